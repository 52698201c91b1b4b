import 'package:causeway/phone.dart';
import 'package:causeway/ui/media/widgets/transfer_button.dart';
import 'package:causeway/ui/media/widgets/waveform.dart';
import 'package:causeway/ui/media/widgets/zoomed.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/media.dart';
import '../support/stage.dart';

const _jonasAt = '+4915112345678@haiket.example';
const _martaAt = '+34600333444@home.example';

/// What people do with photos, voice messages, videos and files.
void main() {
  Finder photo(String label) => find.bySemanticsLabel(RegExp(label));

  MessageState state(FakeCore core, MessageId id) =>
      core.chatsById.values.expand((it) => it.messages).firstWhere((it) => it.id == id).state;

  TransferStep step(FakeCore core, MessageId id) =>
      core.chatsById.values
          .expand((it) => it.messages)
          .firstWhere((it) => it.id == id)
          .transfer!
          .step;

  testWidgets('screen readers hear media as one message, with its buttons', (tester) async {
    phone(tester);
    final semantics = tester.ensureSemantics();
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final core = stage.core;
    await core.sends(marta, portrait, file: 'phone-heic.jpg');
    await stage.settle();
    expect(photo('^You sent, Photo, at .*, Delivered\$'), findsOne);
    core.gets(_martaAt, portrait);
    await stage.settle();
    expect(photo('^Marta sent, Photo, An astronaut in an orange suit, at '), findsOne);
    core.receivedMediaTo = TransferStep.downloading;
    final id = core.gets(_martaAt, voice);
    await stage.settle();
    core.moveTo(id, TransferStep.downloading, percent: 30);
    await stage.settle();
    expect(photo('^Marta sent, Voice message 0:12, at .*, Downloading 30 %\$'), findsOne);
    expect(find.bySemanticsLabel(en.mediaStop), findsNothing);
    expect(find.byTooltip(en.mediaStop), findsOne);
    semantics.dispose();
  });

  testWidgets('a photo is opened, swiped, zoomed, shared and saved', (tester) async {
    phone(tester);
    final stage = await Stage.open(
      tester,
      core: withMedia(),
      at: '/chat/$jonas/photo/${portraitIn(withMedia())}',
    );
    expect(find.text('An astronaut in an orange suit'), findsOne);
    // Older ones lie to the left.
    await tester.drag(find.byType(PageView), const Offset(350, 0));
    await stage.settle();
    expect(find.text('An astronaut in an orange suit'), findsNothing);
    await tester.drag(find.byType(PageView), const Offset(-350, 0));
    await stage.settle();
    expect(find.text('An astronaut in an orange suit'), findsOne);
    // With two taps it is close, and one can look around instead of leafing.
    final zoomed = find.byType(Zoomed);
    await tester.tap(zoomed);
    await tester.pump(const Duration(milliseconds: 80));
    await tester.tap(zoomed);
    await stage.settle();
    await tester.drag(find.byType(PageView), const Offset(350, 0));
    await stage.settle();
    expect(find.text('An astronaut in an orange suit'), findsOne);
    await stage.tap(find.byTooltip(en.mediaShare));
    expect(stage.phone.shared.single, endsWith('phone-heic.jpg'));
    await stage.tap(find.byTooltip(en.mediaSave));
    expect(stage.phone.pictures.single, endsWith('phone-heic.jpg'));
    expect(find.text(en.mediaSaved), findsOne);
    stage.phone.saves = Saved.refused;
    await stage.tap(find.byTooltip(en.mediaSave));
    expect(find.text(en.mediaSaveRefused), findsOne);
    await stage.tap(find.byTooltip(en.chatInfo));
    expect(find.text(en.traceDownloaded), findsOne);
  });

  testWidgets('a tap hides what stands around a photo', (tester) async {
    phone(tester);
    final stage = await Stage.open(
      tester,
      core: withMedia(),
      at: '/chat/$jonas/photo/${portraitIn(withMedia())}',
    );
    final core = stage.core;
    await tester.tap(find.byType(Zoomed));
    await stage.settle();
    expect(find.byTooltip(en.mediaShare), findsNothing);
    await tester.tap(find.byType(Zoomed));
    await stage.settle();
    expect(find.byTooltip(en.mediaShare), findsOne);
    await tester.pageBack();
    await stage.settle();
    expect(find.text('Contract for the flat, signed.pdf'), findsOne);
    await tester.pumpWidget(const SizedBox());
    await tester.pump();
    expect(core.files.open, isEmpty);
  });

  testWidgets('a photo stays in its place while newer ones are read', (tester) async {
    phone(tester);
    final core = FakeCore.seeded();
    final ids = <MessageId>[];
    for (var at = 0; at < 5; at++) {
      ids.add(
        core.gets(
          _martaAt,
          MediaContent(kind: MediaKind.photo, mime: 'image/jpeg', alt: 'Number $at'),
        ),
      );
      for (var more = 0; more < 70; more++) {
        core.receive(_martaAt, 'And $more');
      }
    }
    await tester.pump();
    final stage = await Stage.open(
      tester,
      core: core,
      at: '/chat/$marta/photo/${ids[2].value}',
    );
    expect(find.text('Number 2'), findsOne);
    for (final number in [3, 4]) {
      await tester.drag(find.byType(PageView), const Offset(-350, 0));
      await stage.settle();
      expect(find.text('Number $number'), findsOne);
    }
    for (final number in [3, 2, 1, 0]) {
      await tester.drag(find.byType(PageView), const Offset(350, 0));
      await stage.settle();
      expect(find.text('Number $number'), findsOne);
    }
  });

  testWidgets('a picture that moves rests in the chat where less motion is wanted', (tester) async {
    phone(tester);
    const moving = MediaContent(kind: MediaKind.photo, mime: 'image/gif', moving: true);
    tester.platformDispatcher.accessibilityFeaturesTestValue = const FakeAccessibilityFeatures(
      disableAnimations: true,
    );
    addTearDown(tester.platformDispatcher.clearAllTestValues);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final id = stage.core.gets(_martaAt, moving, file: 'moving.gif', preview: 'deep-heic.jpg');
    await stage.settle();
    expect(step(stage.core, id), TransferStep.here);
    bool moves(Widget it) =>
        it is Image && (it.image as ResizeImage).imageProvider is FileImage;
    expect(find.byWidgetPredicate(moves), findsNothing);
    await stage.tap(photo('Moving picture'));
    expect(find.byWidgetPredicate(moves), findsOne);
  });

  testWidgets('a voice message is played, at a place, and faster', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final core = stage.core;
    core.gets(_martaAt, voice);
    await stage.settle();
    await stage.tap(find.byTooltip(en.mediaPlay));
    final player = stage.phone.players.single;
    expect(player.playing, isTrue);
    player.pass(const Duration(seconds: 2));
    await stage.settle();
    expect(find.text('0:10'), findsOne);
    await tester.tap(find.byType(Waveform));
    await stage.settle();
    expect(player.position.inSeconds, 6);
    await tester.drag(find.byType(Waveform), const Offset(60, 0));
    await tester.pump();
    expect(player.position.inSeconds, inInclusiveRange(8, 11));
    await player.seek(const Duration(seconds: 3));
    await stage.settle();
    await stage.tap(find.text(en.mediaTimes('1')));
    expect(player.speed, 1.5);
    await stage.tap(find.byTooltip(en.mediaPause));
    expect(player.playing, isFalse);
  });

  testWidgets('a screen reader moves through a voice message', (tester) async {
    phone(tester);
    final semantics = tester.ensureSemantics();
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final core = stage.core;
    core.gets(_martaAt, voice);
    await stage.settle();
    final slider = find.semantics.byLabel(en.mediaPosition);
    expect(slider, containsSemantics(isSlider: true, value: '0:00 of 0:12'));
    tester.semantics.increase(slider);
    await stage.settle();
    expect(stage.phone.players.single.position, const Duration(seconds: 5));
    semantics.dispose();
  });

  testWidgets('a video plays on its own page, and says when it cannot', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final core = stage.core..network = PhoneNetwork.unmetered;
    core.gets(_martaAt, video, preview: 'deep-heic.jpg');
    await stage.settle();
    await stage.tap(photo('Video 0:34'));
    final player = stage.phone.players.single;
    expect(player.playing, isTrue);
    await stage.tap(find.byTooltip(en.mediaPause));
    expect(player.playing, isFalse);
    await tester.drag(find.byType(Slider), const Offset(100, 0));
    await stage.settle();
    expect(player.position, greaterThan(const Duration(seconds: 4)));
    player
      ..failed = true
      ..pass(Duration.zero);
    await stage.settle();
    expect(find.text(en.mediaVideoFailed), findsOne);
    await tester.pageBack();
    await stage.settle();
    expect(player.disposed, isTrue);
    expect(core.files.open, isEmpty);
  });

  testWidgets('a file goes to another app; a program only when one is sure', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final core = stage.core..network = PhoneNetwork.unmetered;
    core
      ..gets(_martaAt, letter)
      ..gets(_martaAt, program);
    await stage.settle();
    await stage.tap(find.text('Contract for the flat, signed.pdf'));
    expect(stage.phone.shared, hasLength(1));
    await stage.tap(find.text('holiday-photos.apk'));
    expect(find.text(en.fileWarnCanRun), findsOne);
    await stage.tap(find.text(en.actionCancel));
    expect(stage.phone.shared, hasLength(1));
    await stage.tap(find.text('holiday-photos.apk'));
    await stage.tap(find.text(en.mediaOpen));
    expect(stage.phone.shared, hasLength(2));
    stage.phone.hasSheet = false;
    await stage.tap(find.text('Contract for the flat, signed.pdf'));
    expect(find.text(en.mediaShareFailed), findsOne);
  });

  testWidgets('what waits for Wi-Fi is downloaded when one asks for it', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final core = stage.core;
    final id = core.gets(_martaAt, video);
    await stage.settle();
    expect(find.text('${en.transferWifi} · 2.3 MB'), findsOne);
    core.receivedMediaTo = TransferStep.downloading;
    await stage.tap(find.byTooltip(en.mediaDownloadSize('2.3 MB')));
    expect(step(core, id), TransferStep.downloading);
    // What is only a little further is drawn, and nothing is read for it.
    core.calls.clear();
    core.progress(id, 60);
    await stage.settle();
    expect(core.calls, isEmpty);
    expect(find.text('${en.transferDownloading(60)} · 2.3 MB'), findsOne);
    await stage.tap(find.byTooltip(en.mediaStop));
    expect(step(core, id), TransferStep.offered);
    core.receivedMediaTo = TransferStep.here;
    await stage.tap(find.byTooltip(en.mediaDownloadSize('2.3 MB')));
    expect(step(core, id), TransferStep.here);
    expect(find.byType(TransferButton), findsNothing);
  });

  testWidgets('sending is stopped, and begun again', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final core = stage.core..sentMediaTo = TransferStep.uploading;
    final id = await core.sends(marta, letter);
    await stage.settle();
    core.progress(id, 70);
    await stage.settle();
    expect(find.text('${en.transferUploading(70)} · 1.2 MB'), findsOne);
    await stage.tap(find.byTooltip(en.mediaStop));
    expect(state(core, id), MessageState.failed);
    expect(find.text(en.reasonCancelled), findsOne);
    core.sentMediaTo = TransferStep.here;
    await stage.tap(find.text(en.chatRetry));
    expect(state(core, id), MessageState.delivered);
  });

  testWidgets('what is gone is asked for, in words that the user sends', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
    final core = stage.core;
    final id = core.gets(_jonasAt, unknownPhoto);
    await stage.settle();
    core.moveTo(id, TransferStep.gone, reason: const MediaGone());
    await stage.settle();
    await stage.type('Thanks!');
    await stage.tap(find.text(en.mediaAskAgain));
    final field = tester.widget<EditableText>(find.byType(EditableText));
    expect(field.controller.text, startsWith('Thanks!\nCould you send me the photo from '));
    expect(field.focusNode.hasFocus, isTrue);
    await stage.tap(find.byTooltip(en.chatSend));
    final last = core.chatsById[const ChatId(jonas)]!.last!;
    expect(last.content.words, startsWith('Thanks!'));
  });

  testWidgets('message info tells the way of media', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    final core = stage.core;
    final id = await core.sends(marta, letter);
    await stage.settle();
    await tester.longPress(find.text('Contract for the flat, signed.pdf'));
    await stage.settle();
    await stage.tapText(en.chatInfo);
    expect(find.text('File: Contract for the flat, signed.pdf'), findsOne);
    expect(find.text('1.2 MB · application/pdf'), findsOne);
    for (final step in [en.tracePrepared, en.traceUploading, en.traceUploaded]) {
      expect(find.text(step), findsOne, reason: step);
    }
    expect(state(core, id), MessageState.delivered);
  });
}
