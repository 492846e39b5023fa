# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = ኣብ ቤት ትምህርቲ ብጽቡቕ ከም ዝቕበሉኹም ይስምዓኩም ዶ፧
question-messages = ካብ ቤት ትምህርቲ ዝመጽእ መልእኽቲ ይርድኣኩም ዶ፧
question-barriers = ምስ ቤት ትምህርቲ ርክብ ንምግባር እንታይ የጸግመኩም፧
question-wishes = ካብ ቤት ትምህርቲ እንታይ ምደለኹም፧
question-knowledge = ውላድኩም ኣብ ቤት ትምህርቲ እንታይ ከም ዝመሃር ትፈልጡ ዶ፧
question-rational = ምስ ቤት ትምህርቲ ምዝርራብ ንውላድኩም ጽቡቕ ድዩ፧
question-ways = ምስ ቤት ትምህርቲ ብኸመይ ርክብ ክትገብሩ ትደልዩ፧
question-conviction = ሓገዝኩም ንትምህርቲ ውላድኩም ኣገዳሲ ድዩ፧
question-competence = ምስ መምህር ብዛዕባ ሓደ ጸገም ክትዘራረቡ ትኽእሉ ዶ፧
question-behaviour = ምስ መምህር ብዙሕ ግዜ ትዘራረቡ ዶ፧
question-time = ምስ ቤት ትምህርቲ ርክብ ንምግባር ግዜ ኣለኩም ዶ፧

scale-yes = እወ
scale-mostly = መብዛሕትኡ ግዜ እወ
scale-little = ቁሩብ ጥራይ
scale-no = ኣይፋልን

barrier-time = ሰዓታት ስራሐይ
barrier-childcare = ኣብ ገዛ ንኣሽቱ ቆልዑ
barrier-money = ገንዘብ የኽፍል
barrier-worries = ካልኦት ዓበይቲ ጸገማት
barrier-language = ቋንቋ
barrier-digital = ናይ ቤት ትምህርቲ ኣፕ
barrier-reading = ደብዳበ ምንባብ ይኸብደኒ
barrier-system = ኣሰራርሓ ቤት ትምህርቲ ኣይፈልጦን
barrier-shy = ኣብ ቤት ትምህርቲ ሰብ ኣይፈልጥን
barrier-asking = ሓገዝ ምሕታት ይኸብደኒ
barrier-welcome = ከም ጓና ይስምዓኒ
barrier-badnews = ጸገም ምስ ዝህሉ ጥራይ ይድውሉ
barrier-none = ዋላ ሓንቲ፡ ኩሉ ጽቡቕ እዩ

wish-coffee = ኣብ ቤት ትምህርቲ ብሓባር ቡን
wish-class = ትምህርቲ ኣብ ክፍሊ ምርኣይ
wish-together = ኣብ ቤት ትምህርቲ ምስ ውላደይ ምንባብ ወይ ምጽዋት
wish-tips = ንውላደይ ኣብ ገዛ ንምሕጋዝ ምኽሪ
wish-lessons = ኣነ ቋንቋ ቤት ትምህርቲ ክመሃር
wish-interpreter = ክንዘራረብ ከለና ኣስተርጓሚ
wish-goodnews = ብዛዕባ ውላደይ ጽቡቕ ዜና እውን
wish-hour = ኣብ ካልእ ሰዓት ምዝርራብ

way-gate = ኣብ ኣፍደገ ቤት ትምህርቲ
way-call = ብተሌፎን ምዝርራብ
way-message = መልእኽቲ ኣብ ተሌፎነይ
way-letter = ስእሊ ዘለዎ ደብዳበ
way-app = ናይ ቤት ትምህርቲ ኣፕ
way-talk = ቆጸራ ኣብ ቤት ትምህርቲ
way-home = ኣብ ገዛይ
way-evening = ናይ ምሸት ኣኼባ ወለዲ

## More questions of the seven dimensions

question-friendly = ኣብ ቤት ትምህርቲ ዘለዉ ሰባት ንዓኹም ሕያዎት ድዮም፧
question-accepted = ኣብ ቤት ትምህርቲ ከምቲ ዘለኹምዎ ይቕበሉኹም ዶ፧
question-opinion = ኣብ ቤት ትምህርቲ ሓሳብኩም ክትነግሩ ትኽእሉ ዶ፧
question-goodwill = ቤት ትምህርቲ ንውላድኩም ጽቡቕ ትደልየሉ ዶ፧
question-asks = ቤት ትምህርቲ ካብ ወለዲ እንታይ ከም እትደሊ ትፈልጡ ዶ፧
question-contact = ሕቶ ምስ ዝህልወኩም ንመን ከም እትሓቱ ትፈልጡ ዶ፧
question-visit = ናብ ቤት ትምህርቲ ምምጻእኩም ንውላድኩም ጽቡቕ ድዩ፧
question-reach = ናብ ቤት ትምህርቲ ምምጻእ ንዓኹም ቀሊል ድዩ፧
question-role = ውላድኩም ምእንቲ ክመሃር ንስኹም ክትገብርዎ ዘለኩም ነገር ኣሎ ዶ፧
question-influence = ምስ ቤት ትምህርቲ ሓቢርኩም ገለ ነገራት ክትውስኑ ትኽእሉ ዶ፧
question-homework = ውላድኩም ኣብ ገዛ ክመሃሮ ዘለዎ ክትከታተሉ ትኽእሉ ዶ፧
question-transition = ውላድኩም ድሕሪ ሕጂ ዝኸዶ ቤት ትምህርቲ ክመርጽ ክትሕግዝዎ ትኽእሉ ዶ፧
question-council = ኣብ ጉጅለ ምስ ካልኦት ወለዲ ሓሳብኩም ክትህቡ ትኽእሉ ዶ፧
question-talkchild = ኣብ ገዛ ምስ ውላድኩም ብዛዕባ ቤት ትምህርቲ ትዘራረቡ ዶ፧
question-support = ንውላድኩም ኣብ ዕዮ ትምህርቲ ትሕግዝዎ ዶ፧
question-come = ወለዲ ክዕደሙ ከለዉ ናብ ቤት ትምህርቲ ትመጹ ዶ፧
question-helpout = ኣብ ንጥፈታት ቤት ትምህርቲ ትሕግዙ ዶ፧
question-timehome = ኣብ ገዛ ንውላድኩም ኣብ ትምህርቲ ንምሕጋዝ ግዜ ኣለኩም ዶ፧
question-hours = ሰዓታት ቤት ትምህርቲ ይጥዕመኩም ዶ፧

## Themes

question-useful = ኣብ መልእኽቲ ቤት ትምህርቲ ክትፈልጥዎ እትደልዩ ነገር ትረኽቡ ዶ፧
question-listen = ቤት ትምህርቲ ብዝግባእ ትሰምዓኩም ዶ፧
question-learninghelp = ንውላድኩም ምእንቲ ክትሕግዝዎ ቤት ትምህርቲ ትሕግዘኩም ዶ፧

## The twelve keys, as parents are asked

key-welcome = ሰባት ቤት ትምህርቲ ብጽቡቕ ሰላም ይብሉኹም ዶ፧
key-families = ቤት ትምህርቲ ንስድራቤትኩም ከምቲ ዘላቶ ትቕበላ ዶ፧
key-firststep = ሰባት ቤት ትምህርቲ ባዕላቶም ናባኹም ይመጹ ዶ፧
key-bonds = ኩሉ ጽቡቕ ክኸውን ከሎ እውን ቤት ትምህርቲ ተዘራርበኩም ዶ፧
key-oral = ቤት ትምህርቲ ብዝርርብ፡ ብፎቶን ብስእልን ትገልጸልኩም ዶ፧
key-languages = ቋንቋ ምስ ዝኸብደኩም ቤት ትምህርቲ ትሕግዘኩም ዶ፧
key-explicit = ኣብ ቤት ትምህርቲ ኩሉ ከመይ ከም ዝሰርሕ ይገልጹልኩም ዶ፧
key-fathers = ቤት ትምህርቲ ንኣቦታት እውን ክሳተፉ ትዕድሞም ዶ፧
key-doors = ምስ ቤት ትምህርቲ ብብዙሕ መገዲ ክትዘራረቡ ትኽእሉ ዶ፧
key-time = ቤት ትምህርቲ ንዓኹም ግዜ ኣለዋ ዶ፧

## Cards: who does this?

who-read = ንቆልዑ ዛንታ መን የንብበሎም፧
who-homework = ንቆልዑ ኣብ ዕዮ ገዛ መን ይሕግዞም፧
who-manners = ንቆልዑ ጽቡቕ ጠባይ መን ይምህሮም፧
who-language = ንቆልዑ ቋንቋ ቤት ትምህርቲ መን ይምህሮም፧
who-quarrel = ቆልዑ ምስ ዝበኣሱ መን ይሕግዞም፧
who-rest = ቆልዑ እኹል ድቃስ ክረኽቡ መን ይከታተል፧
who-screens = ቆልዑ ብተሌፎንን ብስክሪንን መዓስ ከም ዝጥቀሙ መን ይውስን፧
who-future = ምስ ቆልዑ ብዛዕባ መጻኢኦም መን ይዛረብ፧
does-home = ንሕና ኣብ ገዛ
does-together = ብሓባር
does-school = ቤት ትምህርቲ

## After an activity

after-knowledge = ሕጂ ብዛዕባ ቤት ትምህርቲ ዝያዳ ትፈልጡ ዶ፧
after-emotion = ሕጂ ብዝሓሸ ከም ዝቕበሉኹም ይስምዓኩም ዶ፧
after-rational = እዚ ንውላድኩም ጽቡቕ ነይሩ ዶ፧
after-conviction = ሓገዝኩም ኣገዳሲ ምዃኑ ሕጂ ዝያዳ ይርድኣኩም ዶ፧
after-competence = ሕጂ ምስ መምህር ምዝርራብ ዝያዳ ይቐልለኩም ዶ፧
after-behaviour = ሕጂ ምስ ቤት ትምህርቲ ዝያዳ ትዘራረቡ ዶ፧
after-time = እቲ ሰዓት ይጥዕመኩም ነይሩ ዶ፧

## Would you come?

question-wouldcome = ምመጻእኩም ዶ፧
wouldcome-yes = እወ፡ ክመጽእ እየ
wouldcome-maybe = ምናልባት
wouldcome-no = ኣይፋልን፡ የቐንየለይ

## More choices

barrier-overload = መልእኽቲ ይበዝሓኒ
barrier-transport = መገዲ ናብ ቤት ትምህርቲ
barrier-trust = ናይ ቀደም ሕማቕ ተመክሮ
barrier-role = ቤት ትምህርቲ ዋላ ሓንቲ ሓቲታትኒ ኣይትፈልጥን

wish-meet = ምስ ካልኦት ወለዲ ምልላይ
wish-buddy = ቋንቋይ ዝዛረቡ ወለዲ ክሕግዙኒ
wish-room = ኣብ ቤት ትምህርቲ ንወለዲ ዝኸውን ቦታ
wish-help = ኣብ ንጥፈታት ምሕጋዝ
wish-think = ንቤት ትምህርቲ ሓሳብ ምሃብ
wish-papers = ሓገዝ ኣብ ወረቓቕቲ ወይ ጸገም ገንዘብ

way-class = ኣብ ክፍሊ ትምህርቲ

question-moments = ኣየናይ ግዜ ይጥዕመኩም፧
moment-morning = ንግሆ ኣብ ኣፍደገ ቤት ትምህርቲ
moment-day = ቀትሪ
moment-afternoon = ልክዕ ትምህርቲ ምስ ተወድአ
moment-evening = ምሸት
moment-weekend = ቀዳም ወይ ሰንበት

question-strengths = ንቤት ትምህርቲ ብምንታይ ክትሕግዝዋ ምደለኹም፧
strength-language = ቋንቋይ
strength-cooking = ምግቢ ምስራሕ
strength-music = ሙዚቃ
strength-making = ነገራት ምስራሕ ወይ ምዕራይ
strength-work = ብዛዕባ ስራሐይ ምንጋር
strength-interpreting = ንኻልኦት ወለዲ ምትርጓም

question-carer = ንስኹም ነቲ ቆልዓ እንታይ ትኾንዎ፧
carer-parent = ኣቦ ወይ ኣደ
carer-grandparent = ኣቦሓጎ ወይ እኖሓጎ
carer-foster = ከም ወላዲ ዘዕቢ
carer-sibling = ሓው ወይ ሓፍቲ
carer-family = ካልእ ዘመድ
carer-other = ካልእ ሰብ

question-stage = ውላድኩም ኣብ እንታይ ዓይነት ቤት ትምህርቲ ይመሃር፧
stage-nursery = መዋእለ ህጻናት
stage-primary = መባእታ ቤት ትምህርቲ
stage-secondary = ካልኣይ ደረጃ ቤት ትምህርቲ
stage-special = ተወሳኺ ሓገዝ ዘለዋ ቤት ትምህርቲ
