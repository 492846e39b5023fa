//! The box: what is in it, what can be seen of it, and that it opens once. Invariants A2 to A6.

use drempel::{
    domain::{opening::Shown, survey::State},
    store::{
        boxes::{open, settle, void},
        surveys,
    },
};

use crate::harness::{World, counts, on_both_engines};

on_both_engines! {
    /// The whole way of a survey, with exact figures at the end.
    async fn what_went_in_comes_out(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for n in 0..12 {
            let emotion = ["yes", "mostly", "no"][n % 3];
            world.counts(&school, "nl", 0, &[("emotion", emotion), ("barriers", "time"), ("barriers", "money")]).await;
        }
        for _ in 0..10 {
            world.counts(&school, "ar", 0, &[("emotion", "little"), ("barriers", "none")]).await;
        }
        world.counts(&school, "tr", 0, &[("emotion", "unknown")]).await;
        world.counts(&school, "nl", 1, &[("time", "no")]).await;
        let reply = head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);

        let opened = world.opened(&school).await.unwrap();
        let part = opened.parts[0].as_ref().unwrap();
        assert_eq!(part.people, 23);
        assert_eq!(counts(&school.survey, &opened, 0, "emotion"), [("little", 10), ("mostly", 4), ("no", 4), ("yes", 4)].map(|(k, n)| (k.to_owned(), n)).into());
        assert_eq!(counts(&school.survey, &opened, 0, "barriers"), [("money", 12), ("none", 10), ("time", 12)].map(|(k, n)| (k.to_owned(), n)).into());
        let blocks: Vec<_> = part.blocks.iter().map(|block| block.people).collect();
        assert_eq!(blocks, [12, 11], "the one in Turkish stands with those in Arabic");
        assert!(matches!(part.questions[0], Shown::Blocks(_)));
        assert_eq!(opened.parts[1], None, "one person sent part 2");
        let page = school.report(&mut head).await;
        assert!(page.contains("23 ouders antwoordden"));
    }

    /// A2, A5: too few people, and everything of them is gone.
    async fn four_people_are_never_shown(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for _ in 0..4 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(world.opened(&school).await, None);
        for table in ["SELECT COUNT(*) FROM fresh", "SELECT COUNT(*) FROM tally", "SELECT COUNT(*) FROM block",
            "SELECT COUNT(*) FROM who", "SELECT COUNT(*) FROM progress"] {
            let rows: Vec<(i64,)> = world.app.store.fetch_all(table, &[]).await.unwrap();
            assert_eq!(rows[0].0, 0, "{table}");
        }
        let page = head.get(&school.survey_path()).await.text();
        assert!(page.contains("Minder dan 5"), "{page}");
    }

    /// A higher k is chosen before opening, and holds.
    async fn a_school_may_ask_for_larger_groups(world: World) {
        let mut world = world;
        let mut head = world.first_visit().await;
        let school = world.open_next(&mut head, 12).await;
        for _ in 0..11 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(world.opened(&school).await, None);
    }

    /// A3: while a survey runs nothing but steps of people can be seen, for days that are over.
    async fn participation_moves_in_steps_and_once_a_day(world: World) {
        let mut world = world;
        let (_, school) = world.open_survey().await;
        for _ in 0..9 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        let progress = |world: &World| {
            let (store, scope, id) = (world.app.store.clone(), school.scope, school.survey.id);
            async move { settle::progress(&store, scope, id).await.unwrap() }
        };
        world.look().await;
        assert_eq!(progress(&world).await, [], "nothing of today");
        world.days(1).await;
        let moved: Vec<_> = progress(&world).await.into_iter().filter(|(_, steps)| *steps > 0).collect();
        assert_eq!(moved, [(None, 1), (Some(school.spot.id), 1)], "nine people are one step; other places are silent");
        for _ in 0..9 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        let (store, sealer) = (&world.app.store, &world.app.sealer);
        let settled = settle::settle(store, sealer, school.scope, &school.survey, world.today(), settle::Over::Today);
        assert!(settled.await.unwrap(), "the evening is over");
        assert_eq!(progress(&world).await[0], (None, 1), "it has moved today already");
        world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        world.days(1).await;
        assert_eq!(progress(&world).await[0], (None, 3));
    }

    /// A3: two boxes with opposite answers look the same from outside.
    async fn no_page_tells_what_was_answered(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let mut seen = Vec::new();
        for emotion in ["yes", "no"] {
            for _ in 0..7 {
                let reply = world.send(&school, "nl", 0, &[("emotion", emotion)]).await;
                let mut headers: Vec<_> = reply.headers.iter().map(|(k, v)| format!("{k}: {v:?}")).collect();
                headers.sort();
                seen.push(format!("{} {} {}", reply.status, headers.join("\n"), reply.body));
            }
            seen.push(head.get(&school.survey_path()).await.text());
            seen.push(world.client().get(&school.path()).await.body);
        }
        let (yes, no) = seen.split_at(seen.len() / 2);
        assert_eq!(yes, no);
    }

    /// Voiding a sitting leaves it out, unseen, and is named.
    async fn a_voided_afternoon_does_not_count(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for _ in 0..6 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        world.days(1).await;
        for _ in 0..300 {
            world.counts(&school, "nl", 0, &[("emotion", "no")]).await;
        }
        let unsettled = void::unsettled(&world.app.store, school.scope, school.survey.id).await.unwrap();
        assert_eq!(unsettled.len(), 1, "yesterday has settled and cannot be voided any more");
        let (spot, day) = (unsettled[0].sitting.spot.0.to_string(), unsettled[0].sitting.day.0.to_string());
        let form = [("do", "void"), ("spot", spot.as_str()), ("day", day.as_str())];
        assert_eq!(head.post(&school.survey_path(), &form).await.status, 303);
        assert!(head.get(&school.survey_path()).await.text().contains("telt niet mee"));
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let opened = world.opened(&school).await.unwrap();
        assert_eq!(opened.parts[0].as_ref().unwrap().people, 6);
        assert!(head.get(&school.survey_path()).await.text().contains("1 dag telt niet mee"));
    }

    /// A5: what waited on a phone joins a held box, and never a final one; a receipt is remembered for longer.
    async fn late_answers_join_while_the_box_is_held(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for _ in 0..5 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        let receipt = world.receipt();
        let mut waiting = crate::harness::form(school.survey.id, "nl", 0, &[("emotion", "no")], &receipt);
        assert_eq!(head.post(&school.survey_path(), &[("do", "close")]).await.status, 303);
        let mut parent = world.client();
        assert_eq!(parent.post(&school.path(), &waiting).await.status, 409, "too late to begin");
        waiting.extend([("waited", "1"), ("age", "1")].map(|(k, v)| (k.to_owned(), v.to_owned())));
        assert_eq!(parent.post(&school.path(), &waiting).await.status, 204);
        assert_eq!(parent.post(&school.path(), &waiting).await.status, 204, "again, and counted once");
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(parent.post(&school.path(), &waiting).await.status, 204, "it is known to be counted");
        let late = crate::harness::form(school.survey.id, "nl", 0, &[], &world.receipt());
        assert_eq!(parent.post(&school.path(), &late).await.status, 409);
        assert_eq!(world.opened(&school).await.unwrap().parts[0].as_ref().unwrap().people, 6);
    }

    /// A held survey can be opened again, a final one cannot.
    async fn a_box_opens_once(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let path = school.survey_path();
        for _ in 0..5 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        head.post(&path, &[("do", "close")]).await;
        assert_eq!(head.post(&path, &[("do", "extend"), ("closes", "tomorrow")]).await.status, 422);
        head.post(&path, &[("do", "extend"), ("closes", "2026-12-20")]).await;
        assert_eq!(world.school().await.survey.state, State::Open);
        world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        assert_eq!(head.post(&path, &[("do", "open-box")]).await.status, 422, "not without the tick");
        assert_eq!(world.school().await.survey.state, State::Open);
        head.post(&path, &[("do", "open-box"), ("sure", "1")]).await;
        let first = world.opened(&school).await;
        let (store, sealer) = (&world.app.store, &world.app.sealer);
        let again = open::open(store, sealer, school.scope, &school.survey, world.today()).await.unwrap();
        assert_eq!(again, open::Opening::NotNow);
        head.post(&path, &[("do", "extend"), ("closes", "2026-12-20")]).await;
        assert!(!surveys::hold(store, school.scope, school.survey.id, world.today()).await.unwrap());
        assert_eq!(world.school().await.survey.state, State::Final);
        assert_eq!(world.opened(&school).await, first);
        assert_eq!(first.unwrap().parts[0].as_ref().unwrap().people, 6);
    }

    /// A place that hangs for years: the next survey opens on the same code.
    async fn the_same_code_leads_to_the_next_survey(world: World) {
        let mut world = world;
        let (mut head, first) = world.open_survey().await;
        let refused = head.post("/team/open", &[("closes", "2026-12-06"), ("results", "2026-12-13"), ("k", "5")]).await;
        assert_eq!(refused.status, 409, "one at a time");
        head.post(&first.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let second = world.open_next(&mut head, 5).await;
        assert_ne!(first.survey.id, second.survey.id);
        assert_eq!(first.path(), second.path());
        world.counts(&second, "nl", 0, &[]).await;
        let page = world.client().get(&second.path()).await;
        assert!(page.body.contains(&format!("value=\"{}\"", second.survey.id.0)));
    }

    /// A5: the same receipt is one person, whatever arrives in between, at once or later.
    async fn a_retry_never_counts_twice(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let receipts: Vec<String> = (0..8).map(|_| world.receipt()).collect();
        let send = |receipt: &str| {
            let form = crate::harness::form(school.survey.id, "nl", 0, &[("emotion", "yes")], receipt);
            let (mut client, path) = (world.client(), school.path());
            tokio::spawn(async move { client.post(&path, &form).await.status })
        };
        let together: Vec<_> = (0..5).flat_map(|_| receipts.iter().map(|receipt| send(receipt))).collect();
        for sent in together {
            assert_eq!(sent.await.unwrap(), 204);
        }
        world.days(1).await;
        for receipt in &receipts {
            let form = crate::harness::form(school.survey.id, "nl", 0, &[("emotion", "no")], receipt);
            assert_eq!(world.client().post(&school.path(), &form).await.status, 204, "after it settled");
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let opened = world.opened(&school).await.unwrap();
        assert_eq!(counts(&school.survey, &opened, 0, "emotion"), [("yes".to_owned(), 8)].into());
    }

    /// What one copy of the service changes, another one shows after asking for the revision.
    async fn copies_see_each_others_changes(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let copy = world.another_copy().await;
        let mut parent = crate::harness::client::Client::new(copy.clone());
        assert!(parent.get(&school.path()).await.body.contains("q.emotion"));
        let receipt = world.receipt();
        let form = crate::harness::form(school.survey.id, "nl", 0, &[], &receipt);
        assert_eq!(parent.post(&school.path(), &form).await.status, 204);
        assert_eq!(world.client().post(&school.path(), &form).await.status, 204, "sent again to the other copy");
        head.post(&school.survey_path(), &[("do", "close")]).await;
        let form = crate::harness::form(school.survey.id, "nl", 0, &[], &world.receipt());
        assert_eq!(parent.post(&school.path(), &form).await.status, 409, "the gate is shut before the copy knows");
        copy.catalog.refresh(&copy.store).await.unwrap();
        assert!(!parent.get(&school.path()).await.body.contains("q.emotion"));
        let receipts: Vec<(i64,)> = world.app.store.fetch_all("SELECT COUNT(*) FROM receipt", &[]).await.unwrap();
        assert_eq!(receipts, [(1,)]);
    }
}
