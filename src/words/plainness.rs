//! How plain a text is, as far as it can be measured: one idea, at most twelve words in a sentence, and short words.

/// Words that a sentence for parents has at most.
pub const MOST_WORDS: usize = 12;

/// What ends a sentence, in all the scripts that we write.
const ENDS: [char; 15] = ['\n', '.', '?', '!', ':', '…', '؟', '۔', '።', '፧', '।', '。', '？', '！', '։'];

/// Words of the longest sentence. Scripts that write no blanks between words have few.
pub fn longest_sentence(text: &str) -> usize {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    let sentences = text.split(ENDS);
    sentences.map(|sentence| sentence.split_whitespace().filter(is_word).count()).max().unwrap_or(0)
}

/// Characters of a word, on average, where a script writes blanks between them.
pub fn mean_word_length(texts: &[String]) -> f64 {
    let words = texts.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '’' && !is_mark(c)));
    let lengths: Vec<usize> =
        words.map(|word| word.chars().filter(|c| !is_mark(*c)).count()).filter(|n| *n > 0).collect();
    lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64
}

/// Marks above and below letters, which make no word longer: Arabic and Devanagari vowels, joiners.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{064b}'..='\u{065f}' | '\u{0900}'..='\u{0903}' | '\u{093a}'..='\u{094f}' | '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_their_script_ends_them() {
        assert_eq!(longest_sentence("Is alles juist? Tik op Versturen."), 3);
        assert_eq!(longest_sentence("آپ کا جواب گن لیا گیا۔ شکریہ۔"), 6);
        assert_eq!(longest_sentence("የቐንየልና። ብርኽ"), 1);
        assert_eq!(longest_sentence(""), 0);
        assert!((mean_word_length(&["een twee".to_owned(), "drie".to_owned()]) - 11.0 / 3.0).abs() < 1e-9);
    }
}
