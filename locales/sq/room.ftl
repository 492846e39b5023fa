# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Zëri juaj i ndihmon prindërit
room-why = Disa prindër nuk mund të lexojnë. Ata dëgjojnë zërin tuaj.
room-until = Ky link funksionon deri më { $date }.
room-consent = Shkolla mund ta përdorë zërin tim për këto pyetje. Më vonë mund të heq dorë.
room-consent-first = Vini më parë shenjën në katror.
room-count = Gati: { $done } nga { $all } fjali
room-read = Lexojeni këtë fjali me zë, pa nxitim
room-speak = Shtypni dhe flisni
room-stop = Ndaloni
room-listen = Dëgjoni
room-keep = Ruajeni
room-again = Edhe një herë
room-saved = U ruajt
room-next = Fjalia tjetër
room-file = Ose zgjidhni një regjistrim nga telefoni juaj
room-delete = Fshijeni këtë regjistrim
room-delete-all = Fshijini të gjitha regjistrimet tuaja
room-deleted = U fshi
room-finished = Gjithçka është gati. Faleminderit!
room-secure = Regjistrimi bëhet vetëm kur adresa e faqes fillon me https. Zgjidhni një regjistrim nga telefoni juaj.
room-microphone = Telefoni nuk na lejon të regjistrojmë. Jepni leje për mikrofonin.
room-long = Regjistrimi është tepër i gjatë. Flisni deri në 1 minutë.
room-wrong = Këtë skedar nuk mund ta përdorim. Zgjidhni një regjistrim zëri: m4a, mp3, webm, ogg ose wav.
room-failed = Nuk u ruajt. Provoni përsëri.
room-ended = Ky link nuk funksionon më
room-ended-text = Kërkojini shkollës një link të ri.
