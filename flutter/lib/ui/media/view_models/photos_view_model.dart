import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../core/core_view_model.dart';
import 'media_files.dart';

/// The photos of a chat that are here, around one that was opened.
class PhotosViewModel extends CoreViewModel {
  PhotosViewModel(super.core, this.chat, this.opened) : files = MediaFiles(core) {
    unawaited(_open());
  }

  static const _page = 100;

  /// So many pages are read in search of a further photo, then it is left for the next time.
  static const _tries = 5;

  final ChatId chat;
  final MessageId opened;
  final MediaFiles files;

  /// Newest first; null until they are read.
  List<Message>? photos;
  CoreError? error;

  /// What the user calls the other side.
  String name = '';

  MessageId? _oldest;
  MessageId? _newest;
  bool _reading = false;

  Future<void> _open() async {
    final around = await core.historyAround(chat, opened, limit: _page ~/ 2);
    switch (around) {
      case Ok(:final value):
        _oldest = value.lastOrNull?.id;
        _newest = value.firstOrNull?.id;
        photos = [...value.where(_shown)];
        if (photos!.every((it) => it.id != opened)) error = const NotFoundError('photo');
      case Err(error: final why):
        error = why;
    }
    if (error != null) photos = null;
    await refresh();
  }

  static bool _shown(Message message) => switch (message) {
    Message(
      content: MediaContent(kind: MediaKind.photo),
      transfer: Transfer(step: TransferStep.here || TransferStep.uploading),
    ) =>
      true,
    _ => false,
  };

  /// The page shows this one: more are read before the user comes to an end.
  Future<void> shows(int index) async {
    final all = photos;
    if (all == null || _reading) return;
    _reading = true;
    if (index >= all.length - 3) await _more(older: true);
    if (index <= 2) await _more(older: false);
    _reading = false;
  }

  Future<void> _more({required bool older}) async {
    for (var at = 0; at < _tries && !disposed; at++) {
      final edge = older ? _oldest : _newest;
      if (edge == null) return;
      final read =
          older
              ? await core.history(chat, before: edge, limit: _page)
              : await core.historyAfter(chat, edge, limit: _page);
      final page = read.valueOrNull ?? const [];
      if (page.length < _page) older ? _oldest = null : _newest = null;
      if (page.isEmpty) return;
      if (page.length == _page) older ? _oldest = page.last.id : _newest = page.last.id;
      final found = [...page.where(_shown)];
      if (found.isEmpty) continue;
      photos = older ? [...?photos, ...found] : [...found.reversed, ...?photos];
      return changed();
    }
  }

  @override
  void onEvent(CoreEvent event) {
    // A photo that is looked at stays, whatever becomes of it meanwhile.
    if (event is ChatChanged && event.chat == chat) unawaited(refresh());
  }

  @override
  Future<void> read() async {
    final of = (await core.chat(chat)).valueOrNull;
    final row = (await core.inboxRow(chat)).valueOrNull;
    if (of != null) name = nameOf(of, row?.contactName);
  }

  @override
  void dispose() {
    files.dispose();
    super.dispose();
  }
}
