import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/people.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../view_models/new_chat_view_model.dart';

/// Where somebody is: on the user's own service, or on which app.
class NewChatPlaces extends StatelessWidget {
  const NewChatPlaces({required this.model, super.key});

  final NewChatViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return ListView(
      padding: const EdgeInsets.only(bottom: Space.page),
      children: [
        if (model.expired)
          NoticeStrip(
            icon: Icons.update,
            text: words.refusal(Refusal.directoryExpired),
            action: words.nextRefresh,
            onAction: () => unawaited(_refresh(context)),
          ),
        SectionTitle(words.newChatWhere),
        ListTile(
          leading: const HomeBadge(size: 40),
          title: Text(model.service),
          subtitle: Text(words.newChatSameService),
          trailing: const Icon(Icons.chevron_right),
          onTap: model.chooseNative,
        ),
        for (final partner in model.open)
          ListTile(
            leading: PartnerBadge(partner.name, size: 40),
            title: Text(partner.name),
            subtitle: Text(words.kinds(partner.identifiers)),
            trailing: const Icon(Icons.chevron_right),
            onTap: () => model.choose(partner),
          ),
        if (_without(words) case final without?)
          Padding(
            padding: const EdgeInsets.all(Space.side),
            child: _Without(without),
          ),
      ],
    );
  }

  Future<void> _refresh(BuildContext context) async {
    final error = (await model.refreshPartners.execute())?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }

  /// Why there is no other app to choose, and the way on.
  ({String title, String? body, String label, String place})? _without(AppLocalizations words) {
    final settings = model.settings;
    if (settings == null) return null;
    if (settings.onboarding != OnboardingStep.done) {
      final closed = model.onboarding?.closed;
      return closed == null
          ? (
            title: words.onboardingStartTitle,
            body: words.newChatSetUpBody,
            label: words.actionSetUp,
            place: Routes.onboarding,
          )
          : (
            title: words.closedTitle(closed),
            body: words.closedBody(closed),
            label: words.eligibilityMore,
            place: Routes.whichNumbersInside,
          );
    }
    if (!settings.thirdParty) {
      return (
        title: words.newChatOff,
        body: words.newChatOffBody,
        label: words.actionOpenSettings,
        place: Routes.thirdParty,
      );
    }
    if (model.open.isNotEmpty) return null;
    return (
      title: words.newChatNoApps,
      body: null,
      label: words.nextChoose,
      place: Routes.thirdParty,
    );
  }
}

class _Without extends StatelessWidget {
  const _Without(this.what);

  final ({String title, String? body, String label, String place}) what;

  @override
  Widget build(BuildContext context) => Card(
    child: Padding(
      padding: const EdgeInsets.all(Space.side),
      child: Column(
        crossAxisAlignment: CrossAxisAlignment.start,
        spacing: Space.half,
        children: [
          Text(what.title, style: Theme.of(context).textTheme.titleMedium),
          if (what.body case final body?) Text(body),
          FilledButton.tonal(
            onPressed: () => unawaited(context.push(what.place)),
            child: Text(what.label),
          ),
        ],
      ),
    ),
  );
}
