//! How the team looked into the mirror. It is settled before anybody sees what parents said.

use super::{Result, Store, StoreError, args, scope::SchoolScope, spots, surveys};
use crate::{
    clock::Random,
    domain::{
        ids::{SpotId, SurveyId},
        mirror::Sheet,
        survey::{State, Survey},
    },
};

/// How a team looked into the mirror, or is about to.
#[derive(Clone, Debug)]
pub enum Mirror {
    /// Each on their own phone, into a box of the team's own that is not final: this survey.
    Running(SurveyId),
    /// That box was opened, or was too empty.
    Box(Box<Survey>),
    /// Together on one sheet, openly.
    Sheet(Sheet),
    /// The head left it out; the report says so.
    Skipped,
}

/// The mirror of a parents' survey; `None` while the team has not begun.
pub async fn of(store: &Store, scope: SchoolScope, parents: SurveyId) -> Result<Option<Mirror>> {
    let sql = "SELECT mirror.way, mirror.sheet, twin.id FROM mirror JOIN survey ON survey.id = mirror.survey \
               LEFT JOIN survey twin ON twin.mirrors = mirror.survey \
               WHERE mirror.survey = $1 AND survey.school_id = $2";
    type MirrorRow = (String, String, Option<i64>);
    let Some((way, sheet, twin)) = store.fetch_optional::<MirrorRow>(sql, args![parents.0, scope.school().0]).await?
    else {
        return Ok(None);
    };
    let unexpected = || StoreError::Unexpected(format!("the mirror of survey {parents:?}"));
    Ok(Some(match way.as_str() {
        "box" => {
            let id = SurveyId(twin.ok_or_else(unexpected)?);
            let team = surveys::get(store, scope, id).await?.ok_or_else(unexpected)?;
            if team.state == State::Final { Mirror::Box(Box::new(team)) } else { Mirror::Running(id) }
        }
        "sheet" => Mirror::Sheet(serde_json::from_str(&sheet).map_err(|_| unexpected())?),
        "skipped" => Mirror::Skipped,
        _ => return Err(unexpected()),
    }))
}

/// Opens the team's own box beside a parents' survey. `make` builds the team's survey for the team's place.
/// `false` when the mirror was begun or left out already, or another team survey still runs.
pub async fn open_box(
    store: &Store,
    scope: SchoolScope,
    parents: SurveyId,
    random: &Random,
    make: impl FnOnce(SpotId) -> Survey + Send,
) -> Result<bool> {
    let mut tx = store.begin().await?;
    tx.bump().await?;
    let spot = spots::team(&mut tx, scope, random).await?;
    let sql = "INSERT INTO mirror (survey, way, sheet) SELECT id, 'box', '' FROM survey WHERE id = $1 AND school_id = $2 \
               ON CONFLICT (survey) DO NOTHING";
    let begun = tx.execute(sql, args![parents.0, scope.school().0]).await? == 1;
    if !begun || !surveys::insert(&mut tx, scope, &make(spot)).await? {
        return Ok(false);
    }
    tx.commit().await?;
    Ok(true)
}

/// Writes down what a small team filled in together, once. `false` when the mirror is settled already.
pub async fn write_sheet(store: &Store, scope: SchoolScope, parents: SurveyId, sheet: &Sheet) -> Result<bool> {
    settle(store, scope, parents, "sheet", &serde_json::to_string(sheet).expect("words are JSON")).await
}

/// Leaves the mirror out; the report says so. A team that has begun with a box opens that instead.
pub async fn skip(store: &Store, scope: SchoolScope, parents: SurveyId) -> Result<bool> {
    settle(store, scope, parents, "skipped", "").await
}

async fn settle(store: &Store, scope: SchoolScope, parents: SurveyId, way: &'static str, sheet: &str) -> Result<bool> {
    let mut tx = store.begin().await?;
    let sql = "INSERT INTO mirror (survey, way, sheet) SELECT id, $3, $4 FROM survey WHERE id = $1 AND school_id = $2 \
               ON CONFLICT (survey) DO NOTHING";
    let settled = tx.execute(sql, args![parents.0, scope.school().0, way, sheet]).await? == 1;
    tx.commit().await?;
    Ok(settled)
}
