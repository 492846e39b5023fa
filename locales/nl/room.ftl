# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Uw stem helpt ouders
room-why = Niet elke ouder kan lezen. Zij horen uw stem.
room-until = Deze link werkt tot { $date }.
room-consent = De school mag mijn stem gebruiken voor deze vragen. Ik kan later stoppen.
room-consent-first = Zet eerst het vinkje.
room-count = { $done } van { $all } zinnen zijn klaar
room-read = Lees deze zin rustig voor
room-speak = Druk en spreek
room-stop = Stop
room-listen = Luisteren
room-keep = Bewaren
room-again = Opnieuw
room-saved = Bewaard
room-next = Volgende zin
room-file = Of kies een geluid van uw telefoon
room-delete = Deze opname wissen
room-delete-all = Al mijn opnames wissen
room-deleted = Gewist
room-finished = Alles is klaar. Dank u wel!
room-secure = Opnemen kan alleen als het adres met https begint. Kies een geluid van uw telefoon.
room-microphone = De telefoon laat ons niet opnemen. Geef toegang tot de microfoon.
room-long = De opname is te lang. Spreek hoogstens 1 minuut.
room-wrong = Dit bestand kunnen we niet gebruiken. Kies een geluid: m4a, mp3, webm, ogg of wav.
room-failed = Bewaren is niet gelukt. Probeer opnieuw.
room-ended = Deze link werkt niet meer
room-ended-text = Vraag de school een nieuwe link.
