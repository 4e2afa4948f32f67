//! Those one can sign in as with one click.

/// Somebody to sign in as in the demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Persona {
    /// The user name in the municipality.
    pub user_name: &'static str,
    /// What the person is, in Swedish.
    pub title_sv: &'static str,
    /// What the person is, in English.
    pub title_en: &'static str,
    /// What the person looks at first, in Swedish.
    pub first_sv: &'static str,
    /// What the person looks at first, in English.
    pub first_en: &'static str,
}

/// The personas, in the order of the start page: ten roles in the municipality, and one at a private provider.
pub fn personas() -> &'static [Persona] {
    &ALL
}

const fn persona(
    user_name: &'static str,
    (title_sv, title_en): (&'static str, &'static str),
    (first_sv, first_en): (&'static str, &'static str),
) -> Persona {
    Persona { user_name, title_sv, title_en, first_sv, first_en }
}

const ALL: [Persona; 11] = [
    persona(
        "amina.warsame",
        ("Omsorgspersonal, natt på Björkgården", "Care worker, nights at Björkgården"),
        ("Rapportera ett fall, och läs vad din förra rapport ledde till", "Report a fall, and read what your last report led to"),
    ),
    persona(
        "ali.rahimi",
        ("Sjuksköterska, särskilt boende", "Nurse, care homes"),
        ("Rapportera en läkemedelsavvikelse, och se dina åtgärder", "Report a medication event, and see your actions"),
    ),
    persona(
        "karin.lindgren",
        ("Enhetschef, Björkgården och Ekbacken", "Unit manager, Björkgården and Ekbacken"),
        ("Min dag: det som behöver dig, och det som blev bättre", "My day: what needs you, and what became better"),
    ),
    persona(
        "marika.hellsten",
        ("Enhetschef, Myndighetsenheten", "Unit manager, casework"),
        ("Beslut som inte verkställs, och hur länge någon väntat", "Decisions not carried out, and how long somebody has waited"),
    ),
    persona(
        "anders.bergvall",
        ("Avdelningschef, äldreomsorg", "Head of department, elderly care"),
        ("Sena åtgärder som kommit upp till dig, enhet för enhet", "Late actions that have come up to you, unit by unit"),
    ),
    persona(
        "birgitta.moberg",
        ("Medicinskt ansvarig sjuksköterska (MAS)", "Chief nurse (MAS)"),
        ("Ärenden som lämnats över för bedömning av vårdskada", "Cases handed over to decide about care injury"),
    ),
    persona(
        "elif.demir",
        ("Kvalitetsutvecklare", "Quality developer"),
        (
            "En enhet som slutat rapportera, och kvällsfallen på Björkgården",
            "A unit that stopped reporting, and the evening falls",
        ),
    ),
    persona(
        "gunilla.ahlstrom",
        ("Förvaltningschef", "Director"),
        (
            "Läget i hela förvaltningen, och det som inte blir av",
            "The state of the whole administration, and what doesn't get done",
        ),
    ),
    persona(
        "tomas.wikander",
        ("Ledamot i vård- och omsorgsnämnden", "Member of the board"),
        ("Siffrorna, utan uppgifter om enskilda", "The figures, without anything about individuals"),
    ),
    persona(
        "viktor.palmgren",
        ("Systemadministratör", "System administrator"),
        ("Enheter, personer och roller", "Units, people and roles"),
    ),
    persona(
        "rebecka.ohrn",
        ("Verksamhetsansvarig, privat utförare", "Operations manager, private provider"),
        ("Strömsborgs egna ärenden, och inga andras", "Strömsborg's own cases, and nobody else's"),
    ),
];
