import 'dart:async';
import 'dart:typed_data';

import 'package:causeway/sources.dart';
import 'package:flutter/widgets.dart';

/// A camera before which tests hold codes.
class FakeCamera implements CodeCamera {
  final _codes = StreamController<Uint8List>();
  bool stopped = false;

  @override
  Stream<Uint8List> get codes => _codes.stream;

  void see(Uint8List code) => _codes.add(code);

  @override
  Widget picture() => const SizedBox.expand(child: ColoredBox(color: Color(0xFF304050)));

  @override
  Future<void> stop() async => stopped = true;
}
