use std::path::PathBuf;

use causeway_core::eligibility::{NumberRegion, Typed};
use causeway_core::{
    Credential, IdentityView, NewAccount, NumberChange, OldAccount, PhoneNumber, Recovered, Server,
};

use super::count;
use crate::api::account::{
    FlatAccount, FlatCredential, FlatHostPort, FlatIdentity, FlatRecovered, FlatServer,
};
use crate::api::errors::FlatError;
use crate::api::numbers::{FlatNumberChange, FlatRegion, FlatTyped};
use crate::codes;

impl FlatCredential {
    pub(crate) fn read(self) -> Credential {
        match self.token {
            true => Credential::token(self.secret),
            false => Credential::password(self.secret),
        }
    }
}

impl FlatHostPort {
    fn read(self) -> (String, u16) {
        (self.host, self.port)
    }
}

impl FlatServer {
    pub(crate) fn read(self) -> Server {
        Server {
            address: self.address.map(FlatHostPort::read),
            ca_file: self.ca_file.map(PathBuf::from),
            directory: self.directory.map(FlatHostPort::read),
            hosts: self
                .hosts
                .into_iter()
                .map(|host| (host.name, host.at.read()))
                .collect(),
        }
    }
}

impl FlatAccount {
    pub(crate) fn read(self) -> Result<NewAccount, FlatError> {
        Ok(NewAccount {
            number: PhoneNumber::parse(&self.number)?,
            home: self.home,
            credential: self.credential.read(),
            server: self.server.read(),
        })
    }
}

impl From<IdentityView> for FlatIdentity {
    fn from(it: IdentityView) -> Self {
        Self {
            number: it.number,
            address: it.address,
            device: it.device,
            fingerprint: it.fingerprint.to_hex(),
            qr: it.qr,
            archive: it.archive,
        }
    }
}

impl From<Recovered> for FlatRecovered {
    fn from(it: Recovered) -> Self {
        Self {
            aside: it.aside.to_string_lossy().into_owned(),
            chats: count(it.chats),
            messages: count(it.messages),
            waiting: count(it.waiting),
            lost: count(it.lost),
        }
    }
}

impl From<Typed> for FlatTyped {
    fn from(it: Typed) -> Self {
        Self {
            shown: it.shown,
            number: it.number,
            eligible: it.decision.eligible,
            reason: codes::eligibility_reason(&it.decision.reason),
            region: it.decision.region,
        }
    }
}

impl From<NumberRegion> for FlatRegion {
    fn from(it: NumberRegion) -> Self {
        Self {
            code: it.code,
            calling_code: it.calling_code,
            in_eea: it.in_eea,
        }
    }
}

impl From<NumberChange> for FlatNumberChange {
    fn from(it: NumberChange) -> Self {
        Self {
            former: it.former,
            number: it.number,
            stage: codes::change_stage(&it.stage),
            old_account: it.old_account.as_ref().map(codes::old_account),
            why_open: match it.old_account {
                Some(OldAccount::Open(why)) => Some(why),
                Some(OldAccount::Closed) | None => None,
            },
        }
    }
}
