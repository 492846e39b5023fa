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
question-accepted = هل يقبلك الناس في المدرسة كما أنت؟
question-opinion = هل يمكنك قول رأيك بكل حرية في المدرسة؟
question-goodwill = هل تريد المدرسة كل الخير لطفلك؟
question-asks = هل عندك فكرة ماذا تطلب المدرسة من الآباء والأمهات؟
question-contact = هل عندك فكرة من يجيب عن أسئلتك في المدرسة؟
question-visit = هل مجيئك إلى المدرسة مفيد لطفلك؟
question-reach = هل المجيء إلى المدرسة سهل عليك؟
question-role = هل لك دور في تعلّم طفلك؟
question-influence = هل يمكنك المشاركة في قرارات المدرسة؟
question-homework = هل دروس طفلك وواجباته المدرسية مفهومة لك؟
question-transition = هل يمكنك مساعدة طفلك في اختيار المدرسة التالية؟
question-council = هل يمكنك الكلام في لقاء مع آباء وأمهات آخرين؟
question-talkchild = هل تتكلم في البيت مع طفلك عن المدرسة؟
question-support = هل تساعد طفلك في الواجبات المدرسية؟
question-come = هل تأتي إلى المدرسة عندما يكون فيها شيء للآباء والأمهات؟
question-helpout = هل تساعد في أنشطة المدرسة؟
question-timehome = هل عندك وقت في البيت لمساعدة طفلك في الدراسة؟
question-hours = هل أوقات المدرسة مناسبة لك؟

## Themes

question-useful = هل في رسائل المدرسة معلومات تهمّك؟
question-listen = هل يستمع إليك الناس في المدرسة بما يكفي؟
question-learninghelp = هل تساعدك المدرسة على مساعدة طفلك؟

## The twelve keys, as parents are asked

key-welcome = هل يسلّم عليك الناس في المدرسة بلطف؟
key-families = هل ترحب المدرسة بعائلتك كما هي؟
key-firststep = هل المدرسة هي التي تبدأ بالتواصل معك؟
key-bonds = هل تتكلم المدرسة معك أيضاً عندما يكون كل شيء جيداً؟
key-oral = هل تتواصل المدرسة معك بالكلام والصور والرسوم؟
key-languages = هل تساعدك المدرسة عندما تكون اللغة صعبة عليك؟
key-explicit = هل تشرح لك المدرسة كيف يعمل كل شيء فيها؟
key-fathers = هل تدعو المدرسة الآباء للمشاركة مثل الأمهات؟
key-doors = هل عندك طرق كثيرة للكلام مع المدرسة؟
key-time = هل يجد الناس في المدرسة وقتاً لك؟

## Cards: who does this?

who-read = من يقرأ القصص للطفل؟
who-homework = من يساعد الطفل في الواجبات المدرسية؟
who-manners = من يعلّم الطفل أن يكون لطيفاً؟
who-language = من يعلّم الطفل لغة المدرسة؟
who-quarrel = من يساعد الطفل عندما يتخاصم مع غيره؟
who-rest = من يهتم بأن ينام الطفل وقتاً كافياً؟
who-screens = من يضع قواعد للهاتف والشاشات؟
who-future = من يتكلم مع الطفل عن المستقبل؟
does-home = العائلة في البيت
does-together = العائلة والمدرسة معاً
does-school = المَدْرَسة

## After an activity

after-knowledge = هل عندك الآن فكرة أوضح عن المدرسة؟
after-emotion = هل عندك الآن شعور أقوى بأن المدرسة ترحب بك؟
after-rational = هل كان هذا جيداً لطفلك؟
after-conviction = هل أصبح أوضح لك الآن أن مساعدتك مهمة؟
after-competence = هل الكلام مع المعلم أو المعلمة أسهل عليك الآن؟
after-behaviour = هل تتكلم الآن مع المدرسة أكثر من قبل؟
after-time = هل كان الموعد مناسباً لك؟

## Would you come?

question-wouldcome = هل تحب أن تأتي؟
wouldcome-yes = نعم، سآتي
wouldcome-maybe = ربما
wouldcome-no = لا، شكراً

## More choices

barrier-overload = رسائل أكثر من اللازم
barrier-transport = الطريق إلى المدرسة
barrier-trust = تجارب سيئة في الماضي
barrier-role = لم تطلب المدرسة مني شيئاً

wish-meet = التعرف على آباء وأمهات آخرين
wish-buddy = مساعدة من أب أو أم بلغتي
wish-room = مكان للآباء والأمهات في المدرسة
wish-help = أساعد في أنشطة المدرسة
wish-think = أشارك بأفكاري في المدرسة
wish-papers = مساعدة في الأوراق أو مشاكل المال

way-class = في قاعة الدرس

question-moments = ما الوقت المناسب لك؟
moment-morning = صباحاً عند باب المدرسة
moment-day = خلال النهار
moment-afternoon = بعد المدرسة مباشرة
moment-evening = في المساء
moment-weekend = يوم السبت أو الأحد

question-strengths = ما الشيء الذي تحب مشاركته مع المدرسة؟
strength-language = لغتي
strength-cooking = الطبخ
strength-music = الموسيقى
strength-making = صنع أشياء أو تصليحها
strength-work = الكلام عن عملي
strength-interpreting = الترجمة لآباء وأمهات آخرين

question-carer = ما علاقتك بالطفل؟
carer-parent = أب أو أم
carer-grandparent = جد أو جدة
carer-foster = من عائلة حاضنة
carer-sibling = أخ أو أخت
carer-family = من الأقارب الآخرين
carer-other = شخص آخر

question-stage = إلى أي مدرسة يذهب طفلك؟
stage-nursery = روضة الأطفال
stage-primary = المدرسة الابتدائية
stage-secondary = المدرسة الإعدادية أو الثانوية
stage-special = مدرسة مع مساعدة إضافية
