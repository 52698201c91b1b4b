//! What a token says of itself (JSON Web Token, RFC 7519), to ask for another in time.
//!
//! **Must hold**: nothing here decides who gets in. The signature is not looked at, so none of it is to be believed: a token that
//! says nonsense is asked for too early or too late, and the home service has the last word.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

use super::Credential;

/// A token is asked for so long before it ends, ...
const AHEAD_MS: i64 = 10 * 60 * 1000;
/// ... or at this part of its life, whichever is later.
const PART: i64 = 4;
/// Tokens are some hundred bytes.
const MAX_BYTES: usize = 8 * 1024;

/// When a token is good, in milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Validity {
    pub ends: i64,
    begins: Option<i64>,
}

#[derive(Deserialize)]
struct Claims {
    exp: f64,
    nbf: Option<f64>,
}

impl Validity {
    /// `None` when it is no token, or does not say.
    pub(crate) fn of(credential: &Credential) -> Option<Self> {
        match credential {
            Credential::Password(_) => None,
            Credential::Token(token) => Self::read(token),
        }
    }

    fn read(token: &str) -> Option<Self> {
        let payload = token.split('.').nth(1)?;
        if payload.len() > MAX_BYTES {
            return None;
        }
        let claims = URL_SAFE_NO_PAD.decode(payload).ok()?;
        let Claims { exp, nbf } = serde_json::from_slice(&claims).ok()?;
        Some(Self {
            ends: milliseconds(exp),
            begins: nbf.map(milliseconds),
        })
    }

    /// From when on another one is wanted.
    pub(crate) fn wanted_from(&self) -> i64 {
        let life = self
            .begins
            .map_or(i64::MAX, |begins| self.ends.saturating_sub(begins).max(0));
        self.ends.saturating_sub(AHEAD_MS.min(life / PART))
    }
}

/// Of seconds, as tokens have them.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what is out of bounds becomes the bound"
)]
fn milliseconds(seconds: f64) -> i64 {
    (seconds * 1000.0) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> Credential {
        Credential::token(format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims)))
    }

    fn wanted_from(claims: &str) -> Option<i64> {
        Validity::of(&token(claims)).map(|validity| validity.wanted_from())
    }

    #[test]
    fn another_token_is_wanted_before_it_ends() {
        let hour = r#"{"exp": 1800003600, "nbf": 1800000000, "sub": "x"}"#;
        assert_eq!(wanted_from(hour), Some(1_800_003_000_000));
        let minute = r#"{"exp": 1800000060, "nbf": 1800000000}"#;
        assert_eq!(wanted_from(minute), Some(1_800_000_045_000));
        assert_eq!(
            wanted_from(r#"{"exp": 1800003600.5}"#),
            Some(1_800_003_000_500)
        );
    }

    #[test]
    fn nonsense_is_no_token_and_does_no_harm() {
        for claims in [
            "",
            "{}",
            "[]",
            r#"{"exp": "1800003600"}"#,
            r#"{"exp": null}"#,
        ] {
            assert_eq!(wanted_from(claims), None, "{claims}");
        }
        for secret in ["", "a.b", "a.!.c", "swordfish"] {
            assert_eq!(Validity::of(&Credential::token(secret)), None, "{secret}");
        }
        assert_eq!(Validity::of(&Credential::password("a.e30.c")), None);
        for claims in [
            r#"{"exp": 1e300, "nbf": -1e300}"#,
            r#"{"exp": -1e300, "nbf": 1e300}"#,
        ] {
            assert!(wanted_from(claims).is_some(), "{claims}");
        }
        let long = format!(r#"{{"exp": 1800003600, "x": "{}"}}"#, "x".repeat(MAX_BYTES));
        assert_eq!(wanted_from(&long), None);
    }
}
