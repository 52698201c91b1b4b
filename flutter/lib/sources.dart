import 'dart:typed_data';

import 'package:flutter/widgets.dart';

/// Where something to send is taken from.
enum MediaFrom { photoCamera, videoCamera, photos, videos, photosAndVideos, files }

/// What has come of asking for something to send.
sealed class Picked {
  const Picked();
}

/// The user has chosen. The file is a copy of the app's own, which `Phone.forget` deletes.
final class PickedFile extends Picked {
  const PickedFile(this.path);

  final String path;
}

/// The user went back.
final class PickedNothing extends Picked {
  const PickedNothing();
}

/// The user does not let the app use what it would have come from.
final class PickRefused extends Picked {
  const PickRefused();
}

/// The phone could not do it.
final class PickFailed extends Picked {
  const PickFailed();
}

/// The phone's microphone, while it is on.
abstract interface class Microphone {
  /// How many times a second it is asked, in Hz, and of how many channels: one.
  static const rate = 48000;
  static const channels = 1;

  /// What it hears: 16 bit, signed, little endian.
  Stream<Uint8List> get sound;

  /// Comes when something else takes the microphone, as a call does. Nothing is heard from then on.
  Future<void> get taken;

  Future<void> pause();

  Future<void> resume();

  /// Switches it off.
  Future<void> stop();
}

/// The phone's camera, while it looks for a QR code.
abstract interface class CodeCamera {
  /// The bytes of each code that it sees, the same one again and again.
  Stream<Uint8List> get codes;

  /// What it sees, as large as it may be.
  Widget picture();

  /// Switches it off.
  Future<void> stop();
}
