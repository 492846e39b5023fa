# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Вы чувствуете, что вам рады в школе?
question-messages = Вы понимаете сообщения от школы?
question-barriers = Что мешает вам общаться со школой?
question-wishes = Чего бы вы хотели от школы?
question-knowledge = Вы знаете, чему ваш ребёнок учится в школе?
question-rational = Разговоры со школой полезны для вашего ребёнка?
question-ways = Как вам удобно общаться со школой?
question-conviction = Ваша помощь важна для учёбы ребёнка?
question-competence = Вы можете поговорить с учителем, если есть проблема?
question-behaviour = Вы часто говорите с учителем?
question-time = У вас есть время общаться со школой?

scale-yes = Да
scale-mostly = В основном да
scale-little = Немного
scale-no = Нет

barrier-time = Моё рабочее время
barrier-childcare = Маленькие дети дома
barrier-money = Это дорого
barrier-worries = Другие большие проблемы
barrier-language = Трудно с языком
barrier-digital = Приложение школы
barrier-reading = Трудно читать письма
barrier-system = Я не знаю, как устроена школа
barrier-shy = Я никого не знаю в школе
barrier-asking = Трудно просить о помощи
barrier-welcome = Это место не для меня
barrier-badnews = Школа звонит, только если есть проблемы
barrier-none = Ничего, всё хорошо

wish-coffee = Вместе выпить кофе в школе
wish-class = Побывать на уроке
wish-together = Читать или играть с ребёнком в школе
wish-tips = Советы, как помогать ребёнку дома
wish-lessons = Курсы языка для меня
wish-interpreter = Переводчик на встрече
wish-goodnews = Хорошие новости о ребёнке
wish-hour = Встреча в другое время

way-gate = У ворот школы
way-call = Звонок по телефону
way-message = Сообщение на мой телефон
way-letter = Письмо с картинками
way-app = Приложение школы
way-talk = Личная встреча в школе
way-home = У меня дома
way-evening = Собрание вечером

## More questions of the seven dimensions

question-friendly = Люди в школе приветливы с вами?
question-accepted = Вы можете быть собой в школе?
question-opinion = В школе вы можете говорить, что думаете?
question-goodwill = Школа хочет добра вашему ребёнку?
question-asks = Вы знаете, чего школа ждёт от родителей?
question-contact = Вы знаете, кому в школе можно задать вопрос?
question-visit = Ребёнку полезно, когда вы приходите в школу?
question-reach = Вам легко приходить в школу?
question-role = Учёба ребёнка — это и ваша задача?
question-influence = Вы можете вместе со школой что-то решать?
question-homework = Вам понятно, что ребёнку нужно учить дома?
question-transition = Вы можете помочь ребёнку выбрать следующую школу?
question-council = Вы можете сказать своё мнение на собрании родителей?
question-talkchild = Вы говорите дома с ребёнком о школе?
question-support = Вы помогаете ребёнку с уроками?
question-come = Вы приходите, когда школа что-то устраивает для родителей?
question-helpout = Вы помогаете школе на праздниках и экскурсиях?
question-timehome = У вас дома есть время помочь ребёнку учиться?
question-hours = Вам удобны часы работы школы?

## Themes

question-useful = Школа пишет вам о том, что вы хотите знать?
question-listen = В школе вас внимательно слушают?
question-learninghelp = Школа помогает вам помогать ребёнку?

## The twelve keys, as parents are asked

key-welcome = В школе с вами приветливо здороваются?
key-families = В школе рады вашей семье такой, какая она есть?
key-firststep = Школа сама начинает разговор с вами?
key-bonds = Школа говорит с вами и тогда, когда всё хорошо?
key-oral = Школа говорит с вами, показывает фото и картинки?
key-languages = Школа помогает вам, когда трудно с языком?
key-explicit = Школа объясняет, как всё работает?
key-fathers = Школа приглашает и отцов?
key-doors = У вас есть много способов поговорить со школой?
key-time = Школа находит для вас время?

## Cards: who does this?

who-read = Кто читает ребёнку книги?
who-homework = Кто помогает ребёнку с уроками?
who-manners = Кто учит ребёнка быть добрым и вежливым?
who-language = Кто учит ребёнка языку, на котором говорят в школе?
who-quarrel = Кто помогает ребёнку, если он поссорился?
who-rest = Кто следит, чтобы ребёнок высыпался?
who-screens = Кто решает, когда ребёнку можно телефон и компьютер?
who-future = Кто говорит с ребёнком о будущем?
does-home = Семья
does-together = Семья и школа вместе
does-school = Школа

## After an activity

after-knowledge = Теперь вы знаете о школе больше?
after-emotion = Теперь вы больше чувствуете, что вам рады в школе?
after-rational = Это было полезно для вашего ребёнка?
after-conviction = Теперь вы лучше видите, как важна ваша помощь?
after-competence = Теперь вам легче говорить с учителем?
after-behaviour = Теперь вы чаще говорите со школой?
after-time = Вам было удобно это время?

## Would you come?

question-wouldcome = Вы бы пришли?
wouldcome-yes = Да, приду
wouldcome-maybe = Может быть
wouldcome-no = Нет, спасибо

## More choices

barrier-overload = Слишком много сообщений
barrier-transport = Дорога до школы
barrier-trust = Плохой опыт в прошлом
barrier-role = Школа ни разу меня не спросила

wish-meet = Встречи с другими родителями
wish-buddy = Помощь другого родителя на моём языке
wish-room = Место для родителей в школе
wish-help = Помогать на праздниках и экскурсиях
wish-think = Делиться идеями со школой
wish-papers = Помощь с бумагами или денежными проблемами

way-class = В классе

question-moments = Какое время вам удобно?
moment-morning = Утром у ворот школы
moment-day = Днём, во время уроков
moment-afternoon = Сразу после уроков
moment-evening = Вечером
moment-weekend = В выходные

question-strengths = Чем вы хотите поделиться со школой?
strength-language = Мой язык
strength-cooking = Готовить еду
strength-music = Музыка
strength-making = Мастерить или чинить
strength-work = Рассказать о моей работе
strength-interpreting = Переводить для других родителей

question-carer = Кто вы для ребёнка?
carer-parent = Родитель
carer-grandparent = Бабушка или дедушка
carer-foster = Приёмный родитель
carer-sibling = Брат или сестра
carer-family = Кто-то ещё из семьи
carer-other = Другой человек

question-stage = Куда ходит ваш ребёнок?
stage-nursery = Детский сад
stage-primary = Начальная школа
stage-secondary = Средняя школа
stage-special = Специальная школа
