//! The mirror: the team answers before it reads, into a box of its own, on one sheet, or not at all.

use drempel::{
    domain::{
        ids::SurveyId,
        survey::{Survey, SurveyKind},
    },
    store::{spots, surveys},
    web::routes,
};

use crate::harness::{School, World, client::Client, form, on_both_engines};

/// Twelve parents of two minds, and the box opened.
async fn parents_have_answered(world: &mut World, head: &mut Client, school: &School) {
    for n in 0..12 {
        let emotion = if n < 9 { "yes" } else { "no" };
        world.counts(school, "nl", 0, &[("emotion", emotion), ("barriers", ["time", "money", "shy"][n % 3])]).await;
    }
    head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
}

/// The team's newest survey and the path of its code.
async fn team_survey(world: &World, school: &School) -> (Survey, String) {
    let survey = surveys::all(&world.app.store, school.scope, SurveyKind::Team).await.unwrap().remove(0);
    let all = spots::all(&world.app.store, school.scope).await.unwrap();
    let place = all.into_iter().find(|spot| survey.snapshot.spots.contains(&spot.id)).unwrap();
    (survey, routes::spot(place.code))
}

async fn answer(world: &mut World, path: &str, survey: SurveyId, lang: &str, answers: &[(&str, &str)]) -> u16 {
    let receipt = world.receipt();
    world.client().post(path, &form(survey, lang, 0, answers, &receipt)).await.status
}

/// Whether anything of the report is given out, at any of its addresses.
async fn is_withheld(head: &mut Client, school: &School) -> bool {
    let id = school.survey.id;
    for path in
        [routes::report(id), routes::report_csv(id), routes::report_json(id), routes::promises(id), routes::thanks(id)]
    {
        let reply = head.get(&path).await;
        if reply.status != 303 || reply.body.contains("data-number") {
            return false;
        }
    }
    !head.get(&school.survey_path()).await.body.contains("data-number")
}

on_both_engines! {
    /// The team's box: one link, own box, read together; until it is open nothing of the parents is shown.
    async fn the_team_answers_into_its_own_box(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let opened = head.post(&routes::mirror(school.survey.id), &[("do", "box")]).await;
        let (team, path) = team_survey(&world, &school).await;
        assert_eq!(opened.location(), routes::survey(team.id), "the code for the staff room is next");
        assert_eq!((team.mirrors, team.snapshot.facet), (Some(school.survey.id), None));
        assert!(head.get(&routes::survey(team.id)).await.body.contains("class=\"qr\""));
        let page = world.client().get(&path).await.text();
        assert!(page.contains("Voelen we ons op ons gemak bij alle ouders?") && page.contains("Voelt u zich welkom op school?"));
        assert!(page.contains("data-q=\"q.we-emotion q.guess-emotion\""), "two rows on one screen");

        assert_eq!(answer(&mut world, &path, school.survey.id, "nl", &[("emotion", "yes")]).await, 204, "an answer of a parent who stands there counts");
        assert_eq!(answer(&mut world, &school.path(), team.id, "nl", &[("we-emotion", "yes")]).await, 204);
        assert_eq!(answer(&mut world, &path, team.id, "ar", &[("we-emotion", "yes")]).await, 400, "not a language of the team");
        for n in 0..6 {
            let we = ["yes", "little", "no"][n % 3];
            let answers = [("we-emotion", we), ("guess-emotion", "yes"), ("guess-barriers", "money"), ("team-barriers", "few")];
            assert_eq!(answer(&mut world, &path, team.id, ["nl", "fr"][n % 2], &answers).await, 204);
        }
        parents_have_answered(&mut world, &mut head, &school).await;
        assert!(is_withheld(&mut head, &school).await, "the team has not opened its box");
        assert!(head.get(routes::TEAM).await.text().contains("Eerst kijkt het team in de spiegel"));
        head.post(&routes::survey(team.id), &[("do", "open-box"), ("sure", "1")]).await;

        let report = head.get(&routes::report(school.survey.id)).await.text();
        for number in ["parents/emotion/everybody/yes\">10", "team/we-emotion/everybody/yes\">3", "team/we-emotion/everybody/answered\">7",
            "team/part-1/everybody/people\">7"] {
            assert!(report.contains(number), "{number}");
        }
        assert!(!report.contains("team/guess-emotion/everybody"), "six of one mind are not counted out");
        assert!(report.contains("(Bijna) iedereen: Ja"));
        let who = "SELECT facet, grp FROM who WHERE survey = $1";
        let rows: Vec<(String, String)> = world.app.store.fetch_all(who, &[team.id.0.into()]).await.unwrap();
        assert_eq!(rows, [], "who of the team answered in which language is nobody's business");
    }

    /// A team of fewer than five fills one sheet in together; it is written once.
    async fn a_small_team_fills_in_one_sheet(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        parents_have_answered(&mut world, &mut head, &school).await;
        let path = routes::mirror(school.survey.id);
        assert!(head.get(&path).await.text().contains("Het is niet anoniem"));
        assert_eq!(head.post(&path, &[("do", "sheet")]).await.status, 422, "an empty sheet");
        let four = ["time", "money", "shy", "language"].map(|choice| ("q.guess-barriers", choice));
        let form: Vec<_> = [("do", "sheet"), ("q.we-emotion", "mostly")].into_iter().chain(four).collect();
        let refused = head.post(&path, &form).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("name=\"q.we-emotion\" value=\"mostly\" checked"), "what was filled in is kept");
        assert!(is_withheld(&mut head, &school).await);
        assert_eq!(head.post(&path, &form[..form.len() - 1]).await.status, 303);
        let report = head.get(&routes::report(school.survey.id)).await.text();
        assert!(report.contains("verwacht door het team"), "time and money were guessed");
        assert!(report.contains("data-number=\"parents/emotion/everybody/yes\">9"));
        head.post(&path, &[("do", "sheet"), ("q.we-emotion", "no")]).await;
        let again = head.get(&routes::report(school.survey.id)).await.text();
        assert_eq!(report, again, "a sheet that was read is not written anew");
    }

    /// The head leaves the mirror out, with open eyes, and the report says so.
    async fn the_head_may_leave_the_mirror_out(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        parents_have_answered(&mut world, &mut head, &school).await;
        let path = routes::mirror(school.survey.id);
        assert_eq!(head.post(&path, &[("do", "skip")]).await.status, 422, "the tick is missing");
        assert!(is_withheld(&mut head, &school).await);
        assert_eq!(head.post(&path, &[("do", "skip"), ("sure", "1")]).await.status, 303);
        let report = head.get(&routes::report(school.survey.id)).await.text();
        assert!(report.contains("Het team keek niet in de spiegel."));
        head.post(&path, &[("do", "box")]).await;
        assert!(surveys::all(&world.app.store, school.scope, SurveyKind::Team).await.unwrap().is_empty(), "too late for a guess");
    }

    /// Four answers of a team are as gone as four answers of parents.
    async fn a_team_of_four_in_the_box_is_not_shown(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        head.post(&routes::mirror(school.survey.id), &[("do", "box")]).await;
        let (team, path) = team_survey(&world, &school).await;
        for _ in 0..4 {
            answer(&mut world, &path, team.id, "nl", &[("we-emotion", "no")]).await;
        }
        parents_have_answered(&mut world, &mut head, &school).await;
        head.post(&routes::survey(team.id), &[("do", "open-box"), ("sure", "1")]).await;
        let report = head.get(&routes::report(school.survey.id)).await.text();
        assert!(report.contains("Te weinig mensen van het team antwoordden.") && !report.contains("data-number=\"team/"));
    }

    /// A team's box that was never opened is not forgotten: the next mirror says so, and begins after it.
    async fn the_next_mirror_waits_for_the_last(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        head.post(&routes::mirror(school.survey.id), &[("do", "box")]).await;
        parents_have_answered(&mut world, &mut head, &school).await;
        let next = world.open_next(&mut head, 5).await;
        let refused = head.post(&routes::mirror(next.survey.id), &[("do", "box")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("De doos van het team van een vorige keer is nog niet geopend."));
        let (team, _) = team_survey(&world, &school).await;
        head.post(&routes::survey(team.id), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(head.post(&routes::mirror(next.survey.id), &[("do", "box")]).await.status, 303);
        assert_ne!(team_survey(&world, &school).await.0.id, team.id);
    }

    /// Two surveys at once: the parents' and the team's, each at its own code; a second of either is refused.
    async fn parents_and_team_answer_at_the_same_time(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        head.post(&routes::mirror(school.survey.id), &[("do", "box")]).await;
        head.post(&routes::mirror(school.survey.id), &[("do", "box")]).await;
        assert_eq!(surveys::all(&world.app.store, school.scope, SurveyKind::Team).await.unwrap().len(), 1);
        let (team, path) = team_survey(&world, &school).await;
        assert!(world.client().get(&school.path()).await.body.contains(&format!("value=\"{}\"", school.survey.id.0)));
        assert!(world.client().get(&path).await.body.contains(&format!("value=\"{}\"", team.id.0)));
        world.days(20).await;
        assert_ne!(surveys::get(&world.app.store, school.scope, team.id).await.unwrap().unwrap().state,
            drempel::domain::survey::State::Open, "the keeper tends the team's box too");
    }
}
