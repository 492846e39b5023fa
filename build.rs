//! Turns `locales/` into typed words: one function per message of `parent.ftl` and `team.ftl`, so that a missing
//! key or argument does not compile, and one list of all locales, so that adding a language is adding a folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::Path,
};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

/// The locale that the functions are made from. A test holds the others equal to it.
const REFERENCE: &str = "nl";
const TYPED: [&str; 5] = ["parent", "room", "places", "team", "worksheets"];
/// The files of a locale, in the order of `words::File`, and whether only languages of the team have them.
const FILES: [(&str, bool); 9] = [
    ("parent", false),
    ("bank", false),
    ("promises", false),
    ("room", false),
    ("places", false),
    ("team", true),
    ("mirror", true),
    ("advice", true),
    ("worksheets", true),
];

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    name: String,
    #[serde(default)]
    rtl: bool,
    rank: u32,
    /// How far each file has been checked.
    checked: BTreeMap<String, String>,
}

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=assets/pictograms");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let locales = Path::new(&root).join("locales");
    let mut code = String::new();
    write_locales(&locales, &mut code);
    for file in TYPED {
        write_functions(&locales.join(REFERENCE).join(format!("{file}.ftl")), file, &mut code);
    }
    write_pictograms(&Path::new(&root).join("assets/pictograms"), &mut code);
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("words.rs");
    fs::write(out, code).expect("the build folder is writable");
}

/// Every pictogram, by its file name.
fn write_pictograms(folder: &Path, code: &mut String) {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("assets/pictograms is there")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|e| e == "svg"))
        .collect();
    // By name, not by path: "a-b.svg" comes before "a.svg", but "a" before "a-b".
    names.sort_by(|one, other| one.file_stem().cmp(&other.file_stem()));
    code.push_str(
        "/// Name and file of every pictogram, sorted by name.\npub static PICTOGRAMS: &[(&str, &str)] = &[\n",
    );
    for path in names {
        let name = path.file_stem().expect("a file").to_string_lossy();
        writeln!(code, "({name:?}, include_str!({path:?})),").expect("a string takes it");
    }
    code.push_str("];\n");
}

/// The list of locales, those with the lowest rank first.
fn write_locales(folder: &Path, code: &mut String) {
    let mut found: Vec<(About, String)> = fs::read_dir(folder)
        .expect("locales/ is there")
        .map(|entry| entry.expect("a readable folder").file_name().into_string().expect("a language tag"))
        .map(|tag| {
            let text = fs::read_to_string(folder.join(&tag).join("about.toml"));
            let text = text.unwrap_or_else(|e| panic!("locales/{tag}/about.toml: {e}"));
            (toml::from_str(&text).unwrap_or_else(|e| panic!("locales/{tag}/about.toml: {e}")), tag)
        })
        .collect();
    found.sort_by(|a, b| (a.0.rank, &a.1).cmp(&(b.0.rank, &b.1)));
    code.push_str("/// All locales, in the order in which they are offered.\npub static LOCALES: &[Locale] = &[\n");
    for (about, tag) in found {
        let checked = |file: &str| match about.checked.get(file).map(String::as_str) {
            Some("draft") => "Draft",
            Some("back-translated") => "BackTranslated",
            Some("native-checked") => "NativeChecked",
            other => panic!("locales/{tag}/about.toml: {file} is {other:?}"),
        };
        write!(code, "Locale {{ tag: {tag:?}, name: {:?}, rtl: {}, files: [", about.name, about.rtl)
            .expect("a string takes it");
        let for_team = folder.join(&tag).join("team.ftl").exists();
        for (file, for_team_only) in FILES {
            let path = folder.join(&tag).join(format!("{file}.ftl"));
            match path.exists() {
                true => write!(
                    code,
                    "Some(Words {{ text: include_str!({path:?}), checked: Checked::{} }}), ",
                    checked(file)
                ),
                false if for_team_only && !for_team => write!(code, "None, "),
                false => panic!("{} is missing", path.display()),
            }
            .expect("a string takes it");
        }
        code.push(']');
        code.push_str(" },\n");
    }
    code.push_str("];\n");
}

fn write_functions(path: &Path, file: &str, code: &mut String) {
    let source = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let resource = fluent_syntax::parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    writeln!(code, "/// Words of `{file}.ftl`.\npub mod {file} {{\nuse super::{{Lang, say}};").expect("fits");
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            write_function(message, file, code);
        }
    }
    code.push_str("}\n");
}

fn write_function(message: &Message<&str>, file: &str, code: &mut String) {
    let id = message.id.name;
    let pattern = message.value.as_ref().unwrap_or_else(|| panic!("{file}.ftl: {id} has no text"));
    let mut arguments = BTreeSet::new();
    let mut text = String::new();
    read_pattern(pattern, &mut arguments, &mut text);
    let parameters: String =
        arguments.iter().map(|a| format!(", {a}: impl Into<fluent_bundle::FluentValue<'static>>")).collect();
    let values: String = arguments.iter().map(|a| format!("({a:?}, {a}.into()),")).collect();
    writeln!(
        code,
        "/// “{}”\npub fn {}(lang: Lang{parameters}) -> String {{ say(lang, super::File::{}, {id:?}, [{values}]) }}",
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace(['[', ']', '<', '>'], ""),
        id.replace('-', "_"),
        match file {
            "parent" => "Parent",
            "room" => "Room",
            "places" => "Places",
            "team" => "Team",
            _ => "Worksheets",
        },
    )
    .expect("a string takes it");
}

fn read_pattern<'a>(pattern: &Pattern<&'a str>, arguments: &mut BTreeSet<&'a str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, arguments, text),
        }
    }
}

fn read_expression<'a>(expression: &Expression<&'a str>, arguments: &mut BTreeSet<&'a str>, text: &mut String) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                let mut other = String::new();
                read_pattern(&variant.value, arguments, if variant.default { text } else { &mut other });
            }
            selector
        }
    };
    if let InlineExpression::VariableReference { id } = inline {
        arguments.insert(id.name);
        if matches!(expression, Expression::Inline(_)) {
            text.push('…');
        }
    }
}
