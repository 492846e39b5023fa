# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Votre voix aide les parents
room-why = Pour certains parents, lire est difficile. Ils vont écouter votre voix.
room-until = Ce lien marche jusqu’au { $date }.
room-consent = J’accepte que l’école utilise ma voix pour ces questions. Je peux changer d’avis plus tard.
room-consent-first = Cochez d’abord la case.
room-count = Phrases prêtes : { $done } sur { $all }
room-read = Lisez cette phrase à voix haute, calmement
room-speak = Appuyez, puis parlez
room-stop = Stop
room-listen = Écouter
room-keep = Garder
room-again = Recommencer
room-saved = C’est gardé
room-next = Phrase suivante
room-file = Ou choisissez un enregistrement sur votre téléphone
room-delete = Effacer cet enregistrement
room-delete-all = Effacer tous mes enregistrements
room-deleted = C’est effacé
room-finished = Tout est prêt. Merci !
room-secure = Vous pouvez enregistrer seulement si l’adresse commence par https. Sinon, choisissez un enregistrement sur votre téléphone.
room-microphone = Votre téléphone bloque le micro. Autorisez le micro.
room-long = L’enregistrement est trop long. Parlez 1 minute au maximum.
room-wrong = Nous ne pouvons pas utiliser ce fichier. Choisissez un enregistrement : m4a, mp3, webm, ogg ou wav.
room-failed = Nous n’avons pas pu garder l’enregistrement. Réessayez.
room-ended = Ce lien ne marche plus
room-ended-text = Demandez à l’école un nouveau lien.
