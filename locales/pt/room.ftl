# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = A sua voz ajuda as famílias
room-why = Algumas pessoas não sabem ler. Elas ouvem a sua voz.
room-until = Este link funciona até { $date }.
room-consent = A escola pode usar a minha voz para estas perguntas. Posso desistir mais tarde.
room-consent-first = Primeiro, marque o quadrado.
room-count = Frases prontas: { $done } de { $all }
room-read = Leia esta frase em voz alta, com calma
room-speak = Toque e fale
room-stop = Parar
room-listen = Ouvir
room-keep = Guardar
room-again = De novo
room-saved = Guardado
room-next = Próxima frase
room-file = Ou escolha uma gravação do seu telefone
room-delete = Apagar esta gravação
room-delete-all = Apagar todas as minhas gravações
room-deleted = Apagado
room-finished = Está tudo pronto. Agradecemos muito!
room-secure = Só é possível gravar se o endereço da página começar com https. Escolha uma gravação do seu telefone.
room-microphone = O telefone não deixa gravar. Permita o uso do microfone.
room-long = A gravação é longa demais. Fale no máximo 1 minuto.
room-wrong = Não podemos usar isto. Escolha uma gravação: m4a, mp3, webm, ogg ou wav.
room-failed = Não foi possível guardar. Tente de novo.
room-ended = Este link já não funciona
room-ended-text = Peça um novo link à escola.
