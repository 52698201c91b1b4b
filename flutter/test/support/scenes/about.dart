import 'package:causeway/version.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/foundation.dart';
import 'package:flutter_test/flutter_test.dart';

import '../scene.dart';
import '../stage.dart';

FakeCore _licensed() {
  LicenseRegistry.addLicense(
    () => Stream.fromIterable(const [
      LicenseEntryWithLineBreaks(['Causeway', 'libsignal'], 'GNU AFFERO GENERAL PUBLIC LICENSE'),
      LicenseEntryWithLineBreaks(['ring'], 'ISC\n\nPermission is granted to everybody.'),
    ]),
  );
  addTearDown(LicenseRegistry.reset);
  return FakeCore.seeded();
}

/// What the app says of itself.
final aboutScenes = <Scene>[
  Scene(
    'about',
    at: '/settings/about',
    shows: () => [en.aboutVersion('$appVersion ($appBuild)'), en.aboutPrivacyChats, en.aboutSourceAsk],
  ),
  Scene(
    'licences',
    at: '/settings/about/licences',
    core: _licensed,
    shows: () => [en.aboutFree, 'libsignal', 'ring'],
  ),
  Scene(
    'licences_of_one',
    at: '/settings/about/licences',
    core: _licensed,
    act: (stage) => stage.tapText('ring'),
    shows: () => ['Permission is granted to everybody.'],
  ),
];
