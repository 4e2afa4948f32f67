# Days, clock times, numbers and greetings all over the system.

## The calendar

text-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
text-month-short = { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
text-weekday = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
text-day = { $day } { text-month }
text-day-with-year = { $day } { text-month } { $year }
text-day-short = { $day } { text-month-short }
text-day-short-with-year = { $day } { text-month-short } { $year }
text-month-with-year = { text-month } { $year }
text-weekday-and-day = { text-weekday } { text-day }
text-weekday-and-day-with-year = { text-weekday } { text-day-with-year }
text-week = { $day }, week { $week }

## The clock

text-clock = { $hour }:{ $minute }
text-at = { $day } { $clock }
text-today = today
text-yesterday = yesterday
text-tomorrow = tomorrow
text-late = { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }

## How long ago

text-age-now = just now
text-age-minutes = { $n ->
        [one] one minute ago
       *[other] { text-number } minutes ago
    }
text-age-hours = { $n ->
        [one] one hour ago
       *[other] { text-number } hours ago
    }
text-age-days = { $n ->
        [one] one day ago
       *[other] { text-number } days ago
    }
text-age-weeks = { $n ->
        [one] one week ago
       *[other] { text-number } weeks ago
    }
text-age-months = { $n ->
        [one] one month ago
       *[other] { text-number } months ago
    }
text-age-years = { $n ->
        [one] one year ago
       *[other] { text-number } years ago
    }

## Numbers and words

text-number = { $n ->
        [0] zero
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $n }
    }
text-list-pair = { $first } and { $last }
text-greeting = { $time ->
        [morning] Good morning
        [evening] Good evening
       *[day] Hello
    }
