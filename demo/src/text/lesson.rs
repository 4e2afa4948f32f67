//! What an event led to: causes, a conclusion, actions with their effect, and a sentence back to the reporter.

use super::{
    blocks::Block,
    template::{Template, parse},
};

/// What an event led to.
#[derive(Debug)]
pub(crate) struct Lesson {
    /// Codes of causes, with a note.
    pub(crate) causes: Vec<(String, Template)>,
    /// The conclusion.
    pub(crate) end: Template,
    /// Actions, the principal one first.
    pub(crate) acts: Vec<Act>,
    /// "Det här ledde det till."
    pub(crate) fed: Template,
}

/// An action and what came of it.
#[derive(Debug)]
pub(crate) struct Act {
    /// The kind's code.
    pub(crate) kind: String,
    /// Who does it: "chef", "personal", "ssk", "rehab", "mas", "avdelningschef", "handläggare", "kvalitet".
    pub(crate) owner: String,
    /// In a line, verb first.
    pub(crate) title: Template,
    /// What one sees when it helped.
    pub(crate) good: Option<Template>,
    /// What one sees when it didn't.
    pub(crate) bad: Option<Template>,
}

impl Lesson {
    /// Reads a block.
    pub(crate) fn read(block: &Block, problems: &mut Vec<String>) -> Self {
        let mut causes = Vec::new();
        for cause in block.all("cause") {
            let (code, text) = cause.split_once("||").unwrap_or((cause, ""));
            causes.push((code.trim().to_owned(), parse(text.trim(), problems)));
        }
        let acts: Vec<_> = block.all("act").map(|act| Act::read(act, problems)).collect();
        if causes.is_empty() || acts.is_empty() || block.get("end").is_empty() || block.get("fed").is_empty() {
            problems.push(format!("the lesson {} lacks causes, an end, actions or feedback", block.name));
        }
        Self { causes, end: parse(block.get("end"), problems), acts, fed: parse(block.get("fed"), problems) }
    }
}

impl Act {
    /// Reads `kind owner || title || effect || no effect`; the effects may be left out.
    fn read(line: &str, problems: &mut Vec<String>) -> Self {
        let mut fields = line.split("||").map(str::trim);
        let (kind, owner) = fields.next().unwrap_or_default().split_once(' ').unwrap_or_default();
        let title = parse(fields.next().unwrap_or_default(), problems);
        if title.is_empty() || owner.is_empty() {
            problems.push(format!("an action lacks kind, owner or title: {line}"));
        }
        let mut effect = || fields.next().filter(|text| !text.is_empty()).map(|text| parse(text, problems));
        let (good, bad) = (effect(), effect());
        Self { kind: kind.to_owned(), owner: owner.trim().to_owned(), title, good, bad }
    }
}
