import 'dart:math';

import 'package:causeway_core/causeway_core.dart';

/// The part of a chat that is looked at: messages without a gap, from somewhere in it, and more of them on either side as they
/// are wanted.
class MessageWindow {
  MessageWindow(this.core, this.chat);

  static const page = 50;

  /// As many as the core gives in one page.
  static const _most = 500;

  final CausewayCore core;
  final ChatId chat;

  /// Newest first.
  List<Message> messages = const [];

  /// There are older ones than are here.
  bool hasOlder = false;

  /// There are newer ones than are here.
  bool hasNewer = false;

  /// Counts how often it was opened: a page that was asked for before belongs nowhere after.
  int opened = 0;

  /// The message that it was opened at; null for the newest.
  MessageId? openedAt;

  /// Begins anew around a message, or at the newest one, also where the message has gone.
  Future<CoreError?> open({MessageId? at}) async {
    final era = ++opened;
    final read =
        at == null
            ? await core.history(chat, limit: page)
            : await core.historyAround(chat, at, limit: page);
    if (era != opened) return null;
    switch (read) {
      case Ok(:final value):
        final newer = at == null ? 0 : value.takeWhile((it) => it.id != at).length;
        final older = at == null ? value.length : value.length - newer - 1;
        messages = value;
        openedAt = at;
        hasOlder = older == page;
        hasNewer = newer == page;
        return null;
      case Err(error: NotFoundError()) when at != null:
        return open();
      case Err(:final error):
        return error;
    }
  }

  /// Reads what is here once more, and what has come since when the newest was here.
  Future<CoreError?> again() async {
    final newest = messages.firstOrNull?.id;
    if (newest == null) return open();
    final era = opened;
    final limit = min(messages.length, _most);
    final read = await core.history(chat, before: _after(newest), limit: limit);
    final more = hasNewer ? null : await core.historyAfter(chat, newest, limit: page);
    if (era != opened) return null;
    if (more case Err(:final error)) return error;
    switch (read) {
      case Ok(:final value):
        // What lies beyond one page stays as it was; a page that is not full has nothing beyond it.
        final last = value.length < limit ? 0 : value.last.id.value;
        messages = _with([
          for (final message in messages)
            if (message.id.value > newest.value || message.id.value < last) message,
        ], value);
        final added = more?.valueOrNull ?? const [];
        messages = _with(messages, added);
        if (more != null) hasNewer = added.length == page;
        return null;
      case Err(:final error):
        return error;
    }
  }

  Future<Result<void>> older() async {
    if (!hasOlder || messages.isEmpty) return const Ok(null);
    final era = opened;
    final read = await core.history(chat, before: messages.last.id, limit: page);
    if (era != opened) return const Ok(null);
    if (read case Ok(:final value)) {
      messages = _with(messages, value);
      hasOlder = value.length == page;
    }
    return _done(read);
  }

  Future<Result<void>> newer() async {
    if (!hasNewer || messages.isEmpty) return const Ok(null);
    final era = opened;
    final read = await core.historyAfter(chat, messages.first.id, limit: page);
    if (era != opened) return const Ok(null);
    if (read case Ok(:final value)) {
      messages = _with(messages, value);
      hasNewer = value.length == page;
    }
    return _done(read);
  }

  Result<void> _done(Result<List<Message>> read) => switch (read) {
    Ok() => const Ok(null),
    Err(:final error) => Err(error),
  };

  /// Pages come while others are read again: each message once, in order.
  static List<Message> _with(List<Message> some, List<Message> more) {
    final byId = {
      for (final message in some) message.id.value: message,
      for (final message in more) message.id.value: message,
    };
    return byId.values.toList()..sort((a, b) => b.id.value.compareTo(a.id.value));
  }

  // Ids grow in the order of a chat.
  static MessageId _after(MessageId id) => MessageId(id.value + 1);
}
