//! How answers are protected, and what is not protected: said in plain words, in every language.

use maud::{Markup, html};

use super::super::{
    ui::{self, Look},
    visitor::Visitor,
};
use crate::words::{Lang, parent as say};

/// `GET /trust`
pub async fn get(visitor: Visitor) -> Markup {
    let lang = visitor.lang();
    let title = say::trust_title(lang);
    let protected = [
        ("anonymity-tally", say::trust_tally(lang)),
        ("anonymity-nobody", say::trust_nobody(lang)),
        ("anonymity-box", say::trust_box(lang)),
        ("ui-hidden", say::trust_groups(lang)),
    ];
    let not = [
        say::trust_not_machine(lang),
        say::trust_not_cheat(lang),
        say::trust_not_group(lang),
        say::trust_not_watching(lang),
        say::trust_not_place(lang),
        say::trust_not_late(lang),
    ];
    let others: Vec<Lang> = Lang::all().filter(|other| *other != lang).collect();
    let body = html! {
        main .message.told {
            (ui::languages_of_page(&others, ""))
            h1 { (title) }
            ul .promised { @for (picture, text) in protected { li { (ui::pictogram(picture)) div { (text) } } } }
            h2 { (say::trust_not_title(lang)) }
            ul .plain { @for text in not { li { (text) } } }
        }
    };
    ui::page(lang, &title, Look::Told, &body)
}
