import 'coded.dart';
import 'media.dart';
import 'value.dart';

/// When media that came is fetched by itself.
enum AutoDownload implements Coded {
  always('always'),

  /// Where the network costs nothing.
  wifi('wifi'),

  /// Only when the user asks for it.
  never('never');

  const AutoDownload(this.code);

  @override
  final String code;
}

/// What the user has chosen for media.
final class MediaSettings extends Value {
  const MediaSettings({
    this.photo = AutoDownload.always,
    this.voice = AutoDownload.always,
    this.video = AutoDownload.wifi,
    this.file = AutoDownload.wifi,
    this.quality = MediaQuality.standard,
    this.lowData = false,
  });

  final AutoDownload photo;
  final AutoDownload voice;
  final AutoDownload video;
  final AutoDownload file;

  /// What photos and videos are sent with, unless the user says otherwise.
  final MediaQuality quality;

  /// Voice messages take two thirds of the data.
  final bool lowData;

  /// When media of a kind is fetched by itself.
  AutoDownload of(MediaKind kind) => switch (kind) {
    MediaKind.photo => photo,
    MediaKind.voice => voice,
    MediaKind.video => video,
    MediaKind.file => file,
  };

  @override
  List<Object?> get parts => [photo, voice, video, file, quality, lowData];
}
