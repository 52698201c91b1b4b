import 'package:causeway/ui/core/people.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import 'stage.dart';

/// A screen in one of its states: how to come to it, and what must be seen then.
class Scene {
  const Scene(
    this.name, {
    required this.shows,
    this.at = '/',
    this.core = FakeCore.seeded,
    this.failure,
    this.damaged = false,
    this.act,
  });

  final String name;

  /// Texts that stand on it.
  final List<String> Function() shows;
  final String at;
  final FakeCore? Function() core;
  final CoreError? failure;
  final bool damaged;

  /// What is done after the place was opened.
  final Future<void> Function(Stage)? act;

  Future<Stage> play(WidgetTester tester) async {
    final stage = await Stage.open(
      tester,
      core: core(),
      at: at,
      failure: failure,
      damaged: damaged,
    );
    await act?.call(stage);
    await stage.settle();
    return stage;
  }
}

FakeCore? _nobody() => null;
FakeCore _fresh() => FakeCore();

FakeCore _seededWith(void Function(FakeCore) change) {
  final core = FakeCore.seeded();
  change(core);
  return core;
}

FakeCore _outside() => FakeCore(number: '+447700900123');

Future<void> _toNumber(Stage stage) => stage.tapText(en.welcomeStart);

Future<void> _toSignIn(Stage stage) async {
  await _toNumber(stage);
  await stage.type('+34600111222');
  await stage.tapText(en.actionContinue);
}

Future<void> _signIn(Stage stage) async {
  await _toSignIn(stage);
  await stage.type('home.example');
  await stage.type('correct horse', field: 1);
  await stage.tapButton(en.signInButton);
}

Future<void> _onboard(Stage stage, int steps) async {
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

Future<void> _findOn(Stage stage, String partner, String typed) async {
  await stage.tapText(partner);
  await stage.type(typed);
  await stage.tapText(en.newChatFindButton);
}

/// Every screen in every state.
final scenes = <Scene>[
  // ---- before there is an account ----
  Scene('welcome', core: _nobody, shows: () => [en.welcomeTitle, en.welcomeStart]),
  Scene('number', core: _nobody, act: _toNumber, shows: () => [en.numberTitle]),
  Scene(
    'number_eligible',
    core: _nobody,
    act: (stage) async {
      await _toNumber(stage);
      await stage.type('+34600111222');
    },
    shows: () => [en.numberEligibleTitle, '+34 600 11 12 22'],
  ),
  Scene(
    'number_outside',
    core: _nobody,
    act: (stage) async {
      await _toNumber(stage);
      await stage.type('+447700900123');
    },
    shows: () => [en.numberOutsideTitle],
  ),
  Scene(
    'number_short',
    core: _nobody,
    act: (stage) async {
      await _toNumber(stage);
      await stage.type('+34600');
    },
    shows: () => [en.eligibilityTooShort],
  ),
  Scene(
    'country_picker',
    core: _nobody,
    act: (stage) async {
      await _toNumber(stage);
      await stage.tap(find.byIcon(Icons.arrow_drop_down));
    },
    shows: () => ['Germany', '+49', 'Switzerland'],
  ),
  Scene('sign_in', core: _nobody, act: _toSignIn, shows: () => [en.signInTitle, en.signInService]),
  Scene(
    'sign_in_missing',
    core: _nobody,
    act: (stage) async {
      await _toSignIn(stage);
      await stage.tapButton(en.signInButton);
    },
    shows: () => [en.signInMissingService, en.signInMissingSecret],
  ),
  Scene(
    'sign_in_connecting',
    core: _nobody,
    act: (stage) async {
      stage.causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
      await _signIn(stage);
    },
    shows: () => [en.signInConnecting('home.example')],
  ),
  Scene(
    'sign_in_slow',
    core: _nobody,
    act: (stage) async {
      stage.causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
      await _signIn(stage);
      await stage.tester.pump(const Duration(seconds: 20));
    },
    shows: () => [en.signInGoOn],
  ),
  Scene(
    'sign_in_refused',
    core: _nobody,
    act: (stage) async {
      stage.causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
      await _signIn(stage);
      stage.core.setConnection(const ConnectionStopped(StopCause.credentialsRefused));
    },
    shows: () => [en.stopCredentialsRefused],
  ),
  Scene(
    'opening_damaged',
    damaged: true,
    shows: () => [en.openingFailedTitle, en.openingRecover],
  ),
  Scene(
    'opening_newer',
    core: _nobody,
    failure: const NewerVersionError(),
    shows: () => [en.openingFailedTitle, en.errorNewerVersion],
  ),

  // ---- the inbox ----
  Scene('inbox', shows: () => [en.inboxTitle, 'Marta', 'Jonas Weber', en.inboxRequests(2)]),
  Scene(
    'inbox_separate',
    core: () => FakeCore.seeded(layout: InboxLayout.separate),
    shows: () => [en.inboxThirdPartyRow, 'Marta'],
  ),
  Scene('inbox_empty', core: _fresh, shows: () => [en.noticeTitle, en.inboxEmptyTitle]),
  Scene('inbox_outside', core: _outside, shows: () => [en.inboxEmptyTitle]),
  Scene(
    'inbox_drafts',
    core:
        () => _seededWith((core) {
          core.chatsById[const ChatId(jonas)]!
            ..draft = 'I could come on Sunday, if'
            ..mutedUntil = DateTime.utc(2099);
          core.chatsById[const ChatId(lena)]!.archived = true;
          core.chatsById[const ChatId(anna)]!.marked = true;
        }),
    shows: () => [en.inboxDraft('I could come on Sunday, if'), en.inboxArchivedRow],
  ),
  Scene(
    'inbox_offline',
    act: (stage) async => stage.core.setConnection(const ConnectionOffline()),
    shows: () => [en.bannerOffline],
  ),
  Scene(
    'inbox_untrusted',
    act: (stage) async => stage.core.setConnection(const ConnectionUntrusted('other name')),
    shows: () => [en.bannerUntrusted],
  ),
  Scene(
    'inbox_stopped',
    act:
        (stage) async => stage.core
          ..setConnection(const ConnectionStopped(StopCause.credentialsRefused))
          ..setStorage(StorageState.full),
    shows: () => [en.stopCredentialsRefused, en.actionSignInAgain, en.bannerStorageFull],
  ),
  Scene(
    'inbox_failed',
    act: (stage) async {
      stage.core
        ..fail(CoreCall.inbox, const InternalError('x'))
        ..overflow();
    },
    shows: () => [en.inboxFailedTitle, en.actionAgain],
  ),
  Scene(
    'inbox_unread_empty',
    core: _seededRead,
    act: (stage) => stage.tapText(en.inboxFilterUnread),
    shows: () => [en.inboxEmptyUnreadTitle],
  ),
  Scene(
    'inbox_actions',
    act: (stage) async {
      await stage.tester.longPress(find.text('Marta'));
      await stage.settle();
    },
    shows: () => [en.inboxUnpin, en.inboxArchive],
  ),
  Scene('third_party_chats', at: '/third-party-chats', shows: () => [en.inboxThirdPartyTitle]),
  Scene('archive_empty', at: '/archive', shows: () => [en.inboxEmptyArchiveTitle]),
  Scene('search', at: '/search', shows: () => [en.searchEmptyTitle]),
  Scene(
    'search_found',
    at: '/search',
    act: (stage) => stage.type('contract'),
    shows: () => ['The contract is ready.'],
  ),
  Scene(
    'search_nothing',
    at: '/search',
    act: (stage) => stage.type('submarine'),
    shows: () => [en.searchNothingTitle],
  ),

  // ---- requests and reports ----
  Scene('requests', at: '/requests', shows: () => ['Hi, is this Marta?']),
  Scene('requests_empty', at: '/requests', core: _fresh, shows: () => [en.requestsEmptyTitle]),
  Scene(
    'request',
    at: '/requests/$request',
    shows: () => [en.requestExplained, en.actionAccept, en.actionBlock],
  ),
  Scene(
    'request_refuse',
    at: '/requests/$request',
    act: (stage) => stage.tapText(en.actionRefuse),
    shows: () => [en.requestRefuseTitle],
  ),
  Scene(
    'report',
    at: '/chat/$anna/report',
    act: (stage) => stage.tapText(en.reportSpam),
    shows: () => [en.reportWhy, en.reportPreview],
  ),
  Scene(
    'report_preview',
    at: '/chat/$anna/report',
    act: (stage) async {
      await stage.tapText(en.reportSpam);
      await stage.tapText('The contract is ready.');
      await stage.tapText(en.reportPreview);
    },
    shows: () => [en.reportPreviewBody, en.reportSend],
  ),

  // ---- chats ----
  Scene(
    'chat_native',
    at: '/chat/$marta',
    core:
        () => _seededWith((core) {
          core.chatsById[const ChatId(marta)]!.draft = 'Yes! At ten?';
        }),
    shows: () => ['Marta', 'Are we still on for Saturday?', 'Yes! At ten?'],
  ),
  Scene(
    'chat_third_party',
    at: '/chat/$jonas',
    shows: () => ['Jonas Weber', en.chatPartnerBanner('Haiket'), 'Full of boxes. Come and see it.'],
  ),
  Scene(
    'chat_states',
    at: '/chat/$anna',
    act: (stage) async {
      stage.core
        ..setConnection(const ConnectionOffline())
        ..receive(r'anna\40firm.example@birdychat.example', 'From my tablet', warning: true);
      await stage.type('The annex is on page twelve.');
      await stage.tap(find.byTooltip(en.chatSend));
      final waiting = stage.core.newestId;
      stage.core.become(MessageId(waiting), MessageState.queued, reason: const NoKeys());
    },
    shows: () => [en.reasonNotForThisDevice, en.chatRetry, en.chatWarning, en.reasonNoKeys],
  ),
  Scene(
    'chat_key_changed',
    at: '/chat/$anna',
    act: (stage) async {
      stage.core.remark(const ChatId(anna), const KeyChangedNotice(device: 7));
    },
    shows: () => [en.noticeKeyChanged, en.nextDevices],
  ),
  Scene('chat_read_only', at: '/chat/$lena', shows: () => [en.refusalPartnerSuspended]),
  Scene(
    'chat_switched_off',
    at: '/chat/$jonas',
    act: (stage) async => stage.core.changeSettings(const SwitchThirdParty(on: false)),
    shows: () => [en.refusalSwitchedOff, en.nextSwitchOn],
  ),
  Scene(
    'chat_blocked',
    at: '/chat/$jonas',
    act: (stage) async => stage.core.block(const ChatId(jonas)),
    shows: () => [en.refusalBlocked, en.settingsBlocked],
  ),
  Scene(
    'chat_empty',
    at: '/chat/7',
    core:
        () => _seededWith((core) => core.openChat(r'new\40firm.example@birdychat.example')),
    act: (stage) async {
      await stage.core.openChat(r'new\40firm.example@birdychat.example');
      stage.core.overflow();
    },
    shows: () => [en.chatEmptyTitle],
  ),
  Scene('chat_gone', at: '/chat/99', shows: () => [en.chatFailedTitle, en.errorNotFound]),
  Scene(
    'chat_menu',
    at: '/chat/$jonas',
    act: (stage) => stage.tap(find.byTooltip(en.actionMore)),
    shows: () => [en.chatSafety, en.actionReport, en.actionBlock],
  ),
  Scene(
    'message_info',
    at: '/chat/$anna/message/11',
    shows: () => [en.infoWay, en.stateFailed],
  ),
  Scene(
    'message_info_unconfirmed',
    at: '/chat/$anna/message/10',
    shows: () => [en.chatUnconfirmed('BirdyChat')],
  ),
  Scene(
    'safety',
    at: '/chat/$jonas/safety',
    shows: () => [en.safetyTheirs, en.trustVerified],
  ),
  Scene(
    'safety_changed',
    at: '/chat/$anna/safety',
    act:
        (stage) async => stage.core.setDevices(const ChatId(anna), [
          Device(
            number: 7,
            trust: Trust.changed,
            active: true,
            fingerprint: '0123456789abcdef' * 4,
          ),
          const Device(number: 8, trust: Trust.undecided, active: true),
        ]),
    shows: () => [en.trustChanged, en.safetyMatches, en.trustUndecided],
  ),
  Scene('safety_none', at: '/chat/$marta/safety', shows: () => [en.safetyNone]),

  // ---- a new chat ----
  Scene('new_chat', at: '/new-chat', shows: () => [en.newChatWhere, 'BirdyChat', 'Haiket']),
  Scene('new_chat_not_set_up', at: '/new-chat', core: _fresh, shows: () => [en.newChatSetUpBody]),
  Scene(
    'new_chat_outside',
    at: '/new-chat',
    core: _outside,
    shows: () => [en.onboardingClosedTitle, en.numberOutsideBody],
  ),
  Scene(
    'new_chat_bad',
    at: '/new-chat',
    act: (stage) => _findOn(stage, 'BirdyChat', 'anna'),
    shows: () => [en.identifierOtherKind('BirdyChat', en.newChatByEmail)],
  ),
  Scene(
    'new_chat_unknown',
    at: '/new-chat',
    act: (stage) async {
      stage.core.people = {};
      await _findOn(stage, 'BirdyChat', 'nobody@firm.example');
    },
    shows: () => [en.newChatUnknown('BirdyChat', 'nobody@firm.example')],
  ),
  Scene(
    'new_chat_sharing',
    at: '/new-chat',
    act: (stage) async {
      stage.core.sharedNumbers.clear();
      await _findOn(stage, 'BirdyChat', 'olga@firm.example');
    },
    shows: () => [en.shareTitle('BirdyChat'), en.shareAgree, en.shareNumber],
  ),

  // ---- the way to third-party chats ----
  Scene(
    'onboarding_start',
    at: '/settings/third-party/set-up',
    core: _fresh,
    shows: () => [en.onboardingStartTitle, en.onboardingStartButton],
  ),
  Scene(
    'onboarding_explanation',
    at: '/settings/third-party/set-up',
    core: _fresh,
    act: (stage) => _onboard(stage, 1),
    shows: () => [en.onboardingExplanationTitle, en.pointOtherPolicy],
  ),
  Scene(
    'onboarding_apps',
    at: '/settings/third-party/set-up',
    core: _fresh,
    act: (stage) async {
      await _onboard(stage, 2);
      await stage.tapText('BirdyChat');
    },
    shows: () => [en.onboardingAppsTitle, 'BirdyChat', 'Haiket'],
  ),
  Scene(
    'onboarding_apps_none_chosen',
    at: '/settings/third-party/set-up',
    core: _fresh,
    act: (stage) async {
      await _onboard(stage, 2);
      await stage.tapText(en.actionContinue);
    },
    shows: () => [en.errorNothingChosen],
  ),
  Scene(
    'onboarding_inbox',
    at: '/settings/third-party/set-up',
    core: _fresh,
    act: (stage) => _onboard(stage, 3),
    shows: () => [en.onboardingInboxTitle, en.layoutSeparate],
  ),
  Scene(
    'onboarding_done',
    at: '/settings/third-party/set-up',
    core: _fresh,
    act: (stage) => _onboard(stage, 4),
    shows: () => [en.onboardingDoneTitle, en.onboardingDoneBody('BirdyChat, Haiket')],
  ),
  Scene(
    'onboarding_closed',
    at: '/settings/third-party/set-up',
    core: _outside,
    shows: () => [en.numberOutsideBody],
  ),

  // ---- settings ----
  Scene('settings', at: '/settings', shows: () => [en.settingsTitle, fakeOwnNumber]),
  Scene(
    'settings_failed',
    at: '/settings',
    act: (stage) async {
      stage.core.fail(CoreCall.settings, const InternalError('x'));
      stage.core.overflow();
    },
    shows: () => [en.settingsFailedTitle],
  ),
  Scene(
    'third_party',
    at: '/settings/third-party',
    shows: () => [en.settingsThirdPartySwitchBody, 'BirdyChat', en.layoutCombined],
  ),
  Scene(
    'third_party_not_set_up',
    at: '/settings/third-party',
    core: _fresh,
    shows: () => [en.actionSetUp],
  ),
  Scene('who', at: '/settings/who', shows: () => [en.settingsWhoEverybody]),
  Scene('notifications', at: '/settings/notifications', shows: () => [en.settingsNotifyText]),
  Scene('blocked', at: '/settings/blocked', shows: () => ['+34600999888', en.blockedUnblock]),
  Scene('blocked_empty', at: '/settings/blocked', core: _fresh, shows: () => [en.blockedEmptyTitle]),
  Scene(
    'blocked_add',
    at: '/settings/blocked',
    act: (stage) => stage.tap(find.byTooltip(en.blockedAdd)),
    shows: () => [en.numberField],
  ),
  Scene('diagnostics', at: '/settings/diagnostics', shows: () => [en.diagnosticsConnectionOnline]),
  Scene('new_credential', at: '/settings/sign-in', shows: () => [en.signInSecret]),
];

FakeCore _seededRead() => _seededWith((core) {
  for (final chat in core.chatsById.values) {
    chat.readUpTo = core.newestId;
  }
});

/// The badge of an app, for tests of what tells a third-party chat from a native one.
Finder badgeOf(String partner) =>
    find.byWidgetPredicate((widget) => widget is PartnerBadge && widget.name == partner);
