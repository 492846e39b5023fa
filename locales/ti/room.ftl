# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = ድምጽኹም ንወለዲ ይሕግዝ
room-why = ከንብቡ ዘይክእሉ ወለዲ ኣለዉ። ንሳቶም ድምጽኹም ይሰምዑ።
room-until = እዚ ሊንክ ክሳብ ዕለት { $date } ይሰርሕ።
room-consent = ቤት ትምህርቲ ድምጸይ ነዞም ሕቶታት ክትጥቀመሉ እፈቅድ። ድሓር ደው ከብሎ እኽእል እየ።
room-consent-first = ቅድም ኣብቲ ፍቓድ ምልክት ግበሩ።
room-count = ካብ { $all } ምሉእ ሓሳባት { $done } ተወዲኦም
room-read = ነዚ ምሉእ ሓሳብ ቀስ ኢልኩም ብድምጺ ኣንብብዎ
room-speak = ጠዊቕኩም ተዛረቡ
room-stop = ደው ኣብሉ
room-listen = ስምዑ
room-keep = ኣቐምጡ
room-again = እንደገና
room-saved = ተቐሚጡ
room-next = ዝቕጽል ምሉእ ሓሳብ
room-file = ወይ ኣብ ተሌፎንኩም ዘሎ ዝተቐድሐ ድምጺ ምረጹ
room-delete = ነዚ ዝተቐድሐ ድምጺ ደምስሱ
room-delete-all = ኩሉ ዝቐዳሕኩምዎ ድምጺ ደምስሱ
room-deleted = ተደምሲሱ
room-finished = ኩሉ ተወዲኡ። የቐንየልና!
room-secure = ናይቲ ገጽ ኣድራሻ ብ https እንተ ጀሚሩ ጥራይ ምቕዳሕ ይከኣል። ኣብ ተሌፎንኩም ዘሎ ዝተቐድሐ ድምጺ ምረጹ።
room-microphone = እታ ተሌፎን ክንቀድሕ ኣይትፈቕደልናን። ማይክሮፎን ክንጥቀም ፍቐዱልና።
room-long = እቲ ዝተቐድሐ ድምጺ ኣዝዩ ነዊሕ እዩ። ክሳብ 1 ደቒቕ ጥራይ ተዛረቡ።
room-wrong = ነዚ ፋይል ክንጥቀመሉ ኣይንኽእልን። ናይ ድምጺ ፋይል ምረጹ፦ m4a, mp3, webm, ogg ወይ wav።
room-failed = ከነቐምጦ ኣይከኣልናን። እንደገና ፈትኑ።
room-ended = እዚ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን
room-ended-text = ካብ ቤት ትምህርቲ ሓድሽ ሊንክ ሕተቱ።
