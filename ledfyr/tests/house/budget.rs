//! The budget of pages: so many statements at most, sign-in included, and so many bytes.

use authority::Role;
use kernel::PersonId;
use testkit::{TestApp, both};

/// Statements that a page costs one who comes back to it: counts of the menu are kept in memory.
fn cost(app: &TestApp, who: PersonId, path: &str) -> (u64, usize) {
    let visitor = app.as_(who);
    let first = visitor.get(path);
    assert_eq!(first.status, 200, "{path}: {first:?}");
    let before = app.db().statements_run();
    let seen = visitor.get(path);
    (app.db().statements_run() - before, seen.html.len())
}

fn manager(app: &TestApp) -> PersonId {
    let directory = app.directory();
    let today = app.now().day();
    let busiest = directory.units().find_map(|unit| directory.holders(Role::DepartmentHead, unit.id, today).first().copied());
    busiest.expect("somebody leads")
}

both! {
    in ledfyr::capabilities::all();
    /// EVT-4, EVT-12: lists cost four statements and thirty kilobytes at most, a case eight.
    fn lists_and_cases_keep_to_their_budget(app: TestApp) {
        crate::town::fill(&app);
        app.remember_counts();
        let who = manager(&app);
        let (statements, bytes) = cost(&app, who, "/avvikelser?lage=alla");
        assert!(statements <= 4, "the list of cases: {statements} statements");
        assert!(bytes <= 30_000, "the list of cases: {bytes} bytes");
        let (statements, _) = cost(&app, who, "/atgarder?vems=alla");
        assert!(statements <= 4, "the list of actions: {statements} statements");
        let list = app.as_(who).get("/avvikelser?lage=alla");
        let cases: Vec<String> = list.attrs("main table a", "href").into_iter().filter(|href| href.starts_with("/avvikelser/")).take(20).collect();
        assert!(cases.len() > 10, "{cases:?}");
        for case in cases {
            let (statements, _) = cost(&app, who, &case);
            assert!(statements <= 8, "{case}: {statements} statements");
        }
    }
}
