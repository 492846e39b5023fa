//! Places with a code: those of the school's stage, more of them, posters, and the team's test scan.

use drempel::{
    domain::place::{PlaceKind, Stage},
    store::spots,
    web::{routes, team::first_visit, team::tried},
};

use crate::harness::{World, first_visit_form, form, on_both_engines};

on_both_engines! {
    /// A secondary school has hardly any gate: it begins with other places.
    async fn the_first_places_follow_the_stage(world: World) {
        let word = first_visit::word(&world.app.sealer.key);
        let mut form = first_visit_form(&word);
        form.push(("stage", "secondary"));
        let mut head = world.client();
        assert_eq!(head.post(routes::FIRST_VISIT, &form).await.status, 303);
        let kinds: Vec<(String,)> = world.app.store.fetch_all("SELECT kind FROM spot", &[]).await.unwrap();
        let mut kinds: Vec<_> = kinds.into_iter().map(|(kind,)| PlaceKind::parse(&kind).unwrap()).collect();
        let mut expected = Stage::Secondary.places().to_vec();
        kinds.sort();
        expected.sort();
        assert_eq!(kinds, expected);
    }

    /// Places are added and named; answers from a place that came later count, as another place.
    async fn a_new_place_has_a_code_and_a_poster(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for (kind, name, status) in [("stand", "Lentefeest", 303), ("moon", "", 422), ("team", "", 422), ("class", &"x".repeat(41), 422)] {
            assert_eq!(head.post(routes::PLACES, &[("kind", kind), ("name", name)]).await.status, status, "{kind}");
        }
        let all = spots::for_parents(&world.app.store, school.scope).await.unwrap();
        let stand = all.iter().find(|spot| spot.kind == PlaceKind::Stand).unwrap();
        let poster = head.get(&routes::poster(stand.id)).await.text();
        assert!(poster.contains("Stand op het feest: Lentefeest") && poster.contains("class=\"qr\""));
        let lines = ["lang=\"ar\" dir=\"rtl\"", "lang=\"nl\" dir=\"ltr\"", "رأيك مهم", "Uw mening telt"];
        assert!(lines.iter().all(|line| poster.contains(line)), "a line for each language, in its own direction");
        assert!(poster.contains(" meter "), "from how far it scans");
        let id = stand.id.0.to_string();
        assert_eq!(head.post(routes::PLACES, &[("id", id.as_str()), ("name", "Soepdag")]).await.status, 303);
        assert!(head.get(routes::PLACES).await.text().contains("Stand op het feest: Soepdag"));
        for path in ["/team/places/1/poster", "/team/places/x/poster"] {
            assert_eq!(head.get(path).await.status, 404);
        }
        for _ in 0..6 {
            let receipt = world.receipt();
            let sent = form(school.survey.id, "nl", 0, &[("emotion", "yes")], &receipt);
            assert_eq!(world.client().post(&routes::spot(stand.code), &sent).await.status, 204);
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert!(school.report(&mut head).await.contains("Een andere plaats"));
    }

    /// The team's test scan arrives and is never counted; a parent's visit writes nothing.
    async fn a_test_scan_arrives_and_never_counts(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let arrived = "Het werkt: uw testscan is aangekomen.";
        assert!(!head.get(&school.survey_path()).await.text().contains(arrived));
        let tries = "SELECT COUNT(*) FROM spot WHERE tried > 0";
        world.client().get(&format!("{}?try=AAAAAAAAAAAA", school.path())).await;
        assert_eq!(world.app.store.fetch_all::<(i64,)>(tries, &[]).await.unwrap()[0].0, 0, "only the team's own word does");
        let word = tried::word(&world.app, &school.spot);
        let page = world.client().get(&routes::try_spot(school.spot.code, &word)).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("Dit is een test. Het telt niet mee.") && page.header("etag").is_empty());
        assert!(page.body.contains(&format!("?l=ar&amp;try={word}#q1")), "in every language it stays a test");
        assert!(head.get(&school.survey_path()).await.text().contains(arrived));
        for _ in 0..9 {
            let receipt = world.receipt();
            let mut sent = form(school.survey.id, "nl", 0, &[("emotion", "yes")], &receipt);
            sent.push(("try".to_owned(), word.clone()));
            assert_eq!(world.client().post(&school.path(), &sent).await.status, 204);
        }
        let counted: Vec<(i64,)> = world.app.store.fetch_all("SELECT COUNT(*) FROM receipt", &[]).await.unwrap();
        assert_eq!(counted[0].0, 0);
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(world.opened(&school).await, None, "nine tests are nobody");
    }

    /// What a school would regret is said before; a second press opens all the same.
    async fn opening_warns_of_what_a_school_would_regret(world: World) {
        let mut head = world.first_visit().await;
        let today = world.today();
        let closes = today.plus(14).date().to_string();
        let form = [("closes", closes.as_str()), ("results", ""), ("k", "5"), ("facet", "none")];
        let warned = head.post(routes::OPEN_SURVEY, &form).await;
        assert_eq!(warned.status, 422);
        assert!(warned.text().contains("Ouders horen zo niet wanneer het resultaat komt.") && warned.text().contains("Toch openen"));
        let again: Vec<_> = form.into_iter().chain([("warned", "results")]).collect();
        assert_eq!(head.post(routes::OPEN_SURVEY, &again).await.status, 303);
        let school = world.school().await;
        assert_eq!((school.survey.results, school.survey.snapshot.facet), (None, None), "and it is locked so");
        assert!(!world.client().get(&school.path()).await.text().contains("scan dezelfde code op"), "no day is promised");
    }

    /// The school's page: who its families are, so that the report can say who is missing.
    async fn the_report_says_who_is_missing(world: World) {
        let mut world = world;
        let mut head = world.first_visit().await;
        let mut profile = vec![("school", "De Regenboog"), ("families", "60"), ("day", "1"), ("month", "9")];
        profile.extend(["nl", "tr"].map(|tag| ("language", tag)));
        for (key, value) in [("families", "0"), ("day", "31"), ("month", "13"), ("school", ""), ("families-tr", "many")] {
            let mut wrong: Vec<_> = profile.iter().filter(|(k, _)| *k != key).copied().collect();
            wrong.push((key, value));
            if key == "day" { wrong.retain(|(k, _)| *k != "month"); wrong.push(("month", "2")); }
            assert_eq!(head.post(routes::SCHOOL, &wrong).await.status, 422, "{key}={value}");
        }
        profile.extend([("families-nl", "30"), ("families-tr", "30")]);
        assert_eq!(head.post(routes::SCHOOL, &profile).await.status, 303);
        let school = world.open_next(&mut head, 5).await;
        assert_eq!(school.survey.snapshot.languages, ["nl", "tr"]);
        for n in 0..20 {
            world.counts(&school, if n < 15 { "nl" } else { "tr" }, 0, &[("emotion", "yes")]).await;
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let report = school.report(&mut head).await;
        assert!(report.contains("Ongeveer 1 gezin op 3 antwoordde."));
        let row = report.split("Türkçe").nth(1).unwrap();
        assert!(row.split("</tr>").next().unwrap().contains("minder antwoorden dan verwacht"), "5 of 30 where 1 in 3 answered");
        assert!(!report.split("Nederlands").nth(1).unwrap().split("</tr>").next().unwrap().contains("minder antwoorden dan verwacht"));
    }
}
