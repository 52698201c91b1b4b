import 'coded.dart';
import 'content.dart';
import 'ids.dart';
import 'media.dart';
import 'reasons.dart';
import 'value.dart';

/// The longest text that can be sent, in bytes of UTF-8; a partner may take less ([`TooLargeError`] says how much).
const maxTextBytes = 65536;

/// Which way a message went.
enum MessageDirection implements Coded {
  /// Received.
  incoming('in'),

  /// Sent.
  outgoing('out'),

  /// Neither: the core tells something.
  notice('notice');

  const MessageDirection(this.code);

  @override
  final String code;
}

/// Where a message stands. Sent ones go forward in this order, or end as failed.
enum MessageState implements Coded {
  /// Stored here, not encrypted yet. A [MessageReason] says what it waits for, if not just its turn.
  queued('queued'),

  /// Encrypted and stored; on its way to the home service.
  sending('sending'),

  /// The home service has it.
  sent('sent'),

  /// The other side's device has it.
  delivered('delivered'),

  /// The other side has displayed it.
  read('read'),

  /// It will not be sent; a [MessageReason] says why.
  failed('failed'),

  /// Received and readable.
  received('received'),

  /// Received, but cannot be shown; a [MessageReason] says why.
  unreadable('unreadable'),

  /// Something the core tells; neither sent nor received.
  notice('notice');

  const MessageState(this.code);

  @override
  final String code;
}

/// A message.
final class Message extends Value {
  const Message({
    required this.id,
    required this.chat,
    required this.direction,
    required this.content,
    required this.state,
    required this.createdAt,
    this.reason,
    this.sentAt,
    this.device,
    this.transfer,
    this.warning = false,
  });

  final MessageId id;
  final ChatId chat;
  final MessageDirection direction;
  final MessageContent content;
  final MessageState state;

  /// What it waits for, or why it failed or cannot be read.
  final MessageReason? reason;

  /// When it was written or arrived here, by this phone's clock (UTC).
  final DateTime createdAt;

  /// When a server took a received message in, if it said so (UTC).
  final DateTime? sentAt;

  /// The sending device of a received message.
  final int? device;

  /// How far its media is; null for everything else.
  final Transfer? transfer;

  /// It came from a device that the user has not accepted: its key had changed, or it was refused, or is new at a verified
  /// person.
  final bool warning;

  @override
  List<Object?> get parts => [
    id, chat, direction, content, state, reason, createdAt, sentAt, device, transfer, warning, //
  ];
}

/// A step of a message's way.
enum TraceStep implements Coded {
  stored('stored'),
  waiting('waiting'),

  /// Media: it is being made fit to send …
  preparing('preparing'),

  /// … and is.
  prepared('prepared'),
  uploading('uploading'),
  uploaded('uploaded'),
  downloading('downloading'),
  downloaded('downloaded'),
  sealed('sealed'),
  sentAgain('sent-again'),
  acknowledged('acknowledged'),
  foundInArchive('found-in-archive'),
  delivered('delivered'),
  read('read'),
  failed('failed'),
  received('received'),
  unreadable('unreadable'),
  repaired('repaired'),
  refused('refused');

  const TraceStep(this.code);

  @override
  final String code;
}

/// One thing that happened to a message.
final class TraceEntry extends Value {
  const TraceEntry({required this.at, required this.step, this.detail});

  /// When (UTC).
  final DateTime at;
  final TraceStep step;

  /// A code or a count that explains it; never content.
  final String? detail;

  @override
  List<Object?> get parts => [at, step, detail];
}
