# What a parent sees beside the questions.

start-title = Părerea dumneavoastră contează
start-pick = Alegeți limba dumneavoastră
start-time = Cam 1 minut
anonymity-tally = Răspunsul dumneavoastră este o singură liniuță printre multe altele
anonymity-nobody = Fără nume. Nimeni nu vede cine sunteți
anonymity-box = Cutia încuiată cu răspunsuri se deschide la sfârșit
more-languages = Alte limbi

listen = Ascultați
back = Înapoi
next = Mai departe
skip = Săriți peste
stop-and-send = Opriți-vă și trimiteți
send = Trimiteți
choose-up-to = { $max ->
    [one] Alegeți 1 desen
    [few] Alegeți cel mult { $max } desene
   *[other] Alegeți cel mult { $max } de desene
}
choose-full = Ați ales deja destule desene. Apăsați din nou pe unul ca să îl scoateți.
question-of = Întrebarea { $number } din { $total }
unknown = Nu știu

check-title = Răspunsurile dumneavoastră
check-text = Este totul corect? Apăsați pe butonul Trimiteți.
check-change = Schimbați
skipped = Fără răspuns

sending = Trimitem răspunsul dumneavoastră…
thanks-title = Vă mulțumim!
thanks-counted = Răspunsul dumneavoastră a fost numărat.
thanks-more = Mai aveți 1 minut?
thanks-results = Vreți să vedeți rezultatul? Scanați același cod pe { $date }.
thanks-close = Puteți închide această pagină.
waiting-title = Încă nu s-a trimis
waiting-text = Păstrăm răspunsul dumneavoastră pe acest telefon. Îl trimitem când aveți internet.
waiting-sent = Răspunsul dumneavoastră de data trecută a fost numărat acum.
waiting-missed = Răspunsul dumneavoastră de data trecută a venit prea târziu. Nu a fost numărat.
waiting-lost = Acest telefon nu poate păstra răspunsul dumneavoastră. Nu închideți această pagină.
late-title = Ne pare rău, este prea târziu
late-text = Acum nu se mai poate răspunde. Răspunsul dumneavoastră nu a fost numărat.
refused-title = Nu a mers
refused-text = Nu am putut citi răspunsul dumneavoastră. Începeți din nou.
try-again = Încercați din nou

quiet-title = Acum nu sunt întrebări
quiet-text = Păstrați acest cod. Mai târziu vin întrebări noi.
closed-title = Vă mulțumim!
closed-text = Acum nu se mai poate răspunde.
closed-results = Vreți să vedeți rezultatul? Scanați același cod pe { $date }.
opened-text = Cutia cu răspunsuri s-a deschis. Acum școala vede toate răspunsurile la un loc.

error-unknown-code-title = Nu cunoaștem acest cod
error-unknown-code-text = Mai uitați-vă o dată la cod. Sau scanați codul din nou.
error-not-found-title = Această pagină nu există
error-not-found-text = Mergeți înapoi sau scanați codul din nou.
error-language-title = Nu avem această limbă
error-language-text = Alegeți aici altă limbă.
error-answer-title = Ceva nu a mers cu acest răspuns
error-answer-text = Mergeți înapoi și alegeți din nou. Nu s-a numărat nimic.
error-too-large-title = Mesajul este prea mare
error-too-large-text = Mergeți înapoi și începeți din nou. Nu s-a numărat nimic.
error-form-title = Nu am putut citi ce ați trimis
error-form-text = Mergeți înapoi și încercați din nou. Nu s-a schimbat nimic.
error-closed-title = Nu se mai poate răspunde
error-closed-text = Răspunsul dumneavoastră nu a fost numărat. Vă mulțumim oricum.
error-busy-title = Așteptați puțin
error-busy-text = Acum este prea aglomerat. Încercați din nou peste puțin timp.
error-inside-title = Este o problemă la noi
error-inside-text = Încercați din nou peste puțin timp.
error-foreign-title = Ați venit de pe alt site
error-foreign-text = Mergeți înapoi la pagina noastră și încercați din nou.
error-number = Numărul erorii: { $number }
go-back = Înapoi

root-title = Scrieți codul școlii
root-code = Codul școlii
root-help = Codul are 6 litere sau cifre. Îl găsiți pe afiș sau în scrisoare.
root-team = Pentru echipa școlii

example = Acesta este un exemplu. Această școală nu există.
test-only = Aceasta este doar o încercare. Nu se numără.
told-link = Ce a făcut școala cu răspunsurile de data trecută?
told-people = { $people ->
    [one] A răspuns 1 părinte.
    [few] Au răspuns { $people } părinți.
   *[other] Au răspuns { $people } de părinți.
}
told-named-hard = Ce este greu pentru părinți
told-named-wish = Ce își doresc părinții
told-named-by = { $people ->
    [one] 1 părinte
    [few] { $people } părinți
   *[other] { $people } de părinți
}
told-promises = Ce face școala
told-promised = Promis
told-busy = Lucrăm la asta
told-done = Gata

trust-link = Cum rămâne secret răspunsul meu?
trust-title = Așa rămâne secret răspunsul dumneavoastră
trust-tally = Pentru fiecare răspuns facem o liniuță. Liniuța dumneavoastră este una printre multe altele. Numărăm doar liniuțele, nu păstrăm răspunsul.
trust-nobody = Nu vă cerem numele. Nu notăm de pe ce telefon răspundeți.
trust-box = Cutia cu liniuțe este încuiată. Se deschide o singură dată, la sfârșit.
trust-groups = Școala vede doar răspunsuri din grupuri de cel puțin 5 oameni.
trust-not-title = Ce nu putem împiedica
trust-not-machine = Cine are calculatorul și cheia poate vedea cum vin răspunsurile.
trust-not-cheat = O școală care minte poate inventa răspunsuri.
trust-not-group = Într-un grup mic, uneori se poate ghici cine ce a spus.
trust-not-watching = Cine stă lângă dumneavoastră vă poate vedea ecranul.
trust-not-place = Școala știe cam câți oameni răspund într-un loc.
trust-not-late = Un răspuns care așteaptă prea mult pe telefon nu se numără.
