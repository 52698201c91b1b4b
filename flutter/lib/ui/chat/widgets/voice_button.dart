import 'dart:async';

import 'package:flutter/gestures.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/theme.dart';
import '../view_models/voice_recorder.dart';

/// The microphone: held for as long as one speaks. Slid towards the text it throws away, slid up it goes on by itself.
///
/// Whoever hears the screen, or uses it by a switch, taps: it goes on by itself then.
class VoiceButton extends StatelessWidget {
  const VoiceButton({
    required this.voice,
    required this.background,
    required this.foreground,
    super.key,
  });

  final VoiceRecorder voice;
  final Color background;
  final Color foreground;

  /// How long a finger rests before it holds, and how far it goes to throw away or to lock.
  static const _hold = Duration(milliseconds: 180);
  static const _far = 96.0;
  static const _up = 72.0;

  void _move(BuildContext context, LongPressMoveUpdateDetails to) {
    if (voice.step != VoiceStep.held) return;
    final rtl = Directionality.of(context) == TextDirection.rtl;
    final gone = rtl ? to.offsetFromOrigin.dx : -to.offsetFromOrigin.dx;
    if (gone > _far) {
      unawaited(HapticFeedback.lightImpact());
      unawaited(voice.cancel());
    } else if (to.offsetFromOrigin.dy < -_up) {
      unawaited(HapticFeedback.lightImpact());
      voice.lock();
    }
  }

  void _tap(BuildContext context) {
    if (MediaQuery.accessibleNavigationOf(context)) {
      unawaited(voice.begin(hold: false));
    } else {
      voice.explain();
    }
  }

  @override
  Widget build(BuildContext context) {
    final held = voice.step == VoiceStep.held;
    return Semantics(
      container: true,
      excludeSemantics: true,
      button: true,
      label: AppLocalizations.of(context).voiceRecord,
      onTap: () => unawaited(voice.begin(hold: false)),
      child: Tooltip(
        message: AppLocalizations.of(context).voiceRecord,
        triggerMode: TooltipTriggerMode.manual,
        child: RawGestureDetector(
          behavior: HitTestBehavior.opaque,
          gestures: {
            TapGestureRecognizer: GestureRecognizerFactoryWithHandlers<TapGestureRecognizer>(
              TapGestureRecognizer.new,
              (it) => it.onTap = () => _tap(context),
            ),
            LongPressGestureRecognizer:
                GestureRecognizerFactoryWithHandlers<LongPressGestureRecognizer>(
                  () => LongPressGestureRecognizer(duration: _hold),
                  (it) =>
                      it
                        ..onLongPressStart = ((_) {
                          unawaited(HapticFeedback.selectionClick());
                          unawaited(voice.begin(hold: true));
                        })
                        ..onLongPressMoveUpdate = ((to) => _move(context, to))
                        ..onLongPressEnd = ((_) => unawaited(voice.release())),
                ),
          },
          child: AnimatedScale(
            scale: held ? 1.2 : 1,
            duration: motion(context),
            child: SizedBox.square(
              dimension: Space.target,
              child: DecoratedBox(
                decoration: BoxDecoration(color: background, shape: BoxShape.circle),
                child: Icon(Icons.mic, color: foreground),
              ),
            ),
          ),
        ),
      ),
    );
  }
}
