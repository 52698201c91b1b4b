import 'dart:async';
import 'dart:typed_data';

import '../chats.dart';
import '../content.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../media.dart';
import '../media_calls.dart';
import '../media_settings.dart';
import '../messages.dart';
import '../partners.dart';
import '../reasons.dart';
import '../result.dart';
import 'fake_messages.dart';
import 'fake_recording.dart';
import 'fake_state.dart';

/// Photos, voice messages, videos and files.
mixin FakeMedia on FakeState, FakeMessages implements MediaCalls {
  // ---- what tests do ----

  /// How far media goes by itself while online.
  TransferStep sentMediaTo = TransferStep.here;
  TransferStep receivedMediaTo = TransferStep.here;

  /// Somebody sends media. [content] is what the message says of it, [arrived] what is known once it is here, [file] where it is
  /// then. What becomes of it is what the rules and the settings say.
  Message? receiveMedia(
    String peer,
    MediaContent content, {
    MediaContent? arrived,
    String? file,
    Uint8List? preview,
  }) {
    final message = receive(
      peer,
      '',
      content: content,
      transfer: const Transfer(TransferStep.offered),
    );
    if (message == null) return null;
    final id = message.id;
    if (arrived != null) files.arrived[id] = arrived;
    if (file != null) files.paths[id] = file;
    if (preview != null) files.previews[id] = preview;
    if (any(message.chat).standing == FakeStanding.accepted) {
      final auto = now.media.of(content.kind);
      if (auto != AutoDownload.never) {
        final waits = auto == AutoDownload.wifi && network != PhoneNetwork.unmetered;
        moveTo(id, TransferStep.waiting, reason: waits ? const MediaMetered() : null);
        flow();
      }
    }
    final (chat, at) = place(id);
    return chat.messages[at];
  }

  /// The media of a message comes to stand elsewhere: gone, failed, waiting with a reason …
  void moveTo(MessageId id, TransferStep step, {int? percent, MessageReason? reason}) {
    final (chat, at) = place(id);
    final old = chat.messages[at];
    final content = old.content as MediaContent;
    chat.messages[at] = changed(
      old,
      content: step == TransferStep.here ? files.arrived[id] : _prepared(content, step),
      transfer: Transfer(step, percent: percent, reason: reason),
    );
    tick();
    final steps = switch (step) {
      TransferStep.preparing => [TraceStep.preparing],
      TransferStep.uploading => [TraceStep.uploading],
      TransferStep.downloading => [TraceStep.downloading],
      TransferStep.here when old.direction == MessageDirection.outgoing => [TraceStep.uploaded],
      TransferStep.here => [TraceStep.downloaded],
      _ => const <TraceStep>[],
    };
    for (final it in steps) {
      note(id, it);
    }
    tell(MessageChanged(chat.id, id));
  }

  /// The running step comes further.
  void progress(MessageId id, int percent) {
    final (chat, at) = place(id);
    final old = chat.messages[at];
    chat.messages[at] = changed(old, transfer: Transfer(old.transfer!.step, percent: percent));
    tell(TransferProgress(chat.id, id, percent));
  }

  /// What preparing finds out.
  MediaContent? _prepared(MediaContent old, TransferStep step) {
    final seen = old.kind == MediaKind.photo || old.kind == MediaKind.video;
    if (step != TransferStep.uploading || !seen && old.kind != MediaKind.voice) return null;
    return MediaContent(
      kind: old.kind,
      mime: old.mime,
      name: old.name,
      bytes: old.bytes,
      width: old.width ?? (seen ? 1600 : null),
      height: old.height ?? (seen ? 1200 : null),
      duration: old.duration,
      waveform: old.kind == MediaKind.voice ? fakeWaveform : null,
      blurhash: seen ? fakeBlurhash : null,
      alt: old.alt,
      moving: old.moving,
    );
  }

  // ---- what the parts share ----

  @override
  void advanceMedia(MessageId id) {
    while (!closed) {
      final (chat, at) = place(id);
      final message = chat.messages[at];
      final transfer = message.transfer;
      if (transfer == null || transfer.reason != null || message.state == MessageState.failed) return;
      final next = _next(message, transfer.step);
      if (next == null) return;
      if (transfer.percent != null) {
        progress(id, 50);
        progress(id, 100);
      }
      if (transfer.step == TransferStep.preparing) {
        files.prepared.add(id);
        note(id, TraceStep.prepared);
      }
      final runs = next != TransferStep.here && next != TransferStep.waiting;
      moveTo(id, next, percent: runs ? 0 : null);
    }
  }

  /// The step that comes by itself; null when there is none now.
  TransferStep? _next(Message message, TransferStep step) {
    final online = connectionNow is ConnectionOnline && network != PhoneNetwork.none;
    if (message.direction == MessageDirection.incoming) {
      return switch (step) {
        TransferStep.waiting when online && receivedMediaTo != TransferStep.waiting =>
          TransferStep.downloading,
        TransferStep.downloading when online && receivedMediaTo == TransferStep.here =>
          TransferStep.here,
        _ => null,
      };
    }
    final prepared = files.prepared.contains(message.id);
    return switch (step) {
      TransferStep.waiting when !prepared && sentMediaTo != TransferStep.waiting =>
        TransferStep.preparing,
      TransferStep.preparing when sentMediaTo != TransferStep.preparing =>
        online ? TransferStep.uploading : TransferStep.waiting,
      TransferStep.waiting when prepared && online => TransferStep.uploading,
      TransferStep.uploading when online && sentMediaTo == TransferStep.here => TransferStep.here,
      _ => null,
    };
  }

  @override
  bool mediaUnderWay(Message message) =>
      message.direction == MessageDirection.outgoing &&
      message.state == MessageState.queued &&
      switch (message.transfer?.step) {
        TransferStep.waiting || TransferStep.preparing || TransferStep.uploading => true,
        _ => false,
      };

  MediaLimits _limits(FakeChat chat) {
    const most = 100 << 20;
    const all = MediaLimits(
      kinds: {...MediaKind.values},
      photo: most,
      voice: most,
      video: most,
      videoHd: most,
      file: most,
    );
    if (chat.kind == ChatKind.native) return all;
    final partner = partnerAt(chat.domain);
    bool takes(PartnerCapability it) => partner?.capabilities.contains(it) ?? false;
    final limits = partner?.limits ?? const PartnerLimits(text: 0);
    return MediaLimits(
      kinds: {
        if (takes(PartnerCapability.photo)) MediaKind.photo,
        if (takes(PartnerCapability.voice)) MediaKind.voice,
        if (takes(PartnerCapability.video)) MediaKind.video,
        if (takes(PartnerCapability.file)) MediaKind.file,
      },
      photo: limits.photo,
      voice: limits.voice,
      video: limits.video,
      videoHd: limits.video,
      file: limits.file,
    );
  }

  bool _isHere(Message message) =>
      message.transfer?.step == TransferStep.here || files.prepared.contains(message.id);

  Message _media(MessageId id) {
    final (chat, at) = place(id);
    final message = chat.messages[at];
    return message.transfer == null ? throw const NotFoundError('media') : message;
  }

  // ---- the contract ----

  @override
  Future<Result<MediaProbe>> probeMedia(String path) =>
      run(CoreCall.probeMedia, () => files.probe(path));

  @override
  Future<Result<MediaLimits>> mediaLimits(ChatId chat) =>
      run(CoreCall.mediaLimits, () => _limits(any(chat)));

  @override
  Future<Result<MessageId>> sendMedia(ChatId id, MediaDraft draft) => run(CoreCall.sendMedia, () {
    final chat = any(id);
    mayWrite(chat);
    final limits = _limits(chat);
    if (!limits.kinds.contains(draft.kind)) throw RefusedError(Refusal.notSupported);
    final probe = files.probe(draft.path);
    if (draft.kind == MediaKind.file && probe.bytes > limits.file) {
      throw TooLargeError(bytes: probe.bytes, most: limits.file);
    }
    final end = draft.trimEnd ?? probe.duration;
    final duration = end == null ? null : end - (draft.trimStart ?? Duration.zero);
    final content = MediaContent(
      kind: draft.kind,
      mime: probe.mime,
      name: draft.name ?? probe.name,
      bytes: probe.bytes,
      width: probe.width,
      height: probe.height,
      duration: duration,
      alt: draft.alt,
      moving: probe.moving,
      warning: probe.warning,
    );
    final message = store(chat, content, transfer: const Transfer(TransferStep.waiting));
    files.paths[message] = draft.path;
    files.recordings.remove(draft.path);
    final caption = draft.caption ?? '';
    if (caption.isNotEmpty) store(chat, TextContent(caption));
    return message;
  });

  @override
  Future<Result<void>> cancelTransfer(MessageId id) => run(CoreCall.cancelTransfer, () {
    final message = _media(id);
    const cancelled = Cancelled();
    if (mediaUnderWay(message)) {
      moveTo(id, TransferStep.failed, reason: cancelled);
      become(id, MessageState.failed, reason: cancelled);
      flow();
      return;
    }
    switch ((message.direction, message.transfer!.step)) {
      case (MessageDirection.incoming, TransferStep.waiting || TransferStep.downloading):
        moveTo(id, TransferStep.offered);
      case _:
        throw const NotFoundError('transfer');
    }
  });

  @override
  Future<Result<void>> fetchMedia(MessageId id) => run(CoreCall.fetchMedia, () {
    final message = _media(id);
    switch ((message.direction, message.transfer!.step)) {
      case (MessageDirection.incoming, TransferStep.downloading):
        break;
      case (
        MessageDirection.incoming,
        TransferStep.waiting ||
            TransferStep.offered ||
            TransferStep.gone ||
            TransferStep.failed ||
            TransferStep.removed,
      ):
        moveTo(id, TransferStep.waiting);
        flow();
      case _:
        throw const NotFoundError('media to fetch');
    }
  });

  @override
  Future<Result<OpenedMedia>> openMedia(MessageId id, {MediaForm form = MediaForm.original}) =>
      run(CoreCall.openMedia, () {
        final message = _media(id);
        final content = message.content as MediaContent;
        if (!_isHere(message)) throw const NotFoundError('media');
        final caf = form == MediaForm.caf;
        final path = '${files.paths[id] ?? 'media/${id.value}'}${caf ? '.caf' : ''}';
        files.open.add(path);
        return OpenedMedia(
          path: path,
          name: content.name ?? 'file',
          mime: caf ? 'audio/x-caf' : content.mime,
        );
      });

  @override
  Future<Result<void>> closeMedia(String path) =>
      run(CoreCall.closeMedia, () => files.open.remove(path));

  @override
  Future<Result<Uint8List?>> mediaPreview(MessageId id) => run(CoreCall.mediaPreview, () {
    _media(id);
    return files.previews[id];
  });

  @override
  Future<Result<List<StorageUse>>> storageUse() => run(CoreCall.storageUse, () {
    return [
      for (final chat in chatsById.values)
        for (final kind in MediaKind.values)
          if ([
            for (final message in chat.messages)
              if (message.content case MediaContent(kind: final of, :final bytes?)
                  when of == kind && _isHere(message))
                bytes,
          ] case final all when all.isNotEmpty)
            StorageUse(
              chat: chat.id,
              kind: kind,
              count: all.length,
              bytes: all.reduce((sum, it) => sum + it),
            ),
    ];
  });

  @override
  Future<Result<int>> freeStorage(FreeStorage what) => run(CoreCall.freeStorage, () {
    var free = 0;
    for (final chat in chatsById.values) {
      if (what.chat != null && what.chat != chat.id) continue;
      for (final message in [...chat.messages]) {
        if (message.transfer?.step != TransferStep.here) continue;
        final content = message.content as MediaContent;
        if (what.kind != null && what.kind != content.kind) continue;
        if (what.before case final limit? when !message.createdAt.isBefore(limit)) continue;
        free += content.bytes ?? 0;
        files.prepared.remove(message.id);
        moveTo(message.id, TransferStep.removed);
      }
    }
    return free;
  });

  @override
  Future<Result<void>> setNetwork(PhoneNetwork now) => run(CoreCall.setNetwork, () {
    network = now;
    if (now == PhoneNetwork.unmetered) {
      for (final chat in chatsById.values) {
        for (final message in [...chat.messages]) {
          if (message.transfer?.reason is MediaMetered) moveTo(message.id, TransferStep.waiting);
        }
      }
    }
    flow();
  });

  @override
  Future<Result<Recording>> startRecording({required int rate, required int channels}) => run(
    CoreCall.startRecording,
    () => FakeRecording(files, rate: rate, channels: channels),
  );

  @override
  Future<Result<List<RecordedVoice>>> recoverRecordings() => run(
    CoreCall.recoverRecordings,
    () => [
      for (final MapEntry(:key, :value) in files.recordings.entries)
        RecordedVoice(path: key, duration: value),
    ],
  );

  @override
  Future<Result<void>> discardRecording(String path) =>
      run(CoreCall.discardRecording, () => files.recordings.remove(path));
}

/// The blurred picture of everything that the fake sends.
const fakeBlurhash = 'LEHV6nWB2yk8pyo0adR*.7kCMdnj';

/// How loud everything is that the fake says.
final fakeWaveform = Uint8List.fromList([
  for (var i = 0; i < 64; i++) 12 + (i * 37 % 61) + (i % 9 == 4 ? 27 : 0),
]);
