import 'dart:typed_data';

import 'coded.dart';
import 'value.dart';

/// What the user thinks of a device of somebody else.
enum Trust implements Coded {
  /// A new device of a verified person: it gets nothing until the user accepts it.
  undecided('undecided'),

  /// Trusted on first use.
  firstUse('first-use'),

  /// The user has compared fingerprints.
  verified('verified'),

  /// The user refused it: it gets nothing.
  refused('refused'),

  /// It came back with another key: nothing is sent to this person until the user decides.
  changed('changed');

  const Trust(this.code);

  @override
  final String code;
}

/// What the user can decide about a device.
enum TrustDecision implements Coded {
  /// Compared, and it is the same. A device whose key was never seen cannot be.
  verified('verified'),

  /// Accepted without comparing.
  accepted('first-use'),

  /// It gets nothing.
  refused('refused');

  const TrustDecision(this.code);

  @override
  final String code;
}

/// A device and what to compare before trusting it.
final class Device extends Value {
  const Device({
    required this.number,
    required this.trust,
    required this.active,
    this.fingerprint,
  });

  /// Its number.
  final int number;

  /// 64 hex digits, shown in groups of eight ([fingerprintGroups]); null until its keys were seen.
  final String? fingerprint;

  final Trust trust;

  /// In the list that its account publishes now.
  final bool active;

  @override
  List<Object?> get parts => [number, fingerprint, trust, active];
}

/// A fingerprint in the groups in which people compare it.
List<String> fingerprintGroups(String fingerprint) => [
  for (var at = 0; at < fingerprint.length; at += 8)
    fingerprint.substring(at, at + 8 > fingerprint.length ? fingerprint.length : at + 8),
];

/// What two people compare in a chat of the suite `signal-pq`: the same on both screens, for one device of each.
final class SafetyNumber extends Value {
  const SafetyNumber({required this.digits, required this.code});

  /// 60 digits, shown in [groups].
  final String digits;

  /// The bytes for a QR code, which the other side scans.
  final Uint8List code;

  /// Twelve groups of five digits.
  List<String> get groups => [
    for (var at = 0; at + 5 <= digits.length; at += 5) digits.substring(at, at + 5),
  ];

  @override
  List<Object?> get parts => [digits, code];
}

/// What a scanned code says of a device.
enum Comparison implements Coded {
  /// The same key: the device is the one that was scanned.
  same('same'),

  /// Another key: somebody is in between, or the code is old.
  different('different'),

  /// The code names the account, but not this device.
  notNamed('not-named'),

  /// The code is of another account.
  otherAccount('other-account'),

  /// It is no such code, or a damaged one.
  noCode('no-code');

  const Comparison(this.code);

  @override
  final String code;
}
