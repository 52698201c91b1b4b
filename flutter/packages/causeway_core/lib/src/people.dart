import 'chats.dart';
import 'coded.dart';
import 'ids.dart';
import 'messages.dart';
import 'partners.dart';
import 'reasons.dart';
import 'value.dart';

/// A stranger who wrote.
final class ChatRequest extends Value {
  const ChatRequest({required this.chat, this.last, this.dropped = 0});

  /// What becomes a chat when it is accepted.
  final Chat chat;

  /// The newest message that was kept.
  final Message? last;

  /// Messages that were not kept.
  final int dropped;

  @override
  List<Object?> get parts => [chat, last, dropped];
}

/// A blocked person.
final class BlockedPerson extends Value {
  const BlockedPerson({
    required this.person,
    required this.ids,
    required this.since,
    this.contactName,
  });

  /// For [CausewayCore.unblock].
  final PersonId person;

  /// All that the person is known by.
  final List<KnownBy> ids;

  /// What the user calls them.
  final String? contactName;

  /// Since when (UTC).
  final DateTime since;

  @override
  List<Object?> get parts => [person, ids, contactName, since];
}

/// What somebody is known by.
sealed class KnownBy extends Value {
  const KnownBy();
}

/// A phone number, in E.164.
final class KnownByNumber extends KnownBy {
  const KnownByNumber(this.number);

  final String number;

  @override
  List<Object?> get parts => [number];
}

/// An address (bare JID).
final class KnownByAddress extends KnownBy {
  const KnownByAddress(this.address);

  final String address;

  @override
  List<Object?> get parts => [address];
}

/// Somebody in the phone's contacts.
final class Contact extends Value {
  const Contact({required this.knownBy, required this.name});

  /// A phone number or an address, as the contacts have it.
  final String knownBy;

  /// What the user calls them.
  final String name;

  @override
  List<Object?> get parts => [knownBy, name];
}

/// Somebody at a partner, or on the user's own service.
final class Person extends Value {
  const Person({
    required this.identifier,
    required this.kind,
    required this.address,
    required this.answer,
    this.partner,
    this.partnerName,
    this.chat,
  });

  /// The partner's id; null on the user's own service.
  final String? partner;
  final String? partnerName;

  /// What the person is known by, in its normal form.
  final String identifier;
  final IdentifierKind kind;

  /// For [CausewayCore.openChat].
  final String address;

  /// The chat there is with them.
  final ChatId? chat;

  /// Whether they can be written to.
  final LookupAnswer answer;

  @override
  List<Object?> get parts => [partner, partnerName, identifier, kind, address, chat, answer];
}

/// Whether somebody can be written to.
sealed class LookupAnswer extends Value implements Coded {
  const LookupAnswer(this.code);

  @override
  final String code;

  @override
  List<Object?> get parts => const [];
}

/// There is such an account, and it can be written to.
final class PersonFound extends LookupAnswer {
  const PersonFound() : super('found');
}

/// There is no such account, or it has no keys, or its service does not say.
final class PersonUnknown extends LookupAnswer {
  const PersonUnknown() : super('unknown');
}

/// The partner, or the home service, cannot be reached: try again later.
final class LookupUnreachable extends LookupAnswer {
  const LookupUnreachable() : super('unreachable');
}

/// The partner was not asked: the user has to agree first that it learns the number ([CausewayCore.shareNumber]).
final class LookupConfirmSharing extends LookupAnswer {
  const LookupConfirmSharing() : super('confirm-sharing');
}

/// The rules do not allow it; the partner was not asked.
final class LookupRefused extends LookupAnswer {
  const LookupRefused(this.why) : super('refused');

  final Refusal why;

  @override
  List<Object?> get parts => [why];
}
