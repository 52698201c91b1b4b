import 'dart:async';
import 'dart:convert';
import 'dart:typed_data';

import '../account.dart';
import '../content.dart';
import '../core.dart';
import '../devices.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../messages.dart';
import '../notifications.dart';
import '../number.dart';
import '../partners.dart';
import '../people.dart';
import '../reasons.dart';
import '../result.dart';
import '../settings.dart';
import 'fake_data.dart';
import 'fake_inbox.dart';
import 'fake_job.dart';
import 'fake_media.dart';
import 'fake_messages.dart';
import 'fake_numbers.dart';
import 'fake_people.dart';
import 'fake_push.dart';
import 'fake_safety.dart';
import 'fake_settings.dart';
import 'fake_state.dart';
import 'fake_support.dart';

/// A core in memory that keeps the contract of the real one: what it refuses, what it tells, in what order.
///
/// Every call answers in a later turn of the event loop; nothing uses timers, so a widget test needs no more than a `pump`. The
/// same calls give the same ids and times. Tests play the other side: [receive], [become], [setConnection], [setDevices],
/// [setPartners], [fail], [hold] …
class FakeCore extends FakeState
    with FakeMessages, FakeMedia, FakeSettings, FakePeople, FakeInbox, FakeSafety, FakeSupport, FakePush
    implements CausewayCore {
  /// An account that was just set up: no chats, third-party chats off.
  FakeCore({super.number});

  /// An account in use: third-party chats are on, there are chats in all states, requests and a blocked person. It is online.
  factory FakeCore.seeded({InboxLayout layout = InboxLayout.combined}) {
    final core =
        FakeCore()
          ..connectionNow = const ConnectionOnline()
          ..now = Settings(
            thirdParty: true,
            partners: const {'birdychat', 'haiket'},
            inbox: layout,
            onboarding: OnboardingStep.done,
          )
          ..sharedNumbers.addAll({'birdychat': fakeOwnNumber, 'haiket': fakeOwnNumber})
          ..contacts.addAll({
            const KnownByNumber('+34600333444'): 'Marta',
            const KnownByNumber('+4915112345678'): 'Jonas Weber',
          });
    return core.._seed();
  }

  @override
  Stream<CoreEvent> get events => events_.stream;

  @override
  HomeConnection get connection => connectionNow;

  @override
  StorageState get storage => storageNow;

  // ---- what tests do ----

  void setConnection(HomeConnection connection) {
    connectionNow = connection;
    tell(ConnectionChanged(connection));
    flow();
    settlePush();
  }

  void setStorage(StorageState storage) {
    storageNow = storage;
    tell(StorageChanged(storage));
  }

  /// Events were dropped.
  void overflow() => tell(const Reload());

  /// The token that signs in ends soon.
  void endToken(DateTime at) {
    tokenGoodUntil = at;
    tell(const TokenWanted());
  }

  /// The own number is another one now.
  void setNumber(String number) {
    changeOfNumber = NumberChange(
      former: ownNumber,
      number: number,
      stage: ChangeStage.done,
      oldAccount: const OldAccountClosed(),
    );
    ownNumber = number;
    tell(const NumberChanged());
    rulesChanged();
  }

  // ---- connection and account ----

  @override
  Future<Result<void>> connect() => run(CoreCall.connect, () {
    if (connectionNow is ConnectionOnline) return;
    setConnection(const ConnectionConnecting());
    scheduleMicrotask(() {
      if (connectionNow is ConnectionConnecting) setConnection(letIn(ownNumber, credential));
    });
  });

  @override
  Future<Result<void>> disconnect() =>
      run(CoreCall.disconnect, () => setConnection(const ConnectionOffline()));

  @override
  Future<Result<void>> close() => run(CoreCall.close, () {
    setConnection(const ConnectionOffline());
    closed = true;
    files.open.clear();
    unawaited(events_.close());
  });

  @override
  Future<Result<void>> setCredential(Credential credential) => run(CoreCall.setCredential, () {
    this.credential = credential;
    tokenGoodUntil = switch (credential) {
      PasswordCredential() => null,
      TokenCredential(:final secret) => _endOf(secret),
    };
  });

  @override
  Future<Result<DateTime?>> tokenEnds() => run(CoreCall.tokenEnds, () => tokenGoodUntil);

  @override
  Future<Result<void>> setServer(HomeServer server) => run(CoreCall.setServer, () {});

  @override
  Job<Fetched> backgroundFetch(Duration deadline) => FakeJob(
    run(CoreCall.backgroundFetch, () {
      if (connectionNow is ConnectionOffline || connectionNow is ConnectionConnecting) {
        setConnection(letIn(ownNumber, credential));
      }
      final before = newestId;
      for (final (peer, text) in missed) {
        receive(peer, text);
      }
      missed.clear();
      final reached = connectionNow;
      setConnection(const ConnectionOffline());
      final news = [
        for (final chat in chatsById.values)
          for (final message in chat.messages)
            if (message.id.value > before && message.direction == MessageDirection.incoming) message,
      ]..sort((a, b) => a.id.value.compareTo(b.id.value));
      return Fetched(
        newMessages: news.length,
        chats: {for (final message in news) message.chat}.toList(),
        notifications: [
          for (final message in news)
            if (plan(message.id) case final plan when plan.show) plan,
        ],
        more: reached is! ConnectionOnline,
        connection: reached,
      );
    }),
  );

  @override
  Future<Result<Identity>> identity() => run(CoreCall.identity, () {
    final print = ownFingerprint;
    return Identity(
      number: ownNumber,
      address: '$ownNumber@$fakeHome',
      device: 1,
      fingerprint: print,
      qr: fakeCode('$ownNumber@$fakeHome', 1, print),
      archive: true,
    );
  });

  @override
  Job<NumberChange> changeNumber({required String number, required Credential credential}) =>
      FakeJob(
        run(CoreCall.changeNumber, () {
          final read = readFakeNumber(number).number ?? (throw const BadNumberError());
          if (read == ownNumber) throw const NotAllowedError();
          if (changeOfNumber case NumberChange(:final stage) when stage != ChangeStage.done) {
            throw const NumberChangingError();
          }
          if (letIn(read, credential) case ConnectionStopped(:final cause)) throw SignInError(cause);
          tell(const NumberChanging());
          this.credential = credential;
          setNumber(read);
          return changeOfNumber!;
        }),
      );

  @override
  Future<Result<NumberChange?>> numberChange() =>
      run(CoreCall.numberChange, () => changeOfNumber);

  @override
  Future<Result<PartnerDirectory>> refreshPartners() =>
      run(CoreCall.refreshPartners, () => directory);

  @override
  Future<Result<PartnerDirectory>> takePartners(Uint8List envelope) =>
      run(CoreCall.takePartners, () => directory);

  @override
  Future<Result<Uint8List>> partnerLogo(String partner) => run(CoreCall.partnerLogo, () {
    final at = directory.partners.indexWhere((it) => it.id == partner);
    if (at < 0) throw const NotFoundError('partner');
    const colours = ['f4b63f', '2f6f73', '8a5a9e'];
    return utf8.encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
      '<rect width="64" height="64" fill="#${colours[at % colours.length]}"/>'
      '<circle cx="32" cy="32" r="${20 - 5 * (at % 2)}" fill="#fff"/></svg>',
    );
  });

  @override
  Future<Result<List<TraceEntry>>> trace(MessageId message) => traceOf(message);

  void _seed() {
    progressTo = MessageState.delivered;
    const marta = '+34600333444@$fakeHome';
    const jonas = '+4915112345678@haiket.example';
    const anna = r'anna\40firm.example@birdychat.example';
    receive(marta, 'Are we still on for Saturday?');
    receive(jonas, 'Hallo! Haiket tells me that we can write now.');
    _said(jonas, 'Yes! And it only took a law.', MessageState.read);
    _said(jonas, 'How is the new flat?', MessageState.delivered);
    receive(jonas, 'Full of boxes. Come and see it.');
    final chat = add(anna, FakeStanding.accepted)..givesReceipts = false;
    remark(chat.id, const NewDeviceNotice(device: 7, accepted: true));
    receive(anna, 'The contract is ready.');
    receive(anna, '', unreadable: const NotForThisDevice());
    receive(anna, '', content: const UnsupportedContent('poll'));
    _said(anna, 'Thank you, I will read it tonight.', MessageState.sent);
    _said(anna, 'Could you also send the annex?', MessageState.failed);
    chat.devices.add(
      Device(
        number: 7,
        trust: Trust.firstUse,
        active: true,
        fingerprint: fakeFingerprint(7),
      ),
    );
    final old = add('lena@oldtalk.example', FakeStanding.accepted);
    _put(old, 'See you on another app, then.', MessageDirection.incoming, MessageState.received);
    old.readUpTo = newestId;
    receive('+4915187654321@haiket.example', 'Hi, is this Marta?');
    receive(r'sales\40shop.example@birdychat.example', 'Dear customer, our offer of the week …');
    chatsById[findByPeer(marta)]!.pinned = 1;
    final jonasChat = chatsById[findByPeer(jonas)]!;
    jonasChat.readUpTo = jonasChat.messages[jonasChat.messages.length - 2].id.value;
    jonasChat.devices.add(
      Device(number: 1, trust: Trust.verified, active: true, fingerprint: fakeFingerprint(1)),
    );
    blocks.add(FakeBlock(const PersonId(1), {const KnownByNumber('+34600999888')}, clock));
    calls.clear();
  }

  ChatId findByPeer(String peer) => chatsById.values.firstWhere((it) => it.peer == peer).id;

  void _said(String peer, String text, MessageState state) => _put(
    chatsById[findByPeer(peer)]!,
    text,
    MessageDirection.outgoing,
    state,
    reason: state == MessageState.failed ? const RefusedByService('service-unavailable') : null,
  );

  void _put(
    FakeChat chat,
    String text,
    MessageDirection direction,
    MessageState state, {
    MessageReason? reason,
  }) {
    final id = newMessageId();
    chat
      ..messages.add(
        Message(
          id: id,
          chat: chat.id,
          direction: direction,
          content: TextContent(text),
          state: state,
          reason: reason,
          createdAt: tick(),
        ),
      )
      ..activity = newActivity();
    note(id, direction == MessageDirection.outgoing ? TraceStep.stored : TraceStep.received);
  }
}

/// Until when a token says that it is good.
DateTime? _endOf(String token) {
  try {
    final payload = base64Url.decode(base64Url.normalize(token.split('.')[1]));
    final claims = jsonDecode(utf8.decode(payload));
    if (claims case {'exp': final num seconds}) {
      return DateTime.fromMillisecondsSinceEpoch((seconds * 1000).toInt(), isUtc: true);
    }
    // What is no token does not end, whatever it is.
    // ignore: avoid_catches_without_on_clauses
  } catch (_) {}
  return null;
}
