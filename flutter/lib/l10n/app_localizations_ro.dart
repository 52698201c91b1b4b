// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Romanian Moldavian Moldovan (`ro`).
class AppLocalizationsRo extends AppLocalizations {
  AppLocalizationsRo([String locale = 'ro']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Acceptă';

  @override
  String get actionAgain => 'Încearcă din nou';

  @override
  String get actionBack => 'Înapoi';

  @override
  String get actionBlock => 'Blochează';

  @override
  String get actionCancel => 'Anulează';

  @override
  String get actionClose => 'Închide';

  @override
  String get actionContinue => 'Continuă';

  @override
  String get actionCopy => 'Copiază textul';

  @override
  String get actionDismiss => 'Nu acum';

  @override
  String get actionDone => 'Gata';

  @override
  String get actionMore => 'Mai multe';

  @override
  String get actionOpenSettings => 'Deschide setările';

  @override
  String get actionRefuse => 'Refuză';

  @override
  String get actionReport => 'Raportează';

  @override
  String get actionSearch => 'Caută';

  @override
  String get actionSetUp => 'Configurează';

  @override
  String get actionSignInAgain => 'Conectează-te din nou';

  @override
  String get actionUndo => 'Anulează acțiunea';

  @override
  String get loading => 'Se încarcă';

  @override
  String get linkCopied => 'Copiat';

  @override
  String listAnd(String first, String last) {
    return '$first și $last';
  }

  @override
  String get openingTitle => 'Se deschid conversațiile tale';

  @override
  String get openingFailedTitle => 'Conversațiile tale nu au putut fi deschise';

  @override
  String get openingRecover => 'Recuperează ce se poate citi';

  @override
  String get openingRecoverExplained => 'Fișierul deteriorat rămâne neschimbat lângă cel nou. Cei cărora le scrii vor vedea un nou număr de siguranță.';

  @override
  String get openingRecovering => 'Se recuperează conversațiile tale';

  @override
  String get openingAnew => 'Șterge și conectează-te din nou';

  @override
  String get openingAnewExplained => 'Dacă nu ajută, cheia s-a pierdut, ca după o resetare sau cu o copie de rezervă de pe alt telefon. Atunci nimeni nu poate citi conversațiile de pe acest telefon. Le poți șterge aici și te poți conecta din nou.';

  @override
  String get openingAnewQuestion => 'Ștergi conversațiile de pe acest telefon?';

  @override
  String get openingAnewConsequence => 'Nu pot fi aduse înapoi. Cei cărora le scrii vor vedea un nou număr de siguranță.';

  @override
  String get recoveredTitle => 'Conversațiile tale au fost recuperate';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de mesaje au fost salvate.',
      few: '$count mesaje au fost salvate.',
      one: 'Un mesaj a fost salvat.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de conversații au fost salvate.',
      few: '$count conversații au fost salvate.',
      one: 'O conversație a fost salvată.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de mesaje sunt încă de trimis. Pleacă de la sine.',
      few: '$count mesaje sunt încă de trimis. Pleacă de la sine.',
      one: 'Un mesaj este încă de trimis. Pleacă de la sine.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Cel mult $count de mesaje și conversații nu au putut fi citite.',
      few: 'Cel mult $count mesaje și conversații nu au putut fi citite.',
      one: 'Un mesaj sau o conversație nu a putut fi citită.',
      zero: 'Din câte se știe, nu lipsește nimic.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Cei cărora le scrii văd un nou număr de siguranță. Compară-l din nou cu cei cu care l-ai comparat.';

  @override
  String get recoveredAside => 'Fișierul deteriorat a fost păstrat. Șterge-l când nu îți lipsește nimic.';

  @override
  String get recoveredDelete => 'Șterge fișierul deteriorat';

  @override
  String get recoveredDeleted => 'Fișierul deteriorat a fost șters.';

  @override
  String get welcomeTitle => 'O singură aplicație. Și pentru cei din alte aplicații.';

  @override
  String get welcomeBody => 'Cu Causeway le scrii celor care folosesc altă aplicație de mesaje, cu criptare integrală și de pe numărul pe care îl ai.';

  @override
  String get welcomePointEncrypted => 'Mereu cu criptare integrală. Altfel nu se trimite nimic.';

  @override
  String get welcomePointShared => 'Cei din alte aplicații îți află numărul de telefon și nimic altceva despre tine.';

  @override
  String get welcomePointYours => 'Dezactivat până îl activezi. Tu alegi ce aplicații te pot contacta.';

  @override
  String get welcomeStart => 'Începe cu numărul meu';

  @override
  String get numberTitle => 'Numărul tău de telefon';

  @override
  String get numberBody => 'După el te recunosc ceilalți. Se scrie cu prefixul țării.';

  @override
  String get numberCountry => 'Țară';

  @override
  String get numberCountryOther => 'Altă țară: scrie + și prefixul ei';

  @override
  String get numberCountrySearch => 'Caută o țară';

  @override
  String get numberCountryNone => 'Nicio țară cu acest nume în listă. Scrie în număr + și prefixul.';

  @override
  String get numberCountriesInside => 'Spațiul Economic European';

  @override
  String get numberCountriesOutside => 'Alte țări';

  @override
  String get numberField => 'Număr de telefon';

  @override
  String get numberEligibleTitle => 'Cu acest număr sunt posibile conversații cu alte aplicații';

  @override
  String get numberEligibleBody => 'Aparține Spațiului Economic European, unde legea deschide aplicațiile de mesaje unele către altele. Decizi mai târziu dacă le folosești.';

  @override
  String get numberOutsideTitle => 'Cu acest număr nu există conversații cu alte aplicații';

  @override
  String get numberOutsideBody => 'Sunt pentru numere din Spațiul Economic European. Restul funcționează. Contează numărul, nu unde ești.';

  @override
  String get eligibilityInEea => 'Numărul aparține Spațiului Economic European.';

  @override
  String get eligibilityOutsideEea => 'Numărul aparține unei regiuni din afara Spațiului Economic European.';

  @override
  String get eligibilityNoRegion => 'Numărul nu aparține niciunei țări. Verifică primele cifre.';

  @override
  String get eligibilityNotInternational => 'Scrie numărul cu + și prefixul țării, de exemplu +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Acesta nu este un număr de telefon. Are numai cifre, după un +.';

  @override
  String get eligibilityUnknownCountryCode => 'Nicio țară nu are acest prefix. Verifică cifrele de după +.';

  @override
  String get eligibilityTooShort => 'Numărul este prea scurt pentru țara lui. Lipsesc cifre?';

  @override
  String get eligibilityTooLong => 'Numărul este prea lung pentru țara lui. E o cifră în plus?';

  @override
  String get eligibilityNotAssigned => 'Țara lui nu a alocat un astfel de număr. Verifică cifrele.';

  @override
  String get eligibilityMore => 'Ce numere contează';

  @override
  String get eligibilityTitle => 'Ce numere contează';

  @override
  String get eligibilityNumber => 'Contează numărul, nu unde ești';

  @override
  String get eligibilityNumberBody => 'Dreptul european deschide aplicațiile de mesaje unele către altele pentru cei al căror număr aparține Spațiului Economic European. În călătorie nu se schimbă nimic.';

  @override
  String get eligibilityBoth => 'Amândoi';

  @override
  String get eligibilityBothBody => 'Și cealaltă persoană trebuie să fie în Spațiul Economic European. Unde oamenii sunt cunoscuți după număr, contează acel număr; pentru ceilalți garantează aplicația lor.';

  @override
  String get eligibilityLeaving => 'Dacă îți schimbi numărul';

  @override
  String get eligibilityLeavingBody => 'Cu un număr din altă parte, conversațiile tale cu alte aplicații rămân pe acest telefon și pot fi citite. Nimic nu se trimite și nu se primește în ele până când ai din nou un număr de aici.';

  @override
  String get signInTitle => 'Conectează-te';

  @override
  String get signInBody => 'Serviciul tău îți ține contul. De la el ai o parolă sau un cod.';

  @override
  String signInAs(String number) {
    return 'Conectare ca $number';
  }

  @override
  String get signInService => 'Serviciul tău';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Parolă';

  @override
  String get signInSecretShow => 'Arată parola';

  @override
  String get signInSecretHide => 'Ascunde parola';

  @override
  String get signInWithToken => 'Am în schimb un cod de conectare';

  @override
  String get signInWithPassword => 'Am în schimb o parolă';

  @override
  String get signInToken => 'Cod de conectare';

  @override
  String get signInButton => 'Conectează-te';

  @override
  String get signInStoring => 'Se pregătește telefonul';

  @override
  String signInConnecting(String service) {
    return 'Se contactează $service';
  }

  @override
  String get signInMissingService => 'Scrie numele serviciului tău, de exemplu home.example.';

  @override
  String get signInMissingSecret => 'Scrie parola sau codul de la serviciul tău.';

  @override
  String signInSlow(String service) {
    return '$service nu a răspuns încă. Causeway încearcă în continuare. Poți aștepta sau poți merge mai departe și reveni mai târziu.';
  }

  @override
  String get signInGoOn => 'Continuă fără să aștepți';

  @override
  String get signInRefused => 'Serviciul tău nu cunoaște acest număr cu această parolă. Verifică-le pe amândouă.';

  @override
  String get signInBadAddress => 'Nu există un serviciu cu acest nume. Verifică-l.';

  @override
  String get signInStartOver => 'Ia-o de la capăt cu alt număr sau serviciu';

  @override
  String signInAgainBody(String service) {
    return '$service nu mai acceptă parola sau codul de pe acest telefon. Conversațiile tale rămân.';
  }

  @override
  String get removeAccount => 'Elimină contul de pe acest telefon';

  @override
  String get removeAccountTitle => 'Elimini contul și ștergi toate conversațiile?';

  @override
  String removeAccountBody(String service) {
    return 'Toate conversațiile și mesajele de pe acest telefon se șterg. Nu sunt păstrate în altă parte și nu pot fi recuperate. Contul tău la $service rămâne; când te conectezi din nou, ceilalți văd un nou număr de siguranță.';
  }

  @override
  String get removeAccountYes => 'Șterge tot';

  @override
  String get inboxTitle => 'Conversații';

  @override
  String get inboxThirdPartyTitle => 'Conversații cu alte aplicații';

  @override
  String get inboxArchiveTitle => 'Conversații arhivate';

  @override
  String get inboxEmptyTitle => 'Nicio conversație încă';

  @override
  String get inboxEmptyBody => 'Scrie-i cuiva, iar conversația apare aici.';

  @override
  String get inboxEmptyUnreadTitle => 'Totul e citit';

  @override
  String get inboxEmptyUnreadBody => 'Nu există conversații necitite.';

  @override
  String get inboxEmptyArchiveTitle => 'Nimic arhivat';

  @override
  String get inboxEmptyArchiveBody => 'Glisează o conversație într-o parte ca s-o pui aici.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Nicio conversație pe $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Scrie-i cuiva acolo, iar conversația apare aici.';

  @override
  String get inboxFailedTitle => 'Conversațiile tale nu au putut fi citite';

  @override
  String get inboxFilterAll => 'Toate';

  @override
  String get inboxFilterUnread => 'Necitite';

  @override
  String get inboxNewChat => 'Conversație nouă';

  @override
  String get inboxSettings => 'Setări';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de cereri',
      few: '$count cereri',
      one: 'O cerere',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Ți-au scris persoane pe care nu le cunoști';

  @override
  String get inboxThirdPartyRow => 'Conversații cu alte aplicații';

  @override
  String get inboxArchivedRow => 'Arhivate';

  @override
  String inboxDraft(String text) {
    return 'Ciornă: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Tu: $text';
  }

  @override
  String get inboxNothingYet => 'Nimic scris încă';

  @override
  String get inboxPinned => 'Fixată';

  @override
  String get inboxMuted => 'Fără sunet';

  @override
  String get inboxMarkedUnread => 'Marcată ca necitită';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de mesaje necitite',
      few: '$count mesaje necitite',
      one: 'Un mesaj necitit',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de conversații necitite',
      few: '$count conversații necitite',
      one: 'o conversație necitită',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'pe $partner';
  }

  @override
  String get inboxPin => 'Fixează';

  @override
  String get inboxUnpin => 'Anulează fixarea';

  @override
  String get inboxMute => 'Oprește sunetul';

  @override
  String get inboxUnmute => 'Pornește sunetul';

  @override
  String get inboxMuteHour => 'Pentru o oră';

  @override
  String get inboxMuteDay => 'Pentru o zi';

  @override
  String get inboxMuteAlways => 'Până îl pornesc eu';

  @override
  String get inboxArchive => 'Arhivează';

  @override
  String get inboxUnarchive => 'Scoate din arhivă';

  @override
  String inboxArchivedNow(String name) {
    return 'Conversația cu $name este în arhivă.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Conversația cu $name a fost scoasă din arhivă.';
  }

  @override
  String get inboxMarkRead => 'Marchează ca citită';

  @override
  String get inboxMarkUnread => 'Marchează ca necitită';

  @override
  String get inboxYesterday => 'Ieri';

  @override
  String get inboxToday => 'Azi';

  @override
  String get noticeTitle => 'Scrie-le celor din alte aplicații';

  @override
  String noticeBody(String apps) {
    return 'De aici poți contacta acum: $apps. E dezactivat până îl configurezi.';
  }

  @override
  String get bannerToken => 'Codul tău de conectare expiră curând. Introdu unul nou, ca mesajele să vină în continuare.';

  @override
  String get bannerOffline => 'Fără conexiune. Ce scrii se păstrează și se trimite mai târziu.';

  @override
  String get bannerConnecting => 'Se conectează…';

  @override
  String get bannerUntrusted => 'Această rețea nu lasă Causeway să ajungă la serviciul tău. Wi-Fi-ul cere mai întâi o conectare?';

  @override
  String get bannerStorageFull => 'Telefonul este plin. Eliberează spațiu: până atunci mesajele nu pot fi salvate.';

  @override
  String get bannerStorageDamaged => 'Fișierul cu conversațiile tale este deteriorat. Închide Causeway și deschide-l din nou ca să-l recuperezi.';

  @override
  String get stopCredentialsRefused => 'Serviciul tău a refuzat numărul sau parola. Conectează-te din nou.';

  @override
  String get stopAccountDisabled => 'Serviciul tău a dezactivat acest cont. Întreabă de ce.';

  @override
  String get stopNoSafeLogin => 'Serviciul tău nu oferă o cale sigură de conectare. Parola nu a fost trimisă. Anunță-ți serviciul.';

  @override
  String get stopUntrustedServer => 'Serverul nu poate dovedi că este serviciul tău. Nu s-a trimis nimic. Încearcă altă rețea.';

  @override
  String get stopReplaced => 'Alt telefon s-a conectat la acest cont. Doar unul poate fi activ.';

  @override
  String get stopBadAddress => 'Adresa serviciului tău nu este validă. Conectează-te din nou.';

  @override
  String get searchHint => 'Cuvinte din mesajele tale';

  @override
  String get searchClear => 'Golește';

  @override
  String get searchEmptyTitle => 'Caută în mesajele tale';

  @override
  String get searchEmptyBody => 'Scrie un cuvânt sau începutul lui. Nimic nu pleacă de pe acest telefon.';

  @override
  String get searchNothingTitle => 'Nimic găsit';

  @override
  String get searchNothingBody => 'Niciun mesaj nu are toate aceste cuvinte.';

  @override
  String searchMore(int count) {
    return 'Acestea sunt cele mai noi $count. Adaugă un cuvânt ca să găsești mai vechi.';
  }

  @override
  String get chatMessageHint => 'Mesaj';

  @override
  String get chatSend => 'Trimite';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % din cât încape într-un mesaj';
  }

  @override
  String get chatEmptyTitle => 'Spune salut';

  @override
  String get chatEmptyNative => 'Mesajele de aici au criptare integrală.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name folosește $partner. Mesajele au criptare integrală; pentru ce primește $partner se aplică termenii acelei aplicații.';
  }

  @override
  String get chatFailedTitle => 'Această conversație nu a putut fi citită';

  @override
  String chatOn(String partner) {
    return 'pe $partner';
  }

  @override
  String get chatNotConnected => 'Fără conexiune';

  @override
  String get chatThirdParty => 'Conversație cu altă aplicație';

  @override
  String chatPartnerBanner(String partner) {
    return 'Această persoană folosește $partner. Pentru ce trimiți se aplică politica de confidențialitate și termenii acelei aplicații.';
  }

  @override
  String get chatSafety => 'Număr de siguranță și dispozitive';

  @override
  String get chatJumpToNewest => 'Mergi la cel mai nou mesaj';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Mergi la cel mai nou mesaj, $count de necitite',
      few: 'Mergi la cel mai nou mesaj, $count necitite',
      one: 'Mergi la cel mai nou mesaj, unul necitit',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de mesaje necitite',
      few: '$count mesaje necitite',
      one: 'Un mesaj necitit',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Blochezi $name?';
  }

  @override
  String get chatBlockBody => 'Nu veți mai auzi unul de altul, în nicio aplicație unde numărul este cunoscut. Persoana nu este anunțată.';

  @override
  String get chatLoadingMore => 'Se încarcă mai multe mesaje';

  @override
  String get chatMoreFailed => 'Restul nu a putut fi citit. Încearcă din nou';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner nu spune când ajung mesajele. Mai mult decât „trimis” nu se poate ști.';
  }

  @override
  String get chatYouWrote => 'Ai scris';

  @override
  String chatTheyWrote(String name) {
    return '$name a scris';
  }

  @override
  String get chatYouSent => 'Ai trimis';

  @override
  String chatTheySent(String name) {
    return '$name a trimis';
  }

  @override
  String get transferWaiting => 'În așteptare';

  @override
  String get transferNetwork => 'Așteaptă rețeaua';

  @override
  String get transferWifi => 'Așteaptă Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Se pregătește $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Se încarcă $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Se descarcă $percent %';
  }

  @override
  String get transferOffered => 'Nedescărcat';

  @override
  String get transferGone => 'Nu mai există';

  @override
  String get transferFailed => 'Nu se poate deschide';

  @override
  String get transferRemoved => 'Eliminat de pe acest telefon';

  @override
  String get mediaDownload => 'Descarcă';

  @override
  String mediaDownloadSize(String size) {
    return 'Descarcă, $size';
  }

  @override
  String get mediaStop => 'Oprește';

  @override
  String get mediaOpen => 'Deschide';

  @override
  String get mediaPlay => 'Redă';

  @override
  String get mediaPause => 'Pauză';

  @override
  String mediaSpeed(String speed) {
    return 'Viteză: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Poziție';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position din $length';
  }

  @override
  String get mediaShare => 'Distribuie';

  @override
  String get mediaSave => 'Salvează în fotografii';

  @override
  String get mediaSaved => 'Salvat în fotografiile tale.';

  @override
  String get mediaSaveRefused => 'Causeway nu are voie să adauge în fotografiile tale. Permite asta în setările telefonului.';

  @override
  String get mediaSaveFailed => 'Nu s-a putut salva. Vezi dacă telefonul are spațiu.';

  @override
  String get mediaShareFailed => 'Telefonul nu a putut arăta unde se poate trimite.';

  @override
  String get mediaPhotoFailed => 'Fotografia nu poate fi afișată';

  @override
  String get mediaVideoFailed => 'Videoclipul nu poate fi redat';

  @override
  String get mediaAskAgain => 'Cere-l din nou';

  @override
  String mediaAskPhoto(String time) {
    return 'Poți să-mi trimiți din nou fotografia de la $time? Nu o mai pot descărca.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Poți să-mi trimiți din nou mesajul vocal de la $time? Nu îl mai pot descărca.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Poți să-mi trimiți din nou videoclipul de la $time? Nu îl mai pot descărca.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Poți să-mi trimiți din nou fișierul de la $time? Nu îl mai pot descărca.';
  }

  @override
  String get fileWarnTitle => 'Deschizi acest fișier?';

  @override
  String get fileWarnCanRun => 'Poate rula ca un program și face ce vrea pe acest telefon. Deschide-l doar dacă îl așteptai de la această persoană.';

  @override
  String get fileWarnDisguised => 'Este altceva decât spune numele. Deschide-l doar dacă știi de ce.';

  @override
  String get fileCanRun => 'Poate rula ca program';

  @override
  String get fileDisguised => 'Nu este ce spune numele';

  @override
  String get chatWarning => 'De pe un dispozitiv pe care nu l-ai acceptat. Uită-te la el înainte să ai încredere.';

  @override
  String get chatRetry => 'Trimite din nou';

  @override
  String get chatInfo => 'Ce s-a întâmplat cu el';

  @override
  String get chatDetails => 'Detalii';

  @override
  String get detailsMuted => 'Fără sunet';

  @override
  String detailsMutedUntil(String when) {
    return 'Fără sunet până la $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Despre $partner';
  }

  @override
  String get detailsAppBody => 'Ce poate face și ce reguli are';

  @override
  String detailsUnblocked(String name) {
    return '$name îți poate scrie din nou, după regulile stabilite de tine.';
  }

  @override
  String get exportAction => 'Exportă conversația';

  @override
  String get exportTitle => 'Exporți această conversație?';

  @override
  String get exportBody => 'Toate mesajele ei se scriu într-un fișier, iar tu alegi unde ajunge. Fotografiile, mesajele vocale, videoclipurile și fișierele sunt numite în el, nu incluse. Fișierul nu este criptat: cine îl are îl poate citi.';

  @override
  String get exportYes => 'Exportă';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de mesaje au fost exportate.',
      few: '$count mesaje au fost exportate.',
      one: 'Un mesaj a fost exportat.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Șterge conversația';

  @override
  String deleteTitle(String name) {
    return 'Ștergi conversația cu $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Toate mesajele ei se șterg definitiv de pe acest telefon, iar ce nu a fost trimis nu se mai trimite. $name păstrează ce are.';
  }

  @override
  String get deleteYes => 'Șterge';

  @override
  String get deleteDone => 'Conversația a fost ștearsă.';

  @override
  String get stateQueued => 'Așteaptă să fie trimis';

  @override
  String get stateSending => 'Se trimite';

  @override
  String get stateSent => 'Trimis';

  @override
  String get stateDelivered => 'Livrat';

  @override
  String get stateRead => 'Citit';

  @override
  String get stateFailed => 'Netrimis';

  @override
  String get stateReceived => 'Primit';

  @override
  String get stateUnreadable => 'Nu poate fi afișat';

  @override
  String get stateNotice => 'Notă';

  @override
  String get reasonNoKeys => 'Cealaltă aplicație nu a publicat încă chei. Se încearcă din nou de la sine.';

  @override
  String get reasonUnreachable => 'Celălalt serviciu nu poate fi contactat. Se încearcă din nou de la sine.';

  @override
  String get reasonKeyChanged => 'Unul dintre dispozitivele persoanei are acum altă cheie. Compară numărul de siguranță, apoi decide.';

  @override
  String get reasonNoAcceptedDevice => 'Niciunul dintre dispozitivele persoanei nu este acceptat. Uită-te la ele și acceptă unul.';

  @override
  String get reasonRefused => 'Celălalt serviciu l-a refuzat. Verifică despre cine e vorba, apoi trimite-l din nou.';

  @override
  String get reasonNotForThisDevice => 'Nu a fost criptat pentru acest telefon. Cere să fie trimis din nou: mesajele noi pot fi citite.';

  @override
  String get reasonNoSession => 'Nu a putut fi decriptat. Legătura cu celălalt dispozitiv se reînnoiește. Cere să fie trimis din nou.';

  @override
  String get reasonBadCiphertext => 'Nu a putut fi decriptat: a fost modificat pe drum. Legătura se reînnoiește. Cere să fie trimis din nou.';

  @override
  String get reasonUnknownPrekey => 'A fost criptat cu o cheie deja folosită. Legătura se reînnoiește. Cere să fie trimis din nou.';

  @override
  String get reasonTooFarAhead => 'Prea multe mesaje dinaintea lui nu au ajuns niciodată. Cere să fie trimis din nou.';

  @override
  String get reasonTooLate => 'A venit mult după mesaje scrise mai târziu. Cere să fie trimis din nou.';

  @override
  String get reasonMalformed => 'Este deteriorat. Cere să fie trimis din nou.';

  @override
  String get reasonUnencrypted => 'A venit fără criptare și a fost refuzat. Cere persoanei să activeze criptarea.';

  @override
  String get reasonUnknownKind => 'Causeway nu poate afișa acest fel de mesaj. Cere persoanei să-l scrie.';

  @override
  String get reasonOtherEncryption => 'Este criptat într-un fel pe care Causeway nu îl cunoaște. Cere persoanei să folosească versiunea cea mai nouă a aplicației.';

  @override
  String get reasonWeakerEncryption => 'Este criptat mai slab decât această conversație și a fost refuzat. Cere persoanei să folosească versiunea cea mai nouă a aplicației.';

  @override
  String get reasonDatabaseDamaged => 'Aștepta într-un fișier care s-a deteriorat și poate a fost trimis. Trimite-l din nou dacă nu a ajuns.';

  @override
  String get reasonCancelled => 'L-ai oprit tu. Trimite-l din nou când vrei.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Este prea mare: cel mult $size. Folosește ceva mai mic.';
  }

  @override
  String get reasonMediaNotAuthentic => 'A fost modificat pe drum și nu este afișat. Cere să fie trimis din nou.';

  @override
  String get reasonMediaHost => 'Se află pe un server pe care cealaltă aplicație nu l-a indicat. Causeway nu ia nimic de acolo. Cere să fie trimis altfel.';

  @override
  String get reasonNoMediaService => 'Serviciul tău nu transportă fotografii sau fișiere. Textul poate fi trimis.';

  @override
  String get reasonMediaGone => 'Celălalt serviciu nu îl mai are. Cere să fie trimis din nou.';

  @override
  String get reasonMediaMetered => 'Așteaptă Wi-Fi. Îl poți descărca și acum.';

  @override
  String get reasonNoSpace => 'Nu mai e loc pentru el pe acest telefon. Eliberează puțin; apoi continuă de la sine.';

  @override
  String get mediaProblemTooLate => 'Pregătirea a durat prea mult. Încearcă din nou sau folosește un fișier mai mic.';

  @override
  String get mediaProblemUnsupported => 'Causeway nu poate folosi acest fel de fișier. Salvează-l mai întâi în alt format.';

  @override
  String get mediaProblemDamaged => 'Fișierul este deteriorat. Altă copie ar putea merge.';

  @override
  String get mediaProblemTooLarge => 'Fișierul este prea mare. Folosește unul mai mic.';

  @override
  String get mediaProblemCodec => 'Telefonul nu a putut prelucra fișierul. Încearcă din nou sau folosește alt fișier.';

  @override
  String get mediaProblemIo => 'Fișierul nu a putut fi citit. Vezi dacă mai este acolo.';

  @override
  String get mediaInTooLarge => 'Este prea mare pentru a fi deschis în siguranță. Cere ceva mai mic.';

  @override
  String get mediaInUnsupported => 'Causeway nu poate afișa acest fel de fișier. Cere-l în alt format.';

  @override
  String get mediaInDamaged => 'Fișierul este deteriorat. Cere să fie trimis din nou.';

  @override
  String get mediaInTooLate => 'Deschiderea a durat prea mult. Încearcă din nou.';

  @override
  String get refusalBlocked => 'Ai blocat această persoană.';

  @override
  String get refusalNotEligible => 'Conversațiile cu alte aplicații sunt pentru numere din Spațiul Economic European. Ce este aici poate fi citit.';

  @override
  String get refusalNotYetInCountry => 'Conversațiile cu alte aplicații nu au început încă în țara ta. Causeway te anunță.';

  @override
  String get refusalSwitchedOff => 'Conversațiile cu alte aplicații sunt dezactivate. Ce este aici poate fi citit.';

  @override
  String get refusalNotAdmitted => 'Serviciul tău nu lucrează cu această aplicație. Ce este aici poate fi citit.';

  @override
  String get refusalPartnerNotOpen => 'Această aplicație este încă testată. Causeway te anunță când se deschide.';

  @override
  String get refusalPartnerSuspended => 'Serviciul tău a suspendat deocamdată această aplicație. Ce este aici poate fi citit.';

  @override
  String get refusalPartnerWithdrawn => 'Această aplicație nu mai participă. Ce este aici poate fi citit.';

  @override
  String get refusalPartnerNotChosen => 'Nu ai ales această aplicație. Ce este aici poate fi citit.';

  @override
  String get refusalPeerNotEligible => 'Numărul persoanei nu aparține Spațiului Economic European.';

  @override
  String get refusalNumberNotAgreed => 'Cei din această aplicație nu îți cunosc încă noul număr.';

  @override
  String get refusalDirectoryExpired => 'Lista de aplicații este expirată. Conectează-te la internet, apoi încearcă din nou.';

  @override
  String get refusalRequestNotAccepted => 'Acceptă mai întâi cererea.';

  @override
  String get refusalRequestRefused => 'Ai refuzat cererea. Ca să anulezi, scrie tu mai întâi.';

  @override
  String get refusalNobodyMayContact => 'Nu îi lași pe necunoscuți să îți scrie.';

  @override
  String get refusalNotSupported => 'Cealaltă aplicație nu poate afișa acest fel de mesaj.';

  @override
  String get refusalMarkersOff => 'Nu spui acestei aplicații ce ai citit.';

  @override
  String get nextSwitchOn => 'Activează';

  @override
  String get nextChoose => 'Alege aplicația';

  @override
  String get nextShare => 'Distribuie noul meu număr';

  @override
  String get nextRefresh => 'Actualizează lista';

  @override
  String get nextDevices => 'Vezi dispozitivele';

  @override
  String get noticeNewDeviceAccepted => 'Cealaltă parte folosește un dispozitiv nou.';

  @override
  String get noticeNewDevice => 'Cealaltă parte folosește un dispozitiv nou. Nu primește nimic până nu îl accepți.';

  @override
  String get noticeKeyChanged => 'Un dispozitiv al celeilalte părți are altă cheie. Nu se trimite nimic până nu decizi.';

  @override
  String noticeNumberChanged(String number) {
    return 'Numărul este acum $number. Această conversație continuă cu el.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Numărul este acum $number. Continuă conversația cu acel număr.';
  }

  @override
  String get contentReport => 'O raportare către serviciul tău';

  @override
  String get contentPlaceholder => 'Un mesaj care nu poate fi afișat';

  @override
  String contentUnsupported(String kind) {
    return 'A trimis ceva ce Causeway nu poate afișa încă: $kind';
  }

  @override
  String get contentPhoto => 'Fotografie';

  @override
  String get contentPhotoMoving => 'Imagine animată';

  @override
  String get contentVoice => 'Mesaj vocal';

  @override
  String get contentVideo => 'Videoclip';

  @override
  String get contentFile => 'Fișier';

  @override
  String contentFileNamed(String name) {
    return 'Fișier: $name';
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
        'call': 'un apel',
        'sticker': 'un autocolant',
        'reaction': 'o reacție',
        'deletion': 'un mesaj retras',
        'timer': 'un cronometru pentru mesaje temporare',
        'location': 'un loc',
        'group': 'o invitație într-un grup',
        'other': 'ceva nou',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Nu a mers';

  @override
  String get errorBadNumber => 'Acesta nu este un număr de telefon cu prefixul țării, de exemplu +34 600 111 222.';

  @override
  String get errorBadAddress => 'Așa nu poți scrie nimănui. Verifică ce ai scris.';

  @override
  String get errorNotFound => 'Nu mai este acolo.';

  @override
  String get errorEmpty => 'Nu e nimic de trimis.';

  @override
  String errorTooLarge(int percent) {
    return 'Textul este prea lung pentru un mesaj: $percent % din cât poate avea. Trimite-l pe bucăți.';
  }

  @override
  String get errorBadReport => 'O raportare are cel mult cinci mesaje și o notă scurtă.';

  @override
  String get errorNoAbuseDesk => 'Serviciul tău nu primește raportări. Scrie la contactul celeilalte aplicații.';

  @override
  String get errorNotAllowed => 'Asta nu se poate alege aici.';

  @override
  String get errorTooManyPinned => 'Nu se mai pot fixa conversații. Anulează mai întâi fixarea alteia.';

  @override
  String errorSignIn(String why) {
    return 'Nu te poți conecta la contul cu numărul nou. $why';
  }

  @override
  String get errorSignInRefused => 'Serviciul tău nu cunoaște numărul nou cu această parolă. Verifică-le pe amândouă.';

  @override
  String get errorNumberChanging => 'Numărul tău se schimbă chiar acum. Așteaptă până se termină.';

  @override
  String get errorFile => 'Fișierul nu a putut fi scris. Alege alt loc.';

  @override
  String get errorStopped => 'A fost oprit.';

  @override
  String get errorNothingChosen => 'Alege cel puțin o aplicație.';

  @override
  String get errorNotDone => 'Parcurge mai întâi configurarea.';

  @override
  String get errorNotOffered => 'Această aplicație nu mai poate fi aleasă.';

  @override
  String get errorConfirmSharing => 'Cei cărora le scrii în această aplicație îți află numărul. Acceptă mai întâi asta.';

  @override
  String get errorOnboarding => 'Între timp s-a schimbat ceva. Uită-te din nou la acest pas.';

  @override
  String get errorKeyChanged => 'Dispozitivul are deja altă cheie. Uită-te din nou la el, apoi decide.';

  @override
  String get errorInUse => 'Conversațiile tale sunt deschise în alt proces. Închide Causeway acolo, apoi încearcă din nou.';

  @override
  String get errorNoAccount => 'Pe acest telefon nu există un cont. Conectează-te.';

  @override
  String get errorAccountExists => 'Pe acest telefon există deja un cont.';

  @override
  String get errorDamaged => 'Fișierul cu conversațiile tale este deteriorat. Nu s-a schimbat nimic. Ce se poate citi poate fi recuperat.';

  @override
  String get errorAccountLost => 'Contul nu poate fi citit din fișierul deteriorat. Conectează-te din nou ca să-ți recuperezi conversațiile.';

  @override
  String get errorReadOnly => 'Nu se poate scrie acolo unde sunt conversațiile tale. Repornește telefonul, apoi încearcă din nou.';

  @override
  String get errorWrongKey => 'Cheia de pe acest telefon nu îți deschide conversațiile. Deblochează o dată telefonul, apoi încearcă din nou.';

  @override
  String get errorNewerVersion => 'Conversațiile tale au fost scrise de un Causeway mai nou. Actualizează aplicația.';

  @override
  String get errorUnreachable => 'Serviciul tău nu a răspuns. Verifică conexiunea, apoi încearcă din nou.';

  @override
  String get errorDiskFull => 'Telefonul este plin. Eliberează spațiu, apoi încearcă din nou.';

  @override
  String get errorInternal => 'Ceva nu a mers în Causeway. Încearcă din nou; dacă persistă, trimite-ne diagnosticul.';

  @override
  String errorCode(String code) {
    return 'Cod: $code';
  }

  @override
  String get requestsTitle => 'Cereri';

  @override
  String get requestsEmptyTitle => 'Nicio cerere';

  @override
  String get requestsEmptyBody => 'Când îți scrie cineva pe care nu îl cunoști, așteaptă aici până decizi.';

  @override
  String get requestsFailedTitle => 'Cererile tale nu au putut fi citite';

  @override
  String get requestTitle => 'Cerere';

  @override
  String get requestGoneTitle => 'Această cerere nu mai există';

  @override
  String get requestExplained => 'Persoana nu știe că ai văzut asta. Nu îi ajunge nimic până nu accepți.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Încă $count de mesaje nu au fost păstrate.',
      few: 'Încă $count mesaje nu au fost păstrate.',
      one: 'Încă un mesaj nu a fost păstrat.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Ce a scris';

  @override
  String get requestRefuseTitle => 'Refuzi această cerere?';

  @override
  String get requestRefuseBody => 'Ce a scris se șterge, iar persoana nu se mai aude. Nu este anunțată.';

  @override
  String reportTitle(String name) {
    return 'Raportează $name';
  }

  @override
  String reportExplained(String name) {
    return 'Serviciul tău citește ce alegi aici și nimic altceva. $name nu află de asta.';
  }

  @override
  String get reportWhy => 'De ce raportezi asta?';

  @override
  String get reportSpam => 'Spam, reclamă sau fraudă';

  @override
  String get reportAbuse => 'Amenințări, hărțuire sau alt rău';

  @override
  String get reportMessages => 'Mesaje de trimis alături';

  @override
  String get reportMessagesBody => 'Cel mult cinci. Niciunul nu se trimite dacă nu îl alegi.';

  @override
  String get reportRemark => 'Cu cuvintele tale (opțional)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blochează și pe $name';
  }

  @override
  String get reportPreview => 'Vezi ce se trimite';

  @override
  String get reportPreviewBody => 'Asta e tot ce citește serviciul tău.';

  @override
  String get reportSend => 'Trimite raportarea';

  @override
  String get reportSent => 'Raportarea este pe drum.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner are un contact propriu: $address';
  }

  @override
  String get reportAbout => 'Despre cine este';

  @override
  String get reportYourWords => 'Cuvintele tale';

  @override
  String get reportNoMessages => 'Niciunul';

  @override
  String get reportExactly => 'Cuvânt cu cuvânt';

  @override
  String get reportsTitle => 'Raportări';

  @override
  String get reportsEmptyTitle => 'Nicio raportare';

  @override
  String get reportsEmptyBody => 'Poți raporta pe cineva din conversația sau cererea sa. Ce ai trimis și răspunsurile se află aici.';

  @override
  String get reportsFailedTitle => 'Raportările tale nu au putut fi citite';

  @override
  String get reportsSent => 'Ai raportat pe cineva';

  @override
  String get reportsAnswer => 'Serviciul tău a răspuns';

  @override
  String get reportsMore => 'Arată mai vechi';

  @override
  String get newChatTitle => 'Conversație nouă';

  @override
  String get newChatWhere => 'Unde este persoana?';

  @override
  String get newChatSameService => 'Propriul tău serviciu, după numărul de telefon';

  @override
  String get newChatOff => 'Conversațiile cu alte aplicații sunt dezactivate';

  @override
  String get newChatOffBody => 'Activează-le ca să le scrii celor din alte aplicații.';

  @override
  String get newChatOwn => 'Acesta este propriul tău număr.';

  @override
  String get newChatNoApps => 'Nicio altă aplicație nu poate fi contactată încă.';

  @override
  String get newChatSetUpBody => 'Dreptul european le permite celor din aplicații de mesaje diferite să își scrie. E dezactivat până îl configurezi.';

  @override
  String newChatIdentifier(String partner) {
    return 'Cine pe $partner?';
  }

  @override
  String get newChatByEmail => 'adresă de e-mail';

  @override
  String get newChatByPhone => 'număr de telefon';

  @override
  String get newChatByName => 'nume de utilizator';

  @override
  String newChatOr(String first, String second) {
    return '$first sau $second';
  }

  @override
  String get newChatFindButton => 'Continuă';

  @override
  String newChatSearching(String partner) {
    return 'Se caută pe $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner nu cunoaște pe nimeni ca $identifier sau nu spune. Verifică literă cu literă.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nimeni de la $service nu are numărul $number. Verifică cifră cu cifră.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner nu poate fi contactat acum. Încearcă mai târziu.';
  }

  @override
  String get identifierEmpty => 'Scrie sub ce este cunoscută persoana în această aplicație.';

  @override
  String get identifierTooLong => 'Este prea lung.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Pe $partner, oamenii sunt cunoscuți după: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Aceasta nu este o adresă de e-mail completă.';

  @override
  String get identifierBadPhone => 'Acesta nu este un număr de telefon cu prefixul țării, de exemplu +49 151 12345678.';

  @override
  String get identifierBadName => 'Acesta nu poate fi un nume de utilizator acolo. Verifică literă cu literă.';

  @override
  String shareTitle(String partner) {
    return '$partner îți va afla numărul';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Cei cărora le scrii pe $partner îți văd numărul de telefon, $number. Se întreabă o dată pentru fiecare aplicație.';
  }

  @override
  String shareYes(String name) {
    return 'Ce primește $name';
  }

  @override
  String get shareNo => 'Ce nu primește';

  @override
  String get shareNumber => 'Numărul tău de telefon';

  @override
  String get shareMessages => 'Mesajele pe care i le trimiți';

  @override
  String get shareName => 'Numele și poza ta';

  @override
  String get sharePresence => 'Dacă ești online';

  @override
  String get shareAddress => 'Unde ești și adresa telefonului tău în rețea';

  @override
  String get shareAgree => 'Acceptă și scrie';

  @override
  String onboardingStep(int step, int steps) {
    return 'Pasul $step din $steps';
  }

  @override
  String get onboardingStartTitle => 'Scrie-le celor din alte aplicații';

  @override
  String get onboardingStartBody => 'Dreptul european le permite celor din aplicații de mesaje diferite să își scrie. Tu alegi dacă vrei și cu ce aplicații. Te poți opri oricând.';

  @override
  String get onboardingStartButton => 'Începe';

  @override
  String get onboardingClosedTitle => 'Nu cu acest număr';

  @override
  String get onboardingNotYetTitle => 'Nu încă';

  @override
  String get onboardingExplanationTitle => 'Ce este diferit';

  @override
  String get onboardingExplanationBody => 'Și aici mesajele au criptare integrală. Unele lucruri diferă de conversațiile pe care le cunoști.';

  @override
  String get pointOtherPolicy => 'Cealaltă aplicație are propriile reguli';

  @override
  String get pointOtherPolicyBody => 'Ce trimiți este păstrat de cealaltă aplicație, după politica ei de confidențialitate și termenii ei.';

  @override
  String get pointNumberIsShared => 'Numărul tău de telefon este distribuit';

  @override
  String get pointNumberIsSharedBody => 'Îl află cei cărora le scrii. Nimeni altcineva.';

  @override
  String get pointNameAndPictureAreNot => 'Numele și poza ta nu sunt';

  @override
  String get pointNameAndPictureAreNotBody => 'Nici dacă ești online.';

  @override
  String get pointNoGroups => 'Două persoane, fără grupuri';

  @override
  String get pointNoGroupsBody => 'O conversație ești tu și încă o persoană.';

  @override
  String get pointNoCalls => 'Fără apeluri';

  @override
  String get pointNoCallsBody => 'Sună în aplicația pe care o aveți amândoi.';

  @override
  String get pointNoStickersStatusTimers => 'Fără autocolante, stări sau mesaje temporare';

  @override
  String get pointNoStickersStatusTimersBody => 'Nu trec de la o aplicație la alta.';

  @override
  String get pointBlocksAreOfPeople => 'Blocarea privește o persoană';

  @override
  String get pointBlocksAreOfPeopleBody => 'Cine este blocat este blocat în orice aplicație unde numărul îi este cunoscut.';

  @override
  String get onboardingUnderstood => 'Am înțeles';

  @override
  String get onboardingAppsTitle => 'Ce aplicații te pot contacta?';

  @override
  String get onboardingAppsBody => 'Cei din aplicațiile alese îți pot scrie. Primul lor mesaj așteaptă ca o cerere. Poți schimba asta mai târziu.';

  @override
  String get onboardingAppsNone => 'Nicio aplicație nu poate fi aleasă încă. Causeway te anunță când apare una.';

  @override
  String get onboardingInboxTitle => 'Unde să fie aceste conversații?';

  @override
  String get onboardingInboxBody => 'Poți schimba asta mai târziu. Nu se mută nimic.';

  @override
  String get onboardingFinish => 'Activează';

  @override
  String get onboardingDoneTitle => 'Conversațiile cu alte aplicații sunt activate';

  @override
  String onboardingDoneBody(String apps) {
    return 'Le poți scrie celor de pe $apps, iar ei ție.';
  }

  @override
  String get onboardingDoneButton => 'Scrie-i cuiva';

  @override
  String get onboardingLaterBody => 'Poți continua aici oricând. Nimic nu e activat încă.';

  @override
  String get onboardingQuit => 'Oprește și uită alegerile mele';

  @override
  String get layoutCombined => 'Printre toate conversațiile';

  @override
  String get layoutCombinedBody => 'O singură listă. Un semn arată pe ce aplicație este o conversație.';

  @override
  String get layoutSeparate => 'Într-un dosar separat';

  @override
  String get layoutSeparateBody => 'Un rând din lista ta le deschide.';

  @override
  String get aboutTitle => 'Despre Causeway';

  @override
  String aboutVersion(String version) {
    return 'Versiunea $version';
  }

  @override
  String get aboutFree => 'Causeway este software liber, sub licența AGPL-3.0. Oricine poate citi cum funcționează.';

  @override
  String get aboutLicences => 'Licențele componentelor';

  @override
  String get aboutTranslation => 'Textele în această limbă au fost făcute de o mașină. Niciun vorbitor nativ nu le-a citit încă.';

  @override
  String newAppTitle(String partner) {
    return '$partner poate fi contactat acum';
  }

  @override
  String get newAppBody => 'Le poți scrie celor de acolo, iar ei ție, imediat ce alegi asta.';

  @override
  String get newAppLook => 'Vezi ce poate';

  @override
  String get aboutSource => 'Cod sursă';

  @override
  String get aboutSourceAsk => 'Cine ți-a dat această aplicație îți dă și codul ei sursă. Cere-l.';

  @override
  String get aboutPrivacy => 'Ce se întâmplă cu datele tale';

  @override
  String get aboutPrivacyChats => 'Ce scrii este criptat de la telefon la telefon. Conversațiile tale sunt pe acest telefon, criptate, și în nicio copie de rezervă.';

  @override
  String get aboutPrivacyService => 'Serviciul tău și celelalte aplicații văd cine cui scrie și când. Nu văd ce.';

  @override
  String get aboutPrivacyNothing => 'Causeway nu numără nimic, nu arată reclame și nu trimite nimic celor care l-au făcut.';

  @override
  String suspendedTitle(String partner) {
    return '$partner nu poate fi contactat deocamdată';
  }

  @override
  String get suspendedBody => 'Serviciul tău a suspendat această aplicație. Nimic nu se trimite și nimic nu vine. Conversațiile rămân pe acest telefon: pot fi citite, exportate și șterse.';

  @override
  String get suspendedNext => 'Nu trebuie să faci nimic. Când va fi primită din nou, conversațiile continuă de la sine.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner nu mai participă';
  }

  @override
  String get withdrawnBody => 'Nimic nu se trimite și nimic nu vine. Conversațiile rămân pe acest telefon: pot fi citite, exportate și șterse.';

  @override
  String get withdrawnNext => 'Pentru a ajunge la acești oameni, întreabă-i de altă cale.';

  @override
  String get nextPartner => 'Ce înseamnă asta';

  @override
  String get settingsTitle => 'Setări';

  @override
  String get settingsAccount => 'Cont';

  @override
  String get settingsThirdParty => 'Conversații cu alte aplicații';

  @override
  String get settingsThirdPartyOn => 'Activate';

  @override
  String get settingsThirdPartyOff => 'Dezactivate';

  @override
  String get settingsThirdPartySetUp => 'Neconfigurate';

  @override
  String get settingsThirdPartyContinue => 'Continuă configurarea';

  @override
  String get settingsThirdPartySwitch => 'Conversații cu alte aplicații';

  @override
  String get settingsThirdPartySwitchBody => 'Când sunt dezactivate, aceste conversații rămân și pot fi citite. Nimic nu se trimite și nu se primește.';

  @override
  String get policyConfirmed => 'Serviciul tău îi ține afară pe toți ceilalți, și când telefonul este închis.';

  @override
  String get policyPending => 'Serviciul tău nu a confirmat încă ultima schimbare. Află de ea imediat ce poate fi contactat.';

  @override
  String get policyPhoneOnly => 'Serviciul tău nu ține pe nimeni afară. O face acest telefon.';

  @override
  String get settingsApps => 'Alte aplicații';

  @override
  String get settingsAppsEmpty => 'Nicio aplicație nu este încă în lista serviciului tău.';

  @override
  String get settingsAppsExpired => 'Lista de aplicații este expirată. Conversațiile noi așteaptă până e actualizată.';

  @override
  String get settingsAppsRefresh => 'Actualizează lista de aplicații';

  @override
  String get settingsAppOpen => 'Deschisă';

  @override
  String get settingsAppOn => 'Te poate contacta';

  @override
  String get settingsAppOff => 'Dezactivată';

  @override
  String get settingsAppReadOnly => 'Poate fi doar citită';

  @override
  String partnerReach(String partner) {
    return 'Conversații cu $partner';
  }

  @override
  String get partnerReachBody => 'Când sunt dezactivate, aceste conversații rămân și pot fi citite. Nimeni de acolo nu îți poate scrie.';

  @override
  String get partnerChats => 'Ce pot conversațiile ei';

  @override
  String get partnerIdentifiers => 'Acolo oamenii se găsesc după';

  @override
  String get partnerTakes => 'Aplicația acceptă';

  @override
  String get partnerArrival => 'Sosirea mesajelor';

  @override
  String get partnerReceipts => 'Se comunică';

  @override
  String get partnerNoReceipts => 'Nu se comunică. Mai mult decât „trimis” nu se poate ști.';

  @override
  String get partnerRules => 'Ale cui reguli se aplică acolo';

  @override
  String get partnerPrivacy => 'Politica de confidențialitate';

  @override
  String get partnerTerms => 'Termeni';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Contact propriu pentru abuzuri';

  @override
  String get partnerGoneTitle => 'Această aplicație nu mai este în listă';

  @override
  String get partnerGoneBody => 'Conversațiile cu cei de acolo pot fi citite în continuare.';

  @override
  String get kindText => 'Text';

  @override
  String get kindPhoto => 'fotografii';

  @override
  String get kindVoice => 'mesaje vocale';

  @override
  String get kindVideo => 'videoclipuri';

  @override
  String get kindFile => 'fișiere';

  @override
  String get kindReply => 'răspunsuri';

  @override
  String get kindReaction => 'reacții';

  @override
  String get settingsAppTesting => 'În testare, încă nedeschisă';

  @override
  String get settingsAppSuspended => 'Suspendată de serviciul tău';

  @override
  String get settingsAppWithdrawn => 'Nu mai participă';

  @override
  String get settingsAppNotHere => 'Încă nedeschisă în țara ta';

  @override
  String settingsAppMarkers(String partner) {
    return 'Spune-i $partner ce am citit';
  }

  @override
  String get settingsAppMarkersBody => 'Cei de acolo văd când le citești mesajele.';

  @override
  String settingsAppMuted(String partner) {
    return 'Fără sunet de la $partner';
  }

  @override
  String get settingsAppMutedBody => 'Mesajele de acolo vin în tăcere.';

  @override
  String get settingsInbox => 'Locul conversațiilor cu alte aplicații';

  @override
  String get settingsWho => 'Cine îmi poate scrie primul';

  @override
  String get settingsWhoBody => 'Este despre cei din alte aplicații. Conversațiile pe care le ai continuă.';

  @override
  String get settingsWhoNobody => 'Nimeni';

  @override
  String get settingsWhoNobodyBody => 'Continuă doar conversațiile pe care le ai.';

  @override
  String get settingsWhoWrittenTo => 'Cei cărora le-am scris';

  @override
  String get settingsWhoWrittenToBody => 'Cei cărora le-ai scris tu mai întâi.';

  @override
  String get settingsWhoContacts => 'Contactele mele';

  @override
  String get settingsWhoContactsBody => 'Conversațiile lor se deschid fără cerere.';

  @override
  String get settingsWhoEverybody => 'Oricine';

  @override
  String get settingsWhoEverybodyBody => 'Contactele direct. Ceilalți printr-o cerere asupra căreia decizi.';

  @override
  String get contactsTitle => 'Contacte';

  @override
  String get contactsTake => 'Folosește contactele telefonului';

  @override
  String get contactsBody => 'Cine are un număr acolo nu este străin și apare cu numele pe care i-l dai. Rămân pe acest telefon.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de numere sunt cunoscute',
      few: '$count numere sunt cunoscute',
      one: 'Un număr este cunoscut',
      zero: 'Niciun număr găsit',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefonul nu lasă Causeway să citească contactele. Permite asta în setările telefonului, apoi încearcă din nou.';

  @override
  String get settingsNotifications => 'Notificări';

  @override
  String get settingsNotifyText => 'Arată textul pe ecranul blocat';

  @override
  String get settingsNotifyTextBody => 'Altfel doar cine a scris.';

  @override
  String get settingsNotifyRequests => 'Anunță-mă de cereri';

  @override
  String get settingsNotifyRequestsBody => 'Nu fac niciodată zgomot.';

  @override
  String get notifyNative => 'Mesaje pe propriul tău serviciu';

  @override
  String get notifyThirdParty => 'Mesaje din alte aplicații';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de mesaje noi',
      few: '$count mesaje noi',
      one: 'Mesaj nou',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Răspunde';

  @override
  String get notifyAskTitle => 'Află de mesajele noi';

  @override
  String get notifyAskBody => 'Causeway te anunță când scrie cineva. Ecranul blocat arată cine a scris, dar niciun cuvânt, dacă nu alegi altfel.';

  @override
  String get notifyAskYes => 'Permite notificările';

  @override
  String get notifyDenied => 'Telefonul nu arată notificări de la Causeway. Permite-le în setările telefonului.';

  @override
  String get notifyMuted => 'Conversații fără sunet';

  @override
  String get notifyMutedNone => 'Nicio conversație nu este fără sunet. Ține apăsat pe o conversație din listă ca să îi oprești sunetul.';

  @override
  String get notifyPhone => 'Sunete și altele, în setările telefonului';

  @override
  String get notifyProblems => 'Mesaje netrimise';

  @override
  String get notifyKept => 'Rămâne în conversație ca ciornă.';

  @override
  String get settingsBlocked => 'Persoane blocate';

  @override
  String get settingsPrivacy => 'Confidențialitate';

  @override
  String get settingsPhone => 'Acest telefon';

  @override
  String get settingsDiagnostics => 'Diagnostic';

  @override
  String get settingsFailedTitle => 'Setările tale nu au putut fi citite';

  @override
  String get changeTitle => 'Schimbă numărul';

  @override
  String get changeUnderWay => 'Se schimbă';

  @override
  String get changeBody => 'Pentru când ai un număr nou de telefon. Iată ce se întâmplă.';

  @override
  String get changePointStays => 'Conversațiile tale rămân';

  @override
  String get changePointStaysBody => 'La fel setările, blocările și numărul de siguranță.';

  @override
  String changePointTold(String service) {
    return 'Cei de la $service sunt anunțați';
  }

  @override
  String get changePointToldBody => 'Cei cu care ai o conversație află numărul nou.';

  @override
  String get changePointWait => 'Cei din alte aplicații nu';

  @override
  String get changePointWaitBody => 'Conversațiile cu ei așteaptă până accepți, aplicație cu aplicație, să îl afle. Apoi poate trebuie să te accepte din nou.';

  @override
  String get changePointOutside => 'Cu un număr din altă parte';

  @override
  String get changePointOutsideBody => 'Conversațiile cu alte aplicații pot fi doar citite, până când numărul tău aparține din nou Spațiului Economic European.';

  @override
  String get changePointAccount => 'Ai nevoie de un cont pentru numărul nou';

  @override
  String changePointAccountBody(String service) {
    return '$service îți dă unul, cu parolă sau cod. Contul numărului vechi se închide.';
  }

  @override
  String get changeNewNumber => 'Număr nou';

  @override
  String changeNewNumberBody(String service) {
    return 'Cu parola sau codul pe care ți le-a dat $service pentru el.';
  }

  @override
  String get changeGoOnTitle => 'Conversațiile cu alte aplicații pot continua cu acest număr';

  @override
  String get changeGoOnBody => 'Imediat ce accepți, aplicație cu aplicație, să fie aflat acolo.';

  @override
  String changeConfirmTitle(String number) {
    return 'Treci la $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Contul $number se închide. Nu poate fi redeschis de aici.';
  }

  @override
  String get changeWorkingTitle => 'Numărul tău se schimbă';

  @override
  String get changeWorkingBody => 'Poți părăsi această pagină. Continuă de la sine când există conexiune.';

  @override
  String get changeSigningIn => 'Conectare cu numărul nou';

  @override
  String get changeLeaving => 'Se termină ce a început cu numărul vechi';

  @override
  String get changeClosing => 'Se închide contul numărului vechi';

  @override
  String get changeDone => 'Gata';

  @override
  String get changeLeave => 'Părăsește această pagină';

  @override
  String changeDoneTitle(String number) {
    return 'Numărul tău este acum $number';
  }

  @override
  String get changeDoneBody => 'Conversațiile tale sunt unde erau.';

  @override
  String get changeOldTitle => 'Numărul tău vechi';

  @override
  String get changeOldOpenTitle => 'Numărul tău vechi este încă deschis';

  @override
  String changeOldClosed(String number) {
    return 'Contul $number este închis. Cine îi scrie află că nu există.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Serviciul tău nu a închis contul $number. Cere-i asta: ce se trimite acolo nu vezi.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Nu se știe încă dacă este închis contul $number.';
  }

  @override
  String get changeThirdPartyClosed => 'Conversațiile cu alte aplicații pot fi doar citite';

  @override
  String get changeTellTitle => 'Cine poate afla noul număr?';

  @override
  String get changeTellBody => 'Conversațiile cu cei din aceste aplicații așteaptă până îi lași să îl afle.';

  @override
  String get changeTell => 'Distribuie';

  @override
  String changeTellTo(String partner) {
    return 'Distribuie noul meu număr către $partner';
  }

  @override
  String get warningBadlySigned => 'Noua listă de aplicații nu este semnată de serviciul tău. Se folosește ultima listă validă.';

  @override
  String get warningRolledBack => 'Serviciul tău a dat o listă veche de aplicații. Se folosește ultima listă validă.';

  @override
  String get warningMalformed => 'Noua listă de aplicații nu poate fi citită. Se folosește ultima listă validă.';

  @override
  String get warningNewerForm => 'Noua listă de aplicații cere un Causeway mai nou. Actualizează aplicația.';

  @override
  String get warningFromTheFuture => 'Noua listă de aplicații este din viitor. Verifică ceasul telefonului.';

  @override
  String get warningTooLarge => 'Noua listă de aplicații este prea mare. Se folosește ultima listă validă.';

  @override
  String get warningKeyReplacement => 'O cheie care semnează lista de aplicații este înlocuită. Nu ai nimic de făcut.';

  @override
  String get blockedTitle => 'Persoane blocate';

  @override
  String get blockedEmptyTitle => 'Nimeni nu este blocat';

  @override
  String get blockedEmptyBody => 'Poți bloca pe cineva din conversația sau cererea sa. Nu este anunțat.';

  @override
  String get blockedFailedTitle => 'Lista nu a putut fi citită';

  @override
  String blockedSince(String date) {
    return 'Din $date';
  }

  @override
  String get blockedUnblock => 'Deblochează';

  @override
  String blockedUnblockTitle(String name) {
    return 'Deblochezi $name?';
  }

  @override
  String get blockedUnblockBody => 'Persoana îți poate scrie din nou, după regulile stabilite de tine.';

  @override
  String get blockedAdd => 'Blochează un număr';

  @override
  String get blockedAddBody => 'Cine are acest număr este blocat în orice aplicație unde este cunoscut.';

  @override
  String get tourAction => 'Ce este un număr de siguranță?';

  @override
  String get tourKeyTitle => 'Fiecare dispozitiv are o cheie';

  @override
  String get tourKeyBody => 'Mesajele se criptează pentru dispozitivele celeilalte persoane. Un număr de siguranță este cheia unui dispozitiv, scrisă astfel încât să poată fi comparată.';

  @override
  String get tourCompareTitle => 'Comparația arată că nu e nimeni între voi';

  @override
  String get tourCompareBody => 'Fă-o o dată, cel mai bine când vă întâlniți. Numărul este același pe ambele telefoane? Atunci nimeni altcineva nu poate citi ce scrii.';

  @override
  String get tourChangeTitle => 'Dacă se schimbă, afli';

  @override
  String get tourChangeBody => 'Un telefon nou are un număr nou. După comparație, nimic nu ajunge la un dispozitiv nou înainte să îl accepți.';

  @override
  String get scanAction => 'Scanează codul persoanei';

  @override
  String get scanHint => 'Îndreaptă camera spre codul numărului de siguranță de pe celălalt telefon.';

  @override
  String scanSame(String name) {
    return 'Este același. Acest dispozitiv ($name) contează acum ca fiind comparat.';
  }

  @override
  String get scanDifferent => 'Cheia este alta. Nu avea încredere în acest dispozitiv înainte să știi de ce.';

  @override
  String scanNotNamed(String name) {
    return 'Codul este de la $name, dar nu numește niciunul dintre aceste dispozitive.';
  }

  @override
  String get scanOtherAccount => 'Acesta este codul altui cont.';

  @override
  String get scanNoCode => 'Acesta nu este codul unui număr de siguranță.';

  @override
  String get scanAgain => 'Scanează din nou';

  @override
  String get scanNoCamera => 'Camera nu poate fi folosită acum. Poate o folosește altă aplicație.';

  @override
  String get scanExplain => 'Camera caută codul de pe celălalt telefon și nimic altceva. Nicio imagine nu se păstrează.';

  @override
  String get safetyTitle => 'Număr de siguranță';

  @override
  String safetyExplained(String name) {
    return 'Compară-le cu $name, una lângă alta sau citindu-le la telefon. Dacă sunt la fel, nu e nimeni între voi.';
  }

  @override
  String get safetyMine => 'Telefonul tău';

  @override
  String get safetyCode => 'Codul numărului tău de siguranță';

  @override
  String safetyCodeBody(String name) {
    return 'Același lucru ca un cod: $name îl poate scana cu aplicația sa.';
  }

  @override
  String get safetyTheirs => 'Dispozitivele persoanei';

  @override
  String get safetyNone => 'Cealaltă aplicație nu a arătat încă niciun dispozitiv. O face când vă scrieți.';

  @override
  String get safetyFailedTitle => 'Dispozitivele nu au putut fi citite';

  @override
  String safetyDevice(String number) {
    return 'Dispozitivul $number';
  }

  @override
  String get safetyInactive => 'Nu mai este folosit';

  @override
  String get safetyNoKey => 'Cheia lui nu a fost văzută încă.';

  @override
  String get trustUndecided => 'Nou. Nu primește nimic până nu îl accepți.';

  @override
  String get trustFirstUse => 'Acceptat, necomparat';

  @override
  String get trustVerified => 'Comparat și acceptat';

  @override
  String get trustRefused => 'Refuzat. Nu primește nimic.';

  @override
  String get trustChanged => 'Cheia lui s-a schimbat. Nu se trimite nimic până nu decizi.';

  @override
  String get safetyMatches => 'Se potrivesc';

  @override
  String get safetyAcceptWithout => 'Acceptă fără comparare';

  @override
  String get safetyRefuse => 'Refuză acest dispozitiv';

  @override
  String get safetyConfirmTitle => 'Se potrivesc toate cifrele?';

  @override
  String get safetyConfirmBody => 'Atunci acest dispozitiv contează ca fiind comparat, iar tu afli înainte ca alt dispozitiv să îți primească mesajele.';

  @override
  String get infoTitle => 'Mesaj';

  @override
  String get infoState => 'În ce stadiu este';

  @override
  String get infoWay => 'Drumul lui';

  @override
  String get infoFailedTitle => 'Nu se știe nimic despre acest mesaj';

  @override
  String infoWritten(String when) {
    return 'Scris: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Sosit: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Preluat de un server: $when';
  }

  @override
  String get infoWaits => 'De ce așteaptă';

  @override
  String get infoFailed => 'De ce nu a fost trimis';

  @override
  String get infoUnreadable => 'De ce nu poate fi afișat';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'De pe dispozitivul $number al persoanei';
  }

  @override
  String get infoCopy => 'Copiază ce s-a întâmplat';

  @override
  String get infoCopied => 'Copiat. Nu conține niciun cuvânt din mesaj.';

  @override
  String get traceStored => 'Salvat pe acest telefon';

  @override
  String get traceWaiting => 'Așteaptă';

  @override
  String get tracePreparing => 'Se pregătește';

  @override
  String get tracePrepared => 'Pregătit';

  @override
  String get traceUploading => 'Se încarcă';

  @override
  String get traceUploaded => 'Încărcat la serviciul tău';

  @override
  String get traceDownloading => 'Se descarcă';

  @override
  String get traceDownloaded => 'Descărcat și verificat';

  @override
  String get traceSealed => 'Criptat';

  @override
  String get traceSentAgain => 'Predat din nou';

  @override
  String get traceAcknowledged => 'Serviciul tău îl are';

  @override
  String get traceFoundInArchive => 'Găsit în arhiva serviciului tău';

  @override
  String get traceDelivered => 'Celălalt dispozitiv îl are';

  @override
  String get traceRead => 'A fost citit';

  @override
  String get traceFailed => 'Netrimis';

  @override
  String get traceReceived => 'Primit și decriptat';

  @override
  String get traceUnreadable => 'Nu a putut fi decriptat';

  @override
  String get traceRepaired => 'Până la urmă a putut fi decriptat';

  @override
  String get traceRefused => 'Refuzat';

  @override
  String get diagnosticsShare => 'Trimite cuiva care ajută';

  @override
  String get bundleTitle => 'Raport pentru asistență';

  @override
  String get bundleBody => 'Aceasta este tot ce se trimite. Nu spune ce ai scris, cui sau cu ce chei. Citește-l mai întâi.';

  @override
  String get diagnosticsTitle => 'Diagnostic';

  @override
  String get diagnosticsBody => 'Ce știe acest telefon despre conexiunea sa. Nu conține niciun mesaj, niciun nume și nicio cheie.';

  @override
  String get diagnosticsConnection => 'Conexiune';

  @override
  String get diagnosticsConnectionOnline => 'Conectat, la zi';

  @override
  String get diagnosticsStorage => 'Stocare';

  @override
  String get diagnosticsStorageOk => 'În regulă';

  @override
  String get diagnosticsStorageFull => 'Plină';

  @override
  String get diagnosticsStorageDamaged => 'Deteriorată';

  @override
  String get diagnosticsArchive => 'Arhiva serviciului tău';

  @override
  String get diagnosticsArchiveThere => 'Există. Ce a venit în lipsa ta se recuperează.';

  @override
  String get diagnosticsArchiveNone => 'Nu există. Ce se pierde între servicii se pierde neobservat.';

  @override
  String get diagnosticsArchiveUnknown => 'Nu se știe încă';

  @override
  String get diagnosticsPartners => 'Lista de aplicații';

  @override
  String get diagnosticsPartnersNone => 'Încă niciuna';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Numărul $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Acest dispozitiv';

  @override
  String get diagnosticsWarning => 'Problemă cu lista de aplicații';

  @override
  String get diagnosticsPolicy => 'Cine te poate contacta';

  @override
  String get diagnosticsNumberChange => 'Ultima schimbare de număr';

  @override
  String get diagnosticsCopied => 'Copiat';

  @override
  String get diagnosticsCopy => 'Copiază';

  @override
  String get attachAction => 'Atașează';

  @override
  String get attachPhoto => 'Fă o fotografie';

  @override
  String get attachVideo => 'Filmează';

  @override
  String get attachGallery => 'Fotografii și videoclipuri';

  @override
  String get attachFailed => 'Telefonul nu a putut să-l predea. Încearcă din nou.';

  @override
  String get refusedCamera => 'Causeway nu are voie să folosească camera';

  @override
  String get refusedPhotos => 'Causeway nu are voie să îți vadă fotografiile';

  @override
  String get refusedMicrophone => 'Causeway nu are voie să folosească microfonul';

  @override
  String get refusedBody => 'Permite asta în setările telefonului, apoi încearcă din nou.';

  @override
  String sendTo(String name) {
    return 'Trimite către $name';
  }

  @override
  String get previewCaption => 'Legendă';

  @override
  String get previewAlt => 'Descriere';

  @override
  String get previewAltBody => 'Se citește cu voce tare pe acest telefon. Nu se trimite: ce trebuie să știe ceilalți despre imagine se scrie în legendă.';

  @override
  String get previewTrim => 'Partea de trimis';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Ajustat ca să încapă în $size, cât se poate trimite aici.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Are $size. Cel mult se pot trimite aici $most.';
  }

  @override
  String get previewNotTaken => 'Astfel de fișiere nu pot fi trimise în această conversație.';

  @override
  String get previewKeepsAll => 'Se trimite așa cum este, cu tot ce conține fișierul: adesea și unde și când a fost făcut.';

  @override
  String get previewCanRun => 'Poate rula ca un program. Unele aplicații refuză astfel de fișiere sau avertizează asupra lor.';

  @override
  String get previewDisguised => 'Este altceva decât spune numele. Unele aplicații refuză astfel de fișiere sau avertizează asupra lor.';

  @override
  String get previewFailedTitle => 'Asta nu se poate trimite';

  @override
  String get voiceRecord => 'Înregistrează un mesaj vocal';

  @override
  String get voiceHint => 'Ține apăsat microfonul cât vorbești și dă-i drumul ca să trimiți.';

  @override
  String get voiceSlide => 'Glisează ca să anulezi';

  @override
  String get voiceRecording => 'Se înregistrează';

  @override
  String get voicePaused => 'Înregistrare în pauză';

  @override
  String get voicePause => 'Pune înregistrarea pe pauză';

  @override
  String get voiceResume => 'Continuă înregistrarea';

  @override
  String get voiceDelete => 'Șterge înregistrarea';

  @override
  String get voiceDeleteTitle => 'Ștergi această înregistrare?';

  @override
  String get voiceDeleteBody => 'Nu a primit-o nimeni și nu poate fi adusă înapoi.';

  @override
  String voiceUnsent(String length) {
    return 'Mesaj vocal netrimis, $length';
  }

  @override
  String get voiceDiscard => 'Renunță';

  @override
  String get voiceNoMicrophone => 'Microfonul nu poate fi folosit acum. Poate îl folosește altă aplicație.';

  @override
  String get kindPhotos => 'Fotografii';

  @override
  String get kindVoices => 'Mesaje vocale';

  @override
  String get kindVideos => 'Videoclipuri';

  @override
  String get kindFiles => 'Fișiere';

  @override
  String get qualityHd => 'Calitate înaltă';

  @override
  String get qualityHdBody => 'Fotografiile și videoclipurile sunt mai clare și consumă mai multe date.';

  @override
  String get autoAlways => 'În orice rețea';

  @override
  String get autoWifi => 'Doar pe Wi-Fi';

  @override
  String get autoNever => 'Niciodată';

  @override
  String get storageTitle => 'Stocare și date';

  @override
  String get storageDownload => 'Se descarcă fără să întrebe';

  @override
  String get storageDownloadBody => 'Restul se descarcă atunci când îl atingi. De la cei care doar cer să îți scrie, nimic.';

  @override
  String get storageSending => 'Ce trimiți';

  @override
  String get storageLowData => 'Mai puține date pentru mesaje vocale';

  @override
  String get storageLowDataBody => 'Cu o treime mai puțin și puțin mai neclar.';

  @override
  String get storageUse => 'Spațiu folosit';

  @override
  String storageTotal(String size) {
    return '$size în total';
  }

  @override
  String get storageByKind => 'După fel';

  @override
  String get storageByChat => 'După conversație';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count de elemente, $size',
      few: '$count elemente, $size',
      one: '1 element, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Elimină tot: $what';
  }

  @override
  String get storageOlder => 'Elimină ce este mai vechi';

  @override
  String get storageMonth => 'Mai vechi de o lună';

  @override
  String get storageMonths => 'Mai vechi de trei luni';

  @override
  String get storageYear => 'Mai vechi de un an';

  @override
  String storageConfirmSize(String size) {
    return 'Se eliberează $size.';
  }

  @override
  String get storageConfirm => 'Mesajele rămân. Ce ai primit poate fi descărcat din nou doar cât timp îl mai are serviciul expeditorului.';

  @override
  String get storageYes => 'Elimină';

  @override
  String storageFreed(String size) {
    return 'S-au eliberat $size.';
  }

  @override
  String get storageFreedNothing => 'Nu era nimic de eliminat.';

  @override
  String get storageEmptyTitle => 'Niciun fișier media pe acest telefon';

  @override
  String get storageEmptyBody => 'Aici se numără fotografiile, mesajele vocale, videoclipurile și fișierele din conversațiile tale.';

  @override
  String get storageFailedTitle => 'Spațiul folosit nu a putut fi citit';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Conversație cu altă aplicație: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'la $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Insula Ascension',
        'AD': 'Andorra',
        'AE': 'Emiratele Arabe Unite',
        'AF': 'Afganistan',
        'AG': 'Antigua și Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albania',
        'AM': 'Armenia',
        'AO': 'Angola',
        'AQ': 'Antarctica',
        'AR': 'Argentina',
        'AS': 'Samoa Americană',
        'AT': 'Austria',
        'AU': 'Australia',
        'AW': 'Aruba',
        'AX': 'Insulele Åland',
        'AZ': 'Azerbaidjan',
        'BA': 'Bosnia și Herțegovina',
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
        'BQ': 'Insulele Caraibe Olandeze',
        'BR': 'Brazilia',
        'BS': 'Bahamas',
        'BT': 'Bhutan',
        'BV': 'Insula Bouvet',
        'BW': 'Botswana',
        'BY': 'Belarus',
        'BZ': 'Belize',
        'CA': 'Canada',
        'CC': 'Insulele Cocos (Keeling)',
        'CD': 'Congo - Kinshasa',
        'CF': 'Republica Centrafricană',
        'CG': 'Congo - Brazzaville',
        'CH': 'Elveția',
        'CI': 'Côte d’Ivoire',
        'CK': 'Insulele Cook',
        'CL': 'Chile',
        'CM': 'Camerun',
        'CN': 'China',
        'CO': 'Columbia',
        'CP': 'Insula Clipperton',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Capul Verde',
        'CW': 'Curaçao',
        'CX': 'Insula Christmas',
        'CY': 'Cipru',
        'CZ': 'Cehia',
        'DE': 'Germania',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Danemarca',
        'DM': 'Dominica',
        'DO': 'Republica Dominicană',
        'DZ': 'Algeria',
        'EA': 'Ceuta și Melilla',
        'EC': 'Ecuador',
        'EE': 'Estonia',
        'EG': 'Egipt',
        'EH': 'Sahara Occidentală',
        'ER': 'Eritreea',
        'ES': 'Spania',
        'ET': 'Etiopia',
        'FI': 'Finlanda',
        'FJ': 'Fiji',
        'FK': 'Insulele Falkland',
        'FM': 'Micronezia',
        'FO': 'Insulele Feroe',
        'FR': 'Franța',
        'GA': 'Gabon',
        'GB': 'Regatul Unit',
        'GD': 'Grenada',
        'GE': 'Georgia',
        'GF': 'Guyana Franceză',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Groenlanda',
        'GM': 'Gambia',
        'GN': 'Guineea',
        'GP': 'Guadelupa',
        'GQ': 'Guineea Ecuatorială',
        'GR': 'Grecia',
        'GS': 'Georgia de Sud și Insulele Sandwich de Sud',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guineea-Bissau',
        'GY': 'Guyana',
        'HK': 'R.A.S. Hong Kong, China',
        'HM': 'Insula Heard și Insulele McDonald',
        'HN': 'Honduras',
        'HR': 'Croația',
        'HT': 'Haiti',
        'HU': 'Ungaria',
        'IC': 'Insulele Canare',
        'ID': 'Indonezia',
        'IE': 'Irlanda',
        'IL': 'Israel',
        'IM': 'Insula Man',
        'IN': 'India',
        'IO': 'Teritoriul Britanic din Oceanul Indian',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Islanda',
        'IT': 'Italia',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Iordania',
        'JP': 'Japonia',
        'KE': 'Kenya',
        'KG': 'Kârgâzstan',
        'KH': 'Cambodgia',
        'KI': 'Kiribati',
        'KM': 'Comore',
        'KN': 'Saint Kitts și Nevis',
        'KP': 'Coreea de Nord',
        'KR': 'Coreea de Sud',
        'KW': 'Kuweit',
        'KY': 'Insulele Cayman',
        'KZ': 'Kazahstan',
        'LA': 'Laos',
        'LB': 'Liban',
        'LC': 'Sfânta Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Lituania',
        'LU': 'Luxemburg',
        'LV': 'Letonia',
        'LY': 'Libia',
        'MA': 'Maroc',
        'MC': 'Monaco',
        'MD': 'Republica Moldova',
        'ME': 'Muntenegru',
        'MF': 'Sfântul Martin',
        'MG': 'Madagascar',
        'MH': 'Insulele Marshall',
        'MK': 'Macedonia de Nord',
        'ML': 'Mali',
        'MM': 'Myanmar (Birmania)',
        'MN': 'Mongolia',
        'MO': 'R.A.S. Macao, China',
        'MP': 'Insulele Mariane de Nord',
        'MQ': 'Martinica',
        'MR': 'Mauritania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldive',
        'MW': 'Malawi',
        'MX': 'Mexic',
        'MY': 'Malaysia',
        'MZ': 'Mozambic',
        'NA': 'Namibia',
        'NC': 'Noua Caledonie',
        'NE': 'Niger',
        'NF': 'Insula Norfolk',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Țările de Jos',
        'NO': 'Norvegia',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Noua Zeelandă',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Polinezia Franceză',
        'PG': 'Papua-Noua Guinee',
        'PH': 'Filipine',
        'PK': 'Pakistan',
        'PL': 'Polonia',
        'PM': 'Saint-Pierre și Miquelon',
        'PN': 'Insulele Pitcairn',
        'PR': 'Puerto Rico',
        'PS': 'Teritoriile Palestiniene',
        'PT': 'Portugalia',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'Réunion',
        'RO': 'România',
        'RS': 'Serbia',
        'RU': 'Rusia',
        'RW': 'Rwanda',
        'SA': 'Arabia Saudită',
        'SB': 'Insulele Solomon',
        'SC': 'Seychelles',
        'SD': 'Sudan',
        'SE': 'Suedia',
        'SG': 'Singapore',
        'SH': 'Sfânta Elena',
        'SI': 'Slovenia',
        'SJ': 'Svalbard și Jan Mayen',
        'SK': 'Slovacia',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Suriname',
        'SS': 'Sudanul de Sud',
        'ST': 'São Tomé și Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint-Maarten',
        'SY': 'Siria',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Insulele Turks și Caicos',
        'TD': 'Ciad',
        'TF': 'Teritoriile Australe și Antarctice Franceze',
        'TG': 'Togo',
        'TH': 'Thailanda',
        'TJ': 'Tadjikistan',
        'TK': 'Tokelau',
        'TL': 'Timor-Leste',
        'TM': 'Turkmenistan',
        'TN': 'Tunisia',
        'TO': 'Tonga',
        'TR': 'Turcia',
        'TT': 'Trinidad și Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzania',
        'UA': 'Ucraina',
        'UG': 'Uganda',
        'UM': 'Insulele Îndepărtate ale S.U.A.',
        'US': 'Statele Unite ale Americii',
        'UY': 'Uruguay',
        'UZ': 'Uzbekistan',
        'VA': 'Statul Cetății Vaticanului',
        'VC': 'Saint Vincent și Grenadinele',
        'VE': 'Venezuela',
        'VG': 'Insulele Virgine Britanice',
        'VI': 'Insulele Virgine Americane',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis și Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Yemen',
        'YT': 'Mayotte',
        'ZA': 'Africa de Sud',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
