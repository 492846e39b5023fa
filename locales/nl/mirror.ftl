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
