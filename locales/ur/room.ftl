# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = آپ کی آواز والدین کی مدد کرتی ہے
room-why = کچھ والدین پڑھ نہیں سکتے۔ وہ آپ کی آواز سنتے ہیں۔
room-until = یہ لنک { $date } تک چلے گا۔
room-consent = سکول کو ان سوالوں میں میری آواز استعمال کرنے کی اجازت ہے۔ مجھے بعد میں منع کرنے کا حق ہے۔
room-consent-first = پہلے ٹک کا نشان لگائیں۔
room-count = { $all } میں سے { $done } جملے تیار ہیں
room-read = یہ جملہ آرام سے پڑھ کر سنائیں
room-speak = دبائیں اور بولیں
room-stop = روکیں
room-listen = سنیں
room-keep = محفوظ کریں
room-again = دوبارہ ریکارڈ کریں
room-saved = محفوظ ہو گئی
room-next = اگلا جملہ
room-file = یا اپنے فون سے کوئی ریکارڈنگ چنیں
room-delete = یہ ریکارڈنگ مٹائیں
room-delete-all = میری سب ریکارڈنگز مٹائیں
room-deleted = مٹ گئی
room-finished = سب کام ہو گیا۔ آپ کا شکریہ!
room-secure = ریکارڈنگ کے لیے ویب ایڈریس https سے شروع ہونا چاہیے۔ اپنے فون سے کوئی ریکارڈنگ چنیں۔
room-microphone = فون ہمیں ریکارڈ نہیں کرنے دیتا۔ مائیک کی اجازت دیں۔
room-long = ریکارڈنگ بہت لمبی ہے۔ زیادہ سے زیادہ 1 منٹ بولیں۔
room-wrong = ہم یہ فائل استعمال نہیں کر سکتے۔ کوئی ریکارڈنگ چنیں: m4a، mp3، webm، ogg یا wav۔
room-failed = محفوظ نہیں ہو سکی۔ دوبارہ کوشش کریں۔
room-ended = یہ لنک اب نہیں چلتا
room-ended-text = سکول سے نیا لنک مانگیں۔
