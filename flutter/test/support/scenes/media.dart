import 'dart:io';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../fake_player.dart';
import '../scene.dart';
import '../stage.dart';

const _martaAt = '+34600333444@home.example';
const _jonasAt = '+4915112345678@haiket.example';
const _fixtures = '../assets/fixtures/media';

/// What somebody sent, as it is known once it is here.
const portrait = MediaContent(
  kind: MediaKind.photo,
  mime: 'image/jpeg',
  bytes: 72886,
  width: 360,
  height: 480,
  alt: 'An astronaut in an orange suit',
);
const landscape = MediaContent(
  kind: MediaKind.photo,
  mime: 'image/jpeg',
  bytes: 77309,
  width: 480,
  height: 360,
);
final voice = MediaContent(
  kind: MediaKind.voice,
  mime: 'audio/ogg',
  bytes: 23340,
  duration: const Duration(seconds: 12),
  waveform: fakeWaveform,
);
const video = MediaContent(
  kind: MediaKind.video,
  mime: 'video/mp4',
  bytes: 2340000,
  width: 480,
  height: 360,
  duration: Duration(seconds: 34),
);
const letter = MediaContent(
  kind: MediaKind.file,
  mime: 'application/pdf',
  name: 'Contract for the flat, signed.pdf',
  bytes: 1240000,
);
const program = MediaContent(
  kind: MediaKind.file,
  mime: 'application/vnd.android.package-archive',
  name: 'holiday-photos.apk',
  bytes: 24000000,
  warning: MediaWarning.canRun,
);

/// What is told of media before it is here.
const unknownPhoto = MediaContent(kind: MediaKind.photo, mime: 'image/jpeg');

/// Adds media to the chats of [FakeCore.seeded].
extension MediaPlay on FakeCore {
  MessageId gets(String peer, MediaContent content, {String? file, String? preview}) =>
      receiveMedia(
        peer,
        content,
        file: file == null ? null : '$_fixtures/$file',
        preview: preview == null ? null : File('$_fixtures/$preview').readAsBytesSync(),
      )!.id;

  Future<MessageId> sends(int chat, MediaContent content, {String? file}) async {
    final path = '$_fixtures/${file ?? 'x.${content.mime.split('/').last}'}';
    files.probes[path] = MediaProbe(
      kind: content.kind,
      mime: content.mime,
      name: content.name ?? 'x',
      bytes: content.bytes ?? 1,
      width: content.width,
      height: content.height,
      duration: content.duration,
      warning: content.warning,
    );
    final sent = await sendMedia(ChatId(chat), MediaDraft(kind: content.kind, path: path));
    return sent.valueOrNull!;
  }

  void readAll() {
    for (final chat in chatsById.values) {
      chat.readUpTo = newestId;
    }
  }
}

/// A chat with all kinds of media, all of it here.
FakeCore withMedia() {
  final core = FakeCore.seeded()..network = PhoneNetwork.unmetered;
  core
    ..gets(_jonasAt, landscape, file: 'deep-heic.jpg')
    ..gets(_jonasAt, portrait, file: 'phone-heic.jpg')
    ..gets(_jonasAt, voice)
    ..gets(_jonasAt, letter)
    ..gets(_jonasAt, video, preview: 'deep-heic.jpg')
    ..readAll();
  return core;
}

/// The photo that [withMedia] has last.
int portraitIn(FakeCore core) => _last(core, MediaKind.photo);
int videoIn(FakeCore core) => _last(core, MediaKind.video);

int _last(FakeCore core, MediaKind kind) => core.chatsById[const ChatId(jonas)]!.messages
    .lastWhere((it) => it.content is MediaContent && (it.content as MediaContent).kind == kind)
    .id
    .value;

/// Scenes go to the same chat each time, so ids are the same too.
final _photoId = portraitIn(withMedia());
final _videoId = videoIn(withMedia());

FakeCore _on(Future<void> Function(FakeCore) change) {
  final core = withMedia();
  change(core);
  return core;
}

Future<void> _scroll(Stage stage, double by) async {
  await stage.tester.drag(find.byType(CustomScrollView), Offset(0, by));
  await stage.settle();
}

/// Photos, voice messages, videos and files, in every state.
final mediaScenes = <Scene>[
  Scene(
    'media_chat',
    pictures: true,
    at: '/chat/$jonas',
    core: withMedia,
    shows: () => ['Contract for the flat, signed.pdf', '0:34'],
  ),
  Scene(
    'media_photos',
    pictures: true,
    at: '/chat/$jonas',
    core: withMedia,
    act: (stage) => _scroll(stage, 560),
    shows: () => ['Full of boxes. Come and see it.'],
  ),
  Scene(
    'media_sending',
    pictures: true,
    at: '/chat/$marta',
    act: (stage) async {
      final core = stage.core..sentMediaTo = TransferStep.waiting;
      final photo = await core.sends(marta, landscape, file: 'deep-heic.jpg');
      final clip = await core.sends(marta, video);
      final said = await core.sends(marta, voice);
      final file = await core.sends(marta, letter);
      await stage.settle();
      core
        ..moveTo(photo, TransferStep.uploading, percent: 70)
        ..moveTo(clip, TransferStep.preparing, percent: 40)
        ..moveTo(said, TransferStep.waiting)
        ..moveTo(file, TransferStep.waiting);
    },
    shows: () => ['${en.transferPreparing(40)} · 2.3 MB', en.transferWaiting],
  ),
  Scene(
    'media_not_sent',
    at: '/chat/$marta',
    act: (stage) async {
      final core = stage.core..sentMediaTo = TransferStep.waiting;
      final photo = await core.sends(marta, landscape, file: 'deep-heic.jpg');
      final clip = await core.sends(marta, video);
      await core.cancelTransfer(photo);
      const large = MediaTooLarge(16000000);
      core
        ..moveTo(clip, TransferStep.failed, reason: large)
        ..become(clip, MessageState.failed, reason: large);
    },
    shows: () => [en.reasonMediaTooLarge('16 MB'), en.chatRetry],
  ),
  Scene(
    'media_offered',
    at: '/chat/$jonas',
    act: (stage) async {
      final core = stage.core;
      await core.changeSettings(
        const SetMedia(
          MediaSettings(
            photo: AutoDownload.never,
            voice: AutoDownload.never,
            file: AutoDownload.never,
          ),
        ),
      );
      core
        ..gets(_jonasAt, unknownPhoto)
        ..gets(_jonasAt, video)
        ..gets(_jonasAt, const MediaContent(kind: MediaKind.voice, mime: 'audio/ogg', bytes: 23340))
        ..gets(_jonasAt, program);
      // More than is fetched by itself.
      const large = MediaTooLarge(16000000);
      core.moveTo(MessageId(core.newestId), TransferStep.offered, reason: large);
    },
    shows: () => ['${en.transferWifi} · 2.3 MB', '${en.transferOffered} · 24 MB'],
  ),
  Scene(
    'media_coming',
    at: '/chat/$jonas',
    act: (stage) async {
      final core = stage.core..receivedMediaTo = TransferStep.waiting;
      final photo = core.gets(_jonasAt, landscape, preview: 'deep-heic.jpg');
      final said = core.gets(_jonasAt, voice);
      final file = core.gets(_jonasAt, letter);
      core
        ..moveTo(photo, TransferStep.downloading, percent: 30)
        ..moveTo(said, TransferStep.downloading, percent: 80)
        ..moveTo(file, TransferStep.waiting);
      await stage.settle();
      core.progress(photo, 55);
    },
    shows: () => ['${en.transferDownloading(55)} · 77 kB', '${en.transferNetwork} · 1.2 MB'],
  ),
  Scene(
    'media_gone',
    at: '/chat/$jonas',
    act: (stage) async {
      final core = stage.core;
      final photo = core.gets(_jonasAt, unknownPhoto);
      final said = core.gets(_jonasAt, voice);
      final file = core.gets(_jonasAt, letter);
      await stage.settle();
      core
        ..moveTo(photo, TransferStep.gone, reason: const MediaGone())
        ..moveTo(said, TransferStep.failed, reason: const MediaNotAuthentic())
        ..moveTo(file, TransferStep.removed);
    },
    shows: () => [
      en.transferGone,
      en.reasonMediaGone,
      en.mediaAskAgain,
      en.reasonMediaNotAuthentic,
      '${en.transferRemoved} · 1.2 MB',
    ],
  ),
  Scene(
    'media_ask_again',
    at: '/chat/$jonas',
    act: (stage) async {
      final photo = stage.core.gets(_jonasAt, unknownPhoto);
      await stage.settle();
      stage.core.moveTo(photo, TransferStep.gone, reason: const MediaGone());
      await stage.settle();
      await stage.tap(find.text(en.mediaAskAgain));
    },
    shows: () => [en.reasonMediaGone],
  ),
  Scene(
    'media_voice_playing',
    pictures: true,
    at: '/chat/$jonas',
    core: withMedia,
    act: (stage) async {
      for (var at = 0; at < 12 && find.byTooltip(en.mediaPlay).evaluate().isEmpty; at++) {
        await _scroll(stage, 100);
      }
      await stage.tap(find.byTooltip(en.mediaPlay));
      stage.phone.players.single.pass(const Duration(seconds: 5));
      await stage.settle();
      await stage.tap(find.text(en.mediaTimes('1')));
      await _scroll(stage, -90);
    },
    shows: () => ['0:07', en.mediaTimes('1.5')],
  ),
  Scene(
    'media_actions',
    at: '/chat/$jonas',
    core: withMedia,
    act: (stage) async {
      await stage.tester.longPress(find.text('0:34'));
      await stage.settle();
    },
    shows: () => [en.mediaShare, en.mediaSave, en.chatInfo],
  ),
  Scene(
    'media_file_warning',
    at: '/chat/$jonas',
    core: () => _on((core) async => core.gets(_jonasAt, program)),
    act: (stage) => stage.tap(find.text('holiday-photos.apk').last),
    shows: () => [en.fileWarnTitle, en.fileWarnCanRun, en.mediaOpen],
  ),
  Scene(
    'photo',
    pictures: true,
    at: '/chat/$jonas/photo/$_photoId',
    core: withMedia,
    shows: () => ['Jonas Weber', 'An astronaut in an orange suit'],
  ),
  Scene(
    'photo_zoomed',
    pictures: true,
    at: '/chat/$jonas/photo/$_photoId',
    core: withMedia,
    act: (stage) async {
      final photo = find.byType(InteractiveViewer);
      await stage.tester.tap(photo);
      await stage.tester.pump(const Duration(milliseconds: 80));
      await stage.tester.tap(photo);
      await stage.settle();
    },
    shows: () => ['Jonas Weber'],
  ),
  Scene(
    'photo_gone',
    at: '/chat/$jonas/photo/4711',
    shows: () => [en.mediaPhotoFailed, en.errorNotFound],
  ),
  Scene(
    'video',
    at: '/chat/$jonas/video/$_videoId',
    core: withMedia,
    act: (stage) async {
      stage.phone.players.single
        ..aspect = 4 / 3
        ..pass(const Duration(seconds: 5));
    },
    shows: () => ['Jonas Weber', '0:05', '0:12'],
  ),
  Scene(
    'video_failed',
    at: '/chat/$jonas/video/$_videoId',
    core: withMedia,
    act: (stage) async {
      stage.phone.players.single
        ..failed = true
        ..pass(Duration.zero);
    },
    shows: () => [en.mediaVideoFailed, en.mediaProblemCodec],
  ),
  Scene(
    'message_info_media',
    at: '/chat/$jonas/message/$_photoId',
    core: withMedia,
    shows: () => [en.contentPhoto, '73 kB · 360 × 480 · image/jpeg', en.traceDownloaded],
  ),
  Scene(
    'message_info_media_failed',
    at: '/chat/$jonas/message/$_photoId',
    core: withMedia,
    act: (stage) async => stage.core.moveTo(
      MessageId(_photoId),
      TransferStep.failed,
      reason: const MediaNotAuthentic(),
    ),
    shows: () => [en.infoUnreadable, en.reasonMediaNotAuthentic, en.transferFailed],
  ),
  Scene(
    'search_media',
    at: '/search',
    core: withMedia,
    act: (stage) => stage.type('contract'),
    shows: () => ['The contract is ready.'],
  ),
  Scene(
    'inbox_media',
    core: () {
      final core = withMedia();
      core.gets(_martaAt, voice);
      return core;
    },
    shows: () => ['Voice message 0:12', 'Video 0:34'],
  ),
];
