import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import '../../../kept.dart';

/// Where a message that was found is.
typedef Found = ({Message message, String name, String? partnerName});

/// Looking for words in messages.
class SearchViewModel extends ChangeNotifier {
  SearchViewModel(this.core, {Kept? kept}) : _kept = kept {
    text = _kept?.read(_words) ?? '';
    if (text.isNotEmpty) unawaited(look());
  }

  static const _most = 200;
  static const _pause = Duration(milliseconds: 200);

  static const _words = 'search words';

  final CausewayCore core;
  final Kept? _kept;

  String text = '';

  /// Newest first; null before anything was looked for.
  List<Found>? found;
  CoreError? error;

  /// There may be older ones than those that were found.
  bool get full => (found?.length ?? 0) >= _most;
  Timer? _timer;
  bool _disposed = false;

  void type(String words) {
    text = words;
    _kept?.write(_words, words.isEmpty ? null : words);
    _timer?.cancel();
    _timer = Timer(_pause, () => unawaited(look()));
  }

  Future<void> look() async {
    final asked = text.trim();
    if (asked.isEmpty) {
      found = null;
      error = null;
    } else {
      final read = await core.search(asked, limit: _most);
      // An older answer says nothing about what is typed now.
      if (asked != text.trim()) return;
      error = read.errorOrNull;
      found = read.valueOrNull == null ? null : await _withNames(read.valueOrNull!);
    }
    if (!_disposed) notifyListeners();
  }

  Future<List<Found>> _withNames(List<Message> messages) async {
    final names = <ChatId, (String, String?)>{};
    for (final message in messages) {
      if (names.containsKey(message.chat)) continue;
      final row = (await core.inboxRow(message.chat)).valueOrNull;
      final chat = row?.chat ?? (await core.chat(message.chat)).valueOrNull;
      names[message.chat] = (
        row?.contactName ?? core.shownIdentifier(chat?.identifier ?? ''),
        chat?.partnerName,
      );
    }
    return [
      for (final message in messages)
        (
          message: message,
          name: names[message.chat]!.$1,
          partnerName: names[message.chat]!.$2,
        ),
    ];
  }

  @override
  void dispose() {
    _disposed = true;
    _kept?.write(_words, null);
    _timer?.cancel();
    super.dispose();
  }
}
