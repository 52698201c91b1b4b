// ignore: unused_import
import 'package:intl/intl.dart' as intl;
import 'app_localizations.dart';

// ignore_for_file: type=lint

/// The translations for French (`fr`).
class AppLocalizationsFr extends AppLocalizations {
  AppLocalizationsFr([String locale = 'fr']) : super(locale);

  @override
  String get appName => 'Causeway';

  @override
  String get actionAccept => 'Accepter';

  @override
  String get actionAgain => 'Réessayer';

  @override
  String get actionBack => 'Retour';

  @override
  String get actionBlock => 'Bloquer';

  @override
  String get actionCancel => 'Annuler';

  @override
  String get actionClose => 'Fermer';

  @override
  String get actionContinue => 'Continuer';

  @override
  String get actionCopy => 'Copier le texte';

  @override
  String get actionDismiss => 'Plus tard';

  @override
  String get actionDone => 'Terminé';

  @override
  String get actionMore => 'Plus';

  @override
  String get actionOpenSettings => 'Ouvrir les réglages';

  @override
  String get actionRefuse => 'Refuser';

  @override
  String get actionReport => 'Signaler';

  @override
  String get actionSearch => 'Rechercher';

  @override
  String get actionSetUp => 'Configurer';

  @override
  String get actionSignInAgain => 'Se reconnecter';

  @override
  String get actionUndo => 'Annuler';

  @override
  String get loading => 'Chargement';

  @override
  String get linkCopied => 'Copié';

  @override
  String listAnd(String first, String last) {
    return '$first et $last';
  }

  @override
  String get openingTitle => 'Ouverture de vos discussions';

  @override
  String get openingFailedTitle => 'Impossible d’ouvrir vos discussions';

  @override
  String get openingRecover => 'Récupérer ce qui est lisible';

  @override
  String get openingRecoverExplained => 'Le fichier endommagé est conservé tel quel à côté du nouveau. Les personnes à qui vous écrivez verront un nouveau numéro de sécurité.';

  @override
  String get openingRecovering => 'Récupération de vos discussions';

  @override
  String get openingAnew => 'Supprimer et se reconnecter';

  @override
  String get openingAnewExplained => 'Si cela n’aide pas, la clé est perdue, comme après une réinitialisation ou avec la sauvegarde d’un autre téléphone. Dans ce cas, personne ne peut lire les discussions de ce téléphone. Vous pouvez les supprimer ici et vous reconnecter.';

  @override
  String get openingAnewQuestion => 'Supprimer les discussions de ce téléphone ?';

  @override
  String get openingAnewConsequence => 'Elles ne pourront pas être récupérées. Les personnes à qui vous écrivez verront un nouveau numéro de sécurité.';

  @override
  String get recoveredTitle => 'Vos discussions ont été récupérées';

  @override
  String recoveredMessages(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messages sauvés.',
      one: '$count message sauvé.',
    );
    return '$_temp0';
  }

  @override
  String recoveredChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count discussions sauvées.',
      one: '$count discussion sauvée.',
    );
    return '$_temp0';
  }

  @override
  String recoveredWaiting(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messages restent à envoyer. Ils partiront tout seuls.',
      one: '$count message reste à envoyer. Il partira tout seul.',
    );
    return '$_temp0';
  }

  @override
  String recoveredLost(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Jusqu’à $count messages et discussions n’ont pas pu être lus.',
      one: '$count message ou discussion n’a pas pu être lu.',
      zero: 'Pour autant qu’on sache, rien ne manque.',
    );
    return '$_temp0';
  }

  @override
  String get recoveredKey => 'Les personnes à qui vous écrivez voient un nouveau numéro de sécurité. Comparez-le de nouveau avec celles avec qui vous l’aviez comparé.';

  @override
  String get recoveredAside => 'Le fichier endommagé a été conservé. Supprimez-le quand rien ne vous manque.';

  @override
  String get recoveredDelete => 'Supprimer le fichier endommagé';

  @override
  String get recoveredDeleted => 'Le fichier endommagé a été supprimé.';

  @override
  String get welcomeTitle => 'Une seule app. Même pour ceux qui en utilisent une autre.';

  @override
  String get welcomeBody => 'Avec Causeway, vous écrivez à des personnes qui utilisent une autre messagerie, avec chiffrement de bout en bout et depuis votre numéro.';

  @override
  String get welcomePointEncrypted => 'Toujours chiffré de bout en bout. Rien ne part autrement.';

  @override
  String get welcomePointShared => 'Les personnes sur d’autres apps apprennent votre numéro de téléphone, et rien d’autre sur vous.';

  @override
  String get welcomePointYours => 'Désactivé tant que vous ne l’activez pas. Vous choisissez les apps qui peuvent vous joindre.';

  @override
  String get welcomeStart => 'Commencer avec mon numéro';

  @override
  String get numberTitle => 'Votre numéro de téléphone';

  @override
  String get numberBody => 'C’est à lui qu’on vous reconnaît. Il s’écrit avec l’indicatif du pays.';

  @override
  String get numberCountry => 'Pays';

  @override
  String get numberCountryOther => 'Autre pays : saisissez + et son indicatif';

  @override
  String get numberCountrySearch => 'Rechercher un pays';

  @override
  String get numberCountryNone => 'Aucun pays de ce nom dans la liste. Saisissez + et l’indicatif dans le numéro.';

  @override
  String get numberCountriesInside => 'Espace économique européen';

  @override
  String get numberCountriesOutside => 'Autres pays';

  @override
  String get numberField => 'Numéro de téléphone';

  @override
  String get numberEligibleTitle => 'Discussions avec d’autres apps possibles avec ce numéro';

  @override
  String get numberEligibleBody => 'Il appartient à l’Espace économique européen, où la loi ouvre les messageries les unes aux autres. Vous déciderez plus tard si vous voulez vous en servir.';

  @override
  String get numberOutsideTitle => 'Pas de discussions avec d’autres apps avec ce numéro';

  @override
  String get numberOutsideBody => 'Elles sont réservées aux numéros de l’Espace économique européen. Tout le reste fonctionne. C’est le numéro qui compte, pas l’endroit où vous êtes.';

  @override
  String get eligibilityInEea => 'Le numéro appartient à l’Espace économique européen.';

  @override
  String get eligibilityOutsideEea => 'Le numéro appartient à une région hors de l’Espace économique européen.';

  @override
  String get eligibilityNoRegion => 'Le numéro n’appartient à aucun pays. Vérifiez les premiers chiffres.';

  @override
  String get eligibilityNotInternational => 'Écrivez le numéro avec + et l’indicatif du pays, par exemple +34 600 111 222.';

  @override
  String get eligibilityNotANumber => 'Ce n’est pas un numéro de téléphone. Il ne contient que des chiffres, après un +.';

  @override
  String get eligibilityUnknownCountryCode => 'Aucun pays n’a cet indicatif. Vérifiez les chiffres après le +.';

  @override
  String get eligibilityTooShort => 'Le numéro est trop court pour son pays. Manque-t-il des chiffres ?';

  @override
  String get eligibilityTooLong => 'Le numéro est trop long pour son pays. Y a-t-il un chiffre de trop ?';

  @override
  String get eligibilityNotAssigned => 'Ce numéro n’est pas attribué dans son pays. Vérifiez les chiffres.';

  @override
  String get eligibilityMore => 'Quels numéros comptent';

  @override
  String get eligibilityTitle => 'Quels numéros comptent';

  @override
  String get eligibilityNumber => 'C’est le numéro qui compte, pas l’endroit où vous êtes';

  @override
  String get eligibilityNumberBody => 'Le droit européen ouvre les messageries les unes aux autres pour les personnes dont le numéro appartient à l’Espace économique européen. En voyage, rien ne change.';

  @override
  String get eligibilityBoth => 'Vous deux';

  @override
  String get eligibilityBothBody => 'L’autre personne doit elle aussi être dans l’Espace économique européen. Là où l’on est connu par son numéro, c’est ce numéro qui compte ; sinon, son app s’en porte garante.';

  @override
  String get eligibilityLeaving => 'Si votre numéro change';

  @override
  String get eligibilityLeavingBody => 'Avec un numéro d’ailleurs, vos discussions avec d’autres apps restent sur ce téléphone et peuvent être lues. Rien n’y est envoyé ni reçu tant que vous n’avez pas de nouveau un numéro d’ici.';

  @override
  String get signInTitle => 'Se connecter';

  @override
  String get signInBody => 'Votre service gère votre compte. Il vous a donné un mot de passe ou un code.';

  @override
  String signInAs(String number) {
    return 'Connexion avec $number';
  }

  @override
  String get signInService => 'Votre service';

  @override
  String get signInServiceHint => 'home.example';

  @override
  String get signInSecret => 'Mot de passe';

  @override
  String get signInSecretShow => 'Afficher le mot de passe';

  @override
  String get signInSecretHide => 'Masquer le mot de passe';

  @override
  String get signInWithToken => 'J’ai plutôt un code de connexion';

  @override
  String get signInWithPassword => 'J’ai plutôt un mot de passe';

  @override
  String get signInToken => 'Code de connexion';

  @override
  String get signInButton => 'Se connecter';

  @override
  String get signInStoring => 'Préparation de ce téléphone';

  @override
  String signInConnecting(String service) {
    return 'Connexion à $service';
  }

  @override
  String get signInMissingService => 'Écrivez le nom de votre service, par exemple home.example.';

  @override
  String get signInMissingSecret => 'Écrivez le mot de passe ou le code que votre service vous a donné.';

  @override
  String signInSlow(String service) {
    return '$service n’a pas encore répondu. Causeway continue d’essayer. Vous pouvez attendre, ou continuer et revenir voir plus tard.';
  }

  @override
  String get signInGoOn => 'Continuer sans attendre';

  @override
  String get signInRefused => 'Votre service ne connaît pas ce numéro avec ce mot de passe. Vérifiez les deux.';

  @override
  String get signInBadAddress => 'Il n’y a pas de service de ce nom. Vérifiez-le.';

  @override
  String get signInStartOver => 'Recommencer avec un autre numéro ou un autre service';

  @override
  String signInAgainBody(String service) {
    return '$service n’accepte plus le mot de passe ou le code de ce téléphone. Vos discussions restent.';
  }

  @override
  String get removeAccount => 'Retirer le compte de ce téléphone';

  @override
  String get removeAccountTitle => 'Retirer le compte et supprimer toutes les discussions ?';

  @override
  String removeAccountBody(String service) {
    return 'Toutes les discussions et tous les messages de ce téléphone seront supprimés. Ils ne sont conservés nulle part ailleurs et ne pourront pas être récupérés. Votre compte chez $service reste ; quand vous vous reconnecterez, les autres verront un nouveau numéro de sécurité.';
  }

  @override
  String get removeAccountYes => 'Tout supprimer';

  @override
  String get inboxTitle => 'Discussions';

  @override
  String get inboxThirdPartyTitle => 'Discussions avec d’autres apps';

  @override
  String get inboxArchiveTitle => 'Discussions archivées';

  @override
  String get inboxEmptyTitle => 'Aucune discussion';

  @override
  String get inboxEmptyBody => 'Écrivez à quelqu’un, et la discussion apparaîtra ici.';

  @override
  String get inboxEmptyUnreadTitle => 'Tout est lu';

  @override
  String get inboxEmptyUnreadBody => 'Il n’y a aucune discussion non lue.';

  @override
  String get inboxEmptyArchiveTitle => 'Rien dans les archives';

  @override
  String get inboxEmptyArchiveBody => 'Faites glisser une discussion sur le côté pour la mettre ici.';

  @override
  String inboxEmptyPartnerTitle(String partner) {
    return 'Aucune discussion sur $partner';
  }

  @override
  String get inboxEmptyPartnerBody => 'Écrivez à quelqu’un là-bas, et la discussion apparaîtra ici.';

  @override
  String get inboxFailedTitle => 'Impossible de lire vos discussions';

  @override
  String get inboxFilterAll => 'Toutes';

  @override
  String get inboxFilterUnread => 'Non lues';

  @override
  String get inboxNewChat => 'Nouvelle discussion';

  @override
  String get inboxSettings => 'Réglages';

  @override
  String inboxRequests(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count demandes',
      one: '$count demande',
    );
    return '$_temp0';
  }

  @override
  String get inboxRequestsBody => 'Des personnes que vous ne connaissez pas vous ont écrit';

  @override
  String get inboxThirdPartyRow => 'Discussions avec d’autres apps';

  @override
  String get inboxArchivedRow => 'Archivées';

  @override
  String inboxDraft(String text) {
    return 'Brouillon : $text';
  }

  @override
  String inboxYou(String text) {
    return 'Vous : $text';
  }

  @override
  String get inboxNothingYet => 'Rien d’écrit pour l’instant';

  @override
  String get inboxPinned => 'Épinglée';

  @override
  String get inboxMuted => 'En sourdine';

  @override
  String get inboxMarkedUnread => 'Marquée comme non lue';

  @override
  String inboxUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messages non lus',
      one: '$count message non lu',
    );
    return '$_temp0';
  }

  @override
  String inboxUnreadChats(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count discussions non lues',
      one: '$count discussion non lue',
    );
    return '$_temp0';
  }

  @override
  String inboxOnPartner(String partner) {
    return 'sur $partner';
  }

  @override
  String get inboxPin => 'Épingler';

  @override
  String get inboxUnpin => 'Détacher';

  @override
  String get inboxMute => 'Mettre en sourdine';

  @override
  String get inboxUnmute => 'Rétablir le son';

  @override
  String get inboxMuteHour => 'Pendant une heure';

  @override
  String get inboxMuteDay => 'Pendant un jour';

  @override
  String get inboxMuteAlways => 'Jusqu’à ce que je rétablisse le son';

  @override
  String get inboxArchive => 'Archiver';

  @override
  String get inboxUnarchive => 'Sortir des archives';

  @override
  String inboxArchivedNow(String name) {
    return 'La discussion avec $name est dans les archives.';
  }

  @override
  String inboxUnarchivedNow(String name) {
    return 'La discussion avec $name est sortie des archives.';
  }

  @override
  String get inboxMarkRead => 'Marquer comme lue';

  @override
  String get inboxMarkUnread => 'Marquer comme non lue';

  @override
  String get inboxYesterday => 'Hier';

  @override
  String get inboxToday => 'Aujourd’hui';

  @override
  String get noticeTitle => 'Écrire à des personnes sur d’autres apps';

  @override
  String noticeBody(String apps) {
    return 'Vous pouvez désormais joindre d’ici : $apps. C’est désactivé tant que vous ne l’avez pas configuré.';
  }

  @override
  String get bannerToken => 'Votre code de connexion expire bientôt. Saisissez-en un nouveau pour que les messages continuent d’arriver.';

  @override
  String get bannerOffline => 'Pas de connexion. Ce que vous écrivez est conservé et envoyé plus tard.';

  @override
  String get bannerConnecting => 'Connexion…';

  @override
  String get bannerUntrusted => 'Ce réseau empêche Causeway de joindre votre service. Faut-il d’abord s’identifier sur le Wi-Fi ?';

  @override
  String get bannerStorageFull => 'Le téléphone est plein. Libérez de l’espace : d’ici là, aucun message ne peut être enregistré.';

  @override
  String get bannerStorageDamaged => 'Le fichier de vos discussions est endommagé. Fermez Causeway et rouvrez-le pour le récupérer.';

  @override
  String get stopCredentialsRefused => 'Votre service a refusé le numéro ou le mot de passe. Reconnectez-vous.';

  @override
  String get stopAccountDisabled => 'Votre service a désactivé ce compte. Demandez-lui pourquoi.';

  @override
  String get stopNoSafeLogin => 'Votre service ne propose aucun moyen sûr de se connecter. Le mot de passe n’a pas été envoyé. Signalez-le à votre service.';

  @override
  String get stopUntrustedServer => 'Le serveur ne peut pas prouver qu’il est votre service. Rien n’a été envoyé. Essayez un autre réseau.';

  @override
  String get stopReplaced => 'Un autre téléphone s’est connecté à ce compte. Un seul peut être actif.';

  @override
  String get stopBadAddress => 'L’adresse de votre service n’est pas valable. Reconnectez-vous.';

  @override
  String get searchHint => 'Mots dans vos messages';

  @override
  String get searchClear => 'Effacer';

  @override
  String get searchEmptyTitle => 'Rechercher dans vos messages';

  @override
  String get searchEmptyBody => 'Saisissez un mot, ou son début. Rien ne quitte ce téléphone.';

  @override
  String get searchNothingTitle => 'Rien trouvé';

  @override
  String get searchNothingBody => 'Aucun message ne contient tous ces mots.';

  @override
  String searchMore(int count) {
    return 'Voici les $count plus récents. Ajoutez un mot pour en trouver de plus anciens.';
  }

  @override
  String get chatMessageHint => 'Message';

  @override
  String get chatSend => 'Envoyer';

  @override
  String chatNearlyFull(int percent) {
    return '$percent % de ce que peut contenir un message';
  }

  @override
  String get chatEmptyTitle => 'Dites bonjour';

  @override
  String get chatEmptyNative => 'Ici, les messages sont chiffrés de bout en bout.';

  @override
  String chatEmptyThirdParty(String name, String partner) {
    return '$name utilise $partner. Les messages sont chiffrés de bout en bout ; pour ce que $partner reçoit, ses conditions s’appliquent.';
  }

  @override
  String get chatFailedTitle => 'Impossible de lire cette discussion';

  @override
  String chatOn(String partner) {
    return 'sur $partner';
  }

  @override
  String get chatNotConnected => 'Pas de connexion';

  @override
  String get chatThirdParty => 'Discussion avec une autre app';

  @override
  String chatPartnerBanner(String partner) {
    return 'Cette personne utilise $partner. Ses règles de confidentialité et ses conditions s’appliquent à ce que vous envoyez.';
  }

  @override
  String get chatSafety => 'Numéro de sécurité et appareils';

  @override
  String get chatJumpToNewest => 'Aller au message le plus récent';

  @override
  String chatJumpToNewestUnread(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: 'Aller au message le plus récent, $count non lus',
      one: 'Aller au message le plus récent, $count non lu',
    );
    return '$_temp0';
  }

  @override
  String chatUnreadLine(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messages non lus',
      one: '$count message non lu',
    );
    return '$_temp0';
  }

  @override
  String chatBlockTitle(String name) {
    return 'Bloquer $name ?';
  }

  @override
  String get chatBlockBody => 'Vous n’aurez plus de nouvelles l’un de l’autre, dans toutes les apps où son numéro est connu. La personne n’en est pas informée.';

  @override
  String get chatLoadingMore => 'Chargement d’autres messages';

  @override
  String get chatMoreFailed => 'Impossible de lire la suite. Réessayez';

  @override
  String chatUnconfirmed(String partner) {
    return '$partner n’indique pas quand les messages arrivent. On ne peut rien savoir au-delà de « envoyé ».';
  }

  @override
  String get chatYouWrote => 'Vous avez écrit';

  @override
  String chatTheyWrote(String name) {
    return '$name a écrit';
  }

  @override
  String get chatYouSent => 'Vous avez envoyé';

  @override
  String chatTheySent(String name) {
    return '$name a envoyé';
  }

  @override
  String get transferWaiting => 'En attente';

  @override
  String get transferNetwork => 'En attente du réseau';

  @override
  String get transferWifi => 'En attente du Wi-Fi';

  @override
  String transferPreparing(int percent) {
    return 'Préparation $percent %';
  }

  @override
  String transferUploading(int percent) {
    return 'Envoi $percent %';
  }

  @override
  String transferDownloading(int percent) {
    return 'Téléchargement $percent %';
  }

  @override
  String get transferOffered => 'Non téléchargé';

  @override
  String get transferGone => 'N’existe plus';

  @override
  String get transferFailed => 'Impossible à ouvrir';

  @override
  String get transferRemoved => 'Retiré de ce téléphone';

  @override
  String get mediaDownload => 'Télécharger';

  @override
  String mediaDownloadSize(String size) {
    return 'Télécharger, $size';
  }

  @override
  String get mediaStop => 'Arrêter';

  @override
  String get mediaOpen => 'Ouvrir';

  @override
  String get mediaPlay => 'Lire';

  @override
  String get mediaPause => 'Pause';

  @override
  String mediaSpeed(String speed) {
    return 'Vitesse : $speed';
  }

  @override
  String mediaTimes(String speed) {
    return '$speed×';
  }

  @override
  String get mediaPosition => 'Position';

  @override
  String mediaPositionOf(String position, String length) {
    return '$position sur $length';
  }

  @override
  String get mediaShare => 'Partager';

  @override
  String get mediaSave => 'Enregistrer dans les photos';

  @override
  String get mediaSaved => 'Enregistré dans vos photos.';

  @override
  String get mediaSaveRefused => 'Causeway n’a pas le droit d’ajouter à vos photos. Autorisez-le dans les réglages du téléphone.';

  @override
  String get mediaSaveFailed => 'Enregistrement impossible. Vérifiez s’il reste de la place sur le téléphone.';

  @override
  String get mediaShareFailed => 'Le téléphone n’a pas pu afficher les destinations possibles.';

  @override
  String get mediaPhotoFailed => 'Impossible d’afficher la photo';

  @override
  String get mediaVideoFailed => 'Impossible de lire la vidéo';

  @override
  String get mediaAskAgain => 'Redemander';

  @override
  String mediaAskPhoto(String time) {
    return 'Pourrais-tu me renvoyer la photo de $time ? Je ne peux plus la télécharger.';
  }

  @override
  String mediaAskVoice(String time) {
    return 'Pourrais-tu me renvoyer le message vocal de $time ? Je ne peux plus le télécharger.';
  }

  @override
  String mediaAskVideo(String time) {
    return 'Pourrais-tu me renvoyer la vidéo de $time ? Je ne peux plus la télécharger.';
  }

  @override
  String mediaAskFile(String time) {
    return 'Pourrais-tu me renvoyer le fichier de $time ? Je ne peux plus le télécharger.';
  }

  @override
  String get fileWarnTitle => 'Ouvrir ce fichier ?';

  @override
  String get fileWarnCanRun => 'Il peut s’exécuter comme un programme et faire ce qu’il veut sur ce téléphone. Ne l’ouvrez que si vous l’attendiez de cette personne.';

  @override
  String get fileWarnDisguised => 'Il est autre chose que ce que dit son nom. Ne l’ouvrez que si vous savez pourquoi.';

  @override
  String get fileCanRun => 'Peut s’exécuter comme un programme';

  @override
  String get fileDisguised => 'N’est pas ce que dit son nom';

  @override
  String get chatWarning => 'D’un appareil que vous n’avez pas accepté. Vérifiez-le avant de vous y fier.';

  @override
  String get chatRetry => 'Renvoyer';

  @override
  String get chatInfo => 'Ce qu’il est devenu';

  @override
  String get chatDetails => 'Détails';

  @override
  String get detailsMuted => 'En sourdine';

  @override
  String detailsMutedUntil(String when) {
    return 'En sourdine jusqu’au $when';
  }

  @override
  String detailsApp(String partner) {
    return 'À propos de $partner';
  }

  @override
  String get detailsAppBody => 'Ce qu’elle permet, et ses règles';

  @override
  String detailsUnblocked(String name) {
    return '$name peut de nouveau vous écrire, selon les règles que vous avez choisies.';
  }

  @override
  String get exportAction => 'Exporter la discussion';

  @override
  String get exportTitle => 'Exporter cette discussion ?';

  @override
  String get exportBody => 'Tous ses messages sont écrits dans un fichier, et vous choisissez où il va. Les photos, messages vocaux, vidéos et fichiers y sont nommés, mais pas contenus. Le fichier n’est pas chiffré : quiconque l’a peut le lire.';

  @override
  String get exportYes => 'Exporter';

  @override
  String exportDone(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count messages exportés.',
      one: '$count message exporté.',
    );
    return '$_temp0';
  }

  @override
  String get deleteAction => 'Supprimer la discussion';

  @override
  String deleteTitle(String name) {
    return 'Supprimer la discussion avec $name ?';
  }

  @override
  String deleteBody(String name) {
    return 'Tous ses messages sont définitivement supprimés de ce téléphone, et ce qui n’est pas encore parti ne partira pas. $name garde ce qu’il ou elle a reçu.';
  }

  @override
  String get deleteYes => 'Supprimer';

  @override
  String get deleteDone => 'La discussion a été supprimée.';

  @override
  String get stateQueued => 'En attente d’envoi';

  @override
  String get stateSending => 'Envoi en cours';

  @override
  String get stateSent => 'Envoyé';

  @override
  String get stateDelivered => 'Remis';

  @override
  String get stateRead => 'Lu';

  @override
  String get stateFailed => 'Non envoyé';

  @override
  String get stateReceived => 'Reçu';

  @override
  String get stateUnreadable => 'Impossible à afficher';

  @override
  String get stateNotice => 'Avis';

  @override
  String get reasonNoKeys => 'Son app n’a pas encore publié de clés. Un nouvel essai se fait tout seul.';

  @override
  String get reasonUnreachable => 'Son service est injoignable. Un nouvel essai se fait tout seul.';

  @override
  String get reasonKeyChanged => 'Un de ses appareils a maintenant une autre clé. Comparez le numéro de sécurité, puis décidez.';

  @override
  String get reasonNoAcceptedDevice => 'Aucun de ses appareils n’est accepté. Regardez ses appareils et acceptez-en un.';

  @override
  String get reasonRefused => 'Son service l’a refusé. Vérifiez de qui il s’agit, puis renvoyez-le.';

  @override
  String get reasonNotForThisDevice => 'Il n’était pas chiffré pour ce téléphone. Demandez qu’on vous le renvoie : les nouveaux messages sont lisibles.';

  @override
  String get reasonNoSession => 'Déchiffrement impossible. La liaison avec son appareil est en cours de renouvellement. Demandez qu’on vous le renvoie.';

  @override
  String get reasonBadCiphertext => 'Déchiffrement impossible : il a été modifié en chemin. La liaison est en cours de renouvellement. Demandez qu’on vous le renvoie.';

  @override
  String get reasonUnknownPrekey => 'Il était chiffré avec une clé déjà utilisée. La liaison est en cours de renouvellement. Demandez qu’on vous le renvoie.';

  @override
  String get reasonTooFarAhead => 'Trop de messages avant celui-ci ne sont jamais arrivés. Demandez qu’on vous le renvoie.';

  @override
  String get reasonTooLate => 'Il est arrivé longtemps après des messages écrits plus tard. Demandez qu’on vous le renvoie.';

  @override
  String get reasonMalformed => 'Il est endommagé. Demandez qu’on vous le renvoie.';

  @override
  String get reasonUnencrypted => 'Il est arrivé sans chiffrement et a été refusé. Demandez à la personne d’activer le chiffrement.';

  @override
  String get reasonUnknownKind => 'Causeway ne peut pas afficher ce type de message. Demandez qu’on vous l’écrive.';

  @override
  String get reasonOtherEncryption => 'Il est chiffré d’une façon que Causeway ne connaît pas. Demandez à la personne d’utiliser la dernière version de son app.';

  @override
  String get reasonWeakerEncryption => 'Il est chiffré moins solidement que cette discussion et a été refusé. Demandez à la personne d’utiliser la dernière version de son app.';

  @override
  String get reasonDatabaseDamaged => 'Il attendait dans un fichier endommagé et a peut-être été envoyé. Renvoyez-le s’il n’est pas arrivé.';

  @override
  String get reasonCancelled => 'Vous l’avez arrêté. Renvoyez-le quand vous voulez.';

  @override
  String reasonMediaTooLarge(String size) {
    return 'Trop volumineux : $size au maximum. Choisissez plus petit.';
  }

  @override
  String get reasonMediaNotAuthentic => 'Il a été modifié en chemin et n’est pas affiché. Demandez qu’on vous le renvoie.';

  @override
  String get reasonMediaHost => 'Il se trouve sur un serveur que son app n’a pas indiqué. Causeway n’y va rien chercher. Demandez qu’on vous l’envoie autrement.';

  @override
  String get reasonNoMediaService => 'Votre service ne transporte ni photos ni fichiers. Le texte peut être envoyé.';

  @override
  String get reasonMediaGone => 'Son service ne l’a plus. Demandez qu’on vous le renvoie.';

  @override
  String get reasonMediaMetered => 'En attente du Wi-Fi. Vous pouvez aussi télécharger maintenant.';

  @override
  String get reasonNoSpace => 'Il n’y a plus de place pour lui sur ce téléphone. Libérez-en ; la suite se fait toute seule.';

  @override
  String get mediaProblemTooLate => 'La préparation a pris trop de temps. Réessayez, ou choisissez un fichier plus petit.';

  @override
  String get mediaProblemUnsupported => 'Causeway ne peut pas utiliser ce type de fichier. Enregistrez-le d’abord sous un autre format.';

  @override
  String get mediaProblemDamaged => 'Le fichier est endommagé. Une autre copie fonctionnera peut-être.';

  @override
  String get mediaProblemTooLarge => 'Le fichier est trop volumineux. Choisissez-en un plus petit.';

  @override
  String get mediaProblemCodec => 'Ce téléphone n’a pas pu traiter le fichier. Réessayez, ou choisissez un autre fichier.';

  @override
  String get mediaProblemIo => 'Impossible de lire le fichier. Vérifiez qu’il est toujours là.';

  @override
  String get mediaInTooLarge => 'Trop volumineux pour être ouvert sans risque. Demandez quelque chose de plus petit.';

  @override
  String get mediaInUnsupported => 'Causeway ne peut pas afficher ce type de fichier. Demandez-le dans un autre format.';

  @override
  String get mediaInDamaged => 'Le fichier est endommagé. Demandez qu’on vous le renvoie.';

  @override
  String get mediaInTooLate => 'L’ouverture a pris trop de temps. Réessayez.';

  @override
  String get refusalBlocked => 'Vous avez bloqué cette personne.';

  @override
  String get refusalNotEligible => 'Les discussions avec d’autres apps sont réservées aux numéros de l’Espace économique européen. Ce qui est ici peut être lu.';

  @override
  String get refusalNotYetInCountry => 'Les discussions avec d’autres apps n’ont pas encore commencé dans votre pays. Causeway vous préviendra.';

  @override
  String get refusalSwitchedOff => 'Les discussions avec d’autres apps sont désactivées. Ce qui est ici peut être lu.';

  @override
  String get refusalNotAdmitted => 'Votre service ne travaille pas avec cette app. Ce qui est ici peut être lu.';

  @override
  String get refusalPartnerNotOpen => 'Cette app est encore à l’essai. Causeway vous préviendra de son ouverture.';

  @override
  String get refusalPartnerSuspended => 'Votre service a suspendu cette app pour le moment. Ce qui est ici peut être lu.';

  @override
  String get refusalPartnerWithdrawn => 'Cette app ne participe plus. Ce qui est ici peut être lu.';

  @override
  String get refusalPartnerNotChosen => 'Vous n’avez pas choisi cette app. Ce qui est ici peut être lu.';

  @override
  String get refusalPeerNotEligible => 'Son numéro n’appartient pas à l’Espace économique européen.';

  @override
  String get refusalNumberNotAgreed => 'Sur cette app, on ne connaît pas encore votre nouveau numéro.';

  @override
  String get refusalDirectoryExpired => 'La liste des apps est périmée. Connectez-vous à Internet, puis réessayez.';

  @override
  String get refusalRequestNotAccepted => 'Acceptez d’abord la demande.';

  @override
  String get refusalRequestRefused => 'Vous avez refusé sa demande. Pour revenir dessus, écrivez-lui d’abord.';

  @override
  String get refusalNobodyMayContact => 'Vous ne laissez pas les inconnus vous écrire.';

  @override
  String get refusalNotSupported => 'Son app ne peut pas afficher ce type de message.';

  @override
  String get refusalMarkersOff => 'Vous ne dites pas à cette app ce que vous avez lu.';

  @override
  String get nextSwitchOn => 'Activer';

  @override
  String get nextChoose => 'Choisir l’app';

  @override
  String get nextShare => 'Partager mon nouveau numéro';

  @override
  String get nextRefresh => 'Actualiser la liste';

  @override
  String get nextDevices => 'Voir ses appareils';

  @override
  String get noticeNewDeviceAccepted => 'La personne utilise un nouvel appareil.';

  @override
  String get noticeNewDevice => 'La personne utilise un nouvel appareil. Il ne reçoit rien tant que vous ne l’avez pas accepté.';

  @override
  String get noticeKeyChanged => 'Un appareil de la personne a une autre clé. Rien n’est envoyé tant que vous n’avez pas décidé.';

  @override
  String noticeNumberChanged(String number) {
    return 'Son numéro est désormais $number. Cette discussion continue avec lui.';
  }

  @override
  String noticeNumberChangedElsewhere(String number) {
    return 'Son numéro est désormais $number. La discussion avec ce numéro continue.';
  }

  @override
  String get contentReport => 'Un signalement à votre service';

  @override
  String get contentPlaceholder => 'Un message impossible à afficher';

  @override
  String contentUnsupported(String kind) {
    return 'A envoyé ce que Causeway ne sait pas encore afficher : $kind';
  }

  @override
  String get contentPhoto => 'Photo';

  @override
  String get contentPhotoMoving => 'Image animée';

  @override
  String get contentVoice => 'Message vocal';

  @override
  String get contentVideo => 'Vidéo';

  @override
  String get contentFile => 'Fichier';

  @override
  String contentFileNamed(String name) {
    return 'Fichier : $name';
  }

  @override
  String contentWithLength(String kind, String length) {
    return '$kind $length';
  }

  @override
  String sizeKilobytes(String number) {
    return '$number ko';
  }

  @override
  String sizeMegabytes(String number) {
    return '$number Mo';
  }

  @override
  String sizeGigabytes(String number) {
    return '$number Go';
  }

  @override
  String unsupportedKind(String kind) {
    String _temp0 = intl.Intl.selectLogic(
      kind,
      {
        'call': 'un appel',
        'sticker': 'un autocollant',
        'reaction': 'une réaction',
        'deletion': 'un message retiré',
        'timer': 'un minuteur de messages éphémères',
        'location': 'un lieu',
        'group': 'une invitation à un groupe',
        'other': 'quelque chose de nouveau',
      },
    );
    return '$_temp0';
  }

  @override
  String get errorTitle => 'Cela n’a pas marché';

  @override
  String get errorBadNumber => 'Ce n’est pas un numéro de téléphone avec indicatif, comme +34 600 111 222.';

  @override
  String get errorBadAddress => 'On ne peut écrire à personne à cette adresse. Vérifiez ce que vous avez saisi.';

  @override
  String get errorNotFound => 'Cela n’existe plus.';

  @override
  String get errorEmpty => 'Il n’y a rien à envoyer.';

  @override
  String errorTooLarge(int percent) {
    return 'Le texte est trop long pour un seul message : $percent % de ce qui est possible. Envoyez-le en plusieurs fois.';
  }

  @override
  String get errorBadReport => 'Un signalement comprend au plus cinq messages et une courte remarque.';

  @override
  String get errorNoAbuseDesk => 'Votre service ne prend pas de signalements. Écrivez au bureau de l’autre app.';

  @override
  String get errorNotAllowed => 'Ce choix n’est pas possible ici.';

  @override
  String get errorTooManyPinned => 'Impossible d’épingler davantage de discussions. Détachez-en une d’abord.';

  @override
  String errorSignIn(String why) {
    return 'Impossible de se connecter au compte du nouveau numéro. $why';
  }

  @override
  String get errorSignInRefused => 'Votre service ne connaît pas le nouveau numéro avec ce mot de passe. Vérifiez les deux.';

  @override
  String get errorNumberChanging => 'Votre numéro est en cours de changement. Attendez que ce soit fini.';

  @override
  String get errorFile => 'Impossible d’écrire le fichier. Choisissez un autre endroit.';

  @override
  String get errorStopped => 'L’opération a été arrêtée.';

  @override
  String get errorNothingChosen => 'Choisissez au moins une app.';

  @override
  String get errorNotDone => 'Terminez d’abord la configuration.';

  @override
  String get errorNotOffered => 'Cette app ne peut plus être choisie.';

  @override
  String get errorConfirmSharing => 'Les personnes à qui vous écrivez sur cette app apprennent votre numéro. Donnez d’abord votre accord.';

  @override
  String get errorOnboarding => 'Quelque chose a changé entre-temps. Revoyez cette étape.';

  @override
  String get errorKeyChanged => 'L’appareil a désormais une autre clé. Regardez-la de nouveau, puis décidez.';

  @override
  String get errorInUse => 'Vos discussions sont ouvertes dans un autre processus. Fermez Causeway là-bas, puis réessayez.';

  @override
  String get errorNoAccount => 'Il n’y a pas de compte sur ce téléphone. Connectez-vous.';

  @override
  String get errorAccountExists => 'Il y a déjà un compte sur ce téléphone.';

  @override
  String get errorDamaged => 'Le fichier de vos discussions est endommagé. Rien n’a été modifié. Ce qui est lisible peut être récupéré.';

  @override
  String get errorAccountLost => 'Le compte ne peut pas être lu dans le fichier endommagé. Reconnectez-vous pour récupérer vos discussions.';

  @override
  String get errorReadOnly => 'L’endroit où sont vos discussions n’accepte pas d’écriture. Redémarrez le téléphone, puis réessayez.';

  @override
  String get errorWrongKey => 'La clé de ce téléphone n’ouvre pas vos discussions. Déverrouillez une fois le téléphone, puis réessayez.';

  @override
  String get errorNewerVersion => 'Vos discussions ont été écrites par un Causeway plus récent. Mettez l’app à jour.';

  @override
  String get errorUnreachable => 'Votre service n’a pas répondu. Vérifiez la connexion, puis réessayez.';

  @override
  String get errorDiskFull => 'Le téléphone est plein. Libérez de l’espace, puis réessayez.';

  @override
  String get errorInternal => 'Une erreur s’est produite dans Causeway. Réessayez ; si elle persiste, envoyez-nous le diagnostic.';

  @override
  String errorCode(String code) {
    return 'Code : $code';
  }

  @override
  String get requestsTitle => 'Demandes';

  @override
  String get requestsEmptyTitle => 'Aucune demande';

  @override
  String get requestsEmptyBody => 'Quand quelqu’un que vous ne connaissez pas vous écrit, son message attend ici votre décision.';

  @override
  String get requestsFailedTitle => 'Impossible de lire vos demandes';

  @override
  String get requestTitle => 'Demande';

  @override
  String get requestGoneTitle => 'Cette demande n’existe plus';

  @override
  String get requestExplained => 'La personne ne sait pas que vous avez vu ceci. Rien ne part vers elle tant que vous n’acceptez pas.';

  @override
  String requestDropped(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count autres messages n’ont pas été conservés.',
      one: '$count autre message n’a pas été conservé.',
    );
    return '$_temp0';
  }

  @override
  String get requestMessages => 'Ce que la personne a écrit';

  @override
  String get requestRefuseTitle => 'Refuser cette demande ?';

  @override
  String get requestRefuseBody => 'Ce que la personne a écrit est supprimé, et vous n’en entendrez plus parler. Elle n’en est pas informée.';

  @override
  String reportTitle(String name) {
    return 'Signaler $name';
  }

  @override
  String reportExplained(String name) {
    return 'Votre service lit ce que vous choisissez ici, et rien d’autre. $name n’en est pas informé.';
  }

  @override
  String get reportWhy => 'Pourquoi signalez-vous cela ?';

  @override
  String get reportSpam => 'Spam, publicité ou fraude';

  @override
  String get reportAbuse => 'Menaces, harcèlement ou autre préjudice';

  @override
  String get reportMessages => 'Messages à joindre';

  @override
  String get reportMessagesBody => 'Cinq au plus. Aucun n’est envoyé si vous ne le choisissez pas.';

  @override
  String get reportRemark => 'Avec vos mots (facultatif)';

  @override
  String reportAlsoBlock(String name) {
    return 'Bloquer aussi $name';
  }

  @override
  String get reportPreview => 'Voir ce qui est envoyé';

  @override
  String get reportPreviewBody => 'C’est tout ce que lit votre service.';

  @override
  String get reportSend => 'Envoyer le signalement';

  @override
  String get reportSent => 'Le signalement est parti.';

  @override
  String reportPartner(String partner, String address) {
    return '$partner a son propre bureau : $address';
  }

  @override
  String get reportAbout => 'De qui il s’agit';

  @override
  String get reportYourWords => 'Vos mots';

  @override
  String get reportNoMessages => 'Aucun';

  @override
  String get reportExactly => 'Mot pour mot';

  @override
  String get reportsTitle => 'Signalements';

  @override
  String get reportsEmptyTitle => 'Aucun signalement';

  @override
  String get reportsEmptyBody => 'Vous pouvez signaler quelqu’un depuis sa discussion ou sa demande. Ce que vous avez envoyé et les réponses figurent ici.';

  @override
  String get reportsFailedTitle => 'Impossible de lire vos signalements';

  @override
  String get reportsSent => 'Vous avez signalé quelqu’un';

  @override
  String get reportsAnswer => 'Votre service a répondu';

  @override
  String get reportsMore => 'Afficher les plus anciens';

  @override
  String get newChatTitle => 'Nouvelle discussion';

  @override
  String get newChatWhere => 'Où est la personne ?';

  @override
  String get newChatSameService => 'Votre propre service, par numéro de téléphone';

  @override
  String get newChatOff => 'Les discussions avec d’autres apps sont désactivées';

  @override
  String get newChatOffBody => 'Activez-les pour écrire à des personnes sur d’autres apps.';

  @override
  String get newChatOwn => 'C’est votre propre numéro.';

  @override
  String get newChatNoApps => 'Aucune autre app n’est encore joignable.';

  @override
  String get newChatSetUpBody => 'Le droit européen permet de s’écrire entre messageries différentes. C’est désactivé tant que vous ne l’avez pas configuré.';

  @override
  String newChatIdentifier(String partner) {
    return 'Qui sur $partner ?';
  }

  @override
  String get newChatByEmail => 'adresse e-mail';

  @override
  String get newChatByPhone => 'numéro de téléphone';

  @override
  String get newChatByName => 'nom d’utilisateur';

  @override
  String newChatOr(String first, String second) {
    return '$first ou $second';
  }

  @override
  String get newChatFindButton => 'Continuer';

  @override
  String newChatSearching(String partner) {
    return 'Recherche sur $partner';
  }

  @override
  String newChatUnknown(String partner, String identifier) {
    return '$partner ne connaît personne sous $identifier, ou ne le dit pas. Vérifiez lettre par lettre.';
  }

  @override
  String newChatUnknownHome(String service, String number) {
    return 'Personne chez $service n’a le numéro $number. Vérifiez chiffre par chiffre.';
  }

  @override
  String newChatUnreachable(String partner) {
    return '$partner est injoignable pour le moment. Réessayez plus tard.';
  }

  @override
  String get identifierEmpty => 'Saisissez ce sous quoi la personne est connue sur cette app.';

  @override
  String get identifierTooLong => 'C’est trop long.';

  @override
  String identifierOtherKind(String partner, String kinds) {
    return 'Sur $partner, on est connu par : $kinds.';
  }

  @override
  String get identifierBadEmail => 'Ce n’est pas une adresse e-mail complète.';

  @override
  String get identifierBadPhone => 'Ce n’est pas un numéro de téléphone avec indicatif, comme +49 151 12345678.';

  @override
  String get identifierBadName => 'Ce ne peut pas être un nom d’utilisateur là-bas. Vérifiez lettre par lettre.';

  @override
  String shareTitle(String partner) {
    return '$partner apprendra votre numéro';
  }

  @override
  String shareBody(String partner, String number) {
    return 'Les personnes à qui vous écrivez sur $partner voient votre numéro de téléphone, $number. La question n’est posée qu’une fois par app.';
  }

  @override
  String shareYes(String name) {
    return 'Ce que reçoit $name';
  }

  @override
  String get shareNo => 'Ce qu’on ne reçoit pas';

  @override
  String get shareNumber => 'Votre numéro de téléphone';

  @override
  String get shareMessages => 'Les messages que vous lui envoyez';

  @override
  String get shareName => 'Votre nom et votre photo';

  @override
  String get sharePresence => 'Si vous êtes en ligne';

  @override
  String get shareAddress => 'Où vous êtes et l’adresse de votre téléphone sur le réseau';

  @override
  String get shareAgree => 'Accepter et écrire';

  @override
  String onboardingStep(int step, int steps) {
    return 'Étape $step sur $steps';
  }

  @override
  String get onboardingStartTitle => 'Écrire à des personnes sur d’autres apps';

  @override
  String get onboardingStartBody => 'Le droit européen permet de s’écrire entre messageries différentes. Vous choisissez si vous le voulez, et avec quelles apps. Vous pouvez arrêter à tout moment.';

  @override
  String get onboardingStartButton => 'Commencer';

  @override
  String get onboardingClosedTitle => 'Pas avec ce numéro';

  @override
  String get onboardingNotYetTitle => 'Pas encore';

  @override
  String get onboardingExplanationTitle => 'Ce qui est différent';

  @override
  String get onboardingExplanationBody => 'Ici aussi, les messages sont chiffrés de bout en bout. Certaines choses diffèrent des discussions que vous connaissez.';

  @override
  String get pointOtherPolicy => 'L’autre app a ses propres règles';

  @override
  String get pointOtherPolicyBody => 'Ce que vous envoyez est conservé par l’autre app, selon ses règles de confidentialité et ses conditions.';

  @override
  String get pointNumberIsShared => 'Votre numéro de téléphone est partagé';

  @override
  String get pointNumberIsSharedBody => 'Les personnes à qui vous écrivez l’apprennent. Personne d’autre.';

  @override
  String get pointNameAndPictureAreNot => 'Votre nom et votre photo ne le sont pas';

  @override
  String get pointNameAndPictureAreNotBody => 'Ni le fait que vous soyez en ligne.';

  @override
  String get pointNoGroups => 'Deux personnes, pas de groupes';

  @override
  String get pointNoGroupsBody => 'Une discussion, c’est vous et une autre personne.';

  @override
  String get pointNoCalls => 'Pas d’appels';

  @override
  String get pointNoCallsBody => 'Appelez dans l’app que vous avez tous les deux.';

  @override
  String get pointNoStickersStatusTimers => 'Ni autocollants, ni statuts, ni messages éphémères';

  @override
  String get pointNoStickersStatusTimersBody => 'Ils ne passent pas d’une app à l’autre.';

  @override
  String get pointBlocksAreOfPeople => 'Un blocage vise une personne';

  @override
  String get pointBlocksAreOfPeopleBody => 'Qui est bloqué l’est dans toutes les apps où son numéro est connu.';

  @override
  String get onboardingUnderstood => 'J’ai compris';

  @override
  String get onboardingAppsTitle => 'Quelles apps peuvent vous joindre ?';

  @override
  String get onboardingAppsBody => 'Les personnes sur les apps que vous choisissez peuvent vous écrire. Leur premier message attend sous forme de demande. Vous pourrez changer cela plus tard.';

  @override
  String get onboardingAppsNone => 'Aucune app ne peut encore être choisie. Causeway vous préviendra quand il y en aura une.';

  @override
  String get onboardingInboxTitle => 'Où mettre ces discussions ?';

  @override
  String get onboardingInboxBody => 'Vous pourrez changer cela plus tard. Rien n’est déplacé.';

  @override
  String get onboardingFinish => 'Activer';

  @override
  String get onboardingDoneTitle => 'Les discussions avec d’autres apps sont activées';

  @override
  String onboardingDoneBody(String apps) {
    return 'Vous pouvez écrire à des personnes sur $apps, et elles à vous.';
  }

  @override
  String get onboardingDoneButton => 'Écrire à quelqu’un';

  @override
  String get onboardingLaterBody => 'Vous pouvez reprendre ici à tout moment. Rien n’est encore activé.';

  @override
  String get onboardingQuit => 'Arrêter et oublier mes choix';

  @override
  String get layoutCombined => 'Parmi toutes les discussions';

  @override
  String get layoutCombinedBody => 'Une seule liste. Un badge montre l’app de chaque discussion.';

  @override
  String get layoutSeparate => 'Dans un dossier à part';

  @override
  String get layoutSeparateBody => 'Une ligne de votre liste les ouvre.';

  @override
  String get aboutTitle => 'À propos de Causeway';

  @override
  String aboutVersion(String version) {
    return 'Version $version';
  }

  @override
  String get aboutFree => 'Causeway est un logiciel libre, sous licence AGPL-3.0. Chacun peut lire comment il fonctionne.';

  @override
  String get aboutLicences => 'Licences de ses composants';

  @override
  String get aboutTranslation => 'Les textes de cette langue ont été faits par une machine. Aucun locuteur natif ne les a encore relus.';

  @override
  String newAppTitle(String partner) {
    return '$partner est désormais joignable';
  }

  @override
  String get newAppBody => 'Vous pourrez écrire à ses utilisateurs, et eux à vous, dès que vous l’aurez choisi.';

  @override
  String get newAppLook => 'Voir ce qu’elle permet';

  @override
  String get aboutSource => 'Code source';

  @override
  String get aboutSourceAsk => 'Qui vous a donné cette app vous donne aussi son code source. Demandez-le.';

  @override
  String get aboutPrivacy => 'Ce que deviennent vos données';

  @override
  String get aboutPrivacyChats => 'Ce que vous écrivez est chiffré de téléphone à téléphone. Vos discussions sont sur ce téléphone, chiffrées, et dans aucune sauvegarde.';

  @override
  String get aboutPrivacyService => 'Votre service et les autres apps voient qui écrit à qui et quand. Ils ne voient pas quoi.';

  @override
  String get aboutPrivacyNothing => 'Causeway ne compte rien, n’affiche aucune publicité et n’envoie rien à ses auteurs.';

  @override
  String suspendedTitle(String partner) {
    return '$partner n’est pas joignable pour le moment';
  }

  @override
  String get suspendedBody => 'Votre service a suspendu cette app. Rien n’est envoyé et rien n’arrive. Les discussions restent sur ce téléphone : elles peuvent être lues, exportées et supprimées.';

  @override
  String get suspendedNext => 'Vous n’avez rien à faire. Quand elle sera de nouveau admise, les discussions reprendront d’elles-mêmes.';

  @override
  String withdrawnTitle(String partner) {
    return '$partner ne participe plus';
  }

  @override
  String get withdrawnBody => 'Rien n’est envoyé et rien n’arrive. Les discussions restent sur ce téléphone : elles peuvent être lues, exportées et supprimées.';

  @override
  String get withdrawnNext => 'Pour joindre ces personnes, demandez-leur un autre moyen.';

  @override
  String get nextPartner => 'Ce que cela signifie';

  @override
  String get settingsTitle => 'Réglages';

  @override
  String get settingsAccount => 'Compte';

  @override
  String get settingsThirdParty => 'Discussions avec d’autres apps';

  @override
  String get settingsThirdPartyOn => 'Activé';

  @override
  String get settingsThirdPartyOff => 'Désactivé';

  @override
  String get settingsThirdPartySetUp => 'Non configuré';

  @override
  String get settingsThirdPartyContinue => 'Reprendre la configuration';

  @override
  String get settingsThirdPartySwitch => 'Discussions avec d’autres apps';

  @override
  String get settingsThirdPartySwitchBody => 'Une fois désactivées, ces discussions restent et peuvent être lues. Rien n’est envoyé ni reçu.';

  @override
  String get policyConfirmed => 'Votre service tient tous les autres à l’écart, même quand ce téléphone est éteint.';

  @override
  String get policyPending => 'Votre service n’a pas encore confirmé le dernier changement. Il en sera informé dès qu’il sera joignable.';

  @override
  String get policyPhoneOnly => 'Votre service ne tient personne à l’écart. Ce téléphone s’en charge.';

  @override
  String get settingsApps => 'Autres apps';

  @override
  String get settingsAppsEmpty => 'Il n’y a encore aucune app dans la liste de votre service.';

  @override
  String get settingsAppsExpired => 'La liste des apps est périmée. Les nouvelles discussions attendent qu’elle soit à jour.';

  @override
  String get settingsAppsRefresh => 'Actualiser la liste des apps';

  @override
  String get settingsAppOpen => 'Ouverte';

  @override
  String get settingsAppOn => 'Peut vous joindre';

  @override
  String get settingsAppOff => 'Désactivée';

  @override
  String get settingsAppReadOnly => 'Lecture seule';

  @override
  String partnerReach(String partner) {
    return 'Discussions avec $partner';
  }

  @override
  String get partnerReachBody => 'Une fois désactivées, ces discussions restent et peuvent être lues. Personne là-bas ne peut vous écrire.';

  @override
  String get partnerChats => 'Ce que permettent ses discussions';

  @override
  String get partnerIdentifiers => 'On y est connu par';

  @override
  String get partnerTakes => 'Son app accepte';

  @override
  String get partnerArrival => 'Arrivée des messages';

  @override
  String get partnerReceipts => 'Est communiquée';

  @override
  String get partnerNoReceipts => 'N’est pas communiquée. On ne peut rien savoir au-delà de « envoyé ».';

  @override
  String get partnerRules => 'À qui sont les règles là-bas';

  @override
  String get partnerPrivacy => 'Règles de confidentialité';

  @override
  String get partnerTerms => 'Conditions';

  @override
  String partnerLink(String page, String partner) {
    return '$page de $partner';
  }

  @override
  String get partnerAbuse => 'Son propre bureau contre les abus';

  @override
  String get partnerGoneTitle => 'Cette app n’est plus dans la liste';

  @override
  String get partnerGoneBody => 'Vos discussions avec les personnes de cette app peuvent toujours être lues.';

  @override
  String get kindText => 'Texte';

  @override
  String get kindPhoto => 'photos';

  @override
  String get kindVoice => 'messages vocaux';

  @override
  String get kindVideo => 'vidéos';

  @override
  String get kindFile => 'fichiers';

  @override
  String get kindReply => 'réponses';

  @override
  String get kindReaction => 'réactions';

  @override
  String get settingsAppTesting => 'À l’essai, pas encore ouverte';

  @override
  String get settingsAppSuspended => 'Suspendue par votre service';

  @override
  String get settingsAppWithdrawn => 'Ne participe plus';

  @override
  String get settingsAppNotHere => 'Pas encore ouverte dans votre pays';

  @override
  String settingsAppMarkers(String partner) {
    return 'Dire à $partner ce que j’ai lu';
  }

  @override
  String get settingsAppMarkersBody => 'Là-bas, on voit quand vous lisez les messages.';

  @override
  String settingsAppMuted(String partner) {
    return 'Aucun son de $partner';
  }

  @override
  String get settingsAppMutedBody => 'Les messages de là-bas arrivent en silence.';

  @override
  String get settingsInbox => 'Place des discussions avec d’autres apps';

  @override
  String get settingsWho => 'Qui peut m’écrire en premier';

  @override
  String get settingsWhoBody => 'Il s’agit des personnes sur d’autres apps. Les discussions que vous avez continuent.';

  @override
  String get settingsWhoNobody => 'Personne';

  @override
  String get settingsWhoNobodyBody => 'Seules les discussions que vous avez continuent.';

  @override
  String get settingsWhoWrittenTo => 'Les personnes à qui j’ai écrit';

  @override
  String get settingsWhoWrittenToBody => 'Toute personne à qui vous avez écrit en premier.';

  @override
  String get settingsWhoContacts => 'Mes contacts';

  @override
  String get settingsWhoContactsBody => 'Leurs discussions s’ouvrent sans demande.';

  @override
  String get settingsWhoEverybody => 'Tout le monde';

  @override
  String get settingsWhoEverybodyBody => 'Les contacts directement. Les autres par une demande dont vous décidez.';

  @override
  String get contactsTitle => 'Contacts';

  @override
  String get contactsTake => 'Utiliser les contacts du téléphone';

  @override
  String get contactsBody => 'Qui y a un numéro n’est pas un inconnu, et apparaît sous le nom que vous lui donnez. Ils restent sur ce téléphone.';

  @override
  String contactsTaken(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count numéros connus',
      one: '$count numéro connu',
      zero: 'Aucun numéro trouvé',
    );
    return '$_temp0';
  }

  @override
  String get contactsDenied => 'Ce téléphone ne laisse pas Causeway lire ses contacts. Autorisez-le dans les réglages du téléphone, puis réessayez.';

  @override
  String get settingsNotifications => 'Notifications';

  @override
  String get settingsNotifyText => 'Afficher le texte sur l’écran verrouillé';

  @override
  String get settingsNotifyTextBody => 'Sinon, seulement qui a écrit.';

  @override
  String get settingsNotifyRequests => 'Me signaler les demandes';

  @override
  String get settingsNotifyRequestsBody => 'Elles ne font jamais de bruit.';

  @override
  String get notifyNative => 'Messages de votre propre service';

  @override
  String get notifyThirdParty => 'Messages d’autres apps';

  @override
  String notifyNew(int count) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count nouveaux messages',
      one: '$count nouveau message',
    );
    return '$_temp0';
  }

  @override
  String get notifyReply => 'Répondre';

  @override
  String get notifyAskTitle => 'Être informé des nouveaux messages';

  @override
  String get notifyAskBody => 'Causeway vous prévient quand quelqu’un écrit. L’écran verrouillé montre qui a écrit, mais aucun mot, sauf si vous en décidez autrement.';

  @override
  String get notifyAskYes => 'Autoriser les notifications';

  @override
  String get notifyDenied => 'Ce téléphone n’affiche pas les notifications de Causeway. Autorisez-les dans les réglages du téléphone.';

  @override
  String get notifyMuted => 'Discussions en sourdine';

  @override
  String get notifyMutedNone => 'Aucune discussion n’est en sourdine. Appuyez longuement sur une discussion de la liste pour la mettre en sourdine.';

  @override
  String get notifyPhone => 'Sons et autres, dans les réglages du téléphone';

  @override
  String get notifyProblems => 'Messages non envoyés';

  @override
  String get notifyKept => 'Il est gardé dans la discussion comme brouillon.';

  @override
  String get settingsBlocked => 'Personnes bloquées';

  @override
  String get settingsPrivacy => 'Confidentialité';

  @override
  String get settingsPhone => 'Ce téléphone';

  @override
  String get settingsDiagnostics => 'Diagnostic';

  @override
  String get settingsFailedTitle => 'Impossible de lire vos réglages';

  @override
  String get changeTitle => 'Changer de numéro';

  @override
  String get changeUnderWay => 'Changement en cours';

  @override
  String get changeBody => 'Pour quand vous avez un nouveau numéro de téléphone. Voici ce qui se passe.';

  @override
  String get changePointStays => 'Vos discussions restent';

  @override
  String get changePointStaysBody => 'De même que vos réglages, vos blocages et votre numéro de sécurité.';

  @override
  String changePointTold(String service) {
    return 'Les personnes sur $service sont informées';
  }

  @override
  String get changePointToldBody => 'Celles avec qui vous avez une discussion apprennent le nouveau numéro.';

  @override
  String get changePointWait => 'Les personnes sur d’autres apps ne le sont pas';

  @override
  String get changePointWaitBody => 'Les discussions avec elles attendent que vous acceptiez, app par app, qu’elles l’apprennent. Elles devront peut-être vous accepter de nouveau.';

  @override
  String get changePointOutside => 'Avec un numéro d’ailleurs';

  @override
  String get changePointOutsideBody => 'Les discussions avec d’autres apps ne peuvent qu’être lues, jusqu’à ce que votre numéro appartienne de nouveau à l’Espace économique européen.';

  @override
  String get changePointAccount => 'Il vous faut un compte pour le nouveau numéro';

  @override
  String changePointAccountBody(String service) {
    return '$service vous en donne un, avec un mot de passe ou un code. Le compte de l’ancien numéro est fermé.';
  }

  @override
  String get changeNewNumber => 'Nouveau numéro';

  @override
  String changeNewNumberBody(String service) {
    return 'Avec le mot de passe ou le code que $service vous a donné pour lui.';
  }

  @override
  String get changeGoOnTitle => 'Les discussions avec d’autres apps peuvent continuer avec ce numéro';

  @override
  String get changeGoOnBody => 'Dès que vous acceptez, app par app, qu’il y soit connu.';

  @override
  String changeConfirmTitle(String number) {
    return 'Passer au $number ?';
  }

  @override
  String changeConfirmBody(String number) {
    return 'Le compte du $number sera fermé. Il ne pourra pas être rouvert d’ici.';
  }

  @override
  String get changeWorkingTitle => 'Votre numéro est en cours de changement';

  @override
  String get changeWorkingBody => 'Vous pouvez quitter cette page. Tout continue seul dès qu’il y a une connexion.';

  @override
  String get changeSigningIn => 'Connexion avec le nouveau numéro';

  @override
  String get changeLeaving => 'Fin de ce qui a été commencé avec l’ancien numéro';

  @override
  String get changeClosing => 'Fermeture du compte de l’ancien numéro';

  @override
  String get changeDone => 'Terminé';

  @override
  String get changeLeave => 'Quitter cette page';

  @override
  String changeDoneTitle(String number) {
    return 'Votre numéro est maintenant le $number';
  }

  @override
  String get changeDoneBody => 'Vos discussions sont là où elles étaient.';

  @override
  String get changeOldTitle => 'Votre ancien numéro';

  @override
  String get changeOldOpenTitle => 'Votre ancien numéro est encore ouvert';

  @override
  String changeOldClosed(String number) {
    return 'Le compte du $number est fermé. Qui lui écrit apprend qu’il n’existe pas.';
  }

  @override
  String changeOldOpen(String number) {
    return 'Votre service n’a pas fermé le compte du $number. Demandez-le-lui : ce qu’on y envoie, vous ne le voyez pas.';
  }

  @override
  String changeOldUnknown(String number) {
    return 'On ne sait pas encore si le compte du $number est fermé.';
  }

  @override
  String get changeThirdPartyClosed => 'Les discussions avec d’autres apps ne peuvent qu’être lues';

  @override
  String get changeTellTitle => 'Qui peut apprendre le nouveau numéro ?';

  @override
  String get changeTellBody => 'Les discussions avec les personnes sur ces apps attendent que vous le leur fassiez connaître.';

  @override
  String get changeTell => 'Partager';

  @override
  String changeTellTo(String partner) {
    return 'Partager mon nouveau numéro avec $partner';
  }

  @override
  String get warningBadlySigned => 'La nouvelle liste des apps n’est pas signée par votre service. La dernière valable est utilisée.';

  @override
  String get warningRolledBack => 'Votre service a fourni une ancienne liste des apps. La dernière valable est utilisée.';

  @override
  String get warningMalformed => 'La nouvelle liste des apps est illisible. La dernière valable est utilisée.';

  @override
  String get warningNewerForm => 'La nouvelle liste des apps demande un Causeway plus récent. Mettez l’app à jour.';

  @override
  String get warningFromTheFuture => 'La nouvelle liste des apps vient du futur. Vérifiez l’horloge du téléphone.';

  @override
  String get warningTooLarge => 'La nouvelle liste des apps est trop volumineuse. La dernière valable est utilisée.';

  @override
  String get warningKeyReplacement => 'Une clé qui signe la liste des apps est en cours de remplacement. Vous n’avez rien à faire.';

  @override
  String get blockedTitle => 'Personnes bloquées';

  @override
  String get blockedEmptyTitle => 'Personne n’est bloqué';

  @override
  String get blockedEmptyBody => 'Vous pouvez bloquer quelqu’un depuis sa discussion ou sa demande. La personne n’en est pas informée.';

  @override
  String get blockedFailedTitle => 'Impossible de lire la liste';

  @override
  String blockedSince(String date) {
    return 'Depuis le $date';
  }

  @override
  String get blockedUnblock => 'Débloquer';

  @override
  String blockedUnblockTitle(String name) {
    return 'Débloquer $name ?';
  }

  @override
  String get blockedUnblockBody => 'La personne peut de nouveau vous écrire, selon les règles que vous avez choisies.';

  @override
  String get blockedAdd => 'Bloquer un numéro';

  @override
  String get blockedAddBody => 'Qui a ce numéro est bloqué dans toutes les apps où il est connu.';

  @override
  String get tourAction => 'Qu’est-ce qu’un numéro de sécurité ?';

  @override
  String get tourKeyTitle => 'Chaque appareil a une clé';

  @override
  String get tourKeyBody => 'Les messages sont chiffrés pour les appareils de l’autre personne. Un numéro de sécurité est la clé d’un appareil, écrite pour que l’on puisse la comparer.';

  @override
  String get tourCompareTitle => 'Comparer montre que personne n’est entre vous';

  @override
  String get tourCompareBody => 'Faites-le une fois, de préférence en vous rencontrant. Le numéro est-il le même sur les deux téléphones ? Alors personne d’autre ne peut lire ce que vous écrivez.';

  @override
  String get tourChangeTitle => 'S’il change, vous êtes prévenu';

  @override
  String get tourChangeBody => 'Un nouveau téléphone a un nouveau numéro. Une fois la comparaison faite, rien ne part vers un nouvel appareil avant que vous ne l’acceptiez.';

  @override
  String get scanAction => 'Scanner son code';

  @override
  String get scanHint => 'Pointez l’appareil photo sur le code du numéro de sécurité affiché sur son téléphone.';

  @override
  String scanSame(String name) {
    return 'C’est le même. Cet appareil de $name compte maintenant comme comparé.';
  }

  @override
  String get scanDifferent => 'La clé est différente. Ne faites pas confiance à cet appareil avant de savoir pourquoi.';

  @override
  String scanNotNamed(String name) {
    return 'Le code est de $name, mais il ne nomme aucun de ces appareils.';
  }

  @override
  String get scanOtherAccount => 'C’est le code d’un autre compte.';

  @override
  String get scanNoCode => 'Ce n’est pas le code d’un numéro de sécurité.';

  @override
  String get scanAgain => 'Scanner de nouveau';

  @override
  String get scanNoCamera => 'L’appareil photo n’est pas disponible pour le moment. Une autre app l’utilise peut-être.';

  @override
  String get scanExplain => 'L’appareil photo cherche le code sur l’autre téléphone, et rien d’autre. Aucune image n’est conservée.';

  @override
  String get safetyTitle => 'Numéro de sécurité';

  @override
  String safetyExplained(String name) {
    return 'Comparez-les avec $name, côte à côte ou en les lisant au téléphone. S’ils sont identiques, personne n’est entre vous.';
  }

  @override
  String get safetyMine => 'Votre téléphone';

  @override
  String get safetyCode => 'Code de votre numéro de sécurité';

  @override
  String safetyCodeBody(String name) {
    return 'La même chose sous forme de code : $name peut le scanner avec son app.';
  }

  @override
  String get safetyTheirs => 'Ses appareils';

  @override
  String get safetyNone => 'Son app n’a encore montré aucun appareil. Elle le fera quand vous vous écrirez.';

  @override
  String get safetyFailedTitle => 'Impossible de lire les appareils';

  @override
  String safetyDevice(String number) {
    return 'Appareil $number';
  }

  @override
  String get safetyInactive => 'N’est plus utilisé';

  @override
  String get safetyNoKey => 'Sa clé n’a pas encore été vue.';

  @override
  String get trustUndecided => 'Nouveau. Il ne reçoit rien tant que vous ne l’acceptez pas.';

  @override
  String get trustFirstUse => 'Accepté, non comparé';

  @override
  String get trustVerified => 'Comparé et accepté';

  @override
  String get trustRefused => 'Refusé. Il ne reçoit rien.';

  @override
  String get trustChanged => 'Sa clé a changé. Rien n’est envoyé tant que vous n’avez pas décidé.';

  @override
  String get safetyMatches => 'Ils sont identiques';

  @override
  String get safetyAcceptWithout => 'Accepter sans comparer';

  @override
  String get safetyRefuse => 'Refuser cet appareil';

  @override
  String get safetyConfirmTitle => 'Tous les chiffres sont-ils identiques ?';

  @override
  String get safetyConfirmBody => 'Cet appareil compte alors comme comparé, et vous serez prévenu avant qu’un autre appareil reçoive vos messages.';

  @override
  String get infoTitle => 'Message';

  @override
  String get infoState => 'Où il en est';

  @override
  String get infoWay => 'Son trajet';

  @override
  String get infoFailedTitle => 'On ne sait rien de ce message';

  @override
  String infoWritten(String when) {
    return 'Écrit le $when';
  }

  @override
  String infoArrived(String when) {
    return 'Arrivé le $when';
  }

  @override
  String infoServerTook(String when) {
    return 'Un serveur l’a pris le $when';
  }

  @override
  String get infoWaits => 'Pourquoi il attend';

  @override
  String get infoFailed => 'Pourquoi il n’a pas été envoyé';

  @override
  String get infoUnreadable => 'Pourquoi il ne peut pas être affiché';

  @override
  String infoPixels(int width, int height) {
    return '$width × $height';
  }

  @override
  String infoDevice(String number) {
    return 'De son appareil $number';
  }

  @override
  String get infoCopy => 'Copier ce qui s’est passé';

  @override
  String get infoCopied => 'Copié. Sans aucun mot du message.';

  @override
  String get traceStored => 'Enregistré sur ce téléphone';

  @override
  String get traceWaiting => 'Attend';

  @override
  String get tracePreparing => 'En préparation';

  @override
  String get tracePrepared => 'Préparé';

  @override
  String get traceUploading => 'Envoi en cours';

  @override
  String get traceUploaded => 'Envoyé à votre service';

  @override
  String get traceDownloading => 'Téléchargement en cours';

  @override
  String get traceDownloaded => 'Téléchargé et vérifié';

  @override
  String get traceSealed => 'Chiffré';

  @override
  String get traceSentAgain => 'Remis une nouvelle fois';

  @override
  String get traceAcknowledged => 'Votre service l’a';

  @override
  String get traceFoundInArchive => 'Trouvé dans les archives de votre service';

  @override
  String get traceDelivered => 'Son appareil l’a';

  @override
  String get traceRead => 'La personne l’a lu';

  @override
  String get traceFailed => 'Non envoyé';

  @override
  String get traceReceived => 'Reçu et déchiffré';

  @override
  String get traceUnreadable => 'Déchiffrement impossible';

  @override
  String get traceRepaired => 'Déchiffré finalement';

  @override
  String get traceRefused => 'Refusé';

  @override
  String get diagnosticsShare => 'Envoyer à quelqu’un qui aide';

  @override
  String get bundleTitle => 'Rapport pour l’assistance';

  @override
  String get bundleBody => 'C’est tout ce qui est envoyé. Cela ne dit ni ce que vous avez écrit, ni à qui, ni avec quelles clés. Lisez-le d’abord.';

  @override
  String get diagnosticsTitle => 'Diagnostic';

  @override
  String get diagnosticsBody => 'Ce que ce téléphone sait de sa connexion. Il n’y a là ni message, ni nom, ni clé.';

  @override
  String get diagnosticsConnection => 'Connexion';

  @override
  String get diagnosticsConnectionOnline => 'Connecté, à jour';

  @override
  String get diagnosticsStorage => 'Stockage';

  @override
  String get diagnosticsStorageOk => 'Tout va bien';

  @override
  String get diagnosticsStorageFull => 'Plein';

  @override
  String get diagnosticsStorageDamaged => 'Endommagé';

  @override
  String get diagnosticsArchive => 'Archives de votre service';

  @override
  String get diagnosticsArchiveThere => 'Elles existent. Ce qui est arrivé en votre absence est rattrapé.';

  @override
  String get diagnosticsArchiveNone => 'Aucunes. Ce qui se perd entre les services se perd sans qu’on le voie.';

  @override
  String get diagnosticsArchiveUnknown => 'On ne sait pas encore';

  @override
  String get diagnosticsPartners => 'Liste des apps';

  @override
  String get diagnosticsPartnersNone => 'Aucune pour l’instant';

  @override
  String diagnosticsPartnersNumber(String number, String date) {
    return 'Numéro $number, $date';
  }

  @override
  String get diagnosticsDevice => 'Cet appareil';

  @override
  String get diagnosticsWarning => 'Problème avec la liste des apps';

  @override
  String get diagnosticsPolicy => 'Qui peut vous joindre';

  @override
  String get diagnosticsNumberChange => 'Dernier changement de numéro';

  @override
  String get diagnosticsCopied => 'Copié';

  @override
  String get diagnosticsCopy => 'Copier';

  @override
  String get attachAction => 'Joindre';

  @override
  String get attachPhoto => 'Prendre une photo';

  @override
  String get attachVideo => 'Filmer une vidéo';

  @override
  String get attachGallery => 'Photos et vidéos';

  @override
  String get attachFailed => 'Le téléphone n’a pas pu le fournir. Réessayez.';

  @override
  String get refusedCamera => 'Causeway n’a pas accès à l’appareil photo';

  @override
  String get refusedPhotos => 'Causeway n’a pas accès à vos photos';

  @override
  String get refusedMicrophone => 'Causeway n’a pas accès au micro';

  @override
  String get refusedBody => 'Autorisez-le dans les réglages du téléphone, puis réessayez.';

  @override
  String sendTo(String name) {
    return 'Envoyer à $name';
  }

  @override
  String get previewCaption => 'Légende';

  @override
  String get previewAlt => 'Description';

  @override
  String get previewAltBody => 'Lue à voix haute sur ce téléphone. Elle n’est pas envoyée : ce que les autres doivent savoir de l’image va dans la légende.';

  @override
  String get previewTrim => 'Partie à envoyer';

  @override
  String previewTrimmed(String start, String end, String length) {
    return '$start – $end ($length)';
  }

  @override
  String previewFits(String size) {
    return 'Réduit pour tenir dans $size, le maximum possible ici.';
  }

  @override
  String previewTooLarge(String size, String most) {
    return 'Fait $size. Le maximum possible ici est de $most.';
  }

  @override
  String get previewNotTaken => 'De tels fichiers ne peuvent pas être envoyés dans cette discussion.';

  @override
  String get previewKeepsAll => 'Envoyé tel quel, avec tout ce que contient le fichier : souvent aussi où et quand il a été créé.';

  @override
  String get previewCanRun => 'Il peut s’exécuter comme un programme. Certaines apps refusent de tels fichiers ou mettent en garde.';

  @override
  String get previewDisguised => 'Il est autre chose que ce que dit son nom. Certaines apps refusent de tels fichiers ou mettent en garde.';

  @override
  String get previewFailedTitle => 'Envoi impossible';

  @override
  String get voiceRecord => 'Enregistrer un message vocal';

  @override
  String get voiceHint => 'Maintenez le micro pendant que vous parlez, relâchez pour envoyer.';

  @override
  String get voiceSlide => 'Glissez pour annuler';

  @override
  String get voiceRecording => 'Enregistrement';

  @override
  String get voicePaused => 'Enregistrement en pause';

  @override
  String get voicePause => 'Mettre l’enregistrement en pause';

  @override
  String get voiceResume => 'Reprendre l’enregistrement';

  @override
  String get voiceDelete => 'Supprimer l’enregistrement';

  @override
  String get voiceDeleteTitle => 'Supprimer cet enregistrement ?';

  @override
  String get voiceDeleteBody => 'Personne ne l’a reçu, et il ne pourra pas être récupéré.';

  @override
  String voiceUnsent(String length) {
    return 'Message vocal non envoyé, $length';
  }

  @override
  String get voiceDiscard => 'Jeter';

  @override
  String get voiceNoMicrophone => 'Le micro n’est pas disponible pour le moment. Une autre app l’utilise peut-être.';

  @override
  String get kindPhotos => 'Photos';

  @override
  String get kindVoices => 'Messages vocaux';

  @override
  String get kindVideos => 'Vidéos';

  @override
  String get kindFiles => 'Fichiers';

  @override
  String get qualityHd => 'Haute qualité';

  @override
  String get qualityHdBody => 'Les photos et vidéos sont plus nettes et consomment plus de données.';

  @override
  String get autoAlways => 'Sur tous les réseaux';

  @override
  String get autoWifi => 'En Wi-Fi seulement';

  @override
  String get autoNever => 'Jamais';

  @override
  String get storageTitle => 'Stockage et données';

  @override
  String get storageDownload => 'Téléchargé sans demander';

  @override
  String get storageDownloadBody => 'Tout le reste est téléchargé quand vous le touchez. Rien ne l’est de la part de personnes dont vous n’avez pas accepté la demande.';

  @override
  String get storageSending => 'Ce que vous envoyez';

  @override
  String get storageLowData => 'Moins de données pour les messages vocaux';

  @override
  String get storageLowDataBody => 'Un tiers de moins, et un peu moins clair.';

  @override
  String get storageUse => 'Espace utilisé';

  @override
  String storageTotal(String size) {
    return '$size au total';
  }

  @override
  String get storageByKind => 'Par type';

  @override
  String get storageByChat => 'Par discussion';

  @override
  String storageItems(int count, String size) {
    String _temp0 = intl.Intl.pluralLogic(
      count,
      locale: localeName,
      other: '$count éléments, $size',
      one: '$count élément, $size',
    );
    return '$_temp0';
  }

  @override
  String storageRemove(String what) {
    return 'Tout retirer : $what';
  }

  @override
  String get storageOlder => 'Retirer ce qui est plus ancien';

  @override
  String get storageMonth => 'De plus d’un mois';

  @override
  String get storageMonths => 'De plus de trois mois';

  @override
  String get storageYear => 'De plus d’un an';

  @override
  String storageConfirmSize(String size) {
    return 'Cela libère $size.';
  }

  @override
  String get storageConfirm => 'Les messages restent. Ce que vous avez reçu ne pourra être retéléchargé que tant que le service de l’expéditeur l’a encore.';

  @override
  String get storageYes => 'Retirer';

  @override
  String storageFreed(String size) {
    return 'Espace libéré : $size.';
  }

  @override
  String get storageFreedNothing => 'Il n’y avait rien à retirer.';

  @override
  String get storageEmptyTitle => 'Aucun média sur ce téléphone';

  @override
  String get storageEmptyBody => 'Les photos, messages vocaux, vidéos et fichiers de vos discussions sont comptés ici.';

  @override
  String get storageFailedTitle => 'Impossible de lire l’espace utilisé';

  @override
  String a11yPartnerBadge(String partner) {
    return 'Discussion avec une autre app : $partner';
  }

  @override
  String a11yTime(String time) {
    return 'à $time';
  }

  @override
  String countryName(String region) {
    String _temp0 = intl.Intl.selectLogic(
      region,
      {
        'AC': 'Île de l’Ascension',
        'AD': 'Andorre',
        'AE': 'Émirats arabes unis',
        'AF': 'Afghanistan',
        'AG': 'Antigua-et-Barbuda',
        'AI': 'Anguilla',
        'AL': 'Albanie',
        'AM': 'Arménie',
        'AO': 'Angola',
        'AQ': 'Antarctique',
        'AR': 'Argentine',
        'AS': 'Samoa américaines',
        'AT': 'Autriche',
        'AU': 'Australie',
        'AW': 'Aruba',
        'AX': 'Îles Åland',
        'AZ': 'Azerbaïdjan',
        'BA': 'Bosnie-Herzégovine',
        'BB': 'Barbade',
        'BD': 'Bangladesh',
        'BE': 'Belgique',
        'BF': 'Burkina Faso',
        'BG': 'Bulgarie',
        'BH': 'Bahreïn',
        'BI': 'Burundi',
        'BJ': 'Bénin',
        'BL': 'Saint-Barthélemy',
        'BM': 'Bermudes',
        'BN': 'Brunei',
        'BO': 'Bolivie',
        'BQ': 'Pays-Bas caribéens',
        'BR': 'Brésil',
        'BS': 'Bahamas',
        'BT': 'Bhoutan',
        'BV': 'Île Bouvet',
        'BW': 'Botswana',
        'BY': 'Biélorussie',
        'BZ': 'Belize',
        'CA': 'Canada',
        'CC': 'Îles Cocos',
        'CD': 'Congo-Kinshasa',
        'CF': 'République centrafricaine',
        'CG': 'Congo-Brazzaville',
        'CH': 'Suisse',
        'CI': 'Côte d’Ivoire',
        'CK': 'Îles Cook',
        'CL': 'Chili',
        'CM': 'Cameroun',
        'CN': 'Chine',
        'CO': 'Colombie',
        'CP': 'Île Clipperton',
        'CQ': 'Sark',
        'CR': 'Costa Rica',
        'CU': 'Cuba',
        'CV': 'Cap-Vert',
        'CW': 'Curaçao',
        'CX': 'Île Christmas',
        'CY': 'Chypre',
        'CZ': 'Tchéquie',
        'DE': 'Allemagne',
        'DG': 'Diego Garcia',
        'DJ': 'Djibouti',
        'DK': 'Danemark',
        'DM': 'Dominique',
        'DO': 'République dominicaine',
        'DZ': 'Algérie',
        'EA': 'Ceuta et Melilla',
        'EC': 'Équateur',
        'EE': 'Estonie',
        'EG': 'Égypte',
        'EH': 'Sahara occidental',
        'ER': 'Érythrée',
        'ES': 'Espagne',
        'ET': 'Éthiopie',
        'FI': 'Finlande',
        'FJ': 'Fidji',
        'FK': 'Îles Malouines',
        'FM': 'Micronésie',
        'FO': 'Îles Féroé',
        'FR': 'France',
        'GA': 'Gabon',
        'GB': 'Royaume-Uni',
        'GD': 'Grenade',
        'GE': 'Géorgie',
        'GF': 'Guyane française',
        'GG': 'Guernesey',
        'GH': 'Ghana',
        'GI': 'Gibraltar',
        'GL': 'Groenland',
        'GM': 'Gambie',
        'GN': 'Guinée',
        'GP': 'Guadeloupe',
        'GQ': 'Guinée équatoriale',
        'GR': 'Grèce',
        'GS': 'Géorgie du Sud-et-les Îles Sandwich du Sud',
        'GT': 'Guatemala',
        'GU': 'Guam',
        'GW': 'Guinée-Bissau',
        'GY': 'Guyana',
        'HK': 'R.A.S. chinoise de Hong Kong',
        'HM': 'Îles Heard-et-MacDonald',
        'HN': 'Honduras',
        'HR': 'Croatie',
        'HT': 'Haïti',
        'HU': 'Hongrie',
        'IC': 'Îles Canaries',
        'ID': 'Indonésie',
        'IE': 'Irlande',
        'IL': 'Israël',
        'IM': 'Île de Man',
        'IN': 'Inde',
        'IO': 'Territoire britannique de l’océan Indien',
        'IQ': 'Irak',
        'IR': 'Iran',
        'IS': 'Islande',
        'IT': 'Italie',
        'JE': 'Jersey',
        'JM': 'Jamaïque',
        'JO': 'Jordanie',
        'JP': 'Japon',
        'KE': 'Kenya',
        'KG': 'Kirghizstan',
        'KH': 'Cambodge',
        'KI': 'Kiribati',
        'KM': 'Comores',
        'KN': 'Saint-Christophe-et-Niévès',
        'KP': 'Corée du Nord',
        'KR': 'Corée du Sud',
        'KW': 'Koweït',
        'KY': 'Îles Caïmans',
        'KZ': 'Kazakhstan',
        'LA': 'Laos',
        'LB': 'Liban',
        'LC': 'Sainte-Lucie',
        'LI': 'Liechtenstein',
        'LK': 'Sri Lanka',
        'LR': 'Liberia',
        'LS': 'Lesotho',
        'LT': 'Lituanie',
        'LU': 'Luxembourg',
        'LV': 'Lettonie',
        'LY': 'Libye',
        'MA': 'Maroc',
        'MC': 'Monaco',
        'MD': 'Moldavie',
        'ME': 'Monténégro',
        'MF': 'Saint-Martin',
        'MG': 'Madagascar',
        'MH': 'Îles Marshall',
        'MK': 'Macédoine du Nord',
        'ML': 'Mali',
        'MM': 'Myanmar (Birmanie)',
        'MN': 'Mongolie',
        'MO': 'R.A.S. chinoise de Macao',
        'MP': 'Îles Mariannes du Nord',
        'MQ': 'Martinique',
        'MR': 'Mauritanie',
        'MS': 'Montserrat',
        'MT': 'Malte',
        'MU': 'Maurice',
        'MV': 'Maldives',
        'MW': 'Malawi',
        'MX': 'Mexique',
        'MY': 'Malaisie',
        'MZ': 'Mozambique',
        'NA': 'Namibie',
        'NC': 'Nouvelle-Calédonie',
        'NE': 'Niger',
        'NF': 'Île Norfolk',
        'NG': 'Nigeria',
        'NI': 'Nicaragua',
        'NL': 'Pays-Bas',
        'NO': 'Norvège',
        'NP': 'Népal',
        'NR': 'Nauru',
        'NU': 'Niue',
        'NZ': 'Nouvelle-Zélande',
        'OM': 'Oman',
        'PA': 'Panama',
        'PE': 'Pérou',
        'PF': 'Polynésie française',
        'PG': 'Papouasie-Nouvelle-Guinée',
        'PH': 'Philippines',
        'PK': 'Pakistan',
        'PL': 'Pologne',
        'PM': 'Saint-Pierre-et-Miquelon',
        'PN': 'Îles Pitcairn',
        'PR': 'Porto Rico',
        'PS': 'Territoires palestiniens',
        'PT': 'Portugal',
        'PW': 'Palaos',
        'PY': 'Paraguay',
        'QA': 'Qatar',
        'RE': 'La Réunion',
        'RO': 'Roumanie',
        'RS': 'Serbie',
        'RU': 'Russie',
        'RW': 'Rwanda',
        'SA': 'Arabie saoudite',
        'SB': 'Îles Salomon',
        'SC': 'Seychelles',
        'SD': 'Soudan',
        'SE': 'Suède',
        'SG': 'Singapour',
        'SH': 'Sainte-Hélène',
        'SI': 'Slovénie',
        'SJ': 'Svalbard et Jan Mayen',
        'SK': 'Slovaquie',
        'SL': 'Sierra Leone',
        'SM': 'Saint-Marin',
        'SN': 'Sénégal',
        'SO': 'Somalie',
        'SR': 'Suriname',
        'SS': 'Soudan du Sud',
        'ST': 'Sao Tomé-et-Principe',
        'SV': 'Salvador',
        'SX': 'Saint-Martin (partie néerlandaise)',
        'SY': 'Syrie',
        'SZ': 'Eswatini',
        'TA': 'Tristan da Cunha',
        'TC': 'Îles Turques-et-Caïques',
        'TD': 'Tchad',
        'TF': 'Terres australes françaises',
        'TG': 'Togo',
        'TH': 'Thaïlande',
        'TJ': 'Tadjikistan',
        'TK': 'Tokelau',
        'TL': 'Timor oriental',
        'TM': 'Turkménistan',
        'TN': 'Tunisie',
        'TO': 'Tonga',
        'TR': 'Turquie',
        'TT': 'Trinité-et-Tobago',
        'TV': 'Tuvalu',
        'TW': 'Taïwan',
        'TZ': 'Tanzanie',
        'UA': 'Ukraine',
        'UG': 'Ouganda',
        'UM': 'Îles mineures éloignées des États-Unis',
        'US': 'États-Unis',
        'UY': 'Uruguay',
        'UZ': 'Ouzbékistan',
        'VA': 'État de la Cité du Vatican',
        'VC': 'Saint-Vincent-et-les Grenadines',
        'VE': 'Venezuela',
        'VG': 'Îles Vierges britanniques',
        'VI': 'Îles Vierges des États-Unis',
        'VN': 'Viêt Nam',
        'VU': 'Vanuatu',
        'WF': 'Wallis-et-Futuna',
        'WS': 'Samoa',
        'XK': 'Kosovo',
        'YE': 'Yémen',
        'YT': 'Mayotte',
        'ZA': 'Afrique du Sud',
        'ZM': 'Zambie',
        'ZW': 'Zimbabwe',
        'other': '$region',
      },
    );
    return '$_temp0';
  }
}
