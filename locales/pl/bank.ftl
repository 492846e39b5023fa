# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Czy czują się Państwo mile widziani w szkole?
question-messages = Czy rozumieją Państwo wiadomości ze szkoły?
question-barriers = Co utrudnia Państwu kontakt ze szkołą?
question-wishes = Czego chcieliby Państwo od szkoły?
question-knowledge = Czy wiedzą Państwo, czego dziecko uczy się w szkole?
question-rational = Czy rozmowy ze szkołą są dobre dla dziecka?
question-ways = Jaki kontakt ze szkołą Państwo wolą?
question-conviction = Czy Państwa pomoc jest ważna dla nauki dziecka?
question-competence = Czy mogą Państwo porozmawiać z nauczycielem o problemie?
question-behaviour = Czy często rozmawiają Państwo z nauczycielem?
question-time = Czy mają Państwo czas na kontakt ze szkołą?

scale-yes = Tak
scale-mostly = Raczej tak
scale-little = Trochę
scale-no = Nie

barrier-time = Moje godziny pracy
barrier-childcare = Małe dzieci w domu
barrier-money = To kosztuje
barrier-worries = Inne duże problemy
barrier-language = Język
barrier-digital = Aplikacja szkoły
barrier-reading = Listy są trudne
barrier-system = Nie wiem, jak działa szkoła
barrier-shy = Nikogo w szkole nie znam
barrier-asking = Trudno prosić o pomoc
barrier-welcome = Czuję się tam obco
barrier-badnews = Szkoła dzwoni tylko, gdy jest problem
barrier-none = Nic, wszystko w porządku

wish-coffee = Wspólna kawa w szkole
wish-class = Wizyta w klasie
wish-together = Czytanie lub zabawa z dzieckiem w szkole
wish-tips = Rady, jak pomóc dziecku w domu
wish-lessons = Lekcje języka szkoły dla mnie
wish-interpreter = Tłumacz przy rozmowie
wish-goodnews = Także dobre wiadomości o dziecku
wish-hour = Rozmowa o innej godzinie

way-gate = Przy bramie szkoły
way-call = Rozmowa przez telefon
way-message = Wiadomość na telefon
way-letter = List z obrazkami
way-app = Aplikacja szkoły
way-talk = Umówione spotkanie w szkole
way-home = U mnie w domu
way-evening = Wieczorne zebranie dla rodziców

## More questions of the seven dimensions

question-friendly = Czy ludzie w szkole są dla Państwa mili?
question-accepted = Czy mogą Państwo być w szkole sobą?
question-opinion = Czy w szkole mogą Państwo mówić, co myślą?
question-goodwill = Czy szkoła chce dla dziecka jak najlepiej?
question-asks = Czy wiedzą Państwo, czego szkoła chce od rodziców?
question-contact = Czy wiedzą Państwo, kogo można zapytać w szkole?
question-visit = Czy to dobre dla dziecka, gdy przychodzą Państwo do szkoły?
question-reach = Czy łatwo jest Państwu przyjść do szkoły?
question-role = Czy nauka dziecka to też Państwa zadanie?
question-influence = Czy mogą Państwo też decydować o sprawach szkoły?
question-homework = Czy rozumieją Państwo, czego dziecko ma się uczyć w domu?
question-transition = Czy mogą Państwo pomóc dziecku wybrać następną szkołę?
question-council = Czy mogą Państwo rozmawiać o szkole w grupie rodziców?
question-talkchild = Czy w domu rozmawiają Państwo z dzieckiem o szkole?
question-support = Czy pomagają Państwo dziecku w zadaniach ze szkoły?
question-come = Czy przychodzą Państwo, gdy szkoła robi coś dla rodziców?
question-helpout = Czy pomagają Państwo przy szkolnych imprezach?
question-timehome = Czy w domu mają Państwo czas na naukę z dzieckiem?
question-hours = Czy godziny szkoły Państwu pasują?

## Themes

question-useful = Czy szkoła pisze o tym, co chcą Państwo wiedzieć?
question-listen = Czy szkoła wystarczająco Państwa słucha?
question-learninghelp = Czy szkoła pomaga Państwu wspierać dziecko w nauce?

## The twelve keys, as parents are asked

key-welcome = Czy ludzie w szkole miło Państwa witają?
key-families = Czy Państwa rodzina jest mile widziana taka, jaka jest?
key-firststep = Czy szkoła sama szuka z Państwem kontaktu?
key-bonds = Czy szkoła rozmawia z Państwem także wtedy, gdy jest dobrze?
key-oral = Czy szkoła rozmawia z Państwem i pokazuje zdjęcia lub obrazki?
key-languages = Czy szkoła pomaga Państwu, gdy język jest trudny?
key-explicit = Czy szkoła wyjaśnia, jak wszystko działa?
key-fathers = Czy szkoła zaprasza także ojców?
key-doors = Czy mogą Państwo rozmawiać ze szkołą na różne sposoby?
key-time = Czy szkoła ma dla Państwa czas?

## Cards: who does this?

who-read = Kto czyta dziecku książki?
who-homework = Kto pomaga dziecku odrabiać lekcje?
who-manners = Kto uczy dziecko, jak być miłym dla innych?
who-language = Kto uczy dziecko języka szkoły?
who-quarrel = Kto pomaga dziecku, gdy się z kimś kłóci?
who-rest = Kto dba, żeby dziecko się wysypiało?
who-screens = Kto ustala, kiedy dziecko może używać telefonu i komputera?
who-future = Kto rozmawia z dzieckiem o przyszłości?
does-home = Rodzina w domu
does-together = Razem
does-school = Szkoła

## After an activity

after-knowledge = Czy wiedzą Państwo teraz więcej o szkole?
after-emotion = Czy teraz czują się Państwo milej widziani w szkole?
after-rational = Czy to było dobre dla dziecka?
after-conviction = Czy widzą Państwo teraz lepiej, jak ważna jest Państwa pomoc?
after-competence = Czy teraz łatwiej Państwu rozmawiać z nauczycielem?
after-behaviour = Czy teraz częściej rozmawiają Państwo ze szkołą?
after-time = Czy godzina Państwu pasowała?

## Would you come?

question-wouldcome = Czy chcą Państwo przyjść?
wouldcome-yes = Tak, przyjdę
wouldcome-maybe = Może
wouldcome-no = Nie, dziękuję

## More choices

barrier-overload = Za dużo wiadomości
barrier-transport = Droga do szkoły
barrier-trust = Złe wspomnienia z dawnych lat
barrier-role = Szkoła nigdy o nic mnie nie prosi

wish-meet = Spotkania z innymi rodzicami
wish-buddy = Pomoc rodzica, który zna mój język
wish-room = Miejsce dla rodziców w szkole
wish-help = Pomagać przy szkolnych imprezach
wish-think = Szukać pomysłów razem ze szkołą
wish-papers = Pomoc: dokumenty lub kłopoty z pieniędzmi

way-class = W klasie

question-moments = Jaka pora jest dla Państwa dobra?
moment-morning = Rano przy bramie szkoły
moment-day = W ciągu dnia
moment-afternoon = Zaraz po lekcjach
moment-evening = Wieczorem
moment-weekend = W weekend

question-strengths = Czym chcą się Państwo podzielić ze szkołą?
strength-language = Mój język
strength-cooking = Gotowanie
strength-music = Muzyka
strength-making = Prace ręczne lub naprawy
strength-work = Opowieści o mojej pracy
strength-interpreting = Tłumaczenie dla innych rodziców

question-carer = Kim są Państwo dla dziecka?
carer-parent = Rodzic
carer-grandparent = Babcia lub dziadek
carer-foster = Rodzic zastępczy
carer-sibling = Brat lub siostra
carer-family = Inna osoba z rodziny
carer-other = Ktoś inny

question-stage = Do jakiej szkoły chodzi dziecko?
stage-nursery = Przedszkole
stage-primary = Szkoła podstawowa
stage-secondary = Szkoła średnia
stage-special = Szkoła z dodatkową pomocą
