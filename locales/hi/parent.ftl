# What a parent sees beside the questions.

start-title = आपकी राय ज़रूरी है
start-pick = अपनी भाषा चुनिए
start-time = करीब 1 मिनट
anonymity-tally = आपका जवाब लिस्ट में सिर्फ़ एक लकीर है
anonymity-nobody = नाम नहीं लिखना है। किसी को पता नहीं चलता कि आप कौन हैं
anonymity-box = जवाबों की पेटी आखिर में खुलती है
more-languages = और भाषाएँ

listen = सुनिए
back = पीछे
next = आगे
skip = छोड़िए
stop-and-send = यहीं रुककर भेजिए
send = भेजिए
choose-up-to = { $max ->
    [one] { $max } चित्र चुनिए
   *[other] ज़्यादा से ज़्यादा { $max } चित्र चुनिए
}
choose-full = पहले एक चुना हुआ चित्र दबाकर हटाइए
question-of = { $total } में से सवाल { $number }
unknown = मुझे नहीं पता

check-title = आपके जवाब
check-text = क्या सब सही है? तो ‘भेजिए’ दबाइए।
check-change = बदलिए
skipped = छोड़ दिया

sending = आपका जवाब भेजा जा रहा है…
thanks-title = बहुत धन्यवाद!
thanks-counted = आपका जवाब गिन लिया गया है।
thanks-more = क्या आपके पास 1 मिनट और है?
thanks-results = नतीजा देखना है? { $date } को यही कोड फिर से स्कैन कीजिए।
thanks-close = चाहें तो अब यह पेज बंद कर दीजिए।
waiting-title = जवाब अभी नहीं गया
waiting-text = आपका जवाब इस फ़ोन में रखा है। इंटरनेट आने पर हम उसे भेज देंगे।
waiting-sent = आपका पिछला जवाब अब गिन लिया गया है।
waiting-missed = आपका पिछला जवाब देर से पहुँचा। वह गिना नहीं गया।
waiting-lost = यह फ़ोन आपका जवाब नहीं रख सकता। यह पेज बंद मत कीजिए।
late-title = माफ़ कीजिए, देर हो गई है
late-text = सवाल बंद हो चुके हैं। आपका जवाब गिना नहीं गया।
refused-title = यह नहीं हो पाया
refused-text = हम आपका जवाब पढ़ नहीं पाए। फिर से शुरू कीजिए।
try-again = फिर से कोशिश कीजिए

quiet-title = अभी कोई सवाल नहीं है
quiet-text = यह कोड सँभालकर रखिए। नए सवाल बाद में आएँगे।
closed-title = बहुत धन्यवाद!
closed-text = सवाल बंद हो चुके हैं।
closed-results = नतीजा देखना है? { $date } को यही कोड फिर से स्कैन कीजिए।
opened-text = पेटी खुल गई है। स्कूल अब सारे जवाब एक साथ देख रहा है।

error-unknown-code-title = हम यह कोड नहीं पहचानते
error-unknown-code-text = कोड को एक बार और देखिए। या उसे फिर से स्कैन कीजिए।
error-not-found-title = ऐसा कोई पेज नहीं है
error-not-found-text = पीछे जाइए, या कोड फिर से स्कैन कीजिए।
error-language-title = यह भाषा हमारे पास नहीं है
error-language-text = यहाँ कोई और भाषा चुनिए।
error-answer-title = इस जवाब में कुछ गड़बड़ है
error-answer-text = पीछे जाकर फिर से चुनिए। कुछ भी नहीं गिना गया।
error-too-large-title = मैसेज बहुत बड़ा है
error-too-large-text = पीछे जाकर फिर से शुरू कीजिए। कुछ भी नहीं गिना गया।
error-form-title = हम यह पढ़ नहीं पाए
error-form-text = पीछे जाकर फिर से कोशिश कीजिए। कुछ भी नहीं बदला।
error-closed-title = सवाल बंद हो चुके हैं
error-closed-text = आपका जवाब गिना नहीं गया। फिर भी आपका धन्यवाद।
error-busy-title = थोड़ा रुकिए
error-busy-text = अभी बहुत भीड़ है। थोड़ी देर बाद फिर से कोशिश कीजिए।
error-inside-title = हमारी तरफ़ कुछ गड़बड़ है
error-inside-text = थोड़ी देर बाद फिर से कोशिश कीजिए।
error-foreign-title = यह किसी और वेबसाइट से खुला है
error-foreign-text = हमारे पेज पर लौटकर फिर से कोशिश कीजिए।
error-number = गड़बड़ी का नंबर: { $number }
go-back = पीछे

root-title = अपने स्कूल का कोड लिखिए
root-code = स्कूल का कोड
root-help = इसमें 6 अक्षर या अंक हैं। ये पोस्टर या चिट्ठी पर लिखे हैं।
root-team = स्कूल में काम करने वालों के लिए

example = यह एक उदाहरण है। ऐसा कोई स्कूल नहीं है।
test-only = यह सिर्फ़ एक जाँच है। यह गिना नहीं जाता।
told-link = पिछले जवाबों के बाद स्कूल ने क्या किया?
told-people = { $people ->
    [one] { $people } व्यक्ति ने जवाब दिया।
   *[other] { $people } लोगों ने जवाब दिया।
}
told-named-hard = परिवारों के लिए यह मुश्किल है
told-named-wish = परिवार यह चाहते हैं
told-named-by = { $people ->
    [one] { $people } व्यक्ति
   *[other] { $people } लोग
}
told-promises = स्कूल यह करता है
told-promised = वादा किया है
told-busy = काम चल रहा है
told-done = हो गया

trust-link = मेरा जवाब गुप्त कैसे रहता है?
trust-title = आपका जवाब ऐसे गुप्त रहता है
trust-tally = आपका जवाब लिस्ट में सिर्फ़ एक लकीर है। हम जवाब अपने पास नहीं रखते।
trust-nobody = हम नाम नहीं पूछते। आपका फ़ोन कौन-सा है, हम यह नहीं लिखते।
trust-box = लकीरों की पेटी पर ताला है। वह आखिर में एक ही बार खुलती है।
trust-groups = स्कूल को सिर्फ़ 5 या ज़्यादा लोगों के ग्रुप दिखते हैं।
trust-not-title = इन बातों से हम नहीं बचा सकते
trust-not-machine = कंप्यूटर और चाबी वाला व्यक्ति जवाबों को आते हुए देख सकता है।
trust-not-cheat = झूठ बोलने वाला स्कूल खुद जवाब बना सकता है।
trust-not-group = छोटे ग्रुप में कभी-कभी अंदाज़ा लग जाता है कि किसने क्या कहा।
trust-not-watching = आपके पास खड़ा व्यक्ति आपका फ़ोन देख सकता है।
trust-not-place = स्कूल को पता है, किस जगह करीब कितने लोगों ने जवाब दिया।
trust-not-late = फ़ोन में बहुत देर रुका जवाब नहीं गिना जाता।
