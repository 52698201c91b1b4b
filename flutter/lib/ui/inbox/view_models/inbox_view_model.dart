import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// A list of chats: the inbox, the third-party chats in a folder of their own, or the archive.
class InboxViewModel extends CoreViewModel {
  InboxViewModel(super.core, {this.list = InboxList.main}) {
    unawaited(refresh());
  }

  static const _page = 50;

  /// As many as the core gives in one page.
  static const _mostAgain = 500;

  final InboxList list;

  /// What is listed, in the core's order; null before it was read.
  List<InboxItem>? rows;
  CoreError? error;
  String? _next;

  bool unreadOnly = false;

  /// Only chats on this partner.
  Partner? partner;

  /// The partners to filter by: those that the user has chosen.
  List<Partner> partners = const [];

  /// How many strangers wait; the core keeps fewer than a page.
  int requests = 0;

  /// The notice that third-party chats are there, with the names of the apps; empty when it is not to be shown.
  List<String> notice = const [];
  bool hasArchive = false;

  late final loadMore = Command0<void>(_loadMore);
  late final act = Command1<void, Future<Result<void>> Function(CausewayCore)>((call) => call(core));

  HomeConnection get connection => core.connection;
  StorageState get storage => core.storage;
  bool get hasMore => _next != null;
  bool get filtered => unreadOnly || partner != null;

  InboxQuery get _query => InboxQuery(list: list, partner: partner?.id, unread: unreadOnly);

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case ConnectionChanged() || StorageChanged():
        changed();
      case DevicesChanged():
        break;
      default:
        unawaited(refresh());
    }
  }

  @override
  Future<void> read() async {
    final wanted = (rows?.length ?? 0).clamp(_page, _mostAgain);
    switch (await core.inbox(_query, limit: wanted)) {
      case Ok(:final value):
        rows = value.rows;
        _next = value.next;
        error = null;
      case Err(error: final why):
        rows = null;
        error = why;
        return;
    }
    if (list != InboxList.main) return;
    final directory = (await core.partners()).valueOrNull?.partners ?? const [];
    final chosen = (await core.settings()).valueOrNull?.partners ?? const {};
    partners = [
      for (final partner in directory)
        if (chosen.contains(partner.id)) partner,
    ];
    requests = (await core.requests(limit: _mostAgain)).valueOrNull?.length ?? 0;
    const archive = InboxQuery(list: InboxList.archived);
    hasArchive = (await core.inbox(archive, limit: 1)).valueOrNull?.rows.isNotEmpty ?? false;
    final onboarding = (await core.onboarding()).valueOrNull;
    notice = [
      if (onboarding?.notice ?? false)
        for (final partner in directory)
          if (onboarding!.offered.contains(partner.id)) partner.name,
    ];
  }

  Future<Result<void>> _loadMore() async {
    final next = _next;
    if (next == null) return const Ok(null);
    switch (await core.inbox(_query, after: next, limit: _page)) {
      case Ok(:final value):
        rows = [...?rows, ...value.rows];
        _next = value.next;
        changed();
        return const Ok(null);
      case Err(:final error):
        return Err(error);
    }
  }

  void showAll() => _filter(unread: false, partner: null);

  void showUnread() => _filter(unread: true, partner: null);

  void showPartner(Partner partner) => _filter(unread: false, partner: partner);

  void _filter({required bool unread, required Partner? partner}) {
    unreadOnly = unread;
    this.partner = partner;
    rows = null;
    changed();
    unawaited(refresh());
  }

  Future<void> dismissNotice() async {
    await core.changeSettings(const DismissNotice());
  }

  Future<void> reconnect() async {
    await core.connect();
  }
}
