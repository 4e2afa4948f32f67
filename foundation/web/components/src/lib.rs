//! The parts that every page is made of: typed functions that return markup.
//!
//! Class names, icons and the wiring of labels, hints and errors live here and nowhere else. No text of its own:
//! every word that a person sees is a parameter. Lists take finished items (`rows([row(…), row(…)])`), so that a
//! translated text need not outlive the closure that makes it. `README.md` lists all functions.

pub mod assets;
mod button;
mod case;
mod chart;
mod choice;
mod document;
mod facts;
mod field;
mod filters;
mod flow;
mod form;
mod icon;
mod input;
mod keys;
mod list;
mod matrix;
mod notice;
mod offline;
mod page;
mod passkey;
mod people;
mod photo;
mod qr;
mod report;
mod select;
mod shell;
mod spark;
mod swimlanes;
mod table;
mod text;
mod tone;
mod tree;
mod trend;
mod verdict;
mod watch;

pub use button::{Button, LinkButton, button, button_row, link_button, print_button};
pub use case::{Entry, NextStep, Step, Steps, dl, entry, lock, mask, next_step, steps, timeline};
pub use chart::{Amount, Heat, bars, bars_of, figure, figure_files, heat, heat_of};
pub use choice::{Choice, checkbox, checkboxes, choices, choices_many, radios};
pub use document::{Contrast, Document, Scheme, document};
pub use facts::{DateItem, Fact, date, dates, fact, facts, quote};
pub use field::{Field, Heading, field_error};
pub use filters::{Filters, Pages, Tab, filters, more_filters, pagination, results, tab, tabs};
pub use flow::{Answer, Confirmation, answer, check_answers, confirmation, numbered};
pub use form::{Form, error_summary, fieldset, form_frame, only_when};
pub use icon::{Icon, icon};
pub use input::{FileField, Input, InputKind, Width, date_field, file_field, input_field, text_area, text_field, time_field};
pub use keys::{Keys, keyed};
pub use list::{Row, card_rows, due, progress, row, rows};
pub use matrix::{Cell, Matrix, matrix};
pub use notice::{empty_state, help, notice, status_line};
pub use offline::{Shown, device_form, device_words, part, pattern, saved_line};
pub use page::{Head, PageHead, box_card, card, case_columns, columns, crumbs, details, narrow, page_head, section, two_columns};
pub use passkey::{Passkey, passkey};
pub use people::{Persona, avatar, persona_card, personas};
pub use photo::{PhotoFigure, Poster, photo_figure, photos, poster};
pub use qr::qr;
pub use report::{ReportShell, languages, report_shell};
pub use select::{combobox, select, select_grouped};
pub use shell::{Brand, MAIN_ID, MENU_ID, NavItem, Search, Shell, User, nav_group, nav_item, quick_item, shell, top_item};
pub use spark::{Spark, sparkline};
pub use swimlanes::{MapArrow, MapShape, MapStep, MapText, Swimlane, Swimlanes, mapped, swimlanes};
pub use table::{Column, Order, Table, table};
pub use text::{h1, h2, h3, lede, lines, link, muted, paragraphs, prose, small, sr_only, stack, under, when};
pub use tone::{Tone, tag, tags};
pub use tree::{Branch, Change, DiffRow, Worded, branch, diff_row, diffs, tree, worded};
pub use trend::{Mark, Point, Stretch, TrendChart, trend_chart};
pub use verdict::{Verdict, Verdicts, verdicts};
pub use watch::{Watch, watch};

/// All components at once: `use components::prelude::*;`.
pub mod prelude {
    pub use super::*;
    pub use maud::{Markup, html};
}
