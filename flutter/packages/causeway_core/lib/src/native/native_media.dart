import 'dart:typed_data';

import '../errors.dart';
import '../ids.dart';
import '../media.dart';
import '../media_calls.dart';
import '../result.dart';
import '../rust/api/core.dart' as rust;
import '../rust/api/media.dart' as rust;
import 'from_rust.dart';
import 'run.dart';
import 'to_rust.dart';

/// Media of the native library.
mixin NativeMedia implements MediaCalls {
  rust.CoreHandle get handle;

  @override
  Future<Result<MediaProbe>> probeMedia(String path) =>
      run(() async => probeOf(await rust.probeMedia(path: path)));

  @override
  Future<Result<MediaLimits>> mediaLimits(ChatId chat) =>
      run(() async => limitsOf(await rust.mediaLimits(core: handle, chat: chat.value)));

  @override
  Future<Result<MessageId>> sendMedia(ChatId chat, MediaDraft draft) => run(
    () async => MessageId(
      await rust.sendMedia(core: handle, chat: chat.value, draft: flatDraft(draft)),
    ),
  );

  @override
  Future<Result<void>> cancelTransfer(MessageId message) =>
      run(() => rust.cancelTransfer(core: handle, message: message.value));

  @override
  Future<Result<void>> fetchMedia(MessageId message) =>
      run(() => rust.fetchMedia(core: handle, message: message.value));

  @override
  Future<Result<OpenedMedia>> openMedia(MessageId message, {MediaForm form = MediaForm.original}) =>
      run(() async {
        final it = await rust.openMedia(core: handle, message: message.value, form: form.code);
        return OpenedMedia(path: it.path, name: it.name, mime: it.mime);
      });

  @override
  Future<Result<void>> closeMedia(String path) =>
      run(() => rust.closeMedia(core: handle, path: path));

  @override
  Future<Result<Uint8List?>> mediaPreview(MessageId message) =>
      run(() => rust.mediaPreview(core: handle, message: message.value));

  @override
  Future<Result<List<StorageUse>>> storageUse() =>
      run(() async => [...(await rust.storageUse(core: handle)).map(storageUseOf)]);

  @override
  Future<Result<int>> freeStorage(FreeStorage what) => run(
    () => rust.freeStorage(
      core: handle,
      chat: what.chat?.value,
      kind: what.kind?.code,
      before: what.before?.millisecondsSinceEpoch,
    ),
  );

  @override
  Future<Result<void>> setNetwork(PhoneNetwork network) =>
      run(() => rust.setNetwork(core: handle, network: network.code));

  @override
  Future<Result<Recording>> startRecording({required int rate, required int channels}) => run(
    () async => NativeRecording(
      await rust.startRecording(core: handle, rate: rate, channels: channels),
    ),
  );

  @override
  Future<Result<List<RecordedVoice>>> recoverRecordings() =>
      run(() async => [...(await rust.recordings(core: handle)).map(recordedOf)]);

  @override
  Future<Result<void>> discardRecording(String path) =>
      run(() => rust.discardRecording(core: handle, path: path));
}

/// A recording of the native library.
class NativeRecording implements Recording {
  NativeRecording(this._handle);

  final rust.RecordingHandle _handle;
  bool _ended = false;

  Future<Result<T>> _while<T>(Future<T> Function() call) async =>
      _ended ? const Err(StoppedError()) : run(call);

  /// Ends with this call, unless it goes wrong.
  Future<Result<T>> _last<T>(Future<T> Function() call) async {
    final result = await _while(call);
    _ended = _ended || result is Ok<T>;
    return result;
  }

  @override
  Future<Result<double>> add(Uint8List pcm) =>
      _while(() => rust.recordingAdd(recording: _handle, samples: pcm));

  @override
  Future<Result<void>> pause() => _while(() => rust.recordingPause(recording: _handle));

  @override
  Future<Result<void>> resume() => _while(() => rust.recordingResume(recording: _handle));

  @override
  Duration get length => Duration(milliseconds: rust.recordingLength(recording: _handle));

  @override
  Future<Result<RecordedVoice>> finish() =>
      _last(() async => recordedOf(await rust.recordingFinish(recording: _handle)));

  @override
  Future<Result<void>> cancel() => _last(() => rust.recordingCancel(recording: _handle));

  @override
  Future<Result<void>> letGo() => _last(() async {
    // What it has goes on the disk.
    await rust.recordingFinish(recording: _handle);
  });
}
