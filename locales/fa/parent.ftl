# What a parent sees beside the questions.

start-title = نظر شما مهم است
start-pick = زبان خود را انتخاب کنید
start-time = حدود یک دقیقه
anonymity-tally = جواب شما یک علامت کوچک بین علامت‌های زیاد است
anonymity-nobody = بدون اسم. هیچ کس نمی‌بیند شما چه کسی هستید
anonymity-box = صندوق جواب‌ها در پایان باز می‌شود
more-languages = زبان‌های دیگر

listen = گوش دادن
back = برگشت
next = بعدی
skip = گذشتن از سؤال
stop-and-send = پایان و فرستادن
send = فرستادن
choose-up-to = { $max ->
    [one] یک تصویر انتخاب کنید
   *[other] تا { $max } تصویر انتخاب کنید
}
choose-full = اول روی یکی از انتخاب‌های خود دوباره بزنید. آن انتخاب پاک می‌شود
question-of = سؤال { $number } از { $total }
unknown = نمی‌دانم

check-title = جواب‌های شما
check-text = اگر همه چیز درست است، روی «فرستادن» بزنید.
check-change = تغییر دادن
skipped = بدون جواب

sending = جواب شما فرستاده می‌شود…
thanks-title = از شما متشکریم!
thanks-counted = جواب شما شمرده شد.
thanks-more = آیا یک دقیقه‌ی دیگر وقت دارید؟
thanks-results = می‌خواهید نتیجه را ببینید؟ همین کد را در تاریخ { $date } دوباره اسکن کنید.
thanks-close = می‌توانید این صفحه را ببندید.
waiting-title = هنوز فرستاده نشده است
waiting-text = جواب شما را در این موبایل نگه می‌داریم. وقتی اینترنت باشد، آن را می‌فرستیم.
waiting-sent = جواب قبلی شما حالا شمرده شد.
waiting-missed = جواب قبلی شما دیر رسید. آن جواب شمرده نشد.
waiting-lost = این موبایل نمی‌تواند جواب شما را نگه دارد. این صفحه را نبندید.
late-title = ببخشید، وقت تمام شده است
late-text = دیگر نمی‌شود جواب داد. جواب شما شمرده نشد.
refused-title = این کار انجام نشد
refused-text = نتوانستیم جواب شما را بخوانیم. لطفاً از اول شروع کنید.
try-again = دوباره سعی کنید

quiet-title = حالا سؤالی نیست
quiet-text = این کد را نگه دارید. بعداً سؤال‌های جدید می‌آید.
closed-title = از شما متشکریم!
closed-text = وقت جواب دادن تمام شده است.
closed-results = می‌خواهید نتیجه را ببینید؟ همین کد را در تاریخ { $date } دوباره اسکن کنید.
opened-text = صندوق باز است. مدرسه حالا جمع همه‌ی جواب‌ها را می‌بیند.

error-unknown-code-title = این کد را نمی‌شناسیم
error-unknown-code-text = یک بار دیگر به کد نگاه کنید. یا کد را دوباره اسکن کنید.
error-not-found-title = این صفحه پیدا نشد
error-not-found-text = برگردید، یا کد را دوباره اسکن کنید.
error-language-title = این زبان را نداریم
error-language-text = اینجا زبان دیگری انتخاب کنید.
error-answer-title = این جواب یک مشکل دارد
error-answer-text = برگردید و دوباره انتخاب کنید. چیزی شمرده نشد.
error-too-large-title = پیام خیلی بزرگ است
error-too-large-text = برگردید و از اول شروع کنید. چیزی شمرده نشد.
error-form-title = نتوانستیم این را بخوانیم
error-form-text = برگردید و دوباره سعی کنید. چیزی تغییر نکرد.
error-closed-title = وقت جواب دادن تمام شده است
error-closed-text = جواب شما شمرده نشد. ولی از شما متشکریم.
error-busy-title = لطفاً کمی صبر کنید
error-busy-text = حالا خیلی شلوغ است. کمی بعد دوباره سعی کنید.
error-inside-title = مشکل از طرف ماست
error-inside-text = کمی بعد دوباره سعی کنید.
error-foreign-title = شما از سایت دیگری آمده‌اید
error-foreign-text = به صفحه‌ی ما برگردید و دوباره سعی کنید.
error-number = شماره‌ی خطا: { $number }
go-back = برگشت

root-title = کد مدرسه‌ی خود را بنویسید
root-code = کد مدرسه
root-help = کد شش نشانه دارد، حرف یا عدد. آن را روی پوستر یا نامه می‌بینید.
root-team = برای کارکنان مدرسه

example = این یک نمونه است. این مدرسه واقعی نیست.
test-only = این فقط آزمایشی است. شمرده نمی‌شود.
told-link = مدرسه با جواب‌های قبلی چه کرد؟
told-people = { $people ->
    [one] { $people } نفر از والدین جواب داد.
   *[other] { $people } نفر از والدین جواب دادند.
}
told-named-hard = این برای والدین سخت است
told-named-wish = والدین این را می‌خواهند
told-named-by = { $people ->
    [one] { $people } نفر از والدین
   *[other] { $people } نفر از والدین
}
told-promises = مدرسه این کارها را می‌کند
told-promised = قول داده‌ایم
told-busy = داریم انجام می‌دهیم
told-done = انجام شد

trust-link = جواب من چطور مخفی می‌ماند؟
trust-title = جواب شما این‌طور مخفی می‌ماند
trust-tally = جواب شما یک علامت کوچک بین علامت‌های زیاد است. ما فقط علامت‌ها را می‌شماریم. جواب شما را جداگانه نگه نمی‌داریم.
trust-nobody = اسم شما را نمی‌پرسیم. جایی نمی‌نویسیم که جواب از کدام موبایل آمده است.
trust-box = صندوق علامت‌ها قفل است. فقط یک بار، در پایان، باز می‌شود.
trust-groups = مدرسه فقط جواب گروه‌های پنج‌نفری یا بزرگ‌تر را می‌بیند.
trust-not-title = جلوی این چیزها را نمی‌توانیم بگیریم
trust-not-machine = یک نفر کامپیوتر و کلید را دارد. او می‌تواند جواب‌ها را موقع رسیدن ببیند.
trust-not-cheat = مدرسه‌ای که دروغ می‌گوید، می‌تواند خودش جواب بسازد.
trust-not-group = در گروه کوچک، گاهی می‌شود حدس زد چه کسی چه گفته است.
trust-not-watching = کسی که کنار شماست، می‌تواند صفحه‌ی موبایل شما را ببیند.
trust-not-place = مدرسه تقریباً می‌داند در هر محل چند نفر جواب می‌دهند.
trust-not-late = جوابی که مدت زیادی در موبایل شما بماند، شمرده نمی‌شود.
