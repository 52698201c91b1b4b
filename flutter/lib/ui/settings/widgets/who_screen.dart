import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/settings_view_model.dart';

/// Who may write first.
class WhoScreen extends StatelessWidget {
  const WhoScreen({required this.model, super.key});

  final SettingsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.settingsWho)),
      body: LoadedView(
        value: model.settings,
        error: model.error,
        failedTitle: words.settingsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder:
            (context, settings) => ListView(
              children: [
                Padding(
                  padding: const EdgeInsets.all(Space.side),
                  child: Text(words.settingsWhoBody),
                ),
                RadioGroup<WhoMayContact>(
                  groupValue: settings.whoMayContact,
                  onChanged: (who) => unawaited(_choose(context, who!)),
                  child: Column(
                    children: [
                      for (final who in WhoMayContact.values.reversed)
                        RadioListTile<WhoMayContact>(
                          value: who,
                          title: Text(words.who(who)),
                          subtitle: Text(words.whoBody(who)),
                        ),
                    ],
                  ),
                ),
              ],
            ),
      ),
    );
  }

  Future<void> _choose(BuildContext context, WhoMayContact who) async {
    final error = await model.make(SetWhoMayContact(who));
    if (error != null && context.mounted) tellError(context, error);
  }
}
