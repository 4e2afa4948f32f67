# Shared
events-optional = optional
events-unknown = Don't know
events-protected = Protected
events-change = Change
events-save = Save
events-choose = Choose
events-any = All
events-older = Older
events-newest = To the newest
events-pages = Browse
events-crumbs = Breadcrumbs
events-print = Print
events-nothing-found = Nothing found
events-back-to-case = To the case
events-wrong-phase = The case has already moved on. Reload the page
events-stopped = Something else has to be finished first
events-already-received = The case has already been received. Reload the page.
events-line-only = This is for the manager in charge of the case.
events-closed-first = The case is closed. Reopen it to change anything.
events-when-about = { $day }, around { $time }
events-title = { $kind } – { $unit }
events-title-with-place = { $kind }, { $place } – { $unit }
events-risk-value = { $value }, { $word }
events-law-unverified = { $law }, to be checked against the statute

# Roles
events-role-mas = MAS
events-role-mar = MAR
events-role-department-head = head of department
events-role-director = director
events-role-operations-manager = operations manager for health care
events-role-quality = quality developer
events-role-provider = provider manager
events-role-manager = unit manager
events-role-other = colleague

# Phases
events-phase-reported = Reported
events-phase-received = Received
events-phase-investigating = Being investigated
events-phase-acting = Being acted on
events-phase-fed-back = Reporter told
events-phase-closed = Closed
events-track-hsl = Health care
events-track-sol = Social care (SoL and LSS)
events-track-both = Health care and social care (SoL and LSS)
events-course = The course of the case
events-course-position = { "Step " }{ $at } of { $of }:{ " " }
events-course-done = done

# Menu
events-nav-report = Report
events-nav-cases = Cases
events-nav-mine = My reports
events-nav-rules = Rules for events

# Report
events-report-continue = Continue
events-report-saved = Saved
events-report-error-title = Error: { $title }
events-report-resume = You have an unfinished report from { $at }
events-report-resume-link = Continue with it
events-report-what = What is it about?
events-report-what-missing = Choose what it is about
events-report-where = Where did it happen?
events-report-where-missing = Choose where it happened
events-report-where-other = Another unit
events-report-where-other-hint = Choose it in the list below
events-report-where-list = All units
events-report-where-choose = Choose a unit
events-report-place = Which place?
events-report-place-none = Don't know, or doesn't matter
events-report-when = When did it happen?
events-report-when-missing = Choose the day it happened
events-report-when-today = Today
events-report-when-yesterday = Yesterday
events-report-when-other = Another day
events-report-when-date = Which day?
events-report-when-date-missing = Enter the day it happened
events-report-when-time = About what time?
events-report-when-time-wrong = Enter about what time it was, for example 21:10
events-report-when-ahead = That time hasn't come yet. Check the day and the time
events-report-when-long-ago = That is more than two years ago. Check the date
events-report-story = What happened?
events-report-story-hint = Write briefly what you saw, without names.
events-report-story-missing = Write what happened; one sentence is enough
events-report-story-number = This looks like a personal identity number. Remove it here and say who it concerns on one of the next pages
events-report-story-keep = It is not a personal identity number, keep the text
events-report-story-speak = You can dictate the text.
events-report-done = What did you do right away?
events-report-harm = Was anyone harmed?
events-report-harm-hint = Worry, fear and being violated count too.
events-report-harm-missing = Choose whether anyone was harmed
events-report-who = Who does it concern?
events-report-who-missing = Choose who it concerns
events-report-who-protected = The name is locked away. Whoever reads it must say why.
events-report-who-name = Name or room
events-report-who-born = Year of birth
events-report-who-born-wrong = Write the year of birth with four digits, for example 1942. Don't write a personal identity number
events-report-who-sex = Sex
events-report-who-age = Age
events-report-check = Is this right?
events-report-anonymous = Don't show my name to the unit
events-report-readers = { $name } and those who investigate read it.
events-report-readers-line = The manager in charge and those who investigate read it.
events-report-send = Send the report
events-device-saved = Saved on the phone { $at }
events-device-no-coverage = No coverage? It is sent when you are online again.
events-device-kept = Saved on the phone
events-device-kept-text = It is sent when you are online.
events-device-next-net = Open the page when you are online again. The report is then sent by itself.
events-device-next-read = Your manager reads it after that.
events-device-sign-in = Sign in and it is sent. Only you can send it.
events-device-sign-in-link = Sign in
events-device-waits = A report waits on the phone
events-device-mend = A report on the phone needs a change before it can be sent
events-device-mend-link = Change and send
events-device-leave = You have a report that isn't sent
events-device-leave-text = Send it before you sign out. Otherwise it disappears from the phone.
events-device-leave-send = Send and sign out
events-device-leave-throw = Throw the report away and sign out
events-device-leave-stay = Stay
events-no-network = You are offline
events-no-network-report = You can still report. Everything else is here again when you are online.
events-no-network-sign-in = Sign in when you are online again. After that you can report offline too.
events-photo-add = Add a photo
events-photo-hint = No people in the picture.
events-report-leave = Do you want to leave the report?
events-report-leave-text = We can keep what you have written for three days.
events-report-keep = Save and go to the start page
events-report-throw = Throw away what I have written
events-thanks-title = Thank you, the report has been sent
events-thanks-number = Your case number is
events-thanks-next = What happens now
events-thanks-manager = { $name } reads the report by the next working day.
events-thanks-line = The manager in charge reads the report by the next working day.
events-thanks-expert = If the risk is high, the chief nurse (MAS) or chief rehabilitation officer (MAR) sees the case and decides whether anyone has been injured by care.
events-thanks-told = You will be told what we change. It usually takes two to three weeks.
events-thanks-care = Has it upset you? Talk to your manager or call staff support.
events-thanks-more = Report something else
events-thanks-follow = Follow your report
events-thanks-home = To the start page

# Mine
events-mine-title = My reports
events-mine-all = Show all
events-mine-lede = Here you see how far your reports have come and what they led to.
events-mine-empty = You haven't reported anything yet
events-mine-empty-text = Has something gone wrong, or nearly? Report it. It takes a minute and helps the next person.
events-mine-reported = Reported { $when }
events-mine-learned = What it led to: { $text }
events-mine-sent = Sent
events-mine-report = What you wrote
events-mine-led = What it led to
events-mine-under-way = The case isn't finished yet
events-mine-under-way-text = It has been at the step “{ $phase }” since { $since }. You will be told what it leads to.

# List
events-list-title = Cases
events-list-lede = Events and risks that you may see.
events-list-filter = Filter cases
events-list-show = Show
events-list-clear = Clear filters
events-list-state = State
events-list-open = Open
events-list-closed = Closed
events-list-all = All
events-list-own-units = My units
events-list-unit = Unit
events-list-type = What it is about
events-list-phase = Step
events-list-from = From
events-list-until = Until
events-list-number = Case number
events-list-count = { $n ->
    [one] One case
   *[other] { $n } cases
}
events-list-more = The { $n } newest cases
events-list-empty = No cases here
events-list-empty-text = Change the filters to see more. If everything is closed, this is a good time to look at the risks.
events-column-case = Case
events-column-state = Step
events-column-risk = Risk
events-column-reported = Reported
events-column-due = Due

# Case
events-case-side = Related things and readers
events-case-due = due { $day }
events-case-happened = Happened { $when }
events-case-verdict-awaited = Awaiting a verdict on care injury
events-case-misconduct = May be misconduct
events-case-story = What happened
events-case-reporter = Reported by
events-case-anonymous = A colleague who doesn't show their name
events-case-person = Show who it concerns
events-case-assessment = Assessment
events-case-investigation = Investigation
events-case-not-yet = Not assessed yet
events-case-more = More you can do
events-secrecy-hsl = Secret under chapter 25, section 1 OSL.
events-secrecy-sol = Secret under chapter 26, section 1 OSL.
events-secrecy-both = Secret under chapter 25, section 1 and chapter 26, section 1 OSL.
events-secrecy-role = You see the case because you are { $role } at { $unit }.
events-secrecy-handed = You see the case because it has been handed over to you.
events-secrecy-logged = That you have opened it is kept in the log.

# History
events-history-title = What has happened in the case
events-history-event = The event
events-history-somebody = A colleague
events-history-reported = { $who } sent the report
events-history-received = { $who } received the case
events-history-assessed = { $who } finished the assessment
events-history-investigated = { $who } finished the investigation
events-history-fed-back = { $who } told what it led to
events-history-closed = { $who } closed the case
events-history-reopened = { $who } reopened the case
events-history-classified = { $who } changed what it is about to { $to }
events-history-track = { $who } changed the law it falls under to { $track }
events-history-graded = { $who } decided: { $grade }
events-history-moved = { $who } moved the case from { $from } to { $to }
events-history-handed = { $role } can now see the case
events-history-asked = { $who } handed over to { $whom }
events-history-revealed = { $who } looked at who it concerns
events-history-other = { $who } changed something in the case
events-audience-title = Who sees this?
events-audience-line = { $role } – { $unit }
events-audience-reporter = Wrote the report, doesn't see the investigation
events-audience-log = Each time someone opens the case it is kept in the log.

# Next step
events-next-yours = The next step is yours
events-next-theirs = The next step is for { $name }
events-next-experts = MAS
events-next-somebody = The next step is for the manager in charge
events-next-receive = Receive the case
events-next-receive-text = Read the report. If anyone needs help now, see to that first.
events-next-receive-button = Receive
events-next-assess = How serious is it?
events-next-assess-text = Choose what it is about, how serious it could have been and how likely it is to happen again.
events-next-assess-button = Assess
events-next-investigate = Why did it happen?
events-next-investigate-text = Talk to those who were there. Five questions help you find the cause. It takes about ten minutes.
events-next-investigate-button = Investigate
events-next-plan = What will you change?
events-next-plan-text = Add an action for each cause, saying who and when.
events-next-plan-button = Add action
events-next-no-action = No action is needed
events-next-feedback = What did it lead to?
events-next-feedback-text = Write a sentence to the person who reported. That is what makes people report again.
events-next-feedback-button = Give feedback
events-next-follow-up = Did the actions help?
events-next-follow-up-text = The case can be closed when the actions have been followed up.
events-next-follow-up-button = See what remains
events-next-close = Close the case
events-next-close-text = The actions have been followed up and the person who reported knows what it led to.
events-next-close-button = Go to closing
events-next-await = A verdict on care injury is needed
events-next-grade = Is it a care injury?
events-next-grade-text = Read the report and decide under the Patient Safety Act (PSL).
events-next-grade-button = Give the verdict
events-next-hand-over = Hand over to someone
events-next-reopen = Reopen
events-next-closed = The case is closed
events-next-closed-text = If it has happened again, or something new has come to light, you can reopen it.

# What is missing
events-missing-category = Choose a category
events-missing-kind = Choose whether it is a risk, a near miss or an adverse event
events-missing-hsl = Assess the risk to the patient
events-missing-sol = Assess the risk to the person supported
events-missing-cause = Choose at least one cause
events-missing-conclusion = Write the conclusion
events-missing-action = Add an action, or write why none is needed
events-missing-learned = Write what it led to
events-missing-verdict = MAS or MAR must decide whether it is a care injury

# Assessment
events-assess-title = Assess the case
events-assess-lede = You can save whenever you want. Not everything has to be filled in until you mark it as done.
events-assess-report = What was reported
events-assess-reload = Reload the page and try again
events-assess-type = What is it about?
events-assess-category = More precisely
events-assess-category-other-type = The category belongs to something else. Choose one that fits what the case is about
events-assess-kind = Did it happen, or could it have happened?
events-assess-track = Which law does it fall under?
events-assess-track-missing = Choose which law it falls under
events-assess-track-hint = Health care is assessed on its own. A case can fall under both.
events-assess-risk-hsl = Risk to the patient (HSL)
events-assess-risk-sol = Risk to the person supported (SoL and LSS)
events-assess-risk-hint = Think of how badly it could have gone, not only of how it went. The limits are the municipality's own.
events-assess-probability = How likely is it to happen again?
events-assess-severity = How serious could it have been?
events-assess-misconduct = Could it be misconduct?
events-assess-misconduct-hint = Say what you suspect. The inquiry under lex Sarah decides, not you as manager.
events-assess-also = Does it also concern any of this?
events-assess-done = Mark the assessment as done

# Verdict
events-grade-title = Decide on care injury
events-grade-lede = This is the legal verdict. It is separate from the risk value.
events-grade-label = Care injury
events-grade-missing = Choose a verdict
events-grade-why = Why do you decide so?
events-grade-why-missing = Write why you decide so
events-grade-save = Save the verdict

# Investigation
events-investigate-title = Investigate why it happened
events-investigate-lede = Look for causes in how the work is organised, not for who did wrong.
events-investigate-course = What was it that happened?
events-investigate-course-hint = Describe it in the order it happened. Write no names.
events-investigate-why = Why did it happen?
events-investigate-why-hint = Five areas. Tick what is true, skip the rest.
events-investigate-about = Tell more
events-investigate-note-alone = Choose a cause that this is about, or remove the text
events-investigate-barriers = What kept it from getting worse?
events-investigate-barriers-hint = For example { $examples }.
events-investigate-conclusion = Conclusion
events-investigate-conclusion-hint = What needs to change so that it doesn't happen again?
events-investigate-done = Mark the investigation as done

# Feedback
events-feedback-title = What it led to
events-feedback-lede = The person who reported gets to read the sentence. Write so that everyone understands.
events-feedback-label = What did it lead to?
events-feedback-hint = One sentence, without names. For example: The alarm now stays on the wrist during toilet visits.
events-feedback-personal = This looks like a personal identity number, a phone number or an email address. Remove it
events-feedback-apt = Bring up at the staff meeting
events-feedback-apt-hint = The sentence is offered as an item for the unit's next meeting.
events-feedback-no-action = Why is no action needed?
events-feedback-no-action-hint = Leave empty if you have added actions.
events-feedback-send = Send the feedback

# Closing
events-close-title = Close the case
events-close-lede = A closed case can be reopened if needed.
events-close-stopped = The case can't be closed yet
events-close-button = Close the case
events-reopen-title = Reopen the case
events-reopen-lede = The case goes back to the investigation. Everything that has been written remains.
events-reopen-why = Why do you reopen it?
events-reopen-missing = Write why you reopen it
events-reopen-button = Reopen

# Hand-over
events-handover-title = Hand over the case
events-handover-lede = The person you hand it to sees the case from now on. The case shows who sees it.
events-handover-to = To whom?
events-handover-missing = Choose whom you hand it over to
events-handover-person = A colleague
events-handover-list = Which colleague?
events-handover-person-missing = Choose a colleague in the list
events-handover-person-wrong = That person can't see cases. Choose someone else
events-handover-why = What do you want help with?
events-handover-why-missing = Write what you want help with
events-handover-nobody = Nobody holds that role right now. Choose someone else
events-handover-button = Hand over

# Move
events-move-title = Move to the right unit
events-move-lede = The report isn't changed. The manager of the new unit takes over, and you may no longer see the case.
events-move-to = Where does the case belong?
events-move-missing = Choose a unit
events-move-same = The case is already at that unit. Choose another
events-move-why = Why do you move it?
events-move-why-missing = Write why you move the case
events-move-button = Move the case

# Person
events-person-title = Who it concerns
events-person-lede = This is locked. Say why you need to see it. It is kept in the log.
events-person-why = Why do you need to see it?
events-person-why-missing = Say why you need to see it
events-person-care = To give the right help now
events-person-investigation = To find out what happened
events-person-inform = To inform the person or a relative
events-person-other = Another reason
events-person-other-label = Which other reason?
events-person-other-missing = Write which reason
events-person-show = Show
events-person-shown = Protected.
events-person-logged = That you have seen it is kept in the log. It is hidden again when you leave the page.
events-person-name = Name or room
events-person-born = Year of birth

# Rules
events-rules-title = Rules for events
events-rules-lede = Limits and days that the municipality sets itself. No law gives them.
events-rules-first = From the start
events-rules-set = Version { $version }, { $name }, { $when }
events-rules-thresholds = When MAS and MAR see the case
events-rules-thresholds-hint = The risk value is 1–16 and concerns health care.
events-rules-visible = MAS and MAR see the case from risk value
events-rules-hand-over = MAS or MAR must decide on care injury from risk value
events-rules-order = The limit for a verdict can't be lower than the limit for seeing the case
events-rules-risk-wrong = Write a risk value between 1 and 16
events-rules-days = How long each step may take
events-rules-days-hint = Days. Shown as the due day on the case and on My day.
events-rules-receive = Working days to receive
events-rules-assess = Days to assess
events-rules-investigate = Days to investigate
events-rules-feedback = Days to plan actions and give feedback
events-rules-days-wrong = Write a number of days between 0 and 365

# Min dag
events-waiting-receive = Receive a new report
events-waiting-assess = Assess how serious it is
events-waiting-investigate = Find out why it happened
events-waiting-feedback = Plan actions and give feedback
events-waiting-close = Follow up and close
events-waiting-many = { $what }: { $n } cases
events-waiting-oldest = The oldest was reported { $since }
events-waiting-grade = Decide whether it is a care injury
events-waiting-about = { $title }. Reported { $when }
events-signal-usual = As usual
events-signal-more = More than expected. Take a closer look
events-signal-short = Too few months to compare
events-better = { $what } has gone from about { $before } to { $after } a month since { $since }.
events-better-link = See the events

# Similar
events-similar-title = Similar events
events-similar-text = { $n } similar { $count ->
    [one] event
   *[other] events
} since { $since }.
events-similar-place = { $n } similar { $count ->
    [one] event
   *[other] events
} { $place } since { $since }.
events-similar-evening = { $n } of them in the evening.

# Lessons
events-nav-lessons = Lessons
events-lessons-title = This is what it led to
events-lessons-lede = What events at your units have changed. The sentences hold no personal data and can be brought up at the workplace meeting.
events-lessons-tabs = Selection
events-lessons-all = Everything
events-lessons-apt = For the workplace meeting
events-lessons-empty = Nothing to tell yet
events-lessons-empty-text = When a case is fed back, what it led to is shown here.
events-lessons-about = { $title }, { $day }

events-notice-reported = New report to receive
events-notice-grave = New report: somebody has been seriously hurt
events-notice-handed = A case waits for you
events-notice-moved = A case has been moved to your unit
events-notice-reopened = A case is open again
events-notice-overdue = The next step should have been done
events-notice-received = Your report has been received
events-notice-fed-back = Read what your report led to
# Round the line, conflicts, readers
events-report-seldom = More choices
events-report-around = This is about my manager
events-report-around-hint = The report then goes to the manager above instead. Your manager can't see it.
events-thanks-around = The manager above reads the report, by the next working day. Your manager can't see it.
events-audience-withheld = The case goes round the unit's manager. Only those listed here see it.
events-audience-above = In charge instead of the manager, since { $since }
events-audience-investigator = Independent investigator since { $since }, while the case is investigated
events-audience-kept = Has investigated and keeps the case, since { $since }
events-audience-asked = Helps since { $since }, until it is taken back
events-audience-role = { $role }, since { $since }
events-history-around = The case goes round the unit's manager
events-history-conflict = { $who } declared a conflict of interest and handed the case up
events-history-investigator = { $who } made { $whom } independent investigator
events-history-kept = { $who } let { $whom } keep the case
events-history-taken-back = { $who } took the case back from { $whom }
events-conflict-title = Declare a conflict of interest
events-conflict-lede = Does it concern you, or somebody close to you? Then somebody else takes the case. It goes to the manager above and you no longer see it.
events-conflict-why = Why can't you take the case?
events-conflict-missing = Write why you can't take the case
events-conflict-button = Hand the case up
events-conflict-nobody = There is nobody above who can take the case. Speak to whoever is responsible for quality.
events-shares-title = Who has been given the case
events-shares-lede = They see the case without being responsible for the unit. Take it back when they no longer need it.
events-shares-none = Nobody has been given the case
events-shares-none-text = When you hand the case over, whoever gets it is shown here.
events-shares-back = Take back
events-shares-gone = The person doesn't have the case any more. Reload the page
events-shares-in-charge = Can't be taken back: nobody would be in charge of the case.
events-shares-verdict = Can't be taken back: the care injury verdict comes first.
events-shares-keep = Let keep after the investigation
events-shares-keep-why = Why does the investigator need to see the case afterwards?
events-shares-keep-missing = Write why the investigator needs to see the case afterwards
events-handover-investigator = An independent investigator
events-handover-investigator-hint = Sees the case while it is investigated. Choose somebody who isn't concerned.
events-independent-late = The investigation is done already. Reopen the case to investigate it anew
events-independent-concerned = The case concerns the person, who can't investigate it
events-independent-reporter = Who has reported a case can't investigate it
events-independent-named = The person is named in the case and can't investigate it
events-independent-in-line = The person leads the unit or the department. Choose somebody outside

# Notes, questions and answers
events-note-head = Internal notes
events-note-who = Read by those who handle the case. The reporter doesn't see them.
events-note-write = Write a note
events-note-title = Write a note
events-note-lede = Read by those who handle the case. The reporter doesn't see it.
events-note-label = Note
events-note-save = Save the note
events-ask-head = Questions to the reporter
events-ask-none = No questions yet.
events-ask-write = Ask a question
events-ask-title = Ask a question
events-ask-lede = The reporter gets the question and can answer it here.
events-ask-lede-anonymous = The reporter doesn't show their name. The question reaches them anyway, and you see the answer without a name.
events-ask-label = What do you want to know?
events-ask-send = Send the question
events-talk-missing = Write something first
events-history-note = { $who } noted
events-history-question = { $who } asked
events-history-answer = { $who } answered
events-history-added = { $who } added
events-reply-title = Answer the question
events-reply-label = Your answer
events-reply-add = Add something
events-reply-add-label = What do you want to add?
events-reply-hint = Those who handle the case read it. Write no names.
events-reply-missing = Write something first
events-reply-send = Send
events-reply-question = The question
events-reply-asked = You have been asked about the report
events-reply-head = Questions and answers
events-reply-you = You
events-reply-handler = Whoever handles it
events-reply-closed = The case is closed. Report anew if it has happened again.
events-mine-joined = Somebody else had already reported the same event. You will hear what it leads to.

# Duplicates and links
events-join-title = Duplicates and links
events-join-lede = Have two people reported the same event? Choose the case that stays. Whoever wrote the other gets the same answer.
events-join-how = What do you want to do?
events-join-how-missing = Choose what you want to do
events-join-duplicate = The other is a duplicate of this one
events-join-duplicate-hint = This one stays. The other is closed.
events-join-into = This one is a duplicate of the other
events-join-into-hint = The other stays. This one is closed.
events-join-link = They belong together, but aren't the same event
events-join-link-hint = Both stay and show each other.
events-join-which = Could it be one of these?
events-join-number-hint = Or write the number, as in A-2026-0412
events-join-number-missing = Choose a case or write its number
events-join-button = Save the link
events-join-unknown = You have no case with that number
events-join-same = It is the same case. Choose another
events-join-closed = The case that is the duplicate is closed already
events-join-of-duplicate = That case is a duplicate itself. Choose the one it belongs to
events-join-has-duplicates = That case has duplicates of its own. Do it the other way round
events-join-other-nature = Only a deviation can be a duplicate of a deviation
events-join-withheld = A case that goes round the manager can't be joined with another
events-join-is-duplicate = This is a duplicate
events-join-undo = Undo, it is a case of its own
events-join-duplicate-of-this = Duplicate of this
events-join-linked = Belongs with this
events-join-together = Belongs together with
events-history-joined = { $who } joined the case to { $number }
events-history-duplicate = { $who } joined { $number } to the case
events-history-unjoined = { $who } made it a case of its own again

# Between caregivers
events-exchange-title = Between caregivers
events-exchange-party-missing = Choose a caregiver, or write which
events-exchange-other = Somebody else
events-exchange-other-hint = Write the name when the caregiver isn't on the list
events-exchange-reference = Their number or your reference
events-exchange-from = From { $party }, { $day }
events-exchange-to = To { $party }, { $day }
events-exchange-answer = Answer
events-exchange-answer-them = Answer them
events-exchange-letter-answer = See the letter, enter the answer
events-exchange-letter = See the letter
events-exchange-late = The answer was due { $day }
events-exchange-by = Answer by { $day }
events-exchange-waits = Awaits an answer
events-send-title = Ask another caregiver
events-send-lede = Does the event concern the region or another provider too? We make a letter without personal data.
events-send-to = Whom do you ask?
events-send-asked = What do you want them to answer?
events-send-asked-hint = Write no names. Whom it concerns is handed over safely, apart from this.
events-send-asked-missing = Write what you want to know
events-send-by = When do you need an answer?
events-send-button = Make the letter
events-letter-title = The letter
events-letter-copy = Print it, or mark and copy it. Nothing is sent from here.
events-letter-to = To { $party }
events-letter-number = Our case: { $number }
events-letter-reference = Your reference: { $reference }
events-letter-about = It is about an event at { $unit } on { $day }: { $kind }.
events-letter-our-question = We want to know:
events-letter-our-answer = Our answer:
events-letter-by = Please answer by { $day }.
events-letter-care = Whom the event concerns we hand over safely if you need to know.
events-letter-they-ask = They ask
events-letter-give = What do you answer?
events-letter-came = What did they answer?
events-letter-answer-missing = Write the answer
events-letter-save = Save the answer
events-incoming-title = Register from another caregiver
events-incoming-nav = From caregivers
events-incoming-lede = What the region or another provider sends becomes a case like others. The unit's manager receives it.
events-incoming-from = Who sent it?
events-incoming-reference = Their reference
events-incoming-unit = Which unit is it about?
events-incoming-day = On which day did it happen?
events-incoming-story-hint = Copy it or sum it up. Write no names.
events-incoming-asked = What do they ask?
events-incoming-asked-missing = Write what they ask
events-incoming-by = By when do they need an answer?
events-incoming-button = Register
events-parties-title = Caregivers to write to
events-parties-lede = The list is shown when somebody asks another caregiver or registers what has come in.
events-parties-label = Caregivers
events-parties-hint = One a line
events-parties-missing = Write at least one caregiver
events-parties-wrong = At most 200 lines of at most 120 letters
events-history-sent-to = { $who } asked { $party }
events-history-received-from = The case came from { $party }
events-history-answered-us = { $who } entered their answer
events-history-answered-them = { $who } answered them
events-waiting-answer-them = Answer { $party }
events-waiting-answer-late = { $party } hasn't answered
events-waiting-answer-soon = An answer is awaited from { $party }
events-waiting-question = Answer a question about your report

# Sorting
events-sort-title = Sort new reports
events-sort-lede = Read, judge and go to the next. What you have chosen is saved. The rest can be filled in later.
events-sort-position = Report { $at } of { $of }
events-sort-empty = Nothing to sort
events-sort-empty-text = Every report has been received and assessed.
events-sort-keys = Report to sort
events-sort-switch = Use keys
events-sort-hint = The keys stand by the choices. S saves, K is done, N skips. They don't work while you type in a field.
events-sort-key = (key { $key })
events-sort-risk-hint = Goes for both laws. Change them apart in the whole assessment.
events-sort-missing-risk = Choose how serious and how likely it is
events-sort-done = Done, next
events-sort-save = Save, next
events-sort-skip = Skip
events-sort-open = Open the whole case
events-notice-asked = You have been asked about your report
events-notice-answered = The reporter has answered or added something
# Collective reports, good examples and ideas

events-times = { $n ->
    [one] once
   *[other] { $n } times
}
events-title-counted = { $kind }, { $times } times, { $unit }
events-nature-deviation = Deviation or risk
events-nature-good-example = Good example
events-nature-idea = Idea
events-list-nature = Sort
events-report-at-unit = You are reporting for { $unit }. You can change it on the next page.
events-report-several = Has the same thing happened several times? Report them together
events-report-one = Report a single event instead
events-report-which = What has happened several times?
events-report-which-hint = Gather what happens often and harmed nobody. Was somebody harmed? Report that event on its own.
events-report-which-day = Which day is it about?
events-report-where-about = Where is it about?
events-report-how-many = How many times?
events-report-how-many-hint = So many times it happened that day.
events-report-how-many-missing = Write how many times, a number from 1 to { $most }
events-report-how-many-more = Anything else that we should know?
events-report-story-good = What went well?
events-report-story-good-hint = Tell briefly what you did and why it went well. Write no names.
events-report-story-idea = What could be better?
events-report-story-idea-hint = Tell briefly what you want to change and what it would give. Write no names.
events-report-story-phone = This looks like a telephone number. Take it out, if it isn't needed
events-report-story-email = This looks like an e-mail address. Take it out, if it isn't needed
events-report-story-name = This looks like a name. Write “the resident” or “my colleague” rather
events-report-story-keep-phone = It is no telephone number to take out, keep the text
events-report-story-keep-email = It is no e-mail address to take out, keep the text
events-report-story-keep-name = It is no name to take out, keep the text
events-report-send-leave = Send and sign out
events-thanks-idea = The manager reads what you have told and answers within a week.
events-thanks-answered = You find the answer under My reports.
events-sent-told = You see what it led to under My reports, the next time you sign in.
events-sent-answered = You see the answer under My reports, the next time you sign in.
events-sent-colleague = Your colleague finds the report under My reports and is told what it led to.
events-sent-sign-in = To the sign-in page

# On behalf of another

events-behalf = Who reports?
events-behalf-oneself = I do
events-behalf-other = Somebody without an account, such as a temporary worker
events-behalf-missing = Choose who reports
events-behalf-other-missing = Write the name or the role of the one who told
events-behalf-who = Who told?
events-behalf-who-hint = A name or a role. It is locked away and shown only to those who need it.
events-case-told-by = for somebody without an account

# Photos

events-photo-press = Add the photo
events-photo-caption = What does photo { $at } show?
events-photo-remove = Remove photo { $at }
events-photo-alt = Photo { $at } of { $of }, without a description
events-photo-too-many = You can have three photos. Remove one first
events-photo-too-large = The photo is too large. Choose one of at most 10 megabytes
events-photo-too-many-pixels = The photo has too many pixels. Choose a smaller one
events-photo-no-picture = The file is no picture that we can read. Choose JPEG, PNG or WebP
events-photo-damaged = The photo is damaged. Take a new one or choose another
events-photo-infected = The photo was stopped by the virus protection. Choose another
events-photo-unscanned = The virus protection doesn't answer, so we can't take photos now. Send the report without a photo, or try again in a while

# Answers to good examples and ideas

events-respond-title = Answer
events-respond-lede = The one who told reads your answer. The case is closed when you have answered.
events-respond-label = What do you do with it?
events-respond-thanked = Thank
events-respond-taken-up = Take it up
events-respond-declined = Don't do it
events-respond-missing = Choose what you do with it
events-respond-text = Your answer
events-respond-text-hint = A few sentences, without names. Say what you do now, or why it can't be done.
events-respond-text-missing = Write an answer, a sentence is enough
events-respond-send = Send the answer
events-respond-not-now = This has been answered already, or is to be investigated as a deviation.
events-respond-instead = This is no deviation, so it is neither assessed nor investigated. Answer the one who told instead.
events-next-respond = Answer the one who told
events-next-respond-text = Thank them, take it up or say why it can't be done.
events-next-respond-button = Answer
events-history-written-down = { $who } wrote the report down for { $whom }
events-history-told = { $who } wrote down what somebody without an account told
events-history-answered = { $who } answered: { $how }
events-waiting-idea = Answer an idea
events-waiting-good-example = Answer a good example
events-waiting-answer = Answer the one who told

# The poster

events-poster-title = Poster
events-poster-panel = Report with the phone
events-poster-panel-text = Put the poster up where everybody sees it. The code opens the report with the unit chosen.
events-poster-link = Open the poster
events-poster-heading = Has something gone wrong, or nearly?
events-poster-code = QR code that opens the report for { $unit }
events-poster-scan = Point the phone's camera at the code.
events-poster-sign-in = Sign in.
events-poster-tell = Tell briefly what happened. It takes a minute.
events-poster-foot = Is anybody in danger? Call 112. Help first and report afterwards.
# What statistics count by
events-fact-type = Type
events-fact-category = Category
events-fact-cause = Cause
events-fact-severity = Severity
events-fact-risk = Risk
events-fact-harm = Harm
events-fact-sex = Sex
events-fact-age = Age
events-fact-service = Service
events-fact-weekday = Weekday
events-fact-time = Time of day
events-fact-hour = Hour
events-fact-nature = Kind
events-counted = From the statistics: { $what }
events-counted-period = { $from } to { $until }
events-counted-not-stated = not stated
events-counted-fewer = You see { $seen } of the { $counted } that the statistics count. The others are handled by others, or are several in one report.

# Cases as a file
events-file-xlsx = Get them as Excel
events-file-csv = Get them as CSV
events-file-name = Cases
events-file-about = About the table
events-file-failed = The file could not be made. Try again, or get it as CSV.
events-file-number = Case
events-file-type = Type
events-file-category = Category
events-file-unit = Unit
events-file-place = Place
events-file-nature = Kind
events-file-times = Times
events-file-happened = Happened
events-file-reported = Reported
events-file-state = State
events-file-risk = Risk value
events-file-track = Law
events-file-made = Fetched
events-file-filter = Filters
events-file-rows = Rows
events-file-rows-value = The { $n } newest that fit the filters. The file has room for { $most }.

# What is shown for compliance and the health check
events-evidence-no-reports = No report for a year
events-evidence-reports = { $n ->
    [one] One report in a year, the last { $day }
   *[other] { $n } reports in a year, the last { $day }
}
events-evidence-late = { $n ->
    [one] One case has waited too long
   *[other] { $n } cases have waited too long
}
events-evidence-handled = { $n ->
    [0] No cases wait
    [one] The only case in a year is handled in time
   *[other] None of the year's { $n } cases has waited too long
}
events-evidence-feedback-late = { $n ->
    [one] One feedback is late
   *[other] { $n } feedbacks are late
}
events-evidence-feedback = { $n ->
    [0] Nobody waits for feedback
    [one] One has had feedback in the last year
   *[other] { $n } have had feedback in the last year
}
events-evidence-lex-sarah-late = { $n ->
    [one] One case of misconduct has waited too long
   *[other] { $n } cases of misconduct have waited too long
}
events-evidence-lex-sarah = { $n ->
    [0] No misconduct in the last year
    [one] One case of misconduct in the last year, handled in time
   *[other] { $n } cases of misconduct in the last year, handled in time
}
events-evidence-lex-maria-late = { $n ->
    [one] One serious care injury has waited too long
   *[other] { $n } serious care injuries have waited too long
}
events-evidence-lex-maria = { $n ->
    [0] No serious care injuries in the last year
    [one] One serious care injury in the last year, handled in time
   *[other] { $n } serious care injuries in the last year, handled in time
}
events-health-cause-alone = Causes that nobody does anything about
events-health-cause-alone-one = { $number } has causes but no action
events-health-silent = Units that have not reported for { $days } days
events-health-silent-one = { $unit } has not reported anything
events-health-late = Cases that have waited too long
events-health-late-one = { $n ->
    [one] One case, since { $since }
   *[other] { $n } cases, the oldest since { $since }
}
events-link-together = belongs together with
events-link-duplicate = has the duplicate

# Which step of a process it departed from
events-departed-title = Which step did it depart from?
events-departed-lede = Find the step of a process where it didn't go as it should. It is then seen on the step's page, by those who may see the case.
events-departed-search = Find a step
events-departed-find = Find
events-departed-found = { $n ->
        [0] No steps
        [one] One step
       *[other] { $n } steps
    }
events-departed-none = No step was found
events-departed-none-text = Try another word. Only steps of established processes are shown.
events-departed-choose = Choose { $step }
events-departed-gone = The step isn't there any more. Find another.
events-departed-panel = Departed from a process
events-departed-add = Name the step
events-departed-teach = No step is named.
events-departed-undo = Take away { $step }
events-departed-at = Events at the step
events-departed-open = { $n ->
        [one] One open event
       *[other] { $n } open events
    }
events-departed-thread = departed in the event
events-history-departed = { $who } named the step it departed from
