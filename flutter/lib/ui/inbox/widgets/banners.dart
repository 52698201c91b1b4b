import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/theme.dart';
import '../view_models/inbox_view_model.dart';

/// What is wrong with the connection or the storage, and what can be done. Nothing while all is well.
class InboxBanners extends StatelessWidget {
  const InboxBanners({required this.model, super.key});

  final InboxViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    void reconnect() => unawaited(model.reconnect());
    void signIn() => unawaited(context.push(Routes.newCredential));
    return Column(
      children: [
        if (_storage(words) case final strip?) strip,
        switch (model.connection) {
          ConnectionOnline() => const SizedBox.shrink(),
          ConnectionConnecting() => NoticeStrip(icon: Icons.sync, text: words.bannerConnecting),
          ConnectionOffline() => NoticeStrip(
            icon: Icons.cloud_off,
            text: words.bannerOffline,
            action: words.actionAgain,
            onAction: reconnect,
          ),
          ConnectionUntrusted() => NoticeStrip(
            icon: Icons.gpp_maybe_outlined,
            text: words.bannerUntrusted,
            action: words.actionAgain,
            onAction: reconnect,
          ),
          ConnectionStopped(:final cause) => switch (cause) {
            StopCause.credentialsRefused || StopCause.badAddress => NoticeStrip(
              icon: Icons.key_off_outlined,
              serious: true,
              text: words.stop(cause),
              action: words.actionSignInAgain,
              onAction: signIn,
            ),
            StopCause.accountDisabled ||
            StopCause.noSafeLogin ||
            StopCause.untrustedServer ||
            StopCause.replaced => NoticeStrip(
              icon: Icons.error_outline,
              serious: true,
              text: words.stop(cause),
              action: words.actionAgain,
              onAction: reconnect,
            ),
          },
        },
      ],
    );
  }

  Widget? _storage(AppLocalizations words) => switch (model.storage) {
    StorageState.fine => null,
    StorageState.full => NoticeStrip(
      icon: Icons.sd_card_alert_outlined,
      serious: true,
      text: words.bannerStorageFull,
    ),
    StorageState.damaged => NoticeStrip(
      icon: Icons.sd_card_alert_outlined,
      serious: true,
      text: words.bannerStorageDamaged,
    ),
  };
}

/// Tells once that third-party chats are there.
class ThirdPartyNotice extends StatelessWidget {
  const ThirdPartyNotice({required this.model, super.key});

  final InboxViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final colors = ThirdPartyColors.of(context);
    return Padding(
      padding: const EdgeInsets.fromLTRB(Space.side, Space.half, Space.side, Space.half),
      child: DecoratedBox(
        decoration: BoxDecoration(
          color: colors.tint,
          borderRadius: BorderRadius.circular(Space.cardCorner),
        ),
        child: Padding(
          padding: const EdgeInsets.fromLTRB(Space.side, Space.side, Space.half, Space.half),
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.start,
            children: [
              Text(
                words.noticeTitle,
                style: theme.textTheme.titleMedium?.copyWith(
                  color: colors.onTint,
                  fontWeight: FontWeight.w600,
                ),
              ),
              const SizedBox(height: Space.small),
              Padding(
                padding: const EdgeInsetsDirectional.only(end: Space.half),
                child: Text(
                  words.noticeBody(model.notice.join(', ')),
                  style: TextStyle(color: colors.onTint),
                ),
              ),
              Align(
                alignment: AlignmentDirectional.centerEnd,
                child: Wrap(
                  children: [
                    TextButton(
                      onPressed: () => unawaited(model.dismissNotice()),
                      style: TextButton.styleFrom(foregroundColor: colors.onTint),
                      child: Text(words.actionDismiss),
                    ),
                    TextButton(
                      onPressed: () => unawaited(context.push(Routes.onboarding)),
                      style: TextButton.styleFrom(foregroundColor: colors.onTint),
                      child: Text(
                        words.actionSetUp,
                        style: const TextStyle(fontWeight: FontWeight.w700),
                      ),
                    ),
                  ],
                ),
              ),
            ],
          ),
        ),
      ),
    );
  }
}

/// Strangers wait.
class RequestsRow extends StatelessWidget {
  const RequestsRow(this.count, {super.key});

  final int count;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final scheme = Theme.of(context).colorScheme;
    return ListTile(
      leading: SizedBox.square(
        dimension: 48,
        child: DecoratedBox(
          decoration: BoxDecoration(color: scheme.tertiaryContainer, shape: BoxShape.circle),
          child: Icon(Icons.person_add_alt, color: scheme.onTertiaryContainer),
        ),
      ),
      title: Text(words.inboxRequests(count)),
      subtitle: Text(words.inboxRequestsBody),
      trailing: const Icon(Icons.chevron_right),
      onTap: () => unawaited(context.push(Routes.requests)),
    );
  }
}

/// The way to the archive, below the chats.
class ArchiveRow extends StatelessWidget {
  const ArchiveRow({super.key});

  @override
  Widget build(BuildContext context) => ListTile(
    leading: const SizedBox.square(dimension: 48, child: Icon(Icons.archive_outlined)),
    title: Text(AppLocalizations.of(context).inboxArchivedRow),
    trailing: const Icon(Icons.chevron_right),
    onTap: () => unawaited(context.push(Routes.archive)),
  );
}
