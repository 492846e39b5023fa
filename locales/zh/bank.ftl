# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = 您觉得学校欢迎您吗？
question-messages = 学校的通知，您能明白吗？
question-barriers = 跟学校联系，您有什么难处？
question-wishes = 您对学校有什么希望？
question-knowledge = 您知道孩子在学校学什么吗？
question-rational = 您跟学校聊一聊，对孩子有好处吗？
question-ways = 您想怎么跟学校联系？
question-conviction = 对孩子的学习，您的帮助重要吗？
question-competence = 有困难的时候，您能跟老师说吗？
question-behaviour = 您常常跟老师聊吗？
question-time = 您能抽出时间跟学校联系吗？

scale-yes = 是的
scale-mostly = 基本上是
scale-little = 有一点
scale-no = 不

barrier-time = 我的工作时间
barrier-childcare = 家里有小孩要带
barrier-money = 要花钱
barrier-worries = 别的大困难
barrier-language = 语言
barrier-digital = 学校的App
barrier-reading = 信很难看懂
barrier-system = 不了解学校的规矩和安排
barrier-shy = 学校里我谁都不认识
barrier-asking = 很难开口请人帮忙
barrier-welcome = 我觉得自己是外人
barrier-badnews = 出了问题，学校才打电话
barrier-none = 没有，一切都好

wish-coffee = 在学校一起喝咖啡
wish-class = 去教室里看看
wish-together = 在学校陪孩子看书或玩耍
wish-tips = 在家帮孩子的好办法
wish-lessons = 开课教我学校用的语言
wish-interpreter = 跟老师谈时有翻译
wish-goodnews = 孩子的好消息也告诉我
wish-hour = 在别的时间谈

way-gate = 在校门口
way-call = 打电话
way-message = 发消息到我手机
way-letter = 有图画的信
way-app = 学校的App
way-talk = 约好去学校谈
way-home = 在我家谈
way-evening = 晚上的家长会

## More questions of the seven dimensions

question-friendly = 学校的人对您友好吗？
question-accepted = 不管您是什么样的人，学校都接受吗？
question-opinion = 在学校，您可以说自己的想法吗？
question-goodwill = 学校是为您的孩子好吗？
question-asks = 您知道学校要家长做什么吗？
question-contact = 有事想问的时候，您知道问谁吗？
question-visit = 您到学校来，对孩子有好处吗？
question-reach = 您来学校方便吗？
question-role = 孩子的学习，也是您的事吗？
question-influence = 学校的事，您能跟学校一起决定吗？
question-homework = 孩子在家要学的东西，您能明白吗？
question-transition = 您能帮孩子选以后上的学校吗？
question-council = 家长们一起讨论的时候，您能参加吗？
question-talkchild = 在家里，您跟孩子聊学校的事吗？
question-support = 孩子做作业的时候，您帮忙吗？
question-come = 学校有家长会、家长活动的时候，您来吗？
question-helpout = 学校办活动的时候，您来帮忙吗？
question-timehome = 在家里，您能抽时间帮孩子学习吗？
question-hours = 学校定的时间，对您合适吗？

## Themes

question-useful = 您想知道的事，学校的通知里有吗？
question-listen = 学校认真听您说话吗？
question-learninghelp = 您想帮孩子的时候，学校帮您吗？

## The twelve keys, as parents are asked

key-welcome = 学校的人会热情地跟您打招呼吗？
key-families = 不管您家是什么样，学校都欢迎吗？
key-firststep = 学校会主动跟您联系吗？
key-bonds = 一切都好的时候，学校也跟您聊吗？
key-oral = 学校会当面跟您讲，也用照片和图画吗？
key-languages = 语言上有困难的时候，学校会帮您吗？
key-explicit = 学校会给您讲清楚学校的规矩和安排吗？
key-fathers = 学校也会请爸爸来参加活动吗？
key-doors = 跟学校联系，您有很多方式可以选吗？
key-time = 学校会为您抽时间吗？

## Cards: who does this?

who-read = 谁给孩子读故事？
who-homework = 孩子做作业，谁来帮忙？
who-manners = 谁教孩子对人友好？
who-language = 谁教孩子学校用的语言？
who-quarrel = 孩子吵架了，谁来帮？
who-rest = 谁管孩子睡够觉？
who-screens = 玩手机、看屏幕，谁来定规矩？
who-future = 谁跟孩子聊将来的事？
does-home = 家里
does-together = 一起
does-school = 学校

## After an activity

after-knowledge = 您现在更了解学校吗？
after-emotion = 您现在觉得学校更欢迎您吗？
after-rational = 这次活动对孩子有好处吗？
after-conviction = 您的帮助有多重要，您现在更清楚了吗？
after-competence = 现在跟老师说话，您觉得更容易吗？
after-behaviour = 您现在更常跟学校聊了吗？
after-time = 这次的时间，对您合适吗？

## Would you come?

question-wouldcome = 您会来吗？
wouldcome-yes = 会，我来
wouldcome-maybe = 也许
wouldcome-no = 不来，谢谢

## More choices

barrier-overload = 通知太多
barrier-transport = 去学校的路不方便
barrier-trust = 以前有过不好的经历
barrier-role = 学校从没问过我什么

wish-meet = 认识别的家长
wish-buddy = 讲同样语言的家长帮我
wish-room = 学校里给家长用的地方
wish-help = 办活动时去帮忙
wish-think = 一起商量学校的事
wish-papers = 帮我填表格或解决钱的困难

way-class = 在教室里

question-moments = 您什么时间方便？
moment-morning = 早上在校门口
moment-day = 白天
moment-afternoon = 刚放学的时候
moment-evening = 晚上
moment-weekend = 周末

question-strengths = 您愿意跟学校分享什么？
strength-language = 我的语言
strength-cooking = 做菜
strength-music = 音乐
strength-making = 做东西或修东西
strength-work = 讲讲我的工作
strength-interpreting = 给别的家长翻译

question-carer = 您是孩子的什么人？
carer-parent = 父亲或母亲
carer-grandparent = 爷爷奶奶、外公外婆
carer-foster = 寄养父母
carer-sibling = 兄弟姐妹
carer-family = 别的亲戚
carer-other = 其他人

question-stage = 您的孩子上哪种学校？
stage-nursery = 幼儿园
stage-primary = 小学
stage-secondary = 中学
stage-special = 给孩子特别帮助的学校
