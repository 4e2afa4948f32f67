//! Periods: whole months always, so that no few days can be told apart (RPT-10).

use facts::Month;

/// From a month to a month.
pub type Range = (Month, Month);

/// A period that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// So many months, the one that isn't over among them.
    Latest(i32),
    /// A year.
    Year(i32),
    /// A tertial of a year, 1 to 3.
    Tertial(i32, i32),
}

/// Years back that can be chosen.
const YEARS: i32 = 10;

impl Period {
    /// What is shown unless one says otherwise.
    pub const USUAL: Self = Self::Latest(24);

    /// The periods to choose among, the nearest first.
    pub fn all(today: Month) -> Vec<Self> {
        let year = today.year();
        let tertials = (0..6).map(|back| {
            let last = year * 3 + (today.number() - 1) / 4 - back;
            Self::Tertial(last.div_euclid(3), last.rem_euclid(3) + 1)
        });
        let latest = [Self::USUAL, Self::Latest(12), Self::Latest(3)];
        latest.into_iter().chain((0..5).map(|back| Self::Year(year - back))).chain(tertials).collect()
    }

    /// The period with this code; the usual one when there is none.
    pub fn read(code: &str, today: Month) -> Self {
        let number = |text: &str| text.parse::<i32>().ok();
        let year = |text: &str| number(text).filter(|year| (today.year() - YEARS..=today.year()).contains(year));
        let found = match code.split_once("-t") {
            Some((of, tertial)) => year(of)
                .zip(number(tertial).filter(|tertial| (1..=3).contains(tertial)))
                .map(|(of, tertial)| Self::Tertial(of, tertial)),
            None => match code {
                "12" => Some(Self::Latest(12)),
                "3" => Some(Self::Latest(3)),
                code => year(code).map(Self::Year),
            },
        };
        found.unwrap_or(Self::USUAL)
    }

    /// Its code.
    pub fn code(self) -> String {
        match self {
            Self::Latest(months) => months.to_string(),
            Self::Year(year) => year.to_string(),
            Self::Tertial(year, tertial) => format!("{year}-t{tertial}"),
        }
    }

    /// Its months, as far as they have come.
    pub fn range(self, today: Month) -> Range {
        let start = |year: i32, month: i32| today.plus(year * 12 + month - 1 - (today.year() * 12 + today.number() - 1));
        let (from, until) = match self {
            Self::Latest(months) => (today.plus(1 - months), today),
            Self::Year(year) => (start(year, 1), start(year, 12)),
            Self::Tertial(year, tertial) => (start(year, tertial * 4 - 3), start(year, tertial * 4)),
        };
        (from.min(today), until.min(today))
    }

    /// The months to compare, and those to compare them with: whole ones before the latest, otherwise the same a year earlier.
    pub fn compared(self, today: Month) -> (Range, Range) {
        if let Self::Latest(months) = self {
            let months = months.min(12);
            return ((today.plus(-months), today.plus(-1)), (today.plus(-2 * months), today.plus(-months - 1)));
        }
        let (from, until) = self.range(today);
        let whole = if until == today && until > from { until.plus(-1) } else { until };
        ((from, whole), (from.plus(-12), whole.plus(-12)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written((from, until): Range) -> String {
        format!("{from} {until}")
    }

    #[test]
    fn rpt_1_periods_are_whole_months_that_have_begun() {
        let today: Month = "2026-11".parse().expect("a month");
        for (code, range, compared, with) in [
            ("", "2024-12 2026-11", "2025-11 2026-10", "2024-11 2025-10"),
            ("12", "2025-12 2026-11", "2025-11 2026-10", "2024-11 2025-10"),
            ("2026", "2026-01 2026-11", "2026-01 2026-10", "2025-01 2025-10"),
            ("2025", "2025-01 2025-12", "2025-01 2025-12", "2024-01 2024-12"),
            ("2026-t2", "2026-05 2026-08", "2026-05 2026-08", "2025-05 2025-08"),
            ("2026-t3", "2026-09 2026-11", "2026-09 2026-10", "2025-09 2025-10"),
        ] {
            let period = Period::read(code, today);
            let (now, before) = period.compared(today);
            assert_eq!([written(period.range(today)), written(now), written(before)], [range, compared, with], "{code}");
        }
        for wrong in ["x", "1", "1999", "2027", "2026-t4", "2026-t", "-t1", "99999999999"] {
            assert_eq!(Period::read(wrong, today), Period::USUAL, "{wrong}");
        }
        for period in Period::all(today) {
            assert_eq!(Period::read(&period.code(), today), period);
        }
    }
}
