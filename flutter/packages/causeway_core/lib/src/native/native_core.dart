import 'dart:async';
import 'dart:typed_data';

import '../account.dart';
import '../chats.dart';
import '../coded.dart';
import '../core.dart';
import '../devices.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../inbox.dart';
import '../messages.dart';
import '../notifications.dart';
import '../number.dart';
import '../partners.dart';
import '../people.dart';
import '../push.dart';
import '../reports.dart';
import '../result.dart';
import '../rust/api/account.dart' as rust;
import '../rust/api/chats.dart' as rust;
import '../rust/api/core.dart' as rust;
import '../rust/api/devices.dart' as rust;
import '../rust/api/diagnostics.dart' as rust;
import '../rust/api/inbox.dart' as rust;
import '../rust/api/messages.dart' as rust;
import '../rust/api/notifications.dart' as rust;
import '../rust/api/numbers.dart' as rust;
import '../rust/api/partners.dart' as rust;
import '../rust/api/people.dart' as rust;
import '../rust/api/reports.dart' as rust;
import '../rust/api/settings.dart' as rust;
import '../settings.dart';
import 'from_rust.dart';
import 'native_job.dart';
import 'native_media.dart';
import 'run.dart';
import 'to_rust.dart';

/// An open account of the native library.
class NativeCore with NativeMedia implements CausewayCore {
  NativeCore(this._core) {
    unawaited(_pump(rust.events(core: _core)));
  }

  final rust.CoreHandle _core;

  @override
  rust.CoreHandle get handle => _core;

  final StreamController<CoreEvent> _events = StreamController.broadcast();

  /// Asks for events as they are taken: what waits, waits in the library, which bounds it.
  Future<void> _pump(rust.EventsHandle handle) async {
    try {
      while (true) {
        final batch = await rust.nextEvents(events: handle);
        if (batch.isEmpty) break;
        batch.map(eventOf).forEach(_events.add);
      }
      // A fault travels on the stream.
      // ignore: avoid_catches_without_on_clauses
    } catch (error, trace) {
      _events.addError(error, trace);
    } finally {
      handle.dispose();
      await _events.close();
    }
  }

  /// A number as the library takes it: below zero, or beyond 32 bits, another one would arrive.
  static int _count(int number) => number.clamp(0, 0xffffffff);

  static List<Message> _messages(List<rust.FlatMessage> page) => [...page.map(messageOf)];

  @override
  Stream<CoreEvent> get events => _events.stream;

  // ---- connection ----

  @override
  HomeConnection get connection => connectionOf(rust.connection(core: _core));

  @override
  StorageState get storage => byCode(StorageState.values, rust.storage(core: _core));

  @override
  Future<Result<void>> connect() => run(() => rust.connect(core: _core));

  @override
  Future<Result<void>> disconnect() => run(() => rust.disconnect(core: _core));

  @override
  Future<Result<void>> close() => run(() => rust.close(core: _core));

  @override
  Future<Result<void>> setCredential(Credential credential) =>
      run(() => rust.setCredential(core: _core, credential: flatCredential(credential)));

  @override
  Future<Result<DateTime?>> tokenEnds() =>
      run(() async => maybeTime(await rust.tokenEnds(core: _core)));

  @override
  Future<Result<void>> setServer(HomeServer server) =>
      run(() => rust.setServer(core: _core, server: flatServer(server)));

  @override
  Job<Fetched> backgroundFetch(Duration deadline) => NativeJob(
    begin: rust.backgroundFetch(core: _core, milliseconds: _count(deadline.inMilliseconds)),
    wait: (job) async => fetchedOf(await rust.backgroundFetchDone(job: job)),
    end: (job) => rust.backgroundFetchStop(job: job),
  );

  // ---- account ----

  @override
  Future<Result<Identity>> identity() => run(() async {
    final it = await rust.identity(core: _core);
    return Identity(
      number: it.number,
      address: it.address,
      device: it.device,
      fingerprint: it.fingerprint,
      qr: it.qr,
      archive: it.archive,
    );
  });

  @override
  Job<NumberChange> changeNumber({required String number, required Credential credential}) =>
      NativeJob(
        begin: rust.changeNumber(
          core: _core,
          number: number,
          credential: flatCredential(credential),
        ),
        wait: (job) async => numberChangeOf(await rust.changeNumberDone(job: job)),
        end: (job) => rust.changeNumberStop(job: job),
      );

  @override
  Future<Result<NumberChange?>> numberChange() => run(() async {
    final it = await rust.numberChange(core: _core);
    return it == null ? null : numberChangeOf(it);
  });

  // ---- settings and onboarding ----

  @override
  Future<Result<Settings>> settings() =>
      run(() async => settingsOf(await rust.settings(core: _core)));

  @override
  Future<Result<Settings>> changeSettings(SettingsChange change) => run(
    () async => settingsOf(await rust.changeSettings(core: _core, change: flatChange(change))),
  );

  @override
  Future<Result<Onboarding>> onboarding() =>
      run(() async => onboardingOf(await rust.onboarding(core: _core)));

  @override
  Future<Result<Settings>> answerOnboarding(OnboardingAnswer answer) => run(
    () async => settingsOf(await rust.answerOnboarding(core: _core, answer: flatAnswer(answer))),
  );

  @override
  Future<Result<Policy>> policy() => run(() async => policyOf(await rust.policy(core: _core)));

  // ---- partners and people ----

  @override
  Future<Result<PartnerDirectory>> partners() =>
      run(() async => directoryOf(await rust.partners(core: _core)));

  @override
  Future<Result<PartnerDirectory>> refreshPartners() =>
      run(() async => directoryOf(await rust.refreshPartners(core: _core)));

  @override
  Future<Result<PartnerDirectory>> takePartners(Uint8List envelope) =>
      run(() async => directoryOf(await rust.takePartners(core: _core, envelope: envelope)));

  @override
  Future<Result<Uint8List>> partnerLogo(String partner) =>
      run(() => rust.partnerLogo(core: _core, partner: partner));

  @override
  Future<Result<void>> shareNumber(String partner) =>
      run(() => rust.shareNumber(core: _core, partner: partner));

  @override
  Job<Person> findPerson({required String typed, String? partner}) => NativeJob(
    begin: rust.findPerson(core: _core, partner: partner, typed: typed),
    wait: (job) async => personOf(await rust.findPersonDone(job: job)),
    end: (job) => rust.findPersonStop(job: job),
  );

  @override
  Future<Result<TypedNumber>> readNumber(String typed) =>
      run(() async => typedNumberOf(await rust.typedNumber(core: _core, typed: typed)));

  @override
  String shownIdentifier(String identifier) => rust.shownIdentifier(identifier: identifier);

  @override
  Future<Result<void>> setContacts(List<Contact> contacts) => run(
    () => rust.setContacts(
      core: _core,
      contacts: [
        for (final it in contacts) rust.FlatContact(knownBy: it.knownBy, name: it.name),
      ],
    ),
  );

  // ---- inbox ----

  @override
  Future<Result<InboxPage>> inbox(InboxQuery query, {String? after, int limit = 50}) =>
      run(() async {
        final page = await rust.inbox(
          core: _core,
          query: flatQuery(query),
          after: after,
          limit: _count(limit),
        );
        return InboxPage(rows: [...page.rows.map(itemOf)], next: page.next);
      });

  @override
  Future<Result<InboxItem>> inboxRow(ChatId chat) =>
      run(() async => itemOf(await rust.inboxRow(core: _core, chat: chat.value)));

  @override
  Future<Result<InboxItem?>> thirdPartyRow() => run(() async {
    final it = await rust.thirdPartyRow(core: _core);
    return it == null ? null : itemOf(it);
  });

  @override
  Future<Result<UnreadCount>> badge() => run(() async {
    final it = await rust.badge(core: _core);
    return UnreadCount(chats: it.chats, messages: it.messages);
  });

  @override
  Future<Result<void>> pin(ChatId chat) => run(() => rust.pin(core: _core, chat: chat.value));

  @override
  Future<Result<void>> unpin(ChatId chat) => run(() => rust.unpin(core: _core, chat: chat.value));

  @override
  Future<Result<void>> mute(ChatId chat, {DateTime? until}) => run(
    () => rust.mute(core: _core, chat: chat.value, until: until?.millisecondsSinceEpoch),
  );

  @override
  Future<Result<void>> unmute(ChatId chat) =>
      run(() => rust.unmute(core: _core, chat: chat.value));

  @override
  Future<Result<List<InboxItem>>> mutedChats({ChatId? after, int limit = 50}) => run(
    () async => [
      ...(await rust.mutedChats(core: _core, after: after?.value, limit: _count(limit))).map(itemOf),
    ],
  );

  @override
  Future<Result<void>> archive(ChatId chat) =>
      run(() => rust.archive(core: _core, chat: chat.value));

  @override
  Future<Result<void>> unarchive(ChatId chat) =>
      run(() => rust.unarchive(core: _core, chat: chat.value));

  @override
  Future<Result<void>> markUnread(ChatId chat) =>
      run(() => rust.markUnread(core: _core, chat: chat.value));

  // ---- chats ----

  @override
  Future<Result<Chat>> openChat(String address) =>
      run(() async => chatOf(await rust.openChat(core: _core, address: address)));

  @override
  Future<Result<Chat>> findChat(String address) =>
      run(() async => chatOf(await rust.findChat(core: _core, address: address)));

  @override
  Future<Result<Chat>> chat(ChatId chat) =>
      run(() async => chatOf(await rust.chat(core: _core, chat: chat.value)));

  @override
  Future<Result<String?>> draft(ChatId chat) =>
      run(() => rust.draft(core: _core, chat: chat.value));

  @override
  Future<Result<void>> setDraft(ChatId chat, String text) =>
      run(() => rust.setDraft(core: _core, chat: chat.value, text: text));

  @override
  Future<Result<MessageId>> sendDraft(ChatId chat, String text) => run(
    () async => MessageId(await rust.sendDraft(core: _core, chat: chat.value, text: text)),
  );

  @override
  Future<Result<MessageId>> sendText(ChatId chat, String text) =>
      run(() async => MessageId(await rust.sendText(core: _core, chat: chat.value, text: text)));

  @override
  Future<Result<void>> retry(MessageId message) =>
      run(() => rust.retry(core: _core, message: message.value));

  @override
  Future<Result<List<Message>>> history(ChatId chat, {MessageId? before, int limit = 50}) => run(
    () async => _messages(
      await rust.history(core: _core, chat: chat.value, before: before?.value, limit: _count(limit)),
    ),
  );

  @override
  Future<Result<List<Message>>> historyAfter(ChatId chat, MessageId after, {int limit = 50}) =>
      run(
        () async => _messages(
          await rust.historyAfter(
            core: _core,
            chat: chat.value,
            after: after.value,
            limit: _count(limit),
          ),
        ),
      );

  @override
  Future<Result<List<Message>>> historyAround(ChatId chat, MessageId message, {int limit = 25}) =>
      run(
        () async => _messages(
          await rust.historyAround(
            core: _core,
            chat: chat.value,
            message: message.value,
            limit: _count(limit),
          ),
        ),
      );

  @override
  Future<Result<MessageId?>> firstUnread(ChatId chat) => run(() async {
    final id = await rust.firstUnread(core: _core, chat: chat.value);
    return id == null ? null : MessageId(id);
  });

  @override
  Future<Result<Message>> message(MessageId message) =>
      run(() async => messageOf(await rust.message(core: _core, message: message.value)));

  @override
  Future<Result<MessageId>> newestMessage() =>
      run(() async => MessageId(await rust.newestMessage(core: _core)));

  @override
  Future<Result<List<Message>>> receivedAfter(MessageId after, {int limit = 50}) => run(
    () async => _messages(
      await rust.receivedAfter(core: _core, after: after.value, limit: _count(limit)),
    ),
  );

  @override
  Future<Result<List<Message>>> search(String text, {int limit = 50}) =>
      run(() async => _messages(await rust.search(core: _core, text: text, limit: _count(limit))));

  @override
  Future<Result<List<TraceEntry>>> trace(MessageId message) => run(
    () async => [...(await rust.trace(core: _core, message: message.value)).map(traceOf)],
  );

  @override
  Future<Result<void>> markRead(ChatId chat, MessageId upTo) =>
      run(() => rust.markRead(core: _core, chat: chat.value, upTo: upTo.value));

  @override
  Future<Result<int>> exportChat(ChatId chat, String file) =>
      run(() => rust.exportChat(core: _core, chat: chat.value, file: file));

  @override
  Future<Result<void>> deleteChat(ChatId chat) =>
      run(() => rust.deleteChat(core: _core, chat: chat.value));

  // ---- requests, blocks, reports ----

  @override
  Future<Result<List<ChatRequest>>> requests({ChatId? after, int limit = 50}) => run(
    () async => [
      ...(await rust.requests(core: _core, after: after?.value, limit: _count(limit))).map(requestOf),
    ],
  );

  @override
  Future<Result<int>> requestCount() => run(() => rust.requestCount(core: _core));

  @override
  Future<Result<void>> acceptRequest(ChatId chat) =>
      run(() => rust.acceptRequest(core: _core, chat: chat.value));

  @override
  Future<Result<void>> refuseRequest(ChatId chat) =>
      run(() => rust.refuseRequest(core: _core, chat: chat.value));

  @override
  Future<Result<void>> block(ChatId chat) => run(() => rust.block(core: _core, chat: chat.value));

  @override
  Future<Result<void>> blockNumber(String number) =>
      run(() => rust.blockNumber(core: _core, number: number));

  @override
  Future<Result<void>> linkNumber(ChatId chat, String number) =>
      run(() => rust.linkNumber(core: _core, chat: chat.value, number: number));

  @override
  Future<Result<List<BlockedPerson>>> blocked() =>
      run(() async => [...(await rust.blocked(core: _core)).map(blockOf)]);

  @override
  Future<Result<void>> unblock(PersonId person) =>
      run(() => rust.unblock(core: _core, person: person.value));

  @override
  Future<Result<String?>> abuseDesk() => run(() => rust.abuseDesk(core: _core));

  @override
  Future<Result<ReportPreview>> previewReport(NewReport report) => run(() async {
    final it = await rust.previewReport(core: _core, report: flatReport(report));
    return ReportPreview(
      desk: it.desk,
      text: it.text,
      partner: it.partner,
      partnerAbuse: it.partnerAbuse,
    );
  });

  @override
  Future<Result<MessageId>> sendReport(NewReport report, {required bool block}) => run(
    () async => MessageId(
      await rust.sendReport(core: _core, report: flatReport(report), block: block),
    ),
  );

  @override
  Future<Result<List<Message>>> reports({MessageId? before, int limit = 50}) => run(
    () async =>
        _messages(await rust.reports(core: _core, before: before?.value, limit: _count(limit))),
  );

  // ---- devices ----

  @override
  Future<Result<List<Device>>> devices(ChatId chat) => run(
    () async => [...(await rust.devices(core: _core, chat: chat.value)).map(deviceOf)],
  );

  @override
  Future<Result<SafetyNumber?>> safetyNumber(ChatId chat, {required int device}) => run(() async {
    final it = await rust.safetyNumber(core: _core, chat: chat.value, device: device);
    return it == null ? null : SafetyNumber(digits: it.digits, code: it.code);
  });

  @override
  Future<Result<Comparison?>> compareSafetyCode(
    ChatId chat, {
    required int device,
    required Uint8List scanned,
  }) async {
    final said = await run(
      () async => maybe(
        Comparison.values,
        await rust.compareSafetyCode(
          core: _core,
          chat: chat.value,
          device: device,
          scanned: scanned,
        ),
      ),
    );
    return said.errorOrNull is NotAllowedError ? const Ok(Comparison.noCode) : said;
  }

  @override
  Future<Result<void>> setTrust(
    ChatId chat, {
    required int device,
    required TrustDecision decision,
    String? seen,
  }) => run(
    () => rust.setTrust(
      core: _core,
      chat: chat.value,
      device: device,
      seen: seen,
      trust: decision.code,
    ),
  );

  // ---- for support ----

  @override
  Future<Result<String>> diagnostics({required Map<String, String> phone, String? salt}) => run(
    () => rust.diagnostics(
      core: _core,
      phone: [
        for (final MapEntry(:key, :value) in phone.entries)
          rust.FlatPhoneLine(name: key, value: value),
      ],
      salt: salt,
    ),
  );

  @override
  Future<Result<void>> saveDiagnostics(String text, String file) =>
      run(() => rust.saveDiagnostics(core: _core, text: text, file: file));

  @override
  Future<Result<int>> exportTrace({
    required String salt,
    required String file,
    String? peer,
    DateTime? since,
  }) => run(
    () => rust.exportTrace(
      core: _core,
      salt: salt,
      with_: peer,
      since: since?.millisecondsSinceEpoch,
      file: file,
    ),
  );

  // ---- notifications ----

  @override
  Future<Result<NotificationPlan>> notificationPlan(MessageId message) => run(
    () async => planOf(await rust.notificationPlan(core: _core, message: message.value)),
  );

  @override
  Future<Result<void>> enablePush({
    required String service,
    required String node,
    String? secret,
  }) => run(() => rust.enablePush(core: _core, service: service, node: node, secret: secret));

  @override
  Future<Result<void>> disablePush() => run(() => rust.disablePush(core: _core));

  @override
  Future<Result<Push>> push() => run(() async => pushOf(await rust.push(core: _core)));
}
