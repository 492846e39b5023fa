//! The instruments of the five source documents: surveys about a theme with their mirror and report, the pupils'
//! cards, sheets for the team, and all pictures.

use drempel::{
    domain::{
        bank::{Bank, Kind, Side},
        worksheet::Worksheet,
    },
    web::routes,
    words::{self, Lang},
};

use crate::harness::{School, World, client::Client, on_both_engines};

fn dutch() -> Lang {
    Lang::parse("nl").unwrap()
}

/// Opens the survey of this name.
async fn open(world: &World, head: &mut Client, plan: &str) -> School {
    let today = world.today();
    let (closes, results) = (today.plus(14).date().to_string(), today.plus(21).date().to_string());
    let form = [("plan", plan), ("closes", &closes), ("results", &results), ("k", "5"), ("warned", "often")];
    let reply = head.post(routes::OPEN_SURVEY, &form).await;
    assert_eq!(reply.status, 303, "{plan}: {}", reply.text());
    world.school().await
}

/// Everybody answers every question of every part, some this and some that.
async fn answered_by(world: &mut World, school: &School, people: usize) {
    for part in 0..school.survey.snapshot.parts.len() {
        for n in 0..people {
            let asked = school.survey.snapshot.parts[part].questions.clone();
            let answers: Vec<(&str, &str)> = asked
                .iter()
                .enumerate()
                .map(|(at, q)| (q.key.as_str(), q.choices[(n + at) % q.choices.len()].as_str()))
                .collect();
            world.counts(school, ["nl", "ar"][n % 2], part, &answers).await;
        }
    }
}

on_both_engines! {
    /// Every survey that the bank offers can be opened, answered, mirrored and read.
    async fn every_survey_goes_round(world: World) {
        let mut world = world;
        let mut head = world.first_visit().await;
        let page = head.get(routes::OPEN_SURVEY).await.text();
        let plans: Vec<&str> = Bank::get().plans.iter().filter(|plan| plan.side == Side::Parents).map(|plan| plan.key.as_str()).collect();
        assert!(plans.len() >= 12);
        for plan in plans {
            assert!(page.contains(&format!("value=\"{plan}\"")), "{plan} is offered");
            let school = open(&world, &mut head, plan).await;
            assert_eq!(school.survey.snapshot.plan, plan);
            answered_by(&mut world, &school, 12).await;
            head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
            let mirror = head.get(&routes::mirror(school.survey.id)).await.text();
            let asked: Vec<_> = school.survey.snapshot.parts.iter().flat_map(|part| &part.questions).collect();
            let pair = Bank::get().mirror_of(&asked[0].key).unwrap();
            assert!(mirror.contains(&words::bank(dutch(), &pair.sign)), "{plan}: the mirror asks the same things");
            let choice = pair.all_choices()[0].0.to_owned();
            let field = format!("q.{}", pair.key);
            let sheet = head.post(&routes::mirror(school.survey.id), &[("do", "sheet"), (&field, &choice)]).await;
            assert_eq!(sheet.status, 303, "{plan}: {}", sheet.text());
            let report = head.get(&routes::report(school.survey.id)).await;
            assert_eq!(report.status, 200, "{plan}");
            for question in asked {
                let text = words::bank(dutch(), &Bank::get().question(&question.key).unwrap().sign);
                let heading = question.kind == Kind::Many || report.text().contains(&text);
                assert!(heading, "{plan}: {} is in the report", question.key);
            }
        }
    }

    /// A closer look in between does not hide the wave before it; and what the team has not looked into the mirror for
    /// is told by no later report either.
    async fn a_wave_is_compared_with_the_last_that_asked_the_same(world: World) {
        let mut world = world;
        let mut head = world.first_visit().await;
        let mut asked = Vec::new();
        for (plan, answers) in [
            ("parents", vec![("emotion", "yes"), ("messages", "yes")]),
            ("parents-emotion", vec![("emotion", "little")]),
            ("parents", vec![("emotion", "no"), ("messages", "no")]),
        ] {
            let school = open(&world, &mut head, plan).await;
            for _ in 0..20 {
                world.counts(&school, "nl", 0, &answers).await;
            }
            head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
            asked.push(school);
        }
        let changes = async |head: &mut Client, school: &School| {
            school.report(head).await.split("<section class=\"changes\">").nth(1).map(str::to_owned)
        };
        assert_eq!(changes(&mut head, &asked[1]).await, None, "nobody has looked into the first mirror");
        changes(&mut head, &asked[0]).await;
        let told = changes(&mut head, &asked[2]).await.unwrap();
        assert_eq!(told.matches("10 op 10").count(), 2, "both questions of the first wave, not the closer look: {told}");
    }

    /// Parents, team and pupils lay the same cards; the report has all three side by side.
    async fn pupils_raise_hands_and_stand_beside_parents_and_team(world: World) {
        let mut world = world;
        let mut head = world.first_visit().await;
        let school = open(&world, &mut head, "parents-cards").await;
        let path = routes::class(school.survey.id);
        let form = |pupils: &'static str, home: &'static str| [("pupils", pupils), ("who-read.home", home), ("who-read.together", "4")];
        assert_eq!(head.post(&path, &form("20", "6")).await.status, 303);
        assert_eq!(head.post(&path, &form("10", "5")).await.status, 303);
        // A finger that taps twice sends the same form again; the next class is another.
        for (pupils, number) in [("7", "11"), ("7", "11"), ("7", "12")] {
            let twice = [("pupils", pupils), ("who-quarrel.home", "2"), ("who-quarrel.together", "0"), ("form", number)];
            assert_eq!(head.post(&path, &twice).await.status, 303);
        }
        for wrong in [form("20", "17"), form("4", "0"), form("many", "1"), form("20", "-1")] {
            let refused = head.post(&path, &wrong).await;
            assert!(refused.status == 422 && refused.body.contains(&format!("value=\"{}\"", wrong[0].1)), "nothing typed is lost");
        }
        assert!(head.get(&path).await.text().contains("44 leerlingen tot nu toe"));
        answered_by(&mut world, &school, 12).await;
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let report = school.report(&mut head).await;
        assert!(report.contains("data-number=\"pupils/who-read/everybody/home\">11<"), "hands of both classes");
        assert!(report.contains("data-number=\"parents/who-read/everybody/home\""));
        assert!(!report.contains("data-number=\"pupils/who-quarrel/"), "four hands are too few to show");
        let csv = head.get(&routes::report_csv(school.survey.id)).await.body;
        assert!(csv.contains("pupils,who-read,everybody,together,8"));
        head.post(&path, &[("do", "restart")]).await;
        assert!(!head.get(&routes::report(school.survey.id)).await.body.contains("pupils/who-read"));
        // A survey without cards has no pupils' page.
        let other = open(&world, &mut head, "parents-keys").await;
        assert_eq!(head.get(&routes::class(other.survey.id)).await.location(), routes::survey(other.survey.id));
    }
}

#[tokio::test]
async fn every_sheet_and_every_picture_can_be_printed_in_every_language_of_a_team() {
    let world = World::new(crate::harness::database::Engine::Sqlite).await;
    let mut head = world.first_visit().await;
    for lang in Lang::all_for_team() {
        let l = lang.tag();
        for sheet in Worksheet::ALL {
            let page = head.get(&format!("{}?l={l}", routes::worksheet(sheet.as_str()))).await;
            assert!(page.status == 200 && page.body.contains(&format!("lang=\"{l}\"")), "{sheet:?}");
        }
        let page = head.get(&format!("{}?l={l}", routes::PICTOGRAMS)).await.text();
        for question in Bank::get().questions.iter().filter(|question| question.side == Side::Parents) {
            assert!(page.contains(&words::bank(lang, &question.sign)), "{}", question.key);
            for choice in &question.choices {
                assert!(page.contains(&words::bank(lang, &choice.sign)), "{}", choice.sign);
            }
        }
    }
    let scan = head.get(&format!("{}?l=nl", routes::worksheet("scan"))).await.body;
    assert_eq!(scan.matches("class=\"tick\"").count(), 17 * 5);
    let cards = head.get(&format!("{}?cards=ideas", routes::PICTOGRAMS)).await.body;
    assert_eq!((cards.matches("class=\"card\"").count(), cards.matches("sheet memory").count()), (48, 4));
    assert_eq!(head.get(&routes::worksheet("moon")).await.status, 404);
}

#[tokio::test]
async fn a_secondary_school_is_asked_what_fits_it() {
    let world = World::new(crate::harness::database::Engine::Sqlite).await;
    let mut head = world.client();
    let word = drempel::web::team::first_visit::word(&world.app.sealer.key);
    let mut form = crate::harness::first_visit_form(&word);
    form.push(("stage", "secondary"));
    head.post(routes::FIRST_VISIT, &form).await;
    let today = world.today();
    let (closes, results) = (today.plus(14).date().to_string(), today.plus(21).date().to_string());
    assert_eq!(
        head.post(routes::OPEN_SURVEY, &[("closes", closes.as_str()), ("results", &results), ("k", "5")]).await.status,
        303
    );
    let code: Vec<(String,)> = world.app.store.fetch_all("SELECT code FROM spot", &[]).await.unwrap();
    let page = world.client().get(&format!("/{}?l=nl", code[0].0)).await.text();
    assert!(page.contains("De weg naar school") && !page.contains("Kleine kinderen thuis"));
}
