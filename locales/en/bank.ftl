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
