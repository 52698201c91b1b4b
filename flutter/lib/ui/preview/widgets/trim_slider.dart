import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/theme.dart';
import '../view_models/preview_view_model.dart';

/// Which part of a video is sent: a handle for its start, one for its end.
class TrimSlider extends StatelessWidget {
  const TrimSlider({required this.model, super.key});

  final PreviewViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final whole = model.length.inMilliseconds.toDouble();
    // Its handles have no labels: what each is comes with where it is.
    String said(double at) =>
        '${words.previewTrim}: ${playTime(Duration(milliseconds: at.round()))}';
    return Column(
      crossAxisAlignment: CrossAxisAlignment.stretch,
      children: [
        Wrap(
          alignment: WrapAlignment.spaceBetween,
          spacing: Space.half,
          children: [
            Text(words.previewTrim, style: theme.textTheme.titleSmall),
            Text(
              words.previewTrimmed(
                playTime(model.start),
                playTime(model.last),
                playTime(model.last - model.start),
              ),
            ),
          ],
        ),
        RangeSlider(
          max: whole,
          values: RangeValues(
            model.start.inMilliseconds.toDouble().clamp(0, whole),
            model.last.inMilliseconds.toDouble().clamp(0, whole),
          ),
          labels: RangeLabels(playTime(model.start), playTime(model.last)),
          semanticFormatterCallback: said,
          onChanged:
              (to) => model.trim(
                Duration(milliseconds: to.start.round()),
                Duration(milliseconds: to.end.round()),
              ),
        ),
      ],
    );
  }
}
