# Ce que les gens voient sur place : la tablette de la fête, la tablette de la personne qui aide, le papier et les petits papiers.

kiosk-touch = Touchez l’écran
kiosk-vote = Quelle idée vous plaît ?
kiosk-counted = Votre vote est compté.
kiosk-next = Maintenant, la personne suivante peut voter.
kiosk-votes = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
kiosk-won = Cette idée a le plus de votes
kiosk-told = Voici ce que vous avez choisi ensemble
live-title = Les votes jusqu’à maintenant
live-soon = Bientôt, vous verrez ici les premiers votes.

helper-mine = Quelle langue parlez-vous ?
helper-language = Quelle langue parle le parent ?
helper-next = Parent suivant
helper-read = Lisez ceci à voix haute
helper-turn = Tournez l’écran vers le parent
helper-turn-back = Tournez de nouveau l’écran vers vous
helper-hand = Donnez la tablette au parent
helper-hand-text = Maintenant, le parent répond sans vous. Regardez ailleurs, s’il vous plaît.
helper-alone = Touchez vos réponses. Personne ne regarde.
helper-give-back = C’est fini. Rendez la tablette
helper-again = J’ai de nouveau la tablette
helper-kept = La réponse est gardée sur cette tablette. Elle partira quand il y aura Internet.
helper-unsafe = Cette tablette ne peut pas garder les réponses. Elle marche seulement avec Internet.

device-code = Tapez le code donné par l’école
device-code-wrong = Ce code ne marche pas. Demandez un nouveau code à l’école.
device-start = Commencer
device-ready = Maintenant, cette tablette marche aussi sans Internet.
device-ended = Le code de cette tablette ne marche plus
device-ended-text = Demandez un nouveau code à l’école.

slip-line = Un petit papier par famille. Personne ne sait quel petit papier vous avez.
slip-used-title = Ce petit papier a déjà servi
slip-used-text = La première réponse est déjà comptée. Chaque petit papier marche une seule fois.
slip-foreign-title = Ce petit papier n’est pas pour ces questions
slip-foreign-text = Demandez un nouveau petit papier à l’école.
slip-only-title = Il vous faut un petit papier de l’école
slip-only-text = Scannez le code sur le petit papier de votre famille.
slip-open = Répondre sans le petit papier

paper-how = Faites une croix dans la case.
paper-turn = Tournez la feuille. Il y a encore des questions.
paper-return = Pliez la feuille. Mettez-la dans la boîte à l’école.
paper-scan = Ou scannez le code avec votre téléphone.
badge-ask = Demandez-moi. Je vous aide à répondre.
