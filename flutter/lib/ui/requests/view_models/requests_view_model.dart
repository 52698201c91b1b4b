import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// The strangers who wrote.
class RequestsViewModel extends CoreViewModel {
  RequestsViewModel(super.core) {
    unawaited(refresh());
  }

  /// More than the core keeps.
  static const _all = 500;

  List<ChatRequest>? requests;
  CoreError? error;

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case RequestChanged() || SettingsChanged() || Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    final read = await core.requests(limit: _all);
    requests = read.valueOrNull;
    error = read.errorOrNull;
  }
}

/// One stranger who wrote, and the decision about them.
class RequestViewModel extends CoreViewModel {
  RequestViewModel(super.core, this.id) {
    unawaited(refresh());
  }

  /// More than the core keeps of one stranger.
  static const _all = 20;

  final ChatId id;
  Chat? chat;
  CoreError? error;
  int dropped = 0;

  /// What they wrote, oldest first.
  List<Message> messages = const [];

  late final accept = Command0<void>(() => core.acceptRequest(id));
  late final refuse = Command0<void>(() => core.refuseRequest(id));
  late final block = Command0<void>(() => core.block(id));

  String get name => core.shownIdentifier(chat?.identifier ?? '');

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      // A decision ends the request; the page goes by itself then.
      case RequestChanged(:final chat) when chat == id && !_deciding:
      case SettingsChanged() || Reload() when !_deciding:
        unawaited(refresh());
      default:
    }
  }

  bool get _deciding => accept.running || refuse.running || block.running;

  @override
  Future<void> read() async {
    final all = await core.requests(limit: RequestsViewModel._all);
    final request = all.valueOrNull?.where((it) => it.chat.id == id).firstOrNull;
    chat = request?.chat;
    error = all.errorOrNull ?? (request == null ? const NotFoundError('request') : null);
    if (request == null) return;
    dropped = request.dropped;
    final page = (await core.history(id, limit: _all)).valueOrNull ?? const [];
    messages = page.reversed.toList();
  }
}
