import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/theme.dart';

/// A report to the letter, folded away: it is for who wants to know just what is sent.
class SentText extends StatelessWidget {
  const SentText(this.text, {super.key});

  final String text;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return ExpansionTile(
      title: Text(AppLocalizations.of(context).reportExactly),
      tilePadding: EdgeInsets.zero,
      shape: const Border(),
      collapsedShape: const Border(),
      expandedAlignment: AlignmentDirectional.centerStart.resolve(Directionality.of(context)),
      childrenPadding: const EdgeInsets.only(bottom: Space.half),
      expansionAnimationStyle: AnimationStyle(duration: motion(context)),
      children: [
        SelectableText(
          text,
          style: theme.textTheme.bodySmall?.copyWith(fontFamily: 'monospace'),
        ),
      ],
    );
  }
}
