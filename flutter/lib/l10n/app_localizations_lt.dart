// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Lithuanian (`lt`).
class AppLocalizationsLt extends AppLocalizations {
  AppLocalizationsLt([String locale = 'lt']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Priimti';

  @override
  String get actionAgain => 'Bandyti dar kartą';

  @override
  String get actionBack => 'Atgal';

  @override
  String get actionBlock => 'Blokuoti';

  @override
  String get actionCancel => 'Atšaukti';

  @override
  String get actionClose => 'Uždaryti';

  @override
  String get actionContinue => 'Tęsti';

  @override
  String get actionCopy => 'Kopijuoti tekstą';

  @override
  String get actionDismiss => 'Ne dabar';

  @override
  String get actionDone => 'Baigta';

  @override
  String get actionMore => 'Daugiau';

  @override
  String get actionOpenSettings => 'Atidaryti nustatymus';

  @override
  String get actionRefuse => 'Atmesti';

  @override
  String get actionReport => 'Pranešti';

  @override
  String get actionSearch => 'Ieškoti';

  @override
  String get actionSetUp => 'Nustatyti';

  @override
  String get actionSignInAgain => 'Prisijungti iš naujo';

  @override
  String get actionUndo => 'Anuliuoti';

  @override
  String get loading => 'Įkeliama';

  @override
  String get linkCopied => 'Nukopijuota';

  @override
  String listAnd(String first, String last) {
    return '$first ir $last';
  }

  @override
  String get openingTitle => 'Atidaromi jūsų pokalbiai';

  @override
  String get openingFailedTitle => 'Nepavyko atidaryti jūsų pokalbių';

  @override
  String get openingRecover => 'Išgelbėti, ką galima perskaityti';

  @override
  String get openingRecoverExplained => 'Sugadintas failas lieka nepakeistas šalia naujo. Žmonės, kuriems rašote, matys naują saugos numerį.';

  @override
  String get openingRecovering => 'Atkuriami jūsų pokalbiai';

  @override
  String get openingAnew => 'Ištrinti ir prisijungti iš naujo';

  @override
  String get openingAnewExplained => 'Jei tai nepadeda, raktas prarastas, pavyzdžiui, atkūrus nustatymus ar su kito telefono kopija. Tada niekas negali perskaityti šio telefono pokalbių. Galite juos čia ištrinti ir prisijungti iš naujo.';

  @override
  String get openingAnewQuestion => 'Ištrinti pokalbius iš šio telefono?';

  @override
  String get openingAnewConsequence => 'Jų nebus galima grąžinti. Žmonės, kuriems rašote, matys naują saugos numerį.';

  @override
  String get recoveredTitle => 'Jūsų pokalbiai atkurti';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Išgelbėta $count žinučių.',
      few: 'Išgelbėtos $count žinutės.',
      one: 'Išgelbėta $count žinutė.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Išgelbėta $count pokalbių.',
      few: 'Išgelbėti $count pokalbiai.',
      one: 'Išgelbėtas $count pokalbis.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count žinučių dar laukia išsiuntimo. Jos išeis pačios.',
      few: '$count žinutės dar laukia išsiuntimo. Jos išeis pačios.',
      one: '$count žinutė dar laukia išsiuntimo. Ji išeis pati.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Nepavyko perskaityti iki $count žinučių ir pokalbių.',
      few: 'Nepavyko perskaityti iki $count žinučių ir pokalbių.',
      one: 'Nepavyko perskaityti $count žinutės ar pokalbio.',
      zero: 'Kiek žinoma, nieko netrūksta.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Žmonės, kuriems rašote, mato naują saugos numerį. Palyginkite jį iš naujo su tais, su kuriais buvote palyginę.';

  @override
  String get recoveredAside => 'Sugadintas failas išsaugotas. Ištrinkite jį, kai nieko netrūks.';

  @override
  String get recoveredDelete => 'Ištrinti sugadintą failą';

  @override
  String get recoveredDeleted => 'Sugadintas failas ištrintas.';

  @override
  String get welcomeTitle => 'Viena programėlė. Ir žmonėms kitose programėlėse.';

  @override
  String get welcomeBody => 'Su „Causeway“ rašote žmonėms, kurie naudoja kitą pokalbių programėlę, visapusiškai šifruotai ir iš savo numerio.';

  @override
  String get welcomePointEncrypted => 'Visada visapusiškai šifruota. Kitaip niekas nesiunčiama.';

  @override
  String get welcomePointShared => 'Žmonės kitose programėlėse sužino jūsų telefono numerį ir daugiau nieko apie jus.';

  @override
  String get welcomePointYours => 'Išjungta, kol neįjungiate. Jūs renkatės, kurios programėlės gali su jumis susisiekti.';

  @override
  String get welcomeStart => 'Pradėti su mano numeriu';

  @override
  String get numberTitle => 'Jūsų telefono numeris';

  @override
  String get numberBody => 'Pagal jį jus pažįsta. Jis rašomas su šalies kodu.';

  @override
  String get numberCountry => 'Šalis';

  @override
  String get numberCountryOther => 'Kita šalis: įveskite + ir jos kodą';

  @override
  String get numberCountrySearch => 'Ieškoti šalies';

  @override
  String get numberCountryNone => 'Sąraše nėra tokio pavadinimo šalies. Įrašykite į numerį + ir šalies kodą.';

  @override
  String get numberCountriesInside => 'Europos ekonominė erdvė';

  @override
  String get numberCountriesOutside => 'Kitos šalys';

  @override
  String get numberField => 'Telefono numeris';

  @override
  String get numberEligibleTitle => 'Su šiuo numeriu galimi pokalbiai su kitomis programėlėmis';

  @override
  String get numberEligibleBody => 'Jis priklauso Europos ekonominei erdvei, kur įstatymas atveria pokalbių programėles viena kitai. Vėliau nuspręsite, ar tuo naudotis.';

  @override
  String get numberOutsideTitle => 'Su šiuo numeriu pokalbių su kitomis programėlėmis nėra';

  @override
  String get numberOutsideBody => 'Jie skirti Europos ekonominės erdvės numeriams. Visa kita veikia. Svarbu numeris, o ne kur esate.';

  @override
  String get eligibilityInEea => 'Numeris priklauso Europos ekonominei erdvei.';

  @override
  String get eligibilityOutsideEea => 'Numeris priklauso regionui už Europos ekonominės erdvės ribų.';

  @override
  String get eligibilityNoRegion => 'Numeris nepriklauso jokiai šaliai. Patikrinkite pirmuosius skaitmenis.';

  @override
  String get eligibilityNotInternational => 'Rašykite numerį su + ir šalies kodu, pavyzdžiui, +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Tai ne telefono numeris. Jame tik skaitmenys po + ženklo.';

  @override
  String get eligibilityUnknownCountryCode => 'Jokia šalis neturi šio kodo. Patikrinkite skaitmenis po +.';

  @override
  String get eligibilityTooShort => 'Numeris savo šaliai per trumpas. Ar trūksta skaitmenų?';

  @override
  String get eligibilityTooLong => 'Numeris savo šaliai per ilgas. Ar yra skaitmuo per daug?';

  @override
  String get eligibilityNotAssigned => 'Šalis tokio numerio nėra suteikusi. Patikrinkite skaitmenis.';

  @override
  String get eligibilityMore => 'Kurie numeriai tinka';

  @override
  String get eligibilityTitle => 'Kurie numeriai tinka';

  @override
  String get eligibilityNumber => 'Svarbu numeris, o ne kur esate';

  @override
  String get eligibilityNumberBody => 'Europos teisė atveria pokalbių programėles viena kitai žmonėms, kurių numeris priklauso Europos ekonominei erdvei. Kelionėje niekas nesikeičia.';

  @override
  String get eligibilityBoth => 'Jūs abu';

  @override
  String get eligibilityBothBody => 'Kitas žmogus taip pat turi būti Europos ekonominėje erdvėje. Kur žmonės žinomi pagal numerį, svarbus tas numeris; už kitus laiduoja jų programėlė.';

  @override
  String get eligibilityLeaving => 'Jei jūsų numeris pasikeičia';

  @override
  String get eligibilityLeavingBody => 'Su numeriu iš kitur jūsų pokalbiai su kitomis programėlėmis lieka šiame telefone ir juos galima skaityti. Juose niekas nesiunčiama ir negaunama, kol vėl neturite numerio iš čia.';

  @override
  String get signInTitle => 'Prisijungti';

  @override
  String get signInBody => 'Jūsų paskyrą tvarko jūsų paslauga. Iš jos gavote slaptažodį arba kodą.';

  @override
  String signInAs(String number) {
    return 'Prisijungiama kaip $number';
  }

  @override
  String get signInService => 'Jūsų paslauga';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Slaptažodis';

  @override
  String get signInSecretShow => 'Rodyti slaptažodį';

  @override
  String get signInSecretHide => 'Slėpti slaptažodį';

  @override
  String get signInWithToken => 'Turiu prisijungimo kodą';

  @override
  String get signInWithPassword => 'Turiu slaptažodį';

  @override
  String get signInToken => 'Prisijungimo kodas';

  @override
  String get signInButton => 'Prisijungti';

  @override
  String get signInStoring => 'Ruošiamas telefonas';

  @override
  String signInConnecting(String service) {
    return 'Jungiamasi: $service';
  }

  @override
  String get signInMissingService => 'Įrašykite savo paslaugos pavadinimą, pavyzdžiui, home.example.';

  @override
  String get signInMissingSecret => 'Įrašykite savo paslaugos duotą slaptažodį arba kodą.';

  @override
  String signInSlow(String service) {
    return '$service dar neatsakė. „Causeway“ bando toliau. Galite palaukti arba tęsti ir pažiūrėti vėliau.';
  }

  @override
  String get signInGoOn => 'Tęsti nelaukiant';

  @override
  String get signInRefused => 'Jūsų paslauga nepažįsta šio numerio su šiuo slaptažodžiu. Patikrinkite abu.';

  @override
  String get signInBadAddress => 'Tokio pavadinimo paslaugos nėra. Patikrinkite jį.';

  @override
  String get signInStartOver => 'Pradėti iš naujo su kitu numeriu ar paslauga';

  @override
  String signInAgainBody(String service) {
    return '$service nebepriima šio telefono slaptažodžio ar kodo. Jūsų pokalbiai lieka.';
  }

  @override
  String get removeAccount => 'Pašalinti paskyrą iš šio telefono';

  @override
  String get removeAccountTitle => 'Pašalinti paskyrą ir ištrinti visus pokalbius?';

  @override
  String removeAccountBody(String service) {
    return 'Visi šio telefono pokalbiai ir žinutės ištrinami. Kitur jie nesaugomi ir jų negalima atgauti. Jūsų paskyra ($service) lieka; kai prisijungsite iš naujo, kiti matys naują saugos numerį.';
  }

  @override
  String get removeAccountYes => 'Ištrinti viską';

  @override
  String get inboxTitle => 'Pokalbiai';

  @override
  String get inboxThirdPartyTitle => 'Pokalbiai su kitomis programėlėmis';

  @override
  String get inboxArchiveTitle => 'Archyvuoti pokalbiai';

  @override
  String get inboxEmptyTitle => 'Pokalbių dar nėra';

  @override
  String get inboxEmptyBody => 'Parašykite kam nors, ir pokalbis atsiras čia.';

  @override
  String get inboxEmptyUnreadTitle => 'Viskas perskaityta';

  @override
  String get inboxEmptyUnreadBody => 'Neskaitytų pokalbių nėra.';

  @override
  String get inboxEmptyArchiveTitle => 'Archyvas tuščias';

  @override
  String get inboxEmptyArchiveBody => 'Braukite pokalbį į šoną, kad padėtumėte jį čia.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Pokalbių nėra: $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Parašykite ten kam nors, ir pokalbis atsiras čia.';

  @override
  String get inboxFailedTitle => 'Nepavyko perskaityti jūsų pokalbių';

  @override
  String get inboxFilterAll => 'Visi';

  @override
  String get inboxFilterUnread => 'Neskaityti';

  @override
  String get inboxNewChat => 'Naujas pokalbis';

  @override
  String get inboxSettings => 'Nustatymai';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count prašymų',
      few: '$count prašymai',
      one: '$count prašymas',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Jums parašė nepažįstami žmonės';

  @override
  String get inboxThirdPartyRow => 'Pokalbiai su kitomis programėlėmis';

  @override
  String get inboxArchivedRow => 'Archyvuota';

  @override
  String inboxDraft(String text) {
    return 'Juodraštis: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Jūs: $text';
  }

  @override
  String get inboxNothingYet => 'Dar nieko neparašyta';

  @override
  String get inboxPinned => 'Prisegtas';

  @override
  String get inboxMuted => 'Nutildytas';

  @override
  String get inboxMarkedUnread => 'Pažymėtas kaip neskaitytas';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neskaitytų žinučių',
      few: '$count neskaitytos žinutės',
      one: '$count neskaityta žinutė',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neskaitytų pokalbių',
      few: '$count neskaityti pokalbiai',
      one: '$count neskaitytas pokalbis',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'programėlėje „$partner“';
  }

  @override
  String get inboxPin => 'Prisegti';

  @override
  String get inboxUnpin => 'Atsegti';

  @override
  String get inboxMute => 'Nutildyti';

  @override
  String get inboxUnmute => 'Įjungti garsą';

  @override
  String get inboxMuteHour => 'Valandai';

  @override
  String get inboxMuteDay => 'Dienai';

  @override
  String get inboxMuteAlways => 'Kol neįjungsiu garso';

  @override
  String get inboxArchive => 'Archyvuoti';

  @override
  String get inboxUnarchive => 'Išimti iš archyvo';

  @override
  String inboxArchivedNow(String name) {
    return 'Pokalbis ($name) yra archyve.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Pokalbis ($name) išimtas iš archyvo.';
  }

  @override
  String get inboxMarkRead => 'Pažymėti kaip skaitytą';

  @override
  String get inboxMarkUnread => 'Pažymėti kaip neskaitytą';

  @override
  String get inboxYesterday => 'Vakar';

  @override
  String get inboxToday => 'Šiandien';

  @override
  String get noticeTitle => 'Rašykite žmonėms kitose programėlėse';

  @override
  String noticeBody(String apps) {
    return 'Iš čia dabar galite pasiekti: $apps. Tai išjungta, kol nenustatote.';
  }

  @override
  String get bannerToken => 'Jūsų prisijungimo kodas netrukus nustos galioti. Įveskite naują, kad žinutės toliau ateitų.';

  @override
  String get bannerOffline => 'Neprisijungta. Ką parašote, išsaugoma ir išsiunčiama vėliau.';

  @override
  String get bannerConnecting => 'Jungiamasi…';

  @override
  String get bannerUntrusted => 'Šis tinklas neleidžia „Causeway“ pasiekti jūsų paslaugos. Ar „Wi-Fi“ pirmiausia prašo prisijungti?';

  @override
  String get bannerStorageFull => 'Telefonas pilnas. Atlaisvinkite vietos: iki tol žinučių negalima išsaugoti.';

  @override
  String get bannerStorageDamaged => 'Jūsų pokalbių failas sugadintas. Uždarykite „Causeway“ ir vėl atidarykite, kad jį atkurtumėte.';

  @override
  String get stopCredentialsRefused => 'Jūsų paslauga atmetė numerį arba slaptažodį. Prisijunkite iš naujo.';

  @override
  String get stopAccountDisabled => 'Jūsų paslauga išjungė šią paskyrą. Paklauskite, kodėl.';

  @override
  String get stopNoSafeLogin => 'Jūsų paslauga nesiūlo saugaus prisijungimo. Slaptažodis nebuvo išsiųstas. Praneškite savo paslaugai.';

  @override
  String get stopUntrustedServer => 'Serveris negali įrodyti, kad yra jūsų paslauga. Niekas nebuvo išsiųsta. Pabandykite kitą tinklą.';

  @override
  String get stopReplaced => 'Prie šios paskyros prisijungė kitas telefonas. Aktyvus gali būti tik vienas.';

  @override
  String get stopBadAddress => 'Jūsų paslaugos adresas negalioja. Prisijunkite iš naujo.';

  @override
  String get searchHint => 'Žodžiai jūsų žinutėse';

  @override
  String get searchClear => 'Valyti';

  @override
  String get searchEmptyTitle => 'Ieškokite savo žinutėse';

  @override
  String get searchEmptyBody => 'Įveskite žodį arba jo pradžią. Niekas nepalieka šio telefono.';

  @override
  String get searchNothingTitle => 'Nieko nerasta';

  @override
  String get searchNothingBody => 'Nėra žinutės su visais šiais žodžiais.';

  @override
  String searchMore(int count) {
    return 'Tai $count naujausių. Pridėkite žodį, kad rastumėte senesnių.';
  }

  @override
  String get chatMessageHint => 'Žinutė';

  @override
  String get chatSend => 'Siųsti';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % to, kas telpa į vieną žinutę';
  }

  @override
  String get chatEmptyTitle => 'Pasisveikinkite';

  @override
  String get chatEmptyNative => 'Žinutės čia visapusiškai šifruotos.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name naudoja „$partner“. Žinutės visapusiškai šifruotos; tam, ką gauna „$partner“, galioja tos programėlės sąlygos.';
  }

  @override
  String get chatFailedTitle => 'Nepavyko perskaityti šio pokalbio';

  @override
  String chatOn(String partner) {
    return 'programėlėje „$partner“';
  }

  @override
  String get chatNotConnected => 'Neprisijungta';

  @override
  String get chatThirdParty => 'Pokalbis su kita programėle';

  @override
  String chatPartnerBanner(String partner) {
    return 'Šis žmogus naudoja „$partner“. Tam, ką siunčiate, galioja tos programėlės privatumo politika ir sąlygos.';
  }

  @override
  String get chatSafety => 'Saugos numeris ir įrenginiai';

  @override
  String get chatJumpToNewest => 'Eiti prie naujausios žinutės';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Eiti prie naujausios žinutės, $count neskaitytų',
      few: 'Eiti prie naujausios žinutės, $count neskaitytos',
      one: 'Eiti prie naujausios žinutės, $count neskaityta',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neskaitytų žinučių',
      few: '$count neskaitytos žinutės',
      one: '$count neskaityta žinutė',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Blokuoti: $name?';
  }

  @override
  String get chatBlockBody => 'Negirdėsite vienas kito jokioje programėlėje, kur numeris žinomas. Kitai pusei nepranešama.';

  @override
  String get chatLoadingMore => 'Įkeliama daugiau žinučių';

  @override
  String get chatMoreFailed => 'Daugiau perskaityti nepavyko. Bandykite dar kartą';

  @override
  String chatUnconfirmed(String partner) {
    return '„$partner“ nepraneša, kada žinutės ateina. Daugiau nei „išsiųsta“ sužinoti negalima.';
  }

  @override
  String get chatYouWrote => 'Nuo jūsų';

  @override
  String chatTheyWrote(String name) {
    return 'Nuo: $name';
  }

  @override
  String get chatYouSent => 'Jūs išsiuntėte';

  @override
  String chatTheySent(String name) {
    return 'Išsiuntė: $name';
  }

  @override
  String get transferWaiting => 'Laukia';

  @override
  String get transferNetwork => 'Laukia tinklo';

  @override
  String get transferWifi => 'Laukia „Wi-Fi“';

  @override
  String transferPreparing(int percent) {
    return 'Ruošiama $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Įkeliama $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Atsisiunčiama $percent %';
  }

  @override
  String get transferOffered => 'Neatsisiųsta';

  @override
  String get transferGone => 'Nebėra';

  @override
  String get transferFailed => 'Negalima atidaryti';

  @override
  String get transferRemoved => 'Pašalinta iš šio telefono';

  @override
  String get mediaDownload => 'Atsisiųsti';

  @override
  String mediaDownloadSize(String size) {
    return 'Atsisiųsti, $size';
  }

  @override
  String get mediaStop => 'Stabdyti';

  @override
  String get mediaOpen => 'Atidaryti';

  @override
  String get mediaPlay => 'Leisti';

  @override
  String get mediaPause => 'Pauzė';

  @override
  String mediaSpeed(String speed) {
    return 'Greitis: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Padėtis';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position iš $length';
  }

  @override
  String get mediaShare => 'Bendrinti';

  @override
  String get mediaSave => 'Išsaugoti nuotraukose';

  @override
  String get mediaSaved => 'Išsaugota jūsų nuotraukose.';

  @override
  String get mediaSaveRefused => '„Causeway“ negali pridėti prie jūsų nuotraukų. Leiskite tai telefono nustatymuose.';

  @override
  String get mediaSaveFailed => 'Nepavyko išsaugoti. Pažiūrėkite, ar telefone yra vietos.';

  @override
  String get mediaShareFailed => 'Telefonas negalėjo parodyti, kur tai siųsti.';

  @override
  String get mediaPhotoFailed => 'Nuotraukos negalima parodyti';

  @override
  String get mediaVideoFailed => 'Vaizdo įrašo negalima paleisti';

  @override
  String get mediaAskAgain => 'Paprašyti dar kartą';

  @override
  String mediaAskPhoto(String time) {
    return 'Ar gali dar kartą atsiųsti nuotrauką ($time)? Nebegaliu jos atsisiųsti.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Ar gali dar kartą atsiųsti balso žinutę ($time)? Nebegaliu jos atsisiųsti.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Ar gali dar kartą atsiųsti vaizdo įrašą ($time)? Nebegaliu jo atsisiųsti.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Ar gali dar kartą atsiųsti failą ($time)? Nebegaliu jo atsisiųsti.';
  }

  @override
  String get fileWarnTitle => 'Atidaryti šį failą?';

  @override
  String get fileWarnCanRun => 'Jis gali veikti kaip programa ir telefone daryti, ką nori. Atidarykite tik tuomet, jei jo iš šio žmogaus laukėte.';

  @override
  String get fileWarnDisguised => 'Tai kas kita, nei sako pavadinimas. Atidarykite tik tuomet, jei žinote, kodėl.';

  @override
  String get fileCanRun => 'Gali veikti kaip programa';

  @override
  String get fileDisguised => 'Ne tai, ką sako pavadinimas';

  @override
  String get chatWarning => 'Iš įrenginio, kurio nepriėmėte. Pažiūrėkite į jį prieš tuo pasitikėdami.';

  @override
  String get chatRetry => 'Siųsti dar kartą';

  @override
  String get chatInfo => 'Kas jai nutiko';

  @override
  String get chatDetails => 'Išsamiau';

  @override
  String get detailsMuted => 'Nutildytas';

  @override
  String detailsMutedUntil(String when) {
    return 'Nutildytas iki $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Apie „$partner“';
  }

  @override
  String get detailsAppBody => 'Ką ji gali ir kokios jos taisyklės';

  @override
  String detailsUnblocked(String name) {
    return '$name vėl gali jums rašyti pagal jūsų nustatytas taisykles.';
  }

  @override
  String get exportAction => 'Eksportuoti pokalbį';

  @override
  String get exportTitle => 'Eksportuoti šį pokalbį?';

  @override
  String get exportBody => 'Visos jo žinutės įrašomos į failą, o jūs pasirenkate, kur jis keliaus. Nuotraukos, balso žinutės, vaizdo įrašai ir failai jame įvardyti, bet neįtraukti. Failas nešifruotas: kas jį turi, gali jį skaityti.';

  @override
  String get exportYes => 'Eksportuoti';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Eksportuota $count žinučių.',
      few: 'Eksportuotos $count žinutės.',
      one: 'Eksportuota $count žinutė.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Ištrinti pokalbį';

  @override
  String deleteTitle(String name) {
    return 'Ištrinti pokalbį ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Visos jo žinutės visam laikui ištrinamos iš telefono, o kas dar neišsiųsta, nebus išsiųsta. $name pasilieka savo.';
  }

  @override
  String get deleteYes => 'Ištrinti';

  @override
  String get deleteDone => 'Pokalbis ištrintas.';

  @override
  String get stateQueued => 'Laukia išsiuntimo';

  @override
  String get stateSending => 'Siunčiama';

  @override
  String get stateSent => 'Išsiųsta';

  @override
  String get stateDelivered => 'Pristatyta';

  @override
  String get stateRead => 'Perskaityta';

  @override
  String get stateFailed => 'Neišsiųsta';

  @override
  String get stateReceived => 'Gauta';

  @override
  String get stateUnreadable => 'Negalima parodyti';

  @override
  String get stateNotice => 'Pranešimas';

  @override
  String get reasonNoKeys => 'Kita programėlė dar nepaskelbė raktų. Bus bandoma dar kartą savaime.';

  @override
  String get reasonUnreachable => 'Kita paslauga nepasiekiama. Bus bandoma dar kartą savaime.';

  @override
  String get reasonKeyChanged => 'Vienas iš kito žmogaus įrenginių dabar turi kitą raktą. Palyginkite saugos numerį ir tada nuspręskite.';

  @override
  String get reasonNoAcceptedDevice => 'Nė vienas kito žmogaus įrenginys nepriimtas. Peržiūrėkite įrenginius ir vieną priimkite.';

  @override
  String get reasonRefused => 'Kita paslauga ją atmetė. Patikrinkite, kas tai, ir siųskite dar kartą.';

  @override
  String get reasonNotForThisDevice => 'Ji nebuvo šifruota šiam telefonui. Paprašykite atsiųsti dar kartą: naujas žinutes galima skaityti.';

  @override
  String get reasonNoSession => 'Nepavyko iššifruoti. Ryšys su kitu įrenginiu atnaujinamas. Paprašykite atsiųsti dar kartą.';

  @override
  String get reasonBadCiphertext => 'Nepavyko iššifruoti: ji pakeista kelyje. Ryšys atnaujinamas. Paprašykite atsiųsti dar kartą.';

  @override
  String get reasonUnknownPrekey => 'Ji šifruota panaudotu raktu. Ryšys atnaujinamas. Paprašykite atsiųsti dar kartą.';

  @override
  String get reasonTooFarAhead => 'Per daug žinučių prieš ją taip ir neatėjo. Paprašykite atsiųsti dar kartą.';

  @override
  String get reasonTooLate => 'Ji atėjo gerokai po vėliau parašytų žinučių. Paprašykite atsiųsti dar kartą.';

  @override
  String get reasonMalformed => 'Ji sugadinta. Paprašykite atsiųsti dar kartą.';

  @override
  String get reasonUnencrypted => 'Ji atėjo nešifruota ir buvo atmesta. Paprašykite įjungti šifravimą.';

  @override
  String get reasonUnknownKind => '„Causeway“ tokios žinutės parodyti nemoka. Paprašykite ją parašyti.';

  @override
  String get reasonOtherEncryption => 'Ji šifruota „Causeway“ nežinomu būdu. Paprašykite naudoti naujausią programėlės versiją.';

  @override
  String get reasonWeakerEncryption => 'Ji šifruota silpniau nei šis pokalbis ir buvo atmesta. Paprašykite naudoti naujausią programėlės versiją.';

  @override
  String get reasonDatabaseDamaged => 'Ji laukė faile, kuris sugedo, ir galbūt išsiųsta. Siųskite dar kartą, jei neatėjo.';

  @override
  String get reasonCancelled => 'Jūs ją sustabdėte. Siųskite dar kartą, kada norite.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Per didelis: daugiausia $size. Naudokite ką nors mažesnio.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Ji pakeista kelyje ir nerodoma. Paprašykite atsiųsti dar kartą.';

  @override
  String get reasonMediaHost => 'Ji yra serveryje, kurio kita programėlė nenurodė. „Causeway“ iš ten nieko nesiunčia. Paprašykite atsiųsti kitaip.';

  @override
  String get reasonNoMediaService => 'Jūsų paslauga neperduoda nuotraukų ir failų. Tekstą siųsti galima.';

  @override
  String get reasonMediaGone => 'Kita paslauga jo nebeturi. Paprašykite atsiųsti dar kartą.';

  @override
  String get reasonMediaMetered => 'Laukia „Wi-Fi“. Galite atsisiųsti ir dabar.';

  @override
  String get reasonNoSpace => 'Šiame telefone tam nėra vietos. Atlaisvinkite šiek tiek; toliau vyks savaime.';

  @override
  String get mediaProblemTooLate => 'Ruošti truko per ilgai. Bandykite dar kartą arba naudokite mažesnį failą.';

  @override
  String get mediaProblemUnsupported => '„Causeway“ tokio failo naudoti negali. Pirmiausia išsaugokite jį kitu formatu.';

  @override
  String get mediaProblemDamaged => 'Failas sugadintas. Galbūt veiks kita kopija.';

  @override
  String get mediaProblemTooLarge => 'Failas per didelis. Naudokite mažesnį.';

  @override
  String get mediaProblemCodec => 'Telefonas nesusitvarkė su failu. Bandykite dar kartą arba naudokite kitą failą.';

  @override
  String get mediaProblemIo => 'Nepavyko perskaityti failo. Pažiūrėkite, ar jis dar ten.';

  @override
  String get mediaInTooLarge => 'Per didelis, kad būtų saugu atidaryti. Paprašykite ko nors mažesnio.';

  @override
  String get mediaInUnsupported => '„Causeway“ tokio failo parodyti nemoka. Paprašykite kito formato.';

  @override
  String get mediaInDamaged => 'Failas sugadintas. Paprašykite atsiųsti dar kartą.';

  @override
  String get mediaInTooLate => 'Atidaryti truko per ilgai. Bandykite dar kartą.';

  @override
  String get refusalBlocked => 'Jūs užblokavote šį žmogų.';

  @override
  String get refusalNotEligible => 'Pokalbiai su kitomis programėlėmis skirti Europos ekonominės erdvės numeriams. Tai, kas čia, galima skaityti.';

  @override
  String get refusalNotYetInCountry => 'Pokalbiai su kitomis programėlėmis jūsų šalyje dar neprasidėjo. „Causeway“ jums praneš.';

  @override
  String get refusalSwitchedOff => 'Pokalbiai su kitomis programėlėmis išjungti. Tai, kas čia, galima skaityti.';

  @override
  String get refusalNotAdmitted => 'Jūsų paslauga su šia programėle nedirba. Tai, kas čia, galima skaityti.';

  @override
  String get refusalPartnerNotOpen => 'Ši programėlė dar bandoma. „Causeway“ jums praneš, kai ji bus atverta.';

  @override
  String get refusalPartnerSuspended => 'Jūsų paslauga šią programėlę kol kas sustabdė. Tai, kas čia, galima skaityti.';

  @override
  String get refusalPartnerWithdrawn => 'Ši programėlė nebedalyvauja. Tai, kas čia, galima skaityti.';

  @override
  String get refusalPartnerNotChosen => 'Jūs nepasirinkote šios programėlės. Tai, kas čia, galima skaityti.';

  @override
  String get refusalPeerNotEligible => 'Kito žmogaus numeris nepriklauso Europos ekonominei erdvei.';

  @override
  String get refusalNumberNotAgreed => 'Žmonės šioje programėlėje dar nežino jūsų naujo numerio.';

  @override
  String get refusalDirectoryExpired => 'Programėlių sąrašas paseno. Prisijunkite prie interneto ir bandykite dar kartą.';

  @override
  String get refusalRequestNotAccepted => 'Pirmiausia priimkite prašymą.';

  @override
  String get refusalRequestRefused => 'Jūs atmetėte prašymą. Kad tai anuliuotumėte, parašykite pirmi.';

  @override
  String get refusalNobodyMayContact => 'Jūs neleidžiate nepažįstamiesiems jums rašyti.';

  @override
  String get refusalNotSupported => 'Kita programėlė tokios žinutės parodyti nemoka.';

  @override
  String get refusalMarkersOff => 'Jūs nepranešate šiai programėlei, ką perskaitėte.';

  @override
  String get nextSwitchOn => 'Įjungti';

  @override
  String get nextChoose => 'Pasirinkti programėlę';

  @override
  String get nextShare => 'Bendrinti mano naują numerį';

  @override
  String get nextRefresh => 'Atnaujinti sąrašą';

  @override
  String get nextDevices => 'Peržiūrėti įrenginius';

  @override
  String get noticeNewDeviceAccepted => 'Kita pusė naudoja naują įrenginį.';

  @override
  String get noticeNewDevice => 'Kita pusė naudoja naują įrenginį. Jis nieko negauna, kol jo nepriimate.';

  @override
  String get noticeKeyChanged => 'Kitos pusės įrenginys turi kitą raktą. Niekas nesiunčiama, kol nenuspręsite.';

  @override
  String noticeNumberChanged(String number) {
    return 'Numeris dabar yra $number. Šis pokalbis tęsiasi su juo.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Numeris dabar yra $number. Tęsiasi pokalbis su tuo numeriu.';
  }

  @override
  String get contentReport => 'Pranešimas jūsų paslaugai';

  @override
  String get contentPlaceholder => 'Žinutė, kurios negalima parodyti';

  @override
  String contentUnsupported(String kind) {
    return 'Atsiuntė tai, ko „Causeway“ dar nemoka parodyti: $kind';
  }

  @override
  String get contentPhoto => 'Nuotrauka';

  @override
  String get contentPhotoMoving => 'Judantis paveikslėlis';

  @override
  String get contentVoice => 'Balso žinutė';

  @override
  String get contentVideo => 'Vaizdo įrašas';

  @override
  String get contentFile => 'Failas';

  @override
  String contentFileNamed(String name) {
    return 'Failas: $name';
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
        'call': 'skambutis',
        'sticker': 'lipdukas',
        'reaction': 'reakcija',
        'deletion': 'atsiimta žinutė',
        'timer': 'dingstančių žinučių laikmatis',
        'location': 'vieta',
        'group': 'kvietimas į grupę',
        'other': 'kažkas nauja',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Nepavyko';

  @override
  String get errorBadNumber => 'Tai ne telefono numeris su šalies kodu, pavyzdžiui, +34 600 111 222.';

  @override
  String get errorBadAddress => 'Taip niekam rašyti negalima. Patikrinkite, ką įvedėte.';

  @override
  String get errorNotFound => 'To nebėra.';

  @override
  String get errorEmpty => 'Nėra ko siųsti.';

  @override
  String errorTooLarge(int percent) {
    return 'Tekstas vienai žinutei per ilgas: $percent % leistino. Siųskite jį dalimis.';
  }

  @override
  String get errorBadReport => 'Pranešime gali būti daugiausia penkios žinutės ir trumpa pastaba.';

  @override
  String get errorNoAbuseDesk => 'Jūsų paslauga pranešimų nepriima. Rašykite kitos programėlės kontaktui.';

  @override
  String get errorNotAllowed => 'To čia pasirinkti negalima.';

  @override
  String get errorTooManyPinned => 'Daugiau pokalbių prisegti negalima. Pirmiausia atsekite kitą.';

  @override
  String errorSignIn(String why) {
    return 'Prie naujo numerio paskyros prisijungti negalima. $why';
  }

  @override
  String get errorSignInRefused => 'Jūsų paslauga nepažįsta naujo numerio su šiuo slaptažodžiu. Patikrinkite abu.';

  @override
  String get errorNumberChanging => 'Jūsų numeris keičiamas. Palaukite, kol bus baigta.';

  @override
  String get errorFile => 'Nepavyko įrašyti failo. Pasirinkite kitą vietą.';

  @override
  String get errorStopped => 'Tai buvo sustabdyta.';

  @override
  String get errorNothingChosen => 'Pasirinkite bent vieną programėlę.';

  @override
  String get errorNotDone => 'Pirmiausia užbaikite nustatymą.';

  @override
  String get errorNotOffered => 'Šios programėlės pasirinkti nebegalima.';

  @override
  String get errorConfirmSharing => 'Žmonės, kuriems rašote šioje programėlėje, sužino jūsų numerį. Pirmiausia su tuo sutikite.';

  @override
  String get errorOnboarding => 'Per tą laiką kažkas pasikeitė. Peržiūrėkite šį žingsnį dar kartą.';

  @override
  String get errorKeyChanged => 'Įrenginys jau turi kitą raktą. Peržiūrėkite jį dar kartą ir tada nuspręskite.';

  @override
  String get errorInUse => 'Jūsų pokalbiai atidaryti kitame procese. Uždarykite „Causeway“ ten ir bandykite dar kartą.';

  @override
  String get errorNoAccount => 'Šiame telefone nėra paskyros. Prisijunkite.';

  @override
  String get errorAccountExists => 'Šiame telefone paskyra jau yra.';

  @override
  String get errorDamaged => 'Jūsų pokalbių failas sugadintas. Niekas nepakeista. Ką galima perskaityti, galima atkurti.';

  @override
  String get errorAccountLost => 'Paskyros iš sugadinto failo perskaityti negalima. Prisijunkite iš naujo, kad atkurtumėte pokalbius.';

  @override
  String get errorReadOnly => 'Vietoje, kur yra jūsų pokalbiai, rašyti negalima. Paleiskite telefoną iš naujo ir bandykite dar kartą.';

  @override
  String get errorWrongKey => 'Šio telefono raktas neatidaro jūsų pokalbių. Kartą atrakinkite telefoną ir bandykite dar kartą.';

  @override
  String get errorNewerVersion => 'Jūsų pokalbius įrašė naujesnė „Causeway“. Atnaujinkite programėlę.';

  @override
  String get errorUnreachable => 'Jūsų paslauga neatsakė. Patikrinkite ryšį ir bandykite dar kartą.';

  @override
  String get errorDiskFull => 'Telefonas pilnas. Atlaisvinkite vietos ir bandykite dar kartą.';

  @override
  String get errorInternal => '„Causeway“ įvyko klaida. Bandykite dar kartą; jei kartojasi, atsiųskite mums diagnostiką.';

  @override
  String errorCode(String code) {
    return 'Kodas: $code';
  }

  @override
  String get requestsTitle => 'Prašymai';

  @override
  String get requestsEmptyTitle => 'Prašymų nėra';

  @override
  String get requestsEmptyBody => 'Kai jums rašo nepažįstamas žmogus, čia tai laukia jūsų sprendimo.';

  @override
  String get requestsFailedTitle => 'Nepavyko perskaityti jūsų prašymų';

  @override
  String get requestTitle => 'Prašymas';

  @override
  String get requestGoneTitle => 'Šio prašymo nebėra';

  @override
  String get requestExplained => 'Kita pusė nežino, kad tai matėte. Jos niekas nepasiekia, kol nepriimate.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Dar $count žinučių neišsaugota.',
      few: 'Dar $count žinutės neišsaugotos.',
      one: 'Dar $count žinutė neišsaugota.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Kas parašyta';

  @override
  String get requestRefuseTitle => 'Atmesti šį prašymą?';

  @override
  String get requestRefuseBody => 'Kas parašyta, ištrinama, ir šis žmogus daugiau neatsilieps. Jam nepranešama.';

  @override
  String reportTitle(String name) {
    return 'Pranešti: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Jūsų paslauga skaito tai, ką čia pasirenkate, ir nieko kito. $name to nesužino.';
  }

  @override
  String get reportWhy => 'Kodėl apie tai pranešate?';

  @override
  String get reportSpam => 'Brukalas, reklama ar apgaulė';

  @override
  String get reportAbuse => 'Grasinimai, priekabiavimas ar kita žala';

  @override
  String get reportMessages => 'Pridedamos žinutės';

  @override
  String get reportMessagesBody => 'Iki penkių. Nė viena nesiunčiama, jei jos nepasirenkate.';

  @override
  String get reportRemark => 'Savais žodžiais (neprivaloma)';

  @override
  String reportAlsoBlock(String name) {
    return 'Taip pat blokuoti: $name';
  }

  @override
  String get reportPreview => 'Žiūrėti, kas siunčiama';

  @override
  String get reportPreviewBody => 'Tai viskas, ką skaito jūsų paslauga.';

  @override
  String get reportSend => 'Siųsti pranešimą';

  @override
  String get reportSent => 'Pranešimas pakeliui.';

  @override
  String reportPartner(String partner, String address) {
    return '„$partner“ turi savo kontaktą: $address';
  }

  @override
  String get reportAbout => 'Apie ką tai';

  @override
  String get reportYourWords => 'Jūsų žodžiai';

  @override
  String get reportNoMessages => 'Nėra';

  @override
  String get reportExactly => 'Pažodžiui';

  @override
  String get reportsTitle => 'Pranešimai';

  @override
  String get reportsEmptyTitle => 'Pranešimų nėra';

  @override
  String get reportsEmptyBody => 'Apie žmogų galite pranešti iš pokalbio ar prašymo. Kas išsiųsta ir atsakymai yra čia.';

  @override
  String get reportsFailedTitle => 'Nepavyko perskaityti jūsų pranešimų';

  @override
  String get reportsSent => 'Jūs apie žmogų pranešėte';

  @override
  String get reportsAnswer => 'Jūsų paslauga atsakė';

  @override
  String get reportsMore => 'Rodyti senesnius';

  @override
  String get newChatTitle => 'Naujas pokalbis';

  @override
  String get newChatWhere => 'Kur yra šis žmogus?';

  @override
  String get newChatSameService => 'Jūsų pačių paslauga, pagal telefono numerį';

  @override
  String get newChatOff => 'Pokalbiai su kitomis programėlėmis išjungti';

  @override
  String get newChatOffBody => 'Įjunkite juos, kad rašytumėte žmonėms kitose programėlėse.';

  @override
  String get newChatOwn => 'Tai jūsų pačių numeris.';

  @override
  String get newChatNoApps => 'Dar nepasiekiama jokia kita programėlė.';

  @override
  String get newChatSetUpBody => 'Europos teisė leidžia žmonėms skirtingose pokalbių programėlėse rašyti vieniems kitiems. Tai išjungta, kol nenustatote.';

  @override
  String newChatIdentifier(String partner) {
    return 'Kas programėlėje „$partner“?';
  }

  @override
  String get newChatByEmail => 'el. pašto adresas';

  @override
  String get newChatByPhone => 'telefono numeris';

  @override
  String get newChatByName => 'naudotojo vardas';

  @override
  String newChatOr(String first, String second) {
    return '$first arba $second';
  }

  @override
  String get newChatFindButton => 'Tęsti';

  @override
  String newChatSearching(String partner) {
    return 'Ieškoma: $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '„$partner“ nepažįsta nieko kaip $identifier arba to nesako. Patikrinkite paraidžiui.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Niekas ($service) neturi numerio $number. Patikrinkite paskaitmeniui.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '„$partner“ dabar nepasiekiama. Bandykite vėliau.';
  }

  @override
  String get identifierEmpty => 'Įveskite, pagal ką žmogus žinomas šioje programėlėje.';

  @override
  String get identifierTooLong => 'Tai per ilga.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return '„$partner“: žmonės žinomi pagal: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Tai nėra visas el. pašto adresas.';

  @override
  String get identifierBadPhone => 'Tai ne telefono numeris su šalies kodu, pavyzdžiui, +49 151 12345678.';

  @override
  String get identifierBadName => 'Ten tai negali būti naudotojo vardas. Patikrinkite paraidžiui.';

  @override
  String shareTitle(String partner) {
    return '„$partner“ sužinos jūsų numerį';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Žmonės, kuriems rašote („$partner“), mato jūsų telefono numerį, $number. To klausiama kartą kiekvienai programėlei.';
  }

  @override
  String shareYes(String name) {
    return 'Ką gauna $name';
  }

  @override
  String get shareNo => 'Kuo nesidalijama';

  @override
  String get shareNumber => 'Jūsų telefono numeris';

  @override
  String get shareMessages => 'Jūsų siunčiamos žinutės';

  @override
  String get shareName => 'Jūsų vardas ir nuotrauka';

  @override
  String get sharePresence => 'Ar esate prisijungę';

  @override
  String get shareAddress => 'Kur esate ir jūsų telefono tinklo adresas';

  @override
  String get shareAgree => 'Sutikti ir rašyti';

  @override
  String onboardingStep(int step, int steps) {
    return '$step žingsnis iš $steps';
  }

  @override
  String get onboardingStartTitle => 'Rašykite žmonėms kitose programėlėse';

  @override
  String get onboardingStartBody => 'Europos teisė leidžia žmonėms skirtingose pokalbių programėlėse rašyti vieniems kitiems. Jūs renkatės, ar norite ir su kuriomis programėlėmis. Galite bet kada nutraukti.';

  @override
  String get onboardingStartButton => 'Pradėti';

  @override
  String get onboardingClosedTitle => 'Ne su šiuo numeriu';

  @override
  String get onboardingNotYetTitle => 'Dar ne';

  @override
  String get onboardingExplanationTitle => 'Kas kitaip';

  @override
  String get onboardingExplanationBody => 'Ir čia žinutės visapusiškai šifruotos. Kai kas skiriasi nuo jums pažįstamų pokalbių.';

  @override
  String get pointOtherPolicy => 'Kita programėlė turi savo taisykles';

  @override
  String get pointOtherPolicyBody => 'Ką siunčiate, kita programėlė saugo pagal savo privatumo politiką ir sąlygas.';

  @override
  String get pointNumberIsShared => 'Jūsų telefono numeriu dalijamasi';

  @override
  String get pointNumberIsSharedBody => 'Jį sužino žmonės, kuriems rašote. Niekas kitas.';

  @override
  String get pointNameAndPictureAreNot => 'Jūsų vardu ir nuotrauka ne';

  @override
  String get pointNameAndPictureAreNotBody => 'Nei tuo, ar esate prisijungę.';

  @override
  String get pointNoGroups => 'Du žmonės, be grupių';

  @override
  String get pointNoGroupsBody => 'Pokalbyje esate jūs ir dar vienas žmogus.';

  @override
  String get pointNoCalls => 'Be skambučių';

  @override
  String get pointNoCallsBody => 'Skambinkite programėlėje, kurią turite abu.';

  @override
  String get pointNoStickersStatusTimers => 'Be lipdukų, būsenų ir dingstančių žinučių';

  @override
  String get pointNoStickersStatusTimersBody => 'Jie nekeliauja iš programėlės į programėlę.';

  @override
  String get pointBlocksAreOfPeople => 'Blokuojamas žmogus';

  @override
  String get pointBlocksAreOfPeopleBody => 'Kas užblokuotas, užblokuotas kiekvienoje programėlėje, kur jo numeris žinomas.';

  @override
  String get onboardingUnderstood => 'Supratau';

  @override
  String get onboardingAppsTitle => 'Kurios programėlės gali su jumis susisiekti?';

  @override
  String get onboardingAppsBody => 'Žmonės pasirinktose programėlėse gali jums rašyti. Jų pirma žinutė laukia kaip prašymas. Vėliau tai galite pakeisti.';

  @override
  String get onboardingAppsNone => 'Dar negalima pasirinkti jokios programėlės. „Causeway“ jums praneš, kai tokia bus.';

  @override
  String get onboardingInboxTitle => 'Kur turėtų būti šie pokalbiai?';

  @override
  String get onboardingInboxBody => 'Vėliau tai galite pakeisti. Niekas neperkeliama.';

  @override
  String get onboardingFinish => 'Įjungti';

  @override
  String get onboardingDoneTitle => 'Pokalbiai su kitomis programėlėmis įjungti';

  @override
  String onboardingDoneBody(String apps) {
    return 'Galite rašyti žmonėms ($apps), o jie jums.';
  }

  @override
  String get onboardingDoneButton => 'Rašyti kam nors';

  @override
  String get onboardingLaterBody => 'Čia galite tęsti bet kada. Dar niekas neįjungta.';

  @override
  String get onboardingQuit => 'Nutraukti ir pamiršti mano pasirinkimus';

  @override
  String get layoutCombined => 'Tarp visų pokalbių';

  @override
  String get layoutCombinedBody => 'Vienas sąrašas. Ženklelis rodo, kurioje programėlėje yra pokalbis.';

  @override
  String get layoutSeparate => 'Atskirame aplanke';

  @override
  String get layoutSeparateBody => 'Juos atidaro viena eilutė jūsų sąraše.';

  @override
  String get aboutTitle => 'Apie „Causeway“';

  @override
  String aboutVersion(String version) {
    return 'Versija $version';
  }

  @override
  String get aboutFree => '„Causeway“ yra laisva programinė įranga pagal AGPL-3.0 licenciją. Kiekvienas gali perskaityti, kaip ji veikia.';

  @override
  String get aboutLicences => 'Sudedamųjų dalių licencijos';

  @override
  String get aboutTranslation => 'Šios kalbos tekstus sukūrė mašina. Nė vienas, kam tai gimtoji kalba, jų dar neskaitė.';

  @override
  String newAppTitle(String partner) {
    return 'Dabar pasiekiama: „$partner“';
  }

  @override
  String get newAppBody => 'Galite rašyti žmonėms ten, o jie jums, kai tik tai pasirinksite.';

  @override
  String get newAppLook => 'Žiūrėti, ką ji gali';

  @override
  String get aboutSource => 'Pirminis kodas';

  @override
  String get aboutSourceAsk => 'Kas davė jums šią programėlę, duos ir jos pirminį kodą. Paprašykite.';

  @override
  String get aboutPrivacy => 'Kas vyksta su jūsų duomenimis';

  @override
  String get aboutPrivacyChats => 'Tai, ką rašote, šifruojama nuo telefono iki telefono. Jūsų pokalbiai yra šiame telefone, užšifruoti, ir nė vienoje atsarginėje kopijoje.';

  @override
  String get aboutPrivacyService => 'Jūsų paslauga ir kitos programėlės mato, kas kam ir kada rašo. Jos nemato ką.';

  @override
  String get aboutPrivacyNothing => '„Causeway“ nieko neskaičiuoja, nerodo reklamos ir nieko nesiunčia savo kūrėjams.';

  @override
  String suspendedTitle(String partner) {
    return 'Kol kas nepasiekiama: „$partner“';
  }

  @override
  String get suspendedBody => 'Jūsų paslauga šią programėlę sustabdė. Niekas neišsiunčiama ir niekas neateina. Pokalbiai lieka šiame telefone: juos galima skaityti, eksportuoti ir ištrinti.';

  @override
  String get suspendedNext => 'Jums nieko daryti nereikia. Kai ji bus vėl priimta, pokalbiai tęsis savaime.';

  @override
  String withdrawnTitle(String partner) {
    return 'Nebedalyvauja: „$partner“';
  }

  @override
  String get withdrawnBody => 'Niekas neišsiunčiama ir niekas neateina. Pokalbiai lieka šiame telefone: juos galima skaityti, eksportuoti ir ištrinti.';

  @override
  String get withdrawnNext => 'Norėdami pasiekti šiuos žmones, paklauskite jų kito būdo.';

  @override
  String get nextPartner => 'Ką tai reiškia';

  @override
  String get settingsTitle => 'Nustatymai';

  @override
  String get settingsAccount => 'Paskyra';

  @override
  String get settingsThirdParty => 'Pokalbiai su kitomis programėlėmis';

  @override
  String get settingsThirdPartyOn => 'Įjungta';

  @override
  String get settingsThirdPartyOff => 'Išjungta';

  @override
  String get settingsThirdPartySetUp => 'Nenustatyta';

  @override
  String get settingsThirdPartyContinue => 'Tęsti nustatymą';

  @override
  String get settingsThirdPartySwitch => 'Pokalbiai su kitomis programėlėmis';

  @override
  String get settingsThirdPartySwitchBody => 'Kai išjungta, šie pokalbiai lieka ir juos galima skaityti. Niekas nesiunčiama ir negaunama.';

  @override
  String get policyConfirmed => 'Jūsų paslauga neįleidžia visų kitų, ir kai šis telefonas išjungtas.';

  @override
  String get policyPending => 'Jūsų paslauga dar nepatvirtino paskutinio pakeitimo. Ji sužinos, kai tik bus pasiekiama.';

  @override
  String get policyPhoneOnly => 'Jūsų paslauga nieko nesulaiko. Tai daro šis telefonas.';

  @override
  String get settingsApps => 'Kitos programėlės';

  @override
  String get settingsAppsEmpty => 'Jūsų paslaugos sąraše dar nėra programėlių.';

  @override
  String get settingsAppsExpired => 'Programėlių sąrašas paseno. Nauji pokalbiai laukia, kol jis bus šviežias.';

  @override
  String get settingsAppsRefresh => 'Atnaujinti programėlių sąrašą';

  @override
  String get settingsAppOpen => 'Atverta';

  @override
  String get settingsAppOn => 'Gali su jumis susisiekti';

  @override
  String get settingsAppOff => 'Išjungta';

  @override
  String get settingsAppReadOnly => 'Tik skaitoma';

  @override
  String partnerReach(String partner) {
    return 'Pokalbiai: „$partner“';
  }

  @override
  String get partnerReachBody => 'Kai išjungta, šie pokalbiai lieka ir juos galima skaityti. Niekas iš ten negali jums rašyti.';

  @override
  String get partnerChats => 'Ką gali jos pokalbiai';

  @override
  String get partnerIdentifiers => 'Žmonės ten randami pagal';

  @override
  String get partnerTakes => 'Programėlė priima';

  @override
  String get partnerArrival => 'Žinučių atėjimas';

  @override
  String get partnerReceipts => 'Pranešama';

  @override
  String get partnerNoReceipts => 'Nepranešama. Daugiau nei „išsiųsta“ sužinoti negalima.';

  @override
  String get partnerRules => 'Kieno taisyklės ten galioja';

  @override
  String get partnerPrivacy => 'Privatumo politika';

  @override
  String get partnerTerms => 'Sąlygos';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Savas kontaktas dėl piktnaudžiavimo';

  @override
  String get partnerGoneTitle => 'Šios programėlės sąraše nebėra';

  @override
  String get partnerGoneBody => 'Pokalbius su žmonėmis iš ten vis dar galima skaityti.';

  @override
  String get kindText => 'Tekstas';

  @override
  String get kindPhoto => 'nuotraukos';

  @override
  String get kindVoice => 'balso žinutės';

  @override
  String get kindVideo => 'vaizdo įrašai';

  @override
  String get kindFile => 'failai';

  @override
  String get kindReply => 'atsakymai';

  @override
  String get kindReaction => 'reakcijos';

  @override
  String get settingsAppTesting => 'Bandoma, dar neatverta';

  @override
  String get settingsAppSuspended => 'Sustabdyta jūsų paslaugos';

  @override
  String get settingsAppWithdrawn => 'Nebedalyvauja';

  @override
  String get settingsAppNotHere => 'Jūsų šalyje dar neatverta';

  @override
  String settingsAppMarkers(String partner) {
    return 'Pranešti, ką skaitau: „$partner“';
  }

  @override
  String get settingsAppMarkersBody => 'Žmonės ten mato, kada skaitote jų žinutes.';

  @override
  String settingsAppMuted(String partner) {
    return 'Be garso: „$partner“';
  }

  @override
  String get settingsAppMutedBody => 'Žinutės iš ten ateina tyliai.';

  @override
  String get settingsInbox => 'Kitų programėlių pokalbių vieta';

  @override
  String get settingsWho => 'Kas gali man rašyti pirmas';

  @override
  String get settingsWhoBody => 'Tai apie žmones kitose programėlėse. Esami pokalbiai tęsiasi.';

  @override
  String get settingsWhoNobody => 'Niekas';

  @override
  String get settingsWhoNobodyBody => 'Tęsiasi tik esami pokalbiai.';

  @override
  String get settingsWhoWrittenTo => 'Žmonės, kuriems rašau';

  @override
  String get settingsWhoWrittenToBody => 'Kuriems parašėte pirmi.';

  @override
  String get settingsWhoContacts => 'Mano kontaktai';

  @override
  String get settingsWhoContactsBody => 'Jų pokalbiai atsidaro be prašymo.';

  @override
  String get settingsWhoEverybody => 'Visi';

  @override
  String get settingsWhoEverybodyBody => 'Kontaktai tiesiogiai. Kiti kaip prašymas, dėl kurio sprendžiate.';

  @override
  String get contactsTitle => 'Kontaktai';

  @override
  String get contactsTake => 'Naudoti telefono kontaktus';

  @override
  String get contactsBody => 'Kas ten turi numerį, nėra nepažįstamas ir rodomas jūsų duotu vardu. Jie lieka šiame telefone.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Žinoma $count numerių',
      few: 'Žinomi $count numeriai',
      one: 'Žinomas $count numeris',
      zero: 'Numerių nerasta',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefonas neleidžia „Causeway“ skaityti kontaktų. Leiskite tai telefono nustatymuose ir bandykite dar kartą.';

  @override
  String get settingsNotifications => 'Pranešimai';

  @override
  String get settingsNotifyText => 'Rodyti tekstą užrakintame ekrane';

  @override
  String get settingsNotifyTextBody => 'Kitaip tik kas parašė.';

  @override
  String get settingsNotifyRequests => 'Pranešti man apie prašymus';

  @override
  String get settingsNotifyRequestsBody => 'Jie niekada neskamba.';

  @override
  String get notifyNative => 'Jūsų pačių paslaugos žinutės';

  @override
  String get notifyThirdParty => 'Žinutės iš kitų programėlių';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count naujų žinučių',
      few: '$count naujos žinutės',
      one: '$count nauja žinutė',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Atsakyti';

  @override
  String get notifyAskTitle => 'Sužinokite apie naujas žinutes';

  @override
  String get notifyAskBody => '„Causeway“ praneša, kai kas nors rašo. Užrakintas ekranas rodo, kas parašė, bet jokių žodžių, jei nepasirenkate kitaip.';

  @override
  String get notifyAskYes => 'Leisti pranešimus';

  @override
  String get notifyDenied => 'Telefonas nerodo „Causeway“ pranešimų. Leiskite juos telefono nustatymuose.';

  @override
  String get notifyMuted => 'Nutildyti pokalbiai';

  @override
  String get notifyMutedNone => 'Nė vienas pokalbis nenutildytas. Ilgiau palaikykite pokalbį sąraše, kad jį nutildytumėte.';

  @override
  String get notifyPhone => 'Garsai ir kita telefono nustatymuose';

  @override
  String get notifyProblems => 'Neišsiųstos žinutės';

  @override
  String get notifyKept => 'Ji palikta pokalbyje kaip juodraštis.';

  @override
  String get settingsBlocked => 'Užblokuoti žmonės';

  @override
  String get settingsPrivacy => 'Privatumas';

  @override
  String get settingsPhone => 'Šis telefonas';

  @override
  String get settingsDiagnostics => 'Diagnostika';

  @override
  String get settingsFailedTitle => 'Nepavyko perskaityti jūsų nustatymų';

  @override
  String get changeTitle => 'Keisti numerį';

  @override
  String get changeUnderWay => 'Keičiama';

  @override
  String get changeBody => 'Kai turite naują telefono numerį. Štai kas vyksta.';

  @override
  String get changePointStays => 'Jūsų pokalbiai lieka';

  @override
  String get changePointStaysBody => 'Taip pat nustatymai, blokavimai ir saugos numeris.';

  @override
  String changePointTold(String service) {
    return 'Žmonės toje pačioje paslaugoje ($service) sužino';
  }

  @override
  String get changePointToldBody => 'Tie, su kuriais turite pokalbį, sužino naują numerį.';

  @override
  String get changePointWait => 'Žmonės kitose programėlėse ne';

  @override
  String get changePointWaitBody => 'Pokalbiai su jais laukia, kol kiekvienai programėlei sutiksite, kad jie jį sužinotų. Tada jiems gali tekti jus priimti iš naujo.';

  @override
  String get changePointOutside => 'Su numeriu iš kitur';

  @override
  String get changePointOutsideBody => 'Pokalbius su kitomis programėlėmis galima tik skaityti, kol jūsų numeris vėl priklausys Europos ekonominei erdvei.';

  @override
  String get changePointAccount => 'Naujam numeriui reikia paskyros';

  @override
  String changePointAccountBody(String service) {
    return 'Ją jums duoda $service, su slaptažodžiu arba kodu. Seno numerio paskyra uždaroma.';
  }

  @override
  String get changeNewNumber => 'Naujas numeris';

  @override
  String changeNewNumberBody(String service) {
    return 'Su slaptažodžiu arba kodu, kurį jam davė $service.';
  }

  @override
  String get changeGoOnTitle => 'Pokalbiai su kitomis programėlėmis gali tęstis su šiuo numeriu';

  @override
  String get changeGoOnBody => 'Kai tik kiekvienai programėlei sutiksite, kad ten jį sužinotų.';

  @override
  String changeConfirmTitle(String number) {
    return 'Pakeisti į $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Numerio $number paskyra uždaroma. Iš čia jos atverti iš naujo negalima.';
  }

  @override
  String get changeWorkingTitle => 'Jūsų numeris keičiamas';

  @override
  String get changeWorkingBody => 'Galite palikti šį puslapį. Tęsiama savaime, kai yra ryšys.';

  @override
  String get changeSigningIn => 'Prisijungiama su nauju numeriu';

  @override
  String get changeLeaving => 'Užbaigiama, kas pradėta su senu numeriu';

  @override
  String get changeClosing => 'Seno numerio paskyra uždaroma';

  @override
  String get changeDone => 'Baigta';

  @override
  String get changeLeave => 'Palikti šį puslapį';

  @override
  String changeDoneTitle(String number) {
    return 'Jūsų numeris dabar yra $number';
  }

  @override
  String get changeDoneBody => 'Jūsų pokalbiai ten, kur buvo.';

  @override
  String get changeOldTitle => 'Jūsų senas numeris';

  @override
  String get changeOldOpenTitle => 'Jūsų senas numeris dar atvertas';

  @override
  String changeOldClosed(String number) {
    return 'Numerio $number paskyra uždaryta. Kas jam rašo, sužino, kad jo nėra.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Jūsų paslauga neuždarė numerio $number paskyros. Paprašykite to: ko ten siunčiama, jūs nematote.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Dar nežinoma, ar numerio $number paskyra uždaryta.';
  }

  @override
  String get changeThirdPartyClosed => 'Pokalbius su kitomis programėlėmis galima tik skaityti';

  @override
  String get changeTellTitle => 'Kas gali sužinoti naują numerį?';

  @override
  String get changeTellBody => 'Pokalbiai su žmonėmis šiose programėlėse laukia, kol leisite jį sužinoti.';

  @override
  String get changeTell => 'Bendrinti';

  @override
  String changeTellTo(String partner) {
    return 'Bendrinti mano naują numerį: „$partner“';
  }

  @override
  String get warningBadlySigned => 'Naujo programėlių sąrašo nepasirašė jūsų paslauga. Naudojamas paskutinis galiojantis.';

  @override
  String get warningRolledBack => 'Jūsų paslauga davė seną programėlių sąrašą. Naudojamas paskutinis galiojantis.';

  @override
  String get warningMalformed => 'Naujo programėlių sąrašo negalima perskaityti. Naudojamas paskutinis galiojantis.';

  @override
  String get warningNewerForm => 'Naujam programėlių sąrašui reikia naujesnės „Causeway“. Atnaujinkite programėlę.';

  @override
  String get warningFromTheFuture => 'Naujas programėlių sąrašas iš ateities. Patikrinkite telefono laikrodį.';

  @override
  String get warningTooLarge => 'Naujas programėlių sąrašas per didelis. Naudojamas paskutinis galiojantis.';

  @override
  String get warningKeyReplacement => 'Raktas, kuriuo pasirašomas programėlių sąrašas, keičiamas. Jums nieko daryti nereikia.';

  @override
  String get blockedTitle => 'Užblokuoti žmonės';

  @override
  String get blockedEmptyTitle => 'Niekas neužblokuotas';

  @override
  String get blockedEmptyBody => 'Žmogų galite užblokuoti iš pokalbio ar prašymo. Jam nepranešama.';

  @override
  String get blockedFailedTitle => 'Nepavyko perskaityti sąrašo';

  @override
  String blockedSince(String date) {
    return 'Nuo $date';
  }

  @override
  String get blockedUnblock => 'Atblokuoti';

  @override
  String blockedUnblockTitle(String name) {
    return 'Atblokuoti: $name?';
  }

  @override
  String get blockedUnblockBody => 'Žmogus vėl gali jums rašyti pagal jūsų nustatytas taisykles.';

  @override
  String get blockedAdd => 'Blokuoti numerį';

  @override
  String get blockedAddBody => 'Kas turi šį numerį, užblokuotas kiekvienoje programėlėje, kur jis žinomas.';

  @override
  String get tourAction => 'Kas yra saugos numeris?';

  @override
  String get tourKeyTitle => 'Kiekvienas įrenginys turi raktą';

  @override
  String get tourKeyBody => 'Žinutės šifruojamos kito žmogaus įrenginiams. Saugos numeris yra įrenginio raktas, užrašytas taip, kad jį būtų galima palyginti.';

  @override
  String get tourCompareTitle => 'Palyginimas parodo, kad tarp jūsų nieko nėra';

  @override
  String get tourCompareBody => 'Padarykite tai kartą, geriausia susitikę. Ar numeris abiejuose telefonuose toks pat? Tada niekas kitas negali skaityti, ką rašote.';

  @override
  String get tourChangeTitle => 'Jei jis pasikeis, sužinosite';

  @override
  String get tourChangeBody => 'Naujas telefonas turi naują numerį. Kai palyginote, niekas nekeliauja į naują įrenginį, kol jo nepriimate.';

  @override
  String get scanAction => 'Nuskaityti kito kodą';

  @override
  String get scanHint => 'Nukreipkite kamerą į saugos numerio kodą kitame telefone.';

  @override
  String scanSame(String name) {
    return 'Sutampa. Šis įrenginys ($name) dabar laikomas palygintu.';
  }

  @override
  String get scanDifferent => 'Raktas kitas. Nepasitikėkite šiuo įrenginiu, kol nežinote, kodėl.';

  @override
  String scanNotNamed(String name) {
    return 'Kodas yra šio žmogaus ($name), bet neįvardija nė vieno iš šių įrenginių.';
  }

  @override
  String get scanOtherAccount => 'Tai kitos paskyros kodas.';

  @override
  String get scanNoCode => 'Tai ne saugos numerio kodas.';

  @override
  String get scanAgain => 'Nuskaityti dar kartą';

  @override
  String get scanNoCamera => 'Kameros dabar naudoti negalima. Galbūt ją naudoja kita programėlė.';

  @override
  String get scanExplain => 'Kamera ieško kodo kitame telefone ir nieko daugiau. Joks vaizdas nesaugomas.';

  @override
  String get safetyTitle => 'Saugos numeris';

  @override
  String safetyExplained(String name) {
    return 'Palyginkite juos ($name) greta arba skaitydami telefonu. Jei jie vienodi, tarp jūsų nieko nėra.';
  }

  @override
  String get safetyMine => 'Jūsų telefonas';

  @override
  String get safetyCode => 'Jūsų saugos numerio kodas';

  @override
  String safetyCodeBody(String name) {
    return 'Tas pats kaip kodas: $name gali jį nuskaityti savo programėle.';
  }

  @override
  String get safetyTheirs => 'Kito žmogaus įrenginiai';

  @override
  String get safetyNone => 'Kita programėlė dar neparodė įrenginio. Parodys, kai rašysite vienas kitam.';

  @override
  String get safetyFailedTitle => 'Nepavyko perskaityti įrenginių';

  @override
  String safetyDevice(String number) {
    return 'Įrenginys $number';
  }

  @override
  String get safetyInactive => 'Nebenaudojamas';

  @override
  String get safetyNoKey => 'Jo raktas dar nematytas.';

  @override
  String get trustUndecided => 'Naujas. Nieko negauna, kol jo nepriimate.';

  @override
  String get trustFirstUse => 'Priimtas, nepalygintas';

  @override
  String get trustVerified => 'Palygintas ir priimtas';

  @override
  String get trustRefused => 'Atmestas. Nieko negauna.';

  @override
  String get trustChanged => 'Jo raktas pasikeitė. Niekas nesiunčiama, kol nenuspręsite.';

  @override
  String get safetyMatches => 'Jie sutampa';

  @override
  String get safetyAcceptWithout => 'Priimti nelyginant';

  @override
  String get safetyRefuse => 'Atmesti šį įrenginį';

  @override
  String get safetyConfirmTitle => 'Ar visi skaitmenys sutampa?';

  @override
  String get safetyConfirmBody => 'Tada šis įrenginys laikomas palygintu, ir sužinosite anksčiau, nei kitas įrenginys gaus jūsų žinutes.';

  @override
  String get infoTitle => 'Žinutė';

  @override
  String get infoState => 'Kokia jos būsena';

  @override
  String get infoWay => 'Jos kelias';

  @override
  String get infoFailedTitle => 'Apie šią žinutę nieko nežinoma';

  @override
  String infoWritten(String when) {
    return 'Parašyta: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Atėjo: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Serveris priėmė: $when';
  }

  @override
  String get infoWaits => 'Kodėl ji laukia';

  @override
  String get infoFailed => 'Kodėl ji neišsiųsta';

  @override
  String get infoUnreadable => 'Kodėl jos negalima parodyti';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Iš kito žmogaus įrenginio $number';
  }

  @override
  String get infoCopy => 'Kopijuoti, kas nutiko';

  @override
  String get infoCopied => 'Nukopijuota. Ten nėra nė vieno žinutės žodžio.';

  @override
  String get traceStored => 'Išsaugota šiame telefone';

  @override
  String get traceWaiting => 'Laukia';

  @override
  String get tracePreparing => 'Ruošiama';

  @override
  String get tracePrepared => 'Paruošta';

  @override
  String get traceUploading => 'Įkeliama';

  @override
  String get traceUploaded => 'Įkelta į jūsų paslaugą';

  @override
  String get traceDownloading => 'Atsisiunčiama';

  @override
  String get traceDownloaded => 'Atsisiųsta ir patikrinta';

  @override
  String get traceSealed => 'Užšifruota';

  @override
  String get traceSentAgain => 'Perduota dar kartą';

  @override
  String get traceAcknowledged => 'Ją turi jūsų paslauga';

  @override
  String get traceFoundInArchive => 'Rasta jūsų paslaugos archyve';

  @override
  String get traceDelivered => 'Ją turi kitas įrenginys';

  @override
  String get traceRead => 'Ji perskaityta';

  @override
  String get traceFailed => 'Neišsiųsta';

  @override
  String get traceReceived => 'Gauta ir iššifruota';

  @override
  String get traceUnreadable => 'Nepavyko iššifruoti';

  @override
  String get traceRepaired => 'Vis dėlto pavyko iššifruoti';

  @override
  String get traceRefused => 'Atmesta';

  @override
  String get diagnosticsShare => 'Siųsti tam, kas padeda';

  @override
  String get bundleTitle => 'Ataskaita pagalbos tarnybai';

  @override
  String get bundleBody => 'Tai viskas, kas siunčiama. Čia nepasakyta, ką, kam ir su kokiais raktais rašėte. Pirmiausia perskaitykite.';

  @override
  String get diagnosticsTitle => 'Diagnostika';

  @override
  String get diagnosticsBody => 'Ką šis telefonas žino apie savo ryšį. Čia nėra žinučių, vardų ir raktų.';

  @override
  String get diagnosticsConnection => 'Ryšys';

  @override
  String get diagnosticsConnectionOnline => 'Prisijungta, naujausia';

  @override
  String get diagnosticsStorage => 'Saugykla';

  @override
  String get diagnosticsStorageOk => 'Gerai';

  @override
  String get diagnosticsStorageFull => 'Pilna';

  @override
  String get diagnosticsStorageDamaged => 'Sugadinta';

  @override
  String get diagnosticsArchive => 'Jūsų paslaugos archyvas';

  @override
  String get diagnosticsArchiveThere => 'Yra. Kas atėjo, kol jūsų nebuvo, parsiunčiama.';

  @override
  String get diagnosticsArchiveNone => 'Nėra. Kas dingsta tarp paslaugų, dingsta nepastebėta.';

  @override
  String get diagnosticsArchiveUnknown => 'Dar nežinoma';

  @override
  String get diagnosticsPartners => 'Programėlių sąrašas';

  @override
  String get diagnosticsPartnersNone => 'Dar nėra';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Numeris $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Šis įrenginys';

  @override
  String get diagnosticsWarning => 'Bėda su programėlių sąrašu';

  @override
  String get diagnosticsPolicy => 'Kas gali su jumis susisiekti';

  @override
  String get diagnosticsNumberChange => 'Paskutinis numerio keitimas';

  @override
  String get diagnosticsCopied => 'Nukopijuota';

  @override
  String get diagnosticsCopy => 'Kopijuoti';

  @override
  String get attachAction => 'Pridėti';

  @override
  String get attachPhoto => 'Fotografuoti';

  @override
  String get attachVideo => 'Filmuoti';

  @override
  String get attachGallery => 'Nuotraukos ir vaizdo įrašai';

  @override
  String get attachFailed => 'Telefonas to perduoti negalėjo. Bandykite dar kartą.';

  @override
  String get refusedCamera => '„Causeway“ negali naudoti kameros';

  @override
  String get refusedPhotos => '„Causeway“ negali matyti jūsų nuotraukų';

  @override
  String get refusedMicrophone => '„Causeway“ negali naudoti mikrofono';

  @override
  String get refusedBody => 'Leiskite tai telefono nustatymuose ir bandykite dar kartą.';

  @override
  String sendTo(String name) {
    return 'Siųsti: $name';
  }

  @override
  String get previewCaption => 'Antraštė';

  @override
  String get previewAlt => 'Aprašas';

  @override
  String get previewAltBody => 'Skaitomas balsu šiame telefone. Jis nesiunčiamas: ką kiti turi žinoti apie vaizdą, rašoma antraštėje.';

  @override
  String get previewTrim => 'Siunčiama dalis';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Pritaikyta, kad tilptų į $size; daugiau čia siųsti negalima.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Dydis $size. Daugiausia čia galima siųsti $most.';
  }

  @override
  String get previewNotTaken => 'Tokių failų šiame pokalbyje siųsti negalima.';

  @override
  String get previewKeepsAll => 'Siunčiamas toks, koks yra, su viskuo, kas faile: dažnai ir kur bei kada sukurtas.';

  @override
  String get previewCanRun => 'Jis gali veikti kaip programa. Kai kurios programėlės tokius failus atmeta arba apie juos įspėja.';

  @override
  String get previewDisguised => 'Tai kas kita, nei sako pavadinimas. Kai kurios programėlės tokius failus atmeta arba apie juos įspėja.';

  @override
  String get previewFailedTitle => 'To siųsti negalima';

  @override
  String get voiceRecord => 'Įrašyti balso žinutę';

  @override
  String get voiceHint => 'Laikykite mikrofoną, kol kalbate, ir atleiskite, kad išsiųstumėte.';

  @override
  String get voiceSlide => 'Braukite šalin, kad atšauktumėte';

  @override
  String get voiceRecording => 'Įrašoma';

  @override
  String get voicePaused => 'Įrašymas pristabdytas';

  @override
  String get voicePause => 'Pristabdyti įrašymą';

  @override
  String get voiceResume => 'Tęsti įrašymą';

  @override
  String get voiceDelete => 'Ištrinti įrašą';

  @override
  String get voiceDeleteTitle => 'Ištrinti šį įrašą?';

  @override
  String get voiceDeleteBody => 'Niekas jo negavo ir jo grąžinti negalima.';

  @override
  String voiceUnsent(String length) {
    return 'Neišsiųsta balso žinutė, $length';
  }

  @override
  String get voiceDiscard => 'Atmesti įrašą';

  @override
  String get voiceNoMicrophone => 'Mikrofono dabar naudoti negalima. Galbūt jį naudoja kita programėlė.';

  @override
  String get kindPhotos => 'Nuotraukos';

  @override
  String get kindVoices => 'Balso žinutės';

  @override
  String get kindVideos => 'Vaizdo įrašai';

  @override
  String get kindFiles => 'Failai';

  @override
  String get qualityHd => 'Aukšta kokybė';

  @override
  String get qualityHdBody => 'Nuotraukos ir vaizdo įrašai ryškesni ir naudoja daugiau duomenų.';

  @override
  String get autoAlways => 'Bet kuriame tinkle';

  @override
  String get autoWifi => 'Tik per „Wi-Fi“';

  @override
  String get autoNever => 'Niekada';

  @override
  String get storageTitle => 'Saugykla ir duomenys';

  @override
  String get storageDownload => 'Atsisiunčiama neklausus';

  @override
  String get storageDownloadBody => 'Visa kita atsisiunčiama, kai paliečiate. Iš žmonių, kurie tik prašo rašyti, niekas.';

  @override
  String get storageSending => 'Ką siunčiate';

  @override
  String get storageLowData => 'Mažiau duomenų balso žinutėms';

  @override
  String get storageLowDataBody => 'Trečdaliu mažiau ir šiek tiek neaiškiau.';

  @override
  String get storageUse => 'Naudojama vieta';

  @override
  String storageTotal(String size) {
    return 'Iš viso $size';
  }

  @override
  String get storageByKind => 'Pagal rūšį';

  @override
  String get storageByChat => 'Pagal pokalbį';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count elementų, $size',
      few: '$count elementai, $size',
      one: '$count elementas, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Pašalinti viską: $what';
  }

  @override
  String get storageOlder => 'Pašalinti senesnius';

  @override
  String get storageMonth => 'Senesni nei mėnuo';

  @override
  String get storageMonths => 'Senesni nei trys mėnesiai';

  @override
  String get storageYear => 'Senesni nei metai';

  @override
  String storageConfirmSize(String size) {
    return 'Atsilaisvins $size.';
  }

  @override
  String get storageConfirm => 'Žinutės lieka. Ką gavote, galima atsisiųsti iš naujo tik tol, kol tai dar turi siuntėjo paslauga.';

  @override
  String get storageYes => 'Pašalinti';

  @override
  String storageFreed(String size) {
    return 'Atlaisvinta $size.';
  }

  @override
  String get storageFreedNothing => 'Nebuvo ko pašalinti.';

  @override
  String get storageEmptyTitle => 'Šiame telefone nėra medijos';

  @override
  String get storageEmptyBody => 'Čia skaičiuojamos jūsų pokalbių nuotraukos, balso žinutės, vaizdo įrašai ir failai.';

  @override
  String get storageFailedTitle => 'Nepavyko perskaityti naudojamos vietos';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Pokalbis su kita programėle: „$partner“';
  }

  @override
  String a11yTime(String time) {
    return '$time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Dangun Žengimo sala',
        'AD': 'Andora',
        'AE': 'Jungtiniai Arabų Emyratai',
        'AF': 'Afganistanas',
        'AG': 'Antigva ir Barbuda',
        'AI': 'Angilija',
        'AL': 'Albanija',
        'AM': 'Armėnija',
        'AO': 'Angola',
        'AQ': 'Antarktida',
        'AR': 'Argentina',
        'AS': 'Amerikos Samoa',
        'AT': 'Austrija',
        'AU': 'Australija',
        'AW': 'Aruba',
        'AX': 'Alandų Salos',
        'AZ': 'Azerbaidžanas',
        'BA': 'Bosnija ir Hercegovina',
        'BB': 'Barbadosas',
        'BD': 'Bangladešas',
        'BE': 'Belgija',
        'BF': 'Burkina Fasas',
        'BG': 'Bulgarija',
        'BH': 'Bahreinas',
        'BI': 'Burundis',
        'BJ': 'Beninas',
        'BL': 'Sen Bartelemi',
        'BM': 'Bermuda',
        'BN': 'Brunėjus',
        'BO': 'Bolivija',
        'BQ': 'Karibų Nyderlandai',
        'BR': 'Brazilija',
        'BS': 'Bahamos',
        'BT': 'Butanas',
        'BV': 'Buvė Sala',
        'BW': 'Botsvana',
        'BY': 'Baltarusija',
        'BZ': 'Belizas',
        'CA': 'Kanada',
        'CC': 'Kokosų (Kilingo) Salos',
        'CD': 'Kongas-Kinšasa',
        'CF': 'Centrinės Afrikos Respublika',
        'CG': 'Kongas-Brazavilis',
        'CH': 'Šveicarija',
        'CI': 'Dramblio Kaulo Krantas',
        'CK': 'Kuko Salos',
        'CL': 'Čilė',
        'CM': 'Kamerūnas',
        'CN': 'Kinija',
        'CO': 'Kolumbija',
        'CP': 'Klipertono sala',
        'CQ': 'Sark',
        'CR': 'Kosta Rika',
        'CU': 'Kuba',
        'CV': 'Žaliasis Kyšulys',
        'CW': 'Kiurasao',
        'CX': 'Kalėdų Sala',
        'CY': 'Kipras',
        'CZ': 'Čekija',
        'DE': 'Vokietija',
        'DG': 'Diego Garsija',
        'DJ': 'Džibutis',
        'DK': 'Danija',
        'DM': 'Dominika',
        'DO': 'Dominikos Respublika',
        'DZ': 'Alžyras',
        'EA': 'Seuta ir Melila',
        'EC': 'Ekvadoras',
        'EE': 'Estija',
        'EG': 'Egiptas',
        'EH': 'Vakarų Sachara',
        'ER': 'Eritrėja',
        'ES': 'Ispanija',
        'ET': 'Etiopija',
        'FI': 'Suomija',
        'FJ': 'Fidžis',
        'FK': 'Folklando Salos',
        'FM': 'Mikronezija',
        'FO': 'Farerų Salos',
        'FR': 'Prancūzija',
        'GA': 'Gabonas',
        'GB': 'Jungtinė Karalystė',
        'GD': 'Grenada',
        'GE': 'Gruzija',
        'GF': 'Prancūzijos Gviana',
        'GG': 'Gernsis',
        'GH': 'Gana',
        'GI': 'Gibraltaras',
        'GL': 'Grenlandija',
        'GM': 'Gambija',
        'GN': 'Gvinėja',
        'GP': 'Gvadelupa',
        'GQ': 'Pusiaujo Gvinėja',
        'GR': 'Graikija',
        'GS': 'Pietų Džordžija ir Pietų Sandvičo salos',
        'GT': 'Gvatemala',
        'GU': 'Guamas',
        'GW': 'Bisau Gvinėja',
        'GY': 'Gajana',
        'HK': 'Ypatingasis Administracinis Kinijos Regionas Honkongas',
        'HM': 'Herdo ir Makdonaldo Salos',
        'HN': 'Hondūras',
        'HR': 'Kroatija',
        'HT': 'Haitis',
        'HU': 'Vengrija',
        'IC': 'Kanarų salos',
        'ID': 'Indonezija',
        'IE': 'Airija',
        'IL': 'Izraelis',
        'IM': 'Meno Sala',
        'IN': 'Indija',
        'IO': 'Indijos Vandenyno Britų Sritis',
        'IQ': 'Irakas',
        'IR': 'Iranas',
        'IS': 'Islandija',
        'IT': 'Italija',
        'JE': 'Džersis',
        'JM': 'Jamaika',
        'JO': 'Jordanija',
        'JP': 'Japonija',
        'KE': 'Kenija',
        'KG': 'Kirgizija',
        'KH': 'Kambodža',
        'KI': 'Kiribatis',
        'KM': 'Komorai',
        'KN': 'Sent Kitsas ir Nevis',
        'KP': 'Šiaurės Korėja',
        'KR': 'Pietų Korėja',
        'KW': 'Kuveitas',
        'KY': 'Kaimanų Salos',
        'KZ': 'Kazachstanas',
        'LA': 'Laosas',
        'LB': 'Libanas',
        'LC': 'Sent Lusija',
        'LI': 'Lichtenšteinas',
        'LK': 'Šri Lanka',
        'LR': 'Liberija',
        'LS': 'Lesotas',
        'LT': 'Lietuva',
        'LU': 'Liuksemburgas',
        'LV': 'Latvija',
        'LY': 'Libija',
        'MA': 'Marokas',
        'MC': 'Monakas',
        'MD': 'Moldova',
        'ME': 'Juodkalnija',
        'MF': 'Sen Martenas',
        'MG': 'Madagaskaras',
        'MH': 'Maršalo Salos',
        'MK': 'Šiaurės Makedonija',
        'ML': 'Malis',
        'MM': 'Mianmaras (Birma)',
        'MN': 'Mongolija',
        'MO': 'Ypatingasis Administracinis Kinijos Regionas Makao',
        'MP': 'Marianos Šiaurinės Salos',
        'MQ': 'Martinika',
        'MR': 'Mauritanija',
        'MS': 'Montseratas',
        'MT': 'Malta',
        'MU': 'Mauricijus',
        'MV': 'Maldyvai',
        'MW': 'Malavis',
        'MX': 'Meksika',
        'MY': 'Malaizija',
        'MZ': 'Mozambikas',
        'NA': 'Namibija',
        'NC': 'Naujoji Kaledonija',
        'NE': 'Nigeris',
        'NF': 'Norfolko sala',
        'NG': 'Nigerija',
        'NI': 'Nikaragva',
        'NL': 'Nyderlandai',
        'NO': 'Norvegija',
        'NP': 'Nepalas',
        'NR': 'Nauru',
        'NU': 'Niujė',
        'NZ': 'Naujoji Zelandija',
        'OM': 'Omanas',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Prancūzijos Polinezija',
        'PG': 'Papua Naujoji Gvinėja',
        'PH': 'Filipinai',
        'PK': 'Pakistanas',
        'PL': 'Lenkija',
        'PM': 'Sen Pjeras ir Mikelonas',
        'PN': 'Pitkerno salos',
        'PR': 'Puerto Rikas',
        'PS': 'Palestinos teritorija',
        'PT': 'Portugalija',
        'PW': 'Palau',
        'PY': 'Paragvajus',
        'QA': 'Kataras',
        'RE': 'Reunjonas',
        'RO': 'Rumunija',
        'RS': 'Serbija',
        'RU': 'Rusija',
        'RW': 'Ruanda',
        'SA': 'Saudo Arabija',
        'SB': 'Saliamono Salos',
        'SC': 'Seišeliai',
        'SD': 'Sudanas',
        'SE': 'Švedija',
        'SG': 'Singapūras',
        'SH': 'Šv. Elenos Sala',
        'SI': 'Slovėnija',
        'SJ': 'Svalbardas ir Janas Majenas',
        'SK': 'Slovakija',
        'SL': 'Siera Leonė',
        'SM': 'San Marinas',
        'SN': 'Senegalas',
        'SO': 'Somalis',
        'SR': 'Surinamas',
        'SS': 'Pietų Sudanas',
        'ST': 'San Tomė ir Prinsipė',
        'SV': 'Salvadoras',
        'SX': 'Sint Martenas',
        'SY': 'Sirija',
        'SZ': 'Svazilandas',
        'TA': 'Tristano da Kunjos',
        'TC': 'Terkso ir Kaikoso Salos',
        'TD': 'Čadas',
        'TF': 'Prancūzijos Pietų sritys',
        'TG': 'Togas',
        'TH': 'Tailandas',
        'TJ': 'Tadžikija',
        'TK': 'Tokelau',
        'TL': 'Rytų Timoras',
        'TM': 'Turkmėnistanas',
        'TN': 'Tunisas',
        'TO': 'Tonga',
        'TR': 'Turkija',
        'TT': 'Trinidadas ir Tobagas',
        'TV': 'Tuvalu',
        'TW': 'Taivanas',
        'TZ': 'Tanzanija',
        'UA': 'Ukraina',
        'UG': 'Uganda',
        'UM': 'Jungtinių Valstijų Mažosios Tolimosios Salos',
        'US': 'Jungtinės Valstijos',
        'UY': 'Urugvajus',
        'UZ': 'Uzbekistanas',
        'VA': 'Vatikano Miesto Valstybė',
        'VC': 'Šventasis Vincentas ir Grenadinai',
        'VE': 'Venesuela',
        'VG': 'Didžiosios Britanijos Mergelių Salos',
        'VI': 'Jungtinių Valstijų Mergelių Salos',
        'VN': 'Vietnamas',
        'VU': 'Vanuatu',
        'WF': 'Volisas ir Futūna',
        'WS': 'Samoa',
        'XK': 'Kosovas',
        'YE': 'Jemenas',
        'YT': 'Majotas',
        'ZA': 'Pietų Afrika',
        'ZM': 'Zambija',
        'ZW': 'Zimbabvė',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
