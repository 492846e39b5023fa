//! At every address: a stranger gets nothing, and a member of another school gets nothing.

use drempel::web::routes;

use crate::harness::{World, database::Engine};

/// Every address of the team, read off the one file where addresses stand, so that none is forgotten.
fn team_addresses() -> Vec<String> {
    let source = include_str!("../../src/web/routes.rs");
    let literals = source.lines().filter_map(|line| line.split_once("&str = \"")?.1.split('"').next());
    let team: Vec<String> = literals.filter(|path| path.starts_with(routes::TEAM)).map(str::to_owned).collect();
    assert!(team.len() >= 13, "{team:?}");
    team
}

#[tokio::test]
async fn strangers_and_members_of_another_school_get_nothing() {
    let mut world = World::new(Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    for n in 0..12 {
        world.counts(&school, "nl", 0, &[("emotion", ["yes", "no"][n % 2])]).await;
    }
    head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
    school.report(&mut head).await;
    head.post(&routes::promises(school.survey.id), &[("do", "make"), ("key", "coffee")]).await;
    head.post(&routes::promises(school.survey.id), &[("do", "publish")]).await;

    let vote = world.vote(&mut head, &[("way", "one"), ("idea", "breakfast"), ("idea", "picnic")]).await;

    // Another school, with a head of its own, who is signed in.
    let token = "ab".repeat(32);
    let hash = world.app.sealer.key.hash("session", &[token.as_bytes()]);
    let mut tx = world.app.store.begin().await.unwrap();
    for sql in [
        "INSERT INTO school (id, name, families, languages, zone) VALUES (1, 'Other', 9, '[\"nl\"]', 'UTC')",
        "INSERT INTO member (id, email, password) VALUES (1, 'other@school.example', '')",
        "INSERT INTO membership (member, school_id, role) VALUES (1, 1, 'head')",
    ] {
        tx.execute(sql, &[]).await.unwrap();
    }
    let sql = "INSERT INTO session (token, member, school_id, expires) VALUES ($1, 1, 1, 99999999999)";
    tx.execute(sql, &[hash.as_slice().into()]).await.unwrap();
    tx.commit().await.unwrap();
    let mut other = world.client();
    other.keep_cookie("__Host-drempel", &token);
    assert_eq!(other.get(routes::TEAM).await.status, 200);

    let secret = ["De Regenboog", "data-number", school.spot.code.as_str(), "gezin op"];
    let actions = [
        "close", "extend", "open-box", "settle", "void", "box", "sheet", "skip", "make", "change", "remove", "publish",
        "kiosk", "helper", "withdraw", "renew", "choose", "ballots",
    ];
    for address in team_addresses() {
        let id = match &address {
            places if places.contains("places") => school.spot.id.0,
            ballots if ballots.ends_with("ballots") => vote.id.0,
            _ => school.survey.id.0,
        };
        let path = address.replace("{id}", &id.to_string());
        let mine = head.get(&path).await.status;
        let stranger = world.client().get(&path).await;
        let open_to_all = [routes::SIGN_IN, routes::SIGN_OUT].contains(&address.as_str());
        if !open_to_all {
            assert_eq!((stranger.status, stranger.location()), (303, routes::SIGN_IN), "{path}");
            for action in actions {
                let reply = world.client().post(&path, &[("do", action), ("sure", "1")]).await;
                assert!(
                    [303, 405].contains(&reply.status) && reply.body.is_empty() || reply.status == 405,
                    "{path} {action}"
                );
            }
        }
        if address.contains("{id}") {
            assert_ne!(mine, 404, "{path} is there for its own head");
            assert_eq!(other.get(&path).await.status, 404, "{path}");
            for action in actions {
                let reply = other.post(&path, &[("do", action), ("sure", "1"), ("key", "coffee")]).await;
                // 415: not the kind of form that is taken there.
                assert!([404, 405, 415].contains(&reply.status), "{path} {action}: {}", reply.status);
            }
        }
        for body in [stranger.body, other.get(&path).await.body] {
            assert!(!secret.iter().any(|secret| body.contains(secret)), "{path}");
        }
    }
    let promises: Vec<(String,)> = world.app.store.fetch_all("SELECT key FROM promise", &[]).await.unwrap();
    assert_eq!(promises.len(), 1, "nobody else changed anything");
}
