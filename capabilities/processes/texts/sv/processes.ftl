# Menu and tabs
processes-nav = Processer
processes-tabs = Om processerna
processes-tab-all = Alla processer
processes-tab-my-role = Min roll
processes-tab-gaps = Det som saknas
processes-tab-together = Samverkan
processes-tab-library = Bibliotek
processes-crumbs = Du är här
processes-side = Mer om processen
processes-cancel = Avbryt
processes-save = Spara
processes-choose = Välj
processes-optional = frivilligt
processes-form-version = Någon annan har ändrat under tiden. Öppna sidan igen och gör om det du ville.
processes-print = Skriv ut

# All processes
processes-list-title = Processer
processes-list-lede = Så arbetar vi: vad som görs, av vem, i vilken ordning och tillsammans med vilka.
processes-list-new = Ny process
processes-list-main = Det vi finns till för: från behov till tillgodosett behov.
processes-list-management = Så leds och styrs verksamheten.
processes-list-support = Det som hjälper de andra processerna.
processes-list-under-way = På gång
processes-list-empty = Inga processer är fastställda än
processes-list-empty-text = När en process är beskriven, granskad och fastställd syns den här för alla.
processes-review-late = Ska ses över
processes-kinds-main = Huvudprocesser
processes-kinds-sub = Delprocesser
processes-kinds-management = Ledningsprocesser
processes-kinds-support = Stödprocesser
processes-kind-main = Huvudprocess
processes-kind-sub = Delprocess
processes-kind-management = Ledningsprocess
processes-kind-support = Stödprocess
processes-kind-main-hint = Det vi finns till för, som att ge stöd i särskilt boende.
processes-kind-sub-hint = En del av en huvudprocess, mer i detalj.
processes-kind-management-hint = Så planeras, beslutas och följs arbetet upp.
processes-kind-support-hint = Det som hjälper de andra, som att rekrytera eller rapportera.

# States
processes-state-draft = Utkast
processes-state-in-review = Granskas
processes-state-reviewed = Granskad
processes-state-established = Fastställd
processes-state-ended = Gäller inte längre
# Same in English: the word is the same
processes-version = Version { $number }
processes-holds-from = gäller från { $day }
processes-held-until = gällde till { $day }
processes-owner-is = Processägare: { $name }
processes-no-owner = Ingen processägare

# One process
processes-about = Om processen
processes-versions = Versioner
processes-decided = Beslutad { $day }. { $mandate }
processes-history = Historik
processes-somebody = Någon
processes-map = Karta
processes-map-label = Processkarta: { $name }. Samma innehåll finns som text bredvid.
processes-steps-title = Steg för steg
processes-column-step = Steg
processes-column-who = Vem
processes-column-support = Stöd
processes-column-next = Sedan
# Same in English: the word is the same
processes-column-process = Process
processes-external = utanför organisationen
processes-support-none = inget stöd
processes-with = Samverkan: { $with }
processes-over = Processen är slut
processes-bpmn = Ladda ner BPMN
processes-note-retired = Processen används inte sedan { $day }
processes-note-draft = Processen är inte fastställd än
processes-note-draft-text = Det du ser är ett utkast. Bara de som arbetar med processen ser det.
processes-note-late = Processen skulle ha setts över { $day }

# Fields
processes-field-name = Vad heter processen?
processes-field-name-hint = Verbet först, som ”Ge stöd i särskilt boende”.
processes-field-name-missing = Skriv vad processen heter
processes-field-kind = Vad är det för slags process?
processes-field-kind-missing = Välj vad det är för slags process
processes-field-unit = Enhet
processes-field-unit-hint = Processen gäller för enheten och allt under den.
processes-field-unit-missing = Välj vilken enhet processen gäller för
processes-field-owner = Processägare
processes-field-owner-hint = Ansvarar för att processen är ändamålsenlig och följs.
processes-field-leader = Processledare
processes-field-leader-hint = Leder arbetet med att beskriva och förbättra den.
processes-field-person-wrong = Välj någon i listan
processes-nobody-yet = Ingen än
processes-nobody-found = Inga träffar
processes-field-parent = Del av
processes-field-parent-hint = Den process som den här är en del av.
processes-field-parent-none = Ingen annan process
processes-field-parent-wrong = Välj en process i listan
processes-field-parts = Delprocesser
processes-field-purpose = Syfte
processes-field-purpose-hint = Vad blir bättre för den som processen är till för?
processes-field-need-in = Behov som startar den
processes-field-need-in-hint = Till exempel ”Behov av boende”.
processes-field-need-out = Behov som är tillgodosett
processes-field-need-out-hint = Till exempel ”Behov tillgodosett”.
processes-field-decided = Beslutsdatum
processes-field-decided-by = Fastställd av
processes-field-mandate = Med vilken rätt?
processes-field-mandate-hint = Delegation, nämndbeslut eller paragraf, som ”Delegationsordningen 4.2”.
processes-field-registry = Diarienummer
processes-field-valid-from = Gäller från
processes-field-review-by = Ses över senast
processes-decided-missing = Skriv vilken dag beslutet togs
processes-mandate-missing = Skriv med vilken rätt processen fastställs
processes-valid-from-missing = Skriv från vilken dag den gäller
processes-review-by-missing = Skriv när den ska ses över
processes-review-by-past = Välj en dag framåt

# New
processes-new-title = Ny process
processes-new-lede = Börja med vad den heter och vem som ansvarar. Stegen skriver du sedan.
processes-new-library = Börja från biblioteket
processes-new-file = Ta in en BPMN-fil
processes-new-from = Du börjar från ”{ $name }”
processes-new-save = Skapa och skriv stegen
processes-first-role = Utan roll
processes-edit-title = Ändra uppgifter

# Library
processes-library-title = Bibliotek att börja från
processes-library-lede = Processer som branschen känner. Du tar en kopia och gör den till er.
processes-library-source = Källa: { $source }. Återgiven med våra ord.
processes-library-size = { $steps } steg, { $lanes } parter
processes-library-start = Börja härifrån

# A file
processes-file-title = Ta in en BPMN-fil
processes-file-lede = Från Visio, Camunda, Signavio, bpmn.io och andra. Banor blir roller och rutor blir steg. Du får ett utkast och en lista över det som inte kom med.
processes-file-field = Fil
processes-file-hint = BPMN 2.0, högst 5 MB.
processes-file-save = Ta in
processes-file-missing = Välj en fil
processes-file-too-large = Filen är större än en process brukar vara. Dela upp den i flera.
processes-file-not-xml = Filen går inte att läsa. Spara den som BPMN 2.0 (.bpmn) och försök igen.
processes-file-own-types = Filen har en egen dokumenttyp, och sådana tar vi inte in. Spara om den i ditt ritverktyg.
processes-file-not-bpmn = Filen är inte BPMN 2.0. Välj BPMN när du exporterar.
processes-file-no-process = Filen har ingen process i sig.
processes-file-nameless = Process från fil
processes-told-title = En del kom inte med som det var
processes-told-show = Visa { $n } saker
processes-told-no-place = kom inte med, stegtabellen har ingen plats för det
processes-told-nowhere = kom inte med, det leder till något som inte finns i filen
processes-told-same-id = kom med som eget, men filen har två med samma id
processes-told-foreign = kom inte med, det är ritverktygets eget
processes-told-text = står nu i beskrivningen av steget
processes-told-together = blev samverkan på steget
processes-told-step = blev ett eget steg
processes-told-way = blev en vanlig väg vidare

# Kinds of steps
processes-step-start = Start
processes-step-activity = Aktivitet
processes-step-decision = Vägval
processes-step-together = Samtidigt
processes-step-wait = Väntan
processes-step-sub = Delprocess
processes-step-end = Slut
processes-step-start-hint = Behovet som sätter i gång processen.
processes-step-activity-hint = Någon gör något.
processes-step-decision-hint = En av flera vägar väljs. Skriv villkoret vid varje väg.
processes-step-together-hint = Flera vägar går samtidigt, eller alla ska vara klara innan man går vidare.
processes-step-wait-hint = Man väntar på ett svar eller en dag.
processes-step-sub-hint = Ett steg som är en egen process.
processes-step-end-hint = Här är processen slut.

# What is wrong with a table
processes-faults-title = Det här behöver du göra klart
processes-hints-title = Titta gärna på det här
processes-fault-empty = Processen har inga steg. Lägg till ett.
processes-fault-no-start = Lägg till ett steg av slaget Start.
processes-fault-no-end = Lägg till ett steg av slaget Slut.
processes-fault-nameless = { $step }: skriv vad som görs.
processes-fault-nobody = { $step }: välj vem som gör det.
processes-fault-leads-nowhere = { $step } leder till ett steg som inte finns. Välj ett annat.
processes-fault-leads-to-itself = { $step } leder till sig självt. Välj ett annat steg.
processes-fault-unreached = { $step }: hit kommer man aldrig. Låt ett annat steg leda hit.
processes-fault-stops = { $step }: vad kommer sedan? Välj ett steg, eller gör det till ett slut.
processes-fault-no-way-out = { $step }: här går man runt utan att komma till slutet. Lägg till en väg ut.
processes-fault-no-choice = { $step }: ett vägval behöver minst två vägar.
processes-fault-no-condition = { $step }: skriv när man går vilken väg.
processes-fault-goes-on = { $step } är slutet, men leder vidare.
processes-fault-begins-twice = { $step } är starten, men något leder dit.
processes-fault-idle = { $lane } gör inget steg.

# The table
processes-table-title = Stegen i version { $number }
processes-table-add = Lägg till steg
processes-table-add-after = Lägg till efter
processes-table-edit = Ändra
processes-table-remove = Ta bort
processes-table-up = Flytta upp
processes-table-down = Flytta ner
processes-table-back = Till alla steg
processes-table-empty = Här finns inga steg
processes-table-empty-text = Börja med ett steg av slaget Start: vilket behov sätter i gång processen?
processes-draft-drop = Släng utkastet till version { $number }
processes-remove-title = Ta bort ”{ $step }”?
processes-remove-text = Det som står om steget försvinner ur utkastet. Stegen före leder sedan till det som kom efter.
processes-remove-save = Ta bort steget
processes-lanes-title = Roller och parter
processes-lanes-lede = Vem gör stegen? Ordningen är den som kartan har uppifrån.
processes-lanes-one = Roll { $n }
processes-lanes-name = Roll eller part
processes-lanes-place = Plats i kartan
processes-lanes-twice = Två roller heter likadant. Ge den ena ett annat namn.
processes-lanes-in-use = { $lane } gör steg. Ge stegen till någon annan innan du tar bort rollen.

# A step
processes-step-new-title = Nytt steg
processes-step-edit-title = Ändra steget
processes-step-after = Steget läggs efter { $step }.
processes-step-name = Vad görs?
processes-step-name-hint = Verbet först, som ”Hålla välkomstsamtal”.
processes-step-name-missing = Skriv vad som görs
processes-step-kind = Vad är det för slags steg?
processes-step-kind-missing = Välj vad det är för slags steg
processes-step-lane = Vem gör det?
processes-step-lane-missing = Välj vem som gör det
processes-step-lane-other = Någon annan
processes-step-new-lane = Vem?
processes-step-new-lane-hint = En yrkesroll eller en part, inte en person.
processes-step-new-lane-missing = Skriv vem som gör det
processes-step-external = Utanför organisationen
processes-step-next = Väg { $n }: vad kommer sedan?
processes-step-when = Väg { $n }: villkor
processes-step-next-nothing = Ingen väg
processes-step-next-hint = Två vägar utan villkor gås båda. Skriv villkor när en väljs, som Ja och Nej.
processes-step-next-new-hint = Lämna tomt, så leder steget dit det förra ledde.
processes-step-next-missing = Välj vart villkoret leder
processes-step-next-twice = Steget leder redan dit. Välj ett annat eller ta bort vägen.
processes-step-next-gone = Steget finns inte längre. Välj ett annat.
processes-step-next-itself = Ett steg kan inte leda till sig självt
processes-step-too-many = En process har högst { $most } steg. Gör en delprocess.
processes-step-more = Mer om steget: fas, stöd, samverkan
processes-step-phase = Fas
processes-step-phase-hint = Den del av processen som steget hör till, som ”Utredning”.
processes-step-text = Beskrivning
processes-step-support = Rutiner och checklistor
processes-step-support-hint = En på varje rad. De som finns i Ledfyr knyter du på stegets egen sida.
processes-step-with = Samverkan med
processes-step-with-hint = Vilka, med komma emellan.
processes-step-how = Hur samverkan går till
processes-step-opens = Processen som steget öppnar
processes-step-opens-none = Ingen
processes-step-open-process = Öppna delprocessen
processes-step-about = Om steget
processes-step-around = Före och efter
processes-step-before = Före
processes-step-gone = Steget finns inte kvar i processen
processes-step-gone-text = Det står i en äldre version, och visas för att något hänvisar hit.

# Routines of a step
processes-link-title = Rutiner
processes-link-empty = Ingen rutin är knuten till steget
processes-link-empty-text = En aktivitet som behöver göras på ett visst sätt behöver en rutin.
processes-link-named = De rutiner som nämns ovan finns inte i Ledfyr än.
processes-link-add = Knyt en rutin
processes-link-remove = Ta bort kopplingen till { $title }
processes-link-search = Sök rutin
processes-link-find = Sök
processes-link-found = { $n ->
        [0] Inga rutiner
        [one] En rutin
       *[other] { $n } rutiner
    }
processes-link-none = Ingen rutin hittades
processes-link-none-text = Prova ett annat ord. En rutin måste finnas i Ledfyr för att kunna knytas.
processes-link-tie = Knyt { $title }
processes-link-gone = Rutinen finns inte längre
processes-link-back = Till steget

# The next step
processes-next = Nästa steg
processes-next-draft = Version { $number } är ett utkast
processes-next-draft-ready = Stegen hänger ihop. Läs igenom och skicka för granskning.
processes-next-returned = Skickad tillbaka: { $note }
processes-next-write = Skriv stegen
processes-next-send = Skicka för granskning
processes-next-in-review = Version { $number } granskas
processes-next-in-review-text = Någon annan än den som skickade granskar den.
processes-next-in-review-yours = Läs stegen och säg om de stämmer.
processes-next-review = Granska
processes-next-take-back = Ta tillbaka utkastet
processes-next-reviewed = Granskad och klar att fastställa
processes-next-reviewed-text = Den som har rätt att besluta fastställer den.
processes-next-reviewed-yours = Skriv in beslutet, så gäller den för alla.
processes-next-establish = Fastställ
processes-next-send-back = Skicka tillbaka i stället
processes-next-in-force = Processen gäller
processes-next-in-force-text = En fastställd version ändras aldrig. Vill du ändra gör du en ny.
processes-next-revise = Börja på en ny version
processes-next-confirm = Den stämmer fortfarande
processes-next-retire = Processen används inte längre

# Review, decision, end
processes-review-title = Granska version { $number }
processes-review-read = Läs versionen
processes-review-verdict = Stämmer den?
processes-review-missing = Välj om den stämmer
processes-review-right = Ja, den stämmer
processes-review-right-text = Den går vidare för att fastställas.
processes-review-back = Nej, skicka tillbaka
processes-review-back-text = Den blir ett utkast igen.
processes-review-note = Kommentar
processes-review-note-hint = Skriv vad som ska ändras när du skickar tillbaka.
processes-review-note-missing = Skriv vad som ska ändras
processes-review-save = Lämna granskningen
processes-establish-title = Fastställ version { $number }
processes-establish-lede = Beslutet sparas med versionen, som sedan inte kan ändras.
processes-establish-save = Fastställ processen
processes-decision = Beslutet
processes-confirm-title = Stämmer processen fortfarande?
processes-confirm-lede = Gå igenom stegen. Stämmer de säger du när processen ska ses över nästa gång.
processes-confirm-save = Ja, den stämmer
processes-retire-title = Sluta använda processen
processes-retire-lede = ”{ $name }” försvinner ur listan. Den som arbetar med processer kan läsa den även sedan.
processes-retire-reason = Varför används den inte längre?
processes-retire-missing = Skriv varför den inte används längre
processes-retire-save = Sluta använda processen
processes-refused-not-draft = Bara ett utkast kan ändras
processes-refused-faulty = Stegen hänger inte ihop än. Öppna dem och se vad som saknas.
processes-refused-not-in-review = Versionen är inte ute på granskning
processes-refused-own-review = Någon annan granskar det du själv har skickat
processes-refused-not-sender = Bara den som skickade utkastet tar tillbaka det
processes-refused-not-reviewed = Versionen behöver granskas först
processes-refused-valid-before-decided = Den kan inte gälla innan den är beslutad
processes-refused-review-before-valid = Den ska ses över efter att den har börjat gälla
processes-refused-decided-later = Beslutet kan inte vara taget i framtiden
processes-refused-retired = Processen används inte längre

# Comparing
processes-compare = Jämför med förra versionen
processes-compare-title = Version { $newer } jämförd med version { $older }
processes-compare-with = Jämför med
processes-compare-show = Visa
processes-compare-added = Nytt steg
processes-compare-removed = Borttaget steg
processes-compare-moved = Flyttade steg
processes-compare-order = Stegen står i en annan ordning
processes-compare-same = Inga skillnader
processes-compare-same-text = Stegen är desamma i båda versionerna.

# Walking
processes-walk = Gå processen
processes-walk-here = Gå processen
processes-walk-at = Steg { $at } av { $of }
processes-walk-who-external = { $lane }, utanför organisationen
processes-walk-next = Sedan
processes-walk-choose = Vad händer?
processes-walk-both = Båda görs
processes-walk-over = Nu är processen slut
processes-walk-over-text = Du har gått hela vägen. Gå den igen åt ett annat håll, eller läs mer om ett steg.
processes-walk-whole = Se hela processen
processes-walk-inside = Gå delprocessen
processes-walk-more = Mer om steget

# What is missing
processes-gap-role = Saknar roll
processes-gap-routine = Saknar rutin
processes-gap-risk = Saknar riskanalys
processes-gap-self-check = Saknar egenkontroll
processes-gaps-title = Det som saknas
processes-gaps-lede = Aktiviteter utan roll, rutin, riskanalys eller egenkontroll, i de processer som du arbetar med.
processes-gaps-activity = Aktivitet
processes-gaps-routine = Rutin
processes-gaps-risk = Riskanalys i år
processes-gaps-self-check = Egenkontroll
processes-gaps-there = finns
processes-gaps-open = Öppna
processes-gaps-count = { $n } av { $of } aktiviteter saknar något
processes-gaps-empty = Inget saknas
processes-gaps-empty-text = Varje aktivitet har roll och rutin. Bra läge att se om de stämmer.
processes-gaps-untold = Riskanalyser och egenkontroller visas när de görs i Ledfyr
processes-gaps-untold-text = Tills dess visar sidan aktiviteter utan roll eller rutin.

# My role
processes-role-title = Min roll
processes-role-of = Min roll: { $role }
processes-role-lede = Allt som din roll gör i de processer som gäller där du arbetar.
processes-role-which = Välj roll
processes-role-show = Visa
processes-role-found = { $n ->
        [0] Inga steg
        [one] Ett steg
       *[other] { $n } steg
    }
processes-role-do = Det du gör
processes-role-supported = Se steget
processes-role-whole = Se hela processen
processes-role-empty = Rollen har inga steg här
processes-role-empty-text = Välj en annan roll. Saknas din roll beror det på att ingen process på din enhet nämner den än.
processes-role-ahead = Framöver
processes-role-ahead-text = Det som kommer i kalendern för dig.

# Collaboration
processes-together-title = Samverkan
processes-together-lede = Vilka vi arbetar tillsammans med, i och utanför organisationen, och i vilka steg.
processes-together-empty = Ingen process talar om samverkan än
processes-together-empty-text = Skriv vilka ni samverkar med när ni skriver stegen i en process.

# To others
processes-thread-part = har delprocessen
processes-thread-step = har steget
processes-thread-routine = stöds av
processes-evidence-established = ”{ $name }” är fastställd
processes-evidence-activities = ”{ $name }” har { $n } aktiviteter i ordning
processes-evidence-routines = ”{ $name }”: { $n } av { $of } aktiviteter har rutin och roll
processes-evidence-together = ”{ $name }” säger med vilka man samverkar
processes-evidence-alone = ”{ $name }” säger inget om samverkan
processes-health-no-owner = Processer utan processägare
processes-health-late = Processer som skulle ha setts över
processes-health-late-one = { $name }: senast { $day }
processes-health-routine = Processer med aktiviteter utan rutin
processes-health-routine-one = { $name }: { $n ->
        [one] en aktivitet
       *[other] { $n } aktiviteter
    }
processes-waiting-review = Granska processen { $name }
processes-waiting-establish = Fastställ processen { $name }
processes-waiting-look = Se över processen { $name }
processes-notice-sent = En process är skickad för granskning
processes-notice-returned = En process har skickats tillbaka till dig
processes-notice-approved = En process är granskad och kan fastställas
processes-notice-established = En process är fastställd

# History
processes-what-added = skapade processen
processes-what-edited = ändrade uppgifter om processen
processes-what-steps = ändrade stegen
processes-what-linked = knöt en rutin
processes-what-revised = började på version { $number }
processes-what-draft-dropped = slängde utkastet till version { $number }
processes-what-sent = skickade version { $number } för granskning
processes-what-taken-back = tog tillbaka version { $number }
processes-what-returned = skickade tillbaka version { $number }
processes-what-approved = granskade version { $number }
processes-what-established = fastställde version { $number }
processes-what-confirmed = såg över version { $number }, som stämmer
processes-what-retired = slutade använda processen
