//! Photos, and a sheet for the wall.

use maud::{Markup, html};

/// A photo.
#[derive(Debug, Clone, Copy, Default)]
pub struct PhotoFigure<'a> {
    /// Its address.
    pub src: &'a str,
    /// What it shows, for those who don't see it.
    pub alt: &'a str,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

/// A photo that opens in full, with what stands below it.
pub fn photo_figure(p: PhotoFigure<'_>, below: Markup) -> Markup {
    html! {
        figure.photo {
            a href=(p.src) { img src=(p.src) alt=(p.alt) width=(p.width) height=(p.height) loading="lazy" decoding="async"; }
            @if !below.0.is_empty() { figcaption { (below) } }
        }
    }
}

/// Photos beside each other.
pub fn photos(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.photos { @for item in items { (item) } } }
}

/// A sheet for the wall.
#[derive(Debug)]
pub struct Poster<'a> {
    /// What it asks.
    pub title: &'a str,
    /// Of which place.
    pub place: &'a str,
    /// The QR code.
    pub code: Markup,
    /// Where the code leads, for those who type.
    pub address: &'a str,
    /// What to do, in order.
    pub steps: &'a [String],
    /// A line at the bottom.
    pub foot: &'a str,
}

/// The sheet. It is a page of paper when it is printed, A4 or A5 alike.
pub fn poster(p: Poster<'_>) -> Markup {
    html! {
        section.poster {
            h1 { (p.title) }
            p.place { (p.place) }
            (p.code)
            ol.numbered { @for step in p.steps { li { (step) } } }
            p.address { (p.address) }
            p.foot { (p.foot) }
        }
    }
}
