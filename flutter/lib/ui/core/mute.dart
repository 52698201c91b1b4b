import 'dart:async';

import 'package:flutter/material.dart';

import '../../l10n/app_localizations.dart';
import 'actions.dart';

/// Asks how long a chat is to make no sound; null is for good.
void askMute(BuildContext context, void Function(DateTime? until) mute) {
  final words = AppLocalizations.of(context);
  void during(Duration time) => mute(DateTime.now().add(time));
  unawaited(
    askAction(context, title: words.inboxMute, [
      PageAction(words.inboxMuteHour, Icons.schedule, () => during(const Duration(hours: 1))),
      PageAction(words.inboxMuteDay, Icons.today, () => during(const Duration(days: 1))),
      PageAction(words.inboxMuteAlways, Icons.notifications_off_outlined, () => mute(null)),
    ]),
  );
}
