# Review of the access log.

logreview-nav = Log review
logreview-title = Log review
logreview-lede = See who has opened cases at your units. Review regularly and note what you found.
logreview-crumbs = Breadcrumbs
logreview-error-title = Error: { $title }
logreview-tab-list = Accesses
logreview-tab-pointers = Worth a look
logreview-tab-sample = Sample
logreview-tab-reviews = Reviews

## Selection

logreview-filter = Selection
logreview-show = Show
logreview-clear = Clear the selection
logreview-from = From
logreview-until = To
logreview-unit = Unit
logreview-all-units = All units
logreview-person = Staff member
logreview-all-people = Everybody
logreview-number = Case number
logreview-what-label = What
logreview-all-whats = Everything
logreview-reason-label = Reason
logreview-all-reasons = All reasons
logreview-off = Outside office hours
logreview-aside = Not through the line

## Accesses

logreview-count = { $n ->
        [one] One access
       *[other] { $n } accesses
    }
logreview-at = When
logreview-who = Who
logreview-case = Case
logreview-how = How
logreview-none = No accesses
logreview-none-text = Nobody has opened anything that fits the selection. Choose a longer period or clear the selection.
logreview-off-tag = outside office hours
logreview-own-tag = your own
logreview-older = Older
logreview-pages = Pages
logreview-gathered = Accesses up to { $at } are included.
logreview-not-gathered = The accesses have not been fetched yet. Wait a few minutes.
logreview-thing = { $kind ->
        [event] Case
        [action] Action
        [access_log] The log
       *[other] Other
    }
logreview-what = { $what ->
        [opened] Opened
        [person_revealed] Showed who it concerns
        [log_listed] Reviewed the log
        [log_pointers] Reviewed the log
        [log_sampled] Drew a sample
        [log_opened] Saw who has opened
        [log_extracted] Made a log extract
       *[other] Other
    }
logreview-reason = { $reason ->
        [vard] To give the right care
        [utredning] To investigate
        [informera] To inform
       *[annat] Another reason
    }
logreview-way = { $way ->
        [line] Leads the unit
        [handed] Handed over
        [own] Own report
        [ended] The hand-over had ended
       *[other] Can't be seen
    }

## Worth a look

logreview-pointers-lede = This stands out { $period }. Most often there is a good explanation. Ask first.
logreview-pointers-none = Nothing stands out
logreview-pointers-none-text = Draw a sample instead, and note the review.
logreview-pointer = { $why ->
        [often] The same case many times
        [off] Outside office hours
        [revealed] Showed who it concerns
        [burst] Many cases in a short time
       *[aside] Neither in the line nor handed over
    }
logreview-pointer-count = { $why ->
        [burst] { $n } cases within an hour
        [revealed] { $n } times
       *[other] { $n ->
            [one] one access
           *[other] { $n } accesses
        }
    }

## Sample

logreview-sample-lede = A random selection. The same number draws the same accesses again.
logreview-size = How many
logreview-seed = Number
logreview-drawn = { $n } of { $of } accesses
logreview-sample-again = The sample has number { $seed }. With that number and the same selection anyone can draw it again.
logreview-sample-another = Draw another
logreview-sample-kept = { $n } accesses, number { $seed }

## Note

logreview-note-title = Note the review
logreview-note-lede = The note is kept and can't be changed.
logreview-note-unit = Which unit is it about?
logreview-note-unit-missing = Choose a unit where you review
logreview-note-outcome = What did you find?
logreview-note-outcome-missing = Choose no remarks or to be looked into
logreview-note-text = Note
logreview-note-hint = Write what is to be looked into and by whom. Write no names of patients or service users.
logreview-note-text-missing = Write what is to be looked into
logreview-note-submit = Save the review
logreview-note-future = Choose a period that doesn't end in the future
logreview-note-all-own = All accesses in the selection are your own. Ask somebody else to review them
logreview-outcome = { $outcome ->
        [clear] No remarks
       *[inquire] To be looked into
    }
logreview-period = Period
logreview-days = from { $from } to { $until }
logreview-rows = Accesses reviewed
logreview-own-rows = The reviewer's own, left for another
logreview-own-left = { $n ->
        [one] One access is your own
       *[other] { $n } accesses are your own
    }
logreview-own-left-text = They don't count. Somebody else must review them.

## Reviews

logreview-reviews-lede = What has been reviewed, by whom and with what result.
logreview-reviews-none = No reviews yet
logreview-reviews-none-text = Go to Accesses, look through the period and note the review.
logreview-next-title = Next review
logreview-next = by { $day }
logreview-next-late = missed, was due { $day }
logreview-review-title = { $unit }, { $period }
logreview-review-heading = Review of the access log
logreview-review-what = What was reviewed
logreview-review-again = Show the same accesses again
logreview-chosen = Selection
logreview-chosen-all = All accesses
logreview-by = Reviewed by
logreview-print = Print

## How often

logreview-interval-title = How often the log is reviewed
logreview-interval-lede = The care provider must review access recurrently. Those responsible are reminded on My day.
logreview-interval-days = Days between reviews
logreview-interval-wrong = Write a number of days, 1–366
logreview-interval-submit = Save
logreview-interval-done = Saved
logreview-interval-set = Changed by { $name }, { $at }.

## One case

logreview-case-title = Who has opened the case
logreview-case-heading = Who has opened { $name }
logreview-case-lede = Each time somebody opens the case it is written here.
logreview-panel-title = Access
logreview-panel-link = Who has opened the case
logreview-extract = Get a log extract
logreview-extract-text = The extract is for the person whom the case concerns. It shows time, role and unit but no names of staff.
logreview-extract-role = Role
logreview-extract-unit = From unit
logreview-extract-staff = Staff
logreview-role = { $role ->
        [board_member] Board member
        [director] Director
        [department_head] Head of department
        [unit_manager_authority] Unit manager, authority
        [unit_manager] Unit manager
        [operations_manager_hsl] Head of operations, HSL
        [mas] Nurse medically responsible
        [mar] Medically responsible for rehabilitation
        [quality_developer] Quality developer
        [data_protection_officer] Data protection officer
        [provider_manager] Manager at a provider
       *[other] Staff
    }

## My day and the trail

logreview-waiting = Review the access log
logreview-waiting-late = { $unit }, was due { $day }
logreview-waiting-broken = The trail is broken
logreview-waiting-broken-why = Row { $seq } is not as it was written
logreview-chain-whole = The trail's chain is whole up to row { $seq }, checked { $at }.
logreview-chain-unknown = The trail's chain has not been checked yet. It is done every night.
logreview-chain-broken = The trail's chain is broken at row { $seq }, found { $at }
logreview-chain-broken-text = Somebody may have changed the log. Touch nothing, copy the database and call the data protection officer.
logreview-somebody = Somebody no longer listed

# What is shown for compliance, the red thread and the health check
logreview-evidence = Accesses are reviewed up to { $day }
logreview-evidence-none = No review is noted
logreview-health-late = Logs that should have been reviewed
logreview-health-late-one = Review who has opened cases at { $unit }
