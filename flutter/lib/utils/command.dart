import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

/// Something that the user starts and that takes a while: at most one run at a time, and its last result stays until it has
/// been looked at. Widgets listen to it for progress and errors.
sealed class Command<T> extends ChangeNotifier {
  bool _running = false;
  bool _disposed = false;
  Result<T>? _result;

  bool get running => _running;

  /// What the last run gave; null before the first one, during one, and after [clear].
  Result<T>? get result => _result;

  CoreError? get error => _result?.errorOrNull;

  /// Puts the result away, when it has been shown.
  void clear() {
    _result = null;
    notifyListeners();
  }

  Future<Result<T>?> _run(Future<Result<T>> Function() action) async {
    if (_running) return null;
    _running = true;
    _result = null;
    notifyListeners();
    try {
      return _result = await action();
    } finally {
      _running = false;
      if (!_disposed) notifyListeners();
    }
  }

  @override
  void dispose() {
    _disposed = true;
    super.dispose();
  }
}

/// A [Command] that needs nothing.
class Command0<T> extends Command<T> {
  Command0(this._action);

  final Future<Result<T>> Function() _action;

  /// Runs it; null when it is running already.
  Future<Result<T>?> execute() => _run(_action);
}

/// A [Command] that is told what to do it with.
class Command1<T, A> extends Command<T> {
  Command1(this._action);

  final Future<Result<T>> Function(A) _action;

  /// Runs it; null when it is running already.
  Future<Result<T>?> execute(A argument) => _run(() => _action(argument));
}
