# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = آیا حس می‌کنید که مدرسه از آمدن شما خوشحال است؟
question-messages = آیا پیام‌های مدرسه را می‌فهمید؟
question-barriers = چه چیزی ارتباط با مدرسه را سخت می‌کند؟
question-wishes = دوست دارید مدرسه چه چیزی برای شما داشته باشد؟
question-knowledge = آیا می‌دانید فرزندتان در مدرسه چه یاد می‌گیرد؟
question-rational = آیا حرف زدن شما با مدرسه برای فرزندتان خوب است؟
question-ways = دوست دارید چطور با مدرسه در ارتباط باشید؟
question-conviction = آیا کمک شما برای یادگیری فرزندتان مهم است؟
question-competence = آیا می‌توانید با معلم درباره‌ی یک مشکل حرف بزنید؟
question-behaviour = آیا زیاد با معلم حرف می‌زنید؟
question-time = آیا برای ارتباط با مدرسه وقت دارید؟

scale-yes = بله
scale-mostly = تا حد زیادی
scale-little = کمی
scale-no = نه

barrier-time = ساعت‌های کار من
barrier-childcare = کودکان کوچک در خانه
barrier-money = خرج دارد
barrier-worries = مشکلات بزرگ دیگر
barrier-language = مشکل زبان
barrier-digital = اپلیکیشن مدرسه
barrier-reading = نامه‌ها سخت است
barrier-system = نمی‌دانم مدرسه چطور کار می‌کند
barrier-shy = کسی را در مدرسه نمی‌شناسم
barrier-asking = کمک خواستن سخت است
barrier-welcome = در مدرسه احساس غریبی می‌کنم
barrier-badnews = مدرسه فقط موقع مشکل زنگ می‌زند
barrier-none = هیچ چیز، همه چیز خوب است

wish-coffee = قهوه خوردن با هم در مدرسه
wish-class = تماشای درس در کلاس
wish-together = کتاب خواندن یا بازی با فرزندم در مدرسه
wish-tips = راهنمایی برای کمک به فرزندم در خانه
wish-lessons = کلاس یادگیری زبان مدرسه برای من
wish-interpreter = مترجم برای گفتگو
wish-goodnews = خبر خوب هم درباره‌ی فرزندم بشنوم
wish-hour = گفتگو در ساعت مناسب برای من

way-gate = جلوی درِ مدرسه
way-call = تلفن زدن
way-message = پیام روی موبایل من
way-letter = نامه با تصویر
way-app = اپلیکیشن مدرسه
way-talk = قرار ملاقات در مدرسه
way-home = در خانه‌ی من
way-evening = جلسه‌ی والدین در شب

## More questions of the seven dimensions

question-friendly = آیا در مدرسه با شما مهربان هستند؟
question-accepted = آیا در مدرسه می‌توانید همان‌طور باشید که هستید؟
question-opinion = آیا در مدرسه می‌توانید نظر خود را بگویید؟
question-goodwill = آیا مدرسه خیر و خوبی فرزندتان را می‌خواهد؟
question-asks = آیا می‌دانید مدرسه از والدین چه می‌خواهد؟
question-contact = آیا می‌دانید سؤال خود را از چه کسی بپرسید؟
question-visit = آیا آمدن شما به مدرسه برای فرزندتان خوب است؟
question-reach = آیا آمدن به مدرسه برای شما آسان است؟
question-role = آیا شما هم در یادگیری فرزندتان نقش دارید؟
question-influence = آیا شما هم می‌توانید درباره‌ی کارهای مدرسه تصمیم بگیرید؟
question-homework = آیا درس‌هایی را که فرزندتان باید در خانه بخواند، می‌فهمید؟
question-transition = آیا می‌توانید به فرزندتان در انتخاب مدرسه‌ی بعدی کمک کنید؟
question-council = آیا می‌توانید در گروهی از والدین حرف خود را بزنید؟
question-talkchild = آیا در خانه با فرزندتان درباره‌ی مدرسه حرف می‌زنید؟
question-support = آیا در درس و مشق به فرزندتان کمک می‌کنید؟
question-come = وقتی در مدرسه برنامه‌ای برای والدین هست، آیا شما می‌آیید؟
question-helpout = آیا در جشن‌ها و برنامه‌های مدرسه کمک می‌کنید؟
question-timehome = آیا در خانه وقت دارید که در درس به فرزندتان کمک کنید؟
question-hours = آیا ساعت‌های مدرسه برای شما خوب است؟

## Themes

question-useful = آیا پیام‌های مدرسه چیزهایی را می‌گوید که می‌خواهید بدانید؟
question-listen = آیا مدرسه به اندازه‌ی کافی به شما گوش می‌دهد؟
question-learninghelp = آیا مدرسه به شما کمک می‌کند تا به فرزندتان کمک کنید؟

## The twelve keys, as parents are asked

key-welcome = آیا در مدرسه با مهربانی به شما سلام می‌کنند؟
key-families = آیا مدرسه خانواده‌ی شما را همان‌طور که هست قبول دارد؟
key-firststep = آیا مدرسه خودش اول با شما تماس می‌گیرد؟
key-bonds = آیا مدرسه وقتی همه چیز خوب است هم با شما حرف می‌زند؟
key-oral = آیا مدرسه با گفتگو، عکس و نقاشی به شما خبر می‌دهد؟
key-languages = آیا وقتی زبان برای شما سخت است، مدرسه کمک می‌کند؟
key-explicit = آیا مدرسه توضیح می‌دهد که کارها چطور انجام می‌شود؟
key-fathers = آیا مدرسه پدرها را هم به برنامه‌هایش دعوت می‌کند؟
key-doors = آیا می‌توانید از راه‌های مختلف با مدرسه حرف بزنید؟
key-time = آیا مدرسه برای شما وقت می‌گذارد؟

## Cards: who does this?

who-read = چه کسی برای کودک قصه می‌خواند؟
who-homework = چه کسی در درس و مشق به کودک کمک می‌کند؟
who-manners = چه کسی مهربانی را به کودک یاد می‌دهد؟
who-language = چه کسی زبان مدرسه را به کودک یاد می‌دهد؟
who-quarrel = وقتی کودک با دیگران دعوا دارد، چه کسی به او کمک می‌کند؟
who-rest = چه کسی مراقب است که کودک به اندازه‌ی کافی بخوابد؟
who-screens = چه کسی برای موبایل و تلویزیون قانون می‌گذارد؟
who-future = چه کسی با کودک درباره‌ی آینده حرف می‌زند؟
does-home = در خانه
does-together = با هم
does-school = مدرسه

## After an activity

after-knowledge = آیا حالا درباره‌ی مدرسه بیشتر می‌دانید؟
after-emotion = آیا حالا بیشتر حس می‌کنید که مدرسه از آمدن شما خوشحال است؟
after-rational = آیا این برنامه در مدرسه برای فرزندتان خوب بود؟
after-conviction = آیا حالا بهتر می‌دانید که کمک شما چقدر مهم است؟
after-competence = آیا حالا راحت‌تر می‌توانید با معلم حرف بزنید؟
after-behaviour = آیا حالا بیشتر با مدرسه حرف می‌زنید؟
after-time = آیا ساعت این برنامه در مدرسه برای شما خوب بود؟

## Would you come?

question-wouldcome = آیا شما هم می‌آیید؟
wouldcome-yes = بله، می‌آیم
wouldcome-maybe = شاید
wouldcome-no = نه، متشکرم

## More choices

barrier-overload = پیام‌های خیلی زیاد
barrier-transport = راه مدرسه
barrier-trust = تجربه‌های بد گذشته
barrier-role = مدرسه هیچ‌وقت چیزی از من نخواسته

wish-meet = آشنا شدن با والدین دیگر
wish-buddy = کمک از والدین هم‌زبان من
wish-room = جایی برای والدین در مدرسه
wish-help = کمک کردن در برنامه‌های مدرسه
wish-think = نظر دادن درباره‌ی کارهای مدرسه
wish-papers = کمک برای پر کردن فرم یا مشکل مالی

way-class = در کلاس

question-moments = چه وقتی برای شما خوب است؟
moment-morning = صبح جلوی درِ مدرسه
moment-day = در طول روز
moment-afternoon = درست بعد از مدرسه
moment-evening = شب
moment-weekend = آخر هفته

question-strengths = دوست دارید با چه کاری به مدرسه کمک کنید؟
strength-language = زبان من
strength-cooking = آشپزی
strength-music = موسیقی
strength-making = ساختن یا تعمیر وسایل
strength-work = صحبت درباره‌ی کارم
strength-interpreting = ترجمه برای والدین دیگر

question-carer = شما با کودک چه نسبتی دارید؟
carer-parent = پدر یا مادر
carer-grandparent = پدربزرگ یا مادربزرگ
carer-foster = سرپرست به جای پدر و مادر
carer-sibling = خواهر یا برادر
carer-family = خویشاوند دیگر
carer-other = یک نفر دیگر

question-stage = فرزندتان به چه نوع مدرسه‌ای می‌رود؟
stage-nursery = کودکستان
stage-primary = مدرسه‌ی ابتدایی
stage-secondary = متوسطه، دبیرستان یا لیسه
stage-special = مدرسه‌ی ویژه با کمک بیشتر
