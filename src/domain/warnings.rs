//! What a school would regret, said before it opens a survey.

use jiff::civil::Date;

use super::day::Day;

/// A reason to think again. None of them forbids anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Parents are not told when the result comes. Source: 001, only ask if you act.
    NoResultsDay,
    /// Fewer families than twice k: probably nothing can be shown.
    FewFamilies,
    /// Earlier than six weeks into the school year. Source: 004, ask when parents know the school a while.
    EarlyInTheYear,
    /// The third parent survey in 90 days. Source: 004.
    ThirdInNinetyDays,
}

const WEEKS: i64 = 6;
const NINETY_DAYS: i64 = 90;

impl Warning {
    /// The word in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoResultsDay => "results",
            Self::FewFamilies => "families",
            Self::EarlyInTheYear => "early",
            Self::ThirdInNinetyDays => "often",
        }
    }
}

/// The warnings for opening a parents' survey today. `year_starts` is month and day of the first school day;
/// `earlier` are the days on which parents' surveys were opened before.
pub fn before_opening(
    today: Day,
    year_starts: (i8, i8),
    families: u64,
    k: u64,
    earlier: &[Day],
    with_results: bool,
) -> Vec<Warning> {
    let recent = earlier.iter().filter(|day| **day > today.plus(-NINETY_DAYS)).count();
    let checks = [
        (Warning::NoResultsDay, !with_results),
        (Warning::FewFamilies, families < 2 * k),
        (Warning::EarlyInTheYear, today < first_school_day(today, year_starts).plus(7 * WEEKS)),
        (Warning::ThirdInNinetyDays, recent >= 2),
    ];
    checks.into_iter().filter(|(_, is)| *is).map(|(warning, _)| warning).collect()
}

/// The first day of the school year that today lies in.
fn first_school_day(today: Day, (month, day): (i8, i8)) -> Day {
    let of_year = |year: i16| Date::new(year, month, day).map(Day::of).unwrap_or(today.plus(-365));
    let year = today.date().year();
    let this = of_year(year);
    if this <= today { this } else { of_year(year - 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::of(text.parse().unwrap())
    }

    #[test]
    fn each_warning_stands_for_one_mistake() {
        let warn = |today: &str, families, earlier: &[&str], results| {
            let earlier: Vec<Day> = earlier.iter().map(|text| day(text)).collect();
            before_opening(day(today), (9, 1), families, 5, &earlier, results)
        };
        assert_eq!(warn("2026-11-22", 180, &[], true), []);
        assert_eq!(warn("2026-11-22", 180, &[], false), [Warning::NoResultsDay]);
        assert_eq!(warn("2026-11-22", 9, &[], true), [Warning::FewFamilies]);
        assert_eq!(warn("2026-10-12", 180, &[], true), [Warning::EarlyInTheYear]);
        assert_eq!(warn("2026-10-13", 180, &[], true), []);
        assert_eq!(warn("2026-08-31", 180, &[], true), [], "the year before has not ended");
        assert_eq!(warn("2026-11-22", 180, &["2026-11-01", "2026-09-01"], true), [Warning::ThirdInNinetyDays]);
        assert_eq!(warn("2026-11-22", 180, &["2026-11-01", "2026-08-01"], true), []);
    }
}
