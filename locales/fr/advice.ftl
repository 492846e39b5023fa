# What the guide suggests for a weak point: three steps for the school and two questions for the meeting (assets/bank/advice.toml).

step-dimension-emotion-1 = Chaque matin, allez à la porte ou à l’arrêt de bus et saluez les parents par leur nom.
step-dimension-emotion-2 = Cette semaine, appelez cinq parents pour une bonne nouvelle sur leur enfant, et rien d’autre.
step-dimension-emotion-3 = Affichez à l’entrée un mot de bienvenue dans les langues des familles, écrit par des parents ou des élèves.
ask-dimension-emotion-1 = À quoi les nouveaux parents voient-ils, le premier jour, qu’ils sont les bienvenus ?
ask-dimension-emotion-2 = Avec quels parents sommes-nous nous-mêmes à l’aise, et pourquoi ?

step-dimension-knowledge-1 = Montrez chaque semaine trois photos de ce que la classe apprend, à la porte ou par message.
step-dimension-knowledge-2 = Invitez les parents à participer une demi-heure en classe, avec leur enfant.
step-dimension-knowledge-3 = Liez chaque explication à un échange ou à une activité : informer ne suffit pas.
ask-dimension-knowledge-1 = Comment racontons-nous ce que les élèves apprennent, et comment savons-nous que c’est compris ?
ask-dimension-knowledge-2 = Que savons-nous des familles et de leurs talents, et qui nous l’a raconté ?

step-dimension-rational-1 = Laissez les parents choisir ce qui demande le moins : un appel, un message ou une visite.
step-dimension-rational-2 = Terminez chaque entretien par un accord, et dites aux parents, après deux semaines, ce qu’il a apporté.
step-dimension-rational-3 = Après chaque activité, racontez ce que les parents ont apporté et ce que les enfants y ont gagné.
ask-dimension-rational-1 = Qu’a apporté aux parents notre dernière réunion avec eux, et que leur a-t-elle coûté ?
ask-dimension-rational-2 = Qu’apporte à nos élèves le dialogue avec les parents, et comment le montrons-nous ?

step-dimension-conviction-1 = Ce mois-ci, demandez à chaque parent ce qui marche bien à la maison, et utilisez-le en classe.
step-dimension-conviction-2 = Dans chaque entretien, nommez une chose que les parents font déjà et qui fait avancer leur enfant.
step-dimension-conviction-3 = Triez des cartes avec des parents en trois tas : la maison, l’école, les deux ensemble.
ask-dimension-conviction-1 = Quel rôle donnons-nous aux parents, et quand en avons-nous parlé avec eux ?
ask-dimension-conviction-2 = Comment voyons-nous notre propre mission dans le contact avec tous les parents ?

step-dimension-competence-1 = Commencez chaque entretien par une question ouverte et laissez d’abord les parents parler de leur enfant.
step-dimension-competence-2 = Annoncez à l’avance trois sujets, avec des images, et demandez aux parents d’ajouter les leurs.
step-dimension-competence-3 = En équipe, exercez à deux les entretiens difficiles, aussi avec un interprète.
ask-dimension-competence-1 = Comment permettons-nous aux parents de nous confier facilement un souci ?
ask-dimension-competence-2 = Quels entretiens trouvons-nous délicats nous-mêmes, et qu’est-ce qui nous aiderait ?

step-dimension-behaviour-1 = Chaque semaine, allez vers trois parents moins visibles pour un petit échange, ou appelez-les.
step-dimension-behaviour-2 = Demandez aux parents comment ils suivent l’école à la maison, au lieu de compter signatures et présences.
step-dimension-behaviour-3 = Regardez les actes et le temps ensemble : alternez café, classe ouverte et appels, aux heures choisies par les familles.
ask-dimension-behaviour-1 = À quelle fréquence et de quoi parlons-nous avec les parents quand tout va bien ?
ask-dimension-behaviour-2 = Quel engagement des parents reste invisible pour nous, et comment pouvons-nous le découvrir ?

step-dimension-time-1 = Utilisez les moments qui existent déjà : l’arrivée, la sortie, l’attente avant un entretien, la fête.
step-dimension-time-2 = Gardez les contacts courts et laissez la famille choisir le jour, l’heure et la forme.
step-dimension-time-3 = Réservez à l’horaire de chaque enseignant une demi-heure fixe par semaine pour les parents.
ask-dimension-time-1 = À quelles heures proposons-nous un contact, et à quelles familles cela convient-il ?
ask-dimension-time-2 = Si nous mettons le temps à côté des actes : que faisons-nous de nos heures pour les parents ?

step-messages-1 = Faites relire la prochaine lettre par un parent et réécrivez chaque phrase qui pose question.
step-messages-2 = Un seul sujet par message : quoi, quand, que faire, avec une image.
step-messages-3 = Dites aussi de vive voix chaque message important, à la porte ou au téléphone.
ask-messages-1 = Comment veillons-nous ensemble au nombre de messages que les parents reçoivent par semaine ?
ask-messages-2 = Quels mots de l’école sont nouveaux pour les parents, et que disons-nous à la place ?

step-barrier-time-1 = À chaque invitation, demandez quelle heure convient, et proposez aussi tôt et tard.
step-barrier-time-2 = Proposez l’appel comme un vrai entretien, à une heure choisie par la famille.
step-barrier-time-3 = Donnez les dates trois semaines avant et envoyez un court rappel la veille.
ask-barrier-time-1 = Pour quels horaires de travail nos moments de contact sont-ils faits ?
ask-barrier-time-2 = Comment gardons-nous le contact avec les parents qui travaillent en horaires décalés ou le week-end ?

step-barrier-language-1 = Demandez à chaque famille sa langue pour les entretiens, et notez-la pour toute l’équipe.
step-barrier-language-2 = Parlez en phrases courtes et montrez des photos, des objets ou le travail de l’enfant.
step-barrier-language-3 = Prévoyez un interprète professionnel pour les entretiens délicats, sur place ou par téléphone.
ask-barrier-language-1 = Comment montrons-nous que chaque langue familiale compte dans notre école ?
ask-barrier-language-2 = Qui traduit chez nous aujourd’hui, et quand choisissons-nous un interprète ?

step-barrier-childcare-1 = Écrivez sur chaque invitation que les petits frères et sœurs sont les bienvenus.
step-barrier-childcare-2 = Préparez pour chaque entretien un coin avec des jouets et de quoi dessiner.
step-barrier-childcare-3 = Organisez une garderie à l’école pendant les soirées, avec l’accueil ou un partenaire du quartier.
ask-barrier-childcare-1 = Où les plus petits peuvent-ils aller pendant nos moments pour les parents ?
ask-barrier-childcare-2 = Comment menons-nous un bon entretien avec des petits à côté, ou par téléphone ?

step-barrier-digital-1 = Dites aussi de vive voix la nouvelle principale de la semaine et donnez-la sur papier.
step-barrier-digital-2 = À la sortie, montrez l’application aux parents en deux minutes, sur leur propre appareil.
step-barrier-digital-3 = Choisissez en équipe un seul canal numérique et utilisez-le tous de la même façon.
ask-barrier-digital-1 = Par quel chemin une famille reçoit-elle nos nouvelles sans l’application ?
ask-barrier-digital-2 = Que réglons-nous en ligne, et où une conversation marche-t-elle mieux ?

step-barrier-reading-1 = Racontez ce qu’il y a dans la lettre avant qu’elle parte à la maison.
step-barrier-reading-2 = Mettez sur les lettres des images fixes pour la date, l’heure, le lieu, le prix et le matériel.
step-barrier-reading-3 = Joignez à chaque lettre importante un court message vocal ou une vidéo.
ask-barrier-reading-1 = Quelles lettres pouvons-nous remplacer par un échange, une photo ou un message vocal ?
ask-barrier-reading-2 = Comment demandons-nous avec chaleur aux familles comment elles aiment recevoir des nouvelles ?

step-barrier-money-1 = Rendez gratuites les rencontres avec les parents et écrivez-le clairement sur l’invitation.
step-barrier-money-2 = Passez en équipe tous les frais de cette année et supprimez-en un tout de suite.
step-barrier-money-3 = Chargez une personne fixe de chercher discrètement avec les familles un paiement étalé ou une réduction.
ask-barrier-money-1 = Que coûte une année scolaire chez nous à une famille, des sorties aux collations ?
ask-barrier-money-2 = Comment parlons-nous d’argent pour que chaque famille se sente respectée ?

step-barrier-welcome-1 = Cette semaine, allez vers un parent à qui vous avez encore peu parlé.
step-barrier-welcome-2 = Demandez aux parents comment prononcer leur nom, exercez-vous et utilisez-le dans toute l’équipe.
step-barrier-welcome-3 = Invitez des parents à montrer en classe une chanson, une histoire, un plat ou un métier.
ask-barrier-welcome-1 = Que voient, entendent et ressentent les parents pendant leurs cinq premières minutes à l’école ?
ask-barrier-welcome-2 = Quelles familles retrouvons-nous dans nos livres, nos photos et nos fêtes ?

step-barrier-shy-1 = Présentez les uns aux autres les parents d’enfants qui sont amis.
step-barrier-shy-2 = À chaque activité, placez à la porte un membre de l’équipe qui accompagne les parents à l’intérieur.
step-barrier-shy-3 = Reliez une nouvelle famille à un parent de même langue ou quartier, si les deux le veulent.
ask-barrier-shy-1 = Comment les parents font-ils connaissance entre eux chez nous ?
ask-barrier-shy-2 = Comment se passe une soirée de parents pour quelqu’un qui arrive seul ?

step-barrier-asking-1 = Dans chaque entretien, faites le premier pas : comment pouvons-nous vous aider ?
step-barrier-asking-2 = Affichez la photo, le nom et l’heure libre d’une personne de l’équipe, pour toutes les questions.
step-barrier-asking-3 = Invitez de petits groupes de parents à un café, pour poser des questions ensemble.
ask-barrier-asking-1 = Comment réagissons-nous à une petite question d’un parent, même à un moment chargé ?
ask-barrier-asking-2 = À qui les parents peuvent-ils s’adresser, et comment le savent-ils ?

step-barrier-badnews-1 = Appelez deux familles par semaine pour une bonne nouvelle, jusqu’à ce que chacune ait eu son tour.
step-barrier-badnews-2 = Parlez avec chaque nouvelle famille dès le premier mois, avant tout souci.
step-barrier-badnews-3 = Parlez d’un souci en trois temps : ce qui va bien, ce que nous voyons, nos prochains pas ensemble.
ask-barrier-badnews-1 = De quoi parlaient nos dix derniers appels aux parents ?
ask-barrier-badnews-2 = Comment annonçons-nous une nouvelle difficile pour que parents et élève puissent avancer ?

step-barrier-system-1 = À chaque demande de l’école, expliquez qui fait quoi, quand et pourquoi.
step-barrier-system-2 = Faites visiter les lieux, présentez les personnes et les habitudes, aussi en cours d’année.
step-barrier-system-3 = Faites avec des parents une liste de mots de l’école, avec une image et une explication simple.
ask-barrier-system-1 = Qu’est-ce qui va de soi pour nous à l’école, et où l’expliquons-nous ?
ask-barrier-system-2 = Comment parlons-nous avec les parents de ce que nous attendons les uns des autres ?

step-barrier-worries-1 = Commencez l’entretien par « comment allez-vous, vous et votre famille ? » et écoutez d’abord.
step-barrier-worries-2 = Ce mois-ci, allégez la charge des familles : supprimez un papier et reportez une date.
step-barrier-worries-3 = Trouvez un contact fixe au centre PMS et au CPAS, et accompagnez les parents qui le souhaitent.
ask-barrier-worries-1 = Comment remarquons-nous qu’une famille porte beaucoup à la fois, et que faisons-nous alors ?
ask-barrier-worries-2 = Lesquelles de nos attentes peuvent attendre un peu, et qui en décide ?

step-barrier-overload-1 = Fixez en équipe un seul jour par semaine pour les messages aux parents.
step-barrier-overload-2 = En haut de chaque message, dites si les parents doivent faire quelque chose, et pour quand.
step-barrier-overload-3 = Ce mois-ci, supprimez une sorte de message, et demandez aux parents, après quatre semaines, ce qui leur a manqué.
ask-barrier-overload-1 = Combien de messages une famille avec trois enfants a-t-elle reçus de nous la semaine dernière ?
ask-barrier-overload-2 = Quelles nouvelles sont pour tout le monde, et lesquelles pour quelques familles seulement ?

step-barrier-transport-1 = Donnez rendez-vous aux parents près de chez eux : dans une maison de quartier, à l’arrêt du bus scolaire ou à la maison.
step-barrier-transport-2 = Proposez aussi chaque entretien par téléphone ou en vidéo.
step-barrier-transport-3 = Mettez en contact des parents du même quartier qui peuvent faire le trajet ensemble en voiture.
ask-barrier-transport-1 = Combien de temps un parent sans voiture met-il pour venir chez nous, et combien cela coûte-t-il ?
ask-barrier-transport-2 = Que pouvons-nous apporter dans les quartiers, pour que les parents n’aient pas à venir chez nous ?

step-barrier-trust-1 = Appelez chaque nouvelle famille sans raison particulière, et demandez comment se sont passées les premières semaines.
step-barrier-trust-2 = Donnez à chaque famille une personne de contact fixe, même quand l’enseignant change.
step-barrier-trust-3 = Faites dans la semaine ce que vous promettez, et dites-le honnêtement quand quelque chose ne marche pas.
ask-barrier-trust-1 = Qu’ont vécu les parents avec l’école avant d’arriver chez nous ?
ask-barrier-trust-2 = À quoi un parent voit-il que nous avons tenu une promesse ?

step-barrier-role-1 = Demandez à chaque parent de citer une chose qu’il aime faire, et utilisez-la ce trimestre.
step-barrier-role-2 = Invitez les parents un par un, pour une courte tâche qui va avec ce qu’ils savent faire.
step-barrier-role-3 = Dans chaque entretien, demandez comment le parent s’y prend à la maison, et notez-le.
ask-barrier-role-1 = À quels parents n’avons-nous encore rien demandé cette année ?
ask-barrier-role-2 = Quels talents des parents connaissons-nous, et lesquels ne connaissons-nous pas encore ?
