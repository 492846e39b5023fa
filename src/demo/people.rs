//! Invented parents and an invented team: different by dimension, language and place, so that a report has
//! something to say.

use rand::{Rng, RngExt, rngs::StdRng};

use crate::domain::{
    bank::{Bank, Kind, SCALE, UNKNOWN},
    survey::{Asked, Survey},
};

/// Languages of the school, and how many of a hundred families speak them.
pub const LANGUAGES: [(&str, u64); 5] = [("nl", 46), ("ar", 20), ("tr", 16), ("fr", 12), ("en", 6)];

/// How bright people see a year, added to what they say of each dimension.
pub type Mood = f64;
/// Before the school had done anything.
pub const LAST_YEAR: Mood = -0.14;
/// After it had.
pub const THIS_YEAR: Mood = 0.0;

/// One parent.
pub struct Person {
    language: &'static str,
    /// Index of the place whose code they scan.
    pub spot: usize,
    /// They answer the second part too.
    pub goes_on: bool,
    /// How bright they see things.
    mood: f64,
}

impl Person {
    /// Somebody of the school.
    pub fn draw(random: &mut StdRng, mood: Mood) -> Self {
        // Parents with another language at home come less often: the report says who is missing.
        let weights = [("nl", 56), ("ar", 17), ("tr", 7), ("fr", 14), ("en", 6)];
        let language = weighted(random, &weights);
        Self {
            language,
            spot: weighted_index(random, &[62, 28, 10]),
            goes_on: random.random_bool(0.62),
            mood: mood + random.random_range(-0.22..0.22),
        }
    }

    /// The form that their phone sends.
    pub fn answers(&self, random: &mut StdRng, survey: &Survey, part: usize) -> Vec<(String, String)> {
        let mut form = form(random, survey, part, self.language);
        for asked in &survey.snapshot.parts[part].questions {
            if random.random_bool(0.04) {
                continue;
            }
            for choice in self.choose(random, asked) {
                form.push((format!("q.{}", asked.key), choice));
            }
        }
        form
    }

    fn choose(&self, random: &mut StdRng, asked: &Asked) -> Vec<String> {
        match asked.kind {
            Kind::Scale => {
                let at_home = self.language == "nl";
                let height = match asked.key.as_str() {
                    "emotion" => {
                        if at_home {
                            0.80
                        } else {
                            0.66
                        }
                    }
                    "messages" => {
                        if at_home {
                            0.76
                        } else {
                            0.34
                        }
                    }
                    "knowledge" => 0.52,
                    "rational" => 0.84,
                    "conviction" => 0.78,
                    "competence" => {
                        if at_home {
                            0.70
                        } else {
                            0.48
                        }
                    }
                    "behaviour" => 0.40,
                    _ => 0.46,
                };
                vec![face(random, height + self.mood)]
            }
            Kind::Many => some(random, asked, |key| self.weight(&asked.key, key)),
            Kind::One => one(random, asked),
        }
    }

    fn weight(&self, question: &str, key: &str) -> u32 {
        let other_language = self.language != "nl";
        match (question, key) {
            ("barriers", "none") => {
                if other_language {
                    4
                } else {
                    14
                }
            }
            ("barriers", "time") => 30,
            ("barriers", "language") => {
                if other_language {
                    34
                } else {
                    0
                }
            }
            ("barriers", "reading") => {
                if other_language {
                    22
                } else {
                    5
                }
            }
            ("barriers", "childcare") => 14,
            ("barriers", "badnews") => 13,
            ("barriers", "digital") => 10,
            ("barriers", _) => 5,
            ("wishes", "hour" | "goodnews") => 26,
            ("wishes", "interpreter" | "lessons") => {
                if other_language {
                    24
                } else {
                    1
                }
            }
            ("wishes", "coffee") => 20,
            ("ways", "message" | "gate") => 30,
            ("ways", "app") => {
                if other_language {
                    4
                } else {
                    24
                }
            }
            _ => 9,
        }
    }
}

/// The form that the phone of somebody of the team sends. The team thinks that parents are happier than they are,
/// and does not see how hard the language is.
pub fn team_answers(random: &mut StdRng, survey: &Survey) -> Vec<(String, String)> {
    let mut form = form(random, survey, 0, "nl");
    for asked in &survey.snapshot.parts[0].questions {
        let choices = match (asked.kind, asked.key.as_str()) {
            (Kind::Scale, "we-time") => vec![face(random, 0.38)],
            (Kind::Scale, "we-competence") => vec![face(random, 0.62)],
            (Kind::Scale, "guess-messages") => vec![face(random, 0.82)],
            (Kind::Scale, "guess-time") => vec![face(random, 0.34)],
            (Kind::Scale, _) => vec![face(random, 0.68)],
            (Kind::One, _) => one(random, asked),
            (Kind::Many, _) => some(random, asked, |key| match key {
                "time" => 40,
                "digital" | "few" | "messages" => 22,
                "language" => 12,
                "none" => 2,
                _ => 7,
            }),
        };
        form.extend(choices.into_iter().map(|choice| (format!("q.{}", asked.key), choice)));
    }
    form
}

/// Any one of the choices.
fn one(random: &mut StdRng, asked: &Asked) -> Vec<String> {
    vec![asked.choices[random.random_range(0..asked.choices.len())].clone()]
}

fn form(random: &mut StdRng, survey: &Survey, part: usize, language: &str) -> Vec<(String, String)> {
    let mut receipt = [0_u8; 16];
    random.fill_bytes(&mut receipt);
    let receipt: String = receipt.iter().map(|byte| format!("{byte:02x}")).collect();
    let fixed = [
        ("survey", survey.id.0.to_string()),
        ("part", part.to_string()),
        ("l", language.to_owned()),
        ("via", "script".to_owned()),
        ("receipt", receipt),
    ];
    fixed.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A face, the brighter the higher, and now and then "I don't know".
fn face(random: &mut StdRng, height: f64) -> String {
    if random.random_bool(0.05) {
        return UNKNOWN.to_owned();
    }
    let drawn = height.clamp(0.0, 1.0) + random.random_range(-0.34..0.34);
    let place = match drawn {
        x if x > 0.75 => 0,
        x if x > 0.5 => 1,
        x if x > 0.25 => 2,
        _ => 3,
    };
    SCALE[place].0.to_owned()
}

/// One to three choices, by weight; "all is fine" alone.
fn some(random: &mut StdRng, asked: &Asked, weight: impl Fn(&str) -> u32) -> Vec<String> {
    let alone =
        Bank::get().question(&asked.key).and_then(|q| q.choices.iter().find(|c| c.alone)).map(|c| c.key.clone());
    let most = random.random_range(1..=asked.max);
    let mut chosen: Vec<String> = Vec::new();
    for _ in 0..most {
        let weights: Vec<u32> =
            asked.choices.iter().map(|key| if chosen.contains(key) { 0 } else { weight(key) }).collect();
        let key = asked.choices[weighted_index(random, &weights)].clone();
        if Some(&key) == alone.as_ref() {
            return if chosen.is_empty() { vec![key] } else { chosen };
        }
        chosen.push(key);
    }
    chosen
}

fn weighted<T: Copy>(random: &mut StdRng, weights: &[(T, u32)]) -> T {
    let numbers: Vec<u32> = weights.iter().map(|(_, weight)| *weight).collect();
    weights[weighted_index(random, &numbers)].0
}

fn weighted_index(random: &mut StdRng, weights: &[u32]) -> usize {
    let mut at = random.random_range(0..weights.iter().sum::<u32>().max(1));
    for (index, weight) in weights.iter().enumerate() {
        if at < *weight {
            return index;
        }
        at -= weight;
    }
    0
}
