import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// Media of one kind.
typedef KindUse = ({MediaKind kind, int count, int bytes});

/// Media of one chat.
typedef ChatUse = ({ChatId chat, String name, String? partner, int count, int bytes});

/// What media takes of the phone.
class StorageViewModel extends CoreViewModel {
  StorageViewModel(super.core) {
    unawaited(refresh());
  }

  /// Null until it is known. The largest come first.
  List<KindUse>? kinds;
  List<ChatUse> chats = const [];
  CoreError? error;

  /// All of it.
  int bytes = 0;

  late final free = Command1<int, FreeStorage>(_free);

  @override
  void onEvent(CoreEvent event) {
    if (event is Reload) unawaited(refresh());
  }

  @override
  Future<void> read() async {
    final read = await core.storageUse();
    error = read.errorOrNull;
    final all = read.valueOrNull;
    if (all == null) return;
    final names = <ChatId, (String, String?)>{};
    for (final id in {for (final it in all) it.chat}) {
      final chat = (await core.chat(id)).valueOrNull;
      if (chat == null) continue;
      final row = (await core.inboxRow(id)).valueOrNull;
      final partner = chat.kind == ChatKind.thirdParty ? chat.partnerName : null;
      names[id] = (nameOf(chat, row?.contactName), partner);
    }
    final byKind = <MediaKind, _Sum>{};
    final byChat = <ChatId, _Sum>{};
    bytes = 0;
    // In one walk: there may be thousands of chats.
    for (final it in all) {
      (byKind[it.kind] ??= _Sum()).add(it);
      (byChat[it.chat] ??= _Sum()).add(it);
      bytes += it.bytes;
    }
    kinds = [
      for (final MapEntry(key: kind, value: sum) in byKind.entries)
        if (sum.count > 0) (kind: kind, count: sum.count, bytes: sum.bytes),
    ]..sort((a, b) => b.bytes.compareTo(a.bytes));
    chats = [
      for (final MapEntry(key: id, value: (name, partner)) in names.entries)
        if (byChat[id] case final sum?)
          (chat: id, name: name, partner: partner, count: sum.count, bytes: sum.bytes),
    ]..sort((a, b) => b.bytes.compareTo(a.bytes));
  }

  Future<Result<int>> _free(FreeStorage what) async {
    final freed = await core.freeStorage(what);
    await refresh();
    return freed;
  }
}

class _Sum {
  int count = 0;
  int bytes = 0;

  void add(StorageUse it) {
    count += it.count;
    bytes += it.bytes;
  }
}
