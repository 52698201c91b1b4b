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

  /// Loads the library, once for a process. [library] is the path of its file; null takes the one that was built into the app.
  static Future<Causeway> load({String? library}) async {
    if (!RustLib.instance.initialized) {
      await RustLib.init(
        externalLibrary: library == null ? null : ExternalLibrary.open(library),
      );
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
  Future<Result<TypedNumber>> readNumber(String typed, {String? region}) => run(() async {
    final it = await rust.readNumber(typed: typed, region: region);
    return TypedNumber(
      shown: it.shown,
      number: it.number,
      eligibility: Eligibility(
        eligible: it.eligible,
        region: it.region,
        reason: byCode(EligibilityReason.values, it.reason),
      ),
    );
  });

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
