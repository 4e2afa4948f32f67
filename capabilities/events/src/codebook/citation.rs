//! Citations of the law in the lists.

use serde::Deserialize;

/// Where in the law.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Citation {
    act: String,
    chapter: String,
    paragraph: String,
    /// Whether the text itself has been read; otherwise it is to be checked.
    pub verified: bool,
}

impl Citation {
    /// As people write it: "PSL (2010:659) 1 kap. 5 §".
    pub fn text(&self) -> String {
        let chapter = if self.chapter.is_empty() { String::new() } else { format!(" {} kap.", self.chapter) };
        let paragraph = if self.paragraph.is_empty() { String::new() } else { format!(" {} §", self.paragraph) };
        format!("{}{chapter}{paragraph}", self.act)
    }
}
