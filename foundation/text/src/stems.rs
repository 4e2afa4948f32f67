//! Swedish words without their endings, so that "ramlade" and "ramlar" are one.

use crate::fold;
use rust_stemmers::{Algorithm, Stemmer};

/// Words that say nothing of what a text is about.
const STOP: &str = " och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då \
    sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad över än dig kan \
    sina här ha mot alla under någon eller allt mycket sedan ju denna själv detta åt utan varit hur ingen mitt ni bli blev oss din \
    dessa några deras blir mina samma vilken er sådan vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket sitta \
    sådana vart dina vars vårt våra ert era vilkas fick får ska även kom kommer gick igen också medan bara lite ";

/// The stems of a text's words, in their order; what says nothing is left out, as are numbers.
pub fn stems(text: &str) -> Vec<String> {
    let stemmer = Stemmer::create(Algorithm::Swedish);
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    let telling = words.filter(|word| !word.starts_with(|letter: char| letter.is_ascii_digit()) && !is_stop(word));
    telling.map(|word| bare(&stemmer.stem(word))).collect()
}

/// Short words in the definite form, which the stemmer leaves as they are: "golvet", "benet".
fn bare(stem: &str) -> String {
    let cut = stem.strip_suffix("et").filter(|rest| rest.chars().count() > 2 && !rest.ends_with('t'));
    cut.unwrap_or(stem).to_owned()
}

fn is_stop(word: &str) -> bool {
    STOP.split_ascii_whitespace().any(|stop| stop == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_forms_are_one_and_small_words_are_none() {
        for (one, other) in
            [("ramlade", "ramlar"), ("toaletten", "toaletter"), ("medicinerna", "medicinen"), ("golvet", "golven")]
        {
            assert_eq!(stems(one), stems(other), "{one} {other}");
        }
        assert_eq!(stems("Han var här 2026 och det är allt."), Vec::<String>::new());
        assert_eq!(stems("").len(), 0);
    }
}
