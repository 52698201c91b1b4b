import 'dart:convert';

import '../chats.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../inbox.dart';
import '../messages.dart';
import '../result.dart';
import '../settings.dart';
import 'fake_state.dart';

/// The inbox, and what the user sets for a chat.
mixin FakeInbox on FakeState {
  InboxItem _item(FakeChat chat) {
    final partner = chat.kind == ChatKind.native ? null : partnerAt(chat.domain);
    final muted = isMuted(chat);
    return InboxItem(
      kind: InboxRowKind.chat,
      chat: view(chat),
      partner: partner?.id,
      partnerName: partner?.name,
      contactName: contactName(chat.peer),
      last: chat.last,
      draft: chat.draft.isEmpty ? null : String.fromCharCodes(chat.draft.runes.take(200)),
      unread: chat.unread,
      unreadChats: _isUnread(chat) ? 1 : 0,
      markedUnread: chat.marked,
      muted: muted,
      mutedUntil: muted && chat.mutedUntil != forGood ? chat.mutedUntil : null,
      archived: chat.archived,
      pinned: chat.pinned,
      activity: chat.activity,
    );
  }

  bool _isUnread(FakeChat chat) => chat.unread > 0 || chat.marked;

  InboxItem? _thirdPartyRow() {
    final chats = [
      ...accepted.where((it) => it.kind == ChatKind.thirdParty && !it.archived),
    ]..sort((a, b) => b.activity.compareTo(a.activity));
    if (chats.isEmpty) return null;
    final unread = chats.where(_isUnread).toList();
    final newest = _item(chats.first);
    return InboxItem(
      kind: InboxRowKind.thirdPartyChats,
      partner: newest.partner,
      partnerName: newest.partnerName,
      contactName: newest.contactName,
      last: newest.last,
      draft: newest.draft,
      unread: chats.fold(0, (sum, it) => sum + it.unread),
      unreadChats: unread.length,
      muted: unread.isNotEmpty && unread.every(isMuted),
      activity: newest.activity,
    );
  }

  void _set(ChatId id, bool Function(FakeChat chat) change) {
    if (change(listed(id))) tell(ChatChanged(id));
  }

  Future<Result<InboxPage>> inbox(InboxQuery query, {String? after, int limit = 50}) =>
      run(CoreCall.inbox, () {
        final start = after == null ? null : _Place.parse(after);
        final wanted = query.partner;
        if (wanted != null && partnerById(wanted) == null) throw const NotFoundError('partner');
        final apart = query.list == InboxList.main && now.inbox == InboxLayout.separate;
        bool listed(FakeChat chat) {
          if (chat.archived != (query.list == InboxList.archived)) return false;
          if (query.list == InboxList.thirdParty && chat.kind != ChatKind.thirdParty) return false;
          if (apart && wanted == null && chat.kind == ChatKind.thirdParty) return false;
          if (query.unread && !_isUnread(chat)) return false;
          return wanted == null || partnerAt(chat.domain)?.id == wanted;
        }

        final row = apart && wanted == null ? _thirdPartyRow() : null;
        final places = [
          ...accepted.where(listed).map(_Place.of),
          if (row != null && (!query.unread || row.unreadChats > 0)) _Place.row(row),
        ]..sort();
        // By place and not by number: what moves meanwhile moves to what was read already.
        final rest = [...places.where((it) => start == null || it.compareTo(start) > 0)];
        return InboxPage(
          rows: [for (final place in rest.take(limit)) place.row ?? _item(place.chat!)],
          next: rest.length > limit ? '${rest[limit - 1]}' : null,
        );
      });

  Future<Result<InboxItem>> inboxRow(ChatId chat) =>
      run(CoreCall.inboxRow, () => _item(listed(chat)));

  Future<Result<InboxItem?>> thirdPartyRow() => run(CoreCall.thirdPartyRow, _thirdPartyRow);

  UnreadCount count() {
    var (chats, messages) = (0, 0);
    for (final chat in accepted) {
      final partner = partnerAt(chat.domain)?.id;
      final silent = isMuted(chat) || now.notifications.mutedPartners.contains(partner);
      if (chat.archived || silent || !_isUnread(chat)) continue;
      chats++;
      messages += chat.unread == 0 ? 1 : chat.unread;
    }
    return UnreadCount(chats: chats, messages: messages);
  }

  Future<Result<UnreadCount>> badge() => run(CoreCall.badge, count);

  Future<Result<void>> pin(ChatId chat) => run(
    CoreCall.pin,
    () => _set(chat, (it) {
      if (it.pinned != null) return false;
      final places = [...accepted.map((it) => it.pinned).nonNulls]..sort();
      if (places.length >= mostPinned) throw const TooManyPinnedError();
      it
        ..pinned = (places.lastOrNull ?? 0) + 1
        ..archived = false;
      return true;
    }),
  );

  Future<Result<void>> unpin(ChatId chat) => run(
    CoreCall.unpin,
    () => _set(chat, (it) {
      final was = it.pinned != null;
      it.pinned = null;
      return was;
    }),
  );

  Future<Result<void>> mute(ChatId chat, {DateTime? until}) => run(
    CoreCall.mute,
    () => _set(chat, (it) {
      final was = it.mutedUntil;
      it.mutedUntil = until?.toUtc() ?? forGood;
      return was != it.mutedUntil;
    }),
  );

  Future<Result<void>> unmute(ChatId chat) => run(
    CoreCall.unmute,
    () => _set(chat, (it) {
      final was = it.mutedUntil;
      it.mutedUntil = null;
      return was != null;
    }),
  );

  Future<Result<List<InboxItem>>> mutedChats({ChatId? after, int limit = 50}) =>
      run(CoreCall.mutedChats, () {
        final muted = [...accepted.where((it) => isMuted(it) && it.id.value > (after?.value ?? 0))]
          ..sort((a, b) => a.id.value.compareTo(b.id.value));
        return muted.take(limit).map(_item).toList();
      });

  Future<Result<void>> archive(ChatId chat) => run(
    CoreCall.archive,
    () => _set(chat, (it) {
      final was = it.archived;
      it
        ..archived = true
        ..pinned = null;
      return !was;
    }),
  );

  Future<Result<void>> unarchive(ChatId chat) => run(
    CoreCall.unarchive,
    () => _set(chat, (it) {
      final was = it.archived;
      it.archived = false;
      return was;
    }),
  );

  Future<Result<void>> markUnread(ChatId chat) => run(
    CoreCall.markUnread,
    () => _set(chat, (it) {
      final was = it.marked;
      it.marked = true;
      return !was;
    }),
  );

  Future<Result<String?>> draft(ChatId chat) => run(CoreCall.draft, () {
    final draft = chatsById[chat]?.draft ?? '';
    return draft.isEmpty ? null : draft;
  });

  Future<Result<void>> setDraft(ChatId chat, String text) => run(CoreCall.setDraft, () {
    final bytes = utf8.encode(text).length;
    if (bytes > maxTextBytes) throw TooLargeError(bytes: bytes, most: maxTextBytes);
    _set(chat, (it) {
      final was = it.draft;
      it.draft = text;
      return was != text;
    });
  });
}

/// A place in the inbox, in its order ([InboxItem.compareTo]). Its text is where a walk goes on.
class _Place implements Comparable<_Place> {
  const _Place(this.pinned, this.activity, this.id, {this.chat, this.row});

  _Place.of(FakeChat chat) : this(chat.pinned, chat.activity, chat.id.value, chat: chat);

  _Place.row(InboxItem row) : this(null, row.activity, 0, row: row);

  factory _Place.parse(String text) {
    final [pinned, ...rest] = text.split('.').map(int.tryParse).toList();
    if (rest case [final activity?, final id?]) return _Place(pinned, activity, id);
    throw const NotFoundError('place in the inbox');
  }

  final int? pinned;
  final int activity;
  final int id;
  final FakeChat? chat;
  final InboxItem? row;

  @override
  int compareTo(_Place other) {
    final (mine, theirs) = (pinned, other.pinned);
    if (mine != null || theirs != null) {
      if (mine == null) return 1;
      if (theirs == null) return -1;
      return mine.compareTo(theirs);
    }
    final byActivity = other.activity.compareTo(activity);
    return byActivity == 0 ? other.id.compareTo(id) : byActivity;
  }

  @override
  String toString() => '${pinned ?? ''}.$activity.$id';
}
