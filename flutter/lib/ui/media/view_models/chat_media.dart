import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import 'media_files.dart';
import 'voice_playback.dart';

/// The media of a chat that is looked at: how far it is, its small pictures, its files, and the voice message that plays.
class ChatMedia {
  ChatMedia(this._core) : files = MediaFiles(_core) {
    _events = _core.events.listen(_onEvent);
  }

  final CausewayCore _core;
  final MediaFiles files;
  late final voice = VoicePlayback(files);
  late final StreamSubscription<CoreEvent> _events;
  final Map<MessageId, ValueNotifier<int?>> _percent = {};
  final Map<MessageId, Future<Uint8List?>> _previews = {};

  /// How much of the running step is done, as far as it was told since the message was read; null: what the message says holds.
  ValueListenable<int?> percent(MessageId message) => _percent[message] ??= ValueNotifier(null);

  /// A small picture of a photo or a video; null where there is none.
  Future<Uint8List?> preview(MessageId message) =>
      _previews[message] ??= _core.mediaPreview(message).then((it) => it.valueOrNull);

  Future<Result<void>> fetch(MessageId message) => _core.fetchMedia(message);

  Future<Result<void>> cancel(MessageId message) => _core.cancelTransfer(message);

  void _onEvent(CoreEvent event) {
    switch (event) {
      case TransferProgress(:final message, :final percent):
        _percent[message]?.value = percent;
      case MessageChanged(:final message):
        _percent[message]?.value = null;
        // A picture may be there now.
        _previews.remove(message);
      default:
    }
  }

  void dispose() {
    unawaited(_events.cancel());
    voice.dispose();
    files.dispose();
    for (final it in _percent.values) {
      it.dispose();
    }
  }
}
