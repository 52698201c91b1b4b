// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Danish (`da`).
class AppLocalizationsDa extends AppLocalizations {
  AppLocalizationsDa([String locale = 'da']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Acceptér';

  @override
  String get actionAgain => 'Prøv igen';

  @override
  String get actionBack => 'Tilbage';

  @override
  String get actionBlock => 'Blokér';

  @override
  String get actionCancel => 'Annuller';

  @override
  String get actionClose => 'Luk';

  @override
  String get actionContinue => 'Fortsæt';

  @override
  String get actionCopy => 'Kopiér tekst';

  @override
  String get actionDismiss => 'Ikke nu';

  @override
  String get actionDone => 'Færdig';

  @override
  String get actionMore => 'Mere';

  @override
  String get actionOpenSettings => 'Åbn indstillinger';

  @override
  String get actionRefuse => 'Afvis';

  @override
  String get actionReport => 'Rapportér';

  @override
  String get actionSearch => 'Søg';

  @override
  String get actionSetUp => 'Sæt op';

  @override
  String get actionSignInAgain => 'Log ind igen';

  @override
  String get actionUndo => 'Fortryd';

  @override
  String get loading => 'Indlæser';

  @override
  String get linkCopied => 'Kopieret';

  @override
  String listAnd(String first, String last) {
    return '$first og $last';
  }

  @override
  String get openingTitle => 'Åbner dine chats';

  @override
  String get openingFailedTitle => 'Dine chats kunne ikke åbnes';

  @override
  String get openingRecover => 'Red det, der kan læses';

  @override
  String get openingRecoverExplained => 'Den beskadigede fil gemmes, som den er, ved siden af den nye. De personer, du skriver til, ser et nyt sikkerhedsnummer.';

  @override
  String get openingRecovering => 'Gendanner dine chats';

  @override
  String get openingAnew => 'Slet og log ind igen';

  @override
  String get openingAnewExplained => 'Hvis det ikke hjælper, er nøglen væk, f.eks. efter en nulstilling eller med en sikkerhedskopi fra en anden telefon. Så kan ingen læse chatsene på denne telefon. Du kan slette dem her og logge ind igen.';

  @override
  String get openingAnewQuestion => 'Slet chatsene på denne telefon?';

  @override
  String get openingAnewConsequence => 'De kan ikke hentes tilbage. De personer, du skriver til, ser et nyt sikkerhedsnummer.';

  @override
  String get recoveredTitle => 'Dine chats blev gendannet';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count beskeder blev reddet.',
      one: 'Én besked blev reddet.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chats blev reddet.',
      one: 'Én chat blev reddet.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count beskeder mangler at blive sendt. Det sker af sig selv.',
      one: 'Én besked mangler at blive sendt. Det sker af sig selv.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Op til $count beskeder og chats kunne ikke læses.',
      one: 'Én besked eller chat kunne ikke læses.',
      zero: 'Så vidt vides mangler der intet.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'De personer, du skriver til, ser et nyt sikkerhedsnummer. Sammenlign det igen med dem, du havde sammenlignet det med.';

  @override
  String get recoveredAside => 'Den beskadigede fil blev gemt. Slet den, når du ikke savner noget.';

  @override
  String get recoveredDelete => 'Slet den beskadigede fil';

  @override
  String get recoveredDeleted => 'Den beskadigede fil blev slettet.';

  @override
  String get welcomeTitle => 'Én app. Også til folk i andre apps.';

  @override
  String get welcomeBody => 'Med Causeway skriver du til folk, der bruger en anden beskedapp, end-to-end-krypteret og fra det nummer, du har.';

  @override
  String get welcomePointEncrypted => 'Altid end-to-end-krypteret. Intet sendes på en anden måde.';

  @override
  String get welcomePointShared => 'Folk i andre apps får dit telefonnummer at vide, og intet andet om dig.';

  @override
  String get welcomePointYours => 'Slået fra, til du slår det til. Du vælger, hvilke apps der må kontakte dig.';

  @override
  String get welcomeStart => 'Begynd med mit nummer';

  @override
  String get numberTitle => 'Dit telefonnummer';

  @override
  String get numberBody => 'Det er sådan, folk kender dig. Det skrives med landekode.';

  @override
  String get numberCountry => 'Land';

  @override
  String get numberCountryOther => 'Et andet land: skriv + og landekoden';

  @override
  String get numberCountrySearch => 'Søg efter et land';

  @override
  String get numberCountryNone => 'Intet land med det navn er på listen. Skriv + og landekoden i nummeret.';

  @override
  String get numberCountriesInside => 'Det Europæiske Økonomiske Samarbejdsområde';

  @override
  String get numberCountriesOutside => 'Andre lande';

  @override
  String get numberField => 'Telefonnummer';

  @override
  String get numberEligibleTitle => 'Chats med andre apps er mulige med dette nummer';

  @override
  String get numberEligibleBody => 'Det hører til Det Europæiske Økonomiske Samarbejdsområde, hvor loven åbner beskedapps for hinanden. Du bestemmer senere, om du vil bruge det.';

  @override
  String get numberOutsideTitle => 'Ingen chats med andre apps med dette nummer';

  @override
  String get numberOutsideBody => 'De er for numre i Det Europæiske Økonomiske Samarbejdsområde. Alt andet virker. Det er nummeret, der tæller, ikke hvor du er.';

  @override
  String get eligibilityInEea => 'Nummeret hører til Det Europæiske Økonomiske Samarbejdsområde.';

  @override
  String get eligibilityOutsideEea => 'Nummeret hører til et område uden for Det Europæiske Økonomiske Samarbejdsområde.';

  @override
  String get eligibilityNoRegion => 'Nummeret hører ikke til noget land. Tjek de første cifre.';

  @override
  String get eligibilityNotInternational => 'Skriv nummeret med + og landekode, f.eks. +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Det er ikke et telefonnummer. Det har kun cifre efter et +.';

  @override
  String get eligibilityUnknownCountryCode => 'Intet land har denne kode. Tjek cifrene efter +.';

  @override
  String get eligibilityTooShort => 'Nummeret er for kort til sit land. Mangler der cifre?';

  @override
  String get eligibilityTooLong => 'Nummeret er for langt til sit land. Er der et ciffer for meget?';

  @override
  String get eligibilityNotAssigned => 'Landet har ikke udstedt et sådant nummer. Tjek cifrene.';

  @override
  String get eligibilityMore => 'Hvilke numre tæller';

  @override
  String get eligibilityTitle => 'Hvilke numre tæller';

  @override
  String get eligibilityNumber => 'Nummeret tæller, ikke hvor du er';

  @override
  String get eligibilityNumberBody => 'EU-retten åbner beskedapps for hinanden for personer, hvis telefonnummer hører til Det Europæiske Økonomiske Samarbejdsområde. På rejse ændrer intet sig.';

  @override
  String get eligibilityBoth => 'Jer begge';

  @override
  String get eligibilityBothBody => 'Den anden skal også være i Det Europæiske Økonomiske Samarbejdsområde. Hvor folk kendes på deres nummer, tæller det nummer; for andre står deres app inde.';

  @override
  String get eligibilityLeaving => 'Hvis dit nummer ændres';

  @override
  String get eligibilityLeavingBody => 'Med et nummer andetsteds fra bliver dine chats med andre apps på telefonen og kan læses. Intet sendes eller modtages i dem, før du igen har et nummer herfra.';

  @override
  String get signInTitle => 'Log ind';

  @override
  String get signInBody => 'Din hjemmetjeneste fører din konto. Den har givet dig en adgangskode eller en kode.';

  @override
  String signInAs(String number) {
    return 'Logger ind som $number';
  }

  @override
  String get signInService => 'Hjemmetjeneste';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Adgangskode';

  @override
  String get signInSecretShow => 'Vis adgangskoden';

  @override
  String get signInSecretHide => 'Skjul adgangskoden';

  @override
  String get signInWithToken => 'Jeg har en loginkode i stedet';

  @override
  String get signInWithPassword => 'Jeg har en adgangskode i stedet';

  @override
  String get signInToken => 'Loginkode';

  @override
  String get signInButton => 'Log ind';

  @override
  String get signInStoring => 'Forbereder telefonen';

  @override
  String signInConnecting(String service) {
    return 'Forbinder til $service';
  }

  @override
  String get signInMissingService => 'Skriv navnet på din hjemmetjeneste, f.eks. home.example.';

  @override
  String get signInMissingSecret => 'Skriv adgangskoden eller koden fra din hjemmetjeneste.';

  @override
  String signInSlow(String service) {
    return '$service har ikke svaret endnu. Causeway bliver ved med at prøve. Du kan vente eller gå videre og se igen senere.';
  }

  @override
  String get signInGoOn => 'Gå videre uden at vente';

  @override
  String get signInRefused => 'Din hjemmetjeneste kender ikke dette nummer med den adgangskode. Tjek begge.';

  @override
  String get signInBadAddress => 'Der er ingen hjemmetjeneste med det navn. Tjek det.';

  @override
  String get signInStartOver => 'Begynd forfra med et andet nummer eller en anden tjeneste';

  @override
  String signInAgainBody(String service) {
    return '$service accepterer ikke længere adgangskoden eller koden på denne telefon. Dine chats bliver.';
  }

  @override
  String get removeAccount => 'Fjern kontoen fra denne telefon';

  @override
  String get removeAccountTitle => 'Fjern kontoen, og slet alle chats?';

  @override
  String removeAccountBody(String service) {
    return 'Alle chats og beskeder på denne telefon slettes. De gemmes ingen andre steder og kan ikke fås tilbage. Din konto hos $service bliver; når du logger ind igen, ser folk et nyt sikkerhedsnummer.';
  }

  @override
  String get removeAccountYes => 'Slet alt';

  @override
  String get inboxTitle => 'Chats';

  @override
  String get inboxThirdPartyTitle => 'Chats med andre apps';

  @override
  String get inboxArchiveTitle => 'Arkiverede chats';

  @override
  String get inboxEmptyTitle => 'Ingen chats endnu';

  @override
  String get inboxEmptyBody => 'Skriv til nogen, så dukker chatten op her.';

  @override
  String get inboxEmptyUnreadTitle => 'Alt er læst';

  @override
  String get inboxEmptyUnreadBody => 'Der er ingen ulæst chat.';

  @override
  String get inboxEmptyArchiveTitle => 'Intet arkiveret';

  @override
  String get inboxEmptyArchiveBody => 'Stryg en chat til siden for at lægge den her.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Ingen chats på $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Skriv til nogen der, så dukker chatten op her.';

  @override
  String get inboxFailedTitle => 'Dine chats kunne ikke læses';

  @override
  String get inboxFilterAll => 'Alle';

  @override
  String get inboxFilterUnread => 'Ulæste';

  @override
  String get inboxNewChat => 'Ny chat';

  @override
  String get inboxSettings => 'Indstillinger';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count anmodninger',
      one: 'Én anmodning',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Folk, du ikke kender, har skrevet til dig';

  @override
  String get inboxThirdPartyRow => 'Chats med andre apps';

  @override
  String get inboxArchivedRow => 'Arkiveret';

  @override
  String inboxDraft(String text) {
    return 'Kladde: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Dig: $text';
  }

  @override
  String get inboxNothingYet => 'Intet skrevet endnu';

  @override
  String get inboxPinned => 'Fastgjort';

  @override
  String get inboxMuted => 'Lydløs';

  @override
  String get inboxMarkedUnread => 'Markeret som ulæst';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ulæste beskeder',
      one: 'Én ulæst besked',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ulæste chats',
      one: 'én ulæst chat',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'på $partner';
  }

  @override
  String get inboxPin => 'Fastgør';

  @override
  String get inboxUnpin => 'Frigør';

  @override
  String get inboxMute => 'Gør lydløs';

  @override
  String get inboxUnmute => 'Slå lyd til';

  @override
  String get inboxMuteHour => 'I en time';

  @override
  String get inboxMuteDay => 'I et døgn';

  @override
  String get inboxMuteAlways => 'Til jeg slår lyden til';

  @override
  String get inboxArchive => 'Arkivér';

  @override
  String get inboxUnarchive => 'Tag ud af arkivet';

  @override
  String inboxArchivedNow(String name) {
    return 'Chatten med $name er i arkivet.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Chatten med $name er ude af arkivet.';
  }

  @override
  String get inboxMarkRead => 'Markér som læst';

  @override
  String get inboxMarkUnread => 'Markér som ulæst';

  @override
  String get inboxYesterday => 'I går';

  @override
  String get inboxToday => 'I dag';

  @override
  String get noticeTitle => 'Skriv til folk i andre apps';

  @override
  String noticeBody(String apps) {
    return 'Nu kan $apps nås herfra. Det er slået fra, til du sætter det op.';
  }

  @override
  String get bannerToken => 'Din loginkode udløber snart. Indtast en ny, så beskederne bliver ved med at komme.';

  @override
  String get bannerOffline => 'Ikke forbundet. Det, du skriver, gemmes og sendes senere.';

  @override
  String get bannerConnecting => 'Forbinder…';

  @override
  String get bannerUntrusted => 'Dette netværk lader ikke Causeway nå din tjeneste. Skal du logge ind på wi-fi først?';

  @override
  String get bannerStorageFull => 'Telefonen er fuld. Frigør plads: indtil da kan beskeder ikke gemmes.';

  @override
  String get bannerStorageDamaged => 'Filen med dine chats er beskadiget. Luk Causeway, og åbn den igen for at gendanne den.';

  @override
  String get stopCredentialsRefused => 'Din hjemmetjeneste afviste nummeret eller adgangskoden. Log ind igen.';

  @override
  String get stopAccountDisabled => 'Din hjemmetjeneste har lukket for kontoen. Spørg hvorfor.';

  @override
  String get stopNoSafeLogin => 'Din hjemmetjeneste tilbyder ingen sikker måde at logge ind på. Adgangskoden blev ikke sendt. Sig det til din hjemmetjeneste.';

  @override
  String get stopUntrustedServer => 'Serveren kan ikke bevise, at den er din hjemmetjeneste. Intet blev sendt. Prøv et andet netværk.';

  @override
  String get stopReplaced => 'En anden telefon er logget ind på kontoen. Kun én kan være aktiv.';

  @override
  String get stopBadAddress => 'Adressen på din hjemmetjeneste er ikke gyldig. Log ind igen.';

  @override
  String get searchHint => 'Ord i dine beskeder';

  @override
  String get searchClear => 'Ryd';

  @override
  String get searchEmptyTitle => 'Søg i dine beskeder';

  @override
  String get searchEmptyBody => 'Skriv et ord eller begyndelsen af det. Intet forlader telefonen.';

  @override
  String get searchNothingTitle => 'Intet fundet';

  @override
  String get searchNothingBody => 'Ingen besked har alle disse ord.';

  @override
  String searchMore(int count) {
    return 'Det er de $count nyeste. Tilføj et ord for at finde ældre.';
  }

  @override
  String get chatMessageHint => 'Besked';

  @override
  String get chatSend => 'Send';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % af det, der kan være i en besked';
  }

  @override
  String get chatEmptyTitle => 'Sig hej';

  @override
  String get chatEmptyNative => 'Beskeder her er end-to-end-krypterede.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name bruger $partner. Beskeder er end-to-end-krypterede; for det, $partner modtager, gælder appens vilkår.';
  }

  @override
  String get chatFailedTitle => 'Chatten kunne ikke læses';

  @override
  String chatOn(String partner) {
    return 'på $partner';
  }

  @override
  String get chatNotConnected => 'Ikke forbundet';

  @override
  String get chatThirdParty => 'Chat med en anden app';

  @override
  String chatPartnerBanner(String partner) {
    return 'Denne person bruger $partner. Appens privatlivspolitik og vilkår gælder for det, du sender.';
  }

  @override
  String get chatSafety => 'Sikkerhedsnummer og enheder';

  @override
  String get chatJumpToNewest => 'Gå til den nyeste besked';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Gå til den nyeste besked, $count ulæste',
      one: 'Gå til den nyeste besked, én ulæst',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ulæste beskeder',
      one: 'Én ulæst besked',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Blokér $name?';
  }

  @override
  String get chatBlockBody => 'I hører ikke fra hinanden i nogen app, hvor nummeret er kendt. Personen får det ikke at vide.';

  @override
  String get chatLoadingMore => 'Indlæser flere beskeder';

  @override
  String get chatMoreFailed => 'Flere kunne ikke læses. Prøv igen';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner fortæller ikke, hvornår beskeder kommer frem. Mere end »sendt« kan man ikke vide.';
  }

  @override
  String get chatYouWrote => 'Du skrev';

  @override
  String chatTheyWrote(String name) {
    return '$name skrev';
  }

  @override
  String get chatYouSent => 'Du sendte';

  @override
  String chatTheySent(String name) {
    return '$name sendte';
  }

  @override
  String get transferWaiting => 'Venter';

  @override
  String get transferNetwork => 'Venter på netværket';

  @override
  String get transferWifi => 'Venter på wi-fi';

  @override
  String transferPreparing(int percent) {
    return 'Forbereder $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Uploader $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Downloader $percent %';
  }

  @override
  String get transferOffered => 'Ikke downloadet';

  @override
  String get transferGone => 'Findes ikke længere';

  @override
  String get transferFailed => 'Kan ikke åbnes';

  @override
  String get transferRemoved => 'Fjernet fra denne telefon';

  @override
  String get mediaDownload => 'Download';

  @override
  String mediaDownloadSize(String size) {
    return 'Download, $size';
  }

  @override
  String get mediaStop => 'Stop';

  @override
  String get mediaOpen => 'Åbn';

  @override
  String get mediaPlay => 'Afspil';

  @override
  String get mediaPause => 'Pause';

  @override
  String mediaSpeed(String speed) {
    return 'Hastighed: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Position';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position af $length';
  }

  @override
  String get mediaShare => 'Del';

  @override
  String get mediaSave => 'Gem i billeder';

  @override
  String get mediaSaved => 'Gemt i dine billeder.';

  @override
  String get mediaSaveRefused => 'Causeway må ikke føje til dine billeder. Tillad det i telefonens indstillinger.';

  @override
  String get mediaSaveFailed => 'Det kunne ikke gemmes. Se, om telefonen har plads.';

  @override
  String get mediaShareFailed => 'Telefonen kunne ikke vise, hvor det kan sendes hen.';

  @override
  String get mediaPhotoFailed => 'Billedet kan ikke vises';

  @override
  String get mediaVideoFailed => 'Videoen kan ikke afspilles';

  @override
  String get mediaAskAgain => 'Bed om det igen';

  @override
  String mediaAskPhoto(String time) {
    return 'Kan du sende mig billedet fra $time igen? Jeg kan ikke længere downloade det.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Kan du sende mig talebeskeden fra $time igen? Jeg kan ikke længere downloade den.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Kan du sende mig videoen fra $time igen? Jeg kan ikke længere downloade den.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Kan du sende mig filen fra $time igen? Jeg kan ikke længere downloade den.';
  }

  @override
  String get fileWarnTitle => 'Åbn filen?';

  @override
  String get fileWarnCanRun => 'Den kan køre som et program og gøre, hvad den vil, på telefonen. Åbn den kun, hvis du ventede den fra personen.';

  @override
  String get fileWarnDisguised => 'Den er noget andet, end navnet siger. Åbn den kun, hvis du ved hvorfor.';

  @override
  String get fileCanRun => 'Kan køre som et program';

  @override
  String get fileDisguised => 'Ikke det, navnet siger';

  @override
  String get chatWarning => 'Fra en enhed, du ikke har accepteret. Se på den, før du stoler på det her.';

  @override
  String get chatRetry => 'Send igen';

  @override
  String get chatInfo => 'Hvad der skete med den';

  @override
  String get chatDetails => 'Detaljer';

  @override
  String get detailsMuted => 'Lydløs';

  @override
  String detailsMutedUntil(String when) {
    return 'Lydløs til $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Om $partner';
  }

  @override
  String get detailsAppBody => 'Hvad den kan, og dens regler';

  @override
  String detailsUnblocked(String name) {
    return '$name kan skrive til dig igen efter de regler, du har valgt.';
  }

  @override
  String get exportAction => 'Eksportér chat';

  @override
  String get exportTitle => 'Eksportér chatten?';

  @override
  String get exportBody => 'Alle beskeder skrives i en fil, og du vælger, hvor den skal hen. Billeder, talebeskeder, videoer og filer nævnes i den, men er ikke med. Filen er ikke krypteret: den, der har den, kan læse den.';

  @override
  String get exportYes => 'Eksportér';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count beskeder blev eksporteret.',
      one: 'Én besked blev eksporteret.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Slet chat';

  @override
  String deleteTitle(String name) {
    return 'Slet chatten med $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Alle beskeder slettes for altid fra telefonen, og det, der ikke er sendt endnu, bliver ikke sendt. $name beholder sit.';
  }

  @override
  String get deleteYes => 'Slet';

  @override
  String get deleteDone => 'Chatten blev slettet.';

  @override
  String get stateQueued => 'Venter på at blive sendt';

  @override
  String get stateSending => 'Sendes';

  @override
  String get stateSent => 'Sendt';

  @override
  String get stateDelivered => 'Leveret';

  @override
  String get stateRead => 'Læst';

  @override
  String get stateFailed => 'Ikke sendt';

  @override
  String get stateReceived => 'Modtaget';

  @override
  String get stateUnreadable => 'Kan ikke vises';

  @override
  String get stateNotice => 'Meddelelse';

  @override
  String get reasonNoKeys => 'Den anden app har ikke offentliggjort nøgler endnu. Der prøves igen af sig selv.';

  @override
  String get reasonUnreachable => 'Den anden tjeneste kan ikke nås. Der prøves igen af sig selv.';

  @override
  String get reasonKeyChanged => 'En af personens enheder har en anden nøgle nu. Sammenlign sikkerhedsnummeret, og beslut så.';

  @override
  String get reasonNoAcceptedDevice => 'Ingen af personens enheder er accepteret. Se på enhederne, og acceptér en.';

  @override
  String get reasonRefused => 'Den anden tjeneste afviste den. Tjek, hvem det er, og send den så igen.';

  @override
  String get reasonNotForThisDevice => 'Den var ikke krypteret til denne telefon. Bed om at få den sendt igen: nye beskeder kan læses.';

  @override
  String get reasonNoSession => 'Den kunne ikke dekrypteres. Forbindelsen til den anden enhed fornyes. Bed om at få den sendt igen.';

  @override
  String get reasonBadCiphertext => 'Den kunne ikke dekrypteres: den blev ændret undervejs. Forbindelsen fornyes. Bed om at få den sendt igen.';

  @override
  String get reasonUnknownPrekey => 'Den var krypteret med en brugt nøgle. Forbindelsen fornyes. Bed om at få den sendt igen.';

  @override
  String get reasonTooFarAhead => 'For mange beskeder før den kom aldrig frem. Bed om at få den sendt igen.';

  @override
  String get reasonTooLate => 'Den kom længe efter beskeder, der blev skrevet senere. Bed om at få den sendt igen.';

  @override
  String get reasonMalformed => 'Den er beskadiget. Bed om at få den sendt igen.';

  @override
  String get reasonUnencrypted => 'Den kom uden kryptering og blev afvist. Bed personen slå kryptering til.';

  @override
  String get reasonUnknownKind => 'Causeway kan ikke vise den slags besked. Bed personen skrive den.';

  @override
  String get reasonOtherEncryption => 'Den er krypteret på en måde, Causeway ikke kender. Bed personen bruge appens nyeste version.';

  @override
  String get reasonWeakerEncryption => 'Den er krypteret svagere end denne chat og blev afvist. Bed personen bruge appens nyeste version.';

  @override
  String get reasonDatabaseDamaged => 'Den ventede i en fil, der blev beskadiget, og er måske sendt. Send den igen, hvis den ikke er kommet frem.';

  @override
  String get reasonCancelled => 'Du har stoppet den. Send den igen, når du vil.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Den er for stor: højst $size kan sendes. Brug en mindre.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Den blev ændret undervejs og vises ikke. Bed om at få den sendt igen.';

  @override
  String get reasonMediaHost => 'Den ligger på en server, som den anden app ikke har oplyst. Causeway henter intet derfra. Bed om at få den på en anden måde.';

  @override
  String get reasonNoMediaService => 'Din hjemmetjeneste tager ikke billeder eller filer med. Tekst kan sendes.';

  @override
  String get reasonMediaGone => 'Den anden tjeneste har den ikke længere. Bed om at få den sendt igen.';

  @override
  String get reasonMediaMetered => 'Den venter på wi-fi. Du kan også downloade den nu.';

  @override
  String get reasonNoSpace => 'Der er ikke mere plads til den på telefonen. Frigør lidt; så fortsætter det af sig selv.';

  @override
  String get mediaProblemTooLate => 'Det tog for lang tid at forberede. Prøv igen, eller brug en mindre fil.';

  @override
  String get mediaProblemUnsupported => 'Causeway kan ikke bruge den slags fil. Gem den først som en anden slags.';

  @override
  String get mediaProblemDamaged => 'Filen er beskadiget. En anden kopi virker måske.';

  @override
  String get mediaProblemTooLarge => 'Filen er for stor. Brug en mindre.';

  @override
  String get mediaProblemCodec => 'Telefonen kunne ikke arbejde med filen. Prøv igen, eller brug en anden fil.';

  @override
  String get mediaProblemIo => 'Filen kunne ikke læses. Se, om den stadig er der.';

  @override
  String get mediaInTooLarge => 'Den er for stor til at blive åbnet sikkert. Bed om noget mindre.';

  @override
  String get mediaInUnsupported => 'Causeway kan ikke vise den slags fil. Bed om den som en anden slags.';

  @override
  String get mediaInDamaged => 'Filen er beskadiget. Bed om at få den sendt igen.';

  @override
  String get mediaInTooLate => 'Det tog for lang tid at åbne. Prøv igen.';

  @override
  String get refusalBlocked => 'Du har blokeret denne person.';

  @override
  String get refusalNotEligible => 'Chats med andre apps er for numre i Det Europæiske Økonomiske Samarbejdsområde. Det, der er her, kan læses.';

  @override
  String get refusalNotYetInCountry => 'Chats med andre apps er ikke begyndt i dit land endnu. Causeway siger til, når de gør.';

  @override
  String get refusalSwitchedOff => 'Chats med andre apps er slået fra. Det, der er her, kan læses.';

  @override
  String get refusalNotAdmitted => 'Din hjemmetjeneste arbejder ikke sammen med denne app. Det, der er her, kan læses.';

  @override
  String get refusalPartnerNotOpen => 'Appen testes stadig. Causeway siger til, når den er åben.';

  @override
  String get refusalPartnerSuspended => 'Din hjemmetjeneste har suspenderet appen indtil videre. Det, der er her, kan læses.';

  @override
  String get refusalPartnerWithdrawn => 'Appen er ikke længere med. Det, der er her, kan læses.';

  @override
  String get refusalPartnerNotChosen => 'Du har ikke valgt denne app. Det, der er her, kan læses.';

  @override
  String get refusalPeerNotEligible => 'Personens nummer hører ikke til Det Europæiske Økonomiske Samarbejdsområde.';

  @override
  String get refusalNumberNotAgreed => 'Folk i denne app kender ikke dit nye nummer endnu.';

  @override
  String get refusalDirectoryExpired => 'Listen over apps er forældet. Gå online, og prøv igen.';

  @override
  String get refusalRequestNotAccepted => 'Acceptér anmodningen først.';

  @override
  String get refusalRequestRefused => 'Du afviste anmodningen. Skriv selv først for at fortryde det.';

  @override
  String get refusalNobodyMayContact => 'Du lader ikke fremmede skrive til dig.';

  @override
  String get refusalNotSupported => 'Den anden app kan ikke vise den slags besked.';

  @override
  String get refusalMarkersOff => 'Du lader ikke denne app vide, hvad du har læst.';

  @override
  String get nextSwitchOn => 'Slå til';

  @override
  String get nextChoose => 'Vælg appen';

  @override
  String get nextShare => 'Del mit nye nummer';

  @override
  String get nextRefresh => 'Opdatér listen';

  @override
  String get nextDevices => 'Se på enhederne';

  @override
  String get noticeNewDeviceAccepted => 'Den anden bruger en ny enhed.';

  @override
  String get noticeNewDevice => 'Den anden bruger en ny enhed. Den får intet, før du accepterer den.';

  @override
  String get noticeKeyChanged => 'En af den andens enheder har en anden nøgle. Intet sendes, før du beslutter dig.';

  @override
  String noticeNumberChanged(String number) {
    return 'Nummeret er nu $number. Chatten fortsætter med det.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Nummeret er nu $number. Chatten med det nummer fortsætter.';
  }

  @override
  String get contentReport => 'En rapport til din hjemmetjeneste';

  @override
  String get contentPlaceholder => 'En besked, der ikke kan vises';

  @override
  String contentUnsupported(String kind) {
    return 'Sendte noget, som Causeway ikke kan vise endnu: $kind';
  }

  @override
  String get contentPhoto => 'Billede';

  @override
  String get contentPhotoMoving => 'Levende billede';

  @override
  String get contentVoice => 'Talebesked';

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
        'call': 'et opkald',
        'sticker': 'en sticker',
        'reaction': 'en reaktion',
        'deletion': 'en tilbagetrukket besked',
        'timer': 'en timer til beskeder, der forsvinder',
        'location': 'et sted',
        'group': 'en invitation til en gruppe',
        'other': 'noget nyt',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Det lykkedes ikke';

  @override
  String get errorBadNumber => 'Det er ikke et telefonnummer med landekode, f.eks. +34 600 111 222.';

  @override
  String get errorBadAddress => 'Her er ingen, du kan skrive til. Tjek det, du skrev.';

  @override
  String get errorNotFound => 'Det er der ikke længere.';

  @override
  String get errorEmpty => 'Der er intet at sende.';

  @override
  String errorTooLarge(int percent) {
    return 'Teksten er for lang til én besked: $percent % af det tilladte. Send den i dele.';
  }

  @override
  String get errorBadReport => 'En rapport har højst fem beskeder og en kort bemærkning.';

  @override
  String get errorNoAbuseDesk => 'Din hjemmetjeneste tager ikke imod rapporter. Skriv til den anden apps egen kontakt.';

  @override
  String get errorNotAllowed => 'Det kan ikke vælges her.';

  @override
  String get errorTooManyPinned => 'Der kan ikke fastgøres flere chats. Frigør en anden først.';

  @override
  String errorSignIn(String why) {
    return 'Der kan ikke logges ind på kontoen med det nye nummer. $why';
  }

  @override
  String get errorSignInRefused => 'Din hjemmetjeneste kender ikke det nye nummer med den adgangskode. Tjek begge.';

  @override
  String get errorNumberChanging => 'Dit nummer er ved at blive skiftet. Vent, til det er færdigt.';

  @override
  String get errorFile => 'Filen kunne ikke skrives. Vælg et andet sted.';

  @override
  String get errorStopped => 'Det blev stoppet.';

  @override
  String get errorNothingChosen => 'Vælg mindst én app.';

  @override
  String get errorNotDone => 'Gå opsætningen igennem først.';

  @override
  String get errorNotOffered => 'Denne app kan ikke længere vælges.';

  @override
  String get errorConfirmSharing => 'De personer, du skriver til i denne app, får dit telefonnummer at vide. Sig ja til det først.';

  @override
  String get errorOnboarding => 'Noget har ændret sig imens. Se på dette trin igen.';

  @override
  String get errorKeyChanged => 'Enheden har fået en anden nøgle. Se på den igen, og beslut så.';

  @override
  String get errorInUse => 'Dine chats er åbne i en anden proces. Luk Causeway der, og prøv igen.';

  @override
  String get errorNoAccount => 'Der er ingen konto på denne telefon. Log ind.';

  @override
  String get errorAccountExists => 'Der er allerede en konto på denne telefon.';

  @override
  String get errorDamaged => 'Filen med dine chats er beskadiget. Intet blev ændret. Det, der kan læses, kan gendannes.';

  @override
  String get errorAccountLost => 'Kontoen kan ikke læses fra den beskadigede fil. Log ind igen for at gendanne dine chats.';

  @override
  String get errorReadOnly => 'Der kan ikke skrives, hvor dine chats ligger. Genstart telefonen, og prøv igen.';

  @override
  String get errorWrongKey => 'Nøglen på denne telefon åbner ikke dine chats. Lås telefonen op én gang, og prøv igen.';

  @override
  String get errorNewerVersion => 'Dine chats er skrevet af en nyere Causeway. Opdatér appen.';

  @override
  String get errorUnreachable => 'Din hjemmetjeneste svarede ikke. Tjek forbindelsen, og prøv igen.';

  @override
  String get errorDiskFull => 'Telefonen er fuld. Frigør plads, og prøv igen.';

  @override
  String get errorInternal => 'Noget gik galt i Causeway. Prøv igen; hvis det bliver ved, så send os diagnosen.';

  @override
  String errorCode(String code) {
    return 'Kode: $code';
  }

  @override
  String get requestsTitle => 'Anmodninger';

  @override
  String get requestsEmptyTitle => 'Ingen anmodninger';

  @override
  String get requestsEmptyBody => 'Når nogen, du ikke kender, skriver til dig, venter det her, til du beslutter dig.';

  @override
  String get requestsFailedTitle => 'Dine anmodninger kunne ikke læses';

  @override
  String get requestTitle => 'Anmodning';

  @override
  String get requestGoneTitle => 'Anmodningen er væk';

  @override
  String get requestExplained => 'Personen ved ikke, at du har set det her. Der går intet dertil, før du accepterer.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count beskeder mere blev ikke gemt.',
      one: 'Én besked mere blev ikke gemt.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Hvad der blev skrevet';

  @override
  String get requestRefuseTitle => 'Afvis anmodningen?';

  @override
  String get requestRefuseBody => 'Det, der blev skrevet, slettes, og du hører ikke mere fra personen. Personen får det ikke at vide.';

  @override
  String reportTitle(String name) {
    return 'Rapportér $name';
  }

  @override
  String reportExplained(String name) {
    return 'Din hjemmetjeneste læser det, du vælger her, og intet andet. $name får det ikke at vide.';
  }

  @override
  String get reportWhy => 'Hvorfor rapporterer du det?';

  @override
  String get reportSpam => 'Spam, reklame eller svindel';

  @override
  String get reportAbuse => 'Trusler, chikane eller anden skade';

  @override
  String get reportMessages => 'Beskeder, der skal med';

  @override
  String get reportMessagesBody => 'Op til fem. Ingen sendes, medmindre du vælger det.';

  @override
  String get reportRemark => 'Med dine ord (valgfrit)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blokér også $name';
  }

  @override
  String get reportPreview => 'Se, hvad der sendes';

  @override
  String get reportPreviewBody => 'Det er alt, hvad din hjemmetjeneste læser.';

  @override
  String get reportSend => 'Send rapporten';

  @override
  String get reportSent => 'Rapporten er på vej.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner har sin egen kontakt: $address';
  }

  @override
  String get reportAbout => 'Hvem det handler om';

  @override
  String get reportYourWords => 'Dine ord';

  @override
  String get reportNoMessages => 'Ingen';

  @override
  String get reportExactly => 'Ordret';

  @override
  String get reportsTitle => 'Rapporter';

  @override
  String get reportsEmptyTitle => 'Ingen rapporter';

  @override
  String get reportsEmptyBody => 'Du kan rapportere nogen fra chatten eller anmodningen. Det, du sendte, og svarene står her.';

  @override
  String get reportsFailedTitle => 'Dine rapporter kunne ikke læses';

  @override
  String get reportsSent => 'Du rapporterede nogen';

  @override
  String get reportsAnswer => 'Din hjemmetjeneste svarede';

  @override
  String get reportsMore => 'Vis ældre';

  @override
  String get newChatTitle => 'Ny chat';

  @override
  String get newChatWhere => 'Hvor er personen?';

  @override
  String get newChatSameService => 'Din egen tjeneste, via telefonnummer';

  @override
  String get newChatOff => 'Chats med andre apps er slået fra';

  @override
  String get newChatOffBody => 'Slå dem til for at skrive til folk i andre apps.';

  @override
  String get newChatOwn => 'Det er dit eget nummer.';

  @override
  String get newChatNoApps => 'Ingen anden app kan nås endnu.';

  @override
  String get newChatSetUpBody => 'EU-retten lader folk i forskellige beskedapps skrive til hinanden. Det er slået fra, til du sætter det op.';

  @override
  String newChatIdentifier(String partner) {
    return 'Hvem på $partner?';
  }

  @override
  String get newChatByEmail => 'e-mailadresse';

  @override
  String get newChatByPhone => 'telefonnummer';

  @override
  String get newChatByName => 'brugernavn';

  @override
  String newChatOr(String first, String second) {
    return '$first eller $second';
  }

  @override
  String get newChatFindButton => 'Fortsæt';

  @override
  String newChatSearching(String partner) {
    return 'Søger på $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner kender ingen som $identifier eller siger det ikke. Tjek det bogstav for bogstav.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Ingen på $service har nummeret $number. Tjek det ciffer for ciffer.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner kan ikke nås nu. Prøv igen senere.';
  }

  @override
  String get identifierEmpty => 'Skriv det, personen er kendt som i denne app.';

  @override
  String get identifierTooLong => 'Det er for langt.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'På $partner kendes folk på: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Det er ikke en hel e-mailadresse.';

  @override
  String get identifierBadPhone => 'Det er ikke et telefonnummer med landekode, f.eks. +49 151 12345678.';

  @override
  String get identifierBadName => 'Det kan ikke være et brugernavn der. Tjek det bogstav for bogstav.';

  @override
  String shareTitle(String partner) {
    return '$partner får dit nummer at vide';
  }

  @override
  String shareBody(String partner, String number) {
    return 'De personer, du skriver til på $partner, ser dit telefonnummer, $number. Der spørges én gang for hver app.';
  }

  @override
  String shareYes(String name) {
    return 'Hvad $name får';
  }

  @override
  String get shareNo => 'Hvad der ikke deles';

  @override
  String get shareNumber => 'Dit telefonnummer';

  @override
  String get shareMessages => 'De beskeder, du sender';

  @override
  String get shareName => 'Dit navn og dit billede';

  @override
  String get sharePresence => 'Om du er online';

  @override
  String get shareAddress => 'Hvor du er, og telefonens adresse på nettet';

  @override
  String get shareAgree => 'Sig ja og skriv';

  @override
  String onboardingStep(int step, int steps) {
    return 'Trin $step af $steps';
  }

  @override
  String get onboardingStartTitle => 'Skriv til folk i andre apps';

  @override
  String get onboardingStartBody => 'EU-retten lader folk i forskellige beskedapps skrive til hinanden. Du vælger, om du vil, og med hvilke apps. Du kan stoppe når som helst.';

  @override
  String get onboardingStartButton => 'Begynd';

  @override
  String get onboardingClosedTitle => 'Ikke med dette nummer';

  @override
  String get onboardingNotYetTitle => 'Ikke endnu';

  @override
  String get onboardingExplanationTitle => 'Hvad der er anderledes';

  @override
  String get onboardingExplanationBody => 'Beskeder er også end-to-end-krypterede her. Noget er anderledes end i de chats, du kender.';

  @override
  String get pointOtherPolicy => 'Den anden app har sine egne regler';

  @override
  String get pointOtherPolicyBody => 'Det, du sender, gemmes af den anden app efter dens privatlivspolitik og vilkår.';

  @override
  String get pointNumberIsShared => 'Dit telefonnummer deles';

  @override
  String get pointNumberIsSharedBody => 'De personer, du skriver til, får det at vide. Ingen andre.';

  @override
  String get pointNameAndPictureAreNot => 'Dit navn og billede deles ikke';

  @override
  String get pointNameAndPictureAreNotBody => 'Heller ikke om du er online.';

  @override
  String get pointNoGroups => 'To personer, ingen grupper';

  @override
  String get pointNoGroupsBody => 'En chat er dig og én anden person.';

  @override
  String get pointNoCalls => 'Ingen opkald';

  @override
  String get pointNoCallsBody => 'Ring i den app, I begge har.';

  @override
  String get pointNoStickersStatusTimers => 'Ingen stickers, statusser eller beskeder, der forsvinder';

  @override
  String get pointNoStickersStatusTimersBody => 'De følger ikke med mellem apps.';

  @override
  String get pointBlocksAreOfPeople => 'En blokering gælder en person';

  @override
  String get pointBlocksAreOfPeopleBody => 'Den, der er blokeret, er det i alle apps, hvor nummeret er kendt.';

  @override
  String get onboardingUnderstood => 'Jeg forstår';

  @override
  String get onboardingAppsTitle => 'Hvilke apps må kontakte dig?';

  @override
  String get onboardingAppsBody => 'Folk i de apps, du vælger, kan skrive til dig. Deres første besked venter som en anmodning. Du kan ændre det senere.';

  @override
  String get onboardingAppsNone => 'Ingen app kan vælges endnu. Causeway siger til, når der er en.';

  @override
  String get onboardingInboxTitle => 'Hvor skal disse chats være?';

  @override
  String get onboardingInboxBody => 'Du kan ændre det senere. Intet flyttes.';

  @override
  String get onboardingFinish => 'Slå til';

  @override
  String get onboardingDoneTitle => 'Chats med andre apps er slået til';

  @override
  String onboardingDoneBody(String apps) {
    return 'Du kan skrive til folk på $apps, og de til dig.';
  }

  @override
  String get onboardingDoneButton => 'Skriv til nogen';

  @override
  String get onboardingLaterBody => 'Du kan fortsætte her når som helst. Intet er slået til endnu.';

  @override
  String get onboardingQuit => 'Stop, og glem mine valg';

  @override
  String get layoutCombined => 'Blandt alle chats';

  @override
  String get layoutCombinedBody => 'Én liste. Et mærke viser, hvilken app en chat er på.';

  @override
  String get layoutSeparate => 'I deres egen mappe';

  @override
  String get layoutSeparateBody => 'En linje på din liste åbner dem.';

  @override
  String get aboutTitle => 'Om Causeway';

  @override
  String aboutVersion(String version) {
    return 'Version $version';
  }

  @override
  String get aboutFree => 'Causeway er fri software under licensen AGPL-3.0. Alle må læse, hvordan det virker.';

  @override
  String get aboutLicences => 'Licenser for dets dele';

  @override
  String get aboutTranslation => 'Teksterne på dette sprog er lavet af en maskine. Ingen med sproget som modersmål har læst dem endnu.';

  @override
  String newAppTitle(String partner) {
    return '$partner kan nås nu';
  }

  @override
  String get newAppBody => 'Du kan skrive til folk der, og de til dig, så snart du vælger det.';

  @override
  String get newAppLook => 'Se, hvad den kan';

  @override
  String get aboutSource => 'Kildekode';

  @override
  String get aboutSourceAsk => 'Den, du har fået appen af, giver dig også dens kildekode. Bed om den.';

  @override
  String get aboutPrivacy => 'Hvad der sker med dine data';

  @override
  String get aboutPrivacyChats => 'Det, du skriver, er krypteret fra telefon til telefon. Dine chats er på denne telefon, krypteret, og ikke i nogen sikkerhedskopi.';

  @override
  String get aboutPrivacyService => 'Din hjemmetjeneste og de andre apps ser, hvem der skriver til hvem og hvornår. De ser ikke hvad.';

  @override
  String get aboutPrivacyNothing => 'Causeway tæller intet, viser ingen reklamer og sender intet til dem, der har lavet den.';

  @override
  String suspendedTitle(String partner) {
    return '$partner kan ikke nås lige nu';
  }

  @override
  String get suspendedBody => 'Din hjemmetjeneste har suspenderet appen. Intet sendes, og intet kommer. Dine chats bliver på denne telefon: de kan læses, eksporteres og slettes.';

  @override
  String get suspendedNext => 'Du behøver ikke gøre noget. Når appen lukkes ind igen, fortsætter dine chats af sig selv.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner er ikke længere med';
  }

  @override
  String get withdrawnBody => 'Intet sendes, og intet kommer. Dine chats bliver på denne telefon: de kan læses, eksporteres og slettes.';

  @override
  String get withdrawnNext => 'Spørg disse personer om en anden måde at nå dem på.';

  @override
  String get nextPartner => 'Hvad det betyder';

  @override
  String get settingsTitle => 'Indstillinger';

  @override
  String get settingsAccount => 'Konto';

  @override
  String get settingsThirdParty => 'Chats med andre apps';

  @override
  String get settingsThirdPartyOn => 'Til';

  @override
  String get settingsThirdPartyOff => 'Fra';

  @override
  String get settingsThirdPartySetUp => 'Ikke sat op';

  @override
  String get settingsThirdPartyContinue => 'Fortsæt opsætningen';

  @override
  String get settingsThirdPartySwitch => 'Chats med andre apps';

  @override
  String get settingsThirdPartySwitchBody => 'Når det er slået fra, bliver disse chats og kan læses. Intet sendes eller modtages.';

  @override
  String get policyConfirmed => 'Din hjemmetjeneste holder alle andre ude, også mens telefonen er slukket.';

  @override
  String get policyPending => 'Din hjemmetjeneste har ikke bekræftet den seneste ændring endnu. Den får besked, så snart den kan nås.';

  @override
  String get policyPhoneOnly => 'Din hjemmetjeneste holder ingen ude. Det gør telefonen.';

  @override
  String get settingsApps => 'Andre apps';

  @override
  String get settingsAppsEmpty => 'Der er ingen app på din hjemmetjenestes liste endnu.';

  @override
  String get settingsAppsExpired => 'Listen over apps er forældet. Nye chats venter, til den er frisk.';

  @override
  String get settingsAppsRefresh => 'Opdatér listen over apps';

  @override
  String get settingsAppOpen => 'Åben';

  @override
  String get settingsAppOn => 'Må kontakte dig';

  @override
  String get settingsAppOff => 'Fra';

  @override
  String get settingsAppReadOnly => 'Kan kun læses';

  @override
  String partnerReach(String partner) {
    return 'Chats med $partner';
  }

  @override
  String get partnerReachBody => 'Når det er slået fra, bliver disse chats og kan læses. Ingen der kan skrive til dig.';

  @override
  String get partnerChats => 'Hvad dens chats kan';

  @override
  String get partnerIdentifiers => 'Folk der findes på';

  @override
  String get partnerTakes => 'Appen tager imod';

  @override
  String get partnerArrival => 'Beskeders ankomst';

  @override
  String get partnerReceipts => 'Meddeles';

  @override
  String get partnerNoReceipts => 'Meddeles ikke. Mere end »sendt« kan man ikke vide.';

  @override
  String get partnerRules => 'Hvis regler der gælder der';

  @override
  String get partnerPrivacy => 'Privatlivspolitik';

  @override
  String get partnerTerms => 'Vilkår';

  @override
  String partnerLink(String page, String partner) {
    return '$page for $partner';
  }

  @override
  String get partnerAbuse => 'Egen kontakt for misbrug';

  @override
  String get partnerGoneTitle => 'Appen er ikke længere på listen';

  @override
  String get partnerGoneBody => 'De chats, du har med folk der, kan stadig læses.';

  @override
  String get kindText => 'Tekst';

  @override
  String get kindPhoto => 'billeder';

  @override
  String get kindVoice => 'talebeskeder';

  @override
  String get kindVideo => 'videoer';

  @override
  String get kindFile => 'filer';

  @override
  String get kindReply => 'svar';

  @override
  String get kindReaction => 'reaktioner';

  @override
  String get settingsAppTesting => 'Testes, ikke åben endnu';

  @override
  String get settingsAppSuspended => 'Suspenderet af din hjemmetjeneste';

  @override
  String get settingsAppWithdrawn => 'Er ikke længere med';

  @override
  String get settingsAppNotHere => 'Ikke åben i dit land endnu';

  @override
  String settingsAppMarkers(String partner) {
    return 'Fortæl $partner, hvad jeg har læst';
  }

  @override
  String get settingsAppMarkersBody => 'Folk der ser, hvornår du læser deres beskeder.';

  @override
  String settingsAppMuted(String partner) {
    return 'Ingen lyd fra $partner';
  }

  @override
  String get settingsAppMutedBody => 'Beskeder derfra kommer lydløst.';

  @override
  String get settingsInbox => 'Plads til chats med andre apps';

  @override
  String get settingsWho => 'Hvem må skrive til mig først';

  @override
  String get settingsWhoBody => 'Det handler om folk i andre apps. Chats, du har, fortsætter.';

  @override
  String get settingsWhoNobody => 'Ingen';

  @override
  String get settingsWhoNobodyBody => 'Kun chats, du har, fortsætter.';

  @override
  String get settingsWhoWrittenTo => 'Folk, jeg har skrevet til';

  @override
  String get settingsWhoWrittenToBody => 'Dem, du skrev til først.';

  @override
  String get settingsWhoContacts => 'Mine kontakter';

  @override
  String get settingsWhoContactsBody => 'Deres chats åbner uden anmodning.';

  @override
  String get settingsWhoEverybody => 'Alle';

  @override
  String get settingsWhoEverybodyBody => 'Kontakter direkte. Andre som en anmodning, du beslutter om.';

  @override
  String get contactsTitle => 'Kontakter';

  @override
  String get contactsTake => 'Brug telefonens kontakter';

  @override
  String get contactsBody => 'Den, der har et nummer der, er ingen fremmed og vises med dit navn for personen. De bliver på telefonen.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count numre er kendt',
      one: 'Ét nummer er kendt',
      zero: 'Ingen numre fundet',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefonen lader ikke Causeway læse kontakterne. Tillad det i telefonens indstillinger, og prøv igen.';

  @override
  String get settingsNotifications => 'Notifikationer';

  @override
  String get settingsNotifyText => 'Vis tekst på låseskærmen';

  @override
  String get settingsNotifyTextBody => 'Ellers kun hvem der skrev.';

  @override
  String get settingsNotifyRequests => 'Fortæl mig om anmodninger';

  @override
  String get settingsNotifyRequestsBody => 'De giver aldrig lyd.';

  @override
  String get notifyNative => 'Beskeder på din egen tjeneste';

  @override
  String get notifyThirdParty => 'Beskeder fra andre apps';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nye beskeder',
      one: 'Ny besked',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Svar';

  @override
  String get notifyAskTitle => 'Hør om nye beskeder';

  @override
  String get notifyAskBody => 'Causeway siger til, når nogen skriver. Låseskærmen viser, hvem der skrev, men ingen ord, medmindre du vælger andet.';

  @override
  String get notifyAskYes => 'Tillad notifikationer';

  @override
  String get notifyDenied => 'Telefonen viser ingen notifikationer fra Causeway. Tillad dem i telefonens indstillinger.';

  @override
  String get notifyMuted => 'Lydløse chats';

  @override
  String get notifyMutedNone => 'Ingen chat er lydløs. Hold en chat på listen nede for at gøre den lydløs.';

  @override
  String get notifyPhone => 'Lyde og mere i telefonens indstillinger';

  @override
  String get notifyProblems => 'Beskeder, der ikke blev sendt';

  @override
  String get notifyKept => 'Den er gemt i chatten som kladde.';

  @override
  String get settingsBlocked => 'Blokerede personer';

  @override
  String get settingsPrivacy => 'Privatliv';

  @override
  String get settingsPhone => 'Denne telefon';

  @override
  String get settingsDiagnostics => 'Diagnose';

  @override
  String get settingsFailedTitle => 'Dine indstillinger kunne ikke læses';

  @override
  String get changeTitle => 'Skift nummer';

  @override
  String get changeUnderWay => 'Skiftes';

  @override
  String get changeBody => 'Til når du har fået nyt telefonnummer. Det her sker.';

  @override
  String get changePointStays => 'Dine chats bliver';

  @override
  String get changePointStaysBody => 'Det gør dine indstillinger, blokeringer og dit sikkerhedsnummer også.';

  @override
  String changePointTold(String service) {
    return 'Folk på $service får besked';
  }

  @override
  String get changePointToldBody => 'Dem, du har en chat med, får det nye nummer at vide.';

  @override
  String get changePointWait => 'Folk i andre apps gør ikke';

  @override
  String get changePointWaitBody => 'Chats med dem venter, til du app for app siger ja til, at de får det at vide. Så skal de måske acceptere dig igen.';

  @override
  String get changePointOutside => 'Med et nummer andetsteds fra';

  @override
  String get changePointOutsideBody => 'Chats med andre apps kan kun læses, til dit nummer igen hører til Det Europæiske Økonomiske Samarbejdsområde.';

  @override
  String get changePointAccount => 'Du skal have en konto til det nye nummer';

  @override
  String changePointAccountBody(String service) {
    return '$service giver dig en med en adgangskode eller en kode. Kontoen til det gamle nummer lukkes.';
  }

  @override
  String get changeNewNumber => 'Nyt nummer';

  @override
  String changeNewNumberBody(String service) {
    return 'Med den adgangskode eller kode, $service gav dig til det.';
  }

  @override
  String get changeGoOnTitle => 'Chats med andre apps kan fortsætte med dette nummer';

  @override
  String get changeGoOnBody => 'Så snart du app for app siger ja til, at det bliver kendt der.';

  @override
  String changeConfirmTitle(String number) {
    return 'Skift til $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Kontoen for $number lukkes. Den kan ikke åbnes igen herfra.';
  }

  @override
  String get changeWorkingTitle => 'Dit nummer skiftes';

  @override
  String get changeWorkingBody => 'Du kan forlade siden. Det fortsætter af sig selv, når der er forbindelse.';

  @override
  String get changeSigningIn => 'Logger ind med det nye nummer';

  @override
  String get changeLeaving => 'Gør færdigt, hvad der blev begyndt med det gamle nummer';

  @override
  String get changeClosing => 'Kontoen til det gamle nummer lukkes';

  @override
  String get changeDone => 'Færdig';

  @override
  String get changeLeave => 'Forlad siden';

  @override
  String changeDoneTitle(String number) {
    return 'Dit nummer er nu $number';
  }

  @override
  String get changeDoneBody => 'Dine chats er, hvor de var.';

  @override
  String get changeOldTitle => 'Dit gamle nummer';

  @override
  String get changeOldOpenTitle => 'Dit gamle nummer er stadig åbent';

  @override
  String changeOldClosed(String number) {
    return 'Kontoen for $number er lukket. Den, der skriver til det, får at vide, at det ikke findes.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Din hjemmetjeneste lukkede ikke kontoen for $number. Bed om det: det, folk sender dertil, ser du ikke.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Det vides endnu ikke, om kontoen for $number er lukket.';
  }

  @override
  String get changeThirdPartyClosed => 'Chats med andre apps kan kun læses';

  @override
  String get changeTellTitle => 'Hvem må få det nye nummer at vide?';

  @override
  String get changeTellBody => 'Chats med folk i disse apps venter, til du lader dem få det at vide.';

  @override
  String get changeTell => 'Del';

  @override
  String changeTellTo(String partner) {
    return 'Del mit nye nummer med $partner';
  }

  @override
  String get warningBadlySigned => 'Den nye liste over apps er ikke underskrevet af din hjemmetjeneste. Den seneste gyldige bruges.';

  @override
  String get warningRolledBack => 'Din hjemmetjeneste gav en gammel liste over apps. Den seneste gyldige bruges.';

  @override
  String get warningMalformed => 'Den nye liste over apps kan ikke læses. Den seneste gyldige bruges.';

  @override
  String get warningNewerForm => 'Den nye liste over apps kræver en nyere Causeway. Opdatér appen.';

  @override
  String get warningFromTheFuture => 'Den nye liste over apps er fra fremtiden. Tjek telefonens ur.';

  @override
  String get warningTooLarge => 'Den nye liste over apps er for stor. Den seneste gyldige bruges.';

  @override
  String get warningKeyReplacement => 'En nøgle, der underskriver listen over apps, bliver skiftet. Du skal ikke gøre noget.';

  @override
  String get blockedTitle => 'Blokerede personer';

  @override
  String get blockedEmptyTitle => 'Ingen er blokeret';

  @override
  String get blockedEmptyBody => 'Du kan blokere nogen fra chatten eller anmodningen. Personen får det ikke at vide.';

  @override
  String get blockedFailedTitle => 'Listen kunne ikke læses';

  @override
  String blockedSince(String date) {
    return 'Siden $date';
  }

  @override
  String get blockedUnblock => 'Fjern blokering';

  @override
  String blockedUnblockTitle(String name) {
    return 'Fjern blokeringen af $name?';
  }

  @override
  String get blockedUnblockBody => 'Personen kan skrive til dig igen efter de regler, du har valgt.';

  @override
  String get blockedAdd => 'Blokér et nummer';

  @override
  String get blockedAddBody => 'Den, der har dette nummer, blokeres i alle apps, hvor det er kendt.';

  @override
  String get tourAction => 'Hvad er et sikkerhedsnummer?';

  @override
  String get tourKeyTitle => 'Hver enhed har en nøgle';

  @override
  String get tourKeyBody => 'Beskeder krypteres til den anden persons enheder. Et sikkerhedsnummer er en enheds nøgle, skrevet, så folk kan sammenligne den.';

  @override
  String get tourCompareTitle => 'En sammenligning viser, at ingen er imellem';

  @override
  String get tourCompareBody => 'Gør det én gang, helst når I mødes. Er nummeret det samme på begge telefoner? Så kan ingen andre læse, hvad du skriver.';

  @override
  String get tourChangeTitle => 'Hvis det ændres, får du det at vide';

  @override
  String get tourChangeBody => 'En ny telefon har et nyt nummer. Når du har sammenlignet, går intet til en ny enhed, før du accepterer den.';

  @override
  String get scanAction => 'Scan personens kode';

  @override
  String get scanHint => 'Ret kameraet mod sikkerhedsnummerets kode på den anden telefon.';

  @override
  String scanSame(String name) {
    return 'Det passer. Denne enhed hos $name regnes nu for sammenlignet.';
  }

  @override
  String get scanDifferent => 'Nøglen er en anden. Stol ikke på enheden, før du ved hvorfor.';

  @override
  String scanNotNamed(String name) {
    return 'Koden er fra $name, men den nævner ingen af disse enheder.';
  }

  @override
  String get scanOtherAccount => 'Det er koden for en anden konto.';

  @override
  String get scanNoCode => 'Det er ikke koden for et sikkerhedsnummer.';

  @override
  String get scanAgain => 'Scan igen';

  @override
  String get scanNoCamera => 'Kameraet kan ikke bruges nu. En anden app bruger det måske.';

  @override
  String get scanExplain => 'Kameraet leder efter koden på den anden telefon og intet andet. Intet billede gemmes.';

  @override
  String get safetyTitle => 'Sikkerhedsnummer';

  @override
  String safetyExplained(String name) {
    return 'Sammenlign disse med $name, side om side eller ved at læse dem op i telefonen. Er de ens, er der ingen imellem.';
  }

  @override
  String get safetyMine => 'Din telefon';

  @override
  String get safetyCode => 'Kode for dit sikkerhedsnummer';

  @override
  String safetyCodeBody(String name) {
    return 'Det samme som kode: $name kan scanne den med sin app.';
  }

  @override
  String get safetyTheirs => 'Personens enheder';

  @override
  String get safetyNone => 'Den anden app har ikke vist nogen enhed endnu. Det gør den, når I skriver til hinanden.';

  @override
  String get safetyFailedTitle => 'Enhederne kunne ikke læses';

  @override
  String safetyDevice(String number) {
    return 'Enhed $number';
  }

  @override
  String get safetyInactive => 'Bruges ikke længere';

  @override
  String get safetyNoKey => 'Dens nøgle er ikke set endnu.';

  @override
  String get trustUndecided => 'Ny. Den får intet, før du accepterer den.';

  @override
  String get trustFirstUse => 'Accepteret, ikke sammenlignet';

  @override
  String get trustVerified => 'Sammenlignet og accepteret';

  @override
  String get trustRefused => 'Afvist. Den får intet.';

  @override
  String get trustChanged => 'Dens nøgle er ændret. Intet sendes, før du beslutter dig.';

  @override
  String get safetyMatches => 'De er ens';

  @override
  String get safetyAcceptWithout => 'Acceptér uden at sammenligne';

  @override
  String get safetyRefuse => 'Afvis denne enhed';

  @override
  String get safetyConfirmTitle => 'Er alle cifre ens?';

  @override
  String get safetyConfirmBody => 'Så regnes enheden for sammenlignet, og du får det at vide, før en anden enhed får dine beskeder.';

  @override
  String get infoTitle => 'Besked';

  @override
  String get infoState => 'Hvor langt den er';

  @override
  String get infoWay => 'Dens vej';

  @override
  String get infoFailedTitle => 'Der vides intet om denne besked';

  @override
  String infoWritten(String when) {
    return 'Skrevet $when';
  }

  @override
  String infoArrived(String when) {
    return 'Kommet frem $when';
  }

  @override
  String infoServerTook(String when) {
    return 'En server tog den $when';
  }

  @override
  String get infoWaits => 'Hvorfor den venter';

  @override
  String get infoFailed => 'Hvorfor den ikke blev sendt';

  @override
  String get infoUnreadable => 'Hvorfor den ikke kan vises';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Fra personens enhed $number';
  }

  @override
  String get infoCopy => 'Kopiér, hvad der skete';

  @override
  String get infoCopied => 'Kopieret. Der er intet ord fra beskeden i det.';

  @override
  String get traceStored => 'Gemt på denne telefon';

  @override
  String get traceWaiting => 'Venter';

  @override
  String get tracePreparing => 'Forberedes';

  @override
  String get tracePrepared => 'Forberedt';

  @override
  String get traceUploading => 'Uploades';

  @override
  String get traceUploaded => 'Uploadet til din hjemmetjeneste';

  @override
  String get traceDownloading => 'Downloades';

  @override
  String get traceDownloaded => 'Downloadet og tjekket';

  @override
  String get traceSealed => 'Krypteret';

  @override
  String get traceSentAgain => 'Overdraget igen';

  @override
  String get traceAcknowledged => 'Din hjemmetjeneste har den';

  @override
  String get traceFoundInArchive => 'Fundet i din hjemmetjenestes arkiv';

  @override
  String get traceDelivered => 'Den anden enhed har den';

  @override
  String get traceRead => 'Den er læst';

  @override
  String get traceFailed => 'Ikke sendt';

  @override
  String get traceReceived => 'Modtaget og dekrypteret';

  @override
  String get traceUnreadable => 'Kunne ikke dekrypteres';

  @override
  String get traceRepaired => 'Kunne alligevel dekrypteres';

  @override
  String get traceRefused => 'Afvist';

  @override
  String get diagnosticsShare => 'Send til nogen, der hjælper';

  @override
  String get bundleTitle => 'Rapport til support';

  @override
  String get bundleBody => 'Det er alt, der sendes. Der står ikke, hvad du har skrevet, til hvem eller med hvilke nøgler. Læs det først.';

  @override
  String get diagnosticsTitle => 'Diagnose';

  @override
  String get diagnosticsBody => 'Hvad telefonen ved om sin forbindelse. Der er ingen besked, intet navn og ingen nøgle i det.';

  @override
  String get diagnosticsConnection => 'Forbindelse';

  @override
  String get diagnosticsConnectionOnline => 'Forbundet, ajour';

  @override
  String get diagnosticsStorage => 'Lager';

  @override
  String get diagnosticsStorageOk => 'Fint';

  @override
  String get diagnosticsStorageFull => 'Fuldt';

  @override
  String get diagnosticsStorageDamaged => 'Beskadiget';

  @override
  String get diagnosticsArchive => 'Din hjemmetjenestes arkiv';

  @override
  String get diagnosticsArchiveThere => 'Det findes. Det, der kom, mens du var væk, indhentes.';

  @override
  String get diagnosticsArchiveNone => 'Intet. Det, der går tabt mellem tjenesterne, går tabt ubemærket.';

  @override
  String get diagnosticsArchiveUnknown => 'Vides ikke endnu';

  @override
  String get diagnosticsPartners => 'Liste over apps';

  @override
  String get diagnosticsPartnersNone => 'Ingen endnu';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Nummer $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Denne enhed';

  @override
  String get diagnosticsWarning => 'Problem med listen over apps';

  @override
  String get diagnosticsPolicy => 'Hvem der må kontakte dig';

  @override
  String get diagnosticsNumberChange => 'Seneste skift af nummer';

  @override
  String get diagnosticsCopied => 'Kopieret';

  @override
  String get diagnosticsCopy => 'Kopiér';

  @override
  String get attachAction => 'Vedhæft';

  @override
  String get attachPhoto => 'Tag et billede';

  @override
  String get attachVideo => 'Optag en video';

  @override
  String get attachGallery => 'Billeder og videoer';

  @override
  String get attachFailed => 'Telefonen kunne ikke give det videre. Prøv igen.';

  @override
  String get refusedCamera => 'Causeway må ikke bruge kameraet';

  @override
  String get refusedPhotos => 'Causeway må ikke se dine billeder';

  @override
  String get refusedMicrophone => 'Causeway må ikke bruge mikrofonen';

  @override
  String get refusedBody => 'Tillad det i telefonens indstillinger, og prøv igen.';

  @override
  String sendTo(String name) {
    return 'Send til $name';
  }

  @override
  String get previewCaption => 'Billedtekst';

  @override
  String get previewAlt => 'Beskrivelse';

  @override
  String get previewAltBody => 'Læses op på denne telefon. Den følger ikke med: det, andre skal vide om billedet, hører til i billedteksten.';

  @override
  String get previewTrim => 'Del, der skal sendes';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Tilpasset til $size, det meste, der kan sendes her.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Den er på $size. Det meste, der kan sendes her, er $most.';
  }

  @override
  String get previewNotTaken => 'Sådanne filer kan ikke sendes i denne chat.';

  @override
  String get previewKeepsAll => 'Sendes, som den er, med alt, hvad filen rummer: ofte også hvor og hvornår den blev lavet.';

  @override
  String get previewCanRun => 'Den kan køre som et program. Nogle apps afviser sådanne filer eller advarer om dem.';

  @override
  String get previewDisguised => 'Den er noget andet, end navnet siger. Nogle apps afviser sådanne filer eller advarer om dem.';

  @override
  String get previewFailedTitle => 'Det kan ikke sendes';

  @override
  String get voiceRecord => 'Optag en talebesked';

  @override
  String get voiceHint => 'Hold mikrofonen nede, mens du taler, og slip for at sende.';

  @override
  String get voiceSlide => 'Træk væk for at annullere';

  @override
  String get voiceRecording => 'Optager';

  @override
  String get voicePaused => 'Optagelse på pause';

  @override
  String get voicePause => 'Sæt optagelsen på pause';

  @override
  String get voiceResume => 'Fortsæt optagelsen';

  @override
  String get voiceDelete => 'Slet optagelsen';

  @override
  String get voiceDeleteTitle => 'Slet denne optagelse?';

  @override
  String get voiceDeleteBody => 'Ingen har fået den, og den kan ikke hentes tilbage.';

  @override
  String voiceUnsent(String length) {
    return 'Ikke sendt talebesked, $length';
  }

  @override
  String get voiceDiscard => 'Kassér';

  @override
  String get voiceNoMicrophone => 'Mikrofonen kan ikke bruges nu. En anden app bruger den måske.';

  @override
  String get kindPhotos => 'Billeder';

  @override
  String get kindVoices => 'Talebeskeder';

  @override
  String get kindVideos => 'Videoer';

  @override
  String get kindFiles => 'Filer';

  @override
  String get qualityHd => 'Høj kvalitet';

  @override
  String get qualityHdBody => 'Billeder og videoer er skarpere og bruger mere data.';

  @override
  String get autoAlways => 'På alle netværk';

  @override
  String get autoWifi => 'Kun på wi-fi';

  @override
  String get autoNever => 'Aldrig';

  @override
  String get storageTitle => 'Lager og data';

  @override
  String get storageDownload => 'Downloades uden at spørge';

  @override
  String get storageDownloadBody => 'Alt andet downloades, når du trykker på det. Fra folk, der kun har sendt en anmodning, downloades intet.';

  @override
  String get storageSending => 'Det, du sender';

  @override
  String get storageLowData => 'Mindre data til talebeskeder';

  @override
  String get storageLowDataBody => 'En tredjedel mindre, og lidt mindre klart.';

  @override
  String get storageUse => 'Brugt plads';

  @override
  String storageTotal(String size) {
    return '$size i alt';
  }

  @override
  String get storageByKind => 'Efter type';

  @override
  String get storageByChat => 'Efter chat';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count elementer, $size',
      one: '1 element, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Fjern alle: $what';
  }

  @override
  String get storageOlder => 'Fjern det, der er ældre';

  @override
  String get storageMonth => 'Ældre end en måned';

  @override
  String get storageMonths => 'Ældre end tre måneder';

  @override
  String get storageYear => 'Ældre end et år';

  @override
  String storageConfirmSize(String size) {
    return '$size bliver fri.';
  }

  @override
  String get storageConfirm => 'Beskederne bliver. Det, du har modtaget, kan kun downloades igen, så længe afsenderens tjeneste stadig har det.';

  @override
  String get storageYes => 'Fjern';

  @override
  String storageFreed(String size) {
    return '$size er fri igen.';
  }

  @override
  String get storageFreedNothing => 'Der var intet at fjerne.';

  @override
  String get storageEmptyTitle => 'Ingen medier på denne telefon';

  @override
  String get storageEmptyBody => 'Billeder, talebeskeder, videoer og filer fra dine chats tælles her.';

  @override
  String get storageFailedTitle => 'Brugt plads kunne ikke læses';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chat med en anden app: $partner';
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
        'AC': 'Ascensionøen',
        'AD': 'Andorra',
        'AE': 'De Forenede Arabiske Emirater',
        'AF': 'Afghanistan',
        'AG': 'Antigua og Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albanien',
        'AM': 'Armenien',
        'AO': 'Angola',
        'AQ': 'Antarktis',
        'AR': 'Argentina',
        'AS': 'Amerikansk Samoa',
        'AT': 'Østrig',
        'AU': 'Australien',
        'AW': 'Aruba',
        'AX': 'Åland',
        'AZ': 'Aserbajdsjan',
        'BA': 'Bosnien-Hercegovina',
        'BB': 'Barbados',
        'BD': 'Bangladesh',
        'BE': 'Belgien',
        'BF': 'Burkina Faso',
        'BG': 'Bulgarien',
        'BH': 'Bahrain',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei',
        'BO': 'Bolivia',
        'BQ': 'De tidligere Nederlandske Antiller',
        'BR': 'Brasilien',
        'BS': 'Bahamas',
        'BT': 'Bhutan',
        'BV': 'Bouvetøen',
        'BW': 'Botswana',
        'BY': 'Belarus',
        'BZ': 'Belize',
        'CA': 'Canada',
        'CC': 'Cocosøerne',
        'CD': 'Congo-Kinshasa',
        'CF': 'Den Centralafrikanske Republik',
        'CG': 'Congo-Brazzaville',
        'CH': 'Schweiz',
        'CI': 'Elfenbenskysten',
        'CK': 'Cookøerne',
        'CL': 'Chile',
        'CM': 'Cameroun',
        'CN': 'Kina',
        'CO': 'Colombia',
        'CP': 'Clippertonøen',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Kap Verde',
        'CW': 'Curaçao',
        'CX': 'Juleøen',
        'CY': 'Cypern',
        'CZ': 'Tjekkiet',
        'DE': 'Tyskland',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Danmark',
        'DM': 'Dominica',
        'DO': 'Den Dominikanske Republik',
        'DZ': 'Algeriet',
        'EA': 'Ceuta og Melilla',
        'EC': 'Ecuador',
        'EE': 'Estland',
        'EG': 'Egypten',
        'EH': 'Vestsahara',
        'ER': 'Eritrea',
        'ES': 'Spanien',
        'ET': 'Etiopien',
        'FI': 'Finland',
        'FJ': 'Fiji',
        'FK': 'Falklandsøerne',
        'FM': 'Mikronesien',
        'FO': 'Færøerne',
        'FR': 'Frankrig',
        'GA': 'Gabon',
        'GB': 'Storbritannien',
        'GD': 'Grenada',
        'GE': 'Georgien',
        'GF': 'Fransk Guyana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Grønland',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Ækvatorialguinea',
        'GR': 'Grækenland',
        'GS': 'South Georgia og De Sydlige Sandwichøer',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'SAR Hongkong',
        'HM': 'Heard Island og McDonald Islands',
        'HN': 'Honduras',
        'HR': 'Kroatien',
        'HT': 'Haiti',
        'HU': 'Ungarn',
        'IC': 'Kanariske øer',
        'ID': 'Indonesien',
        'IE': 'Irland',
        'IL': 'Israel',
        'IM': 'Isle of Man',
        'IN': 'Indien',
        'IO': 'Det Britiske Territorium i Det Indiske Ocean',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Island',
        'IT': 'Italien',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordan',
        'JP': 'Japan',
        'KE': 'Kenya',
        'KG': 'Kirgisistan',
        'KH': 'Cambodja',
        'KI': 'Kiribati',
        'KM': 'Comorerne',
        'KN': 'Saint Kitts og Nevis',
        'KP': 'Nordkorea',
        'KR': 'Sydkorea',
        'KW': 'Kuwait',
        'KY': 'Caymanøerne',
        'KZ': 'Kasakhstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'Saint Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Litauen',
        'LU': 'Luxembourg',
        'LV': 'Letland',
        'LY': 'Libyen',
        'MA': 'Marokko',
        'MC': 'Monaco',
        'MD': 'Moldova',
        'ME': 'Montenegro',
        'MF': 'Saint Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshalløerne',
        'MK': 'Nordmakedonien',
        'ML': 'Mali',
        'MM': 'Myanmar (Burma)',
        'MN': 'Mongoliet',
        'MO': 'SAR Macao',
        'MP': 'Nordmarianerne',
        'MQ': 'Martinique',
        'MR': 'Mauretanien',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldiverne',
        'MW': 'Malawi',
        'MX': 'Mexico',
        'MY': 'Malaysia',
        'MZ': 'Mozambique',
        'NA': 'Namibia',
        'NC': 'Ny Kaledonien',
        'NE': 'Niger',
        'NF': 'Norfolk Island',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Nederlandene',
        'NO': 'Norge',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'New Zealand',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Fransk Polynesien',
        'PG': 'Papua Ny Guinea',
        'PH': 'Filippinerne',
        'PK': 'Pakistan',
        'PL': 'Polen',
        'PM': 'Saint Pierre og Miquelon',
        'PN': 'Pitcairn',
        'PR': 'Puerto Rico',
        'PS': 'De palæstinensiske områder',
        'PT': 'Portugal',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'Réunion',
        'RO': 'Rumænien',
        'RS': 'Serbien',
        'RU': 'Rusland',
        'RW': 'Rwanda',
        'SA': 'Saudi-Arabien',
        'SB': 'Salomonøerne',
        'SC': 'Seychellerne',
        'SD': 'Sudan',
        'SE': 'Sverige',
        'SG': 'Singapore',
        'SH': 'St. Helena',
        'SI': 'Slovenien',
        'SJ': 'Svalbard og Jan Mayen',
        'SK': 'Slovakiet',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Surinam',
        'SS': 'Sydsudan',
        'ST': 'São Tomé og Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Syrien',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks- og Caicosøerne',
        'TD': 'Tchad',
        'TF': 'De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis',
        'TG': 'Togo',
        'TH': 'Thailand',
        'TJ': 'Tadsjikistan',
        'TK': 'Tokelau',
        'TL': 'Timor-Leste',
        'TM': 'Turkmenistan',
        'TN': 'Tunesien',
        'TO': 'Tonga',
        'TR': 'Tyrkiet',
        'TT': 'Trinidad og Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzania',
        'UA': 'Ukraine',
        'UG': 'Uganda',
        'UM': 'Amerikanske oversøiske øer',
        'US': 'USA',
        'UY': 'Uruguay',
        'UZ': 'Usbekistan',
        'VA': 'Vatikanstaten',
        'VC': 'Saint Vincent og Grenadinerne',
        'VE': 'Venezuela',
        'VG': 'De Britiske Jomfruøer',
        'VI': 'De Amerikanske Jomfruøer',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis og Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Yemen',
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
