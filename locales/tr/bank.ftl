# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Okulda kendinizi hoş karşılanmış hissediyor musunuz?
question-messages = Okuldan gelen mesajları anlıyor musunuz?
question-barriers = Okulla iletişimde ne zor oluyor?
question-wishes = Okulda neler olsun istersiniz?
question-knowledge = Çocuğunuz okulda ne öğreniyor, biliyor musunuz?
question-rational = Okulla konuşmak çocuğunuz için iyi mi?
question-ways = Okulla nasıl iletişim kurmak istersiniz?
question-conviction = Yardımınız çocuğunuzun öğrenmesi için önemli mi?
question-competence = Bir sorun olunca öğretmenle konuşabiliyor musunuz?
question-behaviour = Öğretmenle sık sık konuşuyor musunuz?
question-time = Okulla konuşmaya vaktiniz var mı?

scale-yes = Evet
scale-mostly = Çoğu zaman
scale-little = Biraz
scale-no = Hayır

barrier-time = Çalışma saatlerim
barrier-childcare = Evde küçük çocuğum var
barrier-money = Param yetmiyor
barrier-worries = Başka büyük sorunlar
barrier-language = Dil
barrier-digital = Okulun telefon uygulaması
barrier-reading = Okulun mektupları zor
barrier-system = Okulun düzenini bilmiyorum
barrier-shy = Okulda kimseyi tanımıyorum
barrier-asking = Yardım istemek zor
barrier-welcome = Kendimi oraya ait hissetmiyorum
barrier-badnews = Okul sadece sorun olunca arıyor
barrier-none = Hiçbir şey, her şey yolunda

wish-coffee = Okulda birlikte kahve içmek
wish-class = Sınıfta dersi izlemek
wish-together = Okulda çocuğumla kitap okumak veya oynamak
wish-tips = Evde çocuğuma yardım için öneriler
wish-lessons = Okulun dilini öğrenmek için kurs
wish-interpreter = Görüşmede tercüman
wish-goodnews = Çocuğumla ilgili iyi haberler de
wish-hour = Başka bir saatte konuşmak

way-gate = Okul kapısında
way-call = Telefonla aramak
way-message = Telefonuma mesaj
way-letter = Resimli mektup
way-app = Okulun telefon uygulaması
way-talk = Okulda randevu
way-home = Evimde
way-evening = Akşam veli toplantısı
