//! What a team fills in together on paper: the self-scan, the thermometer, the checklist of an action, plus or minus,
//! the trees, the vision meeting, the agenda of a good talk, and the talk with a class. Nothing of it is stored here.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        error::{Failure, Fault, Result},
        routes,
        ui::{self, Look},
    },
    back, frame, names,
    session::Signed,
};
use crate::{
    domain::{
        bank::{Bank, Dimension},
        worksheet::Worksheet,
    },
    words::{self, Lang, parent, team as say, worksheets as sheet},
};

/// Lines to write on.
const FEW: usize = 3;
const MANY: usize = 8;

/// `GET /team/worksheets`
pub async fn get(signed: Signed) -> Markup {
    let lang = signed.lang;
    let title = say::sheets_title(lang);
    let body = html! {
        h1 { (title) }
        p { (say::sheets_intro(lang)) }
        ul .sheetlist {
            @for one in Worksheet::ALL {
                li {
                    (ui::pictogram(one.pictogram()))
                    span { a href=(routes::worksheet(one.as_str())) { strong { (title_of(lang, one)) } } br; (why(lang, one)) }
                }
            }
        }
    };
    frame(lang, &title, Some(&signed.school), signed.unprotected, &body)
}

/// `GET /team/worksheets/{sheet}`
pub async fn one(Path(key): Path<String>, signed: Signed) -> Result<Response> {
    let lang = signed.lang;
    let missing = || Failure::new(Fault::NotFound, lang).forward(routes::WORKSHEETS, parent::go_back(lang));
    let one = Worksheet::parse(&key).ok_or_else(missing)?;
    let title = title_of(lang, one);
    let body = html! {
        nav .noprint {
            (back(routes::WORKSHEETS, &say::sheets_title(lang)))
            p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::sheets_print(lang)) } }
        }
        main {
            div .sheet.work tabindex="0" role="group" aria-label=(title) {
                header { h1 { (ui::pictogram(one.pictogram())) (title) } p .school { bdi { (signed.school.name) } } }
                p .why { (why(lang, one)) }
                (inner(lang, &signed, one))
            }
        }
    };
    Ok(ui::page(lang, &title, Look::Print, &body).into_response())
}

fn title_of(lang: Lang, one: Worksheet) -> String {
    match one {
        Worksheet::Scan => sheet::scan_title(lang),
        Worksheet::Thermometer => sheet::thermometer_title(lang),
        Worksheet::Checklist => sheet::checklist_title(lang),
        Worksheet::Plus => sheet::plus_title(lang),
        Worksheet::Tree => sheet::tree_title(lang),
        Worksheet::Vision => sheet::vision_title(lang),
        Worksheet::Agenda => sheet::agenda_title(lang),
        Worksheet::Class => sheet::class_title(lang),
    }
}

fn why(lang: Lang, one: Worksheet) -> String {
    match one {
        Worksheet::Scan => sheet::scan_why(lang),
        Worksheet::Thermometer => sheet::thermometer_why(lang),
        Worksheet::Checklist => sheet::checklist_why(lang),
        Worksheet::Plus => sheet::plus_why(lang),
        Worksheet::Tree => sheet::tree_why(lang),
        Worksheet::Vision => sheet::vision_why(lang),
        Worksheet::Agenda => sheet::agenda_why(lang),
        Worksheet::Class => sheet::class_why(lang),
    }
}

fn inner(lang: Lang, signed: &Signed, one: Worksheet) -> Markup {
    match one {
        Worksheet::Scan => scan(lang),
        Worksheet::Thermometer => thermometer(lang),
        Worksheet::Checklist => checklist(lang),
        Worksheet::Plus => plus(lang),
        Worksheet::Tree => trees(lang),
        Worksheet::Vision => vision(lang),
        Worksheet::Agenda => agenda(lang),
        Worksheet::Class => class(lang, signed),
    }
}

fn scan(lang: Lang) -> Markup {
    let levels = [
        sheet::scan_level_5(lang),
        sheet::scan_level_4(lang),
        sheet::scan_level_3(lang),
        sheet::scan_level_2(lang),
        sheet::scan_level_1(lang),
    ];
    html! {
        p .why { (sheet::scan_how(lang)) }
        table .marks {
            thead { tr {
                td {}
                @for level in &levels { th .level scope="col" { span { (level) } } }
                th .note scope="col" { (sheet::scan_note(lang)) }
            } }
            @for (part, goals) in Worksheet::GOALS.iter().enumerate() {
                tbody {
                    tr { th scope="rowgroup" colspan=(levels.len() + 2) {
                        (part + 1) ". " (words::worksheet(lang, &format!("scan-part-{}", part + 1)))
                    } }
                    @for goal in 1..=*goals {
                        tr {
                            td { (words::worksheet(lang, &format!("scan-{}-{goal}", part + 1))) }
                            @for _ in &levels { td .box { (ui::tick()) } }
                            td {}
                        }
                    }
                }
            }
        }
    }
}

fn thermometer(lang: Lang) -> Markup {
    let colours = [
        ("red", sheet::thermometer_red(lang)),
        ("orange", sheet::thermometer_orange(lang)),
        ("yellow", sheet::thermometer_yellow(lang)),
        ("green", sheet::thermometer_green(lang)),
    ];
    html! {
        table .marks.thermometer {
            thead { tr { td {} @for (class, name) in &colours { th .(class) scope="col" { (name) } } } }
            tbody {
                @for number in 1..=Worksheet::STATEMENTS {
                    tr {
                        th scope="row" { (number) ". " (words::worksheet(lang, &format!("thermometer-{number}"))) }
                        @for (class, _) in &colours { td .(class) {} }
                    }
                }
            }
        }
    }
}

fn checklist(lang: Lang) -> Markup {
    let side = |key: &str, title: String| {
        html! {
            table .marks {
                thead { tr {
                    th scope="col" { (title) }
                    th scope="col" { (sheet::checklist_before(lang)) }
                    th scope="col" { (sheet::checklist_after(lang)) }
                } }
                tbody {
                    @for dimension in Dimension::ALL {
                        tr { td { (words::worksheet(lang, &format!("checklist-{key}-{}", dimension.as_str()))) } td {} td {} }
                    }
                }
            }
        }
    };
    html! {
        p .line { strong { (sheet::checklist_action(lang)) } }
        (side("parents", sheet::checklist_parents(lang)))
        (side("school", sheet::checklist_school(lang)))
        p .why { (sheet::checklist_how(lang)) }
    }
}

fn plus(lang: Lang) -> Markup {
    html! {
        table .marks.tall {
            thead { tr {
                th scope="col" { (sheet::plus_activity(lang)) }
                th scope="col" { (sheet::plus_plus(lang)) }
                th scope="col" { (sheet::plus_minus(lang)) }
                th scope="col" { (sheet::plus_first(lang)) }
            } }
            tbody { @for _ in 0..MANY { tr { td {} td {} td {} td .box { (ui::tick()) } } } }
        }
    }
}

fn trees(lang: Lang) -> Markup {
    let tree = |rows: [String; 5]| {
        let [far, near, trunk, close, deep] = rows;
        html! {
            div .tree {
                div { strong { (far) } } div { strong { (near) } } div .trunk { strong { (trunk) } }
                div { strong { (close) } } div { strong { (deep) } }
            }
        }
    };
    html! {
        div .trees {
            (tree([sheet::tree_later_effects(lang), sheet::tree_effects(lang), sheet::tree_problem(lang),
                sheet::tree_causes(lang), sheet::tree_deeper_causes(lang)]))
            (tree([sheet::tree_later_results(lang), sheet::tree_results(lang), sheet::tree_goal(lang),
                sheet::tree_activities(lang), sheet::tree_deeper_activities(lang)]))
        }
    }
}

fn vision(lang: Lang) -> Markup {
    html! {
        table .marks.tall {
            thead { tr { td {} th scope="col" { (sheet::vision_notes(lang)) } } }
            tbody {
                @for number in 1..=Worksheet::QUESTIONS {
                    tr { th scope="row" { (number) ". " (words::worksheet(lang, &format!("vision-{number}"))) } td {} }
                }
            }
        }
        p .line { strong { (sheet::vision_agreed(lang)) } }
        @for _ in 0..FEW { p .line {} }
    }
}

fn agenda(lang: Lang) -> Markup {
    let pictures = [
        "carer-family",
        "does-together",
        "question-goodwill",
        "question-knowledge",
        "question-learninghelp",
        "ui-date",
    ];
    html! {
        table .marks.tall {
            thead { tr { td {} th scope="col" { (sheet::agenda_notes(lang)) } } }
            tbody {
                @for (number, picture) in (1..).zip(pictures) {
                    tr { th scope="row" { div .with { (ui::pictogram(picture)) span { (number) ". " (words::worksheet(lang, &format!("agenda-{number}"))) } } } td {} }
                }
            }
        }
        h2 { (sheet::agenda_forms_title(lang)) }
        table .marks {
            thead { tr { td {} th scope="col" { (sheet::agenda_forms_oral(lang)) } th scope="col" { (sheet::agenda_forms_written(lang)) } } }
            tbody {
                tr { th scope="row" { (sheet::agenda_forms_informal(lang)) }
                    td { (sheet::agenda_forms_informal_oral(lang)) } td { (sheet::agenda_forms_informal_written(lang)) } }
                tr { th scope="row" { (sheet::agenda_forms_formal(lang)) }
                    td { (sheet::agenda_forms_formal_oral(lang)) } td { (sheet::agenda_forms_formal_written(lang)) } }
            }
        }
    }
}

/// The cards that parents and team lay too, with room for the hands of a class.
fn class(lang: Lang, signed: &Signed) -> Markup {
    let bank = Bank::get();
    let plan = bank.plan("parents-cards").expect("the bank has the cards: bank::tests");
    let cards = bank.asked(plan, signed.school.stage).concat();
    html! {
        p .line { strong { (sheet::class_number(lang)) } }
        table .marks {
            thead { tr {
                th scope="col" { (sheet::class_cards(lang)) }
                @for (key, sign) in cards[0].all_choices() {
                    th scope="col" { div .with { (ui::pictogram(sign)) span { (names::choice(lang, &cards[0].key, key)) } } }
                }
            } }
            tbody {
                @for card in &cards {
                    tr { th scope="row" { div .with { (ui::pictogram(card.pictogram())) span { (words::bank(lang, &card.sign)) } } }
                        @for _ in &card.choices { td {} } }
                }
            }
        }
        @for title in [sheet::class_like_home(lang), sheet::class_like_school(lang), sheet::class_rather_not(lang)] {
            p .line { strong { (title) } }
            @for _ in 0..FEW { p .line {} }
        }
    }
}
