import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';
import 'new_number.dart';

/// What the user has chosen, and what there is to choose from.
class SettingsViewModel extends CoreViewModel {
  SettingsViewModel(super.core) {
    unawaited(refresh());
  }

  Settings? settings;
  CoreError? error;
  Identity? identity;
  Onboarding? onboarding;
  PartnerDirectory? directory;
  Policy? policy;
  NumberChange? numberChange;

  /// Partners that do not know the user's new number yet, by id.
  Set<String> toTell = const {};

  late final change = Command1<Settings, SettingsChange>(core.changeSettings);
  late final share = Command1<void, String>(core.shareNumber);
  late final refreshPartners = Command0<PartnerDirectory>(core.refreshPartners);

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case SettingsChanged() || PartnersChanged() || PartnerAdded() || Reload():
      case NumberChanging() || NumberChanged():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    final read = await core.settings();
    settings = read.valueOrNull;
    error = read.errorOrNull;
    identity = (await core.identity()).valueOrNull;
    onboarding = (await core.onboarding()).valueOrNull;
    directory = (await core.partners()).valueOrNull;
    policy = (await core.policy()).valueOrNull;
    numberChange = (await core.numberChange()).valueOrNull;
    toTell = {
      if (numberChange != null)
        for (final partner in await partnersToTell(core)) partner.id,
    };
  }

  /// The user's number, as it is written.
  String get number => core.shownIdentifier(identity?.number ?? '');

  /// The number is being changed.
  bool get changing => numberChange != null && numberChange!.stage != ChangeStage.done;

  Partner? partner(String id) =>
      directory?.partners.where((partner) => partner.id == id).firstOrNull;

  /// Partners to show: those on offer, and those that the user has chosen whatever became of them.
  List<Partner> get partners => [
    for (final partner in directory?.partners ?? const <Partner>[])
      if (offers(partner) || (settings?.partners.contains(partner.id) ?? false)) partner,
  ];

  /// It can be chosen now.
  bool offers(Partner partner) => onboarding?.offered.contains(partner.id) ?? false;

  Future<CoreError?> make(SettingsChange what) async => (await change.execute(what))?.errorOrNull;

  /// The notifications with one thing changed.
  SetNotifications notifications({bool? text, bool? requests, Set<String>? muted}) {
    final now = settings!.notifications;
    return SetNotifications(
      NotificationSettings(
        textOnLockScreen: text ?? now.textOnLockScreen,
        requests: requests ?? now.requests,
        mutedPartners: muted ?? now.mutedPartners,
      ),
    );
  }

  /// What holds for media, with one thing changed.
  SetMedia media({
    Map<MediaKind, AutoDownload> fetch = const {},
    MediaQuality? quality,
    bool? lowData,
  }) {
    final now = settings!.media;
    return SetMedia(
      MediaSettings(
        photo: fetch[MediaKind.photo] ?? now.photo,
        voice: fetch[MediaKind.voice] ?? now.voice,
        video: fetch[MediaKind.video] ?? now.video,
        file: fetch[MediaKind.file] ?? now.file,
        quality: quality ?? now.quality,
        lowData: lowData ?? now.lowData,
      ),
    );
  }
}
