import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:causeway_core/testing.dart';

/// A lab without servers, for cores in memory: its home service knows who has which password, carries what its users write to each
/// other, and keeps what comes while somebody is away; people on other apps write, and note what they get.
class FakeLab implements Lab {
  late final causeway = FakeCauseway()..newCore = _newCore;

  final Map<String, String> _passwords = {};
  final Set<String> _folders = {};

  /// What waits for somebody who is not connected, by their number.
  final Map<String, List<bool Function(FakeCore)>> _waiting = {};

  /// What each person on another app has got from each address.
  final Map<(String person, String from), List<String>> _heard = {};

  /// Who has not found which address.
  final Set<(String from, String to)> _refused = {};
  bool _cut = false;
  int _next = 100000;

  @override
  String get domain => fakeHome;

  @override
  HomeServer get server => const HomeServer();

  @override
  String folder() {
    final folder = 'folder-${_next++}';
    _folders.add(folder);
    return folder;
  }

  @override
  Future<(String, String)> account({String before = '+34600'}) async {
    final number = '$before${_next++}';
    return (number, _passwords[number] = 'password-${_next++}');
  }

  FakeCore _newCore(NewAccount account) =>
      FakeCore(number: account.number)
        ..letIn = _letIn
        ..onSent = _carry
        ..directory = PartnerDirectory(
          partners: [for (final partner in fakePartners) _inTheLab(partner)],
          expired: false,
          sequence: 1,
          fetchedAt: fakeStart,
        );

  /// An app under the domain that it has in the lab.
  static Partner _inTheLab(Partner partner) => Partner(
    id: partner.id,
    name: partner.name,
    domain: '${partner.id}.test',
    status: partner.status,
    identifiers: partner.identifiers,
    vouchesEea: partner.vouchesEea,
    privacyPolicy: partner.privacyPolicy,
    terms: partner.terms,
    abuse: partner.abuse,
    capabilities: partner.capabilities,
    limits: partner.limits,
    rollout: partner.rollout,
  );

  HomeConnection _letIn(String number, Credential? credential) {
    if (_cut) return const ConnectionConnecting();
    if (_passwords[number] != credential?.secret) {
      return const ConnectionStopped(StopCause.credentialsRefused);
    }
    // What has waited comes once the connection is there.
    scheduleMicrotask(() {
      final core = _phoneOf(number);
      if (core?.connection is! ConnectionOnline) return;
      for (final give in _waiting.remove(number) ?? const <bool Function(FakeCore)>[]) {
        give(core!);
      }
    });
    return const ConnectionOnline();
  }

  Iterable<FakeCore> get _phones => _folders.map(causeway.at).nonNulls;

  FakeCore? _phoneOf(String number) =>
      _phones.where((it) => it.ownNumber == number).firstOrNull;

  /// Gives something to somebody of the home service, now or when they are back. False where they do not let it in.
  bool _give(String number, bool Function(FakeCore) give) {
    final core = _phoneOf(number);
    if (core == null) return false;
    if (core.connection is ConnectionOnline) return give(core);
    (_waiting[number] ??= []).add(give);
    return true;
  }

  void _carry(String from, String to, Message message) {
    final [node, at] = to.split('@');
    if (at != domain) {
      final text = switch (message.content) {
        TextContent(:final text) => text,
        _ => 'aesgcm://$domain/file#key',
      };
      (_heard[(to, from)] ??= []).add(text);
      return;
    }
    final file = _phoneOf(from.split('@').first)?.files.paths[message.id];
    _give(
      node,
      (core) => switch (message.content) {
        final MediaContent content => core.receiveMedia(from, content, file: file) != null,
        final content => core.receive(from, content.words ?? '') != null,
      },
    );
  }

  @override
  Future<void> send(String from, String to, String text) async {
    bool give() => _give(to.split('@').first, (core) => core.receive(from, text) != null);
    // Their app asks again for the keys of an address only after a while.
    if (!_refused.contains((from, to)) && give()) return;
    _refused.add((from, to));
    throw LabError('$to is not there for $from');
  }

  @override
  Future<List<String>> received(String person, String from, {int count = 1}) async {
    final heard = _heard[(person, from)] ??= [];
    for (var turn = 0; heard.length < count; turn++) {
      if (turn == 1000) throw LabError('$person got $heard');
      await Future<void>.value();
    }
    return heard;
  }

  @override
  Future<void> cut() async {
    _cut = true;
    for (final core in _phones) {
      if (core.connection is ConnectionOnline) core.setConnection(const ConnectionConnecting());
    }
  }

  @override
  Future<void> mend() async {
    _cut = false;
    // They try all the time.
    for (final core in _phones) {
      if (core.connection is ConnectionConnecting) await core.connect();
    }
  }

  @override
  Future<void> close() async {}
}
