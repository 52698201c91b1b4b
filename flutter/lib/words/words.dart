import 'package:causeway_core/causeway_core.dart';
import 'package:intl/intl.dart' show toBeginningOfSentenceCase;

import '../l10n/app_localizations.dart';
import 'media_words.dart';

/// The words for everything that the core says by a value or a code. Each `switch` names every case, so nothing that a new core
/// says goes without words: it does not compile.
extension Words on AppLocalizations {
  String state(MessageState state) => switch (state) {
    MessageState.queued => stateQueued,
    MessageState.sending => stateSending,
    MessageState.sent => stateSent,
    MessageState.delivered => stateDelivered,
    MessageState.read => stateRead,
    MessageState.failed => stateFailed,
    MessageState.received => stateReceived,
    MessageState.unreadable => stateUnreadable,
    MessageState.notice => stateNotice,
  };

  /// Why a message waits, failed or cannot be read, and the next step.
  String reason(MessageReason reason) => switch (reason) {
    NoKeys() => reasonNoKeys,
    PeerUnreachable() => reasonUnreachable,
    DeviceKeyChanged() => reasonKeyChanged,
    NoAcceptedDevice() => reasonNoAcceptedDevice,
    RefusedByService() => reasonRefused,
    StoppedByRules(:final why) => refusal(why),
    NotForThisDevice() => reasonNotForThisDevice,
    NoSession() => reasonNoSession,
    BadCiphertext() => reasonBadCiphertext,
    UnknownPrekey() => reasonUnknownPrekey,
    TooFarAhead() => reasonTooFarAhead,
    TooLate() => reasonTooLate,
    Malformed() => reasonMalformed,
    Unencrypted() => reasonUnencrypted,
    OtherEncryption() => reasonOtherEncryption,
    WeakerEncryption() => reasonWeakerEncryption,
    UnknownKind() => reasonUnknownKind,
    DatabaseDamaged() => reasonDatabaseDamaged,
    Cancelled() => reasonCancelled,
    MediaTooLarge(:final most) => reasonMediaTooLarge(size(most)),
    MediaUnusable(:final why) => mediaProblem(why),
    MediaNotAuthentic() => reasonMediaNotAuthentic,
    MediaHost() => reasonMediaHost,
    NoMediaService() => reasonNoMediaService,
    MediaGone() => reasonMediaGone,
    MediaMetered() => reasonMediaMetered,
    NoSpace() => reasonNoSpace,
  };

  /// Why the rules say no.
  String refusal(Refusal why) => switch (why) {
    Refusal.blocked => refusalBlocked,
    Refusal.notEligible => refusalNotEligible,
    Refusal.notYetInCountry => refusalNotYetInCountry,
    Refusal.switchedOff => refusalSwitchedOff,
    Refusal.notAdmitted => refusalNotAdmitted,
    Refusal.partnerNotOpen => refusalPartnerNotOpen,
    Refusal.partnerSuspended => refusalPartnerSuspended,
    Refusal.partnerWithdrawn => refusalPartnerWithdrawn,
    Refusal.partnerNotChosen => refusalPartnerNotChosen,
    Refusal.peerNotEligible => refusalPeerNotEligible,
    Refusal.numberNotAgreed => refusalNumberNotAgreed,
    Refusal.directoryExpired => refusalDirectoryExpired,
    Refusal.requestNotAccepted => refusalRequestNotAccepted,
    Refusal.requestRefused => refusalRequestRefused,
    Refusal.nobodyMayContact => refusalNobodyMayContact,
    Refusal.notSupported => refusalNotSupported,
    Refusal.markersOff => refusalMarkersOff,
  };

  /// Why third-party chats cannot be had, for who has none yet.
  String closedTitle(Refusal why) =>
      why == Refusal.notYetInCountry ? onboardingNotYetTitle : onboardingClosedTitle;

  String closedBody(Refusal why) => why == Refusal.notEligible ? numberOutsideBody : refusal(why);

  /// Why a call did not do what it was asked for, and the next step.
  String error(CoreError error) => switch (error) {
    BadNumberError() => errorBadNumber,
    BadAddressError() => errorBadAddress,
    BadIdentifierError(:final why, :final wanted) => identifierProblem(why, wanted, null),
    NotFoundError() => errorNotFound,
    EmptyError() => errorEmpty,
    TooLargeError(:final bytes, :final most) => errorTooLarge(bytes * 100 ~/ (most > 0 ? most : 1)),
    RefusedError(:final why) => refusal(why),
    BadReportError() => errorBadReport,
    NoAbuseDeskError() => errorNoAbuseDesk,
    NotAllowedError() => errorNotAllowed,
    TooManyPinnedError() => errorTooManyPinned,
    ConfirmSharingError() => errorConfirmSharing,
    OnboardingError(:final why) => onboardingProblem(why),
    KeyChangedError() => errorKeyChanged,
    InUseError() => errorInUse,
    NoAccountError() => errorNoAccount,
    AccountExistsError() => errorAccountExists,
    DamagedError() => errorDamaged,
    AccountLostError() => errorAccountLost,
    ReadOnlyError() => errorReadOnly,
    WrongKeyError() => errorWrongKey,
    NewerVersionError() => errorNewerVersion,
    UnreachableError() => errorUnreachable,
    SignInError(cause: StopCause.credentialsRefused) => errorSignInRefused,
    SignInError(:final cause) => errorSignIn(stop(cause)),
    NumberChangingError() => errorNumberChanging,
    FileError() => errorFile,
    UnusableMediaError(:final why) => mediaProblem(why),
    DiskFullError() => errorDiskFull,
    StoppedError() => errorStopped,
    InternalError() => errorInternal,
  };

  String onboardingProblem(OnboardingProblem why) => switch (why) {
    OnboardingProblem.otherStep => errorOnboarding,
    OnboardingProblem.nothingChosen => errorNothingChosen,
    OnboardingProblem.notDone => errorNotDone,
    OnboardingProblem.notOffered => errorNotOffered,
  };

  /// What is wrong with what was typed; [partner] is the name of the app, where it is known.
  String identifierProblem(IdentifierProblem why, List<IdentifierKind> wanted, String? partner) =>
      switch (why) {
        IdentifierProblem.empty => identifierEmpty,
        IdentifierProblem.tooLong => identifierTooLong,
        IdentifierProblem.otherKind when partner != null && wanted.isNotEmpty =>
          identifierOtherKind(partner, _oneOf(wanted)),
        IdentifierProblem.otherKind => errorBadAddress,
        IdentifierProblem.badEmail => identifierBadEmail,
        IdentifierProblem.badPhone => identifierBadPhone,
        IdentifierProblem.badUserName => identifierBadName,
      };

  String _identifierKind(IdentifierKind kind) => switch (kind) {
    IdentifierKind.email => newChatByEmail,
    IdentifierKind.phone => newChatByPhone,
    IdentifierKind.userName => newChatByName,
  };

  /// `E-mail address or phone number`
  String kinds(List<IdentifierKind> kinds) => toBeginningOfSentenceCase(_oneOf(kinds));

  String _oneOf(List<IdentifierKind> kinds) =>
      kinds.map(_identifierKind).reduce((all, next) => newChatOr(all, next));

  String eligibility(EligibilityReason reason) => switch (reason) {
    EligibilityReason.inEea => eligibilityInEea,
    EligibilityReason.outsideEea => eligibilityOutsideEea,
    EligibilityReason.noRegion => eligibilityNoRegion,
    EligibilityReason.notInternational => eligibilityNotInternational,
    EligibilityReason.notANumber => eligibilityNotANumber,
    EligibilityReason.unknownCountryCode => eligibilityUnknownCountryCode,
    EligibilityReason.tooShort => eligibilityTooShort,
    EligibilityReason.tooLong => eligibilityTooLong,
    EligibilityReason.notAssigned => eligibilityNotAssigned,
  };

  String stop(StopCause cause) => switch (cause) {
    StopCause.credentialsRefused => stopCredentialsRefused,
    StopCause.accountDisabled => stopAccountDisabled,
    StopCause.noSafeLogin => stopNoSafeLogin,
    StopCause.untrustedServer => stopUntrustedServer,
    StopCause.replaced => stopReplaced,
    StopCause.badAddress => stopBadAddress,
  };

  /// The same while signing in, where that is the next step already.
  String signInStopped(StopCause cause) => switch (cause) {
    StopCause.credentialsRefused => signInRefused,
    StopCause.badAddress => signInBadAddress,
    _ => stop(cause),
  };

  /// `BirdyChat, OldTalk and Haiket`
  String list(List<String> names) =>
      names.length < 2
          ? names.join()
          : listAnd(names.sublist(0, names.length - 1).join(', '), names.last);

  /// What the core tells inside a chat; [shown] writes a number for people.
  String notice(ChatNotice notice, {String Function(String)? shown}) => switch (notice) {
    NewDeviceNotice(accepted: true) => noticeNewDeviceAccepted,
    NewDeviceNotice(accepted: false) => noticeNewDevice,
    KeyChangedNotice() => noticeKeyChanged,
    NumberChangedNotice(:final number, elsewhere: false) => noticeNumberChanged(
      shown?.call(number) ?? number,
    ),
    NumberChangedNotice(:final number, elsewhere: true) => noticeNumberChangedElsewhere(
      shown?.call(number) ?? number,
    ),
  };

  /// A message in words, also where it has none of its own.
  String contentOf(MessageContent content) => switch (content) {
    TextContent(:final text) => text,
    MediaContent() => media(content),
    ReportContent() => contentReport,
    NoticeContent(notice: final what) => notice(what),
    PlaceholderContent(:final cause) => reason(cause),
    UnsupportedContent(:final name) => contentUnsupported(unsupportedKind(name)),
  };

  /// The same in a line of a list.
  String preview(MessageContent content) => switch (content) {
    PlaceholderContent() => contentPlaceholder,
    _ => contentOf(content).replaceAll(RegExp(r'\s+'), ' '),
  };

  String point(OnboardingPoint point) => switch (point) {
    OnboardingPoint.otherPolicy => pointOtherPolicy,
    OnboardingPoint.numberIsShared => pointNumberIsShared,
    OnboardingPoint.nameAndPictureAreNot => pointNameAndPictureAreNot,
    OnboardingPoint.noGroups => pointNoGroups,
    OnboardingPoint.noCalls => pointNoCalls,
    OnboardingPoint.noStickersStatusTimers => pointNoStickersStatusTimers,
    OnboardingPoint.blocksAreOfPeople => pointBlocksAreOfPeople,
  };

  String pointBody(OnboardingPoint point) => switch (point) {
    OnboardingPoint.otherPolicy => pointOtherPolicyBody,
    OnboardingPoint.numberIsShared => pointNumberIsSharedBody,
    OnboardingPoint.nameAndPictureAreNot => pointNameAndPictureAreNotBody,
    OnboardingPoint.noGroups => pointNoGroupsBody,
    OnboardingPoint.noCalls => pointNoCallsBody,
    OnboardingPoint.noStickersStatusTimers => pointNoStickersStatusTimersBody,
    OnboardingPoint.blocksAreOfPeople => pointBlocksAreOfPeopleBody,
  };

  String trust(Trust trust) => switch (trust) {
    Trust.undecided => trustUndecided,
    Trust.firstUse => trustFirstUse,
    Trust.verified => trustVerified,
    Trust.refused => trustRefused,
    Trust.changed => trustChanged,
  };

  /// What a code says that was scanned, of [name]'s devices.
  String comparison(Comparison comparison, String name) => switch (comparison) {
    Comparison.same => scanSame(name),
    Comparison.different => scanDifferent,
    Comparison.notNamed => scanNotNamed(name),
    Comparison.otherAccount => scanOtherAccount,
    Comparison.noCode => scanNoCode,
  };

  String trace(TraceStep step) => switch (step) {
    TraceStep.stored => traceStored,
    TraceStep.waiting => traceWaiting,
    TraceStep.preparing => tracePreparing,
    TraceStep.prepared => tracePrepared,
    TraceStep.uploading => traceUploading,
    TraceStep.uploaded => traceUploaded,
    TraceStep.downloading => traceDownloading,
    TraceStep.downloaded => traceDownloaded,
    TraceStep.sealed => traceSealed,
    TraceStep.sentAgain => traceSentAgain,
    TraceStep.acknowledged => traceAcknowledged,
    TraceStep.foundInArchive => traceFoundInArchive,
    TraceStep.delivered => traceDelivered,
    TraceStep.read => traceRead,
    TraceStep.failed => traceFailed,
    TraceStep.received => traceReceived,
    TraceStep.unreadable => traceUnreadable,
    TraceStep.repaired => traceRepaired,
    TraceStep.refused => traceRefused,
  };

  String layout(InboxLayout layout) => switch (layout) {
    InboxLayout.combined => layoutCombined,
    InboxLayout.separate => layoutSeparate,
  };

  String layoutBody(InboxLayout layout) => switch (layout) {
    InboxLayout.combined => layoutCombinedBody,
    InboxLayout.separate => layoutSeparateBody,
  };

  String who(WhoMayContact who) => switch (who) {
    WhoMayContact.nobody => settingsWhoNobody,
    WhoMayContact.writtenTo => settingsWhoWrittenTo,
    WhoMayContact.contacts => settingsWhoContacts,
    WhoMayContact.everybody => settingsWhoEverybody,
  };

  String whoBody(WhoMayContact who) => switch (who) {
    WhoMayContact.nobody => settingsWhoNobodyBody,
    WhoMayContact.writtenTo => settingsWhoWrittenToBody,
    WhoMayContact.contacts => settingsWhoContactsBody,
    WhoMayContact.everybody => settingsWhoEverybodyBody,
  };

  String reportReason(ReportReason reason) => switch (reason) {
    ReportReason.spam => reportSpam,
    ReportReason.abuse => reportAbuse,
  };

  String partnerStatus(PartnerStatus status) => switch (status) {
    PartnerStatus.onboarding => settingsAppTesting,
    PartnerStatus.active => settingsAppOpen,
    PartnerStatus.suspended => settingsAppSuspended,
    PartnerStatus.withdrawn => settingsAppWithdrawn,
  };

  /// What can be sent to people on another app; null for what is no kind of message.
  String? messageKind(PartnerCapability capability) => switch (capability) {
    PartnerCapability.text => kindText,
    PartnerCapability.photo => kindPhoto,
    PartnerCapability.voice => kindVoice,
    PartnerCapability.video => kindVideo,
    PartnerCapability.file => kindFile,
    PartnerCapability.reply => kindReply,
    PartnerCapability.reaction => kindReaction,
    PartnerCapability.receipts || PartnerCapability.markers || PartnerCapability.typing => null,
  };

  String enforced(Enforced enforced) => switch (enforced) {
    Enforced.confirmed => policyConfirmed,
    Enforced.pending => policyPending,
    Enforced.phoneOnly => policyPhoneOnly,
  };

  String changeStage(ChangeStage stage) => switch (stage) {
    ChangeStage.leaving => changeLeaving,
    ChangeStage.closing => changeClosing,
    ChangeStage.done => changeDone,
  };

  String oldAccount(OldAccount? account, String number) => switch (account) {
    OldAccountClosed() => changeOldClosed(number),
    OldAccountOpen() => changeOldOpen(number),
    null => changeOldUnknown(number),
  };

  String directoryWarning(DirectoryWarning warning) => switch (warning) {
    DirectoryWarning.badlySigned => warningBadlySigned,
    DirectoryWarning.rolledBack => warningRolledBack,
    DirectoryWarning.malformed => warningMalformed,
    DirectoryWarning.newerForm => warningNewerForm,
    DirectoryWarning.fromTheFuture => warningFromTheFuture,
    DirectoryWarning.tooLarge => warningTooLarge,
    DirectoryWarning.keyReplacement => warningKeyReplacement,
  };

  String storage(StorageState state) => switch (state) {
    StorageState.fine => diagnosticsStorageOk,
    StorageState.full => diagnosticsStorageFull,
    StorageState.damaged => diagnosticsStorageDamaged,
  };

  String connection(HomeConnection connection) => switch (connection) {
    ConnectionOnline() => diagnosticsConnectionOnline,
    ConnectionConnecting() => bannerConnecting,
    ConnectionOffline() => bannerOffline,
    ConnectionUntrusted() => bannerUntrusted,
    ConnectionStopped(:final cause) => stop(cause),
  };
}

/// A number that stays in one line.
String unbroken(String number) => number.replaceAll(' ', '\u00a0');
