import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import 'bubble_frame.dart';

/// A message in words, or what stands for one that cannot be shown. Screen readers read it as one: who, what, when, and where it
/// stands.
class Bubble extends StatelessWidget {
  const Bubble({
    required this.message,
    required this.name,
    required this.thirdParty,
    required this.live,
    required this.first,
    required this.last,
    required this.onActions,
    required this.onRetry,
    required this.onDevices,
    super.key,
  });

  final Message message;

  /// What the user calls the other side.
  final String name;
  final bool thirdParty;

  /// Screen readers say it now.
  final bool live;

  /// First and last of those that one side wrote in a row.
  final bool first;
  final bool last;
  final VoidCallback onActions;

  /// Sends it again; null where that cannot be done.
  final VoidCallback? onRetry;
  final VoidCallback onDevices;

  bool get _mine => message.direction == MessageDirection.outgoing;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    final text = message.content.words;
    final (background, foreground) =
        text == null
            ? (scheme.surface, scheme.onSurfaceVariant)
            : bubbleColors(context, mine: _mine, thirdParty: thirdParty);
    final said = text ?? words.contentOf(message.content);
    final time = Times(context).time(message.createdAt);
    return BubbleFrame(
      mine: _mine,
      first: first,
      last: last,
      background: background,
      outlined: text == null,
      onActions: onActions,
      semantics:
          (bubble) => Semantics(
            container: true,
            excludeSemantics: true,
            liveRegion: live,
            label: [
              _mine ? words.chatYouWrote : words.chatTheyWrote(name),
              said,
              words.a11yTime(time),
              if (_mine) words.state(message.state),
              if (message.warning) words.chatWarning,
            ].join(', '),
            // By name, and not as a long press: those have to be 48 dp high.
            customSemanticsActions: {
              CustomSemanticsAction(label: words.actionMore): onActions,
            },
            child: bubble,
          ),
      below: belowMessage(context, message, onRetry: onRetry, onDevices: onDevices),
      child: Padding(
        padding: const EdgeInsets.symmetric(horizontal: 14, vertical: Space.half),
        child: _inside(context, said, time, foreground, italic: text == null),
      ),
    );
  }

  /// What stands before the words for a message that cannot be shown.
  IconData? get _sign => switch (message.content) {
    PlaceholderContent() => Icons.lock_outline,
    UnsupportedContent() => Icons.extension_off_outlined,
    TextContent() || MediaContent() || ReportContent() || NoticeContent() => null,
  };

  Widget _inside(
    BuildContext context,
    String said,
    String time,
    Color color, {
    required bool italic,
  }) {
    final theme = Theme.of(context).textTheme;
    final text = Text(
      said,
      style: theme.bodyLarge?.copyWith(
        color: color,
        height: 1.3,
        fontStyle: italic ? FontStyle.italic : null,
      ),
    );
    return Wrap(
      alignment: WrapAlignment.end,
      crossAxisAlignment: WrapCrossAlignment.end,
      spacing: Space.half,
      children: [
        if (_sign case final sign?)
          Row(
            mainAxisSize: MainAxisSize.min,
            crossAxisAlignment: CrossAxisAlignment.start,
            spacing: Space.half,
            children: [
              Padding(
                padding: const EdgeInsets.only(top: 2),
                child: Icon(sign, size: 18, color: color),
              ),
              Flexible(child: text),
            ],
          )
        else
          text,
        BubbleTime(time: time, state: _mine ? message.state : null, color: color),
      ],
    );
  }
}

/// What has to be said below a message, with the next step; null when there is nothing.
Widget? belowMessage(
  BuildContext context,
  Message message, {
  required VoidCallback? onRetry,
  required VoidCallback onDevices,
}) {
  final words = AppLocalizations.of(context);
  final said = switch (message) {
    Message(warning: true) => words.chatWarning,
    // What cannot be read says why in its place.
    Message(state: MessageState.unreadable) => null,
    Message(:final reason?) => words.reason(reason),
    Message(state: MessageState.failed) => words.stateFailed,
    _ => null,
  };
  if (said == null) return null;
  return BelowBubble(
    said,
    atEnd: message.direction == MessageDirection.outgoing,
    // What the user has stopped is no misfortune.
    serious:
        message.state == MessageState.failed && message.reason is! Cancelled || message.warning,
    action: switch (message) {
      _ when onRetry != null => (words.chatRetry, onRetry),
      Message(state: MessageState.failed) => null,
      Message(reason: DeviceKeyChanged() || NoAcceptedDevice()) ||
      Message(warning: true) => (words.nextDevices, onDevices),
      _ => null,
    },
  );
}
