import 'dart:convert';
import 'dart:io';

import 'package:causeway/l10n/app_localizations.dart';
import 'package:causeway/l10n/app_localizations_en.dart';
import 'package:causeway/words/media_words.dart';
import 'package:causeway/words/words.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/widgets.dart';
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
    const WeakerEncryption(),
    const UnknownKind(),
    const DatabaseDamaged(),
    const Cancelled(),
    const MediaTooLarge(16000000),
    for (final why in MediaProblem.values) MediaUnusable(why),
    const MediaNotAuthentic(),
    const MediaHost(),
    const NoMediaService(),
    const MediaGone(),
    const MediaMetered(),
    const NoSpace(),
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
    for (final why in MediaProblem.values) UnusableMediaError(why),
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
        // The last is how Greek asks.
        expect(sentence, matches(RegExp(r'[.?;]$')), reason: sentence);
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

  test('media is called by its kind, its length and its name', () {
    final words = AppLocalizationsEn();
    String called(MediaContent content) => words.contentOf(content);
    expect(called(const MediaContent(kind: MediaKind.photo, mime: 'image/png')), 'Photo');
    const seconds = Duration(milliseconds: 12400);
    expect(
      called(const MediaContent(kind: MediaKind.voice, mime: 'audio/ogg', duration: seconds)),
      'Voice message 0:12',
    );
    expect(
      called(const MediaContent(kind: MediaKind.file, mime: 'text/plain', name: 'a.txt')),
      'File: a.txt',
    );
    expect(playTime(const Duration(hours: 1, minutes: 2, seconds: 3)), '1:02:03');
  });

  test('what is not here says why, as far as that is not said already', () {
    final words = AppLocalizationsEn();
    String? said(TransferStep step, MessageReason? reason) => words.whyNotHere(
      Message(
        id: const MessageId(1),
        chat: const ChatId(1),
        direction: MessageDirection.incoming,
        content: const MediaContent(kind: MediaKind.photo, mime: 'image/png'),
        state: MessageState.received,
        createdAt: DateTime.utc(2026),
        transfer: Transfer(step, reason: reason),
      ),
    );
    // Larger than what is fetched by itself: the button says the rest.
    expect(said(TransferStep.offered, const MediaTooLarge(16000000)), isNull);
    expect(said(TransferStep.waiting, const MediaMetered()), isNull);
    expect(said(TransferStep.here, null), isNull);
    expect(said(TransferStep.failed, const MediaTooLarge(1)), words.mediaInTooLarge);
    expect(said(TransferStep.gone, null), words.reasonMediaGone);
    for (final why in MediaProblem.values) {
      // Nobody is told to choose another file who has not chosen this one.
      final sentence = said(TransferStep.failed, MediaUnusable(why))!;
      expect(sentence, isNot(contains('smaller file')), reason: why.code);
    }
    expect(said(TransferStep.waiting, const PeerUnreachable()), words.reasonUnreachable);
  });

  test('sizes are written for people', () {
    final german = lookupAppLocalizations(const Locale('de'));
    final english = AppLocalizationsEn();
    expect(
      [120, 1000, 24300, 999499, 999500, 2340000, 15700000, 999500000].map(english.size),
      ['0.1 kB', '1 kB', '24 kB', '999 kB', '1.0 MB', '2.3 MB', '16 MB', '1.0 GB'],
    );
    expect(german.size(2340000), '2,3 MB');
  });

  test('kinds of identifiers begin in capitals where they begin, and only there', () {
    const two = [IdentifierKind.email, IdentifierKind.phone];
    final said = {
      for (final locale in AppLocalizations.supportedLocales)
        locale.languageCode: lookupAppLocalizations(locale).kinds(two),
    };
    // One that begins otherwise than it goes on would be "E-mail Address".
    for (final MapEntry(key: language, value: kinds) in said.entries) {
      expect(kinds[0], kinds[0].toUpperCase(), reason: language);
      if (language != 'de') expect(kinds.substring(2), kinds.substring(2).toLowerCase());
    }
    expect(said['en'], 'E-mail address or phone number');
    expect(said['de'], 'E-Mail-Adresse oder Telefonnummer');
    expect(said['es'], 'Correo electrónico o número de teléfono');
    final other = AppLocalizationsEn().identifierProblem(
      IdentifierProblem.otherKind,
      const [IdentifierKind.phone],
      'Haiket',
    );
    expect(other, 'On Haiket, people are known by: phone number.');
  });

  test('the generated classes say what the ARB files say', () {
    for (final locale in AppLocalizations.supportedLocales) {
      final language = locale.languageCode;
      final arb = _read('lib/l10n/app_$language.arb');
      final code = File('lib/l10n/app_localizations_$language.dart').readAsStringSync();
      final named = {
        for (final it in RegExp(r'String (?:get )?(\w+)').allMatches(code)) it[1]!,
      };
      final squeezed = code.replaceAll(r"\'", "'").replaceAll(r'\n', '\n');
      for (final MapEntry(:key, :value) in arb.entries) {
        if (key.startsWith('@')) continue;
        expect(named, contains(key), reason: '$language: $key');
        // The words around the placeholders stand in the code as they are.
        for (final piece in (value as String).split(RegExp(r'\{[^{}]*\}|[{}]'))) {
          if (piece.contains('plural,') || piece.contains('select,')) continue;
          if (RegExp(r'^[\s=\w]*$').hasMatch(piece)) continue;
          expect(squeezed, contains(piece.trim()), reason: '$language: $key');
        }
      }
    }
  });
}

Map<String, Object?> _read(String file) =>
    jsonDecode(File(file).readAsStringSync()) as Map<String, Object?>;
