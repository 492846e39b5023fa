//! A picture of the school's own, beside a promise in its own words.

use drempel::web::routes;

use crate::harness::{
    World,
    files::{PNG, upload},
    on_both_engines,
};

on_both_engines! {
    async fn a_school_shows_its_own_picture_beside_its_own_words(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for n in 0..12 {
            world.counts(&school, "nl", 0, &[("emotion", ["yes", "no"][n % 2])]).await;
        }
        let id = school.survey.id;
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        head.post(&routes::mirror(id), &[("do", "skip"), ("sure", "1")]).await;
        head.post(&routes::promises(id), &[("do", "make"), ("key", "coffee"), ("own", "1"), ("words-nl", "Soep op vrijdag")]).await;
        head.post(&routes::promises(id), &[("do", "make"), ("key", "tour")]).await;
        let page = head.get(&routes::promises(id)).await.body;
        let address = page.split("action=\"").nth(2).unwrap().split('"').next().unwrap().to_owned();
        assert!(address.ends_with("/picture"), "{address}");
        for wrong in [&b"GIF89a and so on"[..], b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", b""] {
            let refused = upload(&mut head, &address, &[], ("picture", wrong)).await;
            assert!(refused.status == 422 && refused.text().contains("Dit beeld konden we niet gebruiken"), "{}", refused.status);
        }
        assert_eq!(upload(&mut head, &address, &[], ("picture", &vec![0; 7 << 20])).await.status, 413);
        assert_eq!(upload(&mut head, &address, &[], ("picture", PNG)).await.status, 303);
        head.post(&routes::promises(id), &[("do", "publish")]).await;
        let told = world.client().get(&format!("{}?l=nl", school.path())).await.body;
        let source = told.split("src=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let picture = world.client().get(&source).await;
        assert_eq!((picture.status, picture.header("content-type")), (200, "image/jpeg"));
        assert!(picture.header("cache-control").contains("immutable"));
        assert_eq!(world.client().get(&source[..source.len() - 1]).await.status, 404);
        assert!(head.get(&routes::thanks(id)).await.body.contains(&source), "on the poster too");
        // Words of the bank keep their own picture.
        let pictures = page.matches("/picture\"").count();
        assert_eq!(pictures, 1, "only the promise in own words can have one");
        let other = address.replace(address.rsplit('/').nth(1).unwrap(), "1");
        assert_eq!(upload(&mut head, &other, &[], ("picture", PNG)).await.status, 422);
    }
}
