import 'dart:convert';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/stops.dart';
import '../../core/theme.dart';
import '../view_models/voice_recorder.dart';
import 'recording_strip.dart';
import 'unsent_strip.dart';
import 'voice_button.dart';

/// Where the user writes. It holds the text; the view model keeps it as a draft.
class Composer extends StatefulWidget {
  const Composer({
    required this.draft,
    required this.mostBytes,
    required this.thirdParty,
    required this.onTyped,
    required this.onSend,
    required this.name,
    required this.voice,
    this.onAttach,
    this.writing = false,
    super.key,
  });

  final String draft;

  /// The longest text that may go, in bytes of UTF-8.
  final int mostBytes;
  final bool thirdParty;
  final ValueChanged<String> onTyped;

  /// Sends; what comes of it says whether the text may go.
  final Future<Result<MessageId>?> Function(String) onSend;

  /// Who gets it.
  final String name;

  /// Null where no voice message can be sent.
  final VoiceRecorder? voice;

  /// Null where nothing can be attached.
  final VoidCallback? onAttach;

  /// The user is to go on writing at once.
  final bool writing;

  @override
  State<Composer> createState() => _ComposerState();
}

class _ComposerState extends State<Composer> {
  late final _text = TextEditingController(text: widget.draft);
  final _button = GlobalKey();
  CoreError? _error;

  /// From this part of what may be sent on, it is said how much that is.
  static const _nearly = 80;

  @override
  void dispose() {
    _text.dispose();
    super.dispose();
  }

  Future<void> _send() async {
    final text = _text.text;
    final sent = await widget.onSend(text);
    if (!mounted || sent == null) return;
    setState(() {
      _error = sent.errorOrNull;
      // What was typed meanwhile stays.
      if (sent is Ok && _text.text == text) _text.clear();
    });
  }

  @override
  Widget build(BuildContext context) => ListenableBuilder(
    listenable: widget.voice ?? const AlwaysStoppedAnimation(0),
    builder: (context, _) => _composer(context),
  );

  Widget _composer(BuildContext context) {
    final words = AppLocalizations.of(context);
    final voice = widget.voice;
    final recording =
        voice != null && voice.active && voice.step != VoiceStep.starting;
    final byItself = recording && voice.step != VoiceStep.held;
    return SafeArea(
      top: false,
      child: Padding(
        padding: EdgeInsetsDirectional.fromSTEB(
          widget.onAttach == null || recording ? Space.line : Space.small,
          Space.small,
          Space.half,
          Space.half,
        ),
        child: Column(
          mainAxisSize: MainAxisSize.min,
          crossAxisAlignment: CrossAxisAlignment.stretch,
          spacing: Space.small,
          children: [
            if (_said(context) case final said?) said,
            if (voice != null && !voice.active && voice.unsent.isNotEmpty)
              Padding(
                padding: const EdgeInsetsDirectional.only(start: Space.small),
                child: UnsentStrip(
                  recording: voice.unsent.first,
                  voice: voice,
                  name: widget.name,
                ),
              ),
            if (voice?.step == VoiceStep.held) const LockSign(),
            Flexible(
              child: Row(
                crossAxisAlignment: CrossAxisAlignment.end,
                spacing: Space.small,
                children: [
                  if (widget.onAttach != null && !recording)
                    IconButton(
                      tooltip: words.attachAction,
                      icon: const Icon(Icons.add),
                      onPressed: widget.onAttach,
                    ),
                  Expanded(
                    child: Stack(
                      children: [
                        // It keeps the keyboard meanwhile, so that nothing moves under the finger.
                        Offstage(offstage: recording, child: _field(context)),
                        if (recording) RecordingStrip(voice: voice),
                      ],
                    ),
                  ),
                  if (!byItself)
                    KeyedSubtree(
                      // The finger is on it while the row changes.
                      key: _button,
                      child:
                          voice != null && _text.text.trim().isEmpty
                              ? _microphone(context, voice)
                              : _sendButton(context, _mayGo ? _send : null),
                    ),
                ],
              ),
            ),
            if (byItself)
              RecordingActions(voice: voice, send: _sendButton(context, voice.send)),
          ],
        ),
      ),
    );
  }

  int get _bytes => utf8.encode(_text.text).length;

  bool get _mayGo => _text.text.trim().isNotEmpty && _bytes <= widget.mostBytes;

  /// What there is to say about what was written or recorded.
  Widget? _said(BuildContext context) {
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    final bytes = _bytes;
    final percent = widget.mostBytes > 0 ? bytes * 100 ~/ widget.mostBytes : 0;
    final error =
        bytes > widget.mostBytes
            ? TooLargeError(bytes: bytes, most: widget.mostBytes)
            : _error ?? widget.voice?.error;
    final (String text, Color color)? said = switch (widget.voice?.problem) {
      _ when error != null => (words.error(error), scheme.error),
      VoiceProblem.tooShort => (words.voiceHint, scheme.onSurfaceVariant),
      VoiceProblem.noMicrophone => (words.voiceNoMicrophone, scheme.error),
      // A question says it.
      VoiceProblem.refused || null when percent >= _nearly => (
        words.chatNearlyFull(percent),
        scheme.onSurfaceVariant,
      ),
      VoiceProblem.refused || null => null,
    };
    if (said == null) return null;
    return Semantics(
      liveRegion: true,
      child: Padding(
        padding: const EdgeInsets.symmetric(horizontal: Space.half),
        child: Text(said.$1, style: TextStyle(color: said.$2)),
      ),
    );
  }

  Widget _field(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    return NamedField(
      name: AppLocalizations.of(context).chatMessageHint,
      written: _text.text.isNotEmpty,
      child: TextField(
        controller: _text,
        autofocus: widget.writing,
        minLines: 1,
        maxLines: 6,
        keyboardType: TextInputType.multiline,
        textCapitalization: TextCapitalization.sentences,
        decoration: InputDecoration(
          hintText: AppLocalizations.of(context).chatMessageHint,
          filled: true,
          fillColor: scheme.surfaceContainerHigh,
          contentPadding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.line),
          border: OutlineInputBorder(
            borderRadius: BorderRadius.circular(Space.block),
            borderSide: BorderSide.none,
          ),
        ),
        onChanged: (text) {
          widget.onTyped(text);
          widget.voice?.clear();
          setState(() => _error = null);
        },
      ),
    );
  }

  (Color, Color) _colors(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    final sand = ThirdPartyColors.of(context);
    return widget.thirdParty ? (sand.accent, sand.onAccent) : (scheme.primary, scheme.onPrimary);
  }

  Widget _microphone(BuildContext context, VoiceRecorder voice) {
    final (background, foreground) = _colors(context);
    return VoiceButton(voice: voice, background: background, foreground: foreground);
  }

  Widget _sendButton(BuildContext context, Future<void> Function()? send) {
    final (background, foreground) = _colors(context);
    return IconButton.filled(
      onPressed: send,
      tooltip: AppLocalizations.of(context).chatSend,
      constraints: const BoxConstraints.tightFor(width: Space.target, height: Space.target),
      style: IconButton.styleFrom(backgroundColor: background, foregroundColor: foreground),
      icon: const Icon(Icons.arrow_upward),
    );
  }
}
