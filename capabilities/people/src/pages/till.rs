//! Where one was going before signing in.

use web::Fields;

/// The address to lead on to: a path of our own, or the start page. Anything that a browser could read as another site
/// is no such path.
pub fn till(fields: &Fields) -> String {
    let path = fields.get("till");
    let other = path.starts_with("//") || path.contains('\\') || path.chars().any(char::is_control);
    let own = path.starts_with('/') && !other && path.len() <= 500 && !path.starts_with("/logga-");
    if own { path.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_1_sign_in_leads_to_our_own_pages_alone() {
        for (typed, path) in [
            ("/avvikelser/01J?x=1", "/avvikelser/01J?x=1"),
            ("", "/"),
            ("https://evil.example", "/"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("/\t/evil.example", "/"),
            ("javascript:alert(1)", "/"),
            ("/logga-ut", "/"),
        ] {
            assert_eq!(till(&Fields::default().with("till", typed)), path, "{typed}");
        }
    }
}
