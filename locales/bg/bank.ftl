# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Чувствате ли се добре дошли в училището?
question-messages = Разбирате ли съобщенията от училището?
question-barriers = Какво ви пречи да поддържате връзка с училището?
question-wishes = Какво бихте искали от училището?
question-knowledge = Знаете ли какво учи детето ви в училище?
question-rational = Полезно ли е за детето ви, когато говорите с училището?
question-ways = Как искате да поддържате връзка с училището?
question-conviction = Важна ли е вашата помощ, когато детето ви учи?
question-competence = Можете ли да говорите с учителя, ако има проблем?
question-behaviour = Често ли говорите с учителя?
question-time = Имате ли време да поддържате връзка с училището?

scale-yes = Да
scale-mostly = По-скоро да
scale-little = Малко
scale-no = Не

barrier-time = Работното ми време
barrier-childcare = Малки деца вкъщи
barrier-money = Струва ми пари
barrier-worries = Други големи проблеми
barrier-language = Езикът
barrier-digital = Приложението на училището
barrier-reading = Писмата са трудни
barrier-system = Не знам как работи училището
barrier-shy = Не познавам никого в училището
barrier-asking = Трудно ми е да поискам помощ
barrier-welcome = Чувствам се като чужд човек
barrier-badnews = Училището се обажда само при проблеми
barrier-none = Нищо, всичко е наред

wish-coffee = Да пием заедно кафе в училище
wish-class = Да погледам урок в клас
wish-together = Да чета или играя с детето си в училище
wish-tips = Съвети как да помагам на детето вкъщи
wish-lessons = Уроци за мен по езика на училището
wish-interpreter = Преводач при разговор
wish-goodnews = И добри новини за детето ми
wish-hour = Разговор по друго време

way-gate = Пред училището
way-call = Обаждане по телефона
way-message = Съобщение на телефона ми
way-letter = Писмо с картинки
way-app = Приложението на училището
way-talk = Уговорена среща в училището
way-home = При мен вкъщи
way-evening = Родителска среща вечерта

## More questions of the seven dimensions

question-friendly = Любезни ли са с вас хората в училището?
question-accepted = Можете ли да бъдете себе си в училището?
question-opinion = Можете ли свободно да казвате в училището какво мислите?
question-goodwill = Иска ли училището най-доброто за детето ви?
question-asks = Знаете ли какво очаква училището от родителите?
question-contact = Знаете ли кого да питате, ако имате въпрос?
question-visit = Полезно ли е за детето ви, когато идвате в училището?
question-reach = Лесно ли ви е да идвате в училището?
question-role = И ваша задача ли е да помагате на детето да учи?
question-influence = Можете ли и вие да решавате за някои неща в училището?
question-homework = Ясно ли ви е какво трябва да учи детето вкъщи?
question-transition = Можете ли да помогнете на детето си да избере следващото училище?
question-council = Можете ли и вие да говорите на срещи с други родители?
question-talkchild = Говорите ли вкъщи с детето си за училището?
question-support = Помагате ли на детето си с домашните?
question-come = Идвате ли в училището, когато има нещо за родители?
question-helpout = Помагате ли при събития в училището?
question-timehome = Имате ли време вкъщи да помагате на детето да учи?
question-hours = Удобно ли е за вас работното време на училището?

## Themes

question-useful = Пише ли в съобщенията от училището това, което искате да знаете?
question-listen = Изслушват ли ви достатъчно в училището?
question-learninghelp = Помага ли ви училището да помагате на детето си?

## The twelve keys, as parents are asked

key-welcome = Поздравяват ли ви любезно в училището?
key-families = Приема ли училището вашето семейство такова, каквото е?
key-firststep = Първи ли ви заговарят хората от училището?
key-bonds = Говори ли училището с вас и когато всичко е наред?
key-oral = Обяснява ли ви училището нещата с разговори, снимки и картинки?
key-languages = Помага ли ви училището, когато езикът е труден?
key-explicit = Обяснява ли училището как работи всичко?
key-fathers = Кани ли училището и бащите да се включат?
key-doors = Можете ли да говорите с училището по различни начини?
key-time = Отделя ли училището време за вас?

## Cards: who does this?

who-read = Кой чете приказки на детето?
who-homework = Кой помага на детето с домашните?
who-manners = Кой учи детето да се държи мило с хората?
who-language = Кой учи детето на езика на училището?
who-quarrel = Кой помага на детето, когато се скара с някого?
who-rest = Кой се грижи детето да спи достатъчно?
who-screens = Кой определя правилата за телефона и екраните?
who-future = Кой говори с детето за бъдещето?
does-home = Ние вкъщи
does-together = Заедно
does-school = Училището

## After an activity

after-knowledge = Знаете ли сега повече за училището?
after-emotion = Чувствате ли се сега по-добре приети в училището?
after-rational = Полезно ли беше това за детето ви?
after-conviction = Виждате ли сега по-ясно колко важна е вашата помощ?
after-competence = По-лесно ли ви е сега да говорите с учителя?
after-behaviour = Говорите ли сега по-често с училището?
after-time = Беше ли в удобно време за вас?

## Would you come?

question-wouldcome = Бихте ли дошли?
wouldcome-yes = Да, ще дойда
wouldcome-maybe = Може би
wouldcome-no = Не, благодаря

## More choices

barrier-overload = Твърде много съобщения
barrier-transport = Пътят до училището
barrier-trust = Лош опит от преди
barrier-role = Училището досега не ме е питало

wish-meet = Срещи с други родители
wish-buddy = Помощ от родител, който говори моя език
wish-room = Място за родители в училището
wish-help = Да помагам при събития
wish-think = Да давам идеи за училището
wish-papers = Помощ с документи или проблеми с пари

way-class = В класната стая

question-moments = Кога ви е удобно?
moment-morning = Сутрин пред училището
moment-day = През деня
moment-afternoon = Веднага след училище
moment-evening = Вечер
moment-weekend = В събота или неделя

question-strengths = С какво бихте искали да помогнете в училището?
strength-language = Моят език
strength-cooking = Готвене
strength-music = Музика
strength-making = Да правя или поправям неща
strength-work = Да разказвам за работата си
strength-interpreting = Да превеждам за други родители

question-carer = Каква е връзката ви с детето?
carer-parent = Родител
carer-grandparent = Баба или дядо
carer-foster = Приемен родител
carer-sibling = Брат или сестра
carer-family = Друг роднина
carer-other = Друг човек

question-stage = В какво училище или детска градина ходи детето ви?
stage-nursery = Детска градина
stage-primary = Начално училище
stage-secondary = Средно училище
stage-special = Училище с допълнителна помощ
