# What a parent sees beside the questions.

start-title = رأيك مهم
start-pick = ما لغتك؟
start-time = حوالي دقيقة واحدة
anonymity-tally = إجابتك خط صغير نرسمه بين خطوط كثيرة
anonymity-nobody = بدون اسم. لا أحد يعرف من أنت
anonymity-box = نفتح صندوق الإجابات في النهاية فقط
more-languages = لغات أخرى

listen = استماع
back = رجوع
next = التالي
skip = تجاوز السؤال
stop-and-send = إنهاء وإرسال
send = إرسال
choose-up-to = { $max ->
    [zero] يمكنك اختيار { $max } صورة أو أقل
    [one] يمكنك اختيار صورة واحدة
    [two] يمكنك اختيار صورة أو صورتين
    [few] يمكنك اختيار { $max } صور أو أقل
    [many] يمكنك اختيار { $max } صورة أو أقل
   *[other] يمكنك اختيار { $max } صورة أو أقل
}
choose-full = العدد كامل. يمكنك إلغاء صورة أولاً
question-of = السؤال { $number } من { $total }
unknown = لا أعرف

check-title = إجابتك
check-text = هل هذه إجابتك؟ يمكنك الآن الإرسال.
check-change = تغيير
skipped = بدون إجابة

sending = نرسل إجابتك الآن…
thanks-title = شكراً لك!
thanks-counted = وصلت إجابتك وتم عدّها.
thanks-more = هل عندك دقيقة أخرى؟
thanks-results = لرؤية النتيجة: صوّر هذا الرمز بهاتفك مرة أخرى في { $date }.
thanks-close = يمكنك إغلاق هذه الصفحة.
waiting-title = إجابتك لم تصل بعد
waiting-text = إجابتك محفوظة في هذا الهاتف. سنرسلها عندما يعود الإنترنت.
waiting-sent = وصلت الآن إجابتك السابقة وتم عدّها.
waiting-missed = وصلت إجابتك السابقة متأخرة. لم نعدّها.
waiting-lost = هذا الهاتف لا يستطيع حفظ إجابتك. لا تغلق هذه الصفحة.
late-title = عذراً، فات الوقت
late-text = انتهى وقت الأسئلة. لم نعدّ إجابتك.
refused-title = لم تصل إجابتك
refused-text = لم نستطع قراءة إجابتك. يمكنك البدء من جديد.
try-again = محاولة جديدة

quiet-title = لا توجد أسئلة الآن
quiet-text = احتفظ بهذا الرمز. ستأتي أسئلة جديدة لاحقاً.
closed-title = شكراً لك!
closed-text = انتهى وقت الأسئلة.
closed-results = لرؤية النتيجة: صوّر هذا الرمز بهاتفك مرة أخرى في { $date }.
opened-text = الصندوق مفتوح. المدرسة ترى الآن كل الإجابات معاً.

error-unknown-code-title = لا نعرف هذا الرمز
error-unknown-code-text = هل الرمز صحيح؟ صوّره من جديد بهاتفك.
error-not-found-title = هذه الصفحة غير موجودة
error-not-found-text = يمكنك الرجوع، أو تصوير الرمز من جديد.
error-language-title = هذه اللغة ليست هنا بعد
error-language-text = يمكنك اختيار لغة أخرى هنا.
error-answer-title = لم نفهم هذه الإجابة
error-answer-text = يمكنك الرجوع والاختيار من جديد. لم نعدّ أي شيء.
error-too-large-title = الرسالة كبيرة أكثر من اللازم
error-too-large-text = يمكنك الرجوع والبدء من جديد. لم نعدّ أي شيء.
error-form-title = لم نستطع قراءة ما أرسلته
error-form-text = يمكنك الرجوع والمحاولة مرة أخرى. لم يتغير أي شيء.
error-closed-title = انتهى وقت الأسئلة
error-closed-text = لم نعدّ إجابتك. شكراً لك.
error-busy-title = لحظة من فضلك
error-busy-text = كثير من الناس هنا الآن. يمكنك المحاولة بعد قليل.
error-inside-title = حدث خطأ عندنا
error-inside-text = يمكنك المحاولة بعد قليل.
error-foreign-title = هذا جاء من صفحة أخرى
error-foreign-text = يمكنك فتح صفحتنا والمحاولة مرة أخرى.
error-number = رقم الخطأ: { $number }
go-back = رجوع

root-title = اكتب رمز مدرستك
root-code = رمز المدرسة
root-help = فيه 6 أحرف وأرقام. تجدها على الملصق أو الرسالة.
root-team = لفريق المدرسة

example = هذا مثال فقط. هذه المدرسة غير موجودة.
test-only = هذه تجربة فقط. لا نعدّ هذه الإجابة.
told-link = ماذا فعلت المدرسة بالإجابات السابقة؟
told-people = { $people ->
    [zero] لم يجب أحد من الآباء والأمهات.
    [one] أجاب أب واحد أو أم واحدة.
    [two] أجاب اثنان من الآباء والأمهات.
    [few] أجاب { $people } من الآباء والأمهات.
    [many] أجاب { $people } من الآباء والأمهات.
   *[other] أجاب { $people } من الآباء والأمهات.
}
told-named-hard = هذا صعب على الآباء والأمهات
told-named-wish = هذا ما يريده الآباء والأمهات
told-named-by = { $people ->
    [zero] لا أحد من الآباء والأمهات
    [one] أب واحد أو أم واحدة
    [two] اثنان من الآباء والأمهات
    [few] { $people } من الآباء والأمهات
    [many] { $people } من الآباء والأمهات
   *[other] { $people } من الآباء والأمهات
}
told-promises = هذا ما تفعله المدرسة
told-promised = وعدنا بهذا
told-busy = نعمل على هذا الآن
told-done = تمّ

trust-link = كيف تبقى إجابتي سرّية؟
trust-title = هكذا تبقى إجابتك سرّية
trust-tally = إجابتك خط صغير نرسمه بين خطوط كثيرة. نعدّ الخطوط فقط. لا نحفظ إجابتك وحدها.
trust-nobody = لا نسأل عن اسمك. لا نحفظ أي شيء عن هاتفك.
trust-box = الخطوط الصغيرة في صندوق مقفل بمفتاح. نفتحه مرة واحدة، في النهاية.
trust-groups = ترى المدرسة فقط مجموعات من 5 أشخاص أو أكثر.
trust-not-title = لا نستطيع أن نحميك من هذا
trust-not-machine = من عنده الكمبيوتر والمفتاح يستطيع رؤية الإجابات وهي تصل.
trust-not-cheat = أي مدرسة تكذب تستطيع أن تخترع إجابات بنفسها.
trust-not-group = في مجموعة صغيرة، يمكن أحياناً أن يخمّن الناس من قال ماذا.
trust-not-watching = من يقف بجانبك يستطيع أن يرى شاشة هاتفك.
trust-not-place = تعرف المدرسة تقريباً كم شخصاً يجيب في مكان معيّن.
trust-not-late = لا نعدّ إجابة تبقى في هاتفك وقتاً أطول من اللازم.
