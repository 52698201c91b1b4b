import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../phone.dart';
import '../../../player.dart';
import '../../../words/media_words.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/video_view_model.dart';
import 'media_page.dart';

/// A video, by the phone's own player.
class VideoScreen extends StatefulWidget {
  const VideoScreen({required this.model, super.key});

  final VideoViewModel model;

  @override
  State<VideoScreen> createState() => _VideoScreenState();
}

class _VideoScreenState extends State<VideoScreen> {
  MediaPlayer? _player;
  bool _bars = true;

  VideoViewModel get model => widget.model;

  MediaPlayer _open(OpenedMedia file) =>
      _player ??= PhoneScope.of(context).player(file.path)..play();

  @override
  void dispose() {
    _player?.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) {
    final file = model.file;
    if (file == null) return _page(model.error == null ? const LoadingView() : _failed(model.error!));
    final player = _open(file);
    return ListenableBuilder(
      listenable: player,
      builder: (context, _) {
        if (player.failed) return _page(_failed(const UnusableMediaError(MediaProblem.codec)));
        final aspect = player.aspect;
        return _page(
          Semantics(
            container: true,
            label: AppLocalizations.of(context).contentVideo,
            child: GestureDetector(
              behavior: HitTestBehavior.opaque,
              excludeFromSemantics: true,
              onTap: () => setState(() => _bars = !_bars),
              child: Center(
                child:
                    aspect == null
                        ? const LoadingView()
                        : AspectRatio(aspectRatio: aspect, child: player.picture()),
              ),
            ),
          ),
          foot: _Controls(player),
        );
      },
    );
  }

  Widget _page(Widget child, {Widget? foot}) => MediaPage(
    message: model.message,
    name: model.name,
    files: model.files,
    bars: _bars || foot == null,
    foot: foot,
    child: child,
  );

  Widget _failed(CoreError error) => PageMessage.error(
    context,
    title: AppLocalizations.of(context).mediaVideoFailed,
    error: error,
    again: null,
  );
}

class _Controls extends StatefulWidget {
  const _Controls(this.player);

  final MediaPlayer player;

  @override
  State<_Controls> createState() => _ControlsState();
}

class _ControlsState extends State<_Controls> {
  /// Where the finger is, in milliseconds.
  double? _finger;

  Future<void> _toggle() async {
    final player = widget.player;
    if (player.playing) return player.pause();
    if (player.ended) await player.seek(Duration.zero);
    await player.play();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final player = widget.player;
    final length = player.length ?? Duration.zero;
    final most = length.inMilliseconds.toDouble();
    final at = (_finger ?? player.position.inMilliseconds.toDouble()).clamp(0.0, most);
    final position = Duration(milliseconds: at.round());
    final times = Theme.of(context).textTheme.bodyMedium?.copyWith(color: Colors.white);
    String said(double at) => words.mediaPositionOf(
      playTime(Duration(milliseconds: at.round())),
      playTime(length),
    );
    return ColoredBox(
      color: const Color(0x99000000),
      child: SafeArea(
        top: false,
        child: Padding(
          padding: const EdgeInsets.symmetric(horizontal: Space.half, vertical: Space.half),
          child: Column(
            mainAxisSize: MainAxisSize.min,
            children: [
              MergeSemantics(
                child: Semantics(
                  label: words.mediaPosition,
                  child: Slider(
                    value: at,
                    max: most,
                    semanticFormatterCallback: said,
                    onChanged: most == 0 ? null : (to) => setState(() => _finger = to),
                    onChangeEnd: (to) {
                      setState(() => _finger = null);
                      unawaited(player.seek(Duration(milliseconds: to.round())));
                    },
                  ),
                ),
              ),
              Row(
                children: [
                  const SizedBox(width: Space.line),
                  Expanded(child: ExcludeSemantics(child: Text(playTime(position), style: times))),
                  IconButton.filled(
                    tooltip: player.playing ? words.mediaPause : words.mediaPlay,
                    iconSize: 32,
                    onPressed: () => unawaited(_toggle()),
                    icon: Icon(player.playing ? Icons.pause : Icons.play_arrow),
                  ),
                  Expanded(
                    child: ExcludeSemantics(
                      child: Text(playTime(length), textAlign: TextAlign.end, style: times),
                    ),
                  ),
                  const SizedBox(width: Space.line),
                ],
              ),
            ],
          ),
        ),
      ),
    );
  }
}
