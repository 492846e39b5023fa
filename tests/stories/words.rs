//! The words: complete and equal in every language, and as plain as can be measured.

use std::collections::{BTreeMap, BTreeSet};

use drempel::{
    domain::{
        bank::{Bank, Dimension, SCALE, Side},
        promise::{PLACES, Ready},
    },
    words::{File, LOCALES, Lang, Locale, advice, bank, day, promise},
};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralRuleType, PluralRules};
use jiff::civil::date;

/// A message: its text in all its variants, its variables, and the plural forms it distinguishes.
#[derive(Debug, Default)]
struct Message {
    texts: Vec<String>,
    variables: BTreeSet<String>,
    selects: Vec<BTreeSet<String>>,
}

fn read(source: &str) -> BTreeMap<String, Message> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let mut read = Message::default();
                walk(&message.value.expect("every message has a text"), &mut read);
                assert!(messages.insert(message.id.name.to_owned(), read).is_none(), "{} twice", message.id.name);
            }
            Entry::Term(term) => panic!("no terms: {}", term.id.name),
            Entry::Junk { content } => panic!("not understood: {content}"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    messages
}

fn walk(pattern: &Pattern<&str>, message: &mut Message) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                message.variables.insert(id.name.to_owned());
                text.push('0');
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                if let InlineExpression::VariableReference { id } = selector {
                    message.variables.insert(id.name.to_owned());
                }
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                message.selects.push(variants.iter().map(|variant| key(&variant.key)).collect());
                for variant in variants {
                    walk(&variant.value, message);
                }
            }
            PatternElement::Placeable { expression } => panic!("too clever: {expression:?}"),
        }
    }
    if !text.trim().is_empty() {
        message.texts.push(text);
    }
}

/// Names of the files, in the order of [`File::ALL`].
const NAMES: [&str; 6] = ["parent", "bank", "promises", "team", "mirror", "advice"];

fn files(locale: &Locale) -> Vec<(&'static str, BTreeMap<String, Message>)> {
    let all = NAMES.into_iter().zip(File::ALL);
    all.filter_map(|(name, file)| Some((name, read(locale.text(file)?)))).collect()
}

/// Files that parents read.
fn is_for_parents(file: &str) -> bool {
    ["parent", "bank", "promises"].contains(&file)
}

/// The plural forms that whole numbers take in a language.
fn forms(tag: &str) -> BTreeSet<String> {
    let rules =
        PluralRules::create(tag.parse::<unic_langid::LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL).unwrap();
    (0..=1_000u32).map(|n| format!("{:?}", rules.select(n).unwrap()).to_lowercase()).collect()
}

#[test]
fn every_language_has_the_same_keys_with_the_same_variables() {
    let reference: BTreeMap<_, _> = files(Lang::parse("nl").unwrap().locale()).into_iter().collect();
    for locale in LOCALES {
        for (file, messages) in files(locale) {
            let expected = &reference[file];
            let keys = |messages: &BTreeMap<String, Message>| messages.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(keys(&messages), keys(expected), "{}/{file}.ftl", locale.tag);
            for (key, message) in messages {
                assert!(!message.texts.is_empty(), "{}/{file}.ftl: {key} is empty", locale.tag);
                assert_eq!(message.variables, expected[&key].variables, "{}/{file}.ftl: {key}", locale.tag);
                for select in message.selects {
                    let forms = forms(locale.tag);
                    assert_eq!(select, forms, "{}/{file}.ftl: {key} has other plural forms", locale.tag);
                }
            }
        }
    }
}

#[test]
fn every_sign_of_the_bank_has_its_text_and_no_text_is_left_over() {
    let of_side = |side: Side| -> BTreeSet<String> {
        let questions = Bank::get().questions.iter().filter(|q| q.side == side);
        // What is guessed has the text of what parents were asked.
        let own = |sign: &String| side == Side::Parents || sign.starts_with("team") || sign == "guess-barriers";
        questions
            .flat_map(|q| std::iter::once(q.sign.clone()).chain(q.choices.iter().map(|c| c.sign.clone())))
            .chain(SCALE.map(|(_, sign)| sign.to_owned()).into_iter().filter(|_| side == Side::Parents))
            .filter(own)
            .collect()
    };
    for (side, file, langs) in [
        (Side::Parents, File::Bank, Lang::all().collect::<Vec<_>>()),
        (Side::Team, File::Mirror, Lang::all_for_team().collect()),
    ] {
        let signs = of_side(side);
        let texts: BTreeSet<String> =
            read(Lang::parse("nl").unwrap().locale().text(file).unwrap()).into_keys().collect();
        assert_eq!(texts, signs);
        for lang in langs {
            let mut seen = BTreeMap::new();
            for sign in &signs {
                let text = bank(lang, sign);
                let kind = sign.split('-').next().unwrap().to_owned();
                if let Some(other) = seen.insert((kind, text.clone()), sign) {
                    panic!("{}: {sign} and {other} both say {text}", lang.tag());
                }
            }
        }
    }
}

#[test]
fn every_promise_has_its_text_and_no_text_is_left_over() {
    let mut signs: BTreeSet<String> = Ready::all().iter().map(Ready::sign).collect();
    signs.extend(PLACES.map(|(key, _)| format!("where-{key}")));
    for lang in Lang::all() {
        let texts = read(lang.locale().text(File::Promises).unwrap());
        assert_eq!(texts.keys().cloned().collect::<BTreeSet<_>>(), signs, "{}", lang.tag());
        let distinct: BTreeSet<String> = signs.iter().map(|sign| promise(lang, sign)).collect();
        assert_eq!(distinct.len(), signs.len(), "{}: two promises say the same", lang.tag());
    }
}

/// Every weak point that a report can name has three steps and two questions, and nothing is left over.
#[test]
fn every_weak_point_has_its_advice() {
    let barriers = &Bank::get().question("barriers").unwrap().choices;
    let barriers = barriers.iter().filter(|choice| !choice.alone).map(|choice| format!("barrier-{}", choice.key));
    let dimensions = Dimension::ALL.map(|dimension| format!("dimension-{}", dimension.as_str()));
    let points: Vec<String> = barriers.chain(dimensions).chain(["messages".to_owned()]).collect();
    let expected: BTreeSet<String> = points
        .iter()
        .flat_map(|point| {
            let steps = (1..=3).map(move |n| format!("step-{point}-{n}"));
            steps.chain((1..=2).map(move |n| format!("ask-{point}-{n}")))
        })
        .collect();
    for lang in Lang::all_for_team() {
        let keys: BTreeSet<String> = read(lang.locale().text(File::Advice).unwrap()).into_keys().collect();
        assert_eq!(keys, expected, "{}", lang.tag());
        assert!(expected.iter().all(|key| advice(lang, key).is_some()));
    }
    let sources: toml::Table = toml::from_str(include_str!("../../assets/bank/advice.toml")).unwrap();
    let named: BTreeSet<&str> =
        sources["advice"].as_array().unwrap().iter().map(|advice| advice["key"].as_str().unwrap()).collect();
    assert_eq!(named, points.iter().map(String::as_str).collect(), "each point says which document it comes from");
}

#[test]
fn no_word_is_written_and_never_said() {
    let mut code = String::new();
    sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut code);
    let typed = files(Lang::parse("nl").unwrap().locale());
    for (file, messages) in typed.into_iter().filter(|(file, _)| ["parent", "team"].contains(file)) {
        for key in messages.keys() {
            let call = format!("{}(", key.replace('-', "_"));
            let said = [format!("say::{call}"), format!("{file}::{call}")].iter().any(|call| code.contains(call));
            assert!(said, "{file}.ftl: {key} is never used");
        }
    }
}

fn sources(folder: &std::path::Path, code: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, code);
        } else {
            code.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

/// Level A2, as far as it can be measured.
#[test]
fn parents_read_short_sentences_without_jargon() {
    const JARGON: [&str; 14] = [
        "participatie",
        "communicatie",
        "betrokkenheid",
        "digitaal",
        "enquête",
        "anoniem",
        "participation",
        "anonymous",
        "feedback",
        "engagement",
        "anonyme",
        "implication",
        "katılım",
        "anonim",
    ];
    for locale in LOCALES {
        for (file, messages) in files(locale).into_iter().filter(|(file, _)| is_for_parents(file)) {
            for (key, message) in messages {
                for text in &message.texts {
                    for sentence in text.split(['.', '?', '!', ':', '؟', '…']) {
                        let words = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
                        let count = words.count();
                        assert!(count <= 12, "{}/{file}.ftl: {key} has a sentence of {count} words", locale.tag);
                    }
                    let lower = text.to_lowercase();
                    let jargon = JARGON.iter().find(|jargon| lower.contains(**jargon));
                    assert_eq!(jargon, None, "{}/{file}.ftl: {key}", locale.tag);
                }
            }
        }
    }
}

#[test]
fn questions_carry_no_negation() {
    let negations: [(&str, &[&str]); 4] = [
        ("nl", &["niet", "geen", "nooit"]),
        ("en", &["not", "no", "never"]),
        ("fr", &["pas", "jamais"]),
        ("ar", &["لا", "ليس"]),
    ];
    for (tag, words) in negations {
        let lang = Lang::parse(tag).unwrap();
        for question in Bank::get().questions.iter().filter(|q| q.side == Side::Parents || lang.is_for_team()) {
            let text = bank(lang, &question.sign).to_lowercase();
            let said = text.split(|c: char| !c.is_alphanumeric()).find(|word| words.contains(word));
            assert_eq!(said, None, "{tag}: {text}");
        }
    }
}

#[test]
fn days_are_written_as_each_language_does() {
    let text = |tag: &str| day(Lang::parse(tag).unwrap(), date(2026, 12, 13));
    assert_eq!(["nl", "fr", "en", "tr"].map(text), ["13 december", "13 décembre", "December 13", "13 Aralık"]);
    assert_eq!(text("ar"), "13 ديسمبر");
}

#[test]
fn the_browser_gets_the_best_language_that_is_offered() {
    let lang = |tag| Lang::parse(tag).unwrap();
    let offered = [lang("nl"), lang("ar"), lang("tr")];
    assert_eq!(Lang::negotiate("fr-BE, ar-SY;q=0.8, tr;q=0.7", &offered), lang("ar"));
    assert_eq!(Lang::negotiate("de, it", &offered), lang("nl"));
    assert_eq!(Lang::negotiate(";;;,,q=", &offered), lang("nl"));
}
