notices-nav = Notiser
notices-list-title = Notiser
notices-list-lede = { $n ->
    [0] Du har läst allt.
    [one] Du har en oläst notis.
   *[other] Du har { $n } olästa notiser.
 }
notices-list-mark-all = Markera alla som lästa
notices-list-empty = Inga notiser än
notices-list-empty-text = Här står det när något händer som rör dig: en ny rapport, en åtgärd du ska göra, eller vad din rapport ledde till.
notices-list-urgent = Allvarligt
notices-list-new = Oläst
notices-list-older = Visa äldre
notices-list-pages = Sidor
