import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// A decision about a device, and the key that the user saw when they took it.
typedef Decision = ({Device device, TrustDecision decision});

/// The devices of a chat's other side, and the own one, to be compared.
class SafetyViewModel extends CoreViewModel {
  SafetyViewModel(super.core, this.id) {
    unawaited(refresh());
  }

  final ChatId id;
  List<Device>? devices;
  Identity? identity;
  Chat? chat;
  String? contactName;
  CoreError? error;

  late final decide = Command1<void, Decision>(
    (what) => core.setTrust(
      id,
      device: what.device.number,
      decision: what.decision,
      seen: what.device.fingerprint,
    ),
  );

  String get name => contactName ?? chat?.identifier ?? '';

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case DevicesChanged(:final chat) when chat == id:
      case Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    chat = (await core.chat(id)).valueOrNull;
    contactName = (await core.inboxRow(id)).valueOrNull?.contactName;
    identity = (await core.identity()).valueOrNull;
    final read = await core.devices(id);
    devices = read.valueOrNull;
    error = read.errorOrNull;
  }
}
