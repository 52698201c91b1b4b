// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Swedish (`sv`).
class AppLocalizationsSv extends AppLocalizations {
  AppLocalizationsSv([String locale = 'sv']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Godkänn';

  @override
  String get actionAgain => 'Försök igen';

  @override
  String get actionBack => 'Tillbaka';

  @override
  String get actionBlock => 'Blockera';

  @override
  String get actionCancel => 'Avbryt';

  @override
  String get actionClose => 'Stäng';

  @override
  String get actionContinue => 'Fortsätt';

  @override
  String get actionCopy => 'Kopiera text';

  @override
  String get actionDismiss => 'Inte nu';

  @override
  String get actionDone => 'Klar';

  @override
  String get actionMore => 'Mer';

  @override
  String get actionOpenSettings => 'Öppna inställningar';

  @override
  String get actionRefuse => 'Avvisa';

  @override
  String get actionReport => 'Anmäl';

  @override
  String get actionSearch => 'Sök';

  @override
  String get actionSetUp => 'Ställ in';

  @override
  String get actionSignInAgain => 'Logga in igen';

  @override
  String get actionUndo => 'Ångra';

  @override
  String get loading => 'Laddar';

  @override
  String get linkCopied => 'Kopierat';

  @override
  String listAnd(String first, String last) {
    return '$first och $last';
  }

  @override
  String get openingTitle => 'Öppnar dina chattar';

  @override
  String get openingFailedTitle => 'Dina chattar kunde inte öppnas';

  @override
  String get openingRecover => 'Rädda det som går att läsa';

  @override
  String get openingRecoverExplained => 'Den skadade filen sparas som den är bredvid den nya. De du skriver till får se ett nytt säkerhetsnummer.';

  @override
  String get openingRecovering => 'Återställer dina chattar';

  @override
  String get openingAnew => 'Radera och logga in igen';

  @override
  String get openingAnewExplained => 'Om det inte hjälper är nyckeln borta, till exempel efter en återställning eller med en säkerhetskopia från en annan telefon. Då kan ingen läsa chattarna på den här telefonen. Du kan radera dem här och logga in igen.';

  @override
  String get openingAnewQuestion => 'Radera chattarna på den här telefonen?';

  @override
  String get openingAnewConsequence => 'De går inte att få tillbaka. De du skriver till får se ett nytt säkerhetsnummer.';

  @override
  String get recoveredTitle => 'Dina chattar återställdes';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count meddelanden räddades.',
      one: 'Ett meddelande räddades.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chattar räddades.',
      one: 'En chatt räddades.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count meddelanden ska fortfarande skickas. Det går av sig självt.',
      one: 'Ett meddelande ska fortfarande skickas. Det går av sig självt.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Upp till $count meddelanden och chattar kunde inte läsas.',
      one: 'Ett meddelande eller en chatt kunde inte läsas.',
      zero: 'Såvitt känt saknas inget.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'De du skriver till ser ett nytt säkerhetsnummer. Jämför det igen med dem som du hade jämfört det med.';

  @override
  String get recoveredAside => 'Den skadade filen sparades. Radera den när du inte saknar något.';

  @override
  String get recoveredDelete => 'Radera den skadade filen';

  @override
  String get recoveredDeleted => 'Den skadade filen raderades.';

  @override
  String get welcomeTitle => 'En app. Folk i andra appar också.';

  @override
  String get welcomeBody => 'Med Causeway skriver du till folk som använder en annan meddelandeapp, totalsträckskrypterat och från det nummer du har.';

  @override
  String get welcomePointEncrypted => 'Alltid totalsträckskrypterat. Inget skickas på något annat sätt.';

  @override
  String get welcomePointShared => 'Folk i andra appar får veta ditt telefonnummer, och inget annat om dig.';

  @override
  String get welcomePointYours => 'Av tills du slår på det. Du väljer vilka appar som får nå dig.';

  @override
  String get welcomeStart => 'Börja med mitt nummer';

  @override
  String get numberTitle => 'Ditt telefonnummer';

  @override
  String get numberBody => 'Det är så folk känner igen dig. Det skrivs med landsnummer.';

  @override
  String get numberCountry => 'Land';

  @override
  String get numberCountryOther => 'Annat land: skriv + och landsnumret';

  @override
  String get numberCountrySearch => 'Sök efter ett land';

  @override
  String get numberCountryNone => 'Inget land med det namnet finns i listan. Skriv + och landsnumret i numret.';

  @override
  String get numberCountriesInside => 'Europeiska ekonomiska samarbetsområdet';

  @override
  String get numberCountriesOutside => 'Andra länder';

  @override
  String get numberField => 'Telefonnummer';

  @override
  String get numberEligibleTitle => 'Chattar med andra appar går med det här numret';

  @override
  String get numberEligibleBody => 'Det hör till Europeiska ekonomiska samarbetsområdet, där lagen öppnar meddelandeappar för varandra. Du bestämmer senare om du vill använda det.';

  @override
  String get numberOutsideTitle => 'Inga chattar med andra appar med det här numret';

  @override
  String get numberOutsideBody => 'De är till för nummer i Europeiska ekonomiska samarbetsområdet. Allt annat fungerar. Det är numret som räknas, inte var du är.';

  @override
  String get eligibilityInEea => 'Numret hör till Europeiska ekonomiska samarbetsområdet.';

  @override
  String get eligibilityOutsideEea => 'Numret hör till ett område utanför Europeiska ekonomiska samarbetsområdet.';

  @override
  String get eligibilityNoRegion => 'Numret hör inte till något land. Kontrollera de första siffrorna.';

  @override
  String get eligibilityNotInternational => 'Skriv numret med + och landsnummer, till exempel +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Det här är inget telefonnummer. Det har bara siffror, efter ett +.';

  @override
  String get eligibilityUnknownCountryCode => 'Inget land har det här numret. Kontrollera siffrorna efter +.';

  @override
  String get eligibilityTooShort => 'Numret är för kort för sitt land. Saknas det siffror?';

  @override
  String get eligibilityTooLong => 'Numret är för långt för sitt land. Är det en siffra för mycket?';

  @override
  String get eligibilityNotAssigned => 'Landet har inte delat ut något sådant nummer. Kontrollera siffrorna.';

  @override
  String get eligibilityMore => 'Vilka nummer som räknas';

  @override
  String get eligibilityTitle => 'Vilka nummer som räknas';

  @override
  String get eligibilityNumber => 'Numret räknas, inte var du är';

  @override
  String get eligibilityNumberBody => 'EU-rätten öppnar meddelandeappar för varandra för personer vars telefonnummer hör till Europeiska ekonomiska samarbetsområdet. På resa ändras inget.';

  @override
  String get eligibilityBoth => 'Båda två';

  @override
  String get eligibilityBothBody => 'Även den andra måste finnas i Europeiska ekonomiska samarbetsområdet. Där folk är kända under sitt nummer räknas det numret; för andra går deras app i god för dem.';

  @override
  String get eligibilityLeaving => 'Om ditt nummer ändras';

  @override
  String get eligibilityLeavingBody => 'Med ett nummer från någon annanstans finns dina chattar med andra appar kvar på telefonen och går att läsa. Inget skickas eller tas emot i dem förrän du har ett nummer härifrån igen.';

  @override
  String get signInTitle => 'Logga in';

  @override
  String get signInBody => 'Din hemtjänst sköter ditt konto. Därifrån har du fått ett lösenord eller en kod.';

  @override
  String signInAs(String number) {
    return 'Loggar in som $number';
  }

  @override
  String get signInService => 'Hemtjänst';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Lösenord';

  @override
  String get signInSecretShow => 'Visa lösenordet';

  @override
  String get signInSecretHide => 'Dölj lösenordet';

  @override
  String get signInWithToken => 'Jag har en inloggningskod i stället';

  @override
  String get signInWithPassword => 'Jag har ett lösenord i stället';

  @override
  String get signInToken => 'Inloggningskod';

  @override
  String get signInButton => 'Logga in';

  @override
  String get signInStoring => 'Förbereder telefonen';

  @override
  String signInConnecting(String service) {
    return 'Ansluter till $service';
  }

  @override
  String get signInMissingService => 'Skriv namnet på din hemtjänst, till exempel home.example.';

  @override
  String get signInMissingSecret => 'Skriv lösenordet eller koden som du fått av din hemtjänst.';

  @override
  String signInSlow(String service) {
    return '$service har inte svarat än. Causeway fortsätter att försöka. Du kan vänta, eller gå vidare och titta igen senare.';
  }

  @override
  String get signInGoOn => 'Gå vidare utan att vänta';

  @override
  String get signInRefused => 'Din hemtjänst känner inte till numret med det lösenordet. Kontrollera båda.';

  @override
  String get signInBadAddress => 'Det finns ingen hemtjänst med det namnet. Kontrollera det.';

  @override
  String get signInStartOver => 'Börja om med ett annat nummer eller en annan tjänst';

  @override
  String signInAgainBody(String service) {
    return '$service godtar inte längre lösenordet eller koden på den här telefonen. Dina chattar finns kvar.';
  }

  @override
  String get removeAccount => 'Ta bort kontot från telefonen';

  @override
  String get removeAccountTitle => 'Ta bort kontot och radera alla chattar?';

  @override
  String removeAccountBody(String service) {
    return 'Alla chattar och meddelanden på den här telefonen raderas. De sparas ingen annanstans och går inte att få tillbaka. Ditt konto hos $service finns kvar; när du loggar in igen får folk se ett nytt säkerhetsnummer.';
  }

  @override
  String get removeAccountYes => 'Radera allt';

  @override
  String get inboxTitle => 'Chattar';

  @override
  String get inboxThirdPartyTitle => 'Chattar med andra appar';

  @override
  String get inboxArchiveTitle => 'Arkiverade chattar';

  @override
  String get inboxEmptyTitle => 'Inga chattar än';

  @override
  String get inboxEmptyBody => 'Skriv till någon så dyker chatten upp här.';

  @override
  String get inboxEmptyUnreadTitle => 'Allt läst';

  @override
  String get inboxEmptyUnreadBody => 'Det finns ingen oläst chatt.';

  @override
  String get inboxEmptyArchiveTitle => 'Inget arkiverat';

  @override
  String get inboxEmptyArchiveBody => 'Svep en chatt åt sidan för att lägga den här.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Inga chattar på $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Skriv till någon där så dyker chatten upp här.';

  @override
  String get inboxFailedTitle => 'Dina chattar kunde inte läsas';

  @override
  String get inboxFilterAll => 'Alla';

  @override
  String get inboxFilterUnread => 'Olästa';

  @override
  String get inboxNewChat => 'Ny chatt';

  @override
  String get inboxSettings => 'Inställningar';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count förfrågningar',
      one: 'En förfrågan',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Folk du inte känner har skrivit till dig';

  @override
  String get inboxThirdPartyRow => 'Chattar med andra appar';

  @override
  String get inboxArchivedRow => 'Arkiverade';

  @override
  String inboxDraft(String text) {
    return 'Utkast: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Du: $text';
  }

  @override
  String get inboxNothingYet => 'Inget skrivet än';

  @override
  String get inboxPinned => 'Fäst';

  @override
  String get inboxMuted => 'Ljudlös';

  @override
  String get inboxMarkedUnread => 'Markerad som oläst';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count olästa meddelanden',
      one: 'Ett oläst meddelande',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count olästa chattar',
      one: 'en oläst chatt',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'på $partner';
  }

  @override
  String get inboxPin => 'Fäst';

  @override
  String get inboxUnpin => 'Lossa';

  @override
  String get inboxMute => 'Stäng av ljudet';

  @override
  String get inboxUnmute => 'Slå på ljudet';

  @override
  String get inboxMuteHour => 'I en timme';

  @override
  String get inboxMuteDay => 'I ett dygn';

  @override
  String get inboxMuteAlways => 'Tills jag slår på det';

  @override
  String get inboxArchive => 'Arkivera';

  @override
  String get inboxUnarchive => 'Ta ut ur arkivet';

  @override
  String inboxArchivedNow(String name) {
    return 'Chatten med $name ligger i arkivet.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Chatten med $name är uttagen ur arkivet.';
  }

  @override
  String get inboxMarkRead => 'Markera som läst';

  @override
  String get inboxMarkUnread => 'Markera som oläst';

  @override
  String get inboxYesterday => 'I går';

  @override
  String get inboxToday => 'I dag';

  @override
  String get noticeTitle => 'Skriv till folk i andra appar';

  @override
  String noticeBody(String apps) {
    return 'Nu går det att nå $apps härifrån. Det är av tills du ställer in det.';
  }

  @override
  String get bannerToken => 'Din inloggningskod går snart ut. Ange en ny, så fortsätter meddelandena att komma.';

  @override
  String get bannerOffline => 'Inte ansluten. Det du skriver sparas och skickas senare.';

  @override
  String get bannerConnecting => 'Ansluter…';

  @override
  String get bannerUntrusted => 'Det här nätverket låter inte Causeway nå din tjänst. Behöver du logga in på wifi först?';

  @override
  String get bannerStorageFull => 'Telefonen är full. Frigör utrymme: tills dess kan meddelanden inte sparas.';

  @override
  String get bannerStorageDamaged => 'Filen med dina chattar är skadad. Stäng Causeway och öppna det igen för att återställa den.';

  @override
  String get stopCredentialsRefused => 'Din hemtjänst godtog inte numret eller lösenordet. Logga in igen.';

  @override
  String get stopAccountDisabled => 'Din hemtjänst har stängt av kontot. Fråga varför.';

  @override
  String get stopNoSafeLogin => 'Din hemtjänst har inget säkert sätt att logga in. Lösenordet skickades inte. Säg till din hemtjänst.';

  @override
  String get stopUntrustedServer => 'Servern kan inte bevisa att den är din hemtjänst. Inget skickades. Prova ett annat nätverk.';

  @override
  String get stopReplaced => 'En annan telefon har loggat in på kontot. Bara en kan vara aktiv.';

  @override
  String get stopBadAddress => 'Adressen till din hemtjänst är ogiltig. Logga in igen.';

  @override
  String get searchHint => 'Ord i dina meddelanden';

  @override
  String get searchClear => 'Rensa';

  @override
  String get searchEmptyTitle => 'Sök bland dina meddelanden';

  @override
  String get searchEmptyBody => 'Skriv ett ord, eller början av det. Inget lämnar telefonen.';

  @override
  String get searchNothingTitle => 'Inget hittat';

  @override
  String get searchNothingBody => 'Inget meddelande har alla de orden.';

  @override
  String searchMore(int count) {
    return 'Det här är de $count senaste. Lägg till ett ord för att hitta äldre.';
  }

  @override
  String get chatMessageHint => 'Meddelande';

  @override
  String get chatSend => 'Skicka';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % av vad som ryms i ett meddelande';
  }

  @override
  String get chatEmptyTitle => 'Säg hej';

  @override
  String get chatEmptyNative => 'Meddelanden här är totalsträckskrypterade.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name använder $partner. Meddelanden är totalsträckskrypterade; för det som $partner tar emot gäller appens villkor.';
  }

  @override
  String get chatFailedTitle => 'Chatten kunde inte läsas';

  @override
  String chatOn(String partner) {
    return 'på $partner';
  }

  @override
  String get chatNotConnected => 'Inte ansluten';

  @override
  String get chatThirdParty => 'Chatt med en annan app';

  @override
  String chatPartnerBanner(String partner) {
    return 'Den här personen använder $partner. Appens integritetspolicy och villkor gäller för det du skickar.';
  }

  @override
  String get chatSafety => 'Säkerhetsnummer och enheter';

  @override
  String get chatJumpToNewest => 'Gå till det senaste meddelandet';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Gå till det senaste meddelandet, $count olästa',
      one: 'Gå till det senaste meddelandet, ett oläst',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count olästa meddelanden',
      one: 'Ett oläst meddelande',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Blockera $name?';
  }

  @override
  String get chatBlockBody => 'Ni hör inte av varandra, i någon app där numret är känt. Personen får inte veta det.';

  @override
  String get chatLoadingMore => 'Laddar fler meddelanden';

  @override
  String get chatMoreFailed => 'Fler kunde inte läsas. Försök igen';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner talar inte om när meddelanden kommer fram. Mer än ”skickat” går inte att veta.';
  }

  @override
  String get chatYouWrote => 'Du skrev';

  @override
  String chatTheyWrote(String name) {
    return '$name skrev';
  }

  @override
  String get chatYouSent => 'Du skickade';

  @override
  String chatTheySent(String name) {
    return '$name skickade';
  }

  @override
  String get transferWaiting => 'Väntar';

  @override
  String get transferNetwork => 'Väntar på nätverket';

  @override
  String get transferWifi => 'Väntar på wifi';

  @override
  String transferPreparing(int percent) {
    return 'Förbereder $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Laddar upp $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Laddar ner $percent %';
  }

  @override
  String get transferOffered => 'Inte nerladdat';

  @override
  String get transferGone => 'Finns inte längre';

  @override
  String get transferFailed => 'Går inte att öppna';

  @override
  String get transferRemoved => 'Borttaget från telefonen';

  @override
  String get mediaDownload => 'Ladda ner';

  @override
  String mediaDownloadSize(String size) {
    return 'Ladda ner, $size';
  }

  @override
  String get mediaStop => 'Stoppa';

  @override
  String get mediaOpen => 'Öppna';

  @override
  String get mediaPlay => 'Spela';

  @override
  String get mediaPause => 'Pausa';

  @override
  String mediaSpeed(String speed) {
    return 'Hastighet: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Läge';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position av $length';
  }

  @override
  String get mediaShare => 'Dela';

  @override
  String get mediaSave => 'Spara bland foton';

  @override
  String get mediaSaved => 'Sparat bland dina foton.';

  @override
  String get mediaSaveRefused => 'Causeway får inte lägga till bland dina foton. Tillåt det i telefonens inställningar.';

  @override
  String get mediaSaveFailed => 'Det kunde inte sparas. Se om telefonen har plats.';

  @override
  String get mediaShareFailed => 'Telefonen kunde inte visa vart det kan skickas.';

  @override
  String get mediaPhotoFailed => 'Fotot kan inte visas';

  @override
  String get mediaVideoFailed => 'Videon kan inte spelas';

  @override
  String get mediaAskAgain => 'Be om det igen';

  @override
  String mediaAskPhoto(String time) {
    return 'Kan du skicka fotot från $time igen? Jag kan inte ladda ner det längre.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Kan du skicka röstmeddelandet från $time igen? Jag kan inte ladda ner det längre.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Kan du skicka videon från $time igen? Jag kan inte ladda ner den längre.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Kan du skicka filen från $time igen? Jag kan inte ladda ner den längre.';
  }

  @override
  String get fileWarnTitle => 'Öppna filen?';

  @override
  String get fileWarnCanRun => 'Den kan köras som ett program och göra vad den vill på telefonen. Öppna den bara om du väntade dig den av personen.';

  @override
  String get fileWarnDisguised => 'Den är något annat än namnet säger. Öppna den bara om du vet varför.';

  @override
  String get fileCanRun => 'Kan köras som ett program';

  @override
  String get fileDisguised => 'Inte vad namnet säger';

  @override
  String get chatWarning => 'Från en enhet som du inte har godkänt. Titta på den innan du litar på det här.';

  @override
  String get chatRetry => 'Skicka igen';

  @override
  String get chatInfo => 'Vad som hände med det';

  @override
  String get chatDetails => 'Detaljer';

  @override
  String get detailsMuted => 'Ljudlös';

  @override
  String detailsMutedUntil(String when) {
    return 'Ljudlös till $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Om $partner';
  }

  @override
  String get detailsAppBody => 'Vad den kan, och dess regler';

  @override
  String detailsUnblocked(String name) {
    return '$name kan skriva till dig igen, enligt de regler du har valt.';
  }

  @override
  String get exportAction => 'Exportera chatt';

  @override
  String get exportTitle => 'Exportera chatten?';

  @override
  String get exportBody => 'Alla meddelanden skrivs till en fil, och du väljer vart den ska. Foton, röstmeddelanden, videor och filer nämns i den men ingår inte. Filen är inte krypterad: den som har den kan läsa den.';

  @override
  String get exportYes => 'Exportera';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count meddelanden exporterades.',
      one: 'Ett meddelande exporterades.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Radera chatt';

  @override
  String deleteTitle(String name) {
    return 'Radera chatten med $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Alla meddelanden raderas från telefonen för gott, och det som inte har skickats än skickas inte. $name har kvar sitt.';
  }

  @override
  String get deleteYes => 'Radera';

  @override
  String get deleteDone => 'Chatten raderades.';

  @override
  String get stateQueued => 'Väntar på att skickas';

  @override
  String get stateSending => 'Skickas';

  @override
  String get stateSent => 'Skickat';

  @override
  String get stateDelivered => 'Levererat';

  @override
  String get stateRead => 'Läst';

  @override
  String get stateFailed => 'Inte skickat';

  @override
  String get stateReceived => 'Mottaget';

  @override
  String get stateUnreadable => 'Kan inte visas';

  @override
  String get stateNotice => 'Notis';

  @override
  String get reasonNoKeys => 'Den andra appen har inte lagt ut några nycklar än. Ett nytt försök görs av sig självt.';

  @override
  String get reasonUnreachable => 'Den andra tjänsten går inte att nå. Ett nytt försök görs av sig självt.';

  @override
  String get reasonKeyChanged => 'En av personens enheter har en annan nyckel nu. Jämför säkerhetsnumret och bestäm sedan.';

  @override
  String get reasonNoAcceptedDevice => 'Ingen av personens enheter är godkänd. Titta på enheterna och godkänn en.';

  @override
  String get reasonRefused => 'Den andra tjänsten avvisade det. Kontrollera vem det är och skicka sedan igen.';

  @override
  String get reasonNotForThisDevice => 'Det var inte krypterat för den här telefonen. Be att få det skickat igen: nya meddelanden går att läsa.';

  @override
  String get reasonNoSession => 'Det kunde inte dekrypteras. Förbindelsen med den andra enheten förnyas. Be att få det skickat igen.';

  @override
  String get reasonBadCiphertext => 'Det kunde inte dekrypteras: det ändrades på vägen. Förbindelsen förnyas. Be att få det skickat igen.';

  @override
  String get reasonUnknownPrekey => 'Det var krypterat med en förbrukad nyckel. Förbindelsen förnyas. Be att få det skickat igen.';

  @override
  String get reasonTooFarAhead => 'För många meddelanden före det kom aldrig fram. Be att få det skickat igen.';

  @override
  String get reasonTooLate => 'Det kom långt efter meddelanden som skrevs senare. Be att få det skickat igen.';

  @override
  String get reasonMalformed => 'Det är skadat. Be att få det skickat igen.';

  @override
  String get reasonUnencrypted => 'Det kom utan kryptering och avvisades. Be personen slå på kryptering.';

  @override
  String get reasonUnknownKind => 'Causeway kan inte visa den sortens meddelande. Be personen skriva det.';

  @override
  String get reasonOtherEncryption => 'Det är krypterat på ett sätt som Causeway inte känner till. Be personen använda appens senaste version.';

  @override
  String get reasonWeakerEncryption => 'Det är svagare krypterat än den här chatten och avvisades. Be personen använda appens senaste version.';

  @override
  String get reasonDatabaseDamaged => 'Det väntade i en fil som skadades och kan ha skickats. Skicka igen om det inte har kommit fram.';

  @override
  String get reasonCancelled => 'Du har stoppat det. Skicka igen när du vill.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Det är för stort: högst $size går. Ta något mindre.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Det ändrades på vägen och visas inte. Be att få det skickat igen.';

  @override
  String get reasonMediaHost => 'Det ligger på en server som den andra appen inte har uppgett. Causeway hämtar inget därifrån. Be att få det på något annat sätt.';

  @override
  String get reasonNoMediaService => 'Din hemtjänst tar inte hand om foton eller filer. Text går att skicka.';

  @override
  String get reasonMediaGone => 'Den andra tjänsten har det inte längre. Be att få det skickat igen.';

  @override
  String get reasonMediaMetered => 'Det väntar på wifi. Du kan också ladda ner det nu.';

  @override
  String get reasonNoSpace => 'Det finns ingen plats kvar för det på telefonen. Frigör lite; det fortsätter av sig självt.';

  @override
  String get mediaProblemTooLate => 'Det tog för lång tid att förbereda. Försök igen, eller ta en mindre fil.';

  @override
  String get mediaProblemUnsupported => 'Causeway kan inte använda den sortens fil. Spara den som en annan sort först.';

  @override
  String get mediaProblemDamaged => 'Filen är skadad. En annan kopia kanske fungerar.';

  @override
  String get mediaProblemTooLarge => 'Filen är för stor. Ta en mindre.';

  @override
  String get mediaProblemCodec => 'Telefonen kunde inte hantera filen. Försök igen, eller ta en annan fil.';

  @override
  String get mediaProblemIo => 'Filen kunde inte läsas. Se om den finns kvar.';

  @override
  String get mediaInTooLarge => 'Det är för stort för att öppnas säkert. Be om något mindre.';

  @override
  String get mediaInUnsupported => 'Causeway kan inte visa den sortens fil. Be att få den som en annan sort.';

  @override
  String get mediaInDamaged => 'Filen är skadad. Be att få den skickad igen.';

  @override
  String get mediaInTooLate => 'Det tog för lång tid att öppna. Försök igen.';

  @override
  String get refusalBlocked => 'Du har blockerat den här personen.';

  @override
  String get refusalNotEligible => 'Chattar med andra appar är till för nummer i Europeiska ekonomiska samarbetsområdet. Det som finns här går att läsa.';

  @override
  String get refusalNotYetInCountry => 'Chattar med andra appar har inte börjat i ditt land än. Causeway säger till när de gör det.';

  @override
  String get refusalSwitchedOff => 'Chattar med andra appar är av. Det som finns här går att läsa.';

  @override
  String get refusalNotAdmitted => 'Din hemtjänst samarbetar inte med den här appen. Det som finns här går att läsa.';

  @override
  String get refusalPartnerNotOpen => 'Appen testas fortfarande. Causeway säger till när den är öppen.';

  @override
  String get refusalPartnerSuspended => 'Din hemtjänst har stängt av appen tills vidare. Det som finns här går att läsa.';

  @override
  String get refusalPartnerWithdrawn => 'Appen är inte längre med. Det som finns här går att läsa.';

  @override
  String get refusalPartnerNotChosen => 'Du har inte valt den här appen. Det som finns här går att läsa.';

  @override
  String get refusalPeerNotEligible => 'Personens nummer hör inte till Europeiska ekonomiska samarbetsområdet.';

  @override
  String get refusalNumberNotAgreed => 'Folk i den här appen känner inte till ditt nya nummer än.';

  @override
  String get refusalDirectoryExpired => 'Listan över appar är för gammal. Anslut till internet och försök igen.';

  @override
  String get refusalRequestNotAccepted => 'Godkänn förfrågan först.';

  @override
  String get refusalRequestRefused => 'Du avvisade förfrågan. Skriv till personen först för att ångra det.';

  @override
  String get refusalNobodyMayContact => 'Du låter inte främlingar skriva till dig.';

  @override
  String get refusalNotSupported => 'Den andra appen kan inte visa den sortens meddelande.';

  @override
  String get refusalMarkersOff => 'Du låter inte den här appen veta vad du har läst.';

  @override
  String get nextSwitchOn => 'Slå på';

  @override
  String get nextChoose => 'Välj appen';

  @override
  String get nextShare => 'Dela mitt nya nummer';

  @override
  String get nextRefresh => 'Uppdatera listan';

  @override
  String get nextDevices => 'Titta på enheterna';

  @override
  String get noticeNewDeviceAccepted => 'Den andra använder en ny enhet.';

  @override
  String get noticeNewDevice => 'Den andra använder en ny enhet. Den får inget förrän du godkänner den.';

  @override
  String get noticeKeyChanged => 'En av den andras enheter har en annan nyckel. Inget skickas förrän du bestämmer.';

  @override
  String noticeNumberChanged(String number) {
    return 'Numret är nu $number. Chatten fortsätter med det.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Numret är nu $number. Chatten med det numret fortsätter.';
  }

  @override
  String get contentReport => 'En anmälan till din hemtjänst';

  @override
  String get contentPlaceholder => 'Ett meddelande som inte kan visas';

  @override
  String contentUnsupported(String kind) {
    return 'Skickade något som Causeway inte kan visa än: $kind';
  }

  @override
  String get contentPhoto => 'Foto';

  @override
  String get contentPhotoMoving => 'Rörlig bild';

  @override
  String get contentVoice => 'Röstmeddelande';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Fil';

  @override
  String contentFileNamed(String name) {
    return 'Fil: $name';
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
        'call': 'ett samtal',
        'sticker': 'ett klistermärke',
        'reaction': 'en reaktion',
        'deletion': 'ett återtaget meddelande',
        'timer': 'en timer för försvinnande meddelanden',
        'location': 'en plats',
        'group': 'en inbjudan till en grupp',
        'other': 'något nytt',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Det gick inte';

  @override
  String get errorBadNumber => 'Det här är inget telefonnummer med landsnummer, till exempel +34 600 111 222.';

  @override
  String get errorBadAddress => 'Det går inte att skriva till någon så. Kontrollera det du skrev.';

  @override
  String get errorNotFound => 'Det finns inte längre.';

  @override
  String get errorEmpty => 'Det finns inget att skicka.';

  @override
  String errorTooLarge(int percent) {
    return 'Texten är för lång för ett meddelande: $percent % av vad den får vara. Skicka den i delar.';
  }

  @override
  String get errorBadReport => 'En anmälan har högst fem meddelanden och en kort anmärkning.';

  @override
  String get errorNoAbuseDesk => 'Din hemtjänst tar inte emot anmälningar. Skriv till den andra appens egen mottagning.';

  @override
  String get errorNotAllowed => 'Det går inte att välja här.';

  @override
  String get errorTooManyPinned => 'Fler chattar kan inte fästas. Lossa en annan först.';

  @override
  String errorSignIn(String why) {
    return 'Det går inte att logga in på kontot med det nya numret. $why';
  }

  @override
  String get errorSignInRefused => 'Din hemtjänst känner inte till det nya numret med det lösenordet. Kontrollera båda.';

  @override
  String get errorNumberChanging => 'Ditt nummer håller på att bytas. Vänta tills det är klart.';

  @override
  String get errorFile => 'Filen kunde inte skrivas. Välj en annan plats.';

  @override
  String get errorStopped => 'Det stoppades.';

  @override
  String get errorNothingChosen => 'Välj minst en app.';

  @override
  String get errorNotDone => 'Gå igenom inställningen först.';

  @override
  String get errorNotOffered => 'Appen går inte längre att välja.';

  @override
  String get errorConfirmSharing => 'De du skriver till i den här appen får veta ditt telefonnummer. Godkänn det först.';

  @override
  String get errorOnboarding => 'Något har ändrats under tiden. Titta på steget igen.';

  @override
  String get errorKeyChanged => 'Enheten har en annan nyckel nu. Titta på den igen och bestäm sedan.';

  @override
  String get errorInUse => 'Dina chattar är öppna i en annan process. Stäng Causeway där och försök igen.';

  @override
  String get errorNoAccount => 'Det finns inget konto på telefonen. Logga in.';

  @override
  String get errorAccountExists => 'Det finns redan ett konto på telefonen.';

  @override
  String get errorDamaged => 'Filen med dina chattar är skadad. Inget ändrades. Det som går att läsa kan räddas.';

  @override
  String get errorAccountLost => 'Kontot går inte att läsa ur den skadade filen. Logga in igen för att återställa dina chattar.';

  @override
  String get errorReadOnly => 'Platsen där dina chattar finns går inte att skriva på. Starta om telefonen och försök igen.';

  @override
  String get errorWrongKey => 'Nyckeln på telefonen öppnar inte dina chattar. Lås upp telefonen en gång och försök igen.';

  @override
  String get errorNewerVersion => 'Dina chattar skrevs av en nyare Causeway. Uppdatera appen.';

  @override
  String get errorUnreachable => 'Din hemtjänst svarade inte. Kontrollera anslutningen och försök igen.';

  @override
  String get errorDiskFull => 'Telefonen är full. Frigör utrymme och försök igen.';

  @override
  String get errorInternal => 'Något gick fel i Causeway. Försök igen; om det består, skicka diagnosen till oss.';

  @override
  String errorCode(String code) {
    return 'Kod: $code';
  }

  @override
  String get requestsTitle => 'Förfrågningar';

  @override
  String get requestsEmptyTitle => 'Inga förfrågningar';

  @override
  String get requestsEmptyBody => 'När någon du inte känner skriver till dig väntar det här tills du bestämmer.';

  @override
  String get requestsFailedTitle => 'Dina förfrågningar kunde inte läsas';

  @override
  String get requestTitle => 'Förfrågan';

  @override
  String get requestGoneTitle => 'Förfrågan finns inte längre';

  @override
  String get requestExplained => 'Personen vet inte att du har sett det här. Inget går dit förrän du godkänner.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count meddelanden till sparades inte.',
      one: 'Ett meddelande till sparades inte.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Vad personen skrev';

  @override
  String get requestRefuseTitle => 'Avvisa förfrågan?';

  @override
  String get requestRefuseBody => 'Det personen skrev raderas, och du hör inget mer därifrån. Personen får inte veta det.';

  @override
  String reportTitle(String name) {
    return 'Anmäl $name';
  }

  @override
  String reportExplained(String name) {
    return 'Din hemtjänst läser det du väljer här, och inget annat. $name får inte veta det.';
  }

  @override
  String get reportWhy => 'Varför anmäler du det här?';

  @override
  String get reportSpam => 'Spam, reklam eller bedrägeri';

  @override
  String get reportAbuse => 'Hot, trakasserier eller annan skada';

  @override
  String get reportMessages => 'Meddelanden att skicka med';

  @override
  String get reportMessagesBody => 'Högst fem. Inget skickas om du inte väljer det.';

  @override
  String get reportRemark => 'Med dina ord (valfritt)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blockera även $name';
  }

  @override
  String get reportPreview => 'Se vad som skickas';

  @override
  String get reportPreviewBody => 'Det här är allt som din hemtjänst läser.';

  @override
  String get reportSend => 'Skicka anmälan';

  @override
  String get reportSent => 'Anmälan är på väg.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner har en egen mottagning: $address';
  }

  @override
  String get reportAbout => 'Vem det gäller';

  @override
  String get reportYourWords => 'Dina ord';

  @override
  String get reportNoMessages => 'Inga';

  @override
  String get reportExactly => 'Ordagrant';

  @override
  String get reportsTitle => 'Anmälningar';

  @override
  String get reportsEmptyTitle => 'Inga anmälningar';

  @override
  String get reportsEmptyBody => 'Du kan anmäla någon från chatten eller förfrågan. Det du skickat och svaren står här.';

  @override
  String get reportsFailedTitle => 'Dina anmälningar kunde inte läsas';

  @override
  String get reportsSent => 'Du anmälde någon';

  @override
  String get reportsAnswer => 'Din hemtjänst svarade';

  @override
  String get reportsMore => 'Visa äldre';

  @override
  String get newChatTitle => 'Ny chatt';

  @override
  String get newChatWhere => 'Var finns personen?';

  @override
  String get newChatSameService => 'Din egen tjänst, via telefonnummer';

  @override
  String get newChatOff => 'Chattar med andra appar är av';

  @override
  String get newChatOffBody => 'Slå på dem för att skriva till folk i andra appar.';

  @override
  String get newChatOwn => 'Det är ditt eget nummer.';

  @override
  String get newChatNoApps => 'Ingen annan app går att nå än.';

  @override
  String get newChatSetUpBody => 'EU-rätten låter folk i olika meddelandeappar skriva till varandra. Det är av tills du ställer in det.';

  @override
  String newChatIdentifier(String partner) {
    return 'Vem på $partner?';
  }

  @override
  String get newChatByEmail => 'e-postadress';

  @override
  String get newChatByPhone => 'telefonnummer';

  @override
  String get newChatByName => 'användarnamn';

  @override
  String newChatOr(String first, String second) {
    return '$first eller $second';
  }

  @override
  String get newChatFindButton => 'Fortsätt';

  @override
  String newChatSearching(String partner) {
    return 'Söker på $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner känner ingen som heter $identifier, eller säger det inte. Kontrollera bokstav för bokstav.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Ingen på $service har numret $number. Kontrollera siffra för siffra.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner går inte att nå nu. Försök igen senare.';
  }

  @override
  String get identifierEmpty => 'Skriv vad personen är känd som i den här appen.';

  @override
  String get identifierTooLong => 'Det är för långt.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'På $partner är folk kända genom: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Det är ingen fullständig e-postadress.';

  @override
  String get identifierBadPhone => 'Det är inget telefonnummer med landsnummer, till exempel +49 151 12345678.';

  @override
  String get identifierBadName => 'Det kan inte vara ett användarnamn där. Kontrollera bokstav för bokstav.';

  @override
  String shareTitle(String partner) {
    return '$partner får veta ditt nummer';
  }

  @override
  String shareBody(String partner, String number) {
    return 'De du skriver till på $partner ser ditt telefonnummer, $number. Det frågas en gång för varje app.';
  }

  @override
  String shareYes(String name) {
    return 'Vad $name får';
  }

  @override
  String get shareNo => 'Vad som inte delas';

  @override
  String get shareNumber => 'Ditt telefonnummer';

  @override
  String get shareMessages => 'Meddelandena du skickar';

  @override
  String get shareName => 'Ditt namn och din bild';

  @override
  String get sharePresence => 'Om du är online';

  @override
  String get shareAddress => 'Var du är och telefonens adress i nätet';

  @override
  String get shareAgree => 'Godkänn och skriv';

  @override
  String onboardingStep(int step, int steps) {
    return 'Steg $step av $steps';
  }

  @override
  String get onboardingStartTitle => 'Skriv till folk i andra appar';

  @override
  String get onboardingStartBody => 'EU-rätten låter folk i olika meddelandeappar skriva till varandra. Du väljer om du vill, och med vilka appar. Du kan sluta när som helst.';

  @override
  String get onboardingStartButton => 'Börja';

  @override
  String get onboardingClosedTitle => 'Inte med det här numret';

  @override
  String get onboardingNotYetTitle => 'Inte än';

  @override
  String get onboardingExplanationTitle => 'Vad som är annorlunda';

  @override
  String get onboardingExplanationBody => 'Meddelanden är totalsträckskrypterade här också. En del skiljer sig från chattarna du känner till.';

  @override
  String get pointOtherPolicy => 'Den andra appen har egna regler';

  @override
  String get pointOtherPolicyBody => 'Det du skickar sparas av den andra appen, enligt dess integritetspolicy och villkor.';

  @override
  String get pointNumberIsShared => 'Ditt telefonnummer delas';

  @override
  String get pointNumberIsSharedBody => 'De du skriver till får veta det. Ingen annan.';

  @override
  String get pointNameAndPictureAreNot => 'Ditt namn och din bild delas inte';

  @override
  String get pointNameAndPictureAreNotBody => 'Inte heller om du är online.';

  @override
  String get pointNoGroups => 'Två personer, inga grupper';

  @override
  String get pointNoGroupsBody => 'En chatt är du och en person till.';

  @override
  String get pointNoCalls => 'Inga samtal';

  @override
  String get pointNoCallsBody => 'Ring i en app som ni båda har.';

  @override
  String get pointNoStickersStatusTimers => 'Inga klistermärken, statusar eller försvinnande meddelanden';

  @override
  String get pointNoStickersStatusTimersBody => 'De följer inte med mellan appar.';

  @override
  String get pointBlocksAreOfPeople => 'En blockering gäller en person';

  @override
  String get pointBlocksAreOfPeopleBody => 'Den som är blockerad är det i alla appar där numret är känt.';

  @override
  String get onboardingUnderstood => 'Jag förstår';

  @override
  String get onboardingAppsTitle => 'Vilka appar får nå dig?';

  @override
  String get onboardingAppsBody => 'Folk i apparna du väljer kan skriva till dig. Deras första meddelande väntar som en förfrågan. Du kan ändra det senare.';

  @override
  String get onboardingAppsNone => 'Ingen app går att välja än. Causeway säger till när det finns någon.';

  @override
  String get onboardingInboxTitle => 'Var ska chattarna vara?';

  @override
  String get onboardingInboxBody => 'Du kan ändra det senare. Inget flyttas.';

  @override
  String get onboardingFinish => 'Slå på';

  @override
  String get onboardingDoneTitle => 'Chattar med andra appar är på';

  @override
  String onboardingDoneBody(String apps) {
    return 'Du kan skriva till folk på $apps, och de till dig.';
  }

  @override
  String get onboardingDoneButton => 'Skriv till någon';

  @override
  String get onboardingLaterBody => 'Du kan fortsätta här när som helst. Inget är på än.';

  @override
  String get onboardingQuit => 'Sluta och glöm mina val';

  @override
  String get layoutCombined => 'Bland alla chattar';

  @override
  String get layoutCombinedBody => 'En lista. Ett märke visar vilken app en chatt är på.';

  @override
  String get layoutSeparate => 'I en egen mapp';

  @override
  String get layoutSeparateBody => 'En rad i din lista öppnar dem.';

  @override
  String get aboutTitle => 'Om Causeway';

  @override
  String aboutVersion(String version) {
    return 'Version $version';
  }

  @override
  String get aboutFree => 'Causeway är fri programvara, under licensen AGPL-3.0. Alla får läsa hur det fungerar.';

  @override
  String get aboutLicences => 'Licenser för dess delar';

  @override
  String get aboutTranslation => 'Texterna på det här språket har gjorts av en maskin. Ingen med språket som modersmål har läst dem än.';

  @override
  String newAppTitle(String partner) {
    return '$partner går att nå nu';
  }

  @override
  String get newAppBody => 'Du kan skriva till folk där, och de till dig, så snart du väljer det.';

  @override
  String get newAppLook => 'Se vad den kan';

  @override
  String get aboutSource => 'Källkod';

  @override
  String get aboutSourceAsk => 'Den du fick appen av ger dig också dess källkod. Be om den.';

  @override
  String get aboutPrivacy => 'Vad som händer med dina data';

  @override
  String get aboutPrivacyChats => 'Det du skriver är krypterat från telefon till telefon. Dina chattar finns på den här telefonen, krypterade, och inte i någon säkerhetskopia.';

  @override
  String get aboutPrivacyService => 'Din hemtjänst och de andra apparna ser vem som skriver till vem och när. De ser inte vad.';

  @override
  String get aboutPrivacyNothing => 'Causeway räknar ingenting, visar ingen reklam och skickar ingenting till dem som har gjort den.';

  @override
  String suspendedTitle(String partner) {
    return '$partner kan inte nås tills vidare';
  }

  @override
  String get suspendedBody => 'Din hemtjänst har stängt av appen. Inget skickas och inget kommer. Chattarna finns kvar på den här telefonen: de kan läsas, exporteras och raderas.';

  @override
  String get suspendedNext => 'Du behöver inte göra något. När appen släpps in igen fortsätter chattarna av sig själva.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner är inte längre med';
  }

  @override
  String get withdrawnBody => 'Inget skickas och inget kommer. Chattarna finns kvar på den här telefonen: de kan läsas, exporteras och raderas.';

  @override
  String get withdrawnNext => 'Fråga de här personerna hur de kan nås på annat sätt.';

  @override
  String get nextPartner => 'Vad det betyder';

  @override
  String get settingsTitle => 'Inställningar';

  @override
  String get settingsAccount => 'Konto';

  @override
  String get settingsThirdParty => 'Chattar med andra appar';

  @override
  String get settingsThirdPartyOn => 'På';

  @override
  String get settingsThirdPartyOff => 'Av';

  @override
  String get settingsThirdPartySetUp => 'Inte inställt';

  @override
  String get settingsThirdPartyContinue => 'Fortsätt ställa in';

  @override
  String get settingsThirdPartySwitch => 'Chattar med andra appar';

  @override
  String get settingsThirdPartySwitchBody => 'När det är av finns chattarna kvar och går att läsa. Inget skickas eller tas emot.';

  @override
  String get policyConfirmed => 'Din hemtjänst håller alla andra ute, även när telefonen är av.';

  @override
  String get policyPending => 'Din hemtjänst har inte bekräftat den senaste ändringen än. Den får veta så snart den går att nå.';

  @override
  String get policyPhoneOnly => 'Din hemtjänst håller ingen ute. Det gör telefonen.';

  @override
  String get settingsApps => 'Andra appar';

  @override
  String get settingsAppsEmpty => 'Ingen app finns i din hemtjänsts lista än.';

  @override
  String get settingsAppsExpired => 'Listan över appar är för gammal. Nya chattar väntar tills den är ny igen.';

  @override
  String get settingsAppsRefresh => 'Uppdatera listan över appar';

  @override
  String get settingsAppOpen => 'Öppen';

  @override
  String get settingsAppOn => 'Får nå dig';

  @override
  String get settingsAppOff => 'Av';

  @override
  String get settingsAppReadOnly => 'Kan bara läsas';

  @override
  String partnerReach(String partner) {
    return 'Chattar med $partner';
  }

  @override
  String get partnerReachBody => 'När det är av finns chattarna kvar och går att läsa. Ingen där kan skriva till dig.';

  @override
  String get partnerChats => 'Vad dess chattar kan';

  @override
  String get partnerIdentifiers => 'Folk där hittas genom';

  @override
  String get partnerTakes => 'Appen tar emot';

  @override
  String get partnerArrival => 'Att meddelanden kommit fram';

  @override
  String get partnerReceipts => 'Meddelas';

  @override
  String get partnerNoReceipts => 'Meddelas inte. Mer än ”skickat” går inte att veta.';

  @override
  String get partnerRules => 'Vems regler som gäller där';

  @override
  String get partnerPrivacy => 'Integritetspolicy';

  @override
  String get partnerTerms => 'Villkor';

  @override
  String partnerLink(String page, String partner) {
    return '$page för $partner';
  }

  @override
  String get partnerAbuse => 'Egen mottagning för missbruk';

  @override
  String get partnerGoneTitle => 'Appen finns inte i listan längre';

  @override
  String get partnerGoneBody => 'Chattarna du har med folk där går fortfarande att läsa.';

  @override
  String get kindText => 'Text';

  @override
  String get kindPhoto => 'foton';

  @override
  String get kindVoice => 'röstmeddelanden';

  @override
  String get kindVideo => 'videor';

  @override
  String get kindFile => 'filer';

  @override
  String get kindReply => 'svar';

  @override
  String get kindReaction => 'reaktioner';

  @override
  String get settingsAppTesting => 'Testas, inte öppen än';

  @override
  String get settingsAppSuspended => 'Avstängd av din hemtjänst';

  @override
  String get settingsAppWithdrawn => 'Är inte längre med';

  @override
  String get settingsAppNotHere => 'Inte öppen i ditt land än';

  @override
  String settingsAppMarkers(String partner) {
    return 'Låt $partner veta vad jag har läst';
  }

  @override
  String get settingsAppMarkersBody => 'Folk där ser när du läser deras meddelanden.';

  @override
  String settingsAppMuted(String partner) {
    return 'Inget ljud från $partner';
  }

  @override
  String get settingsAppMutedBody => 'Meddelanden därifrån kommer tyst.';

  @override
  String get settingsInbox => 'Plats för chattar med andra appar';

  @override
  String get settingsWho => 'Vem som får skriva till mig först';

  @override
  String get settingsWhoBody => 'Det gäller folk i andra appar. Chattar du har fortsätter.';

  @override
  String get settingsWhoNobody => 'Ingen';

  @override
  String get settingsWhoNobodyBody => 'Bara chattar du har fortsätter.';

  @override
  String get settingsWhoWrittenTo => 'De jag har skrivit till';

  @override
  String get settingsWhoWrittenToBody => 'De som du skrev till först.';

  @override
  String get settingsWhoContacts => 'Mina kontakter';

  @override
  String get settingsWhoContactsBody => 'Deras chattar öppnas utan förfrågan.';

  @override
  String get settingsWhoEverybody => 'Alla';

  @override
  String get settingsWhoEverybodyBody => 'Kontakter direkt. Andra som en förfrågan som du bestämmer om.';

  @override
  String get contactsTitle => 'Kontakter';

  @override
  String get contactsTake => 'Använd telefonens kontakter';

  @override
  String get contactsBody => 'Den som har ett nummer där är ingen främling, och visas med ditt namn för personen. De stannar på telefonen.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nummer är kända',
      one: 'Ett nummer är känt',
      zero: 'Inga nummer hittades',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefonen låter inte Causeway läsa kontakterna. Tillåt det i telefonens inställningar och försök igen.';

  @override
  String get settingsNotifications => 'Aviseringar';

  @override
  String get settingsNotifyText => 'Visa text på låsskärmen';

  @override
  String get settingsNotifyTextBody => 'Annars bara vem som skrev.';

  @override
  String get settingsNotifyRequests => 'Avisera om förfrågningar';

  @override
  String get settingsNotifyRequestsBody => 'De låter aldrig.';

  @override
  String get notifyNative => 'Meddelanden på din egen tjänst';

  @override
  String get notifyThirdParty => 'Meddelanden från andra appar';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nya meddelanden',
      one: 'Nytt meddelande',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Svara';

  @override
  String get notifyAskTitle => 'Få veta om nya meddelanden';

  @override
  String get notifyAskBody => 'Causeway säger till när någon skriver. Låsskärmen visar vem som skrev men inga ord, om du inte väljer annat.';

  @override
  String get notifyAskYes => 'Tillåt aviseringar';

  @override
  String get notifyDenied => 'Telefonen visar inga aviseringar från Causeway. Tillåt dem i telefonens inställningar.';

  @override
  String get notifyMuted => 'Ljudlösa chattar';

  @override
  String get notifyMutedNone => 'Ingen chatt är ljudlös. Håll fingret på en chatt i listan för att stänga av ljudet.';

  @override
  String get notifyPhone => 'Ljud och mer, i telefonens inställningar';

  @override
  String get notifyProblems => 'Meddelanden som inte skickades';

  @override
  String get notifyKept => 'Det finns kvar i chatten som utkast.';

  @override
  String get settingsBlocked => 'Blockerade personer';

  @override
  String get settingsPrivacy => 'Integritet';

  @override
  String get settingsPhone => 'Den här telefonen';

  @override
  String get settingsDiagnostics => 'Diagnos';

  @override
  String get settingsFailedTitle => 'Dina inställningar kunde inte läsas';

  @override
  String get changeTitle => 'Byt nummer';

  @override
  String get changeUnderWay => 'Byte pågår';

  @override
  String get changeBody => 'För när du har fått ett nytt telefonnummer. Det här händer.';

  @override
  String get changePointStays => 'Dina chattar finns kvar';

  @override
  String get changePointStaysBody => 'Liksom dina inställningar, blockeringar och ditt säkerhetsnummer.';

  @override
  String changePointTold(String service) {
    return 'Folk på $service får veta det';
  }

  @override
  String get changePointToldBody => 'De du har en chatt med får veta det nya numret.';

  @override
  String get changePointWait => 'Folk i andra appar får det inte';

  @override
  String get changePointWaitBody => 'Chattarna med dem väntar tills du går med på, app för app, att de får veta det. Sedan kan de behöva godkänna dig igen.';

  @override
  String get changePointOutside => 'Med ett nummer från någon annanstans';

  @override
  String get changePointOutsideBody => 'Chattar med andra appar går bara att läsa, tills ditt nummer hör till Europeiska ekonomiska samarbetsområdet igen.';

  @override
  String get changePointAccount => 'Du behöver ett konto för det nya numret';

  @override
  String changePointAccountBody(String service) {
    return '$service ger dig ett, med lösenord eller kod. Kontot för det gamla numret stängs.';
  }

  @override
  String get changeNewNumber => 'Nytt nummer';

  @override
  String changeNewNumberBody(String service) {
    return 'Med lösenordet eller koden som $service gav dig för det.';
  }

  @override
  String get changeGoOnTitle => 'Chattar med andra appar kan fortsätta med det här numret';

  @override
  String get changeGoOnBody => 'Så snart du går med på, app för app, att det blir känt där.';

  @override
  String changeConfirmTitle(String number) {
    return 'Byta till $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Kontot för $number stängs. Det går inte att öppna igen härifrån.';
  }

  @override
  String get changeWorkingTitle => 'Ditt nummer byts';

  @override
  String get changeWorkingBody => 'Du kan lämna sidan. Det fortsätter av sig självt när det finns en anslutning.';

  @override
  String get changeSigningIn => 'Loggar in med det nya numret';

  @override
  String get changeLeaving => 'Avslutar det som påbörjades med det gamla numret';

  @override
  String get changeClosing => 'Kontot för det gamla numret stängs';

  @override
  String get changeDone => 'Klart';

  @override
  String get changeLeave => 'Lämna sidan';

  @override
  String changeDoneTitle(String number) {
    return 'Ditt nummer är nu $number';
  }

  @override
  String get changeDoneBody => 'Dina chattar är där de var.';

  @override
  String get changeOldTitle => 'Ditt gamla nummer';

  @override
  String get changeOldOpenTitle => 'Ditt gamla nummer är fortfarande öppet';

  @override
  String changeOldClosed(String number) {
    return 'Kontot för $number är stängt. Den som skriver dit får veta att det inte finns.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Din hemtjänst stängde inte kontot för $number. Be om det: det som skickas dit ser du inte.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Det är inte känt än om kontot för $number är stängt.';
  }

  @override
  String get changeThirdPartyClosed => 'Chattar med andra appar går bara att läsa';

  @override
  String get changeTellTitle => 'Vem får veta det nya numret?';

  @override
  String get changeTellBody => 'Chattar med folk i de här apparna väntar tills du låter dem veta det.';

  @override
  String get changeTell => 'Dela';

  @override
  String changeTellTo(String partner) {
    return 'Dela mitt nya nummer med $partner';
  }

  @override
  String get warningBadlySigned => 'Den nya listan över appar är inte signerad av din hemtjänst. Den senaste giltiga används.';

  @override
  String get warningRolledBack => 'Din hemtjänst gav en gammal lista över appar. Den senaste giltiga används.';

  @override
  String get warningMalformed => 'Den nya listan över appar går inte att läsa. Den senaste giltiga används.';

  @override
  String get warningNewerForm => 'Den nya listan över appar kräver en nyare Causeway. Uppdatera appen.';

  @override
  String get warningFromTheFuture => 'Den nya listan över appar är från framtiden. Kontrollera telefonens klocka.';

  @override
  String get warningTooLarge => 'Den nya listan över appar är för stor. Den senaste giltiga används.';

  @override
  String get warningKeyReplacement => 'En nyckel som signerar listan över appar byts ut. Du behöver inte göra något.';

  @override
  String get blockedTitle => 'Blockerade personer';

  @override
  String get blockedEmptyTitle => 'Ingen är blockerad';

  @override
  String get blockedEmptyBody => 'Du kan blockera någon från chatten eller förfrågan. Personen får inte veta det.';

  @override
  String get blockedFailedTitle => 'Listan kunde inte läsas';

  @override
  String blockedSince(String date) {
    return 'Sedan $date';
  }

  @override
  String get blockedUnblock => 'Avblockera';

  @override
  String blockedUnblockTitle(String name) {
    return 'Avblockera $name?';
  }

  @override
  String get blockedUnblockBody => 'Personen kan skriva till dig igen, enligt de regler du har valt.';

  @override
  String get blockedAdd => 'Blockera ett nummer';

  @override
  String get blockedAddBody => 'Den som har numret blockeras i alla appar där det är känt.';

  @override
  String get tourAction => 'Vad är ett säkerhetsnummer?';

  @override
  String get tourKeyTitle => 'Varje enhet har en nyckel';

  @override
  String get tourKeyBody => 'Meddelanden krypteras för den andra personens enheter. Ett säkerhetsnummer är en enhets nyckel, skriven så att folk kan jämföra den.';

  @override
  String get tourCompareTitle => 'En jämförelse visar att ingen finns emellan';

  @override
  String get tourCompareBody => 'Gör det en gång, helst när ni träffas. Är numret detsamma på båda telefonerna? Då kan ingen annan läsa det du skriver.';

  @override
  String get tourChangeTitle => 'Om det ändras får du veta det';

  @override
  String get tourChangeBody => 'En ny telefon har ett nytt nummer. När du har jämfört går inget till en ny enhet förrän du godkänner den.';

  @override
  String get scanAction => 'Skanna personens kod';

  @override
  String get scanHint => 'Rikta kameran mot säkerhetsnumrets kod på den andra telefonen.';

  @override
  String scanSame(String name) {
    return 'Det stämmer. Den här enheten hos $name räknas nu som jämförd.';
  }

  @override
  String get scanDifferent => 'Nyckeln är en annan. Lita inte på enheten förrän du vet varför.';

  @override
  String scanNotNamed(String name) {
    return 'Koden är från $name, men den nämner ingen av de här enheterna.';
  }

  @override
  String get scanOtherAccount => 'Det här är koden för ett annat konto.';

  @override
  String get scanNoCode => 'Det här är inte koden för ett säkerhetsnummer.';

  @override
  String get scanAgain => 'Skanna igen';

  @override
  String get scanNoCamera => 'Kameran kan inte användas nu. En annan app kanske använder den.';

  @override
  String get scanExplain => 'Kameran letar efter koden på den andra telefonen och inget annat. Ingen bild sparas.';

  @override
  String get safetyTitle => 'Säkerhetsnummer';

  @override
  String safetyExplained(String name) {
    return 'Jämför de här med $name, sida vid sida eller genom att läsa upp dem i telefon. Är de lika finns ingen emellan.';
  }

  @override
  String get safetyMine => 'Din telefon';

  @override
  String get safetyCode => 'Kod för ditt säkerhetsnummer';

  @override
  String safetyCodeBody(String name) {
    return 'Samma sak som kod: $name kan skanna den med sin app.';
  }

  @override
  String get safetyTheirs => 'Personens enheter';

  @override
  String get safetyNone => 'Den andra appen har inte visat någon enhet än. Det gör den när ni skriver till varandra.';

  @override
  String get safetyFailedTitle => 'Enheterna kunde inte läsas';

  @override
  String safetyDevice(String number) {
    return 'Enhet $number';
  }

  @override
  String get safetyInactive => 'Används inte längre';

  @override
  String get safetyNoKey => 'Nyckeln har inte synts än.';

  @override
  String get trustUndecided => 'Ny. Den får inget förrän du godkänner den.';

  @override
  String get trustFirstUse => 'Godkänd, inte jämförd';

  @override
  String get trustVerified => 'Jämförd och godkänd';

  @override
  String get trustRefused => 'Avvisad. Den får inget.';

  @override
  String get trustChanged => 'Nyckeln har ändrats. Inget skickas förrän du bestämmer.';

  @override
  String get safetyMatches => 'De stämmer';

  @override
  String get safetyAcceptWithout => 'Godkänn utan att jämföra';

  @override
  String get safetyRefuse => 'Avvisa enheten';

  @override
  String get safetyConfirmTitle => 'Stämmer alla siffror?';

  @override
  String get safetyConfirmBody => 'Då räknas enheten som jämförd, och du får veta det innan någon annan enhet får dina meddelanden.';

  @override
  String get infoTitle => 'Meddelande';

  @override
  String get infoState => 'Hur det står till';

  @override
  String get infoWay => 'Dess väg';

  @override
  String get infoFailedTitle => 'Inget är känt om meddelandet';

  @override
  String infoWritten(String when) {
    return 'Skrivet $when';
  }

  @override
  String infoArrived(String when) {
    return 'Kom fram $when';
  }

  @override
  String infoServerTook(String when) {
    return 'En server tog emot det $when';
  }

  @override
  String get infoWaits => 'Varför det väntar';

  @override
  String get infoFailed => 'Varför det inte skickades';

  @override
  String get infoUnreadable => 'Varför det inte kan visas';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Från personens enhet $number';
  }

  @override
  String get infoCopy => 'Kopiera vad som hände';

  @override
  String get infoCopied => 'Kopierat. Där finns inget ord ur meddelandet.';

  @override
  String get traceStored => 'Sparat på telefonen';

  @override
  String get traceWaiting => 'Väntar';

  @override
  String get tracePreparing => 'Förbereds';

  @override
  String get tracePrepared => 'Förberett';

  @override
  String get traceUploading => 'Laddas upp';

  @override
  String get traceUploaded => 'Uppladdat till din hemtjänst';

  @override
  String get traceDownloading => 'Laddas ner';

  @override
  String get traceDownloaded => 'Nerladdat och kontrollerat';

  @override
  String get traceSealed => 'Krypterat';

  @override
  String get traceSentAgain => 'Överlämnat igen';

  @override
  String get traceAcknowledged => 'Din hemtjänst har det';

  @override
  String get traceFoundInArchive => 'Hittat i din hemtjänsts arkiv';

  @override
  String get traceDelivered => 'Den andra enheten har det';

  @override
  String get traceRead => 'Personen har läst det';

  @override
  String get traceFailed => 'Inte skickat';

  @override
  String get traceReceived => 'Mottaget och dekrypterat';

  @override
  String get traceUnreadable => 'Kunde inte dekrypteras';

  @override
  String get traceRepaired => 'Kunde dekrypteras till slut';

  @override
  String get traceRefused => 'Avvisat';

  @override
  String get diagnosticsShare => 'Skicka till någon som hjälper';

  @override
  String get bundleTitle => 'Rapport till supporten';

  @override
  String get bundleBody => 'Det här är allt som skickas. Där står inte vad du har skrivit, till vem eller med vilka nycklar. Läs det först.';

  @override
  String get diagnosticsTitle => 'Diagnos';

  @override
  String get diagnosticsBody => 'Vad telefonen vet om sin anslutning. Där finns inget meddelande, inget namn och ingen nyckel.';

  @override
  String get diagnosticsConnection => 'Anslutning';

  @override
  String get diagnosticsConnectionOnline => 'Ansluten, aktuell';

  @override
  String get diagnosticsStorage => 'Lagring';

  @override
  String get diagnosticsStorageOk => 'Bra';

  @override
  String get diagnosticsStorageFull => 'Full';

  @override
  String get diagnosticsStorageDamaged => 'Skadad';

  @override
  String get diagnosticsArchive => 'Din hemtjänsts arkiv';

  @override
  String get diagnosticsArchiveThere => 'Finns. Det som kom medan du var borta hämtas in.';

  @override
  String get diagnosticsArchiveNone => 'Inget. Det som försvinner mellan tjänsterna försvinner obemärkt.';

  @override
  String get diagnosticsArchiveUnknown => 'Inte känt än';

  @override
  String get diagnosticsPartners => 'Lista över appar';

  @override
  String get diagnosticsPartnersNone => 'Ingen än';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Nummer $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Den här enheten';

  @override
  String get diagnosticsWarning => 'Problem med listan över appar';

  @override
  String get diagnosticsPolicy => 'Vem som får nå dig';

  @override
  String get diagnosticsNumberChange => 'Senaste nummerbyte';

  @override
  String get diagnosticsCopied => 'Kopierat';

  @override
  String get diagnosticsCopy => 'Kopiera';

  @override
  String get attachAction => 'Bifoga';

  @override
  String get attachPhoto => 'Ta ett foto';

  @override
  String get attachVideo => 'Spela in en video';

  @override
  String get attachGallery => 'Foton och videor';

  @override
  String get attachFailed => 'Telefonen kunde inte lämna över det. Försök igen.';

  @override
  String get refusedCamera => 'Causeway får inte använda kameran';

  @override
  String get refusedPhotos => 'Causeway får inte se dina foton';

  @override
  String get refusedMicrophone => 'Causeway får inte använda mikrofonen';

  @override
  String get refusedBody => 'Tillåt det i telefonens inställningar och försök igen.';

  @override
  String sendTo(String name) {
    return 'Skicka till $name';
  }

  @override
  String get previewCaption => 'Bildtext';

  @override
  String get previewAlt => 'Beskrivning';

  @override
  String get previewAltBody => 'Läses upp på telefonen. Den följer inte med: det andra ska veta om bilden hör hemma i bildtexten.';

  @override
  String get previewTrim => 'Del att skicka';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Anpassat till $size, det mesta som kan skickas här.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Det är $size. Det mesta som kan skickas här är $most.';
  }

  @override
  String get previewNotTaken => 'Sådana filer kan inte skickas i den här chatten.';

  @override
  String get previewKeepsAll => 'Skickas som den är, med allt som filen innehåller: ofta även var och när den skapades.';

  @override
  String get previewCanRun => 'Den kan köras som ett program. En del appar avvisar sådana filer eller varnar för dem.';

  @override
  String get previewDisguised => 'Den är något annat än namnet säger. En del appar avvisar sådana filer eller varnar för dem.';

  @override
  String get previewFailedTitle => 'Det här kan inte skickas';

  @override
  String get voiceRecord => 'Spela in ett röstmeddelande';

  @override
  String get voiceHint => 'Håll in mikrofonen medan du talar och släpp för att skicka.';

  @override
  String get voiceSlide => 'Dra bort för att avbryta';

  @override
  String get voiceRecording => 'Spelar in';

  @override
  String get voicePaused => 'Inspelningen pausad';

  @override
  String get voicePause => 'Pausa inspelningen';

  @override
  String get voiceResume => 'Fortsätt spela in';

  @override
  String get voiceDelete => 'Radera inspelningen';

  @override
  String get voiceDeleteTitle => 'Radera inspelningen?';

  @override
  String get voiceDeleteBody => 'Ingen har fått den, och den går inte att få tillbaka.';

  @override
  String voiceUnsent(String length) {
    return 'Oskickat röstmeddelande, $length';
  }

  @override
  String get voiceDiscard => 'Släng';

  @override
  String get voiceNoMicrophone => 'Mikrofonen kan inte användas nu. En annan app kanske använder den.';

  @override
  String get kindPhotos => 'Foton';

  @override
  String get kindVoices => 'Röstmeddelanden';

  @override
  String get kindVideos => 'Videor';

  @override
  String get kindFiles => 'Filer';

  @override
  String get qualityHd => 'Hög kvalitet';

  @override
  String get qualityHdBody => 'Foton och videor är skarpare och drar mer data.';

  @override
  String get autoAlways => 'På alla nätverk';

  @override
  String get autoWifi => 'Bara på wifi';

  @override
  String get autoNever => 'Aldrig';

  @override
  String get storageTitle => 'Lagring och data';

  @override
  String get storageDownload => 'Laddas ner utan att fråga';

  @override
  String get storageDownloadBody => 'Allt annat laddas ner när du trycker på det. Från dem som bara skickat en förfrågan laddas inget ner.';

  @override
  String get storageSending => 'Det du skickar';

  @override
  String get storageLowData => 'Mindre data för röstmeddelanden';

  @override
  String get storageLowDataBody => 'En tredjedel mindre, och lite mindre klart.';

  @override
  String get storageUse => 'Använt utrymme';

  @override
  String storageTotal(String size) {
    return '$size totalt';
  }

  @override
  String get storageByKind => 'Efter typ';

  @override
  String get storageByChat => 'Efter chatt';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count objekt, $size',
      one: '1 objekt, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Ta bort alla: $what';
  }

  @override
  String get storageOlder => 'Ta bort det som är äldre';

  @override
  String get storageMonth => 'Äldre än en månad';

  @override
  String get storageMonths => 'Äldre än tre månader';

  @override
  String get storageYear => 'Äldre än ett år';

  @override
  String storageConfirmSize(String size) {
    return '$size blir ledigt.';
  }

  @override
  String get storageConfirm => 'Meddelandena finns kvar. Det du har fått går bara att ladda ner igen så länge avsändarens tjänst har det kvar.';

  @override
  String get storageYes => 'Ta bort';

  @override
  String storageFreed(String size) {
    return '$size är ledigt igen.';
  }

  @override
  String get storageFreedNothing => 'Det fanns inget att ta bort.';

  @override
  String get storageEmptyTitle => 'Inga medier på telefonen';

  @override
  String get storageEmptyBody => 'Foton, röstmeddelanden, videor och filer från dina chattar räknas här.';

  @override
  String get storageFailedTitle => 'Använt utrymme kunde inte läsas';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chatt med en annan app: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'kl. $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension',
        'AD': 'Andorra',
        'AE': 'Förenade Arabemiraten',
        'AF': 'Afghanistan',
        'AG': 'Antigua och Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albanien',
        'AM': 'Armenien',
        'AO': 'Angola',
        'AQ': 'Antarktis',
        'AR': 'Argentina',
        'AS': 'Amerikanska Samoa',
        'AT': 'Österrike',
        'AU': 'Australien',
        'AW': 'Aruba',
        'AX': 'Åland',
        'AZ': 'Azerbajdzjan',
        'BA': 'Bosnien och Hercegovina',
        'BB': 'Barbados',
        'BD': 'Bangladesh',
        'BE': 'Belgien',
        'BF': 'Burkina Faso',
        'BG': 'Bulgarien',
        'BH': 'Bahrain',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'S:t Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei',
        'BO': 'Bolivia',
        'BQ': 'Karibiska Nederländerna',
        'BR': 'Brasilien',
        'BS': 'Bahamas',
        'BT': 'Bhutan',
        'BV': 'Bouvetön',
        'BW': 'Botswana',
        'BY': 'Belarus',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kokosöarna',
        'CD': 'Kongo-Kinshasa',
        'CF': 'Centralafrikanska republiken',
        'CG': 'Kongo-Brazzaville',
        'CH': 'Schweiz',
        'CI': 'Elfenbenskusten',
        'CK': 'Cooköarna',
        'CL': 'Chile',
        'CM': 'Kamerun',
        'CN': 'Kina',
        'CO': 'Colombia',
        'CP': 'Clippertonön',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Kuba',
        'CV': 'Kap Verde',
        'CW': 'Curaçao',
        'CX': 'Julön',
        'CY': 'Cypern',
        'CZ': 'Tjeckien',
        'DE': 'Tyskland',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Danmark',
        'DM': 'Dominica',
        'DO': 'Dominikanska republiken',
        'DZ': 'Algeriet',
        'EA': 'Ceuta och Melilla',
        'EC': 'Ecuador',
        'EE': 'Estland',
        'EG': 'Egypten',
        'EH': 'Västsahara',
        'ER': 'Eritrea',
        'ES': 'Spanien',
        'ET': 'Etiopien',
        'FI': 'Finland',
        'FJ': 'Fiji',
        'FK': 'Falklandsöarna',
        'FM': 'Mikronesien',
        'FO': 'Färöarna',
        'FR': 'Frankrike',
        'GA': 'Gabon',
        'GB': 'Storbritannien',
        'GD': 'Grenada',
        'GE': 'Georgien',
        'GF': 'Franska Guyana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Grönland',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Ekvatorialguinea',
        'GR': 'Grekland',
        'GS': 'Sydgeorgien och Sydsandwichöarna',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'Hongkong SAR',
        'HM': 'Heardön och McDonaldöarna',
        'HN': 'Honduras',
        'HR': 'Kroatien',
        'HT': 'Haiti',
        'HU': 'Ungern',
        'IC': 'Kanarieöarna',
        'ID': 'Indonesien',
        'IE': 'Irland',
        'IL': 'Israel',
        'IM': 'Isle of Man',
        'IN': 'Indien',
        'IO': 'Brittiska territoriet i Indiska oceanen',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Island',
        'IT': 'Italien',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordanien',
        'JP': 'Japan',
        'KE': 'Kenya',
        'KG': 'Kirgizistan',
        'KH': 'Kambodja',
        'KI': 'Kiribati',
        'KM': 'Komorerna',
        'KN': 'S:t Kitts och Nevis',
        'KP': 'Nordkorea',
        'KR': 'Sydkorea',
        'KW': 'Kuwait',
        'KY': 'Caymanöarna',
        'KZ': 'Kazakstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'S:t Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Litauen',
        'LU': 'Luxemburg',
        'LV': 'Lettland',
        'LY': 'Libyen',
        'MA': 'Marocko',
        'MC': 'Monaco',
        'MD': 'Moldavien',
        'ME': 'Montenegro',
        'MF': 'Saint-Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshallöarna',
        'MK': 'Nordmakedonien',
        'ML': 'Mali',
        'MM': 'Myanmar (Burma)',
        'MN': 'Mongoliet',
        'MO': 'Macao SAR',
        'MP': 'Nordmarianerna',
        'MQ': 'Martinique',
        'MR': 'Mauretanien',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldiverna',
        'MW': 'Malawi',
        'MX': 'Mexiko',
        'MY': 'Malaysia',
        'MZ': 'Moçambique',
        'NA': 'Namibia',
        'NC': 'Nya Kaledonien',
        'NE': 'Niger',
        'NF': 'Norfolkön',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Nederländerna',
        'NO': 'Norge',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nya Zeeland',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Franska Polynesien',
        'PG': 'Papua Nya Guinea',
        'PH': 'Filippinerna',
        'PK': 'Pakistan',
        'PL': 'Polen',
        'PM': 'S:t Pierre och Miquelon',
        'PN': 'Pitcairnöarna',
        'PR': 'Puerto Rico',
        'PS': 'Palestinska territorierna',
        'PT': 'Portugal',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'Réunion',
        'RO': 'Rumänien',
        'RS': 'Serbien',
        'RU': 'Ryssland',
        'RW': 'Rwanda',
        'SA': 'Saudiarabien',
        'SB': 'Salomonöarna',
        'SC': 'Seychellerna',
        'SD': 'Sudan',
        'SE': 'Sverige',
        'SG': 'Singapore',
        'SH': 'S:t Helena',
        'SI': 'Slovenien',
        'SJ': 'Svalbard och Jan Mayen',
        'SK': 'Slovakien',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Surinam',
        'SS': 'Sydsudan',
        'ST': 'São Tomé och Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Syrien',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks- och Caicosöarna',
        'TD': 'Tchad',
        'TF': 'Franska sydterritorierna',
        'TG': 'Togo',
        'TH': 'Thailand',
        'TJ': 'Tadzjikistan',
        'TK': 'Tokelauöarna',
        'TL': 'Östtimor',
        'TM': 'Turkmenistan',
        'TN': 'Tunisien',
        'TO': 'Tonga',
        'TR': 'Turkiet',
        'TT': 'Trinidad och Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzania',
        'UA': 'Ukraina',
        'UG': 'Uganda',
        'UM': 'USA:s yttre öar',
        'US': 'USA',
        'UY': 'Uruguay',
        'UZ': 'Uzbekistan',
        'VA': 'Vatikanstaten',
        'VC': 'S:t Vincent och Grenadinerna',
        'VE': 'Venezuela',
        'VG': 'Brittiska Jungfruöarna',
        'VI': 'Amerikanska Jungfruöarna',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis- och Futunaöarna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Sydafrika',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
