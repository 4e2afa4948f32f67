notices-nav = Notices
notices-list-title = Notices
notices-list-lede = { $n ->
    [0] You have read everything.
    [one] You have one unread notice.
   *[other] You have { $n } unread notices.
 }
notices-list-mark-all = Mark all as read
notices-list-empty = No notices yet
notices-list-empty-text = When something happens that concerns you it says so here: a new report, an action for you to do, or what your report led to.
notices-list-urgent = Serious
notices-list-new = Unread
notices-list-older = Show older
notices-list-pages = Pages
notices-list-choices = Choose how you are told by e-mail
notices-crumbs = You are here
notices-nav-mail = E-mail

notices-choices-title = Notices by e-mail
notices-choices-lede = The mail only says that something waits. What it is about you read in Ledfyr.
notices-choices-address = Mail goes to { $address }.
notices-choices-no-address = You have no e-mail address in Ledfyr
notices-choices-no-address-text = Ask your manager to add it. Until then you get no mail.
notices-choices-off = Ledfyr sends no mail here. Look at the bell at the top of the page.
notices-choices-urgent = When somebody has been seriously hurt
notices-choices-usual = Other things that concern you
notices-choices-now = At once
notices-choices-digest = Together, once a day
notices-choices-never = No mail
notices-choices-hour = When shall the daily mail come?
notices-choices-hour-hint = It comes only when there is something new.
notices-choices-clock = { $hour } o’clock
notices-choices-missing = Choose when you want mail
notices-choices-hour-missing = Choose an hour
notices-choices-save = Save
notices-choices-done = Saved

notices-mail-subject = { $n ->
    [one] One thing waits for you in Ledfyr
   *[other] { $n } things wait for you in Ledfyr
 }
notices-mail-subject-urgent = Something serious waits for you in Ledfyr
notices-mail-body = { $n ->
    [one] Hello. One new notice waits for you in Ledfyr.
   *[other] Hello. { $n } new notices wait for you in Ledfyr.
 }
notices-mail-body-urgent = { $n ->
    [one] Hello. One new notice waits for you in Ledfyr. It is about something serious.
   *[other] { $urgent ->
        [one] Hello. { $n } new notices wait for you in Ledfyr. One of them is about something serious.
       *[other] Hello. { $n } new notices wait for you in Ledfyr. { $urgent } of them are about something serious.
     }
 }
notices-mail-open = Read here:
notices-mail-open-link = Read in Ledfyr
notices-mail-no-content = This mail holds nothing about any case.
notices-mail-choose = Choose yourself when you get mail:
notices-mail-choose-link = Choose when you get mail
notices-mail-test-subject = Test mail from Ledfyr
notices-mail-test-body = Hello. This is a test. If you have got it, mail from Ledfyr works: å, ä and ö.

notices-state-title = E-mail
notices-state-lede = How the mail goes that says that something waits. Here you see who could not be reached, never what it was about.
notices-state-off = E-mail is not set up
notices-state-off-text = Whoever runs Ledfyr names the server with smtp_host and mail_from. Until then nobody gets mail, but all see their notices in Ledfyr.
notices-state-trouble = The server has taken no mail since { $since }
notices-state-trouble-text = The mail waits and goes when it can. Try with the command ledfyr mail-test.
notices-state-server = Mail server
notices-state-from = Sender
notices-state-waiting = Waiting
notices-state-sent = Sent in the last day and night
notices-state-failed = Did not arrive
notices-state-none = No mail has been refused
notices-state-none-text = Mail that the server would not take stands here.
notices-state-again = Try again
notices-stage-connect = The server does not answer.
notices-stage-tls = The way to the server could not be protected.
notices-stage-sign-in = The server does not take the user and password.
notices-stage-sender = The server does not take the sender.
notices-stage-recipient = The server does not take the receiver’s address.
notices-stage-message = The server did not take the mail.
notices-stage-code = { $why } The answer was { $code }.
notices-waiting-failed = { $n ->
    [one] One mail did not arrive
   *[other] { $n } mails did not arrive
 }
notices-waiting-failed-meta = See who could not be reached, and why
notices-waiting-trouble = The mail server takes no mail
notices-waiting-trouble-meta = The mail waits until it can go
