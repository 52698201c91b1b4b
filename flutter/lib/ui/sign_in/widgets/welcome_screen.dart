import 'dart:async';

import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../core/controls.dart';
import '../../core/theme.dart';
import 'causeway_mark.dart';

/// What the app is, on one page.
class WelcomeScreen extends StatelessWidget {
  const WelcomeScreen({super.key});

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      body: FormPage(
        footer: [
          MainButton(
            label: words.welcomeStart,
            onPressed: () => unawaited(context.push(Routes.number)),
          ),
        ],
        children: [
          const SizedBox(height: Space.page),
          const Align(alignment: AlignmentDirectional.centerStart, child: CausewayMark()),
          const SizedBox(height: Space.block),
          PageTitle(words.welcomeTitle, body: words.welcomeBody),
          _Point(Icons.lock_outline, words.welcomePointEncrypted),
          _Point(Icons.visibility_off_outlined, words.welcomePointShared),
          _Point(Icons.tune, words.welcomePointYours),
        ],
      ),
    );
  }
}

class _Point extends StatelessWidget {
  const _Point(this.icon, this.text);

  final IconData icon;
  final String text;

  @override
  Widget build(BuildContext context) => Padding(
    padding: const EdgeInsets.symmetric(vertical: Space.line),
    child: Row(
      crossAxisAlignment: CrossAxisAlignment.start,
      spacing: Space.side,
      children: [
        ExcludeSemantics(child: Icon(icon, color: Theme.of(context).colorScheme.primary)),
        Expanded(child: Text(text, style: Theme.of(context).textTheme.bodyLarge)),
      ],
    ),
  );
}
