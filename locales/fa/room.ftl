# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = صدای شما به والدین کمک می‌کند
room-why = بعضی از والدین نمی‌توانند بخوانند. آنها صدای شما را می‌شنوند.
room-until = این لینک تا تاریخ { $date } کار می‌کند.
room-consent = مدرسه اجازه دارد از صدای من برای این سؤال‌ها استفاده کند. بعداً می‌توانم این اجازه را پس بگیرم.
room-consent-first = اول مربع را علامت بزنید.
room-count = { $done } جمله از { $all } جمله آماده است
room-read = این جمله را بلند و بدون عجله بخوانید
room-speak = فشار بدهید و حرف بزنید
room-stop = توقف
room-listen = گوش دادن
room-keep = ذخیره کردن
room-again = ضبط دوباره
room-saved = ذخیره شد
room-next = جمله‌ی بعدی
room-file = یا یک صدای ضبط‌شده از موبایل خود انتخاب کنید
room-delete = پاک کردن این ضبط
room-delete-all = پاک کردن همه‌ی ضبط‌های من
room-deleted = پاک شد
room-finished = همه چیز آماده است. از شما متشکریم!
room-secure = برای ضبط صدا، آدرس باید با https شروع شود. یک صدا از موبایل خود انتخاب کنید.
room-microphone = موبایل اجازه‌ی ضبط صدا نمی‌دهد. اجازه‌ی استفاده از میکروفون را بدهید.
room-long = این ضبط خیلی طولانی است. تا یک دقیقه حرف بزنید.
room-wrong = این فایل را نمی‌توانیم به کار ببریم. یک صدا انتخاب کنید: m4a، mp3، webm، ogg یا wav.
room-failed = ذخیره نشد. دوباره سعی کنید.
room-ended = این لینک دیگر کار نمی‌کند
room-ended-text = از مدرسه یک لینک جدید بخواهید.
