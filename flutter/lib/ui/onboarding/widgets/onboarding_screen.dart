import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/links.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../../eligibility/widgets/closed_message.dart';
import '../view_models/onboarding_view_model.dart';
import 'points.dart';

/// The way to third-party chats, one page for each step of the core's.
class OnboardingScreen extends StatelessWidget {
  const OnboardingScreen({required this.model, super.key});

  final OnboardingViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final onboarding = model.onboarding;
    final number = switch (onboarding?.step) {
      OnboardingStep.explanation => 1,
      OnboardingStep.apps => 2,
      OnboardingStep.inbox => 3,
      _ => null,
    };
    return Scaffold(
      appBar: AppBar(
        leading: CloseButton(onPressed: () => context.pop()),
        title: number == null ? null : _Steps(number),
        actions: [
          if (number != null)
            TextButton(
              onPressed: () => unawaited(_quit(context)),
              child: Text(words.actionCancel),
            ),
        ],
      ),
      body: LoadedView(
        value: onboarding,
        error: model.error,
        failedTitle: words.errorTitle,
        again: () => unawaited(model.refresh()),
        builder:
            (context, onboarding) => ListenableBuilder(
              listenable: model.answer,
              builder: (context, _) => _step(context, onboarding),
            ),
      ),
    );
  }

  Future<void> _quit(BuildContext context) async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: words.onboardingQuit,
      body: words.onboardingLaterBody,
      yes: words.onboardingQuit,
    );
    if (!yes) return;
    await model.quit();
    if (context.mounted) context.pop();
  }

  Widget _step(BuildContext context, Onboarding onboarding) {
    final words = AppLocalizations.of(context);
    if (onboarding.closed case final why? when onboarding.step != OnboardingStep.done) {
      return ClosedMessage(why);
    }
    return switch (onboarding.step) {
      OnboardingStep.start => _page(
        context,
        label: words.onboardingStartButton,
        next: model.begin,
        children: [
          const SizedBox(height: Space.block),
          _Badges([for (final partner in model.offered) partner.name]),
          PageTitle(words.onboardingStartTitle, body: words.onboardingStartBody),
        ],
      ),
      OnboardingStep.explanation => _page(
        context,
        label: words.onboardingUnderstood,
        next: model.understood,
        children: [
          PageTitle(words.onboardingExplanationTitle, body: words.onboardingExplanationBody),
          for (final point in onboarding.points)
            PointRow(
              icon: pointIcon(point),
              title: words.point(point),
              body: words.pointBody(point),
            ),
        ],
      ),
      OnboardingStep.apps => _page(
        context,
        label: words.actionContinue,
        next: model.chooseApps,
        back: true,
        children: [
          PageTitle(words.onboardingAppsTitle, body: words.onboardingAppsBody),
          if (model.offered.isEmpty) Text(words.onboardingAppsNone),
          for (final partner in model.offered)
            _Choice(
              partner,
              chosen: model.chosen.contains(partner.id),
              onChanged: (yes) => model.tick(partner.id, yes: yes),
            ),
        ],
      ),
      OnboardingStep.inbox => _page(
        context,
        label: words.onboardingFinish,
        next: model.finish,
        back: true,
        children: [
          PageTitle(words.onboardingInboxTitle, body: words.onboardingInboxBody),
          RadioGroup<InboxLayout>(
            groupValue: model.layout,
            onChanged: (layout) => model.lay(layout!),
            child: Column(
              children: [
                for (final layout in InboxLayout.values)
                  RadioListTile<InboxLayout>(
                    value: layout,
                    title: Text(words.layout(layout)),
                    subtitle: Text(words.layoutBody(layout)),
                    contentPadding: EdgeInsets.zero,
                  ),
              ],
            ),
          ),
        ],
      ),
      OnboardingStep.done => _done(context),
    };
  }

  Widget _page(
    BuildContext context, {
    required String label,
    required Future<Result<Settings>?> Function() next,
    required List<Widget> children,
    bool back = false,
  }) {
    final words = AppLocalizations.of(context);
    return FormPage(
      footer: [
        if (model.answer.error case final error?) FormError(words.error(error)),
        MainButton(label: label, command: model.answer, onPressed: () => unawaited(next())),
        if (back)
          TextButton(onPressed: () => unawaited(model.back()), child: Text(words.actionBack)),
      ],
      children: children,
    );
  }

  Widget _done(BuildContext context) {
    final words = AppLocalizations.of(context);
    final names = [
      for (final id in model.chosen) model.partners[id]?.name ?? id,
    ];
    return PageMessage(
      icon: Icons.check,
      title: words.onboardingDoneTitle,
      body: words.onboardingDoneBody(words.list(names)),
      actions: [
        FilledButton(
          onPressed: () => context.pushReplacement(Routes.newChat),
          child: Text(words.onboardingDoneButton),
        ),
        TextButton(onPressed: () => context.pop(), child: Text(words.actionDone)),
      ],
    );
  }
}

/// An app that can be chosen, with its own rules.
class _Choice extends StatelessWidget {
  const _Choice(this.partner, {required this.chosen, required this.onChanged});

  final Partner partner;
  final bool chosen;
  final ValueChanged<bool> onChanged;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    Widget link(String title, String page) => TextButton(
      onPressed: () => unawaited(openPage(context, page)),
      child: Text(title, semanticsLabel: words.partnerLink(title, partner.name)),
    );
    return Padding(
      padding: const EdgeInsets.only(bottom: Space.line),
      child: Card(
        clipBehavior: Clip.antiAlias,
        child: Column(
          crossAxisAlignment: CrossAxisAlignment.start,
          children: [
            CheckboxListTile(
              value: chosen,
              onChanged: (yes) => onChanged(yes ?? false),
              secondary: PartnerBadge(partner.name, size: 40),
              title: Text(partner.name),
              subtitle: Text(words.kinds(partner.identifiers)),
            ),
            Padding(
              padding: const EdgeInsetsDirectional.only(start: 60, bottom: Space.small),
              child: Wrap(
                children: [
                  link(words.partnerPrivacy, partner.privacyPolicy),
                  link(words.partnerTerms, partner.terms),
                ],
              ),
            ),
          ],
        ),
      ),
    );
  }
}

/// How far it is: three marks, the words for those who do not see them.
class _Steps extends StatelessWidget {
  const _Steps(this.step);

  final int step;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    return Semantics(
      label: AppLocalizations.of(context).onboardingStep(step, 3),
      child: Row(
        mainAxisAlignment: MainAxisAlignment.center,
        spacing: 6,
        children: [
          for (var at = 1; at <= 3; at++)
            AnimatedContainer(
              duration: motion(context),
              width: at == step ? 28 : 10,
              height: 6,
              decoration: ShapeDecoration(
                color: at <= step ? scheme.primary : scheme.outlineVariant,
                shape: const StadiumBorder(),
              ),
            ),
        ],
      ),
    );
  }
}

class _Badges extends StatelessWidget {
  const _Badges(this.names);

  final List<String> names;

  @override
  Widget build(BuildContext context) => Padding(
    padding: const EdgeInsets.only(bottom: Space.block),
    child: Wrap(
      spacing: Space.line,
      runSpacing: Space.half,
      children: [for (final name in names.take(4)) PartnerBadge(name, size: 56)],
    ),
  );
}
