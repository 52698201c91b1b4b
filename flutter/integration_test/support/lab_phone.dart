import 'dart:async';
import 'dart:io';
import 'dart:math';
import 'dart:typed_data';

import 'package:causeway/phone.dart';
import 'package:causeway/platform/phone_player.dart';
import 'package:causeway/player.dart';
import 'package:causeway/sources.dart';
import 'package:flutter/widgets.dart';

/// A phone without questions of its own: its sheets would stop a flow. Its address book may not be read, its camera and its pictures are
/// one file that a flow has [chosen], and its microphone hears a tone.
class LabPhone implements Phone {
  /// What the user chooses to send; null: they go back.
  String? chosen;

  /// What was handed to another app: the bytes, since the app removes the file.
  final List<Uint8List> shared = [];

  /// The phone has players; a computer has none.
  bool get plays => Platform.isAndroid || Platform.isIOS;

  @override
  Future<bool> openPage(Uri page) async => false;

  @override
  Future<List<PhoneContact>?> contacts({required bool ask}) async => null;

  @override
  Future<String> placeForFile(String name) async => '${Directory.systemTemp.path}/$name';

  @override
  Future<bool> handOver(String file) async => false;

  @override
  Future<bool> share(String file, {required String mime}) async {
    shared.add(File(file).readAsBytesSync());
    return true;
  }

  @override
  Future<Saved> saveToPhotos(String file, {required bool video}) async => Saved.refused;

  @override
  MediaPlayer player(String file) => plays ? PhonePlayer(file) : _NoPlayer();

  @override
  bool get playsOgg => !Platform.isIOS;

  @override
  Future<Picked> pick(MediaFrom from) async => switch (chosen) {
    final file? => PickedFile(file),
    null => const PickedNothing(),
  };

  @override
  Future<void> forget(String file) async {}

  @override
  Future<bool> mayListen() async => true;

  @override
  Future<Microphone?> listen() async => _Tone();

  @override
  Future<bool> mayLook({required bool ask}) async => false;

  @override
  Future<CodeCamera?> look() async => null;

  @override
  Map<String, String> get facts => const {'system': 'lab'};

  @override
  Future<NoticeLeave> noticeLeave() async => NoticeLeave.postponed;

  @override
  Future<bool> askForNotices() async => false;

  @override
  Future<void> postponeNotices() async {}

  @override
  Future<void> openSettings() async {}
}

/// A computer's player, which can play nothing: Flutter's players are the phones' own.
class _NoPlayer extends ChangeNotifier implements MediaPlayer {
  @override
  Duration get position => Duration.zero;

  @override
  Duration? get length => null;

  @override
  bool get playing => false;

  @override
  bool get ended => false;

  @override
  bool get failed => true;

  @override
  double? get aspect => null;

  @override
  Future<void> play() async {}

  @override
  Future<void> pause() async {}

  @override
  Future<void> seek(Duration to) async {}

  @override
  Future<void> setSpeed(double speed) async {}

  @override
  Widget picture() => const SizedBox();
}

/// A microphone before which somebody plays an A.
class _Tone implements Microphone {
  _Tone() {
    _timer = Timer.periodic(const Duration(milliseconds: 100), (_) => _hear());
  }

  static const _samples = Microphone.rate ~/ 10;

  final _sound = StreamController<Uint8List>();
  late final Timer _timer;
  bool _paused = false;
  int _at = 0;

  void _hear() {
    if (_paused) return;
    final sound = Int16List(_samples);
    for (var at = 0; at < _samples; at++) {
      sound[at] = (12000 * sin(2 * pi * 440 * _at++ / Microphone.rate)).round();
    }
    _sound.add(Uint8List.sublistView(sound));
  }

  @override
  Stream<Uint8List> get sound => _sound.stream;

  @override
  Future<void> get taken => Completer<void>().future;

  @override
  Future<void> pause() async => _paused = true;

  @override
  Future<void> resume() async => _paused = false;

  @override
  Future<void> stop() async => _timer.cancel();
}
