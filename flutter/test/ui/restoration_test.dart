import 'dart:convert';

import 'package:causeway/ui/chat/widgets/chat_screen.dart';
import 'package:causeway/ui/preview/widgets/preview_screen.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/sending.dart';
import '../support/scenes/settings.dart';
import '../support/scenes/sign_in.dart';
import '../support/stage.dart';

/// What is there again after the phone has ended the app, or turned it, or given it half of the screen.
void main() {
  /// The phone ends the process, and the user comes back: everything but the account begins anew.
  Future<Stage> endAndReturn(WidgetTester tester, Stage stage) async {
    await tester.pump(const Duration(seconds: 1));
    final kept = await tester.getRestorationData();
    final core = stage.causeway.at(Stage.folder);
    await tester.pumpWidget(const SizedBox());
    await tester.restoreFrom(kept);
    return Stage.open(tester, core: core);
  }

  /// All that the phone keeps, as it would write it down.
  Future<String> keptOf(WidgetTester tester) async {
    await tester.pump(const Duration(seconds: 1));
    final kept = await tester.getRestorationData();
    // What is in it is just what this looks at.
    // ignore: invalid_use_of_protected_member
    return latin1.decode(kept.binary!);
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

  testWidgets('what was looked for is found again, and forgotten when one leaves', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/search');
    await stage.type('boxes');
    final back = await endAndReturn(tester, stage);
    expect(find.widgetWithText(TextField, 'boxes'), findsOne);
    expect(find.text('Jonas Weber'), findsOne);
    await back.tap(find.byType(BackButton));
    await back.tap(find.byTooltip(en.actionSearch));
    expect(find.byType(TextField), findsOne);
    expect(find.widgetWithText(TextField, 'boxes'), findsNothing);
  });

  testWidgets('who was to be written to is there, on their app', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/new-chat');
    await stage.tapText('Haiket');
    await stage.type('+34600333999');
    final back = await endAndReturn(tester, stage);
    expect(find.text(en.newChatIdentifier('Haiket')), findsOne);
    expect(find.widgetWithText(TextField, '+34600333999'), findsOne);
    expect(find.text('+34 600 33 39 99'), findsOne);
    await back.tap(find.byType(BackButton));
    await back.tapText('home.example');
    expect(find.widgetWithText(TextField, '+34600333999'), findsNothing);
    await back.type('600333555');
    final own = await endAndReturn(tester, back);
    expect(find.text(en.newChatIdentifier('home.example')), findsOne);
    await own.tapText(en.newChatFindButton);
    expect(find.byType(ChatScreen), findsOne);
    expect(await keptOf(tester), isNot(contains('600333555')));
  });

  testWidgets('a report goes on as it was begun, about the same person only', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$anna/report');
    await stage.tapText(en.reportSpam);
    await stage.tapText('The contract is ready.');
    await stage.typeInto(en.reportRemark, 'Again and again');
    await stage.tap(find.byType(SwitchListTile));
    final back = await endAndReturn(tester, stage);
    await back.tapText('Again and again');
    expect(tester.widget<SwitchListTile>(find.byType(SwitchListTile)).value, isFalse);
    await back.tapText(en.reportPreview);
    for (final sent in [en.reportSpam, 'The contract is ready.', 'Again and again']) {
      expect(find.text(sent), findsOne);
    }
    expect(await keptOf(tester), contains('Again and again'));
    await back.tap(find.byType(BackButton));
    await back.tap(find.byType(BackButton));
    expect(await keptOf(tester), isNot(contains('Again and again')));
  });

  testWidgets('a sign-in goes on where it was, without its secret', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester);
    await toNumber(stage);
    await stage.type('+34600111222');
    final second = await endAndReturn(tester, stage);
    expect(find.text(en.numberTitle), findsOne);
    expect(find.text('+34 600 11 12 22'), findsOne);
    await second.tapText(en.actionContinue);
    await second.type('home.example');
    await second.type('correct horse', field: 1);
    final kept = await keptOf(tester);
    expect(kept, contains('home.example'));
    expect(kept, isNot(contains('correct horse')));
    final third = await endAndReturn(tester, second);
    expect(find.text(en.signInAs('+34 600 11 12 22')), findsOne);
    final fields = tester.widgetList<EditableText>(find.byType(EditableText));
    expect([for (final field in fields) field.controller.text], ['home.example', '']);
    third.causeway.newCore = (account) => FakeCore(number: account.number);
    await third.type('correct horse', field: 1);
    await third.tapButton(en.signInButton);
    expect(find.text(en.inboxTitle), findsOne);
    expect(await keptOf(tester), isNot(anyOf(contains('600111222'), contains('home.example'))));
  });

  testWidgets('another number is there, with its country and without its secret', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings/number');
    await toNewNumber(stage, '+34600555666');
    final kept = await keptOf(tester);
    expect(kept, contains('600555666'));
    expect(kept, isNot(contains('a new secret')));
    await endAndReturn(tester, stage);
    expect(find.text('+34 600 55 56 66'), findsOne);
    expect(find.textContaining(en.countryName('ES')), findsOne);
    expect(find.text('a new secret'), findsNothing);
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

  testWidgets('one stays where one reads and writes when the phone is turned, or shared', (
    tester,
  ) async {
    phone(tester);
    final core = FakeCore.seeded();
    for (var at = 0; at < 60; at++) {
      await core.sendText(const ChatId(jonas), 'Letter $at');
    }
    final stage = await Stage.open(tester, core: core, at: '/chat/$jonas');
    await tester.drag(find.byType(ChatScreen), const Offset(0, -300));
    await stage.settle();
    await stage.type('Half a');
    Finder letter(int at) => find.text('Letter $at').hitTestable();
    final read = letter(
      [for (var at = 0; at < 60; at++) at].firstWhere((at) => letter(at).evaluate().isNotEmpty),
    );
    final place = tester.getTopLeft(read);
    for (final size in const [Size(844, 390), Size(390, 420), Size(320, 844), Size(390, 844)]) {
      tester.view.physicalSize = size * 2;
      await stage.settle();
      final writing = tester.state<EditableTextState>(find.byType(EditableText));
      expect(writing.textEditingValue.text, 'Half a', reason: '$size');
      expect(writing.widget.focusNode.hasFocus, isTrue, reason: '$size');
      expect(letter(59), findsNothing, reason: '$size');
      expect(tester.takeException(), isNull, reason: '$size');
    }
    // Not to the pixel, but by less than a row.
    expect(tester.getTopLeft(read).dy, closeTo(place.dy, 24));
  });
}
