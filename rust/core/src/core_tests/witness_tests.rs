//! What is told to whoever looks on.

use std::time::Duration;

use tokio::time::timeout;

use super::{ANA, BEN, pair};
use crate::{Became, Reason, Seen, SeenStanza, SuiteId, Witness};

async fn next(witness: &mut Witness) -> Seen {
    let seen = timeout(Duration::from_secs(20), witness.next());
    seen.await.expect("nothing came").expect("cut off")
}

#[tokio::test]
async fn messages_and_plaintext_are_told_to_whoever_looks_on() {
    let (board, ana, ben) = pair().await;
    let mut witness = ben.core.witness();
    // The same entry of the own archive once more is nothing that somebody has sent.
    board.deliver_copies(2);
    ana.say(BEN, "one").await;
    ana.say(BEN, "two").await;
    ben.wait_heard(ANA, 2).await;
    let mut all = Vec::new();
    while all.len() < 2 {
        let seen = next(&mut witness).await;
        all.extend((seen.stanza == SeenStanza::Sealed).then_some(seen));
    }
    let own = ana.core.identity().await.unwrap();
    assert!(all.iter().all(|seen| seen.peer == ANA && seen.bytes > 200));
    assert!(all.iter().all(|seen| seen.device == Some(own.device)));
    let shown = |seen: &Seen| matches!(seen.became, Became::Shown { .. });
    assert!(all.iter().all(shown), "{all:?}");
    let counters: Vec<_> = all.iter().map(|seen| seen.order.unwrap()).collect();
    assert_eq!([counters[0].counter, counters[1].counter], [0, 1]);
    assert_eq!(counters[0].chain, counters[1].chain);
    let told = serde_json::to_string(&all).unwrap();
    assert!(!told.contains("one") && !told.contains("two"), "{told}");

    board.deliver_copies(1);
    let xml = "<message xmlns='jabber:client' type='chat' id='p1'><body>psst</body></message>";
    board.inject(BEN, ANA, xml);
    let plain = loop {
        let seen = next(&mut witness).await;
        if seen.stanza == SeenStanza::Plaintext {
            break seen;
        }
    };
    let reason = Reason::Unencrypted;
    assert_eq!(plain.became, Became::Unreadable { reason });
}

#[tokio::test]
async fn published_keys_are_looked_at_and_nothing_is_begun() {
    let (_board, ana, ben) = pair().await;
    let chat = ana.chat(BEN).await;
    let keys = ana.core.published_keys(chat).await.unwrap();
    assert_eq!((keys.suite, keys.devices.len()), (SuiteId::Omemo, 1));
    let bundle = keys.devices[0].keys.clone().unwrap();
    assert_eq!((bundle.bad_signatures, bundle.unreadable), (0, 0));
    assert_eq!(bundle.prekeys.len(), 100);
    ana.say(BEN, "one").await;
    ben.wait_heard(ANA, 1).await;
    // The one that was used is gone once it is published anew.
    super::until("the new bundle", || async {
        let now = ana.core.published_keys(chat).await.unwrap();
        let now = now.devices[0].keys.clone().unwrap();
        let gone = bundle
            .prekeys
            .iter()
            .filter(|key| !now.prekeys.contains(key));
        gone.count() == 1
    })
    .await;
    assert!(ana.core.send_unknown(chat, "poll").await.is_err());
}
