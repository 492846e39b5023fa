//! The page of promises: what was promised, telling parents, and promises to choose from.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{
    super::{
        super::{catalog::Told, parent::told, routes, ui},
        back, field, frame, names,
        session::Signed,
    },
    FARTHEST, LONGEST, LONGEST_HOUR, Reading, WORDS,
};
use crate::{
    domain::{
        bank::Dimension,
        day::Day,
        ids::PromiseId,
        promise::{PLACES, Progress, Promise, Ready},
        survey::Survey,
        vote::Voted,
    },
    picture::LARGEST,
    web::tablet::kiosk,
    words::{self, Lang, places, team as say},
};

/// What the page needs to know.
pub struct Page<'a> {
    pub lang: Lang,
    pub signed: &'a Signed,
    pub survey: &'a Survey,
    pub reading: &'a Reading,
    pub told: &'a Told,
    pub published: Option<Day>,
    pub today: Day,
}

impl Page<'_> {
    pub fn render(&self, wanted: Option<&str>, wrong: Option<&str>) -> Markup {
        let lang = self.lang;
        let title = say::promises_title(lang);
        let body = html! {
            (back(&routes::survey(self.survey.id), &names::survey(lang, self.survey)))
            h1 { (title) }
            p { (say::promises_intro(lang)) }
            @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
            (self.made())
            (self.publishing())
            (self.offered(wanted))
        };
        frame(lang, &title, Some(&self.signed.school), self.signed.unprotected, &body)
    }

    /// What was promised, and how far it is.
    fn made(&self) -> Markup {
        let lang = self.lang;
        html! {
            section {
                h2 { (say::promises_made(lang)) }
                @if self.told.promises.is_empty() { p .quiet { (say::promises_none(lang)) } }
                ul .promises {
                    @for promise in &self.told.promises {
                        li #(format!("p{}", promise.id.0)) {
                            (ui::picture(&promise.picture, self.told.code))
                            div {
                                strong { (told::text(promise, lang)) }
                                p .quiet { (told::progress(promise.progress, lang)) (told::when_and_where(promise, lang)) }
                                details {
                                    summary { (say::promise_change(lang)) }
                                    (self.form(promise))
                                    @if promise.key.is_none() { (self.own_picture(promise)) }
                                }
                                details {
                                    summary { (say::photo_title(lang)) }
                                    (self.photo(promise))
                                }
                            }
                        }
                    }
                }
                @if self.only_information() { p .warning { (say::promises_information(lang)) } }
            }
        }
    }

    /// Source: 003 §4: telling more and doing more is not enough.
    fn only_information(&self) -> bool {
        let ready: Vec<_> =
            self.told.promises.iter().filter_map(|promise| Ready::find(promise.key.as_deref()?)).collect();
        let thin = |dimension: &Dimension| matches!(dimension, Dimension::Knowledge | Dimension::Behaviour);
        !ready.is_empty() && ready.iter().all(|ready| ready.dimensions.iter().all(thin))
    }

    fn form(&self, promise: &Promise) -> Markup {
        let lang = self.lang;
        html! {
            form method="post" {
                input type="hidden" name="id" value=(promise.id.0);
                (self.own_words(promise.key.is_none(), &promise.words))
                (self.slots(&promise.id.0.to_string(), Some(promise)))
                fieldset .field {
                    legend { (say::promise_progress(lang)) }
                    div .options {
                        @for state in Progress::ALL {
                            label {
                                input type="radio" name="progress" value=(state.as_str()) checked[state == promise.progress];
                                (ui::pictogram(state.pictogram())) span { (told::progress(state, lang)) }
                            }
                        }
                    }
                }
                button .button name="do" value="change" { (say::save(lang)) }
                @if self.published.is_none() { " " button .button.plainer name="do" value="remove" { (say::promise_remove(lang)) } }
            }
        }
    }

    /// A picture of the school's own.
    fn own_picture(&self, promise: &Promise) -> Markup {
        let lang = self.lang;
        let id = format!("picture-{}", promise.id.0);
        let address = routes::promise_picture(self.survey.id, promise.id);
        html! {
            form method="post" enctype="multipart/form-data" action=(address) {
                (field(&id, &say::picture_own(lang), Some(&say::picture_help(lang, LARGEST / 1024 / 1024)), None, &html! {
                    input #(id) name="picture" type="file" required accept="image/png,image/jpeg,image/webp"
                        aria-describedby=(format!("{id}-help"));
                }))
                button .button.plainer { (say::save(lang)) }
            }
        }
    }

    /// A photo of what became of it: then it is done.
    fn photo(&self, promise: &Promise) -> Markup {
        let lang = self.lang;
        let id = format!("photo-{}", promise.id.0);
        html! {
            @if let Some((hash, code)) = promise.photo.as_ref().zip(self.told.code) { img .photo src=(routes::picture(code, hash)) alt=(say::photo_title(lang)); }
            form method="post" enctype="multipart/form-data" action=(routes::promise_photo(self.survey.id, promise.id)) {
                (field(&id, &say::photo_label(lang), Some(&say::photo_help(lang)), None, &html! {
                    input #(id) name="picture" type="file" required accept="image/png,image/jpeg,image/webp"
                        aria-describedby=(format!("{id}-help"));
                }))
                button .button.plainer { (say::photo_save(lang)) }
            }
        }
    }

    /// When and where, filled in for a promise that was made. `id` keeps the fields of two forms apart.
    fn slots(&self, id: &str, promise: Option<&Promise>) -> Markup {
        let lang = self.lang;
        let until = promise.and_then(|promise| promise.until).map_or_else(String::new, |day| day.date().to_string());
        let hour = promise.map_or("", |promise| &promise.hour);
        let place = promise.and_then(|promise| promise.place.as_deref());
        let (until_id, hour_id, place_id) = (format!("until-{id}"), format!("hour-{id}"), format!("place-{id}"));
        html! {
            (field(&until_id, &say::promise_until(lang), None, None, &html! {
                input #(until_id) name="until" type="date" min=(self.today.plus(-FARTHEST).date())
                    max=(self.today.plus(FARTHEST).date()) value=(until);
            }))
            (field(&hour_id, &say::promise_hour(lang), None, None, &html! {
                input #(hour_id) name="hour" maxlength=(LONGEST_HOUR) autocomplete="off" placeholder="18:30" value=(hour);
            }))
            (field(&place_id, &say::promise_place(lang), None, None, &html! {
                select #(place_id) name="place" {
                    option value="" { "–" }
                    @for (key, _) in PLACES {
                        option value=(key) selected[place == Some(key)] { (words::promise(lang, &format!("where-{key}"))) }
                    }
                }
            }))
        }
    }

    fn own_words(&self, own: bool, words: &BTreeMap<String, String>) -> Markup {
        let lang = self.lang;
        let languages = self.signed.school.languages.iter().filter_map(|tag| Lang::parse(tag));
        html! {
            @if own {
                p .help { (say::promise_own_help(lang)) }
                @for other in languages {
                    div .field {
                        label { span lang=(other.tag()) dir=(other.dir()) { (other.name()) }
                            textarea name=(format!("{WORDS}{}", other.tag())) lang=(other.tag()) dir=(other.dir())
                                maxlength=(LONGEST) rows="2" { (words.get(other.tag()).map_or("", String::as_str)) }
                        }
                    }
                }
            }
        }
    }

    /// Telling parents.
    fn publishing(&self) -> Markup {
        let lang = self.lang;
        html! {
            section {
                h2 { (say::publish_title(lang)) }
                @match self.published {
                    Some(day) => {
                        p .good { (ui::pictogram("ui-done")) span { (say::published_on(lang, words::day(lang, day.date()))) } }
                        p { a .button.plainer href=(routes::thanks(self.survey.id)) { (ui::pictogram("ui-print")) (say::thanks_print(lang)) } }
                    }
                    None => {
                        p { (say::publish_help(lang)) }
                        @match self.reading.tells() {
                            false => p .quiet { (say::publish_few(lang, self.reading.enough())) },
                            true => details { summary { (say::publish_preview(lang)) } div .preview { (told::body(self.told, lang)) } },
                        }
                        form method="post" {
                            button .button name="do" value="publish" disabled[self.told.promises.is_empty()] {
                                (say::publish_submit(lang))
                            }
                        }
                    }
                }
            }
        }
    }

    /// Promises to choose from: those that fit the weakest points first.
    fn offered(&self, wanted: Option<&str>) -> Markup {
        let lang = self.lang;
        let mut groups: Vec<(String, String, Vec<&Ready>)> = self
            .reading
            .points(lang)
            .into_iter()
            .map(|(finding, name)| {
                let ready = fitting(&finding);
                (finding, name, ready)
            })
            .collect();
        // The finding that somebody came for stands first.
        groups.sort_by_key(|(finding, ..)| Some(finding.as_str()) != wanted);
        html! {
            @if groups.is_empty() { (self.voted()) }
            @for (finding, name, ready) in &groups {
                section #(finding.replace('/', "-")) {
                    h2 { (say::promises_for(lang, name.clone())) }
                    (self.list(finding, ready))
                }
            }
            section {
                details { summary { h2 { (say::promises_all(lang)) } } (self.list("all", &Ready::all().iter().collect::<Vec<_>>())) }
            }
        }
    }

    /// Ideas that people voted for: what won stands first.
    fn voted(&self) -> Markup {
        let lang = self.lang;
        let made = |one: &&Voted| {
            let voted = Promise::of_vote(PromiseId(0), &one.candidate);
            self.told.promises.iter().any(|promise| (&promise.key, &promise.words) == (&voted.key, &voted.words))
        };
        let best: Vec<&Voted> = self.reading.best().into_iter().filter(|one| !made(one)).collect();
        html! {
            @if !best.is_empty() {
                section #voted {
                    h2 { (say::promises_voted(lang)) }
                    ul .promises {
                        @for (n, one) in best.into_iter().enumerate() {
                            @let (text, spoken) = kiosk::text(&one.candidate, lang);
                            li {
                                (ui::picture(&one.candidate.picture, self.told.code))
                                details open[n == 0 && self.told.promises.is_empty()] {
                                    summary { span { span lang=(spoken.tag()) { (text) } @if let Some(votes) = one.votes() { " (" (places::kiosk_votes(lang, votes)) ")" } } }
                                    form method="post" {
                                        input type="hidden" name="candidate" value=(one.candidate.key);
                                        (self.slots(&format!("vote-{}", one.candidate.key), None))
                                        button .button name="do" value="make" { (say::promise_make(lang)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn list(&self, group: &str, ready: &[&Ready]) -> Markup {
        let lang = self.lang;
        let made = |ready: &Ready| self.told.promises.iter().any(|promise| promise.key.as_ref() == Some(&ready.key));
        html! {
            ul .promises {
                @for ready in ready.iter().filter(|ready| !made(ready)) {
                    li {
                        (ui::pictogram(&ready.sign()))
                        details {
                            summary { (words::promise(lang, &ready.sign())) }
                            form method="post" {
                                input type="hidden" name="key" value=(ready.key);
                                (self.slots(&format!("{}-{}", group.replace('/', "-"), ready.key), None))
                                button .button name="do" value="make" { (say::promise_make(lang)) }
                            }
                            details {
                                summary { (say::promise_own(lang)) }
                                form method="post" {
                                    input type="hidden" name="key" value=(ready.key);
                                    input type="hidden" name="own" value="1";
                                    (self.own_words(true, &BTreeMap::new()))
                                    (self.slots(&format!("own-{}-{}", group.replace('/', "-"), ready.key), None))
                                    button .button name="do" value="make" { (say::promise_make(lang)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Promises that answer a finding; for a dimension also those that work on it.
fn fitting(finding: &str) -> Vec<&'static Ready> {
    let mut fitting: Vec<&Ready> = Ready::answering(finding).collect();
    if let Some(word) = finding.strip_prefix("dimension/") {
        let works_on = |ready: &&Ready| ready.dimensions.iter().any(|dimension| dimension.as_str() == word);
        let more: Vec<_> =
            Ready::all().iter().filter(works_on).filter(|ready| !fitting.iter().any(|f| f.key == ready.key)).collect();
        fitting.extend(more);
    }
    fitting
}
