import 'dart:async';
import 'dart:io';
import 'dart:typed_data';

import 'package:causeway/platform/phone_microphone.dart';
import 'package:causeway/platform/phone_sources.dart';
import 'package:causeway/sources.dart';
import 'package:flutter/services.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:image_picker_platform_interface/image_picker_platform_interface.dart'
    hide PickedFile;
import 'package:record_platform_interface/record_platform_interface.dart';

/// The phone's side of the picker.
class _Images extends ImagePickerPlatform {
  final List<String> asked = [];
  String? chosen = '/cache/photo.jpg';
  String? refusal;

  XFile? _answer(String what) {
    asked.add(what);
    if (refusal case final code?) throw PlatformException(code: code);
    return chosen == null ? null : XFile(chosen!);
  }

  @override
  Future<XFile?> getImageFromSource({
    required ImageSource source,
    ImagePickerOptions options = const ImagePickerOptions(),
  }) async => _answer('photo ${source.name} ${options.requestFullMetadata}');

  @override
  Future<XFile?> getVideo({
    required ImageSource source,
    CameraDevice preferredCameraDevice = CameraDevice.rear,
    Duration? maxDuration,
  }) async => _answer('video ${source.name}');

  @override
  Future<List<XFile>> getMedia({required MediaOptions options}) async => [
    if (_answer('media ${options.imageOptions.requestFullMetadata}') case final it?) it,
  ];
}

/// The phone's side of the microphone.
class _Recorder extends RecordPlatform {
  final states = StreamController<RecordState>.broadcast();
  final sound = StreamController<Uint8List>.broadcast();
  final List<String> asked = [];
  RecordConfig? config;
  bool busy = false;

  @override
  Future<void> create(String recorderId) async {}

  @override
  Future<Stream<Uint8List>> startStream(String recorderId, RecordConfig config) async {
    if (busy) throw PlatformException(code: 'record');
    this.config = config;
    return sound.stream;
  }

  @override
  Stream<RecordState> onStateChanged(String recorderId) => states.stream;

  @override
  Future<void> pause(String recorderId) async {
    asked.add('pause');
    states.add(RecordState.pause);
  }

  @override
  Future<void> resume(String recorderId) async {
    asked.add('resume');
    states.add(RecordState.record);
  }

  @override
  Future<String?> stop(String recorderId) async {
    asked.add('stop');
    return null;
  }

  @override
  Future<void> dispose(String recorderId) async => asked.add('dispose');

  @override
  dynamic noSuchMethod(Invocation invocation) => super.noSuchMethod(invocation);
}

void main() {
  TestWidgetsFlutterBinding.ensureInitialized();

  group('photos and videos', () {
    late _Images images;
    setUp(() => ImagePickerPlatform.instance = images = _Images());

    test('come from where they are asked for, and never with leave to see all photos', () async {
      for (final from in MediaFrom.values) {
        if (from == MediaFrom.files) continue;
        final picked = await const PhoneSources().pick(from);
        expect((picked as PickedFile).path, '/cache/photo.jpg', reason: '$from');
      }
      expect(images.asked, [
        'photo camera false', 'video camera', 'photo gallery false', 'video gallery', 'media false', //
      ]);
    });

    test('are none when the user goes back, refuses, or the phone cannot', () async {
      images.chosen = null;
      expect(await const PhoneSources().pick(MediaFrom.photos), isA<PickedNothing>());
      expect(await const PhoneSources().pick(MediaFrom.photosAndVideos), isA<PickedNothing>());
      for (final (code, what) in [
        ('camera_access_denied', isA<PickRefused>()),
        ('photo_access_denied', isA<PickRefused>()),
        ('already_active', isA<PickedNothing>()),
        ('no_available_camera', isA<PickFailed>()),
      ]) {
        images.refusal = code;
        expect(await const PhoneSources().pick(MediaFrom.photoCamera), what, reason: code);
      }
    });
  });

  test('a copy is deleted; what lies elsewhere is not touched', () async {
    final folder = Directory.systemTemp.createTempSync('picked');
    addTearDown(() => folder.deleteSync(recursive: true));
    final [caches, temporary, users] = [
      for (final name in ['caches', 'temporary', 'users']) Directory('${folder.path}/$name')..createSync(),
    ];
    TestDefaultBinaryMessengerBinding.instance.defaultBinaryMessenger.setMockMethodCallHandler(
      const MethodChannel('plugins.flutter.io/path_provider'),
      (call) async => caches.path,
    );
    final files = [
      for (final at in [caches, temporary, users]) File('${at.path}/a.jpg')..writeAsStringSync('x'),
    ];
    await IOOverrides.runZoned(() async {
      for (final file in [...files, ...files]) {
        await const PhoneSources().forget(file.path);
      }
      await const PhoneSources().forget('${caches.path}/../users/a.jpg');
    }, getSystemTempDirectory: () => temporary);
    expect(files.map((it) => it.existsSync()), [false, false, true]);
  });

  group('the microphone', () {
    late _Recorder recorder;
    setUp(() => RecordPlatform.instance = recorder = _Recorder());

    test('gives what it hears as it is, and goes off', () async {
      final microphone = (await PhoneMicrophone.open())!;
      final heard = <int>[];
      microphone.sound.listen((pcm) => heard.add(pcm.length));
      recorder.sound.add(Uint8List(960));
      await Future<void>.delayed(Duration.zero);
      expect(heard, [960]);
      final config = recorder.config!;
      expect(
        (config.encoder, config.sampleRate, config.numChannels),
        (AudioEncoder.pcm16bits, Microphone.rate, Microphone.channels),
      );
      await microphone.stop();
      expect(recorder.asked, ['stop', 'dispose']);
    });

    test('is taken by a call, and not by a rest that was asked for', () async {
      final microphone = (await PhoneMicrophone.open())!;
      var taken = false;
      unawaited(microphone.taken.then((_) => taken = true));
      await microphone.pause();
      await Future<void>.delayed(Duration.zero);
      await microphone.resume();
      await Future<void>.delayed(Duration.zero);
      expect(taken, isFalse);
      recorder.states.add(RecordState.pause);
      await Future<void>.delayed(Duration.zero);
      expect(taken, isTrue);
      await microphone.stop();
    });

    test('is none while something else has it', () async {
      recorder.busy = true;
      expect(await PhoneMicrophone.open(), isNull);
    });
  });
}
