//! The roles of a Swedish municipality's quality work (ORG-3) and the two legal tracks.

kernel::code_enum! {
    /// A role that a person holds at a unit for a period. Everyone who is signed in is also an [`Role::Employee`].
    pub enum Role {
        /// Nämndledamot.
        BoardMember = "board_member",
        /// Förvaltningschef.
        Director = "director",
        /// Avdelningschef.
        DepartmentHead = "department_head",
        /// Enhetschef med myndighetsansvar.
        UnitManagerAuthority = "unit_manager_authority",
        /// Enhetschef med verksamhetsansvar.
        UnitManager = "unit_manager",
        /// Verksamhetschef enligt 4 kap. 2 § HSL.
        OperationsManagerHsl = "operations_manager_hsl",
        /// Medicinskt ansvarig sjuksköterska, 11 kap. 4 § HSL.
        Mas = "mas",
        /// Medicinskt ansvarig för rehabilitering.
        Mar = "mar",
        /// Kvalitetsutvecklare, -controller or utredare.
        QualityDeveloper = "quality_developer",
        /// Processägare.
        ProcessOwner = "process_owner",
        /// Processledare.
        ProcessLead = "process_lead",
        /// Dokumentansvarig.
        DocumentSteward = "document_steward",
        /// Registrator or nämndsekreterare.
        Registrar = "registrar",
        /// Medarbetare.
        Employee = "employee",
        /// Dataskyddsombud.
        DataProtectionOfficer = "data_protection_officer",
        /// Systemadministratör.
        SystemAdministrator = "system_administrator",
        /// Verksamhetsansvarig at a private provider.
        ProviderManager = "provider_manager",
    }
}

kernel::code_enum! {
    /// The legal track of a row: health care (HSL) and social care (SoL/LSS) are apart also within one unit, OSL 8 kap. 2 §.
    pub enum Track {
        /// Health care: HSL, OSL 25 kap. 1 §.
        Hsl = "hsl",
        /// Social care: SoL, LSS, LVU, LVM; OSL 26 kap. 1 §.
        Sol = "sol",
        /// Both at once.
        Both = "both",
    }
}

/// A set of tracks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tracks {
    /// Health care.
    pub hsl: bool,
    /// Social care.
    pub sol: bool,
}

impl Tracks {
    /// Both tracks.
    pub const ALL: Self = Self { hsl: true, sol: true };
    /// Health care alone.
    pub const HSL: Self = Self { hsl: true, sol: false };
    /// Social care alone.
    pub const SOL: Self = Self { hsl: false, sol: true };

    /// Whether a row on this track is within the set: one common track is enough.
    pub const fn covers(self, track: Track) -> bool {
        match track {
            Track::Hsl => self.hsl,
            Track::Sol => self.sol,
            Track::Both => self.hsl || self.sol,
        }
    }
}
