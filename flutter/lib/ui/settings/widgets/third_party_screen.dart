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
import '../../eligibility/widgets/closed_message.dart';
import '../view_models/settings_view_model.dart';


/// Settings > Account > Third-party chats: on or off, which apps, where they are listed.
class ThirdPartyScreen extends StatelessWidget {
  const ThirdPartyScreen({required this.model, super.key});

  final SettingsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.settingsThirdParty)),
      body: LoadedView(
        value: model.settings,
        error: model.error,
        failedTitle: words.settingsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: (context, settings) =>
            settings.onboarding == OnboardingStep.done
                ? _settings(context, settings)
                : _notYet(context, settings),
      ),
    );
  }

  Future<void> _make(BuildContext context, SettingsChange change) async {
    final error = await model.make(change);
    if (error != null && context.mounted) tellError(context, error);
  }

  Widget _notYet(BuildContext context, Settings settings) {
    final words = AppLocalizations.of(context);
    final closed = model.onboarding?.closed;
    final begun = settings.onboarding != OnboardingStep.start;
    if (closed != null) return ClosedMessage(closed);
    return PageMessage(
      icon: Icons.forum_outlined,
      title: words.onboardingStartTitle,
      body: words.onboardingStartBody,
      actions: [
        FilledButton(
          onPressed: () => unawaited(context.push(Routes.onboarding)),
          child: Text(begun ? words.settingsThirdPartyContinue : words.actionSetUp),
        ),
      ],
    );
  }

  Widget _settings(BuildContext context, Settings settings) {
    final words = AppLocalizations.of(context);
    final directory = model.directory;
    final closed = model.onboarding?.closed;
    return ListView(
      padding: const EdgeInsets.only(bottom: Space.page),
      children: [
        if (closed != null)
          NoticeStrip(
            icon: Icons.lock_outline,
            text: words.refusal(closed),
            action: words.eligibilityMore,
            onAction: () => unawaited(context.push(Routes.whichNumbersInside)),
          ),
        SwitchListTile.adaptive(
          value: settings.thirdParty,
          onChanged: (on) => unawaited(_make(context, SwitchThirdParty(on: on))),
          title: Text(words.settingsThirdPartySwitch),
          subtitle: Text(words.settingsThirdPartySwitchBody),
        ),
        if (model.policy case final policy?) _Held(policy.enforced),
        SectionTitle(words.settingsApps),
        if (directory?.warning case final warning?)
          NoticeStrip(icon: Icons.info_outline, text: words.directoryWarning(warning))
        else if (directory?.expired ?? false)
          NoticeStrip(icon: Icons.update, text: words.settingsAppsExpired),
        if (model.partners.isEmpty)
          Padding(
            padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.half),
            child: Text(words.settingsAppsEmpty),
          ),
        for (final partner in model.partners) _partner(context, settings, partner),
        ListenableBuilder(
          listenable: model.refreshPartners,
          builder:
              (context, _) => ListTile(
                leading: const Icon(Icons.refresh),
                title: Text(words.settingsAppsRefresh),
                enabled: !model.refreshPartners.running,
                onTap: () => unawaited(_refresh(context)),
              ),
        ),
        SectionTitle(words.settingsInbox),
        RadioGroup<InboxLayout>(
          groupValue: settings.inbox,
          onChanged: (layout) => unawaited(_make(context, SetInboxLayout(layout!))),
          child: Column(
            children: [
              for (final layout in InboxLayout.values)
                RadioListTile<InboxLayout>(
                  value: layout,
                  title: Text(words.layout(layout)),
                  subtitle: Text(words.layoutBody(layout)),
                ),
            ],
          ),
        ),
      ],
    );
  }

  Future<void> _refresh(BuildContext context) async {
    final error = (await model.refreshPartners.execute())?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }

  Widget _partner(BuildContext context, Settings settings, Partner partner) {
    final words = AppLocalizations.of(context);
    final chosen = settings.partners.contains(partner.id);
    return ListTile(
      leading: PartnerBadge(partner.name, size: 40),
      title: Text(partner.name),
      subtitle: Text(partnerState(words, model, partner, chosen: chosen)),
      trailing: const Icon(Icons.chevron_right),
      onTap: () => unawaited(context.push(Routes.partner(partner.id))),
    );
  }
}

/// How it stands with an app, in a line; with [told], that it does not know the new number is said elsewhere.
String partnerState(
  AppLocalizations words,
  SettingsViewModel model,
  Partner partner, {
  required bool chosen,
  bool told = false,
}) {
  if (model.onboarding?.closed != null && chosen) return words.settingsAppReadOnly;
  if (partner.status != PartnerStatus.active) return words.partnerStatus(partner.status);
  if (!model.offers(partner)) return words.settingsAppNotHere;
  if (!chosen) return words.settingsAppOff;
  return !told && model.toTell.contains(partner.id) ? words.refusalNumberNotAgreed : words.settingsAppOn;
}

/// Whether the home service keeps out whom the user has not let in.
class _Held extends StatelessWidget {
  const _Held(this.enforced);

  final Enforced enforced;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final icon = switch (enforced) {
      Enforced.confirmed => Icons.verified_user_outlined,
      Enforced.pending => Icons.sync,
      Enforced.phoneOnly => Icons.smartphone,
    };
    final color = theme.colorScheme.onSurfaceVariant;
    return Semantics(
      liveRegion: true,
      container: true,
      child: Padding(
        padding: const EdgeInsets.fromLTRB(Space.side, Space.half, Space.side, 0),
        child: Row(
          crossAxisAlignment: CrossAxisAlignment.start,
          spacing: Space.line,
          children: [
            Icon(icon, size: 20, color: color),
            Expanded(
              child: Text(
                words.enforced(enforced),
                style: theme.textTheme.bodyMedium?.copyWith(color: color),
              ),
            ),
          ],
        ),
      ),
    );
  }
}
