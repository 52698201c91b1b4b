// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Norwegian Bokmål (`nb`).
class AppLocalizationsNb extends AppLocalizations {
  AppLocalizationsNb([String locale = 'nb']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Godta';

  @override
  String get actionAgain => 'Prøv igjen';

  @override
  String get actionBack => 'Tilbake';

  @override
  String get actionBlock => 'Blokker';

  @override
  String get actionCancel => 'Avbryt';

  @override
  String get actionClose => 'Lukk';

  @override
  String get actionContinue => 'Fortsett';

  @override
  String get actionCopy => 'Kopier tekst';

  @override
  String get actionDismiss => 'Ikke nå';

  @override
  String get actionDone => 'Ferdig';

  @override
  String get actionMore => 'Mer';

  @override
  String get actionOpenSettings => 'Åpne innstillinger';

  @override
  String get actionRefuse => 'Avvis';

  @override
  String get actionReport => 'Rapporter';

  @override
  String get actionSearch => 'Søk';

  @override
  String get actionSetUp => 'Sett opp';

  @override
  String get actionSignInAgain => 'Logg inn igjen';

  @override
  String get actionUndo => 'Angre';

  @override
  String get loading => 'Laster';

  @override
  String get linkCopied => 'Kopiert';

  @override
  String listAnd(String first, String last) {
    return '$first og $last';
  }

  @override
  String get openingTitle => 'Åpner chattene dine';

  @override
  String get openingFailedTitle => 'Chattene dine kunne ikke åpnes';

  @override
  String get openingRecover => 'Redd det som kan leses';

  @override
  String get openingRecoverExplained => 'Den skadde filen beholdes som den er ved siden av den nye. De du skriver til, ser et nytt sikkerhetsnummer.';

  @override
  String get openingRecovering => 'Gjenoppretter chattene dine';

  @override
  String get openingAnew => 'Slett og logg inn igjen';

  @override
  String get openingAnewExplained => 'Hvis det ikke hjelper, er nøkkelen borte, som etter en nullstilling eller med en sikkerhetskopi fra en annen telefon. Da kan ingen lese chattene på denne telefonen. Du kan slette dem her og logge inn igjen.';

  @override
  String get openingAnewQuestion => 'Slette chattene på denne telefonen?';

  @override
  String get openingAnewConsequence => 'De kan ikke hentes tilbake. De du skriver til, ser et nytt sikkerhetsnummer.';

  @override
  String get recoveredTitle => 'Chattene dine ble gjenopprettet';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count meldinger ble reddet.',
      one: 'Én melding ble reddet.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chatter ble reddet.',
      one: 'Én chat ble reddet.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count meldinger skal fortsatt sendes. Det skjer av seg selv.',
      one: 'Én melding skal fortsatt sendes. Det skjer av seg selv.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Opptil $count meldinger og chatter kunne ikke leses.',
      one: 'Én melding eller chat kunne ikke leses.',
      zero: 'Så vidt kjent mangler ingenting.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'De du skriver til, ser et nytt sikkerhetsnummer. Sammenlign det på nytt med dem du hadde sammenlignet det med.';

  @override
  String get recoveredAside => 'Den skadde filen ble tatt vare på. Slett den når du ikke savner noe.';

  @override
  String get recoveredDelete => 'Slett den skadde filen';

  @override
  String get recoveredDeleted => 'Den skadde filen ble slettet.';

  @override
  String get welcomeTitle => 'Én app. Også for folk i andre apper.';

  @override
  String get welcomeBody => 'Med Causeway skriver du til folk som bruker en annen meldingsapp, ende-til-ende-kryptert og fra nummeret du har.';

  @override
  String get welcomePointEncrypted => 'Alltid ende-til-ende-kryptert. Ingenting sendes på en annen måte.';

  @override
  String get welcomePointShared => 'Folk i andre apper får vite telefonnummeret ditt, og ikke noe annet om deg.';

  @override
  String get welcomePointYours => 'Av til du slår det på. Du velger hvilke apper som kan nå deg.';

  @override
  String get welcomeStart => 'Begynn med nummeret mitt';

  @override
  String get numberTitle => 'Telefonnummeret ditt';

  @override
  String get numberBody => 'Det er slik folk kjenner deg. Det skrives med landskode.';

  @override
  String get numberCountry => 'Land';

  @override
  String get numberCountryOther => 'Et annet land: skriv + og landskoden';

  @override
  String get numberCountrySearch => 'Søk etter et land';

  @override
  String get numberCountryNone => 'Ingen land med det navnet er på listen. Skriv + og landskoden i nummeret.';

  @override
  String get numberCountriesInside => 'Det europeiske økonomiske samarbeidsområdet';

  @override
  String get numberCountriesOutside => 'Andre land';

  @override
  String get numberField => 'Telefonnummer';

  @override
  String get numberEligibleTitle => 'Chatter med andre apper er mulig med dette nummeret';

  @override
  String get numberEligibleBody => 'Det hører til Det europeiske økonomiske samarbeidsområdet, der loven åpner meldingsapper for hverandre. Du bestemmer senere om du vil bruke det.';

  @override
  String get numberOutsideTitle => 'Ingen chatter med andre apper med dette nummeret';

  @override
  String get numberOutsideBody => 'De er for numre i Det europeiske økonomiske samarbeidsområdet. Alt annet fungerer. Det er nummeret som teller, ikke hvor du er.';

  @override
  String get eligibilityInEea => 'Nummeret hører til Det europeiske økonomiske samarbeidsområdet.';

  @override
  String get eligibilityOutsideEea => 'Nummeret hører til et område utenfor Det europeiske økonomiske samarbeidsområdet.';

  @override
  String get eligibilityNoRegion => 'Nummeret hører ikke til noe land. Sjekk de første sifrene.';

  @override
  String get eligibilityNotInternational => 'Skriv nummeret med + og landskode, for eksempel +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Dette er ikke et telefonnummer. Det har bare sifre, etter en +.';

  @override
  String get eligibilityUnknownCountryCode => 'Ingen land har denne koden. Sjekk sifrene etter +.';

  @override
  String get eligibilityTooShort => 'Nummeret er for kort for landet sitt. Mangler det sifre?';

  @override
  String get eligibilityTooLong => 'Nummeret er for langt for landet sitt. Er det et siffer for mye?';

  @override
  String get eligibilityNotAssigned => 'Landet har ikke delt ut et slikt nummer. Sjekk sifrene.';

  @override
  String get eligibilityMore => 'Hvilke numre som teller';

  @override
  String get eligibilityTitle => 'Hvilke numre som teller';

  @override
  String get eligibilityNumber => 'Nummeret teller, ikke hvor du er';

  @override
  String get eligibilityNumberBody => 'EU-retten åpner meldingsapper for hverandre for folk med telefonnummer i Det europeiske økonomiske samarbeidsområdet. På reise endres ingenting.';

  @override
  String get eligibilityBoth => 'Dere begge';

  @override
  String get eligibilityBothBody => 'Den andre må også være i Det europeiske økonomiske samarbeidsområdet. Der folk er kjent under nummeret sitt, teller det nummeret; for andre går appen deres god.';

  @override
  String get eligibilityLeaving => 'Hvis nummeret ditt endres';

  @override
  String get eligibilityLeavingBody => 'Med et nummer fra et annet sted blir chattene med andre apper på telefonen og kan leses. Ingenting sendes eller mottas i dem før du har et nummer herfra igjen.';

  @override
  String get signInTitle => 'Logg inn';

  @override
  String get signInBody => 'Hjemmetjenesten din fører kontoen din. Derfra har du fått et passord eller en kode.';

  @override
  String signInAs(String number) {
    return 'Logger inn som $number';
  }

  @override
  String get signInService => 'Hjemmetjeneste';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Passord';

  @override
  String get signInSecretShow => 'Vis passordet';

  @override
  String get signInSecretHide => 'Skjul passordet';

  @override
  String get signInWithToken => 'Jeg har en innloggingskode i stedet';

  @override
  String get signInWithPassword => 'Jeg har et passord i stedet';

  @override
  String get signInToken => 'Innloggingskode';

  @override
  String get signInButton => 'Logg inn';

  @override
  String get signInStoring => 'Gjør telefonen klar';

  @override
  String signInConnecting(String service) {
    return 'Kobler til $service';
  }

  @override
  String get signInMissingService => 'Skriv navnet på hjemmetjenesten din, for eksempel home.example.';

  @override
  String get signInMissingSecret => 'Skriv passordet eller koden du har fått fra hjemmetjenesten din.';

  @override
  String signInSlow(String service) {
    return '$service har ikke svart ennå. Causeway fortsetter å prøve. Du kan vente, eller gå videre og se igjen senere.';
  }

  @override
  String get signInGoOn => 'Gå videre uten å vente';

  @override
  String get signInRefused => 'Hjemmetjenesten din kjenner ikke dette nummeret med dette passordet. Sjekk begge.';

  @override
  String get signInBadAddress => 'Det finnes ingen hjemmetjeneste med det navnet. Sjekk det.';

  @override
  String get signInStartOver => 'Begynn på nytt med et annet nummer eller en annen tjeneste';

  @override
  String signInAgainBody(String service) {
    return '$service godtar ikke lenger passordet eller koden på denne telefonen. Chattene dine blir.';
  }

  @override
  String get removeAccount => 'Fjern kontoen fra denne telefonen';

  @override
  String get removeAccountTitle => 'Fjerne kontoen og slette alle chatter?';

  @override
  String removeAccountBody(String service) {
    return 'Alle chatter og meldinger på denne telefonen slettes. De er ikke lagret noe annet sted og kan ikke fås tilbake. Kontoen din hos $service blir; når du logger inn igjen, ser folk et nytt sikkerhetsnummer.';
  }

  @override
  String get removeAccountYes => 'Slett alt';

  @override
  String get inboxTitle => 'Chatter';

  @override
  String get inboxThirdPartyTitle => 'Chatter med andre apper';

  @override
  String get inboxArchiveTitle => 'Arkiverte chatter';

  @override
  String get inboxEmptyTitle => 'Ingen chatter ennå';

  @override
  String get inboxEmptyBody => 'Skriv til noen, så dukker chatten opp her.';

  @override
  String get inboxEmptyUnreadTitle => 'Alt er lest';

  @override
  String get inboxEmptyUnreadBody => 'Det er ingen uleste chatter.';

  @override
  String get inboxEmptyArchiveTitle => 'Ingenting arkivert';

  @override
  String get inboxEmptyArchiveBody => 'Sveip en chat til siden for å legge den her.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Ingen chatter på $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Skriv til noen der, så dukker chatten opp her.';

  @override
  String get inboxFailedTitle => 'Chattene dine kunne ikke leses';

  @override
  String get inboxFilterAll => 'Alle';

  @override
  String get inboxFilterUnread => 'Uleste';

  @override
  String get inboxNewChat => 'Ny chat';

  @override
  String get inboxSettings => 'Innstillinger';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count forespørsler',
      one: 'Én forespørsel',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Folk du ikke kjenner, har skrevet til deg';

  @override
  String get inboxThirdPartyRow => 'Chatter med andre apper';

  @override
  String get inboxArchivedRow => 'Arkivert';

  @override
  String inboxDraft(String text) {
    return 'Utkast: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Du: $text';
  }

  @override
  String get inboxNothingYet => 'Ingenting skrevet ennå';

  @override
  String get inboxPinned => 'Festet';

  @override
  String get inboxMuted => 'Dempet';

  @override
  String get inboxMarkedUnread => 'Merket som ulest';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count uleste meldinger',
      one: 'Én ulest melding',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count uleste chatter',
      one: 'én ulest chat',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'på $partner';
  }

  @override
  String get inboxPin => 'Fest';

  @override
  String get inboxUnpin => 'Løsne';

  @override
  String get inboxMute => 'Demp';

  @override
  String get inboxUnmute => 'Opphev demping';

  @override
  String get inboxMuteHour => 'I en time';

  @override
  String get inboxMuteDay => 'I et døgn';

  @override
  String get inboxMuteAlways => 'Til jeg opphever det';

  @override
  String get inboxArchive => 'Arkiver';

  @override
  String get inboxUnarchive => 'Ta ut av arkivet';

  @override
  String inboxArchivedNow(String name) {
    return 'Chatten med $name er i arkivet.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Chatten med $name er ute av arkivet.';
  }

  @override
  String get inboxMarkRead => 'Merk som lest';

  @override
  String get inboxMarkUnread => 'Merk som ulest';

  @override
  String get inboxYesterday => 'I går';

  @override
  String get inboxToday => 'I dag';

  @override
  String get noticeTitle => 'Skriv til folk i andre apper';

  @override
  String noticeBody(String apps) {
    return 'Nå kan $apps nås herfra. Det er av til du setter det opp.';
  }

  @override
  String get bannerToken => 'Innloggingskoden din utløper snart. Skriv inn en ny, så meldingene fortsetter å komme.';

  @override
  String get bannerOffline => 'Ikke tilkoblet. Det du skriver, tas vare på og sendes senere.';

  @override
  String get bannerConnecting => 'Kobler til…';

  @override
  String get bannerUntrusted => 'Dette nettverket lar ikke Causeway nå tjenesten din. Må du logge inn på wifi først?';

  @override
  String get bannerStorageFull => 'Telefonen er full. Frigjør plass: inntil da kan meldinger ikke lagres.';

  @override
  String get bannerStorageDamaged => 'Filen med chattene dine er skadet. Lukk Causeway og åpne den igjen for å gjenopprette den.';

  @override
  String get stopCredentialsRefused => 'Hjemmetjenesten din avviste nummeret eller passordet. Logg inn igjen.';

  @override
  String get stopAccountDisabled => 'Hjemmetjenesten din har stengt denne kontoen. Spør hvorfor.';

  @override
  String get stopNoSafeLogin => 'Hjemmetjenesten din har ingen sikker måte å logge inn på. Passordet ble ikke sendt. Si fra til hjemmetjenesten din.';

  @override
  String get stopUntrustedServer => 'Serveren kan ikke bevise at den er hjemmetjenesten din. Ingenting ble sendt. Prøv et annet nettverk.';

  @override
  String get stopReplaced => 'En annen telefon har logget inn på denne kontoen. Bare én kan være aktiv.';

  @override
  String get stopBadAddress => 'Adressen til hjemmetjenesten din er ikke gyldig. Logg inn igjen.';

  @override
  String get searchHint => 'Ord i meldingene dine';

  @override
  String get searchClear => 'Tøm';

  @override
  String get searchEmptyTitle => 'Søk i meldingene dine';

  @override
  String get searchEmptyBody => 'Skriv et ord eller begynnelsen av det. Ingenting forlater telefonen.';

  @override
  String get searchNothingTitle => 'Ingenting funnet';

  @override
  String get searchNothingBody => 'Ingen melding har alle disse ordene.';

  @override
  String searchMore(int count) {
    return 'Dette er de $count nyeste. Legg til et ord for å finne eldre.';
  }

  @override
  String get chatMessageHint => 'Melding';

  @override
  String get chatSend => 'Send';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % av det som får plass i én melding';
  }

  @override
  String get chatEmptyTitle => 'Si hei';

  @override
  String get chatEmptyNative => 'Meldinger her er ende-til-ende-kryptert.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name bruker $partner. Meldinger er ende-til-ende-kryptert; for det $partner mottar, gjelder appens vilkår.';
  }

  @override
  String get chatFailedTitle => 'Denne chatten kunne ikke leses';

  @override
  String chatOn(String partner) {
    return 'på $partner';
  }

  @override
  String get chatNotConnected => 'Ikke tilkoblet';

  @override
  String get chatThirdParty => 'Chat med en annen app';

  @override
  String chatPartnerBanner(String partner) {
    return 'Denne personen bruker $partner. Appens personvernregler og vilkår gjelder for det du sender.';
  }

  @override
  String get chatSafety => 'Sikkerhetsnummer og enheter';

  @override
  String get chatJumpToNewest => 'Gå til den nyeste meldingen';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Gå til den nyeste meldingen, $count uleste',
      one: 'Gå til den nyeste meldingen, én ulest',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count uleste meldinger',
      one: 'Én ulest melding',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Blokkere $name?';
  }

  @override
  String get chatBlockBody => 'Dere hører ikke fra hverandre, i noen app der nummeret er kjent. Personen får ikke vite det.';

  @override
  String get chatLoadingMore => 'Laster flere meldinger';

  @override
  String get chatMoreFailed => 'Flere kunne ikke leses. Prøv igjen';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner sier ikke når meldinger kommer fram. Mer enn «sendt» kan man ikke vite.';
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
  String get transferNetwork => 'Venter på nettverket';

  @override
  String get transferWifi => 'Venter på wifi';

  @override
  String transferPreparing(int percent) {
    return 'Klargjør $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Laster opp $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Laster ned $percent %';
  }

  @override
  String get transferOffered => 'Ikke lastet ned';

  @override
  String get transferGone => 'Finnes ikke lenger';

  @override
  String get transferFailed => 'Kan ikke åpnes';

  @override
  String get transferRemoved => 'Fjernet fra denne telefonen';

  @override
  String get mediaDownload => 'Last ned';

  @override
  String mediaDownloadSize(String size) {
    return 'Last ned, $size';
  }

  @override
  String get mediaStop => 'Stopp';

  @override
  String get mediaOpen => 'Åpne';

  @override
  String get mediaPlay => 'Spill av';

  @override
  String get mediaPause => 'Pause';

  @override
  String mediaSpeed(String speed) {
    return 'Hastighet: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Posisjon';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position av $length';
  }

  @override
  String get mediaShare => 'Del';

  @override
  String get mediaSave => 'Lagre i bilder';

  @override
  String get mediaSaved => 'Lagret i bildene dine.';

  @override
  String get mediaSaveRefused => 'Causeway får ikke legge til i bildene dine. Tillat det i telefonens innstillinger.';

  @override
  String get mediaSaveFailed => 'Det kunne ikke lagres. Se om telefonen har plass.';

  @override
  String get mediaShareFailed => 'Telefonen kunne ikke vise hvor det kan sendes.';

  @override
  String get mediaPhotoFailed => 'Bildet kan ikke vises';

  @override
  String get mediaVideoFailed => 'Videoen kan ikke spilles av';

  @override
  String get mediaAskAgain => 'Be om det på nytt';

  @override
  String mediaAskPhoto(String time) {
    return 'Kan du sende meg bildet fra $time på nytt? Jeg kan ikke laste det ned lenger.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Kan du sende meg talemeldingen fra $time på nytt? Jeg kan ikke laste den ned lenger.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Kan du sende meg videoen fra $time på nytt? Jeg kan ikke laste den ned lenger.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Kan du sende meg filen fra $time på nytt? Jeg kan ikke laste den ned lenger.';
  }

  @override
  String get fileWarnTitle => 'Åpne denne filen?';

  @override
  String get fileWarnCanRun => 'Den kan kjøres som et program og gjøre hva den vil på telefonen. Åpne den bare hvis du ventet den fra personen.';

  @override
  String get fileWarnDisguised => 'Den er noe annet enn navnet sier. Åpne den bare hvis du vet hvorfor.';

  @override
  String get fileCanRun => 'Kan kjøres som et program';

  @override
  String get fileDisguised => 'Ikke det navnet sier';

  @override
  String get chatWarning => 'Fra en enhet du ikke har godtatt. Se på den før du stoler på dette.';

  @override
  String get chatRetry => 'Send på nytt';

  @override
  String get chatInfo => 'Hva som skjedde med den';

  @override
  String get chatDetails => 'Detaljer';

  @override
  String get detailsMuted => 'Dempet';

  @override
  String detailsMutedUntil(String when) {
    return 'Dempet til $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Om $partner';
  }

  @override
  String get detailsAppBody => 'Hva den kan, og reglene dens';

  @override
  String detailsUnblocked(String name) {
    return '$name kan skrive til deg igjen, etter reglene du har valgt.';
  }

  @override
  String get exportAction => 'Eksporter chat';

  @override
  String get exportTitle => 'Eksportere denne chatten?';

  @override
  String get exportBody => 'Alle meldingene skrives til en fil, og du velger hvor den skal. Bilder, talemeldinger, videoer og filer nevnes i den, men er ikke med. Filen er ikke kryptert: den som har den, kan lese den.';

  @override
  String get exportYes => 'Eksporter';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count meldinger ble eksportert.',
      one: 'Én melding ble eksportert.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Slett chat';

  @override
  String deleteTitle(String name) {
    return 'Slette chatten med $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Alle meldingene slettes fra telefonen for godt, og det som ikke er sendt ennå, blir ikke sendt. $name beholder sitt.';
  }

  @override
  String get deleteYes => 'Slett';

  @override
  String get deleteDone => 'Chatten ble slettet.';

  @override
  String get stateQueued => 'Venter på å bli sendt';

  @override
  String get stateSending => 'Sendes';

  @override
  String get stateSent => 'Sendt';

  @override
  String get stateDelivered => 'Levert';

  @override
  String get stateRead => 'Lest';

  @override
  String get stateFailed => 'Ikke sendt';

  @override
  String get stateReceived => 'Mottatt';

  @override
  String get stateUnreadable => 'Kan ikke vises';

  @override
  String get stateNotice => 'Beskjed';

  @override
  String get reasonNoKeys => 'Den andre appen har ikke lagt ut nøkler ennå. Det prøves igjen av seg selv.';

  @override
  String get reasonUnreachable => 'Den andre tjenesten kan ikke nås. Det prøves igjen av seg selv.';

  @override
  String get reasonKeyChanged => 'En av enhetene til personen har en annen nøkkel nå. Sammenlign sikkerhetsnummeret, og bestem deg så.';

  @override
  String get reasonNoAcceptedDevice => 'Ingen av enhetene til personen er godtatt. Se på enhetene og godta en.';

  @override
  String get reasonRefused => 'Den andre tjenesten avviste den. Sjekk hvem det er, og send den så på nytt.';

  @override
  String get reasonNotForThisDevice => 'Den var ikke kryptert for denne telefonen. Be om å få den sendt på nytt: nye meldinger kan leses.';

  @override
  String get reasonNoSession => 'Den kunne ikke dekrypteres. Forbindelsen til den andre enheten fornyes. Be om å få den sendt på nytt.';

  @override
  String get reasonBadCiphertext => 'Den kunne ikke dekrypteres: den ble endret underveis. Forbindelsen fornyes. Be om å få den sendt på nytt.';

  @override
  String get reasonUnknownPrekey => 'Den var kryptert med en brukt nøkkel. Forbindelsen fornyes. Be om å få den sendt på nytt.';

  @override
  String get reasonTooFarAhead => 'For mange meldinger før den kom aldri fram. Be om å få den sendt på nytt.';

  @override
  String get reasonTooLate => 'Den kom lenge etter meldinger som ble skrevet senere. Be om å få den sendt på nytt.';

  @override
  String get reasonMalformed => 'Den er skadet. Be om å få den sendt på nytt.';

  @override
  String get reasonUnencrypted => 'Den kom uten kryptering og ble avvist. Be personen slå på kryptering.';

  @override
  String get reasonUnknownKind => 'Causeway kan ikke vise denne typen melding. Be personen skrive den.';

  @override
  String get reasonOtherEncryption => 'Den er kryptert på en måte Causeway ikke kjenner. Be personen bruke den nyeste versjonen av appen.';

  @override
  String get reasonWeakerEncryption => 'Den er svakere kryptert enn denne chatten og ble avvist. Be personen bruke den nyeste versjonen av appen.';

  @override
  String get reasonDatabaseDamaged => 'Den ventet i en fil som ble skadet, og kan være sendt. Send den på nytt hvis den ikke er kommet fram.';

  @override
  String get reasonCancelled => 'Du har stoppet den. Send den på nytt når du vil.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Den er for stor: høyst $size kan sendes. Bruk en mindre.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Den ble endret underveis og vises ikke. Be om å få den sendt på nytt.';

  @override
  String get reasonMediaHost => 'Den ligger på en server som den andre appen ikke har oppgitt. Causeway henter ingenting derfra. Be om å få den på en annen måte.';

  @override
  String get reasonNoMediaService => 'Hjemmetjenesten din tar ikke med bilder eller filer. Tekst kan sendes.';

  @override
  String get reasonMediaGone => 'Den andre tjenesten har den ikke lenger. Be om å få den sendt på nytt.';

  @override
  String get reasonMediaMetered => 'Den venter på wifi. Du kan også laste den ned nå.';

  @override
  String get reasonNoSpace => 'Det er ikke mer plass til den på telefonen. Frigjør litt; det fortsetter av seg selv.';

  @override
  String get mediaProblemTooLate => 'Det tok for lang tid å klargjøre den. Prøv igjen, eller bruk en mindre fil.';

  @override
  String get mediaProblemUnsupported => 'Causeway kan ikke bruke denne typen fil. Lagre den som en annen type først.';

  @override
  String get mediaProblemDamaged => 'Filen er skadet. En annen kopi virker kanskje.';

  @override
  String get mediaProblemTooLarge => 'Filen er for stor. Bruk en mindre.';

  @override
  String get mediaProblemCodec => 'Telefonen kunne ikke behandle filen. Prøv igjen, eller bruk en annen fil.';

  @override
  String get mediaProblemIo => 'Filen kunne ikke leses. Se om den fortsatt er der.';

  @override
  String get mediaInTooLarge => 'Den er for stor til å åpnes trygt. Be om noe mindre.';

  @override
  String get mediaInUnsupported => 'Causeway kan ikke vise denne typen fil. Be om den som en annen type.';

  @override
  String get mediaInDamaged => 'Filen er skadet. Be om å få den sendt på nytt.';

  @override
  String get mediaInTooLate => 'Det tok for lang tid å åpne den. Prøv igjen.';

  @override
  String get refusalBlocked => 'Du har blokkert denne personen.';

  @override
  String get refusalNotEligible => 'Chatter med andre apper er for numre i Det europeiske økonomiske samarbeidsområdet. Det som er her, kan leses.';

  @override
  String get refusalNotYetInCountry => 'Chatter med andre apper har ikke begynt i landet ditt ennå. Causeway sier fra når de gjør det.';

  @override
  String get refusalSwitchedOff => 'Chatter med andre apper er av. Det som er her, kan leses.';

  @override
  String get refusalNotAdmitted => 'Hjemmetjenesten din samarbeider ikke med denne appen. Det som er her, kan leses.';

  @override
  String get refusalPartnerNotOpen => 'Denne appen testes fortsatt. Causeway sier fra når den er åpen.';

  @override
  String get refusalPartnerSuspended => 'Hjemmetjenesten din har stengt denne appen inntil videre. Det som er her, kan leses.';

  @override
  String get refusalPartnerWithdrawn => 'Denne appen er ikke lenger med. Det som er her, kan leses.';

  @override
  String get refusalPartnerNotChosen => 'Du har ikke valgt denne appen. Det som er her, kan leses.';

  @override
  String get refusalPeerNotEligible => 'Nummeret til personen hører ikke til Det europeiske økonomiske samarbeidsområdet.';

  @override
  String get refusalNumberNotAgreed => 'Folk i denne appen kjenner ikke det nye nummeret ditt ennå.';

  @override
  String get refusalDirectoryExpired => 'Listen over apper er utdatert. Koble til internett, og prøv igjen.';

  @override
  String get refusalRequestNotAccepted => 'Godta forespørselen først.';

  @override
  String get refusalRequestRefused => 'Du avviste forespørselen. Skriv selv først for å angre det.';

  @override
  String get refusalNobodyMayContact => 'Du lar ikke fremmede skrive til deg.';

  @override
  String get refusalNotSupported => 'Den andre appen kan ikke vise denne typen melding.';

  @override
  String get refusalMarkersOff => 'Du lar ikke denne appen vite hva du har lest.';

  @override
  String get nextSwitchOn => 'Slå på';

  @override
  String get nextChoose => 'Velg appen';

  @override
  String get nextShare => 'Del det nye nummeret mitt';

  @override
  String get nextRefresh => 'Oppdater listen';

  @override
  String get nextDevices => 'Se på enhetene';

  @override
  String get noticeNewDeviceAccepted => 'Den andre bruker en ny enhet.';

  @override
  String get noticeNewDevice => 'Den andre bruker en ny enhet. Den får ingenting før du godtar den.';

  @override
  String get noticeKeyChanged => 'En av enhetene til den andre har en annen nøkkel. Ingenting sendes før du bestemmer deg.';

  @override
  String noticeNumberChanged(String number) {
    return 'Nummeret er nå $number. Denne chatten fortsetter med det.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Nummeret er nå $number. Chatten med det nummeret fortsetter.';
  }

  @override
  String get contentReport => 'En rapport til hjemmetjenesten din';

  @override
  String get contentPlaceholder => 'En melding som ikke kan vises';

  @override
  String contentUnsupported(String kind) {
    return 'Sendte noe Causeway ikke kan vise ennå: $kind';
  }

  @override
  String get contentPhoto => 'Bilde';

  @override
  String get contentPhotoMoving => 'Levende bilde';

  @override
  String get contentVoice => 'Talemelding';

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
        'call': 'et anrop',
        'sticker': 'et klistremerke',
        'reaction': 'en reaksjon',
        'deletion': 'en tilbaketrukket melding',
        'timer': 'en tidtaker for meldinger som forsvinner',
        'location': 'et sted',
        'group': 'en invitasjon til en gruppe',
        'other': 'noe nytt',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Det gikk ikke';

  @override
  String get errorBadNumber => 'Dette er ikke et telefonnummer med landskode, som +34 600 111 222.';

  @override
  String get errorBadAddress => 'Her er det ingen du kan skrive til. Sjekk det du skrev.';

  @override
  String get errorNotFound => 'Det er ikke der lenger.';

  @override
  String get errorEmpty => 'Det er ingenting å sende.';

  @override
  String errorTooLarge(int percent) {
    return 'Teksten er for lang for én melding: $percent % av det den kan være. Send den i deler.';
  }

  @override
  String get errorBadReport => 'En rapport har høyst fem meldinger og en kort merknad.';

  @override
  String get errorNoAbuseDesk => 'Hjemmetjenesten din tar ikke imot rapporter. Skriv til den andre appens eget mottak.';

  @override
  String get errorNotAllowed => 'Dette kan ikke velges her.';

  @override
  String get errorTooManyPinned => 'Flere chatter kan ikke festes. Løsne en annen først.';

  @override
  String errorSignIn(String why) {
    return 'Det går ikke å logge inn på kontoen med det nye nummeret. $why';
  }

  @override
  String get errorSignInRefused => 'Hjemmetjenesten din kjenner ikke det nye nummeret med dette passordet. Sjekk begge.';

  @override
  String get errorNumberChanging => 'Nummeret ditt er i ferd med å byttes. Vent til det er ferdig.';

  @override
  String get errorFile => 'Filen kunne ikke skrives. Velg et annet sted.';

  @override
  String get errorStopped => 'Det ble stoppet.';

  @override
  String get errorNothingChosen => 'Velg minst én app.';

  @override
  String get errorNotDone => 'Gå gjennom oppsettet først.';

  @override
  String get errorNotOffered => 'Denne appen kan ikke velges lenger.';

  @override
  String get errorConfirmSharing => 'De du skriver til i denne appen, får vite telefonnummeret ditt. Si ja til det først.';

  @override
  String get errorOnboarding => 'Noe har endret seg i mellomtiden. Se på dette trinnet igjen.';

  @override
  String get errorKeyChanged => 'Enheten har en annen nøkkel nå. Se på den igjen, og bestem deg så.';

  @override
  String get errorInUse => 'Chattene dine er åpne i en annen prosess. Lukk Causeway der, og prøv igjen.';

  @override
  String get errorNoAccount => 'Det er ingen konto på denne telefonen. Logg inn.';

  @override
  String get errorAccountExists => 'Det er allerede en konto på denne telefonen.';

  @override
  String get errorDamaged => 'Filen med chattene dine er skadet. Ingenting ble endret. Det som kan leses, kan gjenopprettes.';

  @override
  String get errorAccountLost => 'Kontoen kan ikke leses fra den skadde filen. Logg inn igjen for å gjenopprette chattene dine.';

  @override
  String get errorReadOnly => 'Det kan ikke skrives der chattene dine ligger. Start telefonen på nytt, og prøv igjen.';

  @override
  String get errorWrongKey => 'Nøkkelen på denne telefonen åpner ikke chattene dine. Lås opp telefonen én gang, og prøv igjen.';

  @override
  String get errorNewerVersion => 'Chattene dine er skrevet av en nyere Causeway. Oppdater appen.';

  @override
  String get errorUnreachable => 'Hjemmetjenesten din svarte ikke. Sjekk forbindelsen, og prøv igjen.';

  @override
  String get errorDiskFull => 'Telefonen er full. Frigjør plass, og prøv igjen.';

  @override
  String get errorInternal => 'Noe gikk galt i Causeway. Prøv igjen; hvis det fortsetter, send oss diagnosen.';

  @override
  String errorCode(String code) {
    return 'Kode: $code';
  }

  @override
  String get requestsTitle => 'Forespørsler';

  @override
  String get requestsEmptyTitle => 'Ingen forespørsler';

  @override
  String get requestsEmptyBody => 'Når noen du ikke kjenner, skriver til deg, venter det her til du bestemmer deg.';

  @override
  String get requestsFailedTitle => 'Forespørslene dine kunne ikke leses';

  @override
  String get requestTitle => 'Forespørsel';

  @override
  String get requestGoneTitle => 'Denne forespørselen er borte';

  @override
  String get requestExplained => 'Personen vet ikke at du har sett dette. Ingenting går dit før du godtar.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count meldinger til ble ikke tatt vare på.',
      one: 'Én melding til ble ikke tatt vare på.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Hva som ble skrevet';

  @override
  String get requestRefuseTitle => 'Avvise denne forespørselen?';

  @override
  String get requestRefuseBody => 'Det som ble skrevet, slettes, og du hører ikke mer fra personen. Personen får ikke vite det.';

  @override
  String reportTitle(String name) {
    return 'Rapporter $name';
  }

  @override
  String reportExplained(String name) {
    return 'Hjemmetjenesten din leser det du velger her, og ikke noe annet. $name får ikke vite det.';
  }

  @override
  String get reportWhy => 'Hvorfor rapporterer du dette?';

  @override
  String get reportSpam => 'Søppelpost, reklame eller svindel';

  @override
  String get reportAbuse => 'Trusler, trakassering eller annen skade';

  @override
  String get reportMessages => 'Meldinger som skal med';

  @override
  String get reportMessagesBody => 'Opptil fem. Ingen sendes hvis du ikke velger det.';

  @override
  String get reportRemark => 'Med dine ord (valgfritt)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blokker $name også';
  }

  @override
  String get reportPreview => 'Se hva som sendes';

  @override
  String get reportPreviewBody => 'Dette er alt hjemmetjenesten din leser.';

  @override
  String get reportSend => 'Send rapporten';

  @override
  String get reportSent => 'Rapporten er på vei.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner har et eget mottak: $address';
  }

  @override
  String get reportAbout => 'Hvem det gjelder';

  @override
  String get reportYourWords => 'Ordene dine';

  @override
  String get reportNoMessages => 'Ingen';

  @override
  String get reportExactly => 'Ordrett';

  @override
  String get reportsTitle => 'Rapporter';

  @override
  String get reportsEmptyTitle => 'Ingen rapporter';

  @override
  String get reportsEmptyBody => 'Du kan rapportere noen fra chatten eller forespørselen. Det du sendte, og svarene står her.';

  @override
  String get reportsFailedTitle => 'Rapportene dine kunne ikke leses';

  @override
  String get reportsSent => 'Du rapporterte noen';

  @override
  String get reportsAnswer => 'Hjemmetjenesten din svarte';

  @override
  String get reportsMore => 'Vis eldre';

  @override
  String get newChatTitle => 'Ny chat';

  @override
  String get newChatWhere => 'Hvor er personen?';

  @override
  String get newChatSameService => 'Din egen tjeneste, via telefonnummer';

  @override
  String get newChatOff => 'Chatter med andre apper er av';

  @override
  String get newChatOffBody => 'Slå dem på for å skrive til folk i andre apper.';

  @override
  String get newChatOwn => 'Dette er ditt eget nummer.';

  @override
  String get newChatNoApps => 'Ingen annen app kan nås ennå.';

  @override
  String get newChatSetUpBody => 'EU-retten lar folk i ulike meldingsapper skrive til hverandre. Det er av til du setter det opp.';

  @override
  String newChatIdentifier(String partner) {
    return 'Hvem på $partner?';
  }

  @override
  String get newChatByEmail => 'e-postadresse';

  @override
  String get newChatByPhone => 'telefonnummer';

  @override
  String get newChatByName => 'brukernavn';

  @override
  String newChatOr(String first, String second) {
    return '$first eller $second';
  }

  @override
  String get newChatFindButton => 'Fortsett';

  @override
  String newChatSearching(String partner) {
    return 'Søker på $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner kjenner ingen som $identifier, eller sier det ikke. Sjekk det bokstav for bokstav.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Ingen på $service har nummeret $number. Sjekk det siffer for siffer.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner kan ikke nås nå. Prøv igjen senere.';
  }

  @override
  String get identifierEmpty => 'Skriv det personen er kjent som i denne appen.';

  @override
  String get identifierTooLong => 'Dette er for langt.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'På $partner er folk kjent ved: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Dette er ikke en fullstendig e-postadresse.';

  @override
  String get identifierBadPhone => 'Dette er ikke et telefonnummer med landskode, som +49 151 12345678.';

  @override
  String get identifierBadName => 'Dette kan ikke være et brukernavn der. Sjekk det bokstav for bokstav.';

  @override
  String shareTitle(String partner) {
    return '$partner får vite nummeret ditt';
  }

  @override
  String shareBody(String partner, String number) {
    return 'De du skriver til på $partner, ser telefonnummeret ditt, $number. Det spørres én gang for hver app.';
  }

  @override
  String shareYes(String name) {
    return 'Hva $name får';
  }

  @override
  String get shareNo => 'Hva som ikke deles';

  @override
  String get shareNumber => 'Telefonnummeret ditt';

  @override
  String get shareMessages => 'Meldingene du sender';

  @override
  String get shareName => 'Navnet og bildet ditt';

  @override
  String get sharePresence => 'Om du er på nett';

  @override
  String get shareAddress => 'Hvor du er, og telefonens adresse i nettet';

  @override
  String get shareAgree => 'Si ja og skriv';

  @override
  String onboardingStep(int step, int steps) {
    return 'Trinn $step av $steps';
  }

  @override
  String get onboardingStartTitle => 'Skriv til folk i andre apper';

  @override
  String get onboardingStartBody => 'EU-retten lar folk i ulike meldingsapper skrive til hverandre. Du velger om du vil, og med hvilke apper. Du kan stoppe når som helst.';

  @override
  String get onboardingStartButton => 'Begynn';

  @override
  String get onboardingClosedTitle => 'Ikke med dette nummeret';

  @override
  String get onboardingNotYetTitle => 'Ikke ennå';

  @override
  String get onboardingExplanationTitle => 'Hva som er annerledes';

  @override
  String get onboardingExplanationBody => 'Meldinger er ende-til-ende-kryptert her også. Noe er annerledes enn i chattene du kjenner.';

  @override
  String get pointOtherPolicy => 'Den andre appen har egne regler';

  @override
  String get pointOtherPolicyBody => 'Det du sender, lagres av den andre appen, etter personvernreglene og vilkårene dens.';

  @override
  String get pointNumberIsShared => 'Telefonnummeret ditt deles';

  @override
  String get pointNumberIsSharedBody => 'De du skriver til, får vite det. Ingen andre.';

  @override
  String get pointNameAndPictureAreNot => 'Navnet og bildet ditt deles ikke';

  @override
  String get pointNameAndPictureAreNotBody => 'Heller ikke om du er på nett.';

  @override
  String get pointNoGroups => 'To personer, ingen grupper';

  @override
  String get pointNoGroupsBody => 'En chat er du og én annen person.';

  @override
  String get pointNoCalls => 'Ingen anrop';

  @override
  String get pointNoCallsBody => 'Ring i appen som dere begge har.';

  @override
  String get pointNoStickersStatusTimers => 'Ingen klistremerker, statuser eller meldinger som forsvinner';

  @override
  String get pointNoStickersStatusTimersBody => 'De følger ikke med mellom apper.';

  @override
  String get pointBlocksAreOfPeople => 'En blokkering gjelder en person';

  @override
  String get pointBlocksAreOfPeopleBody => 'Den som er blokkert, er det i alle apper der nummeret er kjent.';

  @override
  String get onboardingUnderstood => 'Jeg forstår';

  @override
  String get onboardingAppsTitle => 'Hvilke apper kan nå deg?';

  @override
  String get onboardingAppsBody => 'Folk i appene du velger, kan skrive til deg. Den første meldingen deres venter som en forespørsel. Du kan endre dette senere.';

  @override
  String get onboardingAppsNone => 'Ingen app kan velges ennå. Causeway sier fra når det finnes en.';

  @override
  String get onboardingInboxTitle => 'Hvor skal disse chattene være?';

  @override
  String get onboardingInboxBody => 'Du kan endre dette senere. Ingenting flyttes.';

  @override
  String get onboardingFinish => 'Slå på';

  @override
  String get onboardingDoneTitle => 'Chatter med andre apper er på';

  @override
  String onboardingDoneBody(String apps) {
    return 'Du kan skrive til folk på $apps, og de til deg.';
  }

  @override
  String get onboardingDoneButton => 'Skriv til noen';

  @override
  String get onboardingLaterBody => 'Du kan fortsette her når som helst. Ingenting er på ennå.';

  @override
  String get onboardingQuit => 'Stopp og glem valgene mine';

  @override
  String get layoutCombined => 'Blant alle chatter';

  @override
  String get layoutCombinedBody => 'Én liste. Et merke viser hvilken app en chat er på.';

  @override
  String get layoutSeparate => 'I en egen mappe';

  @override
  String get layoutSeparateBody => 'En rad i listen din åpner dem.';

  @override
  String get aboutTitle => 'Om Causeway';

  @override
  String aboutVersion(String version) {
    return 'Versjon $version';
  }

  @override
  String get aboutFree => 'Causeway er fri programvare, under lisensen AGPL-3.0. Alle kan lese hvordan den virker.';

  @override
  String get aboutLicences => 'Lisenser for delene den er laget av';

  @override
  String get aboutTranslation => 'Tekstene på dette språket er laget av en maskin. Ingen med språket som morsmål har lest dem ennå.';

  @override
  String newAppTitle(String partner) {
    return '$partner kan nås nå';
  }

  @override
  String get newAppBody => 'Du kan skrive til folk der, og de til deg, så snart du velger det.';

  @override
  String get newAppLook => 'Se hva den kan';

  @override
  String get aboutSource => 'Kildekode';

  @override
  String get aboutSourceAsk => 'Den du fikk appen av, gir deg også kildekoden. Be om den.';

  @override
  String get aboutPrivacy => 'Hva som skjer med dataene dine';

  @override
  String get aboutPrivacyChats => 'Det du skriver, er kryptert fra telefon til telefon. Chattene dine er på denne telefonen, kryptert, og ikke i noen sikkerhetskopi.';

  @override
  String get aboutPrivacyService => 'Hjemmetjenesten din og de andre appene ser hvem som skriver til hvem og når. De ser ikke hva.';

  @override
  String get aboutPrivacyNothing => 'Causeway teller ingenting, viser ingen reklame og sender ingenting til dem som har laget den.';

  @override
  String suspendedTitle(String partner) {
    return '$partner kan ikke nås inntil videre';
  }

  @override
  String get suspendedBody => 'Hjemmetjenesten din har stengt denne appen. Ingenting sendes, og ingenting kommer. Chattene blir på denne telefonen: de kan leses, eksporteres og slettes.';

  @override
  String get suspendedNext => 'Du trenger ikke å gjøre noe. Når appen slipper inn igjen, fortsetter chattene av seg selv.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner er ikke lenger med';
  }

  @override
  String get withdrawnBody => 'Ingenting sendes, og ingenting kommer. Chattene blir på denne telefonen: de kan leses, eksporteres og slettes.';

  @override
  String get withdrawnNext => 'Spør disse personene om en annen måte å nå dem på.';

  @override
  String get nextPartner => 'Hva dette betyr';

  @override
  String get settingsTitle => 'Innstillinger';

  @override
  String get settingsAccount => 'Konto';

  @override
  String get settingsThirdParty => 'Chatter med andre apper';

  @override
  String get settingsThirdPartyOn => 'På';

  @override
  String get settingsThirdPartyOff => 'Av';

  @override
  String get settingsThirdPartySetUp => 'Ikke satt opp';

  @override
  String get settingsThirdPartyContinue => 'Fortsett oppsettet';

  @override
  String get settingsThirdPartySwitch => 'Chatter med andre apper';

  @override
  String get settingsThirdPartySwitchBody => 'Når det er av, blir disse chattene og kan leses. Ingenting sendes eller mottas.';

  @override
  String get policyConfirmed => 'Hjemmetjenesten din holder alle andre ute, også mens telefonen er av.';

  @override
  String get policyPending => 'Hjemmetjenesten din har ikke bekreftet den siste endringen ennå. Den får vite det så snart den kan nås.';

  @override
  String get policyPhoneOnly => 'Hjemmetjenesten din holder ingen ute. Det gjør telefonen.';

  @override
  String get settingsApps => 'Andre apper';

  @override
  String get settingsAppsEmpty => 'Det er ingen app på listen til hjemmetjenesten din ennå.';

  @override
  String get settingsAppsExpired => 'Listen over apper er utdatert. Nye chatter venter til den er fersk.';

  @override
  String get settingsAppsRefresh => 'Oppdater listen over apper';

  @override
  String get settingsAppOpen => 'Åpen';

  @override
  String get settingsAppOn => 'Kan nå deg';

  @override
  String get settingsAppOff => 'Av';

  @override
  String get settingsAppReadOnly => 'Kan bare leses';

  @override
  String partnerReach(String partner) {
    return 'Chatter med $partner';
  }

  @override
  String get partnerReachBody => 'Når det er av, blir disse chattene og kan leses. Ingen der kan skrive til deg.';

  @override
  String get partnerChats => 'Hva chattene der kan';

  @override
  String get partnerIdentifiers => 'Folk der finnes ved';

  @override
  String get partnerTakes => 'Appen tar imot';

  @override
  String get partnerArrival => 'At meldinger kommer fram';

  @override
  String get partnerReceipts => 'Blir meldt';

  @override
  String get partnerNoReceipts => 'Blir ikke meldt. Mer enn «sendt» kan man ikke vite.';

  @override
  String get partnerRules => 'Hvem sine regler som gjelder der';

  @override
  String get partnerPrivacy => 'Personvernregler';

  @override
  String get partnerTerms => 'Vilkår';

  @override
  String partnerLink(String page, String partner) {
    return '$page for $partner';
  }

  @override
  String get partnerAbuse => 'Eget mottak for misbruk';

  @override
  String get partnerGoneTitle => 'Denne appen er ikke på listen lenger';

  @override
  String get partnerGoneBody => 'Chattene du har med folk der, kan fortsatt leses.';

  @override
  String get kindText => 'Tekst';

  @override
  String get kindPhoto => 'bilder';

  @override
  String get kindVoice => 'talemeldinger';

  @override
  String get kindVideo => 'videoer';

  @override
  String get kindFile => 'filer';

  @override
  String get kindReply => 'svar';

  @override
  String get kindReaction => 'reaksjoner';

  @override
  String get settingsAppTesting => 'Testes, ikke åpen ennå';

  @override
  String get settingsAppSuspended => 'Stengt av hjemmetjenesten din';

  @override
  String get settingsAppWithdrawn => 'Er ikke lenger med';

  @override
  String get settingsAppNotHere => 'Ikke åpen i landet ditt ennå';

  @override
  String settingsAppMarkers(String partner) {
    return 'La $partner vite hva jeg har lest';
  }

  @override
  String get settingsAppMarkersBody => 'Folk der ser når du leser meldingene deres.';

  @override
  String settingsAppMuted(String partner) {
    return 'Ingen lyd fra $partner';
  }

  @override
  String get settingsAppMutedBody => 'Meldinger derfra kommer lydløst.';

  @override
  String get settingsInbox => 'Plass til chatter med andre apper';

  @override
  String get settingsWho => 'Hvem kan skrive til meg først';

  @override
  String get settingsWhoBody => 'Dette gjelder folk i andre apper. Chatter du har, fortsetter.';

  @override
  String get settingsWhoNobody => 'Ingen';

  @override
  String get settingsWhoNobodyBody => 'Bare chatter du har, fortsetter.';

  @override
  String get settingsWhoWrittenTo => 'Folk jeg har skrevet til';

  @override
  String get settingsWhoWrittenToBody => 'De du skrev til først.';

  @override
  String get settingsWhoContacts => 'Kontaktene mine';

  @override
  String get settingsWhoContactsBody => 'Chattene deres åpnes uten forespørsel.';

  @override
  String get settingsWhoEverybody => 'Alle';

  @override
  String get settingsWhoEverybodyBody => 'Kontakter direkte. Andre som en forespørsel du bestemmer over.';

  @override
  String get contactsTitle => 'Kontakter';

  @override
  String get contactsTake => 'Bruk telefonens kontakter';

  @override
  String get contactsBody => 'Den som har et nummer der, er ingen fremmed og vises med navnet du bruker. De blir på telefonen.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count numre er kjent',
      one: 'Ett nummer er kjent',
      zero: 'Ingen numre funnet',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefonen lar ikke Causeway lese kontaktene. Tillat det i telefonens innstillinger, og prøv igjen.';

  @override
  String get settingsNotifications => 'Varsler';

  @override
  String get settingsNotifyText => 'Vis tekst på låseskjermen';

  @override
  String get settingsNotifyTextBody => 'Ellers bare hvem som skrev.';

  @override
  String get settingsNotifyRequests => 'Varsle meg om forespørsler';

  @override
  String get settingsNotifyRequestsBody => 'De lager aldri lyd.';

  @override
  String get notifyNative => 'Meldinger på din egen tjeneste';

  @override
  String get notifyThirdParty => 'Meldinger fra andre apper';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nye meldinger',
      one: 'Ny melding',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Svar';

  @override
  String get notifyAskTitle => 'Få vite om nye meldinger';

  @override
  String get notifyAskBody => 'Causeway sier fra når noen skriver. Låseskjermen viser hvem som skrev, men ingen ord, med mindre du velger noe annet.';

  @override
  String get notifyAskYes => 'Tillat varsler';

  @override
  String get notifyDenied => 'Telefonen viser ingen varsler fra Causeway. Tillat dem i telefonens innstillinger.';

  @override
  String get notifyMuted => 'Dempede chatter';

  @override
  String get notifyMutedNone => 'Ingen chat er dempet. Hold fingeren på en chat i listen for å dempe den.';

  @override
  String get notifyPhone => 'Lyder og mer, i telefonens innstillinger';

  @override
  String get notifyProblems => 'Meldinger som ikke ble sendt';

  @override
  String get notifyKept => 'Den er tatt vare på i chatten som utkast.';

  @override
  String get settingsBlocked => 'Blokkerte personer';

  @override
  String get settingsPrivacy => 'Personvern';

  @override
  String get settingsPhone => 'Denne telefonen';

  @override
  String get settingsDiagnostics => 'Diagnose';

  @override
  String get settingsFailedTitle => 'Innstillingene dine kunne ikke leses';

  @override
  String get changeTitle => 'Bytt nummer';

  @override
  String get changeUnderWay => 'Byttes';

  @override
  String get changeBody => 'For når du har fått nytt telefonnummer. Dette skjer.';

  @override
  String get changePointStays => 'Chattene dine blir';

  @override
  String get changePointStaysBody => 'Det gjør innstillingene, blokkeringene og sikkerhetsnummeret ditt også.';

  @override
  String changePointTold(String service) {
    return 'Folk på $service får vite det';
  }

  @override
  String get changePointToldBody => 'De du har en chat med, får vite det nye nummeret.';

  @override
  String get changePointWait => 'Folk i andre apper får det ikke';

  @override
  String get changePointWaitBody => 'Chatter med dem venter til du sier ja, app for app, til at de får vite det. Da må de kanskje godta deg på nytt.';

  @override
  String get changePointOutside => 'Med et nummer fra et annet sted';

  @override
  String get changePointOutsideBody => 'Chatter med andre apper kan bare leses, til nummeret ditt hører til Det europeiske økonomiske samarbeidsområdet igjen.';

  @override
  String get changePointAccount => 'Du trenger en konto for det nye nummeret';

  @override
  String changePointAccountBody(String service) {
    return '$service gir deg en, med passord eller kode. Kontoen til det gamle nummeret stenges.';
  }

  @override
  String get changeNewNumber => 'Nytt nummer';

  @override
  String changeNewNumberBody(String service) {
    return 'Med passordet eller koden $service ga deg for det.';
  }

  @override
  String get changeGoOnTitle => 'Chatter med andre apper kan fortsette med dette nummeret';

  @override
  String get changeGoOnBody => 'Så snart du sier ja, app for app, til at det blir kjent der.';

  @override
  String changeConfirmTitle(String number) {
    return 'Bytte til $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Kontoen for $number stenges. Den kan ikke åpnes igjen herfra.';
  }

  @override
  String get changeWorkingTitle => 'Nummeret ditt byttes';

  @override
  String get changeWorkingBody => 'Du kan forlate denne siden. Det fortsetter av seg selv når det er forbindelse.';

  @override
  String get changeSigningIn => 'Logger inn med det nye nummeret';

  @override
  String get changeLeaving => 'Fullfører det som ble begynt med det gamle nummeret';

  @override
  String get changeClosing => 'Kontoen til det gamle nummeret stenges';

  @override
  String get changeDone => 'Ferdig';

  @override
  String get changeLeave => 'Forlat denne siden';

  @override
  String changeDoneTitle(String number) {
    return 'Nummeret ditt er nå $number';
  }

  @override
  String get changeDoneBody => 'Chattene dine er der de var.';

  @override
  String get changeOldTitle => 'Det gamle nummeret ditt';

  @override
  String get changeOldOpenTitle => 'Det gamle nummeret ditt er fortsatt åpent';

  @override
  String changeOldClosed(String number) {
    return 'Kontoen for $number er stengt. Den som skriver dit, får vite at det ikke finnes.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Hjemmetjenesten din stengte ikke kontoen for $number. Be om det: det folk sender dit, ser du ikke.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Det er ikke kjent ennå om kontoen for $number er stengt.';
  }

  @override
  String get changeThirdPartyClosed => 'Chatter med andre apper kan bare leses';

  @override
  String get changeTellTitle => 'Hvem kan få vite det nye nummeret?';

  @override
  String get changeTellBody => 'Chatter med folk i disse appene venter til du lar dem få vite det.';

  @override
  String get changeTell => 'Del';

  @override
  String changeTellTo(String partner) {
    return 'Del det nye nummeret mitt med $partner';
  }

  @override
  String get warningBadlySigned => 'Den nye listen over apper er ikke signert av hjemmetjenesten din. Den siste gyldige brukes.';

  @override
  String get warningRolledBack => 'Hjemmetjenesten din ga en gammel liste over apper. Den siste gyldige brukes.';

  @override
  String get warningMalformed => 'Den nye listen over apper kan ikke leses. Den siste gyldige brukes.';

  @override
  String get warningNewerForm => 'Den nye listen over apper krever en nyere Causeway. Oppdater appen.';

  @override
  String get warningFromTheFuture => 'Den nye listen over apper er fra framtiden. Sjekk telefonens klokke.';

  @override
  String get warningTooLarge => 'Den nye listen over apper er for stor. Den siste gyldige brukes.';

  @override
  String get warningKeyReplacement => 'En nøkkel som signerer listen over apper, byttes ut. Du trenger ikke gjøre noe.';

  @override
  String get blockedTitle => 'Blokkerte personer';

  @override
  String get blockedEmptyTitle => 'Ingen er blokkert';

  @override
  String get blockedEmptyBody => 'Du kan blokkere noen fra chatten eller forespørselen. Personen får ikke vite det.';

  @override
  String get blockedFailedTitle => 'Listen kunne ikke leses';

  @override
  String blockedSince(String date) {
    return 'Siden $date';
  }

  @override
  String get blockedUnblock => 'Opphev blokkering';

  @override
  String blockedUnblockTitle(String name) {
    return 'Oppheve blokkeringen av $name?';
  }

  @override
  String get blockedUnblockBody => 'Personen kan skrive til deg igjen, etter reglene du har valgt.';

  @override
  String get blockedAdd => 'Blokker et nummer';

  @override
  String get blockedAddBody => 'Den som har dette nummeret, blokkeres i alle apper der det er kjent.';

  @override
  String get tourAction => 'Hva er et sikkerhetsnummer?';

  @override
  String get tourKeyTitle => 'Hver enhet har en nøkkel';

  @override
  String get tourKeyBody => 'Meldinger krypteres for enhetene til den andre. Et sikkerhetsnummer er nøkkelen til en enhet, skrevet slik at folk kan sammenligne den.';

  @override
  String get tourCompareTitle => 'Sammenligning viser at ingen er imellom';

  @override
  String get tourCompareBody => 'Gjør det én gang, helst når dere møtes. Er nummeret det samme på begge telefonene? Da kan ingen andre lese det du skriver.';

  @override
  String get tourChangeTitle => 'Hvis det endres, får du vite det';

  @override
  String get tourChangeBody => 'En ny telefon har et nytt nummer. Når du har sammenlignet, går ingenting til en ny enhet før du godtar den.';

  @override
  String get scanAction => 'Skann koden til personen';

  @override
  String get scanHint => 'Rett kameraet mot koden for sikkerhetsnummeret på den andre telefonen.';

  @override
  String scanSame(String name) {
    return 'Det stemmer. Denne enheten til $name regnes nå som sammenlignet.';
  }

  @override
  String get scanDifferent => 'Nøkkelen er en annen. Ikke stol på enheten før du vet hvorfor.';

  @override
  String scanNotNamed(String name) {
    return 'Koden er fra $name, men den nevner ingen av disse enhetene.';
  }

  @override
  String get scanOtherAccount => 'Dette er koden for en annen konto.';

  @override
  String get scanNoCode => 'Dette er ikke koden for et sikkerhetsnummer.';

  @override
  String get scanAgain => 'Skann på nytt';

  @override
  String get scanNoCamera => 'Kameraet kan ikke brukes nå. En annen app bruker det kanskje.';

  @override
  String get scanExplain => 'Kameraet ser etter koden på den andre telefonen og ingenting annet. Ingen bilder blir tatt vare på.';

  @override
  String get safetyTitle => 'Sikkerhetsnummer';

  @override
  String safetyExplained(String name) {
    return 'Sammenlign disse med $name, side om side eller ved å lese dem opp på telefonen. Er de like, er det ingen imellom.';
  }

  @override
  String get safetyMine => 'Telefonen din';

  @override
  String get safetyCode => 'Kode for sikkerhetsnummeret ditt';

  @override
  String safetyCodeBody(String name) {
    return 'Det samme som kode: $name kan skanne den med appen sin.';
  }

  @override
  String get safetyTheirs => 'Enhetene til personen';

  @override
  String get safetyNone => 'Den andre appen har ikke vist noen enhet ennå. Det gjør den når dere skriver til hverandre.';

  @override
  String get safetyFailedTitle => 'Enhetene kunne ikke leses';

  @override
  String safetyDevice(String number) {
    return 'Enhet $number';
  }

  @override
  String get safetyInactive => 'Brukes ikke lenger';

  @override
  String get safetyNoKey => 'Nøkkelen er ikke sett ennå.';

  @override
  String get trustUndecided => 'Ny. Den får ingenting før du godtar den.';

  @override
  String get trustFirstUse => 'Godtatt, ikke sammenlignet';

  @override
  String get trustVerified => 'Sammenlignet og godtatt';

  @override
  String get trustRefused => 'Avvist. Den får ingenting.';

  @override
  String get trustChanged => 'Nøkkelen er endret. Ingenting sendes før du bestemmer deg.';

  @override
  String get safetyMatches => 'De er like';

  @override
  String get safetyAcceptWithout => 'Godta uten å sammenligne';

  @override
  String get safetyRefuse => 'Avvis denne enheten';

  @override
  String get safetyConfirmTitle => 'Er alle sifrene like?';

  @override
  String get safetyConfirmBody => 'Da regnes enheten som sammenlignet, og du får vite det før en annen enhet får meldingene dine.';

  @override
  String get infoTitle => 'Melding';

  @override
  String get infoState => 'Hvordan det står til';

  @override
  String get infoWay => 'Veien dens';

  @override
  String get infoFailedTitle => 'Ingenting er kjent om denne meldingen';

  @override
  String infoWritten(String when) {
    return 'Skrevet $when';
  }

  @override
  String infoArrived(String when) {
    return 'Kom fram $when';
  }

  @override
  String infoServerTook(String when) {
    return 'En server tok den imot $when';
  }

  @override
  String get infoWaits => 'Hvorfor den venter';

  @override
  String get infoFailed => 'Hvorfor den ikke ble sendt';

  @override
  String get infoUnreadable => 'Hvorfor den ikke kan vises';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Fra personens enhet $number';
  }

  @override
  String get infoCopy => 'Kopier hva som skjedde';

  @override
  String get infoCopied => 'Kopiert. Der er ingen ord fra meldingen.';

  @override
  String get traceStored => 'Lagret på denne telefonen';

  @override
  String get traceWaiting => 'Venter';

  @override
  String get tracePreparing => 'Klargjøres';

  @override
  String get tracePrepared => 'Klargjort';

  @override
  String get traceUploading => 'Lastes opp';

  @override
  String get traceUploaded => 'Lastet opp til hjemmetjenesten din';

  @override
  String get traceDownloading => 'Lastes ned';

  @override
  String get traceDownloaded => 'Lastet ned og kontrollert';

  @override
  String get traceSealed => 'Kryptert';

  @override
  String get traceSentAgain => 'Overlevert på nytt';

  @override
  String get traceAcknowledged => 'Hjemmetjenesten din har den';

  @override
  String get traceFoundInArchive => 'Funnet i arkivet til hjemmetjenesten din';

  @override
  String get traceDelivered => 'Den andre enheten har den';

  @override
  String get traceRead => 'Den er lest';

  @override
  String get traceFailed => 'Ikke sendt';

  @override
  String get traceReceived => 'Mottatt og dekryptert';

  @override
  String get traceUnreadable => 'Kunne ikke dekrypteres';

  @override
  String get traceRepaired => 'Kunne dekrypteres likevel';

  @override
  String get traceRefused => 'Avvist';

  @override
  String get diagnosticsShare => 'Send til noen som hjelper';

  @override
  String get bundleTitle => 'Rapport til brukerstøtte';

  @override
  String get bundleBody => 'Dette er alt som sendes. Det står ikke hva du har skrevet, til hvem eller med hvilke nøkler. Les det først.';

  @override
  String get diagnosticsTitle => 'Diagnose';

  @override
  String get diagnosticsBody => 'Hva telefonen vet om forbindelsen sin. Der er ingen melding, ikke noe navn og ingen nøkkel.';

  @override
  String get diagnosticsConnection => 'Forbindelse';

  @override
  String get diagnosticsConnectionOnline => 'Tilkoblet, oppdatert';

  @override
  String get diagnosticsStorage => 'Lagring';

  @override
  String get diagnosticsStorageOk => 'I orden';

  @override
  String get diagnosticsStorageFull => 'Full';

  @override
  String get diagnosticsStorageDamaged => 'Skadet';

  @override
  String get diagnosticsArchive => 'Arkivet til hjemmetjenesten din';

  @override
  String get diagnosticsArchiveThere => 'Det finnes. Det som kom mens du var borte, hentes inn.';

  @override
  String get diagnosticsArchiveNone => 'Ikke noe. Det som går tapt mellom tjenestene, går tapt ubemerket.';

  @override
  String get diagnosticsArchiveUnknown => 'Ikke kjent ennå';

  @override
  String get diagnosticsPartners => 'Liste over apper';

  @override
  String get diagnosticsPartnersNone => 'Ingen ennå';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Nummer $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Denne enheten';

  @override
  String get diagnosticsWarning => 'Problem med listen over apper';

  @override
  String get diagnosticsPolicy => 'Hvem som kan nå deg';

  @override
  String get diagnosticsNumberChange => 'Siste bytte av nummer';

  @override
  String get diagnosticsCopied => 'Kopiert';

  @override
  String get diagnosticsCopy => 'Kopier';

  @override
  String get attachAction => 'Legg ved';

  @override
  String get attachPhoto => 'Ta et bilde';

  @override
  String get attachVideo => 'Ta opp en video';

  @override
  String get attachGallery => 'Bilder og videoer';

  @override
  String get attachFailed => 'Telefonen kunne ikke gi det videre. Prøv igjen.';

  @override
  String get refusedCamera => 'Causeway får ikke bruke kameraet';

  @override
  String get refusedPhotos => 'Causeway får ikke se bildene dine';

  @override
  String get refusedMicrophone => 'Causeway får ikke bruke mikrofonen';

  @override
  String get refusedBody => 'Tillat det i telefonens innstillinger, og prøv igjen.';

  @override
  String sendTo(String name) {
    return 'Send til $name';
  }

  @override
  String get previewCaption => 'Bildetekst';

  @override
  String get previewAlt => 'Beskrivelse';

  @override
  String get previewAltBody => 'Leses opp på denne telefonen. Den følger ikke med: det andre skal vite om bildet, hører hjemme i bildeteksten.';

  @override
  String get previewTrim => 'Del som skal sendes';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Tilpasset til $size, det meste som kan sendes her.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Den er på $size. Det meste som kan sendes her, er $most.';
  }

  @override
  String get previewNotTaken => 'Slike filer kan ikke sendes i denne chatten.';

  @override
  String get previewKeepsAll => 'Sendes som den er, med alt filen inneholder: ofte også hvor og når den ble laget.';

  @override
  String get previewCanRun => 'Den kan kjøres som et program. Noen apper avviser slike filer eller advarer mot dem.';

  @override
  String get previewDisguised => 'Den er noe annet enn navnet sier. Noen apper avviser slike filer eller advarer mot dem.';

  @override
  String get previewFailedTitle => 'Dette kan ikke sendes';

  @override
  String get voiceRecord => 'Ta opp en talemelding';

  @override
  String get voiceHint => 'Hold mikrofonen inne mens du snakker, og slipp for å sende.';

  @override
  String get voiceSlide => 'Dra bort for å avbryte';

  @override
  String get voiceRecording => 'Tar opp';

  @override
  String get voicePaused => 'Opptaket er satt på pause';

  @override
  String get voicePause => 'Sett opptaket på pause';

  @override
  String get voiceResume => 'Fortsett opptaket';

  @override
  String get voiceDelete => 'Slett opptaket';

  @override
  String get voiceDeleteTitle => 'Slette dette opptaket?';

  @override
  String get voiceDeleteBody => 'Ingen har fått det, og det kan ikke hentes tilbake.';

  @override
  String voiceUnsent(String length) {
    return 'Usendt talemelding, $length';
  }

  @override
  String get voiceDiscard => 'Forkast';

  @override
  String get voiceNoMicrophone => 'Mikrofonen kan ikke brukes nå. En annen app bruker den kanskje.';

  @override
  String get kindPhotos => 'Bilder';

  @override
  String get kindVoices => 'Talemeldinger';

  @override
  String get kindVideos => 'Videoer';

  @override
  String get kindFiles => 'Filer';

  @override
  String get qualityHd => 'Høy kvalitet';

  @override
  String get qualityHdBody => 'Bilder og videoer er skarpere og bruker mer data.';

  @override
  String get autoAlways => 'På alle nettverk';

  @override
  String get autoWifi => 'Bare på wifi';

  @override
  String get autoNever => 'Aldri';

  @override
  String get storageTitle => 'Lagring og data';

  @override
  String get storageDownload => 'Lastes ned uten å spørre';

  @override
  String get storageDownloadBody => 'Alt annet lastes ned når du trykker på det. Fra folk som bare har sendt en forespørsel, lastes ingenting ned.';

  @override
  String get storageSending => 'Det du sender';

  @override
  String get storageLowData => 'Mindre data for talemeldinger';

  @override
  String get storageLowDataBody => 'En tredel mindre, og litt mindre klart.';

  @override
  String get storageUse => 'Brukt plass';

  @override
  String storageTotal(String size) {
    return '$size i alt';
  }

  @override
  String get storageByKind => 'Etter type';

  @override
  String get storageByChat => 'Etter chat';

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
  String get storageOlder => 'Fjern det som er eldre';

  @override
  String get storageMonth => 'Eldre enn en måned';

  @override
  String get storageMonths => 'Eldre enn tre måneder';

  @override
  String get storageYear => 'Eldre enn et år';

  @override
  String storageConfirmSize(String size) {
    return '$size blir ledig.';
  }

  @override
  String get storageConfirm => 'Meldingene blir. Det du har mottatt, kan bare lastes ned på nytt så lenge avsenderens tjeneste fortsatt har det.';

  @override
  String get storageYes => 'Fjern';

  @override
  String storageFreed(String size) {
    return '$size er ledig igjen.';
  }

  @override
  String get storageFreedNothing => 'Det var ingenting å fjerne.';

  @override
  String get storageEmptyTitle => 'Ingen medier på denne telefonen';

  @override
  String get storageEmptyBody => 'Bilder, talemeldinger, videoer og filer fra chattene dine telles her.';

  @override
  String get storageFailedTitle => 'Brukt plass kunne ikke leses';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chat med en annen app: $partner';
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
        'AE': 'De forente arabiske emirater',
        'AF': 'Afghanistan',
        'AG': 'Antigua og Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albania',
        'AM': 'Armenia',
        'AO': 'Angola',
        'AQ': 'Antarktis',
        'AR': 'Argentina',
        'AS': 'Amerikansk Samoa',
        'AT': 'Østerrike',
        'AU': 'Australia',
        'AW': 'Aruba',
        'AX': 'Åland',
        'AZ': 'Aserbajdsjan',
        'BA': 'Bosnia-Hercegovina',
        'BB': 'Barbados',
        'BD': 'Bangladesh',
        'BE': 'Belgia',
        'BF': 'Burkina Faso',
        'BG': 'Bulgaria',
        'BH': 'Bahrain',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint-Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei',
        'BO': 'Bolivia',
        'BQ': 'Karibisk Nederland',
        'BR': 'Brasil',
        'BS': 'Bahamas',
        'BT': 'Bhutan',
        'BV': 'Bouvetøya',
        'BW': 'Botswana',
        'BY': 'Belarus',
        'BZ': 'Belize',
        'CA': 'Canada',
        'CC': 'Kokosøyene',
        'CD': 'Kongo',
        'CF': 'Den sentralafrikanske republikk',
        'CG': 'Kongo-Brazzaville',
        'CH': 'Sveits',
        'CI': 'Elfenbenskysten',
        'CK': 'Cookøyene',
        'CL': 'Chile',
        'CM': 'Kamerun',
        'CN': 'Kina',
        'CO': 'Colombia',
        'CP': 'Clippertonøya',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Kapp Verde',
        'CW': 'Curaçao',
        'CX': 'Christmasøya',
        'CY': 'Kypros',
        'CZ': 'Tsjekkia',
        'DE': 'Tyskland',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Danmark',
        'DM': 'Dominica',
        'DO': 'Den dominikanske republikk',
        'DZ': 'Algerie',
        'EA': 'Ceuta og Melilla',
        'EC': 'Ecuador',
        'EE': 'Estland',
        'EG': 'Egypt',
        'EH': 'Vest-Sahara',
        'ER': 'Eritrea',
        'ES': 'Spania',
        'ET': 'Etiopia',
        'FI': 'Finland',
        'FJ': 'Fiji',
        'FK': 'Falklandsøyene',
        'FM': 'Mikronesiaføderasjonen',
        'FO': 'Færøyene',
        'FR': 'Frankrike',
        'GA': 'Gabon',
        'GB': 'Storbritannia',
        'GD': 'Grenada',
        'GE': 'Georgia',
        'GF': 'Fransk Guyana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Grønland',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Ekvatorial-Guinea',
        'GR': 'Hellas',
        'GS': 'Sør-Georgia og Sør-Sandwichøyene',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'Hongkong SAR Kina',
        'HM': 'Heard- og McDonaldøyene',
        'HN': 'Honduras',
        'HR': 'Kroatia',
        'HT': 'Haiti',
        'HU': 'Ungarn',
        'IC': 'Kanariøyene',
        'ID': 'Indonesia',
        'IE': 'Irland',
        'IL': 'Israel',
        'IM': 'Man',
        'IN': 'India',
        'IO': 'Det britiske territoriet i Indiahavet',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Island',
        'IT': 'Italia',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordan',
        'JP': 'Japan',
        'KE': 'Kenya',
        'KG': 'Kirgisistan',
        'KH': 'Kambodsja',
        'KI': 'Kiribati',
        'KM': 'Komorene',
        'KN': 'Saint Kitts og Nevis',
        'KP': 'Nord-Korea',
        'KR': 'Sør-Korea',
        'KW': 'Kuwait',
        'KY': 'Caymanøyene',
        'KZ': 'Kasakhstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'St. Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Litauen',
        'LU': 'Luxemburg',
        'LV': 'Latvia',
        'LY': 'Libya',
        'MA': 'Marokko',
        'MC': 'Monaco',
        'MD': 'Moldova',
        'ME': 'Montenegro',
        'MF': 'Saint-Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshalløyene',
        'MK': 'Nord-Makedonia',
        'ML': 'Mali',
        'MM': 'Myanmar (Burma)',
        'MN': 'Mongolia',
        'MO': 'Macao SAR Kina',
        'MP': 'Nord-Marianene',
        'MQ': 'Martinique',
        'MR': 'Mauritania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldivene',
        'MW': 'Malawi',
        'MX': 'Mexico',
        'MY': 'Malaysia',
        'MZ': 'Mosambik',
        'NA': 'Namibia',
        'NC': 'Ny-Caledonia',
        'NE': 'Niger',
        'NF': 'Norfolkøya',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Nederland',
        'NO': 'Norge',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'New Zealand',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Fransk Polynesia',
        'PG': 'Papua Ny-Guinea',
        'PH': 'Filippinene',
        'PK': 'Pakistan',
        'PL': 'Polen',
        'PM': 'Saint-Pierre-et-Miquelon',
        'PN': 'Pitcairnøyene',
        'PR': 'Puerto Rico',
        'PS': 'Det palestinske området',
        'PT': 'Portugal',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'Réunion',
        'RO': 'Romania',
        'RS': 'Serbia',
        'RU': 'Russland',
        'RW': 'Rwanda',
        'SA': 'Saudi-Arabia',
        'SB': 'Salomonøyene',
        'SC': 'Seychellene',
        'SD': 'Sudan',
        'SE': 'Sverige',
        'SG': 'Singapore',
        'SH': 'St. Helena',
        'SI': 'Slovenia',
        'SJ': 'Svalbard og Jan Mayen',
        'SK': 'Slovakia',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Surinam',
        'SS': 'Sør-Sudan',
        'ST': 'São Tomé og Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Syria',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks- og Caicosøyene',
        'TD': 'Tsjad',
        'TF': 'De franske sørterritorier',
        'TG': 'Togo',
        'TH': 'Thailand',
        'TJ': 'Tadsjikistan',
        'TK': 'Tokelau',
        'TL': 'Øst-Timor',
        'TM': 'Turkmenistan',
        'TN': 'Tunisia',
        'TO': 'Tonga',
        'TR': 'Tyrkia',
        'TT': 'Trinidad og Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzania',
        'UA': 'Ukraina',
        'UG': 'Uganda',
        'UM': 'USAs ytre øyer',
        'US': 'USA',
        'UY': 'Uruguay',
        'UZ': 'Usbekistan',
        'VA': 'Vatikanstaten',
        'VC': 'St. Vincent og Grenadinene',
        'VE': 'Venezuela',
        'VG': 'De britiske jomfruøyene',
        'VI': 'De amerikanske jomfruøyene',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis og Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Sør-Afrika',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
