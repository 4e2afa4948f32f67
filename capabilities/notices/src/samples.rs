//! The room's pages with made-up content, for the tests that look at every page.

use crate::{
    domain::{Choices, Delivered, MailId, NoticeId, Place, Stage, When},
    pages::{
        self,
        choices::{Known, filled},
        mail::State,
    },
    store::mail::{Failed, Trouble},
};
use kernel::{Id, PersonId, Ulid};
use web::{Mail, MailSecurity, Markup, Sample, Ui};

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
        Sample { name: "choices", body: choices(ui, Some("karin@kommunen.se"), true) },
        Sample { name: "choices, no address", body: choices(ui, None, false) },
        Sample { name: "mail", body: pages::mail::view(ui, &state(ui)) },
        Sample {
            name: "mail, off",
            body: pages::mail::view(ui, &State { server: None, trouble: None, failed: vec![], ..state(ui) }),
        },
    ]
}

fn choices(ui: &Ui, email: Option<&str>, done: bool) -> Markup {
    let known = Known { on: true, email: email.map(str::to_owned) };
    let form = filled(&Choices { urgent: When::Now, usual: When::Digest, hour: 7 });
    pages::choices::view(ui, &known, &form, done)
}

fn state(ui: &Ui) -> State {
    let (at, person) = (ui.now().plus_minutes(-90), PersonId::from_ulid(Ulid(1)));
    let (host, from) = ("smtp.kommunen.se".to_owned(), "ledfyr@kommunen.se".to_owned());
    let server = Mail { host, port: 587, security: MailSecurity::StartTls, login: None, roots: None, from };
    let failed = |n: u8, stage, code| Failed { id: MailId::from_ulid(Ulid(n.into())), person, at, stage, code };
    State {
        server: Some(server),
        waiting: 3,
        sent: 41,
        trouble: Some(Trouble { since: at, times: 2, stage: Stage::Connect, code: None }),
        failed: vec![failed(1, Stage::Recipient, Some(550)), failed(2, Stage::Message, Some(554))],
    }
}
