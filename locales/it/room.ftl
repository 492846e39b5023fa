# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = La sua voce aiuta i genitori
room-why = Alcuni genitori non sanno leggere. Così possono ascoltare la sua voce.
room-until = Questo link funziona fino al giorno { $date }.
room-consent = La scuola può usare la mia voce per queste domande. Anche più tardi posso cambiare idea.
room-consent-first = Prima tocchi il quadratino.
room-count = Frasi pronte: { $done } di { $all }
room-read = Legga questa frase con calma
room-speak = Tocchi e parli
room-stop = Stop
room-listen = Ascolta
room-keep = Salva
room-again = Di nuovo
room-saved = Salvato
room-next = Prossima frase
room-file = Oppure scelga un audio dal suo telefono
room-delete = Cancella questa registrazione
room-delete-all = Cancella tutte le mie registrazioni
room-deleted = Cancellato
room-finished = È tutto pronto. Grazie!
room-secure = Si può registrare solo se l’indirizzo della pagina comincia con https. Scelga un audio dal suo telefono.
room-microphone = Il telefono non ci lascia registrare. Dia il permesso di usare il microfono.
room-long = La registrazione è troppo lunga. Parli al massimo 1 minuto.
room-wrong = Non possiamo usare questo file. Scelga un audio: m4a, mp3, webm, ogg o wav.
room-failed = Non siamo riusciti a salvare la registrazione. Riprovi.
room-ended = Questo link non funziona più
room-ended-text = Chieda un nuovo link alla scuola.
