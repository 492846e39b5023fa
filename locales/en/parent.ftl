# What a parent sees beside the questions.

start-title = Your opinion counts
start-pick = Tap your language
start-time = About 1 minute
anonymity-tally = Your answer is one small mark among many
anonymity-nobody = No name. Nobody sees who you are
anonymity-box = The box with answers opens at the end
more-languages = More languages

listen = Read aloud
back = Back
next = Next
skip = Skip
stop-and-send = Stop and send
send = Send
choose-up-to = { $max ->
    [one] Choose 1 picture
   *[other] Choose up to { $max } pictures
}
choose-full = First tap one picture away
question-of = Question { $number } of { $total }
unknown = I don’t know

check-title = Your answers
check-text = Is everything right? Tap Send.
check-change = Change
skipped = Skipped

sending = We are sending your answer…
thanks-title = Thank you!
thanks-counted = Your answer is counted.
thanks-more = Do you have 1 more minute?
thanks-results = To see the result, scan this code again on { $date }.
thanks-close = You can close this page.
waiting-title = Not sent yet
waiting-text = We keep your answer on this phone. We send it when there is internet.
waiting-sent = Your earlier answer is now counted.
waiting-missed = Your earlier answer came too late. It was not counted.
waiting-lost = This phone cannot keep your answer. Do not close this page.
late-title = Sorry, it is too late
late-text = The questions are closed. Your answer was not counted.
refused-title = This did not work
refused-text = We could not read your answer. Please start again.
try-again = Try again

quiet-title = No questions now
quiet-text = Keep this code. New questions will come later.
closed-title = Thank you!
closed-text = The questions are closed.
closed-results = To see the result, scan this code again on { $date }.
opened-text = The box is open. The school looks at all answers together now.

error-unknown-code-title = We do not know this code
error-unknown-code-text = Look at the code again. Or scan it again.
error-not-found-title = This page does not exist
error-not-found-text = Go back, or scan the code again.
error-language-title = We do not have this language
error-language-text = Choose another language here.
error-answer-title = Something is wrong with this answer
error-answer-text = Go back and choose again. Nothing was counted.
error-too-large-title = The message is too big
error-too-large-text = Go back and start again. Nothing was counted.
error-form-title = We could not read this
error-form-text = Go back and try again. Nothing was changed.
error-closed-title = The questions are closed
error-closed-text = Your answer was not counted. Thank you all the same.
error-busy-title = Please wait a moment
error-busy-text = It is too busy now. Try again soon.
error-inside-title = There is a fault on our side
error-inside-text = Try again soon.
error-foreign-title = You come from another website
error-foreign-text = Go back to our page and try again.
error-number = Number of the fault: { $number }
go-back = Back

root-title = Type the code of your school
root-code = Code of the school
root-help = It has 6 characters. They stand on the poster or the letter.
root-team = For the school team

example = This is an example. This school does not exist.
test-only = This is a test. It does not count.
told-link = What did the school do with the last answers?
told-people = { $people ->
    [one] 1 parent answered.
   *[other] { $people } parents answered.
}
told-named-hard = This is hard for parents
told-named-wish = This is what parents would like
told-named-by = { $people ->
    [one] 1 parent
   *[other] { $people } parents
}
told-promises = This is what the school does
told-promised = Promised
told-busy = We are working on it
told-done = Done

trust-link = How does my answer stay secret?
trust-title = How your answer stays secret
trust-tally = Your answer is one small mark among many. We only count the marks. We do not keep your answer itself.
trust-nobody = We ask no name. We do not note which phone you have.
trust-box = The box of marks is locked. It opens once, at the end.
trust-groups = The school sees only groups of 5 people or more.
trust-not-title = What we cannot protect
trust-not-machine = Who has the computer and the key can see answers arrive.
trust-not-cheat = A school that lies can make up answers.
trust-not-group = In a small group people can sometimes guess who said what.
trust-not-watching = Somebody beside you can see your screen.
trust-not-place = The school knows about how many people answer at a place.
trust-not-late = An answer that waits too long on your phone does not count.
