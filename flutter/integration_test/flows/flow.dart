import '../support/phone.dart';

/// Something that people do, from a new account to its end. It waits for what is to be seen and never for time; that something does
/// not come is shown by what came after it.
class QaFlow {
  const QaFlow(this.name, this.body, {this.begin = Phone.ready});

  /// As `./dev qa --flow` and docs/qa.md call it.
  final String name;

  /// How far somebody is when it begins.
  final Future<Phone> Function(Place place) begin;

  final Future<void> Function(Phone phone) body;
}
