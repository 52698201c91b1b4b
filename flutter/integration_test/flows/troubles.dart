import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/phone.dart';
import 'flow.dart';

/// The network, the phone or the home service does not do what one expects.
final troubleFlows = <QaFlow>[
  QaFlow('no-network', (phone) async {
    await phone.chatWith(Lab.anna);
    await phone.say('At the door');
    await phone.heard(Lab.anna, ['At the door']);
    await phone.see(Phone.arrived);
    await phone.lab.cut();
    try {
      await phone.until('no connection', () => phone.core.connection is! ConnectionOnline);
      await phone.say('In a tunnel');
      await phone.picture('in-the-tunnel');
      expect(Phone.arrived, findsOne);
      await phone.tries(Lab.anna, 'Where are you?');
    } finally {
      await phone.lab.mend();
    }
    await phone.heard(Lab.anna, ['At the door', 'In a tunnel']);
    await phone.see(phone.bubble('Where are you?'));
    await phone.until('both to arrive', () => Phone.arrived.evaluate().length == 2);
    await phone.picture('out-again');
  }),

  QaFlow('killed', (phone) async {
    const begun = 'I have begun to write, and';
    await phone.chatWith(Lab.anna);
    await phone.say('Wait, I will tell you');
    await phone.heard(Lab.anna, ['Wait, I will tell you']);
    await phone.type(begun);
    final chat = ok(await phone.core.findChat(Lab.anna)).id;
    await phone.until('the draft', () async => ok(await phone.core.draft(chat)) == begun);
    await phone.picture('before');
    await phone.endAndReturn(
      meanwhile: () => phone.lab.send(Lab.anna, phone.address, 'Tell me what?'),
    );
    // Where they were, with what they had begun.
    await phone.see(phone.bubble('Wait, I will tell you'));
    await phone.seeText(begun);
    await phone.see(phone.bubble('Tell me what?'));
    await phone.picture('after');
    await phone.say('$begun the phone has ended the app');
    await phone.heard(Lab.anna, [
      'Wait, I will tell you',
      '$begun the phone has ended the app',
    ]);
    await phone.back();
    await phone.seeText(phone.words.inboxTitle);
  }),

  QaFlow('sign-in-again', (phone) async {
    final words = phone.words;
    // As if the home service had given the account another password meanwhile: the one on the phone is wrong now.
    ok(await phone.core.setCredential(const PasswordCredential('of yesterday')));
    ok(await phone.core.disconnect());
    ok(await phone.core.connect());
    await phone.seeText(words.stopCredentialsRefused);
    await phone.picture('refused');
    await phone.tries(Lab.anna, 'Have you moved?');
    await phone.tapText(words.actionSignInAgain);
    await phone.typeInto(words.signInSecret, 'not this one');
    await phone.tapButton(words.signInButton);
    await phone.seeText(words.signInRefused);
    await phone.picture('wrong');
    await phone.typeInto(words.signInSecret, phone.password);
    await phone.tapButton(words.signInButton);
    await phone.seeText(words.inboxTitle);
    await phone.gone(find.text(words.stopCredentialsRefused));
    // Nothing was lost meanwhile.
    await phone.tapText(words.inboxRequests(1));
    await phone.seeText('Have you moved?');
    await phone.picture('again');
  }),
];
