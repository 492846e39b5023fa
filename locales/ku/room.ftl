# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Dengê we alîkariya dê û bavan dike
room-why = Hin dê û bav nikarin bixwînin. Ew dengê we dibihîzin.
room-until = Ev lînk heta { $date } dixebite.
room-consent = Dibistan dikare dengê min ji bo van pirsan bi kar bîne. Ez dikarim paşê jî bibêjim na.
room-consent-first = Pêşî qutîkê nîşan bikin
room-count = Ji { $all } hevokan { $done } amade ne
room-read = Vê hevokê hêdî û bi deng bixwînin
room-speak = Dest bidinê û biaxivin
room-stop = Rawestînin
room-listen = Guhdarî bikin
room-keep = Hilînin
room-again = Ji nû ve
room-saved = Hat hilanîn
room-next = Hevoka din
room-file = An dengekî qeydkirî ji telefona xwe hilbijêrin
room-delete = Vê qeydê jê bibin
room-delete-all = Hemû qeydên min jê bibin
room-deleted = Hat jêbirin
room-finished = Her tişt qediya. Gelek spas!
room-secure = Qeydkirin tenê wê demê dibe ku adres bi https dest pê bike. Niha ji telefona xwe dengekî qeydkirî hilbijêrin.
room-microphone = Telefon nahêle ku em deng qeyd bikin. Destûrê bidin mîkrofonê.
room-long = Qeyd pir dirêj e. Herî zêde deqîqeyekê biaxivin.
room-wrong = Em nikarin vê dosyeyê bi kar bînin. Dengekî hilbijêrin: m4a, mp3, webm, ogg an wav.
room-failed = Hilanîn çênebû. Dîsa biceribînin.
room-ended = Ev lînk êdî naxebite
room-ended-text = Ji dibistanê lînkeke nû bixwazin.
