# Ce văd oamenii la fața locului: tableta de la petrecere, tableta celui care ajută, foile și bilețelele.

kiosk-touch = Atingeți ecranul
kiosk-vote = Ce idee vă place?
kiosk-counted = Votul dumneavoastră a fost numărat.
kiosk-next = Acum poate vota următoarea persoană.
kiosk-votes = { $votes ->
    [one] 1 vot
    [few] { $votes } voturi
   *[other] { $votes } de voturi
}
kiosk-won = Această idee are cele mai multe voturi
kiosk-told = Iată ce ați ales împreună
live-title = Voturile de până acum
live-soon = În curând veți vedea aici primele voturi.

helper-mine = Ce limbă vorbiți?
helper-language = Ce limbă vorbește mama sau tata?
helper-next = Următoarea persoană
helper-read = Citiți asta cu voce tare
helper-turn = Întoarceți ecranul spre mamă sau tată
helper-turn-back = Întoarceți ecranul înapoi spre dumneavoastră
helper-hand = Dați tableta mamei sau tatălui
helper-hand-text = Acum persoana răspunde singură. Uitați-vă puțin în altă parte.
helper-alone = Apăsați pe răspunsurile dumneavoastră. Nimeni nu se uită.
helper-give-back = Gata. Dați tableta înapoi
helper-again = Am din nou tableta
helper-kept = Păstrăm răspunsul pe această tabletă. Îl trimitem când este internet.
helper-unsafe = Această tabletă nu poate păstra răspunsuri. Funcționează doar cu internet.

device-code = Scrieți codul primit de la școală
device-code-wrong = Acest cod nu funcționează. Cereți școlii un cod nou.
device-start = Începeți
device-ready = Acum această tabletă funcționează și fără internet.
device-ended = Codul acestei tablete nu mai funcționează
device-ended-text = Cereți școlii un cod nou.

slip-line = Un bilețel pentru fiecare familie. Nimeni nu știe care bilețel este al dumneavoastră.
slip-used-title = Acest bilețel a fost deja folosit
slip-used-text = Primul răspuns a fost deja numărat. Fiecare bilețel merge o singură dată.
slip-foreign-title = Acest bilețel nu este pentru aceste întrebări
slip-foreign-text = Cereți școlii un bilețel nou.
slip-only-title = Aveți nevoie de un bilețel de la școală
slip-only-text = Scanați codul de pe bilețelul primit de familia dumneavoastră.
slip-open = Răspund fără bilețel

paper-how = Faceți o cruciuliță în căsuță.
paper-turn = Întoarceți foaia. Mai sunt întrebări.
paper-return = Împăturiți foaia. Puneți-o în cutia de la școală.
paper-scan = Sau scanați codul cu telefonul dumneavoastră.
badge-ask = Întrebați-mă pe mine. Vă ajut să răspundeți.
