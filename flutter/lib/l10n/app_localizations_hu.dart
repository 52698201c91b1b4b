// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Hungarian (`hu`).
class AppLocalizationsHu extends AppLocalizations {
  AppLocalizationsHu([String locale = 'hu']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Elfogadás';

  @override
  String get actionAgain => 'Újra';

  @override
  String get actionBack => 'Vissza';

  @override
  String get actionBlock => 'Letiltás';

  @override
  String get actionCancel => 'Mégse';

  @override
  String get actionClose => 'Bezárás';

  @override
  String get actionContinue => 'Tovább';

  @override
  String get actionCopy => 'Szöveg másolása';

  @override
  String get actionDismiss => 'Most nem';

  @override
  String get actionDone => 'Kész';

  @override
  String get actionMore => 'Több';

  @override
  String get actionOpenSettings => 'Beállítások megnyitása';

  @override
  String get actionRefuse => 'Elutasítás';

  @override
  String get actionReport => 'Jelentés';

  @override
  String get actionSearch => 'Keresés';

  @override
  String get actionSetUp => 'Beállítás';

  @override
  String get actionSignInAgain => 'Újbóli bejelentkezés';

  @override
  String get actionUndo => 'Visszavonás';

  @override
  String get loading => 'Betöltés';

  @override
  String get linkCopied => 'Másolva';

  @override
  String listAnd(String first, String last) {
    return '$first és $last';
  }

  @override
  String get openingTitle => 'Csevegéseid megnyitása';

  @override
  String get openingFailedTitle => 'A csevegéseidet nem sikerült megnyitni';

  @override
  String get openingRecover => 'Az olvasható rész megmentése';

  @override
  String get openingRecoverExplained => 'A sérült fájl változatlanul megmarad az új mellett. Akiknek írsz, új biztonsági számot fognak látni.';

  @override
  String get openingRecovering => 'Csevegéseid helyreállítása';

  @override
  String get openingAnew => 'Törlés és újbóli bejelentkezés';

  @override
  String get openingAnewExplained => 'Ha ez nem segít, a kulcs elveszett, például visszaállítás után vagy egy másik telefon mentésével. Ilyenkor senki sem tudja elolvasni a telefonon lévő csevegéseket. Itt törölheted őket, és újra bejelentkezhetsz.';

  @override
  String get openingAnewQuestion => 'Törlöd a csevegéseket erről a telefonról?';

  @override
  String get openingAnewConsequence => 'Nem hozhatók vissza. Akiknek írsz, új biztonsági számot fognak látni.';

  @override
  String get recoveredTitle => 'A csevegéseid helyreálltak';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count üzenet megmenekült.',
      one: 'Egy üzenet megmenekült.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count csevegés megmenekült.',
      one: 'Egy csevegés megmenekült.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count üzenet még küldésre vár. Maguktól elmennek.',
      one: 'Egy üzenet még küldésre vár. Magától elmegy.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Legfeljebb $count üzenet és csevegés nem volt olvasható.',
      one: 'Egy üzenet vagy csevegés nem volt olvasható.',
      zero: 'Amennyire tudható, semmi sem hiányzik.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Akiknek írsz, új biztonsági számot látnak. Hasonlítsd össze újra azokkal, akikkel már összehasonlítottad.';

  @override
  String get recoveredAside => 'A sérült fájl megmaradt. Töröld, ha semmi sem hiányzik.';

  @override
  String get recoveredDelete => 'Sérült fájl törlése';

  @override
  String get recoveredDeleted => 'A sérült fájl törölve.';

  @override
  String get welcomeTitle => 'Egy alkalmazás. Azokhoz is, akik mást használnak.';

  @override
  String get welcomeBody => 'A Causeway segítségével másik üzenetküldőt használóknak is írhatsz, végpontok közötti titkosítással és a meglévő számodról.';

  @override
  String get welcomePointEncrypted => 'Mindig végpontok között titkosítva. Másképp semmi sem megy el.';

  @override
  String get welcomePointShared => 'A más alkalmazásokat használók a telefonszámodat tudják meg, és semmi mást rólad.';

  @override
  String get welcomePointYours => 'Kikapcsolva, amíg be nem kapcsolod. Te választod meg, mely alkalmazásokból érhetnek el.';

  @override
  String get welcomeStart => 'Kezdés a számommal';

  @override
  String get numberTitle => 'A telefonszámod';

  @override
  String get numberBody => 'Erről ismernek fel mások. Országhívóval kell írni.';

  @override
  String get numberCountry => 'Ország';

  @override
  String get numberCountryOther => 'Másik ország: írd be a + jelet és a hívószámát';

  @override
  String get numberCountrySearch => 'Ország keresése';

  @override
  String get numberCountryNone => 'Nincs ilyen nevű ország a listában. Írd a számhoz a + jelet és az országhívót.';

  @override
  String get numberCountriesInside => 'Európai Gazdasági Térség';

  @override
  String get numberCountriesOutside => 'Más országok';

  @override
  String get numberField => 'Telefonszám';

  @override
  String get numberEligibleTitle => 'Ezzel a számmal más alkalmazásokkal is cseveghetsz';

  @override
  String get numberEligibleBody => 'Az Európai Gazdasági Térséghez tartozik, ahol a törvény megnyitja egymás előtt az üzenetküldőket. Később eldöntöd, élsz-e vele.';

  @override
  String get numberOutsideTitle => 'Ezzel a számmal nem cseveghetsz más alkalmazásokkal';

  @override
  String get numberOutsideBody => 'Ez az Európai Gazdasági Térség számainak szól. Minden más működik. A szám számít, nem az, hogy hol vagy.';

  @override
  String get eligibilityInEea => 'A szám az Európai Gazdasági Térséghez tartozik.';

  @override
  String get eligibilityOutsideEea => 'A szám az Európai Gazdasági Térségen kívüli területhez tartozik.';

  @override
  String get eligibilityNoRegion => 'A szám egyetlen országhoz sem tartozik. Ellenőrizd az első számjegyeket.';

  @override
  String get eligibilityNotInternational => 'Írd a számot + jellel és országhívóval, például: +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Ez nem telefonszám. Csak számjegyekből áll, a + jel után.';

  @override
  String get eligibilityUnknownCountryCode => 'Egyetlen országnak sincs ilyen hívószáma. Ellenőrizd a + utáni számjegyeket.';

  @override
  String get eligibilityTooShort => 'A szám az országához képest túl rövid. Hiányoznak számjegyek?';

  @override
  String get eligibilityTooLong => 'A szám az országához képest túl hosszú. Van benne fölösleges számjegy?';

  @override
  String get eligibilityNotAssigned => 'Az ország nem adott ki ilyen számot. Ellenőrizd a számjegyeket.';

  @override
  String get eligibilityMore => 'Mely számok számítanak';

  @override
  String get eligibilityTitle => 'Mely számok számítanak';

  @override
  String get eligibilityNumber => 'A szám számít, nem az, hogy hol vagy';

  @override
  String get eligibilityNumberBody => 'Az európai jog megnyitja egymás előtt az üzenetküldőket azok számára, akiknek a száma az Európai Gazdasági Térséghez tartozik. Utazáskor semmi sem változik.';

  @override
  String get eligibilityBoth => 'Mindketten';

  @override
  String get eligibilityBothBody => 'A másik félnek is az Európai Gazdasági Térségben kell lennie. Ahol az embereket a számukról ismerik, az a szám számít; a többiekért az alkalmazásuk felel.';

  @override
  String get eligibilityLeaving => 'Ha megváltozik a számod';

  @override
  String get eligibilityLeavingBody => 'Máshonnan való számmal a más alkalmazásokkal folytatott csevegéseid a telefonon maradnak és olvashatók. Semmi sem megy és nem jön bennük, amíg újra itteni számod nem lesz.';

  @override
  String get signInTitle => 'Bejelentkezés';

  @override
  String get signInBody => 'A fiókodat a szolgáltatód kezeli. Tőle kaptál jelszót vagy kódot.';

  @override
  String signInAs(String number) {
    return 'Bejelentkezés ezzel: $number';
  }

  @override
  String get signInService => 'A szolgáltatód';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Jelszó';

  @override
  String get signInSecretShow => 'Jelszó mutatása';

  @override
  String get signInSecretHide => 'Jelszó elrejtése';

  @override
  String get signInWithToken => 'Inkább bejelentkezési kódom van';

  @override
  String get signInWithPassword => 'Inkább jelszavam van';

  @override
  String get signInToken => 'Bejelentkezési kód';

  @override
  String get signInButton => 'Bejelentkezés';

  @override
  String get signInStoring => 'A telefon előkészítése';

  @override
  String signInConnecting(String service) {
    return 'Kapcsolódás: $service';
  }

  @override
  String get signInMissingService => 'Írd be a szolgáltatód nevét, például: home.example.';

  @override
  String get signInMissingSecret => 'Írd be a szolgáltatódtól kapott jelszót vagy kódot.';

  @override
  String signInSlow(String service) {
    return '$service még nem válaszolt. A Causeway tovább próbálkozik. Várhatsz, vagy továbbléphetsz, és később visszanézhetsz.';
  }

  @override
  String get signInGoOn => 'Tovább várakozás nélkül';

  @override
  String get signInRefused => 'A szolgáltatód nem ismeri ezt a számot ezzel a jelszóval. Ellenőrizd mindkettőt.';

  @override
  String get signInBadAddress => 'Nincs ilyen nevű szolgáltató. Ellenőrizd.';

  @override
  String get signInStartOver => 'Újrakezdés másik számmal vagy szolgáltatóval';

  @override
  String signInAgainBody(String service) {
    return '$service már nem fogadja el a telefonon lévő jelszót vagy kódot. A csevegéseid megmaradnak.';
  }

  @override
  String get removeAccount => 'Fiók eltávolítása erről a telefonról';

  @override
  String get removeAccountTitle => 'Eltávolítod a fiókot, és törölsz minden csevegést?';

  @override
  String removeAccountBody(String service) {
    return 'A telefonon lévő összes csevegés és üzenet törlődik. Máshol nincsenek meg, és nem szerezhetők vissza. A fiókod ($service) megmarad; amikor újra bejelentkezel, mások új biztonsági számot látnak.';
  }

  @override
  String get removeAccountYes => 'Minden törlése';

  @override
  String get inboxTitle => 'Csevegések';

  @override
  String get inboxThirdPartyTitle => 'Csevegés más alkalmazásokkal';

  @override
  String get inboxArchiveTitle => 'Archivált csevegések';

  @override
  String get inboxEmptyTitle => 'Még nincs csevegés';

  @override
  String get inboxEmptyBody => 'Írj valakinek, és a csevegés itt jelenik meg.';

  @override
  String get inboxEmptyUnreadTitle => 'Minden elolvasva';

  @override
  String get inboxEmptyUnreadBody => 'Nincs olvasatlan csevegés.';

  @override
  String get inboxEmptyArchiveTitle => 'Nincs semmi archiválva';

  @override
  String get inboxEmptyArchiveBody => 'Húzz oldalra egy csevegést, hogy ide kerüljön.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Nincs csevegés itt: $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Írj ott valakinek, és a csevegés itt jelenik meg.';

  @override
  String get inboxFailedTitle => 'A csevegéseidet nem sikerült beolvasni';

  @override
  String get inboxFilterAll => 'Összes';

  @override
  String get inboxFilterUnread => 'Olvasatlan';

  @override
  String get inboxNewChat => 'Új csevegés';

  @override
  String get inboxSettings => 'Beállítások';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count kérés',
      one: 'Egy kérés',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Ismeretlenek írtak neked';

  @override
  String get inboxThirdPartyRow => 'Csevegés más alkalmazásokkal';

  @override
  String get inboxArchivedRow => 'Archivált';

  @override
  String inboxDraft(String text) {
    return 'Piszkozat: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Te: $text';
  }

  @override
  String get inboxNothingYet => 'Még nincs benne semmi';

  @override
  String get inboxPinned => 'Kitűzve';

  @override
  String get inboxMuted => 'Némítva';

  @override
  String get inboxMarkedUnread => 'Olvasatlannak jelölve';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count olvasatlan üzenet',
      one: 'Egy olvasatlan üzenet',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count olvasatlan csevegés',
      one: 'egy olvasatlan csevegés',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'itt: $partner';
  }

  @override
  String get inboxPin => 'Kitűzés';

  @override
  String get inboxUnpin => 'Kitűzés vége';

  @override
  String get inboxMute => 'Némítás';

  @override
  String get inboxUnmute => 'Némítás vége';

  @override
  String get inboxMuteHour => 'Egy órára';

  @override
  String get inboxMuteDay => 'Egy napra';

  @override
  String get inboxMuteAlways => 'Amíg fel nem oldom';

  @override
  String get inboxArchive => 'Archiválás';

  @override
  String get inboxUnarchive => 'Kivétel az archívumból';

  @override
  String inboxArchivedNow(String name) {
    return 'A csevegés ($name) az archívumban van.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'A csevegés ($name) kikerült az archívumból.';
  }

  @override
  String get inboxMarkRead => 'Megjelölés olvasottként';

  @override
  String get inboxMarkUnread => 'Megjelölés olvasatlanként';

  @override
  String get inboxYesterday => 'Tegnap';

  @override
  String get inboxToday => 'Ma';

  @override
  String get noticeTitle => 'Írj más alkalmazásokba is';

  @override
  String noticeBody(String apps) {
    return 'Innen már elérhető: $apps. Ki van kapcsolva, amíg be nem állítod.';
  }

  @override
  String get bannerToken => 'A bejelentkezési kódod hamarosan lejár. Adj meg egy újat, hogy továbbra is jöjjenek az üzenetek.';

  @override
  String get bannerOffline => 'Nincs kapcsolat. Amit írsz, megmarad, és később elküldjük.';

  @override
  String get bannerConnecting => 'Kapcsolódás…';

  @override
  String get bannerUntrusted => 'Ez a hálózat nem engedi a Causewayt a szolgáltatódhoz. Előbb be kell jelentkezni a wifibe?';

  @override
  String get bannerStorageFull => 'A telefon megtelt. Szabadíts fel helyet: addig nem tárolhatók üzenetek.';

  @override
  String get bannerStorageDamaged => 'A csevegéseid fájlja megsérült. Zárd be a Causewayt, és nyisd meg újra a helyreállításhoz.';

  @override
  String get stopCredentialsRefused => 'A szolgáltatód nem fogadta el a számot vagy a jelszót. Jelentkezz be újra.';

  @override
  String get stopAccountDisabled => 'A szolgáltatód letiltotta ezt a fiókot. Kérdezd meg, miért.';

  @override
  String get stopNoSafeLogin => 'A szolgáltatód nem kínál biztonságos bejelentkezést. A jelszót nem küldtük el. Szólj a szolgáltatódnak.';

  @override
  String get stopUntrustedServer => 'A kiszolgáló nem tudja igazolni, hogy a szolgáltatód. Semmit sem küldtünk el. Próbálj másik hálózatot.';

  @override
  String get stopReplaced => 'Egy másik telefon jelentkezett be ebbe a fiókba. Csak egy lehet aktív.';

  @override
  String get stopBadAddress => 'A szolgáltatód címe érvénytelen. Jelentkezz be újra.';

  @override
  String get searchHint => 'Szavak az üzeneteidben';

  @override
  String get searchClear => 'Törlés';

  @override
  String get searchEmptyTitle => 'Keresés az üzeneteidben';

  @override
  String get searchEmptyBody => 'Írj be egy szót vagy az elejét. Semmi sem hagyja el a telefont.';

  @override
  String get searchNothingTitle => 'Nincs találat';

  @override
  String get searchNothingBody => 'Egyetlen üzenetben sincs meg az összes szó.';

  @override
  String searchMore(int count) {
    return 'Ez a $count legújabb. Adj hozzá egy szót a régebbiekhez.';
  }

  @override
  String get chatMessageHint => 'Üzenet';

  @override
  String get chatSend => 'Küldés';

  @override
  String chatNearlyFull(int percent) {
    return 'Az egy üzenetbe férő szöveg $percent %-a';
  }

  @override
  String get chatEmptyTitle => 'Köszönj be';

  @override
  String get chatEmptyNative => 'Az üzenetek itt végpontok között titkosítottak.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name ezt használja: $partner. Az üzenetek végpontok között titkosítottak; amit $partner megkap, arra annak az alkalmazásnak a feltételei érvényesek.';
  }

  @override
  String get chatFailedTitle => 'Ezt a csevegést nem sikerült beolvasni';

  @override
  String chatOn(String partner) {
    return 'itt: $partner';
  }

  @override
  String get chatNotConnected => 'Nincs kapcsolat';

  @override
  String get chatThirdParty => 'Csevegés más alkalmazással';

  @override
  String chatPartnerBanner(String partner) {
    return 'Ez a személy ezt használja: $partner. Amit küldesz, arra annak az alkalmazásnak az adatvédelmi szabályai és feltételei érvényesek.';
  }

  @override
  String get chatSafety => 'Biztonsági szám és eszközök';

  @override
  String get chatJumpToNewest => 'Ugrás a legújabb üzenethez';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Ugrás a legújabb üzenethez, $count olvasatlan',
      one: 'Ugrás a legújabb üzenethez, egy olvasatlan',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count olvasatlan üzenet',
      one: 'Egy olvasatlan üzenet',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Letiltod: $name?';
  }

  @override
  String get chatBlockBody => 'Nem hallotok egymásról egyetlen olyan alkalmazásban sem, ahol a szám ismert. Nem tudja meg.';

  @override
  String get chatLoadingMore => 'További üzenetek betöltése';

  @override
  String get chatMoreFailed => 'A többit nem sikerült beolvasni. Próbáld újra';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner nem közli, mikor érkeznek meg az üzenetek. Az „elküldve” az utolsó, ami tudható.';
  }

  @override
  String get chatYouWrote => 'Te írtad';

  @override
  String chatTheyWrote(String name) {
    return '$name írta';
  }

  @override
  String get chatYouSent => 'Te küldted';

  @override
  String chatTheySent(String name) {
    return '$name küldte';
  }

  @override
  String get transferWaiting => 'Várakozik';

  @override
  String get transferNetwork => 'Hálózatra vár';

  @override
  String get transferWifi => 'Wifire vár';

  @override
  String transferPreparing(int percent) {
    return 'Előkészítés: $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Feltöltés: $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Letöltés: $percent %';
  }

  @override
  String get transferOffered => 'Nincs letöltve';

  @override
  String get transferGone => 'Már nincs meg';

  @override
  String get transferFailed => 'Nem nyitható meg';

  @override
  String get transferRemoved => 'Eltávolítva erről a telefonról';

  @override
  String get mediaDownload => 'Letöltés';

  @override
  String mediaDownloadSize(String size) {
    return 'Letöltés, $size';
  }

  @override
  String get mediaStop => 'Leállítás';

  @override
  String get mediaOpen => 'Megnyitás';

  @override
  String get mediaPlay => 'Lejátszás';

  @override
  String get mediaPause => 'Szünet';

  @override
  String mediaSpeed(String speed) {
    return 'Sebesség: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Helyzet';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position / $length';
  }

  @override
  String get mediaShare => 'Megosztás';

  @override
  String get mediaSave => 'Mentés a fotók közé';

  @override
  String get mediaSaved => 'Elmentve a fotóid közé.';

  @override
  String get mediaSaveRefused => 'A Causeway nem adhat hozzá a fotóidhoz. Engedélyezd a telefon beállításaiban.';

  @override
  String get mediaSaveFailed => 'Nem sikerült menteni. Nézd meg, van-e hely a telefonon.';

  @override
  String get mediaShareFailed => 'A telefon nem tudta megmutatni, hová küldhető.';

  @override
  String get mediaPhotoFailed => 'A fotó nem jeleníthető meg';

  @override
  String get mediaVideoFailed => 'A videó nem játszható le';

  @override
  String get mediaAskAgain => 'Újra kérem';

  @override
  String mediaAskPhoto(String time) {
    return 'El tudnád küldeni újra a fotót ($time)? Már nem tudom letölteni.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'El tudnád küldeni újra a hangüzenetet ($time)? Már nem tudom letölteni.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'El tudnád küldeni újra a videót ($time)? Már nem tudom letölteni.';
  }

  @override
  String mediaAskFile(String time) {
    return 'El tudnád küldeni újra a fájlt ($time)? Már nem tudom letölteni.';
  }

  @override
  String get fileWarnTitle => 'Megnyitod ezt a fájlt?';

  @override
  String get fileWarnCanRun => 'Programként futhat, és azt tehet a telefonon, amit akar. Csak akkor nyisd meg, ha vártad tőle.';

  @override
  String get fileWarnDisguised => 'Más, mint amit a neve mond. Csak akkor nyisd meg, ha tudod, miért.';

  @override
  String get fileCanRun => 'Programként futhat';

  @override
  String get fileDisguised => 'Nem az, amit a neve mond';

  @override
  String get chatWarning => 'Olyan eszközről jött, amelyet nem fogadtál el. Nézd meg, mielőtt megbízol benne.';

  @override
  String get chatRetry => 'Küldés újra';

  @override
  String get chatInfo => 'Mi történt vele';

  @override
  String get chatDetails => 'Részletek';

  @override
  String get detailsMuted => 'Némítva';

  @override
  String detailsMutedUntil(String when) {
    return 'Némítva eddig: $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Névjegy: $partner';
  }

  @override
  String get detailsAppBody => 'Mit tud, és mik a szabályai';

  @override
  String detailsUnblocked(String name) {
    return '$name újra írhat neked, az általad beállított szabályok szerint.';
  }

  @override
  String get exportAction => 'Csevegés exportálása';

  @override
  String get exportTitle => 'Exportálod ezt a csevegést?';

  @override
  String get exportBody => 'Az összes üzenete egy fájlba kerül, és te választod meg, hová menjen. A fotók, hangüzenetek, videók és fájlok csak megnevezve szerepelnek benne. A fájl nincs titkosítva: akinél ott van, el tudja olvasni.';

  @override
  String get exportYes => 'Exportálás';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count üzenet exportálva.',
      one: 'Egy üzenet exportálva.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Csevegés törlése';

  @override
  String deleteTitle(String name) {
    return 'Törlöd a csevegést ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Az összes üzenete végleg törlődik a telefonról, és ami még nem ment el, az nem is megy el. $name megtartja, ami nála van.';
  }

  @override
  String get deleteYes => 'Törlés';

  @override
  String get deleteDone => 'A csevegés törölve.';

  @override
  String get stateQueued => 'Küldésre vár';

  @override
  String get stateSending => 'Küldés folyamatban';

  @override
  String get stateSent => 'Elküldve';

  @override
  String get stateDelivered => 'Kézbesítve';

  @override
  String get stateRead => 'Elolvasva';

  @override
  String get stateFailed => 'Nincs elküldve';

  @override
  String get stateReceived => 'Megérkezett';

  @override
  String get stateUnreadable => 'Nem jeleníthető meg';

  @override
  String get stateNotice => 'Értesítés';

  @override
  String get reasonNoKeys => 'A másik alkalmazás még nem tett közzé kulcsokat. Magától újrapróbálja.';

  @override
  String get reasonUnreachable => 'A másik szolgáltató nem érhető el. Magától újrapróbálja.';

  @override
  String get reasonKeyChanged => 'Az egyik eszközének most más a kulcsa. Hasonlítsd össze a biztonsági számot, aztán dönts.';

  @override
  String get reasonNoAcceptedDevice => 'Egyik eszköze sincs elfogadva. Nézd meg őket, és fogadj el egyet.';

  @override
  String get reasonRefused => 'A másik szolgáltató elutasította. Ellenőrizd, kiről van szó, aztán küldd el újra.';

  @override
  String get reasonNotForThisDevice => 'Nem ehhez a telefonhoz titkosították. Kérd, hogy küldjék el újra: az új üzenetek olvashatók.';

  @override
  String get reasonNoSession => 'Nem sikerült visszafejteni. A kapcsolat a másik eszközzel megújul. Kérd, hogy küldjék el újra.';

  @override
  String get reasonBadCiphertext => 'Nem sikerült visszafejteni: útközben megváltozott. A kapcsolat megújul. Kérd, hogy küldjék el újra.';

  @override
  String get reasonUnknownPrekey => 'Elhasznált kulccsal titkosították. A kapcsolat megújul. Kérd, hogy küldjék el újra.';

  @override
  String get reasonTooFarAhead => 'Túl sok üzenet nem érkezett meg előtte. Kérd, hogy küldjék el újra.';

  @override
  String get reasonTooLate => 'Jóval később írt üzenetek után érkezett. Kérd, hogy küldjék el újra.';

  @override
  String get reasonMalformed => 'Megsérült. Kérd, hogy küldjék el újra.';

  @override
  String get reasonUnencrypted => 'Titkosítás nélkül jött, ezért elutasítottuk. Kérd, hogy kapcsolja be a titkosítást.';

  @override
  String get reasonUnknownKind => 'A Causeway nem tud ilyen üzenetet megjeleníteni. Kérd, hogy írja le.';

  @override
  String get reasonOtherEncryption => 'Olyan módon titkosították, amelyet a Causeway nem ismer. Kérd, hogy az alkalmazása legújabb verzióját használja.';

  @override
  String get reasonWeakerEncryption => 'Gyengébben titkosították, mint ezt a csevegést, ezért elutasítottuk. Kérd, hogy az alkalmazása legújabb verzióját használja.';

  @override
  String get reasonDatabaseDamaged => 'Egy megsérült fájlban várt, és talán elment. Küldd el újra, ha nem érkezett meg.';

  @override
  String get reasonCancelled => 'Leállítottad. Küldd el újra, amikor szeretnéd.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Túl nagy: legfeljebb $size küldhető. Használj kisebbet.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Útközben megváltozott, ezért nem jelenik meg. Kérd, hogy küldjék el újra.';

  @override
  String get reasonMediaHost => 'Olyan kiszolgálón van, amelyet a másik alkalmazás nem nevezett meg. A Causeway onnan semmit sem tölt le. Kérd, hogy másképp küldje.';

  @override
  String get reasonNoMediaService => 'A szolgáltatód nem visz át fotókat és fájlokat. Szöveg küldhető.';

  @override
  String get reasonMediaGone => 'A másik szolgáltatónál már nincs meg. Kérd, hogy küldjék el újra.';

  @override
  String get reasonMediaMetered => 'Wifire vár. Most is letöltheted.';

  @override
  String get reasonNoSpace => 'Nincs hozzá hely ezen a telefonon. Szabadíts fel egy keveset; utána magától folytatódik.';

  @override
  String get mediaProblemTooLate => 'Az előkészítés túl sokáig tartott. Próbáld újra, vagy használj kisebb fájlt.';

  @override
  String get mediaProblemUnsupported => 'A Causeway nem tud ilyen fájlt használni. Előbb mentsd más formátumban.';

  @override
  String get mediaProblemDamaged => 'A fájl megsérült. Egy másik példány talán működik.';

  @override
  String get mediaProblemTooLarge => 'A fájl túl nagy. Használj kisebbet.';

  @override
  String get mediaProblemCodec => 'A telefon nem boldogult a fájllal. Próbáld újra, vagy használj másik fájlt.';

  @override
  String get mediaProblemIo => 'A fájlt nem sikerült beolvasni. Nézd meg, megvan-e még.';

  @override
  String get mediaInTooLarge => 'Túl nagy a biztonságos megnyitáshoz. Kérj kisebbet.';

  @override
  String get mediaInUnsupported => 'A Causeway nem tud ilyen fájlt megjeleníteni. Kérd más formátumban.';

  @override
  String get mediaInDamaged => 'A fájl megsérült. Kérd, hogy küldjék el újra.';

  @override
  String get mediaInTooLate => 'A megnyitás túl sokáig tartott. Próbáld újra.';

  @override
  String get refusalBlocked => 'Letiltottad ezt a személyt.';

  @override
  String get refusalNotEligible => 'A más alkalmazásokkal való csevegés az Európai Gazdasági Térség számainak szól. Ami itt van, olvasható.';

  @override
  String get refusalNotYetInCountry => 'A más alkalmazásokkal való csevegés az országodban még nem indult el. A Causeway szól, ha elindul.';

  @override
  String get refusalSwitchedOff => 'A más alkalmazásokkal való csevegés ki van kapcsolva. Ami itt van, olvasható.';

  @override
  String get refusalNotAdmitted => 'A szolgáltatód nem működik együtt ezzel az alkalmazással. Ami itt van, olvasható.';

  @override
  String get refusalPartnerNotOpen => 'Ezt az alkalmazást még tesztelik. A Causeway szól, ha megnyílik.';

  @override
  String get refusalPartnerSuspended => 'A szolgáltatód egyelőre felfüggesztette ezt az alkalmazást. Ami itt van, olvasható.';

  @override
  String get refusalPartnerWithdrawn => 'Ez az alkalmazás már nem vesz részt. Ami itt van, olvasható.';

  @override
  String get refusalPartnerNotChosen => 'Nem választottad ki ezt az alkalmazást. Ami itt van, olvasható.';

  @override
  String get refusalPeerNotEligible => 'A száma nem tartozik az Európai Gazdasági Térséghez.';

  @override
  String get refusalNumberNotAgreed => 'Az ebben az alkalmazásban lévők még nem ismerik az új számodat.';

  @override
  String get refusalDirectoryExpired => 'Az alkalmazások listája elavult. Csatlakozz az internethez, aztán próbáld újra.';

  @override
  String get refusalRequestNotAccepted => 'Előbb fogadd el a kérést.';

  @override
  String get refusalRequestRefused => 'Elutasítottad a kérését. Írj neki te előbb, ha visszavonnád.';

  @override
  String get refusalNobodyMayContact => 'Nem engeded, hogy idegenek írjanak neked.';

  @override
  String get refusalNotSupported => 'A másik alkalmazás nem tud ilyen üzenetet megjeleníteni.';

  @override
  String get refusalMarkersOff => 'Nem közlöd ezzel az alkalmazással, mit olvastál el.';

  @override
  String get nextSwitchOn => 'Bekapcsolás';

  @override
  String get nextChoose => 'Az alkalmazás kiválasztása';

  @override
  String get nextShare => 'Új számom megosztása';

  @override
  String get nextRefresh => 'Lista frissítése';

  @override
  String get nextDevices => 'Eszközök megtekintése';

  @override
  String get noticeNewDeviceAccepted => 'A másik fél új eszközt használ.';

  @override
  String get noticeNewDevice => 'A másik fél új eszközt használ. Semmit sem kap, amíg el nem fogadod.';

  @override
  String get noticeKeyChanged => 'A másik fél egyik eszközének más a kulcsa. Semmi sem megy el, amíg nem döntesz.';

  @override
  String noticeNumberChanged(String number) {
    return 'A száma most $number. Ez a csevegés azzal folytatódik.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'A száma most $number. Az azzal a számmal folytatott csevegés megy tovább.';
  }

  @override
  String get contentReport => 'Jelentés a szolgáltatódnak';

  @override
  String get contentPlaceholder => 'Egy üzenet, amely nem jeleníthető meg';

  @override
  String contentUnsupported(String kind) {
    return 'Olyat küldött, amit a Causeway még nem tud megjeleníteni: $kind';
  }

  @override
  String get contentPhoto => 'Fotó';

  @override
  String get contentPhotoMoving => 'Mozgókép';

  @override
  String get contentVoice => 'Hangüzenet';

  @override
  String get contentVideo => 'Videó';

  @override
  String get contentFile => 'Fájl';

  @override
  String contentFileNamed(String name) {
    return 'Fájl: $name';
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
        'call': 'hívás',
        'sticker': 'matrica',
        'reaction': 'reakció',
        'deletion': 'visszavont üzenet',
        'timer': 'eltűnő üzenetek időzítője',
        'location': 'hely',
        'group': 'meghívó egy csoportba',
        'other': 'valami új',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Nem sikerült';

  @override
  String get errorBadNumber => 'Ez nem országhívóval írt telefonszám, például: +34 600 111 222.';

  @override
  String get errorBadAddress => 'Így senkinek sem írhatsz. Ellenőrizd, amit beírtál.';

  @override
  String get errorNotFound => 'Már nincs meg.';

  @override
  String get errorEmpty => 'Nincs mit elküldeni.';

  @override
  String errorTooLarge(int percent) {
    return 'A szöveg túl hosszú egy üzenethez: a megengedett $percent %-a. Küldd el részletekben.';
  }

  @override
  String get errorBadReport => 'Egy jelentés legfeljebb öt üzenetből és egy rövid megjegyzésből áll.';

  @override
  String get errorNoAbuseDesk => 'A szolgáltatód nem fogad jelentéseket. Írj a másik alkalmazás saját ügyeletének.';

  @override
  String get errorNotAllowed => 'Ez itt nem választható.';

  @override
  String get errorTooManyPinned => 'Több csevegés nem tűzhető ki. Előbb vedd le egy másik kitűzését.';

  @override
  String errorSignIn(String why) {
    return 'Az új szám fiókjába nem lehet bejelentkezni. $why';
  }

  @override
  String get errorSignInRefused => 'A szolgáltatód nem ismeri az új számot ezzel a jelszóval. Ellenőrizd mindkettőt.';

  @override
  String get errorNumberChanging => 'A számod éppen változik. Várd meg, amíg befejeződik.';

  @override
  String get errorFile => 'A fájlt nem sikerült megírni. Válassz másik helyet.';

  @override
  String get errorStopped => 'Leállítva.';

  @override
  String get errorNothingChosen => 'Válassz legalább egy alkalmazást.';

  @override
  String get errorNotDone => 'Előbb menj végig a beállításon.';

  @override
  String get errorNotOffered => 'Ez az alkalmazás már nem választható.';

  @override
  String get errorConfirmSharing => 'Akiknek ebben az alkalmazásban írsz, megtudják a telefonszámodat. Előbb egyezz bele.';

  @override
  String get errorOnboarding => 'Közben valami megváltozott. Nézd meg újra ezt a lépést.';

  @override
  String get errorKeyChanged => 'Az eszköznek azóta más a kulcsa. Nézd meg újra, aztán dönts.';

  @override
  String get errorInUse => 'A csevegéseid egy másik folyamatban vannak megnyitva. Zárd be ott a Causewayt, aztán próbáld újra.';

  @override
  String get errorNoAccount => 'Nincs fiók ezen a telefonon. Jelentkezz be.';

  @override
  String get errorAccountExists => 'Már van fiók ezen a telefonon.';

  @override
  String get errorDamaged => 'A csevegéseid fájlja megsérült. Semmi sem változott. Ami olvasható, helyreállítható.';

  @override
  String get errorAccountLost => 'A fiók nem olvasható ki a sérült fájlból. Jelentkezz be újra a csevegéseid helyreállításához.';

  @override
  String get errorReadOnly => 'A csevegéseid helyére nem lehet írni. Indítsd újra a telefont, aztán próbáld újra.';

  @override
  String get errorWrongKey => 'A telefonon lévő kulcs nem nyitja a csevegéseidet. Oldd fel egyszer a telefont, aztán próbáld újra.';

  @override
  String get errorNewerVersion => 'A csevegéseidet egy újabb Causeway írta. Frissítsd az alkalmazást.';

  @override
  String get errorUnreachable => 'A szolgáltatód nem válaszolt. Ellenőrizd a kapcsolatot, aztán próbáld újra.';

  @override
  String get errorDiskFull => 'A telefon megtelt. Szabadíts fel helyet, aztán próbáld újra.';

  @override
  String get errorInternal => 'Valami elromlott a Causewayben. Próbáld újra; ha megmarad, küldd el nekünk a diagnosztikát.';

  @override
  String errorCode(String code) {
    return 'Kód: $code';
  }

  @override
  String get requestsTitle => 'Kérések';

  @override
  String get requestsEmptyTitle => 'Nincs kérés';

  @override
  String get requestsEmptyBody => 'Ha olyan ír neked, akit nem ismersz, itt vár, amíg nem döntesz.';

  @override
  String get requestsFailedTitle => 'A kéréseidet nem sikerült beolvasni';

  @override
  String get requestTitle => 'Kérés';

  @override
  String get requestGoneTitle => 'Ez a kérés már nincs meg';

  @override
  String get requestExplained => 'Nem tudja, hogy láttad ezt. Semmi sem jut el hozzá, amíg el nem fogadod.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count további üzenet nem maradt meg.',
      one: 'Egy további üzenet nem maradt meg.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Amit írt';

  @override
  String get requestRefuseTitle => 'Elutasítod ezt a kérést?';

  @override
  String get requestRefuseBody => 'Amit írt, törlődik, és többé nem hallasz róla. Nem tudja meg.';

  @override
  String reportTitle(String name) {
    return 'Jelentés: $name';
  }

  @override
  String reportExplained(String name) {
    return 'A szolgáltatód azt olvassa el, amit itt kiválasztasz, és semmi mást. $name nem tudja meg.';
  }

  @override
  String get reportWhy => 'Miért jelented?';

  @override
  String get reportSpam => 'Kéretlen üzenet, reklám vagy csalás';

  @override
  String get reportAbuse => 'Fenyegetés, zaklatás vagy más ártalom';

  @override
  String get reportMessages => 'Mellékelt üzenetek';

  @override
  String get reportMessagesBody => 'Legfeljebb öt. Egyik sem megy el, ha nem választod ki.';

  @override
  String get reportRemark => 'A te szavaiddal (nem kötelező)';

  @override
  String reportAlsoBlock(String name) {
    return '$name letiltása is';
  }

  @override
  String get reportPreview => 'Mi lesz elküldve';

  @override
  String get reportPreviewBody => 'Ez minden, amit a szolgáltatód elolvas.';

  @override
  String get reportSend => 'Jelentés elküldése';

  @override
  String get reportSent => 'A jelentés úton van.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner saját ügyelete: $address';
  }

  @override
  String get reportAbout => 'Kiről szól';

  @override
  String get reportYourWords => 'A te szavaid';

  @override
  String get reportNoMessages => 'Nincs';

  @override
  String get reportExactly => 'Szó szerint';

  @override
  String get reportsTitle => 'Jelentések';

  @override
  String get reportsEmptyTitle => 'Nincs jelentés';

  @override
  String get reportsEmptyBody => 'Valakit a csevegéséből vagy a kéréséből jelenthetsz. Amit küldtél és a válaszok itt vannak.';

  @override
  String get reportsFailedTitle => 'A jelentéseidet nem sikerült beolvasni';

  @override
  String get reportsSent => 'Jelentettél valakit';

  @override
  String get reportsAnswer => 'A szolgáltatód válaszolt';

  @override
  String get reportsMore => 'Régebbiek mutatása';

  @override
  String get newChatTitle => 'Új csevegés';

  @override
  String get newChatWhere => 'Hol van az illető?';

  @override
  String get newChatSameService => 'A saját szolgáltatód, telefonszám alapján';

  @override
  String get newChatOff => 'A más alkalmazásokkal való csevegés ki van kapcsolva';

  @override
  String get newChatOffBody => 'Kapcsold be, hogy más alkalmazásokba is írhass.';

  @override
  String get newChatOwn => 'Ez a saját számod.';

  @override
  String get newChatNoApps => 'Még egyetlen más alkalmazás sem érhető el.';

  @override
  String get newChatSetUpBody => 'Az európai jog lehetővé teszi, hogy a különböző üzenetküldők használói írjanak egymásnak. Ki van kapcsolva, amíg be nem állítod.';

  @override
  String newChatIdentifier(String partner) {
    return 'Ki itt: $partner?';
  }

  @override
  String get newChatByEmail => 'e-mail-cím';

  @override
  String get newChatByPhone => 'telefonszám';

  @override
  String get newChatByName => 'felhasználónév';

  @override
  String newChatOr(String first, String second) {
    return '$first vagy $second';
  }

  @override
  String get newChatFindButton => 'Tovább';

  @override
  String newChatSearching(String partner) {
    return 'Keresés itt: $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner senkit sem ismer így: $identifier, vagy nem mondja meg. Ellenőrizd betűnként.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return '$service egyik felhasználójának sem ez a száma: $number. Ellenőrizd számjegyenként.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner most nem érhető el. Próbáld később.';
  }

  @override
  String get identifierEmpty => 'Írd be, miről ismerik az illetőt ebben az alkalmazásban.';

  @override
  String get identifierTooLong => 'Ez túl hosszú.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Itt: $partner, az embereket erről ismerik: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Ez nem teljes e-mail-cím.';

  @override
  String get identifierBadPhone => 'Ez nem országhívóval írt telefonszám, például: +49 151 12345678.';

  @override
  String get identifierBadName => 'Ez ott nem lehet felhasználónév. Ellenőrizd betűnként.';

  @override
  String shareTitle(String partner) {
    return '$partner megtudja a számodat';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Akiknek itt írsz: $partner, látják a telefonszámodat, $number. Ezt alkalmazásonként egyszer kérdezzük meg.';
  }

  @override
  String shareYes(String name) {
    return 'Amit $name megkap';
  }

  @override
  String get shareNo => 'Amit nem kap meg';

  @override
  String get shareNumber => 'A telefonszámod';

  @override
  String get shareMessages => 'Az üzenetek, amelyeket küldesz';

  @override
  String get shareName => 'A neved és a képed';

  @override
  String get sharePresence => 'Hogy online vagy-e';

  @override
  String get shareAddress => 'Hol vagy, és mi a telefonod hálózati címe';

  @override
  String get shareAgree => 'Elfogadom és írok';

  @override
  String onboardingStep(int step, int steps) {
    return '$step. lépés, összesen $steps';
  }

  @override
  String get onboardingStartTitle => 'Írj más alkalmazásokba is';

  @override
  String get onboardingStartBody => 'Az európai jog lehetővé teszi, hogy a különböző üzenetküldők használói írjanak egymásnak. Te döntöd el, akarod-e, és mely alkalmazásokkal. Bármikor abbahagyhatod.';

  @override
  String get onboardingStartButton => 'Kezdés';

  @override
  String get onboardingClosedTitle => 'Ezzel a számmal nem';

  @override
  String get onboardingNotYetTitle => 'Még nem';

  @override
  String get onboardingExplanationTitle => 'Ami más';

  @override
  String get onboardingExplanationBody => 'Az üzenetek itt is végpontok között titkosítottak. Néhány dolog más, mint a megszokott csevegésekben.';

  @override
  String get pointOtherPolicy => 'A másik alkalmazásnak saját szabályai vannak';

  @override
  String get pointOtherPolicyBody => 'Amit küldesz, a másik alkalmazás őrzi meg, a saját adatvédelmi szabályai és feltételei szerint.';

  @override
  String get pointNumberIsShared => 'A telefonszámod meg lesz osztva';

  @override
  String get pointNumberIsSharedBody => 'Azok tudják meg, akiknek írsz. Senki más.';

  @override
  String get pointNameAndPictureAreNot => 'A neved és a képed nem';

  @override
  String get pointNameAndPictureAreNotBody => 'És az sem, hogy online vagy-e.';

  @override
  String get pointNoGroups => 'Két ember, nincsenek csoportok';

  @override
  String get pointNoGroupsBody => 'Egy csevegés te vagy és még egy ember.';

  @override
  String get pointNoCalls => 'Nincsenek hívások';

  @override
  String get pointNoCallsBody => 'Hívd abban az alkalmazásban, amely mindkettőtöknek megvan.';

  @override
  String get pointNoStickersStatusTimers => 'Nincs matrica, állapot és eltűnő üzenet';

  @override
  String get pointNoStickersStatusTimersBody => 'Ezek nem mennek át az alkalmazások között.';

  @override
  String get pointBlocksAreOfPeople => 'A letiltás egy embernek szól';

  @override
  String get pointBlocksAreOfPeopleBody => 'Aki le van tiltva, minden olyan alkalmazásban le van tiltva, ahol a száma ismert.';

  @override
  String get onboardingUnderstood => 'Értem';

  @override
  String get onboardingAppsTitle => 'Mely alkalmazásokból érhetnek el?';

  @override
  String get onboardingAppsBody => 'A választott alkalmazásokból írhatnak neked. Az első üzenetük kérésként vár. Később módosíthatod.';

  @override
  String get onboardingAppsNone => 'Még nem választható alkalmazás. A Causeway szól, ha lesz.';

  @override
  String get onboardingInboxTitle => 'Hol legyenek ezek a csevegések?';

  @override
  String get onboardingInboxBody => 'Később módosíthatod. Semmi sem kerül át máshová.';

  @override
  String get onboardingFinish => 'Bekapcsolás';

  @override
  String get onboardingDoneTitle => 'A más alkalmazásokkal való csevegés be van kapcsolva';

  @override
  String onboardingDoneBody(String apps) {
    return 'Írhatsz ide: $apps, és onnan is írhatnak neked.';
  }

  @override
  String get onboardingDoneButton => 'Írok valakinek';

  @override
  String get onboardingLaterBody => 'Itt bármikor folytathatod. Még semmi sincs bekapcsolva.';

  @override
  String get onboardingQuit => 'Abbahagyom, felejtsd el a választásaimat';

  @override
  String get layoutCombined => 'Az összes csevegés között';

  @override
  String get layoutCombinedBody => 'Egy lista. Jelvény mutatja, melyik alkalmazásban van egy csevegés.';

  @override
  String get layoutSeparate => 'Külön mappában';

  @override
  String get layoutSeparateBody => 'A listád egyik sora nyitja meg őket.';

  @override
  String get aboutTitle => 'A Causeway névjegye';

  @override
  String aboutVersion(String version) {
    return '$version verzió';
  }

  @override
  String get aboutFree => 'A Causeway szabad szoftver, AGPL-3.0 licenccel. Bárki elolvashatja, hogyan működik.';

  @override
  String get aboutLicences => 'Az összetevők licencei';

  @override
  String get aboutTranslation => 'Ennek a nyelvnek a szövegeit gép készítette. Anyanyelvi beszélő még nem olvasta őket.';

  @override
  String newAppTitle(String partner) {
    return 'Már elérhető: $partner';
  }

  @override
  String get newAppBody => 'Írhatsz az ottaniaknak, és ők is neked, amint úgy döntesz.';

  @override
  String get newAppLook => 'Mit tud';

  @override
  String get aboutSource => 'Forráskód';

  @override
  String get aboutSourceAsk => 'Akitől az alkalmazást kaptad, a forráskódját is odaadja. Kérd el tőle.';

  @override
  String get aboutPrivacy => 'Mi történik az adataiddal';

  @override
  String get aboutPrivacyChats => 'Amit írsz, telefontól telefonig titkosítva van. A csevegéseid ezen a telefonon vannak, titkosítva, és egyetlen biztonsági mentésben sincsenek.';

  @override
  String get aboutPrivacyService => 'A szolgáltatód és a többi alkalmazás látja, ki kinek ír és mikor. Azt nem, hogy mit.';

  @override
  String get aboutPrivacyNothing => 'A Causeway nem számol semmit, nem mutat hirdetést, és semmit sem küld a készítőinek.';

  @override
  String suspendedTitle(String partner) {
    return 'Egyelőre nem érhető el: $partner';
  }

  @override
  String get suspendedBody => 'A szolgáltatód felfüggesztette ezt az alkalmazást. Semmi sem megy el, és semmi sem jön. A csevegések ezen a telefonon maradnak: olvashatók, exportálhatók és törölhetők.';

  @override
  String get suspendedNext => 'Nincs teendőd. Ha újra beengedik, a csevegések maguktól folytatódnak.';

  @override
  String withdrawnTitle(String partner) {
    return 'Már nem vesz részt: $partner';
  }

  @override
  String get withdrawnBody => 'Semmi sem megy el, és semmi sem jön. A csevegések ezen a telefonon maradnak: olvashatók, exportálhatók és törölhetők.';

  @override
  String get withdrawnNext => 'Ha el akarod érni ezeket az embereket, kérdezd meg tőlük, hogyan máshogy lehet.';

  @override
  String get nextPartner => 'Mit jelent ez';

  @override
  String get settingsTitle => 'Beállítások';

  @override
  String get settingsAccount => 'Fiók';

  @override
  String get settingsThirdParty => 'Csevegés más alkalmazásokkal';

  @override
  String get settingsThirdPartyOn => 'Be';

  @override
  String get settingsThirdPartyOff => 'Ki';

  @override
  String get settingsThirdPartySetUp => 'Nincs beállítva';

  @override
  String get settingsThirdPartyContinue => 'Beállítás folytatása';

  @override
  String get settingsThirdPartySwitch => 'Csevegés más alkalmazásokkal';

  @override
  String get settingsThirdPartySwitchBody => 'Kikapcsolva ezek a csevegések megmaradnak és olvashatók. Semmi sem megy és nem jön.';

  @override
  String get policyConfirmed => 'A szolgáltatód mindenki mást kint tart, akkor is, ha a telefon ki van kapcsolva.';

  @override
  String get policyPending => 'A szolgáltatód még nem erősítette meg az utolsó módosítást. Amint elérhető, megtudja.';

  @override
  String get policyPhoneOnly => 'A szolgáltatód senkit sem tart kint. Ezt a telefon teszi.';

  @override
  String get settingsApps => 'Más alkalmazások';

  @override
  String get settingsAppsEmpty => 'A szolgáltatód listájában még nincs alkalmazás.';

  @override
  String get settingsAppsExpired => 'Az alkalmazások listája elavult. Az új csevegések várnak, amíg friss nem lesz.';

  @override
  String get settingsAppsRefresh => 'Alkalmazások listájának frissítése';

  @override
  String get settingsAppOpen => 'Nyitva';

  @override
  String get settingsAppOn => 'Elérhet téged';

  @override
  String get settingsAppOff => 'Ki';

  @override
  String get settingsAppReadOnly => 'Csak olvasható';

  @override
  String partnerReach(String partner) {
    return 'Csevegés vele: $partner';
  }

  @override
  String get partnerReachBody => 'Kikapcsolva ezek a csevegések megmaradnak és olvashatók. Onnan senki sem írhat neked.';

  @override
  String get partnerChats => 'Mit tudnak a csevegései';

  @override
  String get partnerIdentifiers => 'Ott így találhatók meg az emberek';

  @override
  String get partnerTakes => 'Az alkalmazás elfogadja';

  @override
  String get partnerArrival => 'Üzenetek megérkezése';

  @override
  String get partnerReceipts => 'Közli';

  @override
  String get partnerNoReceipts => 'Nem közli. Az „elküldve” az utolsó, ami tudható.';

  @override
  String get partnerRules => 'Kinek a szabályai érvényesek ott';

  @override
  String get partnerPrivacy => 'Adatvédelmi szabályok';

  @override
  String get partnerTerms => 'Feltételek';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Saját ügyelet visszaélésekhez';

  @override
  String get partnerGoneTitle => 'Ez az alkalmazás már nincs a listában';

  @override
  String get partnerGoneBody => 'Az ottaniakkal folytatott csevegéseid továbbra is olvashatók.';

  @override
  String get kindText => 'Szöveg';

  @override
  String get kindPhoto => 'fotók';

  @override
  String get kindVoice => 'hangüzenetek';

  @override
  String get kindVideo => 'videók';

  @override
  String get kindFile => 'fájlok';

  @override
  String get kindReply => 'válaszok';

  @override
  String get kindReaction => 'reakciók';

  @override
  String get settingsAppTesting => 'Tesztelés alatt, még nincs nyitva';

  @override
  String get settingsAppSuspended => 'Felfüggesztette a szolgáltatód';

  @override
  String get settingsAppWithdrawn => 'Már nem vesz részt';

  @override
  String get settingsAppNotHere => 'Az országodban még nincs nyitva';

  @override
  String settingsAppMarkers(String partner) {
    return 'Közölje, mit olvastam el: $partner';
  }

  @override
  String get settingsAppMarkersBody => 'Ott látják, mikor olvasod el az üzeneteiket.';

  @override
  String settingsAppMuted(String partner) {
    return 'Nincs hang innen: $partner';
  }

  @override
  String get settingsAppMutedBody => 'Az onnan jövő üzenetek némán érkeznek.';

  @override
  String get settingsInbox => 'A más alkalmazásokkal való csevegések helye';

  @override
  String get settingsWho => 'Ki írhat nekem elsőként';

  @override
  String get settingsWhoBody => 'Ez a más alkalmazásokat használókról szól. A meglévő csevegéseid folytatódnak.';

  @override
  String get settingsWhoNobody => 'Senki';

  @override
  String get settingsWhoNobodyBody => 'Csak a meglévő csevegéseid folytatódnak.';

  @override
  String get settingsWhoWrittenTo => 'Akiknek már írtam';

  @override
  String get settingsWhoWrittenToBody => 'Akiknek te írtál előbb.';

  @override
  String get settingsWhoContacts => 'A névjegyeim';

  @override
  String get settingsWhoContactsBody => 'A csevegésük kérés nélkül nyílik meg.';

  @override
  String get settingsWhoEverybody => 'Bárki';

  @override
  String get settingsWhoEverybodyBody => 'A névjegyek közvetlenül. Mások kérésként, amelyről te döntesz.';

  @override
  String get contactsTitle => 'Névjegyek';

  @override
  String get contactsTake => 'A telefon névjegyeinek használata';

  @override
  String get contactsBody => 'Akinek ott van a száma, nem idegen, és azon a néven jelenik meg, amelyet te adtál. A telefonon maradnak.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count szám ismert',
      one: 'Egy szám ismert',
      zero: 'Nem található szám',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'A telefon nem engedi, hogy a Causeway olvassa a névjegyeket. Engedélyezd a telefon beállításaiban, aztán próbáld újra.';

  @override
  String get settingsNotifications => 'Értesítések';

  @override
  String get settingsNotifyText => 'Szöveg mutatása a zárolt képernyőn';

  @override
  String get settingsNotifyTextBody => 'Különben csak az, hogy ki írt.';

  @override
  String get settingsNotifyRequests => 'Szóljon a kérésekről';

  @override
  String get settingsNotifyRequestsBody => 'Soha nem adnak hangot.';

  @override
  String get notifyNative => 'Üzenetek a saját szolgáltatódon';

  @override
  String get notifyThirdParty => 'Üzenetek más alkalmazásokból';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count új üzenet',
      one: 'Új üzenet',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Válasz';

  @override
  String get notifyAskTitle => 'Értesülj az új üzenetekről';

  @override
  String get notifyAskBody => 'A Causeway szól, ha valaki ír. A zárolt képernyő azt mutatja, ki írt, de a szöveget nem, hacsak mást nem választasz.';

  @override
  String get notifyAskYes => 'Értesítések engedélyezése';

  @override
  String get notifyDenied => 'A telefon nem mutat értesítéseket a Causewaytől. Engedélyezd a telefon beállításaiban.';

  @override
  String get notifyMuted => 'Némított csevegések';

  @override
  String get notifyMutedNone => 'Nincs némított csevegés. Nyomj hosszan egy csevegésre a listában a némításhoz.';

  @override
  String get notifyPhone => 'Hangok és egyebek a telefon beállításaiban';

  @override
  String get notifyProblems => 'El nem küldött üzenetek';

  @override
  String get notifyKept => 'Piszkozatként megmaradt a csevegésben.';

  @override
  String get settingsBlocked => 'Letiltott személyek';

  @override
  String get settingsPrivacy => 'Adatvédelem';

  @override
  String get settingsPhone => 'Ez a telefon';

  @override
  String get settingsDiagnostics => 'Diagnosztika';

  @override
  String get settingsFailedTitle => 'A beállításaidat nem sikerült beolvasni';

  @override
  String get changeTitle => 'Szám módosítása';

  @override
  String get changeUnderWay => 'Módosítás folyamatban';

  @override
  String get changeBody => 'Arra az esetre, ha új telefonszámod van. Ez történik.';

  @override
  String get changePointStays => 'A csevegéseid megmaradnak';

  @override
  String get changePointStaysBody => 'A beállításaid, a letiltásaid és a biztonsági számod is.';

  @override
  String changePointTold(String service) {
    return 'Akik itt vannak: $service, megtudják';
  }

  @override
  String get changePointToldBody => 'Akikkel van csevegésed, megtudják az új számot.';

  @override
  String get changePointWait => 'A más alkalmazásokat használók nem';

  @override
  String get changePointWaitBody => 'A velük való csevegések várnak, amíg alkalmazásonként bele nem egyezel, hogy megtudják. Utána lehet, hogy újra el kell fogadniuk téged.';

  @override
  String get changePointOutside => 'Máshonnan való számmal';

  @override
  String get changePointOutsideBody => 'A más alkalmazásokkal való csevegések csak olvashatók, amíg a számod újra az Európai Gazdasági Térséghez nem tartozik.';

  @override
  String get changePointAccount => 'Fiók kell az új számhoz';

  @override
  String changePointAccountBody(String service) {
    return '$service ad egyet, jelszóval vagy kóddal. A régi szám fiókja bezárul.';
  }

  @override
  String get changeNewNumber => 'Új szám';

  @override
  String changeNewNumberBody(String service) {
    return 'Azzal a jelszóval vagy kóddal, amelyet $service adott hozzá.';
  }

  @override
  String get changeGoOnTitle => 'Ezzel a számmal folytatódhat a csevegés más alkalmazásokkal';

  @override
  String get changeGoOnBody => 'Amint alkalmazásonként beleegyezel, hogy ott megtudják.';

  @override
  String changeConfirmTitle(String number) {
    return 'Áttérsz erre: $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'A(z) $number fiókja bezárul. Innen nem nyitható meg újra.';
  }

  @override
  String get changeWorkingTitle => 'A számod módosul';

  @override
  String get changeWorkingBody => 'Elhagyhatod ezt az oldalt. Magától folytatódik, amint van kapcsolat.';

  @override
  String get changeSigningIn => 'Bejelentkezés az új számmal';

  @override
  String get changeLeaving => 'A régi számmal elkezdettek befejezése';

  @override
  String get changeClosing => 'A régi szám fiókjának bezárása';

  @override
  String get changeDone => 'Kész';

  @override
  String get changeLeave => 'Oldal elhagyása';

  @override
  String changeDoneTitle(String number) {
    return 'A számod most $number';
  }

  @override
  String get changeDoneBody => 'A csevegéseid ott vannak, ahol voltak.';

  @override
  String get changeOldTitle => 'A régi számod';

  @override
  String get changeOldOpenTitle => 'A régi számod még nyitva van';

  @override
  String changeOldClosed(String number) {
    return 'A(z) $number fiókja be van zárva. Aki oda ír, azt látja, hogy nem létezik.';
  }

  @override
  String changeOldOpen(String number) {
    return 'A szolgáltatód nem zárta be a(z) $number fiókját. Kérd meg rá: amit oda küldenek, te nem látod.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Még nem tudni, be van-e zárva a(z) $number fiókja.';
  }

  @override
  String get changeThirdPartyClosed => 'A más alkalmazásokkal való csevegés csak olvasható';

  @override
  String get changeTellTitle => 'Ki tudhatja meg az új számot?';

  @override
  String get changeTellBody => 'Az ezekben az alkalmazásokban lévőkkel való csevegések várnak, amíg nem engeded, hogy megtudják.';

  @override
  String get changeTell => 'Megosztás';

  @override
  String changeTellTo(String partner) {
    return 'Új számom megosztása vele: $partner';
  }

  @override
  String get warningBadlySigned => 'Az alkalmazások új listáját nem a szolgáltatód írta alá. Az utolsó jó lista van használatban.';

  @override
  String get warningRolledBack => 'A szolgáltatód régi listát adott ki. Az utolsó jó lista van használatban.';

  @override
  String get warningMalformed => 'Az alkalmazások új listája nem olvasható. Az utolsó jó lista van használatban.';

  @override
  String get warningNewerForm => 'Az alkalmazások új listájához újabb Causeway kell. Frissítsd az alkalmazást.';

  @override
  String get warningFromTheFuture => 'Az alkalmazások új listája a jövőből való. Ellenőrizd a telefon óráját.';

  @override
  String get warningTooLarge => 'Az alkalmazások új listája túl nagy. Az utolsó jó lista van használatban.';

  @override
  String get warningKeyReplacement => 'Az alkalmazások listáját aláíró kulcsot éppen cserélik. Nincs teendőd.';

  @override
  String get blockedTitle => 'Letiltott személyek';

  @override
  String get blockedEmptyTitle => 'Senki sincs letiltva';

  @override
  String get blockedEmptyBody => 'Valakit a csevegéséből vagy a kéréséből tilthatsz le. Nem tudja meg.';

  @override
  String get blockedFailedTitle => 'A listát nem sikerült beolvasni';

  @override
  String blockedSince(String date) {
    return 'Ekkortól: $date';
  }

  @override
  String get blockedUnblock => 'Tiltás feloldása';

  @override
  String blockedUnblockTitle(String name) {
    return 'Feloldod a tiltást: $name?';
  }

  @override
  String get blockedUnblockBody => 'Újra írhat neked, az általad beállított szabályok szerint.';

  @override
  String get blockedAdd => 'Szám letiltása';

  @override
  String get blockedAddBody => 'Akié ez a szám, minden olyan alkalmazásban le van tiltva, ahol ismert.';

  @override
  String get tourAction => 'Mi az a biztonsági szám?';

  @override
  String get tourKeyTitle => 'Minden eszköznek van kulcsa';

  @override
  String get tourKeyBody => 'Az üzeneteket a másik fél eszközeihez titkosítjuk. A biztonsági szám egy eszköz kulcsa, összehasonlítható formában leírva.';

  @override
  String get tourCompareTitle => 'Az összehasonlítás megmutatja, hogy senki sincs közöttetek';

  @override
  String get tourCompareBody => 'Tedd meg egyszer, lehetőleg amikor találkoztok. Mindkét telefonon ugyanaz a szám? Akkor senki más nem tudja elolvasni, amit írsz.';

  @override
  String get tourChangeTitle => 'Ha megváltozik, szólunk';

  @override
  String get tourChangeBody => 'Új telefonnak új száma van. Ha már összehasonlítottad, semmi sem megy új eszközre, mielőtt elfogadnád.';

  @override
  String get scanAction => 'A másik fél kódjának beolvasása';

  @override
  String get scanHint => 'Irányítsd a kamerát a másik telefonon a biztonsági szám kódjára.';

  @override
  String scanSame(String name) {
    return 'Egyezik. Ez az eszköz ($name) most összehasonlítottnak számít.';
  }

  @override
  String get scanDifferent => 'A kulcs más. Ne bízz ebben az eszközben, amíg nem tudod, miért.';

  @override
  String scanNotNamed(String name) {
    return 'A kód tőle való: $name, de ezen eszközök egyikét sem nevezi meg.';
  }

  @override
  String get scanOtherAccount => 'Ez egy másik fiók kódja.';

  @override
  String get scanNoCode => 'Ez nem egy biztonsági szám kódja.';

  @override
  String get scanAgain => 'Beolvasás újra';

  @override
  String get scanNoCamera => 'A kamera most nem használható. Talán egy másik alkalmazás használja.';

  @override
  String get scanExplain => 'A kamera a másik telefonon lévő kódot keresi, semmi mást. Képet nem őrzünk meg.';

  @override
  String get safetyTitle => 'Biztonsági szám';

  @override
  String safetyExplained(String name) {
    return 'Hasonlítsd össze ezeket vele: $name, egymás mellett vagy telefonon felolvasva. Ha egyeznek, senki sincs közöttetek.';
  }

  @override
  String get safetyMine => 'A te telefonod';

  @override
  String get safetyCode => 'A biztonsági számod kódja';

  @override
  String safetyCodeBody(String name) {
    return 'Ugyanez kódként: $name beolvashatja az alkalmazásával.';
  }

  @override
  String get safetyTheirs => 'Az ő eszközei';

  @override
  String get safetyNone => 'A másik alkalmazás még nem mutatott eszközt. Akkor teszi, amikor írtok egymásnak.';

  @override
  String get safetyFailedTitle => 'Az eszközöket nem sikerült beolvasni';

  @override
  String safetyDevice(String number) {
    return '$number. eszköz';
  }

  @override
  String get safetyInactive => 'Már nem használják';

  @override
  String get safetyNoKey => 'A kulcsát még nem láttuk.';

  @override
  String get trustUndecided => 'Új. Semmit sem kap, amíg el nem fogadod.';

  @override
  String get trustFirstUse => 'Elfogadva, nincs összehasonlítva';

  @override
  String get trustVerified => 'Összehasonlítva és elfogadva';

  @override
  String get trustRefused => 'Elutasítva. Semmit sem kap.';

  @override
  String get trustChanged => 'Megváltozott a kulcsa. Semmi sem megy el, amíg nem döntesz.';

  @override
  String get safetyMatches => 'Egyeznek';

  @override
  String get safetyAcceptWithout => 'Elfogadás összehasonlítás nélkül';

  @override
  String get safetyRefuse => 'Eszköz elutasítása';

  @override
  String get safetyConfirmTitle => 'Minden számjegy egyezik?';

  @override
  String get safetyConfirmBody => 'Akkor ez az eszköz összehasonlítottnak számít, és szólunk, mielőtt másik eszköz kapná meg az üzeneteidet.';

  @override
  String get infoTitle => 'Üzenet';

  @override
  String get infoState => 'Hogyan áll';

  @override
  String get infoWay => 'Az útja';

  @override
  String get infoFailedTitle => 'Erről az üzenetről semmit sem tudni';

  @override
  String infoWritten(String when) {
    return 'Írva: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Megérkezett: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Egy kiszolgáló átvette: $when';
  }

  @override
  String get infoWaits => 'Miért vár';

  @override
  String get infoFailed => 'Miért nem ment el';

  @override
  String get infoUnreadable => 'Miért nem jeleníthető meg';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'A(z) $number számú eszközéről';
  }

  @override
  String get infoCopy => 'Másolás: mi történt';

  @override
  String get infoCopied => 'Másolva. Egy szó sincs benne az üzenetből.';

  @override
  String get traceStored => 'Tárolva ezen a telefonon';

  @override
  String get traceWaiting => 'Vár';

  @override
  String get tracePreparing => 'Előkészítés alatt';

  @override
  String get tracePrepared => 'Előkészítve';

  @override
  String get traceUploading => 'Feltöltés alatt';

  @override
  String get traceUploaded => 'Feltöltve a szolgáltatódhoz';

  @override
  String get traceDownloading => 'Letöltés alatt';

  @override
  String get traceDownloaded => 'Letöltve és ellenőrizve';

  @override
  String get traceSealed => 'Titkosítva';

  @override
  String get traceSentAgain => 'Újra átadva';

  @override
  String get traceAcknowledged => 'A szolgáltatódnál van';

  @override
  String get traceFoundInArchive => 'Megtalálva a szolgáltatód archívumában';

  @override
  String get traceDelivered => 'A másik eszközön van';

  @override
  String get traceRead => 'Elolvasta';

  @override
  String get traceFailed => 'Nincs elküldve';

  @override
  String get traceReceived => 'Megérkezett és visszafejtve';

  @override
  String get traceUnreadable => 'Nem sikerült visszafejteni';

  @override
  String get traceRepaired => 'Végül sikerült visszafejteni';

  @override
  String get traceRefused => 'Elutasítva';

  @override
  String get diagnosticsShare => 'Küldés valakinek, aki segít';

  @override
  String get bundleTitle => 'Beszámoló az ügyfélszolgálatnak';

  @override
  String get bundleBody => 'Ennyi az összes, amit elküldünk. Nincs benne, mit írtál, kinek és milyen kulcsokkal. Előbb olvasd el.';

  @override
  String get diagnosticsTitle => 'Diagnosztika';

  @override
  String get diagnosticsBody => 'Amit a telefon a kapcsolatáról tud. Nincs benne üzenet, név vagy kulcs.';

  @override
  String get diagnosticsConnection => 'Kapcsolat';

  @override
  String get diagnosticsConnectionOnline => 'Kapcsolódva, naprakész';

  @override
  String get diagnosticsStorage => 'Tárhely';

  @override
  String get diagnosticsStorageOk => 'Rendben';

  @override
  String get diagnosticsStorageFull => 'Megtelt';

  @override
  String get diagnosticsStorageDamaged => 'Megsérült';

  @override
  String get diagnosticsArchive => 'A szolgáltatód archívuma';

  @override
  String get diagnosticsArchiveThere => 'Van. Ami a távollétedben jött, azt pótoljuk.';

  @override
  String get diagnosticsArchiveNone => 'Nincs. Ami a szolgáltatók között elvész, észrevétlenül vész el.';

  @override
  String get diagnosticsArchiveUnknown => 'Még nem tudni';

  @override
  String get diagnosticsPartners => 'Alkalmazások listája';

  @override
  String get diagnosticsPartnersNone => 'Még nincs';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return '$number. szám, $date';
  }

  @override
  String get diagnosticsDevice => 'Ez az eszköz';

  @override
  String get diagnosticsWarning => 'Gond az alkalmazások listájával';

  @override
  String get diagnosticsPolicy => 'Ki érhet el téged';

  @override
  String get diagnosticsNumberChange => 'Utolsó számváltás';

  @override
  String get diagnosticsCopied => 'Másolva';

  @override
  String get diagnosticsCopy => 'Másolás';

  @override
  String get attachAction => 'Csatolás';

  @override
  String get attachPhoto => 'Fotó készítése';

  @override
  String get attachVideo => 'Videó felvétele';

  @override
  String get attachGallery => 'Fotók és videók';

  @override
  String get attachFailed => 'A telefon nem tudta átadni. Próbáld újra.';

  @override
  String get refusedCamera => 'A Causeway nem használhatja a kamerát';

  @override
  String get refusedPhotos => 'A Causeway nem láthatja a fotóidat';

  @override
  String get refusedMicrophone => 'A Causeway nem használhatja a mikrofont';

  @override
  String get refusedBody => 'Engedélyezd a telefon beállításaiban, aztán próbáld újra.';

  @override
  String sendTo(String name) {
    return 'Küldés neki: $name';
  }

  @override
  String get previewCaption => 'Képaláírás';

  @override
  String get previewAlt => 'Leírás';

  @override
  String get previewAltBody => 'Ezen a telefonon hangzik el. Nem megy el: amit másoknak tudniuk kell a képről, azt a képaláírásba írd.';

  @override
  String get previewTrim => 'Elküldendő rész';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Igazítva, hogy beleférjen: $size, itt ennyi küldhető.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'A mérete $size. Itt legfeljebb ennyi küldhető: $most.';
  }

  @override
  String get previewNotTaken => 'Ilyen fájl nem küldhető ebben a csevegésben.';

  @override
  String get previewKeepsAll => 'Úgy megy el, ahogy van, mindennel, ami a fájlban van: gyakran azzal is, hol és mikor készült.';

  @override
  String get previewCanRun => 'Programként futhat. Egyes alkalmazások elutasítják az ilyen fájlokat, vagy figyelmeztetnek rájuk.';

  @override
  String get previewDisguised => 'Más, mint amit a neve mond. Egyes alkalmazások elutasítják az ilyen fájlokat, vagy figyelmeztetnek rájuk.';

  @override
  String get previewFailedTitle => 'Ez nem küldhető el';

  @override
  String get voiceRecord => 'Hangüzenet felvétele';

  @override
  String get voiceHint => 'Tartsd lenyomva a mikrofont, amíg beszélsz, és engedd el a küldéshez.';

  @override
  String get voiceSlide => 'Húzd el a megszakításhoz';

  @override
  String get voiceRecording => 'Felvétel';

  @override
  String get voicePaused => 'Felvétel szüneteltetve';

  @override
  String get voicePause => 'Felvétel szüneteltetése';

  @override
  String get voiceResume => 'Felvétel folytatása';

  @override
  String get voiceDelete => 'Felvétel törlése';

  @override
  String get voiceDeleteTitle => 'Törlöd ezt a felvételt?';

  @override
  String get voiceDeleteBody => 'Senki sem kapta meg, és nem hozható vissza.';

  @override
  String voiceUnsent(String length) {
    return 'El nem küldött hangüzenet, $length';
  }

  @override
  String get voiceDiscard => 'Elvetés';

  @override
  String get voiceNoMicrophone => 'A mikrofon most nem használható. Talán egy másik alkalmazás használja.';

  @override
  String get kindPhotos => 'Fotók';

  @override
  String get kindVoices => 'Hangüzenetek';

  @override
  String get kindVideos => 'Videók';

  @override
  String get kindFiles => 'Fájlok';

  @override
  String get qualityHd => 'Jó minőség';

  @override
  String get qualityHdBody => 'A fotók és videók élesebbek, és több adatot használnak.';

  @override
  String get autoAlways => 'Bármilyen hálózaton';

  @override
  String get autoWifi => 'Csak wifin';

  @override
  String get autoNever => 'Soha';

  @override
  String get storageTitle => 'Tárhely és adatok';

  @override
  String get storageDownload => 'Kérdés nélkül letöltve';

  @override
  String get storageDownloadBody => 'Minden más akkor töltődik le, amikor rákoppintasz. Azoktól, akik csak kérést küldtek, semmi.';

  @override
  String get storageSending => 'Amit küldesz';

  @override
  String get storageLowData => 'Kevesebb adat a hangüzenetekhez';

  @override
  String get storageLowDataBody => 'Harmadával kevesebb, és kicsit kevésbé tiszta.';

  @override
  String get storageUse => 'Tárhelyhasználat';

  @override
  String storageTotal(String size) {
    return 'Összesen $size';
  }

  @override
  String get storageByKind => 'Fajta szerint';

  @override
  String get storageByChat => 'Csevegés szerint';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count elem, $size',
      one: '1 elem, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Mind eltávolítása: $what';
  }

  @override
  String get storageOlder => 'Régebbiek eltávolítása';

  @override
  String get storageMonth => 'Egy hónapnál régebbi';

  @override
  String get storageMonths => 'Három hónapnál régebbi';

  @override
  String get storageYear => 'Egy évnél régebbi';

  @override
  String storageConfirmSize(String size) {
    return 'Felszabadul: $size.';
  }

  @override
  String get storageConfirm => 'Az üzenetek megmaradnak. Amit kaptál, csak addig tölthető le újra, amíg a feladó szolgáltatójánál megvan.';

  @override
  String get storageYes => 'Eltávolítás';

  @override
  String storageFreed(String size) {
    return 'Felszabadult: $size.';
  }

  @override
  String get storageFreedNothing => 'Nem volt mit eltávolítani.';

  @override
  String get storageEmptyTitle => 'Nincs média ezen a telefonon';

  @override
  String get storageEmptyBody => 'Itt a csevegéseid fotói, hangüzenetei, videói és fájljai számítanak.';

  @override
  String get storageFailedTitle => 'A tárhelyhasználatot nem sikerült beolvasni';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Csevegés más alkalmazással: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'ekkor: $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension-sziget',
        'AD': 'Andorra',
        'AE': 'Egyesült Arab Emírségek',
        'AF': 'Afganisztán',
        'AG': 'Antigua és Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albánia',
        'AM': 'Örményország',
        'AO': 'Angola',
        'AQ': 'Antarktisz',
        'AR': 'Argentína',
        'AS': 'Amerikai Szamoa',
        'AT': 'Ausztria',
        'AU': 'Ausztrália',
        'AW': 'Aruba',
        'AX': 'Åland-szigetek',
        'AZ': 'Azerbajdzsán',
        'BA': 'Bosznia-Hercegovina',
        'BB': 'Barbados',
        'BD': 'Banglades',
        'BE': 'Belgium',
        'BF': 'Burkina Faso',
        'BG': 'Bulgária',
        'BH': 'Bahrein',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint-Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei',
        'BO': 'Bolívia',
        'BQ': 'Holland Karib-térség',
        'BR': 'Brazília',
        'BS': 'Bahama-szigetek',
        'BT': 'Bhután',
        'BV': 'Bouvet-sziget',
        'BW': 'Botswana',
        'BY': 'Belarusz',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kókusz (Keeling)-szigetek',
        'CD': 'Kongó – Kinshasa',
        'CF': 'Közép-afrikai Köztársaság',
        'CG': 'Kongó – Brazzaville',
        'CH': 'Svájc',
        'CI': 'Elefántcsontpart',
        'CK': 'Cook-szigetek',
        'CL': 'Chile',
        'CM': 'Kamerun',
        'CN': 'Kína',
        'CO': 'Kolumbia',
        'CP': 'Clipperton-sziget',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Kuba',
        'CV': 'Zöld-foki Köztársaság',
        'CW': 'Curaçao',
        'CX': 'Karácsony-sziget',
        'CY': 'Ciprus',
        'CZ': 'Csehország',
        'DE': 'Németország',
        'DG': 'Diego Garcia',
        'DJ': 'Dzsibuti',
        'DK': 'Dánia',
        'DM': 'Dominika',
        'DO': 'Dominikai Köztársaság',
        'DZ': 'Algéria',
        'EA': 'Ceuta és Melilla',
        'EC': 'Ecuador',
        'EE': 'Észtország',
        'EG': 'Egyiptom',
        'EH': 'Nyugat-Szahara',
        'ER': 'Eritrea',
        'ES': 'Spanyolország',
        'ET': 'Etiópia',
        'FI': 'Finnország',
        'FJ': 'Fidzsi',
        'FK': 'Falkland-szigetek',
        'FM': 'Mikronézia',
        'FO': 'Feröer szigetek',
        'FR': 'Franciaország',
        'GA': 'Gabon',
        'GB': 'Egyesült Királyság',
        'GD': 'Grenada',
        'GE': 'Grúzia',
        'GF': 'Francia Guyana',
        'GG': 'Guernsey',
        'GH': 'Ghána',
        'GI': 'Gibraltár',
        'GL': 'Grönland',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Egyenlítői-Guinea',
        'GR': 'Görögország',
        'GS': 'Déli-Georgia és Déli-Sandwich-szigetek',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Bissau-Guinea',
        'GY': 'Guyana',
        'HK': 'Hongkong KKT',
        'HM': 'Heard-sziget és McDonald-szigetek',
        'HN': 'Honduras',
        'HR': 'Horvátország',
        'HT': 'Haiti',
        'HU': 'Magyarország',
        'IC': 'Kanári-szigetek',
        'ID': 'Indonézia',
        'IE': 'Írország',
        'IL': 'Izrael',
        'IM': 'Man-sziget',
        'IN': 'India',
        'IO': 'Brit Indiai-óceáni Terület',
        'IQ': 'Irak',
        'IR': 'Irán',
        'IS': 'Izland',
        'IT': 'Olaszország',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordánia',
        'JP': 'Japán',
        'KE': 'Kenya',
        'KG': 'Kirgizisztán',
        'KH': 'Kambodzsa',
        'KI': 'Kiribati',
        'KM': 'Comore-szigetek',
        'KN': 'Saint Kitts és Nevis',
        'KP': 'Észak-Korea',
        'KR': 'Dél-Korea',
        'KW': 'Kuvait',
        'KY': 'Kajmán-szigetek',
        'KZ': 'Kazahsztán',
        'LA': 'Laosz',
        'LB': 'Libanon',
        'LC': 'Saint Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Srí Lanka',
        'LR': 'Libéria',
        'LS': 'Lesotho',
        'LT': 'Litvánia',
        'LU': 'Luxemburg',
        'LV': 'Lettország',
        'LY': 'Líbia',
        'MA': 'Marokkó',
        'MC': 'Monaco',
        'MD': 'Moldova',
        'ME': 'Montenegró',
        'MF': 'Saint Martin',
        'MG': 'Madagaszkár',
        'MH': 'Marshall-szigetek',
        'MK': 'Észak-Macedónia',
        'ML': 'Mali',
        'MM': 'Mianmar',
        'MN': 'Mongólia',
        'MO': 'Makaó KKT',
        'MP': 'Északi Mariana-szigetek',
        'MQ': 'Martinique',
        'MR': 'Mauritánia',
        'MS': 'Montserrat',
        'MT': 'Málta',
        'MU': 'Mauritius',
        'MV': 'Maldív-szigetek',
        'MW': 'Malawi',
        'MX': 'Mexikó',
        'MY': 'Malajzia',
        'MZ': 'Mozambik',
        'NA': 'Namíbia',
        'NC': 'Új-Kaledónia',
        'NE': 'Niger',
        'NF': 'Norfolk-sziget',
        'NG': 'Nigéria',
        'NI': 'Nicaragua',
        'NL': 'Hollandia',
        'NO': 'Norvégia',
        'NP': 'Nepál',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Új-Zéland',
        'OM': 'Omán',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Francia Polinézia',
        'PG': 'Pápua Új-Guinea',
        'PH': 'Fülöp-szigetek',
        'PK': 'Pakisztán',
        'PL': 'Lengyelország',
        'PM': 'Saint-Pierre és Miquelon',
        'PN': 'Pitcairn-szigetek',
        'PR': 'Puerto Rico',
        'PS': 'Palesztin Autonómia',
        'PT': 'Portugália',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Katar',
        'RE': 'Réunion',
        'RO': 'Románia',
        'RS': 'Szerbia',
        'RU': 'Oroszország',
        'RW': 'Ruanda',
        'SA': 'Szaúd-Arábia',
        'SB': 'Salamon-szigetek',
        'SC': 'Seychelle-szigetek',
        'SD': 'Szudán',
        'SE': 'Svédország',
        'SG': 'Szingapúr',
        'SH': 'Szent Ilona',
        'SI': 'Szlovénia',
        'SJ': 'Svalbard és Jan Mayen',
        'SK': 'Szlovákia',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Szenegál',
        'SO': 'Szomália',
        'SR': 'Suriname',
        'SS': 'Dél-Szudán',
        'ST': 'São Tomé és Príncipe',
        'SV': 'Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Szíria',
        'SZ': 'Szváziföld',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks- és Caicos-szigetek',
        'TD': 'Csád',
        'TF': 'Francia Déli Területek',
        'TG': 'Togo',
        'TH': 'Thaiföld',
        'TJ': 'Tádzsikisztán',
        'TK': 'Tokelau',
        'TL': 'Kelet-Timor',
        'TM': 'Türkmenisztán',
        'TN': 'Tunézia',
        'TO': 'Tonga',
        'TR': 'Törökország',
        'TT': 'Trinidad és Tobago',
        'TV': 'Tuvalu',
        'TW': 'Tajvan',
        'TZ': 'Tanzánia',
        'UA': 'Ukrajna',
        'UG': 'Uganda',
        'UM': 'Az USA lakatlan külbirtokai',
        'US': 'Egyesült Államok',
        'UY': 'Uruguay',
        'UZ': 'Üzbegisztán',
        'VA': 'Vatikán',
        'VC': 'Saint Vincent és a Grenadine-szigetek',
        'VE': 'Venezuela',
        'VG': 'Brit Virgin-szigetek',
        'VI': 'Amerikai Virgin-szigetek',
        'VN': 'Vietnám',
        'VU': 'Vanuatu',
        'WF': 'Wallis és Futuna',
        'WS': 'Szamoa',
        'XK': 'Koszovó',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Dél-afrikai Köztársaság',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
