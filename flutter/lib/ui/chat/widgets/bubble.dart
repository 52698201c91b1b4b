import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/theme.dart';
import '../../core/times.dart';

/// A message that somebody wrote, or what stands for one that cannot be shown. Screen readers read it as one: who, what, when,
/// and where it stands.
class Bubble extends StatelessWidget {
  const Bubble({
    required this.message,
    required this.name,
    required this.thirdParty,
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

  /// First and last of those that one side wrote in a row.
  final bool first;
  final bool last;
  final VoidCallback onActions;
  final VoidCallback onRetry;
  final VoidCallback onDevices;

  bool get _mine => message.direction == MessageDirection.outgoing;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    final sand = ThirdPartyColors.of(context);
    final text = message.content.words;
    final (background, foreground) = switch ((_mine, thirdParty)) {
      _ when text == null => (scheme.surface, scheme.onSurfaceVariant),
      (true, true) => (sand.tint, sand.onTint),
      (true, false) => (scheme.primaryContainer, scheme.onPrimaryContainer),
      (false, _) => (scheme.surfaceContainerHigh, scheme.onSurface),
    };
    final said = text ?? words.contentOf(message.content);
    final time = Times(context).time(message.createdAt);
    return Padding(
      padding: EdgeInsetsDirectional.only(
        start: _mine ? 56 : Space.line,
        end: _mine ? Space.line : 56,
        top: first ? Space.half : 2,
      ),
      child: Column(
        crossAxisAlignment: _mine ? CrossAxisAlignment.end : CrossAxisAlignment.start,
        children: [
          Semantics(
            container: true,
            excludeSemantics: true,
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
            child: Material(
              color: background,
              shape: _shape(context, outlined: text == null ? scheme.outlineVariant : null),
              child: InkWell(
                onLongPress: onActions,
                customBorder: _shape(context),
                child: Padding(
                  padding: const EdgeInsets.symmetric(horizontal: 14, vertical: Space.half),
                  child: _inside(context, said, time, foreground, italic: text == null),
                ),
              ),
            ),
          ),
          if (_below(words) case final below?)
            _Below(
              below,
              atEnd: _mine,
              serious: message.state == MessageState.failed || message.warning,
              action: switch (message) {
                Message(state: MessageState.failed) => (words.chatRetry, onRetry),
                Message(reason: DeviceKeyChanged() || NoAcceptedDevice()) ||
                Message(warning: true) => (words.nextDevices, onDevices),
                _ => null,
              },
            ),
        ],
      ),
    );
  }

  String? _below(AppLocalizations words) => switch (message) {
    Message(warning: true) => words.chatWarning,
    // What cannot be read says why in its place.
    Message(state: MessageState.unreadable) => null,
    Message(:final reason?) => words.reason(reason),
    Message(state: MessageState.failed) => words.stateFailed,
    _ => null,
  };

  ShapeBorder _shape(BuildContext context, {Color? outlined}) {
    const round = Radius.circular(Space.bubbleCorner);
    const near = Radius.circular(6);
    return RoundedRectangleBorder(
      side: outlined == null ? BorderSide.none : BorderSide(color: outlined),
      borderRadius: BorderRadiusDirectional.only(
        topStart: !_mine && !first ? near : round,
        bottomStart: !_mine ? near : round,
        topEnd: _mine && !first ? near : round,
        bottomEnd: _mine ? near : round,
      ).resolve(Directionality.of(context)),
    );
  }

  Widget _inside(
    BuildContext context,
    String said,
    String time,
    Color color, {
    required bool italic,
  }) {
    final theme = Theme.of(context).textTheme;
    return Wrap(
      alignment: WrapAlignment.end,
      crossAxisAlignment: WrapCrossAlignment.end,
      spacing: Space.half,
      children: [
        Text(
          said,
          style: theme.bodyLarge?.copyWith(
            color: color,
            height: 1.3,
            fontStyle: italic ? FontStyle.italic : null,
          ),
        ),
        Row(
          mainAxisSize: MainAxisSize.min,
          spacing: 3,
          children: [
            Text(time, style: theme.labelSmall?.copyWith(color: color)),
            if (_mine) Icon(stateIcon(message.state), size: 16, color: color),
          ],
        ),
      ],
    );
  }
}

/// The sign of where a message stands; words say the same to screen readers and in message info.
IconData stateIcon(MessageState state) => switch (state) {
  MessageState.queued || MessageState.sending => Icons.schedule,
  MessageState.sent => Icons.done,
  MessageState.delivered => Icons.done_all,
  MessageState.read => Icons.check_circle,
  MessageState.failed => Icons.error_outline,
  MessageState.received || MessageState.unreadable || MessageState.notice => Icons.info_outline,
};

/// Why a message waits or failed, below it, with the next step.
class _Below extends StatelessWidget {
  const _Below(this.text, {required this.atEnd, required this.serious, required this.action});

  final String text;
  /// On the user's own side.
  final bool atEnd;
  final bool serious;
  final (String, VoidCallback)? action;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    final color = serious ? theme.colorScheme.error : theme.colorScheme.onSurfaceVariant;
    return Padding(
      padding: const EdgeInsets.only(top: Space.small),
      child: Column(
        crossAxisAlignment: atEnd ? CrossAxisAlignment.end : CrossAxisAlignment.start,
        children: [
          Padding(
            padding: const EdgeInsets.symmetric(horizontal: Space.half),
            child: Text(text, style: theme.textTheme.bodySmall?.copyWith(color: color)),
          ),
          if (action case (final label, final run)) TextButton(onPressed: run, child: Text(label)),
        ],
      ),
    );
  }
}

/// Something that the core tells inside a chat.
class NoticeLine extends StatelessWidget {
  const NoticeLine({required this.notice, required this.onDevices, super.key});

  final ChatNotice notice;
  final VoidCallback onDevices;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final (icon, decide) = switch (notice) {
      NewDeviceNotice(:final accepted) => (Icons.devices_other, !accepted),
      KeyChangedNotice() => (Icons.key, true),
      NumberChangedNotice() => (Icons.sync_alt, false),
    };
    return Padding(
      padding: const EdgeInsets.symmetric(horizontal: Space.block, vertical: Space.half),
      child: Center(
        child: Container(
          constraints: const BoxConstraints(maxWidth: 440),
          padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.half),
          decoration: BoxDecoration(
            color: theme.colorScheme.surfaceContainer,
            borderRadius: BorderRadius.circular(Space.corner),
          ),
          child: Column(
            mainAxisSize: MainAxisSize.min,
            children: [
              Row(
                mainAxisSize: MainAxisSize.min,
                spacing: Space.half,
                children: [
                  Icon(icon, size: 18, color: theme.colorScheme.onSurfaceVariant),
                  Flexible(
                    child: Text(
                      words.notice(notice),
                      style: theme.textTheme.bodySmall?.copyWith(
                        color: theme.colorScheme.onSurfaceVariant,
                      ),
                    ),
                  ),
                ],
              ),
              if (decide) TextButton(onPressed: onDevices, child: Text(words.nextDevices)),
            ],
          ),
        ),
      ),
    );
  }
}

/// The line between two days, or above what is unread.
class MarkLine extends StatelessWidget {
  const MarkLine(this.text, {this.strong = false, super.key});

  final String text;
  final bool strong;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    final color = strong ? theme.colorScheme.primary : theme.colorScheme.onSurfaceVariant;
    final label = Semantics(
      header: true,
      child: Text(
        text,
        style: theme.textTheme.labelMedium?.copyWith(color: color, fontWeight: FontWeight.w600),
      ),
    );
    return Padding(
      padding: const EdgeInsets.symmetric(vertical: Space.line, horizontal: Space.side),
      child:
          strong
              ? Row(
                mainAxisAlignment: MainAxisAlignment.center,
                spacing: Space.line,
                children: [
                  SizedBox(width: 40, child: Divider(color: color)),
                  Flexible(child: label),
                  SizedBox(width: 40, child: Divider(color: color)),
                ],
              )
              : Center(child: label),
    );
  }
}
