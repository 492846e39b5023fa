//! Where a long word may be broken, in languages for which many phones have no list of their own: before the one
//! consonant that begins a syllable, or between two. The mark is invisible until a line ends there.

use super::Lang;

/// Languages in which two consonants between vowels belong one to each syllable.
const BETWEEN_TWO: [&str; 4] = ["ru", "uk", "bg", "hy"];
/// Languages in which two letters may be one sound (gn, sh, cz): only a single consonant begins a syllable for sure.
const BEFORE_ONE: [&str; 6] = ["it", "ro", "sq", "so", "ku", "pl"];
/// Letters of a word that fits a tile.
const FITS: usize = 9;
/// Letters that stay together at the beginning and at the end of a word.
const BEGINNING: usize = 3;
const END: usize = 2;
const VOWELS: &str = "аеёиоуыэюяіїєъաեէըիոօւaeiouyàèéìòùăâîëêûąęó";
/// Letters that never begin a syllable.
const BOUND: &str = "ьйյ’";
const SOFT: char = '\u{ad}';

/// The text with its soft hyphens.
pub fn soft(lang: Lang, text: &str) -> String {
    let between_two = BETWEEN_TWO.contains(&lang.tag());
    if !between_two && !BEFORE_ONE.contains(&lang.tag()) {
        return text.to_owned();
    }
    text.split_inclusive(|c: char| !c.is_alphabetic()).map(|one| word(one, between_two)).collect()
}

fn word(word: &str, between_two: bool) -> String {
    let letters: Vec<char> = word.chars().collect();
    let length = letters.iter().filter(|c| c.is_alphabetic()).count();
    if length <= FITS {
        return word.to_owned();
    }
    let is = |at: usize, set: &str| letters.get(at).is_some_and(|c| c.to_lowercase().all(|c| set.contains(c)));
    let is_consonant = |at: usize| letters[at].is_alphabetic() && !is(at, VOWELS) && !is(at, BOUND);
    let mut broken = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let inside = at >= BEGINNING && at + END <= length;
        let begins = || is_consonant(at) && is(at + 1, VOWELS);
        let after = || is(at - 1, VOWELS) || between_two && is_consonant(at - 1) && is(at - 2, VOWELS);
        if inside && begins() && after() {
            broken.push(SOFT);
        }
        broken.push(*letter);
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_may_break_between_syllables_and_short_ones_stay_whole() {
        let soft = |tag, text| soft(Lang::parse(tag).unwrap(), text).replace(SOFT, "|");
        assert_eq!(soft("ru", "Приложение школы"), "При|ло|же|ние школы");
        assert_eq!(soft("ru", "Письмо с картинками"), "Письмо с кар|тин|ка|ми");
        assert_eq!(soft("uk", "Перекладач"), "Перек|ла|дач");
        assert_eq!(soft("hy", "հավելվածը"), "հավելվածը");
        assert_eq!(soft("hy", "հաղորդագրությունները"), "հաղոր|դագ|րություն|նե|րը");
        assert_eq!(soft("it", "Un appuntamento a scuola"), "Un appunta|mento a scuola");
        assert_eq!(soft("sq", "Mbledhje prindërish"), "Mbledhje prindë|rish");
        assert_eq!(soft("nl", "schoolbestuursvergadering"), "schoolbestuursvergadering");
    }
}
