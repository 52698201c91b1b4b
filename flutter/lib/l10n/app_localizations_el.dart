// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Modern Greek (`el`).
class AppLocalizationsEl extends AppLocalizations {
  AppLocalizationsEl([String locale = 'el']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Αποδοχή';

  @override
  String get actionAgain => 'Δοκιμή ξανά';

  @override
  String get actionBack => 'Πίσω';

  @override
  String get actionBlock => 'Αποκλεισμός';

  @override
  String get actionCancel => 'Άκυρο';

  @override
  String get actionClose => 'Κλείσιμο';

  @override
  String get actionContinue => 'Συνέχεια';

  @override
  String get actionCopy => 'Αντιγραφή κειμένου';

  @override
  String get actionDismiss => 'Όχι τώρα';

  @override
  String get actionDone => 'Τέλος';

  @override
  String get actionMore => 'Περισσότερα';

  @override
  String get actionOpenSettings => 'Άνοιγμα ρυθμίσεων';

  @override
  String get actionRefuse => 'Απόρριψη';

  @override
  String get actionReport => 'Αναφορά';

  @override
  String get actionSearch => 'Αναζήτηση';

  @override
  String get actionSetUp => 'Ρύθμιση';

  @override
  String get actionSignInAgain => 'Σύνδεση ξανά';

  @override
  String get actionUndo => 'Αναίρεση';

  @override
  String get loading => 'Φόρτωση';

  @override
  String get linkCopied => 'Αντιγράφηκε';

  @override
  String listAnd(String first, String last) {
    return '$first και $last';
  }

  @override
  String get openingTitle => 'Άνοιγμα των συνομιλιών σας';

  @override
  String get openingFailedTitle => 'Οι συνομιλίες σας δεν άνοιξαν';

  @override
  String get openingRecover => 'Ανάκτηση όσων διαβάζονται';

  @override
  String get openingRecoverExplained => 'Το κατεστραμμένο αρχείο μένει όπως είναι δίπλα στο νέο. Όσοι μιλούν μαζί σας θα δουν νέο αριθμό ασφαλείας.';

  @override
  String get openingRecovering => 'Ανάκτηση των συνομιλιών σας';

  @override
  String get openingAnew => 'Διαγραφή και σύνδεση ξανά';

  @override
  String get openingAnewExplained => 'Αν αυτό δεν βοηθήσει, το κλειδί έχει χαθεί, όπως μετά από επαναφορά ή με αντίγραφο άλλου τηλεφώνου. Τότε κανείς δεν μπορεί να διαβάσει τις συνομιλίες σε αυτό το τηλέφωνο. Μπορείτε να τις διαγράψετε εδώ και να συνδεθείτε ξανά.';

  @override
  String get openingAnewQuestion => 'Διαγραφή των συνομιλιών σε αυτό το τηλέφωνο;';

  @override
  String get openingAnewConsequence => 'Δεν μπορούν να επανέλθουν. Όσοι μιλούν μαζί σας θα δουν νέο αριθμό ασφαλείας.';

  @override
  String get recoveredTitle => 'Οι συνομιλίες σας ανακτήθηκαν';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Σώθηκαν $count μηνύματα.',
      one: 'Σώθηκε ένα μήνυμα.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Σώθηκαν $count συνομιλίες.',
      one: 'Σώθηκε μία συνομιλία.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count μηνύματα μένουν να σταλούν. Φεύγουν μόνα τους.',
      one: 'Ένα μήνυμα μένει να σταλεί. Φεύγει μόνο του.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Έως $count μηνύματα και συνομιλίες δεν διαβάστηκαν.',
      one: 'Ένα μήνυμα ή μία συνομιλία δεν διαβάστηκε.',
      zero: 'Απ’ όσο είναι γνωστό, δεν λείπει τίποτα.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Όσοι μιλούν μαζί σας βλέπουν νέο αριθμό ασφαλείας. Συγκρίνετέ τον ξανά με όσους τον είχατε συγκρίνει.';

  @override
  String get recoveredAside => 'Το κατεστραμμένο αρχείο φυλάχτηκε. Διαγράψτε το όταν δεν σας λείπει τίποτα.';

  @override
  String get recoveredDelete => 'Διαγραφή κατεστραμμένου αρχείου';

  @override
  String get recoveredDeleted => 'Το κατεστραμμένο αρχείο διαγράφηκε.';

  @override
  String get welcomeTitle => 'Μία εφαρμογή. Και για όσους έχουν άλλες.';

  @override
  String get welcomeBody => 'Με το Causeway γράφετε σε όσους χρησιμοποιούν άλλη εφαρμογή μηνυμάτων, με κρυπτογράφηση από άκρο σε άκρο και από τον αριθμό που έχετε.';

  @override
  String get welcomePointEncrypted => 'Πάντα με κρυπτογράφηση από άκρο σε άκρο. Δεν στέλνεται τίποτα αλλιώς.';

  @override
  String get welcomePointShared => 'Όσοι είναι σε άλλες εφαρμογές μαθαίνουν τον αριθμό τηλεφώνου σας και τίποτα άλλο για εσάς.';

  @override
  String get welcomePointYours => 'Ανενεργό μέχρι να το ενεργοποιήσετε. Εσείς διαλέγετε ποιες εφαρμογές σάς βρίσκουν.';

  @override
  String get welcomeStart => 'Έναρξη με τον αριθμό μου';

  @override
  String get numberTitle => 'Ο αριθμός τηλεφώνου σας';

  @override
  String get numberBody => 'Από αυτόν σας γνωρίζουν. Γράφεται με τον κωδικό χώρας.';

  @override
  String get numberCountry => 'Χώρα';

  @override
  String get numberCountryOther => 'Άλλη χώρα: γράψτε + και τον κωδικό της';

  @override
  String get numberCountrySearch => 'Αναζήτηση χώρας';

  @override
  String get numberCountryNone => 'Δεν υπάρχει χώρα με αυτό το όνομα στη λίστα. Γράψτε στον αριθμό + και τον κωδικό.';

  @override
  String get numberCountriesInside => 'Ευρωπαϊκός Οικονομικός Χώρος';

  @override
  String get numberCountriesOutside => 'Άλλες χώρες';

  @override
  String get numberField => 'Αριθμός τηλεφώνου';

  @override
  String get numberEligibleTitle => 'Με αυτόν τον αριθμό γίνονται συνομιλίες με άλλες εφαρμογές';

  @override
  String get numberEligibleBody => 'Ανήκει στον Ευρωπαϊκό Οικονομικό Χώρο, όπου ο νόμος ανοίγει τις εφαρμογές μηνυμάτων μεταξύ τους. Αποφασίζετε αργότερα αν θα το χρησιμοποιήσετε.';

  @override
  String get numberOutsideTitle => 'Με αυτόν τον αριθμό δεν γίνονται συνομιλίες με άλλες εφαρμογές';

  @override
  String get numberOutsideBody => 'Είναι για αριθμούς του Ευρωπαϊκού Οικονομικού Χώρου. Όλα τα άλλα λειτουργούν. Μετράει ο αριθμός, όχι πού βρίσκεστε.';

  @override
  String get eligibilityInEea => 'Ο αριθμός ανήκει στον Ευρωπαϊκό Οικονομικό Χώρο.';

  @override
  String get eligibilityOutsideEea => 'Ο αριθμός ανήκει σε περιοχή έξω από τον Ευρωπαϊκό Οικονομικό Χώρο.';

  @override
  String get eligibilityNoRegion => 'Ο αριθμός δεν ανήκει σε καμία χώρα. Ελέγξτε τα πρώτα ψηφία.';

  @override
  String get eligibilityNotInternational => 'Γράψτε τον αριθμό με + και τον κωδικό χώρας, όπως +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Αυτός δεν είναι αριθμός τηλεφώνου. Έχει μόνο ψηφία, μετά από +.';

  @override
  String get eligibilityUnknownCountryCode => 'Καμία χώρα δεν έχει αυτόν τον κωδικό. Ελέγξτε τα ψηφία μετά το +.';

  @override
  String get eligibilityTooShort => 'Ο αριθμός είναι πολύ μικρός για τη χώρα του. Λείπουν ψηφία;';

  @override
  String get eligibilityTooLong => 'Ο αριθμός είναι πολύ μεγάλος για τη χώρα του. Υπάρχει ψηφίο παραπάνω;';

  @override
  String get eligibilityNotAssigned => 'Η χώρα δεν έχει δώσει τέτοιον αριθμό. Ελέγξτε τα ψηφία.';

  @override
  String get eligibilityMore => 'Ποιοι αριθμοί μετράνε';

  @override
  String get eligibilityTitle => 'Ποιοι αριθμοί μετράνε';

  @override
  String get eligibilityNumber => 'Μετράει ο αριθμός, όχι πού βρίσκεστε';

  @override
  String get eligibilityNumberBody => 'Το ευρωπαϊκό δίκαιο ανοίγει τις εφαρμογές μηνυμάτων μεταξύ τους για όσους ο αριθμός τους ανήκει στον Ευρωπαϊκό Οικονομικό Χώρο. Στο ταξίδι δεν αλλάζει τίποτα.';

  @override
  String get eligibilityBoth => 'Και οι δύο';

  @override
  String get eligibilityBothBody => 'Και το άλλο άτομο πρέπει να βρίσκεται στον Ευρωπαϊκό Οικονομικό Χώρο. Όπου οι άνθρωποι είναι γνωστοί με τον αριθμό τους, μετράει αυτός· για τους άλλους εγγυάται η εφαρμογή τους.';

  @override
  String get eligibilityLeaving => 'Αν αλλάξει ο αριθμός σας';

  @override
  String get eligibilityLeavingBody => 'Με αριθμό από αλλού, οι συνομιλίες σας με άλλες εφαρμογές μένουν σε αυτό το τηλέφωνο και διαβάζονται. Τίποτα δεν στέλνεται ούτε λαμβάνεται μέχρι να έχετε ξανά αριθμό από εδώ.';

  @override
  String get signInTitle => 'Σύνδεση';

  @override
  String get signInBody => 'Η υπηρεσία σας κρατά τον λογαριασμό σας. Σας έδωσε κωδικό πρόσβασης ή κωδικό σύνδεσης.';

  @override
  String signInAs(String number) {
    return 'Σύνδεση ως $number';
  }

  @override
  String get signInService => 'Η υπηρεσία σας';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Κωδικός πρόσβασης';

  @override
  String get signInSecretShow => 'Εμφάνιση κωδικού';

  @override
  String get signInSecretHide => 'Απόκρυψη κωδικού';

  @override
  String get signInWithToken => 'Έχω κωδικό σύνδεσης';

  @override
  String get signInWithPassword => 'Έχω κωδικό πρόσβασης';

  @override
  String get signInToken => 'Κωδικός σύνδεσης';

  @override
  String get signInButton => 'Σύνδεση';

  @override
  String get signInStoring => 'Προετοιμασία του τηλεφώνου';

  @override
  String signInConnecting(String service) {
    return 'Σύνδεση με $service';
  }

  @override
  String get signInMissingService => 'Γράψτε το όνομα της υπηρεσίας σας, όπως home.example.';

  @override
  String get signInMissingSecret => 'Γράψτε τον κωδικό που σας έδωσε η υπηρεσία σας.';

  @override
  String signInSlow(String service) {
    return '$service: δεν υπάρχει ακόμη απάντηση. Το Causeway συνεχίζει να δοκιμάζει. Μπορείτε να περιμένετε ή να συνεχίσετε και να ξανακοιτάξετε αργότερα.';
  }

  @override
  String get signInGoOn => 'Συνέχεια χωρίς αναμονή';

  @override
  String get signInRefused => 'Η υπηρεσία σας δεν γνωρίζει αυτόν τον αριθμό με αυτόν τον κωδικό. Ελέγξτε και τα δύο.';

  @override
  String get signInBadAddress => 'Δεν υπάρχει υπηρεσία με αυτό το όνομα. Ελέγξτε το.';

  @override
  String get signInStartOver => 'Από την αρχή με άλλον αριθμό ή υπηρεσία';

  @override
  String signInAgainBody(String service) {
    return '$service: ο κωδικός σε αυτό το τηλέφωνο δεν γίνεται πια δεκτός. Οι συνομιλίες σας μένουν.';
  }

  @override
  String get removeAccount => 'Αφαίρεση λογαριασμού από αυτό το τηλέφωνο';

  @override
  String get removeAccountTitle => 'Αφαίρεση του λογαριασμού και διαγραφή όλων των συνομιλιών;';

  @override
  String removeAccountBody(String service) {
    return 'Όλες οι συνομιλίες και τα μηνύματα σε αυτό το τηλέφωνο διαγράφονται. Δεν υπάρχουν πουθενά αλλού και δεν επανέρχονται. Ο λογαριασμός σας ($service) μένει· όταν συνδεθείτε ξανά, οι άλλοι βλέπουν νέο αριθμό ασφαλείας.';
  }

  @override
  String get removeAccountYes => 'Διαγραφή όλων';

  @override
  String get inboxTitle => 'Συνομιλίες';

  @override
  String get inboxThirdPartyTitle => 'Συνομιλίες με άλλες εφαρμογές';

  @override
  String get inboxArchiveTitle => 'Αρχειοθετημένες συνομιλίες';

  @override
  String get inboxEmptyTitle => 'Καμία συνομιλία ακόμη';

  @override
  String get inboxEmptyBody => 'Γράψτε σε κάποιον και η συνομιλία θα εμφανιστεί εδώ.';

  @override
  String get inboxEmptyUnreadTitle => 'Όλα διαβάστηκαν';

  @override
  String get inboxEmptyUnreadBody => 'Δεν υπάρχει μη αναγνωσμένη συνομιλία.';

  @override
  String get inboxEmptyArchiveTitle => 'Τίποτα στο αρχείο';

  @override
  String get inboxEmptyArchiveBody => 'Σύρετε μια συνομιλία στο πλάι για να μπει εδώ.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Καμία συνομιλία στο $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Γράψτε σε κάποιον εκεί και η συνομιλία θα εμφανιστεί εδώ.';

  @override
  String get inboxFailedTitle => 'Οι συνομιλίες σας δεν διαβάστηκαν';

  @override
  String get inboxFilterAll => 'Όλες';

  @override
  String get inboxFilterUnread => 'Μη αναγνωσμένες';

  @override
  String get inboxNewChat => 'Νέα συνομιλία';

  @override
  String get inboxSettings => 'Ρυθμίσεις';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count αιτήματα',
      one: 'Ένα αίτημα',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Σας έγραψαν άτομα που δεν γνωρίζετε';

  @override
  String get inboxThirdPartyRow => 'Συνομιλίες με άλλες εφαρμογές';

  @override
  String get inboxArchivedRow => 'Αρχείο';

  @override
  String inboxDraft(String text) {
    return 'Πρόχειρο: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Εσείς: $text';
  }

  @override
  String get inboxNothingYet => 'Τίποτα ακόμη';

  @override
  String get inboxPinned => 'Καρφιτσωμένη';

  @override
  String get inboxMuted => 'Σε σίγαση';

  @override
  String get inboxMarkedUnread => 'Σημειωμένη ως μη αναγνωσμένη';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count μη αναγνωσμένα μηνύματα',
      one: 'Ένα μη αναγνωσμένο μήνυμα',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count μη αναγνωσμένες συνομιλίες',
      one: 'μία μη αναγνωσμένη συνομιλία',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'στο $partner';
  }

  @override
  String get inboxPin => 'Καρφίτσωμα';

  @override
  String get inboxUnpin => 'Ξεκαρφίτσωμα';

  @override
  String get inboxMute => 'Σίγαση';

  @override
  String get inboxUnmute => 'Τέλος σίγασης';

  @override
  String get inboxMuteHour => 'Για μία ώρα';

  @override
  String get inboxMuteDay => 'Για μία ημέρα';

  @override
  String get inboxMuteAlways => 'Μέχρι να τη σταματήσω';

  @override
  String get inboxArchive => 'Αρχειοθέτηση';

  @override
  String get inboxUnarchive => 'Έξοδος από το αρχείο';

  @override
  String inboxArchivedNow(String name) {
    return 'Η συνομιλία ($name) είναι στο αρχείο.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Η συνομιλία ($name) βγήκε από το αρχείο.';
  }

  @override
  String get inboxMarkRead => 'Σήμανση ως αναγνωσμένη';

  @override
  String get inboxMarkUnread => 'Σήμανση ως μη αναγνωσμένη';

  @override
  String get inboxYesterday => 'Χθες';

  @override
  String get inboxToday => 'Σήμερα';

  @override
  String get noticeTitle => 'Γράψτε σε άλλες εφαρμογές';

  @override
  String noticeBody(String apps) {
    return 'Από εδώ μπορείτε τώρα να γράψετε σε: $apps. Είναι ανενεργό μέχρι να το ρυθμίσετε.';
  }

  @override
  String get bannerToken => 'Ο κωδικός σύνδεσής σας λήγει σύντομα. Δώστε έναν νέο, για να συνεχίσουν να έρχονται μηνύματα.';

  @override
  String get bannerOffline => 'Χωρίς σύνδεση. Ό,τι γράφετε φυλάσσεται και στέλνεται αργότερα.';

  @override
  String get bannerConnecting => 'Σύνδεση…';

  @override
  String get bannerUntrusted => 'Αυτό το δίκτυο δεν αφήνει το Causeway να φτάσει στην υπηρεσία σας. Ζητά πρώτα σύνδεση το Wi-Fi;';

  @override
  String get bannerStorageFull => 'Το τηλέφωνο είναι γεμάτο. Ελευθερώστε χώρο: ως τότε δεν αποθηκεύονται μηνύματα.';

  @override
  String get bannerStorageDamaged => 'Το αρχείο με τις συνομιλίες σας είναι κατεστραμμένο. Κλείστε το Causeway και ανοίξτε το ξανά για ανάκτηση.';

  @override
  String get stopCredentialsRefused => 'Η υπηρεσία σας απέρριψε τον αριθμό ή τον κωδικό. Συνδεθείτε ξανά.';

  @override
  String get stopAccountDisabled => 'Η υπηρεσία σας απενεργοποίησε αυτόν τον λογαριασμό. Ρωτήστε γιατί.';

  @override
  String get stopNoSafeLogin => 'Η υπηρεσία σας δεν έχει ασφαλή τρόπο σύνδεσης. Ο κωδικός δεν στάλθηκε. Ενημερώστε την υπηρεσία σας.';

  @override
  String get stopUntrustedServer => 'Ο διακομιστής δεν μπορεί να αποδείξει ότι είναι η υπηρεσία σας. Δεν στάλθηκε τίποτα. Δοκιμάστε άλλο δίκτυο.';

  @override
  String get stopReplaced => 'Άλλο τηλέφωνο συνδέθηκε σε αυτόν τον λογαριασμό. Μόνο ένα μπορεί να είναι ενεργό.';

  @override
  String get stopBadAddress => 'Η διεύθυνση της υπηρεσίας σας δεν είναι έγκυρη. Συνδεθείτε ξανά.';

  @override
  String get searchHint => 'Λέξεις στα μηνύματά σας';

  @override
  String get searchClear => 'Καθαρισμός';

  @override
  String get searchEmptyTitle => 'Αναζήτηση στα μηνύματά σας';

  @override
  String get searchEmptyBody => 'Γράψτε μια λέξη ή την αρχή της. Τίποτα δεν φεύγει από αυτό το τηλέφωνο.';

  @override
  String get searchNothingTitle => 'Δεν βρέθηκε τίποτα';

  @override
  String get searchNothingBody => 'Κανένα μήνυμα δεν έχει όλες αυτές τις λέξεις.';

  @override
  String searchMore(int count) {
    return 'Αυτά είναι τα $count νεότερα. Προσθέστε μια λέξη για παλαιότερα.';
  }

  @override
  String get chatMessageHint => 'Μήνυμα';

  @override
  String get chatSend => 'Αποστολή';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % όσων χωρούν σε ένα μήνυμα';
  }

  @override
  String get chatEmptyTitle => 'Πείτε γεια';

  @override
  String get chatEmptyNative => 'Τα μηνύματα εδώ έχουν κρυπτογράφηση από άκρο σε άκρο.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name: χρησιμοποιεί $partner. Τα μηνύματα έχουν κρυπτογράφηση από άκρο σε άκρο· για όσα λαμβάνει το $partner ισχύουν οι όροι του.';
  }

  @override
  String get chatFailedTitle => 'Αυτή η συνομιλία δεν διαβάστηκε';

  @override
  String chatOn(String partner) {
    return 'στο $partner';
  }

  @override
  String get chatNotConnected => 'Χωρίς σύνδεση';

  @override
  String get chatThirdParty => 'Συνομιλία με άλλη εφαρμογή';

  @override
  String chatPartnerBanner(String partner) {
    return 'Αυτό το άτομο χρησιμοποιεί $partner. Για όσα στέλνετε ισχύουν η πολιτική απορρήτου και οι όροι της εφαρμογής.';
  }

  @override
  String get chatSafety => 'Αριθμός ασφαλείας και συσκευές';

  @override
  String get chatJumpToNewest => 'Στο νεότερο μήνυμα';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Στο νεότερο μήνυμα, $count μη αναγνωσμένα',
      one: 'Στο νεότερο μήνυμα, ένα μη αναγνωσμένο',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count μη αναγνωσμένα μηνύματα',
      one: 'Ένα μη αναγνωσμένο μήνυμα',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Αποκλεισμός: $name;';
  }

  @override
  String get chatBlockBody => 'Δεν θα έχετε νέα ο ένας από τον άλλον σε καμία εφαρμογή όπου ο αριθμός είναι γνωστός. Το άτομο δεν ενημερώνεται.';

  @override
  String get chatLoadingMore => 'Φόρτωση περισσότερων μηνυμάτων';

  @override
  String get chatMoreFailed => 'Δεν διαβάστηκαν περισσότερα. Δοκιμάστε ξανά';

  @override
  String chatUnconfirmed(String partner) {
    return 'Το $partner δεν λέει πότε φτάνουν τα μηνύματα. Πέρα από το «στάλθηκε» δεν μπορεί να γίνει γνωστό τίποτα.';
  }

  @override
  String get chatYouWrote => 'Γράψατε';

  @override
  String chatTheyWrote(String name) {
    return 'Από: $name';
  }

  @override
  String get chatYouSent => 'Στείλατε';

  @override
  String chatTheySent(String name) {
    return 'Στάλθηκε από: $name';
  }

  @override
  String get transferWaiting => 'Σε αναμονή';

  @override
  String get transferNetwork => 'Αναμονή δικτύου';

  @override
  String get transferWifi => 'Αναμονή Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Προετοιμασία $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Μεταφόρτωση $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Λήψη $percent %';
  }

  @override
  String get transferOffered => 'Δεν έχει ληφθεί';

  @override
  String get transferGone => 'Δεν υπάρχει πια';

  @override
  String get transferFailed => 'Δεν ανοίγει';

  @override
  String get transferRemoved => 'Αφαιρέθηκε από αυτό το τηλέφωνο';

  @override
  String get mediaDownload => 'Λήψη';

  @override
  String mediaDownloadSize(String size) {
    return 'Λήψη, $size';
  }

  @override
  String get mediaStop => 'Διακοπή';

  @override
  String get mediaOpen => 'Άνοιγμα';

  @override
  String get mediaPlay => 'Αναπαραγωγή';

  @override
  String get mediaPause => 'Παύση';

  @override
  String mediaSpeed(String speed) {
    return 'Ταχύτητα: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Θέση';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position από $length';
  }

  @override
  String get mediaShare => 'Κοινοποίηση';

  @override
  String get mediaSave => 'Αποθήκευση στις φωτογραφίες';

  @override
  String get mediaSaved => 'Αποθηκεύτηκε στις φωτογραφίες σας.';

  @override
  String get mediaSaveRefused => 'Το Causeway δεν μπορεί να προσθέσει στις φωτογραφίες σας. Επιτρέψτε το στις ρυθμίσεις του τηλεφώνου.';

  @override
  String get mediaSaveFailed => 'Δεν αποθηκεύτηκε. Δείτε αν το τηλέφωνο έχει χώρο.';

  @override
  String get mediaShareFailed => 'Το τηλέφωνο δεν μπόρεσε να δείξει πού μπορεί να σταλεί.';

  @override
  String get mediaPhotoFailed => 'Η φωτογραφία δεν εμφανίζεται';

  @override
  String get mediaVideoFailed => 'Το βίντεο δεν αναπαράγεται';

  @override
  String get mediaAskAgain => 'Ζητήστε το ξανά';

  @override
  String mediaAskPhoto(String time) {
    return 'Μπορείς να μου ξαναστείλεις τη φωτογραφία ($time); Δεν μπορώ πια να την κατεβάσω.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Μπορείς να μου ξαναστείλεις το φωνητικό μήνυμα ($time); Δεν μπορώ πια να το κατεβάσω.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Μπορείς να μου ξαναστείλεις το βίντεο ($time); Δεν μπορώ πια να το κατεβάσω.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Μπορείς να μου ξαναστείλεις το αρχείο ($time); Δεν μπορώ πια να το κατεβάσω.';
  }

  @override
  String get fileWarnTitle => 'Άνοιγμα αυτού του αρχείου;';

  @override
  String get fileWarnCanRun => 'Μπορεί να τρέξει ως πρόγραμμα και να κάνει ό,τι θέλει στο τηλέφωνο. Ανοίξτε το μόνο αν το περιμένατε από αυτό το άτομο.';

  @override
  String get fileWarnDisguised => 'Είναι κάτι άλλο από αυτό που λέει το όνομά του. Ανοίξτε το μόνο αν ξέρετε γιατί.';

  @override
  String get fileCanRun => 'Μπορεί να τρέξει ως πρόγραμμα';

  @override
  String get fileDisguised => 'Όχι αυτό που λέει το όνομά του';

  @override
  String get chatWarning => 'Από συσκευή που δεν έχετε αποδεχτεί. Δείτε την πριν το εμπιστευτείτε.';

  @override
  String get chatRetry => 'Αποστολή ξανά';

  @override
  String get chatInfo => 'Τι του συνέβη';

  @override
  String get chatDetails => 'Λεπτομέρειες';

  @override
  String get detailsMuted => 'Σε σίγαση';

  @override
  String detailsMutedUntil(String when) {
    return 'Σε σίγαση έως $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Σχετικά με το $partner';
  }

  @override
  String get detailsAppBody => 'Τι κάνει και ποιοι είναι οι κανόνες';

  @override
  String detailsUnblocked(String name) {
    return '$name: μπορεί να σας γράψει ξανά, με τους κανόνες που έχετε ορίσει.';
  }

  @override
  String get exportAction => 'Εξαγωγή συνομιλίας';

  @override
  String get exportTitle => 'Εξαγωγή αυτής της συνομιλίας;';

  @override
  String get exportBody => 'Όλα τα μηνύματα γράφονται σε ένα αρχείο, και εσείς διαλέγετε πού πάει. Φωτογραφίες, φωνητικά μηνύματα, βίντεο και αρχεία αναφέρονται εκεί, δεν περιέχονται. Το αρχείο δεν είναι κρυπτογραφημένο: όποιος το έχει το διαβάζει.';

  @override
  String get exportYes => 'Εξαγωγή';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Εξήχθησαν $count μηνύματα.',
      one: 'Εξήχθη ένα μήνυμα.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Διαγραφή συνομιλίας';

  @override
  String deleteTitle(String name) {
    return 'Διαγραφή της συνομιλίας ($name);';
  }

  @override
  String deleteBody(String name) {
    return 'Όλα τα μηνύματα διαγράφονται οριστικά από το τηλέφωνο, και ό,τι δεν έχει σταλεί δεν στέλνεται. Η άλλη πλευρά ($name) κρατά όσα έχει.';
  }

  @override
  String get deleteYes => 'Διαγραφή';

  @override
  String get deleteDone => 'Η συνομιλία διαγράφηκε.';

  @override
  String get stateQueued => 'Αναμονή αποστολής';

  @override
  String get stateSending => 'Στέλνεται';

  @override
  String get stateSent => 'Στάλθηκε';

  @override
  String get stateDelivered => 'Παραδόθηκε';

  @override
  String get stateRead => 'Διαβάστηκε';

  @override
  String get stateFailed => 'Δεν στάλθηκε';

  @override
  String get stateReceived => 'Ελήφθη';

  @override
  String get stateUnreadable => 'Δεν εμφανίζεται';

  @override
  String get stateNotice => 'Ειδοποίηση';

  @override
  String get reasonNoKeys => 'Η άλλη εφαρμογή δεν έχει δημοσιεύσει ακόμη κλειδιά. Η προσπάθεια επαναλαμβάνεται μόνη της.';

  @override
  String get reasonUnreachable => 'Η άλλη υπηρεσία δεν είναι προσβάσιμη. Η προσπάθεια επαναλαμβάνεται μόνη της.';

  @override
  String get reasonKeyChanged => 'Μία από τις συσκευές του ατόμου έχει τώρα άλλο κλειδί. Συγκρίνετε τον αριθμό ασφαλείας και μετά αποφασίστε.';

  @override
  String get reasonNoAcceptedDevice => 'Καμία συσκευή του ατόμου δεν είναι αποδεκτή. Δείτε τις συσκευές και αποδεχτείτε μία.';

  @override
  String get reasonRefused => 'Η άλλη υπηρεσία το απέρριψε. Ελέγξτε ποιος είναι και μετά στείλτε το ξανά.';

  @override
  String get reasonNotForThisDevice => 'Δεν κρυπτογραφήθηκε για αυτό το τηλέφωνο. Ζητήστε να σταλεί ξανά: τα νέα μηνύματα διαβάζονται.';

  @override
  String get reasonNoSession => 'Δεν αποκρυπτογραφήθηκε. Η σύνδεση με την άλλη συσκευή ανανεώνεται. Ζητήστε να σταλεί ξανά.';

  @override
  String get reasonBadCiphertext => 'Δεν αποκρυπτογραφήθηκε: άλλαξε στον δρόμο. Η σύνδεση ανανεώνεται. Ζητήστε να σταλεί ξανά.';

  @override
  String get reasonUnknownPrekey => 'Κρυπτογραφήθηκε με χρησιμοποιημένο κλειδί. Η σύνδεση ανανεώνεται. Ζητήστε να σταλεί ξανά.';

  @override
  String get reasonTooFarAhead => 'Πάρα πολλά μηνύματα πριν από αυτό δεν έφτασαν ποτέ. Ζητήστε να σταλεί ξανά.';

  @override
  String get reasonTooLate => 'Ήρθε πολύ μετά από μηνύματα που γράφτηκαν αργότερα. Ζητήστε να σταλεί ξανά.';

  @override
  String get reasonMalformed => 'Είναι κατεστραμμένο. Ζητήστε να σταλεί ξανά.';

  @override
  String get reasonUnencrypted => 'Ήρθε χωρίς κρυπτογράφηση και απορρίφθηκε. Ζητήστε να ενεργοποιηθεί η κρυπτογράφηση.';

  @override
  String get reasonUnknownKind => 'Το Causeway δεν μπορεί να δείξει τέτοιο μήνυμα. Ζητήστε να το γράψουν.';

  @override
  String get reasonOtherEncryption => 'Είναι κρυπτογραφημένο με τρόπο που το Causeway δεν γνωρίζει. Ζητήστε να χρησιμοποιηθεί η νεότερη έκδοση της εφαρμογής.';

  @override
  String get reasonWeakerEncryption => 'Είναι κρυπτογραφημένο πιο αδύναμα από αυτή τη συνομιλία και απορρίφθηκε. Ζητήστε να χρησιμοποιηθεί η νεότερη έκδοση της εφαρμογής.';

  @override
  String get reasonDatabaseDamaged => 'Περίμενε σε αρχείο που καταστράφηκε και ίσως στάλθηκε. Στείλτε το ξανά αν δεν έφτασε.';

  @override
  String get reasonCancelled => 'Το σταματήσατε. Στείλτε το ξανά όποτε θέλετε.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Είναι πολύ μεγάλο: το πολύ $size. Χρησιμοποιήστε κάτι μικρότερο.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Άλλαξε στον δρόμο και δεν εμφανίζεται. Ζητήστε να σταλεί ξανά.';

  @override
  String get reasonMediaHost => 'Βρίσκεται σε διακομιστή που η άλλη εφαρμογή δεν έχει δηλώσει. Το Causeway δεν παίρνει τίποτα από εκεί. Ζητήστε να σταλεί αλλιώς.';

  @override
  String get reasonNoMediaService => 'Η υπηρεσία σας δεν μεταφέρει φωτογραφίες ή αρχεία. Το κείμενο στέλνεται.';

  @override
  String get reasonMediaGone => 'Η άλλη υπηρεσία δεν το έχει πια. Ζητήστε να σταλεί ξανά.';

  @override
  String get reasonMediaMetered => 'Περιμένει Wi-Fi. Μπορείτε να το κατεβάσετε και τώρα.';

  @override
  String get reasonNoSpace => 'Δεν υπάρχει χώρος για αυτό στο τηλέφωνο. Ελευθερώστε λίγο· μετά συνεχίζει μόνο του.';

  @override
  String get mediaProblemTooLate => 'Η προετοιμασία πήρε πολλή ώρα. Δοκιμάστε ξανά ή με μικρότερο αρχείο.';

  @override
  String get mediaProblemUnsupported => 'Το Causeway δεν μπορεί να χρησιμοποιήσει τέτοιο αρχείο. Αποθηκεύστε το πρώτα σε άλλη μορφή.';

  @override
  String get mediaProblemDamaged => 'Το αρχείο είναι κατεστραμμένο. Ίσως λειτουργεί άλλο αντίγραφο.';

  @override
  String get mediaProblemTooLarge => 'Το αρχείο είναι πολύ μεγάλο. Χρησιμοποιήστε μικρότερο.';

  @override
  String get mediaProblemCodec => 'Το τηλέφωνο δεν μπόρεσε να χειριστεί το αρχείο. Δοκιμάστε ξανά ή με άλλο αρχείο.';

  @override
  String get mediaProblemIo => 'Το αρχείο δεν διαβάστηκε. Δείτε αν υπάρχει ακόμη.';

  @override
  String get mediaInTooLarge => 'Είναι πολύ μεγάλο για να ανοίξει με ασφάλεια. Ζητήστε κάτι μικρότερο.';

  @override
  String get mediaInUnsupported => 'Το Causeway δεν μπορεί να δείξει τέτοιο αρχείο. Ζητήστε το σε άλλη μορφή.';

  @override
  String get mediaInDamaged => 'Το αρχείο είναι κατεστραμμένο. Ζητήστε να σταλεί ξανά.';

  @override
  String get mediaInTooLate => 'Το άνοιγμα πήρε πολλή ώρα. Δοκιμάστε ξανά.';

  @override
  String get refusalBlocked => 'Έχετε αποκλείσει αυτό το άτομο.';

  @override
  String get refusalNotEligible => 'Οι συνομιλίες με άλλες εφαρμογές είναι για αριθμούς του Ευρωπαϊκού Οικονομικού Χώρου. Ό,τι υπάρχει εδώ μπορεί να διαβαστεί.';

  @override
  String get refusalNotYetInCountry => 'Οι συνομιλίες με άλλες εφαρμογές δεν έχουν αρχίσει ακόμη στη χώρα σας. Το Causeway θα σας ενημερώσει.';

  @override
  String get refusalSwitchedOff => 'Οι συνομιλίες με άλλες εφαρμογές είναι ανενεργές. Ό,τι υπάρχει εδώ μπορεί να διαβαστεί.';

  @override
  String get refusalNotAdmitted => 'Η υπηρεσία σας δεν συνεργάζεται με αυτή την εφαρμογή. Ό,τι υπάρχει εδώ μπορεί να διαβαστεί.';

  @override
  String get refusalPartnerNotOpen => 'Αυτή η εφαρμογή δοκιμάζεται ακόμη. Το Causeway θα σας ενημερώσει όταν ανοίξει.';

  @override
  String get refusalPartnerSuspended => 'Η υπηρεσία σας έχει αναστείλει προς το παρόν αυτή την εφαρμογή. Ό,τι υπάρχει εδώ μπορεί να διαβαστεί.';

  @override
  String get refusalPartnerWithdrawn => 'Αυτή η εφαρμογή δεν συμμετέχει πια. Ό,τι υπάρχει εδώ μπορεί να διαβαστεί.';

  @override
  String get refusalPartnerNotChosen => 'Δεν έχετε επιλέξει αυτή την εφαρμογή. Ό,τι υπάρχει εδώ μπορεί να διαβαστεί.';

  @override
  String get refusalPeerNotEligible => 'Ο αριθμός του ατόμου δεν ανήκει στον Ευρωπαϊκό Οικονομικό Χώρο.';

  @override
  String get refusalNumberNotAgreed => 'Σε αυτή την εφαρμογή δεν γνωρίζουν ακόμη τον νέο σας αριθμό.';

  @override
  String get refusalDirectoryExpired => 'Η λίστα εφαρμογών έχει λήξει. Συνδεθείτε στο διαδίκτυο και δοκιμάστε ξανά.';

  @override
  String get refusalRequestNotAccepted => 'Αποδεχτείτε πρώτα το αίτημα.';

  @override
  String get refusalRequestRefused => 'Απορρίψατε το αίτημα. Για να το αναιρέσετε, γράψτε πρώτοι.';

  @override
  String get refusalNobodyMayContact => 'Δεν αφήνετε αγνώστους να σας γράφουν.';

  @override
  String get refusalNotSupported => 'Η άλλη εφαρμογή δεν μπορεί να δείξει τέτοιο μήνυμα.';

  @override
  String get refusalMarkersOff => 'Δεν λέτε σε αυτή την εφαρμογή τι έχετε διαβάσει.';

  @override
  String get nextSwitchOn => 'Ενεργοποίηση';

  @override
  String get nextChoose => 'Επιλογή εφαρμογής';

  @override
  String get nextShare => 'Κοινοποίηση του νέου μου αριθμού';

  @override
  String get nextRefresh => 'Ενημέρωση λίστας';

  @override
  String get nextDevices => 'Προβολή συσκευών';

  @override
  String get noticeNewDeviceAccepted => 'Η άλλη πλευρά χρησιμοποιεί νέα συσκευή.';

  @override
  String get noticeNewDevice => 'Η άλλη πλευρά χρησιμοποιεί νέα συσκευή. Δεν λαμβάνει τίποτα μέχρι να την αποδεχτείτε.';

  @override
  String get noticeKeyChanged => 'Μια συσκευή της άλλης πλευράς έχει άλλο κλειδί. Τίποτα δεν στέλνεται μέχρι να αποφασίσετε.';

  @override
  String noticeNumberChanged(String number) {
    return 'Ο αριθμός είναι τώρα $number. Η συνομιλία συνεχίζεται με αυτόν.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Ο αριθμός είναι τώρα $number. Συνεχίζεται η συνομιλία με εκείνον τον αριθμό.';
  }

  @override
  String get contentReport => 'Αναφορά προς την υπηρεσία σας';

  @override
  String get contentPlaceholder => 'Μήνυμα που δεν εμφανίζεται';

  @override
  String contentUnsupported(String kind) {
    return 'Στάλθηκε κάτι που το Causeway δεν μπορεί ακόμη να δείξει: $kind';
  }

  @override
  String get contentPhoto => 'Φωτογραφία';

  @override
  String get contentPhotoMoving => 'Κινούμενη εικόνα';

  @override
  String get contentVoice => 'Φωνητικό μήνυμα';

  @override
  String get contentVideo => 'Βίντεο';

  @override
  String get contentFile => 'Αρχείο';

  @override
  String contentFileNamed(String name) {
    return 'Αρχείο: $name';
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
        'call': 'μια κλήση',
        'sticker': 'ένα αυτοκόλλητο',
        'reaction': 'μια αντίδραση',
        'deletion': 'ένα μήνυμα που αποσύρθηκε',
        'timer': 'ένα χρονόμετρο εξαφάνισης μηνυμάτων',
        'location': 'ένα μέρος',
        'group': 'μια πρόσκληση σε ομάδα',
        'other': 'κάτι νέο',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Δεν πέτυχε';

  @override
  String get errorBadNumber => 'Αυτός δεν είναι αριθμός τηλεφώνου με κωδικό χώρας, όπως +34 600 111 222.';

  @override
  String get errorBadAddress => 'Έτσι δεν μπορείτε να γράψετε σε κανέναν. Ελέγξτε τι γράψατε.';

  @override
  String get errorNotFound => 'Δεν υπάρχει πια.';

  @override
  String get errorEmpty => 'Δεν υπάρχει τίποτα για αποστολή.';

  @override
  String errorTooLarge(int percent) {
    return 'Το κείμενο είναι πολύ μεγάλο για ένα μήνυμα: $percent % του επιτρεπτού. Στείλτε το σε μέρη.';
  }

  @override
  String get errorBadReport => 'Μια αναφορά έχει το πολύ πέντε μηνύματα και ένα σύντομο σχόλιο.';

  @override
  String get errorNoAbuseDesk => 'Η υπηρεσία σας δεν δέχεται αναφορές. Γράψτε στην επαφή της άλλης εφαρμογής.';

  @override
  String get errorNotAllowed => 'Αυτό δεν επιλέγεται εδώ.';

  @override
  String get errorTooManyPinned => 'Δεν καρφιτσώνονται άλλες συνομιλίες. Ξεκαρφιτσώστε πρώτα μία.';

  @override
  String errorSignIn(String why) {
    return 'Δεν γίνεται σύνδεση στον λογαριασμό του νέου αριθμού. $why';
  }

  @override
  String get errorSignInRefused => 'Η υπηρεσία σας δεν γνωρίζει τον νέο αριθμό με αυτόν τον κωδικό. Ελέγξτε και τα δύο.';

  @override
  String get errorNumberChanging => 'Ο αριθμός σας αλλάζει. Περιμένετε να ολοκληρωθεί.';

  @override
  String get errorFile => 'Το αρχείο δεν γράφτηκε. Επιλέξτε άλλο σημείο.';

  @override
  String get errorStopped => 'Διακόπηκε.';

  @override
  String get errorNothingChosen => 'Επιλέξτε τουλάχιστον μία εφαρμογή.';

  @override
  String get errorNotDone => 'Ολοκληρώστε πρώτα τη ρύθμιση.';

  @override
  String get errorNotOffered => 'Αυτή η εφαρμογή δεν επιλέγεται πια.';

  @override
  String get errorConfirmSharing => 'Όσοι μιλούν μαζί σας σε αυτή την εφαρμογή μαθαίνουν τον αριθμό σας. Συμφωνήστε πρώτα με αυτό.';

  @override
  String get errorOnboarding => 'Κάτι άλλαξε στο μεταξύ. Δείτε ξανά αυτό το βήμα.';

  @override
  String get errorKeyChanged => 'Η συσκευή έχει πια άλλο κλειδί. Δείτε την ξανά και μετά αποφασίστε.';

  @override
  String get errorInUse => 'Οι συνομιλίες σας είναι ανοιχτές σε άλλη διεργασία. Κλείστε εκεί το Causeway και δοκιμάστε ξανά.';

  @override
  String get errorNoAccount => 'Δεν υπάρχει λογαριασμός σε αυτό το τηλέφωνο. Συνδεθείτε.';

  @override
  String get errorAccountExists => 'Υπάρχει ήδη λογαριασμός σε αυτό το τηλέφωνο.';

  @override
  String get errorDamaged => 'Το αρχείο με τις συνομιλίες σας είναι κατεστραμμένο. Τίποτα δεν άλλαξε. Όσα διαβάζονται ανακτώνται.';

  @override
  String get errorAccountLost => 'Ο λογαριασμός δεν διαβάζεται από το κατεστραμμένο αρχείο. Συνδεθείτε ξανά για να ανακτηθούν οι συνομιλίες.';

  @override
  String get errorReadOnly => 'Δεν γίνεται εγγραφή εκεί όπου είναι οι συνομιλίες σας. Επανεκκινήστε το τηλέφωνο και δοκιμάστε ξανά.';

  @override
  String get errorWrongKey => 'Το κλειδί σε αυτό το τηλέφωνο δεν ανοίγει τις συνομιλίες σας. Ξεκλειδώστε μία φορά το τηλέφωνο και δοκιμάστε ξανά.';

  @override
  String get errorNewerVersion => 'Οι συνομιλίες σας γράφτηκαν από νεότερο Causeway. Ενημερώστε την εφαρμογή.';

  @override
  String get errorUnreachable => 'Η υπηρεσία σας δεν απάντησε. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.';

  @override
  String get errorDiskFull => 'Το τηλέφωνο είναι γεμάτο. Ελευθερώστε χώρο και δοκιμάστε ξανά.';

  @override
  String get errorInternal => 'Κάτι πήγε στραβά στο Causeway. Δοκιμάστε ξανά· αν επιμένει, στείλτε μας τα διαγνωστικά.';

  @override
  String errorCode(String code) {
    return 'Κωδικός: $code';
  }

  @override
  String get requestsTitle => 'Αιτήματα';

  @override
  String get requestsEmptyTitle => 'Κανένα αίτημα';

  @override
  String get requestsEmptyBody => 'Όταν σας γράφει κάποιος άγνωστος, περιμένει εδώ την απόφασή σας.';

  @override
  String get requestsFailedTitle => 'Τα αιτήματά σας δεν διαβάστηκαν';

  @override
  String get requestTitle => 'Αίτημα';

  @override
  String get requestGoneTitle => 'Αυτό το αίτημα δεν υπάρχει πια';

  @override
  String get requestExplained => 'Η άλλη πλευρά δεν ξέρει ότι το είδατε. Δεν φτάνει τίποτα εκεί μέχρι να αποδεχτείτε.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ακόμη μηνύματα δεν φυλάχτηκαν.',
      one: 'Ένα ακόμη μήνυμα δεν φυλάχτηκε.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Τι γράφτηκε';

  @override
  String get requestRefuseTitle => 'Απόρριψη αυτού του αιτήματος;';

  @override
  String get requestRefuseBody => 'Όσα γράφτηκαν διαγράφονται και δεν θα ακούσετε ξανά από το άτομο. Δεν ενημερώνεται.';

  @override
  String reportTitle(String name) {
    return 'Αναφορά: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Η υπηρεσία σας διαβάζει ό,τι επιλέξετε εδώ και τίποτα άλλο. Το άτομο ($name) δεν ενημερώνεται.';
  }

  @override
  String get reportWhy => 'Γιατί το αναφέρετε;';

  @override
  String get reportSpam => 'Ανεπιθύμητα, διαφήμιση ή απάτη';

  @override
  String get reportAbuse => 'Απειλές, παρενόχληση ή άλλη βλάβη';

  @override
  String get reportMessages => 'Μηνύματα που θα σταλούν μαζί';

  @override
  String get reportMessagesBody => 'Έως πέντε. Κανένα δεν στέλνεται αν δεν το επιλέξετε.';

  @override
  String get reportRemark => 'Με δικά σας λόγια (προαιρετικά)';

  @override
  String reportAlsoBlock(String name) {
    return 'Αποκλεισμός και: $name';
  }

  @override
  String get reportPreview => 'Δείτε τι στέλνεται';

  @override
  String get reportPreviewBody => 'Αυτό είναι όλο όσο διαβάζει η υπηρεσία σας.';

  @override
  String get reportSend => 'Αποστολή αναφοράς';

  @override
  String get reportSent => 'Η αναφορά είναι στον δρόμο.';

  @override
  String reportPartner(String partner, String address) {
    return 'Το $partner έχει δική του επαφή: $address';
  }

  @override
  String get reportAbout => 'Ποιον αφορά';

  @override
  String get reportYourWords => 'Τα λόγια σας';

  @override
  String get reportNoMessages => 'Κανένα';

  @override
  String get reportExactly => 'Κατά λέξη';

  @override
  String get reportsTitle => 'Αναφορές';

  @override
  String get reportsEmptyTitle => 'Καμία αναφορά';

  @override
  String get reportsEmptyBody => 'Μπορείτε να αναφέρετε κάποιον από τη συνομιλία ή το αίτημά του. Όσα στείλατε και οι απαντήσεις είναι εδώ.';

  @override
  String get reportsFailedTitle => 'Οι αναφορές σας δεν διαβάστηκαν';

  @override
  String get reportsSent => 'Αναφέρατε κάποιον';

  @override
  String get reportsAnswer => 'Η υπηρεσία σας απάντησε';

  @override
  String get reportsMore => 'Εμφάνιση παλαιότερων';

  @override
  String get newChatTitle => 'Νέα συνομιλία';

  @override
  String get newChatWhere => 'Πού βρίσκεται το άτομο;';

  @override
  String get newChatSameService => 'Στη δική σας υπηρεσία, με αριθμό τηλεφώνου';

  @override
  String get newChatOff => 'Οι συνομιλίες με άλλες εφαρμογές είναι ανενεργές';

  @override
  String get newChatOffBody => 'Ενεργοποιήστε τις για να γράφετε σε άλλες εφαρμογές.';

  @override
  String get newChatOwn => 'Αυτός είναι ο δικός σας αριθμός.';

  @override
  String get newChatNoApps => 'Καμία άλλη εφαρμογή δεν είναι ακόμη προσβάσιμη.';

  @override
  String get newChatSetUpBody => 'Το ευρωπαϊκό δίκαιο αφήνει όσους έχουν διαφορετικές εφαρμογές μηνυμάτων να γράφουν ο ένας στον άλλον. Είναι ανενεργό μέχρι να το ρυθμίσετε.';

  @override
  String newChatIdentifier(String partner) {
    return 'Ποιος στο $partner;';
  }

  @override
  String get newChatByEmail => 'διεύθυνση e-mail';

  @override
  String get newChatByPhone => 'αριθμός τηλεφώνου';

  @override
  String get newChatByName => 'όνομα χρήστη';

  @override
  String newChatOr(String first, String second) {
    return '$first ή $second';
  }

  @override
  String get newChatFindButton => 'Συνέχεια';

  @override
  String newChatSearching(String partner) {
    return 'Αναζήτηση στο $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return 'Το $partner δεν γνωρίζει κανέναν ως $identifier ή δεν το λέει. Ελέγξτε γράμμα προς γράμμα.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Κανείς ($service) δεν έχει τον αριθμό $number. Ελέγξτε ψηφίο προς ψηφίο.';
  }

  @override
  String newChatUnreachable(String partner) {
    return 'Το $partner δεν είναι προσβάσιμο τώρα. Δοκιμάστε αργότερα.';
  }

  @override
  String get identifierEmpty => 'Γράψτε με τι είναι γνωστό το άτομο σε αυτή την εφαρμογή.';

  @override
  String get identifierTooLong => 'Είναι πολύ μεγάλο.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Στο $partner οι άνθρωποι είναι γνωστοί με: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Αυτή δεν είναι πλήρης διεύθυνση e-mail.';

  @override
  String get identifierBadPhone => 'Αυτός δεν είναι αριθμός τηλεφώνου με κωδικό χώρας, όπως +49 151 12345678.';

  @override
  String get identifierBadName => 'Αυτό δεν μπορεί να είναι όνομα χρήστη εκεί. Ελέγξτε γράμμα προς γράμμα.';

  @override
  String shareTitle(String partner) {
    return 'Το $partner θα μάθει τον αριθμό σας';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Όσοι μιλούν μαζί σας στο $partner βλέπουν τον αριθμό τηλεφώνου σας, $number. Η ερώτηση γίνεται μία φορά για κάθε εφαρμογή.';
  }

  @override
  String shareYes(String name) {
    return 'Τι λαμβάνει: $name';
  }

  @override
  String get shareNo => 'Τι δεν λαμβάνει';

  @override
  String get shareNumber => 'Ο αριθμός τηλεφώνου σας';

  @override
  String get shareMessages => 'Τα μηνύματα που στέλνετε';

  @override
  String get shareName => 'Το όνομα και η εικόνα σας';

  @override
  String get sharePresence => 'Αν είστε σε σύνδεση';

  @override
  String get shareAddress => 'Πού βρίσκεστε και η διεύθυνση του τηλεφώνου σας στο δίκτυο';

  @override
  String get shareAgree => 'Συμφωνώ και γράφω';

  @override
  String onboardingStep(int step, int steps) {
    return 'Βήμα $step από $steps';
  }

  @override
  String get onboardingStartTitle => 'Γράψτε σε άλλες εφαρμογές';

  @override
  String get onboardingStartBody => 'Το ευρωπαϊκό δίκαιο αφήνει όσους έχουν διαφορετικές εφαρμογές μηνυμάτων να γράφουν ο ένας στον άλλον. Εσείς διαλέγετε αν θέλετε και με ποιες εφαρμογές. Σταματάτε όποτε θέλετε.';

  @override
  String get onboardingStartButton => 'Έναρξη';

  @override
  String get onboardingClosedTitle => 'Όχι με αυτόν τον αριθμό';

  @override
  String get onboardingNotYetTitle => 'Όχι ακόμη';

  @override
  String get onboardingExplanationTitle => 'Τι διαφέρει';

  @override
  String get onboardingExplanationBody => 'Και εδώ τα μηνύματα έχουν κρυπτογράφηση από άκρο σε άκρο. Μερικά διαφέρουν από τις συνομιλίες που ξέρετε.';

  @override
  String get pointOtherPolicy => 'Η άλλη εφαρμογή έχει δικούς της κανόνες';

  @override
  String get pointOtherPolicyBody => 'Όσα στέλνετε τα κρατά η άλλη εφαρμογή, με τη δική της πολιτική απορρήτου και τους όρους της.';

  @override
  String get pointNumberIsShared => 'Ο αριθμός τηλεφώνου σας κοινοποιείται';

  @override
  String get pointNumberIsSharedBody => 'Τον μαθαίνουν τα άτομα στα οποία γράφετε. Κανείς άλλος.';

  @override
  String get pointNameAndPictureAreNot => 'Το όνομα και η εικόνα σας όχι';

  @override
  String get pointNameAndPictureAreNotBody => 'Ούτε αν είστε σε σύνδεση.';

  @override
  String get pointNoGroups => 'Δύο άτομα, όχι ομάδες';

  @override
  String get pointNoGroupsBody => 'Μια συνομιλία είναι εσείς και ένα ακόμη άτομο.';

  @override
  String get pointNoCalls => 'Χωρίς κλήσεις';

  @override
  String get pointNoCallsBody => 'Καλέστε στην εφαρμογή που έχετε και οι δύο.';

  @override
  String get pointNoStickersStatusTimers => 'Χωρίς αυτοκόλλητα, κατάσταση ή μηνύματα που εξαφανίζονται';

  @override
  String get pointNoStickersStatusTimersBody => 'Δεν περνούν από εφαρμογή σε εφαρμογή.';

  @override
  String get pointBlocksAreOfPeople => 'Ο αποκλεισμός αφορά άτομο';

  @override
  String get pointBlocksAreOfPeopleBody => 'Όποιος αποκλείεται, αποκλείεται σε κάθε εφαρμογή όπου ο αριθμός του είναι γνωστός.';

  @override
  String get onboardingUnderstood => 'Κατάλαβα';

  @override
  String get onboardingAppsTitle => 'Ποιες εφαρμογές σάς βρίσκουν;';

  @override
  String get onboardingAppsBody => 'Όσοι είναι στις εφαρμογές που επιλέγετε μπορούν να σας γράψουν. Το πρώτο τους μήνυμα περιμένει ως αίτημα. Το αλλάζετε αργότερα.';

  @override
  String get onboardingAppsNone => 'Δεν μπορεί να επιλεγεί ακόμη εφαρμογή. Το Causeway θα σας πει όταν υπάρξει.';

  @override
  String get onboardingInboxTitle => 'Πού να είναι αυτές οι συνομιλίες;';

  @override
  String get onboardingInboxBody => 'Το αλλάζετε αργότερα. Τίποτα δεν μετακινείται.';

  @override
  String get onboardingFinish => 'Ενεργοποίηση';

  @override
  String get onboardingDoneTitle => 'Οι συνομιλίες με άλλες εφαρμογές είναι ενεργές';

  @override
  String onboardingDoneBody(String apps) {
    return 'Μπορείτε να γράφετε σε $apps, και εκείνοι σε εσάς.';
  }

  @override
  String get onboardingDoneButton => 'Γράψτε σε κάποιον';

  @override
  String get onboardingLaterBody => 'Συνεχίζετε εδώ όποτε θέλετε. Τίποτα δεν είναι ακόμη ενεργό.';

  @override
  String get onboardingQuit => 'Διακοπή και διαγραφή των επιλογών μου';

  @override
  String get layoutCombined => 'Ανάμεσα σε όλες τις συνομιλίες';

  @override
  String get layoutCombinedBody => 'Μία λίστα. Ένα σήμα δείχνει σε ποια εφαρμογή είναι η συνομιλία.';

  @override
  String get layoutSeparate => 'Σε δικό τους φάκελο';

  @override
  String get layoutSeparateBody => 'Τις ανοίγει μία γραμμή στη λίστα σας.';

  @override
  String get aboutTitle => 'Σχετικά με το Causeway';

  @override
  String aboutVersion(String version) {
    return 'Έκδοση $version';
  }

  @override
  String get aboutFree => 'Το Causeway είναι ελεύθερο λογισμικό, με την άδεια AGPL-3.0. Ο καθένας μπορεί να διαβάσει πώς λειτουργεί.';

  @override
  String get aboutLicences => 'Άδειες των μερών του';

  @override
  String get aboutTranslation => 'Τα κείμενα σε αυτή τη γλώσσα τα έφτιαξε μηχανή. Δεν τα έχει διαβάσει ακόμη φυσικός ομιλητής.';

  @override
  String newAppTitle(String partner) {
    return 'Το $partner είναι τώρα προσβάσιμο';
  }

  @override
  String get newAppBody => 'Μπορείτε να γράφετε εκεί, και εκείνοι σε εσάς, μόλις το επιλέξετε.';

  @override
  String get newAppLook => 'Δείτε τι κάνει';

  @override
  String get aboutSource => 'Πηγαίος κώδικας';

  @override
  String get aboutSourceAsk => 'Όποιος σας έδωσε αυτή την εφαρμογή σας δίνει και τον πηγαίο κώδικά της. Ζητήστε τον.';

  @override
  String get aboutPrivacy => 'Τι γίνεται με τα δεδομένα σας';

  @override
  String get aboutPrivacyChats => 'Ό,τι γράφετε κρυπτογραφείται από τηλέφωνο σε τηλέφωνο. Οι συνομιλίες σας είναι σε αυτό το τηλέφωνο, κρυπτογραφημένες, και σε κανένα αντίγραφο ασφαλείας.';

  @override
  String get aboutPrivacyService => 'Η υπηρεσία σας και οι άλλες εφαρμογές βλέπουν ποιος γράφει σε ποιον και πότε. Δεν βλέπουν τι.';

  @override
  String get aboutPrivacyNothing => 'Το Causeway δεν μετρά τίποτα, δεν δείχνει διαφημίσεις και δεν στέλνει τίποτα στους δημιουργούς του.';

  @override
  String suspendedTitle(String partner) {
    return 'Προς το παρόν δεν υπάρχει σύνδεση με: $partner';
  }

  @override
  String get suspendedBody => 'Η υπηρεσία σας έχει αναστείλει αυτή την εφαρμογή. Τίποτα δεν στέλνεται και τίποτα δεν έρχεται. Οι συνομιλίες μένουν σε αυτό το τηλέφωνο: μπορούν να διαβαστούν, να εξαχθούν και να διαγραφούν.';

  @override
  String get suspendedNext => 'Δεν χρειάζεται να κάνετε τίποτα. Όταν γίνει ξανά δεκτή, οι συνομιλίες συνεχίζονται μόνες τους.';

  @override
  String withdrawnTitle(String partner) {
    return 'Δεν συμμετέχει πια: $partner';
  }

  @override
  String get withdrawnBody => 'Τίποτα δεν στέλνεται και τίποτα δεν έρχεται. Οι συνομιλίες μένουν σε αυτό το τηλέφωνο: μπορούν να διαβαστούν, να εξαχθούν και να διαγραφούν.';

  @override
  String get withdrawnNext => 'Για να επικοινωνήσετε με αυτά τα άτομα, ρωτήστε τα για άλλον τρόπο.';

  @override
  String get nextPartner => 'Τι σημαίνει αυτό';

  @override
  String get settingsTitle => 'Ρυθμίσεις';

  @override
  String get settingsAccount => 'Λογαριασμός';

  @override
  String get settingsThirdParty => 'Συνομιλίες με άλλες εφαρμογές';

  @override
  String get settingsThirdPartyOn => 'Ενεργές';

  @override
  String get settingsThirdPartyOff => 'Ανενεργές';

  @override
  String get settingsThirdPartySetUp => 'Δεν έχουν ρυθμιστεί';

  @override
  String get settingsThirdPartyContinue => 'Συνέχεια ρύθμισης';

  @override
  String get settingsThirdPartySwitch => 'Συνομιλίες με άλλες εφαρμογές';

  @override
  String get settingsThirdPartySwitchBody => 'Όταν είναι ανενεργές, οι συνομιλίες μένουν και διαβάζονται. Τίποτα δεν στέλνεται ούτε λαμβάνεται.';

  @override
  String get policyConfirmed => 'Η υπηρεσία σας κρατά όλους τους άλλους έξω, και όταν το τηλέφωνο είναι κλειστό.';

  @override
  String get policyPending => 'Η υπηρεσία σας δεν έχει επιβεβαιώσει ακόμη την τελευταία αλλαγή. Θα τη μάθει μόλις είναι προσβάσιμη.';

  @override
  String get policyPhoneOnly => 'Η υπηρεσία σας δεν κρατά κανέναν έξω. Το κάνει αυτό το τηλέφωνο.';

  @override
  String get settingsApps => 'Άλλες εφαρμογές';

  @override
  String get settingsAppsEmpty => 'Δεν υπάρχει ακόμη εφαρμογή στη λίστα της υπηρεσίας σας.';

  @override
  String get settingsAppsExpired => 'Η λίστα εφαρμογών έχει λήξει. Οι νέες συνομιλίες περιμένουν να ανανεωθεί.';

  @override
  String get settingsAppsRefresh => 'Ενημέρωση λίστας εφαρμογών';

  @override
  String get settingsAppOpen => 'Ανοιχτή';

  @override
  String get settingsAppOn => 'Μπορεί να σας βρει';

  @override
  String get settingsAppOff => 'Ανενεργή';

  @override
  String get settingsAppReadOnly => 'Μόνο για ανάγνωση';

  @override
  String partnerReach(String partner) {
    return 'Συνομιλίες με $partner';
  }

  @override
  String get partnerReachBody => 'Όταν είναι ανενεργές, οι συνομιλίες μένουν και διαβάζονται. Κανείς εκεί δεν μπορεί να σας γράψει.';

  @override
  String get partnerChats => 'Τι μπορούν οι συνομιλίες του';

  @override
  String get partnerIdentifiers => 'Εκεί οι άνθρωποι βρίσκονται με';

  @override
  String get partnerTakes => 'Η εφαρμογή δέχεται';

  @override
  String get partnerArrival => 'Άφιξη μηνυμάτων';

  @override
  String get partnerReceipts => 'Γνωστοποιείται';

  @override
  String get partnerNoReceipts => 'Δεν γνωστοποιείται. Πέρα από το «στάλθηκε» δεν μπορεί να γίνει γνωστό τίποτα.';

  @override
  String get partnerRules => 'Ποιου οι κανόνες ισχύουν εκεί';

  @override
  String get partnerPrivacy => 'Πολιτική απορρήτου';

  @override
  String get partnerTerms => 'Όροι';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Δική του επαφή για καταχρήσεις';

  @override
  String get partnerGoneTitle => 'Αυτή η εφαρμογή δεν είναι πια στη λίστα';

  @override
  String get partnerGoneBody => 'Οι συνομιλίες σας με άτομα εκεί διαβάζονται ακόμη.';

  @override
  String get kindText => 'Κείμενο';

  @override
  String get kindPhoto => 'φωτογραφίες';

  @override
  String get kindVoice => 'φωνητικά μηνύματα';

  @override
  String get kindVideo => 'βίντεο';

  @override
  String get kindFile => 'αρχεία';

  @override
  String get kindReply => 'απαντήσεις';

  @override
  String get kindReaction => 'αντιδράσεις';

  @override
  String get settingsAppTesting => 'Δοκιμάζεται, δεν άνοιξε ακόμη';

  @override
  String get settingsAppSuspended => 'Σε αναστολή από την υπηρεσία σας';

  @override
  String get settingsAppWithdrawn => 'Δεν συμμετέχει πια';

  @override
  String get settingsAppNotHere => 'Δεν άνοιξε ακόμη στη χώρα σας';

  @override
  String settingsAppMarkers(String partner) {
    return 'Να μαθαίνει το $partner τι διάβασα';
  }

  @override
  String get settingsAppMarkersBody => 'Εκεί βλέπουν πότε διαβάζετε τα μηνύματά τους.';

  @override
  String settingsAppMuted(String partner) {
    return 'Χωρίς ήχο από το $partner';
  }

  @override
  String get settingsAppMutedBody => 'Τα μηνύματα από εκεί έρχονται αθόρυβα.';

  @override
  String get settingsInbox => 'Θέση των συνομιλιών με άλλες εφαρμογές';

  @override
  String get settingsWho => 'Ποιος μπορεί να μου γράψει πρώτος';

  @override
  String get settingsWhoBody => 'Αφορά όσους είναι σε άλλες εφαρμογές. Οι συνομιλίες που έχετε συνεχίζονται.';

  @override
  String get settingsWhoNobody => 'Κανείς';

  @override
  String get settingsWhoNobodyBody => 'Συνεχίζονται μόνο οι συνομιλίες που έχετε.';

  @override
  String get settingsWhoWrittenTo => 'Άτομα στα οποία έγραψα';

  @override
  String get settingsWhoWrittenToBody => 'Άτομα στα οποία γράψατε πρώτα εσείς.';

  @override
  String get settingsWhoContacts => 'Οι επαφές μου';

  @override
  String get settingsWhoContactsBody => 'Οι συνομιλίες τους ανοίγουν χωρίς αίτημα.';

  @override
  String get settingsWhoEverybody => 'Όλοι';

  @override
  String get settingsWhoEverybodyBody => 'Οι επαφές απευθείας. Οι άλλοι ως αίτημα για το οποίο αποφασίζετε.';

  @override
  String get contactsTitle => 'Επαφές';

  @override
  String get contactsTake => 'Χρήση των επαφών του τηλεφώνου';

  @override
  String get contactsBody => 'Όποιος έχει αριθμό εκεί δεν είναι άγνωστος και εμφανίζεται με το όνομα που του δώσατε. Μένουν σε αυτό το τηλέφωνο.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count αριθμοί είναι γνωστοί',
      one: 'Ένας αριθμός είναι γνωστός',
      zero: 'Δεν βρέθηκαν αριθμοί',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Το τηλέφωνο δεν αφήνει το Causeway να διαβάσει τις επαφές. Επιτρέψτε το στις ρυθμίσεις του τηλεφώνου και δοκιμάστε ξανά.';

  @override
  String get settingsNotifications => 'Ειδοποιήσεις';

  @override
  String get settingsNotifyText => 'Εμφάνιση κειμένου στην κλειδωμένη οθόνη';

  @override
  String get settingsNotifyTextBody => 'Αλλιώς μόνο ποιος έγραψε.';

  @override
  String get settingsNotifyRequests => 'Να ενημερώνομαι για αιτήματα';

  @override
  String get settingsNotifyRequestsBody => 'Δεν κάνουν ποτέ ήχο.';

  @override
  String get notifyNative => 'Μηνύματα της δικής σας υπηρεσίας';

  @override
  String get notifyThirdParty => 'Μηνύματα από άλλες εφαρμογές';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count νέα μηνύματα',
      one: 'Νέο μήνυμα',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Απάντηση';

  @override
  String get notifyAskTitle => 'Μάθετε για νέα μηνύματα';

  @override
  String get notifyAskBody => 'Το Causeway σας ενημερώνει όταν γράφει κάποιος. Η κλειδωμένη οθόνη δείχνει ποιος έγραψε, αλλά όχι λέξεις, εκτός αν επιλέξετε αλλιώς.';

  @override
  String get notifyAskYes => 'Να επιτρέπονται ειδοποιήσεις';

  @override
  String get notifyDenied => 'Το τηλέφωνο δεν δείχνει ειδοποιήσεις του Causeway. Επιτρέψτε τες στις ρυθμίσεις του τηλεφώνου.';

  @override
  String get notifyMuted => 'Συνομιλίες σε σίγαση';

  @override
  String get notifyMutedNone => 'Καμία συνομιλία σε σίγαση. Πατήστε παρατεταμένα μια συνομιλία στη λίστα για σίγαση.';

  @override
  String get notifyPhone => 'Ήχοι και άλλα, στις ρυθμίσεις του τηλεφώνου';

  @override
  String get notifyProblems => 'Μηνύματα που δεν στάλθηκαν';

  @override
  String get notifyKept => 'Διατηρείται στη συνομιλία ως πρόχειρο.';

  @override
  String get settingsBlocked => 'Αποκλεισμένα άτομα';

  @override
  String get settingsPrivacy => 'Απόρρητο';

  @override
  String get settingsPhone => 'Αυτό το τηλέφωνο';

  @override
  String get settingsDiagnostics => 'Διαγνωστικά';

  @override
  String get settingsFailedTitle => 'Οι ρυθμίσεις σας δεν διαβάστηκαν';

  @override
  String get changeTitle => 'Αλλαγή αριθμού';

  @override
  String get changeUnderWay => 'Αλλάζει';

  @override
  String get changeBody => 'Για όταν έχετε νέο αριθμό τηλεφώνου. Να τι συμβαίνει.';

  @override
  String get changePointStays => 'Οι συνομιλίες σας μένουν';

  @override
  String get changePointStaysBody => 'Το ίδιο οι ρυθμίσεις, οι αποκλεισμοί και ο αριθμός ασφαλείας.';

  @override
  String changePointTold(String service) {
    return 'Ενημερώνονται όσοι είναι στο $service';
  }

  @override
  String get changePointToldBody => 'Όσοι έχουν συνομιλία μαζί σας μαθαίνουν τον νέο αριθμό.';

  @override
  String get changePointWait => 'Όσοι είναι σε άλλες εφαρμογές όχι';

  @override
  String get changePointWaitBody => 'Οι συνομιλίες μαζί τους περιμένουν να συμφωνήσετε, για κάθε εφαρμογή, να τον μάθουν. Μετά ίσως χρειαστεί να σας αποδεχτούν ξανά.';

  @override
  String get changePointOutside => 'Με αριθμό από αλλού';

  @override
  String get changePointOutsideBody => 'Οι συνομιλίες με άλλες εφαρμογές μόνο διαβάζονται, μέχρι ο αριθμός σας να ανήκει ξανά στον Ευρωπαϊκό Οικονομικό Χώρο.';

  @override
  String get changePointAccount => 'Χρειάζεστε λογαριασμό για τον νέο αριθμό';

  @override
  String changePointAccountBody(String service) {
    return 'Σας τον δίνει το $service, με κωδικό. Ο λογαριασμός του παλιού αριθμού κλείνει.';
  }

  @override
  String get changeNewNumber => 'Νέος αριθμός';

  @override
  String changeNewNumberBody(String service) {
    return 'Με τον κωδικό που σας έδωσε για αυτόν το $service.';
  }

  @override
  String get changeGoOnTitle => 'Οι συνομιλίες με άλλες εφαρμογές συνεχίζονται με αυτόν τον αριθμό';

  @override
  String get changeGoOnBody => 'Μόλις συμφωνήσετε, για κάθε εφαρμογή, να γίνει γνωστός εκεί.';

  @override
  String changeConfirmTitle(String number) {
    return 'Αλλαγή σε $number;';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Ο λογαριασμός του $number κλείνει. Δεν ανοίγει ξανά από εδώ.';
  }

  @override
  String get changeWorkingTitle => 'Ο αριθμός σας αλλάζει';

  @override
  String get changeWorkingBody => 'Μπορείτε να φύγετε από τη σελίδα. Συνεχίζει μόνο του όταν υπάρχει σύνδεση.';

  @override
  String get changeSigningIn => 'Σύνδεση με τον νέο αριθμό';

  @override
  String get changeLeaving => 'Ολοκλήρωση όσων άρχισαν με τον παλιό αριθμό';

  @override
  String get changeClosing => 'Κλείνει ο λογαριασμός του παλιού αριθμού';

  @override
  String get changeDone => 'Έγινε';

  @override
  String get changeLeave => 'Έξοδος από τη σελίδα';

  @override
  String changeDoneTitle(String number) {
    return 'Ο αριθμός σας είναι τώρα $number';
  }

  @override
  String get changeDoneBody => 'Οι συνομιλίες σας είναι εκεί που ήταν.';

  @override
  String get changeOldTitle => 'Ο παλιός σας αριθμός';

  @override
  String get changeOldOpenTitle => 'Ο παλιός σας αριθμός είναι ακόμη ανοιχτός';

  @override
  String changeOldClosed(String number) {
    return 'Ο λογαριασμός του $number έκλεισε. Όποιος του γράφει μαθαίνει ότι δεν υπάρχει.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Η υπηρεσία σας δεν έκλεισε τον λογαριασμό του $number. Ζητήστε το: όσα στέλνονται εκεί δεν τα βλέπετε.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Δεν είναι ακόμη γνωστό αν έκλεισε ο λογαριασμός του $number.';
  }

  @override
  String get changeThirdPartyClosed => 'Οι συνομιλίες με άλλες εφαρμογές μόνο διαβάζονται';

  @override
  String get changeTellTitle => 'Ποιος μπορεί να μάθει τον νέο αριθμό;';

  @override
  String get changeTellBody => 'Οι συνομιλίες με άτομα σε αυτές τις εφαρμογές περιμένουν να τους τον γνωρίσετε.';

  @override
  String get changeTell => 'Κοινοποίηση';

  @override
  String changeTellTo(String partner) {
    return 'Κοινοποίηση του νέου μου αριθμού στο $partner';
  }

  @override
  String get warningBadlySigned => 'Η νέα λίστα εφαρμογών δεν είναι υπογεγραμμένη από την υπηρεσία σας. Χρησιμοποιείται η τελευταία έγκυρη.';

  @override
  String get warningRolledBack => 'Η υπηρεσία σας έδωσε παλιά λίστα εφαρμογών. Χρησιμοποιείται η τελευταία έγκυρη.';

  @override
  String get warningMalformed => 'Η νέα λίστα εφαρμογών δεν διαβάζεται. Χρησιμοποιείται η τελευταία έγκυρη.';

  @override
  String get warningNewerForm => 'Η νέα λίστα εφαρμογών θέλει νεότερο Causeway. Ενημερώστε την εφαρμογή.';

  @override
  String get warningFromTheFuture => 'Η νέα λίστα εφαρμογών είναι από το μέλλον. Ελέγξτε το ρολόι του τηλεφώνου.';

  @override
  String get warningTooLarge => 'Η νέα λίστα εφαρμογών είναι πολύ μεγάλη. Χρησιμοποιείται η τελευταία έγκυρη.';

  @override
  String get warningKeyReplacement => 'Ένα κλειδί που υπογράφει τη λίστα εφαρμογών αντικαθίσταται. Δεν χρειάζεται να κάνετε τίποτα.';

  @override
  String get blockedTitle => 'Αποκλεισμένα άτομα';

  @override
  String get blockedEmptyTitle => 'Κανείς δεν είναι αποκλεισμένος';

  @override
  String get blockedEmptyBody => 'Μπορείτε να αποκλείσετε κάποιον από τη συνομιλία ή το αίτημά του. Δεν ενημερώνεται.';

  @override
  String get blockedFailedTitle => 'Η λίστα δεν διαβάστηκε';

  @override
  String blockedSince(String date) {
    return 'Από $date';
  }

  @override
  String get blockedUnblock => 'Κατάργηση αποκλεισμού';

  @override
  String blockedUnblockTitle(String name) {
    return 'Κατάργηση αποκλεισμού: $name;';
  }

  @override
  String get blockedUnblockBody => 'Το άτομο μπορεί να σας γράψει ξανά, με τους κανόνες που έχετε ορίσει.';

  @override
  String get blockedAdd => 'Αποκλεισμός αριθμού';

  @override
  String get blockedAddBody => 'Όποιος έχει αυτόν τον αριθμό αποκλείεται σε κάθε εφαρμογή όπου είναι γνωστός.';

  @override
  String get tourAction => 'Τι είναι ο αριθμός ασφαλείας;';

  @override
  String get tourKeyTitle => 'Κάθε συσκευή έχει ένα κλειδί';

  @override
  String get tourKeyBody => 'Τα μηνύματα κρυπτογραφούνται για τις συσκευές του άλλου ατόμου. Ο αριθμός ασφαλείας είναι το κλειδί μιας συσκευής, γραμμένο ώστε να συγκρίνεται.';

  @override
  String get tourCompareTitle => 'Η σύγκριση δείχνει ότι δεν υπάρχει κανείς ανάμεσα';

  @override
  String get tourCompareBody => 'Κάντε τη μία φορά, καλύτερα όταν συναντηθείτε. Είναι ίδιος ο αριθμός στα δύο τηλέφωνα; Τότε κανείς άλλος δεν διαβάζει όσα γράφετε.';

  @override
  String get tourChangeTitle => 'Αν αλλάξει, το μαθαίνετε';

  @override
  String get tourChangeBody => 'Νέο τηλέφωνο σημαίνει νέος αριθμός. Αφού συγκρίνετε, τίποτα δεν πάει σε νέα συσκευή πριν την αποδεχτείτε.';

  @override
  String get scanAction => 'Σάρωση του κωδικού';

  @override
  String get scanHint => 'Στρέψτε την κάμερα στον κωδικό του αριθμού ασφαλείας στο άλλο τηλέφωνο.';

  @override
  String scanSame(String name) {
    return 'Ταιριάζει. Αυτή η συσκευή ($name) θεωρείται τώρα ότι συγκρίθηκε.';
  }

  @override
  String get scanDifferent => 'Το κλειδί είναι άλλο. Μην εμπιστευτείτε τη συσκευή πριν μάθετε γιατί.';

  @override
  String scanNotNamed(String name) {
    return 'Ο κωδικός είναι του ατόμου ($name), αλλά δεν αναφέρει καμία από αυτές τις συσκευές.';
  }

  @override
  String get scanOtherAccount => 'Αυτός είναι ο κωδικός άλλου λογαριασμού.';

  @override
  String get scanNoCode => 'Αυτός δεν είναι κωδικός αριθμού ασφαλείας.';

  @override
  String get scanAgain => 'Σάρωση ξανά';

  @override
  String get scanNoCamera => 'Η κάμερα δεν είναι διαθέσιμη τώρα. Ίσως τη χρησιμοποιεί άλλη εφαρμογή.';

  @override
  String get scanExplain => 'Η κάμερα ψάχνει τον κωδικό στο άλλο τηλέφωνο και τίποτα άλλο. Καμία εικόνα δεν κρατιέται.';

  @override
  String get safetyTitle => 'Αριθμός ασφαλείας';

  @override
  String safetyExplained(String name) {
    return 'Συγκρίνετέ τους ($name), δίπλα δίπλα ή διαβάζοντάς τους στο τηλέφωνο. Αν είναι ίδιοι, δεν υπάρχει κανείς ανάμεσα.';
  }

  @override
  String get safetyMine => 'Το τηλέφωνό σας';

  @override
  String get safetyCode => 'Κωδικός του αριθμού ασφαλείας σας';

  @override
  String safetyCodeBody(String name) {
    return 'Το ίδιο ως κωδικός: $name μπορεί να τον σαρώσει με την εφαρμογή.';
  }

  @override
  String get safetyTheirs => 'Οι συσκευές του ατόμου';

  @override
  String get safetyNone => 'Η άλλη εφαρμογή δεν έχει δείξει ακόμη συσκευή. Το κάνει όταν γράφετε ο ένας στον άλλον.';

  @override
  String get safetyFailedTitle => 'Οι συσκευές δεν διαβάστηκαν';

  @override
  String safetyDevice(String number) {
    return 'Συσκευή $number';
  }

  @override
  String get safetyInactive => 'Δεν χρησιμοποιείται πια';

  @override
  String get safetyNoKey => 'Το κλειδί της δεν έχει φανεί ακόμη.';

  @override
  String get trustUndecided => 'Νέα. Δεν λαμβάνει τίποτα μέχρι να την αποδεχτείτε.';

  @override
  String get trustFirstUse => 'Αποδεκτή, δεν έχει συγκριθεί';

  @override
  String get trustVerified => 'Συγκρίθηκε και έγινε αποδεκτή';

  @override
  String get trustRefused => 'Απορρίφθηκε. Δεν λαμβάνει τίποτα.';

  @override
  String get trustChanged => 'Το κλειδί της άλλαξε. Τίποτα δεν στέλνεται μέχρι να αποφασίσετε.';

  @override
  String get safetyMatches => 'Ταιριάζουν';

  @override
  String get safetyAcceptWithout => 'Αποδοχή χωρίς σύγκριση';

  @override
  String get safetyRefuse => 'Απόρριψη συσκευής';

  @override
  String get safetyConfirmTitle => 'Ταιριάζουν όλα τα ψηφία;';

  @override
  String get safetyConfirmBody => 'Τότε αυτή η συσκευή θεωρείται ότι συγκρίθηκε, και ενημερώνεστε πριν άλλη συσκευή λάβει τα μηνύματά σας.';

  @override
  String get infoTitle => 'Μήνυμα';

  @override
  String get infoState => 'Πού βρίσκεται';

  @override
  String get infoWay => 'Η διαδρομή του';

  @override
  String get infoFailedTitle => 'Δεν είναι γνωστό τίποτα για αυτό το μήνυμα';

  @override
  String infoWritten(String when) {
    return 'Γράφτηκε: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Έφτασε: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Το παρέλαβε διακομιστής: $when';
  }

  @override
  String get infoWaits => 'Γιατί περιμένει';

  @override
  String get infoFailed => 'Γιατί δεν στάλθηκε';

  @override
  String get infoUnreadable => 'Γιατί δεν εμφανίζεται';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Από τη συσκευή $number του ατόμου';
  }

  @override
  String get infoCopy => 'Αντιγραφή όσων συνέβησαν';

  @override
  String get infoCopied => 'Αντιγράφηκε. Δεν έχει καμία λέξη του μηνύματος.';

  @override
  String get traceStored => 'Αποθηκεύτηκε στο τηλέφωνο';

  @override
  String get traceWaiting => 'Περιμένει';

  @override
  String get tracePreparing => 'Προετοιμάζεται';

  @override
  String get tracePrepared => 'Έτοιμο';

  @override
  String get traceUploading => 'Μεταφορτώνεται';

  @override
  String get traceUploaded => 'Μεταφορτώθηκε στην υπηρεσία σας';

  @override
  String get traceDownloading => 'Λαμβάνεται';

  @override
  String get traceDownloaded => 'Ελήφθη και ελέγχθηκε';

  @override
  String get traceSealed => 'Κρυπτογραφήθηκε';

  @override
  String get traceSentAgain => 'Παραδόθηκε ξανά στην υπηρεσία';

  @override
  String get traceAcknowledged => 'Το έχει η υπηρεσία σας';

  @override
  String get traceFoundInArchive => 'Βρέθηκε στο αρχείο της υπηρεσίας σας';

  @override
  String get traceDelivered => 'Το έχει η άλλη συσκευή';

  @override
  String get traceRead => 'Το διάβασε';

  @override
  String get traceFailed => 'Δεν στάλθηκε';

  @override
  String get traceReceived => 'Ελήφθη και αποκρυπτογραφήθηκε';

  @override
  String get traceUnreadable => 'Δεν αποκρυπτογραφήθηκε';

  @override
  String get traceRepaired => 'Τελικά αποκρυπτογραφήθηκε';

  @override
  String get traceRefused => 'Απορρίφθηκε';

  @override
  String get diagnosticsShare => 'Αποστολή σε κάποιον που βοηθά';

  @override
  String get bundleTitle => 'Αναφορά για την υποστήριξη';

  @override
  String get bundleBody => 'Αυτά είναι όλα όσα στέλνονται. Δεν λένε τι γράψατε, σε ποιον ή με ποια κλειδιά. Διαβάστε τα πρώτα.';

  @override
  String get diagnosticsTitle => 'Διαγνωστικά';

  @override
  String get diagnosticsBody => 'Τι ξέρει το τηλέφωνο για τη σύνδεσή του. Δεν έχει μηνύματα, ονόματα ή κλειδιά.';

  @override
  String get diagnosticsConnection => 'Σύνδεση';

  @override
  String get diagnosticsConnectionOnline => 'Σε σύνδεση, ενημερωμένο';

  @override
  String get diagnosticsStorage => 'Αποθήκευση';

  @override
  String get diagnosticsStorageOk => 'Καλά';

  @override
  String get diagnosticsStorageFull => 'Γεμάτη';

  @override
  String get diagnosticsStorageDamaged => 'Κατεστραμμένη';

  @override
  String get diagnosticsArchive => 'Αρχείο της υπηρεσίας σας';

  @override
  String get diagnosticsArchiveThere => 'Υπάρχει. Όσα ήρθαν όσο λείπατε ανακτώνται.';

  @override
  String get diagnosticsArchiveNone => 'Δεν υπάρχει. Ό,τι χάνεται ανάμεσα στις υπηρεσίες χάνεται απαρατήρητο.';

  @override
  String get diagnosticsArchiveUnknown => 'Άγνωστο ακόμη';

  @override
  String get diagnosticsPartners => 'Λίστα εφαρμογών';

  @override
  String get diagnosticsPartnersNone => 'Καμία ακόμη';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Αριθμός $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Αυτή η συσκευή';

  @override
  String get diagnosticsWarning => 'Πρόβλημα με τη λίστα εφαρμογών';

  @override
  String get diagnosticsPolicy => 'Ποιος μπορεί να σας βρει';

  @override
  String get diagnosticsNumberChange => 'Τελευταία αλλαγή αριθμού';

  @override
  String get diagnosticsCopied => 'Αντιγράφηκε';

  @override
  String get diagnosticsCopy => 'Αντιγραφή';

  @override
  String get attachAction => 'Επισύναψη';

  @override
  String get attachPhoto => 'Λήψη φωτογραφίας';

  @override
  String get attachVideo => 'Εγγραφή βίντεο';

  @override
  String get attachGallery => 'Φωτογραφίες και βίντεο';

  @override
  String get attachFailed => 'Το τηλέφωνο δεν μπόρεσε να το δώσει. Δοκιμάστε ξανά.';

  @override
  String get refusedCamera => 'Το Causeway δεν μπορεί να χρησιμοποιήσει την κάμερα';

  @override
  String get refusedPhotos => 'Το Causeway δεν μπορεί να δει τις φωτογραφίες σας';

  @override
  String get refusedMicrophone => 'Το Causeway δεν μπορεί να χρησιμοποιήσει το μικρόφωνο';

  @override
  String get refusedBody => 'Επιτρέψτε το στις ρυθμίσεις του τηλεφώνου και δοκιμάστε ξανά.';

  @override
  String sendTo(String name) {
    return 'Αποστολή: $name';
  }

  @override
  String get previewCaption => 'Λεζάντα';

  @override
  String get previewAlt => 'Περιγραφή';

  @override
  String get previewAltBody => 'Διαβάζεται δυνατά σε αυτό το τηλέφωνο. Δεν στέλνεται: όσα πρέπει να ξέρουν οι άλλοι για την εικόνα γράφονται στη λεζάντα.';

  @override
  String get previewTrim => 'Μέρος προς αποστολή';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Προσαρμόστηκε για να χωρά σε $size, το μέγιστο εδώ.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Έχει $size. Το μέγιστο που στέλνεται εδώ είναι $most.';
  }

  @override
  String get previewNotTaken => 'Τέτοια αρχεία δεν στέλνονται σε αυτή τη συνομιλία.';

  @override
  String get previewKeepsAll => 'Στέλνεται όπως είναι, με όλα όσα έχει το αρχείο: συχνά και πού και πότε έγινε.';

  @override
  String get previewCanRun => 'Μπορεί να τρέξει ως πρόγραμμα. Μερικές εφαρμογές απορρίπτουν τέτοια αρχεία ή προειδοποιούν για αυτά.';

  @override
  String get previewDisguised => 'Είναι κάτι άλλο από αυτό που λέει το όνομά του. Μερικές εφαρμογές απορρίπτουν τέτοια αρχεία ή προειδοποιούν για αυτά.';

  @override
  String get previewFailedTitle => 'Αυτό δεν στέλνεται';

  @override
  String get voiceRecord => 'Εγγραφή φωνητικού μηνύματος';

  @override
  String get voiceHint => 'Κρατήστε το μικρόφωνο όσο μιλάτε και αφήστε το για αποστολή.';

  @override
  String get voiceSlide => 'Σύρετε για άκυρο';

  @override
  String get voiceRecording => 'Εγγραφή';

  @override
  String get voicePaused => 'Εγγραφή σε παύση';

  @override
  String get voicePause => 'Παύση εγγραφής';

  @override
  String get voiceResume => 'Συνέχεια εγγραφής';

  @override
  String get voiceDelete => 'Διαγραφή εγγραφής';

  @override
  String get voiceDeleteTitle => 'Διαγραφή αυτής της εγγραφής;';

  @override
  String get voiceDeleteBody => 'Δεν την έχει λάβει κανείς και δεν επανέρχεται.';

  @override
  String voiceUnsent(String length) {
    return 'Φωνητικό μήνυμα που δεν στάλθηκε, $length';
  }

  @override
  String get voiceDiscard => 'Απόρριψη εγγραφής';

  @override
  String get voiceNoMicrophone => 'Το μικρόφωνο δεν είναι διαθέσιμο τώρα. Ίσως το χρησιμοποιεί άλλη εφαρμογή.';

  @override
  String get kindPhotos => 'Φωτογραφίες';

  @override
  String get kindVoices => 'Φωνητικά μηνύματα';

  @override
  String get kindVideos => 'Βίντεο';

  @override
  String get kindFiles => 'Αρχεία';

  @override
  String get qualityHd => 'Υψηλή ποιότητα';

  @override
  String get qualityHdBody => 'Φωτογραφίες και βίντεο είναι πιο καθαρά και θέλουν περισσότερα δεδομένα.';

  @override
  String get autoAlways => 'Σε κάθε δίκτυο';

  @override
  String get autoWifi => 'Μόνο σε Wi-Fi';

  @override
  String get autoNever => 'Ποτέ';

  @override
  String get storageTitle => 'Αποθήκευση και δεδομένα';

  @override
  String get storageDownload => 'Λήψη χωρίς ερώτηση';

  @override
  String get storageDownloadBody => 'Όλα τα άλλα λαμβάνονται όταν τα πατήσετε. Από όσους απλώς ζητούν να σας γράψουν, τίποτα.';

  @override
  String get storageSending => 'Τι στέλνετε';

  @override
  String get storageLowData => 'Λιγότερα δεδομένα για φωνητικά μηνύματα';

  @override
  String get storageLowDataBody => 'Κατά ένα τρίτο λιγότερα και λίγο λιγότερο καθαρά.';

  @override
  String get storageUse => 'Χρήση χώρου';

  @override
  String storageTotal(String size) {
    return '$size συνολικά';
  }

  @override
  String get storageByKind => 'Ανά είδος';

  @override
  String get storageByChat => 'Ανά συνομιλία';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count στοιχεία, $size',
      one: '1 στοιχείο, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Αφαίρεση όλων: $what';
  }

  @override
  String get storageOlder => 'Αφαίρεση παλαιότερων';

  @override
  String get storageMonth => 'Παλαιότερα από έναν μήνα';

  @override
  String get storageMonths => 'Παλαιότερα από τρεις μήνες';

  @override
  String get storageYear => 'Παλαιότερα από έναν χρόνο';

  @override
  String storageConfirmSize(String size) {
    return 'Ελευθερώνονται $size.';
  }

  @override
  String get storageConfirm => 'Τα μηνύματα μένουν. Όσα λάβατε κατεβαίνουν ξανά μόνο όσο τα έχει ακόμη η υπηρεσία του αποστολέα.';

  @override
  String get storageYes => 'Αφαίρεση';

  @override
  String storageFreed(String size) {
    return 'Ελευθερώθηκαν $size.';
  }

  @override
  String get storageFreedNothing => 'Δεν υπήρχε τίποτα για αφαίρεση.';

  @override
  String get storageEmptyTitle => 'Κανένα πολυμέσο στο τηλέφωνο';

  @override
  String get storageEmptyBody => 'Εδώ μετρώνται φωτογραφίες, φωνητικά μηνύματα, βίντεο και αρχεία από τις συνομιλίες σας.';

  @override
  String get storageFailedTitle => 'Η χρήση χώρου δεν διαβάστηκε';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Συνομιλία με άλλη εφαρμογή: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'στις $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Νήσος Ασενσιόν',
        'AD': 'Ανδόρα',
        'AE': 'Ηνωμένα Αραβικά Εμιράτα',
        'AF': 'Αφγανιστάν',
        'AG': 'Αντίγκουα και Μπαρμπούντα',
        'AI': 'Ανγκουίλα',
        'AL': 'Αλβανία',
        'AM': 'Αρμενία',
        'AO': 'Αγκόλα',
        'AQ': 'Ανταρκτική',
        'AR': 'Αργεντινή',
        'AS': 'Αμερικανική Σαμόα',
        'AT': 'Αυστρία',
        'AU': 'Αυστραλία',
        'AW': 'Αρούμπα',
        'AX': 'Νήσοι Όλαντ',
        'AZ': 'Αζερμπαϊτζάν',
        'BA': 'Βοσνία - Ερζεγοβίνη',
        'BB': 'Μπαρμπέιντος',
        'BD': 'Μπανγκλαντές',
        'BE': 'Βέλγιο',
        'BF': 'Μπουρκίνα Φάσο',
        'BG': 'Βουλγαρία',
        'BH': 'Μπαχρέιν',
        'BI': 'Μπουρούντι',
        'BJ': 'Μπενίν',
        'BL': 'Άγιος Βαρθολομαίος',
        'BM': 'Βερμούδες',
        'BN': 'Μπρουνέι',
        'BO': 'Βολιβία',
        'BQ': 'Ολλανδία Καραϊβικής',
        'BR': 'Βραζιλία',
        'BS': 'Μπαχάμες',
        'BT': 'Μπουτάν',
        'BV': 'Νήσος Μπουβέ',
        'BW': 'Μποτσουάνα',
        'BY': 'Λευκορωσία',
        'BZ': 'Μπελίζ',
        'CA': 'Καναδάς',
        'CC': 'Νήσοι Κόκος (Κίλινγκ)',
        'CD': 'Κονγκό - Κινσάσα',
        'CF': 'Κεντροαφρικανική Δημοκρατία',
        'CG': 'Κονγκό - Μπραζαβίλ',
        'CH': 'Ελβετία',
        'CI': 'Ακτή Ελεφαντοστού',
        'CK': 'Νήσοι Κουκ',
        'CL': 'Χιλή',
        'CM': 'Καμερούν',
        'CN': 'Κίνα',
        'CO': 'Κολομβία',
        'CP': 'Νήσος Κλίπερτον',
        'CQ': 'Σαρκ',
        'CR': 'Κόστα Ρίκα',
        'CU': 'Κούβα',
        'CV': 'Πράσινο Ακρωτήριο',
        'CW': 'Κουρασάο',
        'CX': 'Νήσος των Χριστουγέννων',
        'CY': 'Κύπρος',
        'CZ': 'Τσεχία',
        'DE': 'Γερμανία',
        'DG': 'Ντιέγκο Γκαρσία',
        'DJ': 'Τζιμπουτί',
        'DK': 'Δανία',
        'DM': 'Ντομίνικα',
        'DO': 'Δομινικανή Δημοκρατία',
        'DZ': 'Αλγερία',
        'EA': 'Θέουτα και Μελίγια',
        'EC': 'Ισημερινός',
        'EE': 'Εσθονία',
        'EG': 'Αίγυπτος',
        'EH': 'Δυτική Σαχάρα',
        'ER': 'Ερυθραία',
        'ES': 'Ισπανία',
        'ET': 'Αιθιοπία',
        'FI': 'Φινλανδία',
        'FJ': 'Φίτζι',
        'FK': 'Νήσοι Φόκλαντ',
        'FM': 'Μικρονησία',
        'FO': 'Νήσοι Φερόες',
        'FR': 'Γαλλία',
        'GA': 'Γκαμπόν',
        'GB': 'Ηνωμένο Βασίλειο',
        'GD': 'Γρενάδα',
        'GE': 'Γεωργία',
        'GF': 'Γαλλική Γουιάνα',
        'GG': 'Γκέρνζι',
        'GH': 'Γκάνα',
        'GI': 'Γιβραλτάρ',
        'GL': 'Γροιλανδία',
        'GM': 'Γκάμπια',
        'GN': 'Γουινέα',
        'GP': 'Γουαδελούπη',
        'GQ': 'Ισημερινή Γουινέα',
        'GR': 'Ελλάδα',
        'GS': 'Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς',
        'GT': 'Γουατεμάλα',
        'GU': 'Γκουάμ',
        'GW': 'Γουινέα Μπισάου',
        'GY': 'Γουιάνα',
        'HK': 'Χονγκ Κονγκ ΕΔΠ Κίνας',
        'HM': 'Νήσοι Χερντ και Μακντόναλντ',
        'HN': 'Ονδούρα',
        'HR': 'Κροατία',
        'HT': 'Αϊτή',
        'HU': 'Ουγγαρία',
        'IC': 'Κανάριοι Νήσοι',
        'ID': 'Ινδονησία',
        'IE': 'Ιρλανδία',
        'IL': 'Ισραήλ',
        'IM': 'Νήσος του Μαν',
        'IN': 'Ινδία',
        'IO': 'Βρετανικά Εδάφη Ινδικού Ωκεανού',
        'IQ': 'Ιράκ',
        'IR': 'Ιράν',
        'IS': 'Ισλανδία',
        'IT': 'Ιταλία',
        'JE': 'Τζέρζι',
        'JM': 'Τζαμάικα',
        'JO': 'Ιορδανία',
        'JP': 'Ιαπωνία',
        'KE': 'Κένυα',
        'KG': 'Κιργιστάν',
        'KH': 'Καμπότζη',
        'KI': 'Κιριμπάτι',
        'KM': 'Κομόρες',
        'KN': 'Σεν Κιτς και Νέβις',
        'KP': 'Βόρεια Κορέα',
        'KR': 'Νότια Κορέα',
        'KW': 'Κουβέιτ',
        'KY': 'Νήσοι Κέιμαν',
        'KZ': 'Καζακστάν',
        'LA': 'Λάος',
        'LB': 'Λίβανος',
        'LC': 'Αγία Λουκία',
        'LI': 'Λιχτενστάιν',
        'LK': 'Σρι Λάνκα',
        'LR': 'Λιβερία',
        'LS': 'Λεσότο',
        'LT': 'Λιθουανία',
        'LU': 'Λουξεμβούργο',
        'LV': 'Λετονία',
        'LY': 'Λιβύη',
        'MA': 'Μαρόκο',
        'MC': 'Μονακό',
        'MD': 'Μολδαβία',
        'ME': 'Μαυροβούνιο',
        'MF': 'Άγιος Μαρτίνος (Γαλλικό τμήμα)',
        'MG': 'Μαδαγασκάρη',
        'MH': 'Νήσοι Μάρσαλ',
        'MK': 'Βόρεια Μακεδονία',
        'ML': 'Μάλι',
        'MM': 'Μιανμάρ (Βιρμανία)',
        'MN': 'Μογγολία',
        'MO': 'Μακάο ΕΔΠ Κίνας',
        'MP': 'Νήσοι Βόρειες Μαριάνες',
        'MQ': 'Μαρτινίκα',
        'MR': 'Μαυριτανία',
        'MS': 'Μονσεράτ',
        'MT': 'Μάλτα',
        'MU': 'Μαυρίκιος',
        'MV': 'Μαλδίβες',
        'MW': 'Μαλάουι',
        'MX': 'Μεξικό',
        'MY': 'Μαλαισία',
        'MZ': 'Μοζαμβίκη',
        'NA': 'Ναμίμπια',
        'NC': 'Νέα Καληδονία',
        'NE': 'Νίγηρας',
        'NF': 'Νήσος Νόρφολκ',
        'NG': 'Νιγηρία',
        'NI': 'Νικαράγουα',
        'NL': 'Κάτω Χώρες',
        'NO': 'Νορβηγία',
        'NP': 'Νεπάλ',
        'NR': 'Ναουρού',
        'NU': 'Νιούε',
        'NZ': 'Νέα Ζηλανδία',
        'OM': 'Ομάν',
        'PA': 'Παναμάς',
        'PE': 'Περού',
        'PF': 'Γαλλική Πολυνησία',
        'PG': 'Παπούα Νέα Γουινέα',
        'PH': 'Φιλιππίνες',
        'PK': 'Πακιστάν',
        'PL': 'Πολωνία',
        'PM': 'Σεν Πιερ και Μικελόν',
        'PN': 'Νήσοι Πίτκερν',
        'PR': 'Πουέρτο Ρίκο',
        'PS': 'Παλαιστινιακά Εδάφη',
        'PT': 'Πορτογαλία',
        'PW': 'Παλάου',
        'PY': 'Παραγουάη',
        'QA': 'Κατάρ',
        'RE': 'Ρεϊνιόν',
        'RO': 'Ρουμανία',
        'RS': 'Σερβία',
        'RU': 'Ρωσία',
        'RW': 'Ρουάντα',
        'SA': 'Σαουδική Αραβία',
        'SB': 'Νήσοι Σολομώντος',
        'SC': 'Σεϋχέλλες',
        'SD': 'Σουδάν',
        'SE': 'Σουηδία',
        'SG': 'Σιγκαπούρη',
        'SH': 'Αγία Ελένη',
        'SI': 'Σλοβενία',
        'SJ': 'Σβάλμπαρντ και Γιαν Μαγιέν',
        'SK': 'Σλοβακία',
        'SL': 'Σιέρα Λεόνε',
        'SM': 'Άγιος Μαρίνος',
        'SN': 'Σενεγάλη',
        'SO': 'Σομαλία',
        'SR': 'Σουρινάμ',
        'SS': 'Νότιο Σουδάν',
        'ST': 'Σάο Τομέ και Πρίνσιπε',
        'SV': 'Ελ Σαλβαδόρ',
        'SX': 'Άγιος Μαρτίνος (Ολλανδικό τμήμα)',
        'SY': 'Συρία',
        'SZ': 'Εσουατίνι',
        'TA': 'Τριστάν ντα Κούνια',
        'TC': 'Νήσοι Τερκς και Κάικος',
        'TD': 'Τσαντ',
        'TF': 'Γαλλικά Νότια Εδάφη',
        'TG': 'Τόγκο',
        'TH': 'Ταϊλάνδη',
        'TJ': 'Τατζικιστάν',
        'TK': 'Τοκελάου',
        'TL': 'Τιμόρ-Λέστε',
        'TM': 'Τουρκμενιστάν',
        'TN': 'Τυνησία',
        'TO': 'Τόνγκα',
        'TR': 'Τουρκία',
        'TT': 'Τρινιντάντ και Τομπάγκο',
        'TV': 'Τουβαλού',
        'TW': 'Ταϊβάν',
        'TZ': 'Τανζανία',
        'UA': 'Ουκρανία',
        'UG': 'Ουγκάντα',
        'UM': 'Απομακρυσμένες Νησίδες ΗΠΑ',
        'US': 'Ηνωμένες Πολιτείες',
        'UY': 'Ουρουγουάη',
        'UZ': 'Ουζμπεκιστάν',
        'VA': 'Βατικανό',
        'VC': 'Άγιος Βικέντιος και Γρεναδίνες',
        'VE': 'Βενεζουέλα',
        'VG': 'Βρετανικές Παρθένες Νήσοι',
        'VI': 'Αμερικανικές Παρθένες Νήσοι',
        'VN': 'Βιετνάμ',
        'VU': 'Βανουάτου',
        'WF': 'Γουάλις και Φουτούνα',
        'WS': 'Σαμόα',
        'XK': 'Κοσσυφοπέδιο',
        'YE': 'Υεμένη',
        'YT': 'Μαγιότ',
        'ZA': 'Νότια Αφρική',
        'ZM': 'Ζάμπια',
        'ZW': 'Ζιμπάμπουε',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
