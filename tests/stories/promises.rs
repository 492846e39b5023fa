//! Asking is a promise: what is promised, how far it is, and what parents are told.

use drempel::{
    domain::ids::SurveyId,
    web::routes,
    words::{self, Lang},
};

use crate::harness::{School, World, client::Client, on_both_engines};

/// Parents answer, the box is opened, the mirror left out.
async fn round(world: &mut World, head: &mut Client, school: &School, people: usize) {
    for n in 0..people {
        let barriers = if n < 4 { "shy" } else { ["time", "language"][n % 2] };
        world
            .counts(
                school,
                "ar",
                0,
                &[
                    ("emotion", ["yes", "no"][n % 2]),
                    ("barriers", barriers),
                    ("wishes", ["tips", "coffee", "coffee", "coffee"][n % 4]),
                ],
            )
            .await;
    }
    head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
    head.post(&routes::mirror(school.survey.id), &[("do", "skip"), ("sure", "1")]).await;
}

async fn promise(head: &mut Client, survey: SurveyId, form: &[(&str, &str)]) -> u16 {
    head.post(&routes::promises(survey), &[&[("do", "make")], form].concat()).await.status
}

/// The id of the only promise on the page.
async fn only_promise(head: &mut Client, survey: SurveyId) -> String {
    let page = head.get(&routes::promises(survey)).await.body;
    page.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

on_both_engines! {
    /// The full circle: unfinished until published; then the same code says what came of it, in the parent's language.
    async fn the_code_at_the_gate_says_what_came_of_it(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let id = school.survey.id;
        round(&mut world, &mut head, &school, 16).await;
        assert!(head.get(routes::TEAM).await.text().contains("Niet af."));
        assert_eq!(head.post(&routes::promises(id), &[("do", "publish")]).await.status, 422, "nothing was promised");
        let status = promise(&mut head, id, &[("key", "coffee"), ("until", "2026-12-24"), ("hour", "8:30"), ("place", "room")]).await;
        assert_eq!(status, 303);
        let before = world.client().get(&format!("{}?l=ar", school.path())).await.text();
        assert!(!before.contains("نشرب القهوة"), "parents are told when the head says so");
        assert_eq!(head.post(&routes::promises(id), &[("do", "publish")]).await.status, 303);
        assert!(!head.get(routes::TEAM).await.text().contains("Niet af."));

        let told = world.client().get(&format!("{}?l=ar", school.path())).await.text();
        for words in ["<html lang=\"ar\" dir=\"rtl\"", "16", "نشرب القهوة", "24 ديسمبر", "8:30", "وعدنا بهذا"] {
            assert!(told.contains(words), "{words}");
        }
        let named: String = told.split("<ul class=\"named\">").skip(1).map(|list| list.split("</ul>").next().unwrap()).collect();
        assert_eq!(named.matches("<li>").count(), 3, "coffee, and the two barriers that at least five named");
        let shy = words::bank(Lang::parse("ar").unwrap(), "barrier-shy");
        assert!(!named.contains(&shy), "four are too few to be told to all");

        let promise = only_promise(&mut head, id).await;
        head.post(&routes::promises(id), &[("do", "remove"), ("id", &promise)]).await;
        assert!(head.get(&routes::promises(id)).await.body.contains(&promise), "what parents saw stays");
        let form = [("do", "change"), ("id", promise.as_str()), ("until", "2026-12-24"), ("progress", "done")];
        assert_eq!(head.post(&routes::promises(id), &form).await.status, 303);
        let done = world.client().get(&format!("{}?l=tr", school.path())).await.text();
        assert!(done.contains("Yapıldı") && done.contains("class=\"done\""));
        assert!(head.get(routes::TEAM).await.text().contains("Alles wat u beloofde, is gedaan."));
        assert!(head.get(&routes::thanks(id)).await.text().contains("Teşekkürler"), "the poster speaks every language");

        world.app.catalog.refresh(&world.app.store).await.unwrap();
        let next = world.open_next(&mut head, 5).await;
        let start = world.client().get(&next.path()).await.body;
        assert!(start.contains("href=\"?told&amp;l=nl\""), "the new survey leads to what came of the last");
        assert!(world.client().get(&format!("{}?told&l=nl", next.path())).await.text().contains("16 ouders"));
        assert!(world.client().get(&routes::results(next.spot.code)).await.text().contains("16 ouders"));
    }

    /// Fewer than 2k people: parents see the promise and thanks, and no figure.
    async fn few_parents_are_told_promises_only(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        round(&mut world, &mut head, &school, 9).await;
        promise(&mut head, school.survey.id, &[("key", "talk-evening")]).await;
        head.post(&routes::promises(school.survey.id), &[("do", "publish")]).await;
        let told = world.client().get(&school.path()).await.text();
        assert!(told.contains("class=\"promised\"") && !told.contains("class=\"named\"") && !told.contains("9 ouders"));
    }

    /// Words of the school's own stand beside a picture, in the languages in which they were given.
    async fn own_words_are_shown_in_their_languages(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let id = school.survey.id;
        round(&mut world, &mut head, &school, 12).await;
        let own = [("key", "coffee"), ("own", "1")];
        assert_eq!(promise(&mut head, id, &own).await, 422, "words are missing");
        let long = "x".repeat(121);
        assert_eq!(promise(&mut head, id, &[own[0], own[1], ("words-nl", &long)]).await, 422);
        assert_eq!(promise(&mut head, id, &[own[0], own[1], ("words-nl", "Soep <b>voor</b> iedereen"), ("words-fr", "De la soupe")]).await, 303);
        head.post(&routes::promises(id), &[("do", "publish")]).await;
        let of = |lang: &str| format!("{}?l={lang}", school.path());
        assert!(world.client().get(&of("fr")).await.text().contains("De la soupe"));
        let arabic = world.client().get(&of("ar")).await.text();
        assert!(arabic.contains("<b lang=\"nl\" dir=\"ltr\">Soep &lt;b&gt;voor&lt;/b&gt; iedereen</b>"), "{arabic}");
    }

    /// Wrong dates, unknown promises and too many of them get a clear line; nothing is half-written.
    async fn what_cannot_be_promised(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let id = school.survey.id;
        assert_eq!(promise(&mut head, id, &[("key", "coffee")]).await, 303, "before the report there is nothing to promise");
        round(&mut world, &mut head, &school, 12).await;
        assert!(head.get(&routes::promises(id)).await.text().contains("Nog niets beloofd"));
        for wrong in [[("key", "moon"), ("until", "")], [("key", "coffee"), ("until", "soon")], [("key", "coffee"), ("until", "2031-01-01")],
            [("key", "coffee"), ("hour", "at half past nine in the evening")]] {
            assert_eq!(promise(&mut head, id, &wrong).await, 422, "{wrong:?}");
        }
        for _ in 0..12 {
            assert_eq!(promise(&mut head, id, &[("key", "coffee")]).await, 303);
        }
        assert_eq!(promise(&mut head, id, &[("key", "coffee")]).await, 422, "twelve are enough");
        let promise_id = only_promise(&mut head, id).await;
        head.post(&routes::promises(id), &[("do", "remove"), ("id", &promise_id)]).await;
        assert!(!head.get(&routes::promises(id)).await.body.contains(&promise_id));
        assert_eq!(head.post(&routes::promises(id), &[("do", "change"), ("id", &promise_id)]).await.status, 422);
    }
}
