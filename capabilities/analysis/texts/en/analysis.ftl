# Development

analysis-nav = Development
analysis-title = Development
analysis-lede = { $what } over time, by place and by cause. Each number leads to the cases behind it, if you may see them.
analysis-status = { $n } events chosen
analysis-status-about = About { $n } events chosen
analysis-any = All
analysis-show = Show
analysis-clear = Clear the choices
analysis-filter = Choose what is counted
analysis-more = More choices
analysis-no-unit = No unit has that name
analysis-own-units = My units
analysis-everywhere = The whole municipality
analysis-unit-within = { $unit } ({ $above })
analysis-not-stated = Not stated
analysis-nothing = Nothing to show for these choices.
analysis-empty = No events chosen
analysis-empty-text = Choose a longer period, or take one of the choices away.
analysis-count = Number
analysis-percent = { $n }%
analysis-as-table = Show as a table
analysis-axis-unit = Unit
analysis-axis-month = Month
analysis-split = Split by
analysis-track = Law
analysis-track-hsl = Health care
analysis-track-sol = Social services
analysis-provider = Provider
analysis-provider-own = The municipality itself
analysis-provider-private = Private provider

## Periods

analysis-period = Period of time
analysis-period-latest = The latest { $months } months
analysis-period-tertial = { $year }, third { $tertial } of the year
analysis-period-span = { $from } to { $until }

## Small numbers

analysis-few = fewer than 5
analysis-few-short = under 5
analysis-rounded-title = Numbers of other units are rounded
analysis-rounded = They are shown to the nearest five, and fewer than five are not shown at all. So nobody can work out what happened to single persons. Your own units' numbers are exact.

## Months

analysis-months-table = Month by month
analysis-months-verdict = Verdict
analysis-months-usual = As usual
analysis-months-open = The month isn't over
analysis-months-above = More than expected
analysis-months-below = Fewer than expected
analysis-months-run-above = More than usual for long
analysis-months-run-below = Fewer than usual for long
analysis-months-as-usual = As usual
analysis-months-more = More than expected since { $since }. Have a closer look
analysis-months-fewer = Fewer than expected since { $since }. Find out why
analysis-months-few = Too few for a curve
analysis-months-few-text = Choose a longer period or a larger unit. The table shows what can be shown.
analysis-months-expected = { $mean } a month on average. Between { $low } and { $high } is to be expected. A month outside, or eight in a row on one side, is no chance and is drawn as a square.
analysis-months-median = The median is { $median } a month. It takes ten months to say what is to be expected.
analysis-months-mean = mean { $n }
analysis-months-middle = the median { $n }
analysis-months-high = upper limit { $n }
analysis-months-low = lower limit { $n }
analysis-months-signal = { $month } ({ $n }): { $what }

## Shares and causes

analysis-shares-table = By { $what }
analysis-shares-text = Numbers by { $what }, in the whole period.
analysis-shares-most = Most: { $what }, { $n }
analysis-causes-table = Causes
analysis-causes-text = Causes that investigations have found. An event can have several.
analysis-causes-cause = Cause
analysis-causes-together = Together
analysis-causes-most = The most common cause: { $what }
analysis-causes-few = { $n ->
    [one] One cause stands for { $part } per cent
   *[other] { $n } causes stand for { $part } per cent
}

## Two things against each other

analysis-cross-table = { $down } and { $across }
analysis-cross-clock = Most happens between { $what }
analysis-cross-most = Most: { $what }
analysis-cross-even = Nothing stands out
analysis-cross-choose = Choose rows and columns
analysis-cross-rows = Rows
analysis-cross-columns = Columns

## Units

analysis-units-table = Comparison
analysis-units-text = Whole months are compared. The numbers say nothing about how large the units are, or how often they report.
analysis-units-verdict = Verdict
analysis-units-whole = All of them
analysis-units-usual = As usual
analysis-units-more = More than the period before
analysis-units-fewer = Fewer than the period before
analysis-units-too-few = Too few to say
analysis-units-finding-more = More than the period before. Have a closer look
analysis-units-finding-fewer = Fewer than the period before
analysis-units-finding-usual = About as the period before

## Known changes

analysis-change-title = Name a change
analysis-change-lede = From that month, what is to be expected is reckoned anew, and the name is seen in the curve.
analysis-change-name = What was changed?
analysis-change-name-hint = Short, to have room in the curve: Double check begins
analysis-change-name-missing = Write what was changed, in 60 letters at most
analysis-change-month = From which month?
analysis-change-month-first = Choose a month
analysis-change-month-missing = Choose from which month
analysis-change-unit = Where?
analysis-change-unit-hint = Also concerns the units below.
analysis-change-unit-wrong = Choose a unit that you are responsible for
analysis-change-save = Save the change
analysis-change-add = Name a change
analysis-change-line = Since { $since }: { $what }
analysis-change-remove = Take away
analysis-change-remove-title = Take the change away?
analysis-change-remove-lede = What is to be expected is then reckoned as if nothing had changed.
analysis-change-remove-yes = Take the change away
analysis-change-remove-no = Keep it
analysis-crumbs = Breadcrumbs

## Files

analysis-file-xlsx = Get it as Excel
analysis-file-csv = Get it as CSV
analysis-file-about = About the table
analysis-file-of = What is counted
analysis-file-made = Fetched
analysis-file-failed = The file could not be made. Try again, or get it as CSV.
