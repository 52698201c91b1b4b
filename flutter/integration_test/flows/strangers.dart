import 'package:causeway_core/lab.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/phone.dart';
import 'flow.dart';

/// Somebody writes whom the user does not know.
final strangerFlows = <QaFlow>[
  QaFlow('request', (phone) async {
    final words = phone.words;
    await phone.lab.send(Lab.greta, phone.address, 'Hello, is this the bakery?');
    await phone.seeText(words.inboxRequests(1));
    await phone.picture('inbox');
    await phone.tapText(words.inboxRequests(1));
    await phone.tapText('Hello, is this the bakery?');
    await phone.seeText(words.actionAccept);
    await phone.picture('request');
    await phone.tapText(words.actionAccept);
    await phone.say('No, but nearly: the mill.');
    await phone.heard(Lab.greta, ['No, but nearly: the mill.']);
    await phone.lab.send(Lab.greta, phone.address, 'Sorry!');
    await phone.see(phone.bubble('Sorry!'));
    await phone.picture('chat');
  }),

  QaFlow('request-declined', (phone) async {
    final words = phone.words;
    await phone.lab.send(Lab.otto, phone.address, 'A word about your roof');
    await phone.tapText(words.inboxRequests(1));
    await phone.tapText('A word about your roof');
    await phone.answer(words.actionRefuse);
    await phone.seeText(words.requestRefuseTitle);
    await phone.picture('asked');
    await phone.answer(words.actionRefuse);
    await phone.seeText(words.requestsEmptyTitle);
    await _notHeardAgain(phone, Lab.otto, 'And your windows?');
    await phone.picture('only-the-other');
  }),

  QaFlow('block', (phone) async {
    final words = phone.words;
    await phone.lab.send(Lab.otto, phone.address, 'You have won a prize');
    await _block(phone, 'You have won a prize');
    await _notHeardAgain(phone, Lab.otto, 'Do you not want it?');
    await phone.gone(find.textContaining('otto@prize.example'));
    await phone.picture('only-the-other');
    await phone.back();
    await phone.tapTooltip(words.inboxSettings);
    await phone.tapText(words.settingsBlocked);
    await phone.see(find.textContaining('prize.example'));
    await phone.picture('blocked');
  }),

  QaFlow('block-everywhere', (phone) async {
    final words = phone.words;
    await phone.lab.send(Lab.greta, phone.address, 'Cheap loans');
    await _block(phone, 'Cheap loans');
    await _notHeardAgain(phone, Lab.greta, 'Even cheaper');
    await phone.back();
    // Who is blocked on one app is blocked wherever their number is known.
    for (final app in ['Haiket', phone.lab.domain]) {
      await phone.newChat();
      await phone.tapText(app);
      await phone.seeText(words.newChatIdentifier(app));
      await phone.type(_gretasNumber);
      await phone.tapText(words.newChatFindButton);
      await phone.seeText(words.refusalBlocked);
      await phone.picture('not-on-${app == 'Haiket' ? 'haiket' : 'the-own-service'}');
      await phone.back();
      await phone.seeText(words.newChatWhere);
      await phone.back();
      await phone.seeText(words.inboxTitle);
    }
    await phone.tapTooltip(words.inboxSettings);
    await phone.tapText(words.settingsBlocked);
    await phone.see(find.text(words.blockedUnblock));
    expect(find.text(words.blockedUnblock), findsOne, reason: 'it is one person');
    expect(find.textContaining(phone.core.shownIdentifier(_gretasNumber)), findsOne);
    await phone.picture('blocked');
  }),
];

/// Greta is known by it on Haiket, and may be anywhere else.
final _gretasNumber = Lab.greta.split('@').first;

/// Blocks somebody from their request, and stays in the list of requests.
Future<void> _block(Phone phone, String wrote) async {
  final words = phone.words;
  await phone.tapText(words.inboxRequests(1));
  await phone.tapText(wrote);
  await phone.answer(words.actionBlock);
  await phone.seeText(words.chatBlockBody);
  await phone.picture('asked');
  await phone.answer(words.actionBlock);
  await phone.seeText(words.requestsEmptyTitle);
}

/// Somebody who is not to be heard any more tries again, and somebody else writes: what comes after it has come shows that what came
/// before was not let in.
Future<void> _notHeardAgain(Phone phone, String person, String text) async {
  final words = phone.words;
  await phone.tries(person, text);
  await phone.lab.send(Lab.anna, phone.address, 'Lunch?');
  await phone.seeText('Lunch?');
  expect(find.text(text), findsNothing);
  await phone.back();
  await phone.seeText(words.inboxRequests(1));
  await phone.tapText(words.inboxRequests(1));
  await phone.seeText('Lunch?');
  expect(find.text(text), findsNothing);
}
