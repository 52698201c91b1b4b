import 'chats.dart';
import 'coded.dart';
import 'ids.dart';
import 'messages.dart';
import 'value.dart';

/// So many chats may be pinned, over all lists.
const mostPinned = 5;

/// Which list.
enum InboxList implements Coded {
  /// What is shown first: every chat, or in the separate layout the native ones and one row for all the others.
  main('main'),

  /// Third-party chats only, in either layout.
  thirdParty('third-party'),

  /// Archived chats, of both kinds.
  archived('archived');

  const InboxList(this.code);

  @override
  final String code;
}

/// What is wanted of the inbox.
final class InboxQuery extends Value {
  const InboxQuery({this.list = InboxList.main, this.partner, this.unread = false});

  final InboxList list;

  /// Only chats with people on this partner, by its id in the directory.
  final String? partner;

  /// Only chats with something unread, or marked so.
  final bool unread;

  @override
  List<Object?> get parts => [list, partner, unread];
}

/// A page of the inbox.
final class InboxPage extends Value {
  const InboxPage({required this.rows, this.next});

  /// Its rows, in order.
  final List<InboxItem> rows;

  /// Ask for the next page with this; null when there is none.
  final String? next;

  @override
  List<Object?> get parts => [rows, next];
}

/// What a row of the inbox stands for.
enum InboxRowKind implements Coded {
  /// One chat.
  chat('chat'),

  /// All third-party chats, in the separate layout. It opens [InboxList.thirdParty].
  thirdPartyChats('third-party-chats');

  const InboxRowKind(this.code);

  @override
  final String code;
}

/// A row of the inbox. What is said of *the chat* is said of the newest of all third-party chats where [kind] is
/// [InboxRowKind.thirdPartyChats].
final class InboxItem extends Value implements Comparable<InboxItem> {
  const InboxItem({
    required this.kind,
    required this.activity,
    this.chat,
    this.partner,
    this.partnerName,
    this.contactName,
    this.last,
    this.draft,
    this.unread = 0,
    this.unreadChats = 0,
    this.markedUnread = false,
    this.muted = false,
    this.mutedUntil,
    this.archived = false,
    this.pinned,
  });

  final InboxRowKind kind;

  /// The chat; null for the row of all third-party chats.
  final Chat? chat;

  /// The id of the partner that the other side is on; null in native chats, and for services that are in the directory no
  /// more.
  final String? partner;

  /// What that partner is called.
  final String? partnerName;

  /// What the user calls the other side. Names that they send themselves are never shown.
  final String? contactName;

  /// The chat's newest message; null while there is none.
  final Message? last;

  /// The beginning of the text that waits there, at most 200 characters.
  final String? draft;

  /// Received and not read: messages, over all chats that the row stands for.
  final int unread;

  /// Chats with something unread, or marked so, that the row stands for.
  final int unreadChats;

  /// The user has marked the chat as unread.
  final bool markedUnread;

  /// Nothing of it makes a noise; of the row of all third-party chats: none of those with something unread.
  final bool muted;

  /// When that ends (UTC); null when it is for good, or not muted.
  final DateTime? mutedUntil;

  final bool archived;

  /// Its place among the pinned ones, the smallest first; null when it is not pinned.
  final int? pinned;

  /// Grows with what happens in the chat.
  final int activity;

  /// The inbox's order: pinned rows first, in the order of pinning; then by activity and the chat's id, largest first.
  @override
  int compareTo(InboxItem other) {
    final (mine, theirs) = (pinned, other.pinned);
    if (mine != null || theirs != null) {
      if (mine == null) return 1;
      if (theirs == null) return -1;
      return mine.compareTo(theirs);
    }
    final byActivity = other.activity.compareTo(activity);
    if (byActivity != 0) return byActivity;
    return (other.chat?.id.value ?? 0).compareTo(chat?.id.value ?? 0);
  }

  @override
  List<Object?> get parts => [
    kind, chat, partner, partnerName, contactName, last, draft, unread, unreadChats, markedUnread, muted, mutedUntil, //
    archived, pinned, activity,
  ];
}

/// What is unread, for the number on the app's icon: without muted chats, muted partners, the archive and requests.
final class UnreadCount extends Value {
  const UnreadCount({this.chats = 0, this.messages = 0});

  /// Chats with something unread, or marked so.
  final int chats;

  /// Messages; a chat that is only marked counts as one.
  final int messages;

  @override
  List<Object?> get parts => [chats, messages];
}
