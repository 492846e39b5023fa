//! Slips: one family, one answer, and still nobody knows.

use std::collections::BTreeSet;

use drempel::web::routes;

use crate::harness::{School, World, client::Client, form, on_both_engines};

/// The team makes slips; what stands on them.
async fn make(head: &mut Client, school: &School, number: usize) -> Vec<String> {
    let page = head.post(&routes::slips(school.survey.id), &[("do", "make"), ("number", &number.to_string())]).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let codes = page.body.split("class=\"code\" dir=\"ltr\">").skip(1);
    codes.map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

/// Somebody answers a part with a slip; the status.
async fn answer(world: &mut World, school: &School, path: &str, part: usize, choice: &str) -> u16 {
    let receipt = world.receipt();
    let key = ["emotion", "time"][part];
    world.client().post(path, &form(school.survey.id, "nl", part, &[(key, choice)], &receipt)).await.status
}

on_both_engines! {
    async fn a_slip_counts_once_for_each_part(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let slips = make(&mut head, &school, 8).await;
        let distinct: BTreeSet<&String> = slips.iter().collect();
        assert_eq!(distinct.len(), 8);
        for (n, slip) in slips.iter().enumerate().take(6) {
            assert!(world.client().get(slip).await.body.contains("id=\"q1\""), "the questions");
            assert_eq!(answer(&mut world, &school, slip, 0, ["yes", "no"][n % 2]).await, 204);
            assert_eq!(answer(&mut world, &school, slip, 0, "no").await, 410, "a second time");
        }
        assert_eq!(answer(&mut world, &school, &slips[0], 1, "yes").await, 204, "the second part is another answer");
        assert_eq!(answer(&mut world, &school, &slips[0], 1, "yes").await, 410);
        // The same form again is a retry, not a second answer.
        let receipt = world.receipt();
        let sent = form(school.survey.id, "nl", 0, &[("emotion", "little")], &receipt);
        for _ in 0..3 {
            assert_eq!(world.client().post(&slips[6], &sent).await.status, 204);
        }
        let used = world.client().get(&format!("{}?l=nl", slips[0])).await;
        assert!(used.status == 200 && used.text().contains("Dit briefje is al gebruikt"), "{}", used.text());
        assert!(!used.body.contains("part=2"), "both parts are answered");
        assert!(world.client().get(&format!("{}?l=ar", slips[1])).await.body.contains("part=2"), "one more minute?");
        let invented = format!("{}/0123456789", school.path());
        let foreign = world.client().get(&format!("{invented}?l=nl")).await;
        assert!(foreign.text().contains("hoort niet bij deze vragen") && foreign.body.contains(&school.path()));
        assert_eq!(answer(&mut world, &school, &invented, 0, "yes").await, 410);
        assert_eq!(world.client().get(&format!("{}/short", school.path())).await.status, 404);

        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let opened = world.opened(&school).await.unwrap();
        assert_eq!(opened.parts[0].as_ref().unwrap().people, 7);
        let counts = crate::harness::counts(&school.survey, &opened, 0, "emotion");
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [("little".to_owned(), 1), ("no".to_owned(), 3), ("yes".to_owned(), 3)]);

        // Sixty days later receipts and slips are gone.
        world.days(61).await;
        let left: Vec<(i64,)> = world.app.store.fetch_all("SELECT used FROM slip", &[]).await.unwrap();
        assert_eq!(left, []);
    }

    /// Copies of a slip, on many phones and two copies of the service at the same moment: one of them counts.
    async fn a_copied_slip_counts_once(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let slips = make(&mut head, &school, 10).await;
        let other = world.another_copy().await;
        let mut all = tokio::task::JoinSet::new();
        for slip in &slips {
            for copy in 0..6 {
                let app = if copy % 2 == 0 { world.app.clone() } else { other.clone() };
                let (receipt, path) = (world.receipt(), slip.clone());
                let sent = form(school.survey.id, "nl", 0, &[("emotion", ["yes", "no"][copy % 2])], &receipt);
                all.spawn(async move { Client::new(app).post(&path, &sent).await.status });
            }
        }
        let statuses = all.join_all().await;
        assert_eq!(statuses.iter().filter(|status| **status == 204).count(), 10, "{statuses:?}");
        assert!(statuses.iter().all(|status| [204, 410].contains(status)), "{statuses:?}");
        let receipts: Vec<(i64,)> = world.app.store.fetch_all("SELECT survey FROM receipt", &[]).await.unwrap();
        assert_eq!(receipts.len(), 10, "a refused answer took its receipt back");
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        assert_eq!(world.opened(&school).await.unwrap().parts[0].as_ref().unwrap().people, 10);
    }

    /// With slips only, the open code says so and counts nothing; a helper and paper still do.
    async fn the_team_chooses_whether_the_open_code_still_works(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let page = routes::slips(school.survey.id);
        assert_eq!(head.post(&page, &[("do", "choose"), ("slips", "only")]).await.status, 303);
        assert_eq!(answer(&mut world, &school, &school.path(), 0, "yes").await, 204, "there are no slips yet");
        let slips = make(&mut head, &school, 5).await;
        assert_eq!(answer(&mut world, &school, &school.path(), 0, "yes").await, 204, "beside the open code");
        head.post(&page, &[("do", "choose"), ("slips", "only")]).await;
        let open = world.client().get(&format!("{}?l=nl", school.path())).await;
        assert!(open.status == 200 && open.text().contains("U hebt een briefje van de school nodig"), "{}", open.text());
        assert_eq!(answer(&mut world, &school, &school.path(), 0, "yes").await, 410);
        assert_eq!(answer(&mut world, &school, &slips[0], 0, "yes").await, 204);
        let foreign = world.client().get(&format!("{}/0123456789?l=nl", school.path())).await.body;
        assert!(!foreign.contains("zonder briefje"), "the open code is no way out");
        head.post(&page, &[("do", "choose"), ("slips", "also")]).await;
        assert_eq!(answer(&mut world, &school, &school.path(), 0, "yes").await, 204);
        for number in ["0", "-1", "5001", "many", ""] {
            assert_eq!(head.post(&page, &[("do", "make"), ("number", number)]).await.status, 422, "{number}");
        }
        head.post(&school.survey_path(), &[("do", "close")]).await;
        assert_eq!(head.post(&page, &[("do", "make"), ("number", "5")]).await.status, 422, "too late for slips");
    }

    /// A thief finds hashes in no order: no slip, and nothing that links its two parts.
    async fn a_stolen_database_holds_no_slip(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        let slips = make(&mut head, &school, 100).await;
        let rows: Vec<(Vec<u8>,)> = world.app.store.fetch_all("SELECT mac FROM slip", &[]).await.unwrap();
        assert!(rows.is_sorted(), "written in an order that tells nothing");
        for slip in slips.iter().take(9) {
            answer(&mut world, &school, slip, 0, "yes").await;
        }
        let stolen = world.database.stolen();
        for slip in &slips {
            let code = slip.rsplit('/').next().unwrap();
            assert!(!stolen.windows(code.len()).any(|window| window == code.as_bytes()), "{code}");
        }
        let rows: Vec<(Vec<u8>, i64)> = world.app.store.fetch_all("SELECT mac, used FROM slip", &[]).await.unwrap();
        assert_eq!((rows.len(), rows.iter().filter(|(_, used)| *used == 1).count()), (200, 9));
    }
}
