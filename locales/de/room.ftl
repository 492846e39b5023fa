# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Ihre Stimme hilft Eltern
room-why = Nicht alle Eltern können lesen. Diese Eltern hören Ihre Stimme.
room-until = Dieser Link funktioniert bis zum { $date }.
room-consent = Die Schule darf meine Stimme für diese Fragen benutzen. Ich kann es mir später anders überlegen.
room-consent-first = Setzen Sie zuerst das Häkchen.
room-count = Fertig: { $done } von { $all } Sätzen
room-read = Lesen Sie diesen Satz in Ruhe vor
room-speak = Drücken und sprechen
room-stop = Stopp
room-listen = Anhören
room-keep = Speichern
room-again = Neu aufnehmen
room-saved = Gespeichert
room-next = Nächster Satz
room-file = Oder wählen Sie eine Aufnahme von Ihrem Handy
room-delete = Diese Aufnahme löschen
room-delete-all = Alle meine Aufnahmen löschen
room-deleted = Gelöscht
room-finished = Alles ist fertig. Vielen Dank!
room-secure = Aufnehmen geht nur, wenn die Adresse mit https beginnt. Wählen Sie eine Aufnahme von Ihrem Handy.
room-microphone = Das Handy lässt uns nicht aufnehmen. Erlauben Sie bitte das Mikrofon.
room-long = Die Aufnahme ist zu lang. Sprechen Sie höchstens 1 Minute.
room-wrong = Diese Datei können wir nicht benutzen. Wählen Sie eine Aufnahme: m4a, mp3, webm, ogg oder wav.
room-failed = Das Speichern hat nicht geklappt. Versuchen Sie es noch einmal.
room-ended = Dieser Link funktioniert nicht mehr
room-ended-text = Bitten Sie die Schule um einen neuen Link.
