import 'dart:async';

import 'package:meta/meta.dart';

import '../account.dart';
import '../chats.dart';
import '../devices.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../media.dart';
import '../messages.dart';
import '../number.dart';
import '../partners.dart';
import '../people.dart';
import '../push.dart';
import '../reasons.dart';
import '../result.dart';
import '../settings.dart';
import 'fake_data.dart';
import 'fake_files.dart';
import 'fake_numbers.dart';

/// The calls that can be made to fail or to wait.
enum CoreCall {
  connect, disconnect, close, setCredential, tokenEnds, setServer, backgroundFetch, identity, changeNumber, numberChange, settings, //
  changeSettings, onboarding, answerOnboarding, policy, partners, refreshPartners, takePartners, partnerLogo, shareNumber,
  readNumber, findPerson, setContacts, inbox, inboxRow, thirdPartyRow, badge, pin, unpin, mute, unmute, mutedChats, archive, unarchive, markUnread,
  openChat, findChat, chat, draft, setDraft, sendDraft, sendText, retry, history, historyAfter, historyAround, firstUnread, message,
  newestMessage, receivedAfter, search, trace, markRead, exportChat, deleteChat, requests, requestCount, acceptRequest, refuseRequest, block,
  blockNumber, linkNumber, blocked, unblock, abuseDesk, previewReport, sendReport, reports, devices, safetyNumber, compareSafetyCode, setTrust,
  diagnostics, saveDiagnostics, exportTrace, notificationPlan, enablePush, disablePush, push,
  probeMedia, mediaLimits, sendMedia, cancelTransfer, fetchMedia, openMedia, closeMedia, mediaPreview, storageUse, freeStorage, setNetwork,
  startRecording, recoverRecordings, discardRecording,
}

/// Where the user and one person stand.
enum FakeStanding { request, accepted, refused, desk }

/// A chat as the fake keeps it.
class FakeChat {
  FakeChat({required this.id, required this.peer, required this.kind, required this.standing});

  final ChatId id;
  final String peer;
  final ChatKind kind;
  FakeStanding standing;
  bool givesReceipts = true;

  /// [Suite.signalPq] in native chats; what a partner's chats have is a test's choice.
  late Suite suite = kind == ChatKind.native ? Suite.signalPq : Suite.omemo;
  bool archived = false;
  bool marked = false;
  String draft = '';
  int? pinned;
  DateTime? mutedUntil;
  int activity = 0;
  int readUpTo = 0;
  int dropped = 0;
  final List<Message> messages = [];
  final List<Device> devices = [];

  String get node => peer.split('@').first;
  String get domain => peer.split('@').last;

  int get unread => messages
      .where((it) => it.direction == MessageDirection.incoming && it.id.value > readUpTo)
      .length;

  Message? get last => messages.isEmpty ? null : messages.last;
}

/// A block as the fake keeps it.
class FakeBlock {
  FakeBlock(this.id, this.ids, this.since);

  final PersonId id;
  final Set<KnownBy> ids;
  final DateTime since;
}

/// Mutes for good.
final forGood = DateTime.utc(9999);

/// What the fake knows, and what its parts share. Everything is in memory and happens in the order of the calls.
abstract class FakeState {
  FakeState({String number = fakeOwnNumber}) : ownNumber = number;

  String ownNumber;
  Settings now = const Settings();
  HomeConnection connectionNow = const ConnectionOffline();
  StorageState storageNow = StorageState.fine;
  PartnerDirectory directory = PartnerDirectory(
    partners: fakePartners,
    expired: false,
    sequence: 1,
    fetchedAt: fakeStart,
  );

  /// Where third-party chats have been opened.
  Set<String> openRegions = {...eeaRegions};

  /// The abuse desk; null for a home service that has none.
  String? desk = 'abuse@$fakeHome';

  /// Whether the home service holds the user's choices.
  Enforced enforced = Enforced.confirmed;

  /// People at partners who exist, by address. Null: everybody does.
  Set<String>? people;

  /// What sent messages come to by themselves while online: [MessageState.sent] at least.
  MessageState progressTo = MessageState.delivered;

  /// Until when the token is good; null for a password.
  DateTime? tokenGoodUntil;

  /// What the account signs in with; null where nobody said.
  Credential? credential;

  /// What the home service answers to who signs in with a number and a credential.
  HomeConnection Function(String number, Credential? credential) letIn =
      (_, _) => const ConnectionOnline();

  /// Told of each message that has left the phone: from which address, to which.
  void Function(String from, String to, Message message)? onSent;

  /// What the home service answers when push notifications are wanted: [PushState.on], [PushState.notOffered] or
  /// [PushState.refused].
  PushState pushAnswer = PushState.on;

  /// What is wanted of push notifications.
  Push pushNow = const Push(state: PushState.off);

  /// What the phone is connected by.
  PhoneNetwork network = PhoneNetwork.metered;

  /// The files of media.
  FakeFiles files = FakeFiles();

  final Map<ChatId, FakeChat> chatsById = {};
  final Map<MessageId, List<TraceEntry>> traces = {};
  final Map<String, String> sharedNumbers = {};
  final Map<KnownBy, String> contacts = {};
  final List<FakeBlock> blocks = [];
  final List<Set<KnownBy>> links = [];
  NumberChange? changeOfNumber;
  Set<String>? dismissed;
  bool closed = false;

  final StreamController<CoreEvent> events_ = StreamController.broadcast();
  final Map<CoreCall, List<CoreError>> _failures = {};
  final Map<CoreCall, Completer<void>> _held = {};
  int _chat = 0;
  int _message = 0;
  int _activity = 0;
  int _seconds = 0;

  /// What a test looks at: which calls were made, in order.
  final List<CoreCall> calls = [];

  /// By what the fake measures its own work, for tests that measure the app's alone: the real core works elsewhere.
  int Function()? stopwatch;

  /// How long it has worked, in the stopwatch's units.
  int worked = 0;

  // ---- what tests do ----

  /// The account as it was left, opened again: the former handle is closed.
  void takeOver(FakeState old) {
    ownNumber = old.ownNumber;
    now = old.now;
    directory = old.directory;
    openRegions = old.openRegions;
    desk = old.desk;
    enforced = old.enforced;
    people = old.people;
    progressTo = old.progressTo;
    tokenGoodUntil = old.tokenGoodUntil;
    credential = old.credential;
    letIn = old.letIn;
    onSent = old.onSent;
    pushAnswer = old.pushAnswer;
    pushNow = old.pushNow;
    network = old.network;
    files = old.files..open.clear();
    chatsById.addAll(old.chatsById);
    traces.addAll(old.traces);
    sharedNumbers.addAll(old.sharedNumbers);
    contacts.addAll(old.contacts);
    blocks.addAll(old.blocks);
    links.addAll(old.links);
    changeOfNumber = old.changeOfNumber;
    dismissed = old.dismissed;
    missed.addAll(old.missed);
    _chat = old._chat;
    _message = old._message;
    _activity = old._activity;
    _seconds = old._seconds;
    old
      ..closed = true
      ..events_.close();
  }

  /// What somebody wrote while nobody was connected, by their address: the next background fetch brings it.
  final List<(String peer, String text)> missed = [];

  /// Lets the next calls of a kind fail, one for each error.
  void fail(CoreCall call, CoreError error, {int times = 1}) =>
      (_failures[call] ??= []).addAll(List.filled(times, error));

  /// Lets calls of a kind wait until [release].
  void hold(CoreCall call) => _held[call] ??= Completer();

  void release(CoreCall call) => _held.remove(call)?.complete();

  // ---- what the parts share ----

  /// Runs a call: after a turn of the event loop, as the real one.
  @protected
  Future<Result<T>> run<T>(CoreCall call, T Function() work) async {
    calls.add(call);
    await Future<void>.value();
    await _held[call]?.future;
    if (closed) return Err(const StoppedError());
    final failures = _failures[call];
    if (failures != null && failures.isNotEmpty) return Err(failures.removeAt(0));
    final began = stopwatch?.call();
    try {
      return Ok(work());
    } on CoreError catch (error) {
      return Err(error);
    } finally {
      if (began != null) worked += stopwatch!() - began;
    }
  }

  @protected
  void tell(CoreEvent event) {
    if (!events_.isClosed) events_.add(event);
  }

  DateTime tick() => fakeStart.add(Duration(seconds: ++_seconds));

  DateTime get clock => fakeStart.add(Duration(seconds: _seconds));

  ChatId newChatId() => ChatId(++_chat);

  MessageId newMessageId() => MessageId(++_message);

  int newActivity() => ++_activity;

  int get newestId => _message;

  String get region => readFakeNumber(ownNumber).eligibility.region ?? '';

  bool get eligible => readFakeNumber(ownNumber).eligibility.eligible;

  Iterable<FakeChat> get accepted =>
      chatsById.values.where((it) => it.standing == FakeStanding.accepted);

  /// A chat or request.
  FakeChat any(ChatId id) => chatsById[id] ?? (throw const NotFoundError('chat'));

  /// A chat that is in a list.
  FakeChat listed(ChatId id) {
    final chat = any(id);
    return chat.standing == FakeStanding.accepted ? chat : throw const NotFoundError('chat');
  }

  FakeChat request(ChatId id) {
    final chat = chatsById[id];
    if (chat?.standing != FakeStanding.request) throw const NotFoundError('request');
    return chat!;
  }

  (FakeChat, int) place(MessageId id) {
    for (final chat in chatsById.values) {
      final at = chat.messages.indexWhere((it) => it.id == id);
      if (at >= 0) return (chat, at);
    }
    throw const NotFoundError('message');
  }

  Partner? partnerAt(String domain) =>
      directory.partners.where((it) => it.domain == domain).firstOrNull;

  Partner? partnerById(String id) => directory.partners.where((it) => it.id == id).firstOrNull;

  /// The ids of the partners that can be chosen.
  Set<String> get offered => {
    for (final partner in directory.partners)
      if (partner.status == PartnerStatus.active && isOpen(partner)) partner.id,
  };

  bool isOpen(Partner partner) {
    final from = partner.rollout[region];
    return openRegions.contains(region) && from != null && !from.isAfter(clock);
  }

  /// Everything that an address says about who it is, and what the user has said besides.
  Set<KnownBy> known(String peer) {
    final node = peer.split('@').first;
    var ids = <KnownBy>{KnownByAddress(peer), if (isFakeNumber(node)) KnownByNumber(node)};
    for (final link in links) {
      if (link.any(ids.contains)) ids = {...ids, ...link};
    }
    return ids;
  }

  bool isBlocked(String peer) {
    final ids = known(peer);
    return blocks.any((block) => block.ids.any(ids.contains));
  }

  String? contactName(String peer) => nameOf(known(peer));

  /// What the user calls whoever is known by these.
  String? nameOf(Iterable<KnownBy> ids) =>
      ids.map((id) => contacts[id]).nonNulls.where((name) => name.isNotEmpty).firstOrNull;

  bool isContact(String peer) => known(peer).any(contacts.containsKey);

  /// Why nothing may pass between the user and an address at all.
  Refusal? readOnly(String peer) {
    if (isBlocked(peer)) return Refusal.blocked;
    final [node, domain] = peer.split('@');
    if (domain == fakeHome) return null;
    if (!eligible) return Refusal.notEligible;
    final partner = partnerAt(domain);
    if (partner == null ? !openRegions.contains(region) : !isOpen(partner)) {
      return Refusal.notYetInCountry;
    }
    if (!now.thirdParty) return Refusal.switchedOff;
    switch (partner?.status) {
      case null:
        return Refusal.notAdmitted;
      case PartnerStatus.onboarding:
        return Refusal.partnerNotOpen;
      case PartnerStatus.suspended:
        return Refusal.partnerSuspended;
      case PartnerStatus.withdrawn:
        return Refusal.partnerWithdrawn;
      case PartnerStatus.active:
        break;
    }
    if (!now.partners.contains(partner!.id)) return Refusal.partnerNotChosen;
    final typed = readFakeNumber(node);
    if (typed.number == null ? !partner.vouchesEea : !typed.eligibility.eligible) {
      return Refusal.peerNotEligible;
    }
    final shared = sharedNumbers[partner.id];
    return shared == null || shared == ownNumber ? null : Refusal.numberNotAgreed;
  }

  Chat view(FakeChat chat) {
    final partner = partnerAt(chat.domain);
    final identifier = chat.node.replaceAll(r'\40', '@');
    return Chat(
      id: chat.id,
      peer: chat.peer,
      identifier: chat.kind == ChatKind.thirdParty && partner == null ? chat.peer : identifier,
      kind: chat.kind,
      partnerName: chat.kind == ChatKind.native ? null : partner?.name ?? chat.domain,
      suite: chat.suite,
      unread: chat.unread,
      givesReceipts: chat.givesReceipts,
      readOnly: readOnly(chat.peer),
    );
  }

  bool isMuted(FakeChat chat) => chat.mutedUntil?.isAfter(clock) ?? false;

  void note(MessageId message, TraceStep step, {String? detail}) =>
      (traces[message] ??= []).add(TraceEntry(at: clock, step: step, detail: detail));
}
