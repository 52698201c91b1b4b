import 'dart:io';

import 'package:flutter/services.dart';
import 'package:path_provider/path_provider.dart';
import 'package:share_plus/share_plus.dart';

/// The share sheets of Android and iPhone. What is exported is not encrypted, so nothing of it stays: the file goes when the sheet
/// closes, and the copy that Android's sheet is given, which the other app may still be reading then, at the next [sweep].
class ShareSheet {
  const ShareSheet();

  Future<Directory> _folder(String name) async =>
      Directory('${(await getTemporaryDirectory()).path}/$name');

  Future<Directory> _own() => _folder('handing-over');

  /// The path of a file that is not there yet.
  Future<String> place(String name) async {
    await sweep();
    final folder = await _own();
    await folder.create();
    return '${folder.path}/$name';
  }

  /// Shows the sheet; false when the user went back.
  Future<bool> hand(String file) async {
    try {
      final shared = await SharePlus.instance.share(ShareParams(files: [XFile(file)]));
      return shared.status != ShareResultStatus.dismissed;
    } on PlatformException {
      return false;
    } finally {
      await _delete(await _own());
    }
  }

  /// Shows the sheet for a file that stays; false when there is none.
  Future<bool> show(String file, {required String mime}) async {
    try {
      final shared = await SharePlus.instance.share(
        ShareParams(files: [XFile(file, mimeType: mime)]),
      );
      return shared.status != ShareResultStatus.unavailable;
    } on PlatformException {
      return false;
    }
  }

  /// Removes what is left of former times: by the app's start at the latest.
  Future<void> sweep() async {
    await _delete(await _own());
    // Where the plugin puts its copies on Android.
    await _delete(await _folder('share_plus'));
  }

  Future<void> _delete(Directory folder) async {
    if (folder.existsSync()) await folder.delete(recursive: true);
  }
}
