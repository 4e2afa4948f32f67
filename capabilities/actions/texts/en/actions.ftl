# The list
actions-nav = Actions
actions-list-title = Actions
actions-list-lede = What you do so that it does not happen again. The most urgent stands first.
actions-list-found = { $n ->
        [0] No actions
        [one] One action
       *[other] { $n } actions
    }
actions-list-more = The first { $n }. There are more.
actions-list-pages = Browse
actions-list-next = Next page
actions-list-first = From the start
actions-filter-label = Filter actions
actions-filter-show = Show
actions-filter-clear = Clear
actions-filter-whose = Whose
actions-filter-mine = Mine
actions-filter-all = All I may see
actions-filter-state = State
actions-filter-open = Open
actions-filter-late = Late
actions-filter-effect = Waiting for effect
actions-filter-any = All states
actions-filter-unit = Unit
actions-filter-unit-all = All units
actions-filter-kind = Kind
actions-filter-kind-all = All kinds
actions-column-title = Action
actions-column-unit = Unit
actions-column-owner = Responsible
actions-column-when = Due
actions-column-state = State
actions-empty-mine = You have no open actions
actions-empty-mine-text = Actions are added in a case, once you know why something happened. If you get one, it shows here and in My day.
actions-empty-all = There are no actions here
actions-empty-all-text = Open a case and choose Add under Actions. If you have filtered the list, clear the filter.
actions-empty-late = Nothing is late
actions-empty-late-text = A good time to see whether what is done has had effect.
actions-empty-effect = No effect waits to be judged
actions-empty-effect-text = When an action is done, we ask later whether it helped.

# States
actions-state-planned = Planned
actions-state-started = Under way
actions-state-done = Done
actions-state-followed-up = Followed up
actions-state-dropped = Dropped
actions-late = Late
actions-round = Attempt { $round }
actions-level-department-head = With the head of department
actions-level-director = With the director

# On other rooms' pages
actions-panel-title = Actions
actions-panel-add = Add
actions-panel-empty = No actions yet
actions-panel-empty-open = Once you know why it happened: add what you change, so that it does not happen again.
actions-panel-empty-closed = There were no actions here.
actions-panel-ground-without = The cause “{ $ground }” has no action.
actions-panel-ground-weak = The cause “{ $ground }” has information or a reminder only. Is that enough?
actions-for-ground = Cause: { $ground }
actions-stop-not-done = The action “{ $title }” is not done
actions-stop-not-judged = The action “{ $title }” is not followed up

# What waits
actions-waiting-do = Finish: { $title }
actions-waiting-about = Action after { $subject }
actions-waiting-judge = Follow up: { $title }
actions-waiting-judge-meta = Action after { $subject }. Has it had effect?
actions-waiting-risen-late = Late action: { $title }
actions-waiting-risen-weak = Made no difference: { $title }
actions-waiting-risen-meta = { $unit }. Action after { $subject }

# A plan
actions-optional = optional
actions-cancel = Cancel
actions-yes = Yes
actions-no = No
actions-form-version = Load the page again and retry
actions-form-day-past = Choose today or a later day
actions-new-title = Add an action
actions-new-save = Add the action
actions-new-closed = { $subject } takes no more actions. Open the case again if more needs to be done.
actions-edit = Change
actions-edit-title = Change the action
actions-edit-save = Save
actions-plan-ground = Which cause is it for?
actions-plan-ground-hint = Every cause needs something that changes it.
actions-plan-ground-none = None of them in particular
actions-plan-ground-missing = Choose which cause the action is for
actions-plan-title = What is to be done?
actions-plan-title-hint = The verb first, such as “Replace the bath mats”. Write no names.
actions-plan-title-missing = Write what is to be done, a sentence is fine
actions-plan-kind = What sort of action is it?
actions-plan-kind-choose = Choose a kind
actions-plan-kind-missing = Choose what sort of action it is
actions-plan-enough-title = Is that enough?
actions-plan-enough-text = { $kind } seldom changes anything alone. Can you change the work instead, so that it becomes easier to do right?
actions-plan-enough = Yes, it is enough here
actions-plan-enough-missing = Tick that it is enough, or choose another kind
actions-plan-owner = Who does it?
actions-plan-owner-hint = Search by name or unit.
actions-plan-owner-choose = Choose a person
actions-plan-owner-none = Nobody by that name
actions-plan-owner-missing = Choose who does it
actions-plan-due = When is it to be done?
actions-plan-due-missing = Choose a day
actions-plan-description = Say more
actions-plan-description-hint = How is it to be done, and what is needed? Write no names.
actions-plan-cost = Cost in kronor
actions-plan-cost-hint = If you know.
actions-plan-cost-wrong = Write the cost in whole kronor, such as 12,000

# One action
actions-crumbs = You are here
actions-number = Action { $number }
actions-case-side = History
actions-case-facts = About the action
actions-case-outcome = Done, and its effect
actions-case-dropped = Why it was dropped
# Same in English: the currency
actions-kronor = { $cost } kronor
actions-fact-about = Belongs to
actions-fact-ground = Cause
actions-fact-kind = Kind
actions-fact-owner = Responsible
actions-fact-unit = Unit
actions-fact-due = To be done by
actions-fact-cost = Cost
actions-fact-by = Added by
actions-fact-proof = What is done
actions-fact-follow-up = Effect is judged
actions-fact-effect = Has it had effect?
actions-fact-comment = What you see
actions-fact-routine = Does the routine need to change?
actions-next = Next step
actions-next-yours = The next step is yours
actions-next-closed = Nothing more to do
actions-next-closed-text = All that has happened is in the history.
actions-next-start = Start the action
actions-next-start-title = Have you begun?
actions-next-start-text = Then everybody sees that something is happening.
actions-next-finish-at-once = It is done already
actions-next-finish = Mark as done
actions-next-finish-title = Is it done?
actions-next-finish-text = Say in short what you did. It takes a minute.
actions-next-judge = Judge the effect
actions-next-judge-title = Has it had effect?
actions-next-judge-text = The effect is judged { $day }. See how the work goes now.
actions-next-reopen = Open the action again
actions-next-drop = Drop the action
actions-next-owner = { $name } carries it out
actions-next-owner-text = It is to be done by { $day }.
actions-next-manager = The manager judges the effect

# Secrecy
actions-lock-hsl = Secrecy under chapter 25 of the Public Access to Information and Secrecy Act (OSL).
actions-lock-sol = Secrecy under chapter 26 of the Public Access to Information and Secrecy Act (OSL).
actions-lock-both = Secrecy under chapters 25 and 26 of the Public Access to Information and Secrecy Act (OSL).
actions-lock-own = You see the action because you are responsible for it.
actions-lock-work = You see the action because you lead or follow up the work at { $unit }.
actions-lock-logged = That you have opened it is kept in the log.

# Steps
actions-finish-title = What is done?
actions-finish-proof = How does one notice that it is done?
actions-finish-proof-hint = Such as “New bath mats are in every bathroom since Tuesday”. Write no names.
actions-finish-proof-missing = Write what is done, a sentence is fine
actions-finish-follow-up = When can you see whether it helped?
actions-finish-follow-up-hint = That day we ask the manager about the effect.
actions-finish-follow-up-missing = Choose a day for the follow-up
actions-finish-save = Mark as done
actions-judge-title = Judge the effect
actions-judge-effect = Has it had effect?
actions-judge-effect-missing = Choose an answer
actions-judge-comment = What do you see?
actions-judge-comment-hint = Such as fewer falls, or that everyone works the same way. Write no names.
actions-judge-comment-missing = Write what you see, a sentence is fine
actions-judge-routine = Does the routine need to change?
actions-judge-routine-hint = Actions of this kind often end in a new version of the routine.
actions-judge-routine-missing = Choose yes or no
actions-judge-routine-note = What in the routine needs to change?
actions-judge-routine-note-hint = Only if you answer yes.
actions-judge-routine-note-missing = Write what in the routine needs to change
actions-judge-save = Save the judgement
actions-drop-title = Drop the action
actions-drop-reason = Why is it not to be done?
actions-drop-reason-hint = The reason shows in the history.
actions-drop-reason-missing = Write why the action is not to be done
actions-drop-save = Drop the action
actions-reopen-title = Open the action again
actions-reopen-reason = Why is it needed again?
actions-reopen-reason-missing = Write why the action is needed again
actions-reopen-save = Open the action

# Refusals
actions-refused-already-started = The action is started already.
actions-refused-not-to-do = The action is done or dropped already. Open it again if more needs to be done.
actions-refused-proof-missing = Write what is done, a sentence is fine.
actions-refused-not-done = Effect is judged when the action is done.
actions-refused-own-effect = You carried out the action. Somebody else judges its effect.
actions-refused-closed = The action is closed already.
actions-refused-still-open = The action is open already.
actions-refused-reason-missing = Write why, a sentence is fine.

# History
actions-history-title = What has happened
actions-history-house = Ledfyr
actions-history-added = { $name } added the action
actions-history-edited = { $name } changed the plan
actions-history-started = { $name } started the action
actions-history-done = { $name } marked the action as done
actions-history-judged = { $name } judged the effect: { $effect }
actions-history-postponed = { $name } found it too early to judge the effect
actions-history-ineffective = { $name } saw no difference. The action was opened again
actions-history-dropped = { $name } dropped the action
actions-history-reopened = { $name } opened the action again
actions-history-escalated = The action went up the line: { $level }
actions-history-handed-over = { $name } took over the action
actions-history-moved = The case was moved, and the action followed

actions-notice-added = You have been given an action
actions-notice-due-soon = An action is to be done by { $day }
actions-notice-overdue = An action is late
actions-notice-reopened = An action is open again
actions-notice-to-judge = Judge whether an action has helped
actions-notice-escalated = An action needs you in the line

# What is shown for compliance, the red thread and the health check
actions-evidence-late = { $n ->
    [one] One action is late
   *[other] { $n } actions are late
}
actions-evidence-done = { $n ->
    [one] One action in the last year, none is late
   *[other] { $n } actions in the last year, none is late
}
actions-evidence-none = No actions in the last year
actions-evidence-unjudged = { $n ->
    [one] One action waits for its effect to be judged
   *[other] { $n } actions wait for their effect to be judged
}
actions-evidence-judged = { $n ->
    [one] One effect judged in the last year
   *[other] { $n } effects judged in the last year
}
actions-evidence-not-judged = No effect judged in the last year
actions-link = is mended by ({ $state })
actions-link-judged = is mended by (effect: { $effect })
actions-health-ownerless = Actions whose owner has no role any more
actions-health-late = Actions that are late
actions-health-late-one = { $title }, was due { $day }
actions-health-unjudged = Actions whose effect nobody has judged
actions-health-unjudged-one = { $title }, was to be judged { $day }
