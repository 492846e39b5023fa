# What a team fills in together on paper: signed by nobody, and visibly not anonymous. In our own words; sources stand in
# assets/bank/worksheets.toml.

## Self-scan: seventeen goals under five recommendations

scan-title = Selbstcheck
scan-why = Wo stehen wir als Schule? Kreuzen Sie gemeinsam an, und schreiben Sie dazu, was Sie schon tun.
scan-how = Beginnen Sie mit Teil 1: Er trägt alles andere. Wählen Sie danach den Teil mit den niedrigsten Kreuzen.
scan-level-5 = hervorragend
scan-level-4 = stark
scan-level-3 = annehmbar
scan-level-2 = geht besser
scan-level-1 = zu verbessern
scan-note = Das tun wir
scan-part-1 = Eltern und Schule sind Partner
scan-part-2 = Alle können uns verstehen
scan-part-3 = Auch zu Hause wird gelernt
scan-part-4 = Wir sind nicht allein
scan-part-5 = Wir tun es gemeinsam, Jahr für Jahr
scan-1-1 = Wir besprechen mit Eltern, wer zu Hause und in der Schule was tut und was wir voneinander erwarten.
scan-1-2 = Wir bauen Vertrauen auf, mit zwanglosen und offiziellen Gelegenheiten, sich zu begegnen.
scan-1-3 = Wir machen selbst den ersten Schritt, hören mit Respekt zu und wissen, dass unser eigener Blick gefärbt ist.
scan-1-4 = Wir nehmen uns Zeit, Eltern kennenzulernen: was sie erleben, wie sie es sehen, woher sie kommen.
scan-1-5 = Das Kind macht mit: Wir reden nicht über seinen Kopf hinweg.
scan-2-1 = Wir haben einen klaren Plan, wie wir jede Familie auf eine Art erreichen, die passt.
scan-2-2 = Wir sagen es einfach und auf mehr als einem Weg, damit Sprache, Lesen oder Bildschirm niemanden ausschließt.
scan-2-3 = Eine App hilft, aber wir sehen uns weiterhin: auch bei Familien zu Hause und in der Klasse.
scan-3-1 = Wir unterstützen Eltern dabei, zu Hause am Lernen Anteil zu nehmen: hohe Erwartungen, Sprache, Hausaufgaben.
scan-3-2 = Wir gehen von dem aus, was Familien schon tun und schaffen können.
scan-4-1 = Wir arbeiten mit anderen rund um die Schule zusammen: Menschen, die Brücken bauen, Schulberatung, soziale Dienste, Freizeit, Kultur.
scan-4-2 = Auch wenn Partner helfen, halten wir selbst den Kontakt mit Eltern.
scan-4-3 = Wir bringen Eltern zusammen, damit sie sich gegenseitig helfen können.
scan-5-1 = Was wir für und mit Eltern tun, passt zusammen, in einem einzigen Plan.
scan-5-2 = Wir wissen, was unser Team wissen, können und wollen muss, und Eltern haben dabei eine Stimme.
scan-5-3 = Was gut funktioniert, bleibt, auch wenn ein neues Schuljahr beginnt oder jemand geht.
scan-5-4 = Wir lernen dazu: über Gespräche, Unterschiede zwischen Familien, Armut.

## Thermometer: sixteen statements

thermometer-title = Thermometer
thermometer-why = Sechzehn Aussagen, an denen man sich reiben kann. Kleben Sie einen Zettel mit Ihrem Grund auf Rot, Orange, Gelb oder Grün. So sehen alle, wo das Team steht.
thermometer-red = stimme gar nicht zu
thermometer-orange = stimme nicht zu
thermometer-yellow = stimme eher zu
thermometer-green = stimme voll zu
thermometer-1 = Eltern, die nicht kommen, finden Schule nicht wichtig.
thermometer-2 = Der erste Schritt zu den Eltern liegt immer bei uns.
thermometer-3 = Wer hier wohnt, spricht mit uns die Sprache der Schule.
thermometer-4 = Ein gutes Gespräch am Tor ist mehr wert als ein Zeugnis.
thermometer-5 = Ich rufe Eltern vor allem an, wenn etwas schiefgeht.
thermometer-6 = Eltern dürfen mitentscheiden, wie wir unterrichten.
thermometer-7 = Ein Hausbesuch gehört zu unserer Arbeit.
thermometer-8 = Ich kenne von jedem Kind in meiner Klasse die Menschen, die zu Hause für das Kind sorgen.
thermometer-9 = Hausaufgaben sind eine Sache zwischen dem Kind und mir.
thermometer-10 = Wir empfangen alle Eltern gleich herzlich.
thermometer-11 = Die App genügt, um Eltern auf dem Laufenden zu halten.
thermometer-12 = Schwierige Dinge sage ich lieber schriftlich.
thermometer-13 = Väter sprechen wir zu wenig an.
thermometer-14 = Was Eltern zu Hause tun, sehen wir zu wenig.
thermometer-15 = Meine Stunden für Eltern zählen an unserer Schule wirklich.
thermometer-16 = Ich lerne selbst etwas von Eltern.

## Checklist of one action

checklist-title = Checkliste für eine Aktion
checklist-why = Füllen Sie dieses Blatt aus, bevor Sie anfangen, und danach noch einmal. Was wird mehr?
checklist-action = Unsere Aktion
checklist-before = Vorher: Was erwarten wir?
checklist-after = Nachher: Was sehen wir?
checklist-parents = Bei Eltern
checklist-school = Bei uns
checklist-parents-knowledge = Wissen Eltern mehr über die Schule und das Lernen?
checklist-parents-emotion = Fühlen sich Eltern mit der Schule wohler?
checklist-parents-rational = Sehen Eltern mehr, was es ihrem Kind bringt?
checklist-parents-conviction = Sehen Eltern mehr eine Rolle für sich selbst?
checklist-parents-competence = Trauen sich Eltern diese Rolle mehr zu?
checklist-parents-behaviour = Nutzen Eltern mehr Gelegenheiten, mitzumachen?
checklist-parents-time = Nehmen sich Eltern mehr Zeit dafür?
checklist-school-knowledge = Wissen wir mehr über die Eltern?
checklist-school-emotion = Fühlen wir uns wohler mit Eltern?
checklist-school-rational = Sehen wir mehr, was die Zusammenarbeit bringt?
checklist-school-conviction = Sehen wir das mehr als unsere Aufgabe?
checklist-school-competence = Trauen wir uns die Zusammenarbeit mehr zu?
checklist-school-behaviour = Nutzen wir mehr Gelegenheiten, Eltern zu treffen?
checklist-school-time = Nehmen wir uns mehr Zeit dafür?
checklist-how = Mehr wissen und mehr tun ist selten genug. Schauen Sie, welche Zeile leer bleibt.

## Plus or minus

plus-title = Plus oder Minus
plus-why = Zuerst schreibt jede Person für sich, danach lesen Sie gemeinsam. Wählen Sie, was Sie zuerst angehen.
plus-activity = Was wir tun
plus-plus = Das funktioniert
plus-minus = Das funktioniert nicht
plus-first = Zuerst?

## Problem tree and goal tree

tree-title = Problembaum und Zielbaum
tree-why = Schreiben Sie das Problem in den Stamm, die Ursachen in die Wurzeln, die Folgen in die Äste. Drehen Sie es dann um.
tree-problem = Das Problem
tree-causes = Ursachen
tree-deeper-causes = Was darunter liegt
tree-effects = Folgen
tree-later-effects = Folgen auf längere Sicht
tree-goal = Das Ziel
tree-activities = Was wir tun
tree-deeper-activities = Was dafür nötig ist
tree-results = Was wir sofort sehen
tree-later-results = Was wir auf längere Sicht wollen

## Vision meeting

vision-title = Treffen über unsere Vision
vision-why = Zehn Fragen für einen Abend oder einen halben Studientag. Lassen Sie eine neutrale Person das Gespräch leiten, dann redet auch die Schulleitung ganz normal mit.
vision-1 = Was tun wir heute schon gemeinsam mit Eltern: Gespräche, Erklärungen, Treffen?
vision-2 = Was bringt das, den Kindern, den Eltern und uns?
vision-3 = Worauf sind wir stolz, und warum?
vision-4 = Welche Eltern sehen wir wenig, und was würde für sie den Unterschied machen?
vision-5 = Wie hilft Zusammenarbeit unseren Schülerinnen und Schülern beim Lernen?
vision-6 = Wie wächst Vertrauen, sodass wir uns gemeinsam verantwortlich fühlen?
vision-7 = Was läuft gut, und was wollen wir weiter ausbauen?
vision-8 = Wo hakt es, und was würde helfen?
vision-9 = Was verlangt das von jeder und jedem von uns?
vision-10 = Was braucht das Team von der Schulleitung?
vision-notes = Was wir sagen
vision-agreed = Was wir vereinbaren

## Agenda of a good talk

agenda-title = Leitfaden für ein gutes Gespräch
agenda-why = Sechs Punkte für ein Gespräch mit Eltern. Geben Sie sie vorher mit, zusammen mit den Bildern.
agenda-1 = Kennenlernen: Wer ist wichtig für dieses Kind, und was machen Sie gern zusammen?
agenda-2 = Was erwarten wir voneinander? Was tun Sie, was tun wir, was tun wir gemeinsam?
agenda-3 = Was ist Ihnen für Ihr Kind wichtig, und was ist uns wichtig?
agenda-4 = Wie läuft es mit dem Lernen, und wie fühlt sich das Kind?
agenda-5 = Wie können wir Sie unterstützen, damit Sie zu Hause helfen können?
agenda-6 = Was vereinbaren wir, und wann hören wir wieder voneinander?
agenda-forms-title = So geht ein Gespräch auch
agenda-forms-informal-oral = An der Tür, am Tor, beim Kaffee, ein Anruf
agenda-forms-informal-written = Eine Nachricht, ein Foto, ein Zettel in der Schultasche
agenda-forms-formal-oral = Ein Termin, ein Hausbesuch, ein Elternabend, eine feste Stunde für Fragen
agenda-forms-formal-written = Ein Brief mit Bildern, das Zeugnis, die App
agenda-forms-informal = zwanglos
agenda-forms-formal = offiziell
agenda-forms-oral = mündlich
agenda-forms-written = schriftlich
agenda-notes = Notizen

## Class talk with pupils

class-title = Klassengespräch
class-why = Was finden Kinder schön? Lesen Sie jede Karte vor, zählen Sie die Hände und schreiben Sie die Zahl auf. Namen stehen nicht darauf.
class-cards = Was meint ihr: Wer macht das?
class-number = Anzahl der Kinder
class-like-home = Was tun Eltern für die Schule, was euch gefällt?
class-like-school = Was tut die Lehrerin oder der Lehrer mit Eltern, was euch gefällt?
class-rather-not = Was möchtet ihr lieber nicht?
