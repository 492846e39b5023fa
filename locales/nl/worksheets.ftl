# What a team fills in together on paper: signed by nobody, and visibly not anonymous. In our own words; sources stand in
# assets/bank/worksheets.toml.

## Self-scan: seventeen goals under five recommendations

scan-title = Zelfscan
scan-why = Waar staan we als school? Kruis samen aan, en schrijf erbij wat u al doet.
scan-how = Begin bij deel 1: dat draagt de rest. Kies daarna het deel met de laagste kruisjes.
scan-level-5 = uitmuntend
scan-level-4 = sterk
scan-level-3 = aanvaardbaar
scan-level-2 = kan beter
scan-level-1 = verbeterpunt
scan-note = Dit doen we
scan-part-1 = Ouders en school zijn partners
scan-part-2 = Iedereen kan ons begrijpen
scan-part-3 = Thuis wordt er ook geleerd
scan-part-4 = We staan er niet alleen voor
scan-part-5 = We doen het samen, jaren na elkaar
scan-1-1 = We bespreken met ouders wie wat doet, thuis en op school, en wat we van elkaar verwachten.
scan-1-2 = We bouwen vertrouwen op met momenten om elkaar te ontmoeten, gewone en officiële.
scan-1-3 = We zetten zelf de eerste stap, luisteren met respect en weten dat onze eigen blik gekleurd is.
scan-1-4 = We maken tijd om ouders te leren kennen: wat ze meemaken, hoe ze het zien, waar ze vandaan komen.
scan-1-5 = De leerling doet mee: we praten niet over het hoofd van het kind heen.
scan-2-1 = We hebben een duidelijke aanpak om elk gezin te bereiken op een manier die past.
scan-2-2 = We zeggen het eenvoudig en langs meer dan één weg, zodat taal, lezen of scherm niemand buitensluit.
scan-2-3 = Een app helpt, maar we blijven elkaar zien: ook bij gezinnen thuis en in de klas.
scan-3-1 = We steunen ouders om thuis mee te leven met leren: hoge verwachtingen, taal, huiswerk.
scan-3-2 = We vertrekken van wat gezinnen al doen en aankunnen.
scan-4-1 = We werken met mensen rond de school: brugfiguren, CLB, welzijn, vrije tijd, cultuur.
scan-4-2 = Ook als partners helpen, houden we zelf het contact met ouders.
scan-4-3 = We brengen ouders samen zodat ze elkaar kunnen helpen.
scan-5-1 = Wat we voor en met ouders doen, hangt samen in één plan.
scan-5-2 = We weten wat ons team moet kennen, kunnen en willen, en ouders hebben daarin een stem.
scan-5-3 = Wat goed werkt, blijft, ook als er een nieuw schooljaar begint of iemand vertrekt.
scan-5-4 = We leren bij: over gesprekken, verschillen tussen gezinnen, armoede.

## Thermometer: sixteen statements

thermometer-title = Thermometer
thermometer-why = Zestien stellingen die schuren. Kleef een briefje met uw reden op rood, oranje, geel of groen. Zo ziet iedereen waar het team staat.
thermometer-red = helemaal niet akkoord
thermometer-orange = niet akkoord
thermometer-yellow = eerder akkoord
thermometer-green = helemaal akkoord
thermometer-1 = Ouders die niet komen, vinden school niet belangrijk.
thermometer-2 = De eerste stap naar ouders is altijd aan ons.
thermometer-3 = Wie hier woont, spreekt met ons de taal van de school.
thermometer-4 = Een goed gesprek aan de poort is meer waard dan een rapport.
thermometer-5 = Ik bel ouders vooral als er iets misgaat.
thermometer-6 = Ouders mogen meebeslissen over hoe wij lesgeven.
thermometer-7 = Een huisbezoek hoort bij ons werk.
thermometer-8 = Ik ken van elk kind in mijn klas de mensen die thuis voor hem zorgen.
thermometer-9 = Huiswerk is iets tussen het kind en mij.
thermometer-10 = Ons onthaal is voor elke ouder even warm.
thermometer-11 = De app is genoeg om ouders op de hoogte te houden.
thermometer-12 = Ik zeg moeilijke dingen liever schriftelijk.
thermometer-13 = Vaders spreken we te weinig aan.
thermometer-14 = Wat ouders thuis doen, zien wij te weinig.
thermometer-15 = Mijn uren voor ouders tellen op onze school echt mee.
thermometer-16 = Ik leer zelf iets van ouders.

## Checklist of one action

checklist-title = Checklist voor een actie
checklist-why = Vul dit blad in voor u begint, en nog eens erna. Wat wordt er meer?
checklist-action = Onze actie
checklist-before = Vooraf: wat verwachten we?
checklist-after = Achteraf: wat zien we?
checklist-parents = Bij ouders
checklist-school = Bij ons
checklist-parents-knowledge = Weten ouders meer over de school en het leren?
checklist-parents-emotion = Voelen ouders zich beter bij de school?
checklist-parents-rational = Zien ouders meer wat het hun kind oplevert?
checklist-parents-conviction = Zien ouders meer een rol voor zichzelf?
checklist-parents-competence = Voelen ouders zich sterker om die rol op te nemen?
checklist-parents-behaviour = Gebruiken ouders meer kansen om mee te doen?
checklist-parents-time = Maken ouders er meer tijd voor?
checklist-school-knowledge = Weten we meer over de ouders?
checklist-school-emotion = Voelen we ons beter bij ouders?
checklist-school-rational = Zien we meer wat samenwerken oplevert?
checklist-school-conviction = Zien we meer dat dit onze taak is?
checklist-school-competence = Voelen we ons sterker om samen te werken?
checklist-school-behaviour = Gebruiken we meer kansen om ouders te ontmoeten?
checklist-school-time = Maken we er meer tijd voor?
checklist-how = Meer weten en meer doen is zelden genoeg. Kijk welke rij leeg blijft.

## Plus or minus

plus-title = Plus of min
plus-why = Elk schrijft eerst alleen, daarna leest u samen. Kies wat u eerst aanpakt.
plus-activity = Wat we doen
plus-plus = Dit werkt
plus-minus = Dit werkt niet
plus-first = Eerst?

## Problem tree and goal tree

tree-title = Probleemboom en doelboom
tree-why = Zet het probleem in de stam, de oorzaken in de wortels, de gevolgen in de takken. Keer het dan om.
tree-problem = Het probleem
tree-causes = Oorzaken
tree-deeper-causes = Wat daaronder zit
tree-effects = Gevolgen
tree-later-effects = Gevolgen op langere tijd
tree-goal = Het doel
tree-activities = Wat we doen
tree-deeper-activities = Wat daarvoor nodig is
tree-results = Wat we meteen zien
tree-later-results = Wat we op langere tijd willen

## Vision meeting

vision-title = Vergadering over onze visie
vision-why = Tien vragen voor een avond of een halve studiedag. Laat een neutrale persoon leiden, dan praat ook de directie gewoon mee.
vision-1 = Wat doen we vandaag al samen met ouders: gesprekken, uitleg, ontmoetingen?
vision-2 = Wat levert dat op, voor leerlingen, ouders en ons?
vision-3 = Waar zijn we trots op, en waarom?
vision-4 = Welke ouders zien we weinig, en wat zou voor hen het verschil maken?
vision-5 = Hoe helpt samenwerken onze leerlingen leren?
vision-6 = Hoe groeit er vertrouwen, zodat we ons samen verantwoordelijk voelen?
vision-7 = Wat gaat goed en willen we verder uitbouwen?
vision-8 = Wat loopt stroef, en wat zou helpen?
vision-9 = Wat vraagt dat van elk van ons?
vision-10 = Wat heeft het team nodig van de directie?
vision-notes = Wat we zeggen
vision-agreed = Wat we afspreken

## Agenda of a good talk

agenda-title = Leidraad voor een goed gesprek
agenda-why = Zes punten voor een gesprek met een ouder. Geef ze vooraf mee, met de tekeningen.
agenda-1 = Kennismaken: wie is belangrijk voor dit kind, en wat doet u graag samen?
agenda-2 = Wat verwachten we van elkaar? Wat doet u, wat doen wij, wat doen we samen?
agenda-3 = Wat vindt u belangrijk voor uw kind, en wat vinden wij belangrijk?
agenda-4 = Hoe gaat het met leren, en hoe voelt het kind zich?
agenda-5 = Hoe kunnen wij u helpen om thuis te helpen?
agenda-6 = Wat spreken we af, en wanneer horen we elkaar weer?
agenda-forms-title = Zo kan een gesprek ook
agenda-forms-informal-oral = Aan de deur, aan de poort, bij de koffie, een telefoontje
agenda-forms-informal-written = Een bericht, een foto, een briefje in de boekentas
agenda-forms-formal-oral = Een afspraak, een huisbezoek, een infoavond, een vast uur voor vragen
agenda-forms-formal-written = Een brief met tekeningen, het rapport, de app
agenda-forms-informal = gewoon
agenda-forms-formal = officieel
agenda-forms-oral = gesproken
agenda-forms-written = geschreven
agenda-notes = Notities

## Class talk with pupils

class-title = Klasgesprek
class-why = Wat vinden kinderen fijn? Lees elke kaart voor, tel de handen en schrijf het aantal op. Er staan geen namen op.
class-cards = Wie doet dit volgens jullie?
class-number = Aantal leerlingen
class-like-home = Wat vinden jullie fijn dat ouders doen voor school?
class-like-school = Wat vinden jullie fijn dat de leraar met ouders doet?
class-rather-not = Wat hebben jullie liever niet?
