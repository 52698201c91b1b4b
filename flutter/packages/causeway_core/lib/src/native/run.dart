import '../errors.dart';
import '../result.dart';
import '../rust/api/errors.dart';
import 'from_rust.dart';

/// Runs a call of the native library. What it throws becomes an error: its own, and a panic.
Future<Result<T>> run<T>(Future<T> Function() call) async {
  try {
    return Ok(await call());
  } on FlatError catch (error) {
    return Err(errorOf(error));
    // A panic is an exception; a handle that was let go is an error of Dart's.
    // ignore: avoid_catches_without_on_clauses
  } catch (error) {
    return Err(InternalError('$error'));
  }
}
