//! Another secret for the same account.

use causeway_core::{Core, Credential};
use clap::Args;
use serde_json::json;

use crate::commands::{Done, online, secret};
use crate::output::Output;

#[derive(Args)]
pub struct SignIn {
    /// The secret is a token, not a password.
    #[arg(long)]
    token: bool,
    /// Read the secret from standard input instead of asking (or set CAUSEWAY_SECRET).
    #[arg(long)]
    secret_stdin: bool,
    /// How many seconds to wait for the home service.
    #[arg(long, default_value_t = 30)]
    timeout: u64,
}

pub async fn sign_in(core: &Core, again: SignIn, output: &Output) -> Done {
    let secret = secret(again.token, again.secret_stdin)?;
    let credential = if again.token {
        Credential::token(secret)
    } else {
        Credential::password(secret)
    };
    core.set_credential(credential).await?;
    online(core, again.timeout).await?;
    let ends = core.token_ends().await?;
    output.show(&json!({ "signed_in": true, "token_ends": ends }), || {
        "signed in".into()
    });
    Ok(())
}
