# What a team fills in together on paper: signed by nobody, and visibly not anonymous. In our own words; sources stand in
# assets/bank/worksheets.toml.

## Self-scan: seventeen goals under five recommendations

scan-title = Autoévaluation
scan-why = Où en est notre école ? Cochez ensemble, et notez ce que vous faites déjà.
scan-how = Commencez par la partie 1 : elle porte tout le reste. Choisissez ensuite la partie avec les croix les plus basses.
scan-level-5 = excellent
scan-level-4 = fort
scan-level-3 = acceptable
scan-level-2 = pourrait être mieux
scan-level-1 = point à améliorer
scan-note = Ce que nous faisons
scan-part-1 = Parents et école sont partenaires
scan-part-2 = Tout le monde peut nous comprendre
scan-part-3 = On apprend aussi à la maison
scan-part-4 = Nous ne sommes pas seuls
scan-part-5 = Nous le faisons ensemble, année après année
scan-1-1 = Nous discutons avec les parents de qui fait quoi, à la maison et à l’école, et de ce que nous attendons les uns des autres.
scan-1-2 = Nous créons la confiance par des moments pour se rencontrer, ordinaires et officiels.
scan-1-3 = Nous faisons nous-mêmes le premier pas, écoutons avec respect et savons que notre regard n’est pas neutre.
scan-1-4 = Nous prenons le temps de connaître les parents : ce qu’ils vivent, comment ils voient les choses, d’où ils viennent.
scan-1-5 = L’élève participe : nous ne parlons pas de l’enfant sans lui.
scan-2-1 = Nous avons une approche claire pour contacter chaque famille de la façon qui lui convient.
scan-2-2 = Nous le disons simplement et de plusieurs façons, pour que la langue, la lecture ou l’écran n’exclue personne.
scan-2-3 = Une application aide, mais nous continuons à voir les parents : aussi chez les familles et en classe.
scan-3-1 = Nous aidons les parents à suivre à la maison ce que l’enfant apprend : attentes élevées, langue, devoirs.
scan-3-2 = Nous partons de ce que les familles font déjà et de ce qui leur est possible.
scan-4-1 = Nous travaillons avec des personnes autour de l’école : médiateurs, centre PMS, aide sociale, loisirs, culture.
scan-4-2 = Même quand des partenaires aident, nous gardons nous-mêmes le contact avec les parents.
scan-4-3 = Nous réunissons les parents pour qu’ils puissent s’entraider.
scan-5-1 = Ce que nous faisons pour et avec les parents forme un seul plan.
scan-5-2 = Nous savons ce que notre équipe doit connaître, pouvoir et vouloir, et les parents ont leur mot à dire.
scan-5-3 = Ce qui marche bien reste, même quand une nouvelle année scolaire commence ou que quelqu’un part.
scan-5-4 = Nous continuons à apprendre : sur les entretiens, les différences entre familles, la pauvreté.

## Thermometer: sixteen statements

thermometer-title = Thermomètre
thermometer-why = Seize phrases qui piquent un peu. Collez un petit papier avec votre raison sur rouge, orange, jaune ou vert. Tout le monde voit ainsi où en est l’équipe.
thermometer-red = pas du tout d’accord
thermometer-orange = pas d’accord
thermometer-yellow = plutôt d’accord
thermometer-green = tout à fait d’accord
thermometer-1 = Pour les parents qui ne viennent pas, l’école n’est pas importante.
thermometer-2 = C’est toujours à nous de faire le premier pas vers les parents.
thermometer-3 = Qui habite ici parle avec nous la langue de l’école.
thermometer-4 = Un bon échange à la porte vaut mieux qu’un bulletin.
thermometer-5 = J’appelle les parents surtout quand quelque chose va mal.
thermometer-6 = Les parents peuvent décider avec nous de notre façon d’enseigner.
thermometer-7 = Une visite à domicile fait partie de notre travail.
thermometer-8 = Pour chaque enfant de ma classe, je connais les personnes qui s’occupent de lui à la maison.
thermometer-9 = Les devoirs, c’est entre l’enfant et moi.
thermometer-10 = Nous accueillons chaque parent avec la même chaleur.
thermometer-11 = L’application suffit pour tenir les parents au courant.
thermometer-12 = Je préfère écrire les choses difficiles.
thermometer-13 = Nous parlons trop peu aux pères.
thermometer-14 = Nous voyons trop peu ce que les parents font à la maison.
thermometer-15 = Mes heures pour les parents comptent vraiment dans notre école.
thermometer-16 = Moi aussi, j’apprends des parents.

## Checklist of one action

checklist-title = Liste de contrôle pour une action
checklist-why = Remplissez cette feuille avant de commencer, et encore une fois après. Qu’est-ce qui a grandi ?
checklist-action = Notre action
checklist-before = Avant : qu’attendons-nous ?
checklist-after = Après : que voyons-nous ?
checklist-parents = Chez les parents
checklist-school = Chez nous
checklist-parents-knowledge = Les parents en savent-ils plus sur l’école et ce qu’on y apprend ?
checklist-parents-emotion = Les parents se sentent-ils mieux à l’école ?
checklist-parents-rational = Les parents voient-ils mieux ce que cela apporte à leur enfant ?
checklist-parents-conviction = Les parents voient-ils mieux quel rôle ils peuvent jouer ?
checklist-parents-competence = Les parents se sentent-ils plus forts pour prendre ce rôle ?
checklist-parents-behaviour = Les parents saisissent-ils plus d’occasions de participer ?
checklist-parents-time = Les parents y consacrent-ils plus de temps ?
checklist-school-knowledge = En savons-nous plus sur les parents ?
checklist-school-emotion = Sommes-nous plus à l’aise avec les parents ?
checklist-school-rational = Voyons-nous mieux ce que la collaboration apporte ?
checklist-school-conviction = Voyons-nous mieux que c’est notre mission ?
checklist-school-competence = Nous sentons-nous plus forts pour collaborer ?
checklist-school-behaviour = Saisissons-nous plus d’occasions de rencontrer les parents ?
checklist-school-time = Y consacrons-nous plus de temps ?
checklist-how = Savoir plus et faire plus suffit rarement. Regardez quelle ligne reste vide.

## Plus or minus

plus-title = Les plus et les moins
plus-why = Chacun écrit d’abord seul, puis vous lisez ensemble. Choisissez par quoi commencer.
plus-activity = Ce que nous faisons
plus-plus = Cela marche
plus-minus = Cela ne marche pas
plus-first = D’abord ceci ?

## Problem tree and goal tree

tree-title = Arbre à problèmes et arbre à objectifs
tree-why = Mettez le problème dans le tronc, les causes dans les racines, les effets dans les branches. Puis inversez tout : le problème devient l’objectif.
tree-problem = Le problème
tree-causes = Causes
tree-deeper-causes = Ce qu’il y a en dessous
tree-effects = Effets
tree-later-effects = Effets à plus long terme
tree-goal = L’objectif
tree-activities = Ce que nous faisons
tree-deeper-activities = Ce qu’il faut pour cela
tree-results = Ce que nous voyons tout de suite
tree-later-results = Ce que nous voulons à plus long terme

## Vision meeting

vision-title = Réunion sur notre vision
vision-why = Dix questions pour une soirée ou une demi-journée pédagogique. Laissez une personne neutre animer : la direction participe alors comme les autres.
vision-1 = Que faisons-nous déjà aujourd’hui avec les parents : entretiens, explications, rencontres ?
vision-2 = Qu’est-ce que cela apporte aux élèves, aux parents et à nous ?
vision-3 = De quoi sommes-nous fiers, et pourquoi ?
vision-4 = Quels parents voyons-nous peu, et qu’est-ce qui ferait la différence pour eux ?
vision-5 = Comment la collaboration aide-t-elle nos élèves à apprendre ?
vision-6 = Comment la confiance grandit-elle, pour que nous nous sentions responsables ensemble ?
vision-7 = Qu’est-ce qui va bien et mérite d’être développé ?
vision-8 = Qu’est-ce qui coince, et qu’est-ce qui aiderait ?
vision-9 = Qu’est-ce que cela demande à chacun de nous ?
vision-10 = De quoi l’équipe a-t-elle besoin de la part de la direction ?
vision-notes = Ce que nous disons
vision-agreed = Ce que nous décidons

## Agenda of a good talk

agenda-title = Guide pour un bon entretien
agenda-why = Six points pour un entretien avec un parent. Donnez-les à l’avance, avec les dessins.
agenda-1 = Faire connaissance : qui est important pour cet enfant, et qu’aimez-vous faire ensemble ?
agenda-2 = Qu’attendons-nous les uns des autres ? Que faites-vous, que faisons-nous, que faisons-nous ensemble ?
agenda-3 = Qu’est-ce qui est important pour votre enfant, selon vous, et selon nous ?
agenda-4 = Comment se passe l’apprentissage, et comment l’enfant se sent-il ?
agenda-5 = Comment pouvons-nous vous aider à aider à la maison ?
agenda-6 = Que décidons-nous ensemble, et quand nous parlerons-nous à nouveau ?
agenda-forms-title = D’autres façons d’échanger
agenda-forms-informal-oral = À la porte de la classe, au portail, autour d’un café, un appel
agenda-forms-informal-written = Un message, une photo, un petit mot dans le cartable
agenda-forms-formal-oral = Un rendez-vous, une visite à domicile, une réunion d’information, une heure fixe pour les questions
agenda-forms-formal-written = Une lettre avec des dessins, le bulletin, l’application
agenda-forms-informal = ordinaire
agenda-forms-formal = officiel
agenda-forms-oral = oral
agenda-forms-written = écrit
agenda-notes = Notes

## Class talk with pupils

class-title = Discussion en classe
class-why = Qu’est-ce qui plaît aux enfants ? Lisez chaque carte à voix haute, comptez les mains et notez le nombre. Aucun nom n’y figure.
class-cards = Selon vous, qui fait cela ?
class-number = Nombre d’élèves
class-like-home = Qu’est-ce que vous aimez que les parents fassent pour l’école ?
class-like-school = Qu’est-ce que vous aimez que l’enseignant fasse avec les parents ?
class-rather-not = Qu’est-ce que vous préférez qu’ils ne fassent pas ?
