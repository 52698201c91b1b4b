import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/widgets.dart';

import 'notices/notice.dart';
import 'session.dart';

/// What the phone lets the app do while nobody looks at it.
abstract interface class BackgroundTime {
  /// From now on the phone wakes the app now and then to fetch messages.
  Future<void> schedule();

  /// It need not any more.
  Future<void> cancel();

  /// Asks for a while in which the app is not stopped; after [delay] the app is told to [Session.rest].
  Future<void> outlast(Duration delay);

  /// Takes what is to be done in the background while this app runs; null ends that.
  void answer(BackgroundWork? work);
}

/// What the app does for the phone when the phone asks for it in an isolate of its own.
abstract interface class BackgroundWork {
  /// Fetches messages. False when something is left to do.
  Future<bool> fetch();

  /// Does what somebody chose in a notification. False when it cannot be done here.
  Future<bool> act(NoticeAnswer answer);
}

/// Connects the account when the app is looked at or gets another network, and lets it rest when it is not. Tells the account what the
/// phone is connected by.
class Life implements BackgroundWork {
  Life(
    this.session, {
    this.background,
    this.answer,
    Stream<PhoneNetwork> networks = const Stream.empty(),
  }) {
    background?.answer(this);
    session.addListener(_schedule);
    _networks = networks.listen(_connectedBy);
    _listener = AppLifecycleListener(onHide: _hide, onResume: _resume);
    _schedule();
  }

  /// Somebody who only looks something up in another app comes back to an open connection.
  static const grace = Duration(seconds: 5);

  final Session session;
  final BackgroundTime? background;

  /// Does what somebody chose in a notification.
  final Future<bool> Function(NoticeAnswer answer)? answer;

  late final AppLifecycleListener _listener;
  late final StreamSubscription<PhoneNetwork> _networks;
  PhoneNetwork? _network;
  CausewayCore? _told;
  Timer? _rest;
  bool _hidden = false;
  bool? _scheduled;

  // The core notices a dead connection by itself, and waits longer each time it cannot make one: this is for the moment when a train
  // leaves its tunnel.
  void _connectedBy(PhoneNetwork network) {
    _network = network;
    _told = null;
    _tell();
    if (!_hidden && network != PhoneNetwork.none) session.resumed();
  }

  /// Once for each network and each account that is opened.
  void _tell() {
    final core = switch (session.state) {
      SessionOpen(:final core) => core,
      _ => null,
    };
    if (_network case final network? when core != null && core != _told) {
      _told = core;
      unawaited(core.setNetwork(network));
    }
  }

  void _schedule() {
    _tell();
    final wanted = switch (session.state) {
      SessionOpen() => true,
      SessionSignedOut() => false,
      // Not known yet: what was asked for stays.
      SessionOpening() || SessionFailed() => _scheduled,
    };
    if (wanted == _scheduled) return;
    _scheduled = wanted;
    unawaited(wanted! ? background?.schedule() : background?.cancel());
  }

  void _hide() {
    _hidden = true;
    if (session.state is! SessionOpen) return;
    _rest = Timer(grace, () => unawaited(session.rest()));
    unawaited(background?.outlast(grace));
  }

  void _resume() {
    _hidden = false;
    _rest?.cancel();
    session.resumed();
  }

  @override
  Future<bool> fetch() async {
    if (_hidden) {
      _rest?.cancel();
      return session.rest();
    }
    session.resumed();
    return true;
  }

  @override
  Future<bool> act(NoticeAnswer what) async {
    final done = await answer?.call(what) ?? false;
    // A reply goes out now, and not with the next fetch.
    if (done) unawaited(fetch());
    return done;
  }

  void dispose() {
    background?.answer(null);
    _rest?.cancel();
    session.removeListener(_schedule);
    unawaited(_networks.cancel());
    _listener.dispose();
  }
}
