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
