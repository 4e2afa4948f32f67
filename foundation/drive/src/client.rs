//! A small HTTP client: one connection kept open, cookies, forms. An answer counts only when all of it has come.

use crate::Form;
use std::{
    fmt::Write as _,
    io::{self, BufRead, BufReader, Write},
    net::TcpStream,
    time::Duration,
};

const FORM: &str = "application/x-www-form-urlencoded";

/// Somebody with a browser.
pub struct Client {
    address: String,
    cookies: Vec<(String, String)>,
    open: Option<BufReader<TcpStream>>,
    /// How long to wait for an answer.
    pub patience: Duration,
}

/// An answer, received in full.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The content.
    pub body: String,
    /// The path that was asked for.
    pub path: String,
}

impl Response {
    /// A header's value; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Where it leads on.
    pub fn location(&self) -> Option<&str> {
        Some(self.header("location")).filter(|location| matches!(self.status, 301..=308) && !location.is_empty())
    }

    /// The form that is sent to this path.
    pub fn form(&self, path: &str) -> Option<Form> {
        Form::all(&self.body).into_iter().find(|form| form.action.split('?').next() == path.split('?').next())
    }
}

impl Client {
    /// With an empty browser.
    pub fn new(address: &str) -> Self {
        Self { address: address.to_owned(), cookies: Vec::new(), open: None, patience: Duration::from_mins(1) }
    }

    /// The same person, elsewhere: at another node, or after a restart.
    #[must_use]
    pub fn at(&self, address: &str) -> Self {
        Self { address: address.to_owned(), cookies: self.cookies.clone(), open: None, patience: self.patience }
    }

    /// Gets a page. A connection that the other side has closed meanwhile is opened anew.
    pub fn get(&mut self, path: &str) -> io::Result<Response> {
        let kept = self.open.is_some();
        match self.send("GET", path, &[], "") {
            Err(_) if kept => self.send("GET", path, &[], ""),
            answer => answer,
        }
    }

    /// Sends a form's fields.
    pub fn post(&mut self, path: &str, fields: &[(String, String)]) -> io::Result<Response> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        // A form isn't sent twice: an old connection could break after it was received.
        self.open = None;
        self.send("POST", path, &[("content-type", FORM)], &body)
    }

    /// Calls the API by a token, with a key that makes a second call harmless.
    pub fn call(&mut self, path: &str, (token, key): (&str, &str), json: &str) -> io::Result<Response> {
        self.open = None;
        let bearer = format!("Bearer {token}");
        let headers = [("content-type", "application/json"), ("authorization", &bearer), ("idempotency-key", key)];
        self.send("POST", path, &headers, json)
    }

    /// Begins to send a form, and comes back when the other side has begun to read it.
    pub fn begin(&mut self, path: &str, fields: &[(String, String)]) -> io::Result<Begun> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut stream = BufReader::new(TcpStream::connect(&self.address)?);
        stream.get_ref().set_read_timeout(Some(self.patience))?;
        let head = self.head("POST", path, &[("content-type", FORM), ("expect", "100-continue")], &body);
        stream.get_mut().write_all(head.as_bytes())?;
        let said = line(&mut stream)?;
        line(&mut stream)?;
        if said.split(' ').nth(1) == Some("100") {
            Ok(Begun { stream, body, path: path.into() })
        } else {
            Err(io::Error::other(said))
        }
    }

    /// Gets a page and sends its form with these answers; what isn't answered is sent as it stands there.
    pub fn fill(&mut self, path: &str, answers: &[(&str, &str)]) -> io::Result<Response> {
        let page = self.get(path)?;
        let form = page.form(path).ok_or_else(|| io::Error::other(format!("no form at {path}: {}", page.status)))?;
        self.post(&form.action, &form.filled(answers))
    }

    /// Answers form after form until one leads to a path that begins with `end`; gives that path.
    pub fn follow(&mut self, start: &str, answers: &[(&str, &str)], end: &str) -> io::Result<String> {
        let mut path = start.to_owned();
        for _ in 0..20 {
            let answer = self.fill(&path, answers)?;
            match answer.location() {
                Some(location) if location.starts_with(end) => return Ok(location.to_owned()),
                Some(location) => location.clone_into(&mut path),
                None => return Err(io::Error::other(format!("{} at {path}: {}", answer.status, answer.body))),
            }
        }
        Err(io::Error::other(format!("{end} was never reached")))
    }

    fn head(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> String {
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\n", self.address);
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            let _ = write!(head, "cookie: {}\r\n", cookies.join("; "));
        }
        for (name, value) in headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        if method == "POST" {
            let _ = write!(head, "content-length: {}\r\n", body.len());
        }
        head + "\r\n"
    }

    fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> io::Result<Response> {
        let mut stream = match self.open.take() {
            Some(stream) => stream,
            None => BufReader::new(TcpStream::connect(&self.address)?),
        };
        stream.get_ref().set_read_timeout(Some(self.patience))?;
        stream.get_ref().set_nodelay(true)?;
        let request = self.head(method, path, headers, body) + body;
        stream.get_mut().write_all(request.as_bytes())?;
        let response = receive(&mut stream, path)?;
        for (_, set) in response.headers.iter().filter(|(name, _)| name == "set-cookie") {
            self.keep(set);
        }
        if !response.header("connection").eq_ignore_ascii_case("close") {
            self.open = Some(stream);
        }
        Ok(response)
    }

    fn keep(&mut self, set: &str) {
        let Some((name, value)) = set.split(';').next().and_then(|pair| pair.split_once('=')) else { return };
        self.cookies.retain(|(kept, _)| kept != name);
        if !value.is_empty() {
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }
}

/// A form that is half sent.
pub struct Begun {
    stream: BufReader<TcpStream>,
    body: String,
    path: String,
}

impl Begun {
    /// Sends the rest, and waits for the answer.
    pub fn end(mut self) -> io::Result<Response> {
        self.stream.get_mut().write_all(self.body.as_bytes())?;
        receive(&mut self.stream, &self.path)
    }
}

fn receive(stream: &mut impl BufRead, path: &str) -> io::Result<Response> {
    let status = line(stream)?.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or(io::ErrorKind::InvalidData)?;
    let mut headers = Vec::new();
    loop {
        let line = line(stream)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or(io::ErrorKind::InvalidData)?;
        headers.push((name.to_lowercase(), value.trim().to_owned()));
    }
    let mut response = Response { status, headers, body: String::new(), path: path.to_owned() };
    let bytes = if response.header("transfer-encoding") == "chunked" {
        chunks(stream)?
    } else {
        let length = response.header("content-length").parse().unwrap_or(0);
        let mut bytes = vec![0; length];
        stream.read_exact(&mut bytes)?;
        bytes
    };
    response.body = String::from_utf8_lossy(&bytes).into_owned();
    Ok(response)
}

fn chunks(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    loop {
        let length = usize::from_str_radix(line(stream)?.trim(), 16).map_err(io::Error::other)?;
        let mut chunk = vec![0; length];
        stream.read_exact(&mut chunk)?;
        line(stream)?;
        if length == 0 {
            return Ok(all);
        }
        all.extend(chunk);
    }
}

fn line(stream: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim_end().to_owned())
}
