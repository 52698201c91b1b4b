// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Bulgarian (`bg`).
class AppLocalizationsBg extends AppLocalizations {
  AppLocalizationsBg([String locale = 'bg']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Приемане';

  @override
  String get actionAgain => 'Нов опит';

  @override
  String get actionBack => 'Назад';

  @override
  String get actionBlock => 'Блокиране';

  @override
  String get actionCancel => 'Отказ';

  @override
  String get actionClose => 'Затваряне';

  @override
  String get actionContinue => 'Продължаване';

  @override
  String get actionCopy => 'Копиране на текста';

  @override
  String get actionDismiss => 'Не сега';

  @override
  String get actionDone => 'Готово';

  @override
  String get actionMore => 'Още';

  @override
  String get actionOpenSettings => 'Отваряне на настройките';

  @override
  String get actionRefuse => 'Отхвърляне';

  @override
  String get actionReport => 'Докладване';

  @override
  String get actionSearch => 'Търсене';

  @override
  String get actionSetUp => 'Настройване';

  @override
  String get actionSignInAgain => 'Влизане отново';

  @override
  String get actionUndo => 'Отмяна';

  @override
  String get loading => 'Зареждане';

  @override
  String get linkCopied => 'Копирано';

  @override
  String listAnd(String first, String last) {
    return '$first и $last';
  }

  @override
  String get openingTitle => 'Чатовете ви се отварят';

  @override
  String get openingFailedTitle => 'Чатовете ви не можаха да се отворят';

  @override
  String get openingRecover => 'Спасяване на четимото';

  @override
  String get openingRecoverExplained => 'Повреденият файл остава непроменен до новия. Хората, на които пишете, ще видят нов номер за сигурност.';

  @override
  String get openingRecovering => 'Чатовете ви се възстановяват';

  @override
  String get openingAnew => 'Изтриване и влизане отново';

  @override
  String get openingAnewExplained => 'Ако това не помогне, ключът е изгубен, например след нулиране или с резервно копие от друг телефон. Тогава никой не може да прочете чатовете на този телефон. Можете да ги изтриете тук и да влезете отново.';

  @override
  String get openingAnewQuestion => 'Да се изтрият ли чатовете на този телефон?';

  @override
  String get openingAnewConsequence => 'Не могат да бъдат върнати. Хората, на които пишете, ще видят нов номер за сигурност.';

  @override
  String get recoveredTitle => 'Чатовете ви са възстановени';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Спасени са $count съобщения.',
      one: 'Спасено е едно съобщение.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Спасени са $count чата.',
      one: 'Спасен е един чат.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count съобщения още чакат изпращане. Ще заминат сами.',
      one: 'Едно съобщение още чака изпращане. Ще замине само.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'До $count съобщения и чата не можаха да се прочетат.',
      one: 'Едно съобщение или чат не можа да се прочете.',
      zero: 'Доколкото се знае, нищо не липсва.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Хората, на които пишете, виждат нов номер за сигурност. Сравнете го отново с тези, с които сте го сравнявали.';

  @override
  String get recoveredAside => 'Повреденият файл е запазен. Изтрийте го, когато нищо не ви липсва.';

  @override
  String get recoveredDelete => 'Изтриване на повредения файл';

  @override
  String get recoveredDeleted => 'Повреденият файл е изтрит.';

  @override
  String get welcomeTitle => 'Едно приложение. И за хората в други приложения.';

  @override
  String get welcomeBody => 'С Causeway пишете на хора, които ползват друго приложение за съобщения, с шифроване от край до край и от номера, който имате.';

  @override
  String get welcomePointEncrypted => 'Винаги шифровано от край до край. По друг начин нищо не се изпраща.';

  @override
  String get welcomePointShared => 'Хората в други приложения научават телефонния ви номер и нищо друго за вас.';

  @override
  String get welcomePointYours => 'Изключено, докато не го включите. Вие избирате кои приложения могат да се свързват с вас.';

  @override
  String get welcomeStart => 'Започване с моя номер';

  @override
  String get numberTitle => 'Вашият телефонен номер';

  @override
  String get numberBody => 'По него ви познават. Пише се с кода на държавата.';

  @override
  String get numberCountry => 'Държава';

  @override
  String get numberCountryOther => 'Друга държава: въведете + и нейния код';

  @override
  String get numberCountrySearch => 'Търсене на държава';

  @override
  String get numberCountryNone => 'В списъка няма държава с това име. Въведете в номера + и кода.';

  @override
  String get numberCountriesInside => 'Европейско икономическо пространство';

  @override
  String get numberCountriesOutside => 'Други държави';

  @override
  String get numberField => 'Телефонен номер';

  @override
  String get numberEligibleTitle => 'С този номер са възможни чатове с други приложения';

  @override
  String get numberEligibleBody => 'Той принадлежи към Европейското икономическо пространство, където законът отваря приложенията за съобщения едно към друго. По-късно решавате дали да ги ползвате.';

  @override
  String get numberOutsideTitle => 'С този номер няма чатове с други приложения';

  @override
  String get numberOutsideBody => 'Те са за номера от Европейското икономическо пространство. Всичко друго работи. Важен е номерът, а не къде сте.';

  @override
  String get eligibilityInEea => 'Номерът принадлежи към Европейското икономическо пространство.';

  @override
  String get eligibilityOutsideEea => 'Номерът принадлежи към регион извън Европейското икономическо пространство.';

  @override
  String get eligibilityNoRegion => 'Номерът не принадлежи на никоя държава. Проверете първите цифри.';

  @override
  String get eligibilityNotInternational => 'Напишете номера с + и кода на държавата, например +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Това не е телефонен номер. В него има само цифри след знака +.';

  @override
  String get eligibilityUnknownCountryCode => 'Никоя държава няма този код. Проверете цифрите след +.';

  @override
  String get eligibilityTooShort => 'Номерът е твърде къс за държавата си. Липсват ли цифри?';

  @override
  String get eligibilityTooLong => 'Номерът е твърде дълъг за държавата си. Има ли цифра в повече?';

  @override
  String get eligibilityNotAssigned => 'Държавата не е давала такъв номер. Проверете цифрите.';

  @override
  String get eligibilityMore => 'Кои номера важат';

  @override
  String get eligibilityTitle => 'Кои номера важат';

  @override
  String get eligibilityNumber => 'Важен е номерът, а не къде сте';

  @override
  String get eligibilityNumberBody => 'Европейското право отваря приложенията за съобщения едно към друго за хора, чийто номер принадлежи към Европейското икономическо пространство. При пътуване нищо не се променя.';

  @override
  String get eligibilityBoth => 'И двамата';

  @override
  String get eligibilityBothBody => 'И другият човек трябва да е в Европейското икономическо пространство. Където хората са известни с номера си, важи този номер; за останалите гарантира тяхното приложение.';

  @override
  String get eligibilityLeaving => 'Ако номерът ви се промени';

  @override
  String get eligibilityLeavingBody => 'С номер от другаде чатовете ви с други приложения остават на този телефон и могат да се четат. В тях нищо не се изпраща и получава, докато отново нямате номер оттук.';

  @override
  String get signInTitle => 'Влизане';

  @override
  String get signInBody => 'Вашата услуга поддържа профила ви. От нея имате парола или код.';

  @override
  String signInAs(String number) {
    return 'Влизане като $number';
  }

  @override
  String get signInService => 'Вашата услуга';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Парола';

  @override
  String get signInSecretShow => 'Показване на паролата';

  @override
  String get signInSecretHide => 'Скриване на паролата';

  @override
  String get signInWithToken => 'Имам код за вход';

  @override
  String get signInWithPassword => 'Имам парола';

  @override
  String get signInToken => 'Код за вход';

  @override
  String get signInButton => 'Влизане';

  @override
  String get signInStoring => 'Телефонът се подготвя';

  @override
  String signInConnecting(String service) {
    return 'Свързване с $service';
  }

  @override
  String get signInMissingService => 'Напишете името на вашата услуга, например home.example.';

  @override
  String get signInMissingSecret => 'Напишете паролата или кода от вашата услуга.';

  @override
  String signInSlow(String service) {
    return '$service още не е отговорила. Causeway продължава да опитва. Можете да изчакате или да продължите и да погледнете по-късно.';
  }

  @override
  String get signInGoOn => 'Продължаване без чакане';

  @override
  String get signInRefused => 'Вашата услуга не познава този номер с тази парола. Проверете и двете.';

  @override
  String get signInBadAddress => 'Няма услуга с това име. Проверете го.';

  @override
  String get signInStartOver => 'Започване отначало с друг номер или услуга';

  @override
  String signInAgainBody(String service) {
    return '$service вече не приема паролата или кода на този телефон. Чатовете ви остават.';
  }

  @override
  String get removeAccount => 'Премахване на профила от този телефон';

  @override
  String get removeAccountTitle => 'Да се премахне ли профилът и да се изтрият ли всички чатове?';

  @override
  String removeAccountBody(String service) {
    return 'Всички чатове и съобщения на този телефон се изтриват. Не се пазят никъде другаде и не могат да се върнат. Профилът ви в $service остава; когато влезете отново, хората виждат нов номер за сигурност.';
  }

  @override
  String get removeAccountYes => 'Изтриване на всичко';

  @override
  String get inboxTitle => 'Чатове';

  @override
  String get inboxThirdPartyTitle => 'Чатове с други приложения';

  @override
  String get inboxArchiveTitle => 'Архивирани чатове';

  @override
  String get inboxEmptyTitle => 'Още няма чатове';

  @override
  String get inboxEmptyBody => 'Пишете на някого и чатът ще се появи тук.';

  @override
  String get inboxEmptyUnreadTitle => 'Всичко е прочетено';

  @override
  String get inboxEmptyUnreadBody => 'Няма непрочетени чатове.';

  @override
  String get inboxEmptyArchiveTitle => 'Архивът е празен';

  @override
  String get inboxEmptyArchiveBody => 'Плъзнете чат настрани, за да го сложите тук.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Няма чатове в $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Пишете на някого там и чатът ще се появи тук.';

  @override
  String get inboxFailedTitle => 'Чатовете ви не можаха да се прочетат';

  @override
  String get inboxFilterAll => 'Всички';

  @override
  String get inboxFilterUnread => 'Непрочетени';

  @override
  String get inboxNewChat => 'Нов чат';

  @override
  String get inboxSettings => 'Настройки';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count заявки',
      one: 'Една заявка',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Писаха ви хора, които не познавате';

  @override
  String get inboxThirdPartyRow => 'Чатове с други приложения';

  @override
  String get inboxArchivedRow => 'Архивирани';

  @override
  String inboxDraft(String text) {
    return 'Чернова: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Вие: $text';
  }

  @override
  String get inboxNothingYet => 'Още нищо не е написано';

  @override
  String get inboxPinned => 'Закачен';

  @override
  String get inboxMuted => 'Заглушен';

  @override
  String get inboxMarkedUnread => 'Отбелязан като непрочетен';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count непрочетени съобщения',
      one: 'Едно непрочетено съобщение',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count непрочетени чата',
      one: 'един непрочетен чат',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'в $partner';
  }

  @override
  String get inboxPin => 'Закачане';

  @override
  String get inboxUnpin => 'Откачане';

  @override
  String get inboxMute => 'Заглушаване';

  @override
  String get inboxUnmute => 'Включване на звука';

  @override
  String get inboxMuteHour => 'За един час';

  @override
  String get inboxMuteDay => 'За един ден';

  @override
  String get inboxMuteAlways => 'Докато не включа звука';

  @override
  String get inboxArchive => 'Архивиране';

  @override
  String get inboxUnarchive => 'Изваждане от архива';

  @override
  String inboxArchivedNow(String name) {
    return 'Чатът с $name е в архива.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Чатът с $name е изваден от архива.';
  }

  @override
  String get inboxMarkRead => 'Отбелязване като прочетен';

  @override
  String get inboxMarkUnread => 'Отбелязване като непрочетен';

  @override
  String get inboxYesterday => 'Вчера';

  @override
  String get inboxToday => 'Днес';

  @override
  String get noticeTitle => 'Пишете на хора в други приложения';

  @override
  String noticeBody(String apps) {
    return 'Оттук вече можете да пишете в: $apps. Изключено е, докато не го настроите.';
  }

  @override
  String get bannerToken => 'Кодът ви за вход скоро изтича. Въведете нов, за да продължат да идват съобщения.';

  @override
  String get bannerOffline => 'Няма връзка. Написаното се пази и се изпраща по-късно.';

  @override
  String get bannerConnecting => 'Свързване…';

  @override
  String get bannerUntrusted => 'Тази мрежа не пуска Causeway до вашата услуга. Wi-Fi иска ли първо да влезете?';

  @override
  String get bannerStorageFull => 'Телефонът е пълен. Освободете място: дотогава съобщения не могат да се запазват.';

  @override
  String get bannerStorageDamaged => 'Файлът с чатовете ви е повреден. Затворете Causeway и го отворете отново, за да го възстановите.';

  @override
  String get stopCredentialsRefused => 'Вашата услуга отхвърли номера или паролата. Влезте отново.';

  @override
  String get stopAccountDisabled => 'Вашата услуга е изключила този профил. Попитайте защо.';

  @override
  String get stopNoSafeLogin => 'Вашата услуга не предлага сигурен начин за вход. Паролата не беше изпратена. Съобщете на вашата услуга.';

  @override
  String get stopUntrustedServer => 'Сървърът не може да докаже, че е вашата услуга. Нищо не беше изпратено. Опитайте с друга мрежа.';

  @override
  String get stopReplaced => 'В този профил е влязъл друг телефон. Само един може да е активен.';

  @override
  String get stopBadAddress => 'Адресът на вашата услуга не е валиден. Влезте отново.';

  @override
  String get searchHint => 'Думи от съобщенията ви';

  @override
  String get searchClear => 'Изчистване';

  @override
  String get searchEmptyTitle => 'Търсене в съобщенията ви';

  @override
  String get searchEmptyBody => 'Въведете дума или началото ѝ. Нищо не напуска този телефон.';

  @override
  String get searchNothingTitle => 'Нищо не е намерено';

  @override
  String get searchNothingBody => 'Никое съобщение не съдържа всички тези думи.';

  @override
  String searchMore(int count) {
    return 'Това са $count най-нови. Добавете дума, за да намерите по-стари.';
  }

  @override
  String get chatMessageHint => 'Съобщение';

  @override
  String get chatSend => 'Изпращане';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % от това, което се събира в едно съобщение';
  }

  @override
  String get chatEmptyTitle => 'Поздравете';

  @override
  String get chatEmptyNative => 'Съобщенията тук са шифровани от край до край.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name ползва $partner. Съобщенията са шифровани от край до край; за това, което $partner получава, важат условията на това приложение.';
  }

  @override
  String get chatFailedTitle => 'Този чат не можа да се прочете';

  @override
  String chatOn(String partner) {
    return 'в $partner';
  }

  @override
  String get chatNotConnected => 'Няма връзка';

  @override
  String get chatThirdParty => 'Чат с друго приложение';

  @override
  String chatPartnerBanner(String partner) {
    return 'Този човек ползва $partner. За това, което изпращате, важат политиката за поверителност и условията на това приложение.';
  }

  @override
  String get chatSafety => 'Номер за сигурност и устройства';

  @override
  String get chatJumpToNewest => 'Към най-новото съобщение';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Към най-новото съобщение, $count непрочетени',
      one: 'Към най-новото съобщение, едно непрочетено',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count непрочетени съобщения',
      one: 'Едно непрочетено съобщение',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Да се блокира ли $name?';
  }

  @override
  String get chatBlockBody => 'Няма да се чувате в никое приложение, където номерът е известен. Другата страна не научава.';

  @override
  String get chatLoadingMore => 'Зареждане на още съобщения';

  @override
  String get chatMoreFailed => 'Повече не можа да се прочете. Опитайте отново';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner не съобщава кога пристигат съобщенията. Повече от „изпратено“ не може да се знае.';
  }

  @override
  String get chatYouWrote => 'Вие написахте';

  @override
  String chatTheyWrote(String name) {
    return 'От $name';
  }

  @override
  String get chatYouSent => 'Вие изпратихте';

  @override
  String chatTheySent(String name) {
    return 'Изпратено от $name';
  }

  @override
  String get transferWaiting => 'Изчаква';

  @override
  String get transferNetwork => 'Изчаква мрежата';

  @override
  String get transferWifi => 'Изчаква Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Подготвяне $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Качване $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Изтегляне $percent %';
  }

  @override
  String get transferOffered => 'Не е изтеглено';

  @override
  String get transferGone => 'Вече го няма';

  @override
  String get transferFailed => 'Не може да се отвори';

  @override
  String get transferRemoved => 'Премахнато от този телефон';

  @override
  String get mediaDownload => 'Изтегляне';

  @override
  String mediaDownloadSize(String size) {
    return 'Изтегляне, $size';
  }

  @override
  String get mediaStop => 'Спиране';

  @override
  String get mediaOpen => 'Отваряне';

  @override
  String get mediaPlay => 'Пускане';

  @override
  String get mediaPause => 'Пауза';

  @override
  String mediaSpeed(String speed) {
    return 'Скорост: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Позиция';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position от $length';
  }

  @override
  String get mediaShare => 'Споделяне';

  @override
  String get mediaSave => 'Запазване в снимките';

  @override
  String get mediaSaved => 'Запазено в снимките ви.';

  @override
  String get mediaSaveRefused => 'Causeway не може да добавя към снимките ви. Разрешете го в настройките на телефона.';

  @override
  String get mediaSaveFailed => 'Не можа да се запази. Вижте дали телефонът има място.';

  @override
  String get mediaShareFailed => 'Телефонът не можа да покаже къде може да се изпрати.';

  @override
  String get mediaPhotoFailed => 'Снимката не може да се покаже';

  @override
  String get mediaVideoFailed => 'Видеото не може да се пусне';

  @override
  String get mediaAskAgain => 'Поискване отново';

  @override
  String mediaAskPhoto(String time) {
    return 'Можеш ли да ми пратиш пак снимката от $time? Вече не мога да я изтегля.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Можеш ли да ми пратиш пак гласовото съобщение от $time? Вече не мога да го изтегля.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Можеш ли да ми пратиш пак видеото от $time? Вече не мога да го изтегля.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Можеш ли да ми пратиш пак файла от $time? Вече не мога да го изтегля.';
  }

  @override
  String get fileWarnTitle => 'Да се отвори ли този файл?';

  @override
  String get fileWarnCanRun => 'Може да работи като програма и да прави каквото иска на този телефон. Отворете го само ако сте го очаквали от този човек.';

  @override
  String get fileWarnDisguised => 'Нещо различно е от това, което казва името. Отворете го само ако знаете защо.';

  @override
  String get fileCanRun => 'Може да работи като програма';

  @override
  String get fileDisguised => 'Не е това, което казва името';

  @override
  String get chatWarning => 'От устройство, което не сте приели. Вижте го, преди да се доверите.';

  @override
  String get chatRetry => 'Изпращане отново';

  @override
  String get chatInfo => 'Какво стана с него';

  @override
  String get chatDetails => 'Подробности';

  @override
  String get detailsMuted => 'Заглушен';

  @override
  String detailsMutedUntil(String when) {
    return 'Заглушен до $when';
  }

  @override
  String detailsApp(String partner) {
    return 'За $partner';
  }

  @override
  String get detailsAppBody => 'Какво може и какви са правилата му';

  @override
  String detailsUnblocked(String name) {
    return '$name отново може да ви пише по зададените от вас правила.';
  }

  @override
  String get exportAction => 'Експортиране на чата';

  @override
  String get exportTitle => 'Да се експортира ли този чат?';

  @override
  String get exportBody => 'Всички съобщения се записват във файл, а вие избирате къде да отиде. Снимки, гласови съобщения, видеа и файлове са посочени в него, но не се съдържат. Файлът не е шифрован: който го има, може да го чете.';

  @override
  String get exportYes => 'Експортиране';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Експортирани са $count съобщения.',
      one: 'Експортирано е едно съобщение.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Изтриване на чата';

  @override
  String deleteTitle(String name) {
    return 'Да се изтрие ли чатът с $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Всички съобщения се изтриват завинаги от този телефон, а неизпратеното няма да бъде изпратено. $name запазва своето.';
  }

  @override
  String get deleteYes => 'Изтриване';

  @override
  String get deleteDone => 'Чатът е изтрит.';

  @override
  String get stateQueued => 'Чака изпращане';

  @override
  String get stateSending => 'Изпраща се';

  @override
  String get stateSent => 'Изпратено';

  @override
  String get stateDelivered => 'Доставено';

  @override
  String get stateRead => 'Прочетено';

  @override
  String get stateFailed => 'Не е изпратено';

  @override
  String get stateReceived => 'Получено';

  @override
  String get stateUnreadable => 'Не може да се покаже';

  @override
  String get stateNotice => 'Известие';

  @override
  String get reasonNoKeys => 'Другото приложение още не е публикувало ключове. Опитът ще се повтори сам.';

  @override
  String get reasonUnreachable => 'Другата услуга не е достъпна. Опитът ще се повтори сам.';

  @override
  String get reasonKeyChanged => 'Едно от устройствата на човека вече има друг ключ. Сравнете номера за сигурност и решете.';

  @override
  String get reasonNoAcceptedDevice => 'Никое от устройствата на човека не е прието. Вижте ги и приемете едно.';

  @override
  String get reasonRefused => 'Другата услуга го отхвърли. Проверете за кого става дума и изпратете отново.';

  @override
  String get reasonNotForThisDevice => 'Не беше шифровано за този телефон. Помолете да бъде изпратено отново: новите съобщения се четат.';

  @override
  String get reasonNoSession => 'Не можа да се дешифрира. Връзката с другото устройство се подновява. Помолете да бъде изпратено отново.';

  @override
  String get reasonBadCiphertext => 'Не можа да се дешифрира: променено е по пътя. Връзката се подновява. Помолете да бъде изпратено отново.';

  @override
  String get reasonUnknownPrekey => 'Беше шифровано с изразходван ключ. Връзката се подновява. Помолете да бъде изпратено отново.';

  @override
  String get reasonTooFarAhead => 'Твърде много съобщения преди него не пристигнаха. Помолете да бъде изпратено отново.';

  @override
  String get reasonTooLate => 'Дойде дълго след по-късно написани съобщения. Помолете да бъде изпратено отново.';

  @override
  String get reasonMalformed => 'Повредено е. Помолете да бъде изпратено отново.';

  @override
  String get reasonUnencrypted => 'Дойде без шифроване и беше отхвърлено. Помолете да се включи шифроването.';

  @override
  String get reasonUnknownKind => 'Causeway не може да покаже такова съобщение. Помолете да бъде написано.';

  @override
  String get reasonOtherEncryption => 'Шифровано е по начин, който Causeway не познава. Помолете да се ползва най-новата версия на приложението.';

  @override
  String get reasonWeakerEncryption => 'Шифровано е по-слабо от този чат и беше отхвърлено. Помолете да се ползва най-новата версия на приложението.';

  @override
  String get reasonDatabaseDamaged => 'Чакаше във файл, който се повреди, и може да е изпратено. Изпратете го отново, ако не е пристигнало.';

  @override
  String get reasonCancelled => 'Вие го спряхте. Изпратете го отново, когато искате.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Твърде голямо е: най-много $size. Използвайте нещо по-малко.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Променено е по пътя и не се показва. Помолете да бъде изпратено отново.';

  @override
  String get reasonMediaHost => 'Намира се на сървър, който другото приложение не е посочило. Causeway не взема нищо оттам. Помолете да бъде изпратено по друг начин.';

  @override
  String get reasonNoMediaService => 'Вашата услуга не пренася снимки и файлове. Текст може да се изпраща.';

  @override
  String get reasonMediaGone => 'Другата услуга вече го няма. Помолете да бъде изпратено отново.';

  @override
  String get reasonMediaMetered => 'Изчаква Wi-Fi. Можете да изтеглите и сега.';

  @override
  String get reasonNoSpace => 'На този телефон няма място за него. Освободете малко; останалото продължава само.';

  @override
  String get mediaProblemTooLate => 'Подготвянето отне твърде дълго. Опитайте отново или с по-малък файл.';

  @override
  String get mediaProblemUnsupported => 'Causeway не може да използва такъв файл. Първо го запазете в друг формат.';

  @override
  String get mediaProblemDamaged => 'Файлът е повреден. Друго копие може да проработи.';

  @override
  String get mediaProblemTooLarge => 'Файлът е твърде голям. Използвайте по-малък.';

  @override
  String get mediaProblemCodec => 'Телефонът не се справи с файла. Опитайте отново или с друг файл.';

  @override
  String get mediaProblemIo => 'Файлът не можа да се прочете. Вижте дали още е там.';

  @override
  String get mediaInTooLarge => 'Твърде голямо е за безопасно отваряне. Помолете за нещо по-малко.';

  @override
  String get mediaInUnsupported => 'Causeway не може да покаже такъв файл. Помолете за друг формат.';

  @override
  String get mediaInDamaged => 'Файлът е повреден. Помолете да бъде изпратено отново.';

  @override
  String get mediaInTooLate => 'Отварянето отне твърде дълго. Опитайте отново.';

  @override
  String get refusalBlocked => 'Блокирали сте този човек.';

  @override
  String get refusalNotEligible => 'Чатовете с други приложения са за номера от Европейското икономическо пространство. Това, което е тук, може да се чете.';

  @override
  String get refusalNotYetInCountry => 'Чатовете с други приложения още не са започнали във вашата държава. Causeway ще ви съобщи.';

  @override
  String get refusalSwitchedOff => 'Чатовете с други приложения са изключени. Това, което е тук, може да се чете.';

  @override
  String get refusalNotAdmitted => 'Вашата услуга не работи с това приложение. Това, което е тук, може да се чете.';

  @override
  String get refusalPartnerNotOpen => 'Това приложение още се изпробва. Causeway ще ви съобщи, когато бъде отворено.';

  @override
  String get refusalPartnerSuspended => 'Вашата услуга засега е спряла това приложение. Това, което е тук, може да се чете.';

  @override
  String get refusalPartnerWithdrawn => 'Това приложение вече не участва. Това, което е тук, може да се чете.';

  @override
  String get refusalPartnerNotChosen => 'Не сте избрали това приложение. Това, което е тук, може да се чете.';

  @override
  String get refusalPeerNotEligible => 'Номерът на човека не принадлежи към Европейското икономическо пространство.';

  @override
  String get refusalNumberNotAgreed => 'Хората в това приложение още не знаят новия ви номер.';

  @override
  String get refusalDirectoryExpired => 'Списъкът с приложения е остарял. Свържете се с интернет и опитайте отново.';

  @override
  String get refusalRequestNotAccepted => 'Първо приемете заявката.';

  @override
  String get refusalRequestRefused => 'Отхвърлихте заявката. За да отмените това, пишете първи.';

  @override
  String get refusalNobodyMayContact => 'Не позволявате на непознати да ви пишат.';

  @override
  String get refusalNotSupported => 'Другото приложение не може да покаже такова съобщение.';

  @override
  String get refusalMarkersOff => 'Не съобщавате на това приложение какво сте прочели.';

  @override
  String get nextSwitchOn => 'Включване';

  @override
  String get nextChoose => 'Избиране на приложението';

  @override
  String get nextShare => 'Споделяне на новия ми номер';

  @override
  String get nextRefresh => 'Обновяване на списъка';

  @override
  String get nextDevices => 'Преглед на устройствата';

  @override
  String get noticeNewDeviceAccepted => 'Другата страна ползва ново устройство.';

  @override
  String get noticeNewDevice => 'Другата страна ползва ново устройство. То не получава нищо, докато не го приемете.';

  @override
  String get noticeKeyChanged => 'Устройство на другата страна има друг ключ. Нищо не се изпраща, докато не решите.';

  @override
  String noticeNumberChanged(String number) {
    return 'Номерът вече е $number. Този чат продължава с него.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Номерът вече е $number. Продължава чатът с този номер.';
  }

  @override
  String get contentReport => 'Доклад до вашата услуга';

  @override
  String get contentPlaceholder => 'Съобщение, което не може да се покаже';

  @override
  String contentUnsupported(String kind) {
    return 'Изпратено е нещо, което Causeway още не може да покаже: $kind';
  }

  @override
  String get contentPhoto => 'Снимка';

  @override
  String get contentPhotoMoving => 'Движеща се картина';

  @override
  String get contentVoice => 'Гласово съобщение';

  @override
  String get contentVideo => 'Видео';

  @override
  String get contentFile => 'Файл';

  @override
  String contentFileNamed(String name) {
    return 'Файл: $name';
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
        'call': 'обаждане',
        'sticker': 'стикер',
        'reaction': 'реакция',
        'deletion': 'оттеглено съобщение',
        'timer': 'таймер за изчезващи съобщения',
        'location': 'място',
        'group': 'покана за група',
        'other': 'нещо ново',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Не се получи';

  @override
  String get errorBadNumber => 'Това не е телефонен номер с код на държавата, например +34 600 111 222.';

  @override
  String get errorBadAddress => 'Така не може да се пише на никого. Проверете написаното.';

  @override
  String get errorNotFound => 'Вече го няма.';

  @override
  String get errorEmpty => 'Няма какво да се изпрати.';

  @override
  String errorTooLarge(int percent) {
    return 'Текстът е твърде дълъг за едно съобщение: $percent % от позволеното. Изпратете го на части.';
  }

  @override
  String get errorBadReport => 'Докладът има най-много пет съобщения и кратка бележка.';

  @override
  String get errorNoAbuseDesk => 'Вашата услуга не приема доклади. Пишете на контакта на другото приложение.';

  @override
  String get errorNotAllowed => 'Това не може да се избере тук.';

  @override
  String get errorTooManyPinned => 'Не могат да се закачат повече чатове. Първо откачете друг.';

  @override
  String errorSignIn(String why) {
    return 'Не може да се влезе в профила с новия номер. $why';
  }

  @override
  String get errorSignInRefused => 'Вашата услуга не познава новия номер с тази парола. Проверете и двете.';

  @override
  String get errorNumberChanging => 'Номерът ви се сменя. Изчакайте да приключи.';

  @override
  String get errorFile => 'Файлът не можа да се запише. Изберете друго място.';

  @override
  String get errorStopped => 'Беше спряно.';

  @override
  String get errorNothingChosen => 'Изберете поне едно приложение.';

  @override
  String get errorNotDone => 'Първо преминете през настройването.';

  @override
  String get errorNotOffered => 'Това приложение вече не може да се избере.';

  @override
  String get errorConfirmSharing => 'Хората, на които пишете в това приложение, научават номера ви. Първо се съгласете с това.';

  @override
  String get errorOnboarding => 'Междувременно нещо се промени. Вижте тази стъпка отново.';

  @override
  String get errorKeyChanged => 'Устройството вече има друг ключ. Вижте го отново и решете.';

  @override
  String get errorInUse => 'Чатовете ви са отворени в друг процес. Затворете Causeway там и опитайте отново.';

  @override
  String get errorNoAccount => 'На този телефон няма профил. Влезте.';

  @override
  String get errorAccountExists => 'На този телефон вече има профил.';

  @override
  String get errorDamaged => 'Файлът с чатовете ви е повреден. Нищо не е променено. Четимото може да се възстанови.';

  @override
  String get errorAccountLost => 'Профилът не може да се прочете от повредения файл. Влезте отново, за да възстановите чатовете си.';

  @override
  String get errorReadOnly => 'На мястото, където са чатовете ви, не може да се пише. Рестартирайте телефона и опитайте отново.';

  @override
  String get errorWrongKey => 'Ключът на този телефон не отваря чатовете ви. Отключете телефона веднъж и опитайте отново.';

  @override
  String get errorNewerVersion => 'Чатовете ви са записани от по-нов Causeway. Обновете приложението.';

  @override
  String get errorUnreachable => 'Вашата услуга не отговори. Проверете връзката и опитайте отново.';

  @override
  String get errorDiskFull => 'Телефонът е пълен. Освободете място и опитайте отново.';

  @override
  String get errorInternal => 'Нещо се обърка в Causeway. Опитайте отново; ако продължава, изпратете ни диагностиката.';

  @override
  String errorCode(String code) {
    return 'Код: $code';
  }

  @override
  String get requestsTitle => 'Заявки';

  @override
  String get requestsEmptyTitle => 'Няма заявки';

  @override
  String get requestsEmptyBody => 'Когато ви пише непознат, съобщението чака тук решението ви.';

  @override
  String get requestsFailedTitle => 'Заявките ви не можаха да се прочетат';

  @override
  String get requestTitle => 'Заявка';

  @override
  String get requestGoneTitle => 'Тази заявка вече я няма';

  @override
  String get requestExplained => 'Другата страна не знае, че сте видели това. До нея не стига нищо, докато не приемете.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Още $count съобщения не бяха запазени.',
      one: 'Още едно съобщение не беше запазено.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Какво е написано';

  @override
  String get requestRefuseTitle => 'Да се отхвърли ли тази заявка?';

  @override
  String get requestRefuseBody => 'Написаното се изтрива и този човек няма да се обади повече. Той не научава.';

  @override
  String reportTitle(String name) {
    return 'Докладване на $name';
  }

  @override
  String reportExplained(String name) {
    return 'Вашата услуга чете това, което изберете тук, и нищо друго. $name не научава.';
  }

  @override
  String get reportWhy => 'Защо докладвате това?';

  @override
  String get reportSpam => 'Спам, реклама или измама';

  @override
  String get reportAbuse => 'Заплахи, тормоз или друга вреда';

  @override
  String get reportMessages => 'Съобщения към доклада';

  @override
  String get reportMessagesBody => 'До пет. Нито едно не се изпраща, ако не го изберете.';

  @override
  String get reportRemark => 'С ваши думи (по желание)';

  @override
  String reportAlsoBlock(String name) {
    return 'Блокиране и на $name';
  }

  @override
  String get reportPreview => 'Вижте какво се изпраща';

  @override
  String get reportPreviewBody => 'Това е всичко, което вашата услуга чете.';

  @override
  String get reportSend => 'Изпращане на доклада';

  @override
  String get reportSent => 'Докладът е на път.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner има собствен контакт: $address';
  }

  @override
  String get reportAbout => 'За кого става дума';

  @override
  String get reportYourWords => 'Вашите думи';

  @override
  String get reportNoMessages => 'Няма';

  @override
  String get reportExactly => 'Дословно';

  @override
  String get reportsTitle => 'Доклади';

  @override
  String get reportsEmptyTitle => 'Няма доклади';

  @override
  String get reportsEmptyBody => 'Можете да докладвате някого от чата или заявката. Изпратеното и отговорите са тук.';

  @override
  String get reportsFailedTitle => 'Докладите ви не можаха да се прочетат';

  @override
  String get reportsSent => 'Докладвахте някого';

  @override
  String get reportsAnswer => 'Вашата услуга отговори';

  @override
  String get reportsMore => 'Показване на по-стари';

  @override
  String get newChatTitle => 'Нов чат';

  @override
  String get newChatWhere => 'Къде е човекът?';

  @override
  String get newChatSameService => 'Вашата собствена услуга, по телефонен номер';

  @override
  String get newChatOff => 'Чатовете с други приложения са изключени';

  @override
  String get newChatOffBody => 'Включете ги, за да пишете на хора в други приложения.';

  @override
  String get newChatOwn => 'Това е вашият собствен номер.';

  @override
  String get newChatNoApps => 'Още няма достъпно друго приложение.';

  @override
  String get newChatSetUpBody => 'Европейското право позволява на хора в различни приложения за съобщения да си пишат. Изключено е, докато не го настроите.';

  @override
  String newChatIdentifier(String partner) {
    return 'Кой в $partner?';
  }

  @override
  String get newChatByEmail => 'имейл адрес';

  @override
  String get newChatByPhone => 'телефонен номер';

  @override
  String get newChatByName => 'потребителско име';

  @override
  String newChatOr(String first, String second) {
    return '$first или $second';
  }

  @override
  String get newChatFindButton => 'Продължаване';

  @override
  String newChatSearching(String partner) {
    return 'Търсене в $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner не познава никого като $identifier или не го казва. Проверете буква по буква.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Никой в $service няма номер $number. Проверете цифра по цифра.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner сега не е достъпно. Опитайте по-късно.';
  }

  @override
  String get identifierEmpty => 'Въведете с какво е известен човекът в това приложение.';

  @override
  String get identifierTooLong => 'Твърде дълго е.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'В $partner хората са известни по: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Това не е пълен имейл адрес.';

  @override
  String get identifierBadPhone => 'Това не е телефонен номер с код на държавата, например +49 151 12345678.';

  @override
  String get identifierBadName => 'Това не може да е потребителско име там. Проверете буква по буква.';

  @override
  String shareTitle(String partner) {
    return '$partner ще научи номера ви';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Хората, на които пишете в $partner, виждат телефонния ви номер, $number. Пита се веднъж за всяко приложение.';
  }

  @override
  String shareYes(String name) {
    return 'Какво получава $name';
  }

  @override
  String get shareNo => 'Какво не се споделя';

  @override
  String get shareNumber => 'Вашият телефонен номер';

  @override
  String get shareMessages => 'Съобщенията, които изпращате';

  @override
  String get shareName => 'Вашето име и снимка';

  @override
  String get sharePresence => 'Дали сте на линия';

  @override
  String get shareAddress => 'Къде сте и мрежовият адрес на телефона ви';

  @override
  String get shareAgree => 'Съгласие и писане';

  @override
  String onboardingStep(int step, int steps) {
    return 'Стъпка $step от $steps';
  }

  @override
  String get onboardingStartTitle => 'Пишете на хора в други приложения';

  @override
  String get onboardingStartBody => 'Европейското право позволява на хора в различни приложения за съобщения да си пишат. Вие избирате дали и с кои приложения. Можете да спрете по всяко време.';

  @override
  String get onboardingStartButton => 'Начало';

  @override
  String get onboardingClosedTitle => 'Не с този номер';

  @override
  String get onboardingNotYetTitle => 'Още не';

  @override
  String get onboardingExplanationTitle => 'Какво е различно';

  @override
  String get onboardingExplanationBody => 'И тук съобщенията са шифровани от край до край. Някои неща се различават от чатовете, които познавате.';

  @override
  String get pointOtherPolicy => 'Другото приложение има свои правила';

  @override
  String get pointOtherPolicyBody => 'Изпратеното се пази от другото приложение според неговата политика за поверителност и условия.';

  @override
  String get pointNumberIsShared => 'Телефонният ви номер се споделя';

  @override
  String get pointNumberIsSharedBody => 'Научават го хората, на които пишете. Никой друг.';

  @override
  String get pointNameAndPictureAreNot => 'Името и снимката ви не се споделят';

  @override
  String get pointNameAndPictureAreNotBody => 'Нито дали сте на линия.';

  @override
  String get pointNoGroups => 'Двама души, без групи';

  @override
  String get pointNoGroupsBody => 'Чатът е между вас и още един човек.';

  @override
  String get pointNoCalls => 'Без обаждания';

  @override
  String get pointNoCallsBody => 'Обаждайте се в приложението, което имате и двамата.';

  @override
  String get pointNoStickersStatusTimers => 'Без стикери, статуси и изчезващи съобщения';

  @override
  String get pointNoStickersStatusTimersBody => 'Те не преминават между приложенията.';

  @override
  String get pointBlocksAreOfPeople => 'Блокира се човек';

  @override
  String get pointBlocksAreOfPeopleBody => 'Който е блокиран, е блокиран във всяко приложение, където номерът му е известен.';

  @override
  String get onboardingUnderstood => 'Разбирам';

  @override
  String get onboardingAppsTitle => 'Кои приложения могат да се свързват с вас?';

  @override
  String get onboardingAppsBody => 'Хората в избраните приложения могат да ви пишат. Първото им съобщение чака като заявка. Можете да промените това по-късно.';

  @override
  String get onboardingAppsNone => 'Още не може да се избере приложение. Causeway ще ви съобщи, когато има.';

  @override
  String get onboardingInboxTitle => 'Къде да бъдат тези чатове?';

  @override
  String get onboardingInboxBody => 'Можете да промените това по-късно. Нищо не се премества.';

  @override
  String get onboardingFinish => 'Включване';

  @override
  String get onboardingDoneTitle => 'Чатовете с други приложения са включени';

  @override
  String onboardingDoneBody(String apps) {
    return 'Можете да пишете на хора в $apps, и те на вас.';
  }

  @override
  String get onboardingDoneButton => 'Пишете на някого';

  @override
  String get onboardingLaterBody => 'Можете да продължите тук по всяко време. Още нищо не е включено.';

  @override
  String get onboardingQuit => 'Спиране и забравяне на изборите ми';

  @override
  String get layoutCombined => 'Сред всички чатове';

  @override
  String get layoutCombinedBody => 'Един списък. Значка показва в кое приложение е чатът.';

  @override
  String get layoutSeparate => 'В отделна папка';

  @override
  String get layoutSeparateBody => 'Отваря ги един ред в списъка ви.';

  @override
  String get aboutTitle => 'За Causeway';

  @override
  String aboutVersion(String version) {
    return 'Версия $version';
  }

  @override
  String get aboutFree => 'Causeway е свободен софтуер с лиценз AGPL-3.0. Всеки може да прочете как работи.';

  @override
  String get aboutLicences => 'Лицензи на съставните части';

  @override
  String get aboutTranslation => 'Текстовете на този език са направени от машина. Никой, за когото той е роден, още не ги е чел.';

  @override
  String newAppTitle(String partner) {
    return '$partner вече е достъпно';
  }

  @override
  String get newAppBody => 'Можете да пишете на хората там, и те на вас, щом го изберете.';

  @override
  String get newAppLook => 'Вижте какво може';

  @override
  String get aboutSource => 'Изходен код';

  @override
  String get aboutSourceAsk => 'Който ви е дал това приложение, дава и изходния му код. Поискайте го.';

  @override
  String get aboutPrivacy => 'Какво става с данните ви';

  @override
  String get aboutPrivacyChats => 'Това, което пишете, е шифровано от телефон до телефон. Чатовете ви са на този телефон, шифровани, и в никое резервно копие.';

  @override
  String get aboutPrivacyService => 'Вашата услуга и другите приложения виждат кой на кого пише и кога. Не виждат какво.';

  @override
  String get aboutPrivacyNothing => 'Causeway не брои нищо, не показва реклами и не изпраща нищо на създателите си.';

  @override
  String suspendedTitle(String partner) {
    return 'Засега няма връзка с $partner';
  }

  @override
  String get suspendedBody => 'Вашата услуга е спряла това приложение. Нищо не се изпраща и нищо не идва. Чатовете остават на този телефон: могат да се четат, експортират и изтриват.';

  @override
  String get suspendedNext => 'Не е нужно да правите нищо. Когато бъде допуснато отново, чатовете продължават сами.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner вече не участва';
  }

  @override
  String get withdrawnBody => 'Нищо не се изпраща и нищо не идва. Чатовете остават на този телефон: могат да се четат, експортират и изтриват.';

  @override
  String get withdrawnNext => 'За да достигнете тези хора, попитайте ги за друг начин.';

  @override
  String get nextPartner => 'Какво означава това';

  @override
  String get settingsTitle => 'Настройки';

  @override
  String get settingsAccount => 'Профил';

  @override
  String get settingsThirdParty => 'Чатове с други приложения';

  @override
  String get settingsThirdPartyOn => 'Включено';

  @override
  String get settingsThirdPartyOff => 'Изключено';

  @override
  String get settingsThirdPartySetUp => 'Не е настроено';

  @override
  String get settingsThirdPartyContinue => 'Продължаване на настройването';

  @override
  String get settingsThirdPartySwitch => 'Чатове с други приложения';

  @override
  String get settingsThirdPartySwitchBody => 'Когато е изключено, тези чатове остават и могат да се четат. Нищо не се изпраща и получава.';

  @override
  String get policyConfirmed => 'Вашата услуга спира всички останали, и когато телефонът е изключен.';

  @override
  String get policyPending => 'Вашата услуга още не е потвърдила последната промяна. Ще я научи веднага щом е достъпна.';

  @override
  String get policyPhoneOnly => 'Вашата услуга не спира никого. Прави го този телефон.';

  @override
  String get settingsApps => 'Други приложения';

  @override
  String get settingsAppsEmpty => 'В списъка на вашата услуга още няма приложения.';

  @override
  String get settingsAppsExpired => 'Списъкът с приложения е остарял. Новите чатове чакат, докато се обнови.';

  @override
  String get settingsAppsRefresh => 'Обновяване на списъка с приложения';

  @override
  String get settingsAppOpen => 'Отворено';

  @override
  String get settingsAppOn => 'Може да се свързва с вас';

  @override
  String get settingsAppOff => 'Изключено';

  @override
  String get settingsAppReadOnly => 'Само за четене';

  @override
  String partnerReach(String partner) {
    return 'Чатове с $partner';
  }

  @override
  String get partnerReachBody => 'Когато е изключено, тези чатове остават и могат да се четат. Никой там не може да ви пише.';

  @override
  String get partnerChats => 'Какво могат чатовете му';

  @override
  String get partnerIdentifiers => 'Хората там се намират по';

  @override
  String get partnerTakes => 'Приложението приема';

  @override
  String get partnerArrival => 'Пристигане на съобщенията';

  @override
  String get partnerReceipts => 'Съобщава се';

  @override
  String get partnerNoReceipts => 'Не се съобщава. Повече от „изпратено“ не може да се знае.';

  @override
  String get partnerRules => 'Чии правила важат там';

  @override
  String get partnerPrivacy => 'Политика за поверителност';

  @override
  String get partnerTerms => 'Условия';

  @override
  String partnerLink(String page, String partner) {
    return '$page на $partner';
  }

  @override
  String get partnerAbuse => 'Собствен контакт за злоупотреби';

  @override
  String get partnerGoneTitle => 'Това приложение вече не е в списъка';

  @override
  String get partnerGoneBody => 'Чатовете ви с хора оттам още могат да се четат.';

  @override
  String get kindText => 'Текст';

  @override
  String get kindPhoto => 'снимки';

  @override
  String get kindVoice => 'гласови съобщения';

  @override
  String get kindVideo => 'видеа';

  @override
  String get kindFile => 'файлове';

  @override
  String get kindReply => 'отговори';

  @override
  String get kindReaction => 'реакции';

  @override
  String get settingsAppTesting => 'Изпробва се, още не е отворено';

  @override
  String get settingsAppSuspended => 'Спряно от вашата услуга';

  @override
  String get settingsAppWithdrawn => 'Вече не участва';

  @override
  String get settingsAppNotHere => 'Още не е отворено във вашата държава';

  @override
  String settingsAppMarkers(String partner) {
    return 'Прочетеното се съобщава на $partner';
  }

  @override
  String get settingsAppMarkersBody => 'Хората там виждат кога четете съобщенията им.';

  @override
  String settingsAppMuted(String partner) {
    return 'Без звук от $partner';
  }

  @override
  String get settingsAppMutedBody => 'Съобщенията оттам идват безшумно.';

  @override
  String get settingsInbox => 'Място на чатовете с други приложения';

  @override
  String get settingsWho => 'Кой може да ми пише пръв';

  @override
  String get settingsWhoBody => 'Отнася се за хора в други приложения. Чатовете, които имате, продължават.';

  @override
  String get settingsWhoNobody => 'Никой';

  @override
  String get settingsWhoNobodyBody => 'Продължават само чатовете, които имате.';

  @override
  String get settingsWhoWrittenTo => 'Хората, на които пиша';

  @override
  String get settingsWhoWrittenToBody => 'На които сте писали първи.';

  @override
  String get settingsWhoContacts => 'Моите контакти';

  @override
  String get settingsWhoContactsBody => 'Чатовете им се отварят без заявка.';

  @override
  String get settingsWhoEverybody => 'Всички';

  @override
  String get settingsWhoEverybodyBody => 'Контактите направо. Другите чрез заявка, за която решавате.';

  @override
  String get contactsTitle => 'Контакти';

  @override
  String get contactsTake => 'Използване на контактите от телефона';

  @override
  String get contactsBody => 'Който има номер там, не е непознат и се показва с името, което сте му дали. Те остават на този телефон.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count номера са известни',
      one: 'Един номер е известен',
      zero: 'Няма намерени номера',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Телефонът не позволява на Causeway да чете контактите. Разрешете го в настройките на телефона и опитайте отново.';

  @override
  String get settingsNotifications => 'Известия';

  @override
  String get settingsNotifyText => 'Показване на текста на заключен екран';

  @override
  String get settingsNotifyTextBody => 'Иначе само кой е писал.';

  @override
  String get settingsNotifyRequests => 'Известяване за заявки';

  @override
  String get settingsNotifyRequestsBody => 'Те никога не издават звук.';

  @override
  String get notifyNative => 'Съобщения от собствената ви услуга';

  @override
  String get notifyThirdParty => 'Съобщения от други приложения';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count нови съобщения',
      one: 'Ново съобщение',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Отговор';

  @override
  String get notifyAskTitle => 'Научавайте за нови съобщения';

  @override
  String get notifyAskBody => 'Causeway ви съобщава, когато някой пише. Заключеният екран показва кой е писал, но нито дума, ако не изберете друго.';

  @override
  String get notifyAskYes => 'Разрешаване на известия';

  @override
  String get notifyDenied => 'Телефонът не показва известия от Causeway. Разрешете ги в настройките на телефона.';

  @override
  String get notifyMuted => 'Заглушени чатове';

  @override
  String get notifyMutedNone => 'Никой чат не е заглушен. Задръжте по-дълго чат в списъка, за да го заглушите.';

  @override
  String get notifyPhone => 'Звуци и друго в настройките на телефона';

  @override
  String get notifyProblems => 'Неизпратени съобщения';

  @override
  String get notifyKept => 'Запазено е в чата като чернова.';

  @override
  String get settingsBlocked => 'Блокирани хора';

  @override
  String get settingsPrivacy => 'Поверителност';

  @override
  String get settingsPhone => 'Този телефон';

  @override
  String get settingsDiagnostics => 'Диагностика';

  @override
  String get settingsFailedTitle => 'Настройките ви не можаха да се прочетат';

  @override
  String get changeTitle => 'Смяна на номера';

  @override
  String get changeUnderWay => 'Сменя се';

  @override
  String get changeBody => 'За когато имате нов телефонен номер. Ето какво става.';

  @override
  String get changePointStays => 'Чатовете ви остават';

  @override
  String get changePointStaysBody => 'Също и настройките, блокиранията и номерът за сигурност.';

  @override
  String changePointTold(String service) {
    return 'Хората в $service научават';
  }

  @override
  String get changePointToldBody => 'Тези, с които имате чат, научават новия номер.';

  @override
  String get changePointWait => 'Хората в други приложения не научават';

  @override
  String get changePointWaitBody => 'Чатовете с тях чакат, докато се съгласите за всяко приложение те да го научат. После може да се наложи да ви приемат отново.';

  @override
  String get changePointOutside => 'С номер от другаде';

  @override
  String get changePointOutsideBody => 'Чатовете с други приложения могат само да се четат, докато номерът ви отново принадлежи към Европейското икономическо пространство.';

  @override
  String get changePointAccount => 'Нужен ви е профил за новия номер';

  @override
  String changePointAccountBody(String service) {
    return '$service ви го дава, с парола или код. Профилът на стария номер се затваря.';
  }

  @override
  String get changeNewNumber => 'Нов номер';

  @override
  String changeNewNumberBody(String service) {
    return 'С паролата или кода, които $service ви даде за него.';
  }

  @override
  String get changeGoOnTitle => 'Чатовете с други приложения могат да продължат с този номер';

  @override
  String get changeGoOnBody => 'Щом се съгласите за всяко приложение той да се научи там.';

  @override
  String changeConfirmTitle(String number) {
    return 'Смяна с $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Профилът на $number се затваря. Оттук не може да се отвори отново.';
  }

  @override
  String get changeWorkingTitle => 'Номерът ви се сменя';

  @override
  String get changeWorkingBody => 'Можете да напуснете тази страница. Продължава само, когато има връзка.';

  @override
  String get changeSigningIn => 'Влизане с новия номер';

  @override
  String get changeLeaving => 'Довършва се започнатото със стария номер';

  @override
  String get changeClosing => 'Профилът на стария номер се затваря';

  @override
  String get changeDone => 'Готово';

  @override
  String get changeLeave => 'Напускане на страницата';

  @override
  String changeDoneTitle(String number) {
    return 'Номерът ви вече е $number';
  }

  @override
  String get changeDoneBody => 'Чатовете ви са там, където бяха.';

  @override
  String get changeOldTitle => 'Старият ви номер';

  @override
  String get changeOldOpenTitle => 'Старият ви номер още е отворен';

  @override
  String changeOldClosed(String number) {
    return 'Профилът на $number е затворен. Който му пише, научава, че не съществува.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Вашата услуга не затвори профила на $number. Помолете я: изпратеното там не го виждате.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Още не се знае дали профилът на $number е затворен.';
  }

  @override
  String get changeThirdPartyClosed => 'Чатовете с други приложения могат само да се четат';

  @override
  String get changeTellTitle => 'Кой може да научи новия номер?';

  @override
  String get changeTellBody => 'Чатовете с хора в тези приложения чакат, докато им го съобщите.';

  @override
  String get changeTell => 'Споделяне';

  @override
  String changeTellTo(String partner) {
    return 'Споделяне на новия ми номер с $partner';
  }

  @override
  String get warningBadlySigned => 'Новият списък с приложения не е подписан от вашата услуга. Използва се последният валиден.';

  @override
  String get warningRolledBack => 'Вашата услуга даде стар списък с приложения. Използва се последният валиден.';

  @override
  String get warningMalformed => 'Новият списък с приложения не може да се прочете. Използва се последният валиден.';

  @override
  String get warningNewerForm => 'Новият списък с приложения изисква по-нов Causeway. Обновете приложението.';

  @override
  String get warningFromTheFuture => 'Новият списък с приложения е от бъдещето. Проверете часовника на телефона.';

  @override
  String get warningTooLarge => 'Новият списък с приложения е твърде голям. Използва се последният валиден.';

  @override
  String get warningKeyReplacement => 'Ключ, с който се подписва списъкът с приложения, се сменя. Не е нужно да правите нищо.';

  @override
  String get blockedTitle => 'Блокирани хора';

  @override
  String get blockedEmptyTitle => 'Никой не е блокиран';

  @override
  String get blockedEmptyBody => 'Можете да блокирате някого от чата или заявката. Той не научава.';

  @override
  String get blockedFailedTitle => 'Списъкът не можа да се прочете';

  @override
  String blockedSince(String date) {
    return 'От $date';
  }

  @override
  String get blockedUnblock => 'Отблокиране';

  @override
  String blockedUnblockTitle(String name) {
    return 'Да се отблокира ли $name?';
  }

  @override
  String get blockedUnblockBody => 'Човекът отново може да ви пише по зададените от вас правила.';

  @override
  String get blockedAdd => 'Блокиране на номер';

  @override
  String get blockedAddBody => 'Който има този номер, е блокиран във всяко приложение, където е известен.';

  @override
  String get tourAction => 'Какво е номер за сигурност?';

  @override
  String get tourKeyTitle => 'Всяко устройство има ключ';

  @override
  String get tourKeyBody => 'Съобщенията се шифроват за устройствата на другия човек. Номерът за сигурност е ключът на устройство, записан така, че да може да се сравни.';

  @override
  String get tourCompareTitle => 'Сравнението показва, че няма никого по средата';

  @override
  String get tourCompareBody => 'Направете го веднъж, най-добре при среща. Еднакъв ли е номерът на двата телефона? Тогава никой друг не може да чете какво пишете.';

  @override
  String get tourChangeTitle => 'Ако се смени, ще научите';

  @override
  String get tourChangeBody => 'Нов телефон има нов номер. След сравнението нищо не отива на ново устройство, преди да го приемете.';

  @override
  String get scanAction => 'Сканиране на кода';

  @override
  String get scanHint => 'Насочете камерата към кода на номера за сигурност на другия телефон.';

  @override
  String scanSame(String name) {
    return 'Съвпада. Това устройство на $name вече се смята за сравнено.';
  }

  @override
  String get scanDifferent => 'Ключът е друг. Не се доверявайте на това устройство, преди да знаете защо.';

  @override
  String scanNotNamed(String name) {
    return 'Кодът е на $name, но не посочва никое от тези устройства.';
  }

  @override
  String get scanOtherAccount => 'Това е кодът на друг профил.';

  @override
  String get scanNoCode => 'Това не е код на номер за сигурност.';

  @override
  String get scanAgain => 'Сканиране отново';

  @override
  String get scanNoCamera => 'Камерата не може да се ползва сега. Може би я ползва друго приложение.';

  @override
  String get scanExplain => 'Камерата търси кода на другия телефон и нищо друго. Не се пази снимка.';

  @override
  String get safetyTitle => 'Номер за сигурност';

  @override
  String safetyExplained(String name) {
    return 'Сравнете ги с $name, един до друг или като ги прочетете по телефона. Ако са еднакви, няма никого по средата.';
  }

  @override
  String get safetyMine => 'Вашият телефон';

  @override
  String get safetyCode => 'Код на вашия номер за сигурност';

  @override
  String safetyCodeBody(String name) {
    return 'Същото като код: $name може да го сканира с приложението си.';
  }

  @override
  String get safetyTheirs => 'Устройства на човека';

  @override
  String get safetyNone => 'Другото приложение още не е показало устройство. Ще го покаже, когато си пишете.';

  @override
  String get safetyFailedTitle => 'Устройствата не можаха да се прочетат';

  @override
  String safetyDevice(String number) {
    return 'Устройство $number';
  }

  @override
  String get safetyInactive => 'Вече не се ползва';

  @override
  String get safetyNoKey => 'Ключът му още не е видян.';

  @override
  String get trustUndecided => 'Ново. Не получава нищо, докато не го приемете.';

  @override
  String get trustFirstUse => 'Прието, несравнено';

  @override
  String get trustVerified => 'Сравнено и прието';

  @override
  String get trustRefused => 'Отхвърлено. Не получава нищо.';

  @override
  String get trustChanged => 'Ключът му е сменен. Нищо не се изпраща, докато не решите.';

  @override
  String get safetyMatches => 'Съвпадат';

  @override
  String get safetyAcceptWithout => 'Приемане без сравняване';

  @override
  String get safetyRefuse => 'Отхвърляне на устройството';

  @override
  String get safetyConfirmTitle => 'Съвпадат ли всички цифри?';

  @override
  String get safetyConfirmBody => 'Тогава това устройство се смята за сравнено и ще научите, преди друго устройство да получи съобщенията ви.';

  @override
  String get infoTitle => 'Съобщение';

  @override
  String get infoState => 'Докъде е стигнало';

  @override
  String get infoWay => 'Неговият път';

  @override
  String get infoFailedTitle => 'За това съобщение нищо не се знае';

  @override
  String infoWritten(String when) {
    return 'Написано: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Пристигнало: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Прието от сървър: $when';
  }

  @override
  String get infoWaits => 'Защо чака';

  @override
  String get infoFailed => 'Защо не е изпратено';

  @override
  String get infoUnreadable => 'Защо не може да се покаже';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'От устройство $number на човека';
  }

  @override
  String get infoCopy => 'Копиране на случилото се';

  @override
  String get infoCopied => 'Копирано. В него няма нито дума от съобщението.';

  @override
  String get traceStored => 'Запазено на този телефон';

  @override
  String get traceWaiting => 'Чака';

  @override
  String get tracePreparing => 'Подготвя се';

  @override
  String get tracePrepared => 'Подготвено';

  @override
  String get traceUploading => 'Качва се';

  @override
  String get traceUploaded => 'Качено във вашата услуга';

  @override
  String get traceDownloading => 'Изтегля се';

  @override
  String get traceDownloaded => 'Изтеглено и проверено';

  @override
  String get traceSealed => 'Шифровано';

  @override
  String get traceSentAgain => 'Предадено отново';

  @override
  String get traceAcknowledged => 'Вашата услуга го има';

  @override
  String get traceFoundInArchive => 'Намерено в архива на вашата услуга';

  @override
  String get traceDelivered => 'Другото устройство го има';

  @override
  String get traceRead => 'Прочетено е';

  @override
  String get traceFailed => 'Не е изпратено';

  @override
  String get traceReceived => 'Получено и дешифрирано';

  @override
  String get traceUnreadable => 'Не можа да се дешифрира';

  @override
  String get traceRepaired => 'Накрая можа да се дешифрира';

  @override
  String get traceRefused => 'Отхвърлено';

  @override
  String get diagnosticsShare => 'Изпращане на някого, който помага';

  @override
  String get bundleTitle => 'Отчет за поддръжката';

  @override
  String get bundleBody => 'Това е всичко, което се изпраща. В него не пише какво сте писали, на кого и с кои ключове. Първо го прочетете.';

  @override
  String get diagnosticsTitle => 'Диагностика';

  @override
  String get diagnosticsBody => 'Какво знае този телефон за връзката си. В него няма съобщения, имена и ключове.';

  @override
  String get diagnosticsConnection => 'Връзка';

  @override
  String get diagnosticsConnectionOnline => 'Свързано, актуално';

  @override
  String get diagnosticsStorage => 'Памет';

  @override
  String get diagnosticsStorageOk => 'Всичко е наред';

  @override
  String get diagnosticsStorageFull => 'Пълна';

  @override
  String get diagnosticsStorageDamaged => 'Повредена';

  @override
  String get diagnosticsArchive => 'Архив на вашата услуга';

  @override
  String get diagnosticsArchiveThere => 'Има. Дошлото, докато ви е нямало, се наваксва.';

  @override
  String get diagnosticsArchiveNone => 'Няма. Изгубеното между услугите се губи незабелязано.';

  @override
  String get diagnosticsArchiveUnknown => 'Още не се знае';

  @override
  String get diagnosticsPartners => 'Списък с приложения';

  @override
  String get diagnosticsPartnersNone => 'Още няма';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Номер $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Това устройство';

  @override
  String get diagnosticsWarning => 'Проблем със списъка с приложения';

  @override
  String get diagnosticsPolicy => 'Кой може да се свързва с вас';

  @override
  String get diagnosticsNumberChange => 'Последна смяна на номера';

  @override
  String get diagnosticsCopied => 'Копирано';

  @override
  String get diagnosticsCopy => 'Копиране';

  @override
  String get attachAction => 'Прикачване';

  @override
  String get attachPhoto => 'Снимане';

  @override
  String get attachVideo => 'Заснемане на видео';

  @override
  String get attachGallery => 'Снимки и видеа';

  @override
  String get attachFailed => 'Телефонът не можа да го предаде. Опитайте отново.';

  @override
  String get refusedCamera => 'Causeway не може да ползва камерата';

  @override
  String get refusedPhotos => 'Causeway не може да вижда снимките ви';

  @override
  String get refusedMicrophone => 'Causeway не може да ползва микрофона';

  @override
  String get refusedBody => 'Разрешете го в настройките на телефона и опитайте отново.';

  @override
  String sendTo(String name) {
    return 'Изпращане до $name';
  }

  @override
  String get previewCaption => 'Надпис';

  @override
  String get previewAlt => 'Описание';

  @override
  String get previewAltBody => 'Чете се на глас на този телефон. Не се изпраща: каквото другите трябва да знаят за снимката, се пише в надписа.';

  @override
  String get previewTrim => 'Част за изпращане';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Нагодено да се събере в $size, най-многото, което може да се изпрати тук.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Има $size. Най-многото, което може да се изпрати тук, е $most.';
  }

  @override
  String get previewNotTaken => 'Такива файлове не могат да се изпращат в този чат.';

  @override
  String get previewKeepsAll => 'Изпраща се както е, с всичко във файла: често и къде и кога е създаден.';

  @override
  String get previewCanRun => 'Може да работи като програма. Някои приложения отхвърлят такива файлове или предупреждават за тях.';

  @override
  String get previewDisguised => 'Нещо различно е от това, което казва името. Някои приложения отхвърлят такива файлове или предупреждават за тях.';

  @override
  String get previewFailedTitle => 'Това не може да се изпрати';

  @override
  String get voiceRecord => 'Записване на гласово съобщение';

  @override
  String get voiceHint => 'Задръжте микрофона, докато говорите, и пуснете, за да изпратите.';

  @override
  String get voiceSlide => 'Плъзнете за отказ';

  @override
  String get voiceRecording => 'Записва се';

  @override
  String get voicePaused => 'Записът е на пауза';

  @override
  String get voicePause => 'Пауза на записа';

  @override
  String get voiceResume => 'Продължаване на записа';

  @override
  String get voiceDelete => 'Изтриване на записа';

  @override
  String get voiceDeleteTitle => 'Да се изтрие ли този запис?';

  @override
  String get voiceDeleteBody => 'Никой не го е получил и не може да се върне.';

  @override
  String voiceUnsent(String length) {
    return 'Неизпратено гласово съобщение, $length';
  }

  @override
  String get voiceDiscard => 'Отказване на записа';

  @override
  String get voiceNoMicrophone => 'Микрофонът не може да се ползва сега. Може би го ползва друго приложение.';

  @override
  String get kindPhotos => 'Снимки';

  @override
  String get kindVoices => 'Гласови съобщения';

  @override
  String get kindVideos => 'Видеа';

  @override
  String get kindFiles => 'Файлове';

  @override
  String get qualityHd => 'Високо качество';

  @override
  String get qualityHdBody => 'Снимките и видеата са по-ясни и ползват повече данни.';

  @override
  String get autoAlways => 'През всяка мрежа';

  @override
  String get autoWifi => 'Само през Wi-Fi';

  @override
  String get autoNever => 'Никога';

  @override
  String get storageTitle => 'Памет и данни';

  @override
  String get storageDownload => 'Изтегляне без питане';

  @override
  String get storageDownloadBody => 'Всичко друго се изтегля, когато го докоснете. От хора, които само искат да ви пишат, нищо.';

  @override
  String get storageSending => 'Какво изпращате';

  @override
  String get storageLowData => 'По-малко данни за гласови съобщения';

  @override
  String get storageLowDataBody => 'С една трета по-малко и малко по-неясно.';

  @override
  String get storageUse => 'Използвана памет';

  @override
  String storageTotal(String size) {
    return 'Общо $size';
  }

  @override
  String get storageByKind => 'По вид';

  @override
  String get storageByChat => 'По чат';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count елемента, $size',
      one: '1 елемент, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Премахване на всичко: $what';
  }

  @override
  String get storageOlder => 'Премахване на по-старото';

  @override
  String get storageMonth => 'По-старо от месец';

  @override
  String get storageMonths => 'По-старо от три месеца';

  @override
  String get storageYear => 'По-старо от година';

  @override
  String storageConfirmSize(String size) {
    return 'Освобождават се $size.';
  }

  @override
  String get storageConfirm => 'Съобщенията остават. Полученото може да се изтегли отново само докато услугата на подателя още го има.';

  @override
  String get storageYes => 'Премахване';

  @override
  String storageFreed(String size) {
    return 'Освободени са $size.';
  }

  @override
  String get storageFreedNothing => 'Нямаше какво да се премахне.';

  @override
  String get storageEmptyTitle => 'Няма мултимедия на този телефон';

  @override
  String get storageEmptyBody => 'Тук се броят снимките, гласовите съобщения, видеата и файловете от чатовете ви.';

  @override
  String get storageFailedTitle => 'Използваната памет не можа да се прочете';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Чат с друго приложение: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'в $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'остров Възнесение',
        'AD': 'Андора',
        'AE': 'Обединени арабски емирства',
        'AF': 'Афганистан',
        'AG': 'Антигуа и Барбуда',
        'AI': 'Ангуила',
        'AL': 'Албания',
        'AM': 'Армения',
        'AO': 'Ангола',
        'AQ': 'Антарктика',
        'AR': 'Аржентина',
        'AS': 'Американска Самоа',
        'AT': 'Австрия',
        'AU': 'Австралия',
        'AW': 'Аруба',
        'AX': 'Оландски острови',
        'AZ': 'Азербайджан',
        'BA': 'Босна и Херцеговина',
        'BB': 'Барбадос',
        'BD': 'Бангладеш',
        'BE': 'Белгия',
        'BF': 'Буркина Фасо',
        'BG': 'България',
        'BH': 'Бахрейн',
        'BI': 'Бурунди',
        'BJ': 'Бенин',
        'BL': 'Сен Бартелеми',
        'BM': 'Бермудски острови',
        'BN': 'Бруней Даруссалам',
        'BO': 'Боливия',
        'BQ': 'Карибска Нидерландия',
        'BR': 'Бразилия',
        'BS': 'Бахамски острови',
        'BT': 'Бутан',
        'BV': 'остров Буве',
        'BW': 'Ботсвана',
        'BY': 'Беларус',
        'BZ': 'Белиз',
        'CA': 'Канада',
        'CC': 'Кокосови острови (острови Кийлинг)',
        'CD': 'Конго (Киншаса)',
        'CF': 'Централноафриканска република',
        'CG': 'Конго (Бразавил)',
        'CH': 'Швейцария',
        'CI': 'Кот д’Ивоар',
        'CK': 'острови Кук',
        'CL': 'Чили',
        'CM': 'Камерун',
        'CN': 'Китай',
        'CO': 'Колумбия',
        'CP': 'остров Клипертон',
        'CQ': 'Сарк',
        'CR': 'Коста Рика',
        'CU': 'Куба',
        'CV': 'Кабо Верде',
        'CW': 'Кюрасао',
        'CX': 'остров Рождество',
        'CY': 'Кипър',
        'CZ': 'Чехия',
        'DE': 'Германия',
        'DG': 'Диего Гарсия',
        'DJ': 'Джибути',
        'DK': 'Дания',
        'DM': 'Доминика',
        'DO': 'Доминиканска република',
        'DZ': 'Алжир',
        'EA': 'Сеута и Мелия',
        'EC': 'Еквадор',
        'EE': 'Естония',
        'EG': 'Египет',
        'EH': 'Западна Сахара',
        'ER': 'Еритрея',
        'ES': 'Испания',
        'ET': 'Етиопия',
        'FI': 'Финландия',
        'FJ': 'Фиджи',
        'FK': 'Фолкландски острови',
        'FM': 'Микронезия',
        'FO': 'Фарьорски острови',
        'FR': 'Франция',
        'GA': 'Габон',
        'GB': 'Обединеното кралство',
        'GD': 'Гренада',
        'GE': 'Грузия',
        'GF': 'Френска Гвиана',
        'GG': 'Гърнзи',
        'GH': 'Гана',
        'GI': 'Гибралтар',
        'GL': 'Гренландия',
        'GM': 'Гамбия',
        'GN': 'Гвинея',
        'GP': 'Гваделупа',
        'GQ': 'Екваториална Гвинея',
        'GR': 'Гърция',
        'GS': 'Южна Джорджия и Южни Сандвичеви острови',
        'GT': 'Гватемала',
        'GU': 'Гуам',
        'GW': 'Гвинея-Бисау',
        'GY': 'Гаяна',
        'HK': 'Хонконг, САР на Китай',
        'HM': 'острови Хърд и Макдоналд',
        'HN': 'Хондурас',
        'HR': 'Хърватия',
        'HT': 'Хаити',
        'HU': 'Унгария',
        'IC': 'Канарски острови',
        'ID': 'Индонезия',
        'IE': 'Ирландия',
        'IL': 'Израел',
        'IM': 'остров Ман',
        'IN': 'Индия',
        'IO': 'Британска територия в Индийския океан',
        'IQ': 'Ирак',
        'IR': 'Иран',
        'IS': 'Исландия',
        'IT': 'Италия',
        'JE': 'Джърси',
        'JM': 'Ямайка',
        'JO': 'Йордания',
        'JP': 'Япония',
        'KE': 'Кения',
        'KG': 'Киргизстан',
        'KH': 'Камбоджа',
        'KI': 'Кирибати',
        'KM': 'Коморски острови',
        'KN': 'Сейнт Китс и Невис',
        'KP': 'Северна Корея',
        'KR': 'Южна Корея',
        'KW': 'Кувейт',
        'KY': 'Кайманови острови',
        'KZ': 'Казахстан',
        'LA': 'Лаос',
        'LB': 'Ливан',
        'LC': 'Сейнт Лусия',
        'LI': 'Лихтенщайн',
        'LK': 'Шри Ланка',
        'LR': 'Либерия',
        'LS': 'Лесото',
        'LT': 'Литва',
        'LU': 'Люксембург',
        'LV': 'Латвия',
        'LY': 'Либия',
        'MA': 'Мароко',
        'MC': 'Монако',
        'MD': 'Молдова',
        'ME': 'Черна гора',
        'MF': 'Сен Мартен',
        'MG': 'Мадагаскар',
        'MH': 'Маршалови острови',
        'MK': 'Северна Македония',
        'ML': 'Мали',
        'MM': 'Мианмар (Бирма)',
        'MN': 'Монголия',
        'MO': 'Макао, САР на Китай',
        'MP': 'Северни Мариански острови',
        'MQ': 'Мартиника',
        'MR': 'Мавритания',
        'MS': 'Монтсерат',
        'MT': 'Малта',
        'MU': 'Мавриций',
        'MV': 'Малдиви',
        'MW': 'Малави',
        'MX': 'Мексико',
        'MY': 'Малайзия',
        'MZ': 'Мозамбик',
        'NA': 'Намибия',
        'NC': 'Нова Каледония',
        'NE': 'Нигер',
        'NF': 'остров Норфолк',
        'NG': 'Нигерия',
        'NI': 'Никарагуа',
        'NL': 'Нидерландия',
        'NO': 'Норвегия',
        'NP': 'Непал',
        'NR': 'Науру',
        'NU': 'Ниуе',
        'NZ': 'Нова Зеландия',
        'OM': 'Оман',
        'PA': 'Панама',
        'PE': 'Перу',
        'PF': 'Френска Полинезия',
        'PG': 'Папуа-Нова Гвинея',
        'PH': 'Филипини',
        'PK': 'Пакистан',
        'PL': 'Полша',
        'PM': 'Сен Пиер и Микелон',
        'PN': 'Острови Питкерн',
        'PR': 'Пуерто Рико',
        'PS': 'Палестински територии',
        'PT': 'Португалия',
        'PW': 'Палау',
        'PY': 'Парагвай',
        'QA': 'Катар',
        'RE': 'Реюнион',
        'RO': 'Румъния',
        'RS': 'Сърбия',
        'RU': 'Русия',
        'RW': 'Руанда',
        'SA': 'Саудитска Арабия',
        'SB': 'Соломонови острови',
        'SC': 'Сейшели',
        'SD': 'Судан',
        'SE': 'Швеция',
        'SG': 'Сингапур',
        'SH': 'Света Елена',
        'SI': 'Словения',
        'SJ': 'Свалбард и Ян Майен',
        'SK': 'Словакия',
        'SL': 'Сиера Леоне',
        'SM': 'Сан Марино',
        'SN': 'Сенегал',
        'SO': 'Сомалия',
        'SR': 'Суринам',
        'SS': 'Южен Судан',
        'ST': 'Сао Томе и Принсипи',
        'SV': 'Салвадор',
        'SX': 'Синт Мартен',
        'SY': 'Сирия',
        'SZ': 'Есватини',
        'TA': 'Тристан да Куня',
        'TC': 'острови Търкс и Кайкос',
        'TD': 'Чад',
        'TF': 'Френски южни територии',
        'TG': 'Того',
        'TH': 'Тайланд',
        'TJ': 'Таджикистан',
        'TK': 'Токелау',
        'TL': 'Тимор Лесте',
        'TM': 'Туркменистан',
        'TN': 'Тунис',
        'TO': 'Тонга',
        'TR': 'Турция',
        'TT': 'Тринидад и Тобаго',
        'TV': 'Тувалу',
        'TW': 'Тайван',
        'TZ': 'Танзания',
        'UA': 'Украйна',
        'UG': 'Уганда',
        'UM': 'Отдалечени острови на САЩ',
        'US': 'Съединени щати',
        'UY': 'Уругвай',
        'UZ': 'Узбекистан',
        'VA': 'Ватикан',
        'VC': 'Сейнт Винсънт и Гренадини',
        'VE': 'Венецуела',
        'VG': 'Британски Вирджински острови',
        'VI': 'Американски Вирджински острови',
        'VN': 'Виетнам',
        'VU': 'Вануату',
        'WF': 'Уолис и Футуна',
        'WS': 'Самоа',
        'XK': 'Косово',
        'YE': 'Йемен',
        'YT': 'Майот',
        'ZA': 'Южна Африка',
        'ZM': 'Замбия',
        'ZW': 'Зимбабве',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
