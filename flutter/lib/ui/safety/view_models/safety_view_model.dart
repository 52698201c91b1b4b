import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../notebook.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// A decision about a device, and the key that the user saw when they took it.
typedef Decision = ({Device device, TrustDecision decision});

/// The devices of a chat's other side, and the own one, to be compared.
class SafetyViewModel extends CoreViewModel {
  SafetyViewModel(super.core, this.id, {Notebook? notebook}) : _notebook = notebook ?? Notebook() {
    unawaited(_open());
  }

  final ChatId id;
  final Notebook _notebook;
  List<Device>? devices;

  /// What is to be compared for each device, by its number, in chats that have safety numbers of both sides; empty in others, where
  /// people compare fingerprints.
  Map<int, SafetyNumber> numbers = const {};

  /// What this is about is being told: the first time by itself.
  bool touring = false;
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

  String get name => contactName ?? core.shownIdentifier(chat?.identifier ?? '');

  static const _toured = 'tour safety';

  Future<void> _open() async {
    touring = !(await _notebook.read()).contains(_toured);
    await refresh();
  }

  void tour() {
    touring = true;
    changed();
  }

  void endTour() {
    touring = false;
    unawaited(_notebook.add([_toured]));
    changed();
  }

  /// There is a code on the other side's phone that says something of one of these devices.
  bool get mayScan => devices?.any((it) => it.fingerprint != null) ?? false;

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
    numbers = {
      for (final device in read.valueOrNull ?? const <Device>[])
        if ((await core.safetyNumber(id, device: device.number)).valueOrNull case final number?)
          device.number: number,
    };
    devices = read.valueOrNull;
    error = read.errorOrNull;
  }
}
