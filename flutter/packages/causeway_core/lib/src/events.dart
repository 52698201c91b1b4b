import 'account.dart';
import 'coded.dart';
import 'ids.dart';
import 'value.dart';

/// The connection to the home service.
sealed class HomeConnection extends Value implements Coded {
  const HomeConnection(this.code);

  @override
  final String code;

  @override
  List<Object?> get parts => const [];
}

/// Not wanted.
final class ConnectionOffline extends HomeConnection {
  const ConnectionOffline() : super('offline');
}

/// Being made, or lost and being made again, or catching up.
final class ConnectionConnecting extends HomeConnection {
  const ConnectionConnecting() : super('connecting');
}

/// What answers is not the home service: a Wi-Fi that wants a sign-in first, or somebody in between. It got nothing, and it is
/// tried again.
final class ConnectionUntrusted extends HomeConnection {
  const ConnectionUntrusted(this.why) : super('untrusted');

  /// Not for people.
  final String why;

  @override
  List<Object?> get parts => [why];
}

/// Up to date; messages come in and go out.
final class ConnectionOnline extends HomeConnection {
  const ConnectionOnline() : super('online');
}

/// Stopped: trying again needs a change first.
final class ConnectionStopped extends HomeConnection {
  const ConnectionStopped(this.cause, {this.detail}) : super('stopped');

  final StopCause cause;

  /// Not for people.
  final String? detail;

  @override
  List<Object?> get parts => [cause, detail];
}

/// Why a connection stopped for good. The next step is the user's.
enum StopCause implements Coded {
  /// Wrong password, or an expired token: sign in again.
  credentialsRefused('credentials-refused'),

  /// The home service has disabled the account: ask the home service.
  accountDisabled('account-disabled'),

  /// The server offers only ways to log in that would give the password away.
  noSafeLogin('no-safe-login'),

  /// The server does not know the password, or nothing is known to trust it by: do not go on.
  untrustedServer('untrusted-server'),

  /// Another phone has signed in to this account.
  replaced('replaced'),

  /// The server address of the account is not valid.
  badAddress('bad-address');

  const StopCause(this.code);

  @override
  final String code;
}

/// Something changed: look again. Events carry ids, not contents; the state is always in the core.
sealed class CoreEvent extends Value {
  const CoreEvent();

  @override
  List<Object?> get parts => const [];
}

/// The connection to the home service.
final class ConnectionChanged extends CoreEvent {
  const ConnectionChanged(this.connection);

  final HomeConnection connection;

  @override
  List<Object?> get parts => [connection];
}

/// A message, notice or placeholder appeared in a chat.
final class MessageAdded extends CoreEvent {
  const MessageAdded(this.chat, this.message);

  final ChatId chat;
  final MessageId message;

  @override
  List<Object?> get parts => [chat, message];
}

/// A message's state, reason or content changed.
final class MessageChanged extends CoreEvent {
  const MessageChanged(this.chat, this.message);

  final ChatId chat;
  final MessageId message;

  @override
  List<Object?> get parts => [chat, message];
}

/// The media of a message has come further within its step; at most ten times a second. Another step is told by
/// [MessageChanged].
final class TransferProgress extends CoreEvent {
  const TransferProgress(this.chat, this.message, this.percent);

  final ChatId chat;
  final MessageId message;

  /// 0 to 100.
  final int percent;

  @override
  List<Object?> get parts => [chat, message, percent];
}

/// A chat was begun or accepted, or its unread count changed, its draft, or whether it is pinned, muted, archived or marked as
/// unread: read its row again ([CausewayCore.inboxRow]).
final class ChatChanged extends CoreEvent {
  const ChatChanged(this.chat);

  final ChatId chat;

  @override
  List<Object?> get parts => [chat];
}

/// A chat is gone, with all that was said in it.
final class ChatDeleted extends CoreEvent {
  const ChatDeleted(this.chat);

  final ChatId chat;

  @override
  List<Object?> get parts => [chat];
}

/// A request came, got another message, or was decided.
final class RequestChanged extends CoreEvent {
  const RequestChanged(this.chat);

  /// Its chat.
  final ChatId chat;

  @override
  List<Object?> get parts => [chat];
}

/// What the user has chosen changed, or who is blocked: chats may have become read-only, or be open again.
final class SettingsChanged extends CoreEvent {
  const SettingsChanged();
}

/// The devices of a chat's other side changed.
final class DevicesChanged extends CoreEvent {
  const DevicesChanged(this.chat);

  final ChatId chat;

  @override
  List<Object?> get parts => [chat];
}

/// The partner directory changed, or what is wrong with it.
final class PartnersChanged extends CoreEvent {
  const PartnersChanged();
}

/// A partner is open that nobody has been told of. Once for each; not for those of the first directory ever.
final class PartnerAdded extends CoreEvent {
  const PartnerAdded(this.partner);

  /// Its id.
  final String partner;

  @override
  List<Object?> get parts => [partner];
}

/// The disk is full, or has space again; or the database turned out to be damaged.
final class StorageChanged extends CoreEvent {
  const StorageChanged(this.storage);

  final StorageState storage;

  @override
  List<Object?> get parts => [storage];
}

/// A change of the own number has begun; it goes on while connected.
final class NumberChanging extends CoreEvent {
  const NumberChanging();
}

/// The own number has changed.
final class NumberChanged extends CoreEvent {
  const NumberChanged();
}

/// The token that signs in ends soon, or has ended: hand over another one (`setCredential`). The connection stays; without
/// another one the next sign-in is refused.
final class TokenWanted extends CoreEvent {
  const TokenWanted();
}

/// Events were dropped because they were not read in time: everything may have changed.
final class Reload extends CoreEvent {
  const Reload();
}
