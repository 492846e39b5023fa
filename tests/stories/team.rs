//! The team: set up once, sign in safely, see only one's own.

use axum::{body::Body, http::Request};
use drempel::web::{routes, team::first_visit};
use jiff::SignedDuration;

use crate::harness::{EMAIL, PASSWORD, World, first_visit_form, on_both_engines};

fn replaced<'a>(form: &[(&'static str, &'a str)], key: &str, value: &'a str) -> Vec<(&'static str, &'a str)> {
    form.iter().map(|(k, v)| (*k, if *k == key { value } else { *v })).collect()
}

on_both_engines! {
    /// The first visit needs the word, keeps what was typed, and happens once.
    async fn the_first_visit(world: World) {
        let world = world;
        let mut stranger = world.client();
        assert_eq!(stranger.get("/").await.location(), routes::FIRST_VISIT);
        assert_eq!(stranger.get(routes::TEAM).await.location(), routes::FIRST_VISIT);
        let word = first_visit::word(&world.app.sealer.key);
        let right = first_visit_form(&word);
        for (key, value) in [("school", " "), ("families", "0"), ("families", "20001"), ("families", "many"), ("email", "head"),
            ("email", "a@b"), ("password", "short"), ("word", "AAAA-AAAA")] {
            let reply = stranger.post(routes::FIRST_VISIT, &replaced(&right, key, value)).await;
            assert_eq!(reply.status, 422, "{key} {value}");
            assert!(reply.body.contains("role=\"alert\""));
            if key != "school" {
                assert!(reply.body.contains("value=\"De Regenboog\""), "what was typed is kept");
            }
            assert!(!reply.body.contains(PASSWORD), "but a password never comes back");
        }
        let without: Vec<_> = right.iter().filter(|(key, _)| *key != "language").copied().collect();
        assert_eq!(stranger.post(routes::FIRST_VISIT, &without).await.status, 422);
        let lower = word.to_lowercase().replace('-', " ");
        let reply = stranger.post(routes::FIRST_VISIT, &replaced(&right, "word", &lower)).await;
        assert_eq!((reply.status, reply.location()), (303, routes::TEAM));
        assert_eq!(stranger.get(routes::TEAM).await.status, 200);
        let mut second = world.client();
        assert_eq!(second.post(routes::FIRST_VISIT, &right).await.location(), routes::TEAM);
        assert_eq!(second.get(routes::TEAM).await.location(), routes::SIGN_IN);
        assert_eq!(second.get(routes::FIRST_VISIT).await.location(), routes::TEAM);
    }

    /// Two first visits at the same moment make one school.
    async fn two_first_visits_make_one_school(world: World) {
        let word = first_visit::word(&world.app.sealer.key);
        let visit = |mut client: crate::harness::client::Client, word: String| {
            tokio::spawn(async move { client.post(routes::FIRST_VISIT, &first_visit_form(&word)).await.status })
        };
        let both = [visit(world.client(), word.clone()), visit(world.client(), word)];
        for visit in both {
            assert_eq!(visit.await.unwrap(), 303);
        }
        let schools: Vec<(i64,)> = world.app.store.fetch_all("SELECT id FROM school", &[]).await.unwrap();
        assert_eq!(schools.len(), 1);
    }

    /// A wrong address and a wrong password look the same; after some failures it gets slow, for everybody who tries.
    async fn signing_in(world: World) {
        world.first_visit().await;
        let mut client = world.client();
        let wrong_password = client.post(routes::SIGN_IN, &[("email", EMAIL), ("password", "something else")]).await;
        let wrong_address = client.post(routes::SIGN_IN, &[("email", "nobody@school.example"), ("password", PASSWORD)]).await;
        assert_eq!((wrong_password.status, wrong_address.status), (422, 422));
        assert_eq!(wrong_password.body.replace(EMAIL, ""), wrong_address.body.replace("nobody@school.example", ""));
        let right = [("email", EMAIL), ("password", PASSWORD)];
        assert_eq!(client.post(routes::SIGN_IN, &right).await.location(), routes::TEAM);
        assert_eq!(client.get(routes::TEAM).await.status, 200);
        client.post(routes::SIGN_OUT, &[("", "")]).await;
        assert_eq!(client.get(routes::TEAM).await.location(), routes::SIGN_IN);
        for address in [EMAIL, "nobody@school.example"] {
            let mut statuses = Vec::new();
            let copies = [world.app.clone(), world.another_copy().await];
            for n in 0..7 {
                let mut client = crate::harness::client::Client::new(copies[n % 2].clone());
                let wrong = [("email", address), ("password", "guess")];
                statuses.push(client.post(routes::SIGN_IN, &wrong).await.status);
            }
            assert!(statuses.contains(&429) && statuses[0] == 422, "{address}: {statuses:?}");
        }
        assert_eq!(world.client().post(routes::SIGN_IN, &right).await.status, 429, "even the right one waits");
        world.app.clock.advance(SignedDuration::from_mins(6));
        assert_eq!(world.client().post(routes::SIGN_IN, &right).await.status, 303);
    }

    /// A session ends after thirty days, and its token is not in the database.
    async fn a_session_ends(world: World) {
        let mut head = world.first_visit().await;
        let token = head.cookies().values().next().unwrap().clone();
        let stolen = world.database.stolen();
        assert!(!stolen.windows(token.len()).any(|window| window == token.as_bytes()));
        world.app.clock.advance(SignedDuration::from_hours(24 * 30 - 1));
        assert_eq!(head.get(routes::TEAM).await.status, 200);
        world.app.clock.advance(SignedDuration::from_hours(2));
        assert_eq!(head.get(routes::TEAM).await.location(), routes::SIGN_IN);
    }

    /// Strangers get nothing at any address of the team, and forms of other sites are refused.
    async fn strangers_get_nothing(world: World) {
        let (mut head, school) = world.open_survey().await;
        let path = school.survey_path();
        for address in [routes::TEAM, routes::OPEN_SURVEY, &path] {
            assert_eq!(world.client().get(address).await.location(), routes::SIGN_IN, "{address}");
        }
        for address in [routes::OPEN_SURVEY, path.as_str()] {
            let reply = world.client().post(address, &[("do", "open-box"), ("sure", "1")]).await;
            assert_eq!(reply.location(), routes::SIGN_IN, "{address}");
        }
        let cookie = head.cookies().iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join("; ");
        for (header, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "http://evil.example"), ("origin", "null"), ("x-nothing", "1")] {
            let request = Request::post(&path)
                .header("content-type", "application/x-www-form-urlencoded")
                .header("cookie", cookie.as_str())
                .header(header, value)
                .body(Body::from("do=open-box&sure=1"));
            assert_eq!(world.client().request(request.unwrap()).await.status, 403, "{header}: {value}");
        }
        let old_browser = Request::post(&path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", cookie.as_str())
            .header("origin", "http://localhost:8080")
            .body(Body::from("do=close"));
        assert_eq!(world.client().request(old_browser.unwrap()).await.status, 303);
        assert_eq!(head.get("/team/survey/1").await.status, 404);
        assert_eq!(head.get("/team/survey/x").await.status, 404);
        assert_eq!(head.post(&path, &[("do", "something")]).await.status, 400);
        assert_eq!(head.post(&path, &[("do", "void"), ("spot", "x")]).await.status, 400);
    }

    /// Another school's survey does not exist for a member.
    async fn another_school_is_another_world(world: World) {
        let (mut head, school) = world.open_survey().await;
        let mut tx = world.app.store.begin().await.unwrap();
        tx.execute("INSERT INTO school (id, name, families, languages, zone) VALUES (1, 'Other', 9, '[\"nl\"]', 'UTC')", &[]).await.unwrap();
        let sql = "INSERT INTO survey (id, school_id, wave, state, opens, closes, results, progress_day, voided, snapshot, revision) \
                   SELECT 2, 1, 1, 'open', opens, closes, results, progress_day, voided, snapshot, revision FROM survey";
        tx.execute(sql, &[]).await.unwrap();
        tx.execute("INSERT INTO gate (survey, shard, state) SELECT 2, shard, 'open' FROM gate", &[]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(head.get("/team/survey/2").await.status, 404);
        for action in ["close", "open-box", "settle"] {
            assert_eq!(head.post("/team/survey/2", &[("do", action), ("sure", "1")]).await.status, 404);
        }
        assert!(!head.get(routes::TEAM).await.body.contains("/team/survey/2\""));
        let other = crate::harness::form(drempel::domain::ids::SurveyId(2), "nl", 0, &[], &format!("{:032x}", 1));
        assert_eq!(world.client().post(&school.path(), &other).await.status, 409, "not through this school's code either");
        let states: Vec<(String,)> = world.app.store.fetch_all("SELECT state FROM survey WHERE id = 2", &[]).await.unwrap();
        assert_eq!(states[0].0, "open");
    }
}

/// The cookie is as strict as the connection allows.
#[tokio::test]
async fn the_cookie_fits_the_connection() {
    let world = World::new(crate::harness::database::Engine::Sqlite).await;
    world.first_visit().await;
    let right = [("email", EMAIL), ("password", PASSWORD)];
    let local = world.client().post(routes::SIGN_IN, &right).await;
    let cookie = local.header("set-cookie");
    assert!(
        cookie.starts_with("__Host-drempel=") && cookie.contains("; Secure") && cookie.contains("HttpOnly"),
        "{cookie}"
    );
    let mut phone = world.client();
    phone.headers = vec![("host", "192.168.1.20:8080".to_owned())];
    let cookie = phone.post(routes::SIGN_IN, &right).await.header("set-cookie").to_owned();
    assert!(
        cookie.starts_with("drempel=") && cookie.contains("SameSite=Lax") && !cookie.contains("Secure"),
        "{cookie}"
    );
    assert_eq!(phone.get(routes::TEAM).await.status, 200);
}
