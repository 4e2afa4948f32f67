//! The icons of the sprite.

use maud::{Markup, html};

use crate::assets;

macro_rules! icons {
    ($($name:ident),+ $(,)?) => {
        /// An icon of the sprite. The same names stand in `assets/icons.json`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Icon { $($name),+ }

        impl Icon {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its name in the sprite.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),+ }
            }
        }
    };
}

icons! {
    Archive, ArrowLeft, ArrowRight, ArrowUndo, ArrowsCirclepath, Bandage, Bell, Branching, Buildings2,
    Buildings3, BulletList, Calendar, Camera, Chat, ChatExclamationmark, Checkmark, CheckmarkCircle,
    ChevronDown, ChevronLeft, ChevronRight, ChevronUp, CircleSlash, Clipboard, ClipboardCheckmark, Clock,
    ClockDashed, CloudSlash, Cog, Download, Envelope, Enter, ExclamationmarkTriangle, ExternalLink, Eye,
    EyeSlash, FileExcel, FilePlus, FileText, Files, FirstAid, Folder, Funnel, HandHeart, Handshake, Heart,
    Hospital, Hourglass, House, HouseHeart, Inbox, InformationSquare, Key, Language, Layers, Leave, Lifebuoy,
    LightBulb, LineGraph, Link, LocationPin, MagnifyingGlass, MedicineBottle, Megaphone, MenuHamburger,
    Microphone, Minus, Moon, NotePencil, PadlockLocked, PadlockUnlocked, Paperclip, Paperplane, Pencil, Person,
    PersonChat, PersonGroup, PersonPlus, Phone, Pill, Plus, PlusCircle, PrinterLarge, QrCode,
    QuestionmarkCircle, Shield, ShieldCheckmark, SortDown, SortUp, Star, Stethoscope, Sun, Table, Tag, Tasklist,
    TasklistStart, ThumbUp, Timer, Trash, TrendDown, TrendFlat, TrendUp, Upload, Wheelchair, Wrench, XMark,
    XMarkOctagon,
}

/// An icon. It is never read out: the words beside it say the same.
pub fn icon(icon: Icon) -> Markup {
    marked(icon, "icon")
}

/// The arrow of something that opens.
pub(crate) fn chevron() -> Markup {
    marked(Icon::ChevronRight, "icon chevron")
}

fn marked(icon: Icon, class: &str) -> Markup {
    let href = format!("{}#{}", assets::url("icons.svg"), icon.name());
    html! { svg class=(class) aria-hidden="true" focusable="false" { use href=(href) {} } }
}
