import 'dart:convert';
import 'dart:typed_data';

import 'package:zxing2/qrcode.dart';

/// What a camera sees, as it counts for codes: how light it is, 0 to 255, row by row.
class Seen {
  const Seen(this.light, {required this.width, required this.height, required this.stride});

  final Uint8List light;

  /// In points.
  final int width;
  final int height;

  /// So many bytes from one row to the next.
  final int stride;
}

/// The content of the QR code in a picture (ISO/IEC 18004), byte for byte; null where there is none that can be read.
Uint8List? readCode(Seen seen) {
  if (seen.light.length < seen.stride * (seen.height - 1) + seen.width) return null;
  final Result read;
  try {
    read = QRCodeReader().decode(BinaryBitmap(HybridBinarizer(_Light(seen))));
  } on ReaderException {
    return null;
  } on Object {
    // The reader is a port from a language where an index that is wrong is such an exception too.
    return null;
  }
  final parts = read.resultMetadata[ResultMetadataType.byteSegments];
  if (parts is! List<Int8List>) return utf8.encode(read.text);
  return Uint8List.fromList([
    for (final part in parts) ...part.buffer.asUint8List(part.offsetInBytes, part.length),
  ]);
}

class _Light extends LuminanceSource {
  _Light(this._seen) : super(_seen.width, _seen.height);

  final Seen _seen;

  @override
  Int8List getRow(int y, Int8List? row) {
    final into = row == null || row.length < width ? Int8List(width) : row;
    return into..setRange(0, width, Int8List.sublistView(_seen.light, y * _seen.stride));
  }

  @override
  Int8List getMatrix() {
    final all = Int8List(width * height);
    for (var y = 0; y < height; y++) {
      all.setRange(y * width, (y + 1) * width, Int8List.sublistView(_seen.light, y * _seen.stride));
    }
    return all;
  }
}
