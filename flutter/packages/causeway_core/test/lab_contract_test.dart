import 'dart:io';
import 'dart:isolate';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:causeway_core/native.dart';
import 'package:causeway_core/src/native/run.dart';
import 'package:causeway_core/src/rust/api/kinds.dart' as rust;
import 'package:test/test.dart';

import 'contract.dart';
import 'phone.dart';

/// The native library against real servers and real people. CAUSEWAY_LIBRARY names the library, built with the feature `lab`, and
/// CAUSEWAY_LAB the control of `causeway-lab up --control` (docs/lab.md); `./dev dart` does it all.
Future<void> main() async {
  final library = Platform.environment['CAUSEWAY_LIBRARY'];
  final control = Platform.environment['CAUSEWAY_LAB'];
  if (library == null || control == null) {
    final missing = library == null ? 'CAUSEWAY_LIBRARY names no library' : 'CAUSEWAY_LAB names no lab';
    test('the native library in the lab', () {}, skip: missing);
    return;
  }
  final causeway = await NativeCauseway.load(library: library);
  final lab = await Lab.at(control);
  tearDownAll(lab.close);

  // Servers and people of their own take what time they take, also on a busy machine.
  void scenario(String name, Future<void> Function() body) =>
      test(name, body, timeout: const Timeout(Duration(minutes: 4)));

  scenario('an account signs in, and is told each step', () async {
    final phone = await Phone.create(causeway, lab);
    expect(ok(await phone.core.partners()).partners, isEmpty);
    await phone.connect();
    final steps = [for (final it in phone.told.whereType<ConnectionChanged>()) it.connection];
    expect(steps.first, const ConnectionConnecting());
    expect(steps.last, const ConnectionOnline());
    await eventually('the directory', () => phone.told.contains(const PartnersChanged()));
    final directory = ok(await phone.core.partners());
    expect([for (final it in directory.partners) it.id], containsAll(['birdychat', 'haiket']));
    expect((directory.expired, directory.warning), (false, null));
    expect(ok(await phone.core.partnerLogo('birdychat')), isNotEmpty);
    expect(ok(await phone.core.identity()).archive, isTrue);
    ok(await phone.core.disconnect());
    expect(phone.core.connection, const ConnectionOffline());
  });

  scenario('texts go both ways, and every state is told', () async {
    final phone = await Phone.online(causeway, lab);
    await phone.onboard();
    final core = phone.core;
    final person = ok(await core.findPerson(partner: 'birdychat', typed: 'Anna@Firm.example').done);
    expect((person.answer, person.address), (const PersonFound(), Lab.anna));
    final missing = ok(await core.findPerson(partner: 'birdychat', typed: 'no@body.example').done);
    expect(missing.answer, const PersonUnknown());
    final chat = ok(await core.openChat(person.address));
    expect((chat.kind, chat.partnerName), (ChatKind.thirdParty, 'BirdyChat'));
    expect((chat.identifier, chat.readOnly), ('anna@firm.example', null));

    final hello = ok(await core.sendText(chat.id, 'Hola, Anna 👋'));
    expect(await lab.received(Lab.anna, phone.address), ['Hola, Anna 👋']);
    await phone.delivered(hello);
    expect(phone.told, contains(MessageAdded(chat.id, hello)));
    expect(phone.told, contains(MessageChanged(chat.id, hello)));
    final steps = [for (final it in ok(await core.trace(hello))) it.step];
    expect(steps, containsAllInOrder([TraceStep.stored, TraceStep.sealed, TraceStep.delivered]));
    final [device] = ok(await core.devices(chat.id));
    expect((device.trust, device.active), (Trust.firstUse, true));
    expect(device.fingerprint, matches(RegExp(r'^[0-9a-f]{64}$')));

    await lab.send(Lab.anna, phone.address, 'Hei! Jeg leser deg.');
    await eventually('the answer', () async => (await phone.texts(chat.id)).length == 2);
    final answer = ok(await core.history(chat.id, limit: 1)).single;
    expect((answer.direction, answer.state), (MessageDirection.incoming, MessageState.received));
    await eventually('its event', () => phone.told.contains(MessageAdded(chat.id, answer.id)));
    expect(ok(await core.firstUnread(chat.id)), answer.id);
    expect((ok(await core.badge()).messages, ok(await core.chat(chat.id)).unread), (1, 1));
    final plan = ok(await core.notificationPlan(answer.id));
    expect((plan.show, plan.category), (true, NotificationCategory.thirdPartyMessage));
    ok(await core.markRead(chat.id, answer.id));
    expect(ok(await core.badge()), const UnreadCount());
    expect([for (final it in ok(await core.search('leser'))) it.id], [answer.id]);
  });

  scenario('a stranger waits as a request, to be accepted or blocked', () async {
    final phone = await Phone.online(causeway, lab);
    await phone.onboard();
    final core = phone.core;
    await lab.send(Lab.otto, phone.address, 'You have won');
    await lab.send(Lab.greta, phone.address, 'Bonjour');
    await eventually('both requests', () async => ok(await core.requestCount()) == 2);
    final requests = {for (final it in ok(await core.requests())) it.chat.peer: it.chat};
    final (otto, greta) = (requests[Lab.otto]!, requests[Lab.greta]!);
    await eventually('their events', () => phone.told.whereType<RequestChanged>().length >= 2);
    expect((otto.identifier, greta.identifier), ('otto@prize.example', '+33612345678'));
    expect(ok(await core.inbox(const InboxQuery())).rows, isEmpty);
    final early = await core.sendText(greta.id, 'Bonjour !');
    expect(early.errorOrNull, RefusedError(Refusal.requestNotAccepted));

    ok(await core.acceptRequest(greta.id));
    expect(ok(await core.requestCount()), 1);
    final sent = ok(await core.sendText(greta.id, 'Bonjour !'));
    expect(await lab.received(Lab.greta, phone.address), ['Bonjour !']);
    await phone.delivered(sent);

    ok(await core.block(otto.id));
    expect(ok(await core.requestCount()), 0);
    await eventually(
      'the home service to know',
      () async => ok(await core.policy()).enforced == Enforced.confirmed,
    );
    await lab.send(Lab.otto, phone.address, 'Last chance');
    await lab.send(Lab.greta, phone.address, 'behind it');
    await eventually('what was sent later', () async => (await phone.texts(greta.id)).length == 3);
    expect(await phone.texts(otto.id), isEmpty);
    expect(ok(await core.requestCount()), 0);
    final blocked = ok(await core.blocked()).single;
    expect(blocked.ids, contains(const KnownByAddress(Lab.otto)));
    expect((await core.openChat(Lab.otto)).errorOrNull, RefusedError(Refusal.blocked));
  });

  scenario('people on the own service find each other by number', () async {
    final (one, other) = (await Phone.online(causeway, lab), await Phone.online(causeway, lab));
    final person = ok(await one.core.findPerson(typed: other.number).done);
    expect((person.answer, person.partner), (const PersonFound(), null));
    final chat = ok(await one.core.openChat(person.address));
    expect((chat.kind, chat.readOnly), (ChatKind.native, null));
    final sent = ok(await one.core.sendText(chat.id, 'native'));
    await one.delivered(sent);
    final back = ok(await other.core.findChat(one.address));
    expect(await other.texts(back.id), ['native']);
    ok(await other.core.sendText(back.id, 'and back'));
    await eventually('the answer', () async => (await one.texts(chat.id)).length == 2);
    final nobody = ok(await one.core.findPerson(typed: '+34600000001').done);
    expect(nobody.answer, const PersonUnknown());
  });

  scenario('a wrong password stops, and signing in again goes on', () async {
    final phone = await Phone.create(causeway, lab, credential: const PasswordCredential('wrong'));
    ok(await phone.core.connect());
    const stopped = ConnectionStopped(StopCause.credentialsRefused);
    await eventually('the refusal', () => phone.core.connection == stopped);
    await eventually('its event', () => phone.told.contains(const ConnectionChanged(stopped)));
    ok(await phone.core.setCredential(PasswordCredential(phone.password)));
    await phone.connect();
    final (next, _) = await lab.account();
    final change = phone.core.changeNumber(number: next, credential: const PasswordCredential('no'));
    expect((await change.done).errorOrNull, const SignInError(StopCause.credentialsRefused));
    expect(ok(await phone.core.identity()).number, phone.number);
  });

  scenario('who cannot prove to be the home service gets nothing', () async {
    final web = HomeServer(address: lab.server.address);
    final phone = await Phone.create(causeway, lab, server: web);
    ok(await phone.core.connect());
    await eventually('the doubt', () => phone.core.connection is ConnectionUntrusted);
    ok(await phone.core.disconnect());
    ok(await phone.core.setServer(lab.server));
    await phone.connect();
  });

  scenario('a cut wire loses nothing, and a job can be stopped', () async {
    final phone = await Phone.online(causeway, lab);
    await phone.onboard();
    final core = phone.core;
    final chat = ok(await core.openChat(Lab.anna));
    await phone.delivered(ok(await core.sendText(chat.id, 'before')));
    await lab.cut();
    addTearDown(lab.mend);
    await eventually('to be offline', () => core.connection is! ConnectionOnline);
    final waits = ok(await core.sendText(chat.id, 'meanwhile'));
    await lab.send(Lab.anna, phone.address, 'to nobody');
    expect(
      ok(await core.message(waits)).state,
      anyOf(MessageState.queued, MessageState.sending),
    );
    final job = core.backgroundFetch(const Duration(minutes: 1))..stop();
    expect((await job.done).errorOrNull, const StoppedError());
    await lab.mend();
    await phone.connect();
    await phone.delivered(waits);
    await eventually('what came', () async => (await phone.texts(chat.id)).contains('to nobody'));
    final heard = await lab.received(Lab.anna, phone.address, count: 2);
    expect(heard, ['before', 'meanwhile']);
  });

  scenario('a fetch in the background brings what to show', () async {
    final phone = await Phone.online(causeway, lab);
    await phone.onboard();
    ok(await phone.core.setContacts(const [Contact(knownBy: Lab.anna, name: 'Anna')]));
    await eventually(
      'the home service to know',
      () async => ok(await phone.core.policy()).enforced == Enforced.confirmed,
    );
    ok(await phone.core.disconnect());
    await lab.send(Lab.anna, phone.address, 'while you slept');
    // It has left the other app; when it reaches the home service, nobody tells.
    late Fetched fetched;
    await eventually('the message to be there', () async {
      fetched = ok(await phone.core.backgroundFetch(const Duration(seconds: 30)).done);
      return fetched.newMessages > 0;
    });
    expect((fetched.newMessages, fetched.more), (1, false));
    expect([for (final it in fetched.notifications) it.contactName], ['Anna']);
    expect(phone.core.connection, const ConnectionOffline());
  });

  scenario('a hot restart leaves nothing running twice', () async {
    final phone = await Phone.online(causeway, lab);
    await phone.onboard();
    final chat = ok(await phone.core.openChat(Lab.anna));
    final before = phone.told;
    final former = await phone.restartHot();
    expect((await former.settings()).errorOrNull, const StoppedError());
    expect(former.connection, const ConnectionOffline());
    final seen = before.length;
    await phone.connect();
    final sent = ok(await phone.core.sendText(chat.id, 'once'));
    await phone.delivered(sent);
    expect(before.length, seen, reason: 'what was forgotten hears nothing');
    expect(phone.told, contains(MessageAdded(chat.id, sent)));
    expect(await lab.received(Lab.anna, phone.address), ['once']);
  });

  scenario('an app that is gone without a word leaves nothing behind', () async {
    final phone = await Phone.online(causeway, lab);
    await phone.onboard();
    final chat = ok(await phone.core.openChat(Lab.anna));
    ok(await phone.core.close());
    final online = ReceivePort();
    final app = await Isolate.spawn(_app, (library, phone.folder, phone.key.bytes, online.sendPort));
    expect(await online.first, 'online');
    app.kill(priority: Isolate.immediate);
    await phone.restartHot();
    await phone.connect();
    final sent = ok(await phone.core.sendText(chat.id, 'still me'));
    await phone.delivered(sent);
    expect(await lab.received(Lab.anna, phone.address), ['still me']);
  });

  scenario('a panic is an error of its call, and closing ends the events', () async {
    final phone = await Phone.online(causeway, lab);
    final panic = await run(() => rust.panic(words: 'on purpose'));
    expect(panic.errorOrNull, isA<InternalError>());
    expect(phone.core.connection, const ConnectionOnline());
    ok(await phone.core.identity());
    ok(await phone.core.close());
    await eventually('the end of the events', () => phone.ended);
    expect((await phone.core.identity()).errorOrNull, const StoppedError());
    final again = ok(await causeway.open(folder: phone.folder, key: phone.key));
    expect(ok(await again.identity()).number, phone.number);
    ok(await again.close());
  });
}

/// An app of its own, outside of any test: opens an account, goes online, and says so.
Future<void> _app((String, String, List<int>, SendPort) start) async {
  final (library, folder, key, tell) = start;
  final causeway = await NativeCauseway.load(library: library);
  final core = (await causeway.open(folder: folder, key: DatabaseKey(key))).valueOrNull!;
  core.events.listen((event) {
    if (event == const ConnectionChanged(ConnectionOnline())) tell.send('online');
  });
  await core.connect();
}
