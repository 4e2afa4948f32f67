# Shared
events-optional = frivilligt
events-unknown = Vet inte
events-protected = Skyddad uppgift
events-change = Ändra
events-save = Spara
events-choose = Välj
events-any = Alla
events-older = Äldre
events-newest = Till de senaste
events-pages = Bläddra
events-crumbs = Brödsmulor
events-print = Skriv ut
events-nothing-found = Inget hittades
events-back-to-case = Till ärendet
events-wrong-phase = Ärendet har redan kommit vidare. Läs in sidan på nytt
events-stopped = Något annat måste bli klart först
events-already-received = Ärendet är redan mottaget. Läs in sidan på nytt.
events-line-only = Det här gör den chef som ansvarar för ärendet.
events-closed-first = Ärendet är avslutat. Öppna det igen för att ändra i det.
events-when-about = { $day }, cirka { $time }
events-title = { $kind }, { $unit }
events-title-with-place = { $kind } { $place }, { $unit }
events-risk-value = { $value }, { $word }
events-law-unverified = { $law }, kontrolleras mot författningen

# Roles
events-role-mas = MAS
events-role-mar = MAR
events-role-department-head = avdelningschef
events-role-director = förvaltningschef
events-role-operations-manager = verksamhetschef HSL
events-role-quality = kvalitetsutvecklare
events-role-provider = verksamhetsansvarig
events-role-manager = enhetschef
events-role-other = medarbetare

# Phases
events-phase-reported = Rapporterat
events-phase-received = Mottaget
events-phase-investigating = Utreds
events-phase-acting = Åtgärdas
events-phase-fed-back = Återkopplat
events-phase-closed = Avslutat
events-track-hsl = Hälso- och sjukvård
events-track-sol = SoL och LSS
events-track-both = Hälso- och sjukvård samt SoL och LSS
events-course = Ärendets gång
events-course-position = { "Steg " }{ $at } av { $of }:{ " " }
events-course-done = klart

# Menu
events-nav-report = Rapportera
events-nav-cases = Ärenden
events-nav-mine = Mina rapporter
events-nav-rules = Regler för avvikelser

# Report
events-report-continue = Fortsätt
events-report-saved = Sparat
events-report-error-title = Fel: { $title }
events-report-resume = Du har en påbörjad rapport från { $at }
events-report-resume-link = Fortsätt på den
events-report-what = Vad gäller det?
events-report-what-missing = Välj vad det gäller
events-report-where = Var hände det?
events-report-where-missing = Välj var det hände
events-report-where-other = En annan enhet
events-report-where-other-hint = Välj den i listan nedanför
events-report-where-list = Alla enheter
events-report-where-choose = Välj enhet
events-report-place = Vilken plats?
events-report-place-none = Vet inte eller spelar ingen roll
events-report-when = När hände det?
events-report-when-missing = Välj vilken dag det hände
events-report-when-today = I dag
events-report-when-yesterday = I går
events-report-when-other = En annan dag
events-report-when-date = Vilken dag?
events-report-when-date-missing = Ange vilken dag det hände
events-report-when-time = Ungefär vilken tid?
events-report-when-time-wrong = Ange ungefär vilken tid, till exempel 21.10
events-report-when-ahead = Tidpunkten har inte varit än. Kontrollera dag och tid
events-report-when-long-ago = Det är mer än två år sedan. Kontrollera datumet
events-report-story = Vad hände?
events-report-story-hint = Skriv kort vad du såg, utan namn.
events-report-story-missing = Skriv vad som hände, gärna med en mening
events-report-story-number = Det ser ut som ett personnummer. Ta bort det här och skriv vem det gäller på nästa sidor
events-report-story-keep = Det är inget personnummer, behåll texten
events-report-story-speak = Du kan prata in texten.
events-report-done = Vad gjorde ni direkt?
events-report-harm = Blev någon skadad?
events-report-harm-hint = Oro, rädsla och kränkning räknas också.
events-report-harm-missing = Välj om någon blev skadad
events-report-who = Vem gäller det?
events-report-who-missing = Välj vem det gäller
events-report-who-protected = Namnet låses in. Den som läser det måste säga varför.
events-report-who-name = Namn eller rum
events-report-who-born = Födelseår
events-report-who-born-wrong = Skriv födelseåret med fyra siffror, till exempel 1942. Skriv inget personnummer
events-report-who-sex = Kön
events-report-who-age = Ålder
events-report-check = Stämmer det här?
events-report-anonymous = Visa inte mitt namn för enheten
events-report-readers = { $name } och de som utreder läser den.
events-report-readers-line = Ansvarig chef och de som utreder läser den.
events-report-send = Skicka rapporten
events-device-saved = Sparat i telefonen { $at }
events-device-no-coverage = Ingen täckning? Den skickas när du har nät igen.
events-device-kept = Sparad i telefonen
events-device-kept-text = Skickas när du har nät.
events-device-next-net = Öppna sidan när du har nät igen. Då skickas rapporten av sig själv.
events-device-next-read = Din chef läser den sedan.
events-device-sign-in = Logga in så skickas den. Bara du kan skicka den.
events-device-sign-in-link = Logga in
events-device-waits = En rapport väntar i telefonen
events-device-mend = En rapport i telefonen behöver ändras innan den kan skickas
events-device-mend-link = Ändra och skicka
events-device-leave = Du har en rapport som inte är skickad
events-device-leave-text = Skicka den innan du loggar ut. Annars försvinner den från telefonen.
events-device-leave-send = Skicka och logga ut
events-device-leave-throw = Släng rapporten och logga ut
events-device-leave-stay = Stanna kvar
events-no-network = Du har inget nät
events-no-network-report = Du kan ändå rapportera. Allt annat finns här igen när du har nät.
events-no-network-sign-in = Logga in när du har nät igen. Sedan kan du rapportera även utan nät.
events-photo-add = Lägg till bild
events-photo-hint = Inga personer i bilden.
events-report-leave = Vill du lämna rapporten?
events-report-leave-text = Vi kan spara det du har skrivit i tre dagar.
events-report-keep = Spara och gå till startsidan
events-report-throw = Släng det jag har skrivit
events-thanks-title = Tack, rapporten är skickad
events-thanks-number = Ditt ärendenummer är
events-thanks-next = Det här händer nu
events-thanks-manager = { $name } läser rapporten, senast nästa arbetsdag.
events-thanks-line = Ansvarig chef läser rapporten, senast nästa arbetsdag.
events-thanks-expert = Är risken hög får medicinskt ansvarig se ärendet och bedöma om någon har fått en vårdskada.
events-thanks-told = Du får veta vad vi ändrar. Det brukar ta två till tre veckor.
events-thanks-care = Mår du dåligt av det som hände? Prata med din chef eller ring personalstödet.
events-thanks-more = Rapportera något mer
events-thanks-follow = Följ din rapport
events-thanks-home = Till startsidan

# Mine
events-mine-title = Mina rapporter
events-mine-all = Visa alla
events-mine-lede = Här ser du hur långt dina rapporter har kommit och vad de ledde till.
events-mine-empty = Du har inte rapporterat något än
events-mine-empty-text = Har något gått fel, eller nästan? Rapportera det. Det tar en minut och hjälper nästa person.
events-mine-reported = Rapporterat { $when }
events-mine-learned = Det här ledde det till: { $text }
events-mine-sent = Skickat
events-mine-report = Det du skrev
events-mine-led = Det här ledde det till
events-mine-under-way = Ärendet är inte klart än
events-mine-under-way-text = Läget är { $phase } sedan { $since }. Du får veta vad det leder till.

# List
events-list-title = Ärenden
events-list-lede = Avvikelser och risker som du får se.
events-list-filter = Filtrera ärenden
events-list-show = Visa
events-list-clear = Rensa filter
events-list-state = Läge
events-list-open = Öppna
events-list-closed = Avslutade
events-list-all = Alla
events-list-own-units = Mina enheter
events-list-unit = Enhet
events-list-type = Vad det gäller
events-list-phase = Steg
events-list-from = Från och med
events-list-until = Till och med
events-list-number = Ärendenummer
events-list-count = { $n ->
    [one] Ett ärende
   *[other] { $n } ärenden
}
events-list-more = De { $n } senaste ärendena
events-list-empty = Inga ärenden här
events-list-empty-text = Ändra filtren för att se fler. Är allt avslutat är det ett bra läge att titta på riskerna.
events-column-case = Ärende
events-column-state = Steg
# Same in English: the word is the same
events-column-risk = Risk
events-column-reported = Rapporterat
events-column-due = Klart senast

# Case
events-case-side = Samband och läsare
events-case-due = klart senast { $day }
events-case-happened = Hände { $when }
events-case-verdict-awaited = Väntar på bedömning av vårdskada
events-case-misconduct = Kan vara ett missförhållande
events-case-story = Vad hände
events-case-reporter = Rapporterat av
events-case-anonymous = En medarbetare som inte visar sitt namn
events-case-person = Visa vem det gäller
events-case-assessment = Bedömning
events-case-investigation = Utredning
events-case-not-yet = Inte bedömt än
events-case-more = Mer du kan göra
events-secrecy-hsl = Sekretess enligt 25 kap. 1 § OSL.
events-secrecy-sol = Sekretess enligt 26 kap. 1 § OSL.
events-secrecy-both = Sekretess enligt 25 kap. 1 § och 26 kap. 1 § OSL.
events-secrecy-role = Du ser ärendet för att du är { $role } på { $unit }.
events-secrecy-handed = Du ser ärendet för att det har lämnats över till dig.
events-secrecy-logged = Att du har öppnat det sparas i loggen.

# History
events-history-title = Det som har hänt i ärendet
events-history-event = Händelsen
events-history-somebody = En medarbetare
events-history-reported = { $who } skickade rapporten
events-history-received = { $who } tog emot ärendet
events-history-assessed = { $who } gjorde klart bedömningen
events-history-investigated = { $who } gjorde klart utredningen
events-history-fed-back = { $who } berättade vad det ledde till
events-history-closed = { $who } avslutade ärendet
events-history-reopened = { $who } öppnade ärendet igen
events-history-classified = { $who } ändrade vad det gäller till { $to }
events-history-track = { $who } ändrade lagrum till { $track }
events-history-graded = { $who } bedömde: { $grade }
events-history-moved = { $who } flyttade ärendet från { $from } till { $to }
events-history-handed = { $role } kan nu se ärendet
events-history-asked = { $who } lämnade över till { $whom }
events-history-revealed = { $who } visade vem det gäller
events-history-other = { $who } ändrade i ärendet
events-audience-title = Vem ser detta?
events-audience-line = { $role }, { $unit }
events-audience-reporter = Skrev rapporten, ser inte utredningen
events-audience-log = Varje gång någon öppnar ärendet sparas det i loggen.

# Next step
events-next-yours = Nästa steg är ditt
events-next-theirs = Nästa steg väntar på { $name }
events-next-experts = MAS
events-next-somebody = Nästa steg väntar på ansvarig chef
events-next-receive = Ta emot ärendet
events-next-receive-text = Läs rapporten. Behöver någon hjälp nu, se till att de får det först.
events-next-receive-button = Ta emot
events-next-assess = Hur allvarligt är det?
events-next-assess-text = Välj vad det gäller, hur allvarligt det kunde ha blivit och hur troligt det är igen.
events-next-assess-button = Bedöm
events-next-investigate = Varför hände det?
events-next-investigate-text = Prata med dem som var på plats. Fem frågor hjälper dig att hitta orsaken. Det tar cirka tio minuter.
events-next-investigate-button = Utred
events-next-plan = Vad ska ni ändra?
events-next-plan-text = Lägg till en åtgärd för varje orsak, med vem och när.
events-next-plan-button = Lägg till åtgärd
events-next-no-action = Ingen åtgärd behövs
events-next-feedback = Vad ledde det till?
events-next-feedback-text = Skriv en mening till den som rapporterade. Det är det som gör att folk rapporterar igen.
events-next-feedback-button = Återkoppla
events-next-follow-up = Hade åtgärderna effekt?
events-next-follow-up-text = Ärendet kan avslutas när åtgärderna är följda upp.
events-next-follow-up-button = Se vad som återstår
events-next-close = Avsluta ärendet
events-next-close-text = Åtgärderna är följda upp och den som rapporterade vet vad det ledde till.
events-next-close-button = Gå till avslut
events-next-await = Vårdskada ska bedömas
events-next-grade = Är det en vårdskada?
events-next-grade-text = Läs rapporten och bedöm enligt patientsäkerhetslagen.
events-next-grade-button = Bedöm vårdskada
events-next-hand-over = Lämna över till någon
events-next-reopen = Öppna igen
events-next-closed = Ärendet är avslutat
events-next-closed-text = Har det hänt igen eller kommit fram något nytt kan du öppna det.

# What is missing
events-missing-category = Välj kategori
events-missing-kind = Välj om det är en risk, ett tillbud eller en negativ händelse
events-missing-hsl = Bedöm risken för patienten
events-missing-sol = Bedöm risken för den enskilde
events-missing-cause = Välj minst en orsak
events-missing-conclusion = Skriv slutsatsen
events-missing-action = Lägg till en åtgärd, eller skriv varför ingen behövs
events-missing-learned = Skriv vad det ledde till
events-missing-verdict = MAS eller MAR ska bedöma om det är en vårdskada

# Assessment
events-assess-title = Bedöm ärendet
events-assess-lede = Du kan spara när du vill. Allt behöver inte vara ifyllt förrän du markerar klart.
events-assess-report = Det som rapporterades
events-assess-reload = Läs in sidan på nytt och försök igen
events-assess-type = Vad gäller det?
events-assess-category = Mer exakt
events-assess-category-other-type = Kategorin hör till något annat. Välj en som passar det som ärendet gäller
events-assess-kind = Hände det, eller kunde det ha hänt?
events-assess-track = Vilken lag gäller det?
events-assess-track-missing = Välj vilken lag det gäller
events-assess-track-hint = Hälso- och sjukvård bedöms för sig. Ett ärende kan gälla båda.
events-assess-risk-hsl = Risk för patienten (HSL)
events-assess-risk-sol = Risk för den enskilde (SoL och LSS)
events-assess-risk-hint = Tänk på hur illa det hade kunnat gå, inte bara hur det gick. Gränserna är kommunens egna.
events-assess-probability = Hur troligt är det igen?
events-assess-severity = Hur allvarligt kunde det ha blivit?
events-assess-misconduct = Kan det vara ett missförhållande?
events-assess-misconduct-hint = Säg vad du misstänker. Det är utredningen enligt lex Sarah som avgör, inte du som chef.
events-assess-also = Gäller det också något av det här?
events-assess-done = Markera bedömningen som klar

# Verdict
events-grade-title = Bedöm vårdskada
events-grade-lede = Det här är den rättsliga bedömningen. Den är skild från riskvärdet.
events-grade-label = Vårdskada
events-grade-missing = Välj en bedömning
events-grade-why = Varför bedömer du så?
events-grade-why-missing = Skriv varför du bedömer så
events-grade-save = Spara bedömningen

# Investigation
events-investigate-title = Utred varför det hände
events-investigate-lede = Sök orsaker i hur arbetet är ordnat, inte vem som gjorde fel.
events-investigate-course = Vad var det som hände?
events-investigate-course-hint = Beskriv i tidsordning. Skriv inga namn.
events-investigate-why = Varför hände det?
events-investigate-why-hint = Fem områden. Kryssa för det som stämmer, hoppa över resten.
events-investigate-about = Berätta mer
events-investigate-note-alone = Välj en orsak som det här gäller, eller ta bort texten
events-investigate-barriers = Vad hindrade att det blev värre?
events-investigate-barriers-hint = Till exempel { $examples }.
events-investigate-conclusion = Slutsats
events-investigate-conclusion-hint = Vad behöver ändras för att det inte ska hända igen?
events-investigate-done = Markera utredningen som klar

# Feedback
events-feedback-title = Det här ledde det till
events-feedback-lede = Den som rapporterade får läsa meningen. Skriv så att alla förstår.
events-feedback-label = Vad ledde det till?
events-feedback-hint = En mening, utan namn. Till exempel: Larmet sitter nu på armen vid toalettbesök.
events-feedback-personal = Det ser ut som ett personnummer, telefonnummer eller en e-postadress. Ta bort det
events-feedback-apt = Ta upp på arbetsplatsträffen
events-feedback-apt-hint = Meningen erbjuds som en punkt på enhetens nästa träff.
events-feedback-no-action = Varför behövs ingen åtgärd?
events-feedback-no-action-hint = Lämna tomt om du har lagt till åtgärder.
events-feedback-send = Skicka återkopplingen

# Closing
events-close-title = Avsluta ärendet
events-close-lede = Ett avslutat ärende kan öppnas igen om det behövs.
events-close-stopped = Ärendet kan inte avslutas än
events-close-button = Avsluta ärendet
events-reopen-title = Öppna ärendet igen
events-reopen-lede = Ärendet går tillbaka till utredningen. Allt som har skrivits finns kvar.
events-reopen-why = Varför öppnar du det?
events-reopen-missing = Skriv varför du öppnar det
events-reopen-button = Öppna igen

# Hand-over
events-handover-title = Lämna över ärendet
events-handover-lede = Den du lämnar till ser ärendet från och med nu. Det syns på ärendet vilka som ser det.
events-handover-to = Till vem?
events-handover-missing = Välj vem du lämnar över till
events-handover-person = En kollega
events-handover-list = Vilken kollega?
events-handover-person-missing = Välj en kollega i listan
events-handover-person-wrong = Personen kan inte se ärenden. Välj någon annan
events-handover-why = Vad vill du ha hjälp med?
events-handover-why-missing = Skriv vad du vill ha hjälp med
events-handover-nobody = Ingen har den rollen just nu. Välj någon annan
events-handover-button = Lämna över

# Move
events-move-title = Flytta till rätt enhet
events-move-lede = Rapporten ändras inte. Chefen på den nya enheten tar över och du kan sluta se ärendet.
events-move-to = Vart hör ärendet?
events-move-missing = Välj en enhet
events-move-same = Ärendet är redan på den enheten. Välj en annan
events-move-why = Varför flyttar du det?
events-move-why-missing = Skriv varför du flyttar ärendet
events-move-button = Flytta ärendet

# Person
events-person-title = Vem det gäller
events-person-lede = Uppgiften är låst. Ange varför du behöver se den. Det sparas i loggen.
events-person-why = Varför behöver du se den?
events-person-why-missing = Ange varför du behöver se den
events-person-care = För att ge rätt hjälp nu
events-person-investigation = För att utreda vad som hände
events-person-inform = För att informera personen eller en närstående
events-person-other = Annat skäl
events-person-other-label = Vilket annat skäl?
events-person-other-missing = Skriv vilket skäl
events-person-show = Visa
events-person-shown = Skyddad uppgift.
events-person-logged = Att du har sett den sparas i loggen. Uppgiften döljs när du lämnar sidan.
events-person-name = Namn eller rum
events-person-born = Födelseår

# Rules
events-rules-title = Regler för avvikelser
events-rules-lede = Gränser och dagar som kommunen själv bestämmer. Ingen lag anger dem.
events-rules-first = Från början
# Same in English: the word is the same
events-rules-set = Version { $version }, { $name }, { $when }
events-rules-thresholds = När medicinskt ansvarig ser ärendet
events-rules-thresholds-hint = Riskvärdet är 1–16 och gäller hälso- och sjukvård.
events-rules-visible = MAS och MAR ser ärendet från riskvärde
events-rules-hand-over = MAS eller MAR ska bedöma vårdskada från riskvärde
events-rules-order = Gränsen för bedömning kan inte vara lägre än gränsen för att se ärendet
events-rules-risk-wrong = Skriv ett riskvärde mellan 1 och 16
events-rules-days = Hur lång tid varje steg får ta
events-rules-days-hint = Dagar. Syns som klart senast på ärendet och på Min dag.
events-rules-receive = Arbetsdagar för att ta emot
events-rules-assess = Dagar för att bedöma
events-rules-investigate = Dagar för att utreda
events-rules-feedback = Dagar för att planera åtgärder och återkoppla
events-rules-days-wrong = Skriv antal dagar mellan 0 och 365

# Min dag
events-waiting-receive = Ta emot en ny rapport
events-waiting-assess = Bedöm hur allvarligt det är
events-waiting-investigate = Utred varför det hände
events-waiting-feedback = Planera åtgärder och återkoppla
events-waiting-close = Följ upp och avsluta
events-waiting-many = { $what }: { $n } ärenden
events-waiting-oldest = Det äldsta rapporterades { $since }
events-waiting-grade = Bedöm om det är en vårdskada
events-waiting-about = { $title }. Rapporterat { $when }
events-signal-usual = Som vanligt
events-signal-more = Fler än väntat. Titta närmare
events-signal-short = För få månader för att jämföra
events-better = { $what } har gått från ungefär { $before } till { $after } i månaden sedan { $since }.
events-better-link = Se händelserna

# Similar
events-similar-title = Liknande händelser
events-similar-text = { $n } { $count ->
    [one] liknande händelse
   *[other] liknande händelser
} sedan { $since }.
events-similar-place = { $n } { $count ->
    [one] liknande händelse
   *[other] liknande händelser
} { $place } sedan { $since }.
events-similar-evening = { $n } av dem på kvällen.

# Lessons
events-nav-lessons = Lärdomar
events-lessons-title = Det här ledde det till
events-lessons-lede = Vad avvikelser på dina enheter har ändrat. Meningarna är utan personuppgifter och kan tas upp på arbetsplatsträffen.
events-lessons-tabs = Urval
events-lessons-all = Allt
events-lessons-apt = Till APT
events-lessons-empty = Inget att berätta än
events-lessons-empty-text = När ett ärende återkopplas syns det här vad det ledde till.
# Same in English: only punctuation.
events-lessons-about = { $title }, { $day }

events-notice-reported = Ny rapport att ta emot
events-notice-grave = Ny rapport: någon har skadats allvarligt
events-notice-handed = Ett ärende väntar på dig
events-notice-moved = Ett ärende har flyttats till din enhet
events-notice-reopened = Ett ärende är öppet igen
events-notice-overdue = Nästa steg skulle ha varit klart
events-notice-received = Din rapport är mottagen
events-notice-fed-back = Läs vad din rapport ledde till
# Round the line, conflicts, readers
events-report-seldom = Fler val
events-report-around = Det här gäller min chef
events-report-around-hint = Då går rapporten till chefen ovanför i stället. Din chef kan inte se den.
events-thanks-around = Chefen ovanför läser rapporten, senast nästa arbetsdag. Din chef kan inte se den.
events-audience-withheld = Ärendet går förbi enhetens chef. Bara de som står här ser det.
events-audience-above = Ansvarar för ärendet i stället för chefen, sedan { $since }
events-audience-investigator = Oberoende utredare sedan { $since }, så länge ärendet utreds
events-audience-kept = Har utrett och behåller ärendet sedan { $since }
events-audience-asked = Hjälper till sedan { $since }, tills det tas tillbaka
events-audience-role = { $role }, sedan { $since }
events-history-around = Ärendet går förbi enhetens chef
events-history-conflict = { $who } anmälde jäv och lämnade ärendet uppåt
events-history-investigator = { $who } utsåg { $whom } till oberoende utredare
events-history-kept = { $who } lät { $whom } behålla ärendet
events-history-taken-back = { $who } tog tillbaka ärendet från { $whom }
events-conflict-title = Anmäl jäv
events-conflict-lede = Är du själv berörd, eller är någon berörd som står dig nära? Då ska någon annan ta ärendet. Det går till chefen ovanför och du ser det inte mer.
events-conflict-why = Varför kan du inte ta ärendet?
events-conflict-missing = Skriv varför du inte kan ta ärendet
events-conflict-button = Lämna ärendet uppåt
events-conflict-nobody = Det finns ingen ovanför som kan ta ärendet. Prata med den som är ansvarig för kvalitet.
events-shares-title = Vilka som har fått ärendet
events-shares-lede = De här ser ärendet fast de inte ansvarar för enheten. Ta tillbaka när de inte längre behöver det.
events-shares-none = Ingen har fått ärendet
events-shares-none-text = När du lämnar över ärendet syns det här vem som har fått det.
events-shares-back = Ta tillbaka
events-shares-gone = Personen har inte ärendet längre. Läs in sidan på nytt
events-shares-in-charge = Kan inte tas tillbaka: då ansvarar ingen för ärendet.
events-shares-verdict = Kan inte tas tillbaka: vårdskada ska bedömas först.
events-shares-keep = Låt behålla efter utredningen
events-shares-keep-why = Varför behöver utredaren se ärendet efteråt?
events-shares-keep-missing = Skriv varför utredaren behöver se ärendet efteråt
events-handover-investigator = En oberoende utredare
events-handover-investigator-hint = Ser ärendet så länge det utreds. Välj någon som inte är berörd.
events-independent-late = Utredningen är redan klar. Öppna ärendet igen om det ska utredas på nytt
events-independent-concerned = Personen är berörd av ärendet och kan inte utreda det
events-independent-reporter = Den som har rapporterat kan inte utreda samma ärende
events-independent-named = Personen nämns i ärendet och kan inte utreda det
events-independent-in-line = Personen leder enheten eller avdelningen. Välj någon utanför

# Notes, questions and answers
events-note-head = Interna anteckningar
events-note-who = Läses av dem som handlägger. Den som rapporterade ser dem inte.
events-note-write = Skriv en anteckning
events-note-title = Skriv en anteckning
events-note-lede = Läses av dem som handlägger ärendet. Den som rapporterade ser den inte.
events-note-label = Anteckning
events-note-save = Spara anteckningen
events-ask-head = Frågor till den som rapporterade
events-ask-none = Inga frågor än.
events-ask-write = Ställ en fråga
events-ask-title = Ställ en fråga
events-ask-lede = Den som rapporterade får frågan och kan svara här.
events-ask-lede-anonymous = Den som rapporterade visar inte sitt namn. Frågan kommer fram ändå, och du ser svaret utan namn.
events-ask-label = Vad vill du veta?
events-ask-send = Skicka frågan
events-talk-missing = Skriv något först
events-history-note = { $who } antecknade
events-history-question = { $who } frågade
events-history-answer = { $who } svarade
events-history-added = { $who } lade till
events-reply-title = Svara på frågan
events-reply-label = Ditt svar
events-reply-add = Lägg till något
events-reply-add-label = Vad vill du lägga till?
events-reply-hint = De som handlägger ärendet läser det. Skriv inga namn.
events-reply-missing = Skriv något först
events-reply-send = Skicka
events-reply-question = Frågan
events-reply-asked = Du har fått en fråga om rapporten
events-reply-head = Frågor och svar
events-reply-you = Du
events-reply-handler = Den som handlägger
events-reply-closed = Ärendet är avslutat. Rapportera på nytt om det har hänt igen.
events-mine-joined = Någon annan hade redan rapporterat samma händelse. Du får veta vad det leder till.

# Duplicates and links
events-join-title = Dubbletter och samband
events-join-lede = Har två rapporterat samma händelse? Välj det ärende som ska vara kvar. Den som skrev det andra får samma svar.
events-join-how = Vad vill du göra?
events-join-how-missing = Välj vad du vill göra
events-join-duplicate = Det andra är en dubblett av det här
events-join-duplicate-hint = Det här är kvar. Det andra avslutas.
events-join-into = Det här är en dubblett av det andra
events-join-into-hint = Det andra är kvar. Det här avslutas.
events-join-link = De hör ihop, men är inte samma händelse
events-join-link-hint = Båda är kvar och visar varandra.
events-join-which = Kan det vara något av de här?
events-join-number-hint = Eller skriv numret, till exempel A-2026-0412
events-join-number-missing = Välj ett ärende eller skriv dess nummer
events-join-button = Spara sambandet
events-join-unknown = Du har inget ärende med det numret
events-join-same = Det är samma ärende. Välj ett annat
events-join-closed = Det ärende som är dubblett är redan avslutat
events-join-of-duplicate = Det ärendet är självt en dubblett. Välj det som det hör till
events-join-has-duplicates = Det ärendet har egna dubbletter. Gör tvärtom i stället
events-join-other-nature = Bara en avvikelse kan vara dubblett av en avvikelse
events-join-withheld = Ett ärende som går förbi chefen kan inte slås ihop med ett annat
events-join-is-duplicate = Det här är en dubblett
events-join-undo = Ångra, det är ett eget ärende
events-join-duplicate-of-this = Dubblett av det här
events-join-linked = Hör ihop med det här
events-join-together = Hör ihop med
events-history-joined = { $who } slog ihop ärendet med { $number }
events-history-duplicate = { $who } slog ihop { $number } med ärendet
events-history-unjoined = { $who } gjorde det till ett eget ärende igen

# Between caregivers
events-exchange-title = Mellan vårdgivare
events-exchange-party-missing = Välj vårdgivare, eller skriv vilken
events-exchange-other = Någon annan
events-exchange-other-hint = Skriv namnet om vårdgivaren inte finns i listan
events-exchange-reference = Deras nummer eller er beteckning
events-exchange-from = Från { $party }, { $day }
events-exchange-to = Till { $party }, { $day }
events-exchange-answer = Svar
events-exchange-answer-them = Svara dem
events-exchange-letter-answer = Se brevet, skriv in svaret
events-exchange-letter = Se brevet
events-exchange-late = Svaret skulle ha kommit { $day }
events-exchange-by = Svar senast { $day }
events-exchange-waits = Väntar på svar
events-send-title = Fråga en annan vårdgivare
events-send-lede = Gäller händelsen också regionen eller en annan utförare? Vi gör ett brev utan personuppgifter.
events-send-to = Vem frågar du?
events-send-asked = Vad vill du att de svarar på?
events-send-asked-hint = Skriv inga namn. Vem det gäller lämnar du på ett säkert sätt, vid sidan av.
events-send-asked-missing = Skriv vad du vill veta
events-send-by = När behöver du svar?
events-send-button = Gör brevet
events-letter-title = Brevet
events-letter-copy = Skriv ut det, eller markera och kopiera. Inget skickas härifrån.
events-letter-to = Till { $party }
events-letter-number = Vårt ärende: { $number }
events-letter-reference = Er beteckning: { $reference }
events-letter-about = Det gäller en händelse hos { $unit } den { $day }: { $kind }.
events-letter-our-question = Vi vill veta:
events-letter-our-answer = Vårt svar:
events-letter-by = Svara senast den { $day }.
events-letter-care = Vem händelsen gäller lämnar vi på ett säkert sätt om ni behöver veta det.
events-letter-they-ask = De frågar
events-letter-give = Vad svarar ni?
events-letter-came = Vad svarade de?
events-letter-answer-missing = Skriv svaret
events-letter-save = Spara svaret
events-incoming-title = Registrera från annan vårdgivare
events-incoming-nav = Från vårdgivare
events-incoming-lede = Det som regionen eller en annan utförare skickar blir ett ärende som andra. Enhetens chef tar emot det.
events-incoming-from = Vem har skickat det?
events-incoming-reference = Deras beteckning
events-incoming-unit = Vilken enhet gäller det?
events-incoming-day = Vilken dag hände det?
events-incoming-story-hint = Skriv av eller sammanfatta. Skriv inga namn.
events-incoming-asked = Vad frågar de?
events-incoming-asked-missing = Skriv vad de frågar
events-incoming-by = När ska de ha svar?
events-incoming-button = Registrera
events-parties-title = Vårdgivare att skriva till
events-parties-lede = Listan visas när någon frågar en annan vårdgivare eller registrerar det som kommit in.
events-parties-label = Vårdgivare
events-parties-hint = En på varje rad
events-parties-missing = Skriv minst en vårdgivare
events-parties-wrong = Högst 200 rader med högst 120 tecken
events-history-sent-to = { $who } frågade { $party }
events-history-received-from = Ärendet kom från { $party }
events-history-answered-us = { $who } skrev in deras svar
events-history-answered-them = { $who } svarade dem
events-waiting-answer-them = Svara { $party }
events-waiting-answer-late = { $party } har inte svarat
events-waiting-answer-soon = Svar väntas från { $party }
events-waiting-question = Svara på en fråga om din rapport

# Sorting
events-sort-title = Sortera nya rapporter
events-sort-lede = Läs, bedöm och gå till nästa. Det du har valt sparas. Resten kan du fylla i sedan.
events-sort-position = Rapport { $at } av { $of }
events-sort-empty = Inget att sortera
events-sort-empty-text = Alla rapporter är mottagna och bedömda.
events-sort-keys = Rapport att sortera
events-sort-switch = Använd tangenter
events-sort-hint = Tangenterna står vid valen. S sparar, K är klar, N hoppar över. De gäller inte när du skriver i ett fält.
events-sort-key = (tangent { $key })
events-sort-risk-hint = Gäller båda lagrummen. Ändra var för sig i hela bedömningen.
events-sort-missing-risk = Välj hur allvarligt och hur troligt det är
events-sort-done = Klar, nästa
events-sort-save = Spara, nästa
events-sort-skip = Hoppa över
events-sort-open = Öppna hela ärendet
events-notice-asked = Du har fått en fråga om din rapport
events-notice-answered = Den som rapporterade har svarat eller lagt till något
# Samlade rapporter, goda exempel och förslag

events-times = { $n ->
    [one] 1 gång
   *[other] { $n } gånger
}
events-title-counted = { $kind }, { $times } gånger, { $unit }
events-nature-deviation = Avvikelse eller risk
events-nature-good-example = Gott exempel
events-nature-idea = Förslag
events-list-nature = Slag
events-report-at-unit = Du rapporterar för { $unit }. Du kan ändra det på nästa sida.
events-report-several = Har samma sak hänt flera gånger? Rapportera dem samlat
events-report-one = Rapportera en enda händelse i stället
events-report-which = Vad har hänt flera gånger?
events-report-which-hint = Samla det som händer ofta och som ingen kom till skada av. Kom någon till skada? Rapportera den händelsen för sig.
events-report-which-day = Vilken dag gäller det?
events-report-where-about = Var gäller det?
events-report-how-many = Hur många gånger?
events-report-how-many-hint = Så många gånger hände det den dagen.
events-report-how-many-missing = Skriv hur många gånger, ett tal från 1 till { $most }
events-report-how-many-more = Något mer vi bör veta?
events-report-story-good = Vad blev bra?
events-report-story-good-hint = Berätta kort vad ni gjorde och varför det blev bra. Skriv inga namn.
events-report-story-idea = Vad kan bli bättre?
events-report-story-idea-hint = Berätta kort vad du vill ändra och vad det skulle ge. Skriv inga namn.
events-report-story-phone = Det ser ut som ett telefonnummer. Ta bort det, om det inte behövs
events-report-story-email = Det ser ut som en e-postadress. Ta bort den, om den inte behövs
events-report-story-name = Det ser ut som ett namn. Skriv hellre ”den boende” eller ”kollegan”
events-report-story-keep-phone = Det är inget telefonnummer som ska bort, behåll texten
events-report-story-keep-email = Det är ingen e-postadress som ska bort, behåll texten
events-report-story-keep-name = Det är inget namn som ska bort, behåll texten
events-report-send-leave = Skicka in och logga ut
events-thanks-idea = Ansvarig chef läser det du har berättat och svarar inom en vecka.
events-thanks-answered = Du ser svaret under Mina rapporter.
events-sent-told = Du ser vad det ledde till under Mina rapporter, nästa gång du loggar in.
events-sent-answered = Du ser svaret under Mina rapporter, nästa gång du loggar in.
events-sent-colleague = Din kollega ser rapporten under Mina rapporter och får veta vad det ledde till.
events-sent-sign-in = Till inloggningen

# På uppdrag av någon annan

events-behalf = Vem rapporterar?
events-behalf-oneself = Jag själv
events-behalf-other = Någon utan konto, till exempel en vikarie
events-behalf-missing = Välj vem som rapporterar
events-behalf-other-missing = Skriv namnet eller rollen på den som berättade
events-behalf-who = Vem berättade?
events-behalf-who-hint = Namn eller roll. Det låses in och visas bara för den som behöver det.
events-case-told-by = åt någon utan konto

# Bilder

events-photo-press = Lägg till bilden
events-photo-caption = Vad visar bild { $at }?
events-photo-remove = Ta bort bild { $at }
events-photo-alt = Bild { $at } av { $of }, utan beskrivning
events-photo-too-many = Du kan ha tre bilder. Ta bort en först
events-photo-too-large = Bilden är för stor. Välj en på högst 10 megabyte
events-photo-too-many-pixels = Bilden har för många bildpunkter. Välj en mindre
events-photo-no-picture = Filen är ingen bild som vi kan läsa. Välj JPEG, PNG eller WebP
events-photo-damaged = Bilden är skadad. Ta en ny eller välj en annan
events-photo-infected = Bilden stoppades av virusskyddet. Välj en annan
events-photo-unscanned = Virusskyddet svarar inte, så vi kan inte ta emot bilder nu. Skicka rapporten utan bild, eller försök igen om en stund

# Svar på goda exempel och förslag

events-respond-title = Svara
events-respond-lede = Den som berättade får läsa ditt svar. Ärendet avslutas när du har svarat.
events-respond-label = Vad gör du med det?
events-respond-thanked = Tackar
events-respond-taken-up = Tar upp det
events-respond-declined = Gör det inte
events-respond-missing = Välj vad du gör med det
events-respond-text = Ditt svar
events-respond-text-hint = Några meningar, utan namn. Säg vad ni gör nu, eller varför det inte går.
events-respond-text-missing = Skriv ett svar, gärna med en mening
events-respond-send = Skicka svaret
events-respond-not-now = Det här är redan besvarat, eller ska utredas som en avvikelse.
events-respond-instead = Det här är ingen avvikelse, så det bedöms och utreds inte. Svara den som berättade i stället.
events-next-respond = Svara den som berättade
events-next-respond-text = Tacka, ta upp det eller säg varför det inte går.
events-next-respond-button = Svara
events-history-written-down = { $who } skrev ned rapporten åt { $whom }
events-history-told = { $who } skrev ned det som någon utan konto berättade
events-history-answered = { $who } svarade: { $how }
events-waiting-idea = Svara på ett förslag
events-waiting-good-example = Svara på ett gott exempel
events-waiting-answer = Svara den som berättade

# Affischen

events-poster-title = Affisch
events-poster-panel = Rapportera med telefonen
events-poster-panel-text = Sätt upp affischen där alla ser den. Koden öppnar rapporten med enheten vald.
events-poster-link = Öppna affischen
events-poster-heading = Har något gått fel, eller nästan?
events-poster-code = QR-kod som öppnar rapporten för { $unit }
events-poster-scan = Rikta telefonens kamera mot koden.
events-poster-sign-in = Logga in.
events-poster-tell = Berätta kort vad som hände. Det tar en minut.
events-poster-foot = Är någon i fara? Ring 112. Hjälp först och rapportera sedan.
# Det som statistiken räknar efter
events-fact-type = Typ
events-fact-category = Kategori
events-fact-cause = Orsak
events-fact-severity = Allvarlighet
events-fact-risk = Risknivå
events-fact-harm = Skada
events-fact-sex = Kön
events-fact-age = Ålder
events-fact-service = Verksamhet
events-fact-weekday = Veckodag
events-fact-time = Tid på dygnet
events-fact-hour = Timme
events-fact-nature = Slag
events-counted = Från statistiken: { $what }
events-counted-period = { $from } till { $until }
events-counted-not-stated = inte angivet
events-counted-fewer = Du ser { $seen } av de { $counted } som statistiken räknar. De andra handläggs av andra, eller är flera i samma rapport.

# Ärenden som fil
events-file-xlsx = Hämta som Excel
events-file-csv = Hämta som CSV
events-file-name = Ärenden
events-file-about = Om tabellen
events-file-failed = Filen kunde inte göras. Försök igen, eller hämta som CSV.
events-file-number = Ärende
events-file-type = Typ
events-file-category = Kategori
events-file-unit = Enhet
events-file-place = Plats
events-file-nature = Slag
events-file-times = Antal gånger
events-file-happened = Hände
events-file-reported = Rapporterades
events-file-state = Läge
events-file-risk = Riskvärde
events-file-track = Lagrum
events-file-made = Hämtad
events-file-filter = Filter
events-file-rows = Rader
events-file-rows-value = De { $n } senaste som passar filtren. Filen rymmer högst { $most }.

# What is shown for compliance and the health check
events-evidence-no-reports = Ingen rapport på ett år
events-evidence-reports = { $n ->
    [one] En rapport på ett år, den senaste { $day }
   *[other] { $n } rapporter på ett år, den senaste { $day }
}
events-evidence-late = { $n ->
    [one] Ett ärende har väntat för länge
   *[other] { $n } ärenden har väntat för länge
}
events-evidence-handled = { $n ->
    [0] Inga ärenden väntar
    [one] Det enda ärendet på ett år är omhändertaget i tid
   *[other] Inget av årets { $n } ärenden har väntat för länge
}
events-evidence-feedback-late = { $n ->
    [one] En återkoppling är sen
   *[other] { $n } återkopplingar är sena
}
events-evidence-feedback = { $n ->
    [0] Ingen väntar på återkoppling
    [one] En har fått återkoppling det senaste året
   *[other] { $n } har fått återkoppling det senaste året
}
events-evidence-lex-sarah-late = { $n ->
    [one] Ett missförhållande har väntat för länge
   *[other] { $n } missförhållanden har väntat för länge
}
events-evidence-lex-sarah = { $n ->
    [0] Inga missförhållanden det senaste året
    [one] Ett missförhållande det senaste året, hanterat i tid
   *[other] { $n } missförhållanden det senaste året, hanterade i tid
}
events-evidence-lex-maria-late = { $n ->
    [one] En allvarlig vårdskada har väntat för länge
   *[other] { $n } allvarliga vårdskador har väntat för länge
}
events-evidence-lex-maria = { $n ->
    [0] Inga allvarliga vårdskador det senaste året
    [one] En allvarlig vårdskada det senaste året, hanterad i tid
   *[other] { $n } allvarliga vårdskador det senaste året, hanterade i tid
}
events-health-cause-alone = Orsaker som ingen gör något åt
events-health-cause-alone-one = { $number } har orsaker men ingen åtgärd
events-health-silent = Enheter som inte har rapporterat på { $days } dagar
events-health-silent-one = { $unit } har inte rapporterat något
events-health-late = Ärenden som har väntat för länge
events-health-late-one = { $n ->
    [one] Ett ärende, sedan { $since }
   *[other] { $n } ärenden, det äldsta sedan { $since }
}
events-link-together = hör ihop med
events-link-duplicate = har dubbletten

# Which step of a process it departed from
events-departed-title = Vilket steg avvek det från?
events-departed-lede = Sök det steg i en process där det inte blev som det skulle. Då syns det på stegets sida, för dem som får se ärendet.
events-departed-search = Sök steg
events-departed-find = Sök
events-departed-found = { $n ->
        [0] Inga steg
        [one] Ett steg
       *[other] { $n } steg
    }
events-departed-none = Inget steg hittades
events-departed-none-text = Prova ett annat ord. Bara steg i fastställda processer visas.
events-departed-choose = Välj { $step }
events-departed-gone = Steget finns inte längre. Sök ett annat.
events-departed-panel = Avsteg från process
events-departed-add = Ange steg
events-departed-teach = Inget steg är angivet.
events-departed-undo = Ta bort { $step }
events-departed-at = Händelser vid steget
events-departed-open = { $n ->
        [one] En öppen händelse
       *[other] { $n } öppna händelser
    }
events-departed-thread = avvek i händelsen
events-history-departed = { $who } angav vilket steg det avvek från
