# Was Menschen vor Ort sehen: das Tablet auf dem Fest, das Tablet der Person, die hilft, Papier und Zettel.

kiosk-touch = Tippen Sie auf den Bildschirm
kiosk-vote = Welche Idee gefällt Ihnen?
kiosk-counted = Ihre Stimme ist gezählt.
kiosk-next = Jetzt kann die nächste Person wählen.
kiosk-votes = { $votes ->
    [one] 1 Stimme
   *[other] { $votes } Stimmen
}
kiosk-won = Das hat die meisten Stimmen bekommen
kiosk-told = Das haben Sie zusammen gewählt
live-title = Die Stimmen bis jetzt
live-soon = Bald sehen Sie hier die ersten Stimmen.

helper-mine = Welche Sprache sprechen Sie?
helper-language = Welche Sprache spricht die Mutter oder der Vater?
helper-next = Nächste Person
helper-read = Lesen Sie das laut vor
helper-turn = Drehen Sie den Bildschirm zu der anderen Person
helper-turn-back = Drehen Sie den Bildschirm wieder zu sich
helper-hand = Geben Sie das Tablet der anderen Person
helper-hand-text = Die Person antwortet jetzt allein. Schauen Sie bitte kurz weg.
helper-alone = Tippen Sie auf Ihre Antworten. Niemand schaut zu.
helper-give-back = Fertig. Geben Sie das Tablet zurück
helper-again = Ich habe das Tablet wieder
helper-kept = Die Antwort bleibt auf diesem Tablet. Wir senden sie, wenn es wieder Internet gibt.
helper-unsafe = Dieses Tablet kann keine Antworten speichern. Es funktioniert nur mit Internet.

device-code = Tippen Sie den Code ein, den Sie von der Schule haben
device-code-wrong = Dieser Code funktioniert nicht. Fragen Sie die Schule nach einem neuen Code.
device-start = Anfangen
device-ready = Dieses Tablet funktioniert jetzt auch ohne Internet.
device-ended = Der Code von diesem Tablet funktioniert nicht mehr
device-ended-text = Fragen Sie die Schule nach einem neuen Code.

slip-line = Ein Zettel für jede Familie. Niemand weiß, welchen Zettel Sie haben.
slip-used-title = Dieser Zettel wurde schon benutzt
slip-used-text = Die erste Antwort ist schon gezählt. Jeder Zettel funktioniert nur einmal.
slip-foreign-title = Dieser Zettel gehört nicht zu diesen Fragen
slip-foreign-text = Fragen Sie die Schule nach einem neuen Zettel.
slip-only-title = Sie brauchen einen Zettel von der Schule
slip-only-text = Scannen Sie den Code auf dem Zettel für Ihre Familie.
slip-open = Ohne Zettel antworten

paper-how = Machen Sie ein Kreuz in das Kästchen.
paper-turn = Drehen Sie das Blatt um. Es gibt noch mehr Fragen.
paper-return = Falten Sie das Blatt zusammen. Werfen Sie es in der Schule in die Box.
paper-scan = Oder scannen Sie den Code mit Ihrem Handy.
badge-ask = Fragen Sie mich. Ich helfe Ihnen beim Antworten.
