//! Making a vote for a stand: how people vote, and on which ideas. The team's own ideas have words, and a picture of the
//! bank or a photo.

use std::collections::BTreeMap;

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        routes, ui,
        upload::Upload,
    },
    field, frame,
    open_survey::{read_closes, today},
    session::Signed,
};
use crate::{
    domain::{
        ids::SurveyId,
        promise::{Idea, OWN_PICTURE},
        survey::{SMALLEST_K, Survey},
        vote::{Candidate, FEWEST_IDEAS, MOST_IDEAS, Vote, Way},
    },
    picture::{self, LARGEST, WIDEST},
    store::surveys,
    voices::pack::hash,
    words::{self, Lang, team as say},
};

/// Days that a vote is open when nobody says otherwise: the party, and the tablets that come back late.
const USUAL_DAYS: i64 = 7;
/// Ideas of the team's own on the form.
pub const OWN: usize = 3;
/// Characters of an idea: what fits on a tile.
const LONGEST: usize = 60;
/// The pictogram of an own idea for which nothing was chosen.
const PLAIN: &str = "ui-promised";

/// `GET /team/vote`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Markup {
    page(&app, &signed, None, &[])
}

/// `POST /team/vote`
pub async fn post(State(app): State<Shared>, signed: Signed, form: Upload) -> Result<Response> {
    let (lang, today) = (signed.lang, today(&app, &signed));
    let refuse = |wrong: &[String]| {
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &signed, Some(&form), wrong)).into_response())
    };
    let closes = match read_closes(form.text("closes"), today) {
        Some(closes) => closes,
        None => return refuse(&[say::wrong_closes(lang)]),
    };
    let (vote, pictures) = match read(&signed, &form).await {
        Ok(read) => read,
        Err(wrong) => return refuse(&wrong),
    };
    let id = SurveyId::draw(&mut *app.random.get());
    let survey = Survey::opening(id, signed.school.id, vote.snapshot(SMALLEST_K), today, closes);
    surveys::open_vote(&app.store, signed.scope, &survey, &pictures).await.map_err(trouble(lang))?;
    app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
    Ok(Redirect::to(&routes::survey(id)).into_response())
}

/// Photos of ideas: hash and JPEG.
type Pictures = Vec<(String, Vec<u8>)>;

/// What was filled in; or what is wrong with it.
async fn read(signed: &Signed, form: &Upload) -> std::result::Result<(Vote, Pictures), Vec<String>> {
    let lang = signed.lang;
    let way = Way::parse(form.text("way")).unwrap_or(Way::One);
    let live = !form.text("live").is_empty();
    if way == Way::Barriers {
        return Ok((Vote::of_barriers(signed.school.stage, live), Vec::new()));
    }
    let mut candidates: Vec<Candidate> =
        Idea::all().iter().filter(|idea| form.all("idea").any(|key| key == idea.key)).map(Candidate::idea).collect();
    let (mut pictures, mut wrong) = (Vec::new(), Vec::new());
    for n in 1..=OWN {
        let words: BTreeMap<String, String> = languages(signed)
            .map(|lang| (lang.tag().to_owned(), form.text(&format!("own{n}-{}", lang.tag())).to_owned()))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        let photo = form.file(&format!("own{n}-photo")).map(<[u8]>::to_vec);
        if words.is_empty() && photo.is_none() {
            continue;
        }
        if words.is_empty() || words.values().any(|text| text.chars().count() > LONGEST) {
            wrong.push(say::wrong_idea_words(lang, LONGEST));
        }
        let picture = match photo {
            None => sign(form.text(&format!("own{n}-picture"))),
            Some(bytes) => match tokio::task::spawn_blocking(move || picture::remake(&bytes).ok()).await {
                Ok(Some(jpeg)) => {
                    let hash = hash(&jpeg);
                    let name = format!("{OWN_PICTURE}{hash}");
                    pictures.push((hash, jpeg));
                    name
                }
                _ => {
                    wrong.push(say::wrong_picture(lang, LARGEST / 1024 / 1024, WIDEST));
                    PLAIN.to_owned()
                }
            },
        };
        candidates.push(Candidate { key: format!("own{n}"), sign: None, picture, words, alone: false });
    }
    let fewest = if way == Way::Come { 1 } else { FEWEST_IDEAS };
    if !(fewest..=MOST_IDEAS).contains(&candidates.len()) {
        wrong.push(say::wrong_ideas(lang, fewest, MOST_IDEAS));
    }
    if wrong.is_empty() { Ok((Vote { way, candidates, live }, pictures)) } else { Err(wrong) }
}

/// The pictogram of an idea that was chosen for one of the team's own.
fn sign(key: &str) -> String {
    Idea::all().iter().find(|idea| idea.key == key).map_or_else(|| PLAIN.to_owned(), Idea::sign)
}

fn languages(signed: &Signed) -> impl Iterator<Item = Lang> {
    signed.school.languages.iter().filter_map(|tag| Lang::parse(tag))
}

fn page(app: &Shared, signed: &Signed, filled: Option<&Upload>, wrong: &[String]) -> Markup {
    let (lang, today) = (signed.lang, today(app, signed));
    let title = say::vote_title(lang);
    let chosen = |way: Way| filled.map_or(way == Way::One, |form| form.text("way") == way.as_str());
    let ticked = |key: &str| filled.is_some_and(|form| form.all("idea").any(|ticked| ticked == key));
    let closes =
        filled.map_or_else(|| today.plus(USUAL_DAYS).date().to_string(), |form| form.text("closes").to_owned());
    let body = html! {
        form method="post" enctype="multipart/form-data" .vote {
            h1 { (title) }
            p { (say::vote_intro(lang)) }
            @for wrong in wrong { p .error role="alert" { (wrong) } }
            fieldset .plans {
                legend { (say::vote_way(lang)) }
                @for way in Way::ALL {
                    div .plan { label {
                        input type="radio" name="way" value=(way.as_str()) checked[chosen(way)];
                        (ui::pictogram(match way { Way::One => "ui-vote", Way::Three => "ui-votes", Way::Come => "question-wouldcome", Way::Barriers => "question-barriers" }))
                        span { strong { (way_name(lang, way)) } br; small { (way_help(lang, way)) } }
                    } }
                }
            }
            fieldset .plans.ideas {
                legend { (say::vote_ideas(lang, FEWEST_IDEAS, MOST_IDEAS)) }
                div .ideagrid {
                    @for idea in Idea::all() {
                        label {
                            input type="checkbox" name="idea" value=(idea.key) checked[ticked(&idea.key)];
                            (ui::pictogram(&idea.sign())) span { (words::promise(lang, &idea.sign())) }
                        }
                    }
                }
                details open[filled.is_some_and(|form| (1..=OWN).any(|n| languages(signed).any(|l| !form.text(&format!("own{n}-{}", l.tag())).is_empty())))] {
                    summary { (say::vote_own(lang)) }
                    p .help { (say::vote_own_help(lang)) }
                    @for n in 1..=OWN { (own(signed, n, filled)) }
                }
            }
            (field("closes", &say::vote_closes(lang), None, None, &html! {
                input #closes name="closes" type="date" required min=(today.date()) value=(closes);
            }))
            label .sure { input type="checkbox" name="live" value="1" checked[filled.is_some_and(|form| !form.text("live").is_empty())]; " " (say::vote_live(lang)) }
            p .help { (say::screen_help(lang)) }
            button .button { (say::vote_submit(lang)) }
        }
    };
    frame(lang, &title, Some(&signed.school), signed.unprotected, &body)
}

/// An idea of the team's own: words in the school's first language, others folded away, and a picture.
fn own(signed: &Signed, n: usize, filled: Option<&Upload>) -> Markup {
    let lang = signed.lang;
    let text = |other: Lang| filled.map_or("", |form| form.text(&format!("own{n}-{}", other.tag())));
    let input = |other: Lang| {
        let id = format!("own{n}-{}", other.tag());
        html! {
            div .field {
                label for=(id) { span lang=(other.tag()) dir=(other.dir()) { (other.name()) } }
                input #(id) name=(id) maxlength=(LONGEST) autocomplete="off" lang=(other.tag()) dir=(other.dir()) value=(text(other));
            }
        }
    };
    let mut all = languages(signed);
    let (picture, photo) = (format!("own{n}-picture"), format!("own{n}-photo"));
    html! {
        fieldset .field {
            legend { (say::vote_own_number(lang, n)) }
            @if let Some(first) = all.next() { (input(first)) }
            details { summary { (say::vote_own_languages(lang)) } @for other in all { (input(other)) } }
            (field(&picture, &say::vote_picture(lang), None, None, &html! {
                select #(picture) name=(picture) {
                    option value="" { "–" }
                    @for idea in Idea::all() { option value=(idea.key) selected[filled.is_some_and(|form| form.text(&picture) == idea.key)] { (words::promise(lang, &idea.sign())) } }
                }
            }))
            (field(&photo, &say::vote_photo(lang), Some(&say::picture_help(lang, LARGEST / 1024 / 1024)), None, &html! {
                input #(photo) name=(photo) type="file" accept="image/png,image/jpeg,image/webp" aria-describedby=(format!("{photo}-help"));
            }))
        }
    }
}

/// How people vote, in words.
pub fn way_name(lang: Lang, way: Way) -> String {
    match way {
        Way::One => say::way_one(lang),
        Way::Three => say::way_three(lang),
        Way::Come => say::way_come(lang),
        Way::Barriers => say::way_barriers(lang),
    }
}

fn way_help(lang: Lang, way: Way) -> String {
    match way {
        Way::One => say::way_one_help(lang),
        Way::Three => say::way_three_help(lang),
        Way::Come => say::way_come_help(lang),
        Way::Barriers => say::way_barriers_help(lang),
    }
}
