import 'package:causeway_core/lab.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/phone.dart';
import 'flow.dart';

/// The account gets another number.
final numberFlows = <QaFlow>[
  QaFlow('number-abroad', (phone) async {
    final words = phone.words;
    await phone.chatWith(Lab.anna);
    await phone.say('I am moving to Switzerland');
    await phone.heard(Lab.anna, ['I am moving to Switzerland']);
    await phone.see(Phone.arrived);
    await phone.back();

    await _change(phone, await phone.lab.account(before: '+41791'));
    await phone.seeText(words.changeThirdPartyClosed);
    expect(find.text(words.changeTell), findsNothing);
    await phone.picture('abroad');
    await phone.tapButton(words.actionDone);
    await phone.back();
    await phone.tapText('anna@firm.example');
    await phone.seeText(words.refusalNotEligible);
    await phone.see(phone.bubble('I am moving to Switzerland'));
    expect(phone.composer, findsNothing);
    await phone.picture('read-only');
    await phone.tries(Lab.anna, 'Can you read this?');
    await phone.back();

    await _change(phone, await phone.lab.account());
    await phone.seeText(words.changeTellTitle);
    await phone.picture('back');
    await phone.tapText(words.changeTell);
    await phone.gone(find.text(words.changeTell));
    await phone.tapButton(words.actionDone);
    await phone.back();
    await phone.enforced();
    await phone.tapText('anna@firm.example');
    await phone.see(phone.composer);
    await phone.say('Back again, with this number');
    await phone.heard(Lab.anna, ['Back again, with this number']);
    await phone.lab.send(Lab.anna, phone.address, 'Welcome home');
    await phone.see(phone.bubble('Welcome home'));
    expect(find.text('Can you read this?'), findsNothing);
    await phone.picture('goes-on');
  }),
];

/// From the list of chats to what came of it.
Future<void> _change(Phone phone, (String number, String password) to) async {
  final words = phone.words;
  final (number, password) = to;
  await phone.tapTooltip(words.inboxSettings);
  await phone.tapText(words.changeTitle);
  await phone.tapButton(words.actionContinue);
  await phone.typeInto(words.changeNewNumber, number);
  await phone.typeInto(words.signInSecret, password);
  await phone.tapButton(words.changeTitle);
  await phone.answer(words.changeTitle);
  await phone.see(find.widgetWithText(FilledButton, words.actionDone));
  phone
    ..number = number
    ..password = password;
}
