import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../kept.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// The way to third-party chats. Which step comes next, the core says; what is chosen before it is told is kept here.
class OnboardingViewModel extends CoreViewModel {
  OnboardingViewModel(super.core, {Kept? kept}) : _kept = kept {
    _takeBack();
    unawaited(refresh());
  }

  /// What is ticked and not told yet survives the end of the process, too.
  final Kept? _kept;

  Onboarding? onboarding;
  CoreError? error;

  /// The partners on offer, in the directory's order.
  List<Partner> offered = const [];

  /// All partners by id, for their names.
  Map<String, Partner> partners = const {};

  /// What is ticked.
  Set<String> chosen = const {};
  bool _touched = false;
  InboxLayout layout = InboxLayout.combined;

  late final answer = Command1<Settings, OnboardingAnswer>(core.answerOnboarding);

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case SettingsChanged() || PartnersChanged() || PartnerAdded() || NumberChanged() || Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    switch (await core.onboarding()) {
      case Ok(:final value):
        onboarding = value;
        error = null;
      case Err(error: final why):
        onboarding = null;
        error = why;
        return;
    }
    final directory = (await core.partners()).valueOrNull?.partners ?? const [];
    partners = {for (final partner in directory) partner.id: partner};
    offered = [
      for (final partner in directory)
        if (onboarding!.offered.contains(partner.id)) partner,
    ];
    final settings = (await core.settings()).valueOrNull;
    if (!_touched && settings != null) {
      chosen = settings.partners;
      layout = settings.inbox;
    }
  }

  static const _ticked = 'onboarding apps';
  static const _laid = 'onboarding inbox';

  void _takeBack() {
    final (ticked, laid) = (_kept?.read(_ticked), _kept?.read(_laid));
    _touched = ticked != null || laid != null;
    if (ticked != null) chosen = {...ticked.split(' ')}..remove('');
    if (laid != null) layout = InboxLayout.values.byName(laid);
  }

  void _keep() {
    _kept
      ?..write(_ticked, _touched ? chosen.join(' ') : null)
      ..write(_laid, _touched ? layout.name : null);
  }

  void tick(String partner, {required bool yes}) {
    _touched = true;
    chosen = {
      for (final id in chosen)
        if (id != partner) id,
      if (yes) partner,
    };
    _keep();
    changed();
  }

  void lay(InboxLayout choice) {
    _touched = true;
    layout = choice;
    _keep();
    changed();
  }

  @override
  void dispose() {
    _touched = false;
    _keep();
    super.dispose();
  }

  Future<Result<Settings>?> begin() => answer.execute(const BeginOnboarding());
  Future<Result<Settings>?> understood() => answer.execute(const Understood());
  Future<Result<Settings>?> chooseApps() => answer.execute(
    ChooseApps({
      for (final partner in offered)
        if (chosen.contains(partner.id)) partner.id,
    }),
  );
  Future<Result<Settings>?> finish() => answer.execute(ChooseInbox(layout));
  Future<Result<Settings>?> back() => answer.execute(const OneStepBack());
  Future<Result<Settings>?> quit() => answer.execute(const CancelOnboarding());
}
