import 'dart:async';

import 'package:flutter/services.dart';
import 'package:record/record.dart';

import '../sources.dart';

/// The microphone of Android and iPhone.
class PhoneMicrophone implements Microphone {
  PhoneMicrophone._(this._recorder, this.sound) {
    _states = _recorder.onStateChanged().listen((state) {
      if (state == RecordState.pause && !_pausing || state == RecordState.stop) _gone();
    }, onError: (_) => _gone());
  }

  /// Null when it cannot be had.
  static Future<PhoneMicrophone?> open() async {
    final recorder = AudioRecorder();
    try {
      final sound = await recorder.startStream(
        const RecordConfig(
          encoder: AudioEncoder.pcm16bits,
          sampleRate: Microphone.rate,
          numChannels: Microphone.channels,
          noiseSuppress: true,
        ),
      );
      return PhoneMicrophone._(recorder, sound);
    } on PlatformException {
      await recorder.dispose();
      return null;
    } on MissingPluginException {
      return null;
    }
  }

  final AudioRecorder _recorder;

  @override
  final Stream<Uint8List> sound;

  late final StreamSubscription<RecordState> _states;
  final _taken = Completer<void>();
  bool _pausing = false;

  @override
  Future<void> get taken => _taken.future;

  void _gone() {
    if (!_taken.isCompleted) _taken.complete();
  }

  @override
  Future<void> pause() async {
    _pausing = true;
    await _recorder.pause();
  }

  @override
  Future<void> resume() async {
    await _recorder.resume();
    _pausing = false;
  }

  @override
  Future<void> stop() async {
    await _states.cancel();
    try {
      await _recorder.stop();
    } on PlatformException {
      // It has stopped by itself.
    }
    await _recorder.dispose();
  }
}
