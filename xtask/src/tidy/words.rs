//! Words that are never written.

use super::Fault;

/// What is left for later is left out. Written in two parts, for this file's own sake.
const NEVER: [(&str, &str); 5] = [("TO", "DO"), ("FIX", "ME"), ("XX", "X"), ("to", "do!("), ("unimple", "mented!(")];

/// Every such word of a file.
pub fn faults(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for word in NEVER.map(|(one, two)| format!("{one}{two}")) {
            if stands_alone(line, &word) {
                faults.push(Fault::new("words", path, at + 1, format!("says {word}: write it, or leave it out")));
            }
        }
    }
    faults
}

fn stands_alone(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && (word.ends_with('(') || !after.is_some_and(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_themselves_are_found() {
        let late = NEVER.map(|(one, two)| format!("{one}{two}"));
        assert_eq!(faults("a", &format!("// {}: later", late[0])).len(), 1);
        assert_eq!(faults("a", &format!("{}ck); x", late[3])).len(), 1);
        assert_eq!(faults("a", "methodology, AUTODOC, mastodon!").len(), 0);
    }
}
