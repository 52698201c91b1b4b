import 'chats.dart';
import 'coded.dart';
import 'value.dart';

/// Where a partner stands.
enum PartnerStatus implements Coded {
  /// Admitted, and not open to users yet.
  onboarding('onboarding'),

  /// Open.
  active('active'),

  /// Closed for now: its chats are read-only.
  suspended('suspended'),

  /// Gone: its chats are read-only.
  withdrawn('withdrawn');

  const PartnerStatus(this.code);

  @override
  final String code;
}

/// What a partner's users are known by.
enum IdentifierKind implements Coded {
  email('email'),
  phone('phone'),

  /// A name that the partner gave out.
  userName('user-name');

  const IdentifierKind(this.code);

  @override
  final String code;
}

/// What a partner can do.
enum PartnerCapability implements Coded {
  text('text'),
  photo('photo'),
  voice('voice'),
  video('video'),
  file('file'),
  reply('reply'),
  reaction('reaction'),

  /// Confirms delivery.
  receipts('receipts'),

  /// Says what was read.
  markers('markers'),

  /// Says who is typing.
  typing('typing');

  const PartnerCapability(this.code);

  @override
  final String code;
}

/// The most bytes that a partner takes, before encryption; 0 for what it does not take.
final class PartnerLimits extends Value {
  const PartnerLimits({
    required this.text,
    this.photo = 0,
    this.voice = 0,
    this.video = 0,
    this.file = 0,
  });

  final int text;
  final int photo;
  final int voice;
  final int video;
  final int file;

  @override
  List<Object?> get parts => [text, photo, voice, video, file];
}

/// A service that has been admitted.
final class Partner extends Value {
  const Partner({
    required this.id,
    required this.name,
    required this.domain,
    required this.status,
    required this.identifiers,
    required this.vouchesEea,
    required this.privacyPolicy,
    required this.terms,
    required this.abuse,
    required this.capabilities,
    required this.limits,
    this.suite = Suite.omemo,
    this.rollout = const {},
  });

  /// Names it for ever.
  final String id;

  /// Its name, for people.
  final String name;

  /// Its domain. Not for people.
  final String domain;
  final PartnerStatus status;

  /// How chats with it are encrypted; null when only a newer version of the app can: there are no chats with it until then.
  final Suite? suite;

  /// What its users are known by; at least one.
  final List<IdentifierKind> identifiers;

  /// It vouches that its users are in the EEA.
  final bool vouchesEea;

  /// Its privacy policy (https).
  final String privacyPolicy;

  /// Its terms (https).
  final String terms;

  /// The e-mail address that takes reports of abuse.
  final String abuse;
  final Set<PartnerCapability> capabilities;
  final PartnerLimits limits;

  /// From when it is open (UTC), by region (ISO 3166-1 alpha-2). A region that is not named has no date.
  final Map<String, DateTime> rollout;

  @override
  List<Object?> get parts => [
    id, name, domain, status, suite, identifiers, vouchesEea, privacyPolicy, terms, abuse, capabilities, limits, rollout, //
  ];
}

/// Something is wrong with the directory that the home service hands out, or about to change. The last good one stays.
enum DirectoryWarning implements Coded {
  badlySigned('badly-signed'),
  rolledBack('rolled-back'),
  malformed('malformed'),

  /// Only a newer version of the app reads it.
  newerForm('newer-form'),

  /// It says that it was made in the future: one of the clocks is wrong.
  fromTheFuture('from-the-future'),
  tooLarge('too-large'),

  /// One of the two trusted keys says that the other is to be replaced, and the wait is not over.
  keyReplacement('key-replacement');

  const DirectoryWarning(this.code);

  @override
  final String code;
}

/// The partner directory as it is at hand.
final class PartnerDirectory extends Value {
  const PartnerDirectory({
    required this.partners,
    required this.expired,
    this.unusable = const [],
    this.warning,
    this.sequence,
    this.fetchedAt,
  });

  /// The partners, in the directory's order, whatever their status. Empty before the first directory.
  final List<Partner> partners;

  /// Entries that this version of the app cannot use, by their ids where those can be read.
  final List<String?> unusable;

  final DirectoryWarning? warning;

  /// It is no longer to be relied on, or there is none: no new chats with partners until a fresh one comes.
  final bool expired;

  /// The number of the directory; null before the first.
  final int? sequence;

  /// When the home service last confirmed it (UTC).
  final DateTime? fetchedAt;

  @override
  List<Object?> get parts => [partners, unusable, warning, expired, sequence, fetchedAt];
}
