# People, roles, accounts and signing in.

people-error-title = Error: { $title }

## Sign in

people-sign-in-title = Sign in
people-sign-in-lede = The quality management system of { $place }
people-sign-in-name = User name
people-sign-in-name-missing = Write your user name
people-sign-in-password = Password
people-sign-in-password-missing = Write your password
people-sign-in-shared = This is a shared device
people-sign-in-shared-hint = You are signed out when nobody has used it for ten minutes.
people-sign-in-yourself = Sign in with a password
people-sign-in-submit = Sign in
people-sign-in-help = Have you forgotten the password? Ask your manager or the system administrator for a new one.
people-sign-in-wrong = The name and the password don't belong together, or the account is waiting. After eight attempts it waits for a quarter of an hour

## A password of one's own

people-first-title = Choose a password of your own
people-first-lede = The password you were given works once. Choose one that only you know.
people-first-once = The password you were given
people-first-once-missing = Write the password you were given
people-first-submit = Save and sign in
people-password-new = New password
people-password-hint = At least twelve characters. Several words in a row are easy to remember and hard to guess.
people-password-short = Choose a longer password, at least { $least } characters
people-password-long = Choose a shorter password, at most { $most } characters
people-password-common = Choose a password that is harder to guess, such as four words that don't belong together
people-password-name = Choose a password without your user name
people-password-same = Choose another password than the one you were given

## Sign out

people-sign-out-title = Sign out
people-sign-out-lede = What you haven't saved is lost.
people-sign-out-submit = Sign out

## The demonstration

people-demo-title = Try being someone in the municipality of Älvsala
people-demo-text = All people are made up. You can also write a user name. The password is { $password }.

## Roles

people-role = { $role ->
        [board_member] Board member
        [director] Director
        [department_head] Head of department
        [unit_manager_authority] Unit manager, authority
        [unit_manager] Unit manager
        [operations_manager_hsl] Operations manager, health care
        [mas] Chief nurse, MAS
        [mar] Chief rehabilitation officer, MAR
        [quality_developer] Quality developer
        [process_owner] Process owner
        [process_lead] Process lead
        [document_steward] Document steward
        [registrar] Registrar
        [employee] Employee
        [data_protection_officer] Data protection officer
        [system_administrator] System administrator
        [provider_manager] Provider manager
       *[other] { $role }
    }
people-role-deputy = { $role }, deputy
# Same in English: role and place with a comma between.
people-role-at = { $role }, { $unit }
# Same in English: two days with a dash between.
people-period = { $from }–{ $until }
people-period-open = from { $from }

## Why something can't be done

people-refusal-not-yours = You may not do this for this person, role or unit. Ask the system administrator
people-refusal-yourself = You can't give yourself a role. Ask your manager or the system administrator
people-refusal-own-account = You can't close your own account. Ask another system administrator
people-refusal-closed = The account is closed. Reopen it first
people-refusal-open = The account is open already
people-refusal-backwards = Choose a last day after the first
people-refusal-overlaps = The person has the role at the unit during that time already, starting { $from }. Change that period instead
people-refusal-unit-closed = The unit closes { $last }. Choose a last day that isn't after that
people-refusal-last-administrator = There must be at least one system administrator for the whole municipality. Give the role to someone else first
people-refusal-no-such-role = The role is no longer there. Go back to the person and see what applies
people-refusal-begun = The role has begun already. Choose a last day instead
people-refusal-not-held = The person doesn't have the role on that day. Choose a day after the role's first day
people-refusal-not-now = Choose today, or a day in the past month
people-refusal-same-person = Choose someone else to take over
people-refusal-successor-closed = The person has no open account. Choose someone else, or reopen the account first

## My account

people-account-title = My account
people-account-lede = You sign in as { $user }
people-account-about = What we know about you
people-account-roles = Your roles
people-account-no-roles = You have no particular roles
people-account-no-roles-text = You can report and see your own reports. If you need more, talk to your manager.
people-look-title = Language and looks
people-look-lang = Language
people-look-lang-missing = Choose a language
people-look-scheme = Light or dark
people-look-scheme-missing = Choose light, dark or as the device
people-look-scheme-auto = As the device
people-look-scheme-light = Light
people-look-scheme-dark = Dark
people-look-contrast = Stronger contrast
people-look-contrast-hint = Black on white and clear edges. Without a tick the page follows the device.
people-look-submit = Save the looks
people-look-done = The pages look as you want them
people-password-title = Password
people-password-old = The password you have now
people-password-old-missing = Write the password you have now
people-password-old-wrong = That isn't the password you have now. Write it again
people-password-submit = Change password
people-password-done = The password is changed and you are signed out elsewhere
people-sessions-title = You are signed in here
people-sessions-lede = Don't you recognise a place? Sign it out and change your password.
people-sessions-seen = { $address }, last used
people-sessions-shared = shared device
people-sessions-this = this one
people-sessions-device = { $browser } on { $system }
people-sessions-unknown = Unknown browser
people-sessions-end = Sign out
people-sessions-end-others = Sign out all others
people-sessions-done = Signed out there
people-sessions-all-done = You are signed in only here

## What we know about a person

people-unknown = Missing
people-user-name-label = User name
people-title-label = Title
people-email-label = E-mail
people-home-label = Employed at
people-role-label = Role
people-unit-label = Unit
people-period-label = Time
people-name-label = Name
people-optional = optional
people-crumbs = Breadcrumbs
people-cancel = Cancel
people-save = Save
people-version = Load the page again and redo your change
people-role-missing = Choose a role
people-choose-role = Choose a role
people-choose-unit = Choose a unit
people-choose-person = Choose a person

## People

people-nav = People
people-list-title = People
people-list-lede = Who works with you, which roles they have and how they sign in.
people-list-new = Add a person
people-list-import = Take in a list
people-list-count = { $n ->
        [0] Nobody
        [one] One person
       *[other] { $n } people
    }
people-list-words = Name or title
people-list-all-units = All units
people-list-no-unit = No unit is called that
people-list-all-roles = All roles
people-list-filter = Search people
people-list-show = Show
people-list-clear = Clear
people-list-unready = Has no password
people-list-closed = Show closed accounts too
people-list-roles = Roles today
people-list-empty = Nobody fits
people-list-empty-text = Change the search, or add the person.
people-list-pages = Browse
people-list-first = From the start
people-list-next = Next
people-state-closed = closed
people-state-locked = waiting
people-state-locked-until = waiting until { $clock }
people-state-unready = has no password
people-state-once = has a one-time password

## Add and change

people-known-user-name-missing = Write a user name
people-known-user-name-wrong = Write 2–60 characters: letters, digits, dots, hyphens, underscores or at signs
people-known-user-name-taken = Someone else has that user name. Choose another
people-known-user-name-hint = What the person signs in with. Capitals make no difference.
people-known-name-missing = Write the person's name
people-known-unit-missing = Choose a unit in the list
people-known-unit-hint = Managers of the unit see the person in their list.
people-known-email-wrong = Write an e-mail address, such as name@example.org
people-new-title = Add a person
people-new-lede = The person gets a one-time password, which you see once.
people-new-role = Role from today
people-new-role-hint = You can add more roles afterwards.
people-new-submit = Add
people-edit-title = Change what we know about { $name }
people-edit-crumb = Change
people-once-title = One-time password
people-once-lede = Give this to { $name }. At the first sign-in they choose one of their own.
people-once-password = One-time password
people-once-notice = The password is shown only now
people-once-text = Hand it over or read it out on the phone. Don't send it by e-mail. If it is lost you give a new one.
people-once-on = To the person

## One person

people-person-about = About the person
people-person-side = About the person and the account
people-person-edit = Change
people-person-give = Give a role
people-person-roles = Roles
people-person-no-roles = The person has no role
people-person-no-roles-text = Everyone can report. Give a role if the person is to do more.
people-person-past = { $n ->
        [one] One earlier role
       *[other] { $n } earlier roles
    }
people-person-do = Change or hand over
people-person-after = after { $name }
people-person-change = Change
people-person-hand-over = Hand over
people-person-account = Account
people-person-account-text = A new password works once and signs the person out everywhere.
people-person-reset = Give a new password
people-person-unlock = Unlock
people-person-close = Close the account
people-person-close-text = The person is signed out and can't sign in again. The name stays in old cases. Hand over roles and open cases first.
people-person-open = Reopen the account

## Roles of a person

people-role-new-title = Give { $name } a role
people-role-new-crumb = Give a role
people-role-new-lede = A role holds at a unit and everything below it, for a time.
people-role-new-submit = Give the role
people-role-edit-title = Change the role { $role }
people-role-edit-lede = { $name } has the role at { $unit }. Choose a last day to end it.
people-role-edit-withdraw = Take the role away
people-deputy = As a deputy
people-deputy-hint = The deputy may do what the ordinary holder may.
people-from = First day
people-from-missing = Choose the role's first day
people-until = Last day
people-until-hint = Leave empty if the role holds until further notice.

## Handing over

people-hand-over-title = Hand over after { $name }
people-hand-over-crumb = Hand over
people-hand-over-lede = The role ends, the new holder takes over and everything open goes along. First you see what that is.
people-hand-over-role = Which role is handed over?
people-hand-over-to = Who takes over?
people-hand-over-to-missing = Choose who takes over
people-hand-over-nobody = Nobody is called that
people-hand-over-day = From which day?
people-hand-over-day-missing = Choose the day of the change
people-hand-over-day-hint = Make the change on the day it holds from. You can give the new role ahead.
people-hand-over-check = Show what goes along
people-hand-over-check-lede = Is this right? Nothing has changed yet.
people-hand-over-open = Open, and goes along
people-hand-over-item = Case or action
people-hand-over-none = Nothing is open
people-hand-over-none-text = Only the role is handed over.
people-hand-over-hidden = { $n ->
        [one] One more thing that you may not read goes along too.
       *[other] { $n } more things that you may not read go along too.
    }
people-hand-over-notice = The change is made in one step
people-hand-over-text = { $name } gets an introduction on the start page.
people-hand-over-submit = Hand over to { $name }
people-hand-over-change = Change

## Introduction

people-waiting-title = Go through the introduction to your new role
people-intro-title = Introduction to your role
people-intro-lede = This is what you have taken over. Take it at your own pace.
people-intro-none = You have nothing to go through
people-intro-none-text = When you take over a role from someone, you find here what is open, which units it covers and who your colleagues are.
people-intro-after = You take over after { $name }.
people-intro-units = Units: { $units }.
people-intro-colleagues = Closest colleagues
people-intro-done-text = Have you gone through everything? Then the reminder leaves your start page.
people-intro-done = I have gone through it
people-intro-open = This waits for you
people-intro-nothing = Nothing waits for you now
people-intro-nothing-text = New cases are shown on your start page.

## Take in a list

people-import-title = Take in people
people-import-lede = A list from Excel or the staff system. First you see what it would change.
people-import-template = Get a template
people-import-columns = What the list can hold
people-import-column = Column
people-import-holds = What stands there
people-import-file = List
people-import-file-hint = CSV or Excel (.xlsx), at most 2,000 rows. One row for each role.
people-import-file-missing = Choose a file
people-import-submit = Show what changes
people-import-too-large = The file is too large. Divide the list
people-import-too-many = The list has more than { $most } rows. Divide it
people-import-empty = The file has no rows below the heading
people-import-old-excel = The file is locked or in an old Excel format. Save it as .xlsx without a password
people-import-no-table = We can't read the file as a table. Save it as .xlsx or CSV
people-import-columns-missing = Add this to the heading: { $columns }
people-import-roles = Roles that can stand in the list: { $roles }.
people-import-name = { $column ->
        [user_name] User name
        [name] Name
        [email] E-mail
        [title] Title
        [unit] Unit
        [role] Role
        [from] From
        [until] Until
        [deputy] Deputy
       *[other] { $column }
    }
people-import-about = { $column ->
        [user_name] What the person signs in with. Must be there.
        [name] First and last name. Must be there.
        [email] May be left empty.
        [title] May be left empty.
        [unit] The unit's name. If several units are called the same, write the one above first: Äldreomsorgen / Björkgården.
        [role] A role at the unit. May be left empty.
        [from] The role's first day, such as 2026-01-01. Empty means today.
        [until] The role's last day. Empty means until further notice.
        [deputy] Yes if the role is held as a deputy.
       *[other] { $column }
    }
people-preview-title = This changes
people-preview-sums = New people: { $added }. Changed: { $changed }. New roles: { $roles }. Rows left out: { $left }.
people-preview-wrong = { $n ->
        [one] One row is left out
       *[other] { $n } rows are left out
    }
people-preview-wrong-text = Mend them in the file and take it in again. What is in already doesn't come twice.
people-preview-nothing = Nothing to take in. Everything in the list is there already, or the rows need mending.
people-preview-again = Choose another file
people-preview-changes = Changes
people-preview-submit = Take in
people-preview-row = Row { $line }: { $name }
people-preview-left = left out
people-preview-add = is added
people-preview-change = { $column } changes
people-preview-give = gets a role
people-preview-done = The list is taken in
people-preview-done-already = The list has been taken in already
people-preview-passwords = The new people have no password yet. Give each a one-time password on their page.
people-preview-unready = Show those without a password
people-preview-people = To the people
people-fault-missing = { $column } is missing
people-fault-unreadable = { $column } can't be read
people-fault-no-unit = No unit is called { $name }
people-fault-several-units = Several units are called { $name }. Write the unit above first
people-fault-no-role = No role is called { $name }
people-fault-contradicts = { $column } is something else on a row further up

## Sign-in in two steps

people-code-title = Write the code
people-code-lede = Open the app that has your codes.
people-code-label = Code
people-code-hint = Six digits from the app, or one of your recovery codes.
people-code-missing = Write the code from the app, or a recovery code
people-code-wrong = The code is not right, or has been used. Wait for the next one. After eight attempts the account waits for a quarter of an hour
people-code-submit = Sign in
people-code-help = Do you have neither the app nor a recovery code? Ask the system administrator to reset sign-in in two steps.
people-first-second-title = Turn on sign-in in two steps
people-first-second-lede = Your role demands it. Then you are in.
people-second-title = Sign-in in two steps
people-second-lede = Then your password alone is not enough for somebody who gets hold of it. You also write a code that your phone shows.
people-second-begin = Turn on sign-in in two steps
people-second-change = Recovery codes and settings
people-second-on = Sign-in in two steps is on
people-second-is-on = On
people-second-is-off = Off
people-second-step-app = Get an app for one-time codes on your phone. Ask the IT support which one you use.
people-second-step-scan = Let the app read the square.
people-second-step-code = Write the code that the app shows.
people-second-qr = QR code for the app
people-second-by-hand = Can't the square be read?
people-second-by-hand-text = Type this key into the app instead. Choose a time-based code.
people-second-code-hint = Six digits.
people-second-wrong = The code is not right. Check that the phone's clock is right and write the next code
people-second-submit = Turn on
people-second-remove-title = Remove sign-in in two steps
people-second-remove-lede = Then the password is enough. Your recovery codes are no longer valid.
people-second-remove-submit = Remove
people-second-removed = Sign-in in two steps is removed
people-codes-title = Your recovery codes
people-codes-lede = Without your phone, sign in with one of these. Each code is valid once.
people-codes-list = The codes
people-codes-once = The codes are shown only now
people-codes-once-text = Print them or write them down, and keep them in a safe place.
people-codes-on = I have saved the codes
people-codes-print = Print
people-codes-renew = Make new recovery codes
people-codes-left = { $n ->
        [0] No recovery codes left.
        [one] One recovery code left.
       *[other] { $n } recovery codes left.
    }
people-confirm-title = Confirm that it is you
people-confirm-lede = What you are about to do can lock somebody out, or let somebody in. Write your password again.
people-confirm-submit = Confirm
people-confirm-wrong = That is not your present password, or the account waits. Write it again in a while

## Passkeys

people-passkeys-title = Passkeys on your devices
people-passkeys-lede = With a passkey you sign in with your finger, your face or the device's PIN. A false page can't trick you out of it.
people-passkey-new-title = Add a passkey
people-passkey-new-lede = The device asks for your finger, your face or its PIN. They never leave the device.
people-passkey-new-submit = Make it on this device
people-passkey-name = What shall it be called?
people-passkey-name-hint = For example My phone.
people-passkey-unnamed = My passkey
people-passkey-done = You can sign in with your new passkey
people-passkey-removed = The passkey is removed
people-passkey-remove = Remove
people-passkey-made = Made { $at }
people-passkey-used = used { $at }
people-passkey-unused = not used yet
people-passkey-many = You have twenty passkeys. Remove one first.
people-passkey-in-title = Sign in with a passkey
people-passkey-in-lede = The device asks for your finger, your face or its PIN.
people-passkey-in-submit = Continue
people-passkey-failed = No answer came from the device. Try again
people-passkey-wrong = The passkey could not be used. Try again, or sign in with your password.
people-passkey-password = Sign in with a password instead
people-passkey-script = Passkeys need JavaScript in the browser. Sign in with your password instead, or turn JavaScript on.

## What has happened around the sign-in

people-journal-title = What has happened around your sign-in
people-journal-lede = Is there something you don't recognise? Change your password and tell the system administrator.
people-journal-none = Nothing has happened yet.
people-journal-in = { $with ->
        [code] You signed in with password and code
        [recovery] You signed in with password and recovery code
        [passkey] You signed in with a passkey
        [demo] You signed in with one click
       *[other] You signed in with your password
    }
people-journal = { $what ->
        [sign_in_failed] An attempt to sign in failed
        [account_locked] The account was locked after many attempts
        [account_unlocked] The account was unlocked
        [password_changed] The password was changed
        [password_reset] You got a one-time password
        [session_ended] You were signed out in one place
        [sessions_ended] You were signed out in other places
        [second_added] Sign-in in two steps was turned on
        [second_removed] Sign-in in two steps was removed
        [second_reset] Sign-in in two steps was reset
        [recovery_codes_made] New recovery codes were made
        [passkey_added] A passkey was added
        [passkey_removed] A passkey was removed
        [token_added] A key for other programs was made
        [token_ended] A key for other programs was ended
       *[other] Something else happened
    }
people-journal-new-device = { $text }, from a browser that you had not used before
people-journal-by = { $text } by { $name }

## Demands for two steps

people-rule-title = Demands for two steps
people-rule-lede = Decide which roles sign in in two steps. With several roles, the strictest counts.
people-rule-level = { $level ->
        [free] Voluntary
        [ask] Asked to
       *[demand] Demanded
    }
people-rule-missing = Choose voluntary, asked to or demanded
people-rule-done = The demands are saved and count from the next sign-in
people-rule-set = Changed by { $name }, { $at }.
people-rule-delivered = As delivered.
people-waiting-second = Turn on sign-in in two steps
people-waiting-second-why = You read protected data
people-person-second = Reset sign-in in two steps
people-person-second-text = For somebody who has lost their phone. App, recovery codes and passkeys are removed, and the person is signed out. First make sure that it is the right person.
people-tokens-title = API tokens
people-tokens-lede = These are the systems that act in your name. Those who run the system make tokens.
people-tokens-about = Read about the API
people-tokens-none = No tokens
people-tokens-none-text = No other system acts in your name.
people-tokens-start = Begins with { $start }, good until { $until }
people-tokens-used = used { $when }
people-tokens-unused = not used yet
people-tokens-scopes = May: { $scopes }
people-tokens-end = End the token
people-tokens-done = The token is ended.
