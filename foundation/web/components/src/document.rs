//! The HTML around a page.

use maud::{DOCTYPE, Markup, html};

use crate::assets::url;

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Scheme {
    /// As the machine prefers.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How strong the contrasts are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Contrast {
    /// As the machine prefers.
    #[default]
    Auto,
    /// Always more.
    More,
}

/// What the `<head>` says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Document<'a> {
    /// Language code of the page, `sv` or `en`.
    pub lang: &'a str,
    /// Title of the window. With an error it starts with "Fel:".
    pub title: &'a str,
    /// Light or dark.
    pub scheme: Scheme,
    /// Contrast.
    pub contrast: Contrast,
    /// Kept out of search engines.
    pub unlisted: bool,
    /// Whose page it is, as a tag without meaning: what scripts keep on a device is kept apart by it.
    pub person: Option<&'a str>,
}

/// A whole document. `body` comes from [`crate::shell`] or [`crate::report_shell`].
pub fn document(d: Document<'_>, body: Markup) -> Markup {
    let (scheme, colours) = match d.scheme {
        Scheme::Auto => ("auto", "light dark"),
        Scheme::Light => ("light", "light"),
        Scheme::Dark => ("dark", "dark"),
    };
    let contrast = if d.contrast == Contrast::More { "more" } else { "auto" };
    html! {
        (DOCTYPE)
        html lang=(d.lang) data-color-scheme=(scheme) data-contrast=(contrast) data-size="sm" data-person=[d.person] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content=(colours);
                meta name="format-detection" content="telephone=no";
                @if d.unlisted { meta name="robots" content="noindex, nofollow"; }
                title { (d.title) }
                link rel="preload" href=(url("inter-latin.woff2")) as="font" type="font/woff2" crossorigin;
                link rel="stylesheet" href=(url("app.css"));
                link rel="icon" href=(url("icon.svg")) type="image/svg+xml";
                link rel="manifest" href=(url("app.webmanifest"));
                script type="module" src=(url("app.js")) {}
            }
            body { (body) }
        }
    }
}
