import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/widgets.dart';
import 'package:go_router/go_router.dart';

import '../l10n/app_localizations.dart';
import '../routing/routes.dart';
import '../session.dart';
import 'notice.dart';
import 'notifier.dart';

/// The notifications of the running app: those of the account that is open, as far as the user does not see the same in the app;
/// and the way from a notification to its chat.
class AppNotices {
  AppNotices({
    required this.session,
    required this.router,
    required this.board,
    required this.words,
  }) {
    session
      ..addListener(_follow)
      ..onFetched = _fetched;
    router.routerDelegate.addListener(_went);
    _listener = AppLifecycleListener(onShow: _went);
    _opened = board.opened.listen(open);
    _follow();
    unawaited(_begin());
  }

  final Session session;
  final GoRouter router;
  final NoticeBoard board;
  final AppLocalizations Function() words;

  late final AppLifecycleListener _listener;
  late final StreamSubscription<NoticeTarget> _opened;
  Notifier? _notifier;

  void _follow() {
    switch (session.state) {
      case SessionOpen(:final core):
        if (_notifier?.core == core) return;
        _stop();
        _notifier = Notifier(
          core: core,
          board: board,
          words: words,
          summarize: session.causeway.summary,
          inSight: _inSight,
        );
        unawaited(_notifier!.follow());
      case SessionSignedOut():
        _stop();
        // The next account's chats have the same small numbers.
        unawaited(board.cancelAll());
        unawaited(board.setBadge(0));
      case SessionOpening() || SessionFailed():
        _stop();
    }
  }

  void _stop() {
    unawaited(_notifier?.dispose());
    _notifier = null;
  }

  Future<void> _fetched(Fetched fetched) async => _notifier?.announce(fetched.notifications);

  bool get _hidden => switch (WidgetsBinding.instance.lifecycleState) {
    AppLifecycleState.hidden || AppLifecycleState.paused || AppLifecycleState.detached => true,
    AppLifecycleState.resumed || AppLifecycleState.inactive || null => false,
  };

  String get _place => router.routerDelegate.currentConfiguration.isEmpty ? '' : router.state.uri.path;

  /// The chat that is open, or a page over it.
  ChatId? get _chat {
    final id = RegExp(r'^/chat/(\d+)(/|$)').firstMatch(_place)?[1];
    return id == null ? null : ChatId(int.parse(id));
  }

  /// A list tells of what comes by itself; so does the chat.
  bool _inSight(NotificationPlan plan) {
    if (_hidden) return false;
    return switch (_place) {
      Routes.chats || Routes.thirdPartyChats => true,
      Routes.requests => plan.category == NotificationCategory.request,
      _ => _chat == plan.chat,
    };
  }

  void _went() {
    final chat = _chat;
    if (chat != null && !_hidden) _notifier?.opened(chat);
  }

  /// Goes to what a notification leads to.
  void open(NoticeTarget target) => router.go(target.place);

  Future<void> _begin() async {
    if (await board.openedBy() case final target?) open(target);
  }

  /// Does what somebody chose in a notification. False when there is no account open to do it with.
  Future<bool> act(NoticeAnswer answer) async {
    if (session.state is SessionOpening) await _opening();
    return await _notifier?.act(answer) ?? false;
  }

  /// Somebody who answers in a notification may have opened the app just before.
  Future<void> _opening() async {
    final opened = Completer<void>();
    void look() {
      if (session.state is! SessionOpening && !opened.isCompleted) opened.complete();
    }

    session.addListener(look);
    await opened.future.timeout(const Duration(seconds: 10), onTimeout: () {});
    session.removeListener(look);
  }

  void dispose() {
    session
      ..removeListener(_follow)
      ..onFetched = null;
    router.routerDelegate.removeListener(_went);
    _listener.dispose();
    unawaited(_opened.cancel());
    _stop();
  }
}
