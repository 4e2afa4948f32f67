//! What several rooms ask for within one request, asked once.

use crate::{DbError, Desk, Work};
use authority::Action;
use std::{any::Any, collections::HashMap};

/// What has been asked for at a desk.
#[derive(Default)]
pub(crate) struct Memo(HashMap<String, Box<dyn Any + Send>>);

impl<A: Action> Work<'_, A> {
    /// Asks once for what several rooms want to know; the answer is kept for the rest of the request. A desk that changes
    /// things asks anew each time.
    pub fn once<T: Clone + Send + 'static>(
        &mut self,
        what: &str,
        ask: impl FnOnce(&mut Self) -> Result<T, DbError>,
    ) -> Result<T, DbError> {
        let key = format!("{}/{what}", A::NAME);
        if let Some(kept) = self.desk().memo().and_then(|memo| memo.0.get(&key)).and_then(|kept| kept.downcast_ref::<T>()) {
            return Ok(kept.clone());
        }
        let found = ask(self)?;
        if let Some(memo) = self.desk().memo() {
            memo.0.insert(key, Box::new(found.clone()));
        }
        Ok(found)
    }
}

impl Desk {
    /// What has been asked for; nothing at a desk that changes things.
    fn memo(&mut self) -> Option<&mut Memo> {
        self.reads_only().then_some(&mut self.memo)
    }
}
