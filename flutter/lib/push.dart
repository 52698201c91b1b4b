import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import 'session.dart';

/// Where the home service says that something came for this phone.
final class PushPlace {
  const PushPlace({required this.service, required this.node, this.secret});

  /// The push service's address in XMPP: the vendor's program behind the home service, never the network's own address.
  final String service;

  /// What that service needs to reach this phone: a token of APNs, or an endpoint of UnifiedPush with its keys. At most 4 KiB.
  final String node;

  /// Goes with each notification, so that the service knows whom it is from.
  final String? secret;
}

/// A network that wakes phones: Apple's by APNs, or a distributor of UnifiedPush. `docs/push.md` says what one has to do.
///
/// Nothing here throws: what goes wrong is tried again, and background fetches go on meanwhile.
abstract interface class PushNetwork {
  /// Wants a place for this app, each time that an account is opened. It comes by [places], also when it is the one of before. False when
  /// the network cannot be asked now; it is asked again at the next connection.
  Future<bool> register();

  /// Gives the place back: the network drops what still comes for it.
  Future<void> unregister();

  /// The place that holds from now on; null when there is none any more, since the user has turned this off or removed the distributor.
  Stream<PushPlace?> get places;

  /// The network woke the app while it runs. What the wake says of itself is not read.
  Stream<void> get wakes;
}

/// Keeps the core at the place that the push network gives: names it, takes it back, and fetches when woken. It keeps nothing: what is
/// wanted is on the core's disk, and the core says it again in every session.
class PushRegistration {
  PushRegistration({required this.session, required this.network, required this.fetch}) {
    session
      ..addListener(_follow)
      ..onRemove = _leave;
    _places = network.places.listen(_take);
    _wakes = network.wakes.listen((_) => unawaited(fetch()));
    _follow();
  }

  /// How long an account that is taken off the phone waits for its home service to hear of it.
  static const patience = Duration(seconds: 3);

  final Session session;
  final PushNetwork network;

  /// What the phone's own background work does.
  final Future<bool> Function() fetch;

  late final StreamSubscription<PushPlace?> _places;
  late final StreamSubscription<void> _wakes;
  StreamSubscription<CoreEvent>? _events;
  CausewayCore? _core;
  bool _asked = false;
  bool _telling = false;

  /// What the core has not taken yet.
  ({PushPlace? place})? _owed;

  void _follow() {
    switch (session.state) {
      case SessionOpen(:final core):
        if (core == _core) return;
        _stop();
        _core = core;
        _events = core.events.listen(_onEvent);
        unawaited(_register());
      case SessionSignedOut():
        _stop();
        // Also for an account that was deleted without being opened, and could tell nobody.
        unawaited(network.unregister());
      case SessionOpening() || SessionFailed():
        _stop();
    }
  }

  void _stop() {
    unawaited(_events?.cancel());
    _events = null;
    _core = null;
    _owed = null;
    _asked = false;
  }

  Future<void> _register() async {
    _asked = true;
    final core = _core;
    final asked = await network.register();
    if (core == _core) _asked = asked;
  }

  void _take(PushPlace? place) {
    if (_core == null) return;
    _owed = (place: place);
    unawaited(_tell());
  }

  void _onEvent(CoreEvent event) {
    if (event case ConnectionChanged(connection: ConnectionOnline())) {
      if (!_asked) unawaited(_register());
      unawaited(_tell());
    }
  }

  /// One call at a time, so that the newest place is what stays.
  Future<void> _tell() async {
    if (_telling) return;
    _telling = true;
    while (true) {
      final (core, owed) = (_core, _owed);
      if (core == null || owed == null) break;
      final told = switch (owed.place) {
        null => await core.disablePush(),
        PushPlace(:final service, :final node, :final secret) => await core.enablePush(
          service: service,
          node: node,
          secret: secret,
        ),
      };
      // Another place, or another account, came meanwhile.
      if (core != _core || owed != _owed) continue;
      if (told case Err()) break;
      _owed = null;
    }
    _telling = false;
  }

  /// The account is taken off this phone: its home service hears that nobody is to be woken, as far as it can be reached.
  Future<void> _leave(CausewayCore core) async {
    if (core != _core) return;
    _stop();
    final told = Completer<void>();
    Future<void> look() async {
      final push = (await core.push()).valueOrNull;
      if (push?.state != PushState.pending && !told.isCompleted) told.complete();
    }

    final news = core.events.listen((event) {
      if (event is SettingsChanged) unawaited(look());
    });
    await core.disablePush();
    if (core.connection is ConnectionOnline) {
      unawaited(look());
      await told.future.timeout(patience, onTimeout: () {});
    }
    unawaited(news.cancel());
  }

  void dispose() {
    session
      ..removeListener(_follow)
      ..onRemove = null;
    _stop();
    unawaited(_places.cancel());
    unawaited(_wakes.cancel());
  }
}
