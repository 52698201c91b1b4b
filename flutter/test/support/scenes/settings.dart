import 'package:causeway/words/words.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../scene.dart';
import '../stage.dart';

Future<void> toNewNumber(Stage stage, String number) async {
  await stage.tapText(en.actionContinue);
  await stage.type(number);
  await stage.typeInto(en.signInSecret, 'a new secret');
}

Future<void> changeNumber(Stage stage, String number) async {
  await toNewNumber(stage, number);
  await stage.tapButton(en.changeTitle);
  await stage.tap(find.widgetWithText(TextButton, en.changeTitle));
}

/// A change of number that waits for a connection.
void leaving(FakeCore core) {
  core.changeOfNumber = const NumberChange(
    former: fakeOwnNumber,
    number: '+34600555666',
    stage: ChangeStage.leaving,
  );
}

/// Settings of all else, and another number.
final settingsScenes = <Scene>[
  Scene('settings', at: '/settings', shows: () => [en.settingsTitle, '+34 600 11 12 22', en.changeTitle]),
  Scene(
    'settings_failed',
    at: '/settings',
    act: (stage) async {
      stage.core.fail(CoreCall.settings, const InternalError('x'));
      stage.core.overflow();
    },
    shows: () => [en.settingsFailedTitle],
  ),
  Scene(
    'who',
    at: '/settings/who',
    shows: () => [en.settingsWhoEverybody, en.contactsTake, en.contactsBody],
  ),
  Scene(
    'who_contacts',
    at: '/settings/who',
    act: (stage) async {
      stage.phone.book = const [
        (number: '+34 600 333 444', name: 'Marta'),
        (number: '+34600333444', name: 'Marta, at work'),
        (number: '112', name: 'Emergency'),
        (number: '+49 151 12345678', name: 'Jonas Weber'),
      ];
      await stage.tapText(en.contactsTake);
    },
    shows: () => [en.contactsTaken(2)],
  ),
  Scene(
    'who_denied',
    at: '/settings/who',
    act: (stage) async {
      stage.phone.allows = false;
      await stage.tapText(en.contactsTake);
    },
    shows: () => [en.contactsDenied],
  ),
  Scene(
    'settings_changing',
    at: '/settings',
    core: () => seededWith(leaving),
    shows: () => [en.changeUnderWay],
  ),
  Scene(
    'remove_account',
    at: '/settings',
    act: (stage) => stage.tapText(en.removeAccount),
    shows: () => [en.removeAccountTitle, en.removeAccountBody('home.example')],
  ),
  Scene('notifications', at: '/settings/notifications', shows: () => [en.settingsNotifyText]),
  Scene('blocked', at: '/settings/blocked', shows: () => ['+34 600 99 98 88', en.blockedUnblock]),
  Scene(
    'blocked_named',
    at: '/settings/blocked',
    act: (stage) async => stage.core.block(const ChatId(jonas)),
    shows: () => ['Jonas Weber'],
  ),
  Scene('blocked_empty', at: '/settings/blocked', core: fresh, shows: () => [en.blockedEmptyTitle]),
  Scene(
    'blocked_add',
    at: '/settings/blocked',
    act: (stage) => stage.tap(find.byTooltip(en.blockedAdd)),
    shows: () => [en.numberField],
  ),
  Scene(
    'blocked_add_bad',
    at: '/settings/blocked',
    act: (stage) async {
      await stage.tap(find.byTooltip(en.blockedAdd));
      await stage.type('+34600');
      await stage.tap(find.text(en.actionBlock));
    },
    shows: () => [en.eligibilityTooShort],
  ),
  Scene(
    'diagnostics_trouble',
    at: '/settings/diagnostics',
    core:
        () => seededWith((core) {
          leaving(core);
          core
            ..enforced = Enforced.pending
            ..directory = const PartnerDirectory(
              partners: [],
              expired: true,
              warning: DirectoryWarning.fromTheFuture,
            );
        }),
    act:
        (stage) async =>
            stage.core
              ..setStorage(StorageState.full)
              ..setConnection(const ConnectionStopped(StopCause.replaced)),
    shows: () => [en.stopReplaced, en.diagnosticsStorageFull, en.warningFromTheFuture],
  ),
  Scene('diagnostics', at: '/settings/diagnostics', shows: () => [en.diagnosticsConnectionOnline]),
  Scene(
    'bundle',
    at: '/settings/diagnostics/report',
    shows: () => [en.bundleTitle, en.bundleBody],
  ),
  Scene(
    'bundle_failed',
    at: '/settings/diagnostics',
    act: (stage) async {
      stage.core.fail(CoreCall.diagnostics, const InternalError('x'));
      await stage.tapText(en.bundleTitle);
    },
    shows: () => [en.errorTitle, en.actionAgain],
  ),
  Scene(
    'new_credential',
    at: '/settings/sign-in',
    shows: () => [en.signInSecret, en.removeAccount],
  ),
  Scene(
    'new_credential_connecting',
    at: '/settings/sign-in',
    core: () => seededWith((core) => core.connectionNow = const ConnectionOffline()),
    act: (stage) async {
      stage.core.hold(CoreCall.connect);
      await stage.type('another');
      await stage.tapButton(en.signInButton);
    },
    shows: () => [en.signInConnecting('home.example')],
  ),
  Scene(
    'new_credential_refused',
    at: '/settings/sign-in',
    core: () => seededWith((core) => core.connectionNow = const ConnectionOffline()),
    act: (stage) async {
      stage.core.hold(CoreCall.connect);
      await stage.type('another');
      await stage.tapButton(en.signInButton);
      stage.core.setConnection(const ConnectionStopped(StopCause.credentialsRefused));
    },
    shows: () => [en.signInRefused],
  ),
  Scene(
    'change_number',
    at: '/settings/number',
    shows: () => [en.changeTitle, en.changePointWait, en.changePointTold('home.example')],
  ),
  Scene(
    'change_number_form',
    at: '/settings/number',
    act: (stage) => toNewNumber(stage, '+34600555666'),
    shows: () => ['+34 600 55 56 66', en.changeGoOnTitle],
  ),
  Scene(
    'change_number_confirm',
    at: '/settings/number',
    act: (stage) async {
      await toNewNumber(stage, '+34600555666');
      await stage.tapButton(en.changeTitle);
    },
    shows: () => [en.changeConfirmBody(unbroken('+34 600 11 12 22'))],
  ),
  Scene(
    'change_number_refused',
    at: '/settings/number',
    act: (stage) async {
      stage.core.fail(CoreCall.changeNumber, const SignInError(StopCause.credentialsRefused));
      await changeNumber(stage, '+34600555666');
    },
    shows: () => [en.errorSignInRefused],
  ),
  Scene(
    'change_number_working',
    at: '/settings/number',
    act: (stage) async {
      stage.core.hold(CoreCall.changeNumber);
      await changeNumber(stage, '+34600555666');
    },
    shows: () => [en.changeWorkingTitle, en.changeSigningIn],
  ),
  Scene(
    'change_number_waiting',
    at: '/settings/number',
    core: () => seededWith(leaving),
    shows: () => [en.changeWorkingTitle, en.changeLeaving, en.actionAgain],
  ),
  Scene(
    'change_number_done',
    at: '/settings/number',
    act: (stage) => changeNumber(stage, '+34600555666'),
    shows:
        () => [
          en.changeDoneTitle(unbroken('+34 600 55 56 66')),
          en.changeOldClosed(unbroken('+34 600 11 12 22')),
          en.changeTellTitle,
          'BirdyChat',
        ],
  ),
  Scene(
    'change_number_done_outside',
    at: '/settings/number',
    act: (stage) => changeNumber(stage, '+447700900123'),
    shows: () => [en.changeThirdPartyClosed, en.refusalNotEligible],
  ),
  Scene(
    'change_number_old_open',
    at: '/settings/number',
    act: (stage) async {
      await changeNumber(stage, '+34600555666');
      stage.core
        ..changeOfNumber = const NumberChange(
          former: fakeOwnNumber,
          number: '+34600555666',
          stage: ChangeStage.done,
          oldAccount: OldAccountOpen('not-allowed'),
        )
        ..overflow();
    },
    shows: () => [en.changeOldOpenTitle],
  ),
];
