# Människor, roller, konton och inloggning.

people-error-title = Fel: { $title }

## Logga in

people-sign-in-title = Logga in
people-sign-in-lede = Ledningssystemet för kvalitet i { $place }
people-sign-in-name = Användarnamn
people-sign-in-name-missing = Skriv ditt användarnamn
people-sign-in-password = Lösenord
people-sign-in-password-missing = Skriv ditt lösenord
people-sign-in-shared = Det här är en delad enhet
people-sign-in-shared-hint = Du loggas ut när ingen har använt den på tio minuter.
people-sign-in-yourself = Logga in med lösenord
people-sign-in-submit = Logga in
people-sign-in-help = Har du glömt lösenordet? Be din chef eller systemadministratören om ett nytt.
people-sign-in-wrong = Namnet och lösenordet hör inte ihop, eller så väntar kontot. Efter åtta försök väntar det i en kvart

## Eget lösenord

people-first-title = Välj ett eget lösenord
people-first-lede = Lösenordet du har fått gäller en gång. Välj ett eget som bara du vet.
people-first-once = Lösenordet du har fått
people-first-once-missing = Skriv lösenordet du har fått
people-first-submit = Spara och logga in
people-password-new = Nytt lösenord
people-password-hint = Minst tolv tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa.
people-password-short = Välj ett längre lösenord, minst { $least } tecken
people-password-long = Välj ett kortare lösenord, högst { $most } tecken
people-password-common = Välj ett lösenord som är svårare att gissa, till exempel fyra ord som inte hör ihop
people-password-name = Välj ett lösenord utan ditt användarnamn
people-password-same = Välj ett annat lösenord än det du har fått

## Logga ut

people-sign-out-title = Logga ut
people-sign-out-lede = Det du inte har sparat försvinner.
people-sign-out-submit = Logga ut

## Demonstrationen

people-demo-title = Prova som någon i Älvsala kommun
people-demo-text = Alla personer är påhittade. Du kan också skriva in ett användarnamn. Lösenordet är { $password }.

## Roller

people-role = { $role ->
        [board_member] Nämndledamot
        [director] Förvaltningschef
        [department_head] Avdelningschef
        [unit_manager_authority] Enhetschef, myndighet
        [unit_manager] Enhetschef
        [operations_manager_hsl] Verksamhetschef HSL
        [mas] Medicinskt ansvarig sjuksköterska, MAS
        [mar] Medicinskt ansvarig för rehabilitering, MAR
        [quality_developer] Kvalitetsutvecklare
        [process_owner] Processägare
        [process_lead] Processledare
        [document_steward] Dokumentansvarig
        [registrar] Registrator
        [employee] Medarbetare
        [data_protection_officer] Dataskyddsombud
        [system_administrator] Systemadministratör
        [provider_manager] Verksamhetsansvarig
       *[other] { $role }
    }
people-role-deputy = { $role }, ersättare
people-role-at = { $role }, { $unit }
people-period = { $from }–{ $until }
people-period-open = från { $from }

## Varför något inte går

people-refusal-not-yours = Det här får du inte göra för den här personen, rollen eller enheten. Be systemadministratören
people-refusal-yourself = Du kan inte ge dig själv en roll. Be din chef eller systemadministratören
people-refusal-own-account = Du kan inte avsluta ditt eget konto. Be en annan systemadministratör
people-refusal-closed = Kontot är avslutat. Återställ det först
people-refusal-open = Kontot är redan öppet
people-refusal-backwards = Välj en sista dag som kommer efter den första
people-refusal-overlaps = Personen har redan rollen på enheten under den tiden, med början { $from }. Ändra den perioden i stället
people-refusal-unit-closed = Enheten stänger { $last }. Välj en sista dag som inte ligger efter det
people-refusal-last-administrator = Det måste finnas minst en systemadministratör för hela kommunen. Ge rollen till någon annan först
people-refusal-no-such-role = Rollen finns inte längre. Gå tillbaka till personen och se vad som gäller
people-refusal-begun = Rollen har redan börjat. Välj en sista dag i stället
people-refusal-not-held = Personen har inte rollen den dagen. Välj en dag efter rollens första dag
people-refusal-not-now = Välj i dag, eller en dag under den senaste månaden
people-refusal-same-person = Välj någon annan som tar över

## Mitt konto

people-account-title = Mitt konto
people-account-lede = Du loggar in som { $user }
people-account-about = Uppgifter om dig
people-account-roles = Dina roller
people-account-no-roles = Du har inga särskilda roller
people-account-no-roles-text = Du kan rapportera och se dina egna rapporter. Behöver du mer, prata med din chef.
people-look-title = Språk och utseende
people-look-lang = Språk
people-look-lang-missing = Välj ett språk
people-look-scheme = Ljust eller mörkt
people-look-scheme-missing = Välj ljust, mörkt eller som enheten
people-look-scheme-auto = Som enheten
people-look-scheme-light = Ljust
people-look-scheme-dark = Mörkt
people-look-contrast = Starkare kontrast
people-look-contrast-hint = Svart på vitt och tydliga kanter. Utan kryss följer sidan enhetens inställning.
people-look-submit = Spara utseendet
people-look-done = Sidorna visas som du vill ha dem
people-password-title = Lösenord
people-password-old = Lösenordet du har nu
people-password-old-missing = Skriv lösenordet du har nu
people-password-old-wrong = Det är inte lösenordet du har nu. Skriv det igen
people-password-submit = Byt lösenord
people-password-done = Lösenordet är bytt och du är utloggad på andra ställen
people-sessions-title = Här är du inloggad
people-sessions-lede = Känner du inte igen ett ställe? Logga ut det och byt lösenord.
people-sessions-seen = { $address }, användes senast
people-sessions-shared = delad enhet
people-sessions-this = den här
people-sessions-device = { $browser } på { $system }
people-sessions-unknown = Okänd webbläsare
people-sessions-end = Logga ut
people-sessions-end-others = Logga ut alla andra
people-sessions-done = Utloggad där
people-sessions-all-done = Du är bara inloggad här

## Vad vi vet om en person

people-unknown = Saknas
people-user-name-label = Användarnamn
people-title-label = Titel
people-email-label = E-post
people-home-label = Anställd vid
people-role-label = Roll
people-unit-label = Enhet
people-period-label = Tid
people-name-label = Namn
people-optional = frivilligt
people-crumbs = Brödsmulor
people-cancel = Avbryt
people-save = Spara
people-version = Läs in sidan på nytt och gör om ändringen
people-role-missing = Välj en roll
people-choose-role = Välj roll
people-choose-unit = Välj enhet
people-choose-person = Välj person
people-refusal-successor-closed = Personen har inget öppet konto. Välj någon annan, eller återställ kontot först

## Personer

people-nav = Personer
people-list-title = Personer
people-list-lede = Vilka som arbetar hos er, vilka roller de har och hur de loggar in.
people-list-new = Lägg till person
people-list-import = Läs in lista
people-list-count = { $n ->
        [0] Ingen person
        [one] En person
       *[other] { $n } personer
    }
people-list-words = Namn eller titel
people-list-all-units = Alla enheter
people-list-no-unit = Ingen enhet heter så
people-list-all-roles = Alla roller
people-list-filter = Sök personer
people-list-show = Visa
people-list-clear = Rensa
people-list-unready = Saknar lösenord
people-list-closed = Visa också avslutade konton
people-list-roles = Roller i dag
people-list-empty = Ingen person passar
people-list-empty-text = Ändra sökningen, eller lägg till personen.
people-list-pages = Bläddra
people-list-first = Från början
people-list-next = Nästa
people-state-closed = avslutat
people-state-locked = väntar
people-state-locked-until = väntar till { $clock }
people-state-unready = saknar lösenord
people-state-once = har engångslösenord

## Lägg till och ändra

people-known-user-name-missing = Skriv ett användarnamn
people-known-user-name-wrong = Skriv 2–60 tecken: bokstäver, siffror, punkt, bindestreck, understreck eller snabel-a
people-known-user-name-taken = Någon annan har det användarnamnet. Välj ett annat
people-known-user-name-hint = Det som personen loggar in med. Stora och små bokstäver är samma sak.
people-known-name-missing = Skriv personens namn
people-known-unit-missing = Välj en enhet i listan
people-known-unit-hint = Chefer för enheten ser personen i sin lista.
people-known-email-wrong = Skriv en e-postadress, till exempel namn@kommun.se
people-new-title = Lägg till person
people-new-lede = Personen får ett engångslösenord, som du ser en gång.
people-new-role = Roll från i dag
people-new-role-hint = Fler roller kan du lägga till sedan.
people-new-submit = Lägg till
people-edit-title = Ändra uppgifter om { $name }
people-edit-crumb = Ändra
people-once-title = Engångslösenord
people-once-lede = Ge det här till { $name }. Vid första inloggningen väljer personen ett eget.
people-once-password = Engångslösenord
people-once-notice = Lösenordet visas bara nu
people-once-text = Lämna det i handen eller läs upp det i telefon. Skicka det inte i e-post. Blir det borta ger du ett nytt.
people-once-on = Till personen

## En person

people-person-about = Uppgifter
people-person-side = Uppgifter och konto
people-person-edit = Ändra uppgifter
people-person-give = Ge en roll
people-person-roles = Roller
people-person-no-roles = Personen har ingen roll
people-person-no-roles-text = Alla kan rapportera. Ge en roll om personen ska göra mer.
people-person-past = { $n ->
        [one] En tidigare roll
       *[other] { $n } tidigare roller
    }
people-person-do = Ändra eller lämna över
people-person-after = efter { $name }
people-person-change = Ändra
people-person-hand-over = Lämna över
people-person-account = Konto
people-person-account-text = Ett nytt lösenord gäller en gång och loggar ut personen överallt.
people-person-reset = Ge nytt lösenord
people-person-unlock = Lås upp
people-person-close = Avsluta kontot
people-person-close-text = Personen loggas ut och kan inte logga in igen. Namnet står kvar i gamla ärenden. Lämna över roller och öppna ärenden först.
people-person-open = Återställ kontot

## Roller

people-role-new-title = Ge { $name } en roll
people-role-new-crumb = Ge en roll
people-role-new-lede = En roll gäller på en enhet och allt under den, under en tid.
people-role-new-submit = Ge rollen
people-role-edit-title = Ändra rollen { $role }
people-role-edit-lede = { $name } har rollen på { $unit }. Välj en sista dag för att avsluta den.
people-role-edit-withdraw = Ta bort rollen
people-deputy = Som ersättare
people-deputy-hint = Ersättaren får göra detsamma som den ordinarie.
people-from = Första dagen
people-from-missing = Välj rollens första dag
people-until = Sista dagen
people-until-hint = Lämna tomt om rollen gäller tills vidare.

## Byte

people-hand-over-title = Lämna över efter { $name }
people-hand-over-crumb = Lämna över
people-hand-over-lede = Rollen avslutas, den nya tar vid och allt öppet följer med. Först får du se vad det är.
people-hand-over-role = Vilken roll lämnas över?
people-hand-over-to = Vem tar över?
people-hand-over-to-missing = Välj vem som tar över
people-hand-over-nobody = Ingen heter så
people-hand-over-day = Från vilken dag?
people-hand-over-day-missing = Välj dagen för bytet
people-hand-over-day-hint = Gör bytet samma dag som det gäller. Du kan ge den nya rollen i förväg.
people-hand-over-check = Visa vad som följer med
people-hand-over-check-lede = Stämmer det? Ingenting har ändrats än.
people-hand-over-open = Öppet som följer med
people-hand-over-item = Ärende eller åtgärd
people-hand-over-none = Ingenting är öppet
people-hand-over-none-text = Bara rollen lämnas över.
people-hand-over-hidden = { $n ->
        [one] En sak till som du inte får läsa följer också med.
       *[other] { $n } saker till som du inte får läsa följer också med.
    }
people-hand-over-notice = Bytet görs i ett steg
people-hand-over-text = { $name } får en introduktion på sin startsida.
people-hand-over-submit = Lämna över till { $name }
people-hand-over-change = Ändra

## Introduktion

people-waiting-title = Gå igenom introduktionen till din nya roll
people-intro-title = Introduktion till din roll
people-intro-lede = Det här har du tagit över. Ta det i din egen takt.
people-intro-none = Du har inget att gå igenom
people-intro-none-text = När du tar över en roll efter någon hittar du här vad som är öppet, vilka enheter det gäller och vilka dina kollegor är.
people-intro-after = Du tar över efter { $name }.
people-intro-units = Enheter: { $units }.
people-intro-colleagues = Närmaste kollegor
people-intro-done-text = Har du gått igenom allt? Då försvinner påminnelsen från startsidan.
people-intro-done = Jag har gått igenom det
people-intro-open = Det här väntar på dig
people-intro-nothing = Ingenting väntar på dig just nu
people-intro-nothing-text = Nya ärenden visas på din startsida.

## Läs in en lista

people-import-title = Läs in personer
people-import-lede = En lista från Excel eller personalsystemet. Först får du se vad den skulle ändra.
people-import-template = Hämta en mall
people-import-columns = Det här kan listan innehålla
people-import-column = Kolumn
people-import-holds = Vad som står där
people-import-file = Lista
people-import-file-hint = CSV eller Excel (.xlsx), högst 2 000 rader. En rad för varje roll.
people-import-file-missing = Välj en fil
people-import-submit = Visa vad som ändras
people-import-too-large = Filen är för stor. Dela upp listan
people-import-too-many = Listan har fler än { $most } rader. Dela upp den
people-import-empty = Filen har inga rader under rubriken
people-import-old-excel = Filen är låst eller i ett gammalt Excelformat. Spara den som .xlsx utan lösenord
people-import-no-table = Vi kan inte läsa filen som en tabell. Spara den som .xlsx eller CSV
people-import-columns-missing = Lägg till det här i rubrikraden: { $columns }
people-import-roles = Roller som kan stå i listan: { $roles }.
people-import-name = { $column ->
        [user_name] Användarnamn
        [name] Namn
        [email] E-post
        [title] Titel
        [unit] Enhet
        [role] Roll
        [from] Från
        [until] Till
        [deputy] Ersättare
       *[other] { $column }
    }
people-import-about = { $column ->
        [user_name] Det som personen loggar in med. Måste finnas.
        [name] För- och efternamn. Måste finnas.
        [email] Får lämnas tom.
        [title] Får lämnas tom.
        [unit] Enhetens namn. Heter flera enheter likadant, skriv den övre först: Äldreomsorgen / Björkgården.
        [role] En roll på enheten. Får lämnas tom.
        [from] Rollens första dag, till exempel 2026-01-01. Tomt betyder i dag.
        [until] Rollens sista dag. Tomt betyder tills vidare.
        [deputy] Ja om rollen gäller som ersättare.
       *[other] { $column }
    }
people-preview-title = Det här ändras
people-preview-sums = Nya personer: { $added }. Ändrade: { $changed }. Nya roller: { $roles }. Rader som hoppas över: { $left }.
people-preview-wrong = { $n ->
        [one] En rad hoppas över
       *[other] { $n } rader hoppas över
    }
people-preview-wrong-text = Rätta dem i filen och läs in den igen. Det som redan är inläst kommer inte dubbelt.
people-preview-nothing = Ingenting att läsa in. Allt i listan finns redan, eller så behöver raderna rättas.
people-preview-again = Välj en annan fil
people-preview-changes = Ändringar
people-preview-submit = Läs in
people-preview-row = Rad { $line }: { $name }
people-preview-left = hoppas över
people-preview-add = läggs till
people-preview-change = { $column } ändras
people-preview-give = får en roll
people-preview-done = Listan är inläst
people-preview-done-already = Listan är redan inläst
people-preview-passwords = De nya personerna har inget lösenord än. Ge var och en ett engångslösenord på personens sida.
people-preview-unready = Visa dem som saknar lösenord
people-preview-people = Till personerna
people-fault-missing = { $column } saknas
people-fault-unreadable = { $column } går inte att läsa
people-fault-no-unit = Ingen enhet heter { $name }
people-fault-several-units = Flera enheter heter { $name }. Skriv den övre enheten först
people-fault-no-role = Ingen roll heter { $name }
people-fault-contradicts = { $column } är något annat på en rad längre upp

## Inloggning i två steg

people-code-title = Skriv koden
people-code-lede = Öppna appen där du har dina koder.
people-code-label = Kod
people-code-hint = Sex siffror från appen, eller en av dina reservkoder.
people-code-missing = Skriv koden från appen, eller en reservkod
people-code-wrong = Koden stämmer inte, eller så är den redan använd. Vänta på nästa kod. Efter åtta försök väntar kontot i en kvart
people-code-submit = Logga in
people-code-help = Har du varken appen eller en reservkod? Be systemadministratören nollställa inloggning i två steg.
people-first-second-title = Slå på inloggning i två steg
people-first-second-lede = Din roll kräver det. Sedan är du inne.
people-second-title = Inloggning i två steg
people-second-lede = Då räcker det inte att någon kommer över ditt lösenord. Du skriver också en kod som din telefon visar.
people-second-begin = Slå på inloggning i två steg
people-second-change = Reservkoder och inställningar
people-second-on = Inloggning i två steg är på
people-second-is-on = På
people-second-is-off = Av
people-second-step-app = Ta fram en app för engångskoder i telefonen. Fråga it-stödet vilken ni använder.
people-second-step-scan = Läs av rutan med appen.
people-second-step-code = Skriv koden som appen visar.
people-second-qr = Rutkod för appen
people-second-by-hand = Går det inte att läsa av rutan?
people-second-by-hand-text = Skriv in den här nyckeln i appen i stället. Välj tidsbaserad kod.
people-second-code-hint = Sex siffror.
people-second-wrong = Koden stämmer inte. Se efter att telefonens klocka går rätt och skriv nästa kod
people-second-submit = Slå på
people-second-remove-title = Ta bort inloggning i två steg
people-second-remove-lede = Sedan räcker lösenordet. Dina reservkoder slutar gälla.
people-second-remove-submit = Ta bort
people-second-removed = Inloggning i två steg är borttagen
people-codes-title = Dina reservkoder
people-codes-lede = Har du inte telefonen med dig loggar du in med en av dem. Varje kod gäller en gång.
people-codes-list = Koderna
people-codes-once = Koderna visas bara nu
people-codes-once-text = Skriv ut dem eller skriv av dem, och förvara dem på ett säkert ställe.
people-codes-on = Jag har sparat koderna
people-codes-print = Skriv ut
people-codes-renew = Gör nya reservkoder
people-codes-left = { $n ->
        [0] Inga reservkoder kvar.
        [one] En reservkod kvar.
       *[other] { $n } reservkoder kvar.
    }
people-confirm-title = Bekräfta att det är du
people-confirm-lede = Det du ska göra kan låsa någon ute, eller släppa in någon. Skriv ditt lösenord igen.
people-confirm-submit = Bekräfta
people-confirm-wrong = Det är inte lösenordet du har nu, eller så väntar kontot. Skriv det igen om en stund

## Passkeys

people-passkeys-title = Passkeys på dina enheter
people-passkeys-lede = Med en passkey loggar du in med fingret, ansiktet eller enhetens pinkod. Den kan inte luras av dig på en falsk sida.
people-passkey-new-title = Lägg till en passkey
people-passkey-new-lede = Enheten frågar efter fingret, ansiktet eller pinkoden. De lämnar aldrig enheten.
people-passkey-new-submit = Skapa på den här enheten
people-passkey-name = Vad ska den heta?
people-passkey-name-hint = Till exempel Min telefon.
people-passkey-unnamed = Min passkey
people-passkey-done = Du kan logga in med din nya passkey
people-passkey-removed = Passkeyn är borttagen
people-passkey-remove = Ta bort
people-passkey-made = Skapad { $at }
people-passkey-used = användes { $at }
people-passkey-unused = inte använd än
people-passkey-many = Du har tjugo passkeys. Ta bort en först.
people-passkey-in-title = Logga in med passkey
people-passkey-in-lede = Enheten frågar efter fingret, ansiktet eller pinkoden.
people-passkey-in-submit = Fortsätt
people-passkey-failed = Det kom inget svar från enheten. Prova igen
people-passkey-wrong = Passkeyn gick inte att använda. Prova igen, eller logga in med lösenord.
people-passkey-password = Logga in med lösenord i stället
people-passkey-script = Passkeys behöver JavaScript i webbläsaren. Logga in med lösenord i stället, eller slå på JavaScript.

## Händelser kring inloggningen

people-journal-title = Händelser kring din inloggning
people-journal-lede = Känner du inte igen något? Byt lösenord och säg till systemadministratören.
people-journal-none = Inget har hänt än.
people-journal-in = { $with ->
        [code] Du loggade in med lösenord och kod
        [recovery] Du loggade in med lösenord och reservkod
        [passkey] Du loggade in med passkey
        [demo] Du loggade in med ett tryck
       *[other] Du loggade in med lösenord
    }
people-journal = { $what ->
        [sign_in_failed] Ett försök att logga in misslyckades
        [account_locked] Kontot låstes efter många försök
        [account_unlocked] Kontot låstes upp
        [password_changed] Lösenordet byttes
        [password_reset] Du fick ett engångslösenord
        [session_ended] Du loggades ut på ett ställe
        [sessions_ended] Du loggades ut på andra ställen
        [second_added] Inloggning i två steg slogs på
        [second_removed] Inloggning i två steg togs bort
        [second_reset] Inloggning i två steg nollställdes
        [recovery_codes_made] Nya reservkoder gjordes
        [passkey_added] En passkey lades till
        [passkey_removed] En passkey togs bort
        [token_added] En nyckel för andra program skapades
        [token_ended] En nyckel för andra program avslutades
       *[other] Något annat hände
    }
people-journal-new-device = { $text }, från en webbläsare du inte har använt förut
people-journal-by = { $text } av { $name }

## Krav på två steg

people-rule-title = Krav på två steg
people-rule-lede = Bestäm vilka roller som ska logga in i två steg. Den som har flera roller följer den strängaste.
people-rule-level = { $level ->
        [free] Frivilligt
        [ask] Uppmanas
       *[demand] Krävs
    }
people-rule-missing = Välj frivilligt, uppmanas eller krävs
people-rule-done = Kraven är sparade och gäller från nästa inloggning
people-rule-set = Ändrat av { $name }, { $at }.
people-rule-delivered = Så här är det från början.
people-waiting-second = Slå på inloggning i två steg
people-waiting-second-why = Du läser skyddade uppgifter
people-person-second = Nollställ inloggning i två steg
people-person-second-text = För den som har tappat telefonen. App, reservkoder och passkeys tas bort, och personen loggas ut. Kontrollera först att det är rätt person.
people-tokens-title = API-nycklar
people-tokens-lede = Här är de system som arbetar i ditt namn. Den som sköter driften skapar nycklar.
people-tokens-about = Läs om API:et
people-tokens-none = Inga nycklar
people-tokens-none-text = Inget annat system arbetar i ditt namn.
people-tokens-start = Börjar med { $start }, gäller till { $until }
people-tokens-used = användes { $when }
people-tokens-unused = inte använd än
people-tokens-scopes = Får: { $scopes }
people-tokens-end = Avsluta nyckeln
people-tokens-done = Nyckeln är avslutad.
