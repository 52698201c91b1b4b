import 'package:causeway_core/causeway_core.dart';

import '../routing/routes.dart';

/// What the phone shows of one chat, or of all requests, while nobody looks at the app. There is one for each: what comes later
/// takes its place.
final class Notice {
  const Notice({
    required this.id,
    required this.category,
    required this.group,
    required this.target,
    required this.title,
    required this.lines,
    this.app,
    this.alert = false,
    this.hasWords = false,
    this.wordsWhenLocked = false,
    this.canAnswer = false,
    this.canMarkRead = false,
    this.badge,
  });

  final int id;

  /// What the phone's own settings tell apart; null for what went wrong.
  final NotificationCategory? category;

  /// The core's name for what belongs together.
  final String group;

  /// What tapping it leads to.
  final NoticeTarget target;

  /// Who; or how many requests.
  final String title;

  /// The other app, for the line below.
  final String? app;

  /// What they said, or that there is something; oldest first.
  final List<NoticeLine> lines;

  /// With sound, and over what is being done; else it is only there.
  final bool alert;

  /// Something in it is what somebody wrote.
  final bool hasWords;

  /// It may be read on a locked screen.
  final bool wordsWhenLocked;

  final bool canAnswer;
  final bool canMarkRead;

  /// The number for the app's icon; null leaves it.
  final int? badge;

  Notice withLines(List<NoticeLine> lines) => Notice(
    id: id,
    category: category,
    group: group,
    target: target,
    title: title,
    lines: lines,
    app: app,
    alert: alert,
    canAnswer: canAnswer,
    canMarkRead: canMarkRead,
    badge: badge,
  );
}

/// One message in a notification.
typedef NoticeLine = ({String text, DateTime at});

/// What a notification leads to. The phone keeps it with the notification, as text, also over an update of the app.
final class NoticeTarget {
  const NoticeTarget.chat(ChatId this.chat, {this.upTo}) : request = false;
  const NoticeTarget.request(ChatId this.chat) : request = true, upTo = null;
  const NoticeTarget.requests() : chat = null, request = true, upTo = null;

  /// What the phone gave back; null when that is none of ours.
  static NoticeTarget? parse(String? text) {
    final parts = text?.split('/') ?? const [];
    final numbers = [for (final part in parts.skip(1)) int.tryParse(part)];
    return switch ((parts.firstOrNull, numbers)) {
      ('chat', [final int chat]) => NoticeTarget.chat(ChatId(chat)),
      ('chat', [final int chat, final int message]) => NoticeTarget.chat(
        ChatId(chat),
        upTo: MessageId(message),
      ),
      ('request', [final int chat]) => NoticeTarget.request(ChatId(chat)),
      ('requests', []) => const NoticeTarget.requests(),
      _ => null,
    };
  }

  /// Null for all requests.
  final ChatId? chat;
  final bool request;

  /// The newest message that the notification shows: what *Mark as read* means.
  final MessageId? upTo;

  String get text => switch ((chat, upTo)) {
    (null, _) => 'requests',
    (final chat?, _) when request => 'request/${chat.value}',
    (final chat?, null) => 'chat/${chat.value}',
    (final chat?, final message?) => 'chat/${chat.value}/${message.value}',
  };

  /// The place in the app.
  String get place => switch (chat) {
    null => Routes.requests,
    final chat => request ? Routes.request(chat.value) : Routes.chat(chat.value),
  };
}

/// What somebody did in a notification, without opening the app.
final class NoticeAnswer {
  const NoticeAnswer({required this.target, this.reply});

  /// What an isolate was sent by another one.
  static NoticeAnswer? parse(Object? sent) => switch (sent) {
    [final String target, final String? reply] => switch (NoticeTarget.parse(target)) {
      final target? => NoticeAnswer(target: target, reply: reply),
      null => null,
    },
    _ => null,
  };

  final NoticeTarget target;

  /// What they wrote; null where the chat is only to be marked as read.
  final String? reply;

  /// As it can be sent to another isolate.
  List<String?> get parts => [target.text, reply];
}

/// The phone's notifications. Ids are small numbers; a notification with an id that is there already takes its place.
abstract interface class NoticeBoard {
  /// The notifications of one kind want one that stands for all of them.
  bool get wantsSummary;

  /// What was tapped while the app runs.
  Stream<NoticeTarget> get opened;

  /// What was tapped so that the app began; null when it began otherwise.
  Future<NoticeTarget?> openedBy();

  Future<void> show(Notice notice);

  /// Shows what stands for all others, or changes it.
  Future<void> showSummary(NotificationSummary summary);

  /// Takes notifications away; ids that are not there are no error.
  Future<void> cancel(Iterable<int> ids);

  Future<void> cancelAll();

  /// The ids that are there now: the user may have swiped some away.
  Future<Set<int>> active();

  /// The number on the app's icon, where the phone lets the app say it.
  Future<void> setBadge(int count);
}

/// The ids of notifications. A chat's are made of its own: numbers that are counted up from 1, on one phone.
abstract final class NoticeIds {
  static const _problem = 1 << 29;
  static const requests = 1 << 30;
  static const summary = requests + 1;

  static int chat(ChatId chat) => chat.value % _problem;

  /// That something in a chat was not sent.
  static int problem(ChatId chat) => _problem + chat.value % _problem;

  /// The chat whose notification this is, unless it is of another kind.
  static ChatId? chatOf(int id) => id > 0 && id < _problem ? ChatId(id) : null;
}
