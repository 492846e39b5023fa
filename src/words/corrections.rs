//! Sentences as people who grew up with a language corrected them: they go before what is built in, until the
//! correction becomes part of `locales/`.
//!
//! They serve the whole host, because the words do: a school that shares its host asks whoever runs it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{LazyLock, OnceLock, RwLock},
};

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::{Checked, File, Lang};

/// One corrected line. A sentence with plural forms has a line for each: `told-people.one`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Correction {
    /// In which language.
    pub lang: Lang,
    /// In which file.
    pub file: File,
    /// Key of the line.
    pub key: String,
    /// How it is said better.
    pub text: String,
}

/// A line of a file, as somebody reads it through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Key of the message, and of the plural form where there are several.
    pub key: String,
    /// The text, with what is filled in as `{ $date }`.
    pub text: String,
}

/// Why a correction cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such line.
    Unknown,
    /// What stands between braces is not what stood there.
    Placeables,
    /// Much longer than what stood there.
    TooLong,
    /// A program wrote question marks for the letters that it does not know.
    LostLetters,
}

/// A line may be so many times as long as it was, but always this many characters.
const LONGER: usize = 3;
const SHORT: usize = 60;

type Bundles = Vec<[Option<FluentBundle<FluentResource>>; File::ALL.len()]>;

/// What is corrected now, and which files were read through.
#[derive(Default)]
struct Now {
    bundles: Bundles,
    texts: BTreeMap<(Lang, usize, String), String>,
    read: BTreeSet<(Lang, usize)>,
}

static NOW: LazyLock<RwLock<Now>> = LazyLock::new(RwLock::default);

/// Puts these corrections in the place of all earlier ones. `read`: what somebody has read through as a whole.
pub fn set(corrections: &[Correction], read: impl IntoIterator<Item = (Lang, File)>) {
    let mut bundles: Bundles = Lang::all().map(|_| Default::default()).collect();
    for lang in Lang::all() {
        for file in File::ALL {
            let of_file = corrections.iter().filter(|one| one.lang == lang && one.file == file);
            let of_file: Vec<&Correction> = of_file.collect();
            if !of_file.is_empty() {
                bundles[lang.0][file as usize] = Some(bundle(lang, file, &of_file));
            }
        }
    }
    let text = |one: &Correction| ((one.lang, one.file as usize, one.key.clone()), one.text.clone());
    let texts = corrections.iter().map(text).collect();
    let read = read.into_iter().map(|(lang, file)| (lang, file as usize)).collect();
    *NOW.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Now { bundles, texts, read };
}

/// Uses the corrected bundle of a file, where there is one.
pub(super) fn with<T>(
    lang: Lang,
    file: File,
    use_it: impl FnOnce(&FluentBundle<FluentResource>) -> Option<T>,
) -> Option<T> {
    let now = NOW.read().unwrap_or_else(std::sync::PoisonError::into_inner);
    use_it(now.bundles.get(lang.0)?[file as usize].as_ref()?)
}

/// How far a file has been checked, on this host.
pub(super) fn checked(lang: Lang, file: File) -> Option<Checked> {
    let built_in = lang.locale().checked(file)?;
    let now = NOW.read().unwrap_or_else(std::sync::PoisonError::into_inner);
    Some(if now.read.contains(&(lang, file as usize)) { Checked::NativeChecked } else { built_in })
}

/// The lines of a file, in its order, as they are built in. Read once: a sheet asks for them line by line.
pub fn lines(lang: Lang, file: File) -> &'static [Line] {
    type OfLanguage = [OnceLock<Vec<Line>>; File::ALL.len()];
    static LINES: LazyLock<Vec<OfLanguage>> = LazyLock::new(|| Lang::all().map(|_| Default::default()).collect());
    LINES[lang.0][file as usize].get_or_init(|| read(lang, file))
}

fn read(lang: Lang, file: File) -> Vec<Line> {
    let Some(source) = lang.locale().text(file) else { return Vec::new() };
    let resource = fluent_syntax::parser::parse(source).expect("a test reads every file");
    let mut lines = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let (id, pattern) = (message.id.name, message.value.as_ref().expect("a test reads every file"));
        match forms(pattern) {
            Some(forms) => {
                lines.extend(forms.into_iter().map(|(form, text)| Line { key: format!("{id}.{form}"), text }));
            }
            None => lines.push(Line { key: id.to_owned(), text: written(pattern) }),
        }
    }
    lines
}

/// The lines of a file as they are said now, corrections included.
pub fn current(lang: Lang, file: File) -> Vec<Line> {
    let mut lines = lines(lang, file).to_vec();
    let now = NOW.read().unwrap_or_else(std::sync::PoisonError::into_inner);
    for line in &mut lines {
        if let Some(text) = now.texts.get(&(lang, file as usize, line.key.clone())) {
            line.text.clone_from(text);
        }
    }
    lines
}

/// Whether a line can be corrected so.
pub fn check(lang: Lang, file: File, key: &str, text: &str) -> Result<(), Refused> {
    let built_in = built_in(lang, file, key).ok_or(Refused::Unknown)?;
    let placeables = |text: &str| {
        let source = format!("line = {text}\n");
        let resource = fluent_syntax::parser::parse(source.as_str()).ok()?;
        let [Entry::Message(message)] = resource.body.as_slice() else { return None };
        let mut names = BTreeSet::new();
        for element in &message.value.as_ref()?.elements {
            if let PatternElement::Placeable { expression } = element {
                let Expression::Inline(InlineExpression::VariableReference { id }) = expression else { return None };
                names.insert(id.name.to_owned());
            }
        }
        Some(names)
    };
    if text.chars().count() > SHORT.max(LONGER * built_in.chars().count()) {
        return Err(Refused::TooLong);
    }
    if has_lost_letters(built_in, text) {
        return Err(Refused::LostLetters);
    }
    let wanted = placeables(built_in);
    let is_one_line = !text.trim().is_empty() && !text.contains(char::is_control);
    if is_one_line && wanted.is_some() && placeables(text) == wanted { Ok(()) } else { Err(Refused::Placeables) }
}

/// Whether a question mark stands before or between letters, where no language writes one, or instead of all of them.
fn has_lost_letters(built_in: &str, text: &str) -> bool {
    let marks = text.chars().zip(text.chars().skip(1));
    let inside = marks.filter(|(first, second)| *first == '?' && (second.is_alphanumeric() || *second == '?')).count();
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    inside > 0 || (text.contains('?') && letters(built_in) && !letters(text))
}

/// The line of a file as it is built in.
pub fn built_in(lang: Lang, file: File, key: &str) -> Option<&'static str> {
    lines(lang, file).iter().find(|line| line.key == key).map(|line| line.text.as_str())
}

/// The plural forms of a message that is nothing but a choice between them.
fn forms(pattern: &Pattern<&str>) -> Option<Vec<(String, String)>> {
    let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] = pattern.elements.as_slice()
    else {
        return None;
    };
    let form = |key: &VariantKey<&str>| match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    };
    Some(variants.iter().map(|variant| (form(&variant.key), written(&variant.value))).collect())
}

/// A text as it stands in the file.
fn written(pattern: &Pattern<&str>) -> String {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            format!("{{ ${} }}", id.name)
        }
        PatternElement::Placeable { .. } => "{ }".to_owned(),
    };
    pattern.elements.iter().map(piece).collect()
}

/// A bundle of the corrected messages. Of a message with plural forms, those that nobody corrected stay as they are.
fn bundle(lang: Lang, file: File, corrections: &[&Correction]) -> FluentBundle<FluentResource> {
    let find = |key: &str| corrections.iter().find(|one| one.key == key).map(|one| one.text.as_str());
    let source = lang.locale().text(file).unwrap_or_default();
    let resource = fluent_syntax::parser::parse(source).expect("a test reads every file");
    let mut text = String::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let (id, pattern) = (message.id.name, message.value.as_ref().expect("a test reads every file"));
        match (forms(pattern), &pattern.elements[..]) {
            (Some(forms), [PatternElement::Placeable { expression: Expression::Select { selector, variants } }])
                if forms.iter().any(|(form, _)| find(&format!("{id}.{form}")).is_some()) =>
            {
                let InlineExpression::VariableReference { id: of } = selector else { continue };
                text.push_str(&format!("{id} = {{ ${} ->\n", of.name));
                for ((form, built_in), variant) in forms.iter().zip(variants) {
                    let said = find(&format!("{id}.{form}")).unwrap_or(built_in);
                    let mark = if variant.default { "*" } else { " " };
                    text.push_str(&format!("   {mark}[{form}] {said}\n"));
                }
                text.push_str("}\n");
            }
            _ => {
                if let Some(said) = find(id) {
                    text.push_str(&format!("{id} = {said}\n"));
                }
            }
        }
    }
    let mut bundle = FluentBundle::new_concurrent(vec![lang.tag().parse().expect("a language tag")]);
    // What cannot be read was refused before it was stored; should a line break all the same, the rest still serves.
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{bank, parent};

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn a_correction_goes_before_what_is_built_in() {
        let correction = |file, key: &str, text: &str| Correction {
            lang: lang("fr"),
            file,
            key: key.to_owned(),
            text: text.to_owned(),
        };
        let before = (bank(lang("fr"), "question-emotion"), parent::told_people(lang("fr"), 7));
        set(
            &[
                correction(File::Bank, "question-emotion", "Êtes-vous le bienvenu ?"),
                correction(File::Parent, "told-people.other", "{ $people } personnes ont répondu."),
            ],
            [(lang("fr"), File::Bank)],
        );
        assert_eq!(bank(lang("fr"), "question-emotion"), "Êtes-vous le bienvenu ?");
        assert_ne!(bank(lang("nl"), "question-emotion"), "Êtes-vous le bienvenu ?");
        assert!(parent::told_people(lang("fr"), 7).contains("personnes ont répondu"));
        assert!(!parent::told_people(lang("fr"), 1).contains("personnes"), "the other form stays");
        assert_eq!(checked(lang("fr"), File::Bank), Some(Checked::NativeChecked));
        set(&[], []);
        assert_eq!((bank(lang("fr"), "question-emotion"), parent::told_people(lang("fr"), 7)), before);
        assert_eq!(checked(lang("fr"), File::Bank), lang("fr").locale().checked(File::Bank));
    }

    #[test]
    fn what_would_break_a_page_is_refused() {
        let of = |key: &str, text: &str| check(lang("nl"), File::Parent, key, text);
        assert_eq!(of("thanks-results", "Scan weer op { $date }."), Ok(()));
        for wrong in
            ["Scan weer.", "Scan op { $day }.", "Scan op { $date", "Op {$date} { $date -> *[a] b }", "", "a\nb"]
        {
            assert_eq!(of("thanks-results", wrong), Err(Refused::Placeables), "{wrong}");
        }
        assert_eq!(of("moon", "Maan"), Err(Refused::Unknown));
        assert_eq!(of("thanks-results", &format!("{} {{ $date }}", "a".repeat(500))), Err(Refused::TooLong));
        for lost in ["??? ?? { $date }", "Scan ?p { $date }.", "Sc?n op { $date }."] {
            assert_eq!(of("thanks-results", lost), Err(Refused::LostLetters), "{lost}");
        }
        let turkish = |text| check(lang("tr"), File::Bank, "question-emotion", text);
        assert_eq!(turkish("Okulda ho? kar??lan?yor musunuz?"), Err(Refused::LostLetters));
        assert_eq!(turkish("Okulda hoş karşılanıyor musunuz?"), Ok(()));
    }

    #[test]
    fn every_line_of_every_language_can_be_read_through() {
        let keys = |of: Lang, file| lines(of, file).iter().map(|line| line.key.as_str()).collect::<Vec<_>>();
        for of in Lang::all() {
            for file in File::FOR_PARENTS {
                assert!(!keys(of, file).is_empty());
                for line in lines(of, file) {
                    assert_eq!(check(of, file, &line.key, &line.text), Ok(()), "{} {}", of.tag(), line.key);
                }
            }
        }
    }
}
