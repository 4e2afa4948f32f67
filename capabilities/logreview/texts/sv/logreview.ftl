# Granskning av åtkomstloggen.

logreview-nav = Loggranskning
logreview-title = Loggranskning
logreview-lede = Se vem som har öppnat ärenden hos er. Granska regelbundet och anteckna vad du kom fram till.
logreview-crumbs = Brödsmulor
logreview-error-title = Fel: { $title }
logreview-tab-list = Läsningar
logreview-tab-pointers = Att titta på
logreview-tab-sample = Stickprov
logreview-tab-reviews = Granskningar

## Urval

logreview-filter = Urval
logreview-show = Visa
logreview-clear = Rensa urvalet
logreview-from = Från
logreview-until = Till
logreview-unit = Enhet
logreview-all-units = Alla enheter
logreview-person = Person
logreview-all-people = Alla personer
logreview-number = Ärendenummer
logreview-what-label = Vad
logreview-all-whats = Allt
logreview-reason-label = Skäl
logreview-all-reasons = Alla skäl
logreview-off = Utanför kontorstid
logreview-aside = Inte genom linjen

## Läsningar

logreview-count = { $n ->
        [one] En läsning
       *[other] { $n } läsningar
    }
logreview-at = När
logreview-who = Vem
logreview-case = Ärende
logreview-how = Hur
logreview-none = Inga läsningar
logreview-none-text = Ingen har öppnat något som passar urvalet. Välj en längre period eller rensa urvalet.
logreview-off-tag = utanför kontorstid
logreview-own-tag = din egen
logreview-older = Äldre
logreview-pages = Sidor
logreview-gathered = Läsningar till och med { $at } är med.
logreview-not-gathered = Läsningarna är inte hämtade än. Vänta några minuter.
logreview-thing = { $kind ->
        [event] Ärende
        [action] Åtgärd
        [access_log] Loggen
       *[other] Annat
    }
logreview-what = { $what ->
        [opened] Öppnade
        [person_revealed] Visade vem det gäller
        [log_listed] Granskade loggen
        [log_pointers] Granskade loggen
        [log_sampled] Drog stickprov
        [log_opened] Såg vem som öppnat
        [log_extracted] Gjorde loggutdrag
       *[other] Annat
    }
logreview-reason = { $reason ->
        [vard] För att ge rätt vård
        [utredning] För att utreda
        [informera] För att informera
       *[annat] Annat skäl
    }
logreview-way = { $way ->
        [line] Leder enheten
        [handed] Överlämnat
        [own] Egen rapport
        [ended] Överlämningen var avslutad
       *[other] Går inte att se
    }

## Att titta på

logreview-pointers-lede = Det här sticker ut { $period }. Oftast finns en god förklaring. Fråga först.
logreview-pointers-none = Inget sticker ut
logreview-pointers-none-text = Dra ett stickprov i stället, och anteckna granskningen.
logreview-pointer = { $why ->
        [often] Samma ärende många gånger
        [off] Utanför kontorstid
        [revealed] Visade vem det gäller
        [burst] Många ärenden på kort tid
       *[aside] Varken i linjen eller överlämnat
    }
logreview-pointer-count = { $why ->
        [burst] { $n } ärenden inom en timme
        [revealed] { $n } gånger
       *[other] { $n ->
            [one] en läsning
           *[other] { $n } läsningar
        }
    }

## Stickprov

logreview-sample-lede = Ett slumpvis urval. Samma nummer drar samma läsningar igen.
logreview-size = Antal
logreview-seed = Nummer
logreview-drawn = { $n } av { $of } läsningar
logreview-sample-again = Stickprovet har nummer { $seed }. Med det numret och samma urval kan vem som helst dra det igen.
logreview-sample-another = Dra ett nytt
logreview-sample-kept = { $n } läsningar, nummer { $seed }

## Anteckna

logreview-note-title = Anteckna granskningen
logreview-note-lede = Anteckningen sparas och kan inte ändras.
logreview-note-unit = Vilken enhet gäller det?
logreview-note-unit-missing = Välj en enhet där du granskar
logreview-note-outcome = Vad kom du fram till?
logreview-note-outcome-missing = Välj utan anmärkning eller att utreda
logreview-note-text = Anteckning
logreview-note-hint = Skriv vad som ska utredas och av vem. Skriv inga namn på patienter eller brukare.
logreview-note-text-missing = Skriv vad som ska utredas
logreview-note-submit = Spara granskningen
logreview-note-future = Välj en period som inte slutar i framtiden
logreview-note-all-own = Alla läsningar i urvalet är dina egna. Be någon annan granska dem
logreview-outcome = { $outcome ->
        [clear] Utan anmärkning
       *[inquire] Att utreda
    }
logreview-period = Tidsperiod
logreview-days = från { $from } till { $until }
logreview-rows = Granskade läsningar
logreview-own-rows = Dina egna, kvar för någon annan
logreview-own-left = { $n ->
        [one] En läsning är din egen
       *[other] { $n } läsningar är dina egna
    }
logreview-own-left-text = De räknas inte. Någon annan måste granska dem.

## Granskningar

logreview-reviews-lede = Här står vad som har granskats, av vem och med vilket resultat.
logreview-reviews-none = Inga granskningar än
logreview-reviews-none-text = Gå till Läsningar, titta igenom perioden och anteckna granskningen.
logreview-next-title = Nästa granskning
logreview-next = senast { $day }
logreview-next-late = missad, skulle ha gjorts { $day }
logreview-review-title = { $unit }, { $period }
logreview-review-heading = Granskning av åtkomstloggen
logreview-review-what = Det som granskades
logreview-review-again = Visa samma läsningar igen
logreview-chosen = Urval
logreview-chosen-all = Alla läsningar
logreview-by = Granskat av
logreview-print = Skriv ut

## Hur ofta

logreview-interval-title = Hur ofta loggen granskas
logreview-interval-lede = Vårdgivaren ska granska åtkomsten återkommande. Den som ansvarar påminns på Min dag.
logreview-interval-days = Dagar mellan granskningar
logreview-interval-wrong = Skriv ett antal dagar, 1–366
logreview-interval-submit = Spara
logreview-interval-done = Sparat
logreview-interval-set = Ändrat av { $name }, { $at }.

## Ett ärende

logreview-case-title = Vem har öppnat ärendet
logreview-case-heading = Vem har öppnat { $name }
logreview-case-lede = Varje gång någon öppnar ärendet skrivs det upp här.
logreview-panel-title = Åtkomst
logreview-panel-link = Vem har öppnat ärendet
logreview-extract = Hämta loggutdrag
logreview-extract-text = Loggutdraget är till den som ärendet gäller. Det visar tid, roll och enhet men inga namn på personal.
logreview-extract-role = Roll
logreview-extract-unit = Från enhet
logreview-extract-staff = Personal
logreview-role = { $role ->
        [board_member] Nämndledamot
        [director] Förvaltningschef
        [department_head] Avdelningschef
        [unit_manager_authority] Enhetschef, myndighet
        [unit_manager] Enhetschef
        [operations_manager_hsl] Verksamhetschef HSL
        [mas] Medicinskt ansvarig sjuksköterska
        [mar] Medicinskt ansvarig för rehabilitering
        [quality_developer] Kvalitetsutvecklare
        [data_protection_officer] Dataskyddsombud
        [provider_manager] Verksamhetsansvarig
       *[other] Personal
    }

## Min dag och spåret

logreview-waiting = Granska åtkomstloggen
logreview-waiting-late = { $unit }, skulle ha gjorts { $day }
logreview-waiting-broken = Spåret är brutet
logreview-waiting-broken-why = Rad { $seq } stämmer inte
logreview-chain-whole = Spårets kedja är hel till och med rad { $seq }, kontrollerad { $at }.
logreview-chain-unknown = Spårets kedja är inte kontrollerad än. Det görs varje natt.
logreview-chain-broken = Spårets kedja är bruten vid rad { $seq }, upptäckt { $at }
logreview-chain-broken-text = Någon kan ha ändrat i loggen. Rör inget, ta en kopia av databasen och kontakta dataskyddsombudet.
logreview-somebody = Någon som inte längre finns med

# What is shown for compliance, the red thread and the health check
logreview-evidence = Åtkomsten är granskad till och med { $day }
logreview-evidence-none = Ingen granskning är noterad
logreview-health-late = Loggar som skulle ha granskats
logreview-health-late-one = Granska vem som har öppnat ärenden på { $unit }
