import '../account.dart';
import '../chats.dart';
import '../coded.dart';
import '../content.dart';
import '../devices.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../inbox.dart';
import '../media.dart';
import '../media_settings.dart';
import '../messages.dart';
import '../notifications.dart';
import '../number.dart';
import '../partners.dart';
import '../people.dart';
import '../push.dart';
import '../reasons.dart';
import '../rust/api/chats.dart';
import '../rust/api/devices.dart';
import '../rust/api/errors.dart';
import '../rust/api/events.dart';
import '../rust/api/inbox.dart';
import '../rust/api/media.dart';
import '../rust/api/messages.dart';
import '../rust/api/notifications.dart';
import '../rust/api/numbers.dart';
import '../rust/api/partners.dart';
import '../rust/api/people.dart';
import '../rust/api/settings.dart';
import '../settings.dart';

DateTime timeOf(int milliseconds) => DateTime.fromMillisecondsSinceEpoch(milliseconds, isUtc: true);

DateTime? maybeTime(int? milliseconds) => milliseconds == null ? null : timeOf(milliseconds);

Duration? maybeDuration(int? milliseconds) =>
    milliseconds == null ? null : Duration(milliseconds: milliseconds);

T? maybe<T extends Coded>(List<T> values, String? code) =>
    code == null ? null : byCode(values, code);

/// A kind that is in no list: the library and the package are not of one build.
Never _unknown(String what, String kind) =>
    throw StateError('the core says "$kind", which is no $what');

CoreError errorOf(FlatError it) => switch (it.kind) {
  'bad-number' => const BadNumberError(),
  'bad-address' => const BadAddressError(),
  'bad-identifier' => BadIdentifierError(
    byCode(IdentifierProblem.values, it.detail ?? ''),
    wanted: [for (final kind in it.wanted) byCode(IdentifierKind.values, kind)],
  ),
  'not-found' => NotFoundError(it.detail ?? ''),
  'empty' => const EmptyError(),
  'too-large' => TooLargeError(bytes: it.bytes, most: it.most),
  'refused' => RefusedError(byCode(Refusal.values, it.detail ?? '')),
  'bad-report' => const BadReportError(),
  'no-abuse-desk' => const NoAbuseDeskError(),
  'not-allowed' => const NotAllowedError(),
  'too-many-pinned' => const TooManyPinnedError(),
  'confirm-sharing' => ConfirmSharingError(it.detail ?? ''),
  'onboarding' => OnboardingError(
    byCode(OnboardingProblem.values, it.detail ?? ''),
    partner: it.partner,
  ),
  'key-changed' => const KeyChangedError(),
  'in-use' => const InUseError(),
  'no-account' => const NoAccountError(),
  'account-exists' => const AccountExistsError(),
  'damaged' => const DamagedError(),
  'account-lost' => const AccountLostError(),
  'read-only' => const ReadOnlyError(),
  'wrong-key' => const WrongKeyError(),
  'newer-version' => const NewerVersionError(),
  'unreachable' => UnreachableError(it.detail ?? ''),
  'sign-in' => SignInError(byCode(StopCause.values, it.detail ?? '')),
  'number-changing' => const NumberChangingError(),
  'media-unusable' => UnusableMediaError(byCode(MediaProblem.values, it.detail ?? '')),
  'file' => FileError(it.detail ?? ''),
  'disk-full' => const DiskFullError(),
  'stopped' => const StoppedError(),
  'internal' => InternalError(it.detail ?? ''),
  final kind => _unknown('error', kind),
};

MessageReason reasonOf(FlatReason it) => switch (it.kind) {
  'no-keys' => const NoKeys(),
  'unreachable' => const PeerUnreachable(),
  'key-changed' => DeviceKeyChanged(it.device ?? 0),
  'no-accepted-device' => const NoAcceptedDevice(),
  'refused' => RefusedByService(it.detail ?? ''),
  'stopped' => StoppedByRules(byCode(Refusal.values, it.detail ?? '')),
  'not-for-this-device' => const NotForThisDevice(),
  'no-session' => const NoSession(),
  'bad-ciphertext' => const BadCiphertext(),
  'unknown-prekey' => const UnknownPrekey(),
  'too-far-ahead' => const TooFarAhead(),
  'too-late' => const TooLate(),
  'malformed' => const Malformed(),
  'unencrypted' => const Unencrypted(),
  'other-encryption' => const OtherEncryption(),
  'weaker-encryption' => const WeakerEncryption(),
  'unknown-kind' => const UnknownKind(),
  'database-damaged' => const DatabaseDamaged(),
  'cancelled' => const Cancelled(),
  'media-too-large' => MediaTooLarge(it.most ?? 0),
  'media-unusable' => MediaUnusable(byCode(MediaProblem.values, it.detail ?? '')),
  'media-not-authentic' => const MediaNotAuthentic(),
  'media-host' => const MediaHost(),
  'no-media-service' => const NoMediaService(),
  'media-gone' => const MediaGone(),
  'media-metered' => const MediaMetered(),
  'no-space' => const NoSpace(),
  final kind => _unknown('reason', kind),
};

MediaContent mediaOf(FlatMedia it) => MediaContent(
  kind: byCode(MediaKind.values, it.kind),
  mime: it.mime,
  name: it.name,
  bytes: it.bytes,
  width: it.width,
  height: it.height,
  duration: maybeDuration(it.durationMs),
  waveform: it.waveform,
  blurhash: it.blurhash,
  alt: it.alt,
  moving: it.moving,
  warning: maybe(MediaWarning.values, it.warning),
);

Transfer transferOf(FlatTransfer it) => Transfer(
  byCode(TransferStep.values, it.step),
  percent: it.percent,
  reason: it.reason == null ? null : reasonOf(it.reason!),
);

MediaProbe probeOf(FlatMediaProbe it) => MediaProbe(
  kind: byCode(MediaKind.values, it.kind),
  mime: it.mime,
  name: it.name,
  bytes: it.bytes,
  width: it.width,
  height: it.height,
  duration: maybeDuration(it.durationMs),
  moving: it.moving,
  warning: maybe(MediaWarning.values, it.warning),
);

MediaLimits limitsOf(FlatMediaLimits it) => MediaLimits(
  kinds: {
    if (it.photoBytes > 0) MediaKind.photo,
    if (it.voiceBytes > 0) MediaKind.voice,
    if (it.videoBytes > 0) MediaKind.video,
    if (it.fileBytes > 0) MediaKind.file,
  },
  photo: it.photoBytes,
  voice: it.voiceBytes,
  video: it.videoBytes,
  videoHd: it.videoHdBytes,
  file: it.fileBytes,
);

StorageUse storageUseOf(FlatStorageUse it) => StorageUse(
  chat: ChatId(it.chat),
  kind: byCode(MediaKind.values, it.kind),
  count: it.count,
  bytes: it.bytes,
);

RecordedVoice recordedOf(FlatRecorded it) =>
    RecordedVoice(path: it.path, duration: Duration(milliseconds: it.durationMs));

MediaSettings mediaSettingsOf(FlatMediaSettings it) => MediaSettings(
  photo: byCode(AutoDownload.values, it.autoPhoto),
  voice: byCode(AutoDownload.values, it.autoVoice),
  video: byCode(AutoDownload.values, it.autoVideo),
  file: byCode(AutoDownload.values, it.autoFile),
  quality: byCode(MediaQuality.values, it.quality),
  lowData: it.lowData,
);

MessageContent contentOf(FlatContent it) => switch (it.kind) {
  'text' => TextContent(it.text ?? ''),
  'media' => mediaOf(it.media ?? const FlatMedia(kind: 'file', mime: '', moving: false)),
  'report' => ReportContent(it.text ?? ''),
  'notice' => NoticeContent(noticeOf(it.notice ?? const FlatNotice(kind: '', flag: false))),
  'placeholder' => PlaceholderContent(reasonOf(it.cause ?? const FlatReason(kind: ''))),
  'unsupported' => UnsupportedContent(it.text ?? ''),
  final kind => _unknown('content', kind),
};

ChatNotice noticeOf(FlatNotice it) => switch (it.kind) {
  'new-device' => NewDeviceNotice(device: it.device ?? 0, accepted: it.flag),
  'key-changed' => KeyChangedNotice(device: it.device ?? 0),
  'number-changed' => NumberChangedNotice(number: it.number ?? '', elsewhere: it.flag),
  final kind => _unknown('notice', kind),
};

Message messageOf(FlatMessage it) => Message(
  id: MessageId(it.id),
  chat: ChatId(it.chat),
  direction: byCode(MessageDirection.values, it.direction),
  content: contentOf(it.content),
  state: byCode(MessageState.values, it.state),
  reason: it.reason == null ? null : reasonOf(it.reason!),
  createdAt: timeOf(it.createdAt),
  sentAt: maybeTime(it.sentAt),
  device: it.device,
  warning: it.warning,
  transfer: it.transfer == null ? null : transferOf(it.transfer!),
);

TraceEntry traceOf(FlatTrace it) =>
    TraceEntry(at: timeOf(it.at), step: byCode(TraceStep.values, it.step), detail: it.detail);

HomeConnection connectionOf(FlatConnection it) => switch (it.kind) {
  'offline' => const ConnectionOffline(),
  'connecting' => const ConnectionConnecting(),
  'untrusted' => ConnectionUntrusted(it.detail ?? ''),
  'online' => const ConnectionOnline(),
  'stopped' => ConnectionStopped(byCode(StopCause.values, it.cause ?? ''), detail: it.detail),
  final kind => _unknown('connection', kind),
};

CoreEvent eventOf(FlatEvent it) {
  final chat = ChatId(it.chat ?? 0);
  final message = MessageId(it.message ?? 0);
  return switch (it.kind) {
    'connection-changed' => ConnectionChanged(
      connectionOf(it.connection ?? const FlatConnection(kind: '')),
    ),
    'message-added' => MessageAdded(chat, message),
    'message-changed' => MessageChanged(chat, message),
    'transfer-progress' => TransferProgress(chat, message, it.percent ?? 0),
    'chat-changed' => ChatChanged(chat),
    'chat-deleted' => ChatDeleted(chat),
    'request-changed' => RequestChanged(chat),
    'settings-changed' => const SettingsChanged(),
    'devices-changed' => DevicesChanged(chat),
    'partners-changed' => const PartnersChanged(),
    'partner-added' => PartnerAdded(it.partner ?? ''),
    'number-changing' => const NumberChanging(),
    'number-changed' => const NumberChanged(),
    'token-wanted' => const TokenWanted(),
    'storage-changed' => StorageChanged(byCode(StorageState.values, it.storage ?? '')),
    'reload' => const Reload(),
    final kind => _unknown('event', kind),
  };
}

Chat chatOf(FlatChat it) => Chat(
  id: ChatId(it.id),
  peer: it.peer,
  identifier: it.identifier,
  kind: byCode(ChatKind.values, it.kind),
  partnerName: it.partnerName,
  suite: byCode(Suite.values, it.suite),
  unread: it.unread,
  givesReceipts: it.givesReceipts,
  readOnly: maybe(Refusal.values, it.readOnly),
);

InboxItem itemOf(FlatInboxItem it) => InboxItem(
  kind: byCode(InboxRowKind.values, it.kind),
  chat: it.chat == null ? null : chatOf(it.chat!),
  partner: it.partner,
  partnerName: it.partnerName,
  contactName: it.contactName,
  last: it.last == null ? null : messageOf(it.last!),
  draft: it.draft,
  unread: it.unread,
  unreadChats: it.unreadChats,
  markedUnread: it.markedUnread,
  muted: it.muted,
  mutedUntil: maybeTime(it.mutedUntil),
  archived: it.archived,
  pinned: it.pinned,
  activity: it.activity,
);

Settings settingsOf(FlatSettings it) => Settings(
  thirdParty: it.thirdParty,
  partners: it.partners.toSet(),
  inbox: byCode(InboxLayout.values, it.inbox),
  whoMayContact: byCode(WhoMayContact.values, it.whoMayContact),
  markers: it.markers.toSet(),
  notifications: NotificationSettings(
    textOnLockScreen: it.notifications.textOnLockScreen,
    requests: it.notifications.requests,
    mutedPartners: it.notifications.mutedPartners.toSet(),
  ),
  media: mediaSettingsOf(it.media),
  onboarding: byCode(OnboardingStep.values, it.onboarding),
);

Onboarding onboardingOf(FlatOnboarding it) => Onboarding(
  step: byCode(OnboardingStep.values, it.step),
  closed: maybe(Refusal.values, it.closed),
  points: [for (final point in it.points) byCode(OnboardingPoint.values, point)],
  offered: it.offered.toSet(),
  notice: it.notice,
);

Policy policyOf(FlatPolicy it) => Policy(
  enforced: byCode(Enforced.values, it.enforced),
  on: it.switchedOn,
  partners: it.partners.toSet(),
  blocked: it.blocked,
);

PartnerDirectory directoryOf(FlatDirectory it) => PartnerDirectory(
  partners: [...it.partners.map(partnerOf)],
  unusable: it.unusable,
  warning: maybe(DirectoryWarning.values, it.warning),
  expired: it.expired,
  sequence: it.sequence,
  fetchedAt: maybeTime(it.fetchedAt),
);

Partner partnerOf(FlatPartner it) => Partner(
  id: it.id,
  name: it.name,
  domain: it.domain,
  status: byCode(PartnerStatus.values, it.status),
  suite: maybe(Suite.values, it.suite),
  identifiers: [for (final kind in it.identifiers) byCode(IdentifierKind.values, kind)],
  vouchesEea: it.vouchesEea,
  privacyPolicy: it.privacyPolicy,
  terms: it.terms,
  abuse: it.abuse,
  capabilities: {for (final it in it.capabilities) byCode(PartnerCapability.values, it)},
  limits: PartnerLimits(
    text: it.textBytes,
    photo: it.photoBytes,
    voice: it.voiceBytes,
    video: it.videoBytes,
    file: it.fileBytes,
  ),
  rollout: {for (final entry in it.rollout) entry.region: timeOf(entry.from)},
);

ChatRequest requestOf(FlatRequest it) => ChatRequest(
  chat: chatOf(it.chat),
  last: it.last == null ? null : messageOf(it.last!),
  dropped: it.dropped,
);

BlockedPerson blockOf(FlatBlock it) => BlockedPerson(
  person: PersonId(it.person),
  ids: [...it.ids.map(knownByOf)],
  contactName: it.contactName,
  since: timeOf(it.since),
);

KnownBy knownByOf(String id) => switch (id.split(':')) {
  ['tel', final number] => KnownByNumber(number),
  ['xmpp', ...final address] => KnownByAddress(address.join(':')),
  _ => _unknown('way to be known', id.split(':').first),
};

Person personOf(FlatPerson it) => Person(
  partner: it.partner,
  partnerName: it.partnerName,
  identifier: it.identifier,
  kind: byCode(IdentifierKind.values, it.kind),
  address: it.address,
  chat: it.chat == null ? null : ChatId(it.chat!),
  answer: lookupOf(it.answer, it.refusal),
);

LookupAnswer lookupOf(String kind, String? refusal) => switch (kind) {
  'found' => const PersonFound(),
  'unknown' => const PersonUnknown(),
  'unreachable' => const LookupUnreachable(),
  'confirm-sharing' => const LookupConfirmSharing(),
  'refused' => LookupRefused(byCode(Refusal.values, refusal ?? '')),
  final kind => _unknown('answer', kind),
};

Device deviceOf(FlatDevice it) => Device(
  number: it.device,
  fingerprint: it.fingerprint,
  trust: byCode(Trust.values, it.trust),
  active: it.active,
);

NotificationPlan planOf(FlatPlan it) => NotificationPlan(
  message: MessageId(it.message),
  chat: ChatId(it.chat),
  show: it.isShown,
  unshown: maybe(Unshown.values, it.unshown),
  sound: it.sound,
  group: it.group,
  category: byCode(NotificationCategory.values, it.category),
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

NotificationSummary? summaryOf(FlatSummary? it) =>
    it == null
        ? null
        : NotificationSummary(
          messages: it.messages,
          chats: it.chats,
          requests: it.requests,
          sound: it.sound,
          badge: it.badge,
        );

Push pushOf(FlatPush it) => Push(
  state: byCode(PushState.values, it.state),
  service: it.service,
  node: it.node,
  condition: it.condition,
);

Fetched fetchedOf(FlatFetched it) => Fetched(
  newMessages: it.received,
  chats: [for (final id in it.chats) ChatId(id)],
  notifications: [...it.notifications.map(planOf)],
  summary: summaryOf(it.summary),
  more: it.more,
  connection: connectionOf(it.connection),
);

TypedNumber typedNumberOf(FlatTyped it) => TypedNumber(
  shown: it.shown,
  number: it.number,
  eligibility: Eligibility(
    eligible: it.eligible,
    region: it.region,
    reason: byCode(EligibilityReason.values, it.reason),
  ),
);

NumberChange numberChangeOf(FlatNumberChange it) => NumberChange(
  former: it.former,
  number: it.number,
  stage: byCode(ChangeStage.values, it.stage),
  oldAccount: oldAccountOf(it.oldAccount, it.whyOpen),
);

OldAccount? oldAccountOf(String? kind, String? why) => switch (kind) {
  null => null,
  'closed' => const OldAccountClosed(),
  'open' => OldAccountOpen(why ?? ''),
  final kind => _unknown('old account', kind),
};
