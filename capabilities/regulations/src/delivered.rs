//! The acts that the program is delivered with: one readable file each. A newer wording is the same file with a higher edition;
//! a house that has taken in an older one is shown what it changes before it goes.

use crate::domain::{Act, check};
use std::sync::LazyLock;
use web::evidence;

macro_rules! files {
    ($($code:literal,)+) => {
        const FILES: &[(&str, &str)] = &[$(($code, include_str!(concat!("../acts/", $code, ".toml")))),+];
    };
}

files! {
    "afs-2023-1",
    "aml-1977-1160",
    "arkivlagen-1990-782",
    "barnkonventionen-2018-1197",
    "cyber-2025-1506",
    "dos-2018-1937",
    "fl-2017-900",
    "gdpr-2016-679",
    "hsf-2017-80",
    "hsl-2017-30",
    "hslf-fs-2016-40",
    "hslf-fs-2017-37",
    "hslf-fs-2017-40",
    "hslf-fs-2017-41",
    "hslf-fs-2021-52",
    "kl-2017-725",
    "klagomal-2017-372",
    "lss-1993-387",
    "lvm-1988-870",
    "lvu-1990-52",
    "osl-2009-400",
    "patientlagen-2014-821",
    "pdl-2008-355",
    "psf-2010-1369",
    "psl-2010-659",
    "samverkan-2017-612",
    "sol-2001-453",
    "sol-2025-400",
    "solpul-2001-454",
    "sosfs-1997-14",
    "sosfs-2011-5",
    "sosfs-2011-9",
    "sosfs-2014-5",
    "sosfs-2015-10",
    "visselblasar-2021-890",
}

/// Every act as delivered, by what people call it. The files are part of the program and a test reads them; should one be broken
/// anyway, the house still stands without it.
pub fn acts() -> &'static [Act] {
    static READ: LazyLock<Vec<Act>> = LazyLock::new(|| {
        let read = FILES.iter().filter_map(|(code, text)| {
            check::read(text.as_bytes(), &evidence::ALL)
                .inspect_err(|faults| tracing::error!(act = code, ?faults, "a delivered act cannot be read"))
                .ok()
        });
        read.collect()
    });
    &READ
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Law, provision::id_of};
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn law_1_every_delivered_act_can_be_read_and_hangs_together() {
        for (code, text) in FILES {
            let act = check::read(text.as_bytes(), &evidence::ALL).unwrap_or_else(|faults| panic!("{code}: {faults:?}"));
            assert_eq!(act.code, *code, "a file is called what its act is");
            assert!(act.checked_by == "Ledfyr" && act.checked.year() >= 2026, "{code} says when it was checked and by whom");
            for provision in &act.provisions {
                let place = provision.place();
                assert!(
                    provision.sort() != crate::domain::Kind::Advice || !provision.text.contains(" ska "),
                    "{code} {place}: advice is no must"
                );
                assert!(provision.duty || provision.evidence.is_empty(), "{code} {place}: asks for evidence of nothing");
                let replaced = act.until.is_some();
                assert!(replaced || !provision.duty || !provision.evidence.is_empty(), "{code} {place}: says what shows it met");
            }
        }
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("acts");
        let there = std::fs::read_dir(folder)
            .expect("a folder")
            .filter(|file| file.as_ref().is_ok_and(|file| file.path().extension().is_some_and(|ending| ending == "toml")));
        assert_eq!(there.count(), FILES.len(), "every file is listed");
    }

    #[test]
    fn law_6_keys_are_unique_and_old_numbers_lead_to_new_ones() {
        let keys: Vec<String> =
            acts().iter().flat_map(|act| act.provisions.iter().map(|provision| provision.key(&act.number))).collect();
        let ids: BTreeMap<_, _> = keys.iter().map(|key| (id_of(key), key)).collect();
        assert_eq!(ids.len(), keys.len());
        let codes: BTreeSet<_> = acts().iter().map(|act| act.code.as_str()).collect();
        for act in acts() {
            assert!(act.became.is_empty() || codes.contains(act.became.as_str()), "{} leads nowhere", act.code);
            for provision in &act.provisions {
                assert!(provision.became.is_empty() || keys.contains(&provision.became), "{} leads nowhere", provision.became);
            }
        }
        let old = acts().iter().find(|act| act.code == "sol-2001-453").expect("the older act");
        assert!(old.provisions.len() >= 15 && old.provisions.iter().all(|provision| !provision.became.is_empty()));
    }

    #[test]
    fn law_1_complaints_are_apart_for_social_services_and_health_care() {
        let act = acts().iter().find(|act| act.code == "sosfs-2011-9").expect("the act");
        let binds = |place: &str| act.provisions.iter().find(|found| found.place() == place).map(|found| found.binds.clone());
        assert_eq!(binds("5/3"), Some(vec![Law::Sol, Law::Lss]), "since HSLF-FS 2018:10");
        assert_eq!(binds("5/3a"), Some(vec![Law::Hsl]));
        assert!(act.provisions.len() > 25);
    }
}
