import '../account.dart';
import '../core.dart';
import '../devices.dart';
import '../errors.dart';
import '../notifications.dart';
import '../number.dart';
import '../result.dart';
import 'fake_core.dart';
import 'fake_data.dart';
import 'fake_numbers.dart';

/// Accounts in memory: folders are names.
class FakeCauseway implements Causeway {
  final Map<String, _Account> _accounts = {};
  int _keys = 0;

  /// What every call answers from now on; null: what it should.
  CoreError? failure;

  /// What a new account begins with.
  FakeCore Function(NewAccount account) newCore = (account) => FakeCore(
    number: readFakeNumber(account.number).number!,
  );

  /// Puts an account into a folder, for [open]. What [open] gives is a handle of its own: see [at].
  void put(String folder, DatabaseKey key, FakeCore core) =>
      _accounts[folder] = _Account(key, core);

  /// The folder is deleted.
  void remove(String folder) => _accounts.remove(folder);

  /// The account in a folder, as a test looks at it.
  FakeCore? at(String folder) => _accounts[folder]?.core;

  /// Its database is damaged, until it is recovered. Then [lost] could not be read, and [waiting] are still to be sent.
  void damage(String folder, {int lost = 0, int waiting = 0}) {
    _accounts[folder]!.damaged = true;
    _harm = (lost: lost, waiting: waiting);
  }

  ({int lost, int waiting}) _harm = (lost: 0, waiting: 0);

  Future<Result<T>> _run<T>(T Function() work) async {
    await Future<void>.value();
    if (failure case final error?) return Err(error);
    try {
      return Ok(work());
    } on CoreError catch (error) {
      return Err(error);
    }
  }

  @override
  Future<Result<CausewayCore>> create({
    required String folder,
    required DatabaseKey key,
    required NewAccount account,
  }) => _run(() {
    if (readFakeNumber(account.number).number == null) throw const BadNumberError();
    if (account.home.isEmpty) throw const BadAddressError();
    if (_accounts.containsKey(folder)) throw const AccountExistsError();
    final core = newCore(account)..credential = account.credential;
    put(folder, key, core);
    return core;
  });

  @override
  Future<Result<CausewayCore>> open({required String folder, required DatabaseKey key}) =>
      _run(() {
        final account = _opened(folder, key);
        if (account.damaged) throw const DamagedError();
        return account.core = FakeCore()..takeOver(account.core);
      });

  _Account _opened(String folder, DatabaseKey key) {
    final account = _accounts[folder] ?? (throw const NoAccountError());
    if (account.key.bytes.toString() != key.bytes.toString()) throw const WrongKeyError();
    return account;
  }

  @override
  Future<Result<Recovered>> recover({
    required String folder,
    required DatabaseKey key,
    NewAccount? account,
  }) => _run(() {
    final known = _opened(folder, key)..damaged = false;
    final chats = known.core.chatsById.values;
    return Recovered(
      aside: '$folder/damaged-2026-01-15',
      chats: chats.length,
      messages: chats.fold(0, (sum, it) => sum + it.messages.length),
      waiting: _harm.waiting,
      lost: _harm.lost,
    );
  });

  @override
  Future<Result<DatabaseKey>> newKey() => _run(() => DatabaseKey(List.filled(32, ++_keys % 256)));

  @override
  Future<Result<TypedNumber>> readNumber(String typed, {String? region}) =>
      _run(() => readFakeNumber(typed, region: region));

  @override
  Future<Result<List<NumberRegion>>> numberRegions() => _run(
    () => [
      for (final MapEntry(:key, :value) in eeaCallingCodes.entries)
        NumberRegion(code: key, callingCode: value, inEea: true),
      for (final MapEntry(:key, :value) in otherCallingCodes.entries)
        NumberRegion(code: key, callingCode: value, inEea: false),
    ]..sort((a, b) => a.code.compareTo(b.code)),
  );

  @override
  Future<Result<Comparison>> compare({
    required String code,
    required String account,
    required int device,
    required String fingerprint,
  }) => _run(() {
    final parts = RegExp(r'^xmpp:([^?]+)\?omemo-sid-(\d+)=([0-9a-f]{64})$').firstMatch(code);
    if (parts == null) return Comparison.noCode;
    if (parts[1] != account) return Comparison.otherAccount;
    if (parts[2] != '$device') return Comparison.notNamed;
    return parts[3] == fingerprint ? Comparison.same : Comparison.different;
  });

  @override
  Future<Result<NotificationSummary?>> summary(List<NotificationPlan> plans) => _run(() {
    final shown = plans.where((it) => it.show).toList();
    if (shown.isEmpty) return null;
    final requests = shown.where((it) => it.category == NotificationCategory.request).toList();
    final messages = shown.where((it) => it.category != NotificationCategory.request).toList();
    return NotificationSummary(
      messages: messages.length,
      chats: messages.map((it) => it.chat).toSet().length,
      requests: requests.map((it) => it.chat).toSet().length,
      sound: shown.any((it) => it.sound),
      badge: shown.map((it) => it.badge).reduce((a, b) => a > b ? a : b),
    );
  });
}

class _Account {
  _Account(this.key, this.core);

  final DatabaseKey key;
  FakeCore core;
  bool damaged = false;
}
