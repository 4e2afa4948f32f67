//! How numbers are written: "1 234", "3,5", "2,1 MB". Spaces inside a number do not break a line.

use crate::Lang;

/// A space that does not break a line.
const NO_BREAK: char = '\u{a0}';

/// "1 234" in Swedish, "1,234" in English.
pub fn number(lang: Lang, value: i64) -> String {
    let sign = if value < 0 { "−" } else { "" };
    format!("{sign}{}", grouped(lang, &value.unsigned_abs().to_string()))
}

/// "1 234,5" in Swedish, "1,234.5" in English, with `places` decimals.
pub fn decimal(lang: Lang, value: f64, places: usize) -> String {
    separated(lang, &format!("{value:.places$}"), |whole| grouped(lang, whole))
}

/// A number inside a running text: four digits stay together, so that a year is never split.
pub(crate) fn inline(lang: Lang, value: f64) -> String {
    // Nearly all are small whole numbers, and those are written the same way in both languages.
    #[allow(clippy::cast_possible_truncation, reason = "whole, and under ten thousand")]
    if (0.0..10_000.0).contains(&value) && value.fract() == 0.0 {
        return (value as i16).to_string();
    }
    separated(lang, &value.to_string(), |whole| if whole.len() > 4 { grouped(lang, whole) } else { whole.to_owned() })
}

/// "2,1 MB"; steps of a thousand, one decimal under ten.
pub fn bytes(lang: Lang, count: u64) -> String {
    #[allow(clippy::cast_precision_loss, reason = "two digits are shown")]
    let mut size = count as f64;
    let mut units = ["B", "kB", "MB", "GB", "TB"].into_iter();
    let mut unit = units.next().unwrap_or_default();
    // 999.5 would be written as 1 000 of the smaller unit.
    while size >= 999.5 {
        let Some(larger) = units.next() else { break };
        (size, unit) = (size / 1000.0, larger);
    }
    let places = usize::from(unit != "B" && size < 9.95);
    format!("{}{NO_BREAK}{unit}", decimal(lang, size, places))
}

/// Rewrites "-1234.5" with the language's decimal mark, the whole part as `whole` writes it.
fn separated(lang: Lang, plain: &str, whole: impl Fn(&str) -> String) -> String {
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |rest| ("−", rest));
    let mark = if lang == Lang::Sv { ',' } else { '.' };
    match digits.split_once('.') {
        Some((left, right)) => format!("{sign}{}{mark}{right}", whole(left)),
        None => format!("{sign}{}", whole(digits)),
    }
}

/// Digits in groups of three.
fn grouped(lang: Lang, digits: &str) -> String {
    let mark = if lang == Lang::Sv { NO_BREAK } else { ',' };
    let mut out = String::with_capacity(digits.len() + 4);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(NO_BREAK, " ")
    }

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        for (value, sv, en) in
            [(0, "0", "0"), (999, "999", "999"), (1234, "1 234", "1,234"), (-12_345_678, "−12 345 678", "−12,345,678")]
        {
            assert_eq!((plain(&number(Lang::Sv, value)), number(Lang::En, value)), (sv.into(), en.into()));
        }
    }

    #[test]
    fn decimals_have_the_mark_of_the_language() {
        for (value, places, sv, en) in
            [(3.5, 1, "3,5", "3.5"), (1234.567, 2, "1 234,57", "1,234.57"), (-0.25, 2, "−0,25", "−0.25"), (2.0, 0, "2", "2")]
        {
            assert_eq!((plain(&decimal(Lang::Sv, value, places)), decimal(Lang::En, value, places)), (sv.into(), en.into()));
        }
    }

    #[test]
    fn sizes_are_short() {
        for (count, sv) in [
            (0, "0 B"),
            (999, "999 B"),
            (1_000, "1,0 kB"),
            (2_100_000, "2,1 MB"),
            (9_960_000, "10 MB"),
            (999_600, "1,0 MB"),
            (45_000_000, "45 MB"),
            (3_000_000_000, "3,0 GB"),
            (5_000_000_000_000_000, "5 000 TB"),
        ] {
            assert_eq!(plain(&bytes(Lang::Sv, count)), sv);
        }
    }
}
