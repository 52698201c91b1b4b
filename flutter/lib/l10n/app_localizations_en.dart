// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for English (`en`).
class AppLocalizationsEn extends AppLocalizations {
  AppLocalizationsEn([String locale = 'en']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Accept';

  @override
  String get actionAgain => 'Try again';

  @override
  String get actionBack => 'Back';

  @override
  String get actionBlock => 'Block';

  @override
  String get actionCancel => 'Cancel';

  @override
  String get actionClose => 'Close';

  @override
  String get actionContinue => 'Continue';

  @override
  String get actionCopy => 'Copy text';

  @override
  String get actionDismiss => 'Not now';

  @override
  String get actionDone => 'Done';

  @override
  String get actionMore => 'More';

  @override
  String get actionOpenSettings => 'Open settings';

  @override
  String get actionRefuse => 'Refuse';

  @override
  String get actionReport => 'Report';

  @override
  String get actionSearch => 'Search';

  @override
  String get actionSetUp => 'Set up';

  @override
  String get actionSignInAgain => 'Sign in again';

  @override
  String get actionUndo => 'Undo';

  @override
  String get loading => 'Loading';

  @override
  String get linkCopied => 'Copied';

  @override
  String listAnd(String first, String last) {
    return '$first and $last';
  }

  @override
  String get openingTitle => 'Opening your chats';

  @override
  String get openingFailedTitle => 'Your chats could not be opened';

  @override
  String get openingRecover => 'Recover what can be read';

  @override
  String get openingRecoverExplained => 'The damaged file is kept as it is beside the new one. The people you write to will see a new safety number.';

  @override
  String get openingRecovering => 'Recovering your chats';

  @override
  String get openingAnew => 'Delete and sign in again';

  @override
  String get openingAnewExplained => 'If that does not help, the key is gone, as after a reset or from a backup of another phone. Nobody can read the chats on this phone then. You can delete them here and sign in again.';

  @override
  String get openingAnewQuestion => 'Delete the chats on this phone?';

  @override
  String get openingAnewConsequence => 'They cannot be brought back. The people you write to will see a new safety number.';

  @override
  String get recoveredTitle => 'Your chats were recovered';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messages were saved.',
      one: 'One message was saved.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chats were saved.',
      one: 'One chat was saved.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messages are still to be sent. They go out by themselves.',
      one: 'One message is still to be sent. It goes out by itself.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Up to $count messages and chats could not be read.',
      one: 'One message or chat could not be read.',
      zero: 'Nothing is missing, as far as can be known.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'The people you write to see a new safety number. Compare it again with those you had compared it with.';

  @override
  String get recoveredAside => 'The damaged file was kept. Delete it once you miss nothing.';

  @override
  String get recoveredDelete => 'Delete the damaged file';

  @override
  String get recoveredDeleted => 'The damaged file was deleted.';

  @override
  String get welcomeTitle => 'One app. People on other apps too.';

  @override
  String get welcomeBody => 'Causeway lets you write to people who use another messenger, end-to-end encrypted, from the number you have.';

  @override
  String get welcomePointEncrypted => 'End-to-end encrypted, always. There is no other way to send.';

  @override
  String get welcomePointShared => 'People on other apps learn your phone number, and nothing else about you.';

  @override
  String get welcomePointYours => 'Off until you switch it on. You choose which apps may reach you.';

  @override
  String get welcomeStart => 'Start with my number';

  @override
  String get numberTitle => 'Your phone number';

  @override
  String get numberBody => 'It is how people know you. It is written with the country code.';

  @override
  String get numberCountry => 'Country';

  @override
  String get numberCountryOther => 'Another country: type + and its code';

  @override
  String get numberCountrySearch => 'Search for a country';

  @override
  String get numberCountryNone => 'No country of that name is in the list. Type + and the country code in the number.';

  @override
  String get numberCountriesInside => 'European Economic Area';

  @override
  String get numberCountriesOutside => 'Other countries';

  @override
  String get numberField => 'Phone number';

  @override
  String get numberEligibleTitle => 'Third-party chats are possible with this number';

  @override
  String get numberEligibleBody => 'It belongs to the European Economic Area, where the law opens messengers to each other. You decide later whether to use them.';

  @override
  String get numberOutsideTitle => 'No third-party chats with this number';

  @override
  String get numberOutsideBody => 'They are for numbers of the European Economic Area. Everything else works. What counts is the number, not where you are.';

  @override
  String get eligibilityInEea => 'The number belongs to the European Economic Area.';

  @override
  String get eligibilityOutsideEea => 'The number belongs to a region outside the European Economic Area.';

  @override
  String get eligibilityNoRegion => 'The number belongs to no country. Check its first digits.';

  @override
  String get eligibilityNotInternational => 'Write the number with + and the country code, such as +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'This is not a phone number. It has only digits, after a +.';

  @override
  String get eligibilityUnknownCountryCode => 'No country has this code. Check the digits after the +.';

  @override
  String get eligibilityTooShort => 'The number is too short for its country. Are digits missing?';

  @override
  String get eligibilityTooLong => 'The number is too long for its country. Is there a digit too many?';

  @override
  String get eligibilityNotAssigned => 'Its country has given out no such number. Check the digits.';

  @override
  String get eligibilityMore => 'Which numbers count';

  @override
  String get eligibilityTitle => 'Which numbers count';

  @override
  String get eligibilityNumber => 'The number counts, not where you are';

  @override
  String get eligibilityNumberBody => 'European law opens messengers to each other for people whose phone number belongs to the European Economic Area. On a journey nothing changes.';

  @override
  String get eligibilityBoth => 'Both of you';

  @override
  String get eligibilityBothBody => 'The other person has to be in the European Economic Area too. Where people are known by their number, that number counts; for others, their app vouches.';

  @override
  String get eligibilityLeaving => 'If your number changes';

  @override
  String get eligibilityLeavingBody => 'With a number from elsewhere, your third-party chats stay on this phone and can be read. Nothing is sent or received in them until you have a number from here again.';

  @override
  String get signInTitle => 'Sign in';

  @override
  String get signInBody => 'Your home service keeps your account. It gave you a password or a code.';

  @override
  String signInAs(String number) {
    return 'Signing in as $number';
  }

  @override
  String get signInService => 'Home service';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Password';

  @override
  String get signInSecretShow => 'Show the password';

  @override
  String get signInSecretHide => 'Hide the password';

  @override
  String get signInWithToken => 'I have a sign-in code instead';

  @override
  String get signInWithPassword => 'I have a password instead';

  @override
  String get signInToken => 'Sign-in code';

  @override
  String get signInButton => 'Sign in';

  @override
  String get signInStoring => 'Preparing this phone';

  @override
  String signInConnecting(String service) {
    return 'Reaching $service';
  }

  @override
  String get signInMissingService => 'Write the name of your home service, such as home.example.';

  @override
  String get signInMissingSecret => 'Write the password or code that your home service gave you.';

  @override
  String signInSlow(String service) {
    return '$service has not answered yet. Causeway goes on trying. You can wait, or go on and look again later.';
  }

  @override
  String get signInGoOn => 'Go on without waiting';

  @override
  String get signInRefused => 'Your home service does not know this number with this password. Check both.';

  @override
  String get signInBadAddress => 'There is no home service of this name. Check it.';

  @override
  String get signInStartOver => 'Start over with another number or service';

  @override
  String signInAgainBody(String service) {
    return '$service no longer takes the password or code on this phone. Your chats stay.';
  }

  @override
  String get removeAccount => 'Remove the account from this phone';

  @override
  String get removeAccountTitle => 'Remove the account and delete all chats?';

  @override
  String removeAccountBody(String service) {
    return 'All chats and messages on this phone are deleted. They are kept nowhere else and cannot be had back. Your account at $service stays; when you sign in again, people see a new safety number.';
  }

  @override
  String get removeAccountYes => 'Delete everything';

  @override
  String get inboxTitle => 'Chats';

  @override
  String get inboxThirdPartyTitle => 'Third-party chats';

  @override
  String get inboxArchiveTitle => 'Archived chats';

  @override
  String get inboxEmptyTitle => 'No chats yet';

  @override
  String get inboxEmptyBody => 'Write to somebody, and the chat shows up here.';

  @override
  String get inboxEmptyUnreadTitle => 'All read';

  @override
  String get inboxEmptyUnreadBody => 'There is no unread chat.';

  @override
  String get inboxEmptyArchiveTitle => 'Nothing archived';

  @override
  String get inboxEmptyArchiveBody => 'Swipe a chat to the side to put it here.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'No chats on $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Write to somebody there, and the chat shows up here.';

  @override
  String get inboxFailedTitle => 'Your chats could not be read';

  @override
  String get inboxFilterAll => 'All';

  @override
  String get inboxFilterUnread => 'Unread';

  @override
  String get inboxNewChat => 'New chat';

  @override
  String get inboxSettings => 'Settings';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count requests',
      one: 'One request',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'People you do not know wrote to you';

  @override
  String get inboxThirdPartyRow => 'Third-party chats';

  @override
  String get inboxArchivedRow => 'Archived';

  @override
  String inboxDraft(String text) {
    return 'Draft: $text';
  }

  @override
  String inboxYou(String text) {
    return 'You: $text';
  }

  @override
  String get inboxNothingYet => 'Nothing written yet';

  @override
  String get inboxPinned => 'Pinned';

  @override
  String get inboxMuted => 'Muted';

  @override
  String get inboxMarkedUnread => 'Marked as unread';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count unread messages',
      one: 'One unread message',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chats',
      one: 'one chat',
    );
    return '$_temp0 unread';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'on $partner';
  }

  @override
  String get inboxPin => 'Pin';

  @override
  String get inboxUnpin => 'Unpin';

  @override
  String get inboxMute => 'Mute';

  @override
  String get inboxUnmute => 'Unmute';

  @override
  String get inboxMuteHour => 'For an hour';

  @override
  String get inboxMuteDay => 'For a day';

  @override
  String get inboxMuteAlways => 'Until I unmute it';

  @override
  String get inboxArchive => 'Archive';

  @override
  String get inboxUnarchive => 'Take out of the archive';

  @override
  String inboxArchivedNow(String name) {
    return 'The chat with $name is in the archive.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'The chat with $name is out of the archive.';
  }

  @override
  String get inboxMarkRead => 'Mark as read';

  @override
  String get inboxMarkUnread => 'Mark as unread';

  @override
  String get inboxYesterday => 'Yesterday';

  @override
  String get inboxToday => 'Today';

  @override
  String get noticeTitle => 'Write to people on other apps';

  @override
  String noticeBody(String apps) {
    return '$apps can be reached from here now. It is off until you set it up.';
  }

  @override
  String get bannerToken => 'Your sign-in code ends soon. Enter a new one, so that messages keep coming.';

  @override
  String get bannerOffline => 'Not connected. What you write is kept and sent later.';

  @override
  String get bannerConnecting => 'Connecting…';

  @override
  String get bannerUntrusted => 'This network does not let Causeway reach your service. Does the Wi-Fi want you to sign in first?';

  @override
  String get bannerStorageFull => 'The phone is full. Free some space: messages cannot be stored until then.';

  @override
  String get bannerStorageDamaged => 'The file with your chats is damaged. Close Causeway and open it again to recover it.';

  @override
  String get stopCredentialsRefused => 'Your home service refused the number or the password. Sign in again.';

  @override
  String get stopAccountDisabled => 'Your home service has disabled this account. Ask it why.';

  @override
  String get stopNoSafeLogin => 'Your home service offers no safe way to sign in. The password was not sent. Tell your home service.';

  @override
  String get stopUntrustedServer => 'The server cannot prove that it is your home service. Nothing was sent. Try another network.';

  @override
  String get stopReplaced => 'Another phone has signed in to this account. Only one can be active.';

  @override
  String get stopBadAddress => 'The address of your home service is not valid. Sign in again.';

  @override
  String get searchHint => 'Words in your messages';

  @override
  String get searchClear => 'Clear';

  @override
  String get searchEmptyTitle => 'Search your messages';

  @override
  String get searchEmptyBody => 'Type a word, or its beginning. Nothing leaves this phone.';

  @override
  String get searchNothingTitle => 'Nothing found';

  @override
  String get searchNothingBody => 'No message has all these words.';

  @override
  String searchMore(int count) {
    return 'These are the newest $count. Add a word to find older ones.';
  }

  @override
  String get chatMessageHint => 'Message';

  @override
  String get chatSend => 'Send';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % of what fits into one message';
  }

  @override
  String get chatEmptyTitle => 'Say hello';

  @override
  String get chatEmptyNative => 'Messages here are end-to-end encrypted.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name uses $partner. Messages are end-to-end encrypted; $partner’s terms hold for what it receives.';
  }

  @override
  String get chatFailedTitle => 'This chat could not be read';

  @override
  String chatOn(String partner) {
    return 'on $partner';
  }

  @override
  String get chatNotConnected => 'Not connected';

  @override
  String get chatThirdParty => 'Third-party chat';

  @override
  String chatPartnerBanner(String partner) {
    return 'This person uses $partner. Its privacy policy and terms hold for what you send.';
  }

  @override
  String get chatSafety => 'Safety number and devices';

  @override
  String get chatJumpToNewest => 'Jump to the newest message';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Jump to the newest message, $count unread',
      one: 'Jump to the newest message, one unread',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count unread messages',
      one: 'One unread message',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Block $name?';
  }

  @override
  String get chatBlockBody => 'You will not hear from each other, in any app where their number is known. They are not told.';

  @override
  String get chatLoadingMore => 'Loading more messages';

  @override
  String get chatMoreFailed => 'More could not be read. Try again';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner does not tell when messages arrive. Sent is the last that can be known.';
  }

  @override
  String get chatYouWrote => 'You wrote';

  @override
  String chatTheyWrote(String name) {
    return '$name wrote';
  }

  @override
  String get chatYouSent => 'You sent';

  @override
  String chatTheySent(String name) {
    return '$name sent';
  }

  @override
  String get transferWaiting => 'Waiting';

  @override
  String get transferNetwork => 'Waiting for the network';

  @override
  String get transferWifi => 'Waiting for Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Preparing $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Uploading $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Downloading $percent %';
  }

  @override
  String get transferOffered => 'Not downloaded';

  @override
  String get transferGone => 'No longer there';

  @override
  String get transferFailed => 'Cannot be opened';

  @override
  String get transferRemoved => 'Removed from this phone';

  @override
  String get mediaDownload => 'Download';

  @override
  String mediaDownloadSize(String size) {
    return 'Download, $size';
  }

  @override
  String get mediaStop => 'Stop';

  @override
  String get mediaOpen => 'Open';

  @override
  String get mediaPlay => 'Play';

  @override
  String get mediaPause => 'Pause';

  @override
  String mediaSpeed(String speed) {
    return 'Speed: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Position';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position of $length';
  }

  @override
  String get mediaShare => 'Share';

  @override
  String get mediaSave => 'Save to photos';

  @override
  String get mediaSaved => 'Saved to your photos.';

  @override
  String get mediaSaveRefused => 'Causeway may not add to your photos. Allow it in the phone’s settings.';

  @override
  String get mediaSaveFailed => 'It could not be saved. See whether the phone has space.';

  @override
  String get mediaShareFailed => 'The phone could not show where it can go.';

  @override
  String get mediaPhotoFailed => 'The photo cannot be shown';

  @override
  String get mediaVideoFailed => 'The video cannot be played';

  @override
  String get mediaAskAgain => 'Ask for it again';

  @override
  String mediaAskPhoto(String time) {
    return 'Could you send me the photo from $time again? I can no longer download it.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Could you send me the voice message from $time again? I can no longer download it.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Could you send me the video from $time again? I can no longer download it.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Could you send me the file from $time again? I can no longer download it.';
  }

  @override
  String get fileWarnTitle => 'Open this file?';

  @override
  String get fileWarnCanRun => 'It can run as a program and do what it likes on this phone. Open it only if you expected it from them.';

  @override
  String get fileWarnDisguised => 'It is something else than its name says. Open it only if you know why.';

  @override
  String get fileCanRun => 'Can run as a program';

  @override
  String get fileDisguised => 'Not what its name says';

  @override
  String get chatWarning => 'From a device you have not accepted. Look at it before you trust this.';

  @override
  String get chatRetry => 'Send again';

  @override
  String get chatInfo => 'What happened to it';

  @override
  String get chatDetails => 'Details';

  @override
  String get detailsMuted => 'Muted';

  @override
  String detailsMutedUntil(String when) {
    return 'Muted until $when';
  }

  @override
  String detailsApp(String partner) {
    return 'About $partner';
  }

  @override
  String get detailsAppBody => 'What it can do, and its rules';

  @override
  String detailsUnblocked(String name) {
    return '$name can write to you again, by the rules that you have set.';
  }

  @override
  String get exportAction => 'Export chat';

  @override
  String get exportTitle => 'Export this chat?';

  @override
  String get exportBody => 'All its messages are written into a file, and you choose where it goes. Photos, voice messages, videos and files are named there, not contained. The file is not encrypted: whoever has it can read it.';

  @override
  String get exportYes => 'Export';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messages were exported.',
      one: 'One message was exported.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Delete chat';

  @override
  String deleteTitle(String name) {
    return 'Delete the chat with $name?';
  }

  @override
  String deleteBody(String name) {
    return 'All its messages are deleted from this phone for good, and what was not sent yet is not sent. $name keeps what they have.';
  }

  @override
  String get deleteYes => 'Delete';

  @override
  String get deleteDone => 'The chat was deleted.';

  @override
  String get stateQueued => 'Waiting to be sent';

  @override
  String get stateSending => 'Being sent';

  @override
  String get stateSent => 'Sent';

  @override
  String get stateDelivered => 'Delivered';

  @override
  String get stateRead => 'Read';

  @override
  String get stateFailed => 'Not sent';

  @override
  String get stateReceived => 'Received';

  @override
  String get stateUnreadable => 'Cannot be shown';

  @override
  String get stateNotice => 'Notice';

  @override
  String get reasonNoKeys => 'Their app has published no keys yet. It is tried again by itself.';

  @override
  String get reasonUnreachable => 'Their service cannot be reached. It is tried again by itself.';

  @override
  String get reasonKeyChanged => 'One of their devices has another key now. Compare the safety number, then decide.';

  @override
  String get reasonNoAcceptedDevice => 'None of their devices is accepted. Look at their devices and accept one.';

  @override
  String get reasonRefused => 'Their service refused it. Check who they are, then send it again.';

  @override
  String get reasonNotForThisDevice => 'It was not encrypted for this phone. Ask them to send it again: new messages can be read.';

  @override
  String get reasonNoSession => 'It could not be decrypted. The connection to their device is being renewed. Ask them to send it again.';

  @override
  String get reasonBadCiphertext => 'It could not be decrypted: it was changed on the way. The connection is being renewed. Ask them to send it again.';

  @override
  String get reasonUnknownPrekey => 'It was encrypted with a key that is used up. The connection is being renewed. Ask them to send it again.';

  @override
  String get reasonTooFarAhead => 'Too many messages before it never arrived. Ask them to send it again.';

  @override
  String get reasonTooLate => 'It came long after messages that were written later. Ask them to send it again.';

  @override
  String get reasonMalformed => 'It is damaged. Ask them to send it again.';

  @override
  String get reasonUnencrypted => 'It came without encryption and was refused. Ask them to switch encryption on.';

  @override
  String get reasonUnknownKind => 'Causeway cannot show this kind of message. Ask them to write it.';

  @override
  String get reasonOtherEncryption => 'It is encrypted in a way that Causeway does not know. Ask them to use their app’s newest version.';

  @override
  String get reasonWeakerEncryption => 'It is encrypted less strongly than this chat is, and was refused. Ask them to use their app’s newest version.';

  @override
  String get reasonDatabaseDamaged => 'It waited in a file that was damaged, and may have been sent. Send it again if they do not have it.';

  @override
  String get reasonCancelled => 'You have stopped it. Send it again when you like.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'It is too large: at most $size can go. Use a smaller one.';
  }

  @override
  String get reasonMediaNotAuthentic => 'It was changed on the way and is not shown. Ask them to send it again.';

  @override
  String get reasonMediaHost => 'It is kept on a server that their app has not named. Causeway fetches nothing from there. Ask them to send it another way.';

  @override
  String get reasonNoMediaService => 'Your home service carries no photos or files. Text can be sent.';

  @override
  String get reasonMediaGone => 'Their service no longer has it. Ask them to send it again.';

  @override
  String get reasonMediaMetered => 'It waits for Wi-Fi. You can download it now, too.';

  @override
  String get reasonNoSpace => 'There is no space left on this phone for it. Free some; it goes on by itself.';

  @override
  String get mediaProblemTooLate => 'Preparing it took too long. Try again, or use a smaller file.';

  @override
  String get mediaProblemUnsupported => 'Causeway cannot use this kind of file. Save it as another kind first.';

  @override
  String get mediaProblemDamaged => 'The file is damaged. Another copy may work.';

  @override
  String get mediaProblemTooLarge => 'The file is too large. Use a smaller one.';

  @override
  String get mediaProblemCodec => 'This phone could not work with the file. Try again, or use another file.';

  @override
  String get mediaProblemIo => 'The file could not be read. See whether it is still there.';

  @override
  String get mediaInTooLarge => 'It is too large to be opened safely. Ask them to send something smaller.';

  @override
  String get mediaInUnsupported => 'Causeway cannot show this kind of file. Ask them to send it as another kind.';

  @override
  String get mediaInDamaged => 'The file is damaged. Ask them to send it again.';

  @override
  String get mediaInTooLate => 'Opening it took too long. Try again.';

  @override
  String get refusalBlocked => 'You have blocked this person.';

  @override
  String get refusalNotEligible => 'Third-party chats are for numbers of the European Economic Area. What is here can be read.';

  @override
  String get refusalNotYetInCountry => 'Third-party chats have not begun in your country yet. Causeway tells you when they do.';

  @override
  String get refusalSwitchedOff => 'Third-party chats are off. What is here can be read.';

  @override
  String get refusalNotAdmitted => 'Your home service does not work with this app. What is here can be read.';

  @override
  String get refusalPartnerNotOpen => 'This app is still being tested. Causeway tells you when it is open.';

  @override
  String get refusalPartnerSuspended => 'Your home service has suspended this app for now. What is here can be read.';

  @override
  String get refusalPartnerWithdrawn => 'This app takes part no longer. What is here can be read.';

  @override
  String get refusalPartnerNotChosen => 'You have not chosen this app. What is here can be read.';

  @override
  String get refusalPeerNotEligible => 'Their number does not belong to the European Economic Area.';

  @override
  String get refusalNumberNotAgreed => 'People on this app do not know your new number yet.';

  @override
  String get refusalDirectoryExpired => 'The list of apps is out of date. Go online, then try again.';

  @override
  String get refusalRequestNotAccepted => 'Accept the request first.';

  @override
  String get refusalRequestRefused => 'You refused their request. Write to them first to undo that.';

  @override
  String get refusalNobodyMayContact => 'You do not let strangers write to you.';

  @override
  String get refusalNotSupported => 'Their app cannot show this kind of message.';

  @override
  String get refusalMarkersOff => 'You do not let this app know what you have read.';

  @override
  String get nextSwitchOn => 'Switch on';

  @override
  String get nextChoose => 'Choose the app';

  @override
  String get nextShare => 'Share my new number';

  @override
  String get nextRefresh => 'Update the list';

  @override
  String get nextDevices => 'Look at their devices';

  @override
  String get noticeNewDeviceAccepted => 'The other side uses a new device.';

  @override
  String get noticeNewDevice => 'The other side uses a new device. It gets nothing until you accept it.';

  @override
  String get noticeKeyChanged => 'A device of the other side has another key. Nothing is sent until you decide.';

  @override
  String noticeNumberChanged(String number) {
    return 'Their number is $number now. This chat goes on with it.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Their number is $number now. The chat with that number goes on.';
  }

  @override
  String get contentReport => 'A report to your home service';

  @override
  String get contentPlaceholder => 'A message that cannot be shown';

  @override
  String contentUnsupported(String kind) {
    return 'Sent something that Causeway cannot show yet: $kind';
  }

  @override
  String get contentPhoto => 'Photo';

  @override
  String get contentPhotoMoving => 'Moving picture';

  @override
  String get contentVoice => 'Voice message';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'File';

  @override
  String contentFileNamed(String name) {
    return 'File: $name';
  }

  @override
  String contentWithLength(String kind, String length) {
    return '$kind $length';
  }

  @override
  String sizeKilobytes(String number) {
    return '$number kB';
  }

  @override
  String sizeMegabytes(String number) {
    return '$number MB';
  }

  @override
  String sizeGigabytes(String number) {
    return '$number GB';
  }

  @override
  String unsupportedKind(String kind) {
    String _temp0 = intl.Intl.selectLogic(
      kind,
      {
        'call': 'a call',
        'sticker': 'a sticker',
        'reaction': 'a reaction',
        'deletion': 'a message taken back',
        'timer': 'a disappearing-message timer',
        'location': 'a place',
        'group': 'an invitation to a group',
        'other': 'something new',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'That did not work';

  @override
  String get errorBadNumber => 'This is not a phone number with a country code, such as +34 600 111 222.';

  @override
  String get errorBadAddress => 'This is nobody you can write to. Check what you typed.';

  @override
  String get errorNotFound => 'It is not there any more.';

  @override
  String get errorEmpty => 'There is nothing to send.';

  @override
  String errorTooLarge(int percent) {
    return 'The text is too long for one message: $percent % of what it may be. Send it in parts.';
  }

  @override
  String get errorBadReport => 'A report has at most five messages and a short remark.';

  @override
  String get errorNoAbuseDesk => 'Your home service takes no reports. Write to the other app’s own desk.';

  @override
  String get errorNotAllowed => 'This cannot be chosen here.';

  @override
  String get errorTooManyPinned => 'No more chats can be pinned. Unpin another first.';

  @override
  String errorSignIn(String why) {
    return 'The account with the new number cannot be signed in to. $why';
  }

  @override
  String get errorSignInRefused => 'Your home service does not know the new number with this password. Check both.';

  @override
  String get errorNumberChanging => 'Your number is being changed. Wait until that is done.';

  @override
  String get errorFile => 'The file could not be written. Choose another place.';

  @override
  String get errorStopped => 'It was stopped.';

  @override
  String get errorNothingChosen => 'Choose at least one app.';

  @override
  String get errorNotDone => 'Go through the set-up first.';

  @override
  String get errorNotOffered => 'This app cannot be chosen any more.';

  @override
  String get errorConfirmSharing => 'People you write to on this app learn your phone number. Agree to that first.';

  @override
  String get errorOnboarding => 'Something changed meanwhile. Look at this step again.';

  @override
  String get errorKeyChanged => 'The device has another key by now. Look at it again, then decide.';

  @override
  String get errorInUse => 'Your chats are open in another process. Close Causeway there, then try again.';

  @override
  String get errorNoAccount => 'There is no account on this phone. Sign in.';

  @override
  String get errorAccountExists => 'There is an account on this phone already.';

  @override
  String get errorDamaged => 'The file with your chats is damaged. Nothing was changed. What can be read can be recovered.';

  @override
  String get errorAccountLost => 'The account cannot be read from the damaged file. Sign in again to recover your chats.';

  @override
  String get errorReadOnly => 'The place where your chats are kept cannot be written. Restart the phone, then try again.';

  @override
  String get errorWrongKey => 'The key on this phone does not open your chats. Unlock the phone once, then try again.';

  @override
  String get errorNewerVersion => 'Your chats were written by a newer Causeway. Update the app.';

  @override
  String get errorUnreachable => 'Your home service did not answer. Check the connection, then try again.';

  @override
  String get errorDiskFull => 'The phone is full. Free some space, then try again.';

  @override
  String get errorInternal => 'Something went wrong inside Causeway. Try again; if it stays, send us the diagnostics.';

  @override
  String errorCode(String code) {
    return 'Code: $code';
  }

  @override
  String get requestsTitle => 'Requests';

  @override
  String get requestsEmptyTitle => 'No requests';

  @override
  String get requestsEmptyBody => 'When somebody you do not know writes to you, it waits here until you decide.';

  @override
  String get requestsFailedTitle => 'Your requests could not be read';

  @override
  String get requestTitle => 'Request';

  @override
  String get requestGoneTitle => 'This request is gone';

  @override
  String get requestExplained => 'They do not know that you saw this. Nothing goes to them until you accept.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count more messages were not kept.',
      one: 'One more message was not kept.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'What they wrote';

  @override
  String get requestRefuseTitle => 'Refuse this request?';

  @override
  String get requestRefuseBody => 'What they wrote is deleted, and they are not heard again. They are not told.';

  @override
  String reportTitle(String name) {
    return 'Report $name';
  }

  @override
  String reportExplained(String name) {
    return 'Your home service reads what you choose here, and nothing else. $name is not told.';
  }

  @override
  String get reportWhy => 'Why do you report this?';

  @override
  String get reportSpam => 'Spam, advertising or fraud';

  @override
  String get reportAbuse => 'Threats, harassment or other harm';

  @override
  String get reportMessages => 'Messages to send along';

  @override
  String get reportMessagesBody => 'Up to five. None is sent unless you choose it.';

  @override
  String get reportRemark => 'In your words (optional)';

  @override
  String reportAlsoBlock(String name) {
    return 'Block $name too';
  }

  @override
  String get reportPreview => 'See what is sent';

  @override
  String get reportPreviewBody => 'This is all that your home service reads.';

  @override
  String get reportSend => 'Send the report';

  @override
  String get reportSent => 'The report is on its way.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner has a desk of its own: $address';
  }

  @override
  String get reportAbout => 'Who it is about';

  @override
  String get reportYourWords => 'Your words';

  @override
  String get reportNoMessages => 'None';

  @override
  String get reportExactly => 'To the letter';

  @override
  String get reportsTitle => 'Reports';

  @override
  String get reportsEmptyTitle => 'No reports';

  @override
  String get reportsEmptyBody => 'You can report somebody from their chat or request. What you sent and what was answered stands here.';

  @override
  String get reportsFailedTitle => 'Your reports could not be read';

  @override
  String get reportsSent => 'You reported somebody';

  @override
  String get reportsAnswer => 'Your home service answered';

  @override
  String get reportsMore => 'Show older ones';

  @override
  String get newChatTitle => 'New chat';

  @override
  String get newChatWhere => 'Where are they?';

  @override
  String get newChatSameService => 'Your own service, by phone number';

  @override
  String get newChatOff => 'Third-party chats are off';

  @override
  String get newChatOffBody => 'Switch them on to write to people on other apps.';

  @override
  String get newChatOwn => 'This is your own number.';

  @override
  String get newChatNoApps => 'No other app can be reached yet.';

  @override
  String get newChatSetUpBody => 'European law lets people on different messengers write to each other. It is off until you set it up.';

  @override
  String newChatIdentifier(String partner) {
    return 'Who on $partner?';
  }

  @override
  String get newChatByEmail => 'e-mail address';

  @override
  String get newChatByPhone => 'phone number';

  @override
  String get newChatByName => 'user name';

  @override
  String newChatOr(String first, String second) {
    return '$first or $second';
  }

  @override
  String get newChatFindButton => 'Continue';

  @override
  String newChatSearching(String partner) {
    return 'Looking for them on $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner knows nobody by $identifier, or does not say. Check it letter by letter.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nobody on $service has the number $number. Check it digit by digit.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner cannot be reached now. Try again later.';
  }

  @override
  String get identifierEmpty => 'Type what they are known by on this app.';

  @override
  String get identifierTooLong => 'This is too long.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'On $partner, people are known by: $kinds.';
  }

  @override
  String get identifierBadEmail => 'This is not a complete e-mail address.';

  @override
  String get identifierBadPhone => 'This is not a phone number with a country code, such as +49 151 12345678.';

  @override
  String get identifierBadName => 'This cannot be a user name there. Check it letter by letter.';

  @override
  String shareTitle(String partner) {
    return '$partner will learn your number';
  }

  @override
  String shareBody(String partner, String number) {
    return 'People you write to on $partner see your phone number, $number. This is asked once for each app.';
  }

  @override
  String shareYes(String name) {
    return 'What $name gets';
  }

  @override
  String get shareNo => 'What they do not get';

  @override
  String get shareNumber => 'Your phone number';

  @override
  String get shareMessages => 'The messages you send them';

  @override
  String get shareName => 'Your name and your picture';

  @override
  String get sharePresence => 'Whether you are online';

  @override
  String get shareAddress => 'Where you are and your phone’s address in the network';

  @override
  String get shareAgree => 'Agree and write';

  @override
  String onboardingStep(int step, int steps) {
    return 'Step $step of $steps';
  }

  @override
  String get onboardingStartTitle => 'Write to people on other apps';

  @override
  String get onboardingStartBody => 'European law lets people on different messengers write to each other. You choose whether, and with which apps. You can stop at any time.';

  @override
  String get onboardingStartButton => 'Begin';

  @override
  String get onboardingClosedTitle => 'Not with this number';

  @override
  String get onboardingNotYetTitle => 'Not yet';

  @override
  String get onboardingExplanationTitle => 'What is different';

  @override
  String get onboardingExplanationBody => 'Messages are end-to-end encrypted here too. Some things differ from the chats you know.';

  @override
  String get pointOtherPolicy => 'The other app has its own rules';

  @override
  String get pointOtherPolicyBody => 'What you send is kept by the other app, under its privacy policy and terms.';

  @override
  String get pointNumberIsShared => 'Your phone number is shared';

  @override
  String get pointNumberIsSharedBody => 'People you write to learn it. Nobody else does.';

  @override
  String get pointNameAndPictureAreNot => 'Your name and picture are not';

  @override
  String get pointNameAndPictureAreNotBody => 'Nor whether you are online.';

  @override
  String get pointNoGroups => 'Two people, no groups';

  @override
  String get pointNoGroupsBody => 'A chat is you and one other person.';

  @override
  String get pointNoCalls => 'No calls';

  @override
  String get pointNoCallsBody => 'Call in the app that you both have.';

  @override
  String get pointNoStickersStatusTimers => 'No stickers, status or disappearing messages';

  @override
  String get pointNoStickersStatusTimersBody => 'They do not travel between apps.';

  @override
  String get pointBlocksAreOfPeople => 'A block is of a person';

  @override
  String get pointBlocksAreOfPeopleBody => 'Who is blocked is blocked in every app where their number is known.';

  @override
  String get onboardingUnderstood => 'I understand';

  @override
  String get onboardingAppsTitle => 'Which apps may reach you?';

  @override
  String get onboardingAppsBody => 'People on the apps you choose can write to you. Their first message waits as a request. You can change this later.';

  @override
  String get onboardingAppsNone => 'No app can be chosen yet. Causeway tells you when one is there.';

  @override
  String get onboardingInboxTitle => 'Where should these chats be?';

  @override
  String get onboardingInboxBody => 'You can change this later. Nothing is moved.';

  @override
  String get onboardingFinish => 'Switch on';

  @override
  String get onboardingDoneTitle => 'Third-party chats are on';

  @override
  String onboardingDoneBody(String apps) {
    return 'You can write to people on $apps, and they to you.';
  }

  @override
  String get onboardingDoneButton => 'Write to somebody';

  @override
  String get onboardingLaterBody => 'You can go on here at any time. Nothing is on yet.';

  @override
  String get onboardingQuit => 'Stop and forget my choices';

  @override
  String get layoutCombined => 'Among all chats';

  @override
  String get layoutCombinedBody => 'One list. A badge shows which app a chat is on.';

  @override
  String get layoutSeparate => 'In a folder of their own';

  @override
  String get layoutSeparateBody => 'One row in your list opens them.';

  @override
  String get aboutTitle => 'About Causeway';

  @override
  String aboutVersion(String version) {
    return 'Version $version';
  }

  @override
  String get aboutFree => 'Causeway is free software, under the licence AGPL-3.0. Everybody may read how it works.';

  @override
  String get aboutLicences => 'Licences of what it is made of';

  @override
  String get aboutTranslation => 'The words of this language were made by a machine. No native speaker has read them yet.';

  @override
  String newAppTitle(String partner) {
    return '$partner can be reached now';
  }

  @override
  String get newAppBody => 'You can write to people there, and they to you, once you choose it.';

  @override
  String get newAppLook => 'See what it can do';

  @override
  String get aboutSource => 'Source code';

  @override
  String get aboutSourceAsk => 'Whoever gave you this app gives you its source code too. Ask them for it.';

  @override
  String get aboutPrivacy => 'What becomes of your data';

  @override
  String get aboutPrivacyChats => 'What you write is encrypted from phone to phone. Your chats are on this phone, encrypted, and in no backup.';

  @override
  String get aboutPrivacyService => 'Your home service and the other apps see who writes to whom and when. They do not see what.';

  @override
  String get aboutPrivacyNothing => 'Causeway counts nothing, shows no advertising, and sends nothing to its makers.';

  @override
  String suspendedTitle(String partner) {
    return '$partner cannot be reached for now';
  }

  @override
  String get suspendedBody => 'Your home service has suspended this app. Nothing is sent and nothing comes. The chats stay on this phone: they can be read, exported and deleted.';

  @override
  String get suspendedNext => 'There is nothing you need to do. When it is admitted again, the chats go on by themselves.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner takes part no longer';
  }

  @override
  String get withdrawnBody => 'Nothing is sent and nothing comes. The chats stay on this phone: they can be read, exported and deleted.';

  @override
  String get withdrawnNext => 'To reach these people, ask them for another way.';

  @override
  String get nextPartner => 'What this means';

  @override
  String get settingsTitle => 'Settings';

  @override
  String get settingsAccount => 'Account';

  @override
  String get settingsThirdParty => 'Third-party chats';

  @override
  String get settingsThirdPartyOn => 'On';

  @override
  String get settingsThirdPartyOff => 'Off';

  @override
  String get settingsThirdPartySetUp => 'Not set up';

  @override
  String get settingsThirdPartyContinue => 'Continue setting up';

  @override
  String get settingsThirdPartySwitch => 'Third-party chats';

  @override
  String get settingsThirdPartySwitchBody => 'When off, these chats stay and can be read. Nothing is sent or received.';

  @override
  String get policyConfirmed => 'Your home service keeps out everybody else, also while this phone is off.';

  @override
  String get policyPending => 'Your home service has not confirmed the last change yet. It is told as soon as it can be reached.';

  @override
  String get policyPhoneOnly => 'Your home service does not keep anybody out. This phone does.';

  @override
  String get settingsApps => 'Other apps';

  @override
  String get settingsAppsEmpty => 'No app is in the list of your home service yet.';

  @override
  String get settingsAppsExpired => 'The list of apps is out of date. New chats wait until it is fresh.';

  @override
  String get settingsAppsRefresh => 'Update the list of apps';

  @override
  String get settingsAppOpen => 'Open';

  @override
  String get settingsAppOn => 'May reach you';

  @override
  String get settingsAppOff => 'Off';

  @override
  String get settingsAppReadOnly => 'Can only be read';

  @override
  String partnerReach(String partner) {
    return 'Chats with $partner';
  }

  @override
  String get partnerReachBody => 'When off, these chats stay and can be read. Nobody there can write to you.';

  @override
  String get partnerChats => 'What its chats can do';

  @override
  String get partnerIdentifiers => 'People there are found by';

  @override
  String get partnerTakes => 'Its app takes';

  @override
  String get partnerArrival => 'Arrival of messages';

  @override
  String get partnerReceipts => 'Is told';

  @override
  String get partnerNoReceipts => 'Is not told. Sent is the last that can be known.';

  @override
  String get partnerRules => 'Whose rules hold there';

  @override
  String get partnerPrivacy => 'Privacy policy';

  @override
  String get partnerTerms => 'Terms';

  @override
  String partnerLink(String page, String partner) {
    return '$page of $partner';
  }

  @override
  String get partnerAbuse => 'Its own desk for abuse';

  @override
  String get partnerGoneTitle => 'This app is not in the list any more';

  @override
  String get partnerGoneBody => 'The chats that you have with people there can still be read.';

  @override
  String get kindText => 'Text';

  @override
  String get kindPhoto => 'photos';

  @override
  String get kindVoice => 'voice messages';

  @override
  String get kindVideo => 'videos';

  @override
  String get kindFile => 'files';

  @override
  String get kindReply => 'replies';

  @override
  String get kindReaction => 'reactions';

  @override
  String get settingsAppTesting => 'Being tested, not open yet';

  @override
  String get settingsAppSuspended => 'Suspended by your home service';

  @override
  String get settingsAppWithdrawn => 'Takes part no longer';

  @override
  String get settingsAppNotHere => 'Not open in your country yet';

  @override
  String settingsAppMarkers(String partner) {
    return 'Tell $partner what I have read';
  }

  @override
  String get settingsAppMarkersBody => 'People there see when you read their messages.';

  @override
  String settingsAppMuted(String partner) {
    return 'No sound from $partner';
  }

  @override
  String get settingsAppMutedBody => 'Messages from there come silently.';

  @override
  String get settingsInbox => 'Place of third-party chats';

  @override
  String get settingsWho => 'Who may write to me first';

  @override
  String get settingsWhoBody => 'This is about people on other apps. Chats that you have go on.';

  @override
  String get settingsWhoNobody => 'Nobody';

  @override
  String get settingsWhoNobodyBody => 'Only chats that you have go on.';

  @override
  String get settingsWhoWrittenTo => 'People I wrote to';

  @override
  String get settingsWhoWrittenToBody => 'Whoever you wrote to first.';

  @override
  String get settingsWhoContacts => 'My contacts';

  @override
  String get settingsWhoContactsBody => 'Their chats open without a request.';

  @override
  String get settingsWhoEverybody => 'Everybody';

  @override
  String get settingsWhoEverybodyBody => 'Contacts directly. Others as a request that you decide about.';

  @override
  String get contactsTitle => 'Contacts';

  @override
  String get contactsTake => 'Use the phone’s contacts';

  @override
  String get contactsBody => 'Whoever has a number in them is no stranger, and is shown by your name for them. They stay on this phone.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count numbers are known',
      one: 'One number is known',
      zero: 'No numbers found',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'This phone does not let Causeway read its contacts. Allow it in the phone’s settings, then try again.';

  @override
  String get settingsNotifications => 'Notifications';

  @override
  String get settingsNotifyText => 'Show words on the locked screen';

  @override
  String get settingsNotifyTextBody => 'Otherwise only who wrote.';

  @override
  String get settingsNotifyRequests => 'Tell me of requests';

  @override
  String get settingsNotifyRequestsBody => 'They never make a sound.';

  @override
  String get notifyNative => 'Messages on your own service';

  @override
  String get notifyThirdParty => 'Messages from other apps';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count new messages',
      one: 'New message',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Reply';

  @override
  String get notifyAskTitle => 'Hear of new messages';

  @override
  String get notifyAskBody => 'Causeway tells you when somebody writes. The locked screen shows who wrote, and no words, unless you choose otherwise.';

  @override
  String get notifyAskYes => 'Allow notifications';

  @override
  String get notifyDenied => 'This phone shows no notifications from Causeway. Allow them in the phone’s settings.';

  @override
  String get notifyMuted => 'Muted chats';

  @override
  String get notifyMutedNone => 'No chat is muted. Press a chat in the list for longer to mute it.';

  @override
  String get notifyPhone => 'Sounds and more, in the phone’s settings';

  @override
  String get notifyProblems => 'Messages that were not sent';

  @override
  String get notifyKept => 'It is kept in the chat as a draft.';

  @override
  String get settingsBlocked => 'Blocked people';

  @override
  String get settingsPrivacy => 'Privacy';

  @override
  String get settingsPhone => 'This phone';

  @override
  String get settingsDiagnostics => 'Diagnostics';

  @override
  String get settingsFailedTitle => 'Your settings could not be read';

  @override
  String get changeTitle => 'Change number';

  @override
  String get changeUnderWay => 'Being changed';

  @override
  String get changeBody => 'For when you have a new phone number. This is what happens.';

  @override
  String get changePointStays => 'Your chats stay';

  @override
  String get changePointStaysBody => 'So do your settings, your blocks and your safety number.';

  @override
  String changePointTold(String service) {
    return 'People on $service are told';
  }

  @override
  String get changePointToldBody => 'Those you have a chat with learn the new number.';

  @override
  String get changePointWait => 'People on other apps are not';

  @override
  String get changePointWaitBody => 'Chats with them wait until you agree, app by app, that they learn it. Then they may have to accept you again.';

  @override
  String get changePointOutside => 'With a number from elsewhere';

  @override
  String get changePointOutsideBody => 'Third-party chats can only be read, until your number belongs to the European Economic Area again.';

  @override
  String get changePointAccount => 'You need an account for the new number';

  @override
  String changePointAccountBody(String service) {
    return '$service gives you one, with a password or a code. The account of the old number is closed.';
  }

  @override
  String get changeNewNumber => 'New number';

  @override
  String changeNewNumberBody(String service) {
    return 'With the password or code that $service gave you for it.';
  }

  @override
  String get changeGoOnTitle => 'Third-party chats can go on with this number';

  @override
  String get changeGoOnBody => 'As soon as you agree, app by app, that it is learnt there.';

  @override
  String changeConfirmTitle(String number) {
    return 'Change to $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'The account of $number is closed. It cannot be opened again from here.';
  }

  @override
  String get changeWorkingTitle => 'Your number is being changed';

  @override
  String get changeWorkingBody => 'You can leave this page. It goes on by itself whenever there is a connection.';

  @override
  String get changeSigningIn => 'Signing in with the new number';

  @override
  String get changeLeaving => 'Finishing what was begun with the old number';

  @override
  String get changeClosing => 'The account of the old number is being closed';

  @override
  String get changeDone => 'Done';

  @override
  String get changeLeave => 'Leave this page';

  @override
  String changeDoneTitle(String number) {
    return 'Your number is $number now';
  }

  @override
  String get changeDoneBody => 'Your chats are where they were.';

  @override
  String get changeOldTitle => 'Your old number';

  @override
  String get changeOldOpenTitle => 'Your old number is still open';

  @override
  String changeOldClosed(String number) {
    return 'The account of $number is closed. Whoever writes to it hears that it does not exist.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Your home service did not close the account of $number. Ask it to: what people send there, you do not see.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'It is not known yet whether the account of $number is closed.';
  }

  @override
  String get changeThirdPartyClosed => 'Third-party chats can only be read';

  @override
  String get changeTellTitle => 'Who may learn the new number?';

  @override
  String get changeTellBody => 'Chats with people on these apps wait until you let them know it.';

  @override
  String get changeTell => 'Share';

  @override
  String changeTellTo(String partner) {
    return 'Share my new number with $partner';
  }

  @override
  String get warningBadlySigned => 'The new list of apps is not signed by your home service. The last good one is used.';

  @override
  String get warningRolledBack => 'Your home service handed out an old list of apps. The last good one is used.';

  @override
  String get warningMalformed => 'The new list of apps cannot be read. The last good one is used.';

  @override
  String get warningNewerForm => 'The new list of apps needs a newer Causeway. Update the app.';

  @override
  String get warningFromTheFuture => 'The new list of apps is from the future. Check the phone’s clock.';

  @override
  String get warningTooLarge => 'The new list of apps is too large. The last good one is used.';

  @override
  String get warningKeyReplacement => 'A key that signs the list of apps is being replaced. Nothing to do for you.';

  @override
  String get blockedTitle => 'Blocked people';

  @override
  String get blockedEmptyTitle => 'Nobody is blocked';

  @override
  String get blockedEmptyBody => 'You can block somebody from their chat or request. They are not told.';

  @override
  String get blockedFailedTitle => 'The list could not be read';

  @override
  String blockedSince(String date) {
    return 'Since $date';
  }

  @override
  String get blockedUnblock => 'Unblock';

  @override
  String blockedUnblockTitle(String name) {
    return 'Unblock $name?';
  }

  @override
  String get blockedUnblockBody => 'They can write to you again, by the rules that you have set.';

  @override
  String get blockedAdd => 'Block a number';

  @override
  String get blockedAddBody => 'Whoever has this number is blocked in every app where it is known.';

  @override
  String get tourAction => 'What is a safety number?';

  @override
  String get tourKeyTitle => 'Each device has a key';

  @override
  String get tourKeyBody => 'Messages are encrypted for the devices of the other person. A safety number is the key of a device, written so that people can compare it.';

  @override
  String get tourCompareTitle => 'Comparing shows that nobody is in between';

  @override
  String get tourCompareBody => 'Do it once, best when you meet. Is the number the same on both phones? Then nobody else can read what you write.';

  @override
  String get tourChangeTitle => 'If it changes, you are told';

  @override
  String get tourChangeBody => 'A new phone has a new number. Once you have compared, nothing goes to a new device before you accept it.';

  @override
  String get scanAction => 'Scan their code';

  @override
  String get scanHint => 'Point the camera at the code of the safety number on their phone.';

  @override
  String scanSame(String name) {
    return 'It is the same. This device of $name now counts as compared.';
  }

  @override
  String get scanDifferent => 'The key is another one. Do not trust this device before you know why.';

  @override
  String scanNotNamed(String name) {
    return 'The code is from $name, but it names none of these devices.';
  }

  @override
  String get scanOtherAccount => 'This is the code of another account.';

  @override
  String get scanNoCode => 'This is not the code of a safety number.';

  @override
  String get scanAgain => 'Scan again';

  @override
  String get scanNoCamera => 'The camera cannot be used now. Another app may be using it.';

  @override
  String get scanExplain => 'The camera looks for the code on their phone, and for nothing else. No picture is kept.';

  @override
  String get safetyTitle => 'Safety number';

  @override
  String safetyExplained(String name) {
    return 'Compare these with $name, side by side or by reading them out on the phone. If they are the same, nobody is in between.';
  }

  @override
  String get safetyMine => 'Your phone';

  @override
  String get safetyCode => 'Code of your safety number';

  @override
  String safetyCodeBody(String name) {
    return 'The same as a code: $name can scan it with their app.';
  }

  @override
  String get safetyTheirs => 'Their devices';

  @override
  String get safetyNone => 'Their app has shown no device yet. It does when you write to each other.';

  @override
  String get safetyFailedTitle => 'The devices could not be read';

  @override
  String safetyDevice(String number) {
    return 'Device $number';
  }

  @override
  String get safetyInactive => 'Not in use any more';

  @override
  String get safetyNoKey => 'Its key has not been seen yet.';

  @override
  String get trustUndecided => 'New. It gets nothing until you accept it.';

  @override
  String get trustFirstUse => 'Accepted, not compared';

  @override
  String get trustVerified => 'Compared and accepted';

  @override
  String get trustRefused => 'Refused. It gets nothing.';

  @override
  String get trustChanged => 'Its key has changed. Nothing is sent until you decide.';

  @override
  String get safetyMatches => 'They match';

  @override
  String get safetyAcceptWithout => 'Accept without comparing';

  @override
  String get safetyRefuse => 'Refuse this device';

  @override
  String get safetyConfirmTitle => 'Do all digits match?';

  @override
  String get safetyConfirmBody => 'Then this device counts as compared, and you are told before any other device gets your messages.';

  @override
  String get infoTitle => 'Message';

  @override
  String get infoState => 'Where it stands';

  @override
  String get infoWay => 'Its way';

  @override
  String get infoFailedTitle => 'Nothing is known of this message';

  @override
  String infoWritten(String when) {
    return 'Written $when';
  }

  @override
  String infoArrived(String when) {
    return 'Arrived $when';
  }

  @override
  String infoServerTook(String when) {
    return 'A server took it in $when';
  }

  @override
  String get infoWaits => 'Why it waits';

  @override
  String get infoFailed => 'Why it was not sent';

  @override
  String get infoUnreadable => 'Why it cannot be shown';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'From their device $number';
  }

  @override
  String get infoCopy => 'Copy what happened';

  @override
  String get infoCopied => 'Copied. It holds no word of the message.';

  @override
  String get traceStored => 'Stored on this phone';

  @override
  String get traceWaiting => 'Waits';

  @override
  String get tracePreparing => 'Being prepared';

  @override
  String get tracePrepared => 'Prepared';

  @override
  String get traceUploading => 'Being uploaded';

  @override
  String get traceUploaded => 'Uploaded to your home service';

  @override
  String get traceDownloading => 'Being downloaded';

  @override
  String get traceDownloaded => 'Downloaded and checked';

  @override
  String get traceSealed => 'Encrypted';

  @override
  String get traceSentAgain => 'Handed over again';

  @override
  String get traceAcknowledged => 'Your home service has it';

  @override
  String get traceFoundInArchive => 'Found in your home service’s archive';

  @override
  String get traceDelivered => 'Their device has it';

  @override
  String get traceRead => 'They have read it';

  @override
  String get traceFailed => 'Not sent';

  @override
  String get traceReceived => 'Received and decrypted';

  @override
  String get traceUnreadable => 'Could not be decrypted';

  @override
  String get traceRepaired => 'Could be decrypted after all';

  @override
  String get traceRefused => 'Refused';

  @override
  String get diagnosticsShare => 'Send to somebody who helps';

  @override
  String get bundleTitle => 'Report for support';

  @override
  String get bundleBody => 'This is all that is sent. It does not say what you wrote, to whom, or with which keys. Read it first.';

  @override
  String get diagnosticsTitle => 'Diagnostics';

  @override
  String get diagnosticsBody => 'What this phone knows about its connection. It holds no message, no name and no key.';

  @override
  String get diagnosticsConnection => 'Connection';

  @override
  String get diagnosticsConnectionOnline => 'Connected, up to date';

  @override
  String get diagnosticsStorage => 'Storage';

  @override
  String get diagnosticsStorageOk => 'Fine';

  @override
  String get diagnosticsStorageFull => 'Full';

  @override
  String get diagnosticsStorageDamaged => 'Damaged';

  @override
  String get diagnosticsArchive => 'Archive of your home service';

  @override
  String get diagnosticsArchiveThere => 'There. What came while you were away is caught up.';

  @override
  String get diagnosticsArchiveNone => 'None. What is lost between the services is lost unnoticed.';

  @override
  String get diagnosticsArchiveUnknown => 'Not known yet';

  @override
  String get diagnosticsPartners => 'List of apps';

  @override
  String get diagnosticsPartnersNone => 'None yet';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Number $number, $date';
  }

  @override
  String get diagnosticsDevice => 'This device';

  @override
  String get diagnosticsWarning => 'Trouble with the list of apps';

  @override
  String get diagnosticsPolicy => 'Who may reach you';

  @override
  String get diagnosticsNumberChange => 'Last change of number';

  @override
  String get diagnosticsCopied => 'Copied';

  @override
  String get diagnosticsCopy => 'Copy';

  @override
  String get attachAction => 'Attach';

  @override
  String get attachPhoto => 'Take a photo';

  @override
  String get attachVideo => 'Record a video';

  @override
  String get attachGallery => 'Photos and videos';

  @override
  String get attachFailed => 'The phone could not hand it over. Try again.';

  @override
  String get refusedCamera => 'Causeway may not use the camera';

  @override
  String get refusedPhotos => 'Causeway may not see your photos';

  @override
  String get refusedMicrophone => 'Causeway may not use the microphone';

  @override
  String get refusedBody => 'Allow it in the phone’s settings, then try again.';

  @override
  String sendTo(String name) {
    return 'Send to $name';
  }

  @override
  String get previewCaption => 'Caption';

  @override
  String get previewAlt => 'Description';

  @override
  String get previewAltBody => 'Read out on this phone. It does not go along: what others are to know of the picture belongs into the caption.';

  @override
  String get previewTrim => 'Part to send';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Made to fit into $size, the most that can be sent here.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'It has $size. The most that can be sent here is $most.';
  }

  @override
  String get previewNotTaken => 'Such files cannot be sent in this chat.';

  @override
  String get previewKeepsAll => 'Sent as it is, with all that the file holds: often also where and when it was made.';

  @override
  String get previewCanRun => 'It can run as a program. Some apps refuse such files, or warn of them.';

  @override
  String get previewDisguised => 'It is something else than its name says. Some apps refuse such files, or warn of them.';

  @override
  String get previewFailedTitle => 'This cannot be sent';

  @override
  String get voiceRecord => 'Record a voice message';

  @override
  String get voiceHint => 'Hold the microphone while you speak, and let go to send.';

  @override
  String get voiceSlide => 'Slide away to cancel';

  @override
  String get voiceRecording => 'Recording';

  @override
  String get voicePaused => 'Recording paused';

  @override
  String get voicePause => 'Pause recording';

  @override
  String get voiceResume => 'Go on recording';

  @override
  String get voiceDelete => 'Delete recording';

  @override
  String get voiceDeleteTitle => 'Delete this recording?';

  @override
  String get voiceDeleteBody => 'Nobody has got it, and it cannot be brought back.';

  @override
  String voiceUnsent(String length) {
    return 'Unsent voice message, $length';
  }

  @override
  String get voiceDiscard => 'Discard';

  @override
  String get voiceNoMicrophone => 'The microphone cannot be used now. Another app may be using it.';

  @override
  String get kindPhotos => 'Photos';

  @override
  String get kindVoices => 'Voice messages';

  @override
  String get kindVideos => 'Videos';

  @override
  String get kindFiles => 'Files';

  @override
  String get qualityHd => 'High quality';

  @override
  String get qualityHdBody => 'Photos and videos are sharper and take more data.';

  @override
  String get autoAlways => 'On any network';

  @override
  String get autoWifi => 'On Wi-Fi only';

  @override
  String get autoNever => 'Never';

  @override
  String get storageTitle => 'Storage and data';

  @override
  String get storageDownload => 'Downloaded without asking';

  @override
  String get storageDownloadBody => 'All else is downloaded when you tap it. From people who only ask to write to you, nothing is.';

  @override
  String get storageSending => 'What you send';

  @override
  String get storageLowData => 'Less data for voice messages';

  @override
  String get storageLowDataBody => 'A third less, and a little less clear.';

  @override
  String get storageUse => 'Storage use';

  @override
  String storageTotal(String size) {
    return '$size in all';
  }

  @override
  String get storageByKind => 'By kind';

  @override
  String get storageByChat => 'By chat';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count items, $size',
      one: '1 item, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Remove all: $what';
  }

  @override
  String get storageOlder => 'Remove what is older';

  @override
  String get storageMonth => 'Older than a month';

  @override
  String get storageMonths => 'Older than three months';

  @override
  String get storageYear => 'Older than a year';

  @override
  String storageConfirmSize(String size) {
    return '$size become free.';
  }

  @override
  String get storageConfirm => 'The messages stay. What you received can be downloaded again only while the sender’s service still has it.';

  @override
  String get storageYes => 'Remove';

  @override
  String storageFreed(String size) {
    return '$size are free again.';
  }

  @override
  String get storageFreedNothing => 'There was nothing to remove.';

  @override
  String get storageEmptyTitle => 'No media on this phone';

  @override
  String get storageEmptyBody => 'Photos, voice messages, videos and files from your chats are counted here.';

  @override
  String get storageFailedTitle => 'Storage use could not be read';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Third-party chat on $partner';
  }

  @override
  String a11yTime(String time) {
    return 'at $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension Island',
        'AD': 'Andorra',
        'AE': 'United Arab Emirates',
        'AF': 'Afghanistan',
        'AG': 'Antigua & Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albania',
        'AM': 'Armenia',
        'AO': 'Angola',
        'AQ': 'Antarctica',
        'AR': 'Argentina',
        'AS': 'American Samoa',
        'AT': 'Austria',
        'AU': 'Australia',
        'AW': 'Aruba',
        'AX': 'Åland Islands',
        'AZ': 'Azerbaijan',
        'BA': 'Bosnia & Herzegovina',
        'BB': 'Barbados',
        'BD': 'Bangladesh',
        'BE': 'Belgium',
        'BF': 'Burkina Faso',
        'BG': 'Bulgaria',
        'BH': 'Bahrain',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'St. Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei',
        'BO': 'Bolivia',
        'BQ': 'Caribbean Netherlands',
        'BR': 'Brazil',
        'BS': 'Bahamas',
        'BT': 'Bhutan',
        'BV': 'Bouvet Island',
        'BW': 'Botswana',
        'BY': 'Belarus',
        'BZ': 'Belize',
        'CA': 'Canada',
        'CC': 'Cocos (Keeling) Islands',
        'CD': 'Congo - Kinshasa',
        'CF': 'Central African Republic',
        'CG': 'Congo - Brazzaville',
        'CH': 'Switzerland',
        'CI': 'Côte d’Ivoire',
        'CK': 'Cook Islands',
        'CL': 'Chile',
        'CM': 'Cameroon',
        'CN': 'China',
        'CO': 'Colombia',
        'CP': 'Clipperton Island',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Cape Verde',
        'CW': 'Curaçao',
        'CX': 'Christmas Island',
        'CY': 'Cyprus',
        'CZ': 'Czechia',
        'DE': 'Germany',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Denmark',
        'DM': 'Dominica',
        'DO': 'Dominican Republic',
        'DZ': 'Algeria',
        'EA': 'Ceuta & Melilla',
        'EC': 'Ecuador',
        'EE': 'Estonia',
        'EG': 'Egypt',
        'EH': 'Western Sahara',
        'ER': 'Eritrea',
        'ES': 'Spain',
        'ET': 'Ethiopia',
        'FI': 'Finland',
        'FJ': 'Fiji',
        'FK': 'Falkland Islands',
        'FM': 'Micronesia',
        'FO': 'Faroe Islands',
        'FR': 'France',
        'GA': 'Gabon',
        'GB': 'United Kingdom',
        'GD': 'Grenada',
        'GE': 'Georgia',
        'GF': 'French Guiana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Greenland',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Equatorial Guinea',
        'GR': 'Greece',
        'GS': 'South Georgia & South Sandwich Islands',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'Hong Kong SAR China',
        'HM': 'Heard & McDonald Islands',
        'HN': 'Honduras',
        'HR': 'Croatia',
        'HT': 'Haiti',
        'HU': 'Hungary',
        'IC': 'Canary Islands',
        'ID': 'Indonesia',
        'IE': 'Ireland',
        'IL': 'Israel',
        'IM': 'Isle of Man',
        'IN': 'India',
        'IO': 'British Indian Ocean Territory',
        'IQ': 'Iraq',
        'IR': 'Iran',
        'IS': 'Iceland',
        'IT': 'Italy',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordan',
        'JP': 'Japan',
        'KE': 'Kenya',
        'KG': 'Kyrgyzstan',
        'KH': 'Cambodia',
        'KI': 'Kiribati',
        'KM': 'Comoros',
        'KN': 'St. Kitts & Nevis',
        'KP': 'North Korea',
        'KR': 'South Korea',
        'KW': 'Kuwait',
        'KY': 'Cayman Islands',
        'KZ': 'Kazakhstan',
        'LA': 'Laos',
        'LB': 'Lebanon',
        'LC': 'St. Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Lithuania',
        'LU': 'Luxembourg',
        'LV': 'Latvia',
        'LY': 'Libya',
        'MA': 'Morocco',
        'MC': 'Monaco',
        'MD': 'Moldova',
        'ME': 'Montenegro',
        'MF': 'St. Martin',
        'MG': 'Madagascar',
        'MH': 'Marshall Islands',
        'MK': 'North Macedonia',
        'ML': 'Mali',
        'MM': 'Myanmar (Burma)',
        'MN': 'Mongolia',
        'MO': 'Macao SAR China',
        'MP': 'Northern Mariana Islands',
        'MQ': 'Martinique',
        'MR': 'Mauritania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldives',
        'MW': 'Malawi',
        'MX': 'Mexico',
        'MY': 'Malaysia',
        'MZ': 'Mozambique',
        'NA': 'Namibia',
        'NC': 'New Caledonia',
        'NE': 'Niger',
        'NF': 'Norfolk Island',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Netherlands',
        'NO': 'Norway',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'New Zealand',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'French Polynesia',
        'PG': 'Papua New Guinea',
        'PH': 'Philippines',
        'PK': 'Pakistan',
        'PL': 'Poland',
        'PM': 'St. Pierre & Miquelon',
        'PN': 'Pitcairn Islands',
        'PR': 'Puerto Rico',
        'PS': 'Palestinian Territories',
        'PT': 'Portugal',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'Réunion',
        'RO': 'Romania',
        'RS': 'Serbia',
        'RU': 'Russia',
        'RW': 'Rwanda',
        'SA': 'Saudi Arabia',
        'SB': 'Solomon Islands',
        'SC': 'Seychelles',
        'SD': 'Sudan',
        'SE': 'Sweden',
        'SG': 'Singapore',
        'SH': 'St. Helena',
        'SI': 'Slovenia',
        'SJ': 'Svalbard & Jan Mayen',
        'SK': 'Slovakia',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Suriname',
        'SS': 'South Sudan',
        'ST': 'São Tomé & Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Syria',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks & Caicos Islands',
        'TD': 'Chad',
        'TF': 'French Southern Territories',
        'TG': 'Togo',
        'TH': 'Thailand',
        'TJ': 'Tajikistan',
        'TK': 'Tokelau',
        'TL': 'Timor-Leste',
        'TM': 'Turkmenistan',
        'TN': 'Tunisia',
        'TO': 'Tonga',
        'TR': 'Türkiye',
        'TT': 'Trinidad & Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzania',
        'UA': 'Ukraine',
        'UG': 'Uganda',
        'UM': 'U.S. Outlying Islands',
        'US': 'United States',
        'UY': 'Uruguay',
        'UZ': 'Uzbekistan',
        'VA': 'Vatican City',
        'VC': 'St. Vincent & Grenadines',
        'VE': 'Venezuela',
        'VG': 'British Virgin Islands',
        'VI': 'U.S. Virgin Islands',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis & Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Yemen',
        'YT': 'Mayotte',
        'ZA': 'South Africa',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
