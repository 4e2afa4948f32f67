//! What a newer wording changes, word by word.

use super::{Act, Provision, ProvisionId};

/// A piece of a text that is compared with another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the older.
    Gone(String),
    /// Only in the newer.
    New(String),
}

/// What happens to a provision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change<'a> {
    /// It comes.
    Added(&'a Provision),
    /// It gets other words, or other facts about it: as it was, as it becomes.
    Changed(&'a Provision, &'a Provision),
    /// It goes.
    Removed(&'a Provision),
}

impl Change<'_> {
    /// The provision's id in the register.
    pub fn id(&self, act: &Act) -> ProvisionId {
        match self {
            Self::Added(provision) | Self::Changed(_, provision) | Self::Removed(provision) => act.id_of(provision),
        }
    }
}

/// What changes from one wording of an act to another, in the newer one's order, what goes last.
pub fn changes<'a>(old: Option<&'a Act>, new: &'a Act) -> Vec<Change<'a>> {
    let before = old.map_or(&[][..], |old| &old.provisions);
    let find = |place: &str| before.iter().find(|provision| provision.place() == place);
    let mut all: Vec<_> = new
        .provisions
        .iter()
        .filter_map(|provision| match find(&provision.place()) {
            None => Some(Change::Added(provision)),
            Some(known) if known != provision => Some(Change::Changed(known, provision)),
            Some(_) => None,
        })
        .collect();
    let kept = |place: &str| new.provisions.iter().any(|provision| provision.place() == place);
    all.extend(before.iter().filter(|provision| !kept(&provision.place())).map(Change::Removed));
    all
}

/// The most words of a text that are compared one by one; longer ones are shown whole.
const MOST_WORDS: usize = 900;

/// Two texts, word by word: what both have, what has gone, what is new.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let (a, b): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    if a.len() > MOST_WORDS || b.len() > MOST_WORDS {
        return vec![Piece::Gone(a.join(" ")), Piece::New(b.join(" "))];
    }
    let lengths = common(&a, &b);
    let (mut i, mut j, mut pieces) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            push(&mut pieces, Piece::Same(a[i].to_owned()));
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || (i < a.len() && lengths[i + 1][j] >= lengths[i][j + 1]) {
            push(&mut pieces, Piece::Gone(a[i].to_owned()));
            i += 1;
        } else {
            push(&mut pieces, Piece::New(b[j].to_owned()));
            j += 1;
        }
    }
    pieces
}

/// How many words what is left of the two has in common, from each pair of places on.
fn common(a: &[&str], b: &[&str]) -> Vec<Vec<usize>> {
    let mut lengths = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            lengths[i][j] = if a[i] == b[j] { lengths[i + 1][j + 1] + 1 } else { lengths[i + 1][j].max(lengths[i][j + 1]) };
        }
    }
    lengths
}

fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    let joined = match (pieces.last_mut(), &piece) {
        (Some(Piece::Same(said)), Piece::Same(word))
        | (Some(Piece::Gone(said)), Piece::Gone(word))
        | (Some(Piece::New(said)), Piece::New(word)) => {
            said.push(' ');
            said.push_str(word);
            true
        }
        _ => false,
    };
    if !joined {
        pieces.push(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn law_1_a_change_is_shown_word_by_word() {
        let pieces = words("ska utveckla och säkra", "ska följa upp, utveckla och säkra kvaliteten");
        assert_eq!(
            pieces,
            [
                Piece::Same("ska".into()),
                Piece::New("följa upp,".into()),
                Piece::Same("utveckla och säkra".into()),
                Piece::New("kvaliteten".into()),
            ]
        );
        assert_eq!(words("samma", "samma"), [Piece::Same("samma".into())]);
        assert_eq!(words("", ""), []);
        assert_eq!(words("bort", ""), [Piece::Gone("bort".into())]);
    }

    #[test]
    fn law_1_nothing_is_lost_between_two_wordings() {
        for (old, new) in [("a b c d", "b x d e"), ("a a a", "a"), ("x", "a b c"), ("a b", "b a")] {
            let pieces = words(old, new);
            let said = |keep: fn(&Piece) -> Option<&String>| {
                pieces.iter().filter_map(keep).map(String::as_str).collect::<Vec<_>>().join(" ")
            };
            let kept_old = said(|piece| match piece {
                Piece::Same(text) | Piece::Gone(text) => Some(text),
                Piece::New(_) => None,
            });
            let kept_new = said(|piece| match piece {
                Piece::Same(text) | Piece::New(text) => Some(text),
                Piece::Gone(_) => None,
            });
            assert_eq!((kept_old.as_str(), kept_new.as_str()), (old, new));
        }
    }
}
