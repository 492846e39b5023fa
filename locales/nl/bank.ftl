# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Voelt u zich welkom op school?
question-messages = Begrijpt u de berichten van de school?
question-barriers = Wat maakt contact met de school moeilijk?
question-wishes = Wat wilt u graag van de school?
question-knowledge = Weet u wat uw kind leert op school?
question-rational = Is praten met de school goed voor uw kind?
question-ways = Hoe wilt u graag contact met de school?
question-conviction = Is uw hulp belangrijk voor het leren van uw kind?
question-competence = Kunt u met de leraar praten over een probleem?
question-behaviour = Praat u vaak met de leraar?
question-time = Hebt u tijd voor contact met de school?

scale-yes = Ja
scale-mostly = Meestal wel
scale-little = Een beetje
scale-no = Nee

barrier-time = Mijn werkuren
barrier-childcare = Kleine kinderen thuis
barrier-money = Het kost geld
barrier-worries = Andere grote problemen
barrier-language = De taal
barrier-digital = De app van de school
barrier-reading = Brieven zijn moeilijk
barrier-system = Ik weet niet hoe de school werkt
barrier-shy = Ik ken niemand op school
barrier-asking = Hulp vragen is moeilijk
barrier-welcome = Ik hoor er niet bij
barrier-badnews = De school belt alleen bij problemen
barrier-none = Niets, alles gaat goed

wish-coffee = Samen koffie drinken op school
wish-class = In de klas kijken
wish-together = Op school lezen of spelen met mijn kind
wish-tips = Tips om mijn kind thuis te helpen
wish-lessons = Lessen voor mij in de taal van de school
wish-interpreter = Een tolk bij een gesprek
wish-goodnews = Ook goed nieuws over mijn kind
wish-hour = Praten op een ander uur

way-gate = Aan de schoolpoort
way-call = Bellen
way-message = Een bericht op mijn telefoon
way-letter = Een brief met tekeningen
way-app = De app van de school
way-talk = Een afspraak op school
way-home = Bij mij thuis
way-evening = Een infoavond

## More questions of the seven dimensions

question-friendly = Zijn de mensen op school vriendelijk voor u?
question-accepted = Mag u op school zijn zoals u bent?
question-opinion = Mag u op school zeggen wat u denkt?
question-goodwill = Wil de school het beste voor uw kind?
question-asks = Weet u wat de school van ouders vraagt?
question-contact = Weet u bij wie u een vraag kunt stellen?
question-visit = Is het goed voor uw kind als u naar school komt?
question-reach = Is naar school komen makkelijk voor u?
question-role = Hebt u een taak bij het leren van uw kind?
question-influence = Kunt u mee beslissen over dingen op school?
question-homework = Kunt u volgen wat uw kind thuis moet leren?
question-transition = Kunt u uw kind helpen kiezen voor een volgende school?
question-council = Kunt u meepraten in een groep met andere ouders?
question-talkchild = Praat u thuis met uw kind over school?
question-support = Helpt u uw kind met taken voor school?
question-come = Komt u naar school als er iets is voor ouders?
question-helpout = Helpt u mee bij activiteiten op school?
question-timehome = Hebt u thuis tijd om uw kind te helpen leren?
question-hours = Zijn de uren van de school goed voor u?

## Themes

question-useful = Staat in de berichten van de school wat u wilt weten?
question-listen = Luistert de school genoeg naar u?
question-learninghelp = Helpt de school u om uw kind te helpen?

## The twelve keys, as parents are asked

key-welcome = Zegt de school vriendelijk goedendag tegen u?
key-families = Is uw gezin welkom zoals het is?
key-firststep = Komt de school zelf naar u toe?
key-bonds = Praat de school met u als alles goed gaat?
key-oral = Gebruikt de school gesprekken, foto’s en tekeningen?
key-languages = Helpt de school u als de taal moeilijk is?
key-explicit = Legt de school uit hoe alles werkt?
key-fathers = Vraagt de school ook vaders om mee te doen?
key-doors = Kunt u op veel manieren met de school praten?
key-time = Neemt de school tijd voor u?

## Cards: who does this?

who-read = Wie leest het kind verhalen voor?
who-homework = Wie helpt het kind met huiswerk?
who-manners = Wie leert het kind vriendelijk zijn?
who-language = Wie leert het kind de taal van de school?
who-quarrel = Wie helpt het kind bij ruzie?
who-rest = Wie zorgt dat het kind genoeg slaapt?
who-screens = Wie maakt regels voor telefoon en scherm?
who-future = Wie praat met het kind over later?
does-home = Thuis
does-together = Samen
does-school = De school

## After an activity

after-knowledge = Weet u nu meer over de school?
after-emotion = Voelt u zich nu meer welkom?
after-rational = Was dit goed voor uw kind?
after-conviction = Ziet u nu beter hoe belangrijk uw hulp is?
after-competence = Kunt u nu makkelijker met de leraar praten?
after-behaviour = Praat u nu vaker met de school?
after-time = Was het uur goed voor u?

## Would you come?

question-wouldcome = Zou u komen?
wouldcome-yes = Ja, ik kom
wouldcome-maybe = Misschien
wouldcome-no = Nee, dank u

## More choices

barrier-overload = Te veel berichten
barrier-transport = De weg naar school
barrier-trust = Slechte ervaringen van vroeger
barrier-role = De school vroeg mij nog nooit iets

wish-meet = Andere ouders ontmoeten
wish-buddy = Hulp van een ouder die mijn taal spreekt
wish-room = Een plek voor ouders op school
wish-help = Meehelpen bij activiteiten
wish-think = Meedenken met de school
wish-papers = Hulp bij papieren of geldproblemen

way-class = In de klas

question-moments = Welk moment is goed voor u?
moment-morning = ’s Morgens aan de schoolpoort
moment-day = Overdag
moment-afternoon = Meteen na school
moment-evening = ’s Avonds
moment-weekend = In het weekend

question-strengths = Wat wilt u graag delen met de school?
strength-language = Mijn taal
strength-cooking = Koken
strength-music = Muziek
strength-making = Dingen maken of herstellen
strength-work = Vertellen over mijn werk
strength-interpreting = Vertalen voor andere ouders

question-carer = Wie bent u voor het kind?
carer-parent = Ouder
carer-grandparent = Grootouder
carer-foster = Pleegouder
carer-sibling = Broer of zus
carer-family = Andere familie
carer-other = Iemand anders

question-stage = Naar welke school gaat uw kind?
stage-nursery = Kleuterschool
stage-primary = Lagere school
stage-secondary = Middelbare school
stage-special = School met extra hulp
