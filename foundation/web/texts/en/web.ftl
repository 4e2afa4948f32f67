# The shell
web-skip = Skip to content
web-menu = Main menu
web-menu-close = Close the menu
web-quick = Quick menu
web-more = More
web-report = Report
web-account = My account
web-open-count = open
web-unread-count = unread
web-group-system = Management system
web-group-follow-up = Follow-up
web-group-administration = Administration
web-back = Back
web-cancel = Cancel
web-question = Question { $at } of { $of }
web-demo = This is a demonstration with made-up data.
web-demo-switch = Change person

# Forms
web-form-errors = We need to know a little more
web-form-unreadable = Check what you entered and try again
web-form-too-long = Shorten the text to { $max } characters, it is { $over } too long
web-form-day = Write the date as year-month-day, for example 2026-11-23
web-form-outrun = Somebody else made a change while you were writing. Your text is still here. Compare it with what is saved and save again

# Problems
web-problem-home = To the start page
web-problem-again = Send again
web-problem-sign-in-link = Sign in in a new tab
web-problem-sign-in-title = You have been signed out
web-problem-sign-in-text = What you wrote is still here. Sign in in a new tab, come back and send it again.
web-problem-denied-title = This is not part of your role
web-problem-denied-text = Do you need to do this in your work? Ask your manager or the system administrator for the right role.
web-problem-not-found-title = The page does not exist, or you may not see it
web-problem-not-found-text = Check the address. If it is a case that you ought to see, talk to the person who shared the link.
web-problem-stale-title = Somebody else was first
web-problem-stale-text = This has changed while you had the page open. Go back, reload the page and make your change again.
web-problem-old-title = The page had become old
web-problem-old-text = Perhaps you have signed in again since you opened it. What you wrote is still here. Send it again.
web-problem-site-title = The form came from another site
web-problem-site-text = For safety we only accept forms from our own pages. Go to the start page and do it again.
web-problem-bad-title = We could not read what was sent
web-problem-bad-text = Go back and try again. If it happens again, contact the system administrator.
web-problem-large-title = What was sent is too large
web-problem-large-text = Go back, choose a smaller file or shorten the text, and send again.
web-problem-many-title = That was a little too fast
web-problem-many-text = Wait a few seconds and try again.
web-problem-refused-title = Not possible right now
web-problem-unsaved-title = It could not be saved
web-problem-unsaved-text = What you wrote is kept here. Wait a moment and send again. If it happens again, contact the system administrator.
web-problem-files = Files and pictures don't come along. Add them again afterwards.
web-problem-busy-title = The system is not answering right now
web-problem-busy-text = Nothing that has been saved is lost. Wait a while and try again.
web-problem-broken-title = Something went wrong
web-problem-broken-text = It is our fault, not yours. Try again. If it happens again, contact the system administrator and mention { $request }.
