import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/theme.dart';
import '../view_models/settings_view_model.dart';
import 'section.dart';

/// Everything that can be chosen.
class SettingsScreen extends StatelessWidget {
  const SettingsScreen({required this.model, super.key});

  final SettingsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.settingsTitle)),
      body: LoadedView(
        value: model.settings,
        error: model.error,
        failedTitle: words.settingsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: _list,
      ),
    );
  }

  Widget _list(BuildContext context, Settings settings) {
    final words = AppLocalizations.of(context);
    void go(String place) => unawaited(context.push(place));
    return ListView(
      padding: const EdgeInsets.only(bottom: Space.page),
      children: [
        if (model.identity case final identity?) _Account(identity),
        SectionTitle(words.settingsAccount),
        SettingsLink(
          icon: Icons.forum_outlined,
          title: words.settingsThirdParty,
          value: _thirdParty(words, settings),
          onTap: () => go(Routes.thirdParty),
        ),
        SectionTitle(words.settingsPrivacy),
        SettingsLink(
          icon: Icons.mark_chat_unread_outlined,
          title: words.settingsWho,
          value: words.who(settings.whoMayContact),
          onTap: () => go(Routes.whoMayContact),
        ),
        SettingsLink(
          icon: Icons.block,
          title: words.settingsBlocked,
          onTap: () => go(Routes.blocked),
        ),
        SettingsLink(
          icon: Icons.notifications_outlined,
          title: words.settingsNotifications,
          onTap: () => go(Routes.notifications),
        ),
        const Divider(height: Space.page),
        SettingsLink(
          icon: Icons.monitor_heart_outlined,
          title: words.settingsDiagnostics,
          onTap: () => go(Routes.diagnostics),
        ),
      ],
    );
  }

  String _thirdParty(AppLocalizations words, Settings settings) => switch (settings.onboarding) {
    OnboardingStep.done when settings.thirdParty => words.settingsThirdPartyOn,
    OnboardingStep.done => words.settingsThirdPartyOff,
    OnboardingStep.start => words.settingsThirdPartySetUp,
    _ => words.settingsThirdPartyContinue,
  };
}

class _Account extends StatelessWidget {
  const _Account(this.identity);

  final Identity identity;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    final service = identity.address.split('@').last;
    return MergeSemantics(
      child: Padding(
        padding: const EdgeInsets.all(Space.side),
        child: Row(
          spacing: Space.side,
          children: [
            PersonAvatar(name: identity.number, size: 56),
            Expanded(
              child: Column(
                crossAxisAlignment: CrossAxisAlignment.start,
                children: [
                  Text(
                    identity.number,
                    style: theme.textTheme.titleLarge?.copyWith(fontWeight: FontWeight.w600),
                  ),
                  Text(
                    service,
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
}
