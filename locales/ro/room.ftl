# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Vocea dumneavoastră îi ajută pe părinți
room-why = Unii părinți nu știu să citească. Ei aud vocea dumneavoastră.
room-until = Acest link funcționează până pe { $date }.
room-consent = Școala are voie să folosească vocea mea pentru aceste întrebări. Mai târziu pot să mă răzgândesc.
room-consent-first = Bifați întâi căsuța.
room-count = Propoziții gata: { $done } din { $all }
room-read = Citiți fără grabă această propoziție, cu voce tare
room-speak = Apăsați și vorbiți
room-stop = Stop
room-listen = Ascultați
room-keep = Salvați
room-again = Din nou
room-saved = S-a salvat
room-next = Propoziția următoare
room-file = Sau alegeți o înregistrare din telefon
room-delete = Ștergeți această înregistrare
room-delete-all = Ștergeți toate înregistrările dumneavoastră
room-deleted = S-a șters
room-finished = Totul este gata. Vă mulțumim!
room-secure = Puteți înregistra doar dacă adresa paginii începe cu https. Alegeți o înregistrare din telefon.
room-microphone = Telefonul nu ne lasă să înregistrăm. Permiteți accesul la microfon.
room-long = Înregistrarea este prea lungă. Vorbiți cel mult 1 minut.
room-wrong = Nu putem folosi acest fișier. Alegeți o înregistrare: m4a, mp3, webm, ogg sau wav.
room-failed = Nu s-a putut salva. Încercați din nou.
room-ended = Acest link nu mai funcționează
room-ended-text = Cereți școlii un link nou.
