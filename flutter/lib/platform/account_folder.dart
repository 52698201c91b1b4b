import 'dart:io';

import 'package:path_provider/path_provider.dart';

/// Where the account is kept: below the folder that iOS is told to keep out of backups (ios/Runner/AppDelegate.swift). Android is told
/// to back up nothing (android/app/src/main/res/xml).
Future<String> accountFolder() async =>
    '${(await getApplicationSupportDirectory()).path}/private/account';

/// Deletes an account's folder with all that is in it.
Future<void> deleteFolder(String folder) async {
  final directory = Directory(folder);
  if (directory.existsSync()) await directory.delete(recursive: true);
}
