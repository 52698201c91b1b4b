use serde_json::{Value, json};

use super::rotation::WAIT;
use super::*;

const NOW: i64 = 1_795_000_000_000;
const DAY: i64 = 24 * 3600 * 1000;

struct Service {
    one: SigningKey,
    other: SigningKey,
}

/// Which keys sign.
#[derive(Clone, Copy)]
enum By {
    One,
    Other,
    Both,
}

impl Service {
    fn new() -> Self {
        let key = || SigningKey::generate().unwrap().0;
        Self {
            one: key(),
            other: key(),
        }
    }

    fn ring(&self, rotation: Option<Rotation>) -> KeyRing {
        KeyRing::new(vec![self.one.public(), self.other.public()], rotation)
    }

    fn issue(&self, sequence: u64, by: By, more: Value) -> String {
        let document = document(sequence, more);
        let keys = match by {
            By::One => vec![self.one.clone()],
            By::Other => vec![self.other.clone()],
            By::Both => vec![self.one.clone(), self.other.clone()],
        };
        sign(document.as_bytes(), &keys).unwrap()
    }

    /// A directory in which the other key is to be replaced.
    fn announce(&self, sequence: u64, by: By, new: &SigningKey) -> String {
        let old = self.other.public().id();
        self.issue(
            sequence,
            by,
            json!({ "replaces": { "old": old, "new": new.public().to_text() } }),
        )
    }
}

fn document(sequence: u64, more: Value) -> String {
    let mut document = json!({
        "version": 1, "sequence": sequence,
        "issued": "2026-11-01T00:00:00Z", "expires": "2026-12-01T00:00:00Z", "partners": [],
    });
    for (name, value) in more.as_object().unwrap() {
        document[name] = value.clone();
    }
    document.to_string()
}

fn keep(judgement: Judgement) -> DirectoryWarning {
    match judgement {
        Judgement::Keep(warning) => warning,
        other => panic!("{other:?}"),
    }
}

fn rotation(judgement: Judgement) -> Option<Rotation> {
    match judgement {
        Judgement::New { rotation, .. } => rotation,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_newer_directory_of_either_key_replaces_the_one_at_hand_and_nothing_else_does() {
    let service = Service::new();
    let ring = service.ring(None);
    let now = NOW;
    let at_hand = document(5, json!({}));
    let held = Held {
        sequence: 5,
        document: at_hand.as_bytes(),
    };
    let held = Some(&held);
    for by in [By::One, By::Other, By::Both] {
        let newer = service.issue(6, by, json!({}));
        assert!(matches!(
            judge(held, newer.as_bytes(), &ring, now),
            Judgement::New { .. }
        ));
        assert!(matches!(
            judge(None, newer.as_bytes(), &ring, now),
            Judgement::New { .. }
        ));
        let same = service.issue(5, by, json!({}));
        assert_eq!(judge(held, same.as_bytes(), &ring, now), Judgement::Same);
    }
    let stranger = Service::new();
    let long = " ".repeat(MAX_ENVELOPE_BYTES + 1);
    for (what, envelope, warning) in [
        (
            "older",
            service.issue(4, By::One, json!({})),
            DirectoryWarning::RolledBack,
        ),
        (
            "another of the same number",
            service.issue(
                5,
                By::One,
                json!({ "rollout": { "ES": "2026-01-01T00:00:00Z" } }),
            ),
            DirectoryWarning::RolledBack,
        ),
        (
            "a stranger's",
            stranger.issue(6, By::Both, json!({})),
            DirectoryWarning::BadlySigned,
        ),
        ("no envelope", "{}".into(), DirectoryWarning::Malformed),
        ("a web page", "<html>".into(), DirectoryWarning::Malformed),
        (
            "a newer form",
            service.issue(6, By::One, json!({ "version": 2 })),
            DirectoryWarning::NewerForm,
        ),
        (
            "no date",
            service.issue(6, By::One, json!({ "expires": "soon" })),
            DirectoryWarning::Malformed,
        ),
        (
            "from the future",
            service.issue(6, By::One, json!({ "issued": "2026-11-25T00:00:00Z" })),
            DirectoryWarning::FromTheFuture,
        ),
        ("too large", long, DirectoryWarning::TooLarge),
    ] {
        assert_eq!(
            keep(judge(held, envelope.as_bytes(), &ring, now)),
            warning,
            "{what}"
        );
    }
}

#[test]
fn an_expired_directory_is_known_as_such_and_a_newer_expired_one_still_counts() {
    let service = Service::new();
    let envelope = service.issue(6, By::One, json!({}));
    let december = Directory::parse(document(6, json!({})).as_bytes())
        .unwrap()
        .expires;
    let Judgement::New { directory, .. } = judge(
        None,
        envelope.as_bytes(),
        &service.ring(None),
        december + DAY,
    ) else {
        panic!("what it closes is closed");
    };
    assert!(is_expired(&directory, december));
    assert!(!is_expired(&directory, december - 1));
}

#[test]
fn one_key_replaces_the_other_after_a_month_in_which_nobody_objects() {
    let (service, new) = (Service::new(), SigningKey::generate().unwrap().0);
    let announced = service.announce(1, By::One, &new);
    let pending = rotation(judge(None, announced.as_bytes(), &service.ring(None), NOW));
    let ring = service.ring(pending.clone());
    assert!(ring.is_threatened(NOW));
    assert_eq!(
        ring.trusted(NOW + WAIT - 1),
        [service.one.public(), service.other.public()]
    );
    assert_eq!(
        ring.trusted(NOW + WAIT),
        [service.one.public(), new.public()]
    );
    assert!(!ring.is_threatened(NOW + WAIT));
    // Said again, the wait does not begin anew.
    let again = service.announce(2, By::One, &new);
    assert_eq!(
        rotation(judge(None, again.as_bytes(), &ring, NOW + DAY)),
        pending
    );
    // Afterwards the old key counts no more, the new one does.
    let late = NOW + WAIT;
    let old = service.issue(3, By::Other, json!({ "issued": "2026-11-01T00:00:00Z" }));
    assert_eq!(
        keep(judge(None, old.as_bytes(), &ring, late)),
        DirectoryWarning::BadlySigned
    );
    let by_new = sign(document(3, json!({})).as_bytes(), &[new]).unwrap();
    assert_eq!(
        rotation(judge(None, by_new.as_bytes(), &ring, late)),
        pending,
        "and it stays so"
    );
}

#[test]
fn the_owner_of_a_threatened_key_objects_by_publishing() {
    let (service, thief) = (Service::new(), SigningKey::generate().unwrap().0);
    let stolen = service.announce(1, By::One, &thief);
    let pending = rotation(judge(None, stolen.as_bytes(), &service.ring(None), NOW));
    let ring = service.ring(pending);
    let objection = service.issue(2, By::Other, json!({}));
    assert_eq!(
        rotation(judge(None, objection.as_bytes(), &ring, NOW + DAY)),
        None
    );
    // The thief begins again, and so does the wait.
    let insisted = service.announce(3, By::One, &thief);
    let pending = rotation(judge(
        None,
        insisted.as_bytes(),
        &service.ring(None),
        NOW + 2 * DAY,
    ));
    let ring = service.ring(pending);
    assert!(ring.is_threatened(NOW + WAIT + DAY));
}

#[test]
fn one_stolen_key_cannot_take_over_both() {
    let (service, thief) = (Service::new(), SigningKey::generate().unwrap().0);
    // A key does not announce its own replacement.
    let own = service.announce(1, By::Other, &thief);
    assert_eq!(
        rotation(judge(None, own.as_bytes(), &service.ring(None), NOW)),
        None
    );
    // The thief of the first key waits a month, owns the second, and goes on with it.
    let stolen = service.announce(1, By::One, &thief);
    let taken = rotation(judge(None, stolen.as_bytes(), &service.ring(None), NOW));
    let (ring, late) = (service.ring(taken.clone()), NOW + WAIT);
    let next = SigningKey::generate().unwrap().0;
    for old in [&service.one, &service.other] {
        let replaces =
            json!({ "replaces": { "old": old.public().id(), "new": next.public().to_text() } });
        let greedy = sign(
            document(2, replaces).as_bytes(),
            std::slice::from_ref(&thief),
        )
        .unwrap();
        assert_eq!(rotation(judge(None, greedy.as_bytes(), &ring, late)), taken);
    }
    assert!(ring.trusted(late).contains(&service.one.public()));
    // An update of the app that brings another second key ends it.
    let fresh = SigningKey::generate().unwrap().0;
    let updated = KeyRing::new(vec![service.one.public(), fresh.public()], taken);
    assert_eq!(
        updated.trusted(late),
        [service.one.public(), fresh.public()]
    );
}

#[test]
fn what_both_keys_sign_takes_effect_at_once_and_is_kept() {
    let (service, new) = (Service::new(), SigningKey::generate().unwrap().0);
    let both = service.announce(1, By::Both, &new);
    let done = rotation(judge(None, both.as_bytes(), &service.ring(None), NOW)).unwrap();
    let kept: Rotation = serde_json::from_str(&serde_json::to_string(&done).unwrap()).unwrap();
    assert_eq!(kept, done);
    let ring = service.ring(Some(kept));
    assert_eq!(ring.trusted(NOW), [service.one.public(), new.public()]);
    assert!(!ring.is_threatened(NOW));
}
