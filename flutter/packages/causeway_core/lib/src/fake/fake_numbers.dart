import '../number.dart';
import 'fake_data.dart';

/// What the fake makes of a number: it knows ten countries and takes 8 to 12 digits behind their codes for a number.
TypedNumber readFakeNumber(String typed, {String? region}) {
  final digits = typed.replaceAll(RegExp(r'[\s().\-/\u00a0]'), '');
  final code = eeaCallingCodes[region] ?? otherCallingCodes[region];
  final number = digits.startsWith('+') || code == null ? digits : '+$code$digits';
  final eligibility = _decide(number);
  return TypedNumber(
    shown: eligibility.isNumber ? _spaced(number) : typed,
    number: eligibility.isNumber ? number : null,
    eligibility: eligibility,
  );
}

/// Whether a number in E.164 is one that the fake knows.
bool isFakeNumber(String text) => readFakeNumber(text).number != null;

Eligibility _decide(String number) {
  Eligibility no(EligibilityReason reason) => Eligibility(eligible: false, reason: reason);
  if (!RegExp(r'^\+?[0-9]+$').hasMatch(number)) return no(EligibilityReason.notANumber);
  if (!number.startsWith('+')) return no(EligibilityReason.notInternational);
  for (final (codes, eligible) in [(eeaCallingCodes, true), (otherCallingCodes, false)]) {
    for (final MapEntry(key: region, value: code) in codes.entries) {
      if (!number.startsWith('+$code')) continue;
      final rest = number.length - 1 - '$code'.length;
      if (rest < 8) return no(EligibilityReason.tooShort);
      if (rest > 12) return no(EligibilityReason.tooLong);
      return Eligibility(
        eligible: eligible,
        region: region,
        reason: eligible ? EligibilityReason.inEea : EligibilityReason.outsideEea,
      );
    }
  }
  return no(EligibilityReason.unknownCountryCode);
}

String _spaced(String number) {
  final code = [...eeaCallingCodes.values, ...otherCallingCodes.values]
      .firstWhere((code) => number.startsWith('+$code'))
      .toString();
  final rest = number.substring(1 + code.length);
  final pairs = RegExp('.{1,2}').allMatches(rest.substring(3)).map((it) => it[0]);
  return '+$code ${[rest.substring(0, 3), ...pairs].join(' ')}';
}
