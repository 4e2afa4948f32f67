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
events-photo-hint = No people in the photo. We remove the location.
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
events-audience-asked = Has been given the case
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
events-similar-text = { $n ->
    [one] One event of the same kind at the unit in the last half year.
   *[other] { $n } events of the same kind at the unit in the last half year.
}
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
events-fact-deviation = Deviation
events-fact-good-example = Good example
events-fact-idea = Idea
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
