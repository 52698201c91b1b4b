import 'dart:async';
import 'dart:isolate';

import 'package:causeway/life.dart';
import 'package:causeway/notices/notice.dart';
import 'package:causeway/platform/background.dart';
import 'package:causeway/platform/networks.dart';
import 'package:causeway/platform/phone_notices.dart';
import 'package:causeway/session.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:connectivity_plus/connectivity_plus.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_test/flutter_test.dart';

import 'support/notice_tray.dart';
import 'support/stage.dart';

/// The phone, as far as the app's life goes.
class FakePhone implements BackgroundTime {
  final List<String> asked = [];
  BackgroundWork? work;

  @override
  Future<void> schedule() async => asked.add('schedule');

  @override
  Future<void> cancel() async => asked.add('cancel');

  @override
  Future<void> outlast(Duration delay) async => asked.add('outlast ${delay.inSeconds}');

  @override
  void answer(BackgroundWork? work) => this.work = work;
}

/// What the app does when another isolate asks it to.
class FakeWork implements BackgroundWork {
  FakeWork({required this.done});

  final bool done;
  int fetches = 0;
  final List<NoticeAnswer> answers = [];

  @override
  Future<bool> fetch() async {
    fetches++;
    return done;
  }

  @override
  Future<bool> act(NoticeAnswer answer) async {
    answers.add(answer);
    return done;
  }
}

void main() {
  final binding = TestWidgetsFlutterBinding.ensureInitialized();
  final key = DatabaseKey(List.filled(32, 7));
  late FakeCauseway causeway;
  late FakePhone phone;
  late StreamController<PhoneNetwork> networks;

  setUp(() {
    causeway = FakeCauseway();
    phone = FakePhone();
    networks = StreamController.broadcast();
  });

  FakeCore core() => causeway.at(Stage.folder)!;

  Future<(Life, Session)> begin(WidgetTester tester, {bool signedIn = true}) async {
    if (signedIn) causeway.put(Stage.folder, key, FakeCore.seeded());
    final session = Session(
      causeway: causeway,
      folder: Stage.folder,
      keys: MemoryKeys(signedIn ? key : null),
    );
    final life = Life(session, background: phone, networks: networks.stream);
    await tester.pump();
    await tester.pump();
    return (life, session);
  }

  void go(List<AppLifecycleState> states) =>
      states.forEach(binding.handleAppLifecycleStateChanged);
  void leave() => go([
    AppLifecycleState.inactive,
    AppLifecycleState.hidden,
    AppLifecycleState.paused,
  ]);
  void comeBack() => go([
    AppLifecycleState.hidden,
    AppLifecycleState.inactive,
    AppLifecycleState.resumed,
  ]);

  group('the app', () {
    testWidgets('that is left rests after a grace, and connects when it is back', (tester) async {
      final (life, session) = await begin(tester);
      expect(core().connection, const ConnectionOnline());
      leave();
      expect(phone.asked.last, 'outlast 5');
      await tester.pump(const Duration(seconds: 4));
      expect(core().calls, isNot(contains(CoreCall.backgroundFetch)));
      await tester.pump(const Duration(seconds: 2));
      expect(core().calls, contains(CoreCall.backgroundFetch));
      expect(core().connection, const ConnectionOffline());
      comeBack();
      await tester.pump();
      expect(core().connection, const ConnectionOnline());
      life.dispose();
      session.dispose();
    });

    testWidgets('that is left for a moment stays connected', (tester) async {
      final (life, session) = await begin(tester);
      leave();
      await tester.pump(const Duration(seconds: 3));
      comeBack();
      await tester.pump(const Duration(seconds: 30));
      expect(core().calls, isNot(contains(CoreCall.backgroundFetch)));
      expect(core().connection, const ConnectionOnline());
      life.dispose();
      session.dispose();
    });

    testWidgets('that comes back while it goes to rest is not disconnected by that', (tester) async {
      final (life, session) = await begin(tester);
      core().hold(CoreCall.backgroundFetch);
      final resting = session.rest();
      session.resumed();
      // What was stopped says that nothing is left to do: the app goes on by itself.
      expect(await resting, isTrue);
      life.dispose();
      session.dispose();
    });

    testWidgets('asks to be woken while an account is open', (tester) async {
      final (life, session) = await begin(tester, signedIn: false);
      expect(phone.asked, ['cancel']);
      final made = await session.create(
        const NewAccount(
          number: '+34600111222',
          home: 'home.example',
          credential: PasswordCredential('secret'),
        ),
      );
      session.enter(made.valueOrNull!);
      expect(phone.asked, ['cancel', 'schedule']);
      life.dispose();
      expect(phone.work, isNull);
      session.dispose();
    });

    testWidgets('connects when there is another network, unless nobody looks', (tester) async {
      final (life, session) = await begin(tester);
      int connects() => core().calls.where((call) => call == CoreCall.connect).length;
      final before = connects();
      networks.add(PhoneNetwork.metered);
      await tester.pump();
      expect(connects(), before + 1);
      leave();
      networks.add(PhoneNetwork.metered);
      await tester.pump();
      expect(connects(), before + 1);
      comeBack();
      life.dispose();
      session.dispose();
    });

    testWidgets('tells each account what the phone is connected by', (tester) async {
      final (life, session) = await begin(tester);
      networks.add(PhoneNetwork.unmetered);
      await tester.pump();
      expect(core().network, PhoneNetwork.unmetered);
      leave();
      networks.add(PhoneNetwork.none);
      await tester.pump();
      expect(core().network, PhoneNetwork.none);
      final former = core()..network = PhoneNetwork.metered;
      await session.open();
      await tester.pump();
      expect(core(), isNot(same(former)));
      expect(core().network, PhoneNetwork.none);
      comeBack();
      life.dispose();
      session.dispose();
    });

    test('Wi-Fi and cables cost nothing, all else may', () {
      PhoneNetwork by(List<ConnectivityResult> now) => networkOf(now);
      expect(by([ConnectivityResult.vpn, ConnectivityResult.wifi]), PhoneNetwork.unmetered);
      expect(by([ConnectivityResult.ethernet]), PhoneNetwork.unmetered);
      expect(by([ConnectivityResult.mobile]), PhoneNetwork.metered);
      expect(by([ConnectivityResult.vpn]), PhoneNetwork.metered);
      expect(by([ConnectivityResult.none]), PhoneNetwork.none);
    });

    testWidgets('fetches for the phone: by its connection, or by resting at once', (tester) async {
      final (life, session) = await begin(tester);
      expect(await phone.work!.fetch(), isTrue);
      expect(core().calls, isNot(contains(CoreCall.backgroundFetch)));
      leave();
      expect(await phone.work!.fetch(), isTrue);
      expect(core().calls.where((call) => call == CoreCall.backgroundFetch), hasLength(1));
      await tester.pump(const Duration(seconds: 10));
      expect(core().calls.where((call) => call == CoreCall.backgroundFetch), hasLength(1));
      comeBack();
      life.dispose();
      session.dispose();
    });
  });

  group('a background fetch', () {
    var loads = 0;
    Future<bool> fetch({SendPort? app, KeyKeeper? keys}) => backgroundFetch(
      app: () => app,
      load: () async {
        loads++;
        return causeway;
      },
      folder: () async => Stage.folder,
      keys: keys ?? MemoryKeys(key),
      board: PhoneNotices(),
    );

    setUp(() {
      loads = 0;
      NoticeTray.android();
    });

    test('opens the account, fetches, and closes it', () async {
      causeway.put(Stage.folder, key, FakeCore.seeded());
      expect(await fetch(), isTrue);
      expect(core().calls, containsAllInOrder([CoreCall.backgroundFetch, CoreCall.close]));
    });

    test('shows what it has brought', () async {
      final tray = NoticeTray.android();
      final missed = FakeCore.seeded()..missed.add(('+4915112345678@haiket.example', 'Awake?'));
      causeway.put(Stage.folder, key, missed);
      expect(await fetch(), isTrue);
      expect(tray.lines(jonas).last, 'Awake?');
      expect(tray.loud(jonas), isTrue);
      expect(tray.times[jonas], 1, reason: 'told once, by the events or by the fetch');
    });

    test('asks to be tried again when the home service was not reached', () async {
      causeway.put(Stage.folder, key, FakeCore.seeded());
      const untrusted = ConnectionUntrusted('a portal');
      for (final (reached, done) in [
        (const ConnectionStopped(StopCause.credentialsRefused), true),
        (untrusted, true),
      ]) {
        core().setConnection(reached);
        expect(await fetch(), done, reason: '$reached');
      }
      causeway.failure = const InUseError();
      expect(await fetch(), isFalse);
      causeway.failure = const WrongKeyError();
      expect(await fetch(), isTrue);
    });

    test('does nothing where nobody is signed in, or the key cannot be read yet', () async {
      expect(await fetch(keys: MemoryKeys()), isTrue);
      expect(loads, 0);
      causeway.put(Stage.folder, key, FakeCore.seeded());
      expect(await fetch(keys: MemoryKeys(key)..failure = const WrongKeyError()), isTrue);
      expect(loads, 0);
      expect(await fetch(keys: MemoryKeys(key)..failure = const WrongKeyError()), isTrue);
    });

    test('leaves it to the app where that is running', () async {
      causeway.put(Stage.folder, key, FakeCore.seeded());
      for (final said in [true, false]) {
        final work = FakeWork(done: said);
        final port = ReceivePort();
        port.listen((asked) => unawaited(answerTo(asked, work)));
        expect(await fetch(app: port.sendPort), said);
        expect((work.fetches, loads), (1, 0));
        port.close();
      }
    });

    test('does it itself where the app has gone and left its port', () async {
      causeway.put(Stage.folder, key, FakeCore.seeded());
      final gone = ReceivePort()..close();
      expect(await fetch(app: gone.sendPort), isTrue);
      expect(core().calls, containsAllInOrder([CoreCall.backgroundFetch, CoreCall.close]));
    });
  });

  group('an answer in a notification', () {
    const target = NoticeTarget.chat(ChatId(jonas), upTo: MessageId(99));
    const reply = NoticeAnswer(target: target, reply: 'On my way');
    late NoticeTray tray;
    var sends = 0;

    Future<void> act({SendPort? app, KeyKeeper? keys}) => backgroundAct(
      reply,
      app: () => app,
      load: () async => causeway,
      folder: () async => Stage.folder,
      keys: keys ?? MemoryKeys(key),
      board: PhoneNotices(),
      sendSoon: () async => sends++,
    );

    setUp(() {
      sends = 0;
      tray = NoticeTray.android();
      causeway.put(Stage.folder, key, FakeCore.seeded());
    });

    test('is stored and marks as read while the app is not there, and goes out soon', () async {
      await act();
      final calls = core().calls;
      expect(calls, containsAllInOrder([CoreCall.sendText, CoreCall.markRead, CoreCall.close]));
      expect(calls, isNot(contains(CoreCall.connect)));
      expect(sends, 1);
      final chat = core().chatsById[const ChatId(jonas)]!;
      expect((chat.last!.content as TextContent).text, 'On my way');
      expect(chat.unread, 0);
    });

    test('is the app\'s to do where that runs', () async {
      final work = FakeWork(done: true);
      final port = ReceivePort();
      port.listen((asked) => unawaited(answerTo(asked, work)));
      await act(app: port.sendPort);
      expect(work.answers.single.reply, 'On my way');
      expect(work.answers.single.target.upTo, const MessageId(99));
      expect((work.fetches, sends), (0, 0));
      expect(core().calls, isEmpty);
      port.close();
    });

    test('is done here where the app cannot', () async {
      final port = ReceivePort();
      port.listen((asked) => unawaited(answerTo(asked, FakeWork(done: false))));
      await act(app: port.sendPort);
      expect(core().calls, contains(CoreCall.sendText));
      port.close();
    });

    test('that cannot be sent is told of', () async {
      await core().changeSettings(const SwitchThirdParty(on: false));
      await act();
      final problem = NoticeIds.problem(const ChatId(jonas));
      expect(tray.shown, contains(problem));
      expect(core().chatsById[const ChatId(jonas)]!.draft, 'On my way');
    });

    testWidgets('goes out at once where the app runs', (tester) async {
      final session = Session(causeway: causeway, folder: Stage.folder, keys: MemoryKeys(key));
      final answers = <NoticeAnswer>[];
      final life = Life(
        session,
        background: phone,
        answer: (answer) async {
          answers.add(answer);
          return true;
        },
      );
      await tester.pump();
      await tester.pump();
      leave();
      expect(await phone.work!.act(reply), isTrue);
      await tester.pump();
      expect(answers, [reply]);
      expect(core().calls, contains(CoreCall.backgroundFetch));
      comeBack();
      life.dispose();
      session.dispose();
    });
  });
}
