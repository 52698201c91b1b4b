import 'dart:io';

import 'package:integration_test/integration_test_driver_extended.dart';

import 'junit.dart';

/// The computer's side of `flutter drive` (`./dev qa`): keeps the pictures, and writes what came of each flow as JUnit, into the folder
/// that CAUSEWAY_REPORT names.
Future<void> main() async {
  final folder = Directory(Platform.environment['CAUSEWAY_REPORT'] ?? 'build/qa');
  await Directory('${folder.path}/pictures').create(recursive: true);
  await integrationDriver(
    onScreenshot: (name, bytes, [_]) async {
      await File('${folder.path}/pictures/$name.png').writeAsBytes(bytes);
      return true;
    },
    responseDataCallback: (data) async {
      final flows = (data?['flows'] as List? ?? const []).cast<Map<String, Object?>>();
      await File('${folder.path}/junit.xml').writeAsString(junit(flows));
    },
    writeResponseOnFailure: true,
  );
}
