# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Votre voix aide des parents
room-why = Certains parents ne lisent pas. Ils entendent votre voix.
room-until = Ce lien marche jusqu’au { $date }.
room-consent = L’école peut utiliser ma voix pour ces questions. Je peux arrêter plus tard.
room-consent-first = Cochez d’abord la case.
room-count = Phrases prêtes : { $done } sur { $all }
room-read = Lisez cette phrase calmement à voix haute
room-speak = Appuyez et parlez
room-stop = Stop
room-listen = Écouter
room-keep = Garder
room-again = Recommencer
room-saved = C’est gardé
room-next = Phrase suivante
room-file = Ou choisissez un son de votre téléphone
room-delete = Effacer cet enregistrement
room-delete-all = Effacer tous mes enregistrements
room-deleted = C’est effacé
room-finished = Tout est prêt. Merci !
room-secure = Pour enregistrer, l’adresse doit commencer par https. Choisissez un son de votre téléphone.
room-microphone = Le téléphone ne nous laisse pas enregistrer. Autorisez le micro.
room-long = L’enregistrement est trop long. Parlez 1 minute au plus.
room-wrong = Nous ne pouvons pas utiliser ce fichier. Choisissez un son : m4a, mp3, webm, ogg ou wav.
room-failed = L’enregistrement n’est pas gardé. Réessayez.
room-ended = Ce lien ne marche plus
room-ended-text = Demandez un nouveau lien à l’école.
