import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../phone.dart';
import '../../../words/media_words.dart';
import '../../core/actions.dart';
import '../../core/controls.dart';
import '../view_models/media_files.dart';

/// Ways of media out of the app: for the sheet of a long press, and for the pages that show it.
List<PageAction> shareActions(BuildContext context, MediaFiles files, Message message) {
  final words = AppLocalizations.of(context);
  final kind = (message.content as MediaContent).kind;
  return [
    PageAction(
      words.mediaShare,
      Icons.ios_share,
      () => unawaited(shareMedia(context, files, message)),
    ),
    if (kind == MediaKind.photo || kind == MediaKind.video)
      PageAction(
        words.mediaSave,
        Icons.save_alt,
        () => unawaited(saveMedia(context, files, message)),
      ),
  ];
}

/// Opens a file in whatever app the user chooses. What can do harm is asked for first.
Future<void> openFile(BuildContext context, MediaFiles files, Message message) async {
  final words = AppLocalizations.of(context);
  if ((message.content as MediaContent).warning case final warning?) {
    final yes = await confirm(
      context,
      title: words.fileWarnTitle,
      body: words.fileWarningBody(warning),
      yes: words.mediaOpen,
    );
    if (!yes || !context.mounted) return;
  }
  await shareMedia(context, files, message);
}

/// Shows where a file can go.
Future<void> shareMedia(BuildContext context, MediaFiles files, Message message) {
  final phone = PhoneScope.of(context);
  return _with(context, files, message, (context, file) async {
    final shown = await phone.share(file.path, mime: file.mime);
    if (!shown && context.mounted) tell(context, AppLocalizations.of(context).mediaShareFailed);
  });
}

/// Keeps a photo or a video among the phone's pictures.
Future<void> saveMedia(BuildContext context, MediaFiles files, Message message) {
  final phone = PhoneScope.of(context);
  return _with(context, files, message, (context, file) async {
    final video = (message.content as MediaContent).kind == MediaKind.video;
    final saved = await phone.saveToPhotos(file.path, video: video);
    if (!context.mounted) return;
    final words = AppLocalizations.of(context);
    tell(context, switch (saved) {
      Saved.done => words.mediaSaved,
      Saved.refused => words.mediaSaveRefused,
      Saved.failed => words.mediaSaveFailed,
    });
  });
}

Future<void> _with(
  BuildContext context,
  MediaFiles files,
  Message message,
  Future<void> Function(BuildContext, OpenedMedia) use,
) async {
  switch (await files.open(message.id)) {
    case Ok(:final value):
      if (context.mounted) await use(context, value);
      files.close(message.id);
    case Err(:final error):
      if (context.mounted) tellError(context, error);
  }
}
