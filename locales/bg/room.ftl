# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Вашият глас помага на родителите
room-why = Някои родители не могат да четат. Те ще чуят вашия глас.
room-until = Този линк работи до { $date }.
room-consent = Училището може да използва гласа ми за тези въпроси. По-късно мога да се откажа.
room-consent-first = Първо сложете отметката.
room-count = Готови изречения: { $done } от { $all }
room-read = Прочетете спокойно това изречение на глас
room-speak = Натиснете и говорете
room-stop = Стоп
room-listen = Чуйте
room-keep = Запазете
room-again = Отново
room-saved = Запазено
room-next = Следващо изречение
room-file = Или изберете запис от телефона си
room-delete = Изтрийте този запис
room-delete-all = Изтрийте всичките ми записи
room-deleted = Изтрито
room-finished = Всичко е готово. Благодарим ви!
room-secure = Можете да записвате само ако адресът на страницата започва с https. Изберете запис от телефона си.
room-microphone = Телефонът не ни позволява да записваме. Разрешете достъп до микрофона.
room-long = Записът е твърде дълъг. Говорете най-много 1 минута.
room-wrong = Не можем да използваме този файл. Изберете запис: m4a, mp3, webm, ogg или wav.
room-failed = Не успяхме да запазим записа. Опитайте пак.
room-ended = Този линк вече не работи
room-ended-text = Поискайте нов линк от училището.
