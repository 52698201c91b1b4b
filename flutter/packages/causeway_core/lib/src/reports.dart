import 'coded.dart';
import 'ids.dart';
import 'value.dart';

/// The most messages in one report.
const maxReportedMessages = 5;

/// The longest remark, in bytes of UTF-8.
const maxRemarkBytes = 1000;

/// Why somebody is reported.
enum ReportReason implements Coded {
  /// Unwanted: advertising, fraud.
  spam('spam'),

  /// Harassment, threats, anything that hurts.
  abuse('abuse');

  const ReportReason(this.code);

  @override
  final String code;
}

/// What the user reports.
final class NewReport extends Value {
  const NewReport({
    required this.chat,
    required this.reason,
    this.messages = const [],
    this.remark = '',
  });

  /// The chat or request with whom is reported.
  final ChatId chat;
  final ReportReason reason;

  /// Messages of that chat, chosen by the user.
  final List<MessageId> messages;

  /// What the user adds.
  final String remark;

  @override
  List<Object?> get parts => [chat, reason, messages, remark];
}

/// A report as it would be sent.
final class ReportPreview extends Value {
  const ReportPreview({required this.text, this.desk, this.partner, this.partnerAbuse});

  /// The home service's abuse desk; null when it has none, and then nothing can be sent.
  final String? desk;

  /// All that the desk reads: JSON.
  final String text;

  /// The name of the partner, whose users the home service cannot act against by itself.
  final String? partner;

  /// The e-mail address of the partner's own abuse desk.
  final String? partnerAbuse;

  @override
  List<Object?> get parts => [desk, text, partner, partnerAbuse];
}
