//! Addresses.

use crate::{
    domain::{ProvisionId, TieId},
    store::edition::EditionId,
};
use kernel::UnitId;

web::urls! {
    /// The register.
    Register = "/krav";
    /// The municipality's own requirements.
    Own = "/krav/egna";
    /// A new one.
    NewOwn = "/krav/egna/ny";
    /// Tie something; `till` says what, or `krav` which provision.
    Tie = "/krav/knyt";
    /// Ends a tie.
    Untie { id: TieId } = "/krav/knytning/{id}/losgor";
    /// Newer wordings.
    Updates = "/krav/uppdatera";
    /// What a newer wording changes.
    Update { id: EditionId } = "/krav/uppdatera/{id}";
    /// An act.
    Act { act: String } = "/krav/forfattning/{act}";
    /// Says that an act has been checked.
    CheckAct { act: String } = "/krav/forfattning/{act}/kontrollera";
    /// A provision, or a requirement of one's own.
    Provision { id: ProvisionId } = "/krav/{id}";
    /// Revises a requirement of one's own.
    EditOwn { id: ProvisionId } = "/krav/{id}/andra";
    /// Ends it.
    EndOwn { id: ProvisionId } = "/krav/{id}/avsluta";
    /// Provisions and units.
    Compliance = "/efterlevnad";
    /// The same on paper, for an inspector.
    Inspection = "/efterlevnad/utskrift";
    /// A provision at a unit.
    Judged { provision: ProvisionId, unit: UnitId } = "/efterlevnad/{provision}/{unit}";
    /// The red thread of a thing.
    Thread { kind: String, id: ProvisionId } = "/rod-trad/{kind}/{id}";
    /// What is broken.
    Health = "/halsokontroll";
    /// The acts, for other systems.
    ApiActs = "/api/v1/acts";
    /// One act, for other systems.
    ApiAct { id: String } = "/api/v1/acts/{id}";
    /// The municipality's own requirements, for other systems.
    ApiOwn = "/api/v1/own-requirements";
    /// How requirements stand, for other systems.
    ApiCompliance = "/api/v1/compliance";
}
