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
