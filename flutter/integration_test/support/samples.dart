import 'dart:io';

import 'package:causeway_core/lab.dart';
import 'package:flutter/services.dart';

/// Photos, videos, recordings and documents, as people have them on their phones: assets/fixtures/media. On a computer they are beside
/// the app; for a device `./dev qa` puts them into it.
Future<String> sample(Lab lab, String name) async {
  final here = File('../assets/fixtures/media/$name');
  if (here.existsSync()) return here.path;
  final packed = await rootBundle.load('assets/qa/$name');
  final folder = await Directory(lab.folder()).create();
  final file = File('${folder.path}/$name');
  await file.writeAsBytes(Uint8List.sublistView(packed));
  return file.path;
}

Future<Uint8List> sampleBytes(Lab lab, String name) async =>
    File(await sample(lab, name)).readAsBytesSync();

/// The samples that flows use, which `./dev qa` packs.
abstract final class Samples {
  static const photo = 'phone.jpg';
  static const video = 'baseline.mp4';
  static const voice = 'speech-opus.ogg';
  static const file = 'ferry-ticket.pdf';
}
