// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Spanish Castilian (`es`).
class AppLocalizationsEs extends AppLocalizations {
  AppLocalizationsEs([String locale = 'es']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Aceptar';

  @override
  String get actionAgain => 'Intentar de nuevo';

  @override
  String get actionBack => 'Atrás';

  @override
  String get actionBlock => 'Bloquear';

  @override
  String get actionCancel => 'Cancelar';

  @override
  String get actionClose => 'Cerrar';

  @override
  String get actionContinue => 'Continuar';

  @override
  String get actionCopy => 'Copiar el texto';

  @override
  String get actionDismiss => 'Ahora no';

  @override
  String get actionDone => 'Listo';

  @override
  String get actionMore => 'Más';

  @override
  String get actionOpenSettings => 'Abrir los ajustes';

  @override
  String get actionRefuse => 'Rechazar';

  @override
  String get actionReport => 'Denunciar';

  @override
  String get actionSearch => 'Buscar';

  @override
  String get actionSetUp => 'Configurar';

  @override
  String get actionSignInAgain => 'Iniciar sesión de nuevo';

  @override
  String get actionUndo => 'Deshacer';

  @override
  String get loading => 'Cargando';

  @override
  String get linkCopied => 'Copiado';

  @override
  String listAnd(String first, String last) {
    return '$first y $last';
  }

  @override
  String get openingTitle => 'Abriendo tus chats';

  @override
  String get openingFailedTitle => 'No se han podido abrir tus chats';

  @override
  String get openingRecover => 'Recuperar lo que se pueda leer';

  @override
  String get openingRecoverExplained => 'El archivo dañado se conserva tal cual junto al nuevo. Las personas con las que escribes verán un número de seguridad nuevo.';

  @override
  String get openingRecovering => 'Recuperando tus chats';

  @override
  String get openingAnew => 'Eliminar e iniciar sesión de nuevo';

  @override
  String get openingAnewExplained => 'Si eso no ayuda, la clave se ha perdido, por ejemplo tras un restablecimiento o con la copia de otro teléfono. Entonces nadie puede leer los chats de este teléfono. Puedes eliminarlos aquí e iniciar sesión de nuevo.';

  @override
  String get openingAnewQuestion => '¿Eliminar los chats de este teléfono?';

  @override
  String get openingAnewConsequence => 'No se pueden recuperar. Las personas a las que escribes verán un nuevo número de seguridad.';

  @override
  String get recoveredTitle => 'Tus chats se han recuperado';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Se han salvado $count mensajes.',
      one: 'Se ha salvado un mensaje.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Se han salvado $count chats.',
      one: 'Se ha salvado un chat.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Quedan $count mensajes por enviar. Saldrán solos.',
      one: 'Queda un mensaje por enviar. Saldrá solo.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'No se han podido leer hasta $count mensajes y chats.',
      one: 'No se ha podido leer un mensaje o un chat.',
      zero: 'Que se sepa, no falta nada.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Las personas a las que escribes ven un número de seguridad nuevo. Compáralo otra vez con quienes ya lo habías comparado.';

  @override
  String get recoveredAside => 'El archivo dañado se ha guardado. Bórralo cuando no eches nada en falta.';

  @override
  String get recoveredDelete => 'Borrar el archivo dañado';

  @override
  String get recoveredDeleted => 'El archivo dañado se ha borrado.';

  @override
  String get welcomeTitle => 'Una aplicación. También para quien usa otra.';

  @override
  String get welcomeBody => 'Con Causeway escribes a personas que usan otra aplicación de mensajería, con cifrado de extremo a extremo y con tu número de siempre.';

  @override
  String get welcomePointEncrypted => 'Siempre con cifrado de extremo a extremo. No hay otra forma de enviar.';

  @override
  String get welcomePointShared => 'Quien usa otra aplicación conoce tu número de teléfono y nada más de ti.';

  @override
  String get welcomePointYours => 'Está desactivado hasta que lo actives. Tú eliges qué aplicaciones pueden escribirte.';

  @override
  String get welcomeStart => 'Empezar con mi número';

  @override
  String get numberTitle => 'Tu número de teléfono';

  @override
  String get numberBody => 'Es como te conocen los demás. Se escribe con el prefijo del país.';

  @override
  String get numberCountry => 'País';

  @override
  String get numberCountryOther => 'Otro país: escribe + y su prefijo';

  @override
  String get numberCountrySearch => 'Buscar un país';

  @override
  String get numberCountryNone => 'No hay ningún país con ese nombre en la lista. Escribe + y el prefijo en el número.';

  @override
  String get numberCountriesInside => 'Espacio Económico Europeo';

  @override
  String get numberCountriesOutside => 'Otros países';

  @override
  String get numberField => 'Número de teléfono';

  @override
  String get numberEligibleTitle => 'Con este número puedes tener chats con otras aplicaciones';

  @override
  String get numberEligibleBody => 'Es del Espacio Económico Europeo, donde la ley abre las aplicaciones de mensajería entre sí. Más adelante decides si quieres usarlo.';

  @override
  String get numberOutsideTitle => 'Con este número no hay chats con otras aplicaciones';

  @override
  String get numberOutsideBody => 'Son para números del Espacio Económico Europeo. Todo lo demás funciona. Lo que cuenta es el número, no dónde estás.';

  @override
  String get eligibilityInEea => 'El número es del Espacio Económico Europeo.';

  @override
  String get eligibilityOutsideEea => 'El número es de una región fuera del Espacio Económico Europeo.';

  @override
  String get eligibilityNoRegion => 'El número no es de ningún país. Revisa las primeras cifras.';

  @override
  String get eligibilityNotInternational => 'Escribe el número con + y el prefijo del país, por ejemplo +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Esto no es un número de teléfono. Solo tiene cifras, después de un +.';

  @override
  String get eligibilityUnknownCountryCode => 'Ningún país tiene este prefijo. Revisa las cifras después del +.';

  @override
  String get eligibilityTooShort => 'El número es demasiado corto para su país. ¿Faltan cifras?';

  @override
  String get eligibilityTooLong => 'El número es demasiado largo para su país. ¿Sobra alguna cifra?';

  @override
  String get eligibilityNotAssigned => 'Su país no ha asignado ese número. Revisa las cifras.';

  @override
  String get eligibilityMore => 'Qué números cuentan';

  @override
  String get eligibilityTitle => 'Qué números cuentan';

  @override
  String get eligibilityNumber => 'Cuenta el número, no dónde estás';

  @override
  String get eligibilityNumberBody => 'La ley europea abre los servicios de mensajería entre sí para quienes tienen un número del Espacio Económico Europeo. De viaje nada cambia.';

  @override
  String get eligibilityBoth => 'Los dos';

  @override
  String get eligibilityBothBody => 'La otra persona también tiene que ser del Espacio Económico Europeo. Si se la conoce por su número, cuenta ese número; si no, responde su aplicación.';

  @override
  String get eligibilityLeaving => 'Si cambia tu número';

  @override
  String get eligibilityLeavingBody => 'Con un número de fuera, tus chats con otras aplicaciones se quedan en este teléfono y se pueden leer. En ellos no se envía ni se recibe nada hasta que vuelvas a tener un número de aquí.';

  @override
  String get signInTitle => 'Iniciar sesión';

  @override
  String get signInBody => 'Tu servicio lleva tu cuenta. Te ha dado una contraseña o un código.';

  @override
  String signInAs(String number) {
    return 'Sesión de $number';
  }

  @override
  String get signInService => 'Tu servicio';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Contraseña';

  @override
  String get signInSecretShow => 'Mostrar la contraseña';

  @override
  String get signInSecretHide => 'Ocultar la contraseña';

  @override
  String get signInWithToken => 'Tengo un código de acceso';

  @override
  String get signInWithPassword => 'Tengo una contraseña';

  @override
  String get signInToken => 'Código de acceso';

  @override
  String get signInButton => 'Iniciar sesión';

  @override
  String get signInStoring => 'Preparando este teléfono';

  @override
  String signInConnecting(String service) {
    return 'Conectando con $service';
  }

  @override
  String get signInMissingService => 'Escribe el nombre de tu servicio, por ejemplo home.example.';

  @override
  String get signInMissingSecret => 'Escribe la contraseña o el código que te dio tu servicio.';

  @override
  String signInSlow(String service) {
    return '$service aún no ha respondido. Causeway sigue intentándolo. Puedes esperar o seguir y mirar más tarde.';
  }

  @override
  String get signInGoOn => 'Seguir sin esperar';

  @override
  String get signInRefused => 'Tu servicio no conoce este número con esta contraseña. Revisa ambos.';

  @override
  String get signInBadAddress => 'No hay ningún servicio con este nombre. Revísalo.';

  @override
  String get signInStartOver => 'Empezar de nuevo con otro número o servicio';

  @override
  String signInAgainBody(String service) {
    return '$service ya no acepta la contraseña o el código de este teléfono. Tus chats se quedan.';
  }

  @override
  String get removeAccount => 'Quitar la cuenta de este teléfono';

  @override
  String get removeAccountTitle => '¿Quitar la cuenta y borrar todos los chats?';

  @override
  String removeAccountBody(String service) {
    return 'Se borran todos los chats y mensajes de este teléfono. No están en ningún otro sitio y no se pueden recuperar. Tu cuenta en $service se queda; si vuelves a iniciar sesión, los demás verán un número de seguridad nuevo.';
  }

  @override
  String get removeAccountYes => 'Borrar todo';

  @override
  String get inboxTitle => 'Chats';

  @override
  String get inboxThirdPartyTitle => 'Chats con otras aplicaciones';

  @override
  String get inboxArchiveTitle => 'Chats archivados';

  @override
  String get inboxEmptyTitle => 'Aún no hay chats';

  @override
  String get inboxEmptyBody => 'Escribe a alguien y el chat aparecerá aquí.';

  @override
  String get inboxEmptyUnreadTitle => 'Todo leído';

  @override
  String get inboxEmptyUnreadBody => 'No hay ningún chat sin leer.';

  @override
  String get inboxEmptyArchiveTitle => 'Nada archivado';

  @override
  String get inboxEmptyArchiveBody => 'Desliza un chat hacia un lado para guardarlo aquí.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'No hay chats en $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Escribe a alguien allí y el chat aparecerá aquí.';

  @override
  String get inboxFailedTitle => 'No se han podido leer tus chats';

  @override
  String get inboxFilterAll => 'Todos';

  @override
  String get inboxFilterUnread => 'Sin leer';

  @override
  String get inboxNewChat => 'Chat nuevo';

  @override
  String get inboxSettings => 'Ajustes';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count solicitudes',
      one: 'Una solicitud',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Te han escrito personas que no conoces';

  @override
  String get inboxThirdPartyRow => 'Chats con otras aplicaciones';

  @override
  String get inboxArchivedRow => 'Archivados';

  @override
  String inboxDraft(String text) {
    return 'Borrador: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Tú: $text';
  }

  @override
  String get inboxNothingYet => 'Aún no hay nada escrito';

  @override
  String get inboxPinned => 'Fijado';

  @override
  String get inboxMuted => 'Silenciado';

  @override
  String get inboxMarkedUnread => 'Marcado como no leído';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensajes sin leer',
      one: 'Un mensaje sin leer',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count chats',
      one: 'un chat',
    );
    return '$_temp0 sin leer';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'en $partner';
  }

  @override
  String get inboxPin => 'Fijar';

  @override
  String get inboxUnpin => 'Dejar de fijar';

  @override
  String get inboxMute => 'Silenciar';

  @override
  String get inboxUnmute => 'Dejar de silenciar';

  @override
  String get inboxMuteHour => 'Una hora';

  @override
  String get inboxMuteDay => 'Un día';

  @override
  String get inboxMuteAlways => 'Hasta que yo lo cambie';

  @override
  String get inboxArchive => 'Archivar';

  @override
  String get inboxUnarchive => 'Sacar del archivo';

  @override
  String inboxArchivedNow(String name) {
    return 'El chat con $name está en el archivo.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'El chat con $name ya no está en el archivo.';
  }

  @override
  String get inboxMarkRead => 'Marcar como leído';

  @override
  String get inboxMarkUnread => 'Marcar como no leído';

  @override
  String get inboxYesterday => 'Ayer';

  @override
  String get inboxToday => 'Hoy';

  @override
  String get noticeTitle => 'Escribe a personas en otras aplicaciones';

  @override
  String noticeBody(String apps) {
    return 'Ya puedes escribir desde aquí a $apps. Está desactivado hasta que lo configures.';
  }

  @override
  String get bannerToken => 'Tu código de acceso caduca pronto. Introduce uno nuevo para que sigan llegando mensajes.';

  @override
  String get bannerOffline => 'Sin conexión. Lo que escribas se guarda y se envía después.';

  @override
  String get bannerConnecting => 'Conectando…';

  @override
  String get bannerUntrusted => 'Esta red no deja que Causeway llegue a tu servicio. ¿El wifi pide que inicies sesión antes?';

  @override
  String get bannerStorageFull => 'El teléfono está lleno. Libera espacio: hasta entonces no se pueden guardar mensajes.';

  @override
  String get bannerStorageDamaged => 'El archivo con tus chats está dañado. Cierra Causeway y ábrelo de nuevo para recuperarlo.';

  @override
  String get stopCredentialsRefused => 'Tu servicio ha rechazado el número o la contraseña. Inicia sesión de nuevo.';

  @override
  String get stopAccountDisabled => 'Tu servicio ha desactivado esta cuenta. Pregúntale por qué.';

  @override
  String get stopNoSafeLogin => 'Tu servicio no ofrece una forma segura de iniciar sesión. La contraseña no se ha enviado. Avisa a tu servicio.';

  @override
  String get stopUntrustedServer => 'El servidor no puede demostrar que es tu servicio. No se ha enviado nada. Prueba con otra red.';

  @override
  String get stopReplaced => 'Otro teléfono ha iniciado sesión con esta cuenta. Solo uno puede estar activo.';

  @override
  String get stopBadAddress => 'La dirección de tu servicio no es válida. Inicia sesión de nuevo.';

  @override
  String get searchHint => 'Palabras de tus mensajes';

  @override
  String get searchClear => 'Borrar';

  @override
  String get searchEmptyTitle => 'Busca en tus mensajes';

  @override
  String get searchEmptyBody => 'Escribe una palabra o su principio. Nada sale de este teléfono.';

  @override
  String get searchNothingTitle => 'No se ha encontrado nada';

  @override
  String get searchNothingBody => 'Ningún mensaje tiene todas estas palabras.';

  @override
  String searchMore(int count) {
    return 'Estos son los $count más nuevos. Añade una palabra para encontrar otros más antiguos.';
  }

  @override
  String get chatMessageHint => 'Mensaje';

  @override
  String get chatSend => 'Enviar';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % de lo que cabe en un mensaje';
  }

  @override
  String get chatEmptyTitle => 'Saluda';

  @override
  String get chatEmptyNative => 'Aquí los mensajes tienen cifrado de extremo a extremo.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name usa $partner. Los mensajes tienen cifrado de extremo a extremo; para lo que $partner recibe valen sus condiciones.';
  }

  @override
  String get chatFailedTitle => 'No se ha podido leer este chat';

  @override
  String chatOn(String partner) {
    return 'en $partner';
  }

  @override
  String get chatNotConnected => 'Sin conexión';

  @override
  String get chatThirdParty => 'Chat con otra aplicación';

  @override
  String chatPartnerBanner(String partner) {
    return 'Esta persona usa $partner. Para lo que envías valen su política de privacidad y sus condiciones.';
  }

  @override
  String get chatSafety => 'Número de seguridad y dispositivos';

  @override
  String get chatJumpToNewest => 'Ir al mensaje más nuevo';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Ir al mensaje más nuevo, $count sin leer',
      one: 'Ir al mensaje más nuevo, uno sin leer',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensajes sin leer',
      one: 'Un mensaje sin leer',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return '¿Bloquear a $name?';
  }

  @override
  String get chatBlockBody => 'Dejaréis de saber el uno del otro en todas las aplicaciones donde se conozca su número. No se le avisa.';

  @override
  String get chatLoadingMore => 'Cargando más mensajes';

  @override
  String get chatMoreFailed => 'No se pudo leer más. Inténtalo de nuevo';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner no dice cuándo llegan los mensajes. Más que «enviado» no se puede saber.';
  }

  @override
  String get chatYouWrote => 'Has escrito';

  @override
  String chatTheyWrote(String name) {
    return '$name ha escrito';
  }

  @override
  String get chatYouSent => 'Has enviado';

  @override
  String chatTheySent(String name) {
    return '$name ha enviado';
  }

  @override
  String get transferWaiting => 'En espera';

  @override
  String get transferNetwork => 'Espera a la red';

  @override
  String get transferWifi => 'Espera a tener wifi';

  @override
  String transferPreparing(int percent) {
    return 'Preparando: $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Subiendo: $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Descargando: $percent %';
  }

  @override
  String get transferOffered => 'Sin descargar';

  @override
  String get transferGone => 'Ya no está';

  @override
  String get transferFailed => 'No se puede abrir';

  @override
  String get transferRemoved => 'Quitado de este teléfono';

  @override
  String get mediaDownload => 'Descargar';

  @override
  String mediaDownloadSize(String size) {
    return 'Descargar, $size';
  }

  @override
  String get mediaStop => 'Detener';

  @override
  String get mediaOpen => 'Abrir';

  @override
  String get mediaPlay => 'Reproducir';

  @override
  String get mediaPause => 'Pausa';

  @override
  String mediaSpeed(String speed) {
    return 'Velocidad: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Posición';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position de $length';
  }

  @override
  String get mediaShare => 'Compartir';

  @override
  String get mediaSave => 'Guardar en fotos';

  @override
  String get mediaSaved => 'Guardado en tus fotos.';

  @override
  String get mediaSaveRefused => 'Causeway no puede añadir nada a tus fotos. Permítelo en los ajustes del teléfono.';

  @override
  String get mediaSaveFailed => 'No se ha podido guardar. Comprueba si el teléfono tiene espacio.';

  @override
  String get mediaShareFailed => 'El teléfono no ha podido mostrar adónde puede ir.';

  @override
  String get mediaPhotoFailed => 'No se puede mostrar la foto';

  @override
  String get mediaVideoFailed => 'No se puede reproducir el vídeo';

  @override
  String get mediaAskAgain => 'Pedir que lo reenvíen';

  @override
  String mediaAskPhoto(String time) {
    return '¿Podrías enviarme otra vez la foto del $time? Ya no puedo descargarla.';
  }

  @override
  String mediaAskVoice(String time) {
    return '¿Podrías enviarme otra vez el mensaje de voz del $time? Ya no puedo descargarlo.';
  }

  @override
  String mediaAskVideo(String time) {
    return '¿Podrías enviarme otra vez el vídeo del $time? Ya no puedo descargarlo.';
  }

  @override
  String mediaAskFile(String time) {
    return '¿Podrías enviarme otra vez el archivo del $time? Ya no puedo descargarlo.';
  }

  @override
  String get fileWarnTitle => '¿Abrir este archivo?';

  @override
  String get fileWarnCanRun => 'Puede ejecutarse como un programa y hacer lo que quiera en este teléfono. Ábrelo solo si lo esperabas.';

  @override
  String get fileWarnDisguised => 'Es algo distinto de lo que dice su nombre. Ábrelo solo si sabes por qué.';

  @override
  String get fileCanRun => 'Puede ejecutarse como un programa';

  @override
  String get fileDisguised => 'No es lo que dice su nombre';

  @override
  String get chatWarning => 'De un dispositivo que no has aceptado. Míralo antes de fiarte de esto.';

  @override
  String get chatRetry => 'Enviar de nuevo';

  @override
  String get chatInfo => 'Qué ha pasado con él';

  @override
  String get chatDetails => 'Detalles';

  @override
  String get detailsMuted => 'Silenciado';

  @override
  String detailsMutedUntil(String when) {
    return 'Silenciado hasta $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Acerca de $partner';
  }

  @override
  String get detailsAppBody => 'Qué permite y sus normas';

  @override
  String detailsUnblocked(String name) {
    return '$name puede volver a escribirte, según las reglas que has elegido.';
  }

  @override
  String get exportAction => 'Exportar chat';

  @override
  String get exportTitle => '¿Exportar este chat?';

  @override
  String get exportBody => 'Todos sus mensajes se escriben en un archivo, y tú eliges adónde va. Las fotos, los mensajes de voz, los vídeos y los archivos se nombran, pero no se incluyen. El archivo no está cifrado: quien lo tenga puede leerlo.';

  @override
  String get exportYes => 'Exportar';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Se exportaron $count mensajes.',
      one: 'Se exportó un mensaje.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Eliminar chat';

  @override
  String deleteTitle(String name) {
    return '¿Eliminar el chat con $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Todos sus mensajes se eliminan de este teléfono para siempre, y lo que aún no se ha enviado no se envía. $name conserva lo que tiene.';
  }

  @override
  String get deleteYes => 'Eliminar';

  @override
  String get deleteDone => 'Se eliminó el chat.';

  @override
  String get stateQueued => 'Pendiente de enviar';

  @override
  String get stateSending => 'Enviándose';

  @override
  String get stateSent => 'Enviado';

  @override
  String get stateDelivered => 'Entregado';

  @override
  String get stateRead => 'Leído';

  @override
  String get stateFailed => 'No enviado';

  @override
  String get stateReceived => 'Recibido';

  @override
  String get stateUnreadable => 'No se puede mostrar';

  @override
  String get stateNotice => 'Aviso';

  @override
  String get reasonNoKeys => 'Su aplicación aún no ha publicado claves. Se vuelve a intentar solo.';

  @override
  String get reasonUnreachable => 'No se puede llegar a su servicio. Se vuelve a intentar solo.';

  @override
  String get reasonKeyChanged => 'Uno de sus dispositivos tiene ahora otra clave. Compara el número de seguridad y decide.';

  @override
  String get reasonNoAcceptedDevice => 'Ninguno de sus dispositivos está aceptado. Mira sus dispositivos y acepta uno.';

  @override
  String get reasonRefused => 'Su servicio lo ha rechazado. Comprueba a quién escribes y envíalo de nuevo.';

  @override
  String get reasonNotForThisDevice => 'No estaba cifrado para este teléfono. Pide que lo envíen de nuevo: los mensajes nuevos se pueden leer.';

  @override
  String get reasonNoSession => 'No se ha podido descifrar. La conexión con su dispositivo se está renovando. Pide que lo envíen de nuevo.';

  @override
  String get reasonBadCiphertext => 'No se ha podido descifrar: se cambió por el camino. La conexión se está renovando. Pide que lo envíen de nuevo.';

  @override
  String get reasonUnknownPrekey => 'Estaba cifrado con una clave ya gastada. La conexión se está renovando. Pide que lo envíen de nuevo.';

  @override
  String get reasonTooFarAhead => 'Faltan demasiados mensajes anteriores. Pide que lo envíen de nuevo.';

  @override
  String get reasonTooLate => 'Llegó mucho después de mensajes posteriores. Pide que lo envíen de nuevo.';

  @override
  String get reasonMalformed => 'Está dañado. Pide que lo envíen de nuevo.';

  @override
  String get reasonUnencrypted => 'Llegó sin cifrar y se ha rechazado. Pide que activen el cifrado.';

  @override
  String get reasonUnknownKind => 'Causeway no puede mostrar esta clase de mensaje. Pide que lo escriban.';

  @override
  String get reasonOtherEncryption => 'Está cifrado de una forma que Causeway no conoce. Pide que usen la versión más nueva de su aplicación.';

  @override
  String get reasonWeakerEncryption => 'Está cifrado con menos seguridad que este chat y se ha rechazado. Pide que usen la versión más nueva de su aplicación.';

  @override
  String get reasonDatabaseDamaged => 'Estaba en un archivo que se dañó y quizá se envió. Envíalo de nuevo si no les ha llegado.';

  @override
  String get reasonCancelled => 'Lo has detenido. Envíalo de nuevo cuando quieras.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Es demasiado grande: como máximo $size. Usa algo más pequeño.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Se cambió por el camino y no se muestra. Pide que lo envíen de nuevo.';

  @override
  String get reasonMediaHost => 'Está en un servidor que su aplicación no ha indicado. Causeway no descarga nada de allí. Pide que lo envíen de otra manera.';

  @override
  String get reasonNoMediaService => 'Tu servicio no transporta fotos ni archivos. Se puede enviar texto.';

  @override
  String get reasonMediaGone => 'Su servicio ya no lo tiene. Pide que lo envíen de nuevo.';

  @override
  String get reasonMediaMetered => 'Espera a tener wifi. También puedes descargarlo ahora.';

  @override
  String get reasonNoSpace => 'No queda espacio en este teléfono para esto. Libera un poco; sigue por sí solo.';

  @override
  String get mediaProblemTooLate => 'Prepararlo ha tardado demasiado. Inténtalo de nuevo o usa un archivo más pequeño.';

  @override
  String get mediaProblemUnsupported => 'Causeway no puede usar esta clase de archivo. Guárdalo antes con otro formato.';

  @override
  String get mediaProblemDamaged => 'El archivo está dañado. Quizá otra copia funcione.';

  @override
  String get mediaProblemTooLarge => 'El archivo es demasiado grande. Usa uno más pequeño.';

  @override
  String get mediaProblemCodec => 'Este teléfono no ha podido con el archivo. Inténtalo de nuevo o usa otro archivo.';

  @override
  String get mediaProblemIo => 'No se ha podido leer el archivo. Comprueba si sigue ahí.';

  @override
  String get mediaInTooLarge => 'Es demasiado grande para abrirlo con seguridad. Pide que envíen algo más pequeño.';

  @override
  String get mediaInUnsupported => 'Causeway no puede mostrar esta clase de archivo. Pide que lo envíen con otro formato.';

  @override
  String get mediaInDamaged => 'El archivo está dañado. Pide que lo envíen de nuevo.';

  @override
  String get mediaInTooLate => 'Abrirlo ha tardado demasiado. Inténtalo de nuevo.';

  @override
  String get refusalBlocked => 'Has bloqueado a esta persona.';

  @override
  String get refusalNotEligible => 'Los chats con otras aplicaciones son para números del Espacio Económico Europeo. Lo que hay aquí se puede leer.';

  @override
  String get refusalNotYetInCountry => 'Los chats con otras aplicaciones aún no han empezado en tu país. Causeway te avisará.';

  @override
  String get refusalSwitchedOff => 'Los chats con otras aplicaciones están desactivados. Lo que hay aquí se puede leer.';

  @override
  String get refusalNotAdmitted => 'Tu servicio no trabaja con esta aplicación. Lo que hay aquí se puede leer.';

  @override
  String get refusalPartnerNotOpen => 'Esta aplicación aún está en pruebas. Causeway te avisará cuando esté abierta.';

  @override
  String get refusalPartnerSuspended => 'Tu servicio ha suspendido esta aplicación por ahora. Lo que hay aquí se puede leer.';

  @override
  String get refusalPartnerWithdrawn => 'Esta aplicación ya no participa. Lo que hay aquí se puede leer.';

  @override
  String get refusalPartnerNotChosen => 'No has elegido esta aplicación. Lo que hay aquí se puede leer.';

  @override
  String get refusalPeerNotEligible => 'Su número no es del Espacio Económico Europeo.';

  @override
  String get refusalNumberNotAgreed => 'En esta aplicación aún no conocen tu número nuevo.';

  @override
  String get refusalDirectoryExpired => 'La lista de aplicaciones está anticuada. Conéctate e inténtalo de nuevo.';

  @override
  String get refusalRequestNotAccepted => 'Acepta primero la solicitud.';

  @override
  String get refusalRequestRefused => 'Rechazaste su solicitud. Para deshacerlo, escribe tú primero.';

  @override
  String get refusalNobodyMayContact => 'No dejas que te escriban desconocidos.';

  @override
  String get refusalNotSupported => 'Su aplicación no puede mostrar esta clase de mensaje.';

  @override
  String get refusalMarkersOff => 'No dejas que esta aplicación sepa qué has leído.';

  @override
  String get nextSwitchOn => 'Activar';

  @override
  String get nextChoose => 'Elegir la aplicación';

  @override
  String get nextShare => 'Compartir mi número nuevo';

  @override
  String get nextRefresh => 'Actualizar la lista';

  @override
  String get nextDevices => 'Ver sus dispositivos';

  @override
  String get noticeNewDeviceAccepted => 'La otra persona usa un dispositivo nuevo.';

  @override
  String get noticeNewDevice => 'La otra persona usa un dispositivo nuevo. No recibe nada hasta que lo aceptes.';

  @override
  String get noticeKeyChanged => 'Un dispositivo de la otra persona tiene otra clave. No se envía nada hasta que decidas.';

  @override
  String noticeNumberChanged(String number) {
    return 'Su número es ahora $number. Este chat sigue con él.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Su número es ahora $number. Sigue el chat con ese número.';
  }

  @override
  String get contentReport => 'Una denuncia a tu servicio';

  @override
  String get contentPlaceholder => 'Un mensaje que no se puede mostrar';

  @override
  String contentUnsupported(String kind) {
    return 'Ha enviado algo que Causeway aún no puede mostrar: $kind';
  }

  @override
  String get contentPhoto => 'Foto';

  @override
  String get contentPhotoMoving => 'Imagen animada';

  @override
  String get contentVoice => 'Mensaje de voz';

  @override
  String get contentVideo => 'Vídeo';

  @override
  String get contentFile => 'Archivo';

  @override
  String contentFileNamed(String name) {
    return 'Archivo: $name';
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
        'call': 'una llamada',
        'sticker': 'un sticker',
        'reaction': 'una reacción',
        'deletion': 'un mensaje retirado',
        'timer': 'un temporizador de mensajes',
        'location': 'un lugar',
        'group': 'una invitación a un grupo',
        'other': 'algo nuevo',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'No ha funcionado';

  @override
  String get errorBadNumber => 'Esto no es un número de teléfono con prefijo, como +34 600 111 222.';

  @override
  String get errorBadAddress => 'No puedes escribir a nadie así. Revisa lo que has escrito.';

  @override
  String get errorNotFound => 'Ya no está.';

  @override
  String get errorEmpty => 'No hay nada que enviar.';

  @override
  String errorTooLarge(int percent) {
    return 'El texto es demasiado largo para un mensaje: el $percent % de lo permitido. Envíalo por partes.';
  }

  @override
  String get errorBadReport => 'Una denuncia lleva como mucho cinco mensajes y un comentario corto.';

  @override
  String get errorNoAbuseDesk => 'Tu servicio no admite denuncias. Escribe al servicio de la otra aplicación.';

  @override
  String get errorNotAllowed => 'Esto no se puede elegir aquí.';

  @override
  String get errorTooManyPinned => 'No se pueden fijar más chats. Deja de fijar otro antes.';

  @override
  String errorSignIn(String why) {
    return 'No se puede iniciar sesión en la cuenta con el número nuevo. $why';
  }

  @override
  String get errorSignInRefused => 'Tu servicio no conoce el número nuevo con esta contraseña. Revisa ambos.';

  @override
  String get errorNumberChanging => 'Tu número se está cambiando. Espera a que termine.';

  @override
  String get errorFile => 'No se ha podido escribir el archivo. Elige otro lugar.';

  @override
  String get errorStopped => 'Se ha detenido.';

  @override
  String get errorNothingChosen => 'Elige al menos una aplicación.';

  @override
  String get errorNotDone => 'Haz primero la configuración.';

  @override
  String get errorNotOffered => 'Esta aplicación ya no se puede elegir.';

  @override
  String get errorConfirmSharing => 'Las personas de esta aplicación a las que escribas conocerán tu número de teléfono. Acéptalo primero.';

  @override
  String get errorOnboarding => 'Algo ha cambiado entretanto. Mira este paso de nuevo.';

  @override
  String get errorKeyChanged => 'El dispositivo tiene ya otra clave. Míralo de nuevo y decide.';

  @override
  String get errorInUse => 'Tus chats están abiertos en otro proceso. Cierra Causeway allí e inténtalo de nuevo.';

  @override
  String get errorNoAccount => 'No hay ninguna cuenta en este teléfono. Inicia sesión.';

  @override
  String get errorAccountExists => 'Ya hay una cuenta en este teléfono.';

  @override
  String get errorDamaged => 'El archivo con tus chats está dañado. No se ha cambiado nada. Lo que se pueda leer se puede recuperar.';

  @override
  String get errorAccountLost => 'La cuenta no se puede leer en el archivo dañado. Inicia sesión de nuevo para recuperar tus chats.';

  @override
  String get errorReadOnly => 'No se puede escribir donde están tus chats. Reinicia el teléfono e inténtalo de nuevo.';

  @override
  String get errorWrongKey => 'La clave de este teléfono no abre tus chats. Desbloquea el teléfono una vez e inténtalo de nuevo.';

  @override
  String get errorNewerVersion => 'Tus chats son de un Causeway más nuevo. Actualiza la aplicación.';

  @override
  String get errorUnreachable => 'Tu servicio no ha respondido. Revisa la conexión e inténtalo de nuevo.';

  @override
  String get errorDiskFull => 'El teléfono está lleno. Libera espacio e inténtalo de nuevo.';

  @override
  String get errorInternal => 'Algo ha fallado dentro de Causeway. Inténtalo de nuevo; si sigue, envíanos el diagnóstico.';

  @override
  String errorCode(String code) {
    return 'Código: $code';
  }

  @override
  String get requestsTitle => 'Solicitudes';

  @override
  String get requestsEmptyTitle => 'No hay solicitudes';

  @override
  String get requestsEmptyBody => 'Cuando te escriba alguien que no conoces, esperará aquí hasta que decidas.';

  @override
  String get requestsFailedTitle => 'No se han podido leer tus solicitudes';

  @override
  String get requestTitle => 'Solicitud';

  @override
  String get requestGoneTitle => 'Esta solicitud ya no existe';

  @override
  String get requestExplained => 'No sabe que has visto esto. No le llega nada hasta que aceptes.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensajes más no se han guardado.',
      one: 'Un mensaje más no se ha guardado.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Lo que ha escrito';

  @override
  String get requestRefuseTitle => '¿Rechazar esta solicitud?';

  @override
  String get requestRefuseBody => 'Lo que ha escrito se borra y no volverás a saber de esta persona. No se le avisa.';

  @override
  String reportTitle(String name) {
    return 'Denunciar a $name';
  }

  @override
  String reportExplained(String name) {
    return 'Tu servicio lee lo que elijas aquí y nada más. A $name no se le avisa.';
  }

  @override
  String get reportWhy => '¿Por qué lo denuncias?';

  @override
  String get reportSpam => 'Correo basura, publicidad o fraude';

  @override
  String get reportAbuse => 'Amenazas, acoso u otro daño';

  @override
  String get reportMessages => 'Mensajes que se envían';

  @override
  String get reportMessagesBody => 'Hasta cinco. No se envía ninguno que no elijas.';

  @override
  String get reportRemark => 'Con tus palabras (opcional)';

  @override
  String reportAlsoBlock(String name) {
    return 'Bloquear también a $name';
  }

  @override
  String get reportPreview => 'Ver lo que se envía';

  @override
  String get reportPreviewBody => 'Esto es todo lo que lee tu servicio.';

  @override
  String get reportSend => 'Enviar la denuncia';

  @override
  String get reportSent => 'La denuncia está en camino.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner tiene su propio servicio: $address';
  }

  @override
  String get reportAbout => 'De quién se trata';

  @override
  String get reportYourWords => 'Tus palabras';

  @override
  String get reportNoMessages => 'Ninguno';

  @override
  String get reportExactly => 'Al pie de la letra';

  @override
  String get reportsTitle => 'Denuncias';

  @override
  String get reportsEmptyTitle => 'No hay denuncias';

  @override
  String get reportsEmptyBody => 'Puedes denunciar a alguien desde su chat o solicitud. Aquí está lo que enviaste y lo que te respondieron.';

  @override
  String get reportsFailedTitle => 'No se han podido leer tus denuncias';

  @override
  String get reportsSent => 'Has denunciado a alguien';

  @override
  String get reportsAnswer => 'Tu servicio ha respondido';

  @override
  String get reportsMore => 'Mostrar anteriores';

  @override
  String get newChatTitle => 'Chat nuevo';

  @override
  String get newChatWhere => '¿Dónde está?';

  @override
  String get newChatSameService => 'Tu propio servicio, con el número de teléfono';

  @override
  String get newChatOff => 'Los chats con otras aplicaciones están desactivados';

  @override
  String get newChatOffBody => 'Actívalos para escribir a gente de otras aplicaciones.';

  @override
  String get newChatOwn => 'Este es tu propio número.';

  @override
  String get newChatNoApps => 'Aún no se puede escribir a ninguna otra aplicación.';

  @override
  String get newChatSetUpBody => 'La ley europea permite que la gente de distintas aplicaciones se escriba. Está desactivado hasta que lo configures.';

  @override
  String newChatIdentifier(String partner) {
    return '¿Quién en $partner?';
  }

  @override
  String get newChatByEmail => 'correo electrónico';

  @override
  String get newChatByPhone => 'número de teléfono';

  @override
  String get newChatByName => 'nombre de usuario';

  @override
  String newChatOr(String first, String second) {
    return '$first o $second';
  }

  @override
  String get newChatFindButton => 'Continuar';

  @override
  String newChatSearching(String partner) {
    return 'Buscando en $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner no conoce a nadie como $identifier, o no lo dice. Revísalo letra por letra.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Nadie en $service tiene el número $number. Revísalo cifra por cifra.';
  }

  @override
  String newChatUnreachable(String partner) {
    return 'Ahora no se puede llegar a $partner. Inténtalo más tarde.';
  }

  @override
  String get identifierEmpty => 'Escribe cómo se le conoce en esta aplicación.';

  @override
  String get identifierTooLong => 'Es demasiado largo.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'En $partner se conoce a las personas por: $kinds.';
  }

  @override
  String get identifierBadEmail => 'No es una dirección de correo completa.';

  @override
  String get identifierBadPhone => 'No es un número de teléfono con prefijo, como +49 151 12345678.';

  @override
  String get identifierBadName => 'Allí no puede ser un nombre de usuario. Revísalo letra por letra.';

  @override
  String shareTitle(String partner) {
    return '$partner conocerá tu número';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Las personas de $partner a las que escribas verán tu número de teléfono, $number. Se pregunta una vez por aplicación.';
  }

  @override
  String shareYes(String name) {
    return 'Lo que recibe $name';
  }

  @override
  String get shareNo => 'Lo que no recibe';

  @override
  String get shareNumber => 'Tu número de teléfono';

  @override
  String get shareMessages => 'Los mensajes que le envías';

  @override
  String get shareName => 'Tu nombre y tu foto';

  @override
  String get sharePresence => 'Si estás en línea';

  @override
  String get shareAddress => 'Dónde estás y la dirección de tu teléfono en la red';

  @override
  String get shareAgree => 'Aceptar y escribir';

  @override
  String onboardingStep(int step, int steps) {
    return 'Paso $step de $steps';
  }

  @override
  String get onboardingStartTitle => 'Escribe a personas en otras aplicaciones';

  @override
  String get onboardingStartBody => 'La ley europea permite que personas con distintas aplicaciones se escriban. Tú eliges si quieres y con cuáles. Puedes dejarlo cuando quieras.';

  @override
  String get onboardingStartButton => 'Empezar';

  @override
  String get onboardingClosedTitle => 'Con este número no';

  @override
  String get onboardingNotYetTitle => 'Todavía no';

  @override
  String get onboardingExplanationTitle => 'Qué es diferente';

  @override
  String get onboardingExplanationBody => 'Aquí también hay cifrado de extremo a extremo. Algunas cosas son distintas de los chats que conoces.';

  @override
  String get pointOtherPolicy => 'La otra aplicación tiene sus reglas';

  @override
  String get pointOtherPolicyBody => 'Lo que envías lo guarda la otra aplicación según su política de privacidad y sus condiciones.';

  @override
  String get pointNumberIsShared => 'Tu número de teléfono se comparte';

  @override
  String get pointNumberIsSharedBody => 'Lo conocen las personas a las que escribes. Nadie más.';

  @override
  String get pointNameAndPictureAreNot => 'Tu nombre y tu foto no';

  @override
  String get pointNameAndPictureAreNotBody => 'Tampoco si estás en línea.';

  @override
  String get pointNoGroups => 'Dos personas, sin grupos';

  @override
  String get pointNoGroupsBody => 'Un chat es con una sola persona.';

  @override
  String get pointNoCalls => 'Sin llamadas';

  @override
  String get pointNoCallsBody => 'Llama en la aplicación que tengáis los dos.';

  @override
  String get pointNoStickersStatusTimers => 'Sin stickers, estados ni mensajes temporales';

  @override
  String get pointNoStickersStatusTimersBody => 'No viajan entre aplicaciones.';

  @override
  String get pointBlocksAreOfPeople => 'Se bloquea a una persona';

  @override
  String get pointBlocksAreOfPeopleBody => 'Quien está bloqueado lo está en todas las aplicaciones donde se conozca su número.';

  @override
  String get onboardingUnderstood => 'Entendido';

  @override
  String get onboardingAppsTitle => '¿Qué aplicaciones pueden escribirte?';

  @override
  String get onboardingAppsBody => 'Las personas de las aplicaciones que elijas pueden escribirte. Su primer mensaje espera como solicitud. Puedes cambiarlo después.';

  @override
  String get onboardingAppsNone => 'Aún no se puede elegir ninguna aplicación. Causeway te avisará.';

  @override
  String get onboardingInboxTitle => '¿Dónde deben estar estos chats?';

  @override
  String get onboardingInboxBody => 'Puedes cambiarlo después. No se mueve nada.';

  @override
  String get onboardingFinish => 'Activar';

  @override
  String get onboardingDoneTitle => 'Los chats con otras aplicaciones están activados';

  @override
  String onboardingDoneBody(String apps) {
    return 'Puedes escribir a personas de $apps, y ellas a ti.';
  }

  @override
  String get onboardingDoneButton => 'Escribir a alguien';

  @override
  String get onboardingLaterBody => 'Puedes continuar aquí cuando quieras. Aún no hay nada activado.';

  @override
  String get onboardingQuit => 'Dejarlo y olvidar lo que he elegido';

  @override
  String get layoutCombined => 'Entre todos los chats';

  @override
  String get layoutCombinedBody => 'Una sola lista. Una marca muestra de qué aplicación es cada chat.';

  @override
  String get layoutSeparate => 'En una carpeta propia';

  @override
  String get layoutSeparateBody => 'Una fila de tu lista los abre.';

  @override
  String get aboutTitle => 'Acerca de Causeway';

  @override
  String aboutVersion(String version) {
    return 'Versión $version';
  }

  @override
  String get aboutFree => 'Causeway es software libre, con la licencia AGPL-3.0. Cualquiera puede leer cómo funciona.';

  @override
  String get aboutLicences => 'Licencias de sus componentes';

  @override
  String get aboutTranslation => 'Los textos en este idioma los ha hecho una máquina. Todavía no los ha leído nadie que lo tenga como lengua materna.';

  @override
  String newAppTitle(String partner) {
    return 'Ya se puede escribir a $partner';
  }

  @override
  String get newAppBody => 'Puedes escribir a personas de allí, y ellas a ti, en cuanto lo elijas.';

  @override
  String get newAppLook => 'Ver qué puede hacer';

  @override
  String get aboutSource => 'Código fuente';

  @override
  String get aboutSourceAsk => 'Quien te dio esta aplicación te da también su código fuente. Pídeselo.';

  @override
  String get aboutPrivacy => 'Qué pasa con tus datos';

  @override
  String get aboutPrivacyChats => 'Lo que escribes va cifrado de teléfono a teléfono. Tus chats están en este teléfono, cifrados, y en ninguna copia de seguridad.';

  @override
  String get aboutPrivacyService => 'Tu servicio y las otras aplicaciones ven quién escribe a quién y cuándo. No ven qué.';

  @override
  String get aboutPrivacyNothing => 'Causeway no cuenta nada, no muestra publicidad y no envía nada a quienes la hicieron.';

  @override
  String suspendedTitle(String partner) {
    return 'Por ahora no hay conexión con $partner';
  }

  @override
  String get suspendedBody => 'Tu servicio ha suspendido esta aplicación. No se envía ni llega nada. Los chats se quedan en este teléfono: se pueden leer, exportar y eliminar.';

  @override
  String get suspendedNext => 'No tienes que hacer nada. Cuando se admita de nuevo, los chats siguen solos.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner ya no participa';
  }

  @override
  String get withdrawnBody => 'No se envía ni llega nada. Los chats se quedan en este teléfono: se pueden leer, exportar y eliminar.';

  @override
  String get withdrawnNext => 'Para contactar con estas personas, pregúntales por otra vía.';

  @override
  String get nextPartner => 'Qué significa esto';

  @override
  String get settingsTitle => 'Ajustes';

  @override
  String get settingsAccount => 'Cuenta';

  @override
  String get settingsThirdParty => 'Chats con otras aplicaciones';

  @override
  String get settingsThirdPartyOn => 'Activados';

  @override
  String get settingsThirdPartyOff => 'Desactivados';

  @override
  String get settingsThirdPartySetUp => 'Sin configurar';

  @override
  String get settingsThirdPartyContinue => 'Seguir configurando';

  @override
  String get settingsThirdPartySwitch => 'Chats con otras aplicaciones';

  @override
  String get settingsThirdPartySwitchBody => 'Si los desactivas, estos chats se quedan y se pueden leer. No se envía ni se recibe nada.';

  @override
  String get policyConfirmed => 'Tu servicio no deja pasar a nadie más, tampoco con este teléfono apagado.';

  @override
  String get policyPending => 'Tu servicio aún no ha confirmado el último cambio. Se le dirá en cuanto se pueda conectar con él.';

  @override
  String get policyPhoneOnly => 'Tu servicio no impide el paso a nadie. Lo hace este teléfono.';

  @override
  String get settingsApps => 'Otras aplicaciones';

  @override
  String get settingsAppsEmpty => 'Aún no hay ninguna aplicación en la lista de tu servicio.';

  @override
  String get settingsAppsExpired => 'La lista de aplicaciones está anticuada. Los chats nuevos esperan a que se renueve.';

  @override
  String get settingsAppsRefresh => 'Actualizar la lista de aplicaciones';

  @override
  String get settingsAppOpen => 'Abierta';

  @override
  String get settingsAppOn => 'Puede contactarte';

  @override
  String get settingsAppOff => 'Desactivada';

  @override
  String get settingsAppReadOnly => 'Solo se puede leer';

  @override
  String partnerReach(String partner) {
    return 'Chats con $partner';
  }

  @override
  String get partnerReachBody => 'Si lo desactivas, estos chats se quedan y se pueden leer. Nadie de allí puede escribirte.';

  @override
  String get partnerChats => 'Qué permiten estos chats';

  @override
  String get partnerIdentifiers => 'A la gente de allí se la encuentra con';

  @override
  String get partnerTakes => 'Su aplicación acepta';

  @override
  String get partnerArrival => 'Llegada de los mensajes';

  @override
  String get partnerReceipts => 'Se comunica';

  @override
  String get partnerNoReceipts => 'No se comunica. Solo se puede saber que se han enviado.';

  @override
  String get partnerRules => 'Qué reglas valen allí';

  @override
  String get partnerPrivacy => 'Política de privacidad';

  @override
  String get partnerTerms => 'Condiciones';

  @override
  String partnerLink(String page, String partner) {
    return '$page de $partner';
  }

  @override
  String get partnerAbuse => 'Su propio buzón de abusos';

  @override
  String get partnerGoneTitle => 'Esta aplicación ya no está en la lista';

  @override
  String get partnerGoneBody => 'Los chats que tienes con gente de allí se pueden seguir leyendo.';

  @override
  String get kindText => 'Texto';

  @override
  String get kindPhoto => 'fotos';

  @override
  String get kindVoice => 'mensajes de voz';

  @override
  String get kindVideo => 'vídeos';

  @override
  String get kindFile => 'archivos';

  @override
  String get kindReply => 'respuestas';

  @override
  String get kindReaction => 'reacciones';

  @override
  String get settingsAppTesting => 'En pruebas, aún no abierta';

  @override
  String get settingsAppSuspended => 'Suspendida por tu servicio';

  @override
  String get settingsAppWithdrawn => 'Ya no participa';

  @override
  String get settingsAppNotHere => 'Aún no abierta en tu país';

  @override
  String settingsAppMarkers(String partner) {
    return 'Decir a $partner lo que he leído';
  }

  @override
  String get settingsAppMarkersBody => 'Allí ven cuándo lees sus mensajes.';

  @override
  String settingsAppMuted(String partner) {
    return 'Sin sonido de $partner';
  }

  @override
  String get settingsAppMutedBody => 'Sus mensajes llegan en silencio.';

  @override
  String get settingsInbox => 'Lugar de los chats con otras aplicaciones';

  @override
  String get settingsWho => 'Quién puede escribirme primero';

  @override
  String get settingsWhoBody => 'Se trata de personas en otras aplicaciones. Los chats que tienes siguen.';

  @override
  String get settingsWhoNobody => 'Nadie';

  @override
  String get settingsWhoNobodyBody => 'Solo siguen los chats que tienes.';

  @override
  String get settingsWhoWrittenTo => 'Personas a las que escribí';

  @override
  String get settingsWhoWrittenToBody => 'A quien escribiste tú primero.';

  @override
  String get settingsWhoContacts => 'Mis contactos';

  @override
  String get settingsWhoContactsBody => 'Sus chats se abren sin solicitud.';

  @override
  String get settingsWhoEverybody => 'Todo el mundo';

  @override
  String get settingsWhoEverybodyBody => 'Los contactos, directamente. Los demás, como solicitud que tú decides.';

  @override
  String get contactsTitle => 'Contactos';

  @override
  String get contactsTake => 'Usar los contactos del teléfono';

  @override
  String get contactsBody => 'Quien tenga ahí un número no es un desconocido y aparece con el nombre que tú le das. No salen de este teléfono.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Se conocen $count números',
      one: 'Se conoce un número',
      zero: 'No hay números',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Este teléfono no deja que Causeway lea sus contactos. Permítelo en los ajustes del teléfono e inténtalo de nuevo.';

  @override
  String get settingsNotifications => 'Notificaciones';

  @override
  String get settingsNotifyText => 'Mostrar palabras en la pantalla bloqueada';

  @override
  String get settingsNotifyTextBody => 'Si no, solo quién ha escrito.';

  @override
  String get settingsNotifyRequests => 'Avisarme de las solicitudes';

  @override
  String get settingsNotifyRequestsBody => 'Nunca suenan.';

  @override
  String get notifyNative => 'Mensajes de tu propio servicio';

  @override
  String get notifyThirdParty => 'Mensajes de otras aplicaciones';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensajes nuevos',
      one: 'Mensaje nuevo',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Responder';

  @override
  String get notifyAskTitle => 'Enterarte de los mensajes nuevos';

  @override
  String get notifyAskBody => 'Causeway te avisa cuando alguien escribe. La pantalla bloqueada muestra quién ha escrito, y ninguna palabra, si no eliges otra cosa.';

  @override
  String get notifyAskYes => 'Permitir notificaciones';

  @override
  String get notifyDenied => 'Este teléfono no muestra notificaciones de Causeway. Permítelas en los ajustes del teléfono.';

  @override
  String get notifyMuted => 'Chats silenciados';

  @override
  String get notifyMutedNone => 'Ningún chat está silenciado. Mantén pulsado un chat de la lista para silenciarlo.';

  @override
  String get notifyPhone => 'Sonidos y más, en los ajustes del teléfono';

  @override
  String get notifyProblems => 'Mensajes no enviados';

  @override
  String get notifyKept => 'Se conserva en el chat como borrador.';

  @override
  String get settingsBlocked => 'Personas bloqueadas';

  @override
  String get settingsPrivacy => 'Privacidad';

  @override
  String get settingsPhone => 'Este teléfono';

  @override
  String get settingsDiagnostics => 'Diagnóstico';

  @override
  String get settingsFailedTitle => 'No se han podido leer tus ajustes';

  @override
  String get changeTitle => 'Cambiar de número';

  @override
  String get changeUnderWay => 'Se está cambiando';

  @override
  String get changeBody => 'Para cuando tengas otro número de teléfono. Esto es lo que pasa.';

  @override
  String get changePointStays => 'Tus chats se quedan';

  @override
  String get changePointStaysBody => 'También tus ajustes, tus bloqueos y tu número de seguridad.';

  @override
  String changePointTold(String service) {
    return 'Se avisa a la gente de $service';
  }

  @override
  String get changePointToldBody => 'Quienes tienen un chat contigo sabrán el número nuevo.';

  @override
  String get changePointWait => 'A la de otras aplicaciones, no';

  @override
  String get changePointWaitBody => 'Los chats con ellos esperan hasta que aceptes, aplicación por aplicación, que lo sepan. Puede que tengan que volver a aceptarte.';

  @override
  String get changePointOutside => 'Con un número de fuera';

  @override
  String get changePointOutsideBody => 'Los chats con otras aplicaciones solo se pueden leer hasta que tu número vuelva a ser del Espacio Económico Europeo.';

  @override
  String get changePointAccount => 'Necesitas una cuenta para el número nuevo';

  @override
  String changePointAccountBody(String service) {
    return '$service te da una, con una contraseña o un código. La cuenta del número antiguo se cierra.';
  }

  @override
  String get changeNewNumber => 'Número nuevo';

  @override
  String changeNewNumberBody(String service) {
    return 'Con la contraseña o el código que $service te ha dado para él.';
  }

  @override
  String get changeGoOnTitle => 'Los chats con otras aplicaciones pueden seguir con este número';

  @override
  String get changeGoOnBody => 'En cuanto aceptes, aplicación por aplicación, que allí lo sepan.';

  @override
  String changeConfirmTitle(String number) {
    return '¿Cambiar a $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'La cuenta de $number se cierra. Desde aquí no se puede volver a abrir.';
  }

  @override
  String get changeWorkingTitle => 'Se está cambiando tu número';

  @override
  String get changeWorkingBody => 'Puedes salir de esta página. Sigue solo en cuanto hay conexión.';

  @override
  String get changeSigningIn => 'Iniciando sesión con el número nuevo';

  @override
  String get changeLeaving => 'Terminando lo empezado con el número antiguo';

  @override
  String get changeClosing => 'Se cierra la cuenta del número antiguo';

  @override
  String get changeDone => 'Hecho';

  @override
  String get changeLeave => 'Salir de esta página';

  @override
  String changeDoneTitle(String number) {
    return 'Tu número es ahora $number';
  }

  @override
  String get changeDoneBody => 'Tus chats están donde estaban.';

  @override
  String get changeOldTitle => 'Tu número antiguo';

  @override
  String get changeOldOpenTitle => 'Tu número antiguo sigue abierto';

  @override
  String changeOldClosed(String number) {
    return 'La cuenta de $number está cerrada. A quien le escriba se le dice que no existe.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Tu servicio no ha cerrado la cuenta de $number. Pídeselo: lo que se envíe allí no lo verás.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Aún no se sabe si la cuenta de $number está cerrada.';
  }

  @override
  String get changeThirdPartyClosed => 'Los chats con otras aplicaciones solo se pueden leer';

  @override
  String get changeTellTitle => '¿Quién puede saber el número nuevo?';

  @override
  String get changeTellBody => 'Los chats con gente de estas aplicaciones esperan hasta que lo permitas.';

  @override
  String get changeTell => 'Compartir';

  @override
  String changeTellTo(String partner) {
    return 'Compartir mi número nuevo con $partner';
  }

  @override
  String get warningBadlySigned => 'La lista nueva de aplicaciones no está firmada por tu servicio. Se usa la última buena.';

  @override
  String get warningRolledBack => 'Tu servicio ha dado una lista vieja de aplicaciones. Se usa la última buena.';

  @override
  String get warningMalformed => 'La lista nueva de aplicaciones no se puede leer. Se usa la última buena.';

  @override
  String get warningNewerForm => 'La lista nueva de aplicaciones necesita un Causeway más nuevo. Actualiza la aplicación.';

  @override
  String get warningFromTheFuture => 'La lista nueva de aplicaciones viene del futuro. Revisa el reloj del teléfono.';

  @override
  String get warningTooLarge => 'La lista nueva de aplicaciones es demasiado grande. Se usa la última buena.';

  @override
  String get warningKeyReplacement => 'Se está cambiando una clave que firma la lista de aplicaciones. No tienes que hacer nada.';

  @override
  String get blockedTitle => 'Personas bloqueadas';

  @override
  String get blockedEmptyTitle => 'No hay nadie bloqueado';

  @override
  String get blockedEmptyBody => 'Puedes bloquear a alguien desde su chat o su solicitud. No se le avisa.';

  @override
  String get blockedFailedTitle => 'No se ha podido leer la lista';

  @override
  String blockedSince(String date) {
    return 'Desde el $date';
  }

  @override
  String get blockedUnblock => 'Desbloquear';

  @override
  String blockedUnblockTitle(String name) {
    return '¿Desbloquear a $name?';
  }

  @override
  String get blockedUnblockBody => 'Podrá escribirte de nuevo, según las reglas que has puesto.';

  @override
  String get blockedAdd => 'Bloquear un número';

  @override
  String get blockedAddBody => 'Quien tenga este número queda bloqueado en todas las aplicaciones donde se conozca.';

  @override
  String get tourAction => '¿Qué es un número de seguridad?';

  @override
  String get tourKeyTitle => 'Cada dispositivo tiene una clave';

  @override
  String get tourKeyBody => 'Los mensajes se cifran para los dispositivos de la otra persona. Un número de seguridad es la clave de un dispositivo, escrita para que se pueda comparar.';

  @override
  String get tourCompareTitle => 'Comparar muestra que no hay nadie en medio';

  @override
  String get tourCompareBody => 'Hazlo una vez, mejor cuando os veáis. ¿Es igual el número en los dos teléfonos? Entonces nadie más puede leer lo que escribes.';

  @override
  String get tourChangeTitle => 'Si cambia, lo sabrás';

  @override
  String get tourChangeBody => 'Un teléfono nuevo tiene un número nuevo. Cuando has comparado, nada va a un dispositivo nuevo antes de que lo aceptes.';

  @override
  String get scanAction => 'Escanear su código';

  @override
  String get scanHint => 'Apunta con la cámara al código del número de seguridad en su teléfono.';

  @override
  String scanSame(String name) {
    return 'Es el mismo. Este dispositivo de $name cuenta ahora como comparado.';
  }

  @override
  String get scanDifferent => 'La clave es otra. No confíes en este dispositivo antes de saber por qué.';

  @override
  String scanNotNamed(String name) {
    return 'El código es de $name, pero no nombra ninguno de estos dispositivos.';
  }

  @override
  String get scanOtherAccount => 'Este es el código de otra cuenta.';

  @override
  String get scanNoCode => 'Este no es el código de un número de seguridad.';

  @override
  String get scanAgain => 'Escanear otra vez';

  @override
  String get scanNoCamera => 'Ahora no se puede usar la cámara. Quizá la use otra aplicación.';

  @override
  String get scanExplain => 'La cámara busca el código en el otro teléfono, y nada más. No se guarda ninguna imagen.';

  @override
  String get safetyTitle => 'Número de seguridad';

  @override
  String safetyExplained(String name) {
    return 'Compáralos con $name, uno junto al otro o leyéndolos por teléfono. Si son iguales, no hay nadie en medio.';
  }

  @override
  String get safetyMine => 'Tu teléfono';

  @override
  String get safetyCode => 'Código de tu número de seguridad';

  @override
  String safetyCodeBody(String name) {
    return 'Lo mismo en un código: $name lo puede leer con su aplicación.';
  }

  @override
  String get safetyTheirs => 'Sus dispositivos';

  @override
  String get safetyNone => 'Su aplicación aún no ha mostrado ningún dispositivo. Lo hace cuando os escribís.';

  @override
  String get safetyFailedTitle => 'No se han podido leer los dispositivos';

  @override
  String safetyDevice(String number) {
    return 'Dispositivo $number';
  }

  @override
  String get safetyInactive => 'Ya no se usa';

  @override
  String get safetyNoKey => 'Aún no se ha visto su clave.';

  @override
  String get trustUndecided => 'Nuevo. No recibe nada hasta que lo aceptes.';

  @override
  String get trustFirstUse => 'Aceptado, sin comparar';

  @override
  String get trustVerified => 'Comparado y aceptado';

  @override
  String get trustRefused => 'Rechazado. No recibe nada.';

  @override
  String get trustChanged => 'Su clave ha cambiado. No se envía nada hasta que decidas.';

  @override
  String get safetyMatches => 'Coinciden';

  @override
  String get safetyAcceptWithout => 'Aceptar sin comparar';

  @override
  String get safetyRefuse => 'Rechazar este dispositivo';

  @override
  String get safetyConfirmTitle => '¿Coinciden todas las cifras?';

  @override
  String get safetyConfirmBody => 'Entonces este dispositivo cuenta como comparado, y se te avisa antes de que otro reciba tus mensajes.';

  @override
  String get infoTitle => 'Mensaje';

  @override
  String get infoState => 'Cómo está';

  @override
  String get infoWay => 'Su recorrido';

  @override
  String get infoFailedTitle => 'No se sabe nada de este mensaje';

  @override
  String infoWritten(String when) {
    return 'Escrito: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Llegado: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Recibido por un servidor: $when';
  }

  @override
  String get infoWaits => 'Por qué espera';

  @override
  String get infoFailed => 'Por qué no se ha enviado';

  @override
  String get infoUnreadable => 'Por qué no se puede mostrar';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Desde su dispositivo $number';
  }

  @override
  String get infoCopy => 'Copiar lo que ocurrió';

  @override
  String get infoCopied => 'Copiado. No contiene ninguna palabra del mensaje.';

  @override
  String get traceStored => 'Guardado en este teléfono';

  @override
  String get traceWaiting => 'Espera';

  @override
  String get tracePreparing => 'Se está preparando';

  @override
  String get tracePrepared => 'Preparado';

  @override
  String get traceUploading => 'Se está subiendo';

  @override
  String get traceUploaded => 'Subido a tu servicio';

  @override
  String get traceDownloading => 'Se está descargando';

  @override
  String get traceDownloaded => 'Descargado y comprobado';

  @override
  String get traceSealed => 'Cifrado';

  @override
  String get traceSentAgain => 'Entregado otra vez';

  @override
  String get traceAcknowledged => 'Tu servicio lo tiene';

  @override
  String get traceFoundInArchive => 'Encontrado en el archivo de tu servicio';

  @override
  String get traceDelivered => 'Su dispositivo lo tiene';

  @override
  String get traceRead => 'Lo ha leído';

  @override
  String get traceFailed => 'No enviado';

  @override
  String get traceReceived => 'Recibido y descifrado';

  @override
  String get traceUnreadable => 'No se ha podido descifrar';

  @override
  String get traceRepaired => 'Se ha podido descifrar al final';

  @override
  String get traceRefused => 'Rechazado';

  @override
  String get diagnosticsShare => 'Enviar a alguien que ayude';

  @override
  String get bundleTitle => 'Informe para el soporte';

  @override
  String get bundleBody => 'Esto es todo lo que se envía. No dice qué escribiste, a quién ni con qué claves. Léelo antes.';

  @override
  String get diagnosticsTitle => 'Diagnóstico';

  @override
  String get diagnosticsBody => 'Lo que este teléfono sabe de su conexión. No contiene mensajes, nombres ni claves.';

  @override
  String get diagnosticsConnection => 'Conexión';

  @override
  String get diagnosticsConnectionOnline => 'Conectado y al día';

  @override
  String get diagnosticsStorage => 'Almacenamiento';

  @override
  String get diagnosticsStorageOk => 'Bien';

  @override
  String get diagnosticsStorageFull => 'Lleno';

  @override
  String get diagnosticsStorageDamaged => 'Dañado';

  @override
  String get diagnosticsArchive => 'Archivo de tu servicio';

  @override
  String get diagnosticsArchiveThere => 'Lo hay. Lo que llegó en tu ausencia se recupera.';

  @override
  String get diagnosticsArchiveNone => 'No lo hay. Lo que se pierde entre los servicios se pierde sin que se note.';

  @override
  String get diagnosticsArchiveUnknown => 'Aún no se sabe';

  @override
  String get diagnosticsPartners => 'Lista de aplicaciones';

  @override
  String get diagnosticsPartnersNone => 'Aún ninguna';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Número $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Este dispositivo';

  @override
  String get diagnosticsWarning => 'Problema con la lista de aplicaciones';

  @override
  String get diagnosticsPolicy => 'Quién puede contactarte';

  @override
  String get diagnosticsNumberChange => 'Último cambio de número';

  @override
  String get diagnosticsCopied => 'Copiado';

  @override
  String get diagnosticsCopy => 'Copiar';

  @override
  String get attachAction => 'Adjuntar';

  @override
  String get attachPhoto => 'Hacer una foto';

  @override
  String get attachVideo => 'Grabar un vídeo';

  @override
  String get attachGallery => 'Fotos y vídeos';

  @override
  String get attachFailed => 'El teléfono no pudo entregarlo. Inténtalo de nuevo.';

  @override
  String get refusedCamera => 'Causeway no puede usar la cámara';

  @override
  String get refusedPhotos => 'Causeway no puede ver tus fotos';

  @override
  String get refusedMicrophone => 'Causeway no puede usar el micrófono';

  @override
  String get refusedBody => 'Permítelo en los ajustes del teléfono y vuelve a intentarlo.';

  @override
  String sendTo(String name) {
    return 'Enviar a $name';
  }

  @override
  String get previewCaption => 'Pie';

  @override
  String get previewAlt => 'Descripción';

  @override
  String get previewAltBody => 'Se lee en voz alta en este teléfono. No se envía: lo que otros deban saber de la imagen va en el pie.';

  @override
  String get previewTrim => 'Parte que se envía';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Se ajusta a $size, lo máximo que se puede enviar aquí.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Tiene $size. Lo máximo que se puede enviar aquí son $most.';
  }

  @override
  String get previewNotTaken => 'En este chat no se pueden enviar archivos así.';

  @override
  String get previewKeepsAll => 'Se envía tal cual, con todo lo que contiene el archivo: a menudo también dónde y cuándo se hizo.';

  @override
  String get previewCanRun => 'Puede ejecutarse como programa. Algunas aplicaciones rechazan estos archivos o avisan de ellos.';

  @override
  String get previewDisguised => 'Es algo distinto de lo que dice su nombre. Algunas aplicaciones rechazan estos archivos o avisan de ellos.';

  @override
  String get previewFailedTitle => 'Esto no se puede enviar';

  @override
  String get voiceRecord => 'Grabar un mensaje de voz';

  @override
  String get voiceHint => 'Mantén pulsado el micrófono mientras hablas y suéltalo para enviar.';

  @override
  String get voiceSlide => 'Desliza para cancelar';

  @override
  String get voiceRecording => 'Grabando';

  @override
  String get voicePaused => 'Grabación en pausa';

  @override
  String get voicePause => 'Pausar la grabación';

  @override
  String get voiceResume => 'Seguir grabando';

  @override
  String get voiceDelete => 'Borrar la grabación';

  @override
  String get voiceDeleteTitle => '¿Borrar esta grabación?';

  @override
  String get voiceDeleteBody => 'Nadie la ha recibido y no se puede recuperar.';

  @override
  String voiceUnsent(String length) {
    return 'Mensaje de voz sin enviar, $length';
  }

  @override
  String get voiceDiscard => 'Descartar';

  @override
  String get voiceNoMicrophone => 'Ahora no se puede usar el micrófono. Puede que lo esté usando otra aplicación.';

  @override
  String get kindPhotos => 'Fotos';

  @override
  String get kindVoices => 'Mensajes de voz';

  @override
  String get kindVideos => 'Vídeos';

  @override
  String get kindFiles => 'Archivos';

  @override
  String get qualityHd => 'Alta calidad';

  @override
  String get qualityHdBody => 'Las fotos y los vídeos son más nítidos y gastan más datos.';

  @override
  String get autoAlways => 'En cualquier red';

  @override
  String get autoWifi => 'Solo con wifi';

  @override
  String get autoNever => 'Nunca';

  @override
  String get storageTitle => 'Almacenamiento y datos';

  @override
  String get storageDownload => 'Lo que se descarga solo';

  @override
  String get storageDownloadBody => 'Lo demás se descarga cuando lo tocas. De quienes solo piden escribirte no se descarga nada.';

  @override
  String get storageSending => 'Lo que envías';

  @override
  String get storageLowData => 'Menos datos para los mensajes de voz';

  @override
  String get storageLowDataBody => 'Un tercio menos, y se oyen un poco peor.';

  @override
  String get storageUse => 'Uso del almacenamiento';

  @override
  String storageTotal(String size) {
    return '$size en total';
  }

  @override
  String get storageByKind => 'Por tipo';

  @override
  String get storageByChat => 'Por chat';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count elementos, $size',
      one: '1 elemento, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Quitar todo: $what';
  }

  @override
  String get storageOlder => 'Quitar lo más antiguo';

  @override
  String get storageMonth => 'De hace más de un mes';

  @override
  String get storageMonths => 'De hace más de tres meses';

  @override
  String get storageYear => 'De hace más de un año';

  @override
  String storageConfirmSize(String size) {
    return 'Se liberan $size.';
  }

  @override
  String get storageConfirm => 'Los mensajes se quedan. Lo que recibiste solo se puede volver a descargar mientras el servicio de quien lo envió aún lo tenga.';

  @override
  String get storageYes => 'Quitar';

  @override
  String storageFreed(String size) {
    return 'Se han liberado $size.';
  }

  @override
  String get storageFreedNothing => 'No había nada que quitar.';

  @override
  String get storageEmptyTitle => 'No hay archivos en este teléfono';

  @override
  String get storageEmptyBody => 'Aquí se cuentan las fotos, los mensajes de voz, los vídeos y los archivos de tus chats.';

  @override
  String get storageFailedTitle => 'No se pudo leer el uso del almacenamiento';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Chat con otra aplicación: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'a las $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Isla de la Ascensión',
        'AD': 'Andorra',
        'AE': 'Emiratos Árabes Unidos',
        'AF': 'Afganistán',
        'AG': 'Antigua y Barbuda',
        'AI': 'Anguila',
        'AL': 'Albania',
        'AM': 'Armenia',
        'AO': 'Angola',
        'AQ': 'Antártida',
        'AR': 'Argentina',
        'AS': 'Samoa Americana',
        'AT': 'Austria',
        'AU': 'Australia',
        'AW': 'Aruba',
        'AX': 'Islas Aland',
        'AZ': 'Azerbaiyán',
        'BA': 'Bosnia y Herzegovina',
        'BB': 'Barbados',
        'BD': 'Bangladés',
        'BE': 'Bélgica',
        'BF': 'Burkina Faso',
        'BG': 'Bulgaria',
        'BH': 'Baréin',
        'BI': 'Burundi',
        'BJ': 'Benín',
        'BL': 'San Bartolomé',
        'BM': 'Bermudas',
        'BN': 'Brunéi',
        'BO': 'Bolivia',
        'BQ': 'Caribe neerlandés',
        'BR': 'Brasil',
        'BS': 'Bahamas',
        'BT': 'Bután',
        'BV': 'Isla Bouvet',
        'BW': 'Botsuana',
        'BY': 'Bielorrusia',
        'BZ': 'Belice',
        'CA': 'Canadá',
        'CC': 'Islas Cocos',
        'CD': 'República Democrática del Congo',
        'CF': 'República Centroafricana',
        'CG': 'Congo',
        'CH': 'Suiza',
        'CI': 'Côte d’Ivoire',
        'CK': 'Islas Cook',
        'CL': 'Chile',
        'CM': 'Camerún',
        'CN': 'China',
        'CO': 'Colombia',
        'CP': 'Isla Clipperton',
        'CQ': 'CQ',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Cabo Verde',
        'CW': 'Curazao',
        'CX': 'Isla de Navidad',
        'CY': 'Chipre',
        'CZ': 'Chequia',
        'DE': 'Alemania',
        'DG': 'Diego García',
        'DJ': 'Yibuti',
        'DK': 'Dinamarca',
        'DM': 'Dominica',
        'DO': 'República Dominicana',
        'DZ': 'Argelia',
        'EA': 'Ceuta y Melilla',
        'EC': 'Ecuador',
        'EE': 'Estonia',
        'EG': 'Egipto',
        'EH': 'Sáhara Occidental',
        'ER': 'Eritrea',
        'ES': 'España',
        'ET': 'Etiopía',
        'FI': 'Finlandia',
        'FJ': 'Fiyi',
        'FK': 'Islas Malvinas',
        'FM': 'Micronesia',
        'FO': 'Islas Feroe',
        'FR': 'Francia',
        'GA': 'Gabón',
        'GB': 'Reino Unido',
        'GD': 'Granada',
        'GE': 'Georgia',
        'GF': 'Guayana Francesa',
        'GG': 'Guernesey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Groenlandia',
        'GM': 'Gambia',
        'GN': 'Guinea',
        'GP': 'Guadalupe',
        'GQ': 'Guinea Ecuatorial',
        'GR': 'Grecia',
        'GS': 'Islas Georgia del Sur y Sandwich del Sur',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinea-Bisáu',
        'GY': 'Guyana',
        'HK': 'RAE de Hong Kong (China)',
        'HM': 'Islas Heard y McDonald',
        'HN': 'Honduras',
        'HR': 'Croacia',
        'HT': 'Haití',
        'HU': 'Hungría',
        'IC': 'Canarias',
        'ID': 'Indonesia',
        'IE': 'Irlanda',
        'IL': 'Israel',
        'IM': 'Isla de Man',
        'IN': 'India',
        'IO': 'Territorio Británico del Océano Índico',
        'IQ': 'Irak',
        'IR': 'Irán',
        'IS': 'Islandia',
        'IT': 'Italia',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordania',
        'JP': 'Japón',
        'KE': 'Kenia',
        'KG': 'Kirguistán',
        'KH': 'Camboya',
        'KI': 'Kiribati',
        'KM': 'Comoras',
        'KN': 'San Cristóbal y Nieves',
        'KP': 'Corea del Norte',
        'KR': 'Corea del Sur',
        'KW': 'Kuwait',
        'KY': 'Islas Caimán',
        'KZ': 'Kazajistán',
        'LA': 'Laos',
        'LB': 'Líbano',
        'LC': 'Santa Lucía',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesoto',
        'LT': 'Lituania',
        'LU': 'Luxemburgo',
        'LV': 'Letonia',
        'LY': 'Libia',
        'MA': 'Marruecos',
        'MC': 'Mónaco',
        'MD': 'Moldavia',
        'ME': 'Montenegro',
        'MF': 'San Martín',
        'MG': 'Madagascar',
        'MH': 'Islas Marshall',
        'MK': 'Macedonia del Norte',
        'ML': 'Mali',
        'MM': 'Myanmar (Birmania)',
        'MN': 'Mongolia',
        'MO': 'RAE de Macao (China)',
        'MP': 'Islas Marianas del Norte',
        'MQ': 'Martinica',
        'MR': 'Mauritania',
        'MS': 'Montserrat',
        'MT': 'Malta',
        'MU': 'Mauricio',
        'MV': 'Maldivas',
        'MW': 'Malaui',
        'MX': 'México',
        'MY': 'Malasia',
        'MZ': 'Mozambique',
        'NA': 'Namibia',
        'NC': 'Nueva Caledonia',
        'NE': 'Níger',
        'NF': 'Isla Norfolk',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Países Bajos',
        'NO': 'Noruega',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nueva Zelanda',
        'OM': 'Omán',
        'PA': 'Panamá',
        'PE': 'Perú',
        'PF': 'Polinesia Francesa',
        'PG': 'Papúa Nueva Guinea',
        'PH': 'Filipinas',
        'PK': 'Pakistán',
        'PL': 'Polonia',
        'PM': 'San Pedro y Miquelón',
        'PN': 'Islas Pitcairn',
        'PR': 'Puerto Rico',
        'PS': 'Territorios Palestinos',
        'PT': 'Portugal',
        'PW': 'Palaos',
        'PY': 'Paraguay',
        'QA': 'Catar',
        'RE': 'Reunión',
        'RO': 'Rumanía',
        'RS': 'Serbia',
        'RU': 'Rusia',
        'RW': 'Ruanda',
        'SA': 'Arabia Saudí',
        'SB': 'Islas Salomón',
        'SC': 'Seychelles',
        'SD': 'Sudán',
        'SE': 'Suecia',
        'SG': 'Singapur',
        'SH': 'Santa Elena',
        'SI': 'Eslovenia',
        'SJ': 'Svalbard y Jan Mayen',
        'SK': 'Eslovaquia',
        'SL': 'Sierra Leona',
        'SM': 'San Marino',
        'SN': 'Senegal',
        'SO': 'Somalia',
        'SR': 'Surinam',
        'SS': 'Sudán del Sur',
        'ST': 'Santo Tomé y Príncipe',
        'SV': 'El Salvador',
        'SX': 'Sint Maarten',
        'SY': 'Siria',
        'SZ': 'Esuatini',
        'TA': 'Tristán de Acuña',
        'TC': 'Islas Turcas y Caicos',
        'TD': 'Chad',
        'TF': 'Territorios Australes Franceses',
        'TG': 'Togo',
        'TH': 'Tailandia',
        'TJ': 'Tayikistán',
        'TK': 'Tokelau',
        'TL': 'Timor-Leste',
        'TM': 'Turkmenistán',
        'TN': 'Túnez',
        'TO': 'Tonga',
        'TR': 'Turquía',
        'TT': 'Trinidad y Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwán',
        'TZ': 'Tanzania',
        'UA': 'Ucrania',
        'UG': 'Uganda',
        'UM': 'Islas menores alejadas de EE. UU.',
        'US': 'Estados Unidos',
        'UY': 'Uruguay',
        'UZ': 'Uzbekistán',
        'VA': 'Ciudad del Vaticano',
        'VC': 'San Vicente y las Granadinas',
        'VE': 'Venezuela',
        'VG': 'Islas Vírgenes Británicas',
        'VI': 'Islas Vírgenes de EE. UU.',
        'VN': 'Vietnam',
        'VU': 'Vanuatu',
        'WF': 'Wallis y Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Yemen',
        'YT': 'Mayotte',
        'ZA': 'Sudáfrica',
        'ZM': 'Zambia',
        'ZW': 'Zimbabue',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
