import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../scene.dart';
import '../stage.dart';

const _martaAt = '+34600333444@home.example';
const _jonasAt = '+4915112345678@haiket.example';

/// A conversation of some length, of which the last ones are unread.
FakeCore _talkative({int unread = 0}) {
  final core = FakeCore.seeded();
  const said = [
    'I found the old map in the attic.',
    'The one with the islands?',
    'Yes. And the road that is only there at low tide is on it, with the year it was built and everything.',
    'Bring it on Saturday.',
  ];
  for (var at = 0; at < 30; at++) {
    core.receive(_martaAt, '${at + 1}. ${said[at % said.length]}');
  }
  final chat = core.chatsById[const ChatId(marta)]!;
  chat.readUpTo = unread == 0 ? core.newestId : chat.messages[chat.messages.length - unread - 1].id.value;
  return core;
}

Future<void> _swipeAway(Stage stage, String name) async {
  await stage.tester.fling(find.text(name), const Offset(-300, 0), 1000);
  await stage.settle();
}

/// Chats, and all that is about one chat or message: the states that need some play.
final chatScenes = <Scene>[
  // ---- lists ----
  Scene(
    'inbox_undo',
    act: (stage) => _swipeAway(stage, 'Marta'),
    shows: () => [en.inboxArchivedNow('Marta'), en.actionUndo],
  ),
  Scene(
    'inbox_mute',
    act: (stage) async {
      await stage.tester.longPress(find.text('Marta'));
      await stage.settle();
      await stage.tapText(en.inboxMute);
    },
    shows: () => [en.inboxMuteHour, en.inboxMuteAlways],
  ),
  Scene(
    'inbox_connecting',
    act: (stage) async {
      stage.core.setConnection(const ConnectionConnecting());
      await stage.tester.pump(const Duration(milliseconds: 10));
      await stage.settle();
    },
    shows: () => [en.bannerConnecting],
  ),
  Scene(
    'archive',
    at: '/archive',
    act: (stage) async => stage.core.archive(const ChatId(jonas)),
    shows: () => [en.inboxArchiveTitle, 'Jonas Weber'],
  ),
  Scene(
    'search_long',
    at: '/search',
    act: (stage) async {
      stage.core
        ..receive(_martaAt, 'Low tide is at ten past nine, so we can walk over and be back for lunch')
        ..receive(_jonasAt, 'When I was small we spent every summer there, and at low tide one could walk');
      await stage.core.sendText(const ChatId(jonas), 'And what is tidewater?');
      await stage.type('tide');
    },
    shows: () => ['Jonas Weber', 'Marta'],
  ),
  Scene(
    'search_failed',
    at: '/search',
    act: (stage) {
      stage.core.fail(CoreCall.search, const InternalError('x'));
      return stage.type('tide');
    },
    shows: () => [en.errorTitle, en.actionAgain],
  ),

  // ---- requests ----
  Scene(
    'request_many',
    at: '/requests/$request',
    act: (stage) async {
      for (final text in ['You do not know me', 'We met on the ferry', 'I have your umbrella', '…', '!']) {
        stage.core.receive('+4915187654321@haiket.example', text);
      }
      await stage.settle();
    },
    shows: () => ['Hi, is this Marta?'],
  ),
  Scene(
    'request_closed',
    at: '/requests/$request',
    act: (stage) async => stage.core.changeSettings(const SwitchThirdParty(on: false)),
    shows: () => [en.refusalSwitchedOff],
  ),
  Scene(
    'request_gone',
    at: '/requests/$request',
    act: (stage) async => stage.core.refuseRequest(const ChatId(request)),
    shows: () => [en.requestGoneTitle],
  ),
  Scene(
    'requests_failed',
    at: '/requests',
    act: (stage) async {
      stage.core
        ..fail(CoreCall.requests, const InternalError('x'))
        ..overflow();
    },
    shows: () => [en.requestsFailedTitle, en.actionAgain],
  ),

  // ---- a chat ----
  Scene(
    'chat_unread',
    at: '/chat/$marta',
    core: () => _talkative(unread: 20),
    shows: () => [en.chatUnreadLine(20)],
  ),
  Scene(
    'chat_above',
    at: '/chat/$marta',
    core: _talkative,
    act: (stage) async {
      await stage.tester.drag(find.byType(CustomScrollView), const Offset(0, 600));
      await stage.settle();
      stage.core
        ..receive(_martaAt, 'Are you there?')
        ..receive(_martaAt, 'Hello?');
    },
    shows: () => ['2'],
  ),
  Scene(
    'chat_found',
    at: '/chat/$marta?at=30',
    core: _talkative,
    shows: () => ['14. The one with the islands?'],
  ),
  Scene(
    'chat_more_failed',
    at: '/chat/$marta',
    core: () {
      final core = _talkative();
      for (var at = 0; at < 40; at++) {
        core.receive(_martaAt, 'And $at');
      }
      core.chatsById[const ChatId(marta)]!.readUpTo = core.newestId;
      return core;
    },
    act: (stage) async {
      stage.core.fail(CoreCall.history, const DamagedError());
      for (var at = 0; at < 2; at++) {
        await stage.tester.drag(find.byType(CustomScrollView), const Offset(0, 9000));
        await stage.settle();
      }
    },
    shows: () => [en.chatMoreFailed],
  ),
  Scene(
    'chat_failed',
    act: (stage) async {
      stage.core
        ..fail(CoreCall.historyAround, const InternalError('x'))
        ..fail(CoreCall.history, const InternalError('x'));
      await stage.tapText('Marta');
    },
    shows: () => [en.chatFailedTitle, en.actionAgain],
  ),
  Scene(
    'chat_waiting',
    at: '/chat/$jonas',
    act: (stage) async {
      stage.core.setConnection(const ConnectionOffline());
      await stage.type('I am on the train, see you at eight');
      await stage.tap(find.byTooltip(en.chatSend));
    },
    shows: () => ['${en.chatOn('Haiket')} · ${en.chatNotConnected}'],
  ),
  Scene(
    'chat_nearly_full',
    at: '/chat/$marta',
    act: (stage) => stage.type('All of it, word by word. ' * (maxTextBytes * 9 ~/ 250)),
    shows: () => [en.chatNearlyFull(89)],
  ),
  Scene(
    'chat_too_long',
    at: '/chat/$marta',
    act: (stage) => stage.type('All of it, word by word. ' * (maxTextBytes * 12 ~/ 250)),
    shows: () => [en.errorTooLarge(119)],
  ),
  Scene(
    'chat_notices',
    at: '/chat/$jonas',
    act: (stage) async {
      stage.core
        ..remark(const ChatId(jonas), const NewDeviceNotice(device: 9, accepted: false))
        ..remark(
          const ChatId(jonas),
          const NumberChangedNotice(number: '+4915112345679', elsewhere: false),
        );
    },
    shows: () => [en.noticeNewDevice, en.nextDevices],
  ),
  Scene(
    'chat_message_actions',
    at: '/chat/$anna',
    act: (stage) async {
      final failed = find.text('Could you also send the annex?');
      for (var at = 0; at < 10 && failed.evaluate().isEmpty; at++) {
        await stage.tester.drag(find.byType(CustomScrollView), const Offset(0, -150));
        await stage.settle();
      }
      await stage.tester.ensureVisible(failed);
      await stage.tester.longPress(failed);
      await stage.settle();
    },
    shows: () => [en.actionCopy, en.chatRetry, en.chatInfo],
  ),

  // ---- its details ----
  Scene(
    'chat_details',
    at: '/chat/$jonas/details',
    shows: () => ['Jonas Weber', en.detailsApp('Haiket'), en.deleteAction],
  ),
  Scene(
    'chat_details_native',
    at: '/chat/$marta/details',
    act: (stage) async => stage.core.mute(const ChatId(marta), until: DateTime.utc(2099, 1, 1, 12)),
    shows: () => ['Marta', en.inboxUnmute, en.exportAction],
  ),
  Scene(
    'chat_details_blocked',
    at: '/chat/$anna/details',
    act: (stage) async => stage.core.block(const ChatId(anna)),
    shows: () => [en.refusalBlocked],
  ),
  Scene(
    'chat_export',
    at: '/chat/$jonas/details',
    act: (stage) => stage.tapText(en.exportAction),
    shows: () => [en.exportBody, en.exportYes],
  ),
  Scene(
    'chat_delete',
    at: '/chat/$jonas/details',
    act: (stage) => stage.tapText(en.deleteAction),
    shows: () => [en.deleteBody('Jonas Weber'), en.deleteYes],
  ),

  // ---- a message ----
  Scene(
    'message_info_way',
    at: '/chat/$jonas',
    act: (stage) async {
      await stage.type('On my way');
      await stage.tap(find.byTooltip(en.chatSend));
      await stage.tester.longPress(find.text('On my way'));
      await stage.settle();
      await stage.tapText(en.chatInfo);
    },
    shows: () => [en.traceStored, en.traceSealed, en.traceDelivered],
  ),
  Scene(
    'message_info_waits',
    at: '/chat/$anna/message/11',
    act: (stage) async {
      stage.core.become(const MessageId(11), MessageState.queued, reason: const DeviceKeyChanged(7));
    },
    shows: () => [en.infoWaits, en.nextDevices],
  ),
  Scene(
    'message_info_unreadable',
    at: '/chat/$anna/message/8',
    shows: () => [en.infoUnreadable],
  ),
  Scene('message_info_gone', at: '/chat/$anna/message/999', shows: () => [en.infoFailedTitle]),
];
