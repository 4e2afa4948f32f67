//! The form the data files are written in: blocks of `key: value` lines under a heading of two words.

/// One block: `event name` and the fields under it.
#[derive(Debug, Default)]
pub(crate) struct Block {
    /// What it describes, the heading's first word; `file` for what stands before the first heading.
    pub(crate) kind: &'static str,
    /// Its name, the heading's second word.
    pub(crate) name: &'static str,
    /// Fields in order; a key may come several times.
    pub(crate) fields: Vec<(&'static str, String)>,
}

impl Block {
    /// The first value of a key, or the empty text.
    pub(crate) fn get(&self, key: &str) -> &str {
        self.fields.iter().find(|(k, _)| *k == key).map_or("", |(_, value)| value)
    }

    /// Every value of a key.
    pub(crate) fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(k, _)| *k == key).map(|(_, value)| value.as_str())
    }
}

/// Reads a data file. Lines that start with `#` are comments; an indented line goes on with the field above.
pub(crate) fn blocks(text: &'static str) -> Vec<Block> {
    let mut blocks = vec![Block { kind: "file", ..Block::default() }];
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let Some(block) = blocks.last_mut() else { continue };
        if line.starts_with(' ') {
            if let Some((_, value)) = block.fields.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((key, value)) = line.split_once(':') {
            block.fields.push((key.trim(), value.trim().to_owned()));
        } else if let Some((kind, name)) = line.trim().split_once(' ') {
            blocks.push(Block { kind, name, fields: Vec::new() });
        }
    }
    blocks
}

/// Words between spaces and commas.
pub(crate) fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split([' ', ',']).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{blocks, words};

    #[test]
    fn blocks_have_headings_fields_and_long_lines() {
        let read = blocks("at: home\n# a remark\n\nevent first\ntext: one\n  and two\nwhy: a\nwhy: b\n");
        assert_eq!(read[0].get("at"), "home");
        assert_eq!((read[1].kind, read[1].name, read[1].get("text")), ("event", "first", "one and two"));
        assert_eq!(read[1].all("why").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(words("a, b c").collect::<Vec<_>>(), ["a", "b", "c"]);
    }
}
