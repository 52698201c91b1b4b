import 'dart:typed_data';

import 'media.dart';
import 'reasons.dart';
import 'value.dart';

/// What a message says.
sealed class MessageContent extends Value {
  const MessageContent();

  /// The words to preview, where there are any.
  String? get words => null;
}

/// Text, as it was typed; at most 65,536 bytes of UTF-8.
final class TextContent extends MessageContent {
  const TextContent(this.text);

  final String text;

  @override
  String? get words => text;

  @override
  List<Object?> get parts => [text];
}

/// A report to the home service's abuse desk.
final class ReportContent extends MessageContent {
  const ReportContent(this.text);

  /// What the desk reads, as the user saw it: JSON.
  final String text;

  @override
  List<Object?> get parts => [text];
}

/// Something that the core tells inside a chat.
final class NoticeContent extends MessageContent {
  const NoticeContent(this.notice);

  final ChatNotice notice;

  @override
  List<Object?> get parts => [notice];
}

/// A message that came but cannot be shown.
final class PlaceholderContent extends MessageContent {
  const PlaceholderContent(this.cause);

  final MessageReason cause;

  @override
  List<Object?> get parts => [cause];
}

/// A kind that this version of the app cannot show: an update may.
final class UnsupportedContent extends MessageContent {
  const UnsupportedContent(this.name);

  /// The kind's name. Not for people.
  final String name;

  @override
  List<Object?> get parts => [name];
}

/// A photo, a voice message, a video or a file. A caption is a text message of its own, directly after it.
///
/// Of what was received only the kind and the type are known before it is here, and those by the link alone.
final class MediaContent extends MessageContent {
  const MediaContent({
    required this.kind,
    required this.mime,
    this.name,
    this.bytes,
    this.width,
    this.height,
    this.duration,
    this.waveform,
    this.blurhash,
    this.alt,
    this.moving = false,
    this.warning,
  });

  final MediaKind kind;

  /// Its media type.
  final String mime;

  /// The file's name, made safe. Null for what came as a link alone.
  final String? name;

  /// The file's size; null until it is known.
  final int? bytes;

  /// In pixels, as it is seen, upright.
  final int? width;
  final int? height;

  /// How long it plays, exact to the millisecond.
  final Duration? duration;

  /// How loud it is over its time: 64 values of 0 to 100.
  final Uint8List? waveform;

  /// A blurred picture in few letters (https://blurha.sh).
  final String? blurhash;

  /// What is to be seen, in words of whoever sent it.
  final String? alt;

  /// It is a picture that moves.
  final bool moving;
  final MediaWarning? warning;

  @override
  List<Object?> get parts => [
    kind, mime, name, bytes, width, height, duration, waveform, blurhash, alt, moving, warning, //
  ];
}

/// What the core tells inside a chat.
sealed class ChatNotice extends Value {
  const ChatNotice();
}

/// The other side uses one more device.
final class NewDeviceNotice extends ChatNotice {
  const NewDeviceNotice({required this.device, required this.accepted});

  /// Its number.
  final int device;

  /// It gets messages already; if not, the user has to accept it first.
  final bool accepted;

  @override
  List<Object?> get parts => [device, accepted];
}

/// A known device came back with another key; nothing is sent until the user decides.
final class KeyChangedNotice extends ChatNotice {
  const KeyChangedNotice({required this.device});

  /// Its number.
  final int device;

  @override
  List<Object?> get parts => [device];
}

/// The other side has another number.
final class NumberChangedNotice extends ChatNotice {
  const NumberChangedNotice({required this.number, required this.elsewhere});

  /// The new number, in E.164.
  final String number;

  /// There was a chat with the new number already, and it goes on there; if not, this chat goes on.
  final bool elsewhere;

  @override
  List<Object?> get parts => [number, elsewhere];
}
