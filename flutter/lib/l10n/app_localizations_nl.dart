// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Dutch Flemish (`nl`).
class AppLocalizationsNl extends AppLocalizations {
  AppLocalizationsNl([String locale = 'nl']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Accepteren';

  @override
  String get actionAgain => 'Opnieuw proberen';

  @override
  String get actionBack => 'Terug';

  @override
  String get actionBlock => 'Blokkeren';

  @override
  String get actionCancel => 'Annuleren';

  @override
  String get actionClose => 'Sluiten';

  @override
  String get actionContinue => 'Verder';

  @override
  String get actionCopy => 'Tekst kopiëren';

  @override
  String get actionDismiss => 'Niet nu';

  @override
  String get actionDone => 'Klaar';

  @override
  String get actionMore => 'Meer';

  @override
  String get actionOpenSettings => 'Instellingen openen';

  @override
  String get actionRefuse => 'Weigeren';

  @override
  String get actionReport => 'Melden';

  @override
  String get actionSearch => 'Zoeken';

  @override
  String get actionSetUp => 'Instellen';

  @override
  String get actionSignInAgain => 'Opnieuw inloggen';

  @override
  String get actionUndo => 'Ongedaan maken';

  @override
  String get loading => 'Laden';

  @override
  String get linkCopied => 'Gekopieerd';

  @override
  String listAnd(String first, String last) {
    return '$first en $last';
  }

  @override
  String get openingTitle => 'Je chats worden geopend';

  @override
  String get openingFailedTitle => 'Je chats konden niet worden geopend';

  @override
  String get openingRecover => 'Redden wat leesbaar is';

  @override
  String get openingRecoverExplained => 'Het beschadigde bestand blijft ongewijzigd naast het nieuwe staan. De mensen aan wie je schrijft, zien een nieuw veiligheidsnummer.';

  @override
  String get openingRecovering => 'Je chats worden hersteld';

  @override
  String get openingAnew => 'Verwijderen en opnieuw inloggen';

  @override
  String get openingAnewExplained => 'Als dat niet helpt, is de sleutel weg, zoals na een reset of met een back-up van een andere telefoon. Niemand kan de chats op deze telefoon dan lezen. Je kunt ze hier verwijderen en opnieuw inloggen.';

  @override
  String get openingAnewQuestion => 'De chats op deze telefoon verwijderen?';

  @override
  String get openingAnewConsequence => 'Ze kunnen niet worden teruggehaald. De mensen aan wie je schrijft, zien een nieuw veiligheidsnummer.';

  @override
  String get recoveredTitle => 'Je chats zijn hersteld';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count berichten zijn gered.',
      one: 'Eén bericht is gered.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chats zijn gered.',
      one: 'Eén chat is gered.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count berichten moeten nog worden verstuurd. Dat gaat vanzelf.',
      one: 'Eén bericht moet nog worden verstuurd. Dat gaat vanzelf.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Hoogstens $count berichten en chats konden niet worden gelezen.',
      one: 'Eén bericht of chat kon niet worden gelezen.',
      zero: 'Voor zover bekend ontbreekt er niets.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'De mensen aan wie je schrijft, zien een nieuw veiligheidsnummer. Vergelijk het opnieuw met wie je het had vergeleken.';

  @override
  String get recoveredAside => 'Het beschadigde bestand is bewaard. Verwijder het als je niets mist.';

  @override
  String get recoveredDelete => 'Het beschadigde bestand verwijderen';

  @override
  String get recoveredDeleted => 'Het beschadigde bestand is verwijderd.';

  @override
  String get welcomeTitle => 'Eén app. Ook voor mensen in andere apps.';

  @override
  String get welcomeBody => 'Met Causeway schrijf je aan mensen die een andere berichtenapp gebruiken, met end-to-endversleuteling en met het nummer dat je hebt.';

  @override
  String get welcomePointEncrypted => 'Altijd end-to-end versleuteld. Op een andere manier wordt niets verstuurd.';

  @override
  String get welcomePointShared => 'Mensen in andere apps krijgen je telefoonnummer te zien, en verder niets over jou.';

  @override
  String get welcomePointYours => 'Uit tot je het aanzet. Jij kiest welke apps je mogen bereiken.';

  @override
  String get welcomeStart => 'Beginnen met mijn nummer';

  @override
  String get numberTitle => 'Je telefoonnummer';

  @override
  String get numberBody => 'Daaraan herkennen mensen je. Je schrijft het met de landcode.';

  @override
  String get numberCountry => 'Land';

  @override
  String get numberCountryOther => 'Ander land: typ + en de landcode';

  @override
  String get numberCountrySearch => 'Een land zoeken';

  @override
  String get numberCountryNone => 'Geen land met die naam in de lijst. Typ + en de landcode in het nummer.';

  @override
  String get numberCountriesInside => 'Europese Economische Ruimte';

  @override
  String get numberCountriesOutside => 'Andere landen';

  @override
  String get numberField => 'Telefoonnummer';

  @override
  String get numberEligibleTitle => 'Met dit nummer kun je chatten met andere apps';

  @override
  String get numberEligibleBody => 'Het hoort bij de Europese Economische Ruimte, waar de wet berichtenapps voor elkaar openstelt. Je beslist later of je dat gebruikt.';

  @override
  String get numberOutsideTitle => 'Met dit nummer geen chats met andere apps';

  @override
  String get numberOutsideBody => 'Die zijn er voor nummers van de Europese Economische Ruimte. Al het andere werkt. Het nummer telt, niet waar je bent.';

  @override
  String get eligibilityInEea => 'Het nummer hoort bij de Europese Economische Ruimte.';

  @override
  String get eligibilityOutsideEea => 'Het nummer hoort bij een gebied buiten de Europese Economische Ruimte.';

  @override
  String get eligibilityNoRegion => 'Het nummer hoort bij geen enkel land. Controleer de eerste cijfers.';

  @override
  String get eligibilityNotInternational => 'Schrijf het nummer met + en de landcode, zoals +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Dit is geen telefoonnummer. Het heeft alleen cijfers, na een +.';

  @override
  String get eligibilityUnknownCountryCode => 'Geen land heeft deze code. Controleer de cijfers na de +.';

  @override
  String get eligibilityTooShort => 'Het nummer is te kort voor zijn land. Ontbreken er cijfers?';

  @override
  String get eligibilityTooLong => 'Het nummer is te lang voor zijn land. Is er een cijfer te veel?';

  @override
  String get eligibilityNotAssigned => 'Zijn land heeft zo’n nummer niet uitgegeven. Controleer de cijfers.';

  @override
  String get eligibilityMore => 'Welke nummers tellen';

  @override
  String get eligibilityTitle => 'Welke nummers tellen';

  @override
  String get eligibilityNumber => 'Het nummer telt, niet waar je bent';

  @override
  String get eligibilityNumberBody => 'Europees recht stelt berichtenapps voor elkaar open voor mensen met een telefoonnummer van de Europese Economische Ruimte. Op reis verandert er niets.';

  @override
  String get eligibilityBoth => 'Jullie allebei';

  @override
  String get eligibilityBothBody => 'Ook de ander moet in de Europese Economische Ruimte zijn. Waar mensen bekend zijn onder hun nummer, telt dat nummer; voor anderen staat hun app in.';

  @override
  String get eligibilityLeaving => 'Als je nummer verandert';

  @override
  String get eligibilityLeavingBody => 'Met een nummer van elders blijven je chats met andere apps op deze telefoon en kun je ze lezen. Er wordt niets verstuurd of ontvangen tot je weer een nummer van hier hebt.';

  @override
  String get signInTitle => 'Inloggen';

  @override
  String get signInBody => 'Je thuisdienst beheert je account. Daarvan heb je een wachtwoord of een code gekregen.';

  @override
  String signInAs(String number) {
    return 'Inloggen als $number';
  }

  @override
  String get signInService => 'Thuisdienst';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Wachtwoord';

  @override
  String get signInSecretShow => 'Het wachtwoord tonen';

  @override
  String get signInSecretHide => 'Het wachtwoord verbergen';

  @override
  String get signInWithToken => 'Ik heb een inlogcode';

  @override
  String get signInWithPassword => 'Ik heb een wachtwoord';

  @override
  String get signInToken => 'Inlogcode';

  @override
  String get signInButton => 'Inloggen';

  @override
  String get signInStoring => 'Deze telefoon wordt klaargemaakt';

  @override
  String signInConnecting(String service) {
    return 'Verbinden met $service';
  }

  @override
  String get signInMissingService => 'Schrijf de naam van je thuisdienst, zoals home.example.';

  @override
  String get signInMissingSecret => 'Schrijf het wachtwoord of de code die je van je thuisdienst hebt gekregen.';

  @override
  String signInSlow(String service) {
    return '$service heeft nog niet geantwoord. Causeway blijft het proberen. Je kunt wachten, of verdergaan en later weer kijken.';
  }

  @override
  String get signInGoOn => 'Verdergaan zonder te wachten';

  @override
  String get signInRefused => 'Je thuisdienst kent dit nummer niet met dit wachtwoord. Controleer beide.';

  @override
  String get signInBadAddress => 'Er is geen thuisdienst met deze naam. Controleer hem.';

  @override
  String get signInStartOver => 'Opnieuw beginnen met een ander nummer of een andere dienst';

  @override
  String signInAgainBody(String service) {
    return '$service accepteert het wachtwoord of de code op deze telefoon niet meer. Je chats blijven.';
  }

  @override
  String get removeAccount => 'Het account van deze telefoon halen';

  @override
  String get removeAccountTitle => 'Het account weghalen en alle chats verwijderen?';

  @override
  String removeAccountBody(String service) {
    return 'Alle chats en berichten op deze telefoon worden verwijderd. Ze worden nergens anders bewaard en kunnen niet worden teruggehaald. Je account bij $service blijft; als je opnieuw inlogt, zien mensen een nieuw veiligheidsnummer.';
  }

  @override
  String get removeAccountYes => 'Alles verwijderen';

  @override
  String get inboxTitle => 'Chats';

  @override
  String get inboxThirdPartyTitle => 'Chats met andere apps';

  @override
  String get inboxArchiveTitle => 'Gearchiveerde chats';

  @override
  String get inboxEmptyTitle => 'Nog geen chats';

  @override
  String get inboxEmptyBody => 'Schrijf iemand, en de chat verschijnt hier.';

  @override
  String get inboxEmptyUnreadTitle => 'Alles gelezen';

  @override
  String get inboxEmptyUnreadBody => 'Er is geen ongelezen chat.';

  @override
  String get inboxEmptyArchiveTitle => 'Niets gearchiveerd';

  @override
  String get inboxEmptyArchiveBody => 'Veeg een chat opzij om hem hier neer te zetten.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Geen chats op $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Schrijf daar iemand, en de chat verschijnt hier.';

  @override
  String get inboxFailedTitle => 'Je chats konden niet worden gelezen';

  @override
  String get inboxFilterAll => 'Alle';

  @override
  String get inboxFilterUnread => 'Ongelezen';

  @override
  String get inboxNewChat => 'Nieuwe chat';

  @override
  String get inboxSettings => 'Instellingen';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count verzoeken',
      one: 'Eén verzoek',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Mensen die je niet kent, hebben je geschreven';

  @override
  String get inboxThirdPartyRow => 'Chats met andere apps';

  @override
  String get inboxArchivedRow => 'Gearchiveerd';

  @override
  String inboxDraft(String text) {
    return 'Concept: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Jij: $text';
  }

  @override
  String get inboxNothingYet => 'Nog niets geschreven';

  @override
  String get inboxPinned => 'Vastgezet';

  @override
  String get inboxMuted => 'Gedempt';

  @override
  String get inboxMarkedUnread => 'Gemarkeerd als ongelezen';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ongelezen berichten',
      one: 'Eén ongelezen bericht',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ongelezen chats',
      one: 'één ongelezen chat',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'op $partner';
  }

  @override
  String get inboxPin => 'Vastzetten';

  @override
  String get inboxUnpin => 'Losmaken';

  @override
  String get inboxMute => 'Dempen';

  @override
  String get inboxUnmute => 'Niet meer dempen';

  @override
  String get inboxMuteHour => 'Een uur lang';

  @override
  String get inboxMuteDay => 'Een dag lang';

  @override
  String get inboxMuteAlways => 'Tot ik het zelf ophef';

  @override
  String get inboxArchive => 'Archiveren';

  @override
  String get inboxUnarchive => 'Uit het archief halen';

  @override
  String inboxArchivedNow(String name) {
    return 'De chat met $name zit in het archief.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'De chat met $name is uit het archief.';
  }

  @override
  String get inboxMarkRead => 'Markeren als gelezen';

  @override
  String get inboxMarkUnread => 'Markeren als ongelezen';

  @override
  String get inboxYesterday => 'Gisteren';

  @override
  String get inboxToday => 'Vandaag';

  @override
  String get noticeTitle => 'Schrijf aan mensen in andere apps';

  @override
  String noticeBody(String apps) {
    return 'Vanaf hier kun je nu $apps bereiken. Het staat uit tot je het instelt.';
  }

  @override
  String get bannerToken => 'Je inlogcode verloopt binnenkort. Voer een nieuwe in, dan blijven er berichten komen.';

  @override
  String get bannerOffline => 'Niet verbonden. Wat je schrijft, wordt bewaard en later verstuurd.';

  @override
  String get bannerConnecting => 'Verbinden…';

  @override
  String get bannerUntrusted => 'Dit netwerk laat Causeway je dienst niet bereiken. Moet je eerst inloggen op de wifi?';

  @override
  String get bannerStorageFull => 'De telefoon is vol. Maak ruimte vrij: tot dan kunnen berichten niet worden opgeslagen.';

  @override
  String get bannerStorageDamaged => 'Het bestand met je chats is beschadigd. Sluit Causeway en open het weer om het te herstellen.';

  @override
  String get stopCredentialsRefused => 'Je thuisdienst weigerde het nummer of het wachtwoord. Log opnieuw in.';

  @override
  String get stopAccountDisabled => 'Je thuisdienst heeft dit account uitgeschakeld. Vraag waarom.';

  @override
  String get stopNoSafeLogin => 'Je thuisdienst biedt geen veilige manier om in te loggen. Het wachtwoord is niet verstuurd. Meld dit bij je thuisdienst.';

  @override
  String get stopUntrustedServer => 'De server kan niet bewijzen dat hij je thuisdienst is. Er is niets verstuurd. Probeer een ander netwerk.';

  @override
  String get stopReplaced => 'Een andere telefoon is met dit account ingelogd. Er kan er maar één actief zijn.';

  @override
  String get stopBadAddress => 'Het adres van je thuisdienst is niet geldig. Log opnieuw in.';

  @override
  String get searchHint => 'Woorden in je berichten';

  @override
  String get searchClear => 'Wissen';

  @override
  String get searchEmptyTitle => 'Zoek in je berichten';

  @override
  String get searchEmptyBody => 'Typ een woord, of het begin ervan. Niets verlaat deze telefoon.';

  @override
  String get searchNothingTitle => 'Niets gevonden';

  @override
  String get searchNothingBody => 'Geen bericht bevat al deze woorden.';

  @override
  String searchMore(int count) {
    return 'Dit zijn de $count nieuwste. Voeg een woord toe om oudere te vinden.';
  }

  @override
  String get chatMessageHint => 'Bericht';

  @override
  String get chatSend => 'Versturen';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % van wat in één bericht past';
  }

  @override
  String get chatEmptyTitle => 'Zeg hallo';

  @override
  String get chatEmptyNative => 'Berichten zijn hier end-to-end versleuteld.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name gebruikt $partner. Berichten zijn end-to-end versleuteld; voor wat $partner ontvangt, gelden de voorwaarden van die app.';
  }

  @override
  String get chatFailedTitle => 'Deze chat kon niet worden gelezen';

  @override
  String chatOn(String partner) {
    return 'op $partner';
  }

  @override
  String get chatNotConnected => 'Niet verbonden';

  @override
  String get chatThirdParty => 'Chat met een andere app';

  @override
  String chatPartnerBanner(String partner) {
    return 'Deze persoon gebruikt $partner. Voor wat je stuurt, gelden het privacybeleid en de voorwaarden van die app.';
  }

  @override
  String get chatSafety => 'Veiligheidsnummer en apparaten';

  @override
  String get chatJumpToNewest => 'Naar het nieuwste bericht';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Naar het nieuwste bericht, $count ongelezen',
      one: 'Naar het nieuwste bericht, één ongelezen',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ongelezen berichten',
      one: 'Eén ongelezen bericht',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return '$name blokkeren?';
  }

  @override
  String get chatBlockBody => 'Jullie horen niets meer van elkaar, in elke app waar het nummer bekend is. De ander hoort hier niets van.';

  @override
  String get chatLoadingMore => 'Meer berichten laden';

  @override
  String get chatMoreFailed => 'Meer kon niet worden gelezen. Probeer het opnieuw';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner meldt niet wanneer berichten aankomen. Meer dan ‘verstuurd’ is niet te weten.';
  }

  @override
  String get chatYouWrote => 'Jij schreef';

  @override
  String chatTheyWrote(String name) {
    return '$name schreef';
  }

  @override
  String get chatYouSent => 'Jij stuurde';

  @override
  String chatTheySent(String name) {
    return '$name stuurde';
  }

  @override
  String get transferWaiting => 'Wacht';

  @override
  String get transferNetwork => 'Wacht op het netwerk';

  @override
  String get transferWifi => 'Wacht op wifi';

  @override
  String transferPreparing(int percent) {
    return 'Voorbereiden $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Uploaden $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Downloaden $percent %';
  }

  @override
  String get transferOffered => 'Niet gedownload';

  @override
  String get transferGone => 'Niet meer aanwezig';

  @override
  String get transferFailed => 'Kan niet worden geopend';

  @override
  String get transferRemoved => 'Van deze telefoon verwijderd';

  @override
  String get mediaDownload => 'Downloaden';

  @override
  String mediaDownloadSize(String size) {
    return 'Downloaden, $size';
  }

  @override
  String get mediaStop => 'Stoppen';

  @override
  String get mediaOpen => 'Openen';

  @override
  String get mediaPlay => 'Afspelen';

  @override
  String get mediaPause => 'Pauze';

  @override
  String mediaSpeed(String speed) {
    return 'Snelheid: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Positie';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position van $length';
  }

  @override
  String get mediaShare => 'Delen';

  @override
  String get mediaSave => 'Opslaan in foto’s';

  @override
  String get mediaSaved => 'Opgeslagen bij je foto’s.';

  @override
  String get mediaSaveRefused => 'Causeway mag niets aan je foto’s toevoegen. Sta dat toe in de instellingen van de telefoon.';

  @override
  String get mediaSaveFailed => 'Het kon niet worden opgeslagen. Kijk of de telefoon ruimte heeft.';

  @override
  String get mediaShareFailed => 'De telefoon kon niet tonen waar het heen kan.';

  @override
  String get mediaPhotoFailed => 'De foto kan niet worden getoond';

  @override
  String get mediaVideoFailed => 'De video kan niet worden afgespeeld';

  @override
  String get mediaAskAgain => 'Er opnieuw om vragen';

  @override
  String mediaAskPhoto(String time) {
    return 'Kun je me de foto van $time nog eens sturen? Ik kan hem niet meer downloaden.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Kun je me het spraakbericht van $time nog eens sturen? Ik kan het niet meer downloaden.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Kun je me de video van $time nog eens sturen? Ik kan hem niet meer downloaden.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Kun je me het bestand van $time nog eens sturen? Ik kan het niet meer downloaden.';
  }

  @override
  String get fileWarnTitle => 'Dit bestand openen?';

  @override
  String get fileWarnCanRun => 'Het kan als programma draaien en op deze telefoon doen wat het wil. Open het alleen als je het van deze persoon verwachtte.';

  @override
  String get fileWarnDisguised => 'Het is iets anders dan de naam zegt. Open het alleen als je weet waarom.';

  @override
  String get fileCanRun => 'Kan als programma draaien';

  @override
  String get fileDisguised => 'Niet wat de naam zegt';

  @override
  String get chatWarning => 'Van een apparaat dat je niet hebt geaccepteerd. Bekijk het voordat je dit vertrouwt.';

  @override
  String get chatRetry => 'Opnieuw versturen';

  @override
  String get chatInfo => 'Wat ermee is gebeurd';

  @override
  String get chatDetails => 'Details';

  @override
  String get detailsMuted => 'Gedempt';

  @override
  String detailsMutedUntil(String when) {
    return 'Gedempt tot $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Over $partner';
  }

  @override
  String get detailsAppBody => 'Wat het kan, en de regels ervan';

  @override
  String detailsUnblocked(String name) {
    return '$name kan je weer schrijven, volgens de regels die je hebt ingesteld.';
  }

  @override
  String get exportAction => 'Chat exporteren';

  @override
  String get exportTitle => 'Deze chat exporteren?';

  @override
  String get exportBody => 'Alle berichten worden in een bestand geschreven, en jij kiest waar het heen gaat. Foto’s, spraakberichten, video’s en bestanden worden erin genoemd, maar zitten er niet in. Het bestand is niet versleuteld: wie het heeft, kan het lezen.';

  @override
  String get exportYes => 'Exporteren';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count berichten zijn geëxporteerd.',
      one: 'Eén bericht is geëxporteerd.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Chat verwijderen';

  @override
  String deleteTitle(String name) {
    return 'De chat met $name verwijderen?';
  }

  @override
  String deleteBody(String name) {
    return 'Alle berichten worden voorgoed van deze telefoon verwijderd, en wat nog niet is verstuurd, wordt niet verstuurd. $name houdt wat er is ontvangen.';
  }

  @override
  String get deleteYes => 'Verwijderen';

  @override
  String get deleteDone => 'De chat is verwijderd.';

  @override
  String get stateQueued => 'Wacht op versturen';

  @override
  String get stateSending => 'Wordt verstuurd';

  @override
  String get stateSent => 'Verstuurd';

  @override
  String get stateDelivered => 'Afgeleverd';

  @override
  String get stateRead => 'Gelezen';

  @override
  String get stateFailed => 'Niet verstuurd';

  @override
  String get stateReceived => 'Ontvangen';

  @override
  String get stateUnreadable => 'Kan niet worden getoond';

  @override
  String get stateNotice => 'Melding';

  @override
  String get reasonNoKeys => 'De andere app heeft nog geen sleutels gepubliceerd. Het wordt vanzelf opnieuw geprobeerd.';

  @override
  String get reasonUnreachable => 'De andere dienst is niet bereikbaar. Het wordt vanzelf opnieuw geprobeerd.';

  @override
  String get reasonKeyChanged => 'Een van de apparaten van de ander heeft nu een andere sleutel. Vergelijk het veiligheidsnummer en beslis dan.';

  @override
  String get reasonNoAcceptedDevice => 'Geen van de apparaten van de ander is geaccepteerd. Bekijk ze en accepteer er een.';

  @override
  String get reasonRefused => 'De andere dienst weigerde het. Controleer wie het is en verstuur het dan opnieuw.';

  @override
  String get reasonNotForThisDevice => 'Het was niet voor deze telefoon versleuteld. Vraag of het opnieuw wordt gestuurd: nieuwe berichten kun je lezen.';

  @override
  String get reasonNoSession => 'Het kon niet worden ontsleuteld. De verbinding met het andere apparaat wordt vernieuwd. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get reasonBadCiphertext => 'Het kon niet worden ontsleuteld: het is onderweg veranderd. De verbinding wordt vernieuwd. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get reasonUnknownPrekey => 'Het was versleuteld met een sleutel die al is gebruikt. De verbinding wordt vernieuwd. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get reasonTooFarAhead => 'Te veel berichten hiervoor zijn nooit aangekomen. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get reasonTooLate => 'Het kwam lang na berichten die later zijn geschreven. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get reasonMalformed => 'Het is beschadigd. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get reasonUnencrypted => 'Het kwam zonder versleuteling en is geweigerd. Vraag de ander versleuteling aan te zetten.';

  @override
  String get reasonUnknownKind => 'Causeway kan dit soort bericht niet tonen. Vraag of het wordt opgeschreven.';

  @override
  String get reasonOtherEncryption => 'Het is versleuteld op een manier die Causeway niet kent. Vraag de ander de nieuwste versie van de app te gebruiken.';

  @override
  String get reasonWeakerEncryption => 'Het is zwakker versleuteld dan deze chat en is geweigerd. Vraag de ander de nieuwste versie van de app te gebruiken.';

  @override
  String get reasonDatabaseDamaged => 'Het wachtte in een bestand dat beschadigd raakte, en is misschien verstuurd. Verstuur het opnieuw als het er niet is.';

  @override
  String get reasonCancelled => 'Je hebt het gestopt. Verstuur het opnieuw wanneer je wilt.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Het is te groot: hoogstens $size kan worden verstuurd. Neem iets kleiners.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Het is onderweg veranderd en wordt niet getoond. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get reasonMediaHost => 'Het staat op een server die de andere app niet heeft genoemd. Causeway haalt daar niets op. Vraag het op een andere manier te sturen.';

  @override
  String get reasonNoMediaService => 'Je thuisdienst vervoert geen foto’s of bestanden. Tekst kan wel worden verstuurd.';

  @override
  String get reasonMediaGone => 'De andere dienst heeft het niet meer. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get reasonMediaMetered => 'Het wacht op wifi. Je kunt het ook nu downloaden.';

  @override
  String get reasonNoSpace => 'Er is op deze telefoon geen ruimte meer voor. Maak ruimte vrij; het gaat vanzelf verder.';

  @override
  String get mediaProblemTooLate => 'Het voorbereiden duurde te lang. Probeer het opnieuw, of neem een kleiner bestand.';

  @override
  String get mediaProblemUnsupported => 'Causeway kan dit soort bestand niet gebruiken. Bewaar het eerst als een ander soort.';

  @override
  String get mediaProblemDamaged => 'Het bestand is beschadigd. Een andere kopie werkt misschien.';

  @override
  String get mediaProblemTooLarge => 'Het bestand is te groot. Neem een kleiner.';

  @override
  String get mediaProblemCodec => 'Deze telefoon kon het bestand niet verwerken. Probeer het opnieuw, of neem een ander bestand.';

  @override
  String get mediaProblemIo => 'Het bestand kon niet worden gelezen. Kijk of het er nog is.';

  @override
  String get mediaInTooLarge => 'Het is te groot om veilig te openen. Vraag om iets kleiners.';

  @override
  String get mediaInUnsupported => 'Causeway kan dit soort bestand niet tonen. Vraag om een ander soort.';

  @override
  String get mediaInDamaged => 'Het bestand is beschadigd. Vraag of het opnieuw wordt gestuurd.';

  @override
  String get mediaInTooLate => 'Het openen duurde te lang. Probeer het opnieuw.';

  @override
  String get refusalBlocked => 'Je hebt deze persoon geblokkeerd.';

  @override
  String get refusalNotEligible => 'Chats met andere apps zijn er voor nummers van de Europese Economische Ruimte. Wat hier staat, kun je lezen.';

  @override
  String get refusalNotYetInCountry => 'Chats met andere apps zijn in jouw land nog niet begonnen. Causeway laat het je weten.';

  @override
  String get refusalSwitchedOff => 'Chats met andere apps staan uit. Wat hier staat, kun je lezen.';

  @override
  String get refusalNotAdmitted => 'Je thuisdienst werkt niet samen met deze app. Wat hier staat, kun je lezen.';

  @override
  String get refusalPartnerNotOpen => 'Deze app wordt nog getest. Causeway laat je weten wanneer hij open is.';

  @override
  String get refusalPartnerSuspended => 'Je thuisdienst heeft deze app voorlopig opgeschort. Wat hier staat, kun je lezen.';

  @override
  String get refusalPartnerWithdrawn => 'Deze app doet niet meer mee. Wat hier staat, kun je lezen.';

  @override
  String get refusalPartnerNotChosen => 'Je hebt deze app niet gekozen. Wat hier staat, kun je lezen.';

  @override
  String get refusalPeerNotEligible => 'Het nummer van de ander hoort niet bij de Europese Economische Ruimte.';

  @override
  String get refusalNumberNotAgreed => 'Mensen in deze app kennen je nieuwe nummer nog niet.';

  @override
  String get refusalDirectoryExpired => 'De lijst met apps is verlopen. Ga online en probeer het opnieuw.';

  @override
  String get refusalRequestNotAccepted => 'Accepteer eerst het verzoek.';

  @override
  String get refusalRequestRefused => 'Je hebt het verzoek geweigerd. Schrijf zelf als eerste om dat terug te draaien.';

  @override
  String get refusalNobodyMayContact => 'Je laat je niet schrijven door onbekenden.';

  @override
  String get refusalNotSupported => 'De andere app kan dit soort bericht niet tonen.';

  @override
  String get refusalMarkersOff => 'Je laat deze app niet weten wat je hebt gelezen.';

  @override
  String get nextSwitchOn => 'Aanzetten';

  @override
  String get nextChoose => 'De app kiezen';

  @override
  String get nextShare => 'Mijn nieuwe nummer delen';

  @override
  String get nextRefresh => 'De lijst bijwerken';

  @override
  String get nextDevices => 'De apparaten bekijken';

  @override
  String get noticeNewDeviceAccepted => 'De ander gebruikt een nieuw apparaat.';

  @override
  String get noticeNewDevice => 'De ander gebruikt een nieuw apparaat. Het krijgt niets tot je het accepteert.';

  @override
  String get noticeKeyChanged => 'Een apparaat van de ander heeft een andere sleutel. Er wordt niets verstuurd tot je beslist.';

  @override
  String noticeNumberChanged(String number) {
    return 'Het nummer van de ander is nu $number. Deze chat gaat daarmee verder.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Het nummer van de ander is nu $number. De chat met dat nummer gaat verder.';
  }

  @override
  String get contentReport => 'Een melding aan je thuisdienst';

  @override
  String get contentPlaceholder => 'Een bericht dat niet kan worden getoond';

  @override
  String contentUnsupported(String kind) {
    return 'Stuurde iets wat Causeway nog niet kan tonen: $kind';
  }

  @override
  String get contentPhoto => 'Foto';

  @override
  String get contentPhotoMoving => 'Bewegend beeld';

  @override
  String get contentVoice => 'Spraakbericht';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Bestand';

  @override
  String contentFileNamed(String name) {
    return 'Bestand: $name';
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
        'call': 'een oproep',
        'sticker': 'een sticker',
        'reaction': 'een reactie',
        'deletion': 'een teruggenomen bericht',
        'timer': 'een timer voor verdwijnende berichten',
        'location': 'een plaats',
        'group': 'een uitnodiging voor een groep',
        'other': 'iets nieuws',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Dat is niet gelukt';

  @override
  String get errorBadNumber => 'Dit is geen telefoonnummer met een landcode, zoals +34 600 111 222.';

  @override
  String get errorBadAddress => 'Hier kun je niemand schrijven. Controleer wat je hebt getypt.';

  @override
  String get errorNotFound => 'Het is er niet meer.';

  @override
  String get errorEmpty => 'Er is niets te versturen.';

  @override
  String errorTooLarge(int percent) {
    return 'De tekst is te lang voor één bericht: $percent % van wat mag. Verstuur hem in delen.';
  }

  @override
  String get errorBadReport => 'Een melding heeft hoogstens vijf berichten en een korte opmerking.';

  @override
  String get errorNoAbuseDesk => 'Je thuisdienst neemt geen meldingen aan. Schrijf aan het meldpunt van de andere app.';

  @override
  String get errorNotAllowed => 'Dit kan hier niet worden gekozen.';

  @override
  String get errorTooManyPinned => 'Er kunnen niet meer chats worden vastgezet. Maak eerst een andere los.';

  @override
  String errorSignIn(String why) {
    return 'Er kan niet worden ingelogd op het account met het nieuwe nummer. $why';
  }

  @override
  String get errorSignInRefused => 'Je thuisdienst kent het nieuwe nummer niet met dit wachtwoord. Controleer beide.';

  @override
  String get errorNumberChanging => 'Je nummer wordt gewijzigd. Wacht tot dat klaar is.';

  @override
  String get errorFile => 'Het bestand kon niet worden geschreven. Kies een andere plek.';

  @override
  String get errorStopped => 'Het is gestopt.';

  @override
  String get errorNothingChosen => 'Kies minstens één app.';

  @override
  String get errorNotDone => 'Doorloop eerst het instellen.';

  @override
  String get errorNotOffered => 'Deze app kan niet meer worden gekozen.';

  @override
  String get errorConfirmSharing => 'Mensen aan wie je in deze app schrijft, krijgen je telefoonnummer te zien. Ga daar eerst mee akkoord.';

  @override
  String get errorOnboarding => 'Er is intussen iets veranderd. Bekijk deze stap opnieuw.';

  @override
  String get errorKeyChanged => 'Het apparaat heeft inmiddels een andere sleutel. Bekijk het opnieuw en beslis dan.';

  @override
  String get errorInUse => 'Je chats zijn geopend in een ander proces. Sluit Causeway daar en probeer het opnieuw.';

  @override
  String get errorNoAccount => 'Er is geen account op deze telefoon. Log in.';

  @override
  String get errorAccountExists => 'Er is al een account op deze telefoon.';

  @override
  String get errorDamaged => 'Het bestand met je chats is beschadigd. Er is niets veranderd. Wat leesbaar is, kan worden gered.';

  @override
  String get errorAccountLost => 'Het account kan niet uit het beschadigde bestand worden gelezen. Log opnieuw in om je chats te herstellen.';

  @override
  String get errorReadOnly => 'Er kan niet worden geschreven op de plek waar je chats staan. Start de telefoon opnieuw en probeer het dan weer.';

  @override
  String get errorWrongKey => 'De sleutel op deze telefoon opent je chats niet. Ontgrendel de telefoon één keer en probeer het opnieuw.';

  @override
  String get errorNewerVersion => 'Je chats zijn geschreven door een nieuwere Causeway. Werk de app bij.';

  @override
  String get errorUnreachable => 'Je thuisdienst antwoordde niet. Controleer de verbinding en probeer het opnieuw.';

  @override
  String get errorDiskFull => 'De telefoon is vol. Maak ruimte vrij en probeer het opnieuw.';

  @override
  String get errorInternal => 'Er ging iets mis in Causeway. Probeer het opnieuw; blijft het, stuur ons dan de diagnose.';

  @override
  String errorCode(String code) {
    return 'Code: $code';
  }

  @override
  String get requestsTitle => 'Verzoeken';

  @override
  String get requestsEmptyTitle => 'Geen verzoeken';

  @override
  String get requestsEmptyBody => 'Als iemand die je niet kent je schrijft, wacht het hier tot je beslist.';

  @override
  String get requestsFailedTitle => 'Je verzoeken konden niet worden gelezen';

  @override
  String get requestTitle => 'Verzoek';

  @override
  String get requestGoneTitle => 'Dit verzoek is er niet meer';

  @override
  String get requestExplained => 'De ander weet niet dat je dit hebt gezien. Er gaat niets naartoe tot je accepteert.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Nog $count berichten zijn niet bewaard.',
      one: 'Nog één bericht is niet bewaard.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Wat er is geschreven';

  @override
  String get requestRefuseTitle => 'Dit verzoek weigeren?';

  @override
  String get requestRefuseBody => 'Wat er is geschreven, wordt verwijderd, en je hoort niets meer van deze persoon. Die hoort hier niets van.';

  @override
  String reportTitle(String name) {
    return '$name melden';
  }

  @override
  String reportExplained(String name) {
    return 'Je thuisdienst leest wat je hier kiest, en verder niets. $name hoort hier niets van.';
  }

  @override
  String get reportWhy => 'Waarom meld je dit?';

  @override
  String get reportSpam => 'Spam, reclame of fraude';

  @override
  String get reportAbuse => 'Bedreiging, intimidatie of andere schade';

  @override
  String get reportMessages => 'Berichten die meegaan';

  @override
  String get reportMessagesBody => 'Hoogstens vijf. Er gaat er geen mee die je niet kiest.';

  @override
  String get reportRemark => 'In je eigen woorden (optioneel)';

  @override
  String reportAlsoBlock(String name) {
    return '$name ook blokkeren';
  }

  @override
  String get reportPreview => 'Bekijken wat wordt verstuurd';

  @override
  String get reportPreviewBody => 'Dit is alles wat je thuisdienst leest.';

  @override
  String get reportSend => 'De melding versturen';

  @override
  String get reportSent => 'De melding is onderweg.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner heeft een eigen meldpunt: $address';
  }

  @override
  String get reportAbout => 'Over wie het gaat';

  @override
  String get reportYourWords => 'Jouw woorden';

  @override
  String get reportNoMessages => 'Geen';

  @override
  String get reportExactly => 'Letterlijk';

  @override
  String get reportsTitle => 'Meldingen';

  @override
  String get reportsEmptyTitle => 'Geen meldingen';

  @override
  String get reportsEmptyBody => 'Je kunt iemand melden vanuit de chat of het verzoek. Wat je hebt gestuurd en wat is geantwoord, staat hier.';

  @override
  String get reportsFailedTitle => 'Je meldingen konden niet worden gelezen';

  @override
  String get reportsSent => 'Je hebt iemand gemeld';

  @override
  String get reportsAnswer => 'Je thuisdienst antwoordde';

  @override
  String get reportsMore => 'Oudere tonen';

  @override
  String get newChatTitle => 'Nieuwe chat';

  @override
  String get newChatWhere => 'Waar is deze persoon?';

  @override
  String get newChatSameService => 'Je eigen dienst, via telefoonnummer';

  @override
  String get newChatOff => 'Chats met andere apps staan uit';

  @override
  String get newChatOffBody => 'Zet ze aan om mensen in andere apps te schrijven.';

  @override
  String get newChatOwn => 'Dit is je eigen nummer.';

  @override
  String get newChatNoApps => 'Er is nog geen andere app bereikbaar.';

  @override
  String get newChatSetUpBody => 'Europees recht laat mensen in verschillende berichtenapps elkaar schrijven. Het staat uit tot je het instelt.';

  @override
  String newChatIdentifier(String partner) {
    return 'Wie op $partner?';
  }

  @override
  String get newChatByEmail => 'e-mailadres';

  @override
  String get newChatByPhone => 'telefoonnummer';

  @override
  String get newChatByName => 'gebruikersnaam';

  @override
  String newChatOr(String first, String second) {
    return '$first of $second';
  }

  @override
  String get newChatFindButton => 'Verder';

  @override
  String newChatSearching(String partner) {
    return 'Zoeken op $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner kent niemand onder $identifier, of zegt het niet. Controleer het letter voor letter.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Niemand bij $service heeft het nummer $number. Controleer het cijfer voor cijfer.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner is nu niet bereikbaar. Probeer het later opnieuw.';
  }

  @override
  String get identifierEmpty => 'Typ waaronder iemand in deze app bekend is.';

  @override
  String get identifierTooLong => 'Dit is te lang.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Op $partner zijn mensen bekend onder: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Dit is geen volledig e-mailadres.';

  @override
  String get identifierBadPhone => 'Dit is geen telefoonnummer met een landcode, zoals +49 151 12345678.';

  @override
  String get identifierBadName => 'Dit kan daar geen gebruikersnaam zijn. Controleer het letter voor letter.';

  @override
  String shareTitle(String partner) {
    return '$partner krijgt je nummer te zien';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Mensen aan wie je op $partner schrijft, zien je telefoonnummer, $number. Dit wordt één keer per app gevraagd.';
  }

  @override
  String shareYes(String name) {
    return 'Wat $name krijgt';
  }

  @override
  String get shareNo => 'Wat niet wordt gedeeld';

  @override
  String get shareNumber => 'Je telefoonnummer';

  @override
  String get shareMessages => 'De berichten die je stuurt';

  @override
  String get shareName => 'Je naam en je foto';

  @override
  String get sharePresence => 'Of je online bent';

  @override
  String get shareAddress => 'Waar je bent en het netwerkadres van je telefoon';

  @override
  String get shareAgree => 'Akkoord en schrijven';

  @override
  String onboardingStep(int step, int steps) {
    return 'Stap $step van $steps';
  }

  @override
  String get onboardingStartTitle => 'Schrijf aan mensen in andere apps';

  @override
  String get onboardingStartBody => 'Europees recht laat mensen in verschillende berichtenapps elkaar schrijven. Jij kiest of je dat wilt, en met welke apps. Je kunt altijd stoppen.';

  @override
  String get onboardingStartButton => 'Beginnen';

  @override
  String get onboardingClosedTitle => 'Niet met dit nummer';

  @override
  String get onboardingNotYetTitle => 'Nog niet';

  @override
  String get onboardingExplanationTitle => 'Wat anders is';

  @override
  String get onboardingExplanationBody => 'Ook hier zijn berichten end-to-end versleuteld. Sommige dingen gaan anders dan in de chats die je kent.';

  @override
  String get pointOtherPolicy => 'De andere app heeft eigen regels';

  @override
  String get pointOtherPolicyBody => 'Wat je stuurt, wordt door de andere app bewaard, volgens het privacybeleid en de voorwaarden daarvan.';

  @override
  String get pointNumberIsShared => 'Je telefoonnummer wordt gedeeld';

  @override
  String get pointNumberIsSharedBody => 'Mensen aan wie je schrijft, krijgen het te zien. Niemand anders.';

  @override
  String get pointNameAndPictureAreNot => 'Je naam en foto niet';

  @override
  String get pointNameAndPictureAreNotBody => 'En ook niet of je online bent.';

  @override
  String get pointNoGroups => 'Twee mensen, geen groepen';

  @override
  String get pointNoGroupsBody => 'Een chat is jij en één ander.';

  @override
  String get pointNoCalls => 'Geen oproepen';

  @override
  String get pointNoCallsBody => 'Bel in de app die jullie allebei hebben.';

  @override
  String get pointNoStickersStatusTimers => 'Geen stickers, status of verdwijnende berichten';

  @override
  String get pointNoStickersStatusTimersBody => 'Die gaan niet van app naar app.';

  @override
  String get pointBlocksAreOfPeople => 'Een blokkade geldt een persoon';

  @override
  String get pointBlocksAreOfPeopleBody => 'Wie geblokkeerd is, is dat in elke app waar het nummer bekend is.';

  @override
  String get onboardingUnderstood => 'Ik begrijp het';

  @override
  String get onboardingAppsTitle => 'Welke apps mogen je bereiken?';

  @override
  String get onboardingAppsBody => 'Mensen in de apps die je kiest, kunnen je schrijven. Hun eerste bericht wacht als verzoek. Je kunt dit later veranderen.';

  @override
  String get onboardingAppsNone => 'Er kan nog geen app worden gekozen. Causeway laat het je weten als er een is.';

  @override
  String get onboardingInboxTitle => 'Waar wil je deze chats hebben?';

  @override
  String get onboardingInboxBody => 'Je kunt dit later veranderen. Er wordt niets verplaatst.';

  @override
  String get onboardingFinish => 'Aanzetten';

  @override
  String get onboardingDoneTitle => 'Chats met andere apps staan aan';

  @override
  String onboardingDoneBody(String apps) {
    return 'Je kunt mensen op $apps schrijven, en zij jou.';
  }

  @override
  String get onboardingDoneButton => 'Iemand schrijven';

  @override
  String get onboardingLaterBody => 'Je kunt hier altijd verdergaan. Er staat nog niets aan.';

  @override
  String get onboardingQuit => 'Stoppen en mijn keuzes vergeten';

  @override
  String get layoutCombined => 'Tussen alle chats';

  @override
  String get layoutCombinedBody => 'Eén lijst. Een merkje toont in welke app een chat is.';

  @override
  String get layoutSeparate => 'In een eigen map';

  @override
  String get layoutSeparateBody => 'Eén regel in je lijst opent ze.';

  @override
  String get aboutTitle => 'Over Causeway';

  @override
  String aboutVersion(String version) {
    return 'Versie $version';
  }

  @override
  String get aboutFree => 'Causeway is vrije software, onder de licentie AGPL-3.0. Iedereen mag lezen hoe het werkt.';

  @override
  String get aboutLicences => 'Licenties van de onderdelen';

  @override
  String get aboutTranslation => 'De teksten in deze taal zijn door een machine gemaakt. Nog geen moedertaalspreker heeft ze gelezen.';

  @override
  String newAppTitle(String partner) {
    return '$partner is nu bereikbaar';
  }

  @override
  String get newAppBody => 'Je kunt mensen daar schrijven, en zij jou, zodra je daarvoor kiest.';

  @override
  String get newAppLook => 'Kijken wat het kan';

  @override
  String get aboutSource => 'Broncode';

  @override
  String get aboutSourceAsk => 'Van wie je deze app hebt, krijg je ook de broncode. Vraag ernaar.';

  @override
  String get aboutPrivacy => 'Wat er met je gegevens gebeurt';

  @override
  String get aboutPrivacyChats => 'Wat je schrijft, is versleuteld van telefoon tot telefoon. Je chats staan op deze telefoon, versleuteld, en in geen enkele back-up.';

  @override
  String get aboutPrivacyService => 'Je thuisdienst en de andere apps zien wie aan wie schrijft en wanneer. Ze zien niet wat.';

  @override
  String get aboutPrivacyNothing => 'Causeway telt niets, toont geen reclame en stuurt niets naar de makers.';

  @override
  String suspendedTitle(String partner) {
    return '$partner is voorlopig niet te bereiken';
  }

  @override
  String get suspendedBody => 'Je thuisdienst heeft deze app opgeschort. Er wordt niets verstuurd en er komt niets binnen. De chats blijven op deze telefoon: je kunt ze lezen, exporteren en verwijderen.';

  @override
  String get suspendedNext => 'Je hoeft niets te doen. Als de app weer wordt toegelaten, gaan de chats vanzelf verder.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner doet niet meer mee';
  }

  @override
  String get withdrawnBody => 'Er wordt niets verstuurd en er komt niets binnen. De chats blijven op deze telefoon: je kunt ze lezen, exporteren en verwijderen.';

  @override
  String get withdrawnNext => 'Vraag deze mensen hoe je ze op een andere manier kunt bereiken.';

  @override
  String get nextPartner => 'Wat dit betekent';

  @override
  String get settingsTitle => 'Instellingen';

  @override
  String get settingsAccount => 'Account';

  @override
  String get settingsThirdParty => 'Chats met andere apps';

  @override
  String get settingsThirdPartyOn => 'Aan';

  @override
  String get settingsThirdPartyOff => 'Uit';

  @override
  String get settingsThirdPartySetUp => 'Niet ingesteld';

  @override
  String get settingsThirdPartyContinue => 'Verdergaan met instellen';

  @override
  String get settingsThirdPartySwitch => 'Chats met andere apps';

  @override
  String get settingsThirdPartySwitchBody => 'Als dit uit staat, blijven deze chats en kun je ze lezen. Er wordt niets verstuurd of ontvangen.';

  @override
  String get policyConfirmed => 'Je thuisdienst houdt alle anderen tegen, ook terwijl deze telefoon uit is.';

  @override
  String get policyPending => 'Je thuisdienst heeft de laatste wijziging nog niet bevestigd. Die krijgt het te horen zodra hij bereikbaar is.';

  @override
  String get policyPhoneOnly => 'Je thuisdienst houdt niemand tegen. Deze telefoon wel.';

  @override
  String get settingsApps => 'Andere apps';

  @override
  String get settingsAppsEmpty => 'Er staat nog geen app in de lijst van je thuisdienst.';

  @override
  String get settingsAppsExpired => 'De lijst met apps is verlopen. Nieuwe chats wachten tot hij weer vers is.';

  @override
  String get settingsAppsRefresh => 'De lijst met apps bijwerken';

  @override
  String get settingsAppOpen => 'Open';

  @override
  String get settingsAppOn => 'Mag je bereiken';

  @override
  String get settingsAppOff => 'Uit';

  @override
  String get settingsAppReadOnly => 'Alleen te lezen';

  @override
  String partnerReach(String partner) {
    return 'Chats met $partner';
  }

  @override
  String get partnerReachBody => 'Als dit uit staat, blijven deze chats en kun je ze lezen. Niemand daar kan je schrijven.';

  @override
  String get partnerChats => 'Wat deze chats kunnen';

  @override
  String get partnerIdentifiers => 'Mensen zijn daar te vinden via';

  @override
  String get partnerTakes => 'Deze app neemt aan';

  @override
  String get partnerArrival => 'Aankomst van berichten';

  @override
  String get partnerReceipts => 'Wordt gemeld';

  @override
  String get partnerNoReceipts => 'Wordt niet gemeld. Meer dan ‘verstuurd’ is niet te weten.';

  @override
  String get partnerRules => 'Wiens regels daar gelden';

  @override
  String get partnerPrivacy => 'Privacybeleid';

  @override
  String get partnerTerms => 'Voorwaarden';

  @override
  String partnerLink(String page, String partner) {
    return '$page van $partner';
  }

  @override
  String get partnerAbuse => 'Eigen meldpunt voor misbruik';

  @override
  String get partnerGoneTitle => 'Deze app staat niet meer in de lijst';

  @override
  String get partnerGoneBody => 'De chats die je met mensen daar hebt, kun je nog steeds lezen.';

  @override
  String get kindText => 'Tekst';

  @override
  String get kindPhoto => 'foto’s';

  @override
  String get kindVoice => 'spraakberichten';

  @override
  String get kindVideo => 'video’s';

  @override
  String get kindFile => 'bestanden';

  @override
  String get kindReply => 'antwoorden';

  @override
  String get kindReaction => 'reacties';

  @override
  String get settingsAppTesting => 'Wordt getest, nog niet open';

  @override
  String get settingsAppSuspended => 'Opgeschort door je thuisdienst';

  @override
  String get settingsAppWithdrawn => 'Doet niet meer mee';

  @override
  String get settingsAppNotHere => 'In jouw land nog niet open';

  @override
  String settingsAppMarkers(String partner) {
    return '$partner laten weten wat ik heb gelezen';
  }

  @override
  String get settingsAppMarkersBody => 'Mensen daar zien wanneer je hun berichten leest.';

  @override
  String settingsAppMuted(String partner) {
    return 'Geen geluid van $partner';
  }

  @override
  String get settingsAppMutedBody => 'Berichten van daar komen in stilte.';

  @override
  String get settingsInbox => 'Plek van chats met andere apps';

  @override
  String get settingsWho => 'Wie mij als eerste mag schrijven';

  @override
  String get settingsWhoBody => 'Dit gaat over mensen in andere apps. Chats die je hebt, gaan door.';

  @override
  String get settingsWhoNobody => 'Niemand';

  @override
  String get settingsWhoNobodyBody => 'Alleen chats die je hebt, gaan door.';

  @override
  String get settingsWhoWrittenTo => 'Mensen aan wie ik schreef';

  @override
  String get settingsWhoWrittenToBody => 'Iedereen aan wie jij als eerste schreef.';

  @override
  String get settingsWhoContacts => 'Mijn contacten';

  @override
  String get settingsWhoContactsBody => 'Hun chats openen zonder verzoek.';

  @override
  String get settingsWhoEverybody => 'Iedereen';

  @override
  String get settingsWhoEverybodyBody => 'Contacten meteen. Anderen als verzoek waarover je beslist.';

  @override
  String get contactsTitle => 'Contacten';

  @override
  String get contactsTake => 'De contacten van de telefoon gebruiken';

  @override
  String get contactsBody => 'Wie daar een nummer heeft, is geen onbekende en staat onder de naam die jij gebruikt. Ze blijven op deze telefoon.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nummers zijn bekend',
      one: 'Eén nummer is bekend',
      zero: 'Geen nummers gevonden',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Deze telefoon laat Causeway de contacten niet lezen. Sta dat toe in de instellingen van de telefoon en probeer het opnieuw.';

  @override
  String get settingsNotifications => 'Meldingen';

  @override
  String get settingsNotifyText => 'Tekst tonen op het vergrendelde scherm';

  @override
  String get settingsNotifyTextBody => 'Anders alleen wie schreef.';

  @override
  String get settingsNotifyRequests => 'Verzoeken aan mij melden';

  @override
  String get settingsNotifyRequestsBody => 'Ze maken nooit geluid.';

  @override
  String get notifyNative => 'Berichten op je eigen dienst';

  @override
  String get notifyThirdParty => 'Berichten uit andere apps';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nieuwe berichten',
      one: 'Nieuw bericht',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Antwoorden';

  @override
  String get notifyAskTitle => 'Weten wanneer er berichten zijn';

  @override
  String get notifyAskBody => 'Causeway laat je weten wanneer iemand schrijft. Het vergrendelde scherm toont wie er schreef, maar geen tekst, tenzij je anders kiest.';

  @override
  String get notifyAskYes => 'Meldingen toestaan';

  @override
  String get notifyDenied => 'Deze telefoon toont geen meldingen van Causeway. Sta ze toe in de instellingen van de telefoon.';

  @override
  String get notifyMuted => 'Gedempte chats';

  @override
  String get notifyMutedNone => 'Er is geen chat gedempt. Houd een chat in de lijst langer vast om hem te dempen.';

  @override
  String get notifyPhone => 'Geluiden en meer, in de instellingen van de telefoon';

  @override
  String get notifyProblems => 'Niet-verzonden berichten';

  @override
  String get notifyKept => 'Het is in de chat bewaard als concept.';

  @override
  String get settingsBlocked => 'Geblokkeerde mensen';

  @override
  String get settingsPrivacy => 'Privacy';

  @override
  String get settingsPhone => 'Deze telefoon';

  @override
  String get settingsDiagnostics => 'Diagnose';

  @override
  String get settingsFailedTitle => 'Je instellingen konden niet worden gelezen';

  @override
  String get changeTitle => 'Nummer wijzigen';

  @override
  String get changeUnderWay => 'Wordt gewijzigd';

  @override
  String get changeBody => 'Voor als je een nieuw telefoonnummer hebt. Dit gebeurt er.';

  @override
  String get changePointStays => 'Je chats blijven';

  @override
  String get changePointStaysBody => 'Ook je instellingen, je blokkades en je veiligheidsnummer.';

  @override
  String changePointTold(String service) {
    return 'Mensen op $service horen het';
  }

  @override
  String get changePointToldBody => 'Wie een chat met je heeft, krijgt het nieuwe nummer te horen.';

  @override
  String get changePointWait => 'Mensen in andere apps niet';

  @override
  String get changePointWaitBody => 'Chats met hen wachten tot je er app voor app mee akkoord gaat dat ze het horen. Dan moeten ze je misschien opnieuw accepteren.';

  @override
  String get changePointOutside => 'Met een nummer van elders';

  @override
  String get changePointOutsideBody => 'Chats met andere apps kunnen alleen worden gelezen, tot je nummer weer bij de Europese Economische Ruimte hoort.';

  @override
  String get changePointAccount => 'Je hebt een account nodig voor het nieuwe nummer';

  @override
  String changePointAccountBody(String service) {
    return 'Dat krijg je van $service, met een wachtwoord of een code. Het account van het oude nummer wordt gesloten.';
  }

  @override
  String get changeNewNumber => 'Nieuw nummer';

  @override
  String changeNewNumberBody(String service) {
    return 'Met het wachtwoord of de code die $service je daarvoor heeft gegeven.';
  }

  @override
  String get changeGoOnTitle => 'Chats met andere apps kunnen met dit nummer doorgaan';

  @override
  String get changeGoOnBody => 'Zodra je er app voor app mee akkoord gaat dat het daar bekend wordt.';

  @override
  String changeConfirmTitle(String number) {
    return 'Wijzigen in $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Het account van $number wordt gesloten. Het kan van hieruit niet weer worden geopend.';
  }

  @override
  String get changeWorkingTitle => 'Je nummer wordt gewijzigd';

  @override
  String get changeWorkingBody => 'Je kunt deze pagina verlaten. Het gaat vanzelf verder zodra er verbinding is.';

  @override
  String get changeSigningIn => 'Inloggen met het nieuwe nummer';

  @override
  String get changeLeaving => 'Afmaken wat met het oude nummer is begonnen';

  @override
  String get changeClosing => 'Het account van het oude nummer wordt gesloten';

  @override
  String get changeDone => 'Klaar';

  @override
  String get changeLeave => 'Deze pagina verlaten';

  @override
  String changeDoneTitle(String number) {
    return 'Je nummer is nu $number';
  }

  @override
  String get changeDoneBody => 'Je chats staan waar ze stonden.';

  @override
  String get changeOldTitle => 'Je oude nummer';

  @override
  String get changeOldOpenTitle => 'Je oude nummer is nog open';

  @override
  String changeOldClosed(String number) {
    return 'Het account van $number is gesloten. Wie ernaar schrijft, krijgt te horen dat het niet bestaat.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Je thuisdienst heeft het account van $number niet gesloten. Vraag daarom: wat mensen daarheen sturen, zie je niet.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Het is nog niet bekend of het account van $number is gesloten.';
  }

  @override
  String get changeThirdPartyClosed => 'Chats met andere apps kunnen alleen worden gelezen';

  @override
  String get changeTellTitle => 'Wie mag het nieuwe nummer weten?';

  @override
  String get changeTellBody => 'Chats met mensen in deze apps wachten tot je het hun laat weten.';

  @override
  String get changeTell => 'Delen';

  @override
  String changeTellTo(String partner) {
    return 'Mijn nieuwe nummer delen met $partner';
  }

  @override
  String get warningBadlySigned => 'De nieuwe lijst met apps is niet ondertekend door je thuisdienst. De laatste goede wordt gebruikt.';

  @override
  String get warningRolledBack => 'Je thuisdienst gaf een oude lijst met apps. De laatste goede wordt gebruikt.';

  @override
  String get warningMalformed => 'De nieuwe lijst met apps is onleesbaar. De laatste goede wordt gebruikt.';

  @override
  String get warningNewerForm => 'De nieuwe lijst met apps vraagt een nieuwere Causeway. Werk de app bij.';

  @override
  String get warningFromTheFuture => 'De nieuwe lijst met apps komt uit de toekomst. Controleer de klok van de telefoon.';

  @override
  String get warningTooLarge => 'De nieuwe lijst met apps is te groot. De laatste goede wordt gebruikt.';

  @override
  String get warningKeyReplacement => 'Een sleutel die de lijst met apps ondertekent, wordt vervangen. Je hoeft niets te doen.';

  @override
  String get blockedTitle => 'Geblokkeerde mensen';

  @override
  String get blockedEmptyTitle => 'Niemand is geblokkeerd';

  @override
  String get blockedEmptyBody => 'Je kunt iemand blokkeren vanuit de chat of het verzoek. Die hoort hier niets van.';

  @override
  String get blockedFailedTitle => 'De lijst kon niet worden gelezen';

  @override
  String blockedSince(String date) {
    return 'Sinds $date';
  }

  @override
  String get blockedUnblock => 'Deblokkeren';

  @override
  String blockedUnblockTitle(String name) {
    return '$name deblokkeren?';
  }

  @override
  String get blockedUnblockBody => 'Deze persoon kan je weer schrijven, volgens de regels die je hebt ingesteld.';

  @override
  String get blockedAdd => 'Een nummer blokkeren';

  @override
  String get blockedAddBody => 'Wie dit nummer heeft, is geblokkeerd in elke app waar het bekend is.';

  @override
  String get tourAction => 'Wat is een veiligheidsnummer?';

  @override
  String get tourKeyTitle => 'Elk apparaat heeft een sleutel';

  @override
  String get tourKeyBody => 'Berichten worden versleuteld voor de apparaten van de ander. Een veiligheidsnummer is de sleutel van een apparaat, zo geschreven dat mensen hem kunnen vergelijken.';

  @override
  String get tourCompareTitle => 'Vergelijken laat zien dat er niemand tussen zit';

  @override
  String get tourCompareBody => 'Doe het één keer, het best als jullie elkaar zien. Is het nummer op beide telefoons gelijk? Dan kan niemand anders lezen wat je schrijft.';

  @override
  String get tourChangeTitle => 'Als het verandert, hoor je het';

  @override
  String get tourChangeBody => 'Een nieuwe telefoon heeft een nieuw nummer. Als je hebt vergeleken, gaat er niets naar een nieuw apparaat voordat je het accepteert.';

  @override
  String get scanAction => 'De code van de ander scannen';

  @override
  String get scanHint => 'Richt de camera op de code van het veiligheidsnummer op de andere telefoon.';

  @override
  String scanSame(String name) {
    return 'Het is gelijk. Dit apparaat van $name geldt nu als vergeleken.';
  }

  @override
  String get scanDifferent => 'De sleutel is een andere. Vertrouw dit apparaat niet voordat je weet waarom.';

  @override
  String scanNotNamed(String name) {
    return 'De code is van $name, maar noemt geen van deze apparaten.';
  }

  @override
  String get scanOtherAccount => 'Dit is de code van een ander account.';

  @override
  String get scanNoCode => 'Dit is niet de code van een veiligheidsnummer.';

  @override
  String get scanAgain => 'Opnieuw scannen';

  @override
  String get scanNoCamera => 'De camera kan nu niet worden gebruikt. Misschien gebruikt een andere app hem.';

  @override
  String get scanExplain => 'De camera zoekt de code op de andere telefoon en verder niets. Er wordt geen beeld bewaard.';

  @override
  String get safetyTitle => 'Veiligheidsnummer';

  @override
  String safetyExplained(String name) {
    return 'Vergelijk deze met $name, naast elkaar of door ze aan de telefoon voor te lezen. Zijn ze gelijk, dan zit er niemand tussen.';
  }

  @override
  String get safetyMine => 'Je telefoon';

  @override
  String get safetyCode => 'Code van je veiligheidsnummer';

  @override
  String safetyCodeBody(String name) {
    return 'Hetzelfde als code: $name kan hem met de eigen app scannen.';
  }

  @override
  String get safetyTheirs => 'Apparaten van de ander';

  @override
  String get safetyNone => 'De andere app heeft nog geen apparaat getoond. Dat gebeurt wanneer jullie elkaar schrijven.';

  @override
  String get safetyFailedTitle => 'De apparaten konden niet worden gelezen';

  @override
  String safetyDevice(String number) {
    return 'Apparaat $number';
  }

  @override
  String get safetyInactive => 'Niet meer in gebruik';

  @override
  String get safetyNoKey => 'De sleutel ervan is nog niet gezien.';

  @override
  String get trustUndecided => 'Nieuw. Het krijgt niets tot je het accepteert.';

  @override
  String get trustFirstUse => 'Geaccepteerd, niet vergeleken';

  @override
  String get trustVerified => 'Vergeleken en geaccepteerd';

  @override
  String get trustRefused => 'Geweigerd. Het krijgt niets.';

  @override
  String get trustChanged => 'De sleutel is veranderd. Er wordt niets verstuurd tot je beslist.';

  @override
  String get safetyMatches => 'Ze zijn gelijk';

  @override
  String get safetyAcceptWithout => 'Accepteren zonder te vergelijken';

  @override
  String get safetyRefuse => 'Dit apparaat weigeren';

  @override
  String get safetyConfirmTitle => 'Zijn alle cijfers gelijk?';

  @override
  String get safetyConfirmBody => 'Dan geldt dit apparaat als vergeleken, en hoor je het voordat een ander apparaat je berichten krijgt.';

  @override
  String get infoTitle => 'Bericht';

  @override
  String get infoState => 'Hoe het ermee staat';

  @override
  String get infoWay => 'De weg ervan';

  @override
  String get infoFailedTitle => 'Over dit bericht is niets bekend';

  @override
  String infoWritten(String when) {
    return 'Geschreven: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Aangekomen: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Door een server aangenomen: $when';
  }

  @override
  String get infoWaits => 'Waarom het wacht';

  @override
  String get infoFailed => 'Waarom het niet is verstuurd';

  @override
  String get infoUnreadable => 'Waarom het niet kan worden getoond';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Van apparaat $number van de ander';
  }

  @override
  String get infoCopy => 'Kopiëren wat er is gebeurd';

  @override
  String get infoCopied => 'Gekopieerd. Er staat geen woord van het bericht in.';

  @override
  String get traceStored => 'Opgeslagen op deze telefoon';

  @override
  String get traceWaiting => 'Wacht';

  @override
  String get tracePreparing => 'Wordt voorbereid';

  @override
  String get tracePrepared => 'Voorbereid';

  @override
  String get traceUploading => 'Wordt geüpload';

  @override
  String get traceUploaded => 'Geüpload naar je thuisdienst';

  @override
  String get traceDownloading => 'Wordt gedownload';

  @override
  String get traceDownloaded => 'Gedownload en gecontroleerd';

  @override
  String get traceSealed => 'Versleuteld';

  @override
  String get traceSentAgain => 'Opnieuw overhandigd';

  @override
  String get traceAcknowledged => 'Je thuisdienst heeft het';

  @override
  String get traceFoundInArchive => 'Gevonden in het archief van je thuisdienst';

  @override
  String get traceDelivered => 'Het andere apparaat heeft het';

  @override
  String get traceRead => 'Het is gelezen';

  @override
  String get traceFailed => 'Niet verstuurd';

  @override
  String get traceReceived => 'Ontvangen en ontsleuteld';

  @override
  String get traceUnreadable => 'Kon niet worden ontsleuteld';

  @override
  String get traceRepaired => 'Kon toch worden ontsleuteld';

  @override
  String get traceRefused => 'Geweigerd';

  @override
  String get diagnosticsShare => 'Sturen aan iemand die helpt';

  @override
  String get bundleTitle => 'Verslag voor ondersteuning';

  @override
  String get bundleBody => 'Dit is alles wat wordt verstuurd. Er staat niet in wat je schreef, aan wie of met welke sleutels. Lees het eerst.';

  @override
  String get diagnosticsTitle => 'Diagnose';

  @override
  String get diagnosticsBody => 'Wat deze telefoon over zijn verbinding weet. Er staat geen bericht, geen naam en geen sleutel in.';

  @override
  String get diagnosticsConnection => 'Verbinding';

  @override
  String get diagnosticsConnectionOnline => 'Verbonden, bijgewerkt';

  @override
  String get diagnosticsStorage => 'Opslag';

  @override
  String get diagnosticsStorageOk => 'In orde';

  @override
  String get diagnosticsStorageFull => 'Vol';

  @override
  String get diagnosticsStorageDamaged => 'Beschadigd';

  @override
  String get diagnosticsArchive => 'Archief van je thuisdienst';

  @override
  String get diagnosticsArchiveThere => 'Aanwezig. Wat kwam terwijl je weg was, wordt ingehaald.';

  @override
  String get diagnosticsArchiveNone => 'Geen. Wat tussen de diensten verloren gaat, gaat ongemerkt verloren.';

  @override
  String get diagnosticsArchiveUnknown => 'Nog niet bekend';

  @override
  String get diagnosticsPartners => 'Lijst met apps';

  @override
  String get diagnosticsPartnersNone => 'Nog geen';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Nummer $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Dit apparaat';

  @override
  String get diagnosticsWarning => 'Probleem met de lijst met apps';

  @override
  String get diagnosticsPolicy => 'Wie je mag bereiken';

  @override
  String get diagnosticsNumberChange => 'Laatste wijziging van nummer';

  @override
  String get diagnosticsCopied => 'Gekopieerd';

  @override
  String get diagnosticsCopy => 'Kopiëren';

  @override
  String get attachAction => 'Bijvoegen';

  @override
  String get attachPhoto => 'Een foto maken';

  @override
  String get attachVideo => 'Een video opnemen';

  @override
  String get attachGallery => 'Foto’s en video’s';

  @override
  String get attachFailed => 'De telefoon kon het niet aanreiken. Probeer het opnieuw.';

  @override
  String get refusedCamera => 'Causeway mag de camera niet gebruiken';

  @override
  String get refusedPhotos => 'Causeway mag je foto’s niet zien';

  @override
  String get refusedMicrophone => 'Causeway mag de microfoon niet gebruiken';

  @override
  String get refusedBody => 'Sta het toe in de instellingen van de telefoon en probeer het opnieuw.';

  @override
  String sendTo(String name) {
    return 'Sturen aan $name';
  }

  @override
  String get previewCaption => 'Bijschrift';

  @override
  String get previewAlt => 'Beschrijving';

  @override
  String get previewAltBody => 'Wordt voorgelezen op deze telefoon. Gaat niet mee: wat anderen over het beeld moeten weten, hoort in het bijschrift.';

  @override
  String get previewTrim => 'Deel om te sturen';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Passend gemaakt voor $size, het meeste wat hier kan worden verstuurd.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Het is $size. Hier kan hoogstens $most worden verstuurd.';
  }

  @override
  String get previewNotTaken => 'Zulke bestanden kunnen in deze chat niet worden verstuurd.';

  @override
  String get previewKeepsAll => 'Wordt verstuurd zoals het is, met alles wat het bestand bevat: vaak ook waar en wanneer het is gemaakt.';

  @override
  String get previewCanRun => 'Het kan als programma draaien. Sommige apps weigeren zulke bestanden of waarschuwen ervoor.';

  @override
  String get previewDisguised => 'Het is iets anders dan de naam zegt. Sommige apps weigeren zulke bestanden of waarschuwen ervoor.';

  @override
  String get previewFailedTitle => 'Dit kan niet worden verstuurd';

  @override
  String get voiceRecord => 'Een spraakbericht opnemen';

  @override
  String get voiceHint => 'Houd de microfoon vast terwijl je spreekt en laat los om te versturen.';

  @override
  String get voiceSlide => 'Schuif weg om te annuleren';

  @override
  String get voiceRecording => 'Opname';

  @override
  String get voicePaused => 'Opname gepauzeerd';

  @override
  String get voicePause => 'Opname pauzeren';

  @override
  String get voiceResume => 'Verdergaan met opnemen';

  @override
  String get voiceDelete => 'Opname verwijderen';

  @override
  String get voiceDeleteTitle => 'Deze opname verwijderen?';

  @override
  String get voiceDeleteBody => 'Niemand heeft haar gekregen, en ze kan niet worden teruggehaald.';

  @override
  String voiceUnsent(String length) {
    return 'Niet-verstuurd spraakbericht, $length';
  }

  @override
  String get voiceDiscard => 'Weggooien';

  @override
  String get voiceNoMicrophone => 'De microfoon kan nu niet worden gebruikt. Misschien gebruikt een andere app hem.';

  @override
  String get kindPhotos => 'Foto’s';

  @override
  String get kindVoices => 'Spraakberichten';

  @override
  String get kindVideos => 'Video’s';

  @override
  String get kindFiles => 'Bestanden';

  @override
  String get qualityHd => 'Hoge kwaliteit';

  @override
  String get qualityHdBody => 'Foto’s en video’s zijn scherper en kosten meer data.';

  @override
  String get autoAlways => 'Op elk netwerk';

  @override
  String get autoWifi => 'Alleen op wifi';

  @override
  String get autoNever => 'Nooit';

  @override
  String get storageTitle => 'Opslag en data';

  @override
  String get storageDownload => 'Gedownload zonder te vragen';

  @override
  String get storageDownloadBody => 'Al het andere wordt gedownload als je erop tikt. Van mensen die alleen een verzoek stuurden, niets.';

  @override
  String get storageSending => 'Wat je verstuurt';

  @override
  String get storageLowData => 'Minder data voor spraakberichten';

  @override
  String get storageLowDataBody => 'Een derde minder, en iets minder helder.';

  @override
  String get storageUse => 'Gebruikte opslag';

  @override
  String storageTotal(String size) {
    return '$size in totaal';
  }

  @override
  String get storageByKind => 'Per soort';

  @override
  String get storageByChat => 'Per chat';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count onderdelen, $size',
      one: '1 onderdeel, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Alles verwijderen: $what';
  }

  @override
  String get storageOlder => 'Verwijderen wat ouder is';

  @override
  String get storageMonth => 'Ouder dan een maand';

  @override
  String get storageMonths => 'Ouder dan drie maanden';

  @override
  String get storageYear => 'Ouder dan een jaar';

  @override
  String storageConfirmSize(String size) {
    return 'Er komt $size vrij.';
  }

  @override
  String get storageConfirm => 'De berichten blijven. Wat je hebt ontvangen, kan alleen opnieuw worden gedownload zolang de dienst van de afzender het nog heeft.';

  @override
  String get storageYes => 'Verwijderen';

  @override
  String storageFreed(String size) {
    return '$size is weer vrij.';
  }

  @override
  String get storageFreedNothing => 'Er was niets te verwijderen.';

  @override
  String get storageEmptyTitle => 'Geen media op deze telefoon';

  @override
  String get storageEmptyBody => 'Foto’s, spraakberichten, video’s en bestanden uit je chats worden hier geteld.';

  @override
  String get storageFailedTitle => 'Gebruikte opslag kon niet worden gelezen';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chat met een andere app: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'om $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension',
        'AD': 'Andorra',
        'AE': 'Verenigde Arabische Emiraten',
        'AF': 'Afghanistan',
        'AG': 'Antigua en Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albanië',
        'AM': 'Armenië',
        'AO': 'Angola',
        'AQ': 'Antarctica',
        'AR': 'Argentinië',
        'AS': 'Amerikaans-Samoa',
        'AT': 'Oostenrijk',
        'AU': 'Australië',
        'AW': 'Aruba',
        'AX': 'Åland',
        'AZ': 'Azerbeidzjan',
        'BA': 'Bosnië en Herzegovina',
        'BB': 'Barbados',
        'BD': 'Bangladesh',
        'BE': 'België',
        'BF': 'Burkina Faso',
        'BG': 'Bulgarije',
        'BH': 'Bahrein',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint-Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei',
        'BO': 'Bolivia',
        'BQ': 'Caribisch Nederland',
        'BR': 'Brazilië',
        'BS': 'Bahama’s',
        'BT': 'Bhutan',
        'BV': 'Bouveteiland',
        'BW': 'Botswana',
        'BY': 'Belarus',
        'BZ': 'Belize',
        'CA': 'Canada',
        'CC': 'Cocoseilanden',
        'CD': 'Congo-Kinshasa',
        'CF': 'Centraal-Afrikaanse Republiek',
        'CG': 'Congo-Brazzaville',
        'CH': 'Zwitserland',
        'CI': 'Ivoorkust',
        'CK': 'Cookeilanden',
        'CL': 'Chili',
        'CM': 'Kameroen',
        'CN': 'China',
        'CO': 'Colombia',
        'CP': 'Clipperton',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Kaapverdië',
        'CW': 'Curaçao',
        'CX': 'Christmaseiland',
        'CY': 'Cyprus',
        'CZ': 'Tsjechië',
        'DE': 'Duitsland',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Denemarken',
        'DM': 'Dominica',
        'DO': 'Dominicaanse Republiek',
        'DZ': 'Algerije',
        'EA': 'Ceuta en Melilla',
        'EC': 'Ecuador',
        'EE': 'Estland',
        'EG': 'Egypte',
        'EH': 'Westelijke Sahara',
        'ER': 'Eritrea',
        'ES': 'Spanje',
        'ET': 'Ethiopië',
        'FI': 'Finland',
        'FJ': 'Fiji',
        'FK': 'Falklandeilanden',
        'FM': 'Micronesia',
        'FO': 'Faeröer',
        'FR': 'Frankrijk',
        'GA': 'Gabon',
        'GB': 'Verenigd Koninkrijk',
        'GD': 'Grenada',
        'GE': 'Georgië',
        'GF': 'Frans-Guyana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Groenland',
        'GM': 'Gambia',
        'GN': 'Guinee',
        'GP': 'Guadeloupe',
        'GQ': 'Equatoriaal-Guinea',
        'GR': 'Griekenland',
        'GS': 'Zuid-Georgia en Zuidelijke Sandwicheilanden',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinee-Bissau',
        'GY': 'Guyana',
        'HK': 'Hongkong SAR van China',
        'HM': 'Heard en McDonaldeilanden',
        'HN': 'Honduras',
        'HR': 'Kroatië',
        'HT': 'Haïti',
        'HU': 'Hongarije',
        'IC': 'Canarische Eilanden',
        'ID': 'Indonesië',
        'IE': 'Ierland',
        'IL': 'Israël',
        'IM': 'Isle of Man',
        'IN': 'India',
        'IO': 'Brits Indische Oceaanterritorium',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'IJsland',
        'IT': 'Italië',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordanië',
        'JP': 'Japan',
        'KE': 'Kenia',
        'KG': 'Kirgizië',
        'KH': 'Cambodja',
        'KI': 'Kiribati',
        'KM': 'Comoren',
        'KN': 'Saint Kitts en Nevis',
        'KP': 'Noord-Korea',
        'KR': 'Zuid-Korea',
        'KW': 'Koeweit',
        'KY': 'Kaaimaneilanden',
        'KZ': 'Kazachstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'Saint Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Litouwen',
        'LU': 'Luxemburg',
        'LV': 'Letland',
        'LY': 'Libië',
        'MA': 'Marokko',
        'MC': 'Monaco',
        'MD': 'Moldavië',
        'ME': 'Montenegro',
        'MF': 'Saint-Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshalleilanden',
        'MK': 'Noord-Macedonië',
        'ML': 'Mali',
        'MM': 'Myanmar (Birma)',
        'MN': 'Mongolië',
        'MO': 'Macau SAR van China',
        'MP': 'Noordelijke Marianen',
        'MQ': 'Martinique',
        'MR': 'Mauritanië',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldiven',
        'MW': 'Malawi',
        'MX': 'Mexico',
        'MY': 'Maleisië',
        'MZ': 'Mozambique',
        'NA': 'Namibië',
        'NC': 'Nieuw-Caledonië',
        'NE': 'Niger',
        'NF': 'Norfolk',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Nederland',
        'NO': 'Noorwegen',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nieuw-Zeeland',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Frans-Polynesië',
        'PG': 'Papoea-Nieuw-Guinea',
        'PH': 'Filipijnen',
        'PK': 'Pakistan',
        'PL': 'Polen',
        'PM': 'Saint-Pierre en Miquelon',
        'PN': 'Pitcairneilanden',
        'PR': 'Puerto Rico',
        'PS': 'Palestijnse gebieden',
        'PT': 'Portugal',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'Réunion',
        'RO': 'Roemenië',
        'RS': 'Servië',
        'RU': 'Rusland',
        'RW': 'Rwanda',
        'SA': 'Saoedi-Arabië',
        'SB': 'Salomonseilanden',
        'SC': 'Seychellen',
        'SD': 'Soedan',
        'SE': 'Zweden',
        'SG': 'Singapore',
        'SH': 'Sint-Helena',
        'SI': 'Slovenië',
        'SJ': 'Spitsbergen en Jan Mayen',
        'SK': 'Slowakije',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalië',
        'SR': 'Suriname',
        'SS': 'Zuid-Soedan',
        'ST': 'Sao Tomé en Principe',
        'SV': 'El Salvador',
        'SX': 'Sint-Maarten',
        'SY': 'Syrië',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks- en Caicoseilanden',
        'TD': 'Tsjaad',
        'TF': 'Franse Gebieden in de zuidelijke Indische Oceaan',
        'TG': 'Togo',
        'TH': 'Thailand',
        'TJ': 'Tadzjikistan',
        'TK': 'Tokelau',
        'TL': 'Oost-Timor',
        'TM': 'Turkmenistan',
        'TN': 'Tunesië',
        'TO': 'Tonga',
        'TR': 'Turkije',
        'TT': 'Trinidad en Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzania',
        'UA': 'Oekraïne',
        'UG': 'Oeganda',
        'UM': 'Kleine afgelegen eilanden van de Verenigde Staten',
        'US': 'Verenigde Staten',
        'UY': 'Uruguay',
        'UZ': 'Oezbekistan',
        'VA': 'Vaticaanstad',
        'VC': 'Saint Vincent en de Grenadines',
        'VE': 'Venezuela',
        'VG': 'Britse Maagdeneilanden',
        'VI': 'Amerikaanse Maagdeneilanden',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis en Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Zuid-Afrika',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
