//! Units from a file, through the router.

#![allow(clippy::expect_used, clippy::panic)] // a test stops where it fails

mod town;

use std::{
    fmt::Write as _,
    io::{Cursor, Write},
};
use testkit::{Seen, TestApp, both, day};
use town::{ADMIN, DIRECTOR, build, rooms, tree_on};

const PATH: &str = "/organisation/import";

fn upload(app: &TestApp, name: &str, file: &[u8]) -> Seen {
    app.as_(ADMIN).upload(PATH, &[("from", "2026-12-01")], ("fil", name, file))
}

/// Reads the file, which must be readable, and shows what it would do.
fn preview(app: &TestApp, name: &str, file: &[u8]) -> (String, Seen) {
    let read = upload(app, name, file);
    assert_eq!(read.status, 303, "{read:?}");
    (read.location().to_owned(), read.follow())
}

const FILE: &str = "Kod;Namn;Typ;Överenhet;Lagar;Driftsform;Utförare
BJG;Björkgården;Enhet;SKO;HSL;Egen regi;
EKB;Ekbackens boende;Enhet;OMS;HSL, SoL;Egen regi;
TAL;Tallgården;Enhet;AVD;SoL;kooperativ;
AVD;Avdelning öst;avdelning;OMS;;;
SKO;Skolförvaltningen;Förvaltning;KOMMUN;SoL;Egen regi;
LÅN;Långbo;Enhet;AVD;SoL;Entreprenad;Omsorg AB
SKO;Skolan igen;Förvaltning;KOMMUN;;;
X1;Utan plats;Enhet;FINNS-EJ;;;
X2;Under fel;verksamhet;X1;;;
X3;;Enhet;OMS;;;
X4;Kluven;Enhet;BJG;;;
";

both! {
    in rooms();

    /// ORG-5: the preview says row by row what will happen; the word to go ahead does exactly that, once.
    fn a_file_does_what_its_preview_says(app: TestApp) {
        build(&app);
        let (at, seen) = preview(&app, "enheter.csv", FILE.as_bytes());
        let text = seen.text();
        for words in [
            "2 nya, 2 ändras, 1 som förut, 6 fel",
            "Rad 2: Björkgården (BJG) Ändras Hör till Omsorgsförvaltningen Hör till Skolförvaltningen",
            "Rad 3: Ekbackens boende (EKB) Ändras Ekbacken · Lagar: HSL Ekbackens boende · Lagar: SoL och HSL",
            "I kolumnen driftsform står kooperativ, som inte går att känna igen. Här kan stå: Egen regi;",
            "Koden står redan på rad 6",
            "Det finns ingen enhet med koden FINNS-EJ",
            "Enheten ovanför står på rad 9, som inte går att läsa in",
            "Fyll i kolumnen namn",
            "Enheten ovanför måste vara på en högre nivå",
            "6 rader är fel och läses inte in",
        ] {
            assert!(text.contains(words), "{words} not in {text}");
        }
        let (before, after) = (day("2026-11-30"), day("2026-12-01"));
        assert_eq!(tree_on(&app, after).len(), 5, "nothing is changed by a preview");
        let applied = app.as_(ADMIN).post(&at, &[]);
        assert_eq!(applied.status, 303, "{applied:?}");
        assert!(applied.follow().text().contains("4 enheter är inlästa"));
        let now = tree_on(&app, after);
        for (name, parent) in [("Björkgården", "Skolförvaltningen"), ("Ekbackens boende", "Omsorgsförvaltningen"), ("Långbo", "Avdelning öst")] {
            assert!(now.contains(&(name.into(), parent.into())), "{name} in {now:?}");
        }
        assert!(tree_on(&app, before).contains(&("Ekbacken".into(), "Omsorgsförvaltningen".into())), "the time before is let be");
        assert_eq!(app.as_(ADMIN).post(&at, &[]).location(), at, "a second time changes nothing");
        assert_eq!(tree_on(&app, after).len(), 7);
        let again = preview(&app, "enheter.csv", FILE.as_bytes()).1;
        assert!(again.text().contains("0 nya, 0 ändras, 5 som förut"), "{again:?}");
    }

    /// A plan made for another organisation than today's isn't carried out.
    fn a_stale_plan_is_made_anew(app: TestApp) {
        let town = build(&app);
        let (at, _) = preview(&app, "enheter.csv", FILE.as_bytes());
        let closed = app.as_(ADMIN).post(format!("/organisation/enhet/{}/stang", town.ek), &[("day", "2026-11-23")]);
        assert_eq!(closed.status, 303);
        let stale = app.as_(ADMIN).post(&at, &[]);
        assert_eq!(stale.status, 422);
        assert!(stale.text().contains("Organisationen har ändrats sedan du valde filen"), "{stale:?}");
        assert_eq!(tree_on(&app, day("2026-12-01")).len(), 4);
        assert_eq!(app.as_(DIRECTOR).get(&at).status, 403);
    }
}

/// The smallest workbook that Excel would write, with these cells (column letter and row, text).
fn workbook(cells: &[(&str, &str)]) -> Vec<u8> {
    let mut rows = String::new();
    for row in 1..=9 {
        let _ = write!(rows, "<row r=\"{row}\">");
        for (at, text) in cells.iter().filter(|(at, _)| at[1..] == row.to_string()) {
            let _ = write!(rows, "<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
        }
        rows.push_str("</row>");
    }
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    );
    zipped(&sheet)
}

fn zipped(sheet: &str) -> Vec<u8> {
    const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let parts = [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_owned()),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{REL}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{REL}\"><sheets><sheet name=\"Enheter\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{REL}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", sheet.to_owned()),
    ];
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        out.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        out.write_all(text.as_bytes()).expect("written");
    }
    out.finish().expect("a workbook").into_inner()
}

#[test]
fn an_excel_file_is_read_like_any_other() {
    let app = TestApp::sqlite(rooms());
    build(&app);
    let file = workbook(&[
        ("A1", "kod"),
        ("B1", "namn"),
        ("C1", "typ"),
        ("D1", "överenhet"),
        ("A3", "TAL"),
        ("B3", "Tallgården"),
        ("C3", "Enhet"),
        ("D3", "OMS"),
    ]);
    let (at, seen) = preview(&app, "enheter.xlsx", &file);
    assert!(seen.text().contains("Rad 3: Tallgården (TAL) Ny Hör till Omsorgsförvaltningen"), "{seen:?}");
    assert_eq!(app.as_(ADMIN).post(&at, &[]).status, 303);
    assert!(tree_on(&app, day("2026-12-01")).iter().any(|(name, _)| name == "Tallgården"));
}

#[test]
fn hostile_files_are_refused_with_a_word() {
    let app = TestApp::sqlite(rooms());
    build(&app);
    let far = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>kod</t></is></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>";
    let bomb = zipped(&" ".repeat(40 * 1024 * 1024));
    assert!(bomb.len() < 1024 * 1024, "a bomb is small");
    for (name, file, words) in [
        ("tom.csv", Vec::new(), "Välj en fil"),
        ("bara-rubrik.csv", b"kod;namn\n".to_vec(), "inga rader"),
        ("fel.csv", b"a;b\n1;2\n".to_vec(), "kod och namn"),
        ("bild.png", b"\x89PNG\r\n\x1a\n\0\0\0".to_vec(), "inte att läsa som en tabell"),
        ("gammal.xls", vec![0xD0, 0xCF, 0x11, 0xE0, 0, 0], "äldre format"),
        ("trasig.xlsx", b"PK\x03\x04trasig".to_vec(), "inte att läsa som en tabell"),
        ("bomb.xlsx", bomb, "för stor"),
        ("langt-bort.xlsx", zipped(far), "inga rader"),
        ("lang.csv", "kod;namn\nA;B\n".repeat(2_000).into_bytes(), "för många rader"),
    ] {
        let seen = upload(&app, name, &file);
        assert_eq!(seen.status, 422, "{name}: {seen:?}");
        assert!(seen.text().contains(words), "{name}: {seen:?}");
    }
    assert_eq!(upload(&app, "stor.csv", &vec![b'a'; 6 * 1024 * 1024]).status, 413);
    let formula = "kod;namn;typ;överenhet\n=1+1;=HYPERLINK(\"x\");Enhet;OMS\n";
    let (at, seen) = preview(&app, "<script>alert(1)</script>.csv", formula.as_bytes());
    assert!(!seen.html.contains("<script>alert"));
    assert_eq!(app.as_(ADMIN).post(&at, &[]).status, 303);
    let template = String::from_utf8(app.as_(ADMIN).get("/organisation/importmall").bytes).expect("text");
    assert!(!template.contains("\n=1+1"), "{template}");
    assert_eq!(app.as_(ADMIN).get("/organisation/import/01J8ZQ3V5H6K7M8N9P0Q1R2S3T").status, 404);
}

#[test]
fn what_the_template_says_can_be_read_in_again() {
    let app = TestApp::sqlite(rooms());
    build(&app);
    let template = app.as_(ADMIN).get("/organisation/importmall");
    assert!(template.header("content-disposition").contains("enheter.csv"));
    let (_, seen) = preview(&app, "enheter.csv", &template.bytes);
    assert!(seen.text().contains("0 nya, 0 ändras, 5 som förut, 0 fel"), "{seen:?}");
}
