import 'dart:async';

import '../core.dart';
import '../errors.dart';
import '../result.dart';
import 'run.dart';

/// A job of the native library: [J] is its handle there.
class NativeJob<J, T> implements Job<T> {
  NativeJob({
    required Future<J> begin,
    required Future<T> Function(J handle) wait,
    required void Function(J handle) this.end,
  }) {
    unawaited(
      run(() async {
        final handle = _handle = await begin;
        // Stopped before it had begun.
        if (_done.isCompleted) end(handle);
        return wait(handle);
      }).then(_complete),
    );
  }

  final void Function(J handle) end;
  final Completer<Result<T>> _done = Completer();
  J? _handle;

  void _complete(Result<T> result) {
    if (!_done.isCompleted) _done.complete(result);
  }

  @override
  Future<Result<T>> get done => _done.future;

  @override
  void stop() {
    final handle = _handle;
    if (handle != null && !_done.isCompleted) end(handle);
    _complete(Err(const StoppedError()));
  }
}
