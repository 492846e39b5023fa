# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = صوتك المسجّل يساعد الآباء والأمهات
room-why = القراءة صعبة على بعض الآباء والأمهات. يمكنهم سماع صوتك.
room-until = هذا الرابط يعمل حتى { $date }.
room-consent = أسمح للمدرسة باستعمال صوتي لهذه الأسئلة. يمكنني إلغاء موافقتي لاحقاً.
room-consent-first = الرجاء وضع علامة صح في المربع أولاً.
room-count = الجمل المسجّلة: { $done } من { $all }
room-read = الرجاء قراءة هذه الجملة بصوت واضح وعلى مهل
room-speak = بدء التسجيل
room-stop = إيقاف
room-listen = استماع
room-keep = حفظ
room-again = تسجيل من جديد
room-saved = تم الحفظ
room-next = الجملة التالية
room-file = أو اختيار ملف صوت من هاتفك
room-delete = حذف هذا التسجيل
room-delete-all = حذف كل تسجيلاتي
room-deleted = تم الحذف
room-finished = كل شيء جاهز. شكراً لك!
room-secure = التسجيل ممكن فقط عندما يبدأ عنوان الصفحة بالحروف https. يمكنك اختيار ملف صوت من هاتفك.
room-microphone = الهاتف لا يسمح لنا بالتسجيل. الرجاء السماح باستعمال الميكروفون.
room-long = التسجيل أطول من اللازم. يمكنك الكلام دقيقة واحدة فقط.
room-wrong = لا نستطيع استعمال هذا الملف. يمكنك اختيار ملف صوت: m4a أو mp3 أو webm أو ogg أو wav.
room-failed = لم نستطع حفظ التسجيل. يمكنك المحاولة مرة أخرى.
room-ended = هذا الرابط لم يعد يعمل
room-ended-text = يمكنك طلب رابط جديد من المدرسة.
