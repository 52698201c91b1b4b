import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../core/theme.dart';

/// What is around every bubble: its side, its shape and colour, and what stands below it.
class BubbleFrame extends StatelessWidget {
  const BubbleFrame({
    required this.mine,
    required this.first,
    required this.last,
    required this.background,
    required this.onActions,
    required this.child,
    this.outlined = false,
    this.semantics,
    this.below,
    super.key,
  });

  final bool mine;

  /// First and last of those that one side wrote in a row.
  final bool first;
  final bool last;
  final Color background;
  final bool outlined;
  final VoidCallback onActions;

  /// Put around the bubble for screen readers; null where the child has its own.
  final Widget Function(Widget bubble)? semantics;
  final Widget? below;
  final Widget child;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    final bubble = Material(
      color: background,
      clipBehavior: Clip.antiAlias,
      shape: _shape(context, outlined ? scheme.outlineVariant : null),
      child: InkWell(
        onLongPress: onActions,
        excludeFromSemantics: true,
        // A long press is all there is, and no key does that: a stop there would be an empty one.
        canRequestFocus: false,
        customBorder: _shape(context, null),
        child: child,
      ),
    );
    return Padding(
      padding: EdgeInsetsDirectional.only(
        start: mine ? 56 : Space.line,
        end: mine ? Space.line : 56,
        top: first ? Space.half : 2,
      ),
      child: Column(
        crossAxisAlignment: mine ? CrossAxisAlignment.end : CrossAxisAlignment.start,
        children: [semantics?.call(bubble) ?? bubble, if (below != null) below!],
      ),
    );
  }

  ShapeBorder _shape(BuildContext context, Color? outline) {
    const round = Radius.circular(Space.bubbleCorner);
    const near = Radius.circular(6);
    return RoundedRectangleBorder(
      side: outline == null ? BorderSide.none : BorderSide(color: outline),
      borderRadius: BorderRadiusDirectional.only(
        topStart: !mine && !first ? near : round,
        bottomStart: !mine && !last ? near : round,
        topEnd: mine && !first ? near : round,
        bottomEnd: mine && !last ? near : round,
      ).resolve(Directionality.of(context)),
    );
  }
}

/// The colours of a bubble, and of what is written on it.
(Color, Color) bubbleColors(BuildContext context, {required bool mine, required bool thirdParty}) {
  final scheme = Theme.of(context).colorScheme;
  final sand = ThirdPartyColors.of(context);
  return switch ((mine, thirdParty)) {
    (true, true) => (sand.tint, sand.onTint),
    (true, false) => (scheme.primaryContainer, scheme.onPrimaryContainer),
    (false, _) => (scheme.surfaceContainerHigh, scheme.onSurface),
  };
}

/// When, and where it stands.
class BubbleTime extends StatelessWidget {
  const BubbleTime({required this.time, required this.state, required this.color, super.key});

  final String time;

  /// Null for what came in.
  final MessageState? state;
  final Color color;

  @override
  Widget build(BuildContext context) => Row(
    mainAxisSize: MainAxisSize.min,
    spacing: 3,
    children: [
      Text(time, style: Theme.of(context).textTheme.labelSmall?.copyWith(color: color)),
      if (state case final state?) Icon(stateIcon(state), size: 16, color: color),
    ],
  );
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
class BelowBubble extends StatelessWidget {
  const BelowBubble(this.text, {required this.atEnd, required this.serious, this.action, super.key});

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
            child: Text(
              text,
              textAlign: atEnd ? TextAlign.end : TextAlign.start,
              style: theme.textTheme.bodyMedium?.copyWith(color: color),
            ),
          ),
          if (action case (final label, final run)) TextButton(onPressed: run, child: Text(label)),
        ],
      ),
    );
  }
}
