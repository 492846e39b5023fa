//! Every page in every language that it exists in: whole, in the right direction, and saying its language.

use drempel::{web::routes, words::Lang};

use crate::harness::{World, database::Engine};

fn is_whole(body: &str, lang: Lang) {
    assert!(body.starts_with("<!DOCTYPE html>") && body.ends_with("</html>"), "{body}");
    assert!(body.contains(&format!("<html lang=\"{}\" dir=\"{}\"", lang.tag(), lang.dir())));
    let title = body.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
    assert!(!title.is_empty());
    assert!(!title.contains(['\u{2068}', '\u{2069}']), "isolation marks in a title: {title:?}");
    for attribute in ["aria-label=\"", "placeholder=\"", "content=\""] {
        for (_, rest) in body.split(attribute).skip(1).map(|rest| ((), rest)) {
            let value = rest.split('"').next().unwrap();
            assert!(!value.contains(['\u{2068}', '\u{2069}']), "isolation marks in an attribute: {value:?}");
        }
    }
    assert!(!body.contains("{ $"), "an unfilled place");
}

#[tokio::test]
async fn every_page_exists_in_every_language() {
    let mut world = World::new(Engine::Sqlite).await;
    for lang in Lang::all_for_team() {
        let first = world.client().get(&format!("{}?l={}", routes::FIRST_VISIT, lang.tag())).await;
        is_whole(&first.body, lang);
    }
    let (mut head, school) = world.open_survey().await;
    let (gate, team) = (school.path(), school.survey_path());
    for n in 0..14 {
        world.counts(&school, "nl", 0, &[("emotion", ["yes", "no"][n % 2]), ("messages", "yes")]).await;
    }
    let id = school.survey.id;
    let spot = routes::poster(school.spot.id);
    for stage in ["open", "close", "open-box", "skip", "make", "publish"] {
        match stage {
            "open" => {}
            "skip" => drop(head.post(&routes::mirror(id), &[("do", stage), ("sure", "1")]).await),
            "make" => drop(
                head.post(&routes::promises(id), &[("do", stage), ("key", "coffee"), ("until", "2026-12-24")]).await,
            ),
            "publish" => drop(head.post(&routes::promises(id), &[("do", stage)]).await),
            _ => drop(head.post(&team, &[("do", stage), ("sure", "1")]).await),
        }
        for lang in Lang::all() {
            for path in [
                &format!("{gate}?l="),
                &format!("{gate}?part=2&l="),
                &format!("{gate}/results?l="),
                "/?l=",
                "/?code=x&l=",
                "/trust?l=",
            ] {
                is_whole(&world.client().get(&format!("{path}{}", lang.tag())).await.body, lang);
            }
        }
        for lang in Lang::all_for_team() {
            let mut paths =
                vec![routes::TEAM, routes::OPEN_SURVEY, routes::SIGN_IN, routes::PLACES, routes::SCHOOL, &spot, &team];
            let of_survey = [routes::mirror(id), routes::report(id), routes::promises(id), routes::thanks(id)];
            paths.extend(
                match stage {
                    "skip" | "make" => &of_survey[1..3],
                    "publish" => &of_survey[1..],
                    _ => &of_survey[..1],
                }
                .iter()
                .map(String::as_str),
            );
            for path in paths {
                let reply = head.get(&format!("{path}?l={}", lang.tag())).await;
                assert_eq!(reply.status, 200, "{path} at {stage}");
                is_whole(&reply.body, lang);
            }
        }
    }
    let result = head.get(&format!("{}?l=en", routes::report(id))).await.text();
    assert!(result.contains("14 parents answered") && result.contains("(Nearly) everyone: "), "{result}");
    assert_eq!(head.get(routes::TEAM).await.status, 200, "the language is remembered");
    assert!(head.get(routes::TEAM).await.body.contains("lang=\"en\""));
}

#[tokio::test]
async fn a_typed_code_leads_to_its_place() {
    let world = World::new(Engine::Sqlite).await;
    let (_, school) = world.open_survey().await;
    let typed = school.path().to_lowercase().replace('/', "");
    assert_eq!(world.client().get(&format!("/?code={typed}")).await.location(), school.path());
    assert_eq!(world.client().get("/?code=nothing").await.status, 404);
    assert_eq!(world.client().get("/").await.status, 200);
    assert_eq!(world.client().get(routes::HEALTH).await.status, 204);
}

/// The team's page shows the code, and it leads to the gate.
#[tokio::test]
async fn the_code_on_the_page_reads_back() {
    let world = World::new(Engine::Sqlite).await;
    let (_, school) = world.open_survey().await;
    let address = format!("{}{}", world.app.public_url, school.path());
    let modules = drempel::web::ui::qr::modules(&drempel::web::ui::qr::upper(&address)).unwrap();
    assert_eq!(modules.len(), 29, "28 characters in upper case stay at 29 modules");
    let size = (modules.len() + 8) * 6;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
        let dark =
            (x / 6).checked_sub(4).zip((y / 6).checked_sub(4)).and_then(|(x, y)| modules.get(y)?.get(x).copied());
        if dark == Some(true) { 0 } else { 255 }
    });
    assert_eq!(image.detect_grids()[0].decode().unwrap().1, address.to_uppercase());
}
