import 'package:causeway/sources.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../fake_microphone.dart';
import '../fake_player.dart';
import '../scene.dart';
import '../stage.dart';

const _fixtures = '../assets/fixtures/media';

/// What the user takes or chooses, by where it is.
const chosenPhoto = '$_fixtures/deep-heic.jpg';
const chosenVideo = '/picked/harbour.mp4';
const chosenFile = '/picked/Contract for the flat, signed.pdf';
const chosenProgram = '/picked/holiday-photos.apk';
const hugeFile = '/picked/all of 2025.zip';

const _probes = {
  chosenPhoto: MediaProbe(
    kind: MediaKind.photo,
    mime: 'image/jpeg',
    name: 'deep-heic.jpg',
    bytes: 77309,
    width: 480,
    height: 360,
  ),
  chosenVideo: MediaProbe(
    kind: MediaKind.video,
    mime: 'video/mp4',
    name: 'harbour.mp4',
    bytes: 48000000,
    width: 1920,
    height: 1080,
    duration: Duration(seconds: 34),
  ),
  chosenFile: MediaProbe(
    kind: MediaKind.file,
    mime: 'application/pdf',
    name: 'Contract for the flat, signed.pdf',
    bytes: 1240000,
  ),
  chosenProgram: MediaProbe(
    kind: MediaKind.file,
    mime: 'application/vnd.android.package-archive',
    name: 'holiday-photos.apk',
    bytes: 24000000,
    warning: MediaWarning.canRun,
  ),
  hugeFile: MediaProbe(
    kind: MediaKind.file,
    mime: 'application/zip',
    name: 'all of 2025.zip',
    bytes: 1480000000,
  ),
};

/// The seeded account, on a phone with some files.
FakeCore withFiles() => seededWith((core) => core.files.probes.addAll(_probes));

/// Chooses a file by the sheet.
Future<void> choose(Stage stage, String what, String path) async {
  stage.phone
    ..picks = PickedFile(path)
    ..newPlayer = (file) => FakePlayer(file, whole: const Duration(seconds: 34), aspect: 16 / 9);
  await stage.tap(find.byTooltip(en.attachAction));
  await stage.tapText(what);
}

/// A finger on the microphone, and two seconds of speech.
Future<TestGesture> speak(Stage stage) async {
  final finger = await stage.tester.startGesture(
    stage.tester.getCenter(find.bySemanticsLabel(en.voiceRecord)),
  );
  await stage.tester.pump(const Duration(milliseconds: 300));
  await stage.settle();
  stage.microphone.hear(const Duration(seconds: 12));
  await stage.settle();
  return finger;
}

extension Speaking on Stage {
  FakeMicrophone get microphone => this.phone.microphones.last;
}

Future<void> _locked(Stage stage) async {
  final finger = await speak(stage);
  await finger.moveBy(const Offset(0, -90));
  await stage.settle();
  await finger.up();
}

/// Choosing, looking at and recording what is sent.
final sendingScenes = <Scene>[
  Scene(
    'attach',
    at: '/chat/$jonas',
    act: (stage) => stage.tap(find.byTooltip(en.attachAction)),
    shows: () => [en.attachPhoto, en.attachVideo, en.attachGallery, en.contentFile],
  ),
  Scene(
    'attach_refused',
    at: '/chat/$jonas',
    act: (stage) async {
      stage.phone.picks = const PickRefused();
      await stage.tap(find.byTooltip(en.attachAction));
      await stage.tapText(en.attachPhoto);
    },
    shows: () => [en.refusedCamera, en.actionOpenSettings],
  ),
  Scene(
    'preview_photo',
    pictures: true,
    at: '/chat/$jonas',
    core: withFiles,
    act: (stage) => choose(stage, en.attachGallery, chosenPhoto),
    shows: () => [en.sendTo('Jonas Weber'), en.previewCaption, en.previewAlt],
  ),
  Scene(
    'preview_video',
    at: '/chat/$marta',
    core: withFiles,
    act: (stage) => choose(stage, en.attachVideo, chosenVideo),
    shows: () => [en.previewTrim, en.previewTrimmed('0:00', '0:34', '0:34')],
  ),
  Scene(
    'preview_file',
    at: '/chat/$jonas',
    core: withFiles,
    act: (stage) => choose(stage, en.contentFile, chosenFile),
    shows: () => ['Contract for the flat, signed.pdf', '1.2 MB'],
  ),
  Scene(
    'preview_program',
    at: '/chat/$jonas',
    core: withFiles,
    act: (stage) => choose(stage, en.contentFile, chosenProgram),
    shows: () => [en.previewCanRun],
  ),
  Scene(
    'preview_photo_as_file',
    at: '/chat/$jonas',
    core: withFiles,
    act: (stage) => choose(stage, en.contentFile, chosenPhoto),
    shows: () => [en.previewKeepsAll],
  ),
  Scene(
    'preview_too_large',
    at: '/chat/$jonas',
    core: withFiles,
    act: (stage) => choose(stage, en.contentFile, hugeFile),
    shows: () => [en.previewTooLarge('1.5 GB', '105 MB')],
  ),
  Scene(
    'preview_failed',
    at: '/chat/$jonas',
    act: (stage) {
      stage.core.fail(CoreCall.probeMedia, const UnusableMediaError(MediaProblem.damaged));
      return choose(stage, en.attachGallery, '/picked/broken.jpg');
    },
    shows: () => [en.previewFailedTitle, en.mediaProblemDamaged],
  ),
  Scene('voice_held', at: '/chat/$jonas', act: speak, shows: () => ['0:12', en.voiceSlide]),
  Scene('voice_locked', at: '/chat/$jonas', act: _locked, shows: () => ['0:12']),
  Scene(
    'voice_paused',
    at: '/chat/$marta',
    act: (stage) async {
      await _locked(stage);
      await stage.tap(find.byTooltip(en.voicePause));
    },
    shows: () => ['0:12'],
  ),
  Scene(
    'voice_delete',
    at: '/chat/$jonas',
    act: (stage) async {
      await _locked(stage);
      await stage.tap(find.byTooltip(en.voiceDelete));
    },
    shows: () => [en.voiceDeleteTitle],
  ),
  Scene(
    'voice_hint',
    at: '/chat/$jonas',
    act: (stage) => stage.tap(find.bySemanticsLabel(en.voiceRecord)),
    shows: () => [en.voiceHint],
  ),
  Scene(
    'voice_refused',
    at: '/chat/$jonas',
    act: (stage) async {
      stage.phone.letsListen = false;
      await stage.tester.longPress(find.bySemanticsLabel(en.voiceRecord));
      await stage.settle();
    },
    shows: () => [en.refusedMicrophone, en.actionOpenSettings],
  ),
  Scene(
    'voice_no_microphone',
    at: '/chat/$jonas',
    act: (stage) async {
      stage.phone.hasMicrophone = false;
      await stage.tester.longPress(find.bySemanticsLabel(en.voiceRecord));
      await stage.settle();
    },
    shows: () => [en.voiceNoMicrophone],
  ),
  Scene(
    'voice_unsent',
    at: '/chat/$jonas',
    core:
        () => seededWith(
          (core) => core.files.recordings['recordings/1.opus'] = const Duration(seconds: 12),
        ),
    shows: () => [en.voiceUnsent('0:12'), en.sendTo('Jonas Weber'), en.voiceDiscard],
  ),
];
