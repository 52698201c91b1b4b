import 'dart:io';

import 'package:causeway/phone.dart';
import 'package:causeway/platform/phone_player.dart';
import 'package:causeway/player.dart';
import 'package:causeway/session.dart';
import 'package:causeway/sources.dart';
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

/// A phone whose address book nobody may read: flows are not about somebody's contacts, and sheets of the phone would stop them.
class LabPhone implements Phone {
  const LabPhone();

  @override
  Future<bool> openPage(Uri page) async => false;

  @override
  Future<List<PhoneContact>?> contacts({required bool ask}) async => null;

  @override
  Future<String> placeForFile(String name) async => '${Directory.systemTemp.path}/$name';

  @override
  Future<bool> handOver(String file) async => false;

  @override
  Future<bool> share(String file, {required String mime}) async => false;

  @override
  Future<Saved> saveToPhotos(String file, {required bool video}) async => Saved.refused;

  @override
  MediaPlayer player(String file) => PhonePlayer(file);

  @override
  bool get playsOgg => !Platform.isIOS;

  @override
  Future<Picked> pick(MediaFrom from) async => const PickedNothing();

  @override
  Future<void> forget(String file) async {}

  @override
  Future<bool> mayListen() async => false;

  @override
  Future<Microphone?> listen() async => null;

  @override
  Future<bool> mayLook({required bool ask}) async => false;

  @override
  Future<CodeCamera?> look() async => null;

  @override
  Map<String, String> get facts => const {'system': 'lab'};

  // The phone's own question would stop a flow.
  @override
  Future<NoticeLeave> noticeLeave() async => NoticeLeave.postponed;

  @override
  Future<bool> askForNotices() async => false;

  @override
  Future<void> postponeNotices() async {}

  @override
  Future<void> openSettings() async {}
}
