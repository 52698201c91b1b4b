import 'package:causeway/app.dart';
import 'package:causeway/platform/this_phone.dart';
import 'package:causeway/session.dart';
import 'package:causeway_core/lab.dart';
import 'package:causeway_core/native.dart';
import 'package:flutter/widgets.dart';

import 'support/lab_causeway.dart';

/// The app, to be tried by hand on a lab (`./dev qa --by-hand`). It begins anew each time.
Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final lab = await Lab.at(const String.fromEnvironment('CAUSEWAY_LAB'));
  final (number, password) = await lab.account();
  debugPrint('Sign in with $number, the service ${lab.domain} and the password $password');
  final session = Session(
    causeway: LabCauseway(await NativeCauseway.load(), lab),
    folder: lab.folder(),
    keys: MemoryKeys(),
  );
  runApp(CausewayApp(session: session, phone: const ThisPhone()));
}
