# What people see at the places: the party kiosk, the helper’s tablet, paper, and slips.

kiosk-touch = Touch the screen
kiosk-vote = Which idea do you like?
kiosk-counted = Your vote is counted.
kiosk-next = Now the next person can vote.
kiosk-votes = { $votes ->
    [one] 1 vote
   *[other] { $votes } votes
}
kiosk-won = This got the most votes
kiosk-told = You chose together
live-title = The votes until now
live-soon = You see the first votes here soon.

helper-mine = Which language do you speak?
helper-language = Which language does the parent speak?
helper-next = Next parent
helper-read = Read this aloud
helper-turn = Turn the screen to the parent
helper-turn-back = Turn the screen back
helper-hand = Give the tablet to the parent
helper-hand-text = The parent answers alone now. Please look away.
helper-alone = Tap your answers. Nobody looks.
helper-give-back = Ready. Give the tablet back
helper-again = I have the tablet again
helper-kept = The answer is kept on this tablet. It is sent when there is internet.
helper-unsafe = This tablet cannot keep answers. It only works with internet.

device-code = Type the code that the school gave you
device-code-wrong = This code does not work. Ask the school for a new code.
device-start = Start
device-ready = This tablet now also works without internet.
device-ended = The code of this tablet does not work any more
device-ended-text = Ask the school for a new code.

slip-line = One paper for one family. Nobody knows which paper is yours.
slip-used-title = This paper was used before
slip-used-text = The first answer is counted. Each paper works one time.
slip-foreign-title = This paper is not for these questions
slip-foreign-text = Ask the school for a new paper.
slip-only-title = You need a paper from the school
slip-only-text = Scan the code on the paper that your family got.
slip-open = Answer without a paper

paper-how = Put a cross in the box.
paper-turn = Turn the page. There are more questions.
paper-return = Fold the page. Put it in the box at school.
paper-scan = Or scan the code with your phone.
badge-ask = Ask me. I help you to answer.
