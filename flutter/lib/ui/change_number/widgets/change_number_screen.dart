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
import '../../core/section.dart';
import '../../core/theme.dart';
import '../../sign_in/widgets/number_field.dart';
import '../../sign_in/widgets/secret_field.dart';
import '../view_models/change_number_view_model.dart';

/// Another number for the account: first what that means, then the number, then what came of it.
class ChangeNumberScreen extends StatelessWidget {
  const ChangeNumberScreen({required this.model, super.key});

  final ChangeNumberViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(),
      body: LoadedView(
        value: model.identity,
        error: model.error,
        failedTitle: words.errorTitle,
        again: () => unawaited(model.refresh()),
        builder:
            (context, identity) => ListenableBuilder(
              listenable: Listenable.merge([model.begin, model.share]),
              builder:
                  (context, _) => switch (model.page) {
                    ChangePage.explanation => _explanation(context),
                    ChangePage.form => _form(context),
                    ChangePage.working => _working(context),
                    ChangePage.result => _result(context, model.now!),
                  },
            ),
      ),
    );
  }

  Widget _explanation(BuildContext context) {
    final words = AppLocalizations.of(context);
    return FormPage(
      footer: [MainButton(label: words.actionContinue, onPressed: model.understood)],
      children: [
        PageTitle(words.changeTitle, body: words.changeBody),
        PointRow(
          icon: Icons.forum_outlined,
          title: words.changePointStays,
          body: words.changePointStaysBody,
        ),
        PointRow(
          icon: Icons.campaign_outlined,
          title: words.changePointTold(model.service),
          body: words.changePointToldBody,
        ),
        PointRow(
          icon: Icons.lock_clock_outlined,
          title: words.changePointWait,
          body: words.changePointWaitBody,
        ),
        PointRow(
          icon: Icons.public_off,
          title: words.changePointOutside,
          body: words.changePointOutsideBody,
        ),
        PointRow(
          icon: Icons.key_outlined,
          title: words.changePointAccount,
          body: words.changePointAccountBody(model.service),
        ),
      ],
    );
  }

  Widget _form(BuildContext context) {
    final words = AppLocalizations.of(context);
    return FormPage(
      footer: [
        if (model.begin.error case final error?) FormError(words.error(error)),
        MainButton(
          label: words.changeTitle,
          onPressed: model.complete ? () => unawaited(_begin(context)) : null,
        ),
      ],
      children: [
        PageTitle(words.changeNewNumber, body: words.changeNewNumberBody(model.service)),
        NumberField(model: model, label: words.changeNewNumber),
        const SizedBox(height: Space.side),
        if (model.number case final number?) ...[
          NumberVerdict(
            number.eligibility,
            changing: true,
            more: () => unawaited(context.push(Routes.whichNumbersInside)),
          ),
          const SizedBox(height: Space.side),
        ],
        SecretField(onChanged: model.setCredential),
      ],
    );
  }

  Future<void> _begin(BuildContext context) async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: words.changeConfirmTitle(unbroken(model.number!.shown)),
      body: words.changeConfirmBody(unbroken(model.shown(model.identity!.number))),
      yes: words.changeTitle,
      destructive: false,
    );
    if (yes) await model.begin.execute();
  }

  Widget _working(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final now = model.now;
    return FormPage(
      footer: [
        if (!model.begin.running)
          MainButton(label: words.actionAgain, onPressed: () => unawaited(model.goOn())),
        TextButton(onPressed: () => context.pop(), child: Text(words.changeLeave)),
      ],
      children: [
        PageTitle(words.changeWorkingTitle, body: words.changeWorkingBody),
        Semantics(
          liveRegion: true,
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.start,
            spacing: Space.line,
            children: [
              LinearProgressIndicator(
                semanticsLabel: words.loading,
                // Nothing moves while it waits for a connection.
                value:
                    model.begin.running
                        ? null
                        : switch (now?.stage) {
                          ChangeStage.leaving => 1 / 3,
                          ChangeStage.closing => 2 / 3,
                          _ => 0,
                        },
              ),
              Text(
                now == null || !model.underWay
                    ? words.changeSigningIn
                    : words.changeStage(now.stage),
                style: theme.textTheme.titleMedium,
              ),
            ],
          ),
        ),
      ],
    );
  }

  Widget _result(BuildContext context, NumberChange change) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final open = change.oldAccount is OldAccountOpen;
    return FormPage(
      footer: [
        if (model.share.error case final error?) FormError(words.error(error)),
        MainButton(label: words.actionDone, onPressed: () => context.pop()),
      ],
      children: [
        PageTitle(words.changeDoneTitle(unbroken(model.shown(change.number))), body: words.changeDoneBody),
        NoteCard(
          icon: open ? Icons.warning_amber : Icons.check_circle_outline,
          title: open ? words.changeOldOpenTitle : words.changeOldTitle,
          body: words.oldAccount(change.oldAccount, unbroken(model.shown(change.former))),
        ),
        if (model.closed case final why?) ...[
          const SizedBox(height: Space.line),
          NoteCard(
            icon: Icons.lock_outline,
            title: words.changeThirdPartyClosed,
            body: words.refusal(why),
          ),
        ],
        if (model.waiting.isNotEmpty) ...[
          const SizedBox(height: Space.block),
          Semantics(
            header: true,
            child: Text(words.changeTellTitle, style: theme.textTheme.titleMedium),
          ),
          const SizedBox(height: Space.small),
          Text(
            words.changeTellBody,
            style: theme.textTheme.bodyMedium?.copyWith(
              color: theme.colorScheme.onSurfaceVariant,
            ),
          ),
          for (final partner in model.waiting)
            Padding(
              padding: const EdgeInsets.only(top: Space.line),
              child: Row(
                spacing: Space.line,
                children: [
                  PartnerBadge(partner.name, size: 40),
                  Expanded(child: Text(partner.name, style: theme.textTheme.bodyLarge)),
                  FilledButton.tonal(
                    onPressed:
                        model.share.running
                            ? null
                            : () => unawaited(model.share.execute(partner)),
                    child: Text(
                      words.changeTell,
                      semanticsLabel: words.changeTellTo(partner.name),
                    ),
                  ),
                ],
              ),
            ),
        ],
      ],
    );
  }
}
