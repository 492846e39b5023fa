# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = ایا احساس کوئ چې ښوونځی ستاسو په راتګ خوشالېږي؟
question-messages = ایا د ښوونځي په پیغامونو پوهېږئ؟
question-barriers = څه شی له ښوونځي سره تماس سختوي؟
question-wishes = له ښوونځي څخه څه هیله لرئ؟
question-knowledge = ایا پوهېږئ چې ماشوم مو په ښوونځي کې څه زده کوي؟
question-rational = ایا له ښوونځي سره خبرې کول ستاسو ماشوم ته ګټه لري؟
question-ways = له ښوونځي سره په کومه لاره تماس غواړئ؟
question-conviction = ایا ستاسو د ماشوم د زده کړې لپاره ستاسو مرسته مهمه ده؟
question-competence = ایا له ښوونکي سره د یوه مشکل خبره کولی شئ؟
question-behaviour = ایا ډېر ځله له ښوونکي سره خبرې کوئ؟
question-time = ایا له ښوونځي سره د تماس لپاره وخت لرئ؟

scale-yes = هو
scale-mostly = زیاتره هو
scale-little = لږ
scale-no = نه

barrier-time = زما د کار ساعتونه
barrier-childcare = په کور کې واړه ماشومان
barrier-money = پیسې پرې لګېږي
barrier-worries = نور لوی مشکلات
barrier-language = ژبه
barrier-digital = د ښوونځي ایپ
barrier-reading = لیکونه سخت دي
barrier-system = نه پوهېږم ښوونځی څنګه کار کوي
barrier-shy = په ښوونځي کې څوک نه پېژنم
barrier-asking = مرسته غوښتل سخت دي
barrier-welcome = هلته ځان پردی احساسوم
barrier-badnews = ښوونځی یوازې د مشکل پر وخت ټلیفون کوي
barrier-none = هېڅ شی، هر څه ښه دي

wish-coffee = په ښوونځي کې یوځای کافي څښل
wish-class = په ټولګي کې درس لیدل
wish-together = په ښوونځي کې له ماشوم سره لوستل یا لوبې
wish-tips = مشورې: په کور کې له ماشوم سره مرسته
wish-lessons = زما لپاره د ښوونځي د ژبې درسونه
wish-interpreter = د خبرو لپاره ترجمان
wish-goodnews = زما د ماشوم ښه خبرونه هم اورېدل
wish-hour = په بل ساعت خبرې کول

way-gate = د ښوونځي په دروازه کې
way-call = په ټلیفون خبرې
way-message = زما موبایل ته پیغام
way-letter = لیک له تصویرونو سره
way-app = د ښوونځي ایپ
way-talk = په ښوونځي کې ملاقات
way-home = زما په کور کې
way-evening = ماښام د والدینو غونډه

## More questions of the seven dimensions

question-friendly = ایا د ښوونځي خلک له تاسو سره مهربان دي؟
question-accepted = ایا ښوونځی تاسو هماغسې مني، لکه څنګه چې یاست؟
question-opinion = ایا په ښوونځي کې خپل نظر ویلی شئ؟
question-goodwill = ایا ښوونځی ستاسو د ماشوم خیر غواړي؟
question-asks = ایا پوهېږئ چې ښوونځی له والدینو څه غواړي؟
question-contact = که پوښتنه لرئ، ایا پوهېږئ چې له چا یې وپوښتئ؟
question-visit = که تاسو ښوونځي ته ځئ، ایا ستاسو ماشوم ته ګټه لري؟
question-reach = ایا ښوونځي ته تلل درته اسانه دي؟
question-role = ایا د ماشوم په زده کړه کې مرسته ستاسو هم کار دی؟
question-influence = ایا د ښوونځي په فیصلو کې برخه اخیستلی شئ؟
question-homework = ایا پوهېږئ چې ماشوم مو په کور کې باید څه زده کړي؟
question-transition = ایا له ماشوم سره یوځای راتلونکی ښوونځی انتخابولی شئ؟
question-council = ایا له نورو والدینو سره په ډله کې خبرې کولی شئ؟
question-talkchild = ایا په کور کې له ماشوم سره د ښوونځي خبرې کوئ؟
question-support = ایا د ښوونځي په کار کې له ماشوم سره مرسته کوئ؟
question-come = کله چې د والدینو پروګرام وي، ایا ښوونځي ته ځئ؟
question-helpout = ایا د ښوونځي په پروګرامونو کې مرسته کوئ؟
question-timehome = ایا په کور کې له ماشوم سره د درس لپاره وخت لرئ؟
question-hours = ایا د ښوونځي وختونه ستاسو لپاره ښه دي؟

## Themes

question-useful = ایا د ښوونځي په پیغامونو کې درته ضروري معلومات وي؟
question-listen = ایا ښوونځی ستاسو خبرو ته پوره غوږ نیسي؟
question-learninghelp = ایا ښوونځی مرسته کوي چې تاسو له ماشوم سره مرسته وکړئ؟

## The twelve keys, as parents are asked

key-welcome = ایا د ښوونځي خلک درته په مهربانۍ سلام کوي؟
key-families = ایا ښوونځی ستاسو کورنۍ هماغسې مني، لکه څنګه چې ده؟
key-firststep = ایا ښوونځی په خپله درسره تماس نیسي؟
key-bonds = چې هر څه ښه وي، ایا ښوونځی بیا هم درسره خبرې کوي؟
key-oral = ایا ښوونځی له خبرو، عکسونو او رسمونو کار اخلي؟
key-languages = کله چې ژبه سخته وي، ایا ښوونځی درسره مرسته کوي؟
key-explicit = ایا ښوونځی درته وایي چې په ښوونځي کې کارونه څنګه کېږي؟
key-fathers = ایا ښوونځی پلرونو ته هم بلنه ورکوي چې برخه واخلي؟
key-doors = ایا په ډېرو لارو له ښوونځي سره خبرې کولی شئ؟
key-time = ایا ښوونځی ستاسو خبرو ته وخت ورکوي؟

## Cards: who does this?

who-read = ماشوم ته کیسې څوک لولي؟
who-homework = په کورنۍ دنده کې له ماشوم سره څوک مرسته کوي؟
who-manners = ماشوم ته څوک ورښیي چې له نورو سره مهربان وي؟
who-language = ماشوم ته د ښوونځي ژبه څوک ورښیي؟
who-quarrel = کله چې ماشوم له چا سره جنجال ولري، څوک مرسته کوي؟
who-rest = څوک پام کوي چې ماشوم پوره خوب وکړي؟
who-screens = د موبایل او ټلویزیون قاعدې څوک جوړوي؟
who-future = له ماشوم سره د راتلونکي خبرې څوک کوي؟
does-home = موږ په کور کې
does-together = دواړه یوځای
does-school = ښوونځی

## After an activity

after-knowledge = ایا اوس د ښوونځي په باره کې له پخوا زیات پوهېږئ؟
after-emotion = ایا احساس کوئ چې ښوونځی اوس ستاسو په راتګ زیات خوشالېږي؟
after-rational = ایا دا پروګرام ستاسو د ماشوم لپاره ښه و؟
after-conviction = ایا اوس له پخوا ښه پوهېږئ چې ستاسو مرسته څومره مهمه ده؟
after-competence = ایا اوس له ښوونکي سره له پخوا اسانه خبرې کولی شئ؟
after-behaviour = ایا اوس له ښوونځي سره زیات ځله خبرې کوئ؟
after-time = ایا د پروګرام ساعت ستاسو لپاره ښه و؟

## Would you come?

question-wouldcome = ایا تاسو به راشئ؟
wouldcome-yes = هو، راځم
wouldcome-maybe = شاید
wouldcome-no = نه، مننه

## More choices

barrier-overload = له حده زیات پیغامونه
barrier-transport = ښوونځي ته تګ راتګ
barrier-trust = پخوانۍ بدې تجربې
barrier-role = ښوونځي تر اوسه له ما څه نه دي پوښتلي

wish-meet = له نورو والدینو سره لیدنه
wish-buddy = له همژبو والدینو مرسته
wish-room = په ښوونځي کې د والدینو ځای
wish-help = په پروګرامونو کې مرسته کول
wish-think = ښوونځي ته خپل نظر ورکول
wish-papers = د کاغذونو یا پیسو په مشکل کې مرسته

way-class = په ټولګي کې

question-moments = کوم وخت ستاسو لپاره ښه دی؟
moment-morning = سهار د ښوونځي په دروازه کې
moment-day = د ورځې له خوا
moment-afternoon = له ښوونځي سمدستي وروسته
moment-evening = ماښام
moment-weekend = شنبه او یکشنبه

question-strengths = څه شی له ښوونځي سره شریکول غواړئ؟
strength-language = زما ژبه
strength-cooking = پخلی
strength-music = موسیقي
strength-making = شیان جوړول یا ترمیمول
strength-work = د خپل کار په باره کې خبرې
strength-interpreting = نورو والدینو ته ترجمه

question-carer = تاسو د ماشوم څوک یاست؟
carer-parent = مور یا پلار
carer-grandparent = نیکه یا انا
carer-foster = پالونکې مور یا پالونکی پلار
carer-sibling = ورور یا خور
carer-family = د کورنۍ بل کس
carer-other = بل څوک

question-stage = ستاسو ماشوم څه ډول ښوونځي ته ځي؟
stage-nursery = کودکستان
stage-primary = لومړنی ښوونځی
stage-secondary = منځنی ښوونځی یا لېسه
stage-special = له اضافي مرستې سره ښوونځی
