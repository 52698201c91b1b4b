import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import '../../../utils/command.dart';

/// Another password or code for the account that is there.
class NewCredentialViewModel extends ChangeNotifier {
  NewCredentialViewModel(this.core);

  final CausewayCore core;

  late final save = Command1<void, Credential>((credential) async {
    final changed = await core.setCredential(credential);
    return changed is Ok ? core.connect() : changed;
  });

  @override
  void dispose() {
    save.dispose();
    super.dispose();
  }
}
