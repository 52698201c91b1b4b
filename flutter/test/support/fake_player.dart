import 'package:causeway/player.dart';
import 'package:flutter/widgets.dart';

/// A player whose time tests let pass.
class FakePlayer extends ChangeNotifier implements MediaPlayer {
  FakePlayer(this.file, {this.whole = const Duration(seconds: 12), this.aspect, this.failed = false});

  final String file;
  final Duration whole;

  @override
  double? aspect;

  @override
  bool failed;

  @override
  Duration position = Duration.zero;

  @override
  bool playing = false;

  double speed = 1;
  bool disposed = false;

  @override
  Duration? get length => whole;

  @override
  bool get ended => position >= whole;

  /// It has played for a while.
  void pass(Duration time) {
    position = position + time > whole ? whole : position + time;
    if (ended) playing = false;
    notifyListeners();
  }

  @override
  Future<void> play() async {
    playing = true;
    notifyListeners();
  }

  @override
  Future<void> pause() async {
    playing = false;
    notifyListeners();
  }

  @override
  Future<void> seek(Duration to) async {
    position = to;
    notifyListeners();
  }

  @override
  Future<void> setSpeed(double speed) async => this.speed = speed;

  @override
  Widget picture() => const ColoredBox(color: Color(0xFF304050));

  @override
  void dispose() {
    disposed = true;
    super.dispose();
  }
}
