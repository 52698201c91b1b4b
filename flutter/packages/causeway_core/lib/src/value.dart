import 'package:collection/collection.dart';
import 'package:meta/meta.dart';

const _deep = DeepCollectionEquality();

/// Equal when of the same class with equal [parts].
@immutable
abstract base class Value {
  const Value();

  /// What makes the value.
  @protected
  List<Object?> get parts;

  @override
  bool operator ==(Object other) =>
      identical(this, other) ||
      other is Value && other.runtimeType == runtimeType && _deep.equals(other.parts, parts);

  @override
  int get hashCode => Object.hash(runtimeType, _deep.hash(parts));

  /// Names the class alone: values hold messages, names and numbers, and logs must not.
  @override
  String toString() => '$runtimeType';
}
