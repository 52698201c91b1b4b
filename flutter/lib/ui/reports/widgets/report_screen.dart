import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/report_view_model.dart';
import 'sent_text.dart';

/// Reporting somebody: first what to send, then all of it, to be looked at before it goes.
class ReportScreen extends StatelessWidget {
  const ReportScreen({required this.model, super.key});

  final ReportViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return PopScope(
      canPop: model.preview == null,
      onPopInvokedWithResult: (popped, _) {
        if (!popped) model.change();
      },
      child: Scaffold(
        appBar: AppBar(title: BarTitle(words.actionReport)),
        body: LoadedView(
          value: model.chat,
          error: model.error,
          failedTitle: words.errorTitle,
          again: () => unawaited(model.refresh()),
          builder:
              (context, chat) => ListenableBuilder(
                listenable: Listenable.merge([model.show, model.send]),
                builder: (context, _) => switch (model.preview) {
                  null => _choose(context),
                  final preview => _preview(context, preview),
                },
              ),
        ),
      ),
    );
  }

  Widget _choose(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    return FormPage(
      footer: [
        if (model.show.error case final error?) FormError(words.error(error)),
        MainButton(
          label: words.reportPreview,
          command: model.show,
          onPressed: model.complete ? () => unawaited(model.show.execute()) : null,
        ),
      ],
      children: [
        PageTitle(words.reportTitle(model.name), body: words.reportExplained(model.name)),
        _Heading(words.reportWhy),
        RadioGroup<ReportReason>(
          groupValue: model.reason,
          onChanged: (reason) => model.choose(reason!),
          child: Column(
            children: [
              for (final reason in ReportReason.values)
                RadioListTile<ReportReason>(
                  value: reason,
                  title: Text(words.reportReason(reason)),
                  contentPadding: EdgeInsets.zero,
                ),
            ],
          ),
        ),
        if (model.messages.isNotEmpty) ...[
          const SizedBox(height: Space.side),
          _Heading(words.reportMessages),
          Text(words.reportMessagesBody, style: theme.textTheme.bodySmall),
          for (final message in model.messages)
            CheckboxListTile(
              value: model.chosen.contains(message.id),
              onChanged:
                  model.mayChooseMore || model.chosen.contains(message.id)
                      ? (yes) => model.tick(message.id, yes: yes ?? false)
                      : null,
              title: Text(
                words.preview(message.content),
                maxLines: 2,
                overflow: TextOverflow.ellipsis,
              ),
              contentPadding: EdgeInsets.zero,
            ),
        ],
        const SizedBox(height: Space.side),
        TextFormField(
          initialValue: model.remark,
          decoration: InputDecoration(labelText: words.reportRemark),
          minLines: 1,
          maxLines: 4,
          onChanged: model.write,
        ),
        SwitchListTile.adaptive(
          value: model.alsoBlock,
          onChanged: (yes) => model.block(yes: yes),
          title: Text(words.reportAlsoBlock(model.name)),
          contentPadding: EdgeInsets.zero,
        ),
      ],
    );
  }

  Widget _preview(BuildContext context, ReportPreview preview) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final desk = preview.desk;
    return FormPage(
      footer: [
        if (model.send.error case final error?) FormError(words.error(error)),
        MainButton(
          label: words.reportSend,
          command: model.send,
          onPressed: desk == null ? null : () => unawaited(_send(context)),
        ),
        TextButton(onPressed: model.change, child: Text(words.actionBack)),
      ],
      children: [
        PageTitle(words.reportPreview, body: words.reportPreviewBody),
        if (desk == null) ...[
          FormError(words.errorNoAbuseDesk),
          const SizedBox(height: Space.block),
        ],
        _Part(words.reportAbout, [model.name, if (preview.partner case final partner?) partner]),
        _Part(words.reportWhy, [words.reportReason(model.reason!)]),
        if (model.remark.trim().isNotEmpty) _Part(words.reportYourWords, [model.remark.trim()]),
        _Part(words.reportMessages, [
          for (final message in model.chosenMessages) words.contentOf(message.content),
          if (model.chosen.isEmpty) words.reportNoMessages,
        ]),
        SentText(preview.text),
        if ((preview.partner, preview.partnerAbuse) case (final partner?, final address?))
          Padding(
            padding: const EdgeInsets.only(top: Space.side),
            child: SelectableText(words.reportPartner(partner, address)),
          ),
      ],
    );
  }

  Future<void> _send(BuildContext context) async {
    final sent = await model.send.execute();
    if (sent is! Ok || !context.mounted) return;
    tell(context, AppLocalizations.of(context).reportSent);
    context.pop();
  }
}

/// One thing that is sent.
class _Part extends StatelessWidget {
  const _Part(this.title, this.lines);

  final String title;
  final List<String> lines;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return Padding(
      padding: const EdgeInsets.only(bottom: Space.side),
      child: MergeSemantics(
        child: Column(
          crossAxisAlignment: CrossAxisAlignment.start,
          spacing: Space.small,
          children: [
            Text(
              title,
              style: theme.textTheme.titleSmall?.copyWith(color: theme.colorScheme.primary),
            ),
            for (final line in lines) Text(line, style: theme.textTheme.bodyLarge),
          ],
        ),
      ),
    );
  }
}

class _Heading extends StatelessWidget {
  const _Heading(this.text);

  final String text;

  @override
  Widget build(BuildContext context) => Semantics(
    header: true,
    child: Text(text, style: Theme.of(context).textTheme.titleMedium),
  );
}
