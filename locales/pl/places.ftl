# Słowa w różnych miejscach: tablet na szkolnym święcie, tablet osoby, która pomaga, papier i karteczki.

kiosk-touch = Proszę dotknąć ekranu
kiosk-vote = Który pomysł się Państwu podoba?
kiosk-counted = Państwa głos został policzony.
kiosk-next = Teraz może głosować następna osoba.
kiosk-votes = { $votes ->
    [one] 1 głos
    [few] { $votes } głosy
   *[many] { $votes } głosów
}
kiosk-won = Ten pomysł dostał najwięcej głosów
kiosk-told = To wybrali Państwo razem
live-title = Głosy do tej pory
live-soon = Wkrótce zobaczą tu Państwo pierwsze głosy.

helper-mine = W jakim języku Państwo mówią?
helper-language = W jakim języku mówi rodzic?
helper-next = Następny rodzic
helper-read = Proszę przeczytać to na głos
helper-turn = Proszę obrócić ekran w stronę rodzica
helper-turn-back = Proszę obrócić ekran z powrotem do siebie
helper-hand = Proszę dać tablet rodzicowi
helper-hand-text = Rodzic odpowiada teraz sam. Proszę przez chwilę nie patrzeć.
helper-alone = Proszę wybrać swoje odpowiedzi. Nikt nie patrzy.
helper-give-back = Gotowe. Proszę oddać tablet
helper-again = Tablet jest znowu u mnie
helper-kept = Odpowiedź jest zapisana na tym tablecie. Wyślemy ją, gdy będzie internet.
helper-unsafe = Ten tablet nie może zapisywać odpowiedzi. Działa tylko wtedy, gdy jest internet.

device-code = Proszę wpisać kod otrzymany od szkoły
device-code-wrong = Ten kod nie działa. Proszę zapytać w szkole o nowy kod.
device-start = Proszę zacząć
device-ready = Teraz ten tablet działa także bez internetu.
device-ended = Kod tego tabletu już nie działa
device-ended-text = Proszę zapytać w szkole o nowy kod.

slip-line = Jedna karteczka dla jednej rodziny. Nikt nie wie, która karteczka jest Państwa.
slip-used-title = Ta karteczka była już użyta
slip-used-text = Pierwsza odpowiedź została już policzona. Każda karteczka działa tylko raz.
slip-foreign-title = Ta karteczka nie jest do tych pytań
slip-foreign-text = Proszę zapytać w szkole o nową karteczkę.
slip-only-title = Potrzebna jest karteczka ze szkoły
slip-only-text = Proszę zeskanować kod z karteczki, którą dostała Państwa rodzina.
slip-open = Odpowiadam bez karteczki

paper-how = Proszę postawić krzyżyk w kratce.
paper-turn = Proszę odwrócić kartkę na drugą stronę. Tam są jeszcze pytania.
paper-return = Proszę złożyć kartkę z odpowiedziami. Proszę wrzucić ją do skrzynki w szkole.
paper-scan = Można też zeskanować kod telefonem.
badge-ask = Proszę mnie zapytać. Pomogę Państwu odpowiedzieć.
