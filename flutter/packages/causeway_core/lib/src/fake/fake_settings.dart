import '../errors.dart';
import '../events.dart';
import '../media_settings.dart';
import '../partners.dart';
import '../reasons.dart';
import '../result.dart';
import '../settings.dart';
import 'fake_messages.dart';
import 'fake_state.dart';

/// Settings and onboarding.
mixin FakeSettings on FakeState, FakeMessages {
  Refusal? get _closed {
    if (!eligible) return Refusal.notEligible;
    return openRegions.contains(region) ? null : Refusal.notYetInCountry;
  }

  /// Tells of a change of what the rules look at, with all that follows from it.
  void rulesChanged() {
    tell(const SettingsChanged());
    stopQueued();
    flow();
  }

  Settings _with({
    bool? thirdParty,
    Set<String>? partners,
    InboxLayout? inbox,
    WhoMayContact? whoMayContact,
    Set<String>? markers,
    NotificationSettings? notifications,
    MediaSettings? media,
    OnboardingStep? onboarding,
  }) => Settings(
    thirdParty: thirdParty ?? now.thirdParty,
    partners: partners ?? now.partners,
    inbox: inbox ?? now.inbox,
    whoMayContact: whoMayContact ?? now.whoMayContact,
    markers: markers ?? now.markers,
    notifications: notifications ?? now.notifications,
    media: media ?? now.media,
    onboarding: onboarding ?? now.onboarding,
  );

  Settings _changed(SettingsChange change) => switch (change) {
    SwitchThirdParty(on: true) when now.onboarding != OnboardingStep.done =>
      throw const OnboardingError(OnboardingProblem.notDone),
    SwitchThirdParty(:final on) => _with(thirdParty: on),
    ChoosePartner(:final partner) when !offered.contains(partner) =>
      throw OnboardingError(OnboardingProblem.notOffered, partner: partner),
    ChoosePartner(:final partner) => _with(partners: {...now.partners, partner}),
    DropPartner(:final partner) => _with(partners: {...now.partners}..remove(partner)),
    SetInboxLayout(:final layout) => _with(inbox: layout),
    SetWhoMayContact(:final who) => _with(whoMayContact: who),
    SetMarkers(:final partner, :final tell) => _with(
      markers: tell ? {...now.markers, partner} : ({...now.markers}..remove(partner)),
    ),
    SetNotifications(:final notifications) => _with(notifications: notifications),
    SetMedia(:final media) => _with(media: media),
    DismissNotice() => _dismissed(),
  };

  Settings _dismissed() {
    dismissed = offered;
    return now;
  }

  Settings _answered(OnboardingAnswer answer) => switch ((now.onboarding, answer)) {
    (OnboardingStep.start, BeginOnboarding()) => _with(onboarding: OnboardingStep.explanation),
    (OnboardingStep.explanation, Understood()) => _with(onboarding: OnboardingStep.apps),
    (OnboardingStep.apps, ChooseApps(:final partners)) => _chosen(partners),
    (OnboardingStep.inbox, ChooseInbox(:final layout)) => _with(
      inbox: layout,
      thirdParty: true,
      onboarding: OnboardingStep.done,
    ),
    (OnboardingStep.explanation, OneStepBack()) => _with(onboarding: OnboardingStep.start),
    (OnboardingStep.apps, OneStepBack()) => _with(onboarding: OnboardingStep.explanation),
    (OnboardingStep.inbox, OneStepBack()) => _with(onboarding: OnboardingStep.apps),
    (
      OnboardingStep.explanation || OnboardingStep.apps || OnboardingStep.inbox,
      CancelOnboarding(),
    ) =>
      _with(partners: const {}, onboarding: OnboardingStep.start),
    _ => throw const OnboardingError(OnboardingProblem.otherStep),
  };

  Settings _chosen(Set<String> partners) {
    for (final partner in partners) {
      if (!offered.contains(partner)) {
        throw OnboardingError(OnboardingProblem.notOffered, partner: partner);
      }
    }
    if (partners.isEmpty) throw const OnboardingError(OnboardingProblem.nothingChosen);
    return _with(partners: partners, onboarding: OnboardingStep.inbox);
  }

  // ---- the contract ----

  Future<Result<Settings>> settings() => run(CoreCall.settings, () => now);

  Future<Result<Settings>> changeSettings(SettingsChange change) =>
      run(CoreCall.changeSettings, () {
        now = _changed(change);
        rulesChanged();
        return now;
      });

  Future<Result<Onboarding>> onboarding() => run(CoreCall.onboarding, () {
    final news = dismissed == null || !dismissed!.containsAll(offered);
    return Onboarding(
      step: now.onboarding,
      closed: _closed,
      points: OnboardingPoint.values,
      offered: offered,
      notice:
          _closed == null && now.onboarding != OnboardingStep.done && offered.isNotEmpty && news,
    );
  });

  Future<Result<Settings>> answerOnboarding(OnboardingAnswer answer) =>
      run(CoreCall.answerOnboarding, () {
        final why = _closed;
        if (why != null) throw RefusedError(why);
        now = _answered(answer);
        rulesChanged();
        return now;
      });

  Future<Result<Policy>> policy() => run(
    CoreCall.policy,
    () => Policy(
      enforced: enforced,
      on: now.thirdParty,
      partners: {
        for (final id in now.partners)
          if (partnerById(id) case Partner(:final domain)) domain,
      },
      blocked: blocks.length,
    ),
  );
}
