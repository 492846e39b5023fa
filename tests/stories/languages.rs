//! A language is read through by somebody who grew up with it, and corrected without a new version.

use drempel::{
    web::routes,
    words::{Checked, File, Lang},
};

use crate::harness::{World, files::upload, on_both_engines};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

/// The sheet with one more cell: what is better.
fn corrected(sheet: &str, corrections: &[(&str, &str)]) -> String {
    let mut lines: Vec<String> = sheet.lines().map(str::to_owned).collect();
    for (key, better) in corrections {
        let line = lines.iter_mut().find(|line| line.contains(&format!(",{key},"))).unwrap();
        line.push_str(better);
    }
    lines.join("\r\n")
}

on_both_engines! {
    async fn the_corrected_sheet_is_loaded_and_parents_read_the_better_words(world: World) {
        let (mut head, school) = world.open_survey().await;
        let tr = lang("tr");
        let sheet = head.get(&routes::review_csv(tr)).await;
        assert_eq!(sheet.header("content-type"), "text/csv; charset=utf-8");
        assert!(sheet.body.starts_with('\u{feff}') && sheet.body.contains("bank,question-emotion,Voelt u zich welkom op school?,"));
        let page = head.get(&routes::review(tr)).await.text();
        assert!(page.contains("Voelt u zich welkom op school?") && page.contains("lang=\"tr\" dir=\"ltr\""));
        let filled = corrected(&sheet.body, &[("question-emotion", "Okul size iyi davranıyor mu?"), ("told-people.other", "{ $people } kişi yanıt verdi.")]);
        let saved = upload(&mut head, &routes::review(tr), &[("whole", "bank")], ("sheet", filled.as_bytes())).await;
        assert!(saved.status == 200 && saved.text().contains("2 zinnen zijn verbeterd."), "{}", saved.text());
        let parent = world.client().get(&format!("{}?l=tr", school.path())).await.text();
        assert!(parent.contains("Okul size iyi davranıyor mu?"), "a running survey too");
        assert_eq!(tr.checked(File::Bank), Some(Checked::NativeChecked));
        assert_eq!(tr.checked(File::Parent), Some(Checked::BackTranslated));
        assert!(head.get(&routes::review(tr)).await.text().contains("Okul size iyi davranıyor mu?"));
        // Another copy of the service speaks the same words.
        let copy = world.another_copy().await;
        let there = crate::harness::client::Client::new(copy).get(&format!("{}?l=tr", school.path())).await.text();
        assert!(there.contains("Okul size iyi davranıyor mu?"));
    }

    async fn a_sheet_that_would_break_a_page_is_refused_whole(world: World) {
        let (mut head, school) = world.open_survey().await;
        let path = routes::review(lang("tr"));
        let sheet = head.get(&routes::review_csv(lang("tr"))).await.body;
        let long = "bir iki üç dört beş altı yedi sekiz dokuz on on-bir on-iki on-üç";
        for (wrong, said) in [
            (corrected(&sheet, &[("scale-yes", "Tamam"), ("thanks-results", "Sonuç yakında.")]), "“thanks-results”"),
            (corrected(&sheet, &[("scale-yes", "Tamam"), ("scale-no", "{ $moon }")]), "“scale-no”"),
            (corrected(&sheet, &[("question-time", long)]), "“question-time”"),
            ("file,key,a,b,c\nbank,question-moon,,,Ay?\n".to_owned(), "rekenblad"),
            ("file,key,a,b,c\nteam,home-open,,,Aç\n".to_owned(), "rekenblad"),
            ("this is no sheet".to_owned(), "rekenblad"),
        ] {
            let refused = upload(&mut head, &path, &[], ("sheet", wrong.as_bytes())).await;
            assert!(refused.status == 422 && refused.text().contains(said), "{said}: {}", refused.status);
        }
        assert_eq!(upload(&mut head, &path, &[], ("sheet", b"\xff\xfe\0")).await.status, 422);
        assert!(!world.client().get(&format!("{}?l=tr", school.path())).await.text().contains("Tamam"), "nothing of it was kept");
        assert_eq!(head.get(&routes::REVIEW.replace("{lang}", "xx")).await.status, 404);
        let semicolons = "file;key;a;b;c\nbank;scale-yes;Ja;Evet;'=Elbette\n";
        assert_eq!(upload(&mut head, &path, &[], ("sheet", semicolons.as_bytes())).await.status, 200, "as spreadsheets write elsewhere");
    }
}

#[tokio::test]
async fn all_languages_are_listed_with_how_far_they_are_checked() {
    let world = World::new(crate::harness::database::Engine::Sqlite).await;
    let mut head = world.first_visit().await;
    let page = head.get(routes::LANGUAGES).await.text();
    for lang in Lang::all() {
        assert!(page.contains(lang.name()), "{}", lang.tag());
    }
    assert_eq!(page.matches("ouders kunnen haar kiezen").count(), 5, "those that the school chose");
}
