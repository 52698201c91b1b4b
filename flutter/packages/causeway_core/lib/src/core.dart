import 'dart:typed_data';

import 'account.dart';
import 'chats.dart';
import 'devices.dart';
import 'errors.dart';
import 'events.dart';
import 'ids.dart';
import 'inbox.dart';
import 'media_calls.dart';
import 'messages.dart';
import 'notifications.dart';
import 'number.dart';
import 'partners.dart';
import 'people.dart';
import 'push.dart';
import 'reports.dart';
import 'result.dart';
import 'settings.dart';

/// The way to accounts: what can be done without one that is open.
abstract interface class Causeway {
  /// Sets an account up in a folder, which must not hold one yet, and opens it. Nothing is sent before
  /// [CausewayCore.connect].
  ///
  /// Errors: [AccountExistsError], [BadNumberError], [BadAddressError], [InUseError], and those of the disk.
  Future<Result<CausewayCore>> create({
    required String folder,
    required DatabaseKey key,
    required NewAccount account,
  });

  /// Opens the account in a folder. One that this process has open already is closed first: after a hot restart nothing runs
  /// twice.
  ///
  /// Errors: [NoAccountError], [WrongKeyError], [InUseError], [DamagedError] (see [recover]), [NewerVersionError], and those
  /// of the disk.
  Future<Result<CausewayCore>> open({required String folder, required DatabaseKey key});

  /// Moves a damaged database aside, unchanged, and puts a new one in its place with what could be read. The account gets a
  /// new device; the other side sees a new key. [account] is used when the account itself cannot be read.
  ///
  /// Errors: [AccountLostError] (sign in again and pass the account), [WrongKeyError], [NoAccountError], [InUseError], and
  /// those of the disk.
  Future<Result<Recovered>> recover({
    required String folder,
    required DatabaseKey key,
    NewAccount? account,
  });

  /// A new key from the operating system's randomness.
  Future<Result<DatabaseKey>> newKey();

  /// What a number is, as far as it is typed: how it is shown, and whether it belongs to the EEA. Without `+` it is read as one
  /// of [region] (ISO 3166-1 alpha-2). Asks nobody.
  Future<Result<TypedNumber>> readNumber(String typed, {String? region});

  /// The regions of the world that have phone numbers, ordered by [NumberRegion.code]. Their names are the app's.
  Future<Result<List<NumberRegion>>> numberRegions();

  /// What a scanned code says of a device of an account ([Chat.peer]).
  Future<Result<Comparison>> compare({
    required String code,
    required String account,
    required int device,
    required String fingerprint,
  });

  /// What stands for several notifications; null when none of them is shown.
  Future<Result<NotificationSummary?>> summary(List<NotificationPlan> plans);
}

/// Work that can be stopped.
abstract interface class Job<T> {
  /// What comes of it; [StoppedError] after [stop].
  Future<Result<T>> get done;

  /// Stops it. What is on disk by then stays.
  void stop();
}

/// One open account.
///
/// A call that stores something gives [Ok] when it is on disk. No call waits for the network unless it says so. Besides the
/// errors that are named, every call may give those of the disk ([DiskFullError], [DamagedError], [ReadOnlyError]),
/// [StoppedError] once the core is closed, and [InternalError].
abstract interface class CausewayCore implements MediaCalls {
  /// What changed, from the moment of listening. The same for every listener; it ends when the core is closed. A listener
  /// that is slow gets one [Reload] instead of what it missed.
  Stream<CoreEvent> get events;

  // ---- connection ----

  /// The connection as it is now.
  HomeConnection get connection;

  /// How the place where the account is kept is doing, as far as the last use showed.
  StorageState get storage;

  /// Connects and stays connected. Call it also when the network has changed, and when the app comes to the front.
  Future<Result<void>> connect();

  /// Closes the connection; the account stays open and messages can be read and queued. Takes 5 s at most.
  Future<Result<void>> disconnect();

  /// Disconnects, finishes what is being stored, and gives the folder free. Everything else answers [StoppedError] then.
  Future<Result<void>> close();

  /// Replaces the credential: after [StopCause.credentialsRefused], or with a fresh token when [TokenWanted] asks for one. A
  /// connection that is there goes on, and the next log-in uses the new one; after a refusal, [connect] tries again.
  Future<Result<void>> setCredential(Credential credential);

  /// Until when the token is good, as it says itself; null for a password, and for a token that does not say. [TokenWanted] asks
  /// for another one in time.
  Future<Result<DateTime?>> tokenEnds();

  /// Replaces how the home service is reached. It is used at the next [connect].
  Future<Result<void>> setServer(HomeServer server);

  /// Connects, reads what was missed, sends what is queued, disconnects and closes every file, all within [deadline]. The core
  /// stays usable. A connection that fails is no error: see [Fetched.connection]. Waits for the network.
  Job<Fetched> backgroundFetch(Duration deadline);

  // ---- account ----

  Future<Result<Identity>> identity();

  /// Gives the account another number: that of an account on the same home service, which [credential] opens. Waits for the
  /// network, up to three minutes; what has begun goes on by itself at each [connect], also after [Job.stop].
  ///
  /// Errors: [BadNumberError], [NotAllowedError] for the number one has, [SignInError], [UnreachableError],
  /// [NumberChangingError].
  Job<NumberChange> changeNumber({required String number, required Credential credential});

  /// The change of number that is under way, or else the last one; null when there was none.
  Future<Result<NumberChange?>> numberChange();

  // ---- settings and onboarding ----

  Future<Result<Settings>> settings();

  /// Changes one thing. Chats that this closes become read-only at once, and what was queued in them stops with a reason;
  /// chats that it opens go on.
  ///
  /// Errors: [OnboardingError].
  Future<Result<Settings>> changeSettings(SettingsChange change);

  Future<Result<Onboarding>> onboarding();

  /// Goes on with onboarding. It can be left at any step and continued later.
  ///
  /// Errors: [RefusedError] when third-party chats cannot be had, [OnboardingError] when the answer does not fit.
  Future<Result<Settings>> answerOnboarding(OnboardingAnswer answer);

  /// Whether the home service holds what the user has chosen. Changes are told by [SettingsChanged].
  Future<Result<Policy>> policy();

  // ---- partners and people ----

  /// The partners, from memory. Changes are told by [PartnersChanged].
  Future<Result<PartnerDirectory>> partners();

  /// Asks the home service for its directory now. Waits for the network, 20 s at most.
  ///
  /// Errors: [UnreachableError].
  Future<Result<PartnerDirectory>> refreshPartners();

  /// Takes a signed directory that came with the app or in a file.
  Future<Result<PartnerDirectory>> takePartners(Uint8List envelope);

  /// A partner's logo: SVG or PNG, at most 256 KiB; never fetched from the partner. The first time it waits for the network,
  /// 20 s at most.
  ///
  /// Errors: [NotFoundError], [UnreachableError].
  Future<Result<Uint8List>> partnerLogo(String partner);

  /// The user agrees that people on this partner whom they write to learn their number. Asked once for each partner, and
  /// again for a new number.
  ///
  /// Errors: [NotFoundError].
  Future<Result<void>> shareNumber(String partner);

  /// Who is meant by what somebody typed, and whether they can be written to: at a partner, or by their number on the user's
  /// own service when [partner] is null. A number without `+` is read as one of the user's own country. Waits for the network,
  /// 15 s at most.
  ///
  /// Errors: [BadIdentifierError], [RefusedError], [NotAllowedError] for the user's own number.
  Job<Person> findPerson({required String typed, String? partner});

  /// What a number is, as far as it is typed: as [Causeway.readNumber], by the user's own country.
  Future<Result<TypedNumber>> readNumber(String typed);

  /// What somebody is known by, as it is written for people: a number in E.164 with the blanks of its country, anything else
  /// as it is. Looks at memory alone.
  String shownIdentifier(String identifier);

  /// Puts these in the place of all contacts. Contacts are no strangers, and are shown by the user's name for them.
  ///
  /// Errors: [BadAddressError]; nothing was changed then.
  Future<Result<void>> setContacts(List<Contact> contacts);

  // ---- inbox ----

  /// A page of the inbox: the first, or the one after the page whose [InboxPage.next] is given. In one walk no row comes twice.
  ///
  /// Errors: [NotFoundError] for an unknown partner, or a place that was never given out.
  Future<Result<InboxPage>> inbox(InboxQuery query, {String? after, int limit = 50});

  /// One chat's row, to be read again after an event that names the chat.
  ///
  /// Errors: [NotFoundError], also for requests.
  Future<Result<InboxItem>> inboxRow(ChatId chat);

  /// The row that stands for all third-party chats in the separate layout; null while there are none outside the archive.
  Future<Result<InboxItem?>> thirdPartyRow();

  /// The number for the app's icon.
  Future<Result<UnreadCount>> badge();

  /// Pins a chat after those that are pinned already; one in the archive comes out. Errors: [TooManyPinnedError].
  Future<Result<void>> pin(ChatId chat);

  Future<Result<void>> unpin(ChatId chat);

  /// Mutes a chat until a time, or for good. Nothing tells when the time is over.
  Future<Result<void>> mute(ChatId chat, {DateTime? until});

  Future<Result<void>> unmute(ChatId chat);

  /// The chats that are muted now, of every list, in the order in which they were begun: those behind [after].
  Future<Result<List<InboxItem>>> mutedChats({ChatId? after, int limit = 50});

  /// Puts a chat into the archive; it is pinned no more.
  Future<Result<void>> archive(ChatId chat);

  Future<Result<void>> unarchive(ChatId chat);

  /// Marks a chat as unread until [markRead]. The other side learns nothing of it.
  Future<Result<void>> markUnread(ChatId chat);

  // ---- chats ----

  /// The chat with an address, made when there is none. Nothing is sent. A request of theirs is accepted by it.
  ///
  /// Errors: [BadAddressError], [RefusedError], [ConfirmSharingError].
  Future<Result<Chat>> openChat(String address);

  /// The chat or request with an address, if there is one; none is made. Errors: [BadAddressError], [NotFoundError].
  Future<Result<Chat>> findChat(String address);

  /// Errors: [NotFoundError].
  Future<Result<Chat>> chat(ChatId chat);

  /// The text that waits in a chat to be sent; null when there is none.
  Future<Result<String?>> draft(ChatId chat);

  /// Keeps a text that is not sent yet; an empty one ends that. Possible in read-only chats too. Errors: [TooLargeError].
  Future<Result<void>> setDraft(ChatId chat, String text);

  /// Sends what the user has typed and ends the draft with it: both or neither. Errors: as [sendText].
  Future<Result<MessageId>> sendDraft(ChatId chat, String text);

  /// Stores a text and sends it as soon as that is possible. The draft stays.
  ///
  /// Errors: [EmptyError], [TooLargeError], [NotFoundError], [RefusedError]; nothing was stored then.
  Future<Result<MessageId>> sendText(ChatId chat, String text);

  /// Sends a failed message again, media too. Errors: [NotFoundError] when it has not failed, [RefusedError].
  Future<Result<void>> retry(MessageId message);

  /// A page of a chat, newest first: what is older than [before], or the newest.
  Future<Result<List<Message>>> history(ChatId chat, {MessageId? before, int limit = 50});

  /// A page of a chat in the other direction: what is newer than [after], oldest first.
  Future<Result<List<Message>>> historyAfter(ChatId chat, MessageId after, {int limit = 50});

  /// The part of a chat around a message, such as one that was found: the message, and on either side up to [limit] others.
  /// Newest first; what lies further is [history] and [historyAfter] from the ends. Errors: [NotFoundError].
  Future<Result<List<Message>>> historyAround(ChatId chat, MessageId message, {int limit = 25});

  /// The oldest message of a chat that came in and is not read; null when all is. For the jump to it.
  Future<Result<MessageId?>> firstUnread(ChatId chat);

  /// Errors: [NotFoundError].
  Future<Result<Message>> message(MessageId message);

  /// The newest message there is, in any chat; 0 when there is none. What comes later is what [receivedAfter] gives.
  Future<Result<MessageId>> newestMessage();

  /// What was received, or told, after a message, oldest first, over all chats.
  Future<Result<List<Message>>> receivedAfter(MessageId after, {int limit = 50});

  /// The newest messages with all the words of [text], the last taken as a beginning.
  Future<Result<List<Message>>> search(String text, {int limit = 50});

  /// What happened to a message, oldest step first. Errors: [NotFoundError].
  Future<Result<List<TraceEntry>>> trace(MessageId message);

  /// Marks a chat as read up to a message, and tells the other side where the user chose so.
  Future<Result<void>> markRead(ChatId chat, MessageId upTo);

  /// Writes a chat into a file that must not exist yet, as lines of JSON, and gives the number of messages. The file is not
  /// encrypted. Errors: [NotFoundError], [FileError].
  Future<Result<int>> exportChat(ChatId chat, String file);

  /// Deletes a chat with all that was said in it, and what of it had not gone out.
  Future<Result<void>> deleteChat(ChatId chat);

  // ---- requests, blocks, reports ----

  /// Requests that wait for a decision, oldest first, from the one after [after] on.
  Future<Result<List<ChatRequest>>> requests({ChatId? after, int limit = 50});

  /// How many requests wait for a decision. Changes are told by [RequestChanged].
  Future<Result<int>> requestCount();

  /// It is a chat from now on, and its sender learns that the messages arrived. Errors: [NotFoundError], [RefusedError].
  Future<Result<void>> acceptRequest(ChatId chat);

  /// What it said is forgotten, and its sender is not heard again. They learn nothing.
  Future<Result<void>> refuseRequest(ChatId chat);

  /// Blocks the person whom a chat or request is with, in every app. A request of theirs is refused.
  Future<Result<void>> block(ChatId chat);

  /// Blocks whoever is known by a phone number, in every app. A request of theirs is refused. Errors: [BadNumberError].
  Future<Result<void>> blockNumber(String number);

  /// Says that the person of a chat also has a phone number: what is blocked as one is blocked as the other. Errors:
  /// [BadNumberError].
  Future<Result<void>> linkNumber(ChatId chat, String number);

  /// Everybody who is blocked, in the order of blocking.
  Future<Result<List<BlockedPerson>>> blocked();

  /// Undoes a block. Chats with the person go on; a request that was refused by it stays refused.
  Future<Result<void>> unblock(PersonId person);

  /// The address of the home service's abuse desk; null while it is not known that there is one.
  Future<Result<String?>> abuseDesk();

  /// What a report would say, to be shown before it is sent. Errors: [NotFoundError], [BadReportError].
  Future<Result<ReportPreview>> previewReport(NewReport report);

  /// Sends a report, just as [previewReport] shows it; with [block], blocks the person too. Whoever is reported learns
  /// nothing. Errors: as the preview, and [NoAbuseDeskError].
  Future<Result<MessageId>> sendReport(NewReport report, {required bool block});

  /// The reports that were sent, and what the desk answered, newest first.
  Future<Result<List<Message>>> reports({MessageId? before, int limit = 50});

  // ---- devices ----

  /// The other side's devices, with what to compare.
  Future<Result<List<Device>>> devices(ChatId chat);

  /// The safety number of a device of the other side, in a chat of the suite [Suite.signalPq]: the same on both screens. Null
  /// where people compare fingerprints ([Causeway.compare]), and while no key of the device was seen.
  ///
  /// Errors: [NotFoundError].
  Future<Result<SafetyNumber?>> safetyNumber(ChatId chat, {required int device});

  /// What the code that was scanned from the other side's screen ([SafetyNumber.code]) says of a device: [Comparison.same],
  /// [Comparison.different] or [Comparison.noCode]. Null as for [safetyNumber].
  ///
  /// Errors: [NotFoundError].
  Future<Result<Comparison?>> compareSafetyCode(
    ChatId chat, {
    required int device,
    required Uint8List scanned,
  });

  /// Says what the user thinks of a device. [seen] is the fingerprint that the user was shown: the decision is about that key
  /// and no other. Messages that waited for this go out.
  ///
  /// Errors: [KeyChangedError] when the device has another key by now, [NotFoundError], [NotAllowedError] for verifying a
  /// device whose key was never seen.
  Future<Result<void>> setTrust(
    ChatId chat, {
    required int device,
    required TrustDecision decision,
    String? seen,
  });

  // ---- for support ----

  /// The diagnostics bundle, to be shown to the user before it goes anywhere: versions, what the app says of the [phone] (names and
  /// values, without anything about a person), connection, region, settings, counts, and the newest steps of messages with hashed ids. It says
  /// nothing of what was said, with whom, or with which keys. [salt] is that of a support ticket, if there is one.
  ///
  /// Errors: [NotAllowedError] for what is no salt (16 to 64 bytes, in hexadecimal).
  Future<Result<String>> diagnostics({required Map<String, String> phone, String? salt});

  /// Writes the text that [diagnostics] gave and the user has read into a file that must not exist yet. Errors: [TooLargeError] beyond
  /// 4 MiB, [FileError].
  Future<Result<void>> saveDiagnostics(String text, String file);

  /// Writes the delivery trace for a support ticket between two services into a file that must not exist yet, and gives the number of its
  /// steps. [peer] is an address ([Chat.peer]) or a domain: what goes to a partner is about its own users alone.
  ///
  /// Errors: [NotAllowedError] for what is no salt, [NotFoundError] when there is no chat with [peer], [FileError].
  Future<Result<int>> exportTrace({
    required String salt,
    required String file,
    String? peer,
    DateTime? since,
  });

  // ---- notifications ----

  /// Whether and how to tell the user, outside the app, of a message: to be asked when [MessageAdded] names one that came in,
  /// or [RequestChanged] a request, whose newest message is then meant. Errors: [NotFoundError].
  Future<Result<NotificationPlan>> notificationPlan(MessageId message);

  /// Has the home service tell a push service (an address) when something comes while the app is away: that something came for [node],
  /// and nothing of what. [secret] goes with it. Another place takes the place of the one before. It is kept, and said again in
  /// every new session; a change of [push] is told by [SettingsChanged].
  ///
  /// Errors: [BadAddressError], [EmptyError] for an empty node, [TooLargeError].
  Future<Result<void>> enablePush({
    required String service,
    required String node,
    String? secret,
  });

  /// Has the home service notify no more, as soon as there is a connection.
  Future<Result<void>> disablePush();

  /// What is wanted of push notifications, and how it stands.
  Future<Result<Push>> push();
}
