import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/theme.dart';

/// Something that the core tells inside a chat.
class NoticeLine extends StatelessWidget {
  const NoticeLine({
    required this.notice,
    required this.shown,
    required this.live,
    required this.onDevices,
    super.key,
  });

  final ChatNotice notice;

  /// How a number is written for people.
  final String Function(String) shown;

  /// Screen readers say it now.
  final bool live;
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
                    child: Semantics(
                      container: true,
                      liveRegion: live,
                      child: Text(
                        words.notice(notice, shown: shown),
                        style: theme.textTheme.bodyMedium?.copyWith(
                          color: theme.colorScheme.onSurfaceVariant,
                        ),
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
