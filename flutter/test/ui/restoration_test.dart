import 'package:causeway/ui/chat/widgets/chat_screen.dart';
import 'package:causeway/ui/preview/widgets/preview_screen.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/sending.dart';
import '../support/stage.dart';

/// What is there again after the phone has ended the app, or turned it, or given it half of the screen.
void main() {
  /// The phone ends the process, and the user comes back: everything but the account begins anew.
  Future<Stage> endAndReturn(WidgetTester tester, Stage stage) async {
    await tester.pump(const Duration(seconds: 1));
    final kept = await tester.getRestorationData();
    final core = stage.core;
    await tester.pumpWidget(const SizedBox());
    await tester.restoreFrom(kept);
    return Stage.open(tester, core: core);
  }

  testWidgets('one comes back to where one was, and from there to the chats', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await stage.tapText('Jonas Weber');
    await stage.tap(find.byTooltip(en.chatDetails));
    await endAndReturn(tester, stage);
    expect(find.text(en.exportAction), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.byType(ChatScreen), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.inboxTitle), findsOne);
    expect(tester.takeException(), isNull);
  });

  testWidgets('the same window comes back, too', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await stage.tapText('Jonas Weber');
    await tester.restartAndRestore();
    await stage.settle();
    expect(find.byType(ChatScreen), findsOne);
  });

  testWidgets('what was being written is there', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await stage.tapText('Jonas Weber');
    await stage.type('On Sunday, then');
    final back = await endAndReturn(tester, stage);
    expect(find.text('On Sunday, then'), findsOne);
    expect(back.core.chatsById[const ChatId(jonas)]!.draft, 'On Sunday, then');
  });

  testWidgets('what was being recorded is kept, and offered', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
    final finger = await speak(stage);
    await finger.moveBy(const Offset(0, -90));
    await stage.settle();
    await finger.up();
    await stage.settle();
    await endAndReturn(tester, stage);
    expect(find.byType(ChatScreen), findsOne);
    expect(find.text(en.voiceUnsent('0:12')), findsOne);
  });

  testWidgets('the way to third-party chats goes on with what was ticked', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore(), at: '/settings/third-party/set-up');
    await stage.tapText(en.onboardingStartButton);
    await stage.tapText(en.onboardingUnderstood);
    await stage.tapText('Haiket');
    final back = await endAndReturn(tester, stage);
    expect(find.text(en.onboardingAppsTitle), findsOne);
    await back.tapText(en.actionContinue);
    expect(find.text(en.onboardingInboxTitle), findsOne);
    await back.tapText(en.layoutSeparate);
    final last = await endAndReturn(tester, back);
    await last.tapText(en.onboardingFinish);
    final settings = (await last.core.settings()).valueOrNull!;
    expect((settings.partners.single, settings.inbox), ('haiket', InboxLayout.separate));
  });

  testWidgets('a caption is there, and is gone once it was sent', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withFiles(), at: '/chat/$jonas');
    await choose(stage, en.contentFile, chosenFile);
    await stage.typeInto(en.previewCaption, 'The harbour');
    final back = await endAndReturn(tester, stage);
    expect(find.byType(PreviewScreen), findsOne);
    expect(find.text('The harbour'), findsOne);
    await back.tapButton(en.chatSend);
    expect(find.byType(ChatScreen), findsOne);
    await choose(back, en.contentFile, chosenFile);
    expect(find.text('The harbour'), findsNothing);
  });

  testWidgets('one who has signed out begins at the beginning', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings');
    await stage.tapText(en.removeAccount);
    await stage.tapText(en.removeAccountYes);
    await tester.restartAndRestore();
    await stage.settle();
    expect(find.text(en.welcomeTitle), findsOne);
  });

  testWidgets('nothing is lost when the phone is turned, or the screen shared', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
    await stage.type('Half a');
    for (final size in const [Size(844, 390), Size(390, 420), Size(320, 844), Size(390, 844)]) {
      tester.view.physicalSize = size * 2;
      await stage.settle();
      expect(find.text('Half a'), findsOne, reason: '$size');
      expect(tester.takeException(), isNull, reason: '$size');
    }
  });
}
