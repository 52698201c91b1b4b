import 'dart:io';
import 'dart:math';
import 'dart:typed_data';

import 'package:flutter/material.dart';

/// A picture, decoded at the size at which it is shown and never larger: a photo of twelve megapixels takes 48 MB of memory, and
/// what of it fits on a bubble less than one.
class ShownPicture extends StatelessWidget {
  ShownPicture.file(
    String path, {
    this.fit = BoxFit.cover,
    this.natural,
    this.closer = 1,
    this.instead = const SizedBox.shrink(),
    super.key,
  }) : _picture = FileImage(File(path));

  ShownPicture.bytes(
    Uint8List bytes, {
    this.fit = BoxFit.cover,
    this.natural,
    this.closer = 1,
    this.instead = const SizedBox.shrink(),
    super.key,
  }) : _picture = MemoryImage(bytes);

  /// Nothing is decoded larger, in pixels of one edge: who sends a picture does not choose how much memory it takes.
  static const most = 4096;

  /// A strip or a pillar that fills its place is cut: so much more than is seen is decoded of it, and then it loses sharpness.
  static const _cut = 3;

  final ImageProvider _picture;

  /// [BoxFit.contain] or [BoxFit.cover].
  final BoxFit fit;

  /// Its own size, where it is known.
  final Size? natural;

  /// How much larger than its place it is looked at.
  final double closer;

  /// What stands there where it cannot be drawn.
  final Widget instead;

  @override
  Widget build(BuildContext context) {
    final pixels = MediaQuery.devicePixelRatioOf(context) * closer;
    return LayoutBuilder(
      builder: (context, place) {
        final size = _decoded(place.biggest * pixels);
        return Image(
          image: ResizeImage(
            _picture,
            width: _edge(size.width),
            height: _edge(size.height),
            policy: ResizeImagePolicy.fit,
          ),
          fit: fit,
          width: place.maxWidth,
          height: place.maxHeight,
          gaplessPlayback: true,
          excludeFromSemantics: true,
          filterQuality: FilterQuality.medium,
          errorBuilder: (_, _, _) => instead,
        );
      },
    );
  }

  /// What it has to fit into, in pixels, so that it fills its place.
  Size _decoded(Size place) {
    final natural = this.natural;
    if (fit != BoxFit.cover || natural == null || natural.isEmpty) return place;
    final scale = max(place.width / natural.width, place.height / natural.height);
    final whole = natural * scale;
    return Size(min(whole.width, place.width * _cut), min(whole.height, place.height * _cut));
  }

  static int _edge(double pixels) => pixels.isFinite ? pixels.ceil().clamp(1, most) : most;
}
