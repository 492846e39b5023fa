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
