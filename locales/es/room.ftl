# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Su voz ayuda a las familias
room-why = Algunas personas no saben leer. Así pueden escuchar la voz de usted.
room-until = Este enlace funciona hasta el { $date }.
room-consent = La escuela puede usar mi voz para estas preguntas. Más tarde puedo decir que ya no quiero.
room-consent-first = Primero marque la casilla.
room-count = { $done } de { $all } frases están listas
room-read = Lea esta frase en voz alta, con calma
room-speak = Toque y hable
room-stop = Parar
room-listen = Escuchar
room-keep = Guardar
room-again = Otra vez
room-saved = Guardado
room-next = Frase siguiente
room-file = O elija un audio de su teléfono
room-delete = Borrar esta grabación
room-delete-all = Borrar todas mis grabaciones
room-deleted = Borrado
room-finished = Todo está listo. ¡Muchas gracias!
room-secure = Solo puede grabar si la dirección de la página empieza por https. Elija un audio de su teléfono.
room-microphone = El teléfono no nos deja grabar. Dé permiso para usar el micrófono.
room-long = La grabación es demasiado larga. Hable 1 minuto como máximo.
room-wrong = No podemos usar este archivo. Elija un audio: m4a, mp3, webm, ogg o wav.
room-failed = No se pudo guardar. Inténtelo otra vez.
room-ended = Este enlace ya no funciona
room-ended-text = Pídale a la escuela un enlace nuevo.
