import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../scene.dart';
import '../stage.dart';

Future<void> toNumber(Stage stage) => stage.tapText(en.welcomeStart);

Future<void> toSignIn(Stage stage) async {
  await toNumber(stage);
  await stage.type('+34600111222');
  await stage.tapText(en.actionContinue);
}

Future<void> signIn(Stage stage) async {
  await toSignIn(stage);
  await stage.type('home.example');
  await stage.type('correct horse', field: 1);
  await stage.tapButton(en.signInButton);
}

/// Before there is an account.
final signInScenes = <Scene>[
  Scene('welcome', core: nobody, shows: () => [en.welcomeTitle, en.welcomeStart]),
  Scene('number', core: nobody, act: toNumber, shows: () => [en.numberTitle]),
  Scene(
    'number_eligible',
    core: nobody,
    act: (stage) async {
      await toNumber(stage);
      await stage.type('+34600111222');
    },
    shows: () => [en.numberEligibleTitle, '+34 600 11 12 22'],
  ),
  Scene(
    'number_outside',
    core: nobody,
    act: (stage) async {
      await toNumber(stage);
      await stage.type('+447700900123');
    },
    shows: () => [en.numberOutsideTitle],
  ),
  Scene(
    'number_short',
    core: nobody,
    act: (stage) async {
      await toNumber(stage);
      await stage.type('+34600');
    },
    shows: () => [en.eligibilityTooShort],
  ),
  Scene(
    'country_picker',
    core: nobody,
    act: (stage) async {
      await toNumber(stage);
      await stage.tap(find.byIcon(Icons.arrow_drop_down));
    },
    shows: () => [en.numberCountriesInside, 'Germany', '+49', 'Switzerland'],
  ),
  Scene(
    'country_search',
    core: nobody,
    act: (stage) async {
      await toNumber(stage);
      await stage.tap(find.byIcon(Icons.arrow_drop_down));
      await stage.type('swi');
    },
    shows: () => ['Switzerland', en.numberCountriesOutside],
  ),
  Scene(
    'country_none',
    core: nobody,
    act: (stage) async {
      await toNumber(stage);
      await stage.tap(find.byIcon(Icons.arrow_drop_down));
      await stage.type('Atlantis');
    },
    shows: () => [en.numberCountryNone],
  ),
  Scene(
    'which_numbers',
    core: nobody,
    at: '/welcome/which-numbers',
    shows: () => [en.eligibilityNumber, en.eligibilityLeaving],
  ),
  Scene('sign_in', core: nobody, act: toSignIn, shows: () => [en.signInTitle, en.signInService]),
  Scene(
    'sign_in_missing',
    core: nobody,
    act: (stage) async {
      await toSignIn(stage);
      await stage.tapButton(en.signInButton);
    },
    shows: () => [en.signInMissingService, en.signInMissingSecret],
  ),
  Scene(
    'sign_in_connecting',
    core: nobody,
    act: (stage) async {
      stage.causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
      await signIn(stage);
    },
    shows: () => [en.signInConnecting('home.example')],
  ),
  Scene(
    'sign_in_slow',
    core: nobody,
    act: (stage) async {
      stage.causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
      await signIn(stage);
      await stage.tester.pump(const Duration(seconds: 20));
    },
    shows: () => [en.signInGoOn],
  ),
  Scene(
    'sign_in_refused',
    core: nobody,
    act: (stage) async {
      stage.causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
      await signIn(stage);
      stage.core.setConnection(const ConnectionStopped(StopCause.credentialsRefused));
    },
    shows: () => [en.signInRefused, en.signInStartOver],
  ),
];
