# What the school team is asked: the mirror of the parents' questions, found by its sign (assets/bank).

team-emotion = Sommes-nous à l’aise avec tous les parents ?
team-messages = Nos messages sont-ils faciles à comprendre pour tous les parents ?
team-knowledge = Connaissons-nous les familles de nos élèves ?
team-rational = Parler avec les parents, est-ce bon pour nos élèves ?
team-conviction = Le contact avec tous les parents fait-il partie de notre travail ?
team-competence = Pouvons-nous parler d’un problème avec les parents ?
team-behaviour = Parlons-nous souvent avec les parents ?
team-time = Avons-nous le temps de parler avec les parents ?

guess-barriers = Selon vous, quelles difficultés les parents citent-ils le plus souvent ?
team-barriers = Qu’est-ce qui rend le contact avec les parents difficile pour vous ?

teambarrier-time = Trop peu de temps
teambarrier-language = La langue
teambarrier-messages = Annoncer une nouvelle difficile
teambarrier-training = Je ne l’ai jamais appris
teambarrier-homes = Une visite à domicile est un grand pas
teambarrier-agreements = Ce qui est convenu échoue souvent
teambarrier-roles = Qui fait quoi n’est pas clair
teambarrier-conflict = La peur d’un conflit
teambarrier-few = Peu de parents viennent
teambarrier-lead = Peu de soutien de la direction
teambarrier-none = Rien, tout va bien

## The other questions of the seven dimensions, mirrored

team-friendly = Sommes-nous aimables avec tous les parents ?
team-accepted = Sentons-nous que les parents apprécient notre travail ?
team-opinion = Les parents sont-ils ouverts à ce que nous disons de leur enfant ?
team-goodwill = Croyons-nous que chaque parent veut le meilleur pour son enfant ?
team-asks = Savons-nous ce que les parents attendent de nous, et ce qui les freine ?
team-contact = Savons-nous qui peut nous en dire plus sur les familles et leur quartier ?
team-visit = Est-ce bon pour nos élèves que leurs parents viennent à l’école ?
team-reach = Libérons-nous du temps pour les parents, aussi pour une formation ou une visite à domicile ?
team-role = Pensons-nous que c’est à nous d’aller d’abord vers les parents ?
team-influence = Pouvons-nous améliorer nous-mêmes le contact avec les parents ?
team-homework = Pouvons-nous aider tous les parents à aider à la maison ?
team-transition = Pouvons-nous parler avec tous les parents, quelle que soit leur langue ?
team-council = Pouvons-nous permettre à tous les parents de participer ?
team-talkchild = Parlons-nous avec les parents quand tout va bien ?
team-support = Disons-nous aux parents comment ils peuvent aider à la maison ?
team-come = Nos moments pour les parents conviennent-ils à toutes les familles ?
team-helpout = Demandons-nous à tous les parents de donner un coup de main ?
team-timehome = Avons-nous le temps d’apprendre à connaître chaque famille ?
team-hours = Choisissons-nous des heures qui conviennent aux parents ?
team-useful = Nos messages disent-ils ce que les parents veulent savoir ?
team-listen = Écoutons-nous assez les parents ?
team-learninghelp = Aidons-nous les parents à aider leur enfant ?

## The twelve keys

team-key-welcome = Saluons-nous chaque parent avec chaleur, sans juger ?
team-key-team = En équipe, tirons-nous tous dans le même sens ?
team-key-families = Acceptons-nous chaque famille comme elle est ?
team-key-firststep = Allons-nous de nous-mêmes vers les parents ?
team-key-bonds = Apprenons-nous à connaître les familles avant qu’il y ait un problème ?
team-key-oral = Aimons-nous mieux parler qu’écrire, avec des images à l’appui ?
team-key-languages = Trouvons-nous un moyen quand la langue est difficile ?
team-key-explicit = Expliquons-nous ce qui va de soi pour nous ?
team-key-fathers = Parlons-nous aux pères aussi souvent qu’aux mères ?
team-key-doors = Offrons-nous beaucoup de façons de nous rencontrer ?
team-key-partners = Travaillons-nous avec des organisations autour de l’école ?
team-key-time = Donnons-nous au contact avec les parents le temps qu’il demande ?

## After an activity

team-after-knowledge = En savons-nous maintenant plus sur les parents ?
team-after-emotion = Sommes-nous maintenant plus à l’aise avec les parents ?
team-after-rational = Voyons-nous mieux maintenant ce que la collaboration apporte ?
team-after-conviction = Voyons-nous mieux maintenant quelle est notre mission ?
team-after-competence = Pouvons-nous maintenant mieux collaborer avec les parents ?
team-after-behaviour = Saisissons-nous maintenant plus d’occasions de parler avec les parents ?
team-after-time = Libérons-nous maintenant plus de temps pour les parents ?
