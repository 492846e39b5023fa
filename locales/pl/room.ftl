# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Państwa głos pomaga rodzicom
room-why = Nie wszyscy rodzice umieją czytać. Oni usłyszą Państwa głos.
room-until = Ten link działa do { $date }.
room-consent = Szkoła może używać mojego głosu do tych pytań. Później mogę się z tego wycofać.
room-consent-first = Najpierw proszę zaznaczyć okienko.
room-count = Gotowe zdania: { $done } z { $all }
room-read = Proszę spokojnie przeczytać to zdanie na głos
room-speak = Proszę nacisnąć i mówić
room-stop = Stop
room-listen = Odtwórz
room-keep = Zapisz
room-again = Jeszcze raz
room-saved = Zapisane
room-next = Następne zdanie
room-file = Można też wybrać nagranie z telefonu
room-delete = Usuń to nagranie
room-delete-all = Usuń wszystkie moje nagrania
room-deleted = Usunięte
room-finished = Wszystko gotowe. Dziękujemy!
room-secure = Nagrywać można tylko, gdy adres zaczyna się od https. Proszę wybrać nagranie z telefonu.
room-microphone = Telefon nie pozwala nagrywać. Proszę włączyć dostęp do mikrofonu.
room-long = Nagranie jest za długie. Proszę mówić najwyżej minutę.
room-wrong = Tego pliku nie można użyć. Proszę wybrać nagranie: m4a, mp3, webm, ogg lub wav.
room-failed = Nie udało się zapisać. Proszę spróbować jeszcze raz.
room-ended = Ten link już nie działa
room-ended-text = Można poprosić szkołę o nowy link.
