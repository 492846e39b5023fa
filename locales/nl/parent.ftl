# What a parent sees beside the questions.

start-title = Uw mening telt
start-pick = Tik op uw taal
start-time = Ongeveer 1 minuut
anonymity-tally = Uw antwoord is één streepje tussen veel streepjes
anonymity-nobody = Geen naam. Niemand ziet wie u bent
anonymity-box = De doos met antwoorden gaat open op het einde
more-languages = Meer talen

listen = Voorlezen
back = Terug
next = Verder
skip = Overslaan
stop-and-send = Stoppen en versturen
send = Versturen
choose-up-to = { $max ->
    [one] Kies 1 tekening
   *[other] Kies tot { $max } tekeningen
}
choose-full = Tik eerst een tekening uit
question-of = Vraag { $number } van { $total }
unknown = Ik weet het niet

check-title = Uw antwoorden
check-text = Is alles juist? Tik op Versturen.
check-change = Veranderen
skipped = Overgeslagen

sending = We versturen uw antwoord…
thanks-title = Dank u wel!
thanks-counted = Uw antwoord is geteld.
thanks-more = Hebt u nog 1 minuut?
thanks-results = Het resultaat zien? Scan dezelfde code op { $date }.
thanks-close = U mag deze pagina sluiten.
waiting-title = Nog niet verstuurd
waiting-text = We bewaren uw antwoord op deze telefoon. We versturen het als er internet is.
waiting-sent = Uw vorige antwoord is nu geteld.
waiting-missed = Uw vorige antwoord kwam te laat. Het is niet geteld.
waiting-lost = Deze telefoon kan uw antwoord niet bewaren. Sluit deze pagina niet.
late-title = Sorry, het is te laat
late-text = De vragenlijst is gesloten. Uw antwoord is niet geteld.
refused-title = Dit is niet gelukt
refused-text = We konden uw antwoord niet lezen. Begin opnieuw.
try-again = Probeer opnieuw

quiet-title = Er zijn nu geen vragen
quiet-text = Bewaar deze code. Later komen er nieuwe vragen.
closed-title = Dank u wel!
closed-text = De vragenlijst is gesloten.
closed-results = Het resultaat zien? Scan dezelfde code op { $date }.
opened-text = De doos is open. De school bekijkt nu alle antwoorden samen.

error-unknown-code-title = Deze code kennen we niet
error-unknown-code-text = Kijk nog eens naar de code. Of scan de code opnieuw.
error-not-found-title = Deze pagina bestaat niet
error-not-found-text = Ga terug, of scan de code opnieuw.
error-language-title = Deze taal hebben we niet
error-language-text = Kies hier een andere taal.
error-answer-title = Er is iets fout met dit antwoord
error-answer-text = Ga terug en kies opnieuw. Er is niets geteld.
error-too-large-title = Het bericht is te groot
error-too-large-text = Ga terug en begin opnieuw. Er is niets geteld.
error-form-title = Dit konden we niet lezen
error-form-text = Ga terug en probeer opnieuw. Er is niets veranderd.
error-closed-title = De vragenlijst is gesloten
error-closed-text = Uw antwoord is niet geteld. Toch dank u wel.
error-busy-title = Even wachten
error-busy-text = Het is nu te druk. Probeer het straks opnieuw.
error-inside-title = Er is een fout bij ons
error-inside-text = Probeer het straks opnieuw.
error-foreign-title = U komt van een andere website
error-foreign-text = Ga terug naar onze pagina en probeer opnieuw.
error-number = Nummer van de fout: { $number }
go-back = Terug

root-title = Typ de code van uw school
root-code = Code van de school
root-help = Het zijn 6 tekens. Ze staan op de affiche of de brief.
root-team = Voor het schoolteam

example = Dit is een voorbeeld. Deze school bestaat niet.
test-only = Dit is een test. Het telt niet mee.
told-link = Wat deed de school met de vorige antwoorden?
told-people = { $people ->
    [one] 1 ouder heeft geantwoord.
   *[other] { $people } ouders hebben geantwoord.
}
told-named-hard = Dit is moeilijk voor ouders
told-named-wish = Dit willen ouders graag
told-named-by = { $people ->
    [one] 1 ouder
   *[other] { $people } ouders
}
told-promises = Dit doet de school
told-promised = Beloofd
told-busy = We zijn bezig
told-done = Klaar

trust-link = Hoe blijft mijn antwoord geheim?
trust-title = Zo blijft uw antwoord geheim
trust-tally = Uw antwoord is één streepje tussen veel streepjes. We bewaren uw antwoord zelf niet.
trust-nobody = We vragen geen naam. We bewaren niet welke telefoon u hebt.
trust-box = De doos met streepjes is op slot. Ze gaat één keer open, op het einde.
trust-groups = De school ziet alleen groepen van 5 mensen of meer.
trust-not-title = Dit kunnen wij niet beschermen
trust-not-machine = Wie de computer en de sleutel heeft, kan antwoorden zien aankomen.
trust-not-cheat = Een school die liegt, kan zelf antwoorden maken.
trust-not-group = In een kleine groep kan men soms raden wie wat zei.
trust-not-watching = Wie naast u staat, kan uw scherm zien.
trust-not-place = De school weet ongeveer hoeveel mensen op een plaats antwoorden.
trust-not-late = Een antwoord dat te lang op uw telefoon wacht, telt niet.
