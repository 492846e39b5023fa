# What a parent sees beside the questions.

start-title = La sua opinione conta
start-pick = Scelga la sua lingua
start-time = Circa 1 minuto
anonymity-tally = La sua risposta diventa un piccolo segno tra tanti
anonymity-nobody = Nessun nome. Nessuno vede chi è lei
anonymity-box = La cassetta con le risposte si apre alla fine
more-languages = Altre lingue

listen = Ascolta
back = Indietro
next = Avanti
skip = Salta
stop-and-send = Termina e invia
send = Invia
choose-up-to = { $max ->
    [one] Scelga 1 disegno
   *[other] Scelga al massimo { $max } disegni
}
choose-full = Prima tocchi un disegno per toglierlo
question-of = Domanda { $number } di { $total }
unknown = Non lo so

check-title = Le sue risposte
check-text = È tutto giusto? Tocchi il tasto «Invia».
check-change = Cambia
skipped = Domanda saltata

sending = Stiamo inviando la sua risposta…
thanks-title = Grazie!
thanks-counted = Abbiamo contato la sua risposta.
thanks-more = Ha ancora 1 minuto?
thanks-results = Vuole vedere il risultato? Inquadri lo stesso codice il giorno { $date }.
thanks-close = Può chiudere questa pagina.
waiting-title = La sua risposta non è ancora partita
waiting-text = La sua risposta resta su questo telefono. La inviamo quando c’è internet.
waiting-sent = Ora abbiamo contato la sua risposta di prima.
waiting-missed = La sua risposta di prima è arrivata troppo tardi. Non l’abbiamo contata.
waiting-lost = Questo telefono non può salvare la sua risposta. Non chiuda questa pagina.
late-title = Ci dispiace, è troppo tardi
late-text = Il tempo per rispondere è finito. Non abbiamo contato la sua risposta.
refused-title = Qualcosa non ha funzionato
refused-text = Non siamo riusciti a leggere la sua risposta. Cominci di nuovo.
try-again = Riprova

quiet-title = Adesso non ci sono domande
quiet-text = Tenga questo codice. Più avanti arrivano nuove domande.
closed-title = Grazie!
closed-text = Il tempo per rispondere è finito.
closed-results = Vuole vedere il risultato? Inquadri lo stesso codice il giorno { $date }.
opened-text = La cassetta è stata aperta. Ora la scuola guarda tutte le risposte insieme.

error-unknown-code-title = Non conosciamo questo codice
error-unknown-code-text = Controlli il codice. Oppure lo inquadri di nuovo.
error-not-found-title = Questa pagina non esiste
error-not-found-text = Torni indietro, oppure inquadri di nuovo il codice.
error-language-title = Non abbiamo questa lingua
error-language-text = Scelga qui un’altra lingua.
error-answer-title = C’è un problema con questa risposta
error-answer-text = Torni indietro e scelga di nuovo. Non abbiamo contato niente.
error-too-large-title = Il messaggio è troppo grande
error-too-large-text = Torni indietro e cominci di nuovo. Non abbiamo contato niente.
error-form-title = Non siamo riusciti a leggere quello che ha inviato
error-form-text = Torni indietro e provi di nuovo. Non è cambiato niente.
error-closed-title = Il tempo per rispondere è finito
error-closed-text = Non abbiamo contato la sua risposta. Grazie lo stesso.
error-busy-title = Aspetti un momento
error-busy-text = Ora troppe persone usano questa pagina. Riprovi tra poco.
error-inside-title = L’errore è nostro
error-inside-text = Riprovi tra poco.
error-foreign-title = Lei era su un altro sito internet
error-foreign-text = Torni alla nostra pagina e provi di nuovo.
error-number = Numero dell’errore: { $number }
go-back = Indietro

root-title = Scriva il codice della sua scuola
root-code = Codice della scuola
root-help = Sono 6 numeri o lettere. Li trova sul cartello o sul foglio della scuola.
root-team = Per il personale della scuola

example = Questo è un esempio. Questa scuola non esiste.
test-only = Questa è una prova. Non conta.
told-link = Che cosa ha fatto la scuola con le risposte dell’ultima volta?
told-people = { $people ->
    [one] Ha risposto 1 genitore.
   *[other] Hanno risposto { $people } genitori.
}
told-named-hard = Questo è difficile per i genitori
told-named-wish = I genitori vorrebbero questo
told-named-by = { $people ->
    [one] 1 genitore
   *[other] { $people } genitori
}
told-promises = La scuola fa questo
told-promised = Promesso
told-busy = Ci stiamo lavorando
told-done = Fatto

trust-link = Come resta segreta la mia risposta?
trust-title = Così la sua risposta resta segreta
trust-tally = La sua risposta diventa un piccolo segno tra tanti. Contiamo solo i segni. Non teniamo la sua risposta.
trust-nobody = Non chiediamo il suo nome. Non salviamo quale telefono usa.
trust-box = I segni sono in una cassetta chiusa a chiave. La cassetta si apre una volta sola, alla fine.
trust-groups = La scuola vede solo risposte di gruppi di almeno 5 persone.
trust-not-title = In questi casi non possiamo proteggere la sua risposta
trust-not-machine = Chi ha il computer e la chiave può vedere arrivare le risposte.
trust-not-cheat = Una scuola che dice bugie può inventare delle risposte.
trust-not-group = In un gruppo piccolo a volte si indovina chi ha detto cosa.
trust-not-watching = Chi sta vicino a lei può vedere il suo schermo.
trust-not-place = La scuola sa più o meno quante persone rispondono in un posto.
trust-not-late = Una risposta che aspetta troppo tempo sul suo telefono non conta.
