//! Whatever comes in: a clear translated page with a way forward, the right status, and nothing half-counted.

use axum::{body::Body, http::Request};
use drempel::words::Lang;

use crate::harness::{Answers, World, client::Reply, database::Engine, form, plain_form};

const LANGUAGES: [&str; 5] = ["nl", "fr", "en", "ar", "tr"];

/// A page for a person: in their language, with a title, a picture and nothing of the inside.
fn is_kind(reply: &Reply, status: u16, lang: &str) {
    assert_eq!(reply.status, status, "{}", reply.body);
    assert!(reply.body.contains(&format!("<html lang=\"{lang}\" dir=\"{}\"", Lang::parse(lang).unwrap().dir())));
    assert!(reply.body.contains("<h1>") && reply.body.contains("<svg"), "{}", reply.body);
    for inside in ["sqlx", "SELECT", "panicked", "src/", "Error", "error:", "StoreError"] {
        assert!(!reply.body.contains(inside), "{inside} in {}", reply.body);
    }
}

async fn people(world: &World) -> i64 {
    world.app.store.fetch_all::<(i64,)>("SELECT COUNT(*) FROM receipt", &[]).await.unwrap()[0].0
}

#[tokio::test]
async fn a_bad_address_leads_on() {
    let world = World::new(Engine::Sqlite).await;
    let (_, school) = world.open_survey().await;
    for lang in LANGUAGES {
        let mut client = world.client();
        client.headers.push(("accept-language", format!("{lang},en;q=0.5")));
        is_kind(&client.get("/ZZZZ99").await, 404, lang);
        is_kind(&client.get("/nothing/here").await, 404, lang);
        is_kind(&client.get("/team.php").await, 404, lang);
        let unknown = client.get(&format!("{}?l=xx", school.path())).await;
        is_kind(&unknown, 400, lang);
        assert!(
            LANGUAGES.iter().all(|other| unknown.body.contains(&format!("?l={other}"))),
            "languages to choose from"
        );
        let delete = Request::delete(school.path()).body(Body::empty()).unwrap();
        is_kind(&client.request(delete).await, 405, lang);
    }
}

#[tokio::test]
async fn a_bad_answer_is_refused_whole() {
    let mut world = World::new(Engine::Sqlite).await;
    let (_, school) = world.open_survey().await;
    let id = school.survey.id;
    let cases: &[(u16, &str, usize, Answers<'_>)] = &[
        (422, "nl", 0, &[("emotion", "very")]),
        (422, "nl", 0, &[("emotion", "yes"), ("emotion", "no")]),
        (422, "fr", 0, &[("barriers", "time"), ("barriers", "money"), ("barriers", "shy"), ("barriers", "system")]),
        (422, "ar", 0, &[("barriers", "none"), ("barriers", "money")]),
        (422, "tr", 0, &[("nothing", "yes")]),
        (422, "en", 9, &[("emotion", "yes")]),
        (422, "en", 0, &[("time", "yes")]),
    ];
    for (status, lang, part, answers) in cases {
        let reply = world.send(&school, lang, *part, answers).await;
        is_kind(&reply, *status, lang);
        assert!(reply.body.contains(&format!("href=\"{}\"", school.path())), "a way forward");
    }
    let receipt = world.receipt();
    for broken in ["", "12", "zz", &receipt[..31]] {
        let reply = world.client().post(&school.path(), &form(id, "nl", 0, &[], broken)).await;
        is_kind(&reply, 400, "nl");
    }
    let mut without = plain_form(id, "nl", 0, &[]);
    without.retain(|(key, _)| key != "survey");
    is_kind(&world.client().post(&school.path(), &without).await, 400, "nl");
    let reply = world.client().post(&school.path(), &form(id, "xx", 0, &[], &receipt)).await;
    is_kind(&reply, 400, "nl");
    assert_eq!(people(&world).await, 0);
}

#[tokio::test]
async fn a_body_that_is_no_small_form_is_refused() {
    let mut world = World::new(Engine::Sqlite).await;
    let (_, school) = world.open_survey().await;
    let mut big = form(school.survey.id, "nl", 0, &[("emotion", "yes")], &world.receipt());
    big.push(("pad".to_owned(), "x".repeat(17_000)));
    is_kind(&world.client().post(&school.path(), &big).await, 413, "nl");
    let small = form(school.survey.id, "nl", 0, &[("emotion", "yes")], &world.receipt());
    let body = crate::harness::client::encode(&small);
    for content_type in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
        let request = Request::post(school.path()).header("content-type", content_type).body(Body::from(body.clone()));
        is_kind(&world.client().request(request.unwrap()).await, 415, "nl");
    }
    for garbage in ["%ff%fe=%00", "survey=1\0", "&&&===", "q.emotion=yes"] {
        let request = Request::post(school.path())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(garbage));
        is_kind(&world.client().request(request.unwrap()).await, 400, "nl");
    }
    // Without an announced length, the limit holds all the same.
    let chunks = Body::from_stream(futures_like(20));
    let request = Request::post(school.path()).header("content-type", "application/x-www-form-urlencoded").body(chunks);
    is_kind(&world.client().request(request.unwrap()).await, 413, "nl");
    assert_eq!(people(&world).await, 0);
}

/// A body of so many kilobytes in pieces.
fn futures_like(kilobytes: usize) -> impl futures_core::Stream<Item = Result<Vec<u8>, std::io::Error>> {
    struct Pieces(usize);
    impl futures_core::Stream for Pieces {
        type Item = Result<Vec<u8>, std::io::Error>;

        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            self.0 = self.0.saturating_sub(1);
            std::task::Poll::Ready((self.0 > 0).then(|| Ok(vec![b'x'; 1024])))
        }
    }
    Pieces(kilobytes)
}

#[tokio::test]
async fn a_survey_that_closed_meanwhile_says_so_in_every_language() {
    let mut world = World::new(Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
    for lang in LANGUAGES {
        is_kind(&world.send(&school, lang, 0, &[("emotion", "yes")]).await, 409, lang);
        let plain = plain_form(school.survey.id, lang, 0, &[("emotion", "yes")]);
        is_kind(&world.client().post(&school.path(), &plain).await, 409, lang);
        let page = world.client().get(&format!("{}?l={lang}", school.path())).await;
        assert_eq!(page.status, 200, "a code on the wall is never an error");
    }
}

#[tokio::test]
async fn a_panic_is_a_page_and_the_server_goes_on() {
    use tower::ServiceExt as _;
    let world = World::new(Engine::Sqlite).await;
    // A handler of ours that panics does not exist; this one stands behind the same layers.
    let broken = drempel::web::behind_all_layers(
        axum::Router::new().route("/boom", axum::routing::get(|| async { panic!("a secret of the inside") as () })),
        world.app.clone(),
    );
    let request = || Request::get("/boom").header("accept-language", "tr").body(Body::empty()).unwrap();
    for _ in 0..3 {
        let response = broken.clone().oneshot(request()).await.unwrap();
        assert_eq!(response.status(), 500);
        let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(body.contains("lang=\"tr\"") && !body.contains("secret"), "{body}");
    }
}
