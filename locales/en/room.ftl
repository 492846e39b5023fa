# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = Your voice helps parents
room-why = Some parents cannot read. They can listen to your voice.
room-until = This link works until { $date }.
room-consent = The school may use my voice for these questions. I can stop this later.
room-consent-first = Please tick the box first.
room-count = { $done } of { $all } sentences done
room-read = Read this sentence aloud. Take your time.
room-speak = Tap and speak
room-stop = Stop
room-listen = Listen
room-keep = Save
room-again = Record again
room-saved = Saved
room-next = Next sentence
room-file = Or choose a recording from your phone
room-delete = Delete this recording
room-delete-all = Delete all my recordings
room-deleted = Deleted
room-finished = Everything is done. Thank you!
room-secure = You can only record if the web address starts with https. Please choose a recording from your phone.
room-microphone = The phone does not allow recording. Please let this page use the microphone.
room-long = The recording is too long. Speak for 1 minute at most.
room-wrong = We cannot use this file. Choose a recording: m4a, mp3, webm, ogg or wav.
room-failed = Saving did not work. Try again.
room-ended = This link does not work any more
room-ended-text = Ask the school for a new link.
