import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

/// Which countries' numbers can have third-party chats.
class EligibilityViewModel extends ChangeNotifier {
  EligibilityViewModel(this.causeway) {
    unawaited(read());
  }

  final Causeway causeway;
  List<NumberRegion>? inside;
  CoreError? error;
  bool _disposed = false;

  Future<void> read() async {
    final read = await causeway.numberRegions();
    error = read.errorOrNull;
    inside = read.valueOrNull?.where((region) => region.inEea).toList();
    if (!_disposed) notifyListeners();
  }

  @override
  void dispose() {
    _disposed = true;
    super.dispose();
  }
}
