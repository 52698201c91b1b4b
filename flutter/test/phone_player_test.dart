import 'dart:async';

import 'package:causeway/platform/phone_player.dart';
import 'package:flutter/services.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:video_player_platform_interface/video_player_platform_interface.dart';

/// The phone's side of the plugin.
class _Platform extends VideoPlayerPlatform {
  final StreamController<VideoEvent> events = StreamController.broadcast();
  final List<String> asked = [];
  Duration position = Duration.zero;
  bool broken = false;

  @override
  Future<void> init() async {}

  @override
  Future<int?> createWithOptions(VideoCreationOptions options) async {
    asked.add('open ${options.dataSource.uri}');
    return 1;
  }

  @override
  Stream<VideoEvent> videoEventsFor(int playerId) => events.stream;

  @override
  Future<void> setLooping(int playerId, bool looping) async {}

  @override
  Future<void> setVolume(int playerId, double volume) async {}

  @override
  Future<void> play(int playerId) async {
    if (broken) throw PlatformException(code: 'broken');
    asked.add('play');
  }

  @override
  Future<void> pause(int playerId) async => asked.add('pause');

  @override
  Future<void> seekTo(int playerId, Duration position) async {
    this.position = position;
    asked.add('seek ${position.inSeconds}');
  }

  @override
  Future<void> setPlaybackSpeed(int playerId, double speed) async => asked.add('speed $speed');

  @override
  Future<Duration> getPosition(int playerId) async => position;

  @override
  Widget buildViewWithOptions(VideoViewOptions options) => const Text('picture');

  @override
  Future<void> dispose(int playerId) async => asked.add('dispose');
}

/// The plugin as the app uses it.
void main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  late _Platform platform;
  setUp(() => VideoPlayerPlatform.instance = platform = _Platform());

  Future<void> settled() => Future<void>.delayed(const Duration(milliseconds: 5));

  Future<PhonePlayer> opened({Size size = Size.zero}) async {
    final player = PhonePlayer('/private/voice.ogg');
    addTearDown(player.dispose);
    await settled();
    platform.events.add(
      VideoEvent(
        eventType: VideoEventType.initialized,
        duration: const Duration(seconds: 12),
        size: size,
      ),
    );
    await settled();
    return player;
  }

  test('sound is opened, played faster, rested and left', () async {
    final player = PhonePlayer('/private/voice.ogg');
    var told = 0;
    player.addListener(() => told++);
    // What is asked for before the file is open waits for that.
    final plays = player.play();
    expect(player.length, isNull);
    await settled();
    platform.events.add(
      VideoEvent(eventType: VideoEventType.initialized, duration: const Duration(seconds: 12)),
    );
    await plays;
    expect((player.length, player.aspect), (const Duration(seconds: 12), null));
    expect(player.playing, isTrue);
    await player.setSpeed(1.5);
    await player.seek(const Duration(seconds: 7));
    expect(player.position, const Duration(seconds: 7));
    await player.pause();
    expect(player.playing, isFalse);
    expect(platform.asked.first, 'open file:///private/voice.ogg');
    expect(platform.asked, containsAllInOrder(['play', 'speed 1.5', 'seek 7', 'pause']));
    expect(told, greaterThan(2));
    player.dispose();
    await settled();
    expect(platform.asked.last, 'dispose');
  });

  test('the end is told', () async {
    final player = await opened();
    expect(player.ended, isFalse);
    platform.events.add(VideoEvent(eventType: VideoEventType.completed));
    await settled();
    expect((player.ended, player.playing), (true, false));
  });

  test('a video has a picture of its own form', () async {
    final player = await opened(size: const Size(720, 1280));
    expect(player.aspect, closeTo(720 / 1280, 0.001));
  });

  test('a file that the phone cannot open, or play, has failed', () async {
    final player = PhonePlayer('/private/broken.mp4');
    addTearDown(player.dispose);
    await settled();
    platform.events.addError(PlatformException(code: 'VideoError', message: 'no decoder'));
    await settled();
    expect(player.failed, isTrue);
    // Nothing is thrown at whoever asks.
    await player.play();
    platform = _Platform()..broken = true;
    VideoPlayerPlatform.instance = platform;
    final other = await opened();
    await other.play();
    expect(other.failed, isTrue);
  });
}
