import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../session.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';

/// The account is being opened, or could not be.
class OpeningScreen extends StatelessWidget {
  const OpeningScreen({required this.session, super.key});

  final Session session;

  @override
  Widget build(BuildContext context) => Scaffold(
    body: SafeArea(
      child: ListenableBuilder(
        listenable: session,
        builder: (context, _) {
          final words = AppLocalizations.of(context);
          return switch (session.state) {
            SessionFailed(:final error) => _failed(context, error),
            SessionOpening(recovering: true) => LoadingView(label: words.openingRecovering),
            _ => LoadingView(label: words.openingTitle),
          };
        },
      ),
    ),
  );

  Widget _failed(BuildContext context, CoreError error) {
    final words = AppLocalizations.of(context);
    final damaged = error is DamagedError;
    final locked = error is WrongKeyError;
    return PageMessage(
      icon: Icons.error_outline,
      title: words.openingFailedTitle,
      body: [
        words.error(error),
        if (damaged) words.openingRecoverExplained,
        if (locked) words.openingAnewExplained,
      ].join('\n\n'),
      actions: [
        if (damaged)
          FilledButton(
            onPressed: () => unawaited(session.recover()),
            child: Text(words.openingRecover),
          ),
        FilledButton.tonal(
          onPressed: () => unawaited(session.open()),
          child: Text(words.actionAgain),
        ),
        if (locked)
          TextButton(
            onPressed: () => unawaited(_beginAnew(context)),
            child: Text(words.openingAnew),
          ),
      ],
    );
  }

  Future<void> _beginAnew(BuildContext context) async {
    final words = AppLocalizations.of(context);
    final sure = await confirm(
      context,
      title: words.openingAnewQuestion,
      body: words.openingAnewConsequence,
      yes: words.openingAnew,
    );
    if (sure) await session.beginAnew();
  }
}
