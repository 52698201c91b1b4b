import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/preview_view_model.dart';
import 'preview_picture.dart';
import 'trim_slider.dart';

/// What is about to be sent, and what goes along with it.
class PreviewScreen extends StatefulWidget {
  const PreviewScreen({required this.model, super.key});

  final PreviewViewModel model;

  @override
  State<PreviewScreen> createState() => _PreviewScreenState();
}

class _PreviewScreenState extends State<PreviewScreen> {
  late final _caption = TextEditingController(text: model.caption)..addListener(_wrote);
  late final _alt = TextEditingController(text: model.alt)..addListener(_wrote);

  PreviewViewModel get model => widget.model;

  void _wrote() => model.wrote(caption: _caption.text, alt: _alt.text);

  @override
  void dispose() {
    _caption.dispose();
    _alt.dispose();
    super.dispose();
  }

  Future<void> _send() async {
    final sent = await model.send.execute((caption: _caption.text, alt: _alt.text));
    if (sent is Ok && mounted) context.pop();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(
        leading: IconButton(
          tooltip: words.actionCancel,
          icon: const Icon(Icons.close),
          onPressed: () => context.pop(),
        ),
        title: BarTitle(words.sendTo(model.name)),
      ),
      body: LoadedView(
        value: model.probe,
        error: model.error,
        failedTitle: words.previewFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: _page,
      ),
    );
  }

  Widget _page(BuildContext context, MediaProbe probe) {
    final words = AppLocalizations.of(context);
    final sand = ThirdPartyColors.of(context);
    final theme = Theme.of(context);
    final photo = model.kind == MediaKind.photo;
    final video = model.kind == MediaKind.video;
    return ListenableBuilder(
      listenable: model.send,
      builder:
          (context, _) => FormPage(
            footer: [
              if (_problem(words, probe) case final problem?) FormError(problem),
              Theme(
                data:
                    model.thirdParty
                        ? theme.copyWith(
                          colorScheme: theme.colorScheme.copyWith(
                            primary: sand.accent,
                            onPrimary: sand.onAccent,
                          ),
                        )
                        : theme,
                child: MainButton(
                  label: words.chatSend,
                  command: model.send,
                  onPressed: model.maySend ? () => unawaited(_send()) : null,
                ),
              ),
            ],
            children: [
              PreviewPicture(model: model, probe: probe),
              const SizedBox(height: Space.side),
              if (_note(words, probe) case final note?) ...[
                Text(note, style: theme.textTheme.bodyMedium),
                const SizedBox(height: Space.side),
              ],
              if (model.canTrim) ...[TrimSlider(model: model), const SizedBox(height: Space.half)],
              TextField(
                controller: _caption,
                minLines: 1,
                maxLines: 4,
                textCapitalization: TextCapitalization.sentences,
                decoration: InputDecoration(labelText: words.previewCaption),
              ),
              if (photo) ...[
                const SizedBox(height: Space.side),
                TextField(
                  controller: _alt,
                  minLines: 1,
                  maxLines: 4,
                  textCapitalization: TextCapitalization.sentences,
                  decoration: InputDecoration(
                    labelText: words.previewAlt,
                    helperText: words.previewAltBody,
                  ),
                ),
              ],
              const SizedBox(height: Space.half),
              if (photo || video)
                SwitchListTile.adaptive(
                  contentPadding: EdgeInsets.zero,
                  value: model.quality == MediaQuality.hd,
                  onChanged:
                      (hd) => model.choose(hd ? MediaQuality.hd : MediaQuality.standard),
                  title: Text(words.qualityHd),
                  subtitle: Text(
                    video
                        ? '${words.qualityHdBody} ${words.previewFits(words.size(model.most))}'
                        : words.qualityHdBody,
                  ),
                ),
              const SizedBox(height: Space.half),
            ],
          ),
    );
  }

  /// What the user has to know of it.
  String? _note(AppLocalizations words, MediaProbe probe) => switch (probe.warning) {
    MediaWarning.canRun => words.previewCanRun,
    MediaWarning.disguised => words.previewDisguised,
    null when model.keepsAll => words.previewKeepsAll,
    null => null,
  };

  /// Why it cannot be sent.
  String? _problem(AppLocalizations words, MediaProbe probe) => switch (model.send.error) {
    _ when model.notTaken => words.previewNotTaken,
    _ when model.tooLarge => words.previewTooLarge(words.size(probe.bytes), words.size(model.most)),
    final error? => words.error(error),
    null => null,
  };
}
