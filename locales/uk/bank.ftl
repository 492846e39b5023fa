# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Чи відчуваєте ви, що в школі вам раді?
question-messages = Чи розумієте ви листи й повідомлення від школи?
question-barriers = Що заважає вам спілкуватися зі школою?
question-wishes = Чого б ви хотіли від школи?
question-knowledge = Чи знаєте ви, що вивчає ваша дитина в школі?
question-rational = Чи корисно для вашої дитини, коли ви розмовляєте зі школою?
question-ways = Як ви хотіли б спілкуватися зі школою?
question-conviction = Чи важлива ваша допомога для навчання дитини?
question-competence = Чи можете ви поговорити з учителем про проблему?
question-behaviour = Чи часто ви розмовляєте з учителем?
question-time = Чи є у вас час спілкуватися зі школою?

scale-yes = Так
scale-mostly = Скоріше так
scale-little = Трохи
scale-no = Ні

barrier-time = Мій графік роботи
barrier-childcare = Малі діти вдома
barrier-money = Це коштує грошей
barrier-worries = Інші великі проблеми
barrier-language = Мова
barrier-digital = Шкільний застосунок
barrier-reading = Важко читати листи зі школи
barrier-system = Не знаю, як усе працює в школі
barrier-shy = Нікого не знаю в школі
barrier-asking = Важко просити про допомогу
barrier-welcome = Я там чужа людина
barrier-badnews = Школа дзвонить, лише коли є проблеми
barrier-none = Нічого, усе добре

wish-coffee = Разом пити каву в школі
wish-class = Побувати в класі
wish-together = Читати або гратися з дитиною в школі
wish-tips = Поради, як допомагати дитині вдома
wish-lessons = Ходити на курси мови, якою говорять у школі
wish-interpreter = Перекладач під час розмови
wish-goodnews = Чути й добрі новини про дитину
wish-hour = Розмова в інший час

way-gate = Біля шкільних воріт
way-call = Розмова телефоном
way-message = Повідомлення на мій телефон
way-letter = Лист із картинками
way-app = Шкільний застосунок
way-talk = Особиста зустріч у школі
way-home = У мене вдома
way-evening = Вечірні батьківські збори

## More questions of the seven dimensions

question-friendly = Чи привітні до вас люди в школі?
question-accepted = Чи можете ви бути собою в школі?
question-opinion = Чи можете ви в школі казати, що думаєте?
question-goodwill = Чи хоче школа найкращого для вашої дитини?
question-asks = Чи знаєте ви, чого школа очікує від батьків?
question-contact = Чи знаєте ви, до кого звернутися з питанням?
question-visit = Чи добре для вашої дитини, коли ви приходите до школи?
question-reach = Чи легко вам прийти до школи?
question-role = Чи це й ваша справа — допомагати дитині вчитися?
question-influence = Чи можете ви щось вирішувати разом зі школою?
question-homework = Чи розумієте ви, що дитина має вчити вдома?
question-transition = Чи можете ви допомогти дитині вибрати наступну школу?
question-council = Чи можете ви сказати свою думку на зустрічі з іншими батьками?
question-talkchild = Чи розмовляєте ви вдома з дитиною про школу?
question-support = Чи допомагаєте ви дитині зі шкільними завданнями?
question-come = Чи приходите ви до школи, коли запрошують батьків?
question-helpout = Чи допомагаєте ви на шкільних заходах?
question-timehome = Чи є у вас вдома час допомагати дитині вчитися?
question-hours = Чи зручний для вас час, коли школа відкрита?

## Themes

question-useful = Чи пише школа про те, що ви хочете знати?
question-listen = Чи достатньо школа до вас прислухається?
question-learninghelp = Чи допомагає вам школа підтримувати дитину в навчанні?

## The twelve keys, as parents are asked

key-welcome = Чи привітно вам кажуть «добрий день» у школі?
key-families = Чи приймає школа вашу сім’ю такою, якою вона є?
key-firststep = Чи школа сама звертається до вас?
key-bonds = Чи розмовляє школа з вами й тоді, коли все добре?
key-oral = Чи пояснює вам школа все в розмові, з фото й картинками?
key-languages = Чи допомагає вам школа, коли мова для вас важка?
key-explicit = Чи пояснює школа, як усе працює?
key-fathers = Чи запрошує школа й татів робити щось разом?
key-doors = Чи можете ви спілкуватися зі школою різними способами?
key-time = Чи знаходить школа час для вас?

## Cards: who does this?

who-read = Хто читає дитині книжки вголос?
who-homework = Хто допомагає дитині з домашнім завданням?
who-manners = Хто вчить дитину бути привітною?
who-language = Хто вчить дитину мови, якою говорять у школі?
who-quarrel = Хто допомагає дитині, коли вона з кимось свариться?
who-rest = Хто дбає, щоб дитина достатньо спала?
who-screens = Хто встановлює правила для телефона й комп’ютера?
who-future = Хто говорить із дитиною про її майбутнє?
does-home = Сім’я
does-together = Разом
does-school = Школа

## After an activity

after-knowledge = Чи знаєте ви тепер більше про школу?
after-emotion = Чи сильніше ви тепер відчуваєте, що в школі вам раді?
after-rational = Чи було це корисно для вашої дитини?
after-conviction = Чи бачите ви тепер краще, наскільки важлива ваша допомога?
after-competence = Чи легше вам тепер говорити з учителем?
after-behaviour = Чи частіше ви тепер розмовляєте зі школою?
after-time = Чи був цей час для вас зручним?

## Would you come?

question-wouldcome = Чи прийшли б ви?
wouldcome-yes = Так, прийду
wouldcome-maybe = Можливо
wouldcome-no = Ні, дякую

## More choices

barrier-overload = Забагато повідомлень
barrier-transport = Дорога до школи
barrier-trust = Поганий досвід у минулому
barrier-role = Школа мене ще ні про що не питала

wish-meet = Познайомитися з іншими батьками
wish-buddy = Допомога інших батьків моєю мовою
wish-room = Місце для батьків у школі
wish-help = Допомагати на шкільних заходах
wish-think = Ділитися ідеями зі школою
wish-papers = Допомога з паперами або грошовими проблемами

way-class = У класі

question-moments = Коли вам зручно?
moment-morning = Уранці біля шкільних воріт
moment-day = Удень
moment-afternoon = Одразу після уроків
moment-evening = Увечері
moment-weekend = У вихідні

question-strengths = Чим ви хотіли б поділитися зі школою?
strength-language = Моя мова
strength-cooking = Готувати їжу
strength-music = Музика
strength-making = Майструвати або лагодити речі
strength-work = Розповісти про свою роботу
strength-interpreting = Перекладати для інших батьків

question-carer = Хто ви для дитини?
carer-parent = Мати чи батько
carer-grandparent = Бабуся чи дідусь
carer-foster = Прийомна мати чи батько
carer-sibling = Сестра чи брат
carer-family = Хтось інший із рідні
carer-other = Інша людина

question-stage = Куди ходить ваша дитина?
stage-nursery = Дитячий садок
stage-primary = Початкова школа
stage-secondary = Середня школа
stage-special = Спеціальна школа з додатковою допомогою
