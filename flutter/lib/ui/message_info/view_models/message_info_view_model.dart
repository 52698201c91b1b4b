import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// A message, and what happened to it.
class MessageInfoViewModel extends CoreViewModel {
  MessageInfoViewModel(super.core, this.id) {
    unawaited(refresh());
  }

  final MessageId id;
  Message? message;

  /// It failed, and the rules would not only stop it once more.
  bool mayRetry = false;

  /// The name of an app that does not tell when this message arrived.
  String? unconfirmedBy;
  List<TraceEntry> steps = const [];
  CoreError? error;

  late final retry = Command0<void>(() => core.retry(id));

  /// What happened, by codes and times: for whoever helps. It holds nothing of what was said, and nobody's name.
  String get report => [
    'message ${id.value} ${message?.direction.code} ${message?.state.code} ${message?.reason?.code ?? ''}',
    for (final step in steps)
      '${step.at.toIso8601String()} ${step.step.code} ${step.detail ?? ''}',
  ].map((line) => line.trimRight()).join('\n');

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case MessageChanged(:final message) when message == id:
      case ChatChanged(:final chat) when chat == message?.chat:
      case SettingsChanged() || PartnersChanged() || Reload():
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
    mayRetry = message?.state == MessageState.failed && chat != null && chat.readOnly == null;
    final silent = message?.state == MessageState.sent && !(chat?.givesReceipts ?? true);
    unconfirmedBy = silent ? chat?.partnerName : null;
    steps = (await core.trace(id)).valueOrNull ?? const [];
  }
}
