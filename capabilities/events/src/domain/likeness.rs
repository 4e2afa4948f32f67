//! How alike two reports are, by the stems of their words. Nothing leaves the house.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// What a text is about: its stems as numbers, sorted, each once.
pub type Signature = Vec<u32>;

/// So many stems are kept of a text.
const MOST: usize = 120;
/// From this likeness on, two reports are about the same kind of thing.
pub const ALIKE: f64 = 0.22;

/// The signature of a text, with codes such as its place as words of their own.
pub fn signature(text: &str, codes: &[&str]) -> Signature {
    let stems = text::stems::stems(text);
    let mut all: Vec<u32> = codes.iter().map(|code| number(&format!("#{code}"))).collect();
    all.extend(stems.iter().take(MOST).map(|stem| number(stem)));
    all.sort_unstable();
    all.dedup();
    all
}

/// FNV-1a: the same number for the same stem on every machine.
fn number(stem: &str) -> u32 {
    stem.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// As it is stored.
pub fn to_bytes(signature: &[u32]) -> Vec<u8> {
    signature.iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// As it was stored; what isn't whole is left out.
pub fn from_bytes(bytes: &[u8]) -> Signature {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect()
}

/// The numbers are hashes already; they only need spreading over the bits that a table looks at.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u32(u32::from(*byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// The places of those that are alike, most alike first, with how alike they are. A word that few have in common weighs more.
#[allow(clippy::cast_precision_loss)] // some hundreds
pub fn alike(this: &[u32], others: &[impl AsRef<[u32]>]) -> Vec<(usize, f64)> {
    let mut seen: HashMap<u32, u32, BuildHasherDefault<Spread>> = HashMap::default();
    for number in others.iter().flat_map(AsRef::as_ref) {
        *seen.entry(*number).or_default() += 1;
    }
    // What a word weighs follows from how many have it; logarithms are dear, and few numbers of texts differ.
    let total = others.len() as f64 + 1.0;
    let weights: Vec<f64> = (0..=others.len()).map(|have| (1.0 + total / (1 + have) as f64).ln()).collect();
    let weight = |number: &u32| weights[seen.get(number).map_or(0, |have| *have as usize).min(others.len())];
    let sum = |signature: &[u32]| signature.iter().map(weight).sum::<f64>();
    let own = sum(this);
    let mut found: Vec<(usize, f64)> = others
        .iter()
        .enumerate()
        .map(|(place, other)| {
            let common: f64 = other.as_ref().iter().filter(|number| this.binary_search(number).is_ok()).map(weight).sum();
            let whole = (own * sum(other.as_ref())).sqrt();
            (place, if whole > 0.0 { common / whole } else { 0.0 })
        })
        .filter(|(_, likeness)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const FALL: &str = "Den boende halkade på det våta golvet i badrummet vid duschen. Larmet hängde på kroken.";

    #[test]
    fn evt_16_texts_on_the_same_matter_rank_first_also_when_words_are_inflected() {
        let others = [
            "Fel dos av blodförtunnande medicin delades ut på morgonen.",
            "Boende har halkat i badrummet, golven var våta efter duschar. Larmen satt inte på armen.",
            "Rullstolens broms gick sönder i korridoren.",
            "Halkade utanför entrén på is.",
        ]
        .map(|text| signature(text, &[]));
        let found = alike(&signature(FALL, &[]), &others);
        assert_eq!(found.first().map(|(place, _)| *place), Some(1), "{found:?}");
        assert!(found.iter().all(|(place, _)| ![0, 2].contains(place)), "what is about something else isn't alike: {found:?}");
    }

    #[test]
    fn evt_16_a_signature_is_kept_whole_and_an_empty_one_is_like_nothing() {
        let whole = signature(FALL, &["bathroom"]);
        assert_eq!(from_bytes(&to_bytes(&whole)), whole);
        assert_eq!(alike(&whole, std::slice::from_ref(&whole)).len(), 1);
        assert!(alike(&[], &[whole, vec![]]).is_empty());
        assert!(signature(&"ord1x ".repeat(100_000), &[]).len() <= MOST);
    }
}
