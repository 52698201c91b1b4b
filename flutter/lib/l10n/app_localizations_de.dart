// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for German (`de`).
class AppLocalizationsDe extends AppLocalizations {
  AppLocalizationsDe([String locale = 'de']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Annehmen';

  @override
  String get actionAgain => 'Noch einmal versuchen';

  @override
  String get actionBack => 'Zurück';

  @override
  String get actionBlock => 'Blockieren';

  @override
  String get actionCancel => 'Abbrechen';

  @override
  String get actionClose => 'Schließen';

  @override
  String get actionContinue => 'Weiter';

  @override
  String get actionCopy => 'Text kopieren';

  @override
  String get actionDismiss => 'Nicht jetzt';

  @override
  String get actionDone => 'Fertig';

  @override
  String get actionMore => 'Mehr';

  @override
  String get actionOpenSettings => 'Einstellungen öffnen';

  @override
  String get actionRefuse => 'Ablehnen';

  @override
  String get actionReport => 'Melden';

  @override
  String get actionSearch => 'Suchen';

  @override
  String get actionSetUp => 'Einrichten';

  @override
  String get actionSignInAgain => 'Neu anmelden';

  @override
  String get actionUndo => 'Rückgängig';

  @override
  String get loading => 'Wird geladen';

  @override
  String get linkCopied => 'Kopiert';

  @override
  String listAnd(String first, String last) {
    return '$first und $last';
  }

  @override
  String get openingTitle => 'Deine Chats werden geöffnet';

  @override
  String get openingFailedTitle => 'Deine Chats konnten nicht geöffnet werden';

  @override
  String get openingRecover => 'Retten, was lesbar ist';

  @override
  String get openingRecoverExplained => 'Die beschädigte Datei bleibt unverändert neben der neuen. Wer mit dir schreibt, sieht eine neue Sicherheitsnummer.';

  @override
  String get openingRecovering => 'Deine Chats werden gerettet';

  @override
  String get openingAnew => 'Löschen und neu anmelden';

  @override
  String get openingAnewExplained => 'Wenn das nicht hilft, ist der Schlüssel verloren, etwa nach einem Zurücksetzen oder mit dem Backup eines anderen Telefons. Dann kann niemand die Chats auf diesem Telefon lesen. Du kannst sie hier löschen und dich neu anmelden.';

  @override
  String get openingAnewQuestion => 'Chats auf diesem Telefon löschen?';

  @override
  String get openingAnewConsequence => 'Sie lassen sich nicht zurückholen. Wem du schreibst, sieht eine neue Sicherheitsnummer.';

  @override
  String get recoveredTitle => 'Deine Chats wurden gerettet';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count Nachrichten wurden gerettet.',
      one: 'Eine Nachricht wurde gerettet.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count Chats wurden gerettet.',
      one: 'Ein Chat wurde gerettet.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count Nachrichten sind noch zu senden. Das geschieht von selbst.',
      one: 'Eine Nachricht ist noch zu senden. Das geschieht von selbst.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Bis zu $count Nachrichten und Chats waren nicht lesbar.',
      one: 'Eine Nachricht oder ein Chat war nicht lesbar.',
      zero: 'Soweit sich das wissen lässt, fehlt nichts.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Wem du schreibst, sieht eine neue Sicherheitsnummer. Vergleiche sie noch einmal mit allen, mit denen du sie verglichen hattest.';

  @override
  String get recoveredAside => 'Die beschädigte Datei wurde aufgehoben. Lösche sie, wenn dir nichts fehlt.';

  @override
  String get recoveredDelete => 'Beschädigte Datei löschen';

  @override
  String get recoveredDeleted => 'Die beschädigte Datei wurde gelöscht.';

  @override
  String get welcomeTitle => 'Eine App. Auch für Leute in anderen Apps.';

  @override
  String get welcomeBody => 'Mit Causeway schreibst du Leuten, die einen anderen Messenger benutzen: Ende-zu-Ende-verschlüsselt und mit deiner Nummer.';

  @override
  String get welcomePointEncrypted => 'Immer Ende-zu-Ende-verschlüsselt. Anders wird nichts gesendet.';

  @override
  String get welcomePointShared => 'Leute in anderen Apps erfahren deine Telefonnummer, sonst nichts über dich.';

  @override
  String get welcomePointYours => 'Aus, bis du es einschaltest. Du entscheidest, welche Apps dich erreichen dürfen.';

  @override
  String get welcomeStart => 'Mit meiner Nummer beginnen';

  @override
  String get numberTitle => 'Deine Telefonnummer';

  @override
  String get numberBody => 'Daran erkennen dich andere. Sie wird mit der Landesvorwahl geschrieben.';

  @override
  String get numberCountry => 'Land';

  @override
  String get numberCountryOther => 'Anderes Land: + und die Vorwahl eingeben';

  @override
  String get numberCountrySearch => 'Land suchen';

  @override
  String get numberCountryNone => 'Kein Land dieses Namens in der Liste. Gib + und die Vorwahl bei der Nummer ein.';

  @override
  String get numberCountriesInside => 'Europäischer Wirtschaftsraum';

  @override
  String get numberCountriesOutside => 'Andere Länder';

  @override
  String get numberField => 'Telefonnummer';

  @override
  String get numberEligibleTitle => 'Mit dieser Nummer sind Chats mit anderen Apps möglich';

  @override
  String get numberEligibleBody => 'Sie gehört zum Europäischen Wirtschaftsraum. Dort öffnet das Gesetz Messenger füreinander. Ob du das nutzt, entscheidest du später.';

  @override
  String get numberOutsideTitle => 'Mit dieser Nummer keine Chats mit anderen Apps';

  @override
  String get numberOutsideBody => 'Es gibt sie für Nummern des Europäischen Wirtschaftsraums. Alles andere funktioniert. Es zählt die Nummer, nicht wo du gerade bist.';

  @override
  String get eligibilityInEea => 'Die Nummer gehört zum Europäischen Wirtschaftsraum.';

  @override
  String get eligibilityOutsideEea => 'Die Nummer gehört zu einem Gebiet außerhalb des Europäischen Wirtschaftsraums.';

  @override
  String get eligibilityNoRegion => 'Die Nummer gehört zu keinem Land. Prüfe die ersten Ziffern.';

  @override
  String get eligibilityNotInternational => 'Schreibe die Nummer mit + und Landesvorwahl, etwa +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Das ist keine Telefonnummer. Sie hat nur Ziffern nach einem +.';

  @override
  String get eligibilityUnknownCountryCode => 'Kein Land hat diese Vorwahl. Prüfe die Ziffern nach dem +.';

  @override
  String get eligibilityTooShort => 'Die Nummer ist für ihr Land zu kurz. Fehlen Ziffern?';

  @override
  String get eligibilityTooLong => 'Die Nummer ist für ihr Land zu lang. Ist eine Ziffer zu viel?';

  @override
  String get eligibilityNotAssigned => 'Ihr Land hat keine solche Nummer vergeben. Prüfe die Ziffern.';

  @override
  String get eligibilityMore => 'Welche Nummern zählen';

  @override
  String get eligibilityTitle => 'Welche Nummern zählen';

  @override
  String get eligibilityNumber => 'Die Nummer zählt, nicht wo du bist';

  @override
  String get eligibilityNumberBody => 'Europäisches Recht öffnet Messenger füreinander, für Leute mit einer Telefonnummer aus dem Europäischen Wirtschaftsraum. Auf Reisen ändert sich nichts.';

  @override
  String get eligibilityBoth => 'Beide';

  @override
  String get eligibilityBothBody => 'Auch die andere Person muss im Europäischen Wirtschaftsraum sein. Wo Leute an ihrer Nummer erkannt werden, zählt diese; für andere bürgt ihre App.';

  @override
  String get eligibilityLeaving => 'Wenn sich deine Nummer ändert';

  @override
  String get eligibilityLeavingBody => 'Mit einer Nummer von anderswo bleiben deine Chats mit anderen Apps auf diesem Telefon und können gelesen werden. Gesendet und empfangen wird darin nichts, bis du wieder eine Nummer von hier hast.';

  @override
  String get signInTitle => 'Anmelden';

  @override
  String get signInBody => 'Dein Heimatdienst führt dein Konto. Von ihm hast du ein Passwort oder einen Code.';

  @override
  String signInAs(String number) {
    return 'Anmelden als $number';
  }

  @override
  String get signInService => 'Heimatdienst';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Passwort';

  @override
  String get signInSecretShow => 'Passwort zeigen';

  @override
  String get signInSecretHide => 'Passwort verbergen';

  @override
  String get signInWithToken => 'Ich habe stattdessen einen Anmeldecode';

  @override
  String get signInWithPassword => 'Ich habe stattdessen ein Passwort';

  @override
  String get signInToken => 'Anmeldecode';

  @override
  String get signInButton => 'Anmelden';

  @override
  String get signInStoring => 'Dieses Telefon wird vorbereitet';

  @override
  String signInConnecting(String service) {
    return '$service wird erreicht';
  }

  @override
  String get signInMissingService => 'Gib den Namen deines Heimatdienstes ein, etwa home.example.';

  @override
  String get signInMissingSecret => 'Gib das Passwort oder den Code deines Heimatdienstes ein.';

  @override
  String signInSlow(String service) {
    return '$service hat noch nicht geantwortet. Causeway versucht es weiter. Du kannst warten oder später wieder nachsehen.';
  }

  @override
  String get signInGoOn => 'Weiter, ohne zu warten';

  @override
  String get signInRefused => 'Dein Heimatdienst kennt diese Nummer mit diesem Passwort nicht. Prüfe beides.';

  @override
  String get signInBadAddress => 'Es gibt keinen Heimatdienst mit diesem Namen. Prüfe ihn.';

  @override
  String get signInStartOver => 'Mit anderer Nummer oder anderem Dienst neu anfangen';

  @override
  String signInAgainBody(String service) {
    return '$service nimmt das Passwort oder den Code auf diesem Telefon nicht mehr an. Deine Chats bleiben.';
  }

  @override
  String get removeAccount => 'Konto von diesem Telefon entfernen';

  @override
  String get removeAccountTitle => 'Konto entfernen und alle Chats löschen?';

  @override
  String removeAccountBody(String service) {
    return 'Alle Chats und Nachrichten auf diesem Telefon werden gelöscht. Sie sind nirgends sonst und lassen sich nicht zurückholen. Dein Konto bei $service bleibt; meldest du dich wieder an, sehen andere eine neue Sicherheitsnummer.';
  }

  @override
  String get removeAccountYes => 'Alles löschen';

  @override
  String get inboxTitle => 'Chats';

  @override
  String get inboxThirdPartyTitle => 'Chats mit anderen Apps';

  @override
  String get inboxArchiveTitle => 'Archivierte Chats';

  @override
  String get inboxEmptyTitle => 'Noch keine Chats';

  @override
  String get inboxEmptyBody => 'Schreib jemandem, dann erscheint der Chat hier.';

  @override
  String get inboxEmptyUnreadTitle => 'Alles gelesen';

  @override
  String get inboxEmptyUnreadBody => 'Es gibt keinen ungelesenen Chat.';

  @override
  String get inboxEmptyArchiveTitle => 'Nichts archiviert';

  @override
  String get inboxEmptyArchiveBody => 'Wische einen Chat zur Seite, um ihn hier abzulegen.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Keine Chats in $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Schreib dort jemandem, dann erscheint der Chat hier.';

  @override
  String get inboxFailedTitle => 'Deine Chats konnten nicht gelesen werden';

  @override
  String get inboxFilterAll => 'Alle';

  @override
  String get inboxFilterUnread => 'Ungelesen';

  @override
  String get inboxNewChat => 'Neuer Chat';

  @override
  String get inboxSettings => 'Einstellungen';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count Anfragen',
      one: 'Eine Anfrage',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Leute, die du nicht kennst, haben geschrieben';

  @override
  String get inboxThirdPartyRow => 'Chats mit anderen Apps';

  @override
  String get inboxArchivedRow => 'Archiviert';

  @override
  String inboxDraft(String text) {
    return 'Entwurf: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Du: $text';
  }

  @override
  String get inboxNothingYet => 'Noch nichts geschrieben';

  @override
  String get inboxPinned => 'Angeheftet';

  @override
  String get inboxMuted => 'Stumm';

  @override
  String get inboxMarkedUnread => 'Als ungelesen markiert';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ungelesene Nachrichten',
      one: 'Eine ungelesene Nachricht',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count Chats',
      one: 'ein Chat',
    );
    return '$_temp0 ungelesen';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'in $partner';
  }

  @override
  String get inboxPin => 'Anheften';

  @override
  String get inboxUnpin => 'Lösen';

  @override
  String get inboxMute => 'Stummschalten';

  @override
  String get inboxUnmute => 'Ton einschalten';

  @override
  String get inboxMuteHour => 'Für eine Stunde';

  @override
  String get inboxMuteDay => 'Für einen Tag';

  @override
  String get inboxMuteAlways => 'Bis ich den Ton einschalte';

  @override
  String get inboxArchive => 'Archivieren';

  @override
  String get inboxUnarchive => 'Aus dem Archiv holen';

  @override
  String inboxArchivedNow(String name) {
    return 'Der Chat mit $name ist im Archiv.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'Der Chat mit $name ist nicht mehr im Archiv.';
  }

  @override
  String get inboxMarkRead => 'Als gelesen markieren';

  @override
  String get inboxMarkUnread => 'Als ungelesen markieren';

  @override
  String get inboxYesterday => 'Gestern';

  @override
  String get inboxToday => 'Heute';

  @override
  String get noticeTitle => 'Schreib Leuten in anderen Apps';

  @override
  String noticeBody(String apps) {
    return '$apps: von hier aus jetzt erreichbar. Es ist aus, bis du es einrichtest.';
  }

  @override
  String get bannerToken => 'Dein Anmeldecode läuft bald ab. Gib einen neuen ein, damit weiter Nachrichten kommen.';

  @override
  String get bannerOffline => 'Nicht verbunden. Was du schreibst, bleibt hier und wird später gesendet.';

  @override
  String get bannerConnecting => 'Verbindung wird hergestellt …';

  @override
  String get bannerUntrusted => 'Dieses Netz lässt Causeway nicht zu deinem Dienst. Will das WLAN erst eine Anmeldung?';

  @override
  String get bannerStorageFull => 'Das Telefon ist voll. Schaffe Platz: Bis dahin können keine Nachrichten gespeichert werden.';

  @override
  String get bannerStorageDamaged => 'Die Datei mit deinen Chats ist beschädigt. Schließe Causeway und öffne es wieder, um sie zu retten.';

  @override
  String get stopCredentialsRefused => 'Dein Heimatdienst hat die Nummer oder das Passwort abgelehnt. Melde dich neu an.';

  @override
  String get stopAccountDisabled => 'Dein Heimatdienst hat dieses Konto gesperrt. Frag ihn, warum.';

  @override
  String get stopNoSafeLogin => 'Dein Heimatdienst bietet keine sichere Anmeldung. Das Passwort wurde nicht gesendet. Sag deinem Heimatdienst Bescheid.';

  @override
  String get stopUntrustedServer => 'Der Server kann nicht beweisen, dass er dein Heimatdienst ist. Es wurde nichts gesendet. Versuche ein anderes Netz.';

  @override
  String get stopReplaced => 'Ein anderes Telefon hat sich mit diesem Konto angemeldet. Nur eines kann aktiv sein.';

  @override
  String get stopBadAddress => 'Die Adresse deines Heimatdienstes ist ungültig. Melde dich neu an.';

  @override
  String get searchHint => 'Wörter aus deinen Nachrichten';

  @override
  String get searchClear => 'Leeren';

  @override
  String get searchEmptyTitle => 'Nachrichten durchsuchen';

  @override
  String get searchEmptyBody => 'Gib ein Wort oder seinen Anfang ein. Nichts verlässt dieses Telefon.';

  @override
  String get searchNothingTitle => 'Nichts gefunden';

  @override
  String get searchNothingBody => 'Keine Nachricht enthält alle diese Wörter.';

  @override
  String searchMore(int count) {
    return 'Das sind die neuesten $count. Mit einem weiteren Wort findest du ältere.';
  }

  @override
  String get chatMessageHint => 'Nachricht';

  @override
  String get chatSend => 'Senden';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % von dem, was in eine Nachricht passt';
  }

  @override
  String get chatEmptyTitle => 'Sag hallo';

  @override
  String get chatEmptyNative => 'Nachrichten sind hier Ende-zu-Ende-verschlüsselt.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name benutzt $partner. Nachrichten sind Ende-zu-Ende-verschlüsselt; für das, was dort ankommt, gelten die Bedingungen von $partner.';
  }

  @override
  String get chatFailedTitle => 'Dieser Chat konnte nicht gelesen werden';

  @override
  String chatOn(String partner) {
    return 'in $partner';
  }

  @override
  String get chatNotConnected => 'Nicht verbunden';

  @override
  String get chatThirdParty => 'Chat mit einer anderen App';

  @override
  String chatPartnerBanner(String partner) {
    return 'Diese Person benutzt $partner. Für das, was du sendest, gelten deren Datenschutzerklärung und Bedingungen.';
  }

  @override
  String get chatSafety => 'Sicherheitsnummer und Geräte';

  @override
  String get chatJumpToNewest => 'Zur neuesten Nachricht';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Zur neuesten Nachricht, $count ungelesen',
      one: 'Zur neuesten Nachricht, eine ungelesen',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count ungelesene Nachrichten',
      one: 'Eine ungelesene Nachricht',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return '$name blockieren?';
  }

  @override
  String get chatBlockBody => 'Ihr hört nichts mehr voneinander, in keiner App, in der die Nummer bekannt ist. Die Person erfährt nichts davon.';

  @override
  String get chatLoadingMore => 'Weitere Nachrichten werden geladen';

  @override
  String get chatMoreFailed => 'Mehr konnte nicht gelesen werden. Noch einmal versuchen';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner sagt nicht, wann Nachrichten ankommen. Mehr als „gesendet“ lässt sich nicht wissen.';
  }

  @override
  String get chatYouWrote => 'Du hast geschrieben';

  @override
  String chatTheyWrote(String name) {
    return '$name hat geschrieben';
  }

  @override
  String get chatYouSent => 'Du hast gesendet';

  @override
  String chatTheySent(String name) {
    return '$name hat gesendet';
  }

  @override
  String get transferWaiting => 'Wartet';

  @override
  String get transferNetwork => 'Wartet auf das Netz';

  @override
  String get transferWifi => 'Wartet auf WLAN';

  @override
  String transferPreparing(int percent) {
    return 'Wird vorbereitet: $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Wird hochgeladen: $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Wird geladen: $percent %';
  }

  @override
  String get transferOffered => 'Nicht geladen';

  @override
  String get transferGone => 'Nicht mehr da';

  @override
  String get transferFailed => 'Kann nicht geöffnet werden';

  @override
  String get transferRemoved => 'Von diesem Telefon entfernt';

  @override
  String get mediaDownload => 'Laden';

  @override
  String mediaDownloadSize(String size) {
    return 'Laden, $size';
  }

  @override
  String get mediaStop => 'Anhalten';

  @override
  String get mediaOpen => 'Öffnen';

  @override
  String get mediaPlay => 'Abspielen';

  @override
  String get mediaPause => 'Pause';

  @override
  String mediaSpeed(String speed) {
    return 'Tempo: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Stelle';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position von $length';
  }

  @override
  String get mediaShare => 'Teilen';

  @override
  String get mediaSave => 'In Fotos sichern';

  @override
  String get mediaSaved => 'In deinen Fotos gesichert.';

  @override
  String get mediaSaveRefused => 'Causeway darf deinen Fotos nichts hinzufügen. Erlaube es in den Einstellungen des Telefons.';

  @override
  String get mediaSaveFailed => 'Das konnte nicht gesichert werden. Sieh nach, ob das Telefon Platz hat.';

  @override
  String get mediaShareFailed => 'Das Telefon konnte nicht zeigen, wohin es gehen kann.';

  @override
  String get mediaPhotoFailed => 'Das Foto kann nicht gezeigt werden';

  @override
  String get mediaVideoFailed => 'Das Video kann nicht abgespielt werden';

  @override
  String get mediaAskAgain => 'Noch einmal darum bitten';

  @override
  String mediaAskPhoto(String time) {
    return 'Könntest du mir das Foto vom $time noch einmal senden? Ich kann es nicht mehr laden.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Könntest du mir die Sprachnachricht vom $time noch einmal senden? Ich kann sie nicht mehr laden.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Könntest du mir das Video vom $time noch einmal senden? Ich kann es nicht mehr laden.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Könntest du mir die Datei vom $time noch einmal senden? Ich kann sie nicht mehr laden.';
  }

  @override
  String get fileWarnTitle => 'Diese Datei öffnen?';

  @override
  String get fileWarnCanRun => 'Sie kann als Programm laufen und auf diesem Telefon tun, was sie will. Öffne sie nur, wenn du sie erwartet hast.';

  @override
  String get fileWarnDisguised => 'Sie ist etwas anderes, als ihr Name sagt. Öffne sie nur, wenn du weißt, warum.';

  @override
  String get fileCanRun => 'Kann als Programm laufen';

  @override
  String get fileDisguised => 'Nicht, was der Name sagt';

  @override
  String get chatWarning => 'Von einem Gerät, das du nicht angenommen hast. Sieh es dir an, bevor du dem hier traust.';

  @override
  String get chatRetry => 'Noch einmal senden';

  @override
  String get chatInfo => 'Was damit geschah';

  @override
  String get chatDetails => 'Details';

  @override
  String get detailsMuted => 'Stumm';

  @override
  String detailsMutedUntil(String when) {
    return 'Stumm bis $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Über $partner';
  }

  @override
  String get detailsAppBody => 'Was sie kann, und ihre Regeln';

  @override
  String detailsUnblocked(String name) {
    return '$name kann dir wieder schreiben, nach den Regeln, die du eingestellt hast.';
  }

  @override
  String get exportAction => 'Chat exportieren';

  @override
  String get exportTitle => 'Diesen Chat exportieren?';

  @override
  String get exportBody => 'Alle seine Nachrichten kommen in eine Datei, und du wählst, wohin sie geht. Fotos, Sprachnachrichten, Videos und Dateien sind darin genannt, nicht enthalten. Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen.';

  @override
  String get exportYes => 'Exportieren';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count Nachrichten wurden exportiert.',
      one: 'Eine Nachricht wurde exportiert.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Chat löschen';

  @override
  String deleteTitle(String name) {
    return 'Chat mit $name löschen?';
  }

  @override
  String deleteBody(String name) {
    return 'Alle seine Nachrichten werden endgültig von diesem Telefon gelöscht, und was noch nicht gesendet ist, wird nicht gesendet. $name behält, was dort ist.';
  }

  @override
  String get deleteYes => 'Löschen';

  @override
  String get deleteDone => 'Der Chat wurde gelöscht.';

  @override
  String get stateQueued => 'Wartet auf das Senden';

  @override
  String get stateSending => 'Wird gesendet';

  @override
  String get stateSent => 'Gesendet';

  @override
  String get stateDelivered => 'Zugestellt';

  @override
  String get stateRead => 'Gelesen';

  @override
  String get stateFailed => 'Nicht gesendet';

  @override
  String get stateReceived => 'Empfangen';

  @override
  String get stateUnreadable => 'Kann nicht gezeigt werden';

  @override
  String get stateNotice => 'Hinweis';

  @override
  String get reasonNoKeys => 'Die App der anderen Seite hat noch keine Schlüssel veröffentlicht. Es wird von selbst wieder versucht.';

  @override
  String get reasonUnreachable => 'Der Dienst der anderen Seite ist nicht erreichbar. Es wird von selbst wieder versucht.';

  @override
  String get reasonKeyChanged => 'Ein Gerät der anderen Seite hat jetzt einen anderen Schlüssel. Vergleiche die Sicherheitsnummer und entscheide dann.';

  @override
  String get reasonNoAcceptedDevice => 'Kein Gerät der anderen Seite ist angenommen. Sieh dir die Geräte an und nimm eines an.';

  @override
  String get reasonRefused => 'Der Dienst der anderen Seite hat sie abgelehnt. Prüfe, wem du schreibst, und sende sie noch einmal.';

  @override
  String get reasonNotForThisDevice => 'Sie war nicht für dieses Telefon verschlüsselt. Bitte darum, sie noch einmal zu senden: Neue Nachrichten sind lesbar.';

  @override
  String get reasonNoSession => 'Sie konnte nicht entschlüsselt werden. Die Verbindung zu dem Gerät wird erneuert. Bitte darum, sie noch einmal zu senden.';

  @override
  String get reasonBadCiphertext => 'Sie konnte nicht entschlüsselt werden: Sie wurde unterwegs verändert. Die Verbindung wird erneuert. Bitte darum, sie noch einmal zu senden.';

  @override
  String get reasonUnknownPrekey => 'Sie war mit einem verbrauchten Schlüssel verschlüsselt. Die Verbindung wird erneuert. Bitte darum, sie noch einmal zu senden.';

  @override
  String get reasonTooFarAhead => 'Zu viele Nachrichten davor sind nie angekommen. Bitte darum, sie noch einmal zu senden.';

  @override
  String get reasonTooLate => 'Sie kam lange nach später geschriebenen Nachrichten. Bitte darum, sie noch einmal zu senden.';

  @override
  String get reasonMalformed => 'Sie ist beschädigt. Bitte darum, sie noch einmal zu senden.';

  @override
  String get reasonUnencrypted => 'Sie kam unverschlüsselt und wurde abgelehnt. Bitte darum, die Verschlüsselung einzuschalten.';

  @override
  String get reasonUnknownKind => 'Causeway kann diese Art Nachricht nicht zeigen. Bitte darum, es zu schreiben.';

  @override
  String get reasonOtherEncryption => 'Sie ist auf eine Art verschlüsselt, die Causeway nicht kennt. Bitte darum, die neueste Version der App zu benutzen.';

  @override
  String get reasonWeakerEncryption => 'Sie ist schwächer verschlüsselt als dieser Chat und wurde abgelehnt. Bitte darum, die neueste Version der App zu benutzen.';

  @override
  String get reasonDatabaseDamaged => 'Sie wartete in einer Datei, die beschädigt wurde, und wurde vielleicht gesendet. Sende sie noch einmal, falls sie nicht ankam.';

  @override
  String get reasonCancelled => 'Du hast es angehalten. Sende es noch einmal, wenn du willst.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Das ist zu groß: Höchstens $size sind möglich. Nimm etwas Kleineres.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Das wurde unterwegs verändert und wird nicht gezeigt. Bitte darum, es noch einmal zu senden.';

  @override
  String get reasonMediaHost => 'Das liegt auf einem Server, den die App der anderen Seite nicht genannt hat. Causeway holt von dort nichts. Bitte darum, es anders zu senden.';

  @override
  String get reasonNoMediaService => 'Dein Heimatdienst befördert keine Fotos und Dateien. Text kannst du senden.';

  @override
  String get reasonMediaGone => 'Der Dienst der anderen Seite hat das nicht mehr. Bitte darum, es noch einmal zu senden.';

  @override
  String get reasonMediaMetered => 'Das wartet auf WLAN. Du kannst es auch jetzt laden.';

  @override
  String get reasonNoSpace => 'Auf diesem Telefon ist kein Platz mehr dafür. Mach etwas frei; es geht von selbst weiter.';

  @override
  String get mediaProblemTooLate => 'Das Vorbereiten hat zu lange gedauert. Versuche es noch einmal, oder nimm eine kleinere Datei.';

  @override
  String get mediaProblemUnsupported => 'Causeway kann diese Art Datei nicht verwenden. Speichere sie zuerst als eine andere Art.';

  @override
  String get mediaProblemDamaged => 'Die Datei ist beschädigt. Eine andere Kopie geht vielleicht.';

  @override
  String get mediaProblemTooLarge => 'Die Datei ist zu groß. Nimm eine kleinere.';

  @override
  String get mediaProblemCodec => 'Dieses Telefon kam mit der Datei nicht zurecht. Versuche es noch einmal, oder nimm eine andere Datei.';

  @override
  String get mediaProblemIo => 'Die Datei konnte nicht gelesen werden. Sieh nach, ob sie noch da ist.';

  @override
  String get mediaInTooLarge => 'Das ist zu groß, um es sicher zu öffnen. Bitte um etwas Kleineres.';

  @override
  String get mediaInUnsupported => 'Causeway kann diese Art Datei nicht zeigen. Bitte darum, sie als eine andere Art zu senden.';

  @override
  String get mediaInDamaged => 'Die Datei ist beschädigt. Bitte darum, sie noch einmal zu senden.';

  @override
  String get mediaInTooLate => 'Das Öffnen hat zu lange gedauert. Versuche es noch einmal.';

  @override
  String get refusalBlocked => 'Du hast diese Person blockiert.';

  @override
  String get refusalNotEligible => 'Chats mit anderen Apps gibt es für Nummern des Europäischen Wirtschaftsraums. Was hier steht, kann gelesen werden.';

  @override
  String get refusalNotYetInCountry => 'Chats mit anderen Apps gibt es in deinem Land noch nicht. Causeway sagt dir, wenn es so weit ist.';

  @override
  String get refusalSwitchedOff => 'Chats mit anderen Apps sind aus. Was hier steht, kann gelesen werden.';

  @override
  String get refusalNotAdmitted => 'Dein Heimatdienst arbeitet nicht mit dieser App zusammen. Was hier steht, kann gelesen werden.';

  @override
  String get refusalPartnerNotOpen => 'Diese App wird noch erprobt. Causeway sagt dir, wenn sie offen ist.';

  @override
  String get refusalPartnerSuspended => 'Dein Heimatdienst hat diese App vorerst ausgesetzt. Was hier steht, kann gelesen werden.';

  @override
  String get refusalPartnerWithdrawn => 'Diese App nimmt nicht mehr teil. Was hier steht, kann gelesen werden.';

  @override
  String get refusalPartnerNotChosen => 'Du hast diese App nicht gewählt. Was hier steht, kann gelesen werden.';

  @override
  String get refusalPeerNotEligible => 'Die Nummer der Person gehört nicht zum Europäischen Wirtschaftsraum.';

  @override
  String get refusalNumberNotAgreed => 'Leute in dieser App kennen deine neue Nummer noch nicht.';

  @override
  String get refusalDirectoryExpired => 'Die Liste der Apps ist veraltet. Gehe online und versuche es dann noch einmal.';

  @override
  String get refusalRequestNotAccepted => 'Nimm zuerst die Anfrage an.';

  @override
  String get refusalRequestRefused => 'Du hast die Anfrage abgelehnt. Schreib zuerst selbst, um das rückgängig zu machen.';

  @override
  String get refusalNobodyMayContact => 'Du lässt Fremde nicht an dich schreiben.';

  @override
  String get refusalNotSupported => 'Die andere App kann diese Art Nachricht nicht zeigen.';

  @override
  String get refusalMarkersOff => 'Du lässt diese App nicht wissen, was du gelesen hast.';

  @override
  String get nextSwitchOn => 'Einschalten';

  @override
  String get nextChoose => 'App wählen';

  @override
  String get nextShare => 'Meine neue Nummer teilen';

  @override
  String get nextRefresh => 'Liste aktualisieren';

  @override
  String get nextDevices => 'Geräte ansehen';

  @override
  String get noticeNewDeviceAccepted => 'Die andere Seite benutzt ein neues Gerät.';

  @override
  String get noticeNewDevice => 'Die andere Seite benutzt ein neues Gerät. Es bekommt nichts, bis du es annimmst.';

  @override
  String get noticeKeyChanged => 'Ein Gerät der anderen Seite hat einen anderen Schlüssel. Es wird nichts gesendet, bis du entscheidest.';

  @override
  String noticeNumberChanged(String number) {
    return 'Die Nummer ist jetzt $number. Dieser Chat geht damit weiter.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Die Nummer ist jetzt $number. Der Chat mit dieser Nummer geht weiter.';
  }

  @override
  String get contentReport => 'Eine Meldung an deinen Heimatdienst';

  @override
  String get contentPlaceholder => 'Eine Nachricht, die nicht gezeigt werden kann';

  @override
  String contentUnsupported(String kind) {
    return 'Hat etwas gesendet, das Causeway noch nicht zeigen kann: $kind';
  }

  @override
  String get contentPhoto => 'Foto';

  @override
  String get contentPhotoMoving => 'Bewegtes Bild';

  @override
  String get contentVoice => 'Sprachnachricht';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'Datei';

  @override
  String contentFileNamed(String name) {
    return 'Datei: $name';
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
        'call': 'ein Anruf',
        'sticker': 'ein Sticker',
        'reaction': 'eine Reaktion',
        'deletion': 'eine zurückgenommene Nachricht',
        'timer': 'ein Timer für verschwindende Nachrichten',
        'location': 'ein Ort',
        'group': 'eine Einladung in eine Gruppe',
        'other': 'etwas Neues',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Das hat nicht geklappt';

  @override
  String get errorBadNumber => 'Das ist keine Telefonnummer mit Landesvorwahl, etwa +34 600 111 222.';

  @override
  String get errorBadAddress => 'Das ist niemand, dem du schreiben kannst. Prüfe deine Eingabe.';

  @override
  String get errorNotFound => 'Das gibt es nicht mehr.';

  @override
  String get errorEmpty => 'Es gibt nichts zu senden.';

  @override
  String errorTooLarge(int percent) {
    return 'Der Text ist zu lang für eine Nachricht: $percent % des Erlaubten. Sende ihn in Teilen.';
  }

  @override
  String get errorBadReport => 'Eine Meldung hat höchstens fünf Nachrichten und eine kurze Bemerkung.';

  @override
  String get errorNoAbuseDesk => 'Dein Heimatdienst nimmt keine Meldungen an. Schreib an die Stelle der anderen App.';

  @override
  String get errorNotAllowed => 'Das kann hier nicht gewählt werden.';

  @override
  String get errorTooManyPinned => 'Mehr Chats können nicht angeheftet werden. Löse zuerst einen anderen.';

  @override
  String errorSignIn(String why) {
    return 'Die Anmeldung beim Konto mit der neuen Nummer geht nicht. $why';
  }

  @override
  String get errorSignInRefused => 'Dein Heimatdienst kennt die neue Nummer mit diesem Passwort nicht. Prüfe beides.';

  @override
  String get errorNumberChanging => 'Deine Nummer wird gerade geändert. Warte, bis das fertig ist.';

  @override
  String get errorFile => 'Die Datei konnte nicht geschrieben werden. Wähle einen anderen Ort.';

  @override
  String get errorStopped => 'Es wurde angehalten.';

  @override
  String get errorNothingChosen => 'Wähle mindestens eine App.';

  @override
  String get errorNotDone => 'Gehe zuerst durch die Einrichtung.';

  @override
  String get errorNotOffered => 'Diese App kann nicht mehr gewählt werden.';

  @override
  String get errorConfirmSharing => 'Leute in dieser App, denen du schreibst, erfahren deine Telefonnummer. Stimme dem zuerst zu.';

  @override
  String get errorOnboarding => 'Inzwischen hat sich etwas geändert. Sieh dir diesen Schritt noch einmal an.';

  @override
  String get errorKeyChanged => 'Das Gerät hat inzwischen einen anderen Schlüssel. Sieh es dir noch einmal an und entscheide dann.';

  @override
  String get errorInUse => 'Deine Chats sind in einem anderen Prozess offen. Schließe Causeway dort und versuche es noch einmal.';

  @override
  String get errorNoAccount => 'Auf diesem Telefon ist kein Konto. Melde dich an.';

  @override
  String get errorAccountExists => 'Auf diesem Telefon ist schon ein Konto.';

  @override
  String get errorDamaged => 'Die Datei mit deinen Chats ist beschädigt. Es wurde nichts geändert. Was lesbar ist, kann gerettet werden.';

  @override
  String get errorAccountLost => 'Das Konto ist in der beschädigten Datei nicht lesbar. Melde dich neu an, um deine Chats zu retten.';

  @override
  String get errorReadOnly => 'Der Ort deiner Chats kann nicht beschrieben werden. Starte das Telefon neu und versuche es noch einmal.';

  @override
  String get errorWrongKey => 'Der Schlüssel auf diesem Telefon öffnet deine Chats nicht. Entsperre das Telefon einmal und versuche es noch einmal.';

  @override
  String get errorNewerVersion => 'Deine Chats stammen von einem neueren Causeway. Aktualisiere die App.';

  @override
  String get errorUnreachable => 'Dein Heimatdienst hat nicht geantwortet. Prüfe die Verbindung und versuche es noch einmal.';

  @override
  String get errorDiskFull => 'Das Telefon ist voll. Schaffe Platz und versuche es noch einmal.';

  @override
  String get errorInternal => 'In Causeway ist etwas schiefgegangen. Versuche es noch einmal; wenn es bleibt, schick uns die Diagnose.';

  @override
  String errorCode(String code) {
    return 'Code: $code';
  }

  @override
  String get requestsTitle => 'Anfragen';

  @override
  String get requestsEmptyTitle => 'Keine Anfragen';

  @override
  String get requestsEmptyBody => 'Wenn jemand schreibt, den du nicht kennst, wartet es hier, bis du entscheidest.';

  @override
  String get requestsFailedTitle => 'Deine Anfragen konnten nicht gelesen werden';

  @override
  String get requestTitle => 'Anfrage';

  @override
  String get requestGoneTitle => 'Diese Anfrage gibt es nicht mehr';

  @override
  String get requestExplained => 'Die Person weiß nicht, dass du das siehst. Nichts geht an sie, bevor du annimmst.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count weitere Nachrichten wurden nicht behalten.',
      one: 'Eine weitere Nachricht wurde nicht behalten.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Was geschrieben wurde';

  @override
  String get requestRefuseTitle => 'Diese Anfrage ablehnen?';

  @override
  String get requestRefuseBody => 'Was geschrieben wurde, wird gelöscht, und du hörst nichts mehr von der Person. Sie erfährt nichts davon.';

  @override
  String reportTitle(String name) {
    return '$name melden';
  }

  @override
  String reportExplained(String name) {
    return 'Dein Heimatdienst liest, was du hier wählst, und sonst nichts. $name erfährt nichts davon.';
  }

  @override
  String get reportWhy => 'Warum meldest du das?';

  @override
  String get reportSpam => 'Spam, Werbung oder Betrug';

  @override
  String get reportAbuse => 'Drohung, Belästigung oder anderer Schaden';

  @override
  String get reportMessages => 'Nachrichten, die mitgehen';

  @override
  String get reportMessagesBody => 'Bis zu fünf. Keine wird gesendet, wenn du sie nicht wählst.';

  @override
  String get reportRemark => 'In deinen Worten (freiwillig)';

  @override
  String reportAlsoBlock(String name) {
    return '$name auch blockieren';
  }

  @override
  String get reportPreview => 'Ansehen, was gesendet wird';

  @override
  String get reportPreviewBody => 'Das ist alles, was dein Heimatdienst liest.';

  @override
  String get reportSend => 'Meldung senden';

  @override
  String get reportSent => 'Die Meldung ist unterwegs.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner hat eine eigene Stelle: $address';
  }

  @override
  String get reportAbout => 'Um wen es geht';

  @override
  String get reportYourWords => 'Deine Worte';

  @override
  String get reportNoMessages => 'Keine';

  @override
  String get reportExactly => 'Im Wortlaut';

  @override
  String get reportsTitle => 'Meldungen';

  @override
  String get reportsEmptyTitle => 'Keine Meldungen';

  @override
  String get reportsEmptyBody => 'Du kannst jemanden aus dem Chat oder der Anfrage melden. Was du gesendet hast und die Antwort stehen hier.';

  @override
  String get reportsFailedTitle => 'Deine Meldungen konnten nicht gelesen werden';

  @override
  String get reportsSent => 'Du hast jemanden gemeldet';

  @override
  String get reportsAnswer => 'Dein Heimatdienst hat geantwortet';

  @override
  String get reportsMore => 'Ältere zeigen';

  @override
  String get newChatTitle => 'Neuer Chat';

  @override
  String get newChatWhere => 'Wo ist die Person?';

  @override
  String get newChatSameService => 'Dein eigener Dienst, mit Telefonnummer';

  @override
  String get newChatOff => 'Chats mit anderen Apps sind aus';

  @override
  String get newChatOffBody => 'Schalte sie ein, um Leuten in anderen Apps zu schreiben.';

  @override
  String get newChatOwn => 'Das ist deine eigene Nummer.';

  @override
  String get newChatNoApps => 'Noch ist keine andere App erreichbar.';

  @override
  String get newChatSetUpBody => 'Nach europäischem Recht können sich Leute mit verschiedenen Messengern schreiben. Es ist aus, bis du es einrichtest.';

  @override
  String newChatIdentifier(String partner) {
    return 'Wer in $partner?';
  }

  @override
  String get newChatByEmail => 'E-Mail-Adresse';

  @override
  String get newChatByPhone => 'Telefonnummer';

  @override
  String get newChatByName => 'Benutzername';

  @override
  String newChatOr(String first, String second) {
    return '$first oder $second';
  }

  @override
  String get newChatFindButton => 'Weiter';

  @override
  String newChatSearching(String partner) {
    return 'Es wird in $partner gesucht';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner kennt niemanden als $identifier oder sagt es nicht. Prüfe es Zeichen für Zeichen.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Niemand bei $service hat die Nummer $number. Prüfe sie Ziffer für Ziffer.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner ist gerade nicht erreichbar. Versuche es später.';
  }

  @override
  String get identifierEmpty => 'Gib ein, woran man die Person in dieser App erkennt.';

  @override
  String get identifierTooLong => 'Das ist zu lang.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'In $partner erkennt man Leute an: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Das ist keine vollständige E-Mail-Adresse.';

  @override
  String get identifierBadPhone => 'Das ist keine Telefonnummer mit Landesvorwahl, etwa +49 151 12345678.';

  @override
  String get identifierBadName => 'Das kann dort kein Benutzername sein. Prüfe es Zeichen für Zeichen.';

  @override
  String shareTitle(String partner) {
    return '$partner erfährt deine Nummer';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Leute in $partner, denen du schreibst, sehen deine Telefonnummer, $number. Das wird für jede App einmal gefragt.';
  }

  @override
  String shareYes(String name) {
    return 'Was $name bekommt';
  }

  @override
  String get shareNo => 'Was nicht';

  @override
  String get shareNumber => 'Deine Telefonnummer';

  @override
  String get shareMessages => 'Die Nachrichten, die du sendest';

  @override
  String get shareName => 'Deinen Namen und dein Bild';

  @override
  String get sharePresence => 'Ob du online bist';

  @override
  String get shareAddress => 'Wo du bist und die Netzadresse deines Telefons';

  @override
  String get shareAgree => 'Zustimmen und schreiben';

  @override
  String onboardingStep(int step, int steps) {
    return 'Schritt $step von $steps';
  }

  @override
  String get onboardingStartTitle => 'Schreib Leuten in anderen Apps';

  @override
  String get onboardingStartBody => 'Europäisches Recht lässt Leute in verschiedenen Messengern einander schreiben. Du entscheidest, ob und mit welchen Apps. Du kannst jederzeit aufhören.';

  @override
  String get onboardingStartButton => 'Beginnen';

  @override
  String get onboardingClosedTitle => 'Nicht mit dieser Nummer';

  @override
  String get onboardingNotYetTitle => 'Noch nicht';

  @override
  String get onboardingExplanationTitle => 'Was anders ist';

  @override
  String get onboardingExplanationBody => 'Auch hier sind Nachrichten Ende-zu-Ende-verschlüsselt. Manches ist anders als in den Chats, die du kennst.';

  @override
  String get pointOtherPolicy => 'Die andere App hat eigene Regeln';

  @override
  String get pointOtherPolicyBody => 'Was du sendest, bewahrt die andere App nach ihrer Datenschutzerklärung und ihren Bedingungen auf.';

  @override
  String get pointNumberIsShared => 'Deine Telefonnummer wird geteilt';

  @override
  String get pointNumberIsSharedBody => 'Wem du schreibst, erfährt sie. Sonst niemand.';

  @override
  String get pointNameAndPictureAreNot => 'Dein Name und dein Bild nicht';

  @override
  String get pointNameAndPictureAreNotBody => 'Auch nicht, ob du online bist.';

  @override
  String get pointNoGroups => 'Zwei Leute, keine Gruppen';

  @override
  String get pointNoGroupsBody => 'Ein Chat ist mit einer Person.';

  @override
  String get pointNoCalls => 'Keine Anrufe';

  @override
  String get pointNoCallsBody => 'Ruf in der App an, die ihr beide habt.';

  @override
  String get pointNoStickersStatusTimers => 'Keine Sticker, kein Status, keine verschwindenden Nachrichten';

  @override
  String get pointNoStickersStatusTimersBody => 'Sie reisen nicht zwischen Apps.';

  @override
  String get pointBlocksAreOfPeople => 'Blockiert wird eine Person';

  @override
  String get pointBlocksAreOfPeopleBody => 'Wer blockiert ist, ist es in jeder App, in der die Nummer bekannt ist.';

  @override
  String get onboardingUnderstood => 'Verstanden';

  @override
  String get onboardingAppsTitle => 'Welche Apps dürfen dich erreichen?';

  @override
  String get onboardingAppsBody => 'Leute in den gewählten Apps können dir schreiben. Ihre erste Nachricht wartet als Anfrage. Du kannst das später ändern.';

  @override
  String get onboardingAppsNone => 'Noch kann keine App gewählt werden. Causeway sagt dir, wenn eine da ist.';

  @override
  String get onboardingInboxTitle => 'Wo sollen diese Chats sein?';

  @override
  String get onboardingInboxBody => 'Du kannst das später ändern. Nichts wird verschoben.';

  @override
  String get onboardingFinish => 'Einschalten';

  @override
  String get onboardingDoneTitle => 'Chats mit anderen Apps sind an';

  @override
  String onboardingDoneBody(String apps) {
    return 'Du kannst Leuten in $apps schreiben, und sie dir.';
  }

  @override
  String get onboardingDoneButton => 'Jemandem schreiben';

  @override
  String get onboardingLaterBody => 'Du kannst hier jederzeit weitermachen. Noch ist nichts an.';

  @override
  String get onboardingQuit => 'Aufhören und meine Wahl vergessen';

  @override
  String get layoutCombined => 'Unter allen Chats';

  @override
  String get layoutCombinedBody => 'Eine Liste. Ein Zeichen zeigt, zu welcher App ein Chat gehört.';

  @override
  String get layoutSeparate => 'In einem eigenen Ordner';

  @override
  String get layoutSeparateBody => 'Eine Zeile in deiner Liste öffnet sie.';

  @override
  String get aboutTitle => 'Über Causeway';

  @override
  String aboutVersion(String version) {
    return 'Version $version';
  }

  @override
  String get aboutFree => 'Causeway ist freie Software unter der Lizenz AGPL-3.0. Alle dürfen lesen, wie es funktioniert.';

  @override
  String get aboutLicences => 'Lizenzen der Bestandteile';

  @override
  String get aboutTranslation => 'Die Texte dieser Sprache hat eine Maschine gemacht. Niemand mit ihr als Muttersprache hat sie bisher gelesen.';

  @override
  String newAppTitle(String partner) {
    return '$partner ist jetzt erreichbar';
  }

  @override
  String get newAppBody => 'Du kannst Leuten dort schreiben und sie dir, sobald du es wählst.';

  @override
  String get newAppLook => 'Ansehen, was es kann';

  @override
  String get aboutSource => 'Quelltext';

  @override
  String get aboutSourceAsk => 'Von wem du diese App hast, der gibt dir auch ihren Quelltext. Frag danach.';

  @override
  String get aboutPrivacy => 'Was mit deinen Daten geschieht';

  @override
  String get aboutPrivacyChats => 'Was du schreibst, ist von Telefon zu Telefon verschlüsselt. Deine Chats sind auf diesem Telefon, verschlüsselt, und in keiner Sicherung.';

  @override
  String get aboutPrivacyService => 'Dein Heimatdienst und die anderen Apps sehen, wer wem wann schreibt. Sie sehen nicht, was.';

  @override
  String get aboutPrivacyNothing => 'Causeway zählt nichts, zeigt keine Werbung und sendet nichts an die, die es gemacht haben.';

  @override
  String suspendedTitle(String partner) {
    return '$partner ist vorerst nicht erreichbar';
  }

  @override
  String get suspendedBody => 'Dein Heimatdienst hat diese App ausgesetzt. Nichts wird gesendet, und nichts kommt an. Die Chats bleiben auf diesem Telefon: Sie können gelesen, exportiert und gelöscht werden.';

  @override
  String get suspendedNext => 'Du musst nichts tun. Wird sie wieder zugelassen, gehen die Chats von selbst weiter.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner nimmt nicht mehr teil';
  }

  @override
  String get withdrawnBody => 'Nichts wird gesendet, und nichts kommt an. Die Chats bleiben auf diesem Telefon: Sie können gelesen, exportiert und gelöscht werden.';

  @override
  String get withdrawnNext => 'Frag diese Leute nach einem anderen Weg, sie zu erreichen.';

  @override
  String get nextPartner => 'Was das heißt';

  @override
  String get settingsTitle => 'Einstellungen';

  @override
  String get settingsAccount => 'Konto';

  @override
  String get settingsThirdParty => 'Chats mit anderen Apps';

  @override
  String get settingsThirdPartyOn => 'An';

  @override
  String get settingsThirdPartyOff => 'Aus';

  @override
  String get settingsThirdPartySetUp => 'Nicht eingerichtet';

  @override
  String get settingsThirdPartyContinue => 'Einrichtung fortsetzen';

  @override
  String get settingsThirdPartySwitch => 'Chats mit anderen Apps';

  @override
  String get settingsThirdPartySwitchBody => 'Ausgeschaltet bleiben diese Chats und können gelesen werden. Es wird nichts gesendet und nichts empfangen.';

  @override
  String get policyConfirmed => 'Dein Heimatdienst hält alle anderen fern, auch wenn dieses Telefon aus ist.';

  @override
  String get policyPending => 'Dein Heimatdienst hat die letzte Änderung noch nicht bestätigt. Er erfährt sie, sobald er erreicht werden kann.';

  @override
  String get policyPhoneOnly => 'Dein Heimatdienst hält niemanden fern. Das tut dieses Telefon.';

  @override
  String get settingsApps => 'Andere Apps';

  @override
  String get settingsAppsEmpty => 'In der Liste deines Heimatdienstes ist noch keine App.';

  @override
  String get settingsAppsExpired => 'Die Liste der Apps ist veraltet. Neue Chats warten, bis sie frisch ist.';

  @override
  String get settingsAppsRefresh => 'Liste der Apps aktualisieren';

  @override
  String get settingsAppOpen => 'Offen';

  @override
  String get settingsAppOn => 'Darf dich erreichen';

  @override
  String get settingsAppOff => 'Aus';

  @override
  String get settingsAppReadOnly => 'Kann nur gelesen werden';

  @override
  String partnerReach(String partner) {
    return 'Chats mit $partner';
  }

  @override
  String get partnerReachBody => 'Ausgeschaltet bleiben diese Chats und können gelesen werden. Niemand dort kann dir schreiben.';

  @override
  String get partnerChats => 'Was diese Chats können';

  @override
  String get partnerIdentifiers => 'Leute dort findest du mit';

  @override
  String get partnerTakes => 'Die App nimmt an';

  @override
  String get partnerArrival => 'Ankunft von Nachrichten';

  @override
  String get partnerReceipts => 'Wird mitgeteilt';

  @override
  String get partnerNoReceipts => 'Wird nicht mitgeteilt. Mehr als „gesendet“ ist nicht zu erfahren.';

  @override
  String get partnerRules => 'Wessen Regeln dort gelten';

  @override
  String get partnerPrivacy => 'Datenschutzerklärung';

  @override
  String get partnerTerms => 'Nutzungsbedingungen';

  @override
  String partnerLink(String page, String partner) {
    return '$page von $partner';
  }

  @override
  String get partnerAbuse => 'Eigene Stelle für Missbrauch';

  @override
  String get partnerGoneTitle => 'Diese App steht nicht mehr in der Liste';

  @override
  String get partnerGoneBody => 'Die Chats, die du mit Leuten dort hast, können weiter gelesen werden.';

  @override
  String get kindText => 'Text';

  @override
  String get kindPhoto => 'Fotos';

  @override
  String get kindVoice => 'Sprachnachrichten';

  @override
  String get kindVideo => 'Videos';

  @override
  String get kindFile => 'Dateien';

  @override
  String get kindReply => 'Antworten';

  @override
  String get kindReaction => 'Reaktionen';

  @override
  String get settingsAppTesting => 'Wird erprobt, noch nicht offen';

  @override
  String get settingsAppSuspended => 'Von deinem Heimatdienst ausgesetzt';

  @override
  String get settingsAppWithdrawn => 'Nimmt nicht mehr teil';

  @override
  String get settingsAppNotHere => 'In deinem Land noch nicht offen';

  @override
  String settingsAppMarkers(String partner) {
    return '$partner sagen, was ich gelesen habe';
  }

  @override
  String get settingsAppMarkersBody => 'Leute dort sehen, wann du ihre Nachrichten liest.';

  @override
  String settingsAppMuted(String partner) {
    return 'Kein Ton von $partner';
  }

  @override
  String get settingsAppMutedBody => 'Nachrichten von dort kommen stumm.';

  @override
  String get settingsInbox => 'Ort der Chats mit anderen Apps';

  @override
  String get settingsWho => 'Wer mir zuerst schreiben darf';

  @override
  String get settingsWhoBody => 'Es geht um Leute in anderen Apps. Chats, die du hast, gehen weiter.';

  @override
  String get settingsWhoNobody => 'Niemand';

  @override
  String get settingsWhoNobodyBody => 'Nur Chats, die du hast, gehen weiter.';

  @override
  String get settingsWhoWrittenTo => 'Leute, denen ich schrieb';

  @override
  String get settingsWhoWrittenToBody => 'Wem du zuerst geschrieben hast.';

  @override
  String get settingsWhoContacts => 'Meine Kontakte';

  @override
  String get settingsWhoContactsBody => 'Ihre Chats öffnen sich ohne Anfrage.';

  @override
  String get settingsWhoEverybody => 'Alle';

  @override
  String get settingsWhoEverybodyBody => 'Kontakte direkt. Andere als Anfrage, über die du entscheidest.';

  @override
  String get contactsTitle => 'Kontakte';

  @override
  String get contactsTake => 'Kontakte des Telefons verwenden';

  @override
  String get contactsBody => 'Wer darin eine Nummer hat, ist nicht fremd und steht hier unter deinem Namen dafür. Sie bleiben auf diesem Telefon.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count Nummern sind bekannt',
      one: 'Eine Nummer ist bekannt',
      zero: 'Keine Nummern gefunden',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Dieses Telefon lässt Causeway die Kontakte nicht lesen. Erlaube es in den Einstellungen des Telefons und versuche es noch einmal.';

  @override
  String get settingsNotifications => 'Benachrichtigungen';

  @override
  String get settingsNotifyText => 'Worte auf dem Sperrbildschirm zeigen';

  @override
  String get settingsNotifyTextBody => 'Sonst nur, wer geschrieben hat.';

  @override
  String get settingsNotifyRequests => 'Anfragen melden';

  @override
  String get settingsNotifyRequestsBody => 'Sie machen nie ein Geräusch.';

  @override
  String get notifyNative => 'Nachrichten im eigenen Dienst';

  @override
  String get notifyThirdParty => 'Nachrichten aus anderen Apps';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count neue Nachrichten',
      one: 'Neue Nachricht',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Antworten';

  @override
  String get notifyAskTitle => 'Von neuen Nachrichten erfahren';

  @override
  String get notifyAskBody => 'Causeway sagt dir, wenn jemand schreibt. Der Sperrbildschirm zeigt, wer geschrieben hat, aber keine Worte, wenn du nichts anderes wählst.';

  @override
  String get notifyAskYes => 'Mitteilungen erlauben';

  @override
  String get notifyDenied => 'Dieses Telefon zeigt keine Mitteilungen von Causeway. Erlaube sie in den Einstellungen des Telefons.';

  @override
  String get notifyMuted => 'Stumme Chats';

  @override
  String get notifyMutedNone => 'Kein Chat ist stumm. Drücke in der Liste länger auf einen Chat, um ihn stumm zu schalten.';

  @override
  String get notifyPhone => 'Töne und mehr, in den Einstellungen des Telefons';

  @override
  String get notifyProblems => 'Nicht gesendete Nachrichten';

  @override
  String get notifyKept => 'Sie steht noch als Entwurf im Chat.';

  @override
  String get settingsBlocked => 'Blockierte Leute';

  @override
  String get settingsPrivacy => 'Privatsphäre';

  @override
  String get settingsPhone => 'Dieses Telefon';

  @override
  String get settingsDiagnostics => 'Diagnose';

  @override
  String get settingsFailedTitle => 'Deine Einstellungen konnten nicht gelesen werden';

  @override
  String get changeTitle => 'Nummer wechseln';

  @override
  String get changeUnderWay => 'Wird gewechselt';

  @override
  String get changeBody => 'Wenn du eine neue Telefonnummer hast. Das geschieht dann:';

  @override
  String get changePointStays => 'Deine Chats bleiben';

  @override
  String get changePointStaysBody => 'Auch deine Einstellungen, Blockierungen und deine Sicherheitsnummer.';

  @override
  String changePointTold(String service) {
    return 'Leute bei $service erfahren es';
  }

  @override
  String get changePointToldBody => 'Wer einen Chat mit dir hat, erfährt die neue Nummer.';

  @override
  String get changePointWait => 'Leute in anderen Apps nicht';

  @override
  String get changePointWaitBody => 'Chats mit ihnen warten, bis du App für App zustimmst, dass sie sie erfahren. Vielleicht müssen sie dich dann neu annehmen.';

  @override
  String get changePointOutside => 'Mit einer Nummer von anderswo';

  @override
  String get changePointOutsideBody => 'Chats mit anderen Apps können nur gelesen werden, bis deine Nummer wieder zum Europäischen Wirtschaftsraum gehört.';

  @override
  String get changePointAccount => 'Du brauchst ein Konto für die neue Nummer';

  @override
  String changePointAccountBody(String service) {
    return '$service gibt dir eines, mit einem Passwort oder Code. Das Konto der alten Nummer wird geschlossen.';
  }

  @override
  String get changeNewNumber => 'Neue Nummer';

  @override
  String changeNewNumberBody(String service) {
    return 'Mit dem Passwort oder Code, den $service dir dafür gegeben hat.';
  }

  @override
  String get changeGoOnTitle => 'Chats mit anderen Apps können mit dieser Nummer weitergehen';

  @override
  String get changeGoOnBody => 'Sobald du App für App zustimmst, dass sie dort bekannt wird.';

  @override
  String changeConfirmTitle(String number) {
    return 'Zu $number wechseln?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Das Konto von $number wird geschlossen. Von hier aus lässt es sich nicht wieder öffnen.';
  }

  @override
  String get changeWorkingTitle => 'Deine Nummer wird gewechselt';

  @override
  String get changeWorkingBody => 'Du kannst diese Seite verlassen. Es geht von selbst weiter, sobald eine Verbindung da ist.';

  @override
  String get changeSigningIn => 'Anmelden mit der neuen Nummer';

  @override
  String get changeLeaving => 'Begonnenes wird mit der alten Nummer beendet';

  @override
  String get changeClosing => 'Das Konto der alten Nummer wird geschlossen';

  @override
  String get changeDone => 'Fertig';

  @override
  String get changeLeave => 'Seite verlassen';

  @override
  String changeDoneTitle(String number) {
    return 'Deine Nummer ist jetzt $number';
  }

  @override
  String get changeDoneBody => 'Deine Chats sind, wo sie waren.';

  @override
  String get changeOldTitle => 'Deine alte Nummer';

  @override
  String get changeOldOpenTitle => 'Deine alte Nummer ist noch offen';

  @override
  String changeOldClosed(String number) {
    return 'Das Konto von $number ist geschlossen. Wer dorthin schreibt, erfährt, dass es das nicht gibt.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Dein Heimatdienst hat das Konto von $number nicht geschlossen. Bitte ihn darum: Was dorthin geht, siehst du nicht.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Ob das Konto von $number geschlossen ist, ist noch nicht bekannt.';
  }

  @override
  String get changeThirdPartyClosed => 'Chats mit anderen Apps können nur gelesen werden';

  @override
  String get changeTellTitle => 'Wer darf die neue Nummer erfahren?';

  @override
  String get changeTellBody => 'Chats mit Leuten in diesen Apps warten, bis du sie es wissen lässt.';

  @override
  String get changeTell => 'Teilen';

  @override
  String changeTellTo(String partner) {
    return 'Meine neue Nummer mit $partner teilen';
  }

  @override
  String get warningBadlySigned => 'Die neue Liste der Apps ist nicht von deinem Heimatdienst unterschrieben. Die letzte gute gilt.';

  @override
  String get warningRolledBack => 'Dein Heimatdienst hat eine alte Liste der Apps ausgegeben. Die letzte gute gilt.';

  @override
  String get warningMalformed => 'Die neue Liste der Apps ist nicht lesbar. Die letzte gute gilt.';

  @override
  String get warningNewerForm => 'Die neue Liste der Apps braucht ein neueres Causeway. Aktualisiere die App.';

  @override
  String get warningFromTheFuture => 'Die neue Liste der Apps kommt aus der Zukunft. Prüfe die Uhr des Telefons.';

  @override
  String get warningTooLarge => 'Die neue Liste der Apps ist zu groß. Die letzte gute gilt.';

  @override
  String get warningKeyReplacement => 'Ein Schlüssel, der die Liste der Apps unterschreibt, wird ersetzt. Du musst nichts tun.';

  @override
  String get blockedTitle => 'Blockierte Leute';

  @override
  String get blockedEmptyTitle => 'Niemand ist blockiert';

  @override
  String get blockedEmptyBody => 'Du kannst jemanden im Chat oder in der Anfrage blockieren. Die Person erfährt nichts davon.';

  @override
  String get blockedFailedTitle => 'Die Liste konnte nicht gelesen werden';

  @override
  String blockedSince(String date) {
    return 'Seit $date';
  }

  @override
  String get blockedUnblock => 'Freigeben';

  @override
  String blockedUnblockTitle(String name) {
    return '$name freigeben?';
  }

  @override
  String get blockedUnblockBody => 'Die Person kann dir wieder schreiben, nach den Regeln, die du gesetzt hast.';

  @override
  String get blockedAdd => 'Eine Nummer blockieren';

  @override
  String get blockedAddBody => 'Wer diese Nummer hat, wird in jeder App blockiert, in der sie bekannt ist.';

  @override
  String get tourAction => 'Was ist eine Sicherheitsnummer?';

  @override
  String get tourKeyTitle => 'Jedes Gerät hat einen Schlüssel';

  @override
  String get tourKeyBody => 'Nachrichten werden für die Geräte der anderen Person verschlüsselt. Eine Sicherheitsnummer ist der Schlüssel eines Geräts, so geschrieben, dass man ihn vergleichen kann.';

  @override
  String get tourCompareTitle => 'Ein Vergleich zeigt, dass niemand dazwischen ist';

  @override
  String get tourCompareBody => 'Mach es einmal, am besten, wenn ihr euch seht. Ist die Nummer auf beiden Telefonen gleich? Dann kann niemand sonst lesen, was du schreibst.';

  @override
  String get tourChangeTitle => 'Wenn sie sich ändert, erfährst du es';

  @override
  String get tourChangeBody => 'Ein neues Telefon hat eine neue Nummer. Hast du verglichen, geht nichts an ein neues Gerät, bevor du es annimmst.';

  @override
  String get scanAction => 'Code scannen';

  @override
  String get scanHint => 'Richte die Kamera auf den Code der Sicherheitsnummer auf dem anderen Telefon.';

  @override
  String scanSame(String name) {
    return 'Sie stimmt überein. Dieses Gerät von $name gilt jetzt als verglichen.';
  }

  @override
  String get scanDifferent => 'Der Schlüssel ist ein anderer. Vertraue diesem Gerät nicht, bevor du weißt, warum.';

  @override
  String scanNotNamed(String name) {
    return 'Der Code ist von $name, nennt aber keines dieser Geräte.';
  }

  @override
  String get scanOtherAccount => 'Das ist der Code eines anderen Kontos.';

  @override
  String get scanNoCode => 'Das ist nicht der Code einer Sicherheitsnummer.';

  @override
  String get scanAgain => 'Noch einmal scannen';

  @override
  String get scanNoCamera => 'Die Kamera lässt sich gerade nicht benutzen. Vielleicht benutzt sie eine andere App.';

  @override
  String get scanExplain => 'Die Kamera sucht den Code auf dem anderen Telefon und sonst nichts. Kein Bild wird aufbewahrt.';

  @override
  String get safetyTitle => 'Sicherheitsnummer';

  @override
  String safetyExplained(String name) {
    return 'Vergleiche sie mit $name, nebeneinander oder am Telefon vorgelesen. Sind sie gleich, ist niemand dazwischen.';
  }

  @override
  String get safetyMine => 'Dein Telefon';

  @override
  String get safetyCode => 'Code deiner Sicherheitsnummer';

  @override
  String safetyCodeBody(String name) {
    return 'Dasselbe als Code: $name kann ihn mit der eigenen App einlesen.';
  }

  @override
  String get safetyTheirs => 'Geräte der anderen Seite';

  @override
  String get safetyNone => 'Die andere App hat noch kein Gerät gezeigt. Das tut sie, wenn ihr euch schreibt.';

  @override
  String get safetyFailedTitle => 'Die Geräte konnten nicht gelesen werden';

  @override
  String safetyDevice(String number) {
    return 'Gerät $number';
  }

  @override
  String get safetyInactive => 'Nicht mehr in Gebrauch';

  @override
  String get safetyNoKey => 'Sein Schlüssel wurde noch nicht gesehen.';

  @override
  String get trustUndecided => 'Neu. Es bekommt nichts, bis du es annimmst.';

  @override
  String get trustFirstUse => 'Angenommen, nicht verglichen';

  @override
  String get trustVerified => 'Verglichen und angenommen';

  @override
  String get trustRefused => 'Abgelehnt. Es bekommt nichts.';

  @override
  String get trustChanged => 'Sein Schlüssel hat sich geändert. Es wird nichts gesendet, bis du entscheidest.';

  @override
  String get safetyMatches => 'Sie sind gleich';

  @override
  String get safetyAcceptWithout => 'Ohne Vergleich annehmen';

  @override
  String get safetyRefuse => 'Dieses Gerät ablehnen';

  @override
  String get safetyConfirmTitle => 'Stimmen alle Ziffern überein?';

  @override
  String get safetyConfirmBody => 'Dann gilt dieses Gerät als verglichen, und du erfährst es, bevor ein anderes Gerät deine Nachrichten bekommt.';

  @override
  String get infoTitle => 'Nachricht';

  @override
  String get infoState => 'Wie es steht';

  @override
  String get infoWay => 'Ihr Weg';

  @override
  String get infoFailedTitle => 'Von dieser Nachricht ist nichts bekannt';

  @override
  String infoWritten(String when) {
    return 'Geschrieben $when';
  }

  @override
  String infoArrived(String when) {
    return 'Angekommen $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Von einem Server angenommen $when';
  }

  @override
  String get infoWaits => 'Warum sie wartet';

  @override
  String get infoFailed => 'Warum sie nicht gesendet wurde';

  @override
  String get infoUnreadable => 'Warum sie nicht gezeigt werden kann';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Von ihrem Gerät $number';
  }

  @override
  String get infoCopy => 'Kopieren, was geschah';

  @override
  String get infoCopied => 'Kopiert. Kein Wort der Nachricht ist dabei.';

  @override
  String get traceStored => 'Auf diesem Telefon gespeichert';

  @override
  String get traceWaiting => 'Wartet';

  @override
  String get tracePreparing => 'Wird vorbereitet';

  @override
  String get tracePrepared => 'Vorbereitet';

  @override
  String get traceUploading => 'Wird hochgeladen';

  @override
  String get traceUploaded => 'Zu deinem Heimatdienst hochgeladen';

  @override
  String get traceDownloading => 'Wird heruntergeladen';

  @override
  String get traceDownloaded => 'Heruntergeladen und geprüft';

  @override
  String get traceSealed => 'Verschlüsselt';

  @override
  String get traceSentAgain => 'Noch einmal übergeben';

  @override
  String get traceAcknowledged => 'Dein Heimatdienst hat sie';

  @override
  String get traceFoundInArchive => 'Im Archiv deines Heimatdienstes gefunden';

  @override
  String get traceDelivered => 'Das Gerät der anderen Seite hat sie';

  @override
  String get traceRead => 'Die andere Seite hat sie gelesen';

  @override
  String get traceFailed => 'Nicht gesendet';

  @override
  String get traceReceived => 'Empfangen und entschlüsselt';

  @override
  String get traceUnreadable => 'Konnte nicht entschlüsselt werden';

  @override
  String get traceRepaired => 'Konnte doch entschlüsselt werden';

  @override
  String get traceRefused => 'Abgelehnt';

  @override
  String get diagnosticsShare => 'An jemanden senden, der hilft';

  @override
  String get bundleTitle => 'Bericht für den Support';

  @override
  String get bundleBody => 'Das ist alles, was gesendet wird. Darin steht nicht, was du geschrieben hast, wem und mit welchen Schlüsseln. Lies es zuerst.';

  @override
  String get diagnosticsTitle => 'Diagnose';

  @override
  String get diagnosticsBody => 'Was dieses Telefon über seine Verbindung weiß. Es enthält keine Nachricht, keinen Namen und keinen Schlüssel.';

  @override
  String get diagnosticsConnection => 'Verbindung';

  @override
  String get diagnosticsConnectionOnline => 'Verbunden, auf dem neuesten Stand';

  @override
  String get diagnosticsStorage => 'Speicher';

  @override
  String get diagnosticsStorageOk => 'In Ordnung';

  @override
  String get diagnosticsStorageFull => 'Voll';

  @override
  String get diagnosticsStorageDamaged => 'Beschädigt';

  @override
  String get diagnosticsArchive => 'Archiv deines Heimatdienstes';

  @override
  String get diagnosticsArchiveThere => 'Vorhanden. Was in deiner Abwesenheit kam, wird nachgeholt.';

  @override
  String get diagnosticsArchiveNone => 'Keines. Was zwischen den Diensten verloren geht, geht unbemerkt verloren.';

  @override
  String get diagnosticsArchiveUnknown => 'Noch nicht bekannt';

  @override
  String get diagnosticsPartners => 'Liste der Apps';

  @override
  String get diagnosticsPartnersNone => 'Noch keine';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Nummer $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Dieses Gerät';

  @override
  String get diagnosticsWarning => 'Störung der Liste der Apps';

  @override
  String get diagnosticsPolicy => 'Wer dich erreichen darf';

  @override
  String get diagnosticsNumberChange => 'Letzter Wechsel der Nummer';

  @override
  String get diagnosticsCopied => 'Kopiert';

  @override
  String get diagnosticsCopy => 'Kopieren';

  @override
  String get attachAction => 'Anhängen';

  @override
  String get attachPhoto => 'Foto aufnehmen';

  @override
  String get attachVideo => 'Video aufnehmen';

  @override
  String get attachGallery => 'Fotos und Videos';

  @override
  String get attachFailed => 'Das Telefon konnte es nicht übergeben. Versuche es noch einmal.';

  @override
  String get refusedCamera => 'Causeway darf die Kamera nicht benutzen';

  @override
  String get refusedPhotos => 'Causeway darf deine Fotos nicht sehen';

  @override
  String get refusedMicrophone => 'Causeway darf das Mikrofon nicht benutzen';

  @override
  String get refusedBody => 'Erlaube es in den Einstellungen des Telefons und versuche es dann noch einmal.';

  @override
  String sendTo(String name) {
    return 'An $name senden';
  }

  @override
  String get previewCaption => 'Bildunterschrift';

  @override
  String get previewAlt => 'Beschreibung';

  @override
  String get previewAltBody => 'Wird auf diesem Telefon vorgelesen. Sie geht nicht mit: Was andere über das Bild wissen sollen, gehört in die Bildunterschrift.';

  @override
  String get previewTrim => 'Ausschnitt';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Wird so klein wie nötig: höchstens $size können hier gesendet werden.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Es hat $size. Höchstens $most können hier gesendet werden.';
  }

  @override
  String get previewNotTaken => 'Solche Dateien können in diesem Chat nicht gesendet werden.';

  @override
  String get previewKeepsAll => 'Wird gesendet, wie es ist, mit allem, was in der Datei steht: oft auch, wo und wann sie entstanden ist.';

  @override
  String get previewCanRun => 'Sie kann als Programm laufen. Manche Apps nehmen solche Dateien nicht an oder warnen davor.';

  @override
  String get previewDisguised => 'Sie ist etwas anderes, als ihr Name sagt. Manche Apps nehmen solche Dateien nicht an oder warnen davor.';

  @override
  String get previewFailedTitle => 'Das kann nicht gesendet werden';

  @override
  String get voiceRecord => 'Sprachnachricht aufnehmen';

  @override
  String get voiceHint => 'Halte das Mikrofon, während du sprichst, und lass zum Senden los.';

  @override
  String get voiceSlide => 'Zum Abbrechen wegziehen';

  @override
  String get voiceRecording => 'Aufnahme läuft';

  @override
  String get voicePaused => 'Aufnahme angehalten';

  @override
  String get voicePause => 'Aufnahme anhalten';

  @override
  String get voiceResume => 'Weiter aufnehmen';

  @override
  String get voiceDelete => 'Aufnahme löschen';

  @override
  String get voiceDeleteTitle => 'Diese Aufnahme löschen?';

  @override
  String get voiceDeleteBody => 'Niemand hat sie bekommen, und sie lässt sich nicht zurückholen.';

  @override
  String voiceUnsent(String length) {
    return 'Nicht gesendete Sprachnachricht, $length';
  }

  @override
  String get voiceDiscard => 'Verwerfen';

  @override
  String get voiceNoMicrophone => 'Das Mikrofon ist gerade nicht zu benutzen. Vielleicht benutzt es eine andere App.';

  @override
  String get kindPhotos => 'Fotos';

  @override
  String get kindVoices => 'Sprachnachrichten';

  @override
  String get kindVideos => 'Videos';

  @override
  String get kindFiles => 'Dateien';

  @override
  String get qualityHd => 'Hohe Qualität';

  @override
  String get qualityHdBody => 'Fotos und Videos sind schärfer und brauchen mehr Daten.';

  @override
  String get autoAlways => 'In jedem Netz';

  @override
  String get autoWifi => 'Nur im WLAN';

  @override
  String get autoNever => 'Nie';

  @override
  String get storageTitle => 'Speicher und Daten';

  @override
  String get storageDownload => 'Was von selbst geladen wird';

  @override
  String get storageDownloadBody => 'Alles andere wird geladen, wenn du es antippst. Von Leuten, die erst anfragen, wird nichts geladen.';

  @override
  String get storageSending => 'Was du sendest';

  @override
  String get storageLowData => 'Weniger Daten für Sprachnachrichten';

  @override
  String get storageLowDataBody => 'Ein Drittel weniger, und etwas weniger klar.';

  @override
  String get storageUse => 'Speicherbelegung';

  @override
  String storageTotal(String size) {
    return '$size insgesamt';
  }

  @override
  String get storageByKind => 'Nach Art';

  @override
  String get storageByChat => 'Nach Chat';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count Stück, $size',
      one: '1 Stück, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Alle entfernen: $what';
  }

  @override
  String get storageOlder => 'Älteres entfernen';

  @override
  String get storageMonth => 'Älter als ein Monat';

  @override
  String get storageMonths => 'Älter als drei Monate';

  @override
  String get storageYear => 'Älter als ein Jahr';

  @override
  String storageConfirmSize(String size) {
    return '$size werden frei.';
  }

  @override
  String get storageConfirm => 'Die Nachrichten bleiben. Was du bekommen hast, lässt sich nur wieder laden, solange der Dienst des Absenders es noch hat.';

  @override
  String get storageYes => 'Entfernen';

  @override
  String storageFreed(String size) {
    return '$size sind wieder frei.';
  }

  @override
  String get storageFreedNothing => 'Es gab nichts zu entfernen.';

  @override
  String get storageEmptyTitle => 'Keine Medien auf diesem Telefon';

  @override
  String get storageEmptyBody => 'Fotos, Sprachnachrichten, Videos und Dateien aus deinen Chats werden hier gezählt.';

  @override
  String get storageFailedTitle => 'Die Speicherbelegung war nicht zu lesen';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chat mit einer anderen App: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'um $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ascension',
        'AD': 'Andorra',
        'AE': 'Vereinigte Arabische Emirate',
        'AF': 'Afghanistan',
        'AG': 'Antigua und Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albanien',
        'AM': 'Armenien',
        'AO': 'Angola',
        'AQ': 'Antarktis',
        'AR': 'Argentinien',
        'AS': 'Amerikanisch-Samoa',
        'AT': 'Österreich',
        'AU': 'Australien',
        'AW': 'Aruba',
        'AX': 'Ålandinseln',
        'AZ': 'Aserbaidschan',
        'BA': 'Bosnien und Herzegowina',
        'BB': 'Barbados',
        'BD': 'Bangladesch',
        'BE': 'Belgien',
        'BF': 'Burkina Faso',
        'BG': 'Bulgarien',
        'BH': 'Bahrain',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'St. Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei Darussalam',
        'BO': 'Bolivien',
        'BQ': 'Karibische Niederlande',
        'BR': 'Brasilien',
        'BS': 'Bahamas',
        'BT': 'Bhutan',
        'BV': 'Bouvetinsel',
        'BW': 'Botsuana',
        'BY': 'Belarus',
        'BZ': 'Belize',
        'CA': 'Kanada',
        'CC': 'Kokosinseln',
        'CD': 'Kongo-Kinshasa',
        'CF': 'Zentralafrikanische Republik',
        'CG': 'Kongo-Brazzaville',
        'CH': 'Schweiz',
        'CI': 'Côte d’Ivoire',
        'CK': 'Cookinseln',
        'CL': 'Chile',
        'CM': 'Kamerun',
        'CN': 'China',
        'CO': 'Kolumbien',
        'CP': 'Clipperton-Insel',
        'CQ': 'CQ',
        'CR': 'Costa Rica',
        'CU': 'Kuba',
        'CV': 'Cabo Verde',
        'CW': 'Curaçao',
        'CX': 'Weihnachtsinsel',
        'CY': 'Zypern',
        'CZ': 'Tschechien',
        'DE': 'Deutschland',
        'DG': 'Diego Garcia',
        'DJ': 'Dschibuti',
        'DK': 'Dänemark',
        'DM': 'Dominica',
        'DO': 'Dominikanische Republik',
        'DZ': 'Algerien',
        'EA': 'Ceuta und Melilla',
        'EC': 'Ecuador',
        'EE': 'Estland',
        'EG': 'Ägypten',
        'EH': 'Westsahara',
        'ER': 'Eritrea',
        'ES': 'Spanien',
        'ET': 'Äthiopien',
        'FI': 'Finnland',
        'FJ': 'Fidschi',
        'FK': 'Falklandinseln',
        'FM': 'Mikronesien',
        'FO': 'Färöer',
        'FR': 'Frankreich',
        'GA': 'Gabun',
        'GB': 'Vereinigtes Königreich',
        'GD': 'Grenada',
        'GE': 'Georgien',
        'GF': 'Französisch-Guayana',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Grönland',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadeloupe',
        'GQ': 'Äquatorialguinea',
        'GR': 'Griechenland',
        'GS': 'Südgeorgien und die Südlichen Sandwichinseln',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'Sonderverwaltungsregion Hongkong',
        'HM': 'Heard und McDonaldinseln',
        'HN': 'Honduras',
        'HR': 'Kroatien',
        'HT': 'Haiti',
        'HU': 'Ungarn',
        'IC': 'Kanarische Inseln',
        'ID': 'Indonesien',
        'IE': 'Irland',
        'IL': 'Israel',
        'IM': 'Isle of Man',
        'IN': 'Indien',
        'IO': 'Britisches Territorium im Indischen Ozean',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Island',
        'IT': 'Italien',
        'JE': 'Jersey',
        'JM': 'Jamaika',
        'JO': 'Jordanien',
        'JP': 'Japan',
        'KE': 'Kenia',
        'KG': 'Kirgisistan',
        'KH': 'Kambodscha',
        'KI': 'Kiribati',
        'KM': 'Komoren',
        'KN': 'St. Kitts und Nevis',
        'KP': 'Nordkorea',
        'KR': 'Südkorea',
        'KW': 'Kuwait',
        'KY': 'Kaimaninseln',
        'KZ': 'Kasachstan',
        'LA': 'Laos',
        'LB': 'Libanon',
        'LC': 'St. Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Litauen',
        'LU': 'Luxemburg',
        'LV': 'Lettland',
        'LY': 'Libyen',
        'MA': 'Marokko',
        'MC': 'Monaco',
        'MD': 'Republik Moldau',
        'ME': 'Montenegro',
        'MF': 'St. Martin',
        'MG': 'Madagaskar',
        'MH': 'Marshallinseln',
        'MK': 'Nordmazedonien',
        'ML': 'Mali',
        'MM': 'Myanmar',
        'MN': 'Mongolei',
        'MO': 'Sonderverwaltungsregion Macau',
        'MP': 'Nördliche Marianen',
        'MQ': 'Martinique',
        'MR': 'Mauretanien',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Malediven',
        'MW': 'Malawi',
        'MX': 'Mexiko',
        'MY': 'Malaysia',
        'MZ': 'Mosambik',
        'NA': 'Namibia',
        'NC': 'Neukaledonien',
        'NE': 'Niger',
        'NF': 'Norfolkinsel',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Niederlande',
        'NO': 'Norwegen',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Neuseeland',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Peru',
        'PF': 'Französisch-Polynesien',
        'PG': 'Papua-Neuguinea',
        'PH': 'Philippinen',
        'PK': 'Pakistan',
        'PL': 'Polen',
        'PM': 'St. Pierre und Miquelon',
        'PN': 'Pitcairninseln',
        'PR': 'Puerto Rico',
        'PS': 'Palästinensische Autonomiegebiete',
        'PT': 'Portugal',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Katar',
        'RE': 'Réunion',
        'RO': 'Rumänien',
        'RS': 'Serbien',
        'RU': 'Russland',
        'RW': 'Ruanda',
        'SA': 'Saudi-Arabien',
        'SB': 'Salomonen',
        'SC': 'Seychellen',
        'SD': 'Sudan',
        'SE': 'Schweden',
        'SG': 'Singapur',
        'SH': 'St. Helena',
        'SI': 'Slowenien',
        'SJ': 'Spitzbergen und Jan Mayen',
        'SK': 'Slowakei',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Suriname',
        'SS': 'Südsudan',
        'ST': 'São Tomé und Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Syrien',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Turks- und Caicosinseln',
        'TD': 'Tschad',
        'TF': 'Französische Süd- und Antarktisgebiete',
        'TG': 'Togo',
        'TH': 'Thailand',
        'TJ': 'Tadschikistan',
        'TK': 'Tokelau',
        'TL': 'Timor-Leste',
        'TM': 'Turkmenistan',
        'TN': 'Tunesien',
        'TO': 'Tonga',
        'TR': 'Türkei',
        'TT': 'Trinidad und Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tansania',
        'UA': 'Ukraine',
        'UG': 'Uganda',
        'UM': 'Amerikanische Überseeinseln',
        'US': 'Vereinigte Staaten',
        'UY': 'Uruguay',
        'UZ': 'Usbekistan',
        'VA': 'Vatikanstadt',
        'VC': 'St. Vincent und die Grenadinen',
        'VE': 'Venezuela',
        'VG': 'Britische Jungferninseln',
        'VI': 'Amerikanische Jungferninseln',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis und Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Jemen',
        'YT': 'Mayotte',
        'ZA': 'Südafrika',
        'ZM': 'Sambia',
        'ZW': 'Simbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
