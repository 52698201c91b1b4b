import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../core/core_view_model.dart';

/// What the phone knows about its own connection.
class DiagnosticsViewModel extends CoreViewModel {
  DiagnosticsViewModel(super.core) {
    unawaited(refresh());
  }

  Identity? identity;
  PartnerDirectory? directory;
  Policy? policy;
  NumberChange? numberChange;
  CoreError? error;

  HomeConnection get connection => core.connection;
  StorageState get storage => core.storage;

  @override
  Future<void> read() async {
    final read = await core.identity();
    identity = read.valueOrNull;
    error = read.errorOrNull;
    directory = (await core.partners()).valueOrNull;
    policy = (await core.policy()).valueOrNull;
    numberChange = (await core.numberChange()).valueOrNull;
  }
}
