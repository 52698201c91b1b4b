import 'dart:async';

import 'package:flutter/foundation.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_localizations/flutter_localizations.dart';
import 'package:intl/intl.dart' as intl;

import 'app_localizations_bg.dart';
import 'app_localizations_cs.dart';
import 'app_localizations_da.dart';
import 'app_localizations_de.dart';
import 'app_localizations_el.dart';
import 'app_localizations_en.dart';
import 'app_localizations_es.dart';
import 'app_localizations_et.dart';
import 'app_localizations_fi.dart';
import 'app_localizations_fr.dart';
import 'app_localizations_ga.dart';
import 'app_localizations_hr.dart';
import 'app_localizations_hu.dart';
import 'app_localizations_is.dart';
import 'app_localizations_it.dart';
import 'app_localizations_lt.dart';
import 'app_localizations_lv.dart';
import 'app_localizations_mt.dart';
import 'app_localizations_nb.dart';
import 'app_localizations_nl.dart';
import 'app_localizations_pl.dart';
import 'app_localizations_pt.dart';
import 'app_localizations_ro.dart';
import 'app_localizations_sk.dart';
import 'app_localizations_sl.dart';
import 'app_localizations_sv.dart';

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
    Locale('bg'),
    Locale('cs'),
    Locale('da'),
    Locale('de'),
    Locale('el'),
    Locale('en'),
    Locale('es'),
    Locale('et'),
    Locale('fi'),
    Locale('fr'),
    Locale('ga'),
    Locale('hr'),
    Locale('hu'),
    Locale('is'),
    Locale('it'),
    Locale('lt'),
    Locale('lv'),
    Locale('mt'),
    Locale('nb'),
    Locale('nl'),
    Locale('pl'),
    Locale('pt'),
    Locale('ro'),
    Locale('sk'),
    Locale('sl'),
    Locale('sv')
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

  /// No description provided for @actionUndo.
  ///
  /// In en, this message translates to:
  /// **'Undo'**
  String get actionUndo;

  /// No description provided for @loading.
  ///
  /// In en, this message translates to:
  /// **'Loading'**
  String get loading;

  /// No description provided for @linkCopied.
  ///
  /// In en, this message translates to:
  /// **'Copied'**
  String get linkCopied;

  /// No description provided for @listAnd.
  ///
  /// In en, this message translates to:
  /// **'{first} and {last}'**
  String listAnd(String first, String last);

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

  /// No description provided for @openingAnew.
  ///
  /// In en, this message translates to:
  /// **'Delete and sign in again'**
  String get openingAnew;

  /// No description provided for @openingAnewExplained.
  ///
  /// In en, this message translates to:
  /// **'If that does not help, the key is gone, as after a reset or from a backup of another phone. Nobody can read the chats on this phone then. You can delete them here and sign in again.'**
  String get openingAnewExplained;

  /// No description provided for @openingAnewQuestion.
  ///
  /// In en, this message translates to:
  /// **'Delete the chats on this phone?'**
  String get openingAnewQuestion;

  /// No description provided for @openingAnewConsequence.
  ///
  /// In en, this message translates to:
  /// **'They cannot be brought back. The people you write to will see a new safety number.'**
  String get openingAnewConsequence;

  /// No description provided for @recoveredTitle.
  ///
  /// In en, this message translates to:
  /// **'Your chats were recovered'**
  String get recoveredTitle;

  /// No description provided for @recoveredMessages.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{One message was saved.} other{{count} messages were saved.}}'**
  String recoveredMessages(int count);

  /// No description provided for @recoveredChats.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{One chat was saved.} other{{count} chats were saved.}}'**
  String recoveredChats(int count);

  /// No description provided for @recoveredWaiting.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{One message is still to be sent. It goes out by itself.} other{{count} messages are still to be sent. They go out by themselves.}}'**
  String recoveredWaiting(int count);

  /// No description provided for @recoveredLost.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =0{Nothing is missing, as far as can be known.} =1{One message or chat could not be read.} other{Up to {count} messages and chats could not be read.}}'**
  String recoveredLost(int count);

  /// No description provided for @recoveredKey.
  ///
  /// In en, this message translates to:
  /// **'The people you write to see a new safety number. Compare it again with those you had compared it with.'**
  String get recoveredKey;

  /// No description provided for @recoveredAside.
  ///
  /// In en, this message translates to:
  /// **'The damaged file was kept. Delete it once you miss nothing.'**
  String get recoveredAside;

  /// No description provided for @recoveredDelete.
  ///
  /// In en, this message translates to:
  /// **'Delete the damaged file'**
  String get recoveredDelete;

  /// No description provided for @recoveredDeleted.
  ///
  /// In en, this message translates to:
  /// **'The damaged file was deleted.'**
  String get recoveredDeleted;

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

  /// No description provided for @numberCountriesInside.
  ///
  /// In en, this message translates to:
  /// **'European Economic Area'**
  String get numberCountriesInside;

  /// No description provided for @numberCountriesOutside.
  ///
  /// In en, this message translates to:
  /// **'Other countries'**
  String get numberCountriesOutside;

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

  /// No description provided for @eligibilityMore.
  ///
  /// In en, this message translates to:
  /// **'Which numbers count'**
  String get eligibilityMore;

  /// No description provided for @eligibilityTitle.
  ///
  /// In en, this message translates to:
  /// **'Which numbers count'**
  String get eligibilityTitle;

  /// No description provided for @eligibilityNumber.
  ///
  /// In en, this message translates to:
  /// **'The number counts, not where you are'**
  String get eligibilityNumber;

  /// No description provided for @eligibilityNumberBody.
  ///
  /// In en, this message translates to:
  /// **'European law opens messengers to each other for people whose phone number belongs to the European Economic Area. On a journey nothing changes.'**
  String get eligibilityNumberBody;

  /// No description provided for @eligibilityBoth.
  ///
  /// In en, this message translates to:
  /// **'Both of you'**
  String get eligibilityBoth;

  /// No description provided for @eligibilityBothBody.
  ///
  /// In en, this message translates to:
  /// **'The other person has to be in the European Economic Area too. Where people are known by their number, that number counts; for others, their app vouches.'**
  String get eligibilityBothBody;

  /// No description provided for @eligibilityLeaving.
  ///
  /// In en, this message translates to:
  /// **'If your number changes'**
  String get eligibilityLeaving;

  /// No description provided for @eligibilityLeavingBody.
  ///
  /// In en, this message translates to:
  /// **'With a number from elsewhere, your third-party chats stay on this phone and can be read. Nothing is sent or received in them until you have a number from here again.'**
  String get eligibilityLeavingBody;

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

  /// No description provided for @signInRefused.
  ///
  /// In en, this message translates to:
  /// **'Your home service does not know this number with this password. Check both.'**
  String get signInRefused;

  /// No description provided for @signInBadAddress.
  ///
  /// In en, this message translates to:
  /// **'There is no home service of this name. Check it.'**
  String get signInBadAddress;

  /// No description provided for @signInStartOver.
  ///
  /// In en, this message translates to:
  /// **'Start over with another number or service'**
  String get signInStartOver;

  /// No description provided for @signInAgainBody.
  ///
  /// In en, this message translates to:
  /// **'{service} no longer takes the password or code on this phone. Your chats stay.'**
  String signInAgainBody(String service);

  /// No description provided for @removeAccount.
  ///
  /// In en, this message translates to:
  /// **'Remove the account from this phone'**
  String get removeAccount;

  /// No description provided for @removeAccountTitle.
  ///
  /// In en, this message translates to:
  /// **'Remove the account and delete all chats?'**
  String get removeAccountTitle;

  /// No description provided for @removeAccountBody.
  ///
  /// In en, this message translates to:
  /// **'All chats and messages on this phone are deleted. They are kept nowhere else and cannot be had back. Your account at {service} stays; when you sign in again, people see a new safety number.'**
  String removeAccountBody(String service);

  /// No description provided for @removeAccountYes.
  ///
  /// In en, this message translates to:
  /// **'Delete everything'**
  String get removeAccountYes;

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

  /// No description provided for @inboxArchivedNow.
  ///
  /// In en, this message translates to:
  /// **'The chat with {name} is in the archive.'**
  String inboxArchivedNow(String name);

  /// No description provided for @inboxUnarchivedNow.
  ///
  /// In en, this message translates to:
  /// **'The chat with {name} is out of the archive.'**
  String inboxUnarchivedNow(String name);

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

  /// No description provided for @bannerToken.
  ///
  /// In en, this message translates to:
  /// **'Your sign-in code ends soon. Enter a new one, so that messages keep coming.'**
  String get bannerToken;

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

  /// No description provided for @searchClear.
  ///
  /// In en, this message translates to:
  /// **'Clear'**
  String get searchClear;

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

  /// No description provided for @searchMore.
  ///
  /// In en, this message translates to:
  /// **'These are the newest {count}. Add a word to find older ones.'**
  String searchMore(int count);

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

  /// No description provided for @chatNearlyFull.
  ///
  /// In en, this message translates to:
  /// **'{percent} % of what fits into one message'**
  String chatNearlyFull(int percent);

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

  /// No description provided for @chatNotConnected.
  ///
  /// In en, this message translates to:
  /// **'Not connected'**
  String get chatNotConnected;

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

  /// No description provided for @chatJumpToNewest.
  ///
  /// In en, this message translates to:
  /// **'Jump to the newest message'**
  String get chatJumpToNewest;

  /// No description provided for @chatJumpToNewestUnread.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{Jump to the newest message, one unread} other{Jump to the newest message, {count} unread}}'**
  String chatJumpToNewestUnread(int count);

  /// No description provided for @chatUnreadLine.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{One unread message} other{{count} unread messages}}'**
  String chatUnreadLine(int count);

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

  /// No description provided for @chatLoadingMore.
  ///
  /// In en, this message translates to:
  /// **'Loading more messages'**
  String get chatLoadingMore;

  /// No description provided for @chatMoreFailed.
  ///
  /// In en, this message translates to:
  /// **'More could not be read. Try again'**
  String get chatMoreFailed;

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

  /// No description provided for @chatYouSent.
  ///
  /// In en, this message translates to:
  /// **'You sent'**
  String get chatYouSent;

  /// No description provided for @chatTheySent.
  ///
  /// In en, this message translates to:
  /// **'{name} sent'**
  String chatTheySent(String name);

  /// No description provided for @transferWaiting.
  ///
  /// In en, this message translates to:
  /// **'Waiting'**
  String get transferWaiting;

  /// No description provided for @transferNetwork.
  ///
  /// In en, this message translates to:
  /// **'Waiting for the network'**
  String get transferNetwork;

  /// No description provided for @transferWifi.
  ///
  /// In en, this message translates to:
  /// **'Waiting for Wi-Fi'**
  String get transferWifi;

  /// No description provided for @transferPreparing.
  ///
  /// In en, this message translates to:
  /// **'Preparing {percent} %'**
  String transferPreparing(int percent);

  /// No description provided for @transferUploading.
  ///
  /// In en, this message translates to:
  /// **'Uploading {percent} %'**
  String transferUploading(int percent);

  /// No description provided for @transferDownloading.
  ///
  /// In en, this message translates to:
  /// **'Downloading {percent} %'**
  String transferDownloading(int percent);

  /// No description provided for @transferOffered.
  ///
  /// In en, this message translates to:
  /// **'Not downloaded'**
  String get transferOffered;

  /// No description provided for @transferGone.
  ///
  /// In en, this message translates to:
  /// **'No longer there'**
  String get transferGone;

  /// No description provided for @transferFailed.
  ///
  /// In en, this message translates to:
  /// **'Cannot be opened'**
  String get transferFailed;

  /// No description provided for @transferRemoved.
  ///
  /// In en, this message translates to:
  /// **'Removed from this phone'**
  String get transferRemoved;

  /// No description provided for @mediaDownload.
  ///
  /// In en, this message translates to:
  /// **'Download'**
  String get mediaDownload;

  /// No description provided for @mediaDownloadSize.
  ///
  /// In en, this message translates to:
  /// **'Download, {size}'**
  String mediaDownloadSize(String size);

  /// No description provided for @mediaStop.
  ///
  /// In en, this message translates to:
  /// **'Stop'**
  String get mediaStop;

  /// No description provided for @mediaOpen.
  ///
  /// In en, this message translates to:
  /// **'Open'**
  String get mediaOpen;

  /// No description provided for @mediaPlay.
  ///
  /// In en, this message translates to:
  /// **'Play'**
  String get mediaPlay;

  /// No description provided for @mediaPause.
  ///
  /// In en, this message translates to:
  /// **'Pause'**
  String get mediaPause;

  /// No description provided for @mediaSpeed.
  ///
  /// In en, this message translates to:
  /// **'Speed: {speed}'**
  String mediaSpeed(String speed);

  /// No description provided for @mediaTimes.
  ///
  /// In en, this message translates to:
  /// **'{speed}×'**
  String mediaTimes(String speed);

  /// No description provided for @mediaPosition.
  ///
  /// In en, this message translates to:
  /// **'Position'**
  String get mediaPosition;

  /// No description provided for @mediaPositionOf.
  ///
  /// In en, this message translates to:
  /// **'{position} of {length}'**
  String mediaPositionOf(String position, String length);

  /// No description provided for @mediaShare.
  ///
  /// In en, this message translates to:
  /// **'Share'**
  String get mediaShare;

  /// No description provided for @mediaSave.
  ///
  /// In en, this message translates to:
  /// **'Save to photos'**
  String get mediaSave;

  /// No description provided for @mediaSaved.
  ///
  /// In en, this message translates to:
  /// **'Saved to your photos.'**
  String get mediaSaved;

  /// No description provided for @mediaSaveRefused.
  ///
  /// In en, this message translates to:
  /// **'Causeway may not add to your photos. Allow it in the phone’s settings.'**
  String get mediaSaveRefused;

  /// No description provided for @mediaSaveFailed.
  ///
  /// In en, this message translates to:
  /// **'It could not be saved. See whether the phone has space.'**
  String get mediaSaveFailed;

  /// No description provided for @mediaShareFailed.
  ///
  /// In en, this message translates to:
  /// **'The phone could not show where it can go.'**
  String get mediaShareFailed;

  /// No description provided for @mediaPhotoFailed.
  ///
  /// In en, this message translates to:
  /// **'The photo cannot be shown'**
  String get mediaPhotoFailed;

  /// No description provided for @mediaVideoFailed.
  ///
  /// In en, this message translates to:
  /// **'The video cannot be played'**
  String get mediaVideoFailed;

  /// No description provided for @mediaAskAgain.
  ///
  /// In en, this message translates to:
  /// **'Ask for it again'**
  String get mediaAskAgain;

  /// No description provided for @mediaAskPhoto.
  ///
  /// In en, this message translates to:
  /// **'Could you send me the photo from {time} again? I can no longer download it.'**
  String mediaAskPhoto(String time);

  /// No description provided for @mediaAskVoice.
  ///
  /// In en, this message translates to:
  /// **'Could you send me the voice message from {time} again? I can no longer download it.'**
  String mediaAskVoice(String time);

  /// No description provided for @mediaAskVideo.
  ///
  /// In en, this message translates to:
  /// **'Could you send me the video from {time} again? I can no longer download it.'**
  String mediaAskVideo(String time);

  /// No description provided for @mediaAskFile.
  ///
  /// In en, this message translates to:
  /// **'Could you send me the file from {time} again? I can no longer download it.'**
  String mediaAskFile(String time);

  /// No description provided for @fileWarnTitle.
  ///
  /// In en, this message translates to:
  /// **'Open this file?'**
  String get fileWarnTitle;

  /// No description provided for @fileWarnCanRun.
  ///
  /// In en, this message translates to:
  /// **'It can run as a program and do what it likes on this phone. Open it only if you expected it from them.'**
  String get fileWarnCanRun;

  /// No description provided for @fileWarnDisguised.
  ///
  /// In en, this message translates to:
  /// **'It is something else than its name says. Open it only if you know why.'**
  String get fileWarnDisguised;

  /// No description provided for @fileCanRun.
  ///
  /// In en, this message translates to:
  /// **'Can run as a program'**
  String get fileCanRun;

  /// No description provided for @fileDisguised.
  ///
  /// In en, this message translates to:
  /// **'Not what its name says'**
  String get fileDisguised;

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

  /// No description provided for @chatDetails.
  ///
  /// In en, this message translates to:
  /// **'Details'**
  String get chatDetails;

  /// No description provided for @detailsMuted.
  ///
  /// In en, this message translates to:
  /// **'Muted'**
  String get detailsMuted;

  /// No description provided for @detailsMutedUntil.
  ///
  /// In en, this message translates to:
  /// **'Muted until {when}'**
  String detailsMutedUntil(String when);

  /// No description provided for @detailsApp.
  ///
  /// In en, this message translates to:
  /// **'About {partner}'**
  String detailsApp(String partner);

  /// No description provided for @detailsAppBody.
  ///
  /// In en, this message translates to:
  /// **'What it can do, and its rules'**
  String get detailsAppBody;

  /// No description provided for @detailsUnblocked.
  ///
  /// In en, this message translates to:
  /// **'{name} can write to you again, by the rules that you have set.'**
  String detailsUnblocked(String name);

  /// No description provided for @exportAction.
  ///
  /// In en, this message translates to:
  /// **'Export chat'**
  String get exportAction;

  /// No description provided for @exportTitle.
  ///
  /// In en, this message translates to:
  /// **'Export this chat?'**
  String get exportTitle;

  /// No description provided for @exportBody.
  ///
  /// In en, this message translates to:
  /// **'All its messages are written into a file, and you choose where it goes. Photos, voice messages, videos and files are named there, not contained. The file is not encrypted: whoever has it can read it.'**
  String get exportBody;

  /// No description provided for @exportYes.
  ///
  /// In en, this message translates to:
  /// **'Export'**
  String get exportYes;

  /// No description provided for @exportDone.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{One message was exported.} other{{count} messages were exported.}}'**
  String exportDone(int count);

  /// No description provided for @deleteAction.
  ///
  /// In en, this message translates to:
  /// **'Delete chat'**
  String get deleteAction;

  /// No description provided for @deleteTitle.
  ///
  /// In en, this message translates to:
  /// **'Delete the chat with {name}?'**
  String deleteTitle(String name);

  /// No description provided for @deleteBody.
  ///
  /// In en, this message translates to:
  /// **'All its messages are deleted from this phone for good, and what was not sent yet is not sent. {name} keeps what they have.'**
  String deleteBody(String name);

  /// No description provided for @deleteYes.
  ///
  /// In en, this message translates to:
  /// **'Delete'**
  String get deleteYes;

  /// No description provided for @deleteDone.
  ///
  /// In en, this message translates to:
  /// **'The chat was deleted.'**
  String get deleteDone;

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

  /// No description provided for @reasonWeakerEncryption.
  ///
  /// In en, this message translates to:
  /// **'It is encrypted less strongly than this chat is, and was refused. Ask them to use their app’s newest version.'**
  String get reasonWeakerEncryption;

  /// No description provided for @reasonDatabaseDamaged.
  ///
  /// In en, this message translates to:
  /// **'It waited in a file that was damaged, and may have been sent. Send it again if they do not have it.'**
  String get reasonDatabaseDamaged;

  /// No description provided for @reasonCancelled.
  ///
  /// In en, this message translates to:
  /// **'You have stopped it. Send it again when you like.'**
  String get reasonCancelled;

  /// No description provided for @reasonMediaTooLarge.
  ///
  /// In en, this message translates to:
  /// **'It is too large: at most {size} can go. Use a smaller one.'**
  String reasonMediaTooLarge(String size);

  /// No description provided for @reasonMediaNotAuthentic.
  ///
  /// In en, this message translates to:
  /// **'It was changed on the way and is not shown. Ask them to send it again.'**
  String get reasonMediaNotAuthentic;

  /// No description provided for @reasonMediaHost.
  ///
  /// In en, this message translates to:
  /// **'It is kept on a server that their app has not named. Causeway fetches nothing from there. Ask them to send it another way.'**
  String get reasonMediaHost;

  /// No description provided for @reasonNoMediaService.
  ///
  /// In en, this message translates to:
  /// **'Your home service carries no photos or files. Text can be sent.'**
  String get reasonNoMediaService;

  /// No description provided for @reasonMediaGone.
  ///
  /// In en, this message translates to:
  /// **'Their service no longer has it. Ask them to send it again.'**
  String get reasonMediaGone;

  /// No description provided for @reasonMediaMetered.
  ///
  /// In en, this message translates to:
  /// **'It waits for Wi-Fi. You can download it now, too.'**
  String get reasonMediaMetered;

  /// No description provided for @reasonNoSpace.
  ///
  /// In en, this message translates to:
  /// **'There is no space left on this phone for it. Free some; it goes on by itself.'**
  String get reasonNoSpace;

  /// No description provided for @mediaProblemTooLate.
  ///
  /// In en, this message translates to:
  /// **'Preparing it took too long. Try again, or use a smaller file.'**
  String get mediaProblemTooLate;

  /// No description provided for @mediaProblemUnsupported.
  ///
  /// In en, this message translates to:
  /// **'Causeway cannot use this kind of file. Save it as another kind first.'**
  String get mediaProblemUnsupported;

  /// No description provided for @mediaProblemDamaged.
  ///
  /// In en, this message translates to:
  /// **'The file is damaged. Another copy may work.'**
  String get mediaProblemDamaged;

  /// No description provided for @mediaProblemTooLarge.
  ///
  /// In en, this message translates to:
  /// **'The file is too large. Use a smaller one.'**
  String get mediaProblemTooLarge;

  /// No description provided for @mediaProblemCodec.
  ///
  /// In en, this message translates to:
  /// **'This phone could not work with the file. Try again, or use another file.'**
  String get mediaProblemCodec;

  /// No description provided for @mediaProblemIo.
  ///
  /// In en, this message translates to:
  /// **'The file could not be read. See whether it is still there.'**
  String get mediaProblemIo;

  /// No description provided for @mediaInTooLarge.
  ///
  /// In en, this message translates to:
  /// **'It is too large to be opened safely. Ask them to send something smaller.'**
  String get mediaInTooLarge;

  /// No description provided for @mediaInUnsupported.
  ///
  /// In en, this message translates to:
  /// **'Causeway cannot show this kind of file. Ask them to send it as another kind.'**
  String get mediaInUnsupported;

  /// No description provided for @mediaInDamaged.
  ///
  /// In en, this message translates to:
  /// **'The file is damaged. Ask them to send it again.'**
  String get mediaInDamaged;

  /// No description provided for @mediaInTooLate.
  ///
  /// In en, this message translates to:
  /// **'Opening it took too long. Try again.'**
  String get mediaInTooLate;

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

  /// No description provided for @contentPhoto.
  ///
  /// In en, this message translates to:
  /// **'Photo'**
  String get contentPhoto;

  /// No description provided for @contentPhotoMoving.
  ///
  /// In en, this message translates to:
  /// **'Moving picture'**
  String get contentPhotoMoving;

  /// No description provided for @contentVoice.
  ///
  /// In en, this message translates to:
  /// **'Voice message'**
  String get contentVoice;

  /// No description provided for @contentVideo.
  ///
  /// In en, this message translates to:
  /// **'Video'**
  String get contentVideo;

  /// No description provided for @contentFile.
  ///
  /// In en, this message translates to:
  /// **'File'**
  String get contentFile;

  /// No description provided for @contentFileNamed.
  ///
  /// In en, this message translates to:
  /// **'File: {name}'**
  String contentFileNamed(String name);

  /// No description provided for @contentWithLength.
  ///
  /// In en, this message translates to:
  /// **'{kind} {length}'**
  String contentWithLength(String kind, String length);

  /// No description provided for @sizeKilobytes.
  ///
  /// In en, this message translates to:
  /// **'{number} kB'**
  String sizeKilobytes(String number);

  /// No description provided for @sizeMegabytes.
  ///
  /// In en, this message translates to:
  /// **'{number} MB'**
  String sizeMegabytes(String number);

  /// No description provided for @sizeGigabytes.
  ///
  /// In en, this message translates to:
  /// **'{number} GB'**
  String sizeGigabytes(String number);

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

  /// No description provided for @errorSignInRefused.
  ///
  /// In en, this message translates to:
  /// **'Your home service does not know the new number with this password. Check both.'**
  String get errorSignInRefused;

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

  /// No description provided for @requestGoneTitle.
  ///
  /// In en, this message translates to:
  /// **'This request is gone'**
  String get requestGoneTitle;

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

  /// No description provided for @reportAbout.
  ///
  /// In en, this message translates to:
  /// **'Who it is about'**
  String get reportAbout;

  /// No description provided for @reportYourWords.
  ///
  /// In en, this message translates to:
  /// **'Your words'**
  String get reportYourWords;

  /// No description provided for @reportNoMessages.
  ///
  /// In en, this message translates to:
  /// **'None'**
  String get reportNoMessages;

  /// No description provided for @reportExactly.
  ///
  /// In en, this message translates to:
  /// **'To the letter'**
  String get reportExactly;

  /// No description provided for @reportsTitle.
  ///
  /// In en, this message translates to:
  /// **'Reports'**
  String get reportsTitle;

  /// No description provided for @reportsEmptyTitle.
  ///
  /// In en, this message translates to:
  /// **'No reports'**
  String get reportsEmptyTitle;

  /// No description provided for @reportsEmptyBody.
  ///
  /// In en, this message translates to:
  /// **'You can report somebody from their chat or request. What you sent and what was answered stands here.'**
  String get reportsEmptyBody;

  /// No description provided for @reportsFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'Your reports could not be read'**
  String get reportsFailedTitle;

  /// No description provided for @reportsSent.
  ///
  /// In en, this message translates to:
  /// **'You reported somebody'**
  String get reportsSent;

  /// No description provided for @reportsAnswer.
  ///
  /// In en, this message translates to:
  /// **'Your home service answered'**
  String get reportsAnswer;

  /// No description provided for @reportsMore.
  ///
  /// In en, this message translates to:
  /// **'Show older ones'**
  String get reportsMore;

  /// No description provided for @newChatTitle.
  ///
  /// In en, this message translates to:
  /// **'New chat'**
  String get newChatTitle;

  /// No description provided for @newChatWhere.
  ///
  /// In en, this message translates to:
  /// **'Where are they?'**
  String get newChatWhere;

  /// No description provided for @newChatSameService.
  ///
  /// In en, this message translates to:
  /// **'Your own service, by phone number'**
  String get newChatSameService;

  /// No description provided for @newChatOff.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats are off'**
  String get newChatOff;

  /// No description provided for @newChatOffBody.
  ///
  /// In en, this message translates to:
  /// **'Switch them on to write to people on other apps.'**
  String get newChatOffBody;

  /// No description provided for @newChatOwn.
  ///
  /// In en, this message translates to:
  /// **'This is your own number.'**
  String get newChatOwn;

  /// No description provided for @newChatNoApps.
  ///
  /// In en, this message translates to:
  /// **'No other app can be reached yet.'**
  String get newChatNoApps;

  /// No description provided for @newChatSetUpBody.
  ///
  /// In en, this message translates to:
  /// **'European law lets people on different messengers write to each other. It is off until you set it up.'**
  String get newChatSetUpBody;

  /// No description provided for @newChatIdentifier.
  ///
  /// In en, this message translates to:
  /// **'Who on {partner}?'**
  String newChatIdentifier(String partner);

  /// No description provided for @newChatByEmail.
  ///
  /// In en, this message translates to:
  /// **'e-mail address'**
  String get newChatByEmail;

  /// No description provided for @newChatByPhone.
  ///
  /// In en, this message translates to:
  /// **'phone number'**
  String get newChatByPhone;

  /// No description provided for @newChatByName.
  ///
  /// In en, this message translates to:
  /// **'user name'**
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

  /// No description provided for @newChatUnknownHome.
  ///
  /// In en, this message translates to:
  /// **'Nobody on {service} has the number {number}. Check it digit by digit.'**
  String newChatUnknownHome(String service, String number);

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

  /// No description provided for @aboutTitle.
  ///
  /// In en, this message translates to:
  /// **'About Causeway'**
  String get aboutTitle;

  /// No description provided for @aboutVersion.
  ///
  /// In en, this message translates to:
  /// **'Version {version}'**
  String aboutVersion(String version);

  /// No description provided for @aboutFree.
  ///
  /// In en, this message translates to:
  /// **'Causeway is free software, under the licence AGPL-3.0. Everybody may read how it works.'**
  String get aboutFree;

  /// No description provided for @aboutLicences.
  ///
  /// In en, this message translates to:
  /// **'Licences of what it is made of'**
  String get aboutLicences;

  /// No description provided for @aboutTranslation.
  ///
  /// In en, this message translates to:
  /// **'The words of this language were made by a machine. No native speaker has read them yet.'**
  String get aboutTranslation;

  /// No description provided for @newAppTitle.
  ///
  /// In en, this message translates to:
  /// **'{partner} can be reached now'**
  String newAppTitle(String partner);

  /// No description provided for @newAppBody.
  ///
  /// In en, this message translates to:
  /// **'You can write to people there, and they to you, once you choose it.'**
  String get newAppBody;

  /// No description provided for @newAppLook.
  ///
  /// In en, this message translates to:
  /// **'See what it can do'**
  String get newAppLook;

  /// No description provided for @aboutSource.
  ///
  /// In en, this message translates to:
  /// **'Source code'**
  String get aboutSource;

  /// No description provided for @aboutSourceAsk.
  ///
  /// In en, this message translates to:
  /// **'Whoever gave you this app gives you its source code too. Ask them for it.'**
  String get aboutSourceAsk;

  /// No description provided for @aboutPrivacy.
  ///
  /// In en, this message translates to:
  /// **'What becomes of your data'**
  String get aboutPrivacy;

  /// No description provided for @aboutPrivacyChats.
  ///
  /// In en, this message translates to:
  /// **'What you write is encrypted from phone to phone. Your chats are on this phone, encrypted, and in no backup.'**
  String get aboutPrivacyChats;

  /// No description provided for @aboutPrivacyService.
  ///
  /// In en, this message translates to:
  /// **'Your home service and the other apps see who writes to whom and when. They do not see what.'**
  String get aboutPrivacyService;

  /// No description provided for @aboutPrivacyNothing.
  ///
  /// In en, this message translates to:
  /// **'Causeway counts nothing, shows no advertising, and sends nothing to its makers.'**
  String get aboutPrivacyNothing;

  /// No description provided for @suspendedTitle.
  ///
  /// In en, this message translates to:
  /// **'{partner} cannot be reached for now'**
  String suspendedTitle(String partner);

  /// No description provided for @suspendedBody.
  ///
  /// In en, this message translates to:
  /// **'Your home service has suspended this app. Nothing is sent and nothing comes. The chats stay on this phone: they can be read, exported and deleted.'**
  String get suspendedBody;

  /// No description provided for @suspendedNext.
  ///
  /// In en, this message translates to:
  /// **'There is nothing you need to do. When it is admitted again, the chats go on by themselves.'**
  String get suspendedNext;

  /// No description provided for @withdrawnTitle.
  ///
  /// In en, this message translates to:
  /// **'{partner} takes part no longer'**
  String withdrawnTitle(String partner);

  /// No description provided for @withdrawnBody.
  ///
  /// In en, this message translates to:
  /// **'Nothing is sent and nothing comes. The chats stay on this phone: they can be read, exported and deleted.'**
  String get withdrawnBody;

  /// No description provided for @withdrawnNext.
  ///
  /// In en, this message translates to:
  /// **'To reach these people, ask them for another way.'**
  String get withdrawnNext;

  /// No description provided for @nextPartner.
  ///
  /// In en, this message translates to:
  /// **'What this means'**
  String get nextPartner;

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

  /// No description provided for @policyConfirmed.
  ///
  /// In en, this message translates to:
  /// **'Your home service keeps out everybody else, also while this phone is off.'**
  String get policyConfirmed;

  /// No description provided for @policyPending.
  ///
  /// In en, this message translates to:
  /// **'Your home service has not confirmed the last change yet. It is told as soon as it can be reached.'**
  String get policyPending;

  /// No description provided for @policyPhoneOnly.
  ///
  /// In en, this message translates to:
  /// **'Your home service does not keep anybody out. This phone does.'**
  String get policyPhoneOnly;

  /// No description provided for @settingsApps.
  ///
  /// In en, this message translates to:
  /// **'Other apps'**
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

  /// No description provided for @settingsAppOn.
  ///
  /// In en, this message translates to:
  /// **'May reach you'**
  String get settingsAppOn;

  /// No description provided for @settingsAppOff.
  ///
  /// In en, this message translates to:
  /// **'Off'**
  String get settingsAppOff;

  /// No description provided for @settingsAppReadOnly.
  ///
  /// In en, this message translates to:
  /// **'Can only be read'**
  String get settingsAppReadOnly;

  /// No description provided for @partnerReach.
  ///
  /// In en, this message translates to:
  /// **'Chats with {partner}'**
  String partnerReach(String partner);

  /// No description provided for @partnerReachBody.
  ///
  /// In en, this message translates to:
  /// **'When off, these chats stay and can be read. Nobody there can write to you.'**
  String get partnerReachBody;

  /// No description provided for @partnerChats.
  ///
  /// In en, this message translates to:
  /// **'What its chats can do'**
  String get partnerChats;

  /// No description provided for @partnerIdentifiers.
  ///
  /// In en, this message translates to:
  /// **'People there are found by'**
  String get partnerIdentifiers;

  /// No description provided for @partnerTakes.
  ///
  /// In en, this message translates to:
  /// **'Its app takes'**
  String get partnerTakes;

  /// No description provided for @partnerArrival.
  ///
  /// In en, this message translates to:
  /// **'Arrival of messages'**
  String get partnerArrival;

  /// No description provided for @partnerReceipts.
  ///
  /// In en, this message translates to:
  /// **'Is told'**
  String get partnerReceipts;

  /// No description provided for @partnerNoReceipts.
  ///
  /// In en, this message translates to:
  /// **'Is not told. Sent is the last that can be known.'**
  String get partnerNoReceipts;

  /// No description provided for @partnerRules.
  ///
  /// In en, this message translates to:
  /// **'Whose rules hold there'**
  String get partnerRules;

  /// No description provided for @partnerPrivacy.
  ///
  /// In en, this message translates to:
  /// **'Privacy policy'**
  String get partnerPrivacy;

  /// No description provided for @partnerTerms.
  ///
  /// In en, this message translates to:
  /// **'Terms'**
  String get partnerTerms;

  /// No description provided for @partnerLink.
  ///
  /// In en, this message translates to:
  /// **'{page} of {partner}'**
  String partnerLink(String page, String partner);

  /// No description provided for @partnerAbuse.
  ///
  /// In en, this message translates to:
  /// **'Its own desk for abuse'**
  String get partnerAbuse;

  /// No description provided for @partnerGoneTitle.
  ///
  /// In en, this message translates to:
  /// **'This app is not in the list any more'**
  String get partnerGoneTitle;

  /// No description provided for @partnerGoneBody.
  ///
  /// In en, this message translates to:
  /// **'The chats that you have with people there can still be read.'**
  String get partnerGoneBody;

  /// No description provided for @kindText.
  ///
  /// In en, this message translates to:
  /// **'Text'**
  String get kindText;

  /// No description provided for @kindPhoto.
  ///
  /// In en, this message translates to:
  /// **'photos'**
  String get kindPhoto;

  /// No description provided for @kindVoice.
  ///
  /// In en, this message translates to:
  /// **'voice messages'**
  String get kindVoice;

  /// No description provided for @kindVideo.
  ///
  /// In en, this message translates to:
  /// **'videos'**
  String get kindVideo;

  /// No description provided for @kindFile.
  ///
  /// In en, this message translates to:
  /// **'files'**
  String get kindFile;

  /// No description provided for @kindReply.
  ///
  /// In en, this message translates to:
  /// **'replies'**
  String get kindReply;

  /// No description provided for @kindReaction.
  ///
  /// In en, this message translates to:
  /// **'reactions'**
  String get kindReaction;

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

  /// No description provided for @contactsTitle.
  ///
  /// In en, this message translates to:
  /// **'Contacts'**
  String get contactsTitle;

  /// No description provided for @contactsTake.
  ///
  /// In en, this message translates to:
  /// **'Use the phone’s contacts'**
  String get contactsTake;

  /// No description provided for @contactsBody.
  ///
  /// In en, this message translates to:
  /// **'Whoever has a number in them is no stranger, and is shown by your name for them. They stay on this phone.'**
  String get contactsBody;

  /// No description provided for @contactsTaken.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =0{No numbers found} =1{One number is known} other{{count} numbers are known}}'**
  String contactsTaken(int count);

  /// No description provided for @contactsDenied.
  ///
  /// In en, this message translates to:
  /// **'This phone does not let Causeway read its contacts. Allow it in the phone’s settings, then try again.'**
  String get contactsDenied;

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

  /// No description provided for @notifyNative.
  ///
  /// In en, this message translates to:
  /// **'Messages on your own service'**
  String get notifyNative;

  /// No description provided for @notifyThirdParty.
  ///
  /// In en, this message translates to:
  /// **'Messages from other apps'**
  String get notifyThirdParty;

  /// No description provided for @notifyNew.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{New message} other{{count} new messages}}'**
  String notifyNew(int count);

  /// No description provided for @notifyReply.
  ///
  /// In en, this message translates to:
  /// **'Reply'**
  String get notifyReply;

  /// No description provided for @notifyAskTitle.
  ///
  /// In en, this message translates to:
  /// **'Hear of new messages'**
  String get notifyAskTitle;

  /// No description provided for @notifyAskBody.
  ///
  /// In en, this message translates to:
  /// **'Causeway tells you when somebody writes. The locked screen shows who wrote, and no words, unless you choose otherwise.'**
  String get notifyAskBody;

  /// No description provided for @notifyAskYes.
  ///
  /// In en, this message translates to:
  /// **'Allow notifications'**
  String get notifyAskYes;

  /// No description provided for @notifyDenied.
  ///
  /// In en, this message translates to:
  /// **'This phone shows no notifications from Causeway. Allow them in the phone’s settings.'**
  String get notifyDenied;

  /// No description provided for @notifyMuted.
  ///
  /// In en, this message translates to:
  /// **'Muted chats'**
  String get notifyMuted;

  /// No description provided for @notifyMutedNone.
  ///
  /// In en, this message translates to:
  /// **'No chat is muted. Press a chat in the list for longer to mute it.'**
  String get notifyMutedNone;

  /// No description provided for @notifyPhone.
  ///
  /// In en, this message translates to:
  /// **'Sounds and more, in the phone’s settings'**
  String get notifyPhone;

  /// No description provided for @notifyProblems.
  ///
  /// In en, this message translates to:
  /// **'Messages that were not sent'**
  String get notifyProblems;

  /// No description provided for @notifyKept.
  ///
  /// In en, this message translates to:
  /// **'It is kept in the chat as a draft.'**
  String get notifyKept;

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

  /// No description provided for @settingsPhone.
  ///
  /// In en, this message translates to:
  /// **'This phone'**
  String get settingsPhone;

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

  /// No description provided for @changeTitle.
  ///
  /// In en, this message translates to:
  /// **'Change number'**
  String get changeTitle;

  /// No description provided for @changeUnderWay.
  ///
  /// In en, this message translates to:
  /// **'Being changed'**
  String get changeUnderWay;

  /// No description provided for @changeBody.
  ///
  /// In en, this message translates to:
  /// **'For when you have a new phone number. This is what happens.'**
  String get changeBody;

  /// No description provided for @changePointStays.
  ///
  /// In en, this message translates to:
  /// **'Your chats stay'**
  String get changePointStays;

  /// No description provided for @changePointStaysBody.
  ///
  /// In en, this message translates to:
  /// **'So do your settings, your blocks and your safety number.'**
  String get changePointStaysBody;

  /// No description provided for @changePointTold.
  ///
  /// In en, this message translates to:
  /// **'People on {service} are told'**
  String changePointTold(String service);

  /// No description provided for @changePointToldBody.
  ///
  /// In en, this message translates to:
  /// **'Those you have a chat with learn the new number.'**
  String get changePointToldBody;

  /// No description provided for @changePointWait.
  ///
  /// In en, this message translates to:
  /// **'People on other apps are not'**
  String get changePointWait;

  /// No description provided for @changePointWaitBody.
  ///
  /// In en, this message translates to:
  /// **'Chats with them wait until you agree, app by app, that they learn it. Then they may have to accept you again.'**
  String get changePointWaitBody;

  /// No description provided for @changePointOutside.
  ///
  /// In en, this message translates to:
  /// **'With a number from elsewhere'**
  String get changePointOutside;

  /// No description provided for @changePointOutsideBody.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats can only be read, until your number belongs to the European Economic Area again.'**
  String get changePointOutsideBody;

  /// No description provided for @changePointAccount.
  ///
  /// In en, this message translates to:
  /// **'You need an account for the new number'**
  String get changePointAccount;

  /// No description provided for @changePointAccountBody.
  ///
  /// In en, this message translates to:
  /// **'{service} gives you one, with a password or a code. The account of the old number is closed.'**
  String changePointAccountBody(String service);

  /// No description provided for @changeNewNumber.
  ///
  /// In en, this message translates to:
  /// **'New number'**
  String get changeNewNumber;

  /// No description provided for @changeNewNumberBody.
  ///
  /// In en, this message translates to:
  /// **'With the password or code that {service} gave you for it.'**
  String changeNewNumberBody(String service);

  /// No description provided for @changeGoOnTitle.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats can go on with this number'**
  String get changeGoOnTitle;

  /// No description provided for @changeGoOnBody.
  ///
  /// In en, this message translates to:
  /// **'As soon as you agree, app by app, that it is learnt there.'**
  String get changeGoOnBody;

  /// No description provided for @changeConfirmTitle.
  ///
  /// In en, this message translates to:
  /// **'Change to {number}?'**
  String changeConfirmTitle(String number);

  /// No description provided for @changeConfirmBody.
  ///
  /// In en, this message translates to:
  /// **'The account of {number} is closed. It cannot be opened again from here.'**
  String changeConfirmBody(String number);

  /// No description provided for @changeWorkingTitle.
  ///
  /// In en, this message translates to:
  /// **'Your number is being changed'**
  String get changeWorkingTitle;

  /// No description provided for @changeWorkingBody.
  ///
  /// In en, this message translates to:
  /// **'You can leave this page. It goes on by itself whenever there is a connection.'**
  String get changeWorkingBody;

  /// No description provided for @changeSigningIn.
  ///
  /// In en, this message translates to:
  /// **'Signing in with the new number'**
  String get changeSigningIn;

  /// No description provided for @changeLeaving.
  ///
  /// In en, this message translates to:
  /// **'Finishing what was begun with the old number'**
  String get changeLeaving;

  /// No description provided for @changeClosing.
  ///
  /// In en, this message translates to:
  /// **'The account of the old number is being closed'**
  String get changeClosing;

  /// No description provided for @changeDone.
  ///
  /// In en, this message translates to:
  /// **'Done'**
  String get changeDone;

  /// No description provided for @changeLeave.
  ///
  /// In en, this message translates to:
  /// **'Leave this page'**
  String get changeLeave;

  /// No description provided for @changeDoneTitle.
  ///
  /// In en, this message translates to:
  /// **'Your number is {number} now'**
  String changeDoneTitle(String number);

  /// No description provided for @changeDoneBody.
  ///
  /// In en, this message translates to:
  /// **'Your chats are where they were.'**
  String get changeDoneBody;

  /// No description provided for @changeOldTitle.
  ///
  /// In en, this message translates to:
  /// **'Your old number'**
  String get changeOldTitle;

  /// No description provided for @changeOldOpenTitle.
  ///
  /// In en, this message translates to:
  /// **'Your old number is still open'**
  String get changeOldOpenTitle;

  /// No description provided for @changeOldClosed.
  ///
  /// In en, this message translates to:
  /// **'The account of {number} is closed. Whoever writes to it hears that it does not exist.'**
  String changeOldClosed(String number);

  /// No description provided for @changeOldOpen.
  ///
  /// In en, this message translates to:
  /// **'Your home service did not close the account of {number}. Ask it to: what people send there, you do not see.'**
  String changeOldOpen(String number);

  /// No description provided for @changeOldUnknown.
  ///
  /// In en, this message translates to:
  /// **'It is not known yet whether the account of {number} is closed.'**
  String changeOldUnknown(String number);

  /// No description provided for @changeThirdPartyClosed.
  ///
  /// In en, this message translates to:
  /// **'Third-party chats can only be read'**
  String get changeThirdPartyClosed;

  /// No description provided for @changeTellTitle.
  ///
  /// In en, this message translates to:
  /// **'Who may learn the new number?'**
  String get changeTellTitle;

  /// No description provided for @changeTellBody.
  ///
  /// In en, this message translates to:
  /// **'Chats with people on these apps wait until you let them know it.'**
  String get changeTellBody;

  /// No description provided for @changeTell.
  ///
  /// In en, this message translates to:
  /// **'Share'**
  String get changeTell;

  /// No description provided for @changeTellTo.
  ///
  /// In en, this message translates to:
  /// **'Share my new number with {partner}'**
  String changeTellTo(String partner);

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

  /// No description provided for @blockedAddBody.
  ///
  /// In en, this message translates to:
  /// **'Whoever has this number is blocked in every app where it is known.'**
  String get blockedAddBody;

  /// No description provided for @tourAction.
  ///
  /// In en, this message translates to:
  /// **'What is a safety number?'**
  String get tourAction;

  /// No description provided for @tourKeyTitle.
  ///
  /// In en, this message translates to:
  /// **'Each device has a key'**
  String get tourKeyTitle;

  /// No description provided for @tourKeyBody.
  ///
  /// In en, this message translates to:
  /// **'Messages are encrypted for the devices of the other person. A safety number is the key of a device, written so that people can compare it.'**
  String get tourKeyBody;

  /// No description provided for @tourCompareTitle.
  ///
  /// In en, this message translates to:
  /// **'Comparing shows that nobody is in between'**
  String get tourCompareTitle;

  /// No description provided for @tourCompareBody.
  ///
  /// In en, this message translates to:
  /// **'Do it once, best when you meet. Is the number the same on both phones? Then nobody else can read what you write.'**
  String get tourCompareBody;

  /// No description provided for @tourChangeTitle.
  ///
  /// In en, this message translates to:
  /// **'If it changes, you are told'**
  String get tourChangeTitle;

  /// No description provided for @tourChangeBody.
  ///
  /// In en, this message translates to:
  /// **'A new phone has a new number. Once you have compared, nothing goes to a new device before you accept it.'**
  String get tourChangeBody;

  /// No description provided for @scanAction.
  ///
  /// In en, this message translates to:
  /// **'Scan their code'**
  String get scanAction;

  /// No description provided for @scanHint.
  ///
  /// In en, this message translates to:
  /// **'Point the camera at the code of the safety number on their phone.'**
  String get scanHint;

  /// No description provided for @scanSame.
  ///
  /// In en, this message translates to:
  /// **'It is the same. This device of {name} now counts as compared.'**
  String scanSame(String name);

  /// No description provided for @scanDifferent.
  ///
  /// In en, this message translates to:
  /// **'The key is another one. Do not trust this device before you know why.'**
  String get scanDifferent;

  /// No description provided for @scanNotNamed.
  ///
  /// In en, this message translates to:
  /// **'The code is from {name}, but it names none of these devices.'**
  String scanNotNamed(String name);

  /// No description provided for @scanOtherAccount.
  ///
  /// In en, this message translates to:
  /// **'This is the code of another account.'**
  String get scanOtherAccount;

  /// No description provided for @scanNoCode.
  ///
  /// In en, this message translates to:
  /// **'This is not the code of a safety number.'**
  String get scanNoCode;

  /// No description provided for @scanAgain.
  ///
  /// In en, this message translates to:
  /// **'Scan again'**
  String get scanAgain;

  /// No description provided for @scanNoCamera.
  ///
  /// In en, this message translates to:
  /// **'The camera cannot be used now. Another app may be using it.'**
  String get scanNoCamera;

  /// No description provided for @scanExplain.
  ///
  /// In en, this message translates to:
  /// **'The camera looks for the code on their phone, and for nothing else. No picture is kept.'**
  String get scanExplain;

  /// No description provided for @safetyTitle.
  ///
  /// In en, this message translates to:
  /// **'Safety number'**
  String get safetyTitle;

  /// No description provided for @safetyExplained.
  ///
  /// In en, this message translates to:
  /// **'Compare these with {name}, side by side or by reading them out on the phone. If they are the same, nobody is in between.'**
  String safetyExplained(String name);

  /// No description provided for @safetyMine.
  ///
  /// In en, this message translates to:
  /// **'Your phone'**
  String get safetyMine;

  /// No description provided for @safetyCode.
  ///
  /// In en, this message translates to:
  /// **'Code of your safety number'**
  String get safetyCode;

  /// No description provided for @safetyCodeBody.
  ///
  /// In en, this message translates to:
  /// **'The same as a code: {name} can scan it with their app.'**
  String safetyCodeBody(String name);

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

  /// No description provided for @infoState.
  ///
  /// In en, this message translates to:
  /// **'Where it stands'**
  String get infoState;

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

  /// No description provided for @infoPixels.
  ///
  /// In en, this message translates to:
  /// **'{width} × {height}'**
  String infoPixels(int width, int height);

  /// No description provided for @infoDevice.
  ///
  /// In en, this message translates to:
  /// **'From their device {number}'**
  String infoDevice(String number);

  /// No description provided for @infoCopy.
  ///
  /// In en, this message translates to:
  /// **'Copy what happened'**
  String get infoCopy;

  /// No description provided for @infoCopied.
  ///
  /// In en, this message translates to:
  /// **'Copied. It holds no word of the message.'**
  String get infoCopied;

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

  /// No description provided for @tracePreparing.
  ///
  /// In en, this message translates to:
  /// **'Being prepared'**
  String get tracePreparing;

  /// No description provided for @tracePrepared.
  ///
  /// In en, this message translates to:
  /// **'Prepared'**
  String get tracePrepared;

  /// No description provided for @traceUploading.
  ///
  /// In en, this message translates to:
  /// **'Being uploaded'**
  String get traceUploading;

  /// No description provided for @traceUploaded.
  ///
  /// In en, this message translates to:
  /// **'Uploaded to your home service'**
  String get traceUploaded;

  /// No description provided for @traceDownloading.
  ///
  /// In en, this message translates to:
  /// **'Being downloaded'**
  String get traceDownloading;

  /// No description provided for @traceDownloaded.
  ///
  /// In en, this message translates to:
  /// **'Downloaded and checked'**
  String get traceDownloaded;

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

  /// No description provided for @diagnosticsShare.
  ///
  /// In en, this message translates to:
  /// **'Send to somebody who helps'**
  String get diagnosticsShare;

  /// No description provided for @bundleTitle.
  ///
  /// In en, this message translates to:
  /// **'Report for support'**
  String get bundleTitle;

  /// No description provided for @bundleBody.
  ///
  /// In en, this message translates to:
  /// **'This is all that is sent. It does not say what you wrote, to whom, or with which keys. Read it first.'**
  String get bundleBody;

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

  /// No description provided for @diagnosticsWarning.
  ///
  /// In en, this message translates to:
  /// **'Trouble with the list of apps'**
  String get diagnosticsWarning;

  /// No description provided for @diagnosticsPolicy.
  ///
  /// In en, this message translates to:
  /// **'Who may reach you'**
  String get diagnosticsPolicy;

  /// No description provided for @diagnosticsNumberChange.
  ///
  /// In en, this message translates to:
  /// **'Last change of number'**
  String get diagnosticsNumberChange;

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

  /// No description provided for @attachAction.
  ///
  /// In en, this message translates to:
  /// **'Attach'**
  String get attachAction;

  /// No description provided for @attachPhoto.
  ///
  /// In en, this message translates to:
  /// **'Take a photo'**
  String get attachPhoto;

  /// No description provided for @attachVideo.
  ///
  /// In en, this message translates to:
  /// **'Record a video'**
  String get attachVideo;

  /// No description provided for @attachGallery.
  ///
  /// In en, this message translates to:
  /// **'Photos and videos'**
  String get attachGallery;

  /// No description provided for @attachFailed.
  ///
  /// In en, this message translates to:
  /// **'The phone could not hand it over. Try again.'**
  String get attachFailed;

  /// No description provided for @refusedCamera.
  ///
  /// In en, this message translates to:
  /// **'Causeway may not use the camera'**
  String get refusedCamera;

  /// No description provided for @refusedPhotos.
  ///
  /// In en, this message translates to:
  /// **'Causeway may not see your photos'**
  String get refusedPhotos;

  /// No description provided for @refusedMicrophone.
  ///
  /// In en, this message translates to:
  /// **'Causeway may not use the microphone'**
  String get refusedMicrophone;

  /// No description provided for @refusedBody.
  ///
  /// In en, this message translates to:
  /// **'Allow it in the phone’s settings, then try again.'**
  String get refusedBody;

  /// No description provided for @sendTo.
  ///
  /// In en, this message translates to:
  /// **'Send to {name}'**
  String sendTo(String name);

  /// No description provided for @previewCaption.
  ///
  /// In en, this message translates to:
  /// **'Caption'**
  String get previewCaption;

  /// No description provided for @previewAlt.
  ///
  /// In en, this message translates to:
  /// **'Description'**
  String get previewAlt;

  /// No description provided for @previewAltBody.
  ///
  /// In en, this message translates to:
  /// **'Read out on this phone. It does not go along: what others are to know of the picture belongs into the caption.'**
  String get previewAltBody;

  /// No description provided for @previewTrim.
  ///
  /// In en, this message translates to:
  /// **'Part to send'**
  String get previewTrim;

  /// No description provided for @previewTrimmed.
  ///
  /// In en, this message translates to:
  /// **'{start} – {end} ({length})'**
  String previewTrimmed(String start, String end, String length);

  /// No description provided for @previewFits.
  ///
  /// In en, this message translates to:
  /// **'Made to fit into {size}, the most that can be sent here.'**
  String previewFits(String size);

  /// No description provided for @previewTooLarge.
  ///
  /// In en, this message translates to:
  /// **'It has {size}. The most that can be sent here is {most}.'**
  String previewTooLarge(String size, String most);

  /// No description provided for @previewNotTaken.
  ///
  /// In en, this message translates to:
  /// **'Such files cannot be sent in this chat.'**
  String get previewNotTaken;

  /// No description provided for @previewKeepsAll.
  ///
  /// In en, this message translates to:
  /// **'Sent as it is, with all that the file holds: often also where and when it was made.'**
  String get previewKeepsAll;

  /// No description provided for @previewCanRun.
  ///
  /// In en, this message translates to:
  /// **'It can run as a program. Some apps refuse such files, or warn of them.'**
  String get previewCanRun;

  /// No description provided for @previewDisguised.
  ///
  /// In en, this message translates to:
  /// **'It is something else than its name says. Some apps refuse such files, or warn of them.'**
  String get previewDisguised;

  /// No description provided for @previewFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'This cannot be sent'**
  String get previewFailedTitle;

  /// No description provided for @voiceRecord.
  ///
  /// In en, this message translates to:
  /// **'Record a voice message'**
  String get voiceRecord;

  /// No description provided for @voiceHint.
  ///
  /// In en, this message translates to:
  /// **'Hold the microphone while you speak, and let go to send.'**
  String get voiceHint;

  /// No description provided for @voiceSlide.
  ///
  /// In en, this message translates to:
  /// **'Slide away to cancel'**
  String get voiceSlide;

  /// No description provided for @voiceRecording.
  ///
  /// In en, this message translates to:
  /// **'Recording'**
  String get voiceRecording;

  /// No description provided for @voicePaused.
  ///
  /// In en, this message translates to:
  /// **'Recording paused'**
  String get voicePaused;

  /// No description provided for @voicePause.
  ///
  /// In en, this message translates to:
  /// **'Pause recording'**
  String get voicePause;

  /// No description provided for @voiceResume.
  ///
  /// In en, this message translates to:
  /// **'Go on recording'**
  String get voiceResume;

  /// No description provided for @voiceDelete.
  ///
  /// In en, this message translates to:
  /// **'Delete recording'**
  String get voiceDelete;

  /// No description provided for @voiceDeleteTitle.
  ///
  /// In en, this message translates to:
  /// **'Delete this recording?'**
  String get voiceDeleteTitle;

  /// No description provided for @voiceDeleteBody.
  ///
  /// In en, this message translates to:
  /// **'Nobody has got it, and it cannot be brought back.'**
  String get voiceDeleteBody;

  /// No description provided for @voiceUnsent.
  ///
  /// In en, this message translates to:
  /// **'Unsent voice message, {length}'**
  String voiceUnsent(String length);

  /// No description provided for @voiceDiscard.
  ///
  /// In en, this message translates to:
  /// **'Discard'**
  String get voiceDiscard;

  /// No description provided for @voiceNoMicrophone.
  ///
  /// In en, this message translates to:
  /// **'The microphone cannot be used now. Another app may be using it.'**
  String get voiceNoMicrophone;

  /// No description provided for @kindPhotos.
  ///
  /// In en, this message translates to:
  /// **'Photos'**
  String get kindPhotos;

  /// No description provided for @kindVoices.
  ///
  /// In en, this message translates to:
  /// **'Voice messages'**
  String get kindVoices;

  /// No description provided for @kindVideos.
  ///
  /// In en, this message translates to:
  /// **'Videos'**
  String get kindVideos;

  /// No description provided for @kindFiles.
  ///
  /// In en, this message translates to:
  /// **'Files'**
  String get kindFiles;

  /// No description provided for @qualityHd.
  ///
  /// In en, this message translates to:
  /// **'High quality'**
  String get qualityHd;

  /// No description provided for @qualityHdBody.
  ///
  /// In en, this message translates to:
  /// **'Photos and videos are sharper and take more data.'**
  String get qualityHdBody;

  /// No description provided for @autoAlways.
  ///
  /// In en, this message translates to:
  /// **'On any network'**
  String get autoAlways;

  /// No description provided for @autoWifi.
  ///
  /// In en, this message translates to:
  /// **'On Wi-Fi only'**
  String get autoWifi;

  /// No description provided for @autoNever.
  ///
  /// In en, this message translates to:
  /// **'Never'**
  String get autoNever;

  /// No description provided for @storageTitle.
  ///
  /// In en, this message translates to:
  /// **'Storage and data'**
  String get storageTitle;

  /// No description provided for @storageDownload.
  ///
  /// In en, this message translates to:
  /// **'Downloaded without asking'**
  String get storageDownload;

  /// No description provided for @storageDownloadBody.
  ///
  /// In en, this message translates to:
  /// **'All else is downloaded when you tap it. From people who only ask to write to you, nothing is.'**
  String get storageDownloadBody;

  /// No description provided for @storageSending.
  ///
  /// In en, this message translates to:
  /// **'What you send'**
  String get storageSending;

  /// No description provided for @storageLowData.
  ///
  /// In en, this message translates to:
  /// **'Less data for voice messages'**
  String get storageLowData;

  /// No description provided for @storageLowDataBody.
  ///
  /// In en, this message translates to:
  /// **'A third less, and a little less clear.'**
  String get storageLowDataBody;

  /// No description provided for @storageUse.
  ///
  /// In en, this message translates to:
  /// **'Storage use'**
  String get storageUse;

  /// No description provided for @storageTotal.
  ///
  /// In en, this message translates to:
  /// **'{size} in all'**
  String storageTotal(String size);

  /// No description provided for @storageByKind.
  ///
  /// In en, this message translates to:
  /// **'By kind'**
  String get storageByKind;

  /// No description provided for @storageByChat.
  ///
  /// In en, this message translates to:
  /// **'By chat'**
  String get storageByChat;

  /// No description provided for @storageItems.
  ///
  /// In en, this message translates to:
  /// **'{count, plural, =1{1 item, {size}} other{{count} items, {size}}}'**
  String storageItems(int count, String size);

  /// No description provided for @storageRemove.
  ///
  /// In en, this message translates to:
  /// **'Remove all: {what}'**
  String storageRemove(String what);

  /// No description provided for @storageOlder.
  ///
  /// In en, this message translates to:
  /// **'Remove what is older'**
  String get storageOlder;

  /// No description provided for @storageMonth.
  ///
  /// In en, this message translates to:
  /// **'Older than a month'**
  String get storageMonth;

  /// No description provided for @storageMonths.
  ///
  /// In en, this message translates to:
  /// **'Older than three months'**
  String get storageMonths;

  /// No description provided for @storageYear.
  ///
  /// In en, this message translates to:
  /// **'Older than a year'**
  String get storageYear;

  /// No description provided for @storageConfirmSize.
  ///
  /// In en, this message translates to:
  /// **'{size} become free.'**
  String storageConfirmSize(String size);

  /// No description provided for @storageConfirm.
  ///
  /// In en, this message translates to:
  /// **'The messages stay. What you received can be downloaded again only while the sender’s service still has it.'**
  String get storageConfirm;

  /// No description provided for @storageYes.
  ///
  /// In en, this message translates to:
  /// **'Remove'**
  String get storageYes;

  /// No description provided for @storageFreed.
  ///
  /// In en, this message translates to:
  /// **'{size} are free again.'**
  String storageFreed(String size);

  /// No description provided for @storageFreedNothing.
  ///
  /// In en, this message translates to:
  /// **'There was nothing to remove.'**
  String get storageFreedNothing;

  /// No description provided for @storageEmptyTitle.
  ///
  /// In en, this message translates to:
  /// **'No media on this phone'**
  String get storageEmptyTitle;

  /// No description provided for @storageEmptyBody.
  ///
  /// In en, this message translates to:
  /// **'Photos, voice messages, videos and files from your chats are counted here.'**
  String get storageEmptyBody;

  /// No description provided for @storageFailedTitle.
  ///
  /// In en, this message translates to:
  /// **'Storage use could not be read'**
  String get storageFailedTitle;

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
  bool isSupported(Locale locale) => <String>['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'is', 'it', 'lt', 'lv', 'mt', 'nb', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv'].contains(locale.languageCode);

  @override
  bool shouldReload(_AppLocalizationsDelegate old) => false;
}

AppLocalizations lookupAppLocalizations(Locale locale) {


  // Lookup logic when only language code is specified.
  switch (locale.languageCode) {
    case 'bg': return AppLocalizationsBg();
    case 'cs': return AppLocalizationsCs();
    case 'da': return AppLocalizationsDa();
    case 'de': return AppLocalizationsDe();
    case 'el': return AppLocalizationsEl();
    case 'en': return AppLocalizationsEn();
    case 'es': return AppLocalizationsEs();
    case 'et': return AppLocalizationsEt();
    case 'fi': return AppLocalizationsFi();
    case 'fr': return AppLocalizationsFr();
    case 'ga': return AppLocalizationsGa();
    case 'hr': return AppLocalizationsHr();
    case 'hu': return AppLocalizationsHu();
    case 'is': return AppLocalizationsIs();
    case 'it': return AppLocalizationsIt();
    case 'lt': return AppLocalizationsLt();
    case 'lv': return AppLocalizationsLv();
    case 'mt': return AppLocalizationsMt();
    case 'nb': return AppLocalizationsNb();
    case 'nl': return AppLocalizationsNl();
    case 'pl': return AppLocalizationsPl();
    case 'pt': return AppLocalizationsPt();
    case 'ro': return AppLocalizationsRo();
    case 'sk': return AppLocalizationsSk();
    case 'sl': return AppLocalizationsSl();
    case 'sv': return AppLocalizationsSv();
  }

  throw FlutterError(
    'AppLocalizations.delegate failed to load unsupported locale "$locale". This is likely '
    'an issue with the localizations generation tool. Please file an issue '
    'on GitHub with a reproducible sample app and the gen-l10n configuration '
    'that was used.'
  );
}
