import 'dart:async';
import 'dart:math';
import 'dart:typed_data';

import 'package:camera_platform_interface/camera_platform_interface.dart';
import 'package:causeway/platform/phone_camera.dart';
import 'package:flutter/services.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:qr/qr.dart';

/// The phone's side of the plugin.
class _Platform extends CameraPlatform {
  List<CameraDescription> cameras = const [
    CameraDescription(
      name: 'selfie',
      lensDirection: CameraLensDirection.front,
      sensorOrientation: 270,
    ),
    CameraDescription(
      name: 'away',
      lensDirection: CameraLensDirection.back,
      sensorOrientation: 90,
    ),
  ];
  bool busy = false;
  CameraDescription? opened;
  MediaSettings? settings;
  bool disposed = false;
  final frames = StreamController<CameraImageData>.broadcast();

  @override
  Future<List<CameraDescription>> availableCameras() async => cameras;

  @override
  Future<int> createCameraWithSettings(CameraDescription camera, MediaSettings settings) async {
    if (busy) throw PlatformException(code: 'CameraAccess', message: 'in use');
    opened = camera;
    this.settings = settings;
    return 1;
  }

  @override
  Future<void> initializeCamera(
    int cameraId, {
    ImageFormatGroup imageFormatGroup = ImageFormatGroup.unknown,
  }) async {}

  @override
  Stream<CameraInitializedEvent> onCameraInitialized(int cameraId) => Stream.value(
    const CameraInitializedEvent(1, 1280, 720, ExposureMode.auto, true, FocusMode.auto, true),
  );

  @override
  Stream<CameraErrorEvent> onCameraError(int cameraId) => const Stream.empty();

  @override
  Stream<DeviceOrientationChangedEvent> onDeviceOrientationChanged() => const Stream.empty();

  @override
  bool supportsImageStreaming() => true;

  @override
  Stream<CameraImageData> onStreamedFrameAvailable(
    int cameraId, {
    CameraImageStreamOptions? options,
  }) => frames.stream;

  @override
  Widget buildPreview(int cameraId) => const Text('picture');

  @override
  Future<void> dispose(int cameraId) async => disposed = true;
}

CameraImageData _frame(String content) {
  final image = QrImage(QrCode.fromData(data: content, errorCorrectLevel: QrErrorCorrectLevel.M));
  const width = 320;
  const height = 240;
  const stride = 384;
  final light = Uint8List(stride * height)..fillRange(0, stride * height, 200);
  final module = (min(width, height) - 40) ~/ image.moduleCount;
  for (var row = 0; row < image.moduleCount * module; row++) {
    for (var column = 0; column < image.moduleCount * module; column++) {
      if (image.isDark(row ~/ module, column ~/ module)) {
        light[(row + 20) * stride + column + 20] = 20;
      }
    }
  }
  return CameraImageData(
    format: const CameraImageFormat(ImageFormatGroup.yuv420, raw: 35),
    height: height,
    width: width,
    planes: [CameraImagePlane(bytes: light, bytesPerRow: stride)],
  );
}

void main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  late _Platform platform;
  setUp(() => CameraPlatform.instance = platform = _Platform());

  test('the camera that looks away is opened, without its microphone', () async {
    final camera = await PhoneCamera.open();
    expect((platform.opened!.name, platform.settings!.enableAudio), ('away', false));
    await camera!.stop();
    expect(platform.disposed, isTrue);
  });

  test('what it sees is read', () async {
    final camera = (await PhoneCamera.open())!;
    final seen = camera.codes.first;
    platform.frames.add(_frame('HELLO'));
    expect(String.fromCharCodes(await seen), 'HELLO');
    await camera.stop();
  });

  test('a phone without one, or whose camera is in use, has none', () async {
    platform.busy = true;
    expect(await PhoneCamera.open(), isNull);
    platform.cameras = const [];
    expect(await PhoneCamera.open(), isNull);
  });
}
