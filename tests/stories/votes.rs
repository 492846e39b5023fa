//! A vote at a stand: a tap is not a parent, a tablet sends how often and never when, and what wins is promised.

use drempel::{
    domain::{ids::SurveyId, pairing::PairingCode, survey::Survey, vote::Outcome},
    store::{results, surveys},
    web::routes,
};
use jiff::SignedDuration;

use crate::harness::{
    World,
    client::{Client, Reply},
    files::{PNG, upload},
    on_both_engines,
};

const IDEAS: [(&str, &str); 4] = [("way", "one"), ("idea", "breakfast"), ("idea", "picnic"), ("idea", "film")];

/// The team adds a tablet of a kind and reads its code; somebody types it.
async fn pair(world: &World, head: &mut Client, kind: &str, vote: SurveyId) -> Client {
    let code = code_for(head, &[("do", kind), ("survey", &vote.0.to_string())]).await;
    let mut tablet = world.client();
    let path = if kind == "screen" { routes::SCREEN } else { routes::KIOSK };
    let reply = tablet.post(path, &[("code", code.as_str())]).await;
    assert_eq!((reply.status, reply.location()), (303, path), "{}", reply.body);
    tablet
}

/// The code that the page shows once.
pub async fn code_for(head: &mut Client, form: &[(&str, &str)]) -> String {
    let page = head.post(routes::TABLETS, form).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let spoken = page.body.split("class=\"pairing\" dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
    assert!(PairingCode::parse(spoken).is_some(), "{spoken}");
    spoken.to_owned()
}

/// What a tablet sends: people, ignored taps, and counts.
async fn send(
    tablet: &mut Client,
    vote: SurveyId,
    receipt: u32,
    people: u32,
    ignored: u32,
    counts: &[(&str, u32)],
) -> Reply {
    let mut form = vec![
        ("survey".to_owned(), vote.0.to_string()),
        ("receipt".to_owned(), format!("{receipt:032x}")),
        ("people".to_owned(), people.to_string()),
        ("ignored".to_owned(), ignored.to_string()),
        ("age".to_owned(), "0".to_owned()),
    ];
    form.extend(counts.iter().map(|(key, n)| (format!("v.{key}"), n.to_string())));
    tablet.post(routes::KIOSK_VOTES, &form).await
}

async fn outcome(world: &World, vote: &Survey) -> Option<Outcome> {
    let scope = world.scope().await;
    let vote = surveys::get(&world.app.store, scope, vote.id).await.unwrap().unwrap();
    results::outcome(&world.app.store, scope, &vote).await.unwrap()
}

fn votes(outcome: &Outcome) -> Vec<(&str, u64)> {
    outcome.results.iter().map(|one| (one.candidate.key.as_str(), one.votes().unwrap())).collect()
}

on_both_engines! {
    /// From the stand to what parents are told: each tap once, and none of them a parent.
    async fn what_wins_at_the_stand_is_promised_and_told(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let vote = world.vote(&mut head, &IDEAS).await;
        let mut tablet = pair(&world, &mut head, "kiosk", vote.id).await;
        let page = tablet.get(routes::KIOSK).await;
        assert!(page.status == 200 && page.header("cache-control") == "no-store");
        for _ in 0..3 {
            let reply = send(&mut tablet, vote.id, 1, 7, 4, &[("vote.picnic", 5), ("vote.film", 2)]).await;
            assert!(reply.status == 200 && reply.body.starts_with("open "), "{} {}", reply.status, reply.body);
        }
        assert_eq!(send(&mut tablet, vote.id, 2, 3, 0, &[("vote.breakfast", 3)]).await.status, 200);
        let ballots = [("do", "ballots"), ("people", "6"), ("v.vote.picnic", "6"), ("receipt", "00000000000000000000000000000003")];
        for _ in 0..2 {
            assert_eq!(head.post(&routes::survey(vote.id), &ballots).await.status, 303);
        }
        // Four ballots are too few to be typed at once, and eight crosses on six ballots are too many.
        for (people, crosses) in [("4", "4"), ("6", "8"), ("6", "")] {
            let form = [("do", "ballots"), ("people", people), ("v.vote.picnic", crosses), ("receipt", "00000000000000000000000000000004")];
            assert_eq!(head.post(&routes::survey(vote.id), &form).await.status, 422, "{people} {crosses}");
        }
        // Nothing of it is a parent.
        world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        let sittings: Vec<(i64, i64)> = world.app.store.fetch_all("SELECT survey, spot FROM fresh", &[]).await.unwrap();
        assert_eq!(sittings.iter().filter(|(survey, _)| *survey == school.survey.id.0).count(), 1);
        world.days(1).await;
        let page = head.get(&routes::survey(vote.id)).await.text();
        assert!(page.contains("Minstens 15 mensen stemden"), "{page}");

        head.post(&routes::survey(vote.id), &[("do", "close")]).await;
        assert!(send(&mut tablet, vote.id, 5, 2, 0, &[("vote.picnic", 2)]).await.body.starts_with("held "));
        assert!(outcome(&world, &vote).await.is_none(), "the box is closed");
        head.post(&routes::survey(vote.id), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(send(&mut tablet, vote.id, 6, 1, 0, &[("vote.film", 1)]).await.status, 409);
        assert_eq!(send(&mut tablet, vote.id, 5, 2, 0, &[("vote.picnic", 2)]).await.status, 200, "it was counted");
        let ended = outcome(&world, &vote).await.unwrap();
        assert_eq!((ended.people, ended.ignored), (18, 4));
        assert_eq!(votes(&ended), [("picnic", 13), ("breakfast", 3), ("film", 2)]);
        let page = head.get(&routes::survey(vote.id)).await.text();
        assert!(page.contains("18 stemmen") && page.contains("4 tikken genegeerd"), "{page}");

        // Asking is a promise: unfinished until it is told.
        assert!(head.get(routes::TEAM).await.text().contains("Niet af."));
        let promises = routes::promises(vote.id);
        assert!(head.get(&promises).await.text().contains("(13 stemmen)"));
        head.post(&promises, &[("do", "make"), ("candidate", "picnic"), ("until", "2026-12-12"), ("place", "school")]).await;
        head.post(&promises, &[("do", "publish")]).await;
        let mut parent = world.client();
        let told = parent.get(&format!("{}?l=nl", routes::results(school.spot.code))).await.text();
        assert!(told.contains("U koos samen") && told.contains("Picknick") && told.contains("18 stemmen"), "{told}");
        assert!(!told.contains("Filmavond"), "only what won");
        let told = parent.get(&format!("{}?l=ti", routes::results(school.spot.code))).await.body;
        assert!(!told.contains("Picknick"), "in every language");

        // A photo says that it is done, and parents see it.
        let page = head.get(&promises).await.body;
        let photo = page.split("action=\"").find(|part| part.split('"').next().unwrap().ends_with("/photo")).unwrap();
        let photo = photo.split('"').next().unwrap().to_owned();
        assert_eq!(upload(&mut head, &photo, &[], ("picture", b"no picture")).await.status, 422);
        assert_eq!(upload(&mut head, &photo, &[], ("picture", PNG)).await.status, 303);
        let told = parent.get(&format!("{}?l=nl", routes::results(school.spot.code))).await.body;
        let source = told.split("class=\"photo\" src=\"").nth(1).unwrap().split('"').next().unwrap();
        assert_eq!(parent.get(source).await.header("content-type"), "image/jpeg");
        assert!(told.contains("class=\"done\"") || told.contains("Gedaan"), "{told}");
        assert_eq!(head.get(&routes::thanks(vote.id)).await.status, 200);
    }

    /// Fewer than five people: nothing is shown, and everything is deleted.
    async fn four_votes_are_too_few(world: World) {
        let mut head = world.first_visit().await;
        let vote = world.vote(&mut head, &IDEAS).await;
        let mut tablet = pair(&world, &mut head, "kiosk", vote.id).await;
        send(&mut tablet, vote.id, 1, 4, 90, &[("vote.picnic", 4)]).await;
        head.post(&routes::survey(vote.id), &[("do", "open-box"), ("sure", "1")]).await;
        assert!(outcome(&world, &vote).await.is_none());
        assert!(head.get(&routes::survey(vote.id)).await.text().contains("Minder dan 5"));
        assert!(!head.get(&routes::promises(vote.id)).await.text().contains("4 stemmen"));
    }

    /// A child hammered on one tablet all afternoon: that tablet's day is left out, the other one counts.
    async fn one_tablet_is_voided_and_the_other_counts(world: World) {
        let mut head = world.first_visit().await;
        let vote = world.vote(&mut head, &IDEAS).await;
        let mut good = pair(&world, &mut head, "kiosk", vote.id).await;
        let mut bad = pair(&world, &mut head, "kiosk", vote.id).await;
        send(&mut good, vote.id, 1, 8, 0, &[("vote.picnic", 5), ("vote.film", 3)]).await;
        send(&mut bad, vote.id, 2, 300, 0, &[("vote.film", 300)]).await;
        let page = head.get(&routes::survey(vote.id)).await.text();
        assert!(page.contains("Tablet 1, ") && page.contains("Tablet 2, "), "{page}");
        assert!(!page.contains("300"), "nobody sees how much");
        let rows: Vec<(i64,)> = world.app.store.fetch_all("SELECT id FROM tablet WHERE name = 'Tablet 2'", &[]).await.unwrap();
        let (spot, day) = (rows[0].0.to_string(), world.today().0.to_string());
        head.post(&routes::survey(vote.id), &[("do", "void"), ("spot", &spot), ("day", &day)]).await;
        head.post(&routes::survey(vote.id), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(votes(&outcome(&world, &vote).await.unwrap()), [("picnic", 5), ("film", 3), ("breakfast", 0)]);
    }

    /// The second screen: only where the team turned it on, in tens, and at most every five minutes.
    async fn the_second_screen_moves_in_steps(world: World) {
        let mut head = world.first_visit().await;
        let dark = world.vote(&mut head, &IDEAS).await;
        assert_eq!(head.post(routes::TABLETS, &[("do", "screen"), ("survey", &dark.id.0.to_string())]).await.status, 404);
        let lit = world.vote(&mut head, &[&IDEAS[..], &[("live", "1")]].concat()).await;
        let mut tablet = pair(&world, &mut head, "kiosk", lit.id).await;
        let mut screen = pair(&world, &mut head, "screen", lit.id).await;
        let shown = async |screen: &mut Client| {
            let page = screen.get(routes::SCREEN).await;
            assert_eq!(page.status, 200);
            let bars = page.body.split("<b>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned());
            bars.collect::<Vec<_>>()
        };
        send(&mut tablet, lit.id, 1, 9, 0, &[("vote.picnic", 9)]).await;
        assert_eq!(shown(&mut screen).await, Vec::<String>::new(), "nine are too few to show");
        world.app.clock.advance(SignedDuration::from_secs(299));
        send(&mut tablet, lit.id, 2, 30, 0, &[("vote.picnic", 19), ("vote.film", 11)]).await;
        assert_eq!(shown(&mut screen).await, Vec::<String>::new(), "not before five minutes");
        world.app.clock.advance(SignedDuration::from_secs(1));
        assert_eq!(shown(&mut screen).await, ["…", "20+", "10+"]);
        // Another copy of the service shows the same, though it never looked.
        let mut other = Client::new(world.another_copy().await);
        for (name, value) in screen.cookies() {
            other.keep_cookie(name, value);
        }
        send(&mut tablet, lit.id, 3, 50, 0, &[("vote.breakfast", 50)]).await;
        assert_eq!(shown(&mut other).await, ["…", "20+", "10+"]);
        head.post(&routes::survey(lit.id), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(shown(&mut screen).await, Vec::<String>::new());
        let left: Vec<(i64,)> = world.app.store.fetch_all("SELECT survey FROM live", &[]).await.unwrap();
        assert_eq!(left, []);
    }
}

/// An idea of the school's own stands beside its picture, in the languages in which it was given, else in the first.
#[tokio::test]
async fn an_own_idea_falls_back_to_its_picture_and_the_schools_words() {
    let world = World::new(crate::harness::database::Engine::Sqlite).await;
    let mut head = world.first_visit().await;
    let closes = world.today().plus(7).date().to_string();
    let own = [("way", "come"), ("closes", closes.as_str()), ("own1-nl", "Soep met ballen"), ("own1-ar", "حساء")];
    let reply = upload(&mut head, routes::VOTE, &own, ("own1-photo", PNG)).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    let id = SurveyId(reply.location().rsplit('/').next().unwrap().parse().unwrap());
    let mut tablet = pair(&world, &mut head, "kiosk", id).await;
    let page = tablet.get(routes::KIOSK).await.body;
    let picture = page.split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(world.client().get(picture).await.header("content-type"), "image/jpeg");
    assert!(page.contains("حساء") && page.contains("Soep met ballen"));
    // Another picture is put beside a promise meanwhile: those of a vote are not forgotten.
    drempel::store::pictures::tidy(&world.app.store, world.scope().await).await.unwrap();
    assert_eq!(world.client().get(picture).await.status, 200);
    for wrong in [vec![("own1-nl", "")], vec![("own1-fr", &"x".repeat(61)[..])], vec![("idea", "nonsense")]] {
        let form = [vec![("way", "one"), ("closes", closes.as_str())], wrong].concat();
        assert_eq!(upload(&mut head, routes::VOTE, &form, ("", b"")).await.status, 422, "{form:?}");
    }
}

/// A vote has no code: nobody answers it at the gate, with or without a form of their own.
#[tokio::test]
async fn a_vote_is_asked_at_its_tablets_only() {
    let mut world = World::new(crate::harness::database::Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    let vote = world.vote(&mut head, &IDEAS).await;
    for lang in ["nl", ""] {
        let receipt = world.receipt();
        let form = crate::harness::form(vote.id, lang, 0, &[("vote", "picnic")], &receipt);
        assert_eq!(world.client().post(&school.path(), &form).await.status, 409);
    }
    let rows: Vec<(i64,)> = world.app.store.fetch_all("SELECT survey FROM fresh", &[]).await.unwrap();
    assert_eq!(rows, []);
}
