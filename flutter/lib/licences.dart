import 'dart:convert';
import 'dart:isolate';

import 'package:flutter/foundation.dart';
import 'package:flutter/services.dart';

/// Puts the licences of the native library, and of this app, beside those of the Dart packages, which Flutter collects itself. They
/// are read when somebody looks at them.
void registerLicences() => LicenseRegistry.addLicense(nativeLicences);

/// The licences of `assets/rust_licences.json`, which `./dev licences` writes.
Stream<LicenseEntry> nativeLicences() async* {
  final bytes = await rootBundle.load('assets/rust_licences.json');
  // Half a megabyte.
  final read = await Isolate.run(
    () => jsonDecode(utf8.decode(Uint8List.sublistView(bytes))) as Map<String, Object?>,
  );
  final texts = (read['texts']! as List<Object?>).cast<String>();
  // The first is the app's own.
  final users = [
    for (var at = 0; at < texts.length; at++) [if (at == 0) 'Causeway'],
  ];
  for (final package in (read['packages']! as List<Object?>).cast<Map<String, Object?>>()) {
    for (final at in (package['texts']! as List<Object?>).cast<int>()) {
      users[at].add('${package['name']} ${package['version']}');
    }
  }
  for (var at = 0; at < texts.length; at++) {
    if (users[at].isNotEmpty) yield LicenseEntryWithLineBreaks(users[at], texts[at]);
  }
}
