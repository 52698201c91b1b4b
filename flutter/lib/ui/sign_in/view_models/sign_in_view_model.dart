import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import '../../../session.dart';
import '../../../utils/command.dart';

/// How far the sign-in is.
enum SignInStage { typing, storing, connecting }

/// Signing in: the number, then the home service and the secret. What a number is, the core says.
class SignInViewModel extends ChangeNotifier {
  SignInViewModel(this.session) {
    unawaited(_readRegions());
  }

  /// After this long without an answer the user may go on without one.
  static const slowAfter = Duration(seconds: 15);

  final Session session;

  List<NumberRegion> regions = const [];
  NumberRegion? region;

  /// As it was typed, and what the core makes of it.
  String typed = '';
  TypedNumber? number;

  SignInStage stage = SignInStage.typing;

  /// Why the home service does not let the user in.
  StopCause? stopped;
  bool slow = false;
  CausewayCore? _core;
  StreamSubscription<CoreEvent>? _events;
  Timer? _slow;
  bool _disposed = false;

  late final signIn = Command1<void, (String, Credential)>(_signIn);

  bool get hasNumber => number?.number != null;

  /// The account is on this phone, so its number and its service stay; only the secret can be another one.
  bool get stored => _core != null;

  Future<void> _readRegions() async {
    regions = (await session.causeway.numberRegions()).valueOrNull ?? const [];
    _changed();
  }

  /// The phone's own country, where the user has not chosen one.
  void guessRegion(String? code) {
    if (region != null || code == null) return;
    region = regions.where((region) => region.code == code).firstOrNull;
    if (region != null) scheduleMicrotask(_changed);
  }

  Future<void> choose(NumberRegion chosen) async {
    region = chosen;
    await type(typed);
  }

  Future<void> type(String text) async {
    typed = text;
    final read = await session.causeway.readNumber(text, region: region?.code);
    // An older answer says nothing about what is there now.
    if (typed != text) return;
    number = text.trim().isEmpty ? null : read.valueOrNull;
    final code = number?.eligibility.region;
    if (code != null && code != region?.code && text.trim().startsWith('+')) {
      region = regions.where((region) => region.code == code).firstOrNull ?? region;
    }
    _changed();
  }

  Future<Result<void>> _signIn((String, Credential) secret) async {
    final (home, credential) = secret;
    stopped = null;
    slow = false;
    var core = _core;
    if (core == null) {
      stage = SignInStage.storing;
      _changed();
      final account = NewAccount(number: number!.number!, home: home, credential: credential);
      switch (await session.create(account)) {
        case Ok(:final value):
          core = _core = value;
        case Err(:final error):
          stage = SignInStage.typing;
          _changed();
          return Err(error);
      }
      _events = core.events.listen((_) => _look());
    } else {
      // The account is on this phone already; only the secret was wrong.
      final changed = await core.setCredential(credential);
      if (changed case Err(:final error)) return Err(error);
      await core.connect();
    }
    stage = SignInStage.connecting;
    _slow?.cancel();
    _slow = Timer(slowAfter, () {
      slow = true;
      _changed();
    });
    _changed();
    _look();
    return const Ok(null);
  }

  void _look() {
    switch (_core?.connection) {
      case ConnectionOnline():
        enter();
      case ConnectionStopped(:final cause) when stage == SignInStage.connecting:
        stopped = cause;
        stage = SignInStage.typing;
        _slow?.cancel();
        _changed();
      default:
    }
  }

  /// Goes on to the chats, connected or not.
  void enter() {
    final core = _core;
    if (core == null) return;
    _slow?.cancel();
    unawaited(_events?.cancel());
    _events = null;
    _core = null;
    stage = SignInStage.typing;
    session.enter(core);
  }

  void _changed() {
    if (!_disposed) notifyListeners();
  }

  @override
  void dispose() {
    _disposed = true;
    _slow?.cancel();
    unawaited(_events?.cancel());
    super.dispose();
  }
}
