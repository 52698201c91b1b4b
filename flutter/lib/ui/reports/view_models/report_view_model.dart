import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// A report about somebody: what the user chooses, and just what will be sent.
class ReportViewModel extends CoreViewModel {
  ReportViewModel(super.core, this.id) {
    unawaited(refresh());
  }

  static const _newest = 50;

  final ChatId id;
  Chat? chat;
  String? contactName;
  CoreError? error;

  /// Those that can be chosen, newest first.
  List<Message> messages = const [];
  ReportReason? reason;
  Set<MessageId> chosen = const {};
  String remark = '';
  bool alsoBlock = true;

  /// What would be sent; null while the user still chooses.
  ReportPreview? preview;

  late final show = Command0<void>(_show);
  late final send = Command0<MessageId>(() => core.sendReport(_report, block: alsoBlock));

  String get name => contactName ?? core.shownIdentifier(chat?.identifier ?? '');
  bool get complete => reason != null;
  bool get mayChooseMore => chosen.length < maxReportedMessages;

  /// In the order in which they came.
  List<Message> get chosenMessages => [
    for (final message in messages.reversed)
      if (chosen.contains(message.id)) message,
  ];

  NewReport get _report => NewReport(
    chat: id,
    reason: reason!,
    remark: remark,
    messages: [for (final message in chosenMessages) message.id],
  );

  @override
  void onEvent(CoreEvent event) {}

  @override
  Future<void> read() async {
    final read = await core.chat(id);
    chat = read.valueOrNull;
    error = read.errorOrNull;
    if (chat == null) return;
    contactName = (await core.inboxRow(id)).valueOrNull?.contactName;
    final page = (await core.history(id, limit: _newest)).valueOrNull ?? const [];
    messages = [
      for (final message in page)
        if (message.direction == MessageDirection.incoming) message,
    ];
  }

  void choose(ReportReason why) {
    reason = why;
    changed();
  }

  void tick(MessageId message, {required bool yes}) {
    chosen = {
      for (final id in chosen)
        if (id != message) id,
      if (yes) message,
    };
    changed();
  }

  void block({required bool yes}) {
    alsoBlock = yes;
    changed();
  }

  Future<Result<void>> _show() async {
    final shown = await core.previewReport(_report);
    switch (shown) {
      case Ok(:final value):
        preview = value;
        changed();
        return const Ok(null);
      case Err(:final error):
        return Err(error);
    }
  }

  /// Back to choosing.
  void change() {
    preview = null;
    changed();
  }
}
