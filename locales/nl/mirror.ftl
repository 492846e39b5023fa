# What the school team is asked: the mirror of the parents' questions, found by its sign (assets/bank).

team-emotion = Voelen we ons op ons gemak bij alle ouders?
team-messages = Zijn onze berichten makkelijk te begrijpen voor alle ouders?
team-knowledge = Kennen we de gezinnen van onze leerlingen?
team-rational = Is praten met ouders goed voor onze leerlingen?
team-conviction = Is contact met alle ouders een deel van ons werk?
team-competence = Kunnen we met ouders praten over een probleem?
team-behaviour = Praten we vaak met de ouders?
team-time = Hebben we tijd voor contact met ouders?

guess-barriers = Wat noemen ouders volgens u het vaakst als moeilijk?
team-barriers = Wat maakt contact met ouders voor u moeilijk?

teambarrier-time = Te weinig tijd
teambarrier-language = De taal
teambarrier-messages = Een moeilijke boodschap brengen
teambarrier-training = Ik heb dit nooit geleerd
teambarrier-homes = Een huisbezoek is een grote stap
teambarrier-agreements = Afspraken lopen vaak mis
teambarrier-roles = Onduidelijk wie wat doet
teambarrier-conflict = Schrik voor een conflict
teambarrier-few = Er komen weinig ouders
teambarrier-lead = Weinig steun van de directie
teambarrier-none = Niets, alles gaat goed

## The other questions of the seven dimensions, mirrored

team-friendly = Zijn we vriendelijk voor alle ouders?
team-accepted = Voelen we dat ouders ons werk waarderen?
team-opinion = Staan ouders open voor wat we over hun kind vertellen?
team-goodwill = Vertrouwen we erop dat elke ouder het beste wil voor zijn kind?
team-asks = Weten we wat ouders van ons verwachten, en wat hen tegenhoudt?
team-contact = Weten we wie ons meer kan vertellen over de gezinnen en hun buurt?
team-visit = Is het goed voor onze leerlingen als hun ouders naar school komen?
team-reach = Maken we voor ouders tijd vrij, ook voor vorming of een huisbezoek?
team-role = Vinden we dat wij de eerste stap naar ouders zetten?
team-influence = Kunnen we zelf het contact met ouders beter maken?
team-homework = Kunnen we alle ouders helpen om thuis te helpen?
team-transition = Kunnen we met alle ouders praten, in welke taal ook?
team-council = Kunnen we alle ouders laten meedoen?
team-talkchild = Praten we met ouders als alles goed gaat?
team-support = Vertellen we ouders hoe ze thuis kunnen helpen?
team-come = Passen onze momenten voor ouders bij alle gezinnen?
team-helpout = Vragen we alle ouders om mee te helpen?
team-timehome = Hebben we tijd om elk gezin te leren kennen?
team-hours = Kiezen we uren die voor ouders passen?
team-useful = Staat in onze berichten wat ouders willen weten?
team-listen = Luisteren we genoeg naar ouders?
team-learninghelp = Helpen we ouders om hun kind te helpen?

## The twelve keys

team-key-welcome = Groeten we elke ouder warm, zonder oordeel?
team-key-team = Trekken we als team aan hetzelfde zeel?
team-key-families = Nemen we elk gezin zoals het is?
team-key-firststep = Zetten wij de eerste stap naar ouders?
team-key-bonds = Leren we gezinnen kennen voor er een probleem is?
team-key-oral = Praten we liever dan te schrijven, met beelden erbij?
team-key-languages = Vinden we een weg als de taal moeilijk is?
team-key-explicit = Leggen we uit wat voor ons vanzelf spreekt?
team-key-fathers = Spreken we vaders even vaak aan als moeders?
team-key-doors = Zijn er bij ons veel manieren om ons te ontmoeten?
team-key-partners = Werken we samen met organisaties rond de school?
team-key-time = Geven we het contact met ouders de tijd die het vraagt?

## After an activity

team-after-knowledge = Weten we nu meer over de ouders?
team-after-emotion = Voelen we ons nu beter bij ouders?
team-after-rational = Zien we nu meer wat samenwerken oplevert?
team-after-conviction = Zien we nu beter wat onze taak is?
team-after-competence = Kunnen we nu beter met ouders samenwerken?
team-after-behaviour = Gebruiken we nu meer kansen om met ouders te praten?
team-after-time = Maken we nu meer tijd vrij voor ouders?
