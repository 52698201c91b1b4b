import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/theme.dart';
import '../../core/times.dart';

/// A step of a message's way, tied to the next one.
class TraceLine extends StatelessWidget {
  const TraceLine({required this.step, required this.last, super.key});

  final TraceEntry step;
  final bool last;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final scheme = theme.colorScheme;
    final bad = switch (step.step) {
      TraceStep.failed || TraceStep.unreadable || TraceStep.refused => true,
      _ => false,
    };
    final (background, foreground) =
        bad
            ? (scheme.errorContainer, scheme.onErrorContainer)
            : (scheme.secondaryContainer, scheme.onSecondaryContainer);
    return MergeSemantics(
      child: IntrinsicHeight(
        child: Row(
          crossAxisAlignment: CrossAxisAlignment.stretch,
          spacing: Space.line,
          children: [
            Column(
              children: [
                Container(
                  width: 32,
                  height: 32,
                  decoration: BoxDecoration(color: background, shape: BoxShape.circle),
                  child: Icon(_icon, size: 18, color: foreground),
                ),
                if (!last) Expanded(child: Container(width: 2, color: scheme.outlineVariant)),
              ],
            ),
            Expanded(
              child: Padding(
                padding: EdgeInsets.only(top: 5, bottom: last ? 0 : Space.side),
                child: Column(
                  crossAxisAlignment: CrossAxisAlignment.start,
                  children: [
                    Text(words.trace(step.step), style: theme.textTheme.bodyLarge),
                    Text(
                      [
                        Times(context).exact(step.at),
                        if (step.detail case final detail?) detail,
                      ].join(' · '),
                      style: theme.textTheme.bodySmall?.copyWith(color: scheme.onSurfaceVariant),
                    ),
                  ],
                ),
              ),
            ),
          ],
        ),
      ),
    );
  }

  IconData get _icon => switch (step.step) {
    TraceStep.stored => Icons.save_outlined,
    TraceStep.waiting => Icons.schedule,
    TraceStep.preparing || TraceStep.prepared => Icons.tune,
    TraceStep.uploading || TraceStep.uploaded => Icons.upload,
    TraceStep.downloading || TraceStep.downloaded => Icons.download,
    TraceStep.sealed => Icons.lock_outline,
    TraceStep.sentAgain => Icons.refresh,
    TraceStep.acknowledged => Icons.done,
    TraceStep.foundInArchive => Icons.inventory_2_outlined,
    TraceStep.delivered => Icons.done_all,
    TraceStep.read => Icons.check_circle,
    TraceStep.received => Icons.call_received,
    TraceStep.repaired => Icons.healing_outlined,
    TraceStep.failed || TraceStep.unreadable || TraceStep.refused => Icons.error_outline,
  };
}
