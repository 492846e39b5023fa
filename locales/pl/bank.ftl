# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Czy czują się Państwo mile widziani w szkole?
question-messages = Czy rozumieją Państwo wiadomości ze szkoły?
question-barriers = Co utrudnia Państwu kontakt ze szkołą?
question-wishes = Czego chcieliby Państwo od szkoły?
question-knowledge = Czy wiedzą Państwo, czego dziecko uczy się w szkole?
question-rational = Czy rozmowy ze szkołą są dobre dla dziecka?
question-ways = Jak wolą się Państwo kontaktować ze szkołą?
question-conviction = Czy Państwa pomoc jest ważna dla nauki dziecka?
question-competence = Czy mogą Państwo porozmawiać z nauczycielem o problemie?
question-behaviour = Czy często rozmawiają Państwo z nauczycielem?
question-time = Czy mają Państwo czas na kontakt ze szkołą?

scale-yes = Tak
scale-mostly = Raczej tak
scale-little = Tylko trochę
scale-no = Nie

barrier-time = Moje godziny pracy
barrier-childcare = Małe dzieci w domu
barrier-money = Koszty
barrier-worries = Inne duże problemy
barrier-language = Język
barrier-digital = Aplikacja szkoły
barrier-reading = Listy ze szkoły są trudne
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
wish-lessons = Dla mnie lekcje języka, którym mówi się w szkole
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
question-accepted = Czy mogą Państwo być sobą w szkole?
question-opinion = Czy w szkole mogą Państwo mówić, co myślą?
question-goodwill = Czy szkoła chce dla dziecka jak najlepiej?
question-asks = Czy wiedzą Państwo, czego szkoła chce od rodziców?
question-contact = Czy wiedzą Państwo, kogo w szkole można o coś zapytać?
question-visit = Czy to dobre dla dziecka, gdy przychodzą Państwo do szkoły?
question-reach = Czy łatwo jest Państwu przyjść do szkoły?
question-role = Czy mają Państwo swoją rolę w nauce dziecka?
question-influence = Czy mogą Państwo razem ze szkołą decydować o różnych rzeczach?
question-homework = Czy rozumieją Państwo, czego dziecko ma się uczyć w domu?
question-transition = Czy mogą Państwo pomóc dziecku wybrać następną szkołę?
question-council = Czy mogą Państwo rozmawiać o szkole na spotkaniach z innymi rodzicami?
question-talkchild = Czy w domu rozmawiają Państwo z dzieckiem o szkole?
question-support = Czy pomagają Państwo dziecku odrabiać lekcje?
question-come = Czy przychodzą Państwo, gdy szkoła robi coś dla rodziców?
question-helpout = Czy pomagają Państwo przy szkolnych wydarzeniach?
question-timehome = Czy w domu mają Państwo czas na naukę z dzieckiem?
question-hours = Czy godziny pracy szkoły są dla Państwa wygodne?

## Themes

question-useful = Czy szkoła pisze o tym, co chcą Państwo wiedzieć?
question-listen = Czy szkoła dość uważnie Państwa słucha?
question-learninghelp = Czy szkoła pomaga Państwu wspierać dziecko w nauce?

## The twelve keys, as parents are asked

key-welcome = Czy ludzie w szkole miło Państwa witają?
key-families = Czy szkoła dobrze przyjmuje Państwa rodzinę taką, jaka jest?
key-firststep = Czy szkoła sama się do Państwa odzywa?
key-bonds = Czy szkoła rozmawia z Państwem także wtedy, gdy wszystko jest dobrze?
key-oral = Czy szkoła wyjaśnia sprawy w rozmowie, na zdjęciach i obrazkach?
key-languages = Czy szkoła pomaga Państwu, gdy język jest trudny?
key-explicit = Czy szkoła wyjaśnia, jak wszystko działa?
key-fathers = Czy szkoła zaprasza także ojców?
key-doors = Czy mogą się Państwo kontaktować ze szkołą na wiele sposobów?
key-time = Czy szkoła ma dla Państwa czas?

## Cards: who does this?

who-read = Kto czyta dziecku książki?
who-homework = Kto pomaga dziecku odrabiać lekcje?
who-manners = Kto uczy dziecko, jak być miłym dla innych?
who-language = Kto uczy dziecko języka, którym mówi się w szkole?
who-quarrel = Kto pomaga, gdy dziecko się z kimś kłóci?
who-rest = Kto dba, żeby dziecko się wysypiało?
who-screens = Kto ustala zasady używania telefonu i komputera?
who-future = Kto rozmawia z dzieckiem o przyszłości?
does-home = Rodzina w domu
does-together = Rodzina i szkoła razem
does-school = Szkoła

## After an activity

after-knowledge = Czy wiedzą Państwo teraz więcej o szkole?
after-emotion = Czy teraz bardziej czują się Państwo mile widziani w szkole?
after-rational = Czy to było dobre dla dziecka?
after-conviction = Czy teraz lepiej rozumieją Państwo, jak ważna jest Państwa pomoc?
after-competence = Czy teraz łatwiej jest Państwu rozmawiać z nauczycielem?
after-behaviour = Czy teraz częściej rozmawiają Państwo ze szkołą?
after-time = Czy ta pora była dla Państwa wygodna?

## Would you come?

question-wouldcome = Czy przyszliby Państwo?
wouldcome-yes = Tak, przyjdę
wouldcome-maybe = Może
wouldcome-no = Nie, dziękuję

## More choices

barrier-overload = Za dużo wiadomości
barrier-transport = Droga do szkoły
barrier-trust = Złe doświadczenia z przeszłości
barrier-role = Szkoła nigdy mnie o nic nie poprosiła

wish-meet = Spotkania z innymi rodzicami
wish-buddy = Pomoc rodzica, który zna mój język
wish-room = Miejsce dla rodziców w szkole
wish-help = Pomaganie przy szkolnych wydarzeniach
wish-think = Wspólne szukanie pomysłów dla szkoły
wish-papers = Pomoc przy dokumentach lub kłopotach z pieniędzmi

way-class = W klasie

question-moments = Jaka pora jest dla Państwa wygodna?
moment-morning = Rano przy bramie szkoły
moment-day = W ciągu dnia
moment-afternoon = Zaraz po lekcjach
moment-evening = Wieczorem
moment-weekend = W weekend

question-strengths = Czym chcą się Państwo podzielić ze szkołą?
strength-language = Mój język
strength-cooking = Gotowanie
strength-music = Muzyka
strength-making = Robienie lub naprawianie rzeczy
strength-work = Opowiadanie o mojej pracy
strength-interpreting = Tłumaczenie dla innych rodziców

question-carer = Kim są Państwo dla dziecka?
carer-parent = Rodzic
carer-grandparent = Babcia lub dziadek
carer-foster = Rodzic zastępczy
carer-sibling = Brat lub siostra
carer-family = Inna osoba z rodziny
carer-other = Ktoś inny

question-stage = Do jakiej szkoły lub przedszkola chodzi dziecko?
stage-nursery = Przedszkole
stage-primary = Szkoła podstawowa
stage-secondary = Szkoła średnia
stage-special = Szkoła z dodatkową pomocą
