import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import 'core_view_model.dart';

/// A page whose screen readers hear of what comes while it is open: the row of [spoken] is a live region.
///
/// Not an announcement: phones give those up, since they cut off what is being read.
mixin Speaks on CoreViewModel {
  /// For longer, a row that scrolls away and comes back would be said again.
  static const _moment = Duration(seconds: 2);

  /// The message that is to be said; null a moment later.
  MessageId? spoken;
  Timer? _speaking;

  @protected
  void speak(MessageId message) {
    if (disposed) return;
    spoken = message;
    _speaking?.cancel();
    _speaking = Timer(_moment, () {
      spoken = null;
      changed();
    });
  }

  @override
  void dispose() {
    _speaking?.cancel();
    super.dispose();
  }
}
