import 'dart:io';

import 'package:file_picker/file_picker.dart';
import 'package:flutter/services.dart';
import 'package:image_picker/image_picker.dart' hide PickedFile;
import 'package:path_provider/path_provider.dart';

import '../sources.dart';

/// The camera, the photos and the files of Android and iPhone. All of them show their own pages, and the app sees what the user
/// chose there and nothing else, so that it needs no leave to read photos or files.
class PhoneSources {
  const PhoneSources();

  Future<Picked> pick(MediaFrom from) async {
    try {
      final path = await _path(from);
      return path == null ? const PickedNothing() : PickedFile(path);
    } on PlatformException catch (error) {
      return switch (error.code) {
        'camera_access_denied' || 'photo_access_denied' => const PickRefused(),
        // The user tapped twice.
        'already_active' || 'multiple_request' => const PickedNothing(),
        _ => const PickFailed(),
      };
    } on MissingPluginException {
      return const PickFailed();
    }
  }

  Future<String?> _path(MediaFrom from) async {
    final images = ImagePicker();
    final file = await switch (from) {
      // Full metadata would ask for leave to see all photos, and what the file itself says does not leave the phone.
      MediaFrom.photoCamera => images.pickImage(
        source: ImageSource.camera,
        requestFullMetadata: false,
      ),
      MediaFrom.videoCamera => images.pickVideo(source: ImageSource.camera),
      MediaFrom.photos => images.pickImage(source: ImageSource.gallery, requestFullMetadata: false),
      MediaFrom.videos => images.pickVideo(source: ImageSource.gallery),
      MediaFrom.photosAndVideos => images.pickMedia(requestFullMetadata: false),
      MediaFrom.files => FilePicker.pickFile().then((file) => file?.xFile),
    };
    return file?.path;
  }

  /// Deletes a copy that a plugin made of what was chosen. What lies anywhere else is the user's.
  Future<void> forget(String path) async {
    final own = [await getTemporaryDirectory(), Directory.systemTemp];
    final file = File.fromUri(File(path).absolute.uri.normalizePath());
    if (!own.any((folder) => file.path.startsWith('${folder.absolute.path}/'))) return;
    try {
      await file.delete();
    } on FileSystemException {
      // It has gone already.
    }
  }
}
