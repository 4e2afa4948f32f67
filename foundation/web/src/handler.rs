//! Handlers: plain functions of one to four parameters, the first of which is the grant.

use crate::{Answer, FromAsk, Granted, Known, Outcome, Problem, endpoint::Entered};
use authority::Action;
use serde_json::Value;

/// A function that answers requests. The number of parameters is a matter of reading: four at most.
pub trait Handler<Args>: Send + Sync + 'static {
    /// The action that must be granted.
    type Action: Action;
    /// Reads the parameters, asks for the grant, and answers.
    fn answer(&self, entered: Entered<'_>) -> Answer;
    /// The schema of its answer; none for a page's.
    fn schema(known: &mut Known) -> Option<Value>;
}

macro_rules! handlers {
    ($(($($part:ident),*))+) => { $(
        impl<Run, A, Out, $($part),*> Handler<(A, Out, $($part,)*)> for Run
        where
            Run: Fn(Granted<A>, $($part),*) -> Result<Out, Problem> + Send + Sync + 'static,
            A: Action,
            Out: Outcome,
            $($part: FromAsk),*
        {
            type Action = A;
            #[allow(non_snake_case)]
            fn answer(&self, entered: Entered<'_>) -> Answer {
                let permit = entered.permit::<A>()?;
                // Everything that can be read without the database is read before a turn at it is taken.
                $(let $part = $part::from_ask(entered.ask, &entered.ui)?;)*
                match entered.grant(permit)? {
                    Ok(granted) => self(granted, $($part),*).map(Outcome::into_reply),
                    Err(answered) => Ok(answered),
                }
            }
            fn schema(known: &mut Known) -> Option<Value> {
                Out::schema(known)
            }
        }
    )+ };
}
handlers! { () (One) (One, Two) (One, Two, Three) }
