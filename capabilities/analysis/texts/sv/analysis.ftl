# Utveckling

analysis-nav = Utveckling
analysis-title = Utveckling
analysis-lede = { $what } över tid, efter plats och efter orsak. Varje tal leder till ärendena bakom, om du får se dem.
analysis-status = { $n } händelser i urvalet
analysis-status-about = Ungefär { $n } händelser i urvalet
analysis-any = Alla
analysis-show = Visa
analysis-clear = Rensa urvalet
analysis-filter = Välj vad som räknas
analysis-more = Fler val
analysis-no-unit = Ingen enhet heter så
analysis-own-units = Mina enheter
analysis-everywhere = Hela kommunen
analysis-unit-within = { $unit } ({ $above })
analysis-not-stated = Inte angivet
analysis-nothing = Inget att visa för urvalet.
analysis-empty = Inga händelser i urvalet
analysis-empty-text = Välj en längre period eller ta bort något av valen.
analysis-count = Antal
analysis-percent = { $n } %
analysis-as-table = Visa som tabell
analysis-axis-unit = Enhet
analysis-axis-month = Månad
analysis-split = Dela upp på
analysis-track = Lagrum
analysis-track-hsl = Hälso- och sjukvård
analysis-track-sol = Socialtjänst
analysis-provider = Utförare
analysis-provider-own = Egen regi
analysis-provider-private = Privat utförare

## Perioder

analysis-period = Period
analysis-period-latest = Senaste { $months } månaderna
analysis-period-tertial = Tertial { $tertial } { $year }
analysis-period-span = { $from } till { $until }

## Små tal

analysis-few = färre än 5
analysis-few-short = <5
analysis-rounded-title = Tal från andra enheter är avrundade
analysis-rounded = De visas till närmaste femtal, och färre än fem visas inte alls. Så kan ingen räkna ut vad som hänt enskilda personer. Egna enheters tal är exakta.

## Månader

analysis-months-table = Månad för månad
analysis-months-verdict = Bedömning
analysis-months-usual = Som vanligt
analysis-months-open = Månaden är inte slut
analysis-months-above = Fler än väntat
analysis-months-below = Färre än väntat
analysis-months-run-above = Fler än vanligt länge
analysis-months-run-below = Färre än vanligt länge
analysis-months-as-usual = Som vanligt
analysis-months-more = Fler än väntat sedan { $since }. Titta närmare
analysis-months-fewer = Färre än väntat sedan { $since }. Ta reda på varför
analysis-months-few = För få för en kurva
analysis-months-few-text = Välj en längre period eller en större enhet. Tabellen visar det som kan visas.
analysis-months-expected = I snitt { $mean } i månaden. Mellan { $low } och { $high } är väntat. En månad utanför, eller åtta i rad på samma sida, är ingen slump och får en fyrkant.
analysis-months-median = Medianen är { $median } i månaden. Det behövs tio månader för att säga vad som är väntat.
analysis-months-mean = medel { $n }
analysis-months-middle = median { $n }
analysis-months-high = övre gräns { $n }
analysis-months-low = nedre gräns { $n }
analysis-months-signal = { $month }: { $n }, { $what }

## Fördelning och orsaker

analysis-shares-table = Efter { $what }
analysis-shares-text = Antal efter { $what }, under hela perioden.
analysis-shares-most = { $what } är flest: { $n }
analysis-causes-table = Orsaker
analysis-causes-text = Orsaker som utredningarna har funnit. En händelse kan ha flera.
analysis-causes-cause = Orsak
analysis-causes-together = Tillsammans
analysis-causes-most = Vanligaste orsaken: { $what }
analysis-causes-few = { $n ->
    [one] En orsak står för { $part } procent
   *[other] { $n } orsaker står för { $part } procent
}

## Två saker mot varandra

analysis-cross-table = { $down } och { $across }
analysis-cross-clock = Flest händer klockan { $what }
analysis-cross-most = Flest: { $what }
analysis-cross-even = Ingenting sticker ut
analysis-cross-choose = Välj rader och kolumner
analysis-cross-rows = Rader
analysis-cross-columns = Kolumner

## Enheter

analysis-units-table = Jämförelse
analysis-units-text = Hela månader jämförs. Antalen säger inget om hur stora enheterna är, eller hur ofta de rapporterar.
analysis-units-verdict = Bedömning
analysis-units-whole = Alla
analysis-units-usual = Som vanligt
analysis-units-more = Fler än förra perioden
analysis-units-fewer = Färre än förra perioden
analysis-units-too-few = För få för att säga
analysis-units-finding-more = Fler än förra perioden. Titta närmare
analysis-units-finding-fewer = Färre än förra perioden
analysis-units-finding-usual = Ungefär som förra perioden

## Kända förändringar

analysis-change-title = Namnge en förändring
analysis-change-lede = Från den månaden räknas det väntade om, och namnet syns i kurvan.
analysis-change-name = Vad ändrades?
analysis-change-name-hint = Kort, så att det får plats i kurvan: Dubbelkontroll införs
analysis-change-name-missing = Skriv vad som ändrades, med högst 60 tecken
analysis-change-month = Från vilken månad?
analysis-change-month-first = Välj månad
analysis-change-month-missing = Välj från vilken månad
analysis-change-unit = Var?
analysis-change-unit-hint = Gäller också enheterna under.
analysis-change-unit-wrong = Välj en enhet som du ansvarar för
analysis-change-save = Spara förändringen
analysis-change-add = Namnge en förändring
analysis-change-line = Sedan { $since }: { $what }
analysis-change-remove = Ta bort
analysis-change-remove-title = Ta bort förändringen?
analysis-change-remove-lede = Det väntade räknas då som om inget hade ändrats.
analysis-change-remove-yes = Ta bort förändringen
analysis-change-remove-no = Behåll den
analysis-crumbs = Brödsmulor

## Filer

analysis-file-xlsx = Hämta som Excel
analysis-file-csv = Hämta som CSV
analysis-file-about = Om tabellen
analysis-file-of = Det som räknas
analysis-file-made = Hämtad
analysis-file-failed = Filen kunde inte göras. Försök igen, eller hämta som CSV.
