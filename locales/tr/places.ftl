# İnsanların etkinlik yerlerinde gördükleri: şenlikteki tablet, yardımcının tableti, kâğıtlar ve küçük kâğıtlar.

kiosk-touch = Ekrana dokunun
kiosk-vote = Hangi fikri beğendiniz?
kiosk-counted = Oyunuz sayıldı.
kiosk-next = Şimdi sıradaki kişi oy verebilir.
kiosk-votes = { $votes ->
    [one] 1 oy
   *[other] { $votes } oy
}
kiosk-won = En çok oyu bu aldı
kiosk-told = Bunu birlikte seçtiniz
live-title = Şimdiye kadar verilen oylar
live-soon = İlk oylar birazdan burada görünecek.

helper-mine = Siz hangi dili konuşuyorsunuz?
helper-language = Veli hangi dili konuşuyor?
helper-next = Sonraki veli
helper-read = Bunu sesli okuyun
helper-turn = Ekranı veliye çevirin
helper-turn-back = Ekranı tekrar kendinize çevirin
helper-hand = Tableti veliye verin
helper-hand-text = Veli şimdi tek başına cevap veriyor. Lütfen başka tarafa bakın.
helper-alone = Cevaplarınıza dokunun. Kimse bakmıyor.
helper-give-back = Bitti. Tableti geri verin
helper-again = Tablet yine bende
helper-kept = Cevap bu tablette duruyor. İnternet gelince gönderilir.
helper-unsafe = Bu tablet cevapları kaydedemiyor. Sadece internet varken çalışır.

device-code = Okulun verdiği kodu yazın
device-code-wrong = Bu kod çalışmıyor. Okuldan yeni bir kod isteyin.
device-start = Başlayın
device-ready = Bu tablet artık internet olmadan da çalışır.
device-ended = Bu tabletin kodu artık çalışmıyor
device-ended-text = Okuldan yeni bir kod isteyin.

slip-line = Her aileye bir kâğıt. Hangi kâğıdın sizin olduğunu kimse bilmez.
slip-used-title = Bu kâğıt daha önce kullanıldı
slip-used-text = İlk cevap sayıldı. Her kâğıt bir kez kullanılır.
slip-foreign-title = Bu kâğıt bu sorular için değil
slip-foreign-text = Okuldan yeni bir kâğıt isteyin.
slip-only-title = Okulun verdiği kâğıt gerekiyor
slip-only-text = Ailenize verilen kâğıttaki kodu telefonunuzla okutun.
slip-open = Kâğıt olmadan cevap verin

paper-how = Kutucuğa çarpı işareti koyun.
paper-turn = Kâğıdın arkasını çevirin. Başka sorular da var.
paper-return = Bu kâğıdı katlayın. Okuldaki kutuya atın.
paper-scan = Ya da kodu telefonunuzla okutun.
badge-ask = Bana sorun. Cevap verirken size yardım ederim.
