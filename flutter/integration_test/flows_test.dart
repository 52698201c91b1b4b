import 'dart:io';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:causeway_core/native.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:integration_test/integration_test.dart';

import 'flows/all.dart';
import 'flows/flow.dart';
import 'support/lab_causeway.dart';
import 'support/lab_phone.dart';
import 'support/phone.dart';

/// What people do, on the native core, against real servers and real people (`./dev qa`).
///
/// CAUSEWAY_LAB is the control of a lab, CAUSEWAY_FLOW the only flow to run: given when the app is built for a device, else by the
/// environment. There CAUSEWAY_LIBRARY is the native library, which a device has built in.
void main() {
  final binding = IntegrationTestWidgetsFlutterBinding.ensureInitialized();
  final device = Platform.isAndroid || Platform.isIOS;
  final environment = device ? const <String, String>{} : Platform.environment;
  const built = (
    lab: String.fromEnvironment('CAUSEWAY_LAB'),
    flow: String.fromEnvironment('CAUSEWAY_FLOW'),
  );
  final control = built.lab.isNotEmpty ? built.lab : environment['CAUSEWAY_LAB'] ?? '';
  final only = built.flow.isNotEmpty ? built.flow : environment['CAUSEWAY_FLOW'] ?? '';
  if (control.isEmpty) {
    test('flows', () {}, skip: 'CAUSEWAY_LAB names no lab: ./dev qa starts one');
    return;
  }

  late Causeway native;
  late Lab lab;
  final report = <Map<String, Object?>>[];
  setUpAll(() async {
    native = await NativeCauseway.load(library: environment['CAUSEWAY_LIBRARY']);
    lab = await Lab.at(control);
    // The only way to pictures of what Android draws.
    if (Platform.isAndroid) await binding.convertFlutterSurfaceToImage();
  });
  tearDownAll(() async {
    await lab.close();
    // For the report that the computer writes (test_driver/integration_test.dart).
    binding.reportData = {...?binding.reportData, 'flows': report};
  });

  Future<void> play(WidgetTester tester, QaFlow flow) async {
    final clock = Stopwatch()..start();
    final entry = <String, Object?>{'name': flow.name, 'error': 'it did not end'};
    report.add(entry);
    var pictures = 0;
    Future<void> picture(String step) async {
      final name = '${flow.name}-${'${++pictures}'.padLeft(2, '0')}-$step';
      // Not in the middle of a movement.
      await tester.pump(const Duration(milliseconds: 500));
      if (device) {
        await binding.takeScreenshot(name);
      } else {
        // On a computer: `flutter test --update-goldens` writes it, and nothing compares it.
        await expectLater(find.byType(MaterialApp), matchesGoldenFile('goldens/$name.png'));
      }
    }

    Phone? phone;
    try {
      phone = await flow.begin(
        Place(
          tester: tester,
          lab: lab,
          causeway: LabCauseway(native, lab),
          device: LabPhone(),
          picture: picture,
        ),
      );
      await flow.body(phone);
      entry.remove('error');
      // Told again to whoever runs the test.
      // ignore: avoid_catches_without_on_clauses
    } catch (error) {
      entry['error'] = '$error\n${await phone?.account()}';
      debugPrint('${entry['error']}');
      await picture('failed');
      rethrow;
    } finally {
      entry['seconds'] = clock.elapsed.inMilliseconds / 1000;
    }
  }

  for (final flow in flows) {
    if (only.isNotEmpty && only != flow.name) continue;
    testWidgets(
      flow.name,
      (tester) => play(tester, flow),
      timeout: const Timeout(Duration(minutes: 10)),
    );
  }
}
