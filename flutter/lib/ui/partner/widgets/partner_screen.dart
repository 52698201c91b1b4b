import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/links.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../../settings/view_models/settings_view_model.dart';
import '../../settings/widgets/third_party_screen.dart';

/// One other app: whether it may reach the user, what it can do, and whose rules hold there.
class PartnerScreen extends StatelessWidget {
  const PartnerScreen({required this.model, required this.id, super.key});

  final SettingsViewModel model;

  /// The partner's.
  final String id;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final partner = model.partner(id);
    return Scaffold(
      appBar: AppBar(),
      body: LoadedView(
        value: model.settings,
        error: model.error,
        failedTitle: words.settingsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder:
            (context, settings) =>
                partner == null
                    ? PageMessage(
                      icon: Icons.apps_outage,
                      title: words.partnerGoneTitle,
                      body: words.partnerGoneBody,
                    )
                    : _list(context, settings, partner),
      ),
    );
  }

  Future<void> _make(BuildContext context, SettingsChange change) async {
    final error = await model.make(change);
    if (error != null && context.mounted) tellError(context, error);
  }

  Future<void> _share(BuildContext context) async {
    final error = (await model.share.execute(id))?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }

  Widget _list(BuildContext context, Settings settings, Partner partner) {
    final words = AppLocalizations.of(context);
    final chosen = settings.partners.contains(id);
    final kinds = [
      for (final capability in PartnerCapability.values)
        if (partner.capabilities.contains(capability))
          if (words.messageKind(capability) case final kind?) kind,
    ];
    return ListView(
      padding: const EdgeInsets.only(bottom: Space.page),
      children: [
        _Header(partner, partnerState(words, model, partner, chosen: chosen, told: true)),
        if (model.toTell.contains(id))
          NoticeStrip(
            icon: Icons.lock_clock_outlined,
            text: words.refusal(Refusal.numberNotAgreed),
            action: words.nextShare,
            onAction: () => unawaited(_share(context)),
          ),
        if (_ended(words, partner) case (final title, final body, final next)?)
          Padding(
            padding: const EdgeInsets.fromLTRB(Space.side, 0, Space.side, Space.half),
            child: NoteCard(
              icon: Icons.pause_circle_outline,
              title: title,
              body: '$body\n\n$next',
            ),
          ),
        SwitchListTile.adaptive(
          value: chosen,
          onChanged:
              chosen || model.offers(partner)
                  ? (yes) => unawaited(_make(context, yes ? ChoosePartner(id) : DropPartner(id)))
                  : null,
          title: Text(words.partnerReach(partner.name)),
          subtitle: Text(words.partnerReachBody),
        ),
        if (chosen && partner.capabilities.contains(PartnerCapability.markers))
          SwitchListTile.adaptive(
            value: settings.markers.contains(id),
            onChanged: (tell) => unawaited(_make(context, SetMarkers(id, tell: tell))),
            title: Text(words.settingsAppMarkers(partner.name)),
            subtitle: Text(words.settingsAppMarkersBody),
          ),
        SectionTitle(words.partnerChats),
        ListTile(
          leading: const Icon(Icons.badge_outlined),
          title: Text(words.partnerIdentifiers),
          subtitle: Text(words.kinds(partner.identifiers)),
        ),
        if (kinds.isNotEmpty)
          ListTile(
            leading: const Icon(Icons.chat_bubble_outline),
            title: Text(words.partnerTakes),
            subtitle: Text(words.list(kinds)),
          ),
        ListTile(
          leading: const Icon(Icons.done_all),
          title: Text(words.partnerArrival),
          subtitle: Text(
            partner.capabilities.contains(PartnerCapability.receipts)
                ? words.partnerReceipts
                : words.partnerNoReceipts,
          ),
        ),
        SectionTitle(words.partnerRules),
        PageLink(
          icon: Icons.privacy_tip_outlined,
          title: words.partnerPrivacy,
          page: partner.privacyPolicy,
        ),
        PageLink(icon: Icons.gavel, title: words.partnerTerms, page: partner.terms),
        ListTile(
          leading: const Icon(Icons.flag_outlined),
          title: Text(words.partnerAbuse),
          subtitle: Text(partner.abuse),
          trailing: const Icon(Icons.copy, size: 20),
          onTap: () => unawaited(copy(context, partner.abuse, words.linkCopied)),
        ),
      ],
    );
  }
}

/// What happened to an app that cannot be reached any more or for now, what that means, and what to do.
(String, String, String)? _ended(AppLocalizations words, Partner partner) => switch (partner.status) {
  PartnerStatus.onboarding || PartnerStatus.active => null,
  PartnerStatus.suspended => (
    words.suspendedTitle(partner.name),
    words.suspendedBody,
    words.suspendedNext,
  ),
  PartnerStatus.withdrawn => (
    words.withdrawnTitle(partner.name),
    words.withdrawnBody,
    words.withdrawnNext,
  ),
};

class _Header extends StatelessWidget {
  const _Header(this.partner, this.state);

  final Partner partner;
  final String state;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return MergeSemantics(
      child: Padding(
        padding: const EdgeInsets.fromLTRB(Space.side, 0, Space.side, Space.block),
        child: Row(
          spacing: Space.side,
          children: [
            PartnerBadge(partner.name, size: 64),
            Expanded(
              child: Column(
                crossAxisAlignment: CrossAxisAlignment.start,
                children: [
                  Semantics(
                    header: true,
                    child: Text(
                      partner.name,
                      style: theme.textTheme.headlineSmall?.copyWith(fontWeight: FontWeight.w600),
                    ),
                  ),
                  Text(
                    state,
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
