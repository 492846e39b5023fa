# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Sente che a scuola la accolgono bene?
question-messages = Lei capisce i messaggi della scuola?
question-barriers = Che cosa rende difficile il contatto con la scuola?
question-wishes = Che cosa vorrebbe dalla scuola?
question-knowledge = Sa che cosa imparano a scuola i suoi figli?
question-rational = Parlare con la scuola è un bene per i suoi figli?
question-ways = Come preferisce restare in contatto con la scuola?
question-conviction = È importante che lei aiuti i suoi figli a imparare?
question-competence = Riesce a parlare di un problema con l’insegnante?
question-behaviour = Lei parla spesso con l’insegnante?
question-time = Ha tempo per restare in contatto con la scuola?

scale-yes = Sì
scale-mostly = Abbastanza
scale-little = Un po’
scale-no = No

barrier-time = Il mio orario di lavoro
barrier-childcare = Bambini piccoli a casa
barrier-money = Costa soldi
barrier-worries = Altri grandi problemi
barrier-language = La lingua
barrier-digital = L’app della scuola
barrier-reading = Le lettere della scuola sono difficili
barrier-system = Non so come funziona la scuola
barrier-shy = Non conosco nessuno a scuola
barrier-asking = Chiedere aiuto è difficile
barrier-welcome = Non mi sento parte della scuola
barrier-badnews = La scuola chiama solo per problemi
barrier-none = Niente, va tutto bene

wish-coffee = Bere un caffè insieme a scuola
wish-class = Guardare una lezione in classe
wish-together = Leggere o giocare con i miei figli a scuola
wish-tips = Consigli per aiutare i miei figli a casa
wish-lessons = Imparare la lingua della scuola
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
question-accepted = La scuola la accetta così com’è?
question-opinion = A scuola può dire quello che pensa?
question-goodwill = La scuola vuole il meglio per i suoi figli?
question-asks = Sa che cosa chiede la scuola ai genitori?
question-contact = Sa a chi può fare una domanda?
question-visit = È un bene per i suoi figli se lei viene a scuola?
question-reach = Per lei è facile venire a scuola?
question-role = Tocca anche a lei aiutare i suoi figli a imparare?
question-influence = Può decidere anche lei su alcune cose della scuola?
question-homework = Riesce a seguire che cosa devono studiare a casa i suoi figli?
question-transition = Riesce ad aiutare i suoi figli a scegliere la prossima scuola?
question-council = Riesce a dire la sua opinione in un gruppo di genitori?
question-talkchild = A casa parla della scuola con i suoi figli?
question-support = Lei aiuta i suoi figli con i compiti per la scuola?
question-come = Lei viene a scuola quando c’è qualcosa per i genitori?
question-helpout = Lei aiuta durante le attività della scuola?
question-timehome = A casa ha tempo per aiutare i suoi figli a studiare?
question-hours = Gli orari della scuola vanno bene per lei?

## Themes

question-useful = Nei messaggi della scuola trova quello che vuole sapere?
question-listen = La scuola ascolta bene quello che dice lei?
question-learninghelp = La scuola la aiuta ad aiutare i suoi figli?

## The twelve keys, as parents are asked

key-welcome = La scuola la saluta con gentilezza?
key-families = La sua famiglia è benvenuta così com’è?
key-firststep = La scuola viene per prima a parlare con lei?
key-bonds = La scuola parla con lei anche quando va tutto bene?
key-oral = La scuola usa colloqui, foto e disegni?
key-languages = La scuola la aiuta quando la lingua è difficile?
key-explicit = La scuola spiega come funziona tutto?
key-fathers = La scuola invita anche i padri a fare qualcosa insieme?
key-doors = Può parlare con la scuola in molti modi?
key-time = La scuola trova il tempo per lei?

## Cards: who does this?

who-read = Chi legge le storie ai bambini?
who-homework = Chi aiuta i bambini con i compiti?
who-manners = Chi insegna ai bambini a essere gentili?
who-language = Chi insegna ai bambini la lingua della scuola?
who-quarrel = Chi aiuta i bambini quando litigano?
who-rest = Chi controlla che i bambini dormano abbastanza?
who-screens = Chi dà le regole per telefono e schermi?
who-future = Chi parla con i bambini del loro futuro?
does-home = La famiglia
does-together = Insieme
does-school = La scuola

## After an activity

after-knowledge = Ora sa più cose sulla scuola?
after-emotion = Ora sente che a scuola la accolgono meglio?
after-rational = È stato un bene per i suoi figli?
after-conviction = Ora vede meglio quanto è importante il suo aiuto?
after-competence = Ora le è più facile parlare con l’insegnante?
after-behaviour = Ora parla più spesso con la scuola?
after-time = L’orario andava bene per lei?

## Would you come?

question-wouldcome = Lei verrebbe?
wouldcome-yes = Sì, vengo
wouldcome-maybe = Forse
wouldcome-no = No, grazie

## More choices

barrier-overload = Troppi messaggi
barrier-transport = La strada per arrivare a scuola
barrier-trust = Brutte esperienze del passato
barrier-role = La scuola non mi ha mai chiesto niente

wish-meet = Incontrare altri genitori
wish-buddy = Aiuto da un genitore che parla la mia lingua
wish-room = Un posto per i genitori a scuola
wish-help = Aiutare nelle attività
wish-think = Dare idee alla scuola
wish-papers = Aiuto per documenti o problemi di soldi

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

question-carer = Chi è lei per il bambino o la bambina?
carer-parent = Genitore
carer-grandparent = Nonna o nonno
carer-foster = Genitore affidatario
carer-sibling = Sorella o fratello
carer-family = Altri parenti
carer-other = Un’altra persona

question-stage = In quale scuola va suo figlio o sua figlia?
stage-nursery = Scuola materna
stage-primary = Scuola elementare
stage-secondary = Scuola media o superiore
stage-special = Scuola con più aiuto
