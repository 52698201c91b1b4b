//! People on the partners' services, on slixmpp with OMEMO: told what to send, and asked what they received.

use std::collections::HashMap;
use std::time::Duration;

use causeway_lab::{BIRDYCHAT, HAIKET, Lab, LabError, Peer, PeerProgram, Result};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::timeout;

/// For signing in and for sending, on a busy machine.
const SOON: Duration = Duration::from_secs(60);
/// As long as nothing happens.
const IDLE: Duration = Duration::from_secs(3600);
const PASSWORD: &str = "a password for an hour";

/// Who is there: partner, the partner's name, and what the person is known by.
const EVERYBODY: [(&str, &str, &str); 3] = [
    (BIRDYCHAT, "BirdyChat", "anna@firm.example"),
    (BIRDYCHAT, "BirdyChat", "otto@prize.example"),
    (HAIKET, "Haiket", "+33612345678"),
];

/// Why somebody did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum PersonError {
    /// Nobody has this address.
    #[error("nobody here has the address {0}: GET /lab names them all")]
    Nobody(String),
    /// Their app said so.
    #[error("their app could not send it: {0}")]
    App(String),
    /// Their app ended or hangs.
    #[error("their app does not answer; its log is in the lab's folder")]
    Silent,
}

/// Everybody, by address.
pub struct People(HashMap<String, Person>);

struct Person {
    requests: mpsc::Sender<(Value, oneshot::Sender<Value>)>,
    received: watch::Receiver<Vec<Value>>,
}

impl People {
    /// Registers and starts everybody, and waits until their keys are published.
    pub async fn start(lab: &Lab) -> Result<Self> {
        let mut starting = Vec::new();
        for (number, (domain, _, identifier)) in EVERYBODY.into_iter().enumerate() {
            let local = local_part(identifier);
            lab.register(domain, &local, PASSWORD).await?;
            let jid = format!("{local}@{domain}");
            let program = PeerProgram::python("slixmpp_peer/peer.py")?
                .name(format!("person-{number}"))
                .signing_in(lab, &jid, PASSWORD, &format!("person-{number}.db"))?
                .arg("--markers")
                .arg("read");
            // All at once: each takes its second.
            starting.push((jid, lab.peer(program)?));
        }
        let mut people = HashMap::new();
        for (jid, mut peer) in starting {
            peer.wait_event("ready", SOON).await?;
            let (requests, asked) = mpsc::channel(16);
            let (hears, received) = watch::channel(Vec::new());
            tokio::spawn(live(peer, asked, hears));
            people.insert(jid, Person { requests, received });
        }
        Ok(Self(people))
    }

    /// The partners, each with its people.
    pub fn partners() -> Value {
        let mut partners: Vec<Value> = Vec::new();
        for (domain, name, identifier) in EVERYBODY {
            let person = json!({
                "identifier": identifier,
                "address": format!("{}@{domain}", local_part(identifier)),
            });
            match partners.iter_mut().find(|known| known["domain"] == domain) {
                Some(known) => {
                    if let Some(people) = known["people"].as_array_mut() {
                        people.push(person);
                    }
                }
                None => {
                    let id = name.to_lowercase();
                    partners.push(
                        json!({ "id": id, "domain": domain, "name": name, "people": [person] }),
                    );
                }
            }
        }
        partners.into()
    }

    fn person(&self, address: &str) -> Result<&Person, PersonError> {
        let nobody = || PersonError::Nobody(address.to_owned());
        self.0.get(address).ok_or_else(nobody)
    }

    /// Has somebody send a text, encrypted; it has been sent when this returns.
    pub async fn send(&self, address: &str, to: &str, text: &str) -> Result<(), PersonError> {
        let command = json!({ "cmd": "send", "to": to, "body": text });
        let (answer, answered) = oneshot::channel();
        let requests = &self.person(address)?.requests;
        let asked = requests.send((command, answer)).await;
        asked.map_err(|_| PersonError::Silent)?;
        let event = match timeout(SOON, answered).await {
            Ok(Ok(event)) => event,
            Ok(Err(_)) | Err(_) => return Err(PersonError::Silent),
        };
        match event["event"].as_str() {
            Some("error") => {
                let why = event["message"].as_str().unwrap_or("no reason given");
                Err(PersonError::App(why.to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// The texts that somebody has received after the one with a number; waits so long for the first.
    pub async fn received(
        &self,
        address: &str,
        after: usize,
        wait: Duration,
    ) -> Result<Vec<Value>, PersonError> {
        let mut received = self.person(address)?.received.clone();
        let _ = timeout(wait, received.wait_for(|all| all.len() > after)).await;
        Ok(received.borrow().iter().skip(after).cloned().collect())
    }
}

/// Passes requests on, and collects what comes in.
async fn live(
    mut peer: Peer,
    mut asked: mpsc::Receiver<(Value, oneshot::Sender<Value>)>,
    hears: watch::Sender<Vec<Value>>,
) {
    let mut waiting: HashMap<u64, oneshot::Sender<Value>> = HashMap::new();
    let mut last = 0;
    loop {
        let event = tokio::select! {
            request = asked.recv() => {
                let Some((mut command, answer)) = request else { return };
                last += 1;
                command["id"] = last.into();
                if peer.send(&command).is_err() {
                    return;
                }
                waiting.insert(last, answer);
                continue;
            }
            event = peer.next_event(IDLE) => event,
        };
        let event = match event {
            Ok(event) => event,
            Err(LabError::Timeout { .. }) => continue,
            // It ended: whoever asks from now on hears that.
            Err(_) => return,
        };
        if let Some(answer) = event["id"].as_u64().and_then(|id| waiting.remove(&id)) {
            // Whoever asked may have gone.
            let _ = answer.send(event);
        } else if event["event"] == "message" {
            hears.send_modify(|all| {
                all.push(json!({
                    "number": all.len() + 1,
                    "from": event["from"],
                    "text": event["body"],
                    "encrypted": event["encrypted"],
                }));
            });
        }
    }
}

/// XEP-0106, as far as these people need it.
fn local_part(identifier: &str) -> String {
    identifier.replace('@', "\\40")
}
