// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Irish (`ga`).
class AppLocalizationsGa extends AppLocalizations {
  AppLocalizationsGa([String locale = 'ga']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Glac leis';

  @override
  String get actionAgain => 'Bain triail eile as';

  @override
  String get actionBack => 'Siar';

  @override
  String get actionBlock => 'Blocáil';

  @override
  String get actionCancel => 'Cealaigh';

  @override
  String get actionClose => 'Dún';

  @override
  String get actionContinue => 'Ar aghaidh';

  @override
  String get actionCopy => 'Cóipeáil an téacs';

  @override
  String get actionDismiss => 'Ní anois';

  @override
  String get actionDone => 'Déanta';

  @override
  String get actionMore => 'Tuilleadh';

  @override
  String get actionOpenSettings => 'Oscail na socruithe';

  @override
  String get actionRefuse => 'Diúltaigh';

  @override
  String get actionReport => 'Tuairiscigh';

  @override
  String get actionSearch => 'Cuardaigh';

  @override
  String get actionSetUp => 'Socraigh';

  @override
  String get actionSignInAgain => 'Sínigh isteach arís';

  @override
  String get actionUndo => 'Cuir ar ceal';

  @override
  String get loading => 'Á lódáil';

  @override
  String get linkCopied => 'Cóipeáilte';

  @override
  String listAnd(String first, String last) {
    return '$first agus $last';
  }

  @override
  String get openingTitle => 'Do chomhráite á n-oscailt';

  @override
  String get openingFailedTitle => 'Níorbh fhéidir do chomhráite a oscailt';

  @override
  String get openingRecover => 'Tarrtháil a bhfuil inléite';

  @override
  String get openingRecoverExplained => 'Coinnítear an comhad damáistithe mar atá in aice leis an gceann nua. Feicfidh na daoine a scríobhann tú chucu uimhir shlándála nua.';

  @override
  String get openingRecovering => 'Do chomhráite á dtabhairt ar ais';

  @override
  String get openingAnew => 'Scrios agus sínigh isteach arís';

  @override
  String get openingAnewExplained => 'Mura gcabhraíonn sin, tá an eochair caillte, mar a bheadh tar éis athshocraithe nó le cúltaca ó ghuthán eile. Ní féidir le haon duine na comhráite ar an nguthán seo a léamh ansin. Is féidir leat iad a scriosadh anseo agus síniú isteach arís.';

  @override
  String get openingAnewQuestion => 'Scrios na comhráite ar an nguthán seo?';

  @override
  String get openingAnewConsequence => 'Ní féidir iad a thabhairt ar ais. Feicfidh na daoine a scríobhann tú chucu uimhir shlándála nua.';

  @override
  String get recoveredTitle => 'Tugadh do chomhráite ar ais';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Tarrtháladh $count teachtaireacht.',
      many: 'Tarrtháladh $count dteachtaireacht.',
      few: 'Tarrtháladh $count theachtaireacht.',
      two: 'Tarrtháladh dhá theachtaireacht.',
      one: 'Tarrtháladh teachtaireacht amháin.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Tarrtháladh $count comhrá.',
      many: 'Tarrtháladh $count gcomhrá.',
      few: 'Tarrtháladh $count chomhrá.',
      two: 'Tarrtháladh dhá chomhrá.',
      one: 'Tarrtháladh comhrá amháin.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Tá $count teachtaireacht fós le seoladh. Imeoidh siad uathu féin.',
      many: 'Tá $count dteachtaireacht fós le seoladh. Imeoidh siad uathu féin.',
      few: 'Tá $count theachtaireacht fós le seoladh. Imeoidh siad uathu féin.',
      two: 'Tá dhá theachtaireacht fós le seoladh. Imeoidh siad uathu féin.',
      one: 'Tá teachtaireacht amháin fós le seoladh. Imeoidh sí uaithi féin.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Níorbh fhéidir suas le $count teachtaireacht agus comhrá a léamh.',
      many: 'Níorbh fhéidir suas le $count dteachtaireacht agus gcomhrá a léamh.',
      few: 'Níorbh fhéidir suas le $count theachtaireacht agus chomhrá a léamh.',
      two: 'Níorbh fhéidir suas le dhá theachtaireacht agus chomhrá a léamh.',
      one: 'Níorbh fhéidir teachtaireacht nó comhrá amháin a léamh.',
      zero: 'Níl aon rud ar iarraidh, chomh fada agus is eol.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Feiceann na daoine a scríobhann tú chucu uimhir shlándála nua. Cuir i gcomparáid arís í leo siúd a ndearna tú comparáid leo cheana.';

  @override
  String get recoveredAside => 'Coinníodh an comhad damáistithe. Scrios é nuair nach bhfuil aon rud uait.';

  @override
  String get recoveredDelete => 'Scrios an comhad damáistithe';

  @override
  String get recoveredDeleted => 'Scriosadh an comhad damáistithe.';

  @override
  String get welcomeTitle => 'Aip amháin. Daoine in aipeanna eile freisin.';

  @override
  String get welcomeBody => 'Le Causeway scríobhann tú chuig daoine a úsáideann aip teachtaireachtaí eile, criptithe ó cheann ceann agus ón uimhir atá agat.';

  @override
  String get welcomePointEncrypted => 'Criptithe ó cheann ceann i gcónaí. Níl aon bhealach eile chun seoladh.';

  @override
  String get welcomePointShared => 'Faigheann daoine in aipeanna eile d’uimhir ghutháin, agus gan aon rud eile fút.';

  @override
  String get welcomePointYours => 'As go dtí go gcuireann tú ar siúl é. Roghnaíonn tú na haipeanna a shroicheann tú.';

  @override
  String get welcomeStart => 'Tosaigh le m’uimhir';

  @override
  String get numberTitle => 'D’uimhir ghutháin';

  @override
  String get numberBody => 'Sin mar a aithníonn daoine thú. Scríobhtar í le cód na tíre.';

  @override
  String get numberCountry => 'Tír';

  @override
  String get numberCountryOther => 'Tír eile: clóscríobh + agus a cód';

  @override
  String get numberCountrySearch => 'Cuardaigh tír';

  @override
  String get numberCountryNone => 'Níl aon tír den ainm sin sa liosta. Clóscríobh + agus cód na tíre san uimhir.';

  @override
  String get numberCountriesInside => 'An Limistéar Eorpach Eacnamaíoch';

  @override
  String get numberCountriesOutside => 'Tíortha eile';

  @override
  String get numberField => 'Uimhir ghutháin';

  @override
  String get numberEligibleTitle => 'Is féidir comhrá le haipeanna eile leis an uimhir seo';

  @override
  String get numberEligibleBody => 'Baineann sí leis an Limistéar Eorpach Eacnamaíoch, áit a n-osclaíonn an dlí aipeanna teachtaireachtaí dá chéile. Socróidh tú níos déanaí an úsáidfidh tú iad.';

  @override
  String get numberOutsideTitle => 'Ní féidir comhrá le haipeanna eile leis an uimhir seo';

  @override
  String get numberOutsideBody => 'Is d’uimhreacha an Limistéir Eorpaigh Eacnamaíoch iad. Oibríonn gach rud eile. Is í an uimhir a chomhaireann, ní an áit a bhfuil tú.';

  @override
  String get eligibilityInEea => 'Baineann an uimhir leis an Limistéar Eorpach Eacnamaíoch.';

  @override
  String get eligibilityOutsideEea => 'Baineann an uimhir le réigiún lasmuigh den Limistéar Eorpach Eacnamaíoch.';

  @override
  String get eligibilityNoRegion => 'Ní bhaineann an uimhir le haon tír. Seiceáil na chéad digití.';

  @override
  String get eligibilityNotInternational => 'Scríobh an uimhir le + agus cód na tíre, mar shampla +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Ní uimhir ghutháin í seo. Níl inti ach digití, tar éis +.';

  @override
  String get eligibilityUnknownCountryCode => 'Níl an cód seo ag aon tír. Seiceáil na digití tar éis an +.';

  @override
  String get eligibilityTooShort => 'Tá an uimhir róghearr dá tír. An bhfuil digití ar iarraidh?';

  @override
  String get eligibilityTooLong => 'Tá an uimhir rófhada dá tír. An bhfuil digit sa bhreis ann?';

  @override
  String get eligibilityNotAssigned => 'Níor thug a tír amach a leithéid d’uimhir. Seiceáil na digití.';

  @override
  String get eligibilityMore => 'Cé na huimhreacha a chomhaireann';

  @override
  String get eligibilityTitle => 'Cé na huimhreacha a chomhaireann';

  @override
  String get eligibilityNumber => 'Is í an uimhir a chomhaireann, ní an áit a bhfuil tú';

  @override
  String get eligibilityNumberBody => 'Osclaíonn dlí na hEorpa aipeanna teachtaireachtaí dá chéile do dhaoine a mbaineann a n-uimhir leis an Limistéar Eorpach Eacnamaíoch. Ní athraíonn aon rud ar thuras.';

  @override
  String get eligibilityBoth => 'An bheirt agaibh';

  @override
  String get eligibilityBothBody => 'Caithfidh an duine eile a bheith sa Limistéar Eorpach Eacnamaíoch freisin. Áit a n-aithnítear daoine óna n-uimhir, comhaireann an uimhir sin; i gcás daoine eile, tá a n-aip freagrach.';

  @override
  String get eligibilityLeaving => 'Má athraíonn d’uimhir';

  @override
  String get eligibilityLeavingBody => 'Le huimhir ó áit eile, fanann do chomhráite le haipeanna eile ar an nguthán seo agus is féidir iad a léamh. Ní sheoltar ná ní fhaightear aon rud iontu go dtí go mbíonn uimhir ón áit seo agat arís.';

  @override
  String get signInTitle => 'Sínigh isteach';

  @override
  String get signInBody => 'Coinníonn do sheirbhís bhaile do chuntas. Thug sí pasfhocal nó cód duit.';

  @override
  String signInAs(String number) {
    return 'Síniú isteach mar $number';
  }

  @override
  String get signInService => 'Seirbhís bhaile';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Pasfhocal';

  @override
  String get signInSecretShow => 'Taispeáin an pasfhocal';

  @override
  String get signInSecretHide => 'Folaigh an pasfhocal';

  @override
  String get signInWithToken => 'Tá cód sínithe isteach agam ina ionad';

  @override
  String get signInWithPassword => 'Tá pasfhocal agam ina ionad';

  @override
  String get signInToken => 'Cód sínithe isteach';

  @override
  String get signInButton => 'Sínigh isteach';

  @override
  String get signInStoring => 'An guthán á ullmhú';

  @override
  String signInConnecting(String service) {
    return 'Ag ceangal le $service';
  }

  @override
  String get signInMissingService => 'Scríobh ainm do sheirbhíse baile, mar shampla home.example.';

  @override
  String get signInMissingSecret => 'Scríobh an pasfhocal nó an cód a thug do sheirbhís bhaile duit.';

  @override
  String signInSlow(String service) {
    return 'Níor fhreagair $service fós. Leanann Causeway air ag iarraidh. Is féidir leat fanacht, nó leanúint ar aghaidh agus féachaint arís níos déanaí.';
  }

  @override
  String get signInGoOn => 'Lean ar aghaidh gan fanacht';

  @override
  String get signInRefused => 'Níl an uimhir seo leis an bpasfhocal seo ar eolas ag do sheirbhís bhaile. Seiceáil an dá cheann.';

  @override
  String get signInBadAddress => 'Níl aon seirbhís bhaile den ainm seo ann. Seiceáil é.';

  @override
  String get signInStartOver => 'Tosaigh as an nua le huimhir nó seirbhís eile';

  @override
  String signInAgainBody(String service) {
    return 'Ní ghlacann $service leis an bpasfhocal ná leis an gcód ar an nguthán seo a thuilleadh. Fanann do chomhráite.';
  }

  @override
  String get removeAccount => 'Bain an cuntas den ghuthán seo';

  @override
  String get removeAccountTitle => 'Bain an cuntas agus scrios gach comhrá?';

  @override
  String removeAccountBody(String service) {
    return 'Scriostar gach comhrá agus teachtaireacht ar an nguthán seo. Níl siad in aon áit eile agus ní féidir iad a fháil ar ais. Fanann do chuntas ag $service; nuair a shíneoidh tú isteach arís, feicfidh daoine uimhir shlándála nua.';
  }

  @override
  String get removeAccountYes => 'Scrios gach rud';

  @override
  String get inboxTitle => 'Comhráite';

  @override
  String get inboxThirdPartyTitle => 'Comhráite le haipeanna eile';

  @override
  String get inboxArchiveTitle => 'Comhráite sa chartlann';

  @override
  String get inboxEmptyTitle => 'Gan comhráite fós';

  @override
  String get inboxEmptyBody => 'Scríobh chuig duine, agus feicfear an comhrá anseo.';

  @override
  String get inboxEmptyUnreadTitle => 'Gach rud léite';

  @override
  String get inboxEmptyUnreadBody => 'Níl aon chomhrá gan léamh.';

  @override
  String get inboxEmptyArchiveTitle => 'Dada sa chartlann';

  @override
  String get inboxEmptyArchiveBody => 'Svaidhpeáil comhrá go dtí an taobh chun é a chur anseo.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Gan comhráite ar $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Scríobh chuig duine ansin, agus feicfear an comhrá anseo.';

  @override
  String get inboxFailedTitle => 'Níorbh fhéidir do chomhráite a léamh';

  @override
  String get inboxFilterAll => 'Gach ceann';

  @override
  String get inboxFilterUnread => 'Gan léamh';

  @override
  String get inboxNewChat => 'Comhrá nua';

  @override
  String get inboxSettings => 'Socruithe';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count iarratas',
      many: '$count n-iarratas',
      few: '$count iarratas',
      two: 'Dhá iarratas',
      one: 'Iarratas amháin',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Scríobh daoine nach bhfuil aithne agat orthu chugat';

  @override
  String get inboxThirdPartyRow => 'Comhráite le haipeanna eile';

  @override
  String get inboxArchivedRow => 'Sa chartlann';

  @override
  String inboxDraft(String text) {
    return 'Dréacht: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Tusa: $text';
  }

  @override
  String get inboxNothingYet => 'Dada scríofa fós';

  @override
  String get inboxPinned => 'Pionnáilte';

  @override
  String get inboxMuted => 'Balbhaithe';

  @override
  String get inboxMarkedUnread => 'Marcáilte mar neamhléite';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count teachtaireacht gan léamh',
      many: '$count dteachtaireacht gan léamh',
      few: '$count theachtaireacht gan léamh',
      two: 'Dhá theachtaireacht gan léamh',
      one: 'Teachtaireacht amháin gan léamh',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count comhrá gan léamh',
      many: '$count gcomhrá gan léamh',
      few: '$count chomhrá gan léamh',
      two: 'dhá chomhrá gan léamh',
      one: 'comhrá amháin gan léamh',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'ar $partner';
  }

  @override
  String get inboxPin => 'Pionnáil';

  @override
  String get inboxUnpin => 'Bain an pionna';

  @override
  String get inboxMute => 'Balbhaigh';

  @override
  String get inboxUnmute => 'Bain an balbhú';

  @override
  String get inboxMuteHour => 'Ar feadh uair an chloig';

  @override
  String get inboxMuteDay => 'Ar feadh lae';

  @override
  String get inboxMuteAlways => 'Go mbainfidh mé é';

  @override
  String get inboxArchive => 'Cuir sa chartlann';

  @override
  String get inboxUnarchive => 'Tóg as an gcartlann';

  @override
  String inboxArchivedNow(String name) {
    return 'Tá an comhrá le $name sa chartlann.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Tá an comhrá le $name as an gcartlann.';
  }

  @override
  String get inboxMarkRead => 'Marcáil mar léite';

  @override
  String get inboxMarkUnread => 'Marcáil mar neamhléite';

  @override
  String get inboxYesterday => 'Inné';

  @override
  String get inboxToday => 'Inniu';

  @override
  String get noticeTitle => 'Scríobh chuig daoine in aipeanna eile';

  @override
  String noticeBody(String apps) {
    return 'Is féidir $apps a shroicheadh uaidh seo anois. Tá sé as go dtí go socraíonn tú é.';
  }

  @override
  String get bannerToken => 'Rachaidh do chód sínithe isteach as feidhm go luath. Cuir ceann nua isteach chun go leanfaidh teachtaireachtaí ag teacht.';

  @override
  String get bannerOffline => 'Gan cheangal. Coinnítear a scríobhann tú agus seoltar é níos déanaí.';

  @override
  String get bannerConnecting => 'Ag ceangal…';

  @override
  String get bannerUntrusted => 'Ní ligeann an líonra seo do Causeway do sheirbhís a shroicheadh. An bhfuil síniú isteach de dhíth ar an Wi-Fi ar dtús?';

  @override
  String get bannerStorageFull => 'Tá an guthán lán. Saor spás: go dtí sin ní féidir teachtaireachtaí a stóráil.';

  @override
  String get bannerStorageDamaged => 'Tá an comhad le do chomhráite damáistithe. Dún Causeway agus oscail arís é chun é a thabhairt ar ais.';

  @override
  String get stopCredentialsRefused => 'Dhiúltaigh do sheirbhís bhaile don uimhir nó don phasfhocal. Sínigh isteach arís.';

  @override
  String get stopAccountDisabled => 'Dhíchumasaigh do sheirbhís bhaile an cuntas seo. Fiafraigh cén fáth.';

  @override
  String get stopNoSafeLogin => 'Níl aon bhealach sábháilte chun síniú isteach ag do sheirbhís bhaile. Níor seoladh an pasfhocal. Inis do do sheirbhís bhaile.';

  @override
  String get stopUntrustedServer => 'Ní féidir leis an bhfreastalaí a chruthú gurb é do sheirbhís bhaile é. Níor seoladh aon rud. Bain triail as líonra eile.';

  @override
  String get stopReplaced => 'Shínigh guthán eile isteach sa chuntas seo. Ní féidir ach ceann amháin a bheith gníomhach.';

  @override
  String get stopBadAddress => 'Níl seoladh do sheirbhíse baile bailí. Sínigh isteach arís.';

  @override
  String get searchHint => 'Focail i do theachtaireachtaí';

  @override
  String get searchClear => 'Glan';

  @override
  String get searchEmptyTitle => 'Cuardaigh do theachtaireachtaí';

  @override
  String get searchEmptyBody => 'Clóscríobh focal, nó a thús. Ní fhágann aon rud an guthán seo.';

  @override
  String get searchNothingTitle => 'Dada le fáil';

  @override
  String get searchNothingBody => 'Níl na focail seo go léir in aon teachtaireacht.';

  @override
  String searchMore(int count) {
    return 'Seo na $count is nuaí. Cuir focal leis chun cinn níos sine a fháil.';
  }

  @override
  String get chatMessageHint => 'Teachtaireacht';

  @override
  String get chatSend => 'Seol';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % dá dtéann isteach i dteachtaireacht amháin';
  }

  @override
  String get chatEmptyTitle => 'Abair dia duit';

  @override
  String get chatEmptyNative => 'Tá teachtaireachtaí anseo criptithe ó cheann ceann.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return 'Úsáideann $name $partner. Tá teachtaireachtaí criptithe ó cheann ceann; i gcás a bhfaigheann $partner, tá a théarmaí féin i bhfeidhm.';
  }

  @override
  String get chatFailedTitle => 'Níorbh fhéidir an comhrá seo a léamh';

  @override
  String chatOn(String partner) {
    return 'ar $partner';
  }

  @override
  String get chatNotConnected => 'Gan cheangal';

  @override
  String get chatThirdParty => 'Comhrá le haip eile';

  @override
  String chatPartnerBanner(String partner) {
    return 'Úsáideann an duine seo $partner. Tá polasaí príobháideachais agus téarmaí na haipe sin i bhfeidhm ar a seolann tú.';
  }

  @override
  String get chatSafety => 'Uimhir shlándála agus gléasanna';

  @override
  String get chatJumpToNewest => 'Léim go dtí an teachtaireacht is nuaí';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Léim go dtí an teachtaireacht is nuaí, $count ceann gan léamh',
      many: 'Léim go dtí an teachtaireacht is nuaí, $count gcinn gan léamh',
      few: 'Léim go dtí an teachtaireacht is nuaí, $count cinn gan léamh',
      two: 'Léim go dtí an teachtaireacht is nuaí, dhá cheann gan léamh',
      one: 'Léim go dtí an teachtaireacht is nuaí, ceann amháin gan léamh',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count teachtaireacht gan léamh',
      many: '$count dteachtaireacht gan léamh',
      few: '$count theachtaireacht gan léamh',
      two: 'Dhá theachtaireacht gan léamh',
      one: 'Teachtaireacht amháin gan léamh',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Blocáil $name?';
  }

  @override
  String get chatBlockBody => 'Ní chloisfidh sibh óna chéile, in aon aip ina bhfuil an uimhir ar eolas. Ní insítear don duine é.';

  @override
  String get chatLoadingMore => 'Tuilleadh teachtaireachtaí á lódáil';

  @override
  String get chatMoreFailed => 'Níorbh fhéidir tuilleadh a léamh. Bain triail eile as';

  @override
  String chatUnconfirmed(String partner) {
    return 'Ní insíonn $partner cathain a thagann teachtaireachtaí. Is é “seolta” an rud deireanach is féidir a bheith ar eolas.';
  }

  @override
  String get chatYouWrote => 'Scríobh tú';

  @override
  String chatTheyWrote(String name) {
    return 'Scríobh $name';
  }

  @override
  String get chatYouSent => 'Sheol tú';

  @override
  String chatTheySent(String name) {
    return 'Sheol $name';
  }

  @override
  String get transferWaiting => 'Ag fanacht';

  @override
  String get transferNetwork => 'Ag fanacht leis an líonra';

  @override
  String get transferWifi => 'Ag fanacht le Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Á ullmhú $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Á uaslódáil $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Á íoslódáil $percent %';
  }

  @override
  String get transferOffered => 'Gan íoslódáil';

  @override
  String get transferGone => 'Níl sé ann a thuilleadh';

  @override
  String get transferFailed => 'Ní féidir é a oscailt';

  @override
  String get transferRemoved => 'Bainte den ghuthán seo';

  @override
  String get mediaDownload => 'Íoslódáil';

  @override
  String mediaDownloadSize(String size) {
    return 'Íoslódáil, $size';
  }

  @override
  String get mediaStop => 'Stop';

  @override
  String get mediaOpen => 'Oscail';

  @override
  String get mediaPlay => 'Seinn';

  @override
  String get mediaPause => 'Cuir ar sos';

  @override
  String mediaSpeed(String speed) {
    return 'Luas: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Áit';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position as $length';
  }

  @override
  String get mediaShare => 'Comhroinn';

  @override
  String get mediaSave => 'Sábháil sna grianghraif';

  @override
  String get mediaSaved => 'Sábháilte i do ghrianghraif.';

  @override
  String get mediaSaveRefused => 'Níl cead ag Causeway cur le do ghrianghraif. Ceadaigh é i socruithe an ghutháin.';

  @override
  String get mediaSaveFailed => 'Níorbh fhéidir é a shábháil. Féach an bhfuil spás ag an nguthán.';

  @override
  String get mediaShareFailed => 'Níorbh fhéidir leis an nguthán a thaispeáint cá bhféadfadh sé dul.';

  @override
  String get mediaPhotoFailed => 'Ní féidir an grianghraf a thaispeáint';

  @override
  String get mediaVideoFailed => 'Ní féidir an físeán a sheinm';

  @override
  String get mediaAskAgain => 'Iarr arís é';

  @override
  String mediaAskPhoto(String time) {
    return 'An bhféadfá an grianghraf ó $time a sheoladh chugam arís? Ní féidir liom é a íoslódáil a thuilleadh.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'An bhféadfá an teachtaireacht ghutha ó $time a sheoladh chugam arís? Ní féidir liom í a íoslódáil a thuilleadh.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'An bhféadfá an físeán ó $time a sheoladh chugam arís? Ní féidir liom é a íoslódáil a thuilleadh.';
  }

  @override
  String mediaAskFile(String time) {
    return 'An bhféadfá an comhad ó $time a sheoladh chugam arís? Ní féidir liom é a íoslódáil a thuilleadh.';
  }

  @override
  String get fileWarnTitle => 'Oscail an comhad seo?';

  @override
  String get fileWarnCanRun => 'Is féidir leis rith mar ríomhchlár agus a rogha rud a dhéanamh ar an nguthán seo. Ná hoscail é ach má bhí tú ag súil leis ón duine seo.';

  @override
  String get fileWarnDisguised => 'Is rud eile é seachas mar a deir a ainm. Ná hoscail é ach má tá a fhios agat cén fáth.';

  @override
  String get fileCanRun => 'Is féidir leis rith mar ríomhchlár';

  @override
  String get fileDisguised => 'Ní hé mar a deir a ainm';

  @override
  String get chatWarning => 'Ó ghléas nár ghlac tú leis. Féach air sula gcuireann tú muinín ann seo.';

  @override
  String get chatRetry => 'Seol arís';

  @override
  String get chatInfo => 'Cad a tharla di';

  @override
  String get chatDetails => 'Sonraí';

  @override
  String get detailsMuted => 'Balbhaithe';

  @override
  String detailsMutedUntil(String when) {
    return 'Balbhaithe go dtí $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Maidir le $partner';
  }

  @override
  String get detailsAppBody => 'Cad is féidir leis a dhéanamh, agus a rialacha';

  @override
  String detailsUnblocked(String name) {
    return 'Is féidir le $name scríobh chugat arís, de réir na rialacha a shocraigh tú.';
  }

  @override
  String get exportAction => 'Easpórtáil an comhrá';

  @override
  String get exportTitle => 'Easpórtáil an comhrá seo?';

  @override
  String get exportBody => 'Scríobhtar a theachtaireachtaí go léir i gcomhad, agus roghnaíonn tú cá dtéann sé. Ainmnítear grianghraif, teachtaireachtaí gutha, físeáin agus comhaid ann, ach níl siad ann. Níl an comhad criptithe: is féidir le cibé duine a bhfuil sé aige é a léamh.';

  @override
  String get exportYes => 'Easpórtáil';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Easpórtáladh $count teachtaireacht.',
      many: 'Easpórtáladh $count dteachtaireacht.',
      few: 'Easpórtáladh $count theachtaireacht.',
      two: 'Easpórtáladh dhá theachtaireacht.',
      one: 'Easpórtáladh teachtaireacht amháin.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Scrios an comhrá';

  @override
  String deleteTitle(String name) {
    return 'Scrios an comhrá le $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Scriostar a theachtaireachtaí go léir den ghuthán seo go deo, agus ní sheoltar aon rud nár seoladh fós. Coinníonn $name a bhfuair siad.';
  }

  @override
  String get deleteYes => 'Scrios';

  @override
  String get deleteDone => 'Scriosadh an comhrá.';

  @override
  String get stateQueued => 'Ag fanacht le seoladh';

  @override
  String get stateSending => 'Á seoladh';

  @override
  String get stateSent => 'Seolta';

  @override
  String get stateDelivered => 'Seachadta';

  @override
  String get stateRead => 'Léite';

  @override
  String get stateFailed => 'Gan seoladh';

  @override
  String get stateReceived => 'Faighte';

  @override
  String get stateUnreadable => 'Ní féidir í a thaispeáint';

  @override
  String get stateNotice => 'Fógra';

  @override
  String get reasonNoKeys => 'Níor fhoilsigh an aip eile aon eochracha fós. Déantar iarracht eile uaithi féin.';

  @override
  String get reasonUnreachable => 'Ní féidir an tseirbhís eile a shroicheadh. Déantar iarracht eile uaithi féin.';

  @override
  String get reasonKeyChanged => 'Tá eochair eile anois ag ceann de ghléasanna an duine. Cuir an uimhir shlándála i gcomparáid, agus socraigh ansin.';

  @override
  String get reasonNoAcceptedDevice => 'Níor glacadh le haon cheann de ghléasanna an duine. Féach ar na gléasanna agus glac le ceann.';

  @override
  String get reasonRefused => 'Dhiúltaigh an tseirbhís eile di. Seiceáil cé hé an duine, agus seol arís í.';

  @override
  String get reasonNotForThisDevice => 'Níor criptíodh don ghuthán seo í. Iarr í a sheoladh arís: is féidir teachtaireachtaí nua a léamh.';

  @override
  String get reasonNoSession => 'Níorbh fhéidir í a dhíchriptiú. Tá an nasc leis an ngléas eile á athnuachan. Iarr a seoladh arís.';

  @override
  String get reasonBadCiphertext => 'Níorbh fhéidir í a dhíchriptiú: athraíodh ar an mbealach í. Tá an nasc á athnuachan. Iarr a seoladh arís.';

  @override
  String get reasonUnknownPrekey => 'Criptíodh í le heochair atá caite. Tá an nasc á athnuachan. Iarr a seoladh arís.';

  @override
  String get reasonTooFarAhead => 'Níor tháinig an iomarca teachtaireachtaí roimpi riamh. Iarr a seoladh arís.';

  @override
  String get reasonTooLate => 'Tháinig sí i bhfad tar éis teachtaireachtaí a scríobhadh níos déanaí. Iarr a seoladh arís.';

  @override
  String get reasonMalformed => 'Tá sí damáistithe. Iarr a seoladh arís.';

  @override
  String get reasonUnencrypted => 'Tháinig sí gan chriptiú agus diúltaíodh di. Iarr an criptiú a chur ar siúl.';

  @override
  String get reasonUnknownKind => 'Ní féidir le Causeway an cineál seo teachtaireachta a thaispeáint. Iarr í a scríobh.';

  @override
  String get reasonOtherEncryption => 'Tá sí criptithe ar bhealach nach eol do Causeway. Iarr an leagan is nuaí den aip a úsáid.';

  @override
  String get reasonWeakerEncryption => 'Tá sí criptithe níos laige ná an comhrá seo agus diúltaíodh di. Iarr an leagan is nuaí den aip a úsáid.';

  @override
  String get reasonDatabaseDamaged => 'D’fhan sí i gcomhad a damáistíodh, agus b’fhéidir gur seoladh í. Seol arís í mura bhfuil sí faighte.';

  @override
  String get reasonCancelled => 'Stop tú í. Seol arís í nuair is mian leat.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Tá sé rómhór: $size ar a mhéad. Úsáid ceann níos lú.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Athraíodh ar an mbealach é agus ní thaispeántar é. Iarr a seoladh arís.';

  @override
  String get reasonMediaHost => 'Tá sé ar fhreastalaí nár ainmnigh an aip eile. Ní fhaigheann Causeway aon rud ansin. Iarr é a sheoladh ar bhealach eile.';

  @override
  String get reasonNoMediaService => 'Ní iompraíonn do sheirbhís bhaile grianghraif ná comhaid. Is féidir téacs a sheoladh.';

  @override
  String get reasonMediaGone => 'Níl sé ag an tseirbhís eile a thuilleadh. Iarr a seoladh arís.';

  @override
  String get reasonMediaMetered => 'Tá sé ag fanacht le Wi-Fi. Is féidir leat é a íoslódáil anois freisin.';

  @override
  String get reasonNoSpace => 'Níl spás fágtha dó ar an nguthán seo. Saor beagán; leanann sé ar aghaidh uaidh féin.';

  @override
  String get mediaProblemTooLate => 'Thóg an t-ullmhú rófhada. Bain triail eile as, nó úsáid comhad níos lú.';

  @override
  String get mediaProblemUnsupported => 'Ní féidir le Causeway an cineál seo comhaid a úsáid. Sábháil i bhformáid eile ar dtús é.';

  @override
  String get mediaProblemDamaged => 'Tá an comhad damáistithe. B’fhéidir go n-oibreoidh cóip eile.';

  @override
  String get mediaProblemTooLarge => 'Tá an comhad rómhór. Úsáid ceann níos lú.';

  @override
  String get mediaProblemCodec => 'Níorbh fhéidir leis an nguthán an comhad a láimhseáil. Bain triail eile as, nó úsáid comhad eile.';

  @override
  String get mediaProblemIo => 'Níorbh fhéidir an comhad a léamh. Féach an bhfuil sé fós ann.';

  @override
  String get mediaInTooLarge => 'Tá sé rómhór le hoscailt go sábháilte. Iarr rud éigin níos lú.';

  @override
  String get mediaInUnsupported => 'Ní féidir le Causeway an cineál seo comhaid a thaispeáint. Iarr i bhformáid eile é.';

  @override
  String get mediaInDamaged => 'Tá an comhad damáistithe. Iarr a seoladh arís.';

  @override
  String get mediaInTooLate => 'Thóg an oscailt rófhada. Bain triail eile as.';

  @override
  String get refusalBlocked => 'Bhlocáil tú an duine seo.';

  @override
  String get refusalNotEligible => 'Is d’uimhreacha an Limistéir Eorpaigh Eacnamaíoch comhráite le haipeanna eile. Is féidir a bhfuil anseo a léamh.';

  @override
  String get refusalNotYetInCountry => 'Níor thosaigh comhráite le haipeanna eile i do thír fós. Inseoidh Causeway duit nuair a thosóidh siad.';

  @override
  String get refusalSwitchedOff => 'Tá comhráite le haipeanna eile as. Is féidir a bhfuil anseo a léamh.';

  @override
  String get refusalNotAdmitted => 'Ní oibríonn do sheirbhís bhaile leis an aip seo. Is féidir a bhfuil anseo a léamh.';

  @override
  String get refusalPartnerNotOpen => 'Tá an aip seo fós á tástáil. Inseoidh Causeway duit nuair a bheidh sí oscailte.';

  @override
  String get refusalPartnerSuspended => 'Chuir do sheirbhís bhaile an aip seo ar fionraí faoi láthair. Is féidir a bhfuil anseo a léamh.';

  @override
  String get refusalPartnerWithdrawn => 'Níl an aip seo páirteach a thuilleadh. Is féidir a bhfuil anseo a léamh.';

  @override
  String get refusalPartnerNotChosen => 'Níor roghnaigh tú an aip seo. Is féidir a bhfuil anseo a léamh.';

  @override
  String get refusalPeerNotEligible => 'Ní bhaineann uimhir an duine leis an Limistéar Eorpach Eacnamaíoch.';

  @override
  String get refusalNumberNotAgreed => 'Níl d’uimhir nua ar eolas ag daoine san aip seo fós.';

  @override
  String get refusalDirectoryExpired => 'Tá liosta na n-aipeanna as dáta. Téigh ar líne, agus bain triail eile as.';

  @override
  String get refusalRequestNotAccepted => 'Glac leis an iarratas ar dtús.';

  @override
  String get refusalRequestRefused => 'Dhiúltaigh tú don iarratas. Scríobh chucu ar dtús chun é sin a chealú.';

  @override
  String get refusalNobodyMayContact => 'Ní ligeann tú do strainséirí scríobh chugat.';

  @override
  String get refusalNotSupported => 'Ní féidir leis an aip eile an cineál seo teachtaireachta a thaispeáint.';

  @override
  String get refusalMarkersOff => 'Ní insíonn tú don aip seo cad a léigh tú.';

  @override
  String get nextSwitchOn => 'Cuir ar siúl';

  @override
  String get nextChoose => 'Roghnaigh an aip';

  @override
  String get nextShare => 'Comhroinn m’uimhir nua';

  @override
  String get nextRefresh => 'Nuashonraigh an liosta';

  @override
  String get nextDevices => 'Féach ar na gléasanna';

  @override
  String get noticeNewDeviceAccepted => 'Tá gléas nua in úsáid ag an taobh eile.';

  @override
  String get noticeNewDevice => 'Tá gléas nua in úsáid ag an taobh eile. Ní fhaigheann sé aon rud go dtí go nglacann tú leis.';

  @override
  String get noticeKeyChanged => 'Tá eochair eile ag gléas den taobh eile. Ní sheoltar aon rud go dtí go socraíonn tú.';

  @override
  String noticeNumberChanged(String number) {
    return 'Is í $number an uimhir anois. Leanann an comhrá seo léi.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Is í $number an uimhir anois. Leanann an comhrá leis an uimhir sin.';
  }

  @override
  String get contentReport => 'Tuairisc chuig do sheirbhís bhaile';

  @override
  String get contentPlaceholder => 'Teachtaireacht nach féidir a thaispeáint';

  @override
  String contentUnsupported(String kind) {
    return 'Seoladh rud nach féidir le Causeway a thaispeáint fós: $kind';
  }

  @override
  String get contentPhoto => 'Grianghraf';

  @override
  String get contentPhotoMoving => 'Pictiúr beo';

  @override
  String get contentVoice => 'Teachtaireacht ghutha';

  @override
  String get contentVideo => 'Físeán';

  @override
  String get contentFile => 'Comhad';

  @override
  String contentFileNamed(String name) {
    return 'Comhad: $name';
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
        'call': 'glao',
        'sticker': 'greamán',
        'reaction': 'freagairt',
        'deletion': 'teachtaireacht a tógadh siar',
        'timer': 'lasc ama do theachtaireachtaí a imíonn',
        'location': 'áit',
        'group': 'cuireadh chuig grúpa',
        'other': 'rud éigin nua',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Níor oibrigh sé sin';

  @override
  String get errorBadNumber => 'Ní uimhir ghutháin le cód tíre í seo, ar nós +34 600 111 222.';

  @override
  String get errorBadAddress => 'Ní féidir scríobh chuig aon duine mar seo. Seiceáil ar chlóscríobh tú.';

  @override
  String get errorNotFound => 'Níl sé ann a thuilleadh.';

  @override
  String get errorEmpty => 'Níl aon rud le seoladh.';

  @override
  String errorTooLarge(int percent) {
    return 'Tá an téacs rófhada do theachtaireacht amháin: $percent % dá bhfuil ceadaithe. Seol ina chodanna é.';
  }

  @override
  String get errorBadReport => 'Bíonn cúig theachtaireacht ar a mhéad agus nóta gearr i dtuairisc.';

  @override
  String get errorNoAbuseDesk => 'Ní ghlacann do sheirbhís bhaile le tuairiscí. Scríobh chuig teagmhálaí na haipe eile.';

  @override
  String get errorNotAllowed => 'Ní féidir é seo a roghnú anseo.';

  @override
  String get errorTooManyPinned => 'Ní féidir tuilleadh comhráite a phionnáil. Bain pionna de cheann eile ar dtús.';

  @override
  String errorSignIn(String why) {
    return 'Ní féidir síniú isteach sa chuntas leis an uimhir nua. $why';
  }

  @override
  String get errorSignInRefused => 'Níl an uimhir nua leis an bpasfhocal seo ar eolas ag do sheirbhís bhaile. Seiceáil an dá cheann.';

  @override
  String get errorNumberChanging => 'Tá d’uimhir á hathrú. Fan go mbeidh sé sin déanta.';

  @override
  String get errorFile => 'Níorbh fhéidir an comhad a scríobh. Roghnaigh áit eile.';

  @override
  String get errorStopped => 'Stopadh é.';

  @override
  String get errorNothingChosen => 'Roghnaigh aip amháin ar a laghad.';

  @override
  String get errorNotDone => 'Téigh tríd an socrú ar dtús.';

  @override
  String get errorNotOffered => 'Ní féidir an aip seo a roghnú a thuilleadh.';

  @override
  String get errorConfirmSharing => 'Faigheann daoine a scríobhann tú chucu san aip seo d’uimhir. Aontaigh leis sin ar dtús.';

  @override
  String get errorOnboarding => 'D’athraigh rud éigin idir an dá linn. Féach ar an gcéim seo arís.';

  @override
  String get errorKeyChanged => 'Tá eochair eile ag an ngléas faoi seo. Féach air arís, agus socraigh ansin.';

  @override
  String get errorInUse => 'Tá do chomhráite oscailte i bpróiseas eile. Dún Causeway ansin, agus bain triail eile as.';

  @override
  String get errorNoAccount => 'Níl aon chuntas ar an nguthán seo. Sínigh isteach.';

  @override
  String get errorAccountExists => 'Tá cuntas ar an nguthán seo cheana.';

  @override
  String get errorDamaged => 'Tá an comhad le do chomhráite damáistithe. Níor athraíodh aon rud. Is féidir a bhfuil inléite a thabhairt ar ais.';

  @override
  String get errorAccountLost => 'Ní féidir an cuntas a léamh ón gcomhad damáistithe. Sínigh isteach arís chun do chomhráite a thabhairt ar ais.';

  @override
  String get errorReadOnly => 'Ní féidir scríobh san áit a bhfuil do chomhráite. Atosaigh an guthán, agus bain triail eile as.';

  @override
  String get errorWrongKey => 'Ní osclaíonn an eochair ar an nguthán seo do chomhráite. Díghlasáil an guthán uair amháin, agus bain triail eile as.';

  @override
  String get errorNewerVersion => 'Scríobh Causeway níos nuaí do chomhráite. Nuashonraigh an aip.';

  @override
  String get errorUnreachable => 'Níor fhreagair do sheirbhís bhaile. Seiceáil an nasc, agus bain triail eile as.';

  @override
  String get errorDiskFull => 'Tá an guthán lán. Saor spás, agus bain triail eile as.';

  @override
  String get errorInternal => 'Chuaigh rud éigin mícheart in Causeway. Bain triail eile as; má leanann sé, seol na diagnóisicí chugainn.';

  @override
  String errorCode(String code) {
    return 'Cód: $code';
  }

  @override
  String get requestsTitle => 'Iarratais';

  @override
  String get requestsEmptyTitle => 'Gan iarratais';

  @override
  String get requestsEmptyBody => 'Nuair a scríobhann strainséir chugat, fanann sé anseo go dtí go socraíonn tú.';

  @override
  String get requestsFailedTitle => 'Níorbh fhéidir d’iarratais a léamh';

  @override
  String get requestTitle => 'Iarratas';

  @override
  String get requestGoneTitle => 'Níl an t-iarratas seo ann a thuilleadh';

  @override
  String get requestExplained => 'Níl a fhios ag an taobh eile go bhfaca tú é seo. Ní théann aon rud ann go dtí go nglacann tú leis.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Níor coinníodh $count teachtaireacht eile.',
      many: 'Níor coinníodh $count dteachtaireacht eile.',
      few: 'Níor coinníodh $count theachtaireacht eile.',
      two: 'Níor coinníodh dhá theachtaireacht eile.',
      one: 'Níor coinníodh teachtaireacht amháin eile.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Cad a scríobhadh';

  @override
  String get requestRefuseTitle => 'Diúltaigh don iarratas seo?';

  @override
  String get requestRefuseBody => 'Scriostar a scríobhadh, agus ní chloisfear ón duine arís. Ní insítear don duine é.';

  @override
  String reportTitle(String name) {
    return 'Tuairiscigh $name';
  }

  @override
  String reportExplained(String name) {
    return 'Léann do sheirbhís bhaile a roghnaíonn tú anseo, agus dada eile. Ní insítear do $name.';
  }

  @override
  String get reportWhy => 'Cén fáth a bhfuil tú á thuairisciú seo?';

  @override
  String get reportSpam => 'Turscar, fógraíocht nó calaois';

  @override
  String get reportAbuse => 'Bagairtí, ciapadh nó dochar eile';

  @override
  String get reportMessages => 'Teachtaireachtaí le seoladh leis';

  @override
  String get reportMessagesBody => 'Cúig cinn ar a mhéad. Ní sheoltar aon cheann mura roghnaíonn tú é.';

  @override
  String get reportRemark => 'I d’fhocail féin (roghnach)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blocáil $name freisin';
  }

  @override
  String get reportPreview => 'Féach cad a sheoltar';

  @override
  String get reportPreviewBody => 'Seo a léann do sheirbhís bhaile ar fad.';

  @override
  String get reportSend => 'Seol an tuairisc';

  @override
  String get reportSent => 'Tá an tuairisc ar an mbealach.';

  @override
  String reportPartner(String partner, String address) {
    return 'Tá teagmhálaí dá chuid féin ag $partner: $address';
  }

  @override
  String get reportAbout => 'Cé faoi a bhfuil sé';

  @override
  String get reportYourWords => 'D’fhocail';

  @override
  String get reportNoMessages => 'Dada';

  @override
  String get reportExactly => 'Focal ar fhocal';

  @override
  String get reportsTitle => 'Tuairiscí';

  @override
  String get reportsEmptyTitle => 'Gan tuairiscí';

  @override
  String get reportsEmptyBody => 'Is féidir leat duine a thuairisciú óna chomhrá nó óna iarratas. Tá a sheol tú agus na freagraí anseo.';

  @override
  String get reportsFailedTitle => 'Níorbh fhéidir do thuairiscí a léamh';

  @override
  String get reportsSent => 'Thuairiscigh tú duine';

  @override
  String get reportsAnswer => 'D’fhreagair do sheirbhís bhaile';

  @override
  String get reportsMore => 'Taispeáin cinn níos sine';

  @override
  String get newChatTitle => 'Comhrá nua';

  @override
  String get newChatWhere => 'Cá bhfuil an duine?';

  @override
  String get newChatSameService => 'Do sheirbhís féin, de réir uimhreach gutháin';

  @override
  String get newChatOff => 'Tá comhráite le haipeanna eile as';

  @override
  String get newChatOffBody => 'Cuir ar siúl iad chun scríobh chuig daoine in aipeanna eile.';

  @override
  String get newChatOwn => 'Is í seo d’uimhir féin.';

  @override
  String get newChatNoApps => 'Ní féidir aon aip eile a shroicheadh fós.';

  @override
  String get newChatSetUpBody => 'Ligeann dlí na hEorpa do dhaoine in aipeanna teachtaireachtaí éagsúla scríobh chuig a chéile. Tá sé as go dtí go socraíonn tú é.';

  @override
  String newChatIdentifier(String partner) {
    return 'Cé ar $partner?';
  }

  @override
  String get newChatByEmail => 'seoladh ríomhphoist';

  @override
  String get newChatByPhone => 'uimhir ghutháin';

  @override
  String get newChatByName => 'ainm úsáideora';

  @override
  String newChatOr(String first, String second) {
    return '$first nó $second';
  }

  @override
  String get newChatFindButton => 'Ar aghaidh';

  @override
  String newChatSearching(String partner) {
    return 'Á chuardach ar $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return 'Níl aithne ag $partner ar aon duine mar $identifier, nó ní deir sé é. Seiceáil litir ar litir.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Níl an uimhir $number ag aon duine ar $service. Seiceáil digit ar dhigit.';
  }

  @override
  String newChatUnreachable(String partner) {
    return 'Ní féidir $partner a shroicheadh anois. Bain triail eile as níos déanaí.';
  }

  @override
  String get identifierEmpty => 'Clóscríobh an rud a n-aithnítear an duine leis san aip seo.';

  @override
  String get identifierTooLong => 'Tá sé seo rófhada.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Ar $partner, aithnítear daoine de réir: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Ní seoladh ríomhphoist iomlán é seo.';

  @override
  String get identifierBadPhone => 'Ní uimhir ghutháin le cód tíre í seo, ar nós +49 151 12345678.';

  @override
  String get identifierBadName => 'Ní féidir leis seo a bheith ina ainm úsáideora ansin. Seiceáil litir ar litir.';

  @override
  String shareTitle(String partner) {
    return 'Gheobhaidh $partner d’uimhir';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Feiceann daoine a scríobhann tú chucu ar $partner d’uimhir ghutháin, $number. Fiafraítear é seo uair amháin do gach aip.';
  }

  @override
  String shareYes(String name) {
    return 'Cad a fhaigheann $name';
  }

  @override
  String get shareNo => 'Cad nach bhfaigheann siad';

  @override
  String get shareNumber => 'D’uimhir ghutháin';

  @override
  String get shareMessages => 'Na teachtaireachtaí a sheolann tú';

  @override
  String get shareName => 'D’ainm agus do phictiúr';

  @override
  String get sharePresence => 'An bhfuil tú ar líne';

  @override
  String get shareAddress => 'Cá bhfuil tú agus seoladh do ghutháin sa líonra';

  @override
  String get shareAgree => 'Aontaigh agus scríobh';

  @override
  String onboardingStep(int step, int steps) {
    return 'Céim $step as $steps';
  }

  @override
  String get onboardingStartTitle => 'Scríobh chuig daoine in aipeanna eile';

  @override
  String get onboardingStartBody => 'Ligeann dlí na hEorpa do dhaoine in aipeanna teachtaireachtaí éagsúla scríobh chuig a chéile. Roghnaíonn tú an mian leat é, agus cé na haipeanna. Is féidir leat stopadh am ar bith.';

  @override
  String get onboardingStartButton => 'Tosaigh';

  @override
  String get onboardingClosedTitle => 'Ní leis an uimhir seo';

  @override
  String get onboardingNotYetTitle => 'Ní fós';

  @override
  String get onboardingExplanationTitle => 'Cad atá difriúil';

  @override
  String get onboardingExplanationBody => 'Tá teachtaireachtaí criptithe ó cheann ceann anseo freisin. Tá roinnt rudaí difriúil ó na comhráite atá ar eolas agat.';

  @override
  String get pointOtherPolicy => 'Tá a rialacha féin ag an aip eile';

  @override
  String get pointOtherPolicyBody => 'Coinníonn an aip eile a sheolann tú, faoina polasaí príobháideachais agus faoina téarmaí.';

  @override
  String get pointNumberIsShared => 'Roinntear d’uimhir ghutháin';

  @override
  String get pointNumberIsSharedBody => 'Faigheann daoine a scríobhann tú chucu í. Aon duine eile ní fhaigheann.';

  @override
  String get pointNameAndPictureAreNot => 'Ní roinntear d’ainm ná do phictiúr';

  @override
  String get pointNameAndPictureAreNotBody => 'Ná an bhfuil tú ar líne.';

  @override
  String get pointNoGroups => 'Beirt, gan grúpaí';

  @override
  String get pointNoGroupsBody => 'Is tusa agus duine amháin eile comhrá.';

  @override
  String get pointNoCalls => 'Gan glaonna';

  @override
  String get pointNoCallsBody => 'Glaoigh san aip atá ag an mbeirt agaibh.';

  @override
  String get pointNoStickersStatusTimers => 'Gan greamáin, stádas ná teachtaireachtaí a imíonn';

  @override
  String get pointNoStickersStatusTimersBody => 'Ní théann siad idir aipeanna.';

  @override
  String get pointBlocksAreOfPeople => 'Is duine a bhlocáiltear';

  @override
  String get pointBlocksAreOfPeopleBody => 'An té atá blocáilte, tá sé blocáilte i ngach aip ina bhfuil a uimhir ar eolas.';

  @override
  String get onboardingUnderstood => 'Tuigim';

  @override
  String get onboardingAppsTitle => 'Cé na haipeanna a shroicheann tú?';

  @override
  String get onboardingAppsBody => 'Is féidir le daoine sna haipeanna a roghnaíonn tú scríobh chugat. Fanann a gcéad teachtaireacht mar iarratas. Is féidir leat é seo a athrú níos déanaí.';

  @override
  String get onboardingAppsNone => 'Ní féidir aon aip a roghnú fós. Inseoidh Causeway duit nuair a bheidh ceann ann.';

  @override
  String get onboardingInboxTitle => 'Cá háit ar chóir na comhráite seo a bheith?';

  @override
  String get onboardingInboxBody => 'Is féidir leat é seo a athrú níos déanaí. Ní bhogtar aon rud.';

  @override
  String get onboardingFinish => 'Cuir ar siúl';

  @override
  String get onboardingDoneTitle => 'Tá comhráite le haipeanna eile ar siúl';

  @override
  String onboardingDoneBody(String apps) {
    return 'Is féidir leat scríobh chuig daoine ar $apps, agus iadsan chugatsa.';
  }

  @override
  String get onboardingDoneButton => 'Scríobh chuig duine';

  @override
  String get onboardingLaterBody => 'Is féidir leat leanúint ar aghaidh anseo am ar bith. Níl aon rud ar siúl fós.';

  @override
  String get onboardingQuit => 'Stop agus déan dearmad ar mo roghanna';

  @override
  String get layoutCombined => 'I measc na gcomhráite go léir';

  @override
  String get layoutCombinedBody => 'Liosta amháin. Taispeánann suaitheantas cén aip ina bhfuil comhrá.';

  @override
  String get layoutSeparate => 'I bhfillteán dá gcuid féin';

  @override
  String get layoutSeparateBody => 'Osclaíonn líne amháin i do liosta iad.';

  @override
  String get aboutTitle => 'Maidir le Causeway';

  @override
  String aboutVersion(String version) {
    return 'Leagan $version';
  }

  @override
  String get aboutFree => 'Is saorbhogearra é Causeway, faoin gceadúnas AGPL-3.0. Is féidir le gach duine a léamh conas a oibríonn sé.';

  @override
  String get aboutLicences => 'Ceadúnais a chodanna';

  @override
  String get aboutTranslation => 'Meaisín a rinne téacsanna na teanga seo. Níor léigh aon chainteoir dúchais fós iad.';

  @override
  String newAppTitle(String partner) {
    return 'Is féidir $partner a shroicheadh anois';
  }

  @override
  String get newAppBody => 'Is féidir leat scríobh chuig daoine ansin, agus iadsan chugatsa, chomh luath agus a roghnaíonn tú é.';

  @override
  String get newAppLook => 'Féach cad is féidir leis a dhéanamh';

  @override
  String get aboutSource => 'Cód foinseach';

  @override
  String get aboutSourceAsk => 'An té a thug an aip seo duit, tugann sé a cód foinseach duit freisin. Iarr air é.';

  @override
  String get aboutPrivacy => 'Cad a tharlaíonn do do shonraí';

  @override
  String get aboutPrivacyChats => 'Tá a scríobhann tú criptithe ó ghuthán go guthán. Tá do chomhráite ar an nguthán seo, criptithe, agus níl siad in aon chúltaca.';

  @override
  String get aboutPrivacyService => 'Feiceann do sheirbhís bhaile agus na haipeanna eile cé a scríobhann chuig cé agus cathain. Ní fheiceann siad cad é.';

  @override
  String get aboutPrivacyNothing => 'Ní chomhaireann Causeway rud ar bith, ní thaispeánann sé fógraí, agus ní sheolann sé rud ar bith chuig a lucht déanta.';

  @override
  String suspendedTitle(String partner) {
    return 'Ní féidir teacht ar $partner faoi láthair';
  }

  @override
  String get suspendedBody => 'Chuir do sheirbhís bhaile an aip seo ar fionraí. Ní sheoltar rud ar bith agus ní thagann rud ar bith. Fanann na comhráite ar an nguthán seo: is féidir iad a léamh, a easpórtáil agus a scriosadh.';

  @override
  String get suspendedNext => 'Ní gá duit aon rud a dhéanamh. Nuair a ligtear isteach arís í, leanann na comhráite ar aghaidh astu féin.';

  @override
  String withdrawnTitle(String partner) {
    return 'Níl $partner páirteach a thuilleadh';
  }

  @override
  String get withdrawnBody => 'Ní sheoltar rud ar bith agus ní thagann rud ar bith. Fanann na comhráite ar an nguthán seo: is féidir iad a léamh, a easpórtáil agus a scriosadh.';

  @override
  String get withdrawnNext => 'Chun teacht ar na daoine seo, iarr bealach eile orthu.';

  @override
  String get nextPartner => 'Cad is brí leis seo';

  @override
  String get settingsTitle => 'Socruithe';

  @override
  String get settingsAccount => 'Cuntas';

  @override
  String get settingsThirdParty => 'Comhráite le haipeanna eile';

  @override
  String get settingsThirdPartyOn => 'Ar siúl';

  @override
  String get settingsThirdPartyOff => 'As';

  @override
  String get settingsThirdPartySetUp => 'Gan socrú';

  @override
  String get settingsThirdPartyContinue => 'Lean leis an socrú';

  @override
  String get settingsThirdPartySwitch => 'Comhráite le haipeanna eile';

  @override
  String get settingsThirdPartySwitchBody => 'Nuair atá sé as, fanann na comhráite seo agus is féidir iad a léamh. Ní sheoltar ná ní fhaightear aon rud.';

  @override
  String get policyConfirmed => 'Coinníonn do sheirbhís bhaile gach duine eile amach, fiú nuair atá an guthán seo as.';

  @override
  String get policyPending => 'Níor dhearbhaigh do sheirbhís bhaile an t-athrú deireanach fós. Insítear di é chomh luath agus is féidir í a shroicheadh.';

  @override
  String get policyPhoneOnly => 'Ní choinníonn do sheirbhís bhaile aon duine amach. Coinníonn an guthán seo.';

  @override
  String get settingsApps => 'Aipeanna eile';

  @override
  String get settingsAppsEmpty => 'Níl aon aip i liosta do sheirbhíse baile fós.';

  @override
  String get settingsAppsExpired => 'Tá liosta na n-aipeanna as dáta. Fanann comhráite nua go dtí go mbeidh sé úr.';

  @override
  String get settingsAppsRefresh => 'Nuashonraigh liosta na n-aipeanna';

  @override
  String get settingsAppOpen => 'Oscailte';

  @override
  String get settingsAppOn => 'Tá cead aici tú a shroicheadh';

  @override
  String get settingsAppOff => 'As';

  @override
  String get settingsAppReadOnly => 'Ní féidir ach é a léamh';

  @override
  String partnerReach(String partner) {
    return 'Comhráite le $partner';
  }

  @override
  String get partnerReachBody => 'Nuair atá sé as, fanann na comhráite seo agus is féidir iad a léamh. Ní féidir le haon duine ansin scríobh chugat.';

  @override
  String get partnerChats => 'Cad is féidir lena chomhráite a dhéanamh';

  @override
  String get partnerIdentifiers => 'Aimsítear daoine ansin de réir';

  @override
  String get partnerTakes => 'Glacann an aip le';

  @override
  String get partnerArrival => 'Teacht na dteachtaireachtaí';

  @override
  String get partnerReceipts => 'Insítear é';

  @override
  String get partnerNoReceipts => 'Ní insítear é. Is é “seolta” an rud deireanach is féidir a bheith ar eolas.';

  @override
  String get partnerRules => 'Cé leis na rialacha ansin';

  @override
  String get partnerPrivacy => 'Polasaí príobháideachais';

  @override
  String get partnerTerms => 'Téarmaí';

  @override
  String partnerLink(String page, String partner) {
    return '$page de chuid $partner';
  }

  @override
  String get partnerAbuse => 'A theagmhálaí féin do mhí-úsáid';

  @override
  String get partnerGoneTitle => 'Níl an aip seo sa liosta a thuilleadh';

  @override
  String get partnerGoneBody => 'Is féidir na comhráite atá agat le daoine ansin a léamh fós.';

  @override
  String get kindText => 'Téacs';

  @override
  String get kindPhoto => 'grianghraif';

  @override
  String get kindVoice => 'teachtaireachtaí gutha';

  @override
  String get kindVideo => 'físeáin';

  @override
  String get kindFile => 'comhaid';

  @override
  String get kindReply => 'freagraí';

  @override
  String get kindReaction => 'frithghníomhartha';

  @override
  String get settingsAppTesting => 'Á tástáil, gan oscailt fós';

  @override
  String get settingsAppSuspended => 'Curtha ar fionraí ag do sheirbhís bhaile';

  @override
  String get settingsAppWithdrawn => 'Níl sí páirteach a thuilleadh';

  @override
  String get settingsAppNotHere => 'Gan oscailt i do thír fós';

  @override
  String settingsAppMarkers(String partner) {
    return 'Inis do $partner cad a léigh mé';
  }

  @override
  String get settingsAppMarkersBody => 'Feiceann daoine ansin nuair a léann tú a dteachtaireachtaí.';

  @override
  String settingsAppMuted(String partner) {
    return 'Gan fuaim ó $partner';
  }

  @override
  String get settingsAppMutedBody => 'Tagann teachtaireachtaí ón áit sin go ciúin.';

  @override
  String get settingsInbox => 'Áit do chomhráite le haipeanna eile';

  @override
  String get settingsWho => 'Cé a scríobhann chugam ar dtús';

  @override
  String get settingsWhoBody => 'Baineann sé seo le daoine in aipeanna eile. Leanann comhráite atá agat ar aghaidh.';

  @override
  String get settingsWhoNobody => 'Duine ar bith';

  @override
  String get settingsWhoNobodyBody => 'Ní leanann ar aghaidh ach comhráite atá agat.';

  @override
  String get settingsWhoWrittenTo => 'Daoine ar scríobh mé chucu';

  @override
  String get settingsWhoWrittenToBody => 'Iadsan ar scríobh tusa chucu ar dtús.';

  @override
  String get settingsWhoContacts => 'Mo theagmhálaithe';

  @override
  String get settingsWhoContactsBody => 'Osclaíonn a gcomhráite gan iarratas.';

  @override
  String get settingsWhoEverybody => 'Gach duine';

  @override
  String get settingsWhoEverybodyBody => 'Teagmhálaithe go díreach. Daoine eile mar iarratas a shocraíonn tú faoi.';

  @override
  String get contactsTitle => 'Teagmhálaithe';

  @override
  String get contactsTake => 'Úsáid teagmhálaithe an ghutháin';

  @override
  String get contactsBody => 'Ní strainséir duine a bhfuil uimhir aige ansin, agus taispeántar é faoin ainm a thug tusa air. Fanann siad ar an nguthán seo.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Tá $count uimhir ar eolas',
      many: 'Tá $count n-uimhir ar eolas',
      few: 'Tá $count uimhir ar eolas',
      two: 'Tá dhá uimhir ar eolas',
      one: 'Tá uimhir amháin ar eolas',
      zero: 'Níor aimsíodh uimhreacha',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Ní ligeann an guthán do Causeway na teagmhálaithe a léamh. Ceadaigh é i socruithe an ghutháin, agus bain triail eile as.';

  @override
  String get settingsNotifications => 'Fógraí';

  @override
  String get settingsNotifyText => 'Taispeáin an téacs ar an scáileán glasáilte';

  @override
  String get settingsNotifyTextBody => 'Murach sin, an té a scríobh amháin.';

  @override
  String get settingsNotifyRequests => 'Inis dom faoi iarratais';

  @override
  String get settingsNotifyRequestsBody => 'Ní dhéanann siad fuaim riamh.';

  @override
  String get notifyNative => 'Teachtaireachtaí ar do sheirbhís féin';

  @override
  String get notifyThirdParty => 'Teachtaireachtaí ó aipeanna eile';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count teachtaireacht nua',
      many: '$count dteachtaireacht nua',
      few: '$count theachtaireacht nua',
      two: 'Dhá theachtaireacht nua',
      one: 'Teachtaireacht nua',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Freagair';

  @override
  String get notifyAskTitle => 'Cloisteáil faoi theachtaireachtaí nua';

  @override
  String get notifyAskBody => 'Insíonn Causeway duit nuair a scríobhann duine. Taispeánann an scáileán glasáilte cé a scríobh, gan aon fhocal, mura roghnaíonn tú a mhalairt.';

  @override
  String get notifyAskYes => 'Ceadaigh fógraí';

  @override
  String get notifyDenied => 'Ní thaispeánann an guthán fógraí ó Causeway. Ceadaigh i socruithe an ghutháin iad.';

  @override
  String get notifyMuted => 'Comhráite balbhaithe';

  @override
  String get notifyMutedNone => 'Níl aon chomhrá balbhaithe. Brúigh comhrá sa liosta ar feadh tamaill chun é a bhalbhú.';

  @override
  String get notifyPhone => 'Fuaimeanna agus eile, i socruithe an ghutháin';

  @override
  String get notifyProblems => 'Teachtaireachtaí nár seoladh';

  @override
  String get notifyKept => 'Tá sí coinnithe sa chomhrá mar dhréacht.';

  @override
  String get settingsBlocked => 'Daoine blocáilte';

  @override
  String get settingsPrivacy => 'Príobháideachas';

  @override
  String get settingsPhone => 'An guthán seo';

  @override
  String get settingsDiagnostics => 'Diagnóisicí';

  @override
  String get settingsFailedTitle => 'Níorbh fhéidir do shocruithe a léamh';

  @override
  String get changeTitle => 'Athraigh an uimhir';

  @override
  String get changeUnderWay => 'Á hathrú';

  @override
  String get changeBody => 'Do nuair a bhíonn uimhir ghutháin nua agat. Seo a tharlaíonn.';

  @override
  String get changePointStays => 'Fanann do chomhráite';

  @override
  String get changePointStaysBody => 'Fanann do shocruithe, do bhlocálacha agus d’uimhir shlándála freisin.';

  @override
  String changePointTold(String service) {
    return 'Insítear do dhaoine ar $service';
  }

  @override
  String get changePointToldBody => 'Iadsan a bhfuil comhrá agat leo, faigheann siad an uimhir nua.';

  @override
  String get changePointWait => 'Ní insítear do dhaoine in aipeanna eile';

  @override
  String get changePointWaitBody => 'Fanann comhráite leo go dtí go n-aontaíonn tú, aip ar aip, go bhfaighidh siad í. Ansin b’fhéidir go gcaithfidh siad glacadh leat arís.';

  @override
  String get changePointOutside => 'Le huimhir ó áit eile';

  @override
  String get changePointOutsideBody => 'Ní féidir ach comhráite le haipeanna eile a léamh, go dtí go mbaineann d’uimhir leis an Limistéar Eorpach Eacnamaíoch arís.';

  @override
  String get changePointAccount => 'Tá cuntas uait don uimhir nua';

  @override
  String changePointAccountBody(String service) {
    return 'Tugann $service ceann duit, le pasfhocal nó cód. Dúntar cuntas na seanuimhreach.';
  }

  @override
  String get changeNewNumber => 'Uimhir nua';

  @override
  String changeNewNumberBody(String service) {
    return 'Leis an bpasfhocal nó an cód a thug $service duit di.';
  }

  @override
  String get changeGoOnTitle => 'Is féidir le comhráite le haipeanna eile leanúint leis an uimhir seo';

  @override
  String get changeGoOnBody => 'Chomh luath agus a aontaíonn tú, aip ar aip, go bhfaighfear ansin í.';

  @override
  String changeConfirmTitle(String number) {
    return 'Athraigh go $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Dúntar cuntas $number. Ní féidir é a oscailt arís uaidh seo.';
  }

  @override
  String get changeWorkingTitle => 'Tá d’uimhir á hathrú';

  @override
  String get changeWorkingBody => 'Is féidir leat an leathanach seo a fhágáil. Leanann sé uaidh féin nuair a bhíonn nasc ann.';

  @override
  String get changeSigningIn => 'Síniú isteach leis an uimhir nua';

  @override
  String get changeLeaving => 'Ag críochnú ar tosaíodh leis an tseanuimhir';

  @override
  String get changeClosing => 'Tá cuntas na seanuimhreach á dhúnadh';

  @override
  String get changeDone => 'Déanta';

  @override
  String get changeLeave => 'Fág an leathanach seo';

  @override
  String changeDoneTitle(String number) {
    return 'Is í $number d’uimhir anois';
  }

  @override
  String get changeDoneBody => 'Tá do chomhráite san áit a raibh siad.';

  @override
  String get changeOldTitle => 'Do sheanuimhir';

  @override
  String get changeOldOpenTitle => 'Tá do sheanuimhir fós oscailte';

  @override
  String changeOldClosed(String number) {
    return 'Tá cuntas $number dúnta. An té a scríobhann chuige, cloiseann sé nach bhfuil sé ann.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Níor dhún do sheirbhís bhaile cuntas $number. Iarr uirthi é: ní fheiceann tú a seolann daoine ansin.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Níl a fhios fós an bhfuil cuntas $number dúnta.';
  }

  @override
  String get changeThirdPartyClosed => 'Ní féidir ach comhráite le haipeanna eile a léamh';

  @override
  String get changeTellTitle => 'Cé a gheobhaidh an uimhir nua?';

  @override
  String get changeTellBody => 'Fanann comhráite le daoine sna haipeanna seo go dtí go ligeann tú dóibh í a fháil.';

  @override
  String get changeTell => 'Comhroinn';

  @override
  String changeTellTo(String partner) {
    return 'Comhroinn m’uimhir nua le $partner';
  }

  @override
  String get warningBadlySigned => 'Níl an liosta nua aipeanna sínithe ag do sheirbhís bhaile. Úsáidtear an ceann bailí deireanach.';

  @override
  String get warningRolledBack => 'Thug do sheirbhís bhaile seanliosta aipeanna. Úsáidtear an ceann bailí deireanach.';

  @override
  String get warningMalformed => 'Ní féidir an liosta nua aipeanna a léamh. Úsáidtear an ceann bailí deireanach.';

  @override
  String get warningNewerForm => 'Tá Causeway níos nuaí de dhíth ar an liosta nua aipeanna. Nuashonraigh an aip.';

  @override
  String get warningFromTheFuture => 'Tá an liosta nua aipeanna ón todhchaí. Seiceáil clog an ghutháin.';

  @override
  String get warningTooLarge => 'Tá an liosta nua aipeanna rómhór. Úsáidtear an ceann bailí deireanach.';

  @override
  String get warningKeyReplacement => 'Tá eochair a shíníonn liosta na n-aipeanna á hathrú. Níl aon rud le déanamh agatsa.';

  @override
  String get blockedTitle => 'Daoine blocáilte';

  @override
  String get blockedEmptyTitle => 'Níl aon duine blocáilte';

  @override
  String get blockedEmptyBody => 'Is féidir leat duine a bhlocáil óna chomhrá nó óna iarratas. Ní insítear dó é.';

  @override
  String get blockedFailedTitle => 'Níorbh fhéidir an liosta a léamh';

  @override
  String blockedSince(String date) {
    return 'Ó $date';
  }

  @override
  String get blockedUnblock => 'Díbhlocáil';

  @override
  String blockedUnblockTitle(String name) {
    return 'Díbhlocáil $name?';
  }

  @override
  String get blockedUnblockBody => 'Is féidir leis an duine scríobh chugat arís, de réir na rialacha a shocraigh tú.';

  @override
  String get blockedAdd => 'Blocáil uimhir';

  @override
  String get blockedAddBody => 'An té a bhfuil an uimhir seo aige, tá sé blocáilte i ngach aip ina bhfuil sí ar eolas.';

  @override
  String get tourAction => 'Cad is uimhir shlándála ann?';

  @override
  String get tourKeyTitle => 'Tá eochair ag gach gléas';

  @override
  String get tourKeyBody => 'Criptítear teachtaireachtaí do ghléasanna an duine eile. Is éard is uimhir shlándála ann eochair gléis, scríofa sa chaoi gur féidir í a chur i gcomparáid.';

  @override
  String get tourCompareTitle => 'Taispeánann comparáid nach bhfuil aon duine eatarthu';

  @override
  String get tourCompareBody => 'Déan uair amháin é, nuair a chasann sibh ar a chéile más féidir. An ionann an uimhir ar an dá ghuthán? Ansin ní féidir le haon duine eile a scríobhann tú a léamh.';

  @override
  String get tourChangeTitle => 'Má athraíonn sí, insítear duit';

  @override
  String get tourChangeBody => 'Tá uimhir nua ag guthán nua. Tar éis na comparáide, ní théann aon rud chuig gléas nua sula nglacann tú leis.';

  @override
  String get scanAction => 'Scan cód an duine';

  @override
  String get scanHint => 'Dírigh an ceamara ar chód na huimhreach slándála ar an nguthán eile.';

  @override
  String scanSame(String name) {
    return 'Is ionann é. Áirítear gléas seo $name anois mar ghléas a cuireadh i gcomparáid.';
  }

  @override
  String get scanDifferent => 'Is eochair eile í. Ná cuir muinín sa ghléas seo go dtí go bhfuil a fhios agat cén fáth.';

  @override
  String scanNotNamed(String name) {
    return 'Is ó $name an cód, ach ní ainmníonn sé aon cheann de na gléasanna seo.';
  }

  @override
  String get scanOtherAccount => 'Is cód cuntais eile é seo.';

  @override
  String get scanNoCode => 'Ní cód uimhreach slándála é seo.';

  @override
  String get scanAgain => 'Scan arís';

  @override
  String get scanNoCamera => 'Ní féidir an ceamara a úsáid anois. B’fhéidir go bhfuil aip eile á úsáid.';

  @override
  String get scanExplain => 'Lorgaíonn an ceamara an cód ar an nguthán eile, agus gan a thuilleadh. Ní choinnítear pictiúr ar bith.';

  @override
  String get safetyTitle => 'Uimhir shlándála';

  @override
  String safetyExplained(String name) {
    return 'Cuir iad seo i gcomparáid le $name, taobh le taobh nó trína léamh amach ar an nguthán. Más ionann iad, níl aon duine eatarthu.';
  }

  @override
  String get safetyMine => 'Do ghuthán';

  @override
  String get safetyCode => 'Cód d’uimhreach slándála';

  @override
  String safetyCodeBody(String name) {
    return 'An rud céanna mar chód: is féidir le $name é a scanadh lena aip.';
  }

  @override
  String get safetyTheirs => 'Gléasanna an duine';

  @override
  String get safetyNone => 'Níor thaispeáin an aip eile aon ghléas fós. Déanann sí é nuair a scríobhann sibh chuig a chéile.';

  @override
  String get safetyFailedTitle => 'Níorbh fhéidir na gléasanna a léamh';

  @override
  String safetyDevice(String number) {
    return 'Gléas $number';
  }

  @override
  String get safetyInactive => 'Gan úsáid a thuilleadh';

  @override
  String get safetyNoKey => 'Ní fhacthas a eochair fós.';

  @override
  String get trustUndecided => 'Nua. Ní fhaigheann sé aon rud go dtí go nglacann tú leis.';

  @override
  String get trustFirstUse => 'Glactha, gan chomparáid';

  @override
  String get trustVerified => 'Curtha i gcomparáid agus glactha';

  @override
  String get trustRefused => 'Diúltaithe. Ní fhaigheann sé aon rud.';

  @override
  String get trustChanged => 'D’athraigh a eochair. Ní sheoltar aon rud go dtí go socraíonn tú.';

  @override
  String get safetyMatches => 'Is ionann iad';

  @override
  String get safetyAcceptWithout => 'Glac leis gan chomparáid';

  @override
  String get safetyRefuse => 'Diúltaigh don ghléas seo';

  @override
  String get safetyConfirmTitle => 'An ionann na digití go léir?';

  @override
  String get safetyConfirmBody => 'Ansin áirítear an gléas seo mar ghléas a cuireadh i gcomparáid, agus insítear duit sula bhfaigheann gléas ar bith eile do theachtaireachtaí.';

  @override
  String get infoTitle => 'Teachtaireacht';

  @override
  String get infoState => 'Cá seasann sí';

  @override
  String get infoWay => 'A bealach';

  @override
  String get infoFailedTitle => 'Níl aon rud ar eolas faoin teachtaireacht seo';

  @override
  String infoWritten(String when) {
    return 'Scríofa: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Tháinig: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Ghlac freastalaí léi: $when';
  }

  @override
  String get infoWaits => 'Cén fáth a bhfanann sí';

  @override
  String get infoFailed => 'Cén fáth nár seoladh í';

  @override
  String get infoUnreadable => 'Cén fáth nach féidir í a thaispeáint';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Ó ghléas an duine $number';
  }

  @override
  String get infoCopy => 'Cóipeáil a tharla';

  @override
  String get infoCopied => 'Cóipeáilte. Níl focal ar bith den teachtaireacht ann.';

  @override
  String get traceStored => 'Stóráilte ar an nguthán seo';

  @override
  String get traceWaiting => 'Fanann sí';

  @override
  String get tracePreparing => 'Á hullmhú';

  @override
  String get tracePrepared => 'Ullmhaithe';

  @override
  String get traceUploading => 'Á huaslódáil';

  @override
  String get traceUploaded => 'Uaslódáilte chuig do sheirbhís bhaile';

  @override
  String get traceDownloading => 'Á híoslódáil';

  @override
  String get traceDownloaded => 'Íoslódáilte agus seiceáilte';

  @override
  String get traceSealed => 'Criptithe';

  @override
  String get traceSentAgain => 'Tugtha ar láimh arís';

  @override
  String get traceAcknowledged => 'Tá sí ag do sheirbhís bhaile';

  @override
  String get traceFoundInArchive => 'Aimsithe i gcartlann do sheirbhíse baile';

  @override
  String get traceDelivered => 'Tá sí ag an ngléas eile';

  @override
  String get traceRead => 'Tá sí léite';

  @override
  String get traceFailed => 'Gan seoladh';

  @override
  String get traceReceived => 'Faighte agus díchriptithe';

  @override
  String get traceUnreadable => 'Níorbh fhéidir í a dhíchriptiú';

  @override
  String get traceRepaired => 'Díchriptíodh í sa deireadh';

  @override
  String get traceRefused => 'Diúltaithe';

  @override
  String get diagnosticsShare => 'Seol chuig duine a chabhraíonn';

  @override
  String get bundleTitle => 'Tuairisc don lucht tacaíochta';

  @override
  String get bundleBody => 'Sin a seoltar, agus sin é an méid. Ní deir sé cad a scríobh tú, cé chuige ná cé na heochracha. Léigh é ar dtús.';

  @override
  String get diagnosticsTitle => 'Diagnóisicí';

  @override
  String get diagnosticsBody => 'A bhfuil ar eolas ag an nguthán seo faoina nasc. Níl teachtaireacht, ainm ná eochair ann.';

  @override
  String get diagnosticsConnection => 'Nasc';

  @override
  String get diagnosticsConnectionOnline => 'Ceangailte, cothrom le dáta';

  @override
  String get diagnosticsStorage => 'Stóras';

  @override
  String get diagnosticsStorageOk => 'Go breá';

  @override
  String get diagnosticsStorageFull => 'Lán';

  @override
  String get diagnosticsStorageDamaged => 'Damáistithe';

  @override
  String get diagnosticsArchive => 'Cartlann do sheirbhíse baile';

  @override
  String get diagnosticsArchiveThere => 'Tá sí ann. Faightear a tháinig le linn duit a bheith as láthair.';

  @override
  String get diagnosticsArchiveNone => 'Níl ceann ann. Cailltear gan fhios a chailltear idir na seirbhísí.';

  @override
  String get diagnosticsArchiveUnknown => 'Gan fhios fós';

  @override
  String get diagnosticsPartners => 'Liosta na n-aipeanna';

  @override
  String get diagnosticsPartnersNone => 'Gan liosta fós';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Uimhir $number, $date';
  }

  @override
  String get diagnosticsDevice => 'An gléas seo';

  @override
  String get diagnosticsWarning => 'Trioblóid le liosta na n-aipeanna';

  @override
  String get diagnosticsPolicy => 'Cé a shroicheann tú';

  @override
  String get diagnosticsNumberChange => 'An t-athrú uimhreach deireanach';

  @override
  String get diagnosticsCopied => 'Cóipeáilte';

  @override
  String get diagnosticsCopy => 'Cóipeáil';

  @override
  String get attachAction => 'Ceangail';

  @override
  String get attachPhoto => 'Tóg grianghraf';

  @override
  String get attachVideo => 'Taifead físeán';

  @override
  String get attachGallery => 'Grianghraif agus físeáin';

  @override
  String get attachFailed => 'Níorbh fhéidir leis an nguthán é a thabhairt ar láimh. Bain triail eile as.';

  @override
  String get refusedCamera => 'Níl cead ag Causeway an ceamara a úsáid';

  @override
  String get refusedPhotos => 'Níl cead ag Causeway do ghrianghraif a fheiceáil';

  @override
  String get refusedMicrophone => 'Níl cead ag Causeway an micreafón a úsáid';

  @override
  String get refusedBody => 'Ceadaigh é i socruithe an ghutháin, agus bain triail eile as.';

  @override
  String sendTo(String name) {
    return 'Seol chuig $name';
  }

  @override
  String get previewCaption => 'Fotheideal';

  @override
  String get previewAlt => 'Cur síos';

  @override
  String get previewAltBody => 'Léitear amach é ar an nguthán seo. Ní théann sé leis: cuir sa bhfotheideal an rud is cóir do dhaoine eile a fháil amach faoin bpictiúr.';

  @override
  String get previewTrim => 'An chuid le seoladh';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Curtha in oiriúint do $size, an méid is mó is féidir a sheoladh anseo.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Tá $size ann. Is é $most an méid is mó is féidir a sheoladh anseo.';
  }

  @override
  String get previewNotTaken => 'Ní féidir comhaid mar seo a sheoladh sa chomhrá seo.';

  @override
  String get previewKeepsAll => 'Seoltar é mar atá, le gach a bhfuil sa chomhad: go minic cá háit agus cathain a rinneadh é freisin.';

  @override
  String get previewCanRun => 'Is féidir leis rith mar ríomhchlár. Diúltaíonn roinnt aipeanna do chomhaid mar seo, nó tugann siad rabhadh fúthu.';

  @override
  String get previewDisguised => 'Is rud eile é seachas mar a deir a ainm. Diúltaíonn roinnt aipeanna do chomhaid mar seo, nó tugann siad rabhadh fúthu.';

  @override
  String get previewFailedTitle => 'Ní féidir é seo a sheoladh';

  @override
  String get voiceRecord => 'Taifead teachtaireacht ghutha';

  @override
  String get voiceHint => 'Coinnigh an micreafón síos agus tú ag caint, agus scaoil leis chun seoladh.';

  @override
  String get voiceSlide => 'Sleamhnaigh ar shiúl chun cealú';

  @override
  String get voiceRecording => 'Ag taifeadadh';

  @override
  String get voicePaused => 'Taifeadadh ar sos';

  @override
  String get voicePause => 'Cuir an taifeadadh ar sos';

  @override
  String get voiceResume => 'Lean den taifeadadh';

  @override
  String get voiceDelete => 'Scrios an taifeadadh';

  @override
  String get voiceDeleteTitle => 'Scrios an taifeadadh seo?';

  @override
  String get voiceDeleteBody => 'Ní bhfuair aon duine é, agus ní féidir é a thabhairt ar ais.';

  @override
  String voiceUnsent(String length) {
    return 'Teachtaireacht ghutha gan seoladh, $length';
  }

  @override
  String get voiceDiscard => 'Caith amach';

  @override
  String get voiceNoMicrophone => 'Ní féidir an micreafón a úsáid anois. B’fhéidir go bhfuil aip eile á úsáid.';

  @override
  String get kindPhotos => 'Grianghraif';

  @override
  String get kindVoices => 'Teachtaireachtaí gutha';

  @override
  String get kindVideos => 'Físeáin';

  @override
  String get kindFiles => 'Comhaid';

  @override
  String get qualityHd => 'Ardchaighdeán';

  @override
  String get qualityHdBody => 'Bíonn grianghraif agus físeáin níos géire agus úsáideann siad níos mó sonraí.';

  @override
  String get autoAlways => 'Ar aon líonra';

  @override
  String get autoWifi => 'Ar Wi-Fi amháin';

  @override
  String get autoNever => 'Ná déan riamh';

  @override
  String get storageTitle => 'Stóras agus sonraí';

  @override
  String get storageDownload => 'Íoslódáiltear gan fiafraí';

  @override
  String get storageDownloadBody => 'Íoslódáiltear gach rud eile nuair a thapálann tú é. Ó dhaoine nach ndearna ach iarratas, dada.';

  @override
  String get storageSending => 'Cad a sheolann tú';

  @override
  String get storageLowData => 'Níos lú sonraí do theachtaireachtaí gutha';

  @override
  String get storageLowDataBody => 'Trian níos lú, agus beagán níos doiléire.';

  @override
  String get storageUse => 'Úsáid stórais';

  @override
  String storageTotal(String size) {
    return '$size san iomlán';
  }

  @override
  String get storageByKind => 'De réir cineáil';

  @override
  String get storageByChat => 'De réir comhrá';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mír, $size',
      many: '$count mír, $size',
      few: '$count mhír, $size',
      two: 'Dhá mhír, $size',
      one: 'Mír amháin, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Bain gach rud: $what';
  }

  @override
  String get storageOlder => 'Bain a bhfuil níos sine';

  @override
  String get storageMonth => 'Níos sine ná mí';

  @override
  String get storageMonths => 'Níos sine ná trí mhí';

  @override
  String get storageYear => 'Níos sine ná bliain';

  @override
  String storageConfirmSize(String size) {
    return 'Saortar $size.';
  }

  @override
  String get storageConfirm => 'Fanann na teachtaireachtaí. Ní féidir a bhfuair tú a íoslódáil arís ach fad is atá sé fós ag seirbhís an tseoltóra.';

  @override
  String get storageYes => 'Bain';

  @override
  String storageFreed(String size) {
    return 'Tá $size saor arís.';
  }

  @override
  String get storageFreedNothing => 'Ní raibh aon rud le baint.';

  @override
  String get storageEmptyTitle => 'Gan meáin ar an nguthán seo';

  @override
  String get storageEmptyBody => 'Comhairtear grianghraif, teachtaireachtaí gutha, físeáin agus comhaid ó do chomhráite anseo.';

  @override
  String get storageFailedTitle => 'Níorbh fhéidir an úsáid stórais a léamh';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Comhrá le haip eile: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'ag $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Oileán na Deascabhála',
        'AD': 'Andóra',
        'AE': 'Aontas na nÉimíríochtaí Arabacha',
        'AF': 'an Afganastáin',
        'AG': 'Antigua agus Barbúda',
        'AI': 'Angaíle',
        'AL': 'an Albáin',
        'AM': 'an Airméin',
        'AO': 'Angóla',
        'AQ': 'Antartaice',
        'AR': 'an Airgintín',
        'AS': 'Samó Mheiriceá',
        'AT': 'an Ostair',
        'AU': 'an Astráil',
        'AW': 'Arúba',
        'AX': 'Oileáin Åland',
        'AZ': 'an Asarbaiseáin',
        'BA': 'an Bhoisnia agus an Heirseagaivéin',
        'BB': 'Barbadós',
        'BD': 'an Bhanglaidéis',
        'BE': 'an Bheilg',
        'BF': 'Buircíne Fasó',
        'BG': 'an Bhulgáir',
        'BH': 'Bairéin',
        'BI': 'an Bhurúin',
        'BJ': 'Beinin',
        'BL': 'Saint Barthélemy',
        'BM': 'Beirmiúda',
        'BN': 'Brúiné',
        'BO': 'an Bholaiv',
        'BQ': 'an Ísiltír Chairibeach',
        'BR': 'an Bhrasaíl',
        'BS': 'na Bahámaí',
        'BT': 'an Bhútáin',
        'BV': 'Oileán Bouvet',
        'BW': 'an Bhotsuáin',
        'BY': 'an Bhealarúis',
        'BZ': 'an Bheilís',
        'CA': 'Ceanada',
        'CC': 'Oileáin Cocos (Keeling)',
        'CD': 'Poblacht Dhaonlathach an Chongó',
        'CF': 'Poblacht na hAfraice Láir',
        'CG': 'Congó-Brazzaville',
        'CH': 'an Eilvéis',
        'CI': 'An Cósta Eabhair',
        'CK': 'Oileáin Cook',
        'CL': 'an tSile',
        'CM': 'Camarún',
        'CN': 'an tSín',
        'CO': 'an Cholóim',
        'CP': 'Oileán Clipperton',
        'CQ': 'Sark',
        'CR': 'Cósta Ríce',
        'CU': 'Cúba',
        'CV': 'Rinn Verde',
        'CW': 'Cúrasó',
        'CX': 'Oileán na Nollag',
        'CY': 'an Chipir',
        'CZ': 'an tSeicia',
        'DE': 'an Ghearmáin',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'an Danmhairg',
        'DM': 'Doiminice',
        'DO': 'an Phoblacht Dhoiminiceach',
        'DZ': 'An Ailgéir',
        'EA': 'Ceuta agus Melilla',
        'EC': 'Eacuadór',
        'EE': 'an Eastóin',
        'EG': 'An Éigipt',
        'EH': 'An Sahára Thiar',
        'ER': 'an Eiritré',
        'ES': 'an Spáinn',
        'ET': 'an Aetóip',
        'FI': 'an Fhionlainn',
        'FJ': 'Fidsí',
        'FK': 'Oileáin Fháclainne',
        'FM': 'an Mhicrinéis',
        'FO': 'Oileáin Fharó',
        'FR': 'an Fhrainc',
        'GA': 'an Ghabúin',
        'GB': 'an Ríocht Aontaithe',
        'GD': 'Greanáda',
        'GE': 'an tSeoirsia',
        'GF': 'Guáin na Fraince',
        'GG': 'Geansaí',
        'GH': 'Gána',
        'GI': 'Giobráltar',
        'GL': 'an Ghraonlainn',
        'GM': 'An Ghaimbia',
        'GN': 'An Ghuine',
        'GP': 'Guadalúip',
        'GQ': 'an Ghuine Mheánchiorclach',
        'GR': 'an Ghréig',
        'GS': 'An tSeoirsia Theas agus Oileáin Sandwich Theas',
        'GT': 'Guatamala',
        'GU': 'Guam',
        'GW': 'Guine Bissau',
        'GY': 'An Ghuáin',
        'HK': 'Sainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne',
        'HM': 'Oileán Heard agus Oileáin McDonald',
        'HN': 'Hondúras',
        'HR': 'an Chróit',
        'HT': 'Háítí',
        'HU': 'an Ungáir',
        'IC': 'Na hOileáin Chanáracha',
        'ID': 'an Indinéis',
        'IE': 'Éire',
        'IL': 'Iosrael',
        'IM': 'Oileán Mhanann',
        'IN': 'an India',
        'IO': 'Críoch Aigéan Indiach na Breataine',
        'IQ': 'an Iaráic',
        'IR': 'an Iaráin',
        'IS': 'an Íoslainn',
        'IT': 'an Iodáil',
        'JE': 'Geirsí',
        'JM': 'Iamáice',
        'JO': 'an Iordáin',
        'JP': 'an tSeapáin',
        'KE': 'an Chéinia',
        'KG': 'an Chirgeastáin',
        'KH': 'an Chambóid',
        'KI': 'Ciribeas',
        'KM': 'Oileáin Chomóra',
        'KN': 'San Críostóir-Nimheas',
        'KP': 'an Chóiré Thuaidh',
        'KR': 'an Chóiré Theas',
        'KW': 'Cuáit',
        'KY': 'Oileáin Cayman',
        'KZ': 'an Chasacstáin',
        'LA': 'Laos',
        'LB': 'an Liobáin',
        'LC': 'Saint Lucia',
        'LI': 'Lichtinstéin',
        'LK': 'Srí Lanca',
        'LR': 'An Libéir',
        'LS': 'Leosóta',
        'LT': 'an Liotuáin',
        'LU': 'Lucsamburg',
        'LV': 'an Laitvia',
        'LY': 'An Libia',
        'MA': 'Maracó',
        'MC': 'Monacó',
        'MD': 'an Mholdóiv',
        'ME': 'Montainéagró',
        'MF': 'Saint-Martin',
        'MG': 'Madagascar',
        'MH': 'Oileáin Marshall',
        'MK': 'an Mhacadóin Thuaidh',
        'ML': 'Mailí',
        'MM': 'Maenmar (Burma)',
        'MN': 'an Mhongóil',
        'MO': 'Sainréigiún Riaracháin Macao, Daonphoblacht na Síne',
        'MP': 'Na hOileáin Mháirianacha Thuaidh',
        'MQ': 'Martinique',
        'MR': 'An Mháratái',
        'MS': 'Montsarat',
        'MT': 'Málta',
        'MU': 'Oileán Mhuirís',
        'MV': 'Oileáin Mhaildíve',
        'MW': 'an Mhaláiv',
        'MX': 'Meicsiceo',
        'MY': 'an Mhalaeisia',
        'MZ': 'Mósaimbíc',
        'NA': 'an Namaib',
        'NC': 'an Nua-Chaladóin',
        'NE': 'An Nígir',
        'NF': 'Oileán Norfolk',
        'NG': 'An Nigéir',
        'NI': 'Nicearagua',
        'NL': 'an Ísiltír',
        'NO': 'an Iorua',
        'NP': 'Neipeal',
        'NR': 'Nárú',
        'NU': 'Niue',
        'NZ': 'an Nua-Shéalainn',
        'OM': 'Óman',
        'PA': 'Panama',
        'PE': 'Peiriú',
        'PF': 'Polainéis na Fraince',
        'PG': 'Nua-Ghuine Phapua',
        'PH': 'Na hOileáin Fhilipíneacha',
        'PK': 'an Phacastáin',
        'PL': 'an Pholainn',
        'PM': 'San Pierre agus Miquelon',
        'PN': 'Oileáin Pitcairn',
        'PR': 'Pórtó Ríce',
        'PS': 'na Críocha Palaistíneacha',
        'PT': 'an Phortaingéil',
        'PW': 'Oileáin Palau',
        'PY': 'Paragua',
        'QA': 'Catar',
        'RE': 'La Réunion',
        'RO': 'an Rómáin',
        'RS': 'an tSeirbia',
        'RU': 'an Rúis',
        'RW': 'Ruanda',
        'SA': 'an Araib Shádach',
        'SB': 'Oileáin Sholaimh',
        'SC': 'na Séiséil',
        'SD': 'An tSúdáin',
        'SE': 'an tSualainn',
        'SG': 'Singeapór',
        'SH': 'San Héilin',
        'SI': 'an tSlóivéin',
        'SJ': 'Svalbard agus Jan Mayen',
        'SK': 'an tSlóvaic',
        'SL': 'Siarra Leon',
        'SM': 'San Mairíne',
        'SN': 'An tSeineagáil',
        'SO': 'an tSomáil',
        'SR': 'Suranam',
        'SS': 'an tSúdáin Theas',
        'ST': 'São Tomé agus Príncipe',
        'SV': 'An tSalvadóir',
        'SX': 'Sint Maarten',
        'SY': 'an tSiria',
        'SZ': 'eSuaitíní',
        'TA': 'Tristan da Cunha',
        'TC': 'Oileáin na dTurcach agus Caicos',
        'TD': 'Sead',
        'TF': 'Críocha Francacha Dheisceart an Domhain',
        'TG': 'Tóga',
        'TH': 'an Téalainn',
        'TJ': 'an Táidsíceastáin',
        'TK': 'Tócalá',
        'TL': 'Tíomór Thoir',
        'TM': 'an Tuircméanastáin',
        'TN': 'An Tuinéis',
        'TO': 'Tonga',
        'TR': 'an Tuirc',
        'TT': 'Oileán na Tríonóide agus Tobága',
        'TV': 'Túvalú',
        'TW': 'an Téaváin',
        'TZ': 'an Tansáin',
        'UA': 'an Úcráin',
        'UG': 'Uganda',
        'UM': 'Oileáin Imeallacha S.A.M.',
        'US': 'Stáit Aontaithe Mheiriceá',
        'UY': 'Uragua',
        'UZ': 'an Úisbéiceastáin',
        'VA': 'Cathair na Vatacáine',
        'VC': 'San Uinseann agus na Greanáidíní',
        'VE': 'Veiniséala',
        'VG': 'Oileáin Bhriotanacha na Maighdean',
        'VI': 'Oileáin Mheiriceánacha na Maighdean',
        'VN': 'Vítneam',
        'VU': 'Vanuatú',
        'WF': 'Vailís agus Futúna',
        'WS': 'Samó',
        'XK': 'an Chosaiv',
        'YE': 'Éimin',
        'YT': 'Mayotte',
        'ZA': 'an Afraic Theas',
        'ZM': 'an tSaimbia',
        'ZW': 'an tSiombáib',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
