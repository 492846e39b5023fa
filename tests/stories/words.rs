//! The words: complete and equal in every language, and as plain as can be measured.

use std::collections::{BTreeMap, BTreeSet};

use drempel::{
    domain::{
        bank::{Bank, Dimension, SCALE, Side},
        promise::{Idea, PLACES, Ready},
        worksheet::Worksheet,
    },
    words::{
        Checked, File, LOCALES, Lang, Locale, advice, bank, day,
        plainness::{MOST_WORDS, longest_sentence, mean_word_length},
        promise, worksheet,
    },
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

fn files(locale: &Locale) -> Vec<(&'static str, BTreeMap<String, Message>)> {
    File::ALL.into_iter().filter_map(|file| Some((file.as_str(), read(locale.text(file)?)))).collect()
}

/// Files that parents read.
fn is_for_parents(file: &str) -> bool {
    File::FOR_PARENTS.iter().any(|known| known.as_str() == file)
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
    let tags: BTreeSet<&str> = LOCALES.iter().map(|locale| locale.tag).collect();
    let wanted = "ar bg de en es fa fr hi hy it ku nl pl ps pt ro ru so sq ti tr uk ur zh";
    assert_eq!(tags, wanted.split(' ').collect());
    let for_team: BTreeSet<&str> = Lang::all_for_team().map(Lang::tag).collect();
    assert_eq!(for_team, ["de", "en", "fr", "nl"].into());
    let from_the_right: BTreeSet<&str> = LOCALES.iter().filter(|locale| locale.rtl).map(|locale| locale.tag).collect();
    assert_eq!(from_the_right, ["ar", "fa", "ps", "ur"].into());
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
    signs.extend(Idea::all().iter().map(Idea::sign));
    assert!(Idea::all().len() >= 24);
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
    for (file, messages) in typed.into_iter().filter(|(file, _)| ["parent", "room", "places", "team"].contains(file)) {
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

/// Words that a parent with four years of school does not know, or that belong to those who make surveys.
const JARGON: [(&str, &str); 24] = [
    ("nl", "participatie communicatie betrokkenheid digitaal enquête anoniem feedback"),
    ("en", "participation communication engagement digital survey anonymous feedback questionnaire"),
    ("fr", "participation communication implication numérique sondage anonyme questionnaire"),
    ("ar", "مجهول استبيان استطلاع رقمي"),
    ("tr", "katılım anket anonim dijital"),
    ("de", "partizipation kommunikation umfrage anonym digital feedback fragebogen"),
    ("pl", "partycypacja komunikacja ankieta anonimow cyfrow"),
    ("ro", "participare comunicare sondaj anonim digital chestionar"),
    ("bg", "комуникация анкета анонимн дигитал участие"),
    ("es", "participación comunicación encuesta anónim digital cuestionario"),
    ("pt", "participação comunicação inquérito anónim anônim digital questionário"),
    ("it", "partecipazione comunicazione sondaggio anonim digitale questionario"),
    ("ru", "коммуникац анкет аноним цифров опросник"),
    ("uk", "комунікац анкет анонім цифров опитуван"),
    ("sq", "pjesëmarrje komunikim anonim dixhital pyetësor"),
    ("fa", "مشارکت ارتباطات ناشناس پرسشنامه دیجیتال"),
    ("ps", "ګډون ډیجیټل سروې پوښتنلیک"),
    ("ur", "شرکت گمنام سروے ڈیجیٹل سوالنامہ"),
    ("so", "dijitaal sahan anonim"),
    ("ti", "ዲጂታል ሰርቨይ"),
    ("ku", "anket anonîm dîjîtal"),
    ("hy", "հարցաթերթիկ անանուն թվային"),
    ("zh", "参与度 匿名 问卷 数字化"),
    ("hi", "सहभागिता गुमनाम सर्वेक्षण डिजिटल प्रश्नावली"),
];

/// Level A2, as far as it can be measured: short sentences, short words, no jargon.
#[test]
fn parents_read_short_sentences_with_short_words_and_without_jargon() {
    for locale in LOCALES {
        let jargon = JARGON.iter().find(|(tag, _)| *tag == locale.tag).unwrap().1;
        let mut texts = Vec::new();
        for (file, messages) in files(locale).into_iter().filter(|(file, _)| is_for_parents(file)) {
            for (key, message) in messages {
                for text in message.texts {
                    let count = longest_sentence(&text);
                    assert!(count <= MOST_WORDS, "{}/{file}.ftl: {key} has a sentence of {count} words", locale.tag);
                    let lower = text.to_lowercase();
                    let jargon = jargon.split(' ').find(|jargon| lower.contains(jargon));
                    assert_eq!(jargon, None, "{}/{file}.ftl: {key}", locale.tag);
                    texts.push(text);
                }
            }
        }
        // Chinese writes no blanks between words.
        if locale.tag != "zh" {
            let length = mean_word_length(&texts);
            println!("{}: {length:.1} characters a word", locale.tag);
            assert!((2.0..6.6).contains(&length), "{}: {length:.1} characters a word", locale.tag);
        }
    }
}

/// Words that say no. Languages that say it inside other words are not here; those were read by people.
const NEGATIONS: [(&str, &str); 19] = [
    ("nl", "niet geen nooit"),
    ("en", "not no never"),
    ("fr", "pas jamais"),
    ("ar", "لا ليس"),
    ("de", "nicht kein keine keinen nie"),
    ("es", "no nunca"),
    ("pt", "não nunca"),
    ("it", "non mai"),
    ("ro", "nu niciodată"),
    ("pl", "nie nigdy"),
    ("ru", "не нет никогда"),
    ("uk", "не ні ніколи"),
    ("bg", "не никога"),
    ("sq", "nuk jo kurrë"),
    ("ur", "نہیں نہ"),
    ("ps", "نه"),
    ("hi", "नहीं न"),
    ("ku", "na tune"),
    ("fa", "نه نیست"),
];

#[test]
fn questions_carry_no_negation() {
    for (tag, negations) in NEGATIONS {
        let lang = Lang::parse(tag).unwrap();
        for question in Bank::get().questions.iter().filter(|q| q.side == Side::Parents || lang.is_for_team()) {
            let text = bank(lang, &question.sign).to_lowercase();
            let mut words = text.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation() || "؟¿…’".contains(c));
            let said = words.find(|word| negations.split(' ').any(|no| no == *word));
            assert_eq!(said, None, "{tag}: {text}");
        }
    }
}

/// Each line of the sheets is printed, and none is left over.
#[test]
fn every_line_of_a_worksheet_is_printed() {
    let mut code = String::new();
    sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut code);
    let goals = Worksheet::GOALS.iter().enumerate();
    let mut numbered: BTreeSet<String> =
        goals.flat_map(|(part, goals)| (1..=*goals).map(move |goal| format!("scan-{}-{goal}", part + 1))).collect();
    assert_eq!(numbered.len(), 17);
    numbered.extend((1..=Worksheet::GOALS.len()).map(|part| format!("scan-part-{part}")));
    numbered.extend((1..=Worksheet::STATEMENTS).map(|n| format!("thermometer-{n}")));
    numbered.extend((1..=Worksheet::QUESTIONS).map(|n| format!("vision-{n}")));
    numbered.extend((1..=6).map(|n| format!("agenda-{n}")));
    for dimension in Dimension::ALL {
        numbered.extend(["parents", "school"].map(|side| format!("checklist-{side}-{}", dimension.as_str())));
    }
    for lang in Lang::all_for_team() {
        let keys: BTreeSet<String> = read(lang.locale().text(File::Worksheets).unwrap()).into_keys().collect();
        assert!(numbered.is_subset(&keys), "{}: {:?}", lang.tag(), numbered.difference(&keys));
        assert!(numbered.iter().all(|key| !worksheet(lang, key).is_empty()));
        for key in keys.difference(&numbered) {
            assert!(code.contains(&format!("sheet::{}(", key.replace('-', "_"))), "{key} is never printed");
        }
    }
}

/// A draft is never on by itself; everything that is offered was at least translated back by somebody who had not
/// seen the original.
#[test]
fn every_language_was_translated_back() {
    for lang in Lang::all() {
        for file in File::ALL.into_iter().filter(|file| lang.locale().text(*file).is_some()) {
            assert!(lang.checked(file) >= Some(Checked::BackTranslated), "{} {file:?} is a draft", lang.tag());
        }
    }
}

#[test]
fn days_are_written_as_each_language_does() {
    let text = |tag: &str| day(Lang::parse(tag).unwrap(), date(2026, 12, 13));
    assert_eq!(["nl", "fr", "en", "tr"].map(text), ["13 december", "13 décembre", "December 13", "13 Aralık"]);
    assert_eq!(text("ar"), "13 ديسمبر");
    for lang in Lang::all() {
        let said = day(lang, date(2026, 12, 13));
        println!("{}: {said}", lang.tag());
        assert!(said.contains("13") && !said.contains('M'), "{}: {said}", lang.tag());
    }
}

#[test]
fn the_browser_gets_the_best_language_that_is_offered() {
    let lang = |tag| Lang::parse(tag).unwrap();
    let offered = [lang("nl"), lang("ar"), lang("tr")];
    assert_eq!(Lang::negotiate("fr-BE, ar-SY;q=0.8, tr;q=0.7", &offered), lang("ar"));
    assert_eq!(Lang::negotiate("de, it", &offered), lang("nl"));
    assert_eq!(Lang::negotiate(";;;,,q=", &offered), lang("nl"));
}
