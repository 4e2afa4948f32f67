//! The pages of a report with made-up content, for the tests that look at every page.

use super::{body, check, photos, sent};
use crate::{
    domain::{CaseNumber, Draft, DraftId, Nature, PhotoId, Question},
    pages::photos::Shown,
    store::photo::Photo,
    url,
};
use kernel::{Id, Ulid, UnitId};
use web::{FormState, Sample, Ui};

/// Every question, empty; the ones of other reports; and the pages after.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let names = ["report what", "report where", "report when", "report story", "report harm", "report who"];
    let usual = Draft::default();
    let of = |name, question, draft: &Draft| Sample { name, body: body(ui, question, draft, &FormState::default()) };
    let mut all: Vec<Sample> = usual.questions().iter().zip(names).map(|(question, name)| of(name, *question, &usual)).collect();
    let (several, idea) = (Draft::several(), Draft { nature: Nature::Idea, ..Draft::default() });
    all.push(of("report which", Question::What, &several));
    all.push(of("report on day", Question::When, &several));
    all.push(of("report how many", Question::HowMany, &several));
    all.push(of("report idea", Question::Story, &idea));
    let shown = [shown()];
    all.push(Sample { name: "report photos", body: photos::view(ui, &FormState::default(), &shown) });
    let at = url::Check { draft: DraftId::from_ulid(Ulid(1)) };
    let told = Draft { unit: Some(UnitId::from_ulid(Ulid(2))), story: "Golvet var <vått>.".into(), ..usual };
    all.push(Sample { name: "report check", body: check::view(ui, &at, (&told, &shown), &FormState::default()).body().clone() });
    let number = CaseNumber { year: 2026, number: 412 };
    let thanks = url::Sent { number, sort: sent::ThanksFor::Deviation, proof: String::new() };
    all.push(Sample { name: "report sent", body: sent::view(ui, &thanks) });
    all.push(Sample { name: "report on the phone", body: super::on_device::sample(ui) });
    all
}

fn shown() -> Shown {
    let photo = Photo { id: PhotoId::from_ulid(Ulid(3)), width: 40, height: 30, caption: "Duschen <utan> matta".into() };
    Shown { photo, src: "/favicon.ico".into() }
}
