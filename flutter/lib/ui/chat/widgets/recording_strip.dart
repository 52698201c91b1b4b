import 'dart:async';
import 'dart:math';

import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/controls.dart';
import '../../core/theme.dart';
import '../view_models/voice_recorder.dart';

/// In the place of the field while a voice message is recorded: how long it is, how loud, and how to throw it away.
class RecordingStrip extends StatelessWidget {
  const RecordingStrip({required this.voice, super.key});

  final VoiceRecorder voice;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final scheme = theme.colorScheme;
    final held = voice.step == VoiceStep.held;
    final paused = voice.step == VoiceStep.paused;
    return DecoratedBox(
      decoration: BoxDecoration(
        color: scheme.surfaceContainerHigh,
        borderRadius: BorderRadius.circular(Space.block),
      ),
      child: Padding(
        padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.half),
        child: Column(
          crossAxisAlignment: CrossAxisAlignment.stretch,
          mainAxisSize: MainAxisSize.min,
          children: [
            Semantics(
              container: true,
              liveRegion: true,
              label: paused ? words.voicePaused : words.voiceRecording,
              value: playTime(voice.length),
              child: ExcludeSemantics(
                child: ConstrainedBox(
                  constraints: const BoxConstraints(minHeight: 32),
                  child: Row(
                    spacing: Space.half,
                    children: [
                      Icon(
                        paused ? Icons.pause : Icons.fiber_manual_record,
                        size: 16,
                        color: paused ? scheme.onSurfaceVariant : scheme.error,
                      ),
                      Text(
                        playTime(voice.length),
                        style: theme.textTheme.bodyLarge?.copyWith(
                          fontFeatures: const [FontFeature.tabularFigures()],
                        ),
                      ),
                      Expanded(
                        child: SizedBox(
                          height: 28,
                          child: CustomPaint(
                            painter: _Levels([...voice.levels], scheme.onSurfaceVariant),
                          ),
                        ),
                      ),
                    ],
                  ),
                ),
              ),
            ),
            if (held)
              Text(
                words.voiceSlide,
                style: theme.textTheme.bodySmall?.copyWith(color: scheme.onSurfaceVariant),
              ),
          ],
        ),
      ),
    );
  }
}

/// How loud it was of late: the newest at the end, next to the microphone.
class _Levels extends CustomPainter {
  const _Levels(this.levels, this.color);

  final List<double> levels;
  final Color color;

  static const _wide = 2.5;
  static const _step = 4.0;

  @override
  void paint(Canvas canvas, Size size) {
    final paint = Paint()..color = color;
    final count = min(levels.length, size.width ~/ _step);
    for (var at = 0; at < count; at++) {
      // Ears hear a tenth of the pressure as half as loud.
      final level = sqrt(levels[levels.length - 1 - at].clamp(0.0, 1.0));
      final height = max(_wide, level * size.height);
      canvas.drawRRect(
        RRect.fromRectAndRadius(
          Rect.fromLTWH(size.width - _wide - at * _step, (size.height - height) / 2, _wide, height),
          const Radius.circular(_wide / 2),
        ),
        paint,
      );
    }
  }

  @override
  bool shouldRepaint(_Levels old) => true;
}

/// That the finger can go up: the recording goes on by itself then.
class LockSign extends StatelessWidget {
  const LockSign({super.key});

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    return ExcludeSemantics(
      child: Align(
        alignment: AlignmentDirectional.centerEnd,
        child: SizedBox(
          width: Space.target,
          child: DecoratedBox(
            decoration: ShapeDecoration(
              color: scheme.surfaceContainerHigh,
              shape: const StadiumBorder(),
            ),
            child: Padding(
              padding: const EdgeInsets.symmetric(vertical: Space.half),
              child: Column(
                mainAxisSize: MainAxisSize.min,
                children: [
                  Icon(Icons.lock_open, size: 20, color: scheme.onSurfaceVariant),
                  Icon(Icons.keyboard_arrow_up, size: 20, color: scheme.onSurfaceVariant),
                ],
              ),
            ),
          ),
        ),
      ),
    );
  }
}

/// What can be done with a recording that goes on by itself.
class RecordingActions extends StatelessWidget {
  const RecordingActions({required this.voice, required this.send, super.key});

  final VoiceRecorder voice;
  final Widget send;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final paused = voice.step == VoiceStep.paused;
    return Row(
      mainAxisAlignment: MainAxisAlignment.spaceBetween,
      children: [
        IconButton(
          tooltip: words.voiceDelete,
          icon: const Icon(Icons.delete_outline),
          onPressed: () => unawaited(_delete(context)),
        ),
        IconButton.filledTonal(
          tooltip: paused ? words.voiceResume : words.voicePause,
          icon: Icon(paused ? Icons.mic : Icons.pause),
          onPressed: () => unawaited(paused ? voice.resume() : voice.pause()),
        ),
        send,
      ],
    );
  }

  Future<void> _delete(BuildContext context) async {
    // What is said while the question stands would be recorded.
    await voice.pause();
    if (context.mounted && await confirmDelete(context)) await voice.cancel();
  }
}

/// Asks whether a recording is to be thrown away.
Future<bool> confirmDelete(BuildContext context) {
  final words = AppLocalizations.of(context);
  return confirm(
    context,
    title: words.voiceDeleteTitle,
    body: words.voiceDeleteBody,
    yes: words.voiceDelete,
  );
}
