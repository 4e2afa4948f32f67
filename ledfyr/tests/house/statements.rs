//! Every statement fits the schema of both databases, with filters off and on and the scope at its fullest.

use testkit::{TestApp, both};

both! {
    in ledfyr::capabilities::all();
    /// One SQL on two databases: each statement prepares on both.
    fn every_statement_fits(app: TestApp) {
        for room in ledfyr::capabilities::all() {
            for statements in room.statements {
                let misfits = app.db().misfits(statements).expect("the database answers");
                assert!(misfits.is_empty(), "{}: {misfits:#?}", room.name);
            }
        }
    }
}
