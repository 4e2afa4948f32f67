//! What the demonstration's people have been told: believable, and never more than they may open.

use authority::Role;
use testkit::{Seen, TestApp, both};

/// Enough for something in every phase to have happened in the last few days.
const EVENTS: usize = 1_500;

fn told(app: &TestApp, who: &str) -> Seen {
    app.as_(who).get("/notiser")
}

both! {
    in ledfyr::capabilities::all();
    /// EVT-12, EVT-15, COM-3: manager, MAS and reporter are told of what is theirs; every notice leads where its receiver may go.
    fn com_3_people_are_told_of_what_is_theirs(app: TestApp) {
        ledfyr::demo::fill(app.house(), EVENTS).expect("filled");
        ledfyr::demo::tell(app.house()).expect("told");
        app.settle();
        assert!(told(&app, "Karin Lindgren").text().contains("Ny rapport att ta emot"));
        assert!(told(&app, "Birgitta Moberg").text().contains("Ett ärende väntar på dig"));
        let amina = told(&app, "Amina Warsame").text();
        assert!(amina.contains("Din rapport är mottagen") || amina.contains("Läs vad din rapport ledde till"), "{amina}");
        let (directory, day) = (app.directory(), app.now().day());
        let leads = |role: Role| directory.units().flat_map(|unit| directory.holders(role, unit.id, day)).collect::<Vec<_>>();
        let roles = [Role::UnitManager, Role::Mas, Role::DepartmentHead, Role::Director, Role::Employee];
        let mut people: Vec<_> = roles.into_iter().flat_map(|role| leads(role).into_iter().take(25)).collect();
        people.sort_unstable();
        people.dedup();
        let mut opened = 0;
        for person in people {
            let visitor = app.as_(person);
            for link in visitor.get("/notiser").attrs("main a.title", "href") {
                let seen = visitor.get(&link).follow();
                assert_eq!(seen.status, 200, "{person} was told of what they may not open: {link} {seen:?}");
                opened += 1;
            }
        }
        assert!(opened > 20, "{opened}");
    }
}
