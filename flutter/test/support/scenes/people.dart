import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';

import '../scene.dart';
import '../stage.dart';

Future<void> findOn(Stage stage, String partner, String typed) async {
  await stage.tapText(partner);
  await stage.type(typed);
  await stage.tapText(en.newChatFindButton);
}

/// Safety numbers, reports and new chats.
final peopleScenes = <Scene>[
  Scene(
    'safety',
    at: '/chat/$jonas/safety',
    shows: () => [en.safetyTheirs, en.trustVerified, en.safetyMine],
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
  Scene(
    'report_failed',
    at: '/chat/$anna/report',
    act: (stage) async {
      stage.core.desk = null;
      await stage.tapText(en.reportSpam);
      await stage.tapText(en.reportPreview);
    },
    shows: () => [en.errorNoAbuseDesk],
  ),
  Scene(
    'reports',
    at: '/settings/reports',
    core: () => seededWith((core) => core.connectionNow = const ConnectionOnline()),
    act: (stage) async {
      await stage.core.sendReport(
        const NewReport(chat: ChatId(anna), reason: ReportReason.spam, remark: 'It does not stop.'),
        block: false,
      );
      await stage.settle();
      stage.core.receive('abuse@home.example', 'Thank you. We have looked into it.');
      stage.core.overflow();
    },
    shows: () => [en.reportsSent, en.reportExactly],
  ),
  Scene('reports_empty', at: '/settings/reports', shows: () => [en.reportsEmptyTitle]),
  Scene('new_chat', at: '/new-chat', shows: () => [en.newChatWhere, 'home.example', 'BirdyChat', 'Haiket']),
  Scene('new_chat_not_set_up', at: '/new-chat', core: fresh, shows: () => ['home.example', en.newChatSetUpBody]),
  Scene(
    'new_chat_outside',
    at: '/new-chat',
    core: outside,
    shows: () => ['home.example', en.onboardingClosedTitle, en.numberOutsideBody],
  ),
  Scene(
    'new_chat_off',
    at: '/new-chat',
    act: (stage) async => stage.core.changeSettings(const SwitchThirdParty(on: false)),
    shows: () => [en.newChatOff, en.actionOpenSettings],
  ),
  Scene(
    'new_chat_no_apps',
    at: '/new-chat',
    act: (stage) async {
      await stage.core.changeSettings(const DropPartner('birdychat'));
      await stage.core.changeSettings(const DropPartner('haiket'));
    },
    shows: () => [en.newChatNoApps, en.nextChoose],
  ),
  Scene(
    'new_chat_expired',
    at: '/new-chat',
    act: (stage) async => stage.core.setPartners(
      PartnerDirectory(partners: fakePartners, expired: true, sequence: 1),
    ),
    shows: () => [en.refusalDirectoryExpired],
  ),
  Scene(
    'new_chat_native',
    at: '/new-chat',
    act: (stage) async {
      await stage.tapText('home.example');
      await stage.type('600333555');
    },
    shows: () => [en.newChatIdentifier('home.example'), '+34 600 33 35 55'],
  ),
  Scene(
    'new_chat_native_unknown',
    at: '/new-chat',
    act: (stage) async {
      stage.core.people = {};
      await findOn(stage, 'home.example', '600333555');
    },
    shows: () => [en.newChatUnknownHome('home.example', '+34 600 33 35 55')],
  ),
  Scene(
    'new_chat_own',
    at: '/new-chat',
    act: (stage) => findOn(stage, 'home.example', fakeOwnNumber),
    shows: () => [en.newChatOwn],
  ),
  Scene(
    'new_chat_searching',
    at: '/new-chat',
    act: (stage) async {
      stage.core.hold(CoreCall.findPerson);
      await findOn(stage, 'Haiket', '600333555');
    },
    shows: () => [en.newChatSearching('Haiket')],
  ),
  Scene(
    'new_chat_bad',
    at: '/new-chat',
    act: (stage) => findOn(stage, 'BirdyChat', 'anna'),
    shows: () => [en.identifierOtherKind('BirdyChat', en.newChatByEmail)],
  ),
  Scene(
    'new_chat_unknown',
    at: '/new-chat',
    act: (stage) async {
      stage.core.people = {};
      await findOn(stage, 'BirdyChat', 'nobody@firm.example');
    },
    shows: () => [en.newChatUnknown('BirdyChat', 'nobody@firm.example')],
  ),
  Scene(
    'new_chat_sharing',
    at: '/new-chat',
    act: (stage) async {
      stage.core.sharedNumbers.clear();
      await findOn(stage, 'BirdyChat', 'olga@firm.example');
    },
    shows: () => [en.shareTitle('BirdyChat'), en.shareAgree, en.shareNumber],
  ),
];
