//! What is open where, and the pages of it, kept in memory until something changes.
//!
//! Entries carry the revision of the catalog under which they were read, so an entry that was read just before
//! a change can never be taken for what came after. Each copy asks for the revision once a second.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use jiff::tz::TimeZone;
use quick_cache::{Weighter, sync::Cache};

use super::parent::served::Served;
use crate::{
    domain::{
        code::Code,
        ids::SurveyId,
        layout::Layout,
        place::PlaceKind,
        promise::Promise,
        report::public::Public,
        survey::{State, Survey, SurveyKind},
        vote::Outcome,
    },
    store::{
        Result, Store, boxes::keeper::zone_or_utc, catalog, promises, results, schools, schools::School,
        scope::SchoolScope, spots, spots::Spot, surveys, voices, wording,
    },
    voices::Voices,
    words::{Lang, corrections},
};

/// Places and surveys that are kept.
const ENTRIES: usize = 2_000;
/// Bytes of pages that are kept.
const PAGE_BYTES: u64 = 16 * 1024 * 1024;

/// A place and what it leads to.
#[derive(Debug)]
pub struct Place {
    /// What may be seen here.
    pub scope: SchoolScope,
    /// The place.
    pub spot: Spot,
    /// Whose it is.
    pub school: School,
    /// Where it is what time.
    pub zone: TimeZone,
    /// The newest survey for this place, the parents' or the team's, in whatever state; `None` when there never
    /// was one.
    pub newest: Option<Arc<Known>>,
    /// What the school told parents about last: the newest votes, and the newest survey of parents; see
    /// [`Catalog::told`].
    pub told: Vec<SurveyId>,
    /// What can be played here in a person's voice.
    pub voices: Voices,
}

/// What a school tells parents after a survey.
#[derive(Debug)]
pub struct Told {
    /// What was named most; `None` where too few people answered to say it to everybody.
    pub public: Option<Public>,
    /// How a vote ended.
    pub outcome: Option<Outcome>,
    /// What the school promised.
    pub promises: Vec<Promise>,
    /// A place of the school, under which its own pictures are served.
    pub code: Option<Code>,
}

impl Told {
    /// What parents are told of a survey.
    pub async fn read(store: &Store, scope: SchoolScope, school: &School, survey: &Survey) -> Result<Self> {
        let (report, outcome) = match survey.snapshot.vote {
            None => (results::read(store, scope, survey, school).await?, None),
            Some(_) => (None, results::outcome(store, scope, survey).await?),
        };
        let public = report.as_ref().and_then(Public::of);
        let code = spots::for_parents(store, scope).await?.first().map(|spot| spot.code);
        Ok(Self { public, outcome, promises: promises::of(store, scope, survey.id).await?, code })
    }
}

/// A survey with what is worked out from it once.
#[derive(Debug)]
pub struct Known {
    /// The survey.
    pub survey: Survey,
    /// Where its counters stand.
    pub layout: Layout,
    /// The languages that it is offered in.
    pub languages: Vec<Lang>,
}

impl Known {
    /// Works it out.
    pub fn new(survey: Survey) -> Self {
        let languages = survey.snapshot.languages.iter().filter_map(|tag| Lang::parse(tag)).collect();
        Self { layout: survey.snapshot.layout(), languages, survey }
    }

    /// Whether parents can answer it.
    pub fn is_open(&self) -> bool {
        self.survey.state == State::Open
    }
}

/// Which page: a part of a survey in a language, at a revision of the survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PageKey {
    /// The survey.
    pub survey: SurveyId,
    /// Its revision.
    pub revision: i64,
    /// Which part.
    pub part: usize,
    /// In which language.
    pub lang: Lang,
}

/// The memory of this process.
#[derive(Debug)]
pub struct Catalog {
    revision: AtomicI64,
    places: Cache<(Code, i64), Arc<Place>>,
    surveys: Cache<(SurveyId, i64), Arc<Known>>,
    told: Cache<(SurveyId, i64), Arc<Told>>,
    pages: Cache<PageKey, Arc<Served>, ByBytes>,
}

#[derive(Clone, Debug)]
struct ByBytes;

impl Weighter<PageKey, Arc<Served>> for ByBytes {
    fn weight(&self, _: &PageKey, served: &Arc<Served>) -> u64 {
        served.bytes()
    }
}

impl Catalog {
    /// Nothing is known yet.
    pub fn new() -> Self {
        Self {
            revision: AtomicI64::new(0),
            places: Cache::new(ENTRIES),
            surveys: Cache::new(ENTRIES),
            told: Cache::new(ENTRIES),
            pages: Cache::with_weighter(ENTRIES, PAGE_BYTES, ByBytes),
        }
    }

    /// Asks whether something has changed. Called each second, and after each change of our own.
    pub async fn refresh(&self, store: &Store) -> Result<()> {
        let revision = catalog::revision(store).await?;
        if self.revision.load(Ordering::Acquire) != revision {
            // The words first, so that no page is made of old ones under the new revision.
            corrections::set(&wording::all(store).await?, wording::read_through(store).await?);
            self.revision.store(revision, Ordering::Release);
        }
        Ok(())
    }

    /// What a code leads to.
    pub async fn place(&self, store: &Store, code: Code) -> Result<Option<Arc<Place>>> {
        let key = (code, self.revision.load(Ordering::Acquire));
        if let Some(place) = self.places.get(&key) {
            return Ok(Some(place));
        }
        let Some((scope, spot)) = spots::by_code(store, code).await? else { return Ok(None) };
        let school = schools::get(store, scope).await?;
        let kind = if spot.kind == PlaceKind::Team { SurveyKind::Team } else { SurveyKind::Parents };
        let newest = surveys::all(store, scope, kind).await?.into_iter().next();
        let newest = newest.map(|survey| Arc::new(Known::new(survey)));
        let told = if kind == SurveyKind::Parents { promises::told(store, scope).await? } else { Vec::new() };
        let zone = zone_or_utc(&school.zone);
        let voices = voices::playable(store, scope).await?;
        let place = Arc::new(Place { scope, spot, school, zone, newest, told, voices });
        self.places.insert(key, place.clone());
        Ok(Some(place))
    }

    /// A survey of the school that a place belongs to.
    pub async fn survey(&self, store: &Store, place: &Place, id: SurveyId) -> Result<Option<Arc<Known>>> {
        if let Some(newest) = place.newest.as_ref().filter(|known| known.survey.id == id) {
            return Ok(Some(newest.clone()));
        }
        let key = (id, self.revision.load(Ordering::Acquire));
        if let Some(known) = self.surveys.get(&key).filter(|known| known.survey.school == place.school.id) {
            return Ok(Some(known));
        }
        let Some(survey) = surveys::get(store, place.scope, id).await? else { return Ok(None) };
        let known = Arc::new(Known::new(survey));
        self.surveys.insert(key, known.clone());
        Ok(Some(known))
    }

    /// What the school told parents last, the newest first.
    pub async fn told(&self, store: &Store, place: &Place) -> Result<Vec<Arc<Told>>> {
        let mut all = Vec::with_capacity(place.told.len());
        for &id in &place.told {
            let key = (id, self.revision.load(Ordering::Acquire));
            if let Some(told) = self.told.get(&key) {
                all.push(told);
            } else if let Some(survey) = surveys::get(store, place.scope, id).await? {
                let told = Arc::new(Told::read(store, place.scope, &place.school, &survey).await?);
                self.told.insert(key, told.clone());
                all.push(told);
            }
        }
        Ok(all)
    }

    /// A page, made once however many ask for it at the same time.
    pub async fn page(&self, key: PageKey, make: impl FnOnce() -> Served + Send + 'static) -> Arc<Served> {
        let made = self.pages.get_or_insert_async(&key, async {
            let served = tokio::task::spawn_blocking(make).await.expect("making a page does not panic");
            Ok::<_, std::convert::Infallible>(Arc::new(served))
        });
        let Ok(served) = made.await;
        served
    }
}

impl Default for Catalog {
    fn default() -> Self {
        Self::new()
    }
}
