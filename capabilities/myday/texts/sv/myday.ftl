myday-nav = Min dag
myday-title = Min dag
myday-crumbs = Du är här
myday-hello = { $greeting }, { $name }
myday-side = Läget och nyheter
myday-report = Rapportera något som hänt
myday-lede-needs = { $n ->
        [0] Inget behöver dig i dag.
        [one] En sak behöver dig i dag.
       *[other] { $count } saker behöver dig i dag.
    }
myday-lede-calm = I övrigt är läget lugnt { $place }.
myday-lede-look = Titta närmare på { $what } { $place }.
myday-lede-everywhere = i verksamheten
myday-lede-at = på { $units }
myday-lede-at-many = på dina { $count } enheter
myday-today = Behöver dig i dag
myday-week = Den här veckan
myday-show-all = Visa allt
myday-nothing = Inget väntar på dig
myday-nothing-report = Hände något på jobbet, eller höll något på att hända? Berätta, så kan vi ändra det.
myday-nothing-look = Bra läge att se om åtgärderna har haft effekt.
myday-state = Läget i { $month }
myday-spark = { $label } per månad, de senaste { $n } månaderna
myday-better = Det här blev bättre
myday-coming = Kommer härnäst
myday-all-title = Allt som väntar på dig
myday-all-lede = { $n ->
        [0] Listan är tom.
        [one] En sak.
       *[other] { $n } saker. Det som är mest bråttom står först.
    }
