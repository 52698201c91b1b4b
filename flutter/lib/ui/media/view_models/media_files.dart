import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

/// Opens media for whoever shows it, once for all of them, and has it removed when nobody does any more.
class MediaFiles {
  MediaFiles(this._core);

  /// So many stay open that nobody shows at the moment: lists go back and forth.
  static const _spare = 12;

  final CausewayCore _core;
  final Map<(MessageId, MediaForm), _Opened> _opened = {};

  /// Each that gives [Ok] is to be closed.
  Future<Result<OpenedMedia>> open(
    MessageId message, {
    MediaForm form = MediaForm.original,
  }) async {
    final key = (message, form);
    // The last one used is the last one in the map.
    final opened = _opened.remove(key) ?? _Opened(_core.openMedia(message, form: form));
    _opened[key] = opened..users += 1;
    final result = await opened.result;
    if (result is Err && identical(_opened[key], opened)) _opened.remove(key);
    return result;
  }

  void close(MessageId message, {MediaForm form = MediaForm.original}) {
    _opened[(message, form)]?.users -= 1;
    _trim(_spare);
  }

  void _trim(int spare) {
    final unused = [
      for (final MapEntry(:key, :value) in _opened.entries)
        if (value.users <= 0) key,
    ];
    for (final key in unused.take(unused.length > spare ? unused.length - spare : 0)) {
      _remove(_opened.remove(key)!);
    }
  }

  void _remove(_Opened opened) => unawaited(
    opened.result.then((it) async {
      if (it case Ok(:final value)) await _core.closeMedia(value.path);
    }),
  );

  void dispose() {
    _opened.values.forEach(_remove);
    _opened.clear();
  }
}

class _Opened {
  _Opened(this.result);

  final Future<Result<OpenedMedia>> result;
  int users = 0;
}
