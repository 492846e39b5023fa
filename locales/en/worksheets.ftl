# What a team fills in together on paper: signed by nobody, and visibly not anonymous. In our own words; sources stand in
# assets/bank/worksheets.toml.

## Self-scan: seventeen goals under five recommendations

scan-title = Self-scan
scan-why = Where do we stand as a school? Tick the boxes together, and write down what you already do.
scan-how = Begin with part 1: it carries the rest. Then choose the part that comes out lowest.
scan-level-5 = excellent
scan-level-4 = strong
scan-level-3 = acceptable
scan-level-2 = could be better
scan-level-1 = point for improvement
scan-note = What we do
scan-part-1 = Parents and school are partners
scan-part-2 = Everyone can understand us
scan-part-3 = Children learn at home too
scan-part-4 = We are not on our own
scan-part-5 = We do it together, year after year
scan-1-1 = We discuss with parents who does what, at home and at school, and what we expect of each other.
scan-1-2 = We build trust by meeting each other, on everyday and on official occasions.
scan-1-3 = We take the first step ourselves, listen with respect and know that our own view is not neutral.
scan-1-4 = We make time to get to know parents: what they go through, how they see things, where they come from.
scan-1-5 = The pupil takes part: we do not talk over the child’s head.
scan-2-1 = We have a clear approach to reach every family in a way that suits them.
scan-2-2 = We say it simply and in more than one way, so that language, reading or a screen shuts nobody out.
scan-2-3 = An app helps, but we keep seeing each other: also at families’ homes and in the classroom.
scan-3-1 = We support parents in following their child’s learning from home: high expectations, language, homework.
scan-3-2 = We start from what families already do and can manage.
scan-4-1 = We work with people around the school: family liaison workers, the guidance centre, social support, leisure, culture.
scan-4-2 = Even when partners help, we keep the contact with parents ourselves.
scan-4-3 = We bring parents together so that they can help each other.
scan-5-1 = What we do for and with parents fits together in one plan.
scan-5-2 = We know what knowledge, skills and attitude our team needs, and parents have a say in it.
scan-5-3 = What works well stays, even when a new school year begins or somebody leaves.
scan-5-4 = We keep learning: about talks, differences between families, poverty.

## Thermometer: sixteen statements

thermometer-title = Thermometer
thermometer-why = Sixteen statements with an edge. Stick a note with your reason on red, orange, yellow or green. That way everyone sees where the team stands.
thermometer-red = strongly disagree
thermometer-orange = disagree
thermometer-yellow = tend to agree
thermometer-green = strongly agree
thermometer-1 = Parents who do not come do not think school is important.
thermometer-2 = The first step towards parents is always up to us.
thermometer-3 = Anyone who lives here should speak the school’s language with us.
thermometer-4 = A good talk at the gate is worth more than a school report.
thermometer-5 = I phone parents mostly when something goes wrong.
thermometer-6 = It is fine for parents to help decide how we teach.
thermometer-7 = A home visit is part of our job.
thermometer-8 = For every child in my class, I know the people who care for them at home.
thermometer-9 = Homework is something between the child and me.
thermometer-10 = Our welcome is equally warm for every parent.
thermometer-11 = The app is enough to keep parents informed.
thermometer-12 = I would rather put difficult things in writing.
thermometer-13 = We speak to fathers too little.
thermometer-14 = We notice too little of what parents do at home.
thermometer-15 = My hours for parents really count at our school.
thermometer-16 = I learn from parents too.

## Checklist of one action

checklist-title = Checklist for an action
checklist-why = Fill in this sheet before you begin, and once more afterwards. What has grown?
checklist-action = Our action
checklist-before = Before: what do we expect?
checklist-after = Afterwards: what do we see?
checklist-parents = For parents
checklist-school = For us
checklist-parents-knowledge = Do parents know more about the school and their child’s learning?
checklist-parents-emotion = Do parents feel better about the school?
checklist-parents-rational = Do parents see more clearly what their child gains from it?
checklist-parents-conviction = Do parents see more of a role for themselves?
checklist-parents-competence = Do parents feel more confident in taking on that role?
checklist-parents-behaviour = Do parents use more chances to join in?
checklist-parents-time = Do parents make more time for it?
checklist-school-knowledge = Do we know more about the parents?
checklist-school-emotion = Do we feel more at ease with parents?
checklist-school-rational = Do we see more clearly what working together achieves?
checklist-school-conviction = Do we see more clearly that this is our job?
checklist-school-competence = Do we feel more confident in working together?
checklist-school-behaviour = Do we use more chances to meet parents?
checklist-school-time = Do we make more time for it?
checklist-how = Knowing more and doing more is seldom enough. See which row stays empty.

## Plus or minus

plus-title = Plus or minus
plus-why = First everyone writes alone, then you read together. Choose what to tackle first.
plus-activity = What we do
plus-plus = This works
plus-minus = This does not work
plus-first = First?

## Problem tree and goal tree

tree-title = Problem tree and goal tree
tree-why = Put the problem in the trunk, the causes in the roots, the effects in the branches. Then turn it into a goal tree.
tree-problem = The problem
tree-causes = Causes
tree-deeper-causes = What lies beneath them
tree-effects = Effects
tree-later-effects = Effects in the longer run
tree-goal = The goal
tree-activities = What we do
tree-deeper-activities = What that takes
tree-results = What we see at once
tree-later-results = What we want in the longer run

## Vision meeting

vision-title = Meeting about our vision
vision-why = Ten questions for an evening or half a training day. Let a neutral person lead; then the head simply joins in too.
vision-1 = What do we already do together with parents: talks, explanations, meeting each other?
vision-2 = What does that do for pupils, for parents and for us?
vision-3 = What are we proud of, and why?
vision-4 = Which parents do we see little of, and what would make the difference for them?
vision-5 = How does working together help our pupils learn?
vision-6 = How does trust grow, so that we feel responsible together?
vision-7 = What goes well that we want to build on?
vision-8 = What is hard going, and what would help?
vision-9 = What does that ask of each of us?
vision-10 = What does the team need from the head?
vision-notes = What we say
vision-agreed = What we agree

## Agenda of a good talk

agenda-title = Guide for a good talk
agenda-why = Six points for a talk with a parent. Give them beforehand, with the pictures.
agenda-1 = Getting to know each other: who is important to your child, and what do you like doing together?
agenda-2 = What do we expect of each other? What do you do, what do we do, what do we do together?
agenda-3 = What do you find important for your child, and what do we find important?
agenda-4 = How is learning going, and how does your child feel?
agenda-5 = How can we help you to help at home?
agenda-6 = What do we agree, and when do we talk again?
agenda-forms-title = Other ways to keep in touch
agenda-forms-informal-oral = At the door, at the gate, over coffee, a phone call
agenda-forms-informal-written = A message, a photo, a note in the school bag
agenda-forms-formal-oral = An appointment, a home visit, an information evening, a fixed hour for questions
agenda-forms-formal-written = A letter with pictures, the school report, the app
agenda-forms-informal = everyday
agenda-forms-formal = official
agenda-forms-oral = spoken
agenda-forms-written = written
agenda-notes = Notes

## Class talk with pupils

class-title = Class talk
class-why = What do children like? Read each card aloud, count the hands and write down the number. No names go on it.
class-cards = Who does this, do you think?
class-number = Number of pupils
class-like-home = What do you like parents to do for school?
class-like-school = What do you like the teacher to do with parents?
class-rather-not = What would you rather they did not do?
