# What the school team sees.

sign-out = Sign out
plain-http-warning = This address is not protected. Use it only inside the school’s own network.
example-email = name@school.org

first-title = Welcome to Drempel
first-intro = Set up your school. Right after that you can open a parent survey.
first-word = Word from the server’s start screen
first-word-help = It stands in the terminal in which Drempel was started.
first-school = Name of the school
first-languages = Languages of the parents
first-languages-help = Parents choose for themselves. Switch off what nobody at school speaks.
first-families = Number of families
first-families-help = It tells you later what share of the families answered.
email = E-mail address
password = Password
password-help = At least 10 characters. A sentence is easiest to remember.
first-submit = Set up the school
first-draft = not checked yet

wrong-word = This word is not right. Look in the terminal in which Drempel was started.
wrong-school = Give the name of the school, up to 100 characters.
wrong-languages = Choose at least one language.
wrong-families = Give a number from 1 to 20,000.
wrong-email = This is not an e-mail address. An example: name@school.org
wrong-password = Choose a password of at least 10 characters.
wrong-form = Look at the red fields again.

sign-in-title = Sign in
sign-in-submit = Sign in
sign-in-wrong = E-mail address or password is not right.
sign-in-slow = { $seconds ->
    [one] Wait 1 more second, then try again.
   *[other] Wait { $seconds } more seconds, then try again.
}

home-none = No survey yet
home-none-text = Ask parents in one minute about welcome, messages, barriers and wishes.
home-open = Open a parent survey
home-rounds = Surveys
home-until = Open until { $date }
home-held = Closed on { $date }. Waits for late answers.
home-final = The box is opened
survey-name = Parent survey of { $date }

open-title = Open a parent survey
open-intro = Part 1 takes about a minute, and so does part 2. Parents answer without a name, in their own language.
open-closes = Last day to answer
open-results = Day of the result
open-results-help = Parents see this date after their answer. You promise it.
open-k = Smallest group that you get to see
open-k-help = At least 5 people. Higher is safer. It is fixed from then on.
open-few-families = With { $families } families there may well be too few answers to show anything.
open-submit = Open
open-questions = See the questions
open-part = Part { $number }
open-running = A survey is still running. Open its box first, then a new one can come.
wrong-closes = Choose a day from today to 90 days ahead.
wrong-results = Choose a day after the last day to answer, up to 60 days later.
wrong-k = Choose a number from 5 to 50.

code-title = Hang this code at the gate
code-text = Parents scan the code with their phone. They can also type the address.
code-label = QR code to { $address }
code-distance = Readable from about { $metres } metres when printed on A4.
code-print = Print
code-at-gate = At the gate

taking-part = Who took part
taking-part-none = Nothing to count yet. Each morning you see here about how many people took part.
taking-part-steps = At least { $people } people
taking-part-few = Fewer than 5 people
taking-part-rule = Counted up to yesterday, in steps of 5 people. Nobody sees answers before the end.
sittings = Days that are not added up yet
sitting = { $place }, { $date }
sitting-void = Leave out
sitting-voided = left out
sittings-settle = The day is over: add up now
sittings-settle-help = Today’s answers are added at once. It also happens by itself, every night.
sitting-void-help = Use this when somebody answered for fun. It cannot be undone.
close-title = Closing and opening
close-now = Close now
close-now-help = Parents can no longer begin. Answers that still wait on a phone are added.
open-box = Open the box
open-box-help = This happens only once. After that no answer can be added.
open-box-sure = Yes, I want to open the box now, for good.
open-box-tick = Tick the box first.
extend = Open again until
extend-submit = Open again
enough-unknown = With fewer than { $k } people everything is deleted and nobody sees anything.

result-title = Result
result-people = { $people ->
    [one] 1 person answered
   *[other] { $people } people answered
}
result-too-few = Fewer than { $k } people answered. There is nothing to show, and everything was deleted.
result-question-few = Too few answers to show.
result-answered = { $people ->
    [one] 1 answer
   *[other] { $people } answers
}
result-nearly = (Nearly) everyone: { $choice }
result-nobody = Nobody answered this question.
result-part-few = Too few people did this part to show anything.
result-voided = { $sittings ->
    [one] 1 day is left out.
   *[other] { $sittings } days are left out.
}
result-choice = Choice
result-count = Number
preview = See what parents see
