import 'dart:io';
import 'dart:typed_data';

import '../content.dart';
import '../errors.dart';
import '../ids.dart';
import '../media.dart';

/// The files of media, as the fake keeps them: it moves none, and knows which is whose.
class FakeFiles {
  /// What files are, by path. What is not here is looked up on the disk, and told by its name.
  final Map<String, MediaProbe> probes = {};

  /// Where the media of a message is.
  final Map<MessageId, String> paths = {};

  /// The small pictures of messages.
  final Map<MessageId, Uint8List> previews = {};

  /// What is known of a received message's media once it is here.
  final Map<MessageId, MediaContent> arrived = {};

  /// What can be sent as it is.
  final Set<MessageId> prepared = {};

  /// The paths that were opened and not closed.
  final List<String> open = [];

  /// Recordings that nobody has sent or discarded, by path.
  final Map<String, Duration> recordings = {};

  int _recordings = 0;

  String newRecording() => 'recordings/${++_recordings}.opus';

  MediaProbe probe(String path) {
    if (probes[path] case final known?) return known;
    if (recordings[path] case final length?) {
      return MediaProbe(
        kind: MediaKind.voice,
        mime: 'audio/ogg',
        name: nameOf(path),
        bytes: length.inMilliseconds * 3,
        duration: length,
      );
    }
    final stat = FileStat.statSync(path);
    if (stat.type != FileSystemEntityType.file) {
      throw const UnusableMediaError(MediaProblem.io);
    }
    final ending = path.split('.').last.toLowerCase();
    final (kind, mime) = _types[ending] ?? (MediaKind.file, 'application/octet-stream');
    return MediaProbe(
      kind: kind,
      mime: mime,
      name: nameOf(path),
      bytes: stat.size,
      moving: ending == 'gif',
      warning: _programs.contains(ending) ? MediaWarning.canRun : null,
    );
  }

  static String nameOf(String path) => path.split('/').last;

  static const _types = {
    'jpg': (MediaKind.photo, 'image/jpeg'),
    'jpeg': (MediaKind.photo, 'image/jpeg'),
    'png': (MediaKind.photo, 'image/png'),
    'gif': (MediaKind.photo, 'image/gif'),
    'heic': (MediaKind.photo, 'image/heic'),
    'ogg': (MediaKind.voice, 'audio/ogg'),
    'opus': (MediaKind.voice, 'audio/ogg'),
    'm4a': (MediaKind.voice, 'audio/mp4'),
    'mp4': (MediaKind.video, 'video/mp4'),
    'mov': (MediaKind.video, 'video/quicktime'),
    'pdf': (MediaKind.file, 'application/pdf'),
    'txt': (MediaKind.file, 'text/plain'),
  };

  static const _programs = {'exe', 'apk', 'bat', 'js', 'jar', 'sh', 'msi'};
}
