import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/stops.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../../media/widgets/media_bubble.dart';
import '../../media/widgets/transfer_button.dart';
import '../view_models/chat_view_model.dart';
import 'bubble.dart';
import 'chat_lines.dart';

/// What is done with a message.
typedef MessageActions =
    ({
      void Function(Message) more,
      void Function(Message) retry,
      VoidCallback devices,
      MediaActions media,
    });

/// A message in its list, with the lines above it.
class MessageRow extends StatelessWidget {
  const MessageRow({
    required this.model,
    required this.actions,
    required this.message,
    required this.name,
    required this.thirdParty,
    required this.newDay,
    required this.unread,
    required this.first,
    required this.last,
    required this.mayRetry,
    required this.live,
    required this.lit,
    super.key,
  });

  final ChatViewModel model;
  final MessageActions actions;
  final Message message;

  /// What the user calls the other side.
  final String name;
  final bool thirdParty;

  /// It is the first of its day.
  final bool newDay;

  /// How many were not read from here on; null where that does not begin here.
  final int? unread;

  /// First and last of those that one side wrote in a row.
  final bool first;
  final bool last;
  final bool mayRetry;

  /// Screen readers say it now.
  final bool live;

  /// It was looked for, and is lit, or not any more; null for all others.
  final bool? lit;

  /// Whether two that follow each other are of one side and one day.
  static bool together(Message? one, Message other) =>
      one != null &&
      one.direction == other.direction &&
      sameDay(one.createdAt, other.createdAt);

  /// It shows the same. What is done with it does not change as long as its list is there.
  bool isLike(MessageRow other) =>
      other.newDay == newDay &&
      other.unread == unread &&
      other.first == first &&
      other.last == last &&
      other.mayRetry == mayRetry &&
      other.live == live &&
      other.lit == lit &&
      other.thirdParty == thirdParty &&
      other.name == name &&
      (identical(other.message, message) || other.message == message);

  @override
  Widget build(BuildContext context) {
    final row = Stops(
      child: Column(
        crossAxisAlignment: CrossAxisAlignment.stretch,
        children: [
          if (newDay) MarkLine(Times(context).day(message.createdAt)),
          if (unread case final unread?)
            MarkLine(AppLocalizations.of(context).chatUnreadLine(unread), strong: true),
          _body,
        ],
      ),
    );
    final lit = this.lit;
    if (lit == null) return row;
    return AnimatedContainer(
      duration: motion(context),
      color: Theme.of(context).colorScheme.primary.withValues(alpha: lit ? 0.16 : 0),
      child: row,
    );
  }

  Widget get _body => switch (message.content) {
    NoticeContent(:final notice) => NoticeLine(
      notice: notice,
      shown: model.core.shownIdentifier,
      live: live,
      onDevices: actions.devices,
    ),
    MediaContent() => MediaBubble(
      message: message,
      media: model.media,
      name: name,
      thirdParty: thirdParty,
      live: live,
      first: newDay || unread != null || first,
      last: last,
      actions: actions.media,
      onActions: () => actions.more(message),
      onRetry: mayRetry ? () => actions.retry(message) : null,
      onDevices: actions.devices,
    ),
    _ => Bubble(
      message: message,
      name: name,
      thirdParty: thirdParty,
      live: live,
      first: newDay || unread != null || first,
      last: last,
      onActions: () => actions.more(message),
      onRetry: mayRetry ? () => actions.retry(message) : null,
      onDevices: actions.devices,
    ),
  };
}
