# What a parent sees beside the questions.

start-title = Ihre Meinung zählt
start-pick = Tippen Sie auf Ihre Sprache
start-time = Etwa 1 Minute
anonymity-tally = Ihre Antwort ist ein kleiner Strich von vielen
anonymity-nobody = Kein Name. Niemand sieht, wer Sie sind
anonymity-box = Die Box mit den Antworten geht erst am Ende auf
more-languages = Mehr Sprachen

listen = Vorlesen
back = Zurück
next = Weiter
skip = Überspringen
stop-and-send = Aufhören und senden
send = Senden
choose-up-to = { $max ->
    [one] Wählen Sie 1 Bild
   *[other] Wählen Sie bis zu { $max } Bilder
}
choose-full = Nehmen Sie zuerst ein Bild weg. Tippen Sie darauf.
question-of = Frage { $number } von { $total }
unknown = Ich weiß es nicht

check-title = Ihre Antworten
check-text = Stimmt alles? Dann tippen Sie auf Senden.
check-change = Ändern
skipped = Übersprungen

sending = Wir senden Ihre Antwort …
thanks-title = Vielen Dank!
thanks-counted = Ihre Antwort ist gezählt.
thanks-more = Haben Sie noch 1 Minute Zeit?
thanks-results = Möchten Sie das Ergebnis sehen? Scannen Sie den Code am { $date } noch einmal.
thanks-close = Sie können diese Seite jetzt schließen.
waiting-title = Noch nicht gesendet
waiting-text = Ihre Antwort bleibt auf diesem Handy. Wir senden sie, wenn Sie wieder Internet haben.
waiting-sent = Ihre Antwort vom letzten Mal ist jetzt gezählt.
waiting-missed = Ihre Antwort vom letzten Mal kam zu spät. Sie wurde nicht gezählt.
waiting-lost = Dieses Handy kann Ihre Antwort nicht speichern. Schließen Sie diese Seite nicht.
late-title = Es ist leider zu spät
late-text = Die Zeit für die Fragen ist vorbei. Ihre Antwort wurde nicht gezählt.
refused-title = Das hat nicht geklappt
refused-text = Wir konnten Ihre Antwort nicht lesen. Fangen Sie bitte noch einmal an.
try-again = Noch einmal versuchen

quiet-title = Im Moment gibt es keine Fragen
quiet-text = Behalten Sie diesen Code. Später kommen neue Fragen.
closed-title = Vielen Dank!
closed-text = Die Zeit für die Fragen ist vorbei.
closed-results = Möchten Sie das Ergebnis sehen? Scannen Sie den Code am { $date } noch einmal.
opened-text = Die Box ist offen. Die Schule sieht jetzt die Antworten von allen zusammen.

error-unknown-code-title = Diesen Code kennen wir nicht
error-unknown-code-text = Sehen Sie sich den Code noch einmal an. Oder scannen Sie ihn neu.
error-not-found-title = Diese Seite gibt es nicht
error-not-found-text = Gehen Sie zurück, oder scannen Sie den Code noch einmal.
error-language-title = Diese Sprache haben wir nicht
error-language-text = Wählen Sie hier eine andere Sprache.
error-answer-title = Diese Antwort ist nicht richtig angekommen
error-answer-text = Gehen Sie zurück und wählen Sie noch einmal. Es wurde nichts gezählt.
error-too-large-title = Die Nachricht ist zu groß
error-too-large-text = Gehen Sie zurück und fangen Sie noch einmal an. Es wurde nichts gezählt.
error-form-title = Das konnten wir nicht lesen
error-form-text = Gehen Sie zurück und versuchen Sie es noch einmal. Es wurde nichts geändert.
error-closed-title = Die Zeit für die Fragen ist vorbei
error-closed-text = Ihre Antwort wurde nicht gezählt. Trotzdem vielen Dank.
error-busy-title = Einen Moment, bitte
error-busy-text = Im Moment sind zu viele Leute auf dieser Seite. Versuchen Sie es später noch einmal.
error-inside-title = Bei uns gibt es einen Fehler
error-inside-text = Versuchen Sie es später noch einmal.
error-foreign-title = Sie kommen von einer anderen Internetseite
error-foreign-text = Gehen Sie zurück zu unserer Seite. Versuchen Sie es dort noch einmal.
error-number = Fehlernummer: { $number }
go-back = Zurück

root-title = Tippen Sie den Code Ihrer Schule ein
root-code = Code der Schule
root-help = Der Code hat 6 Zeichen. Er steht auf dem Plakat oder im Brief.
root-team = Für das Team der Schule

example = Das ist ein Beispiel. Diese Schule gibt es nicht.
test-only = Das ist ein Test. Er zählt nicht.
told-link = Was hat die Schule mit den letzten Antworten gemacht?
told-people = { $people ->
    [one] 1 Person hat geantwortet.
   *[other] { $people } Eltern haben geantwortet.
}
told-named-hard = Das ist schwierig für Eltern
told-named-wish = Das wünschen sich Eltern
told-named-by = { $people ->
    [one] 1 Person
   *[other] { $people } Eltern
}
told-promises = Das macht die Schule
told-promised = Versprochen
told-busy = Wir arbeiten daran
told-done = Fertig

trust-link = Wie bleibt meine Antwort geheim?
trust-title = So bleibt Ihre Antwort geheim
trust-tally = Ihre Antwort ist ein kleiner Strich von vielen. Wir zählen nur die Striche. Die Antwort selbst speichern wir nicht.
trust-nobody = Wir fragen nicht nach Ihrem Namen. Wir speichern nicht, von welchem Handy die Antwort kommt.
trust-box = Die Box mit den Strichen hat ein Schloss. Die Box geht nur einmal auf, am Ende.
trust-groups = Die Schule sieht nur Gruppen mit 5 oder mehr Personen.
trust-not-title = Davor können wir Sie nicht schützen
trust-not-machine = Wer den Computer und den Schlüssel hat, kann neue Antworten sehen.
trust-not-cheat = Eine Schule, die lügt, kann selbst Antworten erfinden.
trust-not-group = In einer kleinen Gruppe kann man manchmal erraten, wer was gesagt hat.
trust-not-watching = Wer neben Ihnen steht, kann Ihren Bildschirm sehen.
trust-not-place = Die Schule weiß ungefähr, wie viele Leute an einem Ort antworten.
trust-not-late = Eine Antwort zählt nicht, wenn sie zu lange auf dem Handy wartet.
