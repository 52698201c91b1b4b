import 'coded.dart';
import 'events.dart';
import 'ids.dart';
import 'value.dart';

/// Why nothing is shown.
enum Unshown implements Coded {
  /// It did not come from somebody else.
  notReceived('not-received'),

  /// The chat is read-only, or its person blocked or refused.
  chatClosed('chat-closed'),

  /// The user has read it.
  alreadySeen('already-seen'),

  /// The user does not want to be told of requests.
  requestsOff('requests-off'),

  /// The user has muted the chat.
  chatMuted('chat-muted');

  const Unshown(this.code);

  @override
  final String code;
}

/// What kind of notification it is: systems let people set each kind apart.
enum NotificationCategory implements Coded {
  /// A message from somebody on the user's own service.
  nativeMessage('native-message'),

  /// A message from somebody on another app.
  thirdPartyMessage('third-party-message'),

  /// A stranger wrote.
  request('request');

  const NotificationCategory(this.code);

  @override
  final String code;
}

/// What to show the user outside the app about one message. It holds no text: [CausewayCore.message] has that, for where it
/// may be shown.
final class NotificationPlan extends Value {
  const NotificationPlan({
    required this.message,
    required this.chat,
    required this.show,
    required this.sound,
    required this.group,
    required this.category,
    required this.peer,
    required this.textWhenLocked,
    required this.textWhenUnlocked,
    required this.badge,
    required this.canAnswer,
    required this.canMarkRead,
    this.unshown,
    this.contactName,
    this.partner,
    this.partnerName,
  });

  final MessageId message;
  final ChatId chat;
  final bool show;

  /// Why not.
  final Unshown? unshown;

  /// With sound and vibration; else silently.
  final bool sound;

  /// Notifications of one group are shown together and replaced together.
  final String group;
  final NotificationCategory category;

  /// The title: what the user calls the other side; where there is nothing, who it is stands in the chat's `identifier`.
  final String? contactName;

  /// The other side's address (bare JID).
  final String peer;

  /// For the line below: the partner that they are on, by its id; null in native chats.
  final String? partner;

  /// What that partner is called.
  final String? partnerName;

  /// The message's text may be shown while the screen is locked.
  final bool textWhenLocked;

  /// The message's text may be shown while it is not.
  final bool textWhenUnlocked;

  /// The number for the app's icon.
  final int badge;

  /// Offer an answer. It goes by [CausewayCore.sendText], which leaves a draft as it is.
  final bool canAnswer;

  /// Offer to mark the chat as read.
  final bool canMarkRead;

  @override
  List<Object?> get parts => [
    message, chat, show, unshown, sound, group, category, contactName, peer, partner, partnerName, textWhenLocked, //
    textWhenUnlocked, badge, canAnswer, canMarkRead,
  ];
}

/// What stands for several notifications, where the system wants one that does.
final class NotificationSummary extends Value {
  const NotificationSummary({
    required this.messages,
    required this.chats,
    required this.requests,
    required this.sound,
    required this.badge,
  });

  /// Messages in chats.
  final int messages;

  /// The chats they are in.
  final int chats;
  final int requests;

  /// One of them makes a noise.
  final bool sound;

  /// The number for the app's icon.
  final int badge;

  @override
  List<Object?> get parts => [messages, chats, requests, sound, badge];
}

/// What a background fetch has brought.
final class Fetched extends Value {
  const Fetched({
    required this.newMessages,
    required this.chats,
    required this.notifications,
    required this.more,
    required this.connection,
    this.summary,
  });

  /// Messages received that were not there before.
  final int newMessages;

  /// The chats that have something new.
  final List<ChatId> chats;

  /// What to show the user of what came, requests included; at most the newest 100, oldest first.
  final List<NotificationPlan> notifications;

  /// What stands for all of [notifications]; null when none is shown.
  final NotificationSummary? summary;

  /// Not everything was read, or sent, in time: fetch again soon.
  final bool more;

  /// How far the connection had come; [ConnectionStopped] says what the user has to do.
  final HomeConnection connection;

  @override
  List<Object?> get parts => [newMessages, chats, notifications, summary, more, connection];
}
