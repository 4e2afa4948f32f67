//! What a browser says it is, in words that people know.

kernel::code_enum! {
    /// A browser.
    pub enum Browser {
        /// Edge.
        Edge = "Edge",
        /// Firefox.
        Firefox = "Firefox",
        /// Chrome.
        Chrome = "Chrome",
        /// Safari.
        Safari = "Safari",
    }
}

kernel::code_enum! {
    /// What it runs on.
    pub enum System {
        /// An iPhone.
        Iphone = "iPhone",
        /// An iPad.
        Ipad = "iPad",
        /// An Android phone or tablet.
        Android = "Android",
        /// Windows.
        Windows = "Windows",
        /// A Mac.
        Mac = "Mac",
        /// Linux.
        Linux = "Linux",
    }
}

/// The browser. Most of them claim to be several; the rarest claim counts.
pub fn browser(agent: &str) -> Option<Browser> {
    let marks = [
        ("Edg", Browser::Edge),
        ("Firefox", Browser::Firefox),
        ("FxiOS", Browser::Firefox),
        ("Chrome", Browser::Chrome),
        ("CriOS", Browser::Chrome),
        ("Safari", Browser::Safari),
    ];
    marks.into_iter().find(|(mark, _)| agent.contains(mark)).map(|(_, browser)| browser)
}

/// What it runs on.
pub fn system(agent: &str) -> Option<System> {
    let marks = [
        ("iPhone", System::Iphone),
        ("iPad", System::Ipad),
        ("Android", System::Android),
        ("Windows", System::Windows),
        ("Mac OS", System::Mac),
        ("Linux", System::Linux),
    ];
    marks.into_iter().find(|(mark, _)| agent.contains(mark)).map(|(_, system)| system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_known_by_its_rarest_claim() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
        assert_eq!((browser(edge), system(edge)), (Some(Browser::Edge), Some(System::Windows)));
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1";
        assert_eq!((browser(phone), system(phone)), (Some(Browser::Safari), Some(System::Iphone)));
        assert_eq!((browser("curl/8"), system("")), (None, None));
    }
}
