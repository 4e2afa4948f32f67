//! A provision: what is required, of whom, how sure we are of it, and what shows that it is met.

use super::ProvisionId;
use kernel::{Id, Ulid};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

kernel::code_enum! {
    /// What sort of requirement. General advice is never a must (LAW-6).
    pub enum Kind {
        /// Lag.
        Law = "law",
        /// Förordning.
        Ordinance = "ordinance",
        /// Föreskrift.
        Regulation = "regulation",
        /// Allmänna råd.
        Advice = "advice",
        /// EU-förordning.
        Eu = "eu",
        /// Nämndmål.
        BoardGoal = "board_goal",
        /// Eget krav.
        Own = "own",
        /// Värdegrund.
        Values = "values",
        /// Kvalitetsområde.
        QualityArea = "quality_area",
    }
}

impl Kind {
    /// The kinds that a municipality writes itself.
    pub const OWN: [Self; 4] = [Self::BoardGoal, Self::Own, Self::Values, Self::QualityArea];

    /// Whether law demands it ("ska").
    pub fn is_must(self) -> bool {
        matches!(self, Self::Law | Self::Ordinance | Self::Regulation | Self::Eu)
    }

    /// Whether the municipality writes it itself.
    pub fn is_own(self) -> bool {
        Self::OWN.contains(&self)
    }
}

kernel::code_enum! {
    /// How sure we are of a text. All but the first is shown as to be checked.
    pub enum Mark {
        /// Read in the act itself.
        Read = "read",
        /// Read in another's account of it.
        Secondary = "secondary",
        /// Not read.
        Memory = "memory",
    }
}

kernel::code_enum! {
    /// The law that an activity is run by.
    pub enum Law {
        /// Health care.
        Hsl = "hsl",
        /// Social services.
        Sol = "sol",
        /// Support and service for certain impairments.
        Lss = "lss",
    }
}

kernel::code_enum! {
    /// Who runs an activity.
    pub enum Operator {
        /// The municipality.
        Public = "public",
        /// A private provider.
        Private = "private",
    }
}

/// A provision as its act has it now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provision {
    /// Chapter; empty in acts without.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub chapter: String,
    /// Paragraph, or article.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub paragraph: String,
    /// A part of it, or a name of our own where the paragraphs are not known to us.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub clause: String,
    /// The heading that stands over it.
    #[serde(default)]
    pub heading: String,
    /// What sort; that of its act when the file doesn't say.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// In a line.
    pub title: String,
    /// Our own short summary.
    pub text: String,
    /// Who must.
    pub who: String,
    /// Under which laws an activity is bound; those of its act when the file doesn't say.
    #[serde(default)]
    pub binds: Vec<Law>,
    /// Whose activities are bound; none says all.
    #[serde(default)]
    pub operators: Vec<Operator>,
    /// How sure we are; as of its act when the file doesn't say.
    #[serde(default)]
    pub mark: Option<Mark>,
    /// Whether there is anything to show: a definition asks for nothing.
    #[serde(default = "yes")]
    pub duty: bool,
    /// Kinds of evidence that show it met.
    #[serde(default)]
    pub evidence: Vec<String>,
    /// The key of the provision that replaced it.
    #[serde(default)]
    pub became: String,
    /// What else to know.
    #[serde(default)]
    pub note: String,
}

fn yes() -> bool {
    true
}

impl Provision {
    /// Its place in the act: "5/3a".
    pub fn place(&self) -> String {
        let parts = [&self.chapter, &self.paragraph, &self.clause].map(|part| part.replace(' ', ""));
        parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("/")
    }

    /// Its key in the whole register: "SOSFS 2011:9/5/3a".
    pub fn key(&self, number: &str) -> String {
        format!("{number}/{}", self.place())
    }

    /// What sort it is.
    pub fn sort(&self) -> Kind {
        self.kind.unwrap_or(Kind::Law)
    }

    /// How sure we are.
    pub fn sure(&self) -> Mark {
        self.mark.unwrap_or(Mark::Memory)
    }

    /// Whether its text is to be checked against the printed act.
    pub fn to_check(&self) -> bool {
        !self.sort().is_own() && self.sure() != Mark::Read
    }

    /// Its place as people write it: "5 kap. 3 a §", "artikel 33".
    pub fn cite(&self, article: bool) -> String {
        let chapter = (!self.chapter.is_empty()).then(|| format!("{} kap.", self.chapter));
        let several = self.paragraph.contains('–') || self.paragraph.contains("följande");
        let paragraph = (!self.paragraph.is_empty()).then(|| match (article, several) {
            (true, _) => format!("artikel {}", self.paragraph),
            (false, true) => format!("{} §§", self.paragraph),
            (false, false) => format!("{} §", self.paragraph),
        });
        let clause = match self.clause.as_str() {
            "" => None,
            "råd" => Some("allmänna råd".to_owned()),
            other => Some(format!("({other})")),
        };
        [chapter, paragraph, clause].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// The id of the provision with this key: the same in every wording and every house.
pub fn id_of(key: &str) -> ProvisionId {
    let digest = Sha256::digest(key.as_bytes());
    let number = digest.iter().take(16).fold(0_u128, |number, byte| (number << 8) | u128::from(*byte));
    ProvisionId::from_ulid(Ulid(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(chapter: &str, paragraph: &str, clause: &str) -> Provision {
        let text = format!(
            "chapter = \"{chapter}\"\nparagraph = \"{paragraph}\"\nclause = \"{clause}\"\ntitle = \"t\"\ntext = \"x\"\nwho = \"w\""
        );
        toml::from_str(&text).expect("a provision")
    }

    #[test]
    fn law_6_a_citation_holds_chapter_paragraph_and_part() {
        for ((chapter, paragraph, clause), key, cited) in [
            (("5", "3 a", ""), "N 1:1/5/3a", "5 kap. 3 a §"),
            (("5", "2", "råd"), "N 1:1/5/2/råd", "5 kap. 2 § allmänna råd"),
            (("", "24 b", ""), "N 1:1/24b", "24 b §"),
            (("27", "1–2", ""), "N 1:1/27/1–2", "27 kap. 1–2 §§"),
            (("28", "", ""), "N 1:1/28", "28 kap."),
        ] {
            let provision = one(chapter, paragraph, clause);
            assert_eq!((provision.key("N 1:1"), provision.cite(false)), (key.to_owned(), cited.to_owned()));
        }
        assert_eq!(one("", "33", "").cite(true), "artikel 33");
        assert_eq!(id_of("a"), id_of("a"));
        assert_ne!(id_of("a"), id_of("b"));
    }

    #[test]
    fn law_6_general_advice_and_own_requirements_are_no_must() {
        let musts: Vec<_> = Kind::ALL.iter().filter(|kind| kind.is_must()).collect();
        assert_eq!(musts, [&Kind::Law, &Kind::Ordinance, &Kind::Regulation, &Kind::Eu]);
    }
}
