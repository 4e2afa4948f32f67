# The shell
web-skip = Hoppa till innehållet
web-menu = Huvudmeny
web-menu-close = Stäng menyn
web-quick = Snabbmeny
web-more = Mer
web-report = Rapportera
web-account = Mitt konto
web-open-count = öppna
web-unread-count = olästa
web-group-system = Ledningssystemet
web-group-follow-up = Uppföljning
# Same in English: the same word.
# Same in English: the same word
web-group-administration = Administration
web-back = Tillbaka
web-cancel = Avbryt
web-question = Fråga { $at } av { $of }
web-demo = Det här är en demonstration med påhittade uppgifter.
web-demo-switch = Byt person

# Forms
web-form-errors = Vi behöver veta lite mer
web-form-unreadable = Kontrollera uppgifterna och försök igen
web-form-too-long = Korta texten till { $max } tecken, den är { $over } för lång
web-form-day = Skriv datumet som år-månad-dag, till exempel 2026-11-23
web-form-outrun = Någon annan har ändrat medan du skrev. Din text finns kvar. Jämför den med det som är sparat och spara igen

# Problems
web-problem-home = Till startsidan
web-problem-again = Skicka igen
web-problem-sign-in-link = Logga in i en ny flik
web-problem-sign-in-title = Du har loggats ut
web-problem-sign-in-text = Det du skrev finns kvar här. Logga in i en ny flik, gå tillbaka hit och skicka igen.
web-problem-denied-title = Det här ingår inte i din roll
web-problem-denied-text = Behöver du göra det här i ditt arbete? Be din chef eller systemadministratören om rätt roll.
web-problem-not-found-title = Sidan finns inte, eller så får du inte se den
web-problem-not-found-text = Kontrollera adressen. Gäller det ett ärende som du borde se, prata med den som delade länken.
web-problem-stale-title = Någon annan hann före
web-problem-stale-text = Uppgiften har ändrats medan du hade sidan öppen. Gå tillbaka, läs in sidan på nytt och gör om din ändring.
web-problem-old-title = Sidan hade blivit gammal
web-problem-old-text = Du har kanske loggat in på nytt sedan du öppnade den. Det du skrev finns kvar. Skicka igen.
web-problem-site-title = Formuläret kom från en annan webbplats
web-problem-site-text = Av säkerhetsskäl tar vi bara emot formulär från våra egna sidor. Gå till startsidan och gör om.
web-problem-bad-title = Vi kunde inte läsa det som skickades
web-problem-bad-text = Gå tillbaka och försök igen. Händer det igen, kontakta systemadministratören.
web-problem-large-title = Det som skickades är för stort
web-problem-large-text = Gå tillbaka, välj en mindre fil eller korta texten och skicka igen.
web-problem-many-title = Det gick lite för fort
web-problem-many-text = Vänta några sekunder och försök igen.
web-problem-refused-title = Det går inte just nu
web-problem-unsaved-title = Det gick inte att spara
web-problem-unsaved-text = Det du skrev finns kvar här. Vänta en stund och skicka igen. Händer det igen, kontakta systemadministratören.
web-problem-files = Filer och bilder följer inte med. Lägg till dem på nytt efteråt.
web-problem-busy-title = Systemet svarar inte just nu
web-problem-busy-text = Inget som har sparats är borta. Vänta en stund och försök igen.
web-problem-broken-title = Något gick fel
web-problem-broken-text = Det är vårt fel, inte ditt. Försök igen. Händer det igen, kontakta systemadministratören och ange { $request }.
web-api-unknown-field = Fältet finns inte. Ta bort det.
web-api-wrong-kind = Värdet har fel form. Se beskrivningen av anropet.
web-api-missing = Skicka ett värde här.
web-api-version-missing = Skicka den version du läste, i version eller If-Match.
web-api-version-text = Någon annan har ändrat sedan du läste. Läs igen och gör om din ändring.
web-api-invalid-title = Något behöver rättas
web-api-invalid-text = Se vad som är fel i errors. Inget är ändrat om inte saved säger det.
web-api-scope-title = Nyckeln räcker inte till
web-api-scope-text = Nyckeln behöver räckvidden { $action }.
web-api-method-title = Adressen tar inte emot den metoden
web-api-method-text = Se vilka metoder som finns i Allow.
web-api-media-title = Innehållet ska vara JSON
web-api-media-text = Skicka innehållet som application/json.
web-api-key-title = Nyckeln är redan använd
web-api-key-text = Samma Idempotency-Key kom förut med ett annat innehåll. Välj en ny nyckel för ett nytt anrop.
