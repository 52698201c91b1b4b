import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/stops.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/reports_view_model.dart';
import 'sent_text.dart';

/// What was reported, and what the home service answered.
class ReportsScreen extends StatelessWidget {
  const ReportsScreen({required this.model, super.key});

  final ReportsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.reportsTitle)),
      body: LoadedView(
        value: model.messages,
        error: model.error,
        failedTitle: words.reportsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder:
            (context, messages) =>
                messages.isEmpty
                    ? PageMessage(
                      icon: Icons.flag_outlined,
                      title: words.reportsEmptyTitle,
                      body: words.reportsEmptyBody,
                    )
                    : ListView(
                      padding: const EdgeInsets.all(Space.side),
                      children: [
                        for (final message in messages)
                          Padding(
                            padding: const EdgeInsets.only(bottom: Space.line),
                            child: _Entry(message),
                          ),
                        if (model.more)
                          TextButton(
                            onPressed: () => unawaited(model.readMore()),
                            child: Text(words.reportsMore),
                          ),
                      ],
                    ),
      ),
    );
  }
}

class _Entry extends StatelessWidget {
  const _Entry(this.message);

  final Message message;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final mine = message.direction == MessageDirection.outgoing;
    final when = Times(context).full(message.sentAt ?? message.createdAt);
    final why = message.reason;
    return Card(
      clipBehavior: Clip.antiAlias,
      child: Padding(
        padding: const EdgeInsets.all(Space.side),
        child: Stops(
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.start,
            spacing: Space.half,
            children: [
              MergeSemantics(
                child: Row(
                  crossAxisAlignment: CrossAxisAlignment.start,
                  spacing: Space.line,
                  children: [
                    Icon(
                      mine ? Icons.flag_outlined : Icons.mark_email_read_outlined,
                      color: theme.colorScheme.primary,
                    ),
                    Expanded(
                      child: Column(
                        crossAxisAlignment: CrossAxisAlignment.start,
                        children: [
                          Text(
                            mine ? words.reportsSent : words.reportsAnswer,
                            style: theme.textTheme.titleSmall,
                          ),
                          Text(
                            mine ? '${words.state(message.state)} · $when' : when,
                            style: theme.textTheme.bodySmall?.copyWith(
                              color: theme.colorScheme.onSurfaceVariant,
                            ),
                          ),
                        ],
                      ),
                    ),
                  ],
                ),
              ),
              if (mine && why != null)
                Text(words.reason(why), style: TextStyle(color: theme.colorScheme.error)),
              switch (message.content) {
                ReportContent(:final text) => SentText(text),
                final other => MergeSemantics(
                  // A finger copies it, so it is as high as one.
                  child: Container(
                    width: double.infinity,
                    constraints: const BoxConstraints(minHeight: Space.target),
                    alignment: AlignmentDirectional.centerStart,
                    child: SelectableText(words.contentOf(other)),
                  ),
                ),
              },
            ],
          ),
        ),
      ),
    );
  }
}
