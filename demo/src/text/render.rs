//! From a template and a scene to words.

use super::{
    Template,
    scene::Scene,
    template::{Branch, Choice, Part},
    words,
};

/// Writes the template's words for the scene.
pub(crate) fn render<'a>(template: &'a Template, scene: &mut Scene<'a>, out: &mut String) {
    for part in template {
        match part {
            Part::Words(words) => out.push_str(words),
            Part::Pick(choice) => several(choice, scene, out),
            Part::Detail(detail) => {
                if scene.dice.percent(scene.voice.wordy) {
                    render(detail, scene, out);
                }
            }
            Part::Slot { name, shift } => slot(name, *shift, scene, out),
        }
    }
}

/// Writes one of the branches, or, when there may be more, as many as the person has breath for.
fn several<'a>(choice: &'a Choice, scene: &mut Scene<'a>, out: &mut String) {
    let mut said = 0_u64;
    loop {
        let Some(at) = pick(choice, said, scene) else { return };
        if said != 0 {
            out.push_str(". ");
        }
        said |= 1_u64.checked_shl(u32::try_from(at).unwrap_or(0)).unwrap_or(0);
        if let Some(form) = choice.branches.get(at).and_then(|branch| branch.forms.first()) {
            render(form, scene, out);
        }
        if !choice.more || said.count_ones() == 3 {
            return;
        }
        let breath = scene.voice.wordy * 2 / 3 / usize::try_from(said.count_ones()).unwrap_or(1);
        if !scene.dice.percent(breath) {
            return;
        }
    }
}

/// Writes one of a word list's choices.
pub(crate) fn list(name: &str, scene: &mut Scene<'_>, out: &mut String) {
    let library = scene.library;
    let Some(choice) = library.list(name) else { return };
    if let Some(form) = pick(choice, 0, scene).and_then(|at| choice.branches.get(at)).and_then(|branch| branch.forms.first()) {
        render(form, scene, out);
    }
}

fn slot<'a>(name: &'a str, shift: i64, scene: &mut Scene<'a>, out: &mut String) {
    if let Some(words) = words::slot(name, shift, scene) {
        out.push_str(&words);
        return;
    }
    let library = scene.library;
    let Some(choice) = library.list(name) else { return };
    let chosen = if name.starts_with('$') { keep(name, choice, scene) } else { pick(choice, 0, scene) };
    let form = usize::try_from(shift).unwrap_or(0);
    if let Some(form) =
        chosen.and_then(|at| choice.branches.get(at)).and_then(|branch| branch.forms.get(form).or(branch.forms.first()))
    {
        render(form, scene, out);
    }
}

/// The same choice as last time the list was asked in this scene.
fn keep<'a>(name: &'a str, choice: &'a Choice, scene: &mut Scene<'a>) -> Option<usize> {
    if let Some((_, at)) = scene.kept.iter().find(|(kept, _)| *kept == name) {
        return Some(*at);
    }
    let at = pick(choice, 0, scene)?;
    scene.kept.push((name, at));
    Some(at)
}

/// A branch that fits and hasn't been said. When the condition of some holds, those without a condition don't fit.
fn pick(choice: &Choice, said: u64, scene: &mut Scene<'_>) -> Option<usize> {
    let branches = &choice.branches;
    let at = if choice.free && said == 0 { Some(scene.dice.below(branches.len())) } else { fitting(branches, said, scene) }?;
    scene.marks |= branches.get(at).map_or(0, |branch| branch.mark);
    Some(at)
}

fn fitting(branches: &[Branch], said: u64, scene: &mut Scene<'_>) -> Option<usize> {
    // One pass: as soon as a branch that stands alone holds, those found before it are forgotten.
    let (mut found, mut count, mut only) = ([0_usize; 64], 0, false);
    for (at, branch) in branches.iter().enumerate().take(64) {
        let alone = branch.when.as_ref().is_some_and(|when| when.alone);
        let marked = branch.after == 0 || branch.after & scene.marks != 0;
        if !marked || (only && !alone) || branch.when.as_ref().is_some_and(|when| !when.holds(scene.tags)) {
            continue;
        }
        if alone && !only {
            (only, count) = (true, 0);
        }
        if said >> at & 1 == 0 {
            found[count] = at;
            count += 1;
        }
    }
    (count > 0).then(|| found[scene.dice.below(count)])
}

/// Mends what composing leaves behind: double spaces, spaces before points, and small letters after a full stop.
pub(crate) fn tidy(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut capital = true;
    for word in raw.split(' ').filter(|word| !word.is_empty()) {
        let glued = matches!(word.as_bytes(), [b'.' | b',' | b'?' | b':', ..]);
        if glued && out.ends_with(['.', '?']) && word.starts_with(['.', ',']) {
            // Nothing was chosen between two full stops.
            continue;
        }
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
        capital = matches!(word.as_bytes(), [.., b'.' | b'?']) && !abbreviation(word);
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
        assert_eq!(
            tidy(" den boende  föll .  hon, som satt , är vaken. kl. 21.10 kom vi."),
            "Den boende föll. Hon, som satt, är vaken. Kl. 21.10 kom vi."
        );
        assert_eq!(tidy("ögondroppar saknas"), "Ögondroppar saknas");
    }
}
