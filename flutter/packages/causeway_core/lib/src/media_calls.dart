import 'dart:typed_data';

import 'ids.dart';
import 'media.dart';
import 'result.dart';

/// What an open account does with media; a part of `CausewayCore`.
abstract interface class MediaCalls {
  /// What a file is. Errors: `UnusableMediaError`.
  Future<Result<MediaProbe>> probeMedia(String path);

  /// What can be sent in a chat. Errors: `NotFoundError`.
  Future<Result<MediaLimits>> mediaLimits(ChatId chat);

  /// Copies a file and sends it as soon as that is possible; its caption follows as a text. How far it is, is the message's
  /// `transfer`.
  ///
  /// Errors: `UnusableMediaError`, `TooLargeError`, `NotFoundError`, `RefusedError`; nothing was stored then.
  Future<Result<MessageId>> sendMedia(ChatId chat, MediaDraft draft);

  /// Stops what is on its way. What was being sent has failed then, and can be sent again; what was being fetched is offered.
  ///
  /// Errors: `NotFoundError` when nothing is on its way.
  Future<Result<void>> cancelTransfer(MessageId message);

  /// Fetches what was received and is not here, whatever the settings say. Errors: `NotFoundError` for what cannot be fetched.
  Future<Result<void>> fetchMedia(MessageId message);

  /// Decrypts media into a folder that no other app reads, until [closeMedia]. Errors: `NotFoundError` when it is not here,
  /// `UnusableMediaError`.
  Future<Result<OpenedMedia>> openMedia(MessageId message, {MediaForm form = MediaForm.original});

  /// Removes what [openMedia] has made. Opening and closing the account removes all of it.
  Future<Result<void>> closeMedia(String path);

  /// A small JPEG of a photo or a video, at most 16 kB; null where there is none.
  Future<Result<Uint8List?>> mediaPreview(MessageId message);

  /// What media takes of the phone, by chat and kind.
  Future<Result<List<StorageUse>>> storageUse();

  /// Removes media from this phone, and gives the bytes that became free. What is on its way stays.
  Future<Result<int>> freeStorage(FreeStorage what);

  /// Says what the phone is connected by: the core does not know. What waits for it goes on.
  Future<Result<void>> setNetwork(PhoneNetwork network);

  /// Begins a voice message. [rate] in Hz, [channels] 1 or 2: as the microphone gives them.
  Future<Result<Recording>> startRecording({required int rate, required int channels});

  /// Recordings that were let go, or that a crash has left: all but their last second.
  Future<Result<List<RecordedVoice>>> recoverRecordings();

  /// Removes a recording that is not to be sent.
  Future<Result<void>> discardRecording(String path);
}

/// A voice message that is being recorded. After [finish], [cancel] or [letGo] every call answers `StoppedError`.
abstract interface class Recording {
  /// Adds sound: 16 bit, signed, little endian, channels interleaved. Gives how loud it was, 0 to 1.
  ///
  /// Errors: `DiskFullError`; what was added before stays.
  Future<Result<double>> add(Uint8List pcm);

  Future<Result<void>> pause();

  Future<Result<void>> resume();

  /// How long it is by now.
  Duration get length;

  /// Ends it. The file is sent with `sendMedia`, which removes it.
  Future<Result<RecordedVoice>> finish();

  /// Ends it, and nothing is left.
  Future<Result<void>> cancel();

  /// Ends it and keeps what there is, for [MediaCalls.recoverRecordings].
  Future<Result<void>> letGo();
}
