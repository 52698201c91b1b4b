import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// The chats that are muted, of every list.
class MutedViewModel extends CoreViewModel {
  MutedViewModel(super.core) {
    unawaited(refresh());
  }

  static const _page = 50;

  /// Null before they were read.
  List<InboxItem>? chats;
  CoreError? error;
  bool hasMore = false;

  late final loadMore = Command0<void>(_loadMore);
  late final unmute = Command1<void, ChatId>(core.unmute);

  String name(InboxItem item) => nameOf(item.chat!, item.contactName);

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case ChatChanged() || ChatDeleted() || Reload():
        unawaited(refresh());
      default:
    }
  }

  /// As many as were there.
  @override
  Future<void> read() async {
    final read = <InboxItem>[];
    do {
      final page = await core.mutedChats(after: read.lastOrNull?.chat?.id, limit: _page);
      error = page.errorOrNull;
      if (error != null) {
        chats = null;
        return;
      }
      read.addAll(page.valueOrNull!);
      hasMore = page.valueOrNull!.length == _page;
    } while (hasMore && read.length < (chats?.length ?? 0));
    chats = read;
  }

  Future<Result<void>> _loadMore() async {
    final last = chats?.lastOrNull?.chat?.id;
    if (last == null) return const Ok(null);
    final more = await core.mutedChats(after: last, limit: _page);
    if (more case Ok(:final value)) {
      chats = [...?chats, ...value];
      hasMore = value.length == _page;
      changed();
    }
    return more;
  }

  @override
  void dispose() {
    loadMore.dispose();
    unmute.dispose();
    super.dispose();
  }
}
