import '../partners.dart';

/// When every fake begins. Each thing that happens takes a second.
final fakeStart = DateTime.utc(2026, 1, 15, 9);

/// The user's number: Spanish.
const fakeOwnNumber = '+34600111222';

/// The home service.
const fakeHome = 'home.example';

/// Three partners as a directory would have them: two that are open, known by e-mail and by number, and one that is suspended.
final fakePartners = <Partner>[
  _partner('birdychat', 'BirdyChat', [IdentifierKind.email], PartnerStatus.active),
  _partner('haiket', 'Haiket', [IdentifierKind.phone], PartnerStatus.active),
  _partner('oldtalk', 'OldTalk', [IdentifierKind.userName], PartnerStatus.suspended),
];

Partner _partner(String id, String name, List<IdentifierKind> identifiers, PartnerStatus status) =>
    Partner(
      id: id,
      name: name,
      domain: '$id.example',
      status: status,
      identifiers: identifiers,
      vouchesEea: true,
      privacyPolicy: 'https://$id.example/privacy',
      terms: 'https://$id.example/terms',
      abuse: 'abuse@$id.example',
      capabilities: const {
        PartnerCapability.text,
        PartnerCapability.photo,
        PartnerCapability.voice,
        PartnerCapability.video,
        PartnerCapability.file,
        PartnerCapability.receipts,
        PartnerCapability.markers,
      },
      limits: const PartnerLimits(
        text: 65536,
        photo: 16 << 20,
        voice: 16 << 20,
        video: 64 << 20,
        file: 100 << 20,
      ),
      rollout: {for (final region in eeaRegions) region: DateTime.utc(2025)},
    );

/// The regions of the EEA that the fake knows, with their calling codes.
const eeaCallingCodes = {'DE': 49, 'ES': 34, 'FR': 33, 'IE': 353, 'IT': 39, 'NO': 47, 'PL': 48};

/// Regions outside the EEA that the fake knows, with their calling codes.
const otherCallingCodes = {'CH': 41, 'GB': 44, 'US': 1};

final eeaRegions = eeaCallingCodes.keys.toSet();

/// The fingerprint of a fake device.
String fakeFingerprint(int device) => device.toRadixString(16).padLeft(8, '0') * 8;

/// A code with a fingerprint, as the real ones are formed.
String fakeCode(String account, int device, String fingerprint) =>
    'xmpp:$account?omemo-sid-$device=$fingerprint';

/// The fingerprint of the own device.
final ownFingerprint = fakeFingerprint(0);
