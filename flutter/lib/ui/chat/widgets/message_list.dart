import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/rendering.dart';

import '../../../l10n/app_localizations.dart';
import '../../../utils/command.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/chat_view_model.dart';
import 'chat_scroll.dart';
import 'message_row.dart';

/// The messages of a chat, the newest at the foot, from the place where the chat was opened. More come as one scrolls, on either
/// side. Where the chat is opened anew, this is another widget (by its key).
class MessageList extends StatefulWidget {
  const MessageList({required this.model, required this.actions, super.key});

  final ChatViewModel model;
  final MessageActions actions;

  @override
  State<MessageList> createState() => _MessageListState();
}

class _MessageListState extends State<MessageList> {
  static const _ahead = 600.0;
  static const _lit = Duration(seconds: 2);

  /// More rows than are ever built at once.
  static const _kept = 200;

  final _older = GlobalKey();
  final _newer = GlobalKey();

  /// The message that the list is laid out from; those from here on lie below the line.
  late final int _line =
      model.window.openedAt?.value ?? (model.messages.firstOrNull?.id.value ?? 0) + 1;
  late final _scroll = ChatScrollController(
    atLine: model.window.openedAt != null,
    olderExtent: () => _list(_older)?.geometry?.scrollExtent ?? 0,
  )..addListener(_look);
  final _rows = <MessageId, MessageRow>{};
  DateTime _day = DateTime.now();
  List<Message>? _built;
  Timer? _light;
  late MessageId? _litMessage = model.window.openedAt == model.found ? model.found : null;

  ChatViewModel get model => widget.model;

  @override
  void initState() {
    super.initState();
    model.list.addListener(_changed);
    model.loadOlder.addListener(_paged);
    model.loadNewer.addListener(_paged);
    if (_litMessage != null) _light = Timer(_lit, () => setState(() => _litMessage = null));
  }

  @override
  void dispose() {
    model.list.removeListener(_changed);
    model.loadOlder.removeListener(_paged);
    model.loadNewer.removeListener(_paged);
    _light?.cancel();
    _scroll.dispose();
    super.dispose();
  }

  RenderSliverMultiBoxAdaptor? _list(GlobalKey key) {
    final list = key.currentContext?.findRenderObject();
    return list is RenderSliverMultiBoxAdaptor ? list : null;
  }

  void _changed() => setState(() {});

  void _paged() {
    if (!identical(_built, model.messages)) setState(() {});
  }

  /// Looks what is on the screen, and has more read where an end comes near.
  void _look() {
    if (!mounted || !_scroll.hasClients || model.messages.isEmpty) return;
    final position = _scroll.position;
    if (position.extentAfter < _ahead && model.window.hasOlder) _read(model.loadOlder);
    if (position.extentBefore < _ahead && model.window.hasNewer) _read(model.loadNewer);
    final atNewest =
        !model.window.hasNewer && position.extentBefore < ChatScrollController.near;
    final last = atNewest ? 0 : _lastShown();
    if (last == null) return;
    final before = model.atNewest;
    model.sees(model.messages[last].id, atNewest: atNewest);
    if (before != atNewest) setState(() {});
  }

  // What failed waits for the user.
  void _read(Command0<void> page) {
    if (!page.running && page.error == null) unawaited(page.execute());
  }

  int? _lastShown() {
    final below = _countBelow;
    final newer = _list(_newer);
    final older = _list(_older);
    final down = newer == null ? null : lastOnScreen(newer, downwards: true);
    if (down != null && down < below) return below - 1 - down;
    final up = older == null ? null : lastOnScreen(older, downwards: false);
    return up != null && below + up < model.messages.length ? below + up : null;
  }

  int get _countBelow => model.window.countFrom(_line);

  Future<void> _toNewest() async {
    final time = motion(context);
    final position = _scroll.position;
    final near = position.extentBefore < 2 * position.viewportDimension;
    if (model.window.hasNewer || !near || time == Duration.zero) return model.toNewest();
    await _scroll.animateTo(position.minScrollExtent, duration: time, curve: Curves.easeOut);
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final messages = _built = model.messages;
    // Today is yesterday by tomorrow.
    if (!sameDay(_day, _day = DateTime.now())) _rows.clear();
    WidgetsBinding.instance.addPostFrameCallback((_) => _look());
    if (messages.isEmpty) {
      final partner = model.chat?.partnerName;
      return PageMessage(
        icon: Icons.waving_hand_outlined,
        title: words.chatEmptyTitle,
        body:
            partner == null
                ? words.chatEmptyNative
                : words.chatEmptyThirdParty(model.name, partner),
      );
    }
    final below = _countBelow;
    final above = messages.length - below;
    return Stack(
      children: [
        CustomScrollView(
          controller: _scroll,
          reverse: true,
          center: _older,
          keyboardDismissBehavior: ScrollViewKeyboardDismissBehavior.onDrag,
          slivers: [
            SliverList.builder(
              key: _newer,
              itemCount: below + 1,
              findChildIndexCallback:
                  (key) => switch (_placeOf(key)) {
                    final at? when at < below => below - 1 - at,
                    _ => null,
                  },
              itemBuilder: (context, at) {
                if (at < below) return _row(below - 1 - at);
                return model.window.hasNewer
                    ? _More(model.loadNewer)
                    : const SizedBox(height: Space.half);
              },
            ),
            SliverList.builder(
              key: _older,
              itemCount: above + (model.window.hasOlder ? 1 : 0),
              findChildIndexCallback:
                  (key) => switch (_placeOf(key)) {
                    final at? when at >= below => at - below,
                    _ => null,
                  },
              itemBuilder: (context, at) => at < above ? _row(below + at) : _More(model.loadOlder),
            ),
          ],
        ),
        if (!model.atNewest)
          PositionedDirectional(
            end: Space.side,
            bottom: Space.line,
            child: _ToNewest(
              unread: model.chat?.unread ?? 0,
              onPressed: () => unawaited(_toNewest()),
            ),
          ),
      ],
    );
  }

  /// Where the message of a row is now: a row that moves is not built anew.
  int? _placeOf(Key key) {
    if (key is! ValueKey<int>) return null;
    final at = model.window.countFrom(key.value) - 1;
    return at >= 0 && model.messages[at].id.value == key.value ? at : null;
  }

  MessageRow _row(int index) {
    final messages = model.messages;
    final message = messages[index];
    final older = index + 1 < messages.length ? messages[index + 1] : null;
    final newer = index > 0 ? messages[index - 1] : null;
    final fresh = MessageRow(
      key: ValueKey(message.id.value),
      model: model,
      actions: widget.actions,
      message: message,
      name: model.name,
      thirdParty: model.chat?.kind == ChatKind.thirdParty,
      // Where the day begins is not known before the older ones are read.
      newDay:
          older == null
              ? !model.window.hasOlder
              : !sameDay(older.createdAt, message.createdAt),
      unread: message.id == model.firstUnread ? model.unreadAtOpening : null,
      first: !MessageRow.together(older, message),
      last: !MessageRow.together(newer, message),
      mayRetry: model.mayRetry(message),
      live: message.id == model.spoken,
      lit: message.id == model.found ? message.id == _litMessage : null,
    );
    // The same widget again is not built again.
    final known = _rows[message.id];
    if (known != null && known.isLike(fresh)) return known;
    if (_rows.length >= _kept) _rows.remove(_rows.keys.first);
    return _rows[message.id] = fresh;
  }
}

/// At an end of what was read: that more comes, or that it could not be read.
class _More extends StatelessWidget {
  const _More(this.page);

  final Command0<void> page;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return ListenableBuilder(
      listenable: page,
      builder:
          (context, _) => Padding(
            padding: const EdgeInsets.all(Space.side),
            child: Center(
              child:
                  page.error == null
                      ? CircularProgressIndicator.adaptive(semanticsLabel: words.chatLoadingMore)
                      : TextButton.icon(
                        onPressed: () => unawaited(page.execute()),
                        icon: const Icon(Icons.refresh),
                        label: Text(words.chatMoreFailed),
                      ),
            ),
          ),
    );
  }
}

class _ToNewest extends StatelessWidget {
  const _ToNewest({required this.unread, required this.onPressed});

  final int unread;
  final VoidCallback onPressed;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    final said = unread > 0 ? words.chatJumpToNewestUnread(unread) : words.chatJumpToNewest;
    return Semantics(
      container: true,
      excludeSemantics: true,
      button: true,
      // What comes below the screen is told by nothing else.
      liveRegion: unread > 0,
      label: said,
      onTap: onPressed,
      child: Badge.count(
        count: unread,
        isLabelVisible: unread > 0,
        backgroundColor: scheme.primary,
        textColor: scheme.onPrimary,
        child: FloatingActionButton.small(
          heroTag: null,
          tooltip: said,
          onPressed: onPressed,
          backgroundColor: scheme.surfaceContainerHighest,
          foregroundColor: scheme.onSurface,
          materialTapTargetSize: MaterialTapTargetSize.padded,
          child: const Icon(Icons.keyboard_arrow_down),
        ),
      ),
    );
  }
}
