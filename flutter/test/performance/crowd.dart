import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';

import '../support/scenes/media.dart';
import '../support/stage.dart';

const _texts = [
  'Are we still on for Saturday?',
  'Yes.',
  'I could come on Sunday, if the ferry goes: they say that the wind is to be strong, and last week it did not leave the harbour at '
      'all before the evening, when nobody was waiting for it any more. Write to me when you know.',
  'Γειά σου! Τι κάνεις σήμερα το απόγευμα;',
  '👍🏽',
  'The contract is ready. https://firm.example/contracts/2026/0417?signed=yes',
  'One more thing:\n- bread\n- milk\n- two lemons\nand something sweet, if they have it.',
  'Přijedu až zítra, vlak má zpoždění.',
];

/// Something of every kind that a chat shows, in an order that is the same each time. [at] counts from the oldest.
Message anyMessage(int at, {required ChatId chat, required MessageId id}) {
  final outgoing = at % 3 == 0;
  final (
    MessageContent? content,
    MessageState? state,
    MessageReason? reason,
    TransferStep? transfer,
  ) = switch (at % 29) {
    3 => (portrait, null, null, TransferStep.here),
    7 => (voice, null, null, TransferStep.here),
    11 => (landscape, null, null, TransferStep.here),
    13 when !outgoing => (video, null, null, TransferStep.offered),
    13 => (video, null, null, TransferStep.uploading),
    17 => (letter, null, null, TransferStep.here),
    19 when !outgoing => (program, null, null, TransferStep.removed),
    21 when !outgoing => (
      const PlaceholderContent(NoSession()),
      MessageState.unreadable,
      const NoSession(),
      null,
    ),
    23 when !outgoing => (const UnsupportedContent('poll'), null, null, null),
    25 when outgoing => (null, MessageState.failed, const PeerUnreachable(), null),
    27 => (
      NoticeContent(
        at.isEven
            ? const NewDeviceNotice(device: 7, accepted: true)
            : const KeyChangedNotice(device: 7),
      ),
      MessageState.notice,
      null,
      null,
    ),
    _ => (null, null, null, null),
  };
  final notice = state == MessageState.notice;
  return Message(
    id: id,
    chat: chat,
    direction:
        notice
            ? MessageDirection.notice
            : outgoing
            ? MessageDirection.outgoing
            : MessageDirection.incoming,
    content: content ?? TextContent('${_texts[at % _texts.length]} ($at)'),
    state: state ?? (outgoing ? MessageState.read : MessageState.received),
    reason: reason,
    // About forty a day.
    createdAt: DateTime.utc(2025, 3).add(Duration(minutes: 36 * at)),
    transfer: transfer == null ? null : Transfer(transfer, percent: 40),
    warning: at % 97 == 5 && !outgoing && !notice,
  );
}

/// What somebody wrote in a chat of [count] messages, all read; it is Jonas's.
FakeCore longChat(int count) {
  final core = FakeCore.seeded()..network = PhoneNetwork.unmetered;
  final chat = core.chatsById[const ChatId(jonas)]!..messages.clear();
  for (var at = 0; at < count; at++) {
    chat.messages.add(anyMessage(at, chat: chat.id, id: core.newMessageId()));
  }
  for (final chat in core.chatsById.values) {
    chat.readUpTo = core.newestId;
  }
  return core;
}

/// An account with [count] more chats, native and third-party, some unread, pinned, muted, with drafts.
FakeCore manyChats(int count) {
  final core = FakeCore.seeded();
  for (var at = 0; at < count; at++) {
    final number = (100000 + at).toString();
    final peer =
        at.isEven ? '+34655$number@home.example' : 'p$number\\40firm.example@birdychat.example';
    final chat = core.add(peer, FakeStanding.accepted);
    chat
      ..messages.add(anyMessage(at, chat: chat.id, id: core.newMessageId()))
      ..readUpTo = at % 5 == 0 ? 0 : core.newestId
      ..draft = at % 31 == 0 ? 'I could come on Sunday, if' : ''
      ..mutedUntil = at % 17 == 0 ? DateTime.utc(2099) : null;
  }
  return core;
}
