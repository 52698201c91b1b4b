import 'package:causeway_core/lab.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/phone.dart';
import 'flow.dart';

/// The phone's own settings change while the app is open: it follows at once, and everything in it still works.
final lookFlows = <QaFlow>[
  QaFlow('language', (phone) async {
    await phone.seeText(phone.words.inboxEmptyTitle);
    for (final language in const ['de', 'el', 'mt']) {
      final before = phone.words.inboxEmptyTitle;
      phone.speaks(Locale(language));
      await phone.seeText(phone.words.inboxEmptyTitle);
      expect(find.text(before), findsNothing);
      await phone.picture('inbox-$language');
    }
    await _meet(phone);
    phone.speaks(const Locale('fi'));
    await phone.see(phone.composer);
    await phone.picture('chat-fi');
    await _lookAround(phone);
  }),

  QaFlow('large-text', (phone) async {
    phone.tester.platformDispatcher.textScaleFactorTestValue = 2;
    await phone.until('large text', () => _scale(phone) == 2);
    await phone.picture('inbox');
    await _meet(phone);
    await _lookAround(phone);
    // More than the app can follow.
    phone.tester.platformDispatcher.textScaleFactorTestValue = 3;
    await phone.tester.pump();
    await phone.until('the largest text', () => _scale(phone) == 2);
    await phone.picture('largest');
  }),

  QaFlow('dark', (phone) async {
    phone.tester.platformDispatcher.platformBrightnessTestValue = Brightness.dark;
    await phone.until('the dark', () => _brightness(phone) == Brightness.dark);
    await phone.picture('inbox');
    await _meet(phone);
    expect(_brightness(phone), Brightness.dark);
    await _lookAround(phone);
    phone.tester.platformDispatcher.platformBrightnessTestValue = Brightness.light;
    await phone.until('the light', () => _brightness(phone) == Brightness.light);
    await phone.picture('light-again');
  }),
];

/// What is drawn on the page that is open.
BuildContext _page(Phone phone) => phone.tester.element(find.byType(Scaffold).last);

double _scale(Phone phone) => MediaQuery.textScalerOf(_page(phone)).scale(100) / 100;

Brightness _brightness(Phone phone) => Theme.of(_page(phone)).brightness;

/// Somebody writes, is let in and answered.
Future<void> _meet(Phone phone) async {
  final words = phone.words;
  await phone.lab.send(Lab.greta, phone.address, 'Hello, is this the bakery?');
  await phone.tapText(words.inboxRequests(1));
  await phone.tapText('Hello, is this the bakery?');
  await phone.see(find.text(words.actionAccept));
  await phone.picture('request');
  await phone.tapText(words.actionAccept);
  await phone.say('No, but nearly: the mill.');
  await phone.heard(Lab.greta, ['No, but nearly: the mill.']);
  await phone.see(Phone.arrived);
  await phone.picture('chat');
}

/// From the chat with a former stranger to the list of chats, through pages with a lot on them, and back.
Future<void> _lookAround(Phone phone) async {
  final words = phone.words;
  await phone.back();
  await phone.seeText(words.requestsEmptyTitle);
  await phone.back();
  await phone.seeText(words.inboxTitle);
  await phone.tapTooltip(words.inboxSettings);
  await phone.picture('settings');
  for (final (name, title) in [
    ('third-party', words.settingsThirdParty),
    ('who', words.settingsWho),
    ('notifications', words.settingsNotifications),
  ]) {
    await phone.tapText(title);
    await phone.gone(find.text(words.settingsTitle));
    await phone.picture(name);
    await phone.back();
    await phone.seeText(words.settingsTitle);
  }
  await phone.back();
  await phone.seeText(words.inboxTitle);
}
