notices-nav = Notices
notices-list-title = Notices
notices-list-lede = { $n ->
    [0] You have read everything.
    [one] You have one unread notice.
   *[other] You have { $n } unread notices.
 }
notices-list-mark-all = Mark all as read
notices-list-empty = No notices yet
notices-list-empty-text = When something happens that concerns you it says so here: a new report, an action for you to do, or what your report led to.
notices-list-urgent = Serious
notices-list-new = Unread
notices-list-older = Show older
notices-list-pages = Pages
