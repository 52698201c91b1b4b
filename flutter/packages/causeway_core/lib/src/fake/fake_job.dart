import 'dart:async';

import '../core.dart';
import '../errors.dart';
import '../result.dart';

/// A job of the fake: it ends with its work, or when it is stopped.
class FakeJob<T> implements Job<T> {
  FakeJob(Future<Result<T>> work) {
    work.then((result) {
      if (!_done.isCompleted) _done.complete(result);
    });
  }

  final Completer<Result<T>> _done = Completer();

  @override
  Future<Result<T>> get done => _done.future;

  @override
  void stop() {
    if (!_done.isCompleted) _done.complete(Err(const StoppedError()));
  }
}
