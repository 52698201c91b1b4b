import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/requests_view_model.dart';

/// What a stranger wrote, and what to do about it. Links in it do nothing, and nothing goes out by looking.
class RequestScreen extends StatelessWidget {
  const RequestScreen({required this.model, super.key});

  final RequestViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.requestTitle)),
      body: model.error is NotFoundError ? _gone(words) : LoadedView(
        value: model.chat,
        error: model.error,
        failedTitle: words.requestsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: (context, chat) => Column(
          children: [
            Expanded(child: _what(context, chat)),
            _Decision(model: model, chat: chat),
          ],
        ),
      ),
    );
  }

  Widget _gone(AppLocalizations words) =>
      PageMessage(icon: Icons.mark_email_read_outlined, title: words.requestGoneTitle);

  Widget _what(BuildContext context, Chat chat) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    return ListView(
      padding: const EdgeInsets.all(Space.side),
      children: [
        Center(child: PersonAvatar(name: model.name, partnerName: chat.partnerName, size: 72)),
        const SizedBox(height: Space.line),
        Semantics(
          header: true,
          child: Text(
            model.name,
            textAlign: TextAlign.center,
            style: theme.textTheme.titleLarge?.copyWith(fontWeight: FontWeight.w600),
          ),
        ),
        if (chat.partnerName case final partner?)
          Padding(
            padding: const EdgeInsets.only(top: Space.half),
            child: Center(child: PartnerChip(partner)),
          ),
        const SizedBox(height: Space.block),
        Semantics(
          header: true,
          child: Text(words.requestMessages, style: theme.textTheme.labelLarge),
        ),
        const SizedBox(height: Space.half),
        for (final message in model.messages)
          MergeSemantics(
            child: Container(
              margin: const EdgeInsets.only(bottom: Space.half),
              padding: const EdgeInsets.all(Space.line),
              decoration: BoxDecoration(
                color: theme.colorScheme.surfaceContainerHigh,
                borderRadius: BorderRadius.circular(Space.cardCorner),
              ),
              child: Column(
                crossAxisAlignment: CrossAxisAlignment.start,
                spacing: Space.small,
                children: [
                  Text(words.contentOf(message.content), style: theme.textTheme.bodyLarge),
                  Text(
                    Times(context).full(message.createdAt),
                    style: theme.textTheme.labelSmall?.copyWith(
                      color: theme.colorScheme.onSurfaceVariant,
                    ),
                  ),
                ],
              ),
            ),
          ),
        if (model.dropped > 0)
          Text(words.requestDropped(model.dropped), style: theme.textTheme.bodySmall),
      ],
    );
  }
}

class _Decision extends StatelessWidget {
  const _Decision({required this.model, required this.chat});

  final RequestViewModel model;
  final Chat chat;

  Future<void> _refuse(BuildContext context) async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: words.requestRefuseTitle,
      body: words.requestRefuseBody,
      yes: words.actionRefuse,
    );
    if (yes && context.mounted) await _leave(context, model.refuse.execute());
  }

  Future<void> _block(BuildContext context) async {
    final yes = await confirmBlock(context, model.name);
    if (yes && context.mounted) await _leave(context, model.block.execute());
  }

  Future<void> _leave(BuildContext context, Future<Result<void>?> deciding) async {
    final decided = await deciding;
    if (!context.mounted) return;
    switch (decided) {
      case Ok():
        context.pop();
      case Err(:final error):
        tellError(context, error);
      case null:
    }
  }

  Future<void> _accept(BuildContext context) async {
    final accepted = await model.accept.execute();
    if (!context.mounted) return;
    switch (accepted) {
      case Ok():
        context.pushReplacement(Routes.chat(model.id.value));
      case Err(:final error):
        tellError(context, error);
      case null:
    }
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final error = theme.colorScheme.error;
    return Material(
      color: theme.colorScheme.surfaceContainer,
      child: SafeArea(
        top: false,
        child: Padding(
          padding: const EdgeInsets.all(Space.side),
          child: Column(
            spacing: Space.half,
            children: [
              Text(
                chat.readOnly == null ? words.requestExplained : words.refusal(chat.readOnly!),
                textAlign: TextAlign.center,
                style: theme.textTheme.bodySmall,
              ),
              MainButton(
                label: words.actionAccept,
                command: model.accept,
                onPressed: chat.readOnly == null ? () => unawaited(_accept(context)) : null,
              ),
              Wrap(
                alignment: WrapAlignment.center,
                spacing: Space.half,
                children: [
                  TextButton(
                    onPressed: () => unawaited(_refuse(context)),
                    child: Text(words.actionRefuse),
                  ),
                  TextButton(
                    onPressed: () => unawaited(_block(context)),
                    style: TextButton.styleFrom(foregroundColor: error),
                    child: Text(words.actionBlock),
                  ),
                  TextButton(
                    onPressed: () => unawaited(context.push(Routes.report(model.id.value))),
                    style: TextButton.styleFrom(foregroundColor: error),
                    child: Text(words.actionReport),
                  ),
                ],
              ),
            ],
          ),
        ),
      ),
    );
  }
}
