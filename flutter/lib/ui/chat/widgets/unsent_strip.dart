import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/theme.dart';
import '../view_models/voice_recorder.dart';
import 'recording_strip.dart';

/// A recording that was interrupted. It may have been meant for somebody else, so the button says to whom it goes.
class UnsentStrip extends StatelessWidget {
  const UnsentStrip({required this.recording, required this.voice, required this.name, super.key});

  final RecordedVoice recording;
  final VoiceRecorder voice;

  /// Who gets it.
  final String name;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    return Semantics(
      container: true,
      explicitChildNodes: true,
      child: DecoratedBox(
        decoration: BoxDecoration(
          color: scheme.surfaceContainerHigh,
          borderRadius: BorderRadius.circular(Space.cardCorner),
        ),
        child: Padding(
          padding: const EdgeInsets.fromLTRB(Space.side, Space.line, Space.half, Space.small),
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.stretch,
            children: [
              Row(
                spacing: Space.half,
                children: [
                  ExcludeSemantics(
                    child: Icon(Icons.mic_none, size: 20, color: scheme.onSurfaceVariant),
                  ),
                  Expanded(child: Text(words.voiceUnsent(playTime(recording.duration)))),
                ],
              ),
              OverflowBar(
                alignment: MainAxisAlignment.end,
                overflowAlignment: OverflowBarAlignment.end,
                children: [
                  TextButton(
                    onPressed: () => unawaited(_discard(context)),
                    child: Text(words.voiceDiscard),
                  ),
                  TextButton(
                    onPressed: () => unawaited(voice.sendUnsent(recording)),
                    child: Text(words.sendTo(name)),
                  ),
                ],
              ),
            ],
          ),
        ),
      ),
    );
  }

  Future<void> _discard(BuildContext context) async {
    if (await confirmDelete(context)) await voice.discard(recording);
  }
}
