//! Forms on a page, read as far as is needed to fill them in.

/// A form: where it goes, and its fields in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Field {
    name: String,
    value: String,
    /// Sent only when chosen: radio buttons and boxes.
    choice: bool,
    chosen: bool,
}

impl Form {
    /// Every form that is posted.
    pub fn all(html: &str) -> Vec<Self> {
        html.split("<form").skip(1).filter_map(|rest| Self::read(rest.split("</form>").next()?)).collect()
    }

    fn read(text: &str) -> Option<Self> {
        let (head, body) = text.split_once('>')?;
        let fields = ["input", "textarea", "select"].iter().flat_map(|kind| fields(body, kind)).collect();
        Some(Self { action: attribute(head, "action")?, fields })
    }

    /// What is sent: the fields as they stand, with these answers. `*` chooses the first of several choices.
    pub fn filled(&self, answers: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut sent: Vec<(String, String)> = Vec::new();
        for field in &self.fields {
            let answer = answers.iter().find(|(name, _)| *name == field.name).map(|(_, value)| *value);
            let already = sent.iter().any(|(name, _)| *name == field.name);
            match (answer, field.choice) {
                (Some("*"), true) if !already => sent.push((field.name.clone(), field.value.clone())),
                (Some(value), true) if value == field.value => sent.push((field.name.clone(), field.value.clone())),
                (Some(value), false) if !already => sent.push((field.name.clone(), value.to_owned())),
                (None, true) if field.chosen => sent.push((field.name.clone(), field.value.clone())),
                (None, false) => sent.push((field.name.clone(), field.value.clone())),
                _ => {}
            }
        }
        sent
    }
}

fn fields(body: &str, kind: &str) -> Vec<Field> {
    let start = format!("<{kind}");
    let found = body.split(&start).skip(1).filter_map(|rest| {
        let (head, after) = rest.split_once('>')?;
        let kind_of_input = attribute(head, "type").unwrap_or_default();
        if matches!(kind_of_input.as_str(), "file" | "submit" | "button") {
            return None;
        }
        let value = match kind {
            "textarea" => unescaped(after.split("</textarea>").next()?),
            "select" => chosen_option(after.split("</select>").next()?),
            _ => attribute(head, "value").unwrap_or_default(),
        };
        let choice = matches!(kind_of_input.as_str(), "radio" | "checkbox");
        Some(Field {
            name: attribute(head, "name")?,
            value,
            choice,
            chosen: head.split_whitespace().any(|word| word.starts_with("checked")),
        })
    });
    found.collect()
}

fn chosen_option(body: &str) -> String {
    let options: Vec<&str> = body.split("<option").skip(1).filter_map(|rest| rest.split('>').next()).collect();
    let chosen = options.iter().find(|option| option.contains("selected")).or(options.first());
    chosen.and_then(|option| attribute(option, "value")).unwrap_or_default()
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let (_, rest) = head.split_once(&format!(" {name}=\""))?;
    rest.split('"').next().map(unescaped)
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_filled_as_a_browser_does() {
        let html = r#"<p><form method="post" action="/a?b=1&amp;c"><input type="hidden" name="_token" value="x&quot;"><input type="radio" name="r" value="1"><input type="radio" name="r" value="2" checked><input type="checkbox" name="box" value="1"><textarea name="t">a &lt; b</textarea><select name="s"><option value="">-</option><option value="q" selected>Q</option></select><input type="file" name="f"><button>Go</button></form>"#;
        let form = Form::all(html).into_iter().next().expect("a form");
        assert_eq!(form.action, "/a?b=1&c");
        let sent = |answers| {
            let filled = form.filled(answers);
            filled.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(sent(&[]), "_token=x\" r=2 t=a < b s=q");
        assert_eq!(sent(&[("r", "*"), ("t", "new"), ("box", "1"), ("other", "x")]), "_token=x\" r=1 box=1 t=new s=q");
    }
}
