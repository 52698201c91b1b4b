/// A value with a stable name, the same in the core, on the command line and here.
abstract interface class Coded {
  /// The name, in kebab case.
  String get code;
}

/// The one of [values] that a code names.
///
/// The app and its core are built together and a test compares their lists, so a code that is not here is a fault of the build.
T byCode<T extends Coded>(List<T> values, String code) => values.firstWhere(
  (value) => value.code == code,
  orElse: () => throw StateError('the core says "$code", which is no $T'),
);
