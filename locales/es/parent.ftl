# What a parent sees beside the questions.

start-title = Su opinión cuenta
start-pick = Toque su idioma
start-time = Más o menos 1 minuto
anonymity-tally = Su respuesta es una pequeña marca entre muchas
anonymity-nobody = Sin nombre. Nadie ve quién es usted
anonymity-box = La urna con las respuestas se abre al final
more-languages = Más idiomas

listen = Escuchar
back = Volver
next = Siguiente
skip = Saltar
stop-and-send = Terminar y enviar
send = Enviar
choose-up-to = { $max ->
    [one] Elija 1 dibujo
   *[other] Elija hasta { $max } dibujos
}
choose-full = Primero toque un dibujo para quitarlo
question-of = Pregunta { $number } de { $total }
unknown = No lo sé

check-title = Sus respuestas
check-text = ¿Está todo bien? Toque Enviar.
check-change = Cambiar
skipped = Sin respuesta

sending = Estamos enviando su respuesta…
thanks-title = ¡Muchas gracias!
thanks-counted = Su respuesta ya está contada.
thanks-more = ¿Tiene 1 minuto más?
thanks-results = ¿Quiere ver el resultado? Escanee el mismo código el { $date }.
thanks-close = Ya puede cerrar esta página.
waiting-title = Su respuesta todavía no está enviada
waiting-text = Guardamos su respuesta en este teléfono. La enviaremos cuando haya internet.
waiting-sent = Su respuesta anterior ya está contada.
waiting-missed = Su respuesta anterior llegó demasiado tarde. No se contó.
waiting-lost = Este teléfono no puede guardar su respuesta. No cierre esta página.
late-title = Lo sentimos, ya es demasiado tarde
late-text = Ya no se puede responder. Su respuesta no se contó.
refused-title = Algo no funcionó
refused-text = No pudimos leer su respuesta. Empiece otra vez.
try-again = Inténtelo otra vez

quiet-title = Ahora no hay preguntas
quiet-text = Guarde este código. Más tarde habrá preguntas nuevas.
closed-title = ¡Muchas gracias!
closed-text = Ya no se puede responder.
closed-results = ¿Quiere ver el resultado? Escanee el mismo código el { $date }.
opened-text = Ya se abrió la urna. Ahora la escuela mira todas las respuestas juntas.

error-unknown-code-title = No conocemos este código
error-unknown-code-text = Mire otra vez el código. O escanéelo de nuevo.
error-not-found-title = Esta página no existe
error-not-found-text = Vuelva atrás o escanee otra vez el código.
error-language-title = No tenemos este idioma
error-language-text = Elija aquí otro idioma.
error-answer-title = Algo falló con esta respuesta
error-answer-text = Vuelva atrás y elija otra vez. No se contó nada.
error-too-large-title = El mensaje es demasiado grande
error-too-large-text = Vuelva atrás y empiece otra vez. No se contó nada.
error-form-title = No pudimos leer esto
error-form-text = Vuelva atrás e inténtelo otra vez. No se cambió nada.
error-closed-title = Ya no se puede responder
error-closed-text = Su respuesta no se contó. Gracias de todos modos.
error-busy-title = Espere un momento
error-busy-text = Ahora hay demasiada gente en esta página. Inténtelo un poco más tarde.
error-inside-title = El error es nuestro
error-inside-text = Inténtelo un poco más tarde.
error-foreign-title = Usted ha llegado desde otra página web
error-foreign-text = Vuelva a nuestra página e inténtelo otra vez.
error-number = Número del error: { $number }
go-back = Volver

root-title = Escriba el código de su escuela
root-code = Código de la escuela
root-help = Son 6 letras o números. Están en el cartel o en la carta.
root-team = Para el equipo de la escuela

example = Esto es un ejemplo. Esta escuela no existe.
test-only = Esto es solo para probar. No cuenta.
told-link = ¿Qué hizo la escuela con las respuestas anteriores?
told-people = { $people ->
    [one] 1 persona respondió.
   *[other] { $people } personas respondieron.
}
told-named-hard = Esto es difícil para las familias
told-named-wish = Esto les gustaría a las familias
told-named-by = { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
told-promises = Esto hace la escuela
told-promised = Prometido
told-busy = Lo estamos haciendo
told-done = Ya está hecho

trust-link = ¿Cómo queda en secreto mi respuesta?
trust-title = Así queda en secreto su respuesta
trust-tally = Su respuesta es una pequeña marca entre muchas, en una lista. Solo contamos las marcas. No guardamos su respuesta.
trust-nobody = No pedimos su nombre. No guardamos con qué teléfono responde usted.
trust-box = Las marcas están en una urna cerrada con llave. La urna se abre una sola vez, al final.
trust-groups = La escuela solo ve respuestas de grupos de 5 personas o más.
trust-not-title = En estos casos no podemos proteger su respuesta
trust-not-machine = Quien tiene el ordenador y la clave puede ver llegar las respuestas.
trust-not-cheat = Una escuela que miente puede inventar respuestas.
trust-not-group = En un grupo pequeño, a veces se puede adivinar quién dijo qué.
trust-not-watching = Una persona a su lado puede ver su pantalla.
trust-not-place = La escuela sabe más o menos cuántas personas responden en un lugar.
trust-not-late = Si su respuesta espera demasiado tiempo en el teléfono, no cuenta.
