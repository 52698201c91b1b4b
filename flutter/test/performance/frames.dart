import 'dart:io';
import 'dart:math';

import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import 'clock.dart';

/// The most that the Dart work of 95 in 100 frames may take: half of a frame at 60 Hz, so that the engine has the other half.
const frameLimit = 8.0;

/// The most that any may: with more, one is left out. On the virtual machine that runs the tests 8 ms was not reached
/// (docs/benchmarks.md); phones run compiled code.
const longestLimit = 16.0;

/// The most that one piece of work may hold up the thread that draws.
const pieceLimit = 4.0;

/// The whole way is gone, from the newest to the oldest and back, where `CAUSEWAY_BENCH=full` asks for it: it takes minutes.
final wholeWay = Platform.environment['CAUSEWAY_BENCH'] == 'full';

/// What [_loop] takes on the machine that the limits were set for, in milliseconds (docs/benchmarks.md).
const _usual = 19.0;

/// The Dart work of frames, in the order in which they came.
class Frames {
  Frames(this.tester, {this.core}) {
    core?.stopwatch = threadTime;
  }

  final WidgetTester tester;

  /// Its own work does not count: the app's real core works on threads of its own.
  final FakeCore? core;
  final List<double> milliseconds = [];

  /// Lets a frame's time pass, and draws it: what the app does meanwhile, building, layout and painting.
  Future<void> next() async {
    final (began, before) = (threadTime(), core?.worked ?? 0);
    await tester.pump(const Duration(milliseconds: 16));
    final inCore = (core?.worked ?? 0) - before;
    milliseconds.add((threadTime() - began - inCore) / 1000);
  }

  /// A finger throws the list, and it runs until it rests.
  Future<void> fling(Finder list, {required double by}) async {
    final finger = await tester.startGesture(tester.getCenter(list));
    for (var at = 0; at < 4; at++) {
      await finger.moveBy(Offset(0, by / 4), timeStamp: Duration(milliseconds: 16 * at));
      await next();
    }
    await finger.up(timeStamp: const Duration(milliseconds: 64));
    for (var at = 0; at < 200 && positionOf(tester, list).isScrollingNotifier.value; at++) {
      await next();
    }
  }

  /// Goes as fast as a fling is at its most (8,000 a second), for so many frames or until there is no more. [each] is done before
  /// a frame.
  Future<void> run(
    Finder list, {
    required bool towardsEnd,
    required int most,
    void Function(int frame)? each,
  }) async {
    const step = 8000 * 0.016;
    for (var at = 0, still = 0; at < most && still < 8; at++) {
      each?.call(at);
      final position = positionOf(tester, list);
      final (least, furthest) = (position.minScrollExtent, position.maxScrollExtent);
      final to = (position.pixels + (towardsEnd ? step : -step)).clamp(least, furthest);
      // At an end, more may be on its way.
      still = to == position.pixels ? still + 1 : 0;
      position.jumpTo(to);
      await next();
    }
  }
}

/// The scrolling of a list.
ScrollPosition positionOf(WidgetTester tester, Finder list) => tester
    .state<ScrollableState>(
      find.descendant(of: list, matching: find.byType(Scrollable), matchRoot: true).first,
    )
    .position;

/// The same frames of several runs, each with its best time: what else the machine did does not come at the same frame each
/// time, and what the app does there is in all of them.
class Runs {
  final List<Frames> _runs = [];

  /// What the machine took for a loop, each time; what counts is the median.
  final List<double> _loops = [];

  void add(Frames frames) {
    _runs.add(frames);
    _calibrate();
  }

  void _calibrate() {
    for (var at = 0; at < 5; at++) {
      _loops.add(timeOf(_loop, times: 1));
    }
  }

  List<double> get _best {
    final length = _runs.map((it) => it.milliseconds.length).reduce(min);
    return [
      for (var at = 0; at < length; at++) _runs.map((it) => it.milliseconds[at]).reduce(min),
    ];
  }

  /// How much slower than the usual machine this one is; never less than 1.
  double get slowness => max(1, _loopTime / _usual);

  double get _loopTime => ([..._loops]..sort())[_loops.length ~/ 2];

  int get count => _best.length;

  double part(double part) {
    final sorted = [..._best]..sort();
    return sorted[min(sorted.length - 1, (sorted.length * part).floor())];
  }

  double get longest => _best.reduce(max);

  /// Which of them took longest, the longest first.
  List<int> get longestAt {
    final best = _best;
    final order = [for (var at = 0; at < best.length; at++) at]
      ..sort((a, b) => best[b].compareTo(best[a]));
    return order.take(12).toList();
  }

  /// A line of figures, for docs/benchmarks.md.
  void tell(String what) {
    String ms(double it) => it.toStringAsFixed(2);
    // What a benchmark finds is for whoever runs it.
    // ignore: avoid_print
    print(
      'frames | $what | $count | p50 ${ms(part(0.5))} | p95 ${ms(part(0.95))} | longest ${ms(longest)}'
      ' | loop ${ms(_loopTime)} ms, × ${ms(slowness)}',
    );
    // ignore: avoid_print
    print([for (final at in longestAt) '#$at ${ms(_best[at])}'].join(', '));
  }

  /// The limits, on a machine that is slower the longer; on one that is busy, as this shows, by another quarter, since what others do
  /// to its caches hits frames harder than a loop.
  void hold() {
    final slow = slowness * (slowness > 1.2 ? 1.25 : 1);
    expect(count, greaterThan(100), reason: 'too few frames to say anything');
    expect(part(0.95), lessThan(frameLimit * slow), reason: 'p95, in ms');
    expect(longest, lessThan(longestLimit * slow), reason: 'the longest frame, in ms, at ${longestAt.first}');
  }
}

/// What is done once: in milliseconds, the best of [times], since a machine does other things too.
double timeOf(void Function() work, {int times = 5}) {
  var best = double.infinity;
  for (var at = 0; at < times; at++) {
    final began = threadTime();
    work();
    best = min(best, (threadTime() - began) / 1000);
  }
  return best;
}

/// How much slower than the usual machine this one is; never less than 1.
double slownessNow() => (Runs().._calibrate()).slowness;

/// Work of the kind that frames are made of: many small objects, spread over much memory, found by maps, called through
/// interfaces, sorted.
int _loop() {
  var sum = 0;
  for (var round = 0; round < 3; round++) {
    final parts = [for (var at = 0; at < 12000; at++) _Part((at * 7919 + round) % 12007)];
    final byName = {for (final part in parts) 'part ${part.size}': part};
    parts.sort((a, b) => a.compareTo(b));
    for (final part in byName.values) {
      sum += part.height;
    }
  }
  return sum;
}

class _Part implements Comparable<_Part> {
  _Part(this.size);

  final int size;

  int get height => size * 2;

  @override
  int compareTo(_Part other) => size - other.size;
}
