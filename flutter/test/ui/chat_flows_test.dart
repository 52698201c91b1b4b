import 'package:causeway/ui/chat/widgets/bubble.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/stage.dart';

/// What people do in a chat.
void main() {
  const martaAt = '+34600333444@home.example';

  FakeCore talkative(int messages) {
    final core = FakeCore.seeded();
    for (var at = 0; at < messages; at++) {
      core.receive(martaAt, 'Message $at');
    }
    return core;
  }

  double top(WidgetTester tester, String text) => tester.getTopLeft(find.text(text)).dy;

  testWidgets('a chat opens at the first unread message; the button leads to the newest', (
    tester,
  ) async {
    phone(tester);
    final core = talkative(200);
    final all = core.chatsById[const ChatId(marta)]!;
    all.readUpTo = all.messages[100].id.value;
    final stage = await Stage.open(tester, core: core, at: '/chat/$marta');
    expect(find.text(en.chatUnreadLine(100)), findsOne);
    expect(find.text('Message 100'), findsOne);
    expect(find.text('Message 99'), findsOne);
    expect(find.text('Message 199'), findsNothing);
    // The line stands in the upper part, with what was read above it.
    expect(top(tester, en.chatUnreadLine(100)), inInclusiveRange(120, 420));
    final seen = core.chatsById[const ChatId(marta)]!.unread;
    expect(seen, inExclusiveRange(50, 100));
    expect(find.text('$seen'), findsOne);
    await stage.tap(find.byTooltip(en.chatJumpToNewestUnread(seen)));
    expect(find.text('Message 199'), findsOne);
    expect(core.chatsById[const ChatId(marta)]!.unread, 0);
    expect(find.byType(FloatingActionButton), findsNothing);
  });

  testWidgets('one reads from the first unread message down to the last, and all is read', (
    tester,
  ) async {
    phone(tester);
    final core = talkative(120);
    final stage = await Stage.open(tester, core: core, at: '/chat/$marta');
    expect(find.text('Are we still on for Saturday?'), findsOne);
    for (var at = 0; at < 40 && core.chatsById[const ChatId(marta)]!.unread > 0; at++) {
      await tester.drag(find.byType(CustomScrollView), const Offset(0, -500));
      await stage.settle();
    }
    expect(core.chatsById[const ChatId(marta)]!.unread, 0);
    expect(find.text('Message 119'), findsOne);
  });

  testWidgets('and up again to the first message', (tester) async {
    phone(tester);
    final core = talkative(120);
    core.chatsById[const ChatId(marta)]!.readUpTo = core.newestId;
    final stage = await Stage.open(tester, core: core, at: '/chat/$marta');
    expect(find.text('Message 119'), findsOne);
    for (var at = 0; at < 40; at++) {
      await tester.drag(find.byType(CustomScrollView), const Offset(0, 600));
      await stage.settle();
    }
    expect(find.text('Are we still on for Saturday?'), findsOne);
    expect(find.text('Thursday, January 15'), findsOne);
  });

  testWidgets('few messages stand at the foot, and cannot be scrolled away', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
    expect(find.text(en.chatUnreadLine(1)), findsOne);
    final before = top(tester, 'Full of boxes. Come and see it.');
    expect(before, greaterThan(700));
    for (final by in [400.0, -400.0]) {
      await tester.drag(find.byType(CustomScrollView), Offset(0, by));
      await stage.settle();
      expect(top(tester, 'Full of boxes. Come and see it.'), moreOrLessEquals(before, epsilon: 1));
    }
  });

  testWidgets('what comes in is shown at the end, and does not move what is read above', (
    tester,
  ) async {
    phone(tester);
    final core = talkative(60);
    core.chatsById[const ChatId(marta)]!.readUpTo = core.newestId;
    final stage = await Stage.open(tester, core: core, at: '/chat/$marta');
    stage.core.receive(martaAt, 'And another');
    await stage.settle();
    expect(find.text('And another'), findsOne);
    expect(core.chatsById[const ChatId(marta)]!.unread, 0);
    await tester.drag(find.byType(CustomScrollView), const Offset(0, 900));
    await stage.settle();
    final before = top(tester, 'Message 30');
    stage.core.receive(martaAt, 'And one more');
    await stage.settle();
    expect(top(tester, 'Message 30'), before);
    expect(core.chatsById[const ChatId(marta)]!.unread, 1);
    expect(find.byTooltip(en.chatJumpToNewestUnread(1)), findsOne);
    // Whoever writes is taken to what they wrote.
    await stage.type('I am back');
    await stage.tap(find.byTooltip(en.chatSend));
    expect(find.widgetWithText(Bubble, 'I am back'), findsOne);
    expect(find.widgetWithText(Bubble, 'And one more'), findsOne);
  });

  testWidgets('what was found is gone to, and one can read on in both directions', (tester) async {
    phone(tester);
    final core = talkative(200)..receive(martaAt, 'The password is swordfish');
    for (var at = 200; at < 400; at++) {
      core.receive(martaAt, 'Message $at');
    }
    core.chatsById[const ChatId(marta)]!.readUpTo = core.newestId;
    final stage = await Stage.open(tester, core: core, at: '/search');
    await stage.type('swordfish');
    await stage.tap(find.text('Marta'));
    expect(find.widgetWithText(Bubble, 'The password is swordfish'), findsOne);
    expect(find.text('Message 199'), findsOne);
    expect(find.text('Message 200'), findsOne);
    for (final (by, text) in [(-600.0, 'Message 399'), (600.0, 'Are we still on for Saturday?')]) {
      for (var at = 0; at < 60 && find.text(text).evaluate().isEmpty; at++) {
        await tester.drag(find.byType(CustomScrollView), Offset(0, by));
        await stage.settle();
      }
      expect(find.text(text), findsOne);
    }
    await tester.pump(const Duration(seconds: 2));
  });

  testWidgets('a page that cannot be read says so, and is tried again', (tester) async {
    phone(tester);
    final core = talkative(120);
    core.chatsById[const ChatId(marta)]!.readUpTo = core.newestId;
    final stage = await Stage.open(tester, core: core, at: '/chat/$marta');
    stage.core.fail(CoreCall.history, const DamagedError());
    await tester.drag(find.byType(CustomScrollView), const Offset(0, 9000));
    await stage.settle();
    await stage.tapText(en.chatMoreFailed);
    expect(find.text(en.chatMoreFailed), findsNothing);
    expect(find.text('Message 69'), findsOne);
  });

  testWidgets('a text that the other app does not take is told before it is sent', (tester) async {
    phone(tester);
    final core = FakeCore.seeded();
    final stage = await Stage.open(tester, core: core, at: '/chat/$jonas');
    stage.core.setPartners(
      PartnerDirectory(
        partners: [for (final partner in core.directory.partners) _taking(partner, 100)],
        expired: false,
        sequence: 2,
      ),
    );
    await stage.settle();
    await stage.type('ä' * 45);
    expect(find.text(en.chatNearlyFull(90)), findsOne);
    await stage.type('ä' * 51);
    expect(find.text(en.errorTooLarge(102)), findsOne);
    expect(tester.widget<IconButton>(find.widgetWithIcon(IconButton, Icons.arrow_upward)).onPressed, isNull);
    await stage.type('Short');
    await stage.tap(find.byTooltip(en.chatSend));
    expect(find.widgetWithText(Bubble, 'Short'), findsOne);
  });

  testWidgets('sending again is offered while it can be done', (tester) async {
    phone(tester);
    const said = 'Could you also send the annex?';
    final core = FakeCore.seeded();
    final chat = core.chatsById[const ChatId(anna)]!;
    final failed = chat.messages.lastWhere((it) => it.content.words == said).id;
    chat.readUpTo = core.newestId;
    final stage = await Stage.open(tester, core: core, at: '/chat/$anna');
    expect(find.text(en.chatRetry), findsOne);
    await stage.core.block(const ChatId(anna));
    await stage.settle();
    expect(find.text(en.refusalBlocked), findsOne);
    expect(find.text(said), findsOne);
    expect(find.text(en.chatRetry), findsNothing);
    await tester.longPress(find.text(said));
    await stage.settle();
    expect(find.text(en.actionCopy), findsOne);
    expect(find.text(en.chatRetry), findsNothing);
    await stage.tapText(en.chatInfo);
    expect(find.text(en.infoFailed), findsOne);
    expect(find.text(en.chatRetry), findsNothing);
    // The page notices by itself that it can be done again.
    await stage.core.unblock((await stage.core.blocked()).valueOrNull!.last.person);
    await stage.settle();
    await stage.tapText(en.chatRetry);
    expect((await stage.core.message(failed)).valueOrNull!.state, isNot(MessageState.failed));
  });

  testWidgets('a small phone with its keyboard up and large text leaves room to read', (
    tester,
  ) async {
    phone(tester, size: const Size(320, 568));
    tester.platformDispatcher.textScaleFactorTestValue = 2;
    addTearDown(tester.platformDispatcher.clearAllTestValues);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
    tester.view.viewInsets = const FakeViewPadding(bottom: 260 * 2);
    await stage.type('A long text that needs many lines on such a small phone, as people write them');
    expect(tester.takeException(), isNull);
    expect(tester.getSize(find.byType(CustomScrollView)).height, greaterThan(60));
  });

  testWidgets('a chat is muted, exported and deleted in its details', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await stage.tapText('Jonas Weber');
    await stage.tap(find.byTooltip(en.chatDetails));
    expect(find.text(en.detailsApp('Haiket')), findsOne);
    await stage.tapText(en.inboxMute);
    await stage.tapText(en.inboxMuteAlways);
    expect(find.text(en.detailsMuted), findsOne);

    await stage.tapText(en.exportAction);
    expect(find.text(en.exportBody), findsOne);
    await stage.tapText(en.exportYes);
    expect(stage.phone.handedOver, hasLength(1));
    expect(find.text(en.exportDone(4)), findsOne);

    // What it said covers the foot of the page for a moment.
    await tester.pump(const Duration(seconds: 5));
    await stage.settle();
    await stage.tapText(en.deleteAction);
    expect(find.text(en.deleteBody('Jonas Weber')), findsOne);
    await stage.tapText(en.actionCancel);
    expect(stage.core.chatsById, contains(const ChatId(jonas)));
    await stage.tapText(en.deleteAction);
    await stage.tapText(en.deleteYes);
    expect(stage.core.chatsById, isNot(contains(const ChatId(jonas))));
    expect(find.text(en.inboxTitle), findsOne);
    expect(find.text('Jonas Weber'), findsNothing);
  });

  testWidgets('blocking from the details is undone there', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas/details');
    await stage.tapText(en.actionBlock);
    await stage.tapText(en.actionBlock);
    expect(find.text(en.refusalBlocked), findsOne);
    await stage.tapText(en.blockedUnblock);
    expect(find.text(en.refusalBlocked), findsNothing);
    expect(find.text(en.detailsUnblocked('Jonas Weber')), findsOne);
  });
}

Partner _taking(Partner partner, int bytes) => Partner(
  id: partner.id,
  name: partner.name,
  domain: partner.domain,
  status: partner.status,
  identifiers: partner.identifiers,
  vouchesEea: partner.vouchesEea,
  privacyPolicy: partner.privacyPolicy,
  terms: partner.terms,
  abuse: partner.abuse,
  capabilities: partner.capabilities,
  limits: PartnerLimits(text: bytes),
  rollout: partner.rollout,
);
