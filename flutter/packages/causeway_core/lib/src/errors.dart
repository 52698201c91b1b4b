import 'coded.dart';
import 'events.dart';
import 'media.dart';
import 'partners.dart';
import 'reasons.dart';
import 'value.dart';

/// Why a call did not do what it was asked for. One class where an app would do something different; the codes are stable.
sealed class CoreError extends Value implements Coded, Exception {
  const CoreError(this.code);

  @override
  final String code;

  @override
  List<Object?> get parts => const [];

  @override
  String toString() => 'CoreError($code)';
}

/// Not a number in international form.
final class BadNumberError extends CoreError {
  const BadNumberError() : super('bad-number');
}

/// Not an address, or the user's own.
final class BadAddressError extends CoreError {
  const BadAddressError() : super('bad-address');
}

/// Not what this partner's users are known by.
final class BadIdentifierError extends CoreError {
  const BadIdentifierError(this.why, {this.wanted = const []}) : super('bad-identifier');

  /// What is wrong with it.
  final IdentifierProblem why;

  /// What they are known by.
  final List<IdentifierKind> wanted;

  @override
  List<Object?> get parts => [why, wanted];
}

/// What is wrong with what was typed.
enum IdentifierProblem implements Coded {
  empty('empty'),
  tooLong('too-long'),

  /// The partner's users are known by something else.
  otherKind('other-kind'),
  badEmail('bad-email'),
  badPhone('bad-phone'),
  badUserName('bad-user-name');

  const IdentifierProblem(this.code);

  @override
  final String code;
}

/// There is no such chat, message, device, partner …: it may have gone meanwhile.
final class NotFoundError extends CoreError {
  const NotFoundError(this.what) : super('not-found');

  /// What there is none of. Not for people.
  final String what;

  @override
  List<Object?> get parts => [what];
}

/// Nothing to send.
final class EmptyError extends CoreError {
  const EmptyError() : super('empty');
}

/// Longer than can be sent.
final class TooLargeError extends CoreError {
  const TooLargeError({required this.bytes, required this.most}) : super('too-large');

  /// Its length in UTF-8.
  final int bytes;

  /// The most that this app sends, or the other side's takes.
  final int most;

  @override
  List<Object?> get parts => [bytes, most];
}

/// The rules say no. Its code is the [Refusal]'s.
final class RefusedError extends CoreError {
  RefusedError(this.why) : super(why.code);

  final Refusal why;

  @override
  List<Object?> get parts => [why];
}

/// More messages, or a longer remark, than a report can have.
final class BadReportError extends CoreError {
  const BadReportError() : super('bad-report');
}

/// The home service takes no reports.
final class NoAbuseDeskError extends CoreError {
  const NoAbuseDeskError() : super('no-abuse-desk');
}

/// This cannot be chosen.
final class NotAllowedError extends CoreError {
  const NotAllowedError() : super('not-allowed');
}

/// As many chats are pinned as may be.
final class TooManyPinnedError extends CoreError {
  const TooManyPinnedError() : super('too-many-pinned');
}

/// The user has to agree first that people on a partner learn the number ([CausewayCore.shareNumber]).
final class ConfirmSharingError extends CoreError {
  const ConfirmSharingError(this.partner) : super('confirm-sharing');

  /// The partner's id.
  final String partner;

  @override
  List<Object?> get parts => [partner];
}

/// The answer does not fit the step of onboarding.
final class OnboardingError extends CoreError {
  const OnboardingError(this.why, {this.partner}) : super('onboarding');

  final OnboardingProblem why;

  /// Which partner, for [OnboardingProblem.notOffered].
  final String? partner;

  @override
  List<Object?> get parts => [why, partner];
}

/// Why an answer does not fit.
enum OnboardingProblem implements Coded {
  /// It belongs to another step.
  otherStep('other-step'),

  /// No partner was chosen.
  nothingChosen('nothing-chosen'),

  /// Third-party chats are switched on by onboarding the first time.
  notDone('not-done'),

  /// Not among the partners on offer.
  notOffered('not-offered');

  const OnboardingProblem(this.code);

  @override
  final String code;
}

/// The device has another key than the one the user decided about: show it and ask again.
final class KeyChangedError extends CoreError {
  const KeyChangedError() : super('key-changed');
}

/// The account is open in another process.
final class InUseError extends CoreError {
  const InUseError() : super('in-use');
}

/// There is no account in this folder.
final class NoAccountError extends CoreError {
  const NoAccountError() : super('no-account');
}

/// There is an account in this folder already.
final class AccountExistsError extends CoreError {
  const AccountExistsError() : super('account-exists');
}

/// The database is damaged: [Causeway.recover] saves what can be read.
final class DamagedError extends CoreError {
  const DamagedError() : super('damaged');
}

/// The account cannot be read from the damaged database: sign in again to recover it.
final class AccountLostError extends CoreError {
  const AccountLostError() : super('account-lost');
}

/// The account's folder, or a file in it, cannot be written.
final class ReadOnlyError extends CoreError {
  const ReadOnlyError() : super('read-only');
}

/// The key does not open the database.
final class WrongKeyError extends CoreError {
  const WrongKeyError() : super('wrong-key');
}

/// The database was written by a newer version of the app.
final class NewerVersionError extends CoreError {
  const NewerVersionError() : super('newer-version');
}

/// The home service did not answer.
final class UnreachableError extends CoreError {
  const UnreachableError(this.why) : super('unreachable');

  /// Not for people.
  final String why;

  @override
  List<Object?> get parts => [why];
}

/// The account with the new number does not let us in.
final class SignInError extends CoreError {
  const SignInError(this.cause) : super('sign-in');

  final StopCause cause;

  @override
  List<Object?> get parts => [cause];
}

/// A change to another number is under way and has to come to its end first.
final class NumberChangingError extends CoreError {
  const NumberChangingError() : super('number-changing');
}

/// A file outside the account's folder cannot be written.
final class FileError extends CoreError {
  const FileError(this.why) : super('file');

  /// Not for people.
  final String why;

  @override
  List<Object?> get parts => [why];
}

/// A file that cannot be sent, or not be opened.
final class UnusableMediaError extends CoreError {
  const UnusableMediaError(this.why) : super('media-unusable');

  final MediaProblem why;

  @override
  List<Object?> get parts => [why];
}

/// The disk is full.
final class DiskFullError extends CoreError {
  const DiskFullError() : super('disk-full');
}

/// The core has been closed, or the job was stopped.
final class StoppedError extends CoreError {
  const StoppedError() : super('stopped');
}

/// Anything else, a panic in the core included: for a bug report.
final class InternalError extends CoreError {
  const InternalError(this.detail) : super('internal');

  /// Holds no content.
  final String detail;

  @override
  List<Object?> get parts => [detail];

  @override
  String toString() => 'CoreError(internal: $detail)';
}
