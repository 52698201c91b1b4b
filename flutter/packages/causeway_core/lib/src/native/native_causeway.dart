import 'package:flutter_rust_bridge/flutter_rust_bridge_for_generated.dart';

import '../account.dart';
import '../coded.dart';
import '../core.dart';
import '../devices.dart';
import '../notifications.dart';
import '../number.dart';
import '../result.dart';
import '../rust/api/core.dart' as rust;
import '../rust/api/devices.dart' as rust;
import '../rust/api/notifications.dart' as rust;
import '../rust/api/numbers.dart' as rust;
import '../rust/frb_generated.dart';
import 'from_rust.dart';
import 'native_core.dart';
import 'run.dart';
import 'to_rust.dart';

/// The native library.
class NativeCauseway implements Causeway {
  const NativeCauseway._();

  static Future<void>? _loading;

  /// Loads the library, once for a process. [library] is the path of its file; null takes the one that was built into the app.
  static Future<Causeway> load({String? library}) async {
    // Also for whoever asks while it is being loaded; after a failure it can be tried again.
    final loading = _loading ??= RustLib.init(
      externalLibrary: library == null ? null : ExternalLibrary.open(library),
    );
    try {
      await loading;
    } on Object {
      _loading = null;
      rethrow;
    }
    return const NativeCauseway._();
  }

  @override
  Future<Result<CausewayCore>> create({
    required String folder,
    required DatabaseKey key,
    required NewAccount account,
  }) => run(
    () async => NativeCore(
      await rust.create(folder: folder, key: key.bytes, account: flatAccount(account)),
    ),
  );

  @override
  Future<Result<CausewayCore>> open({required String folder, required DatabaseKey key}) =>
      run(() async => NativeCore(await rust.open(folder: folder, key: key.bytes)));

  @override
  Future<Result<Recovered>> recover({
    required String folder,
    required DatabaseKey key,
    NewAccount? account,
  }) => run(() async {
    final flat = account == null ? null : flatAccount(account);
    final it = await rust.recover(folder: folder, key: key.bytes, account: flat);
    return Recovered(
      aside: it.aside,
      chats: it.chats,
      messages: it.messages,
      waiting: it.waiting,
      lost: it.lost,
    );
  });

  @override
  Future<Result<DatabaseKey>> newKey() => run(() async => DatabaseKey(await rust.newKey()));

  @override
  Future<Result<TypedNumber>> readNumber(String typed, {String? region}) => run(
    () async => typedNumberOf(await rust.readNumber(typed: typed, region: region)),
  );

  @override
  Future<Result<List<NumberRegion>>> numberRegions() => run(
    () async => [
      for (final it in await rust.numberRegions())
        NumberRegion(code: it.code, callingCode: it.callingCode, inEea: it.inEea),
    ],
  );

  @override
  Future<Result<Comparison>> compare({
    required String code,
    required String account,
    required int device,
    required String fingerprint,
  }) => run(() async {
    final said = await rust.compare(
      code: code,
      account: account,
      device: device,
      fingerprint: fingerprint,
    );
    return said == null ? Comparison.noCode : byCode(Comparison.values, said);
  });

  @override
  Future<Result<NotificationSummary?>> summary(List<NotificationPlan> plans) => run(
    () async => summaryOf(await rust.notificationSummary(plans: [...plans.map(flatPlan)])),
  );
}
