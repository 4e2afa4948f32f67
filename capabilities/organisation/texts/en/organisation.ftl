# The menu
organisation-nav-units = Organisation chart
organisation-nav-duties = Responsibilities
organisation-nav-import = Import units

# What several pages say
organisation-crumbs = You are here
organisation-cancel = Cancel
organisation-optional = optional
organisation-none = Nothing given
organisation-no-hit = No unit has that name
organisation-choose-unit = Choose a unit
organisation-unit-missing = Choose a unit in the list
organisation-version = Reload the page and try again
organisation-private = Private provider
organisation-closed = Closed, last day { $day }
organisation-outside = You can change units within the part of the organisation where you have your role. Ask a system administrator for help with this one.

# The tree
organisation-list-title = Organisation chart
organisation-list-lede = All units, where they belong and who answers for them.
organisation-list-new = Add a unit
organisation-list-filter = Search among units
organisation-list-search = Name or code
organisation-list-day = As it was on
organisation-list-private = Show private providers
organisation-list-closed = Show closed ones
organisation-list-show = Show
organisation-list-clear = Clear
organisation-list-count = { $n ->
    [0] No units.
    [one] One unit.
   *[other] { $n } units.
 }
organisation-list-hidden = { $n ->
    [one] One private provider is not shown.
   *[other] { $n } private providers are not shown.
 }
organisation-list-as-was = This is how the organisation was on { $day }
organisation-list-empty = There are no units here
organisation-list-empty-text = Change what you are looking for, or choose another day.

# A unit
organisation-unit-side = Responsibility at the unit
organisation-unit-about = About the unit
organisation-unit-below = Units below
organisation-unit-none-below = No units belong here.
organisation-unit-edit = Change
organisation-unit-move = Move
organisation-unit-merge = Merge
organisation-unit-close = Close
organisation-unit-reopen = Open again
organisation-unit-merged = This unit has become part of another
organisation-unit-ahead = From { $day } the unit is called { $unit } and belongs to { $parent }
organisation-unit-closes = The unit is closing. Its last day is { $day }
organisation-unit-turn-to = Turn to
organisation-unit-nobody = Nobody has been given responsibility here yet.
organisation-unit-line = The unit and its work
organisation-unit-health = Health care
organisation-unit-mas = Nursing and medication
organisation-unit-mar = Rehabilitation and aids
organisation-unit-quality = Quality work
organisation-unit-roles = Roles at the unit
organisation-unit-no-roles = Nobody has a role right here.
organisation-unit-deputy = deputy
organisation-unit-more = { $n ->
    [one] and one more
   *[other] and { $n } more
 }
organisation-unit-history = What has happened
organisation-history-opened = The unit opened.
organisation-history-opened-under = The unit opened under { $unit }.
organisation-history-reopened = The unit opened again.
organisation-history-renamed = { $from } was renamed { $to }.
organisation-history-moved = The unit moved from { $from } to { $to }.
organisation-history-changed = The unit changed: { $facts }
organisation-history-took-over = { $unit } became part of the unit.
organisation-history-merged = The unit became part of { $unit }.
organisation-history-closed = The unit's last day.

# The fields of a unit
organisation-fields-name = Name
organisation-fields-name-missing = Write what the unit is called
organisation-fields-code = Code
organisation-fields-code-hint = Short and the unit's own, for example BJG. The code is used when you import files.
organisation-fields-code-missing = Write a short code
organisation-fields-kind = Kind
organisation-fields-kind-hint = The kind decides the level. A unit belongs to a unit on a higher level.
organisation-fields-kind-choose = Choose kind
organisation-fields-kind-missing = Choose what kind of unit it is
organisation-fields-areas = Service areas
organisation-fields-areas-hint = What the unit works with. Choose one or more.
organisation-fields-laws = Laws
organisation-fields-laws-hint = The laws decide who may see what. Choose HSL only if the unit gives health care.
organisation-fields-form = Operating form
organisation-fields-form-missing = Choose who runs the unit
organisation-fields-provider = Provider
organisation-fields-provider-hint = The name of the company or association, if the unit is run privately.

# Open a unit
organisation-new-title = Add a unit
organisation-new-lede = The unit is part of the organisation from the day you choose.
organisation-new-parent = Belongs to
organisation-new-parent-hint = The unit right above.
organisation-new-day = Opens
organisation-new-day-hint = The first day that the unit exists.
organisation-new-day-missing = Write on which day the unit opens
organisation-new-save = Add the unit

# Change a unit
organisation-edit-title = Change { $unit }
organisation-edit-opened = Opened
organisation-edit-how = What sort of change is it?
organisation-edit-how-missing = Choose whether you correct a mistake or the unit becomes another
organisation-edit-correct = I am correcting something that has been wrong
organisation-edit-correct-hint = Holds from { $day }, when what stands now began to hold.
organisation-edit-from = The unit becomes another from a certain day
organisation-edit-from-hint = The old remains in the history.
organisation-edit-day = The change holds from
organisation-edit-day-hint = Fill in if the unit becomes another from a certain day.
organisation-edit-day-missing = Write from which day the change holds
organisation-edit-save = Save

# Move a unit
organisation-move-title = Move { $unit }
organisation-move-lede = The unit changes place in the organisation. Everything below it follows. Figures for the time before the day follow the old place.
organisation-move-to = Move to
organisation-move-to-hint = Now belongs to { $unit }. Units on a higher level are shown here.
organisation-move-day = First day at the new place
organisation-move-day-hint = The day can lie ahead.
organisation-move-day-missing = Write on which day the unit moves
organisation-move-save = Move the unit

# Merge a unit
organisation-merge-title = Merge { $unit } with another unit
organisation-merge-lede = The unit closes the day before and the other unit takes over. Both keep their history.
organisation-merge-to = Becomes part of
organisation-merge-to-hint = Now belongs to { $unit }. The other unit must be open on that day.
organisation-merge-day = First day together
organisation-merge-day-hint = The unit's last day is the day before.
organisation-merge-day-missing = Write on which day the units merge
organisation-merge-save = Merge the units

# Close a unit and open it again
organisation-close-title = Close { $unit }
organisation-close-lede = Nothing is removed. The unit remains in the history and in the cases that belong to it.
organisation-close-day = Last day
organisation-close-day-hint = The unit is open up to and including this day.
organisation-close-day-missing = Write which day is the last
organisation-close-save = Close the unit
organisation-close-below = Move or close the units below first
organisation-close-held = { $n ->
    [one] One person has a role here
   *[other] { $n } people have a role here
 }
organisation-close-held-text = Roles do not end by themselves. End or move them on the people's pages.
organisation-reopen-title = Open { $unit } again
organisation-reopen-lede = The unit comes back as it was when it closed.
organisation-reopen-day = First day
organisation-reopen-day-hint = The last day was { $day }. If you choose the day after, or an earlier day, the closing is taken back.
organisation-reopen-day-missing = Write on which day the unit opens again
organisation-reopen-save = Open the unit

# Why not
organisation-refused-code = { $unit } has that code already. Choose another
organisation-refused-needs-parent = Choose which unit it belongs to. Only the municipality stands at the top
organisation-refused-one-top = There is a municipality at the top already. Choose another kind, or which unit it belongs to
organisation-refused-no-unit = There is no such unit. Choose a unit in the list
organisation-refused-too-low = The unit above must be on a higher level
organisation-refused-parent-closed = The unit you choose is open only until { $day }. Choose another unit or another day
organisation-refused-parent-not-open = The unit you choose is not open on that day. Choose another unit or another day
organisation-refused-under-itself = A unit cannot belong to itself or to anything below it
organisation-refused-same-place = The unit belongs there already. Choose another
organisation-refused-children = The units below are on the same or a higher level. Move them first, or choose another kind
organisation-refused-before = Choose { $day } or later. On that day the unit last changed
organisation-refused-closed = The unit is closed, last day { $day }. Open it first
organisation-refused-not-closed = The unit is open
organisation-refused-open-below = { $n ->
    [one] One unit below is open: { $units }. Move or close it first
   *[other] { $n } units below are open, for example { $units }. Move or close them first
 }
organisation-refused-opened = Choose { $day } or earlier. Otherwise what happened since does not add up
organisation-refused-provider = Write the name of the private provider
organisation-refused-outside = Choose a unit within the part of the organisation where you have your role

# Units from a file
organisation-import-title = Import units
organisation-import-lede = Add and change many units at once, from Excel or CSV.
organisation-import-how = How it works
organisation-import-file = Choose a file
organisation-import-file-hint = Excel (.xlsx) or CSV, at most 5 MB and 2,000 rows.
organisation-import-file-missing = Choose a file
organisation-import-from = The changes hold from
organisation-import-from-hint = New units open on that day, unless the file says otherwise.
organisation-import-from-missing = Write from which day the changes hold
organisation-import-read = Preview
organisation-import-step-choose = Choose the file and press Preview.
organisation-import-step-preview = Read what each row does: new unit, change or error.
organisation-import-step-mend = Correct the errors in the file and choose it again.
organisation-import-step-apply = Import. Nothing changes before that.
organisation-import-start = Start with a template
organisation-import-template = Download the file
organisation-import-template-text = The file has the right columns and the organisation as it is today.
organisation-import-columns-title = Columns in the file
organisation-import-column-code = The unit's code. If the code exists, that unit is changed. Required.
organisation-import-column-name = The unit's name. Required.
organisation-import-column-kind = Municipality, board, administration, department, unit or operation.
organisation-import-column-parent = The code of the unit above.
organisation-import-column-areas = One or more, with commas between.
organisation-import-column-laws = SoL, LSS, HSL, LVU or LVM, with commas between.
organisation-import-column-form = In-house, unless something else is written.
organisation-import-column-provider = The provider's name, if the unit is run privately.
organisation-import-column-opened = The first day, for example 2026-01-01. Only read for new units.
organisation-import-columns = The first row of the file needs these columns: { $columns }
organisation-import-too-large = The file is too large. Split it into files of at most 5 MB
organisation-import-too-many = The file has too many rows. Split it into files of at most { $n } rows
organisation-import-empty = The file has no rows below the headings. Fill it in and try again
organisation-import-old-excel = The file has an older format or is protected with a password. Save it as .xlsx without a password and try again
organisation-import-not-a-table = The file cannot be read as a table. Save it as .xlsx or .csv and try again

# What a file would do
organisation-preview-title = Preview
organisation-preview-done = Imported
organisation-preview-sums = { $file }: { $new } new, { $changed } changed, { $same } as before, { $wrong } wrong.
organisation-preview-wrong = Rows with errors
organisation-preview-new = New units
organisation-preview-changed = Units that change
organisation-preview-same = { $n ->
    [one] One row changes nothing
   *[other] { $n } rows change nothing
 }
organisation-preview-word-new = New
organisation-preview-word-changed = Changes
organisation-preview-word-wrong = Cannot be imported
organisation-preview-row = Row { $line }: { $unit } ({ $code })
organisation-preview-under = Belongs to { $unit }
organisation-preview-apply = { $n ->
    [one] Import one unit
   *[other] Import { $n } units
 }
organisation-preview-other = Choose another file
organisation-preview-nothing = The file changes nothing
organisation-preview-leaves-out = { $n ->
    [one] One row is wrong and is not imported
   *[other] { $n } rows are wrong and are not imported
 }
organisation-preview-leaves-out-text = Correct them in the file and choose it again, or import the rest now.
organisation-preview-applied = { $n ->
    [one] One unit is imported
   *[other] { $n } units are imported
 }
organisation-preview-see = See the organisation
organisation-preview-stale = The organisation has changed since you chose the file. Choose it again for a new preview
organisation-fault-missing = Fill in the column { $column }
organisation-fault-unknown = The column { $column } says { $text }, which is not known. It can say: { $choices }
organisation-fault-too-long = The text in the column { $column } is too long
organisation-fault-twice = The code stands in row { $line } already
organisation-fault-no-parent = There is no unit with the code { $code }
organisation-fault-parent-wrong = The unit above stands in row { $line }, which cannot be imported

# Who does what
organisation-duties-title = Who does what
organisation-duties-lede = The duties of the quality work and who has them.
organisation-duties-side = About the responsibility map
organisation-duties-mine = My duties
organisation-duties-draft = Work on a draft
organisation-duties-filter = Search among duties
organisation-duties-search = Search duty or law
organisation-duties-role = Role
organisation-duties-source = Source
organisation-duties-all-roles = All roles
organisation-duties-all-sources = All sources
organisation-duties-count = { $n ->
    [0] No duties
    [one] One duty
   *[other] { $n } duties
 }
organisation-duties-empty = The responsibility map is empty
organisation-duties-empty-text = Begin a draft and add duties.
organisation-duties-no-hit = No duty fits
organisation-duties-no-hit-text = Try another word, or choose all roles and sources.
organisation-duties-everyone = Everyone who works in the activity
organisation-duties-nobody = Nobody has the role
organisation-duties-nobody-has = Nobody has the role { $role }
organisation-duties-nobody-text = Nobody does the duties here. Give someone the role, or give the duties to another role.
organisation-duties-people = { $n } people
organisation-duties-holders = { $role } now
organisation-duties-about = About the responsibility map
organisation-duties-versions = All versions
organisation-duties-has-draft = Version { $number } is a draft.
organisation-duties-unheld = { $n ->
    [one] One duty has nobody
   *[other] { $n } duties have nobody
 }
organisation-duty-unheld = Nobody has the duty
organisation-duty-source = Source: { $source }
organisation-duty-unverified = to be checked against the printed act
organisation-duty-no-recurrence = When needed
organisation-duty-local = How often is an own rule, no law says it

# A version
# Same in English: the word is the same
organisation-map-number = Version { $number }
organisation-map-draft = Draft
organisation-map-replaced = No longer in force
organisation-map-template = Template
organisation-map-in-force = Established
organisation-map-decided = Decided by { $by } on { $day }, registry number { $number }.
organisation-map-begun = Begun { $day }.
organisation-map-delivered = The template that comes with Ledfyr. Nobody has decided on it. Make it your own in a draft and establish that.
organisation-versions-lede = A version that has been established never changes. What is new becomes a new version.
organisation-version-title = Responsibility map, version { $number }
organisation-version-old = This version is not in force
organisation-version-current = Read the one in force
organisation-version-compare = See what has changed since the version before
organisation-compare-title = Version { $new } compared with version { $old }
organisation-compare-none = Nothing has changed
organisation-compare-none-text = The two versions are alike.
organisation-compare-count = { $n ->
    [0] Nothing has changed
    [one] One change
   *[other] { $n } changes
 }
organisation-compare-added = New
organisation-compare-changed = Changed
organisation-compare-removed = Removed

# My duties
organisation-mine-title = My duties
organisation-mine-lede = What you do in the quality work, by your roles.
organisation-mine-all = See all roles
organisation-mine-empty = You have no duties in the responsibility map
organisation-mine-empty-text = Duties follow your roles. Talk to your manager if something is missing.
organisation-mine-panel = Your responsibility
organisation-mine-see-all = { $n ->
    [one] See your duty
   *[other] See all your { $n } duties
 }

# The draft
organisation-draft-title = Draft of the responsibility map
organisation-draft-lede = This becomes version { $number } when it is established. Until then the one before holds.
organisation-draft-none = The draft begins as a copy of the version in force. Only those who work on it see it, until it is established.
organisation-draft-begin = Begin a draft
organisation-draft-add = Add a duty
organisation-draft-establish = Establish
organisation-draft-changes = Changes in the draft
organisation-draft-discard = Throw the draft away
organisation-draft-discard-text = Everything you have changed disappears. The version in force is not affected.
organisation-draft-up = Up
organisation-draft-down = Down
organisation-draft-edit = Change
organisation-duty-new-title = Add a duty
organisation-duty-edit-title = Change a duty
organisation-duty-text = What is to be done?
organisation-duty-text-hint = Begin with a verb, for example: Follow up the self-check. Write in Swedish.
organisation-duty-text-missing = Write what is to be done
organisation-duty-text-en = The same in English
organisation-duty-text-en-hint = Shown to those who read in English. Otherwise the Swedish text is shown.
organisation-duty-roles = Who does it?
organisation-duty-roles-missing = Choose at least one role
organisation-duty-recurrence = How often?
organisation-duty-recurrence-missing = Choose how often in the list
organisation-duty-months = Which months?
organisation-duty-local-label = How often is our own rule
organisation-duty-source-label = Where does it come from?
organisation-duty-source-hint = For example your own decision or guideline.
organisation-duty-save = Save in the draft
organisation-duty-as-is = As it stands in the draft
organisation-duty-remove = Remove the duty
organisation-duty-remove-text = The duty disappears from the draft. It remains in older versions.

# The decision
organisation-establish-title = Establish version { $number }
organisation-establish-lede = The version holds as soon as you have established it, and cannot be changed then. The one before remains to be read.
organisation-establish-by = Who has decided?
organisation-establish-by-hint = For example Vård- och omsorgsnämnden, 41 §.
organisation-establish-by-missing = Write who has decided
organisation-establish-on = On which day?
organisation-establish-on-missing = Write on which day it was decided
organisation-establish-on-future = Choose today or an earlier day. A decision is entered once it has been made
organisation-establish-number = Registry number
organisation-establish-number-hint = For example VON 2026/112.
organisation-establish-number-missing = Write the registry number of the decision
organisation-establish-save = Establish

# What is shown for compliance, the red thread and the health check
organisation-evidence-manager = Unit manager
organisation-evidence-mas = MAS or MAR
organisation-evidence-head = Head of health care operations
organisation-evidence-held = { $role } is there at { $unit }
organisation-evidence-not-held = { $role } is lacking at { $unit }
organisation-evidence-duties = The responsibility map was established { $day }
organisation-evidence-duties-not = The responsibility map is not established
organisation-health-unled = Workplaces that nobody leads
organisation-health-unled-one = { $unit } has no manager
organisation-health-unheld = Roles with duties that nobody holds
organisation-health-unheld-one = Nobody is { $role }
