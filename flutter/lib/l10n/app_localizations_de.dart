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
  String get loading => 'Wird geladen';

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
  String get searchEmptyTitle => 'Nachrichten durchsuchen';

  @override
  String get searchEmptyBody => 'Gib ein Wort oder seinen Anfang ein. Nichts verlässt dieses Telefon.';

  @override
  String get searchNothingTitle => 'Nichts gefunden';

  @override
  String get searchNothingBody => 'Keine Nachricht enthält alle diese Wörter.';

  @override
  String get chatMessageHint => 'Nachricht';

  @override
  String get chatSend => 'Senden';

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
  String get chatThirdParty => 'Chat mit einer anderen App';

  @override
  String chatPartnerBanner(String partner) {
    return 'Diese Person benutzt $partner. Für das, was du sendest, gelten deren Datenschutzerklärung und Bedingungen.';
  }

  @override
  String get chatSafety => 'Sicherheitsnummer und Geräte';

  @override
  String get chatJumpToUnread => 'Zur ersten ungelesenen Nachricht';

  @override
  String get chatJumpToNewest => 'Zur neuesten Nachricht';

  @override
  String get chatUnreadLine => 'Ungelesene Nachrichten';

  @override
  String chatBlockTitle(String name) {
    return '$name blockieren?';
  }

  @override
  String get chatBlockBody => 'Ihr hört nichts mehr voneinander, in keiner App, in der die Nummer bekannt ist. Die Person erfährt nichts davon.';

  @override
  String get chatLoadingOlder => 'Ältere Nachrichten werden geladen';

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
  String get chatWarning => 'Von einem Gerät, das du nicht angenommen hast. Sieh es dir an, bevor du dem hier traust.';

  @override
  String get chatRetry => 'Noch einmal senden';

  @override
  String get chatInfo => 'Was damit geschah';

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
  String get reasonDatabaseDamaged => 'Sie wartete in einer Datei, die beschädigt wurde, und wurde vielleicht gesendet. Sende sie noch einmal, falls sie nicht ankam.';

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
  String get newChatTitle => 'Neuer Chat';

  @override
  String get newChatWhere => 'Welche App benutzt die Person?';

  @override
  String get newChatNoApps => 'Noch ist keine andere App erreichbar.';

  @override
  String get newChatSetUpBody => 'Chats mit anderen Apps sind noch nicht eingerichtet.';

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
  String get settingsApps => 'Apps, die dich erreichen dürfen';

  @override
  String get settingsAppsEmpty => 'In der Liste deines Heimatdienstes ist noch keine App.';

  @override
  String get settingsAppsExpired => 'Die Liste der Apps ist veraltet. Neue Chats warten, bis sie frisch ist.';

  @override
  String get settingsAppsRefresh => 'Liste der Apps aktualisieren';

  @override
  String get settingsAppOpen => 'Offen';

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
  String get settingsBlocked => 'Blockierte Leute';

  @override
  String get settingsPrivacy => 'Privatsphäre';

  @override
  String get settingsDiagnostics => 'Diagnose';

  @override
  String get settingsFailedTitle => 'Deine Einstellungen konnten nicht gelesen werden';

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
  String get safetyTitle => 'Sicherheitsnummer';

  @override
  String safetyExplained(String name) {
    return 'Vergleiche sie mit $name: nebeneinander, oder lest sie euch am Telefon vor. Sind sie gleich, ist niemand dazwischen.';
  }

  @override
  String get safetyMine => 'Dein Telefon';

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
  String get traceStored => 'Auf diesem Telefon gespeichert';

  @override
  String get traceWaiting => 'Wartet';

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
  String get diagnosticsCopied => 'Kopiert';

  @override
  String get diagnosticsCopy => 'Kopieren';

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
