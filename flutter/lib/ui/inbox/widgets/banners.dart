import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/stops.dart';
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
          ConnectionOnline() when model.tokenWanted => NoticeStrip(
            icon: Icons.key_outlined,
            text: words.bannerToken,
            action: words.actionSignInAgain,
            onAction: () => unawaited(_newToken(context)),
          ),
          ConnectionOnline() => const SizedBox.shrink(),
          // What is quick shows nothing: lists do not jump at every start.
          ConnectionConnecting() => Late(
            child: NoticeStrip(icon: Icons.sync, text: words.bannerConnecting),
          ),
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

  // Nothing tells that there is another one.
  Future<void> _newToken(BuildContext context) async {
    await context.push(Routes.newCredential);
    await model.refresh();
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
    return _Notice(
      title: words.noticeTitle,
      body: words.noticeBody(model.notice.join(', ')),
      dismiss: () => unawaited(model.dismissNotice()),
      label: words.actionSetUp,
      onTap: () => unawaited(context.push(Routes.onboarding)),
    );
  }
}

/// Tells once that there is another app.
class NewAppNotice extends StatelessWidget {
  const NewAppNotice({required this.model, super.key});

  final InboxViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final partner = model.added.first;
    return _Notice(
      badge: PartnerBadge(partner.name, size: 40),
      title: words.newAppTitle(partner.name),
      body: words.newAppBody,
      // Of all there are: nobody is told twice in a row.
      dismiss: () => unawaited(model.heardOf(model.added)),
      label: words.newAppLook,
      onTap: () {
        unawaited(model.heardOf([partner]));
        unawaited(context.push(Routes.partner(partner.id)));
      },
    );
  }
}

/// News of third-party chats, above the chats, which can be put away.
class _Notice extends StatelessWidget {
  const _Notice({
    required this.title,
    required this.body,
    required this.dismiss,
    required this.label,
    required this.onTap,
    this.badge,
  });

  final Widget? badge;
  final String title;
  final String body;
  final VoidCallback dismiss;

  /// What else can be done, and what does it.
  final String label;
  final VoidCallback onTap;

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
          child: Stops(
            child: Column(
              crossAxisAlignment: CrossAxisAlignment.start,
              children: [
                Row(
                  spacing: Space.line,
                  children: [
                    if (badge case final badge?) badge,
                    Expanded(
                      child: Semantics(
                        header: true,
                        child: Text(
                          title,
                          style: theme.textTheme.titleMedium?.copyWith(
                            color: colors.onTint,
                            fontWeight: FontWeight.w600,
                          ),
                        ),
                      ),
                    ),
                  ],
                ),
                const SizedBox(height: Space.small),
                Padding(
                  padding: const EdgeInsetsDirectional.only(end: Space.half),
                  child: Text(body, style: TextStyle(color: colors.onTint)),
                ),
                Align(
                  alignment: AlignmentDirectional.centerEnd,
                  child: Wrap(
                    children: [
                      TextButton(
                        onPressed: dismiss,
                        style: TextButton.styleFrom(foregroundColor: colors.onTint),
                        child: Text(words.actionDismiss),
                      ),
                      TextButton(
                        onPressed: onTap,
                        style: TextButton.styleFrom(foregroundColor: colors.onTint),
                        child: Text(label, style: const TextStyle(fontWeight: FontWeight.w700)),
                      ),
                    ],
                  ),
                ),
              ],
            ),
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
