# What the school team is asked: the mirror of the parents' questions, found by its sign (assets/bank).

team-emotion = Fühlen wir uns bei allen Eltern wohl?
team-messages = Sind unsere Nachrichten für alle Eltern leicht zu verstehen?
team-knowledge = Kennen wir die Familien unserer Schülerinnen und Schüler?
team-rational = Sind Gespräche mit Eltern gut für unsere Schülerinnen und Schüler?
team-conviction = Gehört der Kontakt mit allen Eltern zu unserer Arbeit?
team-competence = Können wir mit Eltern über ein Problem sprechen?
team-behaviour = Sprechen wir oft mit den Eltern?
team-time = Haben wir Zeit für Kontakt mit Eltern?

guess-barriers = Was werden Eltern Ihrer Meinung nach am häufigsten als schwierig nennen?
team-barriers = Was macht den Kontakt mit Eltern für Sie schwierig?

teambarrier-time = Zu wenig Zeit
teambarrier-language = Die Sprache
teambarrier-messages = Etwas Schwieriges mitteilen
teambarrier-training = Das habe ich nie gelernt
teambarrier-homes = Ein Hausbesuch ist ein großer Schritt
teambarrier-agreements = Absprachen gehen oft schief
teambarrier-roles = Unklar, wer was macht
teambarrier-conflict = Angst vor einem Konflikt
teambarrier-few = Es kommen wenige Eltern
teambarrier-lead = Wenig Rückhalt der Schulleitung
teambarrier-none = Nichts, alles ist gut

## The other questions of the seven dimensions, mirrored

team-friendly = Sind wir freundlich zu allen Eltern?
team-accepted = Spüren wir, dass Eltern unsere Arbeit schätzen?
team-opinion = Sind Eltern offen für das, was wir über ihr Kind erzählen?
team-goodwill = Vertrauen wir darauf, dass alle Eltern das Beste für ihr Kind wollen?
team-asks = Wissen wir, was Eltern von uns erwarten und was sie abhält?
team-contact = Wissen wir, wer uns mehr über die Familien und ihr Viertel erzählen kann?
team-visit = Ist es gut für unsere Schülerinnen und Schüler, wenn ihre Eltern zur Schule kommen?
team-reach = Nehmen wir uns Zeit für Eltern, auch für Fortbildung oder einen Hausbesuch?
team-role = Finden wir, dass der erste Schritt zu den Eltern bei uns liegt?
team-influence = Können wir selbst den Kontakt mit Eltern verbessern?
team-homework = Können wir alle Eltern dabei unterstützen, zu Hause zu helfen?
team-transition = Können wir mit allen Eltern sprechen, egal in welcher Sprache?
team-council = Können wir es allen Eltern ermöglichen, mitzumachen?
team-talkchild = Sprechen wir mit Eltern, wenn alles gut läuft?
team-support = Erzählen wir Eltern, wie sie zu Hause helfen können?
team-come = Passen unsere Termine für Eltern zu allen Familien?
team-helpout = Fragen wir alle Eltern, ob sie mithelfen?
team-timehome = Haben wir Zeit, jede Familie kennenzulernen?
team-hours = Wählen wir Uhrzeiten, die für Eltern passen?
team-useful = Steht in unseren Nachrichten, was Eltern wissen möchten?
team-listen = Hören wir Eltern genug zu?
team-learninghelp = Helfen wir Eltern, damit sie ihrem Kind helfen können?

## The twelve keys

team-key-welcome = Begrüßen wir alle Eltern herzlich, ohne zu urteilen?
team-key-team = Ziehen wir als Team an einem Strang?
team-key-families = Nehmen wir jede Familie so, wie sie ist?
team-key-firststep = Machen wir den ersten Schritt auf Eltern zu?
team-key-bonds = Lernen wir Familien kennen, bevor es ein Problem gibt?
team-key-oral = Sprechen wir lieber, statt zu schreiben, und zeigen wir Bilder dazu?
team-key-languages = Finden wir einen Weg, wenn die Sprache schwierig ist?
team-key-explicit = Erklären wir, was für uns selbstverständlich ist?
team-key-fathers = Sprechen wir Väter genauso oft an wie Mütter?
team-key-doors = Gibt es bei uns viele Wege, sich zu begegnen?
team-key-partners = Arbeiten wir mit Organisationen rund um die Schule zusammen?
team-key-time = Geben wir dem Kontakt mit Eltern die Zeit, die er braucht?

## After an activity

team-after-knowledge = Wissen wir jetzt mehr über die Eltern?
team-after-emotion = Fühlen wir uns jetzt wohler mit Eltern?
team-after-rational = Sehen wir jetzt mehr, was die Zusammenarbeit bringt?
team-after-conviction = Sehen wir jetzt besser, was unsere Aufgabe ist?
team-after-competence = Können wir jetzt besser mit Eltern zusammenarbeiten?
team-after-behaviour = Nutzen wir jetzt mehr Gelegenheiten, mit Eltern zu sprechen?
team-after-time = Nehmen wir uns jetzt mehr Zeit für Eltern?
