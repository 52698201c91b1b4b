import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/page_states.dart';

/// That third-party chats cannot be had, and why.
class ClosedMessage extends StatelessWidget {
  const ClosedMessage(this.why, {super.key});

  final Refusal why;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return PageMessage(
      icon: Icons.public_off,
      title: words.closedTitle(why),
      body: words.closedBody(why),
      actions: [
        FilledButton.tonal(
          onPressed: () => unawaited(context.push(Routes.whichNumbersInside)),
          child: Text(words.eligibilityMore),
        ),
      ],
    );
  }
}
