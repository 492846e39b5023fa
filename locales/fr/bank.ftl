# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Est-ce qu’on vous accueille bien à l’école ?
question-messages = Est-ce que vous comprenez les messages de l’école ?
question-barriers = Qu’est-ce qui est difficile dans le contact avec l’école ?
question-wishes = Qu’est-ce que vous aimeriez à l’école ?
question-knowledge = Est-ce que vous savez ce que votre enfant apprend à l’école ?
question-rational = Parler avec l’école, est-ce bon pour votre enfant ?
question-ways = Quel contact avec l’école préférez-vous ?
question-conviction = Votre aide est-elle importante dans ce que votre enfant apprend ?
question-competence = Pouvez-vous parler d’un problème à la maîtresse ou au maître ?
question-behaviour = Parlez-vous souvent avec la maîtresse ou le maître ?
question-time = Avez-vous le temps de parler avec l’école ?

scale-yes = Oui
scale-mostly = Plutôt oui
scale-little = Un peu
scale-no = Non

barrier-time = Mes heures de travail
barrier-childcare = Des enfants en bas âge à la maison
barrier-money = Cela coûte de l’argent
barrier-worries = D’autres gros problèmes
barrier-language = La langue
barrier-digital = L’application de l’école
barrier-reading = Les lettres de l’école sont difficiles
barrier-system = Je ne sais pas comment l’école fonctionne
barrier-shy = Je ne connais personne à l’école
barrier-asking = Demander de l’aide est difficile
barrier-welcome = Je n’y ai pas ma place
barrier-badnews = L’école appelle seulement pour les problèmes
barrier-none = Rien, tout va bien

wish-coffee = Prendre un café ensemble à l’école
wish-class = Regarder dans la classe
wish-together = Lire ou jouer à l’école avec mon enfant
wish-tips = Des conseils pour aider mon enfant à la maison
wish-lessons = Des cours pour apprendre la langue de l’école
wish-interpreter = Une personne pour traduire aux rendez-vous
wish-goodnews = Aussi de bonnes nouvelles de mon enfant
wish-hour = Un rendez-vous à une autre heure

way-gate = À la porte de l’école
way-call = Par téléphone
way-message = Un message sur mon téléphone
way-letter = Une lettre avec des images
way-app = L’application de l’école
way-talk = Un rendez-vous à l’école
way-home = Une visite chez moi
way-evening = Une réunion le soir
