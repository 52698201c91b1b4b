import 'dart:async';
import 'dart:io';

import 'package:flutter/services.dart';
import 'package:flutter_test/flutter_test.dart';

/// Tests look at the app in the face that people see: with the test's own font, where each letter is a square, no text has the
/// width that it will have.
///
/// Pictures of screens are for people to look at: `flutter test --update-goldens` writes them to `test/goldens`. They are not
/// compared, since fonts and shadows differ from machine to machine.
Future<void> testExecutable(FutureOr<void> Function() testMain) async {
  await _loadFonts();
  if (goldenFileComparator case LocalFileComparator(:final basedir)) {
    goldenFileComparator = _Pictures(basedir.resolve('any_test.dart'));
  }
  await testMain();
}

/// Roboto as the Flutter SDK brings it, also in the place of the iPhone's.
Future<void> _loadFonts() async {
  final sdk = Platform.environment['FLUTTER_ROOT'];
  if (sdk == null) return;
  final fonts = [
    for (final face in ['Regular', 'Medium', 'Bold', 'Italic'])
      File('$sdk/bin/cache/artifacts/material_fonts/Roboto-$face.ttf'),
  ].where((file) => file.existsSync());
  if (fonts.isEmpty) return;
  for (final family in ['Roboto', 'CupertinoSystemText', 'CupertinoSystemDisplay']) {
    final loader = FontLoader(family);
    for (final font in fonts) {
      loader.addFont(font.readAsBytes().then(ByteData.sublistView));
    }
    await loader.load();
  }
}

class _Pictures extends LocalFileComparator {
  _Pictures(super.testFile);

  @override
  Future<bool> compare(Uint8List imageBytes, Uri golden) async => true;
}
