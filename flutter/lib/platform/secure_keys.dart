import 'dart:convert';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';

import '../session.dart';

/// The key of the database in the Keychain, or sealed by the Keystore. It leaves the phone with no backup, and can be read as soon
/// as the phone was unlocked once, since messages are fetched while it is locked.
class SecureKeys implements KeyKeeper {
  const SecureKeys();

  static const _name = 'database-key';
  static const _storage = FlutterSecureStorage(
    iOptions: IOSOptions(accessibility: KeychainAccessibility.first_unlock_this_device),
  );

  @override
  Future<DatabaseKey?> read() async {
    final text = await _storage.read(key: _name);
    return text == null ? null : DatabaseKey(base64.decode(text));
  }

  @override
  Future<void> write(DatabaseKey key) => _storage.write(key: _name, value: base64.encode(key.bytes));
}
