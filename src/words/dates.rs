//! Days in words, by the Unicode consortium's data: every language's own order and month names, always in the
//! Gregorian calendar and in the digits that also stand on the school's letters.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{MD, YMD},
};
use icu_locale_core::Locale;
use jiff::civil::Date;

use super::Lang;

/// Languages whose names of months also name those of another calendar, or differ from region to region: days are
/// written in numbers there, day before month, as on letters of European schools.
const IN_NUMBERS: [&str; 2] = ["ti", "ku"];

/// Day and month, as "12 december".
pub fn day_and_month(lang: Lang, date: Date) -> String {
    if IN_NUMBERS.contains(&lang.tag()) {
        return format!("{}/{}", date.day(), date.month());
    }
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(lang).into(), MD::long());
    formatter.expect("the data of all languages is built in").format(&gregorian(date)).to_string()
}

/// Day, month and year, as "12 december 2026".
pub fn day_month_and_year(lang: Lang, date: Date) -> String {
    if IN_NUMBERS.contains(&lang.tag()) {
        return format!("{}/{}/{}", date.day(), date.month(), date.year());
    }
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(lang).into(), YMD::long());
    formatter.expect("the data of all languages is built in").format(&gregorian(date)).to_string()
}

fn locale(lang: Lang) -> Locale {
    format!("{}-u-ca-gregory-nu-latn", lang.tag()).parse().expect("a language tag")
}

fn gregorian(date: Date) -> IcuDate<Gregorian> {
    let month = u8::try_from(date.month()).expect("1 to 12");
    let day = u8::try_from(date.day()).expect("1 to 31");
    IcuDate::try_new_gregorian(date.year().into(), month, day).expect("a date of the calendar")
}
