import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../kept.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// A report about somebody: what the user chooses, and just what will be sent.
class ReportViewModel extends CoreViewModel {
  ReportViewModel(super.core, this.id, {Kept? kept}) : _kept = kept {
    _takeBack();
    unawaited(refresh());
  }

  final Kept? _kept;

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

  String get _as => 'report ${id.value}';

  /// What was chosen and written when the phone ended the app.
  void _takeBack() {
    String? kept(String name) => _kept?.read('$_as $name');
    remark = kept('remark') ?? '';
    reason = ReportReason.values.asNameMap()[kept('reason')];
    chosen = {
      for (final id in kept('messages')?.split(' ') ?? const <String>[]) MessageId(int.parse(id)),
    };
    alsoBlock = kept('block') == null;
  }

  void _keep() {
    void keep(String name, String? text) => _kept?.write('$_as $name', text);
    keep('remark', remark.isEmpty ? null : remark);
    keep('reason', reason?.name);
    keep('messages', chosen.isEmpty ? null : chosen.map((id) => id.value).join(' '));
    keep('block', alsoBlock ? null : 'no');
  }

  void write(String text) {
    remark = text;
    _keep();
  }

  void choose(ReportReason why) {
    reason = why;
    _keep();
    changed();
  }

  void tick(MessageId message, {required bool yes}) {
    chosen = {
      for (final id in chosen)
        if (id != message) id,
      if (yes) message,
    };
    _keep();
    changed();
  }

  void block({required bool yes}) {
    alsoBlock = yes;
    _keep();
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

  @override
  void dispose() {
    for (final name in ['remark', 'reason', 'messages', 'block']) {
      _kept?.write('$_as $name', null);
    }
    super.dispose();
  }
}
