# Lo que ve la gente en cada lugar: la tablet de la fiesta, la tablet de quien ayuda, las hojas y los papelitos.

kiosk-touch = Toque la pantalla
kiosk-vote = ¿Qué idea le gusta?
kiosk-counted = Su voto ya está contado.
kiosk-next = Ahora puede votar la siguiente persona.
kiosk-votes = { $votes ->
    [one] 1 voto
   *[other] { $votes } votos
}
kiosk-won = Esta es la idea con más votos
kiosk-told = Esto es lo que ustedes eligieron juntos
live-title = Los votos hasta ahora
live-soon = Muy pronto verá aquí los primeros votos.

helper-mine = ¿Qué idioma habla usted?
helper-language = ¿Qué idioma habla la madre o el padre?
helper-next = Siguiente persona
helper-read = Lea esto en voz alta
helper-turn = Gire la pantalla hacia la otra persona
helper-turn-back = Gire otra vez la pantalla hacia usted
helper-hand = Dé la tablet a la otra persona
helper-hand-text = Ahora esa persona responde sola. Mire un momento hacia otro lado.
helper-alone = Toque sus respuestas. Nadie mira.
helper-give-back = Listo. Devuelva la tablet
helper-again = Ya tengo otra vez la tablet
helper-kept = La respuesta queda guardada en esta tablet. La enviaremos cuando haya internet.
helper-unsafe = Esta tablet no puede guardar respuestas. Solo funciona con internet.

device-code = Escriba el código que le dio la escuela
device-code-wrong = Este código no funciona. Pida un código nuevo a la escuela.
device-start = Empezar
device-ready = Ahora esta tablet también funciona sin internet.
device-ended = El código de esta tablet ya no funciona
device-ended-text = Pida un código nuevo a la escuela.

slip-line = Un papelito para cada familia. Nadie sabe qué papelito tiene usted.
slip-used-title = Este papelito ya se usó
slip-used-text = La primera respuesta ya está contada. Cada papelito funciona una sola vez.
slip-foreign-title = Este papelito no es para estas preguntas
slip-foreign-text = Pida un papelito nuevo a la escuela.
slip-only-title = Necesita un papelito de la escuela
slip-only-text = Escanee el código del papelito que recibió su familia.
slip-open = Responder sin papelito

paper-how = Ponga una cruz en la casilla.
paper-turn = Dé la vuelta a la hoja. Hay más preguntas.
paper-return = Doble la hoja. Métala en la urna de la escuela.
paper-scan = O escanee el código con su teléfono.
badge-ask = Pregúnteme. Le ayudo a responder.
