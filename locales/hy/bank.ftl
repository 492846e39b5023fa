# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Զգո՞ւմ եք, որ դպրոցում Ձեզ սիրով են ընդունում։
question-messages = Հասկանո՞ւմ եք դպրոցի հաղորդագրությունները։
question-barriers = Ի՞նչն է դժվարացնում կապը դպրոցի հետ։
question-wishes = Ի՞նչ կուզեիք դպրոցից։
question-knowledge = Գիտե՞ք, թե ինչ է սովորում Ձեր երեխան դպրոցում։
question-rational = Դպրոցի հետ խոսելը լա՞վ է Ձեր երեխայի համար։
question-ways = Ինչպե՞ս կուզեիք կապ պահել դպրոցի հետ։
question-conviction = Կարևո՞ր է Ձեր օգնությունը Ձեր երեխայի ուսման համար։
question-competence = Երբ խնդիր կա, կարողանո՞ւմ եք խոսել ուսուցչի հետ։
question-behaviour = Հաճա՞խ եք խոսում ուսուցչի հետ։
question-time = Ժամանակ ունե՞ք դպրոցի հետ կապ պահելու համար։

scale-yes = Այո
scale-mostly = Հիմնականում այո
scale-little = Մի քիչ
scale-no = Ոչ

barrier-time = Իմ աշխատանքի ժամերը
barrier-childcare = Տանը փոքր երեխա ունեմ
barrier-money = Դա փող արժե
barrier-worries = Ուրիշ մեծ հոգսեր
barrier-language = Լեզուն
barrier-digital = Դպրոցի հավելվածը
barrier-reading = Նամակները դժվար են
barrier-system = Չգիտեմ՝ ինչպես է աշխատում դպրոցը
barrier-shy = Դպրոցում ոչ մեկին չեմ ճանաչում
barrier-asking = Դժվար է օգնություն խնդրել
barrier-welcome = Դպրոցում ինձ օտար եմ զգում
barrier-badnews = Դպրոցը զանգում է միայն, երբ խնդիր կա
barrier-none = Ոչինչ, ամեն ինչ լավ է

wish-coffee = Միասին սուրճ խմել դպրոցում
wish-class = Դասին ներկա լինել
wish-together = Դպրոցում կարդալ կամ խաղալ երեխայիս հետ
wish-tips = Խորհուրդներ, որ տանն օգնեմ երեխայիս
wish-lessons = Դասեր, որ սովորեմ դպրոցի լեզուն
wish-interpreter = Թարգմանիչ զրույցի ժամանակ
wish-goodnews = Նաև լավ լուր երեխայիս մասին
wish-hour = Խոսել ուրիշ ժամի

way-gate = Դպրոցի դարպասի մոտ
way-call = Զանգել
way-message = Գրել իմ հեռախոսին
way-letter = Նամակ՝ նկարներով
way-app = Դպրոցի հավելվածով
way-talk = Հանդիպում դպրոցում
way-home = Իմ տանը
way-evening = Երեկոյան ծնողական ժողով

## More questions of the seven dimensions

question-friendly = Դպրոցում մարդիկ Ձեզ հետ սիրալի՞ր են։
question-accepted = Դպրոցում Ձեզ ընդունո՞ւմ են այնպես, ինչպես կաք։
question-opinion = Դպրոցում կարո՞ղ եք ասել այն, ինչ մտածում եք։
question-goodwill = Դպրոցն ուզո՞ւմ է լավագույնը Ձեր երեխայի համար։
question-asks = Գիտե՞ք, թե ինչ է ուզում դպրոցը ծնողներից։
question-contact = Գիտե՞ք, թե ում կարող եք հարց տալ դպրոցում։
question-visit = Ձեր երեխայի համար լա՞վ է, երբ Դուք գալիս եք դպրոց։
question-reach = Ձեզ համար հե՞շտ է դպրոց գալը։
question-role = Ձեր երեխայի ուսման մեջ Դուք անելիք ունե՞ք։
question-influence = Կարո՞ղ եք Դուք էլ որոշել, թե դպրոցում ինչ է արվում։
question-homework = Կարողանո՞ւմ եք հետևել, թե Ձեր երեխան ինչ պիտի սովորի տանը։
question-transition = Կարո՞ղ եք օգնել, որ Ձեր երեխան ընտրի հաջորդ դպրոցը։
question-council = Կարո՞ղ եք ուրիշ ծնողների հետ հավաքվել և Ձեր կարծիքն ասել։
question-talkchild = Տանը խոսո՞ւմ եք Ձեր երեխայի հետ դպրոցի մասին։
question-support = Օգնո՞ւմ եք Ձեր երեխային դասերն անել։
question-come = Գալի՞ս եք դպրոց, երբ ծնողներին հրավիրում են։
question-helpout = Օգնո՞ւմ եք դպրոցի միջոցառումների ժամանակ։
question-timehome = Տանը ժամանակ ունե՞ք, որ օգնեք Ձեր երեխային սովորել։
question-hours = Դպրոցի ժամերը հարմա՞ր են Ձեզ։

## Themes

question-useful = Դպրոցի հաղորդագրություններում կա՞ այն, ինչ ուզում եք իմանալ։
question-listen = Դպրոցը բավականաչափ լսո՞ւմ է Ձեզ։
question-learninghelp = Դպրոցն օգնո՞ւմ է Ձեզ, որ Դուք օգնեք Ձեր երեխային։

## The twelve keys, as parents are asked

key-welcome = Դպրոցում Ձեզ սիրալի՞ր են բարևում։
key-families = Դպրոցում Ձեր ընտանիքն ընդունո՞ւմ են այնպես, ինչպես կա։
key-firststep = Դպրոցն ի՞նքն է առաջինը կապվում Ձեզ հետ։
key-bonds = Դպրոցը Ձեզ հետ խոսո՞ւմ է նաև, երբ ամեն ինչ լավ է։
key-oral = Դպրոցը բացատրո՞ւմ է խոսելով, լուսանկարներով և նկարներով։
key-languages = Դպրոցն օգնո՞ւմ է Ձեզ, երբ լեզուն դժվար է։
key-explicit = Դպրոցը բացատրո՞ւմ է, թե ինչպես է ամեն ինչ աշխատում։
key-fathers = Դպրոցը խնդրո՞ւմ է, որ հայրերն էլ մասնակցեն։
key-doors = Կարո՞ղ եք տարբեր ձևերով խոսել դպրոցի հետ։
key-time = Դպրոցը ժամանակ գտնո՞ւմ է Ձեզ համար։

## Cards: who does this?

who-read = Ո՞վ է երեխայի համար հեքիաթներ կարդում։
who-homework = Ո՞վ է օգնում երեխային տնային աշխատանքն անել։
who-manners = Ո՞վ է երեխային սովորեցնում քաղաքավարի լինել։
who-language = Ո՞վ է երեխային սովորեցնում դպրոցի լեզուն։
who-quarrel = Ո՞վ է օգնում երեխային վեճի ժամանակ։
who-rest = Ո՞վ է հետևում, որ երեխան լավ քնի։
who-screens = Ո՞վ է որոշում հեռախոսի և էկրանի կանոնները։
who-future = Ո՞վ է երեխայի հետ խոսում ապագայի մասին։
does-home = Մենք՝ տանը
does-together = Միասին
does-school = Դպրոցը

## After an activity

after-knowledge = Հիմա ավելի շա՞տ բան գիտեք դպրոցի մասին։
after-emotion = Հիմա ավելի շա՞տ եք զգում, որ Ձեզ սիրով են ընդունում։
after-rational = Սա լա՞վ էր Ձեր երեխայի համար։
after-conviction = Հիմա ավելի լա՞վ եք տեսնում, թե ինչքան կարևոր է Ձեր օգնությունը։
after-competence = Հիմա ավելի հե՞շտ է Ձեզ համար խոսել ուսուցչի հետ։
after-behaviour = Հիմա ավելի հաճա՞խ եք խոսում դպրոցի հետ։
after-time = Ժամը հարմա՞ր էր Ձեզ։

## Would you come?

question-wouldcome = Դուք կգայի՞ք։
wouldcome-yes = Այո, կգամ
wouldcome-maybe = Գուցե
wouldcome-no = Ոչ, շնորհակալ եմ

## More choices

barrier-overload = Չափից շատ են գրում
barrier-transport = Դպրոցի ճանապարհը
barrier-trust = Առաջ վատ փորձ եմ ունեցել
barrier-role = Դպրոցն ինձ երբեք ոչինչ չի հարցրել

wish-meet = Ծանոթանալ ուրիշ ծնողների հետ
wish-buddy = Իմ լեզվով խոսող ծնողի օգնություն
wish-room = Դպրոցում տեղ ծնողների համար
wish-help = Օգնել դպրոցի միջոցառումներին
wish-think = Դպրոցին ասել իմ գաղափարները
wish-papers = Օգնություն թղթերի կամ փողի հարցում

way-class = Դասարանում

question-moments = Ե՞րբ է Ձեզ հարմար։
moment-morning = Առավոտյան՝ դպրոցի դարպասի մոտ
moment-day = Ցերեկը
moment-afternoon = Դասերից անմիջապես հետո
moment-evening = Երեկոյան
moment-weekend = Շաբաթ-կիրակի

question-strengths = Ի՞նչ կուզեիք անել կամ ցույց տալ դպրոցում։
strength-language = Իմ լեզուն
strength-cooking = Ճաշ եփել
strength-music = Երաժշտություն
strength-making = Սարքել կամ նորոգել
strength-work = Պատմել իմ աշխատանքի մասին
strength-interpreting = Թարգմանել ուրիշ ծնողների համար

question-carer = Դուք երեխայի ո՞վն եք։
carer-parent = Ծնող
carer-grandparent = Տատիկ կամ պապիկ
carer-foster = Խնամատար ծնող
carer-sibling = Քույր կամ եղբայր
carer-family = Ուրիշ հարազատ
carer-other = Ուրիշ մարդ

question-stage = Ի՞նչ դպրոց է գնում Ձեր երեխան։
stage-nursery = Մանկապարտեզ
stage-primary = Տարրական դպրոց
stage-secondary = Միջին կամ ավագ դպրոց
stage-special = Դպրոց՝ հատուկ օգնությամբ
