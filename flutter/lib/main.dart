import 'package:causeway_core/native.dart';
import 'package:flutter/widgets.dart';
import 'package:path_provider/path_provider.dart';

import 'app.dart';
import 'platform/secure_keys.dart';
import 'session.dart';

/// The app on the native core.
Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final support = await getApplicationSupportDirectory();
  final session = Session(
    causeway: await NativeCauseway.load(),
    folder: '${support.path}/account',
    keys: const SecureKeys(),
  );
  runApp(CausewayApp(session: session));
}
