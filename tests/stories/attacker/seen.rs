//! A school from opening to telling parents, through the real pages; every number that any of them shows is kept.

use std::collections::{BTreeMap, BTreeSet};

use drempel::{
    domain::{
        bank::Bank,
        code::Code,
        day::Day,
        ids::{SchoolId, SpotId, SurveyId},
        opening::Opened,
        survey::{Snapshot, Survey, SurveyKind},
    },
    store::{
        boxes::settle::{self, Over, progress},
        results,
        scope::SchoolScope,
        spots, surveys,
    },
    web::{routes, tablet},
};
use jiff::SignedDuration;
use rand::{SeedableRng, rngs::StdRng};
use serde_json::Value;

use super::people::{Answers, DAYS, HELPER, LANGUAGES, PAPER, SPOTS, SchoolOfPeople};
use crate::{
    by_hand::seal,
    harness::{
        World,
        client::{Client, encode},
        form,
    },
};

/// A number that somebody outside saw: how many of these people did this.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// `parents`, `team` or `who`.
    pub side: String,
    /// Key of the question.
    pub question: String,
    /// Of which people: cells of language, place and day.
    pub cells: BTreeSet<Cell>,
    /// Key of the choice, `answered` or `people`.
    pub what: String,
    pub n: u64,
}

/// People whom no output can tell apart any further: those of one language, place and day.
pub type Cell = (usize, usize, i64);

/// Everything that was seen of a school.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub claims: BTreeSet<Claim>,
    /// The same, read in the database: groups that no page shows are among them.
    pub tallies: BTreeSet<Claim>,
    /// Numbers of participation, as they were shown.
    pub participation: Vec<u64>,
    /// What a thief of the database holds, in every state.
    pub stolen: Vec<Vec<u8>>,
    /// What a thief of the helper's tablet holds: everything that waited on it.
    pub waited: Vec<Vec<u8>>,
    /// The pages of helpers, paper and slips that were not the same in two states while parents answered.
    pub telling: Vec<String>,
    /// Sums of squares, if anybody stored them: block, question, people, sum, sum of squares.
    pub moments: Vec<(String, u64, u64, u64)>,
    /// The box itself, for what would come out with a rule switched off.
    pub opened: Option<Opened>,
    pub snapshot: Option<Snapshot>,
}

/// Plays a school.
pub async fn play(world: &World, school: &SchoolOfPeople, seed: u64) -> Seen {
    let mut stage = Stage::set(world, school, seed).await;
    for day in 0..DAYS {
        let today = |n: &usize| school.people[*n].day == day && !school.people[*n].waits;
        let people: Vec<usize> = (0..school.people.len()).filter(today).collect();
        stage.send(&people, false).await;
        if let Some((spot, voided)) = school.voided.filter(|(_, voided)| *voided == day) {
            let day = (stage.survey.opens.plus(voided)).0.to_string();
            let spot = stage.spots[spot].id.0.to_string();
            stage.head.post(&routes::survey(stage.survey.id), &[("do", "void"), ("spot", &spot), ("day", &day)]).await;
        }
        stage.look().await;
        world.app.clock.advance(SignedDuration::from_hours(24));
        stage.settle().await;
        stage.look().await;
    }
    stage.act("close", "").await;
    let waiting: Vec<usize> = (0..school.people.len()).filter(|n| school.people[*n].waits).collect();
    stage.send(&waiting, true).await;
    stage.look().await;
    stage.mirror().await;
    stage.look().await;
    stage.act("open-box", "1").await;
    stage.look().await;
    stage.tell().await;
    stage.look().await;
    stage.seen
}

struct Stage<'a> {
    world: &'a World,
    school: &'a SchoolOfPeople,
    seed: u64,
    scope: SchoolScope,
    spots: Vec<spots::Spot>,
    survey: Survey,
    head: Client,
    helper: Client,
    /// What stands on the slips, one for each person; none where there are none.
    slips: Vec<String>,
    /// The pages of the places as they were first seen.
    first: Vec<String>,
    is_open: bool,
    seen: Seen,
}

impl<'a> Stage<'a> {
    /// A school of its own, with two places, and a head who is signed in.
    async fn set(world: &'a World, school: &'a SchoolOfPeople, seed: u64) -> Self {
        let store = &world.app.store;
        let mut random = StdRng::seed_from_u64(seed + 1_000_000);
        let id = SchoolId::draw(&mut random);
        let codes: Vec<Code> = SPOTS.iter().map(|_| Code::draw(&mut random)).collect();
        let token = format!("{seed:064x}");
        let hash = world.app.sealer.key.hash("session", &[token.as_bytes()]);
        let mut tx = store.begin().await.unwrap();
        let languages = serde_json::to_string(&LANGUAGES).unwrap();
        let sql =
            "INSERT INTO school (id, name, families, languages, zone) VALUES ($1, 'School', 60, $2, 'Europe/Brussels')";
        tx.execute(sql, &[id.0.into(), languages.as_str().into()]).await.unwrap();
        for (kind, code) in SPOTS.into_iter().zip(&codes) {
            let sql = "INSERT INTO spot (id, school_id, code, kind) VALUES ($1, $2, $3, $4)";
            let spot = SpotId::draw(&mut random);
            tx.execute(sql, &[spot.0.into(), id.0.into(), code.as_str().into(), kind.into()]).await.unwrap();
        }
        let sql = "INSERT INTO session (token, member, school_id, expires) SELECT $1, id, $2, 99999999999 FROM member";
        tx.execute(sql, &[hash.as_slice().into(), id.0.into()]).await.unwrap();
        let sql = "INSERT INTO tablet (id, school_id, kind, name, survey, token, until_day, pin, paired) \
                   VALUES ($1, $1, 'helper', 'Yusra', 0, $2, 99999, '', 1)";
        let key = tablet::hash(&world.app.sealer, "key", &token);
        tx.execute(sql, &[id.0.into(), key.as_slice().into()]).await.unwrap();
        tx.execute(
            "INSERT INTO membership (member, school_id, role) SELECT id, $1, 'head' FROM member",
            &[id.0.into()],
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let (scope, _) = spots::by_code(store, codes[0]).await.unwrap().unwrap();
        let spots = spots::all(store, scope).await.unwrap();
        let bank = Bank::get();
        let (opens, ids) = (world.today(), spots.iter().map(|spot| spot.id).collect());
        let languages = LANGUAGES.map(str::to_owned).to_vec();
        let plan = bank.plan("parents").unwrap();
        let stage = drempel::domain::place::Stage::Primary;
        let snapshot = Snapshot::of(plan, bank, stage, languages, ids, school.k, school.facet);
        let survey = SurveyId::draw(&mut random);
        let survey =
            Survey { results: Some(opens.plus(21)), ..Survey::opening(survey, id, snapshot, opens, opens.plus(14)) };
        assert!(surveys::open(store, scope, &survey).await.unwrap());
        world.app.catalog.refresh(store).await.unwrap();
        let mut head = world.client();
        head.keep_cookie("__Host-drempel", &token);
        let seen = Seen { snapshot: Some(survey.snapshot.clone()), ..Seen::default() };
        let mut helper = world.client();
        helper.keep_cookie("drempel-tablet", &token);
        let slips = if school.slips { slips(&mut head, survey.id, school.people.len()).await } else { Vec::new() };
        Self { world, school, seed, scope, spots, survey, head, helper, slips, is_open: true, seen, first: Vec::new() }
    }

    /// Sends the answers of these people, side by side.
    async fn send(&mut self, people: &[usize], waited: bool) {
        let mut all = Vec::new();
        let mut stack = vec![("survey".to_owned(), self.survey.id.0.to_string())];
        for &n in people {
            let person = &self.school.people[n];
            for (part, answers) in person.parts.iter().enumerate() {
                let receipt = format!("{:016x}{:08x}{part:08x}", self.seed, n);
                let mut sent = filled(self.survey.id, LANGUAGES[person.language], part, answers, &receipt);
                if waited {
                    sent.push(("waited".to_owned(), "1".to_owned()));
                }
                match SPOTS[person.spot] {
                    PAPER => {
                        let answers = sent.iter().filter(|(name, _)| name.starts_with("q.") || name == "l");
                        stack.push((format!("sheet{part}"), encode(&answers.cloned().collect::<Vec<_>>())));
                    }
                    HELPER => self.ask(sent, waited, n).await,
                    _ => {
                        let code = self.spots[person.spot].code;
                        let path = match self.slips.get(n) {
                            Some(slip) => routes::slip(code, slip.rsplit('/').next().unwrap()),
                            None => routes::spot(code),
                        };
                        all.push((path, sent));
                    }
                }
            }
        }
        post_all(self.world, all).await;
        if stack.len() > 1 {
            for part in 0..2 {
                let day = self.world.today().0;
                stack.push((format!("receipt{part}"), format!("{:016x}{day:015x}{part}", self.seed)));
            }
            let reply = self.head.post(&routes::entry(self.survey.id), &stack).await;
            assert_eq!(reply.status, 204, "{}", reply.body);
        }
    }

    /// A helper asks; the answer is sealed on the tablet, where it may wait.
    async fn ask(&mut self, mut sent: Vec<(String, String)>, waited: bool, n: usize) {
        let mut padding = 1_024_usize.saturating_sub(encode(&sent).len() + "&pad=".len());
        sent.push(("pad".to_owned(), "x".repeat(std::mem::take(&mut padding))));
        let public = self.world.app.sealer.key.envelope_public(self.survey.id.0);
        let envelope = seal(&public, self.seed * 1_000 + n as u64, &encode(&sent));
        self.seen.waited.push(envelope.clone().into_bytes());
        let mut form = vec![("survey", self.survey.id.0.to_string()), ("sealed", envelope), ("age", "0".to_owned())];
        if waited {
            form.push(("waited", "1".to_owned()));
        }
        let reply = self.helper.post(routes::HELPER_ANSWERS, &form).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
    }

    async fn act(&mut self, action: &str, sure: &str) {
        self.is_open = false;
        let reply = self.head.post(&routes::survey(self.survey.id), &[("do", action), ("sure", sure)]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
    }

    async fn settle(&mut self) {
        let (store, sealer) = (&self.world.app.store, &self.world.app.sealer);
        let today = Day(self.world.today().0);
        settle::settle(store, sealer, self.scope, &self.survey, today, Over::Earlier).await.unwrap();
    }

    /// The team answers into its own box, which is opened; a school without a team leaves the mirror out.
    async fn mirror(&mut self) {
        if self.school.team.is_empty() {
            self.head.post(&routes::mirror(self.survey.id), &[("do", "skip"), ("sure", "1")]).await;
            return;
        }
        self.head.post(&routes::mirror(self.survey.id), &[("do", "box")]).await;
        let store = &self.world.app.store;
        let team = surveys::all(store, self.scope, SurveyKind::Team).await.unwrap().remove(0);
        let all = spots::all(store, self.scope).await.unwrap();
        let place = all.iter().find(|spot| !self.spots.contains(spot)).unwrap();
        let sent = (0..).zip(&self.school.team).map(|(n, answers)| {
            let receipt = format!("{:016x}{n:08x}ffffffff", self.seed);
            (routes::spot(place.code), filled(team.id, "nl", 0, answers, &receipt))
        });
        post_all(self.world, sent.collect()).await;
        self.head.post(&routes::survey(team.id), &[("do", "open-box"), ("sure", "1")]).await;
    }

    /// Promises something and tells parents, where there is a report.
    async fn tell(&mut self) {
        let path = routes::promises(self.survey.id);
        self.head.post(&path, &[("do", "make"), ("key", "coffee")]).await;
        self.head.post(&path, &[("do", "publish")]).await;
        let survey = surveys::get(&self.world.app.store, self.scope, self.survey.id).await.unwrap().unwrap();
        self.seen.opened = results::opened(&self.world.app.store, self.scope, &survey).await.unwrap();
    }

    /// Looks at everything that can be seen from outside now.
    async fn look(&mut self) {
        let id = self.survey.id;
        let mut pages = Vec::new();
        for path in [routes::survey(id), routes::report(id), routes::promises(id), routes::thanks(id)] {
            pages.push(self.head.get(&path).await.body);
        }
        let mut parent = self.world.client();
        pages.push(parent.get(&routes::results(self.spots[0].code)).await.body);
        // The document of an open survey is made anew for each school and holds no number: a look now and then will do.
        if !self.is_open || self.seed.is_multiple_of(20) {
            pages.push(parent.get(&routes::spot(self.spots[0].code)).await.body);
        }
        // These pages hold every language and are long: a look at every tenth school will do.
        if self.seed.is_multiple_of(10) {
            self.look_at_the_places(&mut pages).await;
        }
        let on_pages: BTreeMap<String, f64> = pages.iter().flat_map(|page| numbers_on(page)).collect();
        let csv = self.head.get(&routes::report_csv(id)).await.body;
        let in_csv: BTreeMap<String, f64> = csv.lines().skip(1).filter_map(number_in).collect();
        let json = self.head.get(&routes::report_json(id)).await.body;
        let in_json = serde_json::from_str(&json).map(|report| numbers_in(&report)).unwrap_or_default();
        // The means of a scale are worked out from its counts, and stand in tables and downloads only.
        let same =
            |a: &BTreeMap<String, f64>, b: &BTreeMap<String, f64>| assert_eq!(a, b, "outputs differ: {}", self.seed);
        same(&on_pages, &in_csv);
        same(&in_csv, &in_json);
        for (path, n) in in_csv {
            if let Some(claim) = self.claim(&path, n) {
                self.seen.claims.insert(claim);
            }
        }
        let progress = progress(&self.world.app.store, self.scope, id).await.unwrap();
        self.seen.participation.extend(progress.into_iter().map(|(_, steps)| steps.unsigned_abs() * 5));
        self.read_tallies().await;
        let sql = "SELECT sealed FROM fresh WHERE survey = $1";
        let rows: Vec<(Vec<u8>,)> = self.world.app.store.fetch_all(sql, &[id.0.into()]).await.unwrap();
        self.seen.stolen.extend(rows.into_iter().map(|(sealed,)| sealed));
        let sql = "SELECT mac FROM slip WHERE survey = $1";
        let rows: Vec<(Vec<u8>,)> = self.world.app.store.fetch_all(sql, &[id.0.into()]).await.unwrap();
        self.seen.stolen.push(rows.into_iter().flat_map(|(mac,)| mac).collect());
    }

    /// The pages of helpers, paper and slips. While parents answer they stay what they were.
    async fn look_at_the_places(&mut self, pages: &mut Vec<String>) {
        let id = self.survey.id;
        let mut now = vec![self.helper.get(routes::HELPER).await.body, self.helper.get("/helper/state").await.body];
        for path in [routes::entry(id), routes::slips(id), format!("{}?in=nl", routes::paper(id))] {
            now.push(self.head.get(&path).await.body);
        }
        // The revision grows when the participation moves, once a day: that is told anyway.
        let revision = format!("{}.", id.0);
        let still = |page: &String| {
            let pieces = page.split(&revision).map(|piece| piece.trim_start_matches(|c: char| c.is_ascii_digit()));
            pieces.collect::<Vec<_>>().join("")
        };
        let still: Vec<String> = now.iter().map(still).collect();
        if self.first.is_empty() {
            self.first = still;
        } else if self.is_open {
            let changed = self.first.iter().zip(&still).filter(|(first, now)| first != now);
            self.seen.telling.extend(changed.map(|(_, now)| now[..now.len().min(200)].to_owned()));
        }
        pages.extend(now);
    }

    /// What a thief reads in the database itself: the blocks of the opened box, also those that no page shows.
    async fn read_tallies(&mut self) {
        let sql = "SELECT block.part, block.grp, tally.question, tally.choice, tally.n FROM tally \
                   JOIN block ON block.survey = tally.survey AND block.part = tally.part AND block.block = tally.block \
                   WHERE tally.survey = $1";
        type Tally = (i64, String, String, String, i64);
        let rows: Vec<Tally> = self.world.app.store.fetch_all(sql, &[self.survey.id.0.into()]).await.unwrap();
        for (_, group, question, what, n) in rows {
            let group = if group.is_empty() { "everybody".to_owned() } else { group.replace(' ', "+") };
            self.seen.tallies.extend(self.claim(&format!("parents/{question}/{group}/{what}"), n as f64));
        }
    }

    /// What a number says of whom.
    fn claim(&self, path: &str, n: f64) -> Option<Claim> {
        let [side, question, group, what] = path.split('/').collect::<Vec<_>>().try_into().unwrap();
        if ["mean", "low", "high"].contains(&what) {
            return None;
        }
        let is_of = |person: &super::people::Person| match (side, group) {
            (_, "everybody") => true,
            _ => group
                .split('+')
                .any(|value| value == LANGUAGES[person.language] || value == self.spots[person.spot].id.0.to_string()),
        };
        let people = self.school.counted().filter(|person| is_of(person));
        let cells =
            if side == "team" { BTreeSet::new() } else { people.map(|p| (p.language, p.spot, p.day)).collect() };
        let (side, question, what) = (side.to_owned(), question.to_owned(), what.to_owned());
        Some(Claim { side, question, cells, what, n: n as u64 })
    }
}

/// The team makes slips; what stands on them.
async fn slips(head: &mut Client, survey: SurveyId, number: usize) -> Vec<String> {
    let page = head.post(&routes::slips(survey), &[("do", "make"), ("number", &number.to_string())]).await;
    let codes = page.body.split("class=\"code\" dir=\"ltr\">").skip(1);
    codes.map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

fn filled(survey: SurveyId, lang: &str, part: usize, answers: &Answers, receipt: &str) -> Vec<(String, String)> {
    let answers: Vec<(&str, &str)> = answers.iter().map(|(q, c)| (q.as_str(), c.as_str())).collect();
    form(survey, lang, part, &answers, receipt)
}

async fn post_all(world: &World, all: Vec<(String, Vec<(String, String)>)>) {
    let mut phones = tokio::task::JoinSet::new();
    for (path, form) in all {
        let mut phone = world.client();
        phones.spawn(async move { phone.post(&path, &form).await.status });
    }
    while let Some(status) = phones.join_next().await {
        assert_eq!(status.unwrap(), 204);
    }
}

/// Every number on a page that has a name.
pub fn numbers_on(page: &str) -> Vec<(String, f64)> {
    let cells = page.split("data-number=\"").skip(1);
    cells
        .map(|rest| {
            let (path, rest) = rest.split_once('"').unwrap();
            let text = rest.split_once('>').unwrap().1.split('<').next().unwrap();
            (path.to_owned(), text.parse().unwrap_or_else(|_| panic!("{path}: {text}")))
        })
        .collect()
}

/// A line of the table of numbers; where only a choice is named there is no number.
pub fn number_in(line: &str) -> Option<(String, f64)> {
    let cells: Vec<&str> = line.split(',').collect();
    Some((cells[..4].join("/"), cells[4].parse().ok()?))
}

/// Every number of the report for programs, under the names of the table.
pub fn numbers_in(report: &Value) -> BTreeMap<String, f64> {
    let mut all = BTreeMap::new();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    for (part, people) in (1..).zip(list(&report["people"])) {
        if let Some(n) = people.as_f64() {
            all.insert(format!("parents/part-{part}/everybody/people"), n);
        }
    }
    if let Some(n) = report["team"]["people"].as_f64() {
        all.insert("team/part-1/everybody/people".to_owned(), n);
    }
    let join = |values: &Value| list(values).iter().filter_map(Value::as_str).collect::<Vec<_>>().join("+");
    for (side, questions) in [("parents", &report["parents"]), ("team", &report["team"]["questions"])] {
        for answered in list(questions) {
            let question = answered["question"].as_str().unwrap();
            let mut figures = vec![("everybody".to_owned(), answered["everybody"].clone())];
            figures.extend(
                list(&answered["groups"]).iter().map(|group| (join(&group["values"]), group["figure"].clone())),
            );
            for (group, figure) in figures {
                if let Some(n) = figure["answered"].as_f64() {
                    all.insert(format!("{side}/{question}/{group}/answered"), n);
                }
                for count in list(&figure["choices"]) {
                    let choice = count["choice"].as_str().unwrap();
                    all.insert(format!("{side}/{question}/{group}/{choice}"), count["n"].as_f64().unwrap());
                }
            }
            for what in ["mean", "low", "high"] {
                if let Some(n) = answered["mean"][what].as_f64() {
                    all.insert(format!("{side}/{question}/everybody/{what}"), n);
                }
            }
        }
    }
    for (facet, groups) in [("language", &report["who"]["languages"]), ("spot", &report["who"]["spots"])] {
        for group in list(groups) {
            all.insert(format!("who/{facet}/{}/people", join(&group["values"])), group["people"].as_f64().unwrap());
        }
    }
    all
}
