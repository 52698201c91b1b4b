import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// One chat: its messages, newest first, and what waits to be sent.
class ChatViewModel extends CoreViewModel {
  ChatViewModel(super.core, this.id) {
    unawaited(_open());
  }

  static const _page = 50;

  /// As many as the core gives in one page.
  static const _mostAgain = 500;
  static const _draftPause = Duration(milliseconds: 400);

  final ChatId id;

  Chat? chat;
  String? contactName;
  CoreError? error;

  /// Newest first.
  List<Message> messages = const [];

  /// There are older ones than are here.
  bool hasOlder = false;

  /// The oldest one that was not read when the chat was opened.
  MessageId? firstUnread;

  /// What was being written when the chat was left; null until it is known.
  String? draft;

  late final send = Command1<MessageId, String>(_send);
  late final loadOlder = Command0<void>(_loadOlder);
  late final retry = Command1<void, MessageId>(core.retry);
  late final block = Command0<void>(() => core.block(id));
  late final mute = Command1<void, DateTime?>((until) => core.mute(id, until: until));
  late final share = Command0<void>(_share);
  late final refreshPartners = Command0<PartnerDirectory>(core.refreshPartners);

  Timer? _draftTimer;
  String? _unsavedDraft;
  bool _atBottom = true;
  bool _inFront = true;
  MessageId? _markedUpTo;

  String get name => contactName ?? chat?.identifier ?? '';

  Future<void> _open() async {
    firstUnread = (await core.firstUnread(id)).valueOrNull;
    draft = (await core.draft(id)).valueOrNull ?? '';
    await refresh();
  }

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case MessageAdded(:final chat) ||
          MessageChanged(:final chat) ||
          ChatChanged(:final chat) ||
          ChatDeleted(:final chat) ||
          RequestChanged(:final chat) when chat == id:
      case SettingsChanged() || PartnersChanged() || Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    switch (await core.chat(id)) {
      case Ok(:final value):
        chat = value;
        error = null;
      case Err(error: final why):
        chat = null;
        error = why;
        return;
    }
    contactName = (await core.inboxRow(id)).valueOrNull?.contactName;
    final wanted = messages.length.clamp(_page, _mostAgain);
    switch (await core.history(id, limit: wanted)) {
      case Ok(:final value):
        // What is older than the page that was read again stays as it was.
        final oldest = value.lastOrNull?.id.value ?? 0;
        final kept = [
          for (final message in messages)
            if (value.length == wanted && message.id.value < oldest) message,
        ];
        if (messages.isEmpty) hasOlder = value.length == wanted;
        messages = [...value, ...kept];
      case Err(error: final why):
        error = why;
    }
    unawaited(_markRead());
  }

  Future<Result<void>> _loadOlder() async {
    if (!hasOlder || messages.isEmpty) return const Ok(null);
    final page = await core.history(id, before: messages.last.id, limit: _page);
    switch (page) {
      case Ok(:final value):
        messages = [...messages, ...value];
        hasOlder = value.length == _page;
        changed();
        return const Ok(null);
      case Err(:final error):
        return Err(error);
    }
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
    }
    return sent;
  }

  Future<Result<void>> _share() async {
    final partner = (await core.inboxRow(id)).valueOrNull?.partner;
    return partner == null ? const Err(NotFoundError('partner')) : core.shareNumber(partner);
  }

  /// Keeps what is being written, a moment after the last key.
  void typed(String text) {
    _unsavedDraft = text;
    _draftTimer?.cancel();
    _draftTimer = Timer(_draftPause, () => unawaited(saveDraft()));
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

  /// What is newest is on the screen, or not.
  void seesNewest({required bool yes}) {
    if (_atBottom == yes) return;
    _atBottom = yes;
    unawaited(_markRead());
    changed();
  }

  bool get atBottom => _atBottom;

  /// The app came to the front, or left it.
  void inFront({required bool yes}) {
    _inFront = yes;
    unawaited(yes ? _markRead() : saveDraft());
  }

  Future<void> _markRead() async {
    final newest = messages.firstOrNull?.id;
    if (!_atBottom || !_inFront || disposed || newest == null) return;
    if (newest == _markedUpTo) return;
    _markedUpTo = newest;
    await core.markRead(id, newest);
  }

  @override
  void dispose() {
    unawaited(saveDraft());
    super.dispose();
  }
}
