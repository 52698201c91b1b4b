// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Italian (`it`).
class AppLocalizationsIt extends AppLocalizations {
  AppLocalizationsIt([String locale = 'it']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Accetta';

  @override
  String get actionAgain => 'Riprova';

  @override
  String get actionBack => 'Indietro';

  @override
  String get actionBlock => 'Blocca';

  @override
  String get actionCancel => 'Annulla';

  @override
  String get actionClose => 'Chiudi';

  @override
  String get actionContinue => 'Continua';

  @override
  String get actionCopy => 'Copia testo';

  @override
  String get actionDismiss => 'Non ora';

  @override
  String get actionDone => 'Fine';

  @override
  String get actionMore => 'Altro';

  @override
  String get actionOpenSettings => 'Apri impostazioni';

  @override
  String get actionRefuse => 'Rifiuta';

  @override
  String get actionReport => 'Segnala';

  @override
  String get actionSearch => 'Cerca';

  @override
  String get actionSetUp => 'Configura';

  @override
  String get actionSignInAgain => 'Accedi di nuovo';

  @override
  String get actionUndo => 'Annulla';

  @override
  String get loading => 'Caricamento';

  @override
  String get linkCopied => 'Copiato';

  @override
  String listAnd(String first, String last) {
    return '$first e $last';
  }

  @override
  String get openingTitle => 'Apertura delle tue chat';

  @override
  String get openingFailedTitle => 'Impossibile aprire le tue chat';

  @override
  String get openingRecover => 'Recupera ciò che è leggibile';

  @override
  String get openingRecoverExplained => 'Il file danneggiato resta com’è accanto a quello nuovo. Le persone a cui scrivi vedranno un nuovo numero di sicurezza.';

  @override
  String get openingRecovering => 'Recupero delle tue chat';

  @override
  String get openingAnew => 'Elimina e accedi di nuovo';

  @override
  String get openingAnewExplained => 'Se non serve, la chiave è andata persa, come dopo un ripristino o con il backup di un altro telefono. In quel caso nessuno può leggere le chat su questo telefono. Puoi eliminarle qui e accedere di nuovo.';

  @override
  String get openingAnewQuestion => 'Eliminare le chat da questo telefono?';

  @override
  String get openingAnewConsequence => 'Non si possono recuperare. Le persone a cui scrivi vedranno un nuovo numero di sicurezza.';

  @override
  String get recoveredTitle => 'Le tue chat sono state recuperate';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaggi salvati.',
      one: 'Un messaggio salvato.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chat salvate.',
      one: 'Una chat salvata.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaggi sono ancora da inviare. Partono da sé.',
      one: 'Un messaggio è ancora da inviare. Parte da sé.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Fino a $count messaggi e chat non si sono potuti leggere.',
      one: 'Un messaggio o una chat non si è potuto leggere.',
      zero: 'Per quanto se ne sa, non manca nulla.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Le persone a cui scrivi vedono un nuovo numero di sicurezza. Confrontalo di nuovo con chi l’avevi già confrontato.';

  @override
  String get recoveredAside => 'Il file danneggiato è stato conservato. Eliminalo quando non ti manca nulla.';

  @override
  String get recoveredDelete => 'Elimina il file danneggiato';

  @override
  String get recoveredDeleted => 'Il file danneggiato è stato eliminato.';

  @override
  String get welcomeTitle => 'Una sola app. Anche per chi ne usa un’altra.';

  @override
  String get welcomeBody => 'Con Causeway scrivi a persone che usano un’altra app di messaggistica, con crittografia end-to-end e con il numero che hai.';

  @override
  String get welcomePointEncrypted => 'Sempre con crittografia end-to-end. Non si invia in nessun altro modo.';

  @override
  String get welcomePointShared => 'Chi usa altre app viene a sapere il tuo numero di telefono, e nient’altro di te.';

  @override
  String get welcomePointYours => 'Disattivato finché non lo attivi. Scegli tu quali app possono raggiungerti.';

  @override
  String get welcomeStart => 'Inizia con il mio numero';

  @override
  String get numberTitle => 'Il tuo numero di telefono';

  @override
  String get numberBody => 'È da quello che ti riconoscono. Si scrive con il prefisso internazionale.';

  @override
  String get numberCountry => 'Paese';

  @override
  String get numberCountryOther => 'Altro paese: digita + e il suo prefisso';

  @override
  String get numberCountrySearch => 'Cerca un paese';

  @override
  String get numberCountryNone => 'Nessun paese con questo nome nell’elenco. Digita + e il prefisso nel numero.';

  @override
  String get numberCountriesInside => 'Spazio economico europeo';

  @override
  String get numberCountriesOutside => 'Altri paesi';

  @override
  String get numberField => 'Numero di telefono';

  @override
  String get numberEligibleTitle => 'Con questo numero sono possibili chat con altre app';

  @override
  String get numberEligibleBody => 'Appartiene allo Spazio economico europeo, dove la legge apre le app di messaggistica tra loro. Deciderai più avanti se usarle.';

  @override
  String get numberOutsideTitle => 'Con questo numero niente chat con altre app';

  @override
  String get numberOutsideBody => 'Sono per numeri dello Spazio economico europeo. Tutto il resto funziona. Conta il numero, non dove ti trovi.';

  @override
  String get eligibilityInEea => 'Il numero appartiene allo Spazio economico europeo.';

  @override
  String get eligibilityOutsideEea => 'Il numero appartiene a una zona fuori dallo Spazio economico europeo.';

  @override
  String get eligibilityNoRegion => 'Il numero non appartiene a nessun paese. Controlla le prime cifre.';

  @override
  String get eligibilityNotInternational => 'Scrivi il numero con + e il prefisso internazionale, ad esempio +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Questo non è un numero di telefono. Ha solo cifre, dopo un +.';

  @override
  String get eligibilityUnknownCountryCode => 'Nessun paese ha questo prefisso. Controlla le cifre dopo il +.';

  @override
  String get eligibilityTooShort => 'Il numero è troppo corto per il suo paese. Mancano delle cifre?';

  @override
  String get eligibilityTooLong => 'Il numero è troppo lungo per il suo paese. C’è una cifra di troppo?';

  @override
  String get eligibilityNotAssigned => 'Il suo paese non ha assegnato un numero così. Controlla le cifre.';

  @override
  String get eligibilityMore => 'Quali numeri contano';

  @override
  String get eligibilityTitle => 'Quali numeri contano';

  @override
  String get eligibilityNumber => 'Conta il numero, non dove ti trovi';

  @override
  String get eligibilityNumberBody => 'Il diritto europeo apre le app di messaggistica tra loro per chi ha un numero dello Spazio economico europeo. In viaggio non cambia nulla.';

  @override
  String get eligibilityBoth => 'Entrambi';

  @override
  String get eligibilityBothBody => 'Anche l’altra persona deve essere nello Spazio economico europeo. Dove ci si riconosce dal numero, conta quel numero; per gli altri garantisce la loro app.';

  @override
  String get eligibilityLeaving => 'Se il tuo numero cambia';

  @override
  String get eligibilityLeavingBody => 'Con un numero di un’altra zona, le tue chat con altre app restano su questo telefono e si possono leggere. Non si invia né si riceve nulla finché non hai di nuovo un numero di qui.';

  @override
  String get signInTitle => 'Accedi';

  @override
  String get signInBody => 'Il tuo servizio tiene il tuo account. Ti ha dato una password o un codice.';

  @override
  String signInAs(String number) {
    return 'Accesso con $number';
  }

  @override
  String get signInService => 'Il tuo servizio';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Password';

  @override
  String get signInSecretShow => 'Mostra la password';

  @override
  String get signInSecretHide => 'Nascondi la password';

  @override
  String get signInWithToken => 'Ho invece un codice di accesso';

  @override
  String get signInWithPassword => 'Ho invece una password';

  @override
  String get signInToken => 'Codice di accesso';

  @override
  String get signInButton => 'Accedi';

  @override
  String get signInStoring => 'Preparazione di questo telefono';

  @override
  String signInConnecting(String service) {
    return 'Connessione a $service';
  }

  @override
  String get signInMissingService => 'Scrivi il nome del tuo servizio, ad esempio home.example.';

  @override
  String get signInMissingSecret => 'Scrivi la password o il codice che ti ha dato il tuo servizio.';

  @override
  String signInSlow(String service) {
    return '$service non ha ancora risposto. Causeway continua a provare. Puoi aspettare, oppure andare avanti e ricontrollare più tardi.';
  }

  @override
  String get signInGoOn => 'Vai avanti senza aspettare';

  @override
  String get signInRefused => 'Il tuo servizio non conosce questo numero con questa password. Controlla entrambi.';

  @override
  String get signInBadAddress => 'Non esiste un servizio con questo nome. Controllalo.';

  @override
  String get signInStartOver => 'Ricomincia con un altro numero o servizio';

  @override
  String signInAgainBody(String service) {
    return '$service non accetta più la password o il codice di questo telefono. Le tue chat restano.';
  }

  @override
  String get removeAccount => 'Rimuovi l’account da questo telefono';

  @override
  String get removeAccountTitle => 'Rimuovere l’account ed eliminare tutte le chat?';

  @override
  String removeAccountBody(String service) {
    return 'Tutte le chat e i messaggi su questo telefono vengono eliminati. Non sono conservati altrove e non si possono riavere. Il tuo account presso $service resta; quando accedi di nuovo, gli altri vedono un nuovo numero di sicurezza.';
  }

  @override
  String get removeAccountYes => 'Elimina tutto';

  @override
  String get inboxTitle => 'Chat';

  @override
  String get inboxThirdPartyTitle => 'Chat con altre app';

  @override
  String get inboxArchiveTitle => 'Chat archiviate';

  @override
  String get inboxEmptyTitle => 'Ancora nessuna chat';

  @override
  String get inboxEmptyBody => 'Scrivi a qualcuno e la chat compare qui.';

  @override
  String get inboxEmptyUnreadTitle => 'Tutto letto';

  @override
  String get inboxEmptyUnreadBody => 'Non ci sono chat da leggere.';

  @override
  String get inboxEmptyArchiveTitle => 'Niente in archivio';

  @override
  String get inboxEmptyArchiveBody => 'Fai scorrere una chat di lato per metterla qui.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Nessuna chat su $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Scrivi a qualcuno lì e la chat compare qui.';

  @override
  String get inboxFailedTitle => 'Impossibile leggere le tue chat';

  @override
  String get inboxFilterAll => 'Tutte';

  @override
  String get inboxFilterUnread => 'Da leggere';

  @override
  String get inboxNewChat => 'Nuova chat';

  @override
  String get inboxSettings => 'Impostazioni';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count richieste',
      one: 'Una richiesta',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Ti hanno scritto persone che non conosci';

  @override
  String get inboxThirdPartyRow => 'Chat con altre app';

  @override
  String get inboxArchivedRow => 'Archiviate';

  @override
  String inboxDraft(String text) {
    return 'Bozza: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Tu: $text';
  }

  @override
  String get inboxNothingYet => 'Ancora niente di scritto';

  @override
  String get inboxPinned => 'In evidenza';

  @override
  String get inboxMuted => 'Silenziata';

  @override
  String get inboxMarkedUnread => 'Segnata come da leggere';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaggi non letti',
      one: 'Un messaggio non letto',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chat da leggere',
      one: 'una chat da leggere',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'su $partner';
  }

  @override
  String get inboxPin => 'Metti in evidenza';

  @override
  String get inboxUnpin => 'Togli dall’evidenza';

  @override
  String get inboxMute => 'Silenzia';

  @override
  String get inboxUnmute => 'Riattiva l’audio';

  @override
  String get inboxMuteHour => 'Per un’ora';

  @override
  String get inboxMuteDay => 'Per un giorno';

  @override
  String get inboxMuteAlways => 'Finché non la riattivo';

  @override
  String get inboxArchive => 'Archivia';

  @override
  String get inboxUnarchive => 'Togli dall’archivio';

  @override
  String inboxArchivedNow(String name) {
    return 'La chat con $name è nell’archivio.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'La chat con $name è fuori dall’archivio.';
  }

  @override
  String get inboxMarkRead => 'Segna come letta';

  @override
  String get inboxMarkUnread => 'Segna come da leggere';

  @override
  String get inboxYesterday => 'Ieri';

  @override
  String get inboxToday => 'Oggi';

  @override
  String get noticeTitle => 'Scrivi a persone su altre app';

  @override
  String noticeBody(String apps) {
    return 'Da qui ora puoi raggiungere $apps. È disattivato finché non lo configuri.';
  }

  @override
  String get bannerToken => 'Il tuo codice di accesso scade presto. Inseriscine uno nuovo, così i messaggi continuano ad arrivare.';

  @override
  String get bannerOffline => 'Non connesso. Quello che scrivi viene conservato e inviato più tardi.';

  @override
  String get bannerConnecting => 'Connessione…';

  @override
  String get bannerUntrusted => 'Questa rete non lascia che Causeway raggiunga il tuo servizio. Il Wi-Fi chiede prima di accedere?';

  @override
  String get bannerStorageFull => 'Il telefono è pieno. Libera spazio: fino ad allora i messaggi non si possono salvare.';

  @override
  String get bannerStorageDamaged => 'Il file con le tue chat è danneggiato. Chiudi Causeway e riaprilo per recuperarlo.';

  @override
  String get stopCredentialsRefused => 'Il tuo servizio ha rifiutato il numero o la password. Accedi di nuovo.';

  @override
  String get stopAccountDisabled => 'Il tuo servizio ha disattivato questo account. Chiedigli perché.';

  @override
  String get stopNoSafeLogin => 'Il tuo servizio non offre un modo sicuro di accedere. La password non è stata inviata. Segnalalo al tuo servizio.';

  @override
  String get stopUntrustedServer => 'Il server non può dimostrare di essere il tuo servizio. Non è stato inviato nulla. Prova un’altra rete.';

  @override
  String get stopReplaced => 'Un altro telefono ha effettuato l’accesso a questo account. Solo uno può essere attivo.';

  @override
  String get stopBadAddress => 'L’indirizzo del tuo servizio non è valido. Accedi di nuovo.';

  @override
  String get searchHint => 'Parole nei tuoi messaggi';

  @override
  String get searchClear => 'Cancella';

  @override
  String get searchEmptyTitle => 'Cerca nei tuoi messaggi';

  @override
  String get searchEmptyBody => 'Digita una parola, o il suo inizio. Niente lascia questo telefono.';

  @override
  String get searchNothingTitle => 'Nessun risultato';

  @override
  String get searchNothingBody => 'Nessun messaggio contiene tutte queste parole.';

  @override
  String searchMore(int count) {
    return 'Questi sono i $count più recenti. Aggiungi una parola per trovarne di più vecchi.';
  }

  @override
  String get chatMessageHint => 'Messaggio';

  @override
  String get chatSend => 'Invia';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % di ciò che sta in un messaggio';
  }

  @override
  String get chatEmptyTitle => 'Di’ ciao';

  @override
  String get chatEmptyNative => 'Qui i messaggi hanno la crittografia end-to-end.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name usa $partner. I messaggi hanno la crittografia end-to-end; per ciò che $partner riceve valgono le sue condizioni.';
  }

  @override
  String get chatFailedTitle => 'Impossibile leggere questa chat';

  @override
  String chatOn(String partner) {
    return 'su $partner';
  }

  @override
  String get chatNotConnected => 'Non connesso';

  @override
  String get chatThirdParty => 'Chat con un’altra app';

  @override
  String chatPartnerBanner(String partner) {
    return 'Questa persona usa $partner. Per ciò che invii valgono la sua informativa sulla privacy e le sue condizioni.';
  }

  @override
  String get chatSafety => 'Numero di sicurezza e dispositivi';

  @override
  String get chatJumpToNewest => 'Vai al messaggio più recente';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Vai al messaggio più recente, $count non letti',
      one: 'Vai al messaggio più recente, uno non letto',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaggi non letti',
      one: 'Un messaggio non letto',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Bloccare $name?';
  }

  @override
  String get chatBlockBody => 'Non vi sentirete più, in tutte le app in cui il suo numero è noto. La persona non ne viene informata.';

  @override
  String get chatLoadingMore => 'Caricamento di altri messaggi';

  @override
  String get chatMoreFailed => 'Impossibile leggere il resto. Riprova';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner non dice quando arrivano i messaggi. Oltre a «inviato» non si può sapere altro.';
  }

  @override
  String get chatYouWrote => 'Hai scritto';

  @override
  String chatTheyWrote(String name) {
    return '$name ha scritto';
  }

  @override
  String get chatYouSent => 'Hai inviato';

  @override
  String chatTheySent(String name) {
    return '$name ha inviato';
  }

  @override
  String get transferWaiting => 'In attesa';

  @override
  String get transferNetwork => 'In attesa della rete';

  @override
  String get transferWifi => 'In attesa del Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Preparazione $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Caricamento $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Download $percent %';
  }

  @override
  String get transferOffered => 'Non scaricato';

  @override
  String get transferGone => 'Non c’è più';

  @override
  String get transferFailed => 'Non si può aprire';

  @override
  String get transferRemoved => 'Rimosso da questo telefono';

  @override
  String get mediaDownload => 'Scarica';

  @override
  String mediaDownloadSize(String size) {
    return 'Scarica, $size';
  }

  @override
  String get mediaStop => 'Interrompi';

  @override
  String get mediaOpen => 'Apri';

  @override
  String get mediaPlay => 'Riproduci';

  @override
  String get mediaPause => 'Pausa';

  @override
  String mediaSpeed(String speed) {
    return 'Velocità: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Posizione';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position di $length';
  }

  @override
  String get mediaShare => 'Condividi';

  @override
  String get mediaSave => 'Salva tra le foto';

  @override
  String get mediaSaved => 'Salvato tra le tue foto.';

  @override
  String get mediaSaveRefused => 'Causeway non può aggiungere alle tue foto. Consentilo nelle impostazioni del telefono.';

  @override
  String get mediaSaveFailed => 'Impossibile salvare. Controlla se il telefono ha spazio.';

  @override
  String get mediaShareFailed => 'Il telefono non ha potuto mostrare dove può andare.';

  @override
  String get mediaPhotoFailed => 'Impossibile mostrare la foto';

  @override
  String get mediaVideoFailed => 'Impossibile riprodurre il video';

  @override
  String get mediaAskAgain => 'Chiedilo di nuovo';

  @override
  String mediaAskPhoto(String time) {
    return 'Mi rimandi la foto delle $time? Non riesco più a scaricarla.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Mi rimandi il messaggio vocale delle $time? Non riesco più a scaricarlo.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Mi rimandi il video delle $time? Non riesco più a scaricarlo.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Mi rimandi il file delle $time? Non riesco più a scaricarlo.';
  }

  @override
  String get fileWarnTitle => 'Aprire questo file?';

  @override
  String get fileWarnCanRun => 'Può essere eseguito come un programma e fare ciò che vuole su questo telefono. Aprilo solo se te lo aspettavi da questa persona.';

  @override
  String get fileWarnDisguised => 'È qualcosa di diverso da ciò che dice il nome. Aprilo solo se sai perché.';

  @override
  String get fileCanRun => 'Può essere eseguito come programma';

  @override
  String get fileDisguised => 'Non è ciò che dice il nome';

  @override
  String get chatWarning => 'Da un dispositivo che non hai accettato. Controllalo prima di fidarti.';

  @override
  String get chatRetry => 'Invia di nuovo';

  @override
  String get chatInfo => 'Che cosa gli è successo';

  @override
  String get chatDetails => 'Dettagli';

  @override
  String get detailsMuted => 'Silenziata';

  @override
  String detailsMutedUntil(String when) {
    return 'Silenziata fino a: $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Informazioni su $partner';
  }

  @override
  String get detailsAppBody => 'Che cosa sa fare, e le sue regole';

  @override
  String detailsUnblocked(String name) {
    return '$name può scriverti di nuovo, secondo le regole che hai impostato.';
  }

  @override
  String get exportAction => 'Esporta chat';

  @override
  String get exportTitle => 'Esportare questa chat?';

  @override
  String get exportBody => 'Tutti i suoi messaggi vengono scritti in un file, e scegli tu dove va. Foto, messaggi vocali, video e file vi sono nominati, non contenuti. Il file non è cifrato: chiunque lo abbia può leggerlo.';

  @override
  String get exportYes => 'Esporta';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messaggi esportati.',
      one: 'Un messaggio esportato.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Elimina chat';

  @override
  String deleteTitle(String name) {
    return 'Eliminare la chat con $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Tutti i suoi messaggi vengono eliminati per sempre da questo telefono, e ciò che non è ancora partito non parte. $name conserva ciò che ha ricevuto.';
  }

  @override
  String get deleteYes => 'Elimina';

  @override
  String get deleteDone => 'La chat è stata eliminata.';

  @override
  String get stateQueued => 'In attesa di invio';

  @override
  String get stateSending => 'Invio in corso';

  @override
  String get stateSent => 'Inviato';

  @override
  String get stateDelivered => 'Consegnato';

  @override
  String get stateRead => 'Letto';

  @override
  String get stateFailed => 'Non inviato';

  @override
  String get stateReceived => 'Ricevuto';

  @override
  String get stateUnreadable => 'Non si può mostrare';

  @override
  String get stateNotice => 'Avviso';

  @override
  String get reasonNoKeys => 'La sua app non ha ancora pubblicato chiavi. Si riprova da sé.';

  @override
  String get reasonUnreachable => 'Il suo servizio non è raggiungibile. Si riprova da sé.';

  @override
  String get reasonKeyChanged => 'Uno dei suoi dispositivi ora ha un’altra chiave. Confronta il numero di sicurezza, poi decidi.';

  @override
  String get reasonNoAcceptedDevice => 'Nessuno dei suoi dispositivi è accettato. Guarda i suoi dispositivi e accettane uno.';

  @override
  String get reasonRefused => 'Il suo servizio lo ha rifiutato. Controlla di chi si tratta, poi invialo di nuovo.';

  @override
  String get reasonNotForThisDevice => 'Non era cifrato per questo telefono. Chiedi di rimandarlo: i nuovi messaggi si possono leggere.';

  @override
  String get reasonNoSession => 'Impossibile decifrarlo. Il collegamento con il suo dispositivo viene rinnovato. Chiedi di rimandarlo.';

  @override
  String get reasonBadCiphertext => 'Impossibile decifrarlo: è stato modificato per strada. Il collegamento viene rinnovato. Chiedi di rimandarlo.';

  @override
  String get reasonUnknownPrekey => 'Era cifrato con una chiave già usata. Il collegamento viene rinnovato. Chiedi di rimandarlo.';

  @override
  String get reasonTooFarAhead => 'Troppi messaggi prima di questo non sono mai arrivati. Chiedi di rimandarlo.';

  @override
  String get reasonTooLate => 'È arrivato molto dopo messaggi scritti più tardi. Chiedi di rimandarlo.';

  @override
  String get reasonMalformed => 'È danneggiato. Chiedi di rimandarlo.';

  @override
  String get reasonUnencrypted => 'È arrivato senza crittografia ed è stato rifiutato. Chiedi di attivare la crittografia.';

  @override
  String get reasonUnknownKind => 'Causeway non può mostrare questo tipo di messaggio. Chiedi di scriverlo.';

  @override
  String get reasonOtherEncryption => 'È cifrato in un modo che Causeway non conosce. Chiedi di usare la versione più recente dell’app.';

  @override
  String get reasonWeakerEncryption => 'È cifrato in modo più debole di questa chat ed è stato rifiutato. Chiedi di usare la versione più recente dell’app.';

  @override
  String get reasonDatabaseDamaged => 'Aspettava in un file danneggiato e potrebbe essere stato inviato. Invialo di nuovo se non è arrivato.';

  @override
  String get reasonCancelled => 'Lo hai interrotto. Invialo di nuovo quando vuoi.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'È troppo grande: al massimo $size. Usane uno più piccolo.';
  }

  @override
  String get reasonMediaNotAuthentic => 'È stato modificato per strada e non viene mostrato. Chiedi di rimandarlo.';

  @override
  String get reasonMediaHost => 'Si trova su un server che la sua app non ha indicato. Causeway non prende nulla da lì. Chiedi di inviarlo in un altro modo.';

  @override
  String get reasonNoMediaService => 'Il tuo servizio non trasporta foto o file. Il testo si può inviare.';

  @override
  String get reasonMediaGone => 'Il suo servizio non lo ha più. Chiedi di rimandarlo.';

  @override
  String get reasonMediaMetered => 'In attesa del Wi-Fi. Puoi anche scaricarlo subito.';

  @override
  String get reasonNoSpace => 'Su questo telefono non c’è più spazio. Liberane un po’; poi va avanti da sé.';

  @override
  String get mediaProblemTooLate => 'La preparazione ha richiesto troppo tempo. Riprova, o usa un file più piccolo.';

  @override
  String get mediaProblemUnsupported => 'Causeway non può usare questo tipo di file. Salvalo prima in un altro formato.';

  @override
  String get mediaProblemDamaged => 'Il file è danneggiato. Un’altra copia potrebbe funzionare.';

  @override
  String get mediaProblemTooLarge => 'Il file è troppo grande. Usane uno più piccolo.';

  @override
  String get mediaProblemCodec => 'Questo telefono non è riuscito a elaborare il file. Riprova, o usa un altro file.';

  @override
  String get mediaProblemIo => 'Impossibile leggere il file. Controlla se c’è ancora.';

  @override
  String get mediaInTooLarge => 'È troppo grande per aprirlo in sicurezza. Chiedi qualcosa di più piccolo.';

  @override
  String get mediaInUnsupported => 'Causeway non può mostrare questo tipo di file. Chiedilo in un altro formato.';

  @override
  String get mediaInDamaged => 'Il file è danneggiato. Chiedi di rimandarlo.';

  @override
  String get mediaInTooLate => 'L’apertura ha richiesto troppo tempo. Riprova.';

  @override
  String get refusalBlocked => 'Hai bloccato questa persona.';

  @override
  String get refusalNotEligible => 'Le chat con altre app sono per numeri dello Spazio economico europeo. Quello che c’è qui si può leggere.';

  @override
  String get refusalNotYetInCountry => 'Le chat con altre app non sono ancora iniziate nel tuo paese. Causeway ti avviserà.';

  @override
  String get refusalSwitchedOff => 'Le chat con altre app sono disattivate. Quello che c’è qui si può leggere.';

  @override
  String get refusalNotAdmitted => 'Il tuo servizio non collabora con questa app. Quello che c’è qui si può leggere.';

  @override
  String get refusalPartnerNotOpen => 'Questa app è ancora in prova. Causeway ti avviserà quando sarà aperta.';

  @override
  String get refusalPartnerSuspended => 'Il tuo servizio ha sospeso per ora questa app. Quello che c’è qui si può leggere.';

  @override
  String get refusalPartnerWithdrawn => 'Questa app non partecipa più. Quello che c’è qui si può leggere.';

  @override
  String get refusalPartnerNotChosen => 'Non hai scelto questa app. Quello che c’è qui si può leggere.';

  @override
  String get refusalPeerNotEligible => 'Il suo numero non appartiene allo Spazio economico europeo.';

  @override
  String get refusalNumberNotAgreed => 'Su questa app non conoscono ancora il tuo nuovo numero.';

  @override
  String get refusalDirectoryExpired => 'L’elenco delle app è scaduto. Connettiti a Internet, poi riprova.';

  @override
  String get refusalRequestNotAccepted => 'Prima accetta la richiesta.';

  @override
  String get refusalRequestRefused => 'Hai rifiutato la sua richiesta. Per annullare, scrivi tu per primo.';

  @override
  String get refusalNobodyMayContact => 'Non lasci che gli sconosciuti ti scrivano.';

  @override
  String get refusalNotSupported => 'La sua app non può mostrare questo tipo di messaggio.';

  @override
  String get refusalMarkersOff => 'Non fai sapere a questa app che cosa hai letto.';

  @override
  String get nextSwitchOn => 'Attiva';

  @override
  String get nextChoose => 'Scegli l’app';

  @override
  String get nextShare => 'Condividi il mio nuovo numero';

  @override
  String get nextRefresh => 'Aggiorna l’elenco';

  @override
  String get nextDevices => 'Guarda i suoi dispositivi';

  @override
  String get noticeNewDeviceAccepted => 'L’altra persona usa un nuovo dispositivo.';

  @override
  String get noticeNewDevice => 'L’altra persona usa un nuovo dispositivo. Non riceve nulla finché non lo accetti.';

  @override
  String get noticeKeyChanged => 'Un dispositivo dell’altra persona ha un’altra chiave. Non si invia nulla finché non decidi.';

  @override
  String noticeNumberChanged(String number) {
    return 'Ora il suo numero è $number. Questa chat continua con quello.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Ora il suo numero è $number. Continua la chat con quel numero.';
  }

  @override
  String get contentReport => 'Una segnalazione al tuo servizio';

  @override
  String get contentPlaceholder => 'Un messaggio che non si può mostrare';

  @override
  String contentUnsupported(String kind) {
    return 'Ha inviato qualcosa che Causeway non sa ancora mostrare: $kind';
  }

  @override
  String get contentPhoto => 'Foto';

  @override
  String get contentPhotoMoving => 'Immagine animata';

  @override
  String get contentVoice => 'Messaggio vocale';

  @override
  String get contentVideo => 'Video';

  @override
  String get contentFile => 'File';

  @override
  String contentFileNamed(String name) {
    return 'File: $name';
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
        'call': 'una chiamata',
        'sticker': 'un adesivo',
        'reaction': 'una reazione',
        'deletion': 'un messaggio ritirato',
        'timer': 'un timer per messaggi effimeri',
        'location': 'un luogo',
        'group': 'un invito a un gruppo',
        'other': 'qualcosa di nuovo',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Non ha funzionato';

  @override
  String get errorBadNumber => 'Questo non è un numero di telefono con prefisso internazionale, ad esempio +34 600 111 222.';

  @override
  String get errorBadAddress => 'Non c’è nessuno a cui scrivere così. Controlla ciò che hai digitato.';

  @override
  String get errorNotFound => 'Non c’è più.';

  @override
  String get errorEmpty => 'Non c’è nulla da inviare.';

  @override
  String errorTooLarge(int percent) {
    return 'Il testo è troppo lungo per un solo messaggio: $percent % di quanto è possibile. Invialo in più parti.';
  }

  @override
  String get errorBadReport => 'Una segnalazione ha al massimo cinque messaggi e una breve nota.';

  @override
  String get errorNoAbuseDesk => 'Il tuo servizio non accetta segnalazioni. Scrivi all’ufficio dell’altra app.';

  @override
  String get errorNotAllowed => 'Questo non si può scegliere qui.';

  @override
  String get errorTooManyPinned => 'Non si possono mettere in evidenza altre chat. Prima togline una.';

  @override
  String errorSignIn(String why) {
    return 'Impossibile accedere all’account con il nuovo numero. $why';
  }

  @override
  String get errorSignInRefused => 'Il tuo servizio non conosce il nuovo numero con questa password. Controlla entrambi.';

  @override
  String get errorNumberChanging => 'Il tuo numero è in fase di cambio. Aspetta che sia finito.';

  @override
  String get errorFile => 'Impossibile scrivere il file. Scegli un altro posto.';

  @override
  String get errorStopped => 'È stato interrotto.';

  @override
  String get errorNothingChosen => 'Scegli almeno un’app.';

  @override
  String get errorNotDone => 'Prima completa la configurazione.';

  @override
  String get errorNotOffered => 'Questa app non si può più scegliere.';

  @override
  String get errorConfirmSharing => 'Le persone a cui scrivi su questa app vengono a sapere il tuo numero. Prima acconsenti.';

  @override
  String get errorOnboarding => 'Nel frattempo è cambiato qualcosa. Riguarda questo passaggio.';

  @override
  String get errorKeyChanged => 'Ora il dispositivo ha un’altra chiave. Riguardala, poi decidi.';

  @override
  String get errorInUse => 'Le tue chat sono aperte in un altro processo. Chiudi Causeway lì, poi riprova.';

  @override
  String get errorNoAccount => 'Su questo telefono non c’è un account. Accedi.';

  @override
  String get errorAccountExists => 'Su questo telefono c’è già un account.';

  @override
  String get errorDamaged => 'Il file con le tue chat è danneggiato. Non è stato modificato nulla. Ciò che è leggibile si può recuperare.';

  @override
  String get errorAccountLost => 'L’account non si può leggere dal file danneggiato. Accedi di nuovo per recuperare le tue chat.';

  @override
  String get errorReadOnly => 'Nel posto in cui sono le tue chat non si può scrivere. Riavvia il telefono, poi riprova.';

  @override
  String get errorWrongKey => 'La chiave su questo telefono non apre le tue chat. Sblocca una volta il telefono, poi riprova.';

  @override
  String get errorNewerVersion => 'Le tue chat sono state scritte da un Causeway più recente. Aggiorna l’app.';

  @override
  String get errorUnreachable => 'Il tuo servizio non ha risposto. Controlla la connessione, poi riprova.';

  @override
  String get errorDiskFull => 'Il telefono è pieno. Libera spazio, poi riprova.';

  @override
  String get errorInternal => 'Qualcosa è andato storto in Causeway. Riprova; se resta, inviaci la diagnostica.';

  @override
  String errorCode(String code) {
    return 'Codice: $code';
  }

  @override
  String get requestsTitle => 'Richieste';

  @override
  String get requestsEmptyTitle => 'Nessuna richiesta';

  @override
  String get requestsEmptyBody => 'Quando ti scrive qualcuno che non conosci, aspetta qui finché non decidi.';

  @override
  String get requestsFailedTitle => 'Impossibile leggere le tue richieste';

  @override
  String get requestTitle => 'Richiesta';

  @override
  String get requestGoneTitle => 'Questa richiesta non c’è più';

  @override
  String get requestExplained => 'Non sa che lo hai visto. Non le arriva nulla finché non accetti.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Altri $count messaggi non sono stati conservati.',
      one: 'Un altro messaggio non è stato conservato.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Che cosa ha scritto';

  @override
  String get requestRefuseTitle => 'Rifiutare questa richiesta?';

  @override
  String get requestRefuseBody => 'Ciò che ha scritto viene eliminato e non si farà più sentire. Non ne viene informata.';

  @override
  String reportTitle(String name) {
    return 'Segnala $name';
  }

  @override
  String reportExplained(String name) {
    return 'Il tuo servizio legge ciò che scegli qui, e nient’altro. $name non ne sa nulla.';
  }

  @override
  String get reportWhy => 'Perché lo segnali?';

  @override
  String get reportSpam => 'Spam, pubblicità o frode';

  @override
  String get reportAbuse => 'Minacce, molestie o altri danni';

  @override
  String get reportMessages => 'Messaggi da allegare';

  @override
  String get reportMessagesBody => 'Al massimo cinque. Nessuno viene inviato se non lo scegli.';

  @override
  String get reportRemark => 'Con parole tue (facoltativo)';

  @override
  String reportAlsoBlock(String name) {
    return 'Blocca anche $name';
  }

  @override
  String get reportPreview => 'Vedi che cosa viene inviato';

  @override
  String get reportPreviewBody => 'Questo è tutto ciò che legge il tuo servizio.';

  @override
  String get reportSend => 'Invia la segnalazione';

  @override
  String get reportSent => 'La segnalazione è in viaggio.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner ha un proprio ufficio: $address';
  }

  @override
  String get reportAbout => 'Di chi si tratta';

  @override
  String get reportYourWords => 'Le tue parole';

  @override
  String get reportNoMessages => 'Nessuno';

  @override
  String get reportExactly => 'Alla lettera';

  @override
  String get reportsTitle => 'Segnalazioni';

  @override
  String get reportsEmptyTitle => 'Nessuna segnalazione';

  @override
  String get reportsEmptyBody => 'Puoi segnalare qualcuno dalla sua chat o richiesta. Ciò che hai inviato e le risposte si trovano qui.';

  @override
  String get reportsFailedTitle => 'Impossibile leggere le tue segnalazioni';

  @override
  String get reportsSent => 'Hai segnalato qualcuno';

  @override
  String get reportsAnswer => 'Il tuo servizio ha risposto';

  @override
  String get reportsMore => 'Mostra le più vecchie';

  @override
  String get newChatTitle => 'Nuova chat';

  @override
  String get newChatWhere => 'Dov’è questa persona?';

  @override
  String get newChatSameService => 'Il tuo stesso servizio, per numero di telefono';

  @override
  String get newChatOff => 'Le chat con altre app sono disattivate';

  @override
  String get newChatOffBody => 'Attivale per scrivere a persone su altre app.';

  @override
  String get newChatOwn => 'Questo è il tuo numero.';

  @override
  String get newChatNoApps => 'Ancora nessun’altra app è raggiungibile.';

  @override
  String get newChatSetUpBody => 'Il diritto europeo permette di scriversi tra app di messaggistica diverse. È disattivato finché non lo configuri.';

  @override
  String newChatIdentifier(String partner) {
    return 'Chi su $partner?';
  }

  @override
  String get newChatByEmail => 'indirizzo e-mail';

  @override
  String get newChatByPhone => 'numero di telefono';

  @override
  String get newChatByName => 'nome utente';

  @override
  String newChatOr(String first, String second) {
    return '$first o $second';
  }

  @override
  String get newChatFindButton => 'Continua';

  @override
  String newChatSearching(String partner) {
    return 'Ricerca su $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner non conosce nessuno come $identifier, o non lo dice. Controlla lettera per lettera.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nessuno su $service ha il numero $number. Controlla cifra per cifra.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner ora non è raggiungibile. Riprova più tardi.';
  }

  @override
  String get identifierEmpty => 'Digita con che cosa è conosciuta la persona su questa app.';

  @override
  String get identifierTooLong => 'È troppo lungo.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Su $partner ci si riconosce da: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Questo non è un indirizzo e-mail completo.';

  @override
  String get identifierBadPhone => 'Questo non è un numero di telefono con prefisso internazionale, ad esempio +49 151 12345678.';

  @override
  String get identifierBadName => 'Lì questo non può essere un nome utente. Controlla lettera per lettera.';

  @override
  String shareTitle(String partner) {
    return '$partner verrà a sapere il tuo numero';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Le persone a cui scrivi su $partner vedono il tuo numero di telefono, $number. Viene chiesto una volta per ogni app.';
  }

  @override
  String shareYes(String name) {
    return 'Che cosa riceve $name';
  }

  @override
  String get shareNo => 'Che cosa non riceve';

  @override
  String get shareNumber => 'Il tuo numero di telefono';

  @override
  String get shareMessages => 'I messaggi che le invii';

  @override
  String get shareName => 'Il tuo nome e la tua foto';

  @override
  String get sharePresence => 'Se sei online';

  @override
  String get shareAddress => 'Dove sei e l’indirizzo del tuo telefono in rete';

  @override
  String get shareAgree => 'Accetta e scrivi';

  @override
  String onboardingStep(int step, int steps) {
    return 'Passaggio $step di $steps';
  }

  @override
  String get onboardingStartTitle => 'Scrivi a persone su altre app';

  @override
  String get onboardingStartBody => 'Il diritto europeo permette di scriversi tra app di messaggistica diverse. Scegli tu se farlo, e con quali app. Puoi smettere quando vuoi.';

  @override
  String get onboardingStartButton => 'Inizia';

  @override
  String get onboardingClosedTitle => 'Non con questo numero';

  @override
  String get onboardingNotYetTitle => 'Non ancora';

  @override
  String get onboardingExplanationTitle => 'Che cosa è diverso';

  @override
  String get onboardingExplanationBody => 'Anche qui i messaggi hanno la crittografia end-to-end. Alcune cose sono diverse dalle chat che conosci.';

  @override
  String get pointOtherPolicy => 'L’altra app ha le proprie regole';

  @override
  String get pointOtherPolicyBody => 'Ciò che invii viene conservato dall’altra app, secondo la sua informativa sulla privacy e le sue condizioni.';

  @override
  String get pointNumberIsShared => 'Il tuo numero di telefono viene condiviso';

  @override
  String get pointNumberIsSharedBody => 'Lo vengono a sapere le persone a cui scrivi. Nessun altro.';

  @override
  String get pointNameAndPictureAreNot => 'Il tuo nome e la tua foto no';

  @override
  String get pointNameAndPictureAreNotBody => 'E nemmeno se sei online.';

  @override
  String get pointNoGroups => 'Due persone, niente gruppi';

  @override
  String get pointNoGroupsBody => 'Una chat siete tu e un’altra persona.';

  @override
  String get pointNoCalls => 'Niente chiamate';

  @override
  String get pointNoCallsBody => 'Chiama nell’app che avete entrambi.';

  @override
  String get pointNoStickersStatusTimers => 'Niente adesivi, stati o messaggi effimeri';

  @override
  String get pointNoStickersStatusTimersBody => 'Non passano da un’app all’altra.';

  @override
  String get pointBlocksAreOfPeople => 'Il blocco riguarda una persona';

  @override
  String get pointBlocksAreOfPeopleBody => 'Chi è bloccato lo è in tutte le app in cui il suo numero è noto.';

  @override
  String get onboardingUnderstood => 'Ho capito';

  @override
  String get onboardingAppsTitle => 'Quali app possono raggiungerti?';

  @override
  String get onboardingAppsBody => 'Le persone sulle app che scegli possono scriverti. Il loro primo messaggio aspetta come richiesta. Puoi cambiarlo più avanti.';

  @override
  String get onboardingAppsNone => 'Ancora nessuna app da scegliere. Causeway ti avviserà quando ce ne sarà una.';

  @override
  String get onboardingInboxTitle => 'Dove vuoi queste chat?';

  @override
  String get onboardingInboxBody => 'Puoi cambiarlo più avanti. Non si sposta nulla.';

  @override
  String get onboardingFinish => 'Attiva';

  @override
  String get onboardingDoneTitle => 'Le chat con altre app sono attive';

  @override
  String onboardingDoneBody(String apps) {
    return 'Puoi scrivere a persone su $apps, e loro a te.';
  }

  @override
  String get onboardingDoneButton => 'Scrivi a qualcuno';

  @override
  String get onboardingLaterBody => 'Puoi riprendere qui quando vuoi. Ancora nulla è attivo.';

  @override
  String get onboardingQuit => 'Interrompi e dimentica le mie scelte';

  @override
  String get layoutCombined => 'Tra tutte le chat';

  @override
  String get layoutCombinedBody => 'Un solo elenco. Un simbolo mostra su quale app è una chat.';

  @override
  String get layoutSeparate => 'In una cartella a parte';

  @override
  String get layoutSeparateBody => 'Una riga del tuo elenco le apre.';

  @override
  String get aboutTitle => 'Informazioni su Causeway';

  @override
  String aboutVersion(String version) {
    return 'Versione $version';
  }

  @override
  String get aboutFree => 'Causeway è software libero, con licenza AGPL-3.0. Chiunque può leggere come funziona.';

  @override
  String get aboutLicences => 'Licenze dei suoi componenti';

  @override
  String get aboutTranslation => 'I testi in questa lingua sono stati fatti da una macchina. Nessun madrelingua li ha ancora letti.';

  @override
  String newAppTitle(String partner) {
    return 'Ora si può raggiungere $partner';
  }

  @override
  String get newAppBody => 'Puoi scrivere alle persone lì, e loro a te, appena lo scegli.';

  @override
  String get newAppLook => 'Guarda che cosa sa fare';

  @override
  String get aboutSource => 'Codice sorgente';

  @override
  String get aboutSourceAsk => 'Chi ti ha dato questa app ti dà anche il suo codice sorgente. Chiediglielo.';

  @override
  String get aboutPrivacy => 'Che ne è dei tuoi dati';

  @override
  String get aboutPrivacyChats => 'Quello che scrivi è cifrato da telefono a telefono. Le tue chat sono su questo telefono, cifrate, e in nessun backup.';

  @override
  String get aboutPrivacyService => 'Il tuo servizio e le altre app vedono chi scrive a chi e quando. Non vedono che cosa.';

  @override
  String get aboutPrivacyNothing => 'Causeway non conta nulla, non mostra pubblicità e non invia nulla a chi l’ha fatta.';

  @override
  String suspendedTitle(String partner) {
    return '$partner per ora non è raggiungibile';
  }

  @override
  String get suspendedBody => 'Il tuo servizio ha sospeso questa app. Non si invia e non arriva nulla. Le chat restano su questo telefono: si possono leggere, esportare ed eliminare.';

  @override
  String get suspendedNext => 'Non devi fare nulla. Quando sarà di nuovo ammessa, le chat continueranno da sole.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner non partecipa più';
  }

  @override
  String get withdrawnBody => 'Non si invia e non arriva nulla. Le chat restano su questo telefono: si possono leggere, esportare ed eliminare.';

  @override
  String get withdrawnNext => 'Per raggiungere queste persone, chiedi loro un altro modo.';

  @override
  String get nextPartner => 'Che cosa significa';

  @override
  String get settingsTitle => 'Impostazioni';

  @override
  String get settingsAccount => 'Account';

  @override
  String get settingsThirdParty => 'Chat con altre app';

  @override
  String get settingsThirdPartyOn => 'Attive';

  @override
  String get settingsThirdPartyOff => 'Disattivate';

  @override
  String get settingsThirdPartySetUp => 'Non configurate';

  @override
  String get settingsThirdPartyContinue => 'Continua la configurazione';

  @override
  String get settingsThirdPartySwitch => 'Chat con altre app';

  @override
  String get settingsThirdPartySwitchBody => 'Se le disattivi, queste chat restano e si possono leggere. Non si invia né si riceve nulla.';

  @override
  String get policyConfirmed => 'Il tuo servizio tiene fuori tutti gli altri, anche mentre questo telefono è spento.';

  @override
  String get policyPending => 'Il tuo servizio non ha ancora confermato l’ultima modifica. Lo saprà appena sarà raggiungibile.';

  @override
  String get policyPhoneOnly => 'Il tuo servizio non tiene fuori nessuno. Lo fa questo telefono.';

  @override
  String get settingsApps => 'Altre app';

  @override
  String get settingsAppsEmpty => 'Nell’elenco del tuo servizio non c’è ancora nessuna app.';

  @override
  String get settingsAppsExpired => 'L’elenco delle app è scaduto. Le nuove chat aspettano che sia aggiornato.';

  @override
  String get settingsAppsRefresh => 'Aggiorna l’elenco delle app';

  @override
  String get settingsAppOpen => 'Aperta';

  @override
  String get settingsAppOn => 'Può raggiungerti';

  @override
  String get settingsAppOff => 'Disattivata';

  @override
  String get settingsAppReadOnly => 'Si può solo leggere';

  @override
  String partnerReach(String partner) {
    return 'Chat con $partner';
  }

  @override
  String get partnerReachBody => 'Se le disattivi, queste chat restano e si possono leggere. Nessuno lì può scriverti.';

  @override
  String get partnerChats => 'Che cosa permettono le sue chat';

  @override
  String get partnerIdentifiers => 'Lì ci si trova per';

  @override
  String get partnerTakes => 'La sua app accetta';

  @override
  String get partnerArrival => 'Arrivo dei messaggi';

  @override
  String get partnerReceipts => 'Viene comunicato';

  @override
  String get partnerNoReceipts => 'Non viene comunicato. Oltre a «inviato» non si può sapere altro.';

  @override
  String get partnerRules => 'Di chi sono le regole lì';

  @override
  String get partnerPrivacy => 'Informativa sulla privacy';

  @override
  String get partnerTerms => 'Condizioni';

  @override
  String partnerLink(String page, String partner) {
    return '$page di $partner';
  }

  @override
  String get partnerAbuse => 'Il suo ufficio per gli abusi';

  @override
  String get partnerGoneTitle => 'Questa app non è più nell’elenco';

  @override
  String get partnerGoneBody => 'Le chat che hai con le persone lì si possono ancora leggere.';

  @override
  String get kindText => 'Testo';

  @override
  String get kindPhoto => 'foto';

  @override
  String get kindVoice => 'messaggi vocali';

  @override
  String get kindVideo => 'video';

  @override
  String get kindFile => 'file';

  @override
  String get kindReply => 'risposte';

  @override
  String get kindReaction => 'reazioni';

  @override
  String get settingsAppTesting => 'In prova, non ancora aperta';

  @override
  String get settingsAppSuspended => 'Sospesa dal tuo servizio';

  @override
  String get settingsAppWithdrawn => 'Non partecipa più';

  @override
  String get settingsAppNotHere => 'Non ancora aperta nel tuo paese';

  @override
  String settingsAppMarkers(String partner) {
    return 'Fai sapere a $partner che cosa ho letto';
  }

  @override
  String get settingsAppMarkersBody => 'Lì vedono quando leggi i messaggi.';

  @override
  String settingsAppMuted(String partner) {
    return 'Nessun suono da $partner';
  }

  @override
  String get settingsAppMutedBody => 'I messaggi da lì arrivano in silenzio.';

  @override
  String get settingsInbox => 'Posto delle chat con altre app';

  @override
  String get settingsWho => 'Chi può scrivermi per primo';

  @override
  String get settingsWhoBody => 'Riguarda le persone su altre app. Le chat che hai continuano.';

  @override
  String get settingsWhoNobody => 'Nessuno';

  @override
  String get settingsWhoNobodyBody => 'Continuano solo le chat che hai.';

  @override
  String get settingsWhoWrittenTo => 'Persone a cui ho scritto';

  @override
  String get settingsWhoWrittenToBody => 'Chi è stato contattato prima da te.';

  @override
  String get settingsWhoContacts => 'I miei contatti';

  @override
  String get settingsWhoContactsBody => 'Le loro chat si aprono senza richiesta.';

  @override
  String get settingsWhoEverybody => 'Tutti';

  @override
  String get settingsWhoEverybodyBody => 'I contatti direttamente. Gli altri con una richiesta su cui decidi tu.';

  @override
  String get contactsTitle => 'Contatti';

  @override
  String get contactsTake => 'Usa i contatti del telefono';

  @override
  String get contactsBody => 'Chi vi ha un numero non è uno sconosciuto, e compare con il nome che gli dai tu. Restano su questo telefono.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count numeri noti',
      one: 'Un numero noto',
      zero: 'Nessun numero trovato',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Questo telefono non lascia che Causeway legga i contatti. Consentilo nelle impostazioni del telefono, poi riprova.';

  @override
  String get settingsNotifications => 'Notifiche';

  @override
  String get settingsNotifyText => 'Mostra il testo sulla schermata di blocco';

  @override
  String get settingsNotifyTextBody => 'Altrimenti solo chi ha scritto.';

  @override
  String get settingsNotifyRequests => 'Avvisami delle richieste';

  @override
  String get settingsNotifyRequestsBody => 'Non fanno mai rumore.';

  @override
  String get notifyNative => 'Messaggi del tuo servizio';

  @override
  String get notifyThirdParty => 'Messaggi da altre app';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nuovi messaggi',
      one: 'Nuovo messaggio',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Rispondi';

  @override
  String get notifyAskTitle => 'Avvisi per i nuovi messaggi';

  @override
  String get notifyAskBody => 'Causeway ti avvisa quando qualcuno scrive. La schermata di blocco mostra chi ha scritto, ma nessuna parola, a meno che tu non scelga altro.';

  @override
  String get notifyAskYes => 'Consenti le notifiche';

  @override
  String get notifyDenied => 'Questo telefono non mostra le notifiche di Causeway. Consentile nelle impostazioni del telefono.';

  @override
  String get notifyMuted => 'Chat silenziate';

  @override
  String get notifyMutedNone => 'Nessuna chat è silenziata. Tieni premuta una chat nell’elenco per silenziarla.';

  @override
  String get notifyPhone => 'Suoni e altro, nelle impostazioni del telefono';

  @override
  String get notifyProblems => 'Messaggi non inviati';

  @override
  String get notifyKept => 'Resta nella chat come bozza.';

  @override
  String get settingsBlocked => 'Persone bloccate';

  @override
  String get settingsPrivacy => 'Privacy';

  @override
  String get settingsPhone => 'Questo telefono';

  @override
  String get settingsDiagnostics => 'Diagnostica';

  @override
  String get settingsFailedTitle => 'Impossibile leggere le tue impostazioni';

  @override
  String get changeTitle => 'Cambia numero';

  @override
  String get changeUnderWay => 'Cambio in corso';

  @override
  String get changeBody => 'Per quando hai un nuovo numero di telefono. Ecco che cosa succede.';

  @override
  String get changePointStays => 'Le tue chat restano';

  @override
  String get changePointStaysBody => 'Anche le impostazioni, i blocchi e il numero di sicurezza.';

  @override
  String changePointTold(String service) {
    return 'Le persone su $service vengono avvisate';
  }

  @override
  String get changePointToldBody => 'Quelle con cui hai una chat vengono a sapere il nuovo numero.';

  @override
  String get changePointWait => 'Le persone su altre app no';

  @override
  String get changePointWaitBody => 'Le chat con loro aspettano che tu acconsenta, app per app, a farglielo sapere. Poi forse dovranno accettarti di nuovo.';

  @override
  String get changePointOutside => 'Con un numero di un’altra zona';

  @override
  String get changePointOutsideBody => 'Le chat con altre app si possono solo leggere, finché il tuo numero non appartiene di nuovo allo Spazio economico europeo.';

  @override
  String get changePointAccount => 'Ti serve un account per il nuovo numero';

  @override
  String changePointAccountBody(String service) {
    return 'Te lo dà $service, con una password o un codice. L’account del vecchio numero viene chiuso.';
  }

  @override
  String get changeNewNumber => 'Nuovo numero';

  @override
  String changeNewNumberBody(String service) {
    return 'Con la password o il codice che $service ti ha dato per quel numero.';
  }

  @override
  String get changeGoOnTitle => 'Le chat con altre app possono continuare con questo numero';

  @override
  String get changeGoOnBody => 'Appena acconsenti, app per app, a farlo sapere lì.';

  @override
  String changeConfirmTitle(String number) {
    return 'Passare a $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'L’account di $number viene chiuso. Da qui non si può riaprire.';
  }

  @override
  String get changeWorkingTitle => 'Il tuo numero viene cambiato';

  @override
  String get changeWorkingBody => 'Puoi lasciare questa pagina. Va avanti da sé quando c’è una connessione.';

  @override
  String get changeSigningIn => 'Accesso con il nuovo numero';

  @override
  String get changeLeaving => 'Completamento di ciò che era iniziato con il vecchio numero';

  @override
  String get changeClosing => 'Chiusura dell’account del vecchio numero';

  @override
  String get changeDone => 'Fatto';

  @override
  String get changeLeave => 'Lascia questa pagina';

  @override
  String changeDoneTitle(String number) {
    return 'Ora il tuo numero è $number';
  }

  @override
  String get changeDoneBody => 'Le tue chat sono dov’erano.';

  @override
  String get changeOldTitle => 'Il tuo vecchio numero';

  @override
  String get changeOldOpenTitle => 'Il tuo vecchio numero è ancora aperto';

  @override
  String changeOldClosed(String number) {
    return 'L’account di $number è chiuso. Chi gli scrive viene a sapere che non esiste.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Il tuo servizio non ha chiuso l’account di $number. Chiediglielo: ciò che si invia lì, tu non lo vedi.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Non si sa ancora se l’account di $number è chiuso.';
  }

  @override
  String get changeThirdPartyClosed => 'Le chat con altre app si possono solo leggere';

  @override
  String get changeTellTitle => 'Chi può sapere il nuovo numero?';

  @override
  String get changeTellBody => 'Le chat con le persone su queste app aspettano che tu lo faccia sapere.';

  @override
  String get changeTell => 'Condividi';

  @override
  String changeTellTo(String partner) {
    return 'Condividi il mio nuovo numero con $partner';
  }

  @override
  String get warningBadlySigned => 'Il nuovo elenco delle app non è firmato dal tuo servizio. Viene usato l’ultimo valido.';

  @override
  String get warningRolledBack => 'Il tuo servizio ha dato un vecchio elenco delle app. Viene usato l’ultimo valido.';

  @override
  String get warningMalformed => 'Il nuovo elenco delle app è illeggibile. Viene usato l’ultimo valido.';

  @override
  String get warningNewerForm => 'Il nuovo elenco delle app richiede un Causeway più recente. Aggiorna l’app.';

  @override
  String get warningFromTheFuture => 'Il nuovo elenco delle app viene dal futuro. Controlla l’orologio del telefono.';

  @override
  String get warningTooLarge => 'Il nuovo elenco delle app è troppo grande. Viene usato l’ultimo valido.';

  @override
  String get warningKeyReplacement => 'Una chiave che firma l’elenco delle app viene sostituita. Non devi fare nulla.';

  @override
  String get blockedTitle => 'Persone bloccate';

  @override
  String get blockedEmptyTitle => 'Nessuno è bloccato';

  @override
  String get blockedEmptyBody => 'Puoi bloccare qualcuno dalla sua chat o richiesta. Non ne viene informato.';

  @override
  String get blockedFailedTitle => 'Impossibile leggere l’elenco';

  @override
  String blockedSince(String date) {
    return 'Dal $date';
  }

  @override
  String get blockedUnblock => 'Sblocca';

  @override
  String blockedUnblockTitle(String name) {
    return 'Sbloccare $name?';
  }

  @override
  String get blockedUnblockBody => 'Può scriverti di nuovo, secondo le regole che hai impostato.';

  @override
  String get blockedAdd => 'Blocca un numero';

  @override
  String get blockedAddBody => 'Chi ha questo numero è bloccato in tutte le app in cui è noto.';

  @override
  String get tourAction => 'Che cos’è un numero di sicurezza?';

  @override
  String get tourKeyTitle => 'Ogni dispositivo ha una chiave';

  @override
  String get tourKeyBody => 'I messaggi sono cifrati per i dispositivi dell’altra persona. Un numero di sicurezza è la chiave di un dispositivo, scritta in modo che si possa confrontare.';

  @override
  String get tourCompareTitle => 'Il confronto mostra che nessuno è in mezzo';

  @override
  String get tourCompareBody => 'Fallo una volta, meglio quando vi incontrate. Il numero è uguale sui due telefoni? Allora nessun altro può leggere ciò che scrivi.';

  @override
  String get tourChangeTitle => 'Se cambia, lo saprai';

  @override
  String get tourChangeBody => 'Un nuovo telefono ha un nuovo numero. Dopo il confronto, a un nuovo dispositivo non arriva nulla prima che tu lo accetti.';

  @override
  String get scanAction => 'Scansiona il suo codice';

  @override
  String get scanHint => 'Inquadra il codice del numero di sicurezza sul suo telefono.';

  @override
  String scanSame(String name) {
    return 'È uguale. Questo dispositivo di $name ora vale come confrontato.';
  }

  @override
  String get scanDifferent => 'La chiave è un’altra. Non fidarti di questo dispositivo prima di sapere perché.';

  @override
  String scanNotNamed(String name) {
    return 'Il codice è di $name, ma non nomina nessuno di questi dispositivi.';
  }

  @override
  String get scanOtherAccount => 'Questo è il codice di un altro account.';

  @override
  String get scanNoCode => 'Questo non è il codice di un numero di sicurezza.';

  @override
  String get scanAgain => 'Scansiona di nuovo';

  @override
  String get scanNoCamera => 'La fotocamera ora non è disponibile. Forse la usa un’altra app.';

  @override
  String get scanExplain => 'La fotocamera cerca il codice sull’altro telefono e nient’altro. Nessuna immagine viene conservata.';

  @override
  String get safetyTitle => 'Numero di sicurezza';

  @override
  String safetyExplained(String name) {
    return 'Confrontali con $name, fianco a fianco o leggendoli al telefono. Se sono uguali, nessuno è in mezzo.';
  }

  @override
  String get safetyMine => 'Il tuo telefono';

  @override
  String get safetyCode => 'Codice del tuo numero di sicurezza';

  @override
  String safetyCodeBody(String name) {
    return 'Lo stesso come codice: $name può scansionarlo con la sua app.';
  }

  @override
  String get safetyTheirs => 'I suoi dispositivi';

  @override
  String get safetyNone => 'La sua app non ha ancora mostrato dispositivi. Lo farà quando vi scriverete.';

  @override
  String get safetyFailedTitle => 'Impossibile leggere i dispositivi';

  @override
  String safetyDevice(String number) {
    return 'Dispositivo $number';
  }

  @override
  String get safetyInactive => 'Non più in uso';

  @override
  String get safetyNoKey => 'La sua chiave non si è ancora vista.';

  @override
  String get trustUndecided => 'Nuovo. Non riceve nulla finché non lo accetti.';

  @override
  String get trustFirstUse => 'Accettato, non confrontato';

  @override
  String get trustVerified => 'Confrontato e accettato';

  @override
  String get trustRefused => 'Rifiutato. Non riceve nulla.';

  @override
  String get trustChanged => 'La sua chiave è cambiata. Non si invia nulla finché non decidi.';

  @override
  String get safetyMatches => 'Coincidono';

  @override
  String get safetyAcceptWithout => 'Accetta senza confrontare';

  @override
  String get safetyRefuse => 'Rifiuta questo dispositivo';

  @override
  String get safetyConfirmTitle => 'Tutte le cifre coincidono?';

  @override
  String get safetyConfirmBody => 'Allora questo dispositivo vale come confrontato, e verrai avvisato prima che un altro dispositivo riceva i tuoi messaggi.';

  @override
  String get infoTitle => 'Messaggio';

  @override
  String get infoState => 'A che punto è';

  @override
  String get infoWay => 'Il suo percorso';

  @override
  String get infoFailedTitle => 'Di questo messaggio non si sa nulla';

  @override
  String infoWritten(String when) {
    return 'Scritto: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Arrivato: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Preso da un server: $when';
  }

  @override
  String get infoWaits => 'Perché aspetta';

  @override
  String get infoFailed => 'Perché non è stato inviato';

  @override
  String get infoUnreadable => 'Perché non si può mostrare';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Dal suo dispositivo $number';
  }

  @override
  String get infoCopy => 'Copia che cosa è successo';

  @override
  String get infoCopied => 'Copiato. Non contiene parole del messaggio.';

  @override
  String get traceStored => 'Salvato su questo telefono';

  @override
  String get traceWaiting => 'Aspetta';

  @override
  String get tracePreparing => 'In preparazione';

  @override
  String get tracePrepared => 'Preparato';

  @override
  String get traceUploading => 'In caricamento';

  @override
  String get traceUploaded => 'Caricato sul tuo servizio';

  @override
  String get traceDownloading => 'In download';

  @override
  String get traceDownloaded => 'Scaricato e verificato';

  @override
  String get traceSealed => 'Cifrato';

  @override
  String get traceSentAgain => 'Consegnato di nuovo';

  @override
  String get traceAcknowledged => 'Il tuo servizio ce l’ha';

  @override
  String get traceFoundInArchive => 'Trovato nell’archivio del tuo servizio';

  @override
  String get traceDelivered => 'Il suo dispositivo ce l’ha';

  @override
  String get traceRead => 'Lo ha letto';

  @override
  String get traceFailed => 'Non inviato';

  @override
  String get traceReceived => 'Ricevuto e decifrato';

  @override
  String get traceUnreadable => 'Impossibile decifrarlo';

  @override
  String get traceRepaired => 'Alla fine decifrato';

  @override
  String get traceRefused => 'Rifiutato';

  @override
  String get diagnosticsShare => 'Invia a qualcuno che aiuta';

  @override
  String get bundleTitle => 'Rapporto per l’assistenza';

  @override
  String get bundleBody => 'Questo è tutto ciò che viene inviato. Non dice che cosa hai scritto, a chi e con quali chiavi. Prima leggilo.';

  @override
  String get diagnosticsTitle => 'Diagnostica';

  @override
  String get diagnosticsBody => 'Che cosa sa questo telefono della sua connessione. Non contiene messaggi, nomi o chiavi.';

  @override
  String get diagnosticsConnection => 'Connessione';

  @override
  String get diagnosticsConnectionOnline => 'Connesso, aggiornato';

  @override
  String get diagnosticsStorage => 'Memoria';

  @override
  String get diagnosticsStorageOk => 'Tutto bene';

  @override
  String get diagnosticsStorageFull => 'Piena';

  @override
  String get diagnosticsStorageDamaged => 'Danneggiata';

  @override
  String get diagnosticsArchive => 'Archivio del tuo servizio';

  @override
  String get diagnosticsArchiveThere => 'C’è. Ciò che è arrivato in tua assenza viene recuperato.';

  @override
  String get diagnosticsArchiveNone => 'Non c’è. Ciò che si perde tra i servizi si perde senza che si noti.';

  @override
  String get diagnosticsArchiveUnknown => 'Non si sa ancora';

  @override
  String get diagnosticsPartners => 'Elenco delle app';

  @override
  String get diagnosticsPartnersNone => 'Ancora nessuno';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Numero $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Questo dispositivo';

  @override
  String get diagnosticsWarning => 'Problema con l’elenco delle app';

  @override
  String get diagnosticsPolicy => 'Chi può raggiungerti';

  @override
  String get diagnosticsNumberChange => 'Ultimo cambio di numero';

  @override
  String get diagnosticsCopied => 'Copiato';

  @override
  String get diagnosticsCopy => 'Copia';

  @override
  String get attachAction => 'Allega';

  @override
  String get attachPhoto => 'Scatta una foto';

  @override
  String get attachVideo => 'Registra un video';

  @override
  String get attachGallery => 'Foto e video';

  @override
  String get attachFailed => 'Il telefono non ha potuto fornirlo. Riprova.';

  @override
  String get refusedCamera => 'Causeway non può usare la fotocamera';

  @override
  String get refusedPhotos => 'Causeway non può vedere le tue foto';

  @override
  String get refusedMicrophone => 'Causeway non può usare il microfono';

  @override
  String get refusedBody => 'Consentilo nelle impostazioni del telefono, poi riprova.';

  @override
  String sendTo(String name) {
    return 'Invia a $name';
  }

  @override
  String get previewCaption => 'Didascalia';

  @override
  String get previewAlt => 'Descrizione';

  @override
  String get previewAltBody => 'Letta ad alta voce su questo telefono. Non viene inviata: ciò che gli altri devono sapere dell’immagine va nella didascalia.';

  @override
  String get previewTrim => 'Parte da inviare';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Ridotto per stare in $size, il massimo che qui si può inviare.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'È di $size. Il massimo che qui si può inviare è $most.';
  }

  @override
  String get previewNotTaken => 'In questa chat non si possono inviare file così.';

  @override
  String get previewKeepsAll => 'Inviato com’è, con tutto ciò che il file contiene: spesso anche dove e quando è stato creato.';

  @override
  String get previewCanRun => 'Può essere eseguito come programma. Alcune app rifiutano questi file o avvertono.';

  @override
  String get previewDisguised => 'È qualcosa di diverso da ciò che dice il nome. Alcune app rifiutano questi file o avvertono.';

  @override
  String get previewFailedTitle => 'Questo non si può inviare';

  @override
  String get voiceRecord => 'Registra un messaggio vocale';

  @override
  String get voiceHint => 'Tieni premuto il microfono mentre parli e lascialo per inviare.';

  @override
  String get voiceSlide => 'Scorri per annullare';

  @override
  String get voiceRecording => 'Registrazione';

  @override
  String get voicePaused => 'Registrazione in pausa';

  @override
  String get voicePause => 'Metti in pausa';

  @override
  String get voiceResume => 'Riprendi la registrazione';

  @override
  String get voiceDelete => 'Elimina la registrazione';

  @override
  String get voiceDeleteTitle => 'Eliminare questa registrazione?';

  @override
  String get voiceDeleteBody => 'Nessuno l’ha ricevuta e non si può recuperare.';

  @override
  String voiceUnsent(String length) {
    return 'Messaggio vocale non inviato, $length';
  }

  @override
  String get voiceDiscard => 'Scarta';

  @override
  String get voiceNoMicrophone => 'Il microfono ora non è disponibile. Forse lo usa un’altra app.';

  @override
  String get kindPhotos => 'Foto';

  @override
  String get kindVoices => 'Messaggi vocali';

  @override
  String get kindVideos => 'Video';

  @override
  String get kindFiles => 'File';

  @override
  String get qualityHd => 'Alta qualità';

  @override
  String get qualityHdBody => 'Foto e video sono più nitidi e consumano più dati.';

  @override
  String get autoAlways => 'Con qualsiasi rete';

  @override
  String get autoWifi => 'Solo con Wi-Fi';

  @override
  String get autoNever => 'Mai';

  @override
  String get storageTitle => 'Memoria e dati';

  @override
  String get storageDownload => 'Scaricato senza chiedere';

  @override
  String get storageDownloadBody => 'Tutto il resto si scarica quando lo tocchi. Da chi ha solo chiesto di scriverti, nulla.';

  @override
  String get storageSending => 'Che cosa invii';

  @override
  String get storageLowData => 'Meno dati per i messaggi vocali';

  @override
  String get storageLowDataBody => 'Un terzo in meno, e un po’ meno chiari.';

  @override
  String get storageUse => 'Spazio usato';

  @override
  String storageTotal(String size) {
    return '$size in tutto';
  }

  @override
  String get storageByKind => 'Per tipo';

  @override
  String get storageByChat => 'Per chat';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count elementi, $size',
      one: '1 elemento, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Rimuovi tutto: $what';
  }

  @override
  String get storageOlder => 'Rimuovi ciò che è più vecchio';

  @override
  String get storageMonth => 'Più vecchio di un mese';

  @override
  String get storageMonths => 'Più vecchio di tre mesi';

  @override
  String get storageYear => 'Più vecchio di un anno';

  @override
  String storageConfirmSize(String size) {
    return 'Si liberano $size.';
  }

  @override
  String get storageConfirm => 'I messaggi restano. Ciò che hai ricevuto si può riscaricare solo finché lo ha ancora il servizio del mittente.';

  @override
  String get storageYes => 'Rimuovi';

  @override
  String storageFreed(String size) {
    return 'Liberati $size.';
  }

  @override
  String get storageFreedNothing => 'Non c’era nulla da rimuovere.';

  @override
  String get storageEmptyTitle => 'Nessun contenuto su questo telefono';

  @override
  String get storageEmptyBody => 'Qui si contano foto, messaggi vocali, video e file delle tue chat.';

  @override
  String get storageFailedTitle => 'Impossibile leggere lo spazio usato';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chat con un’altra app: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'alle $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Isola Ascensione',
        'AD': 'Andorra',
        'AE': 'Emirati Arabi Uniti',
        'AF': 'Afghanistan',
        'AG': 'Antigua e Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albania',
        'AM': 'Armenia',
        'AO': 'Angola',
        'AQ': 'Antartide',
        'AR': 'Argentina',
        'AS': 'Samoa Americane',
        'AT': 'Austria',
        'AU': 'Australia',
        'AW': 'Aruba',
        'AX': 'Isole Åland',
        'AZ': 'Azerbaigian',
        'BA': 'Bosnia ed Erzegovina',
        'BB': 'Barbados',
        'BD': 'Bangladesh',
        'BE': 'Belgio',
        'BF': 'Burkina Faso',
        'BG': 'Bulgaria',
        'BH': 'Bahrein',
        'BI': 'Burundi',
        'BJ': 'Benin',
        'BL': 'Saint-Barthélemy',
        'BM': 'Bermuda',
        'BN': 'Brunei',
        'BO': 'Bolivia',
        'BQ': 'Caraibi Olandesi',
        'BR': 'Brasile',
        'BS': 'Bahamas',
        'BT': 'Bhutan',
        'BV': 'Isola Bouvet',
        'BW': 'Botswana',
        'BY': 'Bielorussia',
        'BZ': 'Belize',
        'CA': 'Canada',
        'CC': 'Isole Cocos (Keeling)',
        'CD': 'Congo - Kinshasa',
        'CF': 'Repubblica Centrafricana',
        'CG': 'Congo-Brazzaville',
        'CH': 'Svizzera',
        'CI': 'Costa d’Avorio',
        'CK': 'Isole Cook',
        'CL': 'Cile',
        'CM': 'Camerun',
        'CN': 'Cina',
        'CO': 'Colombia',
        'CP': 'Isola di Clipperton',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Capo Verde',
        'CW': 'Curaçao',
        'CX': 'Isola Christmas',
        'CY': 'Cipro',
        'CZ': 'Cechia',
        'DE': 'Germania',
        'DG': 'Diego Garcia',
        'DJ': 'Gibuti',
        'DK': 'Danimarca',
        'DM': 'Dominica',
        'DO': 'Repubblica Dominicana',
        'DZ': 'Algeria',
        'EA': 'Ceuta e Melilla',
        'EC': 'Ecuador',
        'EE': 'Estonia',
        'EG': 'Egitto',
        'EH': 'Sahara Occidentale',
        'ER': 'Eritrea',
        'ES': 'Spagna',
        'ET': 'Etiopia',
        'FI': 'Finlandia',
        'FJ': 'Figi',
        'FK': 'Isole Falkland',
        'FM': 'Micronesia',
        'FO': 'Isole Fær Øer',
        'FR': 'Francia',
        'GA': 'Gabon',
        'GB': 'Regno Unito',
        'GD': 'Grenada',
        'GE': 'Georgia',
        'GF': 'Guyana Francese',
        'GG': 'Guernsey',
        'GH': 'Ghana',
        'GI': 'Gibilterra',
        'GL': 'Groenlandia',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadalupa',
        'GQ': 'Guinea Equatoriale',
        'GR': 'Grecia',
        'GS': 'Georgia del Sud e Sandwich Australi',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bissau',
        'GY': 'Guyana',
        'HK': 'RAS di Hong Kong',
        'HM': 'Isole Heard e McDonald',
        'HN': 'Honduras',
        'HR': 'Croazia',
        'HT': 'Haiti',
        'HU': 'Ungheria',
        'IC': 'Isole Canarie',
        'ID': 'Indonesia',
        'IE': 'Irlanda',
        'IL': 'Israele',
        'IM': 'Isola di Man',
        'IN': 'India',
        'IO': 'Territorio Britannico dell’Oceano Indiano',
        'IQ': 'Iraq',
        'IR': 'Iran',
        'IS': 'Islanda',
        'IT': 'Italia',
        'JE': 'Jersey',
        'JM': 'Giamaica',
        'JO': 'Giordania',
        'JP': 'Giappone',
        'KE': 'Kenya',
        'KG': 'Kirghizistan',
        'KH': 'Cambogia',
        'KI': 'Kiribati',
        'KM': 'Comore',
        'KN': 'Saint Kitts e Nevis',
        'KP': 'Corea del Nord',
        'KR': 'Corea del Sud',
        'KW': 'Kuwait',
        'KY': 'Isole Cayman',
        'KZ': 'Kazakistan',
        'LA': 'Laos',
        'LB': 'Libano',
        'LC': 'Saint Lucia',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Lituania',
        'LU': 'Lussemburgo',
        'LV': 'Lettonia',
        'LY': 'Libia',
        'MA': 'Marocco',
        'MC': 'Monaco',
        'MD': 'Moldavia',
        'ME': 'Montenegro',
        'MF': 'Saint Martin',
        'MG': 'Madagascar',
        'MH': 'Isole Marshall',
        'MK': 'Macedonia del Nord',
        'ML': 'Mali',
        'MM': 'Myanmar (Birmania)',
        'MN': 'Mongolia',
        'MO': 'RAS di Macao',
        'MP': 'Isole Marianne Settentrionali',
        'MQ': 'Martinica',
        'MR': 'Mauritania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauritius',
        'MV': 'Maldive',
        'MW': 'Malawi',
        'MX': 'Messico',
        'MY': 'Malaysia',
        'MZ': 'Mozambico',
        'NA': 'Namibia',
        'NC': 'Nuova Caledonia',
        'NE': 'Niger',
        'NF': 'Isola Norfolk',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Paesi Bassi',
        'NO': 'Norvegia',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nuova Zelanda',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Perù',
        'PF': 'Polinesia Francese',
        'PG': 'Papua Nuova Guinea',
        'PH': 'Filippine',
        'PK': 'Pakistan',
        'PL': 'Polonia',
        'PM': 'Saint-Pierre e Miquelon',
        'PN': 'Isole Pitcairn',
        'PR': 'Portorico',
        'PS': 'Territori Palestinesi',
        'PT': 'Portogallo',
        'PW': 'Palau',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'Riunione',
        'RO': 'Romania',
        'RS': 'Serbia',
        'RU': 'Russia',
        'RW': 'Ruanda',
        'SA': 'Arabia Saudita',
        'SB': 'Isole Salomone',
        'SC': 'Seychelles',
        'SD': 'Sudan',
        'SE': 'Svezia',
        'SG': 'Singapore',
        'SH': 'Sant’Elena',
        'SI': 'Slovenia',
        'SJ': 'Svalbard e Jan Mayen',
        'SK': 'Slovacchia',
        'SL': 'Sierra Leone',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Suriname',
        'SS': 'Sud Sudan',
        'ST': 'São Tomé e Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Siria',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Isole Turks e Caicos',
        'TD': 'Ciad',
        'TF': 'Terre Australi Francesi',
        'TG': 'Togo',
        'TH': 'Thailandia',
        'TJ': 'Tagikistan',
        'TK': 'Tokelau',
        'TL': 'Timor Est',
        'TM': 'Turkmenistan',
        'TN': 'Tunisia',
        'TO': 'Tonga',
        'TR': 'Turchia',
        'TT': 'Trinidad e Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzania',
        'UA': 'Ucraina',
        'UG': 'Uganda',
        'UM': 'Isole Minori Esterne degli Stati Uniti',
        'US': 'Stati Uniti',
        'UY': 'Uruguay',
        'UZ': 'Uzbekistan',
        'VA': 'Città del Vaticano',
        'VC': 'Saint Vincent e Grenadine',
        'VE': 'Venezuela',
        'VG': 'Isole Vergini Britanniche',
        'VI': 'Isole Vergini Americane',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis e Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Yemen',
        'YT': 'Mayotte',
        'ZA': 'Sudafrica',
        'ZM': 'Zambia',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
