//! What things of a kind serve by what they are: a report of an event is itself what the provisions on reporting ask for.

use crate::{
    delivered,
    domain::{Act, Provision, ProvisionId},
};
use authority::Track;
use std::sync::LazyLock;

const FILE: &str = include_str!("../data/standing-1.toml");

#[derive(Debug, Clone, Default, serde::Deserialize)]
struct File {
    standing: Vec<Standing>,
}

#[derive(Debug, Clone, serde::Deserialize)]
struct Standing {
    kind: String,
    track: Track,
    provisions: Vec<String>,
}

fn file() -> &'static File {
    static READ: LazyLock<File> = LazyLock::new(|| {
        toml::from_str(FILE).unwrap_or_else(|error| {
            tracing::error!(file = "standing-1.toml", %error, "delivered data cannot be read");
            File::default()
        })
    });
    &READ
}

fn delivered_by_key(key: &str) -> Option<(&'static Act, &'static Provision)> {
    let (number, place) = key.split_once('/')?;
    let act = delivered::acts().iter().find(|act| act.number == number)?;
    Some((act, act.provisions.iter().find(|provision| provision.place() == place)?))
}

/// What a thing of this kind on this track serves by what it is.
pub fn of(kind: &str, track: Track) -> Vec<(&'static Act, &'static Provision)> {
    let fits = |standing: &&Standing| standing.kind == kind && (standing.track == track || track == Track::Both);
    let mut all: Vec<(&Act, &Provision)> = Vec::new();
    for found in
        file().standing.iter().filter(fits).flat_map(|standing| &standing.provisions).filter_map(|key| delivered_by_key(key))
    {
        if !all.iter().any(|known| known.0.id_of(known.1) == found.0.id_of(found.1)) {
            all.push(found);
        }
    }
    all
}

/// The kinds of things that serve a provision by what they are.
pub fn kinds_of(id: ProvisionId) -> Vec<&'static str> {
    let serves = |standing: &&Standing| {
        standing.provisions.iter().filter_map(|key| delivered_by_key(key)).any(|(act, provision)| act.id_of(provision) == id)
    };
    let mut kinds: Vec<_> = file().standing.iter().filter(serves).map(|standing| standing.kind.as_str()).collect();
    kinds.dedup();
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn law_2_events_serve_what_asks_for_reports_on_their_track() {
        for key in file().standing.iter().flat_map(|standing| &standing.provisions) {
            assert!(delivered_by_key(key).is_some(), "{key} leads nowhere");
        }
        let cited = |track| of("event", track).iter().map(|(act, found)| act.cite(found)).collect::<Vec<_>>();
        assert!(cited(Track::Hsl).contains(&"PSL (2010:659) 6 kap. 4 §".to_owned()));
        assert!(!cited(Track::Sol).iter().any(|cite| cite.starts_with("PSL")), "health care's law isn't social care's");
        assert!(cited(Track::Both).len() > cited(Track::Sol).len());
        assert!(of("document", Track::Both).is_empty());
        let reporting = delivered_by_key("SFS 2010:659/6/4").expect("there");
        assert_eq!(kinds_of(reporting.0.id_of(reporting.1)), ["event"]);
    }
}
