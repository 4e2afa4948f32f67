# The menu
organisation-nav-units = Organisation
organisation-nav-duties = Ansvar
organisation-nav-import = Läs in enheter

# What several pages say
organisation-crumbs = Här är du
organisation-cancel = Avbryt
organisation-optional = frivilligt
organisation-none = Inget angivet
organisation-no-hit = Ingen enhet heter så
organisation-choose-unit = Välj enhet
organisation-unit-missing = Välj en enhet i listan
organisation-version = Ladda om sidan och försök igen
organisation-private = Privat utförare
organisation-closed = Stängd, sista dag { $day }
organisation-outside = Du kan ändra enheter inom den del av organisationen där du har din roll. Be en systemadministratör om hjälp med den här.

# The tree
organisation-list-title = Organisation
organisation-list-lede = Alla enheter, var de hör hemma och vem som ansvarar.
organisation-list-new = Lägg till en enhet
organisation-list-filter = Sök bland enheter
organisation-list-search = Namn eller kod
organisation-list-day = Som den var den dag
organisation-list-private = Visa privata utförare
organisation-list-closed = Visa stängda
organisation-list-show = Visa
organisation-list-clear = Rensa
organisation-list-count = { $n ->
    [0] Inga enheter.
    [one] En enhet.
   *[other] { $n } enheter.
 }
organisation-list-hidden = { $n ->
    [one] En privat utförare visas inte.
   *[other] { $n } privata utförare visas inte.
 }
organisation-list-as-was = Så såg organisationen ut { $day }
organisation-list-empty = Här finns inga enheter
organisation-list-empty-text = Ändra det du söker efter, eller välj en annan dag.

# A unit
organisation-unit-side = Ansvar på enheten
organisation-unit-about = Om enheten
organisation-unit-below = Underenheter
organisation-unit-none-below = Inga enheter hör hit.
organisation-unit-edit = Ändra
organisation-unit-move = Flytta
organisation-unit-merge = Slå ihop
organisation-unit-close = Stäng
organisation-unit-reopen = Öppna igen
organisation-unit-merged = Den här enheten har gått upp i en annan
organisation-unit-ahead = Från { $day } heter enheten { $unit } och hör till { $parent }
organisation-unit-closes = Enheten stänger. Sista dag är { $day }
organisation-unit-turn-to = Vänd dig till
organisation-unit-nobody = Ingen har fått ansvar här än.
organisation-unit-line = Enheten och dess arbete
organisation-unit-health = Hälso- och sjukvården
organisation-unit-mas = Omvårdnad och läkemedel
organisation-unit-mar = Rehabilitering och hjälpmedel
organisation-unit-quality = Kvalitetsarbetet
organisation-unit-roles = Roller på enheten
organisation-unit-no-roles = Ingen har en roll just här.
organisation-unit-deputy = ersättare
organisation-unit-more = { $n ->
    [one] och en till
   *[other] och { $n } till
 }
organisation-unit-history = Det här har hänt
organisation-history-opened = Enheten öppnade.
organisation-history-opened-under = Enheten öppnade under { $unit }.
organisation-history-reopened = Enheten öppnade igen.
organisation-history-renamed = { $from } bytte namn till { $to }.
organisation-history-moved = Enheten flyttade från { $from } till { $to }.
organisation-history-changed = Enheten ändrades: { $facts }
organisation-history-took-over = { $unit } gick upp i enheten.
organisation-history-merged = Enheten gick upp i { $unit }.
organisation-history-closed = Enhetens sista dag.

# The fields of a unit
organisation-fields-name = Namn
organisation-fields-name-missing = Skriv vad enheten heter
organisation-fields-code = Kod
organisation-fields-code-hint = Kort och egen för enheten, till exempel BJG. Koden används när du läser in filer.
organisation-fields-code-missing = Skriv en kort kod
organisation-fields-kind = Typ
organisation-fields-kind-hint = Typen avgör nivån. En enhet hör till en enhet på en högre nivå.
organisation-fields-kind-choose = Välj typ
organisation-fields-kind-missing = Välj vilken typ av enhet det är
organisation-fields-areas = Verksamhetsområden
organisation-fields-areas-hint = Vad enheten arbetar med. Välj ett eller flera.
organisation-fields-laws = Lagar
organisation-fields-laws-hint = Lagarna styr vem som får se vad. Välj HSL bara om enheten ger hälso- och sjukvård.
organisation-fields-form = Driftsform
organisation-fields-form-missing = Välj vem som driver enheten
organisation-fields-provider = Utförare
organisation-fields-provider-hint = Namnet på företaget eller föreningen, om enheten drivs privat.

# Open a unit
organisation-new-title = Lägg till en enhet
organisation-new-lede = Enheten finns i organisationen från och med den dag du väljer.
organisation-new-parent = Hör till
organisation-new-parent-hint = Enheten närmast ovanför.
organisation-new-day = Öppnar
organisation-new-day-hint = Första dagen som enheten finns.
organisation-new-day-missing = Skriv vilken dag enheten öppnar
organisation-new-save = Lägg till enheten

# Change a unit
organisation-edit-title = Ändra { $unit }
organisation-edit-opened = Öppnade
organisation-edit-how = Vad är det för ändring?
organisation-edit-how-missing = Välj om du rättar ett fel eller om enheten blir en annan
organisation-edit-correct = Jag rättar något som har varit fel
organisation-edit-correct-hint = Gäller från { $day }, då det som står nu började gälla.
organisation-edit-from = Enheten blir en annan från en viss dag
organisation-edit-from-hint = Det gamla finns kvar i historiken.
organisation-edit-day = Ändringen gäller från
organisation-edit-day-hint = Fyll i om enheten blir en annan från en viss dag.
organisation-edit-day-missing = Skriv från vilken dag ändringen gäller
organisation-edit-save = Spara

# Move a unit
organisation-move-title = Flytta { $unit }
organisation-move-lede = Enheten byter plats i organisationen. Allt under den följer med. Siffror för tiden före dagen följer den gamla platsen.
organisation-move-to = Flytta till
organisation-move-to-hint = Hör nu till { $unit }. Här visas enheter på en högre nivå.
organisation-move-day = Första dagen på den nya platsen
organisation-move-day-hint = Dagen kan ligga framåt i tiden.
organisation-move-day-missing = Skriv vilken dag enheten flyttar
organisation-move-save = Flytta enheten

# Merge a unit
organisation-merge-title = Slå ihop { $unit } med en annan enhet
organisation-merge-lede = Enheten stänger dagen innan och den andra enheten tar över. Historiken finns kvar på båda.
organisation-merge-to = Går upp i
organisation-merge-to-hint = Hör nu till { $unit }. Den andra enheten ska vara öppen den dagen.
organisation-merge-day = Första dagen tillsammans
organisation-merge-day-hint = Enhetens sista dag blir dagen före.
organisation-merge-day-missing = Skriv vilken dag enheterna slås ihop
organisation-merge-save = Slå ihop enheterna

# Close a unit and open it again
organisation-close-title = Stäng { $unit }
organisation-close-lede = Ingenting tas bort. Enheten finns kvar i historiken och i de ärenden som hör till den.
organisation-close-day = Sista dagen
organisation-close-day-hint = Enheten är öppen till och med den här dagen.
organisation-close-day-missing = Skriv vilken dag som är den sista
organisation-close-save = Stäng enheten
organisation-close-below = Flytta eller stäng underenheterna först
organisation-close-held = { $n ->
    [one] En person har en roll här
   *[other] { $n } personer har en roll här
 }
organisation-close-held-text = Rollerna avslutas inte av sig själva. Avsluta eller flytta dem på personernas sidor.
organisation-reopen-title = Öppna { $unit } igen
organisation-reopen-lede = Enheten kommer tillbaka som den var när den stängde.
organisation-reopen-day = Första dagen
organisation-reopen-day-hint = Sista dagen var { $day }. Väljer du dagen efter, eller en tidigare dag, tas stängningen tillbaka.
organisation-reopen-day-missing = Skriv vilken dag enheten öppnar igen
organisation-reopen-save = Öppna enheten

# Why not
organisation-refused-code = { $unit } har redan den koden. Välj en annan
organisation-refused-needs-parent = Välj vilken enhet den hör till. Bara kommunen står överst
organisation-refused-one-top = Det finns redan en kommun överst. Välj en annan typ, eller vilken enhet den hör till
organisation-refused-no-unit = Enheten finns inte. Välj en enhet i listan
organisation-refused-too-low = Enheten ovanför måste vara på en högre nivå
organisation-refused-parent-closed = Enheten som väljs är bara öppen till { $day }. Välj en annan enhet eller en annan dag
organisation-refused-parent-not-open = Enheten som väljs är inte öppen den dagen. Välj en annan enhet eller en annan dag
organisation-refused-under-itself = En enhet kan inte höra till sig själv eller till något under sig
organisation-refused-same-place = Enheten hör redan dit. Välj en annan
organisation-refused-children = Underenheterna är på samma eller en högre nivå. Flytta dem först, eller välj en annan typ
organisation-refused-before = Välj { $day } eller senare. Den dagen ändrades enheten senast
organisation-refused-closed = Enheten är stängd, sista dag { $day }. Öppna den först
organisation-refused-not-closed = Enheten är öppen
organisation-refused-open-below = { $n ->
    [one] En underenhet är öppen: { $units }. Flytta eller stäng den först
   *[other] { $n } underenheter är öppna, till exempel { $units }. Flytta eller stäng dem först
 }
organisation-refused-opened = Välj { $day } eller tidigare. Annars stämmer inte det som hände sedan
organisation-refused-provider = Skriv namnet på den privata utföraren
organisation-refused-outside = Välj en enhet inom den del av organisationen där du har din roll

# Units from a file
organisation-import-title = Läs in enheter
organisation-import-lede = Lägg till och ändra många enheter på en gång, från Excel eller CSV.
organisation-import-how = Så går det till
organisation-import-file = Välj fil
organisation-import-file-hint = Excel (.xlsx) eller CSV, högst 5 MB och 2 000 rader.
organisation-import-file-missing = Välj en fil
organisation-import-from = Ändringarna gäller från
organisation-import-from-hint = Nya enheter öppnar den dagen, om inte filen säger något annat.
organisation-import-from-missing = Skriv från vilken dag ändringarna gäller
organisation-import-read = Förhandsgranska
organisation-import-step-choose = Välj filen och tryck på Förhandsgranska.
organisation-import-step-preview = Läs vad varje rad gör: ny enhet, ändring eller fel.
organisation-import-step-mend = Rätta felen i filen och välj den igen.
organisation-import-step-apply = Läs in. Inget ändras innan dess.
organisation-import-start = Börja med en mall
organisation-import-template = Hämta filen
organisation-import-template-text = Filen har rätt kolumner och organisationen som den är i dag.
organisation-import-columns-title = Kolumner i filen
organisation-import-column-code = Enhetens kod. Finns koden redan ändras den enheten. Måste finnas.
organisation-import-column-name = Enhetens namn. Måste finnas.
organisation-import-column-kind = Kommun, nämnd, förvaltning, avdelning, enhet eller verksamhet.
organisation-import-column-parent = Koden för enheten ovanför.
organisation-import-column-areas = Ett eller flera, med komma emellan.
organisation-import-column-laws = SoL, LSS, HSL, LVU eller LVM, med komma emellan.
organisation-import-column-form = Egen regi, om inget annat står.
organisation-import-column-provider = Namnet på utföraren, om enheten drivs privat.
organisation-import-column-opened = Första dagen, till exempel 2026-01-01. Läses bara för nya enheter.
organisation-import-columns = Filens första rad behöver de här kolumnerna: { $columns }
organisation-import-too-large = Filen är för stor. Dela upp den i filer på högst 5 MB
organisation-import-too-many = Filen har för många rader. Dela upp den i filer med högst { $n } rader
organisation-import-empty = Filen har inga rader under rubrikerna. Fyll i den och försök igen
organisation-import-old-excel = Filen är i ett äldre format eller skyddad med lösenord. Spara den som .xlsx utan lösenord och försök igen
organisation-import-not-a-table = Filen går inte att läsa som en tabell. Spara den som .xlsx eller .csv och försök igen

# What a file would do
organisation-preview-title = Förhandsgranska
organisation-preview-done = Inläst
organisation-preview-sums = { $file }: { $new } nya, { $changed } ändras, { $same } som förut, { $wrong } fel.
organisation-preview-wrong = Rader med fel
organisation-preview-new = Nya enheter
organisation-preview-changed = Enheter som ändras
organisation-preview-same = { $n ->
    [one] En rad ändrar inget
   *[other] { $n } rader ändrar inget
 }
organisation-preview-word-new = Ny
organisation-preview-word-changed = Ändras
organisation-preview-word-wrong = Går inte att läsa in
organisation-preview-row = Rad { $line }: { $unit } ({ $code })
organisation-preview-under = Hör till { $unit }
organisation-preview-apply = { $n ->
    [one] Läs in en enhet
   *[other] Läs in { $n } enheter
 }
organisation-preview-other = Välj en annan fil
organisation-preview-nothing = Filen ändrar ingenting
organisation-preview-leaves-out = { $n ->
    [one] En rad är fel och läses inte in
   *[other] { $n } rader är fel och läses inte in
 }
organisation-preview-leaves-out-text = Rätta dem i filen och välj den igen, eller läs in resten nu.
organisation-preview-applied = { $n ->
    [one] En enhet är inläst
   *[other] { $n } enheter är inlästa
 }
organisation-preview-see = Se organisationen
organisation-preview-stale = Organisationen har ändrats sedan du valde filen. Välj den igen, så får du en ny förhandsgranskning
organisation-fault-missing = Fyll i kolumnen { $column }
organisation-fault-unknown = I kolumnen { $column } står { $text }, som inte går att känna igen. Här kan stå: { $choices }
organisation-fault-too-long = Texten i kolumnen { $column } är för lång
organisation-fault-twice = Koden står redan på rad { $line }
organisation-fault-no-parent = Det finns ingen enhet med koden { $code }
organisation-fault-parent-wrong = Enheten ovanför står på rad { $line }, som inte går att läsa in

# Who does what
organisation-duties-title = Vem gör vad
organisation-duties-lede = Uppgifterna i kvalitetsarbetet och vem som har dem.
organisation-duties-side = Om ansvarskartan
organisation-duties-mine = Mina uppgifter
organisation-duties-draft = Arbeta med ett utkast
organisation-duties-filter = Sök bland uppgifter
organisation-duties-search = Sök uppgift eller lag
organisation-duties-role = Roll
organisation-duties-source = Källa
organisation-duties-all-roles = Alla roller
organisation-duties-all-sources = Alla källor
organisation-duties-count = { $n ->
    [0] Inga uppgifter
    [one] En uppgift
   *[other] { $n } uppgifter
 }
organisation-duties-empty = Ansvarskartan är tom
organisation-duties-empty-text = Börja ett utkast och lägg till uppgifter.
organisation-duties-no-hit = Ingen uppgift stämmer
organisation-duties-no-hit-text = Pröva ett annat ord, eller välj alla roller och källor.
organisation-duties-everyone = Alla som arbetar i verksamheten
organisation-duties-nobody = Ingen har rollen
organisation-duties-nobody-has = Ingen har rollen { $role }
organisation-duties-nobody-text = Uppgifterna här görs inte av någon. Ge någon rollen, eller lägg uppgifterna på en annan roll.
organisation-duties-people = { $n } personer
organisation-duties-holders = De här är { $role } nu
organisation-duties-about = Om ansvarskartan
organisation-duties-versions = Alla versioner
organisation-duties-has-draft = Version { $number } är ett utkast.
organisation-duties-unheld = { $n ->
    [one] En uppgift har ingen
   *[other] { $n } uppgifter har ingen
 }
organisation-duty-unheld = Ingen har uppgiften
organisation-duty-source = Källa: { $source }
organisation-duty-unverified = kontrolleras mot författningen
organisation-duty-no-recurrence = När det behövs
organisation-duty-local = Hur ofta är en egen regel, ingen lag säger det

# A version
# Same in English: the word is the same
organisation-map-number = Version { $number }
organisation-map-draft = Utkast
organisation-map-replaced = Gäller inte längre
organisation-map-template = Förlaga
organisation-map-in-force = Fastställd
organisation-map-decided = Beslut av { $by } den { $day }, diarienummer { $number }.
organisation-map-begun = Påbörjat { $day }.
organisation-map-delivered = Förlagan som följer med Ledfyr. Ingen har beslutat om den. Gör den till er egen i ett utkast och fastställ det.
organisation-versions-lede = En version som har fastställts ändras aldrig. Det nya blir en ny version.
organisation-version-title = Ansvarskartan, version { $number }
organisation-version-old = Den här versionen gäller inte
organisation-version-current = Läs den som gäller
organisation-version-compare = Se vad som är ändrat sedan versionen före
organisation-compare-title = Version { $new } jämförd med version { $old }
organisation-compare-none = Inget är ändrat
organisation-compare-none-text = De två versionerna är lika.
organisation-compare-count = { $n ->
    [0] Inget är ändrat
    [one] En ändring
   *[other] { $n } ändringar
 }
organisation-compare-added = Ny
organisation-compare-changed = Ändrad
organisation-compare-removed = Borttagen

# My duties
organisation-mine-title = Mina uppgifter
organisation-mine-lede = Det du gör i kvalitetsarbetet, efter dina roller.
organisation-mine-all = Se alla roller
organisation-mine-empty = Du har inga uppgifter i ansvarskartan
organisation-mine-empty-text = Uppgifterna följer dina roller. Prata med din chef om något saknas.
organisation-mine-panel = Ditt ansvar
organisation-mine-see-all = { $n ->
    [one] Se din uppgift
   *[other] Se alla dina { $n } uppgifter
 }

# The draft
organisation-draft-title = Utkast till ansvarskarta
organisation-draft-lede = Det här blir version { $number } när det fastställs. Till dess gäller den förra.
organisation-draft-none = Utkastet börjar som en kopia av den version som gäller. Bara de som arbetar med det ser det, tills det fastställs.
organisation-draft-begin = Börja ett utkast
organisation-draft-add = Lägg till en uppgift
organisation-draft-establish = Fastställ
organisation-draft-changes = Ändringar i utkastet
organisation-draft-discard = Kasta utkastet
organisation-draft-discard-text = Allt du har ändrat försvinner. Den version som gäller påverkas inte.
organisation-draft-up = Upp
organisation-draft-down = Ner
organisation-draft-edit = Ändra
organisation-duty-new-title = Lägg till en uppgift
organisation-duty-edit-title = Ändra en uppgift
organisation-duty-text = Vad ska göras?
organisation-duty-text-hint = Börja med ett verb, till exempel: Följ upp egenkontrollen.
organisation-duty-text-missing = Skriv vad som ska göras
organisation-duty-text-en = Samma sak på engelska
organisation-duty-text-en-hint = Visas för den som läser på engelska. Annars visas den svenska texten.
organisation-duty-roles = Vem gör det?
organisation-duty-roles-missing = Välj minst en roll
organisation-duty-recurrence = Hur ofta?
organisation-duty-recurrence-missing = Välj hur ofta i listan
organisation-duty-months = Vilka månader?
organisation-duty-local-label = Hur ofta är vår egen regel
organisation-duty-source-label = Var kommer det ifrån?
organisation-duty-source-hint = Till exempel ett eget beslut eller en egen riktlinje.
organisation-duty-save = Spara i utkastet
organisation-duty-as-is = Så står det i utkastet
organisation-duty-remove = Ta bort uppgiften
organisation-duty-remove-text = Uppgiften försvinner ur utkastet. Den finns kvar i äldre versioner.

# The decision
organisation-establish-title = Fastställ version { $number }
organisation-establish-lede = Versionen gäller så snart du har fastställt den, och kan sedan inte ändras. Den förra finns kvar att läsa.
organisation-establish-by = Vem har beslutat?
organisation-establish-by-hint = Till exempel Vård- och omsorgsnämnden, 41 §.
organisation-establish-by-missing = Skriv vem som har beslutat
organisation-establish-on = Vilken dag?
organisation-establish-on-missing = Skriv vilken dag beslutet togs
organisation-establish-on-future = Välj i dag eller en tidigare dag. Ett beslut skrivs in när det är taget
organisation-establish-number = Diarienummer
organisation-establish-number-hint = Till exempel VON 2026/112.
organisation-establish-number-missing = Skriv beslutets diarienummer
organisation-establish-save = Fastställ

# What is shown for compliance, the red thread and the health check
organisation-evidence-manager = Enhetschef
organisation-evidence-mas = MAS eller MAR
organisation-evidence-head = Verksamhetschef HSL
organisation-evidence-held = { $role } finns på { $unit }
organisation-evidence-not-held = { $role } saknas på { $unit }
organisation-evidence-duties = Ansvarskartan är fastställd { $day }
organisation-evidence-duties-not = Ansvarskartan är inte fastställd
organisation-health-unled = Arbetsplatser som ingen leder
organisation-health-unled-one = { $unit } har ingen chef
organisation-health-unheld = Roller med uppgifter som ingen har
organisation-health-unheld-one = Ingen är { $role }
