//! From a template and a scene to words.

use super::{
    Template,
    scene::Scene,
    template::{Branch, Part},
    words,
};

/// Writes the template's words for the scene.
pub(crate) fn render<'a>(template: &'a Template, scene: &mut Scene<'a>, out: &mut String) {
    for part in template {
        match part {
            Part::Words(words) => out.push_str(words),
            Part::Pick(branches) => {
                if let Some(form) = pick(branches, scene).and_then(|at| branches.get(at)).and_then(|branch| branch.forms.first()) {
                    render(form, scene, out);
                }
            }
            Part::Detail(detail) => {
                if scene.dice.percent(scene.voice.wordy) {
                    render(detail, scene, out);
                }
            }
            Part::Slot { name, shift } => slot(name, *shift, scene, out),
        }
    }
}

/// Writes one of a word list's choices.
pub(crate) fn list(name: &str, scene: &mut Scene<'_>, out: &mut String) {
    let library = scene.library;
    let Some(branches) = library.list(name) else { return };
    if let Some(form) = pick(branches, scene).and_then(|at| branches.get(at)).and_then(|branch| branch.forms.first()) {
        render(form, scene, out);
    }
}

fn slot<'a>(name: &'a str, shift: i64, scene: &mut Scene<'a>, out: &mut String) {
    if let Some(words) = words::slot(name, shift, scene) {
        out.push_str(&words);
        return;
    }
    let library = scene.library;
    let Some(branches) = library.list(name) else { return };
    let chosen = if name.starts_with('$') { keep(name, branches, scene) } else { pick(branches, scene) };
    let form = usize::try_from(shift).unwrap_or(0);
    if let Some(form) = chosen.and_then(|at| branches.get(at)).and_then(|branch| branch.forms.get(form).or(branch.forms.first())) {
        render(form, scene, out);
    }
}

/// The same choice as last time the list was asked in this scene.
fn keep<'a>(name: &'a str, branches: &'a [Branch], scene: &mut Scene<'a>) -> Option<usize> {
    if let Some((_, at)) = scene.kept.iter().find(|(kept, _)| *kept == name) {
        return Some(*at);
    }
    let at = pick(branches, scene)?;
    scene.kept.push((name, at));
    Some(at)
}

/// A branch whose condition holds; if there is none, one without a condition.
fn pick(branches: &[Branch], scene: &mut Scene<'_>) -> Option<usize> {
    let tags = scene.tags;
    let fits = |branch: &Branch| branch.when.as_ref().is_some_and(|when| when.holds(tags));
    let conditional = branches.iter().any(fits);
    let weights = branches.iter().map(|branch| usize::from(if conditional { fits(branch) } else { branch.when.is_none() }));
    (weights.clone().sum::<usize>() > 0).then(|| scene.dice.weighted(weights))
}

/// Mends what composing leaves behind: double spaces, spaces before points, and small letters after a full stop.
pub(crate) fn tidy(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut capital = true;
    for word in raw.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let glued = matches!(word, "." | "," | "?" | ":") || (word.starts_with(['.', ',']) && word.len() > 1 && !word.starts_with(".."));
        if !out.is_empty() && !glued {
            out.push(' ');
        }
        if capital && word.starts_with(char::is_lowercase) {
            let mut letters = word.chars();
            out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            out.push_str(letters.as_str());
        } else {
            out.push_str(word);
        }
        capital = word.ends_with(['.', '?']) && !abbreviation(word);
    }
    out
}

fn abbreviation(word: &str) -> bool {
    matches!(word.trim_start_matches('('), "kl." | "ca." | "t.ex." | "bl.a." | "dvs." | "ev." | "leg." | "Kl." | "m.m.")
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn sentences_start_with_a_capital_and_spaces_are_single() {
        assert_eq!(tidy(" den boende  föll .  hon, som satt , är vaken. kl. 21.10 kom vi."), "Den boende föll. Hon, som satt, är vaken. Kl. 21.10 kom vi.");
        assert_eq!(tidy("ögondroppar saknas"), "Ögondroppar saknas");
    }
}
