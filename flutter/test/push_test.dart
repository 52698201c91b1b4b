import 'dart:async';

import 'package:causeway/app.dart';
import 'package:causeway/push.dart';
import 'package:causeway/session.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_test/flutter_test.dart';

import 'support/models.dart';
import 'support/stage.dart';

const one = PushPlace(service: 'push.example', node: 'one', secret: 'sesame');
const other = PushPlace(service: 'push.example', node: 'two');

/// A push network that a test plays.
class FakeNetwork implements PushNetwork {
  final List<String> asked = [];

  /// It can be asked.
  bool reachable = true;

  /// What it gives to whoever registers; null: nothing yet.
  PushPlace? gives = one;

  final StreamController<PushPlace?> _places = StreamController.broadcast();
  final StreamController<void> _wakes = StreamController.broadcast();

  @override
  Stream<PushPlace?> get places => _places.stream;

  @override
  Stream<void> get wakes => _wakes.stream;

  @override
  Future<bool> register() async {
    asked.add('register');
    if (reachable && gives != null) give(gives);
    return reachable;
  }

  @override
  Future<void> unregister() async => asked.add('unregister');

  void give(PushPlace? place) => _places.add(place);
  void wake() => _wakes.add(null);
}

/// What the app's half of push does with what a network gives it.
void main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  final key = DatabaseKey(List.filled(32, 7));
  late FakeCauseway causeway;
  late FakeNetwork network;
  var fetches = 0;

  setUp(() {
    causeway = FakeCauseway()..put(Stage.folder, key, FakeCore.seeded());
    network = FakeNetwork();
    fetches = 0;
  });

  FakeCore core() => causeway.at(Stage.folder)!;
  int calls(CoreCall call) => core().calls.where((it) => it == call).length;

  (Session, PushRegistration) begin({KeyKeeper? keys, bool busy = false}) {
    final session = Session(
      causeway: causeway,
      folder: Stage.folder,
      keys: keys ?? MemoryKeys(key),
      deleteFolder: (folder) async => busy ? throw Exception('busy') : causeway.remove(folder),
    );
    final push = PushRegistration(
      session: session,
      network: network,
      fetch: () async {
        fetches++;
        return true;
      },
    );
    addTearDown(push.dispose);
    addTearDown(session.dispose);
    return (session, push);
  }

  group('a place', () {
    test('is named to the core when the account is open', () async {
      begin();
      await settled();
      expect(network.asked, ['register']);
      expect(
        core().pushNow,
        const Push(state: PushState.on, service: 'push.example', node: 'one'),
      );
    });

    test('that changes takes the place of the one before', () async {
      begin();
      await settled();
      network.give(other);
      await settled();
      expect((core().pushNow.node, core().pushNow.state), ('two', PushState.on));
    });

    test('that changes while the one before is being named is what stays', () async {
      network.gives = null;
      begin();
      await settled();
      core().hold(CoreCall.enablePush);
      network.give(one);
      await settled();
      network
        ..give(null)
        ..give(other);
      await settled();
      core().release(CoreCall.enablePush);
      await settled();
      expect(core().pushNow.node, 'two');
      expect(calls(CoreCall.disablePush), 0, reason: 'what was over before it was told');
    });

    test('that there is none of any more is taken back, and another one named', () async {
      begin();
      await settled();
      network.give(null);
      await settled();
      expect(core().pushNow, const Push(state: PushState.off));
      network.give(other);
      await settled();
      expect(core().pushNow.node, 'two');
    });

    test('of a service that is no address is not asked for again and again', () async {
      network.gives = null;
      begin();
      await settled();
      network.give(const PushPlace(service: '', node: 'one'));
      await settled();
      expect((calls(CoreCall.enablePush), core().pushNow.state), (1, PushState.off));
    });

    test('that the home service refuses is the core’s to speak of', () async {
      core().pushAnswer = PushState.notOffered;
      begin();
      await settled();
      expect((calls(CoreCall.enablePush), core().pushNow.state), (1, PushState.notOffered));
    });
  });

  group('what went wrong is tried again with the next connection:', () {
    Future<void> reconnect() async {
      core()
        ..setConnection(const ConnectionOffline())
        ..setConnection(const ConnectionOnline());
      await settled();
    }

    test('a core that could not keep the place', () async {
      network.gives = null;
      begin();
      await settled();
      core().fail(CoreCall.enablePush, const DiskFullError(), times: 2);
      network.give(one);
      await settled();
      expect(core().pushNow.state, PushState.off);
      await reconnect();
      expect(core().pushNow.state, PushState.off);
      await reconnect();
      expect(core().pushNow.state, PushState.on);
      final before = calls(CoreCall.enablePush);
      await reconnect();
      expect(calls(CoreCall.enablePush), before, reason: 'what was told is the core’s to say again');
    });

    test('one that could not take it back', () async {
      begin();
      await settled();
      core().fail(CoreCall.disablePush, const DiskFullError());
      network.give(null);
      await settled();
      expect(core().pushNow.state, PushState.on);
      await reconnect();
      expect(core().pushNow.state, PushState.off);
    });

    test('a network that could not be asked', () async {
      network.reachable = false;
      begin();
      await settled();
      await reconnect();
      expect(core().pushNow.state, PushState.off);
      network.reachable = true;
      await reconnect();
      expect(core().pushNow.state, PushState.on);
      final asked = network.asked.length;
      await reconnect();
      expect(network.asked, hasLength(asked));
    });
  });

  group('signing out', () {
    Future<FakeCore> leave((Session, PushRegistration) begun) async {
      await settled();
      final leaving = core();
      await begun.$1.remove(leaving);
      return leaving;
    }

    test('tells the home service first, then closes, then gives the place back', () async {
      final left = await leave(begin());
      expect(left.pushNow, const Push(state: PushState.off));
      expect(left.calls, containsAllInOrder([CoreCall.disablePush, CoreCall.close]));
      expect(network.asked, ['register', 'unregister']);
    });

    test('without a connection does not wait for what cannot come', () async {
      final begun = begin();
      await settled();
      core().setConnection(const ConnectionOffline());
      final left = await leave(begun);
      expect(left.pushNow.state, PushState.pending);
      expect(network.asked.last, 'unregister');
    });

    testWidgets('waits for the home service, but not for ever', (tester) async {
      final (session, _) = begin();
      await tester.pump();
      await tester.pump();
      core().hold(CoreCall.push);
      unawaited(session.remove(core()));
      await tester.pump(PushRegistration.patience - const Duration(milliseconds: 1));
      expect(session.state, isA<SessionOpen>());
      for (var at = 0; at < 5; at++) {
        await tester.pump(const Duration(milliseconds: 1));
      }
      expect(session.state, isA<SessionSignedOut>());
    });

    test('that fails leaves the account as it was', () async {
      final left = await leave(begin(busy: true));
      await settled();
      expect(core(), isNot(same(left)));
      expect((core().pushNow.node, core().pushNow.state), ('one', PushState.on));
      expect(network.asked, ['register', 'register']);
    });
  });

  test('where nobody is signed in, there is no place', () async {
    causeway.remove(Stage.folder);
    begin(keys: MemoryKeys());
    await settled();
    expect(network.asked, ['unregister']);
  });

  test('where the account cannot be opened now, its place stays', () async {
    causeway.failure = const NewerVersionError();
    begin();
    await settled();
    expect(network.asked, isEmpty);
  });

  test('a wake fetches as the phone’s own background work does', () async {
    begin();
    network.wake();
    await settled();
    expect(fetches, 1);
  });

  testWidgets('the app has both halves: a wake brings what was written meanwhile', (tester) async {
    phone(tester);
    final keys = MemoryKeys(key);
    final session = Session(causeway: causeway, folder: Stage.folder, keys: keys);
    addTearDown(session.dispose);
    await tester.pumpWidget(CausewayApp(session: session, phone: FakePhone(), push: network));
    await tester.pump(const Duration(seconds: 1));
    expect(core().pushNow.state, PushState.on);
    for (final state in [
      AppLifecycleState.inactive,
      AppLifecycleState.hidden,
      AppLifecycleState.paused,
    ]) {
      tester.binding.handleAppLifecycleStateChanged(state);
    }
    await tester.pump(const Duration(seconds: 10));
    final rested = calls(CoreCall.backgroundFetch);
    core().missed.add(('+4915112345678@haiket.example', 'Awake?'));
    network.wake();
    await tester.pump(const Duration(seconds: 1));
    expect(calls(CoreCall.backgroundFetch), rested + 1);
    expect(core().missed, isEmpty);
    for (final state in [
      AppLifecycleState.hidden,
      AppLifecycleState.inactive,
      AppLifecycleState.resumed,
    ]) {
      tester.binding.handleAppLifecycleStateChanged(state);
    }
    await tester.pump(const Duration(seconds: 1));
  });
}
