import 'dart:async';
import 'dart:typed_data';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import '../../../phone.dart';
import '../../../sources.dart';

/// How far a voice message is.
enum VoiceStep {
  idle,

  /// The microphone is being switched on.
  starting,

  /// For as long as the button is held.
  held,

  /// Until the user ends it.
  locked,
  paused,
}

/// Why there is no voice message.
enum VoiceProblem {
  /// The user does not let the app listen.
  refused,

  /// The microphone cannot be had.
  noMicrophone,

  /// It was hardly begun: the user does not know yet that the button is held.
  tooShort,
}

/// Records voice messages for a chat, and knows those that were not sent.
class VoiceRecorder extends ChangeNotifier {
  VoiceRecorder(this._core, this._chat, this._phone) {
    unawaited(_lookForUnsent());
  }

  /// Shorter than this is a slip of the finger.
  static const shortest = Duration(milliseconds: 700);

  /// So many levels are kept for the bars.
  static const bars = 48;

  final CausewayCore _core;
  final ChatId _chat;
  final Phone _phone;

  VoiceStep step = VoiceStep.idle;
  VoiceProblem? problem;
  CoreError? error;

  /// How loud it was of late, 0 to 1, the newest last.
  final List<double> levels = [];
  Duration length = Duration.zero;

  /// Recordings that were interrupted.
  List<RecordedVoice> unsent = const [];

  Recording? _recording;
  Microphone? _microphone;
  StreamSubscription<Uint8List>? _sound;
  Future<void> _added = Future.value();
  bool _letGo = false;
  bool _ending = false;
  bool _disposed = false;

  bool get active => step != VoiceStep.idle;

  void _become(VoiceStep step) {
    this.step = step;
    _changed();
  }

  void _changed() {
    if (!_disposed) notifyListeners();
  }

  Future<void> _lookForUnsent() async {
    unsent = (await _core.recoverRecordings()).valueOrNull ?? const [];
    _changed();
  }

  /// Puts away what was said about the last one.
  void clear() {
    if (problem == null && error == null) return;
    problem = null;
    error = null;
    _changed();
  }

  /// Says that the button has to be held.
  void explain() => _fail(VoiceProblem.tooShort);

  void _fail(VoiceProblem why) {
    problem = why;
    _become(VoiceStep.idle);
  }

  /// Begins; with [hold], for as long as nobody [release]s it.
  Future<void> begin({required bool hold}) async {
    if (active || _ending) return;
    problem = null;
    error = null;
    _letGo = false;
    levels.clear();
    length = Duration.zero;
    _become(VoiceStep.starting);
    if (!await _phone.mayListen()) return _fail(VoiceProblem.refused);
    // The phone has asked first, and the finger is gone.
    if (_stale) return explain();
    final microphone = await _phone.listen();
    if (microphone == null) return _fail(VoiceProblem.noMicrophone);
    final started = await _core.startRecording(
      rate: Microphone.rate,
      channels: Microphone.channels,
    );
    final recording = started.valueOrNull;
    if (recording == null || _stale) {
      await microphone.stop();
      await recording?.cancel();
      error = started.errorOrNull;
      return error == null ? explain() : _become(VoiceStep.idle);
    }
    _microphone = microphone;
    _recording = recording;
    _added = Future.value();
    _sound = microphone.sound.listen((pcm) => _added = _added.then((_) => _add(recording, pcm)));
    unawaited(microphone.taken.then((_) => _microphone == microphone ? interrupt() : null));
    _become(hold ? VoiceStep.held : VoiceStep.locked);
  }

  bool get _stale => _letGo || _disposed;

  Future<void> _add(Recording recording, Uint8List pcm) async {
    final added = await recording.add(pcm);
    if (recording != _recording) return;
    switch (added) {
      case Ok(:final value):
        if (levels.length == bars) levels.removeAt(0);
        levels.add(value);
        length = recording.length;
        _changed();
      case Err(error: final why):
        error = why;
        unawaited(interrupt());
    }
  }

  /// It goes on without the finger.
  void lock() {
    if (step == VoiceStep.held) _become(VoiceStep.locked);
  }

  Future<void> pause() async {
    if (step != VoiceStep.locked) return;
    _become(VoiceStep.paused);
    await _microphone?.pause();
    await _recording?.pause();
  }

  Future<void> resume() async {
    if (step != VoiceStep.paused) return;
    await _recording?.resume();
    await _microphone?.resume();
    _become(VoiceStep.locked);
  }

  /// The finger has left the button: what was held is sent.
  Future<void> release() async {
    _letGo = true;
    if (step != VoiceStep.held) return;
    await (length < shortest ? _tooShort() : send());
  }

  Future<void> _tooShort() async {
    await (await _end())?.cancel();
    explain();
  }

  /// Throws it away.
  Future<void> cancel() async {
    _letGo = true;
    await (await _end())?.cancel();
  }

  /// Ends it and sends it. What cannot be sent is kept.
  Future<void> send() async {
    final recording = await _end();
    if (recording == null) return;
    switch (await recording.finish()) {
      case Ok(:final value):
        await sendUnsent(value);
      case Err(error: final why):
        error = why;
        await _lookForUnsent();
    }
  }

  /// A call came, or the app was left: what there is is kept.
  Future<void> interrupt() async {
    _letGo = true;
    final recording = await _end();
    if (recording == null) return;
    await (length < shortest ? recording.cancel() : recording.letGo());
    await _lookForUnsent();
  }

  /// Switches the microphone off, and gives what is to be ended; null when nothing is being recorded. Whoever comes first has it.
  Future<Recording?> _end() async {
    final (recording, microphone, sound) = (_recording, _microphone, _sound);
    if (recording == null) return null;
    _recording = null;
    _microphone = null;
    _sound = null;
    _ending = true;
    _become(VoiceStep.idle);
    await microphone?.stop();
    unawaited(sound?.cancel());
    // What was heard last is still on its way into the file.
    await _added;
    _ending = false;
    return recording;
  }

  Future<void> sendUnsent(RecordedVoice voice) async {
    final draft = MediaDraft(kind: MediaKind.voice, path: voice.path);
    error = (await _core.sendMedia(_chat, draft)).errorOrNull;
    await _lookForUnsent();
  }

  Future<void> discard(RecordedVoice voice) async {
    error = (await _core.discardRecording(voice.path)).errorOrNull;
    await _lookForUnsent();
  }

  @override
  void dispose() {
    _disposed = true;
    unawaited(interrupt());
    super.dispose();
  }
}
