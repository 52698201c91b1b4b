import 'dart:async';
import 'dart:isolate';

import 'package:camera/camera.dart';
import 'package:flutter/services.dart';
import 'package:flutter/widgets.dart';

import '../codes.dart';
import '../sources.dart';

/// The camera of Android and iPhone. Its pictures are looked at and forgotten.
class PhoneCamera implements CodeCamera {
  PhoneCamera._(this._controller);

  /// Null when it cannot be had.
  static Future<PhoneCamera?> open() async {
    CameraController? controller;
    try {
      final all = await availableCameras();
      final away = all.where((it) => it.lensDirection == CameraLensDirection.back);
      if (all.isEmpty) return null;
      controller = CameraController(
        away.firstOrNull ?? all.first,
        // 720 lines: enough for a code of a hand's width, and quick to look through.
        ResolutionPreset.high,
        enableAudio: false,
        imageFormatGroup: ImageFormatGroup.yuv420,
      );
      await controller.initialize();
      final camera = PhoneCamera._(controller);
      await controller.startImageStream(camera._look);
      return camera;
    } on CameraException {
      await controller?.dispose();
      return null;
    } on PlatformException {
      return null;
    } on MissingPluginException {
      return null;
    }
  }

  final CameraController _controller;
  final _codes = StreamController<Uint8List>();
  bool _looking = false;

  @override
  Stream<Uint8List> get codes => _codes.stream;

  @override
  Widget picture() => CameraPreview(_controller);

  /// One picture at a time, beside the isolate that draws; what comes meanwhile is passed over.
  Future<void> _look(CameraImage image) async {
    if (_looking || _codes.isClosed || image.planes.isEmpty) return;
    _looking = true;
    // The first plane of YUV is how light it is.
    final plane = image.planes.first;
    final seen = Seen(
      plane.bytes,
      width: image.width,
      height: image.height,
      stride: plane.bytesPerRow,
    );
    final code = await Isolate.run(() => readCode(seen));
    _looking = false;
    if (code != null && !_codes.isClosed) _codes.add(code);
  }

  @override
  Future<void> stop() async {
    unawaited(_codes.close());
    try {
      await _controller.dispose();
    } on CameraException {
      // It has gone already.
    }
  }
}
