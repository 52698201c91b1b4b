import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../version.dart';
import '../../core/theme.dart';
import '../../sign_in/widgets/causeway_mark.dart';

/// Flutter's own page of licences, with this app's name.
class LicencesScreen extends StatelessWidget {
  const LicencesScreen({super.key});

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return LicensePage(
      applicationName: words.appName,
      applicationVersion: words.aboutVersion(appVersion),
      applicationIcon: const Padding(
        padding: EdgeInsets.all(Space.half),
        child: CausewayMark(width: 64),
      ),
      applicationLegalese: words.aboutFree,
    );
  }
}
