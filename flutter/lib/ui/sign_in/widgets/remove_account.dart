import 'dart:async';

import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/controls.dart';

/// Takes the account off this phone, when the user knows what is lost with it.
class RemoveAccountButton extends StatelessWidget {
  const RemoveAccountButton({required this.service, required this.remove, super.key});

  /// The home service, which keeps the account.
  final String service;
  final Future<void> Function() remove;

  @override
  Widget build(BuildContext context) => TextButton(
    style: TextButton.styleFrom(foregroundColor: Theme.of(context).colorScheme.error),
    onPressed: () => unawaited(askToRemove(context, service, remove)),
    child: Text(AppLocalizations.of(context).removeAccount),
  );
}

Future<void> askToRemove(
  BuildContext context,
  String service,
  Future<void> Function() remove,
) async {
  final words = AppLocalizations.of(context);
  final yes = await confirm(
    context,
    title: words.removeAccountTitle,
    body: words.removeAccountBody(service),
    yes: words.removeAccountYes,
  );
  if (yes) await remove();
}
