//! Where the files of the build are found. The web floor tells it once, at the start.

use std::sync::OnceLock;

type Urls = Box<dyn Fn(&str) -> String + Send + Sync>;

static URLS: OnceLock<Urls> = OnceLock::new();

/// Says how a logical name (`app.css`) becomes an address. The first call counts.
pub fn set(urls: impl Fn(&str) -> String + Send + Sync + 'static) {
    // A second call comes from a second server in the same test run, with the same files.
    let _ = URLS.set(Box::new(urls));
}

/// The address of a file of the build, by its logical name.
pub fn url(name: &str) -> String {
    URLS.get().map_or_else(|| format!("/tillgangar/{name}"), |urls| urls(name))
}
