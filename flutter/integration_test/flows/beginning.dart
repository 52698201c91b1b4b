import 'package:causeway_core/lab.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/phone.dart';
import 'flow.dart';

/// How one comes to third-party chats.
final beginningFlows = <QaFlow>[
  QaFlow('first-message', begin: Phone.start, (phone) async {
    final words = phone.words;
    await phone.picture('welcome');
    await phone.tapText(words.welcomeStart);
    await phone.type(phone.number);
    await phone.picture('number');
    await phone.tapText(words.actionContinue);
    await phone.seeText(words.signInTitle);
    await phone.typeInto(words.signInService, phone.lab.domain);
    await phone.typeInto(words.signInSecret, phone.password);
    await phone.tapButton(words.signInButton);
    await phone.seeText(words.noticeTitle);
    await phone.picture('signed-in');

    await phone.tapText(words.actionSetUp);
    await phone.tapText(words.onboardingStartButton);
    await phone.picture('what-it-is');
    await phone.tapText(words.onboardingUnderstood);
    await phone.tapText('BirdyChat');
    await phone.tapText('Haiket');
    await phone.picture('apps');
    await phone.tapText(words.actionContinue);
    await phone.tapText(words.layoutCombined);
    await phone.tapText(words.onboardingFinish);
    await phone.seeText(words.onboardingDoneButton);
    await phone.picture('set-up');

    await phone.tapText(words.onboardingDoneButton);
    await phone.tapText('BirdyChat');
    await phone.type('Anna@Firm.example');
    await phone.tapText(words.newChatFindButton);
    await phone.seeText(words.shareTitle('BirdyChat'));
    await phone.picture('what-is-shared');
    await phone.tapText(words.shareAgree);
    await phone.seeText(words.chatPartnerBanner('BirdyChat'));
    await phone.say('Hola, Anna 👋');
    await phone.heard(Lab.anna, ['Hola, Anna 👋']);
    await phone.see(Phone.arrived);
    await phone.lab.send(Lab.anna, phone.address, 'Hi! Where are you?');
    await phone.see(phone.bubble('Hi! Where are you?'));
    await phone.picture('both-ways');

    await phone.back();
    await phone.seeText(words.inboxTitle);
    await phone.seeText('Hi! Where are you?');
    await phone.picture('inbox');
  }),

  QaFlow('onboarding', begin: Phone.signedIn, (phone) async {
    final words = phone.words;
    // Put away, it stays away; the settings lead there too.
    await phone.tapText(words.actionDismiss);
    await phone.gone(find.text(words.noticeTitle));
    await phone.tapTooltip(words.inboxSettings);
    await phone.tapText(words.settingsThirdParty);
    await phone.tapButton(words.actionSetUp);
    await phone.tapText(words.onboardingStartButton);
    await phone.seeText(words.onboardingExplanationTitle);
    // Left in the middle, it goes on where it was.
    await phone.tap(find.byType(CloseButton));
    await phone.tapButton(words.settingsThirdPartyContinue);
    await phone.tapText(words.onboardingUnderstood);
    await phone.tapText('BirdyChat');
    await phone.tapText(words.actionContinue);
    await phone.seeText(words.onboardingInboxTitle);
    await phone.answer(words.actionBack);
    await phone.seeText(words.onboardingAppsTitle);
    await phone.picture('apps');
    await phone.tapText(words.actionContinue);
    await phone.tapText(words.layoutSeparate);
    await phone.tapText(words.onboardingFinish);
    await phone.seeText(words.onboardingDoneTitle);
    await phone.answer(words.actionDone);
    await phone.seeText(words.settingsAppOn);
    await phone.seeText(words.settingsAppOff);
    await phone.picture('one-of-two');
    await phone.enforced();

    // Only who is on the chosen app gets through.
    await phone.tries(Lab.greta, 'Can you hear me?');
    await phone.lab.send(Lab.anna, phone.address, 'Lunch?');
    await phone.back();
    await phone.back();
    await phone.seeText(words.inboxRequests(1));
    await phone.tapText(words.inboxRequests(1));
    await phone.tapText('Lunch?');
    await phone.tapText(words.actionAccept);
    await phone.see(phone.composer);
    await phone.back();
    await phone.gone(find.text('Lunch?'));
    await phone.back();
    await phone.tapText(words.inboxThirdPartyRow);
    await phone.seeText('anna@firm.example');
    await phone.picture('in-their-folder');
  }),

  QaFlow('new-partner', begin: Phone.withOneApp, (phone) async {
    final words = phone.words;
    await phone.seeText(words.newAppTitle('Haiket'));
    await phone.picture('told');
    await phone.tapText(words.newAppLook);
    await phone.seeText(words.partnerReach('Haiket'));
    await phone.picture('what-it-can');
    await phone.tapText(words.partnerReach('Haiket'));
    await phone.until(
      'Haiket to be chosen',
      () async => ok(await phone.core.settings()).partners.contains('haiket'),
    );
    await phone.enforced();
    await phone.back();
    await phone.seeText(words.inboxTitle);
    expect(find.text(words.newAppTitle('Haiket')), findsNothing);
    await phone.lab.send(Lab.greta, phone.address, 'And now?');
    await phone.tapText(words.inboxRequests(1));
    await phone.tapText('And now?');
    await phone.tapText(words.actionAccept);
    await phone.say('Yes');
    await phone.heard(Lab.greta, ['Yes']);
    await phone.picture('chat');
  }),
];
