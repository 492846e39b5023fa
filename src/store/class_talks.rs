//! What the pupils of a school said of the cards.

use super::{Result, Store, StoreError, args, scope::SchoolScope};
use crate::domain::{class_talk::ClassTalk, ids::SurveyId};

/// What was counted beside a parents' survey so far.
pub async fn of(store: &Store, scope: SchoolScope, survey: SurveyId) -> Result<Option<ClassTalk>> {
    let sql = "SELECT class_talk.sheet FROM class_talk JOIN survey ON survey.id = class_talk.survey \
               WHERE class_talk.survey = $1 AND survey.school_id = $2";
    let row: Option<(String,)> = store.fetch_optional(sql, args![survey.0, scope.school().0]).await?;
    let read = |(sheet,): (String,)| {
        serde_json::from_str(&sheet).map_err(|_| StoreError::Unexpected(format!("the class talk of survey {survey:?}")))
    };
    row.map(read).transpose()
}

/// Adds the hands of one class. `form`: the number of the form they came with; the same hands from the same form count
/// once, however often they are sent.
pub async fn add(store: &Store, scope: SchoolScope, survey: SurveyId, form: &str, class: &ClassTalk) -> Result<()> {
    let mut tx = store.begin().await?;
    // Whoever adds at the same time waits here.
    tx.bump().await?;
    let mut all = of_tx(&mut tx, survey).await?.unwrap_or_default();
    if !all.add_once(form, class) {
        return Ok(());
    }
    let sheet = serde_json::to_string(&all).expect("numbers are JSON");
    let sql = "INSERT INTO class_talk (survey, sheet) SELECT id, $3 FROM survey WHERE id = $1 AND school_id = $2 \
               ON CONFLICT (survey) DO UPDATE SET sheet = excluded.sheet";
    tx.execute_one(sql, args![survey.0, scope.school().0, &sheet[..]]).await?;
    tx.commit().await
}

/// Forgets what was counted, to begin again.
pub async fn clear(store: &Store, scope: SchoolScope, survey: SurveyId) -> Result<()> {
    let mut tx = store.begin().await?;
    let sql = "DELETE FROM class_talk WHERE survey IN (SELECT id FROM survey WHERE id = $1 AND school_id = $2)";
    tx.execute(sql, args![survey.0, scope.school().0]).await?;
    tx.bump().await?;
    tx.commit().await
}

async fn of_tx(tx: &mut super::Tx, survey: SurveyId) -> Result<Option<ClassTalk>> {
    let row: Option<(String,)> =
        tx.fetch_optional("SELECT sheet FROM class_talk WHERE survey = $1", args![survey.0]).await?;
    Ok(row.and_then(|(sheet,)| serde_json::from_str(&sheet).ok()))
}
