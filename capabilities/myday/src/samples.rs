//! Pages with made-up content, for the tests that look at every page.

use crate::{
    gather::Day,
    pages::{all, today},
};
use components::{Icon, Tone};
use web::{Better, Coming, Sample, Signal, Ui, Waiting};

/// The samples.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    vec![
        Sample { name: "myday, full", body: today::view(ui, full(ui)) },
        Sample { name: "myday, empty", body: today::view(ui, Day::default()) },
        Sample { name: "myday all", body: all::view(ui, &waiting(ui)) },
        Sample { name: "myday all, empty", body: all::view(ui, &[]) },
    ]
}

fn full(ui: &Ui) -> Day {
    let signal = |unusual, last| Signal {
        label: "Fall".into(),
        href: "/".into(),
        series: vec![7., 9., 6., 8., last],
        expected: (2., 12.),
        comment: "Som vanligt".into(),
        unusual,
    };
    let link = Some(("/".into(), "Se utvecklingen".into()));
    let coming = Coming {
        day: ui.today().plus_days(8),
        title: "Egenkontroll av delegeringar".into(),
        meta: "Öppen till 18 december".into(),
        href: "/".into(),
    };
    Day {
        waiting: waiting(ui),
        signals: vec![signal(false, 6.), signal(true, 16.)],
        better: vec![Better { text: "Missade signeringar har gått från tio till fyra i månaden.".into(), link }],
        coming: vec![coming],
        ..Day::default()
    }
}

fn waiting(ui: &Ui) -> Vec<Waiting> {
    let one = |days: Option<i64>, urgent| Waiting {
        title: "Bedöm om fallet kan ha gett en vårdskada".into(),
        meta: "Fall i badrum, Björkgården avdelning 2".into(),
        href: "/".into(),
        icon: Icon::FirstAid,
        tone: Tone::Bad,
        due: days.map(|days| ui.today().plus_days(days)),
        urgent,
    };
    let near = (-3..9).map(|days| one(Some(days), false));
    [one(None, true), one(None, false)].into_iter().chain(near).collect()
}
