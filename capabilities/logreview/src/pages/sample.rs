//! A random sample: the same seed draws the same rows again.

use super::parts;
use crate::{
    actions,
    store::access::{self, Access, Chosen, Counted},
    url,
};
use components::{Field, Input, InputKind, LinkButton, Width, button_row, input_field, link_button, results, small};
use kernel::PersonId;
use text::t;
use web::{Answer, Granted, Markup, Page, Search, Ui, Url, html};

/// What the page shows.
pub struct Shown {
    /// What is drawn from.
    pub chosen: Chosen,
    /// What was drawn.
    pub found: Vec<Access>,
    /// How many there are to draw from.
    pub counted: Counted,
    /// The seed.
    pub seed: i64,
    /// How many.
    pub size: i64,
    /// Who there is to choose among.
    pub people: Vec<PersonId>,
}

/// The page. Without a seed one is drawn, and the page leads to where it stands in the address.
pub fn show(mut granted: Granted<actions::Look>, _: url::Sample, search: Search) -> Answer {
    let chosen = parts::chosen(&granted.ui, &search.0);
    let size = search.0.get("antal").parse().unwrap_or(20).clamp(1, 100);
    let seed: Option<i64> = search.0.get("fro").parse().ok().filter(|seed| (1..2_147_483_647).contains(seed));
    let Some(seed) = seed else {
        let bytes: [u8; 4] = granted.ui.app().random();
        let fresh = i64::from(u32::from_be_bytes(bytes) % 999_999) + 1;
        let fields = parts::fields(&chosen).with("antal", size).with("fro", fresh);
        return granted.reply(web::Reply::see_other(&format!("{}?{}", url::Sample {}, fields.query())));
    };
    let mut work = granted.work();
    let counted = access::count(&mut work, &chosen)?;
    let through = search.0.get("tom").parse().unwrap_or(counted.through);
    let found = access::sample(&mut work, &chosen, (seed, through), size)?;
    let people = access::people(&mut work, &chosen)?;
    super::note::looked(&mut work, &chosen, "log_sampled");
    let shown = Shown { chosen, found, counted: Counted { through, ..counted }, seed, size, people };
    let body = view(&granted.ui, &shown);
    let title = t!(granted.ui, "logreview-tab-sample");
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, shown: &Shown) -> Markup {
    let (seed, size) = (shown.seed.to_string(), shown.size.to_string());
    let number = Input { kind: InputKind::Number, width: Width::Short, ..Input::default() };
    let own = html! {
        (input_field(Field::new("antal", &t!(ui, "logreview-size"), &size), number))
        (input_field(Field::new("fro", &t!(ui, "logreview-seed"), &seed), number))
    };
    let fields = parts::fields(&shown.chosen).with("antal", shown.size).with("fro", shown.seed);
    let note = format!("{}?{}", url::Note {}, fields.query());
    let another = parts::with(&url::Sample {}, &shown.chosen);
    html! {
        (parts::head(ui, &shown.chosen, "sample", &t!(ui, "logreview-sample-lede")))
        (parts::bar(ui, url::Sample::PATTERN, (&shown.chosen, &shown.people), own))
        (results("traffar", &t!(ui, "logreview-drawn", n = shown.found.len(), of = shown.counted.all), html! {
            (parts::accesses(ui, &shown.found))
            (small(&t!(ui, "logreview-sample-again", seed = seed.as_str())))
            (button_row([
                link_button(LinkButton::primary(&note, &t!(ui, "logreview-note-title"))),
                link_button(LinkButton::secondary(&another, &t!(ui, "logreview-sample-another"))),
            ]))
        }))
    }
}
