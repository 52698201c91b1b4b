import 'package:causeway/session.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';

/// The native library, whose new accounts are the lab's: the app asks nobody for an address or an authority, and should not.
class LabCauseway implements Causeway {
  const LabCauseway(this._native, this._lab);

  final Causeway _native;
  final Lab _lab;

  @override
  Future<Result<CausewayCore>> create({
    required String folder,
    required DatabaseKey key,
    required NewAccount account,
  }) => _native.create(
    folder: folder,
    key: key,
    account: NewAccount(
      number: account.number,
      home: account.home,
      credential: account.credential,
      server: _lab.server,
    ),
  );

  @override
  Future<Result<CausewayCore>> open({required String folder, required DatabaseKey key}) =>
      _native.open(folder: folder, key: key);

  @override
  Future<Result<Recovered>> recover({
    required String folder,
    required DatabaseKey key,
    NewAccount? account,
  }) => _native.recover(folder: folder, key: key, account: account);

  @override
  Future<Result<DatabaseKey>> newKey() => _native.newKey();

  @override
  Future<Result<TypedNumber>> readNumber(String typed, {String? region}) =>
      _native.readNumber(typed, region: region);

  @override
  Future<Result<List<NumberRegion>>> numberRegions() => _native.numberRegions();

  @override
  Future<Result<Comparison>> compare({
    required String code,
    required String account,
    required int device,
    required String fingerprint,
  }) => _native.compare(
    code: code,
    account: account,
    device: device,
    fingerprint: fingerprint,
  );

  @override
  Future<Result<NotificationSummary?>> summary(List<NotificationPlan> plans) =>
      _native.summary(plans);
}

/// A key in memory: the flows leave what is in the phone's Keystore or Keychain alone.
class MemoryKeys implements KeyKeeper {
  DatabaseKey? _key;

  @override
  Future<Result<DatabaseKey?>> read() async => Ok(_key);

  @override
  Future<Result<void>> write(DatabaseKey key) async {
    _key = key;
    return const Ok(null);
  }

  @override
  Future<Result<void>> erase() async {
    _key = null;
    return const Ok(null);
  }
}
