import 'dart:async';

import 'package:causeway_core/native.dart';
import 'package:flutter/services.dart';
import 'package:flutter/widgets.dart';

import 'app.dart';
import 'licences.dart';
import 'platform/account_folder.dart';
import 'platform/background.dart';
import 'platform/file_notebook.dart';
import 'platform/networks.dart';
import 'platform/phone_notices.dart';
import 'platform/push_network.dart';
import 'platform/secure_keys.dart';
import 'platform/share_sheet.dart';
import 'platform/this_phone.dart';
import 'session.dart';

/// The app on the native core.
Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  // As Android 15 does by itself.
  unawaited(SystemChrome.setEnabledSystemUIMode(SystemUiMode.edgeToEdge));
  registerLicences();
  final folder = await accountFolder();
  final session = Session(
    causeway: await NativeCauseway.load(),
    folder: folder,
    keys: const SecureKeys(),
    deleteFolder: deleteFolder,
    notebook: FileNotebook(folder),
  );
  unawaited(const ShareSheet().sweep());
  runApp(
    CausewayApp(
      session: session,
      phone: const ThisPhone(),
      background: PhoneBackground(),
      notices: PhoneNotices(),
      push: pushNetwork(),
      networks: networks(),
    ),
  );
}
