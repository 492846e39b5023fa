# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = ستاسو غږ له والدینو سره مرسته کوي
room-why = ځینې والدین لوستل نه شي کولی. هغوی ستاسو غږ اوري.
room-until = دا لینک تر دې ورځې پورې کار کوي: { $date }.
room-consent = اجازه ورکوم چې ښوونځی زما غږ د دې پوښتنو لپاره وکاروي. وروسته دا اجازه بېرته اخیستلی شم.
room-consent-first = اول په کوچنۍ خانه کې نښه کېږدئ.
room-count = تیارې جملې: { $done } له { $all } څخه
room-read = دا جمله ورو او په لوړ غږ ولولئ
room-speak = ګوته کېږدئ او ووایئ
room-stop = ودروئ
room-listen = واورئ
room-keep = وساتئ
room-again = له سره ووایئ
room-saved = وساتل شو
room-next = بله جمله
room-file = یا له خپل موبایل څخه ثبت شوی غږ خوښ کړئ
room-delete = دا غږ پاک کړئ
room-delete-all = زما ټول غږونه پاک کړئ
room-deleted = پاک شو
room-finished = هر څه تیار دي. ډېره مننه!
room-secure = که د پاڼې پته په https پیل شي، غږ ثبتولی شئ. که نه، له خپل موبایل څخه ثبت شوی غږ خوښ کړئ.
room-microphone = موبایل موږ ته د غږ ثبتولو اجازه نه راکوي. د مایکروفون اجازه ورکړئ.
room-long = ثبت شوی غږ له حده اوږد دی. تر 1 دقیقې پورې خبرې وکړئ.
room-wrong = دا فایل نه شو کارولی. یو غږ خوښ کړئ: m4a، mp3، webm، ogg یا wav.
room-failed = غږ ونه ساتل شو. بیا هڅه وکړئ.
room-ended = دا لینک نور کار نه کوي
room-ended-text = له ښوونځي څخه نوی لینک وغواړئ.
