import 'dart:typed_data';

import 'package:causeway_core/causeway_core.dart';
import 'package:test/test.dart';

/// How a core is come by.
abstract interface class Subject {
  Causeway get causeway;

  /// A folder that is not there yet.
  String folder();

  /// A new account.
  NewAccount get account;
}

T ok<T>(Result<T> result) => switch (result) {
  Ok(:final value) => value,
  Err(:final error) => fail('$error'),
};

Matcher errs(CoreError error) => equals(error);

/// What every [Causeway] keeps, whatever is behind it. Nothing here needs a network.
void contract(String name, Subject Function() make) => group(name, () {
  late Subject subject;
  late Causeway causeway;

  setUp(() {
    subject = make();
    causeway = subject.causeway;
  });

  Future<(CausewayCore, String, DatabaseKey)> created() async {
    final (folder, key) = (subject.folder(), ok(await causeway.newKey()));
    final core = ok(await causeway.create(folder: folder, key: key, account: subject.account));
    addTearDown(core.close);
    return (core, folder, key);
  }

  const native = '+34600333444';
  String at(String node) => '$node@${subject.account.home}';

  test('an account is made once, and opened with its key alone', () async {
    final (core, folder, key) = await created();
    final again = await causeway.create(folder: folder, key: key, account: subject.account);
    expect(again.errorOrNull, const AccountExistsError());
    expect(ok(await core.settings()), const Settings());
    ok(await core.close());
    final other = ok(await causeway.newKey());
    expect((await causeway.open(folder: folder, key: other)).errorOrNull, const WrongKeyError());
    final missing = await causeway.open(folder: subject.folder(), key: key);
    expect(missing.errorOrNull, const NoAccountError());
    final opened = ok(await causeway.open(folder: folder, key: key));
    addTearDown(opened.close);
    final identity = ok(await opened.identity());
    expect(identity.number, subject.account.number);
    expect(identity.address, at(subject.account.number));
    expect(identity.fingerprint, matches(RegExp(r'^[0-9a-f]{64}$')));
  });

  test('what is no number, and no domain, is no account', () async {
    final key = ok(await causeway.newKey());
    Future<Result<CausewayCore>> make(String number, String home) => causeway.create(
      folder: subject.folder(),
      key: key,
      account: NewAccount(
        number: number,
        home: home,
        credential: const PasswordCredential('x'),
      ),
    );
    expect((await make('600111222', 'home.example')).errorOrNull, const BadNumberError());
    expect((await make('+34600111222', '')).errorOrNull, const BadAddressError());
  });

  test('opening again closes what was open', () async {
    final (first, folder, key) = await created();
    final ended = first.events.drain<void>();
    final second = ok(await causeway.open(folder: folder, key: key));
    addTearDown(second.close);
    expect((await first.settings()).errorOrNull, const StoppedError());
    await ended;
    expect(ok(await second.settings()), const Settings());
  });

  test('a closed core answers that it is', () async {
    final (core, _, _) = await created();
    final ended = core.events.drain<void>();
    ok(await core.close());
    await ended;
    expect((await core.sendText(const ChatId(1), 'x')).errorOrNull, const StoppedError());
    final job = core.findPerson(partner: 'birdychat', typed: 'a@b.example');
    expect((await job.done).errorOrNull, const StoppedError());
  });

  test('numbers are read as they are typed', () async {
    final spain = ok(await causeway.readNumber('600 111 222', region: 'ES'));
    expect(spain.number, '+34600111222');
    expect(spain.shown, '+34 600 11 12 22');
    expect(spain.eligibility.eligible, isTrue);
    expect(spain.eligibility.region, 'ES');
    final britain = ok(await causeway.readNumber('+447400123456'));
    expect(britain.eligibility.reason, EligibilityReason.outsideEea);
    expect(britain.eligibility.eligible, isFalse);
    final part = ok(await causeway.readNumber('+3460'));
    expect((part.number, part.eligibility.reason), (null, EligibilityReason.tooShort));
    expect(part.eligibility.isNumber, isFalse);
    final none = ok(await causeway.readNumber('hello'));
    expect((none.shown, none.eligibility.reason), ('hello', EligibilityReason.notANumber));
    final regions = ok(await causeway.numberRegions());
    final codes = [for (final region in regions) region.code];
    expect(codes, [...codes]..sort());
    final es = regions.firstWhere((it) => it.code == 'ES');
    expect(es, const NumberRegion(code: 'ES', callingCode: 34, inEea: true));
    expect(regions.firstWhere((it) => it.code == 'GB').inEea, isFalse);
  });

  test('a text is stored, told, and waits while offline', () async {
    final (core, _, _) = await created();
    final events = <CoreEvent>[];
    core.events.listen(events.add);
    expect(core.connection, const ConnectionOffline());
    expect(core.storage, StorageState.fine);
    final chat = ok(await core.openChat(at(native)));
    expect((chat.kind, chat.identifier, chat.readOnly), (ChatKind.native, '+34600333444', null));
    final id = ok(await core.sendText(chat.id, 'Hello'));
    final message = ok(await core.message(id));
    expect(message.content, const TextContent('Hello'));
    expect((message.state, message.direction), (MessageState.queued, MessageDirection.outgoing));
    expect((message.createdAt.isUtc, message.chat), (true, chat.id));
    expect(ok(await core.history(chat.id)), [message]);
    expect(ok(await core.trace(id)).first.step, TraceStep.stored);
    expect(ok(await core.newestMessage()), id);
    await until(() => events.contains(MessageAdded(chat.id, id)));
    expect(events, contains(ChatChanged(chat.id)));
  });

  test('what cannot be sent is not stored', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    expect((await core.sendText(chat.id, '')).errorOrNull, const EmptyError());
    final long = await core.sendText(chat.id, 'ä' * (maxTextBytes ~/ 2 + 1));
    expect(
      long.errorOrNull,
      const TooLargeError(bytes: maxTextBytes + 2, most: maxTextBytes),
    );
    final none = await core.sendText(const ChatId(4711), 'x');
    expect(none.errorOrNull, const NotFoundError('chat'));
    expect(ok(await core.history(chat.id)), isEmpty);
    expect((await core.message(const MessageId(4711))).errorOrNull?.code, 'not-found');
    expect((await core.openChat('no address')).errorOrNull, const BadAddressError());
    final own = await core.openChat(at(subject.account.number));
    expect(own.errorOrNull, const BadAddressError());
  });

  test('pages go both ways', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    final ids = [for (var i = 0; i < 5; i++) ok(await core.sendText(chat.id, 'm$i'))];
    Future<List<MessageId>> back([MessageId? before]) async => [
      for (final it in ok(await core.history(chat.id, before: before, limit: 2))) it.id,
    ];
    expect(await back(), [ids[4], ids[3]]);
    expect(await back(ids[3]), [ids[2], ids[1]]);
    final forth = ok(await core.historyAfter(chat.id, ids[1], limit: 2));
    expect([for (final it in forth) it.id], [ids[2], ids[3]]);
    Future<List<MessageId>> around(int at, int limit) async => [
      for (final it in ok(await core.historyAround(chat.id, ids[at], limit: limit))) it.id,
    ];
    expect(await around(2, 1), [ids[3], ids[2], ids[1]]);
    expect(await around(0, 2), [ids[2], ids[1], ids[0]]);
    expect(await around(4, 9), ids.reversed);
    final elsewhere = await core.historyAround(const ChatId(4711), ids[0]);
    expect(elsewhere.errorOrNull, const NotFoundError('message'));
    expect(ok(await core.firstUnread(chat.id)), null);
    expect(ok(await core.receivedAfter(const MessageId(0))), isEmpty);
  });

  test('words are found, the last one from its beginning', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    final id = ok(await core.sendText(chat.id, 'The harbour at Cádiz'));
    ok(await core.sendText(chat.id, 'Something else'));
    List<MessageId> ids(Result<List<Message>> found) => [for (final it in ok(found)) it.id];
    expect(ids(await core.search('harbour the')), [id]);
    expect(ids(await core.search('the harb')), [id]);
    expect(ids(await core.search('harb the')), isEmpty);
    expect(ids(await core.search('')), isEmpty);
  });

  test('the inbox is in order, and its rows are what was set', () async {
    final (core, _, _) = await created();
    final chats = [
      for (var i = 0; i < 7; i++) ok(await core.openChat(at('+3460033344$i'))).id,
    ];
    Future<List<ChatId?>> order([InboxQuery query = const InboxQuery()]) async => [
      for (final row in ok(await core.inbox(query)).rows) row.chat?.id,
    ];
    expect(await order(), chats.reversed);
    ok(await core.pin(chats[0]));
    ok(await core.pin(chats[3]));
    expect((await order()).take(2), [chats[0], chats[3]]);
    for (final i in [1, 2, 4]) {
      ok(await core.pin(chats[i]));
    }
    expect((await core.pin(chats[5])).errorOrNull, const TooManyPinnedError());
    ok(await core.unpin(chats[0]));
    ok(await core.archive(chats[6]));
    expect(await order(const InboxQuery(list: InboxList.archived)), [chats[6]]);
    ok(await core.sendText(chats[6], 'back'));
    expect((await order()).length, 7);
    ok(await core.mute(chats[5]));
    ok(await core.markUnread(chats[5]));
    ok(await core.setDraft(chats[5], 'not yet'));
    final row = ok(await core.inboxRow(chats[5]));
    expect((row.muted, row.mutedUntil, row.markedUnread), (true, null, true));
    expect((row.draft, row.unreadChats, row.kind), ('not yet', 1, InboxRowKind.chat));
    expect(await order(const InboxQuery(unread: true)), [chats[5]]);
    expect(ok(await core.badge()), const UnreadCount());
    ok(await core.unmute(chats[5]));
    expect(ok(await core.badge()), const UnreadCount(chats: 1, messages: 1));
    final rows = ok(await core.inbox(const InboxQuery())).rows;
    expect([...rows]..sort(), rows);
    final until = DateTime.utc(2100);
    ok(await core.mute(chats[5], until: until));
    expect(ok(await core.inboxRow(chats[5])).mutedUntil, until);
  });

  test('the inbox comes in pages, each row once', () async {
    final (core, _, _) = await created();
    for (var i = 0; i < 5; i++) {
      ok(await core.openChat(at('+3460033344$i')));
    }
    final seen = <ChatId?>[];
    String? next;
    do {
      final page = ok(await core.inbox(const InboxQuery(), after: next, limit: 2));
      seen.addAll(page.rows.map((row) => row.chat?.id));
      next = page.next;
    } while (next != null);
    expect(seen.toSet().length, 5);
    expect(seen.length, 5);
    final wrong = await core.inbox(const InboxQuery(), after: 'nowhere');
    expect(wrong.errorOrNull?.code, 'not-found');
  });

  test('a draft is kept, and ends when it is sent', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    expect(ok(await core.draft(chat.id)), null);
    ok(await core.setDraft(chat.id, 'later'));
    expect(ok(await core.draft(chat.id)), 'later');
    ok(await core.sendText(chat.id, 'now'));
    expect(ok(await core.draft(chat.id)), 'later');
    ok(await core.sendDraft(chat.id, 'later'));
    expect(ok(await core.draft(chat.id)), null);
  });

  test('a chat is found, exported and deleted', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    expect(ok(await core.findChat(at(native))), chat);
    expect((await core.findChat(at('+34600999999'))).errorOrNull?.code, 'not-found');
    ok(await core.sendText(chat.id, 'kept'));
    expect(ok(await core.exportChat(chat.id, '${subject.folder()}.jsonl')), 1);
    ok(await core.deleteChat(chat.id));
    expect((await core.chat(chat.id)).errorOrNull?.code, 'not-found');
    expect((await core.deleteChat(chat.id)).errorOrNull?.code, 'not-found');
  });

  test('onboarding begins off, and steps are kept in order', () async {
    final (core, _, _) = await created();
    expect(ok(await core.settings()), const Settings());
    final start = ok(await core.onboarding());
    expect(start.step, OnboardingStep.start);
    expect(start.points, OnboardingPoint.values);
    final early = await core.changeSettings(const SwitchThirdParty(on: true));
    expect(early.errorOrNull, const OnboardingError(OnboardingProblem.notDone));
    final other = await core.changeSettings(const ChoosePartner('nobody-knows-it'));
    expect(
      other.errorOrNull,
      const OnboardingError(OnboardingProblem.notOffered, partner: 'nobody-knows-it'),
    );
    final third = await core.openChat('somebody@nowhere.example');
    expect(third.errorOrNull, isA<RefusedError>());
  });

  test('settings change one at a time, and are told', () async {
    final (core, _, _) = await created();
    final told = core.events.firstWhere((event) => event is SettingsChanged);
    final changes = <(SettingsChange, Settings)>[
      (
        const SetInboxLayout(InboxLayout.separate),
        const Settings(inbox: InboxLayout.separate),
      ),
      (
        const SetWhoMayContact(WhoMayContact.contacts),
        const Settings(inbox: InboxLayout.separate, whoMayContact: WhoMayContact.contacts),
      ),
      (
        const SetNotifications(
          NotificationSettings(textOnLockScreen: true, requests: false, mutedPartners: {'x'}),
        ),
        const Settings(
          inbox: InboxLayout.separate,
          whoMayContact: WhoMayContact.contacts,
          notifications: NotificationSettings(
            textOnLockScreen: true,
            requests: false,
            mutedPartners: {'x'},
          ),
        ),
      ),
    ];
    for (final (change, expected) in changes) {
      expect(ok(await core.changeSettings(change)), expected);
    }
    expect(ok(await core.settings()), changes.last.$2);
    expect(await told, const SettingsChanged());
    ok(await core.changeSettings(const SetMarkers('birdychat', tell: true)));
    expect(ok(await core.settings()).markers, {'birdychat'});
    ok(await core.changeSettings(const SetMarkers('birdychat', tell: false)));
    expect(ok(await core.settings()).markers, isEmpty);
    ok(await core.changeSettings(const DropPartner('birdychat')));
    ok(await core.changeSettings(const SwitchThirdParty(on: false)));
    ok(await core.changeSettings(const DismissNotice()));
  });

  test('blocks are of people, under all that they are known by', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    final queued = ok(await core.sendText(chat.id, 'never sent'));
    ok(await core.blockNumber('+34 600 333 444'));
    expect(ok(await core.chat(chat.id)).readOnly, Refusal.blocked);
    expect((await core.sendText(chat.id, 'x')).errorOrNull, RefusedError(Refusal.blocked));
    final stopped = ok(await core.message(queued));
    expect(stopped.state, MessageState.failed);
    expect(stopped.reason, const StoppedByRules(Refusal.blocked));
    expect((await core.retry(queued)).errorOrNull, RefusedError(Refusal.blocked));
    final blocked = ok(await core.blocked()).single;
    expect(blocked.ids, contains(const KnownByNumber('+34600333444')));
    ok(await core.unblock(blocked.person));
    expect((await core.unblock(blocked.person)).errorOrNull, const NotFoundError('block'));
    ok(await core.retry(queued));
    expect(ok(await core.message(queued)).state, MessageState.queued);
    expect((await core.retry(queued)).errorOrNull, isA<NotFoundError>());
    ok(await core.linkNumber(chat.id, '+34600555666'));
    ok(await core.blockNumber('+34600555666'));
    expect(ok(await core.chat(chat.id)).readOnly, Refusal.blocked);
    expect((await core.blockNumber('12')).errorOrNull, const BadNumberError());
  });

  test('people are called what the user calls them', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    ok(await core.setContacts(const [Contact(knownBy: '+34 600 333 444', name: 'Marta')]));
    expect(ok(await core.inboxRow(chat.id)).contactName, 'Marta');
    final wrong = await core.setContacts(const [Contact(knownBy: 'nobody', name: '')]);
    expect(wrong.errorOrNull, const BadAddressError());
    expect(ok(await core.inboxRow(chat.id)).contactName, 'Marta');
  });

  test('somebody on the own service is known by their number', () async {
    final (core, _, _) = await created();
    Future<Result<Person>> find(String typed) => core.findPerson(typed: typed).done;
    final found = ok(await find('600 333 444'));
    expect((found.identifier, found.address), (native, at(native)));
    expect((found.partner, found.kind), (null, IdentifierKind.phone));
    // Nobody can be asked.
    expect((found.answer, found.chat), (const LookupUnreachable(), null));
    final chat = ok(await core.openChat(found.address));
    expect(ok(await find(native)).chat, chat.id);
    const wanted = [IdentifierKind.phone];
    for (final (typed, why) in [
      ('', IdentifierProblem.empty),
      ('12', IdentifierProblem.badPhone),
      ('anna@firm.example', IdentifierProblem.badPhone),
    ]) {
      final bad = (await find(typed)).errorOrNull;
      expect(bad, BadIdentifierError(why, wanted: wanted), reason: typed);
    }
    expect((await find(subject.account.number)).errorOrNull, const NotAllowedError());
    ok(await core.blockNumber(native));
    expect(ok(await find(native)).answer, const LookupRefused(Refusal.blocked));
    final blocked = ok(await core.blocked()).single;
    expect(blocked.contactName, null);
    ok(await core.setContacts(const [Contact(knownBy: native, name: 'Marta')]));
    expect(ok(await core.blocked()).single.contactName, 'Marta');
  });

  test('numbers are written for people, what is none stays as it is', () async {
    final (core, _, _) = await created();
    expect(core.shownIdentifier(native), '+34 600 33 34 44');
    for (final other in ['anna@firm.example', '+34600', '600333444']) {
      expect(core.shownIdentifier(other), other);
    }
    expect(ok(await core.readNumber('600333444')).number, native);
    expect(ok(await core.readNumber('6003')).number, null);
  });

  test('muted chats are listed while they are muted', () async {
    final (core, _, _) = await created();
    final first = ok(await core.openChat(at(native))).id;
    final second = ok(await core.openChat(at('+34600333555'))).id;
    final third = ok(await core.openChat(at('+34600333666'))).id;
    expect(ok(await core.mutedChats()), isEmpty);
    final until = DateTime.utc(2999);
    ok(await core.mute(third, until: until));
    ok(await core.archive(third));
    ok(await core.mute(first));
    ok(await core.mute(second, until: DateTime.utc(2000)));
    final muted = ok(await core.mutedChats());
    expect([for (final row in muted) row.chat?.id], [first, third]);
    expect([for (final row in muted) row.mutedUntil], [null, until]);
    expect(ok(await core.mutedChats(after: first)).single.chat?.id, third);
    expect(ok(await core.mutedChats(limit: 1)).single.chat?.id, first);
    ok(await core.unmute(first));
    expect(ok(await core.mutedChats()).single.chat?.id, third);
  });

  test('a password does not end, and a token says when it does', () async {
    final (core, _, _) = await created();
    expect(ok(await core.tokenEnds()), null);
    // Signed by nobody: this is only what the token says of itself.
    const head = 'eyJhbGciOiJFUzI1NiJ9', body = 'eyJpYXQiOjQwMDAwMDAwMDAsImV4cCI6NDAwMDAwMzYwMH0';
    ok(await core.setCredential(const TokenCredential('$head.$body.c2ln')));
    expect(ok(await core.tokenEnds()), DateTime.utc(2096, 10, 2, 8, 6, 40));
    ok(await core.setCredential(const PasswordCredential('x')));
    expect(ok(await core.tokenEnds()), null);
  });

  test('what there is none of is not found', () async {
    final (core, _, _) = await created();
    const chat = ChatId(4711);
    const message = MessageId(4711);
    final calls = <Future<Result<Object?>>>[
      core.acceptRequest(chat),
      core.refuseRequest(chat),
      core.block(chat),
      core.linkNumber(chat, '+34600111333'),
      core.inboxRow(chat),
      core.devices(chat),
      core.pin(chat),
      core.markRead(chat, message),
      core.trace(message),
      core.retry(message),
      core.notificationPlan(message),
      core.previewReport(const NewReport(chat: chat, reason: ReportReason.spam)),
      core.partnerLogo('nobody-knows-it'),
      core.shareNumber('nobody-knows-it'),
      core.setTrust(chat, device: 1, decision: TrustDecision.accepted),
      core.safetyNumber(chat, device: 1),
      core.compareSafetyCode(chat, device: 1, scanned: Uint8List(3)),
    ];
    for (final result in await Future.wait(calls)) {
      expect(result.errorOrNull, isA<NotFoundError>());
    }
    expect(ok(await core.requests()), isEmpty);
    expect(ok(await core.requestCount()), 0);
    expect(ok(await core.blocked()), isEmpty);
    expect(ok(await core.reports()), isEmpty);
    expect(ok(await core.thirdPartyRow()), null);
    expect(ok(await core.numberChange()), null);
  });

  test('a report shows all that would be said', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    final said = ok(await core.sendText(chat.id, 'my words'));
    final report = NewReport(
      chat: chat.id,
      reason: ReportReason.abuse,
      messages: [said],
      remark: 'again and again',
    );
    final preview = ok(await core.previewReport(report));
    expect(preview.text, allOf(contains('my words'), contains('again and again')));
    expect(preview.partner, null);
    final long = NewReport(
      chat: chat.id,
      reason: ReportReason.spam,
      remark: 'x' * (maxRemarkBytes + 1),
    );
    expect((await core.previewReport(long)).errorOrNull, const BadReportError());
  });

  test('what support gets names nobody, and is what was shown', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    ok(await core.sendText(chat.id, 'a-secret-text'));
    final text = ok(await core.diagnostics(phone: {'app': '1.2', 'system\n': 'an\nother'}));
    expect(text, stringContainsInOrder(['app: 1.2', 'system : an other', 'region: ES']));
    for (final secret in ['a-secret-text', native, subject.account.number, at(native)]) {
      expect(text, isNot(contains(secret)));
    }
    final file = '${subject.folder()}.txt';
    ok(await core.saveDiagnostics(text, file));
    expect((await core.saveDiagnostics(text, file)).errorOrNull, isA<FileError>());
    final long = await core.saveDiagnostics('x' * ((4 << 20) + 1), '${subject.folder()}.txt');
    expect(long.errorOrNull, const TooLargeError(bytes: (4 << 20) + 1, most: 4 << 20));
    final short = await core.diagnostics(phone: const {}, salt: '00');
    expect(short.errorOrNull, const NotAllowedError());
    final salt = '5a' * 16;
    Future<Result<int>> export({String? peer, DateTime? since}) =>
        core.exportTrace(salt: salt, file: '${subject.folder()}.jsonl', peer: peer, since: since);
    expect(ok(await export(peer: at(native))), 1);
    expect(ok(await export(since: DateTime.utc(2999))), 0);
    expect((await export(peer: 'elsewhere.example')).errorOrNull, const NotFoundError('chat'));
  });

  test('push notifications wait for a connection', () async {
    final (core, _, _) = await created();
    expect(ok(await core.push()), const Push(state: PushState.off));
    Future<CoreError?> enable(String service, String node) async =>
        (await core.enablePush(service: service, node: node)).errorOrNull;
    expect(await enable('not an address', 'node'), const BadAddressError());
    expect(await enable('push.example', ''), const EmptyError());
    expect(await enable('push.example', 'n' * 4097), const TooLargeError(bytes: 4097, most: 4096));
    ok(await core.enablePush(service: 'push.example', node: 'phone', secret: 's'));
    const wanted = Push(state: PushState.pending, service: 'push.example', node: 'phone');
    expect(ok(await core.push()), wanted);
    ok(await core.disablePush());
    expect(ok(await core.push()), const Push(state: PushState.pending));
  });

  test('notifications are planned, and summed up', () async {
    final (core, _, _) = await created();
    final chat = ok(await core.openChat(at(native)));
    final said = ok(await core.sendText(chat.id, 'mine'));
    final plan = ok(await core.notificationPlan(said));
    expect((plan.show, plan.unshown, plan.sound), (false, Unshown.notReceived, false));
    expect((plan.category, plan.chat), (NotificationCategory.nativeMessage, chat.id));
    expect(ok(await causeway.summary([plan])), null);
    expect(ok(await causeway.summary([])), null);
  });

  test('codes are compared', () async {
    final (core, _, _) = await created();
    final me = ok(await core.identity());
    Future<Comparison> compare({String? code, String? account, int? device, String? print}) async =>
        ok(
          await causeway.compare(
            code: code ?? me.qr,
            account: account ?? me.address,
            device: device ?? me.device,
            fingerprint: print ?? me.fingerprint,
          ),
        );
    expect(await compare(), Comparison.same);
    expect(await compare(print: 'ab' * 32), Comparison.different);
    expect(await compare(device: me.device + 1), Comparison.notNamed);
    expect(await compare(account: at(native)), Comparison.otherAccount);
    expect(await compare(code: 'https://shop.example'), Comparison.noCode);
  });

  test('a job that is stopped says so', () async {
    final (core, _, _) = await created();
    final job = core.changeNumber(
      number: '+34600777888',
      credential: const PasswordCredential('x'),
    )..stop();
    expect((await job.done).errorOrNull, const StoppedError());
    job.stop();
  });
});

/// Waits for what comes with events.
Future<void> until(bool Function() done) async {
  for (var i = 0; i < 500 && !done(); i++) {
    await Future<void>.delayed(const Duration(milliseconds: 10));
  }
  expect(done(), isTrue, reason: 'it never came');
}
