//! The invariants that the map in `lib.rs` names, read off the source.

use std::path::{Path, PathBuf};

/// All source files below a folder of `src`, without their test modules: path and text.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let text = text.split("#[cfg(test)]").next().unwrap().to_owned();
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    assert!(!found.is_empty());
    found
}

/// Lines of code without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.starts_with("//"))
}

/// String literals of a line.
fn literals(line: &str) -> Vec<&str> {
    line.split('"').skip(1).step_by(2).collect()
}

#[test]
fn sql_stands_only_in_the_store() {
    let verbs = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE TABLE", "PRAGMA "];
    for (path, text) in sources("src") {
        if path.components().any(|part| part.as_os_str() == "store") {
            continue;
        }
        for line in code(&text) {
            assert!(!verbs.iter().any(|verb| line.contains(verb)), "{}: {line}", path.display());
        }
        assert!(!text.contains("use sqlx"), "{}", path.display());
    }
}

#[test]
fn the_domain_does_no_io() {
    for (path, text) in sources("src/domain") {
        for outside in [
            "std::fs",
            "std::net",
            "std::env",
            "tokio",
            "axum",
            "sqlx",
            "Timestamp::now",
            "crate::store",
            "crate::web",
            "tracing",
        ] {
            assert!(!code(&text).any(|line| line.contains(outside)), "{}: {outside}", path.display());
        }
    }
}

#[test]
fn paths_stand_only_in_routes() {
    for (path, text) in sources("src/web").into_iter().filter(|(path, _)| !path.ends_with("routes.rs")) {
        for line in code(&text).filter(|line| !line.contains("include_str!")) {
            for literal in literals(line) {
                let path_like = literal.starts_with('/') && !literal.starts_with("//") && !literal.starts_with("/*");
                assert!(!path_like, "{}: {line}", path.display());
            }
        }
    }
}

#[test]
fn no_text_for_people_in_the_code() {
    for (path, text) in sources("src/web") {
        for line in code(&text) {
            if ["expect(", "panic!", "tracing", "unwrap_or(\"no message\")", "format!(\"default-src"]
                .iter()
                .any(|ok| line.contains(ok))
            {
                continue;
            }
            for literal in literals(line) {
                let words: Vec<_> =
                    literal.split(' ').filter(|word| word.chars().all(char::is_alphabetic) && word.len() > 1).collect();
                let sentence = words.len() >= 3 && literal.chars().next().is_some_and(char::is_uppercase);
                assert!(!sentence, "{}: {literal:?} belongs into locales/", path.display());
            }
        }
    }
}

/// Which function makes a right to a school's things: only where a session, a code, a link or the clock is read.
#[test]
fn a_school_scope_is_made_in_few_places() {
    let makers: Vec<_> = sources("src")
        .into_iter()
        .filter(|(_, text)| text.contains("SchoolScope::of("))
        .map(|(path, _)| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let mut makers = makers;
    makers.sort();
    // The demonstration finds its invented school; every other school needs a session, a code or the clock.
    assert_eq!(makers, ["devices.rs", "keeper.rs", "schools.rs", "sessions.rs", "spots.rs", "tablets.rs"]);
}

#[test]
fn files_are_small_enough_to_read() {
    for (path, text) in sources("src") {
        assert!(text.lines().count() <= 400, "{} has {} lines", path.display(), text.lines().count());
    }
}
