//! What the clock does by itself.

use drempel::{domain::survey::State, store::boxes::keeper::Keeper};
use jiff::SignedDuration;

use crate::harness::{World, on_both_engines};

async fn state(world: &World) -> State {
    world.school().await.survey.state
}

on_both_engines! {
    /// Two weeks open, three days held, then the box is opened, without anybody pressing a button.
    async fn a_survey_ends_by_itself(world: World) {
        let mut world = world;
        let (_, school) = world.open_survey().await;
        for _ in 0..5 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        world.days(14).await;
        assert_eq!(state(&world).await, State::Open, "the last day counts");
        world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        world.days(1).await;
        assert_eq!(state(&world).await, State::Held);
        world.days(3).await;
        assert_eq!(state(&world).await, State::Held);
        world.days(1).await;
        assert_eq!(state(&world).await, State::Final);
        assert_eq!(world.opened(&school).await.unwrap().parts[0].as_ref().unwrap().people, 6);
    }

    /// With too few people the box waits two weeks for the head, and then ends without a result.
    async fn too_few_people_wait_for_the_head(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        world.days(15 + 13).await;
        assert_eq!(state(&world).await, State::Held);
        head.post(&school.survey_path(), &[("do", "extend"), ("closes", "2026-12-24")]).await;
        assert_eq!(state(&world).await, State::Open);
        world.days(5 + 14).await;
        assert_eq!(state(&world).await, State::Held);
        world.days(2).await;
        assert_eq!(state(&world).await, State::Final);
        assert_eq!(world.opened(&school).await, None);
    }

    /// A wrong clock must not end a survey: nothing is opened as the first act, nor after a jump.
    async fn the_clock_never_opens_a_box_by_surprise(world: World) {
        let mut world = world;
        let (_, school) = world.open_survey().await;
        for _ in 0..5 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        world.days(15).await;
        assert_eq!(state(&world).await, State::Held);
        world.app.clock.advance(SignedDuration::from_hours(24 * 400));
        world.look().await;
        assert_eq!(state(&world).await, State::Held, "the clock jumped");
        world.keeper = Keeper::default();
        world.look().await;
        assert_eq!(state(&world).await, State::Held, "the service has just started");
        world.app.clock.advance(SignedDuration::from_mins(1));
        world.look().await;
        assert_eq!(state(&world).await, State::Final, "the clock goes on steadily");
    }

    /// Receipts are forgotten sixty days after the box was opened.
    async fn receipts_are_forgotten(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for _ in 0..5 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let receipts = |world: &World| {
            let store = world.app.store.clone();
            async move { store.fetch_all::<(i64,)>("SELECT COUNT(*) FROM receipt", &[]).await.unwrap()[0].0 }
        };
        world.days(60).await;
        assert_eq!(receipts(&world).await, 5);
        world.days(2).await;
        assert_eq!(receipts(&world).await, 0);
    }

    /// The answers of a day that was at the border of a night belong to the school's day, and an answer that waited
    /// belongs to the day on which it was given, within the days of the survey.
    async fn an_answer_belongs_to_the_schools_day(world: World) {
        let mut world = world;
        let (_, school) = world.open_survey().await;
        let first = world.today();
        let mut days = Vec::new();
        for (hours, age) in [(0, "0"), (15, "0"), (2, "0"), (0, "1"), (0, "400"), (0, "-3"), (0, "long")] {
            world.app.clock.advance(SignedDuration::from_hours(hours));
            let mut form = crate::harness::form(school.survey.id, "nl", 0, &[], &world.receipt());
            form.extend([("waited", "1"), ("age", age)].map(|(k, v)| (k.to_owned(), v.to_owned())));
            assert_eq!(world.client().post(&school.path(), &form).await.status, 204);
            let sql = "SELECT DISTINCT day FROM fresh ORDER BY day";
            days.push(world.app.store.fetch_all::<(i64,)>(sql, &[]).await.unwrap().len());
        }
        assert_eq!(days, [1, 1, 2, 2, 2, 2, 2], "noon, three at night, five in the morning, then clipped");
        let sql = "SELECT MIN(day), MAX(day) FROM fresh";
        let days: Vec<(i64, i64)> = world.app.store.fetch_all(sql, &[]).await.unwrap();
        assert_eq!(days, [(first.0, first.0 + 1)]);
    }
}
