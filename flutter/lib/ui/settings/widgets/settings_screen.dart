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
import '../../core/section.dart';
import '../../core/theme.dart';
import '../../sign_in/widgets/remove_account.dart';
import '../view_models/settings_view_model.dart';


/// Everything that can be chosen.
class SettingsScreen extends StatelessWidget {
  const SettingsScreen({required this.model, required this.remove, super.key});

  final SettingsViewModel model;

  /// Takes the account off this phone.
  final Future<void> Function() remove;

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
        if (model.identity case final identity?)
          _Account(number: model.number, service: serviceOf(identity)),
        SectionTitle(words.settingsAccount),
        SettingsLink(
          icon: Icons.forum_outlined,
          title: words.settingsThirdParty,
          value: _thirdParty(words, settings),
          onTap: () => go(Routes.thirdParty),
        ),
        SettingsLink(
          icon: Icons.phone_outlined,
          title: words.changeTitle,
          value: model.changing ? words.changeUnderWay : null,
          onTap: () => go(Routes.changeNumber),
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
          icon: Icons.flag_outlined,
          title: words.reportsTitle,
          onTap: () => go(Routes.reports),
        ),
        SectionTitle(words.settingsPhone),
        SettingsLink(
          icon: Icons.notifications_outlined,
          title: words.settingsNotifications,
          onTap: () => go(Routes.notifications),
        ),
        SettingsLink(
          icon: Icons.sd_storage_outlined,
          title: words.storageTitle,
          onTap: () => go(Routes.storage),
        ),
        SettingsLink(
          icon: Icons.monitor_heart_outlined,
          title: words.settingsDiagnostics,
          onTap: () => go(Routes.diagnostics),
        ),
        SettingsLink(
          icon: Icons.info_outline,
          title: words.aboutTitle,
          onTap: () => go(Routes.about),
        ),
        if (model.identity case final identity?)
          ListTile(
            leading: const Icon(Icons.logout),
            title: Text(words.removeAccount),
            textColor: Theme.of(context).colorScheme.error,
            iconColor: Theme.of(context).colorScheme.error,
            onTap: () => unawaited(askToRemove(context, serviceOf(identity), remove)),
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

/// The name of the home service.
String serviceOf(Identity identity) => identity.address.split('@').last;

class _Account extends StatelessWidget {
  const _Account({required this.number, required this.service});

  final String number;
  final String service;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return MergeSemantics(
      child: Padding(
        padding: const EdgeInsets.all(Space.side),
        child: Row(
          spacing: Space.side,
          children: [
            PersonAvatar(name: number, size: 56),
            Expanded(
              child: Column(
                crossAxisAlignment: CrossAxisAlignment.start,
                children: [
                  Text(
                    number,
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
