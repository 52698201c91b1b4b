// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Polish (`pl`).
class AppLocalizationsPl extends AppLocalizations {
  AppLocalizationsPl([String locale = 'pl']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Akceptuj';

  @override
  String get actionAgain => 'Spróbuj ponownie';

  @override
  String get actionBack => 'Wstecz';

  @override
  String get actionBlock => 'Zablokuj';

  @override
  String get actionCancel => 'Anuluj';

  @override
  String get actionClose => 'Zamknij';

  @override
  String get actionContinue => 'Dalej';

  @override
  String get actionCopy => 'Kopiuj tekst';

  @override
  String get actionDismiss => 'Nie teraz';

  @override
  String get actionDone => 'Gotowe';

  @override
  String get actionMore => 'Więcej';

  @override
  String get actionOpenSettings => 'Otwórz ustawienia';

  @override
  String get actionRefuse => 'Odrzuć';

  @override
  String get actionReport => 'Zgłoś';

  @override
  String get actionSearch => 'Szukaj';

  @override
  String get actionSetUp => 'Skonfiguruj';

  @override
  String get actionSignInAgain => 'Zaloguj się ponownie';

  @override
  String get actionUndo => 'Cofnij';

  @override
  String get loading => 'Wczytywanie';

  @override
  String get linkCopied => 'Skopiowano';

  @override
  String listAnd(String first, String last) {
    return '$first i $last';
  }

  @override
  String get openingTitle => 'Otwieranie Twoich czatów';

  @override
  String get openingFailedTitle => 'Nie udało się otworzyć czatów';

  @override
  String get openingRecover => 'Odzyskaj, co da się odczytać';

  @override
  String get openingRecoverExplained => 'Uszkodzony plik zostaje bez zmian obok nowego. Osoby, do których piszesz, zobaczą nowy numer bezpieczeństwa.';

  @override
  String get openingRecovering => 'Odzyskiwanie Twoich czatów';

  @override
  String get openingAnew => 'Usuń i zaloguj się ponownie';

  @override
  String get openingAnewExplained => 'Jeśli to nie pomoże, klucz przepadł, na przykład po przywróceniu ustawień fabrycznych albo z kopią z innego telefonu. Wtedy nikt nie odczyta czatów na tym telefonie. Możesz je tu usunąć i zalogować się ponownie.';

  @override
  String get openingAnewQuestion => 'Usunąć czaty z tego telefonu?';

  @override
  String get openingAnewConsequence => 'Nie da się ich przywrócić. Osoby, do których piszesz, zobaczą nowy numer bezpieczeństwa.';

  @override
  String get recoveredTitle => 'Twoje czaty zostały odzyskane';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Uratowano $count wiadomości.',
      many: 'Uratowano $count wiadomości.',
      few: 'Uratowano $count wiadomości.',
      one: 'Uratowano $count wiadomość.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Uratowano $count czatu.',
      many: 'Uratowano $count czatów.',
      few: 'Uratowano $count czaty.',
      one: 'Uratowano $count czat.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count wiadomości jest jeszcze do wysłania. Pójdą same.',
      many: '$count wiadomości jest jeszcze do wysłania. Pójdą same.',
      few: '$count wiadomości są jeszcze do wysłania. Pójdą same.',
      one: '$count wiadomość jest jeszcze do wysłania. Pójdzie sama.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Nie udało się odczytać najwyżej $count wiadomości i czatów.',
      many: 'Nie udało się odczytać najwyżej $count wiadomości i czatów.',
      few: 'Nie udało się odczytać najwyżej $count wiadomości i czatów.',
      one: 'Nie udało się odczytać jednej wiadomości lub czatu.',
      zero: 'O ile wiadomo, niczego nie brakuje.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Osoby, do których piszesz, widzą nowy numer bezpieczeństwa. Porównaj go ponownie z tymi, z którymi był porównany.';

  @override
  String get recoveredAside => 'Uszkodzony plik zachowano. Usuń go, gdy niczego Ci nie brakuje.';

  @override
  String get recoveredDelete => 'Usuń uszkodzony plik';

  @override
  String get recoveredDeleted => 'Uszkodzony plik usunięto.';

  @override
  String get welcomeTitle => 'Jedna aplikacja. Także dla ludzi w innych aplikacjach.';

  @override
  String get welcomeBody => 'Dzięki Causeway piszesz do osób, które używają innego komunikatora: z szyfrowaniem end-to-end i ze swojego numeru.';

  @override
  String get welcomePointEncrypted => 'Zawsze szyfrowane end-to-end. Inaczej nic nie jest wysyłane.';

  @override
  String get welcomePointShared => 'Osoby w innych aplikacjach poznają Twój numer telefonu i nic więcej o Tobie.';

  @override
  String get welcomePointYours => 'Wyłączone, dopóki tego nie włączysz. Ty wybierasz, które aplikacje mogą się z Tobą kontaktować.';

  @override
  String get welcomeStart => 'Zacznij od mojego numeru';

  @override
  String get numberTitle => 'Twój numer telefonu';

  @override
  String get numberBody => 'Po nim Cię rozpoznają. Pisze się go z numerem kierunkowym kraju.';

  @override
  String get numberCountry => 'Kraj';

  @override
  String get numberCountryOther => 'Inny kraj: wpisz + i jego numer kierunkowy';

  @override
  String get numberCountrySearch => 'Szukaj kraju';

  @override
  String get numberCountryNone => 'Na liście nie ma kraju o tej nazwie. Wpisz w numerze + i numer kierunkowy.';

  @override
  String get numberCountriesInside => 'Europejski Obszar Gospodarczy';

  @override
  String get numberCountriesOutside => 'Inne kraje';

  @override
  String get numberField => 'Numer telefonu';

  @override
  String get numberEligibleTitle => 'Z tym numerem możliwe są czaty z innymi aplikacjami';

  @override
  String get numberEligibleBody => 'Należy do Europejskiego Obszaru Gospodarczego, gdzie prawo otwiera komunikatory na siebie nawzajem. Później zdecydujesz, czy z tego korzystać.';

  @override
  String get numberOutsideTitle => 'Z tym numerem nie ma czatów z innymi aplikacjami';

  @override
  String get numberOutsideBody => 'Są dla numerów z Europejskiego Obszaru Gospodarczego. Wszystko inne działa. Liczy się numer, a nie to, gdzie jesteś.';

  @override
  String get eligibilityInEea => 'Numer należy do Europejskiego Obszaru Gospodarczego.';

  @override
  String get eligibilityOutsideEea => 'Numer należy do regionu poza Europejskim Obszarem Gospodarczym.';

  @override
  String get eligibilityNoRegion => 'Numer nie należy do żadnego kraju. Sprawdź pierwsze cyfry.';

  @override
  String get eligibilityNotInternational => 'Wpisz numer z + i numerem kierunkowym kraju, na przykład +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'To nie jest numer telefonu. Ma on tylko cyfry, po znaku +.';

  @override
  String get eligibilityUnknownCountryCode => 'Żaden kraj nie ma tego numeru kierunkowego. Sprawdź cyfry po +.';

  @override
  String get eligibilityTooShort => 'Numer jest za krótki jak na swój kraj. Czy brakuje cyfr?';

  @override
  String get eligibilityTooLong => 'Numer jest za długi jak na swój kraj. Czy jest o cyfrę za dużo?';

  @override
  String get eligibilityNotAssigned => 'Ten kraj nie przydzielił takiego numeru. Sprawdź cyfry.';

  @override
  String get eligibilityMore => 'Które numery się liczą';

  @override
  String get eligibilityTitle => 'Które numery się liczą';

  @override
  String get eligibilityNumber => 'Liczy się numer, a nie to, gdzie jesteś';

  @override
  String get eligibilityNumberBody => 'Prawo europejskie otwiera komunikatory na siebie nawzajem dla osób, których numer należy do Europejskiego Obszaru Gospodarczego. W podróży nic się nie zmienia.';

  @override
  String get eligibilityBoth => 'Wy oboje';

  @override
  String get eligibilityBothBody => 'Druga osoba też musi być w Europejskim Obszarze Gospodarczym. Tam, gdzie ludzi zna się po numerze, liczy się ten numer; za pozostałych ręczy ich aplikacja.';

  @override
  String get eligibilityLeaving => 'Jeśli zmieni się Twój numer';

  @override
  String get eligibilityLeavingBody => 'Z numerem spoza obszaru Twoje czaty z innymi aplikacjami zostają na tym telefonie i można je czytać. Nic nie jest w nich wysyłane ani odbierane, dopóki znów nie masz numeru stąd.';

  @override
  String get signInTitle => 'Zaloguj się';

  @override
  String get signInBody => 'Twoja usługa prowadzi Twoje konto. Od niej masz hasło albo kod.';

  @override
  String signInAs(String number) {
    return 'Logowanie jako $number';
  }

  @override
  String get signInService => 'Twoja usługa';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Hasło';

  @override
  String get signInSecretShow => 'Pokaż hasło';

  @override
  String get signInSecretHide => 'Ukryj hasło';

  @override
  String get signInWithToken => 'Mam zamiast tego kod logowania';

  @override
  String get signInWithPassword => 'Mam zamiast tego hasło';

  @override
  String get signInToken => 'Kod logowania';

  @override
  String get signInButton => 'Zaloguj się';

  @override
  String get signInStoring => 'Przygotowywanie telefonu';

  @override
  String signInConnecting(String service) {
    return 'Łączenie z $service';
  }

  @override
  String get signInMissingService => 'Wpisz nazwę swojej usługi, na przykład home.example.';

  @override
  String get signInMissingSecret => 'Wpisz hasło albo kod od swojej usługi.';

  @override
  String signInSlow(String service) {
    return '$service jeszcze nie odpowiada. Causeway próbuje dalej. Możesz poczekać albo przejść dalej i zajrzeć później.';
  }

  @override
  String get signInGoOn => 'Dalej bez czekania';

  @override
  String get signInRefused => 'Twoja usługa nie zna tego numeru z tym hasłem. Sprawdź jedno i drugie.';

  @override
  String get signInBadAddress => 'Nie ma usługi o tej nazwie. Sprawdź ją.';

  @override
  String get signInStartOver => 'Zacznij od nowa z innym numerem lub usługą';

  @override
  String signInAgainBody(String service) {
    return '$service nie przyjmuje już hasła ani kodu z tego telefonu. Twoje czaty zostają.';
  }

  @override
  String get removeAccount => 'Usuń konto z tego telefonu';

  @override
  String get removeAccountTitle => 'Usunąć konto i wszystkie czaty?';

  @override
  String removeAccountBody(String service) {
    return 'Wszystkie czaty i wiadomości na tym telefonie zostaną usunięte. Nie są przechowywane nigdzie indziej i nie da się ich odzyskać. Twoje konto w $service zostaje; gdy zalogujesz się ponownie, inni zobaczą nowy numer bezpieczeństwa.';
  }

  @override
  String get removeAccountYes => 'Usuń wszystko';

  @override
  String get inboxTitle => 'Czaty';

  @override
  String get inboxThirdPartyTitle => 'Czaty z innymi aplikacjami';

  @override
  String get inboxArchiveTitle => 'Zarchiwizowane czaty';

  @override
  String get inboxEmptyTitle => 'Nie ma jeszcze czatów';

  @override
  String get inboxEmptyBody => 'Napisz do kogoś, a czat pojawi się tutaj.';

  @override
  String get inboxEmptyUnreadTitle => 'Wszystko przeczytane';

  @override
  String get inboxEmptyUnreadBody => 'Nie ma nieprzeczytanych czatów.';

  @override
  String get inboxEmptyArchiveTitle => 'Archiwum jest puste';

  @override
  String get inboxEmptyArchiveBody => 'Przesuń czat w bok, aby go tu umieścić.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Brak czatów w $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Napisz tam do kogoś, a czat pojawi się tutaj.';

  @override
  String get inboxFailedTitle => 'Nie udało się odczytać czatów';

  @override
  String get inboxFilterAll => 'Wszystkie';

  @override
  String get inboxFilterUnread => 'Nieprzeczytane';

  @override
  String get inboxNewChat => 'Nowy czat';

  @override
  String get inboxSettings => 'Ustawienia';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count prośby',
      many: '$count próśb',
      few: '$count prośby',
      one: 'Jedna prośba',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Napisały do Ciebie nieznane Ci osoby';

  @override
  String get inboxThirdPartyRow => 'Czaty z innymi aplikacjami';

  @override
  String get inboxArchivedRow => 'Zarchiwizowane';

  @override
  String inboxDraft(String text) {
    return 'Szkic: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Ty: $text';
  }

  @override
  String get inboxNothingYet => 'Nic jeszcze nie napisano';

  @override
  String get inboxPinned => 'Przypięty';

  @override
  String get inboxMuted => 'Wyciszony';

  @override
  String get inboxMarkedUnread => 'Oznaczony jako nieprzeczytany';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nieprzeczytanej wiadomości',
      many: '$count nieprzeczytanych wiadomości',
      few: '$count nieprzeczytane wiadomości',
      one: 'Jedna nieprzeczytana wiadomość',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nieprzeczytanego czatu',
      many: '$count nieprzeczytanych czatów',
      few: '$count nieprzeczytane czaty',
      one: 'jeden nieprzeczytany czat',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'w $partner';
  }

  @override
  String get inboxPin => 'Przypnij';

  @override
  String get inboxUnpin => 'Odepnij';

  @override
  String get inboxMute => 'Wycisz';

  @override
  String get inboxUnmute => 'Wyłącz wyciszenie';

  @override
  String get inboxMuteHour => 'Na godzinę';

  @override
  String get inboxMuteDay => 'Na dobę';

  @override
  String get inboxMuteAlways => 'Dopóki tego nie wyłączę';

  @override
  String get inboxArchive => 'Archiwizuj';

  @override
  String get inboxUnarchive => 'Wyjmij z archiwum';

  @override
  String inboxArchivedNow(String name) {
    return 'Czat z $name jest w archiwum.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Czat z $name jest już poza archiwum.';
  }

  @override
  String get inboxMarkRead => 'Oznacz jako przeczytany';

  @override
  String get inboxMarkUnread => 'Oznacz jako nieprzeczytany';

  @override
  String get inboxYesterday => 'Wczoraj';

  @override
  String get inboxToday => 'Dzisiaj';

  @override
  String get noticeTitle => 'Pisz do osób w innych aplikacjach';

  @override
  String noticeBody(String apps) {
    return 'Stąd można teraz pisać do: $apps. Jest to wyłączone, dopóki tego nie skonfigurujesz.';
  }

  @override
  String get bannerToken => 'Twój kod logowania wkrótce wygaśnie. Podaj nowy, aby wiadomości nadal przychodziły.';

  @override
  String get bannerOffline => 'Brak połączenia. To, co piszesz, jest zachowywane i zostanie wysłane później.';

  @override
  String get bannerConnecting => 'Łączenie…';

  @override
  String get bannerUntrusted => 'Ta sieć nie pozwala Causeway połączyć się z Twoją usługą. Czy Wi-Fi wymaga najpierw zalogowania?';

  @override
  String get bannerStorageFull => 'Telefon jest pełny. Zwolnij miejsce: do tego czasu nie można zapisywać wiadomości.';

  @override
  String get bannerStorageDamaged => 'Plik z Twoimi czatami jest uszkodzony. Zamknij Causeway i otwórz ponownie, aby go odzyskać.';

  @override
  String get stopCredentialsRefused => 'Twoja usługa odrzuciła numer lub hasło. Zaloguj się ponownie.';

  @override
  String get stopAccountDisabled => 'Twoja usługa wyłączyła to konto. Zapytaj o powód.';

  @override
  String get stopNoSafeLogin => 'Twoja usługa nie oferuje bezpiecznego logowania. Hasło nie zostało wysłane. Powiadom swoją usługę.';

  @override
  String get stopUntrustedServer => 'Serwer nie może udowodnić, że jest Twoją usługą. Nic nie wysłano. Spróbuj innej sieci.';

  @override
  String get stopReplaced => 'Na to konto zalogowano inny telefon. Tylko jeden może być aktywny.';

  @override
  String get stopBadAddress => 'Adres Twojej usługi jest nieprawidłowy. Zaloguj się ponownie.';

  @override
  String get searchHint => 'Słowa w Twoich wiadomościach';

  @override
  String get searchClear => 'Wyczyść';

  @override
  String get searchEmptyTitle => 'Szukaj w swoich wiadomościach';

  @override
  String get searchEmptyBody => 'Wpisz słowo albo jego początek. Nic nie opuszcza tego telefonu.';

  @override
  String get searchNothingTitle => 'Nic nie znaleziono';

  @override
  String get searchNothingBody => 'Żadna wiadomość nie ma wszystkich tych słów.';

  @override
  String searchMore(int count) {
    return 'To $count najnowszych. Dodaj słowo, aby znaleźć starsze.';
  }

  @override
  String get chatMessageHint => 'Wiadomość';

  @override
  String get chatSend => 'Wyślij';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % tego, co mieści się w wiadomości';
  }

  @override
  String get chatEmptyTitle => 'Przywitaj się';

  @override
  String get chatEmptyNative => 'Wiadomości są tu szyfrowane end-to-end.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name używa $partner. Wiadomości są szyfrowane end-to-end; to, co otrzyma $partner, podlega warunkom tej aplikacji.';
  }

  @override
  String get chatFailedTitle => 'Nie udało się odczytać czatu';

  @override
  String chatOn(String partner) {
    return 'w $partner';
  }

  @override
  String get chatNotConnected => 'Brak połączenia';

  @override
  String get chatThirdParty => 'Czat z inną aplikacją';

  @override
  String chatPartnerBanner(String partner) {
    return 'Ta osoba używa $partner. To, co wysyłasz, podlega polityce prywatności i warunkom tej aplikacji.';
  }

  @override
  String get chatSafety => 'Numer bezpieczeństwa i urządzenia';

  @override
  String get chatJumpToNewest => 'Przejdź do najnowszej wiadomości';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Przejdź do najnowszej wiadomości, $count nieprzeczytanej',
      many: 'Przejdź do najnowszej wiadomości, $count nieprzeczytanych',
      few: 'Przejdź do najnowszej wiadomości, $count nieprzeczytane',
      one: 'Przejdź do najnowszej wiadomości, jedna nieprzeczytana',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nieprzeczytanej wiadomości',
      many: '$count nieprzeczytanych wiadomości',
      few: '$count nieprzeczytane wiadomości',
      one: 'Jedna nieprzeczytana wiadomość',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Zablokować: $name?';
  }

  @override
  String get chatBlockBody => 'Nie będziecie się słyszeć w żadnej aplikacji, w której numer jest znany. Ta osoba się o tym nie dowie.';

  @override
  String get chatLoadingMore => 'Wczytywanie kolejnych wiadomości';

  @override
  String get chatMoreFailed => 'Nie udało się odczytać więcej. Spróbuj ponownie';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner nie informuje, kiedy wiadomości docierają. Więcej niż „wysłano” nie da się wiedzieć.';
  }

  @override
  String get chatYouWrote => 'Od Ciebie';

  @override
  String chatTheyWrote(String name) {
    return 'Od: $name';
  }

  @override
  String get chatYouSent => 'Wysłane przez Ciebie';

  @override
  String chatTheySent(String name) {
    return 'Wysłane przez: $name';
  }

  @override
  String get transferWaiting => 'Oczekuje';

  @override
  String get transferNetwork => 'Oczekuje na sieć';

  @override
  String get transferWifi => 'Oczekuje na Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Przygotowywanie $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Wysyłanie $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Pobieranie $percent %';
  }

  @override
  String get transferOffered => 'Nie pobrano';

  @override
  String get transferGone => 'Już niedostępne';

  @override
  String get transferFailed => 'Nie da się otworzyć';

  @override
  String get transferRemoved => 'Usunięto z tego telefonu';

  @override
  String get mediaDownload => 'Pobierz';

  @override
  String mediaDownloadSize(String size) {
    return 'Pobierz, $size';
  }

  @override
  String get mediaStop => 'Zatrzymaj';

  @override
  String get mediaOpen => 'Otwórz';

  @override
  String get mediaPlay => 'Odtwórz';

  @override
  String get mediaPause => 'Wstrzymaj';

  @override
  String mediaSpeed(String speed) {
    return 'Prędkość: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Pozycja';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position z $length';
  }

  @override
  String get mediaShare => 'Udostępnij';

  @override
  String get mediaSave => 'Zapisz w zdjęciach';

  @override
  String get mediaSaved => 'Zapisano w Twoich zdjęciach.';

  @override
  String get mediaSaveRefused => 'Causeway nie może dodawać do Twoich zdjęć. Zezwól na to w ustawieniach telefonu.';

  @override
  String get mediaSaveFailed => 'Nie udało się zapisać. Sprawdź, czy w telefonie jest miejsce.';

  @override
  String get mediaShareFailed => 'Telefon nie mógł pokazać, dokąd to można wysłać.';

  @override
  String get mediaPhotoFailed => 'Nie można pokazać zdjęcia';

  @override
  String get mediaVideoFailed => 'Nie można odtworzyć wideo';

  @override
  String get mediaAskAgain => 'Poproś ponownie';

  @override
  String mediaAskPhoto(String time) {
    return 'Czy możesz jeszcze raz wysłać mi zdjęcie z $time? Nie mogę go już pobrać.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Czy możesz jeszcze raz wysłać mi wiadomość głosową z $time? Nie mogę jej już pobrać.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Czy możesz jeszcze raz wysłać mi wideo z $time? Nie mogę go już pobrać.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Czy możesz jeszcze raz wysłać mi plik z $time? Nie mogę go już pobrać.';
  }

  @override
  String get fileWarnTitle => 'Otworzyć ten plik?';

  @override
  String get fileWarnCanRun => 'Może działać jak program i robić na tym telefonie, co chce. Otwórz go tylko, jeśli spodziewasz się go od tej osoby.';

  @override
  String get fileWarnDisguised => 'Jest czymś innym, niż mówi nazwa. Otwórz go tylko, jeśli wiesz dlaczego.';

  @override
  String get fileCanRun => 'Może działać jak program';

  @override
  String get fileDisguised => 'Nie to, co mówi nazwa';

  @override
  String get chatWarning => 'Z urządzenia bez Twojej akceptacji. Przyjrzyj mu się, zanim zaufasz.';

  @override
  String get chatRetry => 'Wyślij ponownie';

  @override
  String get chatInfo => 'Co się z nią stało';

  @override
  String get chatDetails => 'Szczegóły';

  @override
  String get detailsMuted => 'Wyciszony';

  @override
  String detailsMutedUntil(String when) {
    return 'Wyciszony do: $when';
  }

  @override
  String detailsApp(String partner) {
    return 'O aplikacji $partner';
  }

  @override
  String get detailsAppBody => 'Co potrafi i jakie ma zasady';

  @override
  String detailsUnblocked(String name) {
    return '$name może znów do Ciebie pisać, według ustawionych przez Ciebie zasad.';
  }

  @override
  String get exportAction => 'Eksportuj czat';

  @override
  String get exportTitle => 'Wyeksportować ten czat?';

  @override
  String get exportBody => 'Wszystkie jego wiadomości zostaną zapisane w pliku, a Ty wybierasz, dokąd trafi. Zdjęcia, wiadomości głosowe, wideo i pliki są w nim wymienione, ale nie dołączone. Plik nie jest zaszyfrowany: kto go ma, może go przeczytać.';

  @override
  String get exportYes => 'Eksportuj';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Wyeksportowano $count wiadomości.',
      many: 'Wyeksportowano $count wiadomości.',
      few: 'Wyeksportowano $count wiadomości.',
      one: 'Wyeksportowano $count wiadomość.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Usuń czat';

  @override
  String deleteTitle(String name) {
    return 'Usunąć czat z: $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Wszystkie jego wiadomości zostaną na stałe usunięte z tego telefonu, a to, czego jeszcze nie wysłano, nie zostanie wysłane. Druga strona ($name) zachowa swoje.';
  }

  @override
  String get deleteYes => 'Usuń';

  @override
  String get deleteDone => 'Czat został usunięty.';

  @override
  String get stateQueued => 'Oczekuje na wysłanie';

  @override
  String get stateSending => 'Wysyłanie';

  @override
  String get stateSent => 'Wysłano';

  @override
  String get stateDelivered => 'Dostarczono';

  @override
  String get stateRead => 'Przeczytano';

  @override
  String get stateFailed => 'Nie wysłano';

  @override
  String get stateReceived => 'Odebrano';

  @override
  String get stateUnreadable => 'Nie da się pokazać';

  @override
  String get stateNotice => 'Informacja';

  @override
  String get reasonNoKeys => 'Druga aplikacja nie opublikowała jeszcze kluczy. Próba ponowi się sama.';

  @override
  String get reasonUnreachable => 'Druga usługa jest nieosiągalna. Próba ponowi się sama.';

  @override
  String get reasonKeyChanged => 'Jedno z urządzeń tej osoby ma teraz inny klucz. Porównaj numer bezpieczeństwa, potem zdecyduj.';

  @override
  String get reasonNoAcceptedDevice => 'Żadne z urządzeń tej osoby nie jest zaakceptowane. Obejrzyj je i zaakceptuj jedno.';

  @override
  String get reasonRefused => 'Druga usługa ją odrzuciła. Sprawdź, kto to jest, potem wyślij ponownie.';

  @override
  String get reasonNotForThisDevice => 'Nie zaszyfrowano jej dla tego telefonu. Poproś o ponowne wysłanie: nowe wiadomości da się czytać.';

  @override
  String get reasonNoSession => 'Nie udało się jej odszyfrować. Połączenie z drugim urządzeniem jest odnawiane. Poproś o ponowne wysłanie.';

  @override
  String get reasonBadCiphertext => 'Nie udało się jej odszyfrować: zmieniono ją po drodze. Połączenie jest odnawiane. Poproś o ponowne wysłanie.';

  @override
  String get reasonUnknownPrekey => 'Zaszyfrowano ją zużytym kluczem. Połączenie jest odnawiane. Poproś o ponowne wysłanie.';

  @override
  String get reasonTooFarAhead => 'Zbyt wiele wiadomości przed nią nie dotarło. Poproś o ponowne wysłanie.';

  @override
  String get reasonTooLate => 'Przyszła długo po wiadomościach napisanych później. Poproś o ponowne wysłanie.';

  @override
  String get reasonMalformed => 'Jest uszkodzona. Poproś o ponowne wysłanie.';

  @override
  String get reasonUnencrypted => 'Przyszła bez szyfrowania i została odrzucona. Poproś o włączenie szyfrowania.';

  @override
  String get reasonUnknownKind => 'Causeway nie potrafi pokazać takiej wiadomości. Poproś, by ją napisano.';

  @override
  String get reasonOtherEncryption => 'Zaszyfrowano ją w sposób, którego Causeway nie zna. Poproś o użycie najnowszej wersji aplikacji.';

  @override
  String get reasonWeakerEncryption => 'Zaszyfrowano ją słabiej niż ten czat i została odrzucona. Poproś o użycie najnowszej wersji aplikacji.';

  @override
  String get reasonDatabaseDamaged => 'Czekała w pliku, który się uszkodził, i mogła zostać wysłana. Wyślij ponownie, jeśli nie dotarła.';

  @override
  String get reasonCancelled => 'Zatrzymano na Twoje życzenie. Wyślij ponownie, kiedy chcesz.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Za duże: najwyżej $size. Użyj czegoś mniejszego.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Zmieniono ją po drodze i nie jest pokazywana. Poproś o ponowne wysłanie.';

  @override
  String get reasonMediaHost => 'Leży na serwerze, którego druga aplikacja nie podała. Causeway nic stamtąd nie pobiera. Poproś o wysłanie w inny sposób.';

  @override
  String get reasonNoMediaService => 'Twoja usługa nie przenosi zdjęć ani plików. Tekst można wysłać.';

  @override
  String get reasonMediaGone => 'Druga usługa już tego nie ma. Poproś o ponowne wysłanie.';

  @override
  String get reasonMediaMetered => 'Czeka na Wi-Fi. Możesz też pobrać to teraz.';

  @override
  String get reasonNoSpace => 'Na tym telefonie nie ma już na to miejsca. Zwolnij trochę; reszta pójdzie sama.';

  @override
  String get mediaProblemTooLate => 'Przygotowanie trwało zbyt długo. Spróbuj ponownie albo użyj mniejszego pliku.';

  @override
  String get mediaProblemUnsupported => 'Causeway nie może użyć takiego pliku. Zapisz go najpierw w innym formacie.';

  @override
  String get mediaProblemDamaged => 'Plik jest uszkodzony. Inna kopia może zadziałać.';

  @override
  String get mediaProblemTooLarge => 'Plik jest za duży. Użyj mniejszego.';

  @override
  String get mediaProblemCodec => 'Ten telefon nie poradził sobie z plikiem. Spróbuj ponownie albo użyj innego pliku.';

  @override
  String get mediaProblemIo => 'Nie udało się odczytać pliku. Sprawdź, czy jeszcze tam jest.';

  @override
  String get mediaInTooLarge => 'Za duże, by bezpiecznie otworzyć. Poproś o coś mniejszego.';

  @override
  String get mediaInUnsupported => 'Causeway nie potrafi pokazać takiego pliku. Poproś o inny format.';

  @override
  String get mediaInDamaged => 'Plik jest uszkodzony. Poproś o ponowne wysłanie.';

  @override
  String get mediaInTooLate => 'Otwieranie trwało zbyt długo. Spróbuj ponownie.';

  @override
  String get refusalBlocked => 'Ta osoba jest przez Ciebie zablokowana.';

  @override
  String get refusalNotEligible => 'Czaty z innymi aplikacjami są dla numerów z Europejskiego Obszaru Gospodarczego. To, co tu jest, można czytać.';

  @override
  String get refusalNotYetInCountry => 'Czaty z innymi aplikacjami jeszcze się w Twoim kraju nie zaczęły. Causeway da Ci znać.';

  @override
  String get refusalSwitchedOff => 'Czaty z innymi aplikacjami są wyłączone. To, co tu jest, można czytać.';

  @override
  String get refusalNotAdmitted => 'Twoja usługa nie współpracuje z tą aplikacją. To, co tu jest, można czytać.';

  @override
  String get refusalPartnerNotOpen => 'Ta aplikacja jest jeszcze testowana. Causeway da znać, gdy będzie otwarta.';

  @override
  String get refusalPartnerSuspended => 'Twoja usługa na razie zawiesiła tę aplikację. To, co tu jest, można czytać.';

  @override
  String get refusalPartnerWithdrawn => 'Ta aplikacja już nie bierze udziału. To, co tu jest, można czytać.';

  @override
  String get refusalPartnerNotChosen => 'Nie wybrano tej aplikacji. To, co tu jest, można czytać.';

  @override
  String get refusalPeerNotEligible => 'Numer tej osoby nie należy do Europejskiego Obszaru Gospodarczego.';

  @override
  String get refusalNumberNotAgreed => 'Osoby w tej aplikacji nie znają jeszcze Twojego nowego numeru.';

  @override
  String get refusalDirectoryExpired => 'Lista aplikacji jest nieaktualna. Połącz się z internetem i spróbuj ponownie.';

  @override
  String get refusalRequestNotAccepted => 'Najpierw zaakceptuj prośbę.';

  @override
  String get refusalRequestRefused => 'Prośba tej osoby została przez Ciebie odrzucona. Aby to cofnąć, napisz do niej.';

  @override
  String get refusalNobodyMayContact => 'Nie pozwalasz obcym pisać do Ciebie.';

  @override
  String get refusalNotSupported => 'Druga aplikacja nie potrafi pokazać takiej wiadomości.';

  @override
  String get refusalMarkersOff => 'Nie informujesz tej aplikacji, co już przeczytano.';

  @override
  String get nextSwitchOn => 'Włącz';

  @override
  String get nextChoose => 'Wybierz aplikację';

  @override
  String get nextShare => 'Udostępnij mój nowy numer';

  @override
  String get nextRefresh => 'Zaktualizuj listę';

  @override
  String get nextDevices => 'Obejrzyj urządzenia';

  @override
  String get noticeNewDeviceAccepted => 'Druga strona używa nowego urządzenia.';

  @override
  String get noticeNewDevice => 'Druga strona używa nowego urządzenia. Nic nie dostanie, dopóki go nie zaakceptujesz.';

  @override
  String get noticeKeyChanged => 'Urządzenie drugiej strony ma inny klucz. Nic nie zostanie wysłane, dopóki nie zdecydujesz.';

  @override
  String noticeNumberChanged(String number) {
    return 'Numer to teraz $number. Ten czat toczy się dalej z nim.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Numer to teraz $number. Czat z tym numerem toczy się dalej.';
  }

  @override
  String get contentReport => 'Zgłoszenie do Twojej usługi';

  @override
  String get contentPlaceholder => 'Wiadomość, której nie da się pokazać';

  @override
  String contentUnsupported(String kind) {
    return 'Przysłano coś, czego Causeway jeszcze nie pokazuje: $kind';
  }

  @override
  String get contentPhoto => 'Zdjęcie';

  @override
  String get contentPhotoMoving => 'Ruchomy obraz';

  @override
  String get contentVoice => 'Wiadomość głosowa';

  @override
  String get contentVideo => 'Wideo';

  @override
  String get contentFile => 'Plik';

  @override
  String contentFileNamed(String name) {
    return 'Plik: $name';
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
        'call': 'połączenie',
        'sticker': 'naklejka',
        'reaction': 'reakcja',
        'deletion': 'cofnięta wiadomość',
        'timer': 'licznik znikających wiadomości',
        'location': 'miejsce',
        'group': 'zaproszenie do grupy',
        'other': 'coś nowego',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Nie udało się';

  @override
  String get errorBadNumber => 'To nie jest numer telefonu z numerem kierunkowym kraju, jak +34 600 111 222.';

  @override
  String get errorBadAddress => 'Do nikogo takiego nie da się napisać. Sprawdź, co wpisano.';

  @override
  String get errorNotFound => 'Już tego nie ma.';

  @override
  String get errorEmpty => 'Nie ma nic do wysłania.';

  @override
  String errorTooLarge(int percent) {
    return 'Tekst jest za długi na jedną wiadomość: $percent % dozwolonej długości. Wyślij go w częściach.';
  }

  @override
  String get errorBadReport => 'Zgłoszenie ma najwyżej pięć wiadomości i krótką uwagę.';

  @override
  String get errorNoAbuseDesk => 'Twoja usługa nie przyjmuje zgłoszeń. Napisz do kontaktu drugiej aplikacji.';

  @override
  String get errorNotAllowed => 'Tego nie można tu wybrać.';

  @override
  String get errorTooManyPinned => 'Nie można przypiąć więcej czatów. Najpierw odepnij inny.';

  @override
  String errorSignIn(String why) {
    return 'Nie można zalogować się na konto z nowym numerem. $why';
  }

  @override
  String get errorSignInRefused => 'Twoja usługa nie zna nowego numeru z tym hasłem. Sprawdź jedno i drugie.';

  @override
  String get errorNumberChanging => 'Twój numer jest właśnie zmieniany. Poczekaj, aż to się skończy.';

  @override
  String get errorFile => 'Nie udało się zapisać pliku. Wybierz inne miejsce.';

  @override
  String get errorStopped => 'Zatrzymano.';

  @override
  String get errorNothingChosen => 'Wybierz co najmniej jedną aplikację.';

  @override
  String get errorNotDone => 'Najpierw dokończ konfigurację.';

  @override
  String get errorNotOffered => 'Tej aplikacji nie można już wybrać.';

  @override
  String get errorConfirmSharing => 'Osoby, do których piszesz w tej aplikacji, poznają Twój numer. Najpierw się na to zgódź.';

  @override
  String get errorOnboarding => 'W międzyczasie coś się zmieniło. Przejrzyj ten krok ponownie.';

  @override
  String get errorKeyChanged => 'Urządzenie ma już inny klucz. Przyjrzyj mu się ponownie, potem zdecyduj.';

  @override
  String get errorInUse => 'Twoje czaty są otwarte w innym procesie. Zamknij tam Causeway i spróbuj ponownie.';

  @override
  String get errorNoAccount => 'Na tym telefonie nie ma konta. Zaloguj się.';

  @override
  String get errorAccountExists => 'Na tym telefonie jest już konto.';

  @override
  String get errorDamaged => 'Plik z Twoimi czatami jest uszkodzony. Nic nie zmieniono. To, co da się odczytać, można odzyskać.';

  @override
  String get errorAccountLost => 'Nie da się odczytać konta z uszkodzonego pliku. Zaloguj się ponownie, aby odzyskać czaty.';

  @override
  String get errorReadOnly => 'W miejscu, gdzie są Twoje czaty, nie można zapisywać. Uruchom telefon ponownie i spróbuj jeszcze raz.';

  @override
  String get errorWrongKey => 'Klucz na tym telefonie nie otwiera Twoich czatów. Odblokuj raz telefon i spróbuj ponownie.';

  @override
  String get errorNewerVersion => 'Twoje czaty zapisała nowsza wersja Causeway. Zaktualizuj aplikację.';

  @override
  String get errorUnreachable => 'Twoja usługa nie odpowiada. Sprawdź połączenie i spróbuj ponownie.';

  @override
  String get errorDiskFull => 'Telefon jest pełny. Zwolnij miejsce i spróbuj ponownie.';

  @override
  String get errorInternal => 'Coś poszło nie tak w Causeway. Spróbuj ponownie; jeśli się powtarza, wyślij nam diagnostykę.';

  @override
  String errorCode(String code) {
    return 'Kod: $code';
  }

  @override
  String get requestsTitle => 'Prośby';

  @override
  String get requestsEmptyTitle => 'Brak próśb';

  @override
  String get requestsEmptyBody => 'Gdy napisze do Ciebie ktoś nieznany, poczeka tutaj na Twoją decyzję.';

  @override
  String get requestsFailedTitle => 'Nie udało się odczytać próśb';

  @override
  String get requestTitle => 'Prośba';

  @override
  String get requestGoneTitle => 'Tej prośby już nie ma';

  @override
  String get requestExplained => 'Ta osoba nie wie, że to widzisz. Nic do niej nie trafi, dopóki nie zaakceptujesz.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Nie zachowano $count kolejnej wiadomości.',
      many: 'Nie zachowano $count kolejnych wiadomości.',
      few: 'Nie zachowano $count kolejnych wiadomości.',
      one: 'Nie zachowano $count kolejnej wiadomości.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Co napisano';

  @override
  String get requestRefuseTitle => 'Odrzucić tę prośbę?';

  @override
  String get requestRefuseBody => 'To, co napisano, zostanie usunięte, a ta osoba już się nie odezwie. Nie dowie się o tym.';

  @override
  String reportTitle(String name) {
    return 'Zgłoś: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Twoja usługa czyta to, co tu wybierzesz, i nic więcej. Druga strona ($name) się o tym nie dowie.';
  }

  @override
  String get reportWhy => 'Dlaczego to zgłaszasz?';

  @override
  String get reportSpam => 'Spam, reklama lub oszustwo';

  @override
  String get reportAbuse => 'Groźby, nękanie lub inna szkoda';

  @override
  String get reportMessages => 'Wiadomości do dołączenia';

  @override
  String get reportMessagesBody => 'Najwyżej pięć. Żadna nie zostanie wysłana, jeśli jej nie wybierzesz.';

  @override
  String get reportRemark => 'Własnymi słowami (opcjonalnie)';

  @override
  String reportAlsoBlock(String name) {
    return 'Zablokuj też: $name';
  }

  @override
  String get reportPreview => 'Zobacz, co zostanie wysłane';

  @override
  String get reportPreviewBody => 'To wszystko, co czyta Twoja usługa.';

  @override
  String get reportSend => 'Wyślij zgłoszenie';

  @override
  String get reportSent => 'Zgłoszenie jest w drodze.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner ma własny kontakt: $address';
  }

  @override
  String get reportAbout => 'Kogo to dotyczy';

  @override
  String get reportYourWords => 'Twoje słowa';

  @override
  String get reportNoMessages => 'Brak';

  @override
  String get reportExactly => 'Dosłownie';

  @override
  String get reportsTitle => 'Zgłoszenia';

  @override
  String get reportsEmptyTitle => 'Brak zgłoszeń';

  @override
  String get reportsEmptyBody => 'Możesz zgłosić kogoś z czatu lub prośby. To, co wysłano, i odpowiedzi są tutaj.';

  @override
  String get reportsFailedTitle => 'Nie udało się odczytać zgłoszeń';

  @override
  String get reportsSent => 'Twoje zgłoszenie osoby';

  @override
  String get reportsAnswer => 'Odpowiedź Twojej usługi';

  @override
  String get reportsMore => 'Pokaż starsze';

  @override
  String get newChatTitle => 'Nowy czat';

  @override
  String get newChatWhere => 'Gdzie jest ta osoba?';

  @override
  String get newChatSameService => 'W Twojej własnej usłudze, po numerze telefonu';

  @override
  String get newChatOff => 'Czaty z innymi aplikacjami są wyłączone';

  @override
  String get newChatOffBody => 'Włącz je, aby pisać do osób w innych aplikacjach.';

  @override
  String get newChatOwn => 'To jest Twój własny numer.';

  @override
  String get newChatNoApps => 'Żadna inna aplikacja nie jest jeszcze osiągalna.';

  @override
  String get newChatSetUpBody => 'Prawo europejskie pozwala ludziom w różnych komunikatorach pisać do siebie. Jest to wyłączone, dopóki tego nie skonfigurujesz.';

  @override
  String newChatIdentifier(String partner) {
    return 'Kto w $partner?';
  }

  @override
  String get newChatByEmail => 'adres e-mail';

  @override
  String get newChatByPhone => 'numer telefonu';

  @override
  String get newChatByName => 'nazwa użytkownika';

  @override
  String newChatOr(String first, String second) {
    return '$first lub $second';
  }

  @override
  String get newChatFindButton => 'Dalej';

  @override
  String newChatSearching(String partner) {
    return 'Szukanie w $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner nie zna nikogo jako $identifier albo tego nie mówi. Sprawdź litera po literze.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nikt w $service nie ma numeru $number. Sprawdź cyfra po cyfrze.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner jest teraz nieosiągalny. Spróbuj później.';
  }

  @override
  String get identifierEmpty => 'Wpisz to, po czym znają tę osobę w tej aplikacji.';

  @override
  String get identifierTooLong => 'To za długie.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'W $partner ludzi zna się po: $kinds.';
  }

  @override
  String get identifierBadEmail => 'To nie jest pełny adres e-mail.';

  @override
  String get identifierBadPhone => 'To nie jest numer telefonu z numerem kierunkowym kraju, jak +49 151 12345678.';

  @override
  String get identifierBadName => 'To nie może być tam nazwą użytkownika. Sprawdź litera po literze.';

  @override
  String shareTitle(String partner) {
    return '$partner pozna Twój numer';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Osoby, do których piszesz w $partner, widzą Twój numer telefonu, $number. Pytamy o to raz dla każdej aplikacji.';
  }

  @override
  String shareYes(String name) {
    return 'Co otrzymuje $name';
  }

  @override
  String get shareNo => 'Czego nie otrzymuje';

  @override
  String get shareNumber => 'Twój numer telefonu';

  @override
  String get shareMessages => 'Wiadomości, które wysyłasz';

  @override
  String get shareName => 'Twoje imię i zdjęcie';

  @override
  String get sharePresence => 'Czy jesteś online';

  @override
  String get shareAddress => 'Gdzie jesteś i jaki adres w sieci ma Twój telefon';

  @override
  String get shareAgree => 'Zgadzam się i piszę';

  @override
  String onboardingStep(int step, int steps) {
    return 'Krok $step z $steps';
  }

  @override
  String get onboardingStartTitle => 'Pisz do osób w innych aplikacjach';

  @override
  String get onboardingStartBody => 'Prawo europejskie pozwala ludziom w różnych komunikatorach pisać do siebie. Wybierasz, czy chcesz i z którymi aplikacjami. Możesz przestać w każdej chwili.';

  @override
  String get onboardingStartButton => 'Zacznij';

  @override
  String get onboardingClosedTitle => 'Nie z tym numerem';

  @override
  String get onboardingNotYetTitle => 'Jeszcze nie';

  @override
  String get onboardingExplanationTitle => 'Co jest inne';

  @override
  String get onboardingExplanationBody => 'Tutaj też wiadomości są szyfrowane end-to-end. Niektóre rzeczy różnią się od czatów, które znasz.';

  @override
  String get pointOtherPolicy => 'Druga aplikacja ma własne zasady';

  @override
  String get pointOtherPolicyBody => 'To, co wysyłasz, druga aplikacja przechowuje według swojej polityki prywatności i warunków.';

  @override
  String get pointNumberIsShared => 'Twój numer telefonu jest udostępniany';

  @override
  String get pointNumberIsSharedBody => 'Poznają go osoby, do których piszesz. Nikt inny.';

  @override
  String get pointNameAndPictureAreNot => 'Twoje imię i zdjęcie nie są';

  @override
  String get pointNameAndPictureAreNotBody => 'Ani to, czy jesteś online.';

  @override
  String get pointNoGroups => 'Dwie osoby, bez grup';

  @override
  String get pointNoGroupsBody => 'Czat to Ty i jedna inna osoba.';

  @override
  String get pointNoCalls => 'Bez połączeń';

  @override
  String get pointNoCallsBody => 'Dzwoń w aplikacji, którą oboje macie.';

  @override
  String get pointNoStickersStatusTimers => 'Bez naklejek, statusów i znikających wiadomości';

  @override
  String get pointNoStickersStatusTimersBody => 'Nie przechodzą między aplikacjami.';

  @override
  String get pointBlocksAreOfPeople => 'Blokada dotyczy osoby';

  @override
  String get pointBlocksAreOfPeopleBody => 'Kto jest zablokowany, jest nim w każdej aplikacji, w której numer jest znany.';

  @override
  String get onboardingUnderstood => 'Rozumiem';

  @override
  String get onboardingAppsTitle => 'Które aplikacje mogą się z Tobą kontaktować?';

  @override
  String get onboardingAppsBody => 'Osoby w wybranych aplikacjach mogą do Ciebie pisać. Ich pierwsza wiadomość czeka jako prośba. Możesz to później zmienić.';

  @override
  String get onboardingAppsNone => 'Nie można jeszcze wybrać żadnej aplikacji. Causeway da znać, gdy jakaś będzie.';

  @override
  String get onboardingInboxTitle => 'Gdzie mają być te czaty?';

  @override
  String get onboardingInboxBody => 'Możesz to później zmienić. Nic się nie przenosi.';

  @override
  String get onboardingFinish => 'Włącz';

  @override
  String get onboardingDoneTitle => 'Czaty z innymi aplikacjami są włączone';

  @override
  String onboardingDoneBody(String apps) {
    return 'Możesz pisać do osób w $apps, a one do Ciebie.';
  }

  @override
  String get onboardingDoneButton => 'Napisz do kogoś';

  @override
  String get onboardingLaterBody => 'Możesz tu wrócić w każdej chwili. Nic jeszcze nie jest włączone.';

  @override
  String get onboardingQuit => 'Przerwij i zapomnij moje wybory';

  @override
  String get layoutCombined => 'Wśród wszystkich czatów';

  @override
  String get layoutCombinedBody => 'Jedna lista. Znaczek pokazuje, w której aplikacji jest czat.';

  @override
  String get layoutSeparate => 'W osobnym folderze';

  @override
  String get layoutSeparateBody => 'Otwiera je jeden wiersz na Twojej liście.';

  @override
  String get aboutTitle => 'O Causeway';

  @override
  String aboutVersion(String version) {
    return 'Wersja $version';
  }

  @override
  String get aboutFree => 'Causeway to wolne oprogramowanie na licencji AGPL-3.0. Każdy może przeczytać, jak działa.';

  @override
  String get aboutLicences => 'Licencje części składowych';

  @override
  String get aboutTranslation => 'Teksty w tym języku przygotowała maszyna. Nie czytał ich jeszcze nikt, dla kogo to język ojczysty.';

  @override
  String newAppTitle(String partner) {
    return 'Można teraz pisać do $partner';
  }

  @override
  String get newAppBody => 'Możesz pisać do osób stamtąd, a one do Ciebie, gdy tylko to wybierzesz.';

  @override
  String get newAppLook => 'Zobacz, co potrafi';

  @override
  String get aboutSource => 'Kod źródłowy';

  @override
  String get aboutSourceAsk => 'Kto dał Ci tę aplikację, daje też jej kod źródłowy. Poproś o niego.';

  @override
  String get aboutPrivacy => 'Co się dzieje z Twoimi danymi';

  @override
  String get aboutPrivacyChats => 'To, co piszesz, jest szyfrowane od telefonu do telefonu. Twoje czaty są na tym telefonie, zaszyfrowane, i w żadnej kopii zapasowej.';

  @override
  String get aboutPrivacyService => 'Twoja usługa i inne aplikacje widzą, kto do kogo pisze i kiedy. Nie widzą co.';

  @override
  String get aboutPrivacyNothing => 'Causeway niczego nie liczy, nie pokazuje reklam i niczego nie wysyła swoim twórcom.';

  @override
  String suspendedTitle(String partner) {
    return 'Na razie nie ma połączenia z $partner';
  }

  @override
  String get suspendedBody => 'Twoja usługa zawiesiła tę aplikację. Nic nie jest wysyłane i nic nie przychodzi. Czaty zostają na tym telefonie: można je czytać, eksportować i usunąć.';

  @override
  String get suspendedNext => 'Nie musisz nic robić. Gdy zostanie znów dopuszczona, czaty będą toczyć się dalej same.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner już nie bierze udziału';
  }

  @override
  String get withdrawnBody => 'Nic nie jest wysyłane i nic nie przychodzi. Czaty zostają na tym telefonie: można je czytać, eksportować i usunąć.';

  @override
  String get withdrawnNext => 'Aby skontaktować się z tymi osobami, zapytaj je o inny sposób.';

  @override
  String get nextPartner => 'Co to znaczy';

  @override
  String get settingsTitle => 'Ustawienia';

  @override
  String get settingsAccount => 'Konto';

  @override
  String get settingsThirdParty => 'Czaty z innymi aplikacjami';

  @override
  String get settingsThirdPartyOn => 'Włączone';

  @override
  String get settingsThirdPartyOff => 'Wyłączone';

  @override
  String get settingsThirdPartySetUp => 'Nieskonfigurowane';

  @override
  String get settingsThirdPartyContinue => 'Kontynuuj konfigurację';

  @override
  String get settingsThirdPartySwitch => 'Czaty z innymi aplikacjami';

  @override
  String get settingsThirdPartySwitchBody => 'Po wyłączeniu te czaty zostają i można je czytać. Nic nie jest wysyłane ani odbierane.';

  @override
  String get policyConfirmed => 'Twoja usługa nie dopuszcza nikogo innego, także gdy telefon jest wyłączony.';

  @override
  String get policyPending => 'Twoja usługa nie potwierdziła jeszcze ostatniej zmiany. Dowie się, gdy tylko będzie osiągalna.';

  @override
  String get policyPhoneOnly => 'Twoja usługa nikogo nie zatrzymuje. Robi to ten telefon.';

  @override
  String get settingsApps => 'Inne aplikacje';

  @override
  String get settingsAppsEmpty => 'Na liście Twojej usługi nie ma jeszcze żadnej aplikacji.';

  @override
  String get settingsAppsExpired => 'Lista aplikacji jest nieaktualna. Nowe czaty czekają na świeżą.';

  @override
  String get settingsAppsRefresh => 'Zaktualizuj listę aplikacji';

  @override
  String get settingsAppOpen => 'Otwarta';

  @override
  String get settingsAppOn => 'Może się z Tobą kontaktować';

  @override
  String get settingsAppOff => 'Wyłączona';

  @override
  String get settingsAppReadOnly => 'Tylko do odczytu';

  @override
  String partnerReach(String partner) {
    return 'Czaty z $partner';
  }

  @override
  String get partnerReachBody => 'Po wyłączeniu te czaty zostają i można je czytać. Nikt stamtąd nie może do Ciebie pisać.';

  @override
  String get partnerChats => 'Co potrafią te czaty';

  @override
  String get partnerIdentifiers => 'Ludzi znajduje się tam po';

  @override
  String get partnerTakes => 'Aplikacja przyjmuje';

  @override
  String get partnerArrival => 'Dotarcie wiadomości';

  @override
  String get partnerReceipts => 'Jest zgłaszane';

  @override
  String get partnerNoReceipts => 'Nie jest zgłaszane. Więcej niż „wysłano” nie da się wiedzieć.';

  @override
  String get partnerRules => 'Czyje zasady tam obowiązują';

  @override
  String get partnerPrivacy => 'Polityka prywatności';

  @override
  String get partnerTerms => 'Warunki';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Własny kontakt w sprawie nadużyć';

  @override
  String get partnerGoneTitle => 'Tej aplikacji nie ma już na liście';

  @override
  String get partnerGoneBody => 'Czaty z osobami stamtąd nadal można czytać.';

  @override
  String get kindText => 'Tekst';

  @override
  String get kindPhoto => 'zdjęcia';

  @override
  String get kindVoice => 'wiadomości głosowe';

  @override
  String get kindVideo => 'wideo';

  @override
  String get kindFile => 'pliki';

  @override
  String get kindReply => 'odpowiedzi';

  @override
  String get kindReaction => 'reakcje';

  @override
  String get settingsAppTesting => 'Testowana, jeszcze nie otwarta';

  @override
  String get settingsAppSuspended => 'Zawieszona przez Twoją usługę';

  @override
  String get settingsAppWithdrawn => 'Już nie bierze udziału';

  @override
  String get settingsAppNotHere => 'W Twoim kraju jeszcze nie otwarta';

  @override
  String settingsAppMarkers(String partner) {
    return 'Informuj $partner, co już przeczytano';
  }

  @override
  String get settingsAppMarkersBody => 'Osoby stamtąd widzą, kiedy czytasz ich wiadomości.';

  @override
  String settingsAppMuted(String partner) {
    return 'Bez dźwięku z $partner';
  }

  @override
  String get settingsAppMutedBody => 'Wiadomości stamtąd przychodzą po cichu.';

  @override
  String get settingsInbox => 'Miejsce czatów z innymi aplikacjami';

  @override
  String get settingsWho => 'Kto może pierwszy do mnie napisać';

  @override
  String get settingsWhoBody => 'Dotyczy osób w innych aplikacjach. Czaty, które masz, toczą się dalej.';

  @override
  String get settingsWhoNobody => 'Nikt';

  @override
  String get settingsWhoNobodyBody => 'Tylko czaty, które masz, toczą się dalej.';

  @override
  String get settingsWhoWrittenTo => 'Osoby, do których piszę';

  @override
  String get settingsWhoWrittenToBody => 'Osoby, do których napiszesz, zanim one napiszą do Ciebie.';

  @override
  String get settingsWhoContacts => 'Moje kontakty';

  @override
  String get settingsWhoContactsBody => 'Ich czaty otwierają się bez prośby.';

  @override
  String get settingsWhoEverybody => 'Wszyscy';

  @override
  String get settingsWhoEverybodyBody => 'Kontakty od razu. Inni jako prośba, o której decydujesz.';

  @override
  String get contactsTitle => 'Kontakty';

  @override
  String get contactsTake => 'Używaj kontaktów telefonu';

  @override
  String get contactsBody => 'Kto ma tam numer, nie jest obcy i jest pokazywany pod Twoją nazwą. Zostają na tym telefonie.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Znane jest $count numeru',
      many: 'Znanych jest $count numerów',
      few: 'Znane są $count numery',
      one: 'Znany jest jeden numer',
      zero: 'Nie znaleziono numerów',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Ten telefon nie pozwala Causeway czytać kontaktów. Zezwól na to w ustawieniach telefonu i spróbuj ponownie.';

  @override
  String get settingsNotifications => 'Powiadomienia';

  @override
  String get settingsNotifyText => 'Pokazuj tekst na ekranie blokady';

  @override
  String get settingsNotifyTextBody => 'Inaczej tylko, kto napisał.';

  @override
  String get settingsNotifyRequests => 'Informuj mnie o prośbach';

  @override
  String get settingsNotifyRequestsBody => 'Nigdy nie wydają dźwięku.';

  @override
  String get notifyNative => 'Wiadomości w Twojej usłudze';

  @override
  String get notifyThirdParty => 'Wiadomości z innych aplikacji';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nowej wiadomości',
      many: '$count nowych wiadomości',
      few: '$count nowe wiadomości',
      one: 'Nowa wiadomość',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Odpowiedz';

  @override
  String get notifyAskTitle => 'Dowiaduj się o nowych wiadomościach';

  @override
  String get notifyAskBody => 'Causeway informuje, gdy ktoś napisze. Ekran blokady pokazuje, kto napisał, ale bez treści, chyba że wybierzesz inaczej.';

  @override
  String get notifyAskYes => 'Zezwól na powiadomienia';

  @override
  String get notifyDenied => 'Ten telefon nie pokazuje powiadomień Causeway. Zezwól na nie w ustawieniach telefonu.';

  @override
  String get notifyMuted => 'Wyciszone czaty';

  @override
  String get notifyMutedNone => 'Żaden czat nie jest wyciszony. Przytrzymaj dłużej czat na liście, aby go wyciszyć.';

  @override
  String get notifyPhone => 'Dźwięki i inne, w ustawieniach telefonu';

  @override
  String get notifyProblems => 'Niewysłane wiadomości';

  @override
  String get notifyKept => 'Została w czacie jako szkic.';

  @override
  String get settingsBlocked => 'Zablokowane osoby';

  @override
  String get settingsPrivacy => 'Prywatność';

  @override
  String get settingsPhone => 'Ten telefon';

  @override
  String get settingsDiagnostics => 'Diagnostyka';

  @override
  String get settingsFailedTitle => 'Nie udało się odczytać ustawień';

  @override
  String get changeTitle => 'Zmień numer';

  @override
  String get changeUnderWay => 'W trakcie zmiany';

  @override
  String get changeBody => 'Na wypadek nowego numeru telefonu. Oto, co się dzieje.';

  @override
  String get changePointStays => 'Twoje czaty zostają';

  @override
  String get changePointStaysBody => 'Także ustawienia, blokady i numer bezpieczeństwa.';

  @override
  String changePointTold(String service) {
    return 'Osoby w $service się dowiadują';
  }

  @override
  String get changePointToldBody => 'Te, z którymi masz czat, poznają nowy numer.';

  @override
  String get changePointWait => 'Osoby w innych aplikacjach nie';

  @override
  String get changePointWaitBody => 'Czaty z nimi czekają, aż zgodzisz się, aplikacja po aplikacji, żeby go poznały. Potem może będą musiały zaakceptować Cię ponownie.';

  @override
  String get changePointOutside => 'Z numerem spoza obszaru';

  @override
  String get changePointOutsideBody => 'Czaty z innymi aplikacjami można tylko czytać, dopóki Twój numer znów nie należy do Europejskiego Obszaru Gospodarczego.';

  @override
  String get changePointAccount => 'Potrzebujesz konta dla nowego numeru';

  @override
  String changePointAccountBody(String service) {
    return 'Da Ci je $service, z hasłem lub kodem. Konto starego numeru zostanie zamknięte.';
  }

  @override
  String get changeNewNumber => 'Nowy numer';

  @override
  String changeNewNumberBody(String service) {
    return 'Z hasłem lub kodem, które $service dał dla niego.';
  }

  @override
  String get changeGoOnTitle => 'Czaty z innymi aplikacjami mogą toczyć się dalej z tym numerem';

  @override
  String get changeGoOnBody => 'Gdy tylko zgodzisz się, aplikacja po aplikacji, żeby go tam poznano.';

  @override
  String changeConfirmTitle(String number) {
    return 'Zmienić na $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Konto $number zostanie zamknięte. Nie da się go stąd ponownie otworzyć.';
  }

  @override
  String get changeWorkingTitle => 'Twój numer jest zmieniany';

  @override
  String get changeWorkingBody => 'Możesz opuścić tę stronę. Zmiana idzie dalej sama, gdy jest połączenie.';

  @override
  String get changeSigningIn => 'Logowanie z nowym numerem';

  @override
  String get changeLeaving => 'Kończenie tego, co zaczęto ze starym numerem';

  @override
  String get changeClosing => 'Konto starego numeru jest zamykane';

  @override
  String get changeDone => 'Gotowe';

  @override
  String get changeLeave => 'Opuść tę stronę';

  @override
  String changeDoneTitle(String number) {
    return 'Twój numer to teraz $number';
  }

  @override
  String get changeDoneBody => 'Twoje czaty są tam, gdzie były.';

  @override
  String get changeOldTitle => 'Twój stary numer';

  @override
  String get changeOldOpenTitle => 'Twój stary numer jest nadal otwarty';

  @override
  String changeOldClosed(String number) {
    return 'Konto $number jest zamknięte. Kto do niego napisze, dowie się, że nie istnieje.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Twoja usługa nie zamknęła konta $number. Poproś o to: tego, co tam wysyłają, nie widzisz.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Nie wiadomo jeszcze, czy konto $number jest zamknięte.';
  }

  @override
  String get changeThirdPartyClosed => 'Czaty z innymi aplikacjami można tylko czytać';

  @override
  String get changeTellTitle => 'Kto może poznać nowy numer?';

  @override
  String get changeTellBody => 'Czaty z osobami w tych aplikacjach czekają, aż go udostępnisz.';

  @override
  String get changeTell => 'Udostępnij';

  @override
  String changeTellTo(String partner) {
    return 'Udostępnij mój nowy numer: $partner';
  }

  @override
  String get warningBadlySigned => 'Nowa lista aplikacji nie jest podpisana przez Twoją usługę. Używana jest ostatnia prawidłowa.';

  @override
  String get warningRolledBack => 'Twoja usługa podała starą listę aplikacji. Używana jest ostatnia prawidłowa.';

  @override
  String get warningMalformed => 'Nowej listy aplikacji nie da się odczytać. Używana jest ostatnia prawidłowa.';

  @override
  String get warningNewerForm => 'Nowa lista aplikacji wymaga nowszego Causeway. Zaktualizuj aplikację.';

  @override
  String get warningFromTheFuture => 'Nowa lista aplikacji jest z przyszłości. Sprawdź zegar telefonu.';

  @override
  String get warningTooLarge => 'Nowa lista aplikacji jest za duża. Używana jest ostatnia prawidłowa.';

  @override
  String get warningKeyReplacement => 'Klucz podpisujący listę aplikacji jest wymieniany. Nie musisz nic robić.';

  @override
  String get blockedTitle => 'Zablokowane osoby';

  @override
  String get blockedEmptyTitle => 'Nikt nie jest zablokowany';

  @override
  String get blockedEmptyBody => 'Możesz zablokować kogoś z czatu lub prośby. Ta osoba się o tym nie dowie.';

  @override
  String get blockedFailedTitle => 'Nie udało się odczytać listy';

  @override
  String blockedSince(String date) {
    return 'Od $date';
  }

  @override
  String get blockedUnblock => 'Odblokuj';

  @override
  String blockedUnblockTitle(String name) {
    return 'Odblokować: $name?';
  }

  @override
  String get blockedUnblockBody => 'Ta osoba może znów do Ciebie pisać, według ustawionych przez Ciebie zasad.';

  @override
  String get blockedAdd => 'Zablokuj numer';

  @override
  String get blockedAddBody => 'Kto ma ten numer, jest zablokowany w każdej aplikacji, w której jest znany.';

  @override
  String get tourAction => 'Co to jest numer bezpieczeństwa?';

  @override
  String get tourKeyTitle => 'Każde urządzenie ma klucz';

  @override
  String get tourKeyBody => 'Wiadomości szyfruje się dla urządzeń drugiej osoby. Numer bezpieczeństwa to klucz urządzenia zapisany tak, by można go było porównać.';

  @override
  String get tourCompareTitle => 'Porównanie pokazuje, że nikogo nie ma pomiędzy';

  @override
  String get tourCompareBody => 'Zrób to raz, najlepiej przy spotkaniu. Czy numer jest taki sam na obu telefonach? Wtedy nikt inny nie przeczyta, co piszesz.';

  @override
  String get tourChangeTitle => 'Jeśli się zmieni, dowiesz się';

  @override
  String get tourChangeBody => 'Nowy telefon ma nowy numer. Po porównaniu nic nie trafi na nowe urządzenie, zanim go nie zaakceptujesz.';

  @override
  String get scanAction => 'Zeskanuj kod tej osoby';

  @override
  String get scanHint => 'Skieruj aparat na kod numeru bezpieczeństwa na drugim telefonie.';

  @override
  String scanSame(String name) {
    return 'Zgadza się. To urządzenie ($name) uchodzi teraz za porównane.';
  }

  @override
  String get scanDifferent => 'Klucz jest inny. Nie ufaj temu urządzeniu, zanim nie wiesz dlaczego.';

  @override
  String scanNotNamed(String name) {
    return 'To kod od: $name, ale nie wymienia żadnego z tych urządzeń.';
  }

  @override
  String get scanOtherAccount => 'To kod innego konta.';

  @override
  String get scanNoCode => 'To nie jest kod numeru bezpieczeństwa.';

  @override
  String get scanAgain => 'Skanuj ponownie';

  @override
  String get scanNoCamera => 'Aparat jest teraz niedostępny. Może używa go inna aplikacja.';

  @override
  String get scanExplain => 'Aparat szuka kodu na drugim telefonie i niczego więcej. Żaden obraz nie jest zachowywany.';

  @override
  String get safetyTitle => 'Numer bezpieczeństwa';

  @override
  String safetyExplained(String name) {
    return 'Porównaj je z: $name, obok siebie albo czytając przez telefon. Jeśli są takie same, nikogo nie ma pomiędzy.';
  }

  @override
  String get safetyMine => 'Twój telefon';

  @override
  String get safetyCode => 'Kod Twojego numeru bezpieczeństwa';

  @override
  String safetyCodeBody(String name) {
    return 'To samo jako kod: $name może go zeskanować w swojej aplikacji.';
  }

  @override
  String get safetyTheirs => 'Urządzenia tej osoby';

  @override
  String get safetyNone => 'Druga aplikacja nie pokazała jeszcze urządzeń. Zrobi to, gdy będziecie do siebie pisać.';

  @override
  String get safetyFailedTitle => 'Nie udało się odczytać urządzeń';

  @override
  String safetyDevice(String number) {
    return 'Urządzenie $number';
  }

  @override
  String get safetyInactive => 'Już nieużywane';

  @override
  String get safetyNoKey => 'Nie widziano jeszcze jego klucza.';

  @override
  String get trustUndecided => 'Nowe. Nic nie dostanie, dopóki go nie zaakceptujesz.';

  @override
  String get trustFirstUse => 'Zaakceptowane, nieporównane';

  @override
  String get trustVerified => 'Porównane i zaakceptowane';

  @override
  String get trustRefused => 'Odrzucone. Nic nie dostaje.';

  @override
  String get trustChanged => 'Jego klucz się zmienił. Nic nie zostanie wysłane, dopóki nie zdecydujesz.';

  @override
  String get safetyMatches => 'Zgadzają się';

  @override
  String get safetyAcceptWithout => 'Akceptuj bez porównania';

  @override
  String get safetyRefuse => 'Odrzuć to urządzenie';

  @override
  String get safetyConfirmTitle => 'Czy wszystkie cyfry się zgadzają?';

  @override
  String get safetyConfirmBody => 'Wtedy to urządzenie uchodzi za porównane i dowiesz się, zanim inne urządzenie dostanie Twoje wiadomości.';

  @override
  String get infoTitle => 'Wiadomość';

  @override
  String get infoState => 'Na jakim jest etapie';

  @override
  String get infoWay => 'Jej droga';

  @override
  String get infoFailedTitle => 'O tej wiadomości nic nie wiadomo';

  @override
  String infoWritten(String when) {
    return 'Napisano: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Dotarła: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Przyjęta przez serwer: $when';
  }

  @override
  String get infoWaits => 'Dlaczego czeka';

  @override
  String get infoFailed => 'Dlaczego nie została wysłana';

  @override
  String get infoUnreadable => 'Dlaczego nie da się jej pokazać';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Z urządzenia $number tej osoby';
  }

  @override
  String get infoCopy => 'Kopiuj, co się stało';

  @override
  String get infoCopied => 'Skopiowano. Nie ma tam ani słowa wiadomości.';

  @override
  String get traceStored => 'Zapisana na tym telefonie';

  @override
  String get traceWaiting => 'Czeka';

  @override
  String get tracePreparing => 'Przygotowywana';

  @override
  String get tracePrepared => 'Przygotowana';

  @override
  String get traceUploading => 'Przesyłana';

  @override
  String get traceUploaded => 'Przesłana do Twojej usługi';

  @override
  String get traceDownloading => 'Pobierana';

  @override
  String get traceDownloaded => 'Pobrana i sprawdzona';

  @override
  String get traceSealed => 'Zaszyfrowana';

  @override
  String get traceSentAgain => 'Przekazana ponownie';

  @override
  String get traceAcknowledged => 'Ma ją Twoja usługa';

  @override
  String get traceFoundInArchive => 'Znaleziona w archiwum Twojej usługi';

  @override
  String get traceDelivered => 'Ma ją drugie urządzenie';

  @override
  String get traceRead => 'Przeczytana';

  @override
  String get traceFailed => 'Nie wysłano';

  @override
  String get traceReceived => 'Odebrana i odszyfrowana';

  @override
  String get traceUnreadable => 'Nie udało się odszyfrować';

  @override
  String get traceRepaired => 'Jednak udało się odszyfrować';

  @override
  String get traceRefused => 'Odrzucona';

  @override
  String get diagnosticsShare => 'Wyślij komuś, kto pomaga';

  @override
  String get bundleTitle => 'Raport dla pomocy technicznej';

  @override
  String get bundleBody => 'To wszystko, co zostanie wysłane. Nie ma tu mowy o tym, co piszesz, do kogo ani jakimi kluczami. Najpierw przeczytaj.';

  @override
  String get diagnosticsTitle => 'Diagnostyka';

  @override
  String get diagnosticsBody => 'Co ten telefon wie o swoim połączeniu. Nie ma tam wiadomości, imion ani kluczy.';

  @override
  String get diagnosticsConnection => 'Połączenie';

  @override
  String get diagnosticsConnectionOnline => 'Połączono, aktualne';

  @override
  String get diagnosticsStorage => 'Pamięć';

  @override
  String get diagnosticsStorageOk => 'W porządku';

  @override
  String get diagnosticsStorageFull => 'Pełna';

  @override
  String get diagnosticsStorageDamaged => 'Uszkodzona';

  @override
  String get diagnosticsArchive => 'Archiwum Twojej usługi';

  @override
  String get diagnosticsArchiveThere => 'Jest. To, co przyszło pod Twoją nieobecność, jest nadrabiane.';

  @override
  String get diagnosticsArchiveNone => 'Brak. Co ginie między usługami, ginie niezauważone.';

  @override
  String get diagnosticsArchiveUnknown => 'Jeszcze nie wiadomo';

  @override
  String get diagnosticsPartners => 'Lista aplikacji';

  @override
  String get diagnosticsPartnersNone => 'Jeszcze brak';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Numer $number, $date';
  }

  @override
  String get diagnosticsDevice => 'To urządzenie';

  @override
  String get diagnosticsWarning => 'Problem z listą aplikacji';

  @override
  String get diagnosticsPolicy => 'Kto może się z Tobą kontaktować';

  @override
  String get diagnosticsNumberChange => 'Ostatnia zmiana numeru';

  @override
  String get diagnosticsCopied => 'Skopiowano';

  @override
  String get diagnosticsCopy => 'Kopiuj';

  @override
  String get attachAction => 'Załącz';

  @override
  String get attachPhoto => 'Zrób zdjęcie';

  @override
  String get attachVideo => 'Nagraj wideo';

  @override
  String get attachGallery => 'Zdjęcia i wideo';

  @override
  String get attachFailed => 'Telefon nie mógł tego podać. Spróbuj ponownie.';

  @override
  String get refusedCamera => 'Causeway nie może używać aparatu';

  @override
  String get refusedPhotos => 'Causeway nie może widzieć Twoich zdjęć';

  @override
  String get refusedMicrophone => 'Causeway nie może używać mikrofonu';

  @override
  String get refusedBody => 'Zezwól na to w ustawieniach telefonu i spróbuj ponownie.';

  @override
  String sendTo(String name) {
    return 'Wyślij do: $name';
  }

  @override
  String get previewCaption => 'Podpis';

  @override
  String get previewAlt => 'Opis';

  @override
  String get previewAltBody => 'Odczytywany na tym telefonie. Nie jest wysyłany: to, co inni mają wiedzieć o obrazie, wpisz w podpisie.';

  @override
  String get previewTrim => 'Fragment do wysłania';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Dopasowano do $size, najwięcej, ile można tu wysłać.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Ma $size. Najwięcej, ile można tu wysłać, to $most.';
  }

  @override
  String get previewNotTaken => 'Takich plików nie można wysyłać w tym czacie.';

  @override
  String get previewKeepsAll => 'Wysyłany bez zmian, ze wszystkim, co plik zawiera: często także gdzie i kiedy powstał.';

  @override
  String get previewCanRun => 'Może działać jak program. Niektóre aplikacje odrzucają takie pliki lub przed nimi ostrzegają.';

  @override
  String get previewDisguised => 'Jest czymś innym, niż mówi nazwa. Niektóre aplikacje odrzucają takie pliki lub przed nimi ostrzegają.';

  @override
  String get previewFailedTitle => 'Tego nie można wysłać';

  @override
  String get voiceRecord => 'Nagraj wiadomość głosową';

  @override
  String get voiceHint => 'Przytrzymaj mikrofon, gdy mówisz, i puść, aby wysłać.';

  @override
  String get voiceSlide => 'Przesuń, aby anulować';

  @override
  String get voiceRecording => 'Nagrywanie';

  @override
  String get voicePaused => 'Nagrywanie wstrzymane';

  @override
  String get voicePause => 'Wstrzymaj nagrywanie';

  @override
  String get voiceResume => 'Nagrywaj dalej';

  @override
  String get voiceDelete => 'Usuń nagranie';

  @override
  String get voiceDeleteTitle => 'Usunąć to nagranie?';

  @override
  String get voiceDeleteBody => 'Nikt go nie dostał i nie da się go przywrócić.';

  @override
  String voiceUnsent(String length) {
    return 'Niewysłana wiadomość głosowa, $length';
  }

  @override
  String get voiceDiscard => 'Odrzuć';

  @override
  String get voiceNoMicrophone => 'Mikrofon jest teraz niedostępny. Może używa go inna aplikacja.';

  @override
  String get kindPhotos => 'Zdjęcia';

  @override
  String get kindVoices => 'Wiadomości głosowe';

  @override
  String get kindVideos => 'Wideo';

  @override
  String get kindFiles => 'Pliki';

  @override
  String get qualityHd => 'Wysoka jakość';

  @override
  String get qualityHdBody => 'Zdjęcia i wideo są ostrzejsze i zużywają więcej danych.';

  @override
  String get autoAlways => 'W każdej sieci';

  @override
  String get autoWifi => 'Tylko przez Wi-Fi';

  @override
  String get autoNever => 'Nigdy';

  @override
  String get storageTitle => 'Pamięć i dane';

  @override
  String get storageDownload => 'Pobierane bez pytania';

  @override
  String get storageDownloadBody => 'Wszystko inne pobiera się, gdy w to stukniesz. Od osób, które tylko proszą o kontakt, nic.';

  @override
  String get storageSending => 'Co wysyłasz';

  @override
  String get storageLowData => 'Mniej danych na wiadomości głosowe';

  @override
  String get storageLowDataBody => 'O jedną trzecią mniej i trochę mniej wyraźnie.';

  @override
  String get storageUse => 'Zużycie pamięci';

  @override
  String storageTotal(String size) {
    return 'Łącznie $size';
  }

  @override
  String get storageByKind => 'Według rodzaju';

  @override
  String get storageByChat => 'Według czatu';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count elementu, $size',
      many: '$count elementów, $size',
      few: '$count elementy, $size',
      one: '1 element, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Usuń wszystko: $what';
  }

  @override
  String get storageOlder => 'Usuń starsze';

  @override
  String get storageMonth => 'Starsze niż miesiąc';

  @override
  String get storageMonths => 'Starsze niż trzy miesiące';

  @override
  String get storageYear => 'Starsze niż rok';

  @override
  String storageConfirmSize(String size) {
    return 'Zwolni się $size.';
  }

  @override
  String get storageConfirm => 'Wiadomości zostają. To, co otrzymano, można pobrać ponownie tylko, dopóki ma to usługa nadawcy.';

  @override
  String get storageYes => 'Usuń';

  @override
  String storageFreed(String size) {
    return 'Zwolniono $size.';
  }

  @override
  String get storageFreedNothing => 'Nie było nic do usunięcia.';

  @override
  String get storageEmptyTitle => 'Brak multimediów na tym telefonie';

  @override
  String get storageEmptyBody => 'Tu liczone są zdjęcia, wiadomości głosowe, wideo i pliki z Twoich czatów.';

  @override
  String get storageFailedTitle => 'Nie udało się odczytać zużycia pamięci';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Czat z inną aplikacją: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'o $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Wyspa Wniebowstąpienia',
        'AD': 'Andora',
        'AE': 'Zjednoczone Emiraty Arabskie',
        'AF': 'Afganistan',
        'AG': 'Antigua i Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albania',
        'AM': 'Armenia',
        'AO': 'Angola',
        'AQ': 'Antarktyda',
        'AR': 'Argentyna',
        'AS': 'Samoa Amerykańskie',
        'AT': 'Austria',
        'AU': 'Australia',
        'AW': 'Aruba',
        'AX': 'Wyspy Alandzkie',
        'AZ': 'Azerbejdżan',
        'BA': 'Bośnia i Hercegowina',
        'BB': 'Barbados',
        'BD': 'Bangladesz',
        'BE': 'Belgia',
        'BF': 'Burkina Faso',
        'BG': 'Bułgaria',
        'BH': 'Bahrajn',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint-Barthélemy',
        'BM': 'Bermudy',
        'BN': 'Brunei',
        'BO': 'Boliwia',
        'BQ': 'Niderlandy Karaibskie',
        'BR': 'Brazylia',
        'BS': 'Bahamy',
        'BT': 'Bhutan',
        'BV': 'Wyspa Bouveta',
        'BW': 'Botswana',
        'BY': 'Białoruś',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Wyspy Kokosowe',
        'CD': 'Demokratyczna Republika Konga',
        'CF': 'Republika Środkowoafrykańska',
        'CG': 'Kongo',
        'CH': 'Szwajcaria',
        'CI': 'Côte d’Ivoire',
        'CK': 'Wyspy Cooka',
        'CL': 'Chile',
        'CM': 'Kamerun',
        'CN': 'Chiny',
        'CO': 'Kolumbia',
        'CP': 'Wyspa Clippertona',
        'CQ': 'Sark',
        'CR': 'Kostaryka',
        'CU': 'Kuba',
        'CV': 'Republika Zielonego Przylądka',
        'CW': 'Curaçao',
        'CX': 'Wyspa Bożego Narodzenia',
        'CY': 'Cypr',
        'CZ': 'Czechy',
        'DE': 'Niemcy',
        'DG': 'Diego Garcia',
        'DJ': 'Dżibuti',
        'DK': 'Dania',
        'DM': 'Dominika',
        'DO': 'Dominikana',
        'DZ': 'Algieria',
        'EA': 'Ceuta i Melilla',
        'EC': 'Ekwador',
        'EE': 'Estonia',
        'EG': 'Egipt',
        'EH': 'Sahara Zachodnia',
        'ER': 'Erytrea',
        'ES': 'Hiszpania',
        'ET': 'Etiopia',
        'FI': 'Finlandia',
        'FJ': 'Fidżi',
        'FK': 'Falklandy',
        'FM': 'Mikronezja',
        'FO': 'Wyspy Owcze',
        'FR': 'Francja',
        'GA': 'Gabon',
        'GB': 'Wielka Brytania',
        'GD': 'Grenada',
        'GE': 'Gruzja',
        'GF': 'Gujana Francuska',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Grenlandia',
        'GM': 'Gambia',
        'GN': 'Gwinea',
        'GP': 'Gwadelupa',
        'GQ': 'Gwinea Równikowa',
        'GR': 'Grecja',
        'GS': 'Georgia Południowa i Sandwich Południowy',
        'GT': 'Gwatemala',
        'GU': 'Guam',
        'GW': 'Gwinea Bissau',
        'GY': 'Gujana',
        'HK': 'SRA Hongkong (Chiny)',
        'HM': 'Wyspy Heard i McDonalda',
        'HN': 'Honduras',
        'HR': 'Chorwacja',
        'HT': 'Haiti',
        'HU': 'Węgry',
        'IC': 'Wyspy Kanaryjskie',
        'ID': 'Indonezja',
        'IE': 'Irlandia',
        'IL': 'Izrael',
        'IM': 'Wyspa Man',
        'IN': 'Indie',
        'IO': 'Brytyjskie Terytorium Oceanu Indyjskiego',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Islandia',
        'IT': 'Włochy',
        'JE': 'Jersey',
        'JM': 'Jamajka',
        'JO': 'Jordania',
        'JP': 'Japonia',
        'KE': 'Kenia',
        'KG': 'Kirgistan',
        'KH': 'Kambodża',
        'KI': 'Kiribati',
        'KM': 'Komory',
        'KN': 'Saint Kitts i Nevis',
        'KP': 'Korea Północna',
        'KR': 'Korea Południowa',
        'KW': 'Kuwejt',
        'KY': 'Kajmany',
        'KZ': 'Kazachstan',
        'LA': 'Laos',
        'LB': 'Liban',
        'LC': 'Saint Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Litwa',
        'LU': 'Luksemburg',
        'LV': 'Łotwa',
        'LY': 'Libia',
        'MA': 'Maroko',
        'MC': 'Monako',
        'MD': 'Mołdawia',
        'ME': 'Czarnogóra',
        'MF': 'Saint-Martin',
        'MG': 'Madagaskar',
        'MH': 'Wyspy Marshalla',
        'MK': 'Macedonia Północna',
        'ML': 'Mali',
        'MM': 'Mjanma (Birma)',
        'MN': 'Mongolia',
        'MO': 'SRA Makau (Chiny)',
        'MP': 'Mariany Północne',
        'MQ': 'Martynika',
        'MR': 'Mauretania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Malediwy',
        'MW': 'Malawi',
        'MX': 'Meksyk',
        'MY': 'Malezja',
        'MZ': 'Mozambik',
        'NA': 'Namibia',
        'NC': 'Nowa Kaledonia',
        'NE': 'Niger',
        'NF': 'Norfolk',
        'NG': 'Nigeria',
        'NI': 'Nikaragua',
        'NL': 'Holandia',
        'NO': 'Norwegia',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nowa Zelandia',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Polinezja Francuska',
        'PG': 'Papua-Nowa Gwinea',
        'PH': 'Filipiny',
        'PK': 'Pakistan',
        'PL': 'Polska',
        'PM': 'Saint-Pierre i Miquelon',
        'PN': 'Pitcairn',
        'PR': 'Portoryko',
        'PS': 'Terytoria Palestyńskie',
        'PT': 'Portugalia',
        'PW': 'Palau',
        'PY': 'Paragwaj',
        'QA': 'Katar',
        'RE': 'Reunion',
        'RO': 'Rumunia',
        'RS': 'Serbia',
        'RU': 'Rosja',
        'RW': 'Rwanda',
        'SA': 'Arabia Saudyjska',
        'SB': 'Wyspy Salomona',
        'SC': 'Seszele',
        'SD': 'Sudan',
        'SE': 'Szwecja',
        'SG': 'Singapur',
        'SH': 'Wyspa Świętej Heleny',
        'SI': 'Słowenia',
        'SJ': 'Svalbard i Jan Mayen',
        'SK': 'Słowacja',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Surinam',
        'SS': 'Sudan Południowy',
        'ST': 'Wyspy Świętego Tomasza i Książęca',
        'SV': 'Salwador',
        'SX': 'Sint Maarten',
        'SY': 'Syria',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks i Caicos',
        'TD': 'Czad',
        'TF': 'Francuskie Terytoria Południowe i Antarktyczne',
        'TG': 'Togo',
        'TH': 'Tajlandia',
        'TJ': 'Tadżykistan',
        'TK': 'Tokelau',
        'TL': 'Timor Wschodni',
        'TM': 'Turkmenistan',
        'TN': 'Tunezja',
        'TO': 'Tonga',
        'TR': 'Turcja',
        'TT': 'Trynidad i Tobago',
        'TV': 'Tuvalu',
        'TW': 'Tajwan',
        'TZ': 'Tanzania',
        'UA': 'Ukraina',
        'UG': 'Uganda',
        'UM': 'Dalekie Wyspy Mniejsze Stanów Zjednoczonych',
        'US': 'Stany Zjednoczone',
        'UY': 'Urugwaj',
        'UZ': 'Uzbekistan',
        'VA': 'Watykan',
        'VC': 'Saint Vincent i Grenadyny',
        'VE': 'Wenezuela',
        'VG': 'Brytyjskie Wyspy Dziewicze',
        'VI': 'Wyspy Dziewicze Stanów Zjednoczonych',
        'VN': 'Wietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis i Futuna',
        'WS': 'Samoa',
        'XK': 'Kosowo',
        'YE': 'Jemen',
        'YT': 'Majotta',
        'ZA': 'Republika Południowej Afryki',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
