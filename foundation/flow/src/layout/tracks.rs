//! Tracks: runs in the same gutter or channel lie beside each other where they would cover each other.

use super::route::Run;

/// A track for each run, from 0, and how many tracks each gutter or channel has.
pub(super) fn tracks(runs: &[Run], lanes: usize) -> (Vec<usize>, Vec<usize>) {
    let mut track = vec![0; runs.len()];
    let mut counts = vec![0; lanes];
    for (lane, count) in counts.iter_mut().enumerate() {
        let here: Vec<usize> = (0..runs.len()).filter(|at| runs[*at].lane == lane).collect();
        let mut done: Vec<usize> = Vec::new();
        while done.len() < here.len() {
            let waiting = |at: &usize| !done.contains(at);
            let ready = |at: &usize| waiting(at) && here.iter().all(|other| !waiting(other) || !comes_first(runs, *other, *at));
            // Where each has to come before the other, one of them does.
            let next = here.iter().copied().find(|at| ready(at)).or_else(|| here.iter().copied().find(|at| waiting(at)));
            let Some(next) = next else { break };
            track[next] = room_for(runs, (next, &done), &track);
            *count = (*count).max(track[next] + 1);
            done.push(next);
        }
    }
    (track, counts)
}

/// Whether one has to lie to the left: it comes in from the left in a row where the other goes out to the right.
fn comes_first(runs: &[Run], one: usize, other: usize) -> bool {
    one != other && runs[one].pins.0.iter().any(|row| runs[other].pins.1.contains(row))
}

fn room_for(runs: &[Run], (at, done): (usize, &[usize]), track: &[usize]) -> usize {
    let covers = |other: usize| runs[other].from < runs[at].to && runs[at].from < runs[other].to;
    let after = done.iter().filter(|other| comes_first(runs, **other, at)).map(|other| track[*other] + 1).max().unwrap_or(0);
    let mut wanted = after;
    while done.iter().any(|other| track[*other] == wanted && covers(*other)) {
        wanted += 1;
    }
    wanted
}
