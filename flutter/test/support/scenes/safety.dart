import 'dart:convert';
import 'dart:typed_data';

import 'package:causeway/notebook.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../scene.dart';
import '../stage.dart';

final _device = Device(
  number: 7,
  trust: Trust.firstUse,
  active: true,
  fingerprint: '0123456789abcdef' * 4,
);

/// Anna has one device.
FakeCore withOne() => seededWith((core) => core.setDevices(const ChatId(anna), [_device]));

/// Marta has one, in a chat where both sides compare one number.
FakeCore withNumber() => seededWith((core) {
  core.chatsById[const ChatId(marta)]!.suite = Suite.signalPq;
  core.setDevices(const ChatId(marta), [_device]);
});

/// The code on Anna's phone, or one with another key.
Uint8List codeOf(FakeCore core, {String? key}) => utf8.encode(
  'xmpp:${core.chatsById[const ChatId(anna)]!.peer}?omemo-sid-7=${key ?? _device.fingerprint}',
);

/// The camera is on.
Future<Stage> scanning(WidgetTester tester, FakeCore core) async {
  final stage = await Stage.open(tester, core: core, at: '/chat/$anna/safety');
  await stage.tapText(en.scanAction);
  await stage.tapText(en.actionContinue);
  return stage;
}

/// Safety numbers, what they are, and scanning one.
final safetyScenes = <Scene>[
  Scene(
    'safety_tour',
    at: '/chat/$jonas/safety',
    notebook: Notebook.new,
    shows: () => [en.tourAction, en.tourKeyTitle, en.tourChangeBody],
  ),
  Scene(
    'safety_number',
    at: '/chat/$marta/safety',
    core: withNumber,
    shows: () => [en.scanAction, en.safetyDevice('7'), en.safetyCodeBody('Marta')],
  ),
  Scene(
    'scan_explained',
    at: '/chat/$anna/safety/scan',
    core: withOne,
    shows: () => [en.scanHint, en.scanExplain, en.actionContinue],
  ),
  Scene(
    'scan_refused',
    at: '/chat/$anna/safety/scan',
    core: withOne,
    act: (stage) async {
      stage.phone.letsLook = false;
      await stage.tapText(en.actionContinue);
    },
    shows: () => [en.refusedCamera, en.actionOpenSettings],
  ),
  Scene(
    'scan_no_camera',
    at: '/chat/$anna/safety/scan',
    core: withOne,
    act: (stage) async {
      stage.phone.hasCamera = false;
      await stage.tapText(en.actionContinue);
    },
    shows: () => [en.scanNoCamera],
  ),
  Scene(
    'scan_looking',
    at: '/chat/$anna/safety/scan',
    core: withOne,
    act: (stage) => stage.tapText(en.actionContinue),
    shows: () => [en.scanAction, en.scanHint],
  ),
  Scene(
    'scan_same',
    at: '/chat/$anna/safety/scan',
    core: withOne,
    act: (stage) async {
      await stage.tapText(en.actionContinue);
      stage.phone.cameras.single.see(codeOf(stage.core));
    },
    shows: () => [en.scanSame('anna@firm.example'), en.actionDone],
  ),
  Scene(
    'scan_different',
    at: '/chat/$anna/safety/scan',
    core: withOne,
    act: (stage) async {
      await stage.tapText(en.actionContinue);
      stage.phone.cameras.single.see(codeOf(stage.core, key: 'e' * 64));
    },
    shows: () => [en.scanDifferent, en.scanAgain],
  ),
];
