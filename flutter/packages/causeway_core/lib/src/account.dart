import 'coded.dart';
import 'value.dart';

/// The 32 bytes that encrypt the database. The platform's keystore keeps them; nothing prints them.
final class DatabaseKey {
  /// Takes a copy of 32 bytes.
  DatabaseKey(List<int> bytes) : bytes = List.unmodifiable(bytes) {
    if (bytes.length != 32) throw ArgumentError('a database key has 32 bytes');
  }

  final List<int> bytes;

  @override
  String toString() => 'DatabaseKey(..)';
}

/// What proves to the home service who the user is.
sealed class Credential {
  const Credential(this.secret);

  final String secret;

  @override
  String toString() => 'Credential(..)';
}

/// A password. It is never sent.
final class PasswordCredential extends Credential {
  const PasswordCredential(super.secret);
}

/// A token of the home service.
final class TokenCredential extends Credential {
  const TokenCredential(super.secret);
}

/// A host and a port.
final class HostPort extends Value {
  const HostPort(this.host, this.port);

  final String host;
  final int port;

  @override
  List<Object?> get parts => [host, port];
}

/// How the home service is reached, where the defaults do not fit: all of it is for tests and for services at home.
final class HomeServer extends Value {
  const HomeServer({this.address, this.caFile, this.directory, this.hosts = const {}});

  /// Direct TLS. Null asks DNS.
  final HostPort? address;

  /// A PEM file with the only certificate authorities to trust, instead of the web's.
  final String? caFile;

  /// HTTPS for the partner directory. Null is port 443 of the home domain; with an [address] and none here, the directory is
  /// fetched only when it is asked for.
  final HostPort? directory;

  /// Where hosts of media are, which no name server knows, by `host:port`.
  final Map<String, HostPort> hosts;

  @override
  List<Object?> get parts => [address, caFile, directory, hosts];
}

/// Everything needed to set an account up on this phone.
final class NewAccount {
  const NewAccount({
    required this.number,
    required this.home,
    required this.credential,
    this.server = const HomeServer(),
  });

  /// The user's number; spaces, dashes and brackets are allowed behind the country code.
  final String number;

  /// The domain of the home service.
  final String home;
  final Credential credential;
  final HomeServer server;
}

/// The user's own account.
final class Identity extends Value {
  const Identity({
    required this.number,
    required this.address,
    required this.device,
    required this.fingerprint,
    required this.qr,
    this.archive,
  });

  /// The phone number, in E.164.
  final String number;

  /// The address (bare JID). Not for people.
  final String address;

  /// The own device's number.
  final int device;

  /// What others compare: 64 hex digits.
  final String fingerprint;

  /// The same as text for a QR code.
  final String qr;

  /// Whether the home service keeps an archive; null before the first connection. Without one, what it loses on the way to
  /// this phone is lost, and nobody knows.
  final bool? archive;

  @override
  List<Object?> get parts => [number, address, device, fingerprint, qr, archive];
}

/// What was saved from a damaged database.
final class Recovered extends Value {
  const Recovered({
    required this.aside,
    required this.chats,
    required this.messages,
    required this.waiting,
    required this.lost,
  });

  /// The folder with the damaged files, untouched. Deleting it is the user's choice.
  final String aside;
  final int chats;
  final int messages;

  /// Of these, messages of the user that are still to be sent; they go out at the next connection.
  final int waiting;

  /// Chats and messages that could not be read, at most.
  final int lost;

  @override
  List<Object?> get parts => [aside, chats, messages, waiting, lost];
}

/// How the place where the account is kept is doing.
enum StorageState implements Coded {
  /// What is to be stored is stored.
  fine('fine'),

  /// No space left: nothing new is stored, and all goes on by itself once there is space.
  full('full'),

  /// The database is damaged: close the account and recover it.
  damaged('damaged');

  const StorageState(this.code);

  @override
  final String code;
}
