# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Codkaagu waalidiinta ayuu caawiyaa
room-why = Waalidiinta qaar wax ma akhrin karaan. Codkaaga ayay maqlaan.
room-until = Linkigani wuxuu shaqaynayaa ilaa { $date }.
room-consent = Waan oggolahay in iskuulku codkayga u isticmaalo su’aalahan. Mar dambe waan joojin karaa.
room-consent-first = Marka hore oggolaanshaha saar calaamadda sax.
room-count = { $done } ka mid ah { $all } jumladood ayaa diyaar ah
room-read = Jumladdan si deggan kor ugu akhri
room-speak = Riix oo hadal
room-stop = Jooji
room-listen = Dhegayso
room-keep = Kaydi
room-again = Mar kale duub
room-saved = Waa la kaydiyey
room-next = Jumladda xigta
room-file = Ama telefoonkaaga ka dooro cod duuban
room-delete = Tirtir codkan la duubay
room-delete-all = Tirtir dhammaan codadkayga la duubay
room-deleted = Waa la tirtiray
room-finished = Wax walba waa diyaar. Mahadsanid!
room-secure = Duubistu waxay shaqaysaa oo keliya marka ciwaanka boggu https ku bilaabmo. Telefoonkaaga ka dooro cod duuban.
room-microphone = Telefoonku duubista nooma oggola. Fadlan oggolow makarafoonka.
room-long = Duubistu aad bay u dheer tahay. Hadal ugu badnaan 1 daqiiqo.
room-wrong = Faylkan ma isticmaali karno. Dooro cod duuban: m4a, mp3, webm, ogg ama wav.
room-failed = Waan kaydin weynay. Mar kale isku day.
room-ended = Linkigani mar dambe ma shaqaynayo
room-ended-text = Iskuulka weydiiso link cusub.
