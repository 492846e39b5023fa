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
    /// `parent.ftl`
    pub parent: &'static str,
    /// `bank.ftl`
    pub bank: &'static str,
    /// `team.ftl`, where the team can work in this language.
    pub team: Option<&'static str>,
}

#[derive(Clone, Copy)]
enum File {
    Parent,
    Bank,
    Team,
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
        Self::all().filter(|lang| lang.locale().team.is_some())
    }

    /// A language by its tag.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::all().find(|lang| lang.tag() == tag)
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

static BUNDLES: LazyLock<Vec<[Option<FluentBundle<FluentResource>>; 3]>> = LazyLock::new(|| {
    let bundle = |locale: &Locale, text: &str| {
        let resource = FluentResource::try_new(text.to_owned()).expect("a test parses every file");
        let mut bundle = FluentBundle::new_concurrent(vec![locale.tag.parse().expect("a language tag")]);
        bundle.add_resource(resource).expect("a test reads every file");
        bundle
    };
    let bundles = |locale: &Locale| {
        [Some(locale.parent), Some(locale.bank), locale.team].map(|text| text.map(|text| bundle(locale, text)))
    };
    LOCALES.iter().map(bundles).collect()
});

fn say<const N: usize>(lang: Lang, file: File, key: &str, values: [(&'static str, FluentValue<'static>); N]) -> String {
    let bundle = BUNDLES[lang.0][file as usize].as_ref().expect("team pages use the team's languages");
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    let pattern = pattern.unwrap_or_else(|| panic!("{key} is missing in {}", lang.tag()));
    let args: FluentArgs<'_> = values.into_iter().collect();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

/// A text without the invisible marks that keep right-to-left and left-to-right words apart: for titles,
/// attributes and whatever is not shown as text of a page.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The text of a question or choice of the bank, by its sign.
///
/// # Panics
/// When the bank names a sign that has no text; `words::every_sign_of_the_bank_has_its_text` holds that.
pub fn bank(lang: Lang, sign: &str) -> String {
    say(lang, File::Bank, sign, [])
}

/// A day as people write it: day, month in words, and no year.
pub fn day(lang: Lang, date: Date) -> String {
    dates::day_and_month(lang, date)
}
