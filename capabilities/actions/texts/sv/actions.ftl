# The list
actions-nav = Åtgärder
actions-list-title = Åtgärder
actions-list-lede = Det ni gör för att det inte ska hända igen. Det som är mest bråttom står först.
actions-list-found = { $n ->
        [0] Inga åtgärder
        [one] En åtgärd
       *[other] { $n } åtgärder
    }
actions-list-more = De { $n } första. Det finns fler.
actions-list-pages = Bläddra
actions-list-next = Nästa sida
actions-list-first = Från början
actions-filter-label = Filtrera åtgärder
actions-filter-show = Visa
actions-filter-clear = Rensa
actions-filter-whose = Vems
actions-filter-mine = Mina
actions-filter-all = Alla jag får se
actions-filter-state = Läge
actions-filter-open = Öppna
actions-filter-late = Sena
actions-filter-effect = Väntar på effekt
actions-filter-any = Alla lägen
actions-filter-unit = Enhet
actions-filter-unit-all = Alla enheter
actions-filter-kind = Typ
actions-filter-kind-all = Alla typer
actions-column-title = Åtgärd
actions-column-unit = Enhet
actions-column-owner = Ansvarig
actions-column-when = Klart
actions-column-state = Läge
actions-empty-mine = Du har inga öppna åtgärder
actions-empty-mine-text = Åtgärder läggs till i ett ärende, när ni vet varför något hände. Får du en syns den här och på Min dag.
actions-empty-all = Här finns inga åtgärder
actions-empty-all-text = Öppna ett ärende och välj Lägg till under Åtgärder. Har du filtrerat listan kan du rensa filtret.
actions-empty-late = Inget är sent
actions-empty-late-text = Bra läge att se om det som är klart har haft effekt.
actions-empty-effect = Ingen effekt väntar på att bedömas
actions-empty-effect-text = När en åtgärd är klar frågar vi senare om den hjälpte.

# States
actions-state-planned = Planerad
actions-state-started = Pågår
actions-state-done = Klar
actions-state-followed-up = Följd upp
actions-state-dropped = Avbruten
actions-late = Sen
actions-round = Försök { $round }
actions-level-department-head = Hos avdelningschefen
actions-level-director = Hos förvaltningschefen

# On other rooms' pages
actions-panel-title = Åtgärder
actions-panel-add = Lägg till
actions-panel-empty = Inga åtgärder än
actions-panel-empty-open = När ni vet varför det hände: lägg till det ni ändrar, så att det inte händer igen.
actions-panel-empty-closed = Det blev inga åtgärder här.
actions-panel-ground-without = Orsaken ”{ $ground }” saknar åtgärd.
actions-panel-ground-weak = Orsaken ”{ $ground }” har bara information eller påminnelse. Räcker det?
actions-for-ground = Orsak: { $ground }
actions-stop-not-done = Åtgärden ”{ $title }” är inte klar
actions-stop-not-judged = Åtgärden ”{ $title }” är inte följd upp

# What waits
actions-waiting-do = Gör klart: { $title }
actions-waiting-about = Åtgärd efter { $subject }
actions-waiting-judge = Följ upp: { $title }
actions-waiting-judge-meta = Åtgärd efter { $subject }. Har den haft effekt?
actions-waiting-risen-late = Sen åtgärd: { $title }
actions-waiting-risen-weak = Gav ingen skillnad: { $title }
actions-waiting-risen-meta = { $unit }. Åtgärd efter { $subject }

# A plan
actions-optional = frivilligt
actions-cancel = Avbryt
actions-yes = Ja
actions-no = Nej
actions-form-version = Läs in sidan på nytt och försök igen
actions-form-day-past = Välj i dag eller en dag framåt
actions-new-title = Lägg till en åtgärd
actions-new-save = Lägg till åtgärden
actions-new-closed = { $subject } tar inte emot fler åtgärder. Öppna ärendet igen om mer behöver göras.
actions-edit = Ändra
actions-edit-title = Ändra åtgärden
actions-edit-save = Spara
actions-plan-ground = Vilken orsak är den för?
actions-plan-ground-hint = Varje orsak behöver något som ändrar den.
actions-plan-ground-none = Ingen särskild av dem
actions-plan-ground-missing = Välj vilken orsak åtgärden är för
actions-plan-title = Vad ska göras?
actions-plan-title-hint = Verbet först, till exempel ”Byt halkmattor i badrummen”. Skriv inga namn.
actions-plan-title-missing = Skriv vad som ska göras, gärna med en mening
actions-plan-kind = Vad för slags åtgärd är det?
actions-plan-kind-choose = Välj typ
actions-plan-kind-missing = Välj vad för slags åtgärd det är
actions-plan-enough-title = Räcker det?
actions-plan-enough-text = { $kind } ändrar sällan något ensam. Kan ni ändra i arbetet i stället, så att det blir lättare att göra rätt?
actions-plan-enough = Ja, det räcker här
actions-plan-enough-missing = Kryssa i att det räcker, eller välj en annan typ
actions-plan-owner = Vem gör det?
actions-plan-owner-hint = Sök på namn eller enhet.
actions-plan-owner-choose = Välj person
actions-plan-owner-none = Ingen med det namnet
actions-plan-owner-missing = Välj vem som gör det
actions-plan-due = När ska det vara klart?
actions-plan-due-missing = Välj en dag
actions-plan-description = Beskriv mer
actions-plan-description-hint = Hur ska det göras, och vad behövs? Skriv inga namn.
actions-plan-cost = Kostnad i kronor
actions-plan-cost-hint = Om du vet.
actions-plan-cost-wrong = Skriv kostnaden i hela kronor, till exempel 12 000

# One action
actions-crumbs = Du är här
actions-number = Åtgärd { $number }
actions-case-side = Historik
actions-case-facts = Om åtgärden
actions-case-outcome = Utfört och effekt
actions-case-dropped = Varför den avbröts
# Same in English: the currency
actions-kronor = { $cost } kronor
actions-fact-about = Hör till
actions-fact-ground = Orsak
actions-fact-kind = Typ
actions-fact-owner = Ansvarig
actions-fact-unit = Enhet
actions-fact-due = Ska vara klar
actions-fact-cost = Kostnad
actions-fact-by = Tillagd av
actions-fact-proof = Vad som är gjort
actions-fact-follow-up = Effekten bedöms
actions-fact-effect = Har den haft effekt?
actions-fact-comment = Vad ni ser
actions-fact-routine = Behöver rutinen ändras?
actions-next = Nästa steg
actions-next-yours = Nästa steg är ditt
actions-next-closed = Inget mer att göra
actions-next-closed-text = Allt som har hänt står i historiken.
actions-next-start = Starta åtgärden
actions-next-start-title = Är du igång?
actions-next-start-text = Då ser alla att något händer.
actions-next-finish-at-once = Den är redan klar
actions-next-finish = Markera som klar
actions-next-finish-title = Är det gjort?
actions-next-finish-text = Berätta kort vad ni gjorde. Det tar en minut.
actions-next-judge = Bedöm effekten
actions-next-judge-title = Har den haft effekt?
actions-next-judge-text = Effekten bedöms { $day }. Se efter hur det går i arbetet nu.
actions-next-reopen = Öppna åtgärden igen
actions-next-drop = Avbryt åtgärden
actions-next-owner = { $name } gör åtgärden
actions-next-owner-text = Den ska vara klar den { $day }.
actions-next-manager = Chefen bedömer effekten

# Secrecy
actions-lock-hsl = Sekretess enligt 25 kap. OSL.
actions-lock-sol = Sekretess enligt 26 kap. OSL.
actions-lock-both = Sekretess enligt 25 och 26 kap. OSL.
actions-lock-own = Du ser åtgärden för att du ansvarar för den.
actions-lock-work = Du ser åtgärden för att du leder eller följer upp arbetet på { $unit }.
actions-lock-logged = Att du har öppnat den sparas i loggen.

# Steps
actions-finish-title = Vad är gjort?
actions-finish-proof = Hur märks det att det är gjort?
actions-finish-proof-hint = Till exempel ”Nya halkmattor ligger i alla badrum sedan i tisdags”. Skriv inga namn.
actions-finish-proof-missing = Skriv vad som är gjort, gärna med en mening
actions-finish-follow-up = När kan ni se om det hjälpte?
actions-finish-follow-up-hint = Då frågar vi chefen om effekten.
actions-finish-follow-up-missing = Välj en dag för uppföljning
actions-finish-save = Markera som klar
actions-judge-title = Bedöm effekten
actions-judge-effect = Har den haft effekt?
actions-judge-effect-missing = Välj ett svar
actions-judge-comment = Vad ser ni?
actions-judge-comment-hint = Till exempel färre fall, eller att alla gör på samma sätt. Skriv inga namn.
actions-judge-comment-missing = Skriv vad ni ser, gärna med en mening
actions-judge-routine = Behöver rutinen ändras?
actions-judge-routine-hint = Åtgärder av det här slaget slutar ofta i en ny version av rutinen.
actions-judge-routine-missing = Välj ja eller nej
actions-judge-routine-note = Vad i rutinen behöver ändras?
actions-judge-routine-note-hint = Bara om du svarar ja.
actions-judge-routine-note-missing = Skriv vad i rutinen som behöver ändras
actions-judge-save = Spara bedömningen
actions-drop-title = Avbryt åtgärden
actions-drop-reason = Varför ska den inte göras?
actions-drop-reason-hint = Skälet syns i historiken.
actions-drop-reason-missing = Skriv varför åtgärden inte ska göras
actions-drop-save = Avbryt åtgärden
actions-reopen-title = Öppna åtgärden igen
actions-reopen-reason = Varför behövs den igen?
actions-reopen-reason-missing = Skriv varför åtgärden behövs igen
actions-reopen-save = Öppna åtgärden

# Refusals
actions-refused-already-started = Åtgärden är redan startad.
actions-refused-not-to-do = Åtgärden är redan klar eller avbruten. Öppna den igen om mer behöver göras.
actions-refused-proof-missing = Skriv vad som är gjort, gärna med en mening.
actions-refused-not-done = Effekten bedöms när åtgärden är klar.
actions-refused-own-effect = Du gjorde åtgärden. Någon annan bedömer effekten.
actions-refused-closed = Åtgärden är redan avslutad.
actions-refused-still-open = Åtgärden är öppen redan.
actions-refused-reason-missing = Skriv varför, gärna med en mening.

# History
actions-history-title = Det som har hänt
actions-history-house = Ledfyr
actions-history-added = { $name } lade till åtgärden
actions-history-edited = { $name } ändrade planen
actions-history-started = { $name } startade åtgärden
actions-history-done = { $name } markerade åtgärden som klar
actions-history-judged = { $name } bedömde effekten: { $effect }
actions-history-postponed = { $name } tyckte att det är för tidigt att bedöma effekten
actions-history-ineffective = { $name } såg ingen skillnad. Åtgärden öppnades igen
actions-history-dropped = { $name } avbröt åtgärden
actions-history-reopened = { $name } öppnade åtgärden igen
actions-history-escalated = Åtgärden gick uppåt i linjen: { $level }
actions-history-handed-over = { $name } tog över åtgärden
actions-history-moved = Ärendet flyttades, och åtgärden följde med

actions-notice-added = Du har fått en åtgärd
actions-notice-due-soon = En åtgärd ska vara klar { $day }
actions-notice-overdue = En åtgärd är sen
actions-notice-reopened = En åtgärd är öppen igen
actions-notice-to-judge = Bedöm om en åtgärd har hjälpt
actions-notice-escalated = En åtgärd behöver dig i linjen

# What is shown for compliance, the red thread and the health check
actions-evidence-late = { $n ->
    [one] En åtgärd är sen
   *[other] { $n } åtgärder är sena
}
actions-evidence-done = { $n ->
    [one] En åtgärd det senaste året, ingen är sen
   *[other] { $n } åtgärder det senaste året, ingen är sen
}
actions-evidence-none = Inga åtgärder det senaste året
actions-evidence-unjudged = { $n ->
    [one] En åtgärd väntar på att effekten bedöms
   *[other] { $n } åtgärder väntar på att effekten bedöms
}
actions-evidence-judged = { $n ->
    [one] En effekt är bedömd det senaste året
   *[other] { $n } effekter är bedömda det senaste året
}
actions-evidence-not-judged = Ingen effekt är bedömd det senaste året
actions-link = åtgärdas av ({ $state })
actions-link-judged = åtgärdas av (effekt: { $effect })
actions-health-ownerless = Åtgärder vars ansvariga inte har någon roll kvar
actions-health-late = Åtgärder som är sena
actions-health-late-one = { $title }, skulle vara klar { $day }
actions-health-unjudged = Åtgärder vars effekt ingen har bedömt
actions-health-unjudged-one = { $title }, skulle bedömas { $day }
