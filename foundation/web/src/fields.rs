//! What came in: the names and values of a form or of an address's question part, and uploaded files.

use std::collections::BTreeMap;

/// Names with their values, in the order in which they came. Bounded by the body limit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    values: BTreeMap<String, Vec<String>>,
    uploads: Vec<Upload>,
}

/// A file that someone sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The field's name.
    pub field: String,
    /// The file's name as the sender has it; never used as a path.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// More names than any form of ours has.
const MOST_NAMES: usize = 2000;

impl Fields {
    /// Reads `a=1&b=2`. Bytes that aren't UTF-8 become replacement marks; NUL is dropped.
    pub fn urlencoded(text: &[u8]) -> Self {
        let mut fields = Self::default();
        for (name, value) in form_urlencoded::parse(text).take(MOST_NAMES) {
            fields.add(&name, &value);
        }
        fields
    }

    /// Adds a value.
    pub fn add(&mut self, name: &str, value: &str) {
        let value = value.replace('\0', "").replace("\r\n", "\n");
        self.values.entry(name.to_owned()).or_default().push(value);
    }

    /// With this value alone under the name.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.insert(name.to_owned(), vec![value.to_string()]);
        self
    }

    /// With a value when there is one.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds a file.
    pub fn add_upload(&mut self, upload: Upload) {
        self.uploads.push(upload);
    }

    /// The first value, trimmed; empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.values.get(name).and_then(|values| values.first()).map_or("", |value| value.trim())
    }

    /// Every value under the name.
    pub fn all(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// The file under the name, when one with something in it was sent.
    pub fn upload(&self, name: &str) -> Option<&Upload> {
        self.uploads(name).next()
    }

    /// Every file under the name with something in it.
    pub fn uploads(&self, name: &str) -> impl Iterator<Item = &Upload> {
        self.uploads.iter().filter(move |upload| upload.field == name && !upload.bytes.is_empty())
    }

    /// Every name, in alphabetical order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// Whether files were sent.
    pub(crate) fn has_uploads(&self) -> bool {
        self.uploads.iter().any(|upload| !upload.bytes.is_empty())
    }

    /// Every name with every value; the house's own fields (`_token`, `_once`) left out.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let theirs = self.values.iter().filter(|(name, _)| !name.starts_with('_'));
        theirs.flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }

    /// As the question part of an address, without what is empty.
    pub fn query(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.pairs().filter(|(_, value)| !value.is_empty()) {
            out.append_pair(name, value);
        }
        out.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_comes_in_can_be_read() {
        let fields = Fields::urlencoded(b"a=1&a=2&b=%FF%00x&_token=t&=&c&d=+r%C3%A4v+");
        assert_eq!((fields.get("a"), fields.all("a").len()), ("1", 2));
        assert_eq!(fields.get("b"), "\u{fffd}x");
        assert_eq!(fields.get("d"), "räv");
        assert_eq!(fields.get("nothing"), "");
        assert!(!fields.query().contains("_token"));
    }
}
