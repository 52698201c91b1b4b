import 'dart:convert';
import 'dart:math';
import 'dart:typed_data';

import 'package:causeway/codes.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:qr/qr.dart';

/// What the app shows as a code, it reads.
void main() {
  /// A picture of a code, as a camera sees it: turned by [angle], on a table that is not quite white, with noise.
  Seen picture(Uint8List content, {double angle = 0, double module = 6, int noise = 0, int stride = 640}) {
    final image = QrImage(
      QrCode.fromUint8List(data: content, errorCorrectLevel: QrErrorCorrectLevel.M),
    );
    const width = 600;
    const height = 480;
    final light = Uint8List(stride * height);
    final random = Random(7);
    final (turnX, turnY) = (cos(angle), sin(angle));
    final half = image.moduleCount / 2;
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        final (dx, dy) = ((x - width / 2) / module, (y - height / 2) / module);
        final column = (dx * turnX + dy * turnY + half).floor();
        final row = (dy * turnX - dx * turnY + half).floor();
        bool inside(int at, int border) => at >= -border && at < image.moduleCount + border;
        final dark = inside(row, 0) && inside(column, 0) && image.isDark(row, column);
        final paper = inside(row, 4) && inside(column, 4);
        final level = dark ? 40 : (paper ? 220 : 150);
        light[y * stride + x] = (level + random.nextInt(2 * noise + 1) - noise).clamp(0, 255);
      }
    }
    return Seen(light, width: width, height: height, stride: stride);
  }

  // The code of a safety number is no text: all bytes may be in it.
  final bytes = Uint8List.fromList([8, 2, ...List.generate(70, (at) => at * 37 % 256)]);
  final text = utf8.encode('xmpp:jonas@haiket.example?omemo-sid-17=${'01234567' * 8}');

  for (final (name, content) in [('bytes', bytes), ('a text', text)]) {
    test('$name, straight', () => expect(readCode(picture(content)), content));

    test('$name, turned and with noise', () {
      for (final angle in [0.1, 0.6, pi / 2, 3.0]) {
        expect(readCode(picture(content, angle: angle, noise: 20)), content, reason: '$angle');
      }
    });

    test('$name, whatever lies between the rows', () {
      expect(readCode(picture(content, stride: 600)), content);
    });
  }

  test('what is no code is none, and what is cut off neither', () {
    final random = Random(3);
    final noise = Uint8List.fromList(List.generate(320 * 240, (_) => random.nextInt(256)));
    expect(readCode(Seen(noise, width: 320, height: 240, stride: 320)), isNull);
    expect(readCode(Seen(Uint8List(320 * 240), width: 320, height: 240, stride: 320)), isNull);
    expect(readCode(Seen(Uint8List(10), width: 320, height: 240, stride: 320)), isNull);
    expect(readCode(picture(bytes, module: 0.7)), isNull);
  });
}
