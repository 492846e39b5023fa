# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Simțiți că școala vă primește cu drag?
question-messages = Înțelegeți mesajele de la școală?
question-barriers = Ce vă încurcă când vreți să țineți legătura cu școala?
question-wishes = Ce v-ați dori de la școală?
question-knowledge = Știți ce învață copilul dumneavoastră la școală?
question-rational = Este bine pentru copilul dumneavoastră când vorbiți cu școala?
question-ways = Cum ați dori să țineți legătura cu școala?
question-conviction = Este important ajutorul dumneavoastră ca să învețe copilul?
question-competence = Puteți vorbi cu învățătoarea sau profesorul despre o problemă?
question-behaviour = Vorbiți des cu învățătoarea sau profesorul?
question-time = Aveți timp să țineți legătura cu școala?

scale-yes = Da
scale-mostly = Mai mult da decât nu
scale-little = Puțin
scale-no = Nu

barrier-time = Programul meu de lucru
barrier-childcare = Copii mici acasă
barrier-money = Costă bani
barrier-worries = Alte probleme mari
barrier-language = Limba
barrier-digital = Aplicația școlii
barrier-reading = Scrisori greu de înțeles
barrier-system = Nu știu cum funcționează școala
barrier-shy = Nu cunosc pe nimeni la școală
barrier-asking = Mi-e greu să cer ajutor
barrier-welcome = Simt că nu e locul meu acolo
barrier-badnews = Școala sună doar când sunt probleme
barrier-none = Nimic, totul merge bine

wish-coffee = O cafea împreună la școală
wish-class = Să văd cum e în clasă
wish-together = Să citesc sau să mă joc cu copilul la școală
wish-tips = Sfaturi ca să-mi ajut copilul acasă
wish-lessons = Lecții de limba școlii pentru mine
wish-interpreter = Un traducător la întâlniri
wish-goodnews = Și vești bune despre copilul meu
wish-hour = Să vorbim la altă oră

way-gate = La poarta școlii
way-call = Vorbim la telefon
way-message = Un mesaj pe telefon
way-letter = O scrisoare cu desene
way-app = Aplicația școlii
way-talk = O întâlnire la școală
way-home = La mine acasă
way-evening = Ședință cu părinții, seara

## More questions of the seven dimensions

question-friendly = Sunt oamenii de la școală prietenoși cu dumneavoastră?
question-accepted = Vă acceptă școala așa cum sunteți?
question-opinion = Puteți spune la școală ce gândiți?
question-goodwill = Vrea școala binele copilului dumneavoastră?
question-asks = Știți ce așteaptă școala de la părinți?
question-contact = Știți cui puteți pune o întrebare?
question-visit = Este bine pentru copilul dumneavoastră când veniți la școală?
question-reach = Vă este ușor să veniți la școală?
question-role = Aveți și dumneavoastră un rol când copilul învață?
question-influence = Puteți hotărî unele lucruri împreună cu școala?
question-homework = Înțelegeți ce are copilul de învățat acasă?
question-transition = Puteți ajuta copilul să aleagă școala următoare?
question-council = Puteți să vă spuneți părerea la școală, într-un grup de părinți?
question-talkchild = Vorbiți acasă cu copilul despre școală?
question-support = Ajutați copilul la teme?
question-come = Veniți la școală când este ceva pentru părinți?
question-helpout = Ajutați la activitățile de la școală?
question-timehome = Aveți timp acasă să ajutați copilul la învățat?
question-hours = Vă convine programul școlii?

## Themes

question-useful = Găsiți în mesajele școlii ce vreți să știți?
question-listen = Vă ascultă școala destul?
question-learninghelp = Vă ajută școala să ajutați copilul?

## The twelve keys, as parents are asked

key-welcome = Vă salută prietenos oamenii de la școală?
key-families = Primește școala cu drag familia dumneavoastră, așa cum este?
key-firststep = Oamenii de la școală vin ei primii să vorbească cu dumneavoastră?
key-bonds = Vorbește școala cu dumneavoastră și când totul merge bine?
key-oral = Folosește școala discuții, poze și desene ca să vă explice?
key-languages = Vă ajută școala când limba este grea?
key-explicit = Vă explică școala cum funcționează totul?
key-fathers = Îi cheamă școala și pe tați la activități?
key-doors = Puteți vorbi cu școala în mai multe feluri?
key-time = Își face școala timp pentru dumneavoastră?

## Cards: who does this?

who-read = Cine îi citește copilului povești?
who-homework = Cine îl ajută pe copil la teme?
who-manners = Cine îl învață pe copil să fie prietenos?
who-language = Cine îl învață pe copil limba școlii?
who-quarrel = Cine îl ajută pe copil când se ceartă cu cineva?
who-rest = Cine are grijă să doarmă copilul destul?
who-screens = Cine pune reguli pentru telefon și ecrane?
who-future = Cine vorbește cu copilul despre viitor?
does-home = Noi, acasă
does-together = Împreună
does-school = Școala

## After an activity

after-knowledge = Știți acum mai multe despre școală?
after-emotion = Simțiți acum că școala vă primește mai bine?
after-rational = A fost bine pentru copilul dumneavoastră?
after-conviction = Vedeți acum mai bine cât de important este ajutorul dumneavoastră?
after-competence = Vă este acum mai ușor să vorbiți cu învățătoarea sau profesorul?
after-behaviour = Vorbiți acum mai des cu școala?
after-time = V-a convenit ora la care ați venit?

## Would you come?

question-wouldcome = Ați veni?
wouldcome-yes = Da, vin
wouldcome-maybe = Poate
wouldcome-no = Nu, mulțumesc

## More choices

barrier-overload = Prea multe mesaje
barrier-transport = Drumul până la școală
barrier-trust = Experiențe urâte din trecut
barrier-role = Școala nu m-a întrebat niciodată nimic

wish-meet = Să cunosc alți părinți
wish-buddy = Ajutor de la un părinte care vorbește limba mea
wish-room = Un loc pentru părinți la școală
wish-help = Să ajut la activități
wish-think = Să dau idei școlii
wish-papers = Ajutor la acte sau la probleme de bani

way-class = În clasă

question-moments = Ce moment vă convine?
moment-morning = Dimineața la poarta școlii
moment-day = În timpul zilei
moment-afternoon = Imediat după școală
moment-evening = Seara
moment-weekend = În weekend

question-strengths = Cu ce v-ar plăcea să ajutați la școală?
strength-language = Limba mea
strength-cooking = Gătit
strength-music = Muzică
strength-making = Fac sau repar lucruri
strength-work = Povestesc despre munca mea
strength-interpreting = Traduc pentru alți părinți

question-carer = Ce îi sunteți copilului?
carer-parent = Părinte
carer-grandparent = Bunică sau bunic
carer-foster = Familie de plasament
carer-sibling = Frate sau soră
carer-family = Altă rudă
carer-other = Altcineva

question-stage = La ce fel de școală merge copilul dumneavoastră?
stage-nursery = Grădiniță
stage-primary = Școală primară
stage-secondary = Școală secundară sau liceu
stage-special = Școală pentru nevoi speciale
