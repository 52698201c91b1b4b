import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes.dart';

/// Every screen in every state, as it comes: what must stand on it, and a picture.
void main() {
  const onApple = {
    'inbox', 'inbox_actions', 'chat_third_party', 'chat_details', 'chat_delete', 'third_party', //
    'request_refuse',
  };
  for (final scene in scenes) {
    testWidgets(scene.name, (tester) => _play(tester, scene, scene.name));
    if (onApple.contains(scene.name)) {
      testWidgets(
        '${scene.name} on an iPhone',
        (tester) => _play(tester, scene, '${scene.name}_iphone'),
        variant: TargetPlatformVariant.only(TargetPlatform.iOS),
      );
    }
  }
}

Future<void> _play(WidgetTester tester, Scene scene, String picture) async {
  // A phone, where the test's own window has not been made one.
  if (tester.view.physicalSize == const Size(2400, 1800)) {
    tester.view
      ..devicePixelRatio = 2
      ..physicalSize = const Size(390, 844) * 2;
    addTearDown(tester.view.reset);
  }
  await scene.play(tester);
  // On a very small phone, what stands lower is not built yet.
  if (tester.view.physicalSize.height / tester.view.devicePixelRatio >= 800) {
    for (final text in scene.shows()) {
      expect(find.text(text), findsWidgets, reason: text);
    }
  }
  expect(tester.takeException(), isNull);
  await expectLater(find.byType(MaterialApp), matchesGoldenFile('../goldens/$picture.png'));
}
