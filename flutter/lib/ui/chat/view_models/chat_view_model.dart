import 'dart:async';
import 'dart:math';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';
import '../../core/speaks.dart';
import '../../media/view_models/chat_media.dart';
import 'message_window.dart';

/// One chat: what was said, from where the user looks at it, and what is being written.
class ChatViewModel extends CoreViewModel with Speaks {
  /// Opens the chat at [found], a message that was looked for; else at the first unread one; else at the newest.
  ChatViewModel(super.core, this.id, {this.found}) : window = MessageWindow(core, id) {
    unawaited(_open());
  }

  static const _draftPause = Duration(milliseconds: 400);

  final ChatId id;
  final MessageWindow window;
  late final media = ChatMedia(core);

  /// The message that the chat was opened for.
  final MessageId? found;

  Chat? chat;
  String? contactName;

  /// The id of the app that the other side is on; null for the user's own service, and for an app that is in no list any more.
  String? partner;
  CoreError? error;
  HomeConnection get connection => core.connection;

  /// The oldest one that was not read when the chat was opened, and how many those were.
  MessageId? firstUnread;
  int unreadAtOpening = 0;

  /// What was being written when the chat was left; null until it is known.
  String? draft;

  /// Counts how often the app itself has put words there: the field begins anew then.
  int suggested = 0;

  /// The most bytes of UTF-8 that a message here can have.
  int mostBytes = maxTextBytes;

  /// What media can be sent; null until it is known.
  MediaLimits? limits;

  /// The newest message was on the screen when the list was looked at last.
  bool atNewest = true;

  late final send = Command1<MessageId, String>(_send);
  /// Who shows the messages listens to these two themselves: nothing else changes by them.
  late final loadOlder = Command0<void>(window.older);
  late final loadNewer = Command0<void>(window.newer);
  late final retry = Command1<void, MessageId>(core.retry);
  late final share = Command0<void>(_share);
  late final refreshPartners = Command0<PartnerDirectory>(core.refreshPartners);

  Timer? _draftTimer;
  String? _unsavedDraft;
  bool _inFront = true;
  int _seen = 0;
  int _marked = 0;
  bool _marking = false;

  /// Messages that were told of since the list was read last; null: it is all read again.
  Set<MessageId>? _told = {};

  String get name => chat == null ? '' : nameOf(chat!, contactName);
  List<Message> get messages => window.messages;

  /// A failed message can be sent again, unless the rules would only stop it once more.
  bool mayRetry(Message message) =>
      message.state == MessageState.failed && chat != null && chat!.readOnly == null;

  Future<void> _open() async {
    draft = (await core.draft(id)).valueOrNull ?? '';
    unreadAtOpening = (await core.chat(id)).valueOrNull?.unread ?? 0;
    firstUnread = (await core.firstUnread(id)).valueOrNull;
    error = await window.open(at: found ?? firstUnread);
    await refresh();
  }

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case MessageAdded(:final chat, :final message) ||
          MessageChanged(:final chat, :final message) when chat == id:
        _told?.add(message);
        _again();
      case ChatChanged(:final chat) ||
          ChatDeleted(:final chat) ||
          RequestChanged(:final chat) when chat == id:
        // Its messages tell of themselves.
        _again();
      case SettingsChanged() || PartnersChanged() || Reload():
        _told = null;
        _again();
      case ConnectionChanged():
        changed();
      default:
    }
  }

  /// Tells whoever shows the messages alone where nothing else of the page has changed: a receipt, something new.
  final list = ListChanged();
  Object? _page;

  @override
  void changed() {
    if (disposed) return;
    final page = (
      (chat?.kind, chat?.partnerName, chat?.readOnly, name, partner, error, connection),
      (mostBytes, limits, draft, suggested, window.opened, messages.isEmpty),
    );
    if (page == _page) return list.tell();
    _page = page;
    super.changed();
  }

  // What is read before the chat has been opened would open it elsewhere.
  void _again() {
    if (window.opened > 0) unawaited(refresh());
  }

  @override
  Future<void> read() async {
    final told = _told;
    _told = {};
    switch (await core.chat(id)) {
      case Ok(:final value):
        chat = value;
      case Err(error: final why):
        chat = null;
        error = why;
        _told = null;
        return;
    }
    final row = (await core.inboxRow(id)).valueOrNull;
    contactName = row?.contactName;
    partner = row?.partner;
    mostBytes = await _mostBytes();
    limits = (await core.mediaLimits(id)).valueOrNull;
    final newest = messages.firstOrNull?.id.value ?? 0;
    final before = {for (final id in told ?? const <MessageId>{}) id: window.find(id)?.state};
    error = await window.again(changed: told);
    if (error != null) _told = null;
    final came = messages
        .takeWhile((it) => it.id.value > newest)
        .where((it) => told?.contains(it.id) ?? true);
    _hear(came, before);
  }

  /// Has the newest be said of those that [came] in, or of those that have failed since [before].
  void _hear(Iterable<Message> came, Map<MessageId, MessageState?> before) {
    bool hasFailed(MessageId id) =>
        before[id] != null &&
        before[id] != MessageState.failed &&
        window.find(id)?.state == MessageState.failed;
    final news =
        came.where((it) => it.direction != MessageDirection.outgoing).firstOrNull?.id ??
        before.keys.where(hasFailed).lastOrNull;
    if (news != null) speak(news);
  }

  Future<int> _mostBytes() async {
    if (partner == null) return maxTextBytes;
    final directory = (await core.partners()).valueOrNull;
    final found = directory?.partners.where((it) => it.id == partner).firstOrNull;
    return min(found?.limits.text ?? maxTextBytes, maxTextBytes);
  }

  /// Goes to the newest message, also where it is not in memory yet.
  Future<void> toNewest() async {
    await window.open();
    changed();
  }

  Future<Result<MessageId>> _send(String text) async {
    _draftTimer?.cancel();
    final before = _unsavedDraft;
    _unsavedDraft = null;
    final sent = await core.sendDraft(id, text);
    if (sent is Err) {
      _unsavedDraft = before;
    } else {
      firstUnread = null;
      draft = '';
      if (!atNewest) await toNewest();
    }
    return sent;
  }

  Future<Result<void>> _share() async {
    final partner = this.partner;
    return partner == null ? const Err(NotFoundError('partner')) : core.shareNumber(partner);
  }

  /// Keeps what is being written, a moment after the last key.
  void typed(String text) {
    _unsavedDraft = text;
    _draftTimer?.cancel();
    _draftTimer = Timer(_draftPause, () => unawaited(saveDraft()));
  }

  /// Puts words below what is being written; the user sends them, or does not.
  void suggest(String text) {
    final before = (_unsavedDraft ?? draft ?? '').trimRight();
    draft = before.isEmpty ? text : '$before\n$text';
    suggested++;
    typed(draft!);
    changed();
  }

  /// Keeps what is being written now.
  Future<void> saveDraft() async {
    _draftTimer?.cancel();
    final text = _unsavedDraft;
    if (text == null) return;
    _unsavedDraft = null;
    draft = text;
    await core.setDraft(id, text);
  }

  /// The list shows everything up to a message, and whether that is where the chat ends.
  void sees(MessageId newest, {required bool atNewest}) {
    _seen = max(_seen, newest.value);
    unawaited(_markRead());
    this.atNewest = atNewest;
  }

  /// The app came to the front, or left it.
  void inFront({required bool yes}) {
    _inFront = yes;
    unawaited(yes ? _markRead() : saveDraft());
  }

  /// Marks as read what has been on the screen: one call at a time, since lists move fast.
  Future<void> _markRead() async {
    if (_marking) return;
    _marking = true;
    while (_inFront && !disposed && _seen > _marked) {
      _marked = _seen;
      await core.markRead(id, MessageId(_marked));
    }
    _marking = false;
  }

  @override
  void dispose() {
    unawaited(saveDraft());
    media.dispose();
    super.dispose();
  }
}

/// See [ChatViewModel.list].
class ListChanged extends ChangeNotifier {
  void tell() => notifyListeners();
}
