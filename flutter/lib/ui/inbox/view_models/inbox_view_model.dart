import 'dart:async';
import 'dart:math';

import 'package:causeway_core/causeway_core.dart';

import '../../../notebook.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';
import '../../core/speaks.dart';

/// Something that is done with a chat of a list.
typedef InboxCall = Future<Result<void>> Function(CausewayCore);

/// A list of chats: the inbox, the third-party chats in a folder of their own, or the archive.
class InboxViewModel extends CoreViewModel with Speaks {
  InboxViewModel(super.core, {this.list = InboxList.main, Notebook? notebook})
    : notebook = notebook ?? Notebook() {
    unawaited(refresh());
  }

  static const _page = 50;

  /// So many are read again at once: what the core gives is taken apart on the thread that draws.
  static const _again = 100;

  /// So many below what is looked at stay; those further down are read when they are wanted.
  static const _below = 100;

  final InboxList list;

  /// Which apps the user has heard of.
  final Notebook notebook;

  /// What is listed, in the core's order; null before it was read.
  List<InboxItem>? rows;
  CoreError? error;
  String? _next;
  int? _shown;
  Map<ChatId, int>? _places;

  bool unreadOnly = false;

  /// Only chats on this partner.
  Partner? partner;

  /// The partners to filter by: those that the user has chosen.
  List<Partner> partners = const [];

  /// How many strangers wait.
  int requests = 0;

  /// The notice that third-party chats are there, with the names of the apps; empty when it is not to be shown.
  List<String> notice = const [];

  /// Apps that can be reached since the user chose among them, until they look at them or put that away.
  List<Partner> added = const [];
  Set<String>? _noted;
  /// The code that signs in ends soon, and there is no other yet.
  bool tokenWanted = false;
  DateTime? _tokenEnds;
  bool hasArchive = false;

  /// Who shows the rows listens to it themselves: nothing else changes by it.
  late final loadMore = Command0<void>(_loadMore);
  late final act = Command1<void, InboxCall>((call) => call(core));

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
      case TokenWanted():
        unawaited(_wantToken());
      case DevicesChanged() || TransferProgress():
        break;
      case MessageAdded(:final message):
        speak(message);
        unawaited(refresh());
      default:
        unawaited(refresh());
    }
  }

  Future<void> _wantToken() async {
    _tokenEnds = (await core.tokenEnds()).valueOrNull;
    tokenWanted = true;
    changed();
  }

  /// The list shows this row, or one near it.
  void shows(int row) => _shown = row;

  /// Where a chat is in the list.
  int? placeOf(ChatId chat) => (_places ??= {
    for (final (at, row) in (rows ?? const <InboxItem>[]).indexed)
      if (row.chat case final chat?) chat.id: at,
  })[chat];

  /// What is listed from now on; the first [kept] are those that were there.
  void _list(List<InboxItem>? rows, String? next, {int kept = 0}) {
    if (kept == 0) _places = null;
    for (var at = kept; at < (rows?.length ?? 0) && _places != null; at++) {
      if (rows![at].chat case final chat?) _places![chat.id] = at;
    }
    this.rows = rows;
    _next = next;
  }

  /// As many as were there, but not those far below what is looked at.
  int get _wanted => switch ((rows?.length ?? 0, _shown)) {
    (final there, null) => there,
    (final there, final shown?) => min(there, shown + _below),
  };

  /// The rows again. In one walk no row comes twice.
  Future<bool> _readRows() async {
    final query = _query;
    final read = <InboxItem>[];
    String? next;
    do {
      final limit = (_wanted - read.length).clamp(_page, _again);
      switch (await core.inbox(query, after: next, limit: limit)) {
        // Something else is wanted by now, and read next.
        case _ when query != _query:
          return false;
        case Ok(:final value):
          read.addAll(value.rows);
          next = value.next;
        case Err(error: final why):
          _list(null, null);
          error = why;
          return false;
      }
    } while (next != null && read.length < _wanted);
    _list(read, next);
    error = null;
    return true;
  }

  @override
  Future<void> read() async {
    if (tokenWanted) tokenWanted = (await core.tokenEnds()).valueOrNull == _tokenEnds;
    if (!await _readRows()) return;
    if (list == InboxList.archived) return;
    final directory = (await core.partners()).valueOrNull?.partners ?? const [];
    final settings = (await core.settings()).valueOrNull;
    final chosen = settings?.partners ?? const {};
    partners = [
      for (final partner in directory)
        if (chosen.contains(partner.id)) partner,
    ];
    if (list != InboxList.main) return;
    requests = (await core.requestCount()).valueOrNull ?? 0;
    const archive = InboxQuery(list: InboxList.archived);
    hasArchive = (await core.inbox(archive, limit: 1)).valueOrNull?.rows.isNotEmpty ?? false;
    final onboarding = (await core.onboarding()).valueOrNull;
    notice = [
      if (onboarding?.notice ?? false)
        for (final partner in directory)
          if (onboarding!.offered.contains(partner.id)) partner.name,
    ];
    final offered = [
      for (final partner in directory)
        if (onboarding?.offered.contains(partner.id) ?? false) partner,
    ];
    final on = settings != null && settings.onboarding == OnboardingStep.done && settings.thirdParty;
    added = on ? await _news(offered, chosen) : const [];
  }

  /// Those of some apps that the user has not heard of. What was there when they chose the first time is no news, nor is what they
  /// have chosen.
  Future<List<Partner>> _news(List<Partner> offered, Set<String> chosen) async {
    final noted = _noted ??= await notebook.read();
    final first = !noted.contains(_begun);
    await _note([
      if (first) _begun,
      for (final partner in offered)
        if (first || chosen.contains(partner.id)) _app(partner),
    ]);
    return [
      for (final partner in offered)
        if (!noted.contains(_app(partner))) partner,
    ];
  }

  static const _begun = 'apps';
  static String _app(Partner partner) => 'app ${partner.id}';

  Future<void> _note(Iterable<String> lines) async {
    final fresh = {...lines}.difference(_noted ?? const {});
    if (fresh.isEmpty) return;
    _noted?.addAll(fresh);
    await notebook.add(fresh);
  }

  /// The user has heard of these apps.
  Future<void> heardOf(List<Partner> partners) async {
    await _note(partners.map(_app));
    await refresh();
  }

  Future<Result<void>> _loadMore() async {
    final next = _next;
    if (next == null) return const Ok(null);
    switch (await core.inbox(_query, after: next, limit: _page)) {
      // The list was read again meanwhile, and may end elsewhere.
      case Ok() when next != _next:
        return const Ok(null);
      case Ok(:final value):
        _list([...?rows, ...value.rows], value.next, kept: rows?.length ?? 0);
        return const Ok(null);
      case Err(:final error):
        return Err(error);
    }
  }

  Future<Result<void>> archive(InboxItem item) => core.archive(item.chat!.id);

  /// Takes a chat out of the archive; one that was pinned before it went there is pinned again.
  Future<Result<void>> unarchive(InboxItem item) async {
    final id = item.chat!.id;
    final out = await core.unarchive(id);
    return out is Ok && item.pinned != null ? core.pin(id) : out;
  }

  void showAll() => _filter(unread: false, partner: null);

  void showUnread() => _filter(unread: true, partner: null);

  void showPartner(Partner partner) => _filter(unread: false, partner: partner);

  void _filter({required bool unread, required Partner? partner}) {
    unreadOnly = unread;
    this.partner = partner;
    _list(null, null);
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
