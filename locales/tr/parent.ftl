# What a parent sees beside the questions.

start-title = Fikriniz önemli
start-pick = Dilinizi seçin
start-time = 1 dakika kadar sürer
anonymity-tally = Cevabınız birçok küçük çizgiden biri olur
anonymity-nobody = İsim sormuyoruz. Kim olduğunuzu kimse bilmez
anonymity-box = Cevap kutusu en son açılır
more-languages = Daha fazla dil

listen = Sesli oku
back = Geri
next = İleri
skip = Atla
stop-and-send = Bitir ve gönder
send = Gönder
choose-up-to = { $max ->
    [one] 1 resim seçin
   *[other] En fazla { $max } resim seçin
}
choose-full = Önce seçtiğiniz bir resme tekrar dokunun
question-of = Soru { $number } / { $total }
unknown = Bilmiyorum

check-title = Cevaplarınız
check-text = Her şey doğru mu? Gönder’e dokunun.
check-change = Değiştir
skipped = Atlandı

sending = Cevabınızı gönderiyoruz…
thanks-title = Teşekkürler!
thanks-counted = Cevabınız sayıldı.
thanks-more = 1 dakikanız daha var mı?
thanks-results = Sonuçları görmek için bu kodu { $date } günü tekrar okutun.
thanks-close = Bu sayfayı kapatabilirsiniz.
waiting-title = Henüz gönderilmedi
waiting-text = Cevabınız bu telefonda duruyor. İnternet gelince gönderilir.
waiting-sent = Önceki cevabınız şimdi sayıldı.
waiting-missed = Önceki cevabınız geç kaldı. Sayılmadı.
waiting-lost = Bu telefon cevabınızı kaydedemiyor. Bu sayfayı kapatmayın.
late-title = Süre bitti
late-text = Artık cevap almıyoruz. Cevabınız sayılmadı.
refused-title = Cevabınız gönderilemedi
refused-text = Cevabınızı okuyamadık. Yeniden başlayın.
try-again = Tekrar dene

quiet-title = Şu an soru yok
quiet-text = Bu kodu atmayın. Daha sonra yeni sorular gelecek.
closed-title = Teşekkürler!
closed-text = Artık cevap almıyoruz.
closed-results = Sonuçları görmek için bu kodu { $date } günü tekrar okutun.
opened-text = Kutu açıldı. Okul şimdi bütün cevaplara birlikte bakıyor.

error-unknown-code-title = Bu kodu tanımıyoruz
error-unknown-code-text = Koda tekrar bakın. Ya da kodu yeniden okutun.
error-not-found-title = Bu sayfa yok
error-not-found-text = Geri dönün ya da kodu yeniden okutun.
error-language-title = Bu dil yok
error-language-text = Buradan başka bir dil seçin.
error-answer-title = Cevabınızı alamadık
error-answer-text = Geri dönün ve yeniden seçin. Hiçbir şey sayılmadı.
error-too-large-title = Gönderilen mesaj çok büyük
error-too-large-text = Geri dönün ve yeniden başlayın. Hiçbir şey sayılmadı.
error-form-title = Bunu okuyamadık
error-form-text = Geri dönün ve tekrar deneyin. Hiçbir şey değişmedi.
error-closed-title = Artık cevap almıyoruz
error-closed-text = Cevabınız sayılmadı. Yine de teşekkürler.
error-busy-title = Lütfen biraz bekleyin
error-busy-text = Şu an çok kişi var. Birazdan tekrar deneyin.
error-inside-title = Bizde bir sorun oldu
error-inside-text = Birazdan tekrar deneyin.
error-foreign-title = Başka bir internet sayfasından geldiniz
error-foreign-text = Bizim sayfamıza dönün ve tekrar deneyin.
error-number = Hata numarası: { $number }
go-back = Geri dön

root-title = Okulunuzun kodunu yazın
root-code = Okulun kodu
root-help = 6 karakterdir. Afişte ya da mektupta yazar.
root-team = Okul ekibi için

example = Bu bir örnektir. Böyle bir okul yok.
test-only = Bu bir denemedir. Sayılmaz.
told-link = Okul önceki cevaplarla ne yaptı?
told-people = { $people ->
    [one] 1 veli cevap verdi.
   *[other] { $people } veli cevap verdi.
}
told-named-hard = Veliler için bunlar zor
told-named-wish = Veliler bunları istiyor
told-named-by = { $people ->
    [one] 1 veli
   *[other] { $people } veli
}
told-promises = Okul bunları yapıyor
told-promised = Söz verdik
told-busy = Üzerinde çalışıyoruz
told-done = Yapıldı

trust-link = Cevabım nasıl gizli kalıyor?
trust-title = Cevabınız böyle gizli kalır
trust-tally = Cevabınız birçok küçük çizgiden biri olur. Biz sadece çizgileri sayarız. Tek tek cevapları saklamayız.
trust-nobody = İsim sormayız. Hangi telefonu kullandığınızı kaydetmeyiz.
trust-box = Çizgiler kilitli bir kutuda durur. Kutu bir kez, en sonda açılır.
trust-groups = Okul sadece 5 kişilik veya daha büyük grupları görür.
trust-not-title = Bunlara engel olamayız
trust-not-machine = Bilgisayar ve anahtar kimdeyse, o kişi cevapları gelirken görebilir.
trust-not-cheat = Yalan söyleyen bir okul kendisi cevap uydurabilir.
trust-not-group = Küçük bir grupta insanlar bazen kimin ne dediğini tahmin edebilir.
trust-not-watching = Yanınızdaki kişi ekranınızı görebilir.
trust-not-place = Okul, belli bir yerde yaklaşık kaç kişinin cevap verdiğini bilir.
trust-not-late = Cevabınız telefonunuzda çok uzun süre beklerse sayılmaz.
