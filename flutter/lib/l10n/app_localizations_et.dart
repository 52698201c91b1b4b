// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Estonian (`et`).
class AppLocalizationsEt extends AppLocalizations {
  AppLocalizationsEt([String locale = 'et']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Nõustu';

  @override
  String get actionAgain => 'Proovi uuesti';

  @override
  String get actionBack => 'Tagasi';

  @override
  String get actionBlock => 'Blokeeri';

  @override
  String get actionCancel => 'Tühista';

  @override
  String get actionClose => 'Sulge';

  @override
  String get actionContinue => 'Jätka';

  @override
  String get actionCopy => 'Kopeeri tekst';

  @override
  String get actionDismiss => 'Mitte praegu';

  @override
  String get actionDone => 'Valmis';

  @override
  String get actionMore => 'Veel';

  @override
  String get actionOpenSettings => 'Ava seaded';

  @override
  String get actionRefuse => 'Keeldu';

  @override
  String get actionReport => 'Teata';

  @override
  String get actionSearch => 'Otsi';

  @override
  String get actionSetUp => 'Seadista';

  @override
  String get actionSignInAgain => 'Logi uuesti sisse';

  @override
  String get actionUndo => 'Võta tagasi';

  @override
  String get loading => 'Laadimine';

  @override
  String get linkCopied => 'Kopeeritud';

  @override
  String listAnd(String first, String last) {
    return '$first ja $last';
  }

  @override
  String get openingTitle => 'Sinu vestlusi avatakse';

  @override
  String get openingFailedTitle => 'Sinu vestlusi ei saanud avada';

  @override
  String get openingRecover => 'Päästa, mis on loetav';

  @override
  String get openingRecoverExplained => 'Kahjustatud fail jääb muutmata uue kõrvale. Inimesed, kellele kirjutad, näevad uut turvanumbrit.';

  @override
  String get openingRecovering => 'Sinu vestlusi taastatakse';

  @override
  String get openingAnew => 'Kustuta ja logi uuesti sisse';

  @override
  String get openingAnewExplained => 'Kui see ei aita, on võti kadunud, näiteks pärast lähtestamist või teise telefoni varukoopiast. Siis ei saa keegi selle telefoni vestlusi lugeda. Saad need siin kustutada ja uuesti sisse logida.';

  @override
  String get openingAnewQuestion => 'Kas kustutada selle telefoni vestlused?';

  @override
  String get openingAnewConsequence => 'Neid ei saa tagasi. Inimesed, kellele kirjutad, näevad uut turvanumbrit.';

  @override
  String get recoveredTitle => 'Sinu vestlused taastati';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count sõnumit päästeti.',
      one: 'Üks sõnum päästeti.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count vestlust päästeti.',
      one: 'Üks vestlus päästeti.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count sõnumit on veel saatmata. Need lähevad iseenesest.',
      one: 'Üks sõnum on veel saatmata. See läheb iseenesest.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Kuni $count sõnumit ja vestlust ei saanud lugeda.',
      one: 'Üht sõnumit või vestlust ei saanud lugeda.',
      zero: 'Teadaolevalt pole midagi puudu.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Inimesed, kellele kirjutad, näevad uut turvanumbrit. Võrdle seda uuesti nendega, kellega olid võrrelnud.';

  @override
  String get recoveredAside => 'Kahjustatud fail hoiti alles. Kustuta see, kui midagi puudu pole.';

  @override
  String get recoveredDelete => 'Kustuta kahjustatud fail';

  @override
  String get recoveredDeleted => 'Kahjustatud fail kustutati.';

  @override
  String get welcomeTitle => 'Üks rakendus. Ka teiste rakenduste kasutajatele.';

  @override
  String get welcomeBody => 'Causewayga kirjutad inimestele, kes kasutavad teist sõnumirakendust, otspunktkrüptitult ja oma numbrilt.';

  @override
  String get welcomePointEncrypted => 'Alati otspunktkrüptitud. Muul moel ei saadeta midagi.';

  @override
  String get welcomePointShared => 'Teiste rakenduste kasutajad saavad teada sinu telefoninumbri ja mitte midagi muud.';

  @override
  String get welcomePointYours => 'Väljas, kuni selle sisse lülitad. Sina valid, millistest rakendustest sind kätte saab.';

  @override
  String get welcomeStart => 'Alusta minu numbriga';

  @override
  String get numberTitle => 'Sinu telefoninumber';

  @override
  String get numberBody => 'Selle järgi sind tuntakse. See kirjutatakse riigi suunakoodiga.';

  @override
  String get numberCountry => 'Riik';

  @override
  String get numberCountryOther => 'Muu riik: kirjuta + ja suunakood';

  @override
  String get numberCountrySearch => 'Otsi riiki';

  @override
  String get numberCountryNone => 'Sellise nimega riiki loendis pole. Kirjuta numbrisse + ja suunakood.';

  @override
  String get numberCountriesInside => 'Euroopa Majanduspiirkond';

  @override
  String get numberCountriesOutside => 'Muud riigid';

  @override
  String get numberField => 'Telefoninumber';

  @override
  String get numberEligibleTitle => 'Selle numbriga saab vestelda teiste rakendustega';

  @override
  String get numberEligibleBody => 'See kuulub Euroopa Majanduspiirkonda, kus seadus avab sõnumirakendused üksteisele. Hiljem otsustad, kas seda kasutad.';

  @override
  String get numberOutsideTitle => 'Selle numbriga ei saa vestelda teiste rakendustega';

  @override
  String get numberOutsideBody => 'Need on Euroopa Majanduspiirkonna numbritele. Kõik muu töötab. Loeb number, mitte see, kus oled.';

  @override
  String get eligibilityInEea => 'Number kuulub Euroopa Majanduspiirkonda.';

  @override
  String get eligibilityOutsideEea => 'Number kuulub piirkonda väljaspool Euroopa Majanduspiirkonda.';

  @override
  String get eligibilityNoRegion => 'Number ei kuulu ühelegi riigile. Kontrolli esimesi numbreid.';

  @override
  String get eligibilityNotInternational => 'Kirjuta number märgiga + ja riigi suunakoodiga, näiteks +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'See pole telefoninumber. Selles on ainult numbrid, pärast märki +.';

  @override
  String get eligibilityUnknownCountryCode => 'Ühelgi riigil pole sellist koodi. Kontrolli numbreid pärast märki +.';

  @override
  String get eligibilityTooShort => 'Number on oma riigi jaoks liiga lühike. Kas numbreid on puudu?';

  @override
  String get eligibilityTooLong => 'Number on oma riigi jaoks liiga pikk. Kas mõni number on üleliigne?';

  @override
  String get eligibilityNotAssigned => 'Riik pole sellist numbrit andnud. Kontrolli numbreid.';

  @override
  String get eligibilityMore => 'Millised numbrid loevad';

  @override
  String get eligibilityTitle => 'Millised numbrid loevad';

  @override
  String get eligibilityNumber => 'Loeb number, mitte see, kus oled';

  @override
  String get eligibilityNumberBody => 'Euroopa õigus avab sõnumirakendused üksteisele inimestele, kelle telefoninumber kuulub Euroopa Majanduspiirkonda. Reisil ei muutu midagi.';

  @override
  String get eligibilityBoth => 'Te mõlemad';

  @override
  String get eligibilityBothBody => 'Ka teine inimene peab olema Euroopa Majanduspiirkonnas. Kus inimesi tuntakse numbri järgi, loeb see number; teiste eest vastutab nende rakendus.';

  @override
  String get eligibilityLeaving => 'Kui sinu number muutub';

  @override
  String get eligibilityLeavingBody => 'Mujalt pärit numbriga jäävad vestlused teiste rakendustega sellesse telefoni ja neid saab lugeda. Neis ei saadeta ega võeta vastu midagi, kuni sul on taas siinne number.';

  @override
  String get signInTitle => 'Logi sisse';

  @override
  String get signInBody => 'Sinu kontot hoiab sinu koduteenus. Sealt said parooli või koodi.';

  @override
  String signInAs(String number) {
    return 'Sisselogimine: $number';
  }

  @override
  String get signInService => 'Koduteenus';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Parool';

  @override
  String get signInSecretShow => 'Näita parooli';

  @override
  String get signInSecretHide => 'Peida parool';

  @override
  String get signInWithToken => 'Mul on hoopis sisselogimiskood';

  @override
  String get signInWithPassword => 'Mul on hoopis parool';

  @override
  String get signInToken => 'Sisselogimiskood';

  @override
  String get signInButton => 'Logi sisse';

  @override
  String get signInStoring => 'Telefoni valmistatakse ette';

  @override
  String signInConnecting(String service) {
    return 'Ühendamine: $service';
  }

  @override
  String get signInMissingService => 'Kirjuta oma koduteenuse nimi, näiteks home.example.';

  @override
  String get signInMissingSecret => 'Kirjuta koduteenuselt saadud parool või kood.';

  @override
  String signInSlow(String service) {
    return '$service pole veel vastanud. Causeway proovib edasi. Võid oodata või edasi minna ja hiljem vaadata.';
  }

  @override
  String get signInGoOn => 'Jätka ootamata';

  @override
  String get signInRefused => 'Sinu koduteenus ei tunne seda numbrit selle parooliga. Kontrolli mõlemat.';

  @override
  String get signInBadAddress => 'Sellise nimega koduteenust pole. Kontrolli nime.';

  @override
  String get signInStartOver => 'Alusta otsast teise numbri või teenusega';

  @override
  String signInAgainBody(String service) {
    return '$service ei võta enam vastu selle telefoni parooli ega koodi. Sinu vestlused jäävad alles.';
  }

  @override
  String get removeAccount => 'Eemalda konto sellest telefonist';

  @override
  String get removeAccountTitle => 'Kas eemaldada konto ja kustutada kõik vestlused?';

  @override
  String removeAccountBody(String service) {
    return 'Kõik selle telefoni vestlused ja sõnumid kustutatakse. Mujal neid pole ja tagasi neid ei saa. Sinu konto teenuses $service jääb alles; kui uuesti sisse logid, näevad teised uut turvanumbrit.';
  }

  @override
  String get removeAccountYes => 'Kustuta kõik';

  @override
  String get inboxTitle => 'Vestlused';

  @override
  String get inboxThirdPartyTitle => 'Vestlused teiste rakendustega';

  @override
  String get inboxArchiveTitle => 'Arhiivitud vestlused';

  @override
  String get inboxEmptyTitle => 'Vestlusi veel pole';

  @override
  String get inboxEmptyBody => 'Kirjuta kellelegi ja vestlus ilmub siia.';

  @override
  String get inboxEmptyUnreadTitle => 'Kõik loetud';

  @override
  String get inboxEmptyUnreadBody => 'Lugemata vestlusi pole.';

  @override
  String get inboxEmptyArchiveTitle => 'Arhiivis pole midagi';

  @override
  String get inboxEmptyArchiveBody => 'Lohista vestlus kõrvale, et see siia panna.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Vestlusi pole: $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Kirjuta seal kellelegi ja vestlus ilmub siia.';

  @override
  String get inboxFailedTitle => 'Sinu vestlusi ei saanud lugeda';

  @override
  String get inboxFilterAll => 'Kõik';

  @override
  String get inboxFilterUnread => 'Lugemata';

  @override
  String get inboxNewChat => 'Uus vestlus';

  @override
  String get inboxSettings => 'Seaded';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count taotlust',
      one: 'Üks taotlus',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Sulle kirjutasid inimesed, keda sa ei tunne';

  @override
  String get inboxThirdPartyRow => 'Vestlused teiste rakendustega';

  @override
  String get inboxArchivedRow => 'Arhiivitud';

  @override
  String inboxDraft(String text) {
    return 'Mustand: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Sina: $text';
  }

  @override
  String get inboxNothingYet => 'Midagi pole veel kirjutatud';

  @override
  String get inboxPinned => 'Kinnitatud';

  @override
  String get inboxMuted => 'Vaigistatud';

  @override
  String get inboxMarkedUnread => 'Lugemata märgitud';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count lugemata sõnumit',
      one: 'Üks lugemata sõnum',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count lugemata vestlust',
      one: 'üks lugemata vestlus',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'rakenduses $partner';
  }

  @override
  String get inboxPin => 'Kinnita';

  @override
  String get inboxUnpin => 'Vabasta';

  @override
  String get inboxMute => 'Vaigista';

  @override
  String get inboxUnmute => 'Lõpeta vaigistus';

  @override
  String get inboxMuteHour => 'Tunniks';

  @override
  String get inboxMuteDay => 'Ööpäevaks';

  @override
  String get inboxMuteAlways => 'Kuni ise lõpetan';

  @override
  String get inboxArchive => 'Arhiivi';

  @override
  String get inboxUnarchive => 'Võta arhiivist välja';

  @override
  String inboxArchivedNow(String name) {
    return 'Vestlus ($name) on arhiivis.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Vestlus ($name) on arhiivist väljas.';
  }

  @override
  String get inboxMarkRead => 'Märgi loetuks';

  @override
  String get inboxMarkUnread => 'Märgi lugemata';

  @override
  String get inboxYesterday => 'Eile';

  @override
  String get inboxToday => 'Täna';

  @override
  String get noticeTitle => 'Kirjuta teiste rakenduste kasutajatele';

  @override
  String noticeBody(String apps) {
    return 'Siit saab nüüd kätte: $apps. See on väljas, kuni selle seadistad.';
  }

  @override
  String get bannerToken => 'Sinu sisselogimiskood aegub varsti. Sisesta uus, et sõnumid edasi tuleksid.';

  @override
  String get bannerOffline => 'Ühendust pole. Kirjutatu hoitakse alles ja saadetakse hiljem.';

  @override
  String get bannerConnecting => 'Ühendamine…';

  @override
  String get bannerUntrusted => 'See võrk ei lase Causewayd sinu teenuseni. Kas WiFi tahab enne sisselogimist?';

  @override
  String get bannerStorageFull => 'Telefon on täis. Vabasta ruumi: seni ei saa sõnumeid salvestada.';

  @override
  String get bannerStorageDamaged => 'Sinu vestluste fail on kahjustatud. Sulge Causeway ja ava uuesti, et see taastada.';

  @override
  String get stopCredentialsRefused => 'Sinu koduteenus lükkas numbri või parooli tagasi. Logi uuesti sisse.';

  @override
  String get stopAccountDisabled => 'Sinu koduteenus on selle konto sulgenud. Küsi, miks.';

  @override
  String get stopNoSafeLogin => 'Sinu koduteenus ei paku turvalist sisselogimist. Parooli ei saadetud. Anna koduteenusele teada.';

  @override
  String get stopUntrustedServer => 'Server ei suuda tõestada, et on sinu koduteenus. Midagi ei saadetud. Proovi teist võrku.';

  @override
  String get stopReplaced => 'Sellele kontole logis sisse teine telefon. Korraga saab kasutada vaid üht.';

  @override
  String get stopBadAddress => 'Sinu koduteenuse aadress ei kehti. Logi uuesti sisse.';

  @override
  String get searchHint => 'Sõnad sinu sõnumites';

  @override
  String get searchClear => 'Tühjenda';

  @override
  String get searchEmptyTitle => 'Otsi oma sõnumitest';

  @override
  String get searchEmptyBody => 'Kirjuta sõna või selle algus. Miski ei lahku sellest telefonist.';

  @override
  String get searchNothingTitle => 'Midagi ei leitud';

  @override
  String get searchNothingBody => 'Üheski sõnumis pole kõiki neid sõnu.';

  @override
  String searchMore(int count) {
    return 'Need on $count uusimat. Lisa sõna, et leida vanemaid.';
  }

  @override
  String get chatMessageHint => 'Sõnum';

  @override
  String get chatSend => 'Saada';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % sellest, mis mahub ühte sõnumisse';
  }

  @override
  String get chatEmptyTitle => 'Ütle tere';

  @override
  String get chatEmptyNative => 'Siinsed sõnumid on otspunktkrüptitud.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name kasutab rakendust $partner. Sõnumid on otspunktkrüptitud; saadu kohta kehtivad selle rakenduse ($partner) tingimused.';
  }

  @override
  String get chatFailedTitle => 'Seda vestlust ei saanud lugeda';

  @override
  String chatOn(String partner) {
    return 'rakenduses $partner';
  }

  @override
  String get chatNotConnected => 'Ühendust pole';

  @override
  String get chatThirdParty => 'Vestlus teise rakendusega';

  @override
  String chatPartnerBanner(String partner) {
    return 'See inimene kasutab rakendust $partner. Saadetu kohta kehtivad selle privaatsuspoliitika ja tingimused.';
  }

  @override
  String get chatSafety => 'Turvanumber ja seadmed';

  @override
  String get chatJumpToNewest => 'Mine uusima sõnumi juurde';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Mine uusima sõnumi juurde, $count lugemata',
      one: 'Mine uusima sõnumi juurde, üks lugemata',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count lugemata sõnumit',
      one: 'Üks lugemata sõnum',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Kas blokeerida $name?';
  }

  @override
  String get chatBlockBody => 'Te ei kuule teineteisest üheski rakenduses, kus number on teada. Teisele ei öelda.';

  @override
  String get chatLoadingMore => 'Sõnumeid laaditakse juurde';

  @override
  String get chatMoreFailed => 'Rohkem ei saanud lugeda. Proovi uuesti';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner ei ütle, millal sõnumid kohale jõuavad. „Saadetud“ on viimane, mida saab teada.';
  }

  @override
  String get chatYouWrote => 'Sina kirjutasid';

  @override
  String chatTheyWrote(String name) {
    return '$name kirjutas';
  }

  @override
  String get chatYouSent => 'Sina saatsid';

  @override
  String chatTheySent(String name) {
    return '$name saatis';
  }

  @override
  String get transferWaiting => 'Ootab';

  @override
  String get transferNetwork => 'Ootab võrku';

  @override
  String get transferWifi => 'Ootab WiFit';

  @override
  String transferPreparing(int percent) {
    return 'Ettevalmistus $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Üleslaadimine $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Allalaadimine $percent %';
  }

  @override
  String get transferOffered => 'Alla laadimata';

  @override
  String get transferGone => 'Enam pole';

  @override
  String get transferFailed => 'Ei saa avada';

  @override
  String get transferRemoved => 'Sellest telefonist eemaldatud';

  @override
  String get mediaDownload => 'Laadi alla';

  @override
  String mediaDownloadSize(String size) {
    return 'Laadi alla, $size';
  }

  @override
  String get mediaStop => 'Peata';

  @override
  String get mediaOpen => 'Ava';

  @override
  String get mediaPlay => 'Esita';

  @override
  String get mediaPause => 'Paus';

  @override
  String mediaSpeed(String speed) {
    return 'Kiirus: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Asukoht';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position / $length';
  }

  @override
  String get mediaShare => 'Jaga';

  @override
  String get mediaSave => 'Salvesta fotodesse';

  @override
  String get mediaSaved => 'Salvestatud sinu fotodesse.';

  @override
  String get mediaSaveRefused => 'Causeway ei tohi sinu fotodele lisada. Luba see telefoni seadetes.';

  @override
  String get mediaSaveFailed => 'Salvestada ei saanud. Vaata, kas telefonis on ruumi.';

  @override
  String get mediaShareFailed => 'Telefon ei saanud näidata, kuhu selle saata saab.';

  @override
  String get mediaPhotoFailed => 'Fotot ei saa näidata';

  @override
  String get mediaVideoFailed => 'Videot ei saa esitada';

  @override
  String get mediaAskAgain => 'Küsi uuesti';

  @override
  String mediaAskPhoto(String time) {
    return 'Kas saaksid foto ($time) uuesti saata? Ma ei saa seda enam alla laadida.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Kas saaksid häälsõnumi ($time) uuesti saata? Ma ei saa seda enam alla laadida.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Kas saaksid video ($time) uuesti saata? Ma ei saa seda enam alla laadida.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Kas saaksid faili ($time) uuesti saata? Ma ei saa seda enam alla laadida.';
  }

  @override
  String get fileWarnTitle => 'Kas avada see fail?';

  @override
  String get fileWarnCanRun => 'See võib töötada programmina ja teha telefonis, mida tahab. Ava see ainult siis, kui seda temalt ootasid.';

  @override
  String get fileWarnDisguised => 'See on midagi muud, kui nimi ütleb. Ava see ainult siis, kui tead, miks.';

  @override
  String get fileCanRun => 'Võib töötada programmina';

  @override
  String get fileDisguised => 'Pole see, mida nimi ütleb';

  @override
  String get chatWarning => 'Seadmest, millega sa pole nõustunud. Vaata see üle, enne kui usaldad.';

  @override
  String get chatRetry => 'Saada uuesti';

  @override
  String get chatInfo => 'Mis sellega juhtus';

  @override
  String get chatDetails => 'Üksikasjad';

  @override
  String get detailsMuted => 'Vaigistatud';

  @override
  String detailsMutedUntil(String when) {
    return 'Vaigistatud kuni $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Teave: $partner';
  }

  @override
  String get detailsAppBody => 'Mida see oskab ja mis on reeglid';

  @override
  String detailsUnblocked(String name) {
    return '$name saab sulle taas kirjutada sinu seatud reeglite järgi.';
  }

  @override
  String get exportAction => 'Ekspordi vestlus';

  @override
  String get exportTitle => 'Kas eksportida see vestlus?';

  @override
  String get exportBody => 'Kõik sõnumid kirjutatakse faili ja sina valid, kuhu see läheb. Fotosid, häälsõnumeid, videoid ja faile seal nimetatakse, kuid need pole kaasas. Fail pole krüptitud: kellel see on, see saab seda lugeda.';

  @override
  String get exportYes => 'Ekspordi';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count sõnumit eksporditi.',
      one: 'Üks sõnum eksporditi.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Kustuta vestlus';

  @override
  String deleteTitle(String name) {
    return 'Kas kustutada vestlus ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Kõik sõnumid kustutatakse telefonist jäädavalt ja seni saatmata jääb saatmata. $name hoiab enda oma alles.';
  }

  @override
  String get deleteYes => 'Kustuta';

  @override
  String get deleteDone => 'Vestlus kustutati.';

  @override
  String get stateQueued => 'Ootab saatmist';

  @override
  String get stateSending => 'Saadetakse';

  @override
  String get stateSent => 'Saadetud';

  @override
  String get stateDelivered => 'Kohale toimetatud';

  @override
  String get stateRead => 'Loetud';

  @override
  String get stateFailed => 'Saatmata';

  @override
  String get stateReceived => 'Saadud';

  @override
  String get stateUnreadable => 'Ei saa näidata';

  @override
  String get stateNotice => 'Teade';

  @override
  String get reasonNoKeys => 'Teine rakendus pole veel võtmeid avaldanud. Proovitakse iseenesest uuesti.';

  @override
  String get reasonUnreachable => 'Teise teenuseni ei saa. Proovitakse iseenesest uuesti.';

  @override
  String get reasonKeyChanged => 'Ühel teise seadmetest on nüüd teine võti. Võrdle turvanumbrit ja otsusta siis.';

  @override
  String get reasonNoAcceptedDevice => 'Ühegi teise seadmega pole nõustutud. Vaata seadmeid ja nõustu ühega.';

  @override
  String get reasonRefused => 'Teine teenus keeldus sellest. Kontrolli, kellega on tegu, ja saada siis uuesti.';

  @override
  String get reasonNotForThisDevice => 'See polnud krüptitud sellele telefonile. Palu uuesti saata: uusi sõnumeid saab lugeda.';

  @override
  String get reasonNoSession => 'Seda ei saanud lahti krüptida. Ühendust teise seadmega uuendatakse. Palu uuesti saata.';

  @override
  String get reasonBadCiphertext => 'Seda ei saanud lahti krüptida: see muutus teel. Ühendust uuendatakse. Palu uuesti saata.';

  @override
  String get reasonUnknownPrekey => 'See oli krüptitud kasutatud võtmega. Ühendust uuendatakse. Palu uuesti saata.';

  @override
  String get reasonTooFarAhead => 'Liiga palju sõnumeid enne seda ei jõudnudki kohale. Palu uuesti saata.';

  @override
  String get reasonTooLate => 'See tuli kaua pärast hiljem kirjutatud sõnumeid. Palu uuesti saata.';

  @override
  String get reasonMalformed => 'See on kahjustatud. Palu uuesti saata.';

  @override
  String get reasonUnencrypted => 'See tuli krüptimata ja sellest keelduti. Palu krüptimine sisse lülitada.';

  @override
  String get reasonUnknownKind => 'Causeway ei oska sellist sõnumit näidata. Palu see kirja panna.';

  @override
  String get reasonOtherEncryption => 'See on krüptitud viisil, mida Causeway ei tunne. Palu kasutada rakenduse uusimat versiooni.';

  @override
  String get reasonWeakerEncryption => 'See on krüptitud nõrgemalt kui see vestlus ja sellest keelduti. Palu kasutada rakenduse uusimat versiooni.';

  @override
  String get reasonDatabaseDamaged => 'See ootas failis, mis sai kahjustada, ja võib olla saadetud. Saada uuesti, kui see kohal pole.';

  @override
  String get reasonCancelled => 'Sa peatasid selle. Saada uuesti, millal tahad.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'See on liiga suur: saata saab kuni $size. Kasuta väiksemat.';
  }

  @override
  String get reasonMediaNotAuthentic => 'See muutus teel ja seda ei näidata. Palu uuesti saata.';

  @override
  String get reasonMediaHost => 'See on serveris, mida teine rakendus pole nimetanud. Causeway ei too sealt midagi. Palu saata teisiti.';

  @override
  String get reasonNoMediaService => 'Sinu koduteenus ei edasta fotosid ega faile. Teksti saab saata.';

  @override
  String get reasonMediaGone => 'Teisel teenusel pole seda enam. Palu uuesti saata.';

  @override
  String get reasonMediaMetered => 'See ootab WiFit. Saad selle ka kohe alla laadida.';

  @override
  String get reasonNoSpace => 'Telefonis pole selle jaoks ruumi. Vabasta natuke; edasi läheb iseenesest.';

  @override
  String get mediaProblemTooLate => 'Ettevalmistus võttis liiga kaua. Proovi uuesti või kasuta väiksemat faili.';

  @override
  String get mediaProblemUnsupported => 'Causeway ei saa sellist faili kasutada. Salvesta see enne teises vormingus.';

  @override
  String get mediaProblemDamaged => 'Fail on kahjustatud. Teine koopia võib töötada.';

  @override
  String get mediaProblemTooLarge => 'Fail on liiga suur. Kasuta väiksemat.';

  @override
  String get mediaProblemCodec => 'Telefon ei saanud failiga hakkama. Proovi uuesti või kasuta teist faili.';

  @override
  String get mediaProblemIo => 'Faili ei saanud lugeda. Vaata, kas see on alles.';

  @override
  String get mediaInTooLarge => 'See on ohutuks avamiseks liiga suur. Palu midagi väiksemat.';

  @override
  String get mediaInUnsupported => 'Causeway ei oska sellist faili näidata. Palu seda teises vormingus.';

  @override
  String get mediaInDamaged => 'Fail on kahjustatud. Palu uuesti saata.';

  @override
  String get mediaInTooLate => 'Avamine võttis liiga kaua. Proovi uuesti.';

  @override
  String get refusalBlocked => 'Oled selle inimese blokeerinud.';

  @override
  String get refusalNotEligible => 'Vestlused teiste rakendustega on Euroopa Majanduspiirkonna numbritele. Siinset saab lugeda.';

  @override
  String get refusalNotYetInCountry => 'Vestlused teiste rakendustega pole sinu riigis veel alanud. Causeway annab teada, kui algavad.';

  @override
  String get refusalSwitchedOff => 'Vestlused teiste rakendustega on väljas. Siinset saab lugeda.';

  @override
  String get refusalNotAdmitted => 'Sinu koduteenus ei tee selle rakendusega koostööd. Siinset saab lugeda.';

  @override
  String get refusalPartnerNotOpen => 'Seda rakendust alles katsetatakse. Causeway annab teada, kui see avaneb.';

  @override
  String get refusalPartnerSuspended => 'Sinu koduteenus on selle rakenduse esialgu peatanud. Siinset saab lugeda.';

  @override
  String get refusalPartnerWithdrawn => 'See rakendus enam ei osale. Siinset saab lugeda.';

  @override
  String get refusalPartnerNotChosen => 'Sa pole seda rakendust valinud. Siinset saab lugeda.';

  @override
  String get refusalPeerNotEligible => 'Tema number ei kuulu Euroopa Majanduspiirkonda.';

  @override
  String get refusalNumberNotAgreed => 'Selle rakenduse kasutajad ei tea veel sinu uut numbrit.';

  @override
  String get refusalDirectoryExpired => 'Rakenduste loend on aegunud. Mine võrku ja proovi uuesti.';

  @override
  String get refusalRequestNotAccepted => 'Nõustu enne taotlusega.';

  @override
  String get refusalRequestRefused => 'Sa keeldusid taotlusest. Selle tagasivõtmiseks kirjuta ise esimesena.';

  @override
  String get refusalNobodyMayContact => 'Sa ei luba võõrastel endale kirjutada.';

  @override
  String get refusalNotSupported => 'Teine rakendus ei oska sellist sõnumit näidata.';

  @override
  String get refusalMarkersOff => 'Sa ei ütle sellele rakendusele, mida oled lugenud.';

  @override
  String get nextSwitchOn => 'Lülita sisse';

  @override
  String get nextChoose => 'Vali rakendus';

  @override
  String get nextShare => 'Jaga minu uut numbrit';

  @override
  String get nextRefresh => 'Uuenda loendit';

  @override
  String get nextDevices => 'Vaata seadmeid';

  @override
  String get noticeNewDeviceAccepted => 'Teine pool kasutab uut seadet.';

  @override
  String get noticeNewDevice => 'Teine pool kasutab uut seadet. See ei saa midagi, kuni sellega nõustud.';

  @override
  String get noticeKeyChanged => 'Teise poole seadmel on teine võti. Midagi ei saadeta, kuni otsustad.';

  @override
  String noticeNumberChanged(String number) {
    return 'Number on nüüd $number. See vestlus jätkub sellega.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Number on nüüd $number. Jätkub vestlus selle numbriga.';
  }

  @override
  String get contentReport => 'Teade sinu koduteenusele';

  @override
  String get contentPlaceholder => 'Sõnum, mida ei saa näidata';

  @override
  String contentUnsupported(String kind) {
    return 'Saatis midagi, mida Causeway veel ei oska näidata: $kind';
  }

  @override
  String get contentPhoto => 'Foto';

  @override
  String get contentPhotoMoving => 'Liikuv pilt';

  @override
  String get contentVoice => 'Häälsõnum';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Fail';

  @override
  String contentFileNamed(String name) {
    return 'Fail: $name';
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
        'call': 'kõne',
        'sticker': 'kleebis',
        'reaction': 'reaktsioon',
        'deletion': 'tagasivõetud sõnum',
        'timer': 'kaduvate sõnumite taimer',
        'location': 'koht',
        'group': 'kutse rühma',
        'other': 'midagi uut',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'See ei õnnestunud';

  @override
  String get errorBadNumber => 'See pole suunakoodiga telefoninumber, näiteks +34 600 111 222.';

  @override
  String get errorBadAddress => 'Nii ei saa kellelegi kirjutada. Kontrolli, mida kirjutasid.';

  @override
  String get errorNotFound => 'Seda pole enam.';

  @override
  String get errorEmpty => 'Pole midagi saata.';

  @override
  String errorTooLarge(int percent) {
    return 'Tekst on ühe sõnumi jaoks liiga pikk: $percent % lubatust. Saada see osadena.';
  }

  @override
  String get errorBadReport => 'Teates on kuni viis sõnumit ja lühike märkus.';

  @override
  String get errorNoAbuseDesk => 'Sinu koduteenus ei võta teateid vastu. Kirjuta teise rakenduse enda kontaktile.';

  @override
  String get errorNotAllowed => 'Seda ei saa siin valida.';

  @override
  String get errorTooManyPinned => 'Rohkem vestlusi ei saa kinnitada. Vabasta enne mõni teine.';

  @override
  String errorSignIn(String why) {
    return 'Uue numbri kontole ei saa sisse logida. $why';
  }

  @override
  String get errorSignInRefused => 'Sinu koduteenus ei tunne uut numbrit selle parooliga. Kontrolli mõlemat.';

  @override
  String get errorNumberChanging => 'Sinu numbrit vahetatakse. Oota, kuni see on valmis.';

  @override
  String get errorFile => 'Faili ei saanud kirjutada. Vali teine koht.';

  @override
  String get errorStopped => 'See peatati.';

  @override
  String get errorNothingChosen => 'Vali vähemalt üks rakendus.';

  @override
  String get errorNotDone => 'Läbi enne seadistus.';

  @override
  String get errorNotOffered => 'Seda rakendust ei saa enam valida.';

  @override
  String get errorConfirmSharing => 'Inimesed, kellele selles rakenduses kirjutad, saavad teada sinu numbri. Nõustu enne sellega.';

  @override
  String get errorOnboarding => 'Vahepeal midagi muutus. Vaata see samm uuesti üle.';

  @override
  String get errorKeyChanged => 'Seadmel on juba teine võti. Vaata see uuesti üle ja otsusta siis.';

  @override
  String get errorInUse => 'Sinu vestlused on avatud teises protsessis. Sulge Causeway seal ja proovi uuesti.';

  @override
  String get errorNoAccount => 'Selles telefonis pole kontot. Logi sisse.';

  @override
  String get errorAccountExists => 'Selles telefonis on konto juba olemas.';

  @override
  String get errorDamaged => 'Sinu vestluste fail on kahjustatud. Midagi ei muudetud. Loetava saab taastada.';

  @override
  String get errorAccountLost => 'Kontot ei saa kahjustatud failist lugeda. Logi uuesti sisse, et vestlused taastada.';

  @override
  String get errorReadOnly => 'Kohta, kus on sinu vestlused, ei saa kirjutada. Taaskäivita telefon ja proovi uuesti.';

  @override
  String get errorWrongKey => 'Selle telefoni võti ei ava sinu vestlusi. Ava telefoni lukk korra ja proovi uuesti.';

  @override
  String get errorNewerVersion => 'Sinu vestlused kirjutas uuem Causeway. Uuenda rakendust.';

  @override
  String get errorUnreachable => 'Sinu koduteenus ei vastanud. Kontrolli ühendust ja proovi uuesti.';

  @override
  String get errorDiskFull => 'Telefon on täis. Vabasta ruumi ja proovi uuesti.';

  @override
  String get errorInternal => 'Causeways läks midagi valesti. Proovi uuesti; kui see kordub, saada meile diagnostika.';

  @override
  String errorCode(String code) {
    return 'Kood: $code';
  }

  @override
  String get requestsTitle => 'Taotlused';

  @override
  String get requestsEmptyTitle => 'Taotlusi pole';

  @override
  String get requestsEmptyBody => 'Kui sulle kirjutab keegi tundmatu, ootab see siin sinu otsust.';

  @override
  String get requestsFailedTitle => 'Sinu taotlusi ei saanud lugeda';

  @override
  String get requestTitle => 'Taotlus';

  @override
  String get requestGoneTitle => 'Seda taotlust enam pole';

  @override
  String get requestExplained => 'Teine ei tea, et sa seda nägid. Temani ei jõua midagi, kuni nõustud.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Veel $count sõnumit ei hoitud alles.',
      one: 'Veel üht sõnumit ei hoitud alles.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Mida ta kirjutas';

  @override
  String get requestRefuseTitle => 'Kas keelduda sellest taotlusest?';

  @override
  String get requestRefuseBody => 'Tema kirjutatu kustutatakse ja temast enam ei kuule. Talle ei öelda.';

  @override
  String reportTitle(String name) {
    return 'Teata: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Sinu koduteenus loeb seda, mille siin valid, ja ei midagi muud. $name ei saa teada.';
  }

  @override
  String get reportWhy => 'Miks sa sellest teatad?';

  @override
  String get reportSpam => 'Rämpspost, reklaam või pettus';

  @override
  String get reportAbuse => 'Ähvardamine, ahistamine või muu kahju';

  @override
  String get reportMessages => 'Kaasa pandavad sõnumid';

  @override
  String get reportMessagesBody => 'Kuni viis. Ühtki ei saadeta, kui sa seda ei vali.';

  @override
  String get reportRemark => 'Oma sõnadega (pole kohustuslik)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blokeeri ka $name';
  }

  @override
  String get reportPreview => 'Vaata, mida saadetakse';

  @override
  String get reportPreviewBody => 'See on kõik, mida sinu koduteenus loeb.';

  @override
  String get reportSend => 'Saada teade';

  @override
  String get reportSent => 'Teade on teel.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner: oma kontakt $address';
  }

  @override
  String get reportAbout => 'Kelle kohta see on';

  @override
  String get reportYourWords => 'Sinu sõnad';

  @override
  String get reportNoMessages => 'Ei ühtegi';

  @override
  String get reportExactly => 'Sõna-sõnalt';

  @override
  String get reportsTitle => 'Teated';

  @override
  String get reportsEmptyTitle => 'Teateid pole';

  @override
  String get reportsEmptyBody => 'Kellestki saad teatada vestlusest või taotlusest. Saadetu ja vastused on siin.';

  @override
  String get reportsFailedTitle => 'Sinu teateid ei saanud lugeda';

  @override
  String get reportsSent => 'Sa teatasid kellestki';

  @override
  String get reportsAnswer => 'Sinu koduteenus vastas';

  @override
  String get reportsMore => 'Näita vanemaid';

  @override
  String get newChatTitle => 'Uus vestlus';

  @override
  String get newChatWhere => 'Kus ta on?';

  @override
  String get newChatSameService => 'Sinu oma teenus, telefoninumbri järgi';

  @override
  String get newChatOff => 'Vestlused teiste rakendustega on väljas';

  @override
  String get newChatOffBody => 'Lülita need sisse, et kirjutada teiste rakenduste kasutajatele.';

  @override
  String get newChatOwn => 'See on sinu enda number.';

  @override
  String get newChatNoApps => 'Ühtki teist rakendust veel kätte ei saa.';

  @override
  String get newChatSetUpBody => 'Euroopa õigus laseb eri sõnumirakenduste kasutajatel üksteisele kirjutada. See on väljas, kuni selle seadistad.';

  @override
  String newChatIdentifier(String partner) {
    return 'Kes ($partner)?';
  }

  @override
  String get newChatByEmail => 'e-posti aadress';

  @override
  String get newChatByPhone => 'telefoninumber';

  @override
  String get newChatByName => 'kasutajanimi';

  @override
  String newChatOr(String first, String second) {
    return '$first või $second';
  }

  @override
  String get newChatFindButton => 'Jätka';

  @override
  String newChatSearching(String partner) {
    return 'Otsimine: $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner ei tunne kedagi nimega $identifier või ei ütle seda. Kontrolli tähthaaval.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Kellelgi teenuses $service pole numbrit $number. Kontrolli numberhaaval.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner pole praegu kättesaadav. Proovi hiljem.';
  }

  @override
  String get identifierEmpty => 'Kirjuta, mille järgi teda selles rakenduses tuntakse.';

  @override
  String get identifierTooLong => 'See on liiga pikk.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return '$partner: inimesi tuntakse nii: $kinds.';
  }

  @override
  String get identifierBadEmail => 'See pole terviklik e-posti aadress.';

  @override
  String get identifierBadPhone => 'See pole suunakoodiga telefoninumber, näiteks +49 151 12345678.';

  @override
  String get identifierBadName => 'See ei saa seal olla kasutajanimi. Kontrolli tähthaaval.';

  @override
  String shareTitle(String partner) {
    return '$partner saab teada sinu numbri';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Inimesed, kellele kirjutad ($partner), näevad sinu telefoninumbrit $number. Seda küsitakse iga rakenduse kohta korra.';
  }

  @override
  String shareYes(String name) {
    return 'Mida $name saab';
  }

  @override
  String get shareNo => 'Mida ei jagata';

  @override
  String get shareNumber => 'Sinu telefoninumber';

  @override
  String get shareMessages => 'Sõnumid, mille saadad';

  @override
  String get shareName => 'Sinu nimi ja pilt';

  @override
  String get sharePresence => 'Kas oled võrgus';

  @override
  String get shareAddress => 'Kus oled ja mis on telefoni võrguaadress';

  @override
  String get shareAgree => 'Nõustu ja kirjuta';

  @override
  String onboardingStep(int step, int steps) {
    return 'Samm $step/$steps';
  }

  @override
  String get onboardingStartTitle => 'Kirjuta teiste rakenduste kasutajatele';

  @override
  String get onboardingStartBody => 'Euroopa õigus laseb eri sõnumirakenduste kasutajatel üksteisele kirjutada. Sina valid, kas soovid ja milliste rakendustega. Võid igal ajal lõpetada.';

  @override
  String get onboardingStartButton => 'Alusta';

  @override
  String get onboardingClosedTitle => 'Mitte selle numbriga';

  @override
  String get onboardingNotYetTitle => 'Veel mitte';

  @override
  String get onboardingExplanationTitle => 'Mis on teisiti';

  @override
  String get onboardingExplanationBody => 'Ka siin on sõnumid otspunktkrüptitud. Mõni asi erineb tuttavatest vestlustest.';

  @override
  String get pointOtherPolicy => 'Teisel rakendusel on oma reeglid';

  @override
  String get pointOtherPolicyBody => 'Saadetut hoiab teine rakendus oma privaatsuspoliitika ja tingimuste järgi.';

  @override
  String get pointNumberIsShared => 'Sinu telefoninumbrit jagatakse';

  @override
  String get pointNumberIsSharedBody => 'Selle saavad teada inimesed, kellele kirjutad. Ei keegi muu.';

  @override
  String get pointNameAndPictureAreNot => 'Sinu nime ja pilti ei jagata';

  @override
  String get pointNameAndPictureAreNotBody => 'Ega ka seda, kas oled võrgus.';

  @override
  String get pointNoGroups => 'Kaks inimest, mitte rühmad';

  @override
  String get pointNoGroupsBody => 'Vestluses oled sina ja üks teine.';

  @override
  String get pointNoCalls => 'Kõnesid pole';

  @override
  String get pointNoCallsBody => 'Helista rakenduses, mis teil mõlemal on.';

  @override
  String get pointNoStickersStatusTimers => 'Pole kleebiseid, olekuid ega kaduvaid sõnumeid';

  @override
  String get pointNoStickersStatusTimersBody => 'Need ei liigu rakenduste vahel.';

  @override
  String get pointBlocksAreOfPeople => 'Blokeeritakse inimene';

  @override
  String get pointBlocksAreOfPeopleBody => 'Blokeeritu on blokeeritud igas rakenduses, kus tema number on teada.';

  @override
  String get onboardingUnderstood => 'Sain aru';

  @override
  String get onboardingAppsTitle => 'Millistest rakendustest sind kätte saab?';

  @override
  String get onboardingAppsBody => 'Valitud rakenduste kasutajad saavad sulle kirjutada. Nende esimene sõnum ootab taotlusena. Seda saad hiljem muuta.';

  @override
  String get onboardingAppsNone => 'Ühtki rakendust ei saa veel valida. Causeway annab teada, kui mõni on.';

  @override
  String get onboardingInboxTitle => 'Kus peaksid need vestlused olema?';

  @override
  String get onboardingInboxBody => 'Seda saad hiljem muuta. Midagi ei teisaldata.';

  @override
  String get onboardingFinish => 'Lülita sisse';

  @override
  String get onboardingDoneTitle => 'Vestlused teiste rakendustega on sees';

  @override
  String onboardingDoneBody(String apps) {
    return 'Saad kirjutada siia: $apps, ja sealt saadakse kirjutada sulle.';
  }

  @override
  String get onboardingDoneButton => 'Kirjuta kellelegi';

  @override
  String get onboardingLaterBody => 'Siit saad igal ajal jätkata. Midagi pole veel sees.';

  @override
  String get onboardingQuit => 'Lõpeta ja unusta minu valikud';

  @override
  String get layoutCombined => 'Kõigi vestluste seas';

  @override
  String get layoutCombinedBody => 'Üks loend. Märk näitab, millises rakenduses vestlus on.';

  @override
  String get layoutSeparate => 'Omaette kaustas';

  @override
  String get layoutSeparateBody => 'Need avab üks rida sinu loendis.';

  @override
  String get aboutTitle => 'Teave Causeway kohta';

  @override
  String aboutVersion(String version) {
    return 'Versioon $version';
  }

  @override
  String get aboutFree => 'Causeway on vaba tarkvara litsentsiga AGPL-3.0. Igaüks võib lugeda, kuidas see töötab.';

  @override
  String get aboutLicences => 'Koostisosade litsentsid';

  @override
  String get aboutTranslation => 'Selle keele tekstid on teinud masin. Keegi, kelle emakeel see on, pole neid veel lugenud.';

  @override
  String newAppTitle(String partner) {
    return 'Nüüd saab kätte: $partner';
  }

  @override
  String get newAppBody => 'Saad sinna kirjutada ja sealt sulle, kohe kui nii valid.';

  @override
  String get newAppLook => 'Vaata, mida see oskab';

  @override
  String get aboutSource => 'Lähtekood';

  @override
  String get aboutSourceAsk => 'Kes sulle selle rakenduse andis, annab ka selle lähtekoodi. Küsi seda.';

  @override
  String get aboutPrivacy => 'Mis sinu andmetega juhtub';

  @override
  String get aboutPrivacyChats => 'See, mida kirjutad, on krüpteeritud telefonist telefoni. Sinu vestlused on selles telefonis, krüpteeritult, ja üheski varukoopias neid pole.';

  @override
  String get aboutPrivacyService => 'Sinu koduteenus ja teised rakendused näevad, kes kellele ja millal kirjutab. Nad ei näe, mida.';

  @override
  String get aboutPrivacyNothing => 'Causeway ei loenda midagi, ei näita reklaami ega saada midagi oma tegijatele.';

  @override
  String suspendedTitle(String partner) {
    return '$partner pole esialgu kättesaadav';
  }

  @override
  String get suspendedBody => 'Sinu koduteenus on selle rakenduse peatanud. Midagi ei saadeta ja midagi ei tule. Vestlused jäävad sellesse telefoni: neid saab lugeda, eksportida ja kustutada.';

  @override
  String get suspendedNext => 'Sa ei pea midagi tegema. Kui see uuesti lubatakse, jätkuvad vestlused ise.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner enam ei osale';
  }

  @override
  String get withdrawnBody => 'Midagi ei saadeta ja midagi ei tule. Vestlused jäävad sellesse telefoni: neid saab lugeda, eksportida ja kustutada.';

  @override
  String get withdrawnNext => 'Et nende inimestega ühendust saada, küsi neilt mõnda muud viisi.';

  @override
  String get nextPartner => 'Mida see tähendab';

  @override
  String get settingsTitle => 'Seaded';

  @override
  String get settingsAccount => 'Konto';

  @override
  String get settingsThirdParty => 'Vestlused teiste rakendustega';

  @override
  String get settingsThirdPartyOn => 'Sees';

  @override
  String get settingsThirdPartyOff => 'Väljas';

  @override
  String get settingsThirdPartySetUp => 'Seadistamata';

  @override
  String get settingsThirdPartyContinue => 'Jätka seadistamist';

  @override
  String get settingsThirdPartySwitch => 'Vestlused teiste rakendustega';

  @override
  String get settingsThirdPartySwitchBody => 'Kui see on väljas, jäävad need vestlused alles ja neid saab lugeda. Midagi ei saadeta ega võeta vastu.';

  @override
  String get policyConfirmed => 'Sinu koduteenus hoiab kõik teised eemal, ka siis, kui telefon on väljas.';

  @override
  String get policyPending => 'Sinu koduteenus pole viimast muudatust veel kinnitanud. See saab teada kohe, kui teenus on kättesaadav.';

  @override
  String get policyPhoneOnly => 'Sinu koduteenus ei hoia kedagi eemal. Seda teeb see telefon.';

  @override
  String get settingsApps => 'Teised rakendused';

  @override
  String get settingsAppsEmpty => 'Sinu koduteenuse loendis pole veel ühtki rakendust.';

  @override
  String get settingsAppsExpired => 'Rakenduste loend on aegunud. Uued vestlused ootavad, kuni see on värske.';

  @override
  String get settingsAppsRefresh => 'Uuenda rakenduste loendit';

  @override
  String get settingsAppOpen => 'Avatud';

  @override
  String get settingsAppOn => 'Saab sind kätte';

  @override
  String get settingsAppOff => 'Väljas';

  @override
  String get settingsAppReadOnly => 'Ainult lugemiseks';

  @override
  String partnerReach(String partner) {
    return 'Vestlused: $partner';
  }

  @override
  String get partnerReachBody => 'Kui see on väljas, jäävad need vestlused alles ja neid saab lugeda. Keegi sealt ei saa sulle kirjutada.';

  @override
  String get partnerChats => 'Mida vestlused oskavad';

  @override
  String get partnerIdentifiers => 'Inimesi leitakse seal nii';

  @override
  String get partnerTakes => 'Rakendus võtab vastu';

  @override
  String get partnerArrival => 'Sõnumite kohalejõudmine';

  @override
  String get partnerReceipts => 'Antakse teada';

  @override
  String get partnerNoReceipts => 'Ei anta teada. „Saadetud“ on viimane, mida saab teada.';

  @override
  String get partnerRules => 'Kelle reeglid seal kehtivad';

  @override
  String get partnerPrivacy => 'Privaatsuspoliitika';

  @override
  String get partnerTerms => 'Tingimused';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Oma kontakt kuritarvituste jaoks';

  @override
  String get partnerGoneTitle => 'Seda rakendust loendis enam pole';

  @override
  String get partnerGoneBody => 'Vestlusi sealsete inimestega saab endiselt lugeda.';

  @override
  String get kindText => 'Tekst';

  @override
  String get kindPhoto => 'fotod';

  @override
  String get kindVoice => 'häälsõnumid';

  @override
  String get kindVideo => 'videod';

  @override
  String get kindFile => 'failid';

  @override
  String get kindReply => 'vastused';

  @override
  String get kindReaction => 'reaktsioonid';

  @override
  String get settingsAppTesting => 'Katsetamisel, veel avamata';

  @override
  String get settingsAppSuspended => 'Sinu koduteenuse peatatud';

  @override
  String get settingsAppWithdrawn => 'Enam ei osale';

  @override
  String get settingsAppNotHere => 'Sinu riigis veel avamata';

  @override
  String settingsAppMarkers(String partner) {
    return 'Anna loetust teada: $partner';
  }

  @override
  String get settingsAppMarkersBody => 'Sealsed näevad, millal nende sõnumeid loed.';

  @override
  String settingsAppMuted(String partner) {
    return 'Heli pole: $partner';
  }

  @override
  String get settingsAppMutedBody => 'Sealsed sõnumid tulevad vaikselt.';

  @override
  String get settingsInbox => 'Teiste rakenduste vestluste koht';

  @override
  String get settingsWho => 'Kes võib mulle esimesena kirjutada';

  @override
  String get settingsWhoBody => 'See puudutab teiste rakenduste kasutajaid. Olemasolevad vestlused jätkuvad.';

  @override
  String get settingsWhoNobody => 'Mitte keegi';

  @override
  String get settingsWhoNobodyBody => 'Jätkuvad ainult olemasolevad vestlused.';

  @override
  String get settingsWhoWrittenTo => 'Need, kellele olen kirjutanud';

  @override
  String get settingsWhoWrittenToBody => 'Kellele kirjutasid ise esimesena.';

  @override
  String get settingsWhoContacts => 'Minu kontaktid';

  @override
  String get settingsWhoContactsBody => 'Nende vestlused avanevad taotluseta.';

  @override
  String get settingsWhoEverybody => 'Kõik';

  @override
  String get settingsWhoEverybodyBody => 'Kontaktid otse. Teised taotlusena, mille üle otsustad.';

  @override
  String get contactsTitle => 'Kontaktid';

  @override
  String get contactsTake => 'Kasuta telefoni kontakte';

  @override
  String get contactsBody => 'Kellel on seal number, see pole võõras ja teda näidatakse sinu antud nimega. Need jäävad sellesse telefoni.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Teada on $count numbrit',
      one: 'Teada on üks number',
      zero: 'Numbreid ei leitud',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefon ei lase Causewayl kontakte lugeda. Luba see telefoni seadetes ja proovi uuesti.';

  @override
  String get settingsNotifications => 'Teavitused';

  @override
  String get settingsNotifyText => 'Näita teksti lukustatud ekraanil';

  @override
  String get settingsNotifyTextBody => 'Muidu ainult seda, kes kirjutas.';

  @override
  String get settingsNotifyRequests => 'Anna taotlustest teada';

  @override
  String get settingsNotifyRequestsBody => 'Neil pole kunagi heli.';

  @override
  String get notifyNative => 'Sinu oma teenuse sõnumid';

  @override
  String get notifyThirdParty => 'Teiste rakenduste sõnumid';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count uut sõnumit',
      one: 'Uus sõnum',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Vasta';

  @override
  String get notifyAskTitle => 'Saa teada uutest sõnumitest';

  @override
  String get notifyAskBody => 'Causeway annab teada, kui keegi kirjutab. Lukustatud ekraan näitab, kes kirjutas, kuid mitte sõnu, kui sa teisiti ei vali.';

  @override
  String get notifyAskYes => 'Luba teavitused';

  @override
  String get notifyDenied => 'Telefon ei näita Causeway teavitusi. Luba need telefoni seadetes.';

  @override
  String get notifyMuted => 'Vaigistatud vestlused';

  @override
  String get notifyMutedNone => 'Ühtki vestlust pole vaigistatud. Vaigistamiseks hoia vestlust loendis pikemalt all.';

  @override
  String get notifyPhone => 'Helid ja muu telefoni seadetes';

  @override
  String get notifyProblems => 'Saatmata sõnumid';

  @override
  String get notifyKept => 'See on vestluses mustandina alles.';

  @override
  String get settingsBlocked => 'Blokeeritud inimesed';

  @override
  String get settingsPrivacy => 'Privaatsus';

  @override
  String get settingsPhone => 'See telefon';

  @override
  String get settingsDiagnostics => 'Diagnostika';

  @override
  String get settingsFailedTitle => 'Sinu seadeid ei saanud lugeda';

  @override
  String get changeTitle => 'Vaheta numbrit';

  @override
  String get changeUnderWay => 'Vahetamisel';

  @override
  String get changeBody => 'Juhuks, kui sul on uus telefoninumber. Juhtub järgmine.';

  @override
  String get changePointStays => 'Sinu vestlused jäävad';

  @override
  String get changePointStaysBody => 'Samuti seaded, blokeeringud ja turvanumber.';

  @override
  String changePointTold(String service) {
    return 'Teenuse $service kasutajatele öeldakse';
  }

  @override
  String get changePointToldBody => 'Need, kellega sul on vestlus, saavad teada uue numbri.';

  @override
  String get changePointWait => 'Teiste rakenduste kasutajatele mitte';

  @override
  String get changePointWaitBody => 'Vestlused nendega ootavad, kuni nõustud rakenduste kaupa, et nad selle teada saavad. Siis peavad nad ehk sinuga uuesti nõustuma.';

  @override
  String get changePointOutside => 'Mujalt pärit numbriga';

  @override
  String get changePointOutsideBody => 'Vestlusi teiste rakendustega saab ainult lugeda, kuni sinu number kuulub taas Euroopa Majanduspiirkonda.';

  @override
  String get changePointAccount => 'Uue numbri jaoks on vaja kontot';

  @override
  String changePointAccountBody(String service) {
    return '$service annab sulle konto koos parooli või koodiga. Vana numbri konto suletakse.';
  }

  @override
  String get changeNewNumber => 'Uus number';

  @override
  String changeNewNumberBody(String service) {
    return 'Selle jaoks saadud parooli või koodiga ($service).';
  }

  @override
  String get changeGoOnTitle => 'Vestlused teiste rakendustega saavad selle numbriga jätkuda';

  @override
  String get changeGoOnBody => 'Kohe, kui nõustud rakenduste kaupa, et see seal teada saab.';

  @override
  String changeConfirmTitle(String number) {
    return 'Kas vahetada numbrile $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Numbri $number konto suletakse. Siit ei saa seda uuesti avada.';
  }

  @override
  String get changeWorkingTitle => 'Sinu numbrit vahetatakse';

  @override
  String get changeWorkingBody => 'Sellelt lehelt võid lahkuda. See jätkub iseenesest, kui ühendus on.';

  @override
  String get changeSigningIn => 'Uue numbriga sisselogimine';

  @override
  String get changeLeaving => 'Vana numbriga alustatu lõpetamine';

  @override
  String get changeClosing => 'Vana numbri konto suletakse';

  @override
  String get changeDone => 'Valmis';

  @override
  String get changeLeave => 'Lahku sellelt lehelt';

  @override
  String changeDoneTitle(String number) {
    return 'Sinu number on nüüd $number';
  }

  @override
  String get changeDoneBody => 'Sinu vestlused on seal, kus olid.';

  @override
  String get changeOldTitle => 'Sinu vana number';

  @override
  String get changeOldOpenTitle => 'Sinu vana number on veel avatud';

  @override
  String changeOldClosed(String number) {
    return 'Numbri $number konto on suletud. Kes sinna kirjutab, saab teada, et seda pole.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Sinu koduteenus ei sulgenud numbri $number kontot. Palu seda teha: sinna saadetut sa ei näe.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Pole veel teada, kas numbri $number konto on suletud.';
  }

  @override
  String get changeThirdPartyClosed => 'Vestlusi teiste rakendustega saab ainult lugeda';

  @override
  String get changeTellTitle => 'Kes võib uue numbri teada saada?';

  @override
  String get changeTellBody => 'Vestlused nende rakenduste kasutajatega ootavad, kuni lased neil seda teada saada.';

  @override
  String get changeTell => 'Jaga';

  @override
  String changeTellTo(String partner) {
    return 'Jaga minu uut numbrit: $partner';
  }

  @override
  String get warningBadlySigned => 'Uut rakenduste loendit pole allkirjastanud sinu koduteenus. Kasutatakse viimast kehtivat.';

  @override
  String get warningRolledBack => 'Sinu koduteenus andis vana rakenduste loendi. Kasutatakse viimast kehtivat.';

  @override
  String get warningMalformed => 'Uut rakenduste loendit ei saa lugeda. Kasutatakse viimast kehtivat.';

  @override
  String get warningNewerForm => 'Uus rakenduste loend vajab uuemat Causewayd. Uuenda rakendust.';

  @override
  String get warningFromTheFuture => 'Uus rakenduste loend on tulevikust. Kontrolli telefoni kella.';

  @override
  String get warningTooLarge => 'Uus rakenduste loend on liiga suur. Kasutatakse viimast kehtivat.';

  @override
  String get warningKeyReplacement => 'Rakenduste loendit allkirjastavat võtit vahetatakse. Sina ei pea midagi tegema.';

  @override
  String get blockedTitle => 'Blokeeritud inimesed';

  @override
  String get blockedEmptyTitle => 'Keegi pole blokeeritud';

  @override
  String get blockedEmptyBody => 'Kellegi saad blokeerida vestlusest või taotlusest. Talle ei öelda.';

  @override
  String get blockedFailedTitle => 'Loendit ei saanud lugeda';

  @override
  String blockedSince(String date) {
    return 'Alates $date';
  }

  @override
  String get blockedUnblock => 'Eemalda blokeering';

  @override
  String blockedUnblockTitle(String name) {
    return 'Kas eemaldada blokeering: $name?';
  }

  @override
  String get blockedUnblockBody => 'Ta saab sulle taas kirjutada sinu seatud reeglite järgi.';

  @override
  String get blockedAdd => 'Blokeeri number';

  @override
  String get blockedAddBody => 'Kellel on see number, see blokeeritakse igas rakenduses, kus see on teada.';

  @override
  String get tourAction => 'Mis on turvanumber?';

  @override
  String get tourKeyTitle => 'Igal seadmel on võti';

  @override
  String get tourKeyBody => 'Sõnumid krüptitakse teise inimese seadmetele. Turvanumber on seadme võti, kirja pandud nii, et seda saab võrrelda.';

  @override
  String get tourCompareTitle => 'Võrdlus näitab, et kedagi pole vahel';

  @override
  String get tourCompareBody => 'Tee seda korra, parem kohtudes. Kas number on mõlemas telefonis sama? Siis ei saa keegi teine lugeda, mida kirjutad.';

  @override
  String get tourChangeTitle => 'Kui see muutub, saad teada';

  @override
  String get tourChangeBody => 'Uuel telefonil on uus number. Kui oled võrrelnud, ei lähe uude seadmesse midagi, enne kui sellega nõustud.';

  @override
  String get scanAction => 'Skanni teise kood';

  @override
  String get scanHint => 'Suuna kaamera teise telefoni turvanumbri koodile.';

  @override
  String scanSame(String name) {
    return 'See klapib. See seade ($name) loetakse nüüd võrrelduks.';
  }

  @override
  String get scanDifferent => 'Võti on teine. Ära usalda seda seadet, enne kui tead, miks.';

  @override
  String scanNotNamed(String name) {
    return 'Kood on õigelt inimeselt ($name), kuid ei nimeta ühtki neist seadmetest.';
  }

  @override
  String get scanOtherAccount => 'See on teise konto kood.';

  @override
  String get scanNoCode => 'See pole turvanumbri kood.';

  @override
  String get scanAgain => 'Skanni uuesti';

  @override
  String get scanNoCamera => 'Kaamerat ei saa praegu kasutada. Võib-olla kasutab seda teine rakendus.';

  @override
  String get scanExplain => 'Kaamera otsib teise telefoni koodi ja ei midagi muud. Ühtki pilti ei säilitata.';

  @override
  String get safetyTitle => 'Turvanumber';

  @override
  String safetyExplained(String name) {
    return 'Võrdle neid ($name) kõrvuti või telefonis ette lugedes. Kui need on samad, pole kedagi vahel.';
  }

  @override
  String get safetyMine => 'Sinu telefon';

  @override
  String get safetyCode => 'Sinu turvanumbri kood';

  @override
  String safetyCodeBody(String name) {
    return 'Sama koodina: $name saab selle oma rakendusega skannida.';
  }

  @override
  String get safetyTheirs => 'Teise seadmed';

  @override
  String get safetyNone => 'Teine rakendus pole veel seadet näidanud. See näitab, kui teineteisele kirjutate.';

  @override
  String get safetyFailedTitle => 'Seadmeid ei saanud lugeda';

  @override
  String safetyDevice(String number) {
    return 'Seade $number';
  }

  @override
  String get safetyInactive => 'Enam ei kasutata';

  @override
  String get safetyNoKey => 'Selle võtit pole veel nähtud.';

  @override
  String get trustUndecided => 'Uus. See ei saa midagi, kuni sellega nõustud.';

  @override
  String get trustFirstUse => 'Nõustutud, võrdlemata';

  @override
  String get trustVerified => 'Võrreldud ja nõustutud';

  @override
  String get trustRefused => 'Keeldutud. See ei saa midagi.';

  @override
  String get trustChanged => 'Selle võti on muutunud. Midagi ei saadeta, kuni otsustad.';

  @override
  String get safetyMatches => 'Need klapivad';

  @override
  String get safetyAcceptWithout => 'Nõustu võrdlemata';

  @override
  String get safetyRefuse => 'Keeldu sellest seadmest';

  @override
  String get safetyConfirmTitle => 'Kas kõik numbrid klapivad?';

  @override
  String get safetyConfirmBody => 'Siis loetakse see seade võrrelduks ja sa saad teada, enne kui mõni teine seade su sõnumeid saab.';

  @override
  String get infoTitle => 'Sõnum';

  @override
  String get infoState => 'Mis seisus see on';

  @override
  String get infoWay => 'Selle tee';

  @override
  String get infoFailedTitle => 'Sellest sõnumist pole midagi teada';

  @override
  String infoWritten(String when) {
    return 'Kirjutatud: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Saabunud: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Server võttis vastu: $when';
  }

  @override
  String get infoWaits => 'Miks see ootab';

  @override
  String get infoFailed => 'Miks seda ei saadetud';

  @override
  String get infoUnreadable => 'Miks seda ei saa näidata';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Teise seadmest $number';
  }

  @override
  String get infoCopy => 'Kopeeri, mis juhtus';

  @override
  String get infoCopied => 'Kopeeritud. Seal pole ühtki sõna sõnumist.';

  @override
  String get traceStored => 'Salvestatud sellesse telefoni';

  @override
  String get traceWaiting => 'Ootab';

  @override
  String get tracePreparing => 'Valmistatakse ette';

  @override
  String get tracePrepared => 'Ette valmistatud';

  @override
  String get traceUploading => 'Laaditakse üles';

  @override
  String get traceUploaded => 'Laaditud üles koduteenusesse';

  @override
  String get traceDownloading => 'Laaditakse alla';

  @override
  String get traceDownloaded => 'Alla laaditud ja kontrollitud';

  @override
  String get traceSealed => 'Krüptitud';

  @override
  String get traceSentAgain => 'Uuesti üle antud';

  @override
  String get traceAcknowledged => 'Sinu koduteenusel on see';

  @override
  String get traceFoundInArchive => 'Leitud koduteenuse arhiivist';

  @override
  String get traceDelivered => 'Teisel seadmel on see';

  @override
  String get traceRead => 'See on loetud';

  @override
  String get traceFailed => 'Saatmata';

  @override
  String get traceReceived => 'Saadud ja lahti krüptitud';

  @override
  String get traceUnreadable => 'Lahti krüptida ei saanud';

  @override
  String get traceRepaired => 'Sai siiski lahti krüptida';

  @override
  String get traceRefused => 'Keeldutud';

  @override
  String get diagnosticsShare => 'Saada kellelegi, kes aitab';

  @override
  String get bundleTitle => 'Aruanne kasutajatoele';

  @override
  String get bundleBody => 'See on kõik, mis saadetakse. Seal pole kirjas, mida, kellele ega milliste võtmetega sa kirjutasid. Loe see enne läbi.';

  @override
  String get diagnosticsTitle => 'Diagnostika';

  @override
  String get diagnosticsBody => 'Mida see telefon oma ühendusest teab. Siin pole ühtki sõnumit, nime ega võtit.';

  @override
  String get diagnosticsConnection => 'Ühendus';

  @override
  String get diagnosticsConnectionOnline => 'Ühendatud, ajakohane';

  @override
  String get diagnosticsStorage => 'Salvestusruum';

  @override
  String get diagnosticsStorageOk => 'Korras';

  @override
  String get diagnosticsStorageFull => 'Täis';

  @override
  String get diagnosticsStorageDamaged => 'Kahjustatud';

  @override
  String get diagnosticsArchive => 'Sinu koduteenuse arhiiv';

  @override
  String get diagnosticsArchiveThere => 'On olemas. Vahepeal tulnu tuuakse järele.';

  @override
  String get diagnosticsArchiveNone => 'Pole. Mis teenuste vahel kaob, kaob märkamatult.';

  @override
  String get diagnosticsArchiveUnknown => 'Pole veel teada';

  @override
  String get diagnosticsPartners => 'Rakenduste loend';

  @override
  String get diagnosticsPartnersNone => 'Veel pole';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Number $number, $date';
  }

  @override
  String get diagnosticsDevice => 'See seade';

  @override
  String get diagnosticsWarning => 'Viga rakenduste loendis';

  @override
  String get diagnosticsPolicy => 'Kes saab sind kätte';

  @override
  String get diagnosticsNumberChange => 'Viimane numbrivahetus';

  @override
  String get diagnosticsCopied => 'Kopeeritud';

  @override
  String get diagnosticsCopy => 'Kopeeri';

  @override
  String get attachAction => 'Lisa';

  @override
  String get attachPhoto => 'Tee foto';

  @override
  String get attachVideo => 'Salvesta video';

  @override
  String get attachGallery => 'Fotod ja videod';

  @override
  String get attachFailed => 'Telefon ei saanud seda anda. Proovi uuesti.';

  @override
  String get refusedCamera => 'Causeway ei tohi kaamerat kasutada';

  @override
  String get refusedPhotos => 'Causeway ei tohi sinu fotosid näha';

  @override
  String get refusedMicrophone => 'Causeway ei tohi mikrofoni kasutada';

  @override
  String get refusedBody => 'Luba see telefoni seadetes ja proovi uuesti.';

  @override
  String sendTo(String name) {
    return 'Saada: $name';
  }

  @override
  String get previewCaption => 'Pildiallkiri';

  @override
  String get previewAlt => 'Kirjeldus';

  @override
  String get previewAltBody => 'Loetakse ette selles telefonis. Kaasa see ei lähe: mida teised peavad pildi kohta teadma, kirjuta pildiallkirja.';

  @override
  String get previewTrim => 'Saadetav osa';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Kohandatud mahtuma: $size, mis on siin suurim.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'See on $size. Siin saab saata kuni $most.';
  }

  @override
  String get previewNotTaken => 'Selliseid faile ei saa selles vestluses saata.';

  @override
  String get previewKeepsAll => 'Saadetakse nii, nagu on, kõigega, mida fail sisaldab: sageli ka kus ja millal see tehti.';

  @override
  String get previewCanRun => 'See võib töötada programmina. Mõni rakendus keeldub sellistest failidest või hoiatab nende eest.';

  @override
  String get previewDisguised => 'See on midagi muud, kui nimi ütleb. Mõni rakendus keeldub sellistest failidest või hoiatab nende eest.';

  @override
  String get previewFailedTitle => 'Seda ei saa saata';

  @override
  String get voiceRecord => 'Salvesta häälsõnum';

  @override
  String get voiceHint => 'Hoia mikrofoni all, kui räägid, ja lase lahti, et saata.';

  @override
  String get voiceSlide => 'Tühistamiseks lohista eemale';

  @override
  String get voiceRecording => 'Salvestamine';

  @override
  String get voicePaused => 'Salvestus peatatud';

  @override
  String get voicePause => 'Peata salvestamine';

  @override
  String get voiceResume => 'Jätka salvestamist';

  @override
  String get voiceDelete => 'Kustuta salvestis';

  @override
  String get voiceDeleteTitle => 'Kas kustutada see salvestis?';

  @override
  String get voiceDeleteBody => 'Keegi pole seda saanud ja seda ei saa tagasi.';

  @override
  String voiceUnsent(String length) {
    return 'Saatmata häälsõnum, $length';
  }

  @override
  String get voiceDiscard => 'Viska ära';

  @override
  String get voiceNoMicrophone => 'Mikrofoni ei saa praegu kasutada. Võib-olla kasutab seda teine rakendus.';

  @override
  String get kindPhotos => 'Fotod';

  @override
  String get kindVoices => 'Häälsõnumid';

  @override
  String get kindVideos => 'Videod';

  @override
  String get kindFiles => 'Failid';

  @override
  String get qualityHd => 'Kõrge kvaliteet';

  @override
  String get qualityHdBody => 'Fotod ja videod on teravamad ja võtavad rohkem andmemahtu.';

  @override
  String get autoAlways => 'Igas võrgus';

  @override
  String get autoWifi => 'Ainult WiFis';

  @override
  String get autoNever => 'Mitte kunagi';

  @override
  String get storageTitle => 'Salvestusruum ja andmed';

  @override
  String get storageDownload => 'Laaditakse alla küsimata';

  @override
  String get storageDownloadBody => 'Kõik muu laaditakse alla, kui seda puudutad. Neilt, kes on vaid taotluse saatnud, ei laadita midagi.';

  @override
  String get storageSending => 'Mida saadad';

  @override
  String get storageLowData => 'Vähem andmeid häälsõnumitele';

  @override
  String get storageLowDataBody => 'Kolmandiku võrra vähem ja veidi ebaselgem.';

  @override
  String get storageUse => 'Kasutatud ruum';

  @override
  String storageTotal(String size) {
    return 'Kokku $size';
  }

  @override
  String get storageByKind => 'Liigi järgi';

  @override
  String get storageByChat => 'Vestluse järgi';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count üksust, $size',
      one: '1 üksus, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Eemalda kõik: $what';
  }

  @override
  String get storageOlder => 'Eemalda vanemad';

  @override
  String get storageMonth => 'Üle kuu vanad';

  @override
  String get storageMonths => 'Üle kolme kuu vanad';

  @override
  String get storageYear => 'Üle aasta vanad';

  @override
  String storageConfirmSize(String size) {
    return 'Vabaneb $size.';
  }

  @override
  String get storageConfirm => 'Sõnumid jäävad. Saadut saab uuesti alla laadida vaid seni, kuni see on saatja teenusel alles.';

  @override
  String get storageYes => 'Eemalda';

  @override
  String storageFreed(String size) {
    return 'Vabanes $size.';
  }

  @override
  String get storageFreedNothing => 'Polnud midagi eemaldada.';

  @override
  String get storageEmptyTitle => 'Selles telefonis pole meediat';

  @override
  String get storageEmptyBody => 'Siin loetakse kokku sinu vestluste fotod, häälsõnumid, videod ja failid.';

  @override
  String get storageFailedTitle => 'Kasutatud ruumi ei saanud lugeda';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Vestlus teise rakendusega: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'kell $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascensioni saar',
        'AD': 'Andorra',
        'AE': 'Araabia Ühendemiraadid',
        'AF': 'Afganistan',
        'AG': 'Antigua ja Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albaania',
        'AM': 'Armeenia',
        'AO': 'Angola',
        'AQ': 'Antarktika',
        'AR': 'Argentina',
        'AS': 'Ameerika Samoa',
        'AT': 'Austria',
        'AU': 'Austraalia',
        'AW': 'Aruba',
        'AX': 'Ahvenamaa',
        'AZ': 'Aserbaidžaan',
        'BA': 'Bosnia ja Hertsegoviina',
        'BB': 'Barbados',
        'BD': 'Bangladesh',
        'BE': 'Belgia',
        'BF': 'Burkina Faso',
        'BG': 'Bulgaaria',
        'BH': 'Bahrein',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint-Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei',
        'BO': 'Boliivia',
        'BQ': 'Kariibi Madalmaad',
        'BR': 'Brasiilia',
        'BS': 'Bahama',
        'BT': 'Bhutan',
        'BV': 'Bouvet’ saar',
        'BW': 'Botswana',
        'BY': 'Valgevene',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kookossaared',
        'CD': 'Kongo DV',
        'CF': 'Kesk-Aafrika Vabariik',
        'CG': 'Kongo Vabariik',
        'CH': 'Šveits',
        'CI': 'Elevandiluurannik',
        'CK': 'Cooki saared',
        'CL': 'Tšiili',
        'CM': 'Kamerun',
        'CN': 'Hiina',
        'CO': 'Colombia',
        'CP': 'Clippertoni saar',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Kuuba',
        'CV': 'Roheneemesaared',
        'CW': 'Curaçao',
        'CX': 'Jõulusaar',
        'CY': 'Küpros',
        'CZ': 'Tšehhi',
        'DE': 'Saksamaa',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Taani',
        'DM': 'Dominica',
        'DO': 'Dominikaani Vabariik',
        'DZ': 'Alžeeria',
        'EA': 'Ceuta ja Melilla',
        'EC': 'Ecuador',
        'EE': 'Eesti',
        'EG': 'Egiptus',
        'EH': 'Lääne-Sahara',
        'ER': 'Eritrea',
        'ES': 'Hispaania',
        'ET': 'Etioopia',
        'FI': 'Soome',
        'FJ': 'Fidži',
        'FK': 'Falklandi saared',
        'FM': 'Mikroneesia',
        'FO': 'Fääri saared',
        'FR': 'Prantsusmaa',
        'GA': 'Gabon',
        'GB': 'Ühendkuningriik',
        'GD': 'Grenada',
        'GE': 'Gruusia',
        'GF': 'Prantsuse Guajaana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Gröönimaa',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Ekvatoriaal-Guinea',
        'GR': 'Kreeka',
        'GS': 'Lõuna-Georgia ja Lõuna-Sandwichi saared',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'Hongkongi erihalduspiirkond',
        'HM': 'Heardi ja McDonaldi saared',
        'HN': 'Honduras',
        'HR': 'Horvaatia',
        'HT': 'Haiti',
        'HU': 'Ungari',
        'IC': 'Kanaari saared',
        'ID': 'Indoneesia',
        'IE': 'Iirimaa',
        'IL': 'Iisrael',
        'IM': 'Mani saar',
        'IN': 'India',
        'IO': 'Briti India ookeani ala',
        'IQ': 'Iraak',
        'IR': 'Iraan',
        'IS': 'Island',
        'IT': 'Itaalia',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordaania',
        'JP': 'Jaapan',
        'KE': 'Keenia',
        'KG': 'Kõrgõzstan',
        'KH': 'Kambodža',
        'KI': 'Kiribati',
        'KM': 'Komoorid',
        'KN': 'Saint Kitts ja Nevis',
        'KP': 'Põhja-Korea',
        'KR': 'Lõuna-Korea',
        'KW': 'Kuveit',
        'KY': 'Kaimanisaared',
        'KZ': 'Kasahstan',
        'LA': 'Laos',
        'LB': 'Liibanon',
        'LC': 'Saint Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Libeeria',
        'LS': 'Lesotho',
        'LT': 'Leedu',
        'LU': 'Luksemburg',
        'LV': 'Läti',
        'LY': 'Liibüa',
        'MA': 'Maroko',
        'MC': 'Monaco',
        'MD': 'Moldova',
        'ME': 'Montenegro',
        'MF': 'Saint-Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshalli Saared',
        'MK': 'Põhja-Makedoonia',
        'ML': 'Mali',
        'MM': 'Myanmar (Birma)',
        'MN': 'Mongoolia',
        'MO': 'Macau erihalduspiirkond',
        'MP': 'Põhja-Mariaanid',
        'MQ': 'Martinique',
        'MR': 'Mauritaania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldiivid',
        'MW': 'Malawi',
        'MX': 'Mehhiko',
        'MY': 'Malaisia',
        'MZ': 'Mosambiik',
        'NA': 'Namiibia',
        'NC': 'Uus-Kaledoonia',
        'NE': 'Niger',
        'NF': 'Norfolk',
        'NG': 'Nigeeria',
        'NI': 'Nicaragua',
        'NL': 'Holland',
        'NO': 'Norra',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Uus-Meremaa',
        'OM': 'Omaan',
        'PA': 'Panama',
        'PE': 'Peruu',
        'PF': 'Prantsuse Polüneesia',
        'PG': 'Paapua Uus-Guinea',
        'PH': 'Filipiinid',
        'PK': 'Pakistan',
        'PL': 'Poola',
        'PM': 'Saint-Pierre ja Miquelon',
        'PN': 'Pitcairni saared',
        'PR': 'Puerto Rico',
        'PS': 'Palestiina alad',
        'PT': 'Portugal',
        'PW': 'Belau',
        'PY': 'Paraguay',
        'QA': 'Katar',
        'RE': 'Réunion',
        'RO': 'Rumeenia',
        'RS': 'Serbia',
        'RU': 'Venemaa',
        'RW': 'Rwanda',
        'SA': 'Saudi Araabia',
        'SB': 'Saalomoni Saared',
        'SC': 'Seišellid',
        'SD': 'Sudaan',
        'SE': 'Rootsi',
        'SG': 'Singapur',
        'SH': 'Saint Helena',
        'SI': 'Sloveenia',
        'SJ': 'Svalbard ja Jan Mayen',
        'SK': 'Slovakkia',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somaalia',
        'SR': 'Suriname',
        'SS': 'Lõuna-Sudaan',
        'ST': 'São Tomé ja Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Süüria',
        'SZ': 'Svaasimaa',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks ja Caicos',
        'TD': 'Tšaad',
        'TF': 'Prantsuse Lõunaalad',
        'TG': 'Togo',
        'TH': 'Tai',
        'TJ': 'Tadžikistan',
        'TK': 'Tokelau',
        'TL': 'Ida-Timor',
        'TM': 'Türkmenistan',
        'TN': 'Tuneesia',
        'TO': 'Tonga',
        'TR': 'Türgi',
        'TT': 'Trinidad ja Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tansaania',
        'UA': 'Ukraina',
        'UG': 'Uganda',
        'UM': 'Ühendriikide hajasaared',
        'US': 'Ameerika Ühendriigid',
        'UY': 'Uruguay',
        'UZ': 'Usbekistan',
        'VA': 'Vatikan',
        'VC': 'Saint Vincent ja Grenadiinid',
        'VE': 'Venezuela',
        'VG': 'Briti Neitsisaared',
        'VI': 'USA Neitsisaared',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis ja Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jeemen',
        'YT': 'Mayotte',
        'ZA': 'Lõuna-Aafrika Vabariik',
        'ZM': 'Sambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
