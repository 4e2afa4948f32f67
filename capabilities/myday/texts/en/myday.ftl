myday-nav = My day
myday-title = My day
myday-crumbs = You are here
myday-hello = { $greeting }, { $name }
myday-side = State and news
myday-report = Report something that happened
myday-lede-needs = { $n ->
        [0] Nothing needs you today.
        [one] One thing needs you today.
       *[other] { $count } things need you today.
    }
myday-lede-calm = Otherwise all is calm { $place }.
myday-lede-look = Look closer at { $what } { $place }.
myday-lede-everywhere = everywhere
myday-lede-at = at { $units }
myday-lede-at-many = at your { $count } units
myday-today = Needs you today
myday-week = This week
myday-show-all = Show all
myday-nothing = Nothing waits for you
myday-nothing-report = Did something happen at work, or nearly? Tell us, so that we can change it.
myday-nothing-look = A good time to see whether the actions have had effect.
myday-state = The state in { $month }
myday-spark = { $label } a month, the last { $n } months
myday-better = This became better
myday-coming = Coming next
myday-all-title = Everything that waits for you
myday-all-lede = { $n ->
        [0] The list is empty.
        [one] One thing.
       *[other] { $n } things. The most urgent stands first.
    }
