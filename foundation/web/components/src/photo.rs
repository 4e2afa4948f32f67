//! Photos, and the codes that cameras read.

use maud::{Markup, html};
use std::fmt::Write as _;

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

/// A QR code: so many squares a side, row by row, `true` for dark. With the quiet border that cameras need.
pub fn qr(label: &str, side: usize, dark: &[bool]) -> Markup {
    let mut path = String::new();
    for (y, row) in dark.chunks(side.max(1)).enumerate() {
        let mut x = 0;
        while x < row.len() {
            let run = row[x..].iter().take_while(|square| **square).count();
            if run > 0 {
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += run.max(1);
        }
    }
    html! {
        svg.qr role="img" aria-label=(label) viewBox=(format!("-4 -4 {0} {0}", side + 8)) shape-rendering="crispEdges" {
            rect x="-4" y="-4" width=(side + 8) height=(side + 8) fill="#fff" {}
            path fill="#000" d=(path) {}
        }
    }
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
