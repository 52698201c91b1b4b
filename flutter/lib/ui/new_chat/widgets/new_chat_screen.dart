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
import '../view_models/new_chat_view_model.dart';
import 'places.dart';
import 'sharing.dart';

/// Starting a chat: the app, then who, then what they will learn, where that has not been agreed to.
class NewChatScreen extends StatelessWidget {
  const NewChatScreen({required this.model, super.key});

  final NewChatViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return PopScope(
      canPop: !model.placed,
      onPopInvokedWithResult: (popped, _) {
        if (!popped) model.choose(null);
      },
      child: Scaffold(
        appBar: AppBar(title: BarTitle(words.newChatTitle)),
        body: LoadedView(
          value: model.partners,
          error: model.error,
          failedTitle: words.errorTitle,
          again: () => unawaited(model.refresh()),
          builder:
              (context, partners) => ListenableBuilder(
                listenable: Listenable.merge([model.find, model.agree]),
                builder:
                    (context, _) =>
                        model.placed ? _who(context) : NewChatPlaces(model: model),
              ),
        ),
      ),
    );
  }

  Widget _who(BuildContext context) {
    final words = AppLocalizations.of(context);
    final partner = model.partner;
    if (model.answer case NewChatPerson(
      :final person,
    ) when person.answer is LookupConfirmSharing) {
      return SharingPage(
        person: person,
        number: model.number,
        shown: model.shown(person.identifier),
        command: model.agree,
        onAgree: () => unawaited(_go(context, model.agree.execute(person))),
      );
    }
    final kinds = model.kinds;
    final where = partner?.name ?? model.service;
    void find() => unawaited(_go(context, model.find.execute()));
    return FormPage(
      footer: [
        MainButton(label: words.newChatFindButton, command: model.find, onPressed: find),
      ],
      children: [
        const SizedBox(height: Space.half),
        Row(
          spacing: Space.line,
          children: [
            if (partner == null) const HomeBadge(size: 40) else PartnerBadge(partner.name, size: 40),
            Expanded(
              child: Semantics(
                header: true,
                child: Text(
                  words.newChatIdentifier(where),
                  style: Theme.of(context).textTheme.titleLarge?.copyWith(
                    fontWeight: FontWeight.w600,
                  ),
                ),
              ),
            ),
          ],
        ),
        const SizedBox(height: Space.block),
        TextFormField(
          initialValue: model.typed,
          autofocus: true,
          autocorrect: false,
          keyboardType: switch (kinds) {
            [IdentifierKind.phone] => TextInputType.phone,
            _ when kinds.contains(IdentifierKind.email) => TextInputType.emailAddress,
            _ => TextInputType.text,
          },
          textInputAction: TextInputAction.go,
          decoration: InputDecoration(
            labelText: words.kinds(kinds),
            helperText: model.typedNumber,
          ),
          onChanged: (text) => unawaited(model.type(text)),
          onFieldSubmitted: (_) => find(),
        ),
        const SizedBox(height: Space.side),
        if (model.find.running)
          Semantics(liveRegion: true, child: Text(words.newChatSearching(where)))
        else if (_problem(words) case final problem?)
          FormError(problem),
      ],
    );
  }

  String? _problem(AppLocalizations words) {
    final partner = model.partner?.name;
    final where = partner ?? model.service;
    return switch (model.answer) {
      NewChatError(error: BadIdentifierError(:final why, :final wanted)) =>
        words.identifierProblem(why, wanted, partner),
      NewChatError(error: NotAllowedError()) => words.newChatOwn,
      NewChatError(:final error) => words.error(error),
      NewChatPerson(:final person) => switch (person.answer) {
        PersonUnknown() when partner == null =>
          words.newChatUnknownHome(where, model.shown(person.identifier)),
        PersonUnknown() => words.newChatUnknown(where, model.shown(person.identifier)),
        LookupUnreachable() => words.newChatUnreachable(where),
        LookupRefused(:final why) => words.refusal(why),
        PersonFound() || LookupConfirmSharing() => null,
      },
      NewChatOpened() || null => null,
    };
  }

  Future<void> _go(BuildContext context, Future<Result<void>?> looking) async {
    final error = (await looking)?.errorOrNull;
    if (!context.mounted) return;
    if (error != null) tellError(context, error);
    if (model.answer case NewChatOpened(:final chat)) {
      context.pushReplacement(Routes.chat(chat.value));
    }
  }
}
