// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for Portuguese (`pt`).
class AppLocalizationsPt extends AppLocalizations {
  AppLocalizationsPt([String locale = 'pt']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Aceitar';

  @override
  String get actionAgain => 'Tentar de novo';

  @override
  String get actionBack => 'Voltar';

  @override
  String get actionBlock => 'Bloquear';

  @override
  String get actionCancel => 'Cancelar';

  @override
  String get actionClose => 'Fechar';

  @override
  String get actionContinue => 'Continuar';

  @override
  String get actionCopy => 'Copiar texto';

  @override
  String get actionDismiss => 'Agora não';

  @override
  String get actionDone => 'Concluído';

  @override
  String get actionMore => 'Mais';

  @override
  String get actionOpenSettings => 'Abrir definições';

  @override
  String get actionRefuse => 'Recusar';

  @override
  String get actionReport => 'Denunciar';

  @override
  String get actionSearch => 'Procurar';

  @override
  String get actionSetUp => 'Configurar';

  @override
  String get actionSignInAgain => 'Iniciar sessão de novo';

  @override
  String get actionUndo => 'Anular';

  @override
  String get loading => 'A carregar';

  @override
  String get linkCopied => 'Copiado';

  @override
  String listAnd(String first, String last) {
    return '$first e $last';
  }

  @override
  String get openingTitle => 'A abrir as suas conversas';

  @override
  String get openingFailedTitle => 'Não foi possível abrir as suas conversas';

  @override
  String get openingRecover => 'Recuperar o que se consegue ler';

  @override
  String get openingRecoverExplained => 'O ficheiro danificado fica como está, ao lado do novo. As pessoas a quem escreve verão um novo número de segurança.';

  @override
  String get openingRecovering => 'A recuperar as suas conversas';

  @override
  String get openingAnew => 'Eliminar e iniciar sessão de novo';

  @override
  String get openingAnewExplained => 'Se isso não ajudar, a chave perdeu-se, como depois de uma reposição ou com a cópia de segurança de outro telemóvel. Nesse caso, ninguém consegue ler as conversas neste telemóvel. Pode eliminá-las aqui e iniciar sessão de novo.';

  @override
  String get openingAnewQuestion => 'Eliminar as conversas deste telemóvel?';

  @override
  String get openingAnewConsequence => 'Não podem ser recuperadas. As pessoas a quem escreve verão um novo número de segurança.';

  @override
  String get recoveredTitle => 'As suas conversas foram recuperadas';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensagens salvas.',
      one: '$count mensagem salva.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count conversas salvas.',
      one: '$count conversa salva.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensagens ainda estão por enviar. Seguem sozinhas.',
      one: '$count mensagem ainda está por enviar. Segue sozinha.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Até $count mensagens e conversas não puderam ser lidas.',
      one: '$count mensagem ou conversa não pôde ser lida.',
      zero: 'Tanto quanto se sabe, nada falta.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'As pessoas a quem escreve veem um novo número de segurança. Compare-o de novo com aquelas com quem o tinha comparado.';

  @override
  String get recoveredAside => 'O ficheiro danificado foi guardado. Elimine-o quando não lhe faltar nada.';

  @override
  String get recoveredDelete => 'Eliminar o ficheiro danificado';

  @override
  String get recoveredDeleted => 'O ficheiro danificado foi eliminado.';

  @override
  String get welcomeTitle => 'Uma só app. Também para quem usa outras.';

  @override
  String get welcomeBody => 'Com o Causeway escreve a pessoas que usam outra app de mensagens, com encriptação ponto a ponto e a partir do número que tem.';

  @override
  String get welcomePointEncrypted => 'Sempre com encriptação ponto a ponto. Não há outra forma de enviar.';

  @override
  String get welcomePointShared => 'As pessoas noutras apps ficam a saber o seu número de telefone, e mais nada sobre si.';

  @override
  String get welcomePointYours => 'Desligado até o ligar. É você que escolhe que apps podem contactá-lo.';

  @override
  String get welcomeStart => 'Começar com o meu número';

  @override
  String get numberTitle => 'O seu número de telefone';

  @override
  String get numberBody => 'É assim que as pessoas o reconhecem. Escreve-se com o indicativo do país.';

  @override
  String get numberCountry => 'País';

  @override
  String get numberCountryOther => 'Outro país: escreva + e o indicativo';

  @override
  String get numberCountrySearch => 'Procurar um país';

  @override
  String get numberCountryNone => 'Não há nenhum país com esse nome na lista. Escreva + e o indicativo no número.';

  @override
  String get numberCountriesInside => 'Espaço Económico Europeu';

  @override
  String get numberCountriesOutside => 'Outros países';

  @override
  String get numberField => 'Número de telefone';

  @override
  String get numberEligibleTitle => 'Com este número são possíveis conversas com outras apps';

  @override
  String get numberEligibleBody => 'Pertence ao Espaço Económico Europeu, onde a lei abre as apps de mensagens umas às outras. Mais tarde decide se as quer usar.';

  @override
  String get numberOutsideTitle => 'Sem conversas com outras apps com este número';

  @override
  String get numberOutsideBody => 'São para números do Espaço Económico Europeu. Tudo o resto funciona. O que conta é o número, não onde está.';

  @override
  String get eligibilityInEea => 'O número pertence ao Espaço Económico Europeu.';

  @override
  String get eligibilityOutsideEea => 'O número pertence a uma região fora do Espaço Económico Europeu.';

  @override
  String get eligibilityNoRegion => 'O número não pertence a nenhum país. Verifique os primeiros algarismos.';

  @override
  String get eligibilityNotInternational => 'Escreva o número com + e o indicativo do país, por exemplo +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Isto não é um número de telefone. Só tem algarismos, depois de um +.';

  @override
  String get eligibilityUnknownCountryCode => 'Nenhum país tem este indicativo. Verifique os algarismos depois do +.';

  @override
  String get eligibilityTooShort => 'O número é demasiado curto para o seu país. Faltam algarismos?';

  @override
  String get eligibilityTooLong => 'O número é demasiado longo para o seu país. Há um algarismo a mais?';

  @override
  String get eligibilityNotAssigned => 'O seu país não atribuiu nenhum número assim. Verifique os algarismos.';

  @override
  String get eligibilityMore => 'Que números contam';

  @override
  String get eligibilityTitle => 'Que números contam';

  @override
  String get eligibilityNumber => 'O que conta é o número, não onde está';

  @override
  String get eligibilityNumberBody => 'O direito europeu abre as apps de mensagens umas às outras para pessoas cujo número pertence ao Espaço Económico Europeu. Em viagem nada muda.';

  @override
  String get eligibilityBoth => 'Ambos';

  @override
  String get eligibilityBothBody => 'A outra pessoa também tem de estar no Espaço Económico Europeu. Onde as pessoas são conhecidas pelo número, conta esse número; nos outros casos, responde a app delas.';

  @override
  String get eligibilityLeaving => 'Se o seu número mudar';

  @override
  String get eligibilityLeavingBody => 'Com um número de outro lugar, as suas conversas com outras apps ficam neste telemóvel e podem ser lidas. Nada é enviado nem recebido até ter de novo um número daqui.';

  @override
  String get signInTitle => 'Iniciar sessão';

  @override
  String get signInBody => 'O seu serviço guarda a sua conta. Deu-lhe uma palavra-passe ou um código.';

  @override
  String signInAs(String number) {
    return 'A iniciar sessão com $number';
  }

  @override
  String get signInService => 'O seu serviço';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Palavra-passe';

  @override
  String get signInSecretShow => 'Mostrar a palavra-passe';

  @override
  String get signInSecretHide => 'Ocultar a palavra-passe';

  @override
  String get signInWithToken => 'Tenho antes um código de acesso';

  @override
  String get signInWithPassword => 'Tenho antes uma palavra-passe';

  @override
  String get signInToken => 'Código de acesso';

  @override
  String get signInButton => 'Iniciar sessão';

  @override
  String get signInStoring => 'A preparar este telemóvel';

  @override
  String signInConnecting(String service) {
    return 'A contactar $service';
  }

  @override
  String get signInMissingService => 'Escreva o nome do seu serviço, por exemplo home.example.';

  @override
  String get signInMissingSecret => 'Escreva a palavra-passe ou o código que o seu serviço lhe deu.';

  @override
  String signInSlow(String service) {
    return '$service ainda não respondeu. O Causeway continua a tentar. Pode esperar, ou continuar e ver de novo mais tarde.';
  }

  @override
  String get signInGoOn => 'Continuar sem esperar';

  @override
  String get signInRefused => 'O seu serviço não conhece este número com esta palavra-passe. Verifique ambos.';

  @override
  String get signInBadAddress => 'Não há nenhum serviço com esse nome. Verifique-o.';

  @override
  String get signInStartOver => 'Recomeçar com outro número ou serviço';

  @override
  String signInAgainBody(String service) {
    return '$service já não aceita a palavra-passe ou o código deste telemóvel. As suas conversas ficam.';
  }

  @override
  String get removeAccount => 'Remover a conta deste telemóvel';

  @override
  String get removeAccountTitle => 'Remover a conta e eliminar todas as conversas?';

  @override
  String removeAccountBody(String service) {
    return 'Todas as conversas e mensagens neste telemóvel são eliminadas. Não estão guardadas em mais lado nenhum e não podem ser recuperadas. A sua conta em $service mantém-se; quando iniciar sessão de novo, as pessoas verão um novo número de segurança.';
  }

  @override
  String get removeAccountYes => 'Eliminar tudo';

  @override
  String get inboxTitle => 'Conversas';

  @override
  String get inboxThirdPartyTitle => 'Conversas com outras apps';

  @override
  String get inboxArchiveTitle => 'Conversas arquivadas';

  @override
  String get inboxEmptyTitle => 'Ainda não há conversas';

  @override
  String get inboxEmptyBody => 'Escreva a alguém e a conversa aparece aqui.';

  @override
  String get inboxEmptyUnreadTitle => 'Tudo lido';

  @override
  String get inboxEmptyUnreadBody => 'Não há conversas por ler.';

  @override
  String get inboxEmptyArchiveTitle => 'Nada arquivado';

  @override
  String get inboxEmptyArchiveBody => 'Deslize uma conversa para o lado para a pôr aqui.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Sem conversas em $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Escreva a alguém lá e a conversa aparece aqui.';

  @override
  String get inboxFailedTitle => 'Não foi possível ler as suas conversas';

  @override
  String get inboxFilterAll => 'Todas';

  @override
  String get inboxFilterUnread => 'Por ler';

  @override
  String get inboxNewChat => 'Nova conversa';

  @override
  String get inboxSettings => 'Definições';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count pedidos',
      one: '$count pedido',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Escreveram-lhe pessoas que não conhece';

  @override
  String get inboxThirdPartyRow => 'Conversas com outras apps';

  @override
  String get inboxArchivedRow => 'Arquivadas';

  @override
  String inboxDraft(String text) {
    return 'Rascunho: $text';
  }

  @override
  String inboxYou(String text) {
    return 'Você: $text';
  }

  @override
  String get inboxNothingYet => 'Ainda nada escrito';

  @override
  String get inboxPinned => 'Fixada';

  @override
  String get inboxMuted => 'Silenciada';

  @override
  String get inboxMarkedUnread => 'Marcada como não lida';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensagens por ler',
      one: '$count mensagem por ler',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count conversas por ler',
      one: '$count conversa por ler',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'em $partner';
  }

  @override
  String get inboxPin => 'Fixar';

  @override
  String get inboxUnpin => 'Desafixar';

  @override
  String get inboxMute => 'Silenciar';

  @override
  String get inboxUnmute => 'Reativar o som';

  @override
  String get inboxMuteHour => 'Durante uma hora';

  @override
  String get inboxMuteDay => 'Durante um dia';

  @override
  String get inboxMuteAlways => 'Até eu reativar o som';

  @override
  String get inboxArchive => 'Arquivar';

  @override
  String get inboxUnarchive => 'Tirar do arquivo';

  @override
  String inboxArchivedNow(String name) {
    return 'A conversa com $name está no arquivo.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'A conversa com $name saiu do arquivo.';
  }

  @override
  String get inboxMarkRead => 'Marcar como lida';

  @override
  String get inboxMarkUnread => 'Marcar como não lida';

  @override
  String get inboxYesterday => 'Ontem';

  @override
  String get inboxToday => 'Hoje';

  @override
  String get noticeTitle => 'Escreva a pessoas noutras apps';

  @override
  String noticeBody(String apps) {
    return 'Agora pode contactar $apps a partir daqui. Está desligado até o configurar.';
  }

  @override
  String get bannerToken => 'O seu código de acesso expira em breve. Introduza um novo para que as mensagens continuem a chegar.';

  @override
  String get bannerOffline => 'Sem ligação. O que escreve fica guardado e é enviado mais tarde.';

  @override
  String get bannerConnecting => 'A ligar…';

  @override
  String get bannerUntrusted => 'Esta rede não deixa o Causeway chegar ao seu serviço. O Wi-Fi pede que inicie sessão primeiro?';

  @override
  String get bannerStorageFull => 'O telemóvel está cheio. Liberte espaço: até lá não é possível guardar mensagens.';

  @override
  String get bannerStorageDamaged => 'O ficheiro com as suas conversas está danificado. Feche o Causeway e abra-o de novo para o recuperar.';

  @override
  String get stopCredentialsRefused => 'O seu serviço recusou o número ou a palavra-passe. Inicie sessão de novo.';

  @override
  String get stopAccountDisabled => 'O seu serviço desativou esta conta. Pergunte porquê.';

  @override
  String get stopNoSafeLogin => 'O seu serviço não oferece uma forma segura de iniciar sessão. A palavra-passe não foi enviada. Avise o seu serviço.';

  @override
  String get stopUntrustedServer => 'O servidor não consegue provar que é o seu serviço. Nada foi enviado. Tente outra rede.';

  @override
  String get stopReplaced => 'Outro telemóvel iniciou sessão nesta conta. Só um pode estar ativo.';

  @override
  String get stopBadAddress => 'O endereço do seu serviço não é válido. Inicie sessão de novo.';

  @override
  String get searchHint => 'Palavras nas suas mensagens';

  @override
  String get searchClear => 'Limpar';

  @override
  String get searchEmptyTitle => 'Procure nas suas mensagens';

  @override
  String get searchEmptyBody => 'Escreva uma palavra, ou o início dela. Nada sai deste telemóvel.';

  @override
  String get searchNothingTitle => 'Nada encontrado';

  @override
  String get searchNothingBody => 'Nenhuma mensagem tem todas estas palavras.';

  @override
  String searchMore(int count) {
    return 'Estas são as $count mais recentes. Acrescente uma palavra para encontrar mais antigas.';
  }

  @override
  String get chatMessageHint => 'Mensagem';

  @override
  String get chatSend => 'Enviar';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % do que cabe numa mensagem';
  }

  @override
  String get chatEmptyTitle => 'Diga olá';

  @override
  String get chatEmptyNative => 'Aqui as mensagens têm encriptação ponto a ponto.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name usa $partner. As mensagens têm encriptação ponto a ponto; para o que $partner recebe valem os termos dessa app.';
  }

  @override
  String get chatFailedTitle => 'Não foi possível ler esta conversa';

  @override
  String chatOn(String partner) {
    return 'em $partner';
  }

  @override
  String get chatNotConnected => 'Sem ligação';

  @override
  String get chatThirdParty => 'Conversa com outra app';

  @override
  String chatPartnerBanner(String partner) {
    return 'Esta pessoa usa $partner. A política de privacidade e os termos dessa app valem para o que envia.';
  }

  @override
  String get chatSafety => 'Número de segurança e dispositivos';

  @override
  String get chatJumpToNewest => 'Ir para a mensagem mais recente';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Ir para a mensagem mais recente, $count por ler',
      one: 'Ir para a mensagem mais recente, $count por ler',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensagens por ler',
      one: '$count mensagem por ler',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Bloquear $name?';
  }

  @override
  String get chatBlockBody => 'Deixam de ter notícias um do outro, em todas as apps onde o número é conhecido. A pessoa não é informada.';

  @override
  String get chatLoadingMore => 'A carregar mais mensagens';

  @override
  String get chatMoreFailed => 'Não foi possível ler mais. Tente de novo';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner não diz quando as mensagens chegam. Além de «enviada», nada se pode saber.';
  }

  @override
  String get chatYouWrote => 'Escreveu';

  @override
  String chatTheyWrote(String name) {
    return '$name escreveu';
  }

  @override
  String get chatYouSent => 'Enviou';

  @override
  String chatTheySent(String name) {
    return '$name enviou';
  }

  @override
  String get transferWaiting => 'À espera';

  @override
  String get transferNetwork => 'À espera da rede';

  @override
  String get transferWifi => 'À espera de Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'A preparar $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'A enviar $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'A transferir $percent %';
  }

  @override
  String get transferOffered => 'Não transferido';

  @override
  String get transferGone => 'Já não existe';

  @override
  String get transferFailed => 'Não se pode abrir';

  @override
  String get transferRemoved => 'Removido deste telemóvel';

  @override
  String get mediaDownload => 'Transferir';

  @override
  String mediaDownloadSize(String size) {
    return 'Transferir, $size';
  }

  @override
  String get mediaStop => 'Parar';

  @override
  String get mediaOpen => 'Abrir';

  @override
  String get mediaPlay => 'Reproduzir';

  @override
  String get mediaPause => 'Pausa';

  @override
  String mediaSpeed(String speed) {
    return 'Velocidade: $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Posição';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position de $length';
  }

  @override
  String get mediaShare => 'Partilhar';

  @override
  String get mediaSave => 'Guardar nas fotos';

  @override
  String get mediaSaved => 'Guardado nas suas fotos.';

  @override
  String get mediaSaveRefused => 'O Causeway não pode acrescentar às suas fotos. Permita-o nas definições do telemóvel.';

  @override
  String get mediaSaveFailed => 'Não foi possível guardar. Veja se o telemóvel tem espaço.';

  @override
  String get mediaShareFailed => 'O telemóvel não conseguiu mostrar para onde pode ir.';

  @override
  String get mediaPhotoFailed => 'Não é possível mostrar a foto';

  @override
  String get mediaVideoFailed => 'Não é possível reproduzir o vídeo';

  @override
  String get mediaAskAgain => 'Pedir de novo';

  @override
  String mediaAskPhoto(String time) {
    return 'Podes enviar-me outra vez a foto das $time? Já não a consigo transferir.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Podes enviar-me outra vez a mensagem de voz das $time? Já não a consigo transferir.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Podes enviar-me outra vez o vídeo das $time? Já não o consigo transferir.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Podes enviar-me outra vez o ficheiro das $time? Já não o consigo transferir.';
  }

  @override
  String get fileWarnTitle => 'Abrir este ficheiro?';

  @override
  String get fileWarnCanRun => 'Pode correr como um programa e fazer o que quiser neste telemóvel. Abra-o só se o esperava desta pessoa.';

  @override
  String get fileWarnDisguised => 'É outra coisa do que o nome diz. Abra-o só se souber porquê.';

  @override
  String get fileCanRun => 'Pode correr como um programa';

  @override
  String get fileDisguised => 'Não é o que o nome diz';

  @override
  String get chatWarning => 'De um dispositivo que não aceitou. Veja-o antes de confiar nisto.';

  @override
  String get chatRetry => 'Enviar de novo';

  @override
  String get chatInfo => 'O que lhe aconteceu';

  @override
  String get chatDetails => 'Detalhes';

  @override
  String get detailsMuted => 'Silenciada';

  @override
  String detailsMutedUntil(String when) {
    return 'Silenciada até $when';
  }

  @override
  String detailsApp(String partner) {
    return 'Acerca de $partner';
  }

  @override
  String get detailsAppBody => 'O que permite, e as suas regras';

  @override
  String detailsUnblocked(String name) {
    return '$name pode voltar a escrever-lhe, segundo as regras que definiu.';
  }

  @override
  String get exportAction => 'Exportar conversa';

  @override
  String get exportTitle => 'Exportar esta conversa?';

  @override
  String get exportBody => 'Todas as mensagens são escritas num ficheiro, e você escolhe para onde vai. Fotos, mensagens de voz, vídeos e ficheiros são nele referidos, mas não incluídos. O ficheiro não é encriptado: quem o tiver pode lê-lo.';

  @override
  String get exportYes => 'Exportar';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count mensagens exportadas.',
      one: '$count mensagem exportada.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Eliminar conversa';

  @override
  String deleteTitle(String name) {
    return 'Eliminar a conversa com $name?';
  }

  @override
  String deleteBody(String name) {
    return 'Todas as mensagens são eliminadas de vez deste telemóvel, e o que ainda não foi enviado já não o será. $name fica com o que tem.';
  }

  @override
  String get deleteYes => 'Eliminar';

  @override
  String get deleteDone => 'A conversa foi eliminada.';

  @override
  String get stateQueued => 'À espera de envio';

  @override
  String get stateSending => 'A ser enviada';

  @override
  String get stateSent => 'Enviada';

  @override
  String get stateDelivered => 'Entregue';

  @override
  String get stateRead => 'Lida';

  @override
  String get stateFailed => 'Não enviada';

  @override
  String get stateReceived => 'Recebida';

  @override
  String get stateUnreadable => 'Não se pode mostrar';

  @override
  String get stateNotice => 'Aviso';

  @override
  String get reasonNoKeys => 'A outra app ainda não publicou chaves. Tenta-se de novo automaticamente.';

  @override
  String get reasonUnreachable => 'O outro serviço não está acessível. Tenta-se de novo automaticamente.';

  @override
  String get reasonKeyChanged => 'Um dos dispositivos da pessoa tem agora outra chave. Compare o número de segurança e depois decida.';

  @override
  String get reasonNoAcceptedDevice => 'Nenhum dos dispositivos da pessoa está aceite. Veja os dispositivos e aceite um.';

  @override
  String get reasonRefused => 'O outro serviço recusou-a. Verifique de quem se trata e envie-a de novo.';

  @override
  String get reasonNotForThisDevice => 'Não estava encriptada para este telemóvel. Peça que a enviem de novo: as novas mensagens podem ser lidas.';

  @override
  String get reasonNoSession => 'Não foi possível desencriptá-la. A ligação ao outro dispositivo está a ser renovada. Peça que a enviem de novo.';

  @override
  String get reasonBadCiphertext => 'Não foi possível desencriptá-la: foi alterada no caminho. A ligação está a ser renovada. Peça que a enviem de novo.';

  @override
  String get reasonUnknownPrekey => 'Estava encriptada com uma chave já gasta. A ligação está a ser renovada. Peça que a enviem de novo.';

  @override
  String get reasonTooFarAhead => 'Demasiadas mensagens antes desta nunca chegaram. Peça que a enviem de novo.';

  @override
  String get reasonTooLate => 'Chegou muito depois de mensagens escritas mais tarde. Peça que a enviem de novo.';

  @override
  String get reasonMalformed => 'Está danificada. Peça que a enviem de novo.';

  @override
  String get reasonUnencrypted => 'Chegou sem encriptação e foi recusada. Peça à pessoa que ligue a encriptação.';

  @override
  String get reasonUnknownKind => 'O Causeway não consegue mostrar este tipo de mensagem. Peça à pessoa que a escreva.';

  @override
  String get reasonOtherEncryption => 'Está encriptada de uma forma que o Causeway não conhece. Peça à pessoa que use a versão mais recente da app.';

  @override
  String get reasonWeakerEncryption => 'Está encriptada de forma mais fraca do que esta conversa e foi recusada. Peça à pessoa que use a versão mais recente da app.';

  @override
  String get reasonDatabaseDamaged => 'Estava à espera num ficheiro que se danificou, e pode ter sido enviada. Envie-a de novo se não tiver chegado.';

  @override
  String get reasonCancelled => 'Foi você que a parou. Envie-a de novo quando quiser.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'É demasiado grande: o máximo é $size. Use algo mais pequeno.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Foi alterada no caminho e não é mostrada. Peça que a enviem de novo.';

  @override
  String get reasonMediaHost => 'Está num servidor que a outra app não indicou. O Causeway não vai buscar nada lá. Peça que a enviem de outra forma.';

  @override
  String get reasonNoMediaService => 'O seu serviço não transporta fotos nem ficheiros. O texto pode ser enviado.';

  @override
  String get reasonMediaGone => 'O outro serviço já não a tem. Peça que a enviem de novo.';

  @override
  String get reasonMediaMetered => 'Está à espera de Wi-Fi. Também pode transferir agora.';

  @override
  String get reasonNoSpace => 'Já não há espaço para isto neste telemóvel. Liberte algum; o resto continua sozinho.';

  @override
  String get mediaProblemTooLate => 'A preparação demorou demasiado. Tente de novo, ou use um ficheiro mais pequeno.';

  @override
  String get mediaProblemUnsupported => 'O Causeway não consegue usar este tipo de ficheiro. Guarde-o primeiro noutro formato.';

  @override
  String get mediaProblemDamaged => 'O ficheiro está danificado. Outra cópia talvez funcione.';

  @override
  String get mediaProblemTooLarge => 'O ficheiro é demasiado grande. Use um mais pequeno.';

  @override
  String get mediaProblemCodec => 'Este telemóvel não conseguiu processar o ficheiro. Tente de novo, ou use outro ficheiro.';

  @override
  String get mediaProblemIo => 'Não foi possível ler o ficheiro. Veja se ainda existe.';

  @override
  String get mediaInTooLarge => 'É demasiado grande para abrir em segurança. Peça algo mais pequeno.';

  @override
  String get mediaInUnsupported => 'O Causeway não consegue mostrar este tipo de ficheiro. Peça-o noutro formato.';

  @override
  String get mediaInDamaged => 'O ficheiro está danificado. Peça que o enviem de novo.';

  @override
  String get mediaInTooLate => 'Demorou demasiado a abrir. Tente de novo.';

  @override
  String get refusalBlocked => 'Bloqueou esta pessoa.';

  @override
  String get refusalNotEligible => 'As conversas com outras apps são para números do Espaço Económico Europeu. O que aqui está pode ser lido.';

  @override
  String get refusalNotYetInCountry => 'As conversas com outras apps ainda não começaram no seu país. O Causeway avisa quando começarem.';

  @override
  String get refusalSwitchedOff => 'As conversas com outras apps estão desligadas. O que aqui está pode ser lido.';

  @override
  String get refusalNotAdmitted => 'O seu serviço não trabalha com esta app. O que aqui está pode ser lido.';

  @override
  String get refusalPartnerNotOpen => 'Esta app ainda está em testes. O Causeway avisa quando estiver aberta.';

  @override
  String get refusalPartnerSuspended => 'O seu serviço suspendeu esta app por agora. O que aqui está pode ser lido.';

  @override
  String get refusalPartnerWithdrawn => 'Esta app já não participa. O que aqui está pode ser lido.';

  @override
  String get refusalPartnerNotChosen => 'Não escolheu esta app. O que aqui está pode ser lido.';

  @override
  String get refusalPeerNotEligible => 'O número da pessoa não pertence ao Espaço Económico Europeu.';

  @override
  String get refusalNumberNotAgreed => 'As pessoas nesta app ainda não conhecem o seu novo número.';

  @override
  String get refusalDirectoryExpired => 'A lista de apps está desatualizada. Ligue-se à Internet e tente de novo.';

  @override
  String get refusalRequestNotAccepted => 'Aceite primeiro o pedido.';

  @override
  String get refusalRequestRefused => 'Recusou o pedido desta pessoa. Para voltar atrás, escreva-lhe primeiro.';

  @override
  String get refusalNobodyMayContact => 'Não deixa que desconhecidos lhe escrevam.';

  @override
  String get refusalNotSupported => 'A outra app não consegue mostrar este tipo de mensagem.';

  @override
  String get refusalMarkersOff => 'Não deixa esta app saber o que leu.';

  @override
  String get nextSwitchOn => 'Ligar';

  @override
  String get nextChoose => 'Escolher a app';

  @override
  String get nextShare => 'Partilhar o meu novo número';

  @override
  String get nextRefresh => 'Atualizar a lista';

  @override
  String get nextDevices => 'Ver os dispositivos';

  @override
  String get noticeNewDeviceAccepted => 'A outra pessoa usa um novo dispositivo.';

  @override
  String get noticeNewDevice => 'A outra pessoa usa um novo dispositivo. Não recebe nada até o aceitar.';

  @override
  String get noticeKeyChanged => 'Um dispositivo da outra pessoa tem outra chave. Nada é enviado até decidir.';

  @override
  String noticeNumberChanged(String number) {
    return 'O número agora é $number. Esta conversa continua com ele.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'O número agora é $number. A conversa com esse número continua.';
  }

  @override
  String get contentReport => 'Uma denúncia ao seu serviço';

  @override
  String get contentPlaceholder => 'Uma mensagem que não se pode mostrar';

  @override
  String contentUnsupported(String kind) {
    return 'Enviou algo que o Causeway ainda não sabe mostrar: $kind';
  }

  @override
  String get contentPhoto => 'Foto';

  @override
  String get contentPhotoMoving => 'Imagem animada';

  @override
  String get contentVoice => 'Mensagem de voz';

  @override
  String get contentVideo => 'Vídeo';

  @override
  String get contentFile => 'Ficheiro';

  @override
  String contentFileNamed(String name) {
    return 'Ficheiro: $name';
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
        'call': 'uma chamada',
        'sticker': 'um autocolante',
        'reaction': 'uma reação',
        'deletion': 'uma mensagem retirada',
        'timer': 'um temporizador de mensagens temporárias',
        'location': 'um lugar',
        'group': 'um convite para um grupo',
        'other': 'algo novo',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Não resultou';

  @override
  String get errorBadNumber => 'Isto não é um número de telefone com indicativo, por exemplo +34 600 111 222.';

  @override
  String get errorBadAddress => 'Assim não pode escrever a ninguém. Verifique o que escreveu.';

  @override
  String get errorNotFound => 'Já não existe.';

  @override
  String get errorEmpty => 'Não há nada para enviar.';

  @override
  String errorTooLarge(int percent) {
    return 'O texto é demasiado longo para uma mensagem: $percent % do permitido. Envie-o em partes.';
  }

  @override
  String get errorBadReport => 'Uma denúncia tem no máximo cinco mensagens e uma nota curta.';

  @override
  String get errorNoAbuseDesk => 'O seu serviço não aceita denúncias. Escreva ao contacto da outra app.';

  @override
  String get errorNotAllowed => 'Isto não se pode escolher aqui.';

  @override
  String get errorTooManyPinned => 'Não é possível fixar mais conversas. Desafixe outra primeiro.';

  @override
  String errorSignIn(String why) {
    return 'Não é possível iniciar sessão na conta com o novo número. $why';
  }

  @override
  String get errorSignInRefused => 'O seu serviço não conhece o novo número com esta palavra-passe. Verifique ambos.';

  @override
  String get errorNumberChanging => 'O seu número está a ser mudado. Espere até terminar.';

  @override
  String get errorFile => 'Não foi possível escrever o ficheiro. Escolha outro lugar.';

  @override
  String get errorStopped => 'Foi interrompido.';

  @override
  String get errorNothingChosen => 'Escolha pelo menos uma app.';

  @override
  String get errorNotDone => 'Conclua primeiro a configuração.';

  @override
  String get errorNotOffered => 'Esta app já não pode ser escolhida.';

  @override
  String get errorConfirmSharing => 'As pessoas a quem escreve nesta app ficam a saber o seu número. Concorde primeiro com isso.';

  @override
  String get errorOnboarding => 'Entretanto algo mudou. Veja este passo de novo.';

  @override
  String get errorKeyChanged => 'O dispositivo já tem outra chave. Veja-a de novo e depois decida.';

  @override
  String get errorInUse => 'As suas conversas estão abertas noutro processo. Feche lá o Causeway e tente de novo.';

  @override
  String get errorNoAccount => 'Não há nenhuma conta neste telemóvel. Inicie sessão.';

  @override
  String get errorAccountExists => 'Já há uma conta neste telemóvel.';

  @override
  String get errorDamaged => 'O ficheiro com as suas conversas está danificado. Nada foi alterado. O que se consegue ler pode ser recuperado.';

  @override
  String get errorAccountLost => 'A conta não pode ser lida do ficheiro danificado. Inicie sessão de novo para recuperar as suas conversas.';

  @override
  String get errorReadOnly => 'Não se pode escrever no lugar onde estão as suas conversas. Reinicie o telemóvel e tente de novo.';

  @override
  String get errorWrongKey => 'A chave neste telemóvel não abre as suas conversas. Desbloqueie o telemóvel uma vez e tente de novo.';

  @override
  String get errorNewerVersion => 'As suas conversas foram escritas por um Causeway mais recente. Atualize a app.';

  @override
  String get errorUnreachable => 'O seu serviço não respondeu. Verifique a ligação e tente de novo.';

  @override
  String get errorDiskFull => 'O telemóvel está cheio. Liberte espaço e tente de novo.';

  @override
  String get errorInternal => 'Algo correu mal no Causeway. Tente de novo; se continuar, envie-nos o diagnóstico.';

  @override
  String errorCode(String code) {
    return 'Código: $code';
  }

  @override
  String get requestsTitle => 'Pedidos';

  @override
  String get requestsEmptyTitle => 'Sem pedidos';

  @override
  String get requestsEmptyBody => 'Quando alguém que não conhece lhe escreve, fica aqui à espera da sua decisão.';

  @override
  String get requestsFailedTitle => 'Não foi possível ler os seus pedidos';

  @override
  String get requestTitle => 'Pedido';

  @override
  String get requestGoneTitle => 'Este pedido já não existe';

  @override
  String get requestExplained => 'A pessoa não sabe que viu isto. Nada lhe chega até aceitar.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Mais $count mensagens não foram guardadas.',
      one: 'Mais $count mensagem não foi guardada.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'O que escreveu';

  @override
  String get requestRefuseTitle => 'Recusar este pedido?';

  @override
  String get requestRefuseBody => 'O que a pessoa escreveu é eliminado, e não volta a ouvir falar dela. Ela não é informada.';

  @override
  String reportTitle(String name) {
    return 'Denunciar $name';
  }

  @override
  String reportExplained(String name) {
    return 'O seu serviço lê o que escolher aqui, e mais nada. $name não é informado.';
  }

  @override
  String get reportWhy => 'Porque denuncia isto?';

  @override
  String get reportSpam => 'Spam, publicidade ou fraude';

  @override
  String get reportAbuse => 'Ameaças, assédio ou outros danos';

  @override
  String get reportMessages => 'Mensagens a juntar';

  @override
  String get reportMessagesBody => 'Até cinco. Nenhuma é enviada sem que a escolha.';

  @override
  String get reportRemark => 'Por palavras suas (opcional)';

  @override
  String reportAlsoBlock(String name) {
    return 'Bloquear também $name';
  }

  @override
  String get reportPreview => 'Ver o que é enviado';

  @override
  String get reportPreviewBody => 'Isto é tudo o que o seu serviço lê.';

  @override
  String get reportSend => 'Enviar a denúncia';

  @override
  String get reportSent => 'A denúncia vai a caminho.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner tem um contacto próprio: $address';
  }

  @override
  String get reportAbout => 'De quem se trata';

  @override
  String get reportYourWords => 'As suas palavras';

  @override
  String get reportNoMessages => 'Nenhuma';

  @override
  String get reportExactly => 'À letra';

  @override
  String get reportsTitle => 'Denúncias';

  @override
  String get reportsEmptyTitle => 'Sem denúncias';

  @override
  String get reportsEmptyBody => 'Pode denunciar alguém a partir da conversa ou do pedido. O que enviou e as respostas ficam aqui.';

  @override
  String get reportsFailedTitle => 'Não foi possível ler as suas denúncias';

  @override
  String get reportsSent => 'Denunciou alguém';

  @override
  String get reportsAnswer => 'O seu serviço respondeu';

  @override
  String get reportsMore => 'Mostrar mais antigas';

  @override
  String get newChatTitle => 'Nova conversa';

  @override
  String get newChatWhere => 'Onde está esta pessoa?';

  @override
  String get newChatSameService => 'O seu próprio serviço, por número de telefone';

  @override
  String get newChatOff => 'As conversas com outras apps estão desligadas';

  @override
  String get newChatOffBody => 'Ligue-as para escrever a pessoas noutras apps.';

  @override
  String get newChatOwn => 'Este é o seu próprio número.';

  @override
  String get newChatNoApps => 'Ainda não é possível contactar nenhuma outra app.';

  @override
  String get newChatSetUpBody => 'O direito europeu permite que pessoas em apps de mensagens diferentes escrevam umas às outras. Está desligado até o configurar.';

  @override
  String newChatIdentifier(String partner) {
    return 'Quem em $partner?';
  }

  @override
  String get newChatByEmail => 'endereço de e-mail';

  @override
  String get newChatByPhone => 'número de telefone';

  @override
  String get newChatByName => 'nome de utilizador';

  @override
  String newChatOr(String first, String second) {
    return '$first ou $second';
  }

  @override
  String get newChatFindButton => 'Continuar';

  @override
  String newChatSearching(String partner) {
    return 'A procurar em $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner não conhece ninguém por $identifier, ou não o diz. Verifique letra a letra.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Ninguém em $service tem o número $number. Verifique algarismo a algarismo.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner não está acessível agora. Tente mais tarde.';
  }

  @override
  String get identifierEmpty => 'Escreva como a pessoa é conhecida nesta app.';

  @override
  String get identifierTooLong => 'É demasiado longo.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Em $partner, as pessoas são conhecidas por: $kinds.';
  }

  @override
  String get identifierBadEmail => 'Isto não é um endereço de e-mail completo.';

  @override
  String get identifierBadPhone => 'Isto não é um número de telefone com indicativo, por exemplo +49 151 12345678.';

  @override
  String get identifierBadName => 'Isto não pode ser um nome de utilizador lá. Verifique letra a letra.';

  @override
  String shareTitle(String partner) {
    return '$partner ficará a saber o seu número';
  }

  @override
  String shareBody(String partner, String number) {
    return 'As pessoas a quem escreve em $partner veem o seu número de telefone, $number. Isto é perguntado uma vez por app.';
  }

  @override
  String shareYes(String name) {
    return 'O que $name recebe';
  }

  @override
  String get shareNo => 'O que não recebe';

  @override
  String get shareNumber => 'O seu número de telefone';

  @override
  String get shareMessages => 'As mensagens que lhe envia';

  @override
  String get shareName => 'O seu nome e a sua foto';

  @override
  String get sharePresence => 'Se está online';

  @override
  String get shareAddress => 'Onde está e o endereço do seu telemóvel na rede';

  @override
  String get shareAgree => 'Concordar e escrever';

  @override
  String onboardingStep(int step, int steps) {
    return 'Passo $step de $steps';
  }

  @override
  String get onboardingStartTitle => 'Escreva a pessoas noutras apps';

  @override
  String get onboardingStartBody => 'O direito europeu permite que pessoas em apps de mensagens diferentes escrevam umas às outras. Você escolhe se quer, e com que apps. Pode parar a qualquer momento.';

  @override
  String get onboardingStartButton => 'Começar';

  @override
  String get onboardingClosedTitle => 'Não com este número';

  @override
  String get onboardingNotYetTitle => 'Ainda não';

  @override
  String get onboardingExplanationTitle => 'O que é diferente';

  @override
  String get onboardingExplanationBody => 'Aqui as mensagens também têm encriptação ponto a ponto. Algumas coisas são diferentes das conversas que conhece.';

  @override
  String get pointOtherPolicy => 'A outra app tem as suas próprias regras';

  @override
  String get pointOtherPolicyBody => 'O que envia é guardado pela outra app, segundo a sua política de privacidade e os seus termos.';

  @override
  String get pointNumberIsShared => 'O seu número de telefone é partilhado';

  @override
  String get pointNumberIsSharedBody => 'Ficam a sabê-lo as pessoas a quem escreve. Mais ninguém.';

  @override
  String get pointNameAndPictureAreNot => 'O seu nome e a sua foto não são';

  @override
  String get pointNameAndPictureAreNotBody => 'Nem se está online.';

  @override
  String get pointNoGroups => 'Duas pessoas, sem grupos';

  @override
  String get pointNoGroupsBody => 'Uma conversa é você e outra pessoa.';

  @override
  String get pointNoCalls => 'Sem chamadas';

  @override
  String get pointNoCallsBody => 'Ligue na app que ambos têm.';

  @override
  String get pointNoStickersStatusTimers => 'Sem autocolantes, estados ou mensagens temporárias';

  @override
  String get pointNoStickersStatusTimersBody => 'Não passam de uma app para outra.';

  @override
  String get pointBlocksAreOfPeople => 'Um bloqueio é de uma pessoa';

  @override
  String get pointBlocksAreOfPeopleBody => 'Quem está bloqueado está-o em todas as apps onde o número é conhecido.';

  @override
  String get onboardingUnderstood => 'Compreendo';

  @override
  String get onboardingAppsTitle => 'Que apps podem contactá-lo?';

  @override
  String get onboardingAppsBody => 'As pessoas nas apps que escolher podem escrever-lhe. A primeira mensagem fica à espera como pedido. Pode mudar isto mais tarde.';

  @override
  String get onboardingAppsNone => 'Ainda não há nenhuma app para escolher. O Causeway avisa quando houver.';

  @override
  String get onboardingInboxTitle => 'Onde devem ficar estas conversas?';

  @override
  String get onboardingInboxBody => 'Pode mudar isto mais tarde. Nada é movido.';

  @override
  String get onboardingFinish => 'Ligar';

  @override
  String get onboardingDoneTitle => 'As conversas com outras apps estão ligadas';

  @override
  String onboardingDoneBody(String apps) {
    return 'Pode escrever a pessoas em $apps, e elas a si.';
  }

  @override
  String get onboardingDoneButton => 'Escrever a alguém';

  @override
  String get onboardingLaterBody => 'Pode continuar aqui a qualquer momento. Ainda nada está ligado.';

  @override
  String get onboardingQuit => 'Parar e esquecer as minhas escolhas';

  @override
  String get layoutCombined => 'Entre todas as conversas';

  @override
  String get layoutCombinedBody => 'Uma só lista. Um símbolo mostra em que app está cada conversa.';

  @override
  String get layoutSeparate => 'Numa pasta própria';

  @override
  String get layoutSeparateBody => 'Uma linha na sua lista abre-as.';

  @override
  String get aboutTitle => 'Acerca do Causeway';

  @override
  String aboutVersion(String version) {
    return 'Versão $version';
  }

  @override
  String get aboutFree => 'O Causeway é software livre, com a licença AGPL-3.0. Qualquer pessoa pode ler como funciona.';

  @override
  String get aboutLicences => 'Licenças dos seus componentes';

  @override
  String get aboutTranslation => 'Os textos desta língua foram feitos por uma máquina. Nenhum falante nativo os leu ainda.';

  @override
  String newAppTitle(String partner) {
    return 'Agora é possível contactar $partner';
  }

  @override
  String get newAppBody => 'Pode escrever às pessoas lá, e elas a si, assim que o escolher.';

  @override
  String get newAppLook => 'Ver o que permite';

  @override
  String get aboutSource => 'Código-fonte';

  @override
  String get aboutSourceAsk => 'Quem lhe deu esta app dá-lhe também o código-fonte. Peça-o.';

  @override
  String get aboutPrivacy => 'O que acontece aos seus dados';

  @override
  String get aboutPrivacyChats => 'O que escreve é cifrado de telefone a telefone. As suas conversas estão neste telefone, cifradas, e em nenhuma cópia de segurança.';

  @override
  String get aboutPrivacyService => 'O seu serviço e as outras apps veem quem escreve a quem e quando. Não veem o quê.';

  @override
  String get aboutPrivacyNothing => 'O Causeway não conta nada, não mostra publicidade e não envia nada a quem o fez.';

  @override
  String suspendedTitle(String partner) {
    return 'Por agora não há ligação a $partner';
  }

  @override
  String get suspendedBody => 'O seu serviço suspendeu esta app. Nada é enviado e nada chega. As conversas ficam neste telefone: podem ser lidas, exportadas e eliminadas.';

  @override
  String get suspendedNext => 'Não precisa de fazer nada. Quando for de novo admitida, as conversas continuam por si.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner já não participa';
  }

  @override
  String get withdrawnBody => 'Nada é enviado e nada chega. As conversas ficam neste telefone: podem ser lidas, exportadas e eliminadas.';

  @override
  String get withdrawnNext => 'Para chegar a estas pessoas, pergunte-lhes por outra via.';

  @override
  String get nextPartner => 'O que isto significa';

  @override
  String get settingsTitle => 'Definições';

  @override
  String get settingsAccount => 'Conta';

  @override
  String get settingsThirdParty => 'Conversas com outras apps';

  @override
  String get settingsThirdPartyOn => 'Ligadas';

  @override
  String get settingsThirdPartyOff => 'Desligadas';

  @override
  String get settingsThirdPartySetUp => 'Não configuradas';

  @override
  String get settingsThirdPartyContinue => 'Continuar a configuração';

  @override
  String get settingsThirdPartySwitch => 'Conversas com outras apps';

  @override
  String get settingsThirdPartySwitchBody => 'Quando desligadas, estas conversas ficam e podem ser lidas. Nada é enviado nem recebido.';

  @override
  String get policyConfirmed => 'O seu serviço mantém todos os outros de fora, mesmo com este telemóvel desligado.';

  @override
  String get policyPending => 'O seu serviço ainda não confirmou a última alteração. É informado assim que estiver acessível.';

  @override
  String get policyPhoneOnly => 'O seu serviço não mantém ninguém de fora. É este telemóvel que o faz.';

  @override
  String get settingsApps => 'Outras apps';

  @override
  String get settingsAppsEmpty => 'Ainda não há nenhuma app na lista do seu serviço.';

  @override
  String get settingsAppsExpired => 'A lista de apps está desatualizada. As novas conversas esperam até ser atualizada.';

  @override
  String get settingsAppsRefresh => 'Atualizar a lista de apps';

  @override
  String get settingsAppOpen => 'Aberta';

  @override
  String get settingsAppOn => 'Pode contactá-lo';

  @override
  String get settingsAppOff => 'Desligada';

  @override
  String get settingsAppReadOnly => 'Só se pode ler';

  @override
  String partnerReach(String partner) {
    return 'Conversas com $partner';
  }

  @override
  String get partnerReachBody => 'Quando desligadas, estas conversas ficam e podem ser lidas. Ninguém lá pode escrever-lhe.';

  @override
  String get partnerChats => 'O que permitem as suas conversas';

  @override
  String get partnerIdentifiers => 'Lá as pessoas encontram-se por';

  @override
  String get partnerTakes => 'A app aceita';

  @override
  String get partnerArrival => 'Chegada das mensagens';

  @override
  String get partnerReceipts => 'É comunicada';

  @override
  String get partnerNoReceipts => 'Não é comunicada. Além de «enviada», nada se pode saber.';

  @override
  String get partnerRules => 'De quem são as regras lá';

  @override
  String get partnerPrivacy => 'Política de privacidade';

  @override
  String get partnerTerms => 'Termos';

  @override
  String partnerLink(String page, String partner) {
    return '$page de $partner';
  }

  @override
  String get partnerAbuse => 'Contacto próprio para abusos';

  @override
  String get partnerGoneTitle => 'Esta app já não está na lista';

  @override
  String get partnerGoneBody => 'As conversas que tem com pessoas lá ainda podem ser lidas.';

  @override
  String get kindText => 'Texto';

  @override
  String get kindPhoto => 'fotos';

  @override
  String get kindVoice => 'mensagens de voz';

  @override
  String get kindVideo => 'vídeos';

  @override
  String get kindFile => 'ficheiros';

  @override
  String get kindReply => 'respostas';

  @override
  String get kindReaction => 'reações';

  @override
  String get settingsAppTesting => 'Em testes, ainda não aberta';

  @override
  String get settingsAppSuspended => 'Suspensa pelo seu serviço';

  @override
  String get settingsAppWithdrawn => 'Já não participa';

  @override
  String get settingsAppNotHere => 'Ainda não aberta no seu país';

  @override
  String settingsAppMarkers(String partner) {
    return 'Dizer a $partner o que li';
  }

  @override
  String get settingsAppMarkersBody => 'As pessoas lá veem quando lê as mensagens delas.';

  @override
  String settingsAppMuted(String partner) {
    return 'Sem som de $partner';
  }

  @override
  String get settingsAppMutedBody => 'As mensagens de lá chegam em silêncio.';

  @override
  String get settingsInbox => 'Lugar das conversas com outras apps';

  @override
  String get settingsWho => 'Quem me pode escrever primeiro';

  @override
  String get settingsWhoBody => 'Trata-se de pessoas noutras apps. As conversas que tem continuam.';

  @override
  String get settingsWhoNobody => 'Ninguém';

  @override
  String get settingsWhoNobodyBody => 'Só continuam as conversas que tem.';

  @override
  String get settingsWhoWrittenTo => 'Pessoas a quem escrevi';

  @override
  String get settingsWhoWrittenToBody => 'Aquelas a quem escreveu primeiro.';

  @override
  String get settingsWhoContacts => 'Os meus contactos';

  @override
  String get settingsWhoContactsBody => 'As conversas deles abrem sem pedido.';

  @override
  String get settingsWhoEverybody => 'Todos';

  @override
  String get settingsWhoEverybodyBody => 'Os contactos diretamente. Os outros com um pedido sobre o qual decide.';

  @override
  String get contactsTitle => 'Contactos';

  @override
  String get contactsTake => 'Usar os contactos do telemóvel';

  @override
  String get contactsBody => 'Quem lá tem um número não é um desconhecido, e aparece com o nome que lhe dá. Ficam neste telemóvel.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count números conhecidos',
      one: '$count número conhecido',
      zero: 'Nenhum número encontrado',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Este telemóvel não deixa o Causeway ler os contactos. Permita-o nas definições do telemóvel e tente de novo.';

  @override
  String get settingsNotifications => 'Notificações';

  @override
  String get settingsNotifyText => 'Mostrar o texto no ecrã bloqueado';

  @override
  String get settingsNotifyTextBody => 'Senão, só quem escreveu.';

  @override
  String get settingsNotifyRequests => 'Avisar-me de pedidos';

  @override
  String get settingsNotifyRequestsBody => 'Nunca fazem barulho.';

  @override
  String get notifyNative => 'Mensagens do seu próprio serviço';

  @override
  String get notifyThirdParty => 'Mensagens de outras apps';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count novas mensagens',
      one: '$count nova mensagem',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Responder';

  @override
  String get notifyAskTitle => 'Saber de novas mensagens';

  @override
  String get notifyAskBody => 'O Causeway avisa quando alguém escreve. O ecrã bloqueado mostra quem escreveu, e nenhuma palavra, a não ser que escolha outra coisa.';

  @override
  String get notifyAskYes => 'Permitir notificações';

  @override
  String get notifyDenied => 'Este telemóvel não mostra notificações do Causeway. Permita-as nas definições do telemóvel.';

  @override
  String get notifyMuted => 'Conversas silenciadas';

  @override
  String get notifyMutedNone => 'Nenhuma conversa está silenciada. Prima uma conversa na lista durante mais tempo para a silenciar.';

  @override
  String get notifyPhone => 'Sons e mais, nas definições do telemóvel';

  @override
  String get notifyProblems => 'Mensagens não enviadas';

  @override
  String get notifyKept => 'Fica na conversa como rascunho.';

  @override
  String get settingsBlocked => 'Pessoas bloqueadas';

  @override
  String get settingsPrivacy => 'Privacidade';

  @override
  String get settingsPhone => 'Este telemóvel';

  @override
  String get settingsDiagnostics => 'Diagnóstico';

  @override
  String get settingsFailedTitle => 'Não foi possível ler as suas definições';

  @override
  String get changeTitle => 'Mudar de número';

  @override
  String get changeUnderWay => 'A ser mudado';

  @override
  String get changeBody => 'Para quando tem um novo número de telefone. Eis o que acontece.';

  @override
  String get changePointStays => 'As suas conversas ficam';

  @override
  String get changePointStaysBody => 'E também as definições, os bloqueios e o número de segurança.';

  @override
  String changePointTold(String service) {
    return 'As pessoas em $service são informadas';
  }

  @override
  String get changePointToldBody => 'Aquelas com quem tem conversa ficam a saber o novo número.';

  @override
  String get changePointWait => 'As pessoas noutras apps não são';

  @override
  String get changePointWaitBody => 'As conversas com elas esperam até concordar, app a app, que o saibam. Depois talvez tenham de o aceitar de novo.';

  @override
  String get changePointOutside => 'Com um número de outro lugar';

  @override
  String get changePointOutsideBody => 'As conversas com outras apps só podem ser lidas, até o seu número pertencer de novo ao Espaço Económico Europeu.';

  @override
  String get changePointAccount => 'Precisa de uma conta para o novo número';

  @override
  String changePointAccountBody(String service) {
    return '$service dá-lhe uma, com palavra-passe ou código. A conta do número antigo é fechada.';
  }

  @override
  String get changeNewNumber => 'Novo número';

  @override
  String changeNewNumberBody(String service) {
    return 'Com a palavra-passe ou o código que $service lhe deu para ele.';
  }

  @override
  String get changeGoOnTitle => 'As conversas com outras apps podem continuar com este número';

  @override
  String get changeGoOnBody => 'Assim que concordar, app a app, que lá seja conhecido.';

  @override
  String changeConfirmTitle(String number) {
    return 'Mudar para $number?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'A conta de $number é fechada. Não pode ser reaberta a partir daqui.';
  }

  @override
  String get changeWorkingTitle => 'O seu número está a ser mudado';

  @override
  String get changeWorkingBody => 'Pode sair desta página. Continua sozinho sempre que houver ligação.';

  @override
  String get changeSigningIn => 'A iniciar sessão com o novo número';

  @override
  String get changeLeaving => 'A terminar o que começou com o número antigo';

  @override
  String get changeClosing => 'A conta do número antigo está a ser fechada';

  @override
  String get changeDone => 'Concluída';

  @override
  String get changeLeave => 'Sair desta página';

  @override
  String changeDoneTitle(String number) {
    return 'O seu número agora é $number';
  }

  @override
  String get changeDoneBody => 'As suas conversas estão onde estavam.';

  @override
  String get changeOldTitle => 'O seu número antigo';

  @override
  String get changeOldOpenTitle => 'O seu número antigo ainda está aberto';

  @override
  String changeOldClosed(String number) {
    return 'A conta de $number está fechada. Quem lhe escreve fica a saber que não existe.';
  }

  @override
  String changeOldOpen(String number) {
    return 'O seu serviço não fechou a conta de $number. Peça-lhe que o faça: o que as pessoas enviam para lá, você não vê.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'Ainda não se sabe se a conta de $number está fechada.';
  }

  @override
  String get changeThirdPartyClosed => 'As conversas com outras apps só podem ser lidas';

  @override
  String get changeTellTitle => 'Quem pode saber o novo número?';

  @override
  String get changeTellBody => 'As conversas com pessoas nestas apps esperam até lho dar a conhecer.';

  @override
  String get changeTell => 'Partilhar';

  @override
  String changeTellTo(String partner) {
    return 'Partilhar o meu novo número com $partner';
  }

  @override
  String get warningBadlySigned => 'A nova lista de apps não está assinada pelo seu serviço. É usada a última válida.';

  @override
  String get warningRolledBack => 'O seu serviço deu uma lista de apps antiga. É usada a última válida.';

  @override
  String get warningMalformed => 'A nova lista de apps não se consegue ler. É usada a última válida.';

  @override
  String get warningNewerForm => 'A nova lista de apps precisa de um Causeway mais recente. Atualize a app.';

  @override
  String get warningFromTheFuture => 'A nova lista de apps vem do futuro. Verifique o relógio do telemóvel.';

  @override
  String get warningTooLarge => 'A nova lista de apps é demasiado grande. É usada a última válida.';

  @override
  String get warningKeyReplacement => 'Uma chave que assina a lista de apps está a ser substituída. Não precisa de fazer nada.';

  @override
  String get blockedTitle => 'Pessoas bloqueadas';

  @override
  String get blockedEmptyTitle => 'Ninguém está bloqueado';

  @override
  String get blockedEmptyBody => 'Pode bloquear alguém a partir da conversa ou do pedido. A pessoa não é informada.';

  @override
  String get blockedFailedTitle => 'Não foi possível ler a lista';

  @override
  String blockedSince(String date) {
    return 'Desde $date';
  }

  @override
  String get blockedUnblock => 'Desbloquear';

  @override
  String blockedUnblockTitle(String name) {
    return 'Desbloquear $name?';
  }

  @override
  String get blockedUnblockBody => 'A pessoa pode voltar a escrever-lhe, segundo as regras que definiu.';

  @override
  String get blockedAdd => 'Bloquear um número';

  @override
  String get blockedAddBody => 'Quem tem este número fica bloqueado em todas as apps onde é conhecido.';

  @override
  String get tourAction => 'O que é um número de segurança?';

  @override
  String get tourKeyTitle => 'Cada dispositivo tem uma chave';

  @override
  String get tourKeyBody => 'As mensagens são encriptadas para os dispositivos da outra pessoa. Um número de segurança é a chave de um dispositivo, escrita para que se possa comparar.';

  @override
  String get tourCompareTitle => 'Comparar mostra que não há ninguém no meio';

  @override
  String get tourCompareBody => 'Faça-o uma vez, de preferência quando se encontrarem. O número é igual nos dois telemóveis? Então mais ninguém pode ler o que escreve.';

  @override
  String get tourChangeTitle => 'Se mudar, será avisado';

  @override
  String get tourChangeBody => 'Um novo telemóvel tem um novo número. Depois de comparar, nada vai para um novo dispositivo antes de o aceitar.';

  @override
  String get scanAction => 'Ler o código da pessoa';

  @override
  String get scanHint => 'Aponte a câmara para o código do número de segurança no outro telemóvel.';

  @override
  String scanSame(String name) {
    return 'É igual. Este dispositivo de $name conta agora como comparado.';
  }

  @override
  String get scanDifferent => 'A chave é outra. Não confie neste dispositivo antes de saber porquê.';

  @override
  String scanNotNamed(String name) {
    return 'O código é de $name, mas não refere nenhum destes dispositivos.';
  }

  @override
  String get scanOtherAccount => 'Este é o código de outra conta.';

  @override
  String get scanNoCode => 'Este não é o código de um número de segurança.';

  @override
  String get scanAgain => 'Ler de novo';

  @override
  String get scanNoCamera => 'A câmara não pode ser usada agora. Outra app pode estar a usá-la.';

  @override
  String get scanExplain => 'A câmara procura o código no outro telefone e mais nada. Nenhuma imagem é guardada.';

  @override
  String get safetyTitle => 'Número de segurança';

  @override
  String safetyExplained(String name) {
    return 'Compare-os com $name, lado a lado ou lendo-os ao telefone. Se forem iguais, não há ninguém no meio.';
  }

  @override
  String get safetyMine => 'O seu telemóvel';

  @override
  String get safetyCode => 'Código do seu número de segurança';

  @override
  String safetyCodeBody(String name) {
    return 'O mesmo em forma de código: $name pode lê-lo com a sua app.';
  }

  @override
  String get safetyTheirs => 'Os dispositivos da pessoa';

  @override
  String get safetyNone => 'A outra app ainda não mostrou nenhum dispositivo. Fá-lo quando escreverem um ao outro.';

  @override
  String get safetyFailedTitle => 'Não foi possível ler os dispositivos';

  @override
  String safetyDevice(String number) {
    return 'Dispositivo $number';
  }

  @override
  String get safetyInactive => 'Já não é usado';

  @override
  String get safetyNoKey => 'A sua chave ainda não foi vista.';

  @override
  String get trustUndecided => 'Novo. Não recebe nada até o aceitar.';

  @override
  String get trustFirstUse => 'Aceite, não comparado';

  @override
  String get trustVerified => 'Comparado e aceite';

  @override
  String get trustRefused => 'Recusado. Não recebe nada.';

  @override
  String get trustChanged => 'A sua chave mudou. Nada é enviado até decidir.';

  @override
  String get safetyMatches => 'São iguais';

  @override
  String get safetyAcceptWithout => 'Aceitar sem comparar';

  @override
  String get safetyRefuse => 'Recusar este dispositivo';

  @override
  String get safetyConfirmTitle => 'Todos os algarismos são iguais?';

  @override
  String get safetyConfirmBody => 'Então este dispositivo conta como comparado, e será avisado antes de outro dispositivo receber as suas mensagens.';

  @override
  String get infoTitle => 'Mensagem';

  @override
  String get infoState => 'Em que ponto está';

  @override
  String get infoWay => 'O seu percurso';

  @override
  String get infoFailedTitle => 'Nada se sabe desta mensagem';

  @override
  String infoWritten(String when) {
    return 'Escrita: $when';
  }

  @override
  String infoArrived(String when) {
    return 'Chegou: $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Recebida por um servidor: $when';
  }

  @override
  String get infoWaits => 'Porque espera';

  @override
  String get infoFailed => 'Porque não foi enviada';

  @override
  String get infoUnreadable => 'Porque não se pode mostrar';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'Do dispositivo $number da pessoa';
  }

  @override
  String get infoCopy => 'Copiar o que aconteceu';

  @override
  String get infoCopied => 'Copiado. Não contém nenhuma palavra da mensagem.';

  @override
  String get traceStored => 'Guardada neste telemóvel';

  @override
  String get traceWaiting => 'À espera';

  @override
  String get tracePreparing => 'A ser preparada';

  @override
  String get tracePrepared => 'Preparada';

  @override
  String get traceUploading => 'A ser carregada';

  @override
  String get traceUploaded => 'Carregada no seu serviço';

  @override
  String get traceDownloading => 'A ser transferida';

  @override
  String get traceDownloaded => 'Transferida e verificada';

  @override
  String get traceSealed => 'Encriptada';

  @override
  String get traceSentAgain => 'Entregue de novo ao serviço';

  @override
  String get traceAcknowledged => 'O seu serviço tem-na';

  @override
  String get traceFoundInArchive => 'Encontrada no arquivo do seu serviço';

  @override
  String get traceDelivered => 'O outro dispositivo tem-na';

  @override
  String get traceRead => 'Foi lida';

  @override
  String get traceFailed => 'Não enviada';

  @override
  String get traceReceived => 'Recebida e desencriptada';

  @override
  String get traceUnreadable => 'Não foi possível desencriptá-la';

  @override
  String get traceRepaired => 'Afinal foi possível desencriptá-la';

  @override
  String get traceRefused => 'Recusada';

  @override
  String get diagnosticsShare => 'Enviar a alguém que ajude';

  @override
  String get bundleTitle => 'Relatório para o apoio';

  @override
  String get bundleBody => 'Isto é tudo o que é enviado. Não diz o que escreveu, a quem, nem com que chaves. Leia-o primeiro.';

  @override
  String get diagnosticsTitle => 'Diagnóstico';

  @override
  String get diagnosticsBody => 'O que este telemóvel sabe da sua ligação. Não contém mensagens, nomes nem chaves.';

  @override
  String get diagnosticsConnection => 'Ligação';

  @override
  String get diagnosticsConnectionOnline => 'Ligado, atualizado';

  @override
  String get diagnosticsStorage => 'Armazenamento';

  @override
  String get diagnosticsStorageOk => 'Tudo bem';

  @override
  String get diagnosticsStorageFull => 'Cheio';

  @override
  String get diagnosticsStorageDamaged => 'Danificado';

  @override
  String get diagnosticsArchive => 'Arquivo do seu serviço';

  @override
  String get diagnosticsArchiveThere => 'Existe. O que chegou na sua ausência é recuperado.';

  @override
  String get diagnosticsArchiveNone => 'Nenhum. O que se perde entre os serviços perde-se sem se notar.';

  @override
  String get diagnosticsArchiveUnknown => 'Ainda não se sabe';

  @override
  String get diagnosticsPartners => 'Lista de apps';

  @override
  String get diagnosticsPartnersNone => 'Ainda nenhuma';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Número $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Este dispositivo';

  @override
  String get diagnosticsWarning => 'Problema com a lista de apps';

  @override
  String get diagnosticsPolicy => 'Quem pode contactá-lo';

  @override
  String get diagnosticsNumberChange => 'Última mudança de número';

  @override
  String get diagnosticsCopied => 'Copiado';

  @override
  String get diagnosticsCopy => 'Copiar';

  @override
  String get attachAction => 'Anexar';

  @override
  String get attachPhoto => 'Tirar uma foto';

  @override
  String get attachVideo => 'Gravar um vídeo';

  @override
  String get attachGallery => 'Fotos e vídeos';

  @override
  String get attachFailed => 'O telemóvel não conseguiu fornecê-lo. Tente de novo.';

  @override
  String get refusedCamera => 'O Causeway não pode usar a câmara';

  @override
  String get refusedPhotos => 'O Causeway não pode ver as suas fotos';

  @override
  String get refusedMicrophone => 'O Causeway não pode usar o microfone';

  @override
  String get refusedBody => 'Permita-o nas definições do telemóvel e tente de novo.';

  @override
  String sendTo(String name) {
    return 'Enviar a $name';
  }

  @override
  String get previewCaption => 'Legenda';

  @override
  String get previewAlt => 'Descrição';

  @override
  String get previewAltBody => 'Lida em voz alta neste telemóvel. Não vai junto: o que os outros devem saber da imagem pertence à legenda.';

  @override
  String get previewTrim => 'Parte a enviar';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Ajustado para caber em $size, o máximo que se pode enviar aqui.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Tem $size. O máximo que se pode enviar aqui é $most.';
  }

  @override
  String get previewNotTaken => 'Ficheiros destes não podem ser enviados nesta conversa.';

  @override
  String get previewKeepsAll => 'Enviado tal como está, com tudo o que o ficheiro contém: muitas vezes também onde e quando foi criado.';

  @override
  String get previewCanRun => 'Pode correr como um programa. Algumas apps recusam ficheiros destes ou avisam sobre eles.';

  @override
  String get previewDisguised => 'É outra coisa do que o nome diz. Algumas apps recusam ficheiros destes ou avisam sobre eles.';

  @override
  String get previewFailedTitle => 'Isto não pode ser enviado';

  @override
  String get voiceRecord => 'Gravar uma mensagem de voz';

  @override
  String get voiceHint => 'Mantenha o microfone premido enquanto fala e largue para enviar.';

  @override
  String get voiceSlide => 'Deslize para cancelar';

  @override
  String get voiceRecording => 'A gravar';

  @override
  String get voicePaused => 'Gravação em pausa';

  @override
  String get voicePause => 'Pôr a gravação em pausa';

  @override
  String get voiceResume => 'Continuar a gravar';

  @override
  String get voiceDelete => 'Eliminar a gravação';

  @override
  String get voiceDeleteTitle => 'Eliminar esta gravação?';

  @override
  String get voiceDeleteBody => 'Ninguém a recebeu, e não pode ser recuperada.';

  @override
  String voiceUnsent(String length) {
    return 'Mensagem de voz por enviar, $length';
  }

  @override
  String get voiceDiscard => 'Descartar';

  @override
  String get voiceNoMicrophone => 'O microfone não pode ser usado agora. Outra app pode estar a usá-lo.';

  @override
  String get kindPhotos => 'Fotos';

  @override
  String get kindVoices => 'Mensagens de voz';

  @override
  String get kindVideos => 'Vídeos';

  @override
  String get kindFiles => 'Ficheiros';

  @override
  String get qualityHd => 'Alta qualidade';

  @override
  String get qualityHdBody => 'As fotos e os vídeos ficam mais nítidos e gastam mais dados.';

  @override
  String get autoAlways => 'Em qualquer rede';

  @override
  String get autoWifi => 'Só em Wi-Fi';

  @override
  String get autoNever => 'Nunca';

  @override
  String get storageTitle => 'Armazenamento e dados';

  @override
  String get storageDownload => 'Transferido sem perguntar';

  @override
  String get storageDownloadBody => 'Tudo o resto é transferido quando lhe toca. De pessoas que só pediram para lhe escrever, nada é.';

  @override
  String get storageSending => 'O que envia';

  @override
  String get storageLowData => 'Menos dados para mensagens de voz';

  @override
  String get storageLowDataBody => 'Um terço a menos, e um pouco menos nítidas.';

  @override
  String get storageUse => 'Espaço usado';

  @override
  String storageTotal(String size) {
    return '$size no total';
  }

  @override
  String get storageByKind => 'Por tipo';

  @override
  String get storageByChat => 'Por conversa';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count itens, $size',
      one: '$count item, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Remover tudo: $what';
  }

  @override
  String get storageOlder => 'Remover o que é mais antigo';

  @override
  String get storageMonth => 'Com mais de um mês';

  @override
  String get storageMonths => 'Com mais de três meses';

  @override
  String get storageYear => 'Com mais de um ano';

  @override
  String storageConfirmSize(String size) {
    return 'Ficam livres $size.';
  }

  @override
  String get storageConfirm => 'As mensagens ficam. O que recebeu só pode ser transferido de novo enquanto o serviço do remetente ainda o tiver.';

  @override
  String get storageYes => 'Remover';

  @override
  String storageFreed(String size) {
    return 'Ficaram livres $size.';
  }

  @override
  String get storageFreedNothing => 'Não havia nada para remover.';

  @override
  String get storageEmptyTitle => 'Sem multimédia neste telemóvel';

  @override
  String get storageEmptyBody => 'As fotos, mensagens de voz, vídeos e ficheiros das suas conversas contam-se aqui.';

  @override
  String get storageFailedTitle => 'Não foi possível ler o espaço usado';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Conversa com outra app: $partner';
  }

  @override
  String a11yTime(String time) {
    return 'às $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Ilha de Ascensão',
        'AD': 'Andorra',
        'AE': 'Emirados Árabes Unidos',
        'AF': 'Afeganistão',
        'AG': 'Antígua e Barbuda',
        'AI': 'Anguila',
        'AL': 'Albânia',
        'AM': 'Arménia',
        'AO': 'Angola',
        'AQ': 'Antártida',
        'AR': 'Argentina',
        'AS': 'Samoa Americana',
        'AT': 'Áustria',
        'AU': 'Austrália',
        'AW': 'Aruba',
        'AX': 'Alanda',
        'AZ': 'Azerbaijão',
        'BA': 'Bósnia e Herzegovina',
        'BB': 'Barbados',
        'BD': 'Bangladeche',
        'BE': 'Bélgica',
        'BF': 'Burquina Faso',
        'BG': 'Bulgária',
        'BH': 'Barém',
        'BI': 'Burundi',
        'BJ': 'Benim',
        'BL': 'São Bartolomeu',
        'BM': 'Bermudas',
        'BN': 'Brunei',
        'BO': 'Bolívia',
        'BQ': 'Países Baixos Caribenhos',
        'BR': 'Brasil',
        'BS': 'Baamas',
        'BT': 'Butão',
        'BV': 'Ilha Bouvet',
        'BW': 'Botsuana',
        'BY': 'Bielorrússia',
        'BZ': 'Belize',
        'CA': 'Canadá',
        'CC': 'Ilhas dos Cocos (Keeling)',
        'CD': 'Congo-Kinshasa',
        'CF': 'República Centro-Africana',
        'CG': 'Congo-Brazzaville',
        'CH': 'Suíça',
        'CI': 'Côte d’Ivoire (Costa do Marfim)',
        'CK': 'Ilhas Cook',
        'CL': 'Chile',
        'CM': 'Camarões',
        'CN': 'China',
        'CO': 'Colômbia',
        'CP': 'Ilha de Clipperton',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Cabo Verde',
        'CW': 'Curaçau',
        'CX': 'Ilha do Natal',
        'CY': 'Chipre',
        'CZ': 'Chéquia',
        'DE': 'Alemanha',
        'DG': 'Diego Garcia',
        'DJ': 'Jibuti',
        'DK': 'Dinamarca',
        'DM': 'Domínica',
        'DO': 'República Dominicana',
        'DZ': 'Argélia',
        'EA': 'Ceuta e Melilha',
        'EC': 'Equador',
        'EE': 'Estónia',
        'EG': 'Egito',
        'EH': 'Sara Ocidental',
        'ER': 'Eritreia',
        'ES': 'Espanha',
        'ET': 'Etiópia',
        'FI': 'Finlândia',
        'FJ': 'Fiji',
        'FK': 'Ilhas Falkland',
        'FM': 'Micronésia',
        'FO': 'Ilhas Faroé',
        'FR': 'França',
        'GA': 'Gabão',
        'GB': 'Reino Unido',
        'GD': 'Granada',
        'GE': 'Geórgia',
        'GF': 'Guiana Francesa',
        'GG': 'Guernesey',
        'GH': 'Gana',
        'GI': 'Gibraltar',
        'GL': 'Gronelândia',
        'GM': 'Gâmbia',
        'GN': 'Guiné',
        'GP': 'Guadalupe',
        'GQ': 'Guiné Equatorial',
        'GR': 'Grécia',
        'GS': 'Ilhas Geórgia do Sul e Sandwich do Sul',
        'GT': 'Guatemala',
        'GU': 'Guame',
        'GW': 'Guiné-Bissau',
        'GY': 'Guiana',
        'HK': 'Hong Kong, RAE da China',
        'HM': 'Ilhas Heard e McDonald',
        'HN': 'Honduras',
        'HR': 'Croácia',
        'HT': 'Haiti',
        'HU': 'Hungria',
        'IC': 'Ilhas Canárias',
        'ID': 'Indonésia',
        'IE': 'Irlanda',
        'IL': 'Israel',
        'IM': 'Ilha de Man',
        'IN': 'Índia',
        'IO': 'Território Britânico do Oceano Índico',
        'IQ': 'Iraque',
        'IR': 'Irão',
        'IS': 'Islândia',
        'IT': 'Itália',
        'JE': 'Jersey',
        'JM': 'Jamaica',
        'JO': 'Jordânia',
        'JP': 'Japão',
        'KE': 'Quénia',
        'KG': 'Quirguistão',
        'KH': 'Camboja',
        'KI': 'Quiribáti',
        'KM': 'Comores',
        'KN': 'São Cristóvão e Neves',
        'KP': 'Coreia do Norte',
        'KR': 'Coreia do Sul',
        'KW': 'Koweit',
        'KY': 'Ilhas Caimão',
        'KZ': 'Cazaquistão',
        'LA': 'Laos',
        'LB': 'Líbano',
        'LC': 'Santa Lúcia',
        'LI': 'Listenstaine',
        'LK': 'Sri Lanca',
        'LR': 'Libéria',
        'LS': 'Lesoto',
        'LT': 'Lituânia',
        'LU': 'Luxemburgo',
        'LV': 'Letónia',
        'LY': 'Líbia',
        'MA': 'Marrocos',
        'MC': 'Mónaco',
        'MD': 'Moldávia',
        'ME': 'Montenegro',
        'MF': 'São Martinho (Saint-Martin)',
        'MG': 'Madagáscar',
        'MH': 'Ilhas Marshall',
        'MK': 'Macedónia do Norte',
        'ML': 'Mali',
        'MM': 'Mianmar (Birmânia)',
        'MN': 'Mongólia',
        'MO': 'Macau, RAE da China',
        'MP': 'Ilhas Marianas do Norte',
        'MQ': 'Martinica',
        'MR': 'Mauritânia',
        'MS': 'Monserrate',
        'MT': 'Malta',
        'MU': 'Maurícia',
        'MV': 'Maldivas',
        'MW': 'Maláui',
        'MX': 'México',
        'MY': 'Malásia',
        'MZ': 'Moçambique',
        'NA': 'Namíbia',
        'NC': 'Nova Caledónia',
        'NE': 'Níger',
        'NF': 'Ilha Norfolk',
        'NG': 'Nigéria',
        'NI': 'Nicarágua',
        'NL': 'Países Baixos',
        'NO': 'Noruega',
        'NP': 'Nepal',
        'NR': 'Nauru',
        'NU': 'Niuê',
        'NZ': 'Nova Zelândia',
        'OM': 'Omã',
        'PA': 'Panamá',
        'PE': 'Peru',
        'PF': 'Polinésia Francesa',
        'PG': 'Papua-Nova Guiné',
        'PH': 'Filipinas',
        'PK': 'Paquistão',
        'PL': 'Polónia',
        'PM': 'São Pedro e Miquelão',
        'PN': 'Ilhas Pitcairn',
        'PR': 'Porto Rico',
        'PS': 'Territórios palestinianos',
        'PT': 'Portugal',
        'PW': 'Palau',
        'PY': 'Paraguai',
        'QA': 'Catar',
        'RE': 'Reunião',
        'RO': 'Roménia',
        'RS': 'Sérvia',
        'RU': 'Rússia',
        'RW': 'Ruanda',
        'SA': 'Arábia Saudita',
        'SB': 'Ilhas Salomão',
        'SC': 'Seicheles',
        'SD': 'Sudão',
        'SE': 'Suécia',
        'SG': 'Singapura',
        'SH': 'Santa Helena',
        'SI': 'Eslovénia',
        'SJ': 'Svalbard e Jan Mayen',
        'SK': 'Eslováquia',
        'SL': 'Serra Leoa',
        'SM': 'São Marinho',
        'SN': 'Senegal',
        'SO': 'Somália',
        'SR': 'Suriname',
        'SS': 'Sudão do Sul',
        'ST': 'São Tomé e Príncipe',
        'SV': 'Salvador',
        'SX': 'São Martinho (Sint Maarten)',
        'SY': 'Síria',
        'SZ': 'Essuatíni',
        'TA': 'Tristão da Cunha',
        'TC': 'Ilhas Turcas e Caicos',
        'TD': 'Chade',
        'TF': 'Territórios Austrais Franceses',
        'TG': 'Togo',
        'TH': 'Tailândia',
        'TJ': 'Tajiquistão',
        'TK': 'Toquelau',
        'TL': 'Timor-Leste',
        'TM': 'Turquemenistão',
        'TN': 'Tunísia',
        'TO': 'Tonga',
        'TR': 'Turquia',
        'TT': 'Trindade e Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taiwan',
        'TZ': 'Tanzânia',
        'UA': 'Ucrânia',
        'UG': 'Uganda',
        'UM': 'Ilhas Menores Afastadas dos EUA',
        'US': 'Estados Unidos',
        'UY': 'Uruguai',
        'UZ': 'Usbequistão',
        'VA': 'Cidade do Vaticano',
        'VC': 'São Vicente e Granadinas',
        'VE': 'Venezuela',
        'VG': 'Ilhas Virgens Britânicas',
        'VI': 'Ilhas Virgens dos EUA',
        'VN': 'Vietname',
        'VU': 'Vanuatu',
        'WF': 'Wallis e Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Iémen',
        'YT': 'Maiote',
        'ZA': 'África do Sul',
        'ZM': 'Zâmbia',
        'ZW': 'Zimbabué',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
