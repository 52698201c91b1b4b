import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/media_words.dart';
import '../../core/actions.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../../settings/view_models/settings_view_model.dart';

/// What is downloaded by itself, and how media is sent.
class StorageScreen extends StatelessWidget {
  const StorageScreen({required this.model, super.key});

  final SettingsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.storageTitle)),
      body: LoadedView(
        value: model.settings,
        error: model.error,
        failedTitle: words.settingsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: _list,
      ),
    );
  }

  void _make(BuildContext context, SettingsChange change) =>
      unawaited(tellIfWrong(context, model.change.execute(change)));

  Widget _list(BuildContext context, Settings settings) {
    final words = AppLocalizations.of(context);
    final now = settings.media;
    return ListView(
      padding: const EdgeInsets.only(bottom: Space.page),
      children: [
        SettingsLink(
          icon: Icons.sd_storage_outlined,
          title: words.storageUse,
          onTap: () => unawaited(context.push(Routes.storageUse)),
        ),
        SectionTitle(words.storageDownload),
        for (final kind in MediaKind.values)
          ListTile(
            leading: Icon(kindIcon(kind)),
            title: Text(words.mediaKinds(kind)),
            subtitle: Text(words.autoDownload(now.of(kind))),
            onTap: () => _ask(context, kind),
          ),
        Padding(
          padding: const EdgeInsets.fromLTRB(Space.side, Space.half, Space.side, 0),
          child: Text(
            words.storageDownloadBody,
            style: Theme.of(context).textTheme.bodyMedium?.copyWith(
              color: Theme.of(context).colorScheme.onSurfaceVariant,
            ),
          ),
        ),
        SectionTitle(words.storageSending),
        SwitchListTile.adaptive(
          value: now.quality == MediaQuality.hd,
          onChanged:
              (hd) => _make(
                context,
                model.media(quality: hd ? MediaQuality.hd : MediaQuality.standard),
              ),
          title: Text(words.qualityHd),
          subtitle: Text(words.qualityHdBody),
        ),
        SwitchListTile.adaptive(
          value: now.lowData,
          onChanged: (low) => _make(context, model.media(lowData: low)),
          title: Text(words.storageLowData),
          subtitle: Text(words.storageLowDataBody),
        ),
      ],
    );
  }

  void _ask(BuildContext context, MediaKind kind) {
    final words = AppLocalizations.of(context);
    unawaited(
      askAction(context, title: words.mediaKinds(kind), [
        for (final when in AutoDownload.values)
          PageAction(words.autoDownload(when), switch (when) {
            AutoDownload.always => Icons.network_cell,
            AutoDownload.wifi => Icons.wifi,
            AutoDownload.never => Icons.block,
          }, () => _make(context, model.media(fetch: {kind: when}))),
      ]),
    );
  }
}

/// The sign of a kind of media.
IconData kindIcon(MediaKind kind) => switch (kind) {
  MediaKind.photo => Icons.photo_outlined,
  MediaKind.voice => Icons.mic_none,
  MediaKind.video => Icons.videocam_outlined,
  MediaKind.file => Icons.insert_drive_file_outlined,
};
