import 'coded.dart';
import 'media.dart';
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

/// It was encrypted less strongly than the chat is, and was refused.
final class WeakerEncryption extends MessageReason {
  const WeakerEncryption() : super('weaker-encryption');
}

/// It is of a kind that this app cannot show.
final class UnknownKind extends MessageReason {
  const UnknownKind() : super('unknown-kind');
}

/// The database was damaged while it waited; whether it was sent is not known.
final class DatabaseDamaged extends MessageReason {
  const DatabaseDamaged() : super('database-damaged');
}

/// The user has stopped it.
final class Cancelled extends MessageReason {
  const Cancelled() : super('cancelled');
}

/// There is no way to make it as small as the other side's app takes it; or what came is larger than is fetched.
final class MediaTooLarge extends MessageReason {
  const MediaTooLarge(this.most) : super('media-too-large');

  /// The most bytes.
  final int most;

  @override
  List<Object?> get parts => [most];
}

/// The file cannot be used.
final class MediaUnusable extends MessageReason {
  const MediaUnusable(this.why) : super('media-unusable');

  final MediaProblem why;

  @override
  List<Object?> get parts => [why];
}

/// What came is not what was sealed: it was changed on its way.
final class MediaNotAuthentic extends MessageReason {
  const MediaNotAuthentic() : super('media-not-authentic');
}

/// It is kept where the other side's app has not said that it keeps media: nothing is fetched from there.
final class MediaHost extends MessageReason {
  const MediaHost() : super('media-host');
}

/// The home service has no place for media, or no way to fetch it.
final class NoMediaService extends MessageReason {
  const NoMediaService() : super('no-media-service');
}

/// The sender's service has it no more.
final class MediaGone extends MessageReason {
  const MediaGone() : super('media-gone');
}

/// No space is left for it on this phone.
final class NoSpace extends MessageReason {
  const NoSpace() : super('no-space');
}

/// It waits for Wi-Fi, as the user has chosen.
final class MediaMetered extends MessageReason {
  const MediaMetered() : super('media-metered');
}
