// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Slovenian (`sl`).
class AppLocalizationsSl extends AppLocalizations {
  AppLocalizationsSl([String locale = 'sl']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Sprejmi';

  @override
  String get actionAgain => 'Poskusi znova';

  @override
  String get actionBack => 'Nazaj';

  @override
  String get actionBlock => 'Blokiraj';

  @override
  String get actionCancel => 'Prekliči';

  @override
  String get actionClose => 'Zapri';

  @override
  String get actionContinue => 'Naprej';

  @override
  String get actionCopy => 'Kopiraj besedilo';

  @override
  String get actionDismiss => 'Ne zdaj';

  @override
  String get actionDone => 'Končano';

  @override
  String get actionMore => 'Več';

  @override
  String get actionOpenSettings => 'Odpri nastavitve';

  @override
  String get actionRefuse => 'Zavrni';

  @override
  String get actionReport => 'Prijavi';

  @override
  String get actionSearch => 'Išči';

  @override
  String get actionSetUp => 'Nastavi';

  @override
  String get actionSignInAgain => 'Znova se prijavi';

  @override
  String get actionUndo => 'Razveljavi';

  @override
  String get loading => 'Nalaganje';

  @override
  String get linkCopied => 'Kopirano';

  @override
  String listAnd(String first, String last) {
    return '$first in $last';
  }

  @override
  String get openingTitle => 'Odpiranje vaših klepetov';

  @override
  String get openingFailedTitle => 'Vaših klepetov ni bilo mogoče odpreti';

  @override
  String get openingRecover => 'Reši, kar je berljivo';

  @override
  String get openingRecoverExplained => 'Poškodovana datoteka ostane nespremenjena poleg nove. Ljudje, ki jim pišete, bodo videli novo varnostno številko.';

  @override
  String get openingRecovering => 'Obnavljanje vaših klepetov';

  @override
  String get openingAnew => 'Izbriši in se znova prijavi';

  @override
  String get openingAnewExplained => 'Če to ne pomaga, je ključ izgubljen, na primer po ponastavitvi ali z varnostno kopijo drugega telefona. Tedaj klepetov v tem telefonu ne more brati nihče. Tu jih lahko izbrišete in se znova prijavite.';

  @override
  String get openingAnewQuestion => 'Izbrišete klepete v tem telefonu?';

  @override
  String get openingAnewConsequence => 'Ni jih mogoče vrniti. Ljudje, ki jim pišete, bodo videli novo varnostno številko.';

  @override
  String get recoveredTitle => 'Vaši klepeti so obnovljeni';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Rešenih je $count sporočil.',
      few: 'Rešena so $count sporočila.',
      two: 'Rešeni sta $count sporočili.',
      one: 'Rešeno je $count sporočilo.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Rešenih je $count klepetov.',
      few: 'Rešeni so $count klepeti.',
      two: 'Rešena sta $count klepeta.',
      one: 'Rešen je $count klepet.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count sporočil še čaka na pošiljanje. Odidejo sama.',
      few: '$count sporočila še čakajo na pošiljanje. Odidejo sama.',
      two: '$count sporočili še čakata na pošiljanje. Odideta sami.',
      one: '$count sporočilo še čaka na pošiljanje. Odide samo.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Ni bilo mogoče prebrati do $count sporočil in klepetov.',
      few: 'Ni bilo mogoče prebrati do $count sporočil in klepetov.',
      two: 'Ni bilo mogoče prebrati do $count sporočil in klepetov.',
      one: 'Ni bilo mogoče prebrati $count sporočila ali klepeta.',
      zero: 'Kolikor je znano, nič ne manjka.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Ljudje, ki jim pišete, vidijo novo varnostno številko. Znova jo primerjajte s tistimi, s katerimi ste jo.';

  @override
  String get recoveredAside => 'Poškodovana datoteka je shranjena. Izbrišite jo, ko vam nič ne manjka.';

  @override
  String get recoveredDelete => 'Izbriši poškodovano datoteko';

  @override
  String get recoveredDeleted => 'Poškodovana datoteka je izbrisana.';

  @override
  String get welcomeTitle => 'Ena aplikacija. Tudi za ljudi v drugih aplikacijah.';

  @override
  String get welcomeBody => 'S Causeway pišete ljudem, ki uporabljajo drugo sporočilno aplikacijo, šifrirano od konca do konca in s svoje številke.';

  @override
  String get welcomePointEncrypted => 'Vedno šifrirano od konca do konca. Drugače se nič ne pošlje.';

  @override
  String get welcomePointShared => 'Ljudje v drugih aplikacijah izvedo vašo telefonsko številko in nič drugega o vas.';

  @override
  String get welcomePointYours => 'Izklopljeno, dokler ne vklopite. Vi izberete, katere aplikacije vas smejo doseči.';

  @override
  String get welcomeStart => 'Začni z mojo številko';

  @override
  String get numberTitle => 'Vaša telefonska številka';

  @override
  String get numberBody => 'Po njej vas ljudje poznajo. Zapiše se s klicno kodo države.';

  @override
  String get numberCountry => 'Država';

  @override
  String get numberCountryOther => 'Druga država: vpišite + in njeno kodo';

  @override
  String get numberCountrySearch => 'Poišči državo';

  @override
  String get numberCountryNone => 'Države s tem imenom ni na seznamu. V številko vpišite + in klicno kodo.';

  @override
  String get numberCountriesInside => 'Evropski gospodarski prostor';

  @override
  String get numberCountriesOutside => 'Druge države';

  @override
  String get numberField => 'Telefonska številka';

  @override
  String get numberEligibleTitle => 'S to številko so mogoči klepeti z drugimi aplikacijami';

  @override
  String get numberEligibleBody => 'Spada v Evropski gospodarski prostor, kjer zakon odpira sporočilne aplikacije drugo drugi. Pozneje se odločite, ali to uporabite.';

  @override
  String get numberOutsideTitle => 'S to številko ni klepetov z drugimi aplikacijami';

  @override
  String get numberOutsideBody => 'Ti so za številke Evropskega gospodarskega prostora. Vse drugo deluje. Šteje številka, ne kje ste.';

  @override
  String get eligibilityInEea => 'Številka spada v Evropski gospodarski prostor.';

  @override
  String get eligibilityOutsideEea => 'Številka spada v območje zunaj Evropskega gospodarskega prostora.';

  @override
  String get eligibilityNoRegion => 'Številka ne spada v nobeno državo. Preverite prve števke.';

  @override
  String get eligibilityNotInternational => 'Številko napišite s + in klicno kodo države, na primer +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'To ni telefonska številka. Ima samo števke, za znakom +.';

  @override
  String get eligibilityUnknownCountryCode => 'Nobena država nima te kode. Preverite števke za +.';

  @override
  String get eligibilityTooShort => 'Številka je za svojo državo prekratka. Manjkajo števke?';

  @override
  String get eligibilityTooLong => 'Številka je za svojo državo predolga. Je kakšna števka odveč?';

  @override
  String get eligibilityNotAssigned => 'Njena država take številke ni dodelila. Preverite števke.';

  @override
  String get eligibilityMore => 'Katere številke štejejo';

  @override
  String get eligibilityTitle => 'Katere številke štejejo';

  @override
  String get eligibilityNumber => 'Šteje številka, ne kje ste';

  @override
  String get eligibilityNumberBody => 'Evropsko pravo odpira sporočilne aplikacije drugo drugi za ljudi, katerih številka spada v Evropski gospodarski prostor. Na poti se nič ne spremeni.';

  @override
  String get eligibilityBoth => 'Oba';

  @override
  String get eligibilityBothBody => 'Tudi druga oseba mora biti v Evropskem gospodarskem prostoru. Kjer se ljudje poznajo po številki, šteje ta številka; za druge jamči njihova aplikacija.';

  @override
  String get eligibilityLeaving => 'Če se vaša številka spremeni';

  @override
  String get eligibilityLeavingBody => 'S številko od drugod vaši klepeti z drugimi aplikacijami ostanejo v tem telefonu in jih je mogoče brati. V njih se nič ne pošlje in ne prejme, dokler spet nimate številke od tu.';

  @override
  String get signInTitle => 'Prijava';

  @override
  String get signInBody => 'Vaš račun vodi vaša storitev. Od nje imate geslo ali kodo.';

  @override
  String signInAs(String number) {
    return 'Prijava kot $number';
  }

  @override
  String get signInService => 'Vaša storitev';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Geslo';

  @override
  String get signInSecretShow => 'Pokaži geslo';

  @override
  String get signInSecretHide => 'Skrij geslo';

  @override
  String get signInWithToken => 'Raje imam prijavno kodo';

  @override
  String get signInWithPassword => 'Raje imam geslo';

  @override
  String get signInToken => 'Prijavna koda';

  @override
  String get signInButton => 'Prijava';

  @override
  String get signInStoring => 'Priprava telefona';

  @override
  String signInConnecting(String service) {
    return 'Povezovanje: $service';
  }

  @override
  String get signInMissingService => 'Vpišite ime svoje storitve, na primer home.example.';

  @override
  String get signInMissingSecret => 'Vpišite geslo ali kodo svoje storitve.';

  @override
  String signInSlow(String service) {
    return '$service še ni odgovorila. Causeway poskuša naprej. Lahko počakate ali nadaljujete in pogledate pozneje.';
  }

  @override
  String get signInGoOn => 'Naprej brez čakanja';

  @override
  String get signInRefused => 'Vaša storitev ne pozna te številke s tem geslom. Preverite oboje.';

  @override
  String get signInBadAddress => 'Storitve s tem imenom ni. Preverite ga.';

  @override
  String get signInStartOver => 'Začni znova z drugo številko ali storitvijo';

  @override
  String signInAgainBody(String service) {
    return '$service ne sprejema več gesla ali kode tega telefona. Vaši klepeti ostanejo.';
  }

  @override
  String get removeAccount => 'Odstrani račun iz tega telefona';

  @override
  String get removeAccountTitle => 'Odstranite račun in izbrišete vse klepete?';

  @override
  String removeAccountBody(String service) {
    return 'Vsi klepeti in sporočila v tem telefonu se izbrišejo. Nikjer drugje niso shranjeni in jih ni mogoče dobiti nazaj. Vaš račun ($service) ostane; ko se znova prijavite, drugi vidijo novo varnostno številko.';
  }

  @override
  String get removeAccountYes => 'Izbriši vse';

  @override
  String get inboxTitle => 'Klepeti';

  @override
  String get inboxThirdPartyTitle => 'Klepeti z drugimi aplikacijami';

  @override
  String get inboxArchiveTitle => 'Arhivirani klepeti';

  @override
  String get inboxEmptyTitle => 'Ni še klepetov';

  @override
  String get inboxEmptyBody => 'Pišite komu in klepet se pokaže tu.';

  @override
  String get inboxEmptyUnreadTitle => 'Vse prebrano';

  @override
  String get inboxEmptyUnreadBody => 'Ni neprebranih klepetov.';

  @override
  String get inboxEmptyArchiveTitle => 'Nič v arhivu';

  @override
  String get inboxEmptyArchiveBody => 'Klepet povlecite vstran, da ga date sem.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Ni klepetov: $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Pišite tam komu in klepet se pokaže tu.';

  @override
  String get inboxFailedTitle => 'Vaših klepetov ni bilo mogoče prebrati';

  @override
  String get inboxFilterAll => 'Vsi';

  @override
  String get inboxFilterUnread => 'Neprebrani';

  @override
  String get inboxNewChat => 'Nov klepet';

  @override
  String get inboxSettings => 'Nastavitve';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count prošenj',
      few: '$count prošnje',
      two: '$count prošnji',
      one: '$count prošnja',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Pisali so vam ljudje, ki jih ne poznate';

  @override
  String get inboxThirdPartyRow => 'Klepeti z drugimi aplikacijami';

  @override
  String get inboxArchivedRow => 'Arhivirano';

  @override
  String inboxDraft(String text) {
    return 'Osnutek: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Vi: $text';
  }

  @override
  String get inboxNothingYet => 'Nič še ni napisano';

  @override
  String get inboxPinned => 'Pripeto';

  @override
  String get inboxMuted => 'Utišano';

  @override
  String get inboxMarkedUnread => 'Označeno kot neprebrano';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neprebranih sporočil',
      few: '$count neprebrana sporočila',
      two: '$count neprebrani sporočili',
      one: '$count neprebrano sporočilo',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neprebranih klepetov',
      few: '$count neprebrani klepeti',
      two: '$count neprebrana klepeta',
      one: '$count neprebran klepet',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'v aplikaciji $partner';
  }

  @override
  String get inboxPin => 'Pripni';

  @override
  String get inboxUnpin => 'Odpni';

  @override
  String get inboxMute => 'Utišaj';

  @override
  String get inboxUnmute => 'Vklopi zvok';

  @override
  String get inboxMuteHour => 'Za eno uro';

  @override
  String get inboxMuteDay => 'Za en dan';

  @override
  String get inboxMuteAlways => 'Dokler ne vklopim zvoka';

  @override
  String get inboxArchive => 'Arhiviraj';

  @override
  String get inboxUnarchive => 'Vzemi iz arhiva';

  @override
  String inboxArchivedNow(String name) {
    return 'Klepet ($name) je v arhivu.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Klepet ($name) ni več v arhivu.';
  }

  @override
  String get inboxMarkRead => 'Označi kot prebrano';

  @override
  String get inboxMarkUnread => 'Označi kot neprebrano';

  @override
  String get inboxYesterday => 'Včeraj';

  @override
  String get inboxToday => 'Danes';

  @override
  String get noticeTitle => 'Pišite ljudem v drugih aplikacijah';

  @override
  String noticeBody(String apps) {
    return 'Od tu zdaj lahko pišete: $apps. Izklopljeno je, dokler ne nastavite.';
  }

  @override
  String get bannerToken => 'Vaša prijavna koda bo kmalu potekla. Vnesite novo, da bodo sporočila še prihajala.';

  @override
  String get bannerOffline => 'Ni povezave. Kar napišete, se shrani in pošlje pozneje.';

  @override
  String get bannerConnecting => 'Povezovanje…';

  @override
  String get bannerUntrusted => 'To omrežje Causeway ne pusti do vaše storitve. Ali Wi-Fi najprej zahteva prijavo?';

  @override
  String get bannerStorageFull => 'Telefon je poln. Sprostite prostor: do takrat sporočil ni mogoče shraniti.';

  @override
  String get bannerStorageDamaged => 'Datoteka z vašimi klepeti je poškodovana. Zaprite Causeway in ga znova odprite, da jo obnovite.';

  @override
  String get stopCredentialsRefused => 'Vaša storitev je zavrnila številko ali geslo. Znova se prijavite.';

  @override
  String get stopAccountDisabled => 'Vaša storitev je ta račun onemogočila. Vprašajte, zakaj.';

  @override
  String get stopNoSafeLogin => 'Vaša storitev ne ponuja varne prijave. Geslo ni bilo poslano. Obvestite svojo storitev.';

  @override
  String get stopUntrustedServer => 'Strežnik ne more dokazati, da je vaša storitev. Nič ni bilo poslano. Poskusite drugo omrežje.';

  @override
  String get stopReplaced => 'V ta račun se je prijavil drug telefon. Dejaven je lahko samo eden.';

  @override
  String get stopBadAddress => 'Naslov vaše storitve ni veljaven. Znova se prijavite.';

  @override
  String get searchHint => 'Besede v vaših sporočilih';

  @override
  String get searchClear => 'Počisti';

  @override
  String get searchEmptyTitle => 'Iščite po svojih sporočilih';

  @override
  String get searchEmptyBody => 'Vpišite besedo ali njen začetek. Nič ne zapusti tega telefona.';

  @override
  String get searchNothingTitle => 'Nič ni bilo najdeno';

  @override
  String get searchNothingBody => 'Nobeno sporočilo nima vseh teh besed.';

  @override
  String searchMore(int count) {
    return 'To je $count najnovejših. Dodajte besedo in našli boste starejša.';
  }

  @override
  String get chatMessageHint => 'Sporočilo';

  @override
  String get chatSend => 'Pošlji';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % tega, kar gre v eno sporočilo';
  }

  @override
  String get chatEmptyTitle => 'Pozdravite';

  @override
  String get chatEmptyNative => 'Sporočila so tu šifrirana od konca do konca.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name uporablja $partner. Sporočila so šifrirana od konca do konca; za to, kar $partner prejme, veljajo pogoji te aplikacije.';
  }

  @override
  String get chatFailedTitle => 'Tega klepeta ni bilo mogoče prebrati';

  @override
  String chatOn(String partner) {
    return 'v aplikaciji $partner';
  }

  @override
  String get chatNotConnected => 'Ni povezave';

  @override
  String get chatThirdParty => 'Klepet z drugo aplikacijo';

  @override
  String chatPartnerBanner(String partner) {
    return 'Ta oseba uporablja $partner. Za to, kar pošljete, veljajo pravila zasebnosti in pogoji te aplikacije.';
  }

  @override
  String get chatSafety => 'Varnostna številka in naprave';

  @override
  String get chatJumpToNewest => 'Skoči na najnovejše sporočilo';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Skoči na najnovejše sporočilo, $count neprebranih',
      few: 'Skoči na najnovejše sporočilo, $count neprebrana',
      two: 'Skoči na najnovejše sporočilo, $count neprebrani',
      one: 'Skoči na najnovejše sporočilo, $count neprebrano',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neprebranih sporočil',
      few: '$count neprebrana sporočila',
      two: '$count neprebrani sporočili',
      one: '$count neprebrano sporočilo',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Blokirate: $name?';
  }

  @override
  String get chatBlockBody => 'Ne bosta slišala drug od drugega v nobeni aplikaciji, kjer je številka znana. Druga stran tega ne izve.';

  @override
  String get chatLoadingMore => 'Nalaganje več sporočil';

  @override
  String get chatMoreFailed => 'Več ni bilo mogoče prebrati. Poskusite znova';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner ne pove, kdaj sporočila prispejo. Več kot »poslano« ni mogoče vedeti.';
  }

  @override
  String get chatYouWrote => 'Od vas';

  @override
  String chatTheyWrote(String name) {
    return 'Od: $name';
  }

  @override
  String get chatYouSent => 'Poslali ste';

  @override
  String chatTheySent(String name) {
    return 'Poslano od: $name';
  }

  @override
  String get transferWaiting => 'Čaka';

  @override
  String get transferNetwork => 'Čaka na omrežje';

  @override
  String get transferWifi => 'Čaka na Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Priprava $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Nalaganje v storitev $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Prenos $percent %';
  }

  @override
  String get transferOffered => 'Ni preneseno';

  @override
  String get transferGone => 'Ni več tam';

  @override
  String get transferFailed => 'Ni mogoče odpreti';

  @override
  String get transferRemoved => 'Odstranjeno iz tega telefona';

  @override
  String get mediaDownload => 'Prenesi';

  @override
  String mediaDownloadSize(String size) {
    return 'Prenesi, $size';
  }

  @override
  String get mediaStop => 'Ustavi';

  @override
  String get mediaOpen => 'Odpri';

  @override
  String get mediaPlay => 'Predvajaj';

  @override
  String get mediaPause => 'Premor';

  @override
  String mediaSpeed(String speed) {
    return 'Hitrost: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Položaj';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position od $length';
  }

  @override
  String get mediaShare => 'Deli';

  @override
  String get mediaSave => 'Shrani med fotografije';

  @override
  String get mediaSaved => 'Shranjeno med vaše fotografije.';

  @override
  String get mediaSaveRefused => 'Causeway ne sme dodajati med vaše fotografije. Dovolite to v nastavitvah telefona.';

  @override
  String get mediaSaveFailed => 'Ni bilo mogoče shraniti. Preverite, ali ima telefon prostor.';

  @override
  String get mediaShareFailed => 'Telefon ni mogel pokazati, kam se lahko pošlje.';

  @override
  String get mediaPhotoFailed => 'Fotografije ni mogoče prikazati';

  @override
  String get mediaVideoFailed => 'Videa ni mogoče predvajati';

  @override
  String get mediaAskAgain => 'Prosi znova';

  @override
  String mediaAskPhoto(String time) {
    return 'Mi lahko znova pošlješ fotografijo od $time? Ne morem je več prenesti.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Mi lahko znova pošlješ glasovno sporočilo od $time? Ne morem ga več prenesti.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Mi lahko znova pošlješ video od $time? Ne morem ga več prenesti.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Mi lahko znova pošlješ datoteko od $time? Ne morem je več prenesti.';
  }

  @override
  String get fileWarnTitle => 'Odprete to datoteko?';

  @override
  String get fileWarnCanRun => 'Lahko deluje kot program in v telefonu počne, kar hoče. Odprite jo samo, če ste jo od te osebe pričakovali.';

  @override
  String get fileWarnDisguised => 'Je nekaj drugega, kot pravi ime. Odprite jo samo, če veste, zakaj.';

  @override
  String get fileCanRun => 'Lahko deluje kot program';

  @override
  String get fileDisguised => 'Ni to, kar pravi ime';

  @override
  String get chatWarning => 'Iz naprave, ki je niste sprejeli. Poglejte jo, preden temu zaupate.';

  @override
  String get chatRetry => 'Pošlji znova';

  @override
  String get chatInfo => 'Kaj se je z njim zgodilo';

  @override
  String get chatDetails => 'Podrobnosti';

  @override
  String get detailsMuted => 'Utišano';

  @override
  String detailsMutedUntil(String when) {
    return 'Utišano do: $when';
  }

  @override
  String detailsApp(String partner) {
    return 'O aplikaciji $partner';
  }

  @override
  String get detailsAppBody => 'Kaj zmore in kakšna so njena pravila';

  @override
  String detailsUnblocked(String name) {
    return '$name vam lahko spet piše, po pravilih, ki ste jih nastavili.';
  }

  @override
  String get exportAction => 'Izvozi klepet';

  @override
  String get exportTitle => 'Izvozite ta klepet?';

  @override
  String get exportBody => 'Vsa njegova sporočila se zapišejo v datoteko, vi pa izberete, kam gre. Fotografije, glasovna sporočila, videi in datoteke so v njej navedeni, niso pa vsebovani. Datoteka ni šifrirana: kdor jo ima, jo lahko bere.';

  @override
  String get exportYes => 'Izvozi';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Izvoženih je $count sporočil.',
      few: 'Izvožena so $count sporočila.',
      two: 'Izvoženi sta $count sporočili.',
      one: 'Izvoženo je $count sporočilo.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Izbriši klepet';

  @override
  String deleteTitle(String name) {
    return 'Izbrišete klepet ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Vsa njegova sporočila se trajno izbrišejo iz telefona, in kar še ni bilo poslano, se ne pošlje. $name svoje obdrži.';
  }

  @override
  String get deleteYes => 'Izbriši';

  @override
  String get deleteDone => 'Klepet je izbrisan.';

  @override
  String get stateQueued => 'Čaka na pošiljanje';

  @override
  String get stateSending => 'Se pošilja';

  @override
  String get stateSent => 'Poslano';

  @override
  String get stateDelivered => 'Dostavljeno';

  @override
  String get stateRead => 'Prebrano';

  @override
  String get stateFailed => 'Ni poslano';

  @override
  String get stateReceived => 'Prejeto';

  @override
  String get stateUnreadable => 'Ni mogoče prikazati';

  @override
  String get stateNotice => 'Obvestilo';

  @override
  String get reasonNoKeys => 'Druga aplikacija še ni objavila ključev. Poskus se ponovi sam od sebe.';

  @override
  String get reasonUnreachable => 'Druga storitev ni dosegljiva. Poskus se ponovi sam od sebe.';

  @override
  String get reasonKeyChanged => 'Ena od naprav te osebe ima zdaj drug ključ. Primerjajte varnostno številko, nato se odločite.';

  @override
  String get reasonNoAcceptedDevice => 'Nobena naprava te osebe ni sprejeta. Poglejte naprave in eno sprejmite.';

  @override
  String get reasonRefused => 'Druga storitev ga je zavrnila. Preverite, za koga gre, nato ga pošljite znova.';

  @override
  String get reasonNotForThisDevice => 'Ni bilo šifrirano za ta telefon. Prosite, naj se pošlje znova: nova sporočila je mogoče brati.';

  @override
  String get reasonNoSession => 'Ni ga bilo mogoče dešifrirati. Povezava z drugo napravo se obnavlja. Prosite, naj se pošlje znova.';

  @override
  String get reasonBadCiphertext => 'Ni ga bilo mogoče dešifrirati: med potjo se je spremenilo. Povezava se obnavlja. Prosite, naj se pošlje znova.';

  @override
  String get reasonUnknownPrekey => 'Šifrirano je bilo s porabljenim ključem. Povezava se obnavlja. Prosite, naj se pošlje znova.';

  @override
  String get reasonTooFarAhead => 'Preveč sporočil pred njim ni nikoli prispelo. Prosite, naj se pošlje znova.';

  @override
  String get reasonTooLate => 'Prispelo je dolgo za pozneje napisanimi sporočili. Prosite, naj se pošlje znova.';

  @override
  String get reasonMalformed => 'Poškodovano je. Prosite, naj se pošlje znova.';

  @override
  String get reasonUnencrypted => 'Prispelo je brez šifriranja in je bilo zavrnjeno. Prosite za vklop šifriranja.';

  @override
  String get reasonUnknownKind => 'Causeway takega sporočila ne zna prikazati. Prosite, naj ga napišejo.';

  @override
  String get reasonOtherEncryption => 'Šifrirano je na način, ki ga Causeway ne pozna. Prosite za uporabo najnovejše različice aplikacije.';

  @override
  String get reasonWeakerEncryption => 'Šifrirano je šibkeje kot ta klepet in je bilo zavrnjeno. Prosite za uporabo najnovejše različice aplikacije.';

  @override
  String get reasonDatabaseDamaged => 'Čakalo je v datoteki, ki se je poškodovala, in je bilo morda poslano. Pošljite ga znova, če ni prispelo.';

  @override
  String get reasonCancelled => 'Ustavili ste ga. Pošljite ga znova, kadar želite.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Preveliko je: največ $size. Uporabite kaj manjšega.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Med potjo se je spremenilo in se ne prikaže. Prosite, naj se pošlje znova.';

  @override
  String get reasonMediaHost => 'Je na strežniku, ki ga druga aplikacija ni navedla. Causeway od tam nič ne prenaša. Prosite, naj se pošlje drugače.';

  @override
  String get reasonNoMediaService => 'Vaša storitev ne prenaša fotografij in datotek. Besedilo je mogoče poslati.';

  @override
  String get reasonMediaGone => 'Druga storitev tega nima več. Prosite, naj se pošlje znova.';

  @override
  String get reasonMediaMetered => 'Čaka na Wi-Fi. Lahko prenesete tudi zdaj.';

  @override
  String get reasonNoSpace => 'V tem telefonu zanj ni prostora. Nekaj ga sprostite; nadaljuje se samo od sebe.';

  @override
  String get mediaProblemTooLate => 'Priprava je trajala predolgo. Poskusite znova ali uporabite manjšo datoteko.';

  @override
  String get mediaProblemUnsupported => 'Causeway take datoteke ne more uporabiti. Najprej jo shranite v drugi obliki.';

  @override
  String get mediaProblemDamaged => 'Datoteka je poškodovana. Morda deluje druga kopija.';

  @override
  String get mediaProblemTooLarge => 'Datoteka je prevelika. Uporabite manjšo.';

  @override
  String get mediaProblemCodec => 'Telefon datoteke ni mogel obdelati. Poskusite znova ali uporabite drugo datoteko.';

  @override
  String get mediaProblemIo => 'Datoteke ni bilo mogoče prebrati. Preverite, ali je še tam.';

  @override
  String get mediaInTooLarge => 'Preveliko je za varno odpiranje. Prosite za kaj manjšega.';

  @override
  String get mediaInUnsupported => 'Causeway take datoteke ne zna prikazati. Prosite za drugo obliko.';

  @override
  String get mediaInDamaged => 'Datoteka je poškodovana. Prosite, naj se pošlje znova.';

  @override
  String get mediaInTooLate => 'Odpiranje je trajalo predolgo. Poskusite znova.';

  @override
  String get refusalBlocked => 'To osebo ste blokirali.';

  @override
  String get refusalNotEligible => 'Klepeti z drugimi aplikacijami so za številke Evropskega gospodarskega prostora. Kar je tu, je mogoče brati.';

  @override
  String get refusalNotYetInCountry => 'Klepeti z drugimi aplikacijami se v vaši državi še niso začeli. Causeway vam sporoči, ko se.';

  @override
  String get refusalSwitchedOff => 'Klepeti z drugimi aplikacijami so izklopljeni. Kar je tu, je mogoče brati.';

  @override
  String get refusalNotAdmitted => 'Vaša storitev ne sodeluje s to aplikacijo. Kar je tu, je mogoče brati.';

  @override
  String get refusalPartnerNotOpen => 'Ta aplikacija se še preizkuša. Causeway vam sporoči, ko bo odprta.';

  @override
  String get refusalPartnerSuspended => 'Vaša storitev je to aplikacijo za zdaj ustavila. Kar je tu, je mogoče brati.';

  @override
  String get refusalPartnerWithdrawn => 'Ta aplikacija ne sodeluje več. Kar je tu, je mogoče brati.';

  @override
  String get refusalPartnerNotChosen => 'Te aplikacije niste izbrali. Kar je tu, je mogoče brati.';

  @override
  String get refusalPeerNotEligible => 'Številka te osebe ne spada v Evropski gospodarski prostor.';

  @override
  String get refusalNumberNotAgreed => 'Ljudje v tej aplikaciji še ne poznajo vaše nove številke.';

  @override
  String get refusalDirectoryExpired => 'Seznam aplikacij je zastarel. Povežite se z internetom in poskusite znova.';

  @override
  String get refusalRequestNotAccepted => 'Najprej sprejmite prošnjo.';

  @override
  String get refusalRequestRefused => 'Prošnjo ste zavrnili. Če želite to razveljaviti, pišite prvi.';

  @override
  String get refusalNobodyMayContact => 'Ne dovolite, da vam pišejo neznanci.';

  @override
  String get refusalNotSupported => 'Druga aplikacija takega sporočila ne zna prikazati.';

  @override
  String get refusalMarkersOff => 'Tej aplikaciji ne sporočate, kaj ste prebrali.';

  @override
  String get nextSwitchOn => 'Vklopi';

  @override
  String get nextChoose => 'Izberi aplikacijo';

  @override
  String get nextShare => 'Deli mojo novo številko';

  @override
  String get nextRefresh => 'Posodobi seznam';

  @override
  String get nextDevices => 'Poglej naprave';

  @override
  String get noticeNewDeviceAccepted => 'Druga stran uporablja novo napravo.';

  @override
  String get noticeNewDevice => 'Druga stran uporablja novo napravo. Nič ne dobi, dokler je ne sprejmete.';

  @override
  String get noticeKeyChanged => 'Naprava druge strani ima drug ključ. Nič se ne pošlje, dokler se ne odločite.';

  @override
  String noticeNumberChanged(String number) {
    return 'Številka je zdaj $number. Ta klepet se nadaljuje z njo.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Številka je zdaj $number. Nadaljuje se klepet s to številko.';
  }

  @override
  String get contentReport => 'Prijava vaši storitvi';

  @override
  String get contentPlaceholder => 'Sporočilo, ki ga ni mogoče prikazati';

  @override
  String contentUnsupported(String kind) {
    return 'Prišlo je nekaj, česar Causeway še ne zna prikazati: $kind';
  }

  @override
  String get contentPhoto => 'Fotografija';

  @override
  String get contentPhotoMoving => 'Gibljiva slika';

  @override
  String get contentVoice => 'Glasovno sporočilo';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Datoteka';

  @override
  String contentFileNamed(String name) {
    return 'Datoteka: $name';
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
        'call': 'klic',
        'sticker': 'nalepka',
        'reaction': 'odziv',
        'deletion': 'umaknjeno sporočilo',
        'timer': 'časovnik izginjajočih sporočil',
        'location': 'kraj',
        'group': 'povabilo v skupino',
        'other': 'nekaj novega',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Ni uspelo';

  @override
  String get errorBadNumber => 'To ni telefonska številka s klicno kodo države, na primer +34 600 111 222.';

  @override
  String get errorBadAddress => 'Tako ne morete pisati nikomur. Preverite, kaj ste vpisali.';

  @override
  String get errorNotFound => 'Tega ni več.';

  @override
  String get errorEmpty => 'Ni ničesar za pošiljanje.';

  @override
  String errorTooLarge(int percent) {
    return 'Besedilo je za eno sporočilo predolgo: $percent % dovoljenega. Pošljite ga po delih.';
  }

  @override
  String get errorBadReport => 'Prijava ima največ pet sporočil in kratko opombo.';

  @override
  String get errorNoAbuseDesk => 'Vaša storitev ne sprejema prijav. Pišite na stik druge aplikacije.';

  @override
  String get errorNotAllowed => 'Tega tu ni mogoče izbrati.';

  @override
  String get errorTooManyPinned => 'Več klepetov ni mogoče pripeti. Najprej odpnite drugega.';

  @override
  String errorSignIn(String why) {
    return 'V račun z novo številko se ni mogoče prijaviti. $why';
  }

  @override
  String get errorSignInRefused => 'Vaša storitev ne pozna nove številke s tem geslom. Preverite oboje.';

  @override
  String get errorNumberChanging => 'Vaša številka se ravno menja. Počakajte, da se konča.';

  @override
  String get errorFile => 'Datoteke ni bilo mogoče zapisati. Izberite drugo mesto.';

  @override
  String get errorStopped => 'Ustavljeno je bilo.';

  @override
  String get errorNothingChosen => 'Izberite vsaj eno aplikacijo.';

  @override
  String get errorNotDone => 'Najprej končajte nastavitev.';

  @override
  String get errorNotOffered => 'Te aplikacije ni več mogoče izbrati.';

  @override
  String get errorConfirmSharing => 'Ljudje, ki jim pišete v tej aplikaciji, izvedo vašo številko. Najprej se s tem strinjajte.';

  @override
  String get errorOnboarding => 'Medtem se je nekaj spremenilo. Znova poglejte ta korak.';

  @override
  String get errorKeyChanged => 'Naprava ima že drug ključ. Znova jo poglejte, nato se odločite.';

  @override
  String get errorInUse => 'Vaši klepeti so odprti v drugem procesu. Tam zaprite Causeway in poskusite znova.';

  @override
  String get errorNoAccount => 'V tem telefonu ni računa. Prijavite se.';

  @override
  String get errorAccountExists => 'V tem telefonu račun že je.';

  @override
  String get errorDamaged => 'Datoteka z vašimi klepeti je poškodovana. Nič ni bilo spremenjeno. Kar je berljivo, je mogoče obnoviti.';

  @override
  String get errorAccountLost => 'Računa iz poškodovane datoteke ni mogoče prebrati. Znova se prijavite, da obnovite klepete.';

  @override
  String get errorReadOnly => 'Na mesto, kjer so vaši klepeti, ni mogoče pisati. Znova zaženite telefon in poskusite znova.';

  @override
  String get errorWrongKey => 'Ključ v tem telefonu ne odpre vaših klepetov. Enkrat odklenite telefon in poskusite znova.';

  @override
  String get errorNewerVersion => 'Vaše klepete je zapisal novejši Causeway. Posodobite aplikacijo.';

  @override
  String get errorUnreachable => 'Vaša storitev ni odgovorila. Preverite povezavo in poskusite znova.';

  @override
  String get errorDiskFull => 'Telefon je poln. Sprostite prostor in poskusite znova.';

  @override
  String get errorInternal => 'V Causeway je šlo nekaj narobe. Poskusite znova; če se ponavlja, nam pošljite diagnostiko.';

  @override
  String errorCode(String code) {
    return 'Koda: $code';
  }

  @override
  String get requestsTitle => 'Prošnje';

  @override
  String get requestsEmptyTitle => 'Ni prošenj';

  @override
  String get requestsEmptyBody => 'Ko vam piše kdo, ki ga ne poznate, tu čaka na vašo odločitev.';

  @override
  String get requestsFailedTitle => 'Vaših prošenj ni bilo mogoče prebrati';

  @override
  String get requestTitle => 'Prošnja';

  @override
  String get requestGoneTitle => 'Te prošnje ni več';

  @override
  String get requestExplained => 'Druga stran ne ve, da ste to videli. Nič ne pride do nje, dokler ne sprejmete.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Še $count sporočil ni bilo shranjenih.',
      few: 'Še $count sporočila niso bila shranjena.',
      two: 'Še $count sporočili nista bili shranjeni.',
      one: 'Še $count sporočilo ni bilo shranjeno.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Kaj je bilo napisano';

  @override
  String get requestRefuseTitle => 'Zavrnete to prošnjo?';

  @override
  String get requestRefuseBody => 'Napisano se izbriše in ta oseba se ne oglasi več. Tega ne izve.';

  @override
  String reportTitle(String name) {
    return 'Prijavi: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Vaša storitev prebere, kar tu izberete, in nič drugega. $name tega ne izve.';
  }

  @override
  String get reportWhy => 'Zakaj to prijavljate?';

  @override
  String get reportSpam => 'Neželena pošta, oglasi ali goljufija';

  @override
  String get reportAbuse => 'Grožnje, nadlegovanje ali druga škoda';

  @override
  String get reportMessages => 'Sporočila, ki gredo zraven';

  @override
  String get reportMessagesBody => 'Največ pet. Nobeno se ne pošlje, če ga ne izberete.';

  @override
  String get reportRemark => 'Z vašimi besedami (neobvezno)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blokiraj tudi: $name';
  }

  @override
  String get reportPreview => 'Poglej, kaj se pošlje';

  @override
  String get reportPreviewBody => 'To je vse, kar vaša storitev prebere.';

  @override
  String get reportSend => 'Pošlji prijavo';

  @override
  String get reportSent => 'Prijava je na poti.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner ima svoj stik: $address';
  }

  @override
  String get reportAbout => 'Za koga gre';

  @override
  String get reportYourWords => 'Vaše besede';

  @override
  String get reportNoMessages => 'Nič';

  @override
  String get reportExactly => 'Dobesedno';

  @override
  String get reportsTitle => 'Prijave';

  @override
  String get reportsEmptyTitle => 'Ni prijav';

  @override
  String get reportsEmptyBody => 'Koga lahko prijavite iz klepeta ali prošnje. Kar ste poslali in odgovori so tu.';

  @override
  String get reportsFailedTitle => 'Vaših prijav ni bilo mogoče prebrati';

  @override
  String get reportsSent => 'Nekoga ste prijavili';

  @override
  String get reportsAnswer => 'Vaša storitev je odgovorila';

  @override
  String get reportsMore => 'Pokaži starejše';

  @override
  String get newChatTitle => 'Nov klepet';

  @override
  String get newChatWhere => 'Kje je ta oseba?';

  @override
  String get newChatSameService => 'Vaša lastna storitev, po telefonski številki';

  @override
  String get newChatOff => 'Klepeti z drugimi aplikacijami so izklopljeni';

  @override
  String get newChatOffBody => 'Vklopite jih, da pišete ljudem v drugih aplikacijah.';

  @override
  String get newChatOwn => 'To je vaša lastna številka.';

  @override
  String get newChatNoApps => 'Nobena druga aplikacija še ni dosegljiva.';

  @override
  String get newChatSetUpBody => 'Evropsko pravo ljudem v različnih sporočilnih aplikacijah omogoča, da si pišejo. Izklopljeno je, dokler ne nastavite.';

  @override
  String newChatIdentifier(String partner) {
    return 'Kdo v aplikaciji $partner?';
  }

  @override
  String get newChatByEmail => 'e-poštni naslov';

  @override
  String get newChatByPhone => 'telefonska številka';

  @override
  String get newChatByName => 'uporabniško ime';

  @override
  String newChatOr(String first, String second) {
    return '$first ali $second';
  }

  @override
  String get newChatFindButton => 'Naprej';

  @override
  String newChatSearching(String partner) {
    return 'Iskanje: $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner ne pozna nikogar kot $identifier ali tega ne pove. Preverite črko za črko.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nihče ($service) nima številke $number. Preverite števko za števko.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner zdaj ni dosegljiv. Poskusite pozneje.';
  }

  @override
  String get identifierEmpty => 'Vpišite, po čem je oseba znana v tej aplikaciji.';

  @override
  String get identifierTooLong => 'To je predolgo.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return '$partner: ljudje so znani po: $kinds.';
  }

  @override
  String get identifierBadEmail => 'To ni popoln e-poštni naslov.';

  @override
  String get identifierBadPhone => 'To ni telefonska številka s klicno kodo države, na primer +49 151 12345678.';

  @override
  String get identifierBadName => 'To tam ne more biti uporabniško ime. Preverite črko za črko.';

  @override
  String shareTitle(String partner) {
    return '$partner bo izvedel vašo številko';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Ljudje, ki jim pišete ($partner), vidijo vašo telefonsko številko, $number. To se vpraša enkrat za vsako aplikacijo.';
  }

  @override
  String shareYes(String name) {
    return 'Kaj dobi $name';
  }

  @override
  String get shareNo => 'Česa ne dobi';

  @override
  String get shareNumber => 'Vaša telefonska številka';

  @override
  String get shareMessages => 'Sporočila, ki jih pošljete';

  @override
  String get shareName => 'Vaše ime in slika';

  @override
  String get sharePresence => 'Ali ste na spletu';

  @override
  String get shareAddress => 'Kje ste in omrežni naslov vašega telefona';

  @override
  String get shareAgree => 'Strinjam se in pišem';

  @override
  String onboardingStep(int step, int steps) {
    return 'Korak $step od $steps';
  }

  @override
  String get onboardingStartTitle => 'Pišite ljudem v drugih aplikacijah';

  @override
  String get onboardingStartBody => 'Evropsko pravo ljudem v različnih sporočilnih aplikacijah omogoča, da si pišejo. Vi izberete, ali to želite in s katerimi aplikacijami. Kadar koli lahko nehate.';

  @override
  String get onboardingStartButton => 'Začni';

  @override
  String get onboardingClosedTitle => 'Ne s to številko';

  @override
  String get onboardingNotYetTitle => 'Še ne';

  @override
  String get onboardingExplanationTitle => 'Kaj je drugače';

  @override
  String get onboardingExplanationBody => 'Tudi tu so sporočila šifrirana od konca do konca. Nekaj je drugače kot v klepetih, ki jih poznate.';

  @override
  String get pointOtherPolicy => 'Druga aplikacija ima svoja pravila';

  @override
  String get pointOtherPolicyBody => 'Kar pošljete, hrani druga aplikacija, po svojih pravilih zasebnosti in pogojih.';

  @override
  String get pointNumberIsShared => 'Vaša telefonska številka se deli';

  @override
  String get pointNumberIsSharedBody => 'Izvedo jo ljudje, ki jim pišete. Nihče drug.';

  @override
  String get pointNameAndPictureAreNot => 'Vaše ime in slika se ne delita';

  @override
  String get pointNameAndPictureAreNotBody => 'Tudi to ne, ali ste na spletu.';

  @override
  String get pointNoGroups => 'Dva človeka, brez skupin';

  @override
  String get pointNoGroupsBody => 'Klepet ste vi in še ena oseba.';

  @override
  String get pointNoCalls => 'Brez klicev';

  @override
  String get pointNoCallsBody => 'Pokličite v aplikaciji, ki jo imata oba.';

  @override
  String get pointNoStickersStatusTimers => 'Brez nalepk, stanj in izginjajočih sporočil';

  @override
  String get pointNoStickersStatusTimersBody => 'Ne prenašajo se med aplikacijami.';

  @override
  String get pointBlocksAreOfPeople => 'Blokira se oseba';

  @override
  String get pointBlocksAreOfPeopleBody => 'Kdor je blokiran, je blokiran v vsaki aplikaciji, kjer je njegova številka znana.';

  @override
  String get onboardingUnderstood => 'Razumem';

  @override
  String get onboardingAppsTitle => 'Katere aplikacije vas smejo doseči?';

  @override
  String get onboardingAppsBody => 'Ljudje v aplikacijah, ki jih izberete, vam lahko pišejo. Njihovo prvo sporočilo čaka kot prošnja. To lahko pozneje spremenite.';

  @override
  String get onboardingAppsNone => 'Nobene aplikacije še ni mogoče izbrati. Causeway vam sporoči, ko bo kakšna.';

  @override
  String get onboardingInboxTitle => 'Kje naj bodo ti klepeti?';

  @override
  String get onboardingInboxBody => 'To lahko pozneje spremenite. Nič se ne premakne.';

  @override
  String get onboardingFinish => 'Vklopi';

  @override
  String get onboardingDoneTitle => 'Klepeti z drugimi aplikacijami so vklopljeni';

  @override
  String onboardingDoneBody(String apps) {
    return 'Lahko pišete ljudem ($apps), oni pa vam.';
  }

  @override
  String get onboardingDoneButton => 'Piši komu';

  @override
  String get onboardingLaterBody => 'Tu lahko kadar koli nadaljujete. Nič še ni vklopljeno.';

  @override
  String get onboardingQuit => 'Prekini in pozabi moje izbire';

  @override
  String get layoutCombined => 'Med vsemi klepeti';

  @override
  String get layoutCombinedBody => 'En seznam. Znak pokaže, v kateri aplikaciji je klepet.';

  @override
  String get layoutSeparate => 'V svoji mapi';

  @override
  String get layoutSeparateBody => 'Odpre jih ena vrstica na vašem seznamu.';

  @override
  String get aboutTitle => 'O aplikaciji Causeway';

  @override
  String aboutVersion(String version) {
    return 'Različica $version';
  }

  @override
  String get aboutFree => 'Causeway je prosto programje z licenco AGPL-3.0. Vsak lahko prebere, kako deluje.';

  @override
  String get aboutLicences => 'Licence sestavnih delov';

  @override
  String get aboutTranslation => 'Besedila v tem jeziku je naredil stroj. Noben materni govorec jih še ni prebral.';

  @override
  String newAppTitle(String partner) {
    return 'Zdaj je dosegljivo: $partner';
  }

  @override
  String get newAppBody => 'Ljudem tam lahko pišete, oni pa vam, takoj ko to izberete.';

  @override
  String get newAppLook => 'Poglej, kaj zmore';

  @override
  String get aboutSource => 'Izvorna koda';

  @override
  String get aboutSourceAsk => 'Kdor vam je dal to aplikacijo, vam da tudi njeno izvorno kodo. Prosite zanjo.';

  @override
  String get aboutPrivacy => 'Kaj se dogaja z vašimi podatki';

  @override
  String get aboutPrivacyChats => 'Kar pišete, je šifrirano od telefona do telefona. Vaši klepeti so v tem telefonu, šifrirani, in v nobeni varnostni kopiji.';

  @override
  String get aboutPrivacyService => 'Vaša storitev in druge aplikacije vidijo, kdo komu piše in kdaj. Ne vidijo, kaj.';

  @override
  String get aboutPrivacyNothing => 'Causeway ničesar ne šteje, ne kaže oglasov in ničesar ne pošilja svojim avtorjem.';

  @override
  String suspendedTitle(String partner) {
    return '$partner za zdaj ni dosegljiva aplikacija';
  }

  @override
  String get suspendedBody => 'Vaša storitev je to aplikacijo ustavila. Nič se ne pošilja in nič ne prihaja. Klepeti ostanejo v tem telefonu: mogoče jih je brati, izvoziti in izbrisati.';

  @override
  String get suspendedNext => 'Ničesar vam ni treba storiti. Ko bo spet sprejeta, se klepeti nadaljujejo sami.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner ne sodeluje več';
  }

  @override
  String get withdrawnBody => 'Nič se ne pošilja in nič ne prihaja. Klepeti ostanejo v tem telefonu: mogoče jih je brati, izvoziti in izbrisati.';

  @override
  String get withdrawnNext => 'Če želite doseči te ljudi, jih vprašajte za drugo pot.';

  @override
  String get nextPartner => 'Kaj to pomeni';

  @override
  String get settingsTitle => 'Nastavitve';

  @override
  String get settingsAccount => 'Račun';

  @override
  String get settingsThirdParty => 'Klepeti z drugimi aplikacijami';

  @override
  String get settingsThirdPartyOn => 'Vklopljeno';

  @override
  String get settingsThirdPartyOff => 'Izklopljeno';

  @override
  String get settingsThirdPartySetUp => 'Ni nastavljeno';

  @override
  String get settingsThirdPartyContinue => 'Nadaljuj nastavitev';

  @override
  String get settingsThirdPartySwitch => 'Klepeti z drugimi aplikacijami';

  @override
  String get settingsThirdPartySwitchBody => 'Ko je izklopljeno, ti klepeti ostanejo in jih je mogoče brati. Nič se ne pošlje in ne prejme.';

  @override
  String get policyConfirmed => 'Vaša storitev vse druge drži zunaj, tudi ko je telefon izklopljen.';

  @override
  String get policyPending => 'Vaša storitev še ni potrdila zadnje spremembe. Izve jo, takoj ko je dosegljiva.';

  @override
  String get policyPhoneOnly => 'Vaša storitev nikogar ne drži zunaj. To dela ta telefon.';

  @override
  String get settingsApps => 'Druge aplikacije';

  @override
  String get settingsAppsEmpty => 'Na seznamu vaše storitve še ni aplikacij.';

  @override
  String get settingsAppsExpired => 'Seznam aplikacij je zastarel. Novi klepeti čakajo, da bo svež.';

  @override
  String get settingsAppsRefresh => 'Posodobi seznam aplikacij';

  @override
  String get settingsAppOpen => 'Odprta';

  @override
  String get settingsAppOn => 'Vas sme doseči';

  @override
  String get settingsAppOff => 'Izklopljena';

  @override
  String get settingsAppReadOnly => 'Samo za branje';

  @override
  String partnerReach(String partner) {
    return 'Klepeti: $partner';
  }

  @override
  String get partnerReachBody => 'Ko je izklopljeno, ti klepeti ostanejo in jih je mogoče brati. Nihče od tam vam ne more pisati.';

  @override
  String get partnerChats => 'Kaj zmorejo njeni klepeti';

  @override
  String get partnerIdentifiers => 'Ljudje se tam najdejo po';

  @override
  String get partnerTakes => 'Aplikacija sprejema';

  @override
  String get partnerArrival => 'Prihod sporočil';

  @override
  String get partnerReceipts => 'Se sporoča';

  @override
  String get partnerNoReceipts => 'Se ne sporoča. Več kot »poslano« ni mogoče vedeti.';

  @override
  String get partnerRules => 'Čigava pravila tam veljajo';

  @override
  String get partnerPrivacy => 'Pravila zasebnosti';

  @override
  String get partnerTerms => 'Pogoji';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Svoj stik za zlorabe';

  @override
  String get partnerGoneTitle => 'Te aplikacije ni več na seznamu';

  @override
  String get partnerGoneBody => 'Klepete, ki jih imate z ljudmi od tam, je še vedno mogoče brati.';

  @override
  String get kindText => 'Besedilo';

  @override
  String get kindPhoto => 'fotografije';

  @override
  String get kindVoice => 'glasovna sporočila';

  @override
  String get kindVideo => 'videi';

  @override
  String get kindFile => 'datoteke';

  @override
  String get kindReply => 'odgovori';

  @override
  String get kindReaction => 'odzivi';

  @override
  String get settingsAppTesting => 'Se preizkuša, še ni odprta';

  @override
  String get settingsAppSuspended => 'Ustavila jo je vaša storitev';

  @override
  String get settingsAppWithdrawn => 'Ne sodeluje več';

  @override
  String get settingsAppNotHere => 'V vaši državi še ni odprta';

  @override
  String settingsAppMarkers(String partner) {
    return 'Sporoči, kaj berem: $partner';
  }

  @override
  String get settingsAppMarkersBody => 'Ljudje tam vidijo, kdaj berete njihova sporočila.';

  @override
  String settingsAppMuted(String partner) {
    return 'Brez zvoka: $partner';
  }

  @override
  String get settingsAppMutedBody => 'Sporočila od tam prihajajo tiho.';

  @override
  String get settingsInbox => 'Mesto klepetov z drugimi aplikacijami';

  @override
  String get settingsWho => 'Kdo mi sme prvi pisati';

  @override
  String get settingsWhoBody => 'Velja za ljudi v drugih aplikacijah. Klepeti, ki jih imate, se nadaljujejo.';

  @override
  String get settingsWhoNobody => 'Nihče';

  @override
  String get settingsWhoNobodyBody => 'Nadaljujejo se samo klepeti, ki jih imate.';

  @override
  String get settingsWhoWrittenTo => 'Ljudje, ki jim pišem';

  @override
  String get settingsWhoWrittenToBody => 'Tisti, ki ste jim pisali prvi.';

  @override
  String get settingsWhoContacts => 'Moji stiki';

  @override
  String get settingsWhoContactsBody => 'Njihovi klepeti se odprejo brez prošnje.';

  @override
  String get settingsWhoEverybody => 'Vsi';

  @override
  String get settingsWhoEverybodyBody => 'Stiki neposredno. Drugi kot prošnja, o kateri odločite.';

  @override
  String get contactsTitle => 'Stiki';

  @override
  String get contactsTake => 'Uporabi stike telefona';

  @override
  String get contactsBody => 'Kdor ima tam številko, ni neznanec in se pokaže z imenom, ki ste mu ga dali. Ostanejo v tem telefonu.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Znanih je $count številk',
      few: 'Znane so $count številke',
      two: 'Znani sta $count številki',
      one: 'Znana je $count številka',
      zero: 'Ni najdenih številk',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefon ne dovoli, da bi Causeway bral stike. Dovolite to v nastavitvah telefona in poskusite znova.';

  @override
  String get settingsNotifications => 'Obvestila';

  @override
  String get settingsNotifyText => 'Pokaži besedilo na zaklenjenem zaslonu';

  @override
  String get settingsNotifyTextBody => 'Sicer samo, kdo je pisal.';

  @override
  String get settingsNotifyRequests => 'Sporoči mi prošnje';

  @override
  String get settingsNotifyRequestsBody => 'Nikoli nimajo zvoka.';

  @override
  String get notifyNative => 'Sporočila vaše lastne storitve';

  @override
  String get notifyThirdParty => 'Sporočila iz drugih aplikacij';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count novih sporočil',
      few: '$count nova sporočila',
      two: '$count novi sporočili',
      one: '$count novo sporočilo',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Odgovori';

  @override
  String get notifyAskTitle => 'Izvedite za nova sporočila';

  @override
  String get notifyAskBody => 'Causeway vam sporoči, ko kdo piše. Zaklenjeni zaslon pokaže, kdo je pisal, a nobene besede, če ne izberete drugače.';

  @override
  String get notifyAskYes => 'Dovoli obvestila';

  @override
  String get notifyDenied => 'Telefon ne prikazuje obvestil Causeway. Dovolite jih v nastavitvah telefona.';

  @override
  String get notifyMuted => 'Utišani klepeti';

  @override
  String get notifyMutedNone => 'Noben klepet ni utišan. Klepet na seznamu držite dlje, da ga utišate.';

  @override
  String get notifyPhone => 'Zvoki in drugo, v nastavitvah telefona';

  @override
  String get notifyProblems => 'Neposlana sporočila';

  @override
  String get notifyKept => 'V klepetu ostane kot osnutek.';

  @override
  String get settingsBlocked => 'Blokirane osebe';

  @override
  String get settingsPrivacy => 'Zasebnost';

  @override
  String get settingsPhone => 'Ta telefon';

  @override
  String get settingsDiagnostics => 'Diagnostika';

  @override
  String get settingsFailedTitle => 'Vaših nastavitev ni bilo mogoče prebrati';

  @override
  String get changeTitle => 'Zamenjaj številko';

  @override
  String get changeUnderWay => 'Se menja';

  @override
  String get changeBody => 'Za primer, da imate novo telefonsko številko. Zgodi se to.';

  @override
  String get changePointStays => 'Vaši klepeti ostanejo';

  @override
  String get changePointStaysBody => 'Prav tako nastavitve, blokiranja in varnostna številka.';

  @override
  String changePointTold(String service) {
    return 'Ljudje na isti storitvi ($service) izvedo';
  }

  @override
  String get changePointToldBody => 'Tisti, s katerimi imate klepet, izvedo novo številko.';

  @override
  String get changePointWait => 'Ljudje v drugih aplikacijah ne';

  @override
  String get changePointWaitBody => 'Klepeti z njimi čakajo, dokler se za vsako aplikacijo ne strinjate, da jo izvedo. Nato vas bodo morda morali znova sprejeti.';

  @override
  String get changePointOutside => 'S številko od drugod';

  @override
  String get changePointOutsideBody => 'Klepete z drugimi aplikacijami je mogoče samo brati, dokler vaša številka spet ne spada v Evropski gospodarski prostor.';

  @override
  String get changePointAccount => 'Za novo številko potrebujete račun';

  @override
  String changePointAccountBody(String service) {
    return '$service vam ga da, z geslom ali kodo. Račun stare številke se zapre.';
  }

  @override
  String get changeNewNumber => 'Nova številka';

  @override
  String changeNewNumberBody(String service) {
    return 'Z geslom ali kodo, ki vam ju je zanjo dala storitev $service.';
  }

  @override
  String get changeGoOnTitle => 'Klepeti z drugimi aplikacijami se lahko nadaljujejo s to številko';

  @override
  String get changeGoOnBody => 'Takoj ko se za vsako aplikacijo strinjate, da se tam izve.';

  @override
  String changeConfirmTitle(String number) {
    return 'Zamenjate v $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Račun številke $number se zapre. Od tu ga ni mogoče znova odpreti.';
  }

  @override
  String get changeWorkingTitle => 'Vaša številka se menja';

  @override
  String get changeWorkingBody => 'To stran lahko zapustite. Nadaljuje se samo od sebe, ko je povezava.';

  @override
  String get changeSigningIn => 'Prijava z novo številko';

  @override
  String get changeLeaving => 'Končuje se, kar se je začelo s staro številko';

  @override
  String get changeClosing => 'Račun stare številke se zapira';

  @override
  String get changeDone => 'Končano';

  @override
  String get changeLeave => 'Zapusti to stran';

  @override
  String changeDoneTitle(String number) {
    return 'Vaša številka je zdaj $number';
  }

  @override
  String get changeDoneBody => 'Vaši klepeti so tam, kjer so bili.';

  @override
  String get changeOldTitle => 'Vaša stara številka';

  @override
  String get changeOldOpenTitle => 'Vaša stara številka je še odprta';

  @override
  String changeOldClosed(String number) {
    return 'Račun številke $number je zaprt. Kdor ji piše, izve, da ne obstaja.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Vaša storitev ni zaprla računa številke $number. Prosite za to: česar ljudje pošljejo tja, ne vidite.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Še ni znano, ali je račun številke $number zaprt.';
  }

  @override
  String get changeThirdPartyClosed => 'Klepete z drugimi aplikacijami je mogoče samo brati';

  @override
  String get changeTellTitle => 'Kdo sme izvedeti novo številko?';

  @override
  String get changeTellBody => 'Klepeti z ljudmi v teh aplikacijah čakajo, dokler jim je ne zaupate.';

  @override
  String get changeTell => 'Deli';

  @override
  String changeTellTo(String partner) {
    return 'Deli mojo novo številko: $partner';
  }

  @override
  String get warningBadlySigned => 'Novega seznama aplikacij ni podpisala vaša storitev. Uporablja se zadnji veljavni.';

  @override
  String get warningRolledBack => 'Vaša storitev je dala star seznam aplikacij. Uporablja se zadnji veljavni.';

  @override
  String get warningMalformed => 'Novega seznama aplikacij ni mogoče prebrati. Uporablja se zadnji veljavni.';

  @override
  String get warningNewerForm => 'Novi seznam aplikacij potrebuje novejši Causeway. Posodobite aplikacijo.';

  @override
  String get warningFromTheFuture => 'Novi seznam aplikacij je iz prihodnosti. Preverite uro telefona.';

  @override
  String get warningTooLarge => 'Novi seznam aplikacij je prevelik. Uporablja se zadnji veljavni.';

  @override
  String get warningKeyReplacement => 'Ključ, ki podpisuje seznam aplikacij, se menja. Ničesar vam ni treba storiti.';

  @override
  String get blockedTitle => 'Blokirane osebe';

  @override
  String get blockedEmptyTitle => 'Nihče ni blokiran';

  @override
  String get blockedEmptyBody => 'Koga lahko blokirate iz klepeta ali prošnje. Tega ne izve.';

  @override
  String get blockedFailedTitle => 'Seznama ni bilo mogoče prebrati';

  @override
  String blockedSince(String date) {
    return 'Od $date';
  }

  @override
  String get blockedUnblock => 'Odblokiraj';

  @override
  String blockedUnblockTitle(String name) {
    return 'Odblokirate: $name?';
  }

  @override
  String get blockedUnblockBody => 'Oseba vam lahko spet piše, po pravilih, ki ste jih nastavili.';

  @override
  String get blockedAdd => 'Blokiraj številko';

  @override
  String get blockedAddBody => 'Kdor ima to številko, je blokiran v vsaki aplikaciji, kjer je znana.';

  @override
  String get tourAction => 'Kaj je varnostna številka?';

  @override
  String get tourKeyTitle => 'Vsaka naprava ima ključ';

  @override
  String get tourKeyBody => 'Sporočila se šifrirajo za naprave druge osebe. Varnostna številka je ključ naprave, zapisan tako, da ga je mogoče primerjati.';

  @override
  String get tourCompareTitle => 'Primerjava pokaže, da ni nikogar vmes';

  @override
  String get tourCompareBody => 'Naredite to enkrat, najbolje ob srečanju. Je številka na obeh telefonih enaka? Tedaj nihče drug ne more brati, kar pišete.';

  @override
  String get tourChangeTitle => 'Če se spremeni, izveste';

  @override
  String get tourChangeBody => 'Nov telefon ima novo številko. Po primerjavi nič ne gre na novo napravo, dokler je ne sprejmete.';

  @override
  String get scanAction => 'Skeniraj kodo te osebe';

  @override
  String get scanHint => 'Kamero usmerite na kodo varnostne številke na drugem telefonu.';

  @override
  String scanSame(String name) {
    return 'Ujema se. Ta naprava ($name) zdaj velja za primerjano.';
  }

  @override
  String get scanDifferent => 'Ključ je drug. Tej napravi ne zaupajte, dokler ne veste, zakaj.';

  @override
  String scanNotNamed(String name) {
    return 'Koda je od te osebe ($name), a ne navaja nobene od teh naprav.';
  }

  @override
  String get scanOtherAccount => 'To je koda drugega računa.';

  @override
  String get scanNoCode => 'To ni koda varnostne številke.';

  @override
  String get scanAgain => 'Skeniraj znova';

  @override
  String get scanNoCamera => 'Kamere zdaj ni mogoče uporabiti. Morda jo uporablja druga aplikacija.';

  @override
  String get scanExplain => 'Fotoaparat išče kodo na drugem telefonu in nič drugega. Nobena slika se ne hrani.';

  @override
  String get safetyTitle => 'Varnostna številka';

  @override
  String safetyExplained(String name) {
    return 'Primerjajte ju ($name), drugo ob drugi ali z branjem po telefonu. Če sta enaki, ni nikogar vmes.';
  }

  @override
  String get safetyMine => 'Vaš telefon';

  @override
  String get safetyCode => 'Koda vaše varnostne številke';

  @override
  String safetyCodeBody(String name) {
    return 'Enako kot koda: $name jo lahko skenira v svoji aplikaciji.';
  }

  @override
  String get safetyTheirs => 'Naprave te osebe';

  @override
  String get safetyNone => 'Druga aplikacija še ni pokazala naprave. Pokaže jo, ko si pišeta.';

  @override
  String get safetyFailedTitle => 'Naprav ni bilo mogoče prebrati';

  @override
  String safetyDevice(String number) {
    return 'Naprava $number';
  }

  @override
  String get safetyInactive => 'Ni več v uporabi';

  @override
  String get safetyNoKey => 'Njen ključ še ni bil viden.';

  @override
  String get trustUndecided => 'Nova. Nič ne dobi, dokler je ne sprejmete.';

  @override
  String get trustFirstUse => 'Sprejeta, ni primerjana';

  @override
  String get trustVerified => 'Primerjana in sprejeta';

  @override
  String get trustRefused => 'Zavrnjena. Nič ne dobi.';

  @override
  String get trustChanged => 'Njen ključ se je spremenil. Nič se ne pošlje, dokler se ne odločite.';

  @override
  String get safetyMatches => 'Se ujemata';

  @override
  String get safetyAcceptWithout => 'Sprejmi brez primerjave';

  @override
  String get safetyRefuse => 'Zavrni to napravo';

  @override
  String get safetyConfirmTitle => 'Se ujemajo vse števke?';

  @override
  String get safetyConfirmBody => 'Tedaj ta naprava velja za primerjano, vi pa izveste, preden vaša sporočila dobi druga naprava.';

  @override
  String get infoTitle => 'Sporočilo';

  @override
  String get infoState => 'V kakšnem stanju je';

  @override
  String get infoWay => 'Njegova pot';

  @override
  String get infoFailedTitle => 'O tem sporočilu ni nič znano';

  @override
  String infoWritten(String when) {
    return 'Napisano: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Prispelo: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Strežnik ga je prevzel: $when';
  }

  @override
  String get infoWaits => 'Zakaj čaka';

  @override
  String get infoFailed => 'Zakaj ni bilo poslano';

  @override
  String get infoUnreadable => 'Zakaj ga ni mogoče prikazati';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Iz naprave te osebe $number';
  }

  @override
  String get infoCopy => 'Kopiraj, kaj se je zgodilo';

  @override
  String get infoCopied => 'Kopirano. V tem ni nobene besede sporočila.';

  @override
  String get traceStored => 'Shranjeno v tem telefonu';

  @override
  String get traceWaiting => 'Čaka';

  @override
  String get tracePreparing => 'Se pripravlja';

  @override
  String get tracePrepared => 'Pripravljeno';

  @override
  String get traceUploading => 'Se nalaga';

  @override
  String get traceUploaded => 'Naloženo v vašo storitev';

  @override
  String get traceDownloading => 'Se prenaša';

  @override
  String get traceDownloaded => 'Preneseno in preverjeno';

  @override
  String get traceSealed => 'Šifrirano';

  @override
  String get traceSentAgain => 'Znova predano';

  @override
  String get traceAcknowledged => 'Ima ga vaša storitev';

  @override
  String get traceFoundInArchive => 'Najdeno v arhivu vaše storitve';

  @override
  String get traceDelivered => 'Ima ga druga naprava';

  @override
  String get traceRead => 'Prebrano je';

  @override
  String get traceFailed => 'Ni poslano';

  @override
  String get traceReceived => 'Prejeto in dešifrirano';

  @override
  String get traceUnreadable => 'Ni bilo mogoče dešifrirati';

  @override
  String get traceRepaired => 'Nazadnje je bilo dešifrirano';

  @override
  String get traceRefused => 'Zavrnjeno';

  @override
  String get diagnosticsShare => 'Pošlji nekomu, ki pomaga';

  @override
  String get bundleTitle => 'Poročilo za podporo';

  @override
  String get bundleBody => 'To je vse, kar se pošlje. Ne pove, kaj ste pisali, komu in s katerimi ključi. Najprej ga preberite.';

  @override
  String get diagnosticsTitle => 'Diagnostika';

  @override
  String get diagnosticsBody => 'Kaj ta telefon ve o svoji povezavi. V tem ni sporočil, imen in ključev.';

  @override
  String get diagnosticsConnection => 'Povezava';

  @override
  String get diagnosticsConnectionOnline => 'Povezano, posodobljeno';

  @override
  String get diagnosticsStorage => 'Shramba';

  @override
  String get diagnosticsStorageOk => 'V redu';

  @override
  String get diagnosticsStorageFull => 'Polna';

  @override
  String get diagnosticsStorageDamaged => 'Poškodovana';

  @override
  String get diagnosticsArchive => 'Arhiv vaše storitve';

  @override
  String get diagnosticsArchiveThere => 'Obstaja. Kar je prišlo v vaši odsotnosti, se nadoknadi.';

  @override
  String get diagnosticsArchiveNone => 'Ne obstaja. Kar se izgubi med storitvami, se izgubi neopaženo.';

  @override
  String get diagnosticsArchiveUnknown => 'Še ni znano';

  @override
  String get diagnosticsPartners => 'Seznam aplikacij';

  @override
  String get diagnosticsPartnersNone => 'Še ga ni';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Številka $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Ta naprava';

  @override
  String get diagnosticsWarning => 'Težava s seznamom aplikacij';

  @override
  String get diagnosticsPolicy => 'Kdo vas sme doseči';

  @override
  String get diagnosticsNumberChange => 'Zadnja menjava številke';

  @override
  String get diagnosticsCopied => 'Kopirano';

  @override
  String get diagnosticsCopy => 'Kopiraj';

  @override
  String get attachAction => 'Priloži';

  @override
  String get attachPhoto => 'Posnemi fotografijo';

  @override
  String get attachVideo => 'Posnemi video';

  @override
  String get attachGallery => 'Fotografije in videi';

  @override
  String get attachFailed => 'Telefon tega ni mogel predati. Poskusite znova.';

  @override
  String get refusedCamera => 'Causeway ne sme uporabljati kamere';

  @override
  String get refusedPhotos => 'Causeway ne sme videti vaših fotografij';

  @override
  String get refusedMicrophone => 'Causeway ne sme uporabljati mikrofona';

  @override
  String get refusedBody => 'Dovolite to v nastavitvah telefona in poskusite znova.';

  @override
  String sendTo(String name) {
    return 'Pošlji: $name';
  }

  @override
  String get previewCaption => 'Napis';

  @override
  String get previewAlt => 'Opis';

  @override
  String get previewAltBody => 'Bere se naglas v tem telefonu. Ne pošlje se: kar morajo drugi vedeti o sliki, spada v napis.';

  @override
  String get previewTrim => 'Del za pošiljanje';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Prilagojeno, da gre v $size, kar je tu največ.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Ima $size. Največ, kar je tu mogoče poslati, je $most.';
  }

  @override
  String get previewNotTaken => 'Takih datotek v tem klepetu ni mogoče pošiljati.';

  @override
  String get previewKeepsAll => 'Pošlje se takšno, kot je, z vsem, kar datoteka vsebuje: pogosto tudi kje in kdaj je nastala.';

  @override
  String get previewCanRun => 'Lahko deluje kot program. Nekatere aplikacije take datoteke zavrnejo ali pred njimi svarijo.';

  @override
  String get previewDisguised => 'Je nekaj drugega, kot pravi ime. Nekatere aplikacije take datoteke zavrnejo ali pred njimi svarijo.';

  @override
  String get previewFailedTitle => 'Tega ni mogoče poslati';

  @override
  String get voiceRecord => 'Posnemi glasovno sporočilo';

  @override
  String get voiceHint => 'Med govorjenjem držite mikrofon in spustite za pošiljanje.';

  @override
  String get voiceSlide => 'Povlecite vstran za preklic';

  @override
  String get voiceRecording => 'Snemanje';

  @override
  String get voicePaused => 'Snemanje začasno ustavljeno';

  @override
  String get voicePause => 'Začasno ustavi snemanje';

  @override
  String get voiceResume => 'Nadaljuj snemanje';

  @override
  String get voiceDelete => 'Izbriši posnetek';

  @override
  String get voiceDeleteTitle => 'Izbrišete ta posnetek?';

  @override
  String get voiceDeleteBody => 'Nihče ga ni dobil in ni ga mogoče vrniti.';

  @override
  String voiceUnsent(String length) {
    return 'Neposlano glasovno sporočilo, $length';
  }

  @override
  String get voiceDiscard => 'Zavrzi';

  @override
  String get voiceNoMicrophone => 'Mikrofona zdaj ni mogoče uporabiti. Morda ga uporablja druga aplikacija.';

  @override
  String get kindPhotos => 'Fotografije';

  @override
  String get kindVoices => 'Glasovna sporočila';

  @override
  String get kindVideos => 'Videi';

  @override
  String get kindFiles => 'Datoteke';

  @override
  String get qualityHd => 'Visoka kakovost';

  @override
  String get qualityHdBody => 'Fotografije in videi so ostrejši in porabijo več podatkov.';

  @override
  String get autoAlways => 'V vsakem omrežju';

  @override
  String get autoWifi => 'Samo prek Wi-Fi';

  @override
  String get autoNever => 'Nikoli';

  @override
  String get storageTitle => 'Shramba in podatki';

  @override
  String get storageDownload => 'Prenese se brez vprašanja';

  @override
  String get storageDownloadBody => 'Vse drugo se prenese, ko se tega dotaknete. Od ljudi, ki le prosijo za stik, nič.';

  @override
  String get storageSending => 'Kaj pošiljate';

  @override
  String get storageLowData => 'Manj podatkov za glasovna sporočila';

  @override
  String get storageLowDataBody => 'Tretjino manj in malo manj jasno.';

  @override
  String get storageUse => 'Poraba prostora';

  @override
  String storageTotal(String size) {
    return 'Skupaj $size';
  }

  @override
  String get storageByKind => 'Po vrsti';

  @override
  String get storageByChat => 'Po klepetu';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count predmetov, $size',
      few: '$count predmeti, $size',
      two: '$count predmeta, $size',
      one: '$count predmet, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Odstrani vse: $what';
  }

  @override
  String get storageOlder => 'Odstrani starejše';

  @override
  String get storageMonth => 'Starejše od enega meseca';

  @override
  String get storageMonths => 'Starejše od treh mesecev';

  @override
  String get storageYear => 'Starejše od enega leta';

  @override
  String storageConfirmSize(String size) {
    return 'Sprosti se $size.';
  }

  @override
  String get storageConfirm => 'Sporočila ostanejo. Kar ste prejeli, je mogoče znova prenesti samo, dokler to še ima storitev pošiljatelja.';

  @override
  String get storageYes => 'Odstrani';

  @override
  String storageFreed(String size) {
    return 'Sproščeno: $size.';
  }

  @override
  String get storageFreedNothing => 'Ničesar ni bilo za odstraniti.';

  @override
  String get storageEmptyTitle => 'V tem telefonu ni medijev';

  @override
  String get storageEmptyBody => 'Tu se štejejo fotografije, glasovna sporočila, videi in datoteke iz vaših klepetov.';

  @override
  String get storageFailedTitle => 'Porabe prostora ni bilo mogoče prebrati';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Klepet z drugo aplikacijo: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'ob $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Otok Ascension',
        'AD': 'Andora',
        'AE': 'Združeni arabski emirati',
        'AF': 'Afganistan',
        'AG': 'Antigva in Barbuda',
        'AI': 'Angvila',
        'AL': 'Albanija',
        'AM': 'Armenija',
        'AO': 'Angola',
        'AQ': 'Antarktika',
        'AR': 'Argentina',
        'AS': 'Ameriška Samoa',
        'AT': 'Avstrija',
        'AU': 'Avstralija',
        'AW': 'Aruba',
        'AX': 'Ålandski otoki',
        'AZ': 'Azerbajdžan',
        'BA': 'Bosna in Hercegovina',
        'BB': 'Barbados',
        'BD': 'Bangladeš',
        'BE': 'Belgija',
        'BF': 'Burkina Faso',
        'BG': 'Bolgarija',
        'BH': 'Bahrajn',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint Barthélemy',
        'BM': 'Bermudi',
        'BN': 'Brunej',
        'BO': 'Bolivija',
        'BQ': 'Nizozemski Karibi',
        'BR': 'Brazilija',
        'BS': 'Bahami',
        'BT': 'Butan',
        'BV': 'Bouvetov otok',
        'BW': 'Bocvana',
        'BY': 'Belorusija',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kokosovi otoki',
        'CD': 'Demokratična republika Kongo',
        'CF': 'Srednjeafriška republika',
        'CG': 'Kongo - Brazzaville',
        'CH': 'Švica',
        'CI': 'Slonokoščena obala',
        'CK': 'Cookovi otoki',
        'CL': 'Čile',
        'CM': 'Kamerun',
        'CN': 'Kitajska',
        'CO': 'Kolumbija',
        'CP': 'Otok Clipperton',
        'CQ': 'Sark',
        'CR': 'Kostarika',
        'CU': 'Kuba',
        'CV': 'Zelenortski otoki',
        'CW': 'Curaçao',
        'CX': 'Božični otok',
        'CY': 'Ciper',
        'CZ': 'Češka',
        'DE': 'Nemčija',
        'DG': 'Diego Garcia',
        'DJ': 'Džibuti',
        'DK': 'Danska',
        'DM': 'Dominika',
        'DO': 'Dominikanska republika',
        'DZ': 'Alžirija',
        'EA': 'Ceuta in Melilla',
        'EC': 'Ekvador',
        'EE': 'Estonija',
        'EG': 'Egipt',
        'EH': 'Zahodna Sahara',
        'ER': 'Eritreja',
        'ES': 'Španija',
        'ET': 'Etiopija',
        'FI': 'Finska',
        'FJ': 'Fidži',
        'FK': 'Falklandski otoki',
        'FM': 'Mikronezija',
        'FO': 'Ferski otoki',
        'FR': 'Francija',
        'GA': 'Gabon',
        'GB': 'Združeno kraljestvo',
        'GD': 'Grenada',
        'GE': 'Gruzija',
        'GF': 'Francoska Gvajana',
        'GG': 'Guernsey',
        'GH': 'Gana',
        'GI': 'Gibraltar',
        'GL': 'Grenlandija',
        'GM': 'Gambija',
        'GN': 'Gvineja',
        'GP': 'Guadeloupe',
        'GQ': 'Ekvatorialna Gvineja',
        'GR': 'Grčija',
        'GS': 'Južna Georgia in Južni Sandwichevi otoki',
        'GT': 'Gvatemala',
        'GU': 'Guam',
        'GW': 'Gvineja Bissau',
        'GY': 'Gvajana',
        'HK': 'Posebno upravno območje Ljudske republike Kitajske Hongkong',
        'HM': 'Heardov otok in McDonaldovi otoki',
        'HN': 'Honduras',
        'HR': 'Hrvaška',
        'HT': 'Haiti',
        'HU': 'Madžarska',
        'IC': 'Kanarski otoki',
        'ID': 'Indonezija',
        'IE': 'Irska',
        'IL': 'Izrael',
        'IM': 'Otok Man',
        'IN': 'Indija',
        'IO': 'Britansko ozemlje v Indijskem oceanu',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Islandija',
        'IT': 'Italija',
        'JE': 'Jersey',
        'JM': 'Jamajka',
        'JO': 'Jordanija',
        'JP': 'Japonska',
        'KE': 'Kenija',
        'KG': 'Kirgizistan',
        'KH': 'Kambodža',
        'KI': 'Kiribati',
        'KM': 'Komori',
        'KN': 'Saint Kitts in Nevis',
        'KP': 'Severna Koreja',
        'KR': 'Južna Koreja',
        'KW': 'Kuvajt',
        'KY': 'Kajmanski otoki',
        'KZ': 'Kazahstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'Saint Lucia',
        'LI': 'Lihtenštajn',
        'LK': 'Šrilanka',
        'LR': 'Liberija',
        'LS': 'Lesoto',
        'LT': 'Litva',
        'LU': 'Luksemburg',
        'LV': 'Latvija',
        'LY': 'Libija',
        'MA': 'Maroko',
        'MC': 'Monako',
        'MD': 'Moldavija',
        'ME': 'Črna gora',
        'MF': 'Saint Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshallovi otoki',
        'MK': 'Severna Makedonija',
        'ML': 'Mali',
        'MM': 'Mjanmar (Burma)',
        'MN': 'Mongolija',
        'MO': 'Posebno upravno območje Ljudske republike Kitajske Macao',
        'MP': 'Severni Marianski otoki',
        'MQ': 'Martinik',
        'MR': 'Mavretanija',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldivi',
        'MW': 'Malavi',
        'MX': 'Mehika',
        'MY': 'Malezija',
        'MZ': 'Mozambik',
        'NA': 'Namibija',
        'NC': 'Nova Kaledonija',
        'NE': 'Niger',
        'NF': 'Norfolški otok',
        'NG': 'Nigerija',
        'NI': 'Nikaragva',
        'NL': 'Nizozemska',
        'NO': 'Norveška',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nova Zelandija',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Francoska Polinezija',
        'PG': 'Papua Nova Gvineja',
        'PH': 'Filipini',
        'PK': 'Pakistan',
        'PL': 'Poljska',
        'PM': 'Saint Pierre in Miquelon',
        'PN': 'Pitcairn',
        'PR': 'Portoriko',
        'PS': 'Palestinsko ozemlje',
        'PT': 'Portugalska',
        'PW': 'Palau',
        'PY': 'Paragvaj',
        'QA': 'Katar',
        'RE': 'Reunion',
        'RO': 'Romunija',
        'RS': 'Srbija',
        'RU': 'Rusija',
        'RW': 'Ruanda',
        'SA': 'Saudova Arabija',
        'SB': 'Salomonovi otoki',
        'SC': 'Sejšeli',
        'SD': 'Sudan',
        'SE': 'Švedska',
        'SG': 'Singapur',
        'SH': 'Sveta Helena',
        'SI': 'Slovenija',
        'SJ': 'Svalbard in Jan Mayen',
        'SK': 'Slovaška',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalija',
        'SR': 'Surinam',
        'SS': 'Južni Sudan',
        'ST': 'Sao Tome in Principe',
        'SV': 'Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Sirija',
        'SZ': 'Esvatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Otoki Turks in Caicos',
        'TD': 'Čad',
        'TF': 'Francosko južno ozemlje',
        'TG': 'Togo',
        'TH': 'Tajska',
        'TJ': 'Tadžikistan',
        'TK': 'Tokelau',
        'TL': 'Timor-Leste',
        'TM': 'Turkmenistan',
        'TN': 'Tunizija',
        'TO': 'Tonga',
        'TR': 'Turčija',
        'TT': 'Trinidad in Tobago',
        'TV': 'Tuvalu',
        'TW': 'Tajvan',
        'TZ': 'Tanzanija',
        'UA': 'Ukrajina',
        'UG': 'Uganda',
        'UM': 'Stranski zunanji otoki Združenih držav',
        'US': 'Združene države Amerike',
        'UY': 'Urugvaj',
        'UZ': 'Uzbekistan',
        'VA': 'Vatikan',
        'VC': 'Saint Vincent in Grenadine',
        'VE': 'Venezuela',
        'VG': 'Britanski Deviški otoki',
        'VI': 'Ameriški Deviški otoki',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis in Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Južnoafriška republika',
        'ZM': 'Zambija',
        'ZW': 'Zimbabve',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
