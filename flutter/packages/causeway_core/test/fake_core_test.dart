import 'dart:typed_data';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:test/test.dart';

import 'contract.dart';

const _jonas = '+4915112345678@haiket.example';
const _stranger = '+4915199999999@haiket.example';

/// What the fake does beyond the contract: the other side, the network and the rules, as a test plays them.
void main() {
  Future<FakeCore> onboarded() async {
    final core = FakeCore();
    for (final answer in const <OnboardingAnswer>[
      BeginOnboarding(),
      Understood(),
      ChooseApps({'haiket'}),
      ChooseInbox(InboxLayout.combined),
    ]) {
      ok(await core.answerOnboarding(answer));
    }
    return core;
  }

  test('a message goes its way once online, and every step is told', () async {
    final core = FakeCore();
    final chat = ok(await core.openChat('+34600333444@home.example'));
    final id = ok(await core.sendText(chat.id, 'Hello'));
    final told = <CoreEvent>[];
    core.events.listen(told.add);
    ok(await core.connect());
    await until(() => told.where((it) => it is MessageChanged).length == 3);
    expect(ok(await core.message(id)).state, MessageState.delivered);
    expect(told.whereType<ConnectionChanged>().map((it) => it.connection), const [
      ConnectionConnecting(),
      ConnectionOnline(),
    ]);
    core.become(id, MessageState.read);
    expect([for (final step in ok(await core.trace(id))) step.step], const [
      TraceStep.stored,
      TraceStep.sealed,
      TraceStep.acknowledged,
      TraceStep.delivered,
      TraceStep.read,
    ]);
  });

  test('a home service knows who has which secret, and what has left is told', () async {
    final causeway = FakeCauseway();
    final sent = <(String, String, String?)>[];
    causeway.newCore =
        (account) =>
            FakeCore(number: account.number)
              ..letIn = ((number, credential) {
                return credential?.secret == 'of $number'
                    ? const ConnectionOnline()
                    : const ConnectionStopped(StopCause.credentialsRefused);
              })
              ..onSent = ((from, to, message) => sent.add((from, to, message.content.words)));
    final key = ok(await causeway.newKey());
    const account = NewAccount(
      number: '+34600111222',
      home: 'home.example',
      credential: PasswordCredential('wrong'),
    );
    ok(await causeway.create(folder: 'account', key: key, account: account));
    // Who opens it again finds the home service as it was.
    final core = ok(await causeway.open(folder: 'account', key: key));
    const stopped = ConnectionStopped(StopCause.credentialsRefused);
    ok(await core.connect());
    await until(() => core.connection == stopped);
    final chat = ok(await core.openChat('+34600333444@home.example'));
    ok(await core.sendText(chat.id, 'Hello'));
    expect(sent, isEmpty);
    ok(await core.setCredential(const PasswordCredential('of +34600111222')));
    ok(await core.connect());
    await until(() => sent.isNotEmpty);
    expect(sent, [('+34600111222@home.example', '+34600333444@home.example', 'Hello')]);
    final change = core.changeNumber(
      number: '+34600555666',
      credential: const PasswordCredential('of +34600111222'),
    );
    expect((await change.done).errorOrNull, const SignInError(StopCause.credentialsRefused));
    expect(ok(await core.identity()).number, '+34600111222');
  });

  test('requests are counted, and each change of the count is told', () async {
    final core = await onboarded();
    final told = <CoreEvent>[];
    core.events.listen(told.add);
    core.receive(_jonas, 'Hallo');
    core.receive(_stranger, 'Guten Tag');
    expect(ok(await core.requestCount()), 2);
    final [first, second] = [for (final it in ok(await core.requests())) it.chat.id];
    ok(await core.blockNumber(_jonas.split('@').first));
    expect(ok(await core.requestCount()), 1);
    ok(await core.acceptRequest(second));
    expect(ok(await core.requestCount()), 0);
    await until(() => told.whereType<RequestChanged>().length == 4);
    expect(told.whereType<RequestChanged>().skip(2), [RequestChanged(first), RequestChanged(second)]);
  });

  test('the number is shared before a chat with a partner begins', () async {
    final core = await onboarded();
    expect((await core.openChat(_jonas)).errorOrNull, const ConfirmSharingError('haiket'));
    final before = ok(await core.findPerson(partner: 'haiket', typed: '+4915112345678').done);
    expect(before.answer, const LookupConfirmSharing());
    ok(await core.shareNumber('haiket'));
    final person = ok(await core.findPerson(partner: 'haiket', typed: '+49 151 12345678').done);
    expect((person.answer, person.address), (const PersonFound(), _jonas));
    final chat = ok(await core.openChat(person.address));
    expect((chat.kind, chat.partnerName), (ChatKind.thirdParty, 'Haiket'));
    final wrong = await core.findPerson(partner: 'haiket', typed: 'jonas@web.example').done;
    expect(
      wrong.errorOrNull,
      const BadIdentifierError(IdentifierProblem.otherKind, wanted: [IdentifierKind.phone]),
    );
    final swiss = await core.findPerson(partner: 'haiket', typed: '+41791234567').done;
    expect(swiss.errorOrNull, RefusedError(Refusal.peerNotEligible));
  });

  test('strangers are held apart, few words of each', () async {
    final core = await onboarded() as FakeCore;
    for (var i = 0; i < 7; i++) {
      core.receive(_stranger, 'word $i');
    }
    expect(ok(await core.inbox(const InboxQuery())).rows, isEmpty);
    final request = ok(await core.requests()).single;
    expect((request.dropped, request.last?.content), (2, const TextContent('word 4')));
    final refused = await core.sendText(request.chat.id, 'x');
    expect(refused.errorOrNull, RefusedError(Refusal.requestNotAccepted));
    ok(await core.acceptRequest(request.chat.id));
    expect(ok(await core.inbox(const InboxQuery())).rows.single.unread, 5);
    expect(ok(await core.requests()), isEmpty);
  });

  test('who is refused or blocked is not heard', () async {
    final core = await onboarded() as FakeCore;
    core.receive(_stranger, 'hello');
    final request = ok(await core.requests()).single.chat.id;
    ok(await core.refuseRequest(request));
    expect(core.receive(_stranger, 'again'), null);
    ok(await core.changeSettings(const SetWhoMayContact(WhoMayContact.nobody)));
    expect(core.receive(_jonas, 'hello'), null);
  });

  test('every reason makes a chat read-only, and going back opens it', () async {
    final core = FakeCore.seeded();
    final chat = core.findByPeer(_jonas);
    Future<Refusal?> why() async => ok(await core.chat(chat)).readOnly;
    expect(await why(), null);
    ok(await core.changeSettings(const SwitchThirdParty(on: false)));
    expect(await why(), Refusal.switchedOff);
    ok(await core.changeSettings(const SwitchThirdParty(on: true)));
    ok(await core.changeSettings(const DropPartner('haiket')));
    expect(await why(), Refusal.partnerNotChosen);
    ok(await core.changeSettings(const ChoosePartner('haiket')));
    core.setNumber('+447400123456');
    expect(await why(), Refusal.notEligible);
    core.setNumber('+34600777888');
    expect(await why(), Refusal.numberNotAgreed);
    ok(await core.shareNumber('haiket'));
    expect(await why(), null);
  });

  test('errors and waiting are injected', () async {
    final core = FakeCore.seeded()
      ..fail(CoreCall.inbox, const DiskFullError())
      ..hold(CoreCall.settings);
    expect((await core.inbox(const InboxQuery())).errorOrNull, const DiskFullError());
    ok(await core.inbox(const InboxQuery()));
    var came = false;
    final settings = core.settings().then((_) => came = true);
    await Future<void>.delayed(Duration.zero);
    expect(came, isFalse);
    core.release(CoreCall.settings);
    await settings;
    expect(core.calls, [CoreCall.inbox, CoreCall.inbox, CoreCall.settings]);
  });

  test('the separate layout has one row for all of them', () async {
    final core = FakeCore.seeded(layout: InboxLayout.separate);
    final rows = ok(await core.inbox(const InboxQuery())).rows;
    expect([for (final row in rows) row.kind], const [
      InboxRowKind.chat,
      InboxRowKind.thirdPartyChats,
    ]);
    final row = ok(await core.thirdPartyRow())!;
    expect(row, rows.last);
    final apart = ok(await core.inbox(const InboxQuery(list: InboxList.thirdParty))).rows;
    expect(row.unread, apart.fold(0, (sum, it) => sum + it.unread));
    expect(apart.length, 3);
  });

  test('what is seeded is the same each time, and holds every state', () async {
    final (one, two) = (FakeCore.seeded(), FakeCore.seeded());
    final rows = ok(await one.inbox(const InboxQuery())).rows;
    expect(ok(await two.inbox(const InboxQuery())).rows, rows);
    final states = <MessageState>{};
    for (final row in rows) {
      states.addAll(ok(await one.history(row.chat!.id)).map((it) => it.state));
    }
    expect(
      states,
      containsAll(const [
        MessageState.sent,
        MessageState.delivered,
        MessageState.read,
        MessageState.failed,
        MessageState.received,
        MessageState.unreadable,
        MessageState.notice,
      ]),
    );
    expect(ok(await one.requests()).length, 2);
    expect(ok(await one.blocked()).length, 1);
  });

  test('a safety number is the same for both, and either can scan the other', () async {
    final core = FakeCore();
    final chat = ok(await core.openChat('+34600333444@home.example'));
    expect(chat.suite, Suite.signalPq);
    final print = 'ab' * 32;
    core.setDevices(chat.id, [
      Device(number: 1, trust: Trust.firstUse, active: true, fingerprint: print),
      const Device(number: 2, trust: Trust.firstUse, active: true),
    ]);
    final number = ok(await core.safetyNumber(chat.id, device: 1))!;
    expect(number.digits, matches(RegExp(r'^[0-9]{60}$')));
    expect(number.groups.join(), number.digits);
    expect(number.groups, hasLength(12));
    Future<Comparison?> scan(Uint8List code) async =>
        ok(await core.compareSafetyCode(chat.id, device: 1, scanned: code));
    expect(await scan(core.codeOnTheirScreen(chat.id, 1)), Comparison.same);
    // One's own code is no proof of the other side.
    expect(await scan(number.code), Comparison.different);
    expect(await scan(Uint8List.fromList([1, 2, 3])), Comparison.noCode);
    expect(ok(await core.safetyNumber(chat.id, device: 2)), null);
    core.chatsById[chat.id]!.suite = Suite.omemo;
    expect(ok(await core.safetyNumber(chat.id, device: 1)), null);
  });

  test('the home service answers what is wanted of push notifications', () async {
    final core = FakeCore()..pushAnswer = PushState.refused;
    final told = <CoreEvent>[];
    core.events.listen(told.add);
    ok(await core.enablePush(service: 'push.example', node: 'phone'));
    ok(await core.connect());
    await until(() => told.contains(const SettingsChanged()));
    final push = ok(await core.push());
    expect((push.state, push.condition), (PushState.refused, 'not-allowed'));
    ok(await core.disablePush());
    await until(() => told.whereType<SettingsChanged>().length == 2);
    expect(ok(await core.push()), const Push(state: PushState.off));
  });

  test('a token that ends is told', () async {
    final core = FakeCore();
    final told = <CoreEvent>[];
    core.events.listen(told.add);
    final at = fakeStart.add(const Duration(minutes: 10));
    core.endToken(at);
    expect(ok(await core.tokenEnds()), at);
    await until(() => told.contains(const TokenWanted()));
  });

  test('a changed key asks for a decision about that key', () async {
    final core = FakeCore.seeded();
    final chat = core.findByPeer(_jonas);
    final device = ok(await core.devices(chat)).single;
    final wrong = await core.setTrust(
      chat,
      device: device.number,
      decision: TrustDecision.verified,
      seen: 'ab' * 32,
    );
    expect(wrong.errorOrNull, const KeyChangedError());
    ok(
      await core.setTrust(
        chat,
        device: device.number,
        decision: TrustDecision.refused,
        seen: device.fingerprint,
      ),
    );
    expect(ok(await core.devices(chat)).single.trust, Trust.refused);
  });

  test('notifications are planned as the user wants them', () async {
    final core = FakeCore.seeded();
    final message = core.receive(_jonas, 'Are you there?')!;
    final plan = ok(await core.notificationPlan(message.id));
    expect((plan.show, plan.sound, plan.contactName), (true, true, 'Jonas Weber'));
    expect((plan.textWhenLocked, plan.textWhenUnlocked), (false, true));
    final chat = core.findByPeer(_jonas);
    ok(await core.mute(chat));
    expect(ok(await core.notificationPlan(message.id)).unshown, Unshown.chatMuted);
    ok(await core.unmute(chat));
    ok(await core.markRead(chat, message.id));
    expect(ok(await core.notificationPlan(message.id)).unshown, Unshown.alreadySeen);
  });
}
