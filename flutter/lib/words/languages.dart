import 'dart:ui' show PlatformDispatcher;

import 'package:flutter/cupertino.dart';
import 'package:flutter/material.dart';
import 'package:flutter_localizations/flutter_localizations.dart';
import 'package:intl/date_symbol_data_custom.dart';
import 'package:intl/date_symbols.dart';

import '../l10n/app_localizations.dart';

/// The words of the app and of Flutter, in every language of the app.
const languageDelegates = <LocalizationsDelegate<Object?>>[
  ...AppLocalizations.localizationsDelegates,
  _Maltese<MaterialLocalizations>(GlobalMaterialLocalizations.delegate),
  _Maltese<CupertinoLocalizations>(GlobalCupertinoLocalizations.delegate),
  _Maltese<WidgetsLocalizations>(GlobalWidgetsLocalizations.delegate),
];

/// The first of the phone's languages that the app has; English where it has none. Norwegian is Bokmål, under whatever name the
/// phone knows it.
Locale chosenLanguage(List<Locale>? phone, Iterable<Locale> app) => basicLocaleListResolution([
  for (final language in phone ?? const <Locale>[])
    const {'no', 'nn'}.contains(language.languageCode) ? const Locale('nb') : language,
], app);

/// The app's words in the phone's language of now, also where there is no window.
AppLocalizations phoneWords() => lookupAppLocalizations(
  chosenLanguage(PlatformDispatcher.instance.locales, AppLocalizations.supportedLocales),
);

/// Flutter has no Maltese. Its own words ("Paste", "Back") are English there, as people in Malta know them; dates are Maltese.
class _Maltese<T> extends LocalizationsDelegate<T> {
  const _Maltese(this._others);

  final LocalizationsDelegate<T> _others;

  @override
  bool isSupported(Locale locale) => locale.languageCode == 'mt';

  @override
  Future<T> load(Locale locale) {
    // Flutter's own first: it begins with an empty table.
    final words = _others.load(const Locale('en', 'GB'));
    initializeDateFormattingCustom(locale: 'mt', symbols: _symbols, patterns: _patterns);
    return words;
  }

  @override
  bool shouldReload(_Maltese<T> old) => false;
}

const _months = [
  'Jannar', 'Frar', 'Marzu', 'April', 'Mejju', 'Ġunju', 'Lulju', 'Awwissu', 'Settembru', 'Ottubru', //
  'Novembru', 'Diċembru',
];
const _shortMonths = [
  'Jan', 'Fra', 'Mar', 'Apr', 'Mej', 'Ġun', 'Lul', 'Aww', 'Set', 'Ott', 'Nov', 'Diċ', //
];
const _narrowMonths = ['J', 'F', 'M', 'A', 'M', 'Ġ', 'L', 'A', 'S', 'O', 'N', 'D'];
const _days = [
  'Il-Ħadd', 'It-Tnejn', 'It-Tlieta', 'L-Erbgħa', 'Il-Ħamis', 'Il-Ġimgħa', 'Is-Sibt', //
];
const _shortDays = ['Ħad', 'Tne', 'Tli', 'Erb', 'Ħam', 'Ġim', 'Sib'];
const _narrowDays = ['Ħd', 'Tn', 'Tl', 'Er', 'Ħm', 'Ġm', 'Sb'];

/// The CLDR's.
final _symbols = DateSymbols(
  NAME: 'mt',
  ERAS: const ['QK', 'WK'],
  ERANAMES: const ['Qabel Kristu', 'Wara Kristu'],
  NARROWMONTHS: _narrowMonths,
  STANDALONENARROWMONTHS: _narrowMonths,
  MONTHS: _months,
  STANDALONEMONTHS: _months,
  SHORTMONTHS: _shortMonths,
  STANDALONESHORTMONTHS: _shortMonths,
  WEEKDAYS: _days,
  STANDALONEWEEKDAYS: _days,
  SHORTWEEKDAYS: _shortDays,
  STANDALONESHORTWEEKDAYS: _shortDays,
  NARROWWEEKDAYS: _narrowDays,
  STANDALONENARROWWEEKDAYS: _narrowDays,
  SHORTQUARTERS: const ['K1', 'K2', 'K3', 'K4'],
  QUARTERS: const ['1el kwart', '2ni kwart', '3et kwart', '4ba’ kwart'],
  AMPMS: const ['am', 'pm'],
  DATEFORMATS: const ["EEEE, d 'ta'’ MMMM y", "d 'ta'’ MMMM y", 'dd MMM y', 'dd/MM/y'],
  TIMEFORMATS: const ['HH:mm:ss zzzz', 'HH:mm:ss z', 'HH:mm:ss', 'HH:mm'],
  DATETIMEFORMATS: const ['{1} {0}', '{1} {0}', '{1} {0}', '{1} {0}'],
  FIRSTDAYOFWEEK: 6,
  WEEKENDRANGE: const [5, 6],
  FIRSTWEEKCUTOFFDAY: 5,
);

/// The patterns that the app and Flutter ask for.
const _patterns = {
  'd': 'd',
  'E': 'ccc',
  'EEEE': 'cccc',
  'LLL': 'LLL',
  'LLLL': 'LLLL',
  'M': 'L',
  'Md': 'dd/MM',
  'MMM': 'LLL',
  'MMMd': "d 'ta'’ MMM",
  'MMMEd': "EEE, d 'ta'’ MMM",
  'MMMM': 'LLLL',
  'MMMMd': "d 'ta'’ MMMM",
  'MMMMEEEEd': "EEEE, d 'ta'’ MMMM",
  'y': 'y',
  'yM': 'MM/y',
  'yMd': 'dd/MM/y',
  'yMMM': 'MMM y',
  'yMMMd': "d 'ta'’ MMM, y",
  'yMMMEd': "EEE, d 'ta'’ MMM, y",
  'yMMMM': 'MMMM y',
  'yMMMMd': "d 'ta'’ MMMM y",
  'yMMMMEEEEd': "EEEE, d 'ta'’ MMMM y",
  'H': 'HH',
  'Hm': 'HH:mm',
  'Hms': 'HH:mm:ss',
  'j': 'HH',
  'jm': 'HH:mm',
  'jms': 'HH:mm:ss',
};
