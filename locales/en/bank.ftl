# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Do you feel welcome at school?
question-messages = Do you understand the messages from school?
question-barriers = What makes contact with the school hard?
question-wishes = What would you like from the school?
question-knowledge = Do you know what your child learns at school?
question-rational = Is talking with the school good for your child?
question-ways = How would you like contact with the school?
question-conviction = Is your help important for your child’s learning?
question-competence = Can you talk with the teacher about a worry?
question-behaviour = Do you often talk with the teacher?
question-time = Do you have time for contact with the school?

scale-yes = Yes
scale-mostly = Mostly
scale-little = A little
scale-no = No

barrier-time = My work hours
barrier-childcare = Small children at home
barrier-money = It costs money
barrier-worries = Other big problems
barrier-language = The language
barrier-digital = The school app
barrier-reading = Letters are hard
barrier-system = I do not know how the school works
barrier-shy = I know nobody at school
barrier-asking = Asking for help is hard
barrier-welcome = I do not belong there
barrier-badnews = The school only calls about problems
barrier-none = Nothing, all is fine

wish-coffee = Coffee together at school
wish-class = A look in the class
wish-together = Read or play at school with my child
wish-tips = Tips to help my child at home
wish-lessons = Lessons for me in the school’s language
wish-interpreter = An interpreter at a talk
wish-goodnews = Good news about my child too
wish-hour = Talk at another hour

way-gate = At the school gate
way-call = A phone call
way-message = A message on my phone
way-letter = A letter with pictures
way-app = The school app
way-talk = An appointment at school
way-home = At my home
way-evening = An information evening

## More questions of the seven dimensions

question-friendly = Are the people at school friendly to you?
question-accepted = Can you be yourself at school?
question-opinion = Can you say what you think at school?
question-goodwill = Does the school want the best for your child?
question-asks = Do you know what the school asks from parents?
question-contact = Do you know who you can go to with a question?
question-visit = Is it good for your child when you come to school?
question-reach = Is coming to school easy for you?
question-role = Do you have a role in your child’s learning?
question-influence = Can you help decide about things at school?
question-homework = Do you understand what your child has to learn at home?
question-transition = Can you help your child choose the next school?
question-council = Can you give your ideas in a group with other parents?
question-talkchild = At home, do you talk with your child about school?
question-support = Do you help your child with schoolwork?
question-come = Do you come to school when there is something for parents?
question-helpout = Do you help with activities at school?
question-timehome = At home, do you have time to help your child learn?
question-hours = Are the school’s hours good for you?

## Themes

question-useful = Do the school’s messages tell you what you want to know?
question-listen = Does the school listen to you enough?
question-learninghelp = Does the school help you to help your child?

## The twelve keys, as parents are asked

key-welcome = Does the school say hello to you in a friendly way?
key-families = Is your family welcome as it is?
key-firststep = Do people from school come and talk to you?
key-bonds = Does the school talk with you when all is fine?
key-oral = Does the school use talks, photos and pictures?
key-languages = Does the school help you when the language is hard?
key-explicit = Does the school explain how everything works?
key-fathers = Does the school also ask fathers to join in?
key-doors = Can you talk with the school in many ways?
key-time = Does the school take time for you?

## Cards: who does this?

who-read = Who reads stories to the child?
who-homework = Who helps the child with homework?
who-manners = Who teaches the child to be kind?
who-language = Who teaches the child the school’s language?
who-quarrel = Who helps the child when there is an argument?
who-rest = Who makes sure the child sleeps enough?
who-screens = Who makes the rules about phones and screens?
who-future = Who talks with the child about the future?
does-home = At home
does-together = Together
does-school = The school

## After an activity

after-knowledge = Do you know more about the school now?
after-emotion = Do you feel more welcome now?
after-rational = Was this good for your child?
after-conviction = Do you see better now how important your help is?
after-competence = Is it easier for you now to talk with the teacher?
after-behaviour = Do you talk with the school more often now?
after-time = Was the time of day good for you?

## Would you come?

question-wouldcome = Would you come?
wouldcome-yes = Yes, I will come
wouldcome-maybe = Maybe
wouldcome-no = No, thank you

## More choices

barrier-overload = Too many messages
barrier-transport = Getting to school
barrier-trust = Bad experiences in the past
barrier-role = The school has never asked me anything

wish-meet = Meeting other parents
wish-buddy = Help from a parent who speaks my language
wish-room = A place for parents at school
wish-help = Helping at school activities
wish-think = Sharing my ideas with the school
wish-papers = Help with papers or money problems

way-class = In the class

question-moments = Which time is good for you?
moment-morning = In the morning at the school gate
moment-day = During the day
moment-afternoon = Right after school
moment-evening = In the evening
moment-weekend = At the weekend

question-strengths = What would you like to share with the school?
strength-language = My language
strength-cooking = Cooking
strength-music = Music
strength-making = Making or repairing things
strength-work = Talking about my work
strength-interpreting = Translating for other parents

question-carer = Who are you to the child?
carer-parent = Parent
carer-grandparent = Grandparent
carer-foster = Foster parent
carer-sibling = Brother or sister
carer-family = Other family
carer-other = Someone else

question-stage = Which school does your child go to?
stage-nursery = Nursery school
stage-primary = Primary school
stage-secondary = Secondary school
stage-special = School with extra help
