import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';
import 'package:intl/intl.dart' show NumberFormat;

import '../../../l10n/app_localizations.dart';
import '../../../phone.dart';
import '../../../words/media_words.dart';
import '../../core/controls.dart';
import '../../core/theme.dart';
import 'media_bubble.dart';
import 'transfer_button.dart';
import 'waveform.dart';

/// A voice message: plays, goes to where the finger is, and faster.
class VoiceBody extends StatelessWidget {
  const VoiceBody(this.look, {super.key});

  final MediaLook look;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final voice = look.media.voice;
    return ListenableBuilder(
      listenable: voice,
      builder: (context, _) {
        final id = look.message.id;
        final known = look.content.duration ?? voice.length(id);
        final length = known ?? Duration.zero;
        final position = voice.position(id);
        return SizedBox(
          width: 280,
          child: Semantics(
            container: true,
            explicitChildNodes: true,
            label: look.label,
            liveRegion: look.live,
            customSemanticsActions: {
              CustomSemanticsAction(label: words.actionMore): look.onActions,
            },
            child: Padding(
              padding: const EdgeInsets.fromLTRB(Space.half, Space.half, Space.line, Space.half),
              child: Column(
                children: [
                  Row(
                    spacing: Space.half,
                    children: [
                      _button(context, words),
                      Expanded(
                        child: Waveform(
                          bars: look.content.waveform,
                          length: length,
                          position: position,
                          color: look.color,
                          onSeek: look.opens && known != null ? (to) => _seek(context, to) : null,
                        ),
                      ),
                      if (voice.has(id)) _speed(context, words),
                    ],
                  ),
                  ExcludeSemantics(child: _foot(context, known, position)),
                ],
              ),
            ),
          ),
        );
      },
    );
  }

  Widget _button(BuildContext context, AppLocalizations words) {
    final tint = Color.alphaBlend(look.color.withValues(alpha: 0.12), look.background);
    if (nextOf(look.message) != null) return look.button(background: tint, color: look.color);
    final plays = look.media.voice.isPlaying(look.message.id);
    return IconButton(
      tooltip: plays ? words.mediaPause : words.mediaPlay,
      onPressed: look.opens ? () => _toggle(context) : null,
      constraints: const BoxConstraints.tightFor(width: Space.target, height: Space.target),
      style: IconButton.styleFrom(
        backgroundColor: look.opens ? look.color : tint,
        foregroundColor: look.background,
        disabledForegroundColor: look.color,
        disabledBackgroundColor: tint,
      ),
      icon: Icon(
        look.opens
            ? plays
                ? Icons.pause
                : Icons.play_arrow
            : look.message.transfer?.step == TransferStep.gone
            ? Icons.cloud_off_outlined
            : Icons.mic_off_outlined,
      ),
    );
  }

  Widget _speed(BuildContext context, AppLocalizations words) {
    final number = NumberFormat.decimalPattern(words.localeName).format(look.media.voice.speed);
    final times = words.mediaTimes(number);
    return Semantics(
      container: true,
      excludeSemantics: true,
      button: true,
      label: words.mediaSpeed(times),
      onTap: look.media.voice.faster,
      child: TextButton(
        onPressed: look.media.voice.faster,
        style: TextButton.styleFrom(
          foregroundColor: look.color,
          padding: EdgeInsets.zero,
          minimumSize: const Size.square(Space.target),
        ),
        child: Text(times, style: const TextStyle(fontWeight: FontWeight.w700)),
      ),
    );
  }

  /// What is left of it, or how far it is.
  Widget _foot(BuildContext context, Duration? length, Duration position) {
    final style = Theme.of(context).textTheme.bodyMedium?.copyWith(color: look.color);
    final left = switch (length) {
      null => '',
      final whole when whole > position => playTime(whole - position),
      _ => playTime(Duration.zero),
    };
    return Container(
      width: double.infinity,
      padding: const EdgeInsetsDirectional.only(start: Space.target + Space.half),
      child: Wrap(
        alignment: WrapAlignment.spaceBetween,
        crossAxisAlignment: WrapCrossAlignment.end,
        spacing: Space.half,
        children: [
          if (look.isHere)
            Text(left, style: style)
          else
            TransferText(message: look.message, media: look.media, style: style),
          look.time(context),
        ],
      ),
    );
  }

  Future<void> _toggle(BuildContext context) => tellIfWrong(
    context,
    look.media.voice.toggle(PhoneScope.of(context), look.message),
  );

  Future<void> _seek(BuildContext context, Duration to) => tellIfWrong(
    context,
    look.media.voice.seek(PhoneScope.of(context), look.message, to),
  );
}
