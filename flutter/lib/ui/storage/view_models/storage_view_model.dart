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
  List<StorageUse> _all = const [];
  CoreError? error;

  late final free = Command1<int, FreeStorage>(_free);

  int get bytes => _all.fold(0, (sum, it) => sum + it.bytes);

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
    _all = all;
    kinds = [
      for (final kind in MediaKind.values)
        if (_sum((it) => it.kind == kind) case (final count, final bytes) when count > 0)
          (kind: kind, count: count, bytes: bytes),
    ]..sort((a, b) => b.bytes.compareTo(a.bytes));
    chats = [
      for (final MapEntry(key: id, value: (name, partner)) in names.entries)
        if (_sum((it) => it.chat == id) case (final count, final bytes))
          (chat: id, name: name, partner: partner, count: count, bytes: bytes),
    ]..sort((a, b) => b.bytes.compareTo(a.bytes));
  }

  (int, int) _sum(bool Function(StorageUse) which) => _all
      .where(which)
      .fold((0, 0), (sum, it) => (sum.$1 + it.count, sum.$2 + it.bytes));

  Future<Result<int>> _free(FreeStorage what) async {
    final freed = await core.freeStorage(what);
    await refresh();
    return freed;
  }
}
