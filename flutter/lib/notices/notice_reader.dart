import 'package:causeway_core/causeway_core.dart';

import '../l10n/app_localizations.dart';
import '../words/words.dart';
import 'notice.dart';

/// Makes notifications of what the core says now. What is shown, and how, is decided by the core's plans; this reads what they
/// leave to the app: names, words and order.
class NoticeReader {
  const NoticeReader(this.core, this.words);

  /// As many as a notification has room for.
  static const mostLines = 7;
  static const _mostRequests = 20;
  static const _longestLine = 500;

  final CausewayCore core;
  final AppLocalizations words;

  /// Of a chat, with the plans it is made of; null when there is nothing to show.
  Future<(Notice, List<NotificationPlan>)?> chat(ChatId id, {bool alert = false}) async {
    final chat = (await core.chat(id)).valueOrNull;
    final first = (await core.firstUnread(id)).valueOrNull;
    if (chat == null || first == null) return null;
    final newest = (await core.history(id, limit: mostLines)).valueOrNull ?? const [];
    final shown = [
      for (final message in newest.reversed)
        if (message.id.value >= first.value)
          if (await _plan(message.id) case final plan?) (message, plan),
    ];
    if (shown.isEmpty) return null;
    final plans = [for (final (_, plan) in shown) plan];
    final last = plans.last;
    final said = [
      for (final (message, plan) in shown)
        if (plan.textWhenUnlocked) (text: _short(words.preview(message.content)), at: _when(message)),
    ];
    // What has no words stands as a number: of a photo alone, that something came.
    final wordless = shown.length - said.length;
    final notice = Notice(
      id: NoticeIds.chat(id),
      category: last.category,
      group: last.group,
      target: NoticeTarget.chat(id, upTo: last.message),
      title: last.contactName ?? core.shownIdentifier(chat.identifier),
      app: last.partnerName,
      lines: [
        ...said,
        if (wordless > 0) (text: words.notifyNew(wordless), at: _when(shown.last.$1)),
      ],
      alert: alert,
      hasWords: said.isNotEmpty,
      wordsWhenLocked: plans.every((plan) => plan.textWhenLocked || !plan.textWhenUnlocked) &&
          plans.any((plan) => plan.textWhenLocked),
      canAnswer: last.canAnswer,
      canMarkRead: last.canMarkRead,
      badge: last.badge,
    );
    return (notice, plans);
  }

  /// Of all requests; null when there is none to show.
  Future<(Notice, List<NotificationPlan>)?> requests({bool alert = false}) async {
    final all = (await core.requests(limit: _mostRequests)).valueOrNull ?? const [];
    final shown = [
      for (final request in all)
        if (request.last case final last?)
          if (await _plan(last.id) case final plan?) (request, last, plan),
    ];
    if (shown.isEmpty) return null;
    final plans = [for (final (_, _, plan) in shown) plan];
    final notice = Notice(
      id: NoticeIds.requests,
      category: plans.last.category,
      group: plans.last.group,
      target: shown.length == 1
          ? NoticeTarget.request(shown.single.$1.chat.id)
          : const NoticeTarget.requests(),
      title: words.inboxRequests(shown.length),
      lines: [
        for (final (request, last, plan) in shown)
          (text: _stranger(request.chat, plan), at: _when(last)),
      ],
      alert: alert,
      badge: plans.last.badge,
    );
    return (notice, plans);
  }

  /// That something in a chat was not sent; null for a chat that is gone.
  Future<Notice?> problem(ChatId id, List<String> why) async {
    final chat = (await core.chat(id)).valueOrNull;
    if (chat == null) return null;
    final name = (await core.inboxRow(id)).valueOrNull?.contactName;
    return Notice(
      id: NoticeIds.problem(id),
      category: null,
      group: 'problem-${id.value}',
      target: NoticeTarget.chat(id),
      title: name ?? core.shownIdentifier(chat.identifier),
      app: chat.partnerName,
      lines: [(text: why.join('\n'), at: DateTime.now())],
      alert: true,
    );
  }

  Future<NotificationPlan?> _plan(MessageId message) async {
    final plan = (await core.notificationPlan(message)).valueOrNull;
    return plan != null && plan.show ? plan : null;
  }

  String _stranger(Chat chat, NotificationPlan plan) {
    final name = plan.contactName ?? core.shownIdentifier(chat.identifier);
    return plan.partnerName == null ? name : '$name · ${plan.partnerName}';
  }

  DateTime _when(Message message) => message.sentAt ?? message.createdAt;

  String _short(String text) {
    final runes = text.runes;
    return runes.length <= _longestLine ? text : '${String.fromCharCodes(runes.take(_longestLine))}…';
  }
}
