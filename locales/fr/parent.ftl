# What a parent sees beside the questions.

start-title = Votre avis compte
start-pick = Touchez votre langue
start-time = Environ 1 minute
anonymity-tally = Votre réponse devient un petit trait au milieu de beaucoup d’autres
anonymity-nobody = Pas de nom. Personne ne sait qui vous êtes
anonymity-box = La boîte des réponses s’ouvre à la fin
more-languages = Plus de langues

listen = Écouter
back = Retour
next = Suivant
skip = Passer la question
stop-and-send = Arrêter et envoyer
send = Envoyer
choose-up-to = { $max ->
    [one] Choisissez 1 image
   *[other] Choisissez { $max } images au plus
}
choose-full = Enlevez d’abord une image
question-of = Question { $number } sur { $total }
unknown = Je ne sais pas

check-title = Vos réponses
check-text = C’est bon pour vous ? Touchez Envoyer.
check-change = Changer
skipped = Pas de réponse

sending = Nous envoyons votre réponse…
thanks-title = Merci !
thanks-counted = Votre réponse est comptée.
thanks-more = Avez-vous encore 1 minute ?
thanks-results = Pour voir le résultat, scannez ce code à nouveau le { $date }.
thanks-close = Vous pouvez fermer cette page.
waiting-title = Pas encore envoyé
waiting-text = Votre réponse est gardée sur ce téléphone. Elle partira avec Internet.
waiting-sent = Votre réponse en attente est maintenant comptée.
waiting-missed = Votre réponse d’avant est arrivée trop tard. Elle n’est pas comptée.
waiting-lost = Ce téléphone ne peut pas garder votre réponse. Ne fermez pas cette page.
late-title = Désolé, c’est trop tard
late-text = C’est terminé. Votre réponse n’est pas comptée.
refused-title = L’envoi n’a pas réussi
refused-text = Nous n’avons pas pu lire votre réponse. Recommencez, s’il vous plaît.
try-again = Réessayer

quiet-title = Pas de question pour le moment
quiet-text = Gardez ce code. Il y aura d’autres questions plus tard.
closed-title = Merci !
closed-text = C’est terminé. On ne peut plus répondre.
closed-results = Pour voir le résultat, scannez ce code à nouveau le { $date }.
opened-text = La boîte est ouverte. L’école regarde maintenant toutes les réponses ensemble.

error-unknown-code-title = Nous ne connaissons pas ce code
error-unknown-code-text = Vérifiez le code, ou scannez-le encore une fois.
error-not-found-title = Cette page n’existe pas
error-not-found-text = Touchez Retour, ou scannez le code à nouveau.
error-language-title = Nous n’avons pas cette langue
error-language-text = Choisissez ici une autre langue.
error-answer-title = Il y a un problème avec la réponse
error-answer-text = Touchez Retour et choisissez à nouveau. Rien n’est compté.
error-too-large-title = Le message est trop grand
error-too-large-text = Touchez Retour et recommencez. Rien n’est compté.
error-form-title = Il y a un problème avec ce formulaire
error-form-text = Touchez Retour et réessayez. Rien n’a changé.
error-closed-title = On ne peut plus répondre
error-closed-text = Votre réponse n’est pas comptée. Merci quand même.
error-busy-title = Un instant, s’il vous plaît
error-busy-text = Il y a trop de monde. Réessayez dans quelques minutes.
error-inside-title = Notre site a un problème
error-inside-text = Réessayez dans quelques minutes.
error-foreign-title = Vous venez d’un autre site
error-foreign-text = Revenez sur notre page et réessayez.
error-number = Numéro du problème : { $number }
go-back = Retour

root-title = Tapez le code de votre école
root-code = Code de l’école
root-help = Il a 6 caractères. Ils sont sur l’affiche ou la lettre.
root-team = Pour l’équipe de l’école

example = Ceci est un exemple. Cette école n’existe pas.
test-only = Ceci est un test. Il ne compte pas.
told-link = Qu’est-ce que l’école a fait avec les réponses d’avant ?
told-people = { $people ->
    [one] 1 parent a répondu.
   *[other] { $people } parents ont répondu.
}
told-named-hard = Voilà ce qui est difficile pour les parents
told-named-wish = Voilà ce que les parents souhaitent
told-named-by = { $people ->
    [one] 1 parent
   *[other] { $people } parents
}
told-promises = Voici ce que fait l’école
told-promised = Promis
told-busy = Nous y travaillons
told-done = C’est fait

trust-link = Comment est-ce que ma réponse reste secrète ?
trust-title = Voici comment votre réponse reste secrète
trust-tally = Votre réponse devient un petit trait au milieu de beaucoup d’autres. Nous comptons les traits. Nous gardons seulement ces traits, pas votre réponse.
trust-nobody = Nous ne demandons pas votre nom. Nous ne notons pas quel téléphone vous avez.
trust-box = La boîte avec les petits traits est fermée à clé. Elle s’ouvre une seule fois, à la fin.
trust-groups = L’école voit seulement des groupes de 5 personnes ou plus.
trust-not-title = Ce que nous ne pouvons pas protéger
trust-not-machine = Une personne avec l’ordinateur et la clé peut voir arriver les réponses.
trust-not-cheat = Une école qui ment peut inventer des réponses.
trust-not-group = Dans un petit groupe, on peut parfois deviner qui a dit quoi.
trust-not-watching = Une personne à côté de vous peut voir votre écran.
trust-not-place = Pour chaque endroit, l’école sait environ combien de personnes répondent.
trust-not-late = Une réponse qui attend trop longtemps sur votre téléphone ne compte pas.
