// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Icelandic (`is`).
class AppLocalizationsIs extends AppLocalizations {
  AppLocalizationsIs([String locale = 'is']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Samþykkja';

  @override
  String get actionAgain => 'Reyna aftur';

  @override
  String get actionBack => 'Til baka';

  @override
  String get actionBlock => 'Loka á';

  @override
  String get actionCancel => 'Hætta við';

  @override
  String get actionClose => 'Loka';

  @override
  String get actionContinue => 'Halda áfram';

  @override
  String get actionCopy => 'Afrita texta';

  @override
  String get actionDismiss => 'Ekki núna';

  @override
  String get actionDone => 'Búið';

  @override
  String get actionMore => 'Meira';

  @override
  String get actionOpenSettings => 'Opna stillingar';

  @override
  String get actionRefuse => 'Hafna';

  @override
  String get actionReport => 'Tilkynna';

  @override
  String get actionSearch => 'Leita';

  @override
  String get actionSetUp => 'Setja upp';

  @override
  String get actionSignInAgain => 'Skrá inn aftur';

  @override
  String get actionUndo => 'Afturkalla';

  @override
  String get loading => 'Hleð';

  @override
  String get linkCopied => 'Afritað';

  @override
  String listAnd(String first, String last) {
    return '$first og $last';
  }

  @override
  String get openingTitle => 'Opna spjöllin þín';

  @override
  String get openingFailedTitle => 'Ekki tókst að opna spjöllin þín';

  @override
  String get openingRecover => 'Bjarga því sem er læsilegt';

  @override
  String get openingRecoverExplained => 'Skemmda skráin er geymd óbreytt við hlið þeirrar nýju. Fólk sem þú skrifar sér nýtt öryggisnúmer.';

  @override
  String get openingRecovering => 'Endurheimti spjöllin þín';

  @override
  String get openingAnew => 'Eyða og skrá inn aftur';

  @override
  String get openingAnewExplained => 'Ef það dugar ekki er lykillinn horfinn, til dæmis eftir endurstillingu eða með afriti úr öðrum síma. Þá getur enginn lesið spjöllin í þessum síma. Þú getur eytt þeim hér og skráð þig inn aftur.';

  @override
  String get openingAnewQuestion => 'Eyða spjöllunum í þessum síma?';

  @override
  String get openingAnewConsequence => 'Þau verða ekki endurheimt. Fólk sem þú skrifar sér nýtt öryggisnúmer.';

  @override
  String get recoveredTitle => 'Spjöllin þín voru endurheimt';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count skilaboðum var bjargað.',
      one: '$count skilaboðum var bjargað.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count spjöllum var bjargað.',
      one: '$count spjalli var bjargað.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count skilaboð eru enn ósend. Þau fara af sjálfu sér.',
      one: '$count skilaboð eru enn ósend. Þau fara af sjálfu sér.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Ekki tókst að lesa allt að $count skilaboð og spjöll.',
      one: 'Ekki tókst að lesa $count skilaboð eða spjall.',
      zero: 'Svo vitað sé vantar ekkert.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Fólk sem þú skrifar sér nýtt öryggisnúmer. Berðu það aftur saman við þau sem þú hafðir borið saman við.';

  @override
  String get recoveredAside => 'Skemmda skráin var geymd. Eyddu henni þegar þig vantar ekkert.';

  @override
  String get recoveredDelete => 'Eyða skemmdu skránni';

  @override
  String get recoveredDeleted => 'Skemmdu skránni var eytt.';

  @override
  String get welcomeTitle => 'Eitt forrit. Líka fyrir fólk í öðrum forritum.';

  @override
  String get welcomeBody => 'Með Causeway skrifarðu fólki sem notar annað skilaboðaforrit, dulkóðað enda á milli og úr númerinu sem þú átt.';

  @override
  String get welcomePointEncrypted => 'Alltaf dulkóðað enda á milli. Ekkert er sent á annan hátt.';

  @override
  String get welcomePointShared => 'Fólk í öðrum forritum fær að vita símanúmerið þitt og ekkert annað um þig.';

  @override
  String get welcomePointYours => 'Slökkt þar til þú kveikir. Þú velur hvaða forrit mega ná í þig.';

  @override
  String get welcomeStart => 'Byrja með mínu númeri';

  @override
  String get numberTitle => 'Símanúmerið þitt';

  @override
  String get numberBody => 'Af því þekkir fólk þig. Það er skrifað með landsnúmeri.';

  @override
  String get numberCountry => 'Land';

  @override
  String get numberCountryOther => 'Annað land: skrifaðu + og landsnúmerið';

  @override
  String get numberCountrySearch => 'Leita að landi';

  @override
  String get numberCountryNone => 'Ekkert land með því nafni er á listanum. Skrifaðu + og landsnúmerið í númerið.';

  @override
  String get numberCountriesInside => 'Evrópska efnahagssvæðið';

  @override
  String get numberCountriesOutside => 'Önnur lönd';

  @override
  String get numberField => 'Símanúmer';

  @override
  String get numberEligibleTitle => 'Með þessu númeri má spjalla við önnur forrit';

  @override
  String get numberEligibleBody => 'Það tilheyrir Evrópska efnahagssvæðinu, þar sem lögin opna skilaboðaforrit hvert fyrir öðru. Þú ákveður síðar hvort þú nýtir það.';

  @override
  String get numberOutsideTitle => 'Með þessu númeri er ekki hægt að spjalla við önnur forrit';

  @override
  String get numberOutsideBody => 'Það er fyrir númer á Evrópska efnahagssvæðinu. Allt annað virkar. Númerið gildir, ekki hvar þú ert.';

  @override
  String get eligibilityInEea => 'Númerið tilheyrir Evrópska efnahagssvæðinu.';

  @override
  String get eligibilityOutsideEea => 'Númerið tilheyrir svæði utan Evrópska efnahagssvæðisins.';

  @override
  String get eligibilityNoRegion => 'Númerið tilheyrir engu landi. Athugaðu fyrstu stafina.';

  @override
  String get eligibilityNotInternational => 'Skrifaðu númerið með + og landsnúmeri, til dæmis +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Þetta er ekki símanúmer. Í því eru bara tölustafir, á eftir +.';

  @override
  String get eligibilityUnknownCountryCode => 'Ekkert land er með þetta númer. Athugaðu tölustafina á eftir +.';

  @override
  String get eligibilityTooShort => 'Númerið er of stutt fyrir sitt land. Vantar tölustafi?';

  @override
  String get eligibilityTooLong => 'Númerið er of langt fyrir sitt land. Er tölustafur umfram?';

  @override
  String get eligibilityNotAssigned => 'Landið hefur ekki gefið út slíkt númer. Athugaðu tölustafina.';

  @override
  String get eligibilityMore => 'Hvaða númer gilda';

  @override
  String get eligibilityTitle => 'Hvaða númer gilda';

  @override
  String get eligibilityNumber => 'Númerið gildir, ekki hvar þú ert';

  @override
  String get eligibilityNumberBody => 'Evrópulög opna skilaboðaforrit hvert fyrir öðru fyrir fólk sem á símanúmer á Evrópska efnahagssvæðinu. Á ferðalagi breytist ekkert.';

  @override
  String get eligibilityBoth => 'Þið bæði';

  @override
  String get eligibilityBothBody => 'Hin manneskjan þarf líka að vera á Evrópska efnahagssvæðinu. Þar sem fólk þekkist af númeri gildir það númer; fyrir aðra ábyrgist forrit þeirra.';

  @override
  String get eligibilityLeaving => 'Ef númerið þitt breytist';

  @override
  String get eligibilityLeavingBody => 'Með númeri annars staðar frá verða spjöllin við önnur forrit áfram í símanum og þau má lesa. Ekkert er sent eða móttekið í þeim fyrr en þú átt aftur númer héðan.';

  @override
  String get signInTitle => 'Skrá inn';

  @override
  String get signInBody => 'Heimaþjónustan þín heldur utan um reikninginn. Frá henni fékkstu lykilorð eða kóða.';

  @override
  String signInAs(String number) {
    return 'Skrái inn sem $number';
  }

  @override
  String get signInService => 'Heimaþjónusta';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Lykilorð';

  @override
  String get signInSecretShow => 'Sýna lykilorð';

  @override
  String get signInSecretHide => 'Fela lykilorð';

  @override
  String get signInWithToken => 'Ég er frekar með innskráningarkóða';

  @override
  String get signInWithPassword => 'Ég er frekar með lykilorð';

  @override
  String get signInToken => 'Innskráningarkóði';

  @override
  String get signInButton => 'Skrá inn';

  @override
  String get signInStoring => 'Undirbý símann';

  @override
  String signInConnecting(String service) {
    return 'Tengist $service';
  }

  @override
  String get signInMissingService => 'Skrifaðu nafn heimaþjónustunnar, til dæmis home.example.';

  @override
  String get signInMissingSecret => 'Skrifaðu lykilorðið eða kóðann frá heimaþjónustunni.';

  @override
  String signInSlow(String service) {
    return '$service hefur ekki svarað enn. Causeway heldur áfram að reyna. Þú getur beðið, eða haldið áfram og litið aftur á síðar.';
  }

  @override
  String get signInGoOn => 'Halda áfram án þess að bíða';

  @override
  String get signInRefused => 'Heimaþjónustan þekkir ekki þetta númer með þessu lykilorði. Athugaðu hvort tveggja.';

  @override
  String get signInBadAddress => 'Engin heimaþjónusta er með þessu nafni. Athugaðu það.';

  @override
  String get signInStartOver => 'Byrja upp á nýtt með öðru númeri eða þjónustu';

  @override
  String signInAgainBody(String service) {
    return '$service tekur ekki lengur við lykilorðinu eða kóðanum í þessum síma. Spjöllin þín verða áfram.';
  }

  @override
  String get removeAccount => 'Fjarlægja reikninginn úr þessum síma';

  @override
  String get removeAccountTitle => 'Fjarlægja reikninginn og eyða öllum spjöllum?';

  @override
  String removeAccountBody(String service) {
    return 'Öllum spjöllum og skilaboðum í þessum síma er eytt. Þau eru hvergi annars staðar og fást ekki aftur. Reikningurinn þinn hjá $service verður áfram; þegar þú skráir þig inn aftur sér fólk nýtt öryggisnúmer.';
  }

  @override
  String get removeAccountYes => 'Eyða öllu';

  @override
  String get inboxTitle => 'Spjöll';

  @override
  String get inboxThirdPartyTitle => 'Spjöll við önnur forrit';

  @override
  String get inboxArchiveTitle => 'Spjöll í geymslu';

  @override
  String get inboxEmptyTitle => 'Engin spjöll enn';

  @override
  String get inboxEmptyBody => 'Skrifaðu einhverjum og spjallið birtist hér.';

  @override
  String get inboxEmptyUnreadTitle => 'Allt lesið';

  @override
  String get inboxEmptyUnreadBody => 'Ekkert spjall er ólesið.';

  @override
  String get inboxEmptyArchiveTitle => 'Ekkert í geymslu';

  @override
  String get inboxEmptyArchiveBody => 'Strjúktu spjalli til hliðar til að setja það hingað.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Engin spjöll í $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Skrifaðu einhverjum þar og spjallið birtist hér.';

  @override
  String get inboxFailedTitle => 'Ekki tókst að lesa spjöllin þín';

  @override
  String get inboxFilterAll => 'Öll';

  @override
  String get inboxFilterUnread => 'Ólesin';

  @override
  String get inboxNewChat => 'Nýtt spjall';

  @override
  String get inboxSettings => 'Stillingar';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count beiðnir',
      one: '$count beiðni',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Fólk sem þú þekkir ekki skrifaði þér';

  @override
  String get inboxThirdPartyRow => 'Spjöll við önnur forrit';

  @override
  String get inboxArchivedRow => 'Í geymslu';

  @override
  String inboxDraft(String text) {
    return 'Drög: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Þú: $text';
  }

  @override
  String get inboxNothingYet => 'Ekkert skrifað enn';

  @override
  String get inboxPinned => 'Fest';

  @override
  String get inboxMuted => 'Þaggað';

  @override
  String get inboxMarkedUnread => 'Merkt sem ólesið';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ólesin skilaboð',
      one: '$count ólesin skilaboð',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ólesin spjöll',
      one: '$count ólesið spjall',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'í $partner';
  }

  @override
  String get inboxPin => 'Festa';

  @override
  String get inboxUnpin => 'Losa';

  @override
  String get inboxMute => 'Þagga';

  @override
  String get inboxUnmute => 'Hætta að þagga';

  @override
  String get inboxMuteHour => 'Í klukkustund';

  @override
  String get inboxMuteDay => 'Í sólarhring';

  @override
  String get inboxMuteAlways => 'Þar til ég hætti því';

  @override
  String get inboxArchive => 'Setja í geymslu';

  @override
  String get inboxUnarchive => 'Taka úr geymslu';

  @override
  String inboxArchivedNow(String name) {
    return 'Spjallið við $name er í geymslu.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Spjallið við $name er komið úr geymslu.';
  }

  @override
  String get inboxMarkRead => 'Merkja sem lesið';

  @override
  String get inboxMarkUnread => 'Merkja sem ólesið';

  @override
  String get inboxYesterday => 'Í gær';

  @override
  String get inboxToday => 'Í dag';

  @override
  String get noticeTitle => 'Skrifaðu fólki í öðrum forritum';

  @override
  String noticeBody(String apps) {
    return 'Nú má ná í $apps héðan. Það er slökkt þar til þú setur það upp.';
  }

  @override
  String get bannerToken => 'Innskráningarkóðinn þinn rennur brátt út. Sláðu inn nýjan svo að skilaboð berist áfram.';

  @override
  String get bannerOffline => 'Ekki tengt. Það sem þú skrifar er geymt og sent síðar.';

  @override
  String get bannerConnecting => 'Tengist…';

  @override
  String get bannerUntrusted => 'Þetta net hleypir Causeway ekki að þjónustunni þinni. Þarf fyrst að skrá sig inn á Wi-Fi?';

  @override
  String get bannerStorageFull => 'Síminn er fullur. Losaðu pláss: þangað til er ekki hægt að geyma skilaboð.';

  @override
  String get bannerStorageDamaged => 'Skráin með spjöllunum þínum er skemmd. Lokaðu Causeway og opnaðu það aftur til að endurheimta hana.';

  @override
  String get stopCredentialsRefused => 'Heimaþjónustan hafnaði númerinu eða lykilorðinu. Skráðu þig inn aftur.';

  @override
  String get stopAccountDisabled => 'Heimaþjónustan hefur lokað þessum reikningi. Spurðu hvers vegna.';

  @override
  String get stopNoSafeLogin => 'Heimaþjónustan býður enga örugga innskráningu. Lykilorðið var ekki sent. Láttu heimaþjónustuna vita.';

  @override
  String get stopUntrustedServer => 'Þjónninn getur ekki sannað að hann sé heimaþjónustan þín. Ekkert var sent. Prófaðu annað net.';

  @override
  String get stopReplaced => 'Annar sími hefur skráð sig inn á þennan reikning. Aðeins einn getur verið virkur.';

  @override
  String get stopBadAddress => 'Veffang heimaþjónustunnar er ógilt. Skráðu þig inn aftur.';

  @override
  String get searchHint => 'Orð í skilaboðunum þínum';

  @override
  String get searchClear => 'Hreinsa';

  @override
  String get searchEmptyTitle => 'Leitaðu í skilaboðunum þínum';

  @override
  String get searchEmptyBody => 'Skrifaðu orð eða upphaf þess. Ekkert fer úr þessum síma.';

  @override
  String get searchNothingTitle => 'Ekkert fannst';

  @override
  String get searchNothingBody => 'Engin skilaboð hafa öll þessi orð.';

  @override
  String searchMore(int count) {
    return 'Þetta eru $count nýjustu. Bættu við orði til að finna eldri.';
  }

  @override
  String get chatMessageHint => 'Skilaboð';

  @override
  String get chatSend => 'Senda';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % af því sem kemst í ein skilaboð';
  }

  @override
  String get chatEmptyTitle => 'Heilsaðu';

  @override
  String get chatEmptyNative => 'Skilaboð hér eru dulkóðuð enda á milli.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name notar $partner. Skilaboð eru dulkóðuð enda á milli; um það sem $partner tekur við gilda skilmálar þess.';
  }

  @override
  String get chatFailedTitle => 'Ekki tókst að lesa þetta spjall';

  @override
  String chatOn(String partner) {
    return 'í $partner';
  }

  @override
  String get chatNotConnected => 'Ekki tengt';

  @override
  String get chatThirdParty => 'Spjall við annað forrit';

  @override
  String chatPartnerBanner(String partner) {
    return 'Þessi manneskja notar $partner. Um það sem þú sendir gilda persónuverndarstefna þess og skilmálar.';
  }

  @override
  String get chatSafety => 'Öryggisnúmer og tæki';

  @override
  String get chatJumpToNewest => 'Fara í nýjustu skilaboðin';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Fara í nýjustu skilaboðin, $count ólesin',
      one: 'Fara í nýjustu skilaboðin, $count ólesin',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ólesin skilaboð',
      one: '$count ólesin skilaboð',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Loka á $name?';
  }

  @override
  String get chatBlockBody => 'Þið heyrið ekki hvort frá öðru í neinu forriti þar sem númerið er þekkt. Viðkomandi fær ekki að vita það.';

  @override
  String get chatLoadingMore => 'Hleð fleiri skilaboðum';

  @override
  String get chatMoreFailed => 'Ekki tókst að lesa fleiri. Reyndu aftur';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner segir ekki hvenær skilaboð berast. Meira en „sent“ er ekki hægt að vita.';
  }

  @override
  String get chatYouWrote => 'Þú skrifaðir';

  @override
  String chatTheyWrote(String name) {
    return '$name skrifaði';
  }

  @override
  String get chatYouSent => 'Þú sendir';

  @override
  String chatTheySent(String name) {
    return '$name sendi';
  }

  @override
  String get transferWaiting => 'Bíður';

  @override
  String get transferNetwork => 'Bíður eftir neti';

  @override
  String get transferWifi => 'Bíður eftir Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Undirbý $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Hleð upp $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Sæki $percent %';
  }

  @override
  String get transferOffered => 'Ekki sótt';

  @override
  String get transferGone => 'Ekki lengur til';

  @override
  String get transferFailed => 'Ekki hægt að opna';

  @override
  String get transferRemoved => 'Fjarlægt úr þessum síma';

  @override
  String get mediaDownload => 'Sækja';

  @override
  String mediaDownloadSize(String size) {
    return 'Sækja, $size';
  }

  @override
  String get mediaStop => 'Stöðva';

  @override
  String get mediaOpen => 'Opna';

  @override
  String get mediaPlay => 'Spila';

  @override
  String get mediaPause => 'Hlé';

  @override
  String mediaSpeed(String speed) {
    return 'Hraði: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Staðsetning';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position af $length';
  }

  @override
  String get mediaShare => 'Deila';

  @override
  String get mediaSave => 'Vista í myndum';

  @override
  String get mediaSaved => 'Vistað í myndunum þínum.';

  @override
  String get mediaSaveRefused => 'Causeway má ekki bæta við myndirnar þínar. Leyfðu það í stillingum símans.';

  @override
  String get mediaSaveFailed => 'Ekki tókst að vista. Athugaðu hvort síminn hafi pláss.';

  @override
  String get mediaShareFailed => 'Síminn gat ekki sýnt hvert það má fara.';

  @override
  String get mediaPhotoFailed => 'Ekki er hægt að sýna myndina';

  @override
  String get mediaVideoFailed => 'Ekki er hægt að spila myndbandið';

  @override
  String get mediaAskAgain => 'Biðja um það aftur';

  @override
  String mediaAskPhoto(String time) {
    return 'Geturðu sent mér myndina frá $time aftur? Ég get ekki lengur sótt hana.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Geturðu sent mér raddskilaboðin frá $time aftur? Ég get ekki lengur sótt þau.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Geturðu sent mér myndbandið frá $time aftur? Ég get ekki lengur sótt það.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Geturðu sent mér skrána frá $time aftur? Ég get ekki lengur sótt hana.';
  }

  @override
  String get fileWarnTitle => 'Opna þessa skrá?';

  @override
  String get fileWarnCanRun => 'Hún getur keyrt sem forrit og gert hvað sem er í símanum. Opnaðu hana aðeins ef þú áttir von á henni.';

  @override
  String get fileWarnDisguised => 'Hún er annað en nafnið segir. Opnaðu hana aðeins ef þú veist hvers vegna.';

  @override
  String get fileCanRun => 'Getur keyrt sem forrit';

  @override
  String get fileDisguised => 'Ekki það sem nafnið segir';

  @override
  String get chatWarning => 'Úr tæki sem þú hefur ekki samþykkt. Skoðaðu það áður en þú treystir þessu.';

  @override
  String get chatRetry => 'Senda aftur';

  @override
  String get chatInfo => 'Hvað varð um þau';

  @override
  String get chatDetails => 'Nánar';

  @override
  String get detailsMuted => 'Þaggað';

  @override
  String detailsMutedUntil(String when) {
    return 'Þaggað til $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Um $partner';
  }

  @override
  String get detailsAppBody => 'Hvað það getur og reglur þess';

  @override
  String detailsUnblocked(String name) {
    return '$name getur skrifað þér aftur, eftir reglunum sem þú hefur sett.';
  }

  @override
  String get exportAction => 'Flytja út spjall';

  @override
  String get exportTitle => 'Flytja út þetta spjall?';

  @override
  String get exportBody => 'Öll skilaboðin eru skrifuð í skrá og þú velur hvert hún fer. Myndir, raddskilaboð, myndbönd og skrár eru nefnd þar en fylgja ekki. Skráin er ekki dulkóðuð: hver sem hefur hana getur lesið hana.';

  @override
  String get exportYes => 'Flytja út';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count skilaboð flutt út.',
      one: '$count skilaboð flutt út.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Eyða spjalli';

  @override
  String deleteTitle(String name) {
    return 'Eyða spjallinu við $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Öllum skilaboðunum er eytt varanlega úr þessum síma, og það sem er ósent verður ekki sent. $name heldur sínu.';
  }

  @override
  String get deleteYes => 'Eyða';

  @override
  String get deleteDone => 'Spjallinu var eytt.';

  @override
  String get stateQueued => 'Bíður sendingar';

  @override
  String get stateSending => 'Verið að senda';

  @override
  String get stateSent => 'Sent';

  @override
  String get stateDelivered => 'Afhent';

  @override
  String get stateRead => 'Lesið';

  @override
  String get stateFailed => 'Ekki sent';

  @override
  String get stateReceived => 'Móttekið';

  @override
  String get stateUnreadable => 'Ekki hægt að sýna';

  @override
  String get stateNotice => 'Tilkynning';

  @override
  String get reasonNoKeys => 'Hitt forritið hefur ekki birt lykla enn. Það er reynt aftur af sjálfu sér.';

  @override
  String get reasonUnreachable => 'Ekki næst í hina þjónustuna. Það er reynt aftur af sjálfu sér.';

  @override
  String get reasonKeyChanged => 'Eitt tækjanna er nú með annan lykil. Berðu saman öryggisnúmerið og ákveddu þig svo.';

  @override
  String get reasonNoAcceptedDevice => 'Ekkert tækjanna er samþykkt. Skoðaðu tækin og samþykktu eitt.';

  @override
  String get reasonRefused => 'Hin þjónustan hafnaði því. Athugaðu hver þetta er og sendu svo aftur.';

  @override
  String get reasonNotForThisDevice => 'Það var ekki dulkóðað fyrir þennan síma. Biddu um að fá það sent aftur: ný skilaboð má lesa.';

  @override
  String get reasonNoSession => 'Ekki tókst að afkóða það. Verið er að endurnýja tenginguna við hitt tækið. Biddu um að fá það sent aftur.';

  @override
  String get reasonBadCiphertext => 'Ekki tókst að afkóða það: því var breytt á leiðinni. Verið er að endurnýja tenginguna. Biddu um að fá það sent aftur.';

  @override
  String get reasonUnknownPrekey => 'Það var dulkóðað með notuðum lykli. Verið er að endurnýja tenginguna. Biddu um að fá það sent aftur.';

  @override
  String get reasonTooFarAhead => 'Of mörg skilaboð á undan því bárust aldrei. Biddu um að fá það sent aftur.';

  @override
  String get reasonTooLate => 'Það barst löngu á eftir skilaboðum sem voru skrifuð síðar. Biddu um að fá það sent aftur.';

  @override
  String get reasonMalformed => 'Það er skemmt. Biddu um að fá það sent aftur.';

  @override
  String get reasonUnencrypted => 'Það barst ódulkóðað og var hafnað. Biddu um að kveikt sé á dulkóðun.';

  @override
  String get reasonUnknownKind => 'Causeway getur ekki sýnt slík skilaboð. Biddu um að það sé skrifað.';

  @override
  String get reasonOtherEncryption => 'Það er dulkóðað á hátt sem Causeway þekkir ekki. Biddu um að nýjasta útgáfa forritsins sé notuð.';

  @override
  String get reasonWeakerEncryption => 'Það er veikar dulkóðað en þetta spjall og var hafnað. Biddu um að nýjasta útgáfa forritsins sé notuð.';

  @override
  String get reasonDatabaseDamaged => 'Það beið í skrá sem skemmdist og gæti hafa verið sent. Sendu það aftur ef það barst ekki.';

  @override
  String get reasonCancelled => 'Þú stöðvaðir það. Sendu það aftur þegar þú vilt.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Það er of stórt: mest $size. Notaðu eitthvað minna.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Því var breytt á leiðinni og það er ekki sýnt. Biddu um að fá það sent aftur.';

  @override
  String get reasonMediaHost => 'Það er á þjóni sem hitt forritið hefur ekki gefið upp. Causeway sækir ekkert þangað. Biddu um að fá það sent á annan hátt.';

  @override
  String get reasonNoMediaService => 'Heimaþjónustan flytur ekki myndir eða skrár. Texta má senda.';

  @override
  String get reasonMediaGone => 'Hin þjónustan á það ekki lengur. Biddu um að fá það sent aftur.';

  @override
  String get reasonMediaMetered => 'Það bíður eftir Wi-Fi. Þú getur líka sótt það núna.';

  @override
  String get reasonNoSpace => 'Það er ekki pláss fyrir það í þessum síma. Losaðu svolítið; það heldur áfram af sjálfu sér.';

  @override
  String get mediaProblemTooLate => 'Undirbúningurinn tók of langan tíma. Reyndu aftur eða notaðu minni skrá.';

  @override
  String get mediaProblemUnsupported => 'Causeway getur ekki notað slíka skrá. Vistaðu hana fyrst á öðru sniði.';

  @override
  String get mediaProblemDamaged => 'Skráin er skemmd. Annað eintak gæti virkað.';

  @override
  String get mediaProblemTooLarge => 'Skráin er of stór. Notaðu minni.';

  @override
  String get mediaProblemCodec => 'Síminn réð ekki við skrána. Reyndu aftur eða notaðu aðra skrá.';

  @override
  String get mediaProblemIo => 'Ekki tókst að lesa skrána. Athugaðu hvort hún er þar enn.';

  @override
  String get mediaInTooLarge => 'Það er of stórt til að opna örugglega. Biddu um eitthvað minna.';

  @override
  String get mediaInUnsupported => 'Causeway getur ekki sýnt slíka skrá. Biddu um hana á öðru sniði.';

  @override
  String get mediaInDamaged => 'Skráin er skemmd. Biddu um að fá það sent aftur.';

  @override
  String get mediaInTooLate => 'Það tók of langan tíma að opna. Reyndu aftur.';

  @override
  String get refusalBlocked => 'Þú hefur lokað á þessa manneskju.';

  @override
  String get refusalNotEligible => 'Spjöll við önnur forrit eru fyrir númer á Evrópska efnahagssvæðinu. Það sem er hér má lesa.';

  @override
  String get refusalNotYetInCountry => 'Spjöll við önnur forrit eru ekki byrjuð í þínu landi. Causeway lætur þig vita.';

  @override
  String get refusalSwitchedOff => 'Slökkt er á spjöllum við önnur forrit. Það sem er hér má lesa.';

  @override
  String get refusalNotAdmitted => 'Heimaþjónustan vinnur ekki með þessu forriti. Það sem er hér má lesa.';

  @override
  String get refusalPartnerNotOpen => 'Enn er verið að prófa þetta forrit. Causeway lætur þig vita þegar það er opið.';

  @override
  String get refusalPartnerSuspended => 'Heimaþjónustan hefur lokað á þetta forrit í bili. Það sem er hér má lesa.';

  @override
  String get refusalPartnerWithdrawn => 'Þetta forrit tekur ekki lengur þátt. Það sem er hér má lesa.';

  @override
  String get refusalPartnerNotChosen => 'Þú hefur ekki valið þetta forrit. Það sem er hér má lesa.';

  @override
  String get refusalPeerNotEligible => 'Númerið tilheyrir ekki Evrópska efnahagssvæðinu.';

  @override
  String get refusalNumberNotAgreed => 'Fólk í þessu forriti þekkir ekki nýja númerið þitt enn.';

  @override
  String get refusalDirectoryExpired => 'Forritalistinn er úreltur. Tengstu netinu og reyndu aftur.';

  @override
  String get refusalRequestNotAccepted => 'Samþykktu fyrst beiðnina.';

  @override
  String get refusalRequestRefused => 'Þú hafnaðir beiðninni. Skrifaðu fyrst til að afturkalla það.';

  @override
  String get refusalNobodyMayContact => 'Þú leyfir ókunnugum ekki að skrifa þér.';

  @override
  String get refusalNotSupported => 'Hitt forritið getur ekki sýnt slík skilaboð.';

  @override
  String get refusalMarkersOff => 'Þú lætur þetta forrit ekki vita hvað þú hefur lesið.';

  @override
  String get nextSwitchOn => 'Kveikja';

  @override
  String get nextChoose => 'Velja forritið';

  @override
  String get nextShare => 'Deila nýja númerinu mínu';

  @override
  String get nextRefresh => 'Uppfæra listann';

  @override
  String get nextDevices => 'Skoða tækin';

  @override
  String get noticeNewDeviceAccepted => 'Hinn aðilinn notar nýtt tæki.';

  @override
  String get noticeNewDevice => 'Hinn aðilinn notar nýtt tæki. Það fær ekkert fyrr en þú samþykkir það.';

  @override
  String get noticeKeyChanged => 'Tæki hins aðilans er með annan lykil. Ekkert er sent fyrr en þú ákveður þig.';

  @override
  String noticeNumberChanged(String number) {
    return 'Númerið er nú $number. Þetta spjall heldur áfram með því.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Númerið er nú $number. Spjallið við það númer heldur áfram.';
  }

  @override
  String get contentReport => 'Tilkynning til heimaþjónustunnar';

  @override
  String get contentPlaceholder => 'Skilaboð sem ekki er hægt að sýna';

  @override
  String contentUnsupported(String kind) {
    return 'Sendi eitthvað sem Causeway getur ekki sýnt enn: $kind';
  }

  @override
  String get contentPhoto => 'Mynd';

  @override
  String get contentPhotoMoving => 'Hreyfimynd';

  @override
  String get contentVoice => 'Raddskilaboð';

  @override
  String get contentVideo => 'Myndband';

  @override
  String get contentFile => 'Skrá';

  @override
  String contentFileNamed(String name) {
    return 'Skrá: $name';
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
        'call': 'símtal',
        'sticker': 'límmiði',
        'reaction': 'viðbrögð',
        'deletion': 'afturkölluð skilaboð',
        'timer': 'tímastillir fyrir skilaboð sem hverfa',
        'location': 'staður',
        'group': 'boð í hóp',
        'other': 'eitthvað nýtt',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Það tókst ekki';

  @override
  String get errorBadNumber => 'Þetta er ekki símanúmer með landsnúmeri, eins og +34 600 111 222.';

  @override
  String get errorBadAddress => 'Svona er ekki hægt að skrifa neinum. Athugaðu það sem þú skrifaðir.';

  @override
  String get errorNotFound => 'Það er ekki lengur til.';

  @override
  String get errorEmpty => 'Það er ekkert að senda.';

  @override
  String errorTooLarge(int percent) {
    return 'Textinn er of langur fyrir ein skilaboð: $percent % af því sem má. Sendu hann í hlutum.';
  }

  @override
  String get errorBadReport => 'Í tilkynningu eru mest fimm skilaboð og stutt athugasemd.';

  @override
  String get errorNoAbuseDesk => 'Heimaþjónustan tekur ekki við tilkynningum. Skrifaðu til tengiliðs hins forritsins.';

  @override
  String get errorNotAllowed => 'Þetta er ekki hægt að velja hér.';

  @override
  String get errorTooManyPinned => 'Ekki er hægt að festa fleiri spjöll. Losaðu fyrst annað.';

  @override
  String errorSignIn(String why) {
    return 'Ekki er hægt að skrá inn á reikning nýja númersins. $why';
  }

  @override
  String get errorSignInRefused => 'Heimaþjónustan þekkir ekki nýja númerið með þessu lykilorði. Athugaðu hvort tveggja.';

  @override
  String get errorNumberChanging => 'Verið er að skipta um númerið þitt. Bíddu þar til því er lokið.';

  @override
  String get errorFile => 'Ekki tókst að skrifa skrána. Veldu annan stað.';

  @override
  String get errorStopped => 'Það var stöðvað.';

  @override
  String get errorNothingChosen => 'Veldu að minnsta kosti eitt forrit.';

  @override
  String get errorNotDone => 'Ljúktu fyrst uppsetningunni.';

  @override
  String get errorNotOffered => 'Þetta forrit er ekki lengur hægt að velja.';

  @override
  String get errorConfirmSharing => 'Fólk sem þú skrifar í þessu forriti fær að vita númerið þitt. Samþykktu það fyrst.';

  @override
  String get errorOnboarding => 'Eitthvað breyttist á meðan. Skoðaðu þetta skref aftur.';

  @override
  String get errorKeyChanged => 'Tækið er nú með annan lykil. Skoðaðu það aftur og ákveddu þig svo.';

  @override
  String get errorInUse => 'Spjöllin þín eru opin í öðru ferli. Lokaðu Causeway þar og reyndu aftur.';

  @override
  String get errorNoAccount => 'Enginn reikningur er í þessum síma. Skráðu þig inn.';

  @override
  String get errorAccountExists => 'Reikningur er þegar í þessum síma.';

  @override
  String get errorDamaged => 'Skráin með spjöllunum þínum er skemmd. Engu var breytt. Það sem er læsilegt má endurheimta.';

  @override
  String get errorAccountLost => 'Ekki er hægt að lesa reikninginn úr skemmdu skránni. Skráðu þig inn aftur til að endurheimta spjöllin.';

  @override
  String get errorReadOnly => 'Ekki er hægt að skrifa þar sem spjöllin þín eru. Endurræstu símann og reyndu aftur.';

  @override
  String get errorWrongKey => 'Lykillinn í þessum síma opnar ekki spjöllin þín. Aflæstu símanum einu sinni og reyndu aftur.';

  @override
  String get errorNewerVersion => 'Spjöllin þín voru skrifuð af nýrra Causeway. Uppfærðu forritið.';

  @override
  String get errorUnreachable => 'Heimaþjónustan svaraði ekki. Athugaðu tenginguna og reyndu aftur.';

  @override
  String get errorDiskFull => 'Síminn er fullur. Losaðu pláss og reyndu aftur.';

  @override
  String get errorInternal => 'Eitthvað fór úrskeiðis í Causeway. Reyndu aftur; ef það heldur áfram, sendu okkur greininguna.';

  @override
  String errorCode(String code) {
    return 'Kóði: $code';
  }

  @override
  String get requestsTitle => 'Beiðnir';

  @override
  String get requestsEmptyTitle => 'Engar beiðnir';

  @override
  String get requestsEmptyBody => 'Þegar ókunnugur skrifar þér bíður það hér þar til þú ákveður þig.';

  @override
  String get requestsFailedTitle => 'Ekki tókst að lesa beiðnirnar þínar';

  @override
  String get requestTitle => 'Beiðni';

  @override
  String get requestGoneTitle => 'Þessi beiðni er ekki lengur til';

  @override
  String get requestExplained => 'Hinn aðilinn veit ekki að þú sást þetta. Ekkert fer þangað fyrr en þú samþykkir.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count skilaboð til viðbótar voru ekki geymd.',
      one: '$count skilaboð til viðbótar voru ekki geymd.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Það sem var skrifað';

  @override
  String get requestRefuseTitle => 'Hafna þessari beiðni?';

  @override
  String get requestRefuseBody => 'Því sem var skrifað er eytt og ekkert heyrist meira frá viðkomandi. Hann fær ekki að vita það.';

  @override
  String reportTitle(String name) {
    return 'Tilkynna $name';
  }

  @override
  String reportExplained(String name) {
    return 'Heimaþjónustan les það sem þú velur hér og ekkert annað. $name fær ekki að vita það.';
  }

  @override
  String get reportWhy => 'Hvers vegna tilkynnirðu þetta?';

  @override
  String get reportSpam => 'Ruslpóstur, auglýsingar eða svik';

  @override
  String get reportAbuse => 'Hótanir, áreitni eða annar skaði';

  @override
  String get reportMessages => 'Skilaboð sem fylgja';

  @override
  String get reportMessagesBody => 'Mest fimm. Engin eru send nema þú veljir þau.';

  @override
  String get reportRemark => 'Með þínum orðum (valfrjálst)';

  @override
  String reportAlsoBlock(String name) {
    return 'Loka líka á $name';
  }

  @override
  String get reportPreview => 'Sjá hvað er sent';

  @override
  String get reportPreviewBody => 'Þetta er allt sem heimaþjónustan les.';

  @override
  String get reportSend => 'Senda tilkynninguna';

  @override
  String get reportSent => 'Tilkynningin er á leiðinni.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner er með eigin tengilið: $address';
  }

  @override
  String get reportAbout => 'Um hvern þetta er';

  @override
  String get reportYourWords => 'Þín orð';

  @override
  String get reportNoMessages => 'Engin';

  @override
  String get reportExactly => 'Orðrétt';

  @override
  String get reportsTitle => 'Tilkynningar';

  @override
  String get reportsEmptyTitle => 'Engar tilkynningar';

  @override
  String get reportsEmptyBody => 'Þú getur tilkynnt einhvern úr spjallinu eða beiðninni. Það sem þú sendir og svörin eru hér.';

  @override
  String get reportsFailedTitle => 'Ekki tókst að lesa tilkynningarnar þínar';

  @override
  String get reportsSent => 'Þú tilkynntir einhvern';

  @override
  String get reportsAnswer => 'Heimaþjónustan svaraði';

  @override
  String get reportsMore => 'Sýna eldri';

  @override
  String get newChatTitle => 'Nýtt spjall';

  @override
  String get newChatWhere => 'Hvar er viðkomandi?';

  @override
  String get newChatSameService => 'Þín eigin þjónusta, eftir símanúmeri';

  @override
  String get newChatOff => 'Slökkt er á spjöllum við önnur forrit';

  @override
  String get newChatOffBody => 'Kveiktu á þeim til að skrifa fólki í öðrum forritum.';

  @override
  String get newChatOwn => 'Þetta er þitt eigið númer.';

  @override
  String get newChatNoApps => 'Ekki næst í nein önnur forrit enn.';

  @override
  String get newChatSetUpBody => 'Evrópulög leyfa fólki í ólíkum skilaboðaforritum að skrifast á. Það er slökkt þar til þú setur það upp.';

  @override
  String newChatIdentifier(String partner) {
    return 'Hver í $partner?';
  }

  @override
  String get newChatByEmail => 'netfang';

  @override
  String get newChatByPhone => 'símanúmer';

  @override
  String get newChatByName => 'notandanafn';

  @override
  String newChatOr(String first, String second) {
    return '$first eða $second';
  }

  @override
  String get newChatFindButton => 'Halda áfram';

  @override
  String newChatSearching(String partner) {
    return 'Leita í $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner þekkir engan sem $identifier, eða segir það ekki. Athugaðu staf fyrir staf.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Enginn hjá $service er með númerið $number. Athugaðu tölustaf fyrir tölustaf.';
  }

  @override
  String newChatUnreachable(String partner) {
    return 'Ekki næst í $partner núna. Reyndu síðar.';
  }

  @override
  String get identifierEmpty => 'Skrifaðu hvernig viðkomandi þekkist í þessu forriti.';

  @override
  String get identifierTooLong => 'Þetta er of langt.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Í $partner þekkist fólk af: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Þetta er ekki fullt netfang.';

  @override
  String get identifierBadPhone => 'Þetta er ekki símanúmer með landsnúmeri, eins og +49 151 12345678.';

  @override
  String get identifierBadName => 'Þetta getur ekki verið notandanafn þar. Athugaðu staf fyrir staf.';

  @override
  String shareTitle(String partner) {
    return '$partner fær að vita númerið þitt';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Fólk sem þú skrifar í $partner sér símanúmerið þitt, $number. Þetta er spurt einu sinni fyrir hvert forrit.';
  }

  @override
  String shareYes(String name) {
    return 'Hvað $name fær';
  }

  @override
  String get shareNo => 'Hvað ekki er deilt';

  @override
  String get shareNumber => 'Símanúmerið þitt';

  @override
  String get shareMessages => 'Skilaboðin sem þú sendir';

  @override
  String get shareName => 'Nafnið þitt og myndin';

  @override
  String get sharePresence => 'Hvort þú ert á netinu';

  @override
  String get shareAddress => 'Hvar þú ert og vistfang símans á netinu';

  @override
  String get shareAgree => 'Samþykkja og skrifa';

  @override
  String onboardingStep(int step, int steps) {
    return 'Skref $step af $steps';
  }

  @override
  String get onboardingStartTitle => 'Skrifaðu fólki í öðrum forritum';

  @override
  String get onboardingStartBody => 'Evrópulög leyfa fólki í ólíkum skilaboðaforritum að skrifast á. Þú velur hvort þú vilt það og með hvaða forritum. Þú getur hætt hvenær sem er.';

  @override
  String get onboardingStartButton => 'Byrja';

  @override
  String get onboardingClosedTitle => 'Ekki með þessu númeri';

  @override
  String get onboardingNotYetTitle => 'Ekki enn';

  @override
  String get onboardingExplanationTitle => 'Hvað er öðruvísi';

  @override
  String get onboardingExplanationBody => 'Hér eru skilaboð líka dulkóðuð enda á milli. Sumt er ólíkt spjöllunum sem þú þekkir.';

  @override
  String get pointOtherPolicy => 'Hitt forritið er með sínar reglur';

  @override
  String get pointOtherPolicyBody => 'Það sem þú sendir er geymt af hinu forritinu, eftir persónuverndarstefnu þess og skilmálum.';

  @override
  String get pointNumberIsShared => 'Símanúmerinu þínu er deilt';

  @override
  String get pointNumberIsSharedBody => 'Fólk sem þú skrifar fær að vita það. Enginn annar.';

  @override
  String get pointNameAndPictureAreNot => 'Nafninu þínu og myndinni ekki';

  @override
  String get pointNameAndPictureAreNotBody => 'Ekki heldur hvort þú ert á netinu.';

  @override
  String get pointNoGroups => 'Tvær manneskjur, engir hópar';

  @override
  String get pointNoGroupsBody => 'Í spjalli eruð þú og ein önnur manneskja.';

  @override
  String get pointNoCalls => 'Engin símtöl';

  @override
  String get pointNoCallsBody => 'Hringdu í forriti sem þið hafið bæði.';

  @override
  String get pointNoStickersStatusTimers => 'Engir límmiðar, stöður eða skilaboð sem hverfa';

  @override
  String get pointNoStickersStatusTimersBody => 'Það fer ekki á milli forrita.';

  @override
  String get pointBlocksAreOfPeople => 'Lokað er á manneskju';

  @override
  String get pointBlocksAreOfPeopleBody => 'Sá sem lokað er á er útilokaður í hverju forriti þar sem númer hans er þekkt.';

  @override
  String get onboardingUnderstood => 'Ég skil';

  @override
  String get onboardingAppsTitle => 'Hvaða forrit mega ná í þig?';

  @override
  String get onboardingAppsBody => 'Fólk í forritum sem þú velur getur skrifað þér. Fyrstu skilaboðin bíða sem beiðni. Þú getur breytt þessu síðar.';

  @override
  String get onboardingAppsNone => 'Ekkert forrit er hægt að velja enn. Causeway lætur þig vita þegar það kemur.';

  @override
  String get onboardingInboxTitle => 'Hvar eiga þessi spjöll að vera?';

  @override
  String get onboardingInboxBody => 'Þú getur breytt þessu síðar. Ekkert er fært.';

  @override
  String get onboardingFinish => 'Kveikja';

  @override
  String get onboardingDoneTitle => 'Kveikt er á spjöllum við önnur forrit';

  @override
  String onboardingDoneBody(String apps) {
    return 'Þú getur skrifað fólki í $apps, og það þér.';
  }

  @override
  String get onboardingDoneButton => 'Skrifa einhverjum';

  @override
  String get onboardingLaterBody => 'Þú getur haldið áfram hér hvenær sem er. Ekkert er kveikt enn.';

  @override
  String get onboardingQuit => 'Hætta og gleyma valinu mínu';

  @override
  String get layoutCombined => 'Innan um öll spjöll';

  @override
  String get layoutCombinedBody => 'Einn listi. Merki sýnir í hvaða forriti spjall er.';

  @override
  String get layoutSeparate => 'Í eigin möppu';

  @override
  String get layoutSeparateBody => 'Ein lína í listanum þínum opnar þau.';

  @override
  String get aboutTitle => 'Um Causeway';

  @override
  String aboutVersion(String version) {
    return 'Útgáfa $version';
  }

  @override
  String get aboutFree => 'Causeway er frjáls hugbúnaður með leyfinu AGPL-3.0. Allir mega lesa hvernig það virkar.';

  @override
  String get aboutLicences => 'Leyfi fyrir hluta þess';

  @override
  String get aboutTranslation => 'Textarnir á þessu máli voru gerðir af vél. Enginn með málið að móðurmáli hefur lesið þá enn.';

  @override
  String newAppTitle(String partner) {
    return 'Nú næst í $partner';
  }

  @override
  String get newAppBody => 'Þú getur skrifað fólki þar, og það þér, um leið og þú velur það.';

  @override
  String get newAppLook => 'Sjá hvað það getur';

  @override
  String get aboutSource => 'Grunnkóði';

  @override
  String get aboutSourceAsk => 'Sá sem lét þig fá forritið lætur þig líka fá grunnkóða þess. Biddu um hann.';

  @override
  String get aboutPrivacy => 'Hvað verður um gögnin þín';

  @override
  String get aboutPrivacyChats => 'Það sem þú skrifar er dulkóðað frá síma til síma. Spjöllin þín eru í þessum síma, dulkóðuð, og í engu öryggisafriti.';

  @override
  String get aboutPrivacyService => 'Heimaþjónustan og hin forritin sjá hver skrifar hverjum og hvenær. Þau sjá ekki hvað.';

  @override
  String get aboutPrivacyNothing => 'Causeway telur ekkert, sýnir engar auglýsingar og sendir höfundum sínum ekkert.';

  @override
  String suspendedTitle(String partner) {
    return '$partner næst ekki í bili';
  }

  @override
  String get suspendedBody => 'Heimaþjónustan hefur lokað á þetta forrit. Ekkert er sent og ekkert kemur. Spjöllin verða áfram í þessum síma: þau má lesa, flytja út og eyða.';

  @override
  String get suspendedNext => 'Þú þarft ekkert að gera. Þegar því verður hleypt að aftur halda spjöllin áfram af sjálfu sér.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner tekur ekki lengur þátt';
  }

  @override
  String get withdrawnBody => 'Ekkert er sent og ekkert kemur. Spjöllin verða áfram í þessum síma: þau má lesa, flytja út og eyða.';

  @override
  String get withdrawnNext => 'Spyrðu þetta fólk hvernig hægt er að ná í það á annan hátt.';

  @override
  String get nextPartner => 'Hvað þetta þýðir';

  @override
  String get settingsTitle => 'Stillingar';

  @override
  String get settingsAccount => 'Reikningur';

  @override
  String get settingsThirdParty => 'Spjöll við önnur forrit';

  @override
  String get settingsThirdPartyOn => 'Kveikt';

  @override
  String get settingsThirdPartyOff => 'Slökkt';

  @override
  String get settingsThirdPartySetUp => 'Ekki sett upp';

  @override
  String get settingsThirdPartyContinue => 'Halda áfram að setja upp';

  @override
  String get settingsThirdPartySwitch => 'Spjöll við önnur forrit';

  @override
  String get settingsThirdPartySwitchBody => 'Þegar slökkt er verða þessi spjöll áfram og þau má lesa. Ekkert er sent eða móttekið.';

  @override
  String get policyConfirmed => 'Heimaþjónustan heldur öllum öðrum úti, líka þegar slökkt er á símanum.';

  @override
  String get policyPending => 'Heimaþjónustan hefur ekki staðfest síðustu breytingu enn. Hún fréttir af henni um leið og til hennar næst.';

  @override
  String get policyPhoneOnly => 'Heimaþjónustan heldur engum úti. Þessi sími gerir það.';

  @override
  String get settingsApps => 'Önnur forrit';

  @override
  String get settingsAppsEmpty => 'Ekkert forrit er á lista heimaþjónustunnar enn.';

  @override
  String get settingsAppsExpired => 'Forritalistinn er úreltur. Ný spjöll bíða þar til hann er nýr.';

  @override
  String get settingsAppsRefresh => 'Uppfæra forritalistann';

  @override
  String get settingsAppOpen => 'Opið';

  @override
  String get settingsAppOn => 'Má ná í þig';

  @override
  String get settingsAppOff => 'Slökkt';

  @override
  String get settingsAppReadOnly => 'Aðeins hægt að lesa';

  @override
  String partnerReach(String partner) {
    return 'Spjöll við $partner';
  }

  @override
  String get partnerReachBody => 'Þegar slökkt er verða þessi spjöll áfram og þau má lesa. Enginn þar getur skrifað þér.';

  @override
  String get partnerChats => 'Hvað spjöllin þar geta';

  @override
  String get partnerIdentifiers => 'Þar finnst fólk eftir';

  @override
  String get partnerTakes => 'Forritið tekur við';

  @override
  String get partnerArrival => 'Koma skilaboða';

  @override
  String get partnerReceipts => 'Er tilkynnt';

  @override
  String get partnerNoReceipts => 'Er ekki tilkynnt. Meira en „sent“ er ekki hægt að vita.';

  @override
  String get partnerRules => 'Hvers reglur gilda þar';

  @override
  String get partnerPrivacy => 'Persónuverndarstefna';

  @override
  String get partnerTerms => 'Skilmálar';

  @override
  String partnerLink(String page, String partner) {
    return '$page – $partner';
  }

  @override
  String get partnerAbuse => 'Eigin tengiliður vegna misnotkunar';

  @override
  String get partnerGoneTitle => 'Þetta forrit er ekki lengur á listanum';

  @override
  String get partnerGoneBody => 'Spjöllin sem þú átt við fólk þar má enn lesa.';

  @override
  String get kindText => 'Texti';

  @override
  String get kindPhoto => 'myndir';

  @override
  String get kindVoice => 'raddskilaboð';

  @override
  String get kindVideo => 'myndbönd';

  @override
  String get kindFile => 'skrár';

  @override
  String get kindReply => 'svör';

  @override
  String get kindReaction => 'viðbrögð';

  @override
  String get settingsAppTesting => 'Í prófun, ekki opið enn';

  @override
  String get settingsAppSuspended => 'Heimaþjónustan hefur lokað á það';

  @override
  String get settingsAppWithdrawn => 'Tekur ekki lengur þátt';

  @override
  String get settingsAppNotHere => 'Ekki opið í þínu landi enn';

  @override
  String settingsAppMarkers(String partner) {
    return 'Segja $partner hvað ég hef lesið';
  }

  @override
  String get settingsAppMarkersBody => 'Fólk þar sér hvenær þú lest skilaboðin.';

  @override
  String settingsAppMuted(String partner) {
    return 'Ekkert hljóð frá $partner';
  }

  @override
  String get settingsAppMutedBody => 'Skilaboð þaðan koma hljóðlaust.';

  @override
  String get settingsInbox => 'Staður spjalla við önnur forrit';

  @override
  String get settingsWho => 'Hver má skrifa mér fyrst';

  @override
  String get settingsWhoBody => 'Þetta á við fólk í öðrum forritum. Spjöll sem þú átt halda áfram.';

  @override
  String get settingsWhoNobody => 'Enginn';

  @override
  String get settingsWhoNobodyBody => 'Aðeins spjöll sem þú átt halda áfram.';

  @override
  String get settingsWhoWrittenTo => 'Fólk sem ég hef skrifað';

  @override
  String get settingsWhoWrittenToBody => 'Þau sem þú skrifaðir fyrst.';

  @override
  String get settingsWhoContacts => 'Tengiliðirnir mínir';

  @override
  String get settingsWhoContactsBody => 'Spjöll þeirra opnast án beiðni.';

  @override
  String get settingsWhoEverybody => 'Allir';

  @override
  String get settingsWhoEverybodyBody => 'Tengiliðir beint. Aðrir sem beiðni sem þú ákveður um.';

  @override
  String get contactsTitle => 'Tengiliðir';

  @override
  String get contactsTake => 'Nota tengiliði símans';

  @override
  String get contactsBody => 'Sá sem á númer þar er ekki ókunnugur og birtist með nafninu sem þú notar. Þeir verða áfram í þessum síma.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count númer eru þekkt',
      one: '$count númer er þekkt',
      zero: 'Engin númer fundust',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Síminn leyfir Causeway ekki að lesa tengiliðina. Leyfðu það í stillingum símans og reyndu aftur.';

  @override
  String get settingsNotifications => 'Tilkynningar';

  @override
  String get settingsNotifyText => 'Sýna texta á lásskjánum';

  @override
  String get settingsNotifyTextBody => 'Annars aðeins hver skrifaði.';

  @override
  String get settingsNotifyRequests => 'Segja mér frá beiðnum';

  @override
  String get settingsNotifyRequestsBody => 'Þeim fylgir aldrei hljóð.';

  @override
  String get notifyNative => 'Skilaboð í þinni eigin þjónustu';

  @override
  String get notifyThirdParty => 'Skilaboð úr öðrum forritum';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ný skilaboð',
      one: '$count ný skilaboð',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Svara';

  @override
  String get notifyAskTitle => 'Fáðu að vita af nýjum skilaboðum';

  @override
  String get notifyAskBody => 'Causeway lætur þig vita þegar einhver skrifar. Lásskjárinn sýnir hver skrifaði en engin orð, nema þú veljir annað.';

  @override
  String get notifyAskYes => 'Leyfa tilkynningar';

  @override
  String get notifyDenied => 'Síminn sýnir ekki tilkynningar frá Causeway. Leyfðu þær í stillingum símans.';

  @override
  String get notifyMuted => 'Þögguð spjöll';

  @override
  String get notifyMutedNone => 'Ekkert spjall er þaggað. Haltu fingri á spjalli í listanum til að þagga það.';

  @override
  String get notifyPhone => 'Hljóð og fleira, í stillingum símans';

  @override
  String get notifyProblems => 'Skilaboð sem voru ekki send';

  @override
  String get notifyKept => 'Þau eru geymd í spjallinu sem drög.';

  @override
  String get settingsBlocked => 'Fólk sem lokað er á';

  @override
  String get settingsPrivacy => 'Persónuvernd';

  @override
  String get settingsPhone => 'Þessi sími';

  @override
  String get settingsDiagnostics => 'Greining';

  @override
  String get settingsFailedTitle => 'Ekki tókst að lesa stillingarnar þínar';

  @override
  String get changeTitle => 'Skipta um númer';

  @override
  String get changeUnderWay => 'Verið að skipta';

  @override
  String get changeBody => 'Fyrir þegar þú ert með nýtt símanúmer. Þetta gerist.';

  @override
  String get changePointStays => 'Spjöllin þín verða áfram';

  @override
  String get changePointStaysBody => 'Líka stillingarnar, lokanirnar og öryggisnúmerið.';

  @override
  String changePointTold(String service) {
    return 'Fólk hjá $service fær að vita það';
  }

  @override
  String get changePointToldBody => 'Þau sem þú átt spjall við fá að vita nýja númerið.';

  @override
  String get changePointWait => 'Fólk í öðrum forritum ekki';

  @override
  String get changePointWaitBody => 'Spjöll við það bíða þar til þú samþykkir, forrit fyrir forrit, að það fái að vita það. Þá þarf það kannski að samþykkja þig aftur.';

  @override
  String get changePointOutside => 'Með númeri annars staðar frá';

  @override
  String get changePointOutsideBody => 'Spjöll við önnur forrit er aðeins hægt að lesa þar til númerið þitt tilheyrir Evrópska efnahagssvæðinu aftur.';

  @override
  String get changePointAccount => 'Þú þarft reikning fyrir nýja númerið';

  @override
  String changePointAccountBody(String service) {
    return '$service lætur þig fá hann, með lykilorði eða kóða. Reikningi gamla númersins er lokað.';
  }

  @override
  String get changeNewNumber => 'Nýtt númer';

  @override
  String changeNewNumberBody(String service) {
    return 'Með lykilorðinu eða kóðanum sem $service lét þig fá.';
  }

  @override
  String get changeGoOnTitle => 'Spjöll við önnur forrit geta haldið áfram með þessu númeri';

  @override
  String get changeGoOnBody => 'Um leið og þú samþykkir, forrit fyrir forrit, að það sé þekkt þar.';

  @override
  String changeConfirmTitle(String number) {
    return 'Skipta í $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Reikningi $number er lokað. Hann verður ekki opnaður aftur héðan.';
  }

  @override
  String get changeWorkingTitle => 'Verið er að skipta um númerið þitt';

  @override
  String get changeWorkingBody => 'Þú getur farið af þessari síðu. Það heldur áfram af sjálfu sér þegar tenging er.';

  @override
  String get changeSigningIn => 'Skrái inn með nýja númerinu';

  @override
  String get changeLeaving => 'Lýk því sem byrjað var á með gamla númerinu';

  @override
  String get changeClosing => 'Verið er að loka reikningi gamla númersins';

  @override
  String get changeDone => 'Lokið';

  @override
  String get changeLeave => 'Fara af þessari síðu';

  @override
  String changeDoneTitle(String number) {
    return 'Númerið þitt er nú $number';
  }

  @override
  String get changeDoneBody => 'Spjöllin þín eru þar sem þau voru.';

  @override
  String get changeOldTitle => 'Gamla númerið þitt';

  @override
  String get changeOldOpenTitle => 'Gamla númerið þitt er enn opið';

  @override
  String changeOldClosed(String number) {
    return 'Reikningi $number er lokað. Sá sem skrifar þangað fær að vita að hann er ekki til.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Heimaþjónustan lokaði ekki reikningi $number. Biddu um það: það sem fólk sendir þangað sérð þú ekki.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Ekki er vitað enn hvort reikningi $number er lokað.';
  }

  @override
  String get changeThirdPartyClosed => 'Spjöll við önnur forrit er aðeins hægt að lesa';

  @override
  String get changeTellTitle => 'Hver má vita nýja númerið?';

  @override
  String get changeTellBody => 'Spjöll við fólk í þessum forritum bíða þar til þú lætur það vita.';

  @override
  String get changeTell => 'Deila';

  @override
  String changeTellTo(String partner) {
    return 'Deila nýja númerinu mínu með $partner';
  }

  @override
  String get warningBadlySigned => 'Nýi forritalistinn er ekki undirritaður af heimaþjónustunni. Sá síðasti gildi er notaður.';

  @override
  String get warningRolledBack => 'Heimaþjónustan lét frá sér gamlan forritalista. Sá síðasti gildi er notaður.';

  @override
  String get warningMalformed => 'Nýja forritalistann er ekki hægt að lesa. Sá síðasti gildi er notaður.';

  @override
  String get warningNewerForm => 'Nýi forritalistinn þarf nýrra Causeway. Uppfærðu forritið.';

  @override
  String get warningFromTheFuture => 'Nýi forritalistinn er úr framtíðinni. Athugaðu klukku símans.';

  @override
  String get warningTooLarge => 'Nýi forritalistinn er of stór. Sá síðasti gildi er notaður.';

  @override
  String get warningKeyReplacement => 'Verið er að skipta um lykil sem undirritar forritalistann. Þú þarft ekkert að gera.';

  @override
  String get blockedTitle => 'Fólk sem lokað er á';

  @override
  String get blockedEmptyTitle => 'Ekki er lokað á neinn';

  @override
  String get blockedEmptyBody => 'Þú getur lokað á einhvern úr spjallinu eða beiðninni. Viðkomandi fær ekki að vita það.';

  @override
  String get blockedFailedTitle => 'Ekki tókst að lesa listann';

  @override
  String blockedSince(String date) {
    return 'Síðan $date';
  }

  @override
  String get blockedUnblock => 'Opna fyrir';

  @override
  String blockedUnblockTitle(String name) {
    return 'Opna fyrir $name?';
  }

  @override
  String get blockedUnblockBody => 'Viðkomandi getur skrifað þér aftur, eftir reglunum sem þú hefur sett.';

  @override
  String get blockedAdd => 'Loka á númer';

  @override
  String get blockedAddBody => 'Lokað er á þann sem á þetta númer í hverju forriti þar sem það er þekkt.';

  @override
  String get tourAction => 'Hvað er öryggisnúmer?';

  @override
  String get tourKeyTitle => 'Hvert tæki er með lykil';

  @override
  String get tourKeyBody => 'Skilaboð eru dulkóðuð fyrir tæki hins aðilans. Öryggisnúmer er lykill tækis, skrifaður svo að bera megi hann saman.';

  @override
  String get tourCompareTitle => 'Samanburður sýnir að enginn er á milli';

  @override
  String get tourCompareBody => 'Gerðu það einu sinni, helst þegar þið hittist. Er númerið eins í báðum símum? Þá getur enginn annar lesið það sem þú skrifar.';

  @override
  String get tourChangeTitle => 'Ef það breytist færðu að vita það';

  @override
  String get tourChangeBody => 'Nýr sími er með nýtt númer. Eftir samanburð fer ekkert í nýtt tæki fyrr en þú samþykkir það.';

  @override
  String get scanAction => 'Skanna kóða hins aðilans';

  @override
  String get scanHint => 'Beindu myndavélinni að kóða öryggisnúmersins í hinum símanum.';

  @override
  String scanSame(String name) {
    return 'Það stemmir. Þetta tæki hjá $name telst nú borið saman.';
  }

  @override
  String get scanDifferent => 'Lykillinn er annar. Ekki treysta þessu tæki fyrr en þú veist hvers vegna.';

  @override
  String scanNotNamed(String name) {
    return 'Kóðinn er frá $name en nefnir ekkert þessara tækja.';
  }

  @override
  String get scanOtherAccount => 'Þetta er kóði annars reiknings.';

  @override
  String get scanNoCode => 'Þetta er ekki kóði öryggisnúmers.';

  @override
  String get scanAgain => 'Skanna aftur';

  @override
  String get scanNoCamera => 'Ekki er hægt að nota myndavélina núna. Kannski er annað forrit að nota hana.';

  @override
  String get scanExplain => 'Myndavélin leitar að kóðanum á hinum símanum og engu öðru. Engin mynd er geymd.';

  @override
  String get safetyTitle => 'Öryggisnúmer';

  @override
  String safetyExplained(String name) {
    return 'Berðu þau saman með $name, hlið við hlið eða með því að lesa þau upp í síma. Ef þau eru eins er enginn á milli.';
  }

  @override
  String get safetyMine => 'Síminn þinn';

  @override
  String get safetyCode => 'Kóði öryggisnúmersins þíns';

  @override
  String safetyCodeBody(String name) {
    return 'Það sama sem kóði: $name getur skannað hann með sínu forriti.';
  }

  @override
  String get safetyTheirs => 'Tæki hins aðilans';

  @override
  String get safetyNone => 'Hitt forritið hefur ekki sýnt tæki enn. Það gerir það þegar þið skrifist á.';

  @override
  String get safetyFailedTitle => 'Ekki tókst að lesa tækin';

  @override
  String safetyDevice(String number) {
    return 'Tæki $number';
  }

  @override
  String get safetyInactive => 'Ekki lengur í notkun';

  @override
  String get safetyNoKey => 'Lykillinn hefur ekki sést enn.';

  @override
  String get trustUndecided => 'Nýtt. Það fær ekkert fyrr en þú samþykkir það.';

  @override
  String get trustFirstUse => 'Samþykkt, ekki borið saman';

  @override
  String get trustVerified => 'Borið saman og samþykkt';

  @override
  String get trustRefused => 'Hafnað. Það fær ekkert.';

  @override
  String get trustChanged => 'Lykillinn hefur breyst. Ekkert er sent fyrr en þú ákveður þig.';

  @override
  String get safetyMatches => 'Þau stemma';

  @override
  String get safetyAcceptWithout => 'Samþykkja án samanburðar';

  @override
  String get safetyRefuse => 'Hafna þessu tæki';

  @override
  String get safetyConfirmTitle => 'Stemma allir tölustafir?';

  @override
  String get safetyConfirmBody => 'Þá telst þetta tæki borið saman, og þú færð að vita það áður en annað tæki fær skilaboðin þín.';

  @override
  String get infoTitle => 'Skilaboð';

  @override
  String get infoState => 'Hvernig staðan er';

  @override
  String get infoWay => 'Leið þeirra';

  @override
  String get infoFailedTitle => 'Ekkert er vitað um þessi skilaboð';

  @override
  String infoWritten(String when) {
    return 'Skrifað: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Barst: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Þjónn tók við: $when';
  }

  @override
  String get infoWaits => 'Hvers vegna þau bíða';

  @override
  String get infoFailed => 'Hvers vegna þau voru ekki send';

  @override
  String get infoUnreadable => 'Hvers vegna ekki er hægt að sýna þau';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Úr tæki hins aðilans, $number';
  }

  @override
  String get infoCopy => 'Afrita það sem gerðist';

  @override
  String get infoCopied => 'Afritað. Þar er ekkert orð úr skilaboðunum.';

  @override
  String get traceStored => 'Geymt í þessum síma';

  @override
  String get traceWaiting => 'Bíður';

  @override
  String get tracePreparing => 'Í undirbúningi';

  @override
  String get tracePrepared => 'Undirbúið';

  @override
  String get traceUploading => 'Verið að hlaða upp';

  @override
  String get traceUploaded => 'Hlaðið upp á heimaþjónustuna';

  @override
  String get traceDownloading => 'Verið að sækja';

  @override
  String get traceDownloaded => 'Sótt og athugað';

  @override
  String get traceSealed => 'Dulkóðað';

  @override
  String get traceSentAgain => 'Afhent þjónustunni aftur';

  @override
  String get traceAcknowledged => 'Heimaþjónustan er með það';

  @override
  String get traceFoundInArchive => 'Fannst í safni heimaþjónustunnar';

  @override
  String get traceDelivered => 'Hitt tækið er með það';

  @override
  String get traceRead => 'Það hefur verið lesið';

  @override
  String get traceFailed => 'Ekki sent';

  @override
  String get traceReceived => 'Móttekið og afkóðað';

  @override
  String get traceUnreadable => 'Ekki tókst að afkóða';

  @override
  String get traceRepaired => 'Það tókst að afkóða á endanum';

  @override
  String get traceRefused => 'Hafnað';

  @override
  String get diagnosticsShare => 'Senda einhverjum sem hjálpar';

  @override
  String get bundleTitle => 'Skýrsla fyrir þjónustuver';

  @override
  String get bundleBody => 'Þetta er allt sem er sent. Þar stendur ekki hvað þú skrifaðir, hverjum eða með hvaða lyklum. Lestu það fyrst.';

  @override
  String get diagnosticsTitle => 'Greining';

  @override
  String get diagnosticsBody => 'Það sem síminn veit um tenginguna. Þar eru engin skilaboð, nöfn eða lyklar.';

  @override
  String get diagnosticsConnection => 'Tenging';

  @override
  String get diagnosticsConnectionOnline => 'Tengt, nýjasta staða';

  @override
  String get diagnosticsStorage => 'Geymslupláss';

  @override
  String get diagnosticsStorageOk => 'Í lagi';

  @override
  String get diagnosticsStorageFull => 'Fullt';

  @override
  String get diagnosticsStorageDamaged => 'Skemmt';

  @override
  String get diagnosticsArchive => 'Safn heimaþjónustunnar';

  @override
  String get diagnosticsArchiveThere => 'Það er til. Það sem barst á meðan er sótt.';

  @override
  String get diagnosticsArchiveNone => 'Ekkert. Það sem týnist milli þjónustanna týnist óséð.';

  @override
  String get diagnosticsArchiveUnknown => 'Ekki vitað enn';

  @override
  String get diagnosticsPartners => 'Forritalisti';

  @override
  String get diagnosticsPartnersNone => 'Enginn enn';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Númer $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Þetta tæki';

  @override
  String get diagnosticsWarning => 'Vandi með forritalistann';

  @override
  String get diagnosticsPolicy => 'Hver má ná í þig';

  @override
  String get diagnosticsNumberChange => 'Síðustu númeraskipti';

  @override
  String get diagnosticsCopied => 'Afritað';

  @override
  String get diagnosticsCopy => 'Afrita';

  @override
  String get attachAction => 'Hengja við';

  @override
  String get attachPhoto => 'Taka mynd';

  @override
  String get attachVideo => 'Taka upp myndband';

  @override
  String get attachGallery => 'Myndir og myndbönd';

  @override
  String get attachFailed => 'Síminn gat ekki afhent það. Reyndu aftur.';

  @override
  String get refusedCamera => 'Causeway má ekki nota myndavélina';

  @override
  String get refusedPhotos => 'Causeway má ekki sjá myndirnar þínar';

  @override
  String get refusedMicrophone => 'Causeway má ekki nota hljóðnemann';

  @override
  String get refusedBody => 'Leyfðu það í stillingum símans og reyndu aftur.';

  @override
  String sendTo(String name) {
    return 'Senda til $name';
  }

  @override
  String get previewCaption => 'Myndatexti';

  @override
  String get previewAlt => 'Lýsing';

  @override
  String get previewAltBody => 'Lesin upp í þessum síma. Hún fylgir ekki með: það sem aðrir eiga að vita um myndina á heima í myndatextanum.';

  @override
  String get previewTrim => 'Hluti til að senda';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Aðlagað til að komast í $size, það mesta sem má senda hér.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Það er $size. Það mesta sem má senda hér er $most.';
  }

  @override
  String get previewNotTaken => 'Slíkar skrár er ekki hægt að senda í þessu spjalli.';

  @override
  String get previewKeepsAll => 'Sent eins og það er, með öllu sem í skránni er: oft líka hvar og hvenær hún varð til.';

  @override
  String get previewCanRun => 'Hún getur keyrt sem forrit. Sum forrit hafna slíkum skrám eða vara við þeim.';

  @override
  String get previewDisguised => 'Hún er annað en nafnið segir. Sum forrit hafna slíkum skrám eða vara við þeim.';

  @override
  String get previewFailedTitle => 'Þetta er ekki hægt að senda';

  @override
  String get voiceRecord => 'Taka upp raddskilaboð';

  @override
  String get voiceHint => 'Haltu hljóðnemanum inni á meðan þú talar og slepptu til að senda.';

  @override
  String get voiceSlide => 'Strjúktu burt til að hætta við';

  @override
  String get voiceRecording => 'Tek upp';

  @override
  String get voicePaused => 'Hlé á upptöku';

  @override
  String get voicePause => 'Gera hlé á upptöku';

  @override
  String get voiceResume => 'Halda upptöku áfram';

  @override
  String get voiceDelete => 'Eyða upptöku';

  @override
  String get voiceDeleteTitle => 'Eyða þessari upptöku?';

  @override
  String get voiceDeleteBody => 'Enginn hefur fengið hana og hún fæst ekki aftur.';

  @override
  String voiceUnsent(String length) {
    return 'Ósend raddskilaboð, $length';
  }

  @override
  String get voiceDiscard => 'Henda';

  @override
  String get voiceNoMicrophone => 'Ekki er hægt að nota hljóðnemann núna. Kannski er annað forrit að nota hann.';

  @override
  String get kindPhotos => 'Myndir';

  @override
  String get kindVoices => 'Raddskilaboð';

  @override
  String get kindVideos => 'Myndbönd';

  @override
  String get kindFiles => 'Skrár';

  @override
  String get qualityHd => 'Mikil gæði';

  @override
  String get qualityHdBody => 'Myndir og myndbönd eru skarpari og nota meiri gögn.';

  @override
  String get autoAlways => 'Á hvaða neti sem er';

  @override
  String get autoWifi => 'Aðeins á Wi-Fi';

  @override
  String get autoNever => 'Aldrei';

  @override
  String get storageTitle => 'Geymsla og gögn';

  @override
  String get storageDownload => 'Sótt án þess að spyrja';

  @override
  String get storageDownloadBody => 'Allt annað er sótt þegar þú ýtir á það. Frá fólki sem hefur aðeins sent beiðni er ekkert sótt.';

  @override
  String get storageSending => 'Það sem þú sendir';

  @override
  String get storageLowData => 'Minni gögn fyrir raddskilaboð';

  @override
  String get storageLowDataBody => 'Þriðjungi minna og aðeins óskýrara.';

  @override
  String get storageUse => 'Notað pláss';

  @override
  String storageTotal(String size) {
    return '$size alls';
  }

  @override
  String get storageByKind => 'Eftir gerð';

  @override
  String get storageByChat => 'Eftir spjalli';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count atriði, $size',
      one: '$count atriði, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Fjarlægja allt: $what';
  }

  @override
  String get storageOlder => 'Fjarlægja það sem er eldra';

  @override
  String get storageMonth => 'Eldra en mánaðar';

  @override
  String get storageMonths => 'Eldra en þriggja mánaða';

  @override
  String get storageYear => 'Eldra en árs';

  @override
  String storageConfirmSize(String size) {
    return '$size losna.';
  }

  @override
  String get storageConfirm => 'Skilaboðin verða áfram. Það sem þú fékkst er aðeins hægt að sækja aftur á meðan þjónusta sendandans á það enn.';

  @override
  String get storageYes => 'Fjarlægja';

  @override
  String storageFreed(String size) {
    return '$size eru laus aftur.';
  }

  @override
  String get storageFreedNothing => 'Það var ekkert að fjarlægja.';

  @override
  String get storageEmptyTitle => 'Engin gögn í þessum síma';

  @override
  String get storageEmptyBody => 'Hér eru taldar myndir, raddskilaboð, myndbönd og skrár úr spjöllunum þínum.';

  @override
  String get storageFailedTitle => 'Ekki tókst að lesa notað pláss';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Spjall við annað forrit: $partner';
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
        'AC': 'Ascension-eyja',
        'AD': 'Andorra',
        'AE': 'Sameinuðu arabísku furstadæmin',
        'AF': 'Afganistan',
        'AG': 'Antígva og Barbúda',
        'AI': 'Angvilla',
        'AL': 'Albanía',
        'AM': 'Armenía',
        'AO': 'Angóla',
        'AQ': 'Suðurskautslandið',
        'AR': 'Argentína',
        'AS': 'Bandaríska Samóa',
        'AT': 'Austurríki',
        'AU': 'Ástralía',
        'AW': 'Arúba',
        'AX': 'Álandseyjar',
        'AZ': 'Aserbaídsjan',
        'BA': 'Bosnía og Hersegóvína',
        'BB': 'Barbados',
        'BD': 'Bangladess',
        'BE': 'Belgía',
        'BF': 'Búrkína Fasó',
        'BG': 'Búlgaría',
        'BH': 'Barein',
        'BI': 'Búrúndí',
        'BJ': 'Benín',
        'BL': 'Sankti Bartólómeusareyjar',
        'BM': 'Bermúdaeyjar',
        'BN': 'Brúnei',
        'BO': 'Bólivía',
        'BQ': 'Karíbahafshluti Hollands',
        'BR': 'Brasilía',
        'BS': 'Bahamaeyjar',
        'BT': 'Bútan',
        'BV': 'Bouveteyja',
        'BW': 'Botsvana',
        'BY': 'Hvíta-Rússland',
        'BZ': 'Belís',
        'CA': 'Kanada',
        'CC': 'Kókoseyjar (Keeling)',
        'CD': 'Kongó-Kinshasa',
        'CF': 'Mið-Afríkulýðveldið',
        'CG': 'Kongó-Brazzaville',
        'CH': 'Sviss',
        'CI': 'Fílabeinsströndin',
        'CK': 'Cooks-eyjar',
        'CL': 'Síle',
        'CM': 'Kamerún',
        'CN': 'Kína',
        'CO': 'Kólumbía',
        'CP': 'Clipperton-eyja',
        'CQ': 'Sark',
        'CR': 'Kostaríka',
        'CU': 'Kúba',
        'CV': 'Grænhöfðaeyjar',
        'CW': 'Curacao',
        'CX': 'Jólaey',
        'CY': 'Kýpur',
        'CZ': 'Tékkland',
        'DE': 'Þýskaland',
        'DG': 'Diego Garcia',
        'DJ': 'Djíbútí',
        'DK': 'Danmörk',
        'DM': 'Dóminíka',
        'DO': 'Dóminíska lýðveldið',
        'DZ': 'Alsír',
        'EA': 'Ceuta og Melilla',
        'EC': 'Ekvador',
        'EE': 'Eistland',
        'EG': 'Egyptaland',
        'EH': 'Vestur-Sahara',
        'ER': 'Erítrea',
        'ES': 'Spánn',
        'ET': 'Eþíópía',
        'FI': 'Finnland',
        'FJ': 'Fídjíeyjar',
        'FK': 'Falklandseyjar',
        'FM': 'Míkrónesía',
        'FO': 'Færeyjar',
        'FR': 'Frakkland',
        'GA': 'Gabon',
        'GB': 'Bretland',
        'GD': 'Grenada',
        'GE': 'Georgía',
        'GF': 'Franska Gvæjana',
        'GG': 'Guernsey',
        'GH': 'Gana',
        'GI': 'Gíbraltar',
        'GL': 'Grænland',
        'GM': 'Gambía',
        'GN': 'Gínea',
        'GP': 'Gvadelúpeyjar',
        'GQ': 'Miðbaugs-Gínea',
        'GR': 'Grikkland',
        'GS': 'Suður-Georgía og Suður-Sandvíkureyjar',
        'GT': 'Gvatemala',
        'GU': 'Gvam',
        'GW': 'Gínea-Bissá',
        'GY': 'Gvæjana',
        'HK': 'sérstjórnarsvæðið Hong Kong',
        'HM': 'Heard og McDonaldseyjar',
        'HN': 'Hondúras',
        'HR': 'Króatía',
        'HT': 'Haítí',
        'HU': 'Ungverjaland',
        'IC': 'Kanaríeyjar',
        'ID': 'Indónesía',
        'IE': 'Írland',
        'IL': 'Ísrael',
        'IM': 'Mön',
        'IN': 'Indland',
        'IO': 'Bresku Indlandshafseyjar',
        'IQ': 'Írak',
        'IR': 'Íran',
        'IS': 'Ísland',
        'IT': 'Ítalía',
        'JE': 'Jersey',
        'JM': 'Jamaíka',
        'JO': 'Jórdanía',
        'JP': 'Japan',
        'KE': 'Kenía',
        'KG': 'Kirgistan',
        'KH': 'Kambódía',
        'KI': 'Kíribatí',
        'KM': 'Kómoreyjar',
        'KN': 'Sankti Kitts og Nevis',
        'KP': 'Norður-Kórea',
        'KR': 'Suður-Kórea',
        'KW': 'Kúveit',
        'KY': 'Caymaneyjar',
        'KZ': 'Kasakstan',
        'LA': 'Laos',
        'LB': 'Líbanon',
        'LC': 'Sankti Lúsía',
        'LI': 'Liechtenstein',
        'LK': 'Srí Lanka',
        'LR': 'Líbería',
        'LS': 'Lesótó',
        'LT': 'Litháen',
        'LU': 'Lúxemborg',
        'LV': 'Lettland',
        'LY': 'Líbía',
        'MA': 'Marokkó',
        'MC': 'Mónakó',
        'MD': 'Moldóva',
        'ME': 'Svartfjallaland',
        'MF': 'Saint-Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshalleyjar',
        'MK': 'Norður-Makedónía',
        'ML': 'Malí',
        'MM': 'Mjanmar (Búrma)',
        'MN': 'Mongólía',
        'MO': 'sérstjórnarsvæðið Makaó',
        'MP': 'Norður-Maríanaeyjar',
        'MQ': 'Martiník',
        'MR': 'Máritanía',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Máritíus',
        'MV': 'Maldíveyjar',
        'MW': 'Malaví',
        'MX': 'Mexíkó',
        'MY': 'Malasía',
        'MZ': 'Mósambík',
        'NA': 'Namibía',
        'NC': 'Nýja-Kaledónía',
        'NE': 'Níger',
        'NF': 'Norfolkeyja',
        'NG': 'Nígería',
        'NI': 'Níkaragva',
        'NL': 'Holland',
        'NO': 'Noregur',
        'NP': 'Nepal',
        'NR': 'Nárú',
        'NU': 'Niue',
        'NZ': 'Nýja-Sjáland',
        'OM': 'Óman',
        'PA': 'Panama',
        'PE': 'Perú',
        'PF': 'Franska Pólýnesía',
        'PG': 'Papúa Nýja-Gínea',
        'PH': 'Filippseyjar',
        'PK': 'Pakistan',
        'PL': 'Pólland',
        'PM': 'Sankti Pierre og Miquelon',
        'PN': 'Pitcairn-eyjar',
        'PR': 'Púertó Ríkó',
        'PS': 'Heimastjórnarsvæði Palestínumanna',
        'PT': 'Portúgal',
        'PW': 'Palá',
        'PY': 'Paragvæ',
        'QA': 'Katar',
        'RE': 'Réunion',
        'RO': 'Rúmenía',
        'RS': 'Serbía',
        'RU': 'Rússland',
        'RW': 'Rúanda',
        'SA': 'Sádi-Arabía',
        'SB': 'Salómonseyjar',
        'SC': 'Seychelles-eyjar',
        'SD': 'Súdan',
        'SE': 'Svíþjóð',
        'SG': 'Singapúr',
        'SH': 'Sankti Helena',
        'SI': 'Slóvenía',
        'SJ': 'Svalbarði og Jan Mayen',
        'SK': 'Slóvakía',
        'SL': 'Síerra Leóne',
        'SM': 'San Marínó',
        'SN': 'Senegal',
        'SO': 'Sómalía',
        'SR': 'Súrínam',
        'SS': 'Suður-Súdan',
        'ST': 'Saó Tóme og Prinsípe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Sýrland',
        'SZ': 'Esvatíní',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks- og Caicoseyjar',
        'TD': 'Tsjad',
        'TF': 'Frönsku suðlægu landsvæðin',
        'TG': 'Tógó',
        'TH': 'Taíland',
        'TJ': 'Tadsíkistan',
        'TK': 'Tókelá',
        'TL': 'Tímor-Leste',
        'TM': 'Túrkmenistan',
        'TN': 'Túnis',
        'TO': 'Tonga',
        'TR': 'Tyrkland',
        'TT': 'Trínidad og Tóbagó',
        'TV': 'Túvalú',
        'TW': 'Taívan',
        'TZ': 'Tansanía',
        'UA': 'Úkraína',
        'UG': 'Úganda',
        'UM': 'Smáeyjar Bandaríkjanna',
        'US': 'Bandaríkin',
        'UY': 'Úrúgvæ',
        'UZ': 'Úsbekistan',
        'VA': 'Vatíkanið',
        'VC': 'Sankti Vinsent og Grenadíneyjar',
        'VE': 'Venesúela',
        'VG': 'Bresku Jómfrúaeyjar',
        'VI': 'Bandarísku Jómfrúaeyjar',
        'VN': 'Víetnam',
        'VU': 'Vanúatú',
        'WF': 'Wallis- og Fútúnaeyjar',
        'WS': 'Samóa',
        'XK': 'Kósóvó',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Suður-Afríka',
        'ZM': 'Sambía',
        'ZW': 'Simbabve',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
