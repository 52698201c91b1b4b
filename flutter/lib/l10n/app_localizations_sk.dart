// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Slovak (`sk`).
class AppLocalizationsSk extends AppLocalizations {
  AppLocalizationsSk([String locale = 'sk']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Prijať';

  @override
  String get actionAgain => 'Skúsiť znova';

  @override
  String get actionBack => 'Späť';

  @override
  String get actionBlock => 'Zablokovať';

  @override
  String get actionCancel => 'Zrušiť';

  @override
  String get actionClose => 'Zavrieť';

  @override
  String get actionContinue => 'Pokračovať';

  @override
  String get actionCopy => 'Kopírovať text';

  @override
  String get actionDismiss => 'Teraz nie';

  @override
  String get actionDone => 'Hotovo';

  @override
  String get actionMore => 'Viac';

  @override
  String get actionOpenSettings => 'Otvoriť nastavenia';

  @override
  String get actionRefuse => 'Odmietnuť';

  @override
  String get actionReport => 'Nahlásiť';

  @override
  String get actionSearch => 'Hľadať';

  @override
  String get actionSetUp => 'Nastaviť';

  @override
  String get actionSignInAgain => 'Znova sa prihlásiť';

  @override
  String get actionUndo => 'Vrátiť späť';

  @override
  String get loading => 'Načítava sa';

  @override
  String get linkCopied => 'Skopírované';

  @override
  String listAnd(String first, String last) {
    return '$first a $last';
  }

  @override
  String get openingTitle => 'Otvárajú sa vaše čety';

  @override
  String get openingFailedTitle => 'Vaše čety sa nepodarilo otvoriť';

  @override
  String get openingRecover => 'Zachrániť, čo sa dá prečítať';

  @override
  String get openingRecoverExplained => 'Poškodený súbor zostane bez zmeny vedľa nového. Ľudia, ktorým píšete, uvidia nové bezpečnostné číslo.';

  @override
  String get openingRecovering => 'Obnovujú sa vaše čety';

  @override
  String get openingAnew => 'Vymazať a znova sa prihlásiť';

  @override
  String get openingAnewExplained => 'Ak to nepomôže, kľúč je preč, napríklad po obnovení nastavení alebo so zálohou z iného telefónu. Čety v tomto telefóne potom nikto neprečíta. Môžete ich tu vymazať a znova sa prihlásiť.';

  @override
  String get openingAnewQuestion => 'Vymazať čety v tomto telefóne?';

  @override
  String get openingAnewConsequence => 'Nedajú sa vrátiť. Ľudia, ktorým píšete, uvidia nové bezpečnostné číslo.';

  @override
  String get recoveredTitle => 'Vaše čety boli obnovené';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Zachránených $count správ.',
      few: 'Zachránené $count správy.',
      one: 'Zachránená $count správa.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Zachránených $count četov.',
      few: 'Zachránené $count čety.',
      one: 'Zachránený $count čet.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count správ ešte čaká na odoslanie. Odídu samy.',
      few: '$count správy ešte čakajú na odoslanie. Odídu samy.',
      one: '$count správa ešte čaká na odoslanie. Odíde sama.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Až $count správ a četov nešlo prečítať.',
      few: 'Až $count správy a čety nešlo prečítať.',
      one: 'Jednu správu alebo čet nešlo prečítať.',
      zero: 'Pokiaľ je známe, nič nechýba.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Ľudia, ktorým píšete, vidia nové bezpečnostné číslo. Porovnajte ho znova s tými, s ktorými ste ho porovnali.';

  @override
  String get recoveredAside => 'Poškodený súbor zostal uložený. Vymažte ho, keď vám nič nebude chýbať.';

  @override
  String get recoveredDelete => 'Vymazať poškodený súbor';

  @override
  String get recoveredDeleted => 'Poškodený súbor bol vymazaný.';

  @override
  String get welcomeTitle => 'Jedna aplikácia. Aj pre ľudí v iných aplikáciách.';

  @override
  String get welcomeBody => 'S Causeway píšete ľuďom, ktorí používajú inú komunikačnú aplikáciu, s koncovým šifrovaním a zo svojho čísla.';

  @override
  String get welcomePointEncrypted => 'Vždy s koncovým šifrovaním. Inak sa nič neposiela.';

  @override
  String get welcomePointShared => 'Ľudia v iných aplikáciách sa dozvedia vaše telefónne číslo a nič iné o vás.';

  @override
  String get welcomePointYours => 'Vypnuté, kým to nezapnete. Vy vyberáte, ktoré aplikácie vás smú kontaktovať.';

  @override
  String get welcomeStart => 'Začať s mojím číslom';

  @override
  String get numberTitle => 'Vaše telefónne číslo';

  @override
  String get numberBody => 'Podľa neho vás ľudia spoznajú. Píše sa s predvoľbou krajiny.';

  @override
  String get numberCountry => 'Krajina';

  @override
  String get numberCountryOther => 'Iná krajina: napíšte + a jej predvoľbu';

  @override
  String get numberCountrySearch => 'Hľadať krajinu';

  @override
  String get numberCountryNone => 'Krajina s tým názvom v zozname nie je. Napíšte do čísla + a predvoľbu.';

  @override
  String get numberCountriesInside => 'Európsky hospodársky priestor';

  @override
  String get numberCountriesOutside => 'Ostatné krajiny';

  @override
  String get numberField => 'Telefónne číslo';

  @override
  String get numberEligibleTitle => 'S týmto číslom sú možné čety s inými aplikáciami';

  @override
  String get numberEligibleBody => 'Patrí do Európskeho hospodárskeho priestoru, kde zákon otvára komunikačné aplikácie navzájom. Neskôr sa rozhodnete, či to využijete.';

  @override
  String get numberOutsideTitle => 'S týmto číslom nie sú čety s inými aplikáciami';

  @override
  String get numberOutsideBody => 'Sú pre čísla z Európskeho hospodárskeho priestoru. Všetko ostatné funguje. Rozhoduje číslo, nie to, kde ste.';

  @override
  String get eligibilityInEea => 'Číslo patrí do Európskeho hospodárskeho priestoru.';

  @override
  String get eligibilityOutsideEea => 'Číslo patrí do oblasti mimo Európskeho hospodárskeho priestoru.';

  @override
  String get eligibilityNoRegion => 'Číslo nepatrí žiadnej krajine. Skontrolujte prvé číslice.';

  @override
  String get eligibilityNotInternational => 'Napíšte číslo s + a predvoľbou krajiny, napríklad +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Toto nie je telefónne číslo. Má len číslice, po znaku +.';

  @override
  String get eligibilityUnknownCountryCode => 'Túto predvoľbu nemá žiadna krajina. Skontrolujte číslice za +.';

  @override
  String get eligibilityTooShort => 'Číslo je na svoju krajinu príliš krátke. Nechýbajú číslice?';

  @override
  String get eligibilityTooLong => 'Číslo je na svoju krajinu príliš dlhé. Nie je tam číslica navyše?';

  @override
  String get eligibilityNotAssigned => 'Jeho krajina také číslo nepridelila. Skontrolujte číslice.';

  @override
  String get eligibilityMore => 'Ktoré čísla platia';

  @override
  String get eligibilityTitle => 'Ktoré čísla platia';

  @override
  String get eligibilityNumber => 'Rozhoduje číslo, nie to, kde ste';

  @override
  String get eligibilityNumberBody => 'Európske právo otvára komunikačné aplikácie navzájom ľuďom, ktorých číslo patrí do Európskeho hospodárskeho priestoru. Na cestách sa nič nemení.';

  @override
  String get eligibilityBoth => 'Vy obaja';

  @override
  String get eligibilityBothBody => 'Aj druhá osoba musí byť v Európskom hospodárskom priestore. Kde sa ľudia poznajú podľa čísla, rozhoduje to číslo; za ostatných ručí ich aplikácia.';

  @override
  String get eligibilityLeaving => 'Ak sa vaše číslo zmení';

  @override
  String get eligibilityLeavingBody => 'S číslom odinakiaľ zostanú vaše čety s inými aplikáciami v tomto telefóne a dajú sa čítať. Nič sa v nich neposiela ani neprijíma, kým opäť nemáte číslo odtiaľto.';

  @override
  String get signInTitle => 'Prihlásiť sa';

  @override
  String get signInBody => 'Váš účet vedie vaša služba. Od nej máte heslo alebo kód.';

  @override
  String signInAs(String number) {
    return 'Prihlasovanie ako $number';
  }

  @override
  String get signInService => 'Vaša služba';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Heslo';

  @override
  String get signInSecretShow => 'Zobraziť heslo';

  @override
  String get signInSecretHide => 'Skryť heslo';

  @override
  String get signInWithToken => 'Mám namiesto toho prihlasovací kód';

  @override
  String get signInWithPassword => 'Mám namiesto toho heslo';

  @override
  String get signInToken => 'Prihlasovací kód';

  @override
  String get signInButton => 'Prihlásiť sa';

  @override
  String get signInStoring => 'Pripravuje sa telefón';

  @override
  String signInConnecting(String service) {
    return 'Spájanie s $service';
  }

  @override
  String get signInMissingService => 'Napíšte názov svojej služby, napríklad home.example.';

  @override
  String get signInMissingSecret => 'Napíšte heslo alebo kód od svojej služby.';

  @override
  String signInSlow(String service) {
    return '$service zatiaľ neodpovedá. Causeway to skúša ďalej. Môžete počkať, alebo pokračovať a pozrieť sa neskôr.';
  }

  @override
  String get signInGoOn => 'Pokračovať bez čakania';

  @override
  String get signInRefused => 'Vaša služba nepozná toto číslo s týmto heslom. Skontrolujte oboje.';

  @override
  String get signInBadAddress => 'Služba s tým názvom neexistuje. Skontrolujte ho.';

  @override
  String get signInStartOver => 'Začať znova s iným číslom alebo službou';

  @override
  String signInAgainBody(String service) {
    return '$service už neprijíma heslo alebo kód z tohto telefónu. Vaše čety zostanú.';
  }

  @override
  String get removeAccount => 'Odobrať účet z tohto telefónu';

  @override
  String get removeAccountTitle => 'Odobrať účet a vymazať všetky čety?';

  @override
  String removeAccountBody(String service) {
    return 'Všetky čety a správy v tomto telefóne sa vymažú. Nikde inde uložené nie sú a nedajú sa získať späť. Váš účet v $service zostane; keď sa znova prihlásite, ostatní uvidia nové bezpečnostné číslo.';
  }

  @override
  String get removeAccountYes => 'Vymazať všetko';

  @override
  String get inboxTitle => 'Čety';

  @override
  String get inboxThirdPartyTitle => 'Čety s inými aplikáciami';

  @override
  String get inboxArchiveTitle => 'Archivované čety';

  @override
  String get inboxEmptyTitle => 'Zatiaľ žiadne čety';

  @override
  String get inboxEmptyBody => 'Napíšte niekomu a čet sa objaví tu.';

  @override
  String get inboxEmptyUnreadTitle => 'Všetko prečítané';

  @override
  String get inboxEmptyUnreadBody => 'Nie je tu žiadny neprečítaný čet.';

  @override
  String get inboxEmptyArchiveTitle => 'Nič v archíve';

  @override
  String get inboxEmptyArchiveBody => 'Potiahnite čet nabok a bude tu.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Žiadne čety v $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Napíšte tam niekomu a čet sa objaví tu.';

  @override
  String get inboxFailedTitle => 'Vaše čety sa nepodarilo načítať';

  @override
  String get inboxFilterAll => 'Všetky';

  @override
  String get inboxFilterUnread => 'Neprečítané';

  @override
  String get inboxNewChat => 'Nový čet';

  @override
  String get inboxSettings => 'Nastavenia';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count žiadostí',
      few: '$count žiadosti',
      one: 'Jedna žiadosť',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Napísali vám ľudia, ktorých nepoznáte';

  @override
  String get inboxThirdPartyRow => 'Čety s inými aplikáciami';

  @override
  String get inboxArchivedRow => 'Archivované';

  @override
  String inboxDraft(String text) {
    return 'Koncept: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Vy: $text';
  }

  @override
  String get inboxNothingYet => 'Zatiaľ nič napísané';

  @override
  String get inboxPinned => 'Pripnutý';

  @override
  String get inboxMuted => 'Stíšený';

  @override
  String get inboxMarkedUnread => 'Označený ako neprečítaný';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neprečítaných správ',
      few: '$count neprečítané správy',
      one: 'Jedna neprečítaná správa',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neprečítaných četov',
      few: '$count neprečítané čety',
      one: 'jeden neprečítaný čet',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'v $partner';
  }

  @override
  String get inboxPin => 'Pripnúť';

  @override
  String get inboxUnpin => 'Odopnúť';

  @override
  String get inboxMute => 'Stíšiť';

  @override
  String get inboxUnmute => 'Zrušiť stíšenie';

  @override
  String get inboxMuteHour => 'Na hodinu';

  @override
  String get inboxMuteDay => 'Na deň';

  @override
  String get inboxMuteAlways => 'Kým to nezruším';

  @override
  String get inboxArchive => 'Archivovať';

  @override
  String get inboxUnarchive => 'Vybrať z archívu';

  @override
  String inboxArchivedNow(String name) {
    return 'Čet ($name) je v archíve.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Čet ($name) už nie je v archíve.';
  }

  @override
  String get inboxMarkRead => 'Označiť ako prečítaný';

  @override
  String get inboxMarkUnread => 'Označiť ako neprečítaný';

  @override
  String get inboxYesterday => 'Včera';

  @override
  String get inboxToday => 'Dnes';

  @override
  String get noticeTitle => 'Píšte ľuďom v iných aplikáciách';

  @override
  String noticeBody(String apps) {
    return 'Odtiaľto teraz môžete písať sem: $apps. Je to vypnuté, kým to nenastavíte.';
  }

  @override
  String get bannerToken => 'Váš prihlasovací kód čoskoro vyprší. Zadajte nový, aby správy ďalej prichádzali.';

  @override
  String get bannerOffline => 'Bez pripojenia. Čo napíšete, sa uchová a odošle neskôr.';

  @override
  String get bannerConnecting => 'Pripája sa…';

  @override
  String get bannerUntrusted => 'Táto sieť nepúšťa Causeway k vašej službe. Nechce Wi-Fi najprv prihlásenie?';

  @override
  String get bannerStorageFull => 'Telefón je plný. Uvoľnite miesto: dovtedy sa správy nedajú ukladať.';

  @override
  String get bannerStorageDamaged => 'Súbor s vašimi četmi je poškodený. Zavrite Causeway a znova ho otvorte, aby sa obnovil.';

  @override
  String get stopCredentialsRefused => 'Vaša služba odmietla číslo alebo heslo. Prihláste sa znova.';

  @override
  String get stopAccountDisabled => 'Vaša služba tento účet vypla. Opýtajte sa prečo.';

  @override
  String get stopNoSafeLogin => 'Vaša služba neponúka bezpečné prihlásenie. Heslo nebolo odoslané. Dajte svojej službe vedieť.';

  @override
  String get stopUntrustedServer => 'Server nevie preukázať, že je vaša služba. Nič nebolo odoslané. Skúste inú sieť.';

  @override
  String get stopReplaced => 'K tomuto účtu sa prihlásil iný telefón. Aktívny môže byť len jeden.';

  @override
  String get stopBadAddress => 'Adresa vašej služby nie je platná. Prihláste sa znova.';

  @override
  String get searchHint => 'Slová vo vašich správach';

  @override
  String get searchClear => 'Vymazať';

  @override
  String get searchEmptyTitle => 'Hľadajte vo svojich správach';

  @override
  String get searchEmptyBody => 'Napíšte slovo alebo jeho začiatok. Nič neopustí tento telefón.';

  @override
  String get searchNothingTitle => 'Nič sa nenašlo';

  @override
  String get searchNothingBody => 'Žiadna správa nemá všetky tieto slová.';

  @override
  String searchMore(int count) {
    return 'Toto je $count najnovších. Pridajte slovo a nájdete staršie.';
  }

  @override
  String get chatMessageHint => 'Správa';

  @override
  String get chatSend => 'Odoslať';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % toho, čo sa zmestí do správy';
  }

  @override
  String get chatEmptyTitle => 'Pozdravte';

  @override
  String get chatEmptyNative => 'Správy sú tu s koncovým šifrovaním.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name používa $partner. Správy majú koncové šifrovanie; pre to, čo $partner prijme, platia podmienky tej aplikácie.';
  }

  @override
  String get chatFailedTitle => 'Tento čet sa nepodarilo načítať';

  @override
  String chatOn(String partner) {
    return 'v $partner';
  }

  @override
  String get chatNotConnected => 'Bez pripojenia';

  @override
  String get chatThirdParty => 'Čet s inou aplikáciou';

  @override
  String chatPartnerBanner(String partner) {
    return 'Táto osoba používa $partner. Pre to, čo posielate, platia zásady súkromia a podmienky tej aplikácie.';
  }

  @override
  String get chatSafety => 'Bezpečnostné číslo a zariadenia';

  @override
  String get chatJumpToNewest => 'Prejsť na najnovšiu správu';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Prejsť na najnovšiu správu, $count neprečítaných',
      few: 'Prejsť na najnovšiu správu, $count neprečítané',
      one: 'Prejsť na najnovšiu správu, jedna neprečítaná',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neprečítaných správ',
      few: '$count neprečítané správy',
      one: 'Jedna neprečítaná správa',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Zablokovať: $name?';
  }

  @override
  String get chatBlockBody => 'Nebudete o sebe vedieť v žiadnej aplikácii, kde je číslo známe. Druhá strana sa to nedozvie.';

  @override
  String get chatLoadingMore => 'Načítavajú sa ďalšie správy';

  @override
  String get chatMoreFailed => 'Ďalšie sa nepodarilo načítať. Skúste to znova';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner neoznamuje, kedy správy dôjdu. Viac ako „odoslané“ sa nedá vedieť.';
  }

  @override
  String get chatYouWrote => 'Od vás';

  @override
  String chatTheyWrote(String name) {
    return 'Od: $name';
  }

  @override
  String get chatYouSent => 'Poslali ste';

  @override
  String chatTheySent(String name) {
    return 'Poslal(a): $name';
  }

  @override
  String get transferWaiting => 'Čaká';

  @override
  String get transferNetwork => 'Čaká na sieť';

  @override
  String get transferWifi => 'Čaká na Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Príprava $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Nahrávanie $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Sťahovanie $percent %';
  }

  @override
  String get transferOffered => 'Nestiahnuté';

  @override
  String get transferGone => 'Už tam nie je';

  @override
  String get transferFailed => 'Nedá sa otvoriť';

  @override
  String get transferRemoved => 'Odstránené z tohto telefónu';

  @override
  String get mediaDownload => 'Stiahnuť';

  @override
  String mediaDownloadSize(String size) {
    return 'Stiahnuť, $size';
  }

  @override
  String get mediaStop => 'Zastaviť';

  @override
  String get mediaOpen => 'Otvoriť';

  @override
  String get mediaPlay => 'Prehrať';

  @override
  String get mediaPause => 'Pozastaviť';

  @override
  String mediaSpeed(String speed) {
    return 'Rýchlosť: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Pozícia';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position z $length';
  }

  @override
  String get mediaShare => 'Zdieľať';

  @override
  String get mediaSave => 'Uložiť do fotiek';

  @override
  String get mediaSaved => 'Uložené do vašich fotiek.';

  @override
  String get mediaSaveRefused => 'Causeway nesmie pridávať do vašich fotiek. Povoľte to v nastaveniach telefónu.';

  @override
  String get mediaSaveFailed => 'Nepodarilo sa uložiť. Pozrite sa, či má telefón miesto.';

  @override
  String get mediaShareFailed => 'Telefón nedokázal ukázať, kam sa to dá poslať.';

  @override
  String get mediaPhotoFailed => 'Fotka sa nedá zobraziť';

  @override
  String get mediaVideoFailed => 'Video sa nedá prehrať';

  @override
  String get mediaAskAgain => 'Požiadať znova';

  @override
  String mediaAskPhoto(String time) {
    return 'Môžeš mi ešte raz poslať fotku z $time? Už ju nemôžem stiahnuť.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Môžeš mi ešte raz poslať hlasovú správu z $time? Už ju nemôžem stiahnuť.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Môžeš mi ešte raz poslať video z $time? Už ho nemôžem stiahnuť.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Môžeš mi ešte raz poslať súbor z $time? Už ho nemôžem stiahnuť.';
  }

  @override
  String get fileWarnTitle => 'Otvoriť tento súbor?';

  @override
  String get fileWarnCanRun => 'Môže bežať ako program a robiť v telefóne, čo chce. Otvorte ho, len ak ste ho od tejto osoby čakali.';

  @override
  String get fileWarnDisguised => 'Je to niečo iné, než hovorí názov. Otvorte ho, len ak viete prečo.';

  @override
  String get fileCanRun => 'Môže bežať ako program';

  @override
  String get fileDisguised => 'Nie je tým, čo hovorí názov';

  @override
  String get chatWarning => 'Zo zariadenia, ktoré ste neprijali. Pozrite si ho, než tomu uveríte.';

  @override
  String get chatRetry => 'Odoslať znova';

  @override
  String get chatInfo => 'Čo sa s ňou stalo';

  @override
  String get chatDetails => 'Podrobnosti';

  @override
  String get detailsMuted => 'Stíšený';

  @override
  String detailsMutedUntil(String when) {
    return 'Stíšené do: $when';
  }

  @override
  String detailsApp(String partner) {
    return 'O aplikácii $partner';
  }

  @override
  String get detailsAppBody => 'Čo vie a aké má pravidlá';

  @override
  String detailsUnblocked(String name) {
    return '$name vám môže znova písať, podľa pravidiel, ktoré ste nastavili.';
  }

  @override
  String get exportAction => 'Exportovať čet';

  @override
  String get exportTitle => 'Exportovať tento čet?';

  @override
  String get exportBody => 'Všetky jeho správy sa zapíšu do súboru a vy vyberiete, kam pôjde. Fotky, hlasové správy, videá a súbory sú v ňom uvedené, ale nie sú obsiahnuté. Súbor nie je šifrovaný: kto ho má, môže ho čítať.';

  @override
  String get exportYes => 'Exportovať';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Exportovaných $count správ.',
      few: 'Exportované $count správy.',
      one: 'Exportovaná $count správa.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Vymazať čet';

  @override
  String deleteTitle(String name) {
    return 'Vymazať čet ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Všetky jeho správy sa z telefónu natrvalo vymažú a čo ešte nebolo odoslané, sa neodošle. $name si svoje ponechá.';
  }

  @override
  String get deleteYes => 'Vymazať';

  @override
  String get deleteDone => 'Čet bol vymazaný.';

  @override
  String get stateQueued => 'Čaká na odoslanie';

  @override
  String get stateSending => 'Odosiela sa';

  @override
  String get stateSent => 'Odoslané';

  @override
  String get stateDelivered => 'Doručené';

  @override
  String get stateRead => 'Prečítané';

  @override
  String get stateFailed => 'Neodoslané';

  @override
  String get stateReceived => 'Prijaté';

  @override
  String get stateUnreadable => 'Nedá sa zobraziť';

  @override
  String get stateNotice => 'Oznam';

  @override
  String get reasonNoKeys => 'Druhá aplikácia zatiaľ nezverejnila kľúče. Skúsi sa to znova samo.';

  @override
  String get reasonUnreachable => 'Druhá služba nie je dostupná. Skúsi sa to znova samo.';

  @override
  String get reasonKeyChanged => 'Jedno zo zariadení druhej strany má teraz iný kľúč. Porovnajte bezpečnostné číslo a potom sa rozhodnite.';

  @override
  String get reasonNoAcceptedDevice => 'Žiadne zo zariadení druhej strany nie je prijaté. Pozrite si ich a jedno prijmite.';

  @override
  String get reasonRefused => 'Druhá služba ju odmietla. Skontrolujte, o koho ide, a potom ju odošlite znova.';

  @override
  String get reasonNotForThisDevice => 'Nebola šifrovaná pre tento telefón. Požiadajte o nové odoslanie: nové správy sa dajú čítať.';

  @override
  String get reasonNoSession => 'Nepodarilo sa ju dešifrovať. Spojenie s druhým zariadením sa obnovuje. Požiadajte o nové odoslanie.';

  @override
  String get reasonBadCiphertext => 'Nepodarilo sa ju dešifrovať: cestou sa zmenila. Spojenie sa obnovuje. Požiadajte o nové odoslanie.';

  @override
  String get reasonUnknownPrekey => 'Bola šifrovaná použitým kľúčom. Spojenie sa obnovuje. Požiadajte o nové odoslanie.';

  @override
  String get reasonTooFarAhead => 'Priveľa správ pred ňou nikdy nedošlo. Požiadajte o nové odoslanie.';

  @override
  String get reasonTooLate => 'Došla dlho po správach napísaných neskôr. Požiadajte o nové odoslanie.';

  @override
  String get reasonMalformed => 'Je poškodená. Požiadajte o nové odoslanie.';

  @override
  String get reasonUnencrypted => 'Došla bez šifrovania a bola odmietnutá. Požiadajte o zapnutie šifrovania.';

  @override
  String get reasonUnknownKind => 'Causeway takú správu nevie zobraziť. Požiadajte, nech ju napíšu.';

  @override
  String get reasonOtherEncryption => 'Je šifrovaná spôsobom, ktorý Causeway nepozná. Požiadajte o použitie najnovšej verzie aplikácie.';

  @override
  String get reasonWeakerEncryption => 'Je šifrovaná slabšie ako tento čet a bola odmietnutá. Požiadajte o použitie najnovšej verzie aplikácie.';

  @override
  String get reasonDatabaseDamaged => 'Čakala v súbore, ktorý sa poškodil, a možno bola odoslaná. Odošlite ju znova, ak nedošla.';

  @override
  String get reasonCancelled => 'Zastavili ste ju. Odošlite ju znova, kedy chcete.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Je príliš veľké: najviac $size. Použite niečo menšie.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Cestou sa zmenila a nezobrazuje sa. Požiadajte o nové odoslanie.';

  @override
  String get reasonMediaHost => 'Je na serveri, ktorý druhá aplikácia neuviedla. Causeway odtiaľ nič nesťahuje. Požiadajte o odoslanie inak.';

  @override
  String get reasonNoMediaService => 'Vaša služba neprenáša fotky ani súbory. Text poslať možno.';

  @override
  String get reasonMediaGone => 'Druhá služba to už nemá. Požiadajte o nové odoslanie.';

  @override
  String get reasonMediaMetered => 'Čaká na Wi-Fi. Môžete to stiahnuť aj teraz.';

  @override
  String get reasonNoSpace => 'V tomto telefóne na to nie je miesto. Trochu uvoľnite; potom to pokračuje samo.';

  @override
  String get mediaProblemTooLate => 'Príprava trvala príliš dlho. Skúste to znova, alebo použite menší súbor.';

  @override
  String get mediaProblemUnsupported => 'Causeway taký súbor nemôže použiť. Uložte ho najprv v inom formáte.';

  @override
  String get mediaProblemDamaged => 'Súbor je poškodený. Iná kópia môže fungovať.';

  @override
  String get mediaProblemTooLarge => 'Súbor je príliš veľký. Použite menší.';

  @override
  String get mediaProblemCodec => 'Telefón si so súborom neporadil. Skúste to znova, alebo použite iný súbor.';

  @override
  String get mediaProblemIo => 'Súbor sa nepodarilo prečítať. Pozrite sa, či tam ešte je.';

  @override
  String get mediaInTooLarge => 'Je príliš veľké na bezpečné otvorenie. Požiadajte o niečo menšie.';

  @override
  String get mediaInUnsupported => 'Causeway taký súbor nevie zobraziť. Požiadajte o iný formát.';

  @override
  String get mediaInDamaged => 'Súbor je poškodený. Požiadajte o nové odoslanie.';

  @override
  String get mediaInTooLate => 'Otváranie trvalo príliš dlho. Skúste to znova.';

  @override
  String get refusalBlocked => 'Túto osobu ste zablokovali.';

  @override
  String get refusalNotEligible => 'Čety s inými aplikáciami sú pre čísla z Európskeho hospodárskeho priestoru. Čo tu je, dá sa čítať.';

  @override
  String get refusalNotYetInCountry => 'Čety s inými aplikáciami vo vašej krajine ešte nezačali. Causeway vám dá vedieť.';

  @override
  String get refusalSwitchedOff => 'Čety s inými aplikáciami sú vypnuté. Čo tu je, dá sa čítať.';

  @override
  String get refusalNotAdmitted => 'Vaša služba s touto aplikáciou nespolupracuje. Čo tu je, dá sa čítať.';

  @override
  String get refusalPartnerNotOpen => 'Táto aplikácia sa ešte skúša. Causeway vám dá vedieť, keď bude otvorená.';

  @override
  String get refusalPartnerSuspended => 'Vaša služba túto aplikáciu zatiaľ pozastavila. Čo tu je, dá sa čítať.';

  @override
  String get refusalPartnerWithdrawn => 'Táto aplikácia sa už nezúčastňuje. Čo tu je, dá sa čítať.';

  @override
  String get refusalPartnerNotChosen => 'Túto aplikáciu ste nevybrali. Čo tu je, dá sa čítať.';

  @override
  String get refusalPeerNotEligible => 'Číslo druhej strany nepatrí do Európskeho hospodárskeho priestoru.';

  @override
  String get refusalNumberNotAgreed => 'Ľudia v tejto aplikácii zatiaľ nepoznajú vaše nové číslo.';

  @override
  String get refusalDirectoryExpired => 'Zoznam aplikácií je zastaraný. Pripojte sa na internet a skúste to znova.';

  @override
  String get refusalRequestNotAccepted => 'Najprv prijmite žiadosť.';

  @override
  String get refusalRequestRefused => 'Žiadosť ste odmietli. Ak to chcete vrátiť, napíšte ako prví.';

  @override
  String get refusalNobodyMayContact => 'Nedovoľujete cudzím ľuďom, aby vám písali.';

  @override
  String get refusalNotSupported => 'Druhá aplikácia takú správu nevie zobraziť.';

  @override
  String get refusalMarkersOff => 'Neoznamujete tejto aplikácii, čo ste prečítali.';

  @override
  String get nextSwitchOn => 'Zapnúť';

  @override
  String get nextChoose => 'Vybrať aplikáciu';

  @override
  String get nextShare => 'Zdieľať moje nové číslo';

  @override
  String get nextRefresh => 'Aktualizovať zoznam';

  @override
  String get nextDevices => 'Pozrieť zariadenia';

  @override
  String get noticeNewDeviceAccepted => 'Druhá strana používa nové zariadenie.';

  @override
  String get noticeNewDevice => 'Druhá strana používa nové zariadenie. Nič nedostane, kým ho neprijmete.';

  @override
  String get noticeKeyChanged => 'Zariadenie druhej strany má iný kľúč. Nič sa neodošle, kým nerozhodnete.';

  @override
  String noticeNumberChanged(String number) {
    return 'Číslo je teraz $number. Tento čet pokračuje s ním.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Číslo je teraz $number. Čet s tým číslom pokračuje.';
  }

  @override
  String get contentReport => 'Hlásenie vašej službe';

  @override
  String get contentPlaceholder => 'Správa, ktorá sa nedá zobraziť';

  @override
  String contentUnsupported(String kind) {
    return 'Prišlo niečo, čo Causeway zatiaľ nevie zobraziť: $kind';
  }

  @override
  String get contentPhoto => 'Fotka';

  @override
  String get contentPhotoMoving => 'Pohyblivý obrázok';

  @override
  String get contentVoice => 'Hlasová správa';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Súbor';

  @override
  String contentFileNamed(String name) {
    return 'Súbor: $name';
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
        'call': 'hovor',
        'sticker': 'nálepka',
        'reaction': 'reakcia',
        'deletion': 'stiahnutá správa',
        'timer': 'časovač miznúcich správ',
        'location': 'miesto',
        'group': 'pozvánka do skupiny',
        'other': 'niečo nové',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Nepodarilo sa';

  @override
  String get errorBadNumber => 'Toto nie je telefónne číslo s predvoľbou krajiny, napríklad +34 600 111 222.';

  @override
  String get errorBadAddress => 'Nikomu takému sa písať nedá. Skontrolujte, čo ste napísali.';

  @override
  String get errorNotFound => 'Už to tu nie je.';

  @override
  String get errorEmpty => 'Nie je čo odoslať.';

  @override
  String errorTooLarge(int percent) {
    return 'Text je na jednu správu príliš dlhý: $percent % toho, čo je možné. Pošlite ho po častiach.';
  }

  @override
  String get errorBadReport => 'Hlásenie má najviac päť správ a krátku poznámku.';

  @override
  String get errorNoAbuseDesk => 'Vaša služba hlásenia neprijíma. Napíšte na kontakt druhej aplikácie.';

  @override
  String get errorNotAllowed => 'To sa tu vybrať nedá.';

  @override
  String get errorTooManyPinned => 'Viac četov sa pripnúť nedá. Najprv odopnite iný.';

  @override
  String errorSignIn(String why) {
    return 'K účtu s novým číslom sa nedá prihlásiť. $why';
  }

  @override
  String get errorSignInRefused => 'Vaša služba nepozná nové číslo s týmto heslom. Skontrolujte oboje.';

  @override
  String get errorNumberChanging => 'Vaše číslo sa práve mení. Počkajte, kým to skončí.';

  @override
  String get errorFile => 'Súbor sa nepodarilo zapísať. Vyberte iné miesto.';

  @override
  String get errorStopped => 'Bolo to zastavené.';

  @override
  String get errorNothingChosen => 'Vyberte aspoň jednu aplikáciu.';

  @override
  String get errorNotDone => 'Najprv prejdite nastavením.';

  @override
  String get errorNotOffered => 'Táto aplikácia sa už vybrať nedá.';

  @override
  String get errorConfirmSharing => 'Ľudia, ktorým v tejto aplikácii píšete, sa dozvedia vaše číslo. Najprv s tým súhlaste.';

  @override
  String get errorOnboarding => 'Medzitým sa niečo zmenilo. Pozrite si tento krok znova.';

  @override
  String get errorKeyChanged => 'Zariadenie už má iný kľúč. Pozrite si ho znova a potom sa rozhodnite.';

  @override
  String get errorInUse => 'Vaše čety sú otvorené v inom procese. Zavrite tam Causeway a skúste to znova.';

  @override
  String get errorNoAccount => 'V tomto telefóne nie je účet. Prihláste sa.';

  @override
  String get errorAccountExists => 'V tomto telefóne už účet je.';

  @override
  String get errorDamaged => 'Súbor s vašimi četmi je poškodený. Nič sa nezmenilo. Čo sa dá prečítať, možno obnoviť.';

  @override
  String get errorAccountLost => 'Účet sa z poškodeného súboru nedá prečítať. Prihláste sa znova a čety sa obnovia.';

  @override
  String get errorReadOnly => 'Na miesto, kde sú vaše čety, sa nedá zapisovať. Reštartujte telefón a skúste to znova.';

  @override
  String get errorWrongKey => 'Kľúč v tomto telefóne vaše čety neotvorí. Raz telefón odomknite a skúste to znova.';

  @override
  String get errorNewerVersion => 'Vaše čety zapísala novšia verzia Causeway. Aktualizujte aplikáciu.';

  @override
  String get errorUnreachable => 'Vaša služba neodpovedala. Skontrolujte pripojenie a skúste to znova.';

  @override
  String get errorDiskFull => 'Telefón je plný. Uvoľnite miesto a skúste to znova.';

  @override
  String get errorInternal => 'V Causeway sa niečo pokazilo. Skúste to znova; ak to trvá, pošlite nám diagnostiku.';

  @override
  String errorCode(String code) {
    return 'Kód: $code';
  }

  @override
  String get requestsTitle => 'Žiadosti';

  @override
  String get requestsEmptyTitle => 'Žiadne žiadosti';

  @override
  String get requestsEmptyBody => 'Keď vám napíše niekto, koho nepoznáte, počká tu na vaše rozhodnutie.';

  @override
  String get requestsFailedTitle => 'Vaše žiadosti sa nepodarilo načítať';

  @override
  String get requestTitle => 'Žiadosť';

  @override
  String get requestGoneTitle => 'Táto žiadosť už nie je';

  @override
  String get requestExplained => 'Druhá strana nevie, že ste to videli. Nič sa k nej nedostane, kým neprijmete.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Ešte $count správ sa neuchovalo.',
      few: 'Ešte $count správy sa neuchovali.',
      one: 'Ešte $count správa sa neuchovala.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Čo bolo napísané';

  @override
  String get requestRefuseTitle => 'Odmietnuť túto žiadosť?';

  @override
  String get requestRefuseBody => 'Čo bolo napísané, sa vymaže a táto osoba sa už neozve. Nedozvie sa to.';

  @override
  String reportTitle(String name) {
    return 'Nahlásiť: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Vaša služba si prečíta, čo tu vyberiete, a nič iné. $name sa to nedozvie.';
  }

  @override
  String get reportWhy => 'Prečo to hlásite?';

  @override
  String get reportSpam => 'Spam, reklama alebo podvod';

  @override
  String get reportAbuse => 'Vyhrážky, obťažovanie alebo iná ujma';

  @override
  String get reportMessages => 'Správy na priloženie';

  @override
  String get reportMessagesBody => 'Najviac päť. Žiadna sa neodošle, ak ju nevyberiete.';

  @override
  String get reportRemark => 'Vlastnými slovami (nepovinné)';

  @override
  String reportAlsoBlock(String name) {
    return 'Zablokovať aj: $name';
  }

  @override
  String get reportPreview => 'Zobraziť, čo sa odošle';

  @override
  String get reportPreviewBody => 'To je všetko, čo si vaša služba prečíta.';

  @override
  String get reportSend => 'Odoslať hlásenie';

  @override
  String get reportSent => 'Hlásenie je na ceste.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner má vlastný kontakt: $address';
  }

  @override
  String get reportAbout => 'Koho sa to týka';

  @override
  String get reportYourWords => 'Vaše slová';

  @override
  String get reportNoMessages => 'Žiadne';

  @override
  String get reportExactly => 'Doslova';

  @override
  String get reportsTitle => 'Hlásenia';

  @override
  String get reportsEmptyTitle => 'Žiadne hlásenia';

  @override
  String get reportsEmptyBody => 'Niekoho môžete nahlásiť z jeho četu alebo žiadosti. Čo ste poslali a odpovede nájdete tu.';

  @override
  String get reportsFailedTitle => 'Vaše hlásenia sa nepodarilo načítať';

  @override
  String get reportsSent => 'Niekoho ste nahlásili';

  @override
  String get reportsAnswer => 'Vaša služba odpovedala';

  @override
  String get reportsMore => 'Zobraziť staršie';

  @override
  String get newChatTitle => 'Nový čet';

  @override
  String get newChatWhere => 'Kde táto osoba je?';

  @override
  String get newChatSameService => 'Vaša vlastná služba, podľa telefónneho čísla';

  @override
  String get newChatOff => 'Čety s inými aplikáciami sú vypnuté';

  @override
  String get newChatOffBody => 'Zapnite ich, aby ste mohli písať ľuďom v iných aplikáciách.';

  @override
  String get newChatOwn => 'To je vaše vlastné číslo.';

  @override
  String get newChatNoApps => 'Zatiaľ nie je dostupná žiadna iná aplikácia.';

  @override
  String get newChatSetUpBody => 'Európske právo umožňuje ľuďom v rôznych komunikačných aplikáciách písať si navzájom. Je to vypnuté, kým to nenastavíte.';

  @override
  String newChatIdentifier(String partner) {
    return 'Kto v $partner?';
  }

  @override
  String get newChatByEmail => 'e-mailová adresa';

  @override
  String get newChatByPhone => 'telefónne číslo';

  @override
  String get newChatByName => 'používateľské meno';

  @override
  String newChatOr(String first, String second) {
    return '$first alebo $second';
  }

  @override
  String get newChatFindButton => 'Pokračovať';

  @override
  String newChatSearching(String partner) {
    return 'Hľadá sa v $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner nepozná nikoho ako $identifier, alebo to neoznamuje. Skontrolujte písmeno po písmene.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nikto v $service nemá číslo $number. Skontrolujte číslicu po číslici.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner teraz nie je dostupný. Skúste to neskôr.';
  }

  @override
  String get identifierEmpty => 'Napíšte, pod čím je táto osoba v tejto aplikácii známa.';

  @override
  String get identifierTooLong => 'Je to príliš dlhé.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'V $partner sa ľudia poznajú podľa: $kinds.';
  }

  @override
  String get identifierBadEmail => 'To nie je úplná e-mailová adresa.';

  @override
  String get identifierBadPhone => 'Toto nie je telefónne číslo s predvoľbou krajiny, napríklad +49 151 12345678.';

  @override
  String get identifierBadName => 'To tam nemôže byť používateľské meno. Skontrolujte písmeno po písmene.';

  @override
  String shareTitle(String partner) {
    return '$partner sa dozvie vaše číslo';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Ľudia, ktorým v $partner píšete, vidia vaše telefónne číslo, $number. Pýtame sa raz pre každú aplikáciu.';
  }

  @override
  String shareYes(String name) {
    return 'Čo dostane $name';
  }

  @override
  String get shareNo => 'Čo sa nezdieľa';

  @override
  String get shareNumber => 'Vaše telefónne číslo';

  @override
  String get shareMessages => 'Správy, ktoré posielate';

  @override
  String get shareName => 'Vaše meno a obrázok';

  @override
  String get sharePresence => 'Či ste online';

  @override
  String get shareAddress => 'Kde ste a akú má váš telefón adresu v sieti';

  @override
  String get shareAgree => 'Súhlasiť a písať';

  @override
  String onboardingStep(int step, int steps) {
    return 'Krok $step z $steps';
  }

  @override
  String get onboardingStartTitle => 'Píšte ľuďom v iných aplikáciách';

  @override
  String get onboardingStartBody => 'Európske právo umožňuje ľuďom v rôznych komunikačných aplikáciách písať si navzájom. Vy vyberáte, či chcete a s ktorými aplikáciami. Kedykoľvek môžete prestať.';

  @override
  String get onboardingStartButton => 'Začať';

  @override
  String get onboardingClosedTitle => 'S týmto číslom nie';

  @override
  String get onboardingNotYetTitle => 'Ešte nie';

  @override
  String get onboardingExplanationTitle => 'Čo je iné';

  @override
  String get onboardingExplanationBody => 'Aj tu majú správy koncové šifrovanie. Niečo je iné než v četoch, ktoré poznáte.';

  @override
  String get pointOtherPolicy => 'Druhá aplikácia má vlastné pravidlá';

  @override
  String get pointOtherPolicyBody => 'Čo pošlete, uchováva druhá aplikácia podľa svojich zásad súkromia a podmienok.';

  @override
  String get pointNumberIsShared => 'Vaše telefónne číslo sa zdieľa';

  @override
  String get pointNumberIsSharedBody => 'Dozvedia sa ho ľudia, ktorým píšete. Nikto iný.';

  @override
  String get pointNameAndPictureAreNot => 'Vaše meno a obrázok nie';

  @override
  String get pointNameAndPictureAreNotBody => 'Ani to, či ste online.';

  @override
  String get pointNoGroups => 'Dvaja ľudia, žiadne skupiny';

  @override
  String get pointNoGroupsBody => 'Čet ste vy a jedna ďalšia osoba.';

  @override
  String get pointNoCalls => 'Žiadne hovory';

  @override
  String get pointNoCallsBody => 'Volajte v aplikácii, ktorú máte obaja.';

  @override
  String get pointNoStickersStatusTimers => 'Žiadne nálepky, stavy ani miznúce správy';

  @override
  String get pointNoStickersStatusTimersBody => 'Medzi aplikáciami sa neprenášajú.';

  @override
  String get pointBlocksAreOfPeople => 'Blokovanie platí pre osobu';

  @override
  String get pointBlocksAreOfPeopleBody => 'Kto je zablokovaný, je zablokovaný v každej aplikácii, kde je jeho číslo známe.';

  @override
  String get onboardingUnderstood => 'Rozumiem';

  @override
  String get onboardingAppsTitle => 'Ktoré aplikácie vás smú kontaktovať?';

  @override
  String get onboardingAppsBody => 'Ľudia v aplikáciách, ktoré vyberiete, vám môžu písať. Ich prvá správa čaká ako žiadosť. Neskôr to môžete zmeniť.';

  @override
  String get onboardingAppsNone => 'Zatiaľ sa nedá vybrať žiadna aplikácia. Causeway vám dá vedieť, keď nejaká bude.';

  @override
  String get onboardingInboxTitle => 'Kde majú tieto čety byť?';

  @override
  String get onboardingInboxBody => 'Neskôr to môžete zmeniť. Nič sa nepresúva.';

  @override
  String get onboardingFinish => 'Zapnúť';

  @override
  String get onboardingDoneTitle => 'Čety s inými aplikáciami sú zapnuté';

  @override
  String onboardingDoneBody(String apps) {
    return 'Môžete písať ľuďom v $apps a oni vám.';
  }

  @override
  String get onboardingDoneButton => 'Napísať niekomu';

  @override
  String get onboardingLaterBody => 'Pokračovať tu môžete kedykoľvek. Zatiaľ nie je nič zapnuté.';

  @override
  String get onboardingQuit => 'Prestať a zabudnúť moje voľby';

  @override
  String get layoutCombined => 'Medzi všetkými četmi';

  @override
  String get layoutCombinedBody => 'Jeden zoznam. Značka ukazuje, v ktorej aplikácii čet je.';

  @override
  String get layoutSeparate => 'Vo vlastnom priečinku';

  @override
  String get layoutSeparateBody => 'Otvorí ich jeden riadok vo vašom zozname.';

  @override
  String get aboutTitle => 'O aplikácii Causeway';

  @override
  String aboutVersion(String version) {
    return 'Verzia $version';
  }

  @override
  String get aboutFree => 'Causeway je slobodný softvér s licenciou AGPL-3.0. Každý si môže prečítať, ako funguje.';

  @override
  String get aboutLicences => 'Licencie použitých častí';

  @override
  String get aboutTranslation => 'Texty v tomto jazyku vytvoril stroj. Žiadny rodený hovoriaci ich zatiaľ nečítal.';

  @override
  String newAppTitle(String partner) {
    return '$partner je teraz dostupný';
  }

  @override
  String get newAppBody => 'Môžete písať ľuďom tam a oni vám, hneď ako to zvolíte.';

  @override
  String get newAppLook => 'Pozrieť, čo vie';

  @override
  String get aboutSource => 'Zdrojový kód';

  @override
  String get aboutSourceAsk => 'Kto vám túto aplikáciu dal, dá vám aj jej zdrojový kód. Požiadajte oň.';

  @override
  String get aboutPrivacy => 'Čo sa deje s vašimi údajmi';

  @override
  String get aboutPrivacyChats => 'Čo píšete, je šifrované od telefónu k telefónu. Vaše čety sú v tomto telefóne, šifrované, a v žiadnej zálohe.';

  @override
  String get aboutPrivacyService => 'Vaša služba a ostatné aplikácie vidia, kto komu píše a kedy. Nevidia čo.';

  @override
  String get aboutPrivacyNothing => 'Causeway nič nepočíta, neukazuje reklamu a nič neposiela svojim tvorcom.';

  @override
  String suspendedTitle(String partner) {
    return '$partner je zatiaľ nedostupná aplikácia';
  }

  @override
  String get suspendedBody => 'Vaša služba túto aplikáciu pozastavila. Nič sa neodosiela a nič neprichádza. Čety zostávajú v tomto telefóne: dajú sa čítať, exportovať a vymazať.';

  @override
  String get suspendedNext => 'Nemusíte nič robiť. Keď bude znova pripustená, čety budú samy pokračovať.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner sa už nezúčastňuje';
  }

  @override
  String get withdrawnBody => 'Nič sa neodosiela a nič neprichádza. Čety zostávajú v tomto telefóne: dajú sa čítať, exportovať a vymazať.';

  @override
  String get withdrawnNext => 'Ak sa chcete s týmito ľuďmi spojiť, opýtajte sa ich na iný spôsob.';

  @override
  String get nextPartner => 'Čo to znamená';

  @override
  String get settingsTitle => 'Nastavenia';

  @override
  String get settingsAccount => 'Účet';

  @override
  String get settingsThirdParty => 'Čety s inými aplikáciami';

  @override
  String get settingsThirdPartyOn => 'Zapnuté';

  @override
  String get settingsThirdPartyOff => 'Vypnuté';

  @override
  String get settingsThirdPartySetUp => 'Nenastavené';

  @override
  String get settingsThirdPartyContinue => 'Pokračovať v nastavení';

  @override
  String get settingsThirdPartySwitch => 'Čety s inými aplikáciami';

  @override
  String get settingsThirdPartySwitchBody => 'Po vypnutí tieto čety zostanú a dajú sa čítať. Nič sa neposiela ani neprijíma.';

  @override
  String get policyConfirmed => 'Vaša služba drží všetkých ostatných vonku, aj keď je telefón vypnutý.';

  @override
  String get policyPending => 'Vaša služba zatiaľ nepotvrdila poslednú zmenu. Dozvie sa ju, hneď ako bude dostupná.';

  @override
  String get policyPhoneOnly => 'Vaša služba nikoho vonku nedrží. Robí to tento telefón.';

  @override
  String get settingsApps => 'Iné aplikácie';

  @override
  String get settingsAppsEmpty => 'V zozname vašej služby zatiaľ nie je žiadna aplikácia.';

  @override
  String get settingsAppsExpired => 'Zoznam aplikácií je zastaraný. Nové čety čakajú, kým bude čerstvý.';

  @override
  String get settingsAppsRefresh => 'Aktualizovať zoznam aplikácií';

  @override
  String get settingsAppOpen => 'Otvorená';

  @override
  String get settingsAppOn => 'Smie vás kontaktovať';

  @override
  String get settingsAppOff => 'Vypnutá';

  @override
  String get settingsAppReadOnly => 'Len na čítanie';

  @override
  String partnerReach(String partner) {
    return 'Čety s $partner';
  }

  @override
  String get partnerReachBody => 'Po vypnutí tieto čety zostanú a dajú sa čítať. Nikto odtiaľ vám nemôže písať.';

  @override
  String get partnerChats => 'Čo tieto čety vedia';

  @override
  String get partnerIdentifiers => 'Ľudia sa tam hľadajú podľa';

  @override
  String get partnerTakes => 'Aplikácia prijíma';

  @override
  String get partnerArrival => 'Doručenie správ';

  @override
  String get partnerReceipts => 'Oznamuje sa';

  @override
  String get partnerNoReceipts => 'Neoznamuje sa. Viac ako „odoslané“ sa nedá vedieť.';

  @override
  String get partnerRules => 'Čie pravidlá tam platia';

  @override
  String get partnerPrivacy => 'Zásady súkromia';

  @override
  String get partnerTerms => 'Podmienky';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Vlastný kontakt pre zneužitie';

  @override
  String get partnerGoneTitle => 'Táto aplikácia už v zozname nie je';

  @override
  String get partnerGoneBody => 'Čety, ktoré s ľuďmi odtiaľ máte, sa dajú ďalej čítať.';

  @override
  String get kindText => 'Text';

  @override
  String get kindPhoto => 'fotky';

  @override
  String get kindVoice => 'hlasové správy';

  @override
  String get kindVideo => 'videá';

  @override
  String get kindFile => 'súbory';

  @override
  String get kindReply => 'odpovede';

  @override
  String get kindReaction => 'reakcie';

  @override
  String get settingsAppTesting => 'Skúša sa, zatiaľ neotvorená';

  @override
  String get settingsAppSuspended => 'Pozastavená vašou službou';

  @override
  String get settingsAppWithdrawn => 'Už sa nezúčastňuje';

  @override
  String get settingsAppNotHere => 'Vo vašej krajine zatiaľ neotvorená';

  @override
  String settingsAppMarkers(String partner) {
    return 'Oznamovať $partner, čo čítam';
  }

  @override
  String get settingsAppMarkersBody => 'Ľudia tam vidia, kedy čítate ich správy.';

  @override
  String settingsAppMuted(String partner) {
    return 'Bez zvuku z $partner';
  }

  @override
  String get settingsAppMutedBody => 'Správy odtiaľ prichádzajú ticho.';

  @override
  String get settingsInbox => 'Miesto četov s inými aplikáciami';

  @override
  String get settingsWho => 'Kto mi smie napísať ako prvý';

  @override
  String get settingsWhoBody => 'Týka sa ľudí v iných aplikáciách. Čety, ktoré máte, pokračujú.';

  @override
  String get settingsWhoNobody => 'Nikto';

  @override
  String get settingsWhoNobodyBody => 'Pokračujú len čety, ktoré máte.';

  @override
  String get settingsWhoWrittenTo => 'Ľudia, ktorým píšem';

  @override
  String get settingsWhoWrittenToBody => 'Komu ste napísali ako prví.';

  @override
  String get settingsWhoContacts => 'Moje kontakty';

  @override
  String get settingsWhoContactsBody => 'Ich čety sa otvoria bez žiadosti.';

  @override
  String get settingsWhoEverybody => 'Všetci';

  @override
  String get settingsWhoEverybodyBody => 'Kontakty priamo. Ostatní ako žiadosť, o ktorej rozhodnete.';

  @override
  String get contactsTitle => 'Kontakty';

  @override
  String get contactsTake => 'Používať kontakty z telefónu';

  @override
  String get contactsBody => 'Kto tam má číslo, nie je cudzí a zobrazuje sa pod menom, ktoré mu dávate. Zostávajú v tomto telefóne.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count čísel je známych',
      few: '$count čísla sú známe',
      one: 'Jedno číslo je známe',
      zero: 'Žiadne čísla sa nenašli',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefón nedovoľuje Causeway čítať kontakty. Povoľte to v nastaveniach telefónu a skúste to znova.';

  @override
  String get settingsNotifications => 'Oznámenia';

  @override
  String get settingsNotifyText => 'Zobrazovať text na zamknutej obrazovke';

  @override
  String get settingsNotifyTextBody => 'Inak len kto napísal.';

  @override
  String get settingsNotifyRequests => 'Oznamovať mi žiadosti';

  @override
  String get settingsNotifyRequestsBody => 'Nikdy nevydávajú zvuk.';

  @override
  String get notifyNative => 'Správy vašej vlastnej služby';

  @override
  String get notifyThirdParty => 'Správy z iných aplikácií';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nových správ',
      few: '$count nové správy',
      one: 'Nová správa',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Odpovedať';

  @override
  String get notifyAskTitle => 'Vedieť o nových správach';

  @override
  String get notifyAskBody => 'Causeway vám dá vedieť, keď niekto napíše. Zamknutá obrazovka ukáže, kto napísal, ale žiadne slová, ak nezvolíte inak.';

  @override
  String get notifyAskYes => 'Povoliť oznámenia';

  @override
  String get notifyDenied => 'Telefón nezobrazuje oznámenia z Causeway. Povoľte ich v nastaveniach telefónu.';

  @override
  String get notifyMuted => 'Stíšené čety';

  @override
  String get notifyMutedNone => 'Žiadny čet nie je stíšený. Stíšite ho dlhším podržaním v zozname.';

  @override
  String get notifyPhone => 'Zvuky a ďalšie, v nastaveniach telefónu';

  @override
  String get notifyProblems => 'Neodoslané správy';

  @override
  String get notifyKept => 'V čete zostáva ako koncept.';

  @override
  String get settingsBlocked => 'Zablokovaní ľudia';

  @override
  String get settingsPrivacy => 'Súkromie';

  @override
  String get settingsPhone => 'Tento telefón';

  @override
  String get settingsDiagnostics => 'Diagnostika';

  @override
  String get settingsFailedTitle => 'Vaše nastavenia sa nepodarilo načítať';

  @override
  String get changeTitle => 'Zmeniť číslo';

  @override
  String get changeUnderWay => 'Mení sa';

  @override
  String get changeBody => 'Pre prípad, že máte nové telefónne číslo. Stane sa toto.';

  @override
  String get changePointStays => 'Vaše čety zostanú';

  @override
  String get changePointStaysBody => 'Takisto nastavenia, blokovania a bezpečnostné číslo.';

  @override
  String changePointTold(String service) {
    return 'Ľudia v $service sa to dozvedia';
  }

  @override
  String get changePointToldBody => 'Tí, s ktorými máte čet, sa dozvedia nové číslo.';

  @override
  String get changePointWait => 'Ľudia v iných aplikáciách nie';

  @override
  String get changePointWaitBody => 'Čety s nimi čakajú, kým pri každej aplikácii nesúhlasíte, že sa ho dozvedia. Potom vás možno budú musieť znova prijať.';

  @override
  String get changePointOutside => 'S číslom odinakiaľ';

  @override
  String get changePointOutsideBody => 'Čety s inými aplikáciami sa dajú len čítať, kým vaše číslo opäť nepatrí do Európskeho hospodárskeho priestoru.';

  @override
  String get changePointAccount => 'Potrebujete účet pre nové číslo';

  @override
  String changePointAccountBody(String service) {
    return 'Dá vám ho $service, s heslom alebo kódom. Účet starého čísla sa zavrie.';
  }

  @override
  String get changeNewNumber => 'Nové číslo';

  @override
  String changeNewNumberBody(String service) {
    return 'S heslom alebo kódom, ktoré vám k nemu dala $service.';
  }

  @override
  String get changeGoOnTitle => 'Čety s inými aplikáciami môžu s týmto číslom pokračovať';

  @override
  String get changeGoOnBody => 'Hneď ako pri každej aplikácii súhlasíte, že sa ho tam dozvedia.';

  @override
  String changeConfirmTitle(String number) {
    return 'Zmeniť na $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Účet čísla $number sa zavrie. Odtiaľto sa nedá znova otvoriť.';
  }

  @override
  String get changeWorkingTitle => 'Vaše číslo sa mení';

  @override
  String get changeWorkingBody => 'Túto stránku môžete opustiť. Keď je pripojenie, pokračuje to samo.';

  @override
  String get changeSigningIn => 'Prihlasovanie s novým číslom';

  @override
  String get changeLeaving => 'Dokončuje sa, čo sa začalo so starým číslom';

  @override
  String get changeClosing => 'Účet starého čísla sa zatvára';

  @override
  String get changeDone => 'Hotovo';

  @override
  String get changeLeave => 'Opustiť túto stránku';

  @override
  String changeDoneTitle(String number) {
    return 'Vaše číslo je teraz $number';
  }

  @override
  String get changeDoneBody => 'Vaše čety sú tam, kde boli.';

  @override
  String get changeOldTitle => 'Vaše staré číslo';

  @override
  String get changeOldOpenTitle => 'Vaše staré číslo je stále otvorené';

  @override
  String changeOldClosed(String number) {
    return 'Účet čísla $number je zatvorený. Kto naň napíše, dozvie sa, že neexistuje.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Vaša služba účet čísla $number nezatvorila. Požiadajte ju o to: čo tam ľudia pošlú, nevidíte.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Zatiaľ sa nevie, či je účet čísla $number zatvorený.';
  }

  @override
  String get changeThirdPartyClosed => 'Čety s inými aplikáciami sa dajú len čítať';

  @override
  String get changeTellTitle => 'Kto sa smie dozvedieť nové číslo?';

  @override
  String get changeTellBody => 'Čety s ľuďmi v týchto aplikáciách čakajú, kým im ho neoznámite.';

  @override
  String get changeTell => 'Zdieľať';

  @override
  String changeTellTo(String partner) {
    return 'Zdieľať moje nové číslo: $partner';
  }

  @override
  String get warningBadlySigned => 'Nový zoznam aplikácií nie je podpísaný vašou službou. Používa sa posledný platný.';

  @override
  String get warningRolledBack => 'Vaša služba dala starý zoznam aplikácií. Používa sa posledný platný.';

  @override
  String get warningMalformed => 'Nový zoznam aplikácií sa nedá prečítať. Používa sa posledný platný.';

  @override
  String get warningNewerForm => 'Nový zoznam aplikácií potrebuje novší Causeway. Aktualizujte aplikáciu.';

  @override
  String get warningFromTheFuture => 'Nový zoznam aplikácií je z budúcnosti. Skontrolujte hodiny telefónu.';

  @override
  String get warningTooLarge => 'Nový zoznam aplikácií je príliš veľký. Používa sa posledný platný.';

  @override
  String get warningKeyReplacement => 'Kľúč, ktorý podpisuje zoznam aplikácií, sa mení. Nemusíte nič robiť.';

  @override
  String get blockedTitle => 'Zablokovaní ľudia';

  @override
  String get blockedEmptyTitle => 'Nikto nie je zablokovaný';

  @override
  String get blockedEmptyBody => 'Niekoho môžete zablokovať z jeho četu alebo žiadosti. Nedozvie sa to.';

  @override
  String get blockedFailedTitle => 'Zoznam sa nepodarilo načítať';

  @override
  String blockedSince(String date) {
    return 'Od $date';
  }

  @override
  String get blockedUnblock => 'Odblokovať';

  @override
  String blockedUnblockTitle(String name) {
    return 'Odblokovať: $name?';
  }

  @override
  String get blockedUnblockBody => 'Táto osoba vám môže znova písať, podľa pravidiel, ktoré ste nastavili.';

  @override
  String get blockedAdd => 'Zablokovať číslo';

  @override
  String get blockedAddBody => 'Kto má toto číslo, je zablokovaný v každej aplikácii, kde je známe.';

  @override
  String get tourAction => 'Čo je bezpečnostné číslo?';

  @override
  String get tourKeyTitle => 'Každé zariadenie má kľúč';

  @override
  String get tourKeyBody => 'Správy sa šifrujú pre zariadenia druhej osoby. Bezpečnostné číslo je kľúč zariadenia, zapísaný tak, aby sa dal porovnať.';

  @override
  String get tourCompareTitle => 'Porovnanie ukáže, že nikto nie je medzi vami';

  @override
  String get tourCompareBody => 'Urobte to raz, najlepšie keď sa stretnete. Je číslo na oboch telefónoch rovnaké? Potom nikto iný neprečíta, čo píšete.';

  @override
  String get tourChangeTitle => 'Ak sa zmení, dozviete sa to';

  @override
  String get tourChangeBody => 'Nový telefón má nové číslo. Po porovnaní nejde nič na nové zariadenie, kým ho neprijmete.';

  @override
  String get scanAction => 'Naskenovať kód druhej strany';

  @override
  String get scanHint => 'Namierte fotoaparát na kód bezpečnostného čísla na druhom telefóne.';

  @override
  String scanSame(String name) {
    return 'Súhlasí. Toto zariadenie ($name) teraz platí za porovnané.';
  }

  @override
  String get scanDifferent => 'Kľúč je iný. Neverte tomuto zariadeniu, kým neviete prečo.';

  @override
  String scanNotNamed(String name) {
    return 'Kód patrí sem: $name, ale neuvádza žiadne z týchto zariadení.';
  }

  @override
  String get scanOtherAccount => 'To je kód iného účtu.';

  @override
  String get scanNoCode => 'To nie je kód bezpečnostného čísla.';

  @override
  String get scanAgain => 'Skenovať znova';

  @override
  String get scanNoCamera => 'Fotoaparát sa teraz nedá použiť. Možno ho používa iná aplikácia.';

  @override
  String get scanExplain => 'Fotoaparát hľadá kód na druhom telefóne a nič iné. Žiadny obrázok sa neuchováva.';

  @override
  String get safetyTitle => 'Bezpečnostné číslo';

  @override
  String safetyExplained(String name) {
    return 'Porovnajte ich ($name), vedľa seba alebo predčítaním po telefóne. Ak sú rovnaké, nikto nie je medzi vami.';
  }

  @override
  String get safetyMine => 'Váš telefón';

  @override
  String get safetyCode => 'Kód vášho bezpečnostného čísla';

  @override
  String safetyCodeBody(String name) {
    return 'To isté ako kód: $name ho môže naskenovať vo svojej aplikácii.';
  }

  @override
  String get safetyTheirs => 'Zariadenia druhej strany';

  @override
  String get safetyNone => 'Druhá aplikácia zatiaľ neukázala žiadne zariadenie. Ukáže, keď si budete písať.';

  @override
  String get safetyFailedTitle => 'Zariadenia sa nepodarilo načítať';

  @override
  String safetyDevice(String number) {
    return 'Zariadenie $number';
  }

  @override
  String get safetyInactive => 'Už sa nepoužíva';

  @override
  String get safetyNoKey => 'Jeho kľúč zatiaľ nebolo vidieť.';

  @override
  String get trustUndecided => 'Nové. Nič nedostane, kým ho neprijmete.';

  @override
  String get trustFirstUse => 'Prijaté, neporovnané';

  @override
  String get trustVerified => 'Porovnané a prijaté';

  @override
  String get trustRefused => 'Odmietnuté. Nič nedostáva.';

  @override
  String get trustChanged => 'Jeho kľúč sa zmenil. Nič sa neodošle, kým nerozhodnete.';

  @override
  String get safetyMatches => 'Súhlasia';

  @override
  String get safetyAcceptWithout => 'Prijať bez porovnania';

  @override
  String get safetyRefuse => 'Odmietnuť toto zariadenie';

  @override
  String get safetyConfirmTitle => 'Súhlasia všetky číslice?';

  @override
  String get safetyConfirmBody => 'Potom toto zariadenie platí za porovnané a dozviete sa to skôr, než vaše správy dostane iné zariadenie.';

  @override
  String get infoTitle => 'Správa';

  @override
  String get infoState => 'V akom je stave';

  @override
  String get infoWay => 'Jej cesta';

  @override
  String get infoFailedTitle => 'O tejto správe sa nič nevie';

  @override
  String infoWritten(String when) {
    return 'Napísané: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Došlo: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Prevzal server: $when';
  }

  @override
  String get infoWaits => 'Prečo čaká';

  @override
  String get infoFailed => 'Prečo nebola odoslaná';

  @override
  String get infoUnreadable => 'Prečo sa nedá zobraziť';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Zo zariadenia druhej strany $number';
  }

  @override
  String get infoCopy => 'Kopírovať, čo sa stalo';

  @override
  String get infoCopied => 'Skopírované. Nie je v tom ani slovo správy.';

  @override
  String get traceStored => 'Uložená v tomto telefóne';

  @override
  String get traceWaiting => 'Čaká';

  @override
  String get tracePreparing => 'Pripravuje sa';

  @override
  String get tracePrepared => 'Pripravená';

  @override
  String get traceUploading => 'Nahráva sa';

  @override
  String get traceUploaded => 'Nahraná do vašej služby';

  @override
  String get traceDownloading => 'Sťahuje sa';

  @override
  String get traceDownloaded => 'Stiahnutá a overená';

  @override
  String get traceSealed => 'Zašifrovaná';

  @override
  String get traceSentAgain => 'Odovzdaná znova';

  @override
  String get traceAcknowledged => 'Má ju vaša služba';

  @override
  String get traceFoundInArchive => 'Nájdená v archíve vašej služby';

  @override
  String get traceDelivered => 'Má ju druhé zariadenie';

  @override
  String get traceRead => 'Prečítaná';

  @override
  String get traceFailed => 'Neodoslané';

  @override
  String get traceReceived => 'Prijatá a dešifrovaná';

  @override
  String get traceUnreadable => 'Nepodarilo sa dešifrovať';

  @override
  String get traceRepaired => 'Napokon sa dešifrovala';

  @override
  String get traceRefused => 'Odmietnutá';

  @override
  String get diagnosticsShare => 'Poslať niekomu, kto pomôže';

  @override
  String get bundleTitle => 'Správa pre podporu';

  @override
  String get bundleBody => 'To je všetko, čo sa odošle. Nie je v tom, čo ste písali, komu ani s akými kľúčmi. Najprv si to prečítajte.';

  @override
  String get diagnosticsTitle => 'Diagnostika';

  @override
  String get diagnosticsBody => 'Čo tento telefón vie o svojom pripojení. Nie je v tom žiadna správa, meno ani kľúč.';

  @override
  String get diagnosticsConnection => 'Pripojenie';

  @override
  String get diagnosticsConnectionOnline => 'Pripojené, aktuálne';

  @override
  String get diagnosticsStorage => 'Úložisko';

  @override
  String get diagnosticsStorageOk => 'V poriadku';

  @override
  String get diagnosticsStorageFull => 'Plné';

  @override
  String get diagnosticsStorageDamaged => 'Poškodené';

  @override
  String get diagnosticsArchive => 'Archív vašej služby';

  @override
  String get diagnosticsArchiveThere => 'Je. Čo prišlo, keď ste tu neboli, sa doženie.';

  @override
  String get diagnosticsArchiveNone => 'Nie je. Čo sa stratí medzi službami, stratí sa nepozorovane.';

  @override
  String get diagnosticsArchiveUnknown => 'Zatiaľ sa nevie';

  @override
  String get diagnosticsPartners => 'Zoznam aplikácií';

  @override
  String get diagnosticsPartnersNone => 'Zatiaľ žiadny';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Číslo $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Toto zariadenie';

  @override
  String get diagnosticsWarning => 'Ťažkosť so zoznamom aplikácií';

  @override
  String get diagnosticsPolicy => 'Kto vás smie kontaktovať';

  @override
  String get diagnosticsNumberChange => 'Posledná zmena čísla';

  @override
  String get diagnosticsCopied => 'Skopírované';

  @override
  String get diagnosticsCopy => 'Kopírovať';

  @override
  String get attachAction => 'Priložiť';

  @override
  String get attachPhoto => 'Odfotiť';

  @override
  String get attachVideo => 'Natočiť video';

  @override
  String get attachGallery => 'Fotky a videá';

  @override
  String get attachFailed => 'Telefón to nedokázal odovzdať. Skúste to znova.';

  @override
  String get refusedCamera => 'Causeway nesmie používať fotoaparát';

  @override
  String get refusedPhotos => 'Causeway nesmie vidieť vaše fotky';

  @override
  String get refusedMicrophone => 'Causeway nesmie používať mikrofón';

  @override
  String get refusedBody => 'Povoľte to v nastaveniach telefónu a skúste to znova.';

  @override
  String sendTo(String name) {
    return 'Poslať: $name';
  }

  @override
  String get previewCaption => 'Popisok';

  @override
  String get previewAlt => 'Opis';

  @override
  String get previewAltBody => 'Predčíta sa v tomto telefóne. Neposiela sa: čo majú ostatní o obrázku vedieť, patrí do popisku.';

  @override
  String get previewTrim => 'Časť na odoslanie';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Upravené, aby sa zmestilo do $size, čo je tu najviac.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Má $size. Najviac, čo sa tu dá poslať, je $most.';
  }

  @override
  String get previewNotTaken => 'Také súbory sa v tomto čete posielať nedajú.';

  @override
  String get previewKeepsAll => 'Posiela sa tak, ako je, so všetkým, čo súbor obsahuje: často aj kde a kedy vznikol.';

  @override
  String get previewCanRun => 'Môže bežať ako program. Niektoré aplikácie také súbory odmietajú alebo pred nimi varujú.';

  @override
  String get previewDisguised => 'Je to niečo iné, než hovorí názov. Niektoré aplikácie také súbory odmietajú alebo pred nimi varujú.';

  @override
  String get previewFailedTitle => 'Toto sa nedá odoslať';

  @override
  String get voiceRecord => 'Nahrať hlasovú správu';

  @override
  String get voiceHint => 'Držte mikrofón, keď hovoríte, a pustením odošlite.';

  @override
  String get voiceSlide => 'Zrušíte potiahnutím nabok';

  @override
  String get voiceRecording => 'Nahrávanie';

  @override
  String get voicePaused => 'Nahrávanie pozastavené';

  @override
  String get voicePause => 'Pozastaviť nahrávanie';

  @override
  String get voiceResume => 'Pokračovať v nahrávaní';

  @override
  String get voiceDelete => 'Vymazať nahrávku';

  @override
  String get voiceDeleteTitle => 'Vymazať túto nahrávku?';

  @override
  String get voiceDeleteBody => 'Nikto ju nedostal a nedá sa vrátiť.';

  @override
  String voiceUnsent(String length) {
    return 'Neodoslaná hlasová správa, $length';
  }

  @override
  String get voiceDiscard => 'Zahodiť';

  @override
  String get voiceNoMicrophone => 'Mikrofón sa teraz nedá použiť. Možno ho používa iná aplikácia.';

  @override
  String get kindPhotos => 'Fotky';

  @override
  String get kindVoices => 'Hlasové správy';

  @override
  String get kindVideos => 'Videá';

  @override
  String get kindFiles => 'Súbory';

  @override
  String get qualityHd => 'Vysoká kvalita';

  @override
  String get qualityHdBody => 'Fotky a videá sú ostrejšie a spotrebujú viac dát.';

  @override
  String get autoAlways => 'V každej sieti';

  @override
  String get autoWifi => 'Len cez Wi-Fi';

  @override
  String get autoNever => 'Nikdy';

  @override
  String get storageTitle => 'Úložisko a dáta';

  @override
  String get storageDownload => 'Sťahuje sa bez pýtania';

  @override
  String get storageDownloadBody => 'Všetko ostatné sa stiahne, keď na to ťuknete. Od ľudí, ktorí len žiadajú o kontakt, nič.';

  @override
  String get storageSending => 'Čo posielate';

  @override
  String get storageLowData => 'Menej dát pre hlasové správy';

  @override
  String get storageLowDataBody => 'O tretinu menej a o trochu menej zreteľné.';

  @override
  String get storageUse => 'Využitie úložiska';

  @override
  String storageTotal(String size) {
    return 'Spolu $size';
  }

  @override
  String get storageByKind => 'Podľa druhu';

  @override
  String get storageByChat => 'Podľa četu';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count položiek, $size',
      few: '$count položky, $size',
      one: '1 položka, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Odstrániť všetko: $what';
  }

  @override
  String get storageOlder => 'Odstrániť staršie';

  @override
  String get storageMonth => 'Staršie ako mesiac';

  @override
  String get storageMonths => 'Staršie ako tri mesiace';

  @override
  String get storageYear => 'Staršie ako rok';

  @override
  String storageConfirmSize(String size) {
    return 'Uvoľní sa $size.';
  }

  @override
  String get storageConfirm => 'Správy zostanú. Čo ste dostali, sa dá znova stiahnuť, len kým to má služba odosielateľa.';

  @override
  String get storageYes => 'Odstrániť';

  @override
  String storageFreed(String size) {
    return 'Uvoľnilo sa $size.';
  }

  @override
  String get storageFreedNothing => 'Nebolo čo odstrániť.';

  @override
  String get storageEmptyTitle => 'V tomto telefóne nie sú médiá';

  @override
  String get storageEmptyBody => 'Tu sa počítajú fotky, hlasové správy, videá a súbory z vašich četov.';

  @override
  String get storageFailedTitle => 'Využitie úložiska sa nepodarilo načítať';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Čet s inou aplikáciou: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'o $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension',
        'AD': 'Andorra',
        'AE': 'Spojené arabské emiráty',
        'AF': 'Afganistan',
        'AG': 'Antigua a Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albánsko',
        'AM': 'Arménsko',
        'AO': 'Angola',
        'AQ': 'Antarktída',
        'AR': 'Argentína',
        'AS': 'Americká Samoa',
        'AT': 'Rakúsko',
        'AU': 'Austrália',
        'AW': 'Aruba',
        'AX': 'Alandy',
        'AZ': 'Azerbajdžan',
        'BA': 'Bosna a Hercegovina',
        'BB': 'Barbados',
        'BD': 'Bangladéš',
        'BE': 'Belgicko',
        'BF': 'Burkina Faso',
        'BG': 'Bulharsko',
        'BH': 'Bahrajn',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Svätý Bartolomej',
        'BM': 'Bermudy',
        'BN': 'Brunej',
        'BO': 'Bolívia',
        'BQ': 'Karibské Holandsko',
        'BR': 'Brazília',
        'BS': 'Bahamy',
        'BT': 'Bhután',
        'BV': 'Bouvetov ostrov',
        'BW': 'Botswana',
        'BY': 'Bielorusko',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kokosové ostrovy',
        'CD': 'Konžská demokratická republika',
        'CF': 'Stredoafrická republika',
        'CG': 'Konžská republika',
        'CH': 'Švajčiarsko',
        'CI': 'Pobrežie Slonoviny',
        'CK': 'Cookove ostrovy',
        'CL': 'Čile',
        'CM': 'Kamerun',
        'CN': 'Čína',
        'CO': 'Kolumbia',
        'CP': 'Clipperton',
        'CQ': 'Sark',
        'CR': 'Kostarika',
        'CU': 'Kuba',
        'CV': 'Kapverdy',
        'CW': 'Curaçao',
        'CX': 'Vianočný ostrov',
        'CY': 'Cyprus',
        'CZ': 'Česko',
        'DE': 'Nemecko',
        'DG': 'Diego Garcia',
        'DJ': 'Džibutsko',
        'DK': 'Dánsko',
        'DM': 'Dominika',
        'DO': 'Dominikánska republika',
        'DZ': 'Alžírsko',
        'EA': 'Ceuta a Melilla',
        'EC': 'Ekvádor',
        'EE': 'Estónsko',
        'EG': 'Egypt',
        'EH': 'Západná Sahara',
        'ER': 'Eritrea',
        'ES': 'Španielsko',
        'ET': 'Etiópia',
        'FI': 'Fínsko',
        'FJ': 'Fidži',
        'FK': 'Falklandy',
        'FM': 'Mikronézia',
        'FO': 'Faerské ostrovy',
        'FR': 'Francúzsko',
        'GA': 'Gabon',
        'GB': 'Spojené kráľovstvo',
        'GD': 'Grenada',
        'GE': 'Gruzínsko',
        'GF': 'Francúzska Guyana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltár',
        'GL': 'Grónsko',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Rovníková Guinea',
        'GR': 'Grécko',
        'GS': 'Južná Georgia a Južné Sandwichove ostrovy',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'Hongkong – OAO Číny',
        'HM': 'Heardov ostrov a Macdonaldove ostrovy',
        'HN': 'Honduras',
        'HR': 'Chorvátsko',
        'HT': 'Haiti',
        'HU': 'Maďarsko',
        'IC': 'Kanárske ostrovy',
        'ID': 'Indonézia',
        'IE': 'Írsko',
        'IL': 'Izrael',
        'IM': 'Ostrov Man',
        'IN': 'India',
        'IO': 'Britské indickooceánske územie',
        'IQ': 'Irak',
        'IR': 'Irán',
        'IS': 'Island',
        'IT': 'Taliansko',
        'JE': 'Jersey',
        'JM': 'Jamajka',
        'JO': 'Jordánsko',
        'JP': 'Japonsko',
        'KE': 'Keňa',
        'KG': 'Kirgizsko',
        'KH': 'Kambodža',
        'KI': 'Kiribati',
        'KM': 'Komory',
        'KN': 'Svätý Krištof a Nevis',
        'KP': 'Severná Kórea',
        'KR': 'Južná Kórea',
        'KW': 'Kuvajt',
        'KY': 'Kajmanie ostrovy',
        'KZ': 'Kazachstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'Svätá Lucia',
        'LI': 'Lichtenštajnsko',
        'LK': 'Srí Lanka',
        'LR': 'Libéria',
        'LS': 'Lesotho',
        'LT': 'Litva',
        'LU': 'Luxembursko',
        'LV': 'Lotyšsko',
        'LY': 'Líbya',
        'MA': 'Maroko',
        'MC': 'Monako',
        'MD': 'Moldavsko',
        'ME': 'Čierna Hora',
        'MF': 'Svätý Martin (fr.)',
        'MG': 'Madagaskar',
        'MH': 'Marshallove ostrovy',
        'MK': 'Severné Macedónsko',
        'ML': 'Mali',
        'MM': 'Mjanmarsko',
        'MN': 'Mongolsko',
        'MO': 'Macao – OAO Číny',
        'MP': 'Severné Mariány',
        'MQ': 'Martinik',
        'MR': 'Mauritánia',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Maurícius',
        'MV': 'Maldivy',
        'MW': 'Malawi',
        'MX': 'Mexiko',
        'MY': 'Malajzia',
        'MZ': 'Mozambik',
        'NA': 'Namíbia',
        'NC': 'Nová Kaledónia',
        'NE': 'Niger',
        'NF': 'Norfolk',
        'NG': 'Nigéria',
        'NI': 'Nikaragua',
        'NL': 'Holandsko',
        'NO': 'Nórsko',
        'NP': 'Nepál',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nový Zéland',
        'OM': 'Omán',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Francúzska Polynézia',
        'PG': 'Papua-Nová Guinea',
        'PH': 'Filipíny',
        'PK': 'Pakistan',
        'PL': 'Poľsko',
        'PM': 'Saint Pierre a Miquelon',
        'PN': 'Pitcairnove ostrovy',
        'PR': 'Portoriko',
        'PS': 'Palestínske územia',
        'PT': 'Portugalsko',
        'PW': 'Palau',
        'PY': 'Paraguaj',
        'QA': 'Katar',
        'RE': 'Réunion',
        'RO': 'Rumunsko',
        'RS': 'Srbsko',
        'RU': 'Rusko',
        'RW': 'Rwanda',
        'SA': 'Saudská Arábia',
        'SB': 'Šalamúnove ostrovy',
        'SC': 'Seychely',
        'SD': 'Sudán',
        'SE': 'Švédsko',
        'SG': 'Singapur',
        'SH': 'Svätá Helena',
        'SI': 'Slovinsko',
        'SJ': 'Svalbard a Jan Mayen',
        'SK': 'Slovensko',
        'SL': 'Sierra Leone',
        'SM': 'San Maríno',
        'SN': 'Senegal',
        'SO': 'Somálsko',
        'SR': 'Surinam',
        'SS': 'Južný Sudán',
        'ST': 'Svätý Tomáš a Princov ostrov',
        'SV': 'Salvádor',
        'SX': 'Svätý Martin (hol.)',
        'SY': 'Sýria',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks a Caicos',
        'TD': 'Čad',
        'TF': 'Francúzske južné a antarktické územia',
        'TG': 'Togo',
        'TH': 'Thajsko',
        'TJ': 'Tadžikistan',
        'TK': 'Tokelau',
        'TL': 'Východný Timor',
        'TM': 'Turkménsko',
        'TN': 'Tunisko',
        'TO': 'Tonga',
        'TR': 'Turecko',
        'TT': 'Trinidad a Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzánia',
        'UA': 'Ukrajina',
        'UG': 'Uganda',
        'UM': 'Menšie odľahlé ostrovy USA',
        'US': 'Spojené štáty',
        'UY': 'Uruguaj',
        'UZ': 'Uzbekistan',
        'VA': 'Vatikán',
        'VC': 'Svätý Vincent a Grenadíny',
        'VE': 'Venezuela',
        'VG': 'Britské Panenské ostrovy',
        'VI': 'Americké Panenské ostrovy',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis a Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Južná Afrika',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
