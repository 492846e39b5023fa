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

## More questions of the seven dimensions

question-friendly = Okuldaki insanlar size karşı nazik mi?
question-accepted = Okul sizi olduğunuz gibi kabul ediyor mu?
question-opinion = Okulda düşüncenizi rahatça söyleyebiliyor musunuz?
question-goodwill = Okul çocuğunuz için en iyisini istiyor mu?
question-asks = Okulun velilerden ne beklediğini biliyor musunuz?
question-contact = Okulda kime soru sorabileceğinizi biliyor musunuz?
question-visit = Okula gelmeniz çocuğunuz için iyi mi?
question-reach = Okula gelmek sizin için kolay mı?
question-role = Çocuğunuzun öğrenmesinde size de iş düşüyor mu?
question-influence = Okuldaki konularda okulla birlikte karar verebiliyor musunuz?
question-homework = Çocuğunuzun evde öğrenmesi gereken şeyleri anlayabiliyor musunuz?
question-transition = Çocuğunuzun sonraki okulunu seçmesine yardım edebiliyor musunuz?
question-council = Diğer velilerle bir grupta fikrinizi söyleyebiliyor musunuz?
question-talkchild = Evde çocuğunuzla okul hakkında konuşuyor musunuz?
question-support = Çocuğunuza okul ödevlerinde yardım ediyor musunuz?
question-come = Okulda veliler için bir etkinlik olunca geliyor musunuz?
question-helpout = Okuldaki etkinliklerde yardım ediyor musunuz?
question-timehome = Evde çocuğunuza derslerinde yardım etmeye vaktiniz var mı?
question-hours = Okulun saatleri size uygun mu?

## Themes

question-useful = Okuldan gelen mesajlarda bilmek istediğiniz şeyler yazıyor mu?
question-listen = Okul sizi yeterince dinliyor mu?
question-learninghelp = Çocuğunuza yardım etmeniz için okul size yardımcı oluyor mu?

## The twelve keys, as parents are asked

key-welcome = Okuldakiler size güler yüzle merhaba diyor mu?
key-families = Okul ailenizi olduğu gibi kabul ediyor mu?
key-firststep = Okuldan biri kendisi gelip sizinle konuşuyor mu?
key-bonds = Her şey yolundayken de okul sizinle konuşuyor mu?
key-oral = Okul size konuşarak ve resimlerle bilgi veriyor mu?
key-languages = Okulun dili zor gelince okul size yardım ediyor mu?
key-explicit = Okul size işlerin nasıl yürüdüğünü anlatıyor mu?
key-fathers = Okul babaları da etkinliklere davet ediyor mu?
key-doors = Okulla birçok şekilde konuşabiliyor musunuz?
key-time = Okul size vakit ayırıyor mu?

## Cards: who does this?

who-read = Çocuğa kim hikâye okur?
who-homework = Çocuğa ödevlerinde kim yardım eder?
who-manners = Çocuğa nazik olmayı kim öğretir?
who-language = Çocuğa okulda konuşulan dili kim öğretir?
who-quarrel = Çocuk kavga edince barışmasına kim yardım eder?
who-rest = Çocuğun yeterince uyumasına kim dikkat eder?
who-screens = Telefon, tablet ve televizyon kurallarını kim koyar?
who-future = Çocukla geleceği hakkında kim konuşur?
does-home = Evdekiler
does-together = Birlikte
does-school = Okul

## After an activity

after-knowledge = Okul hakkında şimdi daha çok şey biliyor musunuz?
after-emotion = Okulda şimdi daha iyi karşılandığınızı hissediyor musunuz?
after-rational = Bu etkinlik çocuğunuz için iyi miydi?
after-conviction = Yardımınızın ne kadar önemli olduğunu şimdi daha iyi görüyor musunuz?
after-competence = Öğretmenle konuşmak şimdi sizin için daha kolay mı?
after-behaviour = Okulla şimdi daha sık konuşuyor musunuz?
after-time = Etkinliğin saati size uygun muydu?

## Would you come?

question-wouldcome = Gelir misiniz?
wouldcome-yes = Evet, gelirim
wouldcome-maybe = Belki
wouldcome-no = Hayır, teşekkürler

## More choices

barrier-overload = Çok fazla mesaj
barrier-transport = Okul yolu zor
barrier-trust = Eskiden kötü şeyler yaşadım
barrier-role = Okul bana hiçbir şey sormadı

wish-meet = Başka velilerle tanışmak
wish-buddy = Dilimi konuşan bir velinin yardımı
wish-room = Okulda veliler için bir yer
wish-help = Etkinliklerde yardım etmek
wish-think = Okula fikir vermek
wish-papers = Evrak veya para sorunlarında yardım

way-class = Sınıfta

question-moments = Size ne zaman uygun?
moment-morning = Sabah okul kapısında
moment-day = Gündüz
moment-afternoon = Okuldan hemen sonra
moment-evening = Akşam
moment-weekend = Hafta sonu

question-strengths = Okul için neler yapmak istersiniz?
strength-language = Dilimi tanıtmak
strength-cooking = Yemek yapmak
strength-music = Müzik yapmak
strength-making = Bir şeyler yapmak veya tamir etmek
strength-work = İşimi anlatmak
strength-interpreting = Başka velilere tercümanlık yapmak

question-carer = Çocuğun nesi oluyorsunuz?
carer-parent = Annesi veya babası
carer-grandparent = Büyükannesi veya dedesi
carer-foster = Koruyucu annesi veya babası
carer-sibling = Ağabeyi veya ablası
carer-family = Başka bir akrabası
carer-other = Başka biri

question-stage = Çocuğunuz ne tür bir okula gidiyor?
stage-nursery = Anaokulu
stage-primary = İlkokul
stage-secondary = Ortaokul veya lise
stage-special = Özel eğitim okulu
