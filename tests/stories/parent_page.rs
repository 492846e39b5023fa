//! The parent's page: small enough for one round trip, the same for everybody, and complete without a script.

use drempel::{
    store::voices::{self as recordings, Sound},
    voices,
    web::{parent::served::MOST_BYTES, routes, team::first_visit},
    words::Lang,
};

use crate::harness::{World, client::Client, database::Engine, files::wav, first_visit_form, plain_form};

async fn bytes(client: &mut Client, path: &str, encoding: &str) -> usize {
    client.headers.push(("accept-encoding", encoding.to_owned()));
    let reply = client.get(path).await;
    client.headers.pop();
    assert_eq!((reply.status, reply.header("content-encoding")), (200, encoding));
    reply.header("content-length").parse().unwrap_or_else(|_| panic!("{:?}", reply.headers))
}

/// Prints the bytes of every part in every language: `cargo nextest run bytes --no-capture`. All languages are on, and
/// every sentence of the survey has a recording, so no page of a school is larger.
#[tokio::test]
async fn the_whole_document_of_a_part_is_within_its_bytes_in_every_language() {
    let world = World::new(Engine::Sqlite).await;
    let mut head = world.client();
    let word = first_visit::word(&world.app.sealer.key);
    let mut form = first_visit_form(&word);
    form.extend(Lang::all().map(|lang| ("language", lang.tag())));
    assert_eq!(head.post(routes::FIRST_VISIT, &form).await.status, 303);
    let clips = voices::clips();
    let sound = |lang: Lang, clip: &voices::Clip| Sound {
        language: lang.tag().to_owned(),
        clip: clip.key.clone(),
        said: voices::text(lang, &clip.key).unwrap(),
        mime: "audio/wav".to_owned(),
        bytes: wav(1),
    };
    let sounds = Lang::all().flat_map(|lang| clips.iter().map(move |clip| sound(lang, clip)));
    // Under a name of its own each, as real recordings have.
    let named: Vec<_> =
        sounds.enumerate().map(|(n, sound)| (sound, format!("{:012x}", n * 0x9e37_79b9_7f4b))).collect();
    recordings::import(&world.app.store, &named).await.unwrap();
    let mut client = world.client();
    for plan in ["parents-long", "parents"] {
        let (closes, results) = (world.today().plus(14), world.today().plus(21));
        let form =
            [("plan", plan.to_owned()), ("closes", closes.date().to_string()), ("results", results.date().to_string())];
        let form = [&form[..], &[("k", "5".to_owned())]].concat();
        assert_eq!(head.post(routes::OPEN_SURVEY, &form).await.status, 303);
        let school = world.school().await;
        let mut largest = (0, 0);
        for lang in Lang::all() {
            for part in 1..=2 {
                let path = format!("{}?l={}&part={part}", school.path(), lang.tag());
                let (gzip, br) = (bytes(&mut client, &path, "gzip").await, bytes(&mut client, &path, "br").await);
                println!("{plan} {} part {part}: {gzip} bytes gzip, {br} bytes brotli, of {MOST_BYTES}", lang.tag());
                assert!(
                    gzip <= MOST_BYTES && br <= MOST_BYTES,
                    "{plan} {} part {part}: {gzip} and {br} bytes",
                    lang.tag()
                );
                assert!(br > 2_000, "a page that small is not the page");
                largest = (largest.0.max(gzip), largest.1.max(br));
            }
        }
        println!("{plan}: at most {} bytes gzip, {} bytes brotli", largest.0, largest.1);
        head.post(&school.survey_path(), &[("do", "close")]).await;
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
    }
}

#[tokio::test]
async fn one_request_brings_everything_and_the_same_for_everybody() {
    let world = World::new(Engine::Sqlite).await;
    let (_, school) = world.open_survey().await;
    let mut first = world.client();
    let reply = first.get(&school.path()).await;
    assert_eq!(reply.status, 200, "no redirect");
    assert_eq!(reply.header("vary"), "accept-language, accept-encoding");
    let body = reply.body.replace("<link rel=\"icon\" href=\"data:,\">", "");
    for outside in ["src=\"", "<link", "@import", "url(", "style=\"", " onclick=", "http://", "https://"] {
        assert!(!body.contains(outside), "{outside} asks for more or is not allowed by the policy");
    }
    assert!(first.cookies().is_empty());
    let policy = reply.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    let mut second = world.client();
    second.headers.push(("user-agent", "another phone".to_owned()));
    assert_eq!(second.get(&school.path()).await.body, reply.body);
    // On the second visit the phone has it already.
    second.headers.push(("if-none-match", reply.header("etag").to_owned()));
    assert_eq!(second.get(&school.path()).await.status, 304);
    let lower = second.get(&school.path().to_lowercase()).await;
    assert_eq!(lower.status, 304, "a code is read in any case");
}

#[tokio::test]
async fn the_browsers_language_comes_first_and_the_address_decides() {
    let world = World::new(Engine::Sqlite).await;
    let (_, school) = world.open_survey().await;
    for (accept, expected) in
        [("ar-MA,fr;q=0.8", "ar"), ("de,tr;q=0.5", "tr"), ("xx", "nl"), ("", "nl"), ("fr-BE", "fr")]
    {
        let mut client = world.client();
        client.headers.push(("accept-language", accept.to_owned()));
        let body = client.get(&school.path()).await.body;
        assert!(body.contains(&format!("<html lang=\"{expected}\"")), "{accept}");
        let first_tile = body.find("class=\"lang\"").unwrap();
        assert!(body[first_tile..].starts_with(&format!("class=\"lang\" lang=\"{expected}\"")), "{accept}");
        let chosen = client.get(&format!("{}?l=en", school.path())).await.body;
        assert!(chosen.contains("<html lang=\"en\" dir=\"ltr\""));
    }
}

/// Without a script: a form, "your answers", changed, sent, sent again.
#[tokio::test]
async fn without_a_script_it_is_a_form_and_counts_once() {
    let mut world = World::new(Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    for lang in ["nl", "fr", "en", "ar", "tr"] {
        let mut parent = world.client();
        let answers = [("emotion", "yes"), ("barriers", "time"), ("barriers", "shy"), ("wishes", "coffee")];
        let mut form = plain_form(school.survey.id, lang, 0, &answers);
        let check = parent.post(&school.path(), &form).await;
        assert_eq!(check.status, 200, "{}", check.body);
        assert!(check.body.contains(&format!("<html lang=\"{lang}\"")));
        assert!(check.body.contains("name=\"q.barriers\" value=\"shy\""));
        let receipt = check.body.split_once("name=\"receipt\" value=\"").unwrap().1[..32].to_owned();
        let again = parent.post(&school.path(), &form).await;
        assert!(!again.body.contains(&receipt), "each page has a receipt of its own");
        form.push(("change".to_owned(), "1".to_owned()));
        let change = parent.post(&school.path(), &form).await.body;
        assert!(change.contains("name=\"q.barriers\" value=\"shy\" checked"), "what was chosen is still chosen");
        assert!(!change.contains("value=\"money\" checked"));
        form.retain(|(key, _)| key != "change");
        form.push(("receipt".to_owned(), receipt));
        for _ in 0..3 {
            let thanks = parent.post(&school.path(), &form).await;
            assert_eq!(thanks.status, 200);
            assert!(thanks.body.contains("part=2"), "one more minute");
        }
    }
    head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
    assert_eq!(world.opened(&school).await.unwrap().parts[0].as_ref().unwrap().people, 5);
    let _ = world.receipt();
}

#[tokio::test]
async fn a_code_on_the_wall_is_never_an_error() {
    let mut world = World::new(Engine::Sqlite).await;
    let mut head = world.first_visit().await;
    let path = {
        let code: Vec<(String,)> = world.app.store.fetch_all("SELECT code FROM spot", &[]).await.unwrap();
        format!("/{}", code[0].0)
    };
    let mut seen = vec![world.client().get(&path).await];
    let school = world.open_next(&mut head, 5).await;
    seen.push(world.client().get(&path).await);
    head.post(&school.survey_path(), &[("do", "close")]).await;
    seen.push(world.client().get(&path).await);
    head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
    seen.push(world.client().get(&path).await);
    world.days(40).await;
    seen.push(world.client().get(&path).await);
    assert!(seen.iter().all(|reply| reply.status == 200));
    let mut bodies: Vec<_> = seen.iter().map(|reply| reply.body.clone()).collect();
    bodies.sort();
    bodies.dedup();
    assert_eq!(bodies.len(), 5, "each state says something else");
}
