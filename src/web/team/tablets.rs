//! Tablets: kiosks at a stand, helpers, second screens. A code is shown once, typed on the tablet once, and a tablet can be
//! withdrawn at any time.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        form::Form,
        routes, tablet,
        ui::{self, qr},
    },
    back, field, frame,
    open_survey::today,
    session::Signed,
    survey::find,
};
use crate::{
    domain::{
        day::Day,
        ids::{SurveyId, TabletId},
        pairing::PairingCode,
        survey::Survey,
    },
    store::tablets::{self, Pairing, Tablet, TabletKind},
    words::{self, Lang, parent, team as say},
};

/// Days that a helper's tablet works when nobody says otherwise, and at most.
const USUAL_DAYS: i64 = 14;
const MOST_DAYS: i64 = 90;
/// Seconds in which a kiosk's code is typed; a helper gets a link, which works until the last day.
const SECONDS: i64 = 3_600;
const DAY_SECONDS: i64 = 24 * 3_600;
/// Characters of a name.
const LONGEST_NAME: usize = 40;
/// Tablets of a school.
const MOST: usize = 60;

/// `GET /team/tablets`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Result<Markup> {
    page(&app, &signed, None, None).await
}

/// `POST /team/tablets`: makes a tablet, gives it another code, or withdraws it.
pub async fn post(State(app): State<Shared>, signed: Signed, form: Form) -> Result<Response> {
    let (lang, scope) = (signed.lang, signed.scope);
    let refuse = async |wrong: String| {
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &signed, None, Some(wrong)).await?).into_response())
    };
    let today = today(&app, &signed);
    let all = tablets::all(&app.store, scope).await.map_err(trouble(lang))?;
    let working = all.iter().filter(|tablet| tablet.until >= today).count();
    let id = TabletId(form.text("id").parse().unwrap_or_default());
    let known = all.iter().find(|tablet| tablet.id == id && tablet.until >= today);
    let code = PairingCode::draw(&mut *app.random.get());
    let hash = tablet::hash(&app.sealer, "code", code.as_str());
    let made = match (form.text("do"), known) {
        ("withdraw", _) => {
            let token = app.random.bytes::<32>();
            tablets::withdraw(&app.store, scope, id, &token, today).await.map_err(trouble(lang))?;
            return Ok(Redirect::to(&origin(&form)).into_response());
        }
        ("renew", Some(known)) => {
            let pairing = Pairing { code: &hash, until: app.seconds() + seconds(known, today) };
            tablets::renew(&app.store, scope, id, pairing).await.map_err(trouble(lang))?;
            known.clone()
        }
        ("kiosk" | "screen" | "helper", _) if working >= MOST => return refuse(say::wrong_tablets(lang, MOST)).await,
        (kind @ ("kiosk" | "screen" | "helper"), _) => {
            let new = match fill(&app, &signed, kind, &form, &all).await? {
                Ok(new) => new,
                Err(wrong) => return refuse(wrong).await,
            };
            let pairing = Pairing { code: &hash, until: app.seconds() + seconds(&new, today) };
            tablets::add(&app.store, &new, &app.random.bytes::<32>(), pairing, today).await.map_err(trouble(lang))?;
            new
        }
        _ => return refuse(parent::error_form_text(lang)).await,
    };
    Ok(page(&app, &signed, Some((&made, &code)), None).await?.into_response())
}

/// How long a code of a tablet works: a helper gets it as a link, which lasts until the last day.
fn seconds(tablet: &Tablet, today: Day) -> i64 {
    match tablet.kind {
        TabletKind::Helper => (tablet.until.0 - today.0 + 1) * DAY_SECONDS,
        TabletKind::Kiosk | TabletKind::Screen => SECONDS,
    }
}

/// Where the form stood.
fn origin(form: &Form) -> String {
    form.text("survey").parse().map_or_else(|_| routes::TABLETS.to_owned(), |id| routes::survey(SurveyId(id)))
}

async fn fill(
    app: &Shared,
    signed: &Signed,
    kind: &str,
    form: &Form,
    all: &[Tablet],
) -> Result<std::result::Result<Tablet, String>> {
    let (lang, today) = (signed.lang, today(app, signed));
    let id = TabletId::draw(&mut *app.random.get());
    let pin = u32::from_le_bytes(app.random.bytes()) % 10_000;
    let new = |kind, name: String, survey, until| Tablet {
        id,
        scope: signed.scope,
        kind,
        name,
        survey,
        until,
        pin: format!("{pin:04}"),
        paired: false,
    };
    if kind == "helper" {
        let name = form.text("name");
        let until = form.text("until").parse().ok().map(Day::of);
        let until = until.filter(|until| (today..=today.plus(MOST_DAYS)).contains(until));
        return Ok(match until {
            _ if name.is_empty() || name.chars().count() > LONGEST_NAME => Err(say::wrong_helper_name(lang)),
            None => Err(say::wrong_room_until(lang, MOST_DAYS)),
            Some(until) => Ok(new(TabletKind::Helper, name.to_owned(), None, until)),
        });
    }
    let survey = find(app, signed, form.text("survey")).await?;
    let missing = || Failure::new(Fault::NotFound, lang).forward(routes::TEAM, parent::go_back(lang));
    let vote = survey.snapshot.vote.as_ref().ok_or_else(missing)?;
    let kind = if kind == "screen" { TabletKind::Screen } else { TabletKind::Kiosk };
    if kind == TabletKind::Screen && !vote.live {
        return Err(missing());
    }
    // Also those that were withdrawn: their sittings stand under their name.
    let count = all.iter().filter(|other| other.kind == kind && other.survey == Some(survey.id)).count() + 1;
    let name =
        if kind == TabletKind::Screen { say::screen_number(lang, count) } else { say::tablet_number(lang, count) };
    // What waits on a tablet can be sent while the box is held.
    let until = survey.closes.plus(MOST_DAYS);
    Ok(Ok(new(kind, words::plain(&name), Some(survey.id), until)))
}

async fn page(
    app: &Shared,
    signed: &Signed,
    made: Option<(&Tablet, &PairingCode)>,
    wrong: Option<String>,
) -> Result<Markup> {
    let lang = signed.lang;
    let title = say::tablets_title(lang);
    let today = today(app, signed);
    let all = tablets::all(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let helpers: Vec<&Tablet> = all.iter().filter(|one| one.kind == TabletKind::Helper && one.until >= today).collect();
    let vote = made.and_then(|(tablet, _)| tablet.survey);
    let body = html! {
        @if let Some(vote) = vote { (back(&routes::survey(vote), &say::step_vote(lang))) }
        h1 { (title) }
        p { (say::tablets_intro(lang)) }
        @if let Some((tablet, code)) = made { (paired_by(app, lang, tablet, code)) }
        @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
        section #helpers {
            h2 { (ui::pictogram("place-helper")) (say::helpers_title(lang)) }
            p { (say::helpers_help(lang)) }
            @if !app.public_url.starts_with("https://") { p .warning { (say::tablets_https(lang)) } }
            form method="post" {
                (field("name", &say::helper_name(lang), Some(&say::helper_name_help(lang)), None, &html! {
                    input #name name="name" required maxlength=(LONGEST_NAME) autocomplete="off" aria-describedby="name-help";
                }))
                (field("until", &say::helper_until(lang), None, None, &html! {
                    input #until name="until" type="date" required min=(today.date()) max=(today.plus(MOST_DAYS).date())
                        value=(today.plus(USUAL_DAYS).date());
                }))
                button .button name="do" value="helper" { (say::helper_make(lang)) }
            }
            (list(lang, &helpers, None))
        }
        section {
            h2 { (ui::pictogram("place-stand")) (say::kiosks_title(lang)) }
            p { (say::kiosks_help(lang)) }
            p { a .button.plainer href=(routes::VOTE) { (say::vote_title(lang)) } }
        }
    };
    Ok(frame(lang, &title, Some(&signed.school), signed.unprotected, &body))
}

/// The code, shown once: afterwards nobody knows it but who has it.
fn paired_by(app: &Shared, lang: Lang, tablet: &Tablet, code: &PairingCode) -> Markup {
    let path = tablet::path(tablet.kind);
    let address = format!("{}{path}", app.public_url);
    let with_code = routes::with_code(&address, code.as_str());
    let label = words::plain(&say::code_label(lang, address.clone()));
    html! {
        section .made #made {
            h2 { (ui::pictogram(picture(tablet.kind))) bdi { (tablet.name) } }
            p { (say::tablet_how(lang)) }
            p .address dir="ltr" { (address) }
            p .pairing dir="ltr" { (code.spoken()) }
            p { (say::tablet_scan(lang)) }
            @if let Ok(picture) = qr::svg(&with_code, &label) { div .qrbox { (picture) } }
            p .address.small dir="ltr" { a href=(with_code) { (with_code) } }
            @if tablet.kind == TabletKind::Kiosk { p .large { (say::tablet_pin(lang, tablet.pin.clone())) } p { (say::tablet_pin_help(lang)) } }
            p .quiet { @if tablet.kind == TabletKind::Helper { (say::helper_code_until(lang)) } @else { (say::tablet_hour(lang)) } }
        }
    }
}

fn picture(kind: TabletKind) -> &'static str {
    match kind {
        TabletKind::Kiosk => "place-stand",
        TabletKind::Helper => "place-helper",
        TabletKind::Screen => "ui-report",
    }
}

/// Tablets with what can be done with each. `of`: the vote on whose page they stand.
fn list(lang: Lang, tablets: &[&Tablet], of: Option<&Survey>) -> Markup {
    html! {
        @if !tablets.is_empty() {
            ul .ways {
                @for tablet in tablets {
                    li {
                        (ui::pictogram(picture(tablet.kind)))
                        span {
                            strong { bdi { (tablet.name) } } br;
                            @if tablet.paired { (say::tablet_paired(lang)) } @else { em .silent { (say::tablet_unpaired(lang)) } }
                            @if tablet.kind == TabletKind::Helper { " · " (say::home_until(lang, words::day(lang, tablet.until.date()))) }
                            @if tablet.kind == TabletKind::Kiosk { " · " (say::tablet_pin(lang, tablet.pin.clone())) }
                        }
                        form method="post" action=(routes::TABLETS) {
                            input type="hidden" name="id" value=(tablet.id.0);
                            @if let Some(of) = of { input type="hidden" name="survey" value=(of.id.0); }
                            button .button.plainer name="do" value="renew" { (say::tablet_renew(lang)) } " "
                            button .button.plainer name="do" value="withdraw" { (say::voices_withdraw(lang)) }
                        }
                    }
                }
            }
        }
    }
}

/// The tablets of a vote, on its page.
pub async fn of_vote(app: &Shared, signed: &Signed, survey: &Survey) -> Result<Markup> {
    let lang = signed.lang;
    let all = tablets::all(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let today = today(app, signed);
    let all: Vec<&Tablet> = all.iter().filter(|one| one.survey == Some(survey.id) && one.until >= today).collect();
    let live = survey.snapshot.vote.as_ref().is_some_and(|vote| vote.live);
    Ok(html! {
        section #tablets {
            h2 { (ui::pictogram("place-stand")) (say::kiosks_title(lang)) }
            p { (say::kiosks_help(lang)) }
            @if !app.public_url.starts_with("https://") { p .warning { (say::tablets_https(lang)) } }
            (list(lang, &all, Some(survey)))
            form method="post" action=(routes::TABLETS) {
                input type="hidden" name="survey" value=(survey.id.0);
                button .button name="do" value="kiosk" { (say::tablet_add(lang)) }
                @if live { " " button .button.plainer name="do" value="screen" { (say::screen_add(lang)) } }
            }
            @if live { p .help { (say::screen_help(lang)) } }
        }
    })
}

/// The name of whoever a sitting belongs to, where it is a tablet.
pub fn name_of(tablets: &[Tablet], id: i64) -> Option<String> {
    tablets.iter().find(|tablet| tablet.id.0 == id).map(|tablet| tablet.name.clone())
}

/// All tablets of the member's school, also those that were withdrawn.
pub async fn all(app: &Shared, signed: &Signed) -> Result<Vec<Tablet>> {
    tablets::all(&app.store, signed.scope).await.map_err(trouble(signed.lang))
}
