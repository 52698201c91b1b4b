import 'package:causeway/notebook.dart';
import 'package:causeway/phone.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import 'stage.dart';

/// A screen in one of its states: how to come to it, and what must be seen then.
class Scene {
  const Scene(
    this.name, {
    required this.shows,
    this.at = '/',
    this.core = FakeCore.seeded,
    this.failure,
    this.damaged = false,
    this.act,
    this.pictures = false,
    this.notebook,
    this.leave = NoticeLeave.allowed,
  });

  final String name;

  /// Texts that stand on it.
  final List<String> Function() shows;
  final String at;
  final FakeCore? Function() core;
  final CoreError? failure;
  final bool damaged;

  /// Whether the app may show notifications.
  final NoticeLeave leave;

  /// It shows pictures that are files.
  final bool pictures;

  /// What was shown already; null for the usual.
  final Notebook Function()? notebook;

  /// What is done after the place was opened.
  final Future<void> Function(Stage)? act;

  Future<Stage> play(WidgetTester tester) async {
    final stage = await Stage.open(
      tester,
      core: core(),
      at: at,
      failure: failure,
      damaged: damaged,
      notebook: notebook?.call(),
      leave: leave,
    );
    await act?.call(stage);
    await stage.settle();
    if (pictures) await picturesCome(tester);
    return stage;
  }
}

/// Files are read outside the test's own time: what waits for them begins once more when they have been read.
Future<void> picturesCome(WidgetTester tester) async {
  for (final element in find.byType(Image).evaluate().toList()) {
    final picture = (element.widget as Image).image;
    await tester.runAsync(() async {
      await picture.evict();
      if (element.mounted) await precacheImage(picture, element);
    });
    element.reassemble();
  }
  await tester.pump();
}

FakeCore? nobody() => null;
FakeCore fresh() => FakeCore();

FakeCore seededWith(void Function(FakeCore) change) {
  final core = FakeCore.seeded();
  change(core);
  return core;
}

FakeCore outside() => FakeCore(number: '+447700900123');
