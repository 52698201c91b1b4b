import 'dart:async';
import 'dart:convert';
import 'dart:typed_data';

import 'package:causeway_core/causeway_core.dart';

import '../../../phone.dart';
import '../../../sources.dart';
import '../../core/core_view_model.dart';

/// What the page shows.
enum ScanStep {
  /// What the camera is for, before the phone asks.
  explanation,

  /// The user does not let the app look.
  refused,
  noCamera,
  looking,

  /// A code was seen, and compared.
  result,
}

/// Compares what a camera sees on the other side's phone with what this one knows of their devices.
class ScanViewModel extends CoreViewModel {
  ScanViewModel(super.core, this._causeway, this.id, this._phone) {
    unawaited(_open());
  }

  final Causeway _causeway;
  final ChatId id;
  final Phone _phone;

  /// Null until it is known whether the phone has to ask.
  ScanStep? step;
  CodeCamera? camera;

  /// What a code that was seen says.
  Comparison? result;
  CoreError? error;
  String name = '';

  Chat? _chat;
  List<Device> _devices = const [];
  StreamSubscription<Uint8List>? _codes;

  @override
  void onEvent(CoreEvent event) {
    if (event case DevicesChanged(:final chat) when chat == id) unawaited(refresh());
  }

  @override
  Future<void> read() async {
    switch (await core.chat(id)) {
      case Ok(:final value):
        _chat = value;
        name = nameOf(value, (await core.inboxRow(id)).valueOrNull?.contactName);
        _devices = (await core.devices(id)).valueOrNull ?? const [];
      case Err(error: final why):
        error = why;
    }
  }

  Future<void> _open() async {
    await refresh();
    if (disposed || error != null) return;
    if (await _phone.mayLook(ask: false)) return begin();
    _become(ScanStep.explanation);
  }

  void _become(ScanStep step) {
    this.step = step;
    changed();
  }

  /// Looks, from the beginning; the phone asks the user where it has not done so yet.
  Future<void> begin() async {
    await _stop();
    result = null;
    if (!await _phone.mayLook(ask: true)) return _become(ScanStep.refused);
    final camera = disposed ? null : await _phone.look();
    if (camera == null) return _become(ScanStep.noCamera);
    // The page has gone meanwhile.
    if (disposed) return camera.stop();
    this.camera = camera;
    _codes = camera.codes.listen(_saw);
    _become(ScanStep.looking);
  }

  /// The app has left the front, or come back: nothing is looked at that nobody sees.
  void inFront({required bool yes}) {
    if (yes && step == ScanStep.looking && camera == null) unawaited(begin());
    if (!yes) unawaited(_stop());
  }

  Future<void> _stop() async {
    final before = camera;
    camera = null;
    unawaited(_codes?.cancel());
    _codes = null;
    await before?.stop();
  }

  Future<void> _saw(Uint8List code) async {
    // One code, one answer.
    if (camera == null) return;
    unawaited(_stop());
    Comparison? found;
    Device? which;
    for (final device in _devices) {
      final said = await _compare(device, code);
      if (said == null) continue;
      if (found == null || _order.indexOf(said) < _order.indexOf(found)) {
        (found, which) = (said, device);
      }
    }
    if (found == Comparison.same) {
      final decided = await core.setTrust(
        id,
        device: which!.number,
        decision: TrustDecision.verified,
        seen: which.fingerprint,
      );
      error = decided.errorOrNull;
    }
    result = found ?? Comparison.noCode;
    _become(ScanStep.result);
  }

  /// What says most about a code that was held against several devices.
  static const _order = [
    Comparison.same,
    Comparison.different,
    Comparison.notNamed,
    Comparison.otherAccount,
    Comparison.noCode,
  ];

  /// Null for a device whose key was never seen.
  Future<Comparison?> _compare(Device device, Uint8List code) async {
    final fingerprint = device.fingerprint;
    if (fingerprint == null) return null;
    final compared =
        _chat!.suite == Suite.signalPq
            ? await core.compareSafetyCode(id, device: device.number, scanned: code)
            : await _causeway.compare(
              code: utf8.decode(code, allowMalformed: true),
              account: _chat!.peer,
              device: device.number,
              fingerprint: fingerprint,
            );
    error ??= compared.errorOrNull;
    return compared.valueOrNull;
  }

  @override
  void dispose() {
    unawaited(_stop());
    super.dispose();
  }
}
