import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../phone.dart';
import '../../../utils/command.dart';
import '../../../version.dart';
import '../../core/core_view_model.dart';

/// What can be handed to somebody who helps: made once, read by the user, and sent as it was read.
class BundleViewModel extends CoreViewModel {
  BundleViewModel(super.core, this._phone) {
    unawaited(refresh());
  }

  final Phone _phone;

  /// All that would be sent; null before it was made.
  String? text;
  CoreError? error;

  /// Asks the user where it goes. True when it has gone there.
  late final send = Command0<bool>(_send);

  @override
  void onEvent(CoreEvent event) {
    // What the user reads does not change under their eyes.
  }

  @override
  Future<void> read() async {
    final push = (await core.push()).valueOrNull;
    final made = await core.diagnostics(
      phone: {
        'app': '$appVersion+$appBuild',
        ..._phone.facts,
        if (push != null) 'push': push.state.code,
      },
    );
    text = made.valueOrNull;
    error = made.errorOrNull;
  }

  Future<Result<bool>> _send() async {
    final day = DateTime.now().toIso8601String().substring(0, 10);
    final file = await _phone.placeForFile('causeway-support-$day.txt');
    return switch (await core.saveDiagnostics(text!, file)) {
      Ok() => Ok(await _phone.handOver(file)),
      Err(:final error) => Err(error),
    };
  }
}
