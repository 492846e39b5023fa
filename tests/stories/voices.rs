//! A voice for every word: volunteers record, parents listen, hosts pass packs on.

use drempel::{
    store::voices as recordings,
    voices::{clips, pack},
    web::routes,
};
use jiff::SignedDuration;

use crate::harness::{
    World,
    client::Client,
    files::{send, upload, wav},
    on_both_engines,
    process::program,
};

/// A link to the recording room, as the team's page shows it once.
async fn invite(head: &mut Client, language: &str, until: &str) -> String {
    let page = head.post(routes::VOICES, &[("language", language), ("until", until)]).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let link = page.body.split("href=\"http://127.0.0.1:8080").nth(1).unwrap().split('"').next().unwrap();
    link.to_owned()
}

/// The volunteer agrees and reads a sentence.
async fn record(world: &World, room: &str, clip: &str, seconds: u32) -> (u16, String) {
    world.client().post(room, &[("agree", "1")]).await;
    let reply =
        send(&world.app, "PUT", &format!("{room}/{clip}?said={}", on_screen(world, room, clip).await), wav(seconds))
            .await;
    (reply.status, reply.body)
}

/// The sentence of a clip as the volunteer sees it.
async fn on_screen(world: &World, room: &str, clip: &str) -> String {
    let page = world.client().get(room).await.body;
    let line = page.split(&format!("data-clip=\"{clip}\" data-said=\"")).nth(1).unwrap();
    line.split('"').next().unwrap().to_owned()
}

on_both_engines! {
    async fn a_volunteer_lends_a_voice_and_parents_hear_it(world: World) {
        let (mut head, school) = world.open_survey().await;
        let start = format!("{}?l=ar", school.path());
        assert!(!world.client().get(&start).await.body.contains("data-v=\""), "nothing is recorded yet");
        let room = invite(&mut head, "ar", "2026-12-01").await;
        assert!(!head.get(routes::VOICES).await.body.contains(&room), "the link is shown once");
        let page = world.client().get(&room).await;
        assert!(page.body.contains("lang=\"ar\" dir=\"rtl\"") && !page.body.contains("id=\"speak\""), "first the volunteer agrees");
        assert_eq!(send(&world.app, "PUT", &format!("{room}/question-emotion"), wav(1)).await.status, 410);
        assert_eq!(world.client().post(&room, &[("do", "begin")]).await.status, 422);
        let (status, hash) = record(&world, &room, "question-emotion", 2).await;
        assert_eq!((status, hash.len()), (200, 12));
        assert!(world.client().get(&room).await.body.contains("id=\"speak\""));

        let page = world.client().get(&start).await;
        assert!(page.body.contains(&format!("data-v=\"question-emotion.{hash}\"")));
        assert!(!world.client().get(&format!("{}?l=tr", school.path())).await.body.contains("data-v=\""), "never in another language");
        let sound = format!("{}/voice/ar/question-emotion.{hash}", school.path());
        let whole = world.client().get(&sound).await;
        assert_eq!((whole.status, whole.header("content-type"), whole.header("accept-ranges")), (200, "audio/wav", "bytes"));
        assert!(whole.header("cache-control").contains("immutable"));
        let mut player = world.client();
        player.headers.push(("range", "bytes=4-7".to_owned()));
        let piece = player.get(&sound).await;
        assert_eq!((piece.status, piece.header("content-length")), (206, "4"));
        assert_eq!(piece.header("content-range"), format!("bytes 4-7/{}", wav(2).len()));
        assert_eq!(world.client().get(&sound.replace(&hash, "000000000000")).await.status, 404);

        // What was read before is replaced, and what is deleted is gone.
        let (_, again) = record(&world, &room, "question-emotion", 3).await;
        assert_ne!(again, hash);
        assert_eq!(world.client().get(&sound).await.status, 404);
        assert_eq!(send(&world.app, "DELETE", &format!("{room}/question-emotion"), Vec::new()).await.status, 204);
        assert!(!world.client().get(&start).await.body.contains("data-v=\""));
        record(&world, &room, "scale-yes", 1).await;
        record(&world, &room, "scale-no", 1).await;
        world.client().post(&room, &[("do", "delete-all")]).await;
        assert!(!world.client().get(&start).await.body.contains("data-v=\""));
    }

    async fn a_link_opens_one_language_until_a_day(world: World) {
        let (mut head, school) = world.open_survey().await;
        let room = invite(&mut head, "tr", "2026-11-24").await;
        record(&world, &room, "scale-yes", 1).await;
        let of = |clip: &str| format!("{room}/{clip}");
        for (clip, bytes, status) in [
            ("question-moon", wav(1), 404),
            ("question-time", b"no sound at all".to_vec(), 415),
            ("question-time", wav(62), 422),
            ("question-time", vec![0; 2 << 20], 413),
        ] {
            assert_eq!(send(&world.app, "PUT", &of(clip), bytes).await.status, status, "{clip}");
        }
        // Another link cannot delete it, and a guessed one opens nothing.
        let other = invite(&mut head, "tr", "2026-11-30").await;
        record(&world, &other, "scale-no", 1).await;
        assert_eq!(send(&world.app, "DELETE", &format!("{other}/scale-yes"), Vec::new()).await.status, 404);
        let guessed = routes::room("00112233445566778899aabbccddeeff");
        assert_eq!(world.client().get(&guessed).await.status, 410);
        world.app.clock.advance(SignedDuration::from_hours(24 * 3));
        let over = world.client().get(&room).await;
        assert!(over.status == 410 && over.body.contains("value=\"delete-all\""), "what was read can still be taken back");
        assert_eq!(send(&world.app, "PUT", &of("scale-no"), wav(1)).await.status, 410);
        assert_eq!(world.client().get(&other).await.status, 200);
        let page = head.get(routes::VOICES).await.body;
        let id = page.split("name=\"withdraw\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        head.post(routes::VOICES, &[("withdraw", id.as_str())]).await;
        assert_eq!(world.client().get(&other).await.status, 410, "withdrawn");
        for wrong in [[("language", "xx"), ("until", "2026-12-01")], [("language", "tr"), ("until", "2027-12-01")]] {
            assert_eq!(head.post(routes::VOICES, &wrong).await.status, 422);
        }
        // What was recorded stays until somebody deletes it: here the school.
        let page = head.get(&routes::voices_of(drempel::words::Lang::parse("tr").unwrap())).await.body;
        assert_eq!(page.matches("<audio").count(), 2);
        head.post("/team/voices/tr", &[("clip", "scale-yes")]).await;
        let page = world.client().get(&format!("{}?l=tr", school.path())).await.body;
        assert!(!page.contains("data-v=\"scale-yes.") && page.contains("data-v=\"scale-no."));
    }

    /// A second volunteer goes on where the first stopped; what is worded otherwise by now is nobody's voice.
    async fn volunteers_share_a_language_and_nobody_reads_an_old_sentence(world: World) {
        let (mut head, school) = world.open_survey().await;
        let first = invite(&mut head, "tr", "2026-12-01").await;
        record(&world, &first, "scale-yes", 1).await;
        let second = invite(&mut head, "tr", "2026-12-01").await;
        world.client().post(&second, &[("agree", "1")]).await;
        let page = world.client().get(&second).await.body;
        let line = page.split("data-clip=\"scale-yes\"").nth(1).unwrap().split('>').next().unwrap();
        assert!(line.contains("data-there") && !line.contains("data-sound"), "somebody has read it: {line}");

        let seen = on_screen(&world, &second, "scale-no").await;
        let csv = "file,key,original,translation,correction\nbank,scale-no,Nee,Hayır,Yok\n";
        assert_eq!(upload(&mut head, "/team/languages/tr", &[], ("sheet", csv.as_bytes())).await.status, 200);
        let put = async |said: &str| send(&world.app, "PUT", &format!("{second}/scale-no?said={said}"), wav(1)).await.status;
        assert_eq!(put(&seen).await, 409, "the sentence on the screen is not the one parents see");
        assert_eq!(put("").await, 409);
        assert_eq!(put(&on_screen(&world, &second, "scale-no").await).await, 200);
        assert!(world.client().get(&format!("{}?l=tr", school.path())).await.body.contains("data-v=\"scale-no."));

        // The old words are good after all: the new recording is silent, and can be thrown away.
        let back = csv.replace("Yok", "Hayır");
        assert_eq!(upload(&mut head, "/team/languages/tr", &[], ("sheet", back.as_bytes())).await.status, 200);
        let page = world.client().get(&format!("{}?l=tr", school.path())).await.body;
        assert!(page.contains("Hayır") && !page.contains("data-v=\"scale-no."));
        assert!(head.get("/team/voices/tr").await.body.contains("value=\"scale-no\""));
        head.post("/team/voices/tr", &[("clip", "scale-no")]).await;
        assert!(!head.get("/team/voices/tr").await.body.contains("value=\"scale-no\""));
        world.app.clock.advance(SignedDuration::from_hours(24 * 30));
        assert_eq!(world.client().post(&first, &[("do", "delete-all")]).await.status, 303);
        let over = world.client().get(&first).await;
        assert!(over.status == 410 && !over.body.contains("delete-all"));
        assert!(recordings::export(&world.app.store).await.unwrap().is_empty());
    }

    /// A pack of the host serves every school; a school's own voice goes before it.
    async fn a_pack_serves_every_school_and_a_schools_own_voice_goes_before(world: World) {
        let (mut head, school) = world.open_survey().await;
        let room = invite(&mut head, "ar", "2026-12-01").await;
        let (_, own) = record(&world, &room, "scale-yes", 1).await;
        let exported = recordings::export(&world.app.store).await.unwrap();
        assert_eq!(exported.len(), 1, "the only school's own voice travels too");
        let mut packed = Vec::new();
        let mut sounds = exported.clone();
        sounds[0].bytes = wav(4);
        let mut second = sounds[0].clone();
        (second.clip, second.said) = ("scale-no".to_owned(), drempel::voices::text(drempel::words::Lang::parse("ar").unwrap(), "scale-no").unwrap());
        sounds.push(second);
        let mut old = sounds[0].clone();
        (old.clip, old.said) = ("scale-little".to_owned(), "worded otherwise".to_owned());
        sounds.push(old);
        pack::write(&sounds, &mut packed).unwrap();
        recordings::import(&world.app.store, &pack::read(&packed[..]).unwrap()).await.unwrap();
        world.app.catalog.refresh(&world.app.store).await.unwrap();
        let page = world.client().get(&format!("{}?l=ar", school.path())).await.body;
        assert!(page.contains(&format!("data-v=\"scale-yes.{own}\"")), "the school's own goes before");
        assert!(page.contains(&format!("data-v=\"scale-no.{}\"", pack::hash(&wav(4)))));
        assert!(!page.contains("data-v=\"scale-little."), "a sentence that is worded otherwise now is not played");
        send(&world.app, "DELETE", &format!("{room}/scale-yes"), Vec::new()).await;
        let page = world.client().get(&format!("{}?l=ar", school.path())).await.body;
        assert!(page.contains(&format!("data-v=\"scale-yes.{}\"", pack::hash(&wav(4)))), "then the host's speaks again");
    }
}

/// The tile of a language says its own invitation, and every sentence of the first screens can speak.
#[tokio::test]
async fn every_sentence_of_the_default_survey_finds_its_recording() {
    let world = World::new(crate::harness::database::Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    let room = invite(&mut head, "tr", "2026-12-01").await;
    for clip in clips().iter().filter(|clip| clip.priority <= 2) {
        assert_eq!(record(&world, &room, &clip.key, 1).await.0, 200, "{}", clip.key);
    }
    for part in ["", "&part=2"] {
        let page = world.client().get(&format!("{}?l=tr{part}", school.path())).await.body;
        for spoken in ["data-v=\"thanks-title.", "data-v=\"thanks-counted."] {
            assert!(page.contains(spoken), "{spoken}");
        }
        assert_eq!(page.contains("data-full=\""), page.contains("data-full-v=\"choose-full."));
        for unspoken in
            ["<h1 tabindex=\"-1\">", "<h2 tabindex=\"-1\" id=\"q", "<b translate=\"no\">", "<b data-quiet>", "<b>"]
        {
            let form = page.split("<form").nth(1).unwrap().split("</form>").next().unwrap();
            assert!(!form.contains(unspoken), "{unspoken} has no recording");
        }
    }
    let dutch = world.client().get(&format!("{}?l=nl", school.path())).await.body;
    assert_eq!(dutch.matches("data-v=\"").count(), 1, "only the tile of Turkish speaks");
    assert!(dutch.contains("data-v=\"start-pick."));
}

/// The real program: a pack goes from one host to another, and what is no pack is refused in one line.
#[tokio::test]
async fn a_pack_travels_from_host_to_host() {
    let [one, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let run = async |data: &std::path::Path, words: &[&str]| {
        let output =
            tokio::process::Command::new(program()).args(words).arg("--data").arg(data).output().await.unwrap();
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let lang = drempel::words::Lang::parse("so").unwrap();
    let sounds: Vec<_> = ["scale-yes", "scale-no"]
        .map(|clip| recordings::Sound {
            language: "so".to_owned(),
            clip: clip.to_owned(),
            said: drempel::voices::text(lang, clip).unwrap(),
            mime: "audio/wav".to_owned(),
            bytes: wav(1 + u32::try_from(clip.len()).unwrap() % 3),
        })
        .into();
    let first = one.path().join("first.tar");
    pack::write(&sounds, std::fs::File::create(&first).unwrap()).unwrap();
    let (status, said, _) = run(one.path(), &["voices", "import", first.to_str().unwrap()]).await;
    assert!(status == 0 && said.contains("2 recordings taken in"), "{said}");
    let second = one.path().join("second.tar");
    let (status, said, _) = run(one.path(), &["voices", "export", second.to_str().unwrap()]).await;
    assert!(status == 0 && said.contains("2 recordings written"), "{said}");
    let (status, _, line) = run(one.path(), &["voices", "export", second.to_str().unwrap()]).await;
    assert!(status == 2 && line.contains("cannot be made"), "a pack that is there is not overwritten: {line}");
    run(other.path(), &["voices", "import", second.to_str().unwrap()]).await;
    let store = drempel::store::Store::open(other.path().join("drempel.sqlite").to_str().unwrap()).await.unwrap();
    let mut there = recordings::export(&store).await.unwrap();
    there.sort_by_key(|sound| std::cmp::Reverse(sound.clip.clone()));
    assert_eq!(there, sounds);
    std::fs::write(&first, "this is no pack").unwrap();
    for words in [["voices", "import", first.to_str().unwrap()], ["voices", "import", "/nowhere.tar"]] {
        let (status, _, line) = run(other.path(), &words).await;
        assert!(status == 2 && line.lines().count() == 1 && line.starts_with("drempel: "), "{line}");
    }
}
