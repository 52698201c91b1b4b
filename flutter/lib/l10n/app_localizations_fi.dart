// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Finnish (`fi`).
class AppLocalizationsFi extends AppLocalizations {
  AppLocalizationsFi([String locale = 'fi']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Hyväksy';

  @override
  String get actionAgain => 'Yritä uudelleen';

  @override
  String get actionBack => 'Takaisin';

  @override
  String get actionBlock => 'Estä';

  @override
  String get actionCancel => 'Peruuta';

  @override
  String get actionClose => 'Sulje';

  @override
  String get actionContinue => 'Jatka';

  @override
  String get actionCopy => 'Kopioi teksti';

  @override
  String get actionDismiss => 'Ei nyt';

  @override
  String get actionDone => 'Valmis';

  @override
  String get actionMore => 'Lisää';

  @override
  String get actionOpenSettings => 'Avaa asetukset';

  @override
  String get actionRefuse => 'Hylkää';

  @override
  String get actionReport => 'Ilmoita';

  @override
  String get actionSearch => 'Etsi';

  @override
  String get actionSetUp => 'Ota käyttöön';

  @override
  String get actionSignInAgain => 'Kirjaudu uudelleen';

  @override
  String get actionUndo => 'Kumoa';

  @override
  String get loading => 'Ladataan';

  @override
  String get linkCopied => 'Kopioitu';

  @override
  String listAnd(String first, String last) {
    return '$first ja $last';
  }

  @override
  String get openingTitle => 'Keskustelujasi avataan';

  @override
  String get openingFailedTitle => 'Keskustelujasi ei voitu avata';

  @override
  String get openingRecover => 'Pelasta luettavissa oleva';

  @override
  String get openingRecoverExplained => 'Vioittunut tiedosto säilyy ennallaan uuden rinnalla. Ne, joille kirjoitat, näkevät uuden turvanumeron.';

  @override
  String get openingRecovering => 'Keskustelujasi palautetaan';

  @override
  String get openingAnew => 'Poista ja kirjaudu uudelleen';

  @override
  String get openingAnewExplained => 'Jos se ei auta, avain on kadonnut, kuten nollauksen jälkeen tai toisen puhelimen varmuuskopiosta. Silloin kukaan ei voi lukea tämän puhelimen keskusteluja. Voit poistaa ne tästä ja kirjautua uudelleen.';

  @override
  String get openingAnewQuestion => 'Poistetaanko tämän puhelimen keskustelut?';

  @override
  String get openingAnewConsequence => 'Niitä ei saa takaisin. Ne, joille kirjoitat, näkevät uuden turvanumeron.';

  @override
  String get recoveredTitle => 'Keskustelusi palautettiin';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count viestiä pelastettiin.',
      one: 'Yksi viesti pelastettiin.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count keskustelua pelastettiin.',
      one: 'Yksi keskustelu pelastettiin.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count viestiä on vielä lähettämättä. Ne lähtevät itsestään.',
      one: 'Yksi viesti on vielä lähettämättä. Se lähtee itsestään.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Enintään $count viestiä ja keskustelua ei voitu lukea.',
      one: 'Yhtä viestiä tai keskustelua ei voitu lukea.',
      zero: 'Tietääksemme mitään ei puutu.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Ne, joille kirjoitat, näkevät uuden turvanumeron. Vertaa sitä uudelleen niiden kanssa, joiden kanssa olit verrannut.';

  @override
  String get recoveredAside => 'Vioittunut tiedosto säilytettiin. Poista se, kun mitään ei puutu.';

  @override
  String get recoveredDelete => 'Poista vioittunut tiedosto';

  @override
  String get recoveredDeleted => 'Vioittunut tiedosto poistettiin.';

  @override
  String get welcomeTitle => 'Yksi sovellus. Myös muiden sovellusten käyttäjille.';

  @override
  String get welcomeBody => 'Causewaylla kirjoitat ihmisille, jotka käyttävät toista viestisovellusta, päästä päähän salattuna ja omasta numerostasi.';

  @override
  String get welcomePointEncrypted => 'Aina päästä päähän salattu. Muulla tavalla ei lähetetä mitään.';

  @override
  String get welcomePointShared => 'Muiden sovellusten käyttäjät saavat tietää puhelinnumerosi, eivät mitään muuta sinusta.';

  @override
  String get welcomePointYours => 'Pois päältä, kunnes otat sen käyttöön. Sinä valitset, mistä sovelluksista sinut tavoittaa.';

  @override
  String get welcomeStart => 'Aloita numerollani';

  @override
  String get numberTitle => 'Puhelinnumerosi';

  @override
  String get numberBody => 'Siitä sinut tunnetaan. Se kirjoitetaan maatunnuksen kanssa.';

  @override
  String get numberCountry => 'Maa';

  @override
  String get numberCountryOther => 'Muu maa: kirjoita + ja maatunnus';

  @override
  String get numberCountrySearch => 'Etsi maata';

  @override
  String get numberCountryNone => 'Sen nimistä maata ei ole luettelossa. Kirjoita numeroon + ja maatunnus.';

  @override
  String get numberCountriesInside => 'Euroopan talousalue';

  @override
  String get numberCountriesOutside => 'Muut maat';

  @override
  String get numberField => 'Puhelinnumero';

  @override
  String get numberEligibleTitle => 'Tällä numerolla voi keskustella muiden sovellusten kanssa';

  @override
  String get numberEligibleBody => 'Se kuuluu Euroopan talousalueeseen, jossa laki avaa viestisovellukset toisilleen. Päätät myöhemmin, käytätkö sitä.';

  @override
  String get numberOutsideTitle => 'Tällä numerolla ei voi keskustella muiden sovellusten kanssa';

  @override
  String get numberOutsideBody => 'Se on Euroopan talousalueen numeroille. Kaikki muu toimii. Numero ratkaisee, ei se, missä olet.';

  @override
  String get eligibilityInEea => 'Numero kuuluu Euroopan talousalueeseen.';

  @override
  String get eligibilityOutsideEea => 'Numero kuuluu Euroopan talousalueen ulkopuolelle.';

  @override
  String get eligibilityNoRegion => 'Numero ei kuulu mihinkään maahan. Tarkista ensimmäiset numerot.';

  @override
  String get eligibilityNotInternational => 'Kirjoita numero, jossa on + ja maatunnus, esimerkiksi +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Tämä ei ole puhelinnumero. Siinä on vain numeroita, +-merkin jälkeen.';

  @override
  String get eligibilityUnknownCountryCode => 'Missään maassa ei ole tätä tunnusta. Tarkista numerot +-merkin jälkeen.';

  @override
  String get eligibilityTooShort => 'Numero on maahansa nähden liian lyhyt. Puuttuuko numeroita?';

  @override
  String get eligibilityTooLong => 'Numero on maahansa nähden liian pitkä. Onko yksi liikaa?';

  @override
  String get eligibilityNotAssigned => 'Maa ei ole antanut tällaista numeroa. Tarkista numerot.';

  @override
  String get eligibilityMore => 'Mitkä numerot kelpaavat';

  @override
  String get eligibilityTitle => 'Mitkä numerot kelpaavat';

  @override
  String get eligibilityNumber => 'Numero ratkaisee, ei se, missä olet';

  @override
  String get eligibilityNumberBody => 'Euroopan lainsäädäntö avaa viestisovellukset toisilleen niille, joiden puhelinnumero kuuluu Euroopan talousalueeseen. Matkalla mikään ei muutu.';

  @override
  String get eligibilityBoth => 'Te molemmat';

  @override
  String get eligibilityBothBody => 'Toisenkin on oltava Euroopan talousalueella. Missä ihmiset tunnetaan numerostaan, se numero ratkaisee; muista vastaa heidän sovelluksensa.';

  @override
  String get eligibilityLeaving => 'Jos numerosi vaihtuu';

  @override
  String get eligibilityLeavingBody => 'Muualta olevalla numerolla keskustelusi muiden sovellusten kanssa säilyvät tässä puhelimessa ja niitä voi lukea. Niissä ei lähetetä eikä vastaanoteta mitään, ennen kuin sinulla on taas numero täältä.';

  @override
  String get signInTitle => 'Kirjaudu';

  @override
  String get signInBody => 'Kotipalvelusi pitää tiliäsi. Siltä olet saanut salasanan tai koodin.';

  @override
  String signInAs(String number) {
    return 'Kirjaudutaan numerolla $number';
  }

  @override
  String get signInService => 'Kotipalvelu';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Salasana';

  @override
  String get signInSecretShow => 'Näytä salasana';

  @override
  String get signInSecretHide => 'Piilota salasana';

  @override
  String get signInWithToken => 'Minulla on sen sijaan kirjautumiskoodi';

  @override
  String get signInWithPassword => 'Minulla on sen sijaan salasana';

  @override
  String get signInToken => 'Kirjautumiskoodi';

  @override
  String get signInButton => 'Kirjaudu';

  @override
  String get signInStoring => 'Puhelinta valmistellaan';

  @override
  String signInConnecting(String service) {
    return 'Yhdistetään: $service';
  }

  @override
  String get signInMissingService => 'Kirjoita kotipalvelusi nimi, esimerkiksi home.example.';

  @override
  String get signInMissingSecret => 'Kirjoita kotipalvelultasi saamasi salasana tai koodi.';

  @override
  String signInSlow(String service) {
    return '$service ei ole vielä vastannut. Causeway yrittää edelleen. Voit odottaa tai jatkaa ja katsoa myöhemmin.';
  }

  @override
  String get signInGoOn => 'Jatka odottamatta';

  @override
  String get signInRefused => 'Kotipalvelusi ei tunne tätä numeroa tällä salasanalla. Tarkista molemmat.';

  @override
  String get signInBadAddress => 'Sen nimistä kotipalvelua ei ole. Tarkista nimi.';

  @override
  String get signInStartOver => 'Aloita alusta toisella numerolla tai palvelulla';

  @override
  String signInAgainBody(String service) {
    return '$service ei enää hyväksy tämän puhelimen salasanaa tai koodia. Keskustelusi säilyvät.';
  }

  @override
  String get removeAccount => 'Poista tili tästä puhelimesta';

  @override
  String get removeAccountTitle => 'Poistetaanko tili ja kaikki keskustelut?';

  @override
  String removeAccountBody(String service) {
    return 'Kaikki tämän puhelimen keskustelut ja viestit poistetaan. Niitä ei ole muualla eikä niitä saa takaisin. Tilisi palvelussa $service säilyy; kun kirjaudut uudelleen, muut näkevät uuden turvanumeron.';
  }

  @override
  String get removeAccountYes => 'Poista kaikki';

  @override
  String get inboxTitle => 'Keskustelut';

  @override
  String get inboxThirdPartyTitle => 'Keskustelut muiden sovellusten kanssa';

  @override
  String get inboxArchiveTitle => 'Arkistoidut keskustelut';

  @override
  String get inboxEmptyTitle => 'Ei vielä keskusteluja';

  @override
  String get inboxEmptyBody => 'Kirjoita jollekulle, niin keskustelu tulee tähän.';

  @override
  String get inboxEmptyUnreadTitle => 'Kaikki luettu';

  @override
  String get inboxEmptyUnreadBody => 'Lukemattomia keskusteluja ei ole.';

  @override
  String get inboxEmptyArchiveTitle => 'Ei mitään arkistossa';

  @override
  String get inboxEmptyArchiveBody => 'Pyyhkäise keskustelua sivulle, niin se tulee tänne.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Ei keskusteluja: $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Kirjoita siellä jollekulle, niin keskustelu tulee tähän.';

  @override
  String get inboxFailedTitle => 'Keskustelujasi ei voitu lukea';

  @override
  String get inboxFilterAll => 'Kaikki';

  @override
  String get inboxFilterUnread => 'Lukemattomat';

  @override
  String get inboxNewChat => 'Uusi keskustelu';

  @override
  String get inboxSettings => 'Asetukset';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count pyyntöä',
      one: 'Yksi pyyntö',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Sinulle tuntemattomat ovat kirjoittaneet';

  @override
  String get inboxThirdPartyRow => 'Keskustelut muiden sovellusten kanssa';

  @override
  String get inboxArchivedRow => 'Arkistoidut';

  @override
  String inboxDraft(String text) {
    return 'Luonnos: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Sinä: $text';
  }

  @override
  String get inboxNothingYet => 'Ei vielä mitään kirjoitettu';

  @override
  String get inboxPinned => 'Kiinnitetty';

  @override
  String get inboxMuted => 'Mykistetty';

  @override
  String get inboxMarkedUnread => 'Merkitty lukemattomaksi';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count lukematonta viestiä',
      one: 'Yksi lukematon viesti',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count lukematonta keskustelua',
      one: 'yksi lukematon keskustelu',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'palvelussa $partner';
  }

  @override
  String get inboxPin => 'Kiinnitä';

  @override
  String get inboxUnpin => 'Irrota';

  @override
  String get inboxMute => 'Mykistä';

  @override
  String get inboxUnmute => 'Poista mykistys';

  @override
  String get inboxMuteHour => 'Tunniksi';

  @override
  String get inboxMuteDay => 'Päiväksi';

  @override
  String get inboxMuteAlways => 'Kunnes poistan mykistyksen';

  @override
  String get inboxArchive => 'Arkistoi';

  @override
  String get inboxUnarchive => 'Ota arkistosta';

  @override
  String inboxArchivedNow(String name) {
    return 'Keskustelu ($name) on arkistossa.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Keskustelu ($name) on otettu arkistosta.';
  }

  @override
  String get inboxMarkRead => 'Merkitse luetuksi';

  @override
  String get inboxMarkUnread => 'Merkitse lukemattomaksi';

  @override
  String get inboxYesterday => 'Eilen';

  @override
  String get inboxToday => 'Tänään';

  @override
  String get noticeTitle => 'Kirjoita muiden sovellusten käyttäjille';

  @override
  String noticeBody(String apps) {
    return 'Täältä tavoittaa nyt: $apps. Se on pois päältä, kunnes otat sen käyttöön.';
  }

  @override
  String get bannerToken => 'Kirjautumiskoodisi vanhenee pian. Anna uusi, jotta viestejä tulee yhä.';

  @override
  String get bannerOffline => 'Ei yhteyttä. Kirjoittamasi säilyy ja lähetetään myöhemmin.';

  @override
  String get bannerConnecting => 'Yhdistetään…';

  @override
  String get bannerUntrusted => 'Tämä verkko ei päästä Causewayta palveluusi. Pitääkö wifiin ensin kirjautua?';

  @override
  String get bannerStorageFull => 'Puhelin on täynnä. Vapauta tilaa: sitä ennen viestejä ei voi tallentaa.';

  @override
  String get bannerStorageDamaged => 'Keskustelujesi tiedosto on vioittunut. Sulje Causeway ja avaa se uudelleen palauttaaksesi sen.';

  @override
  String get stopCredentialsRefused => 'Kotipalvelusi hylkäsi numeron tai salasanan. Kirjaudu uudelleen.';

  @override
  String get stopAccountDisabled => 'Kotipalvelusi on poistanut tilin käytöstä. Kysy siltä syytä.';

  @override
  String get stopNoSafeLogin => 'Kotipalvelussasi ei ole turvallista kirjautumistapaa. Salasanaa ei lähetetty. Kerro kotipalvelullesi.';

  @override
  String get stopUntrustedServer => 'Palvelin ei voi todistaa olevansa kotipalvelusi. Mitään ei lähetetty. Kokeile toista verkkoa.';

  @override
  String get stopReplaced => 'Toinen puhelin on kirjautunut tälle tilille. Vain yksi voi olla käytössä.';

  @override
  String get stopBadAddress => 'Kotipalvelusi osoite ei kelpaa. Kirjaudu uudelleen.';

  @override
  String get searchHint => 'Sanoja viesteistäsi';

  @override
  String get searchClear => 'Tyhjennä';

  @override
  String get searchEmptyTitle => 'Etsi viesteistäsi';

  @override
  String get searchEmptyBody => 'Kirjoita sana tai sen alku. Mikään ei lähde tästä puhelimesta.';

  @override
  String get searchNothingTitle => 'Mitään ei löytynyt';

  @override
  String get searchNothingBody => 'Missään viestissä ei ole kaikkia näitä sanoja.';

  @override
  String searchMore(int count) {
    return 'Tässä $count uusinta. Lisää sana, niin löydät vanhempia.';
  }

  @override
  String get chatMessageHint => 'Viesti';

  @override
  String get chatSend => 'Lähetä';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % yhteen viestiin mahtuvasta';
  }

  @override
  String get chatEmptyTitle => 'Sano hei';

  @override
  String get chatEmptyNative => 'Viestit ovat täällä päästä päähän salattuja.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name käyttää sovellusta $partner. Viestit ovat päästä päähän salattuja; vastaanotettuun pätevät kyseisen sovelluksen ($partner) ehdot.';
  }

  @override
  String get chatFailedTitle => 'Tätä keskustelua ei voitu lukea';

  @override
  String chatOn(String partner) {
    return 'palvelussa $partner';
  }

  @override
  String get chatNotConnected => 'Ei yhteyttä';

  @override
  String get chatThirdParty => 'Keskustelu toisen sovelluksen kanssa';

  @override
  String chatPartnerBanner(String partner) {
    return 'Tämän henkilön sovellus on $partner. Lähettämääsi pätevät sen tietosuojakäytäntö ja ehdot.';
  }

  @override
  String get chatSafety => 'Turvanumero ja laitteet';

  @override
  String get chatJumpToNewest => 'Siirry uusimpaan viestiin';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Siirry uusimpaan viestiin, $count lukematonta',
      one: 'Siirry uusimpaan viestiin, yksi lukematon',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count lukematonta viestiä',
      one: 'Yksi lukematon viesti',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Estetäänkö $name?';
  }

  @override
  String get chatBlockBody => 'Ette kuule toisistanne missään sovelluksessa, jossa numero tunnetaan. Toiselle ei kerrota.';

  @override
  String get chatLoadingMore => 'Ladataan lisää viestejä';

  @override
  String get chatMoreFailed => 'Lisää ei voitu lukea. Yritä uudelleen';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner ei kerro, milloin viestit saapuvat. ”Lähetetty” on viimeinen, mitä voi tietää.';
  }

  @override
  String get chatYouWrote => 'Sinä kirjoitit';

  @override
  String chatTheyWrote(String name) {
    return '$name kirjoitti';
  }

  @override
  String get chatYouSent => 'Sinä lähetit';

  @override
  String chatTheySent(String name) {
    return '$name lähetti';
  }

  @override
  String get transferWaiting => 'Odottaa';

  @override
  String get transferNetwork => 'Odottaa verkkoa';

  @override
  String get transferWifi => 'Odottaa wifiä';

  @override
  String transferPreparing(int percent) {
    return 'Valmistellaan $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Lähetetään $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Ladataan $percent %';
  }

  @override
  String get transferOffered => 'Ei ladattu';

  @override
  String get transferGone => 'Ei enää saatavilla';

  @override
  String get transferFailed => 'Ei voi avata';

  @override
  String get transferRemoved => 'Poistettu tästä puhelimesta';

  @override
  String get mediaDownload => 'Lataa';

  @override
  String mediaDownloadSize(String size) {
    return 'Lataa, $size';
  }

  @override
  String get mediaStop => 'Pysäytä';

  @override
  String get mediaOpen => 'Avaa';

  @override
  String get mediaPlay => 'Toista';

  @override
  String get mediaPause => 'Tauko';

  @override
  String mediaSpeed(String speed) {
    return 'Nopeus: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Kohta';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position / $length';
  }

  @override
  String get mediaShare => 'Jaa';

  @override
  String get mediaSave => 'Tallenna kuviin';

  @override
  String get mediaSaved => 'Tallennettu kuviisi.';

  @override
  String get mediaSaveRefused => 'Causeway ei saa lisätä kuviisi. Salli se puhelimen asetuksissa.';

  @override
  String get mediaSaveFailed => 'Tallennus ei onnistunut. Katso, onko puhelimessa tilaa.';

  @override
  String get mediaShareFailed => 'Puhelin ei voinut näyttää, minne sen voi lähettää.';

  @override
  String get mediaPhotoFailed => 'Kuvaa ei voi näyttää';

  @override
  String get mediaVideoFailed => 'Videota ei voi toistaa';

  @override
  String get mediaAskAgain => 'Pyydä uudelleen';

  @override
  String mediaAskPhoto(String time) {
    return 'Voisitko lähettää kuvan ($time) uudelleen? En voi enää ladata sitä.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Voisitko lähettää ääniviestin ($time) uudelleen? En voi enää ladata sitä.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Voisitko lähettää videon ($time) uudelleen? En voi enää ladata sitä.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Voisitko lähettää tiedoston ($time) uudelleen? En voi enää ladata sitä.';
  }

  @override
  String get fileWarnTitle => 'Avataanko tiedosto?';

  @override
  String get fileWarnCanRun => 'Se voi toimia ohjelmana ja tehdä puhelimessa mitä haluaa. Avaa se vain, jos odotit sitä tältä henkilöltä.';

  @override
  String get fileWarnDisguised => 'Se on muuta kuin nimi kertoo. Avaa se vain, jos tiedät miksi.';

  @override
  String get fileCanRun => 'Voi toimia ohjelmana';

  @override
  String get fileDisguised => 'Ei sitä, mitä nimi kertoo';

  @override
  String get chatWarning => 'Laitteesta, jota et ole hyväksynyt. Tarkista se ennen kuin luotat tähän.';

  @override
  String get chatRetry => 'Lähetä uudelleen';

  @override
  String get chatInfo => 'Mitä sille tapahtui';

  @override
  String get chatDetails => 'Tiedot';

  @override
  String get detailsMuted => 'Mykistetty';

  @override
  String detailsMutedUntil(String when) {
    return 'Mykistetty: $when asti';
  }

  @override
  String detailsApp(String partner) {
    return 'Tietoja: $partner';
  }

  @override
  String get detailsAppBody => 'Mitä se osaa ja sen säännöt';

  @override
  String detailsUnblocked(String name) {
    return '$name voi taas kirjoittaa sinulle asettamiesi sääntöjen mukaan.';
  }

  @override
  String get exportAction => 'Vie keskustelu';

  @override
  String get exportTitle => 'Viedäänkö tämä keskustelu?';

  @override
  String get exportBody => 'Kaikki sen viestit kirjoitetaan tiedostoon, ja sinä valitset, minne se menee. Kuvat, ääniviestit, videot ja tiedostot nimetään siinä, mutta ne eivät sisälly siihen. Tiedostoa ei ole salattu: se, jolla se on, voi lukea sen.';

  @override
  String get exportYes => 'Vie';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count viestiä vietiin.',
      one: 'Yksi viesti vietiin.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Poista keskustelu';

  @override
  String deleteTitle(String name) {
    return 'Poistetaanko keskustelu ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Kaikki sen viestit poistetaan puhelimesta lopullisesti, eikä vielä lähettämätöntä lähetetä. $name pitää omansa.';
  }

  @override
  String get deleteYes => 'Poista';

  @override
  String get deleteDone => 'Keskustelu poistettiin.';

  @override
  String get stateQueued => 'Odottaa lähettämistä';

  @override
  String get stateSending => 'Lähetetään';

  @override
  String get stateSent => 'Lähetetty';

  @override
  String get stateDelivered => 'Toimitettu';

  @override
  String get stateRead => 'Luettu';

  @override
  String get stateFailed => 'Ei lähetetty';

  @override
  String get stateReceived => 'Vastaanotettu';

  @override
  String get stateUnreadable => 'Ei voi näyttää';

  @override
  String get stateNotice => 'Huomautus';

  @override
  String get reasonNoKeys => 'Toinen sovellus ei ole vielä julkaissut avaimia. Yritetään itsestään uudelleen.';

  @override
  String get reasonUnreachable => 'Toista palvelua ei tavoiteta. Yritetään itsestään uudelleen.';

  @override
  String get reasonKeyChanged => 'Yhdellä toisen laitteista on nyt eri avain. Vertaa turvanumeroa ja päätä sitten.';

  @override
  String get reasonNoAcceptedDevice => 'Yhtään toisen laitetta ei ole hyväksytty. Katso laitteita ja hyväksy yksi.';

  @override
  String get reasonRefused => 'Toinen palvelu hylkäsi sen. Tarkista, kenestä on kyse, ja lähetä sitten uudelleen.';

  @override
  String get reasonNotForThisDevice => 'Sitä ei salattu tälle puhelimelle. Pyydä lähettämään uudelleen: uudet viestit voi lukea.';

  @override
  String get reasonNoSession => 'Salausta ei voitu purkaa. Yhteyttä toiseen laitteeseen uusitaan. Pyydä lähettämään uudelleen.';

  @override
  String get reasonBadCiphertext => 'Salausta ei voitu purkaa: se muuttui matkalla. Yhteyttä uusitaan. Pyydä lähettämään uudelleen.';

  @override
  String get reasonUnknownPrekey => 'Se salattiin käytetyllä avaimella. Yhteyttä uusitaan. Pyydä lähettämään uudelleen.';

  @override
  String get reasonTooFarAhead => 'Liian moni viesti ennen sitä ei saapunut koskaan. Pyydä lähettämään uudelleen.';

  @override
  String get reasonTooLate => 'Se tuli kauan myöhemmin kirjoitettujen viestien jälkeen. Pyydä lähettämään uudelleen.';

  @override
  String get reasonMalformed => 'Se on vioittunut. Pyydä lähettämään uudelleen.';

  @override
  String get reasonUnencrypted => 'Se tuli salaamattomana ja hylättiin. Pyydä ottamaan salaus käyttöön.';

  @override
  String get reasonUnknownKind => 'Causeway ei osaa näyttää tällaista viestiä. Pyydä kirjoittamaan se.';

  @override
  String get reasonOtherEncryption => 'Se on salattu tavalla, jota Causeway ei tunne. Pyydä käyttämään sovelluksen uusinta versiota.';

  @override
  String get reasonWeakerEncryption => 'Se on salattu heikommin kuin tämä keskustelu ja hylättiin. Pyydä käyttämään sovelluksen uusinta versiota.';

  @override
  String get reasonDatabaseDamaged => 'Se odotti tiedostossa, joka vioittui, ja on ehkä lähetetty. Lähetä uudelleen, jos se ei ole perillä.';

  @override
  String get reasonCancelled => 'Pysäytit sen. Lähetä uudelleen, kun haluat.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Se on liian suuri: enintään $size voi lähettää. Käytä pienempää.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Se muuttui matkalla eikä sitä näytetä. Pyydä lähettämään uudelleen.';

  @override
  String get reasonMediaHost => 'Se on palvelimella, jota toinen sovellus ei ole ilmoittanut. Causeway ei hae sieltä mitään. Pyydä lähettämään toisin.';

  @override
  String get reasonNoMediaService => 'Kotipalvelusi ei välitä kuvia eikä tiedostoja. Tekstiä voi lähettää.';

  @override
  String get reasonMediaGone => 'Toisella palvelulla ei ole sitä enää. Pyydä lähettämään uudelleen.';

  @override
  String get reasonMediaMetered => 'Se odottaa wifiä. Voit ladata sen myös nyt.';

  @override
  String get reasonNoSpace => 'Sille ei ole tilaa tässä puhelimessa. Vapauta vähän; jatko tapahtuu itsestään.';

  @override
  String get mediaProblemTooLate => 'Valmistelu kesti liian kauan. Yritä uudelleen tai käytä pienempää tiedostoa.';

  @override
  String get mediaProblemUnsupported => 'Causeway ei voi käyttää tällaista tiedostoa. Tallenna se ensin toisessa muodossa.';

  @override
  String get mediaProblemDamaged => 'Tiedosto on vioittunut. Toinen kopio saattaa toimia.';

  @override
  String get mediaProblemTooLarge => 'Tiedosto on liian suuri. Käytä pienempää.';

  @override
  String get mediaProblemCodec => 'Puhelin ei pystynyt käsittelemään tiedostoa. Yritä uudelleen tai käytä toista tiedostoa.';

  @override
  String get mediaProblemIo => 'Tiedostoa ei voitu lukea. Katso, onko se vielä tallella.';

  @override
  String get mediaInTooLarge => 'Se on liian suuri avattavaksi turvallisesti. Pyydä jotain pienempää.';

  @override
  String get mediaInUnsupported => 'Causeway ei osaa näyttää tällaista tiedostoa. Pyydä sitä toisessa muodossa.';

  @override
  String get mediaInDamaged => 'Tiedosto on vioittunut. Pyydä lähettämään uudelleen.';

  @override
  String get mediaInTooLate => 'Avaaminen kesti liian kauan. Yritä uudelleen.';

  @override
  String get refusalBlocked => 'Olet estänyt tämän henkilön.';

  @override
  String get refusalNotEligible => 'Keskustelut muiden sovellusten kanssa ovat Euroopan talousalueen numeroille. Täällä olevaa voi lukea.';

  @override
  String get refusalNotYetInCountry => 'Keskustelut muiden sovellusten kanssa eivät ole vielä alkaneet maassasi. Causeway kertoo, kun ne alkavat.';

  @override
  String get refusalSwitchedOff => 'Keskustelut muiden sovellusten kanssa ovat pois päältä. Täällä olevaa voi lukea.';

  @override
  String get refusalNotAdmitted => 'Kotipalvelusi ei toimi yhdessä tämän sovelluksen kanssa. Täällä olevaa voi lukea.';

  @override
  String get refusalPartnerNotOpen => 'Tätä sovellusta testataan vielä. Causeway kertoo, kun se avautuu.';

  @override
  String get refusalPartnerSuspended => 'Kotipalvelusi on toistaiseksi keskeyttänyt tämän sovelluksen. Täällä olevaa voi lukea.';

  @override
  String get refusalPartnerWithdrawn => 'Tämä sovellus ei ole enää mukana. Täällä olevaa voi lukea.';

  @override
  String get refusalPartnerNotChosen => 'Et ole valinnut tätä sovellusta. Täällä olevaa voi lukea.';

  @override
  String get refusalPeerNotEligible => 'Toisen numero ei kuulu Euroopan talousalueeseen.';

  @override
  String get refusalNumberNotAgreed => 'Tämän sovelluksen käyttäjät eivät vielä tunne uutta numeroasi.';

  @override
  String get refusalDirectoryExpired => 'Sovellusluettelo on vanhentunut. Mene verkkoon ja yritä uudelleen.';

  @override
  String get refusalRequestNotAccepted => 'Hyväksy ensin pyyntö.';

  @override
  String get refusalRequestRefused => 'Hylkäsit pyynnön. Kirjoita itse ensin, jos haluat perua sen.';

  @override
  String get refusalNobodyMayContact => 'Et anna tuntemattomien kirjoittaa sinulle.';

  @override
  String get refusalNotSupported => 'Toinen sovellus ei osaa näyttää tällaista viestiä.';

  @override
  String get refusalMarkersOff => 'Et kerro tälle sovellukselle, mitä olet lukenut.';

  @override
  String get nextSwitchOn => 'Ota käyttöön';

  @override
  String get nextChoose => 'Valitse sovellus';

  @override
  String get nextShare => 'Jaa uusi numeroni';

  @override
  String get nextRefresh => 'Päivitä luettelo';

  @override
  String get nextDevices => 'Katso laitteita';

  @override
  String get noticeNewDeviceAccepted => 'Toinen käyttää uutta laitetta.';

  @override
  String get noticeNewDevice => 'Toinen käyttää uutta laitetta. Se ei saa mitään, ennen kuin hyväksyt sen.';

  @override
  String get noticeKeyChanged => 'Toisen laitteella on eri avain. Mitään ei lähetetä, ennen kuin päätät.';

  @override
  String noticeNumberChanged(String number) {
    return 'Numero on nyt $number. Tämä keskustelu jatkuu sillä.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Numero on nyt $number. Keskustelu sillä numerolla jatkuu.';
  }

  @override
  String get contentReport => 'Ilmoitus kotipalvelullesi';

  @override
  String get contentPlaceholder => 'Viesti, jota ei voi näyttää';

  @override
  String contentUnsupported(String kind) {
    return 'Lähetti jotain, mitä Causeway ei vielä osaa näyttää: $kind';
  }

  @override
  String get contentPhoto => 'Kuva';

  @override
  String get contentPhotoMoving => 'Liikkuva kuva';

  @override
  String get contentVoice => 'Ääniviesti';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Tiedosto';

  @override
  String contentFileNamed(String name) {
    return 'Tiedosto: $name';
  }

  @override
  String contentWithLength(String kind, String length) {
    return '$kind $length';
  }

  @override
  String sizeKilobytes(String number) {
    return '$number kt';
  }

  @override
  String sizeMegabytes(String number) {
    return '$number Mt';
  }

  @override
  String sizeGigabytes(String number) {
    return '$number Gt';
  }

  @override
  String unsupportedKind(String kind) {
    String _temp0 = intl.Intl.selectLogic(
      kind,
      {
        'call': 'puhelu',
        'sticker': 'tarra',
        'reaction': 'reaktio',
        'deletion': 'poisvedetty viesti',
        'timer': 'katoavien viestien ajastin',
        'location': 'paikka',
        'group': 'kutsu ryhmään',
        'other': 'jotain uutta',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Se ei onnistunut';

  @override
  String get errorBadNumber => 'Tämä ei ole maatunnuksellinen puhelinnumero, kuten +34 600 111 222.';

  @override
  String get errorBadAddress => 'Näin ei voi kirjoittaa kenellekään. Tarkista, mitä kirjoitit.';

  @override
  String get errorNotFound => 'Sitä ei ole enää.';

  @override
  String get errorEmpty => 'Lähetettävää ei ole.';

  @override
  String errorTooLarge(int percent) {
    return 'Teksti on liian pitkä yhteen viestiin: $percent % sallitusta. Lähetä se osissa.';
  }

  @override
  String get errorBadReport => 'Ilmoituksessa on enintään viisi viestiä ja lyhyt huomautus.';

  @override
  String get errorNoAbuseDesk => 'Kotipalvelusi ei ota ilmoituksia vastaan. Kirjoita toisen sovelluksen omalle päivystykselle.';

  @override
  String get errorNotAllowed => 'Tätä ei voi valita tässä.';

  @override
  String get errorTooManyPinned => 'Enempää keskusteluja ei voi kiinnittää. Irrota ensin toinen.';

  @override
  String errorSignIn(String why) {
    return 'Uuden numeron tilille ei voi kirjautua. $why';
  }

  @override
  String get errorSignInRefused => 'Kotipalvelusi ei tunne uutta numeroa tällä salasanalla. Tarkista molemmat.';

  @override
  String get errorNumberChanging => 'Numeroasi vaihdetaan. Odota, että se on valmis.';

  @override
  String get errorFile => 'Tiedostoa ei voitu kirjoittaa. Valitse toinen paikka.';

  @override
  String get errorStopped => 'Se pysäytettiin.';

  @override
  String get errorNothingChosen => 'Valitse ainakin yksi sovellus.';

  @override
  String get errorNotDone => 'Käy ensin läpi käyttöönotto.';

  @override
  String get errorNotOffered => 'Tätä sovellusta ei voi enää valita.';

  @override
  String get errorConfirmSharing => 'Ne, joille tässä sovelluksessa kirjoitat, saavat tietää numerosi. Hyväksy ensin se.';

  @override
  String get errorOnboarding => 'Jotain muuttui sillä välin. Katso tätä vaihetta uudelleen.';

  @override
  String get errorKeyChanged => 'Laitteella on nyt eri avain. Katso sitä uudelleen ja päätä sitten.';

  @override
  String get errorInUse => 'Keskustelusi ovat auki toisessa prosessissa. Sulje Causeway siellä ja yritä uudelleen.';

  @override
  String get errorNoAccount => 'Tässä puhelimessa ei ole tiliä. Kirjaudu.';

  @override
  String get errorAccountExists => 'Tässä puhelimessa on jo tili.';

  @override
  String get errorDamaged => 'Keskustelujesi tiedosto on vioittunut. Mitään ei muutettu. Luettavissa olevan voi palauttaa.';

  @override
  String get errorAccountLost => 'Tiliä ei voi lukea vioittuneesta tiedostosta. Kirjaudu uudelleen palauttaaksesi keskustelusi.';

  @override
  String get errorReadOnly => 'Keskustelujesi paikkaan ei voi kirjoittaa. Käynnistä puhelin uudelleen ja yritä sitten.';

  @override
  String get errorWrongKey => 'Tämän puhelimen avain ei avaa keskustelujasi. Avaa puhelimen lukitus kerran ja yritä uudelleen.';

  @override
  String get errorNewerVersion => 'Keskustelusi on kirjoittanut uudempi Causeway. Päivitä sovellus.';

  @override
  String get errorUnreachable => 'Kotipalvelusi ei vastannut. Tarkista yhteys ja yritä uudelleen.';

  @override
  String get errorDiskFull => 'Puhelin on täynnä. Vapauta tilaa ja yritä uudelleen.';

  @override
  String get errorInternal => 'Jokin meni vikaan Causewayssa. Yritä uudelleen; jos se jatkuu, lähetä meille diagnostiikka.';

  @override
  String errorCode(String code) {
    return 'Koodi: $code';
  }

  @override
  String get requestsTitle => 'Pyynnöt';

  @override
  String get requestsEmptyTitle => 'Ei pyyntöjä';

  @override
  String get requestsEmptyBody => 'Kun joku tuntematon kirjoittaa sinulle, se odottaa täällä päätöstäsi.';

  @override
  String get requestsFailedTitle => 'Pyyntöjäsi ei voitu lukea';

  @override
  String get requestTitle => 'Pyyntö';

  @override
  String get requestGoneTitle => 'Tätä pyyntöä ei enää ole';

  @override
  String get requestExplained => 'Toinen ei tiedä, että näit tämän. Hänelle ei mene mitään, ennen kuin hyväksyt.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count viestiä lisää ei säilytetty.',
      one: 'Yhtä viestiä lisää ei säilytetty.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Mitä hän kirjoitti';

  @override
  String get requestRefuseTitle => 'Hylätäänkö pyyntö?';

  @override
  String get requestRefuseBody => 'Hänen kirjoittamansa poistetaan, eikä hänestä enää kuulu. Hänelle ei kerrota.';

  @override
  String reportTitle(String name) {
    return 'Ilmoita: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Kotipalvelusi lukee sen, minkä valitset tässä, eikä muuta. $name ei saa tietää.';
  }

  @override
  String get reportWhy => 'Miksi ilmoitat tästä?';

  @override
  String get reportSpam => 'Roskaviesti, mainos tai petos';

  @override
  String get reportAbuse => 'Uhkailu, häirintä tai muu haitta';

  @override
  String get reportMessages => 'Mukaan lähetettävät viestit';

  @override
  String get reportMessagesBody => 'Enintään viisi. Yhtäkään ei lähetetä, ellet valitse sitä.';

  @override
  String get reportRemark => 'Omin sanoin (valinnainen)';

  @override
  String reportAlsoBlock(String name) {
    return 'Estä myös $name';
  }

  @override
  String get reportPreview => 'Katso, mitä lähetetään';

  @override
  String get reportPreviewBody => 'Tämä on kaikki, mitä kotipalvelusi lukee.';

  @override
  String get reportSend => 'Lähetä ilmoitus';

  @override
  String get reportSent => 'Ilmoitus on matkalla.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner: oma päivystys $address';
  }

  @override
  String get reportAbout => 'Ketä se koskee';

  @override
  String get reportYourWords => 'Omat sanasi';

  @override
  String get reportNoMessages => 'Ei yhtään';

  @override
  String get reportExactly => 'Sanasta sanaan';

  @override
  String get reportsTitle => 'Ilmoitukset';

  @override
  String get reportsEmptyTitle => 'Ei ilmoituksia';

  @override
  String get reportsEmptyBody => 'Voit ilmoittaa jostakusta keskustelusta tai pyynnöstä. Lähettämäsi ja vastaukset ovat täällä.';

  @override
  String get reportsFailedTitle => 'Ilmoituksiasi ei voitu lukea';

  @override
  String get reportsSent => 'Ilmoitit jostakusta';

  @override
  String get reportsAnswer => 'Kotipalvelusi vastasi';

  @override
  String get reportsMore => 'Näytä vanhempia';

  @override
  String get newChatTitle => 'Uusi keskustelu';

  @override
  String get newChatWhere => 'Missä hän on?';

  @override
  String get newChatSameService => 'Oma palvelusi, puhelinnumerolla';

  @override
  String get newChatOff => 'Keskustelut muiden sovellusten kanssa ovat pois päältä';

  @override
  String get newChatOffBody => 'Ota ne käyttöön, niin voit kirjoittaa muiden sovellusten käyttäjille.';

  @override
  String get newChatOwn => 'Tämä on oma numerosi.';

  @override
  String get newChatNoApps => 'Muita sovelluksia ei vielä tavoiteta.';

  @override
  String get newChatSetUpBody => 'Euroopan lainsäädäntö antaa eri viestisovellusten käyttäjien kirjoittaa toisilleen. Se on pois päältä, kunnes otat sen käyttöön.';

  @override
  String newChatIdentifier(String partner) {
    return 'Kuka ($partner)?';
  }

  @override
  String get newChatByEmail => 'sähköpostiosoite';

  @override
  String get newChatByPhone => 'puhelinnumero';

  @override
  String get newChatByName => 'käyttäjänimi';

  @override
  String newChatOr(String first, String second) {
    return '$first tai $second';
  }

  @override
  String get newChatFindButton => 'Jatka';

  @override
  String newChatSearching(String partner) {
    return 'Haetaan: $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner ei tunne ketään tiedolla $identifier tai ei kerro sitä. Tarkista kirjain kirjaimelta.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Kenelläkään palvelussa $service ei ole numeroa $number. Tarkista numero numerolta.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner ei ole nyt tavoitettavissa. Yritä myöhemmin.';
  }

  @override
  String get identifierEmpty => 'Kirjoita, millä hänet tunnetaan tässä sovelluksessa.';

  @override
  String get identifierTooLong => 'Tämä on liian pitkä.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return '$partner: ihmiset tunnetaan näin: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Tämä ei ole kokonainen sähköpostiosoite.';

  @override
  String get identifierBadPhone => 'Tämä ei ole maatunnuksellinen puhelinnumero, kuten +49 151 12345678.';

  @override
  String get identifierBadName => 'Tämä ei voi olla käyttäjänimi siellä. Tarkista kirjain kirjaimelta.';

  @override
  String shareTitle(String partner) {
    return '$partner saa tietää numerosi';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Ne, joille kirjoitat ($partner), näkevät puhelinnumerosi $number. Tätä kysytään kerran sovellusta kohti.';
  }

  @override
  String shareYes(String name) {
    return 'Mitä $name saa';
  }

  @override
  String get shareNo => 'Mitä ei jaeta';

  @override
  String get shareNumber => 'Puhelinnumerosi';

  @override
  String get shareMessages => 'Lähettämäsi viestit';

  @override
  String get shareName => 'Nimesi ja kuvasi';

  @override
  String get sharePresence => 'Oletko verkossa';

  @override
  String get shareAddress => 'Missä olet ja puhelimesi verkko-osoite';

  @override
  String get shareAgree => 'Hyväksy ja kirjoita';

  @override
  String onboardingStep(int step, int steps) {
    return 'Vaihe $step/$steps';
  }

  @override
  String get onboardingStartTitle => 'Kirjoita muiden sovellusten käyttäjille';

  @override
  String get onboardingStartBody => 'Euroopan lainsäädäntö antaa eri viestisovellusten käyttäjien kirjoittaa toisilleen. Sinä valitset, haluatko ja minkä sovellusten kanssa. Voit lopettaa milloin vain.';

  @override
  String get onboardingStartButton => 'Aloita';

  @override
  String get onboardingClosedTitle => 'Ei tällä numerolla';

  @override
  String get onboardingNotYetTitle => 'Ei vielä';

  @override
  String get onboardingExplanationTitle => 'Mikä on toisin';

  @override
  String get onboardingExplanationBody => 'Viestit ovat täälläkin päästä päähän salattuja. Jotkin asiat poikkeavat tutuista keskusteluista.';

  @override
  String get pointOtherPolicy => 'Toisella sovelluksella on omat sääntönsä';

  @override
  String get pointOtherPolicyBody => 'Lähettämäsi säilyttää toinen sovellus tietosuojakäytäntönsä ja ehtojensa mukaan.';

  @override
  String get pointNumberIsShared => 'Puhelinnumerosi jaetaan';

  @override
  String get pointNumberIsSharedBody => 'Sen saavat tietää ne, joille kirjoitat. Ei kukaan muu.';

  @override
  String get pointNameAndPictureAreNot => 'Nimeäsi ja kuvaasi ei jaeta';

  @override
  String get pointNameAndPictureAreNotBody => 'Eikä sitä, oletko verkossa.';

  @override
  String get pointNoGroups => 'Kaksi ihmistä, ei ryhmiä';

  @override
  String get pointNoGroupsBody => 'Keskustelussa olet sinä ja yksi toinen.';

  @override
  String get pointNoCalls => 'Ei puheluita';

  @override
  String get pointNoCallsBody => 'Soita sovelluksessa, joka teillä molemmilla on.';

  @override
  String get pointNoStickersStatusTimers => 'Ei tarroja, tilapäivityksiä eikä katoavia viestejä';

  @override
  String get pointNoStickersStatusTimersBody => 'Ne eivät siirry sovellusten välillä.';

  @override
  String get pointBlocksAreOfPeople => 'Esto koskee ihmistä';

  @override
  String get pointBlocksAreOfPeopleBody => 'Estetty on estetty jokaisessa sovelluksessa, jossa hänen numeronsa tunnetaan.';

  @override
  String get onboardingUnderstood => 'Ymmärrän';

  @override
  String get onboardingAppsTitle => 'Mistä sovelluksista sinut tavoittaa?';

  @override
  String get onboardingAppsBody => 'Valitsemiesi sovellusten käyttäjät voivat kirjoittaa sinulle. Ensimmäinen viesti odottaa pyyntönä. Voit muuttaa tätä myöhemmin.';

  @override
  String get onboardingAppsNone => 'Mitään sovellusta ei voi vielä valita. Causeway kertoo, kun sellainen on.';

  @override
  String get onboardingInboxTitle => 'Missä näiden keskustelujen pitäisi olla?';

  @override
  String get onboardingInboxBody => 'Voit muuttaa tätä myöhemmin. Mitään ei siirretä.';

  @override
  String get onboardingFinish => 'Ota käyttöön';

  @override
  String get onboardingDoneTitle => 'Keskustelut muiden sovellusten kanssa ovat päällä';

  @override
  String onboardingDoneBody(String apps) {
    return 'Voit kirjoittaa näihin: $apps, ja sieltä voidaan kirjoittaa sinulle.';
  }

  @override
  String get onboardingDoneButton => 'Kirjoita jollekulle';

  @override
  String get onboardingLaterBody => 'Voit jatkaa tästä milloin vain. Mitään ei ole vielä päällä.';

  @override
  String get onboardingQuit => 'Lopeta ja unohda valintani';

  @override
  String get layoutCombined => 'Kaikkien keskustelujen joukossa';

  @override
  String get layoutCombinedBody => 'Yksi luettelo. Merkki näyttää, missä sovelluksessa keskustelu on.';

  @override
  String get layoutSeparate => 'Omassa kansiossaan';

  @override
  String get layoutSeparateBody => 'Yksi rivi luettelossasi avaa ne.';

  @override
  String get aboutTitle => 'Tietoja Causewaysta';

  @override
  String aboutVersion(String version) {
    return 'Versio $version';
  }

  @override
  String get aboutFree => 'Causeway on vapaa ohjelma AGPL-3.0-lisenssillä. Kuka tahansa voi lukea, miten se toimii.';

  @override
  String get aboutLicences => 'Sen osien lisenssit';

  @override
  String get aboutTranslation => 'Tämän kielen tekstit on tehnyt kone. Kukaan äidinkielinen ei ole vielä lukenut niitä.';

  @override
  String newAppTitle(String partner) {
    return '$partner on nyt tavoitettavissa';
  }

  @override
  String get newAppBody => 'Voit kirjoittaa sinne, ja sieltä sinulle, heti kun valitset niin.';

  @override
  String get newAppLook => 'Katso, mitä se osaa';

  @override
  String get aboutSource => 'Lähdekoodi';

  @override
  String get aboutSourceAsk => 'Se, jolta sait tämän sovelluksen, antaa sinulle myös sen lähdekoodin. Pyydä sitä.';

  @override
  String get aboutPrivacy => 'Mitä tiedoillesi tapahtuu';

  @override
  String get aboutPrivacyChats => 'Se, mitä kirjoitat, on salattu puhelimesta puhelimeen. Keskustelusi ovat tässä puhelimessa, salattuina, eivätkä missään varmuuskopiossa.';

  @override
  String get aboutPrivacyService => 'Kotipalvelusi ja muut sovellukset näkevät, kuka kirjoittaa kenelle ja milloin. Ne eivät näe, mitä.';

  @override
  String get aboutPrivacyNothing => 'Causeway ei laske mitään, ei näytä mainoksia eikä lähetä mitään tekijöilleen.';

  @override
  String suspendedTitle(String partner) {
    return '$partner ei ole toistaiseksi tavoitettavissa';
  }

  @override
  String get suspendedBody => 'Kotipalvelusi on keskeyttänyt tämän sovelluksen. Mitään ei lähde eikä mitään tule. Keskustelut pysyvät tässä puhelimessa: ne voi lukea, viedä ja poistaa.';

  @override
  String get suspendedNext => 'Sinun ei tarvitse tehdä mitään. Kun se otetaan taas mukaan, keskustelut jatkuvat itsestään.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner ei ole enää mukana';
  }

  @override
  String get withdrawnBody => 'Mitään ei lähde eikä mitään tule. Keskustelut pysyvät tässä puhelimessa: ne voi lukea, viedä ja poistaa.';

  @override
  String get withdrawnNext => 'Kysy näiltä ihmisiltä, miten heidät muuten tavoittaa.';

  @override
  String get nextPartner => 'Mitä tämä tarkoittaa';

  @override
  String get settingsTitle => 'Asetukset';

  @override
  String get settingsAccount => 'Tili';

  @override
  String get settingsThirdParty => 'Keskustelut muiden sovellusten kanssa';

  @override
  String get settingsThirdPartyOn => 'Päällä';

  @override
  String get settingsThirdPartyOff => 'Pois';

  @override
  String get settingsThirdPartySetUp => 'Ei otettu käyttöön';

  @override
  String get settingsThirdPartyContinue => 'Jatka käyttöönottoa';

  @override
  String get settingsThirdPartySwitch => 'Keskustelut muiden sovellusten kanssa';

  @override
  String get settingsThirdPartySwitchBody => 'Kun tämä on pois päältä, keskustelut säilyvät ja niitä voi lukea. Mitään ei lähetetä eikä vastaanoteta.';

  @override
  String get policyConfirmed => 'Kotipalvelusi pitää kaikki muut ulkona, myös puhelimen ollessa kiinni.';

  @override
  String get policyPending => 'Kotipalvelusi ei ole vielä vahvistanut viimeisintä muutosta. Se saa tiedon heti, kun sen tavoittaa.';

  @override
  String get policyPhoneOnly => 'Kotipalvelusi ei pidä ketään ulkona. Tämä puhelin pitää.';

  @override
  String get settingsApps => 'Muut sovellukset';

  @override
  String get settingsAppsEmpty => 'Kotipalvelusi luettelossa ei ole vielä yhtään sovellusta.';

  @override
  String get settingsAppsExpired => 'Sovellusluettelo on vanhentunut. Uudet keskustelut odottavat, kunnes se on tuore.';

  @override
  String get settingsAppsRefresh => 'Päivitä sovellusluettelo';

  @override
  String get settingsAppOpen => 'Avoinna';

  @override
  String get settingsAppOn => 'Voi tavoittaa sinut';

  @override
  String get settingsAppOff => 'Pois';

  @override
  String get settingsAppReadOnly => 'Vain luettavissa';

  @override
  String partnerReach(String partner) {
    return 'Keskustelut: $partner';
  }

  @override
  String get partnerReachBody => 'Kun tämä on pois päältä, keskustelut säilyvät ja niitä voi lukea. Kukaan sieltä ei voi kirjoittaa sinulle.';

  @override
  String get partnerChats => 'Mitä keskustelut osaavat';

  @override
  String get partnerIdentifiers => 'Ihmiset löytyvät siellä näin';

  @override
  String get partnerTakes => 'Sovellus ottaa vastaan';

  @override
  String get partnerArrival => 'Viestien saapuminen';

  @override
  String get partnerReceipts => 'Kerrotaan';

  @override
  String get partnerNoReceipts => 'Ei kerrota. ”Lähetetty” on viimeinen, mitä voi tietää.';

  @override
  String get partnerRules => 'Kenen säännöt siellä pätevät';

  @override
  String get partnerPrivacy => 'Tietosuojakäytäntö';

  @override
  String get partnerTerms => 'Ehdot';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Oma päivystys väärinkäytöksille';

  @override
  String get partnerGoneTitle => 'Tämä sovellus ei ole enää luettelossa';

  @override
  String get partnerGoneBody => 'Keskustelujasi sikäläisten kanssa voi yhä lukea.';

  @override
  String get kindText => 'Teksti';

  @override
  String get kindPhoto => 'kuvat';

  @override
  String get kindVoice => 'ääniviestit';

  @override
  String get kindVideo => 'videot';

  @override
  String get kindFile => 'tiedostot';

  @override
  String get kindReply => 'vastaukset';

  @override
  String get kindReaction => 'reaktiot';

  @override
  String get settingsAppTesting => 'Testattavana, ei vielä avoinna';

  @override
  String get settingsAppSuspended => 'Kotipalvelusi keskeyttämä';

  @override
  String get settingsAppWithdrawn => 'Ei ole enää mukana';

  @override
  String get settingsAppNotHere => 'Ei vielä avoinna maassasi';

  @override
  String settingsAppMarkers(String partner) {
    return 'Kerro lukemastani: $partner';
  }

  @override
  String get settingsAppMarkersBody => 'Siellä nähdään, milloin luet viestejä.';

  @override
  String settingsAppMuted(String partner) {
    return 'Ei ääntä: $partner';
  }

  @override
  String get settingsAppMutedBody => 'Sieltä tulevat viestit saapuvat äänettömästi.';

  @override
  String get settingsInbox => 'Muiden sovellusten keskustelujen paikka';

  @override
  String get settingsWho => 'Kuka saa kirjoittaa minulle ensin';

  @override
  String get settingsWhoBody => 'Tämä koskee muiden sovellusten käyttäjiä. Nykyiset keskustelusi jatkuvat.';

  @override
  String get settingsWhoNobody => 'Ei kukaan';

  @override
  String get settingsWhoNobodyBody => 'Vain nykyiset keskustelusi jatkuvat.';

  @override
  String get settingsWhoWrittenTo => 'Ne, joille olen kirjoittanut';

  @override
  String get settingsWhoWrittenToBody => 'Kenelle kirjoitit itse ensin.';

  @override
  String get settingsWhoContacts => 'Yhteystietoni';

  @override
  String get settingsWhoContactsBody => 'Heidän keskustelunsa avautuvat ilman pyyntöä.';

  @override
  String get settingsWhoEverybody => 'Kaikki';

  @override
  String get settingsWhoEverybodyBody => 'Yhteystiedot suoraan. Muut pyyntönä, josta päätät.';

  @override
  String get contactsTitle => 'Yhteystiedot';

  @override
  String get contactsTake => 'Käytä puhelimen yhteystietoja';

  @override
  String get contactsBody => 'Se, jolla on siellä numero, ei ole vieras, ja hänet näytetään antamallasi nimellä. Ne pysyvät tässä puhelimessa.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count numeroa tunnetaan',
      one: 'Yksi numero tunnetaan',
      zero: 'Numeroita ei löytynyt',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Puhelin ei anna Causewayn lukea yhteystietoja. Salli se puhelimen asetuksissa ja yritä uudelleen.';

  @override
  String get settingsNotifications => 'Ilmoitukset';

  @override
  String get settingsNotifyText => 'Näytä teksti lukitulla näytöllä';

  @override
  String get settingsNotifyTextBody => 'Muuten vain kirjoittaja.';

  @override
  String get settingsNotifyRequests => 'Kerro pyynnöistä';

  @override
  String get settingsNotifyRequestsBody => 'Niistä ei koskaan kuulu ääntä.';

  @override
  String get notifyNative => 'Oman palvelusi viestit';

  @override
  String get notifyThirdParty => 'Muiden sovellusten viestit';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count uutta viestiä',
      one: 'Uusi viesti',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Vastaa';

  @override
  String get notifyAskTitle => 'Kuule uusista viesteistä';

  @override
  String get notifyAskBody => 'Causeway kertoo, kun joku kirjoittaa. Lukittu näyttö kertoo kirjoittajan mutta ei sanoja, ellet valitse toisin.';

  @override
  String get notifyAskYes => 'Salli ilmoitukset';

  @override
  String get notifyDenied => 'Puhelin ei näytä Causewayn ilmoituksia. Salli ne puhelimen asetuksissa.';

  @override
  String get notifyMuted => 'Mykistetyt keskustelut';

  @override
  String get notifyMutedNone => 'Yhtään keskustelua ei ole mykistetty. Mykistä painamalla keskustelua pitkään luettelossa.';

  @override
  String get notifyPhone => 'Äänet ja muut, puhelimen asetuksissa';

  @override
  String get notifyProblems => 'Lähettämättä jääneet viestit';

  @override
  String get notifyKept => 'Se on tallessa keskustelussa luonnoksena.';

  @override
  String get settingsBlocked => 'Estetyt henkilöt';

  @override
  String get settingsPrivacy => 'Yksityisyys';

  @override
  String get settingsPhone => 'Tämä puhelin';

  @override
  String get settingsDiagnostics => 'Diagnostiikka';

  @override
  String get settingsFailedTitle => 'Asetuksiasi ei voitu lukea';

  @override
  String get changeTitle => 'Vaihda numero';

  @override
  String get changeUnderWay => 'Vaihdetaan';

  @override
  String get changeBody => 'Kun sinulla on uusi puhelinnumero. Näin tapahtuu.';

  @override
  String get changePointStays => 'Keskustelusi säilyvät';

  @override
  String get changePointStaysBody => 'Samoin asetuksesi, estosi ja turvanumerosi.';

  @override
  String changePointTold(String service) {
    return 'Palvelun $service käyttäjille kerrotaan';
  }

  @override
  String get changePointToldBody => 'Ne, joiden kanssa sinulla on keskustelu, saavat tietää uuden numeron.';

  @override
  String get changePointWait => 'Muiden sovellusten käyttäjille ei';

  @override
  String get changePointWaitBody => 'Keskustelut heidän kanssaan odottavat, kunnes hyväksyt sovellus kerrallaan, että he saavat tietää sen. Sitten heidän on ehkä hyväksyttävä sinut uudelleen.';

  @override
  String get changePointOutside => 'Muualta olevalla numerolla';

  @override
  String get changePointOutsideBody => 'Keskusteluja muiden sovellusten kanssa voi vain lukea, kunnes numerosi kuuluu taas Euroopan talousalueeseen.';

  @override
  String get changePointAccount => 'Tarvitset tilin uudelle numerolle';

  @override
  String changePointAccountBody(String service) {
    return '$service antaa sinulle tilin ja salasanan tai koodin. Vanhan numeron tili suljetaan.';
  }

  @override
  String get changeNewNumber => 'Uusi numero';

  @override
  String changeNewNumberBody(String service) {
    return 'Sille saamallasi salasanalla tai koodilla ($service).';
  }

  @override
  String get changeGoOnTitle => 'Keskustelut muiden sovellusten kanssa voivat jatkua tällä numerolla';

  @override
  String get changeGoOnBody => 'Heti kun hyväksyt sovellus kerrallaan, että se tunnetaan siellä.';

  @override
  String changeConfirmTitle(String number) {
    return 'Vaihdetaanko numeroon $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Numeron $number tili suljetaan. Sitä ei voi avata täältä uudelleen.';
  }

  @override
  String get changeWorkingTitle => 'Numeroasi vaihdetaan';

  @override
  String get changeWorkingBody => 'Voit poistua tältä sivulta. Se jatkuu itsestään, kun yhteys on.';

  @override
  String get changeSigningIn => 'Kirjaudutaan uudella numerolla';

  @override
  String get changeLeaving => 'Viimeistellään vanhalla numerolla aloitettu';

  @override
  String get changeClosing => 'Vanhan numeron tiliä suljetaan';

  @override
  String get changeDone => 'Valmis';

  @override
  String get changeLeave => 'Poistu tältä sivulta';

  @override
  String changeDoneTitle(String number) {
    return 'Numerosi on nyt $number';
  }

  @override
  String get changeDoneBody => 'Keskustelusi ovat siellä, missä olivatkin.';

  @override
  String get changeOldTitle => 'Vanha numerosi';

  @override
  String get changeOldOpenTitle => 'Vanha numerosi on vielä auki';

  @override
  String changeOldClosed(String number) {
    return 'Numeron $number tili on suljettu. Sille kirjoittava saa tietää, ettei sitä ole.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Kotipalvelusi ei sulkenut numeron $number tiliä. Pyydä sitä: et näe, mitä sinne lähetetään.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Ei tiedetä vielä, onko numeron $number tili suljettu.';
  }

  @override
  String get changeThirdPartyClosed => 'Keskusteluja muiden sovellusten kanssa voi vain lukea';

  @override
  String get changeTellTitle => 'Kuka saa tietää uuden numeron?';

  @override
  String get changeTellBody => 'Keskustelut näiden sovellusten käyttäjien kanssa odottavat, kunnes annat heidän tietää sen.';

  @override
  String get changeTell => 'Jaa';

  @override
  String changeTellTo(String partner) {
    return 'Jaa uusi numeroni: $partner';
  }

  @override
  String get warningBadlySigned => 'Uutta sovellusluetteloa ei ole allekirjoittanut kotipalvelusi. Käytössä on viimeisin kelvollinen.';

  @override
  String get warningRolledBack => 'Kotipalvelusi antoi vanhan sovellusluettelon. Käytössä on viimeisin kelvollinen.';

  @override
  String get warningMalformed => 'Uutta sovellusluetteloa ei voi lukea. Käytössä on viimeisin kelvollinen.';

  @override
  String get warningNewerForm => 'Uusi sovellusluettelo vaatii uudemman Causewayn. Päivitä sovellus.';

  @override
  String get warningFromTheFuture => 'Uusi sovellusluettelo on tulevaisuudesta. Tarkista puhelimen kello.';

  @override
  String get warningTooLarge => 'Uusi sovellusluettelo on liian suuri. Käytössä on viimeisin kelvollinen.';

  @override
  String get warningKeyReplacement => 'Sovellusluettelon allekirjoittavaa avainta vaihdetaan. Sinun ei tarvitse tehdä mitään.';

  @override
  String get blockedTitle => 'Estetyt henkilöt';

  @override
  String get blockedEmptyTitle => 'Ketään ei ole estetty';

  @override
  String get blockedEmptyBody => 'Voit estää jonkun keskustelusta tai pyynnöstä. Hänelle ei kerrota.';

  @override
  String get blockedFailedTitle => 'Luetteloa ei voitu lukea';

  @override
  String blockedSince(String date) {
    return 'Alkaen $date';
  }

  @override
  String get blockedUnblock => 'Poista esto';

  @override
  String blockedUnblockTitle(String name) {
    return 'Poistetaanko esto: $name?';
  }

  @override
  String get blockedUnblockBody => 'Hän voi taas kirjoittaa sinulle asettamiesi sääntöjen mukaan.';

  @override
  String get blockedAdd => 'Estä numero';

  @override
  String get blockedAddBody => 'Tämän numeron haltija estetään jokaisessa sovelluksessa, jossa se tunnetaan.';

  @override
  String get tourAction => 'Mikä on turvanumero?';

  @override
  String get tourKeyTitle => 'Jokaisella laitteella on avain';

  @override
  String get tourKeyBody => 'Viestit salataan toisen laitteille. Turvanumero on laitteen avain, kirjoitettuna niin, että sitä voi verrata.';

  @override
  String get tourCompareTitle => 'Vertailu osoittaa, ettei kukaan ole välissä';

  @override
  String get tourCompareBody => 'Tee se kerran, mieluiten tavatessanne. Onko numero sama molemmissa puhelimissa? Silloin kukaan muu ei voi lukea, mitä kirjoitat.';

  @override
  String get tourChangeTitle => 'Jos se vaihtuu, saat tietää';

  @override
  String get tourChangeBody => 'Uudella puhelimella on uusi numero. Kun olet verrannut, uudelle laitteelle ei mene mitään, ennen kuin hyväksyt sen.';

  @override
  String get scanAction => 'Lue toisen koodi';

  @override
  String get scanHint => 'Osoita kamera toisen puhelimen turvanumeron koodiin.';

  @override
  String scanSame(String name) {
    return 'Se täsmää. Tämä laite ($name) katsotaan nyt verratuksi.';
  }

  @override
  String get scanDifferent => 'Avain on eri. Älä luota tähän laitteeseen, ennen kuin tiedät miksi.';

  @override
  String scanNotNamed(String name) {
    return 'Koodi on oikealta henkilöltä ($name), mutta siinä ei ole mitään näistä laitteista.';
  }

  @override
  String get scanOtherAccount => 'Tämä on toisen tilin koodi.';

  @override
  String get scanNoCode => 'Tämä ei ole turvanumeron koodi.';

  @override
  String get scanAgain => 'Lue uudelleen';

  @override
  String get scanNoCamera => 'Kameraa ei voi nyt käyttää. Ehkä toinen sovellus käyttää sitä.';

  @override
  String get scanExplain => 'Kamera etsii koodia toisesta puhelimesta eikä mitään muuta. Kuvaa ei säilytetä.';

  @override
  String get safetyTitle => 'Turvanumero';

  @override
  String safetyExplained(String name) {
    return 'Vertaa näitä ($name) vierekkäin tai lukemalla ne puhelimessa. Jos ne ovat samat, kukaan ei ole välissä.';
  }

  @override
  String get safetyMine => 'Puhelimesi';

  @override
  String get safetyCode => 'Turvanumerosi koodi';

  @override
  String safetyCodeBody(String name) {
    return 'Sama koodina: $name voi lukea sen sovelluksellaan.';
  }

  @override
  String get safetyTheirs => 'Toisen laitteet';

  @override
  String get safetyNone => 'Toinen sovellus ei ole vielä näyttänyt laitetta. Se näyttää, kun kirjoitatte toisillenne.';

  @override
  String get safetyFailedTitle => 'Laitteita ei voitu lukea';

  @override
  String safetyDevice(String number) {
    return 'Laite $number';
  }

  @override
  String get safetyInactive => 'Ei enää käytössä';

  @override
  String get safetyNoKey => 'Sen avainta ei ole vielä nähty.';

  @override
  String get trustUndecided => 'Uusi. Se ei saa mitään, ennen kuin hyväksyt sen.';

  @override
  String get trustFirstUse => 'Hyväksytty, ei verrattu';

  @override
  String get trustVerified => 'Verrattu ja hyväksytty';

  @override
  String get trustRefused => 'Hylätty. Se ei saa mitään.';

  @override
  String get trustChanged => 'Sen avain on vaihtunut. Mitään ei lähetetä, ennen kuin päätät.';

  @override
  String get safetyMatches => 'Ne täsmäävät';

  @override
  String get safetyAcceptWithout => 'Hyväksy vertaamatta';

  @override
  String get safetyRefuse => 'Hylkää tämä laite';

  @override
  String get safetyConfirmTitle => 'Täsmäävätkö kaikki numerot?';

  @override
  String get safetyConfirmBody => 'Silloin tämä laite katsotaan verratuksi, ja saat tietää, ennen kuin mikään muu laite saa viestejäsi.';

  @override
  String get infoTitle => 'Viesti';

  @override
  String get infoState => 'Missä vaiheessa se on';

  @override
  String get infoWay => 'Sen matka';

  @override
  String get infoFailedTitle => 'Tästä viestistä ei tiedetä mitään';

  @override
  String infoWritten(String when) {
    return 'Kirjoitettu: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Saapunut: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Palvelin otti vastaan: $when';
  }

  @override
  String get infoWaits => 'Miksi se odottaa';

  @override
  String get infoFailed => 'Miksi sitä ei lähetetty';

  @override
  String get infoUnreadable => 'Miksi sitä ei voi näyttää';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Toisen laitteelta $number';
  }

  @override
  String get infoCopy => 'Kopioi, mitä tapahtui';

  @override
  String get infoCopied => 'Kopioitu. Siinä ei ole sanaakaan viestistä.';

  @override
  String get traceStored => 'Tallennettu tähän puhelimeen';

  @override
  String get traceWaiting => 'Odottaa';

  @override
  String get tracePreparing => 'Valmistellaan';

  @override
  String get tracePrepared => 'Valmisteltu';

  @override
  String get traceUploading => 'Lähetetään palveluun';

  @override
  String get traceUploaded => 'Lähetetty kotipalveluusi';

  @override
  String get traceDownloading => 'Ladataan';

  @override
  String get traceDownloaded => 'Ladattu ja tarkistettu';

  @override
  String get traceSealed => 'Salattu';

  @override
  String get traceSentAgain => 'Luovutettu uudelleen';

  @override
  String get traceAcknowledged => 'Kotipalvelullasi on se';

  @override
  String get traceFoundInArchive => 'Löytyi kotipalvelusi arkistosta';

  @override
  String get traceDelivered => 'Toisella laitteella on se';

  @override
  String get traceRead => 'Se on luettu';

  @override
  String get traceFailed => 'Ei lähetetty';

  @override
  String get traceReceived => 'Vastaanotettu ja purettu';

  @override
  String get traceUnreadable => 'Salausta ei voitu purkaa';

  @override
  String get traceRepaired => 'Salaus saatiin lopulta purettua';

  @override
  String get traceRefused => 'Hylätty';

  @override
  String get diagnosticsShare => 'Lähetä auttajalle';

  @override
  String get bundleTitle => 'Raportti tukea varten';

  @override
  String get bundleBody => 'Tässä on kaikki, mitä lähetetään. Siinä ei sanota, mitä kirjoitit, kenelle tai millä avaimilla. Lue se ensin.';

  @override
  String get diagnosticsTitle => 'Diagnostiikka';

  @override
  String get diagnosticsBody => 'Mitä tämä puhelin tietää yhteydestään. Siinä ei ole viestiä, nimeä eikä avainta.';

  @override
  String get diagnosticsConnection => 'Yhteys';

  @override
  String get diagnosticsConnectionOnline => 'Yhdistetty, ajan tasalla';

  @override
  String get diagnosticsStorage => 'Tallennustila';

  @override
  String get diagnosticsStorageOk => 'Kunnossa';

  @override
  String get diagnosticsStorageFull => 'Täynnä';

  @override
  String get diagnosticsStorageDamaged => 'Vioittunut';

  @override
  String get diagnosticsArchive => 'Kotipalvelusi arkisto';

  @override
  String get diagnosticsArchiveThere => 'On. Poissa ollessasi tullut haetaan.';

  @override
  String get diagnosticsArchiveNone => 'Ei ole. Palvelujen välillä katoava katoaa huomaamatta.';

  @override
  String get diagnosticsArchiveUnknown => 'Ei vielä tiedossa';

  @override
  String get diagnosticsPartners => 'Sovellusluettelo';

  @override
  String get diagnosticsPartnersNone => 'Ei vielä';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Numero $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Tämä laite';

  @override
  String get diagnosticsWarning => 'Vika sovellusluettelossa';

  @override
  String get diagnosticsPolicy => 'Kuka voi tavoittaa sinut';

  @override
  String get diagnosticsNumberChange => 'Viimeisin numeronvaihto';

  @override
  String get diagnosticsCopied => 'Kopioitu';

  @override
  String get diagnosticsCopy => 'Kopioi';

  @override
  String get attachAction => 'Liitä';

  @override
  String get attachPhoto => 'Ota kuva';

  @override
  String get attachVideo => 'Kuvaa video';

  @override
  String get attachGallery => 'Kuvat ja videot';

  @override
  String get attachFailed => 'Puhelin ei voinut antaa sitä. Yritä uudelleen.';

  @override
  String get refusedCamera => 'Causeway ei saa käyttää kameraa';

  @override
  String get refusedPhotos => 'Causeway ei saa nähdä kuviasi';

  @override
  String get refusedMicrophone => 'Causeway ei saa käyttää mikrofonia';

  @override
  String get refusedBody => 'Salli se puhelimen asetuksissa ja yritä uudelleen.';

  @override
  String sendTo(String name) {
    return 'Lähetä: $name';
  }

  @override
  String get previewCaption => 'Kuvateksti';

  @override
  String get previewAlt => 'Kuvaus';

  @override
  String get previewAltBody => 'Luetaan ääneen tässä puhelimessa. Se ei lähde mukaan: se, mitä muiden on tiedettävä kuvasta, kuuluu kuvatekstiin.';

  @override
  String get previewTrim => 'Lähetettävä osa';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Sovitettu kokoon $size, joka on enintä, mitä täällä voi lähettää.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Koko on $size. Enintään täällä voi lähettää $most.';
  }

  @override
  String get previewNotTaken => 'Tällaisia tiedostoja ei voi lähettää tässä keskustelussa.';

  @override
  String get previewKeepsAll => 'Lähetetään sellaisenaan, kaikkine tiedoston sisältöineen: usein myös missä ja milloin se tehtiin.';

  @override
  String get previewCanRun => 'Se voi toimia ohjelmana. Jotkin sovellukset hylkäävät tällaiset tiedostot tai varoittavat niistä.';

  @override
  String get previewDisguised => 'Se on muuta kuin nimi kertoo. Jotkin sovellukset hylkäävät tällaiset tiedostot tai varoittavat niistä.';

  @override
  String get previewFailedTitle => 'Tätä ei voi lähettää';

  @override
  String get voiceRecord => 'Nauhoita ääniviesti';

  @override
  String get voiceHint => 'Pidä mikrofonia painettuna, kun puhut, ja lähetä päästämällä irti.';

  @override
  String get voiceSlide => 'Peruuta liu’uttamalla';

  @override
  String get voiceRecording => 'Nauhoitetaan';

  @override
  String get voicePaused => 'Nauhoitus tauolla';

  @override
  String get voicePause => 'Keskeytä nauhoitus';

  @override
  String get voiceResume => 'Jatka nauhoitusta';

  @override
  String get voiceDelete => 'Poista nauhoite';

  @override
  String get voiceDeleteTitle => 'Poistetaanko tämä nauhoite?';

  @override
  String get voiceDeleteBody => 'Kukaan ei ole saanut sitä, eikä sitä saa takaisin.';

  @override
  String voiceUnsent(String length) {
    return 'Lähettämätön ääniviesti, $length';
  }

  @override
  String get voiceDiscard => 'Hylkää';

  @override
  String get voiceNoMicrophone => 'Mikrofonia ei voi nyt käyttää. Ehkä toinen sovellus käyttää sitä.';

  @override
  String get kindPhotos => 'Kuvat';

  @override
  String get kindVoices => 'Ääniviestit';

  @override
  String get kindVideos => 'Videot';

  @override
  String get kindFiles => 'Tiedostot';

  @override
  String get qualityHd => 'Korkea laatu';

  @override
  String get qualityHdBody => 'Kuvat ja videot ovat terävämpiä ja kuluttavat enemmän dataa.';

  @override
  String get autoAlways => 'Missä tahansa verkossa';

  @override
  String get autoWifi => 'Vain wifissä';

  @override
  String get autoNever => 'Ei koskaan';

  @override
  String get storageTitle => 'Tallennustila ja data';

  @override
  String get storageDownload => 'Ladataan kysymättä';

  @override
  String get storageDownloadBody => 'Kaikki muu ladataan, kun napautat sitä. Vasta pyynnön lähettäneiltä ei ladata mitään.';

  @override
  String get storageSending => 'Mitä lähetät';

  @override
  String get storageLowData => 'Vähemmän dataa ääniviesteihin';

  @override
  String get storageLowDataBody => 'Kolmanneksen vähemmän ja hieman epäselvempi.';

  @override
  String get storageUse => 'Käytetty tila';

  @override
  String storageTotal(String size) {
    return 'Yhteensä $size';
  }

  @override
  String get storageByKind => 'Lajeittain';

  @override
  String get storageByChat => 'Keskusteluittain';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count kohdetta, $size',
      one: '1 kohde, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Poista kaikki: $what';
  }

  @override
  String get storageOlder => 'Poista vanhemmat';

  @override
  String get storageMonth => 'Yli kuukauden vanhat';

  @override
  String get storageMonths => 'Yli kolme kuukautta vanhat';

  @override
  String get storageYear => 'Yli vuoden vanhat';

  @override
  String storageConfirmSize(String size) {
    return '$size vapautuu.';
  }

  @override
  String get storageConfirm => 'Viestit säilyvät. Saamasi voi ladata uudelleen vain niin kauan kuin lähettäjän palvelulla on se.';

  @override
  String get storageYes => 'Poista';

  @override
  String storageFreed(String size) {
    return '$size on taas vapaana.';
  }

  @override
  String get storageFreedNothing => 'Poistettavaa ei ollut.';

  @override
  String get storageEmptyTitle => 'Ei mediaa tässä puhelimessa';

  @override
  String get storageEmptyBody => 'Keskustelujesi kuvat, ääniviestit, videot ja tiedostot lasketaan tähän.';

  @override
  String get storageFailedTitle => 'Käytettyä tilaa ei voitu lukea';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Keskustelu toisen sovelluksen kanssa: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'klo $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension-saari',
        'AD': 'Andorra',
        'AE': 'Arabiemiirikunnat',
        'AF': 'Afganistan',
        'AG': 'Antigua ja Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albania',
        'AM': 'Armenia',
        'AO': 'Angola',
        'AQ': 'Antarktis',
        'AR': 'Argentiina',
        'AS': 'Amerikan Samoa',
        'AT': 'Itävalta',
        'AU': 'Australia',
        'AW': 'Aruba',
        'AX': 'Ahvenanmaa',
        'AZ': 'Azerbaidžan',
        'BA': 'Bosnia ja Hertsegovina',
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
        'BQ': 'Karibian Alankomaat',
        'BR': 'Brasilia',
        'BS': 'Bahama',
        'BT': 'Bhutan',
        'BV': 'Bouvet’nsaari',
        'BW': 'Botswana',
        'BY': 'Valko-Venäjä',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kookossaaret (Keelingsaaret)',
        'CD': 'Kongon demokraattinen tasavalta',
        'CF': 'Keski-Afrikan tasavalta',
        'CG': 'Kongon tasavalta',
        'CH': 'Sveitsi',
        'CI': 'Norsunluurannikko',
        'CK': 'Cookinsaaret',
        'CL': 'Chile',
        'CM': 'Kamerun',
        'CN': 'Kiina',
        'CO': 'Kolumbia',
        'CP': 'Clippertoninsaari',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Kuuba',
        'CV': 'Kap Verde',
        'CW': 'Curaçao',
        'CX': 'Joulusaari',
        'CY': 'Kypros',
        'CZ': 'Tšekki',
        'DE': 'Saksa',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Tanska',
        'DM': 'Dominica',
        'DO': 'Dominikaaninen tasavalta',
        'DZ': 'Algeria',
        'EA': 'Ceuta ja Melilla',
        'EC': 'Ecuador',
        'EE': 'Viro',
        'EG': 'Egypti',
        'EH': 'Länsi-Sahara',
        'ER': 'Eritrea',
        'ES': 'Espanja',
        'ET': 'Etiopia',
        'FI': 'Suomi',
        'FJ': 'Fidži',
        'FK': 'Falklandinsaaret',
        'FM': 'Mikronesia',
        'FO': 'Färsaaret',
        'FR': 'Ranska',
        'GA': 'Gabon',
        'GB': 'Iso-Britannia',
        'GD': 'Grenada',
        'GE': 'Georgia',
        'GF': 'Ranskan Guayana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Grönlanti',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Päiväntasaajan Guinea',
        'GR': 'Kreikka',
        'GS': 'Etelä-Georgia ja Eteläiset Sandwichinsaaret',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'Hongkong – Kiinan erityishallintoalue',
        'HM': 'Heard ja McDonaldinsaaret',
        'HN': 'Honduras',
        'HR': 'Kroatia',
        'HT': 'Haiti',
        'HU': 'Unkari',
        'IC': 'Kanariansaaret',
        'ID': 'Indonesia',
        'IE': 'Irlanti',
        'IL': 'Israel',
        'IM': 'Mansaari',
        'IN': 'Intia',
        'IO': 'Brittiläinen Intian valtameren alue',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Islanti',
        'IT': 'Italia',
        'JE': 'Jersey',
        'JM': 'Jamaika',
        'JO': 'Jordania',
        'JP': 'Japani',
        'KE': 'Kenia',
        'KG': 'Kirgisia',
        'KH': 'Kambodža',
        'KI': 'Kiribati',
        'KM': 'Komorit',
        'KN': 'Saint Kitts ja Nevis',
        'KP': 'Pohjois-Korea',
        'KR': 'Etelä-Korea',
        'KW': 'Kuwait',
        'KY': 'Caymansaaret',
        'KZ': 'Kazakstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'Saint Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Liettua',
        'LU': 'Luxemburg',
        'LV': 'Latvia',
        'LY': 'Libya',
        'MA': 'Marokko',
        'MC': 'Monaco',
        'MD': 'Moldova',
        'ME': 'Montenegro',
        'MF': 'Saint-Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshallinsaaret',
        'MK': 'Pohjois-Makedonia',
        'ML': 'Mali',
        'MM': 'Myanmar (Burma)',
        'MN': 'Mongolia',
        'MO': 'Macao – Kiinan erityishallintoalue',
        'MP': 'Pohjois-Mariaanit',
        'MQ': 'Martinique',
        'MR': 'Mauritania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Malediivit',
        'MW': 'Malawi',
        'MX': 'Meksiko',
        'MY': 'Malesia',
        'MZ': 'Mosambik',
        'NA': 'Namibia',
        'NC': 'Uusi-Kaledonia',
        'NE': 'Niger',
        'NF': 'Norfolkinsaari',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Alankomaat',
        'NO': 'Norja',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Uusi-Seelanti',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Ranskan Polynesia',
        'PG': 'Papua-Uusi-Guinea',
        'PH': 'Filippiinit',
        'PK': 'Pakistan',
        'PL': 'Puola',
        'PM': 'Saint-Pierre ja Miquelon',
        'PN': 'Pitcairn',
        'PR': 'Puerto Rico',
        'PS': 'Palestiinalaisalue',
        'PT': 'Portugali',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'Réunion',
        'RO': 'Romania',
        'RS': 'Serbia',
        'RU': 'Venäjä',
        'RW': 'Ruanda',
        'SA': 'Saudi-Arabia',
        'SB': 'Salomonsaaret',
        'SC': 'Seychellit',
        'SD': 'Sudan',
        'SE': 'Ruotsi',
        'SG': 'Singapore',
        'SH': 'Saint Helena',
        'SI': 'Slovenia',
        'SJ': 'Huippuvuoret ja Jan Mayen',
        'SK': 'Slovakia',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Suriname',
        'SS': 'Etelä-Sudan',
        'ST': 'São Tomé ja Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Syyria',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks- ja Caicossaaret',
        'TD': 'Tšad',
        'TF': 'Ranskan eteläiset ja antarktiset alueet',
        'TG': 'Togo',
        'TH': 'Thaimaa',
        'TJ': 'Tadžikistan',
        'TK': 'Tokelau',
        'TL': 'Itä-Timor',
        'TM': 'Turkmenistan',
        'TN': 'Tunisia',
        'TO': 'Tonga',
        'TR': 'Turkki',
        'TT': 'Trinidad ja Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tansania',
        'UA': 'Ukraina',
        'UG': 'Uganda',
        'UM': 'Yhdysvaltain erillissaaret',
        'US': 'Yhdysvallat',
        'UY': 'Uruguay',
        'UZ': 'Uzbekistan',
        'VA': 'Vatikaani',
        'VC': 'Saint Vincent ja Grenadiinit',
        'VE': 'Venezuela',
        'VG': 'Brittiläiset Neitsytsaaret',
        'VI': 'Yhdysvaltain Neitsytsaaret',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis ja Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Etelä-Afrikka',
        'ZM': 'Sambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
