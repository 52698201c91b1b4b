import 'dart:convert';
import 'dart:io';

import 'package:causeway/l10n/app_localizations.dart';
import 'package:causeway/words/words.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:flutter_test/flutter_test.dart';

/// Words for everything that the core says, in every language.
void main() {
  final reasons = <MessageReason>[
    const NoKeys(),
    const PeerUnreachable(),
    const DeviceKeyChanged(1),
    const NoAcceptedDevice(),
    const RefusedByService('item-not-found'),
    for (final why in Refusal.values) StoppedByRules(why),
    const NotForThisDevice(),
    const NoSession(),
    const BadCiphertext(),
    const UnknownPrekey(),
    const TooFarAhead(),
    const TooLate(),
    const Malformed(),
    const Unencrypted(),
    const OtherEncryption(),
    const UnknownKind(),
    const DatabaseDamaged(),
  ];
  final errors = <CoreError>[
    const BadNumberError(),
    const BadAddressError(),
    for (final why in IdentifierProblem.values) BadIdentifierError(why),
    const NotFoundError('chat'),
    const EmptyError(),
    const TooLargeError(bytes: 3, most: 2),
    for (final why in Refusal.values) RefusedError(why),
    const BadReportError(),
    const NoAbuseDeskError(),
    const NotAllowedError(),
    const TooManyPinnedError(),
    const ConfirmSharingError('birdychat'),
    for (final why in OnboardingProblem.values) OnboardingError(why),
    const KeyChangedError(),
    const InUseError(),
    const NoAccountError(),
    const AccountExistsError(),
    const DamagedError(),
    const AccountLostError(),
    const ReadOnlyError(),
    const WrongKeyError(),
    const NewerVersionError(),
    const UnreachableError('x'),
    for (final cause in StopCause.values) SignInError(cause),
    const NumberChangingError(),
    const FileError('x'),
    const DiskFullError(),
    const StoppedError(),
    const InternalError('secret detail'),
  ];

  for (final locale in AppLocalizations.supportedLocales) {
    final words = lookupAppLocalizations(locale);

    test('$locale: whatever the core says is a sentence', () {
      final sentences = [
        for (final reason in reasons) words.reason(reason),
        for (final error in errors) words.error(error),
        for (final why in Refusal.values) words.refusal(why),
        for (final cause in StopCause.values) words.stop(cause),
        for (final reason in EligibilityReason.values) words.eligibility(reason),
        for (final warning in DirectoryWarning.values) words.directoryWarning(warning),
        for (final trust in Trust.values)
          if (trust != Trust.firstUse && trust != Trust.verified) words.trust(trust),
        words.notice(const NewDeviceNotice(device: 1, accepted: true)),
        words.notice(const NewDeviceNotice(device: 1, accepted: false)),
        words.notice(const KeyChangedNotice(device: 1)),
      ];
      for (final sentence in sentences) {
        expect(sentence, matches(RegExp(r'[.?]$')), reason: sentence);
      }
    });

    test('$locale: what differs has other words, and no code or detail is shown to people', () {
      expect(Refusal.values.map(words.refusal).toSet(), hasLength(Refusal.values.length));
      expect(
        EligibilityReason.values.map(words.eligibility).toSet(),
        hasLength(EligibilityReason.values.length),
      );
      expect(MessageState.values.map(words.state).toSet(), hasLength(MessageState.values.length));
      expect(TraceStep.values.map(words.trace).toSet(), hasLength(TraceStep.values.length));
      expect(OnboardingPoint.values.map(words.point).toSet(), hasLength(7));
      expect(OnboardingPoint.values.map(words.pointBody).toSet(), hasLength(7));
      for (final error in errors) {
        expect(words.error(error), isNot(contains('secret detail')));
      }
      expect(
        words.reason(const RefusedByService('item-not-found')),
        isNot(contains('item-not-found')),
      );
      expect(words.contentOf(const UnsupportedContent('poll')), isNot(contains('poll')));
    });

    test('$locale: every country of the EEA has a name', () {
      const eea = [
        'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IS', 'IE', //
        'IT', 'LV', 'LI', 'LT', 'LU', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE',
      ];
      for (final code in eea) {
        expect(words.countryName(code), hasLength(greaterThan(3)), reason: code);
      }
    });
  }

  test('the generated classes say what the ARB files say', () {
    for (final locale in AppLocalizations.supportedLocales) {
      final language = locale.languageCode;
      final arb = _read('lib/l10n/app_$language.arb');
      final code = File('lib/l10n/app_localizations_$language.dart').readAsStringSync();
      final squeezed = code.replaceAll(r"\'", "'").replaceAll(r'\n', '\n');
      for (final MapEntry(:key, :value) in arb.entries) {
        if (key.startsWith('@')) continue;
        expect(code, contains(RegExp('String (get )?$key\\b')), reason: '$language: $key');
        // The words around the placeholders stand in the code as they are.
        for (final piece in (value as String).split(RegExp(r'\{[^{}]*\}|[{}]'))) {
          if (piece.contains('plural,') || piece.contains('select,')) continue;
          if (RegExp(r'^[\s=\w]*$').hasMatch(piece)) continue;
          expect(squeezed, contains(piece.trim()), reason: '$language: $key');
        }
      }
    }
  });

  test('every language has every message, with the same placeholders', () {
    final template = _read('lib/l10n/app_en.arb');
    final keys = template.keys.where((key) => !key.startsWith('@')).toSet();
    for (final language in ['de', 'es']) {
      final arb = _read('lib/l10n/app_$language.arb');
      expect(arb.keys.where((key) => !key.startsWith('@')).toSet(), keys, reason: language);
      for (final key in keys) {
        final about = template['@$key'] as Map<String, Object?>? ?? const {};
        final wanted = (about['placeholders'] as Map<String, Object?>? ?? const {}).keys;
        for (final name in wanted) {
          expect(arb[key], contains('{$name'), reason: '$language: $key');
        }
      }
    }
  });
}

Map<String, Object?> _read(String file) =>
    jsonDecode(File(file).readAsStringSync()) as Map<String, Object?>;
