import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../phone.dart';
import '../../../player.dart';
import '../../../words/media_words.dart';
import '../../core/shown_picture.dart';
import '../../core/theme.dart';
import '../view_models/preview_view_model.dart';

/// What is about to be sent, as the phone shows it: a photo, a video that plays, or a file by its name and size.
class PreviewPicture extends StatelessWidget {
  const PreviewPicture({required this.model, required this.probe, super.key});

  final PreviewViewModel model;
  final MediaProbe probe;

  @override
  Widget build(BuildContext context) => switch (model.kind) {
    MediaKind.photo => _Framed(
      child: Semantics(
        image: true,
        label: AppLocalizations.of(context).contentPhoto,
        child: AspectRatio(
          aspectRatio: _aspectOf(probe),
          child: ShownPicture.file(
            model.path,
            fit: BoxFit.contain,
            // A phone can have photos that it cannot draw.
            instead: ColoredBox(
              color: Theme.of(context).colorScheme.surfaceContainerHigh,
              child: const Icon(Icons.photo_outlined, size: 48),
            ),
          ),
        ),
      ),
    ),
    MediaKind.video => _Video(model: model, probe: probe),
    MediaKind.voice || MediaKind.file => _FileCard(
      probe,
      probe.warning == null ? Icons.insert_drive_file_outlined : Icons.warning_amber,
    ),
  };
}

/// As high as leaves room for what is written below.
class _Framed extends StatelessWidget {
  const _Framed({required this.child});

  final Widget child;

  @override
  Widget build(BuildContext context) => ConstrainedBox(
    constraints: BoxConstraints(maxHeight: MediaQuery.sizeOf(context).height * 0.42),
    child: Align(
      heightFactor: 1,
      child: ClipRRect(borderRadius: BorderRadius.circular(Space.cardCorner), child: child),
    ),
  );
}

class _FileCard extends StatelessWidget {
  const _FileCard(this.probe, this.icon);

  final MediaProbe probe;
  final IconData icon;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return MergeSemantics(
      child: Card(
        child: Padding(
          padding: const EdgeInsets.all(Space.side),
          child: Row(
            spacing: Space.side,
            children: [
              Icon(icon, size: 36, color: theme.colorScheme.primary),
              Expanded(
                child: Column(
                  crossAxisAlignment: CrossAxisAlignment.start,
                  children: [
                    Text(probe.name, style: theme.textTheme.titleMedium),
                    Text(
                      AppLocalizations.of(context).size(probe.bytes),
                      style: theme.textTheme.bodyMedium?.copyWith(
                        color: theme.colorScheme.onSurfaceVariant,
                      ),
                    ),
                  ],
                ),
              ),
            ],
          ),
        ),
      ),
    );
  }
}

/// A video by the phone's player; it plays the part that is sent.
class _Video extends StatefulWidget {
  const _Video({required this.model, required this.probe});

  final PreviewViewModel model;
  final MediaProbe probe;

  @override
  State<_Video> createState() => _VideoState();
}

class _VideoState extends State<_Video> {
  late final MediaPlayer _player;
  late Duration _start = widget.model.start;
  late Duration _last = widget.model.last;

  @override
  void initState() {
    super.initState();
    _player = PhoneScope.of(context).player(widget.model.path)..addListener(_watch);
  }

  @override
  void didUpdateWidget(_Video old) {
    super.didUpdateWidget(old);
    final (start, last) = (widget.model.start, widget.model.last);
    // The picture follows the handle that moves.
    if (start != _start) {
      unawaited(_player.seek(start));
    } else if (last != _last) {
      unawaited(_player.seek(last));
    }
    _start = start;
    _last = last;
  }

  void _watch() {
    if (_player.playing && _player.position >= _last) {
      unawaited(_player.pause().then((_) => _player.seek(_start)));
    }
  }

  Future<void> _toggle() async {
    if (_player.playing) return _player.pause();
    if (_player.ended || _player.position < _start || _player.position >= _last) {
      await _player.seek(_start);
    }
    await _player.play();
  }

  @override
  void dispose() {
    _player
      ..removeListener(_watch)
      ..dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return ListenableBuilder(
      listenable: _player,
      builder: (context, _) {
        if (_player.failed) return _FileCard(widget.probe, Icons.videocam_outlined);
        return _Framed(
          child: AspectRatio(
            aspectRatio: _player.aspect ?? _aspectOf(widget.probe),
            child: Stack(
              alignment: Alignment.center,
              fit: StackFit.expand,
              children: [
                const ColoredBox(color: Colors.black),
                if (_player.aspect != null) ExcludeSemantics(child: _player.picture()),
                Center(
                  child: IconButton(
                    tooltip: _player.playing ? words.mediaPause : words.mediaPlay,
                    style: IconButton.styleFrom(
                      backgroundColor: const Color(0xB3000000),
                      foregroundColor: Colors.white,
                    ),
                    iconSize: 32,
                    onPressed: () => unawaited(_toggle()),
                    icon: Icon(_player.playing ? Icons.pause : Icons.play_arrow),
                  ),
                ),
              ],
            ),
          ),
        );
      },
    );
  }
}

/// As it is seen; where that is not known, as most videos are.
double _aspectOf(MediaProbe probe) => switch (probe) {
  MediaProbe(:final width?, :final height?) when width > 0 && height > 0 => width / height,
  _ => 16 / 9,
};
