import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../chat/widgets/bubble_frame.dart';
import '../../core/actions.dart';
import '../../core/people.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../../media/widgets/media_icon.dart';

/// A row of the inbox. Screen readers read it as one: who, on which app, what was said last, when, and what is unread.
class InboxRow extends StatelessWidget {
  const InboxRow({
    required this.item,
    required this.name,
    required this.onTap,
    this.live = false,
    this.actions = const [],
    super.key,
  });

  /// One that has all that a row can have: none is higher.
  const InboxRow.highest({super.key})
    : item = const InboxItem(
        kind: InboxRowKind.chat,
        activity: 0,
        partnerName: ' ',
        unread: 1,
        muted: true,
        pinned: 1,
      ),
      name = '',
      onTap = _nothing,
      live = false,
      actions = const [];

  static void _nothing() {}

  final InboxItem item;

  /// What the other side is called, or the folder.
  final String name;
  final VoidCallback onTap;

  /// Its message has just come in: screen readers say it, unless it is to be quiet.
  final bool live;

  /// What can be done with it: in a sheet after a long press, and by name for screen readers and switches.
  final List<PageAction> actions;

  bool get _folder => item.kind == InboxRowKind.thirdPartyChats;
  bool get _isUnread => item.unread > 0 || item.unreadChats > 0;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final onActions = actions.isEmpty ? null : () => unawaited(askAction(context, actions));
    final last = item.last;
    final time = last == null ? null : Times(context).short(last.createdAt);
    final preview = _preview(words);
    final strong = _isUnread ? FontWeight.w700 : FontWeight.w500;
    return Semantics(
      container: true,
      excludeSemantics: true,
      button: true,
      liveRegion: live && !item.muted && last?.direction == MessageDirection.incoming,
      onTap: onTap,
      onLongPress: onActions,
      customSemanticsActions: {
        for (final action in actions) CustomSemanticsAction(label: action.label): action.run,
      },
      label: [
        name,
        if (!_folder && item.partnerName != null) words.inboxOnPartner(item.partnerName!),
        if (_folder && _isUnread) words.inboxUnreadChats(item.unreadChats),
        if (!_folder && item.unread > 0) words.inboxUnread(item.unread),
        if (item.markedUnread) words.inboxMarkedUnread,
        if (item.pinned != null) words.inboxPinned,
        if (item.muted) words.inboxMuted,
        preview,
        if (time != null) time,
      ].join(', '),
      child: InkWell(
        onTap: onTap,
        onLongPress: onActions,
        child: Padding(
          padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: 10),
          child: Row(
            spacing: Space.side,
            children: [
              if (_folder)
                const _FolderMark()
              else
                PersonAvatar(name: name, partnerName: item.partnerName),
              Expanded(
                child: Column(
                  crossAxisAlignment: CrossAxisAlignment.start,
                  spacing: 3,
                  children: [
                    Row(
                      spacing: Space.half,
                      children: [
                        Expanded(
                          child: Text(
                            name,
                            maxLines: 1,
                            overflow: TextOverflow.ellipsis,
                            style: theme.textTheme.titleMedium?.copyWith(fontWeight: strong),
                          ),
                        ),
                        if (time != null)
                          Text(
                            time,
                            style: theme.textTheme.labelMedium?.copyWith(
                              color:
                                  _isUnread
                                      ? theme.colorScheme.primary
                                      : theme.colorScheme.onSurfaceVariant,
                            ),
                          ),
                      ],
                    ),
                    _secondLine(context, preview),
                  ],
                ),
              ),
            ],
          ),
        ),
      ),
    );
  }

  Widget _secondLine(BuildContext context, String preview) {
    final theme = Theme.of(context);
    final scheme = theme.colorScheme;
    final failed = item.last?.state == MessageState.failed;
    return Row(
      spacing: 6,
      children: [
        if (!_folder && item.partnerName != null)
          ConstrainedBox(
            constraints: const BoxConstraints(maxWidth: 110),
            child: PartnerChip(item.partnerName!),
          ),
        if (item.draft == null && item.last?.direction == MessageDirection.outgoing)
          Icon(
            stateIcon(item.last!.state),
            size: 16,
            color: failed ? scheme.error : scheme.onSurfaceVariant,
          ),
        if (item.draft == null && item.last?.content is MediaContent)
          Icon(
            mediaIcon((item.last!.content as MediaContent).kind),
            size: 16,
            color: scheme.onSurfaceVariant,
          ),
        Expanded(
          child: Text(
            preview,
            maxLines: 1,
            overflow: TextOverflow.ellipsis,
            style: theme.textTheme.bodyMedium?.copyWith(
              color: item.draft != null ? scheme.primary : scheme.onSurfaceVariant,
              fontStyle: item.last?.content is TextContent ? null : FontStyle.italic,
            ),
          ),
        ),
        if (item.muted)
          Icon(Icons.notifications_off_outlined, size: 16, color: scheme.onSurfaceVariant),
        if (item.pinned != null) Icon(Icons.push_pin, size: 16, color: scheme.onSurfaceVariant),
        if (_isUnread) _Count(_folder ? item.unreadChats : item.unread, quiet: item.muted),
      ],
    );
  }

  String _preview(AppLocalizations words) {
    if (item.draft case final draft?) {
      return words.inboxDraft(draft.replaceAll(RegExp(r'\s+'), ' '));
    }
    final last = item.last;
    if (last == null) return words.inboxNothingYet;
    final said = words.preview(last.content);
    return last.direction == MessageDirection.outgoing ? words.inboxYou(said) : said;
  }
}

/// How much is unread; a dot for a chat that is only marked.
class _Count extends StatelessWidget {
  const _Count(this.count, {required this.quiet});

  final int count;
  final bool quiet;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    final (background, foreground) =
        quiet ? (scheme.onSurfaceVariant, scheme.surface) : (scheme.primary, scheme.onPrimary);
    if (count == 0) return Icon(Icons.circle, size: 12, color: background);
    return Container(
      constraints: const BoxConstraints(minWidth: 22, minHeight: 22),
      padding: const EdgeInsets.symmetric(horizontal: 6),
      alignment: Alignment.center,
      decoration: ShapeDecoration(color: background, shape: const StadiumBorder()),
      child: Text(
        count > 999 ? '999+' : '$count',
        style: Theme.of(context).textTheme.labelMedium?.copyWith(
          color: foreground,
          fontWeight: FontWeight.w700,
        ),
      ),
    );
  }
}

class _FolderMark extends StatelessWidget {
  const _FolderMark();

  @override
  Widget build(BuildContext context) {
    final colors = ThirdPartyColors.of(context);
    return Container(
      width: 48,
      height: 48,
      decoration: BoxDecoration(
        color: colors.accent,
        borderRadius: BorderRadius.circular(14),
      ),
      child: Icon(Icons.forum_outlined, color: colors.onAccent),
    );
  }
}
