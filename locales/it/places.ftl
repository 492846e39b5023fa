# Quello che le persone vedono sul posto: il tablet della festa, il tablet di chi aiuta, i fogli e i foglietti.

kiosk-touch = Tocchi lo schermo
kiosk-vote = Quale idea le piace?
kiosk-counted = Abbiamo contato il suo voto.
kiosk-next = Ora può votare la prossima persona.
kiosk-votes = { $votes ->
    [one] 1 voto
   *[other] { $votes } voti
}
kiosk-won = Questa è l’idea con più voti
kiosk-told = Ecco che cosa avete scelto insieme
live-title = I voti fino a ora
live-soon = Tra poco vedrà qui i primi voti.

helper-mine = Lei che lingua parla?
helper-language = Che lingua parla il genitore?
helper-next = Prossimo genitore
helper-read = Legga questo ad alta voce
helper-turn = Giri lo schermo verso il genitore
helper-turn-back = Giri di nuovo lo schermo verso di sé
helper-hand = Dia il tablet al genitore
helper-hand-text = Ora il genitore risponde da solo. Guardi un momento da un’altra parte.
helper-alone = Tocchi le sue risposte. Nessuno guarda.
helper-give-back = Finito. Ridia il tablet
helper-again = Ho di nuovo il tablet
helper-kept = La risposta resta su questo tablet. La inviamo quando c’è internet.
helper-unsafe = Questo tablet non può salvare le risposte. Funziona solo con internet.

device-code = Scriva il codice ricevuto dalla scuola
device-code-wrong = Questo codice non funziona. Chieda un nuovo codice alla scuola.
device-start = Cominci
device-ready = Ora questo tablet funziona anche senza internet.
device-ended = Il codice di questo tablet non funziona più
device-ended-text = Chieda un nuovo codice alla scuola.

slip-line = Un foglietto per ogni famiglia. Nessuno sa quale foglietto è il suo.
slip-used-title = Questo foglietto è già stato usato
slip-used-text = Abbiamo già contato la prima risposta. Ogni foglietto funziona una volta sola.
slip-foreign-title = Questo foglietto non è per queste domande
slip-foreign-text = Chieda un nuovo foglietto alla scuola.
slip-only-title = Le serve un foglietto della scuola
slip-only-text = Inquadri il codice sul foglietto della sua famiglia.
slip-open = Risponda senza foglietto

paper-how = Faccia una croce nel quadratino.
paper-turn = Giri il foglio. Ci sono altre domande.
paper-return = Pieghi il foglio. Lo metta nella cassetta a scuola.
paper-scan = Oppure inquadri il codice con il suo telefono.
badge-ask = Chieda a me. La aiuto a rispondere.
