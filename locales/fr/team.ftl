# What the school team sees.

sign-out = Se déconnecter
plain-http-warning = Cette adresse n’est pas protégée. Utilisez-la seulement dans le réseau de l’école.
example-email = nom@ecole.be

first-title = Bienvenue chez Drempel
first-intro = Préparez votre école. Ensuite, vous pouvez ouvrir tout de suite une enquête pour les parents.
first-word = Mot de l’écran de démarrage du serveur
first-word-help = Il se trouve dans le terminal où Drempel a été lancé.
first-school = Nom de l’école
first-languages = Langues des parents
first-languages-help = Les parents choisissent eux-mêmes. Décochez ce que personne ne parle à l’école.
first-families = Nombre de familles
first-families-help = Vous verrez ainsi plus tard quelle part des familles a répondu.
email = Adresse e-mail
password = Mot de passe
password-help = Au moins 10 caractères. Une phrase se retient le mieux.
first-submit = Préparer l’école
first-draft = pas encore relu

wrong-word = Ce mot n’est pas le bon. Regardez dans le terminal où Drempel a été lancé.
wrong-school = Donnez le nom de l’école, 100 caractères au plus.
wrong-languages = Choisissez au moins une langue.
wrong-families = Donnez un nombre de 1 à 20 000.
wrong-email = Ce n’est pas une adresse e-mail. Un exemple : nom@ecole.be
wrong-password = Choisissez un mot de passe d’au moins 10 caractères.
wrong-form = Vérifiez les champs en rouge.

sign-in-title = Se connecter
sign-in-submit = Se connecter
sign-in-wrong = L’adresse e-mail ou le mot de passe n’est pas correct.
sign-in-slow = { $seconds ->
    [one] Attendez encore 1 seconde, puis réessayez.
   *[other] Attendez encore { $seconds } secondes, puis réessayez.
}

home-none = Pas encore d’enquête
home-none-text = Demandez aux parents, en une minute, ce qu’ils pensent de l’accueil, des messages, des obstacles et de leurs souhaits.
home-open = Ouvrir une enquête pour les parents
home-rounds = Enquêtes
home-until = Ouverte jusqu’au { $date }
home-held = Fermée le { $date }. Attend les réponses tardives.
home-final = La boîte est ouverte
survey-name = Enquête des parents du { $date }

open-title = Ouvrir une enquête pour les parents
open-intro = La partie 1 dure environ une minute, la partie 2 aussi. Les parents répondent sans nom, dans leur langue.
open-closes = Dernier jour pour répondre
open-results = Jour du résultat
open-results-help = Les parents voient cette date après leur réponse. Vous la promettez.
open-k = Plus petit groupe que vous pourrez voir
open-k-help = Au moins 5 personnes. Plus haut est plus sûr. Ensuite, c’est fixé.
open-few-families = Avec { $families } familles, il y aura peut-être trop peu de réponses pour montrer quelque chose.
open-submit = Ouvrir
open-questions = Voir les questions
open-part = Partie { $number }
open-running = Une enquête est en cours. Ouvrez d’abord sa boîte, puis une nouvelle pourra venir.
wrong-closes = Choisissez un jour entre aujourd’hui et 90 jours plus tard.
wrong-results = Choisissez un jour après le dernier jour de réponse, 60 jours plus tard au plus.
wrong-k = Choisissez un nombre de 5 à 50.

code-title = Accrochez ce code à la porte de l’école
code-text = Les parents scannent le code avec leur téléphone. Ils peuvent aussi taper l’adresse.
code-label = Code QR vers { $address }
code-distance = Lisible à environ { $metres } mètres, imprimé en A4.
code-print = Imprimer
code-at-gate = À la porte de l’école

taking-part = Qui a participé
taking-part-none = Rien à compter encore. Chaque matin, vous verrez ici combien de personnes ont participé environ.
taking-part-steps = Au moins { $people } personnes
taking-part-few = Moins de 5 personnes
taking-part-rule = Compté jusqu’à hier, par 5 personnes. Personne ne voit les réponses avant la fin.
sittings = Jours pas encore additionnés
sitting = { $place }, { $date }
sitting-void = Ne pas compter
sitting-voided = ne compte pas
sittings-settle = La journée est finie : additionner maintenant
sittings-settle-help = Les réponses d’aujourd’hui sont ajoutées tout de suite. Cela se fait aussi seul, chaque nuit.
sitting-void-help = Utilisez ceci si quelqu’un a répondu pour rire. On ne peut pas revenir en arrière.
close-title = Fermer et ouvrir
close-now = Fermer maintenant
close-now-help = Les parents ne peuvent plus commencer. Les réponses qui attendent sur un téléphone sont ajoutées.
open-box = Ouvrir la boîte
open-box-help = Cela n’arrive qu’une fois. Ensuite, aucune réponse ne peut s’ajouter.
open-box-sure = Oui, je veux ouvrir la boîte maintenant, pour de bon.
open-box-tick = Cochez d’abord la case.
extend = Rouvrir jusqu’au
extend-submit = Rouvrir
enough-unknown = S’il y a moins de { $k } personnes, tout est effacé et personne ne voit rien.

result-title = Résultat
result-people = { $people ->
    [one] 1 personne a répondu
   *[other] { $people } personnes ont répondu
}
result-too-few = Moins de { $k } personnes ont répondu. Il n’y a rien à montrer, et tout est effacé.
result-question-few = Trop peu de réponses pour les montrer.
result-answered = { $people ->
    [one] 1 réponse
   *[other] { $people } réponses
}
result-nearly = (Presque) tout le monde : { $choice }
result-nobody = Personne n’a répondu à cette question.
result-part-few = Trop peu de personnes ont fait cette partie pour montrer quelque chose.
result-voided = { $sittings ->
    [one] 1 jour n’est pas compté.
   *[other] { $sittings } jours ne sont pas comptés.
}
result-choice = Choix
result-count = Nombre
preview = Voir ce que les parents voient
