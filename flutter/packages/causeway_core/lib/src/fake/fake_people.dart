import '../chats.dart';
import '../core.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../messages.dart';
import '../number.dart';
import '../partners.dart';
import '../people.dart';
import '../reasons.dart';
import '../result.dart';
import 'fake_data.dart';
import 'fake_job.dart';
import 'fake_numbers.dart';
import 'fake_settings.dart';
import 'fake_messages.dart';
import 'fake_state.dart';

/// People: chats begun, requests, blocks, contacts, somebody looked for.
mixin FakePeople on FakeState, FakeMessages, FakeSettings {
  String _peer(String address) {
    final peer = address.trim().toLowerCase();
    if (!RegExp(r'^[^@\s]+@[^@\s]+$').hasMatch(peer)) throw const BadAddressError();
    return peer;
  }

  FakeChat? _at(String peer) => chatsById.values.where((it) => it.peer == peer).firstOrNull;

  Future<Result<Chat>> openChat(String address) => run(CoreCall.openChat, () {
    final peer = _peer(address);
    if (peer == '$ownNumber@$fakeHome') throw const BadAddressError();
    final found = _at(peer);
    if (found?.standing == FakeStanding.accepted) return view(found!);
    final why = readOnly(peer);
    if (why != null) throw RefusedError(why);
    final partner = partnerAt(peer.split('@').last);
    if (partner != null) {
      if (directory.expired && found == null) throw RefusedError(Refusal.directoryExpired);
      if (!sharedNumbers.containsKey(partner.id)) throw ConfirmSharingError(partner.id);
    }
    final chat = found ?? add(peer, FakeStanding.accepted);
    if (chat.standing == FakeStanding.request) tell(RequestChanged(chat.id));
    chat.standing = FakeStanding.accepted;
    tell(ChatChanged(chat.id));
    return view(chat);
  });

  Future<Result<Chat>> findChat(String address) => run(
    CoreCall.findChat,
    () => view(_at(_peer(address)) ?? (throw const NotFoundError('chat'))),
  );

  Future<Result<Chat>> chat(ChatId chat) => run(CoreCall.chat, () => view(any(chat)));

  Future<Result<void>> deleteChat(ChatId chat) => run(CoreCall.deleteChat, () {
    listed(chat);
    chatsById.remove(chat);
    tell(ChatDeleted(chat));
  });

  Future<Result<int>> exportChat(ChatId chat, String file) =>
      run(CoreCall.exportChat, () => listed(chat).messages.length);

  // ---- requests ----

  Future<Result<List<ChatRequest>>> requests({ChatId? after, int limit = 50}) => run(
    CoreCall.requests,
    () =>
        chatsById.values
            .where((it) => it.standing == FakeStanding.request && it.id.value > (after?.value ?? 0))
            .take(limit)
            .map((it) => ChatRequest(chat: view(it), last: it.last, dropped: it.dropped))
            .toList(),
  );

  Future<Result<int>> requestCount() => run(
    CoreCall.requestCount,
    () => chatsById.values.where((it) => it.standing == FakeStanding.request).length,
  );

  Future<Result<void>> acceptRequest(ChatId chat) => run(CoreCall.acceptRequest, () {
    final of = request(chat);
    final why = readOnly(of.peer);
    if (why != null) throw RefusedError(why);
    of.standing = FakeStanding.accepted;
    tell(RequestChanged(chat));
    tell(ChatChanged(chat));
  });

  void _refuse(FakeChat chat) {
    chat
      ..standing = FakeStanding.refused
      ..messages.clear();
  }

  Future<Result<void>> refuseRequest(ChatId chat) => run(CoreCall.refuseRequest, () {
    _refuse(request(chat));
    tell(RequestChanged(chat));
  });

  // ---- blocks and contacts ----

  void blockIn(FakeChat chat) => _block(known(chat.peer));

  /// Requests of people who are blocked.
  void _refuseBlocked() {
    for (final chat in chatsById.values) {
      if (chat.standing != FakeStanding.request || !isBlocked(chat.peer)) continue;
      _refuse(chat);
      tell(RequestChanged(chat.id));
    }
  }

  void _block(Set<KnownBy> ids) {
    if (!blocks.any((it) => it.ids.any(ids.contains))) {
      blocks.add(FakeBlock(PersonId(blocks.length + 1), ids, tick()));
    }
    rulesChanged();
    _refuseBlocked();
  }

  KnownByNumber _number(String number) {
    final read = readFakeNumber(number).number;
    return KnownByNumber(read ?? (throw const BadNumberError()));
  }

  Future<Result<void>> block(ChatId chat) => run(CoreCall.block, () {
    blockIn(any(chat));
    tell(ChatChanged(chat));
  });

  Future<Result<void>> blockNumber(String number) =>
      run(CoreCall.blockNumber, () => _block({_number(number)}));

  Future<Result<void>> linkNumber(ChatId chat, String number) => run(CoreCall.linkNumber, () {
    final ids = {...known(any(chat).peer), _number(number)};
    links.add(ids);
    for (final block in blocks) {
      if (block.ids.any(ids.contains)) block.ids.addAll(ids);
    }
    rulesChanged();
    _refuseBlocked();
  });

  Future<Result<List<BlockedPerson>>> blocked() => run(
    CoreCall.blocked,
    () => [
      for (final block in blocks)
        BlockedPerson(
          person: block.id,
          ids: block.ids.toList(),
          since: block.since,
          contactName: nameOf(block.ids),
        ),
    ],
  );

  Future<Result<void>> unblock(PersonId person) => run(CoreCall.unblock, () {
    final block = blocks.where((it) => it.id == person).firstOrNull;
    if (block == null) throw const NotFoundError('block');
    blocks.remove(block);
    rulesChanged();
  });

  Future<Result<void>> setContacts(List<Contact> contacts) => run(CoreCall.setContacts, () {
    final ids = {
      for (final contact in contacts)
        switch (readFakeNumber(contact.knownBy).number) {
              final number? => KnownByNumber(number),
              null => KnownByAddress(_peer(contact.knownBy)),
            }:
            contact.name,
    };
    this.contacts
      ..clear()
      ..addAll(ids);
    rulesChanged();
  });

  // ---- partners ----

  /// A partner comes, goes or changes.
  void setPartners(PartnerDirectory directory) {
    final before = {...this.directory.partners.map((it) => it.id)};
    this.directory = directory;
    tell(const PartnersChanged());
    for (final id in offered) {
      if (!before.contains(id)) tell(PartnerAdded(id));
    }
    rulesChanged();
  }

  Future<Result<PartnerDirectory>> partners() => run(CoreCall.partners, () => directory);

  Future<Result<void>> shareNumber(String partner) => run(CoreCall.shareNumber, () {
    if (partnerById(partner) == null) throw const NotFoundError('partner');
    sharedNumbers[partner] = ownNumber;
    rulesChanged();
  });

  Future<Result<TypedNumber>> readNumber(String typed) =>
      run(CoreCall.readNumber, () => readFakeNumber(typed, region: region));

  String shownIdentifier(String identifier) =>
      identifier.startsWith('+') ? readFakeNumber(identifier).shown : identifier;

  Job<Person> findPerson({required String typed, String? partner}) => FakeJob(
    run(CoreCall.findPerson, () {
      if (partner == null) return _onOwnService(typed);
      final entry = partnerById(partner) ?? (throw RefusedError(Refusal.notAdmitted));
      final (identifier, kind, address) = _identified(entry, typed.trim());
      final found = _at(address);
      final why = readOnly(address);
      return Person(
        partner: entry.id,
        partnerName: entry.name,
        identifier: identifier,
        kind: kind,
        address: address,
        chat: found?.standing == FakeStanding.accepted ? found!.id : null,
        answer: switch (why) {
          Refusal.numberNotAgreed => const LookupConfirmSharing(),
          final why? => LookupRefused(why),
          null when directory.expired && found == null => const LookupRefused(
            Refusal.directoryExpired,
          ),
          null when !sharedNumbers.containsKey(entry.id) => const LookupConfirmSharing(),
          null when people?.contains(address) ?? true => const PersonFound(),
          null => const PersonUnknown(),
        },
      );
    }),
  );

  Person _onOwnService(String typed) {
    final number = readFakeNumber(typed, region: region).number;
    if (number == null) {
      final why = typed.trim().isEmpty ? IdentifierProblem.empty : IdentifierProblem.badPhone;
      throw BadIdentifierError(why, wanted: const [IdentifierKind.phone]);
    }
    if (number == ownNumber) throw const NotAllowedError();
    final address = '$number@$fakeHome';
    final found = _at(address);
    return Person(
      identifier: number,
      kind: IdentifierKind.phone,
      address: address,
      chat: found?.standing == FakeStanding.accepted ? found!.id : null,
      answer: switch (readOnly(address)) {
        final why? => LookupRefused(why),
        null when connectionNow is! ConnectionOnline => const LookupUnreachable(),
        null when people?.contains(address) ?? true => const PersonFound(),
        null => const PersonUnknown(),
      },
    );
  }

  (String, IdentifierKind, String) _identified(Partner partner, String typed) {
    Never bad(IdentifierProblem why) => throw BadIdentifierError(why, wanted: partner.identifiers);
    if (typed.isEmpty) bad(IdentifierProblem.empty);
    if (typed.length > 254) bad(IdentifierProblem.tooLong);
    final kind = switch (typed) {
      _ when typed.contains('@') => IdentifierKind.email,
      _ when RegExp(r'^[+0-9 ()/.-]+$').hasMatch(typed) => IdentifierKind.phone,
      _ => IdentifierKind.userName,
    };
    if (!partner.identifiers.contains(kind)) bad(IdentifierProblem.otherKind);
    switch (kind) {
      case IdentifierKind.email:
        if (!RegExp(r'^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$').hasMatch(typed)) {
          bad(IdentifierProblem.badEmail);
        }
        final email = typed.toLowerCase();
        return (email, kind, '${email.replaceAll('@', r'\40')}@${partner.domain}');
      case IdentifierKind.phone:
        final read = readFakeNumber(typed, region: region);
        final number = read.number ?? bad(IdentifierProblem.badPhone);
        if (!read.eligibility.eligible) throw RefusedError(Refusal.peerNotEligible);
        return (number, kind, '$number@${partner.domain}');
      case IdentifierKind.userName:
        final name = typed.toLowerCase();
        if (!RegExp(r'^[a-z0-9][a-z0-9._-]{1,31}$').hasMatch(name)) {
          bad(IdentifierProblem.badUserName);
        }
        return (name, kind, '$name@${partner.domain}');
    }
  }
}
