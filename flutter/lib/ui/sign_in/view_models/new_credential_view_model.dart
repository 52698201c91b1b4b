import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// Another password or code for the account that is there, and whether the home service takes it.
class NewCredentialViewModel extends CoreViewModel {
  NewCredentialViewModel(super.core) {
    refresh();
  }

  Identity? identity;

  /// The old one is still good: there is a connection by it.
  late final bool inTime = core.connection is ConnectionOnline;

  /// It was stored, and the home service has not answered yet.
  bool connecting = false;

  /// Why the home service does not take it.
  StopCause? stopped;

  /// It was taken.
  bool done = false;

  late final save = Command1<void, Credential>((credential) async {
    stopped = null;
    final stored = await core.setCredential(credential);
    if (stored is Err) return stored;
    connecting = true;
    changed();
    final begun = await core.connect();
    // Why it was not let in before says nothing now.
    if (core.connection is ConnectionOnline) _look(core.connection);
    return begun;
  });

  String get service => identity?.address.split('@').last ?? '';

  @override
  void onEvent(CoreEvent event) {
    if (event case ConnectionChanged(:final connection)) _look(connection);
  }

  void _look(HomeConnection connection) {
    if (!connecting) return;
    switch (connection) {
      case ConnectionOnline():
        connecting = false;
        done = true;
      case ConnectionStopped(:final cause):
        connecting = false;
        stopped = cause;
      default:
    }
    changed();
  }

  @override
  Future<void> read() async => identity = (await core.identity()).valueOrNull;

  @override
  void dispose() {
    save.dispose();
    super.dispose();
  }
}
