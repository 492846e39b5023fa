# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Ваш голос помогает родителям
room-why = Некоторым родителям трудно читать. Они услышат ваш голос.
room-until = Эта ссылка работает до { $date }.
room-consent = Школа может использовать запись моего голоса для этих вопросов. Позже я могу отказаться.
room-consent-first = Сначала поставьте галочку.
room-count = Готово фраз: { $done } из { $all }
room-read = Спокойно прочитайте эту фразу вслух
room-speak = Нажмите и говорите
room-stop = Стоп
room-listen = Послушать
room-keep = Сохранить
room-again = Ещё раз
room-saved = Сохранено
room-next = Следующая фраза
room-file = Или выберите аудиозапись на телефоне
room-delete = Удалить эту запись
room-delete-all = Удалить все мои записи
room-deleted = Удалено
room-finished = Всё готово. Большое спасибо!
room-secure = Записывать можно, только если адрес начинается с https. Выберите аудиозапись на телефоне.
room-microphone = Телефон не даёт нам записывать. Разрешите доступ к микрофону.
room-long = Запись слишком длинная. Говорите не больше 1 минуты.
room-wrong = Этот файл нам не подходит. Выберите аудиозапись: m4a, mp3, webm, ogg или wav.
room-failed = Не удалось сохранить. Попробуйте ещё раз.
room-ended = Эта ссылка больше не работает
room-ended-text = Попросите у школы новую ссылку.
