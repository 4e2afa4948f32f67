//! The data files hold together: nothing unknown, nothing unused, nothing that cannot be told.

use super::{Library, Tags, template::Part};
use std::collections::HashSet;

#[test]
fn the_data_files_have_no_problems() {
    assert_eq!(Library::shared().problems, Vec::<String>::new());
}

#[test]
fn every_lesson_exists_and_is_used() {
    let library = Library::shared();
    let wanted: HashSet<&str> = library.frames.iter().flat_map(|frame| &frame.why).map(|why| why.lesson.as_str()).collect();
    let known: HashSet<&str> = library.lessons.keys().copied().collect();
    let missing: Vec<_> = wanted.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unused: Vec<_> = known.difference(&wanted).filter(|name| **name != "dubbelkontroll").collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_category_can_happen_where_the_mix_says() {
    let library = Library::shared();
    let mut impossible = Vec::new();
    for (setting, mix) in library.mix.settings() {
        for (category, weight) in &mix.categories {
            let here = Tags::of(setting);
            let can = library.frames.iter().any(|frame| frame.category == *category && frame.at.meets(here) && frame.weight > 0);
            if !can && *weight > 0 {
                impossible.push(format!("{category} at {setting}"));
            }
        }
    }
    assert!(impossible.is_empty(), "{impossible:?}");
}

#[test]
fn every_frame_can_be_reported_somewhere() {
    let library = Library::shared();
    for frame in library.frames.iter().filter(|frame| frame.weight > 0) {
        let somewhere = library.mix.settings().any(|(setting, mix)| {
            frame.at.meets(Tags::of(setting))
                && mix.categories.iter().any(|(category, weight)| *category == frame.category && *weight > 0)
        });
        assert!(somewhere, "{} is never told", frame.name);
    }
}

#[test]
fn every_slot_is_known() {
    const BUILT_IN: &[&str] =
        &["den", "boende", "en", "annan", "dens", "de", "flera", "hon", "henne", "hennes", "avd", "plats", "tid", "kl"];
    let library = Library::shared();
    let mut unknown = HashSet::new();
    let mut used = HashSet::new();
    let mut look = |template: &super::Template| {
        slots(template, &mut |name| {
            used.insert(name.to_owned());
            if !BUILT_IN.contains(&name) && library.list(name).is_none() {
                unknown.insert(name.to_owned());
            }
        });
    };
    for frame in &library.frames {
        [&frame.title, &frame.text, &frame.now].into_iter().for_each(&mut look);
    }
    for lesson in library.lessons.values() {
        lesson.causes.iter().map(|(_, note)| note).chain([&lesson.end, &lesson.fed]).for_each(&mut look);
        for act in &lesson.acts {
            [Some(&act.title), act.good.as_ref(), act.bad.as_ref()].into_iter().flatten().for_each(&mut look);
        }
    }
    for (_, choice) in library.lists() {
        choice.branches.iter().flat_map(|branch| &branch.forms).for_each(&mut look);
    }
    assert!(unknown.is_empty(), "{unknown:?}");
    let ending =
        |name: &str| name.starts_with("bevis_") || name.starts_with("effekt_") || name.contains("om") || name.contains('_');
    let unused: Vec<_> = library.lists().map(|(name, _)| name).filter(|name| !used.contains(*name) && !ending(name)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

fn slots(template: &super::Template, seen: &mut dyn FnMut(&str)) {
    for part in template {
        match part {
            Part::Words(_) => {}
            Part::Slot { name, .. } => seen(name),
            Part::Detail(inner) => slots(inner, seen),
            Part::Pick(choice) => choice.branches.iter().flat_map(|branch| &branch.forms).for_each(|form| slots(form, seen)),
        }
    }
}

#[test]
fn whatever_is_told_leads_to_something() {
    let library = Library::shared();
    let mut lacking = Vec::new();
    for frame in &library.frames {
        for (setting, _) in library.mix.settings().filter(|(setting, _)| frame.at.meets(Tags::of(setting))) {
            let fits = |marks: u16| frame.why.iter().any(|why| why.fits(marks, Tags::of(setting)));
            let first = frame.text.iter().find_map(|part| if let Part::Pick(choice) = part { Some(choice) } else { None });
            let nested =
                |choice: &super::template::Choice| choice.branches.iter().all(|branch| branch.mark != 0 && fits(branch.mark));
            let deep = first.is_some_and(|choice| {
                choice.branches.iter().all(|branch| {
                    let inner =
                        branch.forms[0].iter().find_map(|part| if let Part::Pick(choice) = part { Some(choice) } else { None });
                    (branch.mark != 0 && fits(branch.mark)) || inner.is_some_and(nested)
                })
            });
            if !fits(0) && !deep {
                lacking.push(format!("{} at {setting}", frame.name));
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:?}");
}
