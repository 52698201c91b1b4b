// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Czech (`cs`).
class AppLocalizationsCs extends AppLocalizations {
  AppLocalizationsCs([String locale = 'cs']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Přijmout';

  @override
  String get actionAgain => 'Zkusit znovu';

  @override
  String get actionBack => 'Zpět';

  @override
  String get actionBlock => 'Zablokovat';

  @override
  String get actionCancel => 'Zrušit';

  @override
  String get actionClose => 'Zavřít';

  @override
  String get actionContinue => 'Pokračovat';

  @override
  String get actionCopy => 'Kopírovat text';

  @override
  String get actionDismiss => 'Teď ne';

  @override
  String get actionDone => 'Hotovo';

  @override
  String get actionMore => 'Více';

  @override
  String get actionOpenSettings => 'Otevřít nastavení';

  @override
  String get actionRefuse => 'Odmítnout';

  @override
  String get actionReport => 'Nahlásit';

  @override
  String get actionSearch => 'Hledat';

  @override
  String get actionSetUp => 'Nastavit';

  @override
  String get actionSignInAgain => 'Znovu se přihlásit';

  @override
  String get actionUndo => 'Vrátit zpět';

  @override
  String get loading => 'Načítání';

  @override
  String get linkCopied => 'Zkopírováno';

  @override
  String listAnd(String first, String last) {
    return '$first a $last';
  }

  @override
  String get openingTitle => 'Otevírají se vaše chaty';

  @override
  String get openingFailedTitle => 'Vaše chaty se nepodařilo otevřít';

  @override
  String get openingRecover => 'Zachránit, co se dá přečíst';

  @override
  String get openingRecoverExplained => 'Poškozený soubor zůstane beze změny vedle nového. Lidé, kterým píšete, uvidí nové bezpečnostní číslo.';

  @override
  String get openingRecovering => 'Obnovují se vaše chaty';

  @override
  String get openingAnew => 'Smazat a znovu se přihlásit';

  @override
  String get openingAnewExplained => 'Pokud to nepomůže, klíč je pryč, třeba po obnovení nastavení nebo se zálohou z jiného telefonu. Chaty v tomto telefonu pak nikdo nepřečte. Můžete je tu smazat a znovu se přihlásit.';

  @override
  String get openingAnewQuestion => 'Smazat chaty v tomto telefonu?';

  @override
  String get openingAnewConsequence => 'Nelze je vrátit. Lidé, kterým píšete, uvidí nové bezpečnostní číslo.';

  @override
  String get recoveredTitle => 'Vaše chaty byly obnoveny';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Zachráněno $count zpráv.',
      few: 'Zachráněny $count zprávy.',
      one: 'Zachráněna $count zpráva.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Zachráněno $count chatů.',
      few: 'Zachráněny $count chaty.',
      one: 'Zachráněn $count chat.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count zpráv ještě čeká na odeslání. Odejdou samy.',
      few: '$count zprávy ještě čekají na odeslání. Odejdou samy.',
      one: '$count zpráva ještě čeká na odeslání. Odejde sama.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Až $count zpráv a chatů nešlo přečíst.',
      few: 'Až $count zprávy a chaty nešlo přečíst.',
      one: 'Jednu zprávu nebo chat nešlo přečíst.',
      zero: 'Pokud je známo, nic nechybí.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Lidé, kterým píšete, vidí nové bezpečnostní číslo. Porovnejte ho znovu s těmi, s nimiž jste ho porovnali.';

  @override
  String get recoveredAside => 'Poškozený soubor zůstal uložen. Smažte ho, až vám nic nebude chybět.';

  @override
  String get recoveredDelete => 'Smazat poškozený soubor';

  @override
  String get recoveredDeleted => 'Poškozený soubor byl smazán.';

  @override
  String get welcomeTitle => 'Jedna aplikace. I pro lidi v jiných aplikacích.';

  @override
  String get welcomeBody => 'S Causeway píšete lidem, kteří používají jinou komunikační aplikaci, s koncovým šifrováním a ze svého čísla.';

  @override
  String get welcomePointEncrypted => 'Vždy s koncovým šifrováním. Jinak se nic neposílá.';

  @override
  String get welcomePointShared => 'Lidé v jiných aplikacích se dozví vaše telefonní číslo a nic jiného o vás.';

  @override
  String get welcomePointYours => 'Vypnuto, dokud to nezapnete. Vy vybíráte, které aplikace vás smějí kontaktovat.';

  @override
  String get welcomeStart => 'Začít s mým číslem';

  @override
  String get numberTitle => 'Vaše telefonní číslo';

  @override
  String get numberBody => 'Podle něj vás lidé poznají. Píše se s předvolbou země.';

  @override
  String get numberCountry => 'Země';

  @override
  String get numberCountryOther => 'Jiná země: napište + a její předvolbu';

  @override
  String get numberCountrySearch => 'Hledat zemi';

  @override
  String get numberCountryNone => 'Země toho jména v seznamu není. Napište do čísla + a předvolbu.';

  @override
  String get numberCountriesInside => 'Evropský hospodářský prostor';

  @override
  String get numberCountriesOutside => 'Ostatní země';

  @override
  String get numberField => 'Telefonní číslo';

  @override
  String get numberEligibleTitle => 'S tímto číslem jsou možné chaty s jinými aplikacemi';

  @override
  String get numberEligibleBody => 'Patří do Evropského hospodářského prostoru, kde zákon otevírá komunikační aplikace navzájem. Později se rozhodnete, zda toho využijete.';

  @override
  String get numberOutsideTitle => 'S tímto číslem nejsou chaty s jinými aplikacemi';

  @override
  String get numberOutsideBody => 'Jsou pro čísla z Evropského hospodářského prostoru. Vše ostatní funguje. Rozhoduje číslo, ne to, kde jste.';

  @override
  String get eligibilityInEea => 'Číslo patří do Evropského hospodářského prostoru.';

  @override
  String get eligibilityOutsideEea => 'Číslo patří do oblasti mimo Evropský hospodářský prostor.';

  @override
  String get eligibilityNoRegion => 'Číslo nepatří žádné zemi. Zkontrolujte první číslice.';

  @override
  String get eligibilityNotInternational => 'Napište číslo s + a předvolbou země, například +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Toto není telefonní číslo. Má jen číslice, po znaku +.';

  @override
  String get eligibilityUnknownCountryCode => 'Tuto předvolbu nemá žádná země. Zkontrolujte číslice za +.';

  @override
  String get eligibilityTooShort => 'Číslo je na svou zemi příliš krátké. Nechybí číslice?';

  @override
  String get eligibilityTooLong => 'Číslo je na svou zemi příliš dlouhé. Není tam číslice navíc?';

  @override
  String get eligibilityNotAssigned => 'Jeho země takové číslo nepřidělila. Zkontrolujte číslice.';

  @override
  String get eligibilityMore => 'Která čísla platí';

  @override
  String get eligibilityTitle => 'Která čísla platí';

  @override
  String get eligibilityNumber => 'Rozhoduje číslo, ne to, kde jste';

  @override
  String get eligibilityNumberBody => 'Evropské právo otevírá komunikační aplikace navzájem lidem, jejichž číslo patří do Evropského hospodářského prostoru. Na cestách se nic nemění.';

  @override
  String get eligibilityBoth => 'Vy oba';

  @override
  String get eligibilityBothBody => 'I druhá osoba musí být v Evropském hospodářském prostoru. Kde se lidé znají podle čísla, rozhoduje to číslo; za ostatní ručí jejich aplikace.';

  @override
  String get eligibilityLeaving => 'Když se vaše číslo změní';

  @override
  String get eligibilityLeavingBody => 'S číslem odjinud zůstanou vaše chaty s jinými aplikacemi v tomto telefonu a lze je číst. Nic se v nich neposílá ani nepřijímá, dokud zase nemáte číslo odsud.';

  @override
  String get signInTitle => 'Přihlásit se';

  @override
  String get signInBody => 'Váš účet vede vaše služba. Od ní máte heslo nebo kód.';

  @override
  String signInAs(String number) {
    return 'Přihlašování jako $number';
  }

  @override
  String get signInService => 'Vaše služba';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Heslo';

  @override
  String get signInSecretShow => 'Zobrazit heslo';

  @override
  String get signInSecretHide => 'Skrýt heslo';

  @override
  String get signInWithToken => 'Mám místo toho přihlašovací kód';

  @override
  String get signInWithPassword => 'Mám místo toho heslo';

  @override
  String get signInToken => 'Přihlašovací kód';

  @override
  String get signInButton => 'Přihlásit se';

  @override
  String get signInStoring => 'Připravuje se telefon';

  @override
  String signInConnecting(String service) {
    return 'Spojování s $service';
  }

  @override
  String get signInMissingService => 'Napište název své služby, například home.example.';

  @override
  String get signInMissingSecret => 'Napište heslo nebo kód od své služby.';

  @override
  String signInSlow(String service) {
    return '$service zatím neodpovídá. Causeway to zkouší dál. Můžete počkat, nebo pokračovat a podívat se později.';
  }

  @override
  String get signInGoOn => 'Pokračovat bez čekání';

  @override
  String get signInRefused => 'Vaše služba nezná toto číslo s tímto heslem. Zkontrolujte obojí.';

  @override
  String get signInBadAddress => 'Služba toho jména neexistuje. Zkontrolujte ho.';

  @override
  String get signInStartOver => 'Začít znovu s jiným číslem nebo službou';

  @override
  String signInAgainBody(String service) {
    return '$service už nepřijímá heslo nebo kód z tohoto telefonu. Vaše chaty zůstanou.';
  }

  @override
  String get removeAccount => 'Odebrat účet z tohoto telefonu';

  @override
  String get removeAccountTitle => 'Odebrat účet a smazat všechny chaty?';

  @override
  String removeAccountBody(String service) {
    return 'Všechny chaty a zprávy v tomto telefonu se smažou. Nikde jinde uloženy nejsou a nelze je získat zpět. Váš účet u $service zůstane; až se znovu přihlásíte, ostatní uvidí nové bezpečnostní číslo.';
  }

  @override
  String get removeAccountYes => 'Smazat vše';

  @override
  String get inboxTitle => 'Chaty';

  @override
  String get inboxThirdPartyTitle => 'Chaty s jinými aplikacemi';

  @override
  String get inboxArchiveTitle => 'Archivované chaty';

  @override
  String get inboxEmptyTitle => 'Zatím žádné chaty';

  @override
  String get inboxEmptyBody => 'Napište někomu a chat se objeví tady.';

  @override
  String get inboxEmptyUnreadTitle => 'Vše přečteno';

  @override
  String get inboxEmptyUnreadBody => 'Není tu žádný nepřečtený chat.';

  @override
  String get inboxEmptyArchiveTitle => 'Nic v archivu';

  @override
  String get inboxEmptyArchiveBody => 'Přejeďte po chatu do strany a bude tady.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Žádné chaty v $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Napište tam někomu a chat se objeví tady.';

  @override
  String get inboxFailedTitle => 'Vaše chaty se nepodařilo načíst';

  @override
  String get inboxFilterAll => 'Všechny';

  @override
  String get inboxFilterUnread => 'Nepřečtené';

  @override
  String get inboxNewChat => 'Nový chat';

  @override
  String get inboxSettings => 'Nastavení';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count žádostí',
      few: '$count žádosti',
      one: 'Jedna žádost',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Napsali vám lidé, které neznáte';

  @override
  String get inboxThirdPartyRow => 'Chaty s jinými aplikacemi';

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
  String get inboxNothingYet => 'Zatím nic napsáno';

  @override
  String get inboxPinned => 'Připnutý';

  @override
  String get inboxMuted => 'Ztlumený';

  @override
  String get inboxMarkedUnread => 'Označený jako nepřečtený';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nepřečtených zpráv',
      few: '$count nepřečtené zprávy',
      one: 'Jedna nepřečtená zpráva',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nepřečtených chatů',
      few: '$count nepřečtené chaty',
      one: 'jeden nepřečtený chat',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'v $partner';
  }

  @override
  String get inboxPin => 'Připnout';

  @override
  String get inboxUnpin => 'Odepnout';

  @override
  String get inboxMute => 'Ztlumit';

  @override
  String get inboxUnmute => 'Zrušit ztlumení';

  @override
  String get inboxMuteHour => 'Na hodinu';

  @override
  String get inboxMuteDay => 'Na den';

  @override
  String get inboxMuteAlways => 'Dokud to nezruším';

  @override
  String get inboxArchive => 'Archivovat';

  @override
  String get inboxUnarchive => 'Vyjmout z archivu';

  @override
  String inboxArchivedNow(String name) {
    return 'Chat ($name) je v archivu.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Chat ($name) už není v archivu.';
  }

  @override
  String get inboxMarkRead => 'Označit jako přečtený';

  @override
  String get inboxMarkUnread => 'Označit jako nepřečtený';

  @override
  String get inboxYesterday => 'Včera';

  @override
  String get inboxToday => 'Dnes';

  @override
  String get noticeTitle => 'Pište lidem v jiných aplikacích';

  @override
  String noticeBody(String apps) {
    return 'Odsud teď můžete psát sem: $apps. Je to vypnuto, dokud to nenastavíte.';
  }

  @override
  String get bannerToken => 'Váš přihlašovací kód brzy vyprší. Zadejte nový, aby zprávy dál přicházely.';

  @override
  String get bannerOffline => 'Bez připojení. Co napíšete, se uchová a odešle později.';

  @override
  String get bannerConnecting => 'Připojování…';

  @override
  String get bannerUntrusted => 'Tato síť nepouští Causeway k vaší službě. Nechce Wi-Fi nejdřív přihlášení?';

  @override
  String get bannerStorageFull => 'Telefon je plný. Uvolněte místo: do té doby nelze ukládat zprávy.';

  @override
  String get bannerStorageDamaged => 'Soubor s vašimi chaty je poškozený. Zavřete Causeway a znovu ho otevřete, aby se obnovil.';

  @override
  String get stopCredentialsRefused => 'Vaše služba odmítla číslo nebo heslo. Přihlaste se znovu.';

  @override
  String get stopAccountDisabled => 'Vaše služba tento účet vypnula. Zeptejte se proč.';

  @override
  String get stopNoSafeLogin => 'Vaše služba nenabízí bezpečné přihlášení. Heslo nebylo odesláno. Dejte své službě vědět.';

  @override
  String get stopUntrustedServer => 'Server neumí prokázat, že je vaše služba. Nic nebylo odesláno. Zkuste jinou síť.';

  @override
  String get stopReplaced => 'K tomuto účtu se přihlásil jiný telefon. Aktivní může být jen jeden.';

  @override
  String get stopBadAddress => 'Adresa vaší služby není platná. Přihlaste se znovu.';

  @override
  String get searchHint => 'Slova ve vašich zprávách';

  @override
  String get searchClear => 'Vymazat';

  @override
  String get searchEmptyTitle => 'Hledejte ve svých zprávách';

  @override
  String get searchEmptyBody => 'Napište slovo nebo jeho začátek. Nic neopustí tento telefon.';

  @override
  String get searchNothingTitle => 'Nic nenalezeno';

  @override
  String get searchNothingBody => 'Žádná zpráva nemá všechna tato slova.';

  @override
  String searchMore(int count) {
    return 'Toto je $count nejnovějších. Přidejte slovo a najdete starší.';
  }

  @override
  String get chatMessageHint => 'Zpráva';

  @override
  String get chatSend => 'Odeslat';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % toho, co se vejde do zprávy';
  }

  @override
  String get chatEmptyTitle => 'Pozdravte';

  @override
  String get chatEmptyNative => 'Zprávy jsou tu s koncovým šifrováním.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name používá $partner. Zprávy mají koncové šifrování; pro to, co $partner přijme, platí podmínky té aplikace.';
  }

  @override
  String get chatFailedTitle => 'Tento chat se nepodařilo načíst';

  @override
  String chatOn(String partner) {
    return 'v $partner';
  }

  @override
  String get chatNotConnected => 'Bez připojení';

  @override
  String get chatThirdParty => 'Chat s jinou aplikací';

  @override
  String chatPartnerBanner(String partner) {
    return 'Tato osoba používá $partner. Pro to, co posíláte, platí zásady soukromí a podmínky té aplikace.';
  }

  @override
  String get chatSafety => 'Bezpečnostní číslo a zařízení';

  @override
  String get chatJumpToNewest => 'Přejít na nejnovější zprávu';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Přejít na nejnovější zprávu, $count nepřečtených',
      few: 'Přejít na nejnovější zprávu, $count nepřečtené',
      one: 'Přejít na nejnovější zprávu, jedna nepřečtená',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nepřečtených zpráv',
      few: '$count nepřečtené zprávy',
      one: 'Jedna nepřečtená zpráva',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Zablokovat: $name?';
  }

  @override
  String get chatBlockBody => 'Nebudete o sobě vědět v žádné aplikaci, kde je číslo známé. Dotyčný se to nedozví.';

  @override
  String get chatLoadingMore => 'Načítají se další zprávy';

  @override
  String get chatMoreFailed => 'Další se nepodařilo načíst. Zkuste to znovu';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner nesděluje, kdy zprávy dojdou. Víc než „odesláno“ se nedá vědět.';
  }

  @override
  String get chatYouWrote => 'Od vás';

  @override
  String chatTheyWrote(String name) {
    return 'Od: $name';
  }

  @override
  String get chatYouSent => 'Poslali jste';

  @override
  String chatTheySent(String name) {
    return 'Poslal(a): $name';
  }

  @override
  String get transferWaiting => 'Čeká';

  @override
  String get transferNetwork => 'Čeká na síť';

  @override
  String get transferWifi => 'Čeká na Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Příprava $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Nahrávání $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Stahování $percent %';
  }

  @override
  String get transferOffered => 'Nestaženo';

  @override
  String get transferGone => 'Už tam není';

  @override
  String get transferFailed => 'Nelze otevřít';

  @override
  String get transferRemoved => 'Odstraněno z tohoto telefonu';

  @override
  String get mediaDownload => 'Stáhnout';

  @override
  String mediaDownloadSize(String size) {
    return 'Stáhnout, $size';
  }

  @override
  String get mediaStop => 'Zastavit';

  @override
  String get mediaOpen => 'Otevřít';

  @override
  String get mediaPlay => 'Přehrát';

  @override
  String get mediaPause => 'Pozastavit';

  @override
  String mediaSpeed(String speed) {
    return 'Rychlost: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Pozice';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position z $length';
  }

  @override
  String get mediaShare => 'Sdílet';

  @override
  String get mediaSave => 'Uložit do fotek';

  @override
  String get mediaSaved => 'Uloženo do vašich fotek.';

  @override
  String get mediaSaveRefused => 'Causeway nesmí přidávat do vašich fotek. Povolte to v nastavení telefonu.';

  @override
  String get mediaSaveFailed => 'Nepodařilo se uložit. Podívejte se, zda má telefon místo.';

  @override
  String get mediaShareFailed => 'Telefon nedokázal ukázat, kam to lze poslat.';

  @override
  String get mediaPhotoFailed => 'Fotku nelze zobrazit';

  @override
  String get mediaVideoFailed => 'Video nelze přehrát';

  @override
  String get mediaAskAgain => 'Požádat znovu';

  @override
  String mediaAskPhoto(String time) {
    return 'Můžeš mi ještě jednou poslat fotku z $time? Už ji nemůžu stáhnout.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Můžeš mi ještě jednou poslat hlasovou zprávu z $time? Už ji nemůžu stáhnout.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Můžeš mi ještě jednou poslat video z $time? Už ho nemůžu stáhnout.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Můžeš mi ještě jednou poslat soubor z $time? Už ho nemůžu stáhnout.';
  }

  @override
  String get fileWarnTitle => 'Otevřít tento soubor?';

  @override
  String get fileWarnCanRun => 'Může běžet jako program a dělat v telefonu, co chce. Otevřete ho, jen pokud jste ho od dotyčného čekali.';

  @override
  String get fileWarnDisguised => 'Je to něco jiného, než říká název. Otevřete ho, jen pokud víte proč.';

  @override
  String get fileCanRun => 'Může běžet jako program';

  @override
  String get fileDisguised => 'Není tím, co říká název';

  @override
  String get chatWarning => 'Ze zařízení, které jste nepřijali. Prohlédněte si ho, než tomu uvěříte.';

  @override
  String get chatRetry => 'Odeslat znovu';

  @override
  String get chatInfo => 'Co se s ní stalo';

  @override
  String get chatDetails => 'Podrobnosti';

  @override
  String get detailsMuted => 'Ztlumený';

  @override
  String detailsMutedUntil(String when) {
    return 'Ztlumeno do: $when';
  }

  @override
  String detailsApp(String partner) {
    return 'O aplikaci $partner';
  }

  @override
  String get detailsAppBody => 'Co umí a jaká má pravidla';

  @override
  String detailsUnblocked(String name) {
    return '$name vám může znovu psát, podle pravidel, která jste nastavili.';
  }

  @override
  String get exportAction => 'Exportovat chat';

  @override
  String get exportTitle => 'Exportovat tento chat?';

  @override
  String get exportBody => 'Všechny jeho zprávy se zapíšou do souboru a vy vyberete, kam půjde. Fotky, hlasové zprávy, videa a soubory jsou v něm uvedeny, ale nejsou obsaženy. Soubor není šifrovaný: kdo ho má, může ho číst.';

  @override
  String get exportYes => 'Exportovat';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Exportováno $count zpráv.',
      few: 'Exportovány $count zprávy.',
      one: 'Exportována $count zpráva.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Smazat chat';

  @override
  String deleteTitle(String name) {
    return 'Smazat chat ($name)?';
  }

  @override
  String deleteBody(String name) {
    return 'Všechny jeho zprávy se z telefonu natrvalo smažou a co ještě nebylo odesláno, se neodešle. $name si své ponechá.';
  }

  @override
  String get deleteYes => 'Smazat';

  @override
  String get deleteDone => 'Chat byl smazán.';

  @override
  String get stateQueued => 'Čeká na odeslání';

  @override
  String get stateSending => 'Odesílá se';

  @override
  String get stateSent => 'Odesláno';

  @override
  String get stateDelivered => 'Doručeno';

  @override
  String get stateRead => 'Přečteno';

  @override
  String get stateFailed => 'Neodesláno';

  @override
  String get stateReceived => 'Přijato';

  @override
  String get stateUnreadable => 'Nelze zobrazit';

  @override
  String get stateNotice => 'Oznámení';

  @override
  String get reasonNoKeys => 'Druhá aplikace zatím nezveřejnila klíče. Zkusí se to znovu samo.';

  @override
  String get reasonUnreachable => 'Druhá služba není dostupná. Zkusí se to znovu samo.';

  @override
  String get reasonKeyChanged => 'Jedno ze zařízení dotyčného má teď jiný klíč. Porovnejte bezpečnostní číslo a pak se rozhodněte.';

  @override
  String get reasonNoAcceptedDevice => 'Žádné ze zařízení dotyčného není přijaté. Prohlédněte si je a jedno přijměte.';

  @override
  String get reasonRefused => 'Druhá služba ji odmítla. Zkontrolujte, o koho jde, a pak ji odešlete znovu.';

  @override
  String get reasonNotForThisDevice => 'Nebyla šifrovaná pro tento telefon. Požádejte o nové odeslání: nové zprávy lze číst.';

  @override
  String get reasonNoSession => 'Nepodařilo se ji dešifrovat. Spojení s druhým zařízením se obnovuje. Požádejte o nové odeslání.';

  @override
  String get reasonBadCiphertext => 'Nepodařilo se ji dešifrovat: cestou se změnila. Spojení se obnovuje. Požádejte o nové odeslání.';

  @override
  String get reasonUnknownPrekey => 'Byla šifrovaná použitým klíčem. Spojení se obnovuje. Požádejte o nové odeslání.';

  @override
  String get reasonTooFarAhead => 'Příliš mnoho zpráv před ní nikdy nedošlo. Požádejte o nové odeslání.';

  @override
  String get reasonTooLate => 'Došla dlouho po zprávách napsaných později. Požádejte o nové odeslání.';

  @override
  String get reasonMalformed => 'Je poškozená. Požádejte o nové odeslání.';

  @override
  String get reasonUnencrypted => 'Došla bez šifrování a byla odmítnuta. Požádejte o zapnutí šifrování.';

  @override
  String get reasonUnknownKind => 'Causeway takovou zprávu neumí zobrazit. Požádejte, ať ji napíšou.';

  @override
  String get reasonOtherEncryption => 'Je šifrovaná způsobem, který Causeway nezná. Požádejte o použití nejnovější verze aplikace.';

  @override
  String get reasonWeakerEncryption => 'Je šifrovaná slaběji než tento chat a byla odmítnuta. Požádejte o použití nejnovější verze aplikace.';

  @override
  String get reasonDatabaseDamaged => 'Čekala v souboru, který se poškodil, a možná byla odeslána. Odešlete ji znovu, pokud nedošla.';

  @override
  String get reasonCancelled => 'Zastavili jste ji. Odešlete ji znovu, kdy chcete.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Je příliš velké: nejvýše $size. Použijte něco menšího.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Cestou se změnila a nezobrazuje se. Požádejte o nové odeslání.';

  @override
  String get reasonMediaHost => 'Je na serveru, který druhá aplikace neuvedla. Causeway odtamtud nic nestahuje. Požádejte o odeslání jinak.';

  @override
  String get reasonNoMediaService => 'Vaše služba nepřenáší fotky ani soubory. Text poslat lze.';

  @override
  String get reasonMediaGone => 'Druhá služba to už nemá. Požádejte o nové odeslání.';

  @override
  String get reasonMediaMetered => 'Čeká na Wi-Fi. Můžete to stáhnout i teď.';

  @override
  String get reasonNoSpace => 'V tomto telefonu na to není místo. Trochu uvolněte; pak to pokračuje samo.';

  @override
  String get mediaProblemTooLate => 'Příprava trvala příliš dlouho. Zkuste to znovu, nebo použijte menší soubor.';

  @override
  String get mediaProblemUnsupported => 'Causeway takový soubor nemůže použít. Uložte ho nejdřív v jiném formátu.';

  @override
  String get mediaProblemDamaged => 'Soubor je poškozený. Jiná kopie může fungovat.';

  @override
  String get mediaProblemTooLarge => 'Soubor je příliš velký. Použijte menší.';

  @override
  String get mediaProblemCodec => 'Telefon si se souborem neporadil. Zkuste to znovu, nebo použijte jiný soubor.';

  @override
  String get mediaProblemIo => 'Soubor se nepodařilo přečíst. Podívejte se, zda tam ještě je.';

  @override
  String get mediaInTooLarge => 'Je příliš velké na bezpečné otevření. Požádejte o něco menšího.';

  @override
  String get mediaInUnsupported => 'Causeway takový soubor neumí zobrazit. Požádejte o jiný formát.';

  @override
  String get mediaInDamaged => 'Soubor je poškozený. Požádejte o nové odeslání.';

  @override
  String get mediaInTooLate => 'Otevírání trvalo příliš dlouho. Zkuste to znovu.';

  @override
  String get refusalBlocked => 'Tuto osobu jste zablokovali.';

  @override
  String get refusalNotEligible => 'Chaty s jinými aplikacemi jsou pro čísla z Evropského hospodářského prostoru. Co tu je, lze číst.';

  @override
  String get refusalNotYetInCountry => 'Chaty s jinými aplikacemi ve vaší zemi ještě nezačaly. Causeway vám dá vědět.';

  @override
  String get refusalSwitchedOff => 'Chaty s jinými aplikacemi jsou vypnuté. Co tu je, lze číst.';

  @override
  String get refusalNotAdmitted => 'Vaše služba s touto aplikací nespolupracuje. Co tu je, lze číst.';

  @override
  String get refusalPartnerNotOpen => 'Tato aplikace se ještě zkouší. Causeway vám dá vědět, až bude otevřená.';

  @override
  String get refusalPartnerSuspended => 'Vaše služba tuto aplikaci zatím pozastavila. Co tu je, lze číst.';

  @override
  String get refusalPartnerWithdrawn => 'Tato aplikace se už neúčastní. Co tu je, lze číst.';

  @override
  String get refusalPartnerNotChosen => 'Tuto aplikaci jste nevybrali. Co tu je, lze číst.';

  @override
  String get refusalPeerNotEligible => 'Číslo dotyčného nepatří do Evropského hospodářského prostoru.';

  @override
  String get refusalNumberNotAgreed => 'Lidé v této aplikaci zatím neznají vaše nové číslo.';

  @override
  String get refusalDirectoryExpired => 'Seznam aplikací je zastaralý. Připojte se k internetu a zkuste to znovu.';

  @override
  String get refusalRequestNotAccepted => 'Nejdřív přijměte žádost.';

  @override
  String get refusalRequestRefused => 'Žádost jste odmítli. Chcete-li to vrátit, napište jako první.';

  @override
  String get refusalNobodyMayContact => 'Nedovolujete cizím lidem, aby vám psali.';

  @override
  String get refusalNotSupported => 'Druhá aplikace takovou zprávu neumí zobrazit.';

  @override
  String get refusalMarkersOff => 'Nesdělujete této aplikaci, co jste přečetli.';

  @override
  String get nextSwitchOn => 'Zapnout';

  @override
  String get nextChoose => 'Vybrat aplikaci';

  @override
  String get nextShare => 'Sdílet mé nové číslo';

  @override
  String get nextRefresh => 'Aktualizovat seznam';

  @override
  String get nextDevices => 'Prohlédnout zařízení';

  @override
  String get noticeNewDeviceAccepted => 'Druhá strana používá nové zařízení.';

  @override
  String get noticeNewDevice => 'Druhá strana používá nové zařízení. Nic nedostane, dokud ho nepřijmete.';

  @override
  String get noticeKeyChanged => 'Zařízení druhé strany má jiný klíč. Nic se neodešle, dokud nerozhodnete.';

  @override
  String noticeNumberChanged(String number) {
    return 'Číslo je teď $number. Tento chat pokračuje s ním.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Číslo je teď $number. Chat s tím číslem pokračuje.';
  }

  @override
  String get contentReport => 'Hlášení vaší službě';

  @override
  String get contentPlaceholder => 'Zpráva, kterou nelze zobrazit';

  @override
  String contentUnsupported(String kind) {
    return 'Přišlo něco, co Causeway zatím neumí zobrazit: $kind';
  }

  @override
  String get contentPhoto => 'Fotka';

  @override
  String get contentPhotoMoving => 'Pohyblivý obrázek';

  @override
  String get contentVoice => 'Hlasová zpráva';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Soubor';

  @override
  String contentFileNamed(String name) {
    return 'Soubor: $name';
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
        'reaction': 'reakce',
        'deletion': 'stažená zpráva',
        'timer': 'časovač mizejících zpráv',
        'location': 'místo',
        'group': 'pozvánka do skupiny',
        'other': 'něco nového',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Nepovedlo se';

  @override
  String get errorBadNumber => 'Toto není telefonní číslo s předvolbou země, například +34 600 111 222.';

  @override
  String get errorBadAddress => 'Nikomu takovému se psát nedá. Zkontrolujte, co jste napsali.';

  @override
  String get errorNotFound => 'Už to tu není.';

  @override
  String get errorEmpty => 'Není co odeslat.';

  @override
  String errorTooLarge(int percent) {
    return 'Text je na jednu zprávu příliš dlouhý: $percent % toho, co je možné. Pošlete ho po částech.';
  }

  @override
  String get errorBadReport => 'Hlášení má nejvýše pět zpráv a krátkou poznámku.';

  @override
  String get errorNoAbuseDesk => 'Vaše služba hlášení nepřijímá. Napište na kontakt druhé aplikace.';

  @override
  String get errorNotAllowed => 'To tu vybrat nelze.';

  @override
  String get errorTooManyPinned => 'Víc chatů připnout nelze. Nejdřív odepněte jiný.';

  @override
  String errorSignIn(String why) {
    return 'K účtu s novým číslem se nelze přihlásit. $why';
  }

  @override
  String get errorSignInRefused => 'Vaše služba nezná nové číslo s tímto heslem. Zkontrolujte obojí.';

  @override
  String get errorNumberChanging => 'Vaše číslo se právě mění. Počkejte, až to skončí.';

  @override
  String get errorFile => 'Soubor se nepodařilo zapsat. Vyberte jiné místo.';

  @override
  String get errorStopped => 'Bylo to zastaveno.';

  @override
  String get errorNothingChosen => 'Vyberte aspoň jednu aplikaci.';

  @override
  String get errorNotDone => 'Nejdřív projděte nastavením.';

  @override
  String get errorNotOffered => 'Tuto aplikaci už vybrat nelze.';

  @override
  String get errorConfirmSharing => 'Lidé, kterým v této aplikaci píšete, se dozví vaše číslo. Nejdřív s tím souhlaste.';

  @override
  String get errorOnboarding => 'Mezitím se něco změnilo. Podívejte se na tento krok znovu.';

  @override
  String get errorKeyChanged => 'Zařízení už má jiný klíč. Podívejte se na něj znovu a pak se rozhodněte.';

  @override
  String get errorInUse => 'Vaše chaty jsou otevřené v jiném procesu. Zavřete tam Causeway a zkuste to znovu.';

  @override
  String get errorNoAccount => 'V tomto telefonu není účet. Přihlaste se.';

  @override
  String get errorAccountExists => 'V tomto telefonu už účet je.';

  @override
  String get errorDamaged => 'Soubor s vašimi chaty je poškozený. Nic se nezměnilo. Co se dá přečíst, lze obnovit.';

  @override
  String get errorAccountLost => 'Účet z poškozeného souboru přečíst nelze. Přihlaste se znovu a chaty se obnoví.';

  @override
  String get errorReadOnly => 'Na místo, kde jsou vaše chaty, nelze zapisovat. Restartujte telefon a zkuste to znovu.';

  @override
  String get errorWrongKey => 'Klíč v tomto telefonu vaše chaty neotevře. Jednou telefon odemkněte a zkuste to znovu.';

  @override
  String get errorNewerVersion => 'Vaše chaty zapsala novější verze Causeway. Aktualizujte aplikaci.';

  @override
  String get errorUnreachable => 'Vaše služba neodpověděla. Zkontrolujte připojení a zkuste to znovu.';

  @override
  String get errorDiskFull => 'Telefon je plný. Uvolněte místo a zkuste to znovu.';

  @override
  String get errorInternal => 'V Causeway se něco pokazilo. Zkuste to znovu; pokud to trvá, pošlete nám diagnostiku.';

  @override
  String errorCode(String code) {
    return 'Kód: $code';
  }

  @override
  String get requestsTitle => 'Žádosti';

  @override
  String get requestsEmptyTitle => 'Žádné žádosti';

  @override
  String get requestsEmptyBody => 'Když vám napíše někdo, koho neznáte, počká tady na vaše rozhodnutí.';

  @override
  String get requestsFailedTitle => 'Vaše žádosti se nepodařilo načíst';

  @override
  String get requestTitle => 'Žádost';

  @override
  String get requestGoneTitle => 'Tato žádost už není';

  @override
  String get requestExplained => 'Dotyčný neví, že jste to viděli. Nic se k němu nedostane, dokud nepřijmete.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Ještě $count zpráv se neuchovalo.',
      few: 'Ještě $count zprávy se neuchovaly.',
      one: 'Ještě $count zpráva se neuchovala.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Co bylo napsáno';

  @override
  String get requestRefuseTitle => 'Odmítnout tuto žádost?';

  @override
  String get requestRefuseBody => 'Co bylo napsáno, se smaže a dotyčný se už neozve. Nedozví se to.';

  @override
  String reportTitle(String name) {
    return 'Nahlásit: $name';
  }

  @override
  String reportExplained(String name) {
    return 'Vaše služba si přečte, co tu vyberete, a nic jiného. $name se to nedozví.';
  }

  @override
  String get reportWhy => 'Proč to hlásíte?';

  @override
  String get reportSpam => 'Spam, reklama nebo podvod';

  @override
  String get reportAbuse => 'Výhrůžky, obtěžování nebo jiná újma';

  @override
  String get reportMessages => 'Zprávy k přiložení';

  @override
  String get reportMessagesBody => 'Nejvýše pět. Žádná se neodešle, pokud ji nevyberete.';

  @override
  String get reportRemark => 'Vlastními slovy (nepovinné)';

  @override
  String reportAlsoBlock(String name) {
    return 'Zablokovat také: $name';
  }

  @override
  String get reportPreview => 'Zobrazit, co se odešle';

  @override
  String get reportPreviewBody => 'To je vše, co si vaše služba přečte.';

  @override
  String get reportSend => 'Odeslat hlášení';

  @override
  String get reportSent => 'Hlášení je na cestě.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner má vlastní kontakt: $address';
  }

  @override
  String get reportAbout => 'Koho se to týká';

  @override
  String get reportYourWords => 'Vaše slova';

  @override
  String get reportNoMessages => 'Žádné';

  @override
  String get reportExactly => 'Doslova';

  @override
  String get reportsTitle => 'Hlášení';

  @override
  String get reportsEmptyTitle => 'Žádná hlášení';

  @override
  String get reportsEmptyBody => 'Někoho můžete nahlásit z jeho chatu nebo žádosti. Co jste poslali a odpovědi najdete tady.';

  @override
  String get reportsFailedTitle => 'Vaše hlášení se nepodařilo načíst';

  @override
  String get reportsSent => 'Někoho jste nahlásili';

  @override
  String get reportsAnswer => 'Vaše služba odpověděla';

  @override
  String get reportsMore => 'Zobrazit starší';

  @override
  String get newChatTitle => 'Nový chat';

  @override
  String get newChatWhere => 'Kde dotyčný je?';

  @override
  String get newChatSameService => 'Vaše vlastní služba, podle telefonního čísla';

  @override
  String get newChatOff => 'Chaty s jinými aplikacemi jsou vypnuté';

  @override
  String get newChatOffBody => 'Zapněte je, abyste mohli psát lidem v jiných aplikacích.';

  @override
  String get newChatOwn => 'To je vaše vlastní číslo.';

  @override
  String get newChatNoApps => 'Zatím není dostupná žádná jiná aplikace.';

  @override
  String get newChatSetUpBody => 'Evropské právo umožňuje lidem v různých komunikačních aplikacích psát si navzájem. Je to vypnuto, dokud to nenastavíte.';

  @override
  String newChatIdentifier(String partner) {
    return 'Kdo v $partner?';
  }

  @override
  String get newChatByEmail => 'e-mailová adresa';

  @override
  String get newChatByPhone => 'telefonní číslo';

  @override
  String get newChatByName => 'uživatelské jméno';

  @override
  String newChatOr(String first, String second) {
    return '$first nebo $second';
  }

  @override
  String get newChatFindButton => 'Pokračovat';

  @override
  String newChatSearching(String partner) {
    return 'Hledání v $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner nezná nikoho jako $identifier, nebo to nesděluje. Zkontrolujte písmeno po písmenu.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nikdo u $service nemá číslo $number. Zkontrolujte číslici po číslici.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner teď není dostupný. Zkuste to později.';
  }

  @override
  String get identifierEmpty => 'Napište, pod čím je dotyčný v této aplikaci známý.';

  @override
  String get identifierTooLong => 'Je to příliš dlouhé.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'V $partner se lidé znají podle: $kinds.';
  }

  @override
  String get identifierBadEmail => 'To není úplná e-mailová adresa.';

  @override
  String get identifierBadPhone => 'Toto není telefonní číslo s předvolbou země, například +49 151 12345678.';

  @override
  String get identifierBadName => 'To tam nemůže být uživatelské jméno. Zkontrolujte písmeno po písmenu.';

  @override
  String shareTitle(String partner) {
    return '$partner se dozví vaše číslo';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Lidé, kterým v $partner píšete, vidí vaše telefonní číslo, $number. Ptáme se jednou pro každou aplikaci.';
  }

  @override
  String shareYes(String name) {
    return 'Co dostane $name';
  }

  @override
  String get shareNo => 'Co se nesdílí';

  @override
  String get shareNumber => 'Vaše telefonní číslo';

  @override
  String get shareMessages => 'Zprávy, které posíláte';

  @override
  String get shareName => 'Vaše jméno a obrázek';

  @override
  String get sharePresence => 'Zda jste online';

  @override
  String get shareAddress => 'Kde jste a jakou má váš telefon adresu v síti';

  @override
  String get shareAgree => 'Souhlasit a psát';

  @override
  String onboardingStep(int step, int steps) {
    return 'Krok $step z $steps';
  }

  @override
  String get onboardingStartTitle => 'Pište lidem v jiných aplikacích';

  @override
  String get onboardingStartBody => 'Evropské právo umožňuje lidem v různých komunikačních aplikacích psát si navzájem. Vy vybíráte, zda chcete a s kterými aplikacemi. Kdykoli můžete přestat.';

  @override
  String get onboardingStartButton => 'Začít';

  @override
  String get onboardingClosedTitle => 'S tímto číslem ne';

  @override
  String get onboardingNotYetTitle => 'Ještě ne';

  @override
  String get onboardingExplanationTitle => 'Co je jiné';

  @override
  String get onboardingExplanationBody => 'I tady mají zprávy koncové šifrování. Něco je jiné než v chatech, které znáte.';

  @override
  String get pointOtherPolicy => 'Druhá aplikace má vlastní pravidla';

  @override
  String get pointOtherPolicyBody => 'Co pošlete, uchovává druhá aplikace podle svých zásad soukromí a podmínek.';

  @override
  String get pointNumberIsShared => 'Vaše telefonní číslo se sdílí';

  @override
  String get pointNumberIsSharedBody => 'Dozví se ho lidé, kterým píšete. Nikdo jiný.';

  @override
  String get pointNameAndPictureAreNot => 'Vaše jméno a obrázek ne';

  @override
  String get pointNameAndPictureAreNotBody => 'Ani to, zda jste online.';

  @override
  String get pointNoGroups => 'Dva lidé, žádné skupiny';

  @override
  String get pointNoGroupsBody => 'Chat jste vy a jedna další osoba.';

  @override
  String get pointNoCalls => 'Žádné hovory';

  @override
  String get pointNoCallsBody => 'Volejte v aplikaci, kterou máte oba.';

  @override
  String get pointNoStickersStatusTimers => 'Žádné nálepky, stavy ani mizející zprávy';

  @override
  String get pointNoStickersStatusTimersBody => 'Mezi aplikacemi se nepřenášejí.';

  @override
  String get pointBlocksAreOfPeople => 'Blokování platí pro osobu';

  @override
  String get pointBlocksAreOfPeopleBody => 'Kdo je zablokovaný, je zablokovaný v každé aplikaci, kde je jeho číslo známé.';

  @override
  String get onboardingUnderstood => 'Rozumím';

  @override
  String get onboardingAppsTitle => 'Které aplikace vás smějí kontaktovat?';

  @override
  String get onboardingAppsBody => 'Lidé v aplikacích, které vyberete, vám mohou psát. Jejich první zpráva čeká jako žádost. Později to můžete změnit.';

  @override
  String get onboardingAppsNone => 'Zatím nelze vybrat žádnou aplikaci. Causeway vám dá vědět, až nějaká bude.';

  @override
  String get onboardingInboxTitle => 'Kde mají tyto chaty být?';

  @override
  String get onboardingInboxBody => 'Později to můžete změnit. Nic se nepřesouvá.';

  @override
  String get onboardingFinish => 'Zapnout';

  @override
  String get onboardingDoneTitle => 'Chaty s jinými aplikacemi jsou zapnuté';

  @override
  String onboardingDoneBody(String apps) {
    return 'Můžete psát lidem v $apps a oni vám.';
  }

  @override
  String get onboardingDoneButton => 'Napsat někomu';

  @override
  String get onboardingLaterBody => 'Pokračovat tu můžete kdykoli. Zatím není nic zapnuto.';

  @override
  String get onboardingQuit => 'Přestat a zapomenout mé volby';

  @override
  String get layoutCombined => 'Mezi všemi chaty';

  @override
  String get layoutCombinedBody => 'Jeden seznam. Značka ukazuje, ve které aplikaci chat je.';

  @override
  String get layoutSeparate => 'Ve vlastní složce';

  @override
  String get layoutSeparateBody => 'Otevře je jeden řádek ve vašem seznamu.';

  @override
  String get aboutTitle => 'O aplikaci Causeway';

  @override
  String aboutVersion(String version) {
    return 'Verze $version';
  }

  @override
  String get aboutFree => 'Causeway je svobodný software s licencí AGPL-3.0. Každý si může přečíst, jak funguje.';

  @override
  String get aboutLicences => 'Licence použitých částí';

  @override
  String get aboutTranslation => 'Texty v tomto jazyce vytvořil stroj. Žádný rodilý mluvčí je zatím nečetl.';

  @override
  String newAppTitle(String partner) {
    return '$partner je teď dostupný';
  }

  @override
  String get newAppBody => 'Můžete psát lidem tam a oni vám, jakmile to zvolíte.';

  @override
  String get newAppLook => 'Podívat se, co umí';

  @override
  String get aboutSource => 'Zdrojový kód';

  @override
  String get aboutSourceAsk => 'Kdo vám tuto aplikaci dal, dá vám i její zdrojový kód. Požádejte o něj.';

  @override
  String get aboutPrivacy => 'Co se děje s vašimi daty';

  @override
  String get aboutPrivacyChats => 'Co píšete, je šifrované od telefonu k telefonu. Vaše chaty jsou v tomto telefonu, šifrované, a v žádné záloze.';

  @override
  String get aboutPrivacyService => 'Vaše služba a ostatní aplikace vidí, kdo komu píše a kdy. Nevidí co.';

  @override
  String get aboutPrivacyNothing => 'Causeway nic nepočítá, neukazuje reklamu a nic neposílá svým tvůrcům.';

  @override
  String suspendedTitle(String partner) {
    return '$partner je zatím nedostupná aplikace';
  }

  @override
  String get suspendedBody => 'Vaše služba tuto aplikaci pozastavila. Nic se neodesílá a nic nepřichází. Chaty zůstávají v tomto telefonu: lze je číst, exportovat a smazat.';

  @override
  String get suspendedNext => 'Nemusíte nic dělat. Až bude znovu připuštěna, chaty budou samy pokračovat.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner se už neúčastní';
  }

  @override
  String get withdrawnBody => 'Nic se neodesílá a nic nepřichází. Chaty zůstávají v tomto telefonu: lze je číst, exportovat a smazat.';

  @override
  String get withdrawnNext => 'Chcete-li se s těmito lidmi spojit, zeptejte se jich na jiný způsob.';

  @override
  String get nextPartner => 'Co to znamená';

  @override
  String get settingsTitle => 'Nastavení';

  @override
  String get settingsAccount => 'Účet';

  @override
  String get settingsThirdParty => 'Chaty s jinými aplikacemi';

  @override
  String get settingsThirdPartyOn => 'Zapnuto';

  @override
  String get settingsThirdPartyOff => 'Vypnuto';

  @override
  String get settingsThirdPartySetUp => 'Nenastaveno';

  @override
  String get settingsThirdPartyContinue => 'Pokračovat v nastavení';

  @override
  String get settingsThirdPartySwitch => 'Chaty s jinými aplikacemi';

  @override
  String get settingsThirdPartySwitchBody => 'Po vypnutí tyto chaty zůstanou a lze je číst. Nic se neposílá ani nepřijímá.';

  @override
  String get policyConfirmed => 'Vaše služba drží všechny ostatní venku, i když je telefon vypnutý.';

  @override
  String get policyPending => 'Vaše služba zatím nepotvrdila poslední změnu. Dozví se ji, jakmile bude dostupná.';

  @override
  String get policyPhoneOnly => 'Vaše služba nikoho venku nedrží. Dělá to tento telefon.';

  @override
  String get settingsApps => 'Jiné aplikace';

  @override
  String get settingsAppsEmpty => 'V seznamu vaší služby zatím není žádná aplikace.';

  @override
  String get settingsAppsExpired => 'Seznam aplikací je zastaralý. Nové chaty čekají, až bude čerstvý.';

  @override
  String get settingsAppsRefresh => 'Aktualizovat seznam aplikací';

  @override
  String get settingsAppOpen => 'Otevřená';

  @override
  String get settingsAppOn => 'Smí vás kontaktovat';

  @override
  String get settingsAppOff => 'Vypnutá';

  @override
  String get settingsAppReadOnly => 'Jen ke čtení';

  @override
  String partnerReach(String partner) {
    return 'Chaty s $partner';
  }

  @override
  String get partnerReachBody => 'Po vypnutí tyto chaty zůstanou a lze je číst. Nikdo odtamtud vám nemůže psát.';

  @override
  String get partnerChats => 'Co tyto chaty umějí';

  @override
  String get partnerIdentifiers => 'Lidé se tam hledají podle';

  @override
  String get partnerTakes => 'Aplikace přijímá';

  @override
  String get partnerArrival => 'Dojití zpráv';

  @override
  String get partnerReceipts => 'Sděluje se';

  @override
  String get partnerNoReceipts => 'Nesděluje se. Víc než „odesláno“ se nedá vědět.';

  @override
  String get partnerRules => 'Čí pravidla tam platí';

  @override
  String get partnerPrivacy => 'Zásady soukromí';

  @override
  String get partnerTerms => 'Podmínky';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Vlastní kontakt pro zneužití';

  @override
  String get partnerGoneTitle => 'Tato aplikace už v seznamu není';

  @override
  String get partnerGoneBody => 'Chaty, které s lidmi odtamtud máte, lze dál číst.';

  @override
  String get kindText => 'Text';

  @override
  String get kindPhoto => 'fotky';

  @override
  String get kindVoice => 'hlasové zprávy';

  @override
  String get kindVideo => 'videa';

  @override
  String get kindFile => 'soubory';

  @override
  String get kindReply => 'odpovědi';

  @override
  String get kindReaction => 'reakce';

  @override
  String get settingsAppTesting => 'Zkouší se, zatím neotevřená';

  @override
  String get settingsAppSuspended => 'Pozastavená vaší službou';

  @override
  String get settingsAppWithdrawn => 'Už se neúčastní';

  @override
  String get settingsAppNotHere => 'Ve vaší zemi zatím neotevřená';

  @override
  String settingsAppMarkers(String partner) {
    return 'Sdělovat $partner, co jsem četl(a)';
  }

  @override
  String get settingsAppMarkersBody => 'Lidé tam vidí, kdy čtete jejich zprávy.';

  @override
  String settingsAppMuted(String partner) {
    return 'Bez zvuku z $partner';
  }

  @override
  String get settingsAppMutedBody => 'Zprávy odtamtud přicházejí tiše.';

  @override
  String get settingsInbox => 'Místo chatů s jinými aplikacemi';

  @override
  String get settingsWho => 'Kdo mi smí napsat jako první';

  @override
  String get settingsWhoBody => 'Týká se lidí v jiných aplikacích. Chaty, které máte, pokračují.';

  @override
  String get settingsWhoNobody => 'Nikdo';

  @override
  String get settingsWhoNobodyBody => 'Pokračují jen chaty, které máte.';

  @override
  String get settingsWhoWrittenTo => 'Lidé, kterým píšu';

  @override
  String get settingsWhoWrittenToBody => 'Komu jste napsali jako první.';

  @override
  String get settingsWhoContacts => 'Moje kontakty';

  @override
  String get settingsWhoContactsBody => 'Jejich chaty se otevřou bez žádosti.';

  @override
  String get settingsWhoEverybody => 'Všichni';

  @override
  String get settingsWhoEverybodyBody => 'Kontakty přímo. Ostatní jako žádost, o které rozhodnete.';

  @override
  String get contactsTitle => 'Kontakty';

  @override
  String get contactsTake => 'Používat kontakty z telefonu';

  @override
  String get contactsBody => 'Kdo tam má číslo, není cizí a zobrazuje se pod jménem, které mu dáváte. Zůstávají v tomto telefonu.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count čísel je známých',
      few: '$count čísla jsou známá',
      one: 'Jedno číslo je známé',
      zero: 'Žádná čísla nenalezena',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Telefon nedovoluje Causeway číst kontakty. Povolte to v nastavení telefonu a zkuste to znovu.';

  @override
  String get settingsNotifications => 'Oznámení';

  @override
  String get settingsNotifyText => 'Zobrazovat text na zamčené obrazovce';

  @override
  String get settingsNotifyTextBody => 'Jinak jen kdo napsal.';

  @override
  String get settingsNotifyRequests => 'Oznamovat mi žádosti';

  @override
  String get settingsNotifyRequestsBody => 'Nikdy nevydávají zvuk.';

  @override
  String get notifyNative => 'Zprávy vaší vlastní služby';

  @override
  String get notifyThirdParty => 'Zprávy z jiných aplikací';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nových zpráv',
      few: '$count nové zprávy',
      one: 'Nová zpráva',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Odpovědět';

  @override
  String get notifyAskTitle => 'Vědět o nových zprávách';

  @override
  String get notifyAskBody => 'Causeway vám dá vědět, když někdo napíše. Zamčená obrazovka ukáže, kdo napsal, ale žádná slova, pokud nezvolíte jinak.';

  @override
  String get notifyAskYes => 'Povolit oznámení';

  @override
  String get notifyDenied => 'Telefon nezobrazuje oznámení z Causeway. Povolte je v nastavení telefonu.';

  @override
  String get notifyMuted => 'Ztlumené chaty';

  @override
  String get notifyMutedNone => 'Žádný chat není ztlumený. Ztlumíte ho delším podržením v seznamu.';

  @override
  String get notifyPhone => 'Zvuky a další, v nastavení telefonu';

  @override
  String get notifyProblems => 'Neodeslané zprávy';

  @override
  String get notifyKept => 'V chatu zůstává jako koncept.';

  @override
  String get settingsBlocked => 'Zablokovaní lidé';

  @override
  String get settingsPrivacy => 'Soukromí';

  @override
  String get settingsPhone => 'Tento telefon';

  @override
  String get settingsDiagnostics => 'Diagnostika';

  @override
  String get settingsFailedTitle => 'Vaše nastavení se nepodařilo načíst';

  @override
  String get changeTitle => 'Změnit číslo';

  @override
  String get changeUnderWay => 'Mění se';

  @override
  String get changeBody => 'Pro případ, že máte nové telefonní číslo. Stane se toto.';

  @override
  String get changePointStays => 'Vaše chaty zůstanou';

  @override
  String get changePointStaysBody => 'Také nastavení, blokování a bezpečnostní číslo.';

  @override
  String changePointTold(String service) {
    return 'Lidé u $service se to dozví';
  }

  @override
  String get changePointToldBody => 'Ti, se kterými máte chat, se dozví nové číslo.';

  @override
  String get changePointWait => 'Lidé v jiných aplikacích ne';

  @override
  String get changePointWaitBody => 'Chaty s nimi čekají, až budete u každé aplikace souhlasit, že se ho dozví. Pak vás možná budou muset znovu přijmout.';

  @override
  String get changePointOutside => 'S číslem odjinud';

  @override
  String get changePointOutsideBody => 'Chaty s jinými aplikacemi lze jen číst, dokud vaše číslo zase nepatří do Evropského hospodářského prostoru.';

  @override
  String get changePointAccount => 'Potřebujete účet pro nové číslo';

  @override
  String changePointAccountBody(String service) {
    return 'Dá vám ho $service, s heslem nebo kódem. Účet starého čísla se zavře.';
  }

  @override
  String get changeNewNumber => 'Nové číslo';

  @override
  String changeNewNumberBody(String service) {
    return 'S heslem nebo kódem, které vám k němu dala $service.';
  }

  @override
  String get changeGoOnTitle => 'Chaty s jinými aplikacemi mohou s tímto číslem pokračovat';

  @override
  String get changeGoOnBody => 'Jakmile budete u každé aplikace souhlasit, že se ho tam dozví.';

  @override
  String changeConfirmTitle(String number) {
    return 'Změnit na $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Účet čísla $number se zavře. Odsud ho nelze znovu otevřít.';
  }

  @override
  String get changeWorkingTitle => 'Vaše číslo se mění';

  @override
  String get changeWorkingBody => 'Tuto stránku můžete opustit. Jakmile je připojení, pokračuje to samo.';

  @override
  String get changeSigningIn => 'Přihlašování s novým číslem';

  @override
  String get changeLeaving => 'Dokončuje se, co začalo se starým číslem';

  @override
  String get changeClosing => 'Účet starého čísla se zavírá';

  @override
  String get changeDone => 'Hotovo';

  @override
  String get changeLeave => 'Opustit tuto stránku';

  @override
  String changeDoneTitle(String number) {
    return 'Vaše číslo je teď $number';
  }

  @override
  String get changeDoneBody => 'Vaše chaty jsou tam, kde byly.';

  @override
  String get changeOldTitle => 'Vaše staré číslo';

  @override
  String get changeOldOpenTitle => 'Vaše staré číslo je stále otevřené';

  @override
  String changeOldClosed(String number) {
    return 'Účet čísla $number je zavřený. Kdo na něj napíše, dozví se, že neexistuje.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Vaše služba účet čísla $number nezavřela. Požádejte ji o to: co tam lidé pošlou, nevidíte.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Zatím se neví, zda je účet čísla $number zavřený.';
  }

  @override
  String get changeThirdPartyClosed => 'Chaty s jinými aplikacemi lze jen číst';

  @override
  String get changeTellTitle => 'Kdo se smí dozvědět nové číslo?';

  @override
  String get changeTellBody => 'Chaty s lidmi v těchto aplikacích čekají, až jim ho sdělíte.';

  @override
  String get changeTell => 'Sdílet';

  @override
  String changeTellTo(String partner) {
    return 'Sdílet mé nové číslo: $partner';
  }

  @override
  String get warningBadlySigned => 'Nový seznam aplikací není podepsaný vaší službou. Používá se poslední platný.';

  @override
  String get warningRolledBack => 'Vaše služba dala starý seznam aplikací. Používá se poslední platný.';

  @override
  String get warningMalformed => 'Nový seznam aplikací nelze přečíst. Používá se poslední platný.';

  @override
  String get warningNewerForm => 'Nový seznam aplikací potřebuje novější Causeway. Aktualizujte aplikaci.';

  @override
  String get warningFromTheFuture => 'Nový seznam aplikací je z budoucnosti. Zkontrolujte hodiny telefonu.';

  @override
  String get warningTooLarge => 'Nový seznam aplikací je příliš velký. Používá se poslední platný.';

  @override
  String get warningKeyReplacement => 'Klíč, který podepisuje seznam aplikací, se mění. Nemusíte nic dělat.';

  @override
  String get blockedTitle => 'Zablokovaní lidé';

  @override
  String get blockedEmptyTitle => 'Nikdo není zablokovaný';

  @override
  String get blockedEmptyBody => 'Někoho můžete zablokovat z jeho chatu nebo žádosti. Nedozví se to.';

  @override
  String get blockedFailedTitle => 'Seznam se nepodařilo načíst';

  @override
  String blockedSince(String date) {
    return 'Od $date';
  }

  @override
  String get blockedUnblock => 'Odblokovat';

  @override
  String blockedUnblockTitle(String name) {
    return 'Odblokovat: $name?';
  }

  @override
  String get blockedUnblockBody => 'Dotyčný vám může znovu psát, podle pravidel, která jste nastavili.';

  @override
  String get blockedAdd => 'Zablokovat číslo';

  @override
  String get blockedAddBody => 'Kdo má toto číslo, je zablokovaný v každé aplikaci, kde je známé.';

  @override
  String get tourAction => 'Co je bezpečnostní číslo?';

  @override
  String get tourKeyTitle => 'Každé zařízení má klíč';

  @override
  String get tourKeyBody => 'Zprávy se šifrují pro zařízení druhé osoby. Bezpečnostní číslo je klíč zařízení, zapsaný tak, aby se dal porovnat.';

  @override
  String get tourCompareTitle => 'Porovnání ukáže, že nikdo není mezi vámi';

  @override
  String get tourCompareBody => 'Udělejte to jednou, nejlépe když se sejdete. Je číslo na obou telefonech stejné? Pak nikdo jiný nepřečte, co píšete.';

  @override
  String get tourChangeTitle => 'Když se změní, dozvíte se to';

  @override
  String get tourChangeBody => 'Nový telefon má nové číslo. Po porovnání nejde nic na nové zařízení, dokud ho nepřijmete.';

  @override
  String get scanAction => 'Naskenovat kód dotyčného';

  @override
  String get scanHint => 'Namiřte fotoaparát na kód bezpečnostního čísla na druhém telefonu.';

  @override
  String scanSame(String name) {
    return 'Souhlasí. Toto zařízení ($name) teď platí za porovnané.';
  }

  @override
  String get scanDifferent => 'Klíč je jiný. Nevěřte tomuto zařízení, dokud nevíte proč.';

  @override
  String scanNotNamed(String name) {
    return 'Kód patří sem: $name, ale neuvádí žádné z těchto zařízení.';
  }

  @override
  String get scanOtherAccount => 'To je kód jiného účtu.';

  @override
  String get scanNoCode => 'To není kód bezpečnostního čísla.';

  @override
  String get scanAgain => 'Skenovat znovu';

  @override
  String get scanNoCamera => 'Fotoaparát teď nelze použít. Možná ho používá jiná aplikace.';

  @override
  String get scanExplain => 'Fotoaparát hledá kód na druhém telefonu a nic jiného. Žádný snímek se neuchovává.';

  @override
  String get safetyTitle => 'Bezpečnostní číslo';

  @override
  String safetyExplained(String name) {
    return 'Porovnejte je ($name), vedle sebe nebo předčítáním po telefonu. Pokud jsou stejná, nikdo není mezi vámi.';
  }

  @override
  String get safetyMine => 'Váš telefon';

  @override
  String get safetyCode => 'Kód vašeho bezpečnostního čísla';

  @override
  String safetyCodeBody(String name) {
    return 'Totéž jako kód: $name ho může naskenovat ve své aplikaci.';
  }

  @override
  String get safetyTheirs => 'Zařízení dotyčného';

  @override
  String get safetyNone => 'Druhá aplikace zatím neukázala žádné zařízení. Ukáže, až si budete psát.';

  @override
  String get safetyFailedTitle => 'Zařízení se nepodařilo načíst';

  @override
  String safetyDevice(String number) {
    return 'Zařízení $number';
  }

  @override
  String get safetyInactive => 'Už se nepoužívá';

  @override
  String get safetyNoKey => 'Jeho klíč zatím nebyl vidět.';

  @override
  String get trustUndecided => 'Nové. Nic nedostane, dokud ho nepřijmete.';

  @override
  String get trustFirstUse => 'Přijaté, neporovnané';

  @override
  String get trustVerified => 'Porovnané a přijaté';

  @override
  String get trustRefused => 'Odmítnuté. Nic nedostává.';

  @override
  String get trustChanged => 'Jeho klíč se změnil. Nic se neodešle, dokud nerozhodnete.';

  @override
  String get safetyMatches => 'Souhlasí';

  @override
  String get safetyAcceptWithout => 'Přijmout bez porovnání';

  @override
  String get safetyRefuse => 'Odmítnout toto zařízení';

  @override
  String get safetyConfirmTitle => 'Souhlasí všechny číslice?';

  @override
  String get safetyConfirmBody => 'Pak toto zařízení platí za porovnané a dozvíte se to dřív, než vaše zprávy dostane jiné zařízení.';

  @override
  String get infoTitle => 'Zpráva';

  @override
  String get infoState => 'V jakém je stavu';

  @override
  String get infoWay => 'Její cesta';

  @override
  String get infoFailedTitle => 'O této zprávě se nic neví';

  @override
  String infoWritten(String when) {
    return 'Napsáno: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Došlo: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Převzal server: $when';
  }

  @override
  String get infoWaits => 'Proč čeká';

  @override
  String get infoFailed => 'Proč nebyla odeslána';

  @override
  String get infoUnreadable => 'Proč ji nelze zobrazit';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Ze zařízení dotyčného $number';
  }

  @override
  String get infoCopy => 'Kopírovat, co se stalo';

  @override
  String get infoCopied => 'Zkopírováno. Není v tom ani slovo zprávy.';

  @override
  String get traceStored => 'Uložena v tomto telefonu';

  @override
  String get traceWaiting => 'Čeká';

  @override
  String get tracePreparing => 'Připravuje se';

  @override
  String get tracePrepared => 'Připravena';

  @override
  String get traceUploading => 'Nahrává se';

  @override
  String get traceUploaded => 'Nahrána k vaší službě';

  @override
  String get traceDownloading => 'Stahuje se';

  @override
  String get traceDownloaded => 'Stažena a ověřena';

  @override
  String get traceSealed => 'Zašifrována';

  @override
  String get traceSentAgain => 'Předána znovu';

  @override
  String get traceAcknowledged => 'Má ji vaše služba';

  @override
  String get traceFoundInArchive => 'Nalezena v archivu vaší služby';

  @override
  String get traceDelivered => 'Má ji druhé zařízení';

  @override
  String get traceRead => 'Přečtena';

  @override
  String get traceFailed => 'Neodesláno';

  @override
  String get traceReceived => 'Přijata a dešifrována';

  @override
  String get traceUnreadable => 'Nepodařilo se dešifrovat';

  @override
  String get traceRepaired => 'Nakonec se dešifrovala';

  @override
  String get traceRefused => 'Odmítnuta';

  @override
  String get diagnosticsShare => 'Poslat někomu, kdo pomůže';

  @override
  String get bundleTitle => 'Zpráva pro podporu';

  @override
  String get bundleBody => 'To je vše, co se odešle. Není v tom, co jste psali, komu ani s jakými klíči. Nejdřív si to přečtěte.';

  @override
  String get diagnosticsTitle => 'Diagnostika';

  @override
  String get diagnosticsBody => 'Co tento telefon ví o svém připojení. Není v tom žádná zpráva, jméno ani klíč.';

  @override
  String get diagnosticsConnection => 'Připojení';

  @override
  String get diagnosticsConnectionOnline => 'Připojeno, aktuální';

  @override
  String get diagnosticsStorage => 'Úložiště';

  @override
  String get diagnosticsStorageOk => 'V pořádku';

  @override
  String get diagnosticsStorageFull => 'Plné';

  @override
  String get diagnosticsStorageDamaged => 'Poškozené';

  @override
  String get diagnosticsArchive => 'Archiv vaší služby';

  @override
  String get diagnosticsArchiveThere => 'Je. Co přišlo, když jste tu nebyli, se dožene.';

  @override
  String get diagnosticsArchiveNone => 'Není. Co se ztratí mezi službami, ztratí se nepozorovaně.';

  @override
  String get diagnosticsArchiveUnknown => 'Zatím se neví';

  @override
  String get diagnosticsPartners => 'Seznam aplikací';

  @override
  String get diagnosticsPartnersNone => 'Zatím žádný';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Číslo $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Toto zařízení';

  @override
  String get diagnosticsWarning => 'Potíž se seznamem aplikací';

  @override
  String get diagnosticsPolicy => 'Kdo vás smí kontaktovat';

  @override
  String get diagnosticsNumberChange => 'Poslední změna čísla';

  @override
  String get diagnosticsCopied => 'Zkopírováno';

  @override
  String get diagnosticsCopy => 'Kopírovat';

  @override
  String get attachAction => 'Přiložit';

  @override
  String get attachPhoto => 'Vyfotit';

  @override
  String get attachVideo => 'Natočit video';

  @override
  String get attachGallery => 'Fotky a videa';

  @override
  String get attachFailed => 'Telefon to nedokázal předat. Zkuste to znovu.';

  @override
  String get refusedCamera => 'Causeway nesmí používat fotoaparát';

  @override
  String get refusedPhotos => 'Causeway nesmí vidět vaše fotky';

  @override
  String get refusedMicrophone => 'Causeway nesmí používat mikrofon';

  @override
  String get refusedBody => 'Povolte to v nastavení telefonu a zkuste to znovu.';

  @override
  String sendTo(String name) {
    return 'Poslat: $name';
  }

  @override
  String get previewCaption => 'Popisek';

  @override
  String get previewAlt => 'Popis';

  @override
  String get previewAltBody => 'Předčítá se v tomto telefonu. Neposílá se: co mají ostatní o obrázku vědět, patří do popisku.';

  @override
  String get previewTrim => 'Část k odeslání';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Upraveno, aby se vešlo do $size, což je tu nejvíc.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Má $size. Nejvíc, co tu lze poslat, je $most.';
  }

  @override
  String get previewNotTaken => 'Takové soubory v tomto chatu posílat nelze.';

  @override
  String get previewKeepsAll => 'Posílá se tak, jak je, se vším, co soubor obsahuje: často i kde a kdy vznikl.';

  @override
  String get previewCanRun => 'Může běžet jako program. Některé aplikace takové soubory odmítají nebo před nimi varují.';

  @override
  String get previewDisguised => 'Je to něco jiného, než říká název. Některé aplikace takové soubory odmítají nebo před nimi varují.';

  @override
  String get previewFailedTitle => 'Toto nelze odeslat';

  @override
  String get voiceRecord => 'Nahrát hlasovou zprávu';

  @override
  String get voiceHint => 'Držte mikrofon, když mluvíte, a puštěním odešlete.';

  @override
  String get voiceSlide => 'Zrušíte přejetím stranou';

  @override
  String get voiceRecording => 'Nahrávání';

  @override
  String get voicePaused => 'Nahrávání pozastaveno';

  @override
  String get voicePause => 'Pozastavit nahrávání';

  @override
  String get voiceResume => 'Pokračovat v nahrávání';

  @override
  String get voiceDelete => 'Smazat nahrávku';

  @override
  String get voiceDeleteTitle => 'Smazat tuto nahrávku?';

  @override
  String get voiceDeleteBody => 'Nikdo ji nedostal a nelze ji vrátit.';

  @override
  String voiceUnsent(String length) {
    return 'Neodeslaná hlasová zpráva, $length';
  }

  @override
  String get voiceDiscard => 'Zahodit';

  @override
  String get voiceNoMicrophone => 'Mikrofon teď nelze použít. Možná ho používá jiná aplikace.';

  @override
  String get kindPhotos => 'Fotky';

  @override
  String get kindVoices => 'Hlasové zprávy';

  @override
  String get kindVideos => 'Videa';

  @override
  String get kindFiles => 'Soubory';

  @override
  String get qualityHd => 'Vysoká kvalita';

  @override
  String get qualityHdBody => 'Fotky a videa jsou ostřejší a spotřebují víc dat.';

  @override
  String get autoAlways => 'V každé síti';

  @override
  String get autoWifi => 'Jen přes Wi-Fi';

  @override
  String get autoNever => 'Nikdy';

  @override
  String get storageTitle => 'Úložiště a data';

  @override
  String get storageDownload => 'Stahuje se bez ptaní';

  @override
  String get storageDownloadBody => 'Vše ostatní se stáhne, když na to klepnete. Od lidí, kteří jen žádají o kontakt, nic.';

  @override
  String get storageSending => 'Co posíláte';

  @override
  String get storageLowData => 'Méně dat pro hlasové zprávy';

  @override
  String get storageLowDataBody => 'O třetinu méně a o trochu méně zřetelné.';

  @override
  String get storageUse => 'Využití úložiště';

  @override
  String storageTotal(String size) {
    return 'Celkem $size';
  }

  @override
  String get storageByKind => 'Podle druhu';

  @override
  String get storageByChat => 'Podle chatu';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count položek, $size',
      few: '$count položky, $size',
      one: '1 položka, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Odstranit vše: $what';
  }

  @override
  String get storageOlder => 'Odstranit starší';

  @override
  String get storageMonth => 'Starší než měsíc';

  @override
  String get storageMonths => 'Starší než tři měsíce';

  @override
  String get storageYear => 'Starší než rok';

  @override
  String storageConfirmSize(String size) {
    return 'Uvolní se $size.';
  }

  @override
  String get storageConfirm => 'Zprávy zůstanou. Co jste dostali, lze znovu stáhnout, jen dokud to má služba odesílatele.';

  @override
  String get storageYes => 'Odstranit';

  @override
  String storageFreed(String size) {
    return 'Uvolnilo se $size.';
  }

  @override
  String get storageFreedNothing => 'Nebylo co odstranit.';

  @override
  String get storageEmptyTitle => 'V tomto telefonu nejsou média';

  @override
  String get storageEmptyBody => 'Tady se počítají fotky, hlasové zprávy, videa a soubory z vašich chatů.';

  @override
  String get storageFailedTitle => 'Využití úložiště se nepodařilo načíst';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chat s jinou aplikací: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'v $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension',
        'AD': 'Andorra',
        'AE': 'Spojené arabské emiráty',
        'AF': 'Afghánistán',
        'AG': 'Antigua a Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albánie',
        'AM': 'Arménie',
        'AO': 'Angola',
        'AQ': 'Antarktida',
        'AR': 'Argentina',
        'AS': 'Americká Samoa',
        'AT': 'Rakousko',
        'AU': 'Austrálie',
        'AW': 'Aruba',
        'AX': 'Ålandy',
        'AZ': 'Ázerbájdžán',
        'BA': 'Bosna a Hercegovina',
        'BB': 'Barbados',
        'BD': 'Bangladéš',
        'BE': 'Belgie',
        'BF': 'Burkina Faso',
        'BG': 'Bulharsko',
        'BH': 'Bahrajn',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Svatý Bartoloměj',
        'BM': 'Bermudy',
        'BN': 'Brunej',
        'BO': 'Bolívie',
        'BQ': 'Karibské Nizozemsko',
        'BR': 'Brazílie',
        'BS': 'Bahamy',
        'BT': 'Bhútán',
        'BV': 'Bouvetův ostrov',
        'BW': 'Botswana',
        'BY': 'Bělorusko',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kokosové ostrovy',
        'CD': 'Kongo – Kinshasa',
        'CF': 'Středoafrická republika',
        'CG': 'Kongo – Brazzaville',
        'CH': 'Švýcarsko',
        'CI': 'Pobřeží slonoviny',
        'CK': 'Cookovy ostrovy',
        'CL': 'Chile',
        'CM': 'Kamerun',
        'CN': 'Čína',
        'CO': 'Kolumbie',
        'CP': 'Clippertonův ostrov',
        'CQ': 'Sark',
        'CR': 'Kostarika',
        'CU': 'Kuba',
        'CV': 'Kapverdy',
        'CW': 'Curaçao',
        'CX': 'Vánoční ostrov',
        'CY': 'Kypr',
        'CZ': 'Česko',
        'DE': 'Německo',
        'DG': 'Diego García',
        'DJ': 'Džibutsko',
        'DK': 'Dánsko',
        'DM': 'Dominika',
        'DO': 'Dominikánská republika',
        'DZ': 'Alžírsko',
        'EA': 'Ceuta a Melilla',
        'EC': 'Ekvádor',
        'EE': 'Estonsko',
        'EG': 'Egypt',
        'EH': 'Západní Sahara',
        'ER': 'Eritrea',
        'ES': 'Španělsko',
        'ET': 'Etiopie',
        'FI': 'Finsko',
        'FJ': 'Fidži',
        'FK': 'Falklandské ostrovy',
        'FM': 'Mikronésie',
        'FO': 'Faerské ostrovy',
        'FR': 'Francie',
        'GA': 'Gabon',
        'GB': 'Spojené království',
        'GD': 'Grenada',
        'GE': 'Gruzie',
        'GF': 'Francouzská Guyana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Grónsko',
        'GM': 'Gambie',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Rovníková Guinea',
        'GR': 'Řecko',
        'GS': 'Jižní Georgie a Jižní Sandwichovy ostrovy',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'Hongkong – ZAO Číny',
        'HM': 'Heardův ostrov a McDonaldovy ostrovy',
        'HN': 'Honduras',
        'HR': 'Chorvatsko',
        'HT': 'Haiti',
        'HU': 'Maďarsko',
        'IC': 'Kanárské ostrovy',
        'ID': 'Indonésie',
        'IE': 'Irsko',
        'IL': 'Izrael',
        'IM': 'Ostrov Man',
        'IN': 'Indie',
        'IO': 'Britské indickooceánské území',
        'IQ': 'Irák',
        'IR': 'Írán',
        'IS': 'Island',
        'IT': 'Itálie',
        'JE': 'Jersey',
        'JM': 'Jamajka',
        'JO': 'Jordánsko',
        'JP': 'Japonsko',
        'KE': 'Keňa',
        'KG': 'Kyrgyzstán',
        'KH': 'Kambodža',
        'KI': 'Kiribati',
        'KM': 'Komory',
        'KN': 'Svatý Kryštof a Nevis',
        'KP': 'Severní Korea',
        'KR': 'Jižní Korea',
        'KW': 'Kuvajt',
        'KY': 'Kajmanské ostrovy',
        'KZ': 'Kazachstán',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'Svatá Lucie',
        'LI': 'Lichtenštejnsko',
        'LK': 'Srí Lanka',
        'LR': 'Libérie',
        'LS': 'Lesotho',
        'LT': 'Litva',
        'LU': 'Lucembursko',
        'LV': 'Lotyšsko',
        'LY': 'Libye',
        'MA': 'Maroko',
        'MC': 'Monako',
        'MD': 'Moldavsko',
        'ME': 'Černá Hora',
        'MF': 'Svatý Martin (Francie)',
        'MG': 'Madagaskar',
        'MH': 'Marshallovy ostrovy',
        'MK': 'Severní Makedonie',
        'ML': 'Mali',
        'MM': 'Myanmar (Barma)',
        'MN': 'Mongolsko',
        'MO': 'Macao – ZAO Číny',
        'MP': 'Severní Mariany',
        'MQ': 'Martinik',
        'MR': 'Mauritánie',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauricius',
        'MV': 'Maledivy',
        'MW': 'Malawi',
        'MX': 'Mexiko',
        'MY': 'Malajsie',
        'MZ': 'Mosambik',
        'NA': 'Namibie',
        'NC': 'Nová Kaledonie',
        'NE': 'Niger',
        'NF': 'Norfolk',
        'NG': 'Nigérie',
        'NI': 'Nikaragua',
        'NL': 'Nizozemsko',
        'NO': 'Norsko',
        'NP': 'Nepál',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nový Zéland',
        'OM': 'Omán',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Francouzská Polynésie',
        'PG': 'Papua-Nová Guinea',
        'PH': 'Filipíny',
        'PK': 'Pákistán',
        'PL': 'Polsko',
        'PM': 'Saint-Pierre a Miquelon',
        'PN': 'Pitcairnovy ostrovy',
        'PR': 'Portoriko',
        'PS': 'Palestinská území',
        'PT': 'Portugalsko',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Katar',
        'RE': 'Réunion',
        'RO': 'Rumunsko',
        'RS': 'Srbsko',
        'RU': 'Rusko',
        'RW': 'Rwanda',
        'SA': 'Saúdská Arábie',
        'SB': 'Šalamounovy ostrovy',
        'SC': 'Seychely',
        'SD': 'Súdán',
        'SE': 'Švédsko',
        'SG': 'Singapur',
        'SH': 'Svatá Helena',
        'SI': 'Slovinsko',
        'SJ': 'Špicberky a Jan Mayen',
        'SK': 'Slovensko',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somálsko',
        'SR': 'Surinam',
        'SS': 'Jižní Súdán',
        'ST': 'Svatý Tomáš a Princův ostrov',
        'SV': 'Salvador',
        'SX': 'Svatý Martin (Nizozemsko)',
        'SY': 'Sýrie',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks a Caicos',
        'TD': 'Čad',
        'TF': 'Francouzská jižní území',
        'TG': 'Togo',
        'TH': 'Thajsko',
        'TJ': 'Tádžikistán',
        'TK': 'Tokelau',
        'TL': 'Východní Timor',
        'TM': 'Turkmenistán',
        'TN': 'Tunisko',
        'TO': 'Tonga',
        'TR': 'Turecko',
        'TT': 'Trinidad a Tobago',
        'TV': 'Tuvalu',
        'TW': 'Tchaj-wan',
        'TZ': 'Tanzanie',
        'UA': 'Ukrajina',
        'UG': 'Uganda',
        'UM': 'Menší odlehlé ostrovy USA',
        'US': 'Spojené státy',
        'UY': 'Uruguay',
        'UZ': 'Uzbekistán',
        'VA': 'Vatikán',
        'VC': 'Svatý Vincenc a Grenadiny',
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
        'ZA': 'Jihoafrická republika',
        'ZM': 'Zambie',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
