import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

/// What a page shows of the core: it looks again when the core says that something changed.
///
/// Reading again is cheap and always right, so view models keep no rules: they never work out what a change means for a list.
abstract class CoreViewModel extends ChangeNotifier {
  CoreViewModel(this.core) {
    _events = core.events.listen(onEvent);
  }

  final CausewayCore core;
  late final StreamSubscription<CoreEvent> _events;
  bool _disposed = false;
  bool _reading = false;
  bool _again = false;

  bool get disposed => _disposed;

  /// What a person is called: the user's own name for them, else what they are known by. Never a name that they sent.
  String nameOf(Chat chat, String? contactName) =>
      contactName ?? core.shownIdentifier(chat.identifier);

  /// Something changed. The default is to read everything again, but not for each part of a file that has come.
  @protected
  void onEvent(CoreEvent event) {
    if (event is! TransferProgress) unawaited(refresh());
  }

  /// Reads what is shown.
  @protected
  Future<void> read();

  /// Reads again; what comes in while that goes on makes it once more, not many times.
  Future<void> refresh() async {
    if (_reading) {
      _again = true;
      return;
    }
    _reading = true;
    try {
      do {
        _again = false;
        await read();
        changed();
      } while (_again && !_disposed);
    } finally {
      _reading = false;
    }
  }

  /// Tells whoever shows this.
  @protected
  void changed() {
    if (!_disposed) notifyListeners();
  }

  @override
  void dispose() {
    _disposed = true;
    unawaited(_events.cancel());
    super.dispose();
  }
}
