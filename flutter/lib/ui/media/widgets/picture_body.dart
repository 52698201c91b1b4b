import 'dart:math';
import 'dart:typed_data';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/shown_picture.dart';
import '../../core/theme.dart';
import 'media_bubble.dart';
import 'media_file.dart';
import 'media_icon.dart';
import 'transfer_button.dart';

/// A photo, or the picture that stands for a video. What is not here shows its small picture, and what can be done.
class PictureBody extends StatelessWidget {
  const PictureBody(this.look, {super.key});

  final MediaLook look;

  static const _widest = 280.0;
  static const _narrowest = 176.0;
  static const _highest = 320.0;

  bool get _video => look.content.kind == MediaKind.video;

  /// As it is seen, but neither a strip nor a pillar.
  double get _aspect => switch (look.content) {
    MediaContent(:final width?, :final height?) when width > 0 && height > 0 => (width / height)
        .clamp(0.6, 2.2),
    _ => 4 / 3,
  };

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return LayoutBuilder(
      builder: (context, size) {
        final width = min(size.maxWidth, max(_narrowest, min(_widest, _highest * _aspect)));
        return SizedBox(
          width: width,
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.stretch,
            children: [
              Stack(
                alignment: Alignment.center,
                children: [
                  Semantics(
                    container: true,
                    excludeSemantics: true,
                    image: true,
                    button: look.opens,
                    label: look.label,
                    sortKey: const OrdinalSortKey(0),
                    liveRegion: look.live,
                    onTap: look.opens ? () => look.actions.open(look.message) : null,
                    customSemanticsActions: {
                      CustomSemanticsAction(label: words.actionMore): look.onActions,
                    },
                    child: GestureDetector(
                      onTap: look.opens ? () => look.actions.open(look.message) : null,
                      child: AspectRatio(aspectRatio: _aspect, child: _Picture(look)),
                    ),
                  ),
                  if (nextOf(look.message) != null)
                    look.button(background: const Color(0xB3000000), color: Colors.white)
                  else if (_video && look.isHere)
                    const IgnorePointer(child: _PlaySign()),
                  if (look.content.duration case final length? when _video)
                    PositionedDirectional(
                      start: Space.half,
                      bottom: Space.half,
                      child: ExcludeSemantics(
                        child: _Pill(Text(playTime(length), style: _pillText(context))),
                      ),
                    ),
                  if (look.isHere)
                    PositionedDirectional(
                      end: Space.half,
                      bottom: Space.half,
                      child: ExcludeSemantics(
                        child: _Pill(look.time(context, color: Colors.white)),
                      ),
                    ),
                ],
              ),
              if (!look.isHere) ExcludeSemantics(child: _foot(context)),
            ],
          ),
        );
      },
    );
  }

  Widget _foot(BuildContext context) => Padding(
    padding: const EdgeInsets.symmetric(horizontal: Space.line, vertical: Space.half),
    child: Wrap(
      alignment: WrapAlignment.spaceBetween,
      crossAxisAlignment: WrapCrossAlignment.end,
      spacing: Space.half,
      children: [
        TransferText(
          message: look.message,
          media: look.media,
          size: true,
          style: Theme.of(context).textTheme.bodyMedium?.copyWith(color: look.color),
        ),
        look.time(context),
      ],
    ),
  );
}

TextStyle? _pillText(BuildContext context) =>
    Theme.of(context).textTheme.labelSmall?.copyWith(color: Colors.white);

/// What is written on a picture: on dark ground, whatever the picture is.
class _Pill extends StatelessWidget {
  const _Pill(this.child);

  final Widget child;

  @override
  Widget build(BuildContext context) => DecoratedBox(
    decoration: const ShapeDecoration(color: Color(0xB3000000), shape: StadiumBorder()),
    child: Padding(
      padding: const EdgeInsets.symmetric(horizontal: Space.half, vertical: 2),
      child: child,
    ),
  );
}

class _PlaySign extends StatelessWidget {
  const _PlaySign();

  @override
  Widget build(BuildContext context) => const DecoratedBox(
    decoration: BoxDecoration(color: Color(0xB3000000), shape: BoxShape.circle),
    child: Padding(
      padding: EdgeInsets.all(Space.line),
      child: Icon(Icons.play_arrow, size: 32, color: Colors.white),
    ),
  );
}

class _Picture extends StatelessWidget {
  const _Picture(this.look);

  final MediaLook look;

  @override
  Widget build(BuildContext context) {
    final photo = look.content.kind == MediaKind.photo;
    // Where less motion is wanted, a picture moves on its own page alone.
    final rests = look.content.moving && MediaQuery.disableAnimationsOf(context);
    return Stack(
      fit: StackFit.expand,
      children: [
        _small(context),
        if (photo && look.opens && !rests)
          MediaFile(
            files: look.media.files,
            message: look.message.id,
            builder:
                (context, opened) => switch (opened) {
                  // What cannot be drawn leaves the small picture.
                  Ok(:final value) => ShownPicture.file(value.path, natural: _natural),
                  _ => const SizedBox.shrink(),
                },
          ),
      ],
    );
  }

  Size? get _natural => switch (look.content) {
    MediaContent(:final width?, :final height?) => Size(width.toDouble(), height.toDouble()),
    _ => null,
  };

  Widget _small(BuildContext context) {
    final empty = ColoredBox(
      color: Color.alphaBlend(look.color.withValues(alpha: 0.12), look.background),
      child:
          look.opens || nextOf(look.message) != null
              ? null
              : Icon(_missing, size: 40, color: look.color),
    );
    return FutureBuilder<Uint8List?>(
      future: look.media.preview(look.message.id),
      builder:
          (context, preview) => switch (preview.data) {
            final bytes? => ShownPicture.bytes(bytes, natural: _natural, instead: empty),
            null => empty,
          },
    );
  }

  IconData get _missing => switch (look.message.transfer?.step) {
    TransferStep.gone => Icons.cloud_off_outlined,
    TransferStep.failed => Icons.broken_image_outlined,
    _ => mediaIcon(look.content.kind),
  };
}
