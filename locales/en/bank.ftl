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
question-accepted = Do people at school accept you as you are?
question-opinion = Are you free to say what you think at school?
question-goodwill = Does the school want the best for your child?
question-asks = Do you know what the school asks parents to do?
question-contact = Do you know who you can go to with a question?
question-visit = Does it help your child when you come to school?
question-reach = Is it easy for you to come to school?
question-role = Is it also your job to help your child learn?
question-influence = Can you help make decisions at school?
question-homework = Do you understand what your child has to learn at home?
question-transition = Can you help your child choose the next school?
question-council = Can you share your ideas in a group with other parents?
question-talkchild = At home, do you talk with your child about school?
question-support = Do you help your child with schoolwork?
question-come = Do you come to school when there is something for parents?
question-helpout = Do you help with activities at school?
question-timehome = Do you have time at home to help your child learn?
question-hours = Are the school’s hours good for you?

## Themes

question-useful = Do the school’s messages tell you what you want to know?
question-listen = Does the school listen to you enough?
question-learninghelp = Does the school help you to help your child learn?

## The twelve keys, as parents are asked

key-welcome = Do people at school say hello in a friendly way?
key-families = Is your family welcome at school, just as it is?
key-firststep = Do people from school come to you first to talk?
key-bonds = Does the school also talk with you when everything is fine?
key-oral = Does the school explain things by talking, with photos and drawings?
key-languages = Does the school help you when the language is hard?
key-explicit = Does the school explain how things work there?
key-fathers = Does the school also ask fathers to join in?
key-doors = Are there many ways to talk with the school?
key-time = Does the school make time for you?

## Cards: who does this?

who-read = Who reads stories to the child?
who-homework = Who helps the child with homework?
who-manners = Who teaches the child to be kind?
who-language = Who teaches the child the school’s language?
who-quarrel = Who helps when the child argues with someone?
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
after-conviction = Is it clearer now how important your help is?
after-competence = Is it easier now to talk with the teacher?
after-behaviour = Do you talk with the school more often now?
after-time = Was it at a good time for you?

## Would you come?

question-wouldcome = Would you come?
wouldcome-yes = Yes, I would come
wouldcome-maybe = Maybe
wouldcome-no = No, thank you

## More choices

barrier-overload = Too many messages
barrier-transport = Getting to school
barrier-trust = Bad experiences in the past
barrier-role = The school has never asked me anything

wish-meet = Meet other parents
wish-buddy = Help from a parent who speaks my language
wish-room = A room for parents at school
wish-help = Help the school with activities
wish-think = Share my ideas with the school
wish-papers = Help with forms or money problems

way-class = In the classroom

question-moments = What times are good for you?
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

question-carer = Who are you in the child’s life?
carer-parent = Parent
carer-grandparent = Grandparent
carer-foster = Foster parent
carer-sibling = Brother or sister
carer-family = Another family member
carer-other = Someone else

question-stage = What kind of school does your child go to?
stage-nursery = Nursery school
stage-primary = Primary school
stage-secondary = Secondary school
stage-special = Special school with extra help
