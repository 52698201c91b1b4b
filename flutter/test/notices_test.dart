import 'package:causeway/l10n/app_localizations_en.dart';
import 'package:causeway/notices/notice.dart';
import 'package:causeway/notices/notifier.dart';
import 'package:causeway/platform/phone_notices.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_local_notifications/flutter_local_notifications.dart';
import 'package:flutter_test/flutter_test.dart';

import 'support/models.dart';
import 'support/notice_tray.dart';
import 'support/stage.dart';

const _jonas = '+4915112345678@haiket.example';
const _marta = '+34600333444@$_home';
const _home = 'home.example';
const _stranger = '+4915187654321@haiket.example';

void main() {
  late FakeCore core;
  late Notifier notifier;
  late NoticeTray tray;
  var sight = <ChatId>{};

  Future<void> begin({NoticeTray Function() phone = NoticeTray.android}) async {
    tray = phone();
    core = FakeCore.seeded();
    sight = {};
    notifier = Notifier(
      core: core,
      board: PhoneNotices(words: AppLocalizationsEn.new),
      words: AppLocalizationsEn.new,
      summarize: FakeCauseway().summary,
      inSight: (plan) => sight.contains(plan.chat),
    );
    await notifier.follow();
    await settled();
    addTearDown(notifier.dispose);
  }

  const jonasId = jonas;

  group('a message', () {
    test('is shown with who, what and the app, in one notification for each chat', () async {
      await begin();
      core.receive(_jonas, 'Are you there?');
      await settled();
      expect(tray.shown.keys, unorderedEquals([jonasId, NoticeIds.summary]));
      expect(tray.title(jonasId), 'Jonas Weber');
      expect(tray.lines(jonasId), ['Full of boxes. Come and see it.', 'Are you there?']);
      expect(tray.details(jonasId)['subText'], 'Haiket');
      expect(tray.details(jonasId)['channelId'], 'third-party-message');
      expect(tray.loud(jonasId), isTrue);
      expect(tray.actions(jonasId), ['reply', 'read']);
      core.receive(_marta, 'Hello?');
      core.receive(_jonas, 'Hm.');
      await settled();
      expect(tray.shown.keys, unorderedEquals([jonasId, marta, NoticeIds.summary]));
      expect(tray.lines(jonasId).last, 'Hm.');
      expect(tray.details(marta)['channelId'], 'native-message');
      expect(tray.details(marta)['subText'], isNull);
    });

    test('is private on a locked screen, unless the user chose otherwise', () async {
      await begin();
      core.receive(_jonas, 'One');
      await settled();
      expect(tray.details(jonasId)['visibility'], NotificationVisibility.private.index);
      await core.changeSettings(
        const SetNotifications(NotificationSettings(textOnLockScreen: true)),
      );
      await settled();
      expect(tray.details(jonasId)['visibility'], NotificationVisibility.public.index);
      expect(tray.loud(jonasId), isFalse, reason: 'a change makes no noise');
    });

    test('has no words where a locked phone would show them, unless the user allows that', () async {
      await begin();
      tray.lockedOpen = true;
      core.receive(_jonas, 'One');
      await settled();
      expect(tray.title(jonasId), 'Jonas Weber');
      expect(tray.lines(jonasId), [en.notifyNew(2)]);
      expect(tray.shown[jonasId]!['body'], en.notifyNew(2));
      await core.changeSettings(
        const SetNotifications(NotificationSettings(textOnLockScreen: true)),
      );
      await settled();
      expect(tray.lines(jonasId).last, 'One');
      core.receive(_stranger, 'Hi again');
      await settled();
      expect(tray.lines(NoticeIds.requests).join(), isNot(contains('Hi')));
    });

    test('without words says that there is something', () async {
      await begin();
      await core.markRead(const ChatId(jonas), MessageId(core.newestId));
      core.receive(_jonas, '', unreadable: const NoSession());
      await settled();
      expect(tray.lines(jonasId), [en.notifyNew(1)]);
      expect(tray.details(jonasId)['visibility'], NotificationVisibility.private.index);
    });

    test('of a day without a network makes few notifications, not many', () async {
      await begin();
      for (var at = 0; at < 40; at++) {
        core.receive(_jonas, 'Number $at');
      }
      await settled();
      expect(tray.times[jonasId], lessThan(4));
      expect(tray.lines(jonasId), hasLength(7));
      expect(tray.lines(jonasId).last, 'Number 39');
    });

    test('is not shown where the chat is in sight, muted, or closed', () async {
      await begin();
      sight = {const ChatId(jonas)};
      core.receive(_jonas, 'Here');
      await settled();
      sight = {};
      await core.mute(const ChatId(marta));
      core.receive(_marta, 'Psst');
      await settled();
      expect(tray.shown, isEmpty);
    });

    test('of a muted app makes no noise', () async {
      await begin();
      await core.changeSettings(
        const SetNotifications(NotificationSettings(mutedPartners: {'haiket'})),
      );
      core.receive(_jonas, 'Quietly');
      await settled();
      expect(tray.loud(jonasId), isFalse);
    });

    test('is gone when it was read, the chat was opened, deleted, muted, or its person blocked', () async {
      await begin();
      Future<void> comes() async {
        core.receive(_marta, 'Again');
        await settled();
        expect(tray.shown, contains(marta));
      }

      await comes();
      await core.markRead(const ChatId(marta), MessageId(core.newestId));
      await settled();
      expect(tray.shown, isEmpty);
      await comes();
      notifier.opened(const ChatId(marta));
      await settled();
      expect(tray.shown, isEmpty);
      await comes();
      await core.mute(const ChatId(marta));
      await settled();
      expect(tray.shown, isEmpty);
      await core.unmute(const ChatId(marta));
      await comes();
      await core.block(const ChatId(marta));
      await settled();
      expect(tray.shown, isEmpty);
      core.receive(_jonas, 'And I?');
      await settled();
      expect(tray.shown, contains(jonasId));
      await core.deleteChat(const ChatId(jonas));
      await settled();
      expect(tray.shown, isEmpty);
    });

    test('that the user swiped away does not come back with a change of the chat', () async {
      await begin();
      core.receive(_jonas, 'One');
      await settled();
      tray.shown.remove(jonasId);
      await core.pin(const ChatId(jonas));
      await settled();
      expect(tray.shown.keys, isNot(contains(jonasId)));
    });
  });

  group('a request', () {
    test('is told of without noise and without words, all in one', () async {
      await begin();
      core.receive(_stranger, 'Hi again');
      await settled();
      expect(tray.shown.keys, unorderedEquals([NoticeIds.requests, NoticeIds.summary]));
      expect(tray.loud(NoticeIds.requests), isFalse);
      expect(tray.title(NoticeIds.requests), en.inboxRequests(2));
      expect(tray.lines(NoticeIds.requests), isNot(contains('Hi again')));
      expect(tray.actions(NoticeIds.requests), isEmpty);
      expect(tray.shown[NoticeIds.requests]!['payload'], 'requests');
      await core.refuseRequest(const ChatId(request));
      await settled();
      expect(tray.title(NoticeIds.requests), en.inboxRequests(1));
      expect(tray.shown[NoticeIds.requests]!['payload'], 'request/6');
      await core.refuseRequest(const ChatId(6));
      await settled();
      expect(tray.shown, isEmpty);
    });

    test('is not, where the user does not want that', () async {
      await begin();
      await core.changeSettings(const SetNotifications(NotificationSettings(requests: false)));
      core.receive(_stranger, 'Hi again');
      await settled();
      expect(tray.shown, isEmpty);
    });
  });

  group('an answer', () {
    const chat = NoticeTarget.chat(ChatId(jonas), upTo: MessageId(99));

    test('is sent, marks as read, and takes the notification away', () async {
      await begin();
      core.receive(_jonas, 'Coming?');
      await settled();
      final target = NoticeTarget.parse(tray.shown[jonasId]!['payload']! as String)!;
      expect(await notifier.act(NoticeAnswer(target: target, reply: ' At ten. ')), isTrue);
      final said = (await core.history(const ChatId(jonas), limit: 1)).valueOrNull!.single;
      expect((said.content as TextContent).text, 'At ten.');
      expect((await core.chat(const ChatId(jonas))).valueOrNull!.unread, 0);
      expect(tray.shown, isEmpty);
    });

    test('that cannot be sent is kept and told, and nothing counts as read', () async {
      await begin();
      core.receive(_jonas, 'Coming?');
      await settled();
      core.fail(CoreCall.sendText, RefusedError(Refusal.partnerSuspended));
      await notifier.act(const NoticeAnswer(target: chat, reply: 'At ten.'));
      expect((await core.draft(const ChatId(jonas))).valueOrNull, 'At ten.');
      final problem = NoticeIds.problem(const ChatId(jonas));
      expect(tray.lines(problem), [
        en.stateFailed,
        ...en.refusalPartnerSuspended.split('\n'),
        en.notifyKept,
      ]);
      expect(tray.lines(problem).join(), isNot(contains('At ten')));
      expect(tray.times[jonasId], 2, reason: 'the field is put away');
      expect(tray.loud(jonasId), isFalse);
      expect(tray.details(problem)['visibility'], NotificationVisibility.private.index);
      expect((await core.chat(const ChatId(jonas))).valueOrNull!.unread, greaterThan(0));
    });

    test('that comes when the account is closed elsewhere is not lost: it is for the next', () async {
      await begin();
      core.fail(CoreCall.sendText, const StoppedError());
      expect(await notifier.act(const NoticeAnswer(target: chat, reply: 'At ten.')), isFalse);
    });

    test('*mark as read* marks as read', () async {
      await begin();
      core.receive(_jonas, 'Coming?');
      await settled();
      await notifier.act(const NoticeAnswer(target: chat));
      expect((await core.chat(const ChatId(jonas))).valueOrNull!.unread, 0);
      expect(tray.shown, isEmpty);
    });

    test('is understood as the phone gives it back, and nothing else is', () {
      NoticeAnswer? of(String? action, String? payload) => answerOf(
        NotificationResponse(
          notificationResponseType: NotificationResponseType.selectedNotificationAction,
          actionId: action,
          payload: payload,
          input: 'Yes',
        ),
      );
      expect(of('reply', 'chat/2/17')!.reply, 'Yes');
      expect(of('reply', 'chat/2/17')!.target.upTo, const MessageId(17));
      expect(of('read', 'chat/2')!.reply, isNull);
      for (final payload in [null, '', 'chat', 'chat/x', 'chat/2/3/4', '/settings', 'request/']) {
        expect(of('read', payload), isNull, reason: '$payload');
      }
      expect(of('else', 'chat/2'), isNull);
    });
  });

  test('a message of the user\'s own that fails unseen is told of, until the chat is opened', () async {
    await begin();
    final sent = (await core.sendText(const ChatId(jonas), 'Hello')).valueOrNull!;
    core.become(sent, MessageState.failed, reason: const NoKeys());
    await settled();
    final problem = NoticeIds.problem(const ChatId(jonas));
    expect(tray.lines(problem).first, en.stateFailed);
    notifier.opened(const ChatId(jonas));
    await settled();
    expect(tray.shown, isEmpty);
  });

  test('what is on the board from before is brought up to date', () async {
    await begin();
    core.receive(_jonas, 'One');
    core.receive(_marta, 'Two');
    await settled();
    await notifier.dispose();
    await core.markRead(const ChatId(marta), MessageId(core.newestId));
    final next = Notifier(
      core: core,
      board: PhoneNotices(words: AppLocalizationsEn.new),
      words: AppLocalizationsEn.new,
      summarize: FakeCauseway().summary,
    );
    await next.follow();
    await settled();
    expect(tray.shown.keys, unorderedEquals([jonasId, NoticeIds.summary]));
    await next.dispose();
  });

  test('a summary stands for all on Android, and goes with the last', () async {
    await begin();
    core.receive(_jonas, 'One');
    core.receive(_marta, 'Two');
    core.receive(_stranger, 'Three');
    await settled();
    final summary = tray.details(NoticeIds.summary);
    expect(summary['setAsGroupSummary'], isTrue);
    expect(summary['groupKey'], tray.details(marta)['groupKey']);
    expect(tray.shown[NoticeIds.summary]!['body'], contains(en.inboxRequests(2)));
    expect(tray.loud(NoticeIds.summary), isFalse);
  });

  test('Android has a channel for each kind, before anything came', () async {
    await begin();
    expect(tray.channels, {
      for (final category in NotificationCategory.values)
        category.code:
            category == NotificationCategory.request
                ? Importance.low.value
                : Importance.high.value,
      'problem': Importance.defaultImportance.value,
    });
    core.receive(_stranger, 'Hi again');
    await settled();
    expect(tray.details(NoticeIds.requests)['channelId'], 'request');
  });

  group('an iPhone', () {
    test('gets threads, categories, the badge, and no summary', () async {
      await begin(phone: NoticeTray.ios);
      core.receive(_jonas, 'One');
      await settled();
      expect(tray.shown.keys, [jonasId]);
      final details = tray.details(jonasId);
      expect(details['threadIdentifier'], 'chat-2');
      expect(details['subtitle'], 'Haiket');
      expect(details['categoryIdentifier'], 'answerable');
      expect(details['badgeNumber'], (await core.badge()).valueOrNull!.messages);
      expect(tray.badge, (await core.badge()).valueOrNull!.messages);
      await core.markRead(const ChatId(jonas), MessageId(core.newestId));
      await settled();
      expect(tray.badge, (await core.badge()).valueOrNull!.messages);
      expect(tray.shown, isEmpty);
    });

    test('is asked for nothing before the user wants it, and hides titles of hidden previews', () async {
      await begin(phone: NoticeTray.ios);
      final settings = tray.settings!;
      for (final what in ['Alert', 'Badge', 'Sound']) {
        expect(settings['request${what}Permission'], isFalse, reason: what);
      }
      final categories = settings['notificationCategories']! as List<Object?>;
      expect(categories, hasLength(2));
      for (final category in categories) {
        expect((category! as Map<Object?, Object?>)['options'], isEmpty);
      }
      expect(tray.asked, isEmpty);
      tray.says = false;
      expect(await PhoneNotices(words: AppLocalizationsEn.new).ask(), isFalse);
      expect(tray.asked, ['requestPermissions']);
    });
  });
}
