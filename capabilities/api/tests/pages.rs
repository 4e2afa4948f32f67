//! The page and the document, as anyone sees them.

use testkit::{TestApp, both};

both! {
    in vec![api::capability()];
    /// SYS-3: anyone may read what can be called; the page leads to the document.
    fn sys_3_the_api_is_described_for_anyone(app: TestApp) {
        let page = app.nobody().get("/api");
        assert_eq!(page.status, 200);
        assert!(page.attrs("a", "href").contains(&"/api/openapi.json".to_owned()));
        let document = app.nobody().get("/api/openapi.json");
        assert_eq!((document.status, document.header("content-type")), (200, "application/json"));
        assert_eq!(document.json()["openapi"], "3.1.0");
    }
}
