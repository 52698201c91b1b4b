import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import '../../../kept.dart';
import '../../../session.dart';
import '../../../utils/command.dart';
import 'number_typing.dart';

/// How far the sign-in is.
enum SignInStage { typing, storing, connecting }

/// Signing in: the number, then the home service and the secret.
class SignInViewModel extends ChangeNotifier with NumberTyping {
  SignInViewModel(this.session, {this.kept}) {
    unawaited(readRegions());
  }

  /// After this long without an answer the user may go on without one.
  static const slowAfter = Duration(seconds: 15);

  final Session session;

  @override
  Causeway get causeway => session.causeway;
  @override
  final Kept? kept;
  @override
  String get keptAs => Kept.signingIn;

  static const _named = '${Kept.signingIn} service';

  /// The home service, as it was typed.
  String service = '';

  void typeService(String text) {
    service = text;
    kept?.write(_named, text.isEmpty ? null : text);
  }

  @override
  void takeBack() {
    super.takeBack();
    service = kept?.read(_named) ?? service;
  }

  SignInStage stage = SignInStage.typing;

  /// Why the home service does not let the user in.
  StopCause? stopped;
  bool slow = false;
  CausewayCore? _core;
  StreamSubscription<CoreEvent>? _events;
  Timer? _slow;
  bool _disposed = false;

  late final signIn = Command1<void, (String, Credential)>(_signIn);

  /// The account is on this phone, so its number and its service stay; only the secret can be another one.
  bool get stored => _core != null;

  Future<Result<void>> _signIn((String, Credential) secret) async {
    final (home, credential) = secret;
    stopped = null;
    slow = false;
    var core = _core;
    if (core == null) {
      final number = this.number?.number;
      if (number == null) return const Err(BadNumberError());
      stage = SignInStage.storing;
      changed();
      final account = NewAccount(number: number, home: home, credential: credential);
      switch (await session.create(account)) {
        case Ok(:final value):
          core = _core = value;
        case Err(:final error):
          stage = SignInStage.typing;
          changed();
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
      changed();
    });
    changed();
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
        changed();
      default:
    }
  }

  /// Goes on to the chats, connected or not.
  void enter() {
    final core = _leave();
    if (core != null) session.enter(core);
  }

  /// Takes the account off the phone that could not be signed in to, for another number or service.
  Future<void> startOver() async {
    final core = _leave();
    if (core != null) await session.remove(core);
    stopped = null;
    signIn.clear();
    changed();
  }

  CausewayCore? _leave() {
    final core = _core;
    _slow?.cancel();
    unawaited(_events?.cancel());
    _events = null;
    _core = null;
    stage = SignInStage.typing;
    return core;
  }

  @override
  void changed() {
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
