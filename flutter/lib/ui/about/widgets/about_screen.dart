import 'dart:async';

import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../version.dart';
import '../../core/controls.dart';
import '../../core/links.dart';
import '../../core/section.dart';
import '../../core/stops.dart';
import '../../core/theme.dart';
import '../../sign_in/widgets/causeway_mark.dart';

/// What this app is, whose it is, and what becomes of what people give it.
class AboutScreen extends StatelessWidget {
  const AboutScreen({this.source = appSource, super.key});

  /// Where its source can be had; empty where nobody said.
  final String source;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final quiet = theme.textTheme.bodyMedium?.copyWith(color: theme.colorScheme.onSurfaceVariant);
    Widget point(IconData icon, String text) => ListTile(leading: Icon(icon), title: Text(text));
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.aboutTitle)),
      body: ListView(
        padding: const EdgeInsets.only(bottom: Space.page),
        children: [
          Padding(
            padding: const EdgeInsets.fromLTRB(Space.side, Space.block, Space.side, Space.half),
            child: Stops(
              child: Column(
                spacing: Space.half,
                children: [
                  const CausewayMark(),
                  Semantics(
                    header: true,
                    child: Text(
                      words.appName,
                      style: theme.textTheme.headlineSmall?.copyWith(fontWeight: FontWeight.w600),
                    ),
                  ),
                  Text(words.aboutVersion('$appVersion ($appBuild)'), style: quiet),
                  Text(words.aboutFree, textAlign: TextAlign.center),
                ],
              ),
            ),
          ),
          if (Localizations.localeOf(context).languageCode != 'en')
            Padding(
              padding: const EdgeInsets.fromLTRB(Space.side, Space.half, Space.side, 0),
              child: Text(words.aboutTranslation, textAlign: TextAlign.center, style: quiet),
            ),
          SectionTitle(words.aboutPrivacy),
          point(Icons.lock_outline, words.aboutPrivacyChats),
          point(Icons.dns_outlined, words.aboutPrivacyService),
          point(Icons.visibility_off_outlined, words.aboutPrivacyNothing),
          const Divider(),
          if (source.isEmpty)
            ListTile(
              leading: const Icon(Icons.code),
              title: Text(words.aboutSource),
              subtitle: Text(words.aboutSourceAsk),
            )
          else
            PageLink(icon: Icons.code, title: words.aboutSource, page: source),
          SettingsLink(
            icon: Icons.balance,
            title: words.aboutLicences,
            onTap: () => unawaited(context.push(Routes.licences)),
          ),
        ],
      ),
    );
  }
}
