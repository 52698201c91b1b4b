import 'coded.dart';
import 'ids.dart';
import 'reasons.dart';
import 'value.dart';

/// What kind of media something is.
enum MediaKind implements Coded {
  photo('photo'),

  /// A voice message, or any sound.
  voice('voice'),
  video('video'),

  /// Anything else.
  file('file');

  const MediaKind(this.code);

  @override
  final String code;
}

/// What the user has to know before a file is opened.
enum MediaWarning implements Coded {
  /// It is a program, or can hold one.
  canRun('can-run'),

  /// It is something else than its name says.
  disguised('disguised');

  const MediaWarning(this.code);

  @override
  final String code;
}

/// What is wrong with a file.
enum MediaProblem implements Coded {
  cancelled('cancelled'),

  /// It took too long.
  tooLate('too-late'),

  /// Of a kind that is known and not taken.
  unsupported('unsupported'),

  /// Broken, or cut short.
  damaged('damaged'),
  tooLarge('too-large'),

  /// Not what the sender has sealed.
  notAuthentic('not-authentic'),

  /// A codec gave up.
  codec('codec'),

  /// It could not be read or written.
  io('io');

  const MediaProblem(this.code);

  @override
  final String code;
}

/// A step of the way of media.
enum TransferStep implements Coded {
  /// Sent: it is not its turn, or there is no network. Received: it is to be fetched, and waits.
  waiting('waiting'),

  /// Sent: it is being made fit to send, and encrypted.
  preparing('preparing'),

  /// Sent: on its way to the home service.
  uploading('uploading'),

  /// Received: not fetched; the user can ([`CausewayCore.fetchMedia`]).
  offered('offered'),

  /// Received: on its way here.
  downloading('downloading'),

  /// It can be opened.
  here('here'),

  /// Received: the sender's service has it no more.
  gone('gone'),

  /// Received: it cannot be used. Sent: the message has failed. The reason says why.
  failed('failed'),

  /// It was removed from this phone. What was received can be fetched again while the sender's service has it.
  removed('removed');

  const TransferStep(this.code);

  @override
  final String code;
}

/// How far the media of a message is.
final class Transfer extends Value {
  const Transfer(this.step, {this.percent, this.reason});

  final TransferStep step;

  /// How much of the running step is done, 0 to 100.
  final int? percent;

  /// What it waits for, or why it cannot be used.
  final MessageReason? reason;

  @override
  List<Object?> get parts => [step, percent, reason];
}

/// How good a photo or a video is to be.
enum MediaQuality implements Coded {
  standard('standard'),
  hd('hd');

  const MediaQuality(this.code);

  @override
  final String code;
}

/// What the user wants to send.
final class MediaDraft extends Value {
  const MediaDraft({
    required this.kind,
    required this.path,
    this.name,
    this.caption,
    this.alt,
    this.quality = MediaQuality.standard,
    this.trimStart,
    this.trimEnd,
  });

  final MediaKind kind;

  /// The file. It is copied, and not needed afterwards.
  final String path;

  /// What the file is called; null takes the path's last part.
  final String? name;

  /// A text that follows.
  final String? caption;

  /// What is to be seen, for who cannot see it.
  final String? alt;
  final MediaQuality quality;

  /// What of a video is sent; null: from its beginning, to its end.
  final Duration? trimStart;
  final Duration? trimEnd;

  @override
  List<Object?> get parts => [kind, path, name, caption, alt, quality, trimStart, trimEnd];
}

/// What a file is, by its content.
final class MediaProbe extends Value {
  const MediaProbe({
    required this.kind,
    required this.mime,
    required this.name,
    required this.bytes,
    this.width,
    this.height,
    this.duration,
    this.moving = false,
    this.warning,
  });

  final MediaKind kind;
  final String mime;

  /// Its name, made safe.
  final String name;
  final int bytes;

  /// In pixels, as it is seen, upright.
  final int? width;
  final int? height;
  final Duration? duration;
  final bool moving;
  final MediaWarning? warning;

  @override
  List<Object?> get parts => [kind, mime, name, bytes, width, height, duration, moving, warning];
}

/// What can be sent in a chat.
final class MediaLimits extends Value {
  const MediaLimits({
    required this.kinds,
    required this.photo,
    required this.voice,
    required this.video,
    required this.videoHd,
    required this.file,
  });

  /// Kinds that the other side's app takes. Empty also where nothing can be sent at all.
  final Set<MediaKind> kinds;

  /// The most bytes of each, as it is sent.
  final int photo;
  final int voice;
  final int video;
  final int videoHd;
  final int file;

  @override
  List<Object?> get parts => [kinds, photo, voice, video, videoHd, file];
}

/// A file that another program can read, for as long as it is open.
final class OpenedMedia extends Value {
  const OpenedMedia({required this.path, required this.name, required this.mime});

  /// Where it is, decrypted, in a folder of its own; the last part is [name]. [`CausewayCore.closeMedia`] removes it.
  final String path;

  /// What it is called.
  final String name;
  final String mime;

  @override
  List<Object?> get parts => [path, name, mime];
}

/// In which form media is opened.
enum MediaForm implements Coded {
  /// As it came.
  original('original'),

  /// A voice message in Apple's container, which iPhones play.
  caf('caf');

  const MediaForm(this.code);

  @override
  final String code;
}

/// What media of one kind in one chat takes of the phone.
final class StorageUse extends Value {
  const StorageUse({
    required this.chat,
    required this.kind,
    required this.count,
    required this.bytes,
  });

  final ChatId chat;
  final MediaKind kind;
  final int count;
  final int bytes;

  @override
  List<Object?> get parts => [chat, kind, count, bytes];
}

/// What is to be removed from the phone: all media that fits everything that is said here. Messages stay.
final class FreeStorage extends Value {
  const FreeStorage({this.chat, this.kind, this.before});

  final ChatId? chat;
  final MediaKind? kind;

  /// Only what is older.
  final DateTime? before;

  @override
  List<Object?> get parts => [chat, kind, before];
}

/// What the phone is connected by.
enum PhoneNetwork implements Coded {
  none('none'),

  /// Each byte may cost. What is not known counts as this.
  metered('metered'),

  /// Wi-Fi that costs nothing.
  unmetered('unmetered');

  const PhoneNetwork(this.code);

  @override
  final String code;
}

/// A recording that was not finished: the app went away meanwhile.
final class RecordedVoice extends Value {
  const RecordedVoice({required this.path, required this.duration});

  /// To be sent as [MediaKind.voice], or to be discarded ([`CausewayCore.discardRecording`]).
  final String path;
  final Duration duration;

  @override
  List<Object?> get parts => [path, duration];
}
