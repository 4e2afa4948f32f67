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
people-demo-note = { $persona ->
        [unit_manager] Tar emot rapporter, bedömer och utreder på sin enhet
        [employee] Rapporterar och ser vad rapporten leder till
       *[other] Ser det som rollen behöver
    }

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
