# Dagar, klockslag, tal och hälsningar i hela systemet.

## Kalendern

text-month = { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
text-month-short = { $month ->
        [1] jan
        [2] feb
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] aug
        [9] sep
        [10] okt
        [11] nov
       *[12] dec
    }
text-weekday = { $weekday ->
        [1] måndag
        [2] tisdag
        [3] onsdag
        [4] torsdag
        [5] fredag
        [6] lördag
       *[7] söndag
    }
text-day = { $day } { text-month }
text-day-with-year = { $day } { text-month } { $year }
text-day-short = { $day } { text-month-short }
text-day-short-with-year = { $day } { text-month-short } { $year }
text-month-with-year = { text-month } { $year }
text-weekday-and-day = { text-weekday } { text-day }
text-weekday-and-day-with-year = { text-weekday } { text-day-with-year }
text-week = { $day }, vecka { $week }

## Klockan

text-clock = { $hour }.{ $minute }
text-at = { $day } { $clock }
text-today = i dag
text-yesterday = i går
text-tomorrow = i morgon
text-late = { $days ->
        [one] { $days } dag sen
       *[other] { $days } dagar sen
    }

## Hur länge sedan

text-age-now = nyss
text-age-minutes = { $n ->
        [one] för en minut sedan
       *[other] för { text-number } minuter sedan
    }
text-age-hours = { $n ->
        [one] för en timme sedan
       *[other] för { text-number } timmar sedan
    }
text-age-days = { $n ->
        [one] för en dag sedan
       *[other] för { text-number } dagar sedan
    }
text-age-weeks = { $n ->
        [one] för en vecka sedan
       *[other] för { text-number } veckor sedan
    }
text-age-months = { $n ->
        [one] för en månad sedan
       *[other] för { text-number } månader sedan
    }
text-age-years = { $n ->
        [one] för ett år sedan
       *[other] för { text-number } år sedan
    }

## Tal och ord

text-number = { $n ->
        [0] noll
        [1] en
        [2] två
        [3] tre
        [4] fyra
        [5] fem
        [6] sex
        [7] sju
        [8] åtta
        [9] nio
        [10] tio
        [11] elva
        [12] tolv
       *[other] { $n }
    }
text-list-pair = { $first } och { $last }
text-greeting = { $time ->
        [morning] God morgon
        [evening] God kväll
       *[day] Hej
    }
