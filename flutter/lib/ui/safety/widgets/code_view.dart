import 'dart:typed_data';

import 'package:flutter/foundation.dart';
import 'package:flutter/material.dart';
import 'package:qr/qr.dart';

import '../../core/theme.dart';

/// Bytes as a QR code, black on white in the dark too: that is what cameras read.
class CodeView extends StatelessWidget {
  const CodeView(this.content, {required this.label, this.size = 200, super.key});

  final Uint8List content;

  /// What it is, for who does not see it.
  final String label;
  final double size;

  @override
  Widget build(BuildContext context) => Semantics(
    label: label,
    image: true,
    child: ClipRRect(
      borderRadius: BorderRadius.circular(Space.corner),
      child: CustomPaint(size: Size.square(size), painter: _Code(content)),
    ),
  );
}

class _Code extends CustomPainter {
  _Code(this.content)
    : _image = QrImage(
        QrCode.fromUint8List(data: content, errorCorrectLevel: QrErrorCorrectLevel.M),
      );

  final Uint8List content;
  final QrImage _image;

  /// Modules of white around it, as ISO/IEC 18004 wants.
  static const _quiet = 4;

  @override
  void paint(Canvas canvas, Size size) {
    canvas.drawRect(Offset.zero & size, Paint()..color = Colors.white);
    final count = _image.moduleCount;
    final side = size.width / (count + 2 * _quiet);
    final path = Path();
    for (var row = 0; row < count; row++) {
      for (var column = 0; column < count; column++) {
        if (!_image.isDark(row, column)) continue;
        path.addRect(
          Rect.fromLTWH((column + _quiet) * side, (row + _quiet) * side, side, side),
        );
      }
    }
    canvas.drawPath(
      path,
      Paint()
        ..color = Colors.black
        // Neighbours touch without a hair between them.
        ..isAntiAlias = false,
    );
  }

  @override
  bool shouldRepaint(_Code old) => !listEquals(old.content, content);
}
