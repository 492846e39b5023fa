# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = 您的声音能帮助家长
room-why = 有些家长看字有困难。他们会听到您的声音。
room-until = 这个链接可以用到{ $date }。
room-consent = 这些问题，学校可以播放我的录音。我以后可以收回同意。
room-consent-first = 请先打勾。
room-count = 一共{ $all }句，录好了{ $done }句
room-read = 请慢慢读出这句话
room-speak = 按一下，开始说
room-stop = 停止
room-listen = 听一听
room-keep = 保存
room-again = 重新录
room-saved = 已经保存
room-next = 下一句
room-file = 或者从手机里选一段录音
room-delete = 删除这段录音
room-delete-all = 删除我的全部录音
room-deleted = 已经删除
room-finished = 全部录好了。谢谢您！
room-secure = 只有网址用https开头，才能录音。请从手机里选一段录音。
room-microphone = 手机不让我们录音。请允许使用麦克风。
room-long = 录音太长了。请最多说1分钟。
room-wrong = 这个文件我们用不了。请选一段录音：m4a、mp3、webm、ogg或wav。
room-failed = 没有保存成功。请再试一次。
room-ended = 这个链接已经不能用了
room-ended-text = 请向学校要一个新的链接。
