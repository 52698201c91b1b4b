import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/media_words.dart';
import '../../../words/words.dart';
import '../../chat/widgets/bubble_frame.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/stops.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/message_info_view_model.dart';
import 'trace_line.dart';

/// What is known of a message: where it stands, why, and its way.
class MessageInfoScreen extends StatelessWidget {
  const MessageInfoScreen({required this.model, super.key});

  final MessageInfoViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(
        title: BarTitle(words.infoTitle),
        actions: [
          if (model.message != null)
            IconButton(
              tooltip: words.infoCopy,
              icon: const Icon(Icons.copy),
              onPressed: () {
                unawaited(Clipboard.setData(ClipboardData(text: model.report)));
                tell(context, words.infoCopied);
              },
            ),
        ],
      ),
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
    final steps = model.steps;
    final missing = words.whyNotHere(message) != null;
    final reason = message.reason ?? (missing ? message.transfer?.reason : null);
    return ListView(
      padding: const EdgeInsets.fromLTRB(Space.side, Space.half, Space.side, Space.page),
      children: [
        _What(message),
        _Title(words.infoState),
        _State(message: message, unconfirmedBy: model.unconfirmedBy),
        if (reason != null) ...[
          const SizedBox(height: Space.line),
          _Why(message: message, reason: reason, model: model),
        ],
        if (steps.isNotEmpty) _Title(words.infoWay),
        for (final (at, step) in steps.indexed)
          TraceLine(step: step, last: at == steps.length - 1),
      ],
    );
  }
}

/// What was said, and when.
class _What extends StatelessWidget {
  const _What(this.message);

  final Message message;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final times = Times(context);
    final quiet = theme.textTheme.bodySmall?.copyWith(color: theme.colorScheme.onSurfaceVariant);
    final written = times.full(message.createdAt);
    return Card(
      child: Padding(
        padding: const EdgeInsets.all(Space.side),
        child: Column(
          crossAxisAlignment: CrossAxisAlignment.stretch,
          spacing: Space.small,
          children: [
            Text(
              // Why it cannot be shown stands below.
              message.content is PlaceholderContent
                  ? words.contentPlaceholder
                  : words.contentOf(message.content),
              maxLines: 8,
              overflow: TextOverflow.ellipsis,
              style: theme.textTheme.bodyLarge?.copyWith(
                fontStyle: message.content.words == null ? FontStyle.italic : null,
              ),
            ),
            if (message.content case final MediaContent content) Text(_facts(words, content), style: quiet),
            const SizedBox(height: Space.small),
            Text(
              message.direction == MessageDirection.outgoing
                  ? words.infoWritten(written)
                  : words.infoArrived(written),
              style: quiet,
            ),
            if (message.sentAt case final at?)
              Text(words.infoServerTook(times.full(at)), style: quiet),
            if (message.device case final device?)
              Text(words.infoDevice('$device'), style: quiet),
          ],
        ),
      ),
    );
  }
}

/// `2.3 MB · 1600 × 1200 · image/jpeg`
String _facts(AppLocalizations words, MediaContent content) => [
  if (content.bytes case final bytes?) words.size(bytes),
  if (content case MediaContent(:final width?, :final height?)) words.infoPixels(width, height),
  content.mime,
].join(' · ');

class _State extends StatelessWidget {
  const _State({required this.message, required this.unconfirmedBy});

  final Message message;

  /// The app that does not tell whether it arrived.
  final String? unconfirmedBy;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final failed = message.state == MessageState.failed;
    final color = failed ? theme.colorScheme.error : theme.colorScheme.onSurface;
    return MergeSemantics(
      child: Row(
        crossAxisAlignment: CrossAxisAlignment.start,
        spacing: Space.line,
        children: [
          Icon(stateIcon(message.state), size: 24, color: color),
          Expanded(
            child: Column(
              crossAxisAlignment: CrossAxisAlignment.start,
              spacing: Space.small,
              children: [
                Text(
                  words.state(message.state),
                  style: theme.textTheme.bodyLarge?.copyWith(
                    color: color,
                    fontWeight: FontWeight.w600,
                  ),
                ),
                for (final more in [
                  words.transfer(message),
                  if (unconfirmedBy case final partner?) words.chatUnconfirmed(partner),
                ].nonNulls)
                  Text(
                    more,
                    style: theme.textTheme.bodyMedium?.copyWith(
                      color: theme.colorScheme.onSurfaceVariant,
                    ),
                  ),
              ],
            ),
          ),
        ],
      ),
    );
  }
}

/// Why it stands there, with the next step where there is one, and the code for whoever helps.
class _Why extends StatelessWidget {
  const _Why({required this.message, required this.reason, required this.model});

  final Message message;
  final MessageReason reason;
  final MessageInfoViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final scheme = theme.colorScheme;
    final (title, background, color) = switch (message.state) {
      MessageState.failed => (words.infoFailed, scheme.errorContainer, scheme.onErrorContainer),
      _ when message.transfer?.step == TransferStep.failed || message.transfer?.step == TransferStep.gone => (
        words.infoUnreadable,
        scheme.surfaceContainerHigh,
        scheme.onSurface,
      ),
      MessageState.unreadable => (
        words.infoUnreadable,
        scheme.surfaceContainerHigh,
        scheme.onSurface,
      ),
      _ => (words.infoWaits, scheme.surfaceContainerHigh, scheme.onSurface),
    };
    final next = _next(context);
    return Container(
      padding: const EdgeInsets.all(Space.side),
      decoration: BoxDecoration(
        color: background,
        borderRadius: BorderRadius.circular(Space.cardCorner),
      ),
      child: Stops(
        child: Column(
          crossAxisAlignment: CrossAxisAlignment.stretch,
          spacing: Space.small,
          children: [
            Semantics(
              header: true,
              child: Text(title, style: theme.textTheme.titleSmall?.copyWith(color: color)),
            ),
            Text(words.whyNotHere(message) ?? words.reason(reason), style: theme.textTheme.bodyLarge?.copyWith(color: color)),
            Text(
              words.errorCode(_code),
              style: theme.textTheme.bodySmall?.copyWith(color: color),
            ),
            if (next case (final label, final run))
              Padding(
                padding: const EdgeInsets.only(top: Space.half),
                child: FilledButton(
                  onPressed: run,
                  style: FilledButton.styleFrom(
                    backgroundColor: color,
                    foregroundColor: background,
                  ),
                  child: Text(label),
                ),
              ),
          ],
        ),
      ),
    );
  }

  (String, VoidCallback)? _next(BuildContext context) {
    final words = AppLocalizations.of(context);
    if (reason is DeviceKeyChanged || reason is NoAcceptedDevice) {
      return (
        words.nextDevices,
        () => unawaited(context.push(Routes.safety(message.chat.value))),
      );
    }
    if (!model.mayRetry) return null;
    return (words.chatRetry, () => unawaited(_retry(context)));
  }

  Future<void> _retry(BuildContext context) async {
    final error = (await model.retry.execute())?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }

  String get _code => switch (reason) {
    RefusedByService(:final code, :final condition) => '$code ($condition)',
    _ => reason.code,
  };
}

class _Title extends StatelessWidget {
  const _Title(this.text);

  final String text;

  @override
  Widget build(BuildContext context) => Padding(
    padding: const EdgeInsets.only(top: Space.block, bottom: Space.line),
    child: Semantics(
      header: true,
      child: Text(text, style: Theme.of(context).textTheme.titleMedium),
    ),
  );
}
