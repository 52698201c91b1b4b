import 'coded.dart';
import 'value.dart';

/// Why the rules say no. Each has a next step, which is the app's to word.
enum Refusal implements Coded {
  /// The user has blocked this person.
  blocked('blocked'),

  /// The user's number does not belong to the EEA.
  notEligible('not-eligible'),

  /// The feature has not been opened in the user's country yet.
  notYetInCountry('not-yet-in-country'),

  /// Third-party chats are switched off.
  switchedOff('switched-off'),

  /// The other service has not been admitted.
  notAdmitted('not-admitted'),

  /// The other service is not open to users yet.
  partnerNotOpen('partner-not-open'),

  /// The home service has suspended the partner.
  partnerSuspended('partner-suspended'),

  /// The partner takes part no longer.
  partnerWithdrawn('partner-withdrawn'),

  /// The user has not chosen this partner.
  partnerNotChosen('partner-not-chosen'),

  /// The other person's number does not belong to the EEA, or their service does not vouch for it.
  peerNotEligible('peer-not-eligible'),

  /// The user's number is new, and they have not agreed that this partner learns it.
  numberNotAgreed('number-not-agreed'),

  /// The partner directory is out of date: no new chats until a fresh one has come.
  directoryExpired('directory-expired'),

  /// The request has to be accepted first.
  requestNotAccepted('request-not-accepted'),

  /// The request was refused.
  requestRefused('request-refused'),

  /// The user does not want to be written to by strangers.
  nobodyMayContact('nobody-may-contact'),

  /// The other side's app cannot show this kind of message.
  notSupported('not-supported'),

  /// The user does not let others know what was read.
  markersOff('markers-off');

  const Refusal(this.code);

  @override
  final String code;
}

/// Why a message waits, failed or cannot be read.
sealed class MessageReason extends Value implements Coded {
  const MessageReason(this.code);

  @override
  final String code;

  @override
  List<Object?> get parts => const [];

  @override
  String toString() => 'MessageReason($code)';
}

/// The other side has published no keys; it is tried again from time to time.
final class NoKeys extends MessageReason {
  const NoKeys() : super('no-keys');
}

/// The other side's service cannot be reached now; it is tried again.
final class PeerUnreachable extends MessageReason {
  const PeerUnreachable() : super('unreachable');
}

/// A device of the other side has changed its key; the user has to decide ([`CausewayCore.setTrust`]).
final class DeviceKeyChanged extends MessageReason {
  const DeviceKeyChanged(this.device) : super('key-changed');

  /// Its number.
  final int device;

  @override
  List<Object?> get parts => [device];
}

/// No device of the other side has been accepted; the user has to decide.
final class NoAcceptedDevice extends MessageReason {
  const NoAcceptedDevice() : super('no-accepted-device');
}

/// The other side's service refused it.
final class RefusedByService extends MessageReason {
  const RefusedByService(this.condition) : super('refused');

  /// The condition as RFC 6120 defines it, such as `service-unavailable`. For message info, not for people.
  final String condition;

  @override
  List<Object?> get parts => [condition];
}

/// The rules allow it no longer. What was not encrypted yet is not sent; what was goes out when they do again.
final class StoppedByRules extends MessageReason {
  const StoppedByRules(this.why) : super('stopped');

  /// Which rule.
  final Refusal why;

  @override
  List<Object?> get parts => [why];
}

/// It was encrypted, but not for this device: the sender did not know this device yet.
final class NotForThisDevice extends MessageReason {
  const NotForThisDevice() : super('not-for-this-device');
}

/// It was encrypted with a session that is not here; the session is being rebuilt.
final class NoSession extends MessageReason {
  const NoSession() : super('no-session');
}

/// Its ciphertext does not verify; the session is being rebuilt.
final class BadCiphertext extends MessageReason {
  const BadCiphertext() : super('bad-ciphertext');
}

/// It was encrypted to a key that is used up; the session is being rebuilt.
final class UnknownPrekey extends MessageReason {
  const UnknownPrekey() : super('unknown-prekey');
}

/// Too many messages before it never came.
final class TooFarAhead extends MessageReason {
  const TooFarAhead() : super('too-far-ahead');
}

/// It came after so many that were sent later that its key is no longer kept.
final class TooLate extends MessageReason {
  const TooLate() : super('too-late');
}

/// It is not formed as it must be.
final class Malformed extends MessageReason {
  const Malformed() : super('malformed');
}

/// It came unencrypted and was refused.
final class Unencrypted extends MessageReason {
  const Unencrypted() : super('unencrypted');
}

/// It was encrypted in a way that this app does not know.
final class OtherEncryption extends MessageReason {
  const OtherEncryption() : super('other-encryption');
}

/// It is of a kind that this app cannot show.
final class UnknownKind extends MessageReason {
  const UnknownKind() : super('unknown-kind');
}

/// The database was damaged while it waited; whether it was sent is not known.
final class DatabaseDamaged extends MessageReason {
  const DatabaseDamaged() : super('database-damaged');
}
