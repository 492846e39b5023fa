//! Every word that a person reads or hears: `locales/*/*.ftl`, made into typed functions by `build.rs`.
//!
//! Invariant: no text for people stands anywhere else. Held by `invariants::no_text_for_people_in_the_code`.

use std::{collections::BTreeMap, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

pub mod corrections;
pub mod dates;
pub mod hyphens;
pub mod plainness;

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
    files: [Option<Words>; File::ALL.len()],
}

/// A file of a locale, as it is built in.
#[derive(Clone, Copy, Debug)]
struct Words {
    text: &'static str,
    checked: Checked,
}

impl Locale {
    /// What stands in a file, where the language has it.
    pub fn text(&self, file: File) -> Option<&'static str> {
        self.files[file as usize].map(|words| words.text)
    }

    /// How far a file has been checked, where the language has it.
    pub fn checked(&self, file: File) -> Option<Checked> {
        self.files[file as usize].map(|words| words.checked)
    }
}

/// The files of a locale. Those for the team are there in the languages that a team can work in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// What a parent sees beside the questions.
    Parent,
    /// Questions and choices for parents.
    Bank,
    /// Promises of a school, ideas to vote on, and where they happen.
    Promises,
    /// What somebody sees who lends a voice.
    Room,
    /// What people see at the kiosk, on the helper's tablet, on paper and on slips.
    Places,
    /// What the team sees.
    Team,
    /// Questions and choices for the team.
    Mirror,
    /// What the guide suggests, and questions for a meeting.
    Advice,
    /// What a team fills in together on paper.
    Worksheets,
}

impl File {
    /// All of them, in the order in which they are built in.
    pub const ALL: [Self; 9] = [
        Self::Parent,
        Self::Bank,
        Self::Promises,
        Self::Room,
        Self::Places,
        Self::Team,
        Self::Mirror,
        Self::Advice,
        Self::Worksheets,
    ];
    /// Those that every language has: what parents read.
    pub const FOR_PARENTS: [Self; 5] = [Self::Parent, Self::Bank, Self::Promises, Self::Room, Self::Places];

    /// A file by its name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.as_str() == name)
    }

    /// The name of the file, without its ending.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Bank => "bank",
            Self::Promises => "promises",
            Self::Room => "room",
            Self::Places => "places",
            Self::Team => "team",
            Self::Mirror => "mirror",
            Self::Advice => "advice",
            Self::Worksheets => "worksheets",
        }
    }
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

    /// How far a file has been checked on this host, where the language has it.
    pub fn checked(self, file: File) -> Option<Checked> {
        corrections::checked(self, file)
    }

    /// How far everything that parents read has been checked: as far as the least checked of its files.
    pub fn checked_for_parents(self) -> Checked {
        File::FOR_PARENTS.into_iter().filter_map(|file| self.checked(file)).min().unwrap_or(Checked::Draft)
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

static BUNDLES: LazyLock<Vec<[Option<FluentBundle<FluentResource>>; File::ALL.len()]>> = LazyLock::new(|| {
    let bundle = |locale: &Locale, text: &str| {
        let resource = FluentResource::try_new(text.to_owned()).expect("a test parses every file");
        let mut bundle = FluentBundle::new_concurrent(vec![locale.tag.parse().expect("a language tag")]);
        bundle.add_resource(resource).expect("a test reads every file");
        bundle
    };
    let bundles = |locale: &Locale| locale.files.map(|words| words.map(|words| bundle(locale, words.text)));
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
    let args: FluentArgs<'_> = values.into_iter().collect();
    let format = |bundle: &FluentBundle<FluentResource>| {
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    };
    corrections::with(lang, file, format).or_else(|| format(BUNDLES[lang.0][file as usize].as_ref()?))
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

/// Words of a school's own: the reader's, else the first in which the school gave them; with their language.
pub fn own(words: &BTreeMap<String, String>, lang: Lang) -> (String, Lang) {
    let given = |lang: Lang| words.get(lang.tag()).map(|text| (text.clone(), lang));
    given(lang).or_else(|| Lang::all().find_map(given)).unwrap_or_else(|| (String::new(), lang))
}

/// A sentence that can be read aloud: of the bank, or of the parent's page where nothing has to be filled in.
pub fn spoken(lang: Lang, key: &str) -> Option<String> {
    find(lang, File::Bank, key, []).or_else(|| find(lang, File::Parent, key, []))
}

/// The text of a ready promise or of a place where it happens, by its sign.
///
/// # Panics
/// When there is no such text; `words::every_promise_has_its_text` holds that.
pub fn promise(lang: Lang, sign: &str) -> String {
    say(lang, File::Promises, sign, [])
}

/// A line of a sheet that the team fills in together, by its key.
///
/// # Panics
/// When there is no such line; `words::every_line_of_a_worksheet_is_printed` holds that.
pub fn worksheet(lang: Lang, key: &str) -> String {
    say(lang, File::Worksheets, key, [])
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
