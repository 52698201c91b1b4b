import 'dart:async';
import 'dart:io';

import 'package:flutter/foundation.dart';
import 'package:flutter/services.dart';
import 'package:flutter/widgets.dart';
import 'package:video_player/video_player.dart';

import '../player.dart';

/// The phone's own players: ExoPlayer, AVPlayer. They play sound without a picture too.
class PhonePlayer extends ChangeNotifier implements MediaPlayer {
  PhonePlayer(String file) : _controller = VideoPlayerController.file(File(file)) {
    _controller.addListener(notifyListeners);
    unawaited(_open());
  }

  final VideoPlayerController _controller;
  late final Future<void> _ready = _controller.initialize();
  bool _failed = false;

  Future<void> _open() async {
    try {
      await _ready;
    } on PlatformException {
      _fail();
    } on MissingPluginException {
      _fail();
    }
  }

  void _fail() {
    _failed = true;
    notifyListeners();
  }

  // What is asked for while the file is being opened waits for that.
  Future<void> _do(Future<void> Function() what) async {
    try {
      await _ready;
      await what();
    } on PlatformException {
      _fail();
    } on MissingPluginException {
      _fail();
    }
  }

  VideoPlayerValue get _now => _controller.value;

  @override
  Duration get position => _now.position;

  @override
  Duration? get length => _now.isInitialized ? _now.duration : null;

  @override
  bool get playing => _now.isPlaying;

  @override
  bool get ended => _now.isCompleted;

  @override
  bool get failed => _failed || _now.hasError;

  @override
  double? get aspect => _now.isInitialized && !_now.size.isEmpty ? _now.aspectRatio : null;

  @override
  Future<void> play() => _do(_controller.play);

  @override
  Future<void> pause() => _do(_controller.pause);

  @override
  Future<void> seek(Duration to) => _do(() => _controller.seekTo(to));

  @override
  Future<void> setSpeed(double speed) => _do(() => _controller.setPlaybackSpeed(speed));

  @override
  Widget picture() => VideoPlayer(_controller);

  @override
  void dispose() {
    _controller.removeListener(notifyListeners);
    unawaited(_controller.dispose());
    super.dispose();
  }
}
