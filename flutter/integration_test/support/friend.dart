import 'package:causeway_core/causeway_core.dart';

import 'phone.dart';
import 'samples.dart';

/// Somebody else on the home service: the same core without an app.
class Friend {
  Friend._(this._phone, this._core, this.number);

  /// Takes a number at the home service and goes online.
  static Future<Friend> of(Phone phone) async {
    final place = phone.place;
    final (number, password) = await place.lab.account();
    final account = NewAccount(
      number: number,
      home: place.lab.domain,
      credential: PasswordCredential(password),
    );
    final created = await place.causeway.create(
      folder: place.lab.folder(),
      key: ok(await place.causeway.newKey()),
      account: account,
    );
    final core = ok(created);
    phone.atEnd(core.close);
    ok(await core.connect());
    await phone.until('a friend online', () => core.connection is ConnectionOnline);
    return Friend._(phone, core, number);
  }

  final Phone _phone;
  final CausewayCore _core;
  final String number;

  /// Sends the user a sample, and says something behind it.
  Future<void> send(MediaKind kind, String name, String caption) async {
    final chat = ok(await _core.openChat(_phone.address));
    final path = await sample(_phone.lab, name);
    ok(await _core.sendMedia(chat.id, MediaDraft(kind: kind, path: path, caption: caption)));
  }
}
