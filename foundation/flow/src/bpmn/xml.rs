//! XML as a small tree, bounded in every way. Entities of a file's own aren't read: they are what XML bombs are made of.

use quick_xml::{
    NsReader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
    name::ResolveResult,
};

/// The most bytes of a file.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
const MOST_NODES: usize = 60_000;
const MOST_DEPTH: usize = 120;

/// Why a file can't be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Larger than [`MOST_BYTES`], deeper or with more in it than any process.
    TooLarge,
    /// Not XML, or broken off.
    NotXml,
    /// It has a document type of its own, which could mean anything.
    OwnTypes,
    /// XML, but no BPMN.
    NotBpmn,
    /// BPMN without a process.
    NoProcess,
}

/// An element.
#[derive(Debug, Clone, Default)]
pub(super) struct Node {
    /// Its name without prefix.
    pub(super) name: String,
    /// The namespace that its name is in.
    pub(super) space: String,
    attributes: Vec<(String, String)>,
    /// Text directly in it.
    pub(super) text: String,
    pub(super) children: Vec<Node>,
}

impl Node {
    /// An attribute by its name without prefix; empty when there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Children of this name.
    pub(super) fn all<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Node> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The element and everything below it.
    pub(super) fn every(&self) -> Vec<&Node> {
        let mut found = vec![self];
        let mut at = 0;
        while let Some(node) = found.get(at).copied() {
            found.extend(&node.children);
            at += 1;
        }
        found
    }
}

/// Reads a file into its outermost element.
pub(super) fn parse(bytes: &[u8]) -> Result<Node, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = decoded(bytes);
    let mut reader = NsReader::from_str(text.trim_start_matches('\u{feff}').trim_start());
    let mut open: Vec<Node> = vec![Node::default()];
    let mut nodes = 0;
    loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| Unreadable::NotXml)?;
        if matches!(event, Event::Eof) {
            break;
        }
        nodes += usize::from(matches!(event, Event::Start(_) | Event::Empty(_)));
        took(&mut open, &space, event)?;
        if nodes > MOST_NODES || open.len() > MOST_DEPTH {
            return Err(Unreadable::TooLarge);
        }
    }
    let [root] = open.as_mut_slice() else { return Err(Unreadable::NotXml) };
    root.children.pop().ok_or(Unreadable::NotXml)
}

fn took(open: &mut Vec<Node>, space: &ResolveResult<'_>, event: Event<'_>) -> Result<(), Unreadable> {
    match event {
        Event::Start(tag) => {
            open.push(element(space, &tag)?);
        }
        Event::Empty(tag) => {
            let node = element(space, &tag)?;
            open.last_mut().ok_or(Unreadable::NotXml)?.children.push(node);
        }
        Event::End(_) => {
            let node = open.pop().ok_or(Unreadable::NotXml)?;
            open.last_mut().ok_or(Unreadable::NotXml)?.children.push(node);
        }
        Event::Text(text) => said(open, &text.xml10_content()),
        Event::CData(text) => said(open, &text.xml10_content()),
        Event::GeneralRef(name) => {
            let letter = name.resolve_char_ref().map_err(|_| Unreadable::NotXml)?.map(String::from);
            let known = letter.or_else(|| resolve_predefined_entity(&name.xml10_content()).map(str::to_owned));
            said(open, &known.ok_or(Unreadable::NotXml)?);
        }
        Event::DocType(_) => return Err(Unreadable::OwnTypes),
        Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => {}
    }
    Ok(())
}

fn said(open: &mut [Node], text: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(text);
    }
}

fn element(space: &ResolveResult<'_>, tag: &BytesStart<'_>) -> Result<Node, Unreadable> {
    let space = match space {
        ResolveResult::Bound(space) => space.as_ref().to_owned(),
        _ => String::new(),
    };
    let mut node = Node { name: tag.local_name().as_ref().to_owned(), space, ..Node::default() };
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| Unreadable::NotXml)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Unreadable::NotXml)?;
        node.attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    Ok(node)
}

/// The text, in the letters that the file says it is written in.
fn decoded(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_lowercase();
    let named = head.split_once("encoding=").and_then(|(_, rest)| rest.get(1..)).and_then(|rest| rest.split(['"', '\'']).next());
    // One that is read as text here isn't in sixteen bits, whatever it says.
    let named = named.filter(|name| !name.starts_with("utf-16"));
    let encoding = named.and_then(|name| encoding_rs::Encoding::for_label(name.trim().as_bytes()));
    encoding.unwrap_or(encoding_rs::UTF_8).decode(bytes).0
}
