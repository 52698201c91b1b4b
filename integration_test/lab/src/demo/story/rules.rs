//! `--story rules`: the rules of third-party chats, lived through by one person on the lab.
//!
//! Must hold: every step asserts what it tells; what the other side sees is asked of the other side's program.

use std::time::Instant;

use causeway_core::settings::{Answer, Change, InboxLayout, Step};
use causeway_core::{ChatId, Content, InboxQuery, Lookup, MessageId, Reason, Refusal, State};

use super::super::{Demo, Interrupted, Result, Screen, Signals};
use super::cast::{self, Cast};
use super::{Story, says, until};

/// Runs the story; `false` when something was not as it is told.
pub async fn run(options: &Demo, screen: &Screen) -> Result<bool> {
    let (mut signals, begin) = (Signals::new()?, Instant::now());
    screen.line("Starting home.test, birdychat.test and haiket.test …");
    let (lab, mut cast) = tokio::select! {
        started = Cast::start(options) => started?,
        () = signals.any() => return Err(Interrupted.into()),
    };
    let mut story = Story::new(screen);
    let told = tokio::select! {
        told = tell(&mut story, &mut cast) => told,
        () = signals.any() => Err(Interrupted.into()),
    };
    story.end(lab, cast.marta, told, begin).await
}

async fn tell(story: &mut Story<'_>, cast: &mut Cast) -> Result<()> {
    not_eligible(story, cast).await?;
    eligible(story, cast).await?;
    onboarding(story, cast).await?;
    let anna = accepted(story, cast).await?;
    blocked(story, cast).await?;
    let waiting = abroad(story, cast, anna).await?;
    back(story, cast, anna, waiting).await
}

async fn not_eligible(story: &mut Story<'_>, cast: &mut Cast) -> Result<()> {
    story.chapter("A Swiss number");
    story.tell(&format!(
        "Marta's number is {}. Third-party chats are for numbers of the European Economic Area.",
        cast::SWISS
    ));
    let core = &cast.marta;
    let view = core.onboarding().await?;
    story.check("she sees no notice", !view.notice);
    story.check(
        "she is told why: not-eligible",
        view.closed == Some(Refusal::NotEligible),
    );
    let begun = core.answer_onboarding(Answer::Begin).await;
    story.refused("she cannot begin", begun, Refusal::NotEligible);
    let chat = core.open_chat(cast.anna.jid).await;
    story.refused("nor write to Anna on BirdyChat", chat, Refusal::NotEligible);
    let found = cast.anna.looks_for(&cast::at_home(cast::SWISS)).await?;
    story.check("Anna's app finds nobody at her address", !found);
    Ok(())
}

async fn eligible(story: &mut Story<'_>, cast: &mut Cast) -> Result<()> {
    story.chapter("She moves to Valencia");
    cast.change_number(cast::SPANISH).await?;
    story.tell(&format!("Her number is {} now.", cast::SPANISH));
    let core = &cast.marta;
    story.check(
        "the account has the new number",
        core.identity().await?.number == cast::SPANISH,
    );
    let view = core.onboarding().await?;
    story.check("the notice is there", view.notice && view.closed.is_none());
    core.change_settings(Change::DismissNotice).await?;
    story.check(
        "put away once, it stays away",
        !core.onboarding().await?.notice,
    );
    let chat = core.open_chat(cast.anna.jid).await;
    story.refused("to write to Anna", chat, Refusal::SwitchedOff);
    Ok(())
}

async fn onboarding(story: &mut Story<'_>, cast: &mut Cast) -> Result<()> {
    story.chapter("She chooses BirdyChat, and not Haiket");
    let core = &cast.marta;
    core.answer_onboarding(Answer::Begin).await?;
    let view = core.onboarding().await?;
    story.tell(&format!(
        "The app explains what is different there, in {} points.",
        view.points.len()
    ));
    core.answer_onboarding(Answer::Understood).await?;
    let offered = core.onboarding().await?.offered;
    story.check(
        "BirdyChat and Haiket are on offer",
        ["birdychat", "haiket"]
            .iter()
            .all(|id| offered.contains(*id)),
    );
    core.answer_onboarding(Answer::Apps(["birdychat".to_owned()].into()))
        .await?;
    story.check(
        "nothing is on before the last answer",
        !core.settings().await?.third_party,
    );
    core.answer_onboarding(Answer::Inbox(InboxLayout::Separate))
        .await?;
    let settings = core.settings().await?;
    story.check(
        "third-party chats are on",
        settings.third_party && settings.onboarding == Step::Done,
    );
    cast.confirmed().await?;
    let core = &cast.marta;
    let chat = core.open_chat(cast.greta.jid).await;
    story.refused(
        "to write to Greta on Haiket",
        chat,
        Refusal::PartnerNotChosen,
    );
    let found = cast.greta.looks_for(&cast::at_home(cast::SPANISH)).await?;
    story.check("Greta's app finds nobody at her number", !found);
    Ok(())
}

async fn accepted(story: &mut Story<'_>, cast: &mut Cast) -> Result<ChatId> {
    story.chapter("A stranger writes");
    let marta = cast::at_home(cast::SPANISH);
    cast.anna
        .writes(&marta, "Hello, it is Anna from the choir. Is this Marta?")
        .await?;
    story.tell("Anna, on BirdyChat: Hello, it is Anna from the choir. Is this Marta?");
    let core = &cast.marta;
    let request = cast::request(core, cast.anna.jid).await?;
    story.check("it is a request", true);
    story.check(
        "and not in the inbox",
        core.inbox(&InboxQuery::default(), None, 10)
            .await?
            .rows
            .is_empty(),
    );
    story.check("Anna's app has no receipt", !cast.anna.has_receipt().await);
    core.accept_request(request).await?;
    cast.anna.receipt().await?;
    story.check("Marta accepts, and now it has one", true);
    let found = core.find_person("birdychat", " Anna@Firm.Example ").await?;
    story.check(
        "\" Anna@Firm.Example \" is she",
        found.address == cast.anna.jid,
    );
    story.check(
        "what will be shared is to be agreed to first",
        found.answer == Lookup::ConfirmSharing,
    );
    core.share_number("birdychat").await?;
    let found = core.find_person("birdychat", " Anna@Firm.Example ").await?;
    story.check("she is found", found.answer == Lookup::Found);
    says(story, core, request, "It is! Rehearsal at seven?").await?;
    story.check(
        "Anna reads it",
        cast.anna.reads("It is! Rehearsal at seven?").await?,
    );
    Ok(request)
}

async fn blocked(story: &mut Story<'_>, cast: &mut Cast) -> Result<()> {
    story.chapter("Another one is blocked, and stays blocked");
    let marta = cast::at_home(cast::SPANISH);
    cast.otto.writes(&marta, "You have WON. Call me.").await?;
    story.tell("Otto, on BirdyChat: You have WON. Call me.");
    let core = &cast.marta;
    let request = cast::request(core, cast.otto.jid).await?;
    core.link_number(request, cast::OTTO_NUMBER).await?;
    core.block(request).await?;
    story.tell(&format!(
        "Marta blocks him, and knows his number: {}.",
        cast::OTTO_NUMBER
    ));
    let requests = core.requests(None, 10).await?;
    story.check("his request is gone", requests.is_empty());
    let blocks = core.blocked().await?;
    story.check(
        "the list of blocks has one person, known by address and number",
        blocks.len() == 1 && blocks[0].ids.len() >= 2,
    );
    core.change_settings(Change::ChoosePartner("haiket".into()))
        .await?;
    cast.confirmed().await?;
    story.tell("She chooses Haiket too. Otto has an account there, with that number.");
    let found = cast.otto_again.looks_for(&marta).await?;
    story.check("his other app finds nobody at her number", !found);
    cast.otto_again
        .writes_plainly(&marta, "It is me again")
        .await?;
    cast.greta.writes(&marta, "Bonjour, c'est Greta").await?;
    story.tell("Greta, on Haiket: Bonjour, c'est Greta");
    let core = &cast.marta;
    cast::request(core, cast.greta.jid).await?;
    let requests = core.requests(None, 10).await?;
    story.check(
        "Greta's request is there, and none of his",
        requests.len() == 1,
    );
    Ok(())
}

async fn abroad(story: &mut Story<'_>, cast: &mut Cast, anna: ChatId) -> Result<MessageId> {
    story.chapter("Back to Switzerland");
    let core = &cast.marta;
    let nils = core.open_chat(cast::NILS).await?.id;
    let waiting = core.send_text(nils, "Are you there, Nils?").await?;
    until(async || Ok(core.message(waiting).await?.reason == Some(Reason::NoKeys))).await?;
    story.tell(
        "Marta writes to Nils on BirdyChat, who has not opened his app yet: the message waits.",
    );
    cast.change_number(cast::SWISS_AGAIN).await?;
    story.tell(&format!("Her number is {} now.", cast::SWISS_AGAIN));
    let core = &cast.marta;
    let why = Some(Refusal::NotEligible);
    story.check(
        "the chat with Anna is read-only: not-eligible",
        core.chat(anna).await?.read_only == why,
    );
    let stopped = core.message(waiting).await?;
    let why = Reason::Stopped {
        why: Refusal::NotEligible,
    };
    story.check(
        "what waited for Nils has stopped, and says why",
        stopped.state == State::Failed && stopped.reason == Some(why),
    );
    story.check(
        "its words can be copied",
        matches!(&stopped.content, Content::Text { text } if text == "Are you there, Nils?"),
    );
    let sent = core.send_text(anna, "Can you read me?").await;
    story.refused("to write to Anna", sent, Refusal::NotEligible);
    let found = cast
        .anna
        .looks_for(&cast::at_home(cast::SWISS_AGAIN))
        .await?;
    story.check("Anna's app finds nobody at the new number", !found);
    story.check(
        "what was said is still there",
        core.search("rehearsal", 10).await?.len() == 1,
    );
    Ok(waiting)
}

async fn back(
    story: &mut Story<'_>,
    cast: &mut Cast,
    anna: ChatId,
    waiting: MessageId,
) -> Result<()> {
    story.chapter("And to Valencia again");
    cast.change_number(cast::SPANISH_AGAIN).await?;
    story.tell(&format!("Her number is {} now.", cast::SPANISH_AGAIN));
    let core = &cast.marta;
    let why = Some(Refusal::NumberNotAgreed);
    story.check(
        "still read-only: BirdyChat does not know the new number",
        core.chat(anna).await?.read_only == why,
    );
    core.share_number("birdychat").await?;
    cast.confirmed().await?;
    let core = &cast.marta;
    story.check(
        "she agrees, and it is the same chat",
        core.chat(anna).await?.read_only.is_none(),
    );
    says(story, core, anna, "I am back, with a new number.").await?;
    story.check(
        "Anna reads it",
        cast.anna.reads("I am back, with a new number.").await?,
    );
    cast.anna
        .writes(&cast::at_home(cast::SPANISH_AGAIN), "Welcome back!")
        .await?;
    until(async || Ok(!core.search("welcome", 10).await?.is_empty())).await?;
    story.check(
        "and Marta her answer",
        core.search("welcome", 10).await?[0].chat == anna,
    );
    story.check(
        "what had stopped stays stopped until she sends it again",
        core.message(waiting).await?.state == State::Failed,
    );
    core.retry(waiting).await?;
    story.check("Otto is still blocked", core.blocked().await?.len() == 1);
    Ok(())
}
