# 人们在各个地方看到的字：聚会上的屏幕、帮忙的人用的平板、纸和小纸条。

kiosk-touch = 请点一下屏幕
kiosk-vote = 您喜欢哪个主意？
kiosk-counted = 您的票已经算进去了。
kiosk-next = 现在下一位可以投票了。
kiosk-votes = { $votes ->
   *[other] { $votes }票
}
kiosk-won = 这个得票最多
kiosk-told = 大家一起选出来的
live-title = 目前的票数
live-soon = 过一会儿，这里就能看到第一批票。

helper-mine = 您讲什么语言？
helper-language = 这位家长讲什么语言？
helper-next = 下一位家长
helper-read = 请把这个读出来
helper-turn = 请把屏幕转给家长看
helper-turn-back = 请把屏幕转回您自己这边
helper-hand = 请把平板交给家长
helper-hand-text = 现在家长自己回答。请您先看别处。
helper-alone = 请点您的回答。没有人在看。
helper-give-back = 好了。请把平板还回去
helper-again = 平板已经还给我了
helper-kept = 回答先存在这台平板里。有网的时候，会自动发出去。
helper-unsafe = 这台平板存不了回答。有网的时候才能用。

device-code = 请输入学校给的代码
device-code-wrong = 这个代码不能用。请向学校要一个新的代码。
device-start = 开始
device-ready = 这台平板现在没有网也能用了。
device-ended = 这台平板的代码已经不能用了
device-ended-text = 请向学校要一个新的代码。

slip-line = 每家一张小纸条。没人知道哪张是您的。
slip-used-title = 这张小纸条已经用过了
slip-used-text = 第一次的回答已经算进去了。每张小纸条只能用一次。
slip-foreign-title = 这张小纸条不能用来回答这些问题
slip-foreign-text = 请向学校要一张新的小纸条。
slip-only-title = 您需要学校发的小纸条
slip-only-text = 请扫您家那张小纸条上的二维码。
slip-open = 不用小纸条，直接回答

paper-how = 请在方格里打勾。
paper-turn = 请翻到背面。后面还有问题。
paper-return = 请把纸折好。请放进学校里的票箱。
paper-scan = 或者用您的手机扫二维码。
badge-ask = 请来问我。您回答的时候，我来帮忙。
