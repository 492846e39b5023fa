# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = کیا آپ کو لگتا ہے سکول آپ کے آنے پر خوش ہے؟
question-messages = کیا آپ کو سکول کے پیغام سمجھ آتے ہیں؟
question-barriers = سکول سے رابطہ کس چیز سے مشکل ہو جاتا ہے؟
question-wishes = سکول میں کیا ہو تو آپ کو اچھا لگے گا؟
question-knowledge = کیا آپ کو معلوم ہے کہ بچہ سکول میں کیا سیکھتا ہے؟
question-rational = کیا سکول سے بات کرنا آپ کے بچے کے لیے اچھا ہے؟
question-ways = سکول سے رابطے کا کون سا طریقہ آپ کو پسند ہے؟
question-conviction = کیا بچے کے سیکھنے میں آپ کی مدد اہم ہے؟
question-competence = کیا ٹیچر سے مسئلے پر بات کرنا آپ کے لیے آسان ہے؟
question-behaviour = کیا ٹیچر سے آپ کی اکثر بات ہوتی ہے؟
question-time = کیا آپ کے پاس سکول سے رابطے کے لیے وقت ہے؟

scale-yes = ہاں
scale-mostly = زیادہ تر ہاں
scale-little = تھوڑا سا
scale-no = نہیں

barrier-time = میرے کام کا وقت
barrier-childcare = گھر پر چھوٹے بچے
barrier-money = پیسے لگتے ہیں
barrier-worries = دوسرے بڑے مسئلے
barrier-language = زبان
barrier-digital = سکول کی ایپ
barrier-reading = سکول کے خط مشکل ہیں
barrier-system = معلوم نہیں سکول کیسے چلتا ہے
barrier-shy = سکول میں کسی سے جان پہچان نہیں
barrier-asking = مدد مانگنا مشکل ہے
barrier-welcome = سکول مجھے اپنا نہیں لگتا
barrier-badnews = سکول صرف مسئلہ ہونے پر فون کرتا ہے
barrier-none = کچھ نہیں، سب ٹھیک ہے

wish-coffee = سکول میں مل کر چائے کافی پینا
wish-class = کلاس میں جا کر دیکھنا
wish-together = سکول میں بچے کے ساتھ کتاب پڑھنا یا کھیلنا
wish-tips = گھر پر بچے کی مدد کے مشورے
wish-lessons = خود سکول کی زبان سیکھنا
wish-interpreter = بات چیت میں ترجمان
wish-goodnews = بچے کے بارے میں اچھی خبر بھی
wish-hour = کسی اور وقت بات کرنا

way-gate = سکول کے گیٹ پر
way-call = فون پر بات
way-message = میرے فون پر پیغام
way-letter = تصویروں والا خط
way-app = سکول کی ایپ
way-talk = سکول میں وقت لے کر ملنا
way-home = میرے گھر پر
way-evening = شام کو والدین کی میٹنگ

## More questions of the seven dimensions

question-friendly = کیا سکول کے لوگ آپ سے اچھے طریقے سے ملتے ہیں؟
question-accepted = آپ جیسے ہیں، کیا سکول آپ کو ویسے ہی قبول کرتا ہے؟
question-opinion = کیا سکول میں آپ کو اپنی رائے دینے کی اجازت ہے؟
question-goodwill = کیا سکول آپ کے بچے کا بھلا چاہتا ہے؟
question-asks = کیا آپ کو معلوم ہے کہ سکول والدین سے کیا چاہتا ہے؟
question-contact = کیا آپ کو معلوم ہے کہ سوال کس سے پوچھنا ہے؟
question-visit = کیا آپ کا سکول آنا بچے کے لیے اچھا ہے؟
question-reach = کیا سکول آنا آپ کے لیے آسان ہے؟
question-role = کیا بچے کے سیکھنے میں آپ کا بھی حصہ ہے؟
question-influence = کیا سکول کے فیصلوں میں آپ کی رائے بھی شامل ہوتی ہے؟
question-homework = کیا آپ کو بچے کا ہوم ورک سمجھ آتا ہے؟
question-transition = کیا آپ کو بچے کے ساتھ اگلا سکول چننا آسان لگتا ہے؟
question-council = کیا آپ کو دوسرے والدین کے گروپ میں بولنا آسان لگتا ہے؟
question-talkchild = کیا گھر پر آپ اور بچہ سکول کی باتیں کرتے ہیں؟
question-support = کیا ہوم ورک میں بچے کو آپ کی مدد ملتی ہے؟
question-come = والدین کا پروگرام ہو تو کیا آپ کا سکول آنا ہوتا ہے؟
question-helpout = کیا سکول کے پروگراموں میں آپ کی مدد بھی شامل ہوتی ہے؟
question-timehome = کیا گھر پر آپ کو بچے کی پڑھائی کا وقت ملتا ہے؟
question-hours = کیا سکول کے اوقات آپ کے لیے ٹھیک ہیں؟

## Themes

question-useful = کیا سکول کے پیغاموں میں آپ کی ضرورت کی باتیں ہوتی ہیں؟
question-listen = کیا سکول آپ کی بات اچھی طرح سنتا ہے؟
question-learninghelp = کیا بچے کی مدد کرنے میں سکول آپ کا ساتھ دیتا ہے؟

## The twelve keys, as parents are asked

key-welcome = کیا سکول کے لوگ آپ کو خوشی سے سلام کرتے ہیں؟
key-families = آپ کا خاندان جیسا ہے، کیا سکول کو ویسا ہی قبول ہے؟
key-firststep = کیا سکول خود پہلے آپ سے رابطہ کرتا ہے؟
key-bonds = کیا سب ٹھیک ہونے پر بھی سکول آپ سے بات کرتا ہے؟
key-oral = کیا سکول بات چیت اور تصویروں سے سمجھاتا ہے؟
key-languages = زبان مشکل لگے تو کیا سکول آپ کی مدد کرتا ہے؟
key-explicit = کیا سکول سمجھاتا ہے کہ وہاں سب کچھ کیسے ہوتا ہے؟
key-fathers = کیا سکول والد حضرات کو بھی حصہ لینے کی دعوت دیتا ہے؟
key-doors = کیا سکول سے بات کرنے کے کئی طریقے ہیں؟
key-time = کیا سکول آپ کے لیے وقت نکالتا ہے؟

## Cards: who does this?

who-read = بچے کو کہانیاں پڑھ کر کون سناتا ہے؟
who-homework = ہوم ورک میں بچے کی مدد کون کرتا ہے؟
who-manners = بچے کو دوسروں سے اچھا سلوک کرنا کون سکھاتا ہے؟
who-language = بچے کو سکول کی زبان کون سکھاتا ہے؟
who-quarrel = بچے کا کسی سے جھگڑا ہو تو مدد کون کرتا ہے؟
who-rest = بچے کی پوری نیند کا خیال کون رکھتا ہے؟
who-screens = فون اور سکرین کے اصول کون بناتا ہے؟
who-future = بچے سے مستقبل کی باتیں کون کرتا ہے؟
does-home = گھر والے
does-together = دونوں مل کر
does-school = سکول

## After an activity

after-knowledge = کیا اب آپ کو سکول کے بارے میں زیادہ معلوم ہے؟
after-emotion = کیا اب سکول آپ کے آنے پر زیادہ خوش لگتا ہے؟
after-rational = کیا یہ آپ کے بچے کے لیے اچھا تھا؟
after-conviction = کیا بچے کے لیے آپ کی مدد اب زیادہ اہم لگتی ہے؟
after-competence = کیا اب ٹیچر سے بات کرنا آپ کے لیے زیادہ آسان ہے؟
after-behaviour = کیا اب سکول سے آپ کی بات زیادہ بار ہوتی ہے؟
after-time = کیا یہ وقت آپ کے لیے ٹھیک تھا؟

## Would you come?

question-wouldcome = کیا آپ کو آنا اچھا لگے گا؟
wouldcome-yes = ہاں، ضرور
wouldcome-maybe = شاید
wouldcome-no = نہیں، شکریہ

## More choices

barrier-overload = بہت زیادہ پیغام
barrier-transport = سکول تک کا راستہ
barrier-trust = پہلے کے برے تجربے
barrier-role = سکول نے مجھ سے کبھی کچھ نہیں پوچھا

wish-meet = دوسرے والدین سے ملنا
wish-buddy = میری زبان بولنے والے والدین سے مدد
wish-room = سکول میں والدین کے بیٹھنے کی جگہ
wish-help = پروگراموں میں مدد کرنا
wish-think = سکول کے کاموں میں رائے دینا
wish-papers = فارم بھرنے یا پیسوں کی مشکل میں مدد

way-class = کلاس میں

question-moments = آپ کے لیے کون سا وقت اچھا ہے؟
moment-morning = صبح سکول کے گیٹ پر
moment-day = دن کے وقت
moment-afternoon = سکول کے فوراً بعد
moment-evening = شام کو
moment-weekend = ہفتے اور اتوار کو

question-strengths = آپ کو سکول میں کیا کرنا یا سکھانا اچھا لگے گا؟
strength-language = اپنی زبان
strength-cooking = کھانا پکانا
strength-music = موسیقی
strength-making = چیزیں بنانا یا ٹھیک کرنا
strength-work = اپنے کام کے بارے میں بتانا
strength-interpreting = دوسرے والدین کے لیے ترجمہ

question-carer = بچے سے آپ کا کیا رشتہ ہے؟
carer-parent = ماں یا باپ
carer-grandparent = دادا دادی یا نانا نانی
carer-foster = ماں باپ کی جگہ سرپرست
carer-sibling = بہن یا بھائی
carer-family = کوئی اور رشتہ دار
carer-other = کوئی اور شخص

question-stage = آپ کا بچہ کس طرح کے سکول میں جاتا ہے؟
stage-nursery = نرسری سکول
stage-primary = پرائمری سکول
stage-secondary = سیکنڈری یا ہائی سکول
stage-special = خاص مدد والا سکول
