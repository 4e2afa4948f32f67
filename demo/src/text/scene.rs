//! One event as the texts see it: when, where, about whom, and who tells it.

use super::{library::Library, render, tags::Tags, words::Noun};
use crate::dice::Dice;

/// How a person writes. Drawn once per person, so that two reports by the same hand resemble each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Voice {
    /// Chance in a hundred that a detail is mentioned.
    pub(crate) wordy: usize,
    /// Whether the person writes "hen" rather than "hon" or "han".
    pub(crate) hen: bool,
    /// How the person writes a time of day: 0 to 2.
    pub(crate) clock: usize,
}

impl Voice {
    /// A hand of its own.
    pub(crate) fn draw(dice: &mut Dice) -> Self {
        let wordy = [15, 15, 40, 55, 70, 95].get(dice.below(6)).copied().unwrap_or(50);
        Self { wordy, hen: dice.percent(45), clock: dice.weighted([4, 3, 3].into_iter()) }
    }

    /// How the voice shows as a tag.
    pub(crate) fn tags(self) -> Tags {
        match self.wordy {
            ..=20 => Tags::of("kort"),
            80.. => Tags::of("lång"),
            _ => Tags::default(),
        }
    }
}

/// Whether "hon", "han" or neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sex {
    Woman,
    Man,
    Unknown,
}

/// What a text is composed from.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) library: &'a Library,
    pub(crate) dice: Dice,
    pub(crate) tags: Tags,
    pub(crate) voice: Voice,
    pub(crate) noun: &'a Noun,
    pub(crate) sex: Sex,
    /// Minutes since midnight.
    pub(crate) minute: i64,
    /// "avdelning 2", or the unit's name where it has no parts.
    pub(crate) part: &'a str,
    /// "i badrummet".
    pub(crate) place: &'a str,
    /// What has been chosen so far, as bits.
    pub(crate) marks: u16,
    /// Word lists chosen from so far, and what was chosen, so that the same medicine is meant throughout.
    pub(crate) kept: Vec<(&'a str, usize)>,
}

impl<'a> Scene<'a> {
    /// Composes a text from one of the shared word lists.
    pub(crate) fn list(&mut self, name: &str) -> String {
        let mut out = String::with_capacity(120);
        render::list(name, self, &mut out);
        render::tidy(&out)
    }

    /// Composes a text of the scene.
    pub(crate) fn tell(&mut self, template: &'a super::Template) -> String {
        let mut out = String::with_capacity(240);
        render::render(template, self, &mut out);
        render::tidy(&out)
    }

    /// Composes whole sentences, with a full stop at the end.
    pub(crate) fn sentences(&mut self, template: &'a super::Template) -> String {
        let text = self.tell(template);
        if text.is_empty() || text.ends_with(['.', '?']) { text } else { text + "." }
    }
}
