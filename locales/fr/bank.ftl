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

## More questions of the seven dimensions

question-friendly = Est-ce que les gens de l’école sont gentils avec vous ?
question-accepted = Est-ce que l’école vous accepte comme vous êtes ?
question-opinion = À l’école, pouvez-vous dire librement ce que vous pensez ?
question-goodwill = Est-ce que l’école veut le meilleur pour votre enfant ?
question-asks = Est-ce que vous savez ce que l’école demande aux parents ?
question-contact = Est-ce que vous savez à qui poser une question sur l’école ?
question-visit = Est-ce que c’est bon pour votre enfant quand vous venez à l’école ?
question-reach = Est-ce que c’est facile pour vous de venir à l’école ?
question-role = Est-ce que c’est aussi votre rôle d’aider votre enfant à apprendre ?
question-influence = Pouvez-vous décider de certaines choses avec l’école ?
question-homework = Est-ce que vous arrivez à suivre les devoirs de votre enfant ?
question-transition = Pouvez-vous aider votre enfant à choisir sa prochaine école ?
question-council = À l’école, pouvez-vous donner vos idées dans un groupe de parents ?
question-talkchild = À la maison, parlez-vous de l’école avec votre enfant ?
question-support = Est-ce que vous aidez votre enfant à faire ses devoirs ?
question-come = Venez-vous à l’école quand les parents sont invités ?
question-helpout = Est-ce que vous aidez pendant les activités de l’école ?
question-timehome = À la maison, avez-vous le temps d’aider votre enfant à apprendre ?
question-hours = Est-ce que les horaires de l’école vous conviennent ?

## Themes

question-useful = Est-ce que les messages de l’école disent ce que vous voulez savoir ?
question-listen = Est-ce que l’école vous écoute assez ?
question-learninghelp = Est-ce que l’école vous aide à aider votre enfant ?

## The twelve keys, as parents are asked

key-welcome = Est-ce qu’on vous dit bonjour gentiment à l’école ?
key-families = Est-ce que votre famille est bienvenue comme elle est ?
key-firststep = Est-ce que les gens de l’école viennent vous parler en premier ?
key-bonds = Est-ce que l’école vous parle aussi quand tout va bien ?
key-oral = Est-ce que l’école explique en parlant, avec des photos et des dessins ?
key-languages = Est-ce que l’école vous aide quand la langue est difficile ?
key-explicit = Est-ce que l’école explique comment tout fonctionne ?
key-fathers = Est-ce que l’école invite aussi les pères ?
key-doors = Pouvez-vous parler avec l’école de plusieurs façons : téléphone, message, rendez-vous ?
key-time = Est-ce que l’école prend du temps pour vous ?

## Cards: who does this?

who-read = Qui lit des histoires à l’enfant ?
who-homework = Qui aide l’enfant à faire ses devoirs ?
who-manners = Qui apprend à l’enfant à être gentil ?
who-language = Qui apprend à l’enfant la langue de l’école ?
who-quarrel = Qui aide l’enfant quand il se dispute avec d’autres ?
who-rest = Qui fait attention à ce que l’enfant dorme assez ?
who-screens = Qui fait les règles pour le téléphone et les écrans ?
who-future = Qui parle avec l’enfant de son avenir ?
does-home = La famille
does-together = Les deux ensemble
does-school = L’école

## After an activity

after-knowledge = Connaissez-vous mieux l’école maintenant ?
after-emotion = Est-ce que vous êtes plus à l’aise à l’école maintenant ?
after-rational = Est-ce que cette activité était bonne pour votre enfant ?
after-conviction = Maintenant, est-ce que vous comprenez mieux que votre aide est importante ?
after-competence = Est-ce plus facile maintenant de parler à la maîtresse ou au maître ?
after-behaviour = Parlez-vous plus souvent avec l’école maintenant ?
after-time = Est-ce que c’était à une bonne heure pour vous ?

## Would you come?

question-wouldcome = Est-ce que vous viendriez ?
wouldcome-yes = Oui, je viendrais
wouldcome-maybe = Peut-être
wouldcome-no = Non, merci

## More choices

barrier-overload = Trop de messages
barrier-transport = Le chemin jusqu’à l’école
barrier-trust = De mauvais souvenirs d’avant
barrier-role = L’école ne m’a encore jamais rien demandé

wish-meet = Rencontrer d’autres parents
wish-buddy = De l’aide d’un parent qui parle ma langue
wish-room = Un endroit pour les parents à l’école
wish-help = Aider pendant les activités
wish-think = Donner mes idées à l’école
wish-papers = De l’aide pour des papiers ou des problèmes d’argent

way-class = Dans la classe

question-moments = Quels sont les bons moments pour vous ?
moment-morning = Le matin à la porte de l’école
moment-day = Pendant la journée
moment-afternoon = Juste après l’école
moment-evening = Le soir
moment-weekend = Le week-end

question-strengths = Qu’est-ce que vous aimeriez partager avec l’école ?
strength-language = Ma langue
strength-cooking = La cuisine
strength-music = La musique
strength-making = Fabriquer ou réparer des choses
strength-work = Parler de mon travail
strength-interpreting = Traduire pour d’autres parents

question-carer = Qui êtes-vous pour l’enfant ?
carer-parent = Mère ou père
carer-grandparent = Grand-mère ou grand-père
carer-foster = Famille d’accueil
carer-sibling = Frère ou sœur
carer-family = Autre personne de la famille
carer-other = Quelqu’un d’autre

question-stage = Dans quelle école va votre enfant ?
stage-nursery = École maternelle
stage-primary = École primaire
stage-secondary = École secondaire
stage-special = École avec de l’aide en plus
