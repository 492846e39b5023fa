# What the guide suggests for a weak point: three steps for the school and two questions for the meeting (assets/bank/advice.toml).

step-dimension-emotion-1 = Zet elke ochtend iemand aan de poort of de bushalte die ouders bij naam groet.
step-dimension-emotion-2 = Bel deze week vijf ouders met iets goeds over hun kind, zonder andere boodschap.
step-dimension-emotion-3 = Hang in de inkomhal een welkomstwoord in alle thuistalen, geschreven door ouders of leerlingen.
ask-dimension-emotion-1 = Waaraan merken nieuwe ouders op hun eerste dag dat ze welkom zijn?
ask-dimension-emotion-2 = Bij welke ouders voelen we ons zelf op ons gemak, en hoe komt dat?

step-dimension-knowledge-1 = Toon elke week drie foto’s van wat de klas leert, aan de deur of per bericht.
step-dimension-knowledge-2 = Nodig ouders uit om een halfuur mee te doen in de klas van hun kind.
step-dimension-knowledge-3 = Koppel elke uitleg aan een babbel of een activiteit: informatie alleen is niet genoeg.
ask-dimension-knowledge-1 = Hoe vertellen we wat leerlingen leren, en hoe weten we dat het aankomt?
ask-dimension-knowledge-2 = Wat weten we over de gezinnen en hun talenten, en van wie horen we dat?

step-dimension-rational-1 = Laat ouders kiezen wat het minste vraagt: bellen, een bericht of langskomen.
step-dimension-rational-2 = Eindig elk gesprek met één afspraak, en vertel ouders na twee weken wat die opleverde.
step-dimension-rational-3 = Vertel na elke activiteit wat ouders bijdroegen en wat de kinderen eraan hadden.
ask-dimension-rational-1 = Wat bracht ons laatste oudercontact de ouders op, en wat kostte het hun?
ask-dimension-rational-2 = Wat levert praten met ouders onze leerlingen op, en hoe maken we dat zichtbaar?

step-dimension-conviction-1 = Vraag elke ouder deze maand wat thuis goed werkt, en gebruik het antwoord in de klas.
step-dimension-conviction-2 = Benoem in elk gesprek iets wat ouders al doen en wat hun kind vooruithelpt.
step-dimension-conviction-3 = Leg met ouders kaartjes op drie stapels: wat doet thuis, wat doet school, wat doen we samen?
ask-dimension-conviction-1 = Welke rol geven we ouders, en wanneer spraken we daar samen met hen over?
ask-dimension-conviction-2 = Hoe zien we onze eigen opdracht in het contact met alle ouders?

step-dimension-competence-1 = Begin elk gesprek met een open vraag en laat ouders eerst over hun kind vertellen.
step-dimension-competence-2 = Geef vooraf drie gesprekspunten door, met tekeningen, en vraag wat ouders willen bespreken.
step-dimension-competence-3 = Oefen moeilijke gesprekken per twee in het team, ook met een tolk erbij.
ask-dimension-competence-1 = Hoe maken we het voor ouders makkelijk om een zorg te delen?
ask-dimension-competence-2 = Welke gesprekken vinden we zelf lastig, en wat zou ons daarbij helpen?

step-dimension-behaviour-1 = Stap elke week op drie minder zichtbare ouders af voor een korte babbel, of bel hen.
step-dimension-behaviour-2 = Vraag ouders hoe ze thuis meeleven, in plaats van handtekeningen en aanwezigheden te tellen.
step-dimension-behaviour-3 = Bekijk gedrag en tijd samen: wissel koffie, open klas en telefoontjes af, op uren die gezinnen kiezen.
ask-dimension-behaviour-1 = Hoe vaak en waarover praten we met ouders als alles goed gaat?
ask-dimension-behaviour-2 = Welke betrokkenheid van ouders blijft voor ons onzichtbaar, en hoe leren we die kennen?

step-dimension-time-1 = Benut momenten die er al zijn: brengen, ophalen, wachten op een gesprek, het schoolfeest.
step-dimension-time-2 = Houd contacten kort en laat het gezin dag, uur en vorm kiezen.
step-dimension-time-3 = Zet voor elke leraar wekelijks een vast halfuur voor ouders in het rooster.
ask-dimension-time-1 = Op welke uren bieden we contact aan, en bij welke gezinnen past dat goed?
ask-dimension-time-2 = Als we tijd naast gedrag leggen: wat doen we precies in onze uren voor ouders?

step-messages-1 = Laat een ouder de volgende brief nalezen en herschrijf elke zin die vragen oproept.
step-messages-2 = Stuur één boodschap per bericht: wat, wanneer, wat doen, met een tekening erbij.
step-messages-3 = Zeg elke belangrijke boodschap ook mondeling, aan de poort of aan de telefoon.
ask-messages-1 = Hoe bewaken we samen hoeveel berichten ouders per week krijgen?
ask-messages-2 = Welke schoolwoorden zijn nieuw voor ouders, en wat zeggen we in de plaats?

step-barrier-time-1 = Vraag bij elke uitnodiging welk uur past, en stel ook vroeg en laat voor.
step-barrier-time-2 = Bied bellen aan als volwaardig oudercontact, op een uur dat het gezin kiest.
step-barrier-time-3 = Geef data drie weken vooraf door en stuur de dag ervoor een korte herinnering.
ask-barrier-time-1 = Voor welke werkuren zijn onze contactmomenten gemaakt?
ask-barrier-time-2 = Hoe houden we contact met ouders die in ploegen of in het weekend werken?

step-barrier-language-1 = Vraag elk gezin welke taal het kiest voor gesprekken, en noteer dat voor het team.
step-barrier-language-2 = Spreek in korte zinnen en leg er foto’s, voorwerpen of werk van het kind bij.
step-barrier-language-3 = Regel een sociaal tolk voor gevoelige gesprekken, ter plaatse of aan de telefoon.
ask-barrier-language-1 = Hoe laten we zien dat elke thuistaal op onze school meetelt?
ask-barrier-language-2 = Wie vertaalt er vandaag bij ons, en wanneer kiezen we voor een tolk?

step-barrier-childcare-1 = Schrijf op elke uitnodiging dat broertjes en zusjes welkom zijn.
step-barrier-childcare-2 = Zet bij elk gesprek een speelhoek klaar met speelgoed en tekengerief.
step-barrier-childcare-3 = Regel opvang op school tijdens ouderavonden, met de opvang of een partner uit de buurt.
ask-barrier-childcare-1 = Waar kunnen de jongste kinderen terecht tijdens onze momenten voor ouders?
ask-barrier-childcare-2 = Hoe voeren we een goed gesprek met kleine kinderen erbij, of aan de telefoon?

step-barrier-digital-1 = Vertel het belangrijkste nieuws van de week ook mondeling en geef het op papier.
step-barrier-digital-2 = Toon ouders bij het ophalen in twee minuten de app, op hun eigen toestel.
step-barrier-digital-3 = Kies met het hele team één digitaal kanaal en gebruik het allemaal op dezelfde manier.
ask-barrier-digital-1 = Langs welke weg krijgt een gezin ons nieuws zonder de app?
ask-barrier-digital-2 = Wat regelen we digitaal, en waar werkt een gesprek beter?

step-barrier-reading-1 = Vertel wat er in de brief staat voordat die mee naar huis gaat.
step-barrier-reading-2 = Zet op brieven vaste tekeningen voor datum, uur, plaats, prijs en wat mee moet.
step-barrier-reading-3 = Stuur bij elke belangrijke brief een kort spraakbericht of filmpje mee.
ask-barrier-reading-1 = Welke brieven kunnen we vervangen door een gesprek, een foto of een spraakbericht?
ask-barrier-reading-2 = Hoe vragen we gezinnen op een warme manier langs welke weg ze graag nieuws krijgen?

step-barrier-money-1 = Maak ontmoetingen met ouders gratis en zet dat duidelijk op de uitnodiging.
step-barrier-money-2 = Overloop in het team alle kosten van dit schooljaar en schrap er meteen één.
step-barrier-money-3 = Laat één vaste collega discreet met gezinnen zoeken naar spreiding of korting.
ask-barrier-money-1 = Wat kost een schooljaar bij ons een gezin, van uitstap tot traktatie?
ask-barrier-money-2 = Hoe praten we over geld zodat elk gezin zich gerespecteerd voelt?

step-barrier-welcome-1 = Stap deze week op een ouder af met wie u nog weinig sprak.
step-barrier-welcome-2 = Vraag ouders hoe hun naam klinkt, oefen die en gebruik hem in het hele team.
step-barrier-welcome-3 = Nodig ouders uit om een lied, verhaal, gerecht of beroep in de klas te tonen.
ask-barrier-welcome-1 = Wat zien, horen en voelen ouders in hun eerste vijf minuten op school?
ask-barrier-welcome-2 = Welke gezinnen zien we terug in onze boeken, foto’s en feesten?

step-barrier-shy-1 = Stel ouders van kinderen die bevriend zijn aan elkaar voor.
step-barrier-shy-2 = Zet bij elke activiteit een collega aan de deur die ouders mee naar binnen neemt.
step-barrier-shy-3 = Koppel een nieuw gezin aan een ouder met dezelfde taal of buurt, als beiden dat willen.
ask-barrier-shy-1 = Hoe leren ouders elkaar bij ons kennen?
ask-barrier-shy-2 = Hoe verloopt een ouderavond voor iemand die alleen binnenkomt?

step-barrier-asking-1 = Vraag zelf in elk gesprek: waarmee kunnen wij u helpen?
step-barrier-asking-2 = Hang foto, naam en vrij uur op van één collega bij wie elke vraag welkom is.
step-barrier-asking-3 = Nodig kleine groepjes ouders uit voor koffie, zodat vragen samen op tafel komen.
ask-barrier-asking-1 = Hoe reageren we op een kleine vraag van een ouder, ook op een druk moment?
ask-barrier-asking-2 = Bij wie kunnen ouders terecht, en hoe weten ze dat?

step-barrier-badnews-1 = Bel elke week twee gezinnen met goed nieuws tot elk gezin aan de beurt kwam.
step-barrier-badnews-2 = Praat met elk nieuw gezin in de eerste maand, nog voor er een zorg is.
step-barrier-badnews-3 = Breng een zorg in drie stappen: wat goed gaat, wat we zien, wat we samen doen.
ask-barrier-badnews-1 = Waarover gingen onze laatste tien telefoontjes naar ouders?
ask-barrier-badnews-2 = Hoe brengen we moeilijk nieuws zodat ouders en leerling ermee verder kunnen?

step-barrier-system-1 = Leg bij elke vraag van de school uit wie wat doet, wanneer en waarom.
step-barrier-system-2 = Geef een rondleiding langs plekken, mensen en gewoonten, ook midden in het schooljaar.
step-barrier-system-3 = Maak met ouders een lijstje van schoolwoorden, met een tekening en gewone uitleg.
ask-barrier-system-1 = Wat vinden wij vanzelfsprekend op school, en waar leggen we dat uit?
ask-barrier-system-2 = Hoe bespreken we met ouders wat we van elkaar verwachten?

step-barrier-worries-1 = Begin een gesprek met “hoe gaat het met u en uw gezin?” en luister eerst.
step-barrier-worries-2 = Maak het gezinnen deze maand lichter: schrap één papier en schuif één datum op.
step-barrier-worries-3 = Zoek een vaste contactpersoon bij CLB en OCMW, en ga mee als ouders dat willen.
ask-barrier-worries-1 = Hoe merken we dat een gezin veel tegelijk draagt, en wat doen we dan?
ask-barrier-worries-2 = Welke van onze verwachtingen kunnen even wachten, en wie beslist daarover?

step-barrier-overload-1 = Spreek met het team één vaste dag per week af voor berichten aan ouders.
step-barrier-overload-2 = Zet bovenaan elk bericht of ouders iets moeten doen, en voor wanneer.
step-barrier-overload-3 = Schrap deze maand één soort bericht, en vraag ouders na vier weken wat ze misten.
ask-barrier-overload-1 = Hoeveel berichten kreeg een gezin met drie kinderen vorige week van ons?
ask-barrier-overload-2 = Welk nieuws is voor iedereen, en welk alleen voor enkele gezinnen?

step-barrier-transport-1 = Spreek af dicht bij huis: in een buurthuis, aan de opstapplaats of bij het gezin.
step-barrier-transport-2 = Bied elk gesprek ook aan per telefoon of met beeld.
step-barrier-transport-3 = Breng ouders uit dezelfde buurt samen die elkaar een plaats in de auto kunnen geven.
ask-barrier-transport-1 = Hoe lang is een ouder zonder auto naar ons onderweg, en wat kost dat?
ask-barrier-transport-2 = Wat kunnen we naar de buurten brengen, zodat ouders niet naar ons moeten komen?

step-barrier-trust-1 = Bel elk nieuw gezin op zonder aanleiding, en vraag hoe de eerste weken waren.
step-barrier-trust-2 = Houd één vast gezicht per gezin, ook als de leraar wisselt.
step-barrier-trust-3 = Doe wat u belooft binnen een week, en zeg het eerlijk als iets niet lukt.
ask-barrier-trust-1 = Wat hebben ouders met scholen meegemaakt voor ze bij ons kwamen?
ask-barrier-trust-2 = Waaraan merkt een ouder dat we een belofte gehouden hebben?

step-barrier-role-1 = Vraag elke ouder één ding dat hij graag doet, en gebruik het dit trimester.
step-barrier-role-2 = Nodig ouders één voor één uit, met een korte taak die past bij wat ze kunnen.
step-barrier-role-3 = Vraag in elk gesprek hoe de ouder dingen thuis aanpakt, en schrijf het op.
ask-barrier-role-1 = Welke ouders vroegen we dit jaar nog nooit om iets?
ask-barrier-role-2 = Welke talenten van ouders kennen we, en welke kennen we nog niet?
