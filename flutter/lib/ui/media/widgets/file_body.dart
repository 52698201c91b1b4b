import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/theme.dart';
import 'media_bubble.dart';
import 'transfer_button.dart';

/// A file: what it is, what it is called, how large it is.
class FileBody extends StatelessWidget {
  const FileBody(this.look, {super.key});

  final MediaLook look;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context).textTheme;
    final quiet = theme.bodyMedium?.copyWith(color: look.color);
    final tint = Color.alphaBlend(look.color.withValues(alpha: 0.12), look.background);
    final about = Column(
      crossAxisAlignment: CrossAxisAlignment.start,
      children: [
        Text(
          look.content.name ?? words.contentFile,
          maxLines: 3,
          overflow: TextOverflow.ellipsis,
          style: theme.bodyLarge?.copyWith(color: look.color, fontWeight: FontWeight.w500),
        ),
        if (look.isHere)
          Text(_kind(words), style: quiet)
        else
          TransferText(message: look.message, media: look.media, style: quiet, size: true),
        if (look.content.warning case final warning?)
          Row(
            spacing: Space.small,
            children: [
              Icon(Icons.warning_amber, size: 16, color: look.color),
              Flexible(
                child: Text(
                  words.fileWarning(warning),
                  style: quiet?.copyWith(fontWeight: FontWeight.w600),
                ),
              ),
            ],
          ),
        Align(
          alignment: AlignmentDirectional.centerEnd,
          child: Padding(
            padding: const EdgeInsets.only(top: Space.small),
            child: look.time(context),
          ),
        ),
      ],
    );
    return ConstrainedBox(
      constraints: const BoxConstraints(maxWidth: 320),
      child: Padding(
        padding: const EdgeInsets.all(Space.half),
        child: Row(
          crossAxisAlignment: CrossAxisAlignment.start,
          spacing: Space.line,
          children: [
            if (nextOf(look.message) != null)
              look.button(background: tint, color: look.color)
            else
              Container(
                width: Space.target,
                height: Space.target,
                decoration: BoxDecoration(
                  color: tint,
                  borderRadius: BorderRadius.circular(Space.corner),
                ),
                child: Icon(_icon, color: look.color),
              ),
            Expanded(
              child: Semantics(
                container: true,
                excludeSemantics: true,
                button: look.opens,
                label: look.label,
                sortKey: const OrdinalSortKey(0),
                liveRegion: look.live,
                onTap: look.opens ? () => look.actions.open(look.message) : null,
                customSemanticsActions: {
                  CustomSemanticsAction(label: words.actionMore): look.onActions,
                },
                child: GestureDetector(
                  behavior: HitTestBehavior.opaque,
                  onTap: look.opens ? () => look.actions.open(look.message) : null,
                  child: ConstrainedBox(
                    constraints: const BoxConstraints(minHeight: Space.target),
                    child: about,
                  ),
                ),
              ),
            ),
          ],
        ),
      ),
    );
  }

  /// `PDF · 2.3 MB`
  String _kind(AppLocalizations words) {
    final name = look.content.name ?? '';
    final dot = name.lastIndexOf('.');
    final ending = dot < 0 ? '' : name.substring(dot + 1).toUpperCase();
    return [
      if (ending.isNotEmpty && ending.length < 6) ending,
      if (look.content.bytes case final bytes?) words.size(bytes),
    ].join(' · ');
  }

  IconData get _icon {
    switch (look.message.transfer?.step) {
      case TransferStep.gone:
        return Icons.cloud_off_outlined;
      case TransferStep.failed:
        return Icons.error_outline;
      default:
    }
    if (look.content.warning != null) return Icons.warning_amber;
    final [family, ...rest] = look.content.mime.split('/');
    final kind = rest.join('/');
    return switch (family) {
      'image' => Icons.image_outlined,
      'audio' => Icons.audio_file_outlined,
      'video' => Icons.video_file_outlined,
      'text' when kind.contains('calendar') => Icons.event_outlined,
      'text' when kind.contains('vcard') => Icons.contact_page_outlined,
      'text' => Icons.description_outlined,
      _ when kind == 'pdf' => Icons.picture_as_pdf_outlined,
      _ when _has(kind, ['zip', 'tar', 'compressed', 'rar', 'gzip']) => Icons.folder_zip_outlined,
      _ when _has(kind, ['sheet', 'excel']) => Icons.table_chart_outlined,
      _ when _has(kind, ['presentation', 'powerpoint']) => Icons.slideshow_outlined,
      _ when _has(kind, ['word', 'document', 'rtf']) => Icons.description_outlined,
      _ => Icons.insert_drive_file_outlined,
    };
  }

  static bool _has(String kind, List<String> parts) => parts.any(kind.contains);
}
