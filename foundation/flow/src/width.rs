//! How wide text is, without a browser: widths of Inter's letters, in hundredths of the letter size.

/// The width of a text in a size, in the same unit as the size.
pub fn text_width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(letter).sum();
    hundredths * size / 100
}

const fn letter(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' => 28,
        ' ' => 30,
        'f' | 't' | 'r' | '(' | ')' | '-' | 'I' | '/' => 40,
        'm' | 'w' | '%' | '@' | '—' => 90,
        'M' | 'W' => 96,
        'A'..='Z' | 'Å' | 'Ä' | 'Ö' => 72,
        _ => 61,
    }
}

/// Lines of at most this width. What doesn't fit in so many lines ends in dots; a word that is too long is broken.
pub fn wrap(text: &str, (width, size): (i32, i32), most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut rest: std::collections::VecDeque<String> = text.split_whitespace().map(str::to_owned).collect();
    while let Some(word) = rest.pop_front() {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match (joined, lines.last_mut()) {
            (Some(joined), Some(line)) if text_width(&joined, size) <= width => *line = joined,
            _ if text_width(&word, size) > width => {
                let (head, tail) = broken(&word, width, size);
                lines.push(head);
                if !tail.is_empty() {
                    rest.push_front(tail);
                }
            }
            _ => lines.push(word),
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last} ……"), width, size);
        }
    }
    lines
}

/// A word in two, the first as long as there is room and with a hyphen.
fn broken(word: &str, width: i32, size: i32) -> (String, String) {
    let mut head = String::new();
    for letter in word.chars() {
        if !head.is_empty() && text_width(&format!("{head}{letter}-"), size) > width {
            break;
        }
        head.push(letter);
    }
    let tail = word[head.len()..].to_owned();
    if tail.is_empty() { (head, tail) } else { (format!("{}-", head.trim_end_matches('-')), tail) }
}

/// The text, shortened with dots to a width.
pub fn cut(text: &str, width: i32, size: i32) -> String {
    if text_width(text, size) <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.chars() {
        if text_width(&format!("{short}{letter}…"), size) > width {
            break;
        }
        short.push(letter);
    }
    format!("{}…", short.trim_end_matches([' ', '…']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_wrapped_broken_and_cut() {
        assert_eq!(wrap("Bedöma behov av hälso- och sjukvård", (140, 14), 3), ["Bedöma behov av", "hälso- och sjukvård"]);
        let long = wrap("Omvårdnadsepikrisöverföringsmöte", (100, 14), 9);
        assert!(long.len() > 1 && long.iter().all(|line| text_width(line, 14) <= 100), "{long:?}");
        let many = wrap(&"ett ord till ".repeat(30), (140, 14), 3);
        assert!(many.len() == 3 && many[2].ends_with('…'), "{many:?}");
        assert_eq!(wrap("", (140, 14), 3), Vec::<String>::new());
        assert_eq!(cut("Ändrat behov", 400, 13), "Ändrat behov");
        // A width that nothing fits in still ends.
        assert!(!wrap("ååå", (1, 14), 2).is_empty());
    }
}
