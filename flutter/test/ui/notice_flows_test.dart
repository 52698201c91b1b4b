import 'package:causeway/l10n/app_localizations_en.dart';
import 'package:causeway/phone.dart';
import 'package:causeway/platform/phone_notices.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/notice_tray.dart';
import '../support/stage.dart';

const _jonas = '+4915112345678@haiket.example';
const _marta = '+34600333444@home.example';

/// Notifications, from the app's side.
void main() {
  Future<(Stage, NoticeTray)> open(
    WidgetTester tester, {
    String at = '/',
    String? tapped,
    NoticeLeave leave = NoticeLeave.allowed,
  }) async {
    phone(tester);
    final tray = NoticeTray.android()..launchedBy = tapped;
    final stage = await Stage.open(
      tester,
      core: FakeCore.seeded(),
      at: at,
      leave: leave,
      notices: PhoneNotices(words: AppLocalizationsEn.new),
    );
    return (stage, tray);
  }

  void become(WidgetTester tester, List<AppLifecycleState> states) =>
      states.forEach(tester.binding.handleAppLifecycleStateChanged);
  void leave(WidgetTester tester) => become(tester, [
    AppLifecycleState.inactive,
    AppLifecycleState.hidden,
    AppLifecycleState.paused,
  ]);
  void comeBack(WidgetTester tester) => become(tester, [
    AppLifecycleState.hidden,
    AppLifecycleState.inactive,
    AppLifecycleState.resumed,
  ]);

  testWidgets('the chat that is open is not told of, another one is', (tester) async {
    final (stage, tray) = await open(tester, at: '/chat/$jonas');
    stage.core
      ..receive(_jonas, 'Do you see this?')
      ..receive(_marta, 'And this?');
    await stage.settle();
    expect(tray.shown, contains(marta));
    expect(tray.shown, isNot(contains(jonas)));
    // The list tells of both by itself.
    await tray.tap(marta);
    await stage.settle();
    expect(find.text('And this?'), findsOne);
    expect(tray.shown, isEmpty);
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.inboxTitle), findsOne);
    stage.core.receive(_marta, 'Hello?');
    await stage.settle();
    expect(tray.shown, isEmpty);
  });

  testWidgets('nobody looks: the open chat is told of too, until they come back', (tester) async {
    final (stage, tray) = await open(tester, at: '/chat/$jonas');
    leave(tester);
    stage.core.receive(_jonas, 'Are you gone?');
    await stage.settle();
    expect(tray.lines(jonas).last, 'Are you gone?');
    comeBack(tester);
    await stage.settle();
    expect(tray.shown, isEmpty);
  });

  testWidgets('the app begins where the notification leads that was tapped', (tester) async {
    final (stage, _) = await open(tester, tapped: 'chat/$jonas/6');
    expect(find.text('Full of boxes. Come and see it.'), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.inboxTitle), findsOne);
  });

  testWidgets('what stands there goes with the account', (tester) async {
    final (stage, tray) = await open(tester, at: '/settings');
    stage.core.receive(_jonas, 'One');
    await stage.settle();
    expect(tray.shown, isNotEmpty);
    await stage.session.remove(stage.core);
    await stage.settle();
    expect(tray.shown, isEmpty);
  });

  testWidgets('the permission is explained before the phone asks, and a no is a no', (tester) async {
    final (stage, _) = await open(tester, leave: NoticeLeave.unasked);
    expect(stage.phone.askedToTell, 0);
    expect(find.text(en.notifyAskBody), findsOne);
    stage.phone.letsTell = false;
    await stage.tapText(en.notifyAskYes);
    expect(stage.phone.askedToTell, 1);
    expect(find.text(en.notifyAskTitle), findsNothing);
    await stage.tap(find.byTooltip(en.inboxSettings));
    await stage.tapText(en.settingsNotifications);
    expect(find.text(en.notifyDenied), findsOne);
    await stage.tapText(en.actionOpenSettings);
    expect(stage.phone.settings, 1);
    expect(stage.phone.askedToTell, 1);
    // They have allowed it there.
    stage.phone.leave = NoticeLeave.allowed;
    leave(tester);
    comeBack(tester);
    await stage.settle();
    expect(find.text(en.notifyDenied), findsNothing);
  });

  testWidgets('*not now* is kept, and the settings can still ask', (tester) async {
    final (stage, _) = await open(tester, leave: NoticeLeave.unasked);
    await stage.tapText(en.actionDismiss);
    expect(find.text(en.notifyAskTitle), findsNothing);
    expect((stage.phone.leave, stage.phone.askedToTell), (NoticeLeave.postponed, 0));
    await stage.tap(find.byTooltip(en.inboxSettings));
    await stage.tapText(en.settingsNotifications);
    await stage.tapText(en.notifyAskYes);
    expect(stage.phone.askedToTell, 1);
    expect(find.text(en.notifyAskTitle), findsNothing);
  });

  testWidgets('muted chats are listed, and make a sound again', (tester) async {
    final (stage, _) = await open(tester, at: '/settings/notifications');
    await stage.core.mute(const ChatId(jonas));
    await stage.tapText(en.notifyMuted);
    expect(find.text('Jonas Weber'), findsOne);
    await stage.tapText(en.inboxUnmute);
    expect(find.text(en.notifyMutedNone), findsOne);
    expect((await stage.core.inboxRow(const ChatId(jonas))).valueOrNull!.muted, isFalse);
  });
}
