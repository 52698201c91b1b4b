import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/theme.dart';

/// In the place of the composer where nothing can be written: why, and what can be done about it.
class ReadOnlyBar extends StatelessWidget {
  const ReadOnlyBar({required this.why, required this.next, super.key});

  final Refusal why;

  /// The next step: its words, and what it does. Null where only waiting helps.
  final (String, VoidCallback)? next;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    return Material(
      color: scheme.surfaceContainerHigh,
      child: SafeArea(
        top: false,
        child: Padding(
          padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.line),
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.stretch,
            spacing: Space.half,
            children: [
              Semantics(
                container: true,
                child: Row(
                  spacing: Space.line,
                  children: [
                    ExcludeSemantics(
                      child: Icon(Icons.lock_outline, color: scheme.onSurfaceVariant),
                    ),
                    Expanded(child: Text(AppLocalizations.of(context).refusal(why))),
                  ],
                ),
              ),
              if (next case (final label, final run))
                FilledButton.tonal(onPressed: run, child: Text(label)),
            ],
          ),
        ),
      ),
    );
  }
}
