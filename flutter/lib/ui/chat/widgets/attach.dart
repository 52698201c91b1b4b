import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../phone.dart';
import '../../../routing/routes.dart';
import '../../../sources.dart';
import '../../core/actions.dart';
import '../../core/controls.dart';

/// What can be attached by the sheet.
bool canAttach(MediaLimits limits) =>
    limits.kinds.any((kind) => kind != MediaKind.voice);

/// Asks what is to be sent, takes it, and shows it before it goes.
void attach(BuildContext context, ChatId chat, MediaLimits limits) {
  final words = AppLocalizations.of(context);
  final photo = limits.kinds.contains(MediaKind.photo);
  final video = limits.kinds.contains(MediaKind.video);
  PageAction action(String label, IconData icon, MediaFrom from) =>
      PageAction(label, icon, () => unawaited(_take(context, chat, from)));
  unawaited(
    askAction(context, [
      if (photo) action(words.attachPhoto, Icons.photo_camera_outlined, MediaFrom.photoCamera),
      if (video) action(words.attachVideo, Icons.videocam_outlined, MediaFrom.videoCamera),
      if (photo && video)
        action(words.attachGallery, Icons.photo_library_outlined, MediaFrom.photosAndVideos)
      else if (photo)
        action(words.kindPhotos, Icons.photo_library_outlined, MediaFrom.photos)
      else if (video)
        action(words.kindVideos, Icons.video_library_outlined, MediaFrom.videos),
      if (limits.kinds.contains(MediaKind.file))
        action(words.contentFile, Icons.insert_drive_file_outlined, MediaFrom.files),
    ]),
  );
}

Future<void> _take(BuildContext context, ChatId chat, MediaFrom from) async {
  final picked = await PhoneScope.of(context).pick(from);
  if (!context.mounted) return;
  final words = AppLocalizations.of(context);
  switch (picked) {
    case PickedFile(:final path):
      unawaited(
        context.push(Routes.preview(chat.value, file: path, asFile: from == MediaFrom.files)),
      );
    case PickedNothing():
    case PickRefused():
      final camera = from == MediaFrom.photoCamera || from == MediaFrom.videoCamera;
      await sayRefused(context, camera ? words.refusedCamera : words.refusedPhotos);
    case PickFailed():
      tell(context, words.attachFailed);
  }
}

/// Says what the user does not let the app do, with the way to where that can be changed.
Future<void> sayRefused(BuildContext context, String title) async {
  final words = AppLocalizations.of(context);
  final phone = PhoneScope.of(context);
  final yes = await confirm(
    context,
    title: title,
    body: words.refusedBody,
    yes: words.actionOpenSettings,
    destructive: false,
  );
  if (yes) await phone.openSettings();
}
