# What the school team sees.

sign-out = Afmelden
plain-http-warning = Dit adres is niet beveiligd. Gebruik het alleen binnen het netwerk van de school.
example-email = naam@school.be

first-title = Welkom bij Drempel
first-intro = Zet uw school klaar. Daarna kunt u meteen een ouderbevraging openen.
first-word = Woord uit het startscherm van de server
first-word-help = Het staat in de terminal waar Drempel gestart is.
first-school = Naam van de school
first-languages = Talen van de ouders
first-languages-help = Ouders kiezen zelf. Zet uit wat niemand op school spreekt.
first-families = Aantal gezinnen
first-families-help = Zo ziet u later welk deel van de gezinnen antwoordde.
email = E-mailadres
password = Wachtwoord
password-help = Minstens 10 tekens. Een zin onthoudt u het best.
first-submit = School klaarzetten
first-draft = nog niet nagekeken

wrong-word = Dit woord klopt niet. Kijk in de terminal waar Drempel gestart is.
wrong-school = Vul de naam van de school in, tot 100 tekens.
wrong-languages = Kies minstens één taal.
wrong-families = Vul een aantal in van 1 tot 20 000.
wrong-email = Dit is geen e-mailadres. Een voorbeeld: naam@school.be
wrong-password = Kies een wachtwoord van minstens 10 tekens.
wrong-form = Kijk de rode velden na.

sign-in-title = Aanmelden
sign-in-submit = Aanmelden
sign-in-wrong = E-mailadres of wachtwoord klopt niet.
sign-in-slow = { $seconds ->
    [one] Wacht nog 1 seconde en probeer dan opnieuw.
   *[other] Wacht nog { $seconds } seconden en probeer dan opnieuw.
}

home-none = Nog geen bevraging
home-none-text = Vraag ouders in één minuut naar welkom, berichten, drempels en wensen.
home-open = Ouderbevraging openen
home-rounds = Bevragingen
home-until = Open tot en met { $date }
home-held = Gesloten op { $date }. Wacht op late antwoorden.
home-final = De doos is geopend
survey-name = Ouderbevraging van { $date }

open-title = Ouderbevraging openen
open-intro = Deel 1 duurt ongeveer een minuut, deel 2 ook. Ouders antwoorden zonder naam, in hun eigen taal.
open-closes = Laatste dag om te antwoorden
open-results = Dag van het resultaat
open-results-help = Deze datum zien ouders na hun antwoord. U belooft hem.
open-k = Kleinste groep die u te zien krijgt
open-k-help = Minstens 5 mensen. Hoger is veiliger. Daarna ligt het vast.
open-few-families = Met { $families } gezinnen is de kans groot dat er te weinig antwoorden zijn om iets te tonen.
open-submit = Openen
open-questions = Bekijk de vragen
open-part = Deel { $number }
open-running = Er loopt al een bevraging. Open die eerst, dan kan er een nieuwe komen.
wrong-closes = Kies een dag van vandaag tot 90 dagen verder.
wrong-results = Kies een dag na de laatste antwoorddag, tot 60 dagen later.
wrong-k = Kies een getal van 5 tot 50.

code-title = Hang deze code aan de poort
code-text = Ouders scannen de code met hun telefoon. Ze kunnen ook het adres typen.
code-label = QR-code naar { $address }
code-distance = Leesbaar van ongeveer { $metres } meter als u het op A4 afdrukt.
code-print = Afdrukken
code-at-gate = Aan de poort

taking-part = Wie deed mee
taking-part-none = Nog niets te tellen. Elke ochtend staat hier hoeveel mensen ongeveer meededen.
taking-part-steps = Minstens { $people } mensen
taking-part-few = Minder dan 5 mensen
taking-part-rule = Geteld tot en met gisteren, per 5 mensen. Antwoorden ziet niemand voor het einde.
sittings = Dagen die nog niet bijgeteld zijn
sitting = { $place }, { $date }
sitting-void = Telt niet mee
sitting-voided = telt niet mee
sittings-settle = De dag is voorbij: nu bijtellen
sittings-settle-help = De antwoorden van vandaag komen er meteen bij. Dat kan ook vanzelf, elke nacht.
sitting-void-help = Gebruik dit als iemand voor de grap antwoordde. Het kan niet ongedaan worden.
close-title = Sluiten en openen
close-now = Nu sluiten
close-now-help = Ouders kunnen dan niet meer beginnen. Antwoorden die nog op een telefoon wachten, komen er nog bij.
open-box = De doos openen
open-box-help = Dit kan maar één keer. Daarna komt er geen antwoord meer bij.
open-box-sure = Ja, ik wil de doos nu voorgoed openen.
open-box-tick = Zet eerst het vinkje.
extend = Weer openstellen tot
extend-submit = Weer openstellen
enough-unknown = Zijn er minder dan { $k } mensen, dan wordt alles gewist en ziet niemand iets.

result-title = Resultaat
result-people = { $people ->
    [one] 1 mens antwoordde
   *[other] { $people } mensen antwoordden
}
result-too-few = Minder dan { $k } mensen antwoordden. Er is niets te tonen, en alles is gewist.
result-question-few = Te weinig antwoorden om te tonen.
result-answered = { $people ->
    [one] 1 antwoord
   *[other] { $people } antwoorden
}
result-nearly = (Bijna) iedereen: { $choice }
result-nobody = Niemand antwoordde op deze vraag.
result-part-few = Te weinig mensen deden dit deel om iets te tonen.
result-voided = { $sittings ->
    [one] 1 dag telt niet mee.
   *[other] { $sittings } dagen tellen niet mee.
}
result-choice = Keuze
result-count = Aantal
preview = Bekijk wat ouders zien
