import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/theme.dart';

/// Where the user writes. It holds the text; the view model keeps it as a draft.
class Composer extends StatefulWidget {
  const Composer({
    required this.draft,
    required this.thirdParty,
    required this.onTyped,
    required this.onSend,
    super.key,
  });

  final String draft;
  final bool thirdParty;
  final ValueChanged<String> onTyped;

  /// Sends; what comes of it says whether the text may go.
  final Future<Result<MessageId>?> Function(String) onSend;

  @override
  State<Composer> createState() => _ComposerState();
}

class _ComposerState extends State<Composer> {
  late final _text = TextEditingController(text: widget.draft);
  CoreError? _error;

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
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    final sand = ThirdPartyColors.of(context);
    final (background, foreground) =
        widget.thirdParty ? (sand.accent, sand.onAccent) : (scheme.primary, scheme.onPrimary);
    return SafeArea(
      top: false,
      child: Padding(
        padding: const EdgeInsets.fromLTRB(Space.line, Space.small, Space.half, Space.half),
        child: Column(
          crossAxisAlignment: CrossAxisAlignment.stretch,
          spacing: Space.small,
          children: [
            if (_error case final error?)
              Semantics(
                liveRegion: true,
                child: Padding(
                  padding: const EdgeInsets.symmetric(horizontal: Space.half),
                  child: Text(words.error(error), style: TextStyle(color: scheme.error)),
                ),
              ),
            Row(
              crossAxisAlignment: CrossAxisAlignment.end,
              spacing: Space.small,
              children: [
                Expanded(
                  child: TextField(
                    controller: _text,
                    minLines: 1,
                    maxLines: 6,
                    keyboardType: TextInputType.multiline,
                    textCapitalization: TextCapitalization.sentences,
                    decoration: InputDecoration(
                      hintText: words.chatMessageHint,
                      filled: true,
                      fillColor: scheme.surfaceContainerHigh,
                      contentPadding: const EdgeInsets.symmetric(
                        horizontal: Space.side,
                        vertical: Space.line,
                      ),
                      border: OutlineInputBorder(
                        borderRadius: BorderRadius.circular(Space.block),
                        borderSide: BorderSide.none,
                      ),
                    ),
                    onChanged: (text) {
                      widget.onTyped(text);
                      setState(() => _error = null);
                    },
                  ),
                ),
                IconButton.filled(
                  onPressed: _text.text.trim().isEmpty ? null : _send,
                  tooltip: words.chatSend,
                  constraints: const BoxConstraints.tightFor(
                    width: Space.target,
                    height: Space.target,
                  ),
                  style: IconButton.styleFrom(
                    backgroundColor: background,
                    foregroundColor: foreground,
                  ),
                  icon: const Icon(Icons.arrow_upward),
                ),
              ],
            ),
          ],
        ),
      ),
    );
  }
}

/// In the place of the composer where nothing can be written: why, and what can be done about it.
class ReadOnlyBar extends StatelessWidget {
  const ReadOnlyBar({required this.why, required this.next, super.key});

  final Refusal why;

  /// The next step: its words, and what it does. Null where only waiting helps.
  final (String, VoidCallback)? next;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    return Material(
      color: scheme.surfaceContainerHigh,
      child: SafeArea(
        top: false,
        child: Padding(
          padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.line),
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.stretch,
            spacing: Space.half,
            children: [
              Semantics(
                container: true,
                child: Row(
                  spacing: Space.line,
                  children: [
                    ExcludeSemantics(
                      child: Icon(Icons.lock_outline, color: scheme.onSurfaceVariant),
                    ),
                    Expanded(child: Text(AppLocalizations.of(context).refusal(why))),
                  ],
                ),
              ),
              if (next case (final label, final run))
                FilledButton.tonal(onPressed: run, child: Text(label)),
            ],
          ),
        ),
      ),
    );
  }
}
