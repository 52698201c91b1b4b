import 'package:flutter/widgets.dart';

/// Plays one file of sound or video. It tells its listeners when anything here changes, and some ten times a second while it plays.
abstract interface class MediaPlayer implements Listenable {
  Duration get position;

  /// Null until the file is open.
  Duration? get length;
  bool get playing;

  /// It has come to its end.
  bool get ended;

  /// This phone cannot play the file.
  bool get failed;

  /// Width by height of the picture; null for sound, and until the file is open.
  double? get aspect;

  Future<void> play();

  Future<void> pause();

  Future<void> seek(Duration to);

  /// 1 is as it was recorded.
  Future<void> setSpeed(double speed);

  /// What is to be seen.
  Widget picture();

  void dispose();
}
