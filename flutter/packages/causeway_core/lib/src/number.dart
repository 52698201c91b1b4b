import 'coded.dart';
import 'value.dart';

/// Why a number is eligible for third-party chats or not.
enum EligibilityReason implements Coded {
  /// The number's region is in the EEA.
  inEea('in-eea'),

  /// The number is valid, and its region is not in the EEA.
  outsideEea('outside-eea'),

  /// The number is valid and belongs to no region: satellite phones, international freephone.
  noRegion('no-region'),

  /// No leading `+` with a country code.
  notInternational('not-international'),

  /// Something else than digits, or nothing.
  notANumber('not-a-number'),

  /// No country has this code.
  unknownCountryCode('unknown-country-code'),

  /// Fewer digits than numbers of this country have.
  tooShort('too-short'),

  /// More digits than numbers of this country have.
  tooLong('too-long'),

  /// The length is right, and the country has assigned no such range.
  notAssigned('not-assigned');

  const EligibilityReason(this.code);

  @override
  final String code;
}

/// Whether a number belongs to the EEA, and why.
final class Eligibility extends Value {
  const Eligibility({required this.eligible, required this.reason, this.region});

  /// Third-party chats may be offered to the holder of this number.
  final bool eligible;

  /// The region the number belongs to (ISO 3166-1 alpha-2); null when it belongs to none, or is no number.
  final String? region;
  final EligibilityReason reason;

  /// It is a number that can exist.
  bool get isNumber => switch (reason) {
    EligibilityReason.inEea || EligibilityReason.outsideEea || EligibilityReason.noRegion => true,
    _ => false,
  };

  @override
  List<Object?> get parts => [eligible, region, reason];
}

/// A number as far as it is typed.
final class TypedNumber extends Value {
  const TypedNumber({required this.shown, required this.eligibility, this.number});

  /// With the blanks that its country writes; what was typed, where it is no number yet.
  final String shown;

  /// In E.164; null while it is no number that can exist.
  final String? number;

  final Eligibility eligibility;

  @override
  List<Object?> get parts => [shown, number, eligibility];
}

/// A region that has phone numbers.
final class NumberRegion extends Value {
  const NumberRegion({required this.code, required this.callingCode, required this.inEea});

  /// ISO 3166-1 alpha-2.
  final String code;

  /// What stands behind the `+`.
  final int callingCode;

  /// Numbers of this region are eligible. (A few regions share the calling code of one that is not, or the other way round.)
  final bool inEea;

  @override
  List<Object?> get parts => [code, callingCode, inEea];
}

/// How far a change of number has come.
enum ChangeStage implements Coded {
  /// Decided; the old account finishes what it has begun.
  leaving('leaving'),

  /// The old account is being closed.
  closing('closing'),

  /// The number is the new one.
  done('done');

  const ChangeStage(this.code);

  @override
  final String code;
}

/// What became of the account with the former number.
sealed class OldAccount extends Value {
  const OldAccount();
}

/// It is closed: whoever writes to it hears that it does not exist.
final class OldAccountClosed extends OldAccount {
  const OldAccountClosed();

  @override
  List<Object?> get parts => const [];
}

/// The home service has not closed it and has to be asked to; what comes to it is not read.
final class OldAccountOpen extends OldAccount {
  const OldAccountOpen(this.why);

  /// A code. Not for people.
  final String why;

  @override
  List<Object?> get parts => [why];
}

/// A change of the own number, under way or done.
final class NumberChange extends Value {
  const NumberChange({
    required this.former,
    required this.number,
    required this.stage,
    this.oldAccount,
  });

  /// The number before it, in E.164.
  final String former;

  /// The number after it, in E.164.
  final String number;

  /// How far it has come. Before [ChangeStage.done] it goes on at each connection.
  final ChangeStage stage;

  /// Null while that is not known.
  final OldAccount? oldAccount;

  @override
  List<Object?> get parts => [former, number, stage, oldAccount];
}
