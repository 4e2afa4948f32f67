//! The room as the house sees it: statements, texts, samples.

mod town;

use testkit::{TestApp, both};
use town::{build, rooms};

both! {
    in rooms();
    /// Every statement fits the schema on both databases.
    fn statements_fit(app: TestApp) {
        for statements in organisation::capability().statements {
            assert_eq!(app.db().misfits(statements).expect("checks"), vec![]);
        }
        build(&app);
        assert!(matches!(app.db().verify_trail().expect("read"), db::Verdict::Whole(_)));
    }
}

#[test]
fn texts_are_complete_in_both_languages() {
    let texts = organisation::capability().texts.expect("the room has words");
    assert_eq!(text::check::compare(&texts), Vec::<String>::new());
}
