//! The room's pages with made-up content, for the tests that look at every page.

use crate::{
    domain::{Delivered, NoticeId, Place},
    pages,
};
use kernel::{Id, Ulid};
use web::{Sample, Ui};

/// Each page in the shapes that differ.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let one = |n: u8, urgent, read| Delivered {
        id: NoticeId::from_ulid(Ulid(n.into())),
        at: ui.now().plus_minutes(-300 * i64::from(n)),
        urgent,
        title: ["Ny rapport att ta emot".into(), "New report to receive".into()],
        meta: ["Fall i badrum, Björkgården".into(), "Fall in bathroom, Björkgården".into()],
        href: "/avvikelser".into(),
        icon: "Inbox".into(),
        read,
    };
    let all = [one(1, true, false), one(2, false, false), one(3, false, true)];
    let older = Some(Place(all[2].at, all[2].id));
    vec![
        Sample { name: "notices", body: pages::list::view(ui, &all, older) },
        Sample { name: "notices, empty", body: pages::list::view(ui, &[], None) },
    ]
}
