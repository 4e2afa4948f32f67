//! What holds in a scene, as a set that texts can ask about.

/// Every tag a text may ask about, in Swedish because the texts are.
const NAMES: &[&str] = &[
    // Time of the day, week and year.
    "natt",
    "morgon",
    "dag",
    "kväll",
    "helg",
    "sommar",
    "vinter", //
    // What harm it did.
    "oskadd",
    "lindrig",
    "måttlig",
    "svår",
    "psykisk",
    "okänd", //
    // What kind of place it is.
    "säbo",
    "demens",
    "korttid",
    "hemtjänst",
    "nattpatrull",
    "grupp",
    "service",
    "daglig",
    "assistans",
    "boendestöd", //
    "barn",
    "vuxen",
    "bistånd",
    "öppenvård",
    "myndighet",
    "hsl",
    "rehab", //
    // Where, by the code of the place.
    "bathroom",
    "bedroom",
    "own_home",
    "kitchen",
    "dining_room",
    "common_room",
    "corridor",
    "outdoors",
    "entrance_stairs",
    "phone_digital", //
    // What it is about, by the code of the type.
    "fall",
    "medication",
    "care",
    "missed_support",
    "violence",
    "information",
    "equipment",
    "legal",
    "other",
    "våld", //
    // Who writes, and about whom.
    "ssk",
    "kvinna",
    "man",
    "kort",
    "lång",
];

/// A set of tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tags(u64);

impl Tags {
    /// The tag with this name, or the empty set.
    pub(crate) fn of(name: &str) -> Self {
        NAMES.iter().position(|known| *known == name).map_or(Self(0), |place| Self(1 << place))
    }

    /// A list of tags separated by commas or spaces; `None` when one of them is unknown.
    pub(crate) fn parse(list: &str) -> Option<Self> {
        if list.len() > 120 || list.is_empty() {
            return None;
        }
        list.split([',', ' ']).filter(|name| !name.is_empty()).try_fold(Self(0), |set, name| {
            let tag = Self::of(name);
            (tag.0 != 0).then_some(set.and(tag))
        })
    }

    /// Both sets together.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether they have a tag in common.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Tags;

    #[test]
    fn sets_know_their_tags() {
        let evening = Tags::parse("kväll, natt").expect("known");
        assert!(evening.meets(Tags::of("natt")) && !evening.meets(Tags::of("dag")));
        assert_eq!(Tags::parse("kväll,aldrig"), None);
        assert_eq!(Tags::parse(""), None);
    }
}
