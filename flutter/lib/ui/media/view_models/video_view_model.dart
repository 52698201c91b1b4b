import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../core/core_view_model.dart';
import 'media_files.dart';

/// A video that is looked at.
class VideoViewModel extends CoreViewModel {
  VideoViewModel(super.core, this.chat, this.id) : files = MediaFiles(core) {
    unawaited(refresh());
  }

  final ChatId chat;
  final MessageId id;
  final MediaFiles files;

  Message? message;
  OpenedMedia? file;
  CoreError? error;

  /// What the user calls the other side.
  String name = '';

  @override
  void onEvent(CoreEvent event) {
    // What plays plays on, whatever becomes of the message.
    if (file == null && event is MessageChanged && event.message == id) unawaited(refresh());
  }

  @override
  Future<void> read() async {
    final read = await core.message(id);
    message = read.valueOrNull;
    error = read.errorOrNull;
    if (message == null) return;
    final of = (await core.chat(chat)).valueOrNull;
    final row = (await core.inboxRow(chat)).valueOrNull;
    if (of != null) name = nameOf(of, row?.contactName);
    if (file != null) return;
    final opened = await files.open(id);
    file = opened.valueOrNull;
    error = opened.errorOrNull;
  }

  @override
  void dispose() {
    files.dispose();
    super.dispose();
  }
}
