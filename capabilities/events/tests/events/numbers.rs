//! Case numbers.

use crate::stage::{by, count, report, rooms, sent};
use db::Mode;
use events::{actions::Report, store};
use kernel::Timestamp;
use testkit::{NOW, TestApp, both};

both! {
    in rooms();
    /// EVT-1: numbers follow each other within a year; a report that is refused leaves no gap, and a new year begins at one.
    fn evt_1_numbers_have_no_gaps_also_when_a_report_is_refused_in_between(app: TestApp) {
        let number = || by(&app, 21, |desk| {
            let mut work = desk.work::<Report>().expect("may");
            store::report::add(&mut work, &report(false)).expect("added").1.to_string()
        });
        assert_eq!((number(), number()), ("A-2026-0001".into(), "A-2026-0002".into()));
        let mut desk = app.desk(Mode::Write, crate::stage::actor(&app, 21));
        let (_, refused, _) = store::report::add(&mut desk.work::<Report>().expect("may"), &report(false)).expect("added");
        assert_eq!(refused.to_string(), "A-2026-0003");
        desk.refuse().expect("rolled back");
        assert_eq!(number(), "A-2026-0003");
        app.at(Timestamp(NOW.0 + 60 * 24 * 3_600_000));
        assert_eq!(number(), "A-2027-0001");
    }

    /// EVT-1: reports that come at the same time get a number each.
    fn evt_1_reports_at_the_same_time_get_numbers_without_gaps(app: TestApp) {
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..5).for_each(|_| {
                    sent(&app, false);
                }));
            }
        });
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event"), 20);
        assert_eq!(count(&app, "SELECT COUNT(DISTINCT number) FROM event"), 20);
        assert_eq!(count(&app, "SELECT MAX(number) FROM event"), 20);
        assert_eq!(count(&app, "SELECT last FROM event_number WHERE year = 2026"), 20);
    }
}
