//! A library that can do everything the facade offers: what the core adds to an app. `./dev bench size` measures it.

use std::path::Path;
use std::time::Duration;

use causeway_core::{
    ChatId, Core, Credential, DatabaseKey, MessageId, NewAccount, PhoneNumber, Server, Trust,
    Tuning,
};

/// Calls all of the facade, so that a linker must keep it. Nobody runs this.
#[unsafe(no_mangle)]
pub extern "C" fn causeway_size(count: usize) -> usize {
    let Ok(runtime) = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    else {
        return 0;
    };
    runtime.block_on(everything(count)).unwrap_or(count)
}

async fn everything(count: usize) -> Option<usize> {
    let (dir, key) = (Path::new("account"), DatabaseKey::generate());
    let account = NewAccount {
        number: PhoneNumber::parse("+34600111222").ok()?,
        home: "home.test".into(),
        credential: Credential::password("password"),
        server: Server::default(),
    };
    let core = match count {
        0 => Core::create(dir, &key, account, Tuning::default())
            .await
            .ok()?,
        _ => Core::open(dir, &key, Tuning::default()).await.ok()?,
    };
    core.connect().await.ok()?;
    let mut events = core.events();
    let seen = format!("{:?}", events.next().await);
    let chat = core.open_chat("anna@firm.example").await.ok()?;
    let message = core.send_text(chat.id, "text").await.ok()?;
    core.retry(message).await.ok()?;
    let seen = [
        seen,
        format!("{:?}", core.connection()),
        format!("{:?}", core.identity().await),
        format!("{:?}", core.inbox(&Default::default(), None, 50).await),
        format!("{:?}", core.history(chat.id, None, 50).await),
        format!("{:?}", core.received_after(MessageId(0), 50).await),
        format!("{:?}", core.message(message).await),
        format!("{:?}", core.search("text", 50).await),
        format!("{:?}", core.trace(message).await),
        format!("{:?}", core.devices(ChatId(1)).await),
        format!("{:?}", core.mark_read(chat.id, message).await),
        format!(
            "{:?}",
            core.set_trust(chat.id, 1, None, Trust::FirstUse).await
        ),
        format!("{:?}", core.storage()),
        format!("{:?}", core.background_fetch(Duration::from_secs(1)).await),
        format!("{:?}", core.set_server(Server::default()).await),
        format!(
            "{:?}",
            core.set_credential(Credential::token("token")).await
        ),
    ]
    .concat();
    core.disconnect().await;
    core.close().await;
    let recovered = format!("{:?}", Core::recover(dir, &key, None).await.err());
    Some(seen.len() + recovered.len())
}
