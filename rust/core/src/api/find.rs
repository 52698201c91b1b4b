//! Finding somebody at a partner or on the own service, by what people type.
//!
//! **Must hold**: the partner is asked only when the rules allow a chat and the user has agreed that it learns the number,
//! because asking shows it; and then only for what sending a message would ask for anyway.

use std::time::Duration;

use serde::Serialize;
use tokio::time::timeout;
use xmpp_parsers::jid::BareJid;

use super::{ApiError, Core};
use crate::account::{self, PhoneNumber};
use crate::chats::{Act, ChatId, Refusal, Rules, Standing, Verdict, gate};
use crate::eligibility::{self, Typed};
use crate::partners::{Identified, IdentifierError, IdentifierKind, Partner};
use crate::store::{Tx, now_ms};

/// For the look-up.
const LOOK_UP: Duration = Duration::from_secs(15);

/// Somebody at a partner, or on the own service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonView {
    /// The partner's id; nothing on the own service.
    pub partner: Option<String>,
    /// The partner's name; nothing on the own service.
    pub partner_name: Option<String>,
    /// What the person is known by, in its normal form: `anna@firm.example`.
    pub identifier: String,
    /// What that is.
    pub kind: IdentifierKind,
    /// For [`Core::open_chat`].
    pub address: String,
    /// The chat there is with them.
    pub chat: Option<ChatId>,
    /// Whether they can be written to.
    pub answer: Lookup,
}

/// Whether somebody can be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "code", content = "why")]
pub enum Lookup {
    /// There is such an account, and it can be written to.
    Found,
    /// There is no such account, or it has no keys, or its service does not say.
    Unknown,
    /// The partner, or the home service, cannot be reached: try again later.
    Unreachable,
    /// The partner was not asked: the user has to agree first that it learns the number ([`Core::share_number`]).
    ConfirmSharing,
    /// The rules do not allow it; the partner was not asked.
    Refused(Refusal),
}

impl Core {
    /// Who is meant by what somebody typed; nothing is asked of anybody. See [`Core::find_person`].
    ///
    /// # Errors
    /// As [`Core::find_person`].
    pub async fn address_of(&self, partner: &str, typed: &str) -> Result<Identified, ApiError> {
        Ok(self.typed(partner, typed).await?.1)
    }

    async fn typed(&self, partner: &str, typed: &str) -> Result<(Partner, Identified), ApiError> {
        let loaded = self.inner.engine.directory();
        let entry = loaded.directory.as_ref().and_then(|all| all.by_id(partner));
        let entry = entry.ok_or(ApiError::Refused(Refusal::NotAdmitted))?;
        let who = identified(entry, typed, self.own_region().await?.as_deref())?;
        Ok((entry.clone(), who))
    }

    /// Where the user's number belongs.
    async fn own_region(&self) -> Result<Option<String>, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let read =
            move |tx: &Tx<'_>| Ok::<_, ApiError>(Rules::read(tx, &home, now_ms())?.decision.region);
        self.inner.engine.store.read(read).await
    }

    /// A number as far as it is typed: without `+` it is read as one of the user's own country.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn typed_number(&self, typed: &str) -> Result<Typed, ApiError> {
        Ok(eligibility::typed(
            typed,
            self.own_region().await?.as_deref(),
        ))
    }

    /// Who on the user's own service is meant by a number that somebody typed, and whether they can be written to. A number
    /// without `+` is read as one of the user's own country. Waits for the network, 15 s at most; dropping the future ends it.
    ///
    /// # Errors
    /// [`ApiError::BadIdentifier`] for what is no number, [`ApiError::NotAllowed`] for the user's own, and disk errors.
    pub async fn find_native(&self, typed: &str) -> Result<PersonView, ApiError> {
        let engine = &self.inner.engine;
        let number = eligibility::international(typed, self.own_region().await?.as_deref());
        let number = number.map_err(|why| ApiError::BadIdentifier {
            wanted: vec![IdentifierKind::Phone],
            why: match typed.trim() {
                "" => IdentifierError::Empty,
                _ => IdentifierError::BadPhone(why),
            },
        })?;
        let peer = account::address(&PhoneNumber::parse(&number)?, engine.home())?;
        if peer == engine.own {
            return Err(ApiError::NotAllowed);
        }
        let (chat, answer) = self.look_up(&peer, None).await?;
        Ok(PersonView {
            partner: None,
            partner_name: None,
            identifier: number,
            kind: IdentifierKind::Phone,
            address: peer.to_string(),
            chat,
            answer,
        })
    }

    /// Who is meant by what somebody typed, and whether they can be written to. `partner` is an id of [`Core::partners`]. A number
    /// without `+` is read as one of the user's own country. Waits for the network, 15 s at most; dropping the future ends it.
    ///
    /// # Errors
    /// [`ApiError::BadIdentifier`] for what is no identifier of this partner's users, which says what is;
    /// [`ApiError::Refused`] with [`Refusal::NotAdmitted`] for an unknown partner, or [`Refusal::PeerNotEligible`]; and disk
    /// errors.
    pub async fn find_person(&self, partner: &str, typed: &str) -> Result<PersonView, ApiError> {
        let (entry, who) = self.typed(partner, typed).await?;
        let peer =
            BareJid::new(&who.address).map_err(|_| ApiError::BadAddress(who.address.clone()))?;
        let (chat, answer) = self.look_up(&peer, Some(entry.id.clone())).await?;
        Ok(PersonView {
            partner: Some(entry.id),
            partner_name: Some(entry.name),
            identifier: who.identifier,
            kind: who.kind,
            address: who.address,
            chat,
            answer,
        })
    }

    /// The chat there is with somebody, and whether they can be written to; `partner` is the id of theirs.
    async fn look_up(
        &self,
        peer: &BareJid,
        partner: Option<String>,
    ) -> Result<(Option<ChatId>, Lookup), ApiError> {
        let (engine, home) = (&self.inner.engine, self.inner.engine.home().to_owned());
        let asked = peer.clone();
        let rules = move |tx: &Tx<'_>| {
            let known = tx.chat_by_peer(asked.as_str())?;
            let facts = Rules::read(tx, &home, now_ms())?.facts(&asked, known.as_ref())?;
            let chat = known
                .filter(|chat| chat.standing == Standing::Accepted)
                .map(|chat| chat.id);
            let shared = match partner {
                Some(id) => tx.shared_number(&id)?.is_some(),
                None => true,
            };
            let before = match gate(Act::Start, &facts) {
                Verdict::No(why) => Some(Lookup::Refused(why)),
                _ if !shared => Some(Lookup::ConfirmSharing),
                _ => None,
            };
            Ok::<_, ApiError>((chat, before))
        };
        let (chat, before) = engine.store.read(rules).await?;
        let answer = match before {
            // A new number has to be agreed to like the first.
            Some(Lookup::Refused(Refusal::NumberNotAgreed)) => Lookup::ConfirmSharing,
            Some(before) => before,
            None => match timeout(LOOK_UP, engine.is_there(peer)).await {
                Ok(Some(true)) => Lookup::Found,
                Ok(Some(false)) => Lookup::Unknown,
                Ok(None) | Err(_) => Lookup::Unreachable,
            },
        };
        Ok((chat, answer))
    }
}

fn identified(
    partner: &Partner,
    typed: &str,
    region: Option<&str>,
) -> Result<Identified, ApiError> {
    partner.address(typed, region).map_err(|error| match error {
        IdentifierError::NotEligible(_) | IdentifierError::NotVouched => {
            ApiError::Refused(Refusal::PeerNotEligible)
        }
        why => ApiError::BadIdentifier {
            wanted: partner.identifiers.iter().map(|rule| rule.kind()).collect(),
            why,
        },
    })
}
