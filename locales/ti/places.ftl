# ሰባት ኣብ ቦታታት ዝርእይዎ፦ ስክሪን ናይ በዓል፡ ታብለት ናይ ሓጋዚ፡ ወረቓቕትን ንኣሽቱ ወረቓቕትን።

kiosk-touch = ነቲ ስክሪን ጠውቑ
kiosk-vote = ኣየናይ ሓሳብ ደስ ይብለኩም፧
kiosk-counted = ድምጽኹም ተቖጺሩ ኣሎ።
kiosk-next = ሕጂ ዝቕጽል ሰብ ድምጺ ክህብ ይኽእል።
kiosk-votes = { $votes ->
    [one] { $votes } ድምጺ
   *[other] { $votes } ድምጽታት
}
kiosk-won = እዚ ካብ ኩሉ ዝበዝሐ ድምጺ ረኺቡ
kiosk-told = ብሓባር ዝመረጽኩምዎ
live-title = ክሳብ ሕጂ ዝተዋህበ ድምጺ
live-soon = ቀዳሞት ድምጽታት ድሕሪ ቁሩብ ግዜ ኣብዚ ክትርእዩ ኢኹም።

helper-mine = እንታይ ቋንቋ ትዛረቡ፧
helper-language = እቶም ኣቦ ወይ ኣደ እንታይ ቋንቋ ይዛረቡ፧
helper-next = ዝቕጽል ሰብ
helper-read = ነዚ ዓው ኢልኩም ኣንብብዎ
helper-turn = ነቲ ስክሪን ናብቶም ኣቦ ወይ ኣደ ኣዙርዎ
helper-turn-back = ነቲ ስክሪን እንደገና ናባኹም ኣዙርዎ
helper-hand = እታ ታብለት ነቶም ኣቦ ወይ ኣደ ሃብዎም
helper-hand-text = ሕጂ እቶም ኣቦ ወይ ኣደ በይኖም መልሲ ይህቡ። በጃኹም ናብ ካልእ ሸነኽ ጠምቱ።
helper-alone = መልስታትኩም ጠውቑ። ዝርኢ ሰብ የለን።
helper-give-back = ተወዲኡ። እታ ታብለት ንሓጋዚኹም ሃቡ
helper-again = እታ ታብለት እንደገና ኣብ ኢደይ ኣላ
helper-kept = እቲ መልሲ ኣብዛ ታብለት ተቐሚጡ ኣሎ። ኢንተርነት ምስ ተረኽበ ክስደድ እዩ።
helper-unsafe = እዛ ታብለት መልስታት ከተቐምጥ ኣይትኽእልን። ኢንተርነት እንተ ሃልዩ ጥራይ ትሰርሕ።

device-code = ካብ ቤት ትምህርቲ ዝተዋህበኩም ኮድ ጽሓፉ
device-code-wrong = እዚ ኮድ ኣይሰርሕን። ካብ ቤት ትምህርቲ ሓድሽ ኮድ ሕተቱ።
device-start = ጀምሩ
device-ready = እዛ ታብለት ሕጂ ብዘይ ኢንተርነት እውን ትሰርሕ።
device-ended = ናይዛ ታብለት ኮድ ድሕሪ ሕጂ ኣይሰርሕን
device-ended-text = ካብ ቤት ትምህርቲ ሓድሽ ኮድ ሕተቱ።

slip-line = ንነፍሲ ወከፍ ስድራቤት ሓንቲ ንእሽቶ ወረቐት። ኣየነይቲ ወረቐት ናትኩም ምዃና ዝፈልጥ የለን።
slip-used-title = በዛ ወረቐት ድሮ መልሲ ተዋሂቡ እዩ
slip-used-text = እቲ ቀዳማይ መልሲ ተቖጺሩ ኣሎ። ሓንቲ ወረቐት ሓንሳብ ጥራይ ትሰርሕ።
slip-foreign-title = እዛ ወረቐት ናይዞም ሕቶታት ኣይኮነትን
slip-foreign-text = ካብ ቤት ትምህርቲ ሓዳስ ወረቐት ሕተቱ።
slip-only-title = ንእሽቶ ወረቐት ካብ ቤት ትምህርቲ ተድልየኩም
slip-only-text = ካሜራ ተሌፎንኩም ናብቲ ኣብ ወረቐት ስድራቤትኩም ዘሎ ኮድ ኣቕንዑ።
slip-open = ብዘይ ወረቐት መልሲ ሃቡ

paper-how = ኣብታ እትመርጽዋ ንእሽቶ ትርብዒት ምልክት ግበሩ።
paper-turn = ነታ ወረቐት ገልብጥዋ። ተወሳኺ ሕቶታት ኣለዉ።
paper-return = ነታ ወረቐት ዕጸፍዋ። ኣብቲ ኣብ ቤት ትምህርቲ ዘሎ ሳንዱቕ ኣእትውዋ።
paper-scan = ወይ ካሜራ ተሌፎንኩም ናብቲ ኮድ ኣቕንዑ።
badge-ask = ንዓይ ሕተቱኒ። መልሲ ንምሃብ ክሕግዘኩም እየ።
