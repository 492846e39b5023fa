# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = A ndiheni të mirëpritur në shkollë?
question-messages = A i kuptoni mesazhet e shkollës?
question-barriers = Çfarë e bën të vështirë kontaktin me shkollën?
question-wishes = Çfarë dëshironi nga shkolla?
question-knowledge = A e dini çfarë mëson fëmija juaj në shkollë?
question-rational = A është mirë për fëmijën tuaj kur flisni me shkollën?
question-ways = Si dëshironi të jeni në kontakt me shkollën?
question-conviction = A është ndihma juaj e rëndësishme që fëmija juaj të mësojë?
question-competence = A mund të flisni me mësuesit për një problem?
question-behaviour = A flisni shpesh me mësuesit?
question-time = A keni kohë për kontakt me shkollën?

scale-yes = Po
scale-mostly = Më shumë po se jo
scale-little = Pak
scale-no = Jo

barrier-time = Orari im i punës
barrier-childcare = Fëmijë të vegjël në shtëpi
barrier-money = Kushton para
barrier-worries = Probleme të tjera të mëdha
barrier-language = Gjuha
barrier-digital = Aplikacioni i shkollës
barrier-reading = Letrat e shkollës janë të vështira
barrier-system = Nuk e di si funksionon shkolla
barrier-shy = Nuk njoh askënd në shkollë
barrier-asking = E kam të vështirë të kërkoj ndihmë
barrier-welcome = Nuk ndihem pjesë e shkollës
barrier-badnews = Shkolla më telefonon vetëm për probleme
barrier-none = Asgjë, gjithçka shkon mirë

wish-coffee = Të pimë kafe bashkë në shkollë
wish-class = Të shoh mësimin në klasë
wish-together = Të lexoj ose të luaj me fëmijën në shkollë
wish-tips = Këshilla si ta ndihmoj fëmijën në shtëpi
wish-lessons = Të mësoj gjuhën e shkollës
wish-interpreter = Dikush që përkthen kur flasim
wish-goodnews = Edhe lajme të mira për fëmijën tim
wish-hour = Të flasim në një orë tjetër

way-gate = Te porta e shkollës
way-call = Telefonatë
way-message = Mesazh në telefonin tim
way-letter = Letër me figura
way-app = Aplikacioni i shkollës
way-talk = Takim në shkollë
way-home = Në shtëpinë time
way-evening = Mbledhje prindërish në mbrëmje

## More questions of the seven dimensions

question-friendly = A janë njerëzit në shkollë të sjellshëm me ju?
question-accepted = A ju pranojnë në shkollë ashtu siç jeni?
question-opinion = A mund të thoni në shkollë çfarë mendoni?
question-goodwill = A ia do shkolla të mirën fëmijës tuaj?
question-asks = A e dini çfarë kërkon shkolla nga prindërit?
question-contact = A e dini kë mund të pyesni në shkollë?
question-visit = A është mirë për fëmijën tuaj kur vini në shkollë?
question-reach = A e keni të lehtë të vini në shkollë?
question-role = A është edhe detyra juaj ta ndihmoni fëmijën të mësojë?
question-influence = A mund të vendosni edhe ju çfarë bëhet në shkollë?
question-homework = A e kuptoni çfarë duhet të mësojë fëmija juaj në shtëpi?
question-transition = A mund ta ndihmoni fëmijën të zgjedhë shkollën e ardhshme?
question-council = A mund ta thoni mendimin tuaj në një grup prindërish?
question-talkchild = A flisni në shtëpi me fëmijën tuaj për shkollën?
question-support = A e ndihmoni fëmijën tuaj me detyrat e shkollës?
question-come = A vini në shkollë kur ka diçka për prindërit?
question-helpout = A ndihmoni në aktivitetet e shkollës?
question-timehome = A keni kohë në shtëpi që ta ndihmoni fëmijën të mësojë?
question-hours = A janë oraret e shkollës të mira për ju?

## Themes

question-useful = A gjeni në mesazhet e shkollës çfarë doni të dini?
question-listen = A ju dëgjon shkolla sa duhet?
question-learninghelp = A ju ndihmon shkolla që ta ndihmoni fëmijën tuaj?

## The twelve keys, as parents are asked

key-welcome = A ju përshëndesin ngrohtë në shkollë?
key-families = A është familja juaj e mirëpritur ashtu siç është?
key-firststep = A e nis shkolla vetë bisedën me ju?
key-bonds = A flet shkolla me ju edhe kur gjithçka shkon mirë?
key-oral = A ju informon shkolla me biseda, foto dhe figura?
key-languages = A ju ndihmon shkolla kur gjuha është e vështirë?
key-explicit = A ju shpjegon shkolla si funksionon gjithçka?
key-fathers = A i fton shkolla edhe baballarët të marrin pjesë?
key-doors = A mund të flisni me shkollën në shumë mënyra?
key-time = A gjen shkolla kohë për ju?

## Cards: who does this?

who-read = Kush i lexon fëmijës përralla?
who-homework = Kush e ndihmon fëmijën me detyrat e shtëpisë?
who-manners = Kush e mëson fëmijën të jetë i sjellshëm?
who-language = Kush ia mëson fëmijës gjuhën e shkollës?
who-quarrel = Kush e ndihmon fëmijën kur grindet?
who-rest = Kush kujdeset që fëmija të flejë sa duhet?
who-screens = Kush vendos rregulla për telefonin, tabletin dhe televizorin?
who-future = Kush flet me fëmijën për të ardhmen?
does-home = Ne në shtëpi
does-together = Bashkë
does-school = Shkolla

## After an activity

after-knowledge = A dini tani më shumë për shkollën?
after-emotion = A ndiheni tani më të mirëpritur?
after-rational = A ishte kjo e mirë për fëmijën tuaj?
after-conviction = A e shihni tani më mirë sa e rëndësishme është ndihma juaj?
after-competence = A mund të flisni tani më lehtë me mësuesit?
after-behaviour = A flisni tani më shpesh me shkollën?
after-time = A ishte orari i mirë për ju?

## Would you come?

question-wouldcome = A do të vinit?
wouldcome-yes = Po, vij
wouldcome-maybe = Ndoshta
wouldcome-no = Jo, faleminderit

## More choices

barrier-overload = Vijnë tepër mesazhe
barrier-transport = Rruga deri në shkollë
barrier-trust = Përvoja të këqija nga e kaluara
barrier-role = Shkolla nuk më ka pyetur kurrë për asgjë

wish-meet = Të takoj prindër të tjerë
wish-buddy = Ndihmë nga një prind që flet gjuhën time
wish-room = Një vend për prindërit në shkollë
wish-help = Të ndihmoj në aktivitete
wish-think = Të jap ide për shkollën
wish-papers = Ndihmë me dokumente ose probleme me para

way-class = Në klasë

question-moments = Kur është më mirë për ju?
moment-morning = Në mëngjes te porta e shkollës
moment-day = Gjatë ditës
moment-afternoon = Menjëherë pas shkollës
moment-evening = Në mbrëmje
moment-weekend = Në fundjavë

question-strengths = Me çfarë dëshironi ta ndihmoni shkollën?
strength-language = Gjuha ime
strength-cooking = Gatimi
strength-music = Muzika
strength-making = Të bëj ose të rregulloj gjëra
strength-work = Të tregoj për punën time
strength-interpreting = Të përkthej për prindër të tjerë

question-carer = Çfarë jeni ju për fëmijën?
carer-parent = Prind
carer-grandparent = Gjysh ose gjyshe
carer-foster = Prind në familje kujdestare
carer-sibling = Vëlla ose motër
carer-family = Dikush tjetër nga familja
carer-other = Dikush tjetër

question-stage = Në çfarë shkolle shkon fëmija juaj?
stage-nursery = Kopsht fëmijësh
stage-primary = Shkollë fillore, deri në 12 vjeç
stage-secondary = Shkollë e mesme, mbi 12 vjeç
stage-special = Shkollë speciale, me ndihmë shtesë
