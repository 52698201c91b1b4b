import 'errors.dart';
import 'value.dart';

/// What a call gives: a value or an error, never an exception.
sealed class Result<T> extends Value {
  const Result();

  /// The value, or null where there is an error.
  T? get valueOrNull => switch (this) {
    Ok(:final value) => value,
    Err() => null,
  };

  /// The error, or null where there is a value.
  CoreError? get errorOrNull => switch (this) {
    Ok() => null,
    Err(:final error) => error,
  };
}

/// It went well.
final class Ok<T> extends Result<T> {
  const Ok(this.value);

  final T value;

  @override
  List<Object?> get parts => [value];
}

/// It did not; the error says why, and nothing was changed unless the call says otherwise.
final class Err<T> extends Result<T> {
  const Err(this.error);

  final CoreError error;

  @override
  List<Object?> get parts => [error];

  @override
  String toString() => 'Err(${error.code})';
}
