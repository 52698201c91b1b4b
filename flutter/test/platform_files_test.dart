import 'dart:convert';
import 'dart:io';
import 'dart:typed_data';

import 'package:causeway/l10n/app_localizations.dart';
import 'package:causeway/platform/background.dart';
import 'package:causeway/ui/core/theme.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

/// What `android/` and `ios/` say twice: it has to be what the app says.
void main() {
  String read(String path) => File(path).readAsStringSync();
  const res = 'android/app/src/main/res';
  const assets = 'ios/Runner/Assets.xcassets';

  Map<String, String> colours(String path) => {
    for (final it in RegExp('<color name="([a-z_]+)">#([0-9A-F]{6})</color>').allMatches(read(path)))
      it[1]!: it[2]!,
  };
  String hex(Color colour) =>
      colour.toARGB32().toRadixString(16).padLeft(8, '0').substring(2).toUpperCase();

  for (final (folder, mark, theme) in [
    ('values', 'mark', AppTheme.light),
    ('values-night', 'mark-dark', AppTheme.dark),
  ]) {
    test('the splash has the colours of the theme: $folder', () {
      final sea = hex(theme.colorScheme.primary);
      final sand = hex(theme.extension<ThirdPartyColors>()!.accent);
      final android = colours('$res/$folder/colors.xml');
      expect(android['surface'], hex(theme.colorScheme.surface));
      expect((android['sea'], android['sand']), (sea, sand));
      final svg = read('$assets/LaunchMark.imageset/$mark.svg');
      expect(svg, allOf(contains('#$sea'), contains('#$sand')));
      expect(svg, read('../assets/brand/$mark.svg'));
    });
  }

  test('so has that of an iPhone', () {
    final set = jsonDecode(read('$assets/Surface.colorset/Contents.json')) as Map<String, Object?>;
    String colour(Object? entry) {
      final parts =
          ((entry! as Map<String, Object?>)['color']! as Map<String, Object?>)['components']!
              as Map<String, Object?>;
      return ['red', 'green', 'blue'].map((part) => (parts[part]! as String).substring(2)).join();
    }

    final [light, dark] = set['colors']! as List<Object?>;
    expect(colour(light), hex(AppTheme.light.colorScheme.surface));
    expect(colour(dark), hex(AppTheme.dark.colorScheme.surface));
  });

  test('the phones know the languages of the app', () {
    final ours = {for (final locale in AppLocalizations.supportedLocales) locale.languageCode};
    final android = RegExp('android:name="([a-z]+)"').allMatches(read('$res/xml/locales.xml'));
    expect({for (final it in android) it[1]}, ours);
    final plist = RegExp(
      r'CFBundleLocalizations</key>\s*<array>(.*?)</array>',
      dotAll: true,
    ).firstMatch(read('ios/Runner/Info.plist'));
    final ios = RegExp('<string>([a-z]+)</string>').allMatches(plist![1]!);
    expect({for (final it in ios) it[1]}, ours);
  });

  test('an iPhone says in every language what it asks for', () {
    final plist = read('ios/Runner/Info.plist');
    final asked = RegExp('<key>(NS\\w+UsageDescription)').allMatches(plist).map((it) => it[1]);
    final project = read('ios/Runner.xcodeproj/project.pbxproj');
    final regions = RegExp(r'knownRegions = \(([^)]*)\)').firstMatch(project)![1]!;
    final all = <String>{};
    for (final locale in AppLocalizations.supportedLocales) {
      final language = locale.languageCode;
      expect(regions, matches(RegExp('\\b$language,')), reason: language);
      expect(project, contains('path = $language.lproj/InfoPlist.strings'), reason: language);
      final strings = read('ios/Runner/$language.lproj/InfoPlist.strings');
      final said = {
        for (final it in RegExp('^"(\\w+)" = "([^"]+)";\$', multiLine: true).allMatches(strings))
          it[1]!: it[2]!,
      };
      expect(said.keys.toSet(), asked.toSet(), reason: language);
      expect(said.values, everyElement(endsWith('.')), reason: language);
      expect(said.values.where(all.contains), isEmpty, reason: '$language: as another language');
      all.addAll(said.values);
    }
  });

  test('one version for all, and no release trusts the lab', () {
    final pubspec = read('pubspec.yaml');
    final version = RegExp(r'^version: ([0-9.]+)\+[0-9]+$', multiLine: true).firstMatch(pubspec)?[1];
    expect(read('../Cargo.toml'), contains('version = "$version"'));
    expect(pubspec, isNot(contains('hooks:')));
  });

  test('the icon for Apple is as large as it wants, and lets nothing shine through', () {
    final png = File('$assets/AppIcon.appiconset/icon.png').readAsBytesSync();
    final header = ByteData.sublistView(png, 16, 26);
    expect((header.getUint32(0), header.getUint32(4)), (1024, 1024));
    // Red, green and blue, and no fourth.
    expect(header.getUint8(9), 2);
  });

  test('icons and splash are drawn, and not made of pixels', () {
    for (final it in ['ic_foreground', 'ic_monochrome', 'launch_mark', 'splash_mark']) {
      expect(read('$res/drawable/$it.xml'), contains('<vector'), reason: it);
    }
    expect(read('$res/mipmap-anydpi-v26/ic_launcher.xml'), contains('<monochrome'));
    final pictures = Directory('android/app/src/main').listSync(recursive: true).whereType<File>();
    expect(pictures.where((it) => RegExp(r'\.(png|webp|jpg)$').hasMatch(it.path)), isEmpty);
  });

  test('iOS knows the background task', () {
    for (final file in ['Info.plist', 'AppDelegate.swift']) {
      expect(read('ios/Runner/$file'), contains(PhoneBackground.fetchTask), reason: file);
    }
  });

  test('notifications: each phone has what they need, and Android nothing for what is not there', () {
    final manifest = read('android/app/src/main/AndroidManifest.xml');
    final asked = RegExp('<uses-permission[^>]*POST_NOTIFICATIONS"[^>]*>').allMatches(manifest);
    expect(asked.map((it) => it[0]), [isNot(contains('remove'))]);
    final receiver = RegExp(r'<receiver\s[^>]*ActionBroadcastReceiver"[^>]*>').firstMatch(manifest);
    expect(receiver?[0], contains('android:exported="false"'));
    for (final not in ['ScheduledNotification', 'BOOT_COMPLETED', 'EXACT_ALARM', 'FULL_SCREEN']) {
      expect(manifest, isNot(contains(not)), reason: not);
    }
    expect(read('android/app/build.gradle.kts'), contains('isCoreLibraryDesugaringEnabled = true'));
    const icon = 'ic_notification';
    expect(read('lib/platform/phone_notices.dart'), contains("'$icon'"));
    expect(read('$res/raw/keep.xml'), contains('@drawable/$icon'));
    final drawn = read('$res/drawable/$icon.xml');
    // The phone takes its shape alone: any other colour would be a mistake.
    expect(RegExp('#[0-9A-Fa-f]{6,8}').allMatches(drawn).map((it) => it[0]).toSet(), {'#FFFFFF'});
    const badge = 'org.causeway.app/badge';
    expect(read('lib/platform/phone_notices.dart'), contains("'$badge'"));
    expect(
      read('ios/Runner/AppDelegate.swift'),
      allOf(
        contains('"$badge"'),
        contains('FlutterLocalNotificationsPlugin.setPluginRegistrantCallback'),
        contains('UNUserNotificationCenter.current().delegate = self'),
      ),
    );
  });

  test('a locked screen is asked for by one name', () {
    const plugin = 'packages/lock_screen';
    const name = 'org.causeway.app/lock';
    expect(read('$plugin/lib/lock_screen.dart'), allOf(contains("'$name'"), contains("'showsAll'")));
    final kotlin = read('$plugin/android/src/main/kotlin/org/causeway/lockscreen/LockScreenPlugin.kt');
    expect(kotlin, allOf(contains('"$name"'), contains('"showsAll"')));
    expect(
      read('ios/Runner/AppDelegate.swift'),
      allOf(contains('"$name"'), contains('"showsAll"')),
    );
    final pubspec = read('$plugin/pubspec.yaml');
    final package = RegExp(r'package: (\S+)').firstMatch(pubspec)![1]!;
    expect(kotlin, startsWith('package $package\n'));
    expect(kotlin, contains('class ${RegExp(r'pluginClass: (\S+)').firstMatch(pubspec)![1]} '));
    expect(read('$plugin/android/build.gradle.kts'), contains('namespace = "$package"'));
  });

  test('nothing of Android goes into a backup, and nothing goes out in the clear', () {
    final manifest = read('android/app/src/main/AndroidManifest.xml');
    expect(manifest, contains('android:allowBackup="false"'));
    expect(manifest, contains('android:dataExtractionRules="@xml/data_extraction_rules"'));
    expect(manifest, contains('android:fullBackupContent="@xml/backup_rules"'));
    expect(manifest, contains('android:usesCleartextTraffic="false"'));
    for (final rules in ['data_extraction_rules', 'backup_rules']) {
      expect(read('$res/xml/$rules.xml'), isNot(contains('<include')), reason: rules);
    }
  });

  test('the account lies where iOS is told to keep it out of backups', () {
    expect(read('lib/platform/account_folder.dart'), contains('/private/account'));
    expect(read('ios/Runner/AppDelegate.swift'), contains('appendingPathComponent("private"'));
  });

  test('the address book is asked by one name, and each phone says what for', () {
    const name = "'org.causeway.app/contacts'";
    final other = name.replaceAll("'", '"');
    expect(read('lib/platform/this_phone.dart'), contains(name));
    expect(
      read('android/app/src/main/kotlin/org/causeway/app/AddressBook.kt'),
      allOf(contains(other), contains('"numbers"'), contains('"ask"')),
    );
    expect(
      read('ios/Runner/AppDelegate.swift'),
      allOf(contains(other), contains('"numbers"'), contains('"ask"')),
    );
    expect(read('android/app/src/main/AndroidManifest.xml'), contains('READ_CONTACTS'));
    expect(read('ios/Runner/Info.plist'), contains('NSContactsUsageDescription'));
  });

  test('camera, microphone and photos: each phone asks for no more than there is a use for', () {
    final manifest = read('android/app/src/main/AndroidManifest.xml');
    expect(manifest, contains('android.permission.RECORD_AUDIO'));
    expect(manifest, contains('android.permission.CAMERA'));
    expect(manifest, contains('"android.hardware.camera.any" android:required="false"'));
    for (final not in ['READ_EXTERNAL_STORAGE', 'READ_MEDIA']) {
      expect(manifest, isNot(contains(not)), reason: not);
    }
    final plist = read('ios/Runner/Info.plist');
    for (final what in ['Camera', 'Microphone', 'PhotoLibrary', 'PhotoLibraryAdd']) {
      final said = RegExp('NS${what}UsageDescription</key>\\s*<string>([^<]+)<').firstMatch(plist);
      expect(said?[1], endsWith('.'), reason: what);
    }
  });
}
