import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/links.dart';
import '../../core/page_states.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/diagnostics_view_model.dart';

/// What this phone knows about its connection: without messages, names and keys, so that it can be sent to somebody who helps.
class DiagnosticsScreen extends StatelessWidget {
  const DiagnosticsScreen({required this.model, super.key});

  final DiagnosticsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.diagnosticsTitle)),
      body: LoadedView(
        value: model.identity,
        error: model.error,
        failedTitle: words.errorTitle,
        again: () => unawaited(model.refresh()),
        builder: (context, identity) => _list(context, _lines(context, identity)),
      ),
    );
  }

  List<(String, String)> _lines(BuildContext context, Identity identity) {
    final words = AppLocalizations.of(context);
    final directory = model.directory;
    final fetched = directory?.fetchedAt;
    final number = directory?.sequence;
    return [
      (words.diagnosticsConnection, words.connection(model.connection)),
      (words.diagnosticsStorage, words.storage(model.storage)),
      (
        words.diagnosticsArchive,
        switch (identity.archive) {
          true => words.diagnosticsArchiveThere,
          false => words.diagnosticsArchiveNone,
          null => words.diagnosticsArchiveUnknown,
        },
      ),
      (
        words.diagnosticsPartners,
        number == null
            ? words.diagnosticsPartnersNone
            : words.diagnosticsPartnersNumber(
              '$number',
              fetched == null ? '–' : Times(context).full(fetched),
            ),
      ),
      if (directory?.warning case final warning?)
        (words.diagnosticsWarning, words.directoryWarning(warning)),
      if (model.policy case final policy?)
        (words.diagnosticsPolicy, words.enforced(policy.enforced)),
      if (model.numberChange case final change?)
        (words.diagnosticsNumberChange, words.changeStage(change.stage)),
      (words.diagnosticsDevice, '${identity.device}'),
    ];
  }

  Widget _list(BuildContext context, List<(String, String)> lines) {
    final words = AppLocalizations.of(context);
    return ListView(
      children: [
        Padding(padding: const EdgeInsets.all(Space.side), child: Text(words.diagnosticsBody)),
        for (final (title, value) in lines) ListTile(title: Text(title), subtitle: Text(value)),
        Padding(
          padding: const EdgeInsets.all(Space.side),
          child: FilledButton.tonalIcon(
            icon: const Icon(Icons.copy),
            label: Text(words.diagnosticsCopy),
            onPressed: () {
              final text = [for (final (title, value) in lines) '$title: $value'].join('\n');
              unawaited(copy(context, text, words.diagnosticsCopied));
            },
          ),
        ),
        SettingsLink(
          icon: Icons.support_agent,
          title: words.bundleTitle,
          onTap: () => unawaited(context.push(Routes.bundle)),
        ),
      ],
    );
  }
}
