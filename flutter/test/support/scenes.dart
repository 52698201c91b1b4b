import 'package:causeway/ui/core/people.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import 'scene.dart';
import 'scenes/about.dart';
import 'scenes/chats.dart';
import 'scenes/media.dart';
import 'scenes/notices.dart';
import 'scenes/people.dart';
import 'scenes/safety.dart';
import 'scenes/sending.dart';
import 'scenes/settings.dart';
import 'scenes/sign_in.dart';
import 'scenes/storage.dart';
import 'scenes/third_party.dart';
import 'stage.dart';

export 'scene.dart';

/// Every screen in every state.
final scenes = <Scene>[
  ...signInScenes,
  ...chatScenes,
  ...mediaScenes,
  ...peopleScenes,
  ...thirdPartyScenes,
  ...settingsScenes,
  ...noticeScenes,
  ...sendingScenes,
  ...storageScenes,
  ...aboutScenes,
  ...safetyScenes,
  Scene(
    'opening_damaged',
    damaged: true,
    shows: () => [en.openingFailedTitle, en.openingRecover],
  ),
  Scene(
    'opening_recovered',
    damaged: true,
    act: (stage) => stage.tapText(en.openingRecover),
    shows: () => [en.recoveredTitle, en.recoveredChats(6), en.recoveredDelete],
  ),
  Scene(
    'opening_recovered_in_part',
    damaged: true,
    act: (stage) async {
      stage.causeway.damage(Stage.folder, lost: 12, waiting: 1);
      await stage.tapText(en.openingRecover);
    },
    shows: () => [en.recoveredLost(12), en.recoveredWaiting(1)],
  ),
  Scene(
    'opening_newer',
    core: nobody,
    failure: const NewerVersionError(),
    shows: () => [en.openingFailedTitle, en.errorNewerVersion],
  ),
  Scene(
    'opening_without_key',
    core: nobody,
    failure: const WrongKeyError(),
    shows: () => [en.openingFailedTitle, en.actionAgain, en.openingAnew],
  ),

  // ---- the inbox ----
  Scene('inbox', shows: () => [en.inboxTitle, 'Marta', 'Jonas Weber', en.inboxRequests(2)]),
  Scene(
    'inbox_separate',
    core: () => FakeCore.seeded(layout: InboxLayout.separate),
    shows: () => [en.inboxThirdPartyRow, 'Marta'],
  ),
  Scene('inbox_empty', core: fresh, shows: () => [en.noticeTitle, en.inboxEmptyTitle]),
  Scene('inbox_outside', core: outside, shows: () => [en.inboxEmptyTitle]),
  Scene(
    'inbox_drafts',
    core:
        () => seededWith((core) {
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
    'inbox_token',
    act: (stage) async => stage.core.endToken(DateTime.utc(2026, 1, 16)),
    shows: () => [en.bannerToken, en.actionSignInAgain],
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
  Scene('requests_empty', at: '/requests', core: fresh, shows: () => [en.requestsEmptyTitle]),
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
  // ---- chats ----
  Scene(
    'chat_native',
    at: '/chat/$marta',
    core:
        () => seededWith((core) {
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
        () => seededWith((core) => core.openChat(r'new\40firm.example@birdychat.example')),
    act: (stage) async {
      await stage.core.openChat(r'new\40firm.example@birdychat.example');
      stage.core.overflow();
    },
    shows: () => [en.chatEmptyTitle],
  ),
  Scene('chat_gone', at: '/chat/99', shows: () => [en.chatFailedTitle, en.errorNotFound]),
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
];

FakeCore _seededRead() => seededWith((core) {
  for (final chat in core.chatsById.values) {
    chat.readUpTo = core.newestId;
  }
});

/// The badge of an app, for tests of what tells a third-party chat from a native one.
Finder badgeOf(String partner) =>
    find.byWidgetPredicate((widget) => widget is PartnerBadge && widget.name == partner);
