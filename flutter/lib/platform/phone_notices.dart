import 'dart:async';

import 'package:causeway_core/causeway_core.dart' show NotificationCategory, NotificationSummary;
import 'package:flutter/foundation.dart';
import 'package:flutter/services.dart';
import 'package:flutter_local_notifications/flutter_local_notifications.dart';
import 'package:lock_screen/lock_screen.dart';

import '../l10n/app_localizations.dart';
import '../notices/notice.dart';
import '../words/languages.dart';
import 'background.dart';

/// The phone's notifications, by `flutter_local_notifications`.
///
/// A notification that is not there, because the phone does not let the app or has just no room, is never an error of the app.
class PhoneNotices implements NoticeBoard {
  PhoneNotices({AppLocalizations Function() words = phoneWords}) : _words = words;

  static final _plugin = FlutterLocalNotificationsPlugin();

  /// Answered by ios/Runner/AppDelegate.swift, in every isolate.
  static const _badge = MethodChannel('org.causeway.app/badge');

  /// Ids of actions and categories: the phone keeps them with what is shown, over updates of the app.
  static const replyAction = 'reply';
  static const readAction = 'read';
  static const _answerable = 'answerable';
  static const _readable = 'readable';

  /// Android shows all of the app's notifications as one heap.
  static const _heap = 'org.causeway.app.chats';

  final AppLocalizations Function() _words;

  // One for all of them: the plugin knows only whoever was the last to say where taps go.
  static final _opened = StreamController<NoticeTarget>.broadcast();

  @override
  Stream<NoticeTarget> get opened => _opened.stream;

  static bool get _apple => defaultTargetPlatform == TargetPlatform.iOS;

  late final Future<void> _ready = _try(_initialize);

  /// Asks for nothing: that is [ask]'s to do.
  Future<void> _initialize() async {
    final words = _words();
    final read = DarwinNotificationAction.plain(readAction, words.inboxMarkRead);
    await _plugin.initialize(
      settings: InitializationSettings(
        android: const AndroidInitializationSettings('ic_notification'),
        iOS: DarwinInitializationSettings(
          requestAlertPermission: false,
          requestBadgePermission: false,
          requestSoundPermission: false,
          notificationCategories: [
            // No option that would show the title of a hidden one: a locked screen tells that there is something, and no more.
            DarwinNotificationCategory(
              _answerable,
              actions: [
                DarwinNotificationAction.text(
                  replyAction,
                  words.notifyReply,
                  buttonTitle: words.chatSend,
                  placeholder: words.chatMessageHint,
                ),
                read,
              ],
            ),
            DarwinNotificationCategory(_readable, actions: [read]),
          ],
        ),
      ),
      onDidReceiveNotificationResponse: _tapped,
      onDidReceiveBackgroundNotificationResponse: noticeAnswered,
    );
    // From the beginning, so that the phone's settings name them before anything came, and in the language of now.
    for (final channel in _channels(words)) {
      await _android?.createNotificationChannel(
        AndroidNotificationChannel(channel.id, channel.name, importance: channel.importance),
      );
    }
  }

  /// What people can set apart in Android's settings.
  static List<_Channel> _channels(AppLocalizations words) => [
    for (final category in [...NotificationCategory.values, null]) _channel(category, words),
  ];

  static _Channel _channel(NotificationCategory? category, AppLocalizations words) =>
      switch (category) {
        NotificationCategory.nativeMessage => (
          id: 'native-message',
          name: words.notifyNative,
          importance: Importance.high,
        ),
        NotificationCategory.thirdPartyMessage => (
          id: 'third-party-message',
          name: words.notifyThirdParty,
          importance: Importance.high,
        ),
        NotificationCategory.request => (
          id: 'request',
          name: words.requestsTitle,
          importance: Importance.low,
        ),
        null => (
          id: 'problem',
          name: words.notifyProblems,
          importance: Importance.defaultImportance,
        ),
      };

  static void _tapped(NotificationResponse response) {
    if (NoticeTarget.parse(response.payload) case final target?) _opened.add(target);
  }

  @override
  Future<NoticeTarget?> openedBy() async {
    await _ready;
    final launch = await _try(_plugin.getNotificationAppLaunchDetails);
    if (launch == null || !launch.didNotificationLaunchApp) return null;
    return NoticeTarget.parse(launch.notificationResponse?.payload);
  }

  /// Whether the phone lets the app show any.
  Future<bool> allowed() async {
    await _ready;
    return await _try(() async {
          if (!_apple) return _android?.areNotificationsEnabled();
          return (await _ios?.checkPermissions())?.isEnabled;
        }) ??
        false;
  }

  /// Has the phone ask the user, where it still does that; gives what they said.
  Future<bool> ask() async {
    await _ready;
    final asked = await _try(
      () async =>
          _apple
              ? _ios?.requestPermissions(alert: true, badge: true, sound: true)
              : _android?.requestNotificationsPermission(),
    );
    return asked ?? false;
  }

  static AndroidFlutterLocalNotificationsPlugin? get _android =>
      _plugin.resolvePlatformSpecificImplementation<AndroidFlutterLocalNotificationsPlugin>();
  static IOSFlutterLocalNotificationsPlugin? get _ios =>
      _plugin.resolvePlatformSpecificImplementation<IOSFlutterLocalNotificationsPlugin>();

  @override
  bool get wantsSummary => !_apple;

  /// Systems hide what is private on a locked screen only where their owner has them do so. Where not, the words are left out here, for
  /// as long as the notification stands.
  Future<Notice> _hidden(Notice notice) async {
    if (notice.wordsWhenLocked || !notice.hasWords || !await lockScreenShowsAll()) return notice;
    return notice.withLines([
      (text: _words().notifyNew(notice.lines.length), at: notice.lines.last.at),
    ]);
  }

  @override
  Future<void> show(Notice whole) async {
    await _ready;
    final notice = await _hidden(whole);
    final body = notice.lines.map((line) => line.text).join('\n');
    await _try(
      () => _plugin.show(
        id: notice.id,
        title: notice.title,
        body: _apple ? body : notice.lines.last.text,
        payload: notice.target.text,
        notificationDetails: NotificationDetails(
          android: _androidDetails(notice, body),
          iOS: DarwinNotificationDetails(
            subtitle: notice.app,
            threadIdentifier: notice.group,
            categoryIdentifier:
                notice.canAnswer ? _answerable : (notice.canMarkRead ? _readable : null),
            badgeNumber: notice.badge,
            presentBanner: notice.alert,
            presentAlert: notice.alert,
            presentSound: notice.alert,
            interruptionLevel:
                notice.alert ? InterruptionLevel.active : InterruptionLevel.passive,
          ),
        ),
      ),
    );
  }

  AndroidNotificationDetails _androidDetails(Notice notice, String body) {
    final words = _words();
    final channel = _channel(notice.category, words);
    final chat = notice.target.chat;
    final message = chat != null && notice.category != null && !notice.target.request;
    final them = Person(name: notice.title, key: notice.group);
    return AndroidNotificationDetails(
      channel.id,
      channel.name,
      importance: channel.importance,
      priority: notice.alert ? Priority.high : Priority.low,
      category: message ? AndroidNotificationCategory.message : AndroidNotificationCategory.status,
      // The phone puts its own words in the place of a private one while it is locked and hides what is private: neither who nor what.
      visibility:
          notice.wordsWhenLocked ? NotificationVisibility.public : NotificationVisibility.private,
      groupKey: _heap,
      groupAlertBehavior: GroupAlertBehavior.children,
      silent: !notice.alert,
      onlyAlertOnce: !notice.alert,
      subText: notice.app,
      when: notice.lines.last.at.millisecondsSinceEpoch,
      number: notice.category == null ? null : notice.lines.length,
      styleInformation:
          message
              ? MessagingStyleInformation(
                Person(name: words.appName, key: 'me'),
                messages: [
                  for (final line in notice.lines) Message(line.text, line.at, them),
                ],
              )
              : BigTextStyleInformation(body),
      actions: [
        if (notice.canAnswer)
          AndroidNotificationAction(
            replyAction,
            words.notifyReply,
            semanticAction: SemanticAction.reply,
            // What they wrote is not for the phone's guesses at an answer.
            allowGeneratedReplies: false,
            cancelNotification: false,
            inputs: [AndroidNotificationActionInput(label: words.chatMessageHint)],
          ),
        if (notice.canMarkRead)
          AndroidNotificationAction(
            readAction,
            words.inboxMarkRead,
            semanticAction: SemanticAction.markAsRead,
            cancelNotification: false,
          ),
      ],
    );
  }

  @override
  Future<void> showSummary(NotificationSummary summary) async {
    await _ready;
    final words = _words();
    final channel = _channel(NotificationCategory.request, words);
    final text = [
      if (summary.messages > 0) words.notifyNew(summary.messages),
      if (summary.requests > 0) words.inboxRequests(summary.requests),
    ].join(', ');
    await _try(
      () => _plugin.show(
        id: NoticeIds.summary,
        title: words.appName,
        body: text,
        notificationDetails: NotificationDetails(
          android: AndroidNotificationDetails(
            channel.id,
            channel.name,
            importance: channel.importance,
            priority: Priority.low,
            groupKey: _heap,
            setAsGroupSummary: true,
            // Whatever makes a noise is one of the others.
            groupAlertBehavior: GroupAlertBehavior.children,
            silent: true,
            onlyAlertOnce: true,
            visibility: NotificationVisibility.private,
            styleInformation: InboxStyleInformation([], summaryText: text),
          ),
        ),
      ),
    );
  }

  @override
  Future<void> cancel(Iterable<int> ids) async {
    await _ready;
    for (final id in ids) {
      await _try(() => _plugin.cancel(id: id));
    }
  }

  @override
  Future<void> cancelAll() async {
    await _ready;
    await _try(_plugin.cancelAll);
  }

  @override
  Future<Set<int>> active() async {
    await _ready;
    final there = await _try(_plugin.getActiveNotifications) ?? const [];
    return {for (final notification in there) if (notification.id case final id?) id};
  }

  @override
  Future<void> setBadge(int count) async {
    // Android's launchers count by themselves.
    if (_apple) await _try(() => _badge.invokeMethod<void>('set', count));
  }

  static Future<T?> _try<T>(Future<T?> Function() what) async {
    try {
      return await what();
    } on PlatformException {
      return null;
    } on MissingPluginException {
      // There is no such thing on this system, as on a computer.
      return null;
    }
  }
}

typedef _Channel = ({String id, String name, Importance importance});

/// Where the phone enters when somebody answers in a notification or marks its chat as read.
@pragma('vm:entry-point')
Future<void> noticeAnswered(NotificationResponse response) async {
  if (answerOf(response) case final answer?) await answerInBackground(answer);
}

/// What somebody chose in a notification; null where that is nothing of ours.
@visibleForTesting
NoticeAnswer? answerOf(NotificationResponse response) {
  final target = NoticeTarget.parse(response.payload);
  if (target == null) return null;
  return switch (response.actionId) {
    PhoneNotices.replyAction => NoticeAnswer(target: target, reply: response.input ?? ''),
    PhoneNotices.readAction => NoticeAnswer(target: target),
    _ => null,
  };
}
