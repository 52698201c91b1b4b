import 'dart:async';
import 'dart:convert';

import '../chats.dart';
import '../content.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../media.dart';
import '../messages.dart';
import '../reasons.dart';
import '../result.dart';
import '../settings.dart';
import 'fake_data.dart';
import 'fake_state.dart';

/// Chats and what is said in them.
mixin FakeMessages on FakeState {
  // ---- what tests do ----

  /// Somebody writes. What becomes of it is what the rules say: it is in a chat, or in a request, or nowhere (null).
  Message? receive(
    String peer,
    String text, {
    MessageContent? content,
    MessageReason? unreadable,
    Transfer? transfer,
    bool warning = false,
  }) {
    final [_, domain] = peer.split('@');
    var chat = chatsById.values.where((it) => it.peer == peer).firstOrNull;
    if (readOnly(peer) != null || chat?.standing == FakeStanding.refused) return null;
    if (chat == null) {
      final native = domain == fakeHome;
      final standing =
          native || mayComeDirectly(peer)
              ? FakeStanding.accepted
              : now.whoMayContact == WhoMayContact.everybody
              ? FakeStanding.request
              : null;
      if (standing == null) return null;
      chat = add(peer, standing);
    }
    if (chat.standing == FakeStanding.request && chat.messages.length >= 5) {
      chat.dropped++;
      tell(RequestChanged(chat.id));
      return null;
    }
    final message = Message(
      id: newMessageId(),
      chat: chat.id,
      direction: MessageDirection.incoming,
      content: unreadable == null ? content ?? TextContent(text) : PlaceholderContent(unreadable),
      state: unreadable == null ? MessageState.received : MessageState.unreadable,
      reason: unreadable,
      createdAt: tick(),
      sentAt: clock,
      device: 1,
      transfer: transfer,
      warning: warning,
    );
    note(message.id, unreadable == null ? TraceStep.received : TraceStep.unreadable);
    _append(chat, message);
    if (!isMuted(chat)) chat.archived = false;
    if (chat.standing == FakeStanding.request) {
      tell(RequestChanged(chat.id));
    } else {
      tell(MessageAdded(chat.id, message.id));
    }
    return message;
  }

  /// The core tells something inside a chat.
  Message remark(ChatId id, ChatNotice notice) {
    final chat = any(id);
    final message = Message(
      id: newMessageId(),
      chat: id,
      direction: MessageDirection.notice,
      content: NoticeContent(notice),
      state: MessageState.notice,
      createdAt: tick(),
    );
    _append(chat, message);
    tell(MessageAdded(id, message.id));
    return message;
  }

  /// A message comes to stand elsewhere: delivered, read, failed, waiting with a reason …
  void become(MessageId id, MessageState state, {MessageReason? reason}) {
    final (chat, at) = place(id);
    final old = chat.messages[at];
    chat.messages[at] = changed(old, state: state, reason: reason);
    tick();
    final step = switch (state) {
      MessageState.queued => TraceStep.waiting,
      MessageState.sending => TraceStep.sealed,
      MessageState.sent => TraceStep.acknowledged,
      MessageState.delivered => TraceStep.delivered,
      MessageState.read => TraceStep.read,
      MessageState.failed => TraceStep.failed,
      MessageState.received => TraceStep.repaired,
      MessageState.unreadable => TraceStep.unreadable,
      MessageState.notice => TraceStep.stored,
    };
    note(id, step, detail: reason?.code);
    tell(MessageChanged(chat.id, id));
    if (state == MessageState.sent) onSent?.call('$ownNumber@$fakeHome', chat.peer, chat.messages[at]);
  }

  // ---- what the parts share ----

  bool mayComeDirectly(String peer) => switch (now.whoMayContact) {
    WhoMayContact.nobody || WhoMayContact.writtenTo => false,
    WhoMayContact.contacts || WhoMayContact.everybody => isContact(peer),
  };

  /// A message that says or is something else. A reason goes, unless it is given.
  Message changed(
    Message old, {
    MessageState? state,
    MessageReason? reason,
    MessageContent? content,
    Transfer? transfer,
  }) => Message(
    id: old.id,
    chat: old.chat,
    direction: old.direction,
    content: content ?? old.content,
    state: state ?? old.state,
    reason: state == null ? old.reason : reason,
    createdAt: old.createdAt,
    sentAt: old.sentAt,
    device: old.device,
    transfer: transfer ?? old.transfer,
    warning: old.warning,
  );

  /// The media of a message goes on, as far as it can.
  void advanceMedia(MessageId id);

  /// What is sent after this waits for it.
  bool mediaUnderWay(Message message);

  /// A chat or request that was not there.
  FakeChat add(String peer, FakeStanding standing) {
    final native = peer.split('@').last == fakeHome;
    final chat = FakeChat(
      id: newChatId(),
      peer: peer,
      kind: native ? ChatKind.native : ChatKind.thirdParty,
      standing: standing,
    )..activity = newActivity();
    return chatsById[chat.id] = chat;
  }

  void _append(FakeChat chat, Message message) {
    chat.messages.add(message);
    chat.activity = newActivity();
  }

  /// From here nothing goes on by itself.
  static const _ended = {MessageState.read, MessageState.failed};

  /// What is queued goes on its way while online.
  void flow() => scheduleMicrotask(() {
    for (final chat in [...chatsById.values]) {
      for (final message in [...chat.messages]) {
        final transfer = message.transfer;
        if (transfer != null && transfer.step != TransferStep.here) advanceMedia(message.id);
        if (message.direction != MessageDirection.outgoing || _ended.contains(message.state)) continue;
        final (_, at) = place(message.id);
        if (mediaUnderWay(chat.messages[at])) break;
        _advance(chat, message.id);
      }
    }
  });

  void _advance(FakeChat chat, MessageId id) {
    const way = [
      MessageState.queued,
      MessageState.sending,
      MessageState.sent,
      MessageState.delivered,
      MessageState.read,
    ];
    final most = chat.givesReceipts ? progressTo : MessageState.sent;
    while (connectionNow is ConnectionOnline && !closed) {
      final (_, at) = place(id);
      final message = chat.messages[at];
      final step = way.indexOf(message.state);
      if (step < 0 || step >= way.indexOf(most) || message.reason != null) return;
      become(id, way[step + 1]);
    }
  }

  /// What the rules have closed stops.
  void stopQueued() {
    for (final chat in chatsById.values) {
      final why = readOnly(chat.peer);
      if (why == null) continue;
      for (final message in [...chat.messages]) {
        if (message.state == MessageState.queued) {
          become(message.id, MessageState.failed, reason: StoppedByRules(why));
        }
      }
    }
  }

  MessageId store(FakeChat chat, MessageContent content, {Transfer? transfer}) {
    final message = Message(
      id: newMessageId(),
      chat: chat.id,
      direction: MessageDirection.outgoing,
      content: content,
      state: MessageState.queued,
      createdAt: tick(),
      transfer: transfer,
    );
    _append(chat, message);
    chat.archived = false;
    note(message.id, TraceStep.stored);
    tell(MessageAdded(chat.id, message.id));
    flow();
    return message.id;
  }

  MessageId _text(ChatId id, String text) {
    if (text.isEmpty) throw const EmptyError();
    final bytes = utf8.encode(text).length;
    if (bytes > maxTextBytes) throw TooLargeError(bytes: bytes, most: maxTextBytes);
    final chat = any(id);
    mayWrite(chat);
    final most = partnerAt(chat.domain)?.limits.text ?? maxTextBytes;
    if (bytes > most) throw TooLargeError(bytes: bytes, most: most);
    return store(chat, TextContent(text));
  }

  void mayWrite(FakeChat chat) {
    final why = readOnly(chat.peer) ?? switch (chat.standing) {
      FakeStanding.request => Refusal.requestNotAccepted,
      FakeStanding.refused => Refusal.requestRefused,
      FakeStanding.accepted || FakeStanding.desk => null,
    };
    if (why != null) throw RefusedError(why);
  }

  // ---- the contract ----

  Future<Result<MessageId>> sendText(ChatId chat, String text) =>
      run(CoreCall.sendText, () => _text(chat, text));

  Future<Result<MessageId>> sendDraft(ChatId chat, String text) => run(CoreCall.sendDraft, () {
    final message = _text(chat, text);
    any(chat).draft = '';
    tell(ChatChanged(chat));
    return message;
  });

  Future<Result<void>> retry(MessageId message) => run(CoreCall.retry, () {
    final (chat, at) = place(message);
    if (chat.messages[at].state != MessageState.failed) throw const NotFoundError('failed message');
    mayWrite(chat);
    become(message, MessageState.queued);
    final media = chat.messages[at];
    if (media.transfer != null) {
      chat.messages[at] = changed(media, transfer: const Transfer(TransferStep.waiting));
    }
    flow();
  });

  Future<Result<List<Message>>> history(ChatId chat, {MessageId? before, int limit = 50}) => run(
    CoreCall.history,
    () =>
        (chatsById[chat]?.messages ?? const <Message>[]).reversed
            .where((it) => before == null || it.id.value < before.value)
            .take(limit)
            .toList(),
  );

  Future<Result<List<Message>>> historyAfter(ChatId chat, MessageId after, {int limit = 50}) => run(
    CoreCall.historyAfter,
    () =>
        (chatsById[chat]?.messages ?? const <Message>[])
            .where((it) => it.id.value > after.value)
            .take(limit)
            .toList(),
  );

  Future<Result<List<Message>>> historyAround(ChatId chat, MessageId message, {int limit = 25}) =>
      run(CoreCall.historyAround, () {
        final all = chatsById[chat]?.messages ?? const <Message>[];
        final at = all.indexWhere((it) => it.id == message);
        if (at < 0) throw const NotFoundError('message');
        final from = at < limit ? 0 : at - limit;
        return [...all.sublist(from).take(at - from + 1 + limit).toList().reversed];
      });

  Future<Result<MessageId?>> firstUnread(ChatId chat) => run(CoreCall.firstUnread, () {
    final of = any(chat);
    return of.messages
        .where((it) => it.direction == MessageDirection.incoming && it.id.value > of.readUpTo)
        .firstOrNull
        ?.id;
  });

  Future<Result<Message>> message(MessageId message) => run(CoreCall.message, () {
    final (chat, at) = place(message);
    return chat.messages[at];
  });

  Future<Result<MessageId>> newestMessage() =>
      run(CoreCall.newestMessage, () => MessageId(newestId));

  Future<Result<List<Message>>> receivedAfter(MessageId after, {int limit = 50}) =>
      run(CoreCall.receivedAfter, () {
        final all = [
          for (final chat in accepted)
            for (final message in chat.messages)
              if (message.direction != MessageDirection.outgoing && message.id.value > after.value)
                message,
        ]..sort((a, b) => a.id.value.compareTo(b.id.value));
        return all.take(limit).toList();
      });

  Future<Result<List<Message>>> search(String text, {int limit = 50}) => run(CoreCall.search, () {
    List<String> words(String text) =>
        text.toLowerCase().split(RegExp(r'[^\p{L}\p{N}]+', unicode: true))
          ..removeWhere((word) => word.isEmpty);
    final wanted = words(text);
    if (wanted.isEmpty) return const <Message>[];
    bool matches(Message message) {
      final said = words(message.content.words ?? '');
      return wanted.indexed.every(
        (it) => said.any((word) => it.$1 == wanted.length - 1 ? word.startsWith(it.$2) : word == it.$2),
      );
    }

    final found = [
      for (final chat in accepted) ...chat.messages.where(matches),
    ]..sort((a, b) => b.id.value.compareTo(a.id.value));
    return found.take(limit).toList();
  });

  Future<Result<void>> markRead(ChatId chat, MessageId upTo) => run(CoreCall.markRead, () {
    final of = any(chat);
    if (upTo.value > of.readUpTo) of.readUpTo = upTo.value;
    of.marked = false;
    tell(ChatChanged(chat));
  });
}
