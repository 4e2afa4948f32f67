# The menu and the lists
regulations-nav = Krav och lagar
regulations-title = Krav och lagar
regulations-lede = Lagar, föreskrifter och kommunens egna krav, och det som svarar mot dem.
regulations-tabs = Register
regulations-tab-acts = Lagar och föreskrifter
regulations-tab-own = Egna krav och mål
regulations-crumbs = Brödsmulor
regulations-print = Skriv ut
regulations-save = Spara
regulations-back = Avbryt
regulations-optional = frivilligt
regulations-nobody = Ingen än
regulations-error-title = Fel: { $title }
regulations-filter-label = Filtrera krav
regulations-filter-show = Visa
regulations-filter-clear = Rensa
regulations-filter-words = Sök krav
regulations-filter-words-hint = Nummer eller ord, till exempel 27 kap. 2 § eller egenkontroll
regulations-filter-kind = Sort
regulations-filter-law = Gäller
regulations-filter-state = Läge
regulations-filter-any = Alla
regulations-filter-going = Gäller
regulations-filter-ended = Avslutade
regulations-count-acts = { $n ->
    [one] En författning
   *[other] { $n } författningar
}
regulations-count-found = { $n ->
    [one] Ett krav hittat
   *[other] { $n } krav hittade
}
regulations-count-own = { $n ->
    [one] Ett krav
   *[other] { $n } krav
}
regulations-more-found = Vi visar de första { $n }. Skriv fler ord för att hitta rätt.
regulations-none-found = Inget krav innehåller de orden
regulations-none-found-text = Prova ett annat ord, eller skriv bara paragrafens nummer.
regulations-empty = Inga författningar av den sorten
regulations-empty-text = Välj en annan sort, eller visa alla.
regulations-column-act = Författning
regulations-column-kind = Sort
regulations-column-binds = Gäller
regulations-column-provisions = Krav
regulations-column-checked = Kontrollerad
regulations-column-thing = Vad
regulations-column-where = Var
regulations-column-tied = Knuten
regulations-column-untie = Lossa
regulations-ended = upphävd

# An act
regulations-kind-law = Lag
regulations-kind-ordinance = Förordning
regulations-kind-regulation = Föreskrift
regulations-kind-advice = Allmänna råd
regulations-kind-eu = EU-förordning
regulations-kind-board-goal = Nämndmål
regulations-kind-own = Eget krav
regulations-kind-values = Värdegrund
regulations-kind-quality-area = Kvalitetsområde
regulations-must = { $kind }: ska
regulations-should = { $kind }: bör
regulations-to-check = Kontrolleras
regulations-mark-read = Vi har läst texten i källan. Det här är vår korta sammanfattning, inte lagens ord.
regulations-mark-secondary = Vi har läst om kravet i en annan källa, men inte i själva texten. Kontrollera mot den tryckta texten.
regulations-mark-memory = Vi har inte läst texten. Kontrollera innehåll och nummer mot den tryckta texten.
regulations-binds = Verksamhet enligt { $laws }
regulations-binds-public = Kommunens egen verksamhet enligt { $laws }
regulations-binds-private = Privata utförare enligt { $laws }
regulations-period = Från { $from }
regulations-period-ended = { $from } till { $until }
regulations-replaced = Gäller inte längre
regulations-replaced-by = Ersatt av
regulations-now-is = Motsvaras nu av
regulations-was = Motsvarar i den äldre lagen
regulations-act-facts = Om författningen
regulations-fact-number = Nummer
regulations-fact-issuer = Utfärdad av
regulations-fact-period = Gäller
regulations-fact-amended = Läst till och med
regulations-fact-checked = Senast kontrollerad
regulations-fact-source = Källa
regulations-fact-who = Vem som ska
regulations-fact-binds = Gäller
regulations-fact-kind = Sort
regulations-fact-wording = Lydelse
regulations-fact-unit = Gäller för
regulations-fact-owner = Ansvarig
regulations-fact-decision = Beslutat av
regulations-source = Läs texten i källan
regulations-checked-here = { $day } av { $name }
regulations-checked-by = { $day } av { $name }
regulations-act-to-check = { $n ->
    [one] Ett krav ska kontrolleras mot den tryckta texten.
   *[other] { $n } krav ska kontrolleras mot den tryckta texten.
}
regulations-not-checked-a-year = Inte kontrollerad på ett år
regulations-check = Kontrollerad i dag
regulations-check-hint = Har du jämfört med den gällande texten i källan? Då sparas dagen och ditt namn.
regulations-wordings = Lydelser
regulations-wording-by = Lydelse { $n }, fastställd { $when } av { $name }
regulations-wording-delivered = Lydelse { $n }, levererad med Ledfyr { $when }
regulations-provisions = Krav
regulations-chapter = { $n } kap.
regulations-chapter-heading = { $n } kap. { $heading }
regulations-note = Anmärkning
regulations-see-compliance = Se efterlevnaden

# A requirement
regulations-asks = Vad kravet säger
regulations-summary = Vår sammanfattning i korthet.
regulations-advice = Det här är ett allmänt råd
regulations-advice-text = Rådet säger hur man kan eller bör göra. Ni får göra på ett annat sätt som når samma mål.
regulations-provision-side = Om kravet
regulations-provision-facts = Uppgifter
regulations-shown-by = Det som visar att kravet är uppfyllt
regulations-shown-by-nothing = Kravet behöver inte visas: det förklarar eller begränsar.
regulations-shown-by-computed = Räknas fram ur det som görs. Ingen bockar av.
regulations-standing = { $thing } svarar mot kravet av sig självt.
regulations-serving = Det som svarar mot kravet
regulations-serving-add = Knyt något
regulations-serving-none = Inget är knutet än
regulations-serving-none-text = Knyt processer, rutiner och annat som svarar mot kravet, så syns det här och i den röda tråden.
regulations-reworded = ny lydelse sedan dess
regulations-untie = Lossa { $cite }
regulations-untie-short = Lossa
regulations-thing-provision = Krav
regulations-thing-process = Process
regulations-thing-step = Steg
regulations-thing-document = Rutin eller dokument
regulations-thing-partner = Samverkanspart
regulations-thing-event = Avvikelse
regulations-thing-action = Åtgärd
regulations-thing-other = Annat

# Ties
regulations-panel = Krav som det här svarar mot
regulations-panel-none = Inga krav är knutna än.
regulations-panel-standing = Av sig självt:
regulations-panel-find = Sök ett krav att knyta
regulations-panel-submit = Sök
regulations-thread-link = Se den röda tråden
regulations-link-served = uppfylls genom
regulations-tie-title = Knyt krav
regulations-tie-error = Fel: Knyt krav
regulations-tie-find = Vad söker du?
regulations-tie-kind = Sort
regulations-tie-found = { $n ->
    [one] En träff
   *[other] { $n } träffar
}
regulations-tie-none = Inget stämmer med orden. Prova färre ord.
regulations-tie-more = Vi visar de första tjugo. Skriv fler ord för att hitta rätt.
regulations-tie-provisions = Krav som det svarar mot
regulations-tie-things = Det som svarar mot kravet
regulations-tie-save = Knyt
regulations-tie-choose-provision = Välj minst ett krav
regulations-tie-choose-thing = Välj minst en sak som svarar mot kravet

# Own requirements
regulations-own-new = Skriv ett eget krav
regulations-own-edit = Revidera
regulations-own-end = Avsluta kravet
regulations-own-edit-title = Revidera kravet
regulations-own-end-title = Avsluta kravet
regulations-own-end-text = Kravet finns kvar med sina lydelser och med det som är knutet till det, men gäller inte längre.
regulations-own-end-submit = Avsluta
regulations-own-last = Sista dagen det gäller
regulations-own-last-missing = Skriv den sista dagen, till exempel 2026-12-31
regulations-own-empty = Inga egna krav här
regulations-own-empty-text = Här står nämndens mål, värdegrunden, kvalitetsområden och krav som ni ställer på er själva.
regulations-own-meta = { $unit }. Ansvarig: { $name }
regulations-own-meta-nobody = { $unit }. Ingen ansvarig än
regulations-own-from = från { $day }
regulations-own-until = till { $day }
regulations-own-nobody = Ingen är ansvarig
regulations-own-nobody-text = Ett krav utan ansvarig blir lätt bortglömt. Revidera det och välj vem.
regulations-own-local = Ett eget krav. Det är inte lag.
regulations-own-created = { $name } skrev kravet
regulations-own-revised = { $name } reviderade kravet
regulations-own-ended = { $name } avslutade kravet
regulations-own-kind = Vad är det?
regulations-own-kind-missing = Välj vad det är
regulations-own-unit = Var gäller det?
regulations-own-unit-hint = Det gäller också alla enheter under.
regulations-own-unit-missing = Välj var kravet gäller
regulations-own-title = Kravet i en mening
regulations-own-title-hint = Till exempel: Alla som rapporterar får svar inom en vecka
regulations-own-title-missing = Skriv kravet i en mening
regulations-own-text = Vad menas med det?
regulations-own-text-hint = Skriv så att det går att se om det är uppfyllt.
regulations-own-text-missing = Skriv vad kravet betyder, gärna med en mening
regulations-own-owner = Vem är ansvarig?
regulations-own-owner-choose = Välj …
regulations-own-owner-none-found = Ingen med det namnet
regulations-own-owner-wrong = Välj en person i listan
regulations-own-decision = Vem har beslutat det, och när?
regulations-own-decision-hint = Till exempel: Vård- och omsorgsnämnden § 41/2026
regulations-own-decision-missing = Skriv vem som har beslutat kravet
regulations-own-from-label = Gäller från
regulations-own-from-missing = Skriv från vilken dag det gäller
regulations-own-until-label = Gäller till och med
regulations-own-until-before = Den sista dagen är före den första
regulations-own-evidence = Vad visar att det är uppfyllt?
regulations-own-evidence-hint = Det räknas fram för varje enhet.

# Newer wordings
regulations-newer = { $n ->
    [one] En författning har en nyare lydelse
   *[other] { $n } författningar har en nyare lydelse
}
regulations-newer-see = Se vad som ändras
regulations-update-link = Nya lydelser
regulations-update-title = Nya lydelser
regulations-update-lede = Inget ändras förrän du har sett vad det gör och fastställt det. De gamla lydelserna finns kvar.
regulations-update-how = Så går det till
regulations-update-step-take = Ta in en ny lydelse: den som kom med Ledfyr, eller en fil
regulations-update-step-look = Se ord för ord vad som ändras, och vad som är knutet
regulations-update-step-establish = Fastställ den. Då sparas vem som gjorde det och när
regulations-update-waiting = Väntar på dig
regulations-update-delivered = Kom med Ledfyr
regulations-update-none = Du har de nyaste lydelserna
regulations-update-none-text = När Ledfyr uppdateras visas nya lydelser här.
regulations-update-look = Se vad { $act } ändrar
regulations-update-from-file = Från en fil
regulations-update-file = Fil med en författning
regulations-update-file-hint = En textfil i samma form som de som följer med, högst 256 kB
regulations-update-file-missing = Välj en fil
regulations-update-read = Läs filen
regulations-update-same = Filen säger detsamma som lydelsen som gäller
regulations-update-older = Filen är inte nyare än lydelsen som gäller. Sätt edition till { $n } eller högre.
regulations-fault-too-large = Filen är för stor. Högst 256 kB går att läsa
regulations-fault-unreadable = Filen går inte att läsa: { $message }
regulations-fault-unreadable-line = Filen går inte att läsa, rad { $line }: { $message }
regulations-fault-missing = Fyll i { $field }
regulations-fault-too-long = Korta { $field }
regulations-fault-twice = Platsen { $place } står två gånger. Låt varje krav stå en gång
regulations-fault-evidence = { $place }: ingen känner till sorten { $kind }. Se de levererade filerna för vilka som finns
regulations-fault-dates = Dagarna stämmer inte: den sista är före den första, eller så saknas edition
regulations-fault-code = Koden { $code } får bara ha små bokstäver, siffror och bindestreck
regulations-fault-how-many = Filen har { $n } krav. Det ska vara mellan 1 och 600
regulations-fault-own = { $place }: en författning kan inte vara kommunens eget krav. Välj law, ordinance, regulation, advice eller eu
regulations-preview-title = Ny lydelse av { $act }
regulations-preview-sums = { $added } nya, { $changed } ändrade, { $removed } borttagna krav.
regulations-preview-kept = Det som är knutet behåller den lydelse det knöts med, och märks ut.
regulations-preview-establish = Fastställ lydelsen
regulations-preview-discard = Kasta den
regulations-preview-done = Lydelsen är fastställd
regulations-preview-see = Se författningen
regulations-preview-act = Om författningen
regulations-preview-name = Namn
regulations-preview-heading = Rubrik
regulations-preview-text = Text
regulations-preview-mark = Hur säkra vi är
regulations-preview-added = Nytt
regulations-preview-changed = Ändrat
regulations-preview-removed = Borttaget
regulations-preview-gone = Borttaget:
regulations-preview-new = Nytt:
regulations-preview-ties = { $n ->
    [one] En sak är knuten till det som ändras
   *[other] { $n } saker är knutna till det som ändras
}
regulations-preview-ties-text = Se efter om de behöver ändras. De står kvar med den lydelse de knöts med.
regulations-preview-tied = { $n ->
    [one] En sak knuten
   *[other] { $n } saker knutna
}

# Kinds of evidence
regulations-evidence-process = Processen är beskriven och fastställd
regulations-evidence-activities = Processen har aktiviteter i ordning
regulations-evidence-routine = Rutinen är fastställd och gäller
regulations-evidence-activity-routines = Varje aktivitet har rutin och ansvarig roll
regulations-evidence-collaboration = Processen visar hur ni samverkar
regulations-evidence-document = Dokumentet är fastställt och gäller
regulations-evidence-read = De som ska ha läst har läst
regulations-evidence-risk = Risker är bedömda det senaste året
regulations-evidence-self-check = Egenkontroller görs som planerat
regulations-evidence-reports = Rapporter kommer in
regulations-evidence-handled = Rapporter tas om hand i tid
regulations-evidence-feedback = Den som rapporterar får återkoppling
regulations-evidence-lex-sarah = Lex Sarah hanteras i tid
regulations-evidence-lex-maria = Allvarliga vårdskador hanteras i tid
regulations-evidence-patterns = Mönster och trender analyseras
regulations-evidence-actions = Åtgärder blir gjorda i tid
regulations-evidence-effect = Effekten av åtgärder bedöms
regulations-evidence-log-review = Åtkomst i loggen granskas
regulations-evidence-duties = Uppgifterna i kvalitetsarbetet är fördelade
regulations-evidence-manager = Enheten har en chef
regulations-evidence-mas = Det finns en MAS
regulations-evidence-head = Det finns en verksamhetschef

# Compliance
regulations-compliance-nav = Efterlevnad
regulations-compliance-title = Efterlevnad
regulations-compliance-lede = Så står det till med kraven på { $unit }. Räknas fram ur det som görs, ingen bockar av.
regulations-compliance-sums = { $holds } håller överallt, { $old } är inaktuella någonstans, { $missing } saknar något någonstans.
regulations-compliance-print = Till inspektören
regulations-compliance-none = Inga krav att visa
regulations-compliance-none-text = Välj en annan författning, ett annat kapitel eller ett annat läge.
regulations-compliance-legend = Talen visar hur många enheter av alla som kravet håller på. Välj en ruta för att se vad som saknas.
regulations-filter-unit = Enhet
regulations-filter-chapter = Kapitel
regulations-state-holds = Håller
regulations-state-out-of-date = Inaktuellt
regulations-state-missing = Saknas
regulations-state-not-applicable = Gäller inte här
regulations-cell = håller på { $holds } av { $n } enheter. { $state } på någon
regulations-cell-holds = håller på alla { $n } enheter
regulations-judged-title = { $cite } på { $unit }
regulations-judged-not-applicable = Kravet gäller inte den här enheten. Det beror på vilka lagar den arbetar efter och vem som driver den.
regulations-judged-nothing = Inget visar det än.
regulations-judged-tie = Knyt det som visar det
regulations-see-requirement = Se kravet
regulations-column-evidence = Det som visar det
regulations-column-day = Dag
regulations-column-state = Läge
regulations-since = sedan { $day }
regulations-inspection-title = Efterlevnad för tillsyn
regulations-inspection-lede = { $unit }. { $act }. Läget { $day }.
regulations-inspection-back = Till efterlevnaden
regulations-inspection-wording = { $name }, lydelse { $n }, kontrollerad { $day }.
regulations-inspection-lacks = Saknas: { $kind }
regulations-inspection-too-many = Här är { $most } av { $n } enheter. Välj en del av organisationen för att få med alla.
regulations-inspection-foot = Läget är framräknat ur det som finns i ledningssystemet. Texterna om kraven är sammanfattningar.

# The red thread
regulations-thread-title = Röd tråd
regulations-thread-lede = Från kravet till effekten. Du ser det som du har behörighet till.
regulations-thread-none = Inget hänger ihop med det här än
regulations-thread-none-text = Knyt ett krav, eller koppla det till en process eller en åtgärd.
regulations-thread-here = du är här
regulations-thread-ground = Orsak: { $text }
regulations-thread-cut = Tråden är längre än vad som får plats här. Börja från något längre in.
regulations-things-provision = Krav
regulations-things-process = Processer
regulations-things-step = Steg
regulations-things-document = Rutiner och dokument
regulations-things-partner = Samverkan
regulations-things-event = Avvikelser
regulations-things-action = Åtgärder
regulations-things-other = Annat

# Health
regulations-health-nav = Hälsokontroll
regulations-health-title = Hälsokontroll av ledningssystemet
regulations-health-lede = { $n ->
    [one] En sak att laga.
   *[other] { $n } saker att laga eller titta på.
}
regulations-health-heading = { $rule } ({ $n })
regulations-health-none = Allt håller ihop
regulations-health-none-text = Inget är trasigt i den del av ledningssystemet som du ser.
regulations-health-more = Visa { $n } till
regulations-health-many = Vi visar de första { $n }. Laga dem, så kommer resten.
regulations-health-not-checked = Författningar som ingen har kontrollerat på ett år
regulations-health-not-checked-one = Kontrollera { $act } mot den gällande texten
regulations-health-ownerless = Egna krav utan ansvarig
regulations-health-own-untied = Egna krav som inget svarar mot
regulations-health-untied = Lagkrav som inget är knutet till
regulations-health-untied-one = { $n ->
    [one] { $act }: ett krav, { $first }
   *[other] { $act }: { $n } krav, det första { $first }
}
regulations-severity-grave = Lagkrav
regulations-severity-mend = Laga
regulations-severity-look = Titta på
regulations-unit = Enheten
regulations-panel-tied = Se krav som ni har knutit
regulations-tie-already = Redan knutna
