# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Fühlen Sie sich in der Schule willkommen?
question-messages = Verstehen Sie die Nachrichten von der Schule?
question-barriers = Was macht den Kontakt mit der Schule schwierig?
question-wishes = Was wünschen Sie sich von der Schule?
question-knowledge = Wissen Sie, was Ihr Kind in der Schule lernt?
question-rational = Ist es gut für Ihr Kind, wenn Sie mit der Schule sprechen?
question-ways = Wie möchten Sie Kontakt mit der Schule haben?
question-conviction = Ist Ihre Hilfe wichtig, damit Ihr Kind gut lernt?
question-competence = Können Sie mit der Lehrerin oder dem Lehrer über Probleme sprechen?
question-behaviour = Sprechen Sie oft mit der Lehrerin oder dem Lehrer?
question-time = Haben Sie Zeit für den Kontakt mit der Schule?

scale-yes = Ja
scale-mostly = Meistens ja
scale-little = Ein bisschen
scale-no = Nein

barrier-time = Meine Arbeitszeiten
barrier-childcare = Kleine Kinder zu Hause
barrier-money = Es kostet Geld
barrier-worries = Andere große Probleme
barrier-language = Die Sprache
barrier-digital = Die App der Schule
barrier-reading = Briefe sind schwer zu lesen
barrier-system = Ich weiß nicht, wie die Schule funktioniert
barrier-shy = Ich kenne niemanden in der Schule
barrier-asking = Um Hilfe bitten ist schwierig
barrier-welcome = Ich gehöre nicht dazu
barrier-badnews = Die Schule ruft nur bei Problemen an
barrier-none = Nichts, alles ist gut

wish-coffee = Zusammen in der Schule Kaffee trinken
wish-class = Beim Unterricht zuschauen
wish-together = In der Schule mit meinem Kind lesen oder spielen
wish-tips = Tipps, wie ich meinem Kind zu Hause helfe
wish-lessons = In einem Kurs die Sprache der Schule lernen
wish-interpreter = Jemand übersetzt beim Gespräch
wish-goodnews = Auch Gutes über mein Kind hören
wish-hour = Zu einer anderen Uhrzeit sprechen

way-gate = Am Schultor
way-call = Ein Anruf
way-message = Eine Nachricht auf mein Handy
way-letter = Ein Brief mit Bildern
way-app = Die App der Schule
way-talk = Ein Termin in der Schule
way-home = Bei mir zu Hause
way-evening = Ein Elternabend

## More questions of the seven dimensions

question-friendly = Sind die Leute in der Schule freundlich zu Ihnen?
question-accepted = Dürfen Sie in der Schule so sein, wie Sie sind?
question-opinion = Dürfen Sie in der Schule sagen, was Sie denken?
question-goodwill = Will die Schule das Beste für Ihr Kind?
question-asks = Wissen Sie, was die Schule von Eltern möchte?
question-contact = Wissen Sie, wen Sie in der Schule fragen können?
question-visit = Ist es gut für Ihr Kind, wenn Sie zur Schule kommen?
question-reach = Ist es leicht für Sie, zur Schule zu kommen?
question-role = Ist es auch Ihre Aufgabe, Ihrem Kind beim Lernen zu helfen?
question-influence = Können Sie in der Schule mitentscheiden?
question-homework = Verstehen Sie, was Ihr Kind zu Hause lernen muss?
question-transition = Können Sie Ihrem Kind helfen, später eine neue Schule auszusuchen?
question-council = Können Sie in einer Gruppe mit anderen Eltern Ihre Meinung sagen?
question-talkchild = Sprechen Sie zu Hause mit Ihrem Kind über die Schule?
question-support = Helfen Sie Ihrem Kind bei den Hausaufgaben?
question-come = Kommen Sie zur Schule, wenn es etwas für Eltern gibt?
question-helpout = Helfen Sie bei Aktivitäten in der Schule mit?
question-timehome = Haben Sie zu Hause Zeit, Ihrem Kind beim Lernen zu helfen?
question-hours = Passen Ihnen die Zeiten der Schule?

## Themes

question-useful = Steht in den Nachrichten von der Schule, was Sie wissen möchten?
question-listen = Hört die Schule Ihnen genug zu?
question-learninghelp = Hilft Ihnen die Schule, damit Sie Ihrem Kind helfen können?

## The twelve keys, as parents are asked

key-welcome = Begrüßt man Sie in der Schule freundlich?
key-families = Ist Ihre Familie willkommen, so wie sie ist?
key-firststep = Meldet sich die Schule auch von selbst bei Ihnen?
key-bonds = Spricht die Schule auch mit Ihnen, wenn alles gut ist?
key-oral = Informiert die Schule Sie auch mit Gesprächen, Fotos und Bildern?
key-languages = Hilft Ihnen die Schule, wenn die Sprache schwierig ist?
key-explicit = Erklärt die Schule, wie alles funktioniert?
key-fathers = Lädt die Schule auch Väter zum Mitmachen ein?
key-doors = Gibt es für Sie viele Möglichkeiten, mit der Schule zu sprechen?
key-time = Nimmt sich die Schule Zeit für Sie?

## Cards: who does this?

who-read = Wer liest dem Kind Geschichten vor?
who-homework = Wer hilft dem Kind bei den Hausaufgaben?
who-manners = Wer bringt dem Kind bei, freundlich zu sein?
who-language = Wer bringt dem Kind die Sprache der Schule bei?
who-quarrel = Wer hilft dem Kind bei Streit?
who-rest = Wer sorgt dafür, dass das Kind genug schläft?
who-screens = Wer macht die Regeln für Handy und Bildschirm?
who-future = Wer spricht mit dem Kind über seine Zukunft?
does-home = Die Familie zu Hause
does-together = Familie und Schule zusammen
does-school = Die Schule

## After an activity

after-knowledge = Wissen Sie jetzt mehr über die Schule?
after-emotion = Fühlen Sie sich jetzt mehr willkommen?
after-rational = War das gut für Ihr Kind?
after-conviction = Sehen Sie jetzt besser, wie wichtig Ihre Hilfe ist?
after-competence = Können Sie jetzt leichter mit der Lehrerin oder dem Lehrer sprechen?
after-behaviour = Sprechen Sie jetzt öfter mit der Schule?
after-time = War die Uhrzeit gut für Sie?

## Would you come?

question-wouldcome = Würden Sie kommen?
wouldcome-yes = Ja, ich komme
wouldcome-maybe = Vielleicht
wouldcome-no = Nein, danke

## More choices

barrier-overload = Zu viele Nachrichten
barrier-transport = Der Weg zur Schule
barrier-trust = Schlechte Erfahrungen von früher
barrier-role = Die Schule hat mich noch nie gefragt

wish-meet = Andere Eltern treffen
wish-buddy = Hilfe von Eltern, die meine Sprache sprechen
wish-room = Ein Raum für Eltern
wish-help = Bei Aktivitäten mithelfen
wish-think = Mit der Schule Ideen besprechen
wish-papers = Hilfe bei Formularen oder Geldsorgen

way-class = In der Klasse

question-moments = Wann passt es Ihnen gut?
moment-morning = Am Morgen am Schultor
moment-day = Tagsüber
moment-afternoon = Direkt nach der Schule
moment-evening = Am Abend
moment-weekend = Am Wochenende

question-strengths = Was möchten Sie in der Schule gern zeigen oder tun?
strength-language = Meine Sprache
strength-cooking = Kochen
strength-music = Musik
strength-making = Etwas selbst machen oder reparieren
strength-work = Von meiner Arbeit erzählen
strength-interpreting = Für andere Eltern übersetzen

question-carer = Wer sind Sie für das Kind?
carer-parent = Mutter oder Vater
carer-grandparent = Oma oder Opa
carer-foster = Pflegemutter oder Pflegevater
carer-sibling = Schwester oder Bruder
carer-family = Andere Verwandte
carer-other = Jemand anders

question-stage = In welche Art von Schule geht Ihr Kind?
stage-nursery = Kindergarten
stage-primary = Grundschule
stage-secondary = Schule nach der Grundschule
stage-special = Schule mit extra Hilfe
