# Wat mensen zien op de plaatsen: de feestkiosk, de tablet van de helper, papier, en briefjes.

kiosk-touch = Raak het scherm aan
kiosk-vote = Welk idee vindt u leuk?
kiosk-counted = Uw stem telt mee.
kiosk-next = Nu kan de volgende stemmen.
kiosk-votes = { $votes ->
    [one] 1 stem
   *[other] { $votes } stemmen
}
kiosk-won = Dit kreeg de meeste stemmen
kiosk-told = U koos samen
live-title = De stemmen tot nu toe
live-soon = Straks ziet u hier de eerste stemmen.

helper-mine = Welke taal spreekt u?
helper-language = Welke taal spreekt de ouder?
helper-next = Volgende ouder
helper-read = Lees dit voor
helper-turn = Draai het scherm naar de ouder
helper-turn-back = Draai het scherm terug
helper-hand = Geef de tablet aan de ouder
helper-hand-text = De ouder antwoordt nu alleen. Kijk even weg.
helper-alone = Tik uw antwoorden. Niemand kijkt.
helper-give-back = Klaar. Geef de tablet terug
helper-again = Ik heb de tablet weer
helper-kept = Het antwoord blijft op deze tablet. Het wordt verstuurd als er internet is.
helper-unsafe = Deze tablet kan geen antwoorden bewaren. Het werkt alleen met internet.

device-code = Typ de code die u van de school kreeg
device-code-wrong = Deze code werkt niet. Vraag de school een nieuwe code.
device-start = Begin
device-ready = Deze tablet werkt nu ook zonder internet.
device-ended = De code van deze tablet werkt niet meer
device-ended-text = Vraag de school een nieuwe code.

slip-line = Eén briefje per gezin. Niemand weet welk briefje van u is.
slip-used-title = Dit briefje is al gebruikt
slip-used-text = Het eerste antwoord telt mee. Elk briefje werkt één keer.
slip-foreign-title = Dit briefje hoort niet bij deze vragen
slip-foreign-text = Vraag de school een nieuw briefje.
slip-only-title = U hebt een briefje van de school nodig
slip-only-text = Scan de code op het briefje dat uw gezin kreeg.
slip-open = Antwoorden zonder briefje

paper-how = Zet een kruisje in het vakje.
paper-turn = Draai het blad om. Er zijn nog vragen.
paper-return = Vouw het blad dicht. Doe het in de doos op school.
paper-scan = Of scan de code met uw telefoon.
badge-ask = Vraag het mij. Ik help u met antwoorden.
