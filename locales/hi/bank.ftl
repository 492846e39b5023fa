# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = क्या स्कूल में आपको अपनापन लगता है?
question-messages = क्या स्कूल के मैसेज आपको समझ आते हैं?
question-barriers = स्कूल से मिलने या बात करने में क्या मुश्किल आती है?
question-wishes = स्कूल में क्या हो, तो आपको अच्छा लगेगा?
question-knowledge = क्या आपको पता है, आपका बच्चा स्कूल में क्या सीखता है?
question-rational = क्या स्कूल से बात करना आपके बच्चे के लिए अच्छा है?
question-ways = स्कूल से बातचीत का कौन-सा तरीका आपको पसंद है?
question-conviction = क्या आपकी मदद से बच्चे के सीखने में फ़र्क पड़ता है?
question-competence = क्या किसी परेशानी पर टीचर से बात करना आपके लिए आसान है?
question-behaviour = क्या टीचर से आपकी अक्सर बात होती है?
question-time = क्या आपके पास स्कूल से मिलने या बात करने का समय है?

scale-yes = हाँ
scale-mostly = ज़्यादातर हाँ
scale-little = थोड़ा-सा
scale-no = नहीं

barrier-time = मेरे काम का समय
barrier-childcare = घर पर छोटे बच्चे
barrier-money = पैसे लगते हैं
barrier-worries = दूसरी बड़ी परेशानियाँ
barrier-language = भाषा
barrier-digital = स्कूल का ऐप
barrier-reading = चिट्ठी पढ़ना मुश्किल है
barrier-system = स्कूल कैसे चलता है, पता नहीं
barrier-shy = स्कूल में किसी से पहचान नहीं
barrier-asking = मदद माँगना मुश्किल है
barrier-welcome = स्कूल में अपनापन नहीं लगता
barrier-badnews = स्कूल सिर्फ़ परेशानी में फ़ोन करता है
barrier-none = कुछ नहीं, सब ठीक है

wish-coffee = स्कूल में साथ बैठकर कॉफ़ी पीना
wish-class = क्लास में जाकर देखना
wish-together = स्कूल में बच्चे के साथ पढ़ना-खेलना
wish-tips = घर पर बच्चे की मदद के तरीके
wish-lessons = मेरे लिए स्कूल वाली भाषा की क्लास
wish-interpreter = बातचीत के समय ट्रांसलेटर
wish-goodnews = बच्चे की अच्छी खबरें भी
wish-hour = बात करने का कोई और समय

way-gate = स्कूल के गेट पर
way-call = फ़ोन पर बात
way-message = मेरे फ़ोन पर मैसेज
way-letter = चित्रों वाली चिट्ठी
way-app = स्कूल का ऐप
way-talk = समय लेकर स्कूल में मिलना
way-home = मेरे घर पर
way-evening = शाम को सब परिवारों की मीटिंग

## More questions of the seven dimensions

question-friendly = क्या स्कूल के लोग आपसे अच्छा बर्ताव करते हैं?
question-accepted = क्या स्कूल में सब आपको वैसे ही अपनाते हैं, जैसे आप हैं?
question-opinion = क्या स्कूल आपको अपने मन की बात कहने देता है?
question-goodwill = क्या स्कूल आपके बच्चे का भला चाहता है?
question-asks = क्या आपको पता है, स्कूल परिवारों से क्या चाहता है?
question-contact = क्या आपको पता है, सवाल किससे पूछना है?
question-visit = क्या स्कूल में आपका आना आपके बच्चे के लिए अच्छा है?
question-reach = क्या स्कूल आना आपके लिए आसान है?
question-role = क्या बच्चे को सिखाना आपका भी काम है?
question-influence = क्या स्कूल में फ़ैसले आपके साथ मिलकर होते हैं?
question-homework = क्या आपको बच्चे का होमवर्क समझ आता है?
question-transition = क्या बच्चे के साथ अगला स्कूल चुनना आपके लिए आसान है?
question-council = क्या दूसरे परिवारों के साथ मीटिंग में बोलना आपके लिए आसान है?
question-talkchild = क्या घर पर बच्चे के साथ स्कूल की बातें होती हैं?
question-support = क्या स्कूल के दिए काम में बच्चे को आपकी मदद मिलती है?
question-come = क्या परिवारों के लिए स्कूल के कार्यक्रमों में आपका आना होता है?
question-helpout = क्या स्कूल को कार्यक्रमों में आपकी मदद मिलती है?
question-timehome = क्या घर पर बच्चे की पढ़ाई के लिए आपके पास समय है?
question-hours = क्या स्कूल का समय आपके लिए ठीक है?

## Themes

question-useful = क्या स्कूल के मैसेज में वही होता है, जो आपको जानना है?
question-listen = क्या स्कूल आपकी बात अच्छे से सुनता है?
question-learninghelp = क्या स्कूल बच्चे की मदद करने में आपका साथ देता है?

## The twelve keys, as parents are asked

key-welcome = क्या स्कूल के लोग आपको मुस्कुराकर हैलो कहते हैं?
key-families = क्या स्कूल आपके परिवार को वैसा ही अपनाता है, जैसा वह है?
key-firststep = क्या स्कूल के लोग खुद आगे बढ़कर आपसे बात करते हैं?
key-bonds = जब सब ठीक हो, क्या तब भी स्कूल आपसे बात करता है?
key-oral = क्या स्कूल बातचीत, फ़ोटो और चित्रों से समझाता है?
key-languages = भाषा मुश्किल हो, तो क्या स्कूल आपकी मदद करता है?
key-explicit = क्या स्कूल समझाता है कि सब कैसे चलता है?
key-fathers = क्या स्कूल पिताओं को भी कार्यक्रमों में बुलाता है?
key-doors = क्या स्कूल से बात करने के कई तरीके हैं?
key-time = क्या स्कूल आपके लिए समय निकालता है?

## Cards: who does this?

who-read = बच्चे को कहानियाँ कौन पढ़कर सुनाता है?
who-homework = होमवर्क में बच्चे की मदद कौन करता है?
who-manners = बच्चे को सबके साथ प्यार से रहना कौन सिखाता है?
who-language = बच्चे को स्कूल में बोली जाने वाली भाषा कौन सिखाता है?
who-quarrel = झगड़ा होने पर बच्चे की मदद कौन करता है?
who-rest = बच्चा पूरी नींद ले, यह कौन देखता है?
who-screens = फ़ोन और टीवी के नियम कौन बनाता है?
who-future = बच्चे से आगे की ज़िंदगी की बात कौन करता है?
does-home = घरवाले
does-together = घर और स्कूल मिलकर
does-school = स्कूल

## After an activity

after-knowledge = क्या अब आपको स्कूल के बारे में ज़्यादा पता है?
after-emotion = क्या अब आपको स्कूल में ज़्यादा अपनापन लगता है?
after-rational = क्या यह आपके बच्चे के लिए अच्छा रहा?
after-conviction = क्या अब और साफ़ है, आपकी मदद से कितना फ़र्क पड़ता है?
after-competence = क्या अब टीचर से बात करना आपके लिए ज़्यादा आसान है?
after-behaviour = क्या अब स्कूल से आपकी बात पहले से ज़्यादा होती है?
after-time = क्या यह समय आपके लिए ठीक था?

## Would you come?

question-wouldcome = क्या आपका आना हो पाएगा?
wouldcome-yes = हाँ, ज़रूर
wouldcome-maybe = शायद
wouldcome-no = नहीं, धन्यवाद

## More choices

barrier-overload = बहुत ज़्यादा मैसेज
barrier-transport = स्कूल का रास्ता
barrier-trust = पहले के बुरे अनुभव
barrier-role = स्कूल ने मुझसे कभी कुछ नहीं पूछा

wish-meet = दूसरे परिवारों से मिलना
wish-buddy = मेरी भाषा वाले परिवार से मदद
wish-room = स्कूल में परिवारों के लिए जगह
wish-help = कार्यक्रमों में मदद करना
wish-think = स्कूल के साथ सलाह-मशविरा करना
wish-papers = कागज़ों या पैसों की परेशानी में मदद

way-class = क्लास में

question-moments = कौन-सा समय आपके लिए ठीक है?
moment-morning = सुबह स्कूल के गेट पर
moment-day = दिन में
moment-afternoon = स्कूल के ठीक बाद
moment-evening = शाम को
moment-weekend = शनिवार या रविवार को

question-strengths = स्कूल में आपको क्या सिखाना या दिखाना अच्छा लगेगा?
strength-language = मेरी भाषा
strength-cooking = खाना बनाना
strength-music = संगीत
strength-making = चीज़ें बनाना या ठीक करना
strength-work = अपने काम के बारे में बताना
strength-interpreting = दूसरे परिवारों के लिए ट्रांसलेट करना

question-carer = बच्चे से आपका क्या रिश्ता है?
carer-parent = माँ या पिता
carer-grandparent = दादा-दादी या नाना-नानी
carer-foster = फ़ॉस्टर माँ या पिता
carer-sibling = भाई या बहन
carer-family = परिवार में कोई और
carer-other = कोई और

question-stage = आपका बच्चा किस तरह के स्कूल में जाता है?
stage-nursery = नर्सरी स्कूल
stage-primary = प्राइमरी स्कूल
stage-secondary = सेकेंडरी स्कूल
stage-special = खास मदद वाला स्कूल
