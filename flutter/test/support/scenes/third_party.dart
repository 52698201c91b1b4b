import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';

import '../scene.dart';
import '../stage.dart';

Future<void> onboard(Stage stage, int steps) async {
  final answers = [
    const BeginOnboarding(),
    const Understood(),
    const ChooseApps({'birdychat', 'haiket'}),
    const ChooseInbox(InboxLayout.combined),
  ];
  for (final answer in answers.take(steps)) {
    await stage.core.answerOnboarding(answer);
  }
  await stage.settle();
}

/// An app that was not there before.
Partner newcomer([PartnerStatus status = PartnerStatus.active]) => Partner(
  id: 'newcomer',
  name: 'Newcomer',
  domain: 'newcomer.example',
  status: status,
  identifiers: const [IdentifierKind.email, IdentifierKind.phone],
  vouchesEea: true,
  privacyPolicy: 'https://newcomer.example/privacy',
  terms: 'https://newcomer.example/terms',
  abuse: 'abuse@newcomer.example',
  capabilities: const {
    PartnerCapability.text,
    PartnerCapability.photo,
    PartnerCapability.voice,
    PartnerCapability.video,
    PartnerCapability.file,
  },
  limits: const PartnerLimits(text: 65536),
  rollout: {'ES': DateTime.utc(2025)},
);

/// The directory with that app at its head.
final withNewcomer = PartnerDirectory(
  partners: [newcomer(), ...fakePartners],
  expired: false,
  sequence: 2,
);

FakeCore withoutApps() =>
    FakeCore()..directory = const PartnerDirectory(partners: [], expired: false, sequence: 1);

/// The way to third-party chats, and their settings.
final thirdPartyScenes = <Scene>[
  Scene(
    'onboarding_start',
    at: '/settings/third-party/set-up',
    core: fresh,
    shows: () => [en.onboardingStartTitle, en.onboardingStartButton],
  ),
  Scene(
    'onboarding_explanation',
    at: '/settings/third-party/set-up',
    core: fresh,
    act: (stage) => onboard(stage, 1),
    shows: () => [en.onboardingExplanationTitle, en.pointOtherPolicy],
  ),
  Scene(
    'onboarding_apps',
    at: '/settings/third-party/set-up',
    core: fresh,
    act: (stage) async {
      await onboard(stage, 2);
      await stage.tapText('BirdyChat');
    },
    shows: () => [en.onboardingAppsTitle, 'BirdyChat', 'Haiket'],
  ),
  Scene(
    'onboarding_apps_none_chosen',
    at: '/settings/third-party/set-up',
    core: fresh,
    act: (stage) async {
      await onboard(stage, 2);
      await stage.tapText(en.actionContinue);
    },
    shows: () => [en.errorNothingChosen],
  ),
  Scene(
    'onboarding_apps_empty',
    at: '/settings/third-party/set-up',
    core: withoutApps,
    act: (stage) => onboard(stage, 2),
    shows: () => [en.onboardingAppsNone],
  ),
  Scene(
    'onboarding_inbox',
    at: '/settings/third-party/set-up',
    core: fresh,
    act: (stage) => onboard(stage, 3),
    shows: () => [en.onboardingInboxTitle, en.layoutSeparate],
  ),
  Scene(
    'onboarding_done',
    at: '/settings/third-party/set-up',
    core: fresh,
    act: (stage) => onboard(stage, 4),
    shows: () => [en.onboardingDoneTitle, en.onboardingDoneBody('BirdyChat and Haiket')],
  ),
  Scene(
    'onboarding_closed',
    at: '/settings/third-party/set-up',
    core: outside,
    shows: () => [en.numberOutsideBody],
  ),
  Scene(
    'third_party',
    at: '/settings/third-party',
    shows: () => [en.settingsThirdPartySwitchBody, en.policyConfirmed, 'BirdyChat'],
  ),
  Scene(
    'third_party_pending',
    at: '/settings/third-party',
    core:
        () => seededWith(
          (core) =>
              core
                ..enforced = Enforced.pending
                ..directory = PartnerDirectory(
                  partners: fakePartners,
                  expired: true,
                  warning: DirectoryWarning.badlySigned,
                  sequence: 1,
                ),
        ),
    shows: () => [en.policyPending, en.warningBadlySigned],
  ),
  Scene(
    'third_party_phone_only',
    at: '/settings/third-party',
    core: () => seededWith((core) => core.enforced = Enforced.phoneOnly),
    shows: () => [en.policyPhoneOnly],
  ),
  Scene(
    'third_party_moved',
    at: '/settings/third-party',
    act: (stage) async => stage.core.setNumber('+447700900123'),
    shows: () => [en.refusalNotEligible, en.eligibilityMore],
  ),
  Scene(
    'third_party_begun',
    at: '/settings/third-party',
    core: fresh,
    act: (stage) => onboard(stage, 2),
    shows: () => [en.settingsThirdPartyContinue],
  ),
  Scene(
    'third_party_outside',
    at: '/settings/third-party',
    core: outside,
    shows: () => [en.onboardingClosedTitle, en.eligibilityMore],
  ),
  Scene(
    'third_party_no_apps',
    at: '/settings/third-party',
    core:
        () => seededWith(
          (core) =>
              core.directory = const PartnerDirectory(partners: [], expired: true, sequence: 1),
        ),
    shows: () => [en.settingsAppsEmpty, en.settingsAppsExpired],
  ),
  Scene(
    'partner',
    at: '/settings/third-party/app/birdychat',
    shows: () => ['BirdyChat', en.settingsAppOn, en.partnerPrivacy],
  ),
  Scene(
    'partner_off',
    at: '/settings/third-party/app/haiket',
    act: (stage) async => stage.core.changeSettings(const DropPartner('haiket')),
    shows: () => ['Haiket', en.settingsAppOff],
  ),
  Scene(
    'partner_suspended',
    at: '/settings/third-party/app/oldtalk',
    shows: () => ['OldTalk', en.settingsAppSuspended, en.suspendedTitle('OldTalk')],
  ),
  Scene(
    'partner_withdrawn',
    at: '/settings/third-party/app/newcomer',
    act: (stage) async {
      stage.core.setPartners(
        PartnerDirectory(
          partners: [newcomer(PartnerStatus.withdrawn), ...fakePartners],
          expired: false,
          sequence: 3,
        ),
      );
    },
    shows: () => [en.withdrawnTitle('Newcomer'), en.settingsAppWithdrawn],
  ),
  Scene(
    'inbox_new_app',
    act: (stage) async => stage.core.setPartners(withNewcomer),
    shows: () => [en.newAppTitle('Newcomer'), en.newAppLook, en.actionDismiss],
  ),
  Scene(
    'partner_new_number',
    at: '/settings/third-party/app/haiket',
    act: (stage) async => stage.core.setNumber('+34600555666'),
    shows: () => [en.refusalNumberNotAgreed, en.nextShare],
  ),
  Scene(
    'partner_without_logo',
    at: '/settings/third-party/app/newcomer',
    act: (stage) async {
      stage.core
        ..fail(CoreCall.partnerLogo, const NotFoundError('logo'))
        ..setPartners(withNewcomer);
    },
    shows: () => ['Newcomer', en.settingsAppOff, en.partnerNoReceipts],
  ),
  Scene(
    'partner_gone',
    at: '/settings/third-party/app/nobody',
    shows: () => [en.partnerGoneTitle],
  ),
  Scene(
    'third_party_not_set_up',
    at: '/settings/third-party',
    core: fresh,
    shows: () => [en.actionSetUp],
  ),
];
