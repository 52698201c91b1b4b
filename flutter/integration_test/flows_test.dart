import 'dart:io';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:causeway_core/native.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:integration_test/integration_test.dart';

import 'support/phone.dart';

/// What people do, on the native core, against real servers and real people (`./dev qa`).
///
/// CAUSEWAY_LAB is the control of a lab, CAUSEWAY_FLOW the only flow to run: given when the app is built for a device, else by the
/// environment. There CAUSEWAY_LIBRARY is the native library, which a device has built in.
void main() {
  final binding = IntegrationTestWidgetsFlutterBinding.ensureInitialized();
  final environment = Platform.isAndroid || Platform.isIOS ? const <String, String>{} : Platform.environment;
  const built = (
    lab: String.fromEnvironment('CAUSEWAY_LAB'),
    flow: String.fromEnvironment('CAUSEWAY_FLOW'),
  );
  final control = built.lab.isNotEmpty ? built.lab : environment['CAUSEWAY_LAB'] ?? '';
  final only = built.flow.isNotEmpty ? built.flow : environment['CAUSEWAY_FLOW'] ?? '';
  if (control.isEmpty) {
    test('flows', () {}, skip: 'CAUSEWAY_LAB names no lab: ./dev qa starts one');
    return;
  }

  late Causeway native;
  late Lab lab;
  final report = <Map<String, Object?>>[];
  setUpAll(() async {
    native = await NativeCauseway.load(library: environment['CAUSEWAY_LIBRARY']);
    lab = await Lab.at(control);
    // The only way to pictures of what Android draws.
    if (Platform.isAndroid) await binding.convertFlutterSurfaceToImage();
  });
  tearDownAll(() async {
    await lab.close();
    // For the report that the computer writes (test_driver/integration_test.dart).
    binding.reportData = {...?binding.reportData, 'flows': report};
  });

  void flow(
    String name,
    Future<Phone> Function(WidgetTester, Lab, Causeway) begin,
    Future<void> Function(Phone phone, Future<void> Function(String step) picture) body,
  ) {
    if (only.isNotEmpty && only != name) return;
    testWidgets(name, (tester) async {
      final clock = Stopwatch()..start();
      final entry = <String, Object?>{'name': name, 'error': 'it did not end'};
      report.add(entry);
      Phone? phone;
      try {
        phone = await begin(tester, lab, native);
        final at = phone;
        await body(at, (step) => at.picture(name, step));
        entry.remove('error');
        // Told again to whoever runs the test.
        // ignore: avoid_catches_without_on_clauses
      } catch (error) {
        entry['error'] = '$error\n${await phone?.account()}';
        debugPrint('${entry['error']}');
        await phone?.picture(name, 'failed');
        rethrow;
      } finally {
        entry['seconds'] = clock.elapsed.inMilliseconds / 1000;
      }
    }, timeout: const Timeout(Duration(minutes: 10)));
  }

  flow('first-message', Phone.start, (phone, picture) async {
    await picture('welcome');
    await phone.tapText(en.welcomeStart);
    await phone.type(phone.number);
    await picture('number');
    await phone.tapText(en.actionContinue);
    await phone.seeText(en.signInTitle);
    await phone.type(lab.domain);
    await phone.type(phone.password, field: 1);
    await phone.tapButton(en.signInButton);
    await phone.seeText(en.noticeTitle);
    await picture('signed-in');

    await phone.tapText(en.actionSetUp);
    await phone.tapText(en.onboardingStartButton);
    await picture('what-it-is');
    await phone.tapText(en.onboardingUnderstood);
    await phone.tapText('BirdyChat');
    await phone.tapText('Haiket');
    await picture('apps');
    await phone.tapText(en.actionContinue);
    await phone.tapText(en.layoutCombined);
    await phone.tapText(en.onboardingFinish);
    await phone.seeText(en.onboardingDoneButton);
    await picture('set-up');

    await phone.tapText(en.onboardingDoneButton);
    await phone.tapText('BirdyChat');
    await phone.type('Anna@Firm.example');
    await phone.tapText(en.newChatFindButton);
    await phone.seeText(en.shareAgree);
    await picture('what-is-shared');
    await phone.tapText(en.shareAgree);
    await phone.seeText(en.chatPartnerBanner('BirdyChat'));
    await phone.say('Hola, Anna 👋');
    expect(await lab.received(Lab.anna, phone.address), ['Hola, Anna 👋']);
    await phone.see(Phone.arrived);
    await lab.send(Lab.anna, phone.address, 'Hi! Where are you?');
    await phone.see(phone.bubble('Hi! Where are you?'));
    await picture('both-ways');

    await phone.tap(find.byType(BackButton));
    await phone.seeText(en.inboxTitle);
    await phone.seeText('Hi! Where are you?');
    await picture('inbox');
  });

  flow('request', Phone.ready, (phone, picture) async {
    await lab.send(Lab.greta, phone.address, 'Hello, is this the bakery?');
    await phone.seeText(en.inboxRequests(1));
    await picture('inbox');
    await phone.tapText(en.inboxRequests(1));
    await phone.tapText('Hello, is this the bakery?');
    await phone.seeText(en.actionAccept);
    await picture('request');
    await phone.tapText(en.actionAccept);
    await phone.say('No, but nearly: the mill.');
    expect(await lab.received(Lab.greta, phone.address), ['No, but nearly: the mill.']);
    await lab.send(Lab.greta, phone.address, 'Sorry!');
    await phone.see(phone.bubble('Sorry!'));
    await picture('chat');
  });

  flow('block', Phone.ready, (phone, picture) async {
    await lab.send(Lab.otto, phone.address, 'You have won a prize');
    await phone.tapText(en.inboxRequests(1));
    await phone.tapText('You have won a prize');
    await phone.tapText(en.actionBlock);
    await picture('asked');
    await phone.tap(find.widgetWithText(TextButton, en.actionBlock));
    await phone.gone(find.text('You have won a prize'));
    // What comes after it has come shows that what came before was not let in.
    await lab.send(Lab.otto, phone.address, 'Do you not want it?').onError<LabError>((_, _) {});
    await lab.send(Lab.anna, phone.address, 'Lunch?');
    await phone.tap(find.byType(BackButton));
    await phone.seeText(en.inboxRequests(1));
    await phone.tapText(en.inboxRequests(1));
    await phone.seeText('Lunch?');
    expect(find.textContaining('Do you not want it'), findsNothing);
    expect(find.textContaining('otto@prize.example'), findsNothing);
    await picture('only-the-other');
  });

  flow('no-network', Phone.ready, (phone, picture) async {
    await lab.send(Lab.anna, phone.address, 'Are you there?');
    await phone.tapText(en.inboxRequests(1));
    await phone.tapText('Are you there?');
    await phone.tapText(en.actionAccept);
    await phone.see(find.text(en.chatMessageHint));
    await lab.cut();
    try {
      await phone.say('In a tunnel');
      await picture('in-the-tunnel');
      expect(Phone.arrived, findsNothing);
    } finally {
      await lab.mend();
    }
    expect(await lab.received(Lab.anna, phone.address), ['In a tunnel']);
    await phone.see(Phone.arrived);
    await picture('out-again');
  });
}
