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
    return PageMessage(
      icon: Icons.forum_outlined,
      title: closed == null ? words.onboardingStartTitle : words.closedTitle(closed),
      body: closed == null ? words.onboardingStartBody : words.closedBody(closed),
      actions: [
        if (closed == null)
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
          NoticeStrip(icon: Icons.lock_outline, text: words.refusal(closed)),
        SwitchListTile.adaptive(
          value: settings.thirdParty,
          onChanged: (on) => unawaited(_make(context, SwitchThirdParty(on: on))),
          title: Text(words.settingsThirdPartySwitch),
          subtitle: Text(words.settingsThirdPartySwitchBody),
        ),
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
    final offered = model.offers(partner);
    final state =
        !offered && partner.status == PartnerStatus.active
            ? words.settingsAppNotHere
            : words.partnerStatus(partner.status);
    return Column(
      children: [
        SwitchListTile.adaptive(
          value: chosen,
          onChanged:
              chosen || offered
                  ? (yes) => unawaited(
                    _make(context, yes ? ChoosePartner(partner.id) : DropPartner(partner.id)),
                  )
                  : null,
          secondary: PartnerBadge(partner.name, size: 40),
          title: Text(partner.name),
          subtitle: Text(state),
        ),
        if (chosen && partner.capabilities.contains(PartnerCapability.markers))
          Padding(
            padding: const EdgeInsetsDirectional.only(start: 56),
            child: SwitchListTile.adaptive(
              value: settings.markers.contains(partner.id),
              onChanged:
                  (tell) => unawaited(_make(context, SetMarkers(partner.id, tell: tell))),
              title: Text(words.settingsAppMarkers(partner.name)),
              subtitle: Text(words.settingsAppMarkersBody),
            ),
          ),
      ],
    );
  }
}
