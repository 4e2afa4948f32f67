//! One who is signed in, as the load sees them.

use crate::Fault;
use std::time::Duration;

/// A session with the program.
pub struct Browser {
    agent: ureq::Agent,
    address: String,
    cookie: String,
}

impl Browser {
    /// Signs in as one of the demonstration's people.
    pub fn sign_in(address: &str, name: &str) -> Result<Self, Fault> {
        let agent = agent();
        let mut answer = agent.get(format!("{address}/logga-in")).call()?;
        let page = answer.body_mut().read_to_string()?;
        let token = hidden(&page, "_token").ok_or_else(|| Fault("no token on the way in".into()))?;
        let form = [("_token", token.as_str()), ("namn", name)];
        let answer = agent.post(format!("{address}/logga-in/demo")).send_form(form)?;
        let cookie = answer.headers().get("set-cookie").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        if cookie.is_empty() {
            Err(Fault(format!("{name} was not let in")))
        } else {
            Ok(Self { agent, address: address.to_owned(), cookie })
        }
    }

    /// A page's text.
    pub fn get(&self, path: &str) -> Result<String, Fault> {
        let mut answer = self.agent.get(format!("{}{path}", self.address)).header("cookie", &self.cookie).call()?;
        if answer.status() != 200 {
            return Err(Fault(format!("{path} answered {}", answer.status())));
        }
        Ok(answer.body_mut().read_to_string()?)
    }

    /// Sends a form; anything but success or a way on is a fault.
    pub fn post(&self, path: &str, form: &[(&str, &str)]) -> Result<(), Fault> {
        let request = self.agent.post(format!("{}{path}", self.address)).header("cookie", &self.cookie);
        let mut answer = request.send_form(form.iter().copied())?;
        let status = answer.status().as_u16();
        let body = answer.body_mut().read_to_string()?;
        if status < 400 { Ok(()) } else { Err(Fault(format!("{path} answered {status}: {}", &body[..body.len().min(300)]))) }
    }
}

/// Keeps its connections, follows nothing, and takes every status as an answer.
pub fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_idle_connections(200)
        .max_idle_connections_per_host(200)
        .timeout_global(Some(Duration::from_mins(1)));
    config.build().into()
}

/// The value of a hidden field.
pub fn hidden(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\""))?;
    let rest = &page[at..];
    let rest = &rest[rest.find("value=\"")? + 7..];
    rest.find('"').map(|end| rest[..end].to_owned())
}

/// Every text between two marks, in order.
pub fn between<'a>(page: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    page.split(before).skip(1).filter_map(|rest| rest.find(after).map(|end| &rest[..end])).collect()
}
