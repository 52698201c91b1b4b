import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../phone.dart';
import '../../../routing/routes.dart';
import '../../core/controls.dart';
import '../../core/notice_leave.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/section.dart';
import '../view_models/settings_view_model.dart';


/// What may be shown and heard outside the app.
class NotificationsScreen extends StatelessWidget {
  const NotificationsScreen({required this.model, super.key});

  final SettingsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.settingsNotifications)),
      body: LoadedView(
        value: model.settings,
        error: model.error,
        failedTitle: words.settingsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: _list,
      ),
    );
  }

  Future<void> _make(BuildContext context, SettingsChange change) async {
    final error = await model.make(change);
    if (error != null && context.mounted) tellError(context, error);
  }

  Widget _list(BuildContext context, Settings settings) {
    final words = AppLocalizations.of(context);
    final now = settings.notifications;
    final chosen = [
      for (final partner in model.partners)
        if (settings.partners.contains(partner.id)) partner,
    ];
    return ListView(
      children: [
        const NoticeLeaveView.always(),
        SwitchListTile.adaptive(
          value: now.textOnLockScreen,
          onChanged: (yes) => unawaited(_make(context, model.notifications(text: yes))),
          title: Text(words.settingsNotifyText),
          subtitle: Text(words.settingsNotifyTextBody),
        ),
        SwitchListTile.adaptive(
          value: now.requests,
          onChanged: (yes) => unawaited(_make(context, model.notifications(requests: yes))),
          title: Text(words.settingsNotifyRequests),
          subtitle: Text(words.settingsNotifyRequestsBody),
        ),
        SettingsLink(
          icon: Icons.notifications_off_outlined,
          title: words.notifyMuted,
          onTap: () => unawaited(context.push(Routes.mutedChats)),
        ),
        ListTile(
          leading: const Icon(Icons.tune),
          title: Text(words.notifyPhone),
          trailing: const Icon(Icons.open_in_new),
          onTap: () => unawaited(PhoneScope.of(context).openSettings()),
        ),
        if (chosen.isNotEmpty) SectionTitle(words.settingsThirdParty),
        for (final partner in chosen)
          SwitchListTile.adaptive(
            value: now.mutedPartners.contains(partner.id),
            onChanged:
                (mute) => unawaited(
                  _make(
                    context,
                    model.notifications(
                      muted: {
                        for (final id in now.mutedPartners)
                          if (id != partner.id) id,
                        if (mute) partner.id,
                      },
                    ),
                  ),
                ),
            secondary: PartnerBadge(partner.name, size: 40),
            title: Text(words.settingsAppMuted(partner.name)),
            subtitle: Text(words.settingsAppMutedBody),
          ),
      ],
    );
  }
}
