# Menu and tabs
processes-nav = Processes
processes-tabs = About the processes
processes-tab-all = All processes
processes-tab-my-role = My role
processes-tab-gaps = What is missing
processes-tab-together = Collaboration
processes-tab-library = Library
processes-crumbs = You are here
processes-side = More about the process
processes-cancel = Cancel
processes-save = Save
processes-choose = Choose
processes-optional = optional
processes-form-version = Somebody else has made a change meanwhile. Open the page again and redo what you wanted.
processes-print = Print

# All processes
processes-list-title = Processes
processes-list-lede = How we work: what is done, by whom, in which order and together with whom.
processes-list-new = New process
processes-list-main = What we are here for: from a need to a need that is met.
processes-list-management = How the work is led.
processes-list-support = What helps the other processes.
processes-list-under-way = Under way
processes-list-empty = No processes are established yet
processes-list-empty-text = When a process is described, reviewed and established everybody sees it here.
processes-review-late = To be reviewed
processes-kinds-main = Main processes
processes-kinds-sub = Sub-processes
processes-kinds-management = Management processes
processes-kinds-support = Support processes
processes-kind-main = Main process
processes-kind-sub = Sub-process
processes-kind-management = Management process
processes-kind-support = Support process
processes-kind-main-hint = What we are here for, such as giving support in residential care.
processes-kind-sub-hint = A part of a main process, in more detail.
processes-kind-management-hint = How the work is planned, decided and followed up.
processes-kind-support-hint = What helps the others, such as recruiting or reporting.

# States
processes-state-draft = Draft
processes-state-in-review = In review
processes-state-reviewed = Reviewed
processes-state-established = Established
processes-state-ended = No longer in force
processes-version = Version { $number }
processes-holds-from = in force from { $day }
processes-held-until = in force until { $day }
processes-owner-is = Process owner: { $name }
processes-no-owner = No process owner

# One process
processes-about = About the process
processes-versions = Versions
processes-decided = Decided { $day }. { $mandate }
processes-history = History
processes-somebody = Somebody
processes-map = Map
processes-map-label = Process map: { $name }. The same is there as text beside it.
processes-steps-title = Step by step
processes-column-step = Step
processes-column-who = Who
processes-column-support = Support
processes-column-next = Next
processes-column-process = Process
processes-external = outside the organisation
processes-support-none = no support
processes-with = Together with: { $with }
processes-over = The process is over
processes-bpmn = Download BPMN
processes-note-retired = The process is not in use since { $day }
processes-note-draft = The process is not established yet
processes-note-draft-text = What you see is a draft. Only those who work with the process see it.
processes-note-late = The process was to be reviewed by { $day }

# Fields
processes-field-name = What is the process called?
processes-field-name-hint = The verb first, as in “Give support in residential care”.
processes-field-name-missing = Write what the process is called
processes-field-kind = What kind of process is it?
processes-field-kind-missing = Choose what kind of process it is
processes-field-unit = Unit
processes-field-unit-hint = The process goes for the unit and everything below it.
processes-field-unit-missing = Choose the unit that the process goes for
processes-field-owner = Process owner
processes-field-owner-hint = Answers for the process being fit for purpose and followed.
processes-field-leader = Process leader
processes-field-leader-hint = Leads the work of describing and improving it.
processes-field-person-wrong = Choose somebody in the list
processes-nobody-yet = Nobody yet
processes-nobody-found = Nothing found
processes-field-parent = Part of
processes-field-parent-hint = The process that this is a part of.
processes-field-parent-none = No other process
processes-field-parent-wrong = Choose a process in the list
processes-field-parts = Sub-processes
processes-field-purpose = Purpose
processes-field-purpose-hint = What becomes better for the one whom the process is for?
processes-field-need-in = The need that starts it
processes-field-need-in-hint = For example “A need for housing”.
processes-field-need-out = The need that is met
processes-field-need-out-hint = For example “The need is met”.
processes-field-decided = Day of the decision
processes-field-decided-by = Established by
processes-field-mandate = By what right?
processes-field-mandate-hint = A delegation, a decision of the board, as in “Delegation 4.2”.
processes-field-registry = Registry number
processes-field-valid-from = In force from
processes-field-review-by = Reviewed again by
processes-decided-missing = Write the day of the decision
processes-mandate-missing = Write by what right the process is established
processes-valid-from-missing = Write from which day it is in force
processes-review-by-missing = Write when it is to be reviewed again
processes-review-by-past = Choose a day ahead

# New
processes-new-title = New process
processes-new-lede = Begin with what it is called and who answers for it. The steps come after.
processes-new-library = Start from the library
processes-new-file = Take in a BPMN file
processes-new-from = You start from “{ $name }”
processes-new-save = Create and write the steps
processes-first-role = Without role
processes-edit-title = Change what is said

# Library
processes-library-title = A library to start from
processes-library-lede = Processes that the trade knows. You take a copy and make it yours.
processes-library-source = Source: { $source }. Restated in our words.
processes-library-size = { $steps } steps, { $lanes } parties
processes-library-start = Start from here

# A file
processes-file-title = Take in a BPMN file
processes-file-lede = From Visio, Camunda, Signavio, bpmn.io and others. Lanes become roles and boxes become steps. You get a draft and a list of what was left out.
processes-file-field = File
processes-file-hint = BPMN 2.0, 5 MB at most.
processes-file-save = Take in
processes-file-missing = Choose a file
processes-file-too-large = The file is larger than a process uses to be. Divide it.
processes-file-not-xml = The file can't be read. Save it as BPMN 2.0 (.bpmn) and try again.
processes-file-own-types = The file has a document type of its own, which we don't take in. Save it anew in your tool.
processes-file-not-bpmn = The file isn't BPMN 2.0. Choose BPMN when you export.
processes-file-no-process = The file has no process in it.
processes-file-nameless = Process from a file
processes-told-title = Some of it didn't come in as it was
processes-told-show = Show { $n } things
processes-told-no-place = left out, the step table has no place for it
processes-told-nowhere = left out, it leads to something that isn't in the file
processes-told-same-id = came in by itself, but the file has two with the same id
processes-told-foreign = left out, it is the tool's own
processes-told-text = stands in the description of the step now
processes-told-together = became collaboration at the step
processes-told-step = became a step of its own
processes-told-way = became an ordinary way on

# Kinds of steps
processes-step-start = Start
processes-step-activity = Activity
processes-step-decision = Choice
processes-step-together = At the same time
processes-step-wait = Wait
processes-step-sub = Sub-process
processes-step-end = End
processes-step-start-hint = The need that sets the process going.
processes-step-activity-hint = Somebody does something.
processes-step-decision-hint = One of several ways is chosen. Write the condition of each.
processes-step-together-hint = Several ways are gone at once, or all have to be done before one goes on.
processes-step-wait-hint = One waits for an answer or a day.
processes-step-sub-hint = A step that is a process of its own.
processes-step-end-hint = Here the process is over.

# What is wrong with a table
processes-faults-title = This needs to be done
processes-hints-title = Have a look at this
processes-fault-empty = The process has no steps. Add one.
processes-fault-no-start = Add a step of the kind Start.
processes-fault-no-end = Add a step of the kind End.
processes-fault-nameless = { $step }: write what is done.
processes-fault-nobody = { $step }: choose who does it.
processes-fault-leads-nowhere = { $step } leads to a step that isn't there. Choose another.
processes-fault-leads-to-itself = { $step } leads to itself. Choose another step.
processes-fault-unreached = { $step }: one never gets here. Let another step lead here.
processes-fault-stops = { $step }: what comes next? Choose a step, or make it an end.
processes-fault-no-way-out = { $step }: here one goes round without reaching the end. Add a way out.
processes-fault-no-choice = { $step }: a choice needs two ways at least.
processes-fault-no-condition = { $step }: write when one goes which way.
processes-fault-goes-on = { $step } is the end, but leads on.
processes-fault-begins-twice = { $step } is the start, but something leads there.
processes-fault-idle = { $lane } does no step.

# The table
processes-table-title = The steps of version { $number }
processes-table-add = Add a step
processes-table-add-after = Add after
processes-table-edit = Change
processes-table-remove = Take out
processes-table-up = Move up
processes-table-down = Move down
processes-table-back = To all steps
processes-table-empty = There are no steps
processes-table-empty-text = Begin with a step of the kind Start: which need sets the process going?
processes-draft-drop = Drop the draft of version { $number }
processes-remove-title = Take out “{ $step }”?
processes-remove-text = What is written about the step goes out of the draft. The steps before it will lead to what came after.
processes-remove-save = Take out the step
processes-lanes-title = Roles and parties
processes-lanes-lede = Who does the steps? The order is that of the map, from above.
processes-lanes-one = Role { $n }
processes-lanes-name = Role or party
processes-lanes-place = Place in the map
processes-lanes-twice = Two roles have the same name. Give one of them another.
processes-lanes-in-use = { $lane } does steps. Give the steps to somebody else before you take the role away.

# A step
processes-step-new-title = New step
processes-step-edit-title = Change the step
processes-step-after = The step is put after { $step }.
processes-step-name = What is done?
processes-step-name-hint = The verb first, as in “Hold a welcoming talk”.
processes-step-name-missing = Write what is done
processes-step-kind = What kind of step is it?
processes-step-kind-missing = Choose what kind of step it is
processes-step-lane = Who does it?
processes-step-lane-missing = Choose who does it
processes-step-lane-other = Somebody else
processes-step-new-lane = Who?
processes-step-new-lane-hint = A profession or a party, not a person.
processes-step-new-lane-missing = Write who does it
processes-step-external = Outside the organisation
processes-step-next = Way { $n }: what comes next?
processes-step-when = Way { $n }: condition
processes-step-next-nothing = No way
processes-step-next-hint = Two ways without condition are both gone. Write conditions where one is chosen, such as Yes and No.
processes-step-next-new-hint = Leave empty, and the step leads to where the one before led.
processes-step-next-missing = Choose where the condition leads
processes-step-next-twice = The step leads there already. Choose another or take the way away.
processes-step-next-gone = The step isn't there any more. Choose another.
processes-step-next-itself = A step can't lead to itself
processes-step-too-many = A process has { $most } steps at most. Make a sub-process.
processes-step-more = More about the step: phase, support, collaboration
processes-step-phase = Phase
processes-step-phase-hint = The part of the process that the step belongs to, such as “Inquiry”.
processes-step-text = Description
processes-step-support = Routines and checklists
processes-step-support-hint = One a line. Those that are in Ledfyr are tied on the step's own page.
processes-step-with = Together with
processes-step-with-hint = Whom, with commas between.
processes-step-how = How that is done
processes-step-opens = The process that the step opens
processes-step-opens-none = None
processes-step-open-process = Open the sub-process
processes-step-about = About the step
processes-step-around = Before and after
processes-step-before = Before
processes-step-gone = The step is no longer in the process
processes-step-gone-text = It stands in an older version, and is shown because something refers to it.

# Routines of a step
processes-link-title = Routines
processes-link-empty = No routine is tied to the step
processes-link-empty-text = An activity that has to be done in a certain way needs a routine.
processes-link-named = The routines named above aren't in Ledfyr yet.
processes-link-add = Tie a routine
processes-link-remove = Untie { $title }
processes-link-search = Find a routine
processes-link-find = Find
processes-link-found = { $n ->
        [0] No routines
        [one] One routine
       *[other] { $n } routines
    }
processes-link-none = No routine was found
processes-link-none-text = Try another word. A routine has to be in Ledfyr to be tied.
processes-link-tie = Tie { $title }
processes-link-gone = The routine isn't there any more
processes-link-back = To the step

# The next step
processes-next = Next step
processes-next-draft = Version { $number } is a draft
processes-next-draft-ready = The steps hang together. Read them through and send for review.
processes-next-returned = Sent back: { $note }
processes-next-write = Write the steps
processes-next-send = Send for review
processes-next-in-review = Version { $number } is in review
processes-next-in-review-text = Somebody else than the one who sent it reviews it.
processes-next-in-review-yours = Read the steps and say whether they are right.
processes-next-review = Review
processes-next-take-back = Take the draft back
processes-next-reviewed = Reviewed and ready to be established
processes-next-reviewed-text = The one who has the right to decide establishes it.
processes-next-reviewed-yours = Write down the decision, and it goes for everybody.
processes-next-establish = Establish
processes-next-send-back = Send it back instead
processes-next-in-force = The process is in force
processes-next-in-force-text = An established version never changes. To change it you make a new one.
processes-next-revise = Begin a new version
processes-next-confirm = It still holds
processes-next-retire = The process isn't used any more

# Review, decision, end
processes-review-title = Review version { $number }
processes-review-read = Read the version
processes-review-verdict = Is it right?
processes-review-missing = Choose whether it is right
processes-review-right = Yes, it is right
processes-review-right-text = It goes on to be established.
processes-review-back = No, send it back
processes-review-back-text = It becomes a draft again.
processes-review-note = Comment
processes-review-note-hint = Write what is to be changed when you send it back.
processes-review-note-missing = Write what is to be changed
processes-review-save = Give the review
processes-establish-title = Establish version { $number }
processes-establish-lede = The decision is kept with the version, which can't be changed after that.
processes-establish-save = Establish the process
processes-decision = The decision
processes-confirm-title = Does the process still hold?
processes-confirm-lede = Go through the steps. If they hold, say when the process is to be reviewed next.
processes-confirm-save = Yes, it holds
processes-retire-title = Stop using the process
processes-retire-lede = “{ $name }” goes out of the list. Those who work with processes can read it afterwards too.
processes-retire-reason = Why isn't it used any more?
processes-retire-missing = Write why it isn't used any more
processes-retire-save = Stop using the process
processes-refused-not-draft = Only a draft can be changed
processes-refused-faulty = The steps don't hang together yet. Open them and see what is missing.
processes-refused-not-in-review = The version isn't out for review
processes-refused-own-review = Somebody else reviews what you have sent yourself
processes-refused-not-sender = Only the one who sent the draft takes it back
processes-refused-not-reviewed = The version has to be reviewed first
processes-refused-valid-before-decided = It can't be in force before it is decided
processes-refused-review-before-valid = It is reviewed after it has come into force
processes-refused-decided-later = The decision can't be taken in the future
processes-refused-retired = The process isn't used any more

# Comparing
processes-compare = Compare with the version before
processes-compare-title = Version { $newer } compared with version { $older }
processes-compare-with = Compare with
processes-compare-show = Show
processes-compare-added = New step
processes-compare-removed = Step taken out
processes-compare-moved = Steps moved
processes-compare-order = The steps stand in another order
processes-compare-same = No differences
processes-compare-same-text = The steps are the same in both versions.

# Walking
processes-walk = Walk the process
processes-walk-here = Walk the process
processes-walk-at = Step { $at } of { $of }
processes-walk-who-external = { $lane }, outside the organisation
processes-walk-next = Next
processes-walk-choose = What happens?
processes-walk-both = Both are done
processes-walk-over = Now the process is over
processes-walk-over-text = You have come all the way. Walk it again another way, or read more about a step.
processes-walk-whole = See the whole process
processes-walk-inside = Walk the sub-process
processes-walk-more = More about the step

# What is missing
processes-gap-role = No role
processes-gap-routine = No routine
processes-gap-risk = No risk analysis
processes-gap-self-check = No self-check
processes-gaps-title = What is missing
processes-gaps-lede = Activities without role, routine, risk analysis or self-check, in the processes that you work with.
processes-gaps-activity = Activity
processes-gaps-routine = Routine
processes-gaps-risk = Risk analysis this year
processes-gaps-self-check = Self-check
processes-gaps-there = there
processes-gaps-open = Open
processes-gaps-count = { $n } of { $of } activities lack something
processes-gaps-empty = Nothing is missing
processes-gaps-empty-text = Every activity has a role and a routine. A good moment to see whether they hold.
processes-gaps-untold = Risk analyses and self-checks are shown when they are made in Ledfyr
processes-gaps-untold-text = Until then the page shows activities without role or routine.

# My role
processes-role-title = My role
processes-role-of = My role: { $role }
processes-role-lede = Everything that your role does in the processes that go for where you work.
processes-role-which = Choose role
processes-role-show = Show
processes-role-found = { $n ->
        [0] No steps
        [one] One step
       *[other] { $n } steps
    }
processes-role-do = What you do
processes-role-supported = See the step
processes-role-whole = See the whole process
processes-role-empty = The role has no steps here
processes-role-empty-text = Choose another role. If yours is missing no process of your unit speaks of it yet.
processes-role-ahead = Ahead
processes-role-ahead-text = What comes in the calendar for you.

# Collaboration
processes-together-title = Collaboration
processes-together-lede = Whom we work together with, within and outside the organisation, and in which steps.
processes-together-empty = No process speaks of collaboration yet
processes-together-empty-text = Write whom you work together with when you write the steps of a process.

# To others
processes-thread-part = has the sub-process
processes-thread-step = has the step
processes-thread-routine = is supported by
processes-evidence-established = “{ $name }” is established
processes-evidence-activities = “{ $name }” has { $n } activities in order
processes-evidence-routines = “{ $name }”: { $n } of { $of } activities have a routine and a role
processes-evidence-together = “{ $name }” says with whom one works together
processes-evidence-alone = “{ $name }” says nothing about collaboration
processes-health-no-owner = Processes without an owner
processes-health-late = Processes past their review
processes-health-late-one = { $name }: by { $day }
processes-health-routine = Processes with activities without a routine
processes-health-routine-one = { $name }: { $n ->
        [one] one activity
       *[other] { $n } activities
    }
processes-waiting-review = Review the process { $name }
processes-waiting-establish = Establish the process { $name }
processes-waiting-look = Go through the process { $name }
processes-notice-sent = A process is sent for review
processes-notice-returned = A process has been sent back to you
processes-notice-approved = A process is reviewed and can be established
processes-notice-established = A process is established

# History
processes-what-added = made the process
processes-what-edited = changed what is said about the process
processes-what-steps = changed the steps
processes-what-linked = tied a routine
processes-what-revised = began version { $number }
processes-what-draft-dropped = dropped the draft of version { $number }
processes-what-sent = sent version { $number } for review
processes-what-taken-back = took version { $number } back
processes-what-returned = sent version { $number } back
processes-what-approved = reviewed version { $number }
processes-what-established = established version { $number }
processes-what-confirmed = went through version { $number }, which holds
processes-what-retired = stopped using the process
