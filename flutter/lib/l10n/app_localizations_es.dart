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
  String get loading => 'Cargando';

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
  String get searchEmptyTitle => 'Busca en tus mensajes';

  @override
  String get searchEmptyBody => 'Escribe una palabra o su principio. Nada sale de este teléfono.';

  @override
  String get searchNothingTitle => 'No se ha encontrado nada';

  @override
  String get searchNothingBody => 'Ningún mensaje tiene todas estas palabras.';

  @override
  String get chatMessageHint => 'Mensaje';

  @override
  String get chatSend => 'Enviar';

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
  String get chatThirdParty => 'Chat con otra aplicación';

  @override
  String chatPartnerBanner(String partner) {
    return 'Esta persona usa $partner. Para lo que envías valen su política de privacidad y sus condiciones.';
  }

  @override
  String get chatSafety => 'Número de seguridad y dispositivos';

  @override
  String get chatJumpToUnread => 'Ir al primer mensaje sin leer';

  @override
  String get chatJumpToNewest => 'Ir al mensaje más nuevo';

  @override
  String get chatUnreadLine => 'Mensajes sin leer';

  @override
  String chatBlockTitle(String name) {
    return '¿Bloquear a $name?';
  }

  @override
  String get chatBlockBody => 'Dejaréis de saber el uno del otro en todas las aplicaciones donde se conozca su número. No se le avisa.';

  @override
  String get chatLoadingOlder => 'Cargando mensajes anteriores';

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
  String get chatWarning => 'De un dispositivo que no has aceptado. Míralo antes de fiarte de esto.';

  @override
  String get chatRetry => 'Enviar de nuevo';

  @override
  String get chatInfo => 'Qué ha pasado con él';

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
  String get reasonDatabaseDamaged => 'Estaba en un archivo que se dañó y quizá se envió. Envíalo de nuevo si no les ha llegado.';

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
  String get newChatTitle => 'Chat nuevo';

  @override
  String get newChatWhere => '¿Qué aplicación usa?';

  @override
  String get newChatNoApps => 'Aún no se puede escribir a ninguna otra aplicación.';

  @override
  String get newChatSetUpBody => 'Los chats con otras aplicaciones aún no están configurados.';

  @override
  String newChatIdentifier(String partner) {
    return '¿Quién en $partner?';
  }

  @override
  String get newChatByEmail => 'Correo electrónico';

  @override
  String get newChatByPhone => 'Número de teléfono';

  @override
  String get newChatByName => 'Nombre de usuario';

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
  String get settingsApps => 'Aplicaciones que pueden escribirte';

  @override
  String get settingsAppsEmpty => 'Aún no hay ninguna aplicación en la lista de tu servicio.';

  @override
  String get settingsAppsExpired => 'La lista de aplicaciones está anticuada. Los chats nuevos esperan a que se renueve.';

  @override
  String get settingsAppsRefresh => 'Actualizar la lista de aplicaciones';

  @override
  String get settingsAppOpen => 'Abierta';

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
  String get settingsBlocked => 'Personas bloqueadas';

  @override
  String get settingsPrivacy => 'Privacidad';

  @override
  String get settingsDiagnostics => 'Diagnóstico';

  @override
  String get settingsFailedTitle => 'No se han podido leer tus ajustes';

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
  String get safetyTitle => 'Número de seguridad';

  @override
  String safetyExplained(String name) {
    return 'Compáralos con $name: uno junto al otro, o leyéndolos por teléfono. Si son iguales, no hay nadie en medio.';
  }

  @override
  String get safetyMine => 'Tu teléfono';

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
  String get traceStored => 'Guardado en este teléfono';

  @override
  String get traceWaiting => 'Espera';

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
  String get diagnosticsCopied => 'Copiado';

  @override
  String get diagnosticsCopy => 'Copiar';

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
