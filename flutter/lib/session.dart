import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import 'notebook.dart';

/// Where the key of the database is kept: the Keychain, or the Keystore.
abstract interface class KeyKeeper {
  /// Null when there is none. Errors: [WrongKeyError] when it cannot be read, for now or for good.
  Future<Result<DatabaseKey?>> read();

  Future<Result<void>> write(DatabaseKey key);

  Future<Result<void>> erase();
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
  Session({
    required this.causeway,
    required this.folder,
    required this.keys,
    this.deleteFolder = _keep,
    Notebook? notebook,
  }) : notebook = notebook ?? Notebook() {
    unawaited(open());
  }

  /// How long the app may go on once nobody looks at it. Phones give about 30 s.
  static const restTime = Duration(seconds: 15);

  final Causeway causeway;

  /// Where the account is kept.
  final String folder;
  final KeyKeeper keys;

  /// What was shown already.
  final Notebook notebook;

  /// Deletes a folder with all that is in it.
  final Future<void> Function(String folder) deleteFolder;

  SessionState _state = const SessionOpening();
  bool _disposed = false;
  Job<Fetched>? _resting;

  /// Tells of what came while nobody looked.
  Future<void> Function(Fetched fetched)? onFetched;

  /// What is to be done with an account before it is taken off this phone, while it is still open.
  Future<void> Function(CausewayCore core)? onRemove;

  static Future<void> _keep(String _) async {}

  SessionState get state => _state;

  Recovered? _recovered;

  /// What was saved of a damaged account, until the user has seen it.
  Recovered? get recovered => _recovered;

  void seenRecovered() {
    _recovered = null;
    notifyListeners();
  }

  /// Deletes the damaged files, which were put aside. False where that cannot be done.
  Future<bool> deleteDamaged(Recovered recovered) async {
    try {
      await deleteFolder(recovered.aside);
      return true;
    } on Exception {
      return false;
    }
  }

  void _become(SessionState state) {
    _state = state;
    if (!_disposed) notifyListeners();
  }

  Future<void> open() async {
    _become(const SessionOpening());
    final DatabaseKey key;
    switch (await _keyToOpenWith()) {
      case Ok(:final value):
        key = value;
      case Err(:final error):
        return _become(SessionFailed(error));
    }
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

  // Without a key, any other one shows whether there is an account: a phone that lost its key (a backup that was put back, a
  // Keystore that was emptied) must not look like a new one, where signing in would end in "there is an account already".
  Future<Result<DatabaseKey>> _keyToOpenWith() async => switch (await keys.read()) {
    Ok(value: final key?) => Ok(key),
    Ok() => await causeway.newKey(),
    Err(:final error) => Err(error),
  };

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
    switch (await keys.read()) {
      case Ok(value: final known?):
        return Ok(known);
      case Err(:final error):
        return Err(error);
      case Ok():
    }
    final made = await causeway.newKey();
    if (made case Ok(:final value)) {
      if (await keys.write(value) case Err(:final error)) return Err(error);
    }
    return made;
  }

  /// The app came to the front, or the network is another one.
  void resumed() {
    _resting?.stop();
    _resting = null;
    if (_state case SessionOpen(:final core)) unawaited(core.connect());
  }

  /// Nobody looks at the app any more: what waits goes out, what was missed comes in, then the connection ends and no file is
  /// open. False when something is left to do.
  Future<bool> rest() async {
    if (_state case SessionOpen(:final core)) {
      final job = _resting ??= core.backgroundFetch(restTime);
      final done = await job.done;
      if (done case Ok(:final value)) await onFetched?.call(value);
      if (identical(_resting, job)) _resting = null;
      return done.isFinished;
    }
    return true;
  }

  /// Deletes an account that no key opens any more, and the key, so that the user can sign in again.
  Future<void> beginAnew() async {
    _become(const SessionOpening());
    await _delete();
    await open();
  }

  // The key last: without it, a folder that is still there could not be opened.
  Future<void> _delete() async {
    await deleteFolder(folder);
    await keys.erase();
  }

  /// Saves what can be read of a damaged database, then opens it.
  Future<Result<Recovered>> recover() async {
    final before = _state;
    final DatabaseKey key;
    switch (await keys.read()) {
      case Ok(:final value?):
        key = value;
      case Ok() || Err():
        return const Err(WrongKeyError());
    }
    _become(const SessionOpening(recovering: true));
    final recovered = await causeway.recover(folder: folder, key: key);
    switch (recovered) {
      case Ok(:final value):
        _recovered = value;
        await open();
      case Err(:final error):
        _become(before is SessionFailed ? SessionFailed(error) : before);
    }
    return recovered;
  }

  /// Takes an account off this phone, with every chat: nothing of it can be had again. Its home service keeps the account.
  /// Where the files cannot be deleted, nothing was lost, and the account is opened again.
  Future<void> remove(CausewayCore core) async {
    await onRemove?.call(core);
    await core.close();
    try {
      await _delete();
      _become(const SessionSignedOut());
    } on Exception {
      await open();
    }
  }

  @override
  void dispose() {
    _disposed = true;
    if (_state case SessionOpen(:final core)) unawaited(core.close());
    super.dispose();
  }
}

/// What a background fetch has come to.
extension FetchedResult on Result<Fetched> {
  /// Nothing is left that trying again soon would help.
  bool get isFinished => switch (this) {
    Ok(value: Fetched(connection: ConnectionStopped() || ConnectionUntrusted())) => true,
    Ok(value: Fetched(:final more)) => !more,
    // The app came to the front meanwhile and goes on by itself.
    Err(error: StoppedError()) => true,
    Err() => false,
  };
}
