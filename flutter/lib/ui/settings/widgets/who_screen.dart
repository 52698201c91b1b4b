import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../view_models/who_view_model.dart';

/// Who may write first, and the people who are no strangers.
class WhoScreen extends StatelessWidget {
  const WhoScreen({required this.model, super.key});

  final WhoViewModel model;

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
            (context, settings) => ListenableBuilder(
              listenable: model.readContacts,
              builder: (context, _) => _list(context, settings),
            ),
      ),
    );
  }

  Widget _list(BuildContext context, Settings settings) {
    final words = AppLocalizations.of(context);
    final read = model.readContacts;
    final problem = switch (read.error) {
      final error? => words.error(error),
      null when model.denied => words.contactsDenied,
      null => null,
    };
    return ListView(
      padding: const EdgeInsets.only(bottom: Space.page),
      children: [
        Padding(
          padding: const EdgeInsets.fromLTRB(Space.side, Space.half, Space.side, Space.half),
          child: Text(
            words.settingsWhoBody,
            style: Theme.of(context).textTheme.bodyLarge?.copyWith(
              color: Theme.of(context).colorScheme.onSurfaceVariant,
            ),
          ),
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
        SectionTitle(words.contactsTitle),
        ListTile(
          leading: const Icon(Icons.contacts_outlined),
          title: Text(words.contactsTake),
          subtitle: Text(
            switch (model.contacts) {
              final count? => words.contactsTaken(count),
              null => words.contactsBody,
            },
          ),
          trailing:
              read.running
                  ? SizedBox.square(
                    dimension: 24,
                    child: CircularProgressIndicator(
                      strokeWidth: 2,
                      semanticsLabel: words.loading,
                    ),
                  )
                  : const Icon(Icons.sync),
          onTap: read.running ? null : () => unawaited(read.execute()),
        ),
        if (problem != null)
          Padding(
            padding: const EdgeInsets.symmetric(horizontal: Space.side),
            child: FormError(problem),
          ),
      ],
    );
  }

  Future<void> _choose(BuildContext context, WhoMayContact who) async {
    final error = (await model.change.execute(SetWhoMayContact(who)))?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }
}
