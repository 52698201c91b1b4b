import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../core/core_view_model.dart';

/// The reports that were sent, and what was answered, newest first.
class ReportsViewModel extends CoreViewModel {
  ReportsViewModel(super.core) {
    unawaited(refresh());
  }

  static const _page = 30;

  List<Message>? messages;
  CoreError? error;
  bool more = false;
  int _wanted = _page;

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case MessageAdded() || MessageChanged() || Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    final read = await core.reports(limit: _wanted);
    error = read.errorOrNull;
    messages = read.valueOrNull;
    more = (messages?.length ?? 0) == _wanted;
  }

  Future<void> readMore() {
    _wanted += _page;
    return refresh();
  }
}
