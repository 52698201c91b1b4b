import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

/// The sign of a kind of media, where its words stand beside it.
IconData mediaIcon(MediaKind kind) => switch (kind) {
  MediaKind.photo => Icons.photo_outlined,
  MediaKind.voice => Icons.mic_none,
  MediaKind.video => Icons.videocam_outlined,
  MediaKind.file => Icons.attach_file,
};
