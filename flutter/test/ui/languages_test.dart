import 'dart:convert';
import 'dart:io';

import 'package:causeway/l10n/app_localizations.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes.dart';
import '../support/stage.dart';

/// Every screen in every state, on a small phone with larger text, in the languages with the longest words.
void main() {
  final real = lettersHaveWidths();
  for (final language in _longest()) {
    for (final scene in scenes) {
      testWidgets('${scene.name}: $language, small phone, text at 130 %', (tester) async {
        inLanguage(tester, Locale(language));
        tester.view
          ..devicePixelRatio = 2
          ..physicalSize = const Size(320, 568) * 2;
        tester.platformDispatcher.textScaleFactorTestValue = 1.3;
        addTearDown(tester.view.reset);
        addTearDown(tester.platformDispatcher.clearTextScaleFactorTestValue);
        // What does not fit throws.
        await scene.play(tester);
        expect(tester.takeException(), isNull);
      }, skip: !real);
    }
  }

  testWidgets('each language is shown as it is, with the phone’s own words beside', (tester) async {
    for (final locale in AppLocalizations.supportedLocales) {
      inLanguage(tester, locale);
      await Stage.open(tester, core: fresh());
      expect(find.text(en.inboxEmptyTitle), findsOneWidget, reason: '$locale');
      final context = tester.element(find.text(en.inboxEmptyTitle));
      expect(MaterialLocalizations.of(context).backButtonTooltip, isNotEmpty, reason: '$locale');
      await tester.pumpWidget(const SizedBox());
    }
  });
}

/// The three whose messages are the longest, all in all.
List<String> _longest() {
  int length(String language) {
    final arb =
        jsonDecode(File('lib/l10n/app_$language.arb').readAsStringSync()) as Map<String, Object?>;
    return [
      for (final MapEntry(:key, :value) in arb.entries)
        if (!key.startsWith('@') && key != 'countryName') (value! as String).length,
    ].fold(0, (all, one) => all + one);
  }

  final languages = [for (final locale in AppLocalizations.supportedLocales) locale.languageCode];
  return (languages..sort((a, b) => length(b).compareTo(length(a)))).take(3).toList();
}
