# What a parent sees beside the questions.

start-title = ሓሳብኩም ኣገዳሲ እዩ
start-pick = ኣብ ቋንቋኹም ጠውቑ
start-time = 1 ደቒቕ ኣቢሉ ይወስድ
anonymity-tally = መልስኹም ኣብ መንጎ ብዙሓት ምልክታት ሓደ ንእሽቶ ምልክት እዩ
anonymity-nobody = ስም የለን። መን ምዃንኩም ዝርኢ የለን
anonymity-box = መልሲ ናይ ምሃብ ግዜ ምስ ተወድአ ሳንዱቕ መልስታት ይኽፈት
more-languages = ካልኦት ቋንቋታት

listen = ስምዑ
back = ተመለሱ
next = ቀጽሉ
skip = ነዛ ሕቶ ሕለፍዋ
stop-and-send = ኣብዚ ደው ኢልኩም ስደዱ
send = ስደዱ
choose-up-to = { $max ->
    [one] 1 ስእሊ ምረጹ
   *[other] ክሳብ { $max } ስእልታት ምረጹ
}
choose-full = ቅድም ሓደ ዝመረጽኩምዎ ስእሊ ጠዊቕኩም ኣውጽእዎ
question-of = ሕቶ { $number } ካብ { $total }
unknown = ኣይፈልጥን እየ

check-title = መልስታትኩም
check-text = ኩሉ ልክዕ ድዩ፧ «ስደዱ» ዝብል ጠውቑ።
check-change = ቀይሩ
skipped = ተሓሊፋ

sending = መልስኹም ንሰድድ ኣለና…
thanks-title = የቐንየልና!
thanks-counted = መልስኹም ተቖጺሩ ኣሎ።
thanks-more = ካልእ 1 ደቒቕ ኣለኩም ዶ፧
thanks-results = ውጽኢት ክትርእዩ ትደልዩ ዶ፧ ብዕለት { $date } ካሜራ ተሌፎንኩም ናብዚ ኮድ እንደገና ኣቕንዑ።
thanks-close = ነዚ ገጽ ክትዓጽውዎ ትኽእሉ።
waiting-title = ገና ኣይሰደድናዮን
waiting-text = መልስኹም ኣብዛ ተሌፎን ተቐሚጡ ኣሎ። ኢንተርነት ምስ ተረኽበ ክንሰዶ ኢና።
waiting-sent = ዝሓለፈ መልስኹም ሕጂ ተቖጺሩ ኣሎ።
waiting-missed = ዝሓለፈ መልስኹም ደንጉዩ መጺኡ። ኣይተቖጽረን።
waiting-lost = እዛ ተሌፎን መልስኹም ከተቐምጥ ኣይትኽእልን። ነዚ ገጽ ኣይትዕጸውዎ።
late-title = ይቕሬታ፡ ግዜኡ ሓሊፉ
late-text = መልሲ ናይ ምሃብ ግዜ ተወዲኡ እዩ። መልስኹም ኣይተቖጽረን።
refused-title = እዚ ኣይሰርሐን
refused-text = መልስኹም ከነንብቦ ኣይከኣልናን። እንደገና ጀምሩ።
try-again = እንደገና ፈትኑ

quiet-title = ሕጂ ሕቶታት የለዉን
quiet-text = ነዚ ኮድ ኣቐምጥዎ። ድሓር ሓደስቲ ሕቶታት ክመጹ እዮም።
closed-title = የቐንየልና!
closed-text = መልሲ ናይ ምሃብ ግዜ ተወዲኡ እዩ።
closed-results = ውጽኢት ክትርእዩ ትደልዩ ዶ፧ ብዕለት { $date } ካሜራ ተሌፎንኩም ናብዚ ኮድ እንደገና ኣቕንዑ።
opened-text = ሳንዱቕ መልስታት ተኸፊቱ ኣሎ። ቤት ትምህርቲ ሕጂ ኩሎም መልስታት ብሓባር ትርኢ ኣላ።

error-unknown-code-title = ነዚ ኮድ ኣይንፈልጦን ኢና
error-unknown-code-text = ነቲ ኮድ እንደገና ርኣይዎ። ወይ ካሜራ ተሌፎንኩም እንደገና ናብቲ ኮድ ኣቕንዑ።
error-not-found-title = እዚ ገጽ የለን
error-not-found-text = ተመለሱ። ወይ ካሜራ ተሌፎንኩም እንደገና ናብቲ ኮድ ኣቕንዑ።
error-language-title = እዚ ቋንቋ የብልናን
error-language-text = ኣብዚ ካልእ ቋንቋ ምረጹ።
error-answer-title = ኣብዚ መልሲ ጸገም ኣጋጢሙ
error-answer-text = ተመለሱ እሞ እንደገና ምረጹ። ዝተቖጽረ ነገር የለን።
error-too-large-title = እቲ መልእኽቲ ኣዝዩ ዓቢ እዩ
error-too-large-text = ተመለሱ እሞ እንደገና ጀምሩ። ዝተቖጽረ ነገር የለን።
error-form-title = ነዚ ከነንብቦ ኣይከኣልናን
error-form-text = ተመለሱ እሞ እንደገና ፈትኑ። ዝተቐየረ ነገር የለን።
error-closed-title = መልሲ ናይ ምሃብ ግዜ ተወዲኡ እዩ
error-closed-text = መልስኹም ኣይተቖጽረን። ብዝኾነ የቐንየልና።
error-busy-title = ቁሩብ ተጸበዩ
error-busy-text = ሕጂ ብዙሕ ሰብ ይጥቀመሉ ኣሎ። ጸኒሕኩም እንደገና ፈትኑ።
error-inside-title = ብወገንና ጌጋ ኣሎ
error-inside-text = ጸኒሕኩም እንደገና ፈትኑ።
error-foreign-title = ካብ ካልእ ዌብሳይት መጺእኩም
error-foreign-text = ናብ ገጽና ተመለሱ እሞ እንደገና ፈትኑ።
error-number = ናይቲ ጌጋ ቁጽሪ፦ { $number }
go-back = ተመለሱ

root-title = ናይ ቤት ትምህርትኹም ኮድ ጽሓፉ
root-code = ኮድ ቤት ትምህርቲ
root-help = እቲ ኮድ ብጠቕላላ 6 ፊደላትን ቁጽርታትን ኣለዎ። ኣብቲ ፖስተር ወይ ኣብቲ ደብዳበ ኣሎ።
root-team = ንሰራሕተኛታት ቤት ትምህርቲ

example = እዚ ኣብነት እዩ። እዚኣ ናይ ሓቂ ቤት ትምህርቲ ኣይኮነትን።
test-only = እዚ ንፈተነ ጥራይ እዩ። ኣይቁጸርን እዩ።
told-link = ቤት ትምህርቲ ድሕሪ ዝሓለፉ መልስታት እንታይ ገበረት፧
told-people = { $people ->
    [one] ካብ 1 ወላዲ መልሲ ረኺብና።
   *[other] ካብ { $people } ወለዲ መልሲ ረኺብና።
}
told-named-hard = እዚ ንወለዲ ከቢድ እዩ
told-named-wish = ወለዲ እዚ ይደልዩ
told-named-by = { $people ->
    [one] 1 ወላዲ
   *[other] { $people } ወለዲ
}
told-promises = ቤት ትምህርቲ እዚ ትገብር
told-promised = ቃል ኣቲና
told-busy = ንሰርሓሉ ኣለና
told-done = ተወዲኡ

trust-link = መልሰይ ብኸመይ ብምስጢር ይተሓዝ፧
trust-title = መልስኹም ከምዚ ጌርና ብምስጢር ንሕዞ
trust-tally = መልስኹም ኣብ መንጎ ብዙሓት ምልክታት ሓደ ንእሽቶ ምልክት እዩ። ንሕና ነቶም ምልክታት ጥራይ ንቖጽሮም። ንመልስኹም በይኑ ኣይነቐምጦን ኢና።
trust-nobody = ስም ኣይንሓትትን። ኣየነይቲ ተሌፎን ከም ዘላትኩም ኣይንምዝግብን።
trust-box = እቶም ምልክታት ኣብ ዝተቖለፈ ሳንዱቕ ኣለዉ። ኣብ መወዳእታ ሓንሳብ ጥራይ ይኽፈት።
trust-groups = ቤት ትምህርቲ መልሲ ናይ ጉጅለታት ጥራይ ትርኢ። ኣብ ሓደ ጉጅለ 5 ወይ ልዕሊ 5 ሰባት ኣለዉ።
trust-not-title = ነዚ ክንከልክሎ ኣይንኽእልን
trust-not-machine = ናይ መልስታት ኮምፒተርን መፍትሑን ዝሓዘ ሰብ መልስታት ክኣትዉ ከለዉ ክርኢ ይኽእል።
trust-not-cheat = እትሕሱ ቤት ትምህርቲ ባዕላ መልስታት ክትፈጥር ትኽእል።
trust-not-group = ኣብ ንእሽቶ ጉጅለ ሓድሓደ ግዜ መን እንታይ ከም ዝበለ ክግመት ይከኣል።
trust-not-watching = ኣብ ጎንኹም ዘሎ ሰብ ስክሪንኩም ክርኢ ይኽእል።
trust-not-place = ቤት ትምህርቲ ኣብ በቦታኡ ክንደይ ሰባት ከም ዝመለሱ ብግምት ትፈልጥ።
trust-not-late = ኣብ ተሌፎንኩም ኣዝዩ ዝጸንሐ መልሲ ኣይቁጸርን።
