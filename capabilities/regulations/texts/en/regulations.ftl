# The menu and the lists
regulations-nav = Requirements and law
regulations-title = Requirements and law
regulations-lede = Acts, regulations and the municipality's own requirements, and what serves them.
regulations-tabs = Registers
regulations-tab-acts = Acts and regulations
regulations-tab-own = Own requirements and goals
regulations-crumbs = Breadcrumbs
regulations-print = Print
regulations-save = Save
regulations-back = Cancel
regulations-optional = optional
regulations-nobody = Nobody yet
regulations-error-title = Error: { $title }
regulations-filter-label = Filter requirements
regulations-filter-show = Show
regulations-filter-clear = Clear
regulations-filter-words = Search requirements
regulations-filter-words-hint = Number or words, such as 27 kap. 2 § or egenkontroll
regulations-filter-kind = Kind
regulations-filter-law = Applies to
regulations-filter-state = State
regulations-filter-any = All
regulations-filter-going = In force
regulations-filter-ended = Ended
regulations-count-acts = { $n ->
    [one] One act
   *[other] { $n } acts
}
regulations-count-found = { $n ->
    [one] One requirement found
   *[other] { $n } requirements found
}
regulations-count-own = { $n ->
    [one] One requirement
   *[other] { $n } requirements
}
regulations-more-found = The first { $n } are shown. Write more words to find the right one.
regulations-none-found = No requirement holds those words
regulations-none-found-text = Try another word, or write the number of the paragraph alone.
regulations-empty = No acts of that sort
regulations-empty-text = Choose another sort, or show all.
regulations-column-act = Act
regulations-column-kind = Kind
regulations-column-binds = Applies to
regulations-column-provisions = Requirements
regulations-column-checked = Checked
regulations-column-thing = What
regulations-column-where = Where
regulations-column-tied = Tied
regulations-column-untie = Untie
regulations-ended = repealed

# An act
regulations-kind-law = Act
regulations-kind-ordinance = Ordinance
regulations-kind-regulation = Regulation
regulations-kind-advice = General advice
regulations-kind-eu = EU regulation
regulations-kind-board-goal = Board goal
regulations-kind-own = Own requirement
regulations-kind-values = Values
regulations-kind-quality-area = Quality area
regulations-must = { $kind }: must
regulations-should = { $kind }: should
regulations-to-check = To be checked
regulations-mark-read = We have read the text in the source. This is our short summary, not the words of the act.
regulations-mark-secondary = We have read of the requirement in another source, not in the text itself. Check it against the printed text.
regulations-mark-memory = We have not read the text. Check content and number against the printed text.
regulations-binds = Activity under { $laws }
regulations-binds-public = The municipality's own activity under { $laws }
regulations-binds-private = Private providers under { $laws }
regulations-period = From { $from }
regulations-period-ended = { $from } to { $until }
regulations-replaced = No longer in force
regulations-replaced-by = Replaced by
regulations-now-is = Now corresponds to
regulations-was = Corresponds in the older act to
regulations-act-facts = About the act
regulations-fact-number = Number
regulations-fact-issuer = Issued by
regulations-fact-period = In force
regulations-fact-amended = Read up to
regulations-fact-checked = Last checked
regulations-fact-source = Source
regulations-fact-who = Who must
regulations-fact-binds = Applies to
regulations-fact-kind = Kind
regulations-fact-wording = Wording
regulations-fact-unit = Goes for
regulations-fact-owner = Answers for it
regulations-fact-decision = Decided by
regulations-source = Read the text in the source
regulations-checked-here = { $day } by { $name }
regulations-checked-by = { $day } by { $name }
regulations-act-to-check = { $n ->
    [one] One requirement is to be checked against the printed text.
   *[other] { $n } requirements are to be checked against the printed text.
}
regulations-not-checked-a-year = Not checked for a year
regulations-check = Checked today
regulations-check-hint = Have you compared it with the text in force? Then the day and your name are saved.
regulations-wordings = Wordings
regulations-wording-by = Wording { $n }, established { $when } by { $name }
regulations-wording-delivered = Wording { $n }, delivered with Ledfyr { $when }
regulations-provisions = Requirements
regulations-chapter = Chapter { $n }
regulations-chapter-heading = Chapter { $n } { $heading }
regulations-note = Note
regulations-see-compliance = See compliance

# A requirement
regulations-asks = What the requirement says
regulations-summary = Our summary in short.
regulations-advice = This is general advice
regulations-advice-text = Advice says how one can or should do. You may do otherwise, if it reaches the same goal.
regulations-provision-side = About the requirement
regulations-provision-facts = Facts
regulations-shown-by = What shows that it is met
regulations-shown-by-nothing = Nothing needs to be shown: it explains or limits.
regulations-shown-by-computed = Computed from what is done. Nobody ticks a box.
regulations-standing = { $thing } serves the requirement by itself.
regulations-serving = What serves the requirement
regulations-serving-add = Tie something
regulations-serving-none = Nothing is tied yet
regulations-serving-none-text = Tie processes, routines and other things that serve the requirement, and they are seen here and in the red thread.
regulations-reworded = new wording since
regulations-untie = Untie { $cite }
regulations-untie-short = Untie
regulations-thing-provision = Requirement
regulations-thing-process = A process
regulations-thing-step = Step
regulations-thing-document = Routine or document
regulations-thing-partner = Partner
regulations-thing-event = Deviation
regulations-thing-action = Action
regulations-thing-other = Something else

# Ties
regulations-panel = Requirements that this serves
regulations-panel-none = No requirements are tied yet.
regulations-panel-standing = By itself:
regulations-panel-find = Search for a requirement to tie
regulations-panel-submit = Search
regulations-thread-link = See the red thread
regulations-link-served = is met through
regulations-tie-title = Tie requirements
regulations-tie-error = Error: Tie requirements
regulations-tie-find = What are you looking for?
regulations-tie-kind = Kind
regulations-tie-found = { $n ->
    [one] One hit
   *[other] { $n } hits
}
regulations-tie-none = Nothing fits the words. Try fewer words.
regulations-tie-more = The first twenty are shown. Write more words to find the right one.
regulations-tie-provisions = Requirements that it serves
regulations-tie-things = What serves the requirement
regulations-tie-save = Tie
regulations-tie-choose-provision = Choose at least one requirement
regulations-tie-choose-thing = Choose at least one thing that serves the requirement

# Own requirements
regulations-own-new = Write a requirement
regulations-own-edit = Revise
regulations-own-end = End it
regulations-own-edit-title = Revise the requirement
regulations-own-end-title = End the requirement
regulations-own-end-text = The requirement is kept with its wordings and what is tied to it, but no longer goes.
regulations-own-end-submit = End
regulations-own-last = The last day
regulations-own-last-missing = Write the last day, such as 2026-12-31
regulations-own-empty = No own requirements here
regulations-own-empty-text = Here stand the board's goals, your values, quality areas and what you require of yourselves.
regulations-own-meta = { $unit }. Answers for it: { $name }
regulations-own-meta-nobody = { $unit }. Nobody answers for it yet
regulations-own-from = from { $day }
regulations-own-until = to { $day }
regulations-own-nobody = Nobody answers for it
regulations-own-nobody-text = A requirement without an owner is easily forgotten. Revise it and choose who.
regulations-own-local = An own requirement. It is not law.
regulations-own-created = { $name } wrote the requirement
regulations-own-revised = { $name } revised the requirement
regulations-own-ended = { $name } ended the requirement
regulations-own-kind = What is it?
regulations-own-kind-missing = Choose what it is
regulations-own-unit = Where does it go?
regulations-own-unit-hint = It goes for all units below too.
regulations-own-unit-missing = Choose where the requirement goes
regulations-own-title = The requirement in a sentence
regulations-own-title-hint = For example: All who report get an answer within a week
regulations-own-title-missing = Write the requirement in a sentence
regulations-own-text = What does it mean?
regulations-own-text-hint = Write so that one can see whether it is met.
regulations-own-text-missing = Write what it means, a sentence will do
regulations-own-owner = Who answers for it?
regulations-own-owner-choose = Choose …
regulations-own-owner-none-found = Nobody of that name
regulations-own-owner-wrong = Choose a person in the list
regulations-own-decision = Who has decided it, and when?
regulations-own-decision-hint = For example: the care board, § 41/2026
regulations-own-decision-missing = Write who has decided the requirement
regulations-own-from-label = Goes from
regulations-own-from-missing = Write from which day it goes
regulations-own-until-label = Goes until
regulations-own-until-before = The last day is before the first
regulations-own-evidence = What shows that it is met?
regulations-own-evidence-hint = It is computed for each unit.

# Newer wordings
regulations-newer = { $n ->
    [one] One act has a newer wording
   *[other] { $n } acts have a newer wording
}
regulations-newer-see = See what changes
regulations-update-link = Newer wordings
regulations-update-title = Newer wordings
regulations-update-lede = Nothing changes until you have seen what it does and established it. Old wordings are kept.
regulations-update-how = How it is done
regulations-update-step-take = Take in a new wording: the one that came with Ledfyr, or a file
regulations-update-step-look = See word by word what changes, and what is tied
regulations-update-step-establish = Establish it. Who did so and when is saved
regulations-update-waiting = Waits for you
regulations-update-delivered = Came with Ledfyr
regulations-update-none = You have the newest wordings
regulations-update-none-text = When Ledfyr is updated, newer wordings are shown here.
regulations-update-look = See what { $act } changes
regulations-update-from-file = From a file
regulations-update-file = File with an act
regulations-update-file-hint = A text file in the same form as those delivered, at most 256 kB
regulations-update-file-missing = Choose a file
regulations-update-read = Read the file
regulations-update-same = The file says the same as the wording in force
regulations-update-older = The file is not newer than the wording in force. Set edition to { $n } or higher.
regulations-fault-too-large = The file is too large. At most 256 kB can be read
regulations-fault-unreadable = The file can't be read: { $message }
regulations-fault-unreadable-line = The file can't be read, line { $line }: { $message }
regulations-fault-missing = Fill in { $field }
regulations-fault-too-long = Shorten { $field }
regulations-fault-twice = The place { $place } stands twice. Let each requirement stand once
regulations-fault-evidence = { $place }: nobody knows the kind { $kind }. See the delivered files for those that exist
regulations-fault-dates = The days don't fit: the last is before the first, or edition is missing
regulations-fault-code = The code { $code } may hold small letters, digits and hyphens alone
regulations-fault-how-many = The file has { $n } requirements. There should be 1 to 600
regulations-fault-own = { $place }: an act can't be the municipality's own. Choose law, ordinance, regulation, advice or eu
regulations-preview-title = New wording of { $act }
regulations-preview-sums = { $added } new, { $changed } changed, { $removed } removed requirements.
regulations-preview-kept = What is tied keeps the wording that it was tied with, and is marked.
regulations-preview-establish = Establish the wording
regulations-preview-discard = Throw it away
regulations-preview-done = The wording is established
regulations-preview-see = See the act
regulations-preview-act = About the act
regulations-preview-name = Name
regulations-preview-heading = Heading
regulations-preview-text = Text
regulations-preview-mark = How sure we are
regulations-preview-added = New
regulations-preview-changed = Changed
regulations-preview-removed = Removed
regulations-preview-gone = Removed:
regulations-preview-new = New:
regulations-preview-ties = { $n ->
    [one] One thing is tied to what changes
   *[other] { $n } things are tied to what changes
}
regulations-preview-ties-text = See whether they need to change. They stay with the wording that they were tied with.
regulations-preview-tied = { $n ->
    [one] One thing tied
   *[other] { $n } things tied
}

# Kinds of evidence
regulations-evidence-process = The process is described and established
regulations-evidence-activities = The process has activities in order
regulations-evidence-routine = The routine is established and in force
regulations-evidence-activity-routines = Every activity has a routine and a role
regulations-evidence-collaboration = The process shows how you collaborate
regulations-evidence-document = The document is established and in force
regulations-evidence-read = Those who shall have read have read
regulations-evidence-risk = Risks have been judged within the year
regulations-evidence-self-check = Self-checks are made as planned
regulations-evidence-reports = Reports come in
regulations-evidence-handled = Reports are handled in time
regulations-evidence-feedback = Those who report hear back
regulations-evidence-lex-sarah = Lex Sarah is handled in time
regulations-evidence-lex-maria = Serious care injuries are handled in time
regulations-evidence-patterns = Patterns and trends are analysed
regulations-evidence-actions = Actions are done in time
regulations-evidence-effect = The effect of actions is judged
regulations-evidence-log-review = Accesses in the log are reviewed
regulations-evidence-duties = The tasks in the quality work are given out
regulations-evidence-manager = The unit has a manager
regulations-evidence-mas = There is a MAS
regulations-evidence-head = There is a head of health care operations

# Compliance
regulations-compliance-nav = Compliance
regulations-compliance-title = Compliance
regulations-compliance-lede = How requirements stand at { $unit }. Computed from what is done; nobody ticks a box.
regulations-compliance-sums = { $holds } hold everywhere, { $old } are out of date somewhere, { $missing } lack something somewhere.
regulations-compliance-print = For the inspector
regulations-compliance-none = No requirements to show
regulations-compliance-none-text = Choose another act, another chapter or another state.
regulations-compliance-legend = The numbers show at how many units of all the requirement holds. Choose a cell to see what is lacking.
regulations-filter-unit = Unit
regulations-filter-chapter = Chapter
regulations-state-holds = Holds
regulations-state-out-of-date = Out of date
regulations-state-missing = Missing
regulations-state-not-applicable = Not applicable
regulations-cell = holds at { $holds } of { $n } units. { $state } at some
regulations-cell-holds = holds at all { $n } units
regulations-judged-title = { $cite } at { $unit }
regulations-judged-not-applicable = The requirement doesn't go for this unit. That depends on which laws it works under and who runs it.
regulations-judged-nothing = Nothing shows it yet.
regulations-judged-tie = Tie what shows it
regulations-see-requirement = See the requirement
regulations-column-evidence = What shows it
regulations-column-day = Day
regulations-column-state = State
regulations-since = since { $day }
regulations-inspection-title = Compliance for inspection
regulations-inspection-lede = { $unit }. { $act }. As of { $day }.
regulations-inspection-back = To compliance
regulations-inspection-wording = { $name }, wording { $n }, checked { $day }.
regulations-inspection-lacks = Lacking: { $kind }
regulations-inspection-too-many = Here are { $most } of { $n } units. Choose a part of the organisation to have them all.
regulations-inspection-foot = Computed from what is in the management system. The texts of requirements are summaries.

# The red thread
regulations-thread-title = Red thread
regulations-thread-lede = From the requirement to the effect. You see what you may see.
regulations-thread-none = Nothing is linked to this yet
regulations-thread-none-text = Tie a requirement, or link it to a process or an action.
regulations-thread-here = you are here
regulations-thread-ground = Cause: { $text }
regulations-thread-cut = The thread is longer than there is room for. Begin from something further in.
regulations-things-provision = Requirements
regulations-things-process = Processes
regulations-things-step = Steps
regulations-things-document = Routines and documents
regulations-things-partner = Collaboration
regulations-things-event = Deviations
regulations-things-action = Actions
regulations-things-other = Other things

# Health
regulations-health-nav = Health check
regulations-health-title = Health check of the management system
regulations-health-lede = { $n ->
    [one] One thing to mend.
   *[other] { $n } things to mend or look at.
}
regulations-health-heading = { $rule }: { $n }
regulations-health-none = All hangs together
regulations-health-none-text = Nothing is broken in the part of the management system that you see.
regulations-health-more = Show { $n } more
regulations-health-many = The first { $n } are shown. Mend them, and the rest will come.
regulations-health-not-checked = Acts that nobody has checked for a year
regulations-health-not-checked-one = Check { $act } against the text in force
regulations-health-ownerless = Own requirements that nobody answers for
regulations-health-own-untied = Own requirements that nothing serves
regulations-health-untied = Legal requirements that nothing is tied to
regulations-health-untied-one = { $n ->
    [one] { $act }: one requirement, { $first }
   *[other] { $act }: { $n } requirements, the first { $first }
}
regulations-severity-grave = Legal requirement
regulations-severity-mend = Mend
regulations-severity-look = Look at
regulations-unit = The unit
regulations-panel-tied = See what you have tied
regulations-tie-already = Tied already
