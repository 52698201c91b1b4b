use super::*;
use crate::e2ee::Suite as _;
use crate::e2ee::omemo::Omemo;
use crate::e2ee::party::{DAY, Party, START};
use crate::e2ee::prekeys::{MAX_ID, next_id};
use crate::store::PrekeyRow;

const NEXT_PREKEY: &str = "omemo.next-prekey";
const NEXT_SIGNED_PREKEY: &str = "omemo.next-signed-prekey";

async fn signed_ids(party: &Party) -> Vec<u32> {
    party
        .run(|tx| {
            Ok(tx
                .signed_prekeys(SUITE)?
                .into_iter()
                .map(|row| row.id)
                .collect())
        })
        .await
        .unwrap()
}

async fn published(party: &Party) -> u32 {
    party
        .run(|tx| Ok(bundle(tx, &load(tx)?.unwrap())?.signed_id))
        .await
        .unwrap()
}

async fn maintain_at(party: &Party, at: i64) {
    party.run(move |tx| Omemo.maintain(tx, at)).await.unwrap();
}

#[tokio::test]
async fn the_device_is_made_once_with_all_its_keys() {
    let mut anna = Party::new("anna@firm.example").await;
    let again = |tx: &Tx<'_>| Omemo.own_device(tx, START + DAY);
    let own = anna.run(again).await.unwrap();
    assert!((1..=MAX_DEVICE).contains(&own.device));
    assert_eq!(
        (own.identity.len(), own.identity[0], own.device),
        (33, 5, anna.device)
    );
    assert_eq!(anna.prekey_ids().await, (1..=100).collect::<Vec<_>>());
    assert_eq!(signed_ids(&anna).await, [1]);
    anna.restart().await;
    assert_eq!(anna.run(again).await.unwrap(), own);
    assert!(anna.dirty().await);
    let private = anna
        .run(|tx| Ok(tx.own_device(SUITE)?.unwrap().identity_private.len()))
        .await
        .unwrap();
    assert_eq!(private, 32);
}

#[tokio::test]
async fn maintaining_makes_the_device_where_there_is_none() {
    let dir = tempfile::tempdir().unwrap();
    let store = crate::store::Store::open(dir.path(), &crate::store::DatabaseKey::generate(), true)
        .unwrap();
    store.write(|tx| Omemo.maintain(tx, START)).await.unwrap();
    let count = store
        .write(|tx| Ok::<_, E2eeError>(tx.prekeys(SUITE)?.len()))
        .await
        .unwrap();
    assert_eq!(count, PREKEYS);
}

#[tokio::test]
async fn numbers_of_prekeys_are_never_given_twice() {
    let anna = Party::new("anna@firm.example").await;
    anna.run(|tx| Ok(tx.set_bundle_dirty(SUITE, false)?))
        .await
        .unwrap();
    maintain_at(&anna, START).await;
    assert!(!anna.dirty().await, "nothing was missing");
    // The last one given is used up too: counting from the largest left would give it again.
    for id in [3, 50, 100] {
        anna.run(move |tx| consume(tx, id)).await.unwrap();
    }
    assert!(anna.dirty().await);
    maintain_at(&anna, START).await;
    let ids = anna.prekey_ids().await;
    assert_eq!(ids.len(), PREKEYS);
    assert!([101, 102, 103].iter().all(|id| ids.contains(id)));
    assert!([3, 50, 100].iter().all(|id| !ids.contains(id)));
}

#[tokio::test]
async fn numbers_wrap_at_24_bits_past_those_in_use() {
    let anna = Party::new("anna@firm.example").await;
    let near_the_end = |tx: &Tx<'_>| {
        tx.set_fact(NEXT_PREKEY, &(MAX_ID - 1).to_string())?;
        for id in 1..=6 {
            consume(tx, id)?;
        }
        tx.insert_prekey(
            SUITE,
            &PrekeyRow {
                id: 2,
                record: tx.prekey(SUITE, 7)?.unwrap(),
            },
        )?;
        Omemo.maintain(tx, START)
    };
    anna.run(near_the_end).await.unwrap();
    let ids = anna.prekey_ids().await;
    let new: Vec<_> = ids
        .iter()
        .filter(|id| !(7..=100).contains(*id))
        .copied()
        .collect();
    assert_eq!(new, [1, 2, 3, 4, MAX_ID - 1, MAX_ID]);
    assert_eq!(anna.run(|tx| next_id(tx, NEXT_PREKEY)).await.unwrap(), 5);
}

#[tokio::test]
async fn signed_prekeys_wrap_too() {
    let anna = Party::new("anna@firm.example").await;
    anna.run(|tx| Ok(tx.set_fact(NEXT_SIGNED_PREKEY, &MAX_ID.to_string())?))
        .await
        .unwrap();
    maintain_at(&anna, START + 7 * DAY).await;
    assert_eq!(published(&anna).await, MAX_ID);
    anna.run(|tx| Ok(tx.delete_signed_prekey(SUITE, 1)?))
        .await
        .unwrap();
    for (days, current) in [(14, 1), (21, 2), (37, 3)] {
        maintain_at(&anna, START + days * DAY).await;
        assert_eq!(published(&anna).await, current);
    }
    maintain_at(&anna, START + 43 * DAY).await;
    assert!(signed_ids(&anna).await.contains(&MAX_ID));
    maintain_at(&anna, START + 44 * DAY).await;
    assert_eq!(
        (published(&anna).await, signed_ids(&anna).await),
        (4, vec![4, 3, 2, 1])
    );
}

#[tokio::test]
async fn a_replaced_key_stays_for_thirty_days_after_it_was_replaced() {
    let anna = Party::new("anna@firm.example").await;
    // Forty days asleep: the first key was published until now.
    maintain_at(&anna, START + 40 * DAY).await;
    assert_eq!(signed_ids(&anna).await, [2, 1]);
    for (days, left) in [
        (46, vec![2, 1]),
        (47, vec![3, 2, 1]),
        (54, vec![4, 3, 2, 1]),
        (69, vec![5, 4, 3, 2, 1]),
    ] {
        maintain_at(&anna, START + days * DAY).await;
        assert_eq!(signed_ids(&anna).await, left, "day {days}");
    }
    maintain_at(&anna, START + 70 * DAY).await;
    assert_eq!(signed_ids(&anna).await, [5, 4, 3, 2]);
}

#[tokio::test]
async fn clocks_that_jump() {
    let anna = Party::new("anna@firm.example").await;
    // A day to and fro is nothing.
    maintain_at(&anna, START + DAY).await;
    maintain_at(&anna, START - DAY).await;
    assert_eq!(published(&anna).await, 1);
    // A year ahead, and back again: the newest key is still the one published, and rotation goes on.
    maintain_at(&anna, START + 365 * DAY).await;
    assert_eq!(published(&anna).await, 2);
    maintain_at(&anna, START + DAY).await;
    assert_eq!(published(&anna).await, 3);
    assert!(
        signed_ids(&anna).await.contains(&1),
        "the first key is not dropped early"
    );
    maintain_at(&anna, START + 2 * DAY).await;
    assert_eq!(published(&anna).await, 3);
    maintain_at(&anna, START + 8 * DAY).await;
    assert_eq!(published(&anna).await, 4);
    // A key that was replaced yesterday is not dropped because the clock says that this was a year ago: peers use the
    // bundle they fetched last week.
    maintain_at(&anna, START + 9 * DAY + 365 * DAY).await;
    maintain_at(&anna, START + 9 * DAY).await;
    assert_eq!(published(&anna).await, 6);
    assert!(signed_ids(&anna).await.contains(&3));
    maintain_at(&anna, i64::MAX).await;
    maintain_at(&anna, i64::MIN).await;
}
