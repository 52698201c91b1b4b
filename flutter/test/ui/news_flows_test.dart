import 'package:causeway/notebook.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/third_party.dart';
import '../support/stage.dart';

/// What people hear of apps that come and go.
void main() {
  final told = find.text(en.newAppTitle('Newcomer'));

  testWidgets('a new app is told of once, and leads to its page', (tester) async {
    phone(tester);
    final notebook = Notebook();
    final stage = await Stage.open(tester, core: FakeCore.seeded(), notebook: notebook);
    expect(find.text(en.newAppBody), findsNothing);
    stage.core.setPartners(withNewcomer);
    await stage.settle();
    expect(told, findsOne);
    await stage.tapText(en.newAppLook);
    expect(find.text(en.partnerReach('Newcomer')), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.inboxTitle), findsOne);
    expect(told, findsNothing);
  });

  testWidgets('what was put away stays away, also the next time', (tester) async {
    phone(tester);
    final notebook = Notebook();
    final stage = await Stage.open(tester, core: FakeCore.seeded(), notebook: notebook);
    stage.core.setPartners(withNewcomer);
    await stage.settle();
    await stage.tapText(en.actionDismiss);
    expect(told, findsNothing);
    await tester.pumpWidget(const SizedBox());
    final core = FakeCore.seeded()..directory = withNewcomer;
    await Stage.open(tester, core: core, notebook: notebook);
    expect(find.text('Marta'), findsOne);
    expect(told, findsNothing);
  });

  testWidgets('what came while the app was closed is told of', (tester) async {
    phone(tester);
    final notebook = Notebook();
    await Stage.open(tester, core: FakeCore.seeded(), notebook: notebook);
    await tester.pumpWidget(const SizedBox());
    final core = FakeCore.seeded()..directory = withNewcomer;
    await Stage.open(tester, core: core, notebook: notebook);
    expect(told, findsOne);
  });

  testWidgets('what one chose among is no news, nor what one has let in or dropped', (tester) async {
    phone(tester);
    final core = FakeCore.seeded()..directory = withNewcomer;
    final stage = await Stage.open(tester, core: core);
    expect(told, findsNothing);
    await stage.core.changeSettings(const DropPartner('haiket'));
    await stage.settle();
    expect(find.text(en.newAppBody), findsNothing);
  });

  testWidgets('who has third-party chats switched off is not told', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await stage.core.changeSettings(const SwitchThirdParty(on: false));
    stage.core.setPartners(withNewcomer);
    await stage.settle();
    expect(told, findsNothing);
  });

  testWidgets('a chat of a suspended app says why, and what that means', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$lena');
    expect(find.text(en.refusalPartnerSuspended), findsOne);
    expect(find.byType(TextField), findsNothing);
    await stage.tapText(en.nextPartner);
    expect(find.text(en.suspendedTitle('OldTalk')), findsOne);
    expect(find.textContaining(en.suspendedNext), findsOne);
  });

  testWidgets('what this app is made of is told', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings');
    await stage.tapText(en.aboutTitle);
    expect(find.text(en.aboutPrivacyNothing), findsOne);
    await stage.tapText(en.aboutLicences);
    await stage.settle();
    expect(find.text(en.aboutFree), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.aboutTitle), findsOne);
  });
}
