import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import '../../../phone.dart';
import '../../../player.dart';
import 'media_files.dart';

/// Plays voice messages: one at a time.
class VoicePlayback extends ChangeNotifier {
  VoicePlayback(this._files);

  static const speeds = [1.0, 1.5, 2.0];

  final MediaFiles _files;
  MessageId? _message;
  MediaForm _form = MediaForm.original;
  MediaPlayer? _player;
  bool _disposed = false;

  double speed = speeds.first;

  /// Whether a message is the one that plays, or rests in the middle.
  bool has(MessageId message) => _message == message;

  bool isPlaying(MessageId message) => has(message) && (_player?.playing ?? false);

  /// Where it is; zero for all but one.
  Duration position(MessageId message) =>
      has(message) ? _player?.position ?? Duration.zero : Duration.zero;

  /// How long it is, as far as the player knows; null for all but one.
  Duration? length(MessageId message) => has(message) ? _player?.length : null;

  /// Plays, or rests. Another one that plays ends.
  Future<Result<void>> toggle(Phone phone, Message message) async {
    final ready = await _load(phone, message);
    if (ready case Err(:final error)) return Err(error);
    final player = _player;
    if (player != null && has(message.id)) {
      if (player.playing) {
        await player.pause();
      } else {
        await player.setSpeed(speed);
        await player.play();
      }
    }
    return _outcome(message);
  }

  /// Goes to a place in it, and plays on from there if it played.
  Future<Result<void>> seek(Phone phone, Message message, Duration to) async {
    final ready = await _load(phone, message);
    if (ready case Err(:final error)) return Err(error);
    if (has(message.id)) await _player?.seek(to);
    return _outcome(message);
  }

  /// The next speed, for this one and all that follow.
  Future<void> faster() async {
    speed = speeds[(speeds.indexOf(speed) + 1) % speeds.length];
    _changed();
    await _player?.setSpeed(speed);
  }

  Future<Result<void>> _load(Phone phone, Message message) async {
    if (has(message.id)) return const Ok(null);
    stop();
    final ogg = (message.content as MediaContent).mime == 'audio/ogg';
    _message = message.id;
    _form = ogg && !phone.playsOgg ? MediaForm.caf : MediaForm.original;
    final form = _form;
    _changed();
    final opened = await _files.open(message.id, form: form);
    switch (opened) {
      // Another one was wanted meanwhile.
      case Ok() when _disposed || !has(message.id):
        _files.close(message.id, form: form);
      case Ok(:final value):
        _player = phone.player(value.path)..addListener(_look);
      case Err(:final error):
        if (has(message.id)) _message = null;
        _changed();
        return Err(error);
    }
    return const Ok(null);
  }

  Result<void> _outcome(Message message) {
    if (!has(message.id) || !(_player?.failed ?? false)) return const Ok(null);
    stop();
    return const Err(UnusableMediaError(MediaProblem.codec));
  }

  void _look() {
    final player = _player;
    if (player != null && player.ended) {
      // A player is not put away while it tells.
      scheduleMicrotask(() {
        if (identical(_player, player)) stop();
      });
    }
    _changed();
  }

  /// Ends what plays.
  void stop() {
    final (message, player) = (_message, _player);
    _message = null;
    _player = null;
    if (player != null) {
      player
        ..removeListener(_look)
        ..dispose();
      _files.close(message!, form: _form);
    }
    _changed();
  }

  void _changed() {
    if (!_disposed) notifyListeners();
  }

  @override
  void dispose() {
    _disposed = true;
    stop();
    super.dispose();
  }
}
