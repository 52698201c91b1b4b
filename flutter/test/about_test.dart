import 'dart:convert';
import 'dart:io';

import 'package:causeway/licences.dart';
import 'package:causeway/platform/file_notebook.dart';
import 'package:causeway/version.dart';
import 'package:flutter/foundation.dart';
import 'package:flutter_test/flutter_test.dart';

/// What the app says of itself.
void main() {
  TestWidgetsFlutterBinding.ensureInitialized();

  test('the version is that of the package', () {
    final pubspec = File('pubspec.yaml').readAsStringSync();
    expect(pubspec, contains('\nversion: $appVersion+$appBuild\n'));
  });

  group('the native library’s licences', () {
    final read =
        jsonDecode(File('assets/rust_licences.json').readAsStringSync()) as Map<String, Object?>;
    final packages = (read['packages']! as List<Object?>).cast<Map<String, Object?>>();

    test('are of the versions that it is built of', () {
      final lock = File('../Cargo.lock').readAsStringSync();
      for (final package in packages) {
        final entry = 'name = "${package['name']}"\nversion = "${package['version']}"';
        expect(lock, contains(entry), reason: './dev licences writes them anew');
      }
      // What the workspace names is linked, but for what only builds or tests it.
      final names = {for (final package in packages) package['name']};
      expect(names, containsAll(['libsignal-protocol-syft', 'tokio-xmpp', 'openssl-src', 'ring']));
    });

    test('have their texts', () {
      final texts = (read['texts']! as List<Object?>).cast<String>();
      expect(texts.first, startsWith('GNU AFFERO GENERAL PUBLIC LICENSE'));
      expect(texts, everyElement(hasLength(greaterThan(100))));
      for (final package in packages) {
        expect(package['texts'], isNotEmpty, reason: '${package['name']}');
        expect(package['licence'] != '' || package['name'] == 'allo-isolate', isTrue);
      }
    });

    test('come to the page of licences, each under the packages that it is of', () async {
      final entries = await nativeLicences().toList();
      final own = entries.first;
      expect(own.packages, contains('Causeway'));
      expect(own.paragraphs.first.text, startsWith('GNU AFFERO GENERAL PUBLIC LICENSE'));
      final all = {for (final entry in entries) ...entry.packages};
      expect(all, hasLength(packages.length + 1));
      registerLicences();
      addTearDown(LicenseRegistry.reset);
      expect(await LicenseRegistry.licenses.length, entries.length);
    });
  });

  group('the notebook', () {
    late Directory folder;
    setUp(() => folder = Directory.systemTemp.createTempSync('notebook'));
    tearDown(() => folder.deleteSync(recursive: true));

    test('keeps what was shown, and goes with the account', () async {
      expect(await FileNotebook(folder.path).read(), isEmpty);
      await FileNotebook(folder.path).add(['app one']);
      await FileNotebook(folder.path).add(['app two', 'app one']);
      expect(await FileNotebook(folder.path).read(), {'app one', 'app two'});
      expect(folder.listSync(), hasLength(1));
    });

    test('without a place it forgets', () async {
      final nowhere = FileNotebook('${folder.path}/not/there');
      await nowhere.add(['app one']);
      expect(await nowhere.read(), isEmpty);
    });
  });
}
