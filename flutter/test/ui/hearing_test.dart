import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/media.dart';
import '../support/stage.dart';
import '../support/stops.dart';

const _jonasAt = '+4915112345678@haiket.example';
const _martaAt = '+34600333444@home.example';
const _newAt = r'new\40firm.example@birdychat.example';

/// What people hear without having asked, and what they do without a gesture: by the actions that screen readers and switches have.
void main() {
  /// A phone says a live region when it becomes one, and when its label changes.
  List<String> live(WidgetTester tester) => [
    for (final it in stops(tester))
      if (it.flags.isLiveRegion) it.label,
  ];

  /// All that is said while something happens.
  Future<List<String>> said(
    Stage stage,
    FutureOr<void> Function() happens, {
    int seconds = 4,
  }) async {
    final said = <String>[];
    var before = live(stage.tester);
    await happens();
    for (var at = 0; at < seconds * 20; at++) {
      await stage.tester.pump(const Duration(milliseconds: 50));
      final now = live(stage.tester);
      said.addAll(now.where((it) => !before.contains(it)));
      before = now;
    }
    return said;
  }

  Future<Stage> open(WidgetTester tester, {FakeCore? core, required String at}) async {
    phone(tester);
    return Stage.open(tester, core: core ?? FakeCore.seeded(), at: at);
  }

  group('is said once:', () {
    testWidgets('a message that comes into the open chat', (tester) async {
      final stage = await open(tester, at: '/chat/$jonas');
      expect(live(tester), isEmpty, reason: 'what was there before');
      final heard = await said(stage, () => stage.core.receive(_jonasAt, 'Are you there?'));
      expect(heard, [startsWith('Jonas Weber wrote, Are you there?, at ')]);
      // Not again when it comes back into sight.
      for (final by in [900.0, -900.0]) {
        expect(
          await said(stage, () => tester.drag(find.byType(CustomScrollView), Offset(0, by))),
          isEmpty,
        );
      }
      expect(await said(stage, () => stage.core.receive(_jonasAt, 'Hello?')), hasLength(1));
    });

    testWidgets('the first message of a chat', (tester) async {
      final core = FakeCore.seeded();
      final chat = (await core.openChat(_newAt)).valueOrNull!;
      final stage = await open(tester, core: core, at: '/chat/${chat.id.value}');
      final heard = await said(
        stage,
        () => stage.core.receive(_newAt, 'Is it you?'),
      );
      expect(heard, [contains('Is it you?')]);
    });

    testWidgets('a photo, and something that the core tells inside the chat', (tester) async {
      final stage = await open(tester, at: '/chat/$marta');
      expect(
        await said(stage, () => stage.core.gets(_martaAt, landscape, file: 'deep-heic.jpg')),
        [startsWith('Marta sent, Photo, at ')],
      );
      expect(
        await said(
          stage,
          () => stage.core.remark(const ChatId(marta), const KeyChangedNotice(device: 7)),
        ),
        [en.noticeKeyChanged],
      );
    });

    testWidgets('that a message was not sent', (tester) async {
      final stage = await open(tester, at: '/chat/$jonas');
      stage.core.progressTo = MessageState.sent;
      late MessageId id;
      final sending = await said(stage, () async {
        id = (await stage.core.sendText(const ChatId(jonas), 'On my way')).valueOrNull!;
      });
      expect(sending, isEmpty, reason: 'what goes well');
      final heard = await said(
        stage,
        () => stage.core.become(id, MessageState.failed, reason: const NoKeys()),
      );
      expect(heard, [allOf(startsWith('You wrote, On my way, '), endsWith(en.stateFailed))]);
    });

    testWidgets('what comes below what is being read', (tester) async {
      final core = FakeCore.seeded();
      for (var at = 0; at < 60; at++) {
        core.receive(_jonasAt, 'Line $at');
      }
      core.readAll();
      await tester.pump();
      final stage = await open(tester, core: core, at: '/chat/$jonas');
      await tester.drag(find.byType(CustomScrollView), const Offset(0, 900));
      await stage.settle();
      final heard = await said(stage, () => stage.core.receive(_jonasAt, 'Below'));
      expect(heard, [en.chatJumpToNewestUnread(1)]);
      await ask(tester, stopAt(tester, en.chatJumpToNewestUnread(1)), SemanticsAction.tap);
      await stage.settle();
      expect(find.text('Below'), findsOne);
    });

    testWidgets('a message while the list of chats is open, unless the chat is muted', (tester) async {
      final stage = await open(tester, at: '/');
      final heard = await said(stage, () => stage.core.receive(_martaAt, 'Lunch?'));
      expect(heard, [allOf(startsWith('Marta, '), contains('Lunch?'))]);
      await stage.core.mute(const ChatId(marta));
      await stage.settle();
      expect(await said(stage, () => stage.core.receive(_martaAt, 'Or dinner?')), isEmpty);
    });

    testWidgets('that there is no connection', (tester) async {
      final stage = await open(tester, at: '/');
      final heard = await said(
        stage,
        () => stage.core.setConnection(const ConnectionOffline()),
      );
      expect(heard, [contains(en.bannerOffline)]);
    });
  });

  group('a voice message', () {
    Future<Stage> begun(WidgetTester tester) async {
      final stage = await open(tester, at: '/chat/$jonas');
      final heard = await said(
        stage,
        () => ask(tester, stopAt(tester, en.voiceRecord), SemanticsAction.tap),
        seconds: 1,
      );
      expect(heard, [en.voiceRecording]);
      stage.phone.microphones.single.hear(const Duration(seconds: 3));
      await stage.settle();
      return stage;
    }

    Future<void> press(Stage stage, String label) async {
      await ask(stage.tester, stopAt(stage.tester, label), SemanticsAction.tap);
      await stage.settle();
    }

    Iterable<MediaContent> sent(Stage stage) => stage.core.chatsById[const ChatId(jonas)]!.messages
        .map((it) => it.content)
        .whereType<MediaContent>();

    testWidgets('is begun, paused, gone on with and sent', (tester) async {
      final stage = await begun(tester);
      expect(stopAt(tester, en.voiceRecording).data.value, '0:03');
      await press(stage, en.voicePause);
      expect(stage.phone.microphones.single.paused, isTrue);
      await press(stage, en.voiceResume);
      await press(stage, en.chatSend);
      expect(sent(stage).single.duration, const Duration(seconds: 3));
      expect(stage.phone.microphones.single.stopped, isTrue);
    });

    testWidgets('is thrown away after a question', (tester) async {
      final stage = await begun(tester);
      await press(stage, en.voiceDelete);
      // The question is all there is to hear.
      expect(stopAt(tester, en.voiceDeleteTitle).isHeading, isTrue);
      expect(stops(tester).where((it) => it.label.contains('Jonas')), isEmpty);
      await press(stage, en.actionCancel);
      await press(stage, en.voiceDelete);
      await press(stage, en.voiceDelete);
      expect(sent(stage), isEmpty);
      expect(stage.core.files.recordings, isEmpty);
    });

    testWidgets('is played, moved in and stopped', (tester) async {
      final stage = await open(tester, at: '/chat/$marta');
      stage.core.gets(_martaAt, voice);
      await stage.settle();
      await press(stage, en.mediaPlay);
      final player = stage.phone.players.single;
      for (final (action, at) in [
        (SemanticsAction.increase, 5),
        (SemanticsAction.increase, 10),
        (SemanticsAction.decrease, 5),
        (SemanticsAction.decrease, 0),
      ]) {
        await ask(tester, stopAt(tester, en.mediaPosition), action);
        await stage.settle();
        expect(player.position, Duration(seconds: at));
        expect(stopAt(tester, en.mediaPosition).data.value, contains('0:${'$at'.padLeft(2, '0')}'));
      }
      await press(stage, en.mediaPause);
      expect(player.playing, isFalse);
    });
  });

  group('a viewer', () {
    Future<Stage> viewer(WidgetTester tester, String kind, int id) =>
        open(tester, core: withMedia(), at: '/chat/$jonas/$kind/$id');

    testWidgets('of photos zooms, looks around, and closes', (tester) async {
      final stage = await viewer(tester, 'photo', portraitIn(withMedia()));
      Stop photo() => stopAt(tester, 'An astronaut in an orange suit | ');
      Matrix4 view() =>
          tester
              .widget<InteractiveViewer>(find.byType(InteractiveViewer))
              .transformationController!
              .value;
      expect(photo().has(SemanticsAction.decrease), isFalse);
      expect(photo().data.value, '100%');
      await ask(tester, photo(), SemanticsAction.increase);
      await stage.settle();
      expect(photo().data.value, '150%');
      // What is in the middle stays there.
      expect(view().getTranslation().x, closeTo(-0.25 * 390, 1));
      await ask(tester, photo(), SemanticsAction.scrollLeft);
      await stage.settle();
      expect(view().getTranslation().x, closeTo(-0.5 * 390, 1), reason: 'as far as there is any');
      await ask(tester, photo(), SemanticsAction.scrollRight);
      await stage.settle();
      expect(view().getTranslation().x, closeTo(0, 1));
      for (var at = 0; at < 6 && photo().has(SemanticsAction.increase); at++) {
        await ask(tester, photo(), SemanticsAction.increase);
        await stage.settle();
      }
      expect(photo().data.value, '600%');
      for (var at = 0; at < 6 && photo().has(SemanticsAction.decrease); at++) {
        await ask(tester, photo(), SemanticsAction.decrease);
        await stage.settle();
      }
      expect(view().isIdentity(), isTrue);
      await ask(tester, stops(tester).first, SemanticsAction.tap);
      await stage.settle();
      expect(find.byType(InteractiveViewer), findsNothing);
    });

    testWidgets('of photos leafs', (tester) async {
      final stage = await viewer(tester, 'photo', portraitIn(withMedia()));
      final pages = find.semantics.byAction(SemanticsAction.scrollRight);
      tester.semantics.scrollRight(scrollable: pages);
      await stage.settle();
      expect(find.text('An astronaut in an orange suit'), findsNothing);
    });

    testWidgets('of a video is paused, moved in, and closed', (tester) async {
      final stage = await viewer(tester, 'video', videoIn(withMedia()));
      final player = stage.phone.players.single..aspect = 4 / 3;
      await player.seek(const Duration(seconds: 4));
      await stage.settle();
      await ask(tester, stopAt(tester, en.mediaPause), SemanticsAction.tap);
      expect(player.playing, isFalse);
      final before = player.position;
      await ask(tester, stopAt(tester, en.mediaPosition), SemanticsAction.increase);
      await stage.settle();
      expect(player.position, greaterThan(before));
      final after = player.position;
      await ask(tester, stopAt(tester, en.mediaPosition), SemanticsAction.decrease);
      await stage.settle();
      expect(player.position, lessThan(after));
      await ask(tester, stops(tester).first, SemanticsAction.tap);
      await stage.settle();
      expect(player.disposed, isTrue);
    });

    testWidgets('keeps its buttons for who cannot see where to tap', (tester) async {
      tester.platformDispatcher.accessibilityFeaturesTestValue = const FakeAccessibilityFeatures(
        accessibleNavigation: true,
      );
      addTearDown(tester.platformDispatcher.clearAllTestValues);
      final stage = await viewer(tester, 'photo', portraitIn(withMedia()));
      await tester.tap(find.byType(InteractiveViewer));
      await stage.settle();
      expect(find.byTooltip(en.mediaShare), findsOne);
    });
  });

  testWidgets('a chat is pinned, muted and put away by the names of its actions', (tester) async {
    final stage = await open(tester, at: '/');
    final row = stopAt(tester, 'Jonas Weber, ');
    expect(row.named, containsAll([en.inboxMute, en.inboxArchive]));
    final archive = CustomSemanticsAction(label: en.inboxArchive);
    await ask(
      tester,
      row,
      SemanticsAction.customAction,
      CustomSemanticsAction.getIdentifier(archive),
    );
    await stage.settle();
    expect(stage.core.chatsById[const ChatId(jonas)]!.archived, isTrue);
  });

  testWidgets('what can be done with a message is there by name', (tester) async {
    final stage = await open(tester, at: '/chat/$jonas');
    final more = CustomSemanticsAction(label: en.actionMore);
    await ask(
      tester,
      stopAt(tester, 'Full of boxes. Come and see it.'),
      SemanticsAction.customAction,
      CustomSemanticsAction.getIdentifier(more),
    );
    await stage.settle();
    expect(stopAt(tester, en.actionCopy).has(SemanticsAction.tap), isTrue);
  });
}
