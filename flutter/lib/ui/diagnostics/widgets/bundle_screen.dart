import 'dart:async';

import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/bundle_view_model.dart';

/// All that would be sent to somebody who helps, to the letter, before it goes.
class BundleScreen extends StatelessWidget {
  const BundleScreen({required this.model, super.key});

  final BundleViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.bundleTitle)),
      body: LoadedView(
        value: model.text,
        error: model.error,
        failedTitle: words.errorTitle,
        again: () => unawaited(model.refresh()),
        builder:
            (context, text) => ListenableBuilder(
              listenable: model.send,
              builder: (context, _) => _page(context, text),
            ),
      ),
    );
  }

  Widget _page(BuildContext context, String text) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    return FormPage(
      footer: [
        if (model.send.error case final error?) FormError(words.error(error)),
        MainButton(
          label: words.diagnosticsShare,
          command: model.send,
          onPressed: () => unawaited(model.send.execute()),
        ),
      ],
      children: [
        Text(words.bundleBody),
        const SizedBox(height: Space.side),
        SelectableText(text, style: theme.textTheme.bodySmall?.copyWith(fontFamily: 'monospace')),
        const SizedBox(height: Space.side),
      ],
    );
  }
}
