import 'dart:async';
import 'dart:math';
import 'dart:typed_data';

import 'package:causeway/sources.dart';

/// A microphone that hears what tests say.
class FakeMicrophone implements Microphone {
  final _sound = StreamController<Uint8List>.broadcast();
  final _taken = Completer<void>();

  bool paused = false;
  bool stopped = false;

  @override
  Stream<Uint8List> get sound => _sound.stream;

  @override
  Future<void> get taken => _taken.future;

  /// Somebody speaks, in tenths of a second of changing loudness.
  void hear(Duration time) {
    for (var at = 0; at < time.inMilliseconds ~/ 100; at++) {
      final loud = 2000 + 28000 * pow(sin(at * 0.9), 2).round() * (at % 5) ~/ 4;
      _sound.add(
        Uint8List.sublistView(
          Int16List(Microphone.rate ~/ 10)..fillRange(0, Microphone.rate ~/ 10, loud),
        ),
      );
    }
  }

  /// A call comes.
  void take() => _taken.complete();

  @override
  Future<void> pause() async => paused = true;

  @override
  Future<void> resume() async => paused = false;

  @override
  Future<void> stop() async => stopped = true;
}
