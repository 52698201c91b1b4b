import 'coded.dart';
import 'media_settings.dart';
import 'reasons.dart';
import 'value.dart';

/// How chats with people on other apps are listed.
enum InboxLayout implements Coded {
  /// Among all others.
  combined('combined'),

  /// In a list of their own, which is one row of the inbox.
  separate('separate');

  const InboxLayout(this.code);

  @override
  final String code;
}

/// Who may write first.
enum WhoMayContact implements Coded {
  /// Nobody: only chats that the user has begun or accepted go on.
  nobody('nobody'),

  /// People the user wrote to first.
  writtenTo('written-to'),

  /// People in the user's contacts; their chats open without a request.
  contacts('contacts'),

  /// Everybody: contacts directly, others by request.
  everybody('everybody');

  const WhoMayContact(this.code);

  @override
  final String code;
}

/// What may be shown outside the app.
final class NotificationSettings extends Value {
  const NotificationSettings({
    this.textOnLockScreen = false,
    this.requests = true,
    this.mutedPartners = const {},
  });

  /// The text of messages on a locked screen.
  final bool textOnLockScreen;

  /// Requests of strangers.
  final bool requests;

  /// Partners whose messages make no noise, by id.
  final Set<String> mutedPartners;

  @override
  List<Object?> get parts => [textOnLockScreen, requests, mutedPartners];
}

/// A step of onboarding.
enum OnboardingStep implements Coded {
  /// Not begun.
  start('start'),

  /// What differs from other chats is being explained.
  explanation('explanation'),

  /// The user chooses among the partners.
  apps('apps'),

  /// The user chooses how these chats are listed.
  inbox('inbox'),

  /// Gone through; third-party chats can be switched off and on.
  done('done');

  const OnboardingStep(this.code);

  @override
  final String code;
}

/// What the user has chosen. Partners are named by their id in the directory.
final class Settings extends Value {
  const Settings({
    this.thirdParty = false,
    this.partners = const {},
    this.inbox = InboxLayout.combined,
    this.whoMayContact = WhoMayContact.everybody,
    this.markers = const {},
    this.notifications = const NotificationSettings(),
    this.media = const MediaSettings(),
    this.onboarding = OnboardingStep.start,
  });

  /// Third-party chats are on.
  final bool thirdParty;

  /// The partners that may reach this account.
  final Set<String> partners;
  final InboxLayout inbox;
  final WhoMayContact whoMayContact;

  /// Partners whose users learn when a message was read.
  final Set<String> markers;
  final NotificationSettings notifications;
  final MediaSettings media;

  /// How far the user has come on the way to the first choice.
  final OnboardingStep onboarding;

  @override
  List<Object?> get parts => [
    thirdParty, partners, inbox, whoMayContact, markers, notifications, media, onboarding, //
  ];
}

/// What differs from native chats, in the order of showing. Words for people are the app's.
enum OnboardingPoint implements Coded {
  /// The other app's privacy policy and terms hold for what it receives.
  otherPolicy('other-policy'),

  /// The phone number is shared with whom one writes to.
  numberIsShared('number-is-shared'),

  /// Name, picture and presence are not.
  nameAndPictureAreNot('name-and-picture-are-not'),

  /// Chats are of two people; there are no groups.
  noGroups('no-groups'),

  /// No calls.
  noCalls('no-calls'),

  /// No stickers, no status, no disappearing messages.
  noStickersStatusTimers('no-stickers-status-timers'),

  /// A block is of a person, in every app.
  blocksAreOfPeople('blocks-are-of-people');

  const OnboardingPoint(this.code);

  @override
  final String code;
}

/// Where the user is on the way to third-party chats.
final class Onboarding extends Value {
  const Onboarding({
    required this.step,
    required this.points,
    required this.offered,
    required this.notice,
    this.closed,
  });

  /// The step to show.
  final OnboardingStep step;

  /// Why it cannot begin: [Refusal.notEligible] or [Refusal.notYetInCountry].
  final Refusal? closed;

  /// What differs from native chats, in the order of showing.
  final List<OnboardingPoint> points;

  /// The ids of the partners that can be chosen.
  final Set<String> offered;

  /// The notice that third-party chats are there is to be shown.
  final bool notice;

  @override
  List<Object?> get parts => [step, closed, points, offered, notice];
}

/// What the user does at a step of onboarding.
sealed class OnboardingAnswer extends Value {
  const OnboardingAnswer();

  @override
  List<Object?> get parts => const [];
}

/// Begins.
final class BeginOnboarding extends OnboardingAnswer {
  const BeginOnboarding();
}

/// Has read the explanation and goes on.
final class Understood extends OnboardingAnswer {
  const Understood();
}

/// Chooses these partners, by id.
final class ChooseApps extends OnboardingAnswer {
  const ChooseApps(this.partners);

  final Set<String> partners;

  @override
  List<Object?> get parts => [partners];
}

/// Chooses how chats are listed, and is done: third-party chats are on.
final class ChooseInbox extends OnboardingAnswer {
  const ChooseInbox(this.layout);

  final InboxLayout layout;

  @override
  List<Object?> get parts => [layout];
}

/// One step back.
final class OneStepBack extends OnboardingAnswer {
  const OneStepBack();
}

/// Leaves everything as it was before onboarding.
final class CancelOnboarding extends OnboardingAnswer {
  const CancelOnboarding();
}

/// One thing the user changes.
sealed class SettingsChange extends Value {
  const SettingsChange();

  @override
  List<Object?> get parts => const [];
}

/// Third-party chats are switched off, or on again.
final class SwitchThirdParty extends SettingsChange {
  const SwitchThirdParty({required this.on});

  final bool on;

  @override
  List<Object?> get parts => [on];
}

/// A partner may reach this account.
final class ChoosePartner extends SettingsChange {
  const ChoosePartner(this.partner);

  final String partner;

  @override
  List<Object?> get parts => [partner];
}

/// A partner may reach this account no longer.
final class DropPartner extends SettingsChange {
  const DropPartner(this.partner);

  final String partner;

  @override
  List<Object?> get parts => [partner];
}

/// How chats are listed.
final class SetInboxLayout extends SettingsChange {
  const SetInboxLayout(this.layout);

  final InboxLayout layout;

  @override
  List<Object?> get parts => [layout];
}

/// Who may write first.
final class SetWhoMayContact extends SettingsChange {
  const SetWhoMayContact(this.who);

  final WhoMayContact who;

  @override
  List<Object?> get parts => [who];
}

/// Whether users of a partner learn when a message was read.
final class SetMarkers extends SettingsChange {
  const SetMarkers(this.partner, {required this.tell});

  final String partner;
  final bool tell;

  @override
  List<Object?> get parts => [partner, tell];
}

/// What may be shown outside the app.
final class SetNotifications extends SettingsChange {
  const SetNotifications(this.notifications);

  final NotificationSettings notifications;

  @override
  List<Object?> get parts => [notifications];
}

/// What is fetched by itself, and how media is sent.
final class SetMedia extends SettingsChange {
  const SetMedia(this.media);

  final MediaSettings media;

  @override
  List<Object?> get parts => [media];
}

/// The notice that third-party chats are there is put away.
final class DismissNotice extends SettingsChange {
  const DismissNotice();
}

/// Whether the home service holds what the user has chosen.
enum Enforced implements Coded {
  /// It does: closed to everybody who is not to pass, also while the phone is off.
  confirmed('confirmed'),

  /// It has not confirmed the last change yet. It is told as soon as it can be.
  pending('pending'),

  /// It knows of no such thing; what is refused is refused on the phone.
  phoneOnly('phone-only');

  const Enforced(this.code);

  @override
  final String code;
}

/// What the home service has to hold, and whether it does.
final class Policy extends Value {
  const Policy({
    required this.enforced,
    required this.on,
    required this.partners,
    required this.blocked,
  });

  final Enforced enforced;

  /// Third-party chats are on.
  final bool on;

  /// The domains of the partners that may reach this account.
  final Set<String> partners;

  /// Addresses that are kept away.
  final int blocked;

  @override
  List<Object?> get parts => [enforced, on, partners, blocked];
}
