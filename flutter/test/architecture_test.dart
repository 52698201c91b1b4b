import 'dart:io';

import 'package:causeway/ui/core/theme.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

/// What must hold for the app as a whole.
void main() {
  final sources = {
    for (final file in Directory('lib').listSync(recursive: true).whereType<File>())
      if (file.path.endsWith('.dart') && !file.path.contains('/l10n/'))
        file.path: file.readAsStringSync(),
  };

  test('there are sources to look at', () => expect(sources.length, greaterThan(50)));

  test('nothing reaches into the core package, or around it', () {
    sources.forEach((path, text) {
      expect(text, isNot(contains('causeway_core/src')), reason: path);
      expect(text, isNot(contains('flutter_rust_bridge')), reason: path);
      expect(text, isNot(contains('causeway_core/testing.dart')), reason: path);
      expect(text, isNot(contains('causeway_core/lab.dart')), reason: path);
    });
  });

  test('no words for people stand in code', () {
    // Two words or more in a string literal: that is a text.
    final text = RegExp(r"Text\(\s*'[^'$]*[a-z] [a-z]");
    final named = RegExp(r"(label|title|hintText|labelText|tooltip|body): '[^'$]*[a-z]");
    sources.forEach((path, code) {
      expect(text.hasMatch(code), isFalse, reason: path);
      expect(named.hasMatch(code), isFalse, reason: path);
    });
  });

  test('view models know no widgets', () {
    sources.forEach((path, code) {
      if (!path.contains('/view_models/')) return;
      expect(code, isNot(contains('material.dart')), reason: path);
      expect(code, isNot(contains('widgets.dart')), reason: path);
      expect(code, isNot(contains('app_localizations')), reason: path);
    });
  });

  test('only one file spells paths', () {
    final path = RegExp(r"(push|go|pushReplacement)\(\s*'");
    sources.forEach((file, code) => expect(path.hasMatch(code), isFalse, reason: file));
  });

  test('every picture is decoded at the size at which it is shown', () {
    final whole = RegExp(r'(Image\.(memory|file|network|asset)|(Memory|File|Network|Asset)Image)\(');
    sources.forEach((path, code) {
      if (path.endsWith('/shown_picture.dart')) return;
      expect(whole.hasMatch(code), isFalse, reason: path);
    });
  });

  test('sources are short', () {
    sources.forEach((path, code) {
      expect('\n'.allMatches(code).length, lessThan(400), reason: path);
    });
  });

  group('contrast is at least 4.5:1', () {
    for (final (name, theme) in [('light', AppTheme.light), ('dark', AppTheme.dark)]) {
      test(name, () {
        final scheme = theme.colorScheme;
        final sand = theme.extension<ThirdPartyColors>()!;
        final pairs = {
          'app badge': (sand.accent, sand.onAccent),
          'own bubble, third-party': (sand.tint, sand.onTint),
          'own bubble, native': (scheme.primaryContainer, scheme.onPrimaryContainer),
          'their bubble': (scheme.surfaceContainerHigh, scheme.onSurface),
          'quiet text': (scheme.surface, scheme.onSurfaceVariant),
          'quiet text on strips': (scheme.surfaceContainerHigh, scheme.onSurfaceVariant),
          'links': (scheme.surface, scheme.primary),
          'links on cards': (scheme.surfaceContainerLow, scheme.primary),
          'errors': (scheme.surface, scheme.error),
          'errors on cards': (scheme.surfaceContainerLow, scheme.error),
          'muted count': (scheme.onSurfaceVariant, scheme.surface),
          'requests': (scheme.tertiaryContainer, scheme.onTertiaryContainer),
          'serious strip': (scheme.errorContainer, scheme.onErrorContainer),
        };
        pairs.forEach((what, pair) {
          expect(_contrast(pair.$1, pair.$2), greaterThanOrEqualTo(4.5), reason: what);
        });
      });
    }
  });
}

/// As WCAG 2.1 defines it.
double _contrast(Color one, Color other) {
  final (a, b) = (one.computeLuminance(), other.computeLuminance());
  return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}
