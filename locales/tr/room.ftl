# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Sesiniz velilere yardım eder
room-why = Bazı veliler okuyamıyor. Onlar sizin sesinizi dinler.
room-until = Bu bağlantı { $date } gününe kadar çalışır.
room-consent = Okul sesimi bu sorular için kullanabilir. Daha sonra vazgeçebilirim.
room-consent-first = Önce kutucuğu işaretleyin.
room-count = { $all } cümleden { $done } tanesi hazır
room-read = Bu cümleyi sakince, sesli okuyun
room-speak = Basın ve konuşun
room-stop = Durdur
room-listen = Dinle
room-keep = Kaydet
room-again = Yeniden
room-saved = Kaydedildi
room-next = Sonraki cümle
room-file = Ya da telefonunuzdan bir ses dosyası seçin
room-delete = Bu kaydı sil
room-delete-all = Bütün kayıtlarımı sil
room-deleted = Silindi
room-finished = Hepsi hazır. Teşekkürler!
room-secure = Kayıt için adresin https ile başlaması gerekir. Telefonunuzdan bir ses dosyası seçin.
room-microphone = Telefon kayıt yapmamıza izin vermiyor. Mikrofona izin verin.
room-long = Kayıt çok uzun. En fazla 1 dakika konuşun.
room-wrong = Bu dosyayı kullanamıyoruz. Bir ses dosyası seçin: m4a, mp3, webm, ogg veya wav.
room-failed = Kaydedilemedi. Tekrar deneyin.
room-ended = Bu bağlantı artık çalışmıyor
room-ended-text = Okuldan yeni bir bağlantı isteyin.
