import 'package:causeway_core/causeway_core.dart';

/// The part of a chat that is looked at: messages without a gap, from somewhere in it, and more of them on either side as they
/// are wanted.
class MessageWindow {
  MessageWindow(this.core, this.chat);

  static const page = 50;

  /// So many are read again at once: what the core gives is taken apart on the thread that draws.
  static const _stretch = 100;

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

  /// Reads once more what has changed, as far as it is here, and what has come since when the newest was here. Null: everything.
  Future<CoreError?> again({Iterable<MessageId>? changed}) async {
    final newest = messages.firstOrNull?.id;
    if (newest == null) return open();
    final era = opened;
    final more = hasNewer ? null : await core.historyAfter(chat, newest, limit: page);
    if (era != opened) return null;
    if (more case Err(:final error)) return error;
    // From the newest to the oldest, a stretch at a time.
    final wanted = changed?.map((it) => it.value).where(_has).toList()?..sort((a, b) => b - a);
    final stretches = <(List<Message>, int, int)>[];
    int? at = wanted == null ? newest.value : wanted.firstOrNull;
    while (at != null) {
      final before = MessageId(at + 1);
      final read = await core.history(chat, before: before, limit: _stretch);
      if (era != opened) return null;
      switch (read) {
        case Ok(:final value):
          // A stretch that is not full has nothing beyond it.
          final last = value.length < _stretch ? 0 : value.last.id.value;
          stretches.add((value, last, before.value));
          at = wanted == null ? last - 1 : wanted.where((it) => it < last).firstOrNull;
          if (at != null && !_has(at)) at = null;
        case Err(:final error):
          return error;
      }
    }
    // All at once: who shows them hears of it when it is done.
    _replace(stretches);
    if (more?.valueOrNull case final added?) {
      _add(added, after: newest);
      hasNewer = added.length == page;
    }
    return null;
  }

  Future<Result<void>> older() async {
    if (!hasOlder || messages.isEmpty) return const Ok(null);
    final (era, edge) = (opened, messages.last.id);
    final read = await core.history(chat, before: edge, limit: page);
    if (era != opened) return const Ok(null);
    if (read case Ok(:final value)) {
      _put(value, from: value.lastOrNull?.id.value ?? edge.value, to: edge.value);
      hasOlder = value.length == page;
    }
    return _done(read);
  }

  Future<Result<void>> newer() async {
    if (!hasNewer || messages.isEmpty) return const Ok(null);
    final (era, edge) = (opened, messages.first.id);
    final read = await core.historyAfter(chat, edge, limit: page);
    if (era != opened) return const Ok(null);
    if (read case Ok(:final value)) {
      _add(value, after: edge);
      hasNewer = value.length == page;
    }
    return _done(read);
  }

  Result<void> _done(Result<List<Message>> read) => switch (read) {
    Ok() => const Ok(null),
    Err(:final error) => Err(error),
  };

  /// How many there are from a message on to the newest. Ids grow in the order of a chat.
  int countFrom(int id) {
    var (least, most) = (0, messages.length);
    while (least < most) {
      final middle = (least + most) >> 1;
      if (messages[middle].id.value >= id) {
        least = middle + 1;
      } else {
        most = middle;
      }
    }
    return least;
  }

  /// The message of that id, if it is here.
  Message? find(MessageId id) {
    final count = countFrom(id.value);
    return count > 0 && messages[count - 1].id == id ? messages[count - 1] : null;
  }

  /// It lies between the oldest and the newest that are here.
  bool _has(int id) =>
      messages.isNotEmpty && id >= messages.last.id.value && id <= messages.first.id.value;

  void _add(List<Message> added, {required MessageId after}) {
    final newest = added.lastOrNull?.id.value;
    if (newest != null) _put([...added.reversed], from: after.value + 1, to: newest + 1);
  }

  /// What lies from one id up to another, without that one, is this.
  void _put(List<Message> read, {required int from, required int to}) =>
      messages = [...messages]..replaceRange(countFrom(to), countFrom(from), read);

  /// The same for many, from the newest on, in one walk; the oldest that is here stays the oldest.
  void _replace(List<(List<Message>, int, int)> stretches) {
    final oldest = messages.lastOrNull?.id.value ?? 0;
    final all = <Message>[];
    var at = 0;
    for (final (read, from, to) in stretches) {
      final (newer, older) = (countFrom(to), countFrom(from));
      all
        ..addAll(messages.getRange(at, newer))
        ..addAll(read.where((it) => it.id.value >= oldest));
      at = older;
    }
    messages = all..addAll(messages.getRange(at, messages.length));
  }
}
