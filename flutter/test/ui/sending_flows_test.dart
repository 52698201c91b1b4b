import 'package:causeway/sources.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/sending.dart';
import '../support/stage.dart';

/// Sending photos, videos, files and voice messages.
void main() {
  MediaContent sentLast(Stage stage, int chat) => stage.core.chatsById[ChatId(chat)]!.messages
      .map((it) => it.content)
      .whereType<MediaContent>()
      .last;
  Iterable<Message> media(Stage stage, int chat) =>
      stage.core.chatsById[ChatId(chat)]!.messages.where((it) => it.content is MediaContent);

  group('choosing', () {
    testWidgets('a photo goes with its caption, what is seen and its quality', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: withFiles(), at: '/chat/$jonas');
      await choose(stage, en.attachGallery, chosenPhoto);
      expect(stage.phone.asked, [MediaFrom.photosAndVideos]);
      await stage.typeInto(en.previewCaption, 'The harbour');
      await stage.typeInto(en.previewAlt, 'Boats in the evening');
      await stage.tapText(en.qualityHd);
      await stage.tapButton(en.chatSend);
      final sent = sentLast(stage, jonas);
      expect((sent.kind, sent.alt), (MediaKind.photo, 'Boats in the evening'));
      expect(stage.core.chatsById[const ChatId(jonas)]!.messages.last.content,
          const TextContent('The harbour'));
      // Back in the chat, and the copy is gone.
      expect(find.text('The harbour'), findsOne);
      expect(stage.phone.forgotten, [chosenPhoto]);
    });

    testWidgets('nothing goes when it is cancelled, and no copy stays', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: withFiles(), at: '/chat/$jonas');
      await choose(stage, en.contentFile, chosenFile);
      expect(stage.phone.asked, [MediaFrom.files]);
      await stage.tap(find.byTooltip(en.actionCancel));
      expect(media(stage, jonas), isEmpty);
      expect(stage.phone.forgotten, [chosenFile]);
    });

    testWidgets('the part of a video between the handles goes', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: withFiles(), at: '/chat/$marta');
      await choose(stage, en.attachVideo, chosenVideo);
      final slider = tester.getRect(find.byType(RangeSlider));
      // From the first quarter on.
      await tester.dragFrom(
        Offset(slider.left + 24, slider.center.dy),
        Offset((slider.width - 48) / 4, 0),
      );
      await stage.settle();
      await stage.tapButton(en.chatSend);
      final length = sentLast(stage, marta).duration!;
      expect(length.inSeconds, inInclusiveRange(24, 27));
    });

    testWidgets('what is too large is told before, and cannot be sent', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: withFiles(), at: '/chat/$jonas');
      await choose(stage, en.contentFile, hugeFile);
      expect(find.text(en.previewTooLarge('1.5 GB', '105 MB')), findsOne);
      final send = tester.widget<FilledButton>(find.widgetWithText(FilledButton, en.chatSend));
      expect(send.onPressed, isNull);
    });

    testWidgets('only what the other side takes is offered', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: withFiles(), at: '/chat/$jonas');
      final all = stage.core.directory;
      stage.core.setPartners(
        PartnerDirectory(
          expired: false,
          partners: [
            for (final it in all.partners)
              it.id == 'haiket'
                  ? Partner(
                    id: it.id,
                    name: it.name,
                    domain: it.domain,
                    status: it.status,
                    identifiers: it.identifiers,
                    vouchesEea: it.vouchesEea,
                    privacyPolicy: it.privacyPolicy,
                    terms: it.terms,
                    abuse: it.abuse,
                    capabilities: const {PartnerCapability.text, PartnerCapability.photo},
                    limits: it.limits,
                    rollout: it.rollout,
                  )
                  : it,
          ],
        ),
      );
      await stage.settle();
      expect(find.bySemanticsLabel(en.voiceRecord), findsNothing);
      await stage.tap(find.byTooltip(en.attachAction));
      expect(find.text(en.attachPhoto), findsOne);
      expect(find.text(en.kindPhotos), findsOne);
      for (final not in [en.attachVideo, en.attachGallery, en.contentFile]) {
        expect(find.text(not), findsNothing, reason: not);
      }
    });

    testWidgets('nothing where the chat can only be read', (tester) async {
      phone(tester);
      await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$lena');
      expect(find.byTooltip(en.attachAction), findsNothing);
      expect(find.bySemanticsLabel(en.voiceRecord), findsNothing);
    });

    testWidgets('who has not let the app use the camera is led to where that is', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      stage.phone.picks = const PickRefused();
      await stage.tap(find.byTooltip(en.attachAction));
      await stage.tapText(en.attachPhoto);
      expect(find.text(en.refusedCamera), findsOne);
      await stage.tapText(en.actionOpenSettings);
      expect(stage.phone.settings, 1);
    });
  });

  group('a voice message', () {
    testWidgets('is recorded while the button is held, and sent by letting go', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      final finger = await speak(stage);
      expect(find.text('0:12'), findsOne);
      await finger.up();
      await stage.settle();
      expect(stage.microphone.stopped, isTrue);
      final sent = sentLast(stage, jonas);
      expect((sent.kind, sent.duration), (MediaKind.voice, const Duration(seconds: 12)));
      expect(stage.core.files.recordings, isEmpty);
    });

    testWidgets('is thrown away when the finger slides to the text', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      final finger = await speak(stage);
      await finger.moveBy(const Offset(-60, 0));
      await stage.settle();
      expect(find.text('0:12'), findsOne);
      await finger.moveBy(const Offset(-60, 0));
      await stage.settle();
      await finger.up();
      await stage.settle();
      expect(media(stage, jonas), isEmpty);
      expect(stage.core.files.recordings, isEmpty);
      expect(stage.microphone.stopped, isTrue);
      expect(find.byTooltip(en.attachAction), findsOne);
    });

    testWidgets('goes on by itself, rests, goes on, and is sent', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      final finger = await speak(stage);
      await finger.moveBy(const Offset(0, -90));
      await stage.settle();
      await finger.up();
      await stage.settle();
      await stage.tap(find.byTooltip(en.voicePause));
      expect(stage.microphone.paused, isTrue);
      stage.microphone.hear(const Duration(seconds: 5));
      await stage.settle();
      await stage.tap(find.byTooltip(en.voiceResume));
      stage.microphone.hear(const Duration(seconds: 3));
      await stage.settle();
      expect(find.text('0:15'), findsOne);
      await stage.tap(find.byTooltip(en.chatSend));
      expect(sentLast(stage, jonas).duration, const Duration(seconds: 15));
    });

    testWidgets('that goes on by itself is deleted only after a question', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      final finger = await speak(stage);
      await finger.moveBy(const Offset(0, -90));
      await finger.up();
      await stage.settle();
      await stage.tap(find.byTooltip(en.voiceDelete));
      await stage.tapText(en.actionCancel);
      expect(find.byTooltip(en.voiceResume), findsOne);
      await stage.tap(find.byTooltip(en.voiceDelete));
      await stage.tap(find.widgetWithText(TextButton, en.voiceDelete));
      expect(media(stage, jonas), isEmpty);
      expect(stage.core.files.recordings, isEmpty);
      expect(find.byTooltip(en.attachAction), findsOne);
    });

    testWidgets('begins and ends with taps for who hears the screen', (tester) async {
      phone(tester);
      final semantics = tester.ensureSemantics();
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      tester.semantics.tap(find.semantics.byLabel(en.voiceRecord));
      await stage.settle();
      stage.microphone.hear(const Duration(seconds: 3));
      await stage.settle();
      await stage.tap(find.byTooltip(en.chatSend));
      expect(sentLast(stage, jonas).duration, const Duration(seconds: 3));
      semantics.dispose();
    });

    testWidgets('of an instant is none: the button says that it is held', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      await stage.tap(find.bySemanticsLabel(en.voiceRecord));
      expect(find.text(en.voiceHint), findsOne);
      expect(stage.phone.microphones, isEmpty);
      await tester.longPress(find.bySemanticsLabel(en.voiceRecord));
      await stage.settle();
      expect(media(stage, jonas), isEmpty);
      expect(stage.microphone.stopped, isTrue);
      expect(find.text(en.voiceHint), findsOne);
    });

    testWidgets('that a call interrupts is kept and offered, with who gets it', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      final finger = await speak(stage);
      stage.microphone.take();
      await stage.settle();
      await finger.up();
      await stage.settle();
      expect(media(stage, jonas), isEmpty);
      expect(find.text(en.voiceUnsent('0:12')), findsOne);
      await stage.tapText(en.sendTo('Jonas Weber'));
      expect(sentLast(stage, jonas).duration, const Duration(seconds: 12));
      expect(find.text(en.voiceUnsent('0:12')), findsNothing);
    });

    testWidgets('is kept when the app is left, and can be discarded', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      await speak(stage);
      for (final state in [AppLifecycleState.inactive, AppLifecycleState.hidden]) {
        tester.binding.handleAppLifecycleStateChanged(state);
      }
      await stage.settle();
      for (final state in [AppLifecycleState.inactive, AppLifecycleState.resumed]) {
        tester.binding.handleAppLifecycleStateChanged(state);
      }
      await stage.settle();
      expect(stage.microphone.stopped, isTrue);
      expect(find.text(en.voiceUnsent('0:12')), findsOne);
      await stage.tapText(en.voiceDiscard);
      await stage.tap(find.widgetWithText(TextButton, en.voiceDelete));
      expect(find.text(en.voiceUnsent('0:12')), findsNothing);
      expect(stage.core.files.recordings, isEmpty);
    });

    testWidgets('that cannot be sent is kept', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      stage.core.fail(CoreCall.sendMedia, const DiskFullError());
      final finger = await speak(stage);
      await finger.up();
      await stage.settle();
      expect(find.text(en.errorDiskFull), findsOne);
      expect(find.text(en.voiceUnsent('0:12')), findsOne);
    });

    testWidgets('the microphone gives way to the arrow as soon as one writes', (tester) async {
      phone(tester);
      final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
      expect(find.byTooltip(en.chatSend), findsNothing);
      await stage.type('Hello');
      expect(find.bySemanticsLabel(en.voiceRecord), findsNothing);
      expect(find.byTooltip(en.chatSend), findsOne);
    });
  });
}
