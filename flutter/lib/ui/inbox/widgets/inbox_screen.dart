import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../core/controls.dart';
import '../../core/notice_leave.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/inbox_view_model.dart';
import 'banners.dart';
import 'inbox_rows.dart';

/// A list of chats.
class InboxScreen extends StatelessWidget {
  const InboxScreen({required this.model, super.key});

  final InboxViewModel model;

  bool get _main => model.list == InboxList.main;
  bool get _archive => model.list == InboxList.archived;

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
          if (_main)
            IconButton(
              icon: const Icon(Icons.search),
              tooltip: words.actionSearch,
              onPressed: () => go(Routes.search),
            ),
          if (!_archive && apple)
            IconButton(
              icon: const Icon(Icons.edit_square),
              tooltip: words.inboxNewChat,
              onPressed: () => go(Routes.newChat),
            ),
          if (_main)
            IconButton(
              icon: const Icon(Icons.settings_outlined),
              tooltip: words.inboxSettings,
              onPressed: () => go(Routes.settings),
            ),
        ],
      ),
      floatingActionButton:
          !_archive && !apple
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
          if (!_archive) _Filters(model),
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
        if (model.added.isNotEmpty) NewAppNotice(model: model),
        // One thing at a time.
        if (model.notice.isEmpty && model.added.isEmpty) const NoticeLeaveView.once(),
        if (model.requests > 0) RequestsRow(model.requests),
      ],
    ];
    final archive = _main && !model.filtered && model.hasArchive;
    if (rows.isEmpty && !archive) {
      if (above.isEmpty) return _empty(context);
      return CustomScrollView(
        slivers: [
          SliverList.list(children: above),
          SliverFillRemaining(hasScrollBody: false, child: _empty(context)),
        ],
      );
    }
    return InboxRows(
      model: model,
      above: above,
      below: [if (archive) const ArchiveRow()],
    );
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
    if (_archive) {
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
      padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.small),
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
