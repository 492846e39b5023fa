//! The adversary at the party: it watches the second screen all evening and reads the team's page, and tries to learn what
//! fewer than ten people tapped between two looks.

use drempel::{
    domain::{ids::SurveyId, vote::LIVE_SECONDS},
    store::boxes::{count::Outcome, live},
    web::{routes, tablet::kiosk},
};
use jiff::SignedDuration;
use rand::{RngExt, SeedableRng, rngs::StdRng};

use crate::harness::{World, client::Client, database::Engine};

const IDEAS: usize = 3;
/// Looks of the adversary: one each half minute.
const LOOKS: i64 = 90;
const EVERY: i64 = 30;

/// What stands on the screen at a second.
type Look = (i64, Vec<u64>);

/// Everything that the adversary learns from the screen. Empty when it keeps its secrets. It stands beside the tablet and
/// counts who taps: `people` had done so at each look.
fn leaks(looks: &[Look], people: &[u64]) -> Vec<String> {
    let mut leaks = Vec::new();
    for (_, votes) in looks {
        leaks.extend(votes.iter().filter(|n| *n % 10 != 0).map(|n| format!("exactly {n}")));
    }
    let mut changed: Option<i64> = None;
    let mut counted = 0;
    for (two, people) in looks.windows(2).zip(&people[1..]) {
        let ((_, before), (second, after)) = (&two[0], &two[1]);
        if before == after {
            continue;
        }
        if people - counted < 10 {
            leaks.push(format!("it moved after {} people", people - counted));
        }
        counted = *people;
        for (idea, (a, b)) in before.iter().zip(after).enumerate() {
            if (1..10).contains(&b.abs_diff(*a)) {
                leaks.push(format!("idea {idea} went from {a} to {b}"));
            }
        }
        if let Some(last) = changed.filter(|last| second - last < LIVE_SECONDS) {
            leaks.push(format!("it moved twice in {} seconds", second - last));
        }
        changed = Some(*second);
    }
    leaks
}

/// One party: taps come in small batches; the adversary looks through both doors of two copies of the service.
async fn party(world: &World, head: &mut Client, random: &mut StdRng) -> (Vec<Look>, Vec<Look>, Vec<u64>) {
    let fields = [("way", "one"), ("live", "1"), ("idea", "breakfast"), ("idea", "picnic"), ("idea", "film")];
    let vote = world.vote(head, &fields).await;
    let other = world.another_copy().await;
    let scope = world.scope().await;
    let (mut seen, mut truth, mut all, mut now) = (Vec::new(), Vec::new(), Vec::new(), vec![0_u64; IDEAS]);
    for look in 0..LOOKS {
        let mut counts = [0_u32; IDEAS];
        for _ in 0..random.random_range(0..4) {
            counts[random.random_range(0..IDEAS)] += 1;
        }
        let people: u32 = counts.iter().sum();
        if people > 0 {
            let keys = ["breakfast", "picnic", "film"];
            let count = |_: &str, choice: &str| Some(counts[keys.iter().position(|key| *key == choice).unwrap()]);
            let batch = drempel::domain::vote::Batch::check(&vote.snapshot, Some(people), Some(0), count).unwrap();
            let receipt = drempel::domain::response::Receipt(random.random::<u128>().to_le_bytes());
            let ballot = kiosk::ballot(&vote, drempel::domain::ids::SpotId(7), vote.opens, receipt, &batch);
            assert_eq!(world.app.writer.count(ballot, &world.app.sealer).await, Ok(Outcome::Counted));
        }
        // The order in which the tablet shows them is that of the bank.
        let order = vote.snapshot.vote.as_ref().unwrap().candidates.iter();
        let order: Vec<usize> =
            order.map(|one| ["breakfast", "picnic", "film"].iter().position(|key| *key == one.key).unwrap()).collect();
        now = order.iter().enumerate().map(|(place, of)| now[place] + u64::from(counts[*of])).collect();
        let second = world.app.seconds();
        let copy = if look % 3 == 0 { &other } else { &world.app };
        let votes = live::votes(&copy.store, &copy.sealer, scope, &vote, second).await.unwrap().unwrap();
        seen.push((second, votes));
        truth.push((second, now.clone()));
        all.push(now.iter().sum());
        world.app.clock.advance(SignedDuration::from_secs(EVERY));
    }
    no_page_tells(head, vote.id, &now).await;
    (seen, truth, all)
}

/// The team's own page shows no number of votes while the box is closed.
async fn no_page_tells(head: &mut Client, vote: SurveyId, now: &[u64]) {
    let page = head.get(&routes::survey(vote)).await.text();
    for n in now.iter().filter(|n| **n > 40) {
        assert!(!page.contains(&format!(">{n}<")) && !page.contains(&format!("{n} stemmen")), "{n}");
    }
}

#[tokio::test]
async fn the_second_screen_keeps_its_secrets() {
    let world = World::new(Engine::Sqlite).await;
    let mut head = world.first_visit().await;
    let mut found = 0;
    for seed in 0..25 {
        let (seen, truth, people) = party(&world, &mut head, &mut StdRng::seed_from_u64(seed)).await;
        assert_eq!(leaks(&seen, &people), Vec::<String>::new(), "party {seed}");
        assert!(seen.last().unwrap().1.iter().sum::<u64>() >= 60, "something was shown: {:?}", seen.last());
        assert!(seen.iter().zip(&truth).all(|((_, seen), (_, truth))| seen.iter().zip(truth).all(|(s, t)| s <= t)));
        found += usize::from(!leaks(&truth, &people).is_empty());
    }
    assert_eq!(found, 25, "without the steps the adversary sees single taps");
}
