import 'package:causeway/ui/inbox/widgets/inbox_row.dart';
import 'package:causeway/ui/inbox/widgets/inbox_rows.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';
import 'package:flutter_test/flutter_test.dart';

import '../performance/crowd.dart';
import '../performance/frames.dart';
import '../support/stage.dart';

/// What people do in their lists.
void main() {
  testWidgets('whoever reads far below stays there when something comes', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: manyChats(1200));
    final position = positionOf(tester, find.byType(InboxRows));
    while (position.pixels < 600 * 72) {
      position.jumpTo(position.maxScrollExtent);
      await tester.pump(const Duration(milliseconds: 16));
    }
    await stage.settle();
    final row = find.byType(InboxRow).evaluate().elementAt(6);
    final name = (row.widget as InboxRow).name;
    double where() => tester.getTopLeft(find.widgetWithText(InboxRow, name)).dy;
    final before = where();
    // From far below, and from right above.
    for (final peer in ['+34655100002@home.example', '+34655101190@home.example']) {
      stage.core.receive(peer, 'News');
      await stage.settle();
      expect(where(), moreOrLessEquals(before, epsilon: 0.5), reason: peer);
    }
    expect(position.extentAfter, greaterThan(400));
    // A row that moves is not built anew.
    expect(row.mounted, isTrue);
    expect((row.widget as InboxRow).name, name);
    position.jumpTo(0);
    await stage.settle();
    expect(find.text('News'), findsNWidgets(2));
  });

  testWidgets('archiving can be undone for a while', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await tester.fling(find.text('Marta'), const Offset(-300, 0), 1000);
    await stage.settle();
    expect(find.byType(InboxRow), findsNWidgets(3));
    await stage.tapText(en.actionUndo);
    expect(stage.core.chatsById[const ChatId(marta)]!.archived, isFalse);
    expect(stage.core.chatsById[const ChatId(marta)]!.pinned, isNotNull);
    expect(find.text('Marta'), findsOne);
    await tester.pump(const Duration(seconds: 5));
    await stage.settle();
    expect(find.text(en.actionUndo), findsNothing);
  });

  testWidgets('out of the archive, too', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/archive');
    await stage.core.archive(const ChatId(jonas));
    await stage.settle();
    await tester.fling(find.text('Jonas Weber'), const Offset(-300, 0), 1000);
    await stage.settle();
    expect(stage.core.chatsById[const ChatId(jonas)]!.archived, isFalse);
    await stage.tapText(en.actionUndo);
    expect(stage.core.chatsById[const ChatId(jonas)]!.archived, isTrue);
  });

  testWidgets('swiping the other way marks as unread, and as read', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    final chat = stage.core.chatsById[const ChatId(jonas)]!;
    for (final unread in [0, 1]) {
      await tester.fling(find.text('Jonas Weber'), const Offset(300, 0), 1000);
      await stage.settle();
      expect((chat.unread, chat.marked), (0, unread == 1));
    }
  });

  testWidgets('a chat is muted for as long as one says', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await tester.longPress(find.text('Jonas Weber'));
    await stage.settle();
    await stage.tapText(en.inboxMute);
    await stage.tapText(en.inboxMuteDay);
    final until = stage.core.chatsById[const ChatId(jonas)]!.mutedUntil!;
    final wanted = DateTime.now().add(const Duration(days: 1));
    expect(until.difference(wanted).inMinutes.abs(), lessThan(5));
  });

  testWidgets('what a swipe does, screen readers and switches have by name', (tester) async {
    phone(tester);
    final semantics = tester.ensureSemantics();
    await Stage.open(tester, core: FakeCore.seeded());
    final row = tester.getSemantics(find.bySemanticsLabel(RegExp('^Jonas Weber')));
    final names = [
      for (final id in row.getSemanticsData().customSemanticsActionIds!)
        CustomSemanticsAction.getAction(id)!.label,
    ];
    expect(
      names,
      unorderedEquals([en.inboxPin, en.inboxMute, en.inboxMarkRead, en.inboxArchive]),
    );
    semantics.dispose();
  });

  testWidgets('what was found is read in its place', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await stage.tap(find.byTooltip(en.actionSearch));
    await stage.type('contract');
    expect(find.text('anna@firm.example'), findsOne);
    await stage.tap(find.byTooltip(en.searchClear));
    expect(find.text(en.searchEmptyTitle), findsOne);
    await stage.type('contract');
    await stage.tapText('anna@firm.example');
    expect(find.text('The contract is ready.'), findsOne);
    await tester.pump(const Duration(seconds: 2));
    await stage.tap(find.byType(BackButton));
    // The search is as it was left.
    expect(find.text('contract'), findsOne);
  });

  testWidgets('a failed message is sent again from its page', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$anna/message/11');
    await stage.tapText(en.chatRetry);
    expect(find.text(en.stateSent), findsOne);
    expect(find.text(en.infoFailed), findsNothing);
  });
}
