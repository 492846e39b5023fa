# What a parent sees beside the questions.

start-title = ستاسو نظر مهم دی
start-pick = خپله ژبه خوښه کړئ
start-time = نږدې 1 دقیقه
anonymity-tally = ستاسو ځواب د ډېرو کرښو په منځ کې یوه وړه کرښه ده
anonymity-nobody = نوم نه غواړو. هېڅوک نه ویني چې تاسو څوک یاست
anonymity-box = د ځوابونو صندوق په پای کې خلاصېږي
more-languages = نورې ژبې

listen = واورئ
back = بېرته
next = وړاندې
skip = له دې تېر شئ
stop-and-send = دلته ختم کړئ او ولېږئ
send = ولېږئ
choose-up-to = { $max ->
    [one] 1 تصویر خوښ کړئ
   *[other] تر { $max } پورې تصویرونه خوښ کړئ
}
choose-full = بل تصویر غواړئ؟ اول پر یوه مخکیني تصویر بیا ګوته کېږدئ.
question-of = پوښتنه { $number } له { $total } څخه
unknown = نه پوهېږم

check-title = ستاسو ځوابونه
check-text = هر څه سم دي؟ پر «ولېږئ» ګوته کېږدئ.
check-change = بدل یې کړئ
skipped = بې ځوابه

sending = ستاسو ځواب لېږو…
thanks-title = ډېره مننه!
thanks-counted = ستاسو ځواب وشمېرل شو.
thanks-more = ایا 1 دقیقه نور وخت لرئ؟
thanks-results = نتیجه لیدل غواړئ؟ همدا کوډ په دې ورځ بیا سکن کړئ: { $date }.
thanks-close = اوس دا پاڼه بندولی شئ.
waiting-title = لا نه دی لېږل شوی
waiting-text = ستاسو ځواب په دې موبایل کې ساتو. چې انټرنېټ راشي، لېږو یې.
waiting-sent = ستاسو مخکینی ځواب اوس وشمېرل شو.
waiting-missed = ستاسو مخکینی ځواب ناوخته راورسېد. هغه ونه شمېرل شو.
waiting-lost = دا موبایل ستاسو ځواب نه شي ساتلی. دا پاڼه مه بندوئ.
late-title = بخښنه غواړو، وخت تېر دی
late-text = د پوښتنو وخت ختم دی. ستاسو ځواب ونه شمېرل شو.
refused-title = دا کار ونه شو
refused-text = موږ ستاسو ځواب ونه شو لوستلی. له سره یې پیل کړئ.
try-again = بیا هڅه وکړئ

quiet-title = اوس پوښتنې نشته
quiet-text = دا کوډ وساتئ. نوې پوښتنې وروسته راځي.
closed-title = ډېره مننه!
closed-text = د پوښتنو وخت ختم دی.
closed-results = نتیجه لیدل غواړئ؟ همدا کوډ په دې ورځ بیا سکن کړئ: { $date }.
opened-text = صندوق خلاص دی. ښوونځی اوس ټول ځوابونه یوځای ګوري.

error-unknown-code-title = دا کوډ نه پېژنو
error-unknown-code-text = کوډ بیا وګورئ. یا یې بیا سکن کړئ.
error-not-found-title = دا پاڼه نشته
error-not-found-text = بېرته لاړ شئ، یا کوډ بیا سکن کړئ.
error-language-title = دا ژبه نه لرو
error-language-text = دلته بله ژبه خوښه کړئ.
error-answer-title = دا ځواب موږ ته سم ونه رسېد
error-answer-text = بېرته لاړ شئ او بیا خوښ کړئ. هېڅ شی ونه شمېرل شو.
error-too-large-title = دا پیغام له حده لوی دی
error-too-large-text = بېرته لاړ شئ او له سره یې پیل کړئ. هېڅ شی ونه شمېرل شو.
error-form-title = موږ دا ونه شو لوستلی
error-form-text = بېرته لاړ شئ او بیا هڅه وکړئ. هېڅ شی بدل نه شو.
error-closed-title = د پوښتنو وخت ختم دی
error-closed-text = ستاسو ځواب ونه شمېرل شو. بیا هم مننه.
error-busy-title = لږ صبر وکړئ
error-busy-text = اوس ډېره ګڼه ګوڼه ده. لږ وروسته بیا هڅه وکړئ.
error-inside-title = مشکل زموږ له خوا دی
error-inside-text = لږ وروسته بیا هڅه وکړئ.
error-foreign-title = تاسو له بل وېب سایټ څخه راځئ
error-foreign-text = زموږ پاڼې ته بېرته راشئ او بیا هڅه وکړئ.
error-number = د مشکل شمېره: { $number }
go-back = بېرته

root-title = د خپل ښوونځي کوډ ولیکئ
root-code = د ښوونځي کوډ
root-help = کوډ 6 توري یا شمېرې لري. پر پوسټر یا لیک لیکل شوی دی.
root-team = د ښوونځي د کارکوونکو لپاره

example = دا یو مثال دی. دا ښوونځی په رښتیا نشته.
test-only = دا یوازې ازمېښت دی. دا نه شمېرل کېږي.
told-link = ښوونځي د مخکینیو ځوابونو په باره کې څه وکړل؟
told-people = { $people ->
    [one] 1 کس ځواب ورکړ.
   *[other] { $people } کسانو ځواب ورکړ.
}
told-named-hard = دا شیان د والدینو لپاره سخت دي
told-named-wish = والدین دا شیان غواړي
told-named-by = { $people ->
    [one] 1 کس
   *[other] { $people } کسان
}
told-promises = ښوونځی دا کارونه کوي
told-promised = موږ وعده کړې ده
told-busy = کار پرې روان دی
told-done = پوره شو

trust-link = زما ځواب څنګه پټ پاتې کېږي؟
trust-title = ستاسو ځواب داسې پټ پاتې کېږي
trust-tally = موږ ستاسو د ځواب پر ځای یوه وړه کرښه باسو. دا د ډېرو کرښو په منځ کې ده. موږ یوازې کرښې شمېرو. ستاسو ځواب جلا نه ساتو.
trust-nobody = موږ نوم نه پوښتو. دا هم نه لیکو چې کوم موبایل لرئ.
trust-box = د ځوابونو صندوق قلف دی. په هغه کې یوازې کرښې دي. یوازې یو ځل خلاصېږي، په پای کې.
trust-groups = ښوونځی یوازې د ډلو ځوابونه ویني. هره ډله 5 یا زیات کسان لري.
trust-not-title = د دې شیانو مخه نه شو نیولی
trust-not-machine = زموږ کمپیوټر یوه کیلي لري. څوک چې دواړه لري، د ځوابونو راتګ لیدلی شي.
trust-not-cheat = که یو ښوونځی درواغ وایي، په خپله ځوابونه جوړولی شي.
trust-not-group = که ډله وړه وي، ځینې وخت خلک اټکلوي چې چا څه وویل.
trust-not-watching = څوک چې ستاسو څنګ ته ولاړ وي، ستاسو سکرین لیدلی شي.
trust-not-place = ښوونځی تقریباً پوهېږي چې له یوه ځایه څومره کسان ځواب ورکوي.
trust-not-late = که ځواب ډېر وخت په موبایل کې پاتې شي، نه شمېرل کېږي.
