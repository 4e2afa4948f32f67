//! The room's words.

#[test]
fn the_texts_are_whole_in_both_languages() {
    assert_eq!(text::check::compare(&events::texts::CATALOGUE), Vec::<String>::new());
}
