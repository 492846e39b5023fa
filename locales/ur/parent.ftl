# What a parent sees beside the questions.

start-title = آپ کی رائے اہم ہے
start-pick = اپنی زبان چنیں
start-time = تقریباً 1 منٹ
anonymity-tally = آپ کا جواب بہت سے نشانوں میں ایک چھوٹا نشان ہے
anonymity-nobody = ہم نام نہیں پوچھتے۔ کسی کو پتا نہیں چلتا کہ آپ کون ہیں
anonymity-box = جوابوں کا بکس آخر میں کھلتا ہے
more-languages = دوسری زبانیں

listen = سنیں
back = واپس
next = آگے
skip = سوال چھوڑ دیں
stop-and-send = ختم کریں اور بھیجیں
send = بھیجیں
choose-up-to = { $max ->
    [one] 1 تصویر چنیں
   *[other] زیادہ سے زیادہ { $max } تصویریں چنیں
}
choose-full = پہلے چنی ہوئی ایک تصویر کو دوبارہ دبا کر ہٹائیں
question-of = { $total } میں سے سوال نمبر { $number }
unknown = مجھے معلوم نہیں

check-title = آپ کے جواب
check-text = سب ٹھیک ہو تو “بھیجیں” کا بٹن دبائیں۔
check-change = بدلیں
skipped = چھوڑ دیا

sending = ہم آپ کا جواب بھیج رہے ہیں…
thanks-title = آپ کا شکریہ!
thanks-counted = آپ کا جواب گن لیا گیا ہے۔
thanks-more = کیا آپ کے پاس 1 منٹ اور ہے؟
thanks-results = نتیجہ دیکھنا ہے؟ { $date } کو یہی کوڈ دوبارہ سکین کریں۔
thanks-close = آپ چاہیں تو یہ صفحہ بند کر دیں۔
waiting-title = جواب ابھی نہیں گیا
waiting-text = ہم آپ کا جواب اس فون میں محفوظ رکھتے ہیں۔ انٹرنیٹ آنے پر ہم اسے بھیج دیں گے۔
waiting-sent = آپ کا پچھلا جواب اب گن لیا گیا ہے۔
waiting-missed = آپ کا پچھلا جواب دیر سے پہنچا۔ وہ گنا نہیں گیا۔
waiting-lost = یہ فون آپ کا جواب محفوظ نہیں رکھ سکتا۔ یہ صفحہ بند نہ کریں۔
late-title = معذرت، اب دیر ہو گئی ہے
late-text = سوالوں کا وقت ختم ہو گیا ہے۔ آپ کا جواب گنا نہیں گیا۔
refused-title = یہ نہیں ہو سکا
refused-text = ہم آپ کا جواب پڑھ نہیں سکے۔ پھر سے شروع کریں۔
try-again = دوبارہ کوشش کریں

quiet-title = ابھی کوئی سوال نہیں ہے
quiet-text = یہ کوڈ اپنے پاس رکھیں۔ بعد میں نئے سوال آئیں گے۔
closed-title = آپ کا شکریہ!
closed-text = سوالوں کا وقت ختم ہو گیا ہے۔
closed-results = نتیجہ دیکھنا ہے؟ { $date } کو یہی کوڈ دوبارہ سکین کریں۔
opened-text = بکس کھل گیا ہے۔ اب سکول سب جوابوں کی گنتی دیکھ رہا ہے۔

error-unknown-code-title = یہ کوڈ ہمارے پاس نہیں ہے
error-unknown-code-text = کوڈ کو ایک بار پھر دیکھیں۔ یا کوڈ دوبارہ سکین کریں۔
error-not-found-title = یہ صفحہ موجود نہیں ہے
error-not-found-text = واپس جائیں، یا کوڈ دوبارہ سکین کریں۔
error-language-title = یہ زبان ہمارے پاس نہیں ہے
error-language-text = یہاں کوئی اور زبان چنیں۔
error-answer-title = اس جواب میں کوئی گڑبڑ ہو گئی ہے
error-answer-text = واپس جائیں اور دوبارہ چنیں۔ ابھی کچھ گنا نہیں گیا۔
error-too-large-title = پیغام بہت بڑا ہے
error-too-large-text = واپس جائیں اور پھر سے شروع کریں۔ ابھی کچھ گنا نہیں گیا۔
error-form-title = ہم یہ پڑھ نہیں سکے
error-form-text = واپس جائیں اور دوبارہ کوشش کریں۔ کچھ نہیں بدلا۔
error-closed-title = سوالوں کا وقت ختم ہو گیا ہے
error-closed-text = آپ کا جواب گنا نہیں گیا۔ پھر بھی آپ کا شکریہ۔
error-busy-title = ذرا انتظار کریں
error-busy-text = ابھی بہت رش ہے۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔
error-inside-title = ہماری طرف کچھ خرابی ہے
error-inside-text = تھوڑی دیر بعد دوبارہ کوشش کریں۔
error-foreign-title = یہ صفحہ کسی اور ویب سائٹ سے کھلا ہے
error-foreign-text = ہمارے صفحے پر واپس جائیں اور دوبارہ کوشش کریں۔
error-number = خرابی کا نمبر: { $number }
go-back = واپس

root-title = اپنے سکول کا کوڈ لکھیں
root-code = سکول کا کوڈ
root-help = کوڈ میں کل 6 انگریزی حرف اور نمبر ہیں۔ کوڈ پوسٹر یا خط پر لکھا ہے۔
root-team = سکول کے عملے کے لیے

example = یہ ایک مثال ہے۔ یہ اصلی سکول نہیں ہے۔
test-only = یہ صرف آزمانے کے لیے ہے۔ یہ گنا نہیں جائے گا۔
told-link = سکول نے پچھلے جوابوں کے بعد کیا کیا؟
told-people = { $people ->
    [one] والدین میں سے 1 شخص نے جواب دیا ہے۔
   *[other] والدین میں سے { $people } لوگوں نے جواب دیا ہے۔
}
told-named-hard = یہ والدین کے لیے مشکل ہے
told-named-wish = والدین یہ چاہتے ہیں
told-named-by = { $people ->
    [one] 1 شخص
   *[other] { $people } لوگ
}
told-promises = سکول کے وعدے
told-promised = ہم نے وعدہ کیا ہے
told-busy = ہم کر رہے ہیں
told-done = ہو گیا

trust-link = میرا جواب راز میں کیسے رہتا ہے؟
trust-title = آپ کا جواب اس طرح راز میں رہتا ہے
trust-tally = آپ کا جواب بہت سے نشانوں میں ایک چھوٹا نشان ہے۔ ہم صرف نشان گنتے ہیں۔ ہم آپ کا جواب الگ سے نہیں رکھتے۔
trust-nobody = ہم نام نہیں پوچھتے۔ ہم یہ نہیں لکھتے کہ جواب کس فون سے آیا ہے۔
trust-box = سب نشان تالے والے بکس میں ہیں۔ بکس صرف ایک بار، آخر میں کھلتا ہے۔
trust-groups = سکول صرف 5 یا زیادہ لوگوں کے گروپ کے جواب دیکھتا ہے۔
trust-not-title = ہم ان باتوں کو نہیں روک سکتے
trust-not-machine = کچھ لوگوں کے پاس کمپیوٹر اور اس کی چابی ہے۔ انہیں آتے ہوئے جواب نظر آ سکتے ہیں۔
trust-not-cheat = اگر سکول جھوٹ بولے تو وہ خود جواب بنا سکتا ہے۔
trust-not-group = چھوٹے گروپ میں اندازہ ہو سکتا ہے کہ کس نے کیا کہا۔
trust-not-watching = آپ کے ساتھ کھڑا شخص آپ کی سکرین دیکھ سکتا ہے۔
trust-not-place = سکول کو اندازہ ہے کہ کس جگہ کتنے لوگ جواب دیتے ہیں۔
trust-not-late = جو جواب فون میں بہت دیر رکا رہے، وہ گنا نہیں جاتا۔
