//! The map of any process: no box covers another, no arrow runs through a box, the same table gives the same picture.

#![allow(clippy::expect_used)]

use flow::{Kind, Lane, Next, Picture, Step, Table, draw, text_width};
use proptest::prelude::*;

/// Any table: steps of any kind in any lane, leading anywhere, also to themselves and to what isn't there.
fn tables() -> impl Strategy<Value = Table> {
    let step = (0..Kind::ALL.len(), 0..6_usize, "[a-zåäö ]{0,60}", prop::collection::vec((0..70_usize, "[A-Za-z]{0,30}"), 0..4));
    prop::collection::vec(step, 0..60).prop_map(|steps| {
        let lanes = (0..5).map(|n| Lane { name: format!("Roll {n}"), external: n == 4 }).collect();
        let step = |(at, (kind, lane, name, next)): (usize, (usize, usize, String, Vec<(usize, String)>))| Step {
            next: next.into_iter().map(|(to, when)| Next { to: format!("s{to}"), when }).collect(),
            ..Step::new(format!("s{at}"), Kind::ALL[kind], name, format!("Roll {lane}"))
        };
        Table { lanes, steps: steps.into_iter().enumerate().map(step).collect() }
    })
}

/// Everything wrong with a picture.
fn faults(table: &Table, picture: &Picture) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, one) in picture.steps.iter().enumerate() {
        let lane = picture.lanes.iter().find(|lane| lane.name == table.steps[one.at].lane).expect("a lane");
        if one.y < lane.y || one.y + one.height > lane.y + lane.height || one.x < 0 || one.x + one.width > picture.width {
            faults.push(format!("{at} stands outside its lane"));
        }
        for other in &picture.steps[..at] {
            let apart = one.x + one.width <= other.x
                || other.x + other.width <= one.x
                || one.y + one.height <= other.y
                || other.y + other.height <= one.y;
            if !apart {
                faults.push(format!("{} covers {}", one.at, other.at));
            }
        }
    }
    faults.extend(askew(picture));
    let lines = picture.steps.iter().flat_map(|step| &step.lines);
    faults.extend(
        lines
            .filter(|line| line.x < 0 || line.y > picture.height || text_width(&line.text, 14) > 260)
            .map(|line| format!("{} has no room", line.text)),
    );
    faults
}

/// Everything wrong with the arrows.
fn askew(picture: &Picture) -> Vec<String> {
    let mut faults = Vec::new();
    for arrow in &picture.arrows {
        let name = format!("{} to {}", arrow.from, arrow.to);
        let touches = |at: usize, (x, y): (i32, i32)| {
            let step = &picture.steps[at];
            x >= step.x && x <= step.x + step.width && y >= step.y && y <= step.y + step.height
        };
        if !touches(arrow.from, arrow.points[0]) || !touches(arrow.to, *arrow.points.last().expect("points")) {
            faults.push(format!("{name} hangs loose"));
        }
        for pair in arrow.points.windows(2) {
            let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
            if x1 != x2 && y1 != y2 {
                faults.push(format!("{name} goes askew"));
            }
            let inside = picture.steps.iter().filter(|step| {
                x1.max(x2) > step.x + 1
                    && x1.min(x2) < step.x + step.width - 1
                    && y1.max(y2) > step.y + 1
                    && y1.min(y2) < step.y + step.height - 1
            });
            for step in inside.filter(|step| step.at != arrow.from && step.at != arrow.to) {
                faults.push(format!("{name} runs through {}", step.at));
            }
        }
    }
    faults
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn pro_3_no_box_covers_another_and_no_arrow_runs_through_one(table in tables()) {
        let picture = draw(&table);
        prop_assert_eq!(faults(&table, &picture), Vec::<String>::new());
        prop_assert_eq!(picture, draw(&table));
        let _ = flow::check(&table);
    }

    #[test]
    fn pro_3_any_table_goes_out_as_bpmn_and_comes_in_the_same(table in tables()) {
        let out = flow::bpmn::write(flow::bpmn::Titles { id: "01J", name: "Prov & <mer>", purpose: "" }, &table);
        let taken = flow::bpmn::read(out.as_bytes()).expect("our own file");
        let back = &taken.processes[0].table;
        prop_assert_eq!(back.steps.len(), table.steps.len());
        for step in &back.steps {
            let was = table.steps.iter().find(|was| format!("step_{}", was.id) == step.id).expect("the step");
            prop_assert_eq!((step.kind, &step.lane), (was.kind, &was.lane));
            prop_assert_eq!(&step.name, &was.name.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        prop_assert!(taken.left_out.is_empty(), "{:?}", taken.left_out);
    }

    #[test]
    fn pro_1_taking_a_step_out_leaves_no_way_to_it(table in tables(), at in 0..60_usize) {
        let mut table = table;
        if let Some(id) = table.steps.get(at).map(|step| step.id.clone()) {
            table.remove(&id);
            prop_assert!(table.steps.iter().all(|step| step.id != id && step.next.iter().all(|next| next.to != id)));
        }
    }

    #[test]
    fn pro_3_whatever_comes_in_is_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400), cut in 0..4_000_usize, noise in "[<>/\"=a-z &;!-]{0,20}") {
        let _ = flow::bpmn::read(&bytes);
        // A file of ours, broken somewhere.
        let whole = flow::bpmn::write(flow::bpmn::Titles::default(), &Table { lanes: vec![], steps: vec![Step::new("a", Kind::Start, "A", "B"), Step::new("b", Kind::Sub, "C", "D")] });
        let cut = (0..=cut.min(whole.len())).rev().find(|at| whole.is_char_boundary(*at)).unwrap_or(0);
        let _ = flow::bpmn::read(format!("{}{noise}{}", &whole[..cut], &whole[cut..]).as_bytes());
        let _ = flow::bpmn::read(&whole.as_bytes()[..cut]);
    }
}
