# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Sente che a scuola la accolgono bene?
question-messages = Lei capisce i messaggi della scuola?
question-barriers = Che cosa rende difficile il contatto con la scuola?
question-wishes = Che cosa vorrebbe dalla scuola?
question-knowledge = Sa che cosa imparano a scuola i suoi figli?
question-rational = Parlare con la scuola è una buona cosa per i suoi figli?
question-ways = Come preferisce restare in contatto con la scuola?
question-conviction = È importante che lei aiuti i suoi figli a imparare?
question-competence = Riesce a parlare di un problema con l’insegnante?
question-behaviour = Lei parla spesso con l’insegnante?
question-time = Ha tempo per restare in contatto con la scuola?

scale-yes = Sì
scale-mostly = Abbastanza
scale-little = Solo un po’
scale-no = No

barrier-time = Il mio orario di lavoro
barrier-childcare = Bambini piccoli a casa
barrier-money = Costa troppi soldi
barrier-worries = Altri grandi problemi
barrier-language = La lingua
barrier-digital = L’app della scuola
barrier-reading = Le lettere della scuola sono difficili
barrier-system = Non so come funziona la scuola
barrier-shy = Non conosco nessuno a scuola
barrier-asking = Chiedere aiuto è difficile
barrier-welcome = Non mi sento parte della scuola
barrier-badnews = La scuola chiama solo se c’è un problema
barrier-none = Niente, va tutto bene

wish-coffee = Bere un caffè insieme a scuola
wish-class = Vedere una lezione in classe
wish-together = Leggere o giocare con i miei figli a scuola
wish-tips = Consigli per aiutare i miei figli a casa
wish-lessons = Un corso per imparare la lingua della scuola
wish-interpreter = Un interprete al colloquio
wish-goodnews = Anche buone notizie sui miei figli
wish-hour = Un colloquio a un’altra ora

way-gate = Al cancello della scuola
way-call = Una telefonata
way-message = Un messaggio sul telefono
way-letter = Una lettera con disegni
way-app = L’app della scuola
way-talk = Un appuntamento a scuola
way-home = A casa mia
way-evening = Una riunione di sera

## More questions of the seven dimensions

question-friendly = Le persone a scuola sono gentili con lei?
question-accepted = Le persone a scuola la accettano così com’è?
question-opinion = A scuola lei può dire quello che pensa?
question-goodwill = La scuola vuole il meglio per i suoi figli?
question-asks = Sa che cosa chiede la scuola ai genitori?
question-contact = Sa a chi può fare una domanda?
question-visit = Se lei viene a scuola, fa bene ai suoi figli?
question-reach = Per lei è facile venire a scuola?
question-role = Aiutare i suoi figli a imparare è anche compito suo?
question-influence = Può decidere anche lei alcune cose a scuola?
question-homework = Riesce a seguire quello che i suoi figli devono studiare a casa?
question-transition = Riesce ad aiutare i suoi figli a scegliere la prossima scuola?
question-council = Riesce a dire quello che pensa in un gruppo con altri genitori?
question-talkchild = A casa parla della scuola con i suoi figli?
question-support = Lei aiuta i suoi figli con i compiti?
question-come = Lei viene a scuola quando c’è qualcosa per i genitori?
question-helpout = Lei aiuta durante le attività della scuola?
question-timehome = A casa ha tempo per aiutare i suoi figli a studiare?
question-hours = Gli orari della scuola vanno bene per lei?

## Themes

question-useful = Nei messaggi della scuola trova quello che vuole sapere?
question-listen = A scuola ascoltano bene quello che lei dice?
question-learninghelp = Riceve aiuto dalla scuola per aiutare i suoi figli?

## The twelve keys, as parents are asked

key-welcome = A scuola la salutano con gentilezza?
key-families = La sua famiglia è benvenuta così com’è?
key-firststep = La scuola fa il primo passo per parlare con lei?
key-bonds = La scuola parla con lei anche quando va tutto bene?
key-oral = La scuola le spiega le cose a voce, con foto e disegni?
key-languages = La scuola la aiuta quando la lingua è difficile?
key-explicit = La scuola spiega come funziona tutto?
key-fathers = La scuola invita anche i padri alle attività?
key-doors = Può parlare con la scuola in molti modi?
key-time = La scuola trova il tempo per lei?

## Cards: who does this?

who-read = Chi legge le storie ai bambini?
who-homework = Chi aiuta i bambini con i compiti?
who-manners = Chi insegna ai bambini a essere gentili?
who-language = Chi insegna ai bambini la lingua della scuola?
who-quarrel = Chi aiuta i bambini quando litigano?
who-rest = Chi controlla che i bambini dormano abbastanza?
who-screens = Chi dà le regole per il telefono e gli schermi?
who-future = Chi parla con i bambini del loro futuro?
does-home = La famiglia
does-together = Insieme
does-school = La scuola

## After an activity

after-knowledge = Ora sa più cose sulla scuola?
after-emotion = Ora sente che a scuola la accolgono meglio?
after-rational = Questa attività è stata una buona cosa per i suoi figli?
after-conviction = Ora vede meglio quanto è importante il suo aiuto?
after-competence = Ora per lei è più facile parlare con l’insegnante?
after-behaviour = Ora parla più spesso con la scuola?
after-time = L’orario andava bene per lei?

## Would you come?

question-wouldcome = Verrebbe anche lei?
wouldcome-yes = Sì, vengo
wouldcome-maybe = Forse
wouldcome-no = No, grazie

## More choices

barrier-overload = Troppi messaggi
barrier-transport = Arrivare fino a scuola
barrier-trust = Brutte esperienze del passato
barrier-role = La scuola non mi ha mai chiesto niente

wish-meet = Incontrare altri genitori
wish-buddy = L’aiuto di un genitore che parla la mia lingua
wish-room = Una stanza per i genitori a scuola
wish-help = Aiutare nelle attività della scuola
wish-think = Dare idee alla scuola
wish-papers = Aiuto con documenti o problemi di soldi

way-class = In classe

question-moments = Quale momento va bene per lei?
moment-morning = La mattina al cancello della scuola
moment-day = Durante il giorno
moment-afternoon = Subito dopo la scuola
moment-evening = La sera
moment-weekend = Nel fine settimana

question-strengths = Che cosa le piacerebbe condividere con la scuola?
strength-language = La mia lingua
strength-cooking = Cucinare
strength-music = La musica
strength-making = Costruire o riparare cose
strength-work = Parlare del mio lavoro
strength-interpreting = Tradurre per altri genitori

question-carer = Lei chi è per il bambino o la bambina?
carer-parent = Genitore
carer-grandparent = Nonna o nonno
carer-foster = Genitore affidatario
carer-sibling = Sorella o fratello
carer-family = Altri parenti
carer-other = Un’altra persona

question-stage = In che tipo di scuola va suo figlio o sua figlia?
stage-nursery = Scuola materna
stage-primary = Scuola elementare
stage-secondary = Scuola media o superiore
stage-special = Scuola con aiuto speciale
