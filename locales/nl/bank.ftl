# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Voelt u zich welkom op school?
question-messages = Begrijpt u de berichten van de school?
question-barriers = Wat maakt contact met de school moeilijk?
question-wishes = Wat wilt u graag van de school?
question-knowledge = Weet u wat uw kind leert op school?
question-rational = Is praten met de school goed voor uw kind?
question-ways = Hoe wilt u graag contact met de school?
question-conviction = Is uw hulp belangrijk voor het leren van uw kind?
question-competence = Kunt u met de leraar praten over een probleem?
question-behaviour = Praat u vaak met de leraar?
question-time = Hebt u tijd voor contact met de school?

scale-yes = Ja
scale-mostly = Meestal wel
scale-little = Een beetje
scale-no = Nee

barrier-time = Mijn werkuren
barrier-childcare = Kleine kinderen thuis
barrier-money = Het kost geld
barrier-worries = Andere grote problemen
barrier-language = De taal
barrier-digital = De app van de school
barrier-reading = Brieven zijn moeilijk
barrier-system = Ik weet niet hoe de school werkt
barrier-shy = Ik ken niemand op school
barrier-asking = Hulp vragen is moeilijk
barrier-welcome = Ik hoor er niet bij
barrier-badnews = De school belt alleen bij problemen
barrier-none = Niets, alles gaat goed

wish-coffee = Samen koffie drinken op school
wish-class = In de klas kijken
wish-together = Op school lezen of spelen met mijn kind
wish-tips = Tips om mijn kind thuis te helpen
wish-lessons = Lessen voor mij in de taal van de school
wish-interpreter = Een tolk bij een gesprek
wish-goodnews = Ook goed nieuws over mijn kind
wish-hour = Praten op een ander uur

way-gate = Aan de schoolpoort
way-call = Bellen
way-message = Een bericht op mijn telefoon
way-letter = Een brief met tekeningen
way-app = De app van de school
way-talk = Een afspraak op school
way-home = Bij mij thuis
way-evening = Een infoavond
