# What a parent sees beside the questions.

start-title = Państwa opinia jest ważna
start-pick = Proszę wybrać język
start-time = Około minuty
anonymity-tally = Państwa odpowiedź to jedna mała kreska wśród wielu innych
anonymity-nobody = Bez imienia i nazwiska. Nikt nie widzi, kto odpowiada
anonymity-box = Skrzynka z odpowiedziami jest zamknięta na klucz. Otworzy się dopiero na końcu
more-languages = Więcej języków

listen = Przeczytaj mi na głos
back = Wstecz
next = Dalej
skip = Pomiń
stop-and-send = Zakończ i wyślij
send = Wyślij
choose-up-to = { $max ->
    [one] Proszę wybrać 1 obrazek
    [few] Proszę wybrać najwyżej { $max } obrazki
   *[many] Proszę wybrać najwyżej { $max } obrazków
}
choose-full = Najpierw proszę usunąć jeden obrazek: nacisnąć go jeszcze raz
question-of = Pytanie { $number } z { $total }
unknown = Nie wiem

check-title = Państwa odpowiedzi
check-text = Czy wszystko się zgadza? Jeśli tak, proszę nacisnąć „Wyślij”.
check-change = Zmień
skipped = Pominięte

sending = Wysyłamy Państwa odpowiedź…
thanks-title = Dziękujemy!
thanks-counted = Państwa odpowiedź została policzona.
thanks-more = Czy mają Państwo jeszcze minutę?
thanks-results = Chcą Państwo zobaczyć wyniki? Proszę { $date } jeszcze raz zeskanować ten sam kod.
thanks-close = Można już zamknąć tę stronę.
waiting-title = Odpowiedź czeka na wysłanie
waiting-text = Odpowiedź jest zapisana w tym telefonie. Wyślemy ją, gdy będzie internet.
waiting-sent = Państwa poprzednia odpowiedź została już policzona.
waiting-missed = Państwa poprzednia odpowiedź przyszła za późno. Nie została policzona.
waiting-lost = Ten telefon nie może zapisać odpowiedzi. Proszę nie zamykać tej strony.
late-title = Niestety jest już za późno
late-text = Czas na odpowiedzi minął. Państwa odpowiedź nie została policzona.
refused-title = Nie udało się
refused-text = Nie udało się odczytać odpowiedzi. Proszę zacząć od nowa.
try-again = Jeszcze raz

quiet-title = Teraz nie ma pytań
quiet-text = Proszę zachować ten kod. Później będą nowe pytania.
closed-title = Dziękujemy!
closed-text = Czas na odpowiedzi minął.
closed-results = Chcą Państwo zobaczyć wyniki? Proszę { $date } jeszcze raz zeskanować ten sam kod.
opened-text = Skrzynka została już otwarta. Szkoła ogląda teraz wszystkie odpowiedzi zebrane razem.

error-unknown-code-title = Nie znamy tego kodu
error-unknown-code-text = Proszę sprawdzić kod. Można też zeskanować go jeszcze raz.
error-not-found-title = Takiej strony nie ma
error-not-found-text = Proszę wrócić albo jeszcze raz zeskanować kod.
error-language-title = Nie mamy tego języka
error-language-text = Proszę wybrać tutaj inny język.
error-answer-title = Jest problem z tą odpowiedzią
error-answer-text = Proszę wrócić i wybrać jeszcze raz. Nic nie zostało policzone.
error-too-large-title = Wiadomość jest za duża
error-too-large-text = Proszę wrócić i zacząć od nowa. Nic nie zostało policzone.
error-form-title = Nie udało się tego odczytać
error-form-text = Proszę wrócić i spróbować jeszcze raz. Nic się nie zmieniło.
error-closed-title = Czas na odpowiedzi minął
error-closed-text = Państwa odpowiedź nie została policzona. Mimo to dziękujemy.
error-busy-title = Proszę chwilę poczekać
error-busy-text = Z tej strony korzysta teraz za dużo osób. Proszę spróbować za chwilę.
error-inside-title = To błąd po naszej stronie
error-inside-text = Proszę spróbować za chwilę.
error-foreign-title = Trafili Państwo tutaj z innej strony internetowej
error-foreign-text = Proszę wrócić na naszą stronę i spróbować jeszcze raz.
error-number = Numer błędu: { $number }
go-back = Wstecz

root-title = Proszę wpisać kod szkoły
root-code = Kod szkoły
root-help = Kod ma 6 znaków. Jest na plakacie albo w liście.
root-team = Dla pracowników szkoły

example = To jest przykład. Ta szkoła nie istnieje.
test-only = To jest próba. Ta odpowiedź się nie liczy.
told-link = Co szkoła zrobiła z poprzednimi odpowiedziami?
told-people = { $people ->
    [one] Odpowiedział 1 rodzic.
    [few] Odpowiedziało { $people } rodziców.
   *[many] Odpowiedziało { $people } rodziców.
}
told-named-hard = To jest trudne dla rodziców
told-named-wish = Tego chcieliby rodzice
told-named-by = { $people ->
    [one] 1 rodzic
    [few] { $people } rodziców
   *[many] { $people } rodziców
}
told-promises = Co robi szkoła
told-promised = Obiecane
told-busy = Pracujemy nad tym
told-done = Gotowe

trust-link = Jak moja odpowiedź pozostaje tajna?
trust-title = W ten sposób Państwa odpowiedź pozostaje tajna
trust-tally = Państwa odpowiedź to jedna mała kreska wśród wielu innych. Liczymy tylko kreski. Samej odpowiedzi nie zachowujemy.
trust-nobody = Nie pytamy o imię ani nazwisko. Nie zapisujemy, z którego telefonu przyszła odpowiedź.
trust-box = Wszystkie kreski są w skrzynce zamkniętej na klucz. Skrzynka otworzy się tylko raz, na końcu.
trust-groups = Szkoła widzi tylko wyniki całych grup. W każdej grupie jest przynajmniej 5 osób.
trust-not-title = Przed tym nie możemy Państwa ochronić
trust-not-machine = Skrzynka jest w komputerze. Kto ma ten komputer i klucz, może widzieć przychodzące odpowiedzi.
trust-not-cheat = Szkoła, która kłamie, może sama wymyślać odpowiedzi.
trust-not-group = W małej grupie czasem można zgadnąć, czyja to odpowiedź.
trust-not-watching = Osoba obok może widzieć Państwa ekran.
trust-not-place = Szkoła wie mniej więcej, ile osób odpowiada w danym miejscu.
trust-not-late = Odpowiedź, która za długo czeka w telefonie, nie liczy się.
