import 'dart:ui' show CheckedState, Tristate;

import 'package:flutter/semantics.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_test/flutter_test.dart';

/// A place where a screen reader stops, and what it says there.
class Stop {
  Stop(this.node) : data = node.getSemanticsData();

  final SemanticsNode node;
  final SemanticsData data;

  String get label => data.label;

  /// What is heard of it besides its kind.
  String get words => {
    for (final part in [data.label, data.value, data.hint, data.tooltip])
      if (part.trim().isNotEmpty) part.trim(),
  }.join(' | ').replaceAll('\n', ', ');

  bool has(SemanticsAction action) => data.hasAction(action);

  SemanticsFlags get flags => data.flagsCollection;

  /// Something can be done with it.
  bool get acts => const [
    SemanticsAction.tap,
    SemanticsAction.longPress,
    SemanticsAction.increase,
    SemanticsAction.decrease,
    SemanticsAction.setText,
    SemanticsAction.dismiss,
  ].any(has);

  bool get isHeading => flags.isHeader || data.headingLevel > 0;

  /// What can be done by name, in the order of the letters: the framework's own depends on what was shown before.
  List<String> get named =>
      [
        for (final id in data.customSemanticsActionIds ?? const <int>[])
          if (CustomSemanticsAction.getAction(id)?.label case final label?) label,
      ]..sort();

  /// Where it is on the screen; null when it has to be scrolled to.
  Rect? get place {
    var place = _place(node);
    for (var at = node.parent; at != null; at = at.parent) {
      if (!at.flagsCollection.hasImplicitScrolling) continue;
      place = place.intersect(_place(at));
    }
    return place.isEmpty ? null : place;
  }

  static Rect _place(SemanticsNode node) {
    var rect = node.rect;
    for (SemanticsNode? at = node; at != null; at = at.parent) {
      if (at.transform case final move?) rect = MatrixUtils.transformRect(move, rect);
    }
    return rect;
  }

  /// As it is written down in tests: the words, then what kind of thing it is, and what can be done by name.
  String get written => [
    words,
    if (isHeading) 'heading',
    if (flags.isTextField) 'field' else if (flags.isSlider) 'slider' else if (flags.isLink) 'link',
    if (flags.isButton) 'button',
    if (flags.isImage) 'image',
    if (flags.isChecked != CheckedState.none)
      flags.isChecked == CheckedState.isTrue ? 'ticked' : 'not ticked',
    if (flags.isToggled != Tristate.none) flags.isToggled == Tristate.isTrue ? 'on' : 'off',
    if (flags.isSelected == Tristate.isTrue) 'selected',
    if (flags.isEnabled == Tristate.isFalse) 'disabled',
    if (flags.isLiveRegion) 'live',
    for (final action in named) '“$action”',
  ].join(' · ');
}

/// All stops of what is on the screen, in the order in which a screen reader comes to them.
List<Stop> stops(WidgetTester tester) => [
  for (final node in tester.semantics.simulatedAccessibilityTraversal()) Stop(node),
];

/// The one stop whose words contain these.
Stop stopAt(WidgetTester tester, String words) {
  final found = stops(tester).where((it) => it.words.contains(words)).toList();
  expect(found, hasLength(1), reason: 'stops with “$words”: ${[for (final it in found) it.written]}');
  return found.single;
}

/// Does what a screen reader asks for, as the phone passes it on.
Future<void> ask(WidgetTester tester, Stop stop, SemanticsAction action, [Object? argument]) async {
  expect(stop.has(action), isTrue, reason: '${stop.written} has no ${action.name}');
  stop.node.owner!.performAction(stop.node.id, action, argument);
  await tester.pump();
}
