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
import 'sharing.dart';

/// Starting a chat: the app, then who, then what they will learn, where that has not been agreed to.
class NewChatScreen extends StatelessWidget {
  const NewChatScreen({required this.model, super.key});

  final NewChatViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final partner = model.partner;
    return PopScope(
      canPop: partner == null,
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
                        partner == null ? _apps(context, partners) : _who(context, partner),
              ),
        ),
      ),
    );
  }

  Widget _apps(BuildContext context, List<Partner> partners) {
    final words = AppLocalizations.of(context);
    final settings = model.settings;
    if (settings != null && settings.onboarding != OnboardingStep.done) {
      final closed = model.onboarding?.closed;
      return PageMessage(
        icon: Icons.forum_outlined,
        title: closed == null ? words.newChatSetUpBody : words.closedTitle(closed),
        body: closed == null ? words.onboardingStartBody : words.closedBody(closed),
        actions: [
          if (closed == null)
            FilledButton(
              onPressed: () => unawaited(context.push(Routes.onboarding)),
              child: Text(words.actionSetUp),
            ),
        ],
      );
    }
    if (settings != null && !settings.thirdParty) {
      return PageMessage(
        icon: Icons.forum_outlined,
        title: words.settingsThirdPartyOff,
        body: words.refusal(Refusal.switchedOff),
        actions: [
          FilledButton(
            onPressed: () => unawaited(context.push(Routes.thirdParty)),
            child: Text(words.actionOpenSettings),
          ),
        ],
      );
    }
    if (partners.isEmpty) {
      return PageMessage(
        icon: Icons.forum_outlined,
        title: words.newChatNoApps,
        actions: [
          FilledButton.tonal(
            onPressed: () => unawaited(context.push(Routes.thirdParty)),
            child: Text(words.nextChoose),
          ),
        ],
      );
    }
    return ListView(
      children: [
        if (model.expired)
          NoticeStrip(
            icon: Icons.update,
            text: words.refusal(Refusal.directoryExpired),
            action: words.nextRefresh,
            onAction: () => unawaited(model.refreshPartners.execute()),
          ),
        Padding(
          padding: const EdgeInsets.fromLTRB(Space.side, Space.side, Space.side, Space.half),
          child: Semantics(
            header: true,
            child: Text(words.newChatWhere, style: Theme.of(context).textTheme.titleMedium),
          ),
        ),
        for (final partner in partners)
          ListTile(
            leading: PartnerBadge(partner.name, size: 40),
            title: Text(partner.name),
            subtitle: Text(words.kinds(partner.identifiers)),
            trailing: const Icon(Icons.chevron_right),
            onTap: () => model.choose(partner),
          ),
      ],
    );
  }

  Widget _who(BuildContext context, Partner partner) {
    final words = AppLocalizations.of(context);
    if (model.answer case NewChatPerson(
      :final person,
    ) when person.answer is LookupConfirmSharing) {
      return SharingPage(
        person: person,
        number: model.number ?? '',
        command: model.agree,
        onAgree: () => unawaited(_go(context, model.agree.execute(person))),
      );
    }
    final kinds = partner.identifiers;
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
            PartnerBadge(partner.name, size: 40),
            Expanded(
              child: Semantics(
                header: true,
                child: Text(
                  words.newChatIdentifier(partner.name),
                  style: Theme.of(context).textTheme.titleLarge,
                ),
              ),
            ),
          ],
        ),
        const SizedBox(height: Space.block),
        TextField(
          autofocus: true,
          autocorrect: false,
          keyboardType: switch (kinds) {
            [IdentifierKind.phone] => TextInputType.phone,
            _ when kinds.contains(IdentifierKind.email) => TextInputType.emailAddress,
            _ => TextInputType.text,
          },
          textInputAction: TextInputAction.go,
          decoration: InputDecoration(labelText: words.kinds(kinds)),
          onChanged: model.type,
          onSubmitted: (_) => find(),
        ),
        const SizedBox(height: Space.side),
        if (model.find.running)
          Semantics(liveRegion: true, child: Text(words.newChatSearching(partner.name)))
        else if (_problem(words, partner) case final problem?)
          FormError(problem),
      ],
    );
  }

  String? _problem(AppLocalizations words, Partner partner) => switch (model.answer) {
    NewChatError(error: BadIdentifierError(:final why, :final wanted)) => words.identifierProblem(
      why,
      wanted,
      partner.name,
    ),
    NewChatError(:final error) => words.error(error),
    NewChatPerson(:final person) => switch (person.answer) {
      PersonUnknown() => words.newChatUnknown(partner.name, person.identifier),
      LookupUnreachable() => words.newChatUnreachable(partner.name),
      LookupRefused(:final why) => words.refusal(why),
      PersonFound() || LookupConfirmSharing() => null,
    },
    NewChatOpened() || null => null,
  };

  Future<void> _go(BuildContext context, Future<Result<void>?> looking) async {
    final error = (await looking)?.errorOrNull;
    if (!context.mounted) return;
    if (error != null) tellError(context, error);
    if (model.answer case NewChatOpened(:final chat)) {
      context.pushReplacement(Routes.chat(chat.value));
    }
  }
}
