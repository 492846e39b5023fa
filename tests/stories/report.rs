//! The report: one value, four outputs, and what went in comes out.

use std::collections::BTreeMap;

use drempel::{
    domain::promise::Ready,
    web::routes,
    words::{Lang, advice, promise},
};

use crate::{
    attacker::seen::{number_in, numbers_in, numbers_on},
    harness::{School, World, client::Client, on_both_engines},
};

/// Thirty parents in two languages, at two parts.
async fn answers(world: &mut World, school: &School) {
    for n in 0..30 {
        let lang = if n < 18 { "nl" } else { "ar" };
        let emotion = ["yes", "mostly", "little", "no", "unknown"][n % 5];
        let barriers: &[_] =
            if n % 3 == 0 { &[("barriers", "time"), ("barriers", "money")] } else { &[("barriers", "language")] };
        world.counts(school, lang, 0, &[&[("emotion", emotion)], barriers].concat()).await;
        if n % 2 == 0 {
            world.counts(school, lang, 1, &[("time", ["yes", "no"][n / 2 % 2]), ("ways", "call")]).await;
        }
    }
}

async fn outputs(head: &mut Client, school: &School) -> [BTreeMap<String, f64>; 3] {
    let id = school.survey.id;
    let page = numbers_on(&head.get(&routes::report(id)).await.body).into_iter().collect();
    let csv = head.get(&routes::report_csv(id)).await;
    assert!(
        csv.header("content-type").starts_with("text/csv") && csv.header("content-disposition").contains("attachment")
    );
    let json = head.get(&routes::report_json(id)).await;
    assert_eq!(json.header("content-type"), "application/json");
    let csv = csv.body.lines().skip(1).filter_map(number_in).collect();
    [page, csv, numbers_in(&serde_json::from_str(&json.body).unwrap())]
}

on_both_engines! {
    /// Screen, table and file for programs say the same numbers, and those are the numbers that went in.
    async fn every_output_says_the_same(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        answers(&mut world, &school).await;
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        school.report(&mut head).await;
        let [page, csv, json] = outputs(&mut head, &school).await;
        assert_eq!(page, csv);
        assert_eq!(csv, json);
        let expected = [("parents/part-1/everybody/people", 30.0), ("parents/part-2/everybody/people", 15.0),
            ("parents/emotion/everybody/answered", 30.0), ("parents/emotion/everybody/unknown", 6.0),
            ("parents/barriers/everybody/time", 10.0), ("parents/barriers/everybody/language", 20.0),
            ("parents/barriers/ar/money", 4.0), ("parents/barriers/nl/answered", 18.0), ("who/language/ar/people", 12.0)];
        for (path, n) in expected {
            assert_eq!(csv.get(path), Some(&n), "{path}");
        }
        assert!(!csv.keys().any(|path| path.starts_with("parents/ways")), "all fifteen said the same: no number");
        assert!(csv.keys().all(|path| !path.starts_with("parents/time/nl")), "nine people of part 2 are no block");
    }

    /// The facet is chosen before opening: by place, or not at all.
    async fn another_facet_breaks_down_answers_instead(world: World) {
        let mut world = world;
        let mut head = world.first_visit().await;
        let today = world.today();
        let (closes, results) = (today.plus(14).date().to_string(), today.plus(21).date().to_string());
        for (facet, groups) in [("spot", true), ("none", false)] {
            let form = [("closes", closes.as_str()), ("results", results.as_str()), ("k", "5"), ("facet", facet), ("warned", "often")];
            assert_eq!(head.post(routes::OPEN_SURVEY, &form).await.status, 303);
            let school = world.school().await;
            let letter: Vec<(String, i64)> = world.app.store.fetch_all("SELECT code, id FROM spot WHERE kind = 'letter'", &[]).await.unwrap();
            for n in 0..24 {
                let receipt = world.receipt();
                let sent = crate::harness::form(school.survey.id, ["nl", "ar"][n % 2], 0, &[("emotion", ["yes", "no"][n / 2 % 2])], &receipt);
                let path = if n < 12 { school.path() } else { format!("/{}", letter[0].0) };
                assert_eq!(world.client().post(&path, &sent).await.status, 204);
            }
            head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
            school.report(&mut head).await;
            let [page, csv, _] = outputs(&mut head, &school).await;
            assert_eq!(page, csv);
            let by_place = format!("parents/emotion/{}/yes", letter[0].1);
            assert_eq!(csv.get(&by_place), groups.then_some(&6.0));
            assert!(!csv.keys().any(|path| path.starts_with("parents/emotion/ar")), "no second facet");
            assert_eq!(csv["who/language/ar/people"], 12.0, "people are counted by the others");
            assert_eq!(csv[&format!("who/spot/{}/people", letter[0].1)], 12.0);
        }
    }

    /// Messages that parents do not understand are a weak point like any other, with advice and promises of its own.
    async fn weak_messages_are_pointed_at(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for n in 0..20 {
            let answers = [("emotion", if n < 18 { "yes" } else { "no" }), ("messages", if n < 3 { "yes" } else { "no" })];
            world.counts(&school, "nl", 0, &answers).await;
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let report = school.report(&mut head).await;
        let points = report.split("id=\"points\"").nth(1).unwrap();
        let nl = Lang::parse("nl").unwrap();
        assert!(points.contains(&advice(nl, "step-messages-1").unwrap()) && points.contains(&advice(nl, "ask-messages-2").unwrap()));
        assert!(!points.contains(&advice(nl, "step-dimension-emotion-1").unwrap()), "nine of ten feel welcome");
        let promises = head.get(&format!("{}?for=messages", routes::promises(school.survey.id))).await.text();
        let fitting = Ready::answering("messages").next().unwrap();
        assert!(promises.contains("<section id=\"messages\"") && promises.contains(&promise(nl, &fitting.sign())));
    }

    /// What changed since the last wave, and no more than chance allows to say.
    async fn the_next_wave_is_compared_with_the_last(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for n in 0..30 {
            world.counts(&school, "nl", 0, &[("emotion", if n < 8 { "yes" } else { "no" }), ("messages", ["yes", "no"][n % 2])]).await;
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert!(!school.report(&mut head).await.contains("Wat veranderde sinds de vorige keer?"), "there was no wave before");
        let next = world.open_next(&mut head, 5).await;
        for n in 0..30 {
            world.counts(&next, "nl", 0, &[("emotion", if n < 24 { "yes" } else { "no" }), ("messages", ["yes", "no"][usize::from(n % 5 < 3)])]).await;
        }
        head.post(&next.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let report = next.report(&mut head).await;
        let changes = report.split("<section class=\"changes\">").nth(1).unwrap();
        let (moved, rest) = changes.split_once("<details").unwrap();
        assert!(moved.contains("3 op 10") && moved.contains("8 op 10") && moved.contains("meer"), "8 of 30 became 24 of 30");
        assert!(rest.split("</details>").next().unwrap().contains("ongeveer gelijk"), "15 and 12 of 30 are about equal");
    }
}
