//! Texts with choices in them.
//!
//! `[this|that]` is one of several; `[this|that]+` may be more than one, as sentences, when a wordy person writes.
//! `natt?words` is for nights, and then those without a condition are left out; `!natt?words` is for all but nights;
//! `natt&words` is for nights too, beside those without a condition.
//! `#2 words` marks what was chosen, and `#2?words` elsewhere fits only then (`#23?` after 2 or 3), beside those that always fit.
//! `<words>` are said by the talkative, `{slot}` is filled in from the scene, `{$slot}` with the same choice throughout.

use super::tags::Tags;

/// A piece of a text.
#[derive(Debug)]
pub(crate) enum Part {
    /// Words as they stand.
    Words(String),
    /// One of several, or a few.
    Pick(Choice),
    /// A detail that wordy people mention and terse ones leave out.
    Detail(Template),
    /// A blank filled in from the scene: a name, and `.1` for its second form or `+20` for twenty minutes later.
    Slot { name: String, shift: i64 },
}

/// Several ways to say it.
#[derive(Debug)]
pub(crate) struct Choice {
    /// The ways.
    pub(crate) branches: Vec<Branch>,
    /// Whether more than one may be said.
    pub(crate) more: bool,
    /// Whether no branch asks for anything, as in most choices.
    pub(crate) free: bool,
}

impl Choice {
    fn new(branches: Vec<Branch>, more: bool) -> Self {
        let free = branches.iter().all(|branch| branch.when.is_none() && branch.after == 0);
        Self { branches, more, free }
    }
}

/// One of several ways to say it.
#[derive(Debug)]
pub(crate) struct Branch {
    /// When it fits; `None` always.
    pub(crate) when: Option<Condition>,
    /// The marks that must have been set, any of them; 0 when none need be.
    pub(crate) after: u16,
    /// The mark that it sets, as a bit; 0 when none.
    pub(crate) mark: u16,
    /// Its inflected forms, separated by `~`; most have one.
    pub(crate) forms: Vec<Template>,
}

/// Any of the tags must hold, or, when negated, none of them.
#[derive(Debug)]
pub(crate) struct Condition {
    tags: Tags,
    negated: bool,
    /// Whether those without a condition are left out when it holds.
    pub(crate) alone: bool,
}

impl Condition {
    /// Whether the scene's tags satisfy the condition.
    pub(crate) fn holds(&self, scene: Tags) -> bool {
        scene.meets(self.tags) != self.negated
    }
}

/// A text with choices, parsed.
pub(crate) type Template = Vec<Part>;

/// Parses a text; what is wrong with it is added to `problems`.
pub(crate) fn parse(text: &str, problems: &mut Vec<String>) -> Template {
    let mut rest = text;
    let template = sequence(&mut rest, problems);
    if !rest.is_empty() {
        problems.push(format!("brackets do not match in: {text}"));
    }
    template
}

/// Parses the body of a word list as one choice, so that `a|b` needs no brackets.
pub(crate) fn parse_choice(text: &str, problems: &mut Vec<String>) -> Choice {
    let mut rest = text;
    let branches = branches(&mut rest, problems);
    if !rest.is_empty() {
        problems.push(format!("brackets do not match in: {text}"));
    }
    Choice::new(branches, false)
}

fn sequence(rest: &mut &str, problems: &mut Vec<String>) -> Template {
    let mut parts = Vec::new();
    while let Some(at) = rest.find(['[', ']', '|', '<', '>', '{', '}', '~']) {
        let (words, tail) = rest.split_at(at);
        if !words.is_empty() {
            parts.push(Part::Words(words.to_owned()));
        }
        *rest = tail;
        let inner = tail.get(1..).unwrap_or_default();
        match tail.as_bytes().first() {
            Some(b'[') => {
                *rest = inner;
                let branches = branches(rest, problems);
                close(rest, ']', problems);
                let more = rest.starts_with('+');
                *rest = rest.strip_prefix('+').unwrap_or(rest);
                parts.push(Part::Pick(Choice::new(branches, more)));
            }
            Some(b'<') => {
                *rest = inner;
                let detail = sequence(rest, problems);
                close(rest, '>', problems);
                parts.push(Part::Detail(detail));
            }
            Some(b'{') => parts.push(slot(rest, problems)),
            _ => return parts,
        }
    }
    if !rest.is_empty() {
        parts.push(Part::Words((*rest).to_owned()));
        *rest = "";
    }
    parts
}

fn branches(rest: &mut &str, problems: &mut Vec<String>) -> Vec<Branch> {
    let mut branches = Vec::new();
    loop {
        let after = marks(rest, '?');
        let when = condition(rest);
        let after = after | marks(rest, '?');
        let mark = marks(rest, ' ');
        let mut forms = vec![sequence(rest, problems)];
        while let Some(tail) = rest.strip_prefix('~') {
            *rest = tail;
            forms.push(sequence(rest, problems));
        }
        branches.push(Branch { when, after, mark, forms });
        let Some(tail) = rest.strip_prefix('|') else { return branches };
        *rest = tail;
    }
}

fn condition(rest: &mut &str) -> Option<Condition> {
    let end = rest.find(|c: char| !c.is_alphabetic() && !matches!(c, ',' | '!' | '_'))?;
    let (words, tail) = (rest.get(..end)?, rest.get(end..)?);
    let alone = tail.starts_with('?');
    let tail = tail.strip_prefix(['?', '&'])?;
    let (negated, names) = words.strip_prefix('!').map_or((false, words), |names| (true, names));
    let tags = Tags::parse(names)?;
    *rest = tail;
    Some(Condition { tags, negated, alone })
}

/// Reads `#12` before the sign, as bits.
fn marks(rest: &mut &str, sign: char) -> u16 {
    let Some((digits, tail)) = rest.strip_prefix('#').and_then(|rest| rest.split_once(|c: char| !c.is_ascii_digit())) else {
        return 0;
    };
    let signed = rest.get(digits.len() + 1..).is_some_and(|rest| rest.starts_with(sign));
    if signed {
        *rest = tail;
        bits(digits)
    } else {
        0
    }
}

/// Each digit as a bit.
pub(crate) fn bits(digits: &str) -> u16 {
    digits.bytes().filter(u8::is_ascii_digit).fold(0, |bits, digit| bits | 1 << (digit - b'0'))
}

fn slot(rest: &mut &str, problems: &mut Vec<String>) -> Part {
    let inner = rest.get(1..).unwrap_or_default();
    let Some((body, tail)) = inner.split_once('}') else {
        problems.push(format!("a slot is not closed: {rest}"));
        *rest = "";
        return Part::Words(String::new());
    };
    *rest = tail;
    let at = body.find(['+', '-', '.']).unwrap_or(body.len());
    let (name, shift) = body.split_at(at);
    let shift = shift.trim_start_matches(['.', '+']).parse().unwrap_or(0);
    Part::Slot { name: name.to_owned(), shift }
}

fn close(rest: &mut &str, bracket: char, problems: &mut Vec<String>) {
    match rest.strip_prefix(bracket) {
        Some(tail) => *rest = tail,
        None => problems.push(format!("{bracket} is missing before: {}", rest.chars().take(40).collect::<String>())),
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Part, parse};

    #[test]
    fn choices_details_and_slots_nest() {
        let mut problems = Vec::new();
        let template = parse("Föll [i {plats}|natt?ur sängen|] kl. {tid+10}<, [sent|tidigt]>.", &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(template.len(), 6);
        let Part::Pick(Choice { branches, more: false, free: false }) = &template[1] else { panic!("a choice") };
        assert!(branches[0].when.is_none() && branches[1].when.is_some() && branches[2].forms[0].is_empty());
        assert!(matches!(&template[3], Part::Slot { name, shift: 10 } if name == "tid"));
    }

    #[test]
    fn marks_are_set_and_asked_for() {
        let template = parse("[#1 a|#12?b|natt?#3 c]+", &mut Vec::new());
        let Part::Pick(Choice { branches, more: true, .. }) = &template[0] else { panic!("a choice") };
        let marks: Vec<_> = branches.iter().map(|branch| (branch.after, branch.mark, branch.when.is_some())).collect();
        assert_eq!(marks, [(0, 2, false), (6, 0, false), (0, 8, true)]);
        assert!(matches!(&branches[2].forms[0][..], [Part::Words(words)] if words == "c"));
    }

    #[test]
    fn brackets_that_do_not_match_are_told() {
        for wrong in ["[a|b", "a]", "<a", "{a", "a|b"] {
            let mut problems = Vec::new();
            parse(wrong, &mut problems);
            assert!(!problems.is_empty(), "{wrong}");
        }
    }
}
