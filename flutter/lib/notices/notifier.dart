import 'dart:async';
import 'dart:math';

import 'package:causeway_core/causeway_core.dart';

import '../l10n/app_localizations.dart';
import '../words/words.dart';
import 'notice.dart';
import 'notice_reader.dart';

/// What stands for several notifications.
typedef Summarize = Future<Result<NotificationSummary?>> Function(List<NotificationPlan> plans);

/// Keeps the phone's notifications as the core says: shows what is new, changes what has changed, takes away what was read.
///
/// It reads again instead of working out, as pages do. What comes in while it works is done once more, not many times: after a
/// day without a network a hundred messages of one chat are a handful of notifications.
class Notifier {
  Notifier({
    required this.core,
    required this.board,
    required this.words,
    required this.summarize,
    this.inSight = _nothing,
  });

  final CausewayCore core;
  final NoticeBoard board;

  /// In the phone's language of now.
  final AppLocalizations Function() words;
  final Summarize summarize;

  /// The user has it before their eyes: a chat, or with null what comes in by other ways.
  final bool Function(NotificationPlan plan) inSight;

  StreamSubscription<CoreEvent>? _events;
  final Map<ChatId, MessageId> _news = {};
  final Map<MessageId, ChatId> _changed = {};
  final Set<ChatId> _stale = {};

  /// What each notification was last made of.
  final Map<int, List<NotificationPlan>> _plans = {};
  bool _requests = false;
  bool _all = false;
  bool _uncounted = false;
  MessageId? _newestRequest;
  Future<void>? _working;

  static bool _nothing(NotificationPlan _) => false;

  NoticeReader get _reader => NoticeReader(core, words());

  /// Follows the core from now on. What is on the board from before is brought up to date.
  Future<void> follow() async {
    _events = core.events.listen(_onEvent);
    _newestRequest = (await core.newestMessage()).valueOrNull;
    _all = true;
    _work();
  }

  /// Everything that has come so far is on the board.
  Future<void> get settled async => _working;

  /// Tells of what a background fetch has brought, as far as the events have not told of it already.
  Future<void> announce(List<NotificationPlan> plans) async {
    await settled;
    for (final plan in {for (final plan in plans) plan.group: plan}.values) {
      final known = _plans[_idOf(plan)] ?? const [];
      if (inSight(plan) || known.any((it) => it.message.value >= plan.message.value)) continue;
      await _show(plan, alert: plans.any((it) => it.group == plan.group && it.sound));
    }
    await _finish();
  }

  /// The user has a chat before their eyes: its notifications have done their work.
  void opened(ChatId chat) {
    _news.remove(chat);
    _plans.remove(NoticeIds.chat(chat));
    unawaited(_cancel([NoticeIds.chat(chat), NoticeIds.problem(chat)]));
  }

  /// Does what somebody chose in a notification. What could not be sent is kept as a draft, and told.
  Future<bool> act(NoticeAnswer answer) async {
    final chat = answer.target.chat;
    if (chat == null || answer.target.request) return true;
    final reply = answer.reply?.trim() ?? '';
    if (reply.isNotEmpty) {
      switch (await core.sendText(chat, reply)) {
        case Ok():
          break;
        // The account was closed under our hands: whoever did that can send it.
        case Err(error: StoppedError()):
          return false;
        case Err(:final error):
          await _kept(chat, reply, error);
          return true;
      }
    }
    if (answer.target.upTo case final upTo?) await core.markRead(chat, upTo);
    _stale.add(chat);
    _work();
    await settled;
    return true;
  }

  Future<void> _kept(ChatId chat, String reply, CoreError error) async {
    final waiting = (await core.draft(chat)).valueOrNull;
    final draft = waiting == null ? reply : '$waiting\n$reply';
    final kept = await core.setDraft(chat, draft) is Ok;
    final words = this.words();
    final notice = await _reader.problem(chat, [
      words.stateFailed,
      words.error(error),
      if (kept) words.notifyKept,
    ]);
    if (notice != null) await board.show(notice);
    // Shown again, so that Android puts the field away that was written into: it waits for that.
    _plans.remove(NoticeIds.chat(chat));
    _stale.add(chat);
    _work();
    await settled;
  }

  void _onEvent(CoreEvent event) {
    switch (event) {
      case MessageAdded(:final chat, :final message):
        _news[chat] = message;
      case MessageChanged(:final chat, :final message):
        _changed[message] = chat;
        _stale.add(chat);
      case ChatChanged(:final chat) || ChatDeleted(:final chat):
        _stale.add(chat);
      case RequestChanged(:final chat):
        _requests = true;
        _stale.add(chat);
      case SettingsChanged() || PartnersChanged() || Reload():
        _all = true;
      case ConnectionChanged() || TransferProgress() || DevicesChanged() || PartnerAdded():
      case StorageChanged() || NumberChanging() || NumberChanged() || TokenWanted():
        return;
    }
    _work();
  }

  void _work() {
    _uncounted = true;
    _working ??= _drain().whenComplete(() => _working = null);
  }

  Future<void> _drain() async {
    while (true) {
      if (_news.keys.firstOrNull case final chat?) {
        await _arrived(_news.remove(chat)!);
      } else if (_changed.keys.firstOrNull case final message?) {
        await _maybeFailed(_changed.remove(message)!, message);
      } else if (_requests) {
        _requests = false;
        await _requested();
      } else if (_all) {
        _all = false;
        for (final id in await board.active()) {
          if (NoticeIds.chatOf(id) case final chat?) _stale.add(chat);
        }
        await _refreshRequests();
      } else if (_stale.isNotEmpty) {
        final chats = {..._stale};
        _stale.clear();
        final there = await board.active();
        for (final chat in chats) {
          if (there.contains(NoticeIds.chat(chat))) await _refresh(chat);
          if (there.contains(NoticeIds.problem(chat))) await _forget(chat);
        }
      } else if (_uncounted) {
        _uncounted = false;
        await _finish();
      } else {
        return;
      }
    }
  }

  Future<void> _arrived(MessageId message) async {
    final plan = (await core.notificationPlan(message)).valueOrNull;
    if (plan == null || !plan.show || inSight(plan)) return;
    await _show(plan, alert: plan.sound);
  }

  Future<void> _requested() async {
    final requests = (await core.requests()).valueOrNull ?? const [];
    var newest = _newestRequest?.value ?? 0;
    for (final request in requests) {
      if (request.last case final last?) newest = max(newest, last.id.value);
    }
    final isNew = newest > (_newestRequest?.value ?? 0);
    _newestRequest = MessageId(newest);
    final plan = isNew ? (await core.notificationPlan(MessageId(newest))).valueOrNull : null;
    if (plan == null || !plan.show || inSight(plan)) return _refreshRequests();
    await _show(plan, alert: plan.sound);
  }

  int _idOf(NotificationPlan plan) =>
      plan.category == NotificationCategory.request ? NoticeIds.requests : NoticeIds.chat(plan.chat);

  Future<void> _show(NotificationPlan plan, {required bool alert}) async {
    final made =
        plan.category == NotificationCategory.request
            ? await _reader.requests(alert: alert)
            : await _reader.chat(plan.chat, alert: alert);
    if (made case (final notice, final plans)) {
      _plans[notice.id] = plans;
      await board.show(notice);
    }
  }

  Future<void> _refresh(ChatId chat) async => _update(
    NoticeIds.chat(chat),
    await _reader.chat(chat),
  );

  Future<void> _refreshRequests() async {
    if (!(await board.active()).contains(NoticeIds.requests)) return;
    await _update(NoticeIds.requests, await _reader.requests());
  }

  Future<void> _update(int id, (Notice, List<NotificationPlan>)? made) async {
    final before = _plans.remove(id);
    if (made case (final notice, final plans)) {
      _plans[id] = plans;
      if (before == null || !_same(before, plans)) await board.show(notice);
    } else {
      await board.cancel([id]);
    }
  }

  /// That something was not sent is of no use where the chat is gone.
  Future<void> _forget(ChatId chat) async {
    if (await core.chat(chat) case Err(error: NotFoundError())) {
      await board.cancel([NoticeIds.problem(chat)]);
    }
  }

  // A change of a message that a notification shows is rare; a read receipt for the user's own is not, and changes no plan.
  bool _same(List<NotificationPlan> before, List<NotificationPlan> now) =>
      before.length == now.length &&
      Iterable<int>.generate(now.length).every((at) => before[at] == now[at]);

  /// The user's own message, which nobody looks at, will not be sent.
  Future<void> _maybeFailed(ChatId chat, MessageId id) async {
    final message = (await core.message(id)).valueOrNull;
    if (message == null || message.state != MessageState.failed) return;
    if (message.direction != MessageDirection.outgoing || message.reason is Cancelled) return;
    final plan = (await core.notificationPlan(id)).valueOrNull;
    if (plan == null || inSight(plan)) return;
    final words = this.words();
    final why = message.reason;
    final notice = await _reader.problem(chat, [
      words.stateFailed,
      if (why != null) words.reason(why),
    ]);
    if (notice != null) await board.show(notice);
  }

  Future<void> _cancel(List<int> ids) async {
    await board.cancel(ids);
    await _finish();
  }

  /// The number on the icon, and what stands for all.
  Future<void> _finish() async {
    if ((await core.badge()).valueOrNull case final count?) await board.setBadge(count.messages);
    if (!board.wantsSummary) return;
    final there = await board.active();
    final plans = [
      for (final id in there)
        if (id == NoticeIds.requests || NoticeIds.chatOf(id) != null)
          ...(_plans[id] ??= await _plansOf(id)),
    ];
    final summary = (await summarize(plans)).valueOrNull;
    if (summary != null) return board.showSummary(summary);
    if (there.contains(NoticeIds.summary)) await board.cancel([NoticeIds.summary]);
  }

  Future<List<NotificationPlan>> _plansOf(int id) async {
    final made =
        id == NoticeIds.requests
            ? await _reader.requests()
            : await _reader.chat(NoticeIds.chatOf(id)!);
    return made?.$2 ?? const [];
  }

  Future<void> dispose() async {
    await _events?.cancel();
  }
}
