//! Texts for the stores, made from random numbers: a vocabulary by Zipf's law, and words whose frequency is known.

use rand::RngExt as _;
use rand::rngs::StdRng;

/// In 30 % of all messages.
pub const COMMON: &str = "kalorama";
/// In one message of 5,000.
pub const RARE: &str = "xylotheque";
pub const BOTH: &str = "xylotheque kalorama";
/// The second is in 20 %.
pub const TWO_COMMON: &str = "kalorama benzowat";

const SYLLABLES: [&str; 24] = [
    "ka", "lo", "ra", "mi", "te", "su", "no", "ve", "pi", "ban", "der", "fil", "gor", "hem", "jun",
    "kle", "mas", "net", "pol", "qui", "ros", "stu", "tra", "wel",
];
const VOCABULARY: u32 = 30_000;

/// The `n`-th word of the vocabulary: two to four syllables, the same each time.
fn word(n: u32) -> String {
    let mut mixed = u64::from(n).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16;
    let mut word = String::new();
    for _ in 0..2 + n % 3 {
        word += SYLLABLES[(mixed % 24) as usize];
        mixed /= 24;
    }
    word
}

/// The text of message `n`: 3 to 20 words.
pub fn text(rng: &mut StdRng, n: u32) -> String {
    let mut words: Vec<String> = (0..rng.random_range(3..=20))
        // Nearly Zipf: the logarithm of the rank is spread evenly.
        .map(|_| word(f64::from(VOCABULARY).powf(rng.random::<f64>()) as u32))
        .collect();
    if rng.random_range(0..10) < 3 {
        words.push(COMMON.into());
    }
    if rng.random_range(0..10) < 2 {
        words.insert(0, "benzowat".into());
    }
    if n % 5_000 == 17 {
        words.push(RARE.into());
    }
    match n % 100 {
        7 => words.push("mañana".into()),
        8 => words.push("会議は明日です".into()),
        _ => {}
    }
    words.join(" ")
}
