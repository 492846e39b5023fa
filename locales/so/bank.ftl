# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Ma dareentaa in iskuulka lagugu soo dhoweeyo?
question-messages = Ma fahamtaa fariimaha iskuulka?
question-barriers = Maxaa adkeeya la xiriirka iskuulka?
question-wishes = Maxaad jeclaan lahayd inaad iskuulka ka hesho?
question-knowledge = Ma og tahay waxa ilmahaagu iskuulka ku barto?
question-rational = Inaad iskuulka la hadasho faa’iido ma u leedahay ilmahaaga?
question-ways = Sidee baad jeceshahay inaad iskuulka ula xiriirto?
question-conviction = Caawimaaddaadu muhiim ma u tahay waxbarashada ilmahaaga?
question-competence = Ma la hadli kartaa macallinka marka dhib jiro?
question-behaviour = Ma la hadashaa macallinka marar badan?
question-time = Ma haysataa waqti aad iskuulka kula xiriirto?

scale-yes = Haa
scale-mostly = Inta badan haa
scale-little = In yar
scale-no = Maya

barrier-time = Saacadaha shaqadayda
barrier-childcare = Carruur yar oo guriga joogta
barrier-money = Lacag baa ku baxda
barrier-worries = Dhibab kale oo waaweyn
barrier-language = Luqadda
barrier-digital = App-ka iskuulka
barrier-reading = Warqadaha iskuulku way adag yihiin
barrier-system = Ma aqaan sida iskuulku u shaqeeyo
barrier-shy = Iskuulka qofna kama aqaan
barrier-asking = Way adag tahay inaan caawimo weydiisto
barrier-welcome = Ma dareemo inaan iskuulka ka mid ahay
barrier-badnews = Iskuulku dhib uun buu iigu soo wacaa
barrier-none = Dhib ma jiro, waa hagaag

wish-coffee = Qaxwo iskuulka lagu wada cabo
wish-class = Inaan fasalka soo eego
wish-together = Inaan iskuulka ilmahayga kula akhriyo ama kula ciyaaro
wish-tips = Talooyin aan ilmahayga guriga ku caawiyo
wish-lessons = Casharro aan ku barto luqadda iskuulka
wish-interpreter = Turjubaan marka la wada hadlayo
wish-goodnews = Inaan warka fiican ee ilmahaygana maqlo
wish-hour = Inaan waqti kale wada hadalno

way-gate = Albaabka iskuulka
way-call = Wicitaan
way-message = Fariin telefoonka iigu timaada
way-letter = Warqad sawirro leh
way-app = App-ka iskuulka
way-talk = Ballan aan iskuulka ku imaado
way-home = Gurigayga
way-evening = Kulanka waalidiinta ee fiidka

## More questions of the seven dimensions

question-friendly = Dadka iskuulku si wanaagsan ma kuula dhaqmaan?
question-accepted = Iskuulku ma ku aqbalaa sida aad tahay?
question-opinion = Ma u sheegi kartaa iskuulka ra’yigaaga?
question-goodwill = Iskuulku ilmahaaga wanaag ma la jecel yahay?
question-asks = Ma og tahay waxa iskuulku waalidiinta ka rabo?
question-contact = Ma taqaannaa qofka iskuulka ee aad su’aal weydiin karto?
question-visit = Inaad iskuulka timaaddo faa’iido ma u leedahay ilmahaaga?
question-reach = Ma kuu fudud tahay inaad iskuulka timaaddo?
question-role = Adigu qayb ma ku leedahay waxbarashada ilmahaaga?
question-influence = Ma ka qayb qaadan kartaa go’aannada iskuulka?
question-homework = Ma la socon kartaa casharrada guriga ee ilmahaaga?
question-transition = Ilmahaaga ma ka caawin kartaa inuu doorto iskuulka xiga?
question-council = Ma ka dhex hadli kartaa koox waalidiin kale ah?
question-talkchild = Marka aad guriga joogtaan, ilmahaaga ma kala hadashaa iskuulka?
question-support = Ilmahaaga ma ka caawisaa shaqada iskuulka?
question-come = Iskuulka ma timaaddaa marka waalidiinta la casuumo?
question-helpout = Iskuulka ma ka caawisaa hawlaha ka dhaca?
question-timehome = Guriga ma ku haysataa waqti aad waxbarashada ka caawiso ilmahaaga?
question-hours = Saacadaha iskuulku ma kuu fiican yihiin?

## Themes

question-useful = Fariimaha iskuulka ma ku jiraa waxa aad rabto inaad ogaato?
question-listen = Iskuulku si ku filan ma ku dhegaystaa?
question-learninghelp = Iskuulku ma ku caawiyaa si aad ilmahaaga u caawiso?

## The twelve keys, as parents are asked

key-welcome = Dadka iskuulku si wanaagsan ma ku salaamaan?
key-families = Iskuulku ma soo dhoweeyaa qoyskaaga sida uu yahay?
key-firststep = Ma iskuulka ayaa marka hore kula soo xiriira?
key-bonds = Iskuulku ma kula hadlaa marka wax walba fiican yihiin?
key-oral = Iskuulku wax ma kuugu sheegaa hadal iyo sawirro?
key-languages = Iskuulku ma ku caawiyaa marka luqaddu kugu adag tahay?
key-explicit = Iskuulku ma kuu sharxaa sida wax walba u shaqeeyaan?
key-fathers = Iskuulku aabbayaashana ma ka codsadaa inay ka qayb galaan?
key-doors = Siyaabo badan ma ula hadli kartaa iskuulka?
key-time = Iskuulku waqti ma kuu helaa?

## Cards: who does this?

who-read = Yaa ilmaha sheekooyin u akhriya?
who-homework = Yaa ilmaha ka caawiya casharrada guriga?
who-manners = Yaa ilmaha bara inuu dadka u fiicnaado?
who-language = Yaa ilmaha bara luqadda iskuulka?
who-quarrel = Yaa ilmaha caawiya marka muran dhaco?
who-rest = Yaa hubiya in ilmuhu hurdo ku filan helo?
who-screens = Yaa go’aamiya xeerarka telefoonka iyo shaashadda?
who-future = Yaa ilmaha kala hadla mustaqbalka?
does-home = Guriga
does-together = Wadajir
does-school = Iskuulka

## After an activity

after-knowledge = Hadda iskuulka ma ka og tahay wax ka badan sidii hore?
after-emotion = Hadda ma dareentaa in si ka fiican lagu soo dhoweeyo?
after-rational = Tani ma u fiicnayd ilmahaaga?
after-conviction = Hadda si ka fiican ma u aragtaa in caawimaaddaadu muhiim tahay?
after-competence = Hadda si ka fudud ma ula hadli kartaa macallinka?
after-behaviour = Hadda ma la hadashaa iskuulka in ka badan sidii hore?
after-time = Waqtigu ma kuu fiicnaa?

## Would you come?

question-wouldcome = Ma iman lahayd?
wouldcome-yes = Haa, waan imanayaa
wouldcome-maybe = Waa laga yaabaa
wouldcome-no = Maya, mahadsanid

## More choices

barrier-overload = Fariimo aad u badan
barrier-transport = Jidka loo maro iskuulka
barrier-trust = Wax xun oo hore u dhacay
barrier-role = Iskuulku weligiis wax ima weydiin

wish-meet = Inaan waalidiin kale la kulmo
wish-buddy = Waalid luqaddayda ku hadla oo i caawiya
wish-room = Qolka waalidiinta ee iskuulka
wish-help = Inaan hawlaha iskuulka ka caawiyo
wish-think = Inaan fikradahayga iskuulka u sheego
wish-papers = Caawimo xagga warqadaha ama dhib lacageed

way-class = Fasalka

question-moments = Waqtigee baa kuu fiican?
moment-morning = Subaxdii, albaabka iskuulka
moment-day = Maalintii
moment-afternoon = Isla marka iskuulku dhammaado
moment-evening = Fiidkii
moment-weekend = Sabtiga iyo Axadda

question-strengths = Maxaad jeclaan lahayd inaad iskuulka ku caawiso?
strength-language = Luqaddayda
strength-cooking = Cunto karin
strength-music = Muusig
strength-making = Wax samayn ama hagaajin
strength-work = Inaan shaqadayda ka sheekeeyo
strength-interpreting = Inaan waalidiinta kale u turjumo

question-carer = Ilmaha maxaad u tahay?
carer-parent = Waalid
carer-grandparent = Ayeeyo ama awoowe
carer-foster = Waalid ilmaha korsada
carer-sibling = Walaal
carer-family = Qaraabo kale
carer-other = Qof kale

question-stage = Iskuul noocee ah buu ilmahaagu dhigtaa?
stage-nursery = Iskuulka xanaanada
stage-primary = Iskuulka hoose
stage-secondary = Iskuulka dhexe iyo sare
stage-special = Iskuul caawimo dheeraad ah leh
