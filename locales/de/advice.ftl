# What the guide suggests for a weak point: three steps for the school and two questions for the meeting (assets/bank/advice.toml).

step-dimension-emotion-1 = Stellen Sie jeden Morgen jemanden ans Tor oder an die Bushaltestelle, der Eltern mit Namen begrüßt.
step-dimension-emotion-2 = Rufen Sie diese Woche fünf Eltern an und erzählen Sie nur etwas Gutes über ihr Kind.
step-dimension-emotion-3 = Hängen Sie am Eingang ein Willkommen in allen Familiensprachen auf, geschrieben von Eltern oder Kindern.
ask-dimension-emotion-1 = Woran merken neue Eltern am ersten Tag, dass sie willkommen sind?
ask-dimension-emotion-2 = Bei welchen Eltern fühlen wir uns selbst wohl, und woran liegt das?

step-dimension-knowledge-1 = Zeigen Sie jede Woche drei Fotos von dem, was die Klasse lernt, an der Tür oder per Nachricht.
step-dimension-knowledge-2 = Laden Sie Eltern ein, eine halbe Stunde in der Klasse ihres Kindes mitzumachen.
step-dimension-knowledge-3 = Verbinden Sie jede Erklärung mit einem Plausch oder einer Aktivität: Information allein genügt nicht.
ask-dimension-knowledge-1 = Wie erzählen wir, was die Kinder lernen, und woher wissen wir, dass es ankommt?
ask-dimension-knowledge-2 = Was wissen wir über die Familien und ihre Talente, und von wem erfahren wir das?

step-dimension-rational-1 = Lassen Sie Eltern wählen, was am wenigsten Mühe macht: ein Anruf, eine Nachricht oder ein Besuch.
step-dimension-rational-2 = Beenden Sie jedes Gespräch mit einer einzigen Absprache, und erzählen Sie den Eltern nach zwei Wochen, was die Absprache gebracht hat.
step-dimension-rational-3 = Erzählen Sie nach jeder Aktivität, was Eltern beigetragen haben und was die Kinder davon hatten.
ask-dimension-rational-1 = Was hat unser letztes Elterngespräch den Eltern gebracht, und was hat es sie gekostet?
ask-dimension-rational-2 = Was bringt es unseren Schülerinnen und Schülern, wenn wir mit Eltern sprechen, und wie machen wir das sichtbar?

step-dimension-conviction-1 = Fragen Sie diesen Monat alle Eltern, was zu Hause gut funktioniert, und nutzen Sie die Antwort in der Klasse.
step-dimension-conviction-2 = Nennen Sie in jedem Gespräch etwas, das Eltern schon tun und das ihr Kind weiterbringt.
step-dimension-conviction-3 = Legen Sie mit Eltern Karten auf drei Stapel: Was tut die Familie, was tut die Schule, was tun wir gemeinsam?
ask-dimension-conviction-1 = Welche Rolle geben wir Eltern, und wann haben wir mit ihnen darüber gesprochen?
ask-dimension-conviction-2 = Wie sehen wir unsere eigene Aufgabe im Kontakt mit allen Eltern?

step-dimension-competence-1 = Beginnen Sie jedes Gespräch mit einer offenen Frage und lassen Sie zuerst die Eltern von ihrem Kind erzählen.
step-dimension-competence-2 = Nennen Sie den Eltern vorab drei Gesprächspunkte, mit Bildern, und fragen Sie, was sie besprechen möchten.
step-dimension-competence-3 = Üben Sie schwierige Gespräche zu zweit im Team, auch mit jemandem, der dolmetscht.
ask-dimension-competence-1 = Wie machen wir es Eltern leicht, eine Sorge mit uns zu teilen?
ask-dimension-competence-2 = Welche Gespräche finden wir selbst schwierig, und was würde uns dabei helfen?

step-dimension-behaviour-1 = Gehen Sie jede Woche für einen kurzen Plausch auf drei weniger sichtbare Eltern zu, oder rufen Sie sie an.
step-dimension-behaviour-2 = Fragen Sie Eltern, wie sie zu Hause am Schulleben Anteil nehmen, statt Unterschriften und Anwesenheiten zu zählen.
step-dimension-behaviour-3 = Betrachten Sie zusammen, was Eltern tun und wie viel Zeit sie haben: mal Kaffee, mal offene Klasse, mal Anrufe, zu Uhrzeiten, die Familien wählen.
ask-dimension-behaviour-1 = Wie oft und worüber sprechen wir mit Eltern, wenn alles gut läuft?
ask-dimension-behaviour-2 = Welches Engagement von Eltern bleibt für uns unsichtbar, und wie lernen wir es kennen?

step-dimension-time-1 = Nutzen Sie Momente, die es schon gibt: Bringen, Abholen, Warten auf ein Gespräch, das Schulfest.
step-dimension-time-2 = Halten Sie Kontakte kurz und lassen Sie die Familie Tag, Uhrzeit und Form wählen.
step-dimension-time-3 = Planen Sie für jede Lehrkraft jede Woche eine feste halbe Stunde für Eltern im Stundenplan ein.
ask-dimension-time-1 = Zu welchen Uhrzeiten bieten wir Kontakt an, und zu welchen Familien passt das gut?
ask-dimension-time-2 = Wenn wir vergleichen, wie viel Zeit wir haben und was wir tun: Was tun wir genau in unseren Stunden für Eltern?

step-messages-1 = Lassen Sie Eltern den nächsten Brief vorher lesen, und schreiben Sie jeden Satz neu, der Fragen aufwirft.
step-messages-2 = Schicken Sie nur eine Sache pro Nachricht: was, wann, was tun, mit einem Bild dazu.
step-messages-3 = Sagen Sie alles Wichtige auch mündlich, am Tor oder am Telefon.
ask-messages-1 = Wie achten wir gemeinsam darauf, wie viele Nachrichten Eltern pro Woche bekommen?
ask-messages-2 = Welche Schulwörter sind für Eltern neu, und was sagen wir stattdessen?

step-barrier-time-1 = Fragen Sie bei jeder Einladung, welche Uhrzeit passt, und schlagen Sie auch frühe und späte Zeiten vor.
step-barrier-time-2 = Bieten Sie einen Anruf als vollwertiges Elterngespräch an, zu einer Uhrzeit, die die Familie wählt.
step-barrier-time-3 = Geben Sie Termine drei Wochen vorher bekannt und schicken Sie am Tag davor eine kurze Erinnerung.
ask-barrier-time-1 = Für welche Arbeitszeiten sind unsere Termine für Eltern gemacht?
ask-barrier-time-2 = Wie halten wir Kontakt mit Eltern, die im Schichtdienst oder am Wochenende arbeiten?

step-barrier-language-1 = Fragen Sie jede Familie, welche Sprache sie für Gespräche wählt, und notieren Sie das für das Team.
step-barrier-language-2 = Sprechen Sie in kurzen Sätzen und legen Sie Fotos, Gegenstände oder Arbeiten des Kindes dazu.
step-barrier-language-3 = Organisieren Sie für heikle Gespräche professionelles Dolmetschen, vor Ort oder am Telefon.
ask-barrier-language-1 = Wie zeigen wir, dass jede Familiensprache an unserer Schule zählt?
ask-barrier-language-2 = Wer übersetzt heute bei uns, und wann holen wir jemanden zum Dolmetschen?

step-barrier-childcare-1 = Schreiben Sie auf jede Einladung, dass kleine Geschwister willkommen sind.
step-barrier-childcare-2 = Richten Sie bei jedem Gespräch eine Spielecke mit Spielzeug und Malsachen ein.
step-barrier-childcare-3 = Organisieren Sie bei Elternabenden Betreuung in der Schule, mit der Nachmittagsbetreuung oder einem Partner aus dem Viertel.
ask-barrier-childcare-1 = Wo sind die jüngsten Kinder gut aufgehoben, wenn wir etwas für Eltern anbieten?
ask-barrier-childcare-2 = Wie führen wir ein gutes Gespräch, wenn kleine Kinder dabei sind, und wie am Telefon?

step-barrier-digital-1 = Erzählen Sie die wichtigsten Neuigkeiten der Woche auch mündlich, und geben Sie sie auf Papier.
step-barrier-digital-2 = Zeigen Sie Eltern beim Abholen in zwei Minuten die App, auf ihrem eigenen Handy.
step-barrier-digital-3 = Wählen Sie im ganzen Team einen einzigen digitalen Kanal, und nutzen Sie ihn alle auf die gleiche Art.
ask-barrier-digital-1 = Auf welchem Weg bekommt eine Familie unsere Neuigkeiten ohne die App?
ask-barrier-digital-2 = Was regeln wir digital, und was geht in einem Gespräch besser?

step-barrier-reading-1 = Erzählen Sie, was im Brief steht, bevor er mit nach Hause geht.
step-barrier-reading-2 = Setzen Sie auf Briefe immer die gleichen Bilder für Datum, Uhrzeit, Ort, Preis und was man mitbringt.
step-barrier-reading-3 = Schicken Sie zu jedem wichtigen Brief eine kurze Sprachnachricht oder ein kurzes Video mit.
ask-barrier-reading-1 = Welche Briefe können wir durch ein Gespräch, ein Foto oder eine Sprachnachricht ersetzen?
ask-barrier-reading-2 = Wie fragen wir Familien auf herzliche Art, auf welchem Weg sie gern Neuigkeiten bekommen?

step-barrier-money-1 = Machen Sie Treffen mit Eltern kostenlos, und schreiben Sie das deutlich auf die Einladung.
step-barrier-money-2 = Gehen Sie im Team alle Kosten dieses Schuljahres durch, und streichen Sie gleich eine davon.
step-barrier-money-3 = Lassen Sie eine feste Person im Team diskret mit Familien nach einer Lösung suchen: Raten oder Ermäßigung.
ask-barrier-money-1 = Was kostet ein Schuljahr bei uns eine Familie, vom Ausflug bis zum Geburtstagskuchen?
ask-barrier-money-2 = Wie sprechen wir über Geld, sodass sich jede Familie respektiert fühlt?

step-barrier-welcome-1 = Gehen Sie diese Woche auf Eltern zu, mit denen Sie noch wenig gesprochen haben.
step-barrier-welcome-2 = Fragen Sie Eltern, wie man ihren Namen ausspricht, üben Sie ihn und benutzen Sie ihn im ganzen Team.
step-barrier-welcome-3 = Laden Sie Eltern ein, in der Klasse ein Lied, eine Geschichte, ein Gericht oder einen Beruf zu zeigen.
ask-barrier-welcome-1 = Was sehen, hören und fühlen Eltern in ihren ersten fünf Minuten in der Schule?
ask-barrier-welcome-2 = Welche Familien finden wir in unseren Büchern, Fotos und Festen wieder?

step-barrier-shy-1 = Stellen Sie Eltern, deren Kinder befreundet sind, einander vor.
step-barrier-shy-2 = Stellen Sie bei jeder Aktivität jemanden aus dem Team an die Tür, der Eltern mit hineinnimmt.
step-barrier-shy-3 = Bringen Sie eine neue Familie mit Eltern derselben Sprache oder aus demselben Viertel zusammen, wenn beide das möchten.
ask-barrier-shy-1 = Wie lernen sich Eltern bei uns kennen?
ask-barrier-shy-2 = Wie ist ein Elternabend für jemanden, der allein hereinkommt?

step-barrier-asking-1 = Fragen Sie selbst in jedem Gespräch: Womit können wir Ihnen helfen?
step-barrier-asking-2 = Hängen Sie Foto, Namen und freie Stunde einer Person aus dem Team auf, bei der jede Frage willkommen ist.
step-barrier-asking-3 = Laden Sie kleine Gruppen von Eltern zum Kaffee ein, damit Fragen gemeinsam auf den Tisch kommen.
ask-barrier-asking-1 = Wie reagieren wir auf eine kleine Frage von Eltern, auch wenn viel los ist?
ask-barrier-asking-2 = An wen können sich Eltern wenden, und woher wissen sie das?

step-barrier-badnews-1 = Rufen Sie jede Woche zwei Familien mit guten Nachrichten an, bis jede Familie an der Reihe war.
step-barrier-badnews-2 = Sprechen Sie mit jeder neuen Familie im ersten Monat, noch bevor es eine Sorge gibt.
step-barrier-badnews-3 = Sprechen Sie eine Sorge in drei Schritten an: was gut läuft, was wir sehen, was wir gemeinsam tun.
ask-barrier-badnews-1 = Worum ging es in unseren letzten zehn Anrufen bei Eltern?
ask-barrier-badnews-2 = Wie überbringen wir schwierige Nachrichten so, dass Eltern und Kind damit weiterkommen?

step-barrier-system-1 = Erklären Sie bei jeder Bitte der Schule, wer was tut, wann und warum.
step-barrier-system-2 = Zeigen Sie Familien bei einem Rundgang Orte, Menschen und Gewohnheiten, auch mitten im Schuljahr.
step-barrier-system-3 = Machen Sie mit Eltern eine Liste von Schulwörtern, mit einem Bild und einer einfachen Erklärung.
ask-barrier-system-1 = Was ist für uns in der Schule selbstverständlich, und wo erklären wir das?
ask-barrier-system-2 = Wie besprechen wir mit Eltern, was wir voneinander erwarten?

step-barrier-worries-1 = Beginnen Sie ein Gespräch mit „Wie geht es Ihnen und Ihrer Familie?“, und hören Sie zuerst zu.
step-barrier-worries-2 = Machen Sie es Familien diesen Monat leichter: Streichen Sie ein Formular und verschieben Sie eine Frist.
step-barrier-worries-3 = Suchen Sie eine feste Ansprechperson bei der Schulberatung und beim Sozialamt, und gehen Sie mit, wenn Eltern das möchten.
ask-barrier-worries-1 = Wie merken wir, dass eine Familie viel auf einmal trägt, und was tun wir dann?
ask-barrier-worries-2 = Welche unserer Erwartungen können eine Weile warten, und wer entscheidet darüber?

step-barrier-overload-1 = Vereinbaren Sie im Team einen festen Tag pro Woche für Nachrichten an Eltern.
step-barrier-overload-2 = Schreiben Sie ganz oben in jede Nachricht, ob Eltern etwas tun müssen, und bis wann.
step-barrier-overload-3 = Streichen Sie diesen Monat eine Art von Nachrichten, und fragen Sie Eltern nach vier Wochen, was ihnen gefehlt hat.
ask-barrier-overload-1 = Wie viele Nachrichten hat eine Familie mit drei Kindern letzte Woche von uns bekommen?
ask-barrier-overload-2 = Welche Neuigkeiten sind für alle, und welche nur für einige Familien?

step-barrier-transport-1 = Treffen Sie Eltern nah an ihrem Zuhause: in einem Nachbarschaftshaus, an der Haltestelle oder bei der Familie.
step-barrier-transport-2 = Bieten Sie jedes Gespräch auch am Telefon oder per Video an.
step-barrier-transport-3 = Bringen Sie Eltern aus demselben Viertel zusammen, die sich gegenseitig im Auto mitnehmen können.
ask-barrier-transport-1 = Wie lange sind Eltern ohne Auto zu uns unterwegs, und was kostet das?
ask-barrier-transport-2 = Was können wir in die Viertel bringen, damit Eltern nicht zu uns kommen müssen?

step-barrier-trust-1 = Rufen Sie jede neue Familie ohne Anlass an, und fragen Sie, wie die ersten Wochen waren.
step-barrier-trust-2 = Geben Sie jeder Familie eine feste Ansprechperson, auch wenn die Lehrkraft wechselt.
step-barrier-trust-3 = Tun Sie innerhalb einer Woche, was Sie versprechen, und sagen Sie ehrlich, wenn etwas nicht klappt.
ask-barrier-trust-1 = Was haben Eltern mit Schulen erlebt, bevor sie zu uns kamen?
ask-barrier-trust-2 = Woran merken Eltern, dass wir ein Versprechen gehalten haben?

step-barrier-role-1 = Fragen Sie alle Eltern nach einer Sache, die sie gern tun, und nutzen Sie das in diesem Trimester.
step-barrier-role-2 = Laden Sie Eltern einzeln ein, mit einer kurzen Aufgabe, die zu dem passt, was sie können.
step-barrier-role-3 = Fragen Sie in jedem Gespräch, wie die Eltern Dinge zu Hause angehen, und schreiben Sie es auf.
ask-barrier-role-1 = Welche Eltern haben wir dieses Jahr noch nie um etwas gebeten?
ask-barrier-role-2 = Welche Talente von Eltern kennen wir, und welche kennen wir noch nicht?
