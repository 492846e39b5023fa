# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = هل عندك شعور بأن المدرسة ترحب بك؟
question-messages = هل رسائل المدرسة مفهومة لك؟
question-barriers = ما الصعب لك في التواصل مع المدرسة؟
question-wishes = ماذا تتمنى من المدرسة؟
question-knowledge = هل عندك فكرة ماذا يتعلم طفلك في المدرسة؟
question-rational = هل الكلام مع المدرسة جيد لطفلك؟
question-ways = ما أفضل طريقة للتواصل معك؟
question-conviction = هل مساعدتك لطفلك مهمة لكي يتعلم؟
question-competence = هل يمكنك الكلام مع المعلم أو المعلمة عن مشكلة؟
question-behaviour = هل تتكلم مع المعلم أو المعلمة مرات كثيرة؟
question-time = هل عندك وقت للتواصل مع المدرسة؟

scale-yes = نعم
scale-mostly = نعم، تقريباً
scale-little = قليلاً
scale-no = لا

barrier-time = ساعات عملي
barrier-childcare = أطفال صغار في البيت
barrier-money = هذا يكلّفني مالاً
barrier-worries = مشاكل كبيرة أخرى
barrier-language = اللغة
barrier-digital = تطبيق المدرسة
barrier-reading = الرسائل المكتوبة صعبة
barrier-system = لا أعرف نظام المدرسة
barrier-shy = لا أعرف أحداً في المدرسة
barrier-asking = من الصعب أن أطلب المساعدة
barrier-welcome = أشعر أنني لست منهم
barrier-badnews = تتصل المدرسة عند المشاكل فقط
barrier-none = لا شيء، كل شيء جيد

wish-coffee = نشرب القهوة معاً في المدرسة
wish-class = زيارة قسم طفلي وقت الدرس
wish-together = أقرأ أو ألعب مع طفلي في المدرسة
wish-tips = نصائح لأساعد طفلي في البيت
wish-lessons = دروس لي لأتعلم لغة المدرسة
wish-interpreter = ترجمة في اللقاءات
wish-goodnews = أخبار جيدة عن طفلي أيضاً
wish-hour = لقاء في وقت آخر

way-gate = عند باب المدرسة
way-call = مكالمة هاتفية
way-message = رسالة على الهاتف
way-letter = رسالة ورقية فيها صور
way-app = تطبيق المدرسة
way-talk = لقاء بموعد
way-home = زيارة في بيتي
way-evening = لقاء للوالدين في المساء

## More questions of the seven dimensions

question-friendly = هل الناس في المدرسة لطفاء معك؟
question-accepted = هل المدرسة تقبلك كما أنت؟
question-opinion = هل يمكنك قول رأيك بصراحة في المدرسة؟
question-goodwill = هل المدرسة تريد الخير لطفلك؟
question-asks = هل عندك فكرة ماذا تطلب المدرسة من الآباء والأمهات؟
question-contact = هل عندك فكرة من يجيب عن أسئلتك في المدرسة؟
question-visit = هل زيارتك للمدرسة جيدة لطفلك؟
question-reach = هل المجيء إلى المدرسة سهل عليك؟
question-role = هل لك دور في تعلّم طفلك؟
question-influence = هل يمكنك المشاركة في قرارات المدرسة؟
question-homework = هل دروس طفلك وواجباته في البيت مفهومة لك؟
question-transition = هل يمكنك مساعدة طفلك في اختيار مدرسته القادمة؟
question-council = هل يمكنك الكلام في مجموعة مع آباء وأمهات آخرين؟
question-talkchild = هل من عادتك الكلام في البيت مع طفلك عن المدرسة؟
question-support = هل يجد طفلك مساعدة منك في واجبات المدرسة؟
question-come = هل من عادتك المجيء إلى لقاءات الآباء والأمهات في المدرسة؟
question-helpout = هل من عادتك المساعدة في أنشطة المدرسة؟
question-timehome = هل عندك وقت في البيت لمساعدة طفلك في التعلّم؟
question-hours = هل أوقات المدرسة مناسبة لك؟

## Themes

question-useful = هل في رسائل المدرسة المعلومات التي تهمّك؟
question-listen = هل تستمع المدرسة إليك بما يكفي؟
question-learninghelp = هل تساعدك المدرسة على مساعدة طفلك؟

## The twelve keys, as parents are asked

key-welcome = هل يسلّم عليك الناس في المدرسة بلطف؟
key-families = هل ترحب المدرسة بعائلتك كما هي؟
key-firststep = هل المدرسة هي التي تبدأ بالتواصل معك؟
key-bonds = هل تتكلم المدرسة معك أيضاً عندما يكون كل شيء جيداً؟
key-oral = هل تتواصل المدرسة معك بالكلام والصور والرسوم؟
key-languages = هل تساعدك المدرسة عندما تكون اللغة صعبة عليك؟
key-explicit = هل تشرح لك المدرسة كيف يسير كل شيء؟
key-fathers = هل تدعو المدرسة الأب أيضاً للمشاركة؟
key-doors = هل عندك طرق كثيرة للكلام مع المدرسة؟
key-time = هل تعطيك المدرسة من وقتها؟

## Cards: who does this?

who-read = من يقرأ القصص للطفل؟
who-homework = من يساعد الطفل في الواجبات المدرسية؟
who-manners = من يعلّم الطفل أن يكون لطيفاً؟
who-language = من يعلّم الطفل لغة المدرسة؟
who-quarrel = من يساعد الطفل عندما يتشاجر؟
who-rest = من يهتم بأن ينام الطفل وقتاً كافياً؟
who-screens = من يضع قواعد للهاتف والشاشة؟
who-future = من يتكلم مع الطفل عن المستقبل؟
does-home = العائلة في البيت
does-together = معاً
does-school = المدرسة

## After an activity

after-knowledge = هل عندك الآن معلومات أكثر عن المدرسة؟
after-emotion = هل عندك الآن شعور أكبر بأن المدرسة ترحب بك؟
after-rational = هل كان هذا جيداً لطفلك؟
after-conviction = هل أصبحت أهمية مساعدتك أوضح لك الآن؟
after-competence = هل الكلام مع المعلم أو المعلمة أسهل عليك الآن؟
after-behaviour = هل أصبح كلامك مع المدرسة أكثر من قبل؟
after-time = هل كان الوقت مناسباً لك؟

## Would you come?

question-wouldcome = هل عندك رغبة في المجيء؟
wouldcome-yes = نعم، سآتي
wouldcome-maybe = ربما
wouldcome-no = لا، شكراً

## More choices

barrier-overload = رسائل كثيرة جداً
barrier-transport = الطريق إلى المدرسة
barrier-trust = تجارب سيئة في الماضي
barrier-role = لم تسألني المدرسة من قبل

wish-meet = التعرف على آباء وأمهات آخرين
wish-buddy = مساعدة من أب أو أم بلغتي
wish-room = مكان للآباء والأمهات في المدرسة
wish-help = المساعدة في أنشطة المدرسة
wish-think = أفكر مع المدرسة في أمورها
wish-papers = مساعدة في الأوراق أو مشاكل المال

way-class = في قاعة الدرس

question-moments = ما الوقت المناسب لك؟
moment-morning = صباحاً عند باب المدرسة
moment-day = خلال النهار
moment-afternoon = بعد المدرسة مباشرة
moment-evening = في المساء
moment-weekend = يوم السبت أو الأحد

question-strengths = ماذا يسعدك تقديمه للمدرسة؟
strength-language = لغتي
strength-cooking = الطبخ
strength-music = الموسيقى
strength-making = صنع أشياء أو تصليحها
strength-work = الكلام عن عملي
strength-interpreting = الترجمة لآباء وأمهات آخرين

question-carer = ما علاقتك بالطفل؟
carer-parent = أب أو أم
carer-grandparent = جد أو جدة
carer-foster = عائلة حاضنة
carer-sibling = أخ أو أخت
carer-family = من الأقارب
carer-other = شخص آخر

question-stage = ما نوع مدرسة طفلك؟
stage-nursery = روضة الأطفال
stage-primary = المدرسة الابتدائية
stage-secondary = الإعدادية أو الثانوية
stage-special = مدرسة مع مساعدة إضافية
