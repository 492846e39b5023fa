# What the school team is asked: the mirror of the parents' questions, found by its sign (assets/bank).

team-emotion = Do we feel at ease with all parents?
team-messages = Are our messages easy to understand for all parents?
team-knowledge = Do we know the families of our pupils?
team-rational = Is talking with parents good for our pupils?
team-conviction = Is contact with all parents part of our job?
team-competence = Can we talk with parents about a worry?
team-behaviour = Do we often talk with the parents?
team-time = Do we have time for contact with parents?

guess-barriers = What do you think parents will most often say is hard?
team-barriers = What makes contact with parents hard for you?

teambarrier-time = Too little time
teambarrier-language = The language
teambarrier-messages = Giving difficult news
teambarrier-training = I never learned this
teambarrier-homes = A home visit is a big step
teambarrier-agreements = Agreements often fall through
teambarrier-roles = Unclear who does what
teambarrier-conflict = Fear of a conflict
teambarrier-few = Few parents come
teambarrier-lead = Little support from the head
teambarrier-none = Nothing, all is fine

## The other questions of the seven dimensions, mirrored

team-friendly = Are we friendly to all parents?
team-accepted = Do we feel that parents value our work?
team-opinion = Are parents open to what we tell them about their child?
team-goodwill = Do we trust that every parent wants the best for their child?
team-asks = Do we know what parents expect of us, and what holds them back?
team-contact = Do we know who can tell us more about the families and their neighbourhood?
team-visit = Is it good for our pupils when their parents come to school?
team-reach = Do we set time aside for parents, also for training or a home visit?
team-role = Do we think it is up to us to take the first step towards parents?
team-influence = Can we improve the contact with parents ourselves?
team-homework = Can we help all parents to help at home?
team-transition = Can we talk with all parents, whatever their language?
team-council = Can we make it possible for all parents to join in?
team-talkchild = Do we talk with parents when all is well?
team-support = Do we tell parents how they can help at home?
team-come = Do our events for parents suit all families?
team-helpout = Do we ask all parents to help out?
team-timehome = Do we have time to get to know every family?
team-hours = Do we choose hours that suit parents?
team-useful = Do our messages say what parents want to know?
team-listen = Do we listen to parents enough?
team-learninghelp = Do we help parents to help their child?

## The twelve keys

team-key-welcome = Do we greet every parent warmly, without judging?
team-key-team = Do we pull together as a team?
team-key-families = Do we take every family as it is?
team-key-firststep = Do we take the first step towards parents?
team-key-bonds = Do we get to know families before there is a problem?
team-key-oral = Do we talk rather than write, with pictures to help?
team-key-languages = Do we find a way when the language is hard?
team-key-explicit = Do we explain what we take for granted?
team-key-fathers = Do we speak to fathers as often as to mothers?
team-key-doors = Do we offer many ways to meet us?
team-key-partners = Do we work together with organisations around the school?
team-key-time = Do we give the contact with parents the time it needs?

## After an activity

team-after-knowledge = Do we now know more about the parents?
team-after-emotion = Do we now feel more at ease with parents?
team-after-rational = Do we now see more clearly what working together achieves?
team-after-conviction = Do we now see better what our job is?
team-after-competence = Can we now work better together with parents?
team-after-behaviour = Do we now use more chances to talk with parents?
team-after-time = Do we now set more time aside for parents?
