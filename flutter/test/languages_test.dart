import 'dart:convert';
import 'dart:io';

import 'package:causeway/l10n/app_localizations.dart';
import 'package:causeway/words/languages.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_test/flutter_test.dart';

/// What must hold for the words of every language. That they are good words, a person who grew up with them has to say (docs/glossary.md).
void main() {
  final arbs = {
    for (final locale in AppLocalizations.supportedLocales)
      locale.languageCode: _read(locale.languageCode),
  };
  final english = arbs['en']!;
  final about = _all('en');

  test('the phone gets the first of its languages that there is', () {
    Locale chosen(List<Locale> phone) => chosenLanguage(phone, AppLocalizations.supportedLocales);
    expect(chosen(const [Locale('nn', 'NO'), Locale('en')]), const Locale('nb'));
    expect(chosen(const [Locale('no')]), const Locale('nb'));
    expect(chosen(const [Locale('uk'), Locale('pl', 'PL')]), const Locale('pl'));
    expect(chosen(const [Locale('pt', 'BR')]), const Locale('pt'));
  });

  test('no message stands twice in a file', () {
    for (final language in arbs.keys) {
      final lines = RegExp(r'^  "([^"]+)":', multiLine: true).allMatches(_text(language));
      expect(lines.length, _all(language).length, reason: language);
    }
  });

  test('whoever is in the European Economic Area can read the app', () {
    expect(arbs.keys.toSet(), _languages.keys.toSet());
  });

  test('the glossary says what the app says', () {
    const terms = [
      'inboxTitle', 'inboxThirdPartyTitle', 'requestTitle', 'safetyTitle', 'signInService', 'actionBlock', //
      'actionReport', 'inboxArchiveTitle', 'diagnosticsTitle',
    ];
    final glossary = File('../docs/glossary.md').readAsStringSync();
    for (final MapEntry(key: language, value: words) in arbs.entries) {
      final row = RegExp('^\\| `$language` .*\$', multiLine: true).firstMatch(glossary)?[0];
      expect(row, endsWith('| ${terms.map((term) => words[term]).join(' | ')} |'), reason: language);
    }
  });

  for (final MapEntry(key: language, value: words) in arbs.entries) {
    test('$language: every message is there, and no other', () {
      expect(words.keys.toSet(), english.keys.toSet());
      expect(words.values, everyElement(isNotEmpty));
    });

    test('$language: no placeholder is lost', () {
      for (final MapEntry(:key, :value) in words.entries) {
        final described = about['@$key'] as Map<String, Object?>? ?? const {};
        final wanted = (described['placeholders'] as Map<String, Object?>? ?? const {}).keys;
        final used = RegExp(r'\{(\w+)[,}]').allMatches(value).map((it) => it[1]!).toSet();
        // The words of a choice stand in brackets too, but they are no names of placeholders.
        if (value.contains('select,')) {
          expect(value, startsWith('{${wanted.single}, select,'), reason: key);
        } else {
          expect(used.where((name) => !_isCase(value, name)).toSet(), wanted.toSet(), reason: key);
        }
      }
    });

    test('$language: counts have the forms that the language has', () {
      for (final MapEntry(:key, :value) in words.entries) {
        if (!value.contains('{count, plural,')) continue;
        final forms = _branches(value);
        // "=1" and "one" are the same to Flutter.
        final names = {for (final name in forms.keys) name == '=1' ? 'one' : name};
        expect(names.difference({'=0'}), _languages[language], reason: key);
        for (final MapEntry(key: form, value: text) in forms.entries) {
          // Where "one" is also 21, and "two" 102, the number has to stand there.
          final alone = switch (form) {
            '=0' => !_languages[language]!.contains('zero'),
            '=1' || 'one' => !_oneIsMore.contains(language),
            'two' => const {'ga', 'mt'}.contains(language),
            _ => false,
          };
          if (!alone) expect(text, contains('{count}'), reason: '$key, $form');
        }
      }
    });

    test('$language: choices have the cases that the app knows', () {
      for (final MapEntry(:key, :value) in words.entries) {
        if (!value.contains('select,')) continue;
        List<String> cases(String text) =>
            RegExp(r'(\w+)\{').allMatches(text).map((it) => it[1]!).toList();
        expect(cases(value), cases(english[key]!), reason: key);
      }
    });

    if (language == 'en') continue;
    test('$language: nothing is English by accident', () {
      for (final MapEntry(:key, :value) in words.entries) {
        if (value != english[key] || !RegExp('[A-Za-z]{3}').hasMatch(_bare(value))) continue;
        expect(_theSame[value]?.split(' '), contains(language), reason: '$key: $value');
      }
    });

    test('$language: sentences end as sentences, and quotes are set', () {
      for (final MapEntry(:key, :value) in words.entries) {
        expect(value.trim(), value, reason: key);
        expect(value, isNot(anyOf(contains("'"), contains('"'), contains('  '))), reason: key);
        final ends = RegExp(r'[.?;:]\}?\}?$');
        expect(ends.hasMatch(value), ends.hasMatch(english[key]!), reason: '$key: $value');
      }
    });
  }
}

/// The languages of the European Union, Iceland and Norway, and the forms that whole numbers take in them (CLDR's plural rules).
const _languages = {
  'bg': {'one', 'other'},
  'cs': {'one', 'few', 'other'},
  'da': {'one', 'other'},
  'de': {'one', 'other'},
  'el': {'one', 'other'},
  'en': {'one', 'other'},
  'es': {'one', 'other'},
  'et': {'one', 'other'},
  'fi': {'one', 'other'},
  'fr': {'one', 'other'},
  'ga': {'one', 'two', 'few', 'many', 'other'},
  'hr': {'one', 'few', 'other'},
  'hu': {'one', 'other'},
  'is': {'one', 'other'},
  'it': {'one', 'other'},
  'lt': {'one', 'few', 'other'},
  'lv': {'zero', 'one', 'other'},
  'mt': {'one', 'two', 'few', 'many', 'other'},
  'nb': {'one', 'other'},
  'nl': {'one', 'other'},
  'pl': {'one', 'few', 'many', 'other'},
  'pt': {'one', 'other'},
  'ro': {'one', 'few', 'other'},
  'sk': {'one', 'few', 'other'},
  'sl': {'one', 'two', 'few', 'other'},
  'sv': {'one', 'other'},
};

/// Where "one" is not the number one alone, but also 0, 21 or 101.
const _oneIsMore = {'fr', 'hr', 'is', 'lt', 'lv', 'pt', 'sl'};

/// Words that are the same in English and in these languages. Each was looked at.
const _theSame = {
  'Account': 'it nl',
  'Causeway': 'bg cs da de el es et fi fr ga hr hu is it lt lv mt nb nl pl pt ro sk sl sv',
  'Chats': 'da de es nl',
  'Code: {code}': 'de nl',
  'Contacts': 'fr',
  'Description': 'fr',
  'Details': 'de nl',
  'Download': 'da',
  'Download, {size}': 'da',
  'File': 'it',
  'File: {name}': 'it',
  'Full': 'nb sv',
  'Message': 'fr',
  'Notifications': 'fr',
  'Number {number}, {date}': 'et',
  'Open': 'nl',
  'Password': 'it',
  'Pause': 'da de fr nb',
  'Photo': 'fr',
  'Photos': 'fr',
  'Position': 'da fr',
  'Privacy': 'it nl',
  'Send': 'da nb',
  'Sent': 'is',
  'Stop': 'da ga',
  'Text': 'cs de ro sk sv',
  'Version {version}': 'da de fr sv',
  'Video': 'cs da de et fi it lv mt nb nl sk sl sv',
  'Videos': 'de',
  'home.example': 'bg cs da de el es et fi fr ga hr hu is it lt lv mt nb nl pl pt ro sk sl sv',
  'photos': 'fr',
};

/// A message without its placeholders.
String _bare(String text) => text.replaceAll(RegExp(r'\{\w+\}'), '');

/// Whether a word in brackets is the whole text of a form, and no placeholder.
bool _isCase(String text, String name) =>
    text.contains('plural,') && _branches(text).values.contains(name);

/// The forms of a message that counts: their texts by their names.
Map<String, String> _branches(String message) {
  const begin = '{count, plural, ';
  final forms = <String, String>{};
  var depth = 0;
  var name = '';
  var text = '';
  for (final letter in message.substring(message.indexOf(begin) + begin.length).split('')) {
    if (letter == '}' && --depth < 0) break;
    if (letter == '}' && depth == 0) {
      forms[name.trim()] = text;
      name = text = '';
    } else if (letter == '{' && depth++ == 0) {
      text = '';
    } else if (depth == 0) {
      name += letter;
    } else {
      text += letter;
    }
  }
  return forms;
}

String _text(String language) => File('lib/l10n/app_$language.arb').readAsStringSync();

Map<String, Object?> _all(String language) => jsonDecode(_text(language)) as Map<String, Object?>;

/// The messages alone.
Map<String, String> _read(String language) => {
  for (final MapEntry(:key, :value) in _all(language).entries)
    if (!key.startsWith('@')) key: value! as String,
};
