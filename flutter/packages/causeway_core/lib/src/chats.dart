import 'coded.dart';
import 'ids.dart';
import 'reasons.dart';
import 'value.dart';

/// Whom a chat is with.
enum ChatKind implements Coded {
  /// An account of the user's own service.
  native('native'),

  /// An account of another service.
  thirdParty('third-party');

  const ChatKind(this.code);

  @override
  final String code;
}

/// How a chat is encrypted.
enum Suite implements Coded {
  /// OMEMO as real apps speak it today (XEP-0384 0.3).
  omemo('omemo'),

  /// The Signal Protocol of today: PQXDH and SPQR.
  signalPq('signal-pq');

  const Suite(this.code);

  @override
  final String code;
}

/// A chat.
final class Chat extends Value {
  const Chat({
    required this.id,
    required this.peer,
    required this.identifier,
    required this.kind,
    this.partnerName,
    this.suite = Suite.omemo,
    this.unread = 0,
    this.givesReceipts = true,
    this.readOnly,
  });

  final ChatId id;

  /// The other side's address (bare JID). Not for people: see [identifier].
  final String peer;

  /// What the other side is known by, to be shown: the phone number, or the e-mail address or user name that they have at
  /// their service. Names that they send are never shown.
  final String identifier;

  final ChatKind kind;

  /// The name of the service they are on; null for the user's own service.
  final String? partnerName;

  final Suite suite;

  /// Messages received and not marked as read.
  final int unread;

  /// The other side confirms delivery. If not, `sent` is the last state to expect.
  final bool givesReceipts;

  /// Why nothing can be sent, and nothing comes in; null when all is well. What is there can be seen, searched, exported and
  /// deleted.
  final Refusal? readOnly;

  @override
  List<Object?> get parts => [
    id, peer, identifier, kind, partnerName, suite, unread, givesReceipts, readOnly, //
  ];
}
