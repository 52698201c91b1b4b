// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Croatian (`hr`).
class AppLocalizationsHr extends AppLocalizations {
  AppLocalizationsHr([String locale = 'hr']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Prihvati';

  @override
  String get actionAgain => 'Pokušaj ponovno';

  @override
  String get actionBack => 'Natrag';

  @override
  String get actionBlock => 'Blokiraj';

  @override
  String get actionCancel => 'Odustani';

  @override
  String get actionClose => 'Zatvori';

  @override
  String get actionContinue => 'Nastavi';

  @override
  String get actionCopy => 'Kopiraj tekst';

  @override
  String get actionDismiss => 'Ne sada';

  @override
  String get actionDone => 'Gotovo';

  @override
  String get actionMore => 'Više';

  @override
  String get actionOpenSettings => 'Otvori postavke';

  @override
  String get actionRefuse => 'Odbij';

  @override
  String get actionReport => 'Prijavi';

  @override
  String get actionSearch => 'Traži';

  @override
  String get actionSetUp => 'Postavi';

  @override
  String get actionSignInAgain => 'Prijavi se ponovno';

  @override
  String get actionUndo => 'Poništi';

  @override
  String get loading => 'Učitavanje';

  @override
  String get linkCopied => 'Kopirano';

  @override
  String listAnd(String first, String last) {
    return '$first i $last';
  }

  @override
  String get openingTitle => 'Otvaranje vaših razgovora';

  @override
  String get openingFailedTitle => 'Vaše razgovore nije bilo moguće otvoriti';

  @override
  String get openingRecover => 'Spasi što se može pročitati';

  @override
  String get openingRecoverExplained => 'Oštećena datoteka ostaje kakva jest pokraj nove. Ljudi kojima pišete vidjet će novi sigurnosni broj.';

  @override
  String get openingRecovering => 'Oporavak vaših razgovora';

  @override
  String get openingAnew => 'Izbriši i prijavi se ponovno';

  @override
  String get openingAnewExplained => 'Ako to ne pomogne, ključ je izgubljen, kao nakon vraćanja na početne postavke ili sa sigurnosnom kopijom drugog telefona. Tada nitko ne može čitati razgovore na ovom telefonu. Možete ih ovdje izbrisati i ponovno se prijaviti.';

  @override
  String get openingAnewQuestion => 'Izbrisati razgovore na ovom telefonu?';

  @override
  String get openingAnewConsequence => 'Ne mogu se vratiti. Ljudi kojima pišete vidjet će novi sigurnosni broj.';

  @override
  String get recoveredTitle => 'Vaši su razgovori oporavljeni';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Spašeno je $count poruka.',
      few: 'Spašene su $count poruke.',
      one: 'Spašena je $count poruka.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Spašeno je $count razgovora.',
      few: 'Spašena su $count razgovora.',
      one: 'Spašen je $count razgovor.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count poruka još čeka slanje. Otići će same.',
      few: '$count poruke još čekaju slanje. Otići će same.',
      one: '$count poruka još čeka slanje. Otići će sama.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Nije se moglo pročitati do $count poruka i razgovora.',
      few: 'Nije se moglo pročitati do $count poruke i razgovora.',
      one: 'Nije se mogla pročitati $count poruka ili razgovor.',
      zero: 'Koliko se zna, ništa ne nedostaje.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Ljudi kojima pišete vide novi sigurnosni broj. Usporedite ga ponovno s onima s kojima ste ga usporedili.';

  @override
  String get recoveredAside => 'Oštećena datoteka je sačuvana. Izbrišite je kad vam ništa ne nedostaje.';

  @override
  String get recoveredDelete => 'Izbriši oštećenu datoteku';

  @override
  String get recoveredDeleted => 'Oštećena datoteka je izbrisana.';

  @override
  String get welcomeTitle => 'Jedna aplikacija. I za ljude u drugim aplikacijama.';

  @override
  String get welcomeBody => 'Uz Causeway pišete ljudima koji koriste drugu aplikaciju za dopisivanje, sa sveobuhvatnim šifriranjem i sa svojeg broja.';

  @override
  String get welcomePointEncrypted => 'Uvijek sa sveobuhvatnim šifriranjem. Drukčije se ništa ne šalje.';

  @override
  String get welcomePointShared => 'Ljudi u drugim aplikacijama saznaju vaš telefonski broj i ništa drugo o vama.';

  @override
  String get welcomePointYours => 'Isključeno dok ne uključite. Vi birate koje vas aplikacije smiju kontaktirati.';

  @override
  String get welcomeStart => 'Počni s mojim brojem';

  @override
  String get numberTitle => 'Vaš telefonski broj';

  @override
  String get numberBody => 'Po njemu vas ljudi poznaju. Piše se s pozivnim brojem zemlje.';

  @override
  String get numberCountry => 'Zemlja';

  @override
  String get numberCountryOther => 'Druga zemlja: upišite + i njezin pozivni broj';

  @override
  String get numberCountrySearch => 'Traži zemlju';

  @override
  String get numberCountryNone => 'Na popisu nema zemlje tog imena. Upišite u broj + i pozivni broj.';

  @override
  String get numberCountriesInside => 'Europski gospodarski prostor';

  @override
  String get numberCountriesOutside => 'Druge zemlje';

  @override
  String get numberField => 'Telefonski broj';

  @override
  String get numberEligibleTitle => 'S ovim brojem mogući su razgovori s drugim aplikacijama';

  @override
  String get numberEligibleBody => 'Pripada Europskom gospodarskom prostoru, gdje zakon otvara aplikacije za dopisivanje jedne drugima. Kasnije odlučujete hoćete li to koristiti.';

  @override
  String get numberOutsideTitle => 'S ovim brojem nema razgovora s drugim aplikacijama';

  @override
  String get numberOutsideBody => 'Oni su za brojeve Europskog gospodarskog prostora. Sve drugo radi. Važan je broj, a ne gdje ste.';

  @override
  String get eligibilityInEea => 'Broj pripada Europskom gospodarskom prostoru.';

  @override
  String get eligibilityOutsideEea => 'Broj pripada području izvan Europskog gospodarskog prostora.';

  @override
  String get eligibilityNoRegion => 'Broj ne pripada nijednoj zemlji. Provjerite prve znamenke.';

  @override
  String get eligibilityNotInternational => 'Upišite broj s + i pozivnim brojem zemlje, na primjer +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Ovo nije telefonski broj. Ima samo znamenke, nakon znaka +.';

  @override
  String get eligibilityUnknownCountryCode => 'Nijedna zemlja nema taj pozivni broj. Provjerite znamenke nakon +.';

  @override
  String get eligibilityTooShort => 'Broj je prekratak za svoju zemlju. Nedostaju li znamenke?';

  @override
  String get eligibilityTooLong => 'Broj je predug za svoju zemlju. Ima li znamenka viška?';

  @override
  String get eligibilityNotAssigned => 'Njegova zemlja nije dodijelila takav broj. Provjerite znamenke.';

  @override
  String get eligibilityMore => 'Koji brojevi vrijede';

  @override
  String get eligibilityTitle => 'Koji brojevi vrijede';

  @override
  String get eligibilityNumber => 'Važan je broj, a ne gdje ste';

  @override
  String get eligibilityNumberBody => 'Europsko pravo otvara aplikacije za dopisivanje jedne drugima za ljude čiji broj pripada Europskom gospodarskom prostoru. Na putovanju se ništa ne mijenja.';

  @override
  String get eligibilityBoth => 'Oboje';

  @override
  String get eligibilityBothBody => 'I druga osoba mora biti u Europskom gospodarskom prostoru. Gdje se ljudi znaju po broju, važan je taj broj; za ostale jamči njihova aplikacija.';

  @override
  String get eligibilityLeaving => 'Ako se vaš broj promijeni';

  @override
  String get eligibilityLeavingBody => 'S brojem od drugdje vaši razgovori s drugim aplikacijama ostaju na ovom telefonu i mogu se čitati. U njima se ništa ne šalje niti prima dok opet nemate broj odavde.';

  @override
  String get signInTitle => 'Prijava';

  @override
  String get signInBody => 'Vaš račun vodi vaša usluga. Od nje imate lozinku ili kôd.';

  @override
  String signInAs(String number) {
    return 'Prijava kao $number';
  }

  @override
  String get signInService => 'Vaša usluga';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Lozinka';

  @override
  String get signInSecretShow => 'Pokaži lozinku';

  @override
  String get signInSecretHide => 'Sakrij lozinku';

  @override
  String get signInWithToken => 'Imam kôd za prijavu';

  @override
  String get signInWithPassword => 'Imam lozinku';

  @override
  String get signInToken => 'Kôd za prijavu';

  @override
  String get signInButton => 'Prijava';

  @override
  String get signInStoring => 'Priprema telefona';

  @override
  String signInConnecting(String service) {
    return 'Povezivanje: $service';
  }

  @override
  String get signInMissingService => 'Upišite naziv svoje usluge, na primjer home.example.';

  @override
  String get signInMissingSecret => 'Upišite lozinku ili kôd od svoje usluge.';

  @override
  String signInSlow(String service) {
    return '$service još ne odgovara. Causeway pokušava dalje. Možete čekati ili nastaviti i pogledati kasnije.';
  }

  @override
  String get signInGoOn => 'Nastavi bez čekanja';

  @override
  String get signInRefused => 'Vaša usluga ne poznaje ovaj broj s ovom lozinkom. Provjerite oboje.';

  @override
  String get signInBadAddress => 'Nema usluge tog naziva. Provjerite ga.';

  @override
  String get signInStartOver => 'Počni ispočetka s drugim brojem ili uslugom';

  @override
  String signInAgainBody(String service) {
    return '$service više ne prihvaća lozinku ili kôd s ovog telefona. Vaši razgovori ostaju.';
  }

  @override
  String get removeAccount => 'Ukloni račun s ovog telefona';

  @override
  String get removeAccountTitle => 'Ukloniti račun i izbrisati sve razgovore?';

  @override
  String removeAccountBody(String service) {
    return 'Svi razgovori i poruke na ovom telefonu brišu se. Nigdje drugdje nisu pohranjeni i ne mogu se vratiti. Vaš račun ($service) ostaje; kad se ponovno prijavite, drugi vide novi sigurnosni broj.';
  }

  @override
  String get removeAccountYes => 'Izbriši sve';

  @override
  String get inboxTitle => 'Razgovori';

  @override
  String get inboxThirdPartyTitle => 'Razgovori s drugim aplikacijama';

  @override
  String get inboxArchiveTitle => 'Arhivirani razgovori';

  @override
  String get inboxEmptyTitle => 'Još nema razgovora';

  @override
  String get inboxEmptyBody => 'Pišite nekome i razgovor će se pojaviti ovdje.';

  @override
  String get inboxEmptyUnreadTitle => 'Sve je pročitano';

  @override
  String get inboxEmptyUnreadBody => 'Nema nepročitanih razgovora.';

  @override
  String get inboxEmptyArchiveTitle => 'Ništa u arhivi';

  @override
  String get inboxEmptyArchiveBody => 'Povucite razgovor u stranu da ga stavite ovamo.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Nema razgovora: $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Pišite nekome tamo i razgovor će se pojaviti ovdje.';

  @override
  String get inboxFailedTitle => 'Vaše razgovore nije bilo moguće učitati';

  @override
  String get inboxFilterAll => 'Svi';

  @override
  String get inboxFilterUnread => 'Nepročitani';

  @override
  String get inboxNewChat => 'Novi razgovor';

  @override
  String get inboxSettings => 'Postavke';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count zahtjeva',
      few: '$count zahtjeva',
      one: '$count zahtjev',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Pisali su vam ljudi koje ne poznajete';

  @override
  String get inboxThirdPartyRow => 'Razgovori s drugim aplikacijama';

  @override
  String get inboxArchivedRow => 'Arhivirani';

  @override
  String inboxDraft(String text) {
    return 'Skica: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Vi: $text';
  }

  @override
  String get inboxNothingYet => 'Još ništa nije napisano';

  @override
  String get inboxPinned => 'Prikvačen';

  @override
  String get inboxMuted => 'Utišan';

  @override
  String get inboxMarkedUnread => 'Označen kao nepročitan';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nepročitanih poruka',
      few: '$count nepročitane poruke',
      one: '$count nepročitana poruka',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nepročitanih razgovora',
      few: '$count nepročitana razgovora',
      one: '$count nepročitan razgovor',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'u aplikaciji $partner';
  }

  @override
  String get inboxPin => 'Prikvači';

  @override
  String get inboxUnpin => 'Otkvači';

  @override
  String get inboxMute => 'Utišaj';

  @override
  String get inboxUnmute => 'Uključi zvuk';

  @override
  String get inboxMuteHour => 'Na sat vremena';

  @override
  String get inboxMuteDay => 'Na jedan dan';

  @override
  String get inboxMuteAlways => 'Dok ne uključim zvuk';

  @override
  String get inboxArchive => 'Arhiviraj';

  @override
  String get inboxUnarchive => 'Izvadi iz arhive';

  @override
  String inboxArchivedNow(String name) {
    return 'Razgovor ($name) je u arhivi.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Razgovor ($name) više nije u arhivi.';
  }

  @override
  String get inboxMarkRead => 'Označi kao pročitan';

  @override
  String get inboxMarkUnread => 'Označi kao nepročitan';

  @override
  String get inboxYesterday => 'Jučer';

  @override
  String get inboxToday => 'Danas';

  @override
  String get noticeTitle => 'Pišite ljudima u drugim aplikacijama';

  @override
  String noticeBody(String apps) {
    return 'Odavde sada možete pisati: $apps. Isključeno je dok ne postavite.';
  }

  @override
  String get bannerToken => 'Vaš kôd za prijavu uskoro istječe. Unesite novi da bi poruke i dalje dolazile.';

  @override
  String get bannerOffline => 'Niste povezani. Ono što napišete čuva se i šalje kasnije.';

  @override
  String get bannerConnecting => 'Povezivanje…';

  @override
  String get bannerUntrusted => 'Ova mreža ne pušta Causeway do vaše usluge. Traži li Wi-Fi prvo prijavu?';

  @override
  String get bannerStorageFull => 'Telefon je pun. Oslobodite prostor: dotad se poruke ne mogu spremati.';

  @override
  String get bannerStorageDamaged => 'Datoteka s vašim razgovorima je oštećena. Zatvorite Causeway i ponovno ga otvorite za oporavak.';

  @override
  String get stopCredentialsRefused => 'Vaša usluga odbila je broj ili lozinku. Prijavite se ponovno.';

  @override
  String get stopAccountDisabled => 'Vaša usluga isključila je ovaj račun. Pitajte zašto.';

  @override
  String get stopNoSafeLogin => 'Vaša usluga ne nudi siguran način prijave. Lozinka nije poslana. Obavijestite svoju uslugu.';

  @override
  String get stopUntrustedServer => 'Poslužitelj ne može dokazati da je vaša usluga. Ništa nije poslano. Pokušajte s drugom mrežom.';

  @override
  String get stopReplaced => 'Na ovaj se račun prijavio drugi telefon. Aktivan može biti samo jedan.';

  @override
  String get stopBadAddress => 'Adresa vaše usluge nije ispravna. Prijavite se ponovno.';

  @override
  String get searchHint => 'Riječi u vašim porukama';

  @override
  String get searchClear => 'Očisti';

  @override
  String get searchEmptyTitle => 'Pretražite svoje poruke';

  @override
  String get searchEmptyBody => 'Upišite riječ ili njezin početak. Ništa ne napušta ovaj telefon.';

  @override
  String get searchNothingTitle => 'Ništa nije pronađeno';

  @override
  String get searchNothingBody => 'Nijedna poruka nema sve te riječi.';

  @override
  String searchMore(int count) {
    return 'Ovo je $count najnovijih. Dodajte riječ da nađete starije.';
  }

  @override
  String get chatMessageHint => 'Poruka';

  @override
  String get chatSend => 'Pošalji';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % onoga što stane u poruku';
  }

  @override
  String get chatEmptyTitle => 'Pozdravite';

  @override
  String get chatEmptyNative => 'Poruke su ovdje sveobuhvatno šifrirane.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name koristi $partner. Poruke su sveobuhvatno šifrirane; za ono što $partner primi vrijede uvjeti te aplikacije.';
  }

  @override
  String get chatFailedTitle => 'Ovaj razgovor nije bilo moguće učitati';

  @override
  String chatOn(String partner) {
    return 'u aplikaciji $partner';
  }

  @override
  String get chatNotConnected => 'Niste povezani';

  @override
  String get chatThirdParty => 'Razgovor s drugom aplikacijom';

  @override
  String chatPartnerBanner(String partner) {
    return 'Ova osoba koristi $partner. Za ono što šaljete vrijede pravila privatnosti i uvjeti te aplikacije.';
  }

  @override
  String get chatSafety => 'Sigurnosni broj i uređaji';

  @override
  String get chatJumpToNewest => 'Idi na najnoviju poruku';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Idi na najnoviju poruku, $count nepročitanih',
      few: 'Idi na najnoviju poruku, $count nepročitane',
      one: 'Idi na najnoviju poruku, $count nepročitana',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nepročitanih poruka',
      few: '$count nepročitane poruke',
      one: '$count nepročitana poruka',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Blokirati: $name?';
  }

  @override
  String get chatBlockBody => 'Nećete čuti jedno za drugo ni u jednoj aplikaciji gdje je broj poznat. Druga strana to ne saznaje.';

  @override
  String get chatLoadingMore => 'Učitavanje još poruka';

  @override
  String get chatMoreFailed => 'Ostalo nije bilo moguće učitati. Pokušajte ponovno';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner ne javlja kad poruke stignu. Više od „poslano” ne može se znati.';
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
  String get transferWaiting => 'Čeka';

  @override
  String get transferNetwork => 'Čeka mrežu';

  @override
  String get transferWifi => 'Čeka Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Priprema $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Slanje $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Preuzimanje $percent %';
  }

  @override
  String get transferOffered => 'Nije preuzeto';

  @override
  String get transferGone => 'Više ne postoji';

  @override
  String get transferFailed => 'Ne može se otvoriti';

  @override
  String get transferRemoved => 'Uklonjeno s ovog telefona';

  @override
  String get mediaDownload => 'Preuzmi';

  @override
  String mediaDownloadSize(String size) {
    return 'Preuzmi, $size';
  }

  @override
  String get mediaStop => 'Zaustavi';

  @override
  String get mediaOpen => 'Otvori';

  @override
  String get mediaPlay => 'Reproduciraj';

  @override
  String get mediaPause => 'Pauza';

  @override
  String mediaSpeed(String speed) {
    return 'Brzina: $speed';
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
  String get mediaShare => 'Podijeli';

  @override
  String get mediaSave => 'Spremi u fotografije';

  @override
  String get mediaSaved => 'Spremljeno u vaše fotografije.';

  @override
  String get mediaSaveRefused => 'Causeway ne smije dodavati vašim fotografijama. Dopustite to u postavkama telefona.';

  @override
  String get mediaSaveFailed => 'Nije bilo moguće spremiti. Pogledajte ima li telefon prostora.';

  @override
  String get mediaShareFailed => 'Telefon nije mogao pokazati kamo se to može poslati.';

  @override
  String get mediaPhotoFailed => 'Fotografija se ne može prikazati';

  @override
  String get mediaVideoFailed => 'Videozapis se ne može reproducirati';

  @override
  String get mediaAskAgain => 'Zamoli ponovno';

  @override
  String mediaAskPhoto(String time) {
    return 'Možeš li mi ponovno poslati fotografiju od $time? Više je ne mogu preuzeti.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Možeš li mi ponovno poslati glasovnu poruku od $time? Više je ne mogu preuzeti.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Možeš li mi ponovno poslati videozapis od $time? Više ga ne mogu preuzeti.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Možeš li mi ponovno poslati datoteku od $time? Više je ne mogu preuzeti.';
  }

  @override
  String get fileWarnTitle => 'Otvoriti ovu datoteku?';

  @override
  String get fileWarnCanRun => 'Može se pokrenuti kao program i na telefonu raditi što hoće. Otvorite je samo ako ste je očekivali od te osobe.';

  @override
  String get fileWarnDisguised => 'Nešto je drugo nego što kaže naziv. Otvorite je samo ako znate zašto.';

  @override
  String get fileCanRun => 'Može se pokrenuti kao program';

  @override
  String get fileDisguised => 'Nije ono što kaže naziv';

  @override
  String get chatWarning => 'S uređaja koji niste prihvatili. Pogledajte ga prije nego što povjerujete.';

  @override
  String get chatRetry => 'Pošalji ponovno';

  @override
  String get chatInfo => 'Što se s njom dogodilo';

  @override
  String get chatDetails => 'Pojedinosti';

  @override
  String get detailsMuted => 'Utišan';

  @override
  String detailsMutedUntil(String when) {
    return 'Utišan do: $when';
  }

  @override
  String detailsApp(String partner) {
    return 'O aplikaciji $partner';
  }

  @override
  String get detailsAppBody => 'Što može i koja su joj pravila';

  @override
  String detailsUnblocked(String name) {
    return '$name vam opet može pisati, prema pravilima koja ste postavili.';
  }

  @override
  String get exportAction => 'Izvezi razgovor';

  @override
  String get exportTitle => 'Izvesti ovaj razgovor?';

  @override
  String get exportBody => 'Sve njegove poruke zapisuju se u datoteku, a vi birate kamo ide. Fotografije, glasovne poruke, videozapisi i datoteke u njoj su navedeni, ali ne i sadržani. Datoteka nije šifrirana: tko je ima, može je čitati.';

  @override
  String get exportYes => 'Izvezi';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Izvezeno je $count poruka.',
      few: 'Izvezene su $count poruke.',
      one: 'Izvezena je $count poruka.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Izbriši razgovor';

  @override
  String deleteTitle(String name) {
    return 'Izbrisati razgovor ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Sve njegove poruke trajno se brišu s telefona, a što još nije poslano neće se poslati. $name zadržava svoje.';
  }

  @override
  String get deleteYes => 'Izbriši';

  @override
  String get deleteDone => 'Razgovor je izbrisan.';

  @override
  String get stateQueued => 'Čeka slanje';

  @override
  String get stateSending => 'Šalje se';

  @override
  String get stateSent => 'Poslano';

  @override
  String get stateDelivered => 'Isporučeno';

  @override
  String get stateRead => 'Pročitano';

  @override
  String get stateFailed => 'Nije poslano';

  @override
  String get stateReceived => 'Primljeno';

  @override
  String get stateUnreadable => 'Ne može se prikazati';

  @override
  String get stateNotice => 'Obavijest';

  @override
  String get reasonNoKeys => 'Druga aplikacija još nije objavila ključeve. Pokušat će se ponovno samo od sebe.';

  @override
  String get reasonUnreachable => 'Druga usluga nije dostupna. Pokušat će se ponovno samo od sebe.';

  @override
  String get reasonKeyChanged => 'Jedan od uređaja te osobe sada ima drugi ključ. Usporedite sigurnosni broj pa odlučite.';

  @override
  String get reasonNoAcceptedDevice => 'Nijedan uređaj te osobe nije prihvaćen. Pogledajte uređaje i prihvatite jedan.';

  @override
  String get reasonRefused => 'Druga usluga ju je odbila. Provjerite o kome je riječ pa je pošaljite ponovno.';

  @override
  String get reasonNotForThisDevice => 'Nije šifrirana za ovaj telefon. Zamolite da se pošalje ponovno: nove se poruke mogu čitati.';

  @override
  String get reasonNoSession => 'Nije ju bilo moguće dešifrirati. Veza s drugim uređajem se obnavlja. Zamolite da se pošalje ponovno.';

  @override
  String get reasonBadCiphertext => 'Nije ju bilo moguće dešifrirati: promijenjena je putem. Veza se obnavlja. Zamolite da se pošalje ponovno.';

  @override
  String get reasonUnknownPrekey => 'Šifrirana je potrošenim ključem. Veza se obnavlja. Zamolite da se pošalje ponovno.';

  @override
  String get reasonTooFarAhead => 'Previše poruka prije nje nikad nije stiglo. Zamolite da se pošalje ponovno.';

  @override
  String get reasonTooLate => 'Stigla je dugo nakon kasnije napisanih poruka. Zamolite da se pošalje ponovno.';

  @override
  String get reasonMalformed => 'Oštećena je. Zamolite da se pošalje ponovno.';

  @override
  String get reasonUnencrypted => 'Stigla je bez šifriranja i odbijena je. Zamolite da se uključi šifriranje.';

  @override
  String get reasonUnknownKind => 'Causeway ne može prikazati takvu poruku. Zamolite da se napiše.';

  @override
  String get reasonOtherEncryption => 'Šifrirana je na način koji Causeway ne poznaje. Zamolite da se koristi najnovija verzija aplikacije.';

  @override
  String get reasonWeakerEncryption => 'Šifrirana je slabije od ovog razgovora i odbijena je. Zamolite da se koristi najnovija verzija aplikacije.';

  @override
  String get reasonDatabaseDamaged => 'Čekala je u datoteci koja se oštetila i možda je poslana. Pošaljite je ponovno ako nije stigla.';

  @override
  String get reasonCancelled => 'Zaustavili ste je. Pošaljite je ponovno kad želite.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Preveliko je: najviše $size. Uzmite nešto manje.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Promijenjena je putem i ne prikazuje se. Zamolite da se pošalje ponovno.';

  @override
  String get reasonMediaHost => 'Nalazi se na poslužitelju koji druga aplikacija nije navela. Causeway odande ništa ne dohvaća. Zamolite da se pošalje drukčije.';

  @override
  String get reasonNoMediaService => 'Vaša usluga ne prenosi fotografije ni datoteke. Tekst se može poslati.';

  @override
  String get reasonMediaGone => 'Druga usluga to više nema. Zamolite da se pošalje ponovno.';

  @override
  String get reasonMediaMetered => 'Čeka Wi-Fi. Možete preuzeti i sada.';

  @override
  String get reasonNoSpace => 'Na ovom telefonu za to nema prostora. Oslobodite malo; nastavlja se samo od sebe.';

  @override
  String get mediaProblemTooLate => 'Priprema je predugo trajala. Pokušajte ponovno ili uzmite manju datoteku.';

  @override
  String get mediaProblemUnsupported => 'Causeway ne može koristiti takvu datoteku. Prvo je spremite u drugom formatu.';

  @override
  String get mediaProblemDamaged => 'Datoteka je oštećena. Druga kopija možda radi.';

  @override
  String get mediaProblemTooLarge => 'Datoteka je prevelika. Uzmite manju.';

  @override
  String get mediaProblemCodec => 'Telefon se nije snašao s datotekom. Pokušajte ponovno ili uzmite drugu datoteku.';

  @override
  String get mediaProblemIo => 'Datoteku nije bilo moguće pročitati. Pogledajte je li još tamo.';

  @override
  String get mediaInTooLarge => 'Preveliko je za sigurno otvaranje. Zamolite za nešto manje.';

  @override
  String get mediaInUnsupported => 'Causeway ne može prikazati takvu datoteku. Zamolite za drugi format.';

  @override
  String get mediaInDamaged => 'Datoteka je oštećena. Zamolite da se pošalje ponovno.';

  @override
  String get mediaInTooLate => 'Otvaranje je predugo trajalo. Pokušajte ponovno.';

  @override
  String get refusalBlocked => 'Blokirali ste ovu osobu.';

  @override
  String get refusalNotEligible => 'Razgovori s drugim aplikacijama su za brojeve Europskog gospodarskog prostora. Ono što je ovdje može se čitati.';

  @override
  String get refusalNotYetInCountry => 'Razgovori s drugim aplikacijama u vašoj zemlji još nisu počeli. Causeway će vam javiti.';

  @override
  String get refusalSwitchedOff => 'Razgovori s drugim aplikacijama su isključeni. Ono što je ovdje može se čitati.';

  @override
  String get refusalNotAdmitted => 'Vaša usluga ne surađuje s ovom aplikacijom. Ono što je ovdje može se čitati.';

  @override
  String get refusalPartnerNotOpen => 'Ova se aplikacija još isprobava. Causeway će vam javiti kad bude otvorena.';

  @override
  String get refusalPartnerSuspended => 'Vaša usluga zasad je obustavila ovu aplikaciju. Ono što je ovdje može se čitati.';

  @override
  String get refusalPartnerWithdrawn => 'Ova aplikacija više ne sudjeluje. Ono što je ovdje može se čitati.';

  @override
  String get refusalPartnerNotChosen => 'Niste odabrali ovu aplikaciju. Ono što je ovdje može se čitati.';

  @override
  String get refusalPeerNotEligible => 'Broj te osobe ne pripada Europskom gospodarskom prostoru.';

  @override
  String get refusalNumberNotAgreed => 'Ljudi u ovoj aplikaciji još ne znaju vaš novi broj.';

  @override
  String get refusalDirectoryExpired => 'Popis aplikacija je zastario. Povežite se s internetom pa pokušajte ponovno.';

  @override
  String get refusalRequestNotAccepted => 'Prvo prihvatite zahtjev.';

  @override
  String get refusalRequestRefused => 'Odbili ste zahtjev. Da to poništite, pišite prvi.';

  @override
  String get refusalNobodyMayContact => 'Ne dopuštate da vam pišu nepoznati.';

  @override
  String get refusalNotSupported => 'Druga aplikacija ne može prikazati takvu poruku.';

  @override
  String get refusalMarkersOff => 'Ne javljate ovoj aplikaciji što ste pročitali.';

  @override
  String get nextSwitchOn => 'Uključi';

  @override
  String get nextChoose => 'Odaberi aplikaciju';

  @override
  String get nextShare => 'Podijeli moj novi broj';

  @override
  String get nextRefresh => 'Osvježi popis';

  @override
  String get nextDevices => 'Pogledaj uređaje';

  @override
  String get noticeNewDeviceAccepted => 'Druga strana koristi novi uređaj.';

  @override
  String get noticeNewDevice => 'Druga strana koristi novi uređaj. Ne dobiva ništa dok ga ne prihvatite.';

  @override
  String get noticeKeyChanged => 'Uređaj druge strane ima drugi ključ. Ništa se ne šalje dok ne odlučite.';

  @override
  String noticeNumberChanged(String number) {
    return 'Broj je sada $number. Ovaj razgovor nastavlja se s njim.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Broj je sada $number. Nastavlja se razgovor s tim brojem.';
  }

  @override
  String get contentReport => 'Prijava vašoj usluzi';

  @override
  String get contentPlaceholder => 'Poruka koja se ne može prikazati';

  @override
  String contentUnsupported(String kind) {
    return 'Stiglo je nešto što Causeway još ne može prikazati: $kind';
  }

  @override
  String get contentPhoto => 'Fotografija';

  @override
  String get contentPhotoMoving => 'Pokretna slika';

  @override
  String get contentVoice => 'Glasovna poruka';

  @override
  String get contentVideo => 'Videozapis';

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
        'call': 'poziv',
        'sticker': 'naljepnica',
        'reaction': 'reakcija',
        'deletion': 'povučena poruka',
        'timer': 'brojač nestajućih poruka',
        'location': 'mjesto',
        'group': 'poziv u grupu',
        'other': 'nešto novo',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Nije uspjelo';

  @override
  String get errorBadNumber => 'Ovo nije telefonski broj s pozivnim brojem zemlje, na primjer +34 600 111 222.';

  @override
  String get errorBadAddress => 'Ovako ne možete pisati nikome. Provjerite što ste upisali.';

  @override
  String get errorNotFound => 'Više ne postoji.';

  @override
  String get errorEmpty => 'Nema se što poslati.';

  @override
  String errorTooLarge(int percent) {
    return 'Tekst je predug za jednu poruku: $percent % dopuštenog. Pošaljite ga u dijelovima.';
  }

  @override
  String get errorBadReport => 'Prijava ima najviše pet poruka i kratku napomenu.';

  @override
  String get errorNoAbuseDesk => 'Vaša usluga ne prima prijave. Pišite kontaktu druge aplikacije.';

  @override
  String get errorNotAllowed => 'Ovo se ovdje ne može odabrati.';

  @override
  String get errorTooManyPinned => 'Više se razgovora ne može prikvačiti. Prvo otkvačite neki drugi.';

  @override
  String errorSignIn(String why) {
    return 'Na račun s novim brojem nije moguće prijaviti se. $why';
  }

  @override
  String get errorSignInRefused => 'Vaša usluga ne poznaje novi broj s ovom lozinkom. Provjerite oboje.';

  @override
  String get errorNumberChanging => 'Vaš se broj upravo mijenja. Pričekajte da završi.';

  @override
  String get errorFile => 'Datoteku nije bilo moguće zapisati. Odaberite drugo mjesto.';

  @override
  String get errorStopped => 'Zaustavljeno je.';

  @override
  String get errorNothingChosen => 'Odaberite barem jednu aplikaciju.';

  @override
  String get errorNotDone => 'Prvo prođite postavljanje.';

  @override
  String get errorNotOffered => 'Ova se aplikacija više ne može odabrati.';

  @override
  String get errorConfirmSharing => 'Ljudi kojima pišete u ovoj aplikaciji saznaju vaš broj. Prvo pristanite na to.';

  @override
  String get errorOnboarding => 'U međuvremenu se nešto promijenilo. Pogledajte ovaj korak ponovno.';

  @override
  String get errorKeyChanged => 'Uređaj već ima drugi ključ. Pogledajte ga ponovno pa odlučite.';

  @override
  String get errorInUse => 'Vaši su razgovori otvoreni u drugom procesu. Zatvorite Causeway tamo pa pokušajte ponovno.';

  @override
  String get errorNoAccount => 'Na ovom telefonu nema računa. Prijavite se.';

  @override
  String get errorAccountExists => 'Na ovom telefonu već postoji račun.';

  @override
  String get errorDamaged => 'Datoteka s vašim razgovorima je oštećena. Ništa nije promijenjeno. Što se može pročitati, može se oporaviti.';

  @override
  String get errorAccountLost => 'Račun se ne može pročitati iz oštećene datoteke. Prijavite se ponovno za oporavak razgovora.';

  @override
  String get errorReadOnly => 'Na mjesto gdje su vaši razgovori ne može se pisati. Ponovno pokrenite telefon pa pokušajte ponovno.';

  @override
  String get errorWrongKey => 'Ključ na ovom telefonu ne otvara vaše razgovore. Jednom otključajte telefon pa pokušajte ponovno.';

  @override
  String get errorNewerVersion => 'Vaše razgovore zapisao je noviji Causeway. Ažurirajte aplikaciju.';

  @override
  String get errorUnreachable => 'Vaša usluga nije odgovorila. Provjerite vezu pa pokušajte ponovno.';

  @override
  String get errorDiskFull => 'Telefon je pun. Oslobodite prostor pa pokušajte ponovno.';

  @override
  String get errorInternal => 'Nešto je pošlo po krivu u aplikaciji Causeway. Pokušajte ponovno; ako se ponavlja, pošaljite nam dijagnostiku.';

  @override
  String errorCode(String code) {
    return 'Kôd: $code';
  }

  @override
  String get requestsTitle => 'Zahtjevi';

  @override
  String get requestsEmptyTitle => 'Nema zahtjeva';

  @override
  String get requestsEmptyBody => 'Kad vam piše netko koga ne poznajete, ovdje čeka vašu odluku.';

  @override
  String get requestsFailedTitle => 'Vaše zahtjeve nije bilo moguće učitati';

  @override
  String get requestTitle => 'Zahtjev';

  @override
  String get requestGoneTitle => 'Ovog zahtjeva više nema';

  @override
  String get requestExplained => 'Druga strana ne zna da ste ovo vidjeli. Do nje ništa ne dolazi dok ne prihvatite.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Još $count poruka nije sačuvano.',
      few: 'Još $count poruke nisu sačuvane.',
      one: 'Još $count poruka nije sačuvana.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Što je napisano';

  @override
  String get requestRefuseTitle => 'Odbiti ovaj zahtjev?';

  @override
  String get requestRefuseBody => 'Napisano se briše i osoba se više neće javljati. Ne saznaje to.';

  @override
  String reportTitle(String name) {
    return 'Prijavi: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Vaša usluga čita ono što ovdje odaberete i ništa drugo. $name to ne saznaje.';
  }

  @override
  String get reportWhy => 'Zašto to prijavljujete?';

  @override
  String get reportSpam => 'Neželjene poruke, reklame ili prijevara';

  @override
  String get reportAbuse => 'Prijetnje, uznemiravanje ili druga šteta';

  @override
  String get reportMessages => 'Poruke koje idu uz prijavu';

  @override
  String get reportMessagesBody => 'Najviše pet. Nijedna se ne šalje ako je ne odaberete.';

  @override
  String get reportRemark => 'Vašim riječima (neobavezno)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blokiraj i: $name';
  }

  @override
  String get reportPreview => 'Pogledaj što se šalje';

  @override
  String get reportPreviewBody => 'To je sve što vaša usluga čita.';

  @override
  String get reportSend => 'Pošalji prijavu';

  @override
  String get reportSent => 'Prijava je na putu.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner ima vlastiti kontakt: $address';
  }

  @override
  String get reportAbout => 'O kome je riječ';

  @override
  String get reportYourWords => 'Vaše riječi';

  @override
  String get reportNoMessages => 'Ništa';

  @override
  String get reportExactly => 'Doslovno';

  @override
  String get reportsTitle => 'Prijave';

  @override
  String get reportsEmptyTitle => 'Nema prijava';

  @override
  String get reportsEmptyBody => 'Nekoga možete prijaviti iz razgovora ili zahtjeva. Što ste poslali i odgovori nalaze se ovdje.';

  @override
  String get reportsFailedTitle => 'Vaše prijave nije bilo moguće učitati';

  @override
  String get reportsSent => 'Prijavili ste nekoga';

  @override
  String get reportsAnswer => 'Vaša usluga odgovorila je';

  @override
  String get reportsMore => 'Pokaži starije';

  @override
  String get newChatTitle => 'Novi razgovor';

  @override
  String get newChatWhere => 'Gdje je ta osoba?';

  @override
  String get newChatSameService => 'Vaša vlastita usluga, po telefonskom broju';

  @override
  String get newChatOff => 'Razgovori s drugim aplikacijama su isključeni';

  @override
  String get newChatOffBody => 'Uključite ih da biste pisali ljudima u drugim aplikacijama.';

  @override
  String get newChatOwn => 'To je vaš vlastiti broj.';

  @override
  String get newChatNoApps => 'Još nije dostupna nijedna druga aplikacija.';

  @override
  String get newChatSetUpBody => 'Europsko pravo omogućuje ljudima u različitim aplikacijama da se dopisuju. Isključeno je dok ne postavite.';

  @override
  String newChatIdentifier(String partner) {
    return 'Tko u aplikaciji $partner?';
  }

  @override
  String get newChatByEmail => 'adresa e-pošte';

  @override
  String get newChatByPhone => 'telefonski broj';

  @override
  String get newChatByName => 'korisničko ime';

  @override
  String newChatOr(String first, String second) {
    return '$first ili $second';
  }

  @override
  String get newChatFindButton => 'Nastavi';

  @override
  String newChatSearching(String partner) {
    return 'Traženje: $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner ne poznaje nikoga kao $identifier ili to ne govori. Provjerite slovo po slovo.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nitko ($service) nema broj $number. Provjerite znamenku po znamenku.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner sada nije dostupan. Pokušajte kasnije.';
  }

  @override
  String get identifierEmpty => 'Upišite po čemu je osoba poznata u ovoj aplikaciji.';

  @override
  String get identifierTooLong => 'Predugo je.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return '$partner: ljudi su poznati po: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Ovo nije potpuna adresa e-pošte.';

  @override
  String get identifierBadPhone => 'Ovo nije telefonski broj s pozivnim brojem zemlje, na primjer +49 151 12345678.';

  @override
  String get identifierBadName => 'Ovo tamo ne može biti korisničko ime. Provjerite slovo po slovo.';

  @override
  String shareTitle(String partner) {
    return '$partner će saznati vaš broj';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Ljudi kojima pišete ($partner) vide vaš telefonski broj, $number. To se pita jednom za svaku aplikaciju.';
  }

  @override
  String shareYes(String name) {
    return 'Što dobiva $name';
  }

  @override
  String get shareNo => 'Što se ne dijeli';

  @override
  String get shareNumber => 'Vaš telefonski broj';

  @override
  String get shareMessages => 'Poruke koje šaljete';

  @override
  String get shareName => 'Vaše ime i slika';

  @override
  String get sharePresence => 'Jeste li na mreži';

  @override
  String get shareAddress => 'Gdje ste i mrežna adresa vašeg telefona';

  @override
  String get shareAgree => 'Pristajem i pišem';

  @override
  String onboardingStep(int step, int steps) {
    return 'Korak $step od $steps';
  }

  @override
  String get onboardingStartTitle => 'Pišite ljudima u drugim aplikacijama';

  @override
  String get onboardingStartBody => 'Europsko pravo omogućuje ljudima u različitim aplikacijama da se dopisuju. Vi birate želite li to i s kojim aplikacijama. Možete prestati kad god želite.';

  @override
  String get onboardingStartButton => 'Počni';

  @override
  String get onboardingClosedTitle => 'Ne s ovim brojem';

  @override
  String get onboardingNotYetTitle => 'Još ne';

  @override
  String get onboardingExplanationTitle => 'Što je drukčije';

  @override
  String get onboardingExplanationBody => 'I ovdje su poruke sveobuhvatno šifrirane. Ponešto je drukčije od razgovora koje poznajete.';

  @override
  String get pointOtherPolicy => 'Druga aplikacija ima svoja pravila';

  @override
  String get pointOtherPolicyBody => 'Što pošaljete čuva druga aplikacija, prema svojim pravilima privatnosti i uvjetima.';

  @override
  String get pointNumberIsShared => 'Vaš se telefonski broj dijeli';

  @override
  String get pointNumberIsSharedBody => 'Saznaju ga ljudi kojima pišete. Nitko drugi.';

  @override
  String get pointNameAndPictureAreNot => 'Vaše ime i slika ne dijele se';

  @override
  String get pointNameAndPictureAreNotBody => 'Ni to jeste li na mreži.';

  @override
  String get pointNoGroups => 'Dvoje ljudi, bez grupa';

  @override
  String get pointNoGroupsBody => 'Razgovor ste vi i još jedna osoba.';

  @override
  String get pointNoCalls => 'Bez poziva';

  @override
  String get pointNoCallsBody => 'Nazovite u aplikaciji koju oboje imate.';

  @override
  String get pointNoStickersStatusTimers => 'Bez naljepnica, statusa i nestajućih poruka';

  @override
  String get pointNoStickersStatusTimersBody => 'Ne prenose se među aplikacijama.';

  @override
  String get pointBlocksAreOfPeople => 'Blokira se osoba';

  @override
  String get pointBlocksAreOfPeopleBody => 'Tko je blokiran, blokiran je u svakoj aplikaciji gdje je njegov broj poznat.';

  @override
  String get onboardingUnderstood => 'Razumijem';

  @override
  String get onboardingAppsTitle => 'Koje vas aplikacije smiju kontaktirati?';

  @override
  String get onboardingAppsBody => 'Ljudi u aplikacijama koje odaberete mogu vam pisati. Njihova prva poruka čeka kao zahtjev. To možete kasnije promijeniti.';

  @override
  String get onboardingAppsNone => 'Još se ne može odabrati nijedna aplikacija. Causeway će vam javiti kad je bude.';

  @override
  String get onboardingInboxTitle => 'Gdje trebaju biti ovi razgovori?';

  @override
  String get onboardingInboxBody => 'To možete kasnije promijeniti. Ništa se ne premješta.';

  @override
  String get onboardingFinish => 'Uključi';

  @override
  String get onboardingDoneTitle => 'Razgovori s drugim aplikacijama su uključeni';

  @override
  String onboardingDoneBody(String apps) {
    return 'Možete pisati ljudima ($apps), a oni vama.';
  }

  @override
  String get onboardingDoneButton => 'Piši nekome';

  @override
  String get onboardingLaterBody => 'Ovdje možete nastaviti kad god želite. Još ništa nije uključeno.';

  @override
  String get onboardingQuit => 'Prekini i zaboravi moje odabire';

  @override
  String get layoutCombined => 'Među svim razgovorima';

  @override
  String get layoutCombinedBody => 'Jedan popis. Oznaka pokazuje u kojoj je aplikaciji razgovor.';

  @override
  String get layoutSeparate => 'U vlastitoj mapi';

  @override
  String get layoutSeparateBody => 'Otvara ih jedan redak na vašem popisu.';

  @override
  String get aboutTitle => 'O aplikaciji Causeway';

  @override
  String aboutVersion(String version) {
    return 'Verzija $version';
  }

  @override
  String get aboutFree => 'Causeway je slobodan softver pod licencom AGPL-3.0. Svatko može pročitati kako radi.';

  @override
  String get aboutLicences => 'Licence sastavnih dijelova';

  @override
  String get aboutTranslation => 'Tekstove na ovom jeziku napravio je stroj. Izvorni ih govornik još nije pročitao.';

  @override
  String newAppTitle(String partner) {
    return 'Sada je dostupno: $partner';
  }

  @override
  String get newAppBody => 'Možete pisati ljudima tamo, a oni vama, čim to odaberete.';

  @override
  String get newAppLook => 'Pogledaj što može';

  @override
  String get aboutSource => 'Izvorni kod';

  @override
  String get aboutSourceAsk => 'Tko vam je dao ovu aplikaciju, daje vam i njezin izvorni kod. Zatražite ga.';

  @override
  String get aboutPrivacy => 'Što se događa s vašim podacima';

  @override
  String get aboutPrivacyChats => 'Ono što pišete šifrirano je od telefona do telefona. Vaši su razgovori na ovom telefonu, šifrirani, i ni u jednoj sigurnosnoj kopiji.';

  @override
  String get aboutPrivacyService => 'Vaša usluga i druge aplikacije vide tko kome piše i kada. Ne vide što.';

  @override
  String get aboutPrivacyNothing => 'Causeway ništa ne broji, ne prikazuje oglase i ništa ne šalje svojim autorima.';

  @override
  String suspendedTitle(String partner) {
    return '$partner zasad nije dostupna aplikacija';
  }

  @override
  String get suspendedBody => 'Vaša usluga obustavila je ovu aplikaciju. Ništa se ne šalje i ništa ne dolazi. Razgovori ostaju na ovom telefonu: mogu se čitati, izvesti i izbrisati.';

  @override
  String get suspendedNext => 'Ne morate ništa učiniti. Kad bude ponovno primljena, razgovori se nastavljaju sami.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner više ne sudjeluje';
  }

  @override
  String get withdrawnBody => 'Ništa se ne šalje i ništa ne dolazi. Razgovori ostaju na ovom telefonu: mogu se čitati, izvesti i izbrisati.';

  @override
  String get withdrawnNext => 'Da biste došli do tih ljudi, pitajte ih za drugi način.';

  @override
  String get nextPartner => 'Što to znači';

  @override
  String get settingsTitle => 'Postavke';

  @override
  String get settingsAccount => 'Račun';

  @override
  String get settingsThirdParty => 'Razgovori s drugim aplikacijama';

  @override
  String get settingsThirdPartyOn => 'Uključeno';

  @override
  String get settingsThirdPartyOff => 'Isključeno';

  @override
  String get settingsThirdPartySetUp => 'Nije postavljeno';

  @override
  String get settingsThirdPartyContinue => 'Nastavi postavljanje';

  @override
  String get settingsThirdPartySwitch => 'Razgovori s drugim aplikacijama';

  @override
  String get settingsThirdPartySwitchBody => 'Kad je isključeno, ti razgovori ostaju i mogu se čitati. Ništa se ne šalje niti prima.';

  @override
  String get policyConfirmed => 'Vaša usluga sve druge drži vani, i dok je telefon isključen.';

  @override
  String get policyPending => 'Vaša usluga još nije potvrdila zadnju promjenu. Saznat će je čim bude dostupna.';

  @override
  String get policyPhoneOnly => 'Vaša usluga nikoga ne drži vani. To radi ovaj telefon.';

  @override
  String get settingsApps => 'Druge aplikacije';

  @override
  String get settingsAppsEmpty => 'Na popisu vaše usluge još nema aplikacija.';

  @override
  String get settingsAppsExpired => 'Popis aplikacija je zastario. Novi razgovori čekaju dok ne bude svjež.';

  @override
  String get settingsAppsRefresh => 'Osvježi popis aplikacija';

  @override
  String get settingsAppOpen => 'Otvorena';

  @override
  String get settingsAppOn => 'Smije vas kontaktirati';

  @override
  String get settingsAppOff => 'Isključena';

  @override
  String get settingsAppReadOnly => 'Samo za čitanje';

  @override
  String partnerReach(String partner) {
    return 'Razgovori: $partner';
  }

  @override
  String get partnerReachBody => 'Kad je isključeno, ti razgovori ostaju i mogu se čitati. Nitko odande ne može vam pisati.';

  @override
  String get partnerChats => 'Što mogu njezini razgovori';

  @override
  String get partnerIdentifiers => 'Ljudi se tamo nalaze po';

  @override
  String get partnerTakes => 'Aplikacija prima';

  @override
  String get partnerArrival => 'Dolazak poruka';

  @override
  String get partnerReceipts => 'Javlja se';

  @override
  String get partnerNoReceipts => 'Ne javlja se. Više od „poslano” ne može se znati.';

  @override
  String get partnerRules => 'Čija pravila tamo vrijede';

  @override
  String get partnerPrivacy => 'Pravila privatnosti';

  @override
  String get partnerTerms => 'Uvjeti';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Vlastiti kontakt za zlouporabu';

  @override
  String get partnerGoneTitle => 'Ove aplikacije više nema na popisu';

  @override
  String get partnerGoneBody => 'Razgovori koje imate s ljudima odande i dalje se mogu čitati.';

  @override
  String get kindText => 'Tekst';

  @override
  String get kindPhoto => 'fotografije';

  @override
  String get kindVoice => 'glasovne poruke';

  @override
  String get kindVideo => 'videozapisi';

  @override
  String get kindFile => 'datoteke';

  @override
  String get kindReply => 'odgovori';

  @override
  String get kindReaction => 'reakcije';

  @override
  String get settingsAppTesting => 'Isprobava se, još nije otvorena';

  @override
  String get settingsAppSuspended => 'Obustavila ju je vaša usluga';

  @override
  String get settingsAppWithdrawn => 'Više ne sudjeluje';

  @override
  String get settingsAppNotHere => 'U vašoj zemlji još nije otvorena';

  @override
  String settingsAppMarkers(String partner) {
    return 'Javi što čitam: $partner';
  }

  @override
  String get settingsAppMarkersBody => 'Ljudi tamo vide kad čitate njihove poruke.';

  @override
  String settingsAppMuted(String partner) {
    return 'Bez zvuka: $partner';
  }

  @override
  String get settingsAppMutedBody => 'Poruke odande stižu tiho.';

  @override
  String get settingsInbox => 'Mjesto razgovora s drugim aplikacijama';

  @override
  String get settingsWho => 'Tko mi smije prvi pisati';

  @override
  String get settingsWhoBody => 'Odnosi se na ljude u drugim aplikacijama. Razgovori koje imate nastavljaju se.';

  @override
  String get settingsWhoNobody => 'Nitko';

  @override
  String get settingsWhoNobodyBody => 'Nastavljaju se samo razgovori koje imate.';

  @override
  String get settingsWhoWrittenTo => 'Ljudi kojima pišem';

  @override
  String get settingsWhoWrittenToBody => 'Oni kojima ste prvi pisali.';

  @override
  String get settingsWhoContacts => 'Moji kontakti';

  @override
  String get settingsWhoContactsBody => 'Njihovi se razgovori otvaraju bez zahtjeva.';

  @override
  String get settingsWhoEverybody => 'Svi';

  @override
  String get settingsWhoEverybodyBody => 'Kontakti izravno. Drugi kao zahtjev o kojem odlučujete.';

  @override
  String get contactsTitle => 'Kontakti';

  @override
  String get contactsTake => 'Koristi kontakte telefona';

  @override
  String get contactsBody => 'Tko tamo ima broj nije nepoznat i prikazuje se pod imenom koje ste mu dali. Ostaju na ovom telefonu.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Poznato je $count brojeva',
      few: 'Poznata su $count broja',
      one: 'Poznat je $count broj',
      zero: 'Nema pronađenih brojeva',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefon ne dopušta aplikaciji Causeway čitati kontakte. Dopustite to u postavkama telefona pa pokušajte ponovno.';

  @override
  String get settingsNotifications => 'Obavijesti';

  @override
  String get settingsNotifyText => 'Pokaži tekst na zaključanom zaslonu';

  @override
  String get settingsNotifyTextBody => 'Inače samo tko je pisao.';

  @override
  String get settingsNotifyRequests => 'Javi mi zahtjeve';

  @override
  String get settingsNotifyRequestsBody => 'Nikad nemaju zvuk.';

  @override
  String get notifyNative => 'Poruke vaše vlastite usluge';

  @override
  String get notifyThirdParty => 'Poruke iz drugih aplikacija';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count novih poruka',
      few: '$count nove poruke',
      one: '$count nova poruka',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Odgovori';

  @override
  String get notifyAskTitle => 'Saznajte za nove poruke';

  @override
  String get notifyAskBody => 'Causeway vam javlja kad netko piše. Zaključani zaslon pokazuje tko je pisao, ali nijednu riječ, ako ne odaberete drukčije.';

  @override
  String get notifyAskYes => 'Dopusti obavijesti';

  @override
  String get notifyDenied => 'Telefon ne pokazuje obavijesti aplikacije Causeway. Dopustite ih u postavkama telefona.';

  @override
  String get notifyMuted => 'Utišani razgovori';

  @override
  String get notifyMutedNone => 'Nijedan razgovor nije utišan. Dulje pritisnite razgovor na popisu da ga utišate.';

  @override
  String get notifyPhone => 'Zvukovi i drugo, u postavkama telefona';

  @override
  String get notifyProblems => 'Neposlane poruke';

  @override
  String get notifyKept => 'Sačuvana je u razgovoru kao skica.';

  @override
  String get settingsBlocked => 'Blokirane osobe';

  @override
  String get settingsPrivacy => 'Privatnost';

  @override
  String get settingsPhone => 'Ovaj telefon';

  @override
  String get settingsDiagnostics => 'Dijagnostika';

  @override
  String get settingsFailedTitle => 'Vaše postavke nije bilo moguće učitati';

  @override
  String get changeTitle => 'Promijeni broj';

  @override
  String get changeUnderWay => 'Mijenja se';

  @override
  String get changeBody => 'Za slučaj da imate novi telefonski broj. Događa se ovo.';

  @override
  String get changePointStays => 'Vaši razgovori ostaju';

  @override
  String get changePointStaysBody => 'Ostaju i postavke, blokiranja i sigurnosni broj.';

  @override
  String changePointTold(String service) {
    return 'Ljudi na istoj usluzi ($service) saznaju';
  }

  @override
  String get changePointToldBody => 'Oni s kojima imate razgovor saznaju novi broj.';

  @override
  String get changePointWait => 'Ljudi u drugim aplikacijama ne';

  @override
  String get changePointWaitBody => 'Razgovori s njima čekaju dok ne pristanete, za svaku aplikaciju, da ga saznaju. Tada će vas možda morati ponovno prihvatiti.';

  @override
  String get changePointOutside => 'S brojem od drugdje';

  @override
  String get changePointOutsideBody => 'Razgovori s drugim aplikacijama mogu se samo čitati dok vaš broj opet ne pripadne Europskom gospodarskom prostoru.';

  @override
  String get changePointAccount => 'Treba vam račun za novi broj';

  @override
  String changePointAccountBody(String service) {
    return '$service vam ga daje, s lozinkom ili kôdom. Račun starog broja se zatvara.';
  }

  @override
  String get changeNewNumber => 'Novi broj';

  @override
  String changeNewNumberBody(String service) {
    return 'S lozinkom ili kôdom koje vam je za njega dala usluga $service.';
  }

  @override
  String get changeGoOnTitle => 'Razgovori s drugim aplikacijama mogu se nastaviti s ovim brojem';

  @override
  String get changeGoOnBody => 'Čim pristanete, za svaku aplikaciju, da se tamo sazna.';

  @override
  String changeConfirmTitle(String number) {
    return 'Promijeniti u $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Račun broja $number se zatvara. Odavde se ne može ponovno otvoriti.';
  }

  @override
  String get changeWorkingTitle => 'Vaš se broj mijenja';

  @override
  String get changeWorkingBody => 'Ovu stranicu možete napustiti. Nastavlja se samo od sebe kad ima veze.';

  @override
  String get changeSigningIn => 'Prijava s novim brojem';

  @override
  String get changeLeaving => 'Dovršava se što je počelo sa starim brojem';

  @override
  String get changeClosing => 'Zatvara se račun starog broja';

  @override
  String get changeDone => 'Gotovo';

  @override
  String get changeLeave => 'Napusti ovu stranicu';

  @override
  String changeDoneTitle(String number) {
    return 'Vaš je broj sada $number';
  }

  @override
  String get changeDoneBody => 'Vaši su razgovori gdje su i bili.';

  @override
  String get changeOldTitle => 'Vaš stari broj';

  @override
  String get changeOldOpenTitle => 'Vaš stari broj još je otvoren';

  @override
  String changeOldClosed(String number) {
    return 'Račun broja $number je zatvoren. Tko mu piše, saznaje da ne postoji.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Vaša usluga nije zatvorila račun broja $number. Zamolite je: što se tamo šalje, vi ne vidite.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Još se ne zna je li račun broja $number zatvoren.';
  }

  @override
  String get changeThirdPartyClosed => 'Razgovori s drugim aplikacijama mogu se samo čitati';

  @override
  String get changeTellTitle => 'Tko smije saznati novi broj?';

  @override
  String get changeTellBody => 'Razgovori s ljudima u ovim aplikacijama čekaju dok im ga ne date.';

  @override
  String get changeTell => 'Podijeli';

  @override
  String changeTellTo(String partner) {
    return 'Podijeli moj novi broj: $partner';
  }

  @override
  String get warningBadlySigned => 'Novi popis aplikacija nije potpisala vaša usluga. Koristi se zadnji ispravan popis.';

  @override
  String get warningRolledBack => 'Vaša usluga dala je stari popis aplikacija. Koristi se zadnji ispravan popis.';

  @override
  String get warningMalformed => 'Novi popis aplikacija ne može se pročitati. Koristi se zadnji ispravan popis.';

  @override
  String get warningNewerForm => 'Novi popis aplikacija traži noviji Causeway. Ažurirajte aplikaciju.';

  @override
  String get warningFromTheFuture => 'Novi popis aplikacija je iz budućnosti. Provjerite sat telefona.';

  @override
  String get warningTooLarge => 'Novi popis aplikacija je prevelik. Koristi se zadnji ispravan popis.';

  @override
  String get warningKeyReplacement => 'Ključ koji potpisuje popis aplikacija se mijenja. Ne morate ništa učiniti.';

  @override
  String get blockedTitle => 'Blokirane osobe';

  @override
  String get blockedEmptyTitle => 'Nitko nije blokiran';

  @override
  String get blockedEmptyBody => 'Nekoga možete blokirati iz razgovora ili zahtjeva. To ne saznaje.';

  @override
  String get blockedFailedTitle => 'Popis nije bilo moguće učitati';

  @override
  String blockedSince(String date) {
    return 'Od $date';
  }

  @override
  String get blockedUnblock => 'Odblokiraj';

  @override
  String blockedUnblockTitle(String name) {
    return 'Odblokirati: $name?';
  }

  @override
  String get blockedUnblockBody => 'Osoba vam opet može pisati, prema pravilima koja ste postavili.';

  @override
  String get blockedAdd => 'Blokiraj broj';

  @override
  String get blockedAddBody => 'Tko ima ovaj broj, blokiran je u svakoj aplikaciji gdje je poznat.';

  @override
  String get tourAction => 'Što je sigurnosni broj?';

  @override
  String get tourKeyTitle => 'Svaki uređaj ima ključ';

  @override
  String get tourKeyBody => 'Poruke se šifriraju za uređaje druge osobe. Sigurnosni broj je ključ uređaja, napisan tako da se može usporediti.';

  @override
  String get tourCompareTitle => 'Usporedba pokazuje da nitko nije između vas';

  @override
  String get tourCompareBody => 'Učinite to jednom, najbolje kad se sretnete. Je li broj isti na oba telefona? Tada nitko drugi ne može čitati što pišete.';

  @override
  String get tourChangeTitle => 'Ako se promijeni, saznat ćete';

  @override
  String get tourChangeBody => 'Novi telefon ima novi broj. Nakon usporedbe ništa ne ide na novi uređaj dok ga ne prihvatite.';

  @override
  String get scanAction => 'Skeniraj kôd te osobe';

  @override
  String get scanHint => 'Usmjerite kameru na kôd sigurnosnog broja na drugom telefonu.';

  @override
  String scanSame(String name) {
    return 'Podudara se. Ovaj uređaj ($name) sada vrijedi kao uspoređen.';
  }

  @override
  String get scanDifferent => 'Ključ je drugi. Ne vjerujte ovom uređaju dok ne znate zašto.';

  @override
  String scanNotNamed(String name) {
    return 'Kôd pripada osobi ($name), ali ne navodi nijedan od ovih uređaja.';
  }

  @override
  String get scanOtherAccount => 'To je kôd drugog računa.';

  @override
  String get scanNoCode => 'To nije kôd sigurnosnog broja.';

  @override
  String get scanAgain => 'Skeniraj ponovno';

  @override
  String get scanNoCamera => 'Kamera se sada ne može koristiti. Možda je koristi druga aplikacija.';

  @override
  String get scanExplain => 'Kamera traži kod na drugom telefonu i ništa drugo. Nijedna se slika ne čuva.';

  @override
  String get safetyTitle => 'Sigurnosni broj';

  @override
  String safetyExplained(String name) {
    return 'Usporedite ih ($name), jedan uz drugi ili čitajući ih telefonom. Ako su isti, nitko nije između vas.';
  }

  @override
  String get safetyMine => 'Vaš telefon';

  @override
  String get safetyCode => 'Kôd vašeg sigurnosnog broja';

  @override
  String safetyCodeBody(String name) {
    return 'Isto kao kôd: $name ga može skenirati svojom aplikacijom.';
  }

  @override
  String get safetyTheirs => 'Uređaji te osobe';

  @override
  String get safetyNone => 'Druga aplikacija još nije pokazala uređaj. Pokazat će kad budete pisali jedno drugome.';

  @override
  String get safetyFailedTitle => 'Uređaje nije bilo moguće učitati';

  @override
  String safetyDevice(String number) {
    return 'Uređaj $number';
  }

  @override
  String get safetyInactive => 'Više se ne koristi';

  @override
  String get safetyNoKey => 'Njegov ključ još nije viđen.';

  @override
  String get trustUndecided => 'Nov. Ne dobiva ništa dok ga ne prihvatite.';

  @override
  String get trustFirstUse => 'Prihvaćen, nije uspoređen';

  @override
  String get trustVerified => 'Uspoređen i prihvaćen';

  @override
  String get trustRefused => 'Odbijen. Ne dobiva ništa.';

  @override
  String get trustChanged => 'Njegov se ključ promijenio. Ništa se ne šalje dok ne odlučite.';

  @override
  String get safetyMatches => 'Podudaraju se';

  @override
  String get safetyAcceptWithout => 'Prihvati bez usporedbe';

  @override
  String get safetyRefuse => 'Odbij ovaj uređaj';

  @override
  String get safetyConfirmTitle => 'Podudaraju li se sve znamenke?';

  @override
  String get safetyConfirmBody => 'Tada ovaj uređaj vrijedi kao uspoređen, a vi saznajete prije nego što neki drugi uređaj dobije vaše poruke.';

  @override
  String get infoTitle => 'Poruka';

  @override
  String get infoState => 'U kojem je stanju';

  @override
  String get infoWay => 'Njezin put';

  @override
  String get infoFailedTitle => 'O ovoj se poruci ništa ne zna';

  @override
  String infoWritten(String when) {
    return 'Napisano: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Stiglo: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Preuzeo poslužitelj: $when';
  }

  @override
  String get infoWaits => 'Zašto čeka';

  @override
  String get infoFailed => 'Zašto nije poslana';

  @override
  String get infoUnreadable => 'Zašto se ne može prikazati';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'S uređaja te osobe $number';
  }

  @override
  String get infoCopy => 'Kopiraj što se dogodilo';

  @override
  String get infoCopied => 'Kopirano. Nema nijedne riječi poruke.';

  @override
  String get traceStored => 'Pohranjena na ovom telefonu';

  @override
  String get traceWaiting => 'Čeka';

  @override
  String get tracePreparing => 'Priprema se';

  @override
  String get tracePrepared => 'Pripremljena';

  @override
  String get traceUploading => 'Učitava se';

  @override
  String get traceUploaded => 'Učitana na vašu uslugu';

  @override
  String get traceDownloading => 'Preuzima se';

  @override
  String get traceDownloaded => 'Preuzeta i provjerena';

  @override
  String get traceSealed => 'Šifrirana';

  @override
  String get traceSentAgain => 'Ponovno predana';

  @override
  String get traceAcknowledged => 'Ima je vaša usluga';

  @override
  String get traceFoundInArchive => 'Pronađena u arhivi vaše usluge';

  @override
  String get traceDelivered => 'Ima je drugi uređaj';

  @override
  String get traceRead => 'Pročitana je';

  @override
  String get traceFailed => 'Nije poslano';

  @override
  String get traceReceived => 'Primljena i dešifrirana';

  @override
  String get traceUnreadable => 'Nije se mogla dešifrirati';

  @override
  String get traceRepaired => 'Ipak se mogla dešifrirati';

  @override
  String get traceRefused => 'Odbijena';

  @override
  String get diagnosticsShare => 'Pošalji nekome tko pomaže';

  @override
  String get bundleTitle => 'Izvještaj za podršku';

  @override
  String get bundleBody => 'To je sve što se šalje. Ne govori što ste pisali, kome ni s kojim ključevima. Najprije ga pročitajte.';

  @override
  String get diagnosticsTitle => 'Dijagnostika';

  @override
  String get diagnosticsBody => 'Što ovaj telefon zna o svojoj vezi. Nema poruka, imena ni ključeva.';

  @override
  String get diagnosticsConnection => 'Veza';

  @override
  String get diagnosticsConnectionOnline => 'Povezano, ažurno';

  @override
  String get diagnosticsStorage => 'Pohrana';

  @override
  String get diagnosticsStorageOk => 'U redu';

  @override
  String get diagnosticsStorageFull => 'Puna';

  @override
  String get diagnosticsStorageDamaged => 'Oštećena';

  @override
  String get diagnosticsArchive => 'Arhiva vaše usluge';

  @override
  String get diagnosticsArchiveThere => 'Postoji. Što je stiglo dok vas nije bilo, nadoknađuje se.';

  @override
  String get diagnosticsArchiveNone => 'Ne postoji. Što se izgubi između usluga, gubi se neopaženo.';

  @override
  String get diagnosticsArchiveUnknown => 'Još se ne zna';

  @override
  String get diagnosticsPartners => 'Popis aplikacija';

  @override
  String get diagnosticsPartnersNone => 'Još nema';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Broj $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Ovaj uređaj';

  @override
  String get diagnosticsWarning => 'Poteškoća s popisom aplikacija';

  @override
  String get diagnosticsPolicy => 'Tko vas smije kontaktirati';

  @override
  String get diagnosticsNumberChange => 'Zadnja promjena broja';

  @override
  String get diagnosticsCopied => 'Kopirano';

  @override
  String get diagnosticsCopy => 'Kopiraj';

  @override
  String get attachAction => 'Priloži';

  @override
  String get attachPhoto => 'Snimi fotografiju';

  @override
  String get attachVideo => 'Snimi videozapis';

  @override
  String get attachGallery => 'Fotografije i videozapisi';

  @override
  String get attachFailed => 'Telefon to nije mogao predati. Pokušajte ponovno.';

  @override
  String get refusedCamera => 'Causeway ne smije koristiti kameru';

  @override
  String get refusedPhotos => 'Causeway ne smije vidjeti vaše fotografije';

  @override
  String get refusedMicrophone => 'Causeway ne smije koristiti mikrofon';

  @override
  String get refusedBody => 'Dopustite to u postavkama telefona pa pokušajte ponovno.';

  @override
  String sendTo(String name) {
    return 'Pošalji: $name';
  }

  @override
  String get previewCaption => 'Opis uz sliku';

  @override
  String get previewAlt => 'Opis za čitanje';

  @override
  String get previewAltBody => 'Čita se naglas na ovom telefonu. Ne šalje se: što drugi trebaju znati o slici, napišite u opis uz sliku.';

  @override
  String get previewTrim => 'Dio za slanje';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Prilagođeno da stane u $size, najviše što se ovdje može poslati.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Ima $size. Najviše što se ovdje može poslati je $most.';
  }

  @override
  String get previewNotTaken => 'Takve se datoteke ne mogu slati u ovom razgovoru.';

  @override
  String get previewKeepsAll => 'Šalje se kakvo jest, sa svime što datoteka sadrži: često i gdje i kada je nastala.';

  @override
  String get previewCanRun => 'Može se pokrenuti kao program. Neke aplikacije odbijaju takve datoteke ili na njih upozoravaju.';

  @override
  String get previewDisguised => 'Nešto je drugo nego što kaže naziv. Neke aplikacije odbijaju takve datoteke ili na njih upozoravaju.';

  @override
  String get previewFailedTitle => 'Ovo se ne može poslati';

  @override
  String get voiceRecord => 'Snimi glasovnu poruku';

  @override
  String get voiceHint => 'Držite mikrofon dok govorite i pustite za slanje.';

  @override
  String get voiceSlide => 'Povucite u stranu za odustajanje';

  @override
  String get voiceRecording => 'Snimanje';

  @override
  String get voicePaused => 'Snimanje pauzirano';

  @override
  String get voicePause => 'Pauziraj snimanje';

  @override
  String get voiceResume => 'Nastavi snimanje';

  @override
  String get voiceDelete => 'Izbriši snimku';

  @override
  String get voiceDeleteTitle => 'Izbrisati ovu snimku?';

  @override
  String get voiceDeleteBody => 'Nitko je nije dobio i ne može se vratiti.';

  @override
  String voiceUnsent(String length) {
    return 'Neposlana glasovna poruka, $length';
  }

  @override
  String get voiceDiscard => 'Odbaci';

  @override
  String get voiceNoMicrophone => 'Mikrofon se sada ne može koristiti. Možda ga koristi druga aplikacija.';

  @override
  String get kindPhotos => 'Fotografije';

  @override
  String get kindVoices => 'Glasovne poruke';

  @override
  String get kindVideos => 'Videozapisi';

  @override
  String get kindFiles => 'Datoteke';

  @override
  String get qualityHd => 'Visoka kvaliteta';

  @override
  String get qualityHdBody => 'Fotografije i videozapisi su oštriji i troše više podataka.';

  @override
  String get autoAlways => 'Na svakoj mreži';

  @override
  String get autoWifi => 'Samo na Wi-Fiju';

  @override
  String get autoNever => 'Nikad';

  @override
  String get storageTitle => 'Pohrana i podaci';

  @override
  String get storageDownload => 'Preuzima se bez pitanja';

  @override
  String get storageDownloadBody => 'Sve drugo preuzima se kad dodirnete. Od ljudi koji samo traže da vam pišu, ništa.';

  @override
  String get storageSending => 'Što šaljete';

  @override
  String get storageLowData => 'Manje podataka za glasovne poruke';

  @override
  String get storageLowDataBody => 'Trećinu manje i malo nejasnije.';

  @override
  String get storageUse => 'Iskorišten prostor';

  @override
  String storageTotal(String size) {
    return 'Ukupno $size';
  }

  @override
  String get storageByKind => 'Po vrsti';

  @override
  String get storageByChat => 'Po razgovoru';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count stavki, $size',
      few: '$count stavke, $size',
      one: '$count stavka, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Ukloni sve: $what';
  }

  @override
  String get storageOlder => 'Ukloni starije';

  @override
  String get storageMonth => 'Starije od mjesec dana';

  @override
  String get storageMonths => 'Starije od tri mjeseca';

  @override
  String get storageYear => 'Starije od godinu dana';

  @override
  String storageConfirmSize(String size) {
    return 'Oslobađa se $size.';
  }

  @override
  String get storageConfirm => 'Poruke ostaju. Što ste primili, može se ponovno preuzeti samo dok to ima usluga pošiljatelja.';

  @override
  String get storageYes => 'Ukloni';

  @override
  String storageFreed(String size) {
    return 'Oslobođeno je $size.';
  }

  @override
  String get storageFreedNothing => 'Nije bilo ničega za uklanjanje.';

  @override
  String get storageEmptyTitle => 'Na ovom telefonu nema medija';

  @override
  String get storageEmptyBody => 'Ovdje se broje fotografije, glasovne poruke, videozapisi i datoteke iz vaših razgovora.';

  @override
  String get storageFailedTitle => 'Iskorišten prostor nije bilo moguće učitati';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Razgovor s drugom aplikacijom: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'u $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Otok Uzašašća',
        'AD': 'Andora',
        'AE': 'Ujedinjeni Arapski Emirati',
        'AF': 'Afganistan',
        'AG': 'Antigva i Barbuda',
        'AI': 'Angvila',
        'AL': 'Albanija',
        'AM': 'Armenija',
        'AO': 'Angola',
        'AQ': 'Antarktika',
        'AR': 'Argentina',
        'AS': 'Američka Samoa',
        'AT': 'Austrija',
        'AU': 'Australija',
        'AW': 'Aruba',
        'AX': 'Ålandski otoci',
        'AZ': 'Azerbajdžan',
        'BA': 'Bosna i Hercegovina',
        'BB': 'Barbados',
        'BD': 'Bangladeš',
        'BE': 'Belgija',
        'BF': 'Burkina Faso',
        'BG': 'Bugarska',
        'BH': 'Bahrein',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint Barthélemy',
        'BM': 'Bermudi',
        'BN': 'Brunej',
        'BO': 'Bolivija',
        'BQ': 'Karipski otoci Nizozemske',
        'BR': 'Brazil',
        'BS': 'Bahami',
        'BT': 'Butan',
        'BV': 'Otok Bouvet',
        'BW': 'Bocvana',
        'BY': 'Bjelorusija',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kokosovi (Keelingovi) Otoci',
        'CD': 'Kongo - Kinshasa',
        'CF': 'Srednjoafrička Republika',
        'CG': 'Kongo - Brazzaville',
        'CH': 'Švicarska',
        'CI': 'Obala Bjelokosti',
        'CK': 'Cookovi Otoci',
        'CL': 'Čile',
        'CM': 'Kamerun',
        'CN': 'Kina',
        'CO': 'Kolumbija',
        'CP': 'Otok Clipperton',
        'CQ': 'Sark',
        'CR': 'Kostarika',
        'CU': 'Kuba',
        'CV': 'Zelenortska Republika',
        'CW': 'Curaçao',
        'CX': 'Božićni Otok',
        'CY': 'Cipar',
        'CZ': 'Češka',
        'DE': 'Njemačka',
        'DG': 'Diego Garcia',
        'DJ': 'Džibuti',
        'DK': 'Danska',
        'DM': 'Dominika',
        'DO': 'Dominikanska Republika',
        'DZ': 'Alžir',
        'EA': 'Ceuta i Melilla',
        'EC': 'Ekvador',
        'EE': 'Estonija',
        'EG': 'Egipat',
        'EH': 'Zapadna Sahara',
        'ER': 'Eritreja',
        'ES': 'Španjolska',
        'ET': 'Etiopija',
        'FI': 'Finska',
        'FJ': 'Fidži',
        'FK': 'Falklandski Otoci',
        'FM': 'Mikronezija',
        'FO': 'Ovčji Otoci',
        'FR': 'Francuska',
        'GA': 'Gabon',
        'GB': 'Ujedinjeno Kraljevstvo',
        'GD': 'Grenada',
        'GE': 'Gruzija',
        'GF': 'Francuska Gijana',
        'GG': 'Guernsey',
        'GH': 'Gana',
        'GI': 'Gibraltar',
        'GL': 'Grenland',
        'GM': 'Gambija',
        'GN': 'Gvineja',
        'GP': 'Guadalupe',
        'GQ': 'Ekvatorska Gvineja',
        'GR': 'Grčka',
        'GS': 'Južna Georgia i Otoci Južni Sandwich',
        'GT': 'Gvatemala',
        'GU': 'Guam',
        'GW': 'Gvineja Bisau',
        'GY': 'Gvajana',
        'HK': 'PUP Hong Kong Kina',
        'HM': 'Otoci Heard i McDonald',
        'HN': 'Honduras',
        'HR': 'Hrvatska',
        'HT': 'Haiti',
        'HU': 'Mađarska',
        'IC': 'Kanari',
        'ID': 'Indonezija',
        'IE': 'Irska',
        'IL': 'Izrael',
        'IM': 'Otok Man',
        'IN': 'Indija',
        'IO': 'Britanski Indijskooceanski Teritorij',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Island',
        'IT': 'Italija',
        'JE': 'Jersey',
        'JM': 'Jamajka',
        'JO': 'Jordan',
        'JP': 'Japan',
        'KE': 'Kenija',
        'KG': 'Kirgistan',
        'KH': 'Kambodža',
        'KI': 'Kiribati',
        'KM': 'Komori',
        'KN': 'Sveti Kristofor i Nevis',
        'KP': 'Sjeverna Koreja',
        'KR': 'Južna Koreja',
        'KW': 'Kuvajt',
        'KY': 'Kajmanski Otoci',
        'KZ': 'Kazahstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'Sveta Lucija',
        'LI': 'Lihtenštajn',
        'LK': 'Šri Lanka',
        'LR': 'Liberija',
        'LS': 'Lesoto',
        'LT': 'Litva',
        'LU': 'Luksemburg',
        'LV': 'Latvija',
        'LY': 'Libija',
        'MA': 'Maroko',
        'MC': 'Monako',
        'MD': 'Moldavija',
        'ME': 'Crna Gora',
        'MF': 'Saint Martin',
        'MG': 'Madagaskar',
        'MH': 'Maršalovi Otoci',
        'MK': 'Sjeverna Makedonija',
        'ML': 'Mali',
        'MM': 'Mjanmar (Burma)',
        'MN': 'Mongolija',
        'MO': 'PUP Makao Kina',
        'MP': 'Sjevernomarijanski Otoci',
        'MQ': 'Martinik',
        'MR': 'Mauretanija',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauricijus',
        'MV': 'Maldivi',
        'MW': 'Malavi',
        'MX': 'Meksiko',
        'MY': 'Malezija',
        'MZ': 'Mozambik',
        'NA': 'Namibija',
        'NC': 'Nova Kaledonija',
        'NE': 'Niger',
        'NF': 'Otok Norfolk',
        'NG': 'Nigerija',
        'NI': 'Nikaragva',
        'NL': 'Nizozemska',
        'NO': 'Norveška',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Novi Zeland',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Francuska Polinezija',
        'PG': 'Papua Nova Gvineja',
        'PH': 'Filipini',
        'PK': 'Pakistan',
        'PL': 'Poljska',
        'PM': 'Sveti Petar i Mikelon',
        'PN': 'Pitcairnovi Otoci',
        'PR': 'Portoriko',
        'PS': 'Palestinsko područje',
        'PT': 'Portugal',
        'PW': 'Palau',
        'PY': 'Paragvaj',
        'QA': 'Katar',
        'RE': 'Réunion',
        'RO': 'Rumunjska',
        'RS': 'Srbija',
        'RU': 'Rusija',
        'RW': 'Ruanda',
        'SA': 'Saudijska Arabija',
        'SB': 'Salomonovi Otoci',
        'SC': 'Sejšeli',
        'SD': 'Sudan',
        'SE': 'Švedska',
        'SG': 'Singapur',
        'SH': 'Sveta Helena',
        'SI': 'Slovenija',
        'SJ': 'Svalbard i Jan Mayen',
        'SK': 'Slovačka',
        'SL': 'Sijera Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalija',
        'SR': 'Surinam',
        'SS': 'Južni Sudan',
        'ST': 'Sveti Toma i Princip',
        'SV': 'Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Sirija',
        'SZ': 'Esvatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Otoci Turks i Caicos',
        'TD': 'Čad',
        'TF': 'Francuski Južni Teritoriji',
        'TG': 'Togo',
        'TH': 'Tajland',
        'TJ': 'Tadžikistan',
        'TK': 'Tokelau',
        'TL': 'Timor-Leste',
        'TM': 'Turkmenistan',
        'TN': 'Tunis',
        'TO': 'Tonga',
        'TR': 'Turska',
        'TT': 'Trinidad i Tobago',
        'TV': 'Tuvalu',
        'TW': 'Tajvan',
        'TZ': 'Tanzanija',
        'UA': 'Ukrajina',
        'UG': 'Uganda',
        'UM': 'Mali udaljeni otoci SAD-a',
        'US': 'Sjedinjene Američke Države',
        'UY': 'Urugvaj',
        'UZ': 'Uzbekistan',
        'VA': 'Vatikan',
        'VC': 'Sveti Vincent i Grenadini',
        'VE': 'Venezuela',
        'VG': 'Britanski Djevičanski Otoci',
        'VI': 'Američki Djevičanski Otoci',
        'VN': 'Vijetnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis i Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Južnoafrička Republika',
        'ZM': 'Zambija',
        'ZW': 'Zimbabve',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
