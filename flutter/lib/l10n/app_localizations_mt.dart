// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Maltese (`mt`).
class AppLocalizationsMt extends AppLocalizations {
  AppLocalizationsMt([String locale = 'mt']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Aċċetta';

  @override
  String get actionAgain => 'Erġa’ pprova';

  @override
  String get actionBack => 'Lura';

  @override
  String get actionBlock => 'Imblokka';

  @override
  String get actionCancel => 'Ikkanċella';

  @override
  String get actionClose => 'Agħlaq';

  @override
  String get actionContinue => 'Kompli';

  @override
  String get actionCopy => 'Ikkopja t-test';

  @override
  String get actionDismiss => 'Mhux issa';

  @override
  String get actionDone => 'Lest';

  @override
  String get actionMore => 'Aktar';

  @override
  String get actionOpenSettings => 'Iftaħ is-settings';

  @override
  String get actionRefuse => 'Irrifjuta';

  @override
  String get actionReport => 'Irrapporta';

  @override
  String get actionSearch => 'Fittex';

  @override
  String get actionSetUp => 'Issettja';

  @override
  String get actionSignInAgain => 'Erġa’ idħol';

  @override
  String get actionUndo => 'Ħassar il-bidla';

  @override
  String get loading => 'Qed jitgħabba';

  @override
  String get linkCopied => 'Ikkopjat';

  @override
  String listAnd(String first, String last) {
    return '$first u $last';
  }

  @override
  String get openingTitle => 'Qed jinfetħu ċ-chats tiegħek';

  @override
  String get openingFailedTitle => 'Iċ-chats tiegħek ma setgħux jinfetħu';

  @override
  String get openingRecover => 'Salva dak li jista’ jinqara';

  @override
  String get openingRecoverExplained => 'Il-fajl bil-ħsara jinżamm kif inhu ħdejn il-ġdid. In-nies li tiktbilhom jaraw numru ta’ sigurtà ġdid.';

  @override
  String get openingRecovering => 'Qed jiġu rkuprati ċ-chats tiegħek';

  @override
  String get openingAnew => 'Ħassar u erġa’ idħol';

  @override
  String get openingAnewExplained => 'Jekk dan ma jgħinx, iċ-ċavetta ntilfet, bħal wara reset jew b’backup ta’ telefon ieħor. F’dak il-każ ħadd ma jista’ jaqra ċ-chats f’dan it-telefon. Tista’ tħassarhom hawn u terġa’ tidħol.';

  @override
  String get openingAnewQuestion => 'Tħassar iċ-chats f’dan it-telefon?';

  @override
  String get openingAnewConsequence => 'Ma jistgħux jinġiebu lura. In-nies li tiktbilhom jaraw numru ta’ sigurtà ġdid.';

  @override
  String get recoveredTitle => 'Iċ-chats tiegħek ġew irkuprati';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaġġ ġew salvati.',
      many: '$count-il messaġġ ġew salvati.',
      few: '$count messaġġi ġew salvati.',
      two: 'Żewġ messaġġi ġew salvati.',
      one: 'Messaġġ wieħed ġie salvat.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chat ġew salvati.',
      many: '$count-il chat ġew salvati.',
      few: '$count chats ġew salvati.',
      two: 'Żewġ chats ġew salvati.',
      one: 'Chat waħda ġiet salvata.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaġġ għad iridu jintbagħtu. Jitilqu waħedhom.',
      many: '$count-il messaġġ għad iridu jintbagħtu. Jitilqu waħedhom.',
      few: '$count messaġġi għad iridu jintbagħtu. Jitilqu waħedhom.',
      two: 'Żewġ messaġġi għad iridu jintbagħtu. Jitilqu waħedhom.',
      one: 'Messaġġ wieħed għad irid jintbagħat. Jitlaq waħdu.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Sa $count messaġġi u chats ma setgħux jinqraw.',
      many: 'Sa $count messaġġi u chats ma setgħux jinqraw.',
      few: 'Sa $count messaġġi u chats ma setgħux jinqraw.',
      two: 'Sa żewġ messaġġi u chats ma setgħux jinqraw.',
      one: 'Messaġġ jew chat ma setgħux jinqraw.',
      zero: 'Safejn hu magħruf, ma jonqos xejn.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'In-nies li tiktbilhom jaraw numru ta’ sigurtà ġdid. Erġa’ qabblu ma’ dawk li kont qabbiltu magħhom.';

  @override
  String get recoveredAside => 'Il-fajl bil-ħsara nżamm. Ħassru meta ma jonqsok xejn.';

  @override
  String get recoveredDelete => 'Ħassar il-fajl bil-ħsara';

  @override
  String get recoveredDeleted => 'Il-fajl bil-ħsara tħassar.';

  @override
  String get welcomeTitle => 'App waħda. Anke għal nies f’apps oħra.';

  @override
  String get welcomeBody => 'B’Causeway tikteb lil nies li jużaw app oħra tal-messaġġi, b’kriptaġġ minn tarf sa tarf u min-numru li għandek.';

  @override
  String get welcomePointEncrypted => 'Dejjem b’kriptaġġ minn tarf sa tarf. M’hemmx mod ieħor kif tibgħat.';

  @override
  String get welcomePointShared => 'Nies f’apps oħra jsiru jafu n-numru tat-telefon tiegħek, u xejn iżjed dwarek.';

  @override
  String get welcomePointYours => 'Mitfi sakemm tixegħlu. Int tagħżel liema apps jistgħu jikkuntattjawk.';

  @override
  String get welcomeStart => 'Ibda bin-numru tiegħi';

  @override
  String get numberTitle => 'In-numru tat-telefon tiegħek';

  @override
  String get numberBody => 'Minnu jafuk in-nies. Jinkiteb bil-kodiċi tal-pajjiż.';

  @override
  String get numberCountry => 'Pajjiż';

  @override
  String get numberCountryOther => 'Pajjiż ieħor: ikteb + u l-kodiċi tiegħu';

  @override
  String get numberCountrySearch => 'Fittex pajjiż';

  @override
  String get numberCountryNone => 'M’hemmx pajjiż b’dan l-isem fil-lista. Ikteb + u l-kodiċi tal-pajjiż fin-numru.';

  @override
  String get numberCountriesInside => 'Żona Ekonomika Ewropea';

  @override
  String get numberCountriesOutside => 'Pajjiżi oħra';

  @override
  String get numberField => 'Numru tat-telefon';

  @override
  String get numberEligibleTitle => 'B’dan in-numru jistgħu jsiru chats ma’ apps oħra';

  @override
  String get numberEligibleBody => 'Huwa taż-Żona Ekonomika Ewropea, fejn il-liġi tiftaħ l-apps tal-messaġġi għal xulxin. Tiddeċiedi aktar tard jekk tużahomx.';

  @override
  String get numberOutsideTitle => 'B’dan in-numru ma jsirux chats ma’ apps oħra';

  @override
  String get numberOutsideBody => 'Huma għal numri taż-Żona Ekonomika Ewropea. Il-bqija kollu jaħdem. Jgħodd in-numru, mhux fejn qiegħed.';

  @override
  String get eligibilityInEea => 'In-numru huwa taż-Żona Ekonomika Ewropea.';

  @override
  String get eligibilityOutsideEea => 'In-numru huwa ta’ reġjun barra miż-Żona Ekonomika Ewropea.';

  @override
  String get eligibilityNoRegion => 'In-numru mhu ta’ ebda pajjiż. Iċċekkja l-ewwel ċifri.';

  @override
  String get eligibilityNotInternational => 'Ikteb in-numru b’+ u l-kodiċi tal-pajjiż, bħal +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Dan mhux numru tat-telefon. Fih biss ċifri, wara +.';

  @override
  String get eligibilityUnknownCountryCode => 'Ebda pajjiż m’għandu dan il-kodiċi. Iċċekkja ċ-ċifri wara l-+.';

  @override
  String get eligibilityTooShort => 'In-numru qasir wisq għall-pajjiż tiegħu. Hemm ċifri neqsin?';

  @override
  String get eligibilityTooLong => 'In-numru twil wisq għall-pajjiż tiegħu. Hemm ċifra żejda?';

  @override
  String get eligibilityNotAssigned => 'Il-pajjiż tiegħu ma tax numru bħal dan. Iċċekkja ċ-ċifri.';

  @override
  String get eligibilityMore => 'Liema numri jgħoddu';

  @override
  String get eligibilityTitle => 'Liema numri jgħoddu';

  @override
  String get eligibilityNumber => 'Jgħodd in-numru, mhux fejn qiegħed';

  @override
  String get eligibilityNumberBody => 'Il-liġi Ewropea tiftaħ l-apps tal-messaġġi għal xulxin għal nies li n-numru tagħhom huwa taż-Żona Ekonomika Ewropea. Fuq vjaġġ ma jinbidel xejn.';

  @override
  String get eligibilityBoth => 'It-tnejn li intom';

  @override
  String get eligibilityBothBody => 'Il-persuna l-oħra wkoll trid tkun fiż-Żona Ekonomika Ewropea. Fejn in-nies huma magħrufa bin-numru tagħhom, jgħodd dak in-numru; għall-oħrajn tiggarantixxi l-app tagħhom.';

  @override
  String get eligibilityLeaving => 'Jekk jinbidel in-numru tiegħek';

  @override
  String get eligibilityLeavingBody => 'B’numru minn band’oħra, iċ-chats tiegħek ma’ apps oħra jibqgħu f’dan it-telefon u jistgħu jinqraw. Ma jintbagħat u ma jasal xejn fihom sakemm ikollok mill-ġdid numru minn hawn.';

  @override
  String get signInTitle => 'Idħol';

  @override
  String get signInBody => 'Is-servizz tiegħek iżomm il-kont tiegħek. Tak password jew kodiċi.';

  @override
  String signInAs(String number) {
    return 'Dħul bħala $number';
  }

  @override
  String get signInService => 'Is-servizz tiegħek';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Il-password';

  @override
  String get signInSecretShow => 'Uri l-password';

  @override
  String get signInSecretHide => 'Aħbi l-password';

  @override
  String get signInWithToken => 'Minflok għandi kodiċi tad-dħul';

  @override
  String get signInWithPassword => 'Minflok għandi password';

  @override
  String get signInToken => 'Kodiċi tad-dħul';

  @override
  String get signInButton => 'Idħol';

  @override
  String get signInStoring => 'Qed jitħejja t-telefon';

  @override
  String signInConnecting(String service) {
    return 'Qed nikkuntattjaw lil $service';
  }

  @override
  String get signInMissingService => 'Ikteb l-isem tas-servizz tiegħek, bħal home.example.';

  @override
  String get signInMissingSecret => 'Ikteb il-password jew il-kodiċi li tak is-servizz tiegħek.';

  @override
  String signInSlow(String service) {
    return '$service għadu ma weġibx. Causeway jibqa’ jipprova. Tista’ tistenna, jew tkompli u terġa’ tara aktar tard.';
  }

  @override
  String get signInGoOn => 'Kompli mingħajr ma tistenna';

  @override
  String get signInRefused => 'Is-servizz tiegħek ma jafx dan in-numru b’din il-password. Iċċekkjahom it-tnejn.';

  @override
  String get signInBadAddress => 'M’hemmx servizz b’dan l-isem. Iċċekkjah.';

  @override
  String get signInStartOver => 'Ibda mill-ġdid b’numru jew servizz ieħor';

  @override
  String signInAgainBody(String service) {
    return '$service ma għadux jaċċetta l-password jew il-kodiċi f’dan it-telefon. Iċ-chats tiegħek jibqgħu.';
  }

  @override
  String get removeAccount => 'Neħħi l-kont minn dan it-telefon';

  @override
  String get removeAccountTitle => 'Tneħħi l-kont u tħassar iċ-chats kollha?';

  @override
  String removeAccountBody(String service) {
    return 'Iċ-chats u l-messaġġi kollha f’dan it-telefon jitħassru. Ma jinżammu mkien ieħor u ma jistgħux jinġiebu lura. Il-kont tiegħek għand $service jibqa’; meta terġa’ tidħol, in-nies jaraw numru ta’ sigurtà ġdid.';
  }

  @override
  String get removeAccountYes => 'Ħassar kollox';

  @override
  String get inboxTitle => 'Iċ-chats';

  @override
  String get inboxThirdPartyTitle => 'Chats ma’ apps oħra';

  @override
  String get inboxArchiveTitle => 'Chats fl-arkivju';

  @override
  String get inboxEmptyTitle => 'Għad m’hemmx chats';

  @override
  String get inboxEmptyBody => 'Ikteb lil xi ħadd, u ċ-chat tidher hawn.';

  @override
  String get inboxEmptyUnreadTitle => 'Kollox moqri';

  @override
  String get inboxEmptyUnreadBody => 'M’hemmx chats mhux moqrija.';

  @override
  String get inboxEmptyArchiveTitle => 'Xejn fl-arkivju';

  @override
  String get inboxEmptyArchiveBody => 'Iżżerżaq chat fil-ġenb biex tpoġġiha hawn.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'M’hemmx chats fuq $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Ikteb lil xi ħadd hemm, u ċ-chat tidher hawn.';

  @override
  String get inboxFailedTitle => 'Iċ-chats tiegħek ma setgħux jinqraw';

  @override
  String get inboxFilterAll => 'Kollha';

  @override
  String get inboxFilterUnread => 'Mhux moqrija';

  @override
  String get inboxNewChat => 'Chat ġdida';

  @override
  String get inboxSettings => 'Is-settings';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count talba',
      many: '$count-il talba',
      few: '$count talbiet',
      two: 'Żewġ talbiet',
      one: 'Talba waħda',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Kitbulek nies li ma tafhomx';

  @override
  String get inboxThirdPartyRow => 'Chats ma’ apps oħra';

  @override
  String get inboxArchivedRow => 'Fl-arkivju';

  @override
  String inboxDraft(String text) {
    return 'Abbozz: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Int: $text';
  }

  @override
  String get inboxNothingYet => 'Għad ma nkiteb xejn';

  @override
  String get inboxPinned => 'Imwaħħla';

  @override
  String get inboxMuted => 'Imsikkta';

  @override
  String get inboxMarkedUnread => 'Immarkata bħala mhux moqrija';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaġġ mhux moqri',
      many: '$count-il messaġġ mhux moqri',
      few: '$count messaġġi mhux moqrija',
      two: 'Żewġ messaġġi mhux moqrija',
      one: 'Messaġġ wieħed mhux moqri',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chat mhux moqrija',
      many: '$count-il chat mhux moqrija',
      few: '$count chats mhux moqrija',
      two: 'żewġ chats mhux moqrija',
      one: 'chat waħda mhux moqrija',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'fuq $partner';
  }

  @override
  String get inboxPin => 'Waħħal';

  @override
  String get inboxUnpin => 'Neħħi t-twaħħil';

  @override
  String get inboxMute => 'Sikket';

  @override
  String get inboxUnmute => 'Neħħi s-skiet';

  @override
  String get inboxMuteHour => 'Għal siegħa';

  @override
  String get inboxMuteDay => 'Għal ġurnata';

  @override
  String get inboxMuteAlways => 'Sakemm inneħħih jien';

  @override
  String get inboxArchive => 'Arkivja';

  @override
  String get inboxUnarchive => 'Oħroġ mill-arkivju';

  @override
  String inboxArchivedNow(String name) {
    return 'Iċ-chat ma’ $name qiegħda fl-arkivju.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Iċ-chat ma’ $name ħarġet mill-arkivju.';
  }

  @override
  String get inboxMarkRead => 'Immarka bħala moqrija';

  @override
  String get inboxMarkUnread => 'Immarka bħala mhux moqrija';

  @override
  String get inboxYesterday => 'Il-bieraħ';

  @override
  String get inboxToday => 'Illum';

  @override
  String get noticeTitle => 'Ikteb lil nies f’apps oħra';

  @override
  String noticeBody(String apps) {
    return 'Minn hawn issa tista’ tikteb fuq: $apps. Huwa mitfi sakemm tissettjah.';
  }

  @override
  String get bannerToken => 'Il-kodiċi tad-dħul tiegħek jiskadi dalwaqt. Daħħal wieħed ġdid biex il-messaġġi jibqgħu jaslu.';

  @override
  String get bannerOffline => 'M’hemmx konnessjoni. Dak li tikteb jinżamm u jintbagħat aktar tard.';

  @override
  String get bannerConnecting => 'Qed nikkonnettjaw…';

  @override
  String get bannerUntrusted => 'Din in-netwerk ma tħallix lil Causeway jasal għas-servizz tiegħek. Il-Wi-Fi jrid li l-ewwel tidħol?';

  @override
  String get bannerStorageFull => 'It-telefon mimli. Battal ftit spazju: sa dakinhar il-messaġġi ma jistgħux jinżammu.';

  @override
  String get bannerStorageDamaged => 'Il-fajl biċ-chats tiegħek għandu l-ħsara. Agħlaq Causeway u erġa’ iftħu biex tirkuprah.';

  @override
  String get stopCredentialsRefused => 'Is-servizz tiegħek irrifjuta n-numru jew il-password. Erġa’ idħol.';

  @override
  String get stopAccountDisabled => 'Is-servizz tiegħek itfa dan il-kont. Staqsih għaliex.';

  @override
  String get stopNoSafeLogin => 'Is-servizz tiegħek ma joffrix mod sigur kif tidħol. Il-password ma ntbagħtitx. Għid lis-servizz tiegħek.';

  @override
  String get stopUntrustedServer => 'Is-server ma jistax jagħti prova li hu s-servizz tiegħek. Ma ntbagħat xejn. Ipprova netwerk oħra.';

  @override
  String get stopReplaced => 'Telefon ieħor daħal f’dan il-kont. Wieħed biss jista’ jkun attiv.';

  @override
  String get stopBadAddress => 'L-indirizz tas-servizz tiegħek mhux validu. Erġa’ idħol.';

  @override
  String get searchHint => 'Kliem fil-messaġġi tiegħek';

  @override
  String get searchClear => 'Battal';

  @override
  String get searchEmptyTitle => 'Fittex fil-messaġġi tiegħek';

  @override
  String get searchEmptyBody => 'Ikteb kelma, jew il-bidu tagħha. Xejn ma joħroġ minn dan it-telefon.';

  @override
  String get searchNothingTitle => 'Ma nstab xejn';

  @override
  String get searchNothingBody => 'Ebda messaġġ m’għandu dan il-kliem kollu.';

  @override
  String searchMore(int count) {
    return 'Dawn huma l-$count l-aktar ġodda. Żid kelma biex issib eqdem.';
  }

  @override
  String get chatMessageHint => 'Messaġġ';

  @override
  String get chatSend => 'Ibgħat';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % ta’ dak li joqgħod f’messaġġ wieħed';
  }

  @override
  String get chatEmptyTitle => 'Għid bonġu';

  @override
  String get chatEmptyNative => 'Il-messaġġi hawn huma kriptati minn tarf sa tarf.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name: tintuża $partner. Il-messaġġi huma kriptati minn tarf sa tarf; għal dak li jirċievi $partner jgħoddu t-termini tiegħu.';
  }

  @override
  String get chatFailedTitle => 'Din iċ-chat ma setgħetx tinqara';

  @override
  String chatOn(String partner) {
    return 'fuq $partner';
  }

  @override
  String get chatNotConnected => 'M’hemmx konnessjoni';

  @override
  String get chatThirdParty => 'Chat ma’ app oħra';

  @override
  String chatPartnerBanner(String partner) {
    return 'Din il-persuna tuża $partner. Għal dak li tibgħat jgħoddu l-politika tal-privatezza u t-termini tagħha.';
  }

  @override
  String get chatSafety => 'Numru ta’ sigurtà u apparati';

  @override
  String get chatJumpToNewest => 'Mur għall-aktar messaġġ ġdid';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Mur għall-aktar messaġġ ġdid, $count mhux moqrija',
      many: 'Mur għall-aktar messaġġ ġdid, $count mhux moqrija',
      few: 'Mur għall-aktar messaġġ ġdid, $count mhux moqrija',
      two: 'Mur għall-aktar messaġġ ġdid, tnejn mhux moqrija',
      one: 'Mur għall-aktar messaġġ ġdid, wieħed mhux moqri',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaġġ mhux moqri',
      many: '$count-il messaġġ mhux moqri',
      few: '$count messaġġi mhux moqrija',
      two: 'Żewġ messaġġi mhux moqrija',
      one: 'Messaġġ wieħed mhux moqri',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Timblokka lil $name?';
  }

  @override
  String get chatBlockBody => 'Ma tisimgħux minn xulxin, fl-ebda app fejn in-numru huwa magħruf. Ma tingħatax l-aħbar.';

  @override
  String get chatLoadingMore => 'Qed jitgħabbew aktar messaġġi';

  @override
  String get chatMoreFailed => 'Aktar ma setgħux jinqraw. Erġa’ pprova';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner ma jgħidx meta jaslu l-messaġġi. Iżjed minn “mibgħut” ma jistax ikun magħruf.';
  }

  @override
  String get chatYouWrote => 'Int ktibt';

  @override
  String chatTheyWrote(String name) {
    return 'Minn $name';
  }

  @override
  String get chatYouSent => 'Int bgħatt';

  @override
  String chatTheySent(String name) {
    return 'Mibgħut minn $name';
  }

  @override
  String get transferWaiting => 'Qed jistenna';

  @override
  String get transferNetwork => 'Qed jistenna n-netwerk';

  @override
  String get transferWifi => 'Qed jistenna l-Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Tħejjija $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Tlugħ $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Tniżżil $percent %';
  }

  @override
  String get transferOffered => 'Mhux imniżżel';

  @override
  String get transferGone => 'Ma għadux hemm';

  @override
  String get transferFailed => 'Ma jistax jinfetaħ';

  @override
  String get transferRemoved => 'Imneħħi minn dan it-telefon';

  @override
  String get mediaDownload => 'Niżżel';

  @override
  String mediaDownloadSize(String size) {
    return 'Niżżel, $size';
  }

  @override
  String get mediaStop => 'Waqqaf';

  @override
  String get mediaOpen => 'Iftaħ';

  @override
  String get mediaPlay => 'Daqq';

  @override
  String get mediaPause => 'Pawsa';

  @override
  String mediaSpeed(String speed) {
    return 'Veloċità: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Pożizzjoni';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position minn $length';
  }

  @override
  String get mediaShare => 'Ixxerja';

  @override
  String get mediaSave => 'Salva fir-ritratti';

  @override
  String get mediaSaved => 'Issalva fir-ritratti tiegħek.';

  @override
  String get mediaSaveRefused => 'Causeway ma jistax iżid mar-ritratti tiegħek. Ħallih fis-settings tat-telefon.';

  @override
  String get mediaSaveFailed => 'Ma setax jiġi ssalvat. Ara jekk it-telefon għandux spazju.';

  @override
  String get mediaShareFailed => 'It-telefon ma setax juri fejn jista’ jmur.';

  @override
  String get mediaPhotoFailed => 'Ir-ritratt ma jistax jintwera';

  @override
  String get mediaVideoFailed => 'Il-vidjo ma jistax jindaqq';

  @override
  String get mediaAskAgain => 'Erġa’ itolbu';

  @override
  String mediaAskPhoto(String time) {
    return 'Tista’ terġa’ tibgħatli r-ritratt ta’ $time? Ma nistax inniżżlu iżjed.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Tista’ terġa’ tibgħatli l-messaġġ bil-vuċi ta’ $time? Ma nistax inniżżlu iżjed.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Tista’ terġa’ tibgħatli l-vidjo ta’ $time? Ma nistax inniżżlu iżjed.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Tista’ terġa’ tibgħatli l-fajl ta’ $time? Ma nistax inniżżlu iżjed.';
  }

  @override
  String get fileWarnTitle => 'Tiftaħ dan il-fajl?';

  @override
  String get fileWarnCanRun => 'Jista’ jaħdem bħala programm u jagħmel li jrid f’dan it-telefon. Iftħu biss jekk kont qed tistennieh minn din il-persuna.';

  @override
  String get fileWarnDisguised => 'Huwa xi ħaġa oħra milli jgħid ismu. Iftħu biss jekk taf għaliex.';

  @override
  String get fileCanRun => 'Jista’ jaħdem bħala programm';

  @override
  String get fileDisguised => 'Mhux dak li jgħid ismu';

  @override
  String get chatWarning => 'Minn apparat li ma aċċettajtx. Ara qabel ma tafda f’dan.';

  @override
  String get chatRetry => 'Erġa’ ibgħat';

  @override
  String get chatInfo => 'X’ġara minnu';

  @override
  String get chatDetails => 'Dettalji';

  @override
  String get detailsMuted => 'Imsikkta';

  @override
  String detailsMutedUntil(String when) {
    return 'Imsikkta sa $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Dwar $partner';
  }

  @override
  String get detailsAppBody => 'X’jista’ jagħmel, u r-regoli tiegħu';

  @override
  String detailsUnblocked(String name) {
    return 'Messaġġi minn $name jistgħu jerġgħu jaslulek, skont ir-regoli li ssettjajt.';
  }

  @override
  String get exportAction => 'Esporta ċ-chat';

  @override
  String get exportTitle => 'Tesporta din iċ-chat?';

  @override
  String get exportBody => 'Il-messaġġi kollha tagħha jinkitbu f’fajl, u int tagħżel fejn imur. Ritratti, messaġġi bil-vuċi, vidjows u fajls jissemmew fih, mhux jinżammu fih. Il-fajl mhux kriptat: min għandu l-fajl jista’ jaqrah.';

  @override
  String get exportYes => 'Esporta';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaġġ ġew esportati.',
      many: '$count-il messaġġ ġew esportati.',
      few: '$count messaġġi ġew esportati.',
      two: 'Żewġ messaġġi ġew esportati.',
      one: 'Messaġġ wieħed ġie esportat.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Ħassar iċ-chat';

  @override
  String deleteTitle(String name) {
    return 'Tħassar iċ-chat ma’ $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Il-messaġġi kollha tagħha jitħassru għalkollox minn dan it-telefon, u dak li għadu ma ntbagħatx ma jintbagħatx. Dak li wasal għand $name jibqa’ hemm.';
  }

  @override
  String get deleteYes => 'Ħassar';

  @override
  String get deleteDone => 'Iċ-chat tħassret.';

  @override
  String get stateQueued => 'Qed jistenna li jintbagħat';

  @override
  String get stateSending => 'Qed jintbagħat';

  @override
  String get stateSent => 'Mibgħut';

  @override
  String get stateDelivered => 'Ikkunsinnat';

  @override
  String get stateRead => 'Moqri';

  @override
  String get stateFailed => 'Mhux mibgħut';

  @override
  String get stateReceived => 'Riċevut';

  @override
  String get stateUnreadable => 'Ma jistax jintwera';

  @override
  String get stateNotice => 'Avviż';

  @override
  String get reasonNoKeys => 'L-app l-oħra għadha ma ppubblikatx ċwievet. Jerġa’ jiġi ppruvat waħdu.';

  @override
  String get reasonUnreachable => 'Is-servizz l-ieħor ma jistax jintlaħaq. Jerġa’ jiġi ppruvat waħdu.';

  @override
  String get reasonKeyChanged => 'Wieħed mill-apparati tal-persuna għandu ċavetta oħra issa. Qabbel in-numru ta’ sigurtà, imbagħad iddeċiedi.';

  @override
  String get reasonNoAcceptedDevice => 'Ebda apparat tal-persuna mhu aċċettat. Ara l-apparati u aċċetta wieħed.';

  @override
  String get reasonRefused => 'Is-servizz l-ieħor irrifjutah. Iċċekkja min hu, imbagħad erġa’ ibgħatu.';

  @override
  String get reasonNotForThisDevice => 'Ma kienx kriptat għal dan it-telefon. Itlob li jerġa’ jintbagħat: messaġġi ġodda jistgħu jinqraw.';

  @override
  String get reasonNoSession => 'Ma setax jiġi dekriptat. Il-konnessjoni mal-apparat l-ieħor qed tiġġedded. Itlob li jerġa’ jintbagħat.';

  @override
  String get reasonBadCiphertext => 'Ma setax jiġi dekriptat: inbidel fit-triq. Il-konnessjoni qed tiġġedded. Itlob li jerġa’ jintbagħat.';

  @override
  String get reasonUnknownPrekey => 'Kien kriptat b’ċavetta użata. Il-konnessjoni qed tiġġedded. Itlob li jerġa’ jintbagħat.';

  @override
  String get reasonTooFarAhead => 'Wisq messaġġi qablu ma waslu qatt. Itlob li jerġa’ jintbagħat.';

  @override
  String get reasonTooLate => 'Wasal ħafna wara messaġġi miktuba aktar tard. Itlob li jerġa’ jintbagħat.';

  @override
  String get reasonMalformed => 'Għandu l-ħsara. Itlob li jerġa’ jintbagħat.';

  @override
  String get reasonUnencrypted => 'Wasal mingħajr kriptaġġ u ġie rrifjutat. Itlob li jinxtegħel il-kriptaġġ.';

  @override
  String get reasonUnknownKind => 'Causeway ma jistax juri messaġġ bħal dan. Itlob li jinkiteb.';

  @override
  String get reasonOtherEncryption => 'Huwa kriptat b’mod li Causeway ma jafx. Itlob li tintuża l-aħħar verżjoni tal-app.';

  @override
  String get reasonWeakerEncryption => 'Huwa kriptat b’mod aktar dgħajjef minn dan iċ-chat u ġie rrifjutat. Itlob li tintuża l-aħħar verżjoni tal-app.';

  @override
  String get reasonDatabaseDamaged => 'Stenna f’fajl li ħa l-ħsara, u jista’ jkun li ntbagħat. Erġa’ ibgħatu jekk ma wasalx.';

  @override
  String get reasonCancelled => 'Waqqaftu int. Erġa’ ibgħatu meta trid.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Kbir wisq: l-iktar $size. Uża wieħed iżgħar.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Inbidel fit-triq u ma jintweriex. Itlob li jerġa’ jintbagħat.';

  @override
  String get reasonMediaHost => 'Qiegħed fuq server li l-app l-oħra ma semmietx. Causeway ma jġib xejn minn hemm. Itlob li jintbagħat b’mod ieħor.';

  @override
  String get reasonNoMediaService => 'Is-servizz tiegħek ma jġorrx ritratti jew fajls. It-test jista’ jintbagħat.';

  @override
  String get reasonMediaGone => 'Is-servizz l-ieħor m’għadux għandu. Itlob li jerġa’ jintbagħat.';

  @override
  String get reasonMediaMetered => 'Qed jistenna l-Wi-Fi. Tista’ tniżżlu issa wkoll.';

  @override
  String get reasonNoSpace => 'M’hemmx spazju għalih f’dan it-telefon. Battal ftit; il-bqija jkompli waħdu.';

  @override
  String get mediaProblemTooLate => 'It-tħejjija damet wisq. Erġa’ pprova, jew uża fajl iżgħar.';

  @override
  String get mediaProblemUnsupported => 'Causeway ma jistax juża fajl bħal dan. L-ewwel salvah f’format ieħor.';

  @override
  String get mediaProblemDamaged => 'Il-fajl għandu l-ħsara. Kopja oħra tista’ taħdem.';

  @override
  String get mediaProblemTooLarge => 'Il-fajl kbir wisq. Uża wieħed iżgħar.';

  @override
  String get mediaProblemCodec => 'It-telefon ma setax jaħdem bil-fajl. Erġa’ pprova, jew uża fajl ieħor.';

  @override
  String get mediaProblemIo => 'Il-fajl ma setax jinqara. Ara għadux hemm.';

  @override
  String get mediaInTooLarge => 'Kbir wisq biex jinfetaħ b’mod sigur. Itlob xi ħaġa iżgħar.';

  @override
  String get mediaInUnsupported => 'Causeway ma jistax juri fajl bħal dan. Itolbu f’format ieħor.';

  @override
  String get mediaInDamaged => 'Il-fajl għandu l-ħsara. Itlob li jerġa’ jintbagħat.';

  @override
  String get mediaInTooLate => 'Il-ftuħ dam wisq. Erġa’ pprova.';

  @override
  String get refusalBlocked => 'Imblukkajt lil din il-persuna.';

  @override
  String get refusalNotEligible => 'Iċ-chats ma’ apps oħra huma għal numri taż-Żona Ekonomika Ewropea. Dak li hemm hawn jista’ jinqara.';

  @override
  String get refusalNotYetInCountry => 'Iċ-chats ma’ apps oħra għadhom ma bdewx f’pajjiżek. Causeway jgħidlek meta jibdew.';

  @override
  String get refusalSwitchedOff => 'Iċ-chats ma’ apps oħra huma mitfija. Dak li hemm hawn jista’ jinqara.';

  @override
  String get refusalNotAdmitted => 'Is-servizz tiegħek ma jaħdimx ma’ din l-app. Dak li hemm hawn jista’ jinqara.';

  @override
  String get refusalPartnerNotOpen => 'Din l-app għadha qed tiġi ttestjata. Causeway jgħidlek meta tinfetaħ.';

  @override
  String get refusalPartnerSuspended => 'Is-servizz tiegħek issospenda din l-app għalissa. Dak li hemm hawn jista’ jinqara.';

  @override
  String get refusalPartnerWithdrawn => 'Din l-app m’għadhiex tieħu sehem. Dak li hemm hawn jista’ jinqara.';

  @override
  String get refusalPartnerNotChosen => 'Ma għażiltx din l-app. Dak li hemm hawn jista’ jinqara.';

  @override
  String get refusalPeerNotEligible => 'In-numru tal-persuna mhux taż-Żona Ekonomika Ewropea.';

  @override
  String get refusalNumberNotAgreed => 'In-nies f’din l-app għadhom ma jafux in-numru ġdid tiegħek.';

  @override
  String get refusalDirectoryExpired => 'Il-lista tal-apps skadiet. Idħol online, imbagħad erġa’ pprova.';

  @override
  String get refusalRequestNotAccepted => 'L-ewwel aċċetta t-talba.';

  @override
  String get refusalRequestRefused => 'Irrifjutajt it-talba. Biex treġġa’ lura, ikteb int l-ewwel.';

  @override
  String get refusalNobodyMayContact => 'Ma tħallix barranin jiktbulek.';

  @override
  String get refusalNotSupported => 'L-app l-oħra ma tistax turi messaġġ bħal dan.';

  @override
  String get refusalMarkersOff => 'Ma tgħidx lil din l-app x’qrajt.';

  @override
  String get nextSwitchOn => 'Ixgħel';

  @override
  String get nextChoose => 'Agħżel l-app';

  @override
  String get nextShare => 'Ixxerja n-numru ġdid tiegħi';

  @override
  String get nextRefresh => 'Aġġorna l-lista';

  @override
  String get nextDevices => 'Ara l-apparati';

  @override
  String get noticeNewDeviceAccepted => 'In-naħa l-oħra tuża apparat ġdid.';

  @override
  String get noticeNewDevice => 'In-naħa l-oħra tuża apparat ġdid. Ma jirċievi xejn sakemm taċċettah.';

  @override
  String get noticeKeyChanged => 'Apparat tan-naħa l-oħra għandu ċavetta oħra. Ma jintbagħat xejn sakemm tiddeċiedi.';

  @override
  String noticeNumberChanged(String number) {
    return 'In-numru issa huwa $number. Din iċ-chat tkompli bih.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'In-numru issa huwa $number. Tkompli ċ-chat ma’ dak in-numru.';
  }

  @override
  String get contentReport => 'Rapport lis-servizz tiegħek';

  @override
  String get contentPlaceholder => 'Messaġġ li ma jistax jintwera';

  @override
  String contentUnsupported(String kind) {
    return 'Intbagħtet xi ħaġa li Causeway għadu ma jistax juri: $kind';
  }

  @override
  String get contentPhoto => 'Ritratt';

  @override
  String get contentPhotoMoving => 'Stampa li tiċċaqlaq';

  @override
  String get contentVoice => 'Messaġġ bil-vuċi';

  @override
  String get contentVideo => 'Vidjo';

  @override
  String get contentFile => 'Fajl';

  @override
  String contentFileNamed(String name) {
    return 'Fajl: $name';
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
        'call': 'telefonata',
        'sticker': 'stiker',
        'reaction': 'reazzjoni',
        'deletion': 'messaġġ meħud lura',
        'timer': 'tajmer ta’ messaġġi li jisparixxu',
        'location': 'post',
        'group': 'stedina għal grupp',
        'other': 'xi ħaġa ġdida',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Dan ma ħadimx';

  @override
  String get errorBadNumber => 'Dan mhux numru tat-telefon b’kodiċi tal-pajjiż, bħal +34 600 111 222.';

  @override
  String get errorBadAddress => 'Hekk ma tista’ tikteb lil ħadd. Iċċekkja x’ktibt.';

  @override
  String get errorNotFound => 'Ma għadux hemm.';

  @override
  String get errorEmpty => 'M’hemm xejn x’jintbagħat.';

  @override
  String errorTooLarge(int percent) {
    return 'It-test twil wisq għal messaġġ wieħed: $percent % ta’ dak permess. Ibagħtu f’biċċiet.';
  }

  @override
  String get errorBadReport => 'Rapport fih l-iktar ħames messaġġi u kumment qasir.';

  @override
  String get errorNoAbuseDesk => 'Is-servizz tiegħek ma jieħux rapporti. Ikteb lill-kuntatt tal-app l-oħra.';

  @override
  String get errorNotAllowed => 'Dan ma jistax jintgħażel hawn.';

  @override
  String get errorTooManyPinned => 'Ma jistgħux jitwaħħlu aktar chats. L-ewwel neħħi t-twaħħil ta’ oħra.';

  @override
  String errorSignIn(String why) {
    return 'Ma jistax isir dħul fil-kont bin-numru l-ġdid. $why';
  }

  @override
  String get errorSignInRefused => 'Is-servizz tiegħek ma jafx in-numru l-ġdid b’din il-password. Iċċekkjahom it-tnejn.';

  @override
  String get errorNumberChanging => 'In-numru tiegħek qed jinbidel. Stenna sakemm ikun lest.';

  @override
  String get errorFile => 'Il-fajl ma setax jinkiteb. Agħżel post ieħor.';

  @override
  String get errorStopped => 'Twaqqaf.';

  @override
  String get errorNothingChosen => 'Agħżel mill-inqas app waħda.';

  @override
  String get errorNotDone => 'L-ewwel għaddi mis-settjar.';

  @override
  String get errorNotOffered => 'Din l-app ma tistax tintgħażel aktar.';

  @override
  String get errorConfirmSharing => 'In-nies li tiktbilhom f’din l-app isiru jafu n-numru tiegħek. L-ewwel aqbel ma’ dan.';

  @override
  String get errorOnboarding => 'Sadanittant inbidlet xi ħaġa. Erġa’ ara dan il-pass.';

  @override
  String get errorKeyChanged => 'L-apparat issa għandu ċavetta oħra. Erġa’ arah, imbagħad iddeċiedi.';

  @override
  String get errorInUse => 'Iċ-chats tiegħek huma miftuħa fi proċess ieħor. Agħlaq Causeway hemm, imbagħad erġa’ pprova.';

  @override
  String get errorNoAccount => 'M’hemmx kont f’dan it-telefon. Idħol.';

  @override
  String get errorAccountExists => 'Diġà hemm kont f’dan it-telefon.';

  @override
  String get errorDamaged => 'Il-fajl biċ-chats tiegħek għandu l-ħsara. Ma nbidel xejn. Dak li jista’ jinqara jista’ jiġi rkuprat.';

  @override
  String get errorAccountLost => 'Il-kont ma jistax jinqara mill-fajl bil-ħsara. Erġa’ idħol biex tirkupra ċ-chats tiegħek.';

  @override
  String get errorReadOnly => 'Fejn hemm iċ-chats tiegħek ma jistax jinkiteb. Erġa’ ixgħel it-telefon, imbagħad erġa’ pprova.';

  @override
  String get errorWrongKey => 'Iċ-ċavetta f’dan it-telefon ma tiftaħx iċ-chats tiegħek. Iftaħ it-telefon darba, imbagħad erġa’ pprova.';

  @override
  String get errorNewerVersion => 'Iċ-chats tiegħek inkitbu minn Causeway aktar ġdid. Aġġorna l-app.';

  @override
  String get errorUnreachable => 'Is-servizz tiegħek ma weġibx. Iċċekkja l-konnessjoni, imbagħad erġa’ pprova.';

  @override
  String get errorDiskFull => 'It-telefon mimli. Battal ftit spazju, imbagħad erġa’ pprova.';

  @override
  String get errorInternal => 'Xi ħaġa marret ħażin f’Causeway. Erġa’ pprova; jekk tibqa’, ibgħatilna d-dijanjostika.';

  @override
  String errorCode(String code) {
    return 'Kodiċi: $code';
  }

  @override
  String get requestsTitle => 'Talbiet';

  @override
  String get requestsEmptyTitle => 'M’hemmx talbiet';

  @override
  String get requestsEmptyBody => 'Meta jiktiblek xi ħadd li ma tafux, jistenna hawn sakemm tiddeċiedi.';

  @override
  String get requestsFailedTitle => 'It-talbiet tiegħek ma setgħux jinqraw';

  @override
  String get requestTitle => 'Talba';

  @override
  String get requestGoneTitle => 'Din it-talba m’għadhiex hawn';

  @override
  String get requestExplained => 'In-naħa l-oħra ma tafx li rajt dan. Ma jmur xejn lejha sakemm taċċetta.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaġġ ieħor ma nżammux.',
      many: '$count-il messaġġ ieħor ma nżammux.',
      few: '$count messaġġi oħra ma nżammux.',
      two: 'Żewġ messaġġi oħra ma nżammux.',
      one: 'Messaġġ ieħor ma nżammx.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'X’inkiteb';

  @override
  String get requestRefuseTitle => 'Tirrifjuta din it-talba?';

  @override
  String get requestRefuseBody => 'Dak li nkiteb jitħassar, u ma terġax tisma’ minn din il-persuna. Ma tingħatax l-aħbar.';

  @override
  String reportTitle(String name) {
    return 'Irrapporta lil $name';
  }

  @override
  String reportExplained(String name) {
    return 'Is-servizz tiegħek jaqra dak li tagħżel hawn, u xejn iżjed. L-aħbar ma tingħatax lil $name.';
  }

  @override
  String get reportWhy => 'Għaliex qed tirrapporta dan?';

  @override
  String get reportSpam => 'Spam, reklamar jew frodi';

  @override
  String get reportAbuse => 'Theddid, fastidju jew ħsara oħra';

  @override
  String get reportMessages => 'Messaġġi li jmorru miegħu';

  @override
  String get reportMessagesBody => 'Sa ħamsa. Ebda wieħed ma jintbagħat jekk ma tagħżlux.';

  @override
  String get reportRemark => 'Bi kliemek (mhux obbligatorju)';

  @override
  String reportAlsoBlock(String name) {
    return 'Imblokka wkoll lil $name';
  }

  @override
  String get reportPreview => 'Ara x’jintbagħat';

  @override
  String get reportPreviewBody => 'Dan huwa kulma jaqra s-servizz tiegħek.';

  @override
  String get reportSend => 'Ibgħat ir-rapport';

  @override
  String get reportSent => 'Ir-rapport telaq.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner għandu kuntatt tiegħu: $address';
  }

  @override
  String get reportAbout => 'Dwar min hu';

  @override
  String get reportYourWords => 'Kliemek';

  @override
  String get reportNoMessages => 'Xejn';

  @override
  String get reportExactly => 'Kelma b’kelma';

  @override
  String get reportsTitle => 'Rapporti';

  @override
  String get reportsEmptyTitle => 'M’hemmx rapporti';

  @override
  String get reportsEmptyBody => 'Tista’ tirrapporta lil xi ħadd miċ-chat jew mit-talba. Dak li bgħatt u t-tweġibiet jinsabu hawn.';

  @override
  String get reportsFailedTitle => 'Ir-rapporti tiegħek ma setgħux jinqraw';

  @override
  String get reportsSent => 'Irrapportajt lil xi ħadd';

  @override
  String get reportsAnswer => 'Is-servizz tiegħek wieġeb';

  @override
  String get reportsMore => 'Uri eqdem';

  @override
  String get newChatTitle => 'Chat ġdida';

  @override
  String get newChatWhere => 'Fejn hi l-persuna?';

  @override
  String get newChatSameService => 'Is-servizz tiegħek stess, bin-numru tat-telefon';

  @override
  String get newChatOff => 'Iċ-chats ma’ apps oħra huma mitfija';

  @override
  String get newChatOffBody => 'Ixgħelhom biex tikteb lil nies f’apps oħra.';

  @override
  String get newChatOwn => 'Dan huwa n-numru tiegħek stess.';

  @override
  String get newChatNoApps => 'Għad ma tista’ tintlaħaq l-ebda app oħra.';

  @override
  String get newChatSetUpBody => 'Il-liġi Ewropea tħalli lil nies f’apps tal-messaġġi differenti jiktbu lil xulxin. Huwa mitfi sakemm tissettjah.';

  @override
  String newChatIdentifier(String partner) {
    return 'Min fuq $partner?';
  }

  @override
  String get newChatByEmail => 'indirizz elettroniku';

  @override
  String get newChatByPhone => 'numru tat-telefon';

  @override
  String get newChatByName => 'isem tal-utent';

  @override
  String newChatOr(String first, String second) {
    return '$first jew $second';
  }

  @override
  String get newChatFindButton => 'Kompli';

  @override
  String newChatSearching(String partner) {
    return 'Tiftix fuq $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner ma jaf lil ħadd bħala $identifier, jew ma jgħidx. Iċċekkja ittra b’ittra.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Ħadd għand $service m’għandu n-numru $number. Iċċekkja ċifra b’ċifra.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner ma jistax jintlaħaq issa. Erġa’ pprova aktar tard.';
  }

  @override
  String get identifierEmpty => 'Ikteb b’xiex inhi magħrufa l-persuna f’din l-app.';

  @override
  String get identifierTooLong => 'Dan twil wisq.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Fuq $partner, in-nies huma magħrufa b’dan: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Dan mhux indirizz elettroniku sħiħ.';

  @override
  String get identifierBadPhone => 'Dan mhux numru tat-telefon b’kodiċi tal-pajjiż, bħal +49 151 12345678.';

  @override
  String get identifierBadName => 'Dan ma jistax ikun isem tal-utent hemm. Iċċekkja ittra b’ittra.';

  @override
  String shareTitle(String partner) {
    return '$partner se jsir jaf in-numru tiegħek';
  }

  @override
  String shareBody(String partner, String number) {
    return 'In-nies li tiktbilhom fuq $partner jaraw in-numru tat-telefon tiegħek, $number. Dan jiġi mistoqsi darba għal kull app.';
  }

  @override
  String shareYes(String name) {
    return 'X’jirċievi $name';
  }

  @override
  String get shareNo => 'X’ma jingħatax';

  @override
  String get shareNumber => 'In-numru tat-telefon tiegħek';

  @override
  String get shareMessages => 'Il-messaġġi li tibgħat';

  @override
  String get shareName => 'Ismek u r-ritratt tiegħek';

  @override
  String get sharePresence => 'Jekk intix online';

  @override
  String get shareAddress => 'Fejn qiegħed u l-indirizz tat-telefon fin-netwerk';

  @override
  String get shareAgree => 'Aqbel u ikteb';

  @override
  String onboardingStep(int step, int steps) {
    return 'Pass $step minn $steps';
  }

  @override
  String get onboardingStartTitle => 'Ikteb lil nies f’apps oħra';

  @override
  String get onboardingStartBody => 'Il-liġi Ewropea tħalli lil nies f’apps tal-messaġġi differenti jiktbu lil xulxin. Int tagħżel jekk tridx, u ma’ liema apps. Tista’ tieqaf meta trid.';

  @override
  String get onboardingStartButton => 'Ibda';

  @override
  String get onboardingClosedTitle => 'Mhux b’dan in-numru';

  @override
  String get onboardingNotYetTitle => 'Għadu mhux issa';

  @override
  String get onboardingExplanationTitle => 'X’inhu differenti';

  @override
  String get onboardingExplanationBody => 'Hawn ukoll il-messaġġi huma kriptati minn tarf sa tarf. Xi affarijiet huma differenti miċ-chats li taf.';

  @override
  String get pointOtherPolicy => 'L-app l-oħra għandha r-regoli tagħha';

  @override
  String get pointOtherPolicyBody => 'Dak li tibgħat iżżommu l-app l-oħra, skont il-politika tal-privatezza u t-termini tagħha.';

  @override
  String get pointNumberIsShared => 'In-numru tat-telefon tiegħek jinqasam';

  @override
  String get pointNumberIsSharedBody => 'Isiru jafuh in-nies li tiktbilhom. Ħadd iżjed.';

  @override
  String get pointNameAndPictureAreNot => 'Ismek u r-ritratt tiegħek le';

  @override
  String get pointNameAndPictureAreNotBody => 'Lanqas jekk intix online.';

  @override
  String get pointNoGroups => 'Żewġ persuni, mhux gruppi';

  @override
  String get pointNoGroupsBody => 'Chat hija int u persuna oħra waħda.';

  @override
  String get pointNoCalls => 'M’hemmx telefonati';

  @override
  String get pointNoCallsBody => 'Ċempel fl-app li għandkom it-tnejn.';

  @override
  String get pointNoStickersStatusTimers => 'M’hemmx stikers, status jew messaġġi li jisparixxu';

  @override
  String get pointNoStickersStatusTimersBody => 'Ma jgħaddux minn app għal oħra.';

  @override
  String get pointBlocksAreOfPeople => 'Imblukkar huwa ta’ persuna';

  @override
  String get pointBlocksAreOfPeopleBody => 'Min hu mblukkat huwa mblukkat f’kull app fejn in-numru huwa magħruf.';

  @override
  String get onboardingUnderstood => 'Fhimt';

  @override
  String get onboardingAppsTitle => 'Liema apps jistgħu jikkuntattjawk?';

  @override
  String get onboardingAppsBody => 'In-nies fl-apps li tagħżel jistgħu jiktbulek. L-ewwel messaġġ tagħhom jistenna bħala talba. Tista’ tbiddel dan aktar tard.';

  @override
  String get onboardingAppsNone => 'Għad ma tista’ tintgħażel l-ebda app. Causeway jgħidlek meta jkun hemm waħda.';

  @override
  String get onboardingInboxTitle => 'Fejn għandhom ikunu dawn iċ-chats?';

  @override
  String get onboardingInboxBody => 'Tista’ tbiddel dan aktar tard. Ma jiċċaqlaq xejn.';

  @override
  String get onboardingFinish => 'Ixgħel';

  @override
  String get onboardingDoneTitle => 'Iċ-chats ma’ apps oħra huma mixgħula';

  @override
  String onboardingDoneBody(String apps) {
    return 'Tista’ tikteb lil nies fuq $apps, u huma lilek.';
  }

  @override
  String get onboardingDoneButton => 'Ikteb lil xi ħadd';

  @override
  String get onboardingLaterBody => 'Tista’ tkompli hawn meta trid. Għad ma hu mixgħul xejn.';

  @override
  String get onboardingQuit => 'Waqqaf u insa l-għażliet tiegħi';

  @override
  String get layoutCombined => 'Fost iċ-chats kollha';

  @override
  String get layoutCombinedBody => 'Lista waħda. Badge turi fuq liema app hi chat.';

  @override
  String get layoutSeparate => 'F’folder għalihom';

  @override
  String get layoutSeparateBody => 'Ringiela waħda fil-lista tiegħek tiftaħhom.';

  @override
  String get aboutTitle => 'Dwar Causeway';

  @override
  String aboutVersion(String version) {
    return 'Verżjoni $version';
  }

  @override
  String get aboutFree => 'Causeway huwa softwer ħieles, bil-liċenzja AGPL-3.0. Kulħadd jista’ jaqra kif jaħdem.';

  @override
  String get aboutLicences => 'Liċenzji tal-partijiet tiegħu';

  @override
  String get aboutTranslation => 'Il-kliem f’din il-lingwa għamlitu magna. Għad ma qrah l-ebda kelliem nattiv.';

  @override
  String newAppTitle(String partner) {
    return '$partner issa jista’ jintlaħaq';
  }

  @override
  String get newAppBody => 'Tista’ tikteb lil nies hemm, u huma lilek, malli tagħżel hekk.';

  @override
  String get newAppLook => 'Ara x’jista’ jagħmel';

  @override
  String get aboutSource => 'Kodiċi sors';

  @override
  String get aboutSourceAsk => 'Min tak din l-app jagħtik ukoll il-kodiċi sors tagħha. Itolbu.';

  @override
  String get aboutPrivacy => 'X’jiġri mid-data tiegħek';

  @override
  String get aboutPrivacyChats => 'Dak li tikteb huwa kriptat minn telefon għal telefon. Iċ-chats tiegħek jinsabu fuq dan it-telefon, kriptati, u f’ebda backup.';

  @override
  String get aboutPrivacyService => 'Is-servizz tiegħek u l-apps l-oħra jaraw min jikteb lil min u meta. Ma jarawx x’inhu.';

  @override
  String get aboutPrivacyNothing => 'Causeway ma jgħodd xejn, ma juri l-ebda reklam, u ma jibgħat xejn lil min għamlu.';

  @override
  String suspendedTitle(String partner) {
    return '$partner ma tistax tintlaħaq għalissa';
  }

  @override
  String get suspendedBody => 'Is-servizz tiegħek issospenda din l-app. Ma jintbagħat xejn u ma jasal xejn. Iċ-chats jibqgħu fuq dan it-telefon: jistgħu jinqraw, jiġu esportati u jitħassru.';

  @override
  String get suspendedNext => 'M’għandek tagħmel xejn. Meta terġa’ tiġi aċċettata, iċ-chats ikomplu waħedhom.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner m’għadhiex tieħu sehem';
  }

  @override
  String get withdrawnBody => 'Ma jintbagħat xejn u ma jasal xejn. Iċ-chats jibqgħu fuq dan it-telefon: jistgħu jinqraw, jiġu esportati u jitħassru.';

  @override
  String get withdrawnNext => 'Biex tilħaq lil dawn in-nies, staqsihom għal mod ieħor.';

  @override
  String get nextPartner => 'Xi jfisser dan';

  @override
  String get settingsTitle => 'Is-settings';

  @override
  String get settingsAccount => 'Kont';

  @override
  String get settingsThirdParty => 'Chats ma’ apps oħra';

  @override
  String get settingsThirdPartyOn => 'Mixgħul';

  @override
  String get settingsThirdPartyOff => 'Mitfi';

  @override
  String get settingsThirdPartySetUp => 'Mhux issettjat';

  @override
  String get settingsThirdPartyContinue => 'Kompli issettja';

  @override
  String get settingsThirdPartySwitch => 'Chats ma’ apps oħra';

  @override
  String get settingsThirdPartySwitchBody => 'Meta jkun mitfi, dawn iċ-chats jibqgħu u jistgħu jinqraw. Ma jintbagħat u ma jasal xejn.';

  @override
  String get policyConfirmed => 'Is-servizz tiegħek iżomm lil kulħadd barra, anke meta dan it-telefon ikun mitfi.';

  @override
  String get policyPending => 'Is-servizz tiegħek għadu ma kkonfermax l-aħħar bidla. Isir jaf biha malli jkun jista’ jintlaħaq.';

  @override
  String get policyPhoneOnly => 'Is-servizz tiegħek ma jżomm lil ħadd barra. Dan it-telefon iżomm.';

  @override
  String get settingsApps => 'Apps oħra';

  @override
  String get settingsAppsEmpty => 'Għad m’hemm l-ebda app fil-lista tas-servizz tiegħek.';

  @override
  String get settingsAppsExpired => 'Il-lista tal-apps skadiet. Chats ġodda jistennew sakemm tiġġedded.';

  @override
  String get settingsAppsRefresh => 'Aġġorna l-lista tal-apps';

  @override
  String get settingsAppOpen => 'Miftuħa';

  @override
  String get settingsAppOn => 'Tista’ tikkuntattjak';

  @override
  String get settingsAppOff => 'Mitfija';

  @override
  String get settingsAppReadOnly => 'Biss biex tinqara';

  @override
  String partnerReach(String partner) {
    return 'Chats ma’ $partner';
  }

  @override
  String get partnerReachBody => 'Meta jkun mitfi, dawn iċ-chats jibqgħu u jistgħu jinqraw. Ħadd hemm ma jista’ jiktiblek.';

  @override
  String get partnerChats => 'X’jistgħu jagħmlu ċ-chats tiegħu';

  @override
  String get partnerIdentifiers => 'In-nies hemm jinstabu b’dan';

  @override
  String get partnerTakes => 'L-app tieħu';

  @override
  String get partnerArrival => 'Wasla tal-messaġġi';

  @override
  String get partnerReceipts => 'Tingħad';

  @override
  String get partnerNoReceipts => 'Ma tingħadx. Iżjed minn “mibgħut” ma jistax ikun magħruf.';

  @override
  String get partnerRules => 'Ta’ min huma r-regoli hemm';

  @override
  String get partnerPrivacy => 'Politika tal-privatezza';

  @override
  String get partnerTerms => 'Termini';

  @override
  String partnerLink(String page, String partner) {
    return '$page ta’ $partner';
  }

  @override
  String get partnerAbuse => 'Kuntatt tiegħu għall-abbuż';

  @override
  String get partnerGoneTitle => 'Din l-app m’għadhiex fil-lista';

  @override
  String get partnerGoneBody => 'Iċ-chats li għandek ma’ nies hemm għadhom jistgħu jinqraw.';

  @override
  String get kindText => 'Test';

  @override
  String get kindPhoto => 'ritratti';

  @override
  String get kindVoice => 'messaġġi bil-vuċi';

  @override
  String get kindVideo => 'vidjows';

  @override
  String get kindFile => 'fajls';

  @override
  String get kindReply => 'tweġibiet';

  @override
  String get kindReaction => 'reazzjonijiet';

  @override
  String get settingsAppTesting => 'Qed tiġi ttestjata, għadha mhix miftuħa';

  @override
  String get settingsAppSuspended => 'Sospiża mis-servizz tiegħek';

  @override
  String get settingsAppWithdrawn => 'M’għadhiex tieħu sehem';

  @override
  String get settingsAppNotHere => 'Għadha mhix miftuħa f’pajjiżek';

  @override
  String settingsAppMarkers(String partner) {
    return 'Għid lil $partner x’qrajt';
  }

  @override
  String get settingsAppMarkersBody => 'In-nies hemm jaraw meta taqra l-messaġġi tagħhom.';

  @override
  String settingsAppMuted(String partner) {
    return 'L-ebda ħoss minn $partner';
  }

  @override
  String get settingsAppMutedBody => 'Il-messaġġi minn hemm jaslu fis-skiet.';

  @override
  String get settingsInbox => 'Post taċ-chats ma’ apps oħra';

  @override
  String get settingsWho => 'Min jista’ jiktibli l-ewwel';

  @override
  String get settingsWhoBody => 'Dan dwar nies f’apps oħra. Chats li għandek ikomplu.';

  @override
  String get settingsWhoNobody => 'Ħadd';

  @override
  String get settingsWhoNobodyBody => 'Ikomplu biss iċ-chats li għandek.';

  @override
  String get settingsWhoWrittenTo => 'Nies li ktibtilhom';

  @override
  String get settingsWhoWrittenToBody => 'Dawk li ktibtilhom int l-ewwel.';

  @override
  String get settingsWhoContacts => 'Il-kuntatti tiegħi';

  @override
  String get settingsWhoContactsBody => 'Iċ-chats tagħhom jinfetħu mingħajr talba.';

  @override
  String get settingsWhoEverybody => 'Kulħadd';

  @override
  String get settingsWhoEverybodyBody => 'Il-kuntatti direttament. L-oħrajn bħala talba li tiddeċiedi dwarha.';

  @override
  String get contactsTitle => 'Kuntatti';

  @override
  String get contactsTake => 'Uża l-kuntatti tat-telefon';

  @override
  String get contactsBody => 'Min għandu numru hemm mhux barrani, u jidher bl-isem li tajtu int. Jibqgħu f’dan it-telefon.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count numru magħruf',
      many: '$count-il numru magħruf',
      few: '$count numri magħrufa',
      two: 'Żewġ numri magħrufa',
      one: 'Numru wieħed magħruf',
      zero: 'Ma nstabux numri',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'It-telefon ma jħallix lil Causeway jaqra l-kuntatti. Ħallih fis-settings tat-telefon, imbagħad erġa’ pprova.';

  @override
  String get settingsNotifications => 'Notifiki';

  @override
  String get settingsNotifyText => 'Uri l-kliem fuq l-iskrin imsakkar';

  @override
  String get settingsNotifyTextBody => 'Inkella biss min kiteb.';

  @override
  String get settingsNotifyRequests => 'Għidli bit-talbiet';

  @override
  String get settingsNotifyRequestsBody => 'Qatt ma jagħmlu ħoss.';

  @override
  String get notifyNative => 'Messaġġi fuq is-servizz tiegħek stess';

  @override
  String get notifyThirdParty => 'Messaġġi minn apps oħra';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaġġ ġdid',
      many: '$count-il messaġġ ġdid',
      few: '$count messaġġi ġodda',
      two: 'Żewġ messaġġi ġodda',
      one: 'Messaġġ ġdid',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Wieġeb';

  @override
  String get notifyAskTitle => 'Kun af b’messaġġi ġodda';

  @override
  String get notifyAskBody => 'Causeway jgħidlek meta xi ħadd jikteb. L-iskrin imsakkar juri min kiteb, u l-ebda kelma, sakemm ma tagħżilx mod ieħor.';

  @override
  String get notifyAskYes => 'Ħalli n-notifiki';

  @override
  String get notifyDenied => 'It-telefon ma jurix notifiki minn Causeway. Ħallihom fis-settings tat-telefon.';

  @override
  String get notifyMuted => 'Chats imsikkta';

  @override
  String get notifyMutedNone => 'Ebda chat mhi msikkta. Agħfas fit-tul fuq chat fil-lista biex tsikkitha.';

  @override
  String get notifyPhone => 'Ħsejjes u aktar, fis-settings tat-telefon';

  @override
  String get notifyProblems => 'Messaġġi li ma ntbagħtux';

  @override
  String get notifyKept => 'Qiegħed miżmum fiċ-chat bħala abbozz.';

  @override
  String get settingsBlocked => 'Nies imblukkati';

  @override
  String get settingsPrivacy => 'Privatezza';

  @override
  String get settingsPhone => 'Dan it-telefon';

  @override
  String get settingsDiagnostics => 'Dijanjostika';

  @override
  String get settingsFailedTitle => 'Is-settings tiegħek ma setgħux jinqraw';

  @override
  String get changeTitle => 'Biddel in-numru';

  @override
  String get changeUnderWay => 'Qed jinbidel';

  @override
  String get changeBody => 'Għal meta jkollok numru tat-telefon ġdid. Jiġri dan.';

  @override
  String get changePointStays => 'Iċ-chats tiegħek jibqgħu';

  @override
  String get changePointStaysBody => 'Kif ukoll is-settings, l-imblukkar u n-numru ta’ sigurtà.';

  @override
  String changePointTold(String service) {
    return 'In-nies fuq $service jingħataw l-aħbar';
  }

  @override
  String get changePointToldBody => 'Dawk li għandek chat magħhom isiru jafu n-numru l-ġdid.';

  @override
  String get changePointWait => 'In-nies f’apps oħra le';

  @override
  String get changePointWaitBody => 'Iċ-chats magħhom jistennew sakemm taqbel, app b’app, li jsiru jafuh. Imbagħad forsi jkollhom jerġgħu jaċċettawk.';

  @override
  String get changePointOutside => 'B’numru minn band’oħra';

  @override
  String get changePointOutsideBody => 'Iċ-chats ma’ apps oħra jistgħu biss jinqraw, sakemm in-numru tiegħek jerġa’ jkun taż-Żona Ekonomika Ewropea.';

  @override
  String get changePointAccount => 'Għandek bżonn kont għan-numru l-ġdid';

  @override
  String changePointAccountBody(String service) {
    return '$service jagħtik wieħed, b’password jew kodiċi. Il-kont tan-numru l-qadim jingħalaq.';
  }

  @override
  String get changeNewNumber => 'Numru ġdid';

  @override
  String changeNewNumberBody(String service) {
    return 'Bil-password jew il-kodiċi li $service tak għalih.';
  }

  @override
  String get changeGoOnTitle => 'Iċ-chats ma’ apps oħra jistgħu jkomplu b’dan in-numru';

  @override
  String get changeGoOnBody => 'Malli taqbel, app b’app, li jsir magħruf hemm.';

  @override
  String changeConfirmTitle(String number) {
    return 'Tibdel għal $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Il-kont ta’ $number jingħalaq. Ma jistax jerġa’ jinfetaħ minn hawn.';
  }

  @override
  String get changeWorkingTitle => 'In-numru tiegħek qed jinbidel';

  @override
  String get changeWorkingBody => 'Tista’ titlaq minn din il-paġna. Ikompli waħdu meta jkun hemm konnessjoni.';

  @override
  String get changeSigningIn => 'Dħul bin-numru l-ġdid';

  @override
  String get changeLeaving => 'Qed jintemm dak li beda bin-numru l-qadim';

  @override
  String get changeClosing => 'Qed jingħalaq il-kont tan-numru l-qadim';

  @override
  String get changeDone => 'Lest';

  @override
  String get changeLeave => 'Itlaq minn din il-paġna';

  @override
  String changeDoneTitle(String number) {
    return 'In-numru tiegħek issa huwa $number';
  }

  @override
  String get changeDoneBody => 'Iċ-chats tiegħek huma fejn kienu.';

  @override
  String get changeOldTitle => 'In-numru l-qadim tiegħek';

  @override
  String get changeOldOpenTitle => 'In-numru l-qadim tiegħek għadu miftuħ';

  @override
  String changeOldClosed(String number) {
    return 'Il-kont ta’ $number ingħalaq. Min jikteblu jsir jaf li ma jeżistix.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Is-servizz tiegħek ma għalaqx il-kont ta’ $number. Itolbu: dak li n-nies jibagħtu hemm ma tarahx.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Għadu mhux magħruf jekk il-kont ta’ $number ingħalaqx.';
  }

  @override
  String get changeThirdPartyClosed => 'Iċ-chats ma’ apps oħra jistgħu biss jinqraw';

  @override
  String get changeTellTitle => 'Min jista’ jsir jaf in-numru l-ġdid?';

  @override
  String get changeTellBody => 'Iċ-chats ma’ nies f’dawn l-apps jistennew sakemm tħallihom ikunu jafuh.';

  @override
  String get changeTell => 'Ixxerja';

  @override
  String changeTellTo(String partner) {
    return 'Ixxerja n-numru ġdid tiegħi ma’ $partner';
  }

  @override
  String get warningBadlySigned => 'Il-lista l-ġdida tal-apps mhix iffirmata mis-servizz tiegħek. Tintuża l-aħħar lista tajba.';

  @override
  String get warningRolledBack => 'Is-servizz tiegħek ta lista qadima tal-apps. Tintuża l-aħħar lista tajba.';

  @override
  String get warningMalformed => 'Il-lista l-ġdida tal-apps ma tistax tinqara. Tintuża l-aħħar lista tajba.';

  @override
  String get warningNewerForm => 'Il-lista l-ġdida tal-apps trid Causeway aktar ġdid. Aġġorna l-app.';

  @override
  String get warningFromTheFuture => 'Il-lista l-ġdida tal-apps ġejja mill-futur. Iċċekkja l-arloġġ tat-telefon.';

  @override
  String get warningTooLarge => 'Il-lista l-ġdida tal-apps kbira wisq. Tintuża l-aħħar lista tajba.';

  @override
  String get warningKeyReplacement => 'Ċavetta li tiffirma l-lista tal-apps qed tinbidel. M’għandek tagħmel xejn.';

  @override
  String get blockedTitle => 'Nies imblukkati';

  @override
  String get blockedEmptyTitle => 'Ħadd mhu mblukkat';

  @override
  String get blockedEmptyBody => 'Tista’ timblokka lil xi ħadd miċ-chat jew mit-talba. Ma tingħatax l-aħbar.';

  @override
  String get blockedFailedTitle => 'Il-lista ma setgħetx tinqara';

  @override
  String blockedSince(String date) {
    return 'Minn $date';
  }

  @override
  String get blockedUnblock => 'Żblokka';

  @override
  String blockedUnblockTitle(String name) {
    return 'Tiżblokka lil $name?';
  }

  @override
  String get blockedUnblockBody => 'Din il-persuna tista’ terġa’ tiktiblek, skont ir-regoli li ssettjajt.';

  @override
  String get blockedAdd => 'Imblokka numru';

  @override
  String get blockedAddBody => 'Min għandu dan in-numru huwa mblukkat f’kull app fejn hu magħruf.';

  @override
  String get tourAction => 'X’inhu numru ta’ sigurtà?';

  @override
  String get tourKeyTitle => 'Kull apparat għandu ċavetta';

  @override
  String get tourKeyBody => 'Il-messaġġi jiġu kriptati għall-apparati tal-persuna l-oħra. Numru ta’ sigurtà huwa ċ-ċavetta ta’ apparat, miktuba biex in-nies iqabbluha.';

  @override
  String get tourCompareTitle => 'It-tqabbil juri li m’hemm ħadd fin-nofs';

  @override
  String get tourCompareBody => 'Agħmlu darba, l-aħjar meta tiltaqgħu. In-numru huwa l-istess fuq iż-żewġ telefons? Mela ħadd iżjed ma jista’ jaqra x’tikteb.';

  @override
  String get tourChangeTitle => 'Jekk jinbidel, tkun taf';

  @override
  String get tourChangeBody => 'Telefon ġdid għandu numru ġdid. Wara li tqabbel, xejn ma jmur għand apparat ġdid qabel ma taċċettah.';

  @override
  String get scanAction => 'Skennja l-kodiċi tal-persuna';

  @override
  String get scanHint => 'Ippunta l-kamera lejn il-kodiċi tan-numru ta’ sigurtà fuq it-telefon l-ieħor.';

  @override
  String scanSame(String name) {
    return 'Huwa l-istess. Dan l-apparat ta’ $name issa jgħodd bħala mqabbel.';
  }

  @override
  String get scanDifferent => 'Iċ-ċavetta hija oħra. Tafdax dan l-apparat qabel ma tkun taf għaliex.';

  @override
  String scanNotNamed(String name) {
    return 'Il-kodiċi huwa ta’ $name, iżda ma jsemmi l-ebda wieħed minn dawn l-apparati.';
  }

  @override
  String get scanOtherAccount => 'Dan huwa l-kodiċi ta’ kont ieħor.';

  @override
  String get scanNoCode => 'Dan mhux il-kodiċi ta’ numru ta’ sigurtà.';

  @override
  String get scanAgain => 'Erġa’ skennja';

  @override
  String get scanNoCamera => 'Il-kamera ma tistax tintuża issa. Forsi qed tużaha app oħra.';

  @override
  String get scanExplain => 'Il-kamera tfittex il-kodiċi fuq it-telefon l-ieħor u xejn aktar. L-ebda stampa ma tinżamm.';

  @override
  String get safetyTitle => 'Numru ta’ sigurtà';

  @override
  String safetyExplained(String name) {
    return 'Qabbel dawn ma’ $name, ħdejn xulxin jew billi taqrahom fuq it-telefon. Jekk huma l-istess, m’hemm ħadd fin-nofs.';
  }

  @override
  String get safetyMine => 'It-telefon tiegħek';

  @override
  String get safetyCode => 'Kodiċi tan-numru ta’ sigurtà tiegħek';

  @override
  String safetyCodeBody(String name) {
    return 'L-istess bħala kodiċi li $name jiskennja bl-app tiegħu.';
  }

  @override
  String get safetyTheirs => 'L-apparati tal-persuna';

  @override
  String get safetyNone => 'L-app l-oħra għadha ma wriet l-ebda apparat. Turih meta tiktbu lil xulxin.';

  @override
  String get safetyFailedTitle => 'L-apparati ma setgħux jinqraw';

  @override
  String safetyDevice(String number) {
    return 'Apparat $number';
  }

  @override
  String get safetyInactive => 'M’għadux jintuża';

  @override
  String get safetyNoKey => 'Iċ-ċavetta tiegħu għadha ma dehritx.';

  @override
  String get trustUndecided => 'Ġdid. Ma jirċievi xejn sakemm taċċettah.';

  @override
  String get trustFirstUse => 'Aċċettat, mhux imqabbel';

  @override
  String get trustVerified => 'Imqabbel u aċċettat';

  @override
  String get trustRefused => 'Irrifjutat. Ma jirċievi xejn.';

  @override
  String get trustChanged => 'Iċ-ċavetta tiegħu nbidlet. Ma jintbagħat xejn sakemm tiddeċiedi.';

  @override
  String get safetyMatches => 'Jaqblu';

  @override
  String get safetyAcceptWithout => 'Aċċetta mingħajr ma tqabbel';

  @override
  String get safetyRefuse => 'Irrifjuta dan l-apparat';

  @override
  String get safetyConfirmTitle => 'Jaqblu ċ-ċifri kollha?';

  @override
  String get safetyConfirmBody => 'Imbagħad dan l-apparat jgħodd bħala mqabbel, u tkun taf qabel ma apparat ieħor jirċievi l-messaġġi tiegħek.';

  @override
  String get infoTitle => 'Messaġġ';

  @override
  String get infoState => 'Fejn wasal';

  @override
  String get infoWay => 'It-triq tiegħu';

  @override
  String get infoFailedTitle => 'Dwar dan il-messaġġ ma hu magħruf xejn';

  @override
  String infoWritten(String when) {
    return 'Miktub: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Wasal: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Ħadu server: $when';
  }

  @override
  String get infoWaits => 'Għaliex qed jistenna';

  @override
  String get infoFailed => 'Għaliex ma ntbagħatx';

  @override
  String get infoUnreadable => 'Għaliex ma jistax jintwera';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Mill-apparat $number tal-persuna';
  }

  @override
  String get infoCopy => 'Ikkopja x’ġara';

  @override
  String get infoCopied => 'Ikkopjat. M’hemm l-ebda kelma tal-messaġġ.';

  @override
  String get traceStored => 'Miżmum f’dan it-telefon';

  @override
  String get traceWaiting => 'Jistenna';

  @override
  String get tracePreparing => 'Qed jitħejja';

  @override
  String get tracePrepared => 'Imħejji';

  @override
  String get traceUploading => 'Qed jittella’';

  @override
  String get traceUploaded => 'Imtella’ fuq is-servizz tiegħek';

  @override
  String get traceDownloading => 'Qed jitniżżel';

  @override
  String get traceDownloaded => 'Imniżżel u ċċekkjat';

  @override
  String get traceSealed => 'Kriptat';

  @override
  String get traceSentAgain => 'Mogħti mill-ġdid';

  @override
  String get traceAcknowledged => 'Għandu s-servizz tiegħek';

  @override
  String get traceFoundInArchive => 'Instab fl-arkivju tas-servizz tiegħek';

  @override
  String get traceDelivered => 'Għandu l-apparat l-ieħor';

  @override
  String get traceRead => 'Inqara';

  @override
  String get traceFailed => 'Mhux mibgħut';

  @override
  String get traceReceived => 'Riċevut u dekriptat';

  @override
  String get traceUnreadable => 'Ma setax jiġi dekriptat';

  @override
  String get traceRepaired => 'Fl-aħħar seta’ jiġi dekriptat';

  @override
  String get traceRefused => 'Irrifjutat';

  @override
  String get diagnosticsShare => 'Ibgħat lil xi ħadd li jgħin';

  @override
  String get bundleTitle => 'Rapport għall-għajnuna';

  @override
  String get bundleBody => 'Dan hu kulma jintbagħat. Ma jgħidx x’ktibt, lil min, jew b’liema ċwievet. L-ewwel aqrah.';

  @override
  String get diagnosticsTitle => 'Dijanjostika';

  @override
  String get diagnosticsBody => 'X’jaf dan it-telefon dwar il-konnessjoni tiegħu. M’hemm ebda messaġġ, isem jew ċavetta.';

  @override
  String get diagnosticsConnection => 'Konnessjoni';

  @override
  String get diagnosticsConnectionOnline => 'Konness, aġġornat';

  @override
  String get diagnosticsStorage => 'Ħażna';

  @override
  String get diagnosticsStorageOk => 'Kollox sew';

  @override
  String get diagnosticsStorageFull => 'Mimlija';

  @override
  String get diagnosticsStorageDamaged => 'Bil-ħsara';

  @override
  String get diagnosticsArchive => 'Arkivju tas-servizz tiegħek';

  @override
  String get diagnosticsArchiveThere => 'Jeżisti. Dak li wasal fin-nuqqas tiegħek jinġieb.';

  @override
  String get diagnosticsArchiveNone => 'M’hemmx. Dak li jintilef bejn is-servizzi jintilef bla ma jidher.';

  @override
  String get diagnosticsArchiveUnknown => 'Għadu mhux magħruf';

  @override
  String get diagnosticsPartners => 'Lista tal-apps';

  @override
  String get diagnosticsPartnersNone => 'Għad m’hemmx';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Numru $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Dan l-apparat';

  @override
  String get diagnosticsWarning => 'Problema bil-lista tal-apps';

  @override
  String get diagnosticsPolicy => 'Min jista’ jikkuntattjak';

  @override
  String get diagnosticsNumberChange => 'L-aħħar bidla tan-numru';

  @override
  String get diagnosticsCopied => 'Ikkopjat';

  @override
  String get diagnosticsCopy => 'Ikkopja';

  @override
  String get attachAction => 'Waħħal fajl';

  @override
  String get attachPhoto => 'Ħu ritratt';

  @override
  String get attachVideo => 'Irrekordja vidjo';

  @override
  String get attachGallery => 'Ritratti u vidjows';

  @override
  String get attachFailed => 'It-telefon ma setax jagħtih. Erġa’ pprova.';

  @override
  String get refusedCamera => 'Causeway ma jistax juża l-kamera';

  @override
  String get refusedPhotos => 'Causeway ma jistax jara r-ritratti tiegħek';

  @override
  String get refusedMicrophone => 'Causeway ma jistax juża l-mikrofonu';

  @override
  String get refusedBody => 'Ħallih fis-settings tat-telefon, imbagħad erġa’ pprova.';

  @override
  String sendTo(String name) {
    return 'Ibgħat lil $name';
  }

  @override
  String get previewCaption => 'Kitba mar-ritratt';

  @override
  String get previewAlt => 'Deskrizzjoni';

  @override
  String get previewAltBody => 'Tinqara b’leħen f’dan it-telefon. Ma tintbagħatx: dak li l-oħrajn għandhom ikunu jafu dwar ir-ritratt imur fil-kitba.';

  @override
  String get previewTrim => 'Parti li tintbagħat';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Imċekken biex joqgħod f’$size, l-iktar li jista’ jintbagħat hawn.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Huwa $size. L-iktar li jista’ jintbagħat hawn huwa $most.';
  }

  @override
  String get previewNotTaken => 'Fajls bħal dawn ma jistgħux jintbagħtu f’din iċ-chat.';

  @override
  String get previewKeepsAll => 'Jintbagħat kif inhu, b’kulma hemm fil-fajl: spiss anke fejn u meta sar.';

  @override
  String get previewCanRun => 'Jista’ jaħdem bħala programm. Xi apps jirrifjutaw fajls bħal dawn, jew iwissu dwarhom.';

  @override
  String get previewDisguised => 'Huwa xi ħaġa oħra milli jgħid ismu. Xi apps jirrifjutaw fajls bħal dawn, jew iwissu dwarhom.';

  @override
  String get previewFailedTitle => 'Dan ma jistax jintbagħat';

  @override
  String get voiceRecord => 'Irrekordja messaġġ bil-vuċi';

  @override
  String get voiceHint => 'Żomm il-mikrofonu waqt li titkellem, u itilqu biex tibgħat.';

  @override
  String get voiceSlide => 'Żerżaq ’il barra biex tikkanċella';

  @override
  String get voiceRecording => 'Qed jirrekordja';

  @override
  String get voicePaused => 'Ir-rekording fuq pawsa';

  @override
  String get voicePause => 'Poġġi r-rekording fuq pawsa';

  @override
  String get voiceResume => 'Kompli rrekordja';

  @override
  String get voiceDelete => 'Ħassar ir-rekording';

  @override
  String get voiceDeleteTitle => 'Tħassar dan ir-rekording?';

  @override
  String get voiceDeleteBody => 'Ħadd ma rċevih, u ma jistax jinġieb lura.';

  @override
  String voiceUnsent(String length) {
    return 'Messaġġ bil-vuċi mhux mibgħut, $length';
  }

  @override
  String get voiceDiscard => 'Armi';

  @override
  String get voiceNoMicrophone => 'Il-mikrofonu ma jistax jintuża issa. Forsi qed tużah app oħra.';

  @override
  String get kindPhotos => 'Ritratti';

  @override
  String get kindVoices => 'Messaġġi bil-vuċi';

  @override
  String get kindVideos => 'Vidjows';

  @override
  String get kindFiles => 'Fajls';

  @override
  String get qualityHd => 'Kwalità għolja';

  @override
  String get qualityHdBody => 'Ir-ritratti u l-vidjows ikunu aktar ċari u jieħdu aktar data.';

  @override
  String get autoAlways => 'Fuq kull netwerk';

  @override
  String get autoWifi => 'Fuq Wi-Fi biss';

  @override
  String get autoNever => 'Qatt';

  @override
  String get storageTitle => 'Ħażna u data';

  @override
  String get storageDownload => 'Jitniżżel mingħajr mistoqsija';

  @override
  String get storageDownloadBody => 'Il-bqija kollu jitniżżel meta tmissu. Minn nies li biss jitolbu jiktbulek, xejn.';

  @override
  String get storageSending => 'X’tibgħat';

  @override
  String get storageLowData => 'Inqas data għal messaġġi bil-vuċi';

  @override
  String get storageLowDataBody => 'Terz inqas, u ftit inqas ċar.';

  @override
  String get storageUse => 'Użu tal-ħażna';

  @override
  String storageTotal(String size) {
    return '$size b’kollox';
  }

  @override
  String get storageByKind => 'Skont it-tip';

  @override
  String get storageByChat => 'Skont iċ-chat';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count oġġett, $size',
      many: '$count-il oġġett, $size',
      few: '$count oġġetti, $size',
      two: 'Żewġ oġġetti, $size',
      one: 'Oġġett wieħed, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Neħħi kollox: $what';
  }

  @override
  String get storageOlder => 'Neħħi dak li hu eqdem';

  @override
  String get storageMonth => 'Eqdem minn xahar';

  @override
  String get storageMonths => 'Eqdem minn tliet xhur';

  @override
  String get storageYear => 'Eqdem minn sena';

  @override
  String storageConfirmSize(String size) {
    return 'Jitbattlu $size.';
  }

  @override
  String get storageConfirm => 'Il-messaġġi jibqgħu. Dak li rċevejt jista’ jerġa’ jitniżżel biss sakemm is-servizz ta’ min bagħtu jkun għad għandu.';

  @override
  String get storageYes => 'Neħħi';

  @override
  String storageFreed(String size) {
    return '$size reġgħu vojta.';
  }

  @override
  String get storageFreedNothing => 'Ma kien hemm xejn x’jitneħħa.';

  @override
  String get storageEmptyTitle => 'M’hemmx midja f’dan it-telefon';

  @override
  String get storageEmptyBody => 'Ir-ritratti, il-messaġġi bil-vuċi, il-vidjows u l-fajls miċ-chats tiegħek jingħaddu hawn.';

  @override
  String get storageFailedTitle => 'L-użu tal-ħażna ma setax jinqara';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chat ma’ app oħra: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'fi $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension Island',
        'AD': 'Andorra',
        'AE': 'l-Emirati Għarab Magħquda',
        'AF': 'l-Afganistan',
        'AG': 'Antigua u Barbuda',
        'AI': 'Anguilla',
        'AL': 'l-Albanija',
        'AM': 'l-Armenja',
        'AO': 'l-Angola',
        'AQ': 'l-Antartika',
        'AR': 'l-Arġentina',
        'AS': 'is-Samoa Amerikana',
        'AT': 'l-Awstrija',
        'AU': 'l-Awstralja',
        'AW': 'Aruba',
        'AX': 'il-Gżejjer Aland',
        'AZ': 'l-Ażerbajġan',
        'BA': 'il-Bożnija-Ħerzegovina',
        'BB': 'Barbados',
        'BD': 'il-Bangladesh',
        'BE': 'il-Belġju',
        'BF': 'il-Burkina Faso',
        'BG': 'il-Bulgarija',
        'BH': 'il-Bahrain',
        'BI': 'il-Burundi',
        'BJ': 'il-Benin',
        'BL': 'Saint Barthélemy',
        'BM': 'Bermuda',
        'BN': 'il-Brunei',
        'BO': 'il-Bolivja',
        'BQ': 'in-Netherlands tal-Karibew',
        'BR': 'Il-Brażil',
        'BS': 'il-Bahamas',
        'BT': 'il-Bhutan',
        'BV': 'Gżira Bouvet',
        'BW': 'il-Botswana',
        'BY': 'il-Belarussja',
        'BZ': 'il-Belize',
        'CA': 'il-Kanada',
        'CC': 'Gżejjer Cocos (Keeling)',
        'CD': 'ir-Repubblika Demokratika tal-Kongo',
        'CF': 'ir-Repubblika Ċentru-Afrikana',
        'CG': 'il-Kongo - Brazzaville',
        'CH': 'l-Iżvizzera',
        'CI': 'il-Kosta tal-Avorju',
        'CK': 'Gżejjer Cook',
        'CL': 'iċ-Ċili',
        'CM': 'il-Kamerun',
        'CN': 'iċ-Ċina',
        'CO': 'il-Kolombja',
        'CP': 'il-Gżira Clipperton',
        'CQ': 'Sark',
        'CR': 'il-Costa Rica',
        'CU': 'Kuba',
        'CV': 'Cape Verde',
        'CW': 'Curaçao',
        'CX': 'il-Gżira Christmas',
        'CY': 'Ċipru',
        'CZ': 'ir-Repubblika Ċeka',
        'DE': 'il-Ġermanja',
        'DG': 'Diego Garcia',
        'DJ': 'il-Djibouti',
        'DK': 'id-Danimarka',
        'DM': 'Dominica',
        'DO': 'ir-Repubblika Dominicana',
        'DZ': 'l-Alġerija',
        'EA': 'Ceuta u Melilla',
        'EC': 'l-Ekwador',
        'EE': 'l-Estonja',
        'EG': 'l-Eġittu',
        'EH': 'is-Saħara tal-Punent',
        'ER': 'l-Eritrea',
        'ES': 'Spanja',
        'ET': 'l-Etjopja',
        'FI': 'il-Finlandja',
        'FJ': 'Fiġi',
        'FK': 'il-Gżejjer Falkland',
        'FM': 'il-Mikroneżja',
        'FO': 'il-Gżejjer Faeroe',
        'FR': 'Franza',
        'GA': 'il-Gabon',
        'GB': 'ir-Renju Unit',
        'GD': 'Grenada',
        'GE': 'il-Georgia',
        'GF': 'il-Guyana Franċiża',
        'GG': 'Guernsey',
        'GH': 'il-Ghana',
        'GI': 'Ġibiltà',
        'GL': 'Greenland',
        'GM': 'il-Gambja',
        'GN': 'il-Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'il-Guinea Ekwatorjali',
        'GR': 'il-Greċja',
        'GS': 'il-Georgia tan-Nofsinhar u l-Gżejjer Sandwich tan-Nofsinhar',
        'GT': 'il-Gwatemala',
        'GU': 'Guam',
        'GW': 'il-Guinea-Bissau',
        'GY': 'il-Guyana',
        'HK': 'ir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-Ċina',
        'HM': 'il-Gżejjer Heard u l-Gżejjer McDonald',
        'HN': 'il-Honduras',
        'HR': 'il-Kroazja',
        'HT': 'il-Haiti',
        'HU': 'l-Ungerija',
        'IC': 'il-Gżejjer Canary',
        'ID': 'l-Indoneżja',
        'IE': 'l-Irlanda',
        'IL': 'Iżrael',
        'IM': 'Isle of Man',
        'IN': 'l-Indja',
        'IO': 'Territorju Brittaniku tal-Oċean Indjan',
        'IQ': 'l-Iraq',
        'IR': 'l-Iran',
        'IS': 'l-Iżlanda',
        'IT': 'l-Italja',
        'JE': 'Jersey',
        'JM': 'il-Ġamajka',
        'JO': 'il-Ġordan',
        'JP': 'il-Ġappun',
        'KE': 'il-Kenja',
        'KG': 'il-Kirgiżistan',
        'KH': 'il-Kambodja',
        'KI': 'Kiribati',
        'KM': 'Comoros',
        'KN': 'Saint Kitts u Nevis',
        'KP': 'il-Korea ta’ Fuq',
        'KR': 'il-Korea t’Isfel',
        'KW': 'il-Kuwajt',
        'KY': 'il-Gżejjer Cayman',
        'KZ': 'il-Każakistan',
        'LA': 'il-Laos',
        'LB': 'il-Libanu',
        'LC': 'Saint Lucia',
        'LI': 'il-Liechtenstein',
        'LK': 'is-Sri Lanka',
        'LR': 'il-Liberja',
        'LS': 'il-Lesoto',
        'LT': 'il-Litwanja',
        'LU': 'il-Lussemburgu',
        'LV': 'il-Latvja',
        'LY': 'il-Libja',
        'MA': 'il-Marokk',
        'MC': 'Monaco',
        'MD': 'il-Moldova',
        'ME': 'il-Montenegro',
        'MF': 'Saint Martin',
        'MG': 'Madagascar',
        'MH': 'Gżejjer Marshall',
        'MK': 'il-Maċedonja ta’ Fuq',
        'ML': 'il-Mali',
        'MM': 'il-Myanmar/Burma',
        'MN': 'il-Mongolja',
        'MO': 'ir-Reġjun Amministrattiv Speċjali tal-Macao tar-Repubblika tal-Poplu taċ-Ċina',
        'MP': 'Ġżejjer Mariana tat-Tramuntana',
        'MQ': 'Martinique',
        'MR': 'il-Mauritania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'il-Maldivi',
        'MW': 'il-Malawi',
        'MX': 'il-Messiku',
        'MY': 'il-Malasja',
        'MZ': 'il-Mozambique',
        'NA': 'in-Namibja',
        'NC': 'New Caledonia',
        'NE': 'in-Niġer',
        'NF': 'Gżira Norfolk',
        'NG': 'in-Niġerja',
        'NI': 'in-Nikaragwa',
        'NL': 'in-Netherlands',
        'NO': 'in-Norveġja',
        'NP': 'in-Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'New Zealand',
        'OM': 'l-Oman',
        'PA': 'il-Panama',
        'PE': 'il-Perù',
        'PF': 'Polineżja Franċiża',
        'PG': 'Papua New Guinea',
        'PH': 'il-Filippini',
        'PK': 'il-Pakistan',
        'PL': 'il-Polonja',
        'PM': 'Saint Pierre u Miquelon',
        'PN': 'Gżejjer Pitcairn',
        'PR': 'Puerto Rico',
        'PS': 'it-Territorji Palestinjani',
        'PT': 'il-Portugall',
        'PW': 'Palau',
        'PY': 'il-Paragwaj',
        'QA': 'il-Qatar',
        'RE': 'Réunion',
        'RO': 'ir-Rumanija',
        'RS': 'is-Serbja',
        'RU': 'ir-Russja',
        'RW': 'ir-Rwanda',
        'SA': 'l-Arabja Sawdija',
        'SB': 'il-Gżejjer Solomon',
        'SC': 'is-Seychelles',
        'SD': 'is-Sudan',
        'SE': 'l-Iżvezja',
        'SG': 'Singapore',
        'SH': 'Saint Helena',
        'SI': 'is-Slovenja',
        'SJ': 'Svalbard u Jan Mayen',
        'SK': 'is-Slovakkja',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'is-Senegal',
        'SO': 'is-Somalja',
        'SR': 'is-Suriname',
        'SS': 'is-Sudan t’Isfel',
        'ST': 'São Tomé u Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'is-Sirja',
        'SZ': 'l-Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'il-Gżejjer Turks u Caicos',
        'TD': 'iċ-Chad',
        'TF': 'It-Territorji Franċiżi tan-Nofsinhar',
        'TG': 'it-Togo',
        'TH': 'it-Tajlandja',
        'TJ': 'it-Taġikistan',
        'TK': 'it-Tokelau',
        'TL': 'Timor Leste',
        'TM': 'it-Turkmenistan',
        'TN': 'it-Tuneżija',
        'TO': 'Tonga',
        'TR': 'it-Turkija',
        'TT': 'Trinidad u Tobago',
        'TV': 'Tuvalu',
        'TW': 'it-Tajwan',
        'TZ': 'it-Tanzanija',
        'UA': 'l-Ukrajna',
        'UG': 'l-Uganda',
        'UM': 'Il-Gżejjer Minuri Mbiegħda tal-Istati Uniti',
        'US': 'l-Istati Uniti',
        'UY': 'l-Urugwaj',
        'UZ': 'l-Użbekistan',
        'VA': 'l-Istat tal-Belt tal-Vatikan',
        'VC': 'Saint Vincent u l-Grenadini',
        'VE': 'il-Venezwela',
        'VG': 'il-Gżejjer Verġni Brittaniċi',
        'VI': 'il-Gżejjer Verġni tal-Istati Uniti',
        'VN': 'il-Vjetnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis u Futuna',
        'WS': 'Samoa',
        'XK': 'il-Kosovo',
        'YE': 'il-Jemen',
        'YT': 'Mayotte',
        'ZA': 'l-Afrika t’Isfel',
        'ZM': 'iż-Żambja',
        'ZW': 'iż-Żimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
