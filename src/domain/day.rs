//! Days of a school. Drempel keeps no times of answers, only days, and those only until a sitting settles.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// A day at a school, as days since 1 January 1970. A day begins at 04:00 local time: a party ends on the
/// day it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub i64);

const ROLLS_OVER_AT_HOUR: i8 = 4;
const EPOCH: Date = Date::constant(1970, 1, 1);

impl Day {
    /// The school's day at a moment.
    pub fn at(moment: Timestamp, zone: &TimeZone) -> Self {
        let local = zone.to_datetime(moment);
        let day = Self::of(local.date());
        if local.hour() < ROLLS_OVER_AT_HOUR { day.plus(-1) } else { day }
    }

    /// The day of a date in the calendar.
    pub fn of(date: Date) -> Self {
        Self((date - EPOCH).get_days().into())
    }

    /// The date in the (Gregorian) calendar.
    pub fn date(self) -> Date {
        let days = i32::try_from(self.0).unwrap_or(0);
        EPOCH.checked_add(jiff::Span::new().days(days)).unwrap_or(EPOCH)
    }

    /// This many days later, or earlier when negative.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_rolls_over_at_four_in_the_morning_of_the_school() {
        let zone = TimeZone::get("Europe/Brussels").unwrap();
        let day = |text: &str| Day::at(text.parse().unwrap(), &zone).date().to_string();
        assert_eq!(day("2026-11-22T02:59:59Z"), "2026-11-21");
        assert_eq!(day("2026-11-22T03:00:00Z"), "2026-11-22");
        // On the night that summer time ends (at 01:00 UTC), 04:00 wall clock is 03:00 UTC.
        assert_eq!(day("2026-10-25T02:30:00Z"), "2026-10-24");
        assert_eq!(day("2026-10-25T03:30:00Z"), "2026-10-25");
    }
}
