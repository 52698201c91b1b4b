import 'package:causeway_core/causeway_core.dart';
import 'package:intl/intl.dart';

import '../l10n/app_localizations.dart';
import 'words.dart';

/// The words for photos, voice messages, videos and files.
extension MediaWords on AppLocalizations {
  /// `Voice message 0:12`; a file by its name.
  String media(MediaContent content) {
    final kind = switch (content) {
      MediaContent(kind: MediaKind.photo, moving: true) => contentPhotoMoving,
      MediaContent(kind: MediaKind.photo) => contentPhoto,
      MediaContent(kind: MediaKind.voice) => contentVoice,
      MediaContent(kind: MediaKind.video) => contentVideo,
      MediaContent(kind: MediaKind.file, :final name?) => contentFileNamed(name),
      MediaContent(kind: MediaKind.file) => contentFile,
    };
    final length = content.duration;
    return length == null ? kind : contentWithLength(kind, playTime(length));
  }

  /// Many of a kind, as a heading.
  String mediaKinds(MediaKind kind) => switch (kind) {
    MediaKind.photo => kindPhotos,
    MediaKind.voice => kindVoices,
    MediaKind.video => kindVideos,
    MediaKind.file => kindFiles,
  };

  String autoDownload(AutoDownload when) => switch (when) {
    AutoDownload.always => autoAlways,
    AutoDownload.wifi => autoWifi,
    AutoDownload.never => autoNever,
  };

  /// What is wrong with a file, and the next step.
  String mediaProblem(MediaProblem why) => switch (why) {
    MediaProblem.cancelled => reasonCancelled,
    MediaProblem.tooLate => mediaProblemTooLate,
    MediaProblem.unsupported => mediaProblemUnsupported,
    MediaProblem.damaged => mediaProblemDamaged,
    MediaProblem.tooLarge => mediaProblemTooLarge,
    MediaProblem.notAuthentic => reasonMediaNotAuthentic,
    MediaProblem.codec => mediaProblemCodec,
    MediaProblem.io => mediaProblemIo,
  };

  /// `2.3 MB`
  String size(int bytes) {
    String number(double value, int digits) => NumberFormat.decimalPatternDigits(
      locale: localeName,
      decimalDigits: value < 10 ? digits : 0,
    ).format(value);
    // What rounds to a thousand of one is one of the next.
    if (bytes < 999500) return sizeKilobytes(number(bytes / 1000, bytes < 500 ? 1 : 0));
    if (bytes < 999500000) return sizeMegabytes(number(bytes / 1000000, 1));
    return sizeGigabytes(number(bytes / 1000000000, 1));
  }
}

/// `0:12`, `1:02:03`
String playTime(Duration length) {
  String two(int number) => '$number'.padLeft(2, '0');
  final seconds = (length.inMilliseconds / 1000).round();
  final (hours, minutes) = (seconds ~/ 3600, seconds ~/ 60 % 60);
  return hours > 0
      ? '$hours:${two(minutes)}:${two(seconds % 60)}'
      : '$minutes:${two(seconds % 60)}';
}

/// The words for how far media is.
extension TransferWords on AppLocalizations {
  /// Null once it is here: there is nothing to say of it. [percent] as it was told last.
  String? transfer(Message message, {int? percent}) {
    final transfer = message.transfer;
    final sent = message.direction == MessageDirection.outgoing;
    final done = percent ?? transfer?.percent ?? 0;
    return switch (transfer?.step) {
      TransferStep.waiting when transfer!.reason is MediaMetered => transferWifi,
      TransferStep.waiting => sent ? transferWaiting : transferNetwork,
      TransferStep.preparing => transferPreparing(done),
      TransferStep.uploading => transferUploading(done),
      TransferStep.downloading => transferDownloading(done),
      TransferStep.offered => transferOffered,
      TransferStep.gone => transferGone,
      // The message itself says that it was not sent.
      TransferStep.failed => sent ? null : transferFailed,
      TransferStep.removed => transferRemoved,
      TransferStep.here || null => null,
    };
  }

  /// Why what came is not here, and the next step; null where the step says all there is to say.
  String? whyNotHere(Message message) {
    final transfer = message.transfer;
    if (transfer == null || message.direction == MessageDirection.outgoing) return null;
    return switch ((transfer.step, transfer.reason)) {
      // It is only larger than what is fetched by itself, or waits for Wi-Fi.
      (TransferStep.offered, _) || (_, MediaMetered()) => null,
      (TransferStep.gone, null) => reasonMediaGone,
      (_, null) => null,
      (_, MediaTooLarge() || MediaUnusable(why: MediaProblem.tooLarge)) => mediaInTooLarge,
      (_, MediaUnusable(why: MediaProblem.unsupported)) => mediaInUnsupported,
      (_, MediaUnusable(why: MediaProblem.damaged)) => mediaInDamaged,
      (_, MediaUnusable(why: MediaProblem.tooLate)) => mediaInTooLate,
      (_, final why?) => reason(why),
    };
  }

  /// What the user may write to whoever has sent something that is gone.
  String askAgain(MediaKind kind, String time) => switch (kind) {
    MediaKind.photo => mediaAskPhoto(time),
    MediaKind.voice => mediaAskVoice(time),
    MediaKind.video => mediaAskVideo(time),
    MediaKind.file => mediaAskFile(time),
  };

  /// Why a file is not to be opened without a thought.
  String fileWarning(MediaWarning warning) => switch (warning) {
    MediaWarning.canRun => fileCanRun,
    MediaWarning.disguised => fileDisguised,
  };

  String fileWarningBody(MediaWarning warning) => switch (warning) {
    MediaWarning.canRun => fileWarnCanRun,
    MediaWarning.disguised => fileWarnDisguised,
  };
}
