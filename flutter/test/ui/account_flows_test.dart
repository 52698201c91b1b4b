import 'dart:convert';

import 'package:causeway/ui/core/logos.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:flutter_svg/flutter_svg.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes.dart';
import '../support/scenes/people.dart';
import '../support/scenes/settings.dart';
import '../support/scenes/sign_in.dart';
import '../support/scenes/third_party.dart';
import '../support/stage.dart';

/// What people do with their account, from page to page.
void main() {
  testWidgets('a sign-in that is refused starts over with another number', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester);
    stage.causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
    await signIn(stage);
    stage.core.setConnection(const ConnectionStopped(StopCause.credentialsRefused));
    await stage.settle();
    await stage.tapText(en.signInStartOver);
    expect(find.text(en.numberTitle), findsOne);
    expect(stage.causeway.at(Stage.folder), isNull);
    stage.causeway.newCore = (account) => FakeCore(number: account.number);
    await stage.type('+34600555666');
    await stage.tapText(en.actionContinue);
    await stage.type('home.example');
    await stage.type('correct horse', field: 1);
    await stage.tapButton(en.signInButton);
    expect(find.text(en.inboxTitle), findsOne);
  });

  testWidgets('the account leaves the phone only after its loss was said', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings');
    await stage.tapText(en.removeAccount);
    await stage.tapText(en.actionCancel);
    expect(find.text(en.settingsTitle), findsOne);
    await stage.tapText(en.removeAccount);
    expect(find.text(en.removeAccountBody('home.example')), findsOne);
    await stage.tapText(en.removeAccountYes);
    expect(find.text(en.welcomeTitle), findsOne);
    expect(stage.causeway.at(Stage.folder), isNull);
  });

  testWidgets('another code is asked for in time, and once', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    stage.core.endToken(DateTime.utc(2026, 1, 16));
    await stage.settle();
    expect(find.text(en.bannerToken), findsOne);
    await stage.tapText(en.actionSignInAgain);
    await stage.tapText(en.signInWithToken);
    await stage.type('eyJ0.another.one');
    await stage.tapButton(en.signInButton);
    expect(find.text(en.inboxTitle), findsOne);
    expect(find.text(en.bannerToken), findsNothing);
  });

  testWidgets('signing in again goes back by itself', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    stage.core.setConnection(const ConnectionStopped(StopCause.credentialsRefused));
    await stage.settle();
    await stage.tapText(en.actionSignInAgain);
    await stage.type('right');
    await stage.tapButton(en.signInButton);
    expect(find.text(en.inboxTitle), findsOne);
    expect(find.text(en.stopCredentialsRefused), findsNothing);
  });

  testWidgets('a chat on the own service begins with a number', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore(), at: '/new-chat');
    stage.core.setConnection(const ConnectionOnline());
    await findOn(stage, 'home.example', '600333555');
    expect(find.byTooltip(en.attachAction), findsOne);
    expect(stage.core.chatsById.values.single.peer, '+34600333555@home.example');
  });

  testWidgets('the way back from who leads to where', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/new-chat');
    await stage.tapText('Haiket');
    expect(find.text(en.newChatIdentifier('Haiket')), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.newChatWhere), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.inboxTitle), findsOne);
  });

  testWidgets('another number, and who may learn it', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings');
    await stage.tapText(en.changeTitle);
    await changeNumber(stage, '+34600555666');
    expect(find.text(en.changeTell), findsNWidgets(2));
    await stage.tap(find.text(en.changeTell).first);
    expect(find.text(en.changeTell), findsOne);
    expect(stage.core.sharedNumbers['birdychat'], '+34600555666');
    await stage.tapText(en.actionDone);
    expect(find.text('+34 600 55 56 66'), findsOne);
  });

  testWidgets('an app is looked at, its rules opened, and it is switched off', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings/third-party');
    await stage.tapText('BirdyChat');
    await stage.tapText(en.partnerPrivacy);
    expect(stage.phone.opened, [Uri.parse('https://birdychat.example/privacy')]);
    await stage.tap(find.byType(SwitchListTile).first);
    expect(stage.core.now.partners, {'haiket'});
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.settingsAppOff), findsOne);
  });

  testWidgets('without a browser the address is copied', (tester) async {
    phone(tester);
    final at = '/settings/third-party/app/birdychat';
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: at);
    stage.phone.opened = null;
    String? copied;
    tester.binding.defaultBinaryMessenger.setMockMethodCallHandler(SystemChannels.platform, (
      call,
    ) async {
      if (call.method == 'Clipboard.setData') copied = (call.arguments as Map)['text'] as String;
      return null;
    });
    await stage.tapText(en.partnerTerms);
    expect(find.text(en.linkCopied), findsOne);
    expect(copied, 'https://birdychat.example/terms');
  });

  testWidgets('the rules of an app can be read before it is chosen', (tester) async {
    phone(tester);
    final stage = await Stage.open(
      tester,
      core: FakeCore(),
      at: '/settings/third-party/set-up',
    );
    await onboard(stage, 2);
    await stage.tap(find.text(en.partnerTerms).last);
    expect(stage.phone.opened, [Uri.parse('https://haiket.example/terms')]);
  });

  testWidgets('a number is blocked when it is one, and formatted as it is typed', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings/blocked');
    await stage.tap(find.byTooltip(en.blockedAdd));
    await stage.type('600');
    await stage.tap(find.text(en.actionBlock));
    expect(find.text(en.eligibilityTooShort), findsOne);
    await stage.type('600777666');
    expect(find.text('+34 600 77 76 66'), findsOne);
    await stage.tap(find.text(en.actionBlock));
    expect(find.text('+34 600 77 76 66'), findsOne);
    expect(stage.core.blocks, hasLength(2));
  });

  testWidgets('logos take the place of letters, where they can be had', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings/third-party');
    Finder inBadge(String app, Finder what) => find.descendant(of: badgeOf(app), matching: what);
    stage.core
      ..fail(CoreCall.partnerLogo, const NotFoundError('logo'))
      ..setPartners(withNewcomer);
    await stage.settle();
    expect(inBadge('Haiket', find.byType(SvgPicture)), findsOne);
    expect(inBadge('Haiket', find.text('H')), findsNothing);
    expect(inBadge('Newcomer', find.byType(SvgPicture)), findsNothing);
    expect(inBadge('Newcomer', find.text('N')), findsOne);
  });

  testWidgets('a logo that is no picture leaves the letter', (tester) async {
    for (final bytes in [utf8.encode('<html>'), utf8.encode('no picture'), Uint8List(0)]) {
      await tester.pumpWidget(
        Directionality(
          textDirection: TextDirection.ltr,
          child: LogoPicture(bytes, size: 40, instead: const Text('L')),
        ),
      );
      await tester.pump();
      await tester.pump();
      expect(find.text('L'), findsOne, reason: utf8.decode(bytes));
    }
    expect(tester.takeException(), isNull);
  });

  testWidgets('what is in a report is said in words, and to the letter', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$anna/report');
    await stage.tapText(en.reportSpam);
    await stage.tapText('The contract is ready.');
    await stage.tapText(en.reportPreview);
    expect(find.text('The contract is ready.'), findsOne);
    expect(find.textContaining('"reason": "spam"'), findsNothing);
    await stage.tapText(en.reportExactly);
    expect(find.textContaining('"reason": "spam"'), findsOne);
    await stage.tapText(en.reportSend);
    await Stage.open(tester, core: stage.core, at: '/settings/reports');
  });

  testWidgets('countries are found by name, by code and without their marks', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester);
    await toNumber(stage);
    await stage.tap(find.byIcon(Icons.arrow_drop_down));
    await stage.type('+49');
    expect(find.text('Germany'), findsOne);
    expect(find.text('Spain'), findsNothing);
    await stage.type('POLAND');
    await stage.tapText('Poland');
    await stage.type('600111222');
    expect(find.text('+48 600 11 12 22'), findsOne);
  });

  testWidgets('who may write is chosen, and contacts are read when the user wants it', (
    tester,
  ) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings/who');
    await stage.tapText(en.settingsWhoContacts);
    expect(stage.core.now.whoMayContact, WhoMayContact.contacts);
    expect(stage.core.calls, isNot(contains(CoreCall.setContacts)));
    stage.phone.book = const [(number: '600333444', name: 'Marta G.')];
    await stage.tapText(en.contactsTake);
    expect(find.text(en.contactsTaken(1)), findsOne);
  });

  testWidgets('the focus goes down a form in its order', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester);
    await toSignIn(stage);
    // The field that comes first has it from the beginning.
    bool focused(int field) =>
        tester.widget<EditableText>(find.byType(EditableText).at(field)).focusNode.hasFocus;
    expect(focused(0), isTrue);
    await tester.testTextInput.receiveAction(TextInputAction.next);
    await stage.settle();
    expect(focused(1), isTrue);
  });

  testWidgets('with a keyboard, a page is gone through from top to bottom', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester);
    await toNumber(stage);
    await stage.type('+34600111222');
    final places = <double>[];
    FocusManager.instance.primaryFocus?.unfocus();
    for (var at = 0; at < 5; at++) {
      await tester.sendKeyEvent(LogicalKeyboardKey.tab);
      await tester.pump();
      places.add(FocusManager.instance.primaryFocus!.rect.center.dy);
    }
    expect(places, [...places]..sort());
    expect(places.toSet(), hasLength(5));
  });

  testWidgets('whoever wants less motion has the next page at once', (tester) async {
    phone(tester);
    tester.platformDispatcher.accessibilityFeaturesTestValue = const FakeAccessibilityFeatures(
      disableAnimations: true,
    );
    addTearDown(tester.platformDispatcher.clearAllTestValues);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings');
    await tester.tap(find.text(en.settingsNotifications));
    for (var at = 0; at < 4; at++) {
      await tester.pump(const Duration(milliseconds: 16));
    }
    // It stands where it stays.
    final first = tester.getTopLeft(find.text(en.settingsNotifyText));
    await stage.settle();
    expect(tester.getTopLeft(find.text(en.settingsNotifyText)), first);
    expect(find.text(en.settingsPrivacy), findsNothing);
  });

  testWidgets('after a recovery the user hears what was saved, and decides about the damaged file', (
    tester,
  ) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), damaged: true);
    await stage.tapText(en.openingRecover);
    expect(find.text(en.recoveredChats(6)), findsOne);
    await stage.tapText(en.recoveredDelete);
    await stage.tapText(en.deleteYes);
    expect(find.text(en.recoveredDeleted), findsOne);
    expect(find.text(en.recoveredDelete), findsNothing);
    await stage.tapText(en.actionContinue);
    expect(find.text(en.inboxTitle), findsWidgets);
    expect(find.text('Marta'), findsOne);
  });
}
