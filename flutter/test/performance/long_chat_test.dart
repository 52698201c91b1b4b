import 'dart:math';

import 'package:causeway/ui/chat/widgets/message_list.dart';
import 'package:causeway/ui/inbox/widgets/inbox_rows.dart';
import 'package:causeway/words/words.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/stage.dart';
import 'crowd.dart';
import 'frames.dart';

/// How long the Dart work of a frame takes while a long list is scrolled (docs/benchmarks.md). It runs without the engine's own
/// work, as all widget tests do, and without that of the core.
void main() {
  const many = 10000;
  const timeout = Timeout(Duration(hours: 1));

  /// So many frames of each way.
  final most = wholeWay ? 20000 : 300;

  /// Plays something twice. Before, a little of it is played that does not count, since code is compiled then.
  Future<Runs> twice(WidgetTester tester, Future<Frames> Function(int most) play) async {
    final runs = Runs();
    for (var at = 0; at < 3; at++) {
      final frames = await play(at == 0 ? 200 : most);
      if (at > 0) runs.add(frames);
      await tester.pumpWidget(const SizedBox());
      await tester.pump(const Duration(seconds: 10));
    }
    return runs;
  }

  /// Thrown thrice, then on and on, and the same back.
  Future<void> thereAndBack(
    Frames frames,
    Finder list,
    int most, {
    double throws = 600,
    void Function(int frame)? each,
    void Function()? there,
  }) async {
    for (var at = 0; at < 3; at++) {
      await frames.fling(list, by: throws);
    }
    await frames.run(list, towardsEnd: true, most: most, each: each);
    there?.call();
    for (var at = 0; at < 3; at++) {
      await frames.fling(list, by: -throws);
    }
    await frames.run(list, towardsEnd: false, most: most, each: each);
  }

  testWidgets('a chat of $many messages, from the newest on', (tester) async {
    phone(tester);
    final list = find.byType(MessageList);
    final runs = await twice(tester, (most) async {
      final stage = await Stage.open(tester, core: longChat(many), at: '/chat/$jonas');
      final core = stage.core;
      final frames = Frames(tester, core: core);
      Finder row(Message message) => find.byKey(ValueKey(message.id.value));
      final oldest = core.chatsById[const ChatId(jonas)]!.messages.first;
      await thereAndBack(
        frames,
        list,
        most,
        each: (frame) => _something(core, frame),
        there: () {
          if (wholeWay && most > 200) expect(row(oldest), findsOne);
        },
      );
      return frames;
    });
    runs
      ..tell('chat of $many messages')
      ..hold();
  }, timeout: timeout);

  testWidgets('a chat of $many messages, from the middle on', (tester) async {
    phone(tester);
    final list = find.byType(MessageList);
    final runs = await twice(tester, (most) async {
      final core = longChat(many);
      final found = core.chatsById[const ChatId(jonas)]!.messages[many ~/ 2].id.value;
      final stage = await Stage.open(tester, core: core, at: '/chat/$jonas?at=$found');
      expect(find.byKey(ValueKey(found)), findsOne);
      final frames = Frames(tester, core: stage.core);
      await thereAndBack(frames, list, min(most, 300));
      return frames;
    });
    runs
      ..tell('the same, in its middle')
      ..hold();
  }, timeout: timeout);

  testWidgets('an inbox of $many chats', (tester) async {
    phone(tester);
    final list = find.byType(InboxRows);
    final runs = await twice(tester, (most) async {
      final stage = await Stage.open(tester, core: manyChats(many));
      final frames = Frames(tester, core: stage.core);
      await thereAndBack(
        frames,
        list,
        most,
        throws: -600,
        there: () {
          if (wholeWay && most > 200) expect(find.text('Jonas Weber'), findsOne);
        },
      );
      return frames;
    });
    runs
      ..tell('inbox of $many chats')
      ..hold();
  }, timeout: timeout);

  testWidgets('beside them: bare text', (tester) async {
    phone(tester);
    final list = find.byType(ListView);
    final messages = [
      for (var at = 0; at < many; at++)
        anyMessage(at, chat: const ChatId(1), id: MessageId(at + 1)),
    ];
    String said(int at) =>
        messages[many - 1 - at].content.words ?? en.contentOf(messages[many - 1 - at].content);
    final runs = await twice(tester, (most) async {
      await tester.pumpWidget(
        MaterialApp(
          home: Material(
            child: ListView.builder(
              itemCount: many,
              itemBuilder:
                  (context, at) =>
                      Padding(padding: const EdgeInsets.all(8), child: Text(said(at))),
            ),
          ),
        ),
      );
      final frames = Frames(tester);
      await thereAndBack(frames, list, min(most, 300), throws: -600);
      return frames;
    });
    runs.tell('bare text, $many rows');
    expect(runs.count, greaterThan(100));
  }, timeout: timeout);
}

/// What happens in a chat while somebody reads in it: every second something comes, or a receipt does.
void _something(FakeCore core, int frame) {
  if (frame % 60 != 30) return;
  if (frame % 120 == 30) {
    core.receive('+4915112345678@haiket.example', 'Something new');
    return;
  }
  final messages = core.chatsById[const ChatId(jonas)]!.messages;
  final sent = messages
      .take(max(1, messages.length - frame))
      .lastWhere((it) => it.direction == MessageDirection.outgoing);
  core.become(sent.id, sent.state, reason: sent.reason);
}
