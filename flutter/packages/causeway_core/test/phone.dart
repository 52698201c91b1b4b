import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:test/test.dart';

import 'contract.dart';

/// Somebody on the home service with the app.
class Phone {
  Phone._(this.causeway, this.lab, this.core, this.number, this.folder, this.key);

  /// Sets an account up; it is not connected yet.
  static Future<Phone> create(
    Causeway causeway,
    Lab lab, {
    Credential? credential,
    HomeServer? server,
  }) async {
    final (number, password) = await lab.account();
    final (folder, key) = (lab.folder(), ok(await causeway.newKey()));
    final core = ok(
      await causeway.create(
        folder: folder,
        key: key,
        account: NewAccount(
          number: number,
          home: lab.domain,
          credential: credential ?? PasswordCredential(password),
          server: server ?? lab.server,
        ),
      ),
    );
    final phone = Phone._(causeway, lab, core, number, folder, key)..password = password;
    phone._listen();
    addTearDown(() => phone.core.close());
    return phone;
  }

  /// The same, online.
  static Future<Phone> online(Causeway causeway, Lab lab) async {
    final phone = await create(causeway, lab);
    await phone.connect();
    return phone;
  }

  final Causeway causeway;
  final Lab lab;
  CausewayCore core;
  final String number;
  final String folder;
  final DatabaseKey key;
  late final String password;

  /// Everything that was told since the account was opened.
  List<CoreEvent> told = [];
  bool ended = false;

  String get address => '$number@${lab.domain}';

  void _listen() {
    final events = told = [];
    ended = false;
    core.events.listen(events.add, onDone: () => ended = identical(events, told));
  }

  /// As the app does that forgot all it had: opens what is still open.
  Future<CausewayCore> restartHot() async {
    final former = core;
    core = ok(await causeway.open(folder: folder, key: key));
    _listen();
    return former;
  }

  Future<void> connect() async {
    ok(await core.connect());
    await eventually('to be online', () => core.connection is ConnectionOnline);
  }

  /// Goes through onboarding, chooses every partner on offer, and lets them know the number.
  Future<void> onboard() async {
    await eventually('the directory', () async => !ok(await core.partners()).expired);
    final offered = ok(await core.onboarding()).offered;
    expect(offered, {'birdychat', 'haiket'});
    for (final answer in <OnboardingAnswer>[
      const BeginOnboarding(),
      const Understood(),
      ChooseApps(offered),
      const ChooseInbox(InboxLayout.combined),
    ]) {
      ok(await core.answerOnboarding(answer));
    }
    expect(ok(await core.onboarding()).step, OnboardingStep.done);
    for (final partner in offered) {
      ok(await core.shareNumber(partner));
    }
    await eventually(
      'the home service to know',
      () async => ok(await core.policy()).enforced == Enforced.confirmed,
    );
  }

  /// The texts of a chat, oldest first.
  Future<List<String>> texts(ChatId chat) async => [
    for (final it in ok(await core.history(chat)).reversed)
      if (it.content case TextContent(:final text)) text,
  ];

  Future<void> delivered(MessageId message) => eventually('the message to be delivered', () async {
    final state = ok(await core.message(message)).state;
    return state == MessageState.delivered || state == MessageState.read;
  });
}

/// Waits a minute for what does not come at once.
Future<void> eventually(String what, FutureOr<bool> Function() done) async {
  final late = DateTime.now().add(const Duration(minutes: 1));
  while (!await done()) {
    expect(DateTime.now().isBefore(late), isTrue, reason: '$what: it did not come');
    await Future<void>.delayed(const Duration(milliseconds: 50));
  }
}
