import 'dart:async';
import 'dart:convert';

import '../errors.dart';
import '../events.dart';
import '../push.dart';
import '../result.dart';
import 'fake_state.dart';

/// Push notifications.
mixin FakePush on FakeState {
  Future<Result<void>> enablePush({
    required String service,
    required String node,
    String? secret,
  }) => run(CoreCall.enablePush, () {
    if (!_address.hasMatch(service.trim())) throw const BadAddressError();
    if (node.isEmpty) throw const EmptyError();
    final bytes = [node, secret ?? ''].map((it) => utf8.encode(it).length).reduce((a, b) => a > b ? a : b);
    if (bytes > 4096) throw TooLargeError(bytes: bytes, most: 4096);
    pushNow = Push(state: PushState.pending, service: service.trim(), node: node);
    settlePush();
  });

  Future<Result<void>> disablePush() => run(CoreCall.disablePush, () {
    if (pushNow.state == PushState.off) return;
    pushNow = const Push(state: PushState.pending);
    settlePush();
  });

  Future<Result<Push>> push() => run(CoreCall.push, () => pushNow);

  /// Tells the home service, while there is a connection.
  void settlePush() {
    if (connectionNow is! ConnectionOnline || pushNow.state != PushState.pending) return;
    scheduleMicrotask(() {
      final wanted = pushNow.service != null;
      pushNow = Push(
        state: wanted ? pushAnswer : PushState.off,
        service: pushNow.service,
        node: pushNow.node,
        condition: wanted && pushAnswer == PushState.refused ? 'not-allowed' : null,
      );
      tell(const SettingsChanged());
    });
  }

  static final _address = RegExp(r'^([^@/\s]+@)?[^@/\s]+$');
}
