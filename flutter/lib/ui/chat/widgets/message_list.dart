import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/chat_view_model.dart';
import 'bubble.dart';

/// The messages of a chat, the newest at the foot. Older ones come as one scrolls up.
class MessageList extends StatefulWidget {
  const MessageList({
    required this.model,
    required this.onActions,
    required this.onRetry,
    required this.onDevices,
    super.key,
  });

  final ChatViewModel model;
  final void Function(Message) onActions;
  final void Function(Message) onRetry;
  final VoidCallback onDevices;

  @override
  State<MessageList> createState() => _MessageListState();
}

class _MessageListState extends State<MessageList> {
  final _scroll = ScrollController();
  final _unreadLine = GlobalKey();
  bool _unreadAbove = true;

  ChatViewModel get model => widget.model;

  @override
  void initState() {
    super.initState();
    _scroll.addListener(_scrolled);
  }

  @override
  void dispose() {
    _scroll.dispose();
    super.dispose();
  }

  void _scrolled() {
    final position = _scroll.position;
    model.seesNewest(yes: position.pixels < 80);
    if (position.extentAfter < 600 && model.hasOlder && !model.loadOlder.running) {
      unawaited(model.loadOlder.execute());
    }
  }

  Future<void> _toNewest() async {
    final time = motion(context);
    if (time == Duration.zero) return _scroll.jumpTo(0);
    await _scroll.animateTo(0, duration: time, curve: Curves.easeOut);
  }

  /// Goes up page by page until the line is there: rows have no height before they are laid out.
  Future<void> _toUnread() async {
    setState(() => _unreadAbove = false);
    while (mounted && _unreadLine.currentContext == null) {
      final position = _scroll.position;
      if (position.extentAfter == 0) {
        if (!model.hasOlder) return;
        await model.loadOlder.execute();
        await WidgetsBinding.instance.endOfFrame;
        continue;
      }
      final next = position.pixels + position.viewportDimension;
      position.jumpTo(next.clamp(0, position.maxScrollExtent));
      await WidgetsBinding.instance.endOfFrame;
    }
    final line = _unreadLine.currentContext;
    if (line != null && line.mounted) await Scrollable.ensureVisible(line, alignment: 0.9);
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final messages = model.messages;
    final chat = model.chat;
    if (messages.isEmpty) {
      final partner = chat?.partnerName;
      return PageMessage(
        icon: Icons.waving_hand_outlined,
        title: words.chatEmptyTitle,
        body:
            partner == null
                ? words.chatEmptyNative
                : words.chatEmptyThirdParty(model.name, partner),
      );
    }
    final firstUnread = model.firstUnread;
    return Stack(
      children: [
        ListView.builder(
          controller: _scroll,
          reverse: true,
          padding: const EdgeInsets.symmetric(vertical: Space.half),
          keyboardDismissBehavior: ScrollViewKeyboardDismissBehavior.onDrag,
          findChildIndexCallback: (key) {
            final id = (key as ValueKey<int>).value;
            final index = messages.indexWhere((message) => message.id.value == id);
            return index < 0 ? null : index;
          },
          itemCount: messages.length + (model.hasOlder ? 1 : 0),
          itemBuilder: (context, index) {
            if (index == messages.length) {
              return Padding(
                key: const ValueKey(-1),
                padding: const EdgeInsets.all(Space.side),
                child: Center(
                  child: CircularProgressIndicator.adaptive(
                    semanticsLabel: words.chatLoadingOlder,
                  ),
                ),
              );
            }
            return _row(messages, index, firstUnread);
          },
        ),
        PositionedDirectional(
          end: Space.line,
          bottom: Space.line,
          child: Column(
            spacing: Space.half,
            children: [
              if (firstUnread != null && _unreadAbove && messages.length > 8)
                _Jump(Icons.arrow_upward, words.chatJumpToUnread, () => unawaited(_toUnread())),
              if (!model.atBottom)
                _Jump(Icons.arrow_downward, words.chatJumpToNewest, () => unawaited(_toNewest())),
            ],
          ),
        ),
      ],
    );
  }

  Widget _row(List<Message> messages, int index, MessageId? firstUnread) {
    final words = AppLocalizations.of(context);
    final message = messages[index];
    final older = index + 1 < messages.length ? messages[index + 1] : null;
    final newer = index > 0 ? messages[index - 1] : null;
    final newDay = older == null || !sameDay(older.createdAt, message.createdAt);
    final unreadFromHere = message.id == firstUnread;
    bool together(Message? other) =>
        other != null &&
        other.direction == message.direction &&
        sameDay(other.createdAt, message.createdAt);
    return Column(
      key: ValueKey(message.id.value),
      crossAxisAlignment: CrossAxisAlignment.stretch,
      children: [
        if (newDay) MarkLine(Times(context).day(message.createdAt)),
        if (unreadFromHere) MarkLine(words.chatUnreadLine, strong: true, key: _unreadLine),
        switch (message.content) {
          NoticeContent(:final notice) => NoticeLine(
            notice: notice,
            onDevices: widget.onDevices,
          ),
          _ => Bubble(
            message: message,
            name: model.name,
            thirdParty: model.chat?.kind == ChatKind.thirdParty,
            first: newDay || unreadFromHere || !together(older),
            last: !together(newer),
            onActions: () => widget.onActions(message),
            onRetry: () => widget.onRetry(message),
            onDevices: widget.onDevices,
          ),
        },
      ],
    );
  }
}

class _Jump extends StatelessWidget {
  const _Jump(this.icon, this.label, this.onPressed);

  final IconData icon;
  final String label;
  final VoidCallback onPressed;

  @override
  Widget build(BuildContext context) => FloatingActionButton.small(
    heroTag: null,
    tooltip: label,
    onPressed: onPressed,
    materialTapTargetSize: MaterialTapTargetSize.padded,
    child: Icon(icon),
  );
}
