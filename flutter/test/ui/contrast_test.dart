import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes.dart';

/// Every screen in every state can be read, in the light and in the dark: what is measured is what is drawn. Text is drawn at 200 %,
/// since small letters are little more than their blurred edges, which would be measured as the text's colour.
void main() {
  for (final brightness in Brightness.values) {
    for (final scene in scenes) {
      testWidgets('${scene.name}: contrast, ${brightness.name}', (tester) async {
        tester.view
          ..devicePixelRatio = 1
          ..physicalSize = const Size(390, 1200);
        tester.platformDispatcher
          ..platformBrightnessTestValue = brightness
          ..textScaleFactorTestValue = 2;
        addTearDown(tester.view.reset);
        addTearDown(tester.platformDispatcher.clearAllTestValues);
        final semantics = tester.ensureSemantics();
        await scene.play(tester);
        await expectLater(tester, meetsGuideline(textContrastGuideline));
        semantics.dispose();
      });
    }
  }
}
