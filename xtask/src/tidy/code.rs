//! Rust code: lengths, what a domain may use, where class names are written.

use super::Fault;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{spanned::Spanned, visit::Visit};

/// The longest file, in lines.
const LONGEST_FILE: usize = 250;
/// The longest function, in lines.
const LONGEST_FUNCTION: usize = 40;
/// The most parameters of a function.
const MOST_PARAMETERS: usize = 4;
/// A domain decides: it reads and shows nothing. Roles and tracks (`authority`) and sorting (`text`) are words to it.
const NOT_FOR_DOMAIN: [&str; 6] = ["db", "web", "components", "maud", "tracing", "axum"];

/// Everything wrong with a file of Rust.
pub fn faults(path: &str, text: &str) -> Vec<Fault> {
    let mut found = Look { path, faults: Vec::new(), domain: is_domain(path), room: path.starts_with("capabilities/") };
    let lines = text.lines().count();
    if lines > LONGEST_FILE {
        found.add("file-length", 0, format!("{lines} lines"));
    }
    match syn::parse_file(text) {
        Ok(file) => found.visit_file(&file),
        Err(error) => found.add("syntax", error.span().start().line, error.to_string()),
    }
    if path.starts_with("capabilities/") && text.contains("unsafe ") {
        found.add("unsafe", 0, "says unsafe");
    }
    found.faults
}

/// A room's pure part: `src/domain/` or `src/domain.rs`; its tests may lean on more.
fn is_domain(path: &str) -> bool {
    path.starts_with("capabilities/") && (path.contains("/src/domain/") || path.ends_with("/src/domain.rs"))
}

struct Look<'a> {
    path: &'a str,
    faults: Vec<Fault>,
    domain: bool,
    room: bool,
}

impl Look<'_> {
    fn add(&mut self, rule: &'static str, line: usize, what: impl Into<String>) {
        self.faults.push(Fault::new(rule, self.path, line, what));
    }

    fn function(&mut self, signature: &syn::Signature, body: &syn::Block) {
        let (from, to) = (signature.span().start().line, body.span().end().line);
        let lines = to.saturating_sub(from) + 1;
        if lines > LONGEST_FUNCTION {
            self.add("function-length", from, format!("{} has {lines} lines", signature.ident));
        }
        let parameters = signature.inputs.iter().filter(|input| matches!(input, syn::FnArg::Typed(_))).count();
        if parameters > MOST_PARAMETERS {
            self.add("parameters", from, format!("{} takes {parameters} parameters", signature.ident));
        }
        if signature.asyncness.is_some() && self.room && self.path.contains("/src/") {
            self.add("async", from, format!("{} is async: the foundation runs handlers on threads", signature.ident));
        }
    }

    fn first_segment(&mut self, name: &syn::Ident) {
        if self.domain && NOT_FOR_DOMAIN.iter().any(|forbidden| name == forbidden) {
            self.add("domain", name.span().start().line, format!("a domain must not use {name}"));
        }
    }
}

impl<'ast> Visit<'ast> for Look<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, &item.block);
        syn::visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, &item.block);
        syn::visit::visit_impl_item_fn(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let tests = item.ident == "tests";
        let domain = self.domain;
        self.domain = domain && !tests;
        syn::visit::visit_item_mod(self, item);
        self.domain = domain;
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        match &item.tree {
            syn::UseTree::Path(path) => self.first_segment(&path.ident),
            syn::UseTree::Name(name) => self.first_segment(&name.ident),
            _ => {}
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let (Some(first), true) = (path.segments.first(), path.segments.len() > 1) {
            self.first_segment(&first.ident);
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        if self.room && item.path.segments.last().is_some_and(|last| last.ident == "html") {
            markup(self, item.tokens.clone());
        }
        syn::visit::visit_macro(self, item);
    }
}

/// Class names and styles in markup: `div.name`, `class=…`, `style=…`. What stands in parentheses is code.
fn markup(look: &mut Look<'_>, tokens: TokenStream) {
    let mut tokens = tokens.into_iter().peekable();
    let mut named = false;
    while let Some(token) = tokens.next() {
        let line = token.span().start().line;
        match &token {
            // A condition, a loop, a pattern: code up to its block.
            TokenTree::Punct(punct) if punct.as_char() == '@' => {
                while tokens.peek().is_some_and(|next| !ends_code(next)) {
                    tokens.next();
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '.' && named => {
                look.add("classes", line, "a class name outside components");
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => markup(look, group.stream()),
            TokenTree::Ident(name) if (name == "class" || name == "style") && tokens.peek().is_some_and(is_equals) => {
                look.add("classes", line, format!("{name}= outside components"));
            }
            _ => {}
        }
        named = matches!(token, TokenTree::Ident(_)) || matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '}');
    }
}

fn is_equals(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '=')
}

fn ends_code(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(path: &str, text: &str) -> Vec<&'static str> {
        faults(path, text).iter().map(|fault| fault.rule).collect()
    }

    #[test]
    fn long_files_and_functions_are_found() {
        let long = format!("fn f() {{\n{}}}\n", "    g();\n".repeat(39));
        assert_eq!(rules("a.rs", &long), ["function-length"]);
        assert_eq!(rules("a.rs", &"// x\n".repeat(251)), ["file-length"]);
        assert_eq!(rules("a.rs", "fn f(a: u8, b: u8, c: u8, d: u8, e: u8) {}"), ["parameters"]);
    }

    #[test]
    fn a_domain_is_pure() {
        let path = "capabilities/x/src/domain/state.rs";
        assert_eq!(rules(path, "use db::DbError;\nfn f() { web::x(); }"), ["domain", "domain"]);
        assert_eq!(rules(path, "use kernel::Day;\nuse std::fmt;\n#[cfg(test)]\nmod tests { use db::X; }"), Vec::<&str>::new());
        assert_eq!(rules("capabilities/x/src/pages/a.rs", "use db::DbError;"), Vec::<&str>::new());
    }

    #[test]
    fn class_names_stay_in_components() {
        let page = |body: &str| rules("capabilities/x/src/pages/a.rs", &format!("fn f() {{ html! {{ {body} }} }}"));
        assert_eq!(page("div.card { p { \"x\" } }"), ["classes"]);
        assert_eq!(page("div { p class=\"x\" { \"y\" } }"), ["classes"]);
        assert_eq!(
            page("@if a.b { p { (c.d) \"e.f\" } } @for x in y.z() { li { (x) } } a href=(g.h) { \"i\" }"),
            Vec::<&str>::new()
        );
        assert_eq!(rules("foundation/web/components/src/a.rs", "fn f() { html! { div.card {} } }"), Vec::<&str>::new());
    }
}
