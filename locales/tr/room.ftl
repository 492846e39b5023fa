# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Sesiniz velilere yardım eder
room-why = Bazı veliler okuma bilmiyor. Onlar sizin sesinizi dinleyecek.
room-until = Bu link { $date } tarihine kadar çalışır.
room-consent = Okulun sesimi bu sorular için kullanmasına izin veriyorum. Daha sonra vazgeçebilirim.
room-consent-first = Önce kutucuğu işaretleyin.
room-count = { $all } cümleden { $done } tanesi hazır
room-read = Bu cümleyi sakin bir sesle okuyun
room-speak = Basın ve konuşun
room-stop = Durdur
room-listen = Dinle
room-keep = Kaydı sakla
room-again = Tekrar konuş
room-saved = Kayıt saklandı
room-next = Sonraki cümle
room-file = Ya da telefonunuzdan bir ses kaydı seçin
room-delete = Bu kaydı sil
room-delete-all = Bütün kayıtlarımı sil
room-deleted = Silindi
room-finished = Hepsi hazır. Teşekkürler!
room-secure = Kayıt için internet adresi https ile başlamalı. Bunun yerine telefonunuzdan bir ses kaydı seçin.
room-microphone = Telefonunuz ses kaydına izin vermiyor. Telefonunuzda mikrofona izin verin.
room-long = Kayıt çok uzun. En fazla 1 dakika konuşun.
room-wrong = Bu dosyayı kullanamıyoruz. Bir ses kaydı seçin: m4a, mp3, webm, ogg veya wav.
room-failed = Kayıt saklanamadı. Tekrar deneyin.
room-ended = Bu link artık çalışmıyor
room-ended-text = Okuldan yeni bir link isteyin.
