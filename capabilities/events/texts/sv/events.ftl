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
events-photo-hint = Inga personer i bilden. Vi tar bort platsen.
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
events-audience-asked = Har fått ärendet
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
events-similar-text = { $n ->
    [one] En händelse av samma slag på enheten det senaste halvåret.
   *[other] { $n } händelser av samma slag på enheten det senaste halvåret.
}
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
events-fact-deviation = Avvikelse
events-fact-good-example = Gott exempel
events-fact-idea = Idé
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
