//! Tablets: a code works once, a key can do one thing, and whoever has none gets nothing.

use drempel::{store::tablets, web::routes};
use jiff::SignedDuration;

use crate::{
    harness::{World, client::Client, on_both_engines},
    votes::code_for,
};

const IDEAS: [(&str, &str); 3] = [("way", "one"), ("idea", "breakfast"), ("idea", "picnic")];
const ADDRESSES: [&str; 4] = [routes::KIOSK, routes::HELPER, routes::SCREEN, "/kiosk/state"];

on_both_engines! {
    async fn a_code_works_once_within_its_hour_and_for_its_kind(world: World) {
        let mut head = world.first_visit().await;
        let vote = world.vote(&mut head, &IDEAS).await.id.0.to_string();
        let make = [("do", "kiosk"), ("survey", vote.as_str())];
        let code = code_for(&mut head, &make).await;
        for wrong in ["", "ABCD", "0000 0000", "not a code at all"] {
            assert_eq!(world.client().post(routes::KIOSK, &[("code", wrong)]).await.status, 422, "{wrong}");
        }
        assert_eq!(world.client().post(routes::HELPER, &[("code", code.as_str())]).await.status, 422, "of another kind");
        let mut tablet = world.client();
        assert_eq!(tablet.post(routes::KIOSK, &[("code", code.to_lowercase())]).await.status, 303, "in any case");
        assert_eq!(tablet.get(routes::KIOSK).await.status, 200);
        assert_eq!(world.client().post(routes::KIOSK, &[("code", code.as_str())]).await.status, 422, "only once");

        let late = code_for(&mut head, &make).await;
        world.app.clock.advance(SignedDuration::from_secs(3_601));
        assert_eq!(world.client().post(routes::KIOSK, &[("code", late)]).await.status, 422, "an hour later");
        let left: Vec<(i64,)> = world.app.store.fetch_all("SELECT tablet FROM pairing", &[]).await.unwrap();
        assert_eq!(left, [], "an old code is forgotten");
    }

    /// Of ten that type the same code at once, one gets the key.
    async fn a_code_is_taken_by_one(world: World) {
        let mut head = world.first_visit().await;
        let vote = world.vote(&mut head, &IDEAS).await.id.0.to_string();
        let code = code_for(&mut head, &[("do", "kiosk"), ("survey", &vote)]).await;
        let mut all = tokio::task::JoinSet::new();
        for n in 0..10 {
            let copy = if n % 2 == 0 { world.app.clone() } else { world.another_copy().await };
            let code = code.clone();
            all.spawn(async move { Client::new(copy).post(routes::KIOSK, &[("code", code)]).await.status });
        }
        let statuses = all.join_all().await;
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    }

    /// Withdrawn, ended, or given a new code: the old key opens nothing.
    async fn a_key_ends(world: World) {
        let mut world = world;
        let (mut head, _) = world.open_survey().await;
        let until = world.today().plus(3).date().to_string();
        let code = code_for(&mut head, &[("do", "helper"), ("name", "Yusra"), ("until", &until)]).await;
        let mut tablet = world.client();
        tablet.post(routes::HELPER, &[("code", code)]).await;
        let id = tablets::all(&world.app.store, world.scope().await).await.unwrap()[0].id.0.to_string();
        let again = code_for(&mut head, &[("do", "renew"), ("id", &id)]).await;
        assert_eq!(tablet.get(routes::HELPER).await.status, 200, "until the new code is typed");
        let mut new = world.client();
        new.post(routes::HELPER, &[("code", again)]).await;
        assert_eq!((tablet.get(routes::HELPER).await.status, new.get(routes::HELPER).await.status), (410, 200));
        world.days(3).await;
        assert_eq!(new.get(routes::HELPER).await.status, 200, "the last day");
        world.days(1).await;
        for path in [routes::HELPER, "/helper/state"] {
            assert_eq!(new.get(path).await.status, 410);
        }
        assert_eq!(new.post(routes::HELPER_ANSWERS, &[("survey", "1")]).await.status, 410);
        let mut head = world.client();
        head.post(routes::SIGN_IN, &[("email", crate::harness::EMAIL), ("password", crate::harness::PASSWORD)]).await;
        assert_eq!(head.post(routes::TABLETS, &[("do", "withdraw"), ("id", &id)]).await.status, 303);
        let yesterday = world.today().plus(-1);
        let all = tablets::all(&world.app.store, world.scope().await).await.unwrap();
        assert!(all.iter().all(|tablet| tablet.until <= yesterday), "{all:?}");
        assert_eq!(new.get(routes::HELPER).await.status, 410);
    }
}

/// Without the right key nobody gets anything, and a key of one kind opens no other.
#[tokio::test]
async fn without_the_right_key_nobody_gets_anything() {
    let mut world = World::new(crate::harness::database::Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    let vote = world.vote(&mut head, &IDEAS).await;
    let id = vote.id.0.to_string();
    let code = code_for(&mut head, &[("do", "kiosk"), ("survey", &id)]).await;
    let mut kiosk = world.client();
    kiosk.post(routes::KIOSK, &[("code", code)]).await;
    let key = kiosk.cookies()["drempel-tablet"].clone();
    let ballot = [
        ("survey", id.as_str()),
        ("receipt", "00000000000000000000000000000001"),
        ("people", "1"),
        ("v.vote.picnic", "1"),
    ];
    let receipt = world.receipt();
    let answers = crate::harness::form(school.survey.id, "nl", 0, &[("emotion", "yes")], &receipt);
    for key in [None, Some("0".repeat(64)), Some(key[1..].to_owned())] {
        let mut stranger = world.client();
        let status = if key.is_some() { 410 } else { 401 };
        if let Some(key) = &key {
            stranger.keep_cookie("drempel-tablet", key);
        }
        for path in ADDRESSES {
            let reply = stranger.get(path).await;
            assert_eq!(reply.status, status, "{path}");
            assert!(!reply.body.contains("De Regenboog") && !reply.body.contains("breakfast"), "{path}");
        }
        assert_eq!(stranger.post(routes::KIOSK_VOTES, &ballot).await.status, status);
        assert_eq!(stranger.post(routes::HELPER_ANSWERS, &answers).await.status, status);
    }
    // The kiosk's key at the addresses of others.
    let mut curious = world.client();
    curious.keep_cookie("drempel-tablet", &key);
    assert_eq!(curious.get(routes::HELPER).await.status, 410);
    assert_eq!(curious.get(routes::SCREEN).await.status, 410);
    assert_eq!(curious.post(routes::HELPER_ANSWERS, &answers).await.status, 410);
    assert_eq!(curious.get(routes::TEAM).await.location(), routes::SIGN_IN);
    // And with the right key, nothing but votes of its school.
    for (survey, status) in [(id.as_str(), 200), ("1", 404), (&school.survey.id.0.to_string(), 404), ("x", 422)] {
        let mut form = ballot.to_vec();
        form[0].1 = survey;
        assert_eq!(kiosk.post(routes::KIOSK_VOTES, &form).await.status, status, "{survey}");
    }
    for (name, value) in
        [("people", "501"), ("people", "-1"), ("people", "two"), ("receipt", "1"), ("v.vote.picnic", "2")]
    {
        let mut form = ballot.to_vec();
        form.iter_mut().find(|(key, _)| *key == name).unwrap().1 = value;
        assert_eq!(kiosk.post(routes::KIOSK_VOTES, &form).await.status, 422, "{name}={value}");
    }
    let people: Vec<(i64,)> = world.app.store.fetch_all("SELECT survey FROM receipt", &[]).await.unwrap();
    assert_eq!(people.len(), 1, "one ballot of the kiosk");
    let stolen = String::from_utf8_lossy(&world.database.stolen()).into_owned();
    assert!(!stolen.contains(&key), "the key is kept as a hash");
}
