import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/controls.dart';
import '../../core/section.dart';

/// What a safety number is, for who sees one for the first time.
class SafetyTour extends StatelessWidget {
  const SafetyTour({required this.onDone, super.key});

  final VoidCallback onDone;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return FormPage(
      footer: [MainButton(label: words.actionContinue, onPressed: onDone)],
      children: [
        PageTitle(words.tourAction),
        PointRow(icon: Icons.key_outlined, title: words.tourKeyTitle, body: words.tourKeyBody),
        PointRow(
          icon: Icons.compare_arrows,
          title: words.tourCompareTitle,
          body: words.tourCompareBody,
        ),
        PointRow(
          icon: Icons.notification_important_outlined,
          title: words.tourChangeTitle,
          body: words.tourChangeBody,
        ),
      ],
    );
  }
}
