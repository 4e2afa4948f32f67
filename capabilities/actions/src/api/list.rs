//! Lists: actions, and the codes that they are told in.

use super::props;
use crate::{
    actions::Read,
    data,
    domain::Action,
    pages::list::{Asked, after},
    store::read::{self, PAGE},
};
use kernel::Day;
use text::Lang;
use web::{Granted, IdText, Kind, Prop, Replied, Search};

/// What a list can be narrowed to: the filters of the page.
pub const FILTERS: &[Prop] = &[
    Prop::may("whose", "vems", Kind::Choice(&[("mine", "mina"), ("all", "alla")]), "One's own, or all that one may see."),
    Prop::may(
        "state",
        "lage",
        Kind::Choice(&[
            ("open", ""),
            ("late", "sena"),
            ("planned", "planned"),
            ("started", "started"),
            ("done", "effekt"),
            ("followed_up", "followed_up"),
            ("dropped", "dropped"),
            ("all", "alla"),
        ]),
        "Open unless said.",
    ),
    Prop::may("unit", "enhet", Kind::Id, "At the unit and below."),
    Prop::may("kind", "typ", Kind::Code(props::kinds), "Of this kind."),
    Prop::may(
        "cursor",
        "efter",
        Kind::Shaped("^[ab][0-9-]{6,11}\\.[0-7][0-9A-HJKMNP-TV-Z]{25}$", is_cursor),
        "What `next` of the page before says.",
    ),
];

fn is_cursor(text: &str) -> bool {
    text.starts_with(['a', 'b']) && after(text).is_some()
}

web::shapes! {
    /// An action in a list.
    pub struct ActionLine {
        /// Its id.
        pub id: IdText,
        /// What it hangs on: kind and id.
        pub subject: String,
        /// The unit.
        pub unit: IdText,
        /// Who does it.
        pub owner: IdText,
        /// What is to be done.
        pub title: String,
        /// Its kind.
        pub kind: String,
        /// How far it has come.
        pub state: String,
        /// The last day.
        pub due: Day,
        /// The day on which something is next wanted of it; none when it is closed.
        pub wanted: Option<Day>,
    }
    /// A page of actions.
    pub struct ActionPage {
        /// The actions.
        pub items: Vec<ActionLine>,
        /// The cursor of the next page, when there is one.
        pub next: Option<String>,
    }
    /// A code with its labels.
    pub struct ActionCode {
        /// The code.
        pub code: String,
        /// In Swedish.
        pub sv: String,
        /// In English.
        pub en: String,
    }
    /// The code lists of actions.
    pub struct ActionCodeLists {
        /// Their version.
        pub version: i64,
        /// Kinds of actions.
        pub kinds: Vec<ActionCode>,
        /// Answers to whether an action had effect.
        pub effects: Vec<ActionCode>,
    }
}

/// The list.
pub fn actions(mut granted: Granted<Read>, Search(fields): Search) -> Replied<ActionPage> {
    let filter = Asked::read(&granted.ui, fields).filter(&granted.ui);
    let mut found = read::list(&mut granted.work(), filter)?;
    let size = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = found.len() > size;
    found.truncate(size);
    let next = found.last().filter(|_| more).map(|last| format!("{}.{}", last.place(), last.id));
    let way = next.as_deref().and_then(|cursor| granted.ui.next_page(cursor));
    let page = ActionPage { items: found.iter().map(line).collect(), next };
    Ok(granted.told(&page)?.leading_on(way))
}

fn line(action: &Action) -> ActionLine {
    ActionLine {
        id: action.id.into(),
        subject: action.about.subject.to_string(),
        unit: action.unit.into(),
        owner: action.owner.into(),
        title: action.plan.title.clone(),
        kind: action.plan.kind.clone(),
        state: action.state.code().code().to_owned(),
        due: action.plan.due,
        wanted: action.wanted(),
    }
}

/// The codes.
pub fn lists(granted: Granted<Read>) -> Replied<ActionCodeLists> {
    let lists = data::newest();
    let code =
        |code: &str, names: [&str; 2]| ActionCode { code: code.to_owned(), sv: names[0].to_owned(), en: names[1].to_owned() };
    let both = [Lang::Sv, Lang::En];
    let told = ActionCodeLists {
        version: lists.version,
        kinds: lists.kinds.iter().map(|kind| code(&kind.code, both.map(|lang| kind.name(&lang)))).collect(),
        effects: lists.effects.iter().map(|effect| code(&effect.code, both.map(|lang| effect.name(&lang)))).collect(),
    };
    granted.told(&told)
}
