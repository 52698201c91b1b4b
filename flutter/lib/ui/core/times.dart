import 'package:flutter/material.dart';
import 'package:intl/intl.dart';

import '../../l10n/app_localizations.dart';

/// Times as people say them, in their language and by their phone's clock.
class Times {
  Times(BuildContext context, {DateTime? now})
    : _words = AppLocalizations.of(context),
      _material = MaterialLocalizations.of(context),
      _long = MediaQuery.alwaysUse24HourFormatOf(context),
      _now = (now ?? DateTime.now()).toLocal();

  final AppLocalizations _words;
  final MaterialLocalizations _material;
  final bool _long;
  final DateTime _now;

  /// `14:05`
  String time(DateTime at) => _material.formatTimeOfDay(
    TimeOfDay.fromDateTime(at.toLocal()),
    alwaysUse24HourFormat: _long,
  );

  /// For a list: the time today, else the day.
  String short(DateTime at) {
    final day = at.toLocal();
    return switch (_daysAgo(day)) {
      0 => time(at),
      1 => _words.inboxYesterday,
      > 1 && < 7 => DateFormat.E(_words.localeName).format(day),
      _ when day.year == _now.year => DateFormat.MMMd(_words.localeName).format(day),
      _ => DateFormat.yMMMd(_words.localeName).format(day),
    };
  }

  /// For the line between two days.
  String day(DateTime at) {
    final day = at.toLocal();
    return switch (_daysAgo(day)) {
      0 => _words.inboxToday,
      1 => _words.inboxYesterday,
      _ when day.year == _now.year => DateFormat.MMMMEEEEd(_words.localeName).format(day),
      _ => DateFormat.yMMMMd(_words.localeName).format(day),
    };
  }

  /// Day and time, both in full.
  String full(DateTime at) {
    final day = DateFormat.yMMMd(_words.localeName).format(at.toLocal());
    return '$day, ${time(at)}';
  }

  /// Day and time to the second, for what is looked at closely.
  String exact(DateTime at) {
    final day = DateFormat.yMMMd(_words.localeName);
    return (_long ? day.add_Hms() : day.add_jms()).format(at.toLocal());
  }

  // By the calendar: a day that is an hour short is a day.
  int _daysAgo(DateTime day) =>
      DateTime.utc(_now.year, _now.month, _now.day)
          .difference(DateTime.utc(day.year, day.month, day.day))
          .inDays;
}

/// Whether two moments are of one day here.
bool sameDay(DateTime one, DateTime other) {
  final (a, b) = (one.toLocal(), other.toLocal());
  return a.year == b.year && a.month == b.month && a.day == b.day;
}
