import 'dart:convert';

import 'package:causeway/notebook.dart';
import 'package:causeway/ui/safety/widgets/code_view.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/safety.dart';
import '../support/stage.dart';

/// What people do with safety numbers.
void main() {
  testWidgets('the first time it is told what they are, later only when asked', (tester) async {
    phone(tester);
    final notebook = Notebook();
    final core = FakeCore.seeded();
    final stage = await Stage.open(
      tester,
      core: core,
      at: '/chat/$jonas/safety',
      notebook: notebook,
    );
    expect(find.text(en.tourCompareTitle), findsOne);
    await stage.tapText(en.actionContinue);
    expect(find.text(en.safetyTheirs), findsOne);
    await tester.pumpWidget(const SizedBox());
    await Stage.open(tester, core: core, at: '/chat/$jonas/safety', notebook: notebook);
    expect(find.text(en.safetyTheirs), findsOne);
    await stage.tapText(en.tourAction);
    expect(find.text(en.tourChangeBody), findsOne);
    await stage.tapText(en.actionContinue);
    expect(find.text(en.safetyTheirs), findsOne);
  });

  testWidgets('the camera is explained before the phone asks', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withOne(), at: '/chat/$anna/safety');
    await stage.tapText(en.scanAction);
    expect(find.text(en.scanExplain), findsOne);
    expect((stage.phone.letsLook, stage.phone.cameras.length), (null, 0));
    await stage.tapText(en.actionContinue);
    expect(stage.phone.cameras, hasLength(1));
    expect(find.text(en.scanHint), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(stage.phone.cameras.single.stopped, isTrue);
  });

  testWidgets('the same code verifies the device', (tester) async {
    phone(tester);
    final stage = await scanning(tester, withOne());
    stage.phone.cameras.single.see(codeOf(stage.core));
    await stage.settle();
    expect(find.text(en.scanSame('anna@firm.example')), findsOne);
    expect(stage.phone.cameras.single.stopped, isTrue);
    await stage.tapText(en.actionDone);
    expect(find.text(en.trustVerified), findsOne);
  });

  testWidgets('another key verifies nothing, and one may look again', (tester) async {
    phone(tester);
    final stage = await scanning(tester, withOne());
    stage.phone.cameras.single.see(codeOf(stage.core, key: 'f' * 64));
    await stage.settle();
    expect(find.text(en.scanDifferent), findsOne);
    Trust trust() => stage.core.chatsById[const ChatId(anna)]!.devices.single.trust;
    expect(trust(), Trust.firstUse);
    await stage.tapText(en.scanAgain);
    stage.phone.cameras.last.see(codeOf(stage.core));
    await stage.settle();
    expect(trust(), Trust.verified);
  });

  testWidgets('a code of somebody else, of another device, and of something else', (tester) async {
    phone(tester);
    final stage = await scanning(tester, withOne());
    Future<void> see(String code, String says) async {
      stage.phone.cameras.last.see(utf8.encode(code));
      await stage.settle();
      expect(find.text(says), findsOne);
      await stage.tapText(en.scanAgain);
    }

    final key = '0123456789abcdef' * 4;
    await see('xmpp:else@x.example?omemo-sid-7=$key', en.scanOtherAccount);
    await see(
      'xmpp:${stage.core.chatsById[const ChatId(anna)]!.peer}?omemo-sid-9=$key',
      en.scanNotNamed('anna@firm.example'),
    );
    await see('https://causeway.example', en.scanNoCode);
  });

  testWidgets('who says no hears how to say yes', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withOne(), at: '/chat/$anna/safety/scan');
    stage.phone.letsLook = false;
    await stage.tapText(en.actionContinue);
    expect(find.text(en.refusedCamera), findsOne);
    await stage.tapText(en.actionOpenSettings);
    expect(stage.phone.settings, 1);
    stage.phone.letsLook = true;
    await stage.tapText(en.actionAgain);
    expect(stage.phone.cameras, hasLength(1));
  });

  testWidgets('a camera in use can be tried again', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withOne(), at: '/chat/$anna/safety/scan');
    stage.phone.hasCamera = false;
    await stage.tapText(en.actionContinue);
    expect(find.text(en.scanNoCamera), findsOne);
    stage.phone.hasCamera = true;
    await stage.tapText(en.actionAgain);
    expect(find.text(en.scanHint), findsOne);
  });

  testWidgets('nothing is looked at while the app is away', (tester) async {
    phone(tester);
    final stage = await scanning(tester, withOne());
    for (final state in [AppLifecycleState.inactive, AppLifecycleState.hidden]) {
      tester.binding.handleAppLifecycleStateChanged(state);
    }
    await stage.settle();
    expect(stage.phone.cameras.single.stopped, isTrue);
    for (final state in [AppLifecycleState.inactive, AppLifecycleState.resumed]) {
      tester.binding.handleAppLifecycleStateChanged(state);
    }
    await stage.settle();
    expect(stage.phone.cameras.last.stopped, isFalse);
    expect(stage.phone.cameras, hasLength(2));
  });

  testWidgets('one number for both, where the chat has that', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withNumber(), at: '/chat/$marta/safety');
    final number = await stage.core.safetyNumber(const ChatId(marta), device: 7);
    final groups = number.valueOrNull!.groups;
    expect(groups, hasLength(12));
    for (final group in groups) {
      expect(find.text(group), findsWidgets);
    }
    expect(find.byType(CodeView), findsOne);
    expect(find.text(en.safetyMine), findsNothing);
    await stage.tapText(en.scanAction);
    await stage.tapText(en.actionContinue);
    stage.phone.cameras.single.see(stage.core.codeOnTheirScreen(const ChatId(marta), 7));
    await stage.settle();
    expect(find.text(en.scanSame('Marta')), findsOne);
    expect(stage.core.chatsById[const ChatId(marta)]!.devices.single.trust, Trust.verified);
  });
}
