import 'dart:math';
import 'dart:typed_data';

import '../errors.dart';
import '../media.dart';
import '../media_calls.dart';
import '../result.dart';
import 'fake_files.dart';

/// A recording of the fake: it counts and measures what it is given, and keeps none of it.
class FakeRecording implements Recording {
  FakeRecording(this._files, {required this.rate, required this.channels});

  final FakeFiles _files;
  final int rate;
  final int channels;
  late final String _path = _files.newRecording();
  int _samples = 0;
  bool _paused = false;
  bool _ended = false;

  Future<Result<T>> _run<T>(T Function() work) async {
    await Future<void>.value();
    return _ended ? Err(const StoppedError()) : Ok(work());
  }

  @override
  Duration get length => Duration(microseconds: _samples * 1000000 ~/ (rate * channels));

  @override
  Future<Result<double>> add(Uint8List pcm) => _run(() {
    if (_paused) return 0;
    final sound = ByteData.sublistView(pcm);
    var loudest = 0;
    for (var at = 0; at + 1 < pcm.length; at += 2) {
      loudest = max(loudest, sound.getInt16(at, Endian.little).abs());
    }
    _samples += pcm.length ~/ 2;
    return min(1, loudest / 32767);
  });

  @override
  Future<Result<void>> pause() => _run(() => _paused = true);

  @override
  Future<Result<void>> resume() => _run(() => _paused = false);

  RecordedVoice _kept() {
    _ended = true;
    _files.recordings[_path] = length;
    return RecordedVoice(path: _path, duration: length);
  }

  @override
  Future<Result<RecordedVoice>> finish() => _run(_kept);

  @override
  Future<Result<void>> cancel() => _run(() => _ended = true);

  @override
  Future<Result<void>> letGo() => _run(_kept);
}
