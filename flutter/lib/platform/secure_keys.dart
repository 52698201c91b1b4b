import 'dart:convert';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/services.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';

import '../session.dart';

/// The key of the database in the Keychain, or sealed by the Keystore. It leaves the phone with no backup, and can be read as soon
/// as the phone was unlocked once, since messages are fetched while it is locked.
///
/// A key that cannot be read is never replaced by itself: the plugin would delete it after an error that may be gone a moment later,
/// and all chats with it.
class SecureKeys implements KeyKeeper {
  const SecureKeys();

  static const _name = 'database-key';
  static const _storage = FlutterSecureStorage(
    aOptions: AndroidOptions(resetOnError: false),
    iOptions: IOSOptions(accessibility: KeychainAccessibility.first_unlock_this_device),
  );

  @override
  Future<Result<DatabaseKey?>> read() async {
    try {
      final text = await _storage.read(key: _name);
      return Ok(text == null ? null : DatabaseKey(base64.decode(text)));
    } on PlatformException {
      return const Err(WrongKeyError());
    } on FormatException {
      return const Err(WrongKeyError());
    }
  }

  @override
  Future<Result<void>> write(DatabaseKey key) async {
    try {
      await _storage.write(key: _name, value: base64.encode(key.bytes));
      return const Ok(null);
    } on PlatformException catch (error) {
      return Err(InternalError('the key cannot be kept: ${error.code}'));
    }
  }

  @override
  Future<Result<void>> erase() async {
    try {
      await _storage.delete(key: _name);
      return const Ok(null);
    } on PlatformException catch (error) {
      return Err(InternalError('the key cannot be deleted: ${error.code}'));
    }
  }
}
