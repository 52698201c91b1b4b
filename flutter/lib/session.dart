import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

/// Where the key of the database is kept: the Keychain, or the Keystore.
abstract interface class KeyKeeper {
  /// Null when there is none yet.
  Future<DatabaseKey?> read();

  Future<void> write(DatabaseKey key);
}

/// How far the app has come with the account on this phone.
sealed class SessionState {
  const SessionState();
}

/// It is being opened, or recovered.
final class SessionOpening extends SessionState {
  const SessionOpening({this.recovering = false});

  final bool recovering;
}

/// There is none: the user signs in.
final class SessionSignedOut extends SessionState {
  const SessionSignedOut();
}

/// It cannot be opened.
final class SessionFailed extends SessionState {
  const SessionFailed(this.error);

  final CoreError error;
}

/// It is open.
final class SessionOpen extends SessionState {
  const SessionOpen(this.core);

  final CausewayCore core;
}

/// The account on this phone: opens it when the app starts, sets it up, and recovers it.
class Session extends ChangeNotifier {
  Session({required this.causeway, required this.folder, required this.keys}) {
    unawaited(open());
  }

  final Causeway causeway;

  /// Where the account is kept.
  final String folder;
  final KeyKeeper keys;

  SessionState _state = const SessionOpening();
  bool _disposed = false;

  SessionState get state => _state;

  void _become(SessionState state) {
    _state = state;
    if (!_disposed) notifyListeners();
  }

  Future<void> open() async {
    _become(const SessionOpening());
    final key = await keys.read();
    if (key == null) return _become(const SessionSignedOut());
    switch (await causeway.open(folder: folder, key: key)) {
      case Ok(value: final core):
        _become(SessionOpen(core));
        unawaited(core.connect());
      case Err(error: NoAccountError()):
        _become(const SessionSignedOut());
      case Err(:final error):
        _become(SessionFailed(error));
    }
  }

  /// Sets an account up and begins to connect. It is not shown before [enter].
  Future<Result<CausewayCore>> create(NewAccount account) async {
    final DatabaseKey key;
    switch (await _key()) {
      case Ok(:final value):
        key = value;
      case Err(:final error):
        return Err(error);
    }
    final created = await causeway.create(folder: folder, key: key, account: account);
    if (created case Ok(value: final core)) unawaited(core.connect());
    return created;
  }

  /// Goes on to the chats of an account that was set up.
  void enter(CausewayCore core) => _become(SessionOpen(core));

  // The key is kept before anything is encrypted with it.
  Future<Result<DatabaseKey>> _key() async {
    final known = await keys.read();
    if (known != null) return Ok(known);
    final made = await causeway.newKey();
    if (made case Ok(:final value)) await keys.write(value);
    return made;
  }

  /// The app came to the front: the network may be another one.
  void resumed() {
    if (_state case SessionOpen(:final core)) unawaited(core.connect());
  }

  /// Saves what can be read of a damaged database, then opens it.
  Future<Result<Recovered>> recover() async {
    final before = _state;
    final key = await keys.read();
    if (key == null) return const Err(WrongKeyError());
    _become(const SessionOpening(recovering: true));
    final recovered = await causeway.recover(folder: folder, key: key);
    switch (recovered) {
      case Ok():
        await open();
      case Err(:final error):
        _become(before is SessionFailed ? SessionFailed(error) : before);
    }
    return recovered;
  }

  @override
  void dispose() {
    _disposed = true;
    if (_state case SessionOpen(:final core)) unawaited(core.close());
    super.dispose();
  }
}
