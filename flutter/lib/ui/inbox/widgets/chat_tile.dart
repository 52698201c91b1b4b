import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../core/actions.dart';
import '../../core/controls.dart';
import '../../core/mute.dart';
import '../../core/theme.dart';
import '../view_models/inbox_view_model.dart';
import 'inbox_row.dart';

/// A chat in a list: swiped to the end it is marked as read or unread, to the start it goes into the archive. All that a swipe
/// does, and more, is in the sheet of a long press too.
class ChatTile extends StatelessWidget {
  const ChatTile({
    required this.model,
    required this.item,
    required this.chat,
    this.live = false,
    super.key,
  });

  final InboxViewModel model;
  final InboxItem item;
  final Chat chat;

  /// What has just come in is said by screen readers.
  final bool live;

  String get _name => model.nameOf(chat, item.contactName);

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    final unread = item.unreadChats > 0;
    return Dismissible(
      key: ValueKey(chat.id.value),
      background: _SwipeBack(
        unread ? Icons.mark_chat_read_outlined : Icons.mark_chat_unread_outlined,
        unread ? words.inboxMarkRead : words.inboxMarkUnread,
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
        unawaited(archive ? _archive(context) : _do(context, _read));
        // The row goes when the core says so.
        return false;
      },
      child: InboxRow(
        item: item,
        name: _name,
        live: live,
        onTap: () => unawaited(context.push(Routes.chat(chat.id.value))),
        actions: _actions(context),
      ),
    );
  }

  List<PageAction> _actions(BuildContext context) {
    final words = AppLocalizations.of(context);
    final id = chat.id;
    PageAction action(String label, IconData icon, InboxCall call) =>
        PageAction(label, icon, () => unawaited(_do(context, call)));
    return [
      if (item.pinned == null)
        action(words.inboxPin, Icons.push_pin_outlined, (core) => core.pin(id))
      else
        action(words.inboxUnpin, Icons.push_pin, (core) => core.unpin(id)),
      if (item.muted)
        action(words.inboxUnmute, Icons.notifications_outlined, (core) => core.unmute(id))
      else
        PageAction(
          words.inboxMute,
          Icons.notifications_off_outlined,
          () => askMute(
            context,
            (until) => unawaited(_do(context, (core) => core.mute(id, until: until))),
          ),
        ),
      if (item.unreadChats > 0)
        action(words.inboxMarkRead, Icons.mark_chat_read_outlined, _read)
      else
        action(words.inboxMarkUnread, Icons.mark_chat_unread_outlined, _read),
      PageAction(
        item.archived ? words.inboxUnarchive : words.inboxArchive,
        item.archived ? Icons.unarchive_outlined : Icons.archive_outlined,
        () => unawaited(_archive(context)),
      ),
    ];
  }

  Future<Result<void>> _read(CausewayCore core) {
    final last = item.last;
    return item.unreadChats > 0 && last != null
        ? core.markRead(chat.id, last.id)
        : core.markUnread(chat.id);
  }

  /// Into the archive or out of it, with a way back.
  Future<void> _archive(BuildContext context) async {
    final words = AppLocalizations.of(context);
    // The row is gone by the time that somebody wants it back.
    final messenger = ScaffoldMessenger.of(context);
    final (call, back, said) =
        item.archived
            ? (model.unarchive, model.archive, words.inboxUnarchivedNow(_name))
            : (model.archive, model.unarchive, words.inboxArchivedNow(_name));
    final error = (await call(item)).errorOrNull;
    if (error != null) {
      if (context.mounted) tellError(context, error);
      return;
    }
    offerUndo(messenger, said, words.actionUndo, () => unawaited(back(item)));
  }

  Future<void> _do(BuildContext context, InboxCall call) async {
    final error = (await model.act.execute(call))?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }
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
