import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes.dart';
import '../support/stage.dart';

/// Every screen in every state, for those who see little, touch roughly or have it read to them.
void main() {
  final real = lettersHaveWidths();
  for (final scene in scenes) {
    testWidgets('${scene.name}: small phone, text at 200 %', (tester) async {
      tester.view
        ..devicePixelRatio = 2
        ..physicalSize = const Size(320, 568) * 2;
      tester.platformDispatcher.textScaleFactorTestValue = 2;
      addTearDown(tester.view.reset);
      addTearDown(tester.platformDispatcher.clearAllTestValues);
      // What does not fit throws.
      await scene.play(tester);
      expect(tester.takeException(), isNull);
    }, skip: !real);

    testWidgets('${scene.name}: labels and targets', (tester) async {
      tester.view
        ..devicePixelRatio = 2
        ..physicalSize = const Size(390, 844) * 2;
      addTearDown(tester.view.reset);
      final semantics = tester.ensureSemantics();
      await scene.play(tester);
      await expectLater(tester, meetsGuideline(labeledTapTargetGuideline));
      await expectLater(tester, meetsGuideline(androidTapTargetGuideline));
      await expectLater(tester, meetsGuideline(iOSTapTargetGuideline));
      semantics.dispose();
    });
  }
}
