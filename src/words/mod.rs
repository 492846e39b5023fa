//! Every word that a person reads or hears: `locales/*/*.ftl`, made into typed functions by `build.rs`.
//!
//! Invariant: no text for people stands anywhere else. Held by `invariants::no_text_for_people_in_the_code`.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

pub mod dates;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// How far the translation of a locale has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Checked {
    /// Translated, and seen by nobody else. Never on by default.
    Draft,
    /// Translated back by somebody who had not seen the original, and mended.
    BackTranslated,
    /// Read and corrected by somebody who grew up with the language.
    NativeChecked,
}

/// A language as it is built in: one folder of `locales/`.
#[derive(Debug)]
pub struct Locale {
    /// BCP 47 tag, the name of the folder.
    pub tag: &'static str,
    /// The language's own name, in its own script.
    pub name: &'static str,
    /// Written from right to left.
    pub rtl: bool,
    /// How far it has been checked.
    pub state: Checked,
    files: [Option<&'static str>; 6],
}

impl Locale {
    /// What stands in a file, where the language has it.
    pub fn text(&self, file: File) -> Option<&'static str> {
        self.files[file as usize]
    }
}

/// The files of a locale. Those for the team are there in the languages that a team can work in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// What a parent sees beside the questions.
    Parent,
    /// Questions and choices for parents.
    Bank,
    /// Promises of a school, and where they happen.
    Promises,
    /// What the team sees.
    Team,
    /// Questions and choices for the team.
    Mirror,
    /// What the guide suggests, and questions for a meeting.
    Advice,
}

impl File {
    /// All of them, in the order in which they are built in.
    pub const ALL: [Self; 6] = [Self::Parent, Self::Bank, Self::Promises, Self::Team, Self::Mirror, Self::Advice];
}

/// One of the built-in languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(usize);

impl Lang {
    /// All built-in languages, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LOCALES.len()).map(Self)
    }

    /// The languages that a school team can work in.
    pub fn all_for_team() -> impl Iterator<Item = Self> {
        Self::all().filter(|lang| lang.is_for_team())
    }

    /// A language by its tag.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::all().find(|lang| lang.tag() == tag)
    }

    /// Whether a school team can work in it.
    pub fn is_for_team(self) -> bool {
        self.locale().text(File::Team).is_some()
    }

    /// What is built in of this language.
    pub fn locale(self) -> &'static Locale {
        &LOCALES[self.0]
    }

    /// BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.locale().tag
    }

    /// The language's own name.
    pub fn name(self) -> &'static str {
        self.locale().name
    }

    /// For the `dir` attribute.
    pub fn dir(self) -> &'static str {
        if self.locale().rtl { "rtl" } else { "ltr" }
    }

    /// The best of `offered` for a browser's `Accept-Language`; the first of them when none fits.
    ///
    /// # Panics
    /// When nothing is offered.
    pub fn negotiate(accept_language: &str, offered: &[Self]) -> Self {
        let wanted = fluent_langneg::accepted_languages::parse(accept_language);
        let mut wanted = wanted.iter().map(|id: &LanguageIdentifier| id.language);
        wanted.find_map(|language| offered.iter().find(|lang| language == lang.tag())).copied().unwrap_or(offered[0])
    }
}

static BUNDLES: LazyLock<Vec<[Option<FluentBundle<FluentResource>>; 6]>> = LazyLock::new(|| {
    let bundle = |locale: &Locale, text: &str| {
        let resource = FluentResource::try_new(text.to_owned()).expect("a test parses every file");
        let mut bundle = FluentBundle::new_concurrent(vec![locale.tag.parse().expect("a language tag")]);
        bundle.add_resource(resource).expect("a test reads every file");
        bundle
    };
    let bundles = |locale: &Locale| locale.files.map(|text| text.map(|text| bundle(locale, text)));
    LOCALES.iter().map(bundles).collect()
});

fn say<const N: usize>(lang: Lang, file: File, key: &str, values: [(&'static str, FluentValue<'static>); N]) -> String {
    find(lang, file, key, values).unwrap_or_else(|| panic!("{key} is missing in {}", lang.tag()))
}

fn find<const N: usize>(
    lang: Lang,
    file: File,
    key: &str,
    values: [(&'static str, FluentValue<'static>); N],
) -> Option<String> {
    let bundle = BUNDLES[lang.0][file as usize].as_ref()?;
    let pattern = bundle.get_message(key)?.value()?;
    let args: FluentArgs<'_> = values.into_iter().collect();
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// A text without the invisible marks that keep right-to-left and left-to-right words apart: for titles,
/// attributes and whatever is not shown as text of a page.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The text of a question or choice of the bank, by its sign. Those of the team exist in the team's languages.
///
/// # Panics
/// When the bank names a sign that has no text; `words::every_sign_of_the_bank_has_its_text` holds that.
pub fn bank(lang: Lang, sign: &str) -> String {
    find(lang, File::Bank, sign, []).unwrap_or_else(|| say(lang, File::Mirror, sign, []))
}

/// The text of a ready promise or of a place where it happens, by its sign.
///
/// # Panics
/// When there is no such text; `words::every_promise_has_its_text` holds that.
pub fn promise(lang: Lang, sign: &str) -> String {
    say(lang, File::Promises, sign, [])
}

/// What the guide suggests (`step-…`) or a question for the meeting (`ask-…`), by its key, as far as there is one.
pub fn advice(lang: Lang, key: &str) -> Option<String> {
    find(lang, File::Advice, key, [])
}

/// A day as people write it: day, month in words, and no year.
pub fn day(lang: Lang, date: Date) -> String {
    dates::day_and_month(lang, date)
}

/// A day with its year, for what is looked up later.
pub fn day_of_year(lang: Lang, date: Date) -> String {
    dates::day_month_and_year(lang, date)
}
