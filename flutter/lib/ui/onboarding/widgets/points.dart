import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/theme.dart';

/// One thing that differs from native chats.
class PointRow extends StatelessWidget {
  const PointRow(this.point, {super.key});

  final OnboardingPoint point;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    return MergeSemantics(
      child: Padding(
        padding: const EdgeInsets.only(bottom: 20),
        child: Row(
          crossAxisAlignment: CrossAxisAlignment.start,
          spacing: Space.side,
          children: [
            Icon(_icon, color: theme.colorScheme.primary),
            Expanded(
              child: Column(
                crossAxisAlignment: CrossAxisAlignment.start,
                spacing: 2,
                children: [
                  Text(
                    words.point(point),
                    style: theme.textTheme.titleMedium?.copyWith(fontWeight: FontWeight.w600),
                  ),
                  Text(
                    words.pointBody(point),
                    style: theme.textTheme.bodyMedium?.copyWith(
                      color: theme.colorScheme.onSurfaceVariant,
                    ),
                  ),
                ],
              ),
            ),
          ],
        ),
      ),
    );
  }

  IconData get _icon => switch (point) {
    OnboardingPoint.otherPolicy => Icons.gavel,
    OnboardingPoint.numberIsShared => Icons.phone_outlined,
    OnboardingPoint.nameAndPictureAreNot => Icons.account_circle_outlined,
    OnboardingPoint.noGroups => Icons.people_outline,
    OnboardingPoint.noCalls => Icons.phone_disabled_outlined,
    OnboardingPoint.noStickersStatusTimers => Icons.timer_off_outlined,
    OnboardingPoint.blocksAreOfPeople => Icons.block,
  };
}
