# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Ваш голос допомагає батькам
room-why = Деяким батькам важко читати. Вони почують ваш голос.
room-until = Це посилання працює до { $date }.
room-consent = Школа може використовувати мій голос для цих питань. Я можу пізніше відмовитися.
room-consent-first = Спочатку поставте галочку.
room-count = Готово речень: { $done } з { $all }
room-read = Спокійно прочитайте це речення вголос
room-speak = Натисніть і говоріть
room-stop = Стоп
room-listen = Послухати
room-keep = Зберегти
room-again = Ще раз
room-saved = Збережено
room-next = Наступне речення
room-file = Або виберіть запис зі свого телефона
room-delete = Видалити цей запис
room-delete-all = Видалити всі мої записи
room-deleted = Видалено
room-finished = Усе готово. Дякуємо!
room-secure = Записувати можна, лише якщо адреса починається з https. Виберіть запис зі свого телефона.
room-microphone = Телефон не дозволяє нам записувати. Дозвольте доступ до мікрофона.
room-long = Запис задовгий. Говоріть не довше ніж 1 хвилину.
room-wrong = Ми не можемо використати цей файл. Виберіть запис: m4a, mp3, webm, ogg або wav.
room-failed = Не вдалося зберегти. Спробуйте ще раз.
room-ended = Це посилання вже не працює
room-ended-text = Попросіть у школи нове посилання.
