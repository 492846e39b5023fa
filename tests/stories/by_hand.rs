//! Answers through somebody's hands: a helper who asks aloud, and sheets of paper in stacks.

use aes_gcm::{
    Aes256Gcm, KeyInit as _,
    aead::{Aead as _, Nonce},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use drempel::{
    domain::{place::PlaceKind, survey::Facet},
    store::spots,
    web::routes,
};
use hkdf::Hkdf;
use p256::{PublicKey, SecretKey, ecdh::diffie_hellman, elliptic_curve::sec1::ToSec1Point as _};
use sha2::Sha256;

use crate::{
    harness::{
        School, World,
        client::{Client, encode},
        form, on_both_engines,
    },
    votes::code_for,
};

/// A helper with a tablet that was paired.
async fn helper(world: &World, head: &mut Client) -> Client {
    let until = world.today().plus(30).date().to_string();
    let code = code_for(head, &[("do", "helper"), ("name", "Yusra"), ("until", &until)]).await;
    let mut tablet = world.client();
    assert_eq!(tablet.post(routes::HELPER, &[("code", code)]).await.status, 303);
    tablet
}

/// What the tablet seals, with the public half that stands in its page.
fn sealed(page: &str, seed: u64, message: &str) -> String {
    let public = page.split("&quot;public&quot;:&quot;").nth(1).unwrap().split("&quot;").next().unwrap();
    seal(&BASE64_STANDARD.decode(public).unwrap(), seed, message)
}

/// The tablet's half of the envelope; `seed` stands for the key that it draws and forgets.
pub fn seal(public: &[u8], seed: u64, message: &str) -> String {
    let mut drawn = [7; 32];
    drawn[..8].copy_from_slice(&seed.to_le_bytes());
    let secret = SecretKey::from_slice(&drawn).unwrap();
    let mine = secret.public_key().to_sec1_point(false).as_bytes().to_vec();
    let shared = diffie_hellman(secret.to_nonzero_scalar(), PublicKey::from_sec1_bytes(public).unwrap().as_affine());
    let mut key = [0; 32];
    let salt = [&mine[..], public].concat();
    Hkdf::<Sha256>::new(Some(&salt), shared.raw_secret_bytes()).expand(b"drempel envelope", &mut key).unwrap();
    let text = Aes256Gcm::new(&key.into()).encrypt(&Nonce::<Aes256Gcm>::default(), message.as_bytes()).unwrap();
    BASE64_STANDARD.encode([mine, text].concat())
}

/// Sheets of a stack: answers to the first and the second part of each.
fn stack(school: &School, sheets: &[(&str, &str)], seed: u32) -> Vec<(String, String)> {
    let mut all = vec![("survey".to_owned(), school.survey.id.0.to_string())];
    for (front, back) in sheets {
        all.push(("sheet0".to_owned(), (*front).to_owned()));
        if !back.is_empty() {
            all.push(("sheet1".to_owned(), (*back).to_owned()));
        }
    }
    all.push(("receipt0".to_owned(), format!("{seed:031x}0")));
    all.push(("receipt1".to_owned(), format!("{seed:031x}1")));
    all
}

const FRONT: &str = "l=ar&q.emotion=yes&q.barriers=time&q.barriers=money";
const BACK: &str = "l=ar&q.time=no";

on_both_engines! {
    /// Answers from a helper's tablet, sealed or not, go into the same box, from a place of their own.
    async fn a_helper_is_a_place_of_its_own(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let mut tablet = helper(&world, &mut head).await;
        let page = tablet.get(routes::HELPER).await.body;
        for n in 0..4_u64 {
            let receipt = world.receipt();
            let answers = encode(&form(school.survey.id, "ar", 0, &[("emotion", "no")], &receipt));
            let envelope = sealed(&page, n + 1, &answers);
            for _ in 0..2 {
                let sent = [("survey", school.survey.id.0.to_string()), ("sealed", envelope.clone()), ("age", "0".to_owned())];
                let reply = tablet.post(routes::HELPER_ANSWERS, &sent).await;
                assert!(reply.status == 200 && reply.body.starts_with("open "), "{} {}", reply.status, reply.body);
            }
        }
        for _ in 0..3 {
            let receipt = world.receipt();
            let open = form(school.survey.id, "nl", 0, &[("emotion", "yes")], &receipt);
            assert_eq!(tablet.post(routes::HELPER_ANSWERS, &open).await.status, 200);
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        // Nonsense, an envelope for another survey, answers that the survey does not ask.
        let other = sealed(&page, 9, "survey=1&part=0&l=nl");
        for wrong in [vec![("sealed", "nonsense"), ("survey", "1")], vec![("sealed", &other), ("survey", "1")], vec![("survey", "x")]] {
            assert_eq!(tablet.post(routes::HELPER_ANSWERS, &wrong).await.status, 422, "{wrong:?}");
        }
        let receipt = world.receipt();
        let wrong = form(school.survey.id, "nl", 0, &[("emotion", "purple")], &receipt);
        assert_eq!(tablet.post(routes::HELPER_ANSWERS, &wrong).await.status, 422);

        // What waited comes in while the box is held, and not afterwards.
        head.post(&school.survey_path(), &[("do", "close")]).await;
        let receipt = world.receipt();
        let late = form(school.survey.id, "nl", 0, &[("emotion", "little")], &receipt);
        assert_eq!(tablet.post(routes::HELPER_ANSWERS, &late).await.status, 409, "who begins now is late");
        let waited = [late, vec![("waited".to_owned(), "1".to_owned())]].concat();
        assert_eq!(tablet.post(routes::HELPER_ANSWERS, &waited).await.status, 200);
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(tablet.post(routes::HELPER_ANSWERS, &waited).await.status, 200, "it was counted");
        let receipt = world.receipt();
        let mut late = form(school.survey.id, "nl", 0, &[("emotion", "little")], &receipt);
        late.push(("waited".to_owned(), "1".to_owned()));
        assert_eq!(tablet.post(routes::HELPER_ANSWERS, &late).await.status, 409);

        let opened = world.opened(&school).await.unwrap();
        let counts = crate::harness::counts(&school.survey, &opened, 0, "emotion");
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [("little".to_owned(), 1), ("no".to_owned(), 4), ("yes".to_owned(), 6)]);
        // Eight through the helper; the three at the gate are too few to stand alone, so both are one group.
        let spot = spots::by_hand(&world.app.store, school.scope, PlaceKind::Helper, &world.app.random).await.unwrap();
        let index = school.survey.snapshot.value_of(Some(Facet::Spot), &spot.id.0.to_string()).unwrap();
        assert!(index < school.survey.snapshot.spots.len(), "it was there when the survey opened");
        assert!(opened.spots.iter().any(|group| group.values.contains(&index) && group.people >= 8), "{:?}", opened.spots);
    }

    /// Sheets are counted in stacks: all of one or nothing, once, and at least five.
    async fn sheets_come_in_stacks(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let path = routes::entry(school.survey.id);
        let six = [(FRONT, BACK), (FRONT, ""), (FRONT, BACK), ("l=nl&q.emotion=no", ""), (FRONT, BACK), ("l=nl", "")];
        assert_eq!(head.post(&path, &stack(&school, &six[..4], 1)).await.status, 422, "four are too few");
        let mut spoiled = six;
        spoiled[5].0 = "l=nl&q.emotion=purple";
        assert_eq!(head.post(&path, &stack(&school, &spoiled, 1)).await.status, 422);
        let many = vec![(FRONT, ""); 31];
        assert_eq!(head.post(&path, &stack(&school, &many, 1)).await.status, 422, "more than a stack");
        let rows: Vec<(i64,)> = world.app.store.fetch_all("SELECT survey FROM receipt", &[]).await.unwrap();
        assert_eq!(rows, [], "nothing of a refused stack is counted");
        for _ in 0..3 {
            assert_eq!(head.post(&path, &stack(&school, &six, 1)).await.status, 204);
        }
        assert_eq!(world.client().post(&path, &stack(&school, &six, 2)).await.location(), routes::SIGN_IN);
        let receipts: Vec<(i64,)> = world.app.store.fetch_all("SELECT survey FROM receipt", &[]).await.unwrap();
        assert_eq!(receipts.len(), 2, "one for each part of the stack: none for a sheet");
        world.days(1).await;
        let page = head.get(&school.survey_path()).await.text();
        assert!(page.contains("Op papier") && page.contains("Minstens 5 mensen"), "{page}");
        head.post(&school.survey_path(), &[("do", "close")]).await;
        assert_eq!(head.post(&path, &stack(&school, &six, 3)).await.status, 204, "sheets that were filled in in time");
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(head.post(&path, &stack(&school, &six, 4)).await.status, 409);
        let opened = world.opened(&school).await.unwrap();
        let people: Vec<u64> = opened.parts.iter().map(|part| part.as_ref().unwrap().people).collect();
        assert_eq!(people, [12, 6]);
        let counts = crate::harness::counts(&school.survey, &opened, 0, "barriers");
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [("money".to_owned(), 8), ("time".to_owned(), 8)]);
    }
}

/// Every survey prints in every language, with a box for every choice and the key that types it.
#[tokio::test]
async fn every_choice_has_a_box_on_paper() {
    let world = World::new(crate::harness::database::Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    let choices: usize = school
        .survey
        .snapshot
        .parts
        .iter()
        .flat_map(|part| &part.questions)
        .map(|asked| asked.choices.len() + usize::from(asked.kind.may_be_unknown()))
        .sum();
    for tag in &school.survey.snapshot.languages {
        let page = head.get(&format!("{}?in={tag}", routes::paper(school.survey.id))).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.body.matches("class=\"tick\"").count(), choices, "{tag}");
        assert_eq!(page.body.matches("class=\"key\"").count(), choices, "{tag}");
        assert!(page.body.contains(&format!("<main lang=\"{tag}\"")));
    }
    assert!(
        head.get(&format!("{}?in=xx", routes::paper(school.survey.id))).await.body.contains("?in=nl"),
        "the languages to choose from"
    );
}
