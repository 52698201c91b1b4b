import '../account.dart';
import '../inbox.dart';
import '../media.dart';
import '../media_settings.dart';
import '../notifications.dart';
import '../reports.dart';
import '../rust/api/account.dart';
import '../rust/api/inbox.dart';
import '../rust/api/media.dart';
import '../rust/api/notifications.dart';
import '../rust/api/reports.dart';
import '../rust/api/settings.dart';
import '../settings.dart';

FlatCredential flatCredential(Credential it) =>
    FlatCredential(token: it is TokenCredential, secret: it.secret);

FlatHostPort? _hostPort(HostPort? it) =>
    it == null ? null : FlatHostPort(host: it.host, port: it.port);

FlatServer flatServer(HomeServer it) => FlatServer(
  address: _hostPort(it.address),
  caFile: it.caFile,
  directory: _hostPort(it.directory),
  hosts: [
    for (final MapEntry(key: name, value: at) in it.hosts.entries)
      FlatHost(name: name, at: FlatHostPort(host: at.host, port: at.port)),
  ],
);

FlatAccount flatAccount(NewAccount it) => FlatAccount(
  number: it.number,
  home: it.home,
  credential: flatCredential(it.credential),
  server: flatServer(it.server),
);

FlatInboxQuery flatQuery(InboxQuery it) =>
    FlatInboxQuery(list: it.list.code, partner: it.partner, unread: it.unread);

FlatNewReport flatReport(NewReport it) => FlatNewReport(
  chat: it.chat.value,
  reason: it.reason.code,
  messages: [for (final id in it.messages) id.value],
  remark: it.remark,
);

FlatNotifications flatNotifications(NotificationSettings it) => FlatNotifications(
  textOnLockScreen: it.textOnLockScreen,
  requests: it.requests,
  mutedPartners: it.mutedPartners.toList(),
);

FlatMediaSettings flatMediaSettings(MediaSettings it) => FlatMediaSettings(
  autoPhoto: it.photo.code,
  autoVoice: it.voice.code,
  autoVideo: it.video.code,
  autoFile: it.file.code,
  quality: it.quality.code,
  lowData: it.lowData,
);

FlatMediaDraft flatDraft(MediaDraft it) => FlatMediaDraft(
  kind: it.kind.code,
  path: it.path,
  name: it.name,
  caption: it.caption,
  alt: it.alt,
  quality: it.quality.code,
  trimStartMs: it.trimStart?.inMilliseconds,
  trimEndMs: it.trimEnd?.inMilliseconds,
);

FlatAnswer flatAnswer(OnboardingAnswer answer) => switch (answer) {
  BeginOnboarding() => const FlatAnswer(kind: 'begin', partners: []),
  Understood() => const FlatAnswer(kind: 'understood', partners: []),
  ChooseApps(:final partners) => FlatAnswer(kind: 'apps', partners: partners.toList()),
  ChooseInbox(:final layout) => FlatAnswer(
    kind: 'inbox',
    partners: const [],
    layout: layout.code,
  ),
  OneStepBack() => const FlatAnswer(kind: 'back', partners: []),
  CancelOnboarding() => const FlatAnswer(kind: 'cancel', partners: []),
};

FlatChange flatChange(SettingsChange change) {
  FlatChange flat(String kind, [String value = '', bool on = false]) =>
      FlatChange(kind: kind, value: value, switchedOn: on);
  return switch (change) {
    SwitchThirdParty(:final on) => flat('third-party', '', on),
    ChoosePartner(:final partner) => flat('choose-partner', partner),
    DropPartner(:final partner) => flat('drop-partner', partner),
    SetInboxLayout(:final layout) => flat('inbox', layout.code),
    SetWhoMayContact(:final who) => flat('who-may-contact', who.code),
    SetMarkers(:final partner, tell: true) => flat('tell-what-is-read', partner),
    SetMarkers(:final partner, tell: false) => flat('keep-what-is-read', partner),
    SetNotifications(:final notifications) => FlatChange(
      kind: 'notifications',
      value: '',
      switchedOn: false,
      notifications: flatNotifications(notifications),
    ),
    SetMedia(:final media) => FlatChange(
      kind: 'media',
      value: '',
      switchedOn: false,
      media: flatMediaSettings(media),
    ),
    DismissNotice() => flat('dismiss-notice'),
  };
}

FlatPlan flatPlan(NotificationPlan it) => FlatPlan(
  message: it.message.value,
  chat: it.chat.value,
  isShown: it.show,
  unshown: it.unshown?.code,
  sound: it.sound,
  group: it.group,
  category: it.category.code,
  contactName: it.contactName,
  peer: it.peer,
  partner: it.partner,
  partnerName: it.partnerName,
  textWhenLocked: it.textWhenLocked,
  textWhenUnlocked: it.textWhenUnlocked,
  badge: it.badge,
  canAnswer: it.canAnswer,
  canMarkRead: it.canMarkRead,
);
