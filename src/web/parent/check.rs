//! Without a script: "your answers", with a receipt drawn here, so that sending twice counts once.

use maud::{Markup, html};

use super::{
    super::{
        catalog::Known,
        form::Form,
        ui::{self, Look},
    },
    QUESTION,
};
use crate::{
    domain::{
        bank::{Bank, UNKNOWN},
        response::Receipt,
    },
    words::{self, Lang, parent as say},
};

/// What was answered, and a button that counts it. The answers were checked by the caller.
pub fn page(known: &Known, part: usize, lang: Lang, form: &Form, receipt: Receipt) -> Markup {
    let title = say::check_title(lang);
    let body = html! {
        main {
            h1 { (title) }
            p { (say::check_text(lang)) }
            form method="post" autocomplete="off" {
                input type="hidden" name="survey" value=(known.survey.id.0);
                input type="hidden" name="part" value=(part);
                input type="hidden" name="l" value=(lang.tag());
                input type="hidden" name="receipt" value=(receipt.to_hex());
                @if let Some(word) = form.get("try") { input type="hidden" name="try" value=(word); }
                dl .answers {
                    @for asked in &known.survey.snapshot.parts[part].questions {
                        @let question = Bank::get().question(&asked.key).expect("a snapshot names questions of the bank");
                        @let name = format!("{QUESTION}{}", asked.key);
                        dt { (ui::pictogram(question.pictogram())) span { (words::bank(lang, &question.sign)) } }
                        dd {
                            @if form.get(&name).is_none() { span .quiet { (say::skipped(lang)) } }
                            @for key in form.all(&name) {
                                input type="hidden" name=(name) value=(key);
                                @if key == UNKNOWN {
                                    span { (ui::pictogram("scale-unknown")) (say::unknown(lang)) }
                                } @else if let Some((_, sign)) = question.all_choices().into_iter().find(|(k, _)| *k == key) {
                                    span { (ui::pictogram(sign)) (words::bank(lang, sign)) }
                                }
                            }
                        }
                    }
                }
                p .buttons {
                    button .button { (ui::pictogram("ui-send")) (say::send(lang)) }
                    button .button.plainer name="change" value="1" { (say::check_change(lang)) }
                }
            }
        }
    };
    ui::page(lang, &title, Look::Parent, &body)
}
