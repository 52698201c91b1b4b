import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/actions.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/inbox_view_model.dart';
import 'banners.dart';
import 'inbox_row.dart';

/// A list of chats.
class InboxScreen extends StatelessWidget {
  const InboxScreen({required this.model, super.key});

  final InboxViewModel model;

  bool get _main => model.list == InboxList.main;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final apple = isApple(context);
    void go(String place) => unawaited(context.push(place));
    return Scaffold(
      appBar: AppBar(
        title: BarTitle(switch (model.list) {
          InboxList.main => words.inboxTitle,
          InboxList.thirdParty => words.inboxThirdPartyTitle,
          InboxList.archived => words.inboxArchiveTitle,
        }),
        actions: [
          if (_main) ...[
            IconButton(
              icon: const Icon(Icons.search),
              tooltip: words.actionSearch,
              onPressed: () => go(Routes.search),
            ),
            if (apple)
              IconButton(
                icon: const Icon(Icons.edit_square),
                tooltip: words.inboxNewChat,
                onPressed: () => go(Routes.newChat),
              ),
            IconButton(
              icon: const Icon(Icons.settings_outlined),
              tooltip: words.inboxSettings,
              onPressed: () => go(Routes.settings),
            ),
          ],
        ],
      ),
      floatingActionButton:
          _main && !apple
              ? FloatingActionButton.extended(
                onPressed: () => go(Routes.newChat),
                icon: const Icon(Icons.edit_outlined),
                label: Text(words.inboxNewChat),
              )
              : null,
      body: Column(
        crossAxisAlignment: CrossAxisAlignment.stretch,
        children: [
          if (_main) InboxBanners(model: model),
          if (_main) _Filters(model),
          Expanded(
            child: LoadedView(
              value: model.rows,
              error: model.error,
              failedTitle: words.inboxFailedTitle,
              again: () => unawaited(model.refresh()),
              builder: _list,
            ),
          ),
        ],
      ),
    );
  }

  Widget _list(BuildContext context, List<InboxItem> rows) {
    final above = [
      if (_main && !model.filtered) ...[
        if (model.notice.isNotEmpty) ThirdPartyNotice(model: model),
        if (model.requests > 0) RequestsRow(model.requests),
      ],
    ];
    final archive = _main && !model.filtered && model.hasArchive;
    if (rows.isEmpty && !archive) {
      if (above.isEmpty) return _empty(context);
      return Column(children: [...above, Expanded(child: _empty(context))]);
    }
    return NotificationListener<ScrollNotification>(
      onNotification: (scroll) {
        if (scroll.metrics.extentAfter < 400 && model.hasMore && !model.loadMore.running) {
          unawaited(model.loadMore.execute());
        }
        return false;
      },
      child: ListView.builder(
        // The button at the foot covers no row.
        padding: const EdgeInsets.only(bottom: 96),
        itemCount: above.length + rows.length + (archive ? 1 : 0),
        itemBuilder: (context, index) {
          if (index < above.length) return above[index];
          final at = index - above.length;
          return at < rows.length ? _row(context, rows[at]) : const ArchiveRow();
        },
      ),
    );
  }

  Widget _row(BuildContext context, InboxItem item) {
    final chat = item.chat;
    if (chat == null) {
      return InboxRow(
        item: item,
        onTap: () => unawaited(context.push(Routes.thirdPartyChats)),
        onActions: null,
      );
    }
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    return Dismissible(
      key: ValueKey(chat.id.value),
      background: _SwipeBack(
        Icons.mark_chat_unread_outlined,
        item.unreadChats > 0 ? words.inboxMarkRead : words.inboxMarkUnread,
        AlignmentDirectional.centerStart,
        scheme.primaryContainer,
        scheme.onPrimaryContainer,
      ),
      secondaryBackground: _SwipeBack(
        item.archived ? Icons.unarchive_outlined : Icons.archive_outlined,
        item.archived ? words.inboxUnarchive : words.inboxArchive,
        AlignmentDirectional.centerEnd,
        scheme.secondaryContainer,
        scheme.onSecondaryContainer,
      ),
      confirmDismiss: (direction) async {
        final archive = direction == DismissDirection.endToStart;
        unawaited(_do(context, archive ? _archive(item) : _read(item)));
        // The row goes when the core says so.
        return false;
      },
      child: InboxRow(
        item: item,
        onTap: () => unawaited(context.push(Routes.chat(chat.id.value))),
        onActions: () => unawaited(askAction(context, _actions(context, item))),
      ),
    );
  }

  Future<Result<void>> Function(CausewayCore) _archive(InboxItem item) {
    final id = item.chat!.id;
    return (core) => item.archived ? core.unarchive(id) : core.archive(id);
  }

  Future<Result<void>> Function(CausewayCore) _read(InboxItem item) {
    final id = item.chat!.id;
    final last = item.last;
    return (core) =>
        item.unreadChats > 0 && last != null ? core.markRead(id, last.id) : core.markUnread(id);
  }

  Future<void> _do(BuildContext context, Future<Result<void>> Function(CausewayCore) call) async {
    final error = (await model.act.execute(call))?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }

  List<PageAction> _actions(BuildContext context, InboxItem item) {
    final words = AppLocalizations.of(context);
    final id = item.chat!.id;
    PageAction action(
      String label,
      IconData icon,
      Future<Result<void>> Function(CausewayCore) call,
    ) => PageAction(label, icon, () => unawaited(_do(context, call)));
    return [
      if (item.pinned == null)
        action(words.inboxPin, Icons.push_pin_outlined, (core) => core.pin(id))
      else
        action(words.inboxUnpin, Icons.push_pin, (core) => core.unpin(id)),
      if (item.muted)
        action(words.inboxUnmute, Icons.notifications_outlined, (core) => core.unmute(id))
      else
        action(words.inboxMute, Icons.notifications_off_outlined, (core) => core.mute(id)),
      action(
        item.unreadChats > 0 ? words.inboxMarkRead : words.inboxMarkUnread,
        Icons.mark_chat_unread_outlined,
        _read(item),
      ),
      action(
        item.archived ? words.inboxUnarchive : words.inboxArchive,
        item.archived ? Icons.unarchive_outlined : Icons.archive_outlined,
        _archive(item),
      ),
    ];
  }

  Widget _empty(BuildContext context) {
    final words = AppLocalizations.of(context);
    if (model.partner case final partner?) {
      return PageMessage(
        icon: Icons.forum_outlined,
        title: words.inboxEmptyPartnerTitle(partner.name),
        body: words.inboxEmptyPartnerBody,
      );
    }
    if (model.unreadOnly) {
      return PageMessage(
        icon: Icons.done_all,
        title: words.inboxEmptyUnreadTitle,
        body: words.inboxEmptyUnreadBody,
      );
    }
    if (model.list == InboxList.archived) {
      return PageMessage(
        icon: Icons.archive_outlined,
        title: words.inboxEmptyArchiveTitle,
        body: words.inboxEmptyArchiveBody,
      );
    }
    return PageMessage(
      icon: Icons.chat_bubble_outline,
      title: words.inboxEmptyTitle,
      body: words.inboxEmptyBody,
    );
  }
}

class _Filters extends StatelessWidget {
  const _Filters(this.model);

  final InboxViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    // Nothing to choose from, nothing to show.
    if ((model.rows?.isEmpty ?? true) && !model.filtered) return const SizedBox.shrink();
    return SingleChildScrollView(
      scrollDirection: Axis.horizontal,
      padding: const EdgeInsets.symmetric(horizontal: Space.side),
      child: Row(
        spacing: Space.half,
        children: [
          _chip(words.inboxFilterAll, !model.filtered, model.showAll),
          _chip(words.inboxFilterUnread, model.unreadOnly, model.showUnread),
          for (final partner in model.partners)
            _chip(
              partner.name,
              model.partner?.id == partner.id,
              () => model.showPartner(partner),
            ),
        ],
      ),
    );
  }

  Widget _chip(String label, bool selected, VoidCallback choose) => ChoiceChip(
    label: Text(label),
    selected: selected,
    onSelected: (_) => choose(),
    materialTapTargetSize: MaterialTapTargetSize.padded,
  );
}

class _SwipeBack extends StatelessWidget {
  const _SwipeBack(this.icon, this.label, this.side, this.background, this.foreground);

  final IconData icon;
  final String label;
  final AlignmentDirectional side;
  final Color background;
  final Color foreground;

  @override
  Widget build(BuildContext context) => ColoredBox(
    color: background,
    child: Align(
      alignment: side,
      child: Padding(
        padding: const EdgeInsets.symmetric(horizontal: Space.block),
        child: Column(
          mainAxisAlignment: MainAxisAlignment.center,
          children: [
            Icon(icon, color: foreground),
            Text(label, style: TextStyle(color: foreground), textAlign: TextAlign.center),
          ],
        ),
      ),
    ),
  );
}
