# What a parent sees beside the questions.

start-title = 您的意见很重要
start-pick = 请点您的语言
start-time = 大约1分钟
anonymity-tally = 您的回答只是很多记号里的一个
anonymity-nobody = 不用写名字。没人看得出您是谁
anonymity-box = 装回答的票箱，到最后才打开
more-languages = 更多语言

listen = 读给我听
back = 上一步
next = 下一步
skip = 跳过
stop-and-send = 结束并发送
send = 发送
choose-up-to = { $max ->
   *[other] 最多选{ $max }张图
}
choose-full = 选满了。再点一下选过的图，就能取消它
question-of = 第{ $number }个问题，共{ $total }个
unknown = 我不知道

check-title = 您的回答
check-text = 都对吗？请点“发送”。
check-change = 修改
skipped = 跳过了

sending = 正在发送您的回答……
thanks-title = 谢谢您！
thanks-counted = 您的回答已经算进去了。
thanks-more = 您能再花1分钟吗？
thanks-results = 想看结果吗？请等到{ $date }，再扫同一个二维码。
thanks-close = 您可以关掉这个网页了。
waiting-title = 还没有发送
waiting-text = 您的回答先存在这部手机里。有网的时候，会自动发出去。
waiting-sent = 您上次的回答，现在算进去了。
waiting-missed = 您上次的回答到得太晚了。它没有算进去。
waiting-lost = 这部手机存不了您的回答。请不要关掉这个网页。
late-title = 对不起，已经太晚了
late-text = 回答的时间已经过了。您的回答没有算进去。
refused-title = 没有成功
refused-text = 我们打不开您的回答。请重新开始。
try-again = 再试一次

quiet-title = 现在没有要回答的问题
quiet-text = 请留好这个二维码。以后我们会问新的问题。
closed-title = 谢谢您！
closed-text = 回答的时间已经过了。
closed-results = 想看结果吗？请等到{ $date }，再扫同一个二维码。
opened-text = 票箱已经打开了。学校现在把所有回答放在一起看。

error-unknown-code-title = 我们找不到这个代码
error-unknown-code-text = 请再看一下代码。或者重新扫二维码。
error-not-found-title = 没有这个网页
error-not-found-text = 请返回，或者重新扫二维码。
error-language-title = 我们没有这种语言
error-language-text = 请在这里选别的语言。
error-answer-title = 这个回答出了点问题
error-answer-text = 请返回，重新选。刚才的没有算进去。
error-too-large-title = 发来的内容太大了
error-too-large-text = 请返回，重新开始。刚才的没有算进去。
error-form-title = 我们打不开您发的内容
error-form-text = 请返回，再试一次。什么都没有变。
error-closed-title = 回答的时间已经过了
error-closed-text = 您的回答没有算进去。还是要谢谢您。
error-busy-title = 请等一下
error-busy-text = 现在人太多了。请过一会儿再试。
error-inside-title = 我们这边出错了
error-inside-text = 请过一会儿再试。
error-foreign-title = 您是从别的网站来的
error-foreign-text = 请回到我们的网页，再试一次。
error-number = 错误编号：{ $number }
go-back = 返回

root-title = 请输入您孩子学校的代码
root-code = 学校的代码
root-help = 代码一共有6个字母或数字。它在海报上，或者在信上。
root-team = 学校工作人员从这里进

example = 这是一个例子。没有这所学校。
test-only = 这是测试。它不算数。
told-link = 看了上次的回答，学校做了什么？
told-people = { $people ->
   *[other] 有{ $people }位家长回答了。
}
told-named-hard = 家长的难处
told-named-wish = 家长的希望
told-named-by = { $people ->
   *[other] { $people }位家长
}
told-promises = 学校做的事
told-promised = 答应了
told-busy = 正在做
told-done = 做好了

trust-link = 我的回答怎么保密？
trust-title = 您的回答这样保密
trust-tally = 您的回答只是很多记号里的一个。像数票一样，我们只数有多少个记号。回答本身，我们不保存。
trust-nobody = 我们不问名字。我们也不记您用哪部手机。
trust-box = 记号放在上锁的票箱里。票箱到最后才打开，只开一次。
trust-groups = 学校只能看到至少5个人合在一起的回答。
trust-not-title = 这些情况我们防不住
trust-not-machine = 谁有收回答的电脑和钥匙，谁就能看到回答进来。
trust-not-cheat = 学校如果说谎，就能自己编回答。
trust-not-group = 人很少的时候，有时能猜出谁说了什么。
trust-not-watching = 站在您旁边的人，能看到您的屏幕。
trust-not-place = 一个地方有多少人回答，学校大概知道。
trust-not-late = 回答在您手机里等得太久，就不算了。
