# What the guide suggests for a weak point: three steps for the school and two questions for the meeting (assets/bank/advice.toml).

step-dimension-emotion-1 = Have someone at the gate or bus stop every morning who greets parents by name.
step-dimension-emotion-2 = Phone five parents this week with something good about their child, and nothing else.
step-dimension-emotion-3 = Put up a word of welcome in every home language at the entrance, written by parents or pupils.
ask-dimension-emotion-1 = How can new parents tell on their first day that they are welcome?
ask-dimension-emotion-2 = With which parents do we feel at ease ourselves, and why is that?

step-dimension-knowledge-1 = Show three photos a week of what the class is learning, at the door or by message.
step-dimension-knowledge-2 = Invite parents to join in for half an hour in their child’s class.
step-dimension-knowledge-3 = Tie every explanation to a chat or an activity: information alone is not enough.
ask-dimension-knowledge-1 = How do we tell parents what pupils learn, and how do we know it comes across?
ask-dimension-knowledge-2 = What do we know about the families and their talents, and who told us?

step-dimension-rational-1 = Let parents choose what takes the least: a phone call, a message or a visit.
step-dimension-rational-2 = End every talk with one agreement, and tell parents after two weeks what came of it.
step-dimension-rational-3 = After each activity, tell parents what they contributed and what the children gained from it.
ask-dimension-rational-1 = What did parents gain from our last parent meeting, and what did it cost them?
ask-dimension-rational-2 = What do our pupils gain when we talk with parents, and how do we show it?

step-dimension-conviction-1 = Ask every parent this month what works well at home, and use the answer in class.
step-dimension-conviction-2 = In every talk, name something parents already do that helps their child.
step-dimension-conviction-3 = Sort cards with parents into three piles: what home does, what school does, what we do together.
ask-dimension-conviction-1 = What role do we give parents, and when did we talk about it with them?
ask-dimension-conviction-2 = How do we see our own task in the contact with all parents?

step-dimension-competence-1 = Begin every talk with an open question and let parents speak about their child first.
step-dimension-competence-2 = Send three talking points ahead, with pictures, and ask what parents want to discuss.
step-dimension-competence-3 = Practise hard talks in pairs within the team, also with an interpreter present.
ask-dimension-competence-1 = How do we make it easy for parents to share a worry?
ask-dimension-competence-2 = Which talks do we find hard ourselves, and what would help us with them?

step-dimension-behaviour-1 = Each week, walk up to three less visible parents for a short chat, or phone them.
step-dimension-behaviour-2 = Ask parents how they follow school from home, instead of counting signatures and attendance.
step-dimension-behaviour-3 = Look at behaviour and time together: vary coffee, open class and calls, at hours families choose.
ask-dimension-behaviour-1 = How often do we talk with parents when all is well, and about what?
ask-dimension-behaviour-2 = Which involvement of parents stays invisible to us, and how can we discover it?

step-dimension-time-1 = Use moments that already exist: drop-off, pick-up, waiting for a talk, the school fair.
step-dimension-time-2 = Keep contacts short and let the family choose the day, the hour and the form.
step-dimension-time-3 = Give every teacher a fixed half hour for parents in the weekly timetable.
ask-dimension-time-1 = At which hours do we offer contact, and which families does that suit?
ask-dimension-time-2 = If we put time beside behaviour: what exactly do we do in our hours for parents?

step-messages-1 = Let a parent read the next letter first, and rewrite every sentence that raises a question.
step-messages-2 = Send one point per message: what, when, what to do, with a picture.
step-messages-3 = Say every important message aloud too, at the gate or on the phone.
ask-messages-1 = How do we keep watch together over how many messages parents get each week?
ask-messages-2 = Which school words are new to parents, and what can we say instead?

step-barrier-time-1 = With every invitation, ask which hour suits, and offer early and late hours too.
step-barrier-time-2 = Offer a phone call as a full parent meeting, at an hour the family chooses.
step-barrier-time-3 = Give dates three weeks ahead and send a short reminder the day before.
ask-barrier-time-1 = For which working hours are our contact moments made?
ask-barrier-time-2 = How do we keep in touch with parents who work shifts or weekends?

step-barrier-language-1 = Ask every family which language it prefers for talks, and note it for the team.
step-barrier-language-2 = Speak in short sentences and show photos, objects or the child’s own work.
step-barrier-language-3 = Arrange a professional interpreter for sensitive talks, in person or by phone.
ask-barrier-language-1 = How do we show that every home language counts at our school?
ask-barrier-language-2 = Who translates for us today, and when do we choose an interpreter?

step-barrier-childcare-1 = Write on every invitation that little brothers and sisters are welcome.
step-barrier-childcare-2 = Set up a corner with toys and drawing things for every talk.
step-barrier-childcare-3 = Arrange childcare at school during parent evenings, with after-school care or a local partner.
ask-barrier-childcare-1 = Where can the youngest children go during our moments for parents?
ask-barrier-childcare-2 = How do we hold a good talk with small children around, or by phone?

step-barrier-digital-1 = Tell the main news of the week aloud too, and give it on paper.
step-barrier-digital-2 = At pick-up, show parents the app in two minutes, on their own phone.
step-barrier-digital-3 = Choose one digital channel as a team, and all use it the same way.
ask-barrier-digital-1 = How does a family get our news without the app?
ask-barrier-digital-2 = What do we settle online, and where does a conversation work better?

step-barrier-reading-1 = Tell parents what is in the letter before it goes home.
step-barrier-reading-2 = Use the same small pictures on letters for date, time, place, price and what to bring.
step-barrier-reading-3 = Send a short voice message or film along with every important letter.
ask-barrier-reading-1 = Which letters can we replace with a talk, a photo or a voice message?
ask-barrier-reading-2 = How do we ask families, warmly, how they like to get news?

step-barrier-money-1 = Make meetings with parents free of charge and say so clearly on the invitation.
step-barrier-money-2 = Go through all costs of this school year as a team, and drop one at once.
step-barrier-money-3 = Name one colleague who quietly helps families find instalments or a reduction.
ask-barrier-money-1 = What does a school year with us cost a family, from trips to treats?
ask-barrier-money-2 = How do we talk about money so that every family feels respected?

step-barrier-welcome-1 = This week, walk up to a parent you have rarely spoken with so far.
step-barrier-welcome-2 = Ask parents how their name sounds, practise it and use it across the team.
step-barrier-welcome-3 = Invite parents to bring a song, story, dish or job into the classroom.
ask-barrier-welcome-1 = What do parents see, hear and feel in their first five minutes at school?
ask-barrier-welcome-2 = Which families do we meet again in our books, photos and celebrations?

step-barrier-shy-1 = Introduce parents to each other when their children are friends.
step-barrier-shy-2 = At every activity, have a colleague at the door who walks in with parents.
step-barrier-shy-3 = Link a new family with a parent who shares its language or neighbourhood, if both agree.
ask-barrier-shy-1 = How do parents get to know each other at our school?
ask-barrier-shy-2 = What is a parent evening like for someone who walks in alone?

step-barrier-asking-1 = Ask it yourself in every talk: what can we help you with?
step-barrier-asking-2 = Put up the photo, name and free hour of one colleague who welcomes any question.
step-barrier-asking-3 = Invite small groups of parents for coffee, so that questions come up together.
ask-barrier-asking-1 = How do we respond to a parent’s small question, even at a busy moment?
ask-barrier-asking-2 = Whom can parents turn to, and how do they know?

step-barrier-badnews-1 = Phone two families a week with good news until every family has had a turn.
step-barrier-badnews-2 = Talk with each new family in the first month, before there is any worry.
step-barrier-badnews-3 = Share a worry in three steps: what goes well, what we see, what we do together.
ask-barrier-badnews-1 = What were our last ten phone calls to parents about?
ask-barrier-badnews-2 = How do we give hard news so that parents and pupil can move on with it?

step-barrier-system-1 = With every request from school, explain who does what, when and why.
step-barrier-system-2 = Give a tour of places, people and habits, also in the middle of the year.
step-barrier-system-3 = Make a list of school words with parents, with a picture and a plain explanation.
ask-barrier-system-1 = What do we take for granted at school, and where do we explain it?
ask-barrier-system-2 = How do we talk with parents about what we expect of each other?

step-barrier-worries-1 = Open a talk with “how are you and your family?” and listen first.
step-barrier-worries-2 = Make this month lighter for families: drop one form and move one deadline.
step-barrier-worries-3 = Find a fixed contact at pupil guidance and social services, and go along if parents wish.
ask-barrier-worries-1 = How do we notice that a family carries a lot at once, and what do we do?
ask-barrier-worries-2 = Which of our expectations can wait a while, and who decides that?

step-barrier-overload-1 = Agree as a team on one fixed day a week for messages to parents.
step-barrier-overload-2 = Say at the top of every message whether parents need to do something, and by when.
step-barrier-overload-3 = Drop one kind of message this month, and ask parents after four weeks what they missed.
ask-barrier-overload-1 = How many messages did a family with three children get from us last week?
ask-barrier-overload-2 = Which news is for everyone, and which only for a few families?

step-barrier-transport-1 = Meet close to home: in a community centre, at the school bus stop or at the family’s home.
step-barrier-transport-2 = Offer every talk by phone or video too.
step-barrier-transport-3 = Bring together parents from the same neighbourhood who can give each other a lift.
ask-barrier-transport-1 = How long does a parent without a car take to reach us, and what does it cost?
ask-barrier-transport-2 = What can we bring to the neighbourhoods, so that parents do not have to come to us?

step-barrier-trust-1 = Phone every new family just to ask how the first weeks were.
step-barrier-trust-2 = Keep one familiar face for each family, even when the teacher changes.
step-barrier-trust-3 = Keep each promise within a week, and say so honestly when something does not work out.
ask-barrier-trust-1 = What experiences did parents have with schools before they came to us?
ask-barrier-trust-2 = How can a parent tell that we have kept a promise?

step-barrier-role-1 = Ask every parent for one thing they like doing, and use it this term.
step-barrier-role-2 = Invite parents one by one, with a short task that suits what they can do.
step-barrier-role-3 = In every talk, ask how the parent goes about things at home, and write it down.
ask-barrier-role-1 = Which parents have we not yet asked for anything this year?
ask-barrier-role-2 = Which talents of parents do we know, and which do we not know yet?
