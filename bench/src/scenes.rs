//! What is measured, each beside its limit.

use crate::{
    Fault,
    browse::{self, Browser, between},
    load::{Figures, load},
    place::Place,
    program::Program,
    table::{head, row},
};
use std::{
    path::Path,
    process::Command,
    sync::atomic::{AtomicU64, Ordering},
};

/// Who looks at lists and cases: the head of elderly care, who sees most.
const WHO: &str = "anders.bergvall";
/// Who reports.
const REPORTER: &str = "amina.warsame";

/// Starts both servers, sends the load, prints the figures.
pub fn run(place: &Place, program: &Path, seconds: f64, only: &str) -> Result<(), Fault> {
    let house = Program::start(&mut house(place, program), place.database.as_deref())?;
    let bare = Program::start(&mut bare(place)?, place.database.as_deref())?;
    let scenes = Scenes { house, bare, seconds };
    println!("up after {} ms\n", scenes.house.up.as_millis());
    head(&["", "rate /s", "p50 ms", "p99 ms", "cost µs", "bare cost µs", "cost ÷ bare", "rate ÷ bare"]);
    let wanted = |name: &str| name.contains(only);
    if wanted("lists") {
        scenes.lists()?;
    }
    if wanted("cases") {
        scenes.cases()?;
    }
    if wanted("analyses") {
        scenes.analyses()?;
    }
    if wanted("reports") {
        scenes.reports()?;
    }
    let (all, own) = scenes.house.memory();
    println!("\nmemory after the load: {all:.0} MB, of which {own:.0} MB its own");
    Ok(())
}

fn house(place: &Place, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("demo").env("LEDFYR_PORT", "0").env("LEDFYR_DATA", &place.data);
    command.env("LEDFYR_REQUESTS_PER_SECOND", "0").env("LEDFYR_SIGN_INS_PER_MINUTE", "0");
    if let Some(url) = &place.database {
        command.env("LEDFYR_DATABASE_URL", url);
    }
    command
}

fn bare(place: &Place) -> Result<Command, Fault> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["bare", "--database", &place.bare(), "--insert", &place.insert]);
    Ok(command)
}

struct Scenes {
    house: Program,
    bare: Program,
    seconds: f64,
}

impl Scenes {
    /// The two in turn, so that what else the machine does touches both.
    fn pair(&self, name: &str, clients: usize, ask: [Ask<'_>; 2]) -> Result<(), Fault> {
        let ours = load(&self.house, (clients, self.seconds), ask[0])?;
        let limit = load(&self.bare, (clients, self.seconds), ask[1])?;
        show(name, ours, Some(limit));
        Ok(())
    }

    fn lists(&self) -> Result<(), Fault> {
        let browser = Browser::sign_in(&self.house.address, WHO)?;
        let first = browser.get("/avvikelser")?;
        let units = units(&first);
        let agent = browse::agent();
        let bare = |question: String| {
            let (agent, address, units) = (&agent, &self.bare.address, &units);
            move |_, _| -> Result<(), Fault> {
                agent.get(format!("{address}/list?units={units}{question}")).call()?.body_mut().read_to_string()?;
                Ok(())
            }
        };
        let page = |path: String| {
            let browser = &browser;
            move |_, _| browser.get(&path).map(drop)
        };
        // A cursor in the middle of the two years that the demonstration tells of.
        let deep = deep()?;
        let scenes = [
            ("list, first page", "/avvikelser".to_owned(), String::new()),
            ("list, deep page", format!("/avvikelser?lage=alla&fore={deep}_{LAST}"), format!("&before={deep}&kind=fall")),
            ("list, filtered", "/avvikelser?lage=alla&typ=fall".to_owned(), "&kind=fall".to_owned()),
        ];
        for (name, ours, limit) in scenes {
            self.pair(name, 8, [&page(ours), &bare(limit)])?;
        }
        println!("| list, first page: {} bytes |", first.len());
        Ok(())
    }

    fn cases(&self) -> Result<(), Fault> {
        let browser = Browser::sign_in(&self.house.address, WHO)?;
        let page = browser.get("/avvikelser?lage=avslutade")?;
        let ids: Vec<&str> = between(&page, "href=\"/avvikelser/", "\"").into_iter().filter(|id| id.len() == 26).collect();
        let agent = browse::agent();
        let pick = |client: usize, turn: u64| ids[(client as u64 + turn) as usize % ids.len()];
        let ours = |client, turn| browser.get(&format!("/avvikelser/{}", pick(client, turn))).map(drop);
        let (number, start) = (AtomicU64::new(0), std::process::id());
        let limit = |logs: bool| {
            let (agent, number) = (&agent, &number);
            move |client, turn| -> Result<(), Fault> {
                let log = if logs { format!("&log={start}-{}", number.fetch_add(1, Ordering::Relaxed)) } else { String::new() };
                let path = format!("{}/case?id={}{log}", self.bare.address, pick(client, turn));
                agent.get(path).call()?.body_mut().read_to_string()?;
                Ok(())
            }
        };
        self.pair("case", 8, [&ours, &limit(false)])?;
        // Who opens a case is logged, by law, before anything is shown; the bare page that does so too is the fair limit.
        self.pair("case, beside a bare page that logs", 8, [&ours, &limit(true)])
    }

    /// Every question that the analysis answers, one after the other, as one person asks them.
    fn analyses(&self) -> Result<(), Fault> {
        let browser = Browser::sign_in(&self.house.address, WHO)?;
        for (name, path) in ANALYSES {
            show(name, load(&self.house, (1, self.seconds.min(2.0)), &|_, _| browser.get(path).map(drop))?, None);
        }
        Ok(())
    }

    fn reports(&self) -> Result<(), Fault> {
        let browser = Browser::sign_in(&self.house.address, REPORTER)?;
        let page = browser.get(REPORT)?;
        let ticket = browser.get(SEND)?;
        let said = |name: &str| between(&ticket, &format!("\"{name}\":\""), "\"").first().map(|value| (*value).to_owned());
        let (token, device) = said("token").zip(said("person")).ok_or_else(|| Fault("no ticket for a report".into()))?;
        let unit = between(&page, "name=\"enhet\" value=\"", "\"").first().map(|unit| (*unit).to_owned());
        let unit =
            unit.or_else(|| between(&page, "value=\"", "\"").into_iter().find(|value| value.len() == 26).map(str::to_owned));
        let unit = unit.ok_or_else(|| Fault("no unit in the report form".into()))?;
        let agent = browse::agent();
        let (number, start) = (AtomicU64::new(0), std::process::id());
        let fresh = || format!("r{start}-{}", number.fetch_add(1, Ordering::Relaxed));
        let ours = |_, _| browser.post(SEND, &report([&token, &device, &unit, &fresh()]));
        let limit = |_, _| -> Result<(), Fault> {
            let form = [("id", fresh()), ("unit", unit.clone()), ("story", STORY.to_owned())];
            let mut answer = agent.post(format!("{}/report", self.bare.address)).send_form(form)?;
            let status = answer.status().as_u16();
            answer.body_mut().read_to_string()?;
            if status == 200 { Ok(()) } else { Err(Fault(format!("the bare insert answered {status}"))) }
        };
        for clients in [1, 16, 64] {
            self.pair(&format!("report, {clients} clients"), clients, [&ours, &limit])?;
        }
        Ok(())
    }
}

type Ask<'a> = &'a (dyn Fn(usize, u64) -> Result<(), Fault> + Sync);

fn show(name: &str, ours: Figures, limit: Option<Figures>) {
    let mut cells = vec![name.to_owned()];
    cells.extend([ours.rate, ours.p50, ours.p99, ours.cost].map(|value| format!("{value:.1}")));
    let against = limit.map(|limit| {
        [format!("{:.1}", limit.cost), format!("{:.2}", ours.cost / limit.cost), format!("{:.2}", ours.rate / limit.rate)]
    });
    cells.extend(against.unwrap_or_else(|| ["", "", ""].map(str::to_owned)));
    row(&cells);
}

/// The last id that can be, for a cursor between two moments.
const LAST: &str = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ";
/// The report as one form.
const REPORT: &str = "/rapportera/utan-nat";
/// Where it is sent.
const SEND: &str = "/rapportera/skicka";
const STORY: &str =
    "Boende hittades sittande på golvet i badrummet. Vaken och pratbar. Golvet var blött och larmet gick inte att nå.";

/// The analyses, each with another grouping or filter.
const ANALYSES: [(&str, &str); 6] = [
    ("analysis, months", "/utveckling?enhet=alla&period=24"),
    ("analysis, types", "/utveckling?enhet=alla&dela=typ"),
    ("analysis, weekday × hour", "/utveckling?enhet=alla&rad=veckodag&kol=timme"),
    ("analysis, causes", "/utveckling?enhet=alla&dela=orsak"),
    ("analysis, falls by age and sex", "/utveckling?enhet=alla&typ=fall&rad=alder&kol=kon"),
    ("analysis, units", "/utveckling?enhet=alla&rad=enhet&kol=typ"),
];

fn report([token, device, unit, once]: [&str; 4]) -> [(&str, &str); 11] {
    [
        ("_token", token),
        ("telefon", device),
        ("utkast", ""),
        ("_once", once),
        ("vad", "fall"),
        ("enhet", unit),
        ("dag", "i_gar"),
        ("tid", "10.15"),
        ("vad_hande", STORY),
        ("skada", "none_visible"),
        ("vem", "nobody"),
    ]
}

/// The units that one's cases can be at, from the filter.
fn units(page: &str) -> String {
    let select = page.split("name=\"enhet\"").nth(1).and_then(|rest| rest.split("</select>").next()).unwrap_or_default();
    between(select, "value=\"", "\"").into_iter().filter(|id| id.len() == 26).collect::<Vec<_>>().join(",")
}

/// A moment a year back, in milliseconds.
fn deep() -> Result<u128, Fault> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_millis();
    Ok(now - 365 * 24 * 3_600_000)
}
