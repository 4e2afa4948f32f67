//! What people do with statistics, and who may. How exact the numbers are is another question: see `facts::Exact`.

authority::actions! {
    /// Read statistics: open to all in staff (EVT-10).
    read Read = "analysis.read" { Employee: OWN }
    /// Name a known change, from which what is to be expected is reckoned anew (IND-3).
    change MarkChange = "analysis.mark_change" { QualityDeveloper: SUBTREE }
}
