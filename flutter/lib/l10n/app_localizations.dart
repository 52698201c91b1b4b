import 'dart:async';

import 'package:flutter/foundation.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_localizations/flutter_localizations.dart';
import 'package:intl/intl.dart' as intl;

import 'app_localizations_de.dart';
import 'app_localizations_en.dart';
import 'app_localizations_es.dart';

// ignore_for_file: type=lint

/// Callers can lookup localized strings with an instance of AppLocalizations
/// returned by `AppLocalizations.of(context)`.
///
/// Applications need to include `AppLocalizations.delegate()` in their app's
/// `localizationDelegates` list, and the locales they support in the app's
/// `supportedLocales` list. For example:
///
/// ```dart
/// import 'l10n/app_localizations.dart';
///
/// return MaterialApp(
///   localizationsDelegates: AppLocalizations.localizationsDelegates,
///   supportedLocales: AppLocalizations.supportedLocales,
///   home: MyApplicationHome(),
/// );
/// ```
///
/// ## Update pubspec.yaml
///
/// Please make sure to update your pubspec.yaml to include the following
/// packages:
///
/// ```yaml
/// dependencies:
///   # Internationalization support.
///   flutter_localizations:
///     sdk: flutter
///   intl: any # Use the pinned version from flutter_localizations
///
///   # Rest of dependencies
/// ```
///
/// ## iOS Applications
///
/// iOS applications define key application metadata, including supported
/// locales, in an Info.plist file that is built into the application bundle.
/// To configure the locales supported by your app, you’ll need to edit this
/// file.
///
/// First, open your project’s ios/Runner.xcworkspace Xcode workspace file.
/// Then, in the Project Navigator, open the Info.plist file under the Runner
/// project’s Runner folder.
///
/// Next, select the Information Property List item, select Add Item from the
/// Editor menu, then select Localizations from the pop-up menu.
///
/// Select and expand the newly-created Localizations item then, for each
/// locale your application supports, add a new item and select the locale
/// you wish to add from the pop-up menu in the Value field. This list should
/// be consistent with the languages listed in the AppLocalizations.supportedLocales
/// property.
abstract class AppLocalizations {
  AppLocalizations(String locale) : localeName = intl.Intl.canonicalizedLocale(locale.toString());

  final String localeName;

  static AppLocalizations of(BuildContext context) {
    return Localizations.of<AppLocalizations>(context, AppLocalizations)!;
  }

  static const LocalizationsDelegate<AppLocalizations> delegate = _AppLocalizationsDelegate();

  /// A list of this localizations delegate along with the default localizations
  /// delegates.
  ///
  /// Returns a list of localizations delegates containing this delegate along with
  /// GlobalMaterialLocalizations.delegate, GlobalCupertinoLocalizations.delegate,
  /// and GlobalWidgetsLocalizations.delegate.
  ///
  /// Additional delegates can be added by appending to this list in
  /// MaterialApp. This list does not have to be used at all if a custom list
  /// of delegates is preferred or required.
  static const List<LocalizationsDelegate<dynamic>> localizationsDelegates = <LocalizationsDelegate<dynamic>>[
    delegate,
    GlobalMaterialLocalizations.delegate,
    GlobalCupertinoLocalizations.delegate,
    GlobalWidgetsLocalizations.delegate,
  ];

  /// A list of this localizations delegate's supported locales.
  static const List<Locale> supportedLocales = <Locale>[
    Locale('de'),
    Locale('en'),
    Locale('es')
  ];

  /// No description provided for @appName.
  ///
  /// In en, this message translates to:
  /// **'Causeway'**
  String get appName;

  /// No description provided for @actionAccept.
  ///
  /// In en, this message translates to:
  /// **'Accept'**
  String get actionAccept;

  /// No description provided for @actionAgain.
  ///
  /// In en, this message translates to:
  /// **'Try again'**
  String get actionAgain;

  /// No description provided for @actionBack.
  ///
  /// In en, this message translates to:
  /// **'Back'**
  String get actionBack;

  /// No description provided for @actionBlock.
  ///
  /// In en, this message translates to:
  /// **'Block'**
  String get actionBlock;

  /// No description provided for @actionCancel.
  ///
  /// In en, this message translates to:
  /// **'Cancel'**
  String get actionCancel;

  /// No description provided for @actionClose.
  ///
  /// In en, this message translates to:
  /// **'Close'**
  String get actionClose;

  /// No description provided for @actionContinue.
  ///
  /// In en, this message translates to:
  /// **'Continue'**
  String get actionContinue;

  /// No description provided for @actionCopy.
  ///
  /// In en, this message translates to:
  /// **'Copy text'**
  String get actionCopy;

  /// No description provided for @actionDismiss.
  ///
  /// In en, this message translates to:
  /// **'Not now'**
  String get actionDismiss;

  /// No description provided for @actionDone.
  ///
  /// In en, this message translates to:
  /// **'Done'**
  String get actionDone;

  /// No description provided for @actionMore.
  ///
  /// In en, this message translates to:
  /// **'More'**
  String get actionMore;

  /// No description provided for @actionOpenSettings.
  ///
  /// In en, this message translates to:
  /// **'Open settings'**
  String get actionOpenSettings;

  /// No description provided for @actionRefuse.
  ///
  /// In en, this message translates to:
  /// **'Refuse'**
  String get actionRefuse;

  /// No description provided for @actionReport.
  ///
  /// In en, this message translates to:
  /// **'Report'**
  String get actionReport;

  /// No description provided for @actionSearch.
  ///
  /// In en, this message translates to:
  /// **'Search'**
  String get actionSearch;

  /// No description provided for @actionSetUp.
  ///
  /// In en, this message translates to:
  /// **'Set up'**
  String get actionSetUp;

  /// No description provided for @actionSignInAgain.
  ///
  /// In en, this message translates to:
  /// **'Sign in again'**
  String get actionSignInAgain;

  /// No description provided for @loading.
  ///
  /// In en, this message translates to:
  /// **'Loading'**
  String get loading;

  /// No description provided for @openingTitle.
  ///
  /// In en, this message translates to:
  /// **'Opening your chats'**
  String get openingTitle;

  /// No description provided for @openingFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'Your chats could not be opened'**
  String get openingFailedTitle;

  /// No description provided for @openingRecover.
  ///
  /// In en, this message translates to:
  /// **'Recover what can be read'**
  String get openingRecover;

  /// No description provided for @openingRecoverExplained.
  ///
  /// In en, this message translates to:
  /// **'The damaged file is kept as it is beside the new one. The people you write to will see a new safety number.'**
  String get openingRecoverExplained;

  /// No description provided for @openingRecovering.
  ///
  /// In en, this message translates to:
  /// **'Recovering your chats'**
  String get openingRecovering;

  /// No description provided for @welcomeTitle.
  ///
  /// In en, this message translates to:
  /// **'One app. People on other apps too.'**
  String get welcomeTitle;

  /// No description provided for @welcomeBody.
  ///
  /// In en, this message translates to:
  /// **'Causeway lets you write to people who use another messenger, end-to-end encrypted, from the number you have.'**
  String get welcomeBody;

  /// No description provided for @welcomePointEncrypted.
  ///
  /// In en, this message translates to:
  /// **'End-to-end encrypted, always. There is no other way to send.'**
  String get welcomePointEncrypted;

  /// No description provided for @welcomePointShared.
  ///
  /// In en, this message translates to:
  /// **'People on other apps learn your phone number, and nothing else about you.'**
  String get welcomePointShared;

  /// No description provided for @welcomePointYours.
  ///
  /// In en, this message translates to:
  /// **'Off until you switch it on. You choose which apps may reach you.'**
  String get welcomePointYours;

  /// No description provided for @welcomeStart.
  ///
  /// In en, this message translates to:
  /// **'Start with my number'**
  String get welcomeStart;

  /// No description provided for @numberTitle.
  ///
  /// In en, this message translates to:
  /// **'Your phone number'**
  String get numberTitle;

  /// No description provided for @numberBody.
  ///
  /// In en, this message translates to:
  /// **'It is how people know you. It is written with the country code.'**
  String get numberBody;

  /// No description provided for @numberCountry.
  ///
  /// In en, this message translates to:
  /// **'Country'**
  String get numberCountry;

  /// No description provided for @numberCountryOther.
  ///
  /// In en, this message translates to:
  /// **'Another country: type + and its code'**
  String get numberCountryOther;

  /// No description provided for @numberCountrySearch.
  ///
  /// In en, this message translates to:
  /// **'Search for a country'**
  String get numberCountrySearch;

  /// No description provided for @numberCountryNone.
  ///
  /// In en, this message translates to:
  /// **'No country of that name is in the list. Type + and the country code in the number.'**
  String get numberCountryNone;

  /// No description provided for @numberField.
  ///
  /// In en, this message translates to:
  /// **'Phone number'**
  String get numberField;

  /// No description provided for @numberEligibleTitle.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats are possible with this number'**
  String get numberEligibleTitle;

  /// No description provided for @numberEligibleBody.
  ///
  /// In en, this message translates to:
  /// **'It belongs to the European Economic Area, where the law opens messengers to each other. You decide later whether to use them.'**
  String get numberEligibleBody;

  /// No description provided for @numberOutsideTitle.
  ///
  /// In en, this message translates to:
  /// **'No third-party chats with this number'**
  String get numberOutsideTitle;

  /// No description provided for @numberOutsideBody.
  ///
  /// In en, this message translates to:
  /// **'They are for numbers of the European Economic Area. Everything else works. What counts is the number, not where you are.'**
  String get numberOutsideBody;

  /// No description provided for @eligibilityInEea.
  ///
  /// In en, this message translates to:
  /// **'The number belongs to the European Economic Area.'**
  String get eligibilityInEea;

  /// No description provided for @eligibilityOutsideEea.
  ///
  /// In en, this message translates to:
  /// **'The number belongs to a region outside the European Economic Area.'**
  String get eligibilityOutsideEea;

  /// No description provided for @eligibilityNoRegion.
  ///
  /// In en, this message translates to:
  /// **'The number belongs to no country. Check its first digits.'**
  String get eligibilityNoRegion;

  /// No description provided for @eligibilityNotInternational.
  ///
  /// In en, this message translates to:
  /// **'Write the number with + and the country code, such as +34 600 111 222.'**
  String get eligibilityNotInternational;

  /// No description provided for @eligibilityNotANumber.
  ///
  /// In en, this message translates to:
  /// **'This is not a phone number. It has only digits, after a +.'**
  String get eligibilityNotANumber;

  /// No description provided for @eligibilityUnknownCountryCode.
  ///
  /// In en, this message translates to:
  /// **'No country has this code. Check the digits after the +.'**
  String get eligibilityUnknownCountryCode;

  /// No description provided for @eligibilityTooShort.
  ///
  /// In en, this message translates to:
  /// **'The number is too short for its country. Are digits missing?'**
  String get eligibilityTooShort;

  /// No description provided for @eligibilityTooLong.
  ///
  /// In en, this message translates to:
  /// **'The number is too long for its country. Is there a digit too many?'**
  String get eligibilityTooLong;

  /// No description provided for @eligibilityNotAssigned.
  ///
  /// In en, this message translates to:
  /// **'Its country has given out no such number. Check the digits.'**
  String get eligibilityNotAssigned;

  /// No description provided for @signInTitle.
  ///
  /// In en, this message translates to:
  /// **'Sign in'**
  String get signInTitle;

  /// No description provided for @signInBody.
  ///
  /// In en, this message translates to:
  /// **'Your home service keeps your account. It gave you a password or a code.'**
  String get signInBody;

  /// No description provided for @signInAs.
  ///
  /// In en, this message translates to:
  /// **'Signing in as {number}'**
  String signInAs(String number);

  /// No description provided for @signInService.
  ///
  /// In en, this message translates to:
  /// **'Home service'**
  String get signInService;

  /// No description provided for @signInServiceHint.
  ///
  /// In en, this message translates to:
  /// **'home.example'**
  String get signInServiceHint;

  /// No description provided for @signInSecret.
  ///
  /// In en, this message translates to:
  /// **'Password'**
  String get signInSecret;

  /// No description provided for @signInSecretShow.
  ///
  /// In en, this message translates to:
  /// **'Show the password'**
  String get signInSecretShow;

  /// No description provided for @signInSecretHide.
  ///
  /// In en, this message translates to:
  /// **'Hide the password'**
  String get signInSecretHide;

  /// No description provided for @signInWithToken.
  ///
  /// In en, this message translates to:
  /// **'I have a sign-in code instead'**
  String get signInWithToken;

  /// No description provided for @signInWithPassword.
  ///
  /// In en, this message translates to:
  /// **'I have a password instead'**
  String get signInWithPassword;

  /// No description provided for @signInToken.
  ///
  /// In en, this message translates to:
  /// **'Sign-in code'**
  String get signInToken;

  /// No description provided for @signInButton.
  ///
  /// In en, this message translates to:
  /// **'Sign in'**
  String get signInButton;

  /// No description provided for @signInStoring.
  ///
  /// In en, this message translates to:
  /// **'Preparing this phone'**
  String get signInStoring;

  /// No description provided for @signInConnecting.
  ///
  /// In en, this message translates to:
  /// **'Reaching {service}'**
  String signInConnecting(String service);

  /// No description provided for @signInMissingService.
  ///
  /// In en, this message translates to:
  /// **'Write the name of your home service, such as home.example.'**
  String get signInMissingService;

  /// No description provided for @signInMissingSecret.
  ///
  /// In en, this message translates to:
  /// **'Write the password or code that your home service gave you.'**
  String get signInMissingSecret;

  /// No description provided for @signInSlow.
  ///
  /// In en, this message translates to:
  /// **'{service} has not answered yet. Causeway goes on trying. You can wait, or go on and look again later.'**
  String signInSlow(String service);

  /// No description provided for @signInGoOn.
  ///
  /// In en, this message translates to:
  /// **'Go on without waiting'**
  String get signInGoOn;

  /// No description provided for @inboxTitle.
  ///
  /// In en, this message translates to:
  /// **'Chats'**
  String get inboxTitle;

  /// No description provided for @inboxThirdPartyTitle.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats'**
  String get inboxThirdPartyTitle;

  /// No description provided for @inboxArchiveTitle.
  ///
  /// In en, this message translates to:
  /// **'Archived chats'**
  String get inboxArchiveTitle;

  /// No description provided for @inboxEmptyTitle.
  ///
  /// In en, this message translates to:
  /// **'No chats yet'**
  String get inboxEmptyTitle;

  /// No description provided for @inboxEmptyBody.
  ///
  /// In en, this message translates to:
  /// **'Write to somebody, and the chat shows up here.'**
  String get inboxEmptyBody;

  /// No description provided for @inboxEmptyUnreadTitle.
  ///
  /// In en, this message translates to:
  /// **'All read'**
  String get inboxEmptyUnreadTitle;

  /// No description provided for @inboxEmptyUnreadBody.
  ///
  /// In en, this message translates to:
  /// **'There is no unread chat.'**
  String get inboxEmptyUnreadBody;

  /// No description provided for @inboxEmptyArchiveTitle.
  ///
  /// In en, this message translates to:
  /// **'Nothing archived'**
  String get inboxEmptyArchiveTitle;

  /// No description provided for @inboxEmptyArchiveBody.
  ///
  /// In en, this message translates to:
  /// **'Swipe a chat to the side to put it here.'**
  String get inboxEmptyArchiveBody;

  /// No description provided for @inboxEmptyPartnerTitle.
  ///
  /// In en, this message translates to:
  /// **'No chats on {partner}'**
  String inboxEmptyPartnerTitle(String partner);

  /// No description provided for @inboxEmptyPartnerBody.
  ///
  /// In en, this message translates to:
  /// **'Write to somebody there, and the chat shows up here.'**
  String get inboxEmptyPartnerBody;

  /// No description provided for @inboxFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'Your chats could not be read'**
  String get inboxFailedTitle;

  /// No description provided for @inboxFilterAll.
  ///
  /// In en, this message translates to:
  /// **'All'**
  String get inboxFilterAll;

  /// No description provided for @inboxFilterUnread.
  ///
  /// In en, this message translates to:
  /// **'Unread'**
  String get inboxFilterUnread;

  /// No description provided for @inboxNewChat.
  ///
  /// In en, this message translates to:
  /// **'New chat'**
  String get inboxNewChat;

  /// No description provided for @inboxSettings.
  ///
  /// In en, this message translates to:
  /// **'Settings'**
  String get inboxSettings;

  /// No description provided for @inboxRequests.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{One request} other{{count} requests}}'**
  String inboxRequests(int count);

  /// No description provided for @inboxRequestsBody.
  ///
  /// In en, this message translates to:
  /// **'People you do not know wrote to you'**
  String get inboxRequestsBody;

  /// No description provided for @inboxThirdPartyRow.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats'**
  String get inboxThirdPartyRow;

  /// No description provided for @inboxArchivedRow.
  ///
  /// In en, this message translates to:
  /// **'Archived'**
  String get inboxArchivedRow;

  /// No description provided for @inboxDraft.
  ///
  /// In en, this message translates to:
  /// **'Draft: {text}'**
  String inboxDraft(String text);

  /// No description provided for @inboxYou.
  ///
  /// In en, this message translates to:
  /// **'You: {text}'**
  String inboxYou(String text);

  /// No description provided for @inboxNothingYet.
  ///
  /// In en, this message translates to:
  /// **'Nothing written yet'**
  String get inboxNothingYet;

  /// No description provided for @inboxPinned.
  ///
  /// In en, this message translates to:
  /// **'Pinned'**
  String get inboxPinned;

  /// No description provided for @inboxMuted.
  ///
  /// In en, this message translates to:
  /// **'Muted'**
  String get inboxMuted;

  /// No description provided for @inboxMarkedUnread.
  ///
  /// In en, this message translates to:
  /// **'Marked as unread'**
  String get inboxMarkedUnread;

  /// No description provided for @inboxUnread.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{One unread message} other{{count} unread messages}}'**
  String inboxUnread(int count);

  /// No description provided for @inboxUnreadChats.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{one chat} other{{count} chats}} unread'**
  String inboxUnreadChats(int count);

  /// No description provided for @inboxOnPartner.
  ///
  /// In en, this message translates to:
  /// **'on {partner}'**
  String inboxOnPartner(String partner);

  /// No description provided for @inboxPin.
  ///
  /// In en, this message translates to:
  /// **'Pin'**
  String get inboxPin;

  /// No description provided for @inboxUnpin.
  ///
  /// In en, this message translates to:
  /// **'Unpin'**
  String get inboxUnpin;

  /// No description provided for @inboxMute.
  ///
  /// In en, this message translates to:
  /// **'Mute'**
  String get inboxMute;

  /// No description provided for @inboxUnmute.
  ///
  /// In en, this message translates to:
  /// **'Unmute'**
  String get inboxUnmute;

  /// No description provided for @inboxMuteHour.
  ///
  /// In en, this message translates to:
  /// **'For an hour'**
  String get inboxMuteHour;

  /// No description provided for @inboxMuteDay.
  ///
  /// In en, this message translates to:
  /// **'For a day'**
  String get inboxMuteDay;

  /// No description provided for @inboxMuteAlways.
  ///
  /// In en, this message translates to:
  /// **'Until I unmute it'**
  String get inboxMuteAlways;

  /// No description provided for @inboxArchive.
  ///
  /// In en, this message translates to:
  /// **'Archive'**
  String get inboxArchive;

  /// No description provided for @inboxUnarchive.
  ///
  /// In en, this message translates to:
  /// **'Take out of the archive'**
  String get inboxUnarchive;

  /// No description provided for @inboxMarkRead.
  ///
  /// In en, this message translates to:
  /// **'Mark as read'**
  String get inboxMarkRead;

  /// No description provided for @inboxMarkUnread.
  ///
  /// In en, this message translates to:
  /// **'Mark as unread'**
  String get inboxMarkUnread;

  /// No description provided for @inboxYesterday.
  ///
  /// In en, this message translates to:
  /// **'Yesterday'**
  String get inboxYesterday;

  /// No description provided for @inboxToday.
  ///
  /// In en, this message translates to:
  /// **'Today'**
  String get inboxToday;

  /// No description provided for @noticeTitle.
  ///
  /// In en, this message translates to:
  /// **'Write to people on other apps'**
  String get noticeTitle;

  /// No description provided for @noticeBody.
  ///
  /// In en, this message translates to:
  /// **'{apps} can be reached from here now. It is off until you set it up.'**
  String noticeBody(String apps);

  /// No description provided for @bannerOffline.
  ///
  /// In en, this message translates to:
  /// **'Not connected. What you write is kept and sent later.'**
  String get bannerOffline;

  /// No description provided for @bannerConnecting.
  ///
  /// In en, this message translates to:
  /// **'Connecting…'**
  String get bannerConnecting;

  /// No description provided for @bannerUntrusted.
  ///
  /// In en, this message translates to:
  /// **'This network does not let Causeway reach your service. Does the Wi-Fi want you to sign in first?'**
  String get bannerUntrusted;

  /// No description provided for @bannerStorageFull.
  ///
  /// In en, this message translates to:
  /// **'The phone is full. Free some space: messages cannot be stored until then.'**
  String get bannerStorageFull;

  /// No description provided for @bannerStorageDamaged.
  ///
  /// In en, this message translates to:
  /// **'The file with your chats is damaged. Close Causeway and open it again to recover it.'**
  String get bannerStorageDamaged;

  /// No description provided for @stopCredentialsRefused.
  ///
  /// In en, this message translates to:
  /// **'Your home service refused the number or the password. Sign in again.'**
  String get stopCredentialsRefused;

  /// No description provided for @stopAccountDisabled.
  ///
  /// In en, this message translates to:
  /// **'Your home service has disabled this account. Ask it why.'**
  String get stopAccountDisabled;

  /// No description provided for @stopNoSafeLogin.
  ///
  /// In en, this message translates to:
  /// **'Your home service offers no safe way to sign in. The password was not sent. Tell your home service.'**
  String get stopNoSafeLogin;

  /// No description provided for @stopUntrustedServer.
  ///
  /// In en, this message translates to:
  /// **'The server cannot prove that it is your home service. Nothing was sent. Try another network.'**
  String get stopUntrustedServer;

  /// No description provided for @stopReplaced.
  ///
  /// In en, this message translates to:
  /// **'Another phone has signed in to this account. Only one can be active.'**
  String get stopReplaced;

  /// No description provided for @stopBadAddress.
  ///
  /// In en, this message translates to:
  /// **'The address of your home service is not valid. Sign in again.'**
  String get stopBadAddress;

  /// No description provided for @searchHint.
  ///
  /// In en, this message translates to:
  /// **'Words in your messages'**
  String get searchHint;

  /// No description provided for @searchEmptyTitle.
  ///
  /// In en, this message translates to:
  /// **'Search your messages'**
  String get searchEmptyTitle;

  /// No description provided for @searchEmptyBody.
  ///
  /// In en, this message translates to:
  /// **'Type a word, or its beginning. Nothing leaves this phone.'**
  String get searchEmptyBody;

  /// No description provided for @searchNothingTitle.
  ///
  /// In en, this message translates to:
  /// **'Nothing found'**
  String get searchNothingTitle;

  /// No description provided for @searchNothingBody.
  ///
  /// In en, this message translates to:
  /// **'No message has all these words.'**
  String get searchNothingBody;

  /// No description provided for @chatMessageHint.
  ///
  /// In en, this message translates to:
  /// **'Message'**
  String get chatMessageHint;

  /// No description provided for @chatSend.
  ///
  /// In en, this message translates to:
  /// **'Send'**
  String get chatSend;

  /// No description provided for @chatEmptyTitle.
  ///
  /// In en, this message translates to:
  /// **'Say hello'**
  String get chatEmptyTitle;

  /// No description provided for @chatEmptyNative.
  ///
  /// In en, this message translates to:
  /// **'Messages here are end-to-end encrypted.'**
  String get chatEmptyNative;

  /// No description provided for @chatEmptyThirdParty.
  ///
  /// In en, this message translates to:
  /// **'{name} uses {partner}. Messages are end-to-end encrypted; {partner}’s terms hold for what it receives.'**
  String chatEmptyThirdParty(String name, String partner);

  /// No description provided for @chatFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'This chat could not be read'**
  String get chatFailedTitle;

  /// No description provided for @chatOn.
  ///
  /// In en, this message translates to:
  /// **'on {partner}'**
  String chatOn(String partner);

  /// No description provided for @chatThirdParty.
  ///
  /// In en, this message translates to:
  /// **'Third-party chat'**
  String get chatThirdParty;

  /// No description provided for @chatPartnerBanner.
  ///
  /// In en, this message translates to:
  /// **'This person uses {partner}. Its privacy policy and terms hold for what you send.'**
  String chatPartnerBanner(String partner);

  /// No description provided for @chatSafety.
  ///
  /// In en, this message translates to:
  /// **'Safety number and devices'**
  String get chatSafety;

  /// No description provided for @chatJumpToUnread.
  ///
  /// In en, this message translates to:
  /// **'Jump to the first unread message'**
  String get chatJumpToUnread;

  /// No description provided for @chatJumpToNewest.
  ///
  /// In en, this message translates to:
  /// **'Jump to the newest message'**
  String get chatJumpToNewest;

  /// No description provided for @chatUnreadLine.
  ///
  /// In en, this message translates to:
  /// **'Unread messages'**
  String get chatUnreadLine;

  /// No description provided for @chatBlockTitle.
  ///
  /// In en, this message translates to:
  /// **'Block {name}?'**
  String chatBlockTitle(String name);

  /// No description provided for @chatBlockBody.
  ///
  /// In en, this message translates to:
  /// **'You will not hear from each other, in any app where their number is known. They are not told.'**
  String get chatBlockBody;

  /// No description provided for @chatLoadingOlder.
  ///
  /// In en, this message translates to:
  /// **'Loading older messages'**
  String get chatLoadingOlder;

  /// No description provided for @chatUnconfirmed.
  ///
  /// In en, this message translates to:
  /// **'{partner} does not tell when messages arrive. Sent is the last that can be known.'**
  String chatUnconfirmed(String partner);

  /// No description provided for @chatYouWrote.
  ///
  /// In en, this message translates to:
  /// **'You wrote'**
  String get chatYouWrote;

  /// No description provided for @chatTheyWrote.
  ///
  /// In en, this message translates to:
  /// **'{name} wrote'**
  String chatTheyWrote(String name);

  /// No description provided for @chatWarning.
  ///
  /// In en, this message translates to:
  /// **'From a device you have not accepted. Look at it before you trust this.'**
  String get chatWarning;

  /// No description provided for @chatRetry.
  ///
  /// In en, this message translates to:
  /// **'Send again'**
  String get chatRetry;

  /// No description provided for @chatInfo.
  ///
  /// In en, this message translates to:
  /// **'What happened to it'**
  String get chatInfo;

  /// No description provided for @stateQueued.
  ///
  /// In en, this message translates to:
  /// **'Waiting to be sent'**
  String get stateQueued;

  /// No description provided for @stateSending.
  ///
  /// In en, this message translates to:
  /// **'Being sent'**
  String get stateSending;

  /// No description provided for @stateSent.
  ///
  /// In en, this message translates to:
  /// **'Sent'**
  String get stateSent;

  /// No description provided for @stateDelivered.
  ///
  /// In en, this message translates to:
  /// **'Delivered'**
  String get stateDelivered;

  /// No description provided for @stateRead.
  ///
  /// In en, this message translates to:
  /// **'Read'**
  String get stateRead;

  /// No description provided for @stateFailed.
  ///
  /// In en, this message translates to:
  /// **'Not sent'**
  String get stateFailed;

  /// No description provided for @stateReceived.
  ///
  /// In en, this message translates to:
  /// **'Received'**
  String get stateReceived;

  /// No description provided for @stateUnreadable.
  ///
  /// In en, this message translates to:
  /// **'Cannot be shown'**
  String get stateUnreadable;

  /// No description provided for @stateNotice.
  ///
  /// In en, this message translates to:
  /// **'Notice'**
  String get stateNotice;

  /// No description provided for @reasonNoKeys.
  ///
  /// In en, this message translates to:
  /// **'Their app has published no keys yet. It is tried again by itself.'**
  String get reasonNoKeys;

  /// No description provided for @reasonUnreachable.
  ///
  /// In en, this message translates to:
  /// **'Their service cannot be reached. It is tried again by itself.'**
  String get reasonUnreachable;

  /// No description provided for @reasonKeyChanged.
  ///
  /// In en, this message translates to:
  /// **'One of their devices has another key now. Compare the safety number, then decide.'**
  String get reasonKeyChanged;

  /// No description provided for @reasonNoAcceptedDevice.
  ///
  /// In en, this message translates to:
  /// **'None of their devices is accepted. Look at their devices and accept one.'**
  String get reasonNoAcceptedDevice;

  /// No description provided for @reasonRefused.
  ///
  /// In en, this message translates to:
  /// **'Their service refused it. Check who they are, then send it again.'**
  String get reasonRefused;

  /// No description provided for @reasonNotForThisDevice.
  ///
  /// In en, this message translates to:
  /// **'It was not encrypted for this phone. Ask them to send it again: new messages can be read.'**
  String get reasonNotForThisDevice;

  /// No description provided for @reasonNoSession.
  ///
  /// In en, this message translates to:
  /// **'It could not be decrypted. The connection to their device is being renewed. Ask them to send it again.'**
  String get reasonNoSession;

  /// No description provided for @reasonBadCiphertext.
  ///
  /// In en, this message translates to:
  /// **'It could not be decrypted: it was changed on the way. The connection is being renewed. Ask them to send it again.'**
  String get reasonBadCiphertext;

  /// No description provided for @reasonUnknownPrekey.
  ///
  /// In en, this message translates to:
  /// **'It was encrypted with a key that is used up. The connection is being renewed. Ask them to send it again.'**
  String get reasonUnknownPrekey;

  /// No description provided for @reasonTooFarAhead.
  ///
  /// In en, this message translates to:
  /// **'Too many messages before it never arrived. Ask them to send it again.'**
  String get reasonTooFarAhead;

  /// No description provided for @reasonTooLate.
  ///
  /// In en, this message translates to:
  /// **'It came long after messages that were written later. Ask them to send it again.'**
  String get reasonTooLate;

  /// No description provided for @reasonMalformed.
  ///
  /// In en, this message translates to:
  /// **'It is damaged. Ask them to send it again.'**
  String get reasonMalformed;

  /// No description provided for @reasonUnencrypted.
  ///
  /// In en, this message translates to:
  /// **'It came without encryption and was refused. Ask them to switch encryption on.'**
  String get reasonUnencrypted;

  /// No description provided for @reasonUnknownKind.
  ///
  /// In en, this message translates to:
  /// **'Causeway cannot show this kind of message. Ask them to write it.'**
  String get reasonUnknownKind;

  /// No description provided for @reasonOtherEncryption.
  ///
  /// In en, this message translates to:
  /// **'It is encrypted in a way that Causeway does not know. Ask them to use their app’s newest version.'**
  String get reasonOtherEncryption;

  /// No description provided for @reasonDatabaseDamaged.
  ///
  /// In en, this message translates to:
  /// **'It waited in a file that was damaged, and may have been sent. Send it again if they do not have it.'**
  String get reasonDatabaseDamaged;

  /// No description provided for @refusalBlocked.
  ///
  /// In en, this message translates to:
  /// **'You have blocked this person.'**
  String get refusalBlocked;

  /// No description provided for @refusalNotEligible.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats are for numbers of the European Economic Area. What is here can be read.'**
  String get refusalNotEligible;

  /// No description provided for @refusalNotYetInCountry.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats have not begun in your country yet. Causeway tells you when they do.'**
  String get refusalNotYetInCountry;

  /// No description provided for @refusalSwitchedOff.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats are off. What is here can be read.'**
  String get refusalSwitchedOff;

  /// No description provided for @refusalNotAdmitted.
  ///
  /// In en, this message translates to:
  /// **'Your home service does not work with this app. What is here can be read.'**
  String get refusalNotAdmitted;

  /// No description provided for @refusalPartnerNotOpen.
  ///
  /// In en, this message translates to:
  /// **'This app is still being tested. Causeway tells you when it is open.'**
  String get refusalPartnerNotOpen;

  /// No description provided for @refusalPartnerSuspended.
  ///
  /// In en, this message translates to:
  /// **'Your home service has suspended this app for now. What is here can be read.'**
  String get refusalPartnerSuspended;

  /// No description provided for @refusalPartnerWithdrawn.
  ///
  /// In en, this message translates to:
  /// **'This app takes part no longer. What is here can be read.'**
  String get refusalPartnerWithdrawn;

  /// No description provided for @refusalPartnerNotChosen.
  ///
  /// In en, this message translates to:
  /// **'You have not chosen this app. What is here can be read.'**
  String get refusalPartnerNotChosen;

  /// No description provided for @refusalPeerNotEligible.
  ///
  /// In en, this message translates to:
  /// **'Their number does not belong to the European Economic Area.'**
  String get refusalPeerNotEligible;

  /// No description provided for @refusalNumberNotAgreed.
  ///
  /// In en, this message translates to:
  /// **'People on this app do not know your new number yet.'**
  String get refusalNumberNotAgreed;

  /// No description provided for @refusalDirectoryExpired.
  ///
  /// In en, this message translates to:
  /// **'The list of apps is out of date. Go online, then try again.'**
  String get refusalDirectoryExpired;

  /// No description provided for @refusalRequestNotAccepted.
  ///
  /// In en, this message translates to:
  /// **'Accept the request first.'**
  String get refusalRequestNotAccepted;

  /// No description provided for @refusalRequestRefused.
  ///
  /// In en, this message translates to:
  /// **'You refused their request. Write to them first to undo that.'**
  String get refusalRequestRefused;

  /// No description provided for @refusalNobodyMayContact.
  ///
  /// In en, this message translates to:
  /// **'You do not let strangers write to you.'**
  String get refusalNobodyMayContact;

  /// No description provided for @refusalNotSupported.
  ///
  /// In en, this message translates to:
  /// **'Their app cannot show this kind of message.'**
  String get refusalNotSupported;

  /// No description provided for @refusalMarkersOff.
  ///
  /// In en, this message translates to:
  /// **'You do not let this app know what you have read.'**
  String get refusalMarkersOff;

  /// No description provided for @nextSwitchOn.
  ///
  /// In en, this message translates to:
  /// **'Switch on'**
  String get nextSwitchOn;

  /// No description provided for @nextChoose.
  ///
  /// In en, this message translates to:
  /// **'Choose the app'**
  String get nextChoose;

  /// No description provided for @nextShare.
  ///
  /// In en, this message translates to:
  /// **'Share my new number'**
  String get nextShare;

  /// No description provided for @nextRefresh.
  ///
  /// In en, this message translates to:
  /// **'Update the list'**
  String get nextRefresh;

  /// No description provided for @nextDevices.
  ///
  /// In en, this message translates to:
  /// **'Look at their devices'**
  String get nextDevices;

  /// No description provided for @noticeNewDeviceAccepted.
  ///
  /// In en, this message translates to:
  /// **'The other side uses a new device.'**
  String get noticeNewDeviceAccepted;

  /// No description provided for @noticeNewDevice.
  ///
  /// In en, this message translates to:
  /// **'The other side uses a new device. It gets nothing until you accept it.'**
  String get noticeNewDevice;

  /// No description provided for @noticeKeyChanged.
  ///
  /// In en, this message translates to:
  /// **'A device of the other side has another key. Nothing is sent until you decide.'**
  String get noticeKeyChanged;

  /// No description provided for @noticeNumberChanged.
  ///
  /// In en, this message translates to:
  /// **'Their number is {number} now. This chat goes on with it.'**
  String noticeNumberChanged(String number);

  /// No description provided for @noticeNumberChangedElsewhere.
  ///
  /// In en, this message translates to:
  /// **'Their number is {number} now. The chat with that number goes on.'**
  String noticeNumberChangedElsewhere(String number);

  /// No description provided for @contentReport.
  ///
  /// In en, this message translates to:
  /// **'A report to your home service'**
  String get contentReport;

  /// No description provided for @contentPlaceholder.
  ///
  /// In en, this message translates to:
  /// **'A message that cannot be shown'**
  String get contentPlaceholder;

  /// No description provided for @contentUnsupported.
  ///
  /// In en, this message translates to:
  /// **'Sent something that Causeway cannot show yet: {kind}'**
  String contentUnsupported(String kind);

  /// No description provided for @unsupportedKind.
  ///
  /// In en, this message translates to:
  /// **'{kind, select, call{a call} sticker{a sticker} reaction{a reaction} deletion{a message taken back} timer{a disappearing-message timer} location{a place} group{an invitation to a group} other{something new}}'**
  String unsupportedKind(String kind);

  /// No description provided for @errorTitle.
  ///
  /// In en, this message translates to:
  /// **'That did not work'**
  String get errorTitle;

  /// No description provided for @errorBadNumber.
  ///
  /// In en, this message translates to:
  /// **'This is not a phone number with a country code, such as +34 600 111 222.'**
  String get errorBadNumber;

  /// No description provided for @errorBadAddress.
  ///
  /// In en, this message translates to:
  /// **'This is nobody you can write to. Check what you typed.'**
  String get errorBadAddress;

  /// No description provided for @errorNotFound.
  ///
  /// In en, this message translates to:
  /// **'It is not there any more.'**
  String get errorNotFound;

  /// No description provided for @errorEmpty.
  ///
  /// In en, this message translates to:
  /// **'There is nothing to send.'**
  String get errorEmpty;

  /// No description provided for @errorTooLarge.
  ///
  /// In en, this message translates to:
  /// **'The text is too long for one message: {percent} % of what it may be. Send it in parts.'**
  String errorTooLarge(int percent);

  /// No description provided for @errorBadReport.
  ///
  /// In en, this message translates to:
  /// **'A report has at most five messages and a short remark.'**
  String get errorBadReport;

  /// No description provided for @errorNoAbuseDesk.
  ///
  /// In en, this message translates to:
  /// **'Your home service takes no reports. Write to the other app’s own desk.'**
  String get errorNoAbuseDesk;

  /// No description provided for @errorNotAllowed.
  ///
  /// In en, this message translates to:
  /// **'This cannot be chosen here.'**
  String get errorNotAllowed;

  /// No description provided for @errorTooManyPinned.
  ///
  /// In en, this message translates to:
  /// **'No more chats can be pinned. Unpin another first.'**
  String get errorTooManyPinned;

  /// No description provided for @errorSignIn.
  ///
  /// In en, this message translates to:
  /// **'The account with the new number cannot be signed in to. {why}'**
  String errorSignIn(String why);

  /// No description provided for @errorNumberChanging.
  ///
  /// In en, this message translates to:
  /// **'Your number is being changed. Wait until that is done.'**
  String get errorNumberChanging;

  /// No description provided for @errorFile.
  ///
  /// In en, this message translates to:
  /// **'The file could not be written. Choose another place.'**
  String get errorFile;

  /// No description provided for @errorStopped.
  ///
  /// In en, this message translates to:
  /// **'It was stopped.'**
  String get errorStopped;

  /// No description provided for @errorNothingChosen.
  ///
  /// In en, this message translates to:
  /// **'Choose at least one app.'**
  String get errorNothingChosen;

  /// No description provided for @errorNotDone.
  ///
  /// In en, this message translates to:
  /// **'Go through the set-up first.'**
  String get errorNotDone;

  /// No description provided for @errorNotOffered.
  ///
  /// In en, this message translates to:
  /// **'This app cannot be chosen any more.'**
  String get errorNotOffered;

  /// No description provided for @errorConfirmSharing.
  ///
  /// In en, this message translates to:
  /// **'People you write to on this app learn your phone number. Agree to that first.'**
  String get errorConfirmSharing;

  /// No description provided for @errorOnboarding.
  ///
  /// In en, this message translates to:
  /// **'Something changed meanwhile. Look at this step again.'**
  String get errorOnboarding;

  /// No description provided for @errorKeyChanged.
  ///
  /// In en, this message translates to:
  /// **'The device has another key by now. Look at it again, then decide.'**
  String get errorKeyChanged;

  /// No description provided for @errorInUse.
  ///
  /// In en, this message translates to:
  /// **'Your chats are open in another process. Close Causeway there, then try again.'**
  String get errorInUse;

  /// No description provided for @errorNoAccount.
  ///
  /// In en, this message translates to:
  /// **'There is no account on this phone. Sign in.'**
  String get errorNoAccount;

  /// No description provided for @errorAccountExists.
  ///
  /// In en, this message translates to:
  /// **'There is an account on this phone already.'**
  String get errorAccountExists;

  /// No description provided for @errorDamaged.
  ///
  /// In en, this message translates to:
  /// **'The file with your chats is damaged. Nothing was changed. What can be read can be recovered.'**
  String get errorDamaged;

  /// No description provided for @errorAccountLost.
  ///
  /// In en, this message translates to:
  /// **'The account cannot be read from the damaged file. Sign in again to recover your chats.'**
  String get errorAccountLost;

  /// No description provided for @errorReadOnly.
  ///
  /// In en, this message translates to:
  /// **'The place where your chats are kept cannot be written. Restart the phone, then try again.'**
  String get errorReadOnly;

  /// No description provided for @errorWrongKey.
  ///
  /// In en, this message translates to:
  /// **'The key on this phone does not open your chats. Unlock the phone once, then try again.'**
  String get errorWrongKey;

  /// No description provided for @errorNewerVersion.
  ///
  /// In en, this message translates to:
  /// **'Your chats were written by a newer Causeway. Update the app.'**
  String get errorNewerVersion;

  /// No description provided for @errorUnreachable.
  ///
  /// In en, this message translates to:
  /// **'Your home service did not answer. Check the connection, then try again.'**
  String get errorUnreachable;

  /// No description provided for @errorDiskFull.
  ///
  /// In en, this message translates to:
  /// **'The phone is full. Free some space, then try again.'**
  String get errorDiskFull;

  /// No description provided for @errorInternal.
  ///
  /// In en, this message translates to:
  /// **'Something went wrong inside Causeway. Try again; if it stays, send us the diagnostics.'**
  String get errorInternal;

  /// No description provided for @errorCode.
  ///
  /// In en, this message translates to:
  /// **'Code: {code}'**
  String errorCode(String code);

  /// No description provided for @requestsTitle.
  ///
  /// In en, this message translates to:
  /// **'Requests'**
  String get requestsTitle;

  /// No description provided for @requestsEmptyTitle.
  ///
  /// In en, this message translates to:
  /// **'No requests'**
  String get requestsEmptyTitle;

  /// No description provided for @requestsEmptyBody.
  ///
  /// In en, this message translates to:
  /// **'When somebody you do not know writes to you, it waits here until you decide.'**
  String get requestsEmptyBody;

  /// No description provided for @requestsFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'Your requests could not be read'**
  String get requestsFailedTitle;

  /// No description provided for @requestTitle.
  ///
  /// In en, this message translates to:
  /// **'Request'**
  String get requestTitle;

  /// No description provided for @requestExplained.
  ///
  /// In en, this message translates to:
  /// **'They do not know that you saw this. Nothing goes to them until you accept.'**
  String get requestExplained;

  /// No description provided for @requestDropped.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{One more message was not kept.} other{{count} more messages were not kept.}}'**
  String requestDropped(int count);

  /// No description provided for @requestMessages.
  ///
  /// In en, this message translates to:
  /// **'What they wrote'**
  String get requestMessages;

  /// No description provided for @requestRefuseTitle.
  ///
  /// In en, this message translates to:
  /// **'Refuse this request?'**
  String get requestRefuseTitle;

  /// No description provided for @requestRefuseBody.
  ///
  /// In en, this message translates to:
  /// **'What they wrote is deleted, and they are not heard again. They are not told.'**
  String get requestRefuseBody;

  /// No description provided for @reportTitle.
  ///
  /// In en, this message translates to:
  /// **'Report {name}'**
  String reportTitle(String name);

  /// No description provided for @reportExplained.
  ///
  /// In en, this message translates to:
  /// **'Your home service reads what you choose here, and nothing else. {name} is not told.'**
  String reportExplained(String name);

  /// No description provided for @reportWhy.
  ///
  /// In en, this message translates to:
  /// **'Why do you report this?'**
  String get reportWhy;

  /// No description provided for @reportSpam.
  ///
  /// In en, this message translates to:
  /// **'Spam, advertising or fraud'**
  String get reportSpam;

  /// No description provided for @reportAbuse.
  ///
  /// In en, this message translates to:
  /// **'Threats, harassment or other harm'**
  String get reportAbuse;

  /// No description provided for @reportMessages.
  ///
  /// In en, this message translates to:
  /// **'Messages to send along'**
  String get reportMessages;

  /// No description provided for @reportMessagesBody.
  ///
  /// In en, this message translates to:
  /// **'Up to five. None is sent unless you choose it.'**
  String get reportMessagesBody;

  /// No description provided for @reportRemark.
  ///
  /// In en, this message translates to:
  /// **'In your words (optional)'**
  String get reportRemark;

  /// No description provided for @reportAlsoBlock.
  ///
  /// In en, this message translates to:
  /// **'Block {name} too'**
  String reportAlsoBlock(String name);

  /// No description provided for @reportPreview.
  ///
  /// In en, this message translates to:
  /// **'See what is sent'**
  String get reportPreview;

  /// No description provided for @reportPreviewBody.
  ///
  /// In en, this message translates to:
  /// **'This is all that your home service reads.'**
  String get reportPreviewBody;

  /// No description provided for @reportSend.
  ///
  /// In en, this message translates to:
  /// **'Send the report'**
  String get reportSend;

  /// No description provided for @reportSent.
  ///
  /// In en, this message translates to:
  /// **'The report is on its way.'**
  String get reportSent;

  /// No description provided for @reportPartner.
  ///
  /// In en, this message translates to:
  /// **'{partner} has a desk of its own: {address}'**
  String reportPartner(String partner, String address);

  /// No description provided for @newChatTitle.
  ///
  /// In en, this message translates to:
  /// **'New chat'**
  String get newChatTitle;

  /// No description provided for @newChatWhere.
  ///
  /// In en, this message translates to:
  /// **'Which app do they use?'**
  String get newChatWhere;

  /// No description provided for @newChatNoApps.
  ///
  /// In en, this message translates to:
  /// **'No other app can be reached yet.'**
  String get newChatNoApps;

  /// No description provided for @newChatSetUpBody.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats are not set up yet.'**
  String get newChatSetUpBody;

  /// No description provided for @newChatIdentifier.
  ///
  /// In en, this message translates to:
  /// **'Who on {partner}?'**
  String newChatIdentifier(String partner);

  /// No description provided for @newChatByEmail.
  ///
  /// In en, this message translates to:
  /// **'E-mail address'**
  String get newChatByEmail;

  /// No description provided for @newChatByPhone.
  ///
  /// In en, this message translates to:
  /// **'Phone number'**
  String get newChatByPhone;

  /// No description provided for @newChatByName.
  ///
  /// In en, this message translates to:
  /// **'User name'**
  String get newChatByName;

  /// No description provided for @newChatOr.
  ///
  /// In en, this message translates to:
  /// **'{first} or {second}'**
  String newChatOr(String first, String second);

  /// No description provided for @newChatFindButton.
  ///
  /// In en, this message translates to:
  /// **'Continue'**
  String get newChatFindButton;

  /// No description provided for @newChatSearching.
  ///
  /// In en, this message translates to:
  /// **'Looking for them on {partner}'**
  String newChatSearching(String partner);

  /// No description provided for @newChatUnknown.
  ///
  /// In en, this message translates to:
  /// **'{partner} knows nobody by {identifier}, or does not say. Check it letter by letter.'**
  String newChatUnknown(String partner, String identifier);

  /// No description provided for @newChatUnreachable.
  ///
  /// In en, this message translates to:
  /// **'{partner} cannot be reached now. Try again later.'**
  String newChatUnreachable(String partner);

  /// No description provided for @identifierEmpty.
  ///
  /// In en, this message translates to:
  /// **'Type what they are known by on this app.'**
  String get identifierEmpty;

  /// No description provided for @identifierTooLong.
  ///
  /// In en, this message translates to:
  /// **'This is too long.'**
  String get identifierTooLong;

  /// No description provided for @identifierOtherKind.
  ///
  /// In en, this message translates to:
  /// **'On {partner}, people are known by: {kinds}.'**
  String identifierOtherKind(String partner, String kinds);

  /// No description provided for @identifierBadEmail.
  ///
  /// In en, this message translates to:
  /// **'This is not a complete e-mail address.'**
  String get identifierBadEmail;

  /// No description provided for @identifierBadPhone.
  ///
  /// In en, this message translates to:
  /// **'This is not a phone number with a country code, such as +49 151 12345678.'**
  String get identifierBadPhone;

  /// No description provided for @identifierBadName.
  ///
  /// In en, this message translates to:
  /// **'This cannot be a user name there. Check it letter by letter.'**
  String get identifierBadName;

  /// No description provided for @shareTitle.
  ///
  /// In en, this message translates to:
  /// **'{partner} will learn your number'**
  String shareTitle(String partner);

  /// No description provided for @shareBody.
  ///
  /// In en, this message translates to:
  /// **'People you write to on {partner} see your phone number, {number}. This is asked once for each app.'**
  String shareBody(String partner, String number);

  /// No description provided for @shareYes.
  ///
  /// In en, this message translates to:
  /// **'What {name} gets'**
  String shareYes(String name);

  /// No description provided for @shareNo.
  ///
  /// In en, this message translates to:
  /// **'What they do not get'**
  String get shareNo;

  /// No description provided for @shareNumber.
  ///
  /// In en, this message translates to:
  /// **'Your phone number'**
  String get shareNumber;

  /// No description provided for @shareMessages.
  ///
  /// In en, this message translates to:
  /// **'The messages you send them'**
  String get shareMessages;

  /// No description provided for @shareName.
  ///
  /// In en, this message translates to:
  /// **'Your name and your picture'**
  String get shareName;

  /// No description provided for @sharePresence.
  ///
  /// In en, this message translates to:
  /// **'Whether you are online'**
  String get sharePresence;

  /// No description provided for @shareAddress.
  ///
  /// In en, this message translates to:
  /// **'Where you are and your phone’s address in the network'**
  String get shareAddress;

  /// No description provided for @shareAgree.
  ///
  /// In en, this message translates to:
  /// **'Agree and write'**
  String get shareAgree;

  /// No description provided for @onboardingStep.
  ///
  /// In en, this message translates to:
  /// **'Step {step} of {steps}'**
  String onboardingStep(int step, int steps);

  /// No description provided for @onboardingStartTitle.
  ///
  /// In en, this message translates to:
  /// **'Write to people on other apps'**
  String get onboardingStartTitle;

  /// No description provided for @onboardingStartBody.
  ///
  /// In en, this message translates to:
  /// **'European law lets people on different messengers write to each other. You choose whether, and with which apps. You can stop at any time.'**
  String get onboardingStartBody;

  /// No description provided for @onboardingStartButton.
  ///
  /// In en, this message translates to:
  /// **'Begin'**
  String get onboardingStartButton;

  /// No description provided for @onboardingClosedTitle.
  ///
  /// In en, this message translates to:
  /// **'Not with this number'**
  String get onboardingClosedTitle;

  /// No description provided for @onboardingNotYetTitle.
  ///
  /// In en, this message translates to:
  /// **'Not yet'**
  String get onboardingNotYetTitle;

  /// No description provided for @onboardingExplanationTitle.
  ///
  /// In en, this message translates to:
  /// **'What is different'**
  String get onboardingExplanationTitle;

  /// No description provided for @onboardingExplanationBody.
  ///
  /// In en, this message translates to:
  /// **'Messages are end-to-end encrypted here too. Some things differ from the chats you know.'**
  String get onboardingExplanationBody;

  /// No description provided for @pointOtherPolicy.
  ///
  /// In en, this message translates to:
  /// **'The other app has its own rules'**
  String get pointOtherPolicy;

  /// No description provided for @pointOtherPolicyBody.
  ///
  /// In en, this message translates to:
  /// **'What you send is kept by the other app, under its privacy policy and terms.'**
  String get pointOtherPolicyBody;

  /// No description provided for @pointNumberIsShared.
  ///
  /// In en, this message translates to:
  /// **'Your phone number is shared'**
  String get pointNumberIsShared;

  /// No description provided for @pointNumberIsSharedBody.
  ///
  /// In en, this message translates to:
  /// **'People you write to learn it. Nobody else does.'**
  String get pointNumberIsSharedBody;

  /// No description provided for @pointNameAndPictureAreNot.
  ///
  /// In en, this message translates to:
  /// **'Your name and picture are not'**
  String get pointNameAndPictureAreNot;

  /// No description provided for @pointNameAndPictureAreNotBody.
  ///
  /// In en, this message translates to:
  /// **'Nor whether you are online.'**
  String get pointNameAndPictureAreNotBody;

  /// No description provided for @pointNoGroups.
  ///
  /// In en, this message translates to:
  /// **'Two people, no groups'**
  String get pointNoGroups;

  /// No description provided for @pointNoGroupsBody.
  ///
  /// In en, this message translates to:
  /// **'A chat is you and one other person.'**
  String get pointNoGroupsBody;

  /// No description provided for @pointNoCalls.
  ///
  /// In en, this message translates to:
  /// **'No calls'**
  String get pointNoCalls;

  /// No description provided for @pointNoCallsBody.
  ///
  /// In en, this message translates to:
  /// **'Call in the app that you both have.'**
  String get pointNoCallsBody;

  /// No description provided for @pointNoStickersStatusTimers.
  ///
  /// In en, this message translates to:
  /// **'No stickers, status or disappearing messages'**
  String get pointNoStickersStatusTimers;

  /// No description provided for @pointNoStickersStatusTimersBody.
  ///
  /// In en, this message translates to:
  /// **'They do not travel between apps.'**
  String get pointNoStickersStatusTimersBody;

  /// No description provided for @pointBlocksAreOfPeople.
  ///
  /// In en, this message translates to:
  /// **'A block is of a person'**
  String get pointBlocksAreOfPeople;

  /// No description provided for @pointBlocksAreOfPeopleBody.
  ///
  /// In en, this message translates to:
  /// **'Who is blocked is blocked in every app where their number is known.'**
  String get pointBlocksAreOfPeopleBody;

  /// No description provided for @onboardingUnderstood.
  ///
  /// In en, this message translates to:
  /// **'I understand'**
  String get onboardingUnderstood;

  /// No description provided for @onboardingAppsTitle.
  ///
  /// In en, this message translates to:
  /// **'Which apps may reach you?'**
  String get onboardingAppsTitle;

  /// No description provided for @onboardingAppsBody.
  ///
  /// In en, this message translates to:
  /// **'People on the apps you choose can write to you. Their first message waits as a request. You can change this later.'**
  String get onboardingAppsBody;

  /// No description provided for @onboardingAppsNone.
  ///
  /// In en, this message translates to:
  /// **'No app can be chosen yet. Causeway tells you when one is there.'**
  String get onboardingAppsNone;

  /// No description provided for @onboardingInboxTitle.
  ///
  /// In en, this message translates to:
  /// **'Where should these chats be?'**
  String get onboardingInboxTitle;

  /// No description provided for @onboardingInboxBody.
  ///
  /// In en, this message translates to:
  /// **'You can change this later. Nothing is moved.'**
  String get onboardingInboxBody;

  /// No description provided for @onboardingFinish.
  ///
  /// In en, this message translates to:
  /// **'Switch on'**
  String get onboardingFinish;

  /// No description provided for @onboardingDoneTitle.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats are on'**
  String get onboardingDoneTitle;

  /// No description provided for @onboardingDoneBody.
  ///
  /// In en, this message translates to:
  /// **'You can write to people on {apps}, and they to you.'**
  String onboardingDoneBody(String apps);

  /// No description provided for @onboardingDoneButton.
  ///
  /// In en, this message translates to:
  /// **'Write to somebody'**
  String get onboardingDoneButton;

  /// No description provided for @onboardingLaterBody.
  ///
  /// In en, this message translates to:
  /// **'You can go on here at any time. Nothing is on yet.'**
  String get onboardingLaterBody;

  /// No description provided for @onboardingQuit.
  ///
  /// In en, this message translates to:
  /// **'Stop and forget my choices'**
  String get onboardingQuit;

  /// No description provided for @layoutCombined.
  ///
  /// In en, this message translates to:
  /// **'Among all chats'**
  String get layoutCombined;

  /// No description provided for @layoutCombinedBody.
  ///
  /// In en, this message translates to:
  /// **'One list. A badge shows which app a chat is on.'**
  String get layoutCombinedBody;

  /// No description provided for @layoutSeparate.
  ///
  /// In en, this message translates to:
  /// **'In a folder of their own'**
  String get layoutSeparate;

  /// No description provided for @layoutSeparateBody.
  ///
  /// In en, this message translates to:
  /// **'One row in your list opens them.'**
  String get layoutSeparateBody;

  /// No description provided for @settingsTitle.
  ///
  /// In en, this message translates to:
  /// **'Settings'**
  String get settingsTitle;

  /// No description provided for @settingsAccount.
  ///
  /// In en, this message translates to:
  /// **'Account'**
  String get settingsAccount;

  /// No description provided for @settingsThirdParty.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats'**
  String get settingsThirdParty;

  /// No description provided for @settingsThirdPartyOn.
  ///
  /// In en, this message translates to:
  /// **'On'**
  String get settingsThirdPartyOn;

  /// No description provided for @settingsThirdPartyOff.
  ///
  /// In en, this message translates to:
  /// **'Off'**
  String get settingsThirdPartyOff;

  /// No description provided for @settingsThirdPartySetUp.
  ///
  /// In en, this message translates to:
  /// **'Not set up'**
  String get settingsThirdPartySetUp;

  /// No description provided for @settingsThirdPartyContinue.
  ///
  /// In en, this message translates to:
  /// **'Continue setting up'**
  String get settingsThirdPartyContinue;

  /// No description provided for @settingsThirdPartySwitch.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats'**
  String get settingsThirdPartySwitch;

  /// No description provided for @settingsThirdPartySwitchBody.
  ///
  /// In en, this message translates to:
  /// **'When off, these chats stay and can be read. Nothing is sent or received.'**
  String get settingsThirdPartySwitchBody;

  /// No description provided for @settingsApps.
  ///
  /// In en, this message translates to:
  /// **'Apps that may reach you'**
  String get settingsApps;

  /// No description provided for @settingsAppsEmpty.
  ///
  /// In en, this message translates to:
  /// **'No app is in the list of your home service yet.'**
  String get settingsAppsEmpty;

  /// No description provided for @settingsAppsExpired.
  ///
  /// In en, this message translates to:
  /// **'The list of apps is out of date. New chats wait until it is fresh.'**
  String get settingsAppsExpired;

  /// No description provided for @settingsAppsRefresh.
  ///
  /// In en, this message translates to:
  /// **'Update the list of apps'**
  String get settingsAppsRefresh;

  /// No description provided for @settingsAppOpen.
  ///
  /// In en, this message translates to:
  /// **'Open'**
  String get settingsAppOpen;

  /// No description provided for @settingsAppTesting.
  ///
  /// In en, this message translates to:
  /// **'Being tested, not open yet'**
  String get settingsAppTesting;

  /// No description provided for @settingsAppSuspended.
  ///
  /// In en, this message translates to:
  /// **'Suspended by your home service'**
  String get settingsAppSuspended;

  /// No description provided for @settingsAppWithdrawn.
  ///
  /// In en, this message translates to:
  /// **'Takes part no longer'**
  String get settingsAppWithdrawn;

  /// No description provided for @settingsAppNotHere.
  ///
  /// In en, this message translates to:
  /// **'Not open in your country yet'**
  String get settingsAppNotHere;

  /// No description provided for @settingsAppMarkers.
  ///
  /// In en, this message translates to:
  /// **'Tell {partner} what I have read'**
  String settingsAppMarkers(String partner);

  /// No description provided for @settingsAppMarkersBody.
  ///
  /// In en, this message translates to:
  /// **'People there see when you read their messages.'**
  String get settingsAppMarkersBody;

  /// No description provided for @settingsAppMuted.
  ///
  /// In en, this message translates to:
  /// **'No sound from {partner}'**
  String settingsAppMuted(String partner);

  /// No description provided for @settingsAppMutedBody.
  ///
  /// In en, this message translates to:
  /// **'Messages from there come silently.'**
  String get settingsAppMutedBody;

  /// No description provided for @settingsInbox.
  ///
  /// In en, this message translates to:
  /// **'Place of third-party chats'**
  String get settingsInbox;

  /// No description provided for @settingsWho.
  ///
  /// In en, this message translates to:
  /// **'Who may write to me first'**
  String get settingsWho;

  /// No description provided for @settingsWhoBody.
  ///
  /// In en, this message translates to:
  /// **'This is about people on other apps. Chats that you have go on.'**
  String get settingsWhoBody;

  /// No description provided for @settingsWhoNobody.
  ///
  /// In en, this message translates to:
  /// **'Nobody'**
  String get settingsWhoNobody;

  /// No description provided for @settingsWhoNobodyBody.
  ///
  /// In en, this message translates to:
  /// **'Only chats that you have go on.'**
  String get settingsWhoNobodyBody;

  /// No description provided for @settingsWhoWrittenTo.
  ///
  /// In en, this message translates to:
  /// **'People I wrote to'**
  String get settingsWhoWrittenTo;

  /// No description provided for @settingsWhoWrittenToBody.
  ///
  /// In en, this message translates to:
  /// **'Whoever you wrote to first.'**
  String get settingsWhoWrittenToBody;

  /// No description provided for @settingsWhoContacts.
  ///
  /// In en, this message translates to:
  /// **'My contacts'**
  String get settingsWhoContacts;

  /// No description provided for @settingsWhoContactsBody.
  ///
  /// In en, this message translates to:
  /// **'Their chats open without a request.'**
  String get settingsWhoContactsBody;

  /// No description provided for @settingsWhoEverybody.
  ///
  /// In en, this message translates to:
  /// **'Everybody'**
  String get settingsWhoEverybody;

  /// No description provided for @settingsWhoEverybodyBody.
  ///
  /// In en, this message translates to:
  /// **'Contacts directly. Others as a request that you decide about.'**
  String get settingsWhoEverybodyBody;

  /// No description provided for @settingsNotifications.
  ///
  /// In en, this message translates to:
  /// **'Notifications'**
  String get settingsNotifications;

  /// No description provided for @settingsNotifyText.
  ///
  /// In en, this message translates to:
  /// **'Show words on the locked screen'**
  String get settingsNotifyText;

  /// No description provided for @settingsNotifyTextBody.
  ///
  /// In en, this message translates to:
  /// **'Otherwise only who wrote.'**
  String get settingsNotifyTextBody;

  /// No description provided for @settingsNotifyRequests.
  ///
  /// In en, this message translates to:
  /// **'Tell me of requests'**
  String get settingsNotifyRequests;

  /// No description provided for @settingsNotifyRequestsBody.
  ///
  /// In en, this message translates to:
  /// **'They never make a sound.'**
  String get settingsNotifyRequestsBody;

  /// No description provided for @settingsBlocked.
  ///
  /// In en, this message translates to:
  /// **'Blocked people'**
  String get settingsBlocked;

  /// No description provided for @settingsPrivacy.
  ///
  /// In en, this message translates to:
  /// **'Privacy'**
  String get settingsPrivacy;

  /// No description provided for @settingsDiagnostics.
  ///
  /// In en, this message translates to:
  /// **'Diagnostics'**
  String get settingsDiagnostics;

  /// No description provided for @settingsFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'Your settings could not be read'**
  String get settingsFailedTitle;

  /// No description provided for @warningBadlySigned.
  ///
  /// In en, this message translates to:
  /// **'The new list of apps is not signed by your home service. The last good one is used.'**
  String get warningBadlySigned;

  /// No description provided for @warningRolledBack.
  ///
  /// In en, this message translates to:
  /// **'Your home service handed out an old list of apps. The last good one is used.'**
  String get warningRolledBack;

  /// No description provided for @warningMalformed.
  ///
  /// In en, this message translates to:
  /// **'The new list of apps cannot be read. The last good one is used.'**
  String get warningMalformed;

  /// No description provided for @warningNewerForm.
  ///
  /// In en, this message translates to:
  /// **'The new list of apps needs a newer Causeway. Update the app.'**
  String get warningNewerForm;

  /// No description provided for @warningFromTheFuture.
  ///
  /// In en, this message translates to:
  /// **'The new list of apps is from the future. Check the phone’s clock.'**
  String get warningFromTheFuture;

  /// No description provided for @warningTooLarge.
  ///
  /// In en, this message translates to:
  /// **'The new list of apps is too large. The last good one is used.'**
  String get warningTooLarge;

  /// No description provided for @warningKeyReplacement.
  ///
  /// In en, this message translates to:
  /// **'A key that signs the list of apps is being replaced. Nothing to do for you.'**
  String get warningKeyReplacement;

  /// No description provided for @blockedTitle.
  ///
  /// In en, this message translates to:
  /// **'Blocked people'**
  String get blockedTitle;

  /// No description provided for @blockedEmptyTitle.
  ///
  /// In en, this message translates to:
  /// **'Nobody is blocked'**
  String get blockedEmptyTitle;

  /// No description provided for @blockedEmptyBody.
  ///
  /// In en, this message translates to:
  /// **'You can block somebody from their chat or request. They are not told.'**
  String get blockedEmptyBody;

  /// No description provided for @blockedFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'The list could not be read'**
  String get blockedFailedTitle;

  /// No description provided for @blockedSince.
  ///
  /// In en, this message translates to:
  /// **'Since {date}'**
  String blockedSince(String date);

  /// No description provided for @blockedUnblock.
  ///
  /// In en, this message translates to:
  /// **'Unblock'**
  String get blockedUnblock;

  /// No description provided for @blockedUnblockTitle.
  ///
  /// In en, this message translates to:
  /// **'Unblock {name}?'**
  String blockedUnblockTitle(String name);

  /// No description provided for @blockedUnblockBody.
  ///
  /// In en, this message translates to:
  /// **'They can write to you again, by the rules that you have set.'**
  String get blockedUnblockBody;

  /// No description provided for @blockedAdd.
  ///
  /// In en, this message translates to:
  /// **'Block a number'**
  String get blockedAdd;

  /// No description provided for @safetyTitle.
  ///
  /// In en, this message translates to:
  /// **'Safety number'**
  String get safetyTitle;

  /// No description provided for @safetyExplained.
  ///
  /// In en, this message translates to:
  /// **'Compare these with {name}: side by side, or read them to each other on the phone. If they are the same, nobody is in between.'**
  String safetyExplained(String name);

  /// No description provided for @safetyMine.
  ///
  /// In en, this message translates to:
  /// **'Your phone'**
  String get safetyMine;

  /// No description provided for @safetyTheirs.
  ///
  /// In en, this message translates to:
  /// **'Their devices'**
  String get safetyTheirs;

  /// No description provided for @safetyNone.
  ///
  /// In en, this message translates to:
  /// **'Their app has shown no device yet. It does when you write to each other.'**
  String get safetyNone;

  /// No description provided for @safetyFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'The devices could not be read'**
  String get safetyFailedTitle;

  /// No description provided for @safetyDevice.
  ///
  /// In en, this message translates to:
  /// **'Device {number}'**
  String safetyDevice(String number);

  /// No description provided for @safetyInactive.
  ///
  /// In en, this message translates to:
  /// **'Not in use any more'**
  String get safetyInactive;

  /// No description provided for @safetyNoKey.
  ///
  /// In en, this message translates to:
  /// **'Its key has not been seen yet.'**
  String get safetyNoKey;

  /// No description provided for @trustUndecided.
  ///
  /// In en, this message translates to:
  /// **'New. It gets nothing until you accept it.'**
  String get trustUndecided;

  /// No description provided for @trustFirstUse.
  ///
  /// In en, this message translates to:
  /// **'Accepted, not compared'**
  String get trustFirstUse;

  /// No description provided for @trustVerified.
  ///
  /// In en, this message translates to:
  /// **'Compared and accepted'**
  String get trustVerified;

  /// No description provided for @trustRefused.
  ///
  /// In en, this message translates to:
  /// **'Refused. It gets nothing.'**
  String get trustRefused;

  /// No description provided for @trustChanged.
  ///
  /// In en, this message translates to:
  /// **'Its key has changed. Nothing is sent until you decide.'**
  String get trustChanged;

  /// No description provided for @safetyMatches.
  ///
  /// In en, this message translates to:
  /// **'They match'**
  String get safetyMatches;

  /// No description provided for @safetyAcceptWithout.
  ///
  /// In en, this message translates to:
  /// **'Accept without comparing'**
  String get safetyAcceptWithout;

  /// No description provided for @safetyRefuse.
  ///
  /// In en, this message translates to:
  /// **'Refuse this device'**
  String get safetyRefuse;

  /// No description provided for @safetyConfirmTitle.
  ///
  /// In en, this message translates to:
  /// **'Do all digits match?'**
  String get safetyConfirmTitle;

  /// No description provided for @safetyConfirmBody.
  ///
  /// In en, this message translates to:
  /// **'Then this device counts as compared, and you are told before any other device gets your messages.'**
  String get safetyConfirmBody;

  /// No description provided for @infoTitle.
  ///
  /// In en, this message translates to:
  /// **'Message'**
  String get infoTitle;

  /// No description provided for @infoWay.
  ///
  /// In en, this message translates to:
  /// **'Its way'**
  String get infoWay;

  /// No description provided for @infoFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'Nothing is known of this message'**
  String get infoFailedTitle;

  /// No description provided for @infoWritten.
  ///
  /// In en, this message translates to:
  /// **'Written {when}'**
  String infoWritten(String when);

  /// No description provided for @infoArrived.
  ///
  /// In en, this message translates to:
  /// **'Arrived {when}'**
  String infoArrived(String when);

  /// No description provided for @infoServerTook.
  ///
  /// In en, this message translates to:
  /// **'A server took it in {when}'**
  String infoServerTook(String when);

  /// No description provided for @infoWaits.
  ///
  /// In en, this message translates to:
  /// **'Why it waits'**
  String get infoWaits;

  /// No description provided for @infoFailed.
  ///
  /// In en, this message translates to:
  /// **'Why it was not sent'**
  String get infoFailed;

  /// No description provided for @infoUnreadable.
  ///
  /// In en, this message translates to:
  /// **'Why it cannot be shown'**
  String get infoUnreadable;

  /// No description provided for @traceStored.
  ///
  /// In en, this message translates to:
  /// **'Stored on this phone'**
  String get traceStored;

  /// No description provided for @traceWaiting.
  ///
  /// In en, this message translates to:
  /// **'Waits'**
  String get traceWaiting;

  /// No description provided for @traceSealed.
  ///
  /// In en, this message translates to:
  /// **'Encrypted'**
  String get traceSealed;

  /// No description provided for @traceSentAgain.
  ///
  /// In en, this message translates to:
  /// **'Handed over again'**
  String get traceSentAgain;

  /// No description provided for @traceAcknowledged.
  ///
  /// In en, this message translates to:
  /// **'Your home service has it'**
  String get traceAcknowledged;

  /// No description provided for @traceFoundInArchive.
  ///
  /// In en, this message translates to:
  /// **'Found in your home service’s archive'**
  String get traceFoundInArchive;

  /// No description provided for @traceDelivered.
  ///
  /// In en, this message translates to:
  /// **'Their device has it'**
  String get traceDelivered;

  /// No description provided for @traceRead.
  ///
  /// In en, this message translates to:
  /// **'They have read it'**
  String get traceRead;

  /// No description provided for @traceFailed.
  ///
  /// In en, this message translates to:
  /// **'Not sent'**
  String get traceFailed;

  /// No description provided for @traceReceived.
  ///
  /// In en, this message translates to:
  /// **'Received and decrypted'**
  String get traceReceived;

  /// No description provided for @traceUnreadable.
  ///
  /// In en, this message translates to:
  /// **'Could not be decrypted'**
  String get traceUnreadable;

  /// No description provided for @traceRepaired.
  ///
  /// In en, this message translates to:
  /// **'Could be decrypted after all'**
  String get traceRepaired;

  /// No description provided for @traceRefused.
  ///
  /// In en, this message translates to:
  /// **'Refused'**
  String get traceRefused;

  /// No description provided for @diagnosticsTitle.
  ///
  /// In en, this message translates to:
  /// **'Diagnostics'**
  String get diagnosticsTitle;

  /// No description provided for @diagnosticsBody.
  ///
  /// In en, this message translates to:
  /// **'What this phone knows about its connection. It holds no message, no name and no key.'**
  String get diagnosticsBody;

  /// No description provided for @diagnosticsConnection.
  ///
  /// In en, this message translates to:
  /// **'Connection'**
  String get diagnosticsConnection;

  /// No description provided for @diagnosticsConnectionOnline.
  ///
  /// In en, this message translates to:
  /// **'Connected, up to date'**
  String get diagnosticsConnectionOnline;

  /// No description provided for @diagnosticsStorage.
  ///
  /// In en, this message translates to:
  /// **'Storage'**
  String get diagnosticsStorage;

  /// No description provided for @diagnosticsStorageOk.
  ///
  /// In en, this message translates to:
  /// **'Fine'**
  String get diagnosticsStorageOk;

  /// No description provided for @diagnosticsStorageFull.
  ///
  /// In en, this message translates to:
  /// **'Full'**
  String get diagnosticsStorageFull;

  /// No description provided for @diagnosticsStorageDamaged.
  ///
  /// In en, this message translates to:
  /// **'Damaged'**
  String get diagnosticsStorageDamaged;

  /// No description provided for @diagnosticsArchive.
  ///
  /// In en, this message translates to:
  /// **'Archive of your home service'**
  String get diagnosticsArchive;

  /// No description provided for @diagnosticsArchiveThere.
  ///
  /// In en, this message translates to:
  /// **'There. What came while you were away is caught up.'**
  String get diagnosticsArchiveThere;

  /// No description provided for @diagnosticsArchiveNone.
  ///
  /// In en, this message translates to:
  /// **'None. What is lost between the services is lost unnoticed.'**
  String get diagnosticsArchiveNone;

  /// No description provided for @diagnosticsArchiveUnknown.
  ///
  /// In en, this message translates to:
  /// **'Not known yet'**
  String get diagnosticsArchiveUnknown;

  /// No description provided for @diagnosticsPartners.
  ///
  /// In en, this message translates to:
  /// **'List of apps'**
  String get diagnosticsPartners;

  /// No description provided for @diagnosticsPartnersNone.
  ///
  /// In en, this message translates to:
  /// **'None yet'**
  String get diagnosticsPartnersNone;

  /// No description provided for @diagnosticsPartnersNumber.
  ///
  /// In en, this message translates to:
  /// **'Number {number}, {date}'**
  String diagnosticsPartnersNumber(String number, String date);

  /// No description provided for @diagnosticsDevice.
  ///
  /// In en, this message translates to:
  /// **'This device'**
  String get diagnosticsDevice;

  /// No description provided for @diagnosticsCopied.
  ///
  /// In en, this message translates to:
  /// **'Copied'**
  String get diagnosticsCopied;

  /// No description provided for @diagnosticsCopy.
  ///
  /// In en, this message translates to:
  /// **'Copy'**
  String get diagnosticsCopy;

  /// No description provided for @a11yPartnerBadge.
  ///
  /// In en, this message translates to:
  /// **'Third-party chat on {partner}'**
  String a11yPartnerBadge(String partner);

  /// No description provided for @a11yTime.
  ///
  /// In en, this message translates to:
  /// **'at {time}'**
  String a11yTime(String time);

  /// No description provided for @countryName.
  ///
  /// In en, this message translates to:
  /// **'{region, select, AC{Ascension Island} AD{Andorra} AE{United Arab Emirates} AF{Afghanistan} AG{Antigua & Barbuda} AI{Anguilla} AL{Albania} AM{Armenia} AO{Angola} AQ{Antarctica} AR{Argentina} AS{American Samoa} AT{Austria} AU{Australia} AW{Aruba} AX{Åland Islands} AZ{Azerbaijan} BA{Bosnia & Herzegovina} BB{Barbados} BD{Bangladesh} BE{Belgium} BF{Burkina Faso} BG{Bulgaria} BH{Bahrain} BI{Burundi} BJ{Benin} BL{St. Barthélemy} BM{Bermuda} BN{Brunei} BO{Bolivia} BQ{Caribbean Netherlands} BR{Brazil} BS{Bahamas} BT{Bhutan} BV{Bouvet Island} BW{Botswana} BY{Belarus} BZ{Belize} CA{Canada} CC{Cocos (Keeling) Islands} CD{Congo - Kinshasa} CF{Central African Republic} CG{Congo - Brazzaville} CH{Switzerland} CI{Côte d’Ivoire} CK{Cook Islands} CL{Chile} CM{Cameroon} CN{China} CO{Colombia} CP{Clipperton Island} CQ{Sark} CR{Costa Rica} CU{Cuba} CV{Cape Verde} CW{Curaçao} CX{Christmas Island} CY{Cyprus} CZ{Czechia} DE{Germany} DG{Diego Garcia} DJ{Djibouti} DK{Denmark} DM{Dominica} DO{Dominican Republic} DZ{Algeria} EA{Ceuta & Melilla} EC{Ecuador} EE{Estonia} EG{Egypt} EH{Western Sahara} ER{Eritrea} ES{Spain} ET{Ethiopia} FI{Finland} FJ{Fiji} FK{Falkland Islands} FM{Micronesia} FO{Faroe Islands} FR{France} GA{Gabon} GB{United Kingdom} GD{Grenada} GE{Georgia} GF{French Guiana} GG{Guernsey} GH{Ghana} GI{Gibraltar} GL{Greenland} GM{Gambia} GN{Guinea} GP{Guadeloupe} GQ{Equatorial Guinea} GR{Greece} GS{South Georgia & South Sandwich Islands} GT{Guatemala} GU{Guam} GW{Guinea-Bissau} GY{Guyana} HK{Hong Kong SAR China} HM{Heard & McDonald Islands} HN{Honduras} HR{Croatia} HT{Haiti} HU{Hungary} IC{Canary Islands} ID{Indonesia} IE{Ireland} IL{Israel} IM{Isle of Man} IN{India} IO{British Indian Ocean Territory} IQ{Iraq} IR{Iran} IS{Iceland} IT{Italy} JE{Jersey} JM{Jamaica} JO{Jordan} JP{Japan} KE{Kenya} KG{Kyrgyzstan} KH{Cambodia} KI{Kiribati} KM{Comoros} KN{St. Kitts & Nevis} KP{North Korea} KR{South Korea} KW{Kuwait} KY{Cayman Islands} KZ{Kazakhstan} LA{Laos} LB{Lebanon} LC{St. Lucia} LI{Liechtenstein} LK{Sri Lanka} LR{Liberia} LS{Lesotho} LT{Lithuania} LU{Luxembourg} LV{Latvia} LY{Libya} MA{Morocco} MC{Monaco} MD{Moldova} ME{Montenegro} MF{St. Martin} MG{Madagascar} MH{Marshall Islands} MK{North Macedonia} ML{Mali} MM{Myanmar (Burma)} MN{Mongolia} MO{Macao SAR China} MP{Northern Mariana Islands} MQ{Martinique} MR{Mauritania} MS{Montserrat} MT{Malta} MU{Mauritius} MV{Maldives} MW{Malawi} MX{Mexico} MY{Malaysia} MZ{Mozambique} NA{Namibia} NC{New Caledonia} NE{Niger} NF{Norfolk Island} NG{Nigeria} NI{Nicaragua} NL{Netherlands} NO{Norway} NP{Nepal} NR{Nauru} NU{Niue} NZ{New Zealand} OM{Oman} PA{Panama} PE{Peru} PF{French Polynesia} PG{Papua New Guinea} PH{Philippines} PK{Pakistan} PL{Poland} PM{St. Pierre & Miquelon} PN{Pitcairn Islands} PR{Puerto Rico} PS{Palestinian Territories} PT{Portugal} PW{Palau} PY{Paraguay} QA{Qatar} RE{Réunion} RO{Romania} RS{Serbia} RU{Russia} RW{Rwanda} SA{Saudi Arabia} SB{Solomon Islands} SC{Seychelles} SD{Sudan} SE{Sweden} SG{Singapore} SH{St. Helena} SI{Slovenia} SJ{Svalbard & Jan Mayen} SK{Slovakia} SL{Sierra Leone} SM{San Marino} SN{Senegal} SO{Somalia} SR{Suriname} SS{South Sudan} ST{São Tomé & Príncipe} SV{El Salvador} SX{Sint Maarten} SY{Syria} SZ{Eswatini} TA{Tristan da Cunha} TC{Turks & Caicos Islands} TD{Chad} TF{French Southern Territories} TG{Togo} TH{Thailand} TJ{Tajikistan} TK{Tokelau} TL{Timor-Leste} TM{Turkmenistan} TN{Tunisia} TO{Tonga} TR{Türkiye} TT{Trinidad & Tobago} TV{Tuvalu} TW{Taiwan} TZ{Tanzania} UA{Ukraine} UG{Uganda} UM{U.S. Outlying Islands} US{United States} UY{Uruguay} UZ{Uzbekistan} VA{Vatican City} VC{St. Vincent & Grenadines} VE{Venezuela} VG{British Virgin Islands} VI{U.S. Virgin Islands} VN{Vietnam} VU{Vanuatu} WF{Wallis & Futuna} WS{Samoa} XK{Kosovo} YE{Yemen} YT{Mayotte} ZA{South Africa} ZM{Zambia} ZW{Zimbabwe} other{{region}}}'**
  String countryName(String region);
}

class _AppLocalizationsDelegate extends LocalizationsDelegate<AppLocalizations> {
  const _AppLocalizationsDelegate();

  @override
  Future<AppLocalizations> load(Locale locale) {
    return SynchronousFuture<AppLocalizations>(lookupAppLocalizations(locale));
  }

  @override
  bool isSupported(Locale locale) => <String>['de', 'en', 'es'].contains(locale.languageCode);

  @override
  bool shouldReload(_AppLocalizationsDelegate old) => false;
}

AppLocalizations lookupAppLocalizations(Locale locale) {


  // Lookup logic when only language code is specified.
  switch (locale.languageCode) {
    case 'de': return AppLocalizationsDe();
    case 'en': return AppLocalizationsEn();
    case 'es': return AppLocalizationsEs();
  }

  throw FlutterError(
    'AppLocalizations.delegate failed to load unsupported locale "$locale". This is likely '
    'an issue with the localizations generation tool. Please file an issue '
    'on GitHub with a reproducible sample app and the gen-l10n configuration '
    'that was used.'
  );
}
