import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/message_info_view_model.dart';

/// What is known of a message: where it stands, why, and its way.
class MessageInfoScreen extends StatelessWidget {
  const MessageInfoScreen({required this.model, super.key});

  final MessageInfoViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.infoTitle)),
      body: LoadedView(
        value: model.message,
        error: model.error,
        failedTitle: words.infoFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: _list,
      ),
    );
  }

  Widget _list(BuildContext context, Message message) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final times = Times(context);
    final mine = message.direction == MessageDirection.outgoing;
    final written = times.full(message.createdAt);
    final (state, serious) = switch (message.state) {
      MessageState.failed => (words.infoFailed, true),
      MessageState.unreadable => (words.infoUnreadable, true),
      _ => (words.infoWaits, false),
    };
    return ListView(
      padding: const EdgeInsets.fromLTRB(Space.side, Space.half, Space.side, Space.page),
      children: [
        Card(
          child: Padding(
            padding: const EdgeInsets.all(Space.side),
            child: Column(
              crossAxisAlignment: CrossAxisAlignment.start,
              spacing: Space.half,
              children: [
                Text(
                  words.contentOf(message.content),
                  maxLines: 8,
                  overflow: TextOverflow.ellipsis,
                  style: theme.textTheme.bodyLarge,
                ),
                Text(
                  mine ? words.infoWritten(written) : words.infoArrived(written),
                  style: theme.textTheme.bodySmall,
                ),
                if (message.sentAt case final at?)
                  Text(words.infoServerTook(times.full(at)), style: theme.textTheme.bodySmall),
                Text(words.state(message.state), style: theme.textTheme.titleSmall),
                if (model.unconfirmedBy case final partner?)
                  Text(words.chatUnconfirmed(partner), style: theme.textTheme.bodySmall),
              ],
            ),
          ),
        ),
        if (message.reason case final reason?) ...[
          _Title(state),
          Text(
            words.reason(reason),
            style: theme.textTheme.bodyLarge?.copyWith(
              color: serious ? theme.colorScheme.error : null,
            ),
          ),
          Padding(
            padding: const EdgeInsets.only(top: Space.small),
            child: Text(words.errorCode(_code(reason)), style: theme.textTheme.bodySmall),
          ),
        ],
        _Title(words.infoWay),
        for (final step in model.steps)
          MergeSemantics(
            child: Padding(
              padding: const EdgeInsets.symmetric(vertical: Space.half),
              child: Row(
                crossAxisAlignment: CrossAxisAlignment.start,
                spacing: Space.line,
                children: [
                  Icon(_icon(step.step), size: 20, color: theme.colorScheme.primary),
                  Expanded(
                    child: Column(
                      crossAxisAlignment: CrossAxisAlignment.start,
                      children: [
                        Text(words.trace(step.step)),
                        Text(
                          [times.full(step.at), if (step.detail case final detail?) detail].join(' · '),
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
          ),
      ],
    );
  }

  String _code(MessageReason reason) => switch (reason) {
    RefusedByService(:final code, :final condition) => '$code ($condition)',
    _ => reason.code,
  };

  IconData _icon(TraceStep step) => switch (step) {
    TraceStep.stored => Icons.save_outlined,
    TraceStep.waiting => Icons.schedule,
    TraceStep.sealed => Icons.lock_outline,
    TraceStep.sentAgain => Icons.refresh,
    TraceStep.acknowledged => Icons.done,
    TraceStep.foundInArchive => Icons.inventory_2_outlined,
    TraceStep.delivered => Icons.done_all,
    TraceStep.read => Icons.check_circle,
    TraceStep.received => Icons.call_received,
    TraceStep.repaired => Icons.healing_outlined,
    TraceStep.failed || TraceStep.unreadable || TraceStep.refused => Icons.error_outline,
  };
}

class _Title extends StatelessWidget {
  const _Title(this.text);

  final String text;

  @override
  Widget build(BuildContext context) => Padding(
    padding: const EdgeInsets.only(top: Space.block, bottom: Space.half),
    child: Semantics(
      header: true,
      child: Text(text, style: Theme.of(context).textTheme.titleMedium),
    ),
  );
}
