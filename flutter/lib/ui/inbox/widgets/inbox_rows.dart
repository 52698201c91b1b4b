import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/rendering.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../core/times.dart';
import '../view_models/inbox_view_model.dart';
import 'chat_tile.dart';
import 'inbox_row.dart';

/// The rows of a list of chats. All are of one height, so that one can go anywhere in it without laying out what lies between; and
/// what is looked at stays where it is when something comes above it.
class InboxRows extends StatefulWidget {
  const InboxRows({
    required this.model,
    required this.above,
    required this.below,
    super.key,
  });

  final InboxViewModel model;
  final List<Widget> above;
  final List<Widget> below;

  @override
  State<InboxRows> createState() => _InboxRowsState();
}

class _InboxRowsState extends State<InboxRows> {
  final _list = GlobalKey();
  final _tiles = <ChatId, ChatTile>{};
  List<InboxItem> _rows = const [];
  DateTime _day = DateTime.now();

  /// More rows than are ever built at once.
  static const _kept = 200;

  InboxViewModel get model => widget.model;

  @override
  void initState() {
    super.initState();
    model.loadMore.addListener(_paged);
    _rows = model.rows ?? const [];
  }

  @override
  void didUpdateWidget(InboxRows old) {
    super.didUpdateWidget(old);
    _take();
  }

  @override
  void dispose() {
    model.loadMore.removeListener(_paged);
    super.dispose();
  }

  void _paged() {
    if (!model.loadMore.running) setState(_take);
  }

  /// Shows what is there now, with the first row on the screen where it was. At the top, what comes is seen.
  void _take() {
    final before = _rows;
    _rows = model.rows ?? const [];
    if (identical(before, _rows)) return;
    final list = _list.currentContext?.findRenderObject();
    if (list is! RenderSliverFixedExtentBoxAdaptor || list.geometry == null) return;
    final (offset, height) = (list.constraints.scrollOffset, list.itemExtent ?? 0);
    if (offset <= 0 || height <= 0) return;
    final first = offset ~/ height;
    final shifts = [
      for (var at = first; at < before.length && at < first + 3; at++)
        if (before[at].chat case final chat?)
          if (model.placeOf(chat.id) case final now?) now - at,
    ]..sort();
    // One of them may be the one that went up.
    final shift = shifts.isEmpty ? 0 : shifts[shifts.length ~/ 2];
    if (shift == 0) return;
    Scrollable.of(_list.currentContext!).position.correctBy(shift * height);
    list.markNeedsLayout();
  }

  bool _onScroll(ScrollNotification scroll) {
    if (scroll.metrics.extentAfter < 400 && model.hasMore && !model.loadMore.running) {
      unawaited(model.loadMore.execute());
    }
    return false;
  }

  @override
  Widget build(BuildContext context) {
    // Today is yesterday by tomorrow.
    if (!sameDay(_day, _day = DateTime.now())) _tiles.clear();
    return NotificationListener<ScrollNotification>(
      onNotification: _onScroll,
      child: CustomScrollView(
        slivers: [
          SliverList.list(children: widget.above),
          SliverPrototypeExtentList.builder(
            key: _list,
            prototypeItem: const InboxRow.highest(),
            itemCount: _rows.length,
            findChildIndexCallback:
                (key) => key is ValueKey<ChatId> ? model.placeOf(key.value) : null,
            itemBuilder: (context, at) {
              model.shows(at);
              return _row(context, _rows[at]);
            },
          ),
          SliverPadding(
            // The button at the foot covers no row.
            padding: const EdgeInsets.only(bottom: 96),
            sliver: SliverList.list(children: widget.below),
          ),
        ],
      ),
    );
  }

  Widget _row(BuildContext context, InboxItem item) {
    final chat = item.chat;
    return chat == null
        ? InboxRow(
          item: item,
          name: AppLocalizations.of(context).inboxThirdPartyRow,
          live: _isLive(item),
          onTap: () => unawaited(context.push(Routes.thirdPartyChats)),
        )
        : _tile(chat, item);
  }

  bool _isLive(InboxItem item) => item.last != null && item.last!.id == model.spoken;

  /// The same widget again is not built again.
  ChatTile _tile(Chat chat, InboxItem item) {
    final known = _tiles[chat.id];
    final live = _isLive(item);
    final same = known != null && known.live == live;
    if (same && (identical(known.item, item) || known.item == item)) return known;
    if (_tiles.length >= _kept) _tiles.remove(_tiles.keys.first);
    return _tiles[chat.id] = ChatTile(
      key: ValueKey(chat.id),
      model: model,
      item: item,
      chat: chat,
      live: live,
    );
  }
}
