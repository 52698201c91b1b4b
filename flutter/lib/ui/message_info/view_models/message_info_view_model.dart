import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../core/core_view_model.dart';

/// A message, and what happened to it.
class MessageInfoViewModel extends CoreViewModel {
  MessageInfoViewModel(super.core, this.id) {
    unawaited(refresh());
  }

  final MessageId id;
  Message? message;

  /// The name of an app that does not tell when this message arrived.
  String? unconfirmedBy;
  List<TraceEntry> steps = const [];
  CoreError? error;

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case MessageChanged(:final message) when message == id:
      case Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    final read = await core.message(id);
    message = read.valueOrNull;
    error = read.errorOrNull;
    final chat = message == null ? null : (await core.chat(message!.chat)).valueOrNull;
    final silent = message?.state == MessageState.sent && !(chat?.givesReceipts ?? true);
    unconfirmedBy = silent ? chat?.partnerName : null;
    steps = (await core.trace(id)).valueOrNull ?? const [];
  }
}
