notices-nav = Notiser
notices-list-title = Notiser
notices-list-lede = { $n ->
    [0] Du har läst allt.
    [one] Du har en oläst notis.
   *[other] Du har { $n } olästa notiser.
 }
notices-list-mark-all = Markera alla som lästa
notices-list-empty = Inga notiser än
notices-list-empty-text = Här står det när något händer som rör dig: en ny rapport, en åtgärd du ska göra, eller vad din rapport ledde till.
notices-list-urgent = Allvarligt
notices-list-new = Oläst
notices-list-older = Visa äldre
notices-list-pages = Sidor
notices-list-choices = Välj hur du får veta det med e-post
notices-crumbs = Här är du
notices-nav-mail = E-post

notices-choices-title = Notiser med e-post
notices-choices-lede = Mejlet säger bara att något väntar. Vad det gäller läser du i Ledfyr.
notices-choices-address = Mejlen går till { $address }.
notices-choices-no-address = Du har ingen e-postadress i Ledfyr
notices-choices-no-address-text = Be din chef att lägga till den. Till dess får du inga mejl.
notices-choices-off = Ledfyr skickar inga mejl här. Notiserna finns vid klockan överst på sidan.
notices-choices-urgent = När någon har skadats allvarligt
notices-choices-usual = Annat som rör dig
notices-choices-now = Genast
notices-choices-digest = Samlat en gång om dagen
notices-choices-never = Inga mejl
notices-choices-hour = När ska det samlade mejlet komma?
notices-choices-hour-hint = Det kommer bara när det finns något nytt.
notices-choices-clock = Klockan { $hour }
notices-choices-missing = Välj när du vill ha mejl
notices-choices-hour-missing = Välj ett klockslag
notices-choices-save = Spara
notices-choices-done = Sparat

notices-mail-subject = { $n ->
    [one] En sak väntar på dig i Ledfyr
   *[other] { $n } saker väntar på dig i Ledfyr
 }
notices-mail-subject-urgent = Något allvarligt väntar på dig i Ledfyr
notices-mail-body = { $n ->
    [one] Hej. En ny notis väntar på dig i Ledfyr.
   *[other] Hej. { $n } nya notiser väntar på dig i Ledfyr.
 }
notices-mail-body-urgent = { $n ->
    [one] Hej. En ny notis väntar på dig i Ledfyr. Den gäller något allvarligt.
   *[other] { $urgent ->
        [one] Hej. { $n } nya notiser väntar på dig i Ledfyr. En av dem gäller något allvarligt.
       *[other] Hej. { $n } nya notiser väntar på dig i Ledfyr. { $urgent } av dem gäller något allvarligt.
     }
 }
notices-mail-open = Läs här:
notices-mail-open-link = Läs i Ledfyr
notices-mail-no-content = Mejlet innehåller inga uppgifter om ärenden.
notices-mail-choose = Välj själv när du får mejl:
notices-mail-choose-link = Välj när du får mejl
notices-mail-test-subject = Provmejl från Ledfyr
notices-mail-test-body = Hej. Det här är ett prov. Har du fått det fungerar mejlen från Ledfyr: å, ä och ö.

notices-state-title = E-post
notices-state-lede = Så går mejlen som säger att något väntar. Här står vem som inte kunde nås, aldrig vad det gällde.
notices-state-off = E-post är inte inkopplad
notices-state-off-text = Den som driver Ledfyr anger servern med smtp_host och mail_from. Till dess får ingen mejl, men alla ser sina notiser i Ledfyr.
notices-state-trouble = Servern har inte tagit emot mejl sedan { $since }
notices-state-trouble-text = Mejlen väntar och skickas när det går. Prova med kommandot ledfyr mail-test.
notices-state-server = E-postserver
notices-state-from = Avsändare
notices-state-waiting = Väntar
notices-state-sent = Skickade senaste dygnet
notices-state-failed = Kom inte fram
notices-state-none = Inget mejl har nekats
notices-state-none-text = Här står de mejl som servern inte ville ta emot.
notices-state-again = Försök igen
notices-stage-connect = Servern svarar inte.
notices-stage-tls = Det gick inte att skydda vägen till servern.
notices-stage-sign-in = Servern godtar inte namn och lösenord.
notices-stage-sender = Servern godtar inte avsändaren.
notices-stage-recipient = Servern godtar inte mottagarens adress.
notices-stage-message = Servern tog inte emot mejlet.
notices-stage-code = { $why } Svaret var { $code }.
notices-waiting-failed = { $n ->
    [one] Ett mejl kom inte fram
   *[other] { $n } mejl kom inte fram
 }
notices-waiting-failed-meta = Se vem som inte kunde nås, och varför
notices-waiting-trouble = E-postservern tar inte emot mejl
notices-waiting-trouble-meta = Mejlen väntar tills det går
