//! The step of a process that a case departed from: named by those who handle it, seen at the step by those who may see the case.

use crate::stage::*;
use authority::Track;
use db::{DbError, Desk};
use kernel::{Id, Subject, Ulid, UnitId};
use testkit::{TestApp, both, village};
use web::{Answer, Capability, Described, Granted, Page, Pick, Routes, Ui, html, kinds};

authority::actions! {
    /// See a step's page.
    read SeeStep = "steps.see" { Employee: OWN }
}

web::urls! {
    /// A step's page.
    StepPage = "/provsteg";
}

fn step() -> Subject {
    Subject::new("step", UnitId::from_ulid(Ulid(77)))
}

fn page(mut granted: Granted<SeeStep>, _: StepPage) -> Answer {
    let (ui, desk) = granted.parts();
    let panels = web::panels(ui, desk, &step())?;
    let marks = web::marks(ui, desk, &[step()])?;
    let links = web::links(ui, desk, &step())?;
    let body = html! {
        @for panel in panels { (panel.body) }
        @for mark in marks { p { "märke: " (mark.text) } }
        @for link in links { p { "tråd: " (link.text) " " (link.to) } }
    };
    granted.page(Page::new("Steg", body))
}

#[allow(clippy::unnecessary_wraps)] // a socket has its shape
fn picks(_: &Ui, _: &mut Desk, kind: &str, words: &str) -> Result<Vec<Pick>, DbError> {
    let fits = kind == kinds::STEP && "ge läkemedlet och signera".contains(&words.to_lowercase());
    let pick =
        Pick { subject: step(), title: "7. Ge läkemedlet och signera".into(), meta: "Ge läkemedel på delegation".into() };
    Ok(fits.then_some(pick).into_iter().collect())
}

#[allow(clippy::unnecessary_wraps)] // a socket has its shape
fn describe(_: &Ui, _: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let described = Described {
        title: "Ge läkemedel: signera".into(),
        href: "/processer/steg/x".into(),
        unit: village::unit(village::TOP),
        track: Track::Both,
        withheld: false,
        open: false,
        grounds: Vec::new(),
    };
    Ok((*subject == step()).then_some(described))
}

fn with_steps() -> Vec<Capability> {
    let steps = Capability {
        actions: ACTIONS,
        picks: Some(picks),
        describe: Some(describe),
        ..Capability::new("steps", || Routes::new().get::<StepPage, _>(page))
    };
    let mut all = rooms();
    all.push(steps);
    all
}

both! {
    in with_steps();

    /// PRO-3: a case points at the step it departed from; the step shows its cases to those who may see them, and to nobody else.
    fn pro_3_a_case_points_at_the_step_it_departed_from(app: TestApp) {
        let (id, karin) = (sent(&app, false), app.as_(MANAGER));
        press(&karin, id, "mottagande");
        let at = format!("/avvikelser/{id}");
        assert!(karin.get(&at).text().contains("Inget steg är angivet"));
        let found = karin.get(format!("{at}/avsteg?sok=SIGNERA"));
        assert!(found.text().contains("Välj 7. Ge läkemedlet och signera"), "{found:?}");
        assert!(karin.get(format!("{at}/avsteg?sok=zzz")).text().contains("Inget steg hittades"));
        let subject = step().to_string();
        let named = karin.post_from(format!("{at}/avsteg"), format!("{at}/avsteg"), &[("steg", &subject)]);
        assert_eq!(named.location(), format!("{at}#avsteg"));
        let seen = karin.get(&at);
        assert!(seen.text().contains("Ge läkemedel: signera") && seen.text().contains("angav vilket steg det avvek från"), "{seen:?}");
        let there = karin.get("/provsteg");
        for words in ["Händelser vid steget", "märke: En öppen händelse", "tråd: avvek i händelsen"] {
            assert!(there.text().contains(words), "{words}: {there:?}");
        }
        for stranger in [OTHER_MANAGER, STRANGER, REPORTER] {
            let seen = app.as_(stranger).get("/provsteg");
            assert!(!seen.text().contains("Händelser") && !seen.text().contains("märke") && !seen.text().contains("tråd"), "{stranger}: {seen:?}");
            assert_eq!(app.as_(stranger).get(format!("{at}/avsteg")).status, if stranger == OTHER_MANAGER { 404 } else { 403 });
        }
        for wrong in ["", "x", "event/0000000000000000000000002D", "step/0000000000000000000000000A"] {
            let seen = karin.post_from(format!("{at}/avsteg"), format!("{at}/avsteg"), &[("steg", wrong)]);
            assert!(seen.status == 422 && seen.text().contains("Steget finns inte längre"), "{wrong}: {seen:?}");
        }
        assert_eq!(karin.post_from(&at, format!("{at}/avsteg"), &[("bort", &subject)]).status, 303);
        assert!(karin.get(&at).text().contains("Inget steg är angivet"));
        assert!(!karin.get("/provsteg").text().contains("Händelser"));
    }
}
