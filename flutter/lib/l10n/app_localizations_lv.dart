// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Latvian (`lv`).
class AppLocalizationsLv extends AppLocalizations {
  AppLocalizationsLv([String locale = 'lv']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Pieņemt';

  @override
  String get actionAgain => 'Mēģināt vēlreiz';

  @override
  String get actionBack => 'Atpakaļ';

  @override
  String get actionBlock => 'Bloķēt';

  @override
  String get actionCancel => 'Atcelt';

  @override
  String get actionClose => 'Aizvērt';

  @override
  String get actionContinue => 'Turpināt';

  @override
  String get actionCopy => 'Kopēt tekstu';

  @override
  String get actionDismiss => 'Ne tagad';

  @override
  String get actionDone => 'Gatavs';

  @override
  String get actionMore => 'Vairāk';

  @override
  String get actionOpenSettings => 'Atvērt iestatījumus';

  @override
  String get actionRefuse => 'Noraidīt';

  @override
  String get actionReport => 'Ziņot';

  @override
  String get actionSearch => 'Meklēt';

  @override
  String get actionSetUp => 'Iestatīt';

  @override
  String get actionSignInAgain => 'Pieteikties vēlreiz';

  @override
  String get actionUndo => 'Atsaukt';

  @override
  String get loading => 'Notiek ielāde';

  @override
  String get linkCopied => 'Nokopēts';

  @override
  String listAnd(String first, String last) {
    return '$first un $last';
  }

  @override
  String get openingTitle => 'Tiek atvērtas jūsu sarunas';

  @override
  String get openingFailedTitle => 'Jūsu sarunas nevarēja atvērt';

  @override
  String get openingRecover => 'Glābt izlasāmo';

  @override
  String get openingRecoverExplained => 'Bojātais fails paliek nemainīts blakus jaunajam. Cilvēki, kuriem rakstāt, redzēs jaunu drošības numuru.';

  @override
  String get openingRecovering => 'Tiek atgūtas jūsu sarunas';

  @override
  String get openingAnew => 'Dzēst un pieteikties vēlreiz';

  @override
  String get openingAnewExplained => 'Ja tas nepalīdz, atslēga ir zudusi, piemēram, pēc atiestatīšanas vai ar cita telefona dublējumu. Tad šī telefona sarunas neviens nevar izlasīt. Varat tās šeit izdzēst un pieteikties vēlreiz.';

  @override
  String get openingAnewQuestion => 'Dzēst šī telefona sarunas?';

  @override
  String get openingAnewConsequence => 'Tās nevar atgūt. Cilvēki, kuriem rakstāt, redzēs jaunu drošības numuru.';

  @override
  String get recoveredTitle => 'Jūsu sarunas ir atgūtas';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Saglabātas $count ziņas.',
      one: 'Saglabāta $count ziņa.',
      zero: 'Saglabātas $count ziņas.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Saglabātas $count sarunas.',
      one: 'Saglabāta $count saruna.',
      zero: 'Saglabātas $count sarunas.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ziņas vēl jānosūta. Tās aizies pašas.',
      one: '$count ziņa vēl jānosūta. Tā aizies pati.',
      zero: '$count ziņu vēl jānosūta. Tās aizies pašas.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Nevarēja nolasīt līdz $count ziņām un sarunām.',
      one: 'Nevarēja nolasīt $count ziņu vai sarunu.',
      zero: 'Nevarēja nolasīt: $count.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Cilvēki, kuriem rakstāt, redz jaunu drošības numuru. Salīdziniet to vēlreiz ar tiem, ar kuriem bijāt salīdzinājis.';

  @override
  String get recoveredAside => 'Bojātais fails ir saglabāts. Dzēsiet to, kad nekā netrūkst.';

  @override
  String get recoveredDelete => 'Dzēst bojāto failu';

  @override
  String get recoveredDeleted => 'Bojātais fails ir izdzēsts.';

  @override
  String get welcomeTitle => 'Viena lietotne. Arī cilvēkiem citās lietotnēs.';

  @override
  String get welcomeBody => 'Ar Causeway rakstāt cilvēkiem, kuri lieto citu saziņas lietotni, ar pilnīgu šifrēšanu un no sava numura.';

  @override
  String get welcomePointEncrypted => 'Vienmēr ar pilnīgu šifrēšanu. Citādi nekas netiek sūtīts.';

  @override
  String get welcomePointShared => 'Cilvēki citās lietotnēs uzzina jūsu tālruņa numuru un neko citu par jums.';

  @override
  String get welcomePointYours => 'Izslēgts, līdz ieslēdzat. Jūs izvēlaties, kuras lietotnes drīkst ar jums sazināties.';

  @override
  String get welcomeStart => 'Sākt ar manu numuru';

  @override
  String get numberTitle => 'Jūsu tālruņa numurs';

  @override
  String get numberBody => 'Pēc tā jūs pazīst. To raksta ar valsts kodu.';

  @override
  String get numberCountry => 'Valsts';

  @override
  String get numberCountryOther => 'Cita valsts: ierakstiet + un tās kodu';

  @override
  String get numberCountrySearch => 'Meklēt valsti';

  @override
  String get numberCountryNone => 'Sarakstā nav valsts ar šādu nosaukumu. Ierakstiet numurā + un valsts kodu.';

  @override
  String get numberCountriesInside => 'Eiropas Ekonomikas zona';

  @override
  String get numberCountriesOutside => 'Citas valstis';

  @override
  String get numberField => 'Tālruņa numurs';

  @override
  String get numberEligibleTitle => 'Ar šo numuru ir iespējamas sarunas ar citām lietotnēm';

  @override
  String get numberEligibleBody => 'Tas pieder Eiropas Ekonomikas zonai, kur likums atver saziņas lietotnes citu citai. Vēlāk izlemsiet, vai to izmantot.';

  @override
  String get numberOutsideTitle => 'Ar šo numuru sarunas ar citām lietotnēm nav iespējamas';

  @override
  String get numberOutsideBody => 'Tās ir Eiropas Ekonomikas zonas numuriem. Viss pārējais darbojas. Svarīgs ir numurs, nevis vieta, kur esat.';

  @override
  String get eligibilityInEea => 'Numurs pieder Eiropas Ekonomikas zonai.';

  @override
  String get eligibilityOutsideEea => 'Numurs pieder reģionam ārpus Eiropas Ekonomikas zonas.';

  @override
  String get eligibilityNoRegion => 'Numurs nepieder nevienai valstij. Pārbaudiet pirmos ciparus.';

  @override
  String get eligibilityNotInternational => 'Rakstiet numuru ar + un valsts kodu, piemēram, +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Šis nav tālruņa numurs. Tajā ir tikai cipari aiz + zīmes.';

  @override
  String get eligibilityUnknownCountryCode => 'Nevienai valstij nav šāda koda. Pārbaudiet ciparus aiz +.';

  @override
  String get eligibilityTooShort => 'Numurs savai valstij ir par īsu. Vai trūkst ciparu?';

  @override
  String get eligibilityTooLong => 'Numurs savai valstij ir par garu. Vai kāds cipars ir lieks?';

  @override
  String get eligibilityNotAssigned => 'Šī valsts nav piešķīrusi tādu numuru. Pārbaudiet ciparus.';

  @override
  String get eligibilityMore => 'Kuri numuri der';

  @override
  String get eligibilityTitle => 'Kuri numuri der';

  @override
  String get eligibilityNumber => 'Svarīgs ir numurs, nevis vieta, kur esat';

  @override
  String get eligibilityNumberBody => 'Eiropas tiesības atver saziņas lietotnes citu citai cilvēkiem, kuru numurs pieder Eiropas Ekonomikas zonai. Ceļojumā nekas nemainās.';

  @override
  String get eligibilityBoth => 'Jūs abi';

  @override
  String get eligibilityBothBody => 'Arī otram cilvēkam jābūt Eiropas Ekonomikas zonā. Kur cilvēkus pazīst pēc numura, svarīgs ir šis numurs; par citiem galvo viņu lietotne.';

  @override
  String get eligibilityLeaving => 'Ja jūsu numurs mainās';

  @override
  String get eligibilityLeavingBody => 'Ar numuru no citurienes jūsu sarunas ar citām lietotnēm paliek šajā telefonā un tās var lasīt. Tajās nekas netiek sūtīts un saņemts, līdz jums atkal ir šejienes numurs.';

  @override
  String get signInTitle => 'Pieteikties';

  @override
  String get signInBody => 'Jūsu kontu uztur jūsu pakalpojums. No tā jums ir parole vai kods.';

  @override
  String signInAs(String number) {
    return 'Piesakās kā $number';
  }

  @override
  String get signInService => 'Jūsu pakalpojums';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Parole';

  @override
  String get signInSecretShow => 'Rādīt paroli';

  @override
  String get signInSecretHide => 'Slēpt paroli';

  @override
  String get signInWithToken => 'Man ir pieteikšanās kods';

  @override
  String get signInWithPassword => 'Man ir parole';

  @override
  String get signInToken => 'Pieteikšanās kods';

  @override
  String get signInButton => 'Pieteikties';

  @override
  String get signInStoring => 'Telefons tiek sagatavots';

  @override
  String signInConnecting(String service) {
    return 'Savienojas ar $service';
  }

  @override
  String get signInMissingService => 'Ierakstiet sava pakalpojuma nosaukumu, piemēram, home.example.';

  @override
  String get signInMissingSecret => 'Ierakstiet paroli vai kodu, ko deva jūsu pakalpojums.';

  @override
  String signInSlow(String service) {
    return '$service vēl nav atbildējis. Causeway turpina mēģināt. Varat gaidīt vai turpināt un paskatīties vēlāk.';
  }

  @override
  String get signInGoOn => 'Turpināt negaidot';

  @override
  String get signInRefused => 'Jūsu pakalpojums nepazīst šo numuru ar šo paroli. Pārbaudiet abus.';

  @override
  String get signInBadAddress => 'Pakalpojuma ar šādu nosaukumu nav. Pārbaudiet to.';

  @override
  String get signInStartOver => 'Sākt no jauna ar citu numuru vai pakalpojumu';

  @override
  String signInAgainBody(String service) {
    return '$service vairs nepieņem šī telefona paroli vai kodu. Jūsu sarunas paliek.';
  }

  @override
  String get removeAccount => 'Noņemt kontu no šī telefona';

  @override
  String get removeAccountTitle => 'Noņemt kontu un dzēst visas sarunas?';

  @override
  String removeAccountBody(String service) {
    return 'Visas šī telefona sarunas un ziņas tiek dzēstas. Citur tās netiek glabātas, un tās nevar atgūt. Jūsu konts ($service) paliek; kad piesakāties vēlreiz, citi redz jaunu drošības numuru.';
  }

  @override
  String get removeAccountYes => 'Dzēst visu';

  @override
  String get inboxTitle => 'Sarunas';

  @override
  String get inboxThirdPartyTitle => 'Sarunas ar citām lietotnēm';

  @override
  String get inboxArchiveTitle => 'Arhivētās sarunas';

  @override
  String get inboxEmptyTitle => 'Sarunu vēl nav';

  @override
  String get inboxEmptyBody => 'Uzrakstiet kādam, un saruna parādīsies šeit.';

  @override
  String get inboxEmptyUnreadTitle => 'Viss izlasīts';

  @override
  String get inboxEmptyUnreadBody => 'Neizlasītu sarunu nav.';

  @override
  String get inboxEmptyArchiveTitle => 'Arhīvā nekā nav';

  @override
  String get inboxEmptyArchiveBody => 'Pavelciet sarunu sānis, lai to ieliktu šeit.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Sarunu nav: $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Uzrakstiet tur kādam, un saruna parādīsies šeit.';

  @override
  String get inboxFailedTitle => 'Jūsu sarunas nevarēja nolasīt';

  @override
  String get inboxFilterAll => 'Visas';

  @override
  String get inboxFilterUnread => 'Neizlasītās';

  @override
  String get inboxNewChat => 'Jauna saruna';

  @override
  String get inboxSettings => 'Iestatījumi';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count pieprasījumi',
      one: '$count pieprasījums',
      zero: '$count pieprasījumu',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Jums rakstīja nepazīstami cilvēki';

  @override
  String get inboxThirdPartyRow => 'Sarunas ar citām lietotnēm';

  @override
  String get inboxArchivedRow => 'Arhivētas';

  @override
  String inboxDraft(String text) {
    return 'Melnraksts: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Jūs: $text';
  }

  @override
  String get inboxNothingYet => 'Vēl nekas nav uzrakstīts';

  @override
  String get inboxPinned => 'Piesprausta';

  @override
  String get inboxMuted => 'Apklusināta';

  @override
  String get inboxMarkedUnread => 'Atzīmēta kā neizlasīta';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neizlasītas ziņas',
      one: '$count neizlasīta ziņa',
      zero: '$count neizlasītu ziņu',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neizlasītas sarunas',
      one: '$count neizlasīta saruna',
      zero: '$count neizlasītu sarunu',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'lietotnē $partner';
  }

  @override
  String get inboxPin => 'Piespraust';

  @override
  String get inboxUnpin => 'Atspraust';

  @override
  String get inboxMute => 'Apklusināt';

  @override
  String get inboxUnmute => 'Ieslēgt skaņu';

  @override
  String get inboxMuteHour => 'Uz stundu';

  @override
  String get inboxMuteDay => 'Uz dienu';

  @override
  String get inboxMuteAlways => 'Līdz ieslēgšu skaņu';

  @override
  String get inboxArchive => 'Arhivēt';

  @override
  String get inboxUnarchive => 'Izņemt no arhīva';

  @override
  String inboxArchivedNow(String name) {
    return 'Saruna ($name) ir arhīvā.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Saruna ($name) vairs nav arhīvā.';
  }

  @override
  String get inboxMarkRead => 'Atzīmēt kā izlasītu';

  @override
  String get inboxMarkUnread => 'Atzīmēt kā neizlasītu';

  @override
  String get inboxYesterday => 'Vakar';

  @override
  String get inboxToday => 'Šodien';

  @override
  String get noticeTitle => 'Rakstiet cilvēkiem citās lietotnēs';

  @override
  String noticeBody(String apps) {
    return 'No šejienes tagad varat sasniegt: $apps. Tas ir izslēgts, līdz iestatāt.';
  }

  @override
  String get bannerToken => 'Jūsu pieteikšanās kods drīz beigsies. Ievadiet jaunu, lai ziņas turpinātu pienākt.';

  @override
  String get bannerOffline => 'Nav savienojuma. Rakstītais tiek saglabāts un nosūtīts vēlāk.';

  @override
  String get bannerConnecting => 'Savienojas…';

  @override
  String get bannerUntrusted => 'Šis tīkls nelaiž Causeway pie jūsu pakalpojuma. Vai Wi-Fi vispirms prasa pieteikties?';

  @override
  String get bannerStorageFull => 'Telefons ir pilns. Atbrīvojiet vietu: līdz tam ziņas nevar saglabāt.';

  @override
  String get bannerStorageDamaged => 'Fails ar jūsu sarunām ir bojāts. Aizveriet Causeway un atveriet vēlreiz, lai to atgūtu.';

  @override
  String get stopCredentialsRefused => 'Jūsu pakalpojums noraidīja numuru vai paroli. Piesakieties vēlreiz.';

  @override
  String get stopAccountDisabled => 'Jūsu pakalpojums ir atslēdzis šo kontu. Pajautājiet, kāpēc.';

  @override
  String get stopNoSafeLogin => 'Jūsu pakalpojums nepiedāvā drošu pieteikšanos. Parole netika nosūtīta. Pastāstiet to savam pakalpojumam.';

  @override
  String get stopUntrustedServer => 'Serveris nevar pierādīt, ka ir jūsu pakalpojums. Nekas netika nosūtīts. Pamēģiniet citu tīklu.';

  @override
  String get stopReplaced => 'Šajā kontā ir pieteicies cits telefons. Aktīvs var būt tikai viens.';

  @override
  String get stopBadAddress => 'Jūsu pakalpojuma adrese nav derīga. Piesakieties vēlreiz.';

  @override
  String get searchHint => 'Vārdi jūsu ziņās';

  @override
  String get searchClear => 'Notīrīt';

  @override
  String get searchEmptyTitle => 'Meklējiet savās ziņās';

  @override
  String get searchEmptyBody => 'Ierakstiet vārdu vai tā sākumu. Nekas nepamet šo telefonu.';

  @override
  String get searchNothingTitle => 'Nekas nav atrasts';

  @override
  String get searchNothingBody => 'Nevienā ziņā nav visu šo vārdu.';

  @override
  String searchMore(int count) {
    return 'Šīs ir $count jaunākās. Pievienojiet vārdu, lai atrastu vecākas.';
  }

  @override
  String get chatMessageHint => 'Ziņa';

  @override
  String get chatSend => 'Sūtīt';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % no tā, kas ietilpst vienā ziņā';
  }

  @override
  String get chatEmptyTitle => 'Sasveicinieties';

  @override
  String get chatEmptyNative => 'Ziņas šeit ir pilnīgi šifrētas.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name lieto $partner. Ziņas ir pilnīgi šifrētas; tam, ko saņem $partner, ir spēkā tās lietotnes noteikumi.';
  }

  @override
  String get chatFailedTitle => 'Šo sarunu nevarēja nolasīt';

  @override
  String chatOn(String partner) {
    return 'lietotnē $partner';
  }

  @override
  String get chatNotConnected => 'Nav savienojuma';

  @override
  String get chatThirdParty => 'Saruna ar citu lietotni';

  @override
  String chatPartnerBanner(String partner) {
    return 'Šis cilvēks lieto $partner. Sūtītajam ir spēkā tās lietotnes privātuma politika un noteikumi.';
  }

  @override
  String get chatSafety => 'Drošības numurs un ierīces';

  @override
  String get chatJumpToNewest => 'Doties uz jaunāko ziņu';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Doties uz jaunāko ziņu, $count neizlasītas',
      one: 'Doties uz jaunāko ziņu, $count neizlasīta',
      zero: 'Doties uz jaunāko ziņu, $count neizlasītu',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neizlasītas ziņas',
      one: '$count neizlasīta ziņa',
      zero: '$count neizlasītu ziņu',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Bloķēt: $name?';
  }

  @override
  String get chatBlockBody => 'Jūs viens no otra nedzirdēsiet nevienā lietotnē, kur numurs ir zināms. Otrai pusei to nepaziņo.';

  @override
  String get chatLoadingMore => 'Tiek ielādētas vēl ziņas';

  @override
  String get chatMoreFailed => 'Vairāk nevarēja nolasīt. Mēģiniet vēlreiz';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner nepaziņo, kad ziņas pienāk. Vairāk par „nosūtīts” nevar zināt.';
  }

  @override
  String get chatYouWrote => 'No jums';

  @override
  String chatTheyWrote(String name) {
    return 'No: $name';
  }

  @override
  String get chatYouSent => 'Jūs nosūtījāt';

  @override
  String chatTheySent(String name) {
    return 'Nosūtīja: $name';
  }

  @override
  String get transferWaiting => 'Gaida';

  @override
  String get transferNetwork => 'Gaida tīklu';

  @override
  String get transferWifi => 'Gaida Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Sagatavo $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Augšupielādē $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Lejupielādē $percent %';
  }

  @override
  String get transferOffered => 'Nav lejupielādēts';

  @override
  String get transferGone => 'Vairs nav';

  @override
  String get transferFailed => 'Nevar atvērt';

  @override
  String get transferRemoved => 'Noņemts no šī telefona';

  @override
  String get mediaDownload => 'Lejupielādēt';

  @override
  String mediaDownloadSize(String size) {
    return 'Lejupielādēt, $size';
  }

  @override
  String get mediaStop => 'Apturēt';

  @override
  String get mediaOpen => 'Atvērt';

  @override
  String get mediaPlay => 'Atskaņot';

  @override
  String get mediaPause => 'Pauze';

  @override
  String mediaSpeed(String speed) {
    return 'Ātrums: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Pozīcija';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position no $length';
  }

  @override
  String get mediaShare => 'Kopīgot';

  @override
  String get mediaSave => 'Saglabāt fotoattēlos';

  @override
  String get mediaSaved => 'Saglabāts jūsu fotoattēlos.';

  @override
  String get mediaSaveRefused => 'Causeway nedrīkst pievienot jūsu fotoattēliem. Atļaujiet to telefona iestatījumos.';

  @override
  String get mediaSaveFailed => 'Nevarēja saglabāt. Pārbaudiet, vai telefonā ir vieta.';

  @override
  String get mediaShareFailed => 'Telefons nevarēja parādīt, kurp to var sūtīt.';

  @override
  String get mediaPhotoFailed => 'Fotoattēlu nevar parādīt';

  @override
  String get mediaVideoFailed => 'Video nevar atskaņot';

  @override
  String get mediaAskAgain => 'Palūgt vēlreiz';

  @override
  String mediaAskPhoto(String time) {
    return 'Vai vari vēlreiz atsūtīt fotoattēlu no $time? Vairs nevaru to lejupielādēt.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Vai vari vēlreiz atsūtīt balss ziņu no $time? Vairs nevaru to lejupielādēt.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Vai vari vēlreiz atsūtīt video no $time? Vairs nevaru to lejupielādēt.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Vai vari vēlreiz atsūtīt failu no $time? Vairs nevaru to lejupielādēt.';
  }

  @override
  String get fileWarnTitle => 'Atvērt šo failu?';

  @override
  String get fileWarnCanRun => 'Tas var darboties kā programma un darīt šajā telefonā, ko grib. Atveriet tikai tad, ja to no šī cilvēka gaidījāt.';

  @override
  String get fileWarnDisguised => 'Tas ir kas cits, nekā saka nosaukums. Atveriet tikai tad, ja zināt, kāpēc.';

  @override
  String get fileCanRun => 'Var darboties kā programma';

  @override
  String get fileDisguised => 'Nav tas, ko saka nosaukums';

  @override
  String get chatWarning => 'No ierīces, ko neesat pieņēmis. Apskatiet to, pirms uzticaties.';

  @override
  String get chatRetry => 'Sūtīt vēlreiz';

  @override
  String get chatInfo => 'Kas ar to notika';

  @override
  String get chatDetails => 'Informācija';

  @override
  String get detailsMuted => 'Apklusināta';

  @override
  String detailsMutedUntil(String when) {
    return 'Apklusināta līdz $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Par lietotni $partner';
  }

  @override
  String get detailsAppBody => 'Ko tā prot un kādi ir tās noteikumi';

  @override
  String detailsUnblocked(String name) {
    return '$name atkal var jums rakstīt pēc jūsu iestatītajiem noteikumiem.';
  }

  @override
  String get exportAction => 'Eksportēt sarunu';

  @override
  String get exportTitle => 'Eksportēt šo sarunu?';

  @override
  String get exportBody => 'Visas tās ziņas tiek ierakstītas failā, un jūs izvēlaties, kurp tas nonāk. Fotoattēli, balss ziņas, video un faili tajā ir nosaukti, bet nav iekļauti. Fails nav šifrēts: kam tas ir, tas var to lasīt.';

  @override
  String get exportYes => 'Eksportēt';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Eksportētas $count ziņas.',
      one: 'Eksportēta $count ziņa.',
      zero: 'Eksportētas $count ziņas.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Dzēst sarunu';

  @override
  String deleteTitle(String name) {
    return 'Dzēst sarunu ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Visas tās ziņas tiek neatgriezeniski dzēstas no telefona, un vēl nenosūtītais netiek sūtīts. $name patur savu.';
  }

  @override
  String get deleteYes => 'Dzēst';

  @override
  String get deleteDone => 'Saruna izdzēsta.';

  @override
  String get stateQueued => 'Gaida nosūtīšanu';

  @override
  String get stateSending => 'Tiek sūtīts';

  @override
  String get stateSent => 'Nosūtīts';

  @override
  String get stateDelivered => 'Piegādāts';

  @override
  String get stateRead => 'Izlasīts';

  @override
  String get stateFailed => 'Nav nosūtīts';

  @override
  String get stateReceived => 'Saņemts';

  @override
  String get stateUnreadable => 'Nevar parādīt';

  @override
  String get stateNotice => 'Paziņojums';

  @override
  String get reasonNoKeys => 'Otra lietotne vēl nav publicējusi atslēgas. Mēģinājums atkārtosies pats.';

  @override
  String get reasonUnreachable => 'Otrs pakalpojums nav sasniedzams. Mēģinājums atkārtosies pats.';

  @override
  String get reasonKeyChanged => 'Vienai no otra ierīcēm tagad ir cita atslēga. Salīdziniet drošības numuru, tad izlemiet.';

  @override
  String get reasonNoAcceptedDevice => 'Neviena no otra ierīcēm nav pieņemta. Apskatiet ierīces un pieņemiet kādu.';

  @override
  String get reasonRefused => 'Otrs pakalpojums to noraidīja. Pārbaudiet, kas tas ir, tad sūtiet vēlreiz.';

  @override
  String get reasonNotForThisDevice => 'Tā nebija šifrēta šim telefonam. Palūdziet nosūtīt vēlreiz: jaunas ziņas var izlasīt.';

  @override
  String get reasonNoSession => 'To nevarēja atšifrēt. Savienojums ar otru ierīci tiek atjaunots. Palūdziet nosūtīt vēlreiz.';

  @override
  String get reasonBadCiphertext => 'To nevarēja atšifrēt: tā ceļā tika mainīta. Savienojums tiek atjaunots. Palūdziet nosūtīt vēlreiz.';

  @override
  String get reasonUnknownPrekey => 'Tā bija šifrēta ar izlietotu atslēgu. Savienojums tiek atjaunots. Palūdziet nosūtīt vēlreiz.';

  @override
  String get reasonTooFarAhead => 'Pārāk daudz ziņu pirms tās nepienāca. Palūdziet nosūtīt vēlreiz.';

  @override
  String get reasonTooLate => 'Tā pienāca ilgi pēc vēlāk rakstītām ziņām. Palūdziet nosūtīt vēlreiz.';

  @override
  String get reasonMalformed => 'Tā ir bojāta. Palūdziet nosūtīt vēlreiz.';

  @override
  String get reasonUnencrypted => 'Tā pienāca bez šifrēšanas un tika noraidīta. Palūdziet ieslēgt šifrēšanu.';

  @override
  String get reasonUnknownKind => 'Causeway šādu ziņu neprot parādīt. Palūdziet to uzrakstīt.';

  @override
  String get reasonOtherEncryption => 'Tā ir šifrēta Causeway nezināmā veidā. Palūdziet lietot lietotnes jaunāko versiju.';

  @override
  String get reasonWeakerEncryption => 'Tā ir šifrēta vājāk nekā šī saruna un tika noraidīta. Palūdziet lietot lietotnes jaunāko versiju.';

  @override
  String get reasonDatabaseDamaged => 'Tā gaidīja failā, kas tika bojāts, un, iespējams, ir nosūtīta. Sūtiet vēlreiz, ja tā nav pienākusi.';

  @override
  String get reasonCancelled => 'Jūs to apturējāt. Sūtiet vēlreiz, kad vēlaties.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Tas ir par lielu: ne vairāk kā $size. Izmantojiet ko mazāku.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Tā ceļā tika mainīta un netiek rādīta. Palūdziet nosūtīt vēlreiz.';

  @override
  String get reasonMediaHost => 'Tā ir serverī, ko otra lietotne nav nosaukusi. Causeway no turienes neko neielādē. Palūdziet nosūtīt citādi.';

  @override
  String get reasonNoMediaService => 'Jūsu pakalpojums nepārsūta fotoattēlus un failus. Tekstu var sūtīt.';

  @override
  String get reasonMediaGone => 'Otram pakalpojumam tā vairs nav. Palūdziet nosūtīt vēlreiz.';

  @override
  String get reasonMediaMetered => 'Gaida Wi-Fi. Varat lejupielādēt arī tūlīt.';

  @override
  String get reasonNoSpace => 'Šajā telefonā tam nav vietas. Atbrīvojiet mazliet; tālāk notiek pats.';

  @override
  String get mediaProblemTooLate => 'Sagatavošana bija par ilgu. Mēģiniet vēlreiz vai izmantojiet mazāku failu.';

  @override
  String get mediaProblemUnsupported => 'Causeway nevar izmantot šādu failu. Vispirms saglabājiet to citā formātā.';

  @override
  String get mediaProblemDamaged => 'Fails ir bojāts. Cita kopija varbūt darbojas.';

  @override
  String get mediaProblemTooLarge => 'Fails ir par lielu. Izmantojiet mazāku.';

  @override
  String get mediaProblemCodec => 'Telefons netika galā ar failu. Mēģiniet vēlreiz vai izmantojiet citu failu.';

  @override
  String get mediaProblemIo => 'Failu nevarēja nolasīt. Pārbaudiet, vai tas vēl ir tur.';

  @override
  String get mediaInTooLarge => 'Tas ir par lielu, lai droši atvērtu. Palūdziet ko mazāku.';

  @override
  String get mediaInUnsupported => 'Causeway šādu failu neprot parādīt. Palūdziet citu formātu.';

  @override
  String get mediaInDamaged => 'Fails ir bojāts. Palūdziet nosūtīt vēlreiz.';

  @override
  String get mediaInTooLate => 'Atvēršana bija par ilgu. Mēģiniet vēlreiz.';

  @override
  String get refusalBlocked => 'Jūs esat bloķējis šo cilvēku.';

  @override
  String get refusalNotEligible => 'Sarunas ar citām lietotnēm ir Eiropas Ekonomikas zonas numuriem. Šeit esošo var lasīt.';

  @override
  String get refusalNotYetInCountry => 'Sarunas ar citām lietotnēm jūsu valstī vēl nav sākušās. Causeway jums pateiks.';

  @override
  String get refusalSwitchedOff => 'Sarunas ar citām lietotnēm ir izslēgtas. Šeit esošo var lasīt.';

  @override
  String get refusalNotAdmitted => 'Jūsu pakalpojums nesadarbojas ar šo lietotni. Šeit esošo var lasīt.';

  @override
  String get refusalPartnerNotOpen => 'Šo lietotni vēl izmēģina. Causeway jums pateiks, kad tā būs atvērta.';

  @override
  String get refusalPartnerSuspended => 'Jūsu pakalpojums šo lietotni pagaidām ir apturējis. Šeit esošo var lasīt.';

  @override
  String get refusalPartnerWithdrawn => 'Šī lietotne vairs nepiedalās. Šeit esošo var lasīt.';

  @override
  String get refusalPartnerNotChosen => 'Jūs neesat izvēlējies šo lietotni. Šeit esošo var lasīt.';

  @override
  String get refusalPeerNotEligible => 'Otra numurs nepieder Eiropas Ekonomikas zonai.';

  @override
  String get refusalNumberNotAgreed => 'Cilvēki šajā lietotnē vēl nezina jūsu jauno numuru.';

  @override
  String get refusalDirectoryExpired => 'Lietotņu saraksts ir novecojis. Pieslēdzieties internetam un mēģiniet vēlreiz.';

  @override
  String get refusalRequestNotAccepted => 'Vispirms pieņemiet pieprasījumu.';

  @override
  String get refusalRequestRefused => 'Jūs noraidījāt pieprasījumu. Lai to atsauktu, uzrakstiet pirmais.';

  @override
  String get refusalNobodyMayContact => 'Jūs neļaujat svešiniekiem jums rakstīt.';

  @override
  String get refusalNotSupported => 'Otra lietotne šādu ziņu neprot parādīt.';

  @override
  String get refusalMarkersOff => 'Jūs neziņojat šai lietotnei, ko esat izlasījis.';

  @override
  String get nextSwitchOn => 'Ieslēgt';

  @override
  String get nextChoose => 'Izvēlēties lietotni';

  @override
  String get nextShare => 'Kopīgot manu jauno numuru';

  @override
  String get nextRefresh => 'Atjaunināt sarakstu';

  @override
  String get nextDevices => 'Apskatīt ierīces';

  @override
  String get noticeNewDeviceAccepted => 'Otra puse lieto jaunu ierīci.';

  @override
  String get noticeNewDevice => 'Otra puse lieto jaunu ierīci. Tā neko nesaņem, līdz to pieņemat.';

  @override
  String get noticeKeyChanged => 'Otras puses ierīcei ir cita atslēga. Nekas netiek sūtīts, līdz izlemjat.';

  @override
  String noticeNumberChanged(String number) {
    return 'Numurs tagad ir $number. Šī saruna turpinās ar to.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Numurs tagad ir $number. Turpinās saruna ar to numuru.';
  }

  @override
  String get contentReport => 'Ziņojums jūsu pakalpojumam';

  @override
  String get contentPlaceholder => 'Ziņa, ko nevar parādīt';

  @override
  String contentUnsupported(String kind) {
    return 'Pienāca kas tāds, ko Causeway vēl neprot parādīt: $kind';
  }

  @override
  String get contentPhoto => 'Fotoattēls';

  @override
  String get contentPhotoMoving => 'Kustīgs attēls';

  @override
  String get contentVoice => 'Balss ziņa';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Fails';

  @override
  String contentFileNamed(String name) {
    return 'Fails: $name';
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
        'call': 'zvans',
        'sticker': 'uzlīme',
        'reaction': 'reakcija',
        'deletion': 'atsaukta ziņa',
        'timer': 'gaistošu ziņu taimeris',
        'location': 'vieta',
        'group': 'ielūgums grupā',
        'other': 'kas jauns',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Tas neizdevās';

  @override
  String get errorBadNumber => 'Šis nav tālruņa numurs ar valsts kodu, piemēram, +34 600 111 222.';

  @override
  String get errorBadAddress => 'Tā nevar rakstīt nevienam. Pārbaudiet ierakstīto.';

  @override
  String get errorNotFound => 'Tā vairs nav.';

  @override
  String get errorEmpty => 'Nav ko sūtīt.';

  @override
  String errorTooLarge(int percent) {
    return 'Teksts vienai ziņai ir par garu: $percent % no atļautā. Sūtiet to pa daļām.';
  }

  @override
  String get errorBadReport => 'Ziņojumā ir ne vairāk kā piecas ziņas un īsa piezīme.';

  @override
  String get errorNoAbuseDesk => 'Jūsu pakalpojums nepieņem ziņojumus. Rakstiet otras lietotnes kontaktam.';

  @override
  String get errorNotAllowed => 'To šeit nevar izvēlēties.';

  @override
  String get errorTooManyPinned => 'Vairāk sarunu nevar piespraust. Vispirms atspraudiet kādu citu.';

  @override
  String errorSignIn(String why) {
    return 'Kontā ar jauno numuru nevar pieteikties. $why';
  }

  @override
  String get errorSignInRefused => 'Jūsu pakalpojums nepazīst jauno numuru ar šo paroli. Pārbaudiet abus.';

  @override
  String get errorNumberChanging => 'Jūsu numurs tiek mainīts. Pagaidiet, līdz tas pabeigts.';

  @override
  String get errorFile => 'Failu nevarēja ierakstīt. Izvēlieties citu vietu.';

  @override
  String get errorStopped => 'Tas tika apturēts.';

  @override
  String get errorNothingChosen => 'Izvēlieties vismaz vienu lietotni.';

  @override
  String get errorNotDone => 'Vispirms pabeidziet iestatīšanu.';

  @override
  String get errorNotOffered => 'Šo lietotni vairs nevar izvēlēties.';

  @override
  String get errorConfirmSharing => 'Cilvēki, kuriem rakstāt šajā lietotnē, uzzina jūsu numuru. Vispirms tam piekrītiet.';

  @override
  String get errorOnboarding => 'Pa to laiku kaut kas mainījās. Apskatiet šo soli vēlreiz.';

  @override
  String get errorKeyChanged => 'Ierīcei jau ir cita atslēga. Apskatiet vēlreiz, tad izlemiet.';

  @override
  String get errorInUse => 'Jūsu sarunas ir atvērtas citā procesā. Aizveriet Causeway tur un mēģiniet vēlreiz.';

  @override
  String get errorNoAccount => 'Šajā telefonā nav konta. Piesakieties.';

  @override
  String get errorAccountExists => 'Šajā telefonā konts jau ir.';

  @override
  String get errorDamaged => 'Fails ar jūsu sarunām ir bojāts. Nekas netika mainīts. Izlasāmo var atgūt.';

  @override
  String get errorAccountLost => 'Kontu no bojātā faila nevar nolasīt. Piesakieties vēlreiz, lai atgūtu sarunas.';

  @override
  String get errorReadOnly => 'Vietā, kur ir jūsu sarunas, nevar rakstīt. Restartējiet telefonu un mēģiniet vēlreiz.';

  @override
  String get errorWrongKey => 'Šī telefona atslēga neatver jūsu sarunas. Vienreiz atbloķējiet telefonu un mēģiniet vēlreiz.';

  @override
  String get errorNewerVersion => 'Jūsu sarunas rakstīja jaunāks Causeway. Atjauniniet lietotni.';

  @override
  String get errorUnreachable => 'Jūsu pakalpojums neatbildēja. Pārbaudiet savienojumu un mēģiniet vēlreiz.';

  @override
  String get errorDiskFull => 'Telefons ir pilns. Atbrīvojiet vietu un mēģiniet vēlreiz.';

  @override
  String get errorInternal => 'Causeway radās kļūda. Mēģiniet vēlreiz; ja tā atkārtojas, atsūtiet mums diagnostiku.';

  @override
  String errorCode(String code) {
    return 'Kods: $code';
  }

  @override
  String get requestsTitle => 'Pieprasījumi';

  @override
  String get requestsEmptyTitle => 'Pieprasījumu nav';

  @override
  String get requestsEmptyBody => 'Kad jums raksta kāds nepazīstams, tas šeit gaida jūsu lēmumu.';

  @override
  String get requestsFailedTitle => 'Jūsu pieprasījumus nevarēja nolasīt';

  @override
  String get requestTitle => 'Pieprasījums';

  @override
  String get requestGoneTitle => 'Šī pieprasījuma vairs nav';

  @override
  String get requestExplained => 'Otrs nezina, ka to redzējāt. Pie viņa nekas nenonāk, līdz pieņemat.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Vēl $count ziņas netika saglabātas.',
      one: 'Vēl $count ziņa netika saglabāta.',
      zero: 'Vēl $count ziņu netika saglabāts.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Kas tika uzrakstīts';

  @override
  String get requestRefuseTitle => 'Noraidīt šo pieprasījumu?';

  @override
  String get requestRefuseBody => 'Uzrakstītais tiek dzēsts, un no šī cilvēka vairs nedzirdēsiet. Viņam to nepaziņo.';

  @override
  String reportTitle(String name) {
    return 'Ziņot: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Jūsu pakalpojums lasa to, ko šeit izvēlaties, un neko citu. $name to neuzzina.';
  }

  @override
  String get reportWhy => 'Kāpēc par to ziņojat?';

  @override
  String get reportSpam => 'Mēstules, reklāma vai krāpšana';

  @override
  String get reportAbuse => 'Draudi, aizskaršana vai cits kaitējums';

  @override
  String get reportMessages => 'Pievienojamās ziņas';

  @override
  String get reportMessagesBody => 'Ne vairāk kā piecas. Neviena netiek sūtīta, ja to neizvēlaties.';

  @override
  String get reportRemark => 'Saviem vārdiem (nav obligāti)';

  @override
  String reportAlsoBlock(String name) {
    return 'Bloķēt arī: $name';
  }

  @override
  String get reportPreview => 'Skatīt, kas tiek sūtīts';

  @override
  String get reportPreviewBody => 'Tas ir viss, ko lasa jūsu pakalpojums.';

  @override
  String get reportSend => 'Sūtīt ziņojumu';

  @override
  String get reportSent => 'Ziņojums ir ceļā.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner: savs kontakts $address';
  }

  @override
  String get reportAbout => 'Par ko tas ir';

  @override
  String get reportYourWords => 'Jūsu vārdi';

  @override
  String get reportNoMessages => 'Nav';

  @override
  String get reportExactly => 'Burtiski';

  @override
  String get reportsTitle => 'Ziņojumi';

  @override
  String get reportsEmptyTitle => 'Ziņojumu nav';

  @override
  String get reportsEmptyBody => 'Par kādu varat ziņot no sarunas vai pieprasījuma. Nosūtītais un atbildes ir šeit.';

  @override
  String get reportsFailedTitle => 'Jūsu ziņojumus nevarēja nolasīt';

  @override
  String get reportsSent => 'Jūs par kādu ziņojāt';

  @override
  String get reportsAnswer => 'Jūsu pakalpojums atbildēja';

  @override
  String get reportsMore => 'Rādīt vecākus';

  @override
  String get newChatTitle => 'Jauna saruna';

  @override
  String get newChatWhere => 'Kur šis cilvēks ir?';

  @override
  String get newChatSameService => 'Jūsu pašu pakalpojums, pēc tālruņa numura';

  @override
  String get newChatOff => 'Sarunas ar citām lietotnēm ir izslēgtas';

  @override
  String get newChatOffBody => 'Ieslēdziet tās, lai rakstītu cilvēkiem citās lietotnēs.';

  @override
  String get newChatOwn => 'Tas ir jūsu pašu numurs.';

  @override
  String get newChatNoApps => 'Vēl nav sasniedzama neviena cita lietotne.';

  @override
  String get newChatSetUpBody => 'Eiropas tiesības ļauj cilvēkiem dažādās saziņas lietotnēs rakstīt citam citam. Tas ir izslēgts, līdz iestatāt.';

  @override
  String newChatIdentifier(String partner) {
    return 'Kurš lietotnē $partner?';
  }

  @override
  String get newChatByEmail => 'e-pasta adrese';

  @override
  String get newChatByPhone => 'tālruņa numurs';

  @override
  String get newChatByName => 'lietotājvārds';

  @override
  String newChatOr(String first, String second) {
    return '$first vai $second';
  }

  @override
  String get newChatFindButton => 'Turpināt';

  @override
  String newChatSearching(String partner) {
    return 'Meklē: $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner nepazīst nevienu kā $identifier vai to nesaka. Pārbaudiet burtu pa burtam.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nevienam ($service) nav numura $number. Pārbaudiet ciparu pa ciparam.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner tagad nav sasniedzams. Mēģiniet vēlāk.';
  }

  @override
  String get identifierEmpty => 'Ierakstiet, pēc kā cilvēku pazīst šajā lietotnē.';

  @override
  String get identifierTooLong => 'Tas ir par garu.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return '$partner: cilvēkus pazīst pēc: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Šī nav pilna e-pasta adrese.';

  @override
  String get identifierBadPhone => 'Šis nav tālruņa numurs ar valsts kodu, piemēram, +49 151 12345678.';

  @override
  String get identifierBadName => 'Tas tur nevar būt lietotājvārds. Pārbaudiet burtu pa burtam.';

  @override
  String shareTitle(String partner) {
    return '$partner uzzinās jūsu numuru';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Cilvēki, kuriem rakstāt ($partner), redz jūsu tālruņa numuru, $number. To jautā vienreiz katrai lietotnei.';
  }

  @override
  String shareYes(String name) {
    return 'Ko saņem $name';
  }

  @override
  String get shareNo => 'Kas netiek kopīgots';

  @override
  String get shareNumber => 'Jūsu tālruņa numurs';

  @override
  String get shareMessages => 'Ziņas, ko sūtāt';

  @override
  String get shareName => 'Jūsu vārds un attēls';

  @override
  String get sharePresence => 'Vai esat tiešsaistē';

  @override
  String get shareAddress => 'Kur esat un jūsu telefona tīkla adrese';

  @override
  String get shareAgree => 'Piekrist un rakstīt';

  @override
  String onboardingStep(int step, int steps) {
    return '$step. solis no $steps';
  }

  @override
  String get onboardingStartTitle => 'Rakstiet cilvēkiem citās lietotnēs';

  @override
  String get onboardingStartBody => 'Eiropas tiesības ļauj cilvēkiem dažādās saziņas lietotnēs rakstīt citam citam. Jūs izvēlaties, vai gribat un ar kurām lietotnēm. Varat beigt jebkurā laikā.';

  @override
  String get onboardingStartButton => 'Sākt';

  @override
  String get onboardingClosedTitle => 'Ne ar šo numuru';

  @override
  String get onboardingNotYetTitle => 'Vēl ne';

  @override
  String get onboardingExplanationTitle => 'Kas ir citādi';

  @override
  String get onboardingExplanationBody => 'Arī šeit ziņas ir pilnīgi šifrētas. Dažas lietas atšķiras no jums zināmajām sarunām.';

  @override
  String get pointOtherPolicy => 'Otrai lietotnei ir savi noteikumi';

  @override
  String get pointOtherPolicyBody => 'Nosūtīto glabā otra lietotne pēc savas privātuma politikas un noteikumiem.';

  @override
  String get pointNumberIsShared => 'Jūsu tālruņa numurs tiek kopīgots';

  @override
  String get pointNumberIsSharedBody => 'To uzzina cilvēki, kuriem rakstāt. Neviens cits.';

  @override
  String get pointNameAndPictureAreNot => 'Jūsu vārds un attēls netiek kopīgots';

  @override
  String get pointNameAndPictureAreNotBody => 'Arī tas ne, vai esat tiešsaistē.';

  @override
  String get pointNoGroups => 'Divi cilvēki, bez grupām';

  @override
  String get pointNoGroupsBody => 'Sarunā esat jūs un vēl viens cilvēks.';

  @override
  String get pointNoCalls => 'Bez zvaniem';

  @override
  String get pointNoCallsBody => 'Zvaniet lietotnē, kas jums abiem ir.';

  @override
  String get pointNoStickersStatusTimers => 'Bez uzlīmēm, statusiem un gaistošām ziņām';

  @override
  String get pointNoStickersStatusTimersBody => 'Tie nepāriet no lietotnes uz lietotni.';

  @override
  String get pointBlocksAreOfPeople => 'Bloķē cilvēku';

  @override
  String get pointBlocksAreOfPeopleBody => 'Kas ir bloķēts, ir bloķēts katrā lietotnē, kur viņa numurs ir zināms.';

  @override
  String get onboardingUnderstood => 'Sapratu';

  @override
  String get onboardingAppsTitle => 'Kuras lietotnes drīkst ar jums sazināties?';

  @override
  String get onboardingAppsBody => 'Cilvēki izvēlētajās lietotnēs var jums rakstīt. Viņu pirmā ziņa gaida kā pieprasījums. Vēlāk to var mainīt.';

  @override
  String get onboardingAppsNone => 'Vēl nevar izvēlēties nevienu lietotni. Causeway jums pateiks, kad kāda būs.';

  @override
  String get onboardingInboxTitle => 'Kur lai ir šīs sarunas?';

  @override
  String get onboardingInboxBody => 'Vēlāk to var mainīt. Nekas netiek pārvietots.';

  @override
  String get onboardingFinish => 'Ieslēgt';

  @override
  String get onboardingDoneTitle => 'Sarunas ar citām lietotnēm ir ieslēgtas';

  @override
  String onboardingDoneBody(String apps) {
    return 'Varat rakstīt cilvēkiem ($apps), un viņi jums.';
  }

  @override
  String get onboardingDoneButton => 'Rakstīt kādam';

  @override
  String get onboardingLaterBody => 'Šeit varat turpināt jebkurā laikā. Nekas vēl nav ieslēgts.';

  @override
  String get onboardingQuit => 'Pārtraukt un aizmirst manas izvēles';

  @override
  String get layoutCombined => 'Starp visām sarunām';

  @override
  String get layoutCombinedBody => 'Viens saraksts. Zīme rāda, kurā lietotnē ir saruna.';

  @override
  String get layoutSeparate => 'Savā mapē';

  @override
  String get layoutSeparateBody => 'Tās atver viena rinda jūsu sarakstā.';

  @override
  String get aboutTitle => 'Par Causeway';

  @override
  String aboutVersion(String version) {
    return 'Versija $version';
  }

  @override
  String get aboutFree => 'Causeway ir brīva programmatūra ar licenci AGPL-3.0. Ikviens var izlasīt, kā tā darbojas.';

  @override
  String get aboutLicences => 'Sastāvdaļu licences';

  @override
  String get aboutTranslation => 'Šīs valodas tekstus veidoja mašīna. Neviens, kam tā ir dzimtā valoda, tos vēl nav lasījis.';

  @override
  String newAppTitle(String partner) {
    return 'Tagad ir sasniedzams: $partner';
  }

  @override
  String get newAppBody => 'Varat rakstīt cilvēkiem tur, un viņi jums, tiklīdz to izvēlaties.';

  @override
  String get newAppLook => 'Skatīt, ko tā prot';

  @override
  String get aboutSource => 'Pirmkods';

  @override
  String get aboutSourceAsk => 'Kas jums deva šo lietotni, dod arī tās pirmkodu. Palūdziet to.';

  @override
  String get aboutPrivacy => 'Kas notiek ar jūsu datiem';

  @override
  String get aboutPrivacyChats => 'Tas, ko rakstāt, ir šifrēts no tālruņa līdz tālrunim. Jūsu sarunas ir šajā tālrunī, šifrētas, un nevienā dublējumā.';

  @override
  String get aboutPrivacyService => 'Jūsu pakalpojums un citas lietotnes redz, kas kam raksta un kad. Tie neredz, ko.';

  @override
  String get aboutPrivacyNothing => 'Causeway neko neskaita, nerāda reklāmu un neko nesūta saviem veidotājiem.';

  @override
  String suspendedTitle(String partner) {
    return '$partner pagaidām nav sasniedzama';
  }

  @override
  String get suspendedBody => 'Jūsu pakalpojums šo lietotni ir apturējis. Nekas netiek sūtīts, un nekas nenāk. Sarunas paliek šajā tālrunī: tās var lasīt, eksportēt un dzēst.';

  @override
  String get suspendedNext => 'Jums nekas nav jādara. Kad to atkal pielaidīs, sarunas turpināsies pašas.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner vairs nepiedalās';
  }

  @override
  String get withdrawnBody => 'Nekas netiek sūtīts, un nekas nenāk. Sarunas paliek šajā tālrunī: tās var lasīt, eksportēt un dzēst.';

  @override
  String get withdrawnNext => 'Lai sasniegtu šos cilvēkus, pajautājiet viņiem citu veidu.';

  @override
  String get nextPartner => 'Ko tas nozīmē';

  @override
  String get settingsTitle => 'Iestatījumi';

  @override
  String get settingsAccount => 'Konts';

  @override
  String get settingsThirdParty => 'Sarunas ar citām lietotnēm';

  @override
  String get settingsThirdPartyOn => 'Ieslēgts';

  @override
  String get settingsThirdPartyOff => 'Izslēgts';

  @override
  String get settingsThirdPartySetUp => 'Nav iestatīts';

  @override
  String get settingsThirdPartyContinue => 'Turpināt iestatīšanu';

  @override
  String get settingsThirdPartySwitch => 'Sarunas ar citām lietotnēm';

  @override
  String get settingsThirdPartySwitchBody => 'Kad izslēgts, šīs sarunas paliek un tās var lasīt. Nekas netiek sūtīts un saņemts.';

  @override
  String get policyConfirmed => 'Jūsu pakalpojums tur visus citus ārpusē, arī kad telefons ir izslēgts.';

  @override
  String get policyPending => 'Jūsu pakalpojums vēl nav apstiprinājis pēdējo izmaiņu. To uzzinās, tiklīdz būs sasniedzams.';

  @override
  String get policyPhoneOnly => 'Jūsu pakalpojums nevienu netur ārpusē. To dara šis telefons.';

  @override
  String get settingsApps => 'Citas lietotnes';

  @override
  String get settingsAppsEmpty => 'Jūsu pakalpojuma sarakstā vēl nav nevienas lietotnes.';

  @override
  String get settingsAppsExpired => 'Lietotņu saraksts ir novecojis. Jaunas sarunas gaida, līdz tas būs svaigs.';

  @override
  String get settingsAppsRefresh => 'Atjaunināt lietotņu sarakstu';

  @override
  String get settingsAppOpen => 'Atvērta';

  @override
  String get settingsAppOn => 'Drīkst ar jums sazināties';

  @override
  String get settingsAppOff => 'Izslēgta';

  @override
  String get settingsAppReadOnly => 'Tikai lasāma';

  @override
  String partnerReach(String partner) {
    return 'Sarunas: $partner';
  }

  @override
  String get partnerReachBody => 'Kad izslēgts, šīs sarunas paliek un tās var lasīt. Neviens no turienes nevar jums rakstīt.';

  @override
  String get partnerChats => 'Ko prot tās sarunas';

  @override
  String get partnerIdentifiers => 'Cilvēkus tur atrod pēc';

  @override
  String get partnerTakes => 'Lietotne pieņem';

  @override
  String get partnerArrival => 'Ziņu pienākšana';

  @override
  String get partnerReceipts => 'Tiek paziņota';

  @override
  String get partnerNoReceipts => 'Netiek paziņota. Vairāk par „nosūtīts” nevar zināt.';

  @override
  String get partnerRules => 'Kā noteikumi tur ir spēkā';

  @override
  String get partnerPrivacy => 'Privātuma politika';

  @override
  String get partnerTerms => 'Noteikumi';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Savs kontakts ļaunprātībai';

  @override
  String get partnerGoneTitle => 'Šīs lietotnes sarakstā vairs nav';

  @override
  String get partnerGoneBody => 'Sarunas ar cilvēkiem no turienes joprojām var lasīt.';

  @override
  String get kindText => 'Teksts';

  @override
  String get kindPhoto => 'fotoattēli';

  @override
  String get kindVoice => 'balss ziņas';

  @override
  String get kindVideo => 'video';

  @override
  String get kindFile => 'faili';

  @override
  String get kindReply => 'atbildes';

  @override
  String get kindReaction => 'reakcijas';

  @override
  String get settingsAppTesting => 'Izmēģina, vēl nav atvērta';

  @override
  String get settingsAppSuspended => 'Jūsu pakalpojuma apturēta';

  @override
  String get settingsAppWithdrawn => 'Vairs nepiedalās';

  @override
  String get settingsAppNotHere => 'Jūsu valstī vēl nav atvērta';

  @override
  String settingsAppMarkers(String partner) {
    return 'Paziņot, ko lasu: $partner';
  }

  @override
  String get settingsAppMarkersBody => 'Cilvēki tur redz, kad lasāt viņu ziņas.';

  @override
  String settingsAppMuted(String partner) {
    return 'Bez skaņas: $partner';
  }

  @override
  String get settingsAppMutedBody => 'Ziņas no turienes pienāk klusi.';

  @override
  String get settingsInbox => 'Citu lietotņu sarunu vieta';

  @override
  String get settingsWho => 'Kas drīkst man rakstīt pirmais';

  @override
  String get settingsWhoBody => 'Tas attiecas uz cilvēkiem citās lietotnēs. Esošās sarunas turpinās.';

  @override
  String get settingsWhoNobody => 'Neviens';

  @override
  String get settingsWhoNobodyBody => 'Turpinās tikai esošās sarunas.';

  @override
  String get settingsWhoWrittenTo => 'Cilvēki, kuriem rakstu';

  @override
  String get settingsWhoWrittenToBody => 'Kuriem rakstījāt pirmais.';

  @override
  String get settingsWhoContacts => 'Mani kontakti';

  @override
  String get settingsWhoContactsBody => 'Viņu sarunas atveras bez pieprasījuma.';

  @override
  String get settingsWhoEverybody => 'Visi';

  @override
  String get settingsWhoEverybodyBody => 'Kontakti uzreiz. Citi kā pieprasījums, par kuru izlemjat.';

  @override
  String get contactsTitle => 'Kontakti';

  @override
  String get contactsTake => 'Izmantot telefona kontaktus';

  @override
  String get contactsBody => 'Kam tur ir numurs, nav svešinieks un tiek rādīts ar jūsu doto vārdu. Tie paliek šajā telefonā.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Zināmi $count numuri',
      one: 'Zināms $count numurs',
      zero: 'Zināmi $count numuri',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefons neļauj Causeway lasīt kontaktus. Atļaujiet to telefona iestatījumos un mēģiniet vēlreiz.';

  @override
  String get settingsNotifications => 'Paziņojumi';

  @override
  String get settingsNotifyText => 'Rādīt tekstu bloķētā ekrānā';

  @override
  String get settingsNotifyTextBody => 'Citādi tikai to, kurš rakstīja.';

  @override
  String get settingsNotifyRequests => 'Ziņot man par pieprasījumiem';

  @override
  String get settingsNotifyRequestsBody => 'Tiem nekad nav skaņas.';

  @override
  String get notifyNative => 'Jūsu pašu pakalpojuma ziņas';

  @override
  String get notifyThirdParty => 'Ziņas no citām lietotnēm';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count jaunas ziņas',
      one: '$count jauna ziņa',
      zero: '$count jaunu ziņu',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Atbildēt';

  @override
  String get notifyAskTitle => 'Uzziniet par jaunām ziņām';

  @override
  String get notifyAskBody => 'Causeway jums pasaka, kad kāds raksta. Bloķēts ekrāns rāda, kurš rakstīja, bet ne vārdus, ja neizvēlaties citādi.';

  @override
  String get notifyAskYes => 'Atļaut paziņojumus';

  @override
  String get notifyDenied => 'Telefons nerāda Causeway paziņojumus. Atļaujiet tos telefona iestatījumos.';

  @override
  String get notifyMuted => 'Apklusinātās sarunas';

  @override
  String get notifyMutedNone => 'Neviena saruna nav apklusināta. Turiet sarunu sarakstā ilgāk, lai to apklusinātu.';

  @override
  String get notifyPhone => 'Skaņas un cits, telefona iestatījumos';

  @override
  String get notifyProblems => 'Nenosūtītas ziņas';

  @override
  String get notifyKept => 'Tā ir saglabāta sarunā kā melnraksts.';

  @override
  String get settingsBlocked => 'Bloķētie cilvēki';

  @override
  String get settingsPrivacy => 'Privātums';

  @override
  String get settingsPhone => 'Šis telefons';

  @override
  String get settingsDiagnostics => 'Diagnostika';

  @override
  String get settingsFailedTitle => 'Jūsu iestatījumus nevarēja nolasīt';

  @override
  String get changeTitle => 'Mainīt numuru';

  @override
  String get changeUnderWay => 'Tiek mainīts';

  @override
  String get changeBody => 'Gadījumam, kad jums ir jauns tālruņa numurs. Notiek šādi.';

  @override
  String get changePointStays => 'Jūsu sarunas paliek';

  @override
  String get changePointStaysBody => 'Tāpat iestatījumi, bloķējumi un drošības numurs.';

  @override
  String changePointTold(String service) {
    return 'Cilvēki tajā pašā pakalpojumā ($service) uzzina';
  }

  @override
  String get changePointToldBody => 'Tie, ar kuriem jums ir saruna, uzzina jauno numuru.';

  @override
  String get changePointWait => 'Cilvēki citās lietotnēs ne';

  @override
  String get changePointWaitBody => 'Sarunas ar viņiem gaida, līdz piekrītat katrai lietotnei, ka viņi to uzzina. Tad viņiem varbūt jūs būs jāpieņem vēlreiz.';

  @override
  String get changePointOutside => 'Ar numuru no citurienes';

  @override
  String get changePointOutsideBody => 'Sarunas ar citām lietotnēm var tikai lasīt, līdz jūsu numurs atkal pieder Eiropas Ekonomikas zonai.';

  @override
  String get changePointAccount => 'Jaunajam numuram vajag kontu';

  @override
  String changePointAccountBody(String service) {
    return '$service jums to dod, ar paroli vai kodu. Vecā numura konts tiek slēgts.';
  }

  @override
  String get changeNewNumber => 'Jaunais numurs';

  @override
  String changeNewNumberBody(String service) {
    return 'Ar paroli vai kodu, ko tam deva $service.';
  }

  @override
  String get changeGoOnTitle => 'Sarunas ar citām lietotnēm var turpināties ar šo numuru';

  @override
  String get changeGoOnBody => 'Tiklīdz piekrītat katrai lietotnei, ka tur to uzzina.';

  @override
  String changeConfirmTitle(String number) {
    return 'Mainīt uz $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Numura $number konts tiek slēgts. No šejienes to nevar atvērt vēlreiz.';
  }

  @override
  String get changeWorkingTitle => 'Jūsu numurs tiek mainīts';

  @override
  String get changeWorkingBody => 'Varat atstāt šo lapu. Tas turpinās pats, kad ir savienojums.';

  @override
  String get changeSigningIn => 'Piesakās ar jauno numuru';

  @override
  String get changeLeaving => 'Pabeidz ar veco numuru iesākto';

  @override
  String get changeClosing => 'Vecā numura konts tiek slēgts';

  @override
  String get changeDone => 'Gatavs';

  @override
  String get changeLeave => 'Atstāt šo lapu';

  @override
  String changeDoneTitle(String number) {
    return 'Jūsu numurs tagad ir $number';
  }

  @override
  String get changeDoneBody => 'Jūsu sarunas ir tur, kur bija.';

  @override
  String get changeOldTitle => 'Jūsu vecais numurs';

  @override
  String get changeOldOpenTitle => 'Jūsu vecais numurs vēl ir atvērts';

  @override
  String changeOldClosed(String number) {
    return 'Numura $number konts ir slēgts. Kas uz to raksta, uzzina, ka tā nav.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Jūsu pakalpojums neslēdza numura $number kontu. Palūdziet to: turp sūtīto jūs neredzat.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Vēl nav zināms, vai numura $number konts ir slēgts.';
  }

  @override
  String get changeThirdPartyClosed => 'Sarunas ar citām lietotnēm var tikai lasīt';

  @override
  String get changeTellTitle => 'Kas drīkst uzzināt jauno numuru?';

  @override
  String get changeTellBody => 'Sarunas ar cilvēkiem šajās lietotnēs gaida, līdz ļaujat to uzzināt.';

  @override
  String get changeTell => 'Kopīgot';

  @override
  String changeTellTo(String partner) {
    return 'Kopīgot manu jauno numuru: $partner';
  }

  @override
  String get warningBadlySigned => 'Jauno lietotņu sarakstu nav parakstījis jūsu pakalpojums. Tiek izmantots pēdējais derīgais.';

  @override
  String get warningRolledBack => 'Jūsu pakalpojums deva vecu lietotņu sarakstu. Tiek izmantots pēdējais derīgais.';

  @override
  String get warningMalformed => 'Jauno lietotņu sarakstu nevar nolasīt. Tiek izmantots pēdējais derīgais.';

  @override
  String get warningNewerForm => 'Jaunajam lietotņu sarakstam vajag jaunāku Causeway. Atjauniniet lietotni.';

  @override
  String get warningFromTheFuture => 'Jaunais lietotņu saraksts ir no nākotnes. Pārbaudiet telefona pulksteni.';

  @override
  String get warningTooLarge => 'Jaunais lietotņu saraksts ir par lielu. Tiek izmantots pēdējais derīgais.';

  @override
  String get warningKeyReplacement => 'Atslēga, kas paraksta lietotņu sarakstu, tiek nomainīta. Jums nekas nav jādara.';

  @override
  String get blockedTitle => 'Bloķētie cilvēki';

  @override
  String get blockedEmptyTitle => 'Neviens nav bloķēts';

  @override
  String get blockedEmptyBody => 'Kādu varat bloķēt no sarunas vai pieprasījuma. Viņam to nepaziņo.';

  @override
  String get blockedFailedTitle => 'Sarakstu nevarēja nolasīt';

  @override
  String blockedSince(String date) {
    return 'Kopš $date';
  }

  @override
  String get blockedUnblock => 'Atbloķēt';

  @override
  String blockedUnblockTitle(String name) {
    return 'Atbloķēt: $name?';
  }

  @override
  String get blockedUnblockBody => 'Šis cilvēks atkal var jums rakstīt pēc jūsu iestatītajiem noteikumiem.';

  @override
  String get blockedAdd => 'Bloķēt numuru';

  @override
  String get blockedAddBody => 'Kam ir šis numurs, ir bloķēts katrā lietotnē, kur tas ir zināms.';

  @override
  String get tourAction => 'Kas ir drošības numurs?';

  @override
  String get tourKeyTitle => 'Katrai ierīcei ir atslēga';

  @override
  String get tourKeyBody => 'Ziņas šifrē otra cilvēka ierīcēm. Drošības numurs ir ierīces atslēga, uzrakstīta tā, lai to varētu salīdzināt.';

  @override
  String get tourCompareTitle => 'Salīdzinājums parāda, ka neviena pa vidu nav';

  @override
  String get tourCompareBody => 'Dariet to vienreiz, vislabāk satiekoties. Vai numurs abos telefonos ir vienāds? Tad neviens cits nevar lasīt, ko rakstāt.';

  @override
  String get tourChangeTitle => 'Ja tas mainās, jūs uzzināsiet';

  @override
  String get tourChangeBody => 'Jaunam telefonam ir jauns numurs. Kad esat salīdzinājis, nekas nenonāk jaunā ierīcē, pirms to pieņemat.';

  @override
  String get scanAction => 'Skenēt otra kodu';

  @override
  String get scanHint => 'Pavērsiet kameru pret drošības numura kodu otrā telefonā.';

  @override
  String scanSame(String name) {
    return 'Sakrīt. Šī ierīce ($name) tagad skaitās salīdzināta.';
  }

  @override
  String get scanDifferent => 'Atslēga ir cita. Neuzticieties šai ierīcei, pirms zināt, kāpēc.';

  @override
  String scanNotNamed(String name) {
    return 'Kods ir no šī cilvēka ($name), bet tas nenosauc nevienu no šīm ierīcēm.';
  }

  @override
  String get scanOtherAccount => 'Šis ir cita konta kods.';

  @override
  String get scanNoCode => 'Šis nav drošības numura kods.';

  @override
  String get scanAgain => 'Skenēt vēlreiz';

  @override
  String get scanNoCamera => 'Kameru tagad nevar lietot. Varbūt to lieto cita lietotne.';

  @override
  String get scanExplain => 'Kamera meklē kodu otrā tālrunī un neko citu. Neviens attēls netiek glabāts.';

  @override
  String get safetyTitle => 'Drošības numurs';

  @override
  String safetyExplained(String name) {
    return 'Salīdziniet tos ($name) blakus vai nolasot pa telefonu. Ja tie ir vienādi, neviena pa vidu nav.';
  }

  @override
  String get safetyMine => 'Jūsu telefons';

  @override
  String get safetyCode => 'Jūsu drošības numura kods';

  @override
  String safetyCodeBody(String name) {
    return 'Tas pats kā kods: $name to var skenēt ar savu lietotni.';
  }

  @override
  String get safetyTheirs => 'Otra ierīces';

  @override
  String get safetyNone => 'Otra lietotne vēl nav parādījusi ierīci. Tā parādīs, kad rakstīsiet viens otram.';

  @override
  String get safetyFailedTitle => 'Ierīces nevarēja nolasīt';

  @override
  String safetyDevice(String number) {
    return 'Ierīce $number';
  }

  @override
  String get safetyInactive => 'Vairs netiek lietota';

  @override
  String get safetyNoKey => 'Tās atslēga vēl nav redzēta.';

  @override
  String get trustUndecided => 'Jauna. Tā neko nesaņem, līdz to pieņemat.';

  @override
  String get trustFirstUse => 'Pieņemta, nav salīdzināta';

  @override
  String get trustVerified => 'Salīdzināta un pieņemta';

  @override
  String get trustRefused => 'Noraidīta. Tā neko nesaņem.';

  @override
  String get trustChanged => 'Tās atslēga ir mainījusies. Nekas netiek sūtīts, līdz izlemjat.';

  @override
  String get safetyMatches => 'Tie sakrīt';

  @override
  String get safetyAcceptWithout => 'Pieņemt bez salīdzināšanas';

  @override
  String get safetyRefuse => 'Noraidīt šo ierīci';

  @override
  String get safetyConfirmTitle => 'Vai visi cipari sakrīt?';

  @override
  String get safetyConfirmBody => 'Tad šī ierīce skaitās salīdzināta, un jūs uzzināsiet, pirms kāda cita ierīce saņem jūsu ziņas.';

  @override
  String get infoTitle => 'Ziņa';

  @override
  String get infoState => 'Kādā stāvoklī tā ir';

  @override
  String get infoWay => 'Tās ceļš';

  @override
  String get infoFailedTitle => 'Par šo ziņu nekas nav zināms';

  @override
  String infoWritten(String when) {
    return 'Rakstīts: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Pienāca: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Serveris pieņēma: $when';
  }

  @override
  String get infoWaits => 'Kāpēc tā gaida';

  @override
  String get infoFailed => 'Kāpēc tā nav nosūtīta';

  @override
  String get infoUnreadable => 'Kāpēc to nevar parādīt';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'No otra ierīces $number';
  }

  @override
  String get infoCopy => 'Kopēt notikušo';

  @override
  String get infoCopied => 'Nokopēts. Tajā nav neviena ziņas vārda.';

  @override
  String get traceStored => 'Saglabāta šajā telefonā';

  @override
  String get traceWaiting => 'Gaida';

  @override
  String get tracePreparing => 'Tiek sagatavota';

  @override
  String get tracePrepared => 'Sagatavota';

  @override
  String get traceUploading => 'Tiek augšupielādēta';

  @override
  String get traceUploaded => 'Augšupielādēta jūsu pakalpojumā';

  @override
  String get traceDownloading => 'Tiek lejupielādēta';

  @override
  String get traceDownloaded => 'Lejupielādēta un pārbaudīta';

  @override
  String get traceSealed => 'Šifrēta';

  @override
  String get traceSentAgain => 'Nodota vēlreiz';

  @override
  String get traceAcknowledged => 'Tā ir jūsu pakalpojumam';

  @override
  String get traceFoundInArchive => 'Atrasta jūsu pakalpojuma arhīvā';

  @override
  String get traceDelivered => 'Tā ir otrai ierīcei';

  @override
  String get traceRead => 'Tā ir izlasīta';

  @override
  String get traceFailed => 'Nav nosūtīts';

  @override
  String get traceReceived => 'Saņemta un atšifrēta';

  @override
  String get traceUnreadable => 'Nevarēja atšifrēt';

  @override
  String get traceRepaired => 'Tomēr varēja atšifrēt';

  @override
  String get traceRefused => 'Noraidīta';

  @override
  String get diagnosticsShare => 'Sūtīt kādam, kas palīdz';

  @override
  String get bundleTitle => 'Pārskats atbalsta dienestam';

  @override
  String get bundleBody => 'Tas ir viss, kas tiek sūtīts. Tur nav teikts, ko, kam un ar kādām atslēgām rakstījāt. Vispirms izlasiet.';

  @override
  String get diagnosticsTitle => 'Diagnostika';

  @override
  String get diagnosticsBody => 'Ko šis telefons zina par savu savienojumu. Tajā nav ziņu, vārdu un atslēgu.';

  @override
  String get diagnosticsConnection => 'Savienojums';

  @override
  String get diagnosticsConnectionOnline => 'Savienots, aktuāls';

  @override
  String get diagnosticsStorage => 'Krātuve';

  @override
  String get diagnosticsStorageOk => 'Kārtībā';

  @override
  String get diagnosticsStorageFull => 'Pilna';

  @override
  String get diagnosticsStorageDamaged => 'Bojāta';

  @override
  String get diagnosticsArchive => 'Jūsu pakalpojuma arhīvs';

  @override
  String get diagnosticsArchiveThere => 'Ir. Jūsu prombūtnē pienākušais tiek ielādēts.';

  @override
  String get diagnosticsArchiveNone => 'Nav. Starp pakalpojumiem zudušais zūd nemanot.';

  @override
  String get diagnosticsArchiveUnknown => 'Vēl nav zināms';

  @override
  String get diagnosticsPartners => 'Lietotņu saraksts';

  @override
  String get diagnosticsPartnersNone => 'Vēl nav';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Numurs $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Šī ierīce';

  @override
  String get diagnosticsWarning => 'Ķibele ar lietotņu sarakstu';

  @override
  String get diagnosticsPolicy => 'Kas drīkst ar jums sazināties';

  @override
  String get diagnosticsNumberChange => 'Pēdējā numura maiņa';

  @override
  String get diagnosticsCopied => 'Nokopēts';

  @override
  String get diagnosticsCopy => 'Kopēt';

  @override
  String get attachAction => 'Pievienot';

  @override
  String get attachPhoto => 'Uzņemt fotoattēlu';

  @override
  String get attachVideo => 'Filmēt video';

  @override
  String get attachGallery => 'Fotoattēli un video';

  @override
  String get attachFailed => 'Telefons to nevarēja nodot. Mēģiniet vēlreiz.';

  @override
  String get refusedCamera => 'Causeway nedrīkst lietot kameru';

  @override
  String get refusedPhotos => 'Causeway nedrīkst redzēt jūsu fotoattēlus';

  @override
  String get refusedMicrophone => 'Causeway nedrīkst lietot mikrofonu';

  @override
  String get refusedBody => 'Atļaujiet to telefona iestatījumos un mēģiniet vēlreiz.';

  @override
  String sendTo(String name) {
    return 'Sūtīt: $name';
  }

  @override
  String get previewCaption => 'Paraksts';

  @override
  String get previewAlt => 'Apraksts';

  @override
  String get previewAltBody => 'Tiek nolasīts šajā telefonā. Tas netiek sūtīts: kas citiem jāzina par attēlu, jāraksta parakstā.';

  @override
  String get previewTrim => 'Sūtāmā daļa';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Pielāgots, lai ietilptu $size, kas šeit ir lielākais.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Tas ir $size. Lielākais, ko šeit var sūtīt, ir $most.';
  }

  @override
  String get previewNotTaken => 'Šādus failus šajā sarunā nevar sūtīt.';

  @override
  String get previewKeepsAll => 'Tiek sūtīts, kāds ir, ar visu faila saturu: bieži arī kur un kad tas tapis.';

  @override
  String get previewCanRun => 'Tas var darboties kā programma. Dažas lietotnes šādus failus noraida vai par tiem brīdina.';

  @override
  String get previewDisguised => 'Tas ir kas cits, nekā saka nosaukums. Dažas lietotnes šādus failus noraida vai par tiem brīdina.';

  @override
  String get previewFailedTitle => 'To nevar nosūtīt';

  @override
  String get voiceRecord => 'Ierakstīt balss ziņu';

  @override
  String get voiceHint => 'Turiet mikrofonu, kamēr runājat, un atlaidiet, lai sūtītu.';

  @override
  String get voiceSlide => 'Velciet prom, lai atceltu';

  @override
  String get voiceRecording => 'Ieraksta';

  @override
  String get voicePaused => 'Ieraksts pauzēts';

  @override
  String get voicePause => 'Pauzēt ierakstu';

  @override
  String get voiceResume => 'Turpināt ierakstu';

  @override
  String get voiceDelete => 'Dzēst ierakstu';

  @override
  String get voiceDeleteTitle => 'Dzēst šo ierakstu?';

  @override
  String get voiceDeleteBody => 'Neviens to nav saņēmis, un to nevar atgūt.';

  @override
  String voiceUnsent(String length) {
    return 'Nenosūtīta balss ziņa, $length';
  }

  @override
  String get voiceDiscard => 'Atmest';

  @override
  String get voiceNoMicrophone => 'Mikrofonu tagad nevar lietot. Varbūt to lieto cita lietotne.';

  @override
  String get kindPhotos => 'Fotoattēli';

  @override
  String get kindVoices => 'Balss ziņas';

  @override
  String get kindVideos => 'Video';

  @override
  String get kindFiles => 'Faili';

  @override
  String get qualityHd => 'Augsta kvalitāte';

  @override
  String get qualityHdBody => 'Fotoattēli un video ir asāki un patērē vairāk datu.';

  @override
  String get autoAlways => 'Jebkurā tīklā';

  @override
  String get autoWifi => 'Tikai ar Wi-Fi';

  @override
  String get autoNever => 'Nekad';

  @override
  String get storageTitle => 'Krātuve un dati';

  @override
  String get storageDownload => 'Lejupielādē bez jautāšanas';

  @override
  String get storageDownloadBody => 'Viss pārējais tiek lejupielādēts, kad pieskaraties. No cilvēkiem, kuri tikai lūdz rakstīt, nekas.';

  @override
  String get storageSending => 'Ko sūtāt';

  @override
  String get storageLowData => 'Mazāk datu balss ziņām';

  @override
  String get storageLowDataBody => 'Par trešdaļu mazāk un mazliet neskaidrāk.';

  @override
  String get storageUse => 'Izmantotā vieta';

  @override
  String storageTotal(String size) {
    return 'Kopā $size';
  }

  @override
  String get storageByKind => 'Pēc veida';

  @override
  String get storageByChat => 'Pēc sarunas';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count vienumi, $size',
      one: '$count vienums, $size',
      zero: '$count vienumu, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Noņemt visu: $what';
  }

  @override
  String get storageOlder => 'Noņemt vecāko';

  @override
  String get storageMonth => 'Vecāks par mēnesi';

  @override
  String get storageMonths => 'Vecāks par trim mēnešiem';

  @override
  String get storageYear => 'Vecāks par gadu';

  @override
  String storageConfirmSize(String size) {
    return 'Atbrīvosies $size.';
  }

  @override
  String get storageConfirm => 'Ziņas paliek. Saņemto var lejupielādēt vēlreiz tikai, kamēr tas vēl ir sūtītāja pakalpojumam.';

  @override
  String get storageYes => 'Noņemt';

  @override
  String storageFreed(String size) {
    return 'Atbrīvots: $size.';
  }

  @override
  String get storageFreedNothing => 'Nebija ko noņemt.';

  @override
  String get storageEmptyTitle => 'Šajā telefonā nav multivides';

  @override
  String get storageEmptyBody => 'Šeit tiek skaitīti jūsu sarunu fotoattēli, balss ziņas, video un faili.';

  @override
  String get storageFailedTitle => 'Izmantoto vietu nevarēja nolasīt';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Saruna ar citu lietotni: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'plkst. $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Debesbraukšanas sala',
        'AD': 'Andora',
        'AE': 'Apvienotie Arābu Emirāti',
        'AF': 'Afganistāna',
        'AG': 'Antigva un Barbuda',
        'AI': 'Angilja',
        'AL': 'Albānija',
        'AM': 'Armēnija',
        'AO': 'Angola',
        'AQ': 'Antarktika',
        'AR': 'Argentīna',
        'AS': 'ASV Samoa',
        'AT': 'Austrija',
        'AU': 'Austrālija',
        'AW': 'Aruba',
        'AX': 'Olandes salas',
        'AZ': 'Azerbaidžāna',
        'BA': 'Bosnija un Hercegovina',
        'BB': 'Barbadosa',
        'BD': 'Bangladeša',
        'BE': 'Beļģija',
        'BF': 'Burkinafaso',
        'BG': 'Bulgārija',
        'BH': 'Bahreina',
        'BI': 'Burundija',
        'BJ': 'Benina',
        'BL': 'Senbartelmī',
        'BM': 'Bermudu salas',
        'BN': 'Bruneja',
        'BO': 'Bolīvija',
        'BQ': 'Nīderlandes Karību salas',
        'BR': 'Brazīlija',
        'BS': 'Bahamu salas',
        'BT': 'Butāna',
        'BV': 'Buvē sala',
        'BW': 'Botsvāna',
        'BY': 'Baltkrievija',
        'BZ': 'Beliza',
        'CA': 'Kanāda',
        'CC': 'Kokosu (Kīlinga) salas',
        'CD': 'Kongo (Kinšasa)',
        'CF': 'Centrālāfrikas Republika',
        'CG': 'Kongo (Brazavila)',
        'CH': 'Šveice',
        'CI': 'Kotdivuāra',
        'CK': 'Kuka salas',
        'CL': 'Čīle',
        'CM': 'Kamerūna',
        'CN': 'Ķīna',
        'CO': 'Kolumbija',
        'CP': 'Klipertona sala',
        'CQ': 'Sark',
        'CR': 'Kostarika',
        'CU': 'Kuba',
        'CV': 'Kaboverde',
        'CW': 'Kirasao',
        'CX': 'Ziemsvētku sala',
        'CY': 'Kipra',
        'CZ': 'Čehija',
        'DE': 'Vācija',
        'DG': 'Djego Garsijas atols',
        'DJ': 'Džibutija',
        'DK': 'Dānija',
        'DM': 'Dominika',
        'DO': 'Dominikāna',
        'DZ': 'Alžīrija',
        'EA': 'Seūta un Melilja',
        'EC': 'Ekvadora',
        'EE': 'Igaunija',
        'EG': 'Ēģipte',
        'EH': 'Rietumsahāra',
        'ER': 'Eritreja',
        'ES': 'Spānija',
        'ET': 'Etiopija',
        'FI': 'Somija',
        'FJ': 'Fidži',
        'FK': 'Folklenda salas',
        'FM': 'Mikronēzija',
        'FO': 'Fēru salas',
        'FR': 'Francija',
        'GA': 'Gabona',
        'GB': 'Apvienotā Karaliste',
        'GD': 'Grenāda',
        'GE': 'Gruzija',
        'GF': 'Francijas Gviāna',
        'GG': 'Gērnsija',
        'GH': 'Gana',
        'GI': 'Gibraltārs',
        'GL': 'Grenlande',
        'GM': 'Gambija',
        'GN': 'Gvineja',
        'GP': 'Gvadelupa',
        'GQ': 'Ekvatoriālā Gvineja',
        'GR': 'Grieķija',
        'GS': 'Dienviddžordžija un Dienvidsendviču salas',
        'GT': 'Gvatemala',
        'GU': 'Guama',
        'GW': 'Gvineja-Bisava',
        'GY': 'Gajāna',
        'HK': 'Ķīnas īpašās pārvaldes apgabals Honkonga',
        'HM': 'Hērda sala un Makdonalda salas',
        'HN': 'Hondurasa',
        'HR': 'Horvātija',
        'HT': 'Haiti',
        'HU': 'Ungārija',
        'IC': 'Kanāriju salas',
        'ID': 'Indonēzija',
        'IE': 'Īrija',
        'IL': 'Izraēla',
        'IM': 'Menas sala',
        'IN': 'Indija',
        'IO': 'Indijas okeāna Britu teritorija',
        'IQ': 'Irāka',
        'IR': 'Irāna',
        'IS': 'Islande',
        'IT': 'Itālija',
        'JE': 'Džērsija',
        'JM': 'Jamaika',
        'JO': 'Jordānija',
        'JP': 'Japāna',
        'KE': 'Kenija',
        'KG': 'Kirgizstāna',
        'KH': 'Kambodža',
        'KI': 'Kiribati',
        'KM': 'Komoru salas',
        'KN': 'Sentkitsa un Nevisa',
        'KP': 'Ziemeļkoreja',
        'KR': 'Dienvidkoreja',
        'KW': 'Kuveita',
        'KY': 'Kaimanu salas',
        'KZ': 'Kazahstāna',
        'LA': 'Laosa',
        'LB': 'Libāna',
        'LC': 'Sentlūsija',
        'LI': 'Lihtenšteina',
        'LK': 'Šrilanka',
        'LR': 'Libērija',
        'LS': 'Lesoto',
        'LT': 'Lietuva',
        'LU': 'Luksemburga',
        'LV': 'Latvija',
        'LY': 'Lībija',
        'MA': 'Maroka',
        'MC': 'Monako',
        'MD': 'Moldova',
        'ME': 'Melnkalne',
        'MF': 'Senmartēna',
        'MG': 'Madagaskara',
        'MH': 'Māršala salas',
        'MK': 'Ziemeļmaķedonija',
        'ML': 'Mali',
        'MM': 'Mjanma (Birma)',
        'MN': 'Mongolija',
        'MO': 'ĶTR īpašais administratīvais reģions Makao',
        'MP': 'Ziemeļu Marianas salas',
        'MQ': 'Martinika',
        'MR': 'Mauritānija',
        'MS': 'Montserrata',
        'MT': 'Malta',
        'MU': 'Maurīcija',
        'MV': 'Maldīvija',
        'MW': 'Malāvija',
        'MX': 'Meksika',
        'MY': 'Malaizija',
        'MZ': 'Mozambika',
        'NA': 'Namībija',
        'NC': 'Jaunkaledonija',
        'NE': 'Nigēra',
        'NF': 'Norfolkas sala',
        'NG': 'Nigērija',
        'NI': 'Nikaragva',
        'NL': 'Nīderlande',
        'NO': 'Norvēģija',
        'NP': 'Nepāla',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Jaunzēlande',
        'OM': 'Omāna',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Francijas Polinēzija',
        'PG': 'Papua-Jaungvineja',
        'PH': 'Filipīnas',
        'PK': 'Pakistāna',
        'PL': 'Polija',
        'PM': 'Senpjēra un Mikelona',
        'PN': 'Pitkērnas salas',
        'PR': 'Puertoriko',
        'PS': 'Palestīnas teritorijas',
        'PT': 'Portugāle',
        'PW': 'Palau',
        'PY': 'Paragvaja',
        'QA': 'Katara',
        'RE': 'Reinjona',
        'RO': 'Rumānija',
        'RS': 'Serbija',
        'RU': 'Krievija',
        'RW': 'Ruanda',
        'SA': 'Saūda Arābija',
        'SB': 'Zālamana salas',
        'SC': 'Seišelu salas',
        'SD': 'Sudāna',
        'SE': 'Zviedrija',
        'SG': 'Singapūra',
        'SH': 'Sv.Helēnas sala',
        'SI': 'Slovēnija',
        'SJ': 'Svalbāra un Jana Majena sala',
        'SK': 'Slovākija',
        'SL': 'Sjerraleone',
        'SM': 'Sanmarīno',
        'SN': 'Senegāla',
        'SO': 'Somālija',
        'SR': 'Surinama',
        'SS': 'Dienvidsudāna',
        'ST': 'Santome un Prinsipi',
        'SV': 'Salvadora',
        'SX': 'Sintmārtena',
        'SY': 'Sīrija',
        'SZ': 'Svatini',
        'TA': 'Tristana da Kuņjas salu teritorijas',
        'TC': 'Tērksas un Kaikosas salas',
        'TD': 'Čada',
        'TF': 'Francijas Dienvidjūru teritorija',
        'TG': 'Togo',
        'TH': 'Taizeme',
        'TJ': 'Tadžikistāna',
        'TK': 'Tokelau',
        'TL': 'Austrumtimora',
        'TM': 'Turkmenistāna',
        'TN': 'Tunisija',
        'TO': 'Tonga',
        'TR': 'Turcija',
        'TT': 'Trinidāda un Tobāgo',
        'TV': 'Tuvalu',
        'TW': 'Taivāna',
        'TZ': 'Tanzānija',
        'UA': 'Ukraina',
        'UG': 'Uganda',
        'UM': 'ASV Mazās Aizjūras salas',
        'US': 'Amerikas Savienotās Valstis',
        'UY': 'Urugvaja',
        'UZ': 'Uzbekistāna',
        'VA': 'Vatikāns',
        'VC': 'Sentvinsenta un Grenadīnas',
        'VE': 'Venecuēla',
        'VG': 'Britu Virdžīnas',
        'VI': 'ASV Virdžīnas',
        'VN': 'Vjetnama',
        'VU': 'Vanuatu',
        'WF': 'Volisa un Futunas salas',
        'WS': 'Samoa',
        'XK': 'Kosova',
        'YE': 'Jemena',
        'YT': 'Majota',
        'ZA': 'Dienvidāfrikas Republika',
        'ZM': 'Zambija',
        'ZW': 'Zimbabve',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
