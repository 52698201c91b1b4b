import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/people.dart';
import '../../core/theme.dart';

/// Whom a chat is with, on which app, and that there is no connection. A tap opens the details; screen readers have the button
/// beside it for that.
class ChatTitle extends StatelessWidget {
  const ChatTitle({
    required this.chat,
    required this.name,
    required this.connection,
    required this.onTap,
    super.key,
  });

  final Chat chat;
  final String name;
  final HomeConnection connection;
  final VoidCallback onTap;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final partner = chat.partnerName;
    final below = [
      if (partner != null) words.chatOn(partner),
      switch (connection) {
        ConnectionOnline() => null,
        ConnectionConnecting() => words.bannerConnecting,
        ConnectionOffline() || ConnectionUntrusted() || ConnectionStopped() =>
          words.chatNotConnected,
      },
    ].nonNulls.join(' · ');
    return GestureDetector(
      behavior: HitTestBehavior.opaque,
      excludeFromSemantics: true,
      onTap: onTap,
      child: Row(
      spacing: Space.line,
      children: [
        PersonAvatar(name: name, partnerName: partner, size: 40),
        Expanded(
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.start,
            children: [
              Text(
                name,
                maxLines: 1,
                overflow: TextOverflow.ellipsis,
                style: theme.textTheme.titleMedium?.copyWith(fontWeight: FontWeight.w600),
              ),
              if (below.isNotEmpty)
                Text(
                  below,
                  maxLines: 1,
                  overflow: TextOverflow.ellipsis,
                  style: theme.textTheme.bodySmall?.copyWith(
                    color: theme.colorScheme.onSurfaceVariant,
                  ),
                ),
            ],
          ),
        ),
      ],
      ),
    );
  }
}

/// Says, as long as the chat is open, that it is on another app.
class PartnerStrip extends StatelessWidget {
  const PartnerStrip(this.partnerName, {super.key});

  final String? partnerName;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final colors = ThirdPartyColors.of(context);
    final partner = partnerName;
    return Material(
      color: colors.tint,
      child: Padding(
        padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.half),
        child: Row(
          spacing: Space.line,
          children: [
            if (partner != null) PartnerBadge(partner),
            Expanded(
              child: Text(
                partner == null ? words.chatThirdParty : words.chatPartnerBanner(partner),
                style: Theme.of(context).textTheme.bodySmall?.copyWith(color: colors.onTint),
              ),
            ),
          ],
        ),
      ),
    );
  }
}
